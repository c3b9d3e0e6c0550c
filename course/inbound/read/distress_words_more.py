"""How despair is named in more languages, plainer than in English and German: few phrases, whole ones, said of oneself.

Written as people write; accents are taken off both sides before they are compared (`plain`), since phones leave them
out. ``UP2`` is up to two words between.
"""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words import GAPS, DistressWords


def _table(despair: tuple[str, ...], harmless: tuple[str, ...] = ()) -> DistressWords:
    return DistressWords(
        spellings={}, contractions={}, gaps=GAPS, plain=True, harmless=harmless, despair=despair
    )  # fmt: skip


MORE_DISTRESS_WORDS: Final[dict[str, DistressWords]] = {
    "fr": _table(
        (
            (
                r"(?:je veux|jai envie de|javais envie de|jaimerais|je voudrais|envie de|je souhaite) (?:UP2 "
                r")?(?:mourir|crever|disparaitre pour toujours|en finir avec (?:la|ma) vie|en finir(?= \|))"
            ),
            (
                r"(?:je ne veux|je veux|jai|je nai|jen ai|envie|ne veux|veux) (?:plus|pas) (?:UP2 )?(?:envie )?(?:de "
                r")?vivre(?! (?:ici|a|en|dans|avec|chez|de|loin|seul|la) )"
            ),
            r"(?:me|mes|de me) (?:suicider|tuer|pendre|foutre en lair|faire du mal|ouvrir les veines)",
            r"(?:jai|des|mes|ai des) (?:UP1 )?(?:pensees|idees|envies) (?:suicidaires|noires de mort|de suicide)",
            r"(?:mettre fin a|finir) (?:UP1 )?(?:mes jours|ma vie)",
            r"(?:plus|aucune|pas de|plus aucune) raison de vivre",
                r"(?:ma|la) vie ne vaut (?:plus|pas) (?:UP2 )?(?:la peine|detre vecue)",
            (
                r"(?:serai(?:en)?t|irai(?:en)?t|sera|vivrai(?:en)?t) (?:UP1 )?mieux (?:sans moi(?= (?:\||et|dans))|si "
                r"je netais (?:plus|pas) la|si jetais mort(?:e)?)"
            ),
            r"je (?:prefererais|voudrais|veux) (?:etre|ne plus etre) (?:mort|morte|la|de ce monde)",
                "je pense au suicide",
        ),
        ("mourir (?:de|d) (?:rire|faim|honte|chaud|froid|ennui|soif|curiosite)",
            "(?:prevention du|prevenir le|contre le) suicide"),
    ),
    "es": _table(
        (
            (
                r"(?:quiero|quisiera|ganas de|deseo|prefiero|me quiero|preferiria) (?:UP1 )?(?:morir|morirme|estar "
                r"muert[oa]|desaparecer para siempre|matarme|suicidarme|acabar con mi vida)"
            ),
            (
                r"no (?:quiero|deseo|tengo ganas de|puedo) (?:UP2 )?(?:vivir|seguir viviendo|estar vivo|estar "
                r"viva)(?! (?:aqui|en|con|de|alli|ahi|lejos|sol[oa]|asi en) )"
            ),
            (
                r"(?:me )?(?:quiero|voy a|pienso en|pensado en|intente|intentado|he querido|ganas de) "
                r"(?:suicidar(?:me)?|matar(?:me)?|quitarme la vida|hacerme dano|cortarme|el suicidio)"
            ),
            "(?:pensamientos|ideas) (?:suicidas|de suicidio)", "(?:acabar con|terminar con|quitarme) (?:mi|la) vida",
            (
                "(?:no hay|no tengo|no encuentro|sin|ninguna) (?:UP1 )?(?:razon(?:es)?|motivos?) (?:para|de) "
                "(?:vivir|seguir viviendo)"
            ),
            "(?:mi|la) vida no (?:tiene sentido|vale la pena|merece la pena)",
                "(?:mejor|mejor todos) (?:sin mi|si yo no estuviera|si no existiera)",
            "no quiero (?:seguir|estar) aqui (?:mas|ya)",
        ),
        ("morir(?:me)? de (?:risa|hambre|verguenza|frio|calor|ganas|curiosidad|sueno)",
            "(?:prevencion del|prevenir el|contra el) suicidio"),
    ),
    "it": _table(
        (
            (
                r"(?:voglio|vorrei|ho voglia di|desidero|preferirei) (?:UP1 )?(?:morire|essere mort[oa]|farla finita|"
                r"sparire per sempre|uccidermi|ammazzarmi|suicidarmi)"
            ),
            (
                r"non (?:voglio|ho (?:piu )?voglia di|riesco) (?:UP1 )?(?:piu )?(?:a )?vivere(?! (?:qui|a|in|con|li|"
                r"da|lontano|sol[oa]) )"
            ),
                r"non voglio piu (?:vivere|esserci|stare al mondo)",
            (
                r"(?:voglio|vorrei|penso di|pensato di|sto per|di) (?:suicidarmi|uccidermi|ammazzarmi|togliermi la "
                r"vita|farmi del male|tagliarmi)"
            ),
            "(?:pensieri|idee) (?:suicidi|suicide|di suicidio|di morte)", "penso al suicidio",
                "(?:togliermi la|mettere fine alla|porre fine alla) (?:mia )?vita",
            (
                "(?:nessun|non ho (?:piu )?(?:un|alcun|nessun)|non ce (?:piu )?(?:un|alcun|nessun)) motivo (?:per|"
                "di) vivere"
            ),
            "(?:la mia |la )?vita non (?:ha (?:piu )?senso|vale (?:piu )?la pena)",
                "(?:meglio|tutti meglio) (?:senza di me|se non ci fossi)",
        ),
        ("morire (?:dal|di|dalla) (?:ridere|fame|freddo|caldo|vergogna|noia|curiosita|voglia)",
            "(?:prevenzione del|contro il) suicidio"),
    ),
    "pt": _table(
        (
            (
                r"(?:quero|queria|gostaria de|vontade de|prefiro|preferia) (?:UP1 )?(?:morrer|me matar|matar me|sumir "
                r"para sempre|desaparecer para sempre|estar mort[oa]|acabar com (?:a )?minha vida|acabar com tudo)"
            ),
            (
                r"(?:nao|ja nao) (?:quero|tenho vontade de|aguento|consigo) (?:mais )?(?:continuar )?(?:a )?(?:viver|"
                r"vivendo|estar viv[oa])(?! (?:aqui|em|com|la|na|no|longe|sozinh[oa]) )"
            ),
            r"(?:me|vou me|quero me|penso em me|pensei em me|de me) (?:matar|suicidar|machucar|cortar|magoar a mim)",
                "(?:suicidar me|matar me|tirar a (?:minha )?(?:propria )?vida)",
            "(?:pensamentos|ideias) (?:suicidas|de suicidio|de morte)", "(?:penso|pensei|pensado) (?:em|no) suicidio",
                "(?:acabar com|por fim a|terminar com) (?:a )?minha vida",
            "(?:nao tenho|nao ha|nenhuma|sem|nao vejo) (?:mais )?(?:razao|razoes|motivos?) (?:para|pra) viver",
                "(?:minha|a) vida nao (?:tem (?:mais )?sentido|vale (?:mais )?a pena)",
            "(?:melhor|todos melhor) sem mim",
        ),
        ("morrer de (?:rir|fome|vergonha|frio|calor|medo|curiosidade|tedio|rir)",
            "(?:prevencao (?:do|ao)|contra o) suicidio"),
    ),
    "nl": _table(
        (
            (
                r"(?:ik )?(?:wil|wilde|zou liever|wou) (?:UP3 )?(?:dood(?: zijn)?|doodgaan|sterven|er niet meer zijn|"
                r"niet meer leven|niet meer bestaan)"
            ),
            r"(?:wil|hoef|kan) (?:UP2 )?niet (?:meer |verder |langer )(?:te )?leven(?! (?:in|met|van|bij|daar|hier) )",
                r"geen zin meer (?:om te leven|in het leven)",
            (
                "(?:mezelf|mijzelf|me zelf) (?:UP2 )?(?:van kant maken|doden|iets aandoen|pijn doen|snijden|ophangen|"
                "te doden)"
            ),
                "zelfmoord (?:plegen|te plegen|gedachten)", "zelfmoordgedachten",
                "(?:denk|dacht|gedacht) (?:UP2 )?aan zelfmoord",
            "suicidale? gedachten", "(?:een einde aan|einde maken aan) (?:UP1 )?(?:mijn|het|mn) leven",
                "geen reden (?:meer )?om te leven",
                "(?:mijn|het) leven (?:heeft|is) (?:UP1 )?(?:geen zin|zinloos|niets waard|niet waard)",
            "(?:beter af|beter) zonder mij",
        ),
        ("zelfmoord ?preventie", "(?:tegen|voorkomen van) zelfmoord", "dood (?:aan|van) (?:verveling|schaamte|moe)"),
    ),
    "pl": _table(
        (
            (
                r"(?:chce|chcialbym|chcialabym|chce mi sie|wole|wolalbym|wolalabym) (?:UP1 )?(?:umrzec|nie zyc|"
                r"zniknac na zawsze|sie zabic|zabic sie|popelnic samobojstwo|skonczyc ze soba|byc martw[ya])"
            ),
            r"nie (?:chce|mam ochoty|mam sily|potrafie) (?:mi sie )?(?:juz |dalej |wiecej )?zyc(?! (?:w|z|tu|tam|na) )",
                r"nie chce mi sie (?:juz )?zyc",
            "(?:mysle o|mysli o|mam mysli|mysli) (?:samobojstwie|samobojcze|smierci)",
                "(?:popelnic|popelnie) samobojstwo",
                (
                    "(?:zabic sie|zabije sie|sie zabije|targnac sie na zycie|skrzywdzic siebie|robie sobie krzywde|"
                    "zrobic sobie krzywde)"
                ),
            "(?:odebrac sobie|zakonczyc (?:swoje|moje)?) ?zycie",
                "nie mam (?:juz )?(?:po co|dla kogo|powodu(?: zeby| by| aby)?) zyc",
                "(?:moje )?zycie nie ma (?:juz )?sensu", "(?:lepiej|im lepiej|wszystkim lepiej) beze mnie",
        ),
        ("umrzec ze (?:smiechu|wstydu|strachu)", "(?:zapobieganie|zapobiegania) samobojstw\\w*"),
    ),
    "sv": _table(
        (
            (
                "(?:jag )?(?:vill|skulle vilja|vill bara|onskar att jag) (?:UP1 )?(?:dö|vara död|försvinna för "
                "alltid|var död|ta livet av mig|ta mitt liv|döda mig(?: själv)?)"
            ),
            "(?:vill|orkar) inte (?:UP1 )?(?:leva|finnas)(?: längre| mer)?(?! (?:i|på|med|här|där|som|ensam) )",
                "(?:ta|tagit|tar) livet av mig", "(?:självmordstankar|självmords tankar)",
                "(?:begå|tänker på|tänkt på|funderar på) självmord",
            "(?:skada|skadar|skära|skär) mig själv", "ta mitt (?:eget )?liv",
                "(?:ingen|inget) (?:UP1 )?(?:anledning|skäl|mening) (?:med )?(?:att|med att|till att) leva",
                "livet (?:är|känns) (?:inte värt|meningslöst)", "(?:bättre|bättre för alla) utan mig",
        ),
        ("dö av (?:skratt|nyfikenhet|skam|tristess)", "självmordsprevention"),
    ),
    "da": _table(
        (
            (
                "(?:jeg )?(?:vil|ønsker|ville ønske jeg var|vil gerne|vil bare) (?:UP1 )?(?:dø|være død|død|tage mit "
                "liv|tage mit eget liv)"
            ),
            (
                "(?:vil|orker|gider|kan) ikke (?:UP1 )?(?:leve|mere leve|være til)(?: mere| længere| lenger| "
                "mer)?(?! (?:i|på|med|her|der|som|alene|af|av) )"
            ),
                "(?:selvmordstanker|selvmords tanker)",
                "(?:begå|tænker på|tænkt på|tenker på|tenkt på) (?:selvmord|å ta livet mitt)",
            (
                "(?:slå mig ihjel|tage livet af mig|gøre skade på mig selv|skade mig selv|skære i mig selv|ta livet "
                "av meg|ta livet mitt|ta mitt eget liv|skade meg selv|drepe meg|kutte meg)"
            ),
            "(?:ingen|ikke nogen) (?:UP1 )?(?:grund|grunn|mening) (?:til|med) (?:at|å) leve",
                "livet (?:er|føles) (?:ikke værd|ikke verdt|meningsløst)",
                "(?:bedre|bedre for alle) (?:uden|uten) (?:mig|meg)",
            "(?:jeg )?(?:vil|ønsker å|vil bare) (?:UP1 )?(?:dø|være død|slutte å leve)",
        ),
        ("dø af (?:grin|nysgerrighed|skam|kedsomhed)", "(?:selvmordsforebyggelse|selvmordsforebygging)"),
    ),
    "fi": _table(
        (
            (
                "(?:haluan|haluaisin|tahdon|toivon että) (?:UP1 )?(?:kuolla|kuolisin|olla kuollut|tappaa itseni|"
                "kadota lopullisesti)"
            ),
                "en (?:halua|jaksa|tahdo) (?:UP1 )?(?:enää )?elää(?! (?:täällä|siellä|yksin) )",
                "(?:itsemurhaa|itsemurha ajatuksia|itsemurha-ajatuksia|itsetuhoisia ajatuksia|itsemurhan)",
            "(?:tapan|tappaisin|tappaa) itseni",
                "(?:satuttaa|satutan|vahingoittaa|viiltää|viiltelen) itse(?:äni|ani)",
                "ei (?:ole )?(?:enää )?(?:mitään )?syytä elää", "(?:parempi|kaikilla parempi) ilman minua",
                "elämällä(?:ni)? ei ole (?:enää )?merkitystä",
        ),
        ("kuolla (?:nauruun|häpeään|uteliaisuuteen)", "itsemurhien (?:ehkäisy\\w*)"),
    ),
    "cs": _table(
        (
            (
                "(?:chci|chtěl bych|chtěla bych|nejradši bych|raději bych|chcem|chcel by som|chcela by som) (?:UP1 "
                ")?(?:umřít|zemřít|umřel|umřela|být mrtv[ýá]|se zabít|spáchat sebevraždu|skoncovat se životem|umrieť|"
                "zomrieť|sa zabiť|spáchať samovraždu|byť mŕtv[yae])"
            ),
            (
                "(?:nechci|nechce se mi|nemám chuť|nechcem|nechce sa mi|už nechci|už nechcem) (?:už |dál |ďalej "
                ")?(?:žít|žiť)(?! (?:v|s|tady|tu|tam|na) )"
            ),
                (
                    "(?:myslím na|přemýšlím o|myšlenky na|rozmýšľam o|myšlienky na) (?:sebevraždu|sebevraždě|"
                    "samovraždu|samovražde)"
                ),
                "(?:sebevražedné|samovražedné) myšl[ei]nk[yám]\\w*",
            "(?:zabiju se|zabijem sa|zabít se|zabiť sa|vzít si život|vziať si život|ublížit si|ublížiť si|ubližuju si)",
                "(?:nemám|není|niet|nemá) (?:už )?(?:pro co|důvod|prečo|dôvod|smysl|zmysel) (?:UP1 )?(?:žít|žiť)",
                "(?:můj |můj |môj )?život (?:už )?nemá (?:smysl|cenu|zmysel)",
                "(?:lépe|líp|lepšie|všem líp) (?:beze mě|bezo mňa)",
        ),
        ("(?:umřít|zemřít|umrieť) (?:smíchy|smiechom|hanbou|nudou|hlady)",
            "(?:prevence|prevencia) (?:sebevražd\\w*|samovr[aá]žd\\w*)"),
    ),
    "ro": _table(
        (
            (
                "(?:vreau|aș vrea|mi aș dori|doresc|prefer) (?:UP1 )?(?:să mor|să dispar pentru totdeauna|să mă omor|"
                "să mă sinucid|să fiu mort|să fiu moartă|să nu mai exist)"
            ),
                "nu (?:mai )?(?:vreau|pot|am chef) (?:să )?(?:mai )?(?:trăiesc|trăi)(?! (?:aici|în|cu|la|acolo) )",
                "(?:gânduri|idei) (?:sinucigașe|suicidare|de sinucidere)",
                "(?:mă|să mă|o să mă|vreau să mă) (?:sinucid|omor|tai|spânzur)",
            "mă gândesc (?:la sinucidere|să mor)", "(?:să mi iau|să îmi iau|mi iau) (?:viața|zilele)",
                (
                    "(?:nu mai am|nu am|niciun|nici un) (?:UP1 )?(?:motiv|rost) (?:să|pentru a|de a) (?:mai "
                    ")?(?:trăiesc|trăi)"
                ),
                "viața (?:mea )?nu (?:mai )?are (?:niciun )?(?:sens|rost)", "(?:mai bine|tuturor mai bine) fără mine",
        ),
        ("(?:mor|să mor) de (?:râs|foame|frig|rușine|plictiseală|curiozitate)", "prevenirea sinuciderii"),
    ),
    "hu": _table(
        (
            "(?:meg akarok|meg szeretnék|szeretnék|inkább) (?:halni|meghalni|meghalnék|halott lenni|öngyilkos lenni)",
                "nem akarok (?:már |többé |tovább |így tovább )?(?:élni|létezni)(?! (?:itt|ott|egyedül|a|egy) )",
                (
                    "(?:öngyilkos(?:ság)?i? gondolataim|öngyilkossági gondolatok\\w*|öngyilkosságra gondol\\w*|"
                    "öngyilkos leszek|öngyilkos akarok lenni)"
                ),
                "(?:megölöm|meg akarom ölni|megölném|bántani|bántom|vagdosom) magam(?:at)?",
            "(?:véget vetek|véget vetni) (?:az életemnek|az életnek)",
                "nincs (?:már |többé )?(?:miért|értelme|okom) élni(?:em)?",
                "(?:az életemnek|az életnek) nincs (?:már |semmi )?értelme",
                "(?:jobb|mindenkinek jobb) (?:lenne )?nélkülem",
        ),
        ("meghal(?:ok|ni) (?:a nevetéstől|az éhségtől|a szégyentől)", "öngyilkosság (?:megelőzés\\w*|prevenció\\w*)"),
    ),
    "tr": _table(
        (
            (
                "(?:ölmek|ölmeyi|intihar etmek|kendimi öldürmek|yok olmak) (?:UP1 )?(?:istiyorum|isterdim|istedim|"
                "düşünüyorum)"
            ),
                "(?:yaşamak|yaşamayı) (?:UP1 )?(?:istemiyorum|istemem)", "artık yaşamak istemiyorum",
                "(?:intihar (?:düşün\\w*|etmeyi|edeceğim|etmeyi düşün\\w*))",
                "(?:kendime zarar|kendimi öldür\\w*|kendimi kes\\w*|canıma kıy\\w*|hayatıma son\\w*)",
            "yaşamak için (?:UP1 )?(?:neden\\w*|sebep|sebeb\\w*) (?:yok|kalmadı)",
                "(?:hayatımın|hayatın|yaşamanın) (?:UP1 )?(?:anlamı|değeri) (?:yok|kalmadı)",
                "bensiz (?:UP2 )?daha iyi",
        ),
        ("(?:gülmekten|utançtan|meraktan|açlıktan|sıkıntıdan) öl\\w*", "intihar\\w* önleme\\w*"),
    ),
    "ru": _table(
        (
            (
                "(?:хочу|хотел бы|хотела бы|хочется|лучше бы я|лучше бы мне) (?:UP1 )?(?:умереть|сдохнуть|умер|"
                "умерла|не жить|покончить с собой|убить себя|исчезнуть навсегда|не просыпаться)"
            ),
                (
                    "(?:не хочу|не хочется|нет сил|не вижу смысла|незачем) (?:UP1 )?(?:больше |дальше )?жить(?! (?:в|"
                    "с|здесь|там|на|у) )"
                ),
                "(?:мысли о|думаю о|думал о|думала о|подумываю о) (?:самоубийстве|суициде|смерти)",
                "суицидальн\\w+ мысл\\w+",
                "(?:покончить|покончу|покончил|покончила) (?:с собой|жизнь самоубийством|с жизнью)",
            (
                "(?:убью себя|убить себя|наложить на себя руки|порезать себя|режу себя|причинить себе (?:боль|вред)|"
                "причиняю себе)"
            ),
                "(?:нет|никакого|не вижу) (?:UP1 )?(?:смысла|причин\\w*) (?:больше |дальше )?жить",
                "жизнь (?:потеряла смысл|не имеет смысла|бессмысленна)", "(?:без меня) (?:UP2 )?лучше",
                "лучше (?:UP2 )?без меня",
        ),
        ("(?:умереть|умираю|умирал\\w*) (?:со|от) (?:смеху|смеха|скуки|стыда|голода|любопытства)",
            "(?:профилактик\\w+|предотвращени\\w+) (?:самоубийств\\w*|суицид\\w*)"),
    ),
    "uk": _table(
        (
            (
                "(?:хочу|хотів би|хотіла б|хочеться|краще б я) (?:UP1 )?(?:померти|вмерти|помер|померла|не жити|"
                "вбити себе|накласти на себе руки|зникнути назавжди)"
            ),
                "(?:не хочу|не хочеться|немає сил|нема сил) (?:UP1 )?(?:більше |далі )?жити(?! (?:в|у|з|тут|там|на) )",
                "(?:думки про|думаю про|думав про|думала про) (?:самогубство|суїцид|смерть)", "суїцидальні думки",
                "(?:покінчити|покінчу) (?:з собою|життя самогубством|із собою|з життям)",
            "(?:вбити себе|вб ю себе|вбю себе|заподіяти собі|ріжу себе|нашкодити собі)",
                "(?:немає|нема|не бачу) (?:UP1 )?(?:сенсу|причин\\w*) (?:більше |далі )?жити",
                "життя (?:втратило сенс|не має сенсу)", "(?:краще без мене|без мене (?:UP2 )?краще)",
        ),
        ("(?:померти|вмерти) (?:зі|від|з) (?:сміху|сорому|нудьги|голоду)",
            "(?:запобігання|профілактик\\w+) (?:самогубств\\w*|суїцид\\w*)"),
    ),
}  # fmt: skip
