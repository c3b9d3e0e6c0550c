"""How despair is named in Turkish."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import plain_table

WORDS: Final = plain_table(
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
        # yeniden kendine zarar vermek
        (
            "(?:yine|tekrar|gene|yeniden|hala|geceleri|gizlice|bilerek) (?:(?:kendimi|kendime|kollarımı|bacaklarımı"
            "|bileklerimi|bileğimi|kolumu|bacağımı|jiletle|kollarıma|baldırlarımı|derimi) ){1,2}(?:kesmeye|çizmeye"
            r"|jiletlemeye|kes\w{2,8}|çizi\w{2,6}|çizdim|jiletl\w{2,8}|yakmaya|tırmalamaya|zarar verm\w{1,5}|zarar "
            r"ver\w{2,7}|yarala\w{2,7}|kesik\w{0,3})(?: (?:başladım|başlıyorum|devam ediyorum|devam|attım"
            "|atıyorum))?(?! (?:mutfakta|yemek|soğan|salata),? )"
        ),
        (
            "(?:kollarımı|bacaklarımı|bileklerimi|baldırlarımı|kolumu|bileğimi) (?:yine |tekrar |jiletle |bıçakla "
            "|gizlice |bilerek ){0,2}(?:kes(?:iyorum|iyom|tim|meye|mek|erim)|çiz(?:iyorum|iyom|dim|meye)"
            r"|jiletl\w{2,8}|yak(?:ıyorum|tım bilerek)|doğru?yorum)(?! (?:mutfakta|yemek|soğan|sporda),? )"
            "|(?:kendimi|kendime) (?:UP1 )?(?:kesmeye|jilet atmaya|zarar vermeye|çizmeye|yaralamaya) (?:yeniden "
            "|tekrar |yine )?(?:başladım|başlıyorum|devam ediyorum)|kollarıma (?:yine |tekrar )?(?:jilet|çizik"
            r"|kesik) at\w{2,7}|bilerek (?:kendimi|kendime) (?:kes\w{2,6}|yarala\w{2,6}|zarar ver\w{2,6})"
        ),
        # uyanmamak
        (
            "(?:keşke|umarım|inşallah|allahım|dua ediyorum|diliyorum|isterdim|isterim|tek isteğim|ne olur|bari) "
            "(?:UP5 )?(?:(?:bir|daha|hiç|sabah|sabaha|yarın|ve|da|de|artık|asla) ){0,5}uyan(?:masam|mam|mazsam"
            "|masaydım|mayayım|mamayı|mamak|masak|mayı)(?=END| (?:istiyorum|isterdim|diliyorum|bir daha))"
        ),
        (
            "(?:uyusam|uyuyayım|uyumak|uyuyup|yatıp|uyusaydım|yatsam|gözlerimi kapatsam|gözlerimi kapatıp|uykuya "
            "dalsam|uykuya dalıp) (?:(?:da|de|ve|bir|daha|hiç|bu|gece|artık|sabah|sonsuza|kadar|asla) "
            "){0,5}uyan(?:masam|mam|mayayım|mamak|masaydım|mamayı|mayı)"
        ),
        (
            "(?:yarın|sabah|sabaha|hiç|daha|artık) uyan(?:mazsam|masam) (?:da |bile |de )?NEAR (?:iyi|olur|sorun"
            r"|fark etmez|rahat\w{0,6}|sevinirim|üzülmem|dert değil|mutlu)"
        ),
        # bensiz daha iyi
        (
            "(?:herkes|herkese|herkesin|dünya|hepsi|hepiniz|onlara|FAM) (?:UP4 )?(?:bensiz|ben olmadan|ben olmasam"
            "|ben ölsem|ben ölünce|ben gidince|yokluğumda) (?:UP2 )?(?:daha (?:iyi|mutlu|rahat|güzel|huzurlu|kolay)"
            r"|rahat (?:eder|edecek|ederdi)|rahatlar\w{0,3}|kurtulur\w{0,3})"
        ),
        (
            "(?:bensiz|ben olmadan|ben olmasam|ben ölsem|ben ölünce|ben gidince) (?:UP3 )?(?:daha (?:iyi|mutlu"
            r"|rahat|güzel|huzurlu|kolay) (?:olur\w{0,4}|olacak\w{0,3}|yaşar\w{0,4}|yaşayacak\w{0,3}|olurdu)|rahat "
            r"(?:eder\w{0,4}|edecek\w{0,3})|rahatlar\w{0,4})(?! (?:işte|ofiste))|bir (?:yük|boğaz|dert) (?:daha "
            ")?(?:eksilir|eksilmiş olur|azalır|eksik olur)(?=END)|(?:onlar|herkes|FAM) (?:da )?benden kurtul(?:ur"
            "|sun|urdu|acak|muş olur)(?=END)"
        ),
        # yaşamak
        (
            "(?:neden|niye|niçin|ne için|kimin için|kim için|ne diye) (?:(?:hala|ben|daha|ki|devam|edeyim|artık"
            r"|boşuna) ){0,4}(?:yaşayayım|yaşıyorum|yaşayım|yaşamaya devam ed\w{2,6}|yaşamalıyım|yaşamam "
            r"gerek\w{0,5}|yaşayacağım|yaşıcam|hayatta kalayım)(?= ki| hala|END)(?! bunu)|(?:neden|niye|ne için) "
            "yaşadığımı (?:artık )?(?:bilmiyorum|bilmiyom|anlamıyorum)"
        ),
        (
            "(?:yaşamaya|yaşamak için|yaşamam için|yaşamakta|yaşamanın|yaşamak|hayata) (?:(?:artık|devam|etmek"
            "|etmeye|için|hiç|hiçbir|bir|daha) ){0,5}(?:gücüm|takatim|dermanım|hevesim|isteğim|sebebim|nedenim"
            "|sebep|neden|anlam|anlamı|amacım|mecalim|niyetim|cesaretim|tutunacak) (?:(?:artık|da|hiç|bir) "
            "){0,2}(?:yok|kalmadı|göremiyorum|bulamıyorum|bitti|dalım kalmadı)|(?:gücüm|isteğim|hevesim|sebebim"
            "|nedenim) (?:yok|kalmadı) (?:artık )?(?:yaşamaya|yaşamak için|hayatta kalmaya)"
        ),
        (
            "(?:yaşamak|hayat) (?:artık )?(?:bana )?(?:çok )?(?:anlamsız|boş|manasız) (?:geliyor|artık)(?=END)"
            "|(?:kimsenin|kimse) (?:artık |bana |beni ){0,2}(?:ihtiyacı (?:yok|kalmadı)|istemiyor|gerek duymuyor) "
            r"NEAR (?:yaşa\w{1,12}|hayatta)|(?:beni )?(?:hayata|bu dünyaya|bu dünyada|hayatta) (?:bağlayan|tutan) "
            "(?:hiçbir )?(?:bir )?(?:şey|kimse) (?:yok|kalmadı)"
        ),
        # keşke ölsem
        (
            "(?:keşke|ölü|bari|ölmüş|ölmeyi|ölmek) (?:(?:ben|şu|an|daha|iyi|çok|de|da) ){0,3}(?:ölü olsam|ölmüş "
            "olsam|ölmüş olsaydım|ölsem|ölseydim|olmayı (?:diledim|isterdim|tercih ederim|dilerdim|istedim)|tercih "
            "ederim|diledim|daha iyi(?=END))(?! (?:gülmekten),? )|ölsem daha iyi|ölmüş olmayı (?:diledim|isterdim"
            "|tercih ederim|dilerdim)|ölmek daha iyi(?=END)"
        ),
        (
            "(?:allah|allahım|rabbim|tanrım|tanrı|azrail) (?:UP1 )?(?:(?:bir|an|önce|artık|da|keşke|ne|olur) "
            "){0,4}(?:canımı|beni) (?:(?:bir|an|önce|artık|da|yanına|hemen) ){0,4}(?:al|alsa|alsın|alsın artık"
            "|alsaydı|alır|alması|alıp)(?: (?:da|artık|diye|yanına|için))?(?! (?:işe|bu işe))|(?:canımı|beni "
            "yanına) (?:al|alsın|alsa) (?:allahım|rabbim|artık|da)|(?:allaha|rabbime|tanrıya) (?:UP2 )?(?:canımı"
            r"|beni) al\w{1,6}"
        ),
        # yakında olmayacağım
        (
            "(?:pazartesiden|salıdan|cumadan|pazardan|yarından|haftadan|bayramdan|yakında|pazartesi|salı|çarşamba"
            "|perşembe|cuma|cumartesi|pazar|yarın|haftaya|bundan) (?:(?:sonra|itibaren|günü|gününden|artık) "
            "){0,3}NEAR (?:ben )?(?:artık )?(?:(?:burada |bu dünyada |hayatta |aranızda )?(?:ol(?:mayacağım|mıycam"
            "|mayacam|mayacaz)|yokum|var olmayacağım))(?=END)"
        ),
        (
            "(?:dünyada|hayatta) (?:artık )?ol(?:mayacağım|mıycam|mayacam)|(?:bunu|bu mektubu|bunları) "
            "(?:okuduğunuzda|okuduğunda|okurken|okuyorsanız) NEAR (?:(?:ben )?(?:artık )?(?:hayatta |bu dünyada "
            ")?(?:ol(?:mayacağım|mıycam)|yaşamıyor olacağım|ölmüş olacağım|gitmiş olacağım)(?! (?:ofiste)))"
        ),
        (
            "(?:bu dünyadan|bu hayattan|dünyadan|bu alemden|bu dünyayı|hayata) (?:artık |sessizce |göçüp |çekip "
            "){0,2}(?:gidiyorum|gideceğim|gidicem|göçüyorum|göçüp gidiyorum|ayrılıyorum|ayrılacağım|terk ediyorum"
            "|terk edeceğim|veda ediyorum|veda edeceğim|gitmek istiyorum|göçmek istiyorum)|(?:yazacak|okuyacak"
            "|yazacağınız|mektup yazacak) (?:artık )?(?:kimse|biri) (?:olmayacak|kalmayacak|yok)(?=END)"
        ),
        # veda
        (
            "(?:elveda|bu bir veda|bu benim vedam|veda ediyorum|hoşça kalın|hoşçakalın|hakkınızı helal edin|bu veda"
            "|vedalaşıyorum)(?! (?:şirkete|kursa|işe|iş yerine|ekibe|eski),? ) NEAR (?:karar (?:verdim|aldım)"
            r"|kararım\w{0,2}|kararımı|bu dünyadan|kimsenin suçu|kimse suçlu|suçlu değil|affedin|beni affet\w{0,3}"
            r"|aramayın|beni aramay\w{1,3}|huzur içinde(?=END)|yaşamak|yaşayamıyorum|acı çekm\w{1,6}|gidiyorum bu "
            "dünyadan)"
        ),
        (
            "elveda (?:dünya|hayat|zalim dünya)(?=END)|hayata veda (?:ediyorum|edeceğim|etmek istiyorum)|huzur "
            "içinde gidiyorum(?=END)"
        ),
        (
            r"(?:veda|intihar) (?:mektubum|mektubumu|mektuplarım|mektuplarımı)(?! (?:iş arkadaş\w{1,9}|ekib\w{1,4}"
            r"|patron\w{1,4}|meslektaş\w{1,9}),? )|(?:FAM|çocuklarıma|anneme|eşime|karıma) (?:UP1 )?(?:veda mektubu"
            "|veda mektupları)(?! (?:iş|roman))|(?:veda mektubu|veda mektupları) (?:yazdım|yazıyorum|bıraktım"
            r"|bırakıyorum|hazır|çekmecede|masada)(?! (?:iş arkadaş\w{1,9}|roman\w{0,4}|ekib\w{1,4}),? )"
        ),
        (
            "(?:FAM) (?:yazdığım |bir )?(?:mektup|mektuplar) (?:UP1 )?(?:hazır|çekmecede|masada|masanın üstünde"
            "|yazıldı)(?=END| duruyor)"
        ),
        # karar verilmiş
        (
            "(?:ne zaman ve nasıl|nasıl ve ne zaman|ne zaman nasıl) (?:(?:yapacağımı|öleceğimi|olacağını|artık"
            "|gideceğimi) ){0,2}(?:biliyorum|belli)(?=END)(?! yol)|(?:gününü|günü|gün) ve (?:yerini|yeri|yer"
            "|yöntemini|yöntem) (?:de )?(?:seçtim|belirledim|belli|kararlaştırdım|seçildi)(?=END)"
        ),
        (
            "(?:sadece|yalnızca|tek|bir tek|geriye) (?:(?:bir|şey|cesaret|cesaretim|cesareti|yapmaya|yapacak|eksik"
            "|olan) ){0,4}(?:cesaretim|cesaret|cesareti) (?:eksik|kaldı|yok|bulamıyorum|toplamam (?:lazım|gerekiyor"
            "|kaldı)|gerekiyor|lazım)(?=END| yapmak| bunu)"
        ),
        # haplar
        (
            "PILLS (?:(?:gizlice|aylardır|haftalardır|bir|kenara|kenarda|yeterince|artık|tek|uzun|zamandır|evde) "
            "){0,4}(?:biriktirdim|biriktiriyorum|biriktirmiştim|sakladım|saklıyorum|topladım|topluyorum|ayırdım"
            "|hazırladım|stokladım|hazır(?! (?:eczanede|alabilir))|hazır bekliyor|duruyor hazır"
            r"|bekliyor(?=END))(?! NEAR (?:eczane\w{0,3}|geri dönüşüm\w{0,3}|tarihi geç\w{1,5}|anneannem\w{0,3}"
            r"|babaannem\w{0,3}|köpe\w{1,4}|kedi\w{0,4}|dolabında))"
        ),
        (
            "(?:yeterince|yeteri kadar|bir sürü|yeterli) PILLS (?:var|biriktirdim|topladım|birikti|sakladım)(?! "
            r"NEAR (?:eczane\w{0,3}|tansiyon\w{0,3}|köpe\w{1,4}))|PILLS NEAR (?:hepsini (?:birden |bir anda "
            r")?(?:iç\w{3,8}|yut\w{3,9}|alacağım|alırım))|hepsini (?:birden |bir anda |bir seferde )(?:içeceğim"
            "|içicem|yutacağım|yutucam|alacağım)"
        ),
        # dürtü
        (
            "(?:köprüde|köprünün|köprüden|peronda|çatıda|balkonda|uçurumda|uçurumun|raylarda|rayların|istasyonda"
            "|metroda|viyadükte|korkulukta|korkulukların|üstgeçitte|penceresinde|terasta) (?:NEAR )(?:atlamayı"
            r"|atlamak|kendimi (?:aşağı |aşağıya |raylara |önüne |boşluğa |suya )?(?:at\w{1,6}|bırak\w{1,6})"
            r"|atlayasım|atlayayım|atlasam|aşağı atla\w{1,6}) (?:UP1 )?(?:düşündüm|istedim|geldi|geçti|aklıma|dedim"
            r"|geçirdim|düşünüyordum|istiyordum|üzereydim|kaldım|mı diye)(?! (?:bungee|paraşüt\w{0,3}|ip\w{0,3}"
            "|trene|otobüse),? )"
        ),
        (
            "(?:arabayı|direksiyonu|arabamı|kamyonun altına|arabayla|direksiyonu) (?:UP2 )?(?:ağaca|duvara|kamyona"
            "|uçuruma|bariyere|şarampole|karşı şeride|direğe|kırmayı|kırmak|sürmeyi|sürmek|girmeyi) (?:UP1 "
            ")?(?:sürmeyi |sürmek |kırmayı |vurmayı |çarpmayı |girmeyi |vurmak |çarpmak )?(?:düşündüm|istedim|geçti"
            "|geldi|geçirdim|içimden geçti|geçiyor)(?=END| ama)"
        ),
        # son vermek
        (
            "(?:her şeye|hepsine|buna|bu acıya|bu hayata|bu işkenceye|hayatıma|yaşamıma|bu çileye) (?:artık |bir "
            r"|kendi ){0,2}son (?:ver(?:eceğim|icem|ecem|mek|meyi|iyorum|sem|elim|iyom)|noktayı koy\w{2,8})(?! "
            "(?:iş))(?<!buna son vermek)|(?:her şeyi|hepsini) (?:artık )?(?:bitireceğim|bitiricem|bitirmek "
            "istiyorum|sonlandıracağım|sonlandırmak istiyorum)(?=END)"
        ),
        (
            "(?:temelli|sonsuza kadar|sonsuza dek|bir daha dönmemek üzere|ebediyen) (?:çekip )?(?:git(?:mek|meyi) "
            "(?:istiyorum|isterdim|düşünüyorum)|gideceğim|gidiyorum|yok olmak istiyorum|kaybolmak istiyorum|uyumak "
            "istiyorum)(?=END)"
        ),
        "biraksam kendimi biter",
        "bu son vedam",
    ),
    (
        # away, not gone
        "burada olmayacagim (?:tatile|tasiniyorum|tasiniyoruz|gidiyoruz)",
        r"\w{3,20} arasinda yasamaktan",
        "is arkadaslarima veda (?:mektubu|mesaji)",
        (
            r"(?:gülmekten|utan\w{1,8}|meraktan|açlıktan|sıkıntıdan|yorgunluktan|heyecandan|stresten|korkudan"
            r"|sıcaktan|soğuktan|uykusuzluktan) (?:UP1 )?(?:öl\w{1,12}|yok olmak)"
        ),
        r"intihar\w{0,4} önleme\w{0,6}",
        r"intihar (?:düşünce\w{0,5}|eğilim\w{0,4}) (?:olan|bulunan|yaşayan|taşıyan)",
        r"(?:geç|erken|vaktinde|zamanında) uyan\w{1,8}",
        (
            "(?:izinde|izindeyim|izinliyim|izne|tatilde|tatildeyim|tatile|seyahatteyim|yurtdışındayım|ofiste|işte"
            r"|şirkette|şehirde|taşınıyorum|taşınıyoruz|taşındım|seyahatte|kursta|numara\w{0,3}|istifa|sözleşmem) "
            "UP5 (?:ol(?:mayacağım|mıycam|mayacam)|yokum)"
        ),
        (
            r"(?:ol(?:mayacağım|mıycam|mayacam)|yokum) UP5 (?:izin\w{0,4}|tatil\w{0,4}|ofis\w{0,3}|taşın\w{2,8}"
            r"|seyahat\w{0,4}|numara\w{0,4})"
        ),
        (
            "(?:şirkete|kursa|işe|işime|iş yerine|iş yerime|ekibe|patrona|ofise|kahveye|sigaraya) (?:UP1 "
            ")?(?:elveda|veda)"
        ),
        (
            "(?:değiştirmeye|bırakmaya|ayrılmaya|kabul etmeye|taşınmaya|istifa etmeye|aramaya|okumaya|başlamaya) "
            "(?:karar (?:verdim|aldım)|kararlıyım)"
        ),
        (
            r"PILLS NEAR (?:bavul\w{0,2}|seyahat\w{0,2}|tatil\w{0,2}|dolab\w{1,2}|eczane\w{0,3}|geri dönüşüm\w{0,3}"
            r"|tarihi geç\w{1,5}|iade)"
        ),
        "(?:anneannemin|babaannemin|dedemin|köpeğin|kedinin|komşunun|ninemin|annemin) (?:tansiyon |kalp )?PILLS",
        (
            r"(?:kahraman\w{0,3}|karakter\w{0,3}|film\w{0,3}|roman\w{0,3}|dizi\w{0,3}|kitap\w{0,3}) UP5 (?:veda "
            "mektubu|intihar mektubu|elveda dünya|dünyadan)"
        ),
    ),
    FAM=(
        "(?:ailem|aileme|ailemin|karım|karıma|eşim|eşime|kocam|kocama|annem|anneme|annemin|babam|babama|çocuklar"
        "|çocuklarım|çocuklarıma|çocuklara|kızım|kızıma|oğlum|oğluma|kardeşim|kardeşime|ablam|ablama|abim|abime"
        "|sevgilim|sevgilime|torunlarım)"
    ),
    DAY=(
        r"(?:pazartesi\w{0,4}|salı\w{0,4}|çarşamba\w{0,4}|perşembe\w{0,4}|cuma\w{0,4}|cumartesi\w{0,4}|pazar"
        r"|pazardan|pazara|yarın\w{0,3}|bu gece|bu akşam|bayram\w{0,4}|gelecek (?:hafta|ay)|haftaya|hafta "
        r"sonu\w{0,4}|ay sonu\w{0,4}|o zaman\w{0,2}|yakında|bundan|o güne)"
    ),
    PILLS=(
        "(?:hapları|haplar|hap|haplarım|haplarımı|ilaçları|ilaçlar|ilaç|ilaçlarım|ilaçlarımı|uyku haplarını|uyku "
        "hapları|ağrı kesicileri)"
    ),
    END=r"(?:,| (?:\||ve|ama|ben|çünkü|artık|bugün|şimdi|teşekkürler|zaten|bile|hiç|gerçekten|ki)(?= ))",
)  # fmt: skip
