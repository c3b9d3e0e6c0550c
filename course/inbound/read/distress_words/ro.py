"""How despair is named in Romanian."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # a muri
        (
            "(?:vreau|as vrea|mi as dori|imi doresc|doresc|prefer|as prefera|merit|ar trebui) (?:UP1 )?sa (?:mor"
            "|crap|fiu moarta?|nu mai (?:exist|fiu(?=END| pe lume)|traiesc)|dispar (?:pentru totdeauna|de pe lume"
            r"|din lume\w?))(?!,? (?:decat|de|inainte) )"
        ),
        (
            "mai bine (?:as muri|muream|sa mor|mor|as fi moarta?|as fi murit|nu ma (?:mai )?nasteam)(?!,? decat)"
            "|sa fi murit eu"
        ),
        (
            "mai (?:bine|usor) UP2 daca (?:as (?:muri|fi moarta?|disparea|fi murit)|(?:n|nu) as (?:mai )?(?:exista"
            "|trai|fi(?=END| pe lume| aici))|nu m as fi nascut|m as omori|n as fi existat)"
        ),
        (
            "sa nu ma mai trezesc(?! (?:la|asa|atat|cu|in) )|sa nu ma trezesc (?:maine|niciodata)|sa nu ma fi "
            "nascut|(?:adorm|dorm) si sa nu ma (?:mai )?trezesc"
        ),
        (
            "(?:gandesc|gandit|gandeam|gandul) UP2 (?:la (?:sinucidere|moarte|suicid)|sa (?:mor|ma omor)|cum sa "
            r"mor)(?! (?:mamei|tatalui|bunic\w{1,3}) )"
        ),
        "merit sa mor|nu merit sa (?:mai )?traiesc|lasati ma sa mor",
        # a trăi
        (
            "(?:nu|n) (?:mai )?(?:vreau|pot|am chef|doresc|am putere|suport|am motive|am de ce|am pentru ce|am "
            "pentru cine|are rost|are sens|vad rostul|vad sensul|rezist|stiu de ce) (?:(?:sa|a|mai) "
            "){0,3}(?:traiesc|trai|exist|fiu in viata)NOT_A_PLACE"
        ),
        (
            "(?:nu (?:mai )?(?:am|vad|gasesc|exista|e|este|are)|n (?:mai )?(?:am|are)|niciun|nici un|fara"
            r"|pierdut) UP2 (?:motiv\w{0,3}|rost\w{0,2}|sens\w{0,2}|putere\w?|pofta|chef\w{0,2}|vointa|dorinta"
            r"|scop\w{0,2}) (?:sa (?:mai )?traiesc|de a (?:mai )?trai|a (?:mai )?trai|pentru a (?:mai )?trai|de "
            "viata|in viata|vietii(?: mele)?|pentru care sa (?:mai )?traiesc)NOT_A_PLACE"
        ),
        (
            "ce rost (?:mai )?are (?:sa (?:mai )?traiesc|viata)|(?:de ce|la ce|pentru ce) (?:sa )?(?:mai "
            ")?traiesc(?=END)"
        ),
        (
            "viata UP3 (?:nu (?:mai )?(?:are|merita|valoreaza)|n (?:mai )?are|si a pierdut|este fara|e fara) "
            r"(?:niciun |nici un )?(?:sens\w{0,2}|rost\w{0,2}|traita|nimic)"
        ),
        (
            "(?:m am saturat|satula?|obosita?|scarbita?) (?:de (?:viata|trait|viata asta)|sa (?:mai "
            ")?traiesc)NOT_A_PLACE"
        ),
        # a se omorî, a-și face rău
        "(?:ma|o sa ma|voi) (?:sinucid|sinucide|spanzur|spanzura)|ma voi (?:sinucide|spanzura|omori)",
        "(?:ma|m as) (?:omor|omori)(?! (?:dupa|cu|muncind|invatand|sa|de|in|pentru|degeaba|prea|la|atata?) )",
        (
            "ma tai (?:pe|la (?:maini|vene|incheieturi)|iar|din nou)|sa ma tai(?=END| pe)|imi tai venele|sa mi "
            "tai venele"
        ),
        "(?:imi|sa mi|mi) (?:fac|faceam) (?:singura? )?rau(?: singura?)?|sa (?:mi|imi) fac ceva(?=END| rau)",
        "(?:imi|sa (?:mi|imi)|sa) (?:iau|luam) (?:singura? )?(?:viata|zilele)(?! (?:in|inapoi|de) )",
        "(?:imi|sa (?:mi|imi)|o sa mi|sa|mi) pun capat (?:zilelor|vietii|suferintei|la tot|la toate|chinului)",
        (
            r"ma (?:voi )?arunca? (?:de pe|din|in fata|sub|de la) (?:bloc\w{0,3}|tren\w{0,4}|pod\w{0,3}"
            r"|metrou\w{0,3}|etaj\w{0,4}|geam\w{0,2}|balcon\w{0,2}|masin\w{1,3}|acoperis\w{0,2})"
        ),
        (
            "(?:iau|inghit|sa iau|luat) (?:toate|un pumn de|o cutie de) (?:pastilele|pastile|medicamentele"
            "|medicamente)"
        ),
        # sinuciderea
        r"(?:g[ai]nduri|idei|tendinte) (?:sinucigas\w{1,2}|suicidar\w{1,2}|suicidale|de sinucidere|de suicid)",
        (
            r"(?:sunt|simt) (?:UP1 )?suicidala?|am (?:avut|incercat) (?:o tentativa de )?(?:suicid\w{0,2}"
            r"|sinucidere\w{0,1})"
        ),
        # mai bine fără mine
        (
            "(?:tuturor|toti|toata lumea|lumea|familia|familiei|copiilor|copiii|parintii|ar fi|ati fi|va fi) UP3 "
            r"mai (?:bine|buna|usor|fericit\w) fara mine"
        ),
        (
            "(?:nimeni|nimanui) UP5 (?:daca|cand) (?:as muri|mor|as disparea|dispar)|daca (?:as muri|mor|as "
            "disparea) UP1 (?:nimeni|nimanui)"
        ),
        (
            "sunt (?:doar |numai )?o povara pentru|pierdut (?:orice|toata) speranta(?=END)|nu (?:mai )?vad "
            "(?:nicio |alta )?(?:iesire|scapare)(?=END)"
        ),
        (
            "(?:imi|mi) vine sa (?:mor|ma omor|ma sinucid)(?! (?:de|cand|cind) )|(?:sa )?(?:dorm|adorm) pentru "
            "totdeauna|urasc (?:sa traiesc|ca traiesc)NOT_A_PLACE"
        ),
        (
            "moartea (?:ar fi|e|este|va fi) UP1 (?:usurare|eliberare|solutie|scapare)|(?:nu|n) (?:mai )?are "
            "(?:niciun )?(?:sens|rost) viata|nimanui nu (?:i ar|ar) UP3 de mine daca"
        ),
        (
            "ma simt UP1 fara (?:nicio )?speranta|nu (?:mai )?(?:e|exista) speranta pentru mine|nu mai pot merge "
            r"mai departe(?= \|)"
        ),
        # a-și face rău din nou
        (
            "(?:inceput|apucat|reinceput|reapucat|incep|continui) (?:iar |din nou |iarasi )?sa ma (?:tai|zgarii"
            "|ranesc|mutilez|ard|crestez)(?=END| (?:pe|la) (?:brate|picioare|maini|coapse|incheieturi)| intentionat"
            "| din nou| iar| pe ascuns| noaptea)"
        ),
        (
            "ma (?:tai|zgarii|ranesc|crestez|automutilez|mutilez) (?:iar |din nou |iarasi |singura? )?(?:(?:pe|la) "
            "(?:brate|picioare|maini|coapse|incheieturi)|intentionat|pe ascuns|ca sa simt)|m am (?:taiat|zgariat"
            "|ranit|crestat) (?:iar |din nou |iarasi )?(?:pe (?:brate|picioare|maini|coapse)|la incheieturi"
            "|intentionat)(?! (?:in|cand|la),? )|(?:iar|din nou|iarasi) (?:m am taiat|ma tai)(?=END)"
        ),
        (
            "(?:mi am facut|imi fac|mi am provocat) (?:iar |din nou )?(?:singura? )?(?:rau )?(?:intentionat"
            "|singura?|rau singura?)(?=END)|automutil(?:are|area|ez)(?=END| din)"
        ),
        # a nu se mai trezi
        (
            "(?:sper|speram|as vrea|mi as dori|ma rog|ce bine ar fi|daca as putea|macar|doresc|visez|sperand) UP5 "
            "(?:nu|niciodata) (?:ma |m as )?(?:mai )?(?:ma )?(?:trezesc|trezi|scol)(?=END| (?:maine|niciodata"
            "|vreodata|dimineata|deloc))"
        ),
        (
            "(?:adorm|adormi|culc|dorm|sa adorm) (?:diseara |in seara asta )?si (?:sa )?(?:nu|niciodata) (?:ma |m "
            "as )?(?:mai )?(?:ma )?trez(?:esc|i)"
        ),
        (
            "daca (?:maine |intr o zi )?nu m as (?:mai )?trezi NEAR (?:bine|mai bine|deranja|supara|problema"
            "|usurare|pasa)"
        ),
        # mai bine fără mine
        (
            "(?:toti|toata lumea|tuturor|lumea|FAM|lor|lui|ei|ele) UP5 (?:ar fi|ar trai|va fi|vor fi|le ar fi|i ar "
            "fi|ar duce o|o sa fie|e|este) UP2 (?:mai (?:bine|usor|buna|linistit[aei]|liber[aei]|fericit[aei])"
            "|usurat[aei]) (?:fara mine|daca (?:eu )?n(?:u)? as (?:mai )?(?:fi|exista)|cand (?:eu )?nu voi mai fi)"
        ),
        "(?:o povara|o grija|o gura) (?:in|mai) (?:minus|putin) (?:pentru|de hranit)",
        # a mai trăi
        (
            "(?:de ce|pentru ce|pentru cine|la ce) (?:(?:sa|as|mai|ar|trebui|bun|continui|inca|eu) ){0,5}(?:traiesc"
            r"|trai|continui sa traiesc)(?=END|,| \|)|nu (?:stiu|vad|inteleg) (?:de|la|pentru) ce (?:sa )?(?:mai "
            "|inca )?traiesc(?=END)"
        ),
        (
            "(?:nu|n|fara|nici) UP3 (?:putere|puteri|puterea|forta|chef|chefuri|dorinta|dorinte|vointa|curaj|motiv"
            "|rost|sens) (?:sa|de|de a|pentru a|ca sa) (?:mai )?(?:traiesc|trai|viata)NOT_A_PLACE"
        ),
        (
            "(?:a trai|sa traiesc|sa mai traiesc|viata) nu (?:mai )?(?:are|merita|inseamna) (?:nici ?un |pentru "
            "mine )?(?:sens|rost|nimic)|nu (?:mai )?(?:e|este) nevoie de mine NEAR (?:traiesc|trai|lume)"
        ),
        (
            "(?:nimeni nu (?:mai )?are nevoie de mine|nu mai sunt de folos nimanui) NEAR (?:traiesc|trai|pe lume"
            "|viata)|nimic nu ma (?:mai )?(?:leaga|tine) (?:de viata|in viata|pe lumea asta|pe lume)"
        ),
        # mai bine mort
        (
            "(?:as vrea|mi as dori|mi am dorit|imi doream|imi doresc|as prefera|mai bine|ma gandeam|gandit|as fi "
            "vrut) UP4 (?:sa fiu|sa fi fost|as fi|eram|fi fost|fi) (?:deja )?(?:moarta|mort)(?! (?:de|in),? )"
            "|(?:sa fi murit|sa fi fost moarta?)(?=END)(?! (?:de|in))"
        ),
        # curând nu voi mai fi
        (
            "(?:de|dupa|pana|din|incepand|DAY|curand|in curand) (?:de |cu |la )?(?:DAY )?NEAR nu (?:voi mai|o sa "
            "mai|am sa mai|mai) (?:fi|fiu|exist|exista|sunt)(?: (?:aici|pe lume|in viata|printre voi))?(?=END)"
        ),
        "nu (?:voi mai|o sa mai|am sa mai) (?:fi|fiu) (?:pe lume|in viata|pe lumea asta|printre cei vii|pe pamant)",
        (
            "cand (?:veti citi|vei citi|o sa cititi|o sa citesti|cititi|citesti) NEAR (?:nu (?:voi mai|o sa mai) "
            "(?:fi|fiu)|voi fi (?:deja )?(?:moarta?|plecata? (?:de|din),? )|eu nu mai sunt)"
        ),
        (
            "(?:plec|pleca|plecat|ma duc|parasesc|sa plec|las|duc) (?:de pe |din |de )?(?:lumea|aceasta lume|lume) "
            "?(?:asta|aceasta|voastra)?(?=END)(?<!parasesc lumea)(?<!las lumea)(?<!din lume)"
        ),
        (
            "nu (?:va|o sa) mai (?:fi|fie) (?:nimeni|cui|cine) (?:care )?(?:sa )?(?:le )?(?:scrie|scrieti|citeasca"
            "|citi|mi scrieti)|n o sa mai aveti cui (?:sa )?(?:scrie|scrieti)"
        ),
        # adio
        (
            "(?:adio|imi iau (?:ramas bun|adio)|va spun adio|este un adio|e un ramas bun|ramas bun)(?! (?:de la "
            r"(?!toti|voi|viata|lume)\w{1,20}|(?:firma|cursului)),? ) NEAR (?:(?:am )?luat (?:o |aceasta "
            ")?(?:hotararea|decizia|decizie)|am decis|m am hotarat|m am decis|lumea asta|lume|iertati ma|iarta ma"
            r"|ma cautati|vina|vinovat\w{0,3}|vinovati|in pace(?=END)|traiesc|sufar)"
        ),
        "adio (?:lume|viata|lume cruda)(?=END)|(?:plec|ma duc) in pace(?=END)|iau adio de la (?:viata|lume)",
        (
            "(?:scrisoare|scrisori|scrisoarea|scrisorile) (?:mea |mele )?de (?:adio|ramas bun)(?! UP3 (?:colegi"
            r"|colegilor|colegii|echip\w{1,3}|sef\w{0,4}|firm\w{1,3}|clienti\w{0,3}|roman\w{0,3}|film\w{0,3}"
            r"|personaj\w{0,3}),? )(?= UP3 (?:gata|scrisa|scrise|sertar|dulap|masa|pentru|catre|copii\w{0,3}|mama"
            r"|sotie\w?|am)| \||,)"
        ),
        (
            "(?:lasat|las|scris|pregatit) (?:deja )?(?:FAM )?(?:o |cate o )?scriso(?:are|ri) (?:de adio(?! UP1 "
            r"(?:colegi\w{0,3}|echip\w{1,3}|sef\w{0,4}|firm\w{1,3}|client\w{0,4}|clase\w{0,2}))|FAM|pentru FAM|in "
            "(?:dulap|sertar)|pe masa|sub perna)|(?:lasat|las) FAM (?:o |cate o )?scriso(?:are|ri)"
        ),
        # hotărât
        (
            r"stiu (?:deja )?(?:cand si cum|cum si cand)(?=,| \|| (?:o )?(?:voi face|sa o fac|fac))|(?:am )?(?:ales"
            "|stabilit|hotarat) (?:deja )?ziua si (?:locul|ora|modul|felul|metoda)(?! (?:de|nuntii|pentru|botezului"
            "|in),? )"
        ),
        (
            "(?:imi|mi) (?:mai )?(?:lipseste|trebuie) (?:doar|numai) curajul?(?=END| (?:sa|de a) (?:o fac|sar"
            "|termin|o face|o termin))|(?:doar|numai) curajul (?:imi|mi) (?:mai )?lipseste|mai am nevoie (?:doar "
            ")?de curaj(?=END| sa o fac)"
        ),
        (
            "(?:ma rog|il rog|cer|rugat|rog|ma rugam) UP4 (?:dumnezeu|domnul|doamne|lui dumnezeu) UP3 (?:ma )?(?:ia"
            "|iau|sa ma ia|sa ma stranga|ma stranga|moara|ma lase sa mor)|sa ma ia (?:dumnezeu|domnul)(?=END| la| "
            "odata)"
        ),
        # pastilele
        (
            "(?:strans|adunat|pastrat|economisit|ascuns|strang|adun|pastrez|ascund|pus deoparte|pun deoparte"
            r"|pregatit) UP3 PILLS(?! NEAR (?:farmaci\w{1,3}|recicl\w{1,5}|expirate|bunic\w{1,3}|cain\w{1,3}"
            r"|pisic\w{1,3}|frigider))"
        ),
        (
            "(?:am|deja|destule|suficiente) (?:destule|suficiente|indeajuns) PILLS(?=END| (?:sa|ca sa|incat))"
            "|PILLS UP1 (?:sunt|le am|le tin|stau) (?:deja )?(?:gata|pregatite|ascunse|puse deoparte|stranse)(?! "
            "(?:la|pentru|de) (?:farmacie|ridicat|predat))"
        ),
        (
            "PILLS NEAR (?:le )?(?:iau|inghit|voi lua|voi inghiti|iau eu) pe toate|(?:sa )?(?:le )?(?:iau|inghit) "
            "pe toate (?:odata|deodata)"
        ),
        # impulsul
        (
            "(?:pod|podul|peron|peronul|peronului|balcon|balconul|bloc|blocului|sine|sinele|viaduct|stanca|acoperis"
            "|podului) NEAR (?:gandit|gandeam|venea|venit|vroiam|voiam|vrut|gandul|era cat pe ce|eram gata"
            "|aproape) (?:ca |la )?(?:UP1 )?sa (?:ma arunc|sar|ma azvarl|ma las|imi dau drumul|sarim)(?! (?:cu "
            "(?:parasuta|coarda|elasticul)|de bucurie|in UP1 (?:tren|trenul|autobuz|apa)|la),? )"
        ),
        (
            "(?:gandit|gandeam|venit|tentata?|venea|vroiam|voiam) (?:UP1 )?sa (?:intru|bag|trag|dau|virez|ma "
            "izbesc) (?:cu masina |masina |drept |direct |de |volanul )?(?:in|intr un|contra|sub|intr|spre) (?:un "
            r")?(?:copac\w?|zid\w?|tir\w?|camion\w?|stalp\w?|pom\w?|perete\w?|prapastie)"
        ),
        # a termina cu toate
        (
            "(?:termin|termina|inchei|incheia|terminat) (?:cu|odata cu) (?:viata|viata asta|zilele)(?! (?:de|in|la"
            r"|profesional\w),? )|(?:pun|pune|puna|punem) (?:punct|capat|sfarsit) (?:vietii|vietii mele|la toate"
            "|la tot(?=END)|zilelor)|(?:termin|inchei) (?:odata |naibii |definitiv )?cu (?:tot|toate)(?=END)"
        ),
        (
            "(?:vreau|as vrea|imi vine|o sa|am sa|am decis) (?:sa )?(?:plec|dispar|ma duc) (?:pentru totdeauna"
            "|definitiv|de tot|de pe lumea asta)(?=END)"
        ),
        r"adio nu (?:o sa|voi) mai auzi\w{1,3} de mine",
        "nu o sa mai auziti de mine",
    ),
    (
        # away, not gone
        "nu mai (?:sunt|voi fi|o sa fiu) aici (?:plec|plecam|mergem|ma mut|ne mutam)(?! de pe)",
        (
            "(?:mor|murit|crap|dispar|muri) de (?:ras|foame|frig|rusine|plictiseala|curiozitate|nerabdare|cald"
            "|somn|oboseala|sete|frica|emotie|emotii|jena|invidie)"
        ),
        "prevenirea sinuciderii",
        (
            r"(?:tineri\w?|oameni\w?|pacient\w{1,4}|persoane\w?|adolescent\w{1,2}|copii\w?|client\w{1,2}"
            r"|elev\w{1,2}) (?:cu|care au) UP1 (?:g[ai]nduri|idei|tendinte) (?:de )?\w{1,14}"
        ),
        (
            "nu (?:voi mai|o sa mai|am sa mai|mai) (?:fi|fiu|sunt) UP5 (?:concediu|vacanta|birou|firma|munca"
            r"|serviciu|oras|tara|numar|angajat\w?|contract|cursuri)"
        ),
        "(?:concediu|vacanta|ma mut|mutam|demisionat) UP5 nu (?:voi mai|o sa mai|mai) (?:fi|fiu|sunt)",
        (
            "(?:hotararea|decizia|decizie|decis|hotarat) (?:sa|de a) (?:ma )?(?:schimb|accept|mut|demisionez|caut"
            "|incep|renunt|invat|schimba|accepta|merg|las (?:firma|cursul))"
        ),
        (
            r"PILLS NEAR (?:valiza|bagaj\w{0,2}|trusa|vacanta|excursie|farmacie|farmacia|farmaciei|reciclare"
            "|expirate|colectare)"
        ),
        "PILLS (?:expirate|(?:bunicii|bunicului|cainelui|pisicii|vecinei|mamaiei|matusii))",
        (
            r"(?:personajul|protagonist\w{0,2}|filmul|romanul|serialul|cartea) UP5 (?:scrisoare de adio|adio|lumea "
            "asta)"
        ),
    ),
    NOT_A_PLACE=(
        "(?!(?: mai)? (?:aici|in(?! (?:lumea asta|durere|chinul))|cu(?! durerea)|la|acolo|fara (?:cafea|munca"
        "|internet)|din|de|pe(?! (?:lumea|pamantul))|departe|singura?|printre|langa|pentru|ca (?:un|o)|sub|doar "
        "din|asa (?:departe|cu|din)|impreuna|alaturi|mai bine|decent|iar|inca) )"
    ),
    FAM=(
        "(?:familia|familiei|sotia|sotiei|sotul|sotului|mama|mamei|tata|tatei|parintii|parintilor|copiii|copiilor"
        "|fata|fetei|fiica|fiicei|fiul|fiului|baiatul|baiatului|sora|surorii|fratele|fratelui|nevasta|nevestei"
        "|nepotii)"
    ),
    DAY=(
        "(?:luni|marti|miercuri|joi|vineri|sambata|duminica|maine|diseara|la noapte|craciun|paste|saptamana "
        "viitoare|luna viitoare|(?:sfarsitul|finalul) (?:saptamanii|lunii|anului)|atunci|weekend|sarbatori|ziua "
        "mea)"
    ),
    PILLS="(?:pastilele|pastile|medicamentele|medicamente|somnifere|somniferele|calmante|calmantele)",
    END=r"(?:,| (?:\||si|dar|eu|pentru|ca|fiindca|multumesc|sunt|azi|acum|nu|am|deja|e)(?= ))",
)  # fmt: skip
