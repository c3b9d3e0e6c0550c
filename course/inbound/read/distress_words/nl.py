"""How despair is named in Dutch."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # dood
        (
            "(?:wil|wilde|wou|zou|wens) (?:ik )?(?:(?:gewoon|alleen|maar|nog|echt|eigenlijk|het|liefst|liever|ook"
            "|soms|nu|er|graag|wel|niet|dus|zo|het liefste) ){0,3}(?:dood(?: zijn)?|doodgaan|dood gaan|sterven|er "
            "niet meer zijn|niet meer (?:bestaan|wakker worden)|nooit meer wakker worden)(?! (?:gevonden|van|aan"
            "|op|in|voor|dan|gaan van) )"
        ),
        (
            "(?:willen|wou|wilde|wens|wenste|hoop|hoopte) (?:UP1 )?dat ik (?:UP1 )?(?:dood (?:was|ging|ga|ben)"
            "|nooit geboren (?:was|ben)|niet (?:meer )?(?:bestond|leefde)|er niet meer was|niet meer wakker "
            r"\w{3,6}|doodging)"
        ),
        (
            "was ik (?:maar |toch )?(?:dood|nooit geboren)(?! van )|ik was (?:liever|beter) dood|(?:beter|liever) "
            "(?:af )?dood(?=END)"
        ),
        (
            "(?:inslapen|slapen) en (?:UP1 )?(?:niet|nooit) (?:meer )?wakker|hoop (?:UP2 )?niet (?:meer )?wakker "
            "(?:te )?word"
        ),
        (
            "verdien (?:het )?(?:niet )?(?:om )?(?:te sterven|dood te (?:gaan|zijn)|te leven)|laat me (?:maar "
            ")?(?:sterven|doodgaan)"
        ),
        "denk (?:UP3 )?aan (?:de dood|doodgaan|sterven)(?! van )",
        # leven
        (
            "(?:wil|wilde|hoef|zou|durf) (?:ik )?(?:UP1 )?(?:niet|nooit) (?:meer |verder |langer |zo ){0,2}(?:te "
            ")?(?:leven|verderleven|bestaan)NOT_A_PLACE"
        ),
        (
            "kan (?:ik )?(?:zo |echt )?niet (?:(?:meer|verder|langer|zo) ){1,3}(?:door)?levenNOT_A_PLACE|leef "
            "(?:ik )?liever niet(?! (?:in|van|met|bij|op) )"
        ),
        (
            "(?:waarom|waarvoor) leef ik (?:UP1 )?(?:nog|eigenlijk)?(?=END)|(?:waarom|waarvoor) (?:zou|moet) ik "
            "(?:nog |verder |blijven ){0,2}levenNOT_A_PLACE"
        ),
        (
            "(?:geen|weinig) (?:enkele )?(?:zin|reden|kracht|energie|doel|moed) (?:meer )?(?:om|in|voor) (?:nog "
            ")?(?:verder |door )?(?:te leven|het leven|dit leven|mijn leven)NOT_A_PLACE"
        ),
        "(?:niets|niks|niemand) (?:meer )?(?:om|waar ik) (?:nog )?voor (?:te leven|leef)",
        (
            "(?:mijn|het|dit) leven (?:heeft|is|lijkt|voelt) UP3 (?:geen (?:zin|doel|waarde|betekenis|nut)|zinloos"
            "|niets (?:meer )?waard|niks (?:meer )?waard|niet (?:meer )?(?:de moeite )?waard|uitzichtloos"
            "|ondraaglijk)"
        ),
        "zie (?:ik )?(?:het|mijn|dit) leven (?:UP1 )?niet (?:meer )?zitten",
        (
            "klaar met (?:het|mijn|dit) leven(?! (?:in|van|als|bij) )|moe van het leven|(?:het leven|dit leven) "
            "(?:zo |echt )?(?:moe|zat|beu)|levensmoe"
        ),
        (
            "(?:ik wil|wil ik|ik ga|ga ik|ik zou|denk|overweeg) (?:UP3 )?er (?:nu |zelf )?een einde? aan (?:te "
            ")?maken(?=END)|maak er (?:nu |zelf )?een einde? aan(?=END)"
        ),
        (
            "(?:een )?einde? (?:aan|maken aan|te maken aan) (?:mijn|het|mn|dit) (?:eigen )?leven|(?:uit het leven "
            "(?:te )?stappen|stap uit het leven)"
        ),
        # zelfmoord, mezelf iets aandoen
        (
            "ZELF UP2 (?:van kant (?:te )?maken|(?:te )?doden|iets aan ?(?:te )?doen|wat aan ?(?:te )?doen|pijn "
            "(?:te )?doen|(?:te )?snijden|op ?(?:te )?hangen|ophang|ombrengen|om te brengen|vermoorden|verwonden"
            "|iets aandoe|pijn doe|van het leven (?:te )?beroven)"
        ),
        "ZELF (?:weer |opnieuw )?(?:pijn gedaan|gesneden|verwond)(?! (?:bij|met|tijdens|aan|toen|door|in) )",
        (
            "(?:snijd?|verwond|verhang) (?:ik )?(?:ZELF|me)(?= weer| opnieuw|END)|doe (?:ik )?ZELF (?:iets|wat"
            "|pijn)|verhang (?:ik )?me|ik hang mezelf op"
        ),
        (
            "(?:spring|gooi|werp) (?:ik )?(?:me |mezelf |mij )?(?:voor|van|onder) (?:de|een|het) (?:trein|metro"
            "|tram|bus|auto|vrachtwagen|brug|dak|flat|gebouw|balkon|viaduct)"
        ),
        (
            "(?:voor|van|onder) (?:de|een|het) (?:trein|metro|vrachtwagen|brug|dak|flat|viaduct) (?:te "
            ")?(?:springen|gooien|gaan liggen|spring)"
        ),
        "zelfmoord (?:te )?(?:plegen|pleeg)|zelfmoord ?gedachten?|zelfmoord ?(?:neigingen|plannen)",
        "(?:denk|dacht|gedacht|denken|overweeg|overwogen) UP2 (?:aan |over )?(?:zelfmoord|suicide)",
        (
            "(?:ik (?:heb|had|deed)|heb ik|mijn) (?:(?:al|eerder|een|ooit|eens|weer|twee|laatste) "
            "){0,3}(?:zelfmoord|suicide) ?poging(?:en)?"
        ),
        (
            "(?:ben|voel me|voel mij|voel ik me|was) UP1 (?:suicidaal|levensmoe)|suicidale? (?:gedachten|gevoelens"
            "|neigingen)"
        ),
        (
            "(?:alle|een doos|een strip|een pot|een hele doos) (?:mijn )?(?:pillen|slaappillen|medicijnen"
            "|paracetamol) (?:in ?(?:te )?nemen|slikken|genomen|te slikken)"
        ),
        # beter zonder mij
        (
            "(?:iedereen|wereld|gezin|familie|kinderen|man|vrouw|ouders|jullie|allemaal|zou|zouden) UP3 (?:beter"
            "|gelukkiger) (?:af )?(?:(?:zijn |uit )?zonder mij|als ik (?:er niet (?:meer )?was|dood was))"
        ),
        (
            r"zonder mij (?:is|zou|zouden) (?:iedereen|de wereld|het voor iedereen|mijn \w{1,12}|alles|jullie) UP2 "
            "beter"
        ),
        (
            "niemand (?:UP1 )?(?:zou|zal|gaat) (?:me|mij) (?:UP1 )?missen|(?:niemand|geen mens) UP4 als ik (?:dood"
            "|er niet meer|sterf|doodga)"
        ),
        (
            "(?:alle|iedere|elke) hoop (?:verloren|opgegeven)(?=END)|zie geen (?:andere )?uitweg(?: meer)?(?=END)"
            "|een last voor (?:iedereen|mijn|anderen|jullie)"
        ),
        r"(?:iedereen|mijn \w{1,12}|jullie|ze) (?:alleen maar )?tot last|ben (?:iedereen )?alleen maar tot last",
        (
            "(?:moed|wil|zin|kracht) om (?:nog )?(?:verder )?te leven (?:UP1 )?(?:verloren|kwijt|niet meer)|haat "
            "het om te leven|haat (?:het )?leven(?=END)"
        ),
        (
            "als ik (?:er niet (?:meer )?(?:ben|was)|dood (?:ben|ga|was)|sterf) UP2 niemand|de dood (?:zou|is"
            "|lijkt) UP2 (?:opluchting|verlossing|uitweg)"
        ),
        (
            "leven hoeft (?:voor mij |van mij )?niet meer|(?:voor|van) mij hoeft (?:het|dit) leven|hoeft (?:voor"
            "|van) mij niet meer het leven"
        ),
        (
            "voel (?:ik )?me UP1 hopeloos(?! (?:in|met|bij|tegen) )|geen hoop meer voor mij|kan (?:ik )?niet meer "
            r"verder(?= \|)"
        ),
        (
            r"beter voor (?:iedereen|mijn \w{1,12}|jullie|hen) (?:zonder mij|als ik (?:er niet (?:meer )?was|dood "
            "(?:was|ging)))"
        ),
        # zichzelf weer pijn doen
        (
            "(?:weer|opnieuw|begonnen met|terug|nog steeds|terugval|gestopt met) (?:begonnen |aan het |aan |met "
            "|te |beginnen ){0,3}(?:(?:mezelf|mijzelf|me|mn ?zelf) (?:te )?(?:snijden|krassen|verwonden|pijn doen"
            "|krabben|branden)|zelfbeschadiging|automutilatie|automutileren)(?=END| begonnen| in)"
        ),
        (
            "(?:mezelf|mijzelf|mn ?zelf|me) (?:UP1 )?(?:weer|opnieuw|expres|met opzet|opzettelijk) (?:expres |te "
            ")?(?:gesneden|snijden|gekrast|krassen|pijn gedaan|pijn doen|verwond|verwonden|gebrand|beginnen snijden"
            "|beginnen te snijden)(?! (?:aan|tijdens|bij|met koken),? )"
        ),
        (
            "(?:begonnen|begin|begon) (?:UP1 )?(?:weer |opnieuw )?(?:met |te )?(?:mezelf|mijzelf|mn ?zelf|me) "
            "(?:weer )?(?:te )?(?:snijden|krassen|verwonden)|(?:begonnen|begin|begon|ben) (?:ik )?(?:UP1 )?(?:weer"
            "|opnieuw) (?:met snijden|te snijden|met krassen|aan het (?:snijden|krassen))(?= begonnen|END)|(?:snijd"
            "|kras|snij) (?:ik )?(?:weer |nog steeds |opnieuw )?in mijn (?:armen|benen|polsen|bovenbenen|arm|been"
            "|huid)"
        ),
        (
            "(?:in|over) (?:mijn|mn|me) (?:armen|benen|polsen|bovenbenen|dijen) (?:UP2 )?(?:gesneden|snijden"
            "|gekrast|krassen|te snijden|te krassen|krabben)(?! (?:door|aan|bij),? )"
        ),
        # niet meer wakker worden
        (
            "(?:hoop|hoopte|wou|wilde|wens|wenste|bid|mocht|kon|droom|zou|liefst|hopend|hopen) UP4 (?:dat ik "
            ")?(?:UP3 )?(?:niet meer|nooit meer|nooit|niet) (?:meer )?wakker (?:te )?(?:word|werd|worden|wordt|hoef"
            "|hoefde)(?! (?:van|om|door|gemaakt|met),? )"
        ),
        (
            "(?:als|indien) ik (?:UP2 )?(?:niet meer|nooit meer|niet) wakker (?:word|werd|zou worden) NEAR (?:prima"
            "|best|goed|erg|opgelucht|beter|fijn|maakt niet uit|vrede|niet uitmaken|liever|probleem|rust)"
        ),
        (
            "(?:slapen|slaap|inslapen|in slaap vallen|naar bed gaan|val in slaap|in te slapen) UP1 en UP2 (?:nooit"
            "|niet) (?:meer )?(?:wakker|ontwaken)"
        ),
        # beter zonder mij
        (
            "(?:iedereen|allemaal|de wereld|(?:mijn|mn|het|de) FAM) (?:UP1 )?(?:zou|zouden|is|zijn|heeft|hebben|had"
            "|hadden|hebt|krijgt|krijgen|af|was|waren|beter|leven|redt|redden) UP3 (?:(?:beter|makkelijker"
            "|gemakkelijker|gelukkiger|rustiger|lichter),? )(?:af |leven |hebben |zich |kunnen ){0,2}(?:zonder mij"
            "|zonder me|als ik (?:er niet|dood|weg))"
        ),
        (
            "(?:ze|zij) (?:zouden|waren|hadden het) UP3 (?:beter|makkelijker|gelukkiger|rustiger) (?:af |leven "
            "|zijn )?(?:zonder mij|zonder me|als ik (?:er niet|dood))"
        ),
        (
            "zonder mij (?:zou|zouden|is|zijn|heeft|hebben|had|hadden|was|waren) (?:het )?(?:iedereen|ze|(?:voor "
            ")?(?:mijn|mn) FAM|de wereld|allemaal) UP3 (?:beter|makkelijker|gelukkiger|rustiger|lichter)"
        ),
        (
            "(?:een|een hele|weer een) (?:last|zorg|blok aan het been|mond) minder (?:voor (?:iedereen|hen|ze"
            "|(?:mijn|mn) FAM)|om te voeden|te voeden)"
        ),
        # leven
        (
            "(?:waarom|waarvoor|waartoe|voor wie|voor wat) (?:(?:zou|moet|nog|ik|eigenlijk|dan|verder|blijven|blijf"
            "|door|te|zal) ){1,6}(?:leven|verderleven|doorleven|leef)NOT_A_PLACE|weet niet (?:meer )?(?:waarom"
            "|waarvoor|voor wie) ik (?:nog )?(?:leef|moet leven|zou leven)(?=END)"
        ),
        (
            "(?:geen|nergens|zonder|weinig|nooit) UP3 (?:zin|kracht|reden|puf|moed|energie|wil|lust|nut) (?:meer "
            ")?(?:(?:om|in|voor|aan|te|nog|verder|door) ){1,4}(?:leven|blijven leven|gaan met leven|dit leven|het "
            "leven)NOT_A_PLACE"
        ),
        (
            "(?:verder|door) ?(?:te )?leven (?:heeft|is|hoeft) (?:UP2 )?(?:geen zin|zinloos|niet|geen nut)|leven "
            "(?:heeft|had) (?:voor mij )?(?:gewoon )?(?:geen|nul) (?:enkele )?(?:zin|nut|doel)|(?:zin|reden|kracht"
            "|nut) (?:UP2 )?om (?:verder |nog |door )?te leven (?:zie|heb|voel|is|vind) (?:ik |er )?(?:UP1 "
            ")?(?:niet|geen)"
        ),
        (
            "niemand (?:heeft|die) (?:me|mij) (?:nog |meer )?nodig (?:heeft )?NEAR (?:leven|leef|bestaan)|niets "
            "(?:UP1 )?houdt (?:me|mij) (?:UP1 )?(?:in leven|op deze wereld|hier op aarde)"
        ),
        # liever dood
        (
            "(?:liever|beter|maar|gewenst|gewoon|wens|wenste|gedacht) (?:(?:dat|ik|maar|gewoon|was|al|af|vooral"
            "|had) ){0,4}(?:dood (?:was|ben|geweest|zou zijn|wou zijn)|was (?:ik )?(?:maar )?dood|doodging)(?! "
            "(?:gegaan )?(?:van|aan),? )|(?:liever|beter) (?:was ik |ben ik )?dood(?! (?:van|dan|hout|aan"
            "|gevonden),? )(?=END| geweest| was)"
        ),
        (
            "(?:beter|fijner|makkelijker) (?:zijn |geweest )?als ik (?:gewoon |maar )?(?:dood (?:was|ga|ging|zou "
            "zijn)|stierf|doodging|er niet meer (?:was|ben))"
        ),
        # straks ben ik er niet meer
        (
            "(?:vanaf|na|tegen|voor|DAY|met) (?:DAY )?NEAR (?:ben ik er(?: dan)? niet meer|er (?:dan )?niet meer "
            "(?:ben|zijn|zal zijn)|zal ik er niet meer zijn|besta ik niet meer)(?=END)"
        ),
        (
            "(?:ben|zal) ik (?:er )?(?:binnenkort |straks |dan )?niet meer (?:in leven|onder de levenden|op deze "
            "wereld|van deze wereld)|(?:besta|leef) ik (?:dan )?niet meer(?=END)"
        ),
        (
            "(?:als|wanneer|tegen de tijd dat) (?:je|jullie|u|iemand) (?:dit|deze|het) UP2 (?:leest|lezen|krijgt) "
            "NEAR (?:ben ik (?:al )?(?:dood|weg(?=END)|er niet meer)|leef ik niet meer|er niet meer (?:ben|zijn))"
        ),
        (
            "(?:verlaat|verlaten|te verlaten|neem afscheid van|stap uit|afscheid van) (?:ik )?(?:deze wereld|het "
            "leven|dit leven)(?=END)|(?:weg|vertrek|ga weg) (?:van|uit) deze wereld(?=END)|(?:is|zal) (?:er "
            ")?(?:straks |dan )?niemand meer (?:zijn )?(?:om |die )?(?:ze |ze te |te |aan te )?(?:lezen|leest"
            "|schrijven)"
        ),
        # afscheid
        (
            "(?:vaarwel|dit is (?:een|mijn|het|ons) (?:afscheid|vaarwel)|ik neem (?:hierbij )?afscheid|dit is tot "
            r"ziens|adieu)(?! (?:van|bij) (?!iedereen|jullie|het leven|de wereld|alles|mijn)\w{1,20}) NEAR "
            r"(?:besluit|besloten|deze wereld|niemands schuld|niemand (?:kan er|heeft|is) (?:UP2 )?(?:schuld\w{0,3}"
            "|iets aan doen|aan doen)|vergeef (?:me|mij|het)|zoek (?:me|mij)|(?:me|mij) niet (?:te )?zoeken|in "
            "vrede(?=END)|leven|lijden)"
        ),
        (
            "vaarwel (?:wereld|leven|wrede wereld)(?=END)|zoek (?:me|mij) niet(?=END| meer)(?= NEAR (?:afscheid"
            "|vaarwel|besloten|schuld))"
        ),
        (
            r"(?:mijn|mn) afscheidsbrie(?:f|ven)(?! UP3 (?:collega\w{0,2}|team|baas|werk|bedrijf|klanten|leerlingen"
            "|kantoor),? )"
        ),
        (
            "(?:schreef|geschreven|schrijf|schrijven|ligt|klaar|liggen|achtergelaten|laat) UP2 (?:een |de "
            r")?(?:afscheidsbrief|afscheidsbrieven)(?! UP3 (?:collega\w{0,2}|team|baas|werk|bedrijf|klanten"
            "|leerlingen|kantoor|roman|film|personage|boek),? )|(?:afscheidsbrief|afscheidsbrieven) (?:UP3 "
            r")?(?:klaar|geschreven|in de la|op tafel|ligt|liggen)(?! UP2 (?:collega\w{0,2}|team|baas|werk),? )"
        ),
        (
            "(?:brief|brieven|briefje) (?:voor|aan) (?:mijn|mn|de) FAM (?:ligt|liggen|is|zijn|staat) UP2 (?:klaar"
            "|geschreven|la|lade|tafel)"
        ),
        # besloten
        (
            r"weet (?:ik )?(?:nu |al |precies |inmiddels ){0,2}(?:wanneer en hoe|hoe en wanneer)(?=,| \|| ik het "
            "(?:ga doen|doe))|(?:dag|datum|moment) en (?:de )?(?:plek|plaats|manier|methode) (?:zijn|staan|heb ik"
            "|is) (?:al )?(?:gekozen|vast|bepaald|uitgekozen)(?! (?:voor|van),? )|heb (?:ik )?(?:al )?(?:de|een) "
            "dag en (?:de )?(?:plek|plaats|manier) (?:al )?(?:gekozen|uitgekozen|bepaald)"
        ),
        (
            "(?:alleen|enkel|slechts) (?:nog )?(?:de )?(?:moed|lef|durf) (?:ontbreekt|mis ik|nog nodig|heb ik nog "
            "niet)(?: nog| me)?(?=END| om het te doen)|(?:ontbreekt|mis) (?:me |ik |het )?(?:me )?(?:alleen |nog "
            "|enkel ){0,2}(?:aan )?(?:de |het )?(?:moed|lef)(?=END| om het te doen| om te springen| om eruit)"
        ),
        (
            "(?:bid|smeek|vraag|gebeden|gevraagd) (?:ik )?UP4 (?:god|onze lieve heer|de heer|heer) UP3 (?:me|mij) "
            "(?:UP1 )?(?:komt halen|haalt|meeneemt|te halen|mee te nemen|wegneemt|tot zich neemt|laat sterven|wil "
            "halen)|laat god (?:me|mij) (?:maar )?(?:halen|komen halen|meenemen)"
        ),
        # pillen
        (
            "PILLS (?:UP2 )?(?:bij elkaar |bijeen |op |aan het |aan het op)?(?:gespaard|opgespaard|sparen|opsparen"
            "|verzameld|verzamelen|opgepot|bewaard|verstopt|achtergehouden|klaargelegd|klaarliggen|liggen "
            "klaar)(?! (?:voor (?:de apotheek|recycling|oma)),? )"
        ),
        (
            "(?:spaar|verzamel|bewaar|hamster|heb) (?:ik )?(?:al |nu |inmiddels |genoeg |stiekem )(?:UP2 )?PILLS "
            "(?:op|(?:om|bij elkaar|bijeen|klaarliggen|liggen|verzameld|in (?:huis|de la))(?=END| om| voor als))"
            "|(?:spaar|verzamel|hamster) (?:ik )?(?:UP2 )?PILLS (?:op)?(?=END)|genoeg PILLS (?:om (?:er|niet|te "
            "sterven|dood)|bij elkaar)|PILLS liggen (?:al )?klaar(?! (?:bij|in de apotheek),? )"
        ),
        (
            "PILLS NEAR (?:neem|slik|nemen|slikken|innemen) (?:ik )?(?:ze |die )?(?:allemaal|alles|in een keer)"
            "|(?:neem|slik) (?:ik )?ze (?:allemaal|in een keer)|ze allemaal (?:in een keer )?(?:in ?(?:te )?nemen"
            "|slikken|te slikken)"
        ),
        # de opwelling
        (
            "(?:brug|perron|spoor|spoorbomen|spoorwegovergang|overweg|viaduct|dak|balkon|rails|kade|flat|klif"
            "|reling) NEAR (?:wilde|wou|dacht|denk|gedacht|zin|neiging|wil|bijna|overwoog|stond op het punt"
            "|scheelde|aandrang) (?:UP3 )?(?:eraf |er ?af |ervoor |er ?voor |naar beneden |eronder |erin |me "
            "|mezelf )?(?:te )?(?:springen|spring|sprong|gesprongen|ervoor stappen|ervoor te|te gooien|gooien|loop "
            "gewoon door|stap er ?voor|laten vallen|gewoon doorlopen|door te lopen|doorloop)(?! (?:in (?:de|een) "
            "UP1 (?:trein|bus|tram)|aan (?:een|het) (?:elastiek|touw)|met (?:een )?(?:parachute|elastiek)|naar "
            "(?:huis|de winkel)),? )"
        ),
        (
            "(?:dacht|gedacht|neiging|denk|zin|wilde|overwoog|denken) UP3 (?:tegen|in|op) (?:een|de|die) (?:UP1 "
            ")?(?:boom|muur|vrachtwagen|vangrail|pijler|gracht|kanaal|tegenligger) (?:aan )?(?:te )?(?:rijden"
            "|knallen|sturen|rij|aan te rijden)|(?:dacht|zin|neiging|wilde) UP2 (?:het )?stuur (?:om te gooien"
            "|omgooien|los te laten|om gooien)"
        ),
        # een einde
        (
            "(?:maak|maken|maakte|te maken) (?:er )?(?:ik )?(?:er )?(?:een )?einde? aan (?:mijn leven|alles(?=END)"
            "|dit leven|mijn lijden)|(?:een |er )?einde? (?:te )?(?:maken )?aan (?:alles|mijn leven|dit leven|mijn "
            "lijden) (?:te )?maken|een eind(?:e)? aan alles(?=END)|er (?:UP1 )?(?:een einde? aan|uit) (?:te "
            ")?(?:maken|stappen)(?=END)(?! met)|maak (?:ik )?er (?:UP2 )?(?:een )?einde? aan(?=END)"
        ),
        (
            "(?:wil|ga|zal|wou|wilde) (?:ik )?(?:UP1 )?(?:voorgoed|voor altijd|voor eeuwig|definitief) (?:weg(?: "
            "zijn| gaan)?|verdwijnen|vertrekken|slapen|gaan)(?=END)|loop gewoon door dan is het (?:klaar|over"
            "|voorbij)"
        ),
        "zoek (?:me|mij) niet(?=END)",
        "(?:perron|brug) NEAR (?:stap (?:zet|zette)|springen is het)",
        "vaarwel het is goed zo",
    ),
    (
        # away, not gone
        "ben ik er niet meer (?:dan )?(?:(?:we|wij|ik) )?(?:gaan|ga|vertrekken|vertrek|verhuis|verhuizen)",
        "(?:collegas|collega s) UP2 afscheidsbrief|afscheidsbrief (?:aan|voor) (?:mijn|de|al mijn) collegas?",
        "liever dood dan (?:dat|een|in|op|met|weer)",
        "zelfmoord ?preventie",
        "(?:tegen|voorkomen van) zelfmoord",
        "dood (?:gevonden|aan (?:verveling|schaamte)|van (?:verveling|schaamte|moe))",
        "(?:me|mij) (?:half |bijna |te )?dood (?:lachen|vervelen|schamen|werken|ergeren)",
        (
            "(?:jongeren|mensen|clienten|patienten|leerlingen|bellers|kinderen|studenten|iemand|tieners) (?:met"
            r"|die) UP1 (?:zelfmoord ?\w{1,12}|suicidale? \w{1,12})"
        ),
        (
            r"(?:ben ik er|er ik|ik er) (?:dan )?niet meer UP5 (?:vakantie|verlof|kantoor|werk|verhuis\w{0,3}"
            "|verhuizen|verhuisd|reis|nummer|bereikbaar|dienst)"
        ),
        "(?:vakantie|verlof|verhuis|verhuizen|verhuizing) UP5 ben ik er (?:dan )?niet meer",
        (
            "(?:besloten|besluit) (?:genomen )?(?:om )?(?:UP3 )?(?:te stoppen|te veranderen|over te stappen"
            "|ontslag te nemen|te verhuizen|aan te nemen|te accepteren|te zoeken|te gaan (?:studeren|werken))"
            "|besloten (?:te stoppen|over te stappen|ontslag)"
        ),
        (
            "PILLS NEAR (?:koffer|reis|vakantie|ehbo|apotheek|apotheker|recyclen|inleveren|over datum|verlopen"
            "|milieustraat)"
        ),
        (
            "(?:oma|opa|hond|kat|poes|buurvrouw|moeders|omas) (?:haar |zijn |s )?PILLS|PILLS van (?:mijn |de |onze "
            ")?(?:oma|opa|hond|kat|buurvrouw|moeder|tante)"
        ),
        (
            "(?:hoofdpersoon|personage|film|roman|serie|boek) UP5 (?:afscheidsbrief|vaarwel|deze wereld|wil niet "
            "meer leven)"
        ),
        (
            r"(?:plant\w{0,2}|kamerplant\w{0,2}|tomaten\w{0,7}|basilicum|orchidee\w{0,3}|vissen|kat|hond"
            r"|goudvis\w{0,3}|computer|laptop|auto|telefoon) UP2 (?:wil|willen|zou) UP2 (?:niet (?:meer )?leven"
            "|dood|sterven)"
        ),
    ),
    ZELF="(?:mezelf|mijzelf|me zelf|mij zelf|mn zelf)",
    NOT_A_PLACE=(
        "(?! (?:in(?! (?:deze wereld|deze pijn))|met(?! (?:deze|die) pijn)|van|bij|daar|hier|zonder (?:koffie|werk"
        "|internet)|op(?! deze (?:wereld|aarde))|voor|als|om|volgens|onder|ver|samen|alleen|naast|naar) )"
    ),
    FAM=(
        "(?:gezin|vrouw|man|moeder|vader|ouders|kinderen|kids|dochters?|zoon|zonen|zus|broer|vriendin|vriend"
        "|partner|familie|mama|papa|kleinkinderen)"
    ),
    DAY=(
        "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vanavond|vannacht|kerst|pasen|(?:de "
        ")?volgende (?:week|maand)|(?:dit|het) weekend|(?:het )?(?:eind|einde) van (?:de|het) (?:week|maand|jaar)"
        "|dan|mijn verjaardag|die tijd|de feestdagen|straks|binnenkort)"
    ),
    PILLS="(?:pillen|slaappillen|tabletten|slaaptabletten|medicijnen|paracetamols?|oxazepams?|pilletjes)",
    END=r"(?:,| (?:\||en|maar|ik|want|omdat|het|dan|nu|bedankt|echt|vandaag|vanavond|meer)(?= ))",
)  # fmt: skip
