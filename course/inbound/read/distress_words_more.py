"""How despair is named in more languages, plainer than in English and German: whole phrases, said of oneself.

Written as people write. Accents, the dots of ä and the stroke of ø are taken off both sides before they are compared
(`plain`), since phones leave them out. ``UP2`` is up to two words between. Two names stand in most tables:
``NOT_A_PLACE`` ("I don't want to live in Paris", "live on that salary", "live that again": no life is meant) and
``END``, where a sentence or a part of it ends: at a comma, before "and", "but", "I".
"""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words import GAPS, DistressWords


def _table(despair: tuple[str, ...], harmless: tuple[str, ...], **gaps: str) -> DistressWords:
    """`gaps` are names of this language's own; they may use those of `GAPS`."""
    return DistressWords(
        spellings={}, contractions={}, gaps=gaps | GAPS, plain=True, harmless=harmless, despair=despair
    )  # fmt: skip


MORE_DISTRESS_WORDS: Final[dict[str, DistressWords]] = {
    "fr": _table(
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
        ),
        (
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
        ),
        NOT_A_PLACE=(
            "(?!(?: plus)? (?:ici|chez|loin|seule?|ensemble|pres|au|aux|sur(?! cette terre)|pour|comme (?:un|une|des)"
            "|autre|autrement|a|en|dans(?! (?:ce monde|cette (?:douleur|souffrance)))|avec(?! (?:cette|ma) (?:douleur"
            "|souffrance|honte))|de|du|la|ca|cela|une|un|cette(?! vie)|ce|des|encore (?:un|une|ca)|normalement"
            "|dignement|mieux) )"
        ),
        END=r"(?:,| (?:\||et|mais|je|j|jai|parce|car|cest|merci|ca|tout|la|aujourdhui|maintenant|vraiment)(?= ))",
    ),
    "es": _table(
        (
            # morir
            (
                "QUIERO UP1 (?:morir|morirme|estar muert[oa]|desaparecer (?:para siempre|de este mundo|del mundo)"
                r"|dejar de (?:vivir|existir)|no existir|no despertar\w{0,2}|no estar viv[oa]|no seguir viv[oa])(?! "
                "(?:antes|que|a|sin) )"
            ),
            "(?:no|nunca|jamas) (?:haber|hubiera|hubiese) nacido(?! (?:en|para|con|aqui|ric[oa]|mujer|hombre) )",
            (
                r"ojala (?:UP2 )?(?:me muriera|me muera|me muriese|muriera|no despert\w{1,6}|no existiera|no amanezca"
                r"|estuviera muert[oa]|me mat\w{1,4}|me atropell\w{1,5})"
            ),
            "(?:dormirme|dormir|acostarme) y (?:ya )?(?:no|nunca|jamas) (?:volver a )?despertar(?:me)?",
            (
                "(?:no|nunca|jamas) (?:[kq]u?iero|quisiera) (?:volver a )?despertar(?:me)?(?= (?:nunca|jamas|manana"
                "|mas)|END)|espero no despertar(?:me)?(?= (?:nunca|jamas|manana|mas)|END)"
            ),
            (
                "(?:estaria|estare|estoy|seria) (?:UP1 )?mejor muert[oa]|mejor (?:estar )?muert[oa](?=END)|mejor "
                "(?:si )?me muriera"
            ),
            "merezco (?:morir|la muerte|estar muert[oa])|no merezco vivir|dejadme morir|dejenme morir",
            "(?:pienso|pensando|pensado) UP2 en (?:la muerte|mi muerte|morir|morirme)(?! (?:de|del) )",
            # vivir
            (
                "(?:no|ni) (?:se si )?(?:[kq]u?iero|deseo|puedo|tengo ganas de|aguanto|soporto|me apetece|me quedan "
                "ganas de|tengo fuerzas? (?:para|de)|quisiera) UP1 (?:vivir|seguir viviendo|existir|estar viv[oa]"
                "|seguir viv[oa]|seguir con vida|estar en este mundo)NOT_A_PLACE"
            ),
            (
                "no quiero (?:seguir|estar)(?: mas| ya)? aqui (?:mas|ya)|(?:ya|mas) no [kq]u?iero (?:seguir|estar)(?: "
                "mas)? aqui(?=END)"
            ),
            (
                "(?:no (?:hay|tengo|encuentro|veo|me queda|le veo|le encuentro|veo ya)|sin|ningun[a]?|ni un[a]?) UP2 "
                "(?:razon(?:es)?|motivos?|sentido|ganas|fuerzas) (?:para|de|a|por) (?:seguir )?(?:vivir|viviendo"
                "|viv[oa]|la vida|mi vida|esta vida|existir)NOT_A_PLACE"
            ),
            "(?:nada|no tengo|nadie) por (?:que|lo que|quien) (?:seguir )?(?:viviendo|vivir)(?=END)",
            "(?:perdi|perdido|perdiendo|quitado|quitan|fueron) (?:las |la )?(?:ganas|ilusion|voluntad) de vivir",
            (
                "(?:mi|la|esta) vida (?:ya )?no (?:tiene|vale|merece|me vale) (?:ya |ningun )?(?:sentido|la pena|nada"
                "|valor)"
            ),
            "no (?:vale|merece) la pena (?:seguir )?(?:vivir|viviendo|estar viv[oa])NOT_A_PLACE",
            "para que (?:vivir|vivo|existo|naci|seguir (?:viviendo|viv[oa])|sigo (?:viviendo|viv[oa]))(?= asi|END)",
            (
                "(?:cansad[oa]|hart[oa]|cans[eo]|aburrid[oa]) (?:ya )?de (?:vivir|la vida|mi vida|esta vida|existir"
                "|estar viv[oa])NOT_A_PLACE"
            ),
            # matarse, hacerse daño
            "suicidarme|me (?:suicido|suicidare|suicidaria|(?:[kq]u?iero|voy a|intente|quise|podria) suicidar)",
            (
                "(?<!va a )(?<!van a )(?<!quieren )(?<!quiere )(?<!acabara por )matarme(?! (?:a|de|trabajando"
                "|estudiando|currando) )"
            ),
            (
                "me (?:[kq]u?iero|voy a|iba a|quise|quisiera|podria|pienso) (?:matar|ahorcar|colgar|cortar las venas"
                "|quitar (?:la vida|de en medio)|hacer dano|lastimar|pegar un tiro)(?! (?:a|de|en|trabajando"
                "|estudiando) )"
            ),
            r"me mato(?= \|| si| hoy)|me ahorco(?=END)",
            "quitarme la vida|me (?:quito|quitare|quitaria|quite) la vida",
            "ahorcarme|colgarme(?=END)|cortarme las venas|cortarme los brazos|autolesion(?:arme|o)|pegarme un tiro",
            (
                "(?:me corto|cortarme|me he cortado|me corte) (?:los brazos|las venas|las munecas|las piernas|la piel"
                "|para sentir)"
            ),
            (
                "(?<!quieren )(?<!quiere )(?:hacerme dano|lastimarme|me (?:hago|he hecho|estoy haciendo) dano)(?! "
                "(?:en|al|el|con|jugando|corriendo) )"
            ),
            (
                "(?:tirarme|lanzarme|arrojarme|aventarme|me UP2 (?:tirar|tiro|lanzar|lanzo|arrojar|aventar)) (?:al|a "
                "la|a las|por|del|de la|desde|de un|bajo|delante|debajo) UP2 (?:tren|metro|vias|balcon|ventana|puente"
                "|azotea|edificio|coche|carro|autobus|camion|vacio)"
            ),
            "(?:tomar|tragar|tomo|trago|tome)(?:me)? (?:todas|un bote de|un frasco de) UP1 (?:pastillas|pildoras)",
            (
                "(?:acabar|terminar|acabo|termino) con (?:mi|la|esta) (?:propia )?(?:vida|existencia)(?! (?:de|en|como"
                "|laboral|profesional|actual) )"
            ),
            "(?:[kq]u?iero|quisiera|voy a|ganas de|pienso en) acabar con todo(?=END| para)",
            # el suicidio
            (
                "(?:pienso|pensado|pensando|penso|pense|pensar) UP2 (?:en|sobre) (?:el )?suicidio|(?:cometer|planeo "
                "mi) suicidio"
            ),
            "(?:pensamientos|ideas) (?:suicidas|de suicidio|de muerte)",
            "(?:soy|estoy|me siento|me pongo) UP1 suicida|(?:tuve|hice|mi|otro) (?:un |ultimo )?intento de suicidio",
            # mejor sin mí
            (
                r"(?:estaria(?:n|mos|is)?|seria|vivirian|serian|iria|irian|todos|todo el mundo|mi familia|mis \w{1,12}"
                r"|el mundo) UP2 mejor (?:para \w{1,12} )?(?:sin mi(?=END| en)|si UP1 (?:no (?:existiera|estuviera"
                "|viviera)|me (?:muriera|muero|matara)|estuviera muert[oa]|desapareciera))"
            ),
            (
                "nadie (?:me )?(?:echaria|extranaria|notaria|lloraria|daria cuenta|se daria cuenta) UP3 si (?:me |yo "
                ")?(?:muriera|muero|matara|desapareciera)"
            ),
            "si me (?:muriera|muero|matara) UP1 (?:nadie|a nadie|todos)",
            "soy (?:solo )?una carga para (?:todos|mi|mis|los demas|ellos)",
            (
                "perdido (?:toda|todas) (?:la |las )?esperanzas?(?=END)|no (?:veo|encuentro) (?:otra |ninguna "
                ")?salida(?=END)"
            ),
            (
                "(?:dormirme|dormir) para siempre|(?:la|mi) muerte (?:seria|sera|es) UP1 (?:alivio|solucion|descanso"
                "|salida)"
            ),
            "si me (?:mato|muero|matara|muriera) UP1 (?:nadie|a nadie|todos)",
            (
                "(?:no )?(?:aguanto|soporto) (?:mas )?(?:esta|mi|la) vida(?=END| mas)|odio (?:vivir|estar viv[oa]"
                "|seguir viv[oa])NOT_A_PLACE"
            ),
            "(?:me hago|hacerme) cortes (?:en|otra|de nuevo)",
            (
                "me siento UP1 sin esperanzas?|no (?:hay|tengo) (?:ninguna )?esperanza (?:para mi|en la vida)|no "
                r"puedo seguir adelante(?= \|)"
            ),
            (
                r"(?:seria|era) mejor (?:para \w{1,12} )?que (?:me muriera|no existiera|estuviera muert[oa]"
                "|desapareciera|no hubiera nacido)|(?:lo )?mejor (?:seria|es) (?:morir|morirme)(?! (?:de|que) )"
            ),
        ),
        (
            (
                "(?:morir(?:me|se)?|muero|desaparecer) de (?:la |pura )?(?:risa|hambre|verguenza|frio|calor|ganas"
                "|curiosidad|sueno|pena ajena|sed|nervios|miedo|aburrimiento|envidia|cansancio)"
            ),
            "(?:prevencion del|prevenir el|contra el) suicidio",
            (
                "(?:personas|pacientes|jovenes|adolescentes|gente|alumn[oa]s|clientes|chic[oa]s|menores) (?:con|que "
                r"tienen) UP1 (?:pensamientos|ideas) \w{1,12}"
            ),
        ),
        QUIERO="(?:[kq]u?iero|quisiera|deseo|desearia|prefiero|preferiria|me gustaria|ganas de|deberia)",
        NOT_A_PLACE=(
            "(?!(?: mas| ya)? (?:aqui|alli|ahi|lejos|sol[oa]s?|junt[oa]s|cerca|sin (?:cafe|internet|trabajo|trabajar"
            "|dinero|movil)|de|del|con(?! (?:este dolor|esta (?:pena|angustia|culpa)))|en(?! (?:este mundo|esta vida))"
            "|para|por|a|al|como (?:un|una)|fuera|otra|eso|esto|esa|esta(?! vida)|asi (?:en|con|de)|bajo|pendiente"
            "|mejor) )"
        ),
        END=r"(?:,| (?:\||y|pero|me|porque|pues|que|gracias|es|ya|hoy|ahora|yo|no|otra|si)(?= ))",
    ),
    "it": _table(
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
        ),
        (
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
        ),
        NOT_A_PLACE=(
            "(?!(?: piu)? (?:qui|qua|li|la|a|al|alla|in(?! (?:questo mondo|questa (?:sofferenza|agonia)))|nel(?! "
            "dolore)|nella|con(?! (?:questo dolore|questa (?:angoscia|pena)))|da|dai|di|del|della|lontano|vicino"
            r"|sol[oa]|insieme|per|sui|sulle|fuori|un|una|un ?altr\w{1,3}|questa (?:esperienza|situazione)|senza "
            "(?:caffe|lavoro|lavorare|internet)|come (?:un|una)|cosi (?:lontano|vicino)|altro|altre|ancora con|sotto"
            "|meglio|bene|dignitosamente) )"
        ),
        END=r"(?:,| (?:\||e|ma|mi|perche|grazie|non|sono|ho|tanto|oggi|ormai|adesso|basta|davvero)(?= ))",
    ),
    "pt": _table(
        (
            # morrer
            (
                "(?:quero|qro|queria|gostaria de|gostava de|vontade de|prefiro|preferia|desejo|mereco|espero|devia"
                "|podia) UP1 (?:morrer|(?:sumir|desaparecer) (?:para sempre|pra sempre|d?esse mundo|deste mundo|do "
                "mundo)|estar mort[oa]|nao existir|deixar de (?:existir|viver)|parar de (?:existir|viver)|nunca ter "
                "nascido|nao ter nascido)(?! (?:a|do que|que) )"
            ),
            (
                "(?:nao|n|nunca) (?:quero|queria|espero)? ?(?:mais )?acordar(?= (?:amanha|nunca|mais)|END)|nunca mais "
                "acordar(?=END)"
            ),
            "(?:dormir|deitar|adormecer) e (?:nao|nunca|nunca mais|nao mais) (?:mais )?acordar",
            "(?:melhor|estaria) (?:estar )?mort[oa](?=END)|era melhor (?:eu )?morrer",
            # viver
            (
                "(?:nao|n|naum) (?:sei se )?(?:quero|tenho vontade de|tenho forcas? (?:para|pra|de)|aguento|consigo"
                "|suporto|vale a pena|mereco|desejo) (?:mais )?(?:continuar )?(?:a )?(?:viver|vivendo|existir|estar "
                "viv[oa]|ficar viv[oa]|seguir vivendo)NOT_A_PLACE"
            ),
            "(?:nao|n|naum) (?:aguento|suporto|quero) mais (?:a |essa |esta |minha |a minha )?vidaNOT_A_PLACE",
            (
                "(?:nao (?:tenho|ha|vejo|encontro|existe|me resta|acho)|nenhuma?|sem|perdi|perdendo|perdido) UP2 "
                "(?:razao|razoes|motivos?|sentido|vontade|forcas?|proposito|gosto) (?:para|pra|de|em|por|na|pela|a) "
                "(?:continuar )?(?:a )?(?:viver|vivendo|vida|minha vida|existir)NOT_A_PLACE"
            ),
            (
                "(?:nao|n) tenho (?:nada |ninguem )?(?:por que|por quem|pelo que|porque) (?:continuar )?(?:a "
                ")?(?:viver|vivendo)NOT_A_PLACE"
            ),
            (
                "(?:pra|para) que (?:eu )?(?:continuar |continuo )?(?:a )?(?:viver|vivo|vivendo|existir|nasci)(?=END)"
                "|por que (?:eu )?ainda (?:vivo|estou viv[oa])"
            ),
            (
                "(?:minha|a|essa|esta) vida (?:ja )?nao (?:tem|vale|faz|presta) (?:mais )?(?:nenhum |qualquer "
                ")?(?:sentido|a pena|nada|valor)"
            ),
            (
                "(?:cansad[oa]|cansei|cansei me|fart[oa]|desisti) (?:de|da) (?:viver|vida|minha vida|existir|estar "
                "viv[oa])NOT_A_PLACE"
            ),
            # matar-se, magoar-se
            (
                "(?:vou|quero|queria|penso em|pensei em|pensado em|pensando em|pensar em|vontade de|tentei|tentar"
                "|tentado|tento|ideia de|poderia|devia) UP1 me (?:matar|suicidar|enforcar|cortar|mutilar)(?! (?:de|a) "
                ")"
            ),
            "me suicidar|suicidar me|me suicido|suicido me|me enforcar|enforcar me|me automutilo|me mutilo",
            "(?<!vai )(?<!pode )(?<!querem )(?<!quer )matar me(?! (?:a|de) )|(?:me mato|mato me)(?=END| hoje)",
            (
                "(?:me corto|corto me)(?! (?:com|na|no|a|o) )|(?:me cortei|cortar me|me cortar) (?:de novo|outra vez"
                "|os|nos bracos)|(?:cortar|corto|cortei) os (?:pulsos|bracos)"
            ),
            (
                "(?:quero|vou|penso em|pensei em|pensando em|vontade de|voltei a) (?:me machucar|machucar me|magoar me"
                "|fazer mal a mim)|me machuco de proposito"
            ),
            (
                "(?:tirar|tiro|acabar com|terminar com|por fim a|dar fim a|por termo a) (?:a )?(?:minha )?(?:propria "
                ")?vida(?! (?:de|em|na) )"
            ),
            (
                "(?:quero|queria|vou|vontade de|penso em) (?:acabar com tudo|por fim a tudo|dar cabo de mim)(?=END| "
                "para| pra)"
            ),
            (
                "(?:me UP1 (?:jogar|jogo|atirar|atiro|tacar|lancar)|(?:atirar|jogar|mandar|atiro|jogo) me) (?:da|do|de"
                "|na|no|em|debaixo|para|pra|pela|a) UP2 (?:ponte|predio|janela|trem|comboio|metro|onibus|autocarro"
                "|carro|caminhao|varanda|telhado|viaduto|linha|penhasco)"
            ),
            (
                "(?:tomar|tomei|engolir|tomo) (?:todos|todas|um monte de|uma caixa de|um frasco de) UP1 (?:remedios"
                "|comprimidos|pilulas)"
            ),
            # o suicídio
            "(?:penso|pensei|pensado|pensando|pensar) UP2 (?:em|no) suicidio|tentei o suicidio|cometer suicidio",
            "(?:pensamentos|ideias|ideacao|ideacoes) (?:suicidas?|de suicidio|de morte)",
            "(?:sou|estou|sinto) (?:UP1 )?suicida|(?:minha|tive uma|fiz uma) UP1 tentativa de suicidio",
            "(?:penso|pensando|pensado) UP1 (?:na morte|em morrer|na minha morte)(?! (?:do|da|de) )",
            # melhor sem mim
            (
                "(?:seria|ficaria|ficariam|estaria|estariam|viveriam|todos|mundo|familia|voces|filhos|ficam) UP3 "
                r"melhor (?:(?:para|pra) \w{1,12} )?(?:sem mim|se eu (?:morresse|nao existisse|nao estivesse(?= aqui| "
                "viv|END)|estivesse mort[oa]|sumisse|desaparecesse|me matasse|nunca tivesse nascido))"
            ),
            (
                "ninguem UP1 (?:sentiria|ia sentir|vai sentir) (?:a )?(?:minha )?falta|ninguem UP3 se eu (?:morresse"
                "|sumisse|desaparecesse)|se eu (?:morresse|sumisse) UP1 (?:ninguem|todos)"
            ),
            (
                "mereco morrer|quero que tudo acabe(?=END)|(?:sou|so) (?:um|apenas um|so um) (?:peso|fardo) (?:para"
                "|pra|na) (?:todos|a|minha|meus|os|voces|vida)"
            ),
            (
                "(?:perdi|perdido) (?:toda|todas) (?:a |as )?esperancas?(?=END)|nao vejo (?:mais )?(?:outra |nenhuma "
                ")?saida(?=END)"
            ),
            (
                "(?:dormir|adormecer) (?:para|pra) sempre|(?:quero|queria) que (?:a|essa|esta) dor (?:acabe|pare"
                "|passe)(?=END)"
            ),
            (
                "se eu (?:morrer|sumir|desaparecer|me matar|morresse) UP1 (?:ninguem|todos)|minha vida (?:ja "
                ")?acabou(?=END)"
            ),
            (
                "(?:odeio|detesto) (?:viver|estar viv[oa])NOT_A_PLACE|(?:a|minha) morte (?:seria|sera) UP1 (?:alivio"
                "|solucao|descanso|saida)"
            ),
            "(?:me sinto|sinto me) UP1 sem (?:nenhuma )?esperanca|nao ha (?:mais )?esperanca (?:para|pra) mim",
            "melhor (?:seria|era|mesmo seria) (?:eu )?morrer(?! (?:de|do) )",
        ),
        (
            (
                "(?:morrer|morro|morrendo|sumir|desaparecer) de (?:rir|fome|vergonha|frio|calor|medo|curiosidade|tedio"
                "|riso|sono|sede|vontade|ansiedade|cansaco|inveja|raiva)"
            ),
            "(?:prevencao (?:do|ao)|contra o) suicidio",
            (
                "(?:pessoas|pacientes|jovens|adolescentes|gente|alun[oa]s|clientes|criancas) (?:com|que tem) UP1 "
                r"(?:pensamentos|ideias|ideacao) \w{1,12}"
            ),
        ),
        NOT_A_PLACE=(
            "(?!(?: mais)? (?:aqui|ai|la|em(?! (?:sofrimento|agonia))|com(?! (?:essa|esta) (?:dor|angustia|culpa))|na"
            "|no|nas|nos|num|numa|n(?:esta|este|essa|esse)(?! (?:mundo|vida|dor|sofrimento))|de|da|do|disso|disto"
            "|longe|perto|sozinh[oa]|junt[oa]s?|sem (?:cafe|internet|trabalho|trabalhar|dinheiro)|para|pra|por|isso"
            "|isto|fora|a|ao|como (?:um|uma)|esse|um|uma|assim (?:com|em|de)|bem|melhor|dignamente) )"
        ),
        END=r"(?:,| (?:\||e|mas|eu|porque|pq|obrigad[oa]|nao|me|quero|ja|hoje|agora|e isso|desculpa)(?= ))",
    ),
    "nl": _table(
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
        ),
        (
            "zelfmoord ?preventie",
            "(?:tegen|voorkomen van) zelfmoord",
            "dood (?:gevonden|aan (?:verveling|schaamte)|van (?:verveling|schaamte|moe))",
            "(?:me|mij) (?:half |bijna |te )?dood (?:lachen|vervelen|schamen|werken|ergeren)",
            (
                "(?:jongeren|mensen|clienten|patienten|leerlingen|bellers|kinderen|studenten|iemand|tieners) (?:met"
                r"|die) UP1 (?:zelfmoord ?\w{1,12}|suicidale? \w{1,12})"
            ),
        ),
        ZELF="(?:mezelf|mijzelf|me zelf|mij zelf|mn zelf)",
        NOT_A_PLACE=(
            "(?! (?:in(?! (?:deze wereld|deze pijn))|met(?! (?:deze|die) pijn)|van|bij|daar|hier|zonder (?:koffie|werk"
            "|internet)|op(?! deze (?:wereld|aarde))|voor|als|om|volgens|onder|ver|samen|alleen|naast|naar) )"
        ),
        END=r"(?:,| (?:\||en|maar|ik|want|omdat|het|dan|nu|bedankt|echt|vandaag|vanavond|meer)(?= ))",
    ),
    "pl": _table(
        (
            # umrzeć
            (
                "CHCE UP2 (?:umrzec|zdechnac|nie zyc|nie istniec|byc martw[ya]|przestac (?:zyc|istniec)|zniknac (?:na "
                "zawsze|z tego swiata|ze swiata)|odejsc z tego swiata|sie nie obudzic|nie obudzic sie|sie nie urodzic"
                "|nie urodzic sie)(?!,? (?:niz|od|za|dla) )"
            ),
            (
                "(?:lepiej|latwiej) UP3 (?:gdybym|jakbym|zebym) UP2 (?:umarla?|nie zyla?(?! (?:w|na|z) )|nie istniala?"
                "|zniknal|zniknela|zdechla?|zginela?|zginal|nie urodzila?|nigdy sie nie urodzila?)"
            ),
            (
                "(?:zaluje|szkoda) (?:ze )?(?:w ogole )?(?:sie urodzil[ae]m|urodzil[ae]m sie|zyje)|po co (?:ja )?sie "
                "urodzil[ae]m"
            ),
            "(?:zasnac|usnac|polozyc sie) i UP3 (?:nie|nigdy) UP2 (?:obudzic|budzic)",
            (
                "(?:nadzieje|oby|obym|zebym|modle sie) UP3 (?:nie|nigdy) (?:sie )?(?:juz )?(?:obudzil[ae]m?"
                "|obudze)(?! (?:o|za|na) )"
            ),
            (
                "nie (?:chce|chcial[ae]?bym) (?:sie |juz |wiecej |jutro |rano |mi ){0,3}(?:obudzic|budzic)(?! (?:o|tak"
                "|na|go|jej|ich) )"
            ),
            "zasluguje (?:na smierc|zeby umrzec)|nie zasluguje (?:na zycie|zeby zyc)|(?:dajcie|pozwolcie) mi umrzec",
            # żyć
            (
                "nie (?:chce|chcial[ae]?bym|mam|potrafie|umiem|moge|warto|zasluguje|dam rady|wiem po co) (?:mi |sie "
                "|juz |dalej |wiecej |tak |dluzej |zeby |by |ochoty |sily |sil |checi |po co |dla kogo |powodu "
                "|odwagi |na to |aby ){0,5}(?:zyc|istniec)NOT_A_PLACE"
            ),
            (
                "nie (?:widze|ma|mam|znajduje|dostrzegam|czuje) (?:juz |zadnego |wiekszego |dla mnie ){0,2}(?:sensu"
                "|powodu|powodow|celu|checi|ochoty|sily) (?:juz |dalej |w |do |zeby |by |aby |mojego |swojego |tego "
                "|moim |dalszego ){0,3}(?:zycia|zyciu|zyc|istnienia)NOT_A_PLACE"
            ),
            "zyc (?:mi )?(?:sie )?(?:juz )?nie chce(?: mi)?(?: sie)?NOT_A_PLACE|(?:odechcialo|odechciewa) mi sie zyc",
            (
                "mam (?:juz )?(?:dosc|dosyc) (?:zycia|tego zycia|swojego zycia|mojego zycia)NOT_A_PLACE|zmeczon[ya] "
                "zyciemNOT_A_PLACE"
            ),
            (
                "(?:moje |to |cale )?zycie UP2 (?:nie ma (?:juz )?(?:zadnego )?sensu|stracilo (?:caly |jakikolwiek "
                ")?sens|nie jest nic warte|jest bez sensu)"
            ),
            "(?:stracil[ae]m|brak mi|brakuje mi) (?:chec|chęci|wole|sens|woli) (?:do )?(?:zycia|zyc)",
            (
                "(?:po co|dla kogo|dlaczego|czemu) (?:ja |mam |w ogole |jeszcze |wlasciwie |dalej |mi ){0,4}(?:zyje"
                "|zyc)(?=END)"
            ),
            # zabić się, zrobić sobie krzywdę
            (
                "(?:zabic sie|zabije sie|sie zabije|sie zabic|zabil[ae]?bym sie)(?! (?:o|na|jadac|za|czas"
                r"|proces\w{0,2}) )"
            ),
            (
                "(?:powiesze|powiesic|potne|pociac|zastrzele|zastrzelic|utopie|utopic|tne|okaleczam|okaleczac"
                "|samookaleczam|pocial[ae]?m|pocielam|powiesil[ae]?bym) sie(?! (?:w|o|przy|nozem|papierem) )|sie "
                "(?:UP1 )?(?:powiesze|powiesic|potne|zastrzele|okaleczam|tne|samookaleczam)(?! (?:w|o) )"
            ),
            "(?:podciac|podetne|podcinam) (?:sobie )?zyly|(?:sobie )?zyly (?:podciac|podetne)",
            (
                "(?:rzuce|rzucic|skocze|skoczyc|wyskocze|wyskoczyc|wskocze|poloze|polozyc) (?:sie )?(?:pod|z|przez) "
                "UP1 (?:pociag|tramwaj|metro|auto|samochod|tira|mostu|dachu|balkonu|okna|okno|bloku|wiezowca)|sie "
                "rzuce pod UP1 pociag"
            ),
            (
                "(?:odebrac|odbiore) sobie zycie|sobie (?:odebrac |odbiore )zycie|targn(?:ac|e) sie na (?:swoje "
                "|wlasne )?zycie"
            ),
            (
                "(?:zakonczyc|skonczyc|zakoncze|skoncze) (?:z |ze )?(?:swoje |moje |to |swoim |moim |tym )?(?:zycie"
                r"|zyciem)(?! (?:w|zawodow\w{1,3}) )"
            ),
            "(?:skonczyc|skoncze|konczyc) ze soba|ze soba (?:UP1 )?(?:skonczyc|skoncze)",
            (
                "(?:zrobic|zrobie|robie|zrobil[ae]m) sobie (?:krzywde|cos zlego|cos(?=END))|cos sobie (?:zrobie"
                "|zrobic)(?=END)|skrzywdzic (?:siebie|sama siebie|samego siebie)"
            ),
            (
                "(?:polkne|polknac|wezme|lykne|wziac) (?:wszystkie |garsc |cale opakowanie |cale pudelko )(?:tabletki"
                "|tabletek|leki|lekow|prochow)|nalykam sie"
            ),
            # samobójstwo
            (
                "(?:mysle|mysli|myslal[ae]m|rozmyslam|myslec|mysl) UP2 o (?:samobojstwie|smierci|swojej smierci"
                "|zabiciu sie|tym zeby (?:umrzec|sie zabic))(?! (?:mamy|taty|ojca|matki|babci|dziadka|brata|siostry"
                r"|meza|zony|przyjaci\w{1,6}) )"
            ),
            "mysli (?:samobojcze|samobojczych)|(?:zmagam sie|walcze|mam problem) UP1 z myslami samobojczymi",
            (
                "(?:popelnie|popelnic|rozwazam|planuje|probowal[ae]m popelnic) samobojstwo|(?:moja|mialam|mialem"
                r"|mojej) UP1 prob[aey] samobojcz\w{1,3}"
            ),
            # beze mnie
            (
                "(?:wszystkim|wszyscy|swiat|swiatu|rodzina|rodzinie|dzieci|dzieciom|im|byloby|bedzie|mieliby|bylby"
                "|rodzice|rodzicom|lepiej) UP3 (?:lepiej|lepszy|latwiej|lzej|im lepiej) beze mnie"
            ),
            (
                "beze mnie (?:UP1 )?(?:wszystkim|wszyscy|swiat|swiatu|rodzinie|im|byloby|bedzie) UP2 (?:lepiej|lepszy"
                "|latwiej|lzej)"
            ),
            r"nikt (?:by )?za mna nie (?:tesknil\w{0,3}|zatesknil\w{0,3}|plakal\w{0,3})",
            r"nikt UP5 (?:gdybym|jakbym|jak|jesli) (?:umarla?|umre|znikne\w{0,2}|zniknal|zdechla?|nie zyla?)",
            (
                "stracil[ae]m (?:juz )?(?:cala|wszelka) nadzieje(?=END)|jestem (?:tylko )?ciezarem dla|nie widze "
                "(?:juz |innego |zadnego ){0,2}wyjscia(?=END)"
            ),
            (
                "(?:zasnac|usnac) na (?:zawsze|wieki)|smierc (?:bylaby|bedzie|jest) UP1 (?:ulga|wybawieniem"
                "|rozwiazaniem|wyjsciem)"
            ),
            (
                "(?:jak|gdybym|jesli|jakbym) (?:sie )?(?:umre|umarla?|zabije|zabila?|znikne|zniknela|zniknal) UP2 nikt"
                "|nienawidze (?:zyc|tego ze zyje)"
            ),
            "nie ma (?:juz )?dla mnie (?:nadziei|ratunku)|czuje (?:sama |tylko )?beznadzieje",
        ),
        (
            (
                "(?:umrzec|umre|umieram|zniknac|zdechnac|zdechne) (?:ze|z) (?:smiechu|wstydu|strachu|nudow|ciekawosci"
                "|glodu|zimna|stresu|nerwow|zazenowania|zmeczenia)"
            ),
            "(?:mozna|latwo|da) (?:UP1 )?sie (?:tu )?zabic",
            r"(?:zapobieganie|zapobiegania|zapobieganiem) samobojstw\w{0,4}",
            (
                r"(?:osob\w{0,4}|mlodziez\w{0,3}|pacjent\w{1,5}|nastolat\w{1,5}|klient\w{1,5}|ludzi\w{0,3}"
                r"|uczni\w{1,4}) UP2 mysli samobojcz\w{1,3}"
            ),
        ),
        CHCE=(
            "(?:chce|chcial[ae]?bym|chcial[ae]m|wole|wolal[ae]?bym|mam ochote|marze zeby|pragne|powinien[ae]?m"
            "|powinnam|mogl[ae]?bym|(?:mysle|marze|myslal[ae]m) (?:o tym )?zeby)"
        ),
        NOT_A_PLACE=(
            "(?!(?: juz| dalej)? (?:w(?! (?:tym swiecie|takim bolu|tym bolu))|we|z(?! (?:tym bolem|soba))|ze|tu|tutaj"
            "|tam|na(?! (?:tym swiecie|swiecie))|bez (?:kawy|pracy|internetu)|za|od|u|pod|jak|samotnie|razem|daleko"
            "|ponad|osobno|dla (?:pracy|firmy)|zeby pracowac|obok|blizej|cudzym|lepiej|godnie|jako) )"
        ),
        END=r"(?:,| (?:\||i|ale|a|ja|bo|jestem|mam|nie|juz|dzis|dzisiaj|teraz|dzieki|to|jesli|naprawde|skoro)(?= ))",
    ),
    "sv": _table(
        (
            # dö
            (
                "VILL(?:dö|vara död|försvinna (?:för alltid|från (?:jorden|världen))|sluta (?:leva|finnas|existera)"
                r"|slippa (?:leva|finnas|vakna(?=END| mer))|somna in(?= \|| och)|inte finnas)(?! (?:än|av|för) )"
            ),
            (
                "(?:önskar|hoppas) (?:att )?jag (?:bara )?(?:UP1 )?(?:var död|vore död|dog|dör|fick dö|kunde dö|slapp "
                "(?:leva|vakna)|inte (?:fanns|finns|levde|vaknade|vaknar)(?=END| mer| längre| imorgon| i morgon| igen)"
                "|aldrig (?:hade )?(?:fötts|funnits|vaknat|vaknar|vaknade))(?! av )"
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
        ),
        (
            "(?:dö|försvinna) av (?:skratt|nyfikenhet|skam|tristess|pinsamhet|nervositet|leda|genans|hunger)",
            "självmordsprevention",
            "(?<!jag )(?:kommer|lär|håller på) (?:att )?ta livet av mig",
            (
                "(?:ungdomar|unga|patienter|personer|människor|elever|klienter|barn|folk) (?:med|som (?:har|hade"
                r"|haft)) UP1 (?:självmords ?\w{1,9}|suicidala tankar)"
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
        END=r"(?:,| (?:\||och|men|jag|för|eftersom|tack|det|nu|idag|ikväll|så|inte)(?= ))",
    ),
    "da": _table(
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
        ),
        (
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
        END=r"(?:,| (?:\||og|men|jeg|eg|for|fordi|tak|takk|det|nu|nå|i dag|så|ikke)(?= ))",
    ),
    "fi": _table(
        (
            # kuolla
            (
                "(?:haluan|haluun|haluaisin|haluisin|tahdon|tahtoisin|saisinpa|voisinpa) UP1 (?:kuolla|olla kuollut"
                "|kadota (?:lopullisesti|maailmasta)|nukkua (?:pois|ikuisesti)|nukahtaa ikuisesti|lopettaa (?:elämäni"
                "|itseni|itteni|kaiken)|tappaa (?:itseni|itteni))"
            ),
            (
                "(?:toivon|toivoisin|kunpa|rukoilen|toivoin) (?:että |etten )?(?:UP1 )?(?:en )?(?:kuolisin|olisin "
                "kuollut|oisin kuollut|kuolen|(?:heräisi|herää)(?=END| enää| huomenna| aamulla)|olisi (?:koskaan "
                "|ikinä )?(?:syntynyt|olemassa))"
            ),
            "(?:olisinpa|oisinpa|kunpa olisin|olisin mieluummin|oisin mieluummin) kuollut|kuolisinpa",
            (
                "(?:olisi|ois|on) UP2 parempi UP2 (?:jos UP1 (?:olisin kuollut|oisin kuollut|kuolisin|en (?:olisi"
                "|eläisi|ois)(?= elossa| olemassa|END)|minua ei olisi|mua ei olisi|katoaisin)|kuolla(?=END)|kuolleena)"
            ),
            (
                "parempi (?:paikka )?ilman (?:minua|mua)|ilman (?:minua|mua) (?:olisi |ois )?(?:kaikilla|maailma"
                r"|kaikki|perhe\w{0,5}) UP2 (?:parempi|paremmin|helpompaa)"
            ),
            (
                "kukaan ei (?:jää |jäisi )?kaipa(?:isi|amaan) (?:minua|mua)|kukaan ei UP3 (?:jos|vaikka) UP1 "
                "(?:kuolisin|katoaisin)"
            ),
            (
                r"en (?:halua|haluu|haluais\w{0,3}|haluis|tahdo) (?:(?:enää|ikinä|koskaan) ){0,2}herätä(?=END| enää| "
                "huomenna| ikinä| koskaan)"
            ),
            "ansaitsen (?:kuolla|kuoleman)|en ansaitse (?:elää|elämää)|ajattelen UP2 kuolemaa(?=END| joka| koko)",
            # elää
            (
                r"en (?:halua|haluu|haluais\w{0,3}|haluis|jaksa|jaksais\w{0,2}|tahdo|pysty|kestä|tiedä haluanko) "
                "(?:(?:enää|edes|vaan|vain|yhtään) ){0,2}(?:elää?|olla (?:enää )?(?:olemassa|elossa)|jatkaa (?:elämää"
                "|elämääni|elämistä))NOT_A_PLACE"
            ),
            "elää (?:enää )?(?:tässä maailmassa|tällä tavalla|tällä lailla|tän tuskan|tämän tuskan)",
            (
                "en (?:jaksa|kestä) (?:enää )?(?:tätä )?(?:elämää|elämääni)(?= enää|END)|(?:väsynyt|kyllästynyt"
                "|väsyny) elämään(?:i)?NOT_A_PLACE"
            ),
            (
                "(?:ei (?:ole|oo|löydy)|en (?:näe|löydä|keksi)|mitään) UP2 (?:syytä|järkeä|mieltä|tarkoitusta|halua) "
                "(?:enää )?(?:elää|elämiseen|elämässä|elämässäni|elämään|jatkaa elämää)NOT_A_PLACE"
            ),
            (
                "elämä(?:llä|lläni|ssä|ssäni|ni|lle)? (?:UP1 )?(?:ei (?:ole|oo) (?:(?:enää|mitään) ){0,2}(?:merkitystä"
                "|tarkoitusta|järkeä|mieltä|arvoa|elämisen arvoista)|on (?:UP1 )?(?:turhaa|turha|merkityksetöntä"
                "|toivotonta|tarkoituksetonta))"
            ),
            (
                r"(?:menettänyt|menetin|ei (?:ole|oo)) (?:enää )?elämänhalu\w{0,3}|elämänhalu(?:ni)? (?:on "
                ")?(?:kadonnut|mennyt|poissa|loppunut)"
            ),
            "miksi (?:minä |mä |edes |enää |vielä ){0,2}(?:elän|eläisin)(?=END| enää| edes)",
            # tappaa itsensä, vahingoittaa itseään
            (
                "(?:tapan|tappaisin|tappaa|tappamista|ampua|ammun|hirtän|hirttää|hukutan|hukuttaa|myrkyttää) (?:itseni"
                "|itteni|ittein|itsein)"
            ),
            (
                "(?:satuttaa|satutan|satuttanut|vahingoittaa|vahingoitan|vahingoittanut|viiltää|viillän|viiltelen"
                "|viillellyt) (?:UP1 )?(?:itseäni|itteäni|itteeni|ittee)"
            ),
            (
                r"viiltelen(?=END| taas| itse\w{0,4}| käsi\w{0,6}| ranteita)|(?:viillän|viiltää|vedän) ranteet|ranteet "
                "auki"
            ),
            (
                "(?:hyppään|hypätä|hyppäisin|heittäydyn|heittäytyä|astun|astua) (?:junan|metron|auton|rekan|bussin"
                "|ratikan) (?:alle|eteen)|(?:hyppään|hypätä|hyppäisin) (?:sillalta|katolta|parvekkeelta|ikkunasta)"
            ),
            "(?:päättää|päätän|lopettaa|lopetan) (?:päiväni|elämäni)",
            (
                "(?:syön|syödä|otan|ottaa|nielen|niellä) (?:kaikki|purkillisen|kaikki mun) (?:pillerit|lääkkeet"
                "|lääkkeeni|unilääkkeet|pillereitä|lääkkeitä)"
            ),
            # itsemurha
            (
                "(?:ajattelen?|ajatellut|ajatellu|mietin|miettinyt|harkitsen|harkinnut|suunnittelen|yritin|olen "
                r"yrittänyt|oon yrittäny\w?) UP2 itsemurhaa"
            ),
            (
                "(?:teen|tekisin|aion tehdä|haluan tehdä|haluun tehdä|tehdä) itsemurhan|itsemurha ajatu(?:ks"
                r"|st)\w{1,4}|itsemurhaajatu(?:ksia|kset)|itsemurha ajatel\w{1,5}"
            ),
            (
                "(?:olen|oon|itseni|jo) (?:UP1 )?itsetuhoinen|itsetuhoisia ajatuksia|(?:mun|minun|olen) (?:UP1 "
                r")?itsemurhayrity\w{1,5}"
            ),
            (
                "menettänyt (?:kaiken )?toivon(?:i)?(?=END)|en näe (?:enää )?(?:muuta )?ulospääsyä(?=END)|(?:olen"
                r"|oon) (?:vain |vaan |pelkkä )?taakka (?:kaikille|muille|perhee\w{1,6}|läheisil\w{1,5})"
            ),
            (
                "jos (?:mä |minä )?(?:kuolisin|kuolen|tapan itseni|katoaisin) (?:niin )?(?:UP1 )?kukaan|kuolema olisi "
                "UP1 (?:helpotus|ratkaisu|vapautus)|vihaan (?:elämistä|elää)"
            ),
            "tunnen (?:itseni|oloni) UP1 toivottomaksi|(?:olo|oloni) on UP1 toivoton",
        ),
        (
            (
                "(?:kuolla|kuolisin|kuolen) (?:nauruun|häpeään|häpeästä|uteliaisuuteen|uteliaisuudesta|tylsyyteen"
                "|nälkään|jännitykseen|väsymykseen)"
            ),
            r"itsemurhien (?:ehkäisy\w{0,6})",
            (
                r"(?:nuor\w{1,5}|ihmi\w{1,5}|asiakka\w{1,6}|potila\w{1,6}|lapsi\w{0,4}|opiskelij\w{1,5}) UP3 "
                r"(?:itsetuhoisia ajatuksia|itsemurha ?ajatuk\w{1,6})"
            ),
        ),
        NOT_A_PLACE=(
            r"(?!(?: enää| enään)? (?!tässä maailm|tällä taval|tällä lail|tässä tusk)(?:\w{1,25}(?:ssa|ssä|lla|llä|sta"
            r"|stä|lta|ltä)|\w{1,25} (?:luona|kanssa|varassa)|yksin|ilman (?:kahvia|töitä|työtä)|näin (?:pien"
            r"|kauk)\w{0,9}|kaukana|niin) )"
        ),
        END=r"(?:,| (?:\||ja|mutta|mä|minä|en|koska|kiitos|olen|oon|se|nyt|tänään|enää|kun)(?= ))",
    ),
    "cs": _table(
        (
            # umřít; Slovak beside Czech
            (
                "CHCI UP2 (?:umřít|zemřít|chcípnout|být mrtv[ýá]|nežít|neexistovat|zmizet (?:navždy|ze světa|z tohoto "
                "světa)|skoncovat se životem|skončit (?:se životem|to se životem|to navždy|to se sebou)|umrieť|zomrieť"
                "|byť mŕtv[ya]|zmiznúť navždy|umřela?|zemřela?|zomrela?|byla? (?:UP1 )?mrtv[ýáa]|bola? (?:UP1 "
                ")?mŕtv[ya]|se nenarodila?|nebýt na světě)(?!,? (?:než|ako|aby) )"
            ),
            (
                "(?:kéž bych|kéž bych se|kdybych|kdybych se|kéž by som|keby som|keby som sa|bodaj by som) (?:UP1 "
                ")?(?:už )?(?:umřela?|zemřela?|zomrela?|nenarodila?|byla? mrtv[ýá]|bola? mŕtv[ya]|(?:neprobudila?"
                "|nezobudila?|nevzbudila?)(?=END| zítra| nikdy| zajtra))"
            ),
            (
                "(?:lepší|líp|lépe|lepšie) UP2 (?:(?:kdybych|keby som) UP2 (?:umřela?|zemřela?|nežila?|neexistovala?"
                "|zmizela?|zomrela?|nenarodila?|mrtv[ýá]|mŕtv[ya]|nebyla?(?=END| na světě| tady)|nebola?(?=END| na "
                "svete))|umřít|zemřít|zomrieť|umrieť|být mrtv[ýá])"
            ),
            (
                "(?:usnout|zaspat|zaspať) a (?:(?:se|sa|už|nikdy|viac|víc) ){0,4}(?:neprobudit|nezobudit|nevzbudit"
                "|nezobudiť)"
            ),
            (
                "(?:nechci|nechcem) (?:(?:se|sa|už|nikdy|ráno|zítra|zajtra) ){0,3}(?:probudit|vzbudit|zobudiť"
                "|probouzet)(?=END| zítra| nikdy| ráno| už)"
            ),
            "(?:doufám|dúfam) že (?:(?:se|sa|už|zítra|ráno|zajtra|nikdy) ){0,4}(?:neprobudím|nevzbudím|nezobudím)",
            (
                "(?:zasloužím|zaslúžim) si (?:umřít|smrt|smrť|zomrieť|umrieť)|nezasloužím si žít|(?:nechte|nechajte) "
                "mě? ?(?:ma )?(?:umřít|zomrieť)"
            ),
            # žít
            (
                "(?:nechci|nechcu|nechtěla? bych|nechce se mi|nemám|nemá|nevidím|není|nebaví mě|nebaví ma|mě nebaví"
                "|ma nebaví|nechcem|nechce sa mi|nevládzem|nedokážu|nemůžu|nemôžem|nezvládám|nevím|neviem|niet"
                "|unavuje mě|nestojí za to) (?:(?:už|dál|ďalej|víc|viac|proč|prečo|pre|pro|co|čo|koho|takhle|takto|tak"
                "|k tomu|chuť|sílu|síly|silu|důvod|dôvod|smysl|zmysel|cenu|význam|žádný|žiadny|to) ){0,5}(?:žít|žiť"
                "|žiju|žijem|existovat)NOT_A_PLACE"
            ),
            (
                "nebaví (?:(?:mě|ma|už) ){0,2}(?:život|žití)NOT_A_PLACE|(?:nechci|nechcem) (?:už |dál )?(?:být|byť) "
                "(?:už )?(?:na (?:tomhle |tomto )?sv[ěe]t[ěe]|naživu|nažive)"
            ),
            (
                "(?:nevidím|nenacházím|nemám|není|ztratila? jsem|stratila? som|nenachádzam) (?:už |žádný |žiadny "
                "){0,2}(?:smysl|zmysel|cíl|důvod|dôvod|chuť|vůli|vôľu) (?:svého |mojho |v |k |do |na |už )?(?:života"
                "|životě|životu|živote|žít|žiť)NOT_A_PLACE"
            ),
            (
                "život UP3 (?:nemá|ztratil|stratil|nestojí) (?:(?:už|žádný|žiadny|pro mě|pre mňa|mi) ){0,2}(?:smysl"
                "|cenu|zmysel|význam|za nic|za to|za nič)"
            ),
            (
                "(?:proč|prečo|načo) (?:(?:já|ja|ještě|ešte|vůbec|vôbec|vlastně|mám|mam) ){0,3}(?:žiju|žijem|žít"
                "|žiť)(?=END| dál| vůbec)"
            ),
            (
                "(?:mám|mam) (?:už )?(?:dost|dosť|plné zuby|po krk) (?:toho |svého |svojho )?(?:života"
                "|žití)NOT_A_PLACE|(?:unaven[ýá]?|znaven[ýá]) životem|unaven[ýá] životom"
            ),
            # zabít se, ublížit si
            (
                "(?:zabiju|zabiji) se|zabijem sa|(?:chci|chcu|chtěla? bych|přemýšlím|že|chcem|chcela? by som) (?:se"
                "|sa) (?:UP1 )?(?:zabít|zabiju|zabiť|zabijem)|(?:zabít se|zabiť sa)(?! (?:o|na) )"
            ),
            (
                "(?:oběsím|oběsit|oběsila? bych|zastřelím|řežu|pořežu|poškozuju|sebepoškozuju) se(?! (?:do|o|při) )"
                "|(?:obesím|zastrelím|režem|porežem) sa(?! (?:do|o) )|(?:se|sa) (?:(?:zase|znovu|opět|zas) )?(?:oběsím"
                "|oběsit|řežu|obesím|režem|sebepoškozuju)(?! (?:do|o) )"
            ),
            (
                "(?:ublížit|ublížím|ubližuju|ubližuji|ublížiť|ubližujem) si(?! (?:při|na|v) )|si (?:(?:zase|něco"
                "|opět) )?(?:ublížit|ublížím|ubližuju|ubližuji|ublížiť|ubližujem)|(?:něco si|si něco) udělám(?=END)"
            ),
            (
                "(?:vzít|vezmu|vziať|vezmem|sáhnout|sáhnu|siahnuť|siahnem) si (?:na )?život|si (?:vzít|vezmu|vziať"
                "|vezmem|sáhnout|sáhnu|siahnuť) (?:na )?život"
            ),
            (
                "(?:ukončit|ukončím|ukončiť|skoncovat|skončit|skončím|skoncuju|skončiť) (?:(?:to|s|se|so|svůj|svoj|tím"
                "|můj) ){0,3}(?:život|životem|životom)(?! v )"
            ),
            "(?:podřežu|podřezat|podrežem|podrezať) (?:si )?žíly|si (?:podřežu|podřezat|podrežem) žíly",
            (
                "(?:skočím|skočit|skočila? bych|skočiť|vrhnu se|hodím se|hodím sa|vrhnout se|lehnu si|vyskočím"
                "|vyskočit) (?:pod|z|ze|zo|před) (?:UP1 )?(?:vlak|metro|tramvaj|auto|kamion|mostu|mosta|okna|střechy"
                "|strechy|balkonu|balkóna|skály)"
            ),
            (
                "(?:sním|snědla?|spolykám|spolykat|vezmu si|zjem) (?:všechny|celé balení|hrst|všetky) (?:UP1 "
                ")?(?:prášky|prášků|léky|léků|lieky|tabletky)"
            ),
            # sebevražda
            (
                "(?:myslím|přemýšlím|uvažuju|uvažuji|premýšľam|rozmýšľam|uvažujem|myšlenky|myšlienky|myslela?"
                r"|přemýšlela?) UP2 (?:na|o|nad) (?:UP1 )?(?:sebevražd\w{1,3}|samovražd\w{1,3}|smrt|smrti)(?! (?:mámy"
                "|táty|otce|matky|babičky|dědy|bratra|sestry|otca|mamičky|manžela|ženy) )"
            ),
            r"(?:sebevražedn|samovražedn)(?:é|ých|ými|ým|e) (?:myšlen\w{1,4}|myšlien\w{1,4}|sklony)",
            (
                "(?:spáchám|spáchat|spácham|spáchať|plánuju|plánuji|plánujem) (?:sebevraždu|samovraždu)|(?:jsem|som) "
                "UP3 o (?:sebevraždu|samovraždu)"
            ),
            "(?:jsem|som|cítím se|cítim sa) UP1 suicidáln[íya]",
            # beze mě
            (
                "(?:všem|svět|světu|svet|svetu|rodině|rodina|dětem|deťom|všetkým|všichni|všetci|bylo|bolo|bude) UP3 "
                "(?:beze (?:mě|mne)|bezo mňa) UP2 (?:líp|lépe|lepší|lepšie|lehčí|snazší|ľahšie)|(?:všem|svět|světu"
                "|svet|svetu|rodině|dětem|všetkým|všichni|všetci|bylo|bolo|bude|by) UP3 (?:líp|lépe|lepší|lepšie) "
                "(?:místo )?(?:beze (?:mě|mne)|bezo mňa)"
            ),
            (
                "(?:nikdo|nikto|nikomu) UP5 (?:kdybych|keby som) (?:umřela?|zemřela?|zmizela?|zomrela?|zmizola?)"
                "|nikomu (?:bych|by som) (?:ani )?(?:nechyběla?|nechýbala?)"
            ),
            (
                "(?:ztratila? jsem|stratila? som) (?:všechnu|veškerou|všetku) (?:naději|nádej)(?=END)|nevidím (?:jiné "
                "|žádné |iné |žiadne )?východisko(?=END)|(?:jsem|som) (?:jen )?(?:přítěží|na obtíž|na príťaž) (?:pro"
                "|všem|rodině|všetkým|rodine)"
            ),
            (
                "(?:usnout|zaspat|zaspať|spát) (?:navždy|naveky|naveky vekov)|(?:smrt|smrť) (?:by )?(?:byla|bola|je) "
                "UP1 (?:vysvobození|úleva|úľava|vyslobodenie|řešení|východisko)"
            ),
            (
                "(?:kdybych|keby som|až) (?:umřela?|umřu|zomrela?|zmizela?|se zabila?) (?:tak )?(?:nikdo|nikto|nikomu)"
                "|nenávidím (?:žití|to že žiju)"
            ),
            (
                "(?:cítím|cítim) (?:jen )?(?:beznaděj|beznádej)|(?:nemůžu|nemôžem|nevládzem) (?:už )?(?:dál|ďalej)(?= "
                r"\|)|už dál nemůžu(?= \|)"
            ),
        ),
        (
            (
                "(?:umřít|umřu|umřela?|zemřít|umrieť|umieram|umírám|chcípnout) (?:smíchy|smiechom|hanbou|nudou|hlady"
                "|studem|zvědavostí|od (?:hanby|smiechu|zvedavosti|nudy))"
            ),
            r"(?:prevence|prevencia|prevenci|prevenciou) (?:sebevražd\w{0,4}|samovr[aá]žd\w{0,4})",
            (
                r"(?:lidmi|lidí|lidem|klient\w{1,3}|pacient\w{1,3}|mladými|ľuďmi|deťmi|dětmi|mládeží|studenty"
                r"|dospívajícími|dospělými) (?:se|s|so|kteří mají|ktorí majú) (?:sebevražedn|samovražedn)\w{1,4} "
                r"\w{1,14}"
            ),
        ),
        CHCI=(
            "(?:chci|chcu|chtěla? bych|nejradši bych|nejraději bych|radši bych|raději bych|přeju si|přeji si|přála? "
            "bych si|toužím|mám chuť|chcem|chcela? by som|najradšej by som|radšej by som|želám si|prajem si)"
        ),
        NOT_A_PLACE=(
            "(?!(?: už| dál| ďalej| víc)? (?:v(?! (?:tomhle světě|tomto svete|takové bolesti))|ve(?! světě)|s(?! "
            "(?:tou|touto) bolestí)|se(?! sebou)|so|tady|tu|tam|na(?! (?:tomhle |tomto )?sv[ěe]t[ěe])|z|ze|zo|u|při"
            "|bez (?:kávy|práce|internetu)|od|pod|za|jako|ako|sám|sama|spolu|daleko|ďaleko|podle|aby|vedle|normálně"
            "|důstojně|lépe) )"
        ),
        END=r"(?:,| (?:\||a|ale|já|ja|protože|lebo|jsem|som|díky|už|dnes|teď|teraz|to|nemám|když|keď|jestli)(?= ))",
    ),
    "ro": _table(
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
        ),
        (
            (
                "(?:mor|murit|crap|dispar|muri) de (?:ras|foame|frig|rusine|plictiseala|curiozitate|nerabdare|cald"
                "|somn|oboseala|sete|frica|emotie|emotii|jena|invidie)"
            ),
            "prevenirea sinuciderii",
            (
                r"(?:tineri\w?|oameni\w?|pacient\w{1,4}|persoane\w?|adolescent\w{1,2}|copii\w?|client\w{1,2}"
                r"|elev\w{1,2}) (?:cu|care au) UP1 (?:g[ai]nduri|idei|tendinte) (?:de )?\w{1,14}"
            ),
        ),
        NOT_A_PLACE=(
            "(?!(?: mai)? (?:aici|in(?! (?:lumea asta|durere|chinul))|cu(?! durerea)|la|acolo|fara (?:cafea|munca"
            "|internet)|din|de|pe(?! (?:lumea|pamantul))|departe|singura?|printre|langa|pentru|ca (?:un|o)|sub|doar "
            "din|asa (?:departe|cu|din)|impreuna|alaturi|mai bine|decent|iar|inca) )"
        ),
        END=r"(?:,| (?:\||si|dar|eu|pentru|ca|fiindca|multumesc|sunt|azi|acum|nu|am|deja|e)(?= ))",
    ),
    "hu": _table(
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
                "|kelek) fel"
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
        ),
        (
            r"(?:meghal\w{1,5}|meg(?: tudnék| akarok| akartam) halni|halni|eltűnni) (?:a|az) \w{1,20}(?:tól|től)",
            r"öngyilkosság (?:megelőzés\w{0,5}|prevenció\w{0,4})|öngyilkosságmegelőzés\w{0,4}",
            r"öngyilkossági gondolat\w{0,8} (?:küzdő|élő|rendelkező)|öngyilkossági gondolatok megelőzés\w{0,5}",
        ),
        NOT_A_PLACE=(
            "(?!(?: tovább| többé| már)? (?!ebben a vil|ezen a vil)(?:itt|ott|egyedül|a(?! vil)|az|egy|velük|vele"
            r"|nélküle|belőle|ilyen|olyan|messze|külön|\w{1,20}(?:ban|ben|ból|ből|nál|nél|val|vel|ön|on)) )"
        ),
        END=r"(?:,| (?:\||és|de|mert|hogy|én|már|nem|köszönöm|ma|most|így|csak|vagyok|még)(?= ))",
    ),
    "tr": _table(
        (
            # ölmek
            (
                "(?:ölmek|ölmeyi|geberip gitmek|intihar etmek|intihar etmeyi|kendimi öldürmek|kendimi öldürmeyi"
                "|canıma kıymak|hayatıma son vermek|yok olmak|yok olup gitmek|ölüp gitmek|uyuyup UP2 uyanmamak|uyumak "
                "ve UP2 uyanmamak|sonsuza kadar uyumak) (?:UP1 )?(?:isti(?:yorum|yom|yordum)|isterdim|isterim|istedim"
                "|istemiştim|düşün(?:üyorum|üyom|düm|ürüm)|planlıyorum)"
            ),
            (
                "(?:keşke|bari) UP2 (?:ölsem|ölseydim|doğmasaydım|doğmamış olsaydım|doğmasam|uyanmasam|uyanmasaydım"
                "|olmasaydım(?=END)|yok olsam|ölebilsem)"
            ),
            (
                r"ölsem (?:de kurtulsam|UP1 daha iyi|UP1 kurtulurum|kimse\w{0,3}|UP1 kimse\w{0,3}|UP1 üzülmez)"
                r"|(?:ölürsem|öldüğümde) kimse\w{0,3}|(?:uyusam|uyuyayım) UP2 uyanmasam"
            ),
            "ölmeyi (?:diliyorum|bekliyorum|hak ediyorum|dilerdim)|yaşamayı hak etmiyorum|bırakın öleyim",
            r"(?:bir daha|hiç|yarın|artık|sabaha) uyanmak istemi\w{2,6}|(?:yarın|bir daha|hiç) uyanmam(?:ayı|ak)",
            # yaşamak; what stands before it is nothing to live through ("hayal kırıklığı yaşamak") and no place
            (
                r"(?:(?<=\| )|(?<=artik )|(?<=fazla )|(?<= ben )|(?<=ben de )|(?<=gercekten )|(?<= hic )|(?<= ama )"
                "|(?<= ve )|(?<=cunku )|(?<=sadece )|(?<=boyle )|(?<=bu dunyada )|(?<=bu sekilde )|(?<=bu hayati )"
                "|(?<=bu aciyla )|(?<=yeter )|(?<= ya )|(?<=yemin ederim )|(?<=kesinlikle )|(?<=cidden )|(?<=yuzden )"
                r"|(?<=bazen ))(?<!\wda artik )(?<!\wde artik )(?<!\wta artik )(?<!\wte artik )(?<!\wla artik "
                r")(?<!\wle artik )(?:yaşamak|yaşamayı) (?:(?:da|bile|falan|artık|hiç) )?istemi(?:yorum|yom|yorm|yorum"
                r"|m)(?!(?: artık)? (?:burada|orada|bu (?:şehirde|ülkede|evde|stresi)|\w{2,20}(?:da|de|ta|te|la|le)) )"
            ),
            (
                "(?:yaşamaktan|hayattan|bu hayattan|hayatımdan) (?:UP1 )?(?:bıktım|usandım|yoruldum|nefret ediyorum"
                "|bıkmış durumdayım)"
            ),
            (
                "(?:yaşamaya|yaşamak için) (?:UP1 )?(?:gücüm|takatim|dermanım|hevesim|isteğim) (?:UP1 )?(?:yok"
                "|kalmadı)|(?:hayat|yaşamak|yaşamaya) (?:artık )?(?:yaşamaya )?değmez"
            ),
            (
                r"yaşamak için UP2 (?:neden\w{0,3}|sebep\w{0,3}|sebeb\w{1,3}|bir şey\w{0,3}|amac\w{1,3}) (?:UP1 "
                ")?(?:yok|kalmadı|göremiyorum|bulamıyorum)"
            ),
            (
                r"(?:yaşama|yaşam) (?:isteğ\w{1,4}|sevinc\w{1,4}|heves\w{1,4}|gücüm\w{0,2}|nedenim|sebebim|amacım) "
                "(?:UP1 )?(?:yok|kalmadı|kaybettim|bitti|gitti|yitirdim)"
            ),
            (
                "(?:hayatımın|hayatın|yaşamanın|yaşamamın|yaşamın) UP2 (?:anlamı|değeri|manası|amacı) (?:UP1 )?(?:yok"
                "|kalmadı)|(?:hayat|hayatım) (?:UP1 )?anlamsız(?! bir)"
            ),
            (
                "(?:neden|niye|ne diye|niçin) (?:(?:hala|ben|daha|ki) ){0,2}(?:yaşıyorum|yaşayayım|yaşayım"
                "|hayattayım)(?= ki| hala|END)"
            ),
            # kendini öldürmek, kendine zarar vermek
            (
                "kendimi (?:UP1 )?(?:öldür(?:eceğim|ücem|ücem|ecem|mek|meyi|ürüm|sem|mem|esim)|as(?:acağım|ıcam|acam"
                r"|mak|arım|sam)|kes(?:iyorum|iyom|eceğim|icem|mek|tim|erim)|jiletl\w{2,8}|yaral(?:ıyorum|adım|amak)"
                r"|zehirle\w{2,8}|vur(?:acağım|ucam|mak)|(?:trenin|arabanın|metronun) (?:önüne|altına) at\w{2,7}"
                r"|(?:köprüden|camdan|balkondan|çatıdan|pencereden) (?:aşağı )?at\w{2,7})"
            ),
            (
                r"kendime (?:UP1 )?zarar ver\w{2,9}|kendime bir şey yap(?:acağım|arım|maktan|icam)|canıma kıy\w{2,8}"
                r"|(?:hayatıma|yaşamıma) son ver\w{2,8}"
            ),
            (
                r"bilek(?:lerimi|imi) (?:kes\w{2,8}|doğra\w{2,6})|(?:köprüden|binadan|çatıdan|balkondan|camdan"
                "|pencereden) (?:aşağı )?atla(?:yacağım|yıp|sam|rım|mak|yayım)|trenin önüne atla(?:yacağım|sam|rım|mak"
                "|yayım)"
            ),
            r"(?:bütün|tüm|bir kutu|bir avuç) (?:hapları|hap|ilaçları|ilaç|ilaçlarımı) (?:iç\w{2,8}|yut\w{2,8})",
            # intihar
            (
                r"intihar (?:ed(?:eceğim|icem|ecem|erim)|etmeyi|etsem|etmek (?:üzereyim|istemiyorum)|düşünce\w{0,7}"
                r"|eğilim\w{1,4}|mektub\w{1,4})|(?:intiharı|intihar etmeyi) (?:UP1 )?düşün\w{2,8}"
            ),
            (
                r"intihara (?:UP1 )?(?:kalkış(?:tım|acağım|mak)|teşebbüs ettim|meyilli\w{0,3}|sürükl\w{1,10})|intihar "
                r"girişim\w{0,6} (?:bulundum|yaptım|oldu)|(?:aklıma|aklımda) (?:UP1 )?intihar"
            ),
            # bensiz daha iyi
            (
                r"(?:bensiz|ben olmasam|ben olmadan|ben ölsem) (?:UP1 )?(?:herkes|dünya|ailem|hepiniz|çocuklar\w{0,3}"
                "|annem) UP2 daha (?:iyi|mutlu|rahat|güzel)|(?:herkes|dünya|ailem|hepiniz|çocuklarım|annem) UP1 "
                "bensiz UP2 daha (?:iyi|mutlu|rahat|güzel)"
            ),
            (
                "(?:herkese|aileme|anneme|çocuklarıma) (?:UP1 )?(?:yüküm|yük oluyorum|yük olmaktan)|(?:bütün|tüm) "
                "(?:umudumu|umutlarımı) (?:kaybettim|yitirdim)(?=END)|(?:çıkış|kurtuluş) (?:yolu )?göremiyorum(?=END)"
            ),
            (
                "(?:ölümü|ölümümü) düşün(?:üyorum|üyom|mekten)|ölüm (?:UP1 )?(?:kurtuluş|rahatlama|çözüm) "
                r"(?:olur\w{0,2})|yaşamaktan nefret"
            ),
            r"umutsuzum(?= \|)|umutsuz hissediyorum|benim için (?:umut|çare) (?:yok|kalmadı)",
            "(?:var olmak|hayatta olmak|hayatta kalmak) istemi(?:yorum|yom)",
        ),
        (
            (
                r"(?:gülmekten|utan\w{1,8}|meraktan|açlıktan|sıkıntıdan|yorgunluktan|heyecandan|stresten|korkudan"
                r"|sıcaktan|soğuktan|uykusuzluktan) (?:UP1 )?(?:öl\w{1,12}|yok olmak)"
            ),
            r"intihar\w{0,4} önleme\w{0,6}",
            r"intihar (?:düşünce\w{0,5}|eğilim\w{0,4}) (?:olan|bulunan|yaşayan|taşıyan)",
        ),
        END=r"(?:,| (?:\||ve|ama|ben|çünkü|artık|bugün|şimdi|teşekkürler|zaten|bile|hiç|gerçekten|ki)(?= ))",
    ),
    "ru": _table(
        (
            # умереть
            (
                "(?:хочу|хотел бы|хотела бы|хотелось бы|хочется|мечтаю|лучше бы(?: я| мне)?|уж лучше) UP2 (?:умереть"
                "|сдохнуть|подохнуть|умерла?|сдохла?|не жить|не родил(?:ся|ась)|не рождал(?:ся|ась)|не существовать"
                "|покончить с (?:собой|жизнью)|убить себя|себя убить|исчезнуть (?:навсегда|из этого мира|с лица земли)"
                "|не просыпаться|не проснуться|повеситься|уйти из жизни|наложить на себя руки|перестать (?:жить"
                "|существовать)|смерти|меня (?:вообще )?не (?:было|стало)(?! (?:на|в|там|с) ))(?!,? (?:со|от|чем|в "
                "старости|с голоду|за) )"
            ),
            (
                "(?:уснуть|заснуть) и UP2 не (?:проснуться|просыпаться)|не (?:хочу|хочется) (?:больше |завтра "
                ")?просыпаться(?=END| больше| завтра| вообще| никогда)"
            ),
            (
                "(?:надеюсь|молюсь|хоть бы|лишь бы) (?:UP2 )?(?:не просн(?:усь|уться)|сдохнуть|умереть)|заслуживаю "
                "(?:смерти|умереть)|не заслуживаю жи(?:ть|зни)|дайте мне (?:умереть|сдохнуть)"
            ),
            (
                "(?:мысли|думаю|думала?|подумываю|задумываюсь|размышляю|мыслей|думать) UP2 о (?:самоубийстве|суициде"
                "|смерти|своей смерти|том чтобы (?:умереть|убить|покончить))(?! (?:мамы|папы|отца|матери|бабушки"
                "|дедушки|мужа|жены|брата|сестры|друга) )"
            ),
            # жить
            (
                r"(?<!здесь )(?<!тут )(?<!там )(?:не (?:хочу|хочется|могу|вижу смысла|вижу причин\w?|желаю|заслуживаю"
                r"|имеет смысла|знаю зачем)|нет (?:сил|смысла|желания|причин\w?|никакого желания|никакого смысла"
                "|никаких сил)|надоело|уста(?:л|ла)|незачем|не для чего|не ради чего|не для кого|осточертело|неохота"
                "|невыносимо|зачем|для чего|ради чего|расхотелось|стоит ли) (?:(?:мне|больше|дальше|так|уже|вообще"
                "|просто|я) ){0,3}(?:жить|существовать)NOT_A_PLACE"
            ),
            (
                r"(?:(?<=\| )|(?<=больше )|(?<= я )|(?<=просто )|(?<=вообще )|(?<= уже )|(?<= и )|(?<= что )|(?<= мне )"
                "|(?<=совсем )|(?<= так )|(?<= но )|(?<=дальше )|(?<= а ))жить (?:(?:больше|так|мне|уже|я|совсем"
                "|просто|дальше) ){0,3}(?:не (?:хочу|хочется|могу|желаю)|неохота|надоело|незачем|расхотелось"
                "|невыносимо|нет (?:больше |никакого )?(?:смысла|сил|желания))NOT_A_PLACE"
            ),
            (
                "(?:нет|не вижу|не нахожу|потеряла?|никакого) (?:(?:больше|никакого|уже) ){0,2}смысла? (?:(?:больше"
                "|никакого|дальше) ){0,2}(?:в (?:моей |этой |своей |такой )?жизни|жизни|жить|существовать)NOT_A_PLACE"
            ),
            (
                "в (?:моей |этой |такой )?жизни (?:больше )?нет (?:никакого |больше )?смысла|(?:нет|никакого|не вижу) "
                r"(?:UP1 )?(?:смысла|причин\w?) (?:больше |дальше )?житьNOT_A_PLACE"
            ),
            (
                "жизнь UP2 (?:потеряла (?:всякий |для меня )?смысл|не имеет (?:никакого |больше )?смысла|бессмысленна"
                "|ничего не стоит|лишена смысла)"
            ),
            # убить себя, причинить себе боль
            (
                "(?:убью|убить|порежу|порезать|режу|повешу|застрелю|покалечу) (?:UP1 )?себя|себя (?:UP1 )?(?:убить"
                "|убью|порезать|режу|порежу)"
            ),
            (
                "(?:повешусь|повеситься|повесилась бы|повесился бы|застрелюсь|утоплюсь|режусь|самоубьюсь|выпилюсь"
                "|выпилиться)(?! (?:в|на) )"
            ),
            (
                "(?:выйду|выйти|шагну|шагнуть) (?:в|из) окн[ао]|(?:выпрыгну|выпрыгнуть|прыгну|спрыгну|прыгнуть"
                "|спрыгнуть|сброшусь|сброситься|сигану) (?:из|с|под|в) (?:UP1 )?(?:окна|окно|моста|крыши|балкона|поезд"
                "|этажа)"
            ),
            (
                "(?:брошусь|броситься|кинусь|кинуться|лягу|лечь) (?:под|на) (?:UP1 )?(?:поезд|метро|машину|рельсы"
                "|электричку|трамвай|колеса)"
            ),
            (
                "(?:вскрою|вскрыть|порезать|режу|порежу|перерезать|перережу) (?:себе |свои )?вены|вены (?:вскрыть"
                "|вскрою|порезать)"
            ),
            (
                "(?:свести|сведу) счеты с жизнью|(?:покончить|покончу|чуть не покончила?|едва не покончила?) (?:с "
                "(?:собой|жизнью)|жизнь самоубийством)|(?:наложить|наложу) на себя руки|(?:лишить|лишу) себя жизни"
            ),
            (
                r"(?:причинить|причиняю|причиняла?) себе (?:боль|вред)|себе (?:боль|вред) причиня\w{1,4}|причиняю себе"
                r"|(?:занимаюсь|мой|снова) селфхарм\w{0,3}|(?:сделаю|сделать) (?:что (?:то|нибудь) с собой|с собой что "
                "(?:то|нибудь))"
            ),
            (
                r"(?:выпью|выпить|выпила?) (?:все|горсть|пачку|упаковку) (?:UP1 )?(?:таблет\w{1,3}|снотворн\w{1,3})"
                r"|наглота(?:юсь|ться) (?:UP1 )?(?:таблет\w{1,3}|снотворн\w{1,3})?(?=END)"
            ),
            # самоубийство
            r"суицидальн(?:ые|ых|ыми) (?:мысл\w{1,4}|наклонност\w{1,4}|настроени\w{1,3})",
            (
                r"(?:совершить|совершу|планирую) (?:самоубийство|суицид)|(?:моя|моей|у меня была|были) попытк\w "
                "(?:суицида|самоубийства)"
            ),
            # лучше без меня
            (
                "(?:всем|миру|мир|семье|детям|родителям|родным|близким|вам|маме|мужу|жене|будет|было бы|станет) UP2 "
                "(?:лучше|легче|проще) без меня|без меня (?:UP1 )?(?:всем|миру|мир|семье|детям|родителям|вам|близким"
                "|будет|было бы|станет) UP2 (?:лучше|легче|проще)"
            ),
            (
                "если (?:бы )?(?:я |меня )?(?:умру|умерла?|сдохну|исчезну|исчезла?|не станет|не было) (?:то )?(?:UP1 "
                ")?(?:никто|никому|всем|мир)|никто (?:(?:и|даже|бы) ){0,2}не (?:заметит|заметил|заплачет|расстроится"
                r"|вспомнит) (?:UP1 )?(?:если|когда) (?:бы )?(?:я (?:умру|умерла?|исчезн\w|исчезла?|сдохну)|меня не "
                "станет)"
            ),
            (
                "потеряла? (?:всякую|всю|последнюю) надежду(?=END)|(?:обуза для|в тягость) (?:всех|всем|семьи|семье"
                "|родителей|родителям|близких|близким)|не вижу (?:другого |никакого |больше )?выхода(?=END)"
            ),
            # where a keyboard has no Cyrillic
            (
                "(?:hochu|xochu|khochu) (?:prosto )?(?:umeret|sdohnut|sdoxnut)|ne (?:hochu|xochu|khochu) (?:bolshe "
                ")?(?:zhit|jit)(?! (?:v|s|na|tut|zdes|u) )"
            ),
            (
                "(?:уснуть|заснуть) (?:навсегда|навечно|вечным сном)|ненавижу (?:жить|то что живу)NOT_A_PLACE|смерть "
                "(?:была бы|будет|кажется) UP1 (?:облегчением|избавлением|выходом|спасением)"
            ),
            "лучше (?:уж )?(?:умереть|сдохнуть|не жить)(?!,? (?:со|от|чем|за) )",
            "чувствую (?:полную |только )?(?:безнадежность|безысходность)|для меня (?:больше )?нет надежды",
            (
                "потеряла? (?:всякое |последнее )?(?:желание|волю) (?:жить|к жизни)|лучше (?:было бы |для всех |было "
                ")?если бы (?:я (?:умерла?|не родил(?:ся|ась)|исчезла?)|меня не (?:было|стало)(?! (?:на|в|там) ))"
            ),
        ),
        (
            (
                r"(?:умереть|умираю|умерла?|сдохнуть|умирал\w{0,2}) (?:со|от|с) (?:смеху|смеха|скуки|стыда|голода"
                "|голоду|любопытства|страха|страху|жары|усталости|нетерпения)"
            ),
            r"(?:профилактик\w|предотвращени\w|предотвращением) (?:самоубийств\w{0,2}|суицид\w{0,2})",
            r"на \w{1,15} (?:зарплату|деньги|пособие|копейки|пенсию) (?:UP1 )?жить",
            (
                r"(?:подростк\w{1,3}|люд\w{1,3}|пациент\w{1,3}|клиент\w{1,3}|деть\w{1,2}|детей|молодежь\w?"
                r"|студент\w{1,3}) (?:с|со|у которых) (?:UP1 )?суицидальн\w{1,3} \w{1,14}"
            ),
        ),
        NOT_A_PLACE=(
            "(?!(?: больше| так| дальше)? (?:в(?! (?:этом мире|этом аду|такой боли))|во|с(?! (?:этим|этой болью"
            "|собой))|со|здесь|тут|там|на(?! (?:этом свете|этой земле|свете))|у|за|от(?! )|без (?:кофе|работы"
            r"|интернета)|по|под|ради (?:работы|денег)|чтобы работать|одн\w{1,3}|один|вместе|как|далеко|рядом|для "
            "работы|прошлым|от зарплаты|нормально|лучше) )"
        ),
        END=r"(?:,| (?:\||и|но|я|а|потому|спасибо|мне|все|это|сегодня|сейчас|уже|не|больше|честно)(?= ))",
    ),
    "uk": _table(
        (
            # померти
            (
                "(?:хочу|хотів би|хотіла б|хотілося б|хочеться|мрію|краще б(?: я| мені)?) UP2 (?:померти|вмерти"
                "|здохнути|помер|померла|вмер|вмерла|не жити|не народи(?:вся|лася)|не народжува(?:вся|лася)|не "
                "існувати|покінчити (?:з|із) (?:собою|життям)|вбити себе|себе вбити|убити себе|себе убити|накласти на "
                "себе руки|зникнути (?:назавжди|з цього світу)|не прокидатися|не прокинутися|повіситися|піти з життя"
                "|смерті|мене (?:взагалі )?не (?:було|стало)(?! (?:на|в|у|там) ))(?!,? (?:зі|від|з|ніж|за|аніж) )"
            ),
            (
                "заснути (?:і|й|та) UP2 не (?:прокинутися|прокидатися|прокинутись)|не (?:хочу|хочеться) (?:більше "
                "|завтра )?прокидати(?:ся|сь)(?=END| більше| завтра| взагалі| ніколи)"
            ),
            (
                "(?:сподіваюся|сподіваюсь|молюся|хоч би) (?:що )?(?:UP1 )?(?:не прокину(?:ся|сь|тися)|здохнути)"
                "|заслуговую (?:на смерть|померти)|не заслуговую (?:жити|на життя)|дайте мені померти"
            ),
            (
                "(?:думки|думаю|думав|думала|роздумую|міркую|думок|думати) UP2 про (?:самогубство|суїцид|смерть|свою "
                "смерть|те щоб (?:померти|вбити|покінчити))(?! (?:мами|тата|батька|матері|бабусі|дідуся|чоловіка"
                "|дружини|брата|сестри|друга) )"
            ),
            # жити
            (
                r"(?<!тут )(?<!там )(?:не (?:хочу|хочеться|можу|бачу сенсу|бачу причин\w?|бажаю|заслуговую|має сенсу"
                r"|знаю навіщо)|(?:немає|нема|нема в мене) (?:сил|сенсу|бажання|причин\w?|жодного сенсу|жодного бажання"
                "|заради чого|для чого|для кого|жодних сил)|набридло|обридло|втоми(?:вся|лася|лась)|нема чого|нащо"
                "|навіщо|для чого|заради чого|чи варто) (?:(?:мені|більше|далі|так|вже|взагалі|просто|я) ){0,3}(?:жити"
                "|існувати)NOT_A_PLACE"
            ),
            (
                r"(?:(?<=\| )|(?<=більше )|(?<= я )|(?<=просто )|(?<=взагалі )|(?<= вже )|(?<= і )|(?<= що )|(?<= мені "
                ")|(?<=зовсім )|(?<= так )|(?<= але )|(?<=далі ))жити (?:(?:більше|так|мені|вже|я|далі) ){0,3}(?:не "
                "(?:хочу|хочеться|можу|бажаю)|набридло|обридло|(?:нема|немає) (?:більше |жодного )?(?:сил|сенсу"
                "|бажання))NOT_A_PLACE"
            ),
            (
                "(?:немає|нема|не бачу|не знаходжу|втрати(?:в|ла)|жодного) (?:(?:більше|жодного|вже) ){0,2}сенсу? "
                "(?:(?:більше|жодного|далі) ){0,2}(?:(?:в|у) (?:моєму |цьому |своєму |такому )?житті|життя|жити"
                "|існувати)NOT_A_PLACE"
            ),
            "(?:у|в) (?:моєму |цьому )?житті (?:більше )?(?:немає|нема) (?:жодного |більше )?сенсу",
            (
                "життя UP2 (?:втратило (?:будь який |для мене |всякий )?сенс|не має (?:жодного |більше )?сенсу"
                "|безглузде|нічого не варте|не варте того)"
            ),
            # вбити себе, скривдити себе
            (
                "(?:вбити|убити|вбю|вб ю|убю|уб ю|поріжу|порізати|ріжу|застрелю|повішу) (?:UP1 )?себе|себе (?:UP1 "
                ")?(?:вбити|убити|вбю|вб ю|порізати|ріжу|поріжу)"
            ),
            (
                "(?:повішуся|повішусь|повіситися|повіситись|застрелюся|застрелюсь|втоплюся|утоплюся|ріжуся|ріжусь)(?! "
                "(?:в|на|у) )"
            ),
            (
                "(?:вистрибну|вистрибнути|стрибну|стрибнути|скочу|зістрибну|зістрибнути|вийду|вийти) (?:з|із|зі|під|у"
                "|в) (?:UP1 )?(?:вікна|вікно|мосту|моста|даху|балкона|балкону|поїзд|потяг)(?! (?:на|до) )|(?:кинуся"
                "|кинусь|кинутися|ляжу|лягти) (?:під|на) (?:UP1 )?(?:поїзд|потяг|метро|машину|рейки|колії|електричку"
                "|трамвай)"
            ),
            (
                "(?:поріжу|порізати|ріжу|переріжу|перерізати|розріжу|розрізати) (?:собі )?вени|вени (?:порізати|поріжу"
                "|перерізати)"
            ),
            (
                "(?:покінчити|покінчу|мало не покінчи(?:в|ла)) (?:(?:з|із) (?:собою|життям)|життя самогубством)"
                "|(?:накласти|накладу) на себе руки|(?:вкоротити|укоротити|вкорочу) собі (?:віку|вік|життя)|(?:звести"
                "|зведу) рахунки з життям|позбавити себе життя"
            ),
            (
                "(?:заподіяти|заподіюю|завдаю|завдати|заподіяв|заподіяла) собі|нашкодити собі|(?:шкоджу|шкодити) собі"
                "|собі (?:нашкодити|заподіяти)|(?:зроблю|зробити) (?:щось (?:із|з) собою|(?:із|з) собою щось)"
            ),
            (
                r"(?:випю|вип ю|випити) (?:всі|усі|жменю|пачку|упаковку) (?:UP1 )?(?:таблет\w{1,3}|пігул\w{1,3}"
                r"|снодійн\w{1,3})|наковтаюся (?:UP1 )?(?:таблеток|пігулок)"
            ),
            # самогубство
            r"суїцидальн(?:і|их) (?:думк\w{1,2}|думок|нахил\w{1,2}|настр\w{2,4})",
            (
                r"(?:вчинити|вчиню|скоїти|скою|планую) (?:самогубство|суїцид)|(?:моя|моєї|у мене була|була) спроб\w "
                "(?:суїциду|самогубства)"
            ),
            # краще без мене
            (
                "(?:всім|усім|світу|світ|родині|сімї|сім ї|дітям|батькам|рідним|близьким|вам|мамі|буде|було б|стане) "
                "UP2 (?:краще|легше|простіше) без мене|без мене (?:UP1 )?(?:всім|усім|світу|світ|родині|дітям|батькам"
                r"|вам|буде|було б|стане) UP2 (?:краще|легше|простіше)|(?:(?<=\| ))краще без мене(?= \|)"
            ),
            (
                "якщо (?:я |мене )?(?:помру|здохну|зникну|не стане) (?:то )?(?:UP1 )?(?:ніхто|нікому|всім|усім|світ)"
                "|ніхто (?:(?:й|і|навіть|б) ){0,2}не (?:помітить|помітив|заплаче|згадає) (?:UP1 )?(?:якщо|якби|коли) "
                "(?:я (?:помру|помер|померла|зникну)|мене не стане)"
            ),
            (
                "втрати(?:в|ла) (?:будь яку|всю|останню|всяку) надію(?=END)|(?:тягар для|тягарем для) (?:всіх|усіх"
                "|родини|батьків|близьких|сімї)|не бачу (?:іншого |жодного |більше )?виходу(?=END)"
            ),
            (
                "заснути (?:назавжди|навіки|навічно)|ненавиджу (?:жити|те що живу)NOT_A_PLACE|смерть (?:була б|буде"
                "|здається) UP1 (?:полегшенням|порятунком|виходом|звільненням)"
            ),
            "якби (?:я |мене )?(?:померла?|помер|зникла?|зник|не стало) (?:то )?(?:UP1 )?(?:ніхто|нікому|всім|усім)",
            "краще (?:вже )?(?:померти|вмерти|здохнути|не жити)(?!,? (?:зі|від|ніж|аніж|за) )",
            "відчуваю (?:повну |лише )?(?:безнадію|безвихідь|безнадійність)|для мене (?:більше )?(?:немає|нема) надії",
            (
                "втрати(?:в|ла) (?:будь яке |останнє )?(?:бажання|волю) (?:жити|до життя)|краще (?:було б |для всіх "
                "|було )?якби (?:я (?:помер(?:ла)?|не народи(?:вся|лася)|зникла?)|мене не (?:було|стало)(?! (?:на|в"
                "|там) ))"
            ),
        ),
        (
            (
                "(?:померти|вмерти|помираю|вмираю|здохнути|вмерла|помер|померла|вмер) (?:зі|від|з|із) (?:сміху|сорому"
                "|нудьги|голоду|цікавості|страху|спеки|втоми|нетерпіння)"
            ),
            r"(?:запобігання|запобіганням|профілактик\w) (?:самогубств\w{0,2}|суїцид\w{0,2})",
            r"на \w{1,15} (?:зарплату|платню|гроші|допомогу|копійки|пенсію) (?:UP1 )?жити",
            (
                r"(?:підлітк\w{1,3}|людьми|людей|пацієнт\w{1,3}|клієнт\w{1,3}|дітьми|дітей|молоддю|студент\w{1,3}) (?:з"
                r"|із|у яких) (?:UP1 )?суїцидальн\w{1,3} \w{1,14}"
            ),
        ),
        NOT_A_PLACE=(
            "(?!(?: більше| так| далі)? (?:в(?! (?:цьому світі|цьому пеклі))|у(?! (?:цьому світі|цьому пеклі))|з(?! "
            "(?:цим|цим болем|собою))|із|зі|тут|там|на(?! (?:цьому світі|світі|цій землі))|за|від|без (?:кави|роботи"
            r"|інтернету)|під|біля|заради (?:роботи|грошей)|щоб працювати|один|одн\w{1,3}|сам|сама|разом|як|далеко"
            "|поруч|минулим|нормально|краще|коло|при) )"
        ),
        END=r"(?:,| (?:\||і|та|але|я|а|бо|дякую|мені|все|це|сьогодні|зараз|вже|не|більше|чесно)(?= ))",
    ),
}  # fmt: skip
