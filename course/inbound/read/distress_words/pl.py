"""How despair is named in Polish."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
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
        # znowu się ranić
        (
            "(?:zaczęłam|zacząłem|zaczelam|zaczalem|zaczynam|wróciłam do|wrocilem do|wracam do|przestaję|przestać"
            "|kontynuuję) (?:znów |znowu |ponownie |od nowa )?(?:się |sie )?(?:znów |znowu |ponownie )?(?:ciąć"
            "|ciąć się|okaleczać|kaleczyć|samookaleczać|drapać do krwi|przypalać|cięcia się|cięcia|okaleczania(?: "
            "się)?|samookaleczania)(?: się)?(?=END| (?:po (?:rękach|nogach|udach)|na (?:udach|rękach|nogach)|nocami"
            "|potajemnie|celowo))"
        ),
        (
            "(?:znowu|znów|ponownie|dalej|wciąż|nadal) (?:UP1 )?(?:się |sie )(?:tnę|pocięłam|pociąłem|ciąłem|cięłam"
            "|ranię|zraniłam|zraniłem|okaleczyłam|okaleczyłem|kaleczę|okaleczam|drapię do krwi)(?! (?:o|nożem|w"
            "|papierem|przy),? )|(?:tnę|pocięłam|pociąłem|cięłam|ciąłem|okaleczyłam|okaleczyłem|kaleczę) się "
            r"(?:znowu|znów|celowo|po|na|od|żeby|nocami|żyletką)(?! (?:kuchni|krzak\w{0,4}|rękę),? )"
        ),
        (
            "(?:tnę|pocięłam|pociąłem|ciąłem|cięłam|nacinam|drapię|kaleczę|pociąć|ciąć|poraniłam|poraniłem) (?:UP1 "
            ")?(?:sobie |swoje )(?:UP1 )?(?:ręce|nogi|uda|nadgarstki|przedramiona|ramiona|skórę)(?! (?:o|w|na"
            "|przy),? )|(?:sobie |swoje )(?:ręce|nogi|uda|nadgarstki|przedramiona) (?:tnę|ciąłem|cięłam|kaleczę"
            "|poraniłam|pocięłam|pociąłem)|(?:robię|zrobiłam|zrobiłem) sobie (?:znowu |znów |celowo )?krzywdę"
            "|krzywdzę (?:sam |sama )?(?:siebie|się)(?=END)"
        ),
        # nie obudzić się
        (
            "(?:mam nadzieję|oby|obym|żeby|gdyby|gdybym|modlę się|marzę|chciałbym|chciałabym|wolałbym|wolałabym"
            "|kładę się z nadzieją|szkoda) (?:UP4 )?(?:już |jutro |rano |się |nigdy |więcej ){0,4}(?:nie|nigdy) "
            "(?:(?:już|jutro|rano|się|sie|nigdy|więcej|musieć) ){0,4}(?:obudzić|obudzę|obudził|obudziła|obudzi"
            "|obudziłbym|obudziłabym|budzić)(?: się| sie)?(?=END| (?:jutro|rano|nigdy|więcej|już))"
        ),
        (
            "(?:zasnąć|usnąć|położyć się|zasypiać|zasnę|zasnęła|zasnął|zasnęłabym|zasnąłbym) (?:dziś |dzisiaj "
            "|wieczorem )?i (?:już |się |nigdy |więcej ){0,3}(?:nie|nigdy) (?:(?:się|sie|już|nigdy|więcej) "
            "){0,3}(?:obudzić|obudzę|obudził|obudziła|obudziłabym|obudziłbym)"
        ),
        (
            "(?:gdybym|jeśli|jakbym|jak) (?:się )?(?:jutro |rano |już )?(?:się )?nie (?:obudził|obudziła"
            r"|obudzę)(?: się)? (?:UP1 )?NEAR (?:dobrze|lepiej|problem\w{0,1}|ulga|ulgę|spokój|przeszkadza\w{0,5}"
            r"|obojętn\w{1,2})"
        ),
        # beze mnie lepiej
        (
            "(?:wszyscy|wszystkim|każdemu|świat|światu|FAM|im|jej|jemu|będzie|byłoby|mieliby) (?:UP4 )(?:lepiej"
            "|łatwiej|lżej|spokojniej|szczęśliwsi|prościej|ulga) (?:UP2 )?(?:beze mnie|bezemnie|gdy mnie (?:nie "
            "będzie|zabraknie)|jak mnie (?:nie będzie|zabraknie)|kiedy mnie nie będzie|gdyby mnie nie było)(?! (?:w"
            r"|na) (?:pracy|firmie|zebrani\w{1,2}|spotkani\w{1,2}),? )"
        ),
        (
            "beze mnie (?:UP2 )?(?:będzie|byłoby|byliby|mieliby|będą|będą mieli|żyliby|wszystkim|każdemu|im|FAM"
            "|światu) (?:UP2 )?(?:lepiej|łatwiej|lżej|spokojniej|szczęśliwsi|szczęśliwsze)(?! (?:w|na) (?:pracy"
            "|firmie),? )|(?:o )?(?:jeden|jedną) (?:kłopot|ciężar|problem|gębę|balast) (?:mniej|do wykarmienia)(?: "
            "dla| mają| z głowy)(?! (?:firmy|szefa))|(?:nikt|nikomu|nie) (?:UP1 )?(?:nie )?(?:będzie|będę) (?:UP1 "
            ")?(?:miał |mial )?(?:ze mną kłopotu|już ciężarem|dla nikogo ciężarem)"
        ),
        # żyć dalej
        (
            "(?:po co|dla kogo|dlaczego|czemu|w imię czego) (?:(?:mam|miałbym|miałabym|ja|dalej|jeszcze|w|ogóle"
            "|niby|właściwie|mi) ){0,6}(?:żyć|żyję|żyłbym|żyłabym|ciągnąć to życie)(?=END| dalej)|nie wiem (?:już "
            ")?(?:po co|dla kogo|dlaczego) (?:ja )?(?:mam |jeszcze |dalej |w ogóle ){0,3}(?:żyć|żyję)(?=END| dalej)"
        ),
        (
            "(?:brak|brakuje|zabrakło|nie starcza|nie starczy|bez|nie widzę|nie mam|nie czuję|straciłam|straciłem"
            "|nie ma) (?:UP3 )(?:sił|siły|chęci|sensu|powodu|powodów|woli|ochoty|odwagi|motywacji) (?:(?:już|dalej"
            "|by|aby|żeby|do|na|dłużej) ){0,4}(?:żyć|życia|życie|istnieć)NOT_A_PLACE"
        ),
        (
            "(?:dalsze )?(?:życie|żyć) (?:UP1 )?(?:dalej )?(?:nie ma|straciło|stracił) (?:dla mnie |już |żadnego "
            "){0,3}sensu?|nic mnie (?:już )?(?:tu |tutaj |na tym świecie |przy życiu )(?:nie )?(?:trzyma|nie "
            "trzyma)(?= na tym świecie| przy życiu)|(?:nic|nikt) (?:mnie )?(?:już )?(?:przy życiu )?(?:mnie )?nie "
            r"trzyma (?:mnie )?(?:przy życiu|na tym świecie)|(?:nikomu (?:już )?(?:nie jestem|niepotrzebn\w)|nikt "
            "mnie (?:już )?nie potrzebuje) NEAR (?:żyć|żyję|życie|na tym świecie)"
        ),
        (
            "(?:dłużej|już|więcej) (?:tu |tutaj |na tym świecie )?(?:dłużej )?(?:być |żyć )?nie chcę(?: być| "
            "żyć)?(?: tu)? (?:żyć|być na tym świecie)(?=END)|tu (?:dłużej|już) być nie chcę(?=END)|nie chcę (?:już "
            "|dłużej )?(?:tu |tutaj )?być na (?:tym )?świecie"
        ),
        # wolałbym nie żyć
        (
            "(?:wolałbym|wolałabym|lepiej|chciałbym|chciałabym|żałuję|żałowałam|myślałam|myślałem|marzyłam|marzyłem"
            "|pragnę|gdybym|szkoda|żeby|obym|oby) (?:(?:już|było|by|że|żebym|gdybym|bym|był|była|tak|raczej|o|tym"
            "|po|prostu|dawno) ){0,5}(?:nie (?:żyć|żyłbym|żyłabym)|być martw[ya]|martwy|martwa|umarł|umarła|był "
            "martwy|była martwa|nie żyje|nie żyję|nie żył|nie żyła)(?!,? (?:niż|od|za|dla)(?! żyć),? )(?=END| od "
            "dawna| niż żyć)"
        ),
        # niedługo mnie nie będzie
        (
            "(?:od|po|do|w|przed|DAY|niedługo|wkrótce) (?:DAY )?NEAR (?:(?:już )?(?:mnie )?(?:już )?(?:tu )?nie "
            "będzie(?: mnie)?(?: już)?(?: tu)?(?: na (?:tym )?świecie| wśród żywych| już)?)(?=END)"
        ),
        (
            "(?:już |mnie )(?:mnie |już )?nie będzie (?:mnie )?(?:już )?(?:na (?:tym )?świecie|wśród żywych|pośród "
            "żywych|wśród was)|nie będzie mnie (?:już )?(?:na (?:tym )?świecie|wśród żywych)|nie będę (?:już "
            ")?(?:żył|żyła|istniał|istniała)(?=END)"
        ),
        (
            "(?:gdy|kiedy|jak) (?:będziecie|będziesz|ktoś będzie|to|pan|pani) (?:to |ten list )?(?:UP2 )?(?:czytać"
            "|czytać to|czytali|czytał|czytała|przeczytacie|przeczytasz) NEAR (?:mnie (?:już )?(?:tu )?nie "
            "(?:będzie|ma)|nie będę (?:już )?(?:żył|żyła)|będę (?:już )?(?:martw[ya]|po tamtej stronie))"
        ),
        (
            "(?:odchodzę|odejdę|odejść|żegnam|zegnam|żegnam się|schodzę|opuszczam|opuścić) (?:już |na zawsze "
            ")?(?:z |ze |z tym |z tego |ten )?(?:tego świata|świata|tym światem|światem|ten świat|świat|życia"
            "|życiem)(?=END)|nie będzie (?:już )?(?:do kogo|komu|dla kogo)(?: (?:pisać|czytać))?(?=END)|nie będzie "
            "(?:już )?(?:kto|nikogo kto|komu) (?:ich |tego |by |miał )?(?:czytać|czytał|przeczytać|odpisać)"
        ),
        # pożegnanie
        (
            "(?:żegnajcie|żegnaj|żegnam się|żegnam|zegnam|zegnajcie|to jest (?:moje )?pożegnanie|to (?:moje "
            r")?pożegnanie|to jest koniec)(?! (?:z (?!wami|życiem|wszystkimi|tym światem)\w{1,20}|się z),? ) NEAR "
            r"(?:zdecydowa\w{1,4}|postanowi\w{1,4}|decyzj\w{1,2}|tego świata|tym światem|nikt nie jest winny"
            "|(?:niczyja|nikogo) wina|nie (?:wasza|twoja|niczyja) wina|wybaczcie|przebaczcie|przepraszam za "
            "wszystko|nie szukajcie|nie szukaj|w spokoju(?=END)|żyć|cierpieć|nie piszcie)"
        ),
        (
            "(?:żegnaj|żegnajcie) (?:świecie|życie|okrutny świecie)(?=END)|nie szukajcie mnie(?=END)|odchodzę (?:w "
            "spokoju|na zawsze)(?=END)|zegnam sie z zyciem"
        ),
        (
            "(?:mój |moje )(?:list|listy) pożegnaln[ye](?! (?:do|dla) (?:zespołu|kolegów|koleżanek|współpracowników"
            "|firmy|szefa|klientów|uczniów),? )"
        ),
        (
            r"(?:list|listy|listu|listów) pożegnaln(?:y|e|ego|ych) (?:UP2 )?(?:leży|leżą|gotow\w|napisan\w|w "
            "szufladzie|na stole|do (?:mojej |mojego |moich )?FAM|dla FAM|napisał[ae]?m|zostawiam|już)(?! (?:do"
            "|dla) (?:zespołu|kolegów|firmy|szefa))|(?:napisałam|napisałem|piszę|zostawiam|zostawiłam|zostawiłem) "
            "(?:UP1 )?(?:list|listy) pożegnaln(?:y|e)(?! (?:do|dla|w|z) (?:zespołu|kolegów|koleżanek"
            "|współpracowników|firmy|szefa|klientów|uczniów|powieści|filmie|bohatera|bohaterki|pracy),? )|(?:list"
            r"|listy) (?:do|dla) (?:mojej |mojego |moich )?FAM (?:leży|leżą|jest|są|już) (?:UP1 )?(?:gotow\w"
            r"|napisan\w|w szufladzie|na stole)"
        ),
        # postanowione
        (
            r"wiem (?:już )?(?:kiedy i (?:wiem )?jak|jak i (?:wiem )?kiedy)(?=,| \|| to zrobię)|(?:wybrałam"
            "|wybrałem|mam|ustaliłam|ustaliłem) (?:już )?(?:wybrany |ustalony |wybrane )?(?:dzień|datę) i "
            "(?:miejsce|sposób|metodę|godzinę)(?= na to|END)(?! (?:ślubu|komunii|spotkania))|(?:dzień|data) i "
            "(?:miejsce|sposób) (?:są )?(?:już )?(?:wybrane|ustalone)(?! (?:na ślub|ślubu))"
        ),
        (
            "(?:brakuje|brak|brakło) (?:mi )?(?:już )?(?:tylko |jedynie )(?:mi )?odwagi(?!,? (?:żeby|aby|by) (?!to"
            "|skoczyć))(?=END| żeby to (?:zrobić|skończyć)| by to (?:zrobić|skończyć)| żeby skoczyć)|(?:tylko "
            "|jedynie )(?:mi )?(?:jeszcze )?odwagi (?:mi )?brak(?:uje)?(?: mi)?(?!,? (?:żeby|aby|by) (?!to"
            "|skoczyć))(?=END| żeby to| by to)|(?:tylko |jedynie )(?:mi )?brak(?:uje)? (?:mi )?odwagi(?!,? (?:żeby"
            "|aby|by) (?!to|skoczyć))(?=END| żeby to| by to)"
        ),
        (
            "(?:modlę się|proszę|błagam|modliłam się|modliłem się|prosiłam|prosiłem|prosić) (?:UP2 )?(?:żeby |aby "
            "|by )?(?:bóg|boga|pan|pana|pan bóg|pana boga|panie boże) (?:UP2 )?(?:mnie |żeby |aby |już "
            "){0,4}(?:zabrał|wziął|mnie zabrał|zabrał mnie|wziął mnie|do siebie)|(?:bóg|pan bóg|boże) (?:UP1 "
            ")?(?:mnie )?(?:już )?(?:mnie )?(?:zabrał|zabierze|wziął|zabierz)(?: mnie)?(?: już| do siebie| "
            "stąd)?(?=END)"
        ),
        "(?:zbywa|pozostał|został|zostaje|pozostaje) (?:mi )?(?:już )?(?:tylko )?ostatni krok(?=END)",
        # tabletki
        (
            "(?:zbieram|zebrałam|zebrałem|nazbierałam|nazbierałem|uzbierałam|uzbierałem|gromadzę|zgromadziłam"
            "|zgromadziłem|odkładam|odłożyłam|odłożyłem|schowałam|schowałem|oszczędzam|chowam|mam odłożone|mam "
            "uzbierane|mam schowane|mam już dość|mam dość|mam wystarczająco|mam już wystarczająco) (?:UP3 "
            r")?PILLS(?! (?:na|od|przeciw),? )(?! NEAR (?:aptek\w{1,3}|apteczk\w{1,2}|recykling\w{0,3}"
            r"|przeterminowan\w{1,3}|babc\w{1,3}|psa|kota|utylizacj\w|lodówk\w|na (?:ciśnienie|serce|alergię)))"
        ),
        (
            "PILLS (?:UP1 )?(?:już )?(?:uzbierane|odłożone|zebrane|gotowe|schowane|przygotowane|leżą (?:gotowe"
            "|przygotowane))(?! (?:do (?:odbioru|apteki|oddania)|w aptece|dla),? )|(?:mam|już) PILLS (?:odłożone"
            "|uzbierane|schowane|zebrane)(?! dla)"
        ),
        (
            "PILLS NEAR (?:wezmę|łyknę|połknę|zażyję|wziąć|połknąć|łyknąć) (?:je )?(?:wszystkie|wszystko)(?=END| "
            "naraz| na raz)|(?:wezmę|połknę|łyknę|połknąć|wziąć) (?:je )?wszystkie (?:naraz|na raz|od razu)"
        ),
        # odruch
        (
            "(?:moście|mostu|mostem|wiadukcie|peronie|torach|dachu|balkonie|torami|kładce|barierce|nasypie|krawędzi"
            "|klifie|stacji|peronu) NEAR (?:chciałam|chciałem|myślałam|myślałem|pomyślałam|pomyślałem|miałam ochotę"
            "|miałem ochotę|ochota|ochotę|o mało|prawie|kusiło|zastanawiałam się|zastanawiałem się|byłam gotowa"
            "|byłem gotów|żeby) (?:(?:żeby|aby|by|się|czy|mnie|nad|tym|o|po|prostu|już|nie) ){0,4}(?:skoczyć|rzucić"
            "|rzucić się|zeskoczyć|skoczyłam|skoczyłem|skoku|puścić się|wskoczyć|zrobić krok)(?! (?:na (?:bungee"
            "|linie|spadochronie)|ze spadochronem|do UP1 (?:pociągu|autobusu|sklepu|wody|kina|domu|tramwaju)|po),? "
            ")"
        ),
        (
            "(?:myślałam|myślałem|pomyślałam|pomyślałem|chciałam|chciałem|ochotę|kusiło) (?:(?:mnie|żeby|aby|by|o"
            "|tym|po|prostu|nad|wtedy) ){0,4}(?:wjechać|walnąć|skręcić|uderzyć|przywalić|wjechania) (?:UP2 )?(?:w"
            "|pod|na) (?:drzewo|tira|ciężarówkę|mur|ścianę|barierkę|filar|czołówkę|słup|czołowe)(?=END| na)"
        ),
        # skończyć
        (
            "(?:skończyć|skończę|zakończyć|zakończę|kończę) (?:z tym wszystkim|to wszystko|ze wszystkim"
            "|wszystko)(?=END)|(?:skończyć|skończę|położyć|położę|kończę) (?:kres |koniec )(?:swojemu |mojemu "
            "|temu )?(?:życiu|wszystkiemu|cierpieniu)|(?:kres|koniec) (?:położyć|położę) (?:swojemu |mojemu "
            ")?(?:życiu|wszystkiemu)|(?:kończę|skończę|koncze|chcę skończyć) z (?:życiem|tym życiem|moim "
            "życiem)(?! (?:w|zawodowym|na),? )"
        ),
        (
            "(?:chcę|chciałbym|chciałabym|zamierzam|postanowiłam|postanowiłem) (?:UP1 )?(?:odejść|zniknąć|zasnąć) "
            "(?:na zawsze|na dobre|raz na zawsze)(?=END)"
        ),
    ),
    (
        # away, not gone
        "mnie (?:tu|tutaj) (?:juz )?nie bedzie (?:jedziemy|jade|wyjezdzam|wyjezdzamy|przeprowadzam|lece|lecimy)",
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
        (
            r"nie będzie (?:mnie )?(?:już )?(?:tu )?UP5 (?:urlop\w{0,3}|pracy|biurze|firmie|mieście|wakacj\w{1,3}"
            r"|przeprowadz\w{1,4}|wyjazd\w{0,2}|numer\w{0,2}|kursie|wolne)"
        ),
        (
            "(?:urlop|urlopie|wakacje|wyjeżdżam|przeprowadzam|przeprowadzka|przeprowadzamy|biurze|firmie|pracy"
            "|jadę) UP5 (?:mnie (?:już )?nie będzie|nie będzie mnie)"
        ),
        (
            "(?:zdecydowałam|zdecydowałem|postanowiłam|postanowiłem|decyzja|decyzję|decyzje)(?: się)?(?: o| na| "
            "że)? (?:zmienić|zmianę|zmianie|przyjąć|zrezygnować|przeprowadzić|szukać|odejść z (?:pracy|firmy)"
            "|odejściu z (?:pracy|firmy)|zacząć|kończę kurs|rezygnuję|zmieniam)"
        ),
        (
            r"PILLS NEAR (?:walizk\w|wyjazd\w{0,1}|podróż\w{0,1}|wakacj\w|aptek\w{1,3}|apteczk\w{1,2}"
            r"|recykling\w{0,3}|przeterminowan\w{1,3}|utylizacj\w|zwrot\w{0,2})"
        ),
        "PILLS (?:babci|dziadka|psa|kota|sąsiadki|mamy|cioci)(?! NEAR wezmę)",
        (
            r"(?:bohater\w{0,3}|postać|film\w{0,2}|powieść|powieści|serial\w{0,2}|książk\w{1,2}) UP5 (?:list "
            "pożegnalny|żegnaj świecie|odchodzi z tego świata|nie chce żyć)"
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
    FAM=(
        "(?:rodzina|rodzinie|rodziny|żona|żonie|żony|mąż|mężowi|męża|mama|mamie|mamy|tata|tacie|rodzice|rodzicom"
        "|rodziców|dzieci|dzieciom|córka|córce|córki|syn|synowi|syna|synów|brat|bratu|brata|siostra|siostrze"
        "|siostry|partner|partnerka|partnerce|wnuki|wnukom|dzieciaki|dzieciakom)"
    ),
    DAY=(
        "(?:poniedziałku|poniedziałek|wtorku|wtorek|środy|środę|czwartku|czwartek|piątku|piątek|soboty|sobotę"
        "|niedzieli|niedzielę|jutra|jutro|dziś wieczorem|świętach|świąt|przyszłego tygodnia|przyszłym tygodniu"
        "|weekendzie|weekendu|końca (?:tygodnia|miesiąca|roku)|tym|wtedy|moich urodzinach|niedługo|wkrótce|komunii)"
    ),
    PILLS="(?:tabletki|tabletek|leki|leków|proszki|proszków|prochy|prochów|pigułki|pigułek|nasenne|nasennych)",
    END=r"(?:,| (?:\||i|ale|a|ja|bo|jestem|mam|nie|juz|dzis|dzisiaj|teraz|dzieki|to|jesli|naprawde|skoro)(?= ))",
)  # fmt: skip
