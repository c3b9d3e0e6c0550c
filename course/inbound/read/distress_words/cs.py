"""How despair is named in Czech."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
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
        (
            "(?:doufám|dúfam) že (?:(?:se|sa|už|zítra|ráno|zajtra|nikdy) ){0,4}(?:neprobudím|nevzbudím"
            "|nezobudím)(?! (?:pozdě|neskoro|moc|příliš|v|o) )"
        ),
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
        # zase si ubližovat
        (
            "(?:zase|znovu|opět|opäť|znova|zas|pořád|stále|začala?|začal|začínám) (?:(?:jsem|som|si|se|sa|zase"
            "|znovu|opět|opäť|znova|zas|s) ){0,4}(?:ubližovat|ublížila?|ubližuju|ubližuji|ubližovať|ubližujem|řezat"
            "|řežu|rezať|režem|pořezala?|porezala?|sebepoškozovat|sebepoškozováním|sebepoškozovaním|poškozovat"
            "|škrábat do krve|pálit|sebepoškodzovať)(?: se| si| sa)?(?=END| (?:do|na|po) (?:rukou|ruky|rúk|nohou"
            "|nôh|stehen|stehien|předloktí|zápěstí|kůže|nohách|rukách|stehnech)| schválně| naschvál| žiletkou| "
            "potají| po nocích)(?! (?:při|o|do prstu),? )"
        ),
        (
            "(?:řežu|pořezala?|porezala?|režem|řezala?|rezala?|škrábu|pálím) (?:(?:jsem|som|si|se|sa|schválně|zase"
            "|znovu) ){1,3}(?:UP1 )?(?:ruce|ruky|nohy|stehna|stehná|zápěstí|zápästia|předloktí|do (?:rukou|ruky|rúk"
            "|nohou|stehen|stehien|předloktí|zápěstí)|schválně|naschvál)(?! (?:při|o|v|na),? )|(?:řežu|režem"
            "|řezala?|pořezala?) (?:se|sa|si) (?:do|na|po) (?:rukou|ruky|rúk|nohou|nôh|stehen|stehien|předloktí"
            "|zápěstí|nohách|rukách|stehnech)"
        ),
        (
            "(?:ublížila?|ubližuju|ubližuji|ubližujem|ubližovala?) (?:(?:jsem|som|si|zase|znovu) ){1,3}(?:schválně"
            "|naschvál|úmyslně|zámerne|zase|znovu)(?=END)|(?:jsem|som) si (?:zase |znovu |opäť )?(?:schválně "
            "|naschvál |úmyslně |zámerne )?(?:ublížila?|ubližovala?)(?=END| schválně| úmyslně)(?! (?:při|na|v),? )"
        ),
        # neprobudit se
        (
            "(?:kéž|kež|kéž bych|kdybych|kdyby|keby|keby som|doufám|dúfam|modlím se|modlím sa|přeju si|přeji si"
            "|přála bych si|přál bych si|prajem si|chtěla bych|chtěl bych|chcela by som|chcel by som|nejradši bych"
            "|najradšej by som|bodaj|toužím|snad|usínám) (?:UP5 )?(?:(?:se|sa|už|a|že|nikdy|zítra|ráno|zajtra|víc"
            "|viac) ){0,5}(?:neprobudit|neprobudil|neprobudila|neprobudím|nevzbudil|nevzbudila|nevzbudím|nevzbudit"
            "|nezobudil|nezobudila|nezobudím|nezobudiť|neprebudil|neprebudila|neprebudím|neprebudiť|nezobudí"
            "|neprobudí)(?=END| (?:zítra|nikdy|ráno|zajtra|už|víc))"
        ),
        (
            "(?:usnout|usnula?|usnu|zaspať|zaspala?|lehnout si|ľahnúť si|zaspím|spát|zaspat) (?:večer |dnes )?a "
            "(?:(?:se|sa|už|nikdy|viac|víc|ráno) ){0,5}(?:neprobudit|neprobudila?|neprobudím|nevzbudit|nevzbudila?"
            "|nezobudila?|nezobudiť|neprebudila?|neprebudiť|neprobudit se)"
        ),
        (
            "(?:kdybych|keby som|když|keď) (?:se |sa )?(?:zítra |ráno |zajtra |už )?(?:se |sa )?(?:neprobudila?"
            "|nevzbudila?|nezobudila?|neprobudím|nezobudím) NEAR (?:dobře|dobre|lepší|lepšie|líp|vadilo|nevadilo"
            r"|úleva|úľava|jedno|problém\w{0,1}|fajn)"
        ),
        # beze mě líp
        (
            "(?:všem|všichni|všetkým|všetci|každému|svět|světu|svet|svetu|FAM|jim|im|bude|bylo|bolo|měli|mali) "
            "(?:UP5 )(?:líp|lépe|lepší|lepšie|lehčeji|lehčí|snáz|snazší|jednodušší|ľahšie|ľahší|klid|šťastnější"
            "|šťastnejší) (?:UP2 )?(?:beze (?:mě|mne)|bezo mňa|bezemě|až (?:tu )?nebudu|keď (?:tu )?nebudem"
            "|kdybych (?:tu )?nebyla?)(?! (?:v|na) (?:práci|firmě|firme|poradě),? )"
        ),
        (
            "(?:beze (?:mě|mne)|bezo mňa) (?:by|bude|budou|budú|bylo|bolo|je) (?:UP4 )(?:líp|lépe|lepší|lepšie"
            "|lehčeji|snáz|jednodušší|ľahšie|šťastnější)(?! (?:v|na) (?:práci|firmě|firme),? )|(?:o )?(?:jednu"
            "|jeden|jedno) (?:starost|přítěž|krk|príťaž|hladový krk) (?:míň|méně|menej) (?:pro|mít|pre|na krku)"
        ),
        # žít dál
        (
            "(?:proč|prečo|načo|nač|pro koho|pre koho|k čemu|na co) (?:(?:bych|by|som|mám|mam|měla?|mala?|já|ja"
            "|ještě|ešte|vůbec|vôbec|dál|ďalej|vlastně|vlastne|pořád) ){0,6}(?:žít|žiť|žiju|žijem|žila?)(?=END| dál"
            "| ďalej)|nevím (?:už )?(?:proč|pro koho|k čemu) (?:(?:ještě|vlastně|mám|tu|dál|vůbec) ){0,3}(?:žít"
            "|žiju|jsem na světě)(?=END| dál)|neviem (?:už )?(?:prečo|načo|pre koho) (?:(?:ešte|vlastne|mám|tu"
            "|ďalej|vôbec) ){0,3}(?:žiť|žijem|som na svete)(?=END| ďalej)"
        ),
        (
            "(?:nemám|nemam|není|nie je|bez|chybí|chybí mi|chýba|ztratila|ztratil|stratila|stratil|ani|nevidím"
            "|došla|došly) (?:UP3 )(?:sílu|síla|síly|sil|silu|sila|sily|chuť|důvod|dôvod|smysl|zmysel|vůli|vôľu"
            "|odvahu|energii|energiu|proč) (?:(?:už|dál|ďalej|k|na|do|v|pro|pre|aby|aby|nadále) ){0,4}(?:žít|žiť"
            "|života|životu|život|živote|životě|žila?|žití)NOT_A_PLACE"
        ),
        (
            "(?:žít|žiť|život) (?:dál |ďalej |už )?(?:pro mě |pre mňa )?(?:nemá|nemá už|ztratilo|stratilo|nedává"
            "|nedáva) (?:už |žádný |žiadny |dál ){0,2}(?:smysl|zmysel|cenu)|(?:nikdo|nikto) mě? (?:už )?(?:ma "
            ")?(?:už )?nepotřebuje NEAR (?:žít|žiju|života|na světě)|(?:nikto ma|ma nikto) (?:už )?nepotrebuje "
            "NEAR (?:žiť|žijem|života|na svete)|nic mě (?:tu |tady )?(?:už )?(?:tu |tady )?nedrží(?= na (?:tomhle "
            "|tomto )?světě| při životě)|nič ma (?:tu )?(?:už )?nedrží(?= na (?:tomto )?svete| pri živote)"
        ),
        # radši mrtvý
        (
            "(?:radši|raději|radšej|nejradši|najradšej|lepší|líp|lepšie|přála|přál|přeju|kéž|želala|želal|želám"
            "|chtěla|chtěl|chcela|chcel|myslela|myslel|škoda|kdybych|keby|bodaj) (?:(?:bych|by|som|jsem|si|aby"
            "|abych|že|aby|už|být|byť|kdybych|keby|bylo|bolo|raději|radši|jen|na|to|prostě|prosto) "
            "){0,6}(?:mrtv[ýáa]|byla? mrtv[ýáa]|byla? po smrti|mŕtv[ya]|bola? mŕtv[ya]|nežila?|nežít|nežiť|po smrti"
            "|umřela?|zemřela?|zomrela?)(?!,? (?:než|ako|aby)(?! žít),? )(?=END| než žít)"
        ),
        # brzy tu nebudu
        (
            "(?:od|po|do|v|ve|před|pred|DAY|brzy|čoskoro) (?:DAY )?NEAR (?:(?:už )?(?:tu|tady) (?:už )?(?:nebudu"
            "|nebudem)|(?:nebudu|nebudem) (?:už )?(?:tu|tady)|už (?:nebudu|nebudem)(?: existovat| existovať| žít| "
            "žiť)?|(?:nebudu|nebudem) (?:už )?(?:existovat|existovať|mezi živými|medzi živými|na světě|na "
            "svete))(?=END)"
        ),
        (
            "(?:nebudu|nebudem) (?:už |tu )?(?:mezi živými|medzi živými|na (?:tomhle |tomto )?světě|na (?:tomto "
            ")?svete|naživu|nažive|žít|žiť)(?=END)|už (?:nebudu|nebudem) (?:na světě|na svete|naživu|nažive|mezi "
            "živými)"
        ),
        (
            "(?:až|když|keď) (?:(?:tohle|toto|to|tenhle|dopis|tento|list|si|někdo|budete|budeš) ){0,4}(?:číst|čítať"
            "|přečtete|přečteš|prečítate|prečítaš|čtete|čítate) NEAR (?:(?:tu|tady) (?:už )?(?:nebudu|nebudem)"
            "|(?:nebudu|nebudem) (?:už )?(?:tu(?=END)|tady(?=END)|naživu|nažive|žít)|budu (?:už )?(?:mrtv[ýá]"
            "|pryč(?=END))|budem (?:už )?(?:mŕtv[ya]|preč(?=END)))"
        ),
        (
            "(?:odcházím|odejdu|odejít|odchádzam|odídem|odísť|loučím se|lúčim sa|opouštím|opúšťam|opustit|opustiť"
            "|zmizím) (?:už |navždy )?(?:z|ze|zo|se|s|so)? ?(?:tohoto |toho |tohohle |tohto |tímto |týmto |tento "
            "|tenhle )?(?:světa|světem|svět|sveta|svetom|svet|života|životem|životom)(?=END)|nebude (?:už )?(?:komu"
            "|kdo|kto|pro koho|pre koho) (?:psát|písať|číst|čítať|by|je|ich)"
        ),
        # loučení
        (
            "(?:sbohem|zbohom|loučím se|lúčim sa|tohle je (?:moje )?rozloučení|toto je (?:moja )?(?:rozlúčka|moje "
            "rozloučení)|žehnej|tímto se loučím|týmto sa lúčim)(?! (?:s|se|so) (?!vámi|životem|životom|tímto světem"
            r"|všemi|světem|všetkými)\w{1,20}) NEAR (?:rozhodl\w{0,1}|rozhodnut\w{0,3}|rozhodnutí|rozhodnutie"
            "|tohoto světa|tohto sveta|nikdo za to nemůže|nikto za to nemôže|(?:ničí|nikoho) vina|není to (?:ničí"
            "|vaše) vina|nie je to (?:nikoho|vaša) vina|odpusťte|odpusť|nehledejte mě|nehľadajte ma|v klidu(?=END)"
            "|žít|žiť|trpět|trpieť|(?:tu|tady) (?:už )?nebud(?:u|em)|už (?:tu|tady) nebudu)"
        ),
        (
            "(?:sbohem|zbohom) (?:světe|živote|svet|život|krutý světe)(?=END)|(?:nehledejte mě|nehľadajte ma)(?=END"
            "| už)"
        ),
        (
            "(?:dopis|dopisy|list|listy) na (?:rozloučenou|rozlúčku) (?:UP2 )?(?:mám|jsem|som|je|jsou|sú|leží|už"
            r"|napsan\w{1,3}|napísan\w{1,3}|hotov\w{0,2}|v šuplíku|v zásuvce|na stole|pro FAM|pre FAM)(?! "
            "(?:kolegům|kolegyním|kolegom|firmě|firme|šéfovi|týmu))|(?:píšu|píšem|napsala|napsal|napísala|napísal"
            "|nechávám|nechávam|mám|nechala|nechal|napsaný|napísaný) (?:(?:jsem|som|už|svůj|svoj) ){0,2}(?:dopis"
            "|dopisy|list|listy) na (?:rozloučenou|rozlúčku)(?! (?:kolegům|kolegyním|kolegom|firmě|firme|šéfovi"
            "|týmu|pro (?:kolegy|tým|firmu|postavu)|v (?:románu|filmu|práci)),? )|(?:dopis|list) (?:na rozlúčku"
            r"|rozlúčkový) (?:UP2 )?(?:mám|leží|je|napísan\w)|rozlúčkový list (?:UP2 )?(?:mám|leží|je|napísan\w"
            "|pre FAM)"
        ),
        (
            "(?:dopis|dopisy|list|listy) (?:pro|pre|FAM) (?:mou |moje |moju |moju |mé |FAM )?(?:FAM )?(?:leží|je"
            r"|jsou|sú|mám) (?:UP1 )?(?:hotov\w{0,2}|napsan\w{1,2}|napísan\w{1,2}|připraven\w{1,2}|pripraven\w{1,2}"
            "|v šuplíku|v zásuvce|na stole)"
        ),
        # rozhodnuto
        (
            r"(?:vím|viem) (?:už )?(?:kdy a jak|jak a kdy|kedy a ako|ako a kedy)(?=,| \|| to (?:udělám|urobím"
            "|spravím))|(?:vybrala?|zvolila?|určila?|mám) (?:jsem |som )?(?:si )?(?:už )?(?:vybraný |určený )?den "
            "a (?:místo|miesto|způsob|spôsob|hodinu)(?= na to|END)|(?:den|deň|datum) a (?:místo|miesto|způsob"
            r"|spôsob) (?:jsou |mám |sú )?(?:už )?(?:vybran\w|určen\w|zvolen\w)(?! (?:svatby|na))"
        ),
        (
            "(?:chybí|schází|chýba) (?:mi )?(?:už )?(?:jen|jenom|len|iba) (?:mi )?(?:ta )?odvaha?(?!,? aby)(?=END| "
            "to (?:udělat|urobiť|spraviť)| skočit| skočiť)|(?:jen|jenom|len|iba) (?:mi )?(?:k tomu )?(?:ještě "
            ")?(?:chybí|schází|chýba) (?:mi )?(?:k tomu )?odvaha(?!,? aby)(?=END| to)|(?:zbývá|zbýva|zostáva|chybí"
            "|ostáva) (?:mi )?(?:už )?(?:jen |len |iba )?(?:ten )?poslední krok(?=END)|zostáva (?:mi )?(?:už "
            ")?(?:len )?posledný krok(?=END)"
        ),
        (
            "(?:modlím se|modlím sa|prosím|modlila se|modlil se|prosila|prosil) (?:UP2 )?(?:aby )?(?:boha|bůh|boh"
            "|pána boha|pánboh|pánbůh|pána|hospodina) (?:UP2 )?(?:aby |mě |si |ma |už ){0,5}(?:vzal|vzal mě|zobral"
            "|povolal)|(?:kéž|aby|ať|nech|nech si) (?:si )?(?:mě |ma )?(?:bůh|pánbůh|pán bůh|boh|pánboh) (?:už "
            ")?(?:si )?(?:mě |ma )?(?:vezme|vzal|zoberie|zobral|povolá)"
        ),
        # prášky
        (
            "(?:šetřím|šetřila|šetřil|našetřila|našetřil|nasbírala|nasbíral|sbírám|schovávám|schovala|schoval"
            "|hromadím|nahromadila|nahromadil|šetrím|našetrila|našetril|nazbierala|nazbieral|zbieram|schovávam|mám "
            "našetřené|mám schované|mám nasbírané|mám dost|mám už dost|mám nazbierané|mám našetrené|mám dosť"
            "|odkládám|odkladám) (?:(?:jsem|som|si|už) ){0,3}(?:UP2 )?PILLS(?! (?:na|proti|od),? )(?! NEAR "
            r"(?:lékárn\w{1,2}|lekárn\w{1,2}|recyklac\w{1,2}|prošl\w{1,3}|babi\w{1,4}|pes|psa|kočk\w|lednic\w|na "
            "tlak))"
        ),
        (
            r"PILLS (?:mám|už mám|jsou|sú|si šetřím|si schovávám|mám už|leží) (?:UP1 )?(?:našetřen\w{1,2}"
            r"|nasbíran\w{1,2}|schovan\w{1,2}|připraven\w{1,2}|nachystan\w{1,2}|našetren\w|nazbieran\w|pripraven\w"
            r"|v šuplíku (?:připraven\w|nachystan\w))(?! (?:v lékárně|k vyzvednutí|pro (?:psa|babičku)),? )"
        ),
        (
            "PILLS NEAR (?:vezmu|spolykám|sním|zapiju|vezmem|zjem|vzít|spolykat|vziať) (?:si )?(?:je |ich "
            ")?(?:všechny|všetky)(?=END| najednou| naraz)|(?:vezmu|spolykám|sním|vezmem|zjem|spolykat|vzít) (?:si "
            ")?(?:je |ich )?(?:všechny|všetky) (?:najednou|naraz)"
        ),
        # náhlé nutkání
        (
            "(?:mostě|mostem|most|mostu|nástupišti|nástupišťi|kolejích|kolejemi|koľajach|koľajniciach|střeše"
            "|streche|balkoně|balkóne|viaduktu|viaduktě|útesu|perónu|peróně|lávce|moste|nástupišti|zábradlí"
            "|zábradlia) NEAR (?:chtěla|chtěl|chcela|chcel|myslela|myslel|přemýšlela|přemýšlel|napadlo|napadla"
            "|málem|skoro|chuť|uvažovala|uvažoval|rozmýšľala|rozmýšľal|lákalo) (?:(?:jsem|som|mě|ma|že|o|na|nad|tím"
            "|to|prostě|se|sa|si|bych|by|dolů|dole|z|něj|z neho) ){0,5}(?:skočit|skočím|skočila|skočil|skočiť"
            "|vrhnout|hodit se|hodím|hodiť sa|spadnout|skoku|pustit se|přelézt)(?! (?:na (?:bungee|laně|lane|vlak"
            "|tramvaj|autobus)|s padákem|do UP1 (?:obchodu|vlaku|vody|autobusu|tramvaje)|si|pro|bungee),? )"
        ),
        (
            "(?:myslela|myslel|napadlo|chtěla|chtěl|chcela|chcel|chuť|přemýšlela|přemýšlel|rozmýšľala|rozmýšľal"
            "|lákalo) (?:(?:jsem|som|mě|ma|že|o|na|nad|tím|to|prostě|bych|by|autem|autom) ){0,5}(?:narazit|naperu"
            "|napálit|napálím|vrazit|vrazím|strhnout|strhnu|naraziť|strhnúť|vpálit|napáliť) (?:UP2 )?(?:do|pod"
            "|proti) (?:UP1 )?(?:stromu|zdi|zďi|kamionu|náklaďáku|svodidel|pilíře|protisměru|múru|kamiónu|steny"
            "|stĺpa|sloupu)|(?:napadlo|chtěla|chtěl|chuť) (?:(?:mě|jsem|že|to|prostě) ){0,3}strhnout volant(?=END)"
        ),
        # skoncovat
        (
            "(?:skoncovat|skoncuju|skoncuji|skoncovať|skoncujem|skončit|skončím|skončiť) (?:s tím vším|se vším|so "
            "všetkým|se sebou|so sebou|to všechno|to všetko)(?=END)|(?:udělat|udělám|urobiť|spraviť|spravím) (?:za "
            ")?(?:tím |tomu |tím vším |všemu |všetkému |životu )(?:konec|koniec|tečku)(?=END)|(?:ukončit|ukončím"
            "|ukončiť|zakončit) (?:to |své |svoje |mé |tohle |toto )?(?:všechno|všetko|trápení|trápenie|utrpení"
            "|utrpenie|navždy)(?=END)|(?:potom|pak|a) to (?:celé )?(?:ukončím|skončím|skoncuju)(?=END)"
        ),
        (
            "(?:chci|chcem|chtěla bych|chtěl bych|chcela by som|chcel by som|rozhodla jsem se|rozhodl jsem se) "
            "(?:UP1 )?(?:odejít|zmizet|odísť|zmiznúť|usnout|zaspať) (?:navždy|nadobro|jednou provždy|raz a navždy"
            "|navždycky)(?=END)"
        ),
        "jsem (?:vsem|jim|rodine|detem) (?:jen |akorat )?na obtiz",
        "moste NEAR (?:bylo|byl|byla) (?:to )?(?:za chvilku )?(?:pryc|konec|po vsem)",
    ),
    (
        # away, not gone
        "uz tu nebudu (?:jedeme|jedu|odjizdim|odjizdime|stehuju|stehujeme|letim|letime)",
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
        (
            r"(?:tu|tady|už) (?:už )?(?:nebudu|nebudem) UP5 (?:dovolen\w{1,4}|prác\w{1,2}|kancelář\w{0,2}"
            r"|firm\w{1,2}|městě|meste|stěhuj\w{1,3}|sťahuj\w{1,3}|číslo|čísle|telefonu|zastižen\w|adrese)"
        ),
        (
            "(?:dovolenou|dovolená|dovolenku|stěhuju|stěhujeme|sťahujem|sťahujeme|kanceláři|firmě|práci|odjíždím) "
            "UP5 (?:tu|tady|už) (?:už )?(?:nebudu|nebudem)"
        ),
        (
            "(?:rozhodl|rozhodla|rozhodnutí|rozhodnutie)(?: jsem| som)?(?: se| sa)? (?:UP1 )?(?:změnit|zmeniť"
            "|přijmout|prijať|dát výpověď|dať výpoveď|hledat|hľadať|začít|začať|odejít z (?:práce|firmy)|odísť z "
            "(?:práce|firmy)|studovat|ukončit kurz|přestěhovat|presťahovať)"
        ),
        (
            r"PILLS NEAR (?:kufr\w|cest\w|dovolen\w{1,3}|lékárničk\w|lékárn\w{1,2}|lekárn\w{1,2}|recyklac\w{1,2}"
            r"|prošl\w{1,3}|vrátit|vrátiť)"
        ),
        "PILLS (?:pro |pre |po )?(?:babičky|babičku|babičce|dědy|dědu|psa|kočku|kočky|sousedky|babky|babku|mámy)",
        (
            r"(?:hrdina|hrdinka|postava|film\w{0,1}|román\w{0,1}|seriál\w{0,1}|kniha|knize) UP5 (?:dopis na "
            "rozloučenou|sbohem|odchází ze světa|nechce žít)"
        ),
        (
            r"(?:kytk\w{1,3}|květin\w{1,3}|rajčat\w{1,2}|rostlin\w{1,3}|orchide\w{1,2}|bazalk\w{1,2}|počítač|auto"
            r"|mobil|ryb\w{1,3}|kvet\w{1,3}) UP2 (?:nechce|nechtějí|nechcú|chce|chtějí) UP1 (?:žít|žiť|umřít"
            "|zomrieť)"
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
    FAM=(
        "(?:rodina|rodině|rodinu|rodine|manželka|manželce|manželku|manželke|žena|ženě|ženu|žene|manžel|manželovi"
        "|manžela|máma|mámě|mámu|mama|mame|matka|matce|táta|tátovi|otec|otcovi|rodiče|rodičům|rodičia|rodičom|děti"
        "|dětem|deti|deťom|dcera|dceři|dceru|dcéra|dcére|dcéru|syn|synovi|syna|brat|bratr|bratrovi|brácha|sestra"
        "|sestře|sestre|přítel|přítelkyně|partner|partnerka|vnoučata)"
    ),
    DAY=(
        "(?:pondělí|pondelka|pondelok|úterý|utorok|utorka|středy|středu|středa|stredy|stredu|čtvrtek|čtvrtka"
        "|štvrtok|štvrtka|pátku|pátek|piatok|piatka|soboty|sobotu|sobotě|sobota|sobote|neděle|neděli|nedeľu|nedele"
        "|nedeli|zítra|zítřka|zajtra|zajtrajška|dnes večer|vánocích|vánoc|vianociach|příští týden|příštího týdne"
        "|budúci týždeň|víkendu|víkende|konce (?:týdne|měsíce|roku)|konca (?:týždňa|mesiaca|roka)|té doby|tom|tej "
        "doby|brzy|čoskoro|už brzy|potom|narozeninách)"
    ),
    PILLS="(?:prášky|prášků|léky|léků|lieky|liekov|tabletky|tabletek|tabletiek|pilulky|pilulek|tabliek)",
    END=r"(?:,| (?:\||a|ale|já|ja|protože|lebo|jsem|som|díky|už|dnes|teď|teraz|to|nemám|když|keď|jestli)(?= ))",
)  # fmt: skip
