"""How despair is named in Finnish."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
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
        # taas satuttaa itseään
        (
            "(?:alkanut|alkanu|aloitin|aloittanut|aloittanu|ruvennut|ruvennu|rupesin|taas|uudelleen|jatkan"
            r"|lopettanut|sorruin|sortunut|retkahdin) (?:UP2 )?(?:viiltelemään|viiltely\w{0,4}|viillellä|viiltelen"
            "|viiltelin|viilsin|viillellyt|satuttamaan|satuttaa|satutan|satutin|vahingoittamaan|vahingoittaa"
            "|vahingoitin|leikkelemään|leikellä|raapimaan|polttamaan)(?: (?:itseäni|itteäni|itteeni|ittee|itseä"
            "|ittiäni|ittiä|käsiäni|jalkojani|reisiäni|ranteitani|käsiä|reisiä|ranteita))?(?=END| salaa| tahallani"
            "| käsiin| reisiin| öisin)"
        ),
        (
            "(?:viiltelen|viiltelin|viillän|viilsin|viiltänyt|viillellyt|leikkelen|raavin|satutan|satutin"
            "|satuttanut|vahingoitan|vahingoitin) (?:UP1 )?(?:itseäni|itteäni|itteeni|käsiäni|reisiäni|jalkojani"
            "|ranteitani|käsivarsiani|käteni|reiteni|käsiin|reisiin|ranteisiin|jalkoihin)(?! (?:treeni|treeneissä"
            "|pelissä|töissä|kokatessa|lenkillä|futiksessa|keittiössä),? )|(?:itseäni|itteäni|itteeni|käsiäni"
            "|reisiäni|ranteitani) (?:UP1 )?(?:viiltelen|viiltelin|viiltelemään|satutan|viillellyt|viiltäny"
            "|satuttamaan)|(?:satutin|satutan|satuttanut|satuttanu) (?:UP1 )?(?:itseni|itteni|itseäni) (?:UP1 "
            ")?(?:tahallani|tahallaan|uudelleen)"
        ),
        (
            "itseni (?:tappamista|tappamisesta|hirttämistä|vahingoittamista)|(?:miettinyt|miettiny|mietin|ajatellut"
            "|harkinnut|suunnitellut|ajattelin) (?:UP1 )?(?:itseni|itteni) (?:tappamista|hengiltä|satuttamista"
            "|vahingoittamista)"
        ),
        # ei heräisi
        (
            "(?:kunpa|toivon|toivoisin|toivoin|rukoilen|rukoilin|haluaisin|haluan|saisinpa|jospa|unelmoin|kumpa) "
            "(?:UP5 )?(?:en|etten|ettei|enkä|ei) (?:(?:enää|koskaan|ikinä|aamulla|huomenna|tarvitsisi|tarttis"
            "|tarvis|joutuisi) ){0,4}herä(?:isi|is|ä|tä|isin|än|äisi)(?: (?:enää|koskaan|ikinä|huomenna"
            "|aamulla))?(?=END)"
        ),
        (
            "(?:nukahtaisin|nukahtaa|nukahdan|nukkuisin|nukkua|nukkumaan|nukahtas) (?:(?:illalla|tänä|iltana|yöllä"
            "|vaan|vain|rauhassa|pois) ){0,3}(?:enkä|eikä|ja en|ja ettei|enkä sitten) (?:(?:enää|koskaan|ikinä"
            "|aamulla|huomenna|tarvitsisi) ){0,3}herä(?:isi|is|ä|tä|äis)"
        ),
        (
            "(?:jos|vaikka|mikäli) (?:mä |minä )?(?:en|ei) (?:(?:enää|huomenna|aamulla|koskaan|ikinä) "
            "){0,3}herä(?:isi|is|ä|äis)(?:kään)? (?:(?:enää|huomenna|aamulla) ){0,2}NEAR (?:hyvä|parempi|haittaisi"
            "|haittais|helpotus|ihan ok|sopii|väliä|mitään|olisin tyytyväinen)"
        ),
        # parempi ilman minua
        (
            "(?:kaikki|kaikkien|kaikilla|kaikille|maailma|maailmalla|FAM|heillä|heille|niillä|niille|muilla|muille"
            r"|teillä) (?:UP3 )?(?:olisi|ois|on|olis|pärjäisi\w{0,3}|pärjää|pärjäisivät|eläisi\w{0,3}) UP2 "
            r"(?:parempi|paremmin|helpompaa|helpompi|helpompi|onnellisempi\w{0,2}|kevyempää|helpottavaa|vapaampaa) "
            "(?:UP1 )?(?:ilman (?:minua|mua)|jos (?:minua|mua) ei (?:olisi|ois)|kun (?:minua|mua) ei (?:enää "
            ")?(?:ole|oo))(?! (?:töissä|kokouksessa|tiimissä),? )"
        ),
        (
            "(?:yksi|yks|yhtä) (?:taakka|suu|huoli|riesa|taakkaa) vähemmän(?= (?:heille|kaikille|perheelle|FAM"
            "|ruokittavana|muille|niille|kannettavana))"
        ),
        # elää
        (
            "(?:miksi|mitä varten|minkä takia|kenen vuoksi|kenen takia|minkä vuoksi|miks) (?:(?:mun|minun|mä|minä"
            "|enää|edes|vielä|pitäisi|pitäis|pitää|ylipäätään|kannattaisi|kannattaa|jatkaisin|jatkaa|oikeastaan) "
            "){0,6}(?:elää|elämää|elämistä|eläisin|elän|elämään)NOT_A_PLACE|en (?:tiedä|ymmärrä|näe) (?:enää "
            ")?(?:miksi|mitä varten|mikä järki) (?:(?:mun|minun|mä|minä|enää|edes|vielä|pitäisi) ){0,4}(?:elää|elän"
            "|eläisin)(?=END)"
        ),
        (
            "(?:ei (?:ole|oo|riitä|löydy|jää)|en (?:näe|löydä|keksi|jaksa|tunne)|loppu|loppunut|loppui|menetin"
            "|menettänyt|ilman|hävinnyt|vailla) (?:UP3 )?(?:syytä|järkeä|mieltä|tarkoitusta|halua|voimia|voimat"
            "|halu|voimaa|syy|jaksamista|intoa|elämänhalua|elämänhalu|mielekkyyttä) (?:(?:enää|jatkaa|mun|minun"
            "|jäljellä|enää) ){0,3}(?:elää|elämiseen|elämässä|elämässäni|elämään|elämää|elämistä"
            "|elämääni)NOT_A_PLACE"
        ),
        (
            "(?:eläminen|elämäni|elämisessä|elämisellä) (?:ei )?(?:UP1 )?(?:ei (?:ole|oo)|ole|tuntuu|on) (?:UP1 "
            ")?(?:mitään )?(?:järkeä|mieltä|turhaa|turhalta|merkityksetöntä|merkitystä|tarkoitusta)(?! (?:täällä"
            "|siellä),? )|(?:kukaan ei (?:enää )?tarvitse (?:minua|mua)|en ole (?:enää )?kenellekään tarpeellinen) "
            "NEAR (?:elää|elän|eläminen|maailmassa)|mikään ei (?:enää )?pidä (?:minua|mua) (?:enää )?(?:elossa"
            "|hengissä|tässä maailmassa|elämässä)"
        ),
        # mieluummin kuollut
        (
            "(?:toivoin|toivon|toivonut|toivonu|mieluummin|mieluiten|parempi|parempi jos|kunpa|jospa|haluaisin"
            "|haluan|toivoisin|ajatellut|ajattelin|ois parempi) (?:(?:että|mä|minä|jos|vain|vaan|olla|olisin|oisin"
            "|olis|ois) ){0,4}(?:kuollut|kuollu|kuolleena|haudassa)(?!,? kuin(?! elää),? )(?! (?:nauruun|häpeästä"
            "|väsymyksestä),? )(?=END| kuin elää)"
        ),
        # pian poissa
        (
            "(?:pian|kohta|huomenna|huomisesta|jälkeen|lähtien|mennessä) (?:jälkeen |lähtien |alkaen |mennessä "
            ")?NEAR (?:(?:minua|mua|mä|minä) ei (?:enää )?(?:ole|oo)(?: (?:enää|täällä|olemassa|elossa))?|en ole "
            "enää(?: (?:täällä|elossa|olemassa))?|ei (?:minua|mua) enää ole|en ole (?:täällä )?enää|(?:minua|mua) "
            "ei (?:enää )?ole enää)(?=END)"
        ),
        (
            "(?:maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|maanantaista"
            "|sunnuntain|viikonlopun|perjantain) (?:jälkeen |lähtien |alkaen )?NEAR (?:(?:minua|mua) ei (?:enää "
            ")?(?:ole|oo)(?: enää)?|en ole enää(?: täällä| elossa)?|ei (?:minua|mua) enää ole)(?=END)"
        ),
        (
            r"kun (?:olen|oon) (?:UP1 )?poissa (?:niin )?NEAR (?:älkää|ei tarvitse|vaimo\w{0,4}|lapse\w{0,4}"
            r"|lapsi\w{0,3}|perhe\w{0,5}|kirje\w{0,5})|en ole (?:pian |kohta |enää ){0,2}(?:enää )?(?:elossa"
            "|elävien kirjoissa|tässä maailmassa|hengissä)|(?:minua|mua) ei (?:pian |kohta )(?:enää )?(?:ole"
            "|oo)(?=END| enää)"
        ),
        (
            "kun (?:luette|luet|joku lukee|saatte) (?:tämän|tätä|tän) ?NEAR (?:(?:minua|mua) ei (?:enää )?(?:ole"
            "|oo)|(?:olen|oon) (?:jo )?(?:kuollut|poissa(?=END))|en ole enää (?:elossa|täällä))"
        ),
        (
            "(?:lähden|jätän|lähteä|jättää|hyvästelen|poistun) (?:UP1 )?(?:tästä maailmasta|tämän maailman|tän "
            "maailman|maailman|tästä elämästä|tämän elämän)(?=END)|ei (?:ole|oo) (?:enää )?(?:ketään )?(?:enää "
            ")?(?:lukemassa|kelle kirjoittaa|kenelle kirjoittaa|jolle kirjoittaa|lukijaa)(?=END| enää)"
        ),
        # hyvästit
        (
            "(?:hyvästi|hyvästit|jäähyväiset|nämä (?:on|ovat) (?:nyt )?(?:hyvästit|jäähyväiset|viimeiset)|jätän "
            "(?:nyt )?(?:hyvästit|jäähyväiset)|sanon hyvästit)(?! (?:työlle|firmalle|kurssille|yritykselle"
            r"|työpaikalle|tiimille|kollegoille|työkavereille|vanhalle|kesälle),? ) NEAR (?:päättän\w{1,3}|päätin"
            r"|päätös\w{0,4}|päätökseni|tästä maailmasta|tämän maailman|kenenkään (?:syy|vika)|kukaan ei (?:voinut"
            "|ole syyllinen|ole syypää)|antakaa anteeksi|anna anteeksi|älkää etsikö|älä etsi|rauhassa(?=END)|elää"
            "|kärsiä|(?:mua|minua) ei (?:enää )?(?:ole|oo)|en ole enää)"
        ),
        (
            "hyvästi (?:maailma|elämä|julma maailma)(?=END)|älkää etsikö (?:minua|mua)(?=END)|lähden rauhassa "
            "pois(?=END)"
        ),
        (
            "(?:hyvästikirje|jäähyväiskirje|itsemurhaviesti|hyvästijättökirje|jäähyväiskirjeet|jäähyväiskirjeeni"
            "|hyvästikirjeet|hyvästelykirje) (?:UP2 )?(?:on|ovat|lapsille|vaimolle|äidille|miehelle|vanhemmille"
            "|valmis|valmiina|kirjoitettu|laatikossa|pöydällä|odottaa)(?! (?:työkavereille|kollegoille|tiimille"
            "|firmalle|pomolle),? )|(?:kirjoitin|kirjoittanut|kirjoittanu|kirjoitan|jätän|jätin) (?:UP2 "
            ")?(?:hyvästikirjeen|jäähyväiskirjeen|hyvästikirjeet|jäähyväiskirjeet|jäähyväiskirjeitä|hyvästikirjeitä"
            "|itsemurhaviestin|jäähyväisviestin)(?! (?:työkavereille|kollegoille|tiimille|firmalle|pomolle|romaanin"
            "|elokuvan|hahmolle),? )"
        ),
        (
            "(?:kirje|kirjeet) (?:FAM) (?:on|ovat|odottaa|odottavat) (?:UP1 )?(?:valmis|valmiina|kirjoitettu"
            "|laatikossa|pöydällä)|(?:vaimolle|lapsille|äidille|miehelle|pojalle|tyttärelle) (?:jätin|jätän"
            "|kirjoitin) (?:kirjeen|kirjeet) (?:laatikkoon|pöydälle|lipastoon)"
        ),
        # päätetty
        (
            r"tiedän (?:jo |nyt |tarkkaan )?(?:milloin ja miten|miten ja milloin|koska ja miten)(?=,| \|| teen sen)"
            "|(?:päivä|päivän) (?:ja (?:paikka|paikan|tapa|tavan) )?(?:on )?(?:jo )?(?:päätetty|valittu|valinnut"
            r"|päättänyt)(?=END)(?! (?:häille|haastattelulle))(?= NEAR (?:kerro|kukaan|lääk\w{1,5}|ohi|väliin"
            "|sitten|enää))|(?:olen|oon) (?:jo )?(?:valinnut|valinnu|päättänyt|päättäny) (?:jo )?päivän ja "
            "(?:paikan|tavan|keinon|ajan)(?! (?:häille|juhlille))|päivä ja (?:paikka|tapa|keino) (?:on|ovat) (?:jo "
            ")?(?:valittu|päätetty)(?! (?:häille|juhlille))|(?:lääkkeet|pillerit) NEAR päivä (?:on )?päätetty"
        ),
        (
            "(?:enää|vain|vaan|ainoastaan) (?:UP1 )?(?:rohkeus|uskallus|rohkeutta|uskallusta) (?:vielä )?(?:puuttuu"
            "|uupuu|tarvitaan)(?=END)|(?:puuttuu|uupuu) (?:enää |vain |vaan |ainoastaan )(?:enää )?(?:rohkeus"
            "|uskallus|rohkeutta)(?=END| tehdä se| hypätä)"
        ),
        (
            "(?:rukoilen|rukoilin|pyydän|pyysin|rukoillut|pyydellyt) (?:UP3 )?(?:jumala|jumalaa|herra|herraa"
            "|jumalalta|taivaan isä|taivaan isää) (?:UP2 )?(?:ottaisi|ottaa|ottamaan|hakisi|hakemaan|korjaisi"
            "|antaisi) (?:UP1 )?(?:minut|mut|mun|minun)(?: (?:jo |vaan )?(?:pois|luokseen|kuolla|täältä))?(?=END)"
            "|(?:ottaisipa|ottaispa|ottaisi) (?:jo )?(?:jumala|herra) (?:jo )?(?:minut|mut)|jumala (?:ottaisi"
            "|ottais|saisi ottaa) (?:jo )?(?:minut|mut)(?: pois)?(?=END)"
        ),
        # lääkkeet
        (
            "(?:kerännyt|keränny|kerään|keräsin|säästänyt|säästäny|säästän|säästin|piilottanut|piilotin|jemmannut"
            "|jemmannu|hamstrannut|hamstraan|varannut|säästelen|säästellyt) (?:UP2 )?PILLS(?! NEAR "
            r"(?:apteekk\w{1,3}|kierräty\w{1,4}|vanhentune\w{1,4}|mummo\w{1,3}|mummi\w{1,3}|koira\w{1,3}"
            r"|kissa\w{1,3}))"
        ),
        (
            "PILLS (?:UP1 )?(?:on|ovat) (?:(?:jo|nyt|kaikki) ){0,2}(?:kerätty|kerättynä|säästetty|valmiina|valmiit"
            "|piilossa|koossa|säästössä)(?! (?:apteekissa|noudettavissa|palautettavaksi|kierrätykseen),? )(?! NEAR "
            r"(?:apteekk\w{1,3}|kierräty\w{1,4}|vanhentune\w{1,4}))|(?:tarpeeksi|riittävästi|kylliksi) PILLS(?=END"
            "| (?:että|säästössä|kasassa|kerättynä))"
        ),
        (
            "PILLS NEAR (?:otan|nielen|syön|ottaa|niellä|syödä|vedän) (?:ne )?(?:kaikki|kaikki kerralla)(?=END)"
            "|(?:otan|nielen|syön|vedän) (?:ne )?kaikki kerralla(?=END)"
        ),
        # mielijohde
        (
            "(?:sillalla|silta|sillan|laiturilla|asemalla|raiteilla|katolla|parvekkeella|kalliolla|kiskoilla"
            "|kaiteella|kaiteen|jyrkänteellä|radalla|ratapihalla) NEAR (?:meinasin|ajattelin|halusin|teki mieli"
            "|olin|mietin|melkein|tekisi mieli|ajatellut|halutti|aioin|mieleni) (?:(?:jo|että|vaan|vain|vähällä"
            "|aikeissa|vaikka|mieli) ){0,3}(?:hypätä|heittäytyä|hyppään|hyppäisin|hyppäämistä|pudottautua|astua"
            "|hyppäsin|tiputtautua|kävellä)(?! UP1 (?:junaan|bussiin|ratikkaan|kyytiin|benji|laskuvarjolla|benjiä"
            "|riemusta|ilosta|veteen uimaan),? )"
        ),
        (
            "(?:ajattelin|halusin|mietin|teki mieli|meinasin|ajatellut|halutti|mieleen tuli) (?:UP1 )?(?:ajaa"
            "|kääntää|ohjata|ajamista|törmätä|ajan) (?:UP2 )?(?:puuhun|rekan|rekkaa|päin|kallioon|seinään|pilariin"
            "|vastaantulijaa|rekan alle|ojaan|vastaantulevan)(?=END| (?:eteen|alle|keulaan|päin))|(?:ajattelin"
            "|mietin|teki mieli|halusin) (?:UP2 )?(?:rekan|kallion|puun|pilarin|seinän) (?:eteen|alle|keulaan|päin)"
        ),
        # lopettaa
        (
            "(?:lopetan|lopettaa|päätän|päättää|lopettaisin|lopettamassa|lopettamista) (?:UP1 )?(?:tämän elämän"
            "|elämäni|elämän|elämänsä|kärsimykseni|kärsimykset|tämän kaiken|kaiken|koko homman)(?=END)(?<!koko "
            "homman)|(?:teen|tehdä|laitan|laittaa) (?:UP1 )?(?:lopun|loppu|päätöksen) (?:elämästäni|elämästä"
            "|kaikesta|elämälleni|kaikelle|itsestäni)(?=END)"
        ),
        (
            "(?:haluan|haluaisin|tahdon|aion|päätin) (?:UP1 )?(?:lähteä|kadota|poistua|nukahtaa|hävitä) "
            "(?:lopullisesti|ikuisesti|iäksi|kokonaan tästä maailmasta|tästä maailmasta)(?=END)"
        ),
        "(?:sillalla|rautatiesillalla|laiturilla) NEAR (?:astuisin|astun|hyppaisin|hyppaan) (?:yli|alle|alas)",
    ),
    (
        # away, not gone
        "en ole enaa taalla (?:lahdetaan|lahden|lahdemme|matkustan|muutan|muutamme)",
        r"kyllastynyt elamaan \w{4,20} keskella",
        (
            "(?:kuolla|kuolisin|kuolen) (?:nauruun|häpeään|häpeästä|uteliaisuuteen|uteliaisuudesta|tylsyyteen"
            "|nälkään|jännitykseen|väsymykseen)"
        ),
        r"itsemurhien (?:ehkäisy\w{0,6})",
        (
            r"(?:nuor\w{1,5}|ihmi\w{1,5}|asiakka\w{1,6}|potila\w{1,6}|lapsi\w{0,4}|opiskelij\w{1,5}) UP3 "
            r"(?:itsetuhoisia ajatuksia|itsemurha ?ajatuk\w{1,6})"
        ),
        (
            r"(?:(?:minua|mua|mä|minä) ei (?:enää )?(?:ole|oo)|en ole enää|olen poissa) UP5 (?:lomalla|loma\w{0,4}"
            r"|töissä|toimistolla|kaupungissa|muutan|muutto\w{0,3}|matkalla|numero\w{0,4}|kurssilla"
            "|tavoitettavissa)"
        ),
        (
            "(?:loma|lomalla|lomalle|muutan|muutamme|irtisanouduin|matkalla|matkoilla|töissä) UP5 (?:(?:minua|mua) "
            "ei (?:enää )?(?:ole|oo)|en ole enää|olen poissa)"
        ),
        (
            "(?:päättänyt|päätin|päätös|päätökseni) (?:UP1 )?(?:vaihtaa|lopettaa (?:kurssin|työt)|irtisanoutua"
            "|muuttaa|hakea|ottaa (?:paikan|työn)|opiskella|aloittaa|lähteä (?:firmasta|töistä)|hyväksyä)"
        ),
        (
            r"PILLS NEAR (?:matka\w{1,3}|laukku\w{1,3}|lomalle|mökille|ensiapu\w{1,7}|apteekk\w{1,3}"
            r"|kierräty\w{1,4}|vanhentune\w{1,4}|palautta\w{1,4})"
        ),
        "(?:mummon|mummin|papan|ukin|koiran|kissan|naapurin|äidin|vanhentuneet) PILLS",
        (
            r"(?:päähenkilö|hahmo|elokuva\w{0,3}|romaani\w{0,3}|sarja\w{0,3}|kirja\w{0,3}) UP5 "
            r"(?:hyvästikirje\w{0,3}|jäähyväiskirje\w{0,3}|hyvästi maailma|ei halua elää)"
        ),
    ),
    NOT_A_PLACE=(
        r"(?!(?: enää| enään)? (?!tässä maailm|tällä taval|tällä lail|tässä tusk)(?:\w{1,25}(?:ssa|ssä|lla|llä|sta"
        r"|stä|lta|ltä)|\w{1,25} (?:luona|kanssa|varassa)|yksin|ilman (?:kahvia|töitä|työtä)|näin (?:pien"
        r"|kauk)\w{0,9}|kaukana|niin) )"
    ),
    FAM=(
        "(?:perhe|perheen|perheelle|perheellä|perheeni|perheelläni|vaimo|vaimon|vaimolle|vaimolla|vaimoni|mies"
        "|miehen|miehelle|miehellä|mieheni|äiti|äidille|äidillä|isä|isälle|isällä|vanhemmat|vanhemmille|vanhemmilla"
        "|lapset|lapsille|lapsilla|lapseni|lapsillani|lasten|tyttö|tyttärelle|tytär|poika|pojalle|pojilla|sisko"
        "|siskolle|veli|veljelle|kumppani|läheiset|läheisille|läheisillä|muksut|muksuilla)"
    ),
    DAY=(
        r"(?:maanantai\w{0,4}|tiistai\w{0,4}|keskiviikko\w{0,4}|torstai\w{0,4}|perjantai\w{0,4}|lauantai\w{0,4}"
        r"|sunnuntai\w{0,4}|huomenna|huomisen|huomisesta|tänä iltana|ensi (?:viikolla|kuussa)|ensi viikosta|jouluna"
        "|joulun|viikonlopun|viikonloppuna|kuun (?:lopussa|lopun)|sen|silloin|pian|kohta)"
    ),
    PILLS=(
        "(?:lääkkeet|lääkkeitä|lääkkeeni|pillerit|pillereitä|unilääkkeet|unilääkkeitä|tabletit|tabletteja"
        "|särkylääkkeet|särkylääkkeitä|napit|nappeja)"
    ),
    END=r"(?:,| (?:\||ja|mutta|mä|minä|en|koska|kiitos|olen|oon|se|nyt|tänään|enää|kun)(?= ))",
)  # fmt: skip
