"""How despair is named in Danish."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # dø; Norwegian beside Danish, and "oe" and "aa" where a telephone has no ø and å
        (
            "VIL(?:DOE|være DOEd|forsvinde for altid|forsvinne for alltid|sove for (?:evigt|alltid)|slutte å leve"
            "|holde op med at leve|slippe for at leve|slippe å leve|tage mit (?:eget )?liv|ta mitt (?:eget )?liv"
            "|ta livet mitt)(?! (?:af|av|enn|end|for) )"
        ),
        (
            "(?:ønske|ønsker|ønskje|håber|håper|gid) (?:at )?jeg (?:bare )?(?:var DOEd|DOEde|kunne DOE|fikk DOE"
            "|ikke (?:fandtes|fantes|var til|levede|levde|vågner|våkner|våknet|vågnede)|aldri(?:g)? (?:var "
            "(?:blevet |blitt )?|ble |hadde blitt |blev )?(?:født|vågner|våkner))(?! (?:af|av) )"
        ),
        (
            "(?:håber|håper) (?:jeg )?(?:ikke|aldrig|aldri) (?:at )?(?:jeg )?v(?:å|aa)[gk]ner|vil (?:jeg )?(?:ikke"
            "|aldrig|aldri) (?:mere )?v(?:å|aa)[gk]ne(?=END| igen| igjen| mere| mer| i morgen)"
        ),
        (
            "(?:sove|sovne|sovne inn|falde i søvn) og (?:aldrig|aldri|ikke) (?:mere |mer )?v(?:å|aa)[gk]ne"
            "|(?:bedre|heller) DOEd(?=END)"
        ),
        "fortjener (?:at|å) DOE|fortjener ikke (?:at|å) leve|la(?:d)? meg DOE|lad mig DOE",
        "(?:tænker|tenker|tænkt|tenkt) UP1 på (?:at|å) DOE|(?:tænker|tenker) UP1 på døden(?! (?:til|hos) )",
        # leve
        (
            "(?:vil|orker|orkar|gider|gidder|kan|ønsker|magter|makter|klarer) (?:jeg |eg )?(?:UP1 )?(?:ikke"
            "|ikkje) (?:(?:mere|længere|lenger|lengre|meir|mer|å|at|aa) ){0,3}(?:leve|være til|eksistere|finnes"
            "|være i live)NOT_A_PLACE"
        ),
        "vil (?:jeg )?ikke være her (?:mere|længere|lenger|mer)(?=END)",
        (
            "(?:ingen|ikke nogen|ikke noen|noen|nogen) (?:UP1 )?(?:grund|grunn|mening|vits|poeng|hensikt|lyst"
            "|kræfter) (?:lenger |mere |længere |mer )?(?:til |med |i |ved )?(?:(?:at|å|aa) (?:fortsætte med at "
            "|fortsette å )?leve|livet|mit liv|mitt liv)NOT_A_PLACE"
        ),
        (
            "(?:mistet|mista|tapt) (?:lysten til (?:at|å) leve|livslysten|livsgnisten|viljen til (?:at|å) leve)"
            "|ingen (?:livslyst|livsgnist)"
        ),
        (
            "(?:livet|mit liv|mitt liv)(?: mitt)? (?:UP1 )?(?:(?:er|føles|virker|kjennes) (?:UP1 )?(?:ikke "
            "(?:længere |lenger )?(?:værd|verdt|verd)|meningsløst|håbløst|håpløst|værdiløst|verdiløst)|har (?:UP1 "
            ")?(?:ingen|mistet(?: sin)?|mista) mening(?:en)?|gir (?:UP1 )?ingen mening|giver (?:UP1 )?ingen "
            "mening)"
        ),
        (
            "hvorfor (?:lever jeg|skal jeg leve|leve|leve videre)(?=END| overhovedet| egentlig| lenger| stadig)"
            "|hva(?:d)? er meningen med (?:livet|(?:at|å) leve)NOT_A_PLACE"
        ),
        "(?:træt|lei|trøtt|sliten|ked) (?:af|av) (?:(?:at|å) leve|livet|mit liv|livet mitt)NOT_A_PLACE",
        # tage livet af sig, skade sig
        (
            "(?:tage|taget|ta|tatt) (?:livet (?:af|av) m[ei]g|livet mitt|mit eget liv|mitt eget liv)|jeg (?:UP1 "
            ")?(?:tager|tar) livet (?:af|av) m[ei]g"
        ),
        (
            "(?:slå mig|slår mig selv|slå mig selv) ihjel|(?:gøre|gjøre) (?:en )?(?:ende på|slutt på|skade på) "
            "(?:mit liv|livet mitt|det hele|m[ei]g selv)"
        ),
        (
            "(?:begå|overvejer|overvejet|vurderer|vurdert|planlægger|planlegger) (?:at begå |å begå )?(?:selvmord"
            "|selvmordet)"
        ),
        (
            "(?:tænker|tænkt|tenker|tenkt|tanker) (?:UP1 )?(?:på|om) (?:at begå |å begå )?selvmord|(?:jeg har|har "
            "jeg) (?:UP1 )?(?:forsøgt|forsøkt|prøvd|prøvet) (?:UP2 )?selvmord"
        ),
        "selvmords ?tanker|selvmords ?tankar|selvmords ?planer|(?:mit|mitt) selvmordsforsø[gk]",
        (
            "(?:jeg er|er jeg|føler m[ei]g|jeg føler m[ei]g|blevet|blitt) (?:UP1 )?(?:suicidal|selvmordstruet)"
            "|suicidale tanker"
        ),
        (
            "(?:skade|skader|skadet|skære|skærer|kutte|kutter|drepe|dræbe|brænder|brenner|slår) (?:i )?m[ei]g "
            "(?:selv|sjølv)(?! (?:på|i|med|ved|under|mentalt) )|selvskader(?=END| igen| igjen| m)"
        ),
        (
            "(?:kutte|kutter|drepe|henge|hænge|skyte|skyde|drukne) m[ei]g(?=END| igen| igjen| i aften| i kveld)"
            "|(?:henge|hænge|hænger|skyde|skyte) m[ei]g selv"
        ),
        (
            "(?:springer?|hopper?|kaste[r]? m[ei]g|lægge[r]? mig|legge[r]? meg) (?:ud |ut |ned |ind )?(?:foran|fra"
            "|over|af|av|utfor|under) (?:UP1 )?(?:toget|tog|broen|brua|bro|bru|taget|taket|altanen|vinduet|bussen"
            "|banen|balkongen|klippen|stupet|skinnerne|bilen)"
        ),
        (
            "(?:tage|tager|ta|tar|taget|tatt) (?:alle|et glas|en håndfuld|for mange) (?:mine |pillene )?(?:piller"
            "|pillerne|tabletter|sovepiller|pillene|mine)"
        ),
        # bedre uden mig
        (
            "(?:alle|verden|familien|familie|børnene|barna|ville|hadde|andre) UP4 (?:bedre|lettere) (?:UP1 "
            ")?(?:(?:uden|uten) m[ei]g|(?:hvis|om) jeg (?:var DOEd|DOEde|ikke (?:fandtes|fantes)|forsvandt"
            "|forsvant|aldrig|aldri))"
        ),
        (
            "(?:bedre|bedst|lettere) (?:for alle )?(?:hvis|om|at) jeg (?:var DOEd|DOEde|ikke (?:fandtes|fantes"
            "|levede|levde))|bedre for alle (?:uden|uten) m[ei]g"
        ),
        (
            "ingen (?:ville|vil|kommer til å) (?:UP1 )?(?:savne m[ei]g|(?:savne|merke|mærke|opdage|bry seg) UP3 "
            "(?:hvis|om) jeg (?:DOEde|DOEr|forsvandt|forsvant))"
        ),
        (
            "(?:mistet|mista|opgivet|gitt opp) (?:alt|all) (?:håb|håp)(?=END)|(?:ser|finder|finner) ingen "
            "(?:anden |annen )?(?:udvej|utvei|vei ut)(?=END)|(?:kun|bare|er) en (?:byrde|belastning) for (?:alle"
            "|min|mine|andre)"
        ),
        (
            "(?:sove|sovne) for (?:altid|alltid|evigt)|(?:hader|hater) (?:at|å) leveNOT_A_PLACE|døden (?:ville|vil"
            "|ville vært|er) UP2 (?:lettelse|befrielse|udvej|utvei)"
        ),
        "(?:hvis|om) jeg (?:DOEde|DOEr|forsvandt|forsvant|var DOEd) (?:så )?(?:ville|vil) UP1 ingen",
        (
            "ikke (?:mere |lenger |længere )?(?:lyst|kræfter|krefter|mod|styrke|overskud) til (?:at|å|aa) "
            "leveNOT_A_PLACE"
        ),
        "(?:orker|gider|magter|klarer) ikke (?:livet|mit liv|livet mitt)(?=END| mere| mer| lenger| længere)",
        (
            "(?:hvis|om|bare) jeg (?:bare )?(?:var DOEd|kunne DOE|fikk DOE|aldri(?:g)? var (?:blevet |blitt "
            ")?født)(?! (?:af|av) )"
        ),
        (
            "føler m[ei]g UP1 (?:håbløs|håpløs)(?! (?:til|i) )|(?:ikke|intet|ingen) (?:noget |noe )?(?:håb|håp) "
            "for m[ei]g"
        ),
        # skade sig igen
        (
            "(?:begyndt|begynder|begyndte|begynt|begynte|startet|fortsætter|fortsetter|stoppe|stoppet|slutte"
            "|sluttet|tilbagefald|igen|igjen) (?:igen |igjen )?(?:med )?(?:at |å )?(?:(?:skære|cutte|kutte|skade"
            "|rispe|risse|kradse|klore|brænde|brenne) (?:i )?m[ei]g(?: selv)?|(?:selvskade|selvskading"
            "|selvskadende))(?=END| igen| igjen| (?:i|på) (?:armene|benene|beina|lårene)| med vilje)"
        ),
        (
            "(?:skærer|skar|skåret|kutter|kuttet|kutta|cutter|cuttet|risper|rispet|kradser|kradset|klorer|klort"
            "|brænder|brenner|skader|skadet|skada) (?:jeg )?(?:i )?m[ei]g (?:selv )?(?:igen |igjen |stadig "
            "|fortsatt |med vilje |bevidst |bevisst )?(?:(?:i|på) (?:armene|benene|beina|lårene|håndleddene"
            "|underarmene)|med vilje|bevidst|bevisst|igen(?=END)|igjen(?=END))(?! (?:på|når|da),? )"
        ),
        (
            "(?:skærer|skar|skåret|kutter|kuttet|kutta|risper|rispet|skære|kutte|kradser|klorer) (?:jeg "
            ")?(?:m[ei]g )?(?:selv )?(?:igen |igjen )?(?:i |på |op |opp )?(?:mine )?(?:armene|arme|armer|benene"
            "|beina|lårene|håndleddene|underarmene)(?: mine)?(?! (?:på|af|av),? )|gjort (?:meg|mig) (?:selv "
            ")?(?:ondt|vondt|fortræd) (?:igen|igjen|med vilje)(?=END)"
        ),
        # ikke vågne
        (
            "(?:gid|håber|håper|ønsker|ønskede|ønsket|ønskte|bare|beder|ber|hvis|om|tenk|drømmer|vil|ville|skulle) "
            "(?:(?:at|jeg|bare|kunne|fikk|få|måtte|om|så|slap|slapp|inderligt|inderlig|sove|sovne|falde|i|søvn|og"
            "|kveld|aften|hver|inn|ønske|dø|ligge|gerne|helst) ){0,7}(?:aldri|aldrig|ikke|slippe|slap|slapp) "
            "(?:mere |mer |nogensinde |noensinde |at |å )?v(?:å|aa)[gk]n(?:e|er|et|ede|te|a)(?! for (?:sent|tidligt"
            "|tidlig|seint),? )(?=END| (?:mere|mer|igen|igjen|i morgen|nogensinde|noensinde|opp (?:igjen|mer|i "
            "morgen)|op (?:igen|mere|i morgen)))"
        ),
        (
            "(?:sove|sovne|falde i søvn|lægge mig|legge meg|sovner|sover) (?:ind |inn |bare ){0,2}og (?:så "
            ")?(?:UP1 )?(?:aldri|aldrig|ikke|slippe for at|slippe å) (?:mere |mer |nogensinde |noensinde )?v(?:å"
            "|aa)[gk]n(?:e|er|et|ede)"
        ),
        (
            "hvis jeg (?:aldrig|ikke|aldri) v(?:å|aa)[gk]n(?:er|ede|et) (?:igen |igjen |i morgen |mer |mere )?NEAR "
            "(?:fint|godt|bedre|ligegyldigt|greit|lettelse|gøre|gjøre|helt)"
        ),
        # bedre uden mig
        (
            "(?:alle|verden|(?:min|mine|hele) FAM|børnene|barna|ungerne|ungene|familien|kona|konen) (?:UP1 "
            ")?(?:ville|vil|har|hadde|havde|får|klarer|bliver|blir|lever|hadde|er|fik) UP4 (?:bedre|lettere|nemmere"
            "|enklere|lykkeligere|roligere|gladere|friere) (?:UP2 )?(?:(?:uden|uten) m[ei]g|(?:når|hvis|om) jeg "
            "(?:er (?:borte|væk|død)|var (?:borte|væk|død)|ikke (?:er|var)|forsvandt|forsvant|døde))"
        ),
        (
            "(?:de|dem|han|hun) (?:ville|hadde|havde) UP4 (?:bedre|lettere|nemmere|lykkeligere|roligere|gladere) "
            "(?:(?:uden|uten) m[ei]g|(?:hvis|om) jeg (?:var (?:borte|væk|DOEd)|ikke|DOEde|forsvandt|forsvant))"
        ),
        (
            "(?:ville|vil|er|bliver|blir|hadde) (?:være |vært |været |blive |bli |det )?UP1 (?:bedre|lettere"
            "|nemmere|enklere|bedst|best) for (?:alle|dem|(?:min|mine) FAM|barna|børnene|familien) (?:(?:uden"
            "|uten) m[ei]g|(?:hvis|om|at) jeg (?:ikke|var|er|døde|forsvandt|forsvant))"
        ),
        (
            "(?:en|ett|et) (?:byrde|bekymring|munn|mund|problem) mindre (?:for (?:alle|dem|(?:min|mine) FAM"
            "|familien|barna|børnene)|at mætte|å mette|at bære)"
        ),
        # leve
        (
            "hvorfor (?:(?:skal|skulle|jeg|så|overhovedet|egentlig|fortsætte|fortsette|må|lever|da|med|at|å|blive"
            "|bli|ved|i) ){1,7}(?:leve|lever|live)(?=END| mere| mer| længere| lenger| videre)|(?:ved|vet|forstår"
            "|ser) ikke (?:længere |lenger )?hvorfor jeg (?:skal |skulle |stadig |fortsatt )?(?:leve|lever|er "
            "til)(?=END)|hvad (?:skal )?(?:jeg )?(?:lever jeg |leve )for(?=END)"
        ),
        (
            "(?:ingen|ikke|uden|uten|hverken|verken|mangler|intet|noget) UP3 (?:lyst|kræfter|krefter|vilje|grund"
            "|grunn|mening|mod|overskud|ork|glæde|styrke|viljen|lysten) (?:(?:tilbage|igjen|igen|mer|mere|lenger"
            "|længere|til|med|ved|i|for|at|å) ){1,4}(?:leve|fortsætte med at leve|leve videre|livet)NOT_A_PLACE"
        ),
        (
            "(?:at |å )leve (?:videre )?(?:er|føles|kjennes|har|giver|gir) (?:UP1 )?(?:meningsløst|ingen mening"
            "|ikke mening)|(?:ingen|der er ikke nogen) (?:har brug for|trenger|der har brug for|som trenger) "
            "m[ei]g (?:mere |mer |lenger |længere )?NEAR (?:leve|lever|være til)|(?:intet|ingenting|der er ikke "
            "noget der) holder m[ei]g (?:her på jorden|i live|i livet)"
        ),
        # hellere død
        (
            "(?:ønsket|ønskede|ønsker|ønsk|ønskte|gid|hellere|heller|helst|bedre|tenkt|tænkt|bare|håbet) (?:(?:at"
            "|jeg|bare|næsten|nesten|mig|meg|om|hvis|havde|hadde) ){0,4}(?:var|være|vært|været|er|have været|ha "
            "vært) DOEd(?! (?:af|av|træt|i),? )(?=END| igen| igjen| i stedet| isteden)"
        ),
        (
            "(?:bedre|lige så godt|like greit) (?:(?:hvis|om|at) jeg (?:DOEde|forsvandt|forsvant|ikke (?:var til"
            "|levede|levde|fandtes))|(?:at|å) (?:DOE|være DOEd))(?! (?:af|av|end|enn),? )(?=END| for)"
        ),
        # snart væk
        (
            "(?:på|fra|efter|etter|til|inden|innen|før|når|DAY|om) (?:og med )?(?:DAY )?NEAR (?:(?:er|findes|finnes"
            "|eksisterer) jeg (?:her )?ikke (?:her )?(?:mere|længere|lenger|mer)|(?:er|findes|finnes) jeg "
            "ikke(?=END)|jeg (?:er|findes|finnes|eksisterer) (?:her )?ikke (?:her )?(?:mere|længere|lenger|mer)"
            "|jeg er (?:her )?ikke her|er jeg (?:borte|væk) for (?:alltid|altid|godt)|er jeg DOEd)(?=END)"
        ),
        (
            "jeg er (?:her )?ikke (?:her )?(?:mere|mer|længere|lenger) (?:på|etter|efter|fra) DAY(?=END)|(?:er|vil "
            "være) (?:jeg )?(?:snart |da )?ikke (?:jeg )?(?:længere |mere |lenger |mer )?(?:i live|blant de levende"
            "|blandt de levende|i denne (?:verden|verdenen))(?=END)"
        ),
        (
            "når (?:i|du|dere|nogen|noen|de) læser (?:dette|det her|brevet) NEAR (?:er jeg (?:allerede "
            ")?(?:væk(?=END)|borte(?=END)|DOEd|her ikke|ikke her)|lever jeg ikke|findes jeg ikke)|når (?:dere|du"
            "|noen) leser (?:dette|det her|brevet) NEAR (?:er jeg (?:allerede )?(?:borte(?=END)|DOEd|ikke her)"
            "|lever jeg ikke|finnes jeg ikke)"
        ),
        (
            "(?:forlader|forlade|forlater|forlate|tager afsked med|tar farvel med|siger farvel til|sier farvel "
            r"til) (?:nu |nå )?(?:denne verden\w{0,2}|den her verden|verden|livet|dette livet|dette liv)(?=END)"
            "|(?:er|vil være) (?:der |det )?(?:så |da )?(?:ikke nogen|ingen|ikke noen) (?:her |mer |mere |igjen "
            ")?(?:til at|til å|som kan|der kan|som) (?:læse|lese|leser|skrive til)"
        ),
        # farvel
        (
            "(?:(?:det her|dette|det) er (?:mit |mitt |et |min )?(?:farvel|afsked|avskjed|adjø)|farvel|jeg siger "
            r"farvel|jeg sier farvel)(?! (?:til|med|fra) (?!alle|jer|dere|livet|verden|mine|min)\w{1,20}) NEAR "
            r"(?:besluttet|bestemt|beslutning\w{0,2}|denne verden|ingens skyld|ingen (?:har|kunne|er|bærer) (?:UP2 "
            r")?(?:skyld|skyldig|gøre|gjort|forhindre\w{0,2})|tilgiv m[ei]g|tilgi meg|led ikke|let ikke|ikke let|i "
            "fred(?=END)|leve|er her ikke|ikke her)"
        ),
        (
            "farvel (?:verden|liv|livet|grusomme verden)(?=END)|(?:led|let|leit) ikke etter meg(?=END)|(?:led|let) "
            "ikke efter mig(?=END)"
        ),
        (
            r"(?:mit|mitt|mine) (?:afskedsbrev\w{0,2}|avskjedsbrev\w{0,2}|selvmordsbrev)(?! UP3 (?:kolleg\w{1,5}"
            r"|jobbet|chef\w{0,3}|sjef\w{0,3}|kund\w{0,4}|arbejdsplads\w{0,2}|firma\w{0,2}|klassen),? )"
        ),
        (
            "(?:skrevet|skrev|skriver|skrive|lagt|lægger|efterlader|etterlater|har) UP2 (?:et |mine |mitt "
            r")?(?:afskedsbreve?|avskjedsbrev|selvmordsbrev)(?! UP3 (?:kolleg\w{1,5}|jobbet|chef\w{0,3}|sjef\w{0,3}"
            r"|kund\w{0,4}|arbejdsplads\w{0,2}|firma\w{0,2}|klassen|roman\w{0,2}|film\w{0,2}),? )|(?:afskedsbrevet"
            r"|afskedsbrevene|avskjedsbrevet|avskjedsbrevene) (?:ligger|er) (?:UP1 )?(?:klar\w{0,1}|skrevet|i|på)"
        ),
        (
            "(?:brevet|brevene|brev|breve) til (?:min |mine )?FAM (?:mine |min )?(?:ligger|er) UP1 (?:klar|klart"
            r"|klare|skrevet|færdig\w{0,1}|ferdig\w{0,1}|i (?:skuffen|skuffa|skabet)|på bordet)"
        ),
        # bestemt
        (
            "(?:ved|vet|besluttet|bestemt) (?:jeg )?(?:allerede |godt |nå |nu |præcis |akkurat ){0,2}(?:hvornår og "
            r"hvordan|hvordan og hvornår|når og hvordan|hvordan og når)(?=,| \|| jeg (?:gør|skal gøre|gjør|skal "
            "gjøre) det)|(?:valgt|bestemt) (?:allerede )?(?:både )?(?:dag|dagen|en dag) og (?:sted|stedet|måde|måte"
            "|metode)(?! (?:for|til),? )|(?:dagen|datoen) og stedet er (?:allerede )?(?:valgt|bestemt)"
        ),
        (
            "(?:mangler|manglar) (?:jeg )?(?:kun|bare|blot) mod(?:et)?(?=END| til (?:at|å) (?:gøre|gjøre|hoppe))"
            "|(?:kun|bare) mod(?:et)? (?:der |som )?mangler|det eneste (?:jeg|der|som) mangler er mod(?:et)?(?=END"
            "| til)"
        ),
        (
            "(?:beder|ber|bedt|bad) (?:jeg )?(?:til )?(?:UP2 )?(?:gud|vorherre|vårherre|herren) UP4 (?:tage|tager"
            "|ta|tar|hente|henter|lade|la) m[ei]g(?: (?:hjem|til sig|til seg|DOE|herfra))?(?=END| hver)|(?:gud"
            "|vorherre) (?:kan|må) (?:godt |gerne |gjerne )?(?:tage|ta|hente) m[ei]g(?=END| nu| nå)"
        ),
        # piller
        (
            "(?:gemt|gemmer|spart|sparer|sparet|samlet|samler|samla|gjemt|gjemmer|hamstret|lagt til side|sparet op"
            r"|spart opp) (?:sammen |op |opp |på |m[ei]g )?(?:UP2 )?PILLS(?! NEAR (?:apotek\w{0,3}|gjenvinning"
            r"|genbrug|farmor\w{0,1}|mormor\w{0,1}|bestemor\w{0,1}|udløbne|hund\w{0,3}|katt?\w{0,3}))"
        ),
        (
            "PILLS (?:UP1 )?(?:ligger|er) (?:UP1 )?(?:klar|klare|parat|gemt|gjemt|samlet)(?! (?:til (?:afhentning"
            "|henting)|på apoteket),? )|(?:nok|tilstrækkeligt med|tilstrekkelig med) PILLS(?=END| (?:til at|til å"
            "|nu|nå|sammen|liggende))"
        ),
        (
            "PILLS NEAR (?:tager|tage|tar|ta|sluger|svelger) (?:jeg )?(?:dem|de) (?:alle|allesammen|alle sammen)"
            "|(?:tage|tager|ta|tar|svelge|sluge) (?:jeg )?(?:dem alle|alle sammen|dem allesammen)(?=END| på en)"
        ),
        # indskydelsen
        (
            "(?:broen|brua|perronen|perrongen|sporet|skinnerne|skinnene|viadukten|taget|taket|altanen|balkongen"
            "|klippen|stupet|stationen|stasjonen|rækværket|rekkverket|kajen|bro) NEAR (?:ville|tænkte|tenkte|tenkt"
            "|tænkt|lyst|nær|overvejede|vurderte|impuls|tæt på|like ved|hadde lyst|trang) (?:UP2 )?(?:på |til "
            ")?(?:at |å )?(?:UP1 )?(?:springe|hoppe|kaste m[ei]g|slippe taket|slippe taget|tage skridtet|ta steget"
            "|falde|gå ud|gå ut)(?! (?:på (?:feil |forkert )?(?:toget|bussen|tog|buss)|i (?:fallskjerm|faldskærm"
            "|vandet og)|bungee|strikk|elastik|med (?:elastik|strikk|fallskjerm|faldskærm)|af glæde|av glede),? )"
        ),
        (
            "(?:tænkte|tænkt|tenkte|tenkt|lyst|overvejede|vurderte|ville) (?:UP1 )?(?:på |til )?(?:at |å )?(?:UP1 "
            ")?(?:køre|dreje|kjøre|svinge|styre) (?:UP1 )?(?:bilen )?(?:lige |rett |direkte )?(?:ind i|inn i|ud "
            "foran|ut foran|af vejen|av veien|over i) ?(?:et |en |den )?(?:træ|tre|mur|lastbil|lastebil|fjellvegg"
            "|bropille|modkørende|møtende)?(?=END)"
        ),
        # gøre en ende
        (
            "(?:gøre|gør|gjøre|gjør|gjort|sætte|sætter|sette) (?:en )?(?:ende|slutt|en stopper|punktum) (?:på|for) "
            "(?:alt|det hele|det|alting|livet|mit liv|livet mitt|lidelserne)(?=END)|(?:afslutte|afslutter|avslutte"
            "|avslutter) (?:det hele|livet|mit liv|livet mitt|alt)(?=END)"
        ),
        (
            "(?:vil|skal|har lyst til) (?:jeg )?(?:UP1 )?(?:at |å )?(?:forsvinde|forsvinne|være væk|være borte|dra"
            "|rejse|gå|sove) for (?:godt|altid|alltid|evigt|evig)(?=END)"
        ),
        "farvel for altid",
        "(?:perronen|broen) NEAR (?:bare kunne|kunne bare|ville) (?:traede ud|springe|hoppe)",
    ),
    (
        # away, not gone
        "er jeg (?:her )?ikke (?:her )?mere (?:vi|jeg) (?:tager|rejser|flytter|korer)",
        (
            "(?:DOE|forsvinde|forsvinne) (?:af|av) (?:grin|nysgerrighed|skam|kedsomhed|latter|nysgjerrighet"
            "|spænding|spenning|flauhet|stress|sult|sult)"
        ),
        "(?:selvmordsforebyggelse|selvmordsforebygging)",
        (
            "(?<!jeg )(?:kommer til å|kommer til at|er ved at|holder på å|vil) (?:ta|tage|drepe|dræbe|slå) "
            "(?:livet (?:af|av) )?m[ei]g(?: ihjel)?"
        ),
        (
            r"(?:unge|ungdom\w{0,3}|pasienter|patienter|mennesker|personer|elever|klienter|børn|barn|folk) (?:med"
            r"|som har|der har) UP1 (?:selvmords ?\w{1,8}|suicidale tanker)"
        ),
        (
            "(?:er|findes|finnes) (?:jeg )?(?:her )?(?:jeg )?(?:her )?ikke (?:her )?(?:mere|mer|længere|lenger)? "
            r"?UP5 (?:ferie|kontoret|jobbet|arbejdet|flytter|flytte|rejse|reise|nummer|adresse\w{0,2}|ansat|ansatt"
            "|kurset)"
        ),
        "(?:ferie|ferien|flytter|rejser|reiser) UP5 (?:er|findes|finnes) jeg (?:her )?ikke",
        (
            "(?:besluttet|bestemt|beslutningen|besluttede)(?: m[ei]g)?(?: for| om)? (?:at |å )?(?:UP1 )?(?:skifte"
            "|bytte|stoppe (?:på|med)|slutte (?:på|med|i)|takke|flytte|sige op|si opp|søge|søke|begynde|begynne"
            "|studere|læse)"
        ),
        (
            r"PILLS NEAR (?:kuffert\w{0,2}|rejse\w{0,2}|koffert\w{0,2}|ferie\w{0,1}|apotek\w{0,3}|genbrug\w{0,7}"
            r"|gjenvinning\w{0,3}|udløbne|utgåtte|aflevere|levere)"
        ),
        (
            "(?:springe|springer|hoppe|hopper|hoppet|sprang) (?:ud |ut )?(?:fra|af|av) UP1 (?:broen|brua|bro|bru"
            "|klippen) UP3 (?:bungee|bungy|bungeejump|strikk|elastik|fallskjerm|faldskærm|med elastik)"
        ),
        (
            "(?:mormors|farmors|bestemors|morfars|bedstemors|mors|hundens|kattens|naboens) PILLS|(?:udløbne|utgåtte"
            "|gamle) PILLS"
        ),
        (
            "(?:hovedpersonen|karakteren|filmen|romanen|bogen|boka|serien|krimien) UP5 (?:afskedsbrev|avskjedsbrev"
            "|selvmordsbrev|farvel|forlader denne|vil ikke leve)"
        ),
        (
            r"(?:plante\w{0,3}|potteplante\w{0,3}|blomst\w{0,4}|tomat\w{0,6}|orkide\w{0,3}|basilikum\w{0,3}"
            r"|fisk\w{0,4}|katt\w{0,3}|hund\w{0,3}|computeren|pcen|bilen|mobilen) UP2 (?:vil|ville|orker) UP1 "
            "(?:ikke (?:mere |lenger )?leve|DOE)"
        ),
    ),
    DOE="d(?:ø|oe|øy)",
    VIL=(
        "(?:vil(?: jeg)?|ville(?: jeg)?|ønsker|har lyst til|lyst til|lengter etter|længes efter|skulle ønske jeg "
        "kunne|ville ønske jeg kunne) (?:(?:at|å|aa|bare|helst|gerne|gjerne|virkelig|egentlig|ikke|få|jeg) ){0,3}"
    ),
    NOT_A_PLACE=(
        "(?!(?: mere| længere| lengre| lenger| mer| meir| sådan| sånn)? (?:i(?! (?:denne|den her) (?:verden"
        r"|verdenen|smerten|smerte))|på(?! denne jord\w{0,3})|med(?! (?:denne|den her|smerten))|her|der|som|alene"
        r"|af|av|sammen|hos|ud\w{0,2} (?:kaffe|arbejde|arbejd)|uten (?:kaffe|jobb)|for (?:at|å)|under|ved|langt|tæt"
        "|nær|op|opp|så|bedre) )"
    ),
    FAM=(
        "(?:familie|familien|kone|kona|mand|mann|mor|mamma|far|pappa|forældre|foreldre|foreldrene|børn|børnene|barn"
        "|barna|unger|ungerne|ungene|datter|døtre|døtrene|sønn|sønnen|søn|sønnene|søster|bror|kæreste|kjæreste"
        "|samboer|barnebarn|børnebørn)"
    ),
    DAY=(
        "(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i morgen|i aften|i kveld|i nat|i natt|jul|påske"
        "|næste (?:uge|måned)|neste (?:uke|måned)|(?:weekenden|helgen|helga)|(?:slutningen|slutten) av? ?(?:ugen"
        "|uken|måneden|året)|til den tid|snart|da|min fødselsdag|bursdagen min)"
    ),
    PILLS=(
        "(?:piller|pillerne|pillene|tabletter|tabletterne|tablettene|sovepiller|sovepillerne|sovetabletter"
        "|panodiler|paracet|medisiner)"
    ),
    END=r"(?:,| (?:\||og|men|jeg|eg|for|fordi|tak|takk|det|nu|nå|i dag|så|ikke)(?= ))",
)  # fmt: skip
