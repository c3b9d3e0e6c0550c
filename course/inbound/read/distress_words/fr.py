"""How despair is named in French."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
    (
        # mourir
        (
            "(?:je (?:ne )?(?:veux|voudrais|souhaite|devrais)|j ?aimerais|j ?aurais (?:du|voulu|aime|prefere)"
            "|envie de|si seulement je pouvais|si je pouvais|je merite de|laissez moi) UP2 (?:mourir|crever"
            "|disparaitre (?:pour toujours|pour de bon|a jamais|de ce monde|definitivement)|cesser d ?exister)(?! "
            "(?:que|plutot) )"
        ),
        (
            "(?:je (?:prefererais|prefere|voudrais|veux)|j ?aimerais|j ?aurais (?:prefere|voulu|aime)) (?:etre "
            "morte?|ne jamais (?:etre nee?|naitre|avoir existe)|n ?etre jamais nee?|ne pas (?:etre nee?|exister)"
            "|ne plus (?:exister|etre de ce monde|etre la(?=END)))"
        ),
        "je (?:prefererais|prefere) mourir(?! (?:que|plutot) )",
        (
            "(?:si|comme si) (?:seulement )?j ?etais morte?|(?:serais|suis) mieux morte?|autant (?:mourir"
            "|crever)(?=END)"
        ),
        (
            "je (?:ne )?(?:veux|voudrais) (?:plus|pas) UP1 (?:etre (?:la(?=END)|de ce monde|en vie)|exister"
            "|rester en vie)"
        ),
        (
            "(?:veux|voudrais|vais|aimerais|pense|penser|songe|envie|besoin|idee) (?:juste |vraiment |parfois |a "
            "|d )?d?en finir(?=END| ce soir| pour de bon| avec (?:la vie|ma vie|cette vie|moi))"
        ),
        (
            "(?:ne (?:plus |pas |jamais |plus jamais )?(?:jamais )?|veux plus |veux pas )me reveiller(?= (?:demain"
            "|un matin|du tout|jamais)|END)"
        ),
        # vivre
        "(?:je (?:ne )?veux|ne veux|veux|n ?arrive|j ?arrive) (?:plus|pas) UP1 (?:vivre|exister)NOT_A_PLACE",
        "peux (?:plus|pas) (?:continuer (?:a|de) )?vivre(?= comme ca| ainsi| avec moi|END)",
        (
            "(?:plus|pas|aucune?|ni|perdu|perds|perdre|sans) UP2 (?:[dl]?envie|force|gout|courage|raisons?"
            "|energie) (?:(?:de|a|pour) (?:continuer (?:a|de) )?(?:vivre|la vie|exister|rester en vie)"
            "|dexister)NOT_A_PLACE"
        ),
        "(?:peux|supporte) plus (?:de )?(?:vivre|la vie|cette vie|ma vie)NOT_A_PLACE",
        (
            "(?:marre|assez|ras le bol|fatiguee?|lasse?|degoutee?) (?:de|d) (?:vivre|la vie|cette vie|ma "
            "vie)NOT_A_PLACE"
        ),
        (
            "a quoi (?:bon|ca sert de|sert de|sert il de) (?:continuer (?:a|de) )?(?:vivre|rester en vie"
            "|exister)NOT_A_PLACE"
        ),
        "pourquoi (?:encore |continuer a )?(?:vivre|je vis|vis je|rester en vie)(?= encore|END)",
        (
            "(?:la|ma|cette) vie UP1 (?:n ?a (?:vraiment |absolument )?(?:plus|pas|aucun)|a aucun) (?:aucun |de "
            "|d )?(?:sens|interet|dinteret|but|valeur)"
        ),
        "(?:ma|la) vie (?:ne )?vaut (?:plus|pas|rien)(?: (?:la peine|le coup|d ?etre vecue))?",
        (
            "(?:vois|trouve|voir|trouver) (?:plus|pas|aucun) (?:aucun |de |le )?(?:sens|raison|interet|utilite) "
            "(?:a|de|dans) (?:la vie|ma vie|cette vie|vivre|continuer a vivre|exister)NOT_A_PLACE"
        ),
        # se tuer, se faire du mal
        "(?:me|m) suicider?",
        (
            "(?:je (?:vais|veux|voudrais|pourrais|devrais|pense a|songe a|compte)|j ?aimerais|envie de|pense a"
            "|penser a|songer a|essaye de|tente de|idee de|peur de) (?:juste |vraiment )?me (?:tuer|buter|flinguer"
            "|noyer|tirer une balle)(?! (?:a|au) (?:la tache|travail|boulot|bosser|travailler) )"
        ),
        "je me (?:tue|bute|flingue|pends)(?=END| ce soir| demain)",
        (
            "me (?:pendre|foutre en l ?air|ouvrir les veines|tailler les veines|trancher les veines|mutiler"
            "|scarifier|defenestrer|faire du mal)"
        ),
        (
            "me (?:scarifie|mutile|taillade|(?:coupe|ouvre|taille) les veines|(?:re)?fais (?:a nouveau |encore "
            ")?du mal(?! en))|m ?automutiler?"
        ),
        (
            "me suis (?:encore |deja |de nouveau )?(?:scarifiee?|mutilee?|tailladee?|(?:coupe|ouvert|taille) les "
            "veines|fait du mal(?! en))"
        ),
        (
            "me (?:jeter|jette|jetterais|jeterais|balancer) (?:sous|par|du|d ?un|de|des|devant|dans le|dans la) "
            "UP2 (?:train|tgv|metro|rer|rails|bus|pont|fenetre|vide|toit|balcon|seine|camion|voiture|falaise"
            "|voies)(?<!dans le train)(?<!dans le bus)"
        ),
        (
            "(?:envie de|je vais|je veux|pense a|pourrais) sauter (?:du|d ?un|par|de) UP1 (?:pont|toit|balcon"
            "|fenetre|falaise)"
        ),
        (
            "(?:prendre|avaler|bouffer|prends|avale|pris) (?:toute?s?|tous) (?:UP1 )?(?:une boite de |les |mes "
            ")?(?:medicaments|medocs|cachets|somniferes|comprimes)"
        ),
        # le suicide
        "(?:pense|penser|pensais|songe|songer|reflechis) UP1 au suicide",
        "(?:j ?ai|ai|mes|des|eu|ces) UP2 (?:pensees|idees|envies) (?:suicidaires|de suicide|de mort|noires)",
        "(?:suis|sens|devenue?) UP1 suicidaire",
        "(?:j ?ai|ma|mes|apres ma) UP3 tentatives? de suicide|j ?ai UP1 fait (?:une|deux|des) ts",
        (
            "(?:mettre|mis|mettrai) fin a (?:mes jours|ma vie|mon existence|mes souffrances)|m ?oter la vie|me "
            "donner la mort"
        ),
        "finir (?:UP1 )?(?:mes jours|ma vie)(?=END)",
        "(?:issue|solution|sortie|porte) (?:que|c ?est|est) (?:de )?(?:la mort|mourir|le suicide)",
        # mieux sans moi
        (
            "(?:serai(?:en)?t|irai(?:en)?t|vivrai(?:en)?t|seriez|iriez|sera|ira) UP2 mieux (?:pour (?:tout le "
            "monde|tous|ma famille|eux|vous) )?(?:sans moi(?=END| et| dans)|si (?:je n ?(?:etais|existais) (?:plus"
            "|pas)(?= la| nee?|END)|j ?etais morte?|je mourais|je disparaissais))"
        ),
        "personne (?:ne )?(?:me regretterait?|me pleurerait?)|manquerais a personne",
        (
            "personne UP5 si je (?:mourais|mourrais|disparaissais|crevais)|si je (?:mourais|mourrais|disparaissais"
            "|crevais) personne"
        ),
        "merite (?:de|que de) (?:mourir|crever)|merite pas de vivre",
        "suis (?:qu ?|juste |seulement )?un (?:poids|fardeau) pour (?:tout|tous|ma|mes|les|vous)",
        "perdu tout espoir(?=END)|vois (?:plus )?(?:aucune |d ?autre |pas d ?autre )issue(?=END)",
        (
            "(?:envies?|simple|facile|mieux) (?:d ?)?(?:de )?(?:mourir|etre morte?)(?! de )|(?:me donne|ont donne"
            "|mes|des) envies? de mourir(?! de )"
        ),
        "(?:pense|penser|pensais) UP1 a (?:la mort|ma mort|mourir)(?! (?:de|d) )",
        "si je (?:me tuais|mourais|mourrais|meurs|disparaissais) UP1 (?:personne|tout le monde|ca ne)",
        "(?:m ?endormir|dormir) (?:pour toujours|a jamais|et ne plus)",
        "(?:la|ma) mort (?:serait|sera|me semble|est) UP2 (?:soulagement|delivrance|solution|mieux|douce)",
        "(?:plus|pas) (?:envie|le droit) (?:d ?)?etre en vie|deteste (?:vivre|etre en vie)NOT_A_PLACE",
        r"me sens UP1 sans espoir|plus d ?espoir (?:pour moi|dans la vie)|plus la force de continuer(?= \|)",
        # encore se faire du mal
        (
            "(?:recommence|recommencer|remise?|continue|commence|reprends|arrete pas|repris l ?habitude) (?:a |de "
            ")?me (?:couper|taillader|scarifier|mutiler|griffer|bruler)(?=END| expres| volontairement| la nuit| en "
            "cachette| (?:aux|sur|les) UP1 (?:bras|avant bras|cuisses|jambes|poignets|ventre|mains))"
        ),
        (
            "me (?:suis )?(?:encore |de nouveau |re)?(?:coupe|coupee|recoupe|recoupee|griffe|griffee|lacere|laceree"
            "|entaille|entaillee|brule|brulee) (?:encore |de nouveau |expres )?(?:les|aux|sur les) (?:bras|avant "
            "bras|cuisses|jambes|poignets|veines)(?! (?:en|dans|au|aux),? )"
        ),
        (
            "me (?:suis )?(?:encore |de nouveau )?(?:fais|fait|faite|faire|coupe|coupee|brule|brulee) (?:encore "
            "|du )?(?:mal )?(?:expres|volontairement)"
        ),
        # ne plus se réveiller
        (
            "(?:j ?espere|espere|esperant|si seulement|j ?aimerais|voudrais|souhaite|souhaiterais|prie|pourvu"
            "|reve) UP4 (?:plus (?:jamais )?|pas |jamais (?:plus )?)(?:me reveiller|me reveille|m ?eveiller|me "
            "reveillerai)(?=END| demain| un (?:jour|matin)| du tout| le (?:matin|lendemain))"
        ),
        (
            "(?:m ?endormir|dormir|me coucher|m ?endors|m ?endormais) UP2 et (?:ne |de )?(?:ne )?(?:plus|pas"
            "|jamais) UP2 (?:me )?reveill(?:er|e|ais)"
        ),
        (
            r"si je (?:ne )?me reveillais (?:plus|pas|jamais) NEAR (?:grave|mieux|derange\w{0,5}|irait"
            r"|soulag\w{1,5}|egal|convien\w{1,5})"
        ),
        # mieux sans moi
        (
            "(?:tout le monde|famille|femme|mari|enfants|gosses|parents|mere|pere|filles?|fils|proches|monde|tous) "
            "UP3 (?:serai(?:en)?t|irai(?:en)?t|vivrai(?:en)?t|porterai(?:en)?t|sera|seront|portera|porteront|vivra"
            "|vivront|ira|iront) UP2 (?:mieux|plus (?:heureu(?:x|ses?)|simple|facile|tranquilles?|libres?)"
            "|soulagee?s?|debarrassee?s?) UP1 (?:sans moi|quand je (?:ne )?serai plus|si je (?:n ?)?etais plus)"
        ),
        (
            "(?:serait|sera|vaudrait) UP1 (?:plus (?:simple|facile|leger)|mieux|soulagement) pour (?:tout le monde"
            "|eux|elle|lui|tous|(?:ma|mes|mon) FAM) (?:sans moi|si je (?:n ?)?(?:etais (?:plus|pas|morte?)|existais"
            "|disparaissais|mourais))"
        ),
        (
            "un (?:poids|fardeau|boulet) de moins (?:pour (?:eux|elle|lui|tous|tout le monde|(?:ma|mes|mon) FAM)|a "
            "porter)|une bouche de moins a nourrir"
        ),
        # vivre encore
        (
            "(?:vois|comprends|sais) (?:pas|plus) UP1 (?:pourquoi|pour quoi|pour qui|a quoi bon|dans quel but) "
            "(?:(?:je|encore|devrais|continuer|continuerais|continue|a|de) ){0,5}(?:vivre|vivrais|vis|rester en vie"
            "|exister)(?=END| encore)"
        ),
        "(?:vivre|exister|rester en vie) n ?a (?:vraiment )?(?:plus|pas|aucun) UP1 (?:sens|interet|gout|but)",
        "pour (?:qui|quoi) (?:(?:est ce que|je|devrais|encore|continuer|a) ){0,4}(?:vivre|vis|vivrais)(?=END)",
        (
            "(?:sert|sers) (?:plus )?a rien (?:de|que je) (?:continuer a |continue a )?(?:vivre|vive|rester en vie)"
            "|rien (?:ne )?me (?:retient|rattache) (?:plus )?(?:a la vie|en vie|sur (?:cette )?terre|dans ce monde"
            "|ici bas)"
        ),
        "(?:plus|pas|ni) UP2 (?:coeur|volonte|moral|gout) (?:a|de) (?:continuer a )?vivreNOT_A_PLACE",
        # plutôt mort
        (
            "(?:vaudrait|vaut|valait|aurait valu) mieux UP3 (?:que je (?:sois morte?|meure|disparaisse|n ?existe "
            "plus)|mourir|etre morte?|en finir(?=END| avec (?:la|ma|cette) vie))(?! (?:de|d|que),? )"
        ),
        (
            "(?:souhaite|souhaitais|souhaiter|reve|voulu|prefere|envie|j ?aurais voulu) (?:d ?)?etre morte?(?! "
            "(?:de|d|dans|au),? )"
        ),
        # bientôt plus là
        (
            "(?:apres|des|a partir de|d ?ici|passe|bientot|DAY) UP1 (?:DAY )?NEAR (?:serai plus la|existerai "
            "plus)(?=END)"
        ),
        (
            "serai (?:bientot )?plus (?:de ce monde|en vie|vivante?|parmi les vivants)|n ?existerai (?:bientot "
            ")?plus(?=END)|serai (?:bientot |deja )?morte?(?=END)"
        ),
        (
            "(?:quand|lorsque) (?:vous|tu) (?:lirez|liras) NEAR (?:serai (?:deja )?(?:plus (?:la|de ce)|morte?"
            "|partie?(?=END)))"
        ),
        (
            "(?:quitte|quitter|quitterai|partir|pars|partirai|m ?en vais|m ?en aller) (?:donc |bientot |enfin "
            ")?(?:de )?ce monde(?=END)"
        ),
        "aura (?:bientot )?plus personne (?:a qui ecrire|pour (?:vous |les |te )?lire)",
        # adieu
        (
            "(?:dis|fais|est|sont|voici|ecris) (?:mes |un |mon |vous |donc )?(?:donc )?adieux?(?! (?:au|aux|a "
            "(?!tous|toutes|vous|la vie|tout le monde|ce monde|mes enfants|ma (?:famille|femme|mere|fille)|mon "
            r"(?:mari|fils))\w{1,20}),? ) NEAR (?:decision|decide|ce monde|en paix|pardon|pardonnez|pardonne"
            "|cherchez pas|faute|coupable|responsable|vivre|souffrir|n ?en peux plus)"
        ),
        (
            "adieu (?:la vie|monde cruel|le monde|tout le monde)(?=END)|(?:dis|dire|dit) adieu a (?:la vie|ce "
            "monde)(?=END)|(?:pars|partir|partirai|m ?en vais|m ?en aller) en paix(?=END)"
        ),
        (
            "(?:ma|mes) lettres? d ?adieu(?! UP1 (?:a|aux|pour|de) UP1 (?:collegues?|equipe|patronn?e?|chef|cheffe"
            "|entreprise|boite|employeur|clients?|direction|eleves|service),? )"
        ),
        (
            "(?:ecrit|ecris|ecrire|redige|laisse|laisserai|prepare|termine) UP2 lettres? d ?adieu(?! (?:a|aux|pour"
            "|de|dans|du) UP1 (?:collegues?|equipe|patronn?e?|chef|cheffe|entreprise|boite|employeur|clients?"
            "|direction|eleves|service|roman|livre|film|personnage|heros|heroine),? )"
        ),
        (
            "(?:lettres?|mot) (?:pour|a) (?:mes|ma|mon) FAM (?:est|sont|attend|attendent|se trouve) UP2 (?:prete?s?"
            "|ecrite?s?|tiroir|table)"
        ),
        # décidé
        (
            r"sais (?:UP1 )?(?:quand et comment|comment et quand)(?=,| \|| je (?:vais|veux) (?:le faire|en finir"
            "|mourir|partir))"
        ),
        (
            "(?:j ?ai|ai) (?:deja )?(?:choisi|fixe|arrete) (?:deja )?(?:le jour|la date|mon jour) et (?:le lieu|l "
            "?endroit|la facon|la maniere|la methode|le moyen)(?! (?:du|de|des|pour),? )"
        ),
        (
            "(?:manque|manquait|reste) (?:plus |juste |encore |seulement )?que le courage(?=END| (?:de|pour) (?:le "
            "faire|passer a l ?acte|en finir|sauter))"
        ),
        (
            "(?:manque|ai pas|trouver|trouve pas) (?:juste |encore |plus |seulement )?le courage (?:de|pour) "
            "(?:passer a l ?acte|en finir(?=END)|sauter(?=END)|mourir)"
        ),
        (
            "(?:prie|demande|supplie|prier) UP2 dieu UP4 (?:me|vienne me) (?:prenne|rappelle|reprenne|emporte"
            "|chercher|prendre|rappeler|reprendre|laisser mourir)|que dieu me (?:prenne|reprenne|rappelle)(?=END| "
            "a lui| aupres)"
        ),
        # les médicaments
        "(?:mets|mettre|mis|garde|gardes|laisse) UP3 PILLS de cote",
        "(?:economise|accumule|stocke|collectionne|amasse|planque|mets de cote|mis de cote|rassemble) UP3 PILLS",
        (
            "(?:j ?ai|ai) UP1 (?:assez|suffisamment) de PILLS(?=END| pour (?:en finir|ne|que|mourir|partir))|PILLS "
            "sont UP1 pret(?:e)?s(?! (?:a|pour|en),? )"
        ),
        "PILLS NEAR les (?:prendrai|prends|avale|avalerai|prendre|avaler|avalais) tou(?:s|tes)(?=END| d ?un coup)",
        # l'élan
        (
            "(?:pont|quai|viaduc|balcon|toit|falaise|voies|rails|passerelle|parapet) NEAR (?:envie|pense|failli"
            "|voulu|voulais|hesite|songe|pensais|idee) (?:a |de |d )?(?:UP1 )?(?:sauter|me jeter|me balancer|me "
            "laisser tomber|me foutre|enjamber|m ?y jeter)(?! (?:a l ?elastique|en|dans (?:le|un) (?:train|bus|tram"
            "|premier|prochain)|dessus|de joie),? )"
        ),
        (
            "(?:pense|envie|songe|voulu|voulais|tentee?|pensais|idee) (?:a |de |d )?(?:UP1 )?(?:foncer|rouler|m "
            "?encastrer|rentrer|jeter la voiture|donner un coup de volant|braquer) UP2 (?:dans|contre|vers) (?:un"
            "|le|la|les|ce) (?:mur|arbre|platane|camion|pilier|rambarde|ravin|falaise)"
        ),
        (
            "(?:pense|pensais|songe|envie|voulu|tentee?) (?:a |de )?(?:lacher le volant|donner un coup de "
            "volant)(?=END)"
        ),
        # en finir
        (
            r"en finir (?:avec (?:la vie|l ?existence|cette existence|tout(?= \|))|une (?:bonne )?fois pour "
            "toutes(?=END))(?! (?:de|en|a),? )"
        ),
        (
            "(?:mettre|mets|mettrai) (?:un terme|fin) a (?:tout(?: ca| cela)?(?=END)|ma vie|mes jours|mes "
            "souffrances|cette vie)"
        ),
        (
            "(?:veux|voudrais|envie de|vais|aimerais) UP1 (?:partir|m ?en aller|disparaitre) (?:pour (?:de bon"
            "|toujours)|definitivement|a jamais)(?=END)"
        ),
        "ne me cherchez (?:pas|plus)(?=END)",
    ),
    (
        # away, not gone
        "(?:ne )?serai plus la (?:on|nous|je) (?:part|pars|partons|vais|va|allons|demenage|demenageons)",
        "vivre (?:dans|entre|au milieu de?s?) (?:les |des )?cartons",
        (
            "(?:mourir|mourrai|meurs|crever|creve|mort|morte) (?:de|d) ?(?:rire|faim|honte|chaud|froid|ennui|soif"
            "|curiosite|trouille|peur|stress|sommeil|jalousie|fatigue|impatience|envie de)"
        ),
        "mourir (?:idiote?|bete|dennui|dimpatience|denvie|dangoisse)",
        "(?:prevention du|prevenir le|contre le|parler du|parle du) suicide",
        (
            "(?:personnes|patiente?s?|jeunes|ados|adolescente?s|gens|cliente?s?|eleves|etudiante?s|detenus) "
            "(?:qui ont|ayant|avec|aux) UP2 (?:pensees|idees|envies) (?:suicidaires|de suicide|de mort)"
        ),
        (
            "(?:ils?|elles?|on|ca|cela) (?:va|vont|veut|veulent|voulait|voulaient|finira|finiront|peut|essaie"
            "|cherche|cherchent) (?:finir )?(?:par |de |a )?me (?:faire du mal|pendre|tuer)"
        ),
        (
            r"(?:serai|sera) plus la UP5 (?:vacances|conges?|demenage\w{0,4}|deplacement|voyage|formation|bureau"
            "|telephone|numero)"
        ),
        "(?:vacances|conges?|demenage|demenageons|demenagement|deplacement|voyage) UP5 serai plus la",
        (
            "(?:decide|decision) (?:de|d) ?(?:ne plus )?(?:arreter|changer|accepter|demissionner|demenager"
            "|reprendre|refuser|chercher|prendre|suivre|me (?:reconvertir|desinscrire|former|lancer|mettre)"
            "|quitter (?:le|la|l|mon|ma|cette|cet|ce(?! monde)))"
        ),
        (
            "PILLS NEAR (?:valise|voyage|vacances|trousse|pharmacie|recyclage|recycler|dechetterie|perimee?s"
            "|rapporter|pharmacien)"
        ),
        (
            "PILLS (?:perimee?s|de (?:ma |mon |la |notre )?(?:grand mere|mamie|mere|pere|grand pere|papi|chat|chien"
            "|voisine?|tante))"
        ),
        (
            "(?:heroine|heros|personnage|film|roman|serie|livre) UP5 (?:lettre d ?adieu|adieu (?:la vie|a la vie)"
            "|quitte(?:r)? ce monde|veu?t en finir avec la vie)"
        ),
    ),
    NOT_A_PLACE=(
        "(?!(?: plus)? (?:ici|chez|loin|seule?|ensemble|pres|au|aux|sur(?! cette terre)|pour|comme (?:un|une|des)"
        "|autre|autrement|a|en|dans(?! (?:ce monde|cette (?:douleur|souffrance)))|avec(?! (?:cette|ma) (?:douleur"
        "|souffrance|honte))|de|du|la|ca|cela|une|un|cette(?! vie)|ce|des|encore (?:un|une|ca)|normalement"
        "|dignement|mieux) )"
    ),
    FAM=(
        "(?:famille|femme|mari|mere|pere|parents|enfants|gosses|filles?|fils|soeur|frere|copine|copain|compagne"
        "|compagnon|conjointe?|proches)"
    ),
    DAY=(
        "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|cette nuit|noel|paques|la "
        r"semaine(?: prochaine)?|la fin (?:de|du) UP1 (?:semaine|annee|mois)|(?:le|ce) (?:week ?end|mois|\d\d? "
        r"\w{3,9})|ca|les fetes|mon anniversaire)"
    ),
    PILLS="(?:cachets|comprimes|medicaments|medocs|somniferes|pilules|anxiolytiques|antidouleurs)",
    END=r"(?:,| (?:\||et|mais|je|j|jai|parce|car|cest|merci|ca|tout|la|aujourdhui|maintenant|vraiment)(?= ))",
)  # fmt: skip
