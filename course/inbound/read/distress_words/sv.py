"""How despair is named in Swedish."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # dö
        (
            "VILL(?:dö|vara död|försvinna (?:för alltid|från (?:jorden|världen))|sluta (?:leva|finnas|existera)"
            r"|slippa (?:leva|finnas|vakna(?=END| mer))|somna in(?= \|| och)|inte finnas)(?! (?:än|av|för) )"
        ),
        (
            "(?:önskar|hoppas) (?:att )?jag (?:bara )?(?:UP1 )?(?:var död|vore död|dog|dör|fick dö|kunde dö|slapp "
            "(?:leva|vakna)|inte (?:fanns|finns|levde|vaknade|vaknar)(?=END| mer| längre| imorgon| i morgon| igen)"
            "|aldrig (?:hade )?(?:fötts|funnits|vaknat|vaknar|vaknade))(?! (?:av|för (?:sent|tidigt)) )"
        ),
        (
            "(?:inte|aldrig) (?:hade |ha |blivit )?(?:fötts|blivit född)|hellre (?:vara )?död(?! än)|bättre (?:om "
            "jag (?:vore|var) )?död(?=END)"
        ),
        (
            "(?:somna|sova) (?:in )?och (?:aldrig|inte) (?:mer |någonsin |behöva )?vakna|vill (?:jag )?(?:inte"
            "|aldrig) (?:mer )?vakna(?=END| mer| imorgon| i morgon| igen)"
        ),
        "förtjänar (?:att dö|inte att leva|döden)|låt mig (?:bara )?(?:få )?dö(?! av)",
        "(?:tänker|tänkt|tankar) UP1 på (?:att dö|döden)(?! (?:av|hos|i) )",
        # leva
        (
            "(?:vill|orkar|ids|kan|klarar|vet om jag vill) (?:jag )?(?:UP1 )?(?:inte|ej) (?:av att |att |längre "
            "|mer |heller ){0,2}(?:leva|finnas till|finnas|existera|vara vid liv)NOT_A_PLACE"
        ),
        "orkar (?:jag )?inte (?:längre |mer )?med (?:livet|mitt liv|att leva)NOT_A_PLACE",
        (
            "(?:ingen|inget|inga|någon|något) (?:UP1 )?(?:anledning|skäl|mening|orsak|vits|poäng|idé|lust|ork"
            "|kraft) (?:kvar |längre |alls )?(?:med |till |i )?(?:att (?:få |fortsätta )?(?:leva|finnas|existera)"
            "|livet|mitt liv)NOT_A_PLACE"
        ),
        r"(?:tappat|förlorat|ingen|saknar) (?:livslust\w{0,2}|livsvilja\w?|lusten att leva|viljan att leva)",
        (
            "(?:livet|mitt liv) (?:UP1 )?(?:(?:är|känns) (?:UP1 )?(?:inte (?:längre )?värt|meningslöst|hopplöst"
            "|värdelöst)|har (?:UP1 )?ingen mening|saknar mening|har förlorat (?:sin |all )?mening)"
        ),
        "(?:vad är|finns det någon) (?:meningen|mening|poängen|vitsen) med (?:att leva|livet|mitt liv)NOT_A_PLACE",
        "varför (?:lever jag|ska jag (?:fortsätta )?leva|fortsätta leva|leva)(?=END| längre| ens| egentligen)",
        "(?:trött|less|led) (?:på|vid) (?:att leva|livet|mitt liv)NOT_A_PLACE|livstrött",
        # ta livet av sig, skada sig
        (
            "ta livet av mig|jag (?:UP1 )?(?:tar|tagit|tog) livet av mig|tar jag livet av mig|ta mitt (?:eget "
            ")?liv(?=END)|ta mitt eget liv"
        ),
        "(?:göra slut på|avsluta) (?:mitt liv|livet|mitt lidande|allt(?=END))",
        "(?:begå|ta|tar|planerar|överväger|övervägt|försökte? begå) självmord",
        "(?:tänker|tänkt|tänka|funderar|funderat|tankar) (?:UP1 )?(?:på|om) (?:att (?:begå |ta ))?självmord",
        (
            "självmords ?tankar|självmords ?planer|(?:mitt|jag gjorde ett|jag har gjort ett|mina) självmordsförsök"
            "|suicidala tankar"
        ),
        "(?:är|känner mig|blivit|jag) (?:UP1 )?(?:suicidal|självmordsbenägen)",
        (
            "(?:skada|skadar|skadat|skära|skär|skurit|slår|bränner|döda|dödar|skjuta|hänga|dränka|förgifta) mig "
            "själv(?! (?:på|i|för|genom|när|mentalt) )"
        ),
        (
            r"(?:skär|skära) mig(?= \|| igen| i (?:armarna|armen|handlederna))|självskadar|börjat (?:med "
            r")?självskad\w{1,10}"
        ),
        (
            "(?:vill|ska|kunde|tänker|lust att|funderar på att|försökt|försökte) (?:UP1 )?(?:döda|hänga|skjuta"
            "|dränka) mig(?! (?:kvar|på|med|över|fast|ut|in) )"
        ),
        (
            "(?:hoppar?|hoppa|kastar? mig|slänger mig|ställer mig) (?:ner |ned |ut )?(?:framför|från|genom|under"
            "|utför) (?:UP1 )?(?:tåget|tåg|tunnelbanan|bron|bro|taket|tak|balkongen|fönstret|bussen|spåret|klippan"
            "|bilen|lastbil)"
        ),
        "(?:ta|tar|tagit|svälja) (?:alla|en burk|för många|en massa) (?:mina )?(?:tabletter|piller|sömntabletter)",
        # bättre utan mig
        (
            "(?:alla|världen|familj(?:en)?|barnen|föräldrar(?:na)?|vore|skulle|andra) UP4 (?:bättre|lättare"
            "|gladare) (?:UP1 )?(?:utan mig|om jag (?:var död|dog|inte (?:fanns|levde)|försvann|aldrig))"
        ),
        "utan mig (?:skulle|vore|hade) UP3 (?:bättre|lättare|gladare)",
        (
            "ingen (?:skulle|kommer) (?:att )?(?:UP1 )?(?:sakna mig|(?:sakna|märka|bry sig|sörja) UP3 om jag "
            "(?:dog|försvann|dör|inte fanns))"
        ),
        (
            "(?:förlorat|tappat|gett upp) (?:allt|all) hopp(?=END)|ser ingen (?:annan )?utväg(?=END)|(?:en|bara "
            "en) (?:börda|belastning) för (?:alla|min|mina|andra|er)"
        ),
        (
            "(?:sova|somna) (?:in )?för (?:alltid|evigt)|hatar (?:att leva|att jag lever)NOT_A_PLACE|döden (?:vore"
            "|skulle vara|är) UP1 (?:lättnad|befrielse|utväg)"
        ),
        (
            "om jag (?:dog|dör|försvann|försvinner|var död) (?:skulle|så|vore) UP1 ingen|(?:planerat|planerar) "
            "(?:mitt|att begå) självmord|mitt självmord"
        ),
        "vill (?:jag )?inte vara här (?:längre|mer)(?=END)|vill (?:jag )?inte vara (?:i livet|med i livet)",
        "orkar (?:jag )?inte livet(?=END| längre| mer)",
        "om jag (?:bara )?(?:var död|vore död|fick dö|kunde dö|slapp leva|aldrig hade (?:fötts|funnits))",
        "känner mig UP1 hopplös(?! (?:på|i) )|inget hopp (?:kvar )?för mig",
        # skada sig igen
        (
            "(?:börjat|börjar|började|fortsätter|slutat|sluta|återfallit|åter börjat|igen) (?:igen |åter )?(?:med "
            ")?(?:att )?(?:(?:skära|skada|rispa|riva|klösa|bränna) mig(?: själv)?|(?:självskada|självskadande"
            "|självskadebeteende))(?=END| (?:igen|på (?:armarna|låren|benen)|i (?:armarna|låren|benen)|med "
            "flit))(?! (?:på|i) (?!armarna|låren|benen))"
        ),
        (
            "(?:skär|skar|skurit|rispar|rispade|rispat|river|rivit|klöser|bränner|bränt|skadar|skadat|skadade) "
            "(?:jag )?mig (?:själv )?(?:igen |åter |fortfarande |med flit |medvetet )?(?:(?:på|i) (?:armarna|benen"
            "|låren|handlederna|underarmarna)|med flit|medvetet|avsiktligt|igen(?=END))(?! (?:på|av|när|i köket),? "
            ")"
        ),
        (
            "(?:skär|skar|skurit|rispar|rispat|skära|rispa) (?:jag )?(?:mig )?(?:igen )?(?:(?:i|på|upp) )?(?:mina "
            ")?(?:armar|armarna|ben|benen|lår|låren|handleder|handlederna|underarmar)(?! (?:av|på (?!kvällar"
            "|nätter)),? )|gjort mig (?:själv )?illa (?:igen|med flit|medvetet|avsiktligt)(?=END)"
        ),
        # inte vakna
        (
            "(?:önskar|önskade|hoppas|hoppades|ber|bad|drömmer|bara|om|tänk|längtar|vill|ville) (?:(?:att|jag|bara"
            "|fick|kunde|få|om|så|slapp|innerligt|ikväll|inatt|somna|kväll|i|och|på|varje|kvällen|verkligen) "
            "){0,7}(?:aldrig|inte|slippa|slapp) (?:mer |någonsin )?vakn(?:a|ar|ade|at)(?! för (?:sent|tidigt),? "
            ")(?=END| (?:mer|igen|imorgon|i morgon|någonsin|upp(?= (?:igen|mer|imorgon|i morgon)|END)))"
        ),
        (
            "(?:somna|sova|lägga mig|somnade|somnar|sover) (?:in |ikväll |i kväll |inatt |bara ){0,2}och (?:UP1 "
            ")?(?:aldrig|inte|slippa|slapp) (?:mer |någonsin |behöva )?vakn(?:a|ade|ar)"
        ),
        (
            "om jag (?:aldrig|inte) (?:mer )?vaknar?(?:ade)? (?:igen |imorgon |i morgon |mer )?NEAR (?:bra|okej"
            "|skönt|bättre|gjorde|gör|spelar|lättnad|helt)"
        ),
        # bättre utan mig
        (
            "(?:alla|världen|(?:min|mina|min|hela) FAM|barnen|familjen) (?:UP1 )?(?:skulle|har|hade|får|mår|klarar"
            "|blir|vore|lever|kommer|mådde) UP4 (?:bättre|lättare|enklare|lyckligare|lugnare|gladare|friare) "
            "(?:UP1 )?(?:utan mig|när jag (?:är borta|inte finns)|om jag (?:inte fanns|var (?:död|borta)|dog"
            "|försvann))"
        ),
        (
            "(?:de|dom|han|hon) (?:skulle|hade|vore) UP4 (?:bättre|lättare|lyckligare|lugnare|gladare) (?:utan mig"
            "|om jag (?:inte fanns|var (?:död|borta)|dog|försvann))"
        ),
        (
            "(?:vore|blir|skulle bli|är) UP1 (?:bättre|lättare|enklare|skönare|skönt) för (?:alla|dem|dom|(?:min"
            "|mina) FAM|barnen|familjen) (?:utan mig|om jag (?:inte|var|dog|försvann)|att slippa mig)"
        ),
        (
            "(?:en|ett) (?:börda|bekymmer|mun|sak) mindre (?:för (?:alla|dem|dom|(?:min|mina) FAM|familjen|barnen)"
            "|att mätta|att bära)"
        ),
        # leva
        (
            "(?:varför|vad) (?:(?:ska|skulle|jag|då|ens|fortsätta|måste|egentligen|lever|för|är|det) ){1,6}(?:leva"
            "|leva för|lever)(?=END| längre| mer| vidare)|(?:vet|förstår|ser) inte (?:längre )?varför jag (?:ska "
            "|skulle |fortfarande |fortsätter )?(?:leva|lever|finns)(?=END| längre)"
        ),
        (
            "(?:ingen|inget|inga|saknar|utan|ingenting|varken|inte) UP3 (?:ork|kraft|krafter|lust|vilja|anledning"
            "|skäl|mening|orken|viljan|lusten|meningen|glädje) (?:(?:kvar|längre|mer|till|med|i|för|att) "
            "){1,3}(?:leva|fortsätta leva|leva vidare|livet)NOT_A_PLACE"
        ),
        (
            "(?:att )?leva (?:vidare )?(?:är|känns|har) (?:UP1 )?(?:meningslöst|ingen mening|tappat mening|inte "
            "värt)|(?:ingen|inte någon) (?:behöver|som behöver) mig (?:längre |mer )?NEAR (?:leva|lever|finnas till"
            "|finns till)|inget (?:som )?håller (?:mig|kvar mig) (?:kvar )?(?:vid liv|i livet|på jorden)"
        ),
        # hellre död
        (
            "(?:önskat|önskade|önskar|önska|hellre|helst|bättre|tänkt|tänkte|vore|om|bara) (?:(?:att|jag|bara"
            "|nästan|mig|hade|om) ){0,4}(?:var|vore|varit|hade varit|fick vara|vara) död(?! (?:av|trött|i|för),? "
            ")(?=END| igen| istället)"
        ),
        (
            "(?:bättre|lika bra|skönare) (?:om jag (?:dog|försvann|inte (?:fanns|levde))|att (?:dö|vara död))(?! "
            "(?:av|än),? )(?=END| för| istället)"
        ),
        # snart borta
        (
            "(?:på|från|efter|till|DAY|innan|före|om) (?:och med )?(?:DAY )?NEAR (?:finns jag inte(?: (?:mer|längre"
            "|kvar))?|är jag (?:inte (?:kvar|längre|här längre|här mer)|inte här|borta för (?:alltid|gott)|död)"
            "|jag (?:är borta för (?:alltid|gott)|inte finns (?:mer|längre|kvar)|finns inte (?:mer|längre)))(?=END)"
        ),
        (
            "(?:finns|är) (?:jag )?(?:snart |då )?inte (?:jag )?(?:längre |mer )?(?:i livet|vid liv|bland de "
            "levande|i den här världen)|jag finns snart inte(?=END| mer| längre)"
        ),
        (
            "när (?:ni|du|någon) läser (?:det här|detta|brevet) NEAR (?:är jag (?:redan )?(?:borta(?=END)|död|inte)"
            "|finns jag inte|lever jag inte|har jag (?:redan )?lämnat (?:er|livet|jordelivet))"
        ),
        (
            "(?:lämnar|lämna|ska lämna|tar farväl av|ta farväl av) (?:nu )?(?:den här världen|denna värld|världen"
            "|jordelivet|livet|det här livet)(?=END)|(?:finns|är) (?:det )?(?:då )?ingen (?:här |kvar |längre "
            "){0,2}(?:som|att|som kan) (?:läser|läsa|skriva till|läsa dem)(?: dem| breven)?"
        ),
        # farväl
        (
            "(?:det här är (?:mitt|ett|vårt) (?:farväl|avsked|adjö)|detta är (?:mitt|ett) (?:farväl|avsked)|farväl"
            r"|adjö|jag tar farväl)(?! (?:till|av|från) (?!alla|er|livet|världen|mina|min)\w{1,20}) NEAR "
            "(?:beslutat|bestämt|beslut|den här världen|ingens fel|ingen (?:kunde|kan|har|bär) (?:UP2 )?(?:skuld"
            r"|fel|hindra\w{0,2})|förlåt mig|sök inte|leta inte|i frid(?=END)|leva|lida)"
        ),
        "farväl (?:världen|livet|grymma värld)(?=END)|(?:sök|leta) inte efter mig(?=END)",
        (
            r"(?:mitt|mina) (?:avskedsbrev|självmordsbrev)(?! UP3 (?:kolleg\w{1,5}|jobbet|chef\w{0,3}|kund\w{0,4}"
            r"|arbetskamrat\w{0,4}|företaget|klassen),? )"
        ),
        (
            "(?:skrivit|skrev|skriver|skriva|lämnar|lämnat|har) UP2 (?:ett |mina )?(?:avskedsbrev|självmordsbrev"
            r"|avskedsbreven|avskedsbrevet)(?! UP3 (?:kolleg\w{1,5}|jobbet|chef\w{0,3}|kund\w{0,4}"
            r"|arbetskamrat\w{0,4}|företaget|klassen|roman\w{0,2}|film\w{0,2}|karaktär\w{0,2}),? )|(?:avskedsbrevet"
            r"|avskedsbreven) (?:ligger|är) (?:UP1 )?(?:klar\w{0,2}|skriv\w{1,3}|i|på)"
        ),
        (
            "(?:brevet|breven|brev|lappen) till (?:min |mina )?FAM (?:ligger|är) UP1 (?:klar|klart|klara|skrivet"
            r"|skrivna|färdig\w{0,2}|i (?:byrån|lådan|skrivbordet)|på bordet)"
        ),
        # bestämt
        (
            r"(?:vet|bestämt|vet redan) (?:jag )?(?:redan |nu |precis ){0,2}(?:när och hur|hur och när)(?=,| \|| "
            "jag ska göra det)|(?:valt|bestämt) (?:ut )?(?:redan )?(?:både )?(?:dag|dagen|en dag) och (?:plats"
            "|platsen|sätt|metod)(?! (?:för|till),? )|(?:dagen|datumet) och platsen är (?:redan )?(?:valda?"
            "|bestämda?)"
        ),
        (
            "(?:bara|endast) modet (?:som )?(?:fattas|saknas|som saknas)|(?:saknas|fattas|saknar) (?:bara|endast) "
            "(?:mod|modet)(?=END| att (?:göra det|hoppa|ta steget))|det enda som (?:saknas|fattas) är "
            "mod(?:et)?(?=END| att göra)"
        ),
        (
            "(?:ber|bett|bad|bönfaller) (?:till |jag )?(?:UP2 )?(?:gud|herren|vår herre) UP4 (?:ta|tar|hämta|hämtar"
            "|låta|låter) (?:hem )?mig(?: (?:hem|till sig|dö|härifrån))?(?=END| varje)|(?:gud|herren) (?:kan|får"
            "|borde) (?:väl )?(?:ta|hämta) mig(?=END| nu)"
        ),
        # tabletter
        (
            "(?:sparat|sparar|sparade|samlat|samlar|samlade|gömt|gömmer|lagt undan|hamstrat|sparat ihop|samlat ihop"
            r"|spar) (?:ihop |på |undan |mig )?(?:UP2 )?PILLS(?! NEAR (?:apotek\w{0,3}|återvinning\w{0,4}"
            r"|mormor\w{0,1}|farmor\w{0,1}|utgång\w{0,3}|hund\w{0,3}|katt\w{0,3}))"
        ),
        (
            "PILLS (?:UP1 )?(?:ligger|är) (?:UP1 )?(?:klara|redo|framme|färdiga|sparade|gömda)(?! (?:för|att hämta"
            "|på apoteket),? )|(?:tillräckligt|nog) (?:med |många )PILLS(?=END| (?:för att|hemma|nu|sparade|undan))"
        ),
        (
            "PILLS NEAR (?:tar|ta|sväljer|svälja) (?:jag )?(?:dem|dom|allihop|alla)(?: (?:allihop|alla|på en gång"
            "|allihopa))(?=END| på)|(?:ta|tar|svälja) (?:jag )?(?:dem|dom) alla(?=END| på en)|(?:ta|tar) (?:jag "
            ")?alla på en gång"
        ),
        # ingivelsen
        (
            "(?:bron|perrongen|perrong|spåret|spåren|viadukten|taket|balkongen|klippan|stationen|räcket|kajen"
            "|plattformen|bro) NEAR (?:ville|tänkte|tänkt|velat|lust|nära|höll på|funderade|impuls|tänker|sugen) "
            "(?:UP2 )?(?:att |på att |bara )?(?:UP1 )?(?:hoppa|kasta mig|slänga mig|kliva ut|hoppade|ta steget ut"
            "|släppa taget|låta mig falla)(?! (?:på (?:fel |rätt )?(?:tåget|bussen|tåg|buss)|i (?:vattnet|sjön) "
            "och (?:bada|simma)|bungy|bungyjump|fallskärm|med (?:fallskärm|lina)|av glädje),? )"
        ),
        (
            "(?:tänkte|tänkt|lust|tänker|ville|velat|funderat|funderade) (?:UP1 )?(?:att |på att )?(?:UP1 )?(?:köra"
            "|svänga|styra|krocka|ratta) (?:UP2 )?(?:in i|rakt in i|av vägen|ut framför|mot|in mot) ?(?:en |ett "
            "|den |bergväggen )?(?:träd|bergvägg|lastbil|vägg|mur|bropelare|mötande|vägen)?(?=END)(?! (?:till"
            "|mot),? )"
        ),
        # göra slut
        (
            "(?:göra|gör|gjort|ta|sätta|sätter) (?:slut|ett slut|punkt) (?:på|för) (?:allt|det hela|alltihop"
            "|alltsammans|mitt liv|livet|eländet|lidandet)(?=END)|(?:avsluta|avslutar) (?:allt|det hela|alltihop"
            "|livet|mitt liv)(?=END)"
        ),
        (
            "(?:vill|ska|tänker|önskar) (?:jag )?(?:UP1 )?(?:försvinna|vara borta|ge mig av|gå bort|gå|somna) för "
            "(?:gott|alltid|evigt)(?=END)"
        ),
        "hoppas UP3 att jag (?:inte|aldrig) (?:ska |skulle )?vakna(?=END)",
        "(?:bron|perrongen|vasterbron) NEAR (?:bara (?:ar )?att hoppa|ville hoppa|tankte hoppa)",
    ),
    (
        # away, not gone
        "(?:finns|ar) jag inte (?:har |kvar )?(?:langre|mer) (?:vi|jag) (?:aker|reser|flyttar|drar)",
        "(?:dö|försvinna) av (?:skratt|nyfikenhet|skam|tristess|pinsamhet|nervositet|leda|genans|hunger)",
        "självmordsprevention",
        "(?<!jag )(?:kommer|lär|håller på) (?:att )?ta livet av mig",
        (
            "(?:ungdomar|unga|patienter|personer|människor|elever|klienter|barn|folk) (?:med|som (?:har|hade"
            r"|haft)) UP1 (?:självmords ?\w{1,9}|suicidala tankar)"
        ),
        (
            r"(?:finns|är) jag (?:inte (?:mer|längre|kvar|här)|inte här (?:mer|längre)|inte) UP5 (?:semester\w{0,1}"
            r"|jobbet|kontoret|flytt\w{0,3}|resa|resor|kurs\w{0,2}|nummer|adress\w{0,2}|tjänst\w{0,2}|anställd"
            "|tillgänglig|anträffbar)"
        ),
        "(?:semester|flyttar|flytten|resa|reser|slutar) UP5 (?:finns|är) jag inte",
        (
            "(?:beslutat|bestämt|beslut|bestämde)(?: mig)?(?: för)? (?:att )?(?:UP1 )?(?:byta|sluta (?:på|med)"
            "|tacka|flytta|säga upp|söka|plugga|börja|ta jobbet|studera|hoppa av)"
        ),
        r"PILLS NEAR (?:resväska\w{0,1}|resan|semester\w{0,2}|apotek\w{0,3}|återvinning\w{0,4}|utgångna|lämna in)",
        (
            "(?:hoppar|hoppa|hoppade) (?:från|av) UP1 (?:bron|bro|klippan) UP3 (?:bungy|bungyjump|bungee|fallskärm"
            "|med lina|i vattnet och)"
        ),
        "(?:mormors|farmors|morfars|farfars|mammas|hundens|kattens|grannens) PILLS|(?:utgångna|gamla) PILLS",
        (
            "(?:huvudpersonen|karaktären|filmen|romanen|boken|serien|deckaren) UP5 (?:avskedsbrev|självmordsbrev"
            "|farväl|lämnar den här världen|vill inte leva)"
        ),
        (
            r"(?:växt\w{0,5}|krukväxt\w{0,5}|blomm\w{1,4}|tomat\w{0,6}|orkidé\w{0,2}|basilika\w{0,1}|fisk\w{0,4}"
            r"|katt\w{0,3}|hund\w{0,3}|datorn|bilen|mobilen|plant\w{1,4}) UP2 (?:vill|ville|orkar) UP1 (?:inte "
            "(?:längre )?leva|dö|leva)"
        ),
    ),
    VILL=(
        "(?:vill(?: jag)?|ville(?: jag)?|skulle (?:jag )?vilja|önskar att jag fick|längtar efter att|borde|har "
        "lust att|får lust att) (?:(?:bara|helst|verkligen|inte|nog|ibland|faktiskt|hellre|gärna|också|få|att|ju) "
        "){0,2}"
    ),
    NOT_A_PLACE=(
        "(?!(?: längre| mer| så här)? (?:i(?! (?:den här|denna) (?:världen|smärtan))|på(?! (?:den här|denna) "
        r"(?:jorden|planeten))|med(?! (?:den här|denna) (?:smärtan|ångesten))|här|där|som|ensam\w{0,2}|hos|av|utan "
        "(?:kaffe|jobb|internet)|under|för att jobba|bort|nära|långt|ihop|tillsammans|bland|så (?:nära|långt)|ett"
        "|upp) )"
    ),
    FAM=(
        "(?:familj|familjen|fru|man|mamma|pappa|föräldrar|barn|barnen|dotter|döttrar|son|söner|syster|bror|flickvän"
        "|pojkvän|sambo|ungar|ungarna|barnbarn|mor|far|anhöriga)"
    ),
    DAY=(
        "(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|imorgon|i morgon|ikväll|i kväll|inatt|i natt|jul"
        "|julen|påsk|nästa (?:vecka|månad)|helgen|(?:slutet av|den här) (?:veckan|månaden|året)|då|snart|min "
        "födelsedag|midsommar)"
    ),
    PILLS=(
        "(?:tabletter|tabletterna|piller|pillren|pillerna|sömntabletter|sömntabletterna|sömnmedel|värktabletter"
        "|alvedon|mediciner)"
    ),
    END=r"(?:,| (?:\||och|men|jag|för|eftersom|tack|det|nu|idag|ikväll|så|inte)(?= ))",
)  # fmt: skip
