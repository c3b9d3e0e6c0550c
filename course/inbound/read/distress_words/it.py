"""How despair is named in Italian."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # morire
        (
            "(?:voglio|vorrei|ho voglia di|avrei voglia di|desidero|preferirei|merito di|spero di|dovrei) UP1 "
            "(?:morire|crepare|essere mort[oa]|sparire (?:per sempre|da questo mondo|dal mondo)|non (?:esistere"
            "|esserci)(?= piu|END)|smettere di (?:vivere|esistere))(?! (?:piuttosto|che|pur) )"
        ),
        (
            "(?:non|mai) (?:piu )?(?:svegliarmi|risvegliarmi) (?:mai )?piu|(?:vorrei|voglio|spero di) non "
            "(?:svegliarmi|risvegliarmi)(?= domani|END)"
        ),
        "(?:non|mai) (?:essere|fossi) (?:mai )?nat[oa](?! (?:in|a|per|con) )",
        "meglio (?:morire|mort[oa])(?=END| che (?:vivere|andare avanti|continuare|cosi))",
        (
            "(?:voglio|vorrei|pensato di|penso di|pensare di|pensando di|potrei|sto per|devo|voglia di|idea di) "
            "(?:solo |davvero )?farla finita(?! con (?!la (?:mia )?vita|questa vita|tutto ))"
        ),
        # vivere
        (
            "(?:non|nn) (?:voglio|vorrei|riesco|merito|desidero|ce la faccio|sopporto|reggo|so se voglio) (?:piu "
            ")?(?:a |di )?(?:continuare a )?(?:vivere|esistere|esserci(?=END| piu)|stare al mondo)NOT_A_PLACE"
        ),
        "(?:non|nn) posso (?:piu )?(?:continuare a )?vivere (?:cosi|in questo modo)(?! (?:lontan|vicin))",
        (
            "(?:non|nn) (?:ho|mi resta|mi rimane|trovo|vedo|ce|c e|esiste) UP2 (?:voglia|motiv[oi]|ragion[ei]"
            "|forza|senso|scopo) (?:per|di|a|nel|per cui) (?:continuare a )?(?:vivere|esistere|vivo|restare in "
            "vita)NOT_A_PLACE"
        ),
        (
            "(?:nessun[a]?|senza(?: piu)?) (?:motivo|ragione|voglia|senso) (?:per|di|a) (?:continuare a "
            ")?vivereNOT_A_PLACE"
        ),
        "(?:perso|perdendo|passata|tolto) (?:la |ogni )?(?:voglia|volonta|gioia) di vivere",
        (
            "(?:non ha (?:piu )?(?:alcun |nessun )?senso|che senso ha|a che serve|a cosa serve|non vale (?:piu "
            ")?la pena(?: di)?) (?:continuare a )?(?:vivere|esistere|restare in vita)NOT_A_PLACE"
        ),
        (
            "perche (?:devo |dovrei |continuo a |continuare a )vivere(?=END)|perche (?:vivo ancora|sono ancora "
            r"viv[oa])(?= \|)"
        ),
        (
            "(?:la mia |la |questa )?vita UP2 non (?:ha|vale|merita) (?:piu )?(?:alcun |nessun )?(?:senso|la pena"
            "|nulla|niente|valore)"
        ),
        "(?:stanc[oa]|stuf[oa]|stancat[oa]) (?:di|della) (?:vivere|vita|mia vita|questa vita|esistere)NOT_A_PLACE",
        # uccidersi, farsi del male
        "suicidarmi|impiccarmi|togliermi la vita|mi tolgo la vita|tagliarmi le vene|farmi fuori|darmi la morte",
        (
            "(?:voglio|vorrei|penso di|pensato di|pensare di|pensando di|sto per|voglia di|devo|potrei|dovrei"
            "|provato a|tentato di|cercato di|pensato ad|penso ad|idea di|paura di) (?:solo )?(?:uccidermi"
            "|ammazzarmi|spararmi|tagliarmi(?=END| di nuovo| le braccia| i polsi))(?! (?:di(?! nuovo)|dal|a) )"
        ),
        (
            "mi (?:voglio|vorrei|devo|potrei) (?:ammazzare|uccidere|suicidare|impiccare|sparare|tagliare le vene"
            "|togliere la vita|fare del male)(?! (?:di|dal) )"
        ),
        r"mi (?:uccido|suicido|impicco)(?=END| stasera| stanotte)|mi ammazzo(?= \|| stasera| stanotte| davvero)",
        (
            "mi (?:taglio|sono (?:di nuovo )?tagliat[oa]) (?:di nuovo |ancora )?(?:le braccia|le vene|i polsi|la "
            "pelle)"
        ),
        (
            "(?<!vogliono )(?<!vuole )(?:farmi|mi faccio|mi sono fatt[oa]|mi facevo) (?:di nuovo |ancora )?del "
            "male(?! (?:al|alla|a|cadendo) )"
        ),
        (
            "(?:buttarmi|mi butto|gettarmi|mi getto|lanciarmi|mi lancio|mi butterei|mi voglio buttare) (?:sotto"
            "|giu|dal|dalla|da|davanti) UP2 (?:treno|metro|ponte|finestra|balcone|tetto|palazzo|macchina|autobus"
            "|tram|camion)"
        ),
        (
            "(?:prendere|prendo|ingoiare|ingoio|preso) (?:tutte le|tutti i|una scatola di) (?:mie |miei "
            ")?(?:pillole|pastiglie|farmaci|sonniferi)"
        ),
        (
            "(?:togliermi la|(?:mettere|porre|metto|pongo) fine (?:alla|a)) (?:mia |questa )?(?:vita|tutto)(?! "
            "(?:di|da) )"
        ),
        "(?:mettere|porre|metto|pongo) fine ai miei giorni",
        # il suicidio
        (
            "(?:penso|pensato|pensando|pensare|pensavo) UP2 al suicidio|(?:ho|avevo) UP1 tentato il suicidio"
            "|miei? tentativ[oi] di suicidio"
        ),
        (
            r"(?:pensieri|idee|istinti|tendenze) (?:suicid[aei]\w{0,2}|di suicidio|di morte)|(?:sono|sento) UP1 "
            "suicida"
        ),
        # meglio senza di me
        (
            "(?:tutti|il mondo|famiglia|figli|genitori|starebbero|sarebbe|starebbe|stareste) UP3 (?:meglio"
            r"|migliore) (?:per \w{1,12} )?(?:senza di me|se (?:io )?(?:non (?:ci fossi|esistessi)|morissi|fossi "
            "mort[oa]|sparissi))"
        ),
        "(?:tutti meglio senza di me|meglio se (?:non ci fossi|morissi|fossi mort[oa]))(?=END)",
        "senza di me UP1 (?:tutti|il mondo|starebbero|starebbe|sarebbe|sareste|stareste) UP2 (?:meglio|migliore)",
        (
            "nessuno UP1 sentirebbe (?:la )?mia mancanza|nessuno UP3 se (?:morissi|sparissi|fossi mort[oa])|se "
            "(?:morissi|sparissi) UP1 nessuno"
        ),
        "sono (?:solo )?un peso per (?:tutti|la|i|gli|mia|mio|voi)|non merito di vivere",
        (
            "(?:perso|perduto) (?:ogni|tutta la) speranza(?=END)|non vedo (?:altra |nessuna |piu )?(?:via duscita"
            "|vie duscita)(?=END)"
        ),
        "(?:venire |viene )(?:la )?voglia di (?:morire|ammazzarmi|uccidermi)(?! (?:di|dal) )",
        "(?:penso|pensando|pensavo|pensare) UP1 (?:alla (?:mia )?morte|a morire)(?! (?:di|del|della) )",
        "(?:dormire|addormentarmi) per sempre|(?:scomparire|sparire) per sempre",
        (
            "se (?:mi (?:ammazzassi|uccidessi|ammazzo|uccido)|morissi|muoio|sparissi) UP4 (?:nessuno|accorgerebbe"
            "|importerebbe)"
        ),
        (
            "(?:odio|detesto) (?:vivere|essere viv[oa])NOT_A_PLACE|(?:la|mia) morte (?:sarebbe|sara) UP1 "
            "(?:sollievo|liberazione|soluzione)"
        ),
        (
            "(?:non|nn) (?:vedo|trovo|ha|ho) UP2 senso (?:nella|alla|della) (?:mia |questa )?vita(?=END)|(?:non"
            "|nn) (?:sopporto|reggo|voglio) piu (?:questa|la mia|la) vita(?=END)"
        ),
        (
            "mi sento UP1 senza (?:alcuna )?speranza|(?:non|nn) (?:riesco|posso|ce la faccio) piu (?:ad |a "
            r")andare avanti(?= \|)"
        ),
        # farsi male di nuovo
        (
            "(?:ricominciato|ripreso|iniziato|cominciato|tornat[oa]|ricomincio|riprendo|torno|smetto|smettere"
            "|riesco a smettere) (?:di nuovo )?(?:a|di) (?:tagliarmi|graffiarmi|ferirmi|farmi (?:del )?male"
            "|bruciarmi|incidermi|autolesionarmi)(?=END| (?:le|sulle|i|sui) (?:braccia|gambe|cosce|polsi)| apposta"
            "| di nascosto| la notte| di nuovo)"
        ),
        (
            "mi (?:taglio|sono (?:di nuovo )?tagliat[oa]|graffio|sono (?:di nuovo )?graffiat[oa]|incido|brucio"
            "|ferisco|sono ferit[oa]) (?:di nuovo |ancora |apposta )?(?:(?:le|sulle) (?:braccia|gambe|cosce)|(?:i"
            "|sui) polsi|apposta(?=END)|di proposito)(?! (?:con (?:i rovi|le spine)|in (?:giardino|cucina)"
            "|cucinando|lavorando|potando),? )"
        ),
        "(?:autolesionismo|autolesionista|autolesionarmi|mi autolesiono)(?=END| di nuovo| da| ancora)",
        (
            "(?:mi sono |mi )(?:di nuovo )?(?:fatt[oa]|faccio|facevo|ferit[oa]) (?:ancora |di nuovo )?(?:del "
            ")?(?:male )?(?:apposta|di proposito|volontariamente)"
        ),
        # non svegliarsi
        (
            "(?:spero|speravo|sperando|vorrei|voglio|magari|prego|pregando|sogno|sarebbe bello|desidero|se solo "
            "potessi|mi auguro) UP4 (?:non|mai) UP1 (?:svegliarmi|risvegliarmi|svegliassi|risvegliassi|mi sveglio"
            "|mi sveglierò|mi svegliassi)(?=END| (?:piu|mai|domani|domattina|la mattina|al mattino))"
        ),
        (
            "(?:addormentarmi|dormire|addormentassi|mi addormentassi|andare a letto|coricarmi|mi addormento) UP2 e "
            "(?:non|mai) UP2 (?:svegliarmi|risvegliarmi|svegliassi|risvegliassi|svegliare)"
        ),
        (
            "se (?:domani |un giorno )?non mi (?:svegliassi|risvegliassi|sveglio) NEAR (?:bene|meglio|importa"
            "|importerebbe|dispiacerebbe|problema|sollievo|uguale|tanto meglio)"
        ),
        # meglio senza di me
        (
            "(?:tutti|il mondo|(?:mia|mio|i miei|la mia|il mio|le mie|la) FAM|loro) UP4 (?:starebbero|starebbe"
            "|staranno|stara|vivrebbero|vivrebbe|vivranno|sarebbero|sarebbe|sara|saranno|andrebbe|andra) UP3 "
            "(?:meglio|piu (?:felic[ei]|seren[aie]|facile|tranquill[aie]|liber[aie]|semplice)|sollevat[aie]) UP2 "
            "(?:senza (?:di )?me(?=END)|se (?:io )?(?:non ci fossi|morissi|sparissi)|quando (?:io )?non ci saro)"
        ),
        (
            "(?:sarebbe|sara|starebbero) UP1 (?:meglio|piu (?:facile|semplice)) per (?:tutti|loro|(?:mia|mio|i miei"
            "|le mie) FAM) UP2 (?:senza (?:di )?me|se (?:io )?(?:non ci fossi|morissi|sparissi))"
        ),
        "un peso (?:in )?meno (?:per (?:tutti|loro|(?:mia|mio|i miei) FAM))|una bocca in meno da sfamare",
        # vivere ancora
        (
            "(?:perche|per chi|per cosa|a che pro|a quale scopo) (?:(?:mai|dovrei|devo|continuare|a|ancora"
            "|continuo) ){0,5}vivere(?=END| ancora)|perche (?:mai )?vivo ancora(?=END)|non (?:so|vedo|capisco) "
            "(?:piu )?perche (?:dovrei |devo |continuo a |continuare a |io )?(?:vivere|vivo|viva|sono al "
            "mondo)(?=END| ancora)"
        ),
        (
            "(?:vivere|continuare a vivere|andare avanti a vivere) (?:per me )?non (?:ha|serve|vale) (?:piu )?(?:a "
            ")?(?:alcun |nessun )?(?:senso|niente|nulla|la pena|scopo)"
        ),
        (
            "(?:non|nn|senza|ne) UP3 (?:forza|forze|voglia|coraggio|motivo|energia) (?:piu )?(?:di|per|a) "
            "(?:continuare a )?(?:vivere|la vita)NOT_A_PLACE"
        ),
        (
            "(?:nessuno ha|non servo) (?:piu )?(?:bisogno di me|a nessuno|a niente) NEAR (?:vivere|vivo|al mondo"
            "|in vita)"
        ),
        (
            "niente mi (?:tiene|trattiene) (?:piu )?(?:in vita|al mondo|a questo mondo)|(?:voglia|motivo) di "
            "(?:restare|stare|rimanere) (?:al mondo|in vita)"
        ),
        # meglio morto
        (
            "(?:vorrei|volevo|desiderato|desiderando|desidero|pensato|penso|sperato|magari|preferirei|meglio|sarei"
            "|avrei voluto|avrei preferito|starei) UP3 (?:essere (?:gia )?mort[oa]|fossi (?:gia )?mort[oa]"
            "|stat[oa] mort[oa]|meglio (?:da )?mort[oa])(?! (?:di|dal|dalla|dal),? )"
        ),
        (
            "meglio (?:se fossi |sarebbe se fossi |che fossi |essere )?mort[oa](?=END)|sarebbe meglio (?:se "
            "(?:fossi mort[oa]|morissi)|morire|che morissi)(?! (?:di|dal|dalla),? )"
        ),
        # presto non ci sarò
        (
            "(?:da|dopo|entro|per|prima di|passata|passato|DAY) (?:DAY )?NEAR non (?:ci saro|esistero|saro) (?:gia "
            ")?piu(?: (?:qui|qua|al mondo|viv[oa]))?(?=END)"
        ),
        "non saro (?:gia )?piu (?:in vita|viv[oa]|al mondo|in questo mondo|di questo mondo|tra i vivi)",
        (
            "quando (?:leggerete|leggerai|lo leggerete|la leggerete|leggeranno) NEAR (?:non (?:ci )?saro|non "
            "esistero|saro (?:gia )?(?:mort[oa]|andat[oa] via|lontan[oa] da tutto)|me ne saro andat[oa](?! (?:in"
            "|a)))"
        ),
        (
            "(?:lascio|lasciare|lascero|me ne vado da|andarmene da|saluto|abbandono) (?:per sempre )?questo "
            "mondo(?=END)"
        ),
        "non ci sara (?:piu )?nessuno (?:a cui|a|che) (?:scrivere|leggere|le legga|legga)",
        # addio
        (
            "(?:questo e un|vi dico|ti dico|e un|questo e il mio|dico|un|vi saluto) addio(?! (?:al|alla|alle|ai|a "
            r"(?!tutti|voi|te|tutto|questo)\w{1,20}),? ) NEAR (?:(?:ho )?deciso|decisione|questo mondo|farla finita"
            "|perdonatemi|perdonami|scusatemi|colpa|cercatemi|cercarmi|in pace(?=END)|vivere|soffrire)"
        ),
        (
            "addio (?:mondo|mondo crudele|vita|alla vita|a tutti per sempre)(?=END)|(?:addio|perdonatemi) UP2 "
            r"(?:\| )?UP2 (?:non cercatemi|nessuno ha colpa|non e colpa di nessuno)|me ne vado in pace(?=END)"
        ),
        (
            "addio a (?:tutti|tutte)(?: voi)? NEAR (?:cercatemi|colpa|perdonatemi|questo mondo|ho deciso(?=END)|in "
            "pace(?=END))"
        ),
        (
            "deciso (?:UP1 )?(?:di|che) (?:UP1 )?(?:farla finita(?! con (?!la vita|tutto))|andarmene per sempre"
            "|morire|non vivere piu|smettere di vivere)(?! (?:di|a),? )"
        ),
        (
            "(?:la mia|le mie|una|le|delle|la) letter[ae] d ?addio (?:UP1 )?(?:e|sono|per|ai|a) (?:gia "
            ")?(?:pront[ae]|scritt[ae]|nel cassetto|(?:i )?(?:miei|mia|mio) FAM|figli|(?:sul|in|nella) "
            r"\w{3,10})(?! UP1 (?:colleghi|ufficio|capo|azienda))"
        ),
        (
            "(?:scritto|scrivo|scrivendo|lascio|lasciato|preparato) UP2 letter[ae] d ?addio(?! UP3 (?:colleghi"
            "|ufficio|capo|azienda|clienti|squadra|personaggio|romanzo|film|protagonista),? )"
        ),
        (
            "(?:lettera|lettere) (?:per|a|ai|alla|al) (?:mia |mio |i miei |miei |le mie )?FAM (?:e|sono|sta"
            "|stanno) (?:gia )?(?:pront[ae]|scritt[ae]|nel cassetto|sul tavolo|in un cassetto)"
        ),
        # deciso
        (
            r"so (?:gia )?(?:quando e come|come e quando|come e dove)(?=,| \|| (?:lo )?faro)|(?:ho|gia) (?:gia "
            ")?(?:scelto|deciso|fissato) (?:gia )?il (?:giorno|quando) e il (?:posto|luogo|modo|come|metodo)(?! "
            "(?:del|della|per|di),? )"
        ),
        (
            "(?:manca|mi manca|serve|mi serve) (?:solo|soltanto|ormai solo) il coraggio(?=END| (?:di|per) (?:farlo"
            "|buttarmi|saltare|farla finita))|(?:solo|soltanto) il coraggio (?:mi )?manca(?=END)"
        ),
        (
            "(?:prego|chiedo|supplico|pregando|pregato|chiesto|pregare) UP3 (?:dio|signore|madonna|gesu) UP4 (?:mi "
            ")?(?:prenda|chiami a se|porti via|prendermi|portarmi via|faccia morire|riprenda|farmi morire)|che "
            "(?:dio|il signore) mi (?:prenda|porti via)(?=END| con| presto)"
        ),
        # le pastiglie
        (
            "(?:messo da parte|mettendo da parte|metto da parte|accumulato|accumulando|conservato|conservando"
            "|raccolto|nascosto|risparmiato|tenuto da parte|ho abbastanza|ho gia abbastanza) UP3 PILLS(?! NEAR "
            r"(?:farmacia|nonn[ao]|scadut[aei]|gatto|cane|ricicl\w{1,5}))"
        ),
        (
            "PILLS (?:UP1 )?(?:sono|le ho|le tengo|li ho) (?:gia )?(?:pront[ei]|da parte|messe da parte|nascost[ei]"
            "|nel cassetto|tutt[ei] nel cassetto)(?! (?:in|per|da (?:ritirare|portare)),? )"
        ),
        (
            "PILLS NEAR (?:le|li) (?:prendo|prendero|mando giu|butto giu|ingoio) tutt[ei](?=END| insieme| in una)"
            "|(?:prenderle|prenderli|ingoiarle|mandarle giu|ingoiarli) tutt[ei](?=END| insieme| in una)"
        ),
        # l'impulso
        (
            "(?:ponte|binario|binari|viadotto|balcone|tetto|scogliera|cavalcavia|banchina|terrazzo|parapetto) NEAR "
            "(?:pensato|volevo|voluto|voglia|pensavo|penso|tentat[oa]|idea|stavo per|quasi) (?:di |a |per |che "
            ")?(?:UP1 )?(?:buttarmi|gettarmi|saltare|lanciarmi|mi butto|mi buttavo|lasciarmi cadere|buttarmici)(?! "
            "(?:con|sul|sull|nel lavoro|in acqua|a capofitto|di gioia),? )"
        ),
        (
            "(?:pensato|voglia|pensavo|tentat[oa]|volevo|penso|idea) (?:di |a )?(?:UP1 )?(?:andare|schiantarmi"
            "|sterzare|lanciarmi|finire|buttarmi) (?:dritt[oa] |con la macchina |con l ?auto |la macchina "
            ")?(?:contro|addosso a|sotto) (?:un|il|a un|al) (?:albero|muro|camion|tir|pilone|guardrail|treno)"
        ),
        # finirla
        (
            "(?:mettere|metto|mettero|porre|pongo) (?:un punto|la parola fine|fine) a (?:tutto(?: questo)?(?=END)"
            "|questa vita|questa sofferenza)|(?:farla|la faccio|faro|facciamola|la faro) finita(?= stasera| "
            "stanotte| per sempre| una volta per tutte(?=END)| con (?:la|questa) vita)"
        ),
        (
            "(?:voglio|vorrei|voglia di|ho deciso di|devo) (?:andarmene|sparire|scomparire) (?:per sempre"
            "|definitivamente|una volta per tutte|da questo mondo)(?=END)"
        ),
        "non (?:mi cercate|cercatemi)(?=END)",
        "forza (?:di|per) (?:andare avanti a|continuare a) vivere",
    ),
    (
        # away, not gone
        "non ci saro piu (?:parto|partiamo|vado|andiamo|mi trasferisco|ci trasferiamo)",
        "vivere (?:tra|fra|in mezzo a) (?:gli )?scatoloni",
        (
            "(?:morire|muoio|morendo|sparire) (?:dal|di|dalla|dallo|dai|dalle|da) (?:ridere|fame|freddo|caldo"
            "|vergogna|noia|curiosita|voglia|sonno|risate|sete|stanchezza|ansia|paura|imbarazzo|invidia)"
        ),
        "da morire",
        "(?:prevenzione del|contro il) suicidio",
        (
            "(?:persone|pazienti|ragazz[ie]|giovani|adolescenti|clienti|gente|studenti) (?:con|che (?:hanno"
            r"|avevano)) UP1 (?:pensieri|idee|istinti|tendenze) \w{1,10}"
        ),
        r"non ci saro piu UP5 (?:ferie|vacanz[ae]|ufficio|lavoro|trasloc\w{1,4}|viaggio|numero|azienda)",
        "(?:ferie|vacanz[ae]|trasloco|traslochiamo|viaggio) UP5 non ci saro piu",
        r"farla finita con (?:quest[oa]|quell[oa]|il|i|le|gli|sto|sta|questi|queste) (?!vita|esistenza)\w{1,20}",
        (
            "(?:deciso|decisione) (?:di )?(?:lasciare (?:il|la|l)|cambiare|accettare|trasferirmi|licenziarmi"
            "|dimettermi|cercare|studiare|iniziare|aprire|smettere con|andare (?:a|in))"
        ),
        (
            "PILLS NEAR (?:valigia|viaggio|borsa|vacanza|armadietto|farmacia|riciclo|raccolta|scadut[aei]|isola "
            "ecologica|farmacista)"
        ),
        "PILLS (?:scadut[aei]|(?:di|del|della|dei) (?:mia |mio )?(?:nonn[ao]|cane|gatto|vicin[ao]|zi[ao]))",
        (
            "(?:protagonista|personaggio|film|romanzo|serie|libro) UP5 (?:lettera d ?addio|addio (?:mondo|alla "
            "vita)|questo mondo)"
        ),
    ),
    NOT_A_PLACE=(
        "(?!(?: piu)? (?:qui|qua|li|la|a|al|alla|in(?! (?:questo mondo|questa (?:sofferenza|agonia)))|nel(?! "
        "dolore)|nella|con(?! (?:questo dolore|questa (?:angoscia|pena)))|da|dai|di|del|della|lontano|vicino"
        r"|sol[oa]|insieme|per|sui|sulle|fuori|un|una|un ?altr\w{1,3}|questa (?:esperienza|situazione)|senza "
        "(?:caffe|lavoro|lavorare|internet)|come (?:un|una)|cosi (?:lontano|vicino)|altro|altre|ancora con|sotto"
        "|meglio|bene|dignitosamente) )"
    ),
    FAM=(
        "(?:famiglia|moglie|marito|madre|mamma|padre|papa|genitori|figli|figlio|figlia|figlie|bambini|sorella"
        "|fratello|compagn[oa]|fidanzat[oa]|nipoti|miei)"
    ),
    DAY=(
        "(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|stasera|stanotte|natale|pasqua|(?:la "
        ")?settimana prossima|(?:la )?prossima settimana|il (?:fine settimana|weekend|mese|compleanno)|fine (?:mese"
        "|anno|settimana)|allora|le feste|poco|presto)"
    ),
    PILLS="(?:pillole|pastiglie|pasticche|compresse|farmaci|sonniferi|medicine|tranquillanti|ansiolitici)",
    END=r"(?:,| (?:\||e|ma|mi|perche|grazie|non|sono|ho|tanto|oggi|ormai|adesso|basta|davvero)(?= ))",
)  # fmt: skip
