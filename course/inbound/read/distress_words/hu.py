"""How despair is named in Hungarian."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # meghalni
        "meg (?:akarok|szeretnék|akartam) halni|(?:meghalni|halni) (?:akarok|szeretnék)",
        (
            "(?:szeretnék|akarok|bárcsak|bár|legszívesebben|szívesen|ha|inkább|jobb lenne|hadd) (?:UP1 "
            ")?(?:meghalni|meghalnék|meghaljak|meghaltam volna|halott (?:lenni|lennék)|örökre (?:elaludni|eltűnni)"
            "|eltűnni (?:örökre|a világból)|meg (?:se|sem) születtem volna|(?:ne|nem) (?:élnék|léteznék)|(?:ne"
            "|nem) (?:ébrednék|kelnék) fel)(?!,? (?:mint|minthogy|semhogy) )"
        ),
        (
            "nem akarok (?:(?:többé|már|soha|holnap|reggel) ){0,2}felébredni(?=END| többé| holnap| már)"
            "|(?:elaludni|elalszom) és (?:soha |többé )?(?:nem|soha|fel se) (?:többé )?(?:fel)?(?:ébredni|kelni)"
        ),
        (
            "(?:remélem|bárcsak) (?:hogy )?(?:(?:holnap|reggel|többé|már) ){0,2}(?:nem|ne) (?:ébredek|ébrednék"
            "|kelek) fel(?! (?:későn|korán|túl|a|az|időben) )"
        ),
        (
            "(?:jobb|könnyebb) UP2 (?:(?:lenne|volna) )?(?:nekem )?ha (?:meghalnék|nem (?:élnék|léteznék"
            "|lennék(?=END| itt| a világon))|halott lennék|eltűnnék|meg (?:se|sem) születtem)"
        ),
        (
            "megérdemlem (?:hogy meghaljak|a halált)|hagyjatok meghalni|(?:gondolok|gondolkodom|gondolkozom) "
            "(?:UP1 )?(?:a )?halálra(?=END)"
        ),
        # élni
        (
            "nem (?:akarok|szeretnék|bírok|tudok|érdemes|akarom) (?:(?:már|többé|tovább|így|is|ezen a világon"
            "|ebben a világban) ){0,3}(?:élni|létezni)NOT_A_PLACE"
        ),
        (
            "(?:nincs|nincsen|sincs|elment a|semmi) (?:(?:már|többé|semmi|se|több) ){0,2}(?:kedvem|erőm|okom"
            "|értelme|miért|kiért|célom|életkedvem|okot) (?:(?:már|tovább|többé|az egész) ){0,2}(?:élni|élnem|élek"
            "|az életemnek|az életnek|tovább élnem|létezni|életben maradni)NOT_A_PLACE"
        ),
        (
            "(?:az )?(?:életemnek|életnek) (?:UP1 )?(?:nincs|nincsen|sincs|semmi) (?:már |semmi )?(?:értelme"
            r"|célja)|(?:nincs|elvesztettem az|elment az) életked\w{2,5}"
        ),
        (
            "nem látom (?:már )?(?:az )?(?:értelmét|okát) (?:az életnek|az életemnek|élni|annak hogy éljek|hogy "
            "éljek)|nem látom (?:már )?az (?:életem|élet) értelmét"
        ),
        "(?:az élet|az életem) (?:UP1 )?(?:értelmetlen|nem ér semmit|semmit sem ér|elviselhetetlen|reménytelen)",
        "(?:minek|miért) (?:(?:is|még) )?(?:éljek|élek|élnék)(?=END| tovább| még| egyáltalán)",
        (
            "(?:elegem van|belefáradtam|elfáradtam|meguntam|ráuntam|torkig vagyok) (?:UP1 )?az (?:életből|életbe"
            "|életembe|életemből|életet|életemet|életre|élettel)"
        ),
        # megölni, bántani magam
        (
            "(?:megölöm|megölném|meg akarom ölni|meg fogom ölni|megölni|kinyírom|felkötöm|felakasztom|agyonlövöm"
            "|főbe lövöm|vagdosom|vagdalom|megvágom|bántom|bántani|vágdosom|ki akarom nyírni|fel akarom kötni"
            r"|megmérgezem) (?:újra |megint )?magam(?:at)?(?! (?:a munká\w{1,5}|agyon) )"
        ),
        (
            "véget (?:UP1 )?(?:vetek|vetni|vetnék|vessek) (?:az életemnek|az életnek|mindennek(?=END)|ennek az "
            "életnek)|az életemnek (?:UP1 )?véget (?:UP1 )?(?:vetek|vetni)"
        ),
        (
            "(?:eldobom|el akarom dobni) (?:magamtól )?az élete(?:m|t|met)|(?:felvágom|elvágom|felvágni|elvágni) "
            "az ereimet"
        ),
        (
            "(?:vonat|metró|villamos|busz|autó|kamion) (?:elé|alá) (?:ugrom|ugrok|vetem|ugrani|vetni|lépek|fekszem"
            "|feküdni|ugorjak|vessem|ugranék)|(?:ugrom|ugrok|vetem magam|ugorjak) (?:a |egy )(?:vonat|metró"
            "|villamos) (?:elé|alá)"
        ),
        (
            "(?:leugrom|leugrok|leugrani|kiugrom|kiugrok|kiugrani) (?:a |az |egy )(?:hídról|tetőről|ablakon"
            "|erkélyről)|(?:hídról|tetőről|ablakon|erkélyről) (?:leugrom|leugrok|leugrani|kiugrom|kiugrok|kiugrani"
            "|ugrom)"
        ),
        (
            r"(?:beveszem|bevenni|bevettem) (?:az összes|egy doboz|egy marék|minden) (?:UP1 )?(?:gyógyszer\w{0,4}"
            r"|tablett\w{1,4}|altató\w{0,3})"
        ),
        # öngyilkosság
        (
            "öngyilkos (?:leszek|akarok lenni|szeretnék lenni|lennék|gondolataim|gondolatok|akartam lenni)"
            "|öngyilkos lenni (?:akarok|szeretnék)"
        ),
        (
            r"öngyilkosság(?:ra|on|ot) (?:UP1 )?(?:gondol\w{1,8}|készül\w{0,3}|tervez\w{1,4}|fontol\w{1,8}|követek)"
            "|(?:gondolok|gondolkodom|gondolkozom|gondoltam|fontolgatom) (?:UP1 )?(?:az )?öngyilkosság(?:ra|on|ot)"
        ),
        (
            r"öngyilkossági? (?:gondolataim|gondolatok\w{0,3}|gondolatom|szándék\w{1,3}|kísérletem)|(?:volt|túl "
            r"vagyok) (?:már )?(?:egy |két )öngyilkossági kísérlet\w{1,3}"
        ),
        # nélkülem jobb
        (
            "(?:jobb|mindenkinek jobb|könnyebb) (?:lenne |volna )?(?:mindenkinek |a világnak |nektek )?nélkülem"
            r"|(?:mindenkinek|a világ|a családom\w{0,3}|mindenki|a gyerekeim\w{0,3}) UP3 (?:jobb|boldogabb"
            "|könnyebb) UP2 nélkülem"
        ),
        "nélkülem (?:UP2 )?(?:jobb|könnyebb|boldogabb) (?:UP1 )?(?:lenne|volna)",
        (
            "senkinek (?:se|sem|nem) hiányoznék|senki UP3 ha (?:meghalnék|meghalok|eltűnnék)|ha (?:meghalnék"
            r"|eltűnnék) (?:úgysem )?(?:senki|mindenki)\w{0,3}"
        ),
        (
            r"elvesztettem (?:minden|az összes) (?:remény\w{1,6})(?=END)|minden remény\w{1,6} elvesztettem(?=END)"
            r"|(?:csak )?teher vagyok (?:mindenki\w{0,4}|a család\w{1,6}|nektek)|nem látok (?:más |semmi "
            ")?kiutat(?=END)"
        ),
        (
            "halálra (?:gondolok|gondolkodom)|utálok élni|(?:a )?halál (?:UP1 )?(?:megkönnyebbülés|megváltás"
            "|megoldás) (?:lenne|volna)"
        ),
        "(?:örökre|örök álomba) (?:elaludni|elalszom|szenderülni)",
        "jobban (?:járna|járnának|élne|élnének|lenne) (?:UP1 )?nélkülem",
        "reménytelennek érzem (?:magam|az életem)|nincs (?:már |többé )?remény (?:számomra|nekem)",
        # megint bántani magát
        (
            "(?:megint|újra|ismét|újból|elkezdtem|kezdtem|rákaptam|visszaestem és|nem tudom abbahagyni hogy) "
            "(?:(?:megint|újra|ismét|elkezdtem|el|kezdtem|a|az|hogy) ){0,4}(?:vagdosni|vagdosom|vagdostam|vágdosni"
            "|vágdosom|vágdostam|vagdalni|vagdalom|vagdaltam|karmolni|karmolom|karcolni|karcolom|bántani|bántom"
            "|bántottam|megvágtam|összevagdostam|égetni|égetem|sebezni|falcolni|falcolok|falcoltam)(?: (?:magam"
            r"|magamat|a karom\w{0,4}|a karjaim\w{0,3}|a lábam\w{0,3}|a combom\w{0,3}|a csukló\w{1,5}))?(?=END| "
            r"(?:magam|magamat|a (?:karom|combom|lábam|csuklóm)\w{0,4}|esténként|titokban|szándékosan))(?! (?:a "
            "(?:zöldség|hús|kenyér)|zöldség|hagymát|fát),? )"
        ),
        (
            "(?:vagdosom|vagdostam|vágdosom|vágdostam|vagdalom|vagdaltam|karmolom|karmoltam|karcolom|karcolgatom"
            "|összevagdostam|felvágtam|vágom|égetem) (?:a |megint |újra ){1,2}(?:karom|karomat|karjaim|karjaimat"
            "|combom|combomat|lábam|lábamat|csuklóm|csuklómat|alkarom|alkaromat|bőröm|bőrömet)(?! (?:a kertben"
            "|főzés|munka),? )|(?:karomat|karom|combomat|combom|csuklómat|csuklóm|alkaromat|lábamat) (?:megint "
            "|újra )?(?:vagdosom|vagdostam|vágdosom|vágdostam|vagdalom|karcolom|összevagdostam|karmolom|égetem)(?! "
            "(?:a kertben),? )|(?:szándékosan|direkt|megint|újra) (?:megvágtam|bántottam|megsebeztem|kárt tettem"
            "|vagdostam) (?:magam|magamat|magamban)"
        ),
        # ne ébredjek fel
        (
            "(?:bárcsak|bár|remélem|remélve|imádkozom|szeretnék|szeretném|azt kívánom|kívánom|jó lenne|jó volna"
            "|bárha|ha) (?:UP5 )?(?:és )?(?:(?:soha|többé|többet|reggel|holnap|már|hogy|és|egyszer) ){0,5}(?:ne|nem"
            "|sem|se) (?:(?:többé|többet|holnap|reggel|már) ){0,2}(?:ébrednék|ébredek|ébredjek|kelnék|kelek|keljek"
            "|ébrednem) (?:fel|föl)(?=END| (?:többé|holnap|reggel|soha|többet))(?! (?:korán|későn|időben),? )"
        ),
        (
            "(?:bárcsak|remélem|imádkozom|szeretném|szeretnék|azt kívánom|kívánom) (?:UP5 )?(?:(?:soha|többé|többet"
            "|reggel|holnap) ){0,3}(?:fel )(?:se|sem) (?:ébrednék|ébredek|ébredjek|kelnék)(?=END)|(?:elaludni"
            "|elalszom|elaludnék|elalszok|lefekszem|aludni) (?:UP2 )?és (?:(?:soha|többé|többet|reggel|holnap|már) "
            "){0,4}(?:nem|ne|fel se|fel sem|sem) (?:(?:többé|többet) ){0,2}(?:felébredni|ébredni|ébrednék|felkelni"
            "|ébredek|ébredjek|kelnék)"
        ),
        (
            "ha (?:holnap |reggel |már )?(?:nem|fel se|fel sem) (?:ébrednék|ébredek|kelnék) (?:fel )?(?:holnap "
            r"|többé |többet )?NEAR (?:jó|bánnám|jobb|baj|megkönnyebbül\w{1,6}|mindegy|rendben)"
        ),
        # nélkülem jobb
        (
            "(?:mindenki|mindenkinek|a világ|a világnak|nekik|a FAM|az FAM) (?:UP4 )?(?:jobb|könnyebb|jobban"
            "|boldogabb|nyugodtabb|egyszerűbb|könnyebben)(?: (?:lenne|volna|élne|élnének|járna|járnának|lennének"
            r"|lesz|lesznek|meglenn\w{1,4})){0,2} (?:UP1 )?(?:nélkülem|ha (?:én )?(?:nem (?:lennék|élnék|leszek)"
            "|meghalnék|eltűnnék))"
        ),
        (
            "(?:eggyel kevesebb|egy gonddal kevesebb|egy teherrel kevesebb) (?:teher|gond|száj|gondjuk|éhes száj"
            "|lenne|lesz)(?= (?:lenne|a|nekik|mindenkinek|lesz|etet|volna)|END)(?! (?:a munkahelyen|a cégnél))"
            "|nélkülem (?:UP3 )?(?:jobb|könnyebb|boldogabb|nyugodtabb|egyszerűbb|jobban)(?! (?:a (?:cégnél|munkában"
            "|csapatban)),? )(?= (?:élne|élnének|járna|járnának|lenne|lennének|volna|lesz|nekik|mindenkinek)|END)"
        ),
        # élni
        (
            "(?:minek|miért|kiért|mi végre|mi értelme|miért is|ugyan minek) (?:(?:is|még|én|kellene|kell|hogy"
            "|tovább|egyáltalán|van|volna|lenne|az|nekem) ){0,6}(?:élni|élnem|éljek|élek|élnék|életnek|életben "
            "maradni|életben maradnom)(?=END| tovább| még)NOT_A_PLACE|nem (?:tudom|értem|látom) (?:már )?(?:minek"
            "|miért|kiért|mi értelme hogy) (?:(?:is|még|én|kellene|tovább) ){0,4}(?:élni|élnem|éljek|élek"
            "|élnék)(?=END| tovább| még)"
        ),
        (
            "(?:nincs|nincsen|sincs|nem látom|nem látok|nem látom már|elfogyott|elveszítettem|elvesztettem|elment"
            "|nem maradt|hiányzik|nem találom|nem találok|semmi) (?:UP3 )?(?:értelmét|értelme|értelmet|okot|okom"
            "|okát|erőm|erőt|kedvem|kedvet|célom|akaratom|akaratot|az erőm|vágyam|életkedvem|életkedvet) (?:(?:már"
            "|tovább|többé|hogy|annak|az|ahhoz|még|a) ){0,5}(?:élni|élnem|éljek|élek|élethez|életnek|életre|életben"
            "|életemnek|továbbélni|létezni)NOT_A_PLACE"
        ),
        (
            "(?:élni|továbbélni|az élet|az életem|tovább élni) (?:UP1 )?(?:már )?(?:nincs|nincsen|semmi|elvesztette"
            "|elveszítette) (?:már |számomra |semmi ){0,2}(?:értelme|értelmét|célja)|(?:nem kellek (?:már "
            ")?senkinek|senkinek (?:sem|se|nem) kellek|senkinek nincs szüksége rám|már nem kellek senkinek"
            r"|senkinek sincs rám szüksége) NEAR (?:élni|éljek|élek|élet\w{0,4}|világon)|(?:élni|éljek|élek|élet"
            "|életnek|életem) NEAR (?:nem kellek (?:már )?senkinek|senkinek (?:sem|se|nem) kellek)|semmi (?:sem|se"
            "|nem) (?:tart|köt) (?:már )?(?:itt )?(?:ezen a világon|ebben a világban|az élethez|életben)"
        ),
        # inkább halott
        (
            "(?:bárcsak|bár|inkább|jobb lenne ha|jobb volna ha|azt kívántam|azt kívánom|kívántam|szeretnék|legjobb "
            "lenne|jobb lenne|jobb volna) (?:(?:már|hogy|én|inkább|bárcsak|bár|ha|rég|is) ){0,4}(?:halott (?:lennék"
            "|lenni|volnék|lettem volna)|meghaltam volna|meghalnék|ne (?:élnék|lennék(?=END))|nem élnék|meg lennék "
            "halva|halva lennék|a föld alatt (?:lennék|volnék)|a sírban (?:lennék|volnék))(?!,? (?:mint|minthogy"
            "|semhogy|a (?:kíváncsiságtól|szégyentől|nevetéstől)),? )"
        ),
        # hamarosan nem leszek
        (
            "(?:hétfőtől|keddtől|szerdától|csütörtöktől|péntektől|szombattól|vasárnaptól|hétfőn|kedden|szerdán"
            "|csütörtökön|pénteken|szombaton|vasárnap|hétfőre|szerdára|péntekre|vasárnapra|holnap|holnaptól"
            "|karácsonykor|karácsonyra|hamarosan|nemsokára|addigra|akkorra|utána|után|onnantól|jövő) (?:UP1 "
            r")?(?:\| )?(?:(?:én|már|hét|héten|héttől|hétfő|után|itt|többé) ){0,5}(?:nem leszek(?: (?:már|itt|többé"
            "|az élők között|életben|a világon))?|nem fogok (?:élni|létezni)|nem létezem)(?=END)"
        ),
        (
            "(?:már )?nem leszek (?:már )?(?:az élők (?:között|közt|sorában)|életben|ezen a világon|a "
            r"világon)(?=END)|már nem leszek (?:itt )?(?:mikor|amikor|mire) (?:ezt )?(?:olvas\w{1,6}"
            r"|elolvas\w{1,6})"
        ),
        (
            r"(?:mire|amikor|mikor|ha) (?:ezt|ezt a levelet|majd ezt) (?:olvas\w{1,6}|elolvas\w{1,6}"
            r"|megkap\w{1,5}) NEAR (?:(?:már )?nem (?:leszek|élek|vagyok)(?! (?:otthon|az irodában|elérhető)) "
            "?(?=END|itt|az|többé|életben)|halott (?:leszek|vagyok)|(?:már )?(?:el|elmentem)(?=END))"
        ),
        (
            "(?:elmegyek|itthagyom|itt hagyom|búcsúzom|elbúcsúzom|elhagyom|távozom|kilépek|búcsút veszek|búcsút "
            "mondok) (?:UP1 )?(?:ebből a világból|ezt a világot|ettől a világtól|a világtól|az élettől|az életből"
            "|e világból|az élők sorából|ennek a világnak|az életnek)(?=END)|(?:ebből a világból|ezt a világot"
            "|ettől a világtól|az élettől) (?:elmegyek|itthagyom|itt hagyom|búcsúzom|elbúcsúzom|elhagyom|távozom)"
            "|(?:nem lesz|nincs) (?:már )?(?:kinek írni|aki olvassa|kinek írjanak)(?=END)"
        ),
        # búcsú
        (
            "(?:elbúcsúzom|búcsúzom|ez (?:a )?búcsú|ez a búcsúm|isten veletek|isten önökkel|viszlát örökre|búcsút "
            "veszek|ég veletek)(?! (?:a cégtől|a tanfolyamtól|a csapattól|a munkától|a kollégáktól|a "
            "munkahelyemtől),? ) NEAR (?:döntöttem|elhatároztam|eldöntöttem|döntésem|ebből a világból|senki sem "
            "hibás|senki nem hibás|nem hibás senki|senki (?:nem|sem) tehet|nem az önök hibájuk|bocsássanak meg"
            "|bocsássatok meg|bocsáss meg|ne keressenek|ne keressetek|békében(?=END)|élni|szenvedni|(?:már )?nem "
            "leszek (?:az élők|itt(?=END)|életben|többé)|nem leszek(?=END))"
        ),
        (
            "(?:viszlát|isten veled) (?:világ|élet|kegyetlen világ)(?=END)|ne (?:keressenek|keressetek)(?: többé| "
            r"tovább)?(?=END)(?= NEAR (?:búcsú\w{0,5}|döntöttem|bocsá\w{2,8}|vége))|békében (?:megyek|távozom) "
            "el(?=END)"
        ),
        (
            "(?:a |az )?(?:búcsúlevél|búcsúlevelem|búcsúlevelet|búcsúleveleket|búcsúlevelek|búcsúleveleim"
            "|búcsúlevele) (?:UP2 )?(?:a fiókban|fiókban|az asztalon|kész|készen|megvan|megírtam|megírva|írtam"
            r"|hagyok|hagytam|van|FAM|a FAM)(?! (?:a (?:kollégák|főnök|csapat|cég)\w{1,7}|kollég\w{1,5}),? )"
            "|(?:írtam|megírtam|írok|hagyok|hagytam|megvan|elkészült) (?:UP2 )?(?:búcsúlevelet|búcsúleveleket"
            "|búcsúlevelem|búcsúleveleim|búcsúlevél|búcsúlevelemet)(?! (?:a (?:kollégák|főnök|csapat|cég|regény"
            r"|film|szereplő)\w{0,7}|kollég\w{1,5}),? )"
        ),
        (
            "(?:levél|levelek|levelet) (?:a |az )?FAM (?:UP1 )?(?:fiókban|kész|készen|megírva|az asztalon"
            "|megvan)(?! (?:a postán))"
        ),
        # eldöntve
        (
            r"tudom (?:már )?(?:hogy )?(?:mikor és hogyan|hogyan és mikor|mikor és hogy)(?=,| \|| (?:teszem"
            "|csinálom) meg)|(?:kiválasztottam|megvan|eldöntöttem|kitűztem) (?:már )?(?:a |azt a )?(?:napot|nap"
            r"|napját) és (?:a )?(?:helyet|hely|módot|mód|módját|órát)(?! (?:az esküvő|a buli|a találkozó)\w{0,4} )"
            "|(?:nap|napja) és (?:a )?(?:hely|mód) (?:már )?(?:megvan|ki van választva|kiválasztva)(?! az "
            r"esküvő\w{0,4})"
        ),
        (
            "(?:csak|már csak) (?:a )?(?:bátorság|bátorságom|merszem|mersz) (?:hiányzik|kell|nincs meg"
            "|kellene)(?!,? hogy (?!megtegyem|leugorjak))(?=END| hozzá| ahhoz| hogy (?:megtegyem|leugorjak))|csak "
            "(?:bátorságom|merszem) nincs (?:hozzá|megtenni)(?=END)"
        ),
        (
            "(?:imádkozom|kérem|könyörgök|imádkoztam|kértem|fohászkodom) (?:UP3 )?(?:isten|istent|istenhez|az úr"
            "|az urat|az istent|a jóistent|a jóisten|jóisten|jóistent) (?:UP3 )?(?:vegyen magához|vigyen el"
            "|szólítson magához|vigyen már el|hagyjon meghalni|vegyen el)|(?:vigyen|vegyen|szólítson) (?:már "
            ")?(?:el |magához )?(?:az isten|isten|a jóisten|az úr)(?=END| magához| már)|(?:hogy|bárcsak) (?:az |a "
            ")?(?:isten|jóisten|úr) (?:már )?(?:magához (?:venne|vegyen|szólítana)|elvinne|vigyen el)"
        ),
        # gyógyszerek
        (
            "(?:összegyűjtöttem|gyűjtöm|gyűjtögetem|gyűjtöttem|félretettem|félreteszem|spórolom|megspóroltam"
            "|elrejtettem|eldugtam|tartogatom|felhalmoztam|összespóroltam|van elég|van már elég|elég) (?:(?:már"
            r"|elég|sok|az|a|rengeteg|magamnak|annyi) ){0,3}PILLS(?! NEAR (?:patiká\w{1,4}|gyógyszertár\w{0,4}"
            r"|lejárt|újrahasznosít\w{0,5}|nagymam\w{1,4}|nagyi\w{0,4}|kuty\w{1,4}|macsk\w{1,4}"
            r"|vérnyomás\w{0,5}))(?! (?:szed\w{1,5}|allergi\w{1,4}),? )"
        ),
        (
            "PILLS (?:(?:már|az|a|éjjeliszekrényben|fiókban|ott) ){0,3}(?:összegyűjtve|készen|kikészítve|elrejtve"
            "|félretéve|félre van téve|összegyűlt|összegyűltek|megvan|megvannak)(?! (?:a patikában|leadásra),? "
            r")(?! NEAR (?:patiká\w{1,4}|gyógyszertár\w{0,4}|lejárt))"
        ),
        (
            "PILLS NEAR (?:(?:mindet|mindegyiket|mindent|az összeset|az egészet) (?:egyszerre )?(?:beveszem"
            "|lenyelem|bevenni|lenyelni)|(?:beveszem|lenyelem) (?:mindet|az összeset|mindegyiket|az egészet))"
            "|(?:beveszem|lenyelem|bekapom) (?:az összeset|mindet|mindegyiket) (?:egyszerre|egyben)|(?:az összeset"
            "|mindet) (?:egyszerre )?(?:beveszem|lenyelem)(?=END)"
        ),
        # hirtelen késztetés
        (
            "(?:hídon|híd|peronon|vágányon|tetőn|erkélyen|sínek|síneken|szirten|korlátnál|korláton|viadukton"
            "|állomáson|sínekhez|hídra|vágánynál|felüljárón) NEAR (?:(?:le|alá|elé|rá)? ?(?:akartam|akarok|akart) "
            "(?:ugrani|ugorni|ugrani|vetni|lépni|ugrok)|(?:arra )?gondoltam (?:hogy )?(?:arra )?(?:(?:hogy|most|le"
            "|én|egyszerűen) ){0,3}(?:leugrom|leugrok|ugrom|ugrok|levetem|levetem magam|elé lépek|alá ugrom"
            "|ugrásra)|majdnem (?:leugrottam|leugrom|ugrottam|alá (?:ugrottam|vetettem)|levetettem)|kedvem (?:lett "
            "volna|volt|támadt) (?:leugrani|ugrani|levetni|alá ugrani)|le akartam (?:ugrani|vetni)|legszívesebben "
            r"(?:leugrottam|leugranék|levetettem))(?! (?:bungee|ejtőernyő\w{0,4}|gumikötél\w{0,4}|a (?:buszra"
            r"|vonatra|villamosra)|örömöm\w{1,5}),? )"
        ),
        (
            "(?:arra gondoltam|gondoltam rá|azon gondolkodtam|kedvem lett volna|kísértett|eszembe jutott"
            "|legszívesebben|akartam) (?:(?:hogy|most|csak|egyszerűen|az|autóval|kocsival|a) ){0,5}(?:nekihajtok"
            "|nekimegyek|belehajtok|nekihajtani|nekihajtottam|elé hajtok|belerohanok|nekivezetem|elrántom a "
            "kormányt|nekimenni|belehajtani) (?:UP1 )?(?:egy |a |az )?(?:fának|falnak|kamionnak|oszlopnak"
            "|teherautónak|szembejövő|fába|falba|kamionba|szalagkorlátnak)?(?=END)"
        ),
        # véget vetni
        (
            "(?:véget|pontot|végére) (?:(?:akarok|fogok|szeretnék|hogyan|hogy|majd|én) ){0,3}(?:vetek|vessek|vetni"
            "|vetnék|vetettem|teszek|tegyek|tenni) (?:az |ennek az |a |ennek |ennek a )?(?:életemnek|életnek"
            "|egésznek|mindennek|szenvedésnek|szenvedésemnek|egészre|végére)(?=END)|(?:mindennek|az egésznek|az "
            "életemnek|az életnek) (?:(?:hogyan|majd|én|ma|este) ){0,3}(?:véget|a végére) (?:vetek|vessek|vetni"
            "|vetnék|járok)|(?:vetek|vessek|vetni|vetnék|vetettem) véget (?:az életemnek|az életnek|mindennek|az "
            "egésznek|ennek az életnek|a szenvedésemnek)|véget vetek (?:mindennek|az egésznek|neki)(?=END)"
            "|befejezem az (?:életem|életet)(?=END)"
        ),
        (
            "(?:akarok|szeretnék|fogok|elhatároztam hogy|legszívesebben) (?:UP1 )?(?:örökre|végleg|mindörökre) "
            "(?:elmenni|eltűnni|elmegyek|eltűnök|elalszom|elaludni|elmennék|eltűnnék)(?=END)|(?:örökre|végleg"
            "|mindörökre) (?:el akarok (?:menni|tűnni)|eltűnök|elmegyek innen|el szeretnék (?:menni|tűnni))(?=END)"
        ),
        "(?:hid|hidon|hidra) NEAR (?:ugorjak|leugrom|leugorjak)",
        "a napot is kivalasztottam",
    ),
    (
        # away, not gone
        "nem leszek itt (?:megyunk|megyek|utazunk|utazom|koltozom|koltozunk)",
        r"(?:meghal\w{1,5}|meg(?: tudnék| akarok| akartam) halni|halni|eltűnni) (?:a|az) \w{1,20}(?:tól|től)",
        r"öngyilkosság (?:megelőzés\w{0,5}|prevenció\w{0,4})|öngyilkosságmegelőzés\w{0,4}",
        r"öngyilkossági gondolat\w{0,8} (?:küzdő|élő|rendelkező)|öngyilkossági gondolatok megelőzés\w{0,5}",
        (
            r"nem leszek UP5 (?:szabadság\w{0,4}|munkában|irodában|városban|költöz\w{1,5}|elérhető|cégnél"
            r"|szám\w{1,4}|otthon|dolgoz\w{1,5}|tanfolyam\w{0,4})"
        ),
        (
            "(?:szabadság|szabadságon|szabadságra|költözöm|költözünk|elutazom|utazom|utazás|felmondtam"
            "|munkahelyemen|irodában) UP5 nem leszek"
        ),
        (
            "(?:eldöntöttem|döntöttem|elhatároztam|döntésem)(?: úgy)?(?: hogy)? (?:UP2 )?(?:váltok|munkahelyet"
            "|felmondok|elfogadom|költözöm|abbahagyom|tanulok|keresek|jelentkezem|pályát)"
        ),
        (
            r"PILLS NEAR (?:bőrönd\w{0,3}|utazás\w{0,3}|nyaralás\w{0,3}|elsősegély\w{0,8}|patiká\w{1,4}"
            r"|gyógyszertár\w{0,4}|lejárt|újrahasznosít\w{0,5}|leadni|leadom)"
        ),
        "(?:nagymamám|nagyi|nagyapám|kutya|macska|szomszéd|anyám|lejárt) (?:lejárt )?PILLS",
        (
            r"(?:főszereplő|szereplő|film\w{0,4}|regény\w{0,4}|sorozat\w{0,3}|könyv\w{0,4}) UP5 (?:búcsúlevelet"
            "|búcsúlevél|viszlát világ|nem akar élni)"
        ),
    ),
    NOT_A_PLACE=(
        "(?!(?: tovább| többé| már)? (?!ebben a vil|ezen a vil)(?:itt|ott|egyedül|a(?! vil)|az|egy|velük|vele"
        r"|nélküle|belőle|ilyen|olyan|messze|külön|\w{1,20}(?:ban|ben|ból|ből|nál|nél|val|vel|ön|on)) )"
    ),
    FAM=(
        r"(?:család\w{0,6}|feleség\w{1,6}|férj\w{1,5}|anyá\w{1,4}|anyu\w{0,4}|apá\w{1,4}|apu\w{0,4}|szül\w{1,8}"
        r"|gyerek\w{1,7}|gyermek\w{1,7}|lány\w{1,6}|fia\w{1,6}|testvér\w{1,7}|húgom\w{0,3}|nővér\w{1,5}"
        r"|bátyám\w{0,3}|öcsém\w{0,3}|pár\w{1,5}|unoká\w{1,6})"
    ),
    DAY=(
        r"(?:hétfő\w{0,4}|kedd\w{0,4}|szerd[aá]\w{0,4}|csütörtök\w{0,5}|péntek\w{0,5}|szombat\w{0,5}"
        r"|vasárnap\w{0,5}|holnap\w{0,4}|ma este|ma éjjel|karácsony\w{0,5}|jövő (?:hét\w{0,3}|héten|hónap\w{0,3})"
        r"|hétvég\w{1,4}|a hónap végé\w{1,2}|akkor\w{0,3}|hamarosan|nemsokára|addigra|ezután|azután)"
    ),
    PILLS=(
        "(?:gyógyszer|gyógyszert|gyógyszerek|gyógyszereket|gyógyszerem|gyógyszereim|gyógyszereimet|tabletta"
        "|tablettát|tabletták|tablettákat|altató|altatót|altatók|altatókat|pirula|pirulát|pirulák|pirulákat"
        "|nyugtató|nyugtatót|nyugtatók|nyugtatókat|bogyó|bogyót|bogyókat)"
    ),
    END=r"(?:,| (?:\||és|de|mert|hogy|én|már|nem|köszönöm|ma|most|így|csak|vagyok|még)(?= ))",
)  # fmt: skip
