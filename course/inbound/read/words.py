"""The words by which mail clients of the world say "wrote", "from", "original message", "sent from".

One row a language. To teach the reader another language, add its words here; no code changes. `alternation` at the
end is how others look for any of them.
"""

from __future__ import annotations

import re
from typing import Final

# "… wrote": what an attribution line says of its author. Lower case; matched after case folding.
WROTE: Final[dict[str, tuple[str, ...]]] = {
    "en": ("wrote", "writes", "a wrote"),
    "de": ("schrieb", "hat geschrieben", "schreibt", "geschrieben"),
    "fr": ("a écrit", "a ecrit", "écrit", "écrivait"),
    "es": ("escribió", "escribio", "escribe", "ha escrito"),
    "pt": ("escreveu", "escrevi"),
    "it": ("ha scritto", "scrive", "scritto"),
    "nl": ("schreef", "volgende geschreven", "geschreven"),
    "sv": ("skrev", "skrev följande", "skriver"),
    "da": ("skrev", "skrev følgende"),
    "no": ("skrev", "skrev følgende"),
    "fi": ("kirjoitti", "kirjoitti seuraavasti"),
    "is": ("skrifaði",),
    "pl": (
        "napisał",
        "napisała",
        "napisał(a)",
        "napisał/a",
        "napisano",
        "napisana przez",
        "nadesłał",
        "nadesłała",
        "pisze",
        "pisał",
        "pisała",
    ),
    "cs": ("napsal", "napsala", "napsal(a)", "píše"),
    "sk": ("napísal", "napísala", "napísal(a)", "píše"),
    "sl": ("je napisal", "je napisala", "napisal", "napisala", "je napisal/-a", "je oseba", "napisal(a)"),
    "hr": ("napisao je", "napisala je", "je napisao", "je napisala", "je napisao/la", "je napisao/napisala", "piše"),
    "sr": ("је написао", "је написала", "је написао/ла", "пише"),
    "hu": ("írta", "ezt írta", "a következőt írta", "ezt írta (időpont"),
    "ro": ("a scris",),
    "bg": ("написа", "пише"),
    "ru": ("написал", "написала", "написал(а)", "пишет", "писал", "писала", "писал(а)"),
    "uk": ("написав", "написала", "написав(ла)", "пише", "пишет", "написано"),
    "el": ("έγραψε", "έγραψαν"),
    "tr": ("yazdı", "şunu yazdı", "şunları yazdı"),
    "et": ("kirjutas",),
    "lv": ("rakstīja",),
    "lt": ("rašė", "parašė"),
    "ca": ("va escriure", "ha escrit"),
    "gl": ("escribiu",),
    "eu": ("idatzi du", "hau idatzi du"),
    "cy": ("ysgrifennodd",),
    "af": ("het geskryf",),
    "sq": ("shkroi",),
    "vi": ("đã viết", "viết"),
    "id": ("menulis",),
    "ms": ("menulis",),
    "ar": ("كتب", "كتبت"),
    "he": ("כתב", "כתבה", "מאת"),
    "fa": ("نوشت", "نوشته"),
    "hi": ("ने लिखा",),
    "th": ("เขียนว่า", "เขียน"),
    "mk": ("напиша", "напишала"),
    "be": ("напісаў", "напісала", "піша"),
    "kk": ("жазды", "жазған"),
    "uz": ("yozdi", "shunday deb yozdi"),
    "az": ("yazdı", "yazıb"),
    "hy": ("գրել է", "գրեց"),
    "ka": ("წერდა", "დაწერა", "წერს"),
    "mn": ("бичсэн", "бичив"),
    "mt": ("kiteb", "kitbet"),
    "ga": ("scríobh",),
    "gd": ("sgrìobh",),
    "lb": ("huet geschriwwen", "schreift", "geschriwwen"),
    "fo": ("skrivaði",),
    "eo": ("skribis",),
    "sw": ("aliandika", "ameandika"),
    "tl": ("sumulat", "isinulat ni", "ay sumulat"),
    "ur": ("نے لکھا",),
    "bn": ("লিখেছেন", "লিখেছে"),
    "mr": ("यांनी लिहिले", "ने लिहिले"),
    "ne": ("ले लेख्नुभयो", "ले लेखे"),
    "ta": ("எழுதியது", "எழுதினார்"),
    "ja": ("のメール", "は書きました", "が書きました", "さんからのメール", "のメッセージ"),
    "zh": ("写道", "寫道", "撰写", "写到", "来信"),
    "ko": ("작성", "님이 작성", "님의 말", "썼습니다"),
}
# "… sent": too common a word to stand without a date before it.
SENT: Final = ("sent", "said", "replied", "responded")

# What introduces a quote without any verb: "Quoting Ana <ana@example.org>:".
QUOTING: Final = (
    "quoting",
    "zitat von",
    "zitiere",
    "citando",
    "citation de",
    "missatge de",
    "mensaje de",
    "mensagem de",
    "citat van",
)

# How an attribution begins, where it does not begin with a date, a weekday or the author.
OPENINGS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("on", "at", "in a message dated", "in article"),
    "de": ("am", "an"),
    "fr": ("le",),
    "es": ("el", "el día", "en"),
    "pt": ("em", "no dia", "a", "às"),
    "it": ("il", "il giorno", "in data"),
    "nl": ("op", "op de"),
    "sv": ("den",),
    "da": ("den",),
    "no": ("den",),
    "pl": ("w dniu", "dnia"),
    "cs": ("dne",),
    "sk": ("dňa",),
    "sl": ("dne", "v", "v/na"),
    "et": ("kuupäev",),
    "hr": ("dana", "u"),
    "sr": ("дана", "у"),
    "ro": ("în data de", "pe", "la", "în"),
    "bg": ("на",),
    "el": ("στις", "την"),
    "lt": ("data",),
    "ca": ("el dia", "el"),
    "vi": ("vào", "vào lúc"),
    "id": ("pada",),
    "ms": ("pada",),
    "ar": ("في", "بتاريخ"),
    "he": ("בתאריך", "ב-", "ב"),
    "fa": ("در تاریخ", "در"),
    "zh": ("在", "于"),
    "th": ("เมื่อ", "ในวันที่", "วันที่"),
    "tr": ("tarihinde",),
    "hi": ("को",),
    "is": ("þann", "þ."),
    "mk": ("на",),
    "sq": ("më", "në"),
    "ga": ("ar",),
    "cy": ("ar",),
    "mt": ("fi", "nhar"),
    "sw": ("mnamo", "tarehe"),
    "tl": ("noong", "nang"),
    "eo": ("je", "la"),
}

# The labels of a quoted header block: who, when, to whom, about what.
FROM: Final = (
    "from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "nadawca", "odosielateľ", "odesílatel",
    "feladó", "küldő", "expéditeur", "expediteur", "de la", "от", "від", "από", "kimden", "gönderen", "من", "מאת",
    "差出人", "发件人", "寄件者", "寄件人", "發件人", "보낸 사람", "보낸사람", "발신", "từ", "dari", "saatja",
    "no", "nuo",
    "mittente", "remitente", "afzender", "afsender", "avsender", "avsändare", "šalje", "pošiljatelj", "frå",
    "from address", "від кого", "от кого", "فرستنده", "از", "จาก", "送信者", "reply-to", "sender", "absender", "frá",
        "отправитель",
)  # fmt: skip
SENT_ON: Final = (
    "sent", "date", "date sent", "gesendet", "gesendet am", "datum", "envoyé", "envoyé le", "envoye", "date d'envoi",
    "enviat el", "enviado", "enviado el", "enviada em", "enviado em", "enviada", "fecha", "data", "inviato",
    "data invio",
    "verzonden", "verstuurd", "skickat", "sendt", "dato", "lähetetty", "päivämäärä", "päiväys", "päivä", "wysłano",
    "wysłane", "odesláno", "odoslané", "elküldve", "küldve", "dátum", "trimis", "дата", "отправлено", "послано",
    "надіслано", "изпратено", "στάλθηκε", "ημερομηνία", "gönderildi", "gönderilme tarihi", "tarih", "تم الإرسال",
    "التاريخ", "נשלח", "תאריך", "ส่ง", "送信日時", "日時", "日付", "发送时间", "发送日期", "日期", "时间", "寄件日期",
    "傳送日期", "보낸 날짜", "날짜", "보낸날짜", "đã gửi", "ngày", "dikirim", "tanggal", "saadetud", "kuupäev",
    "nosūtīts", "išsiųsta", "datë", "poslano", "poslato", "dan", "sent on", "วันที่", "ارسال", "تاریخ", "sent at",
    "time",
)  # fmt: skip
TO: Final = (
    "to", "an", "per a", "à", "a", "para", "aan", "naar", "till", "til", "vastaanottaja", "do", "adresat", "komu",
    "címzett",
    "către", "catre", "кому", "до", "προς", "kime", "alıcı", "إلى", "אל", "宛先", "收件人", "收件者", "받는 사람",
    "받는사람", "받은 사람", "đến", "tới", "kepada", "ke", "saaja", "kam", "kam:", "za", "prima", "destinataire",
    "destinatario",
    "ontvanger", "mottagare", "modtager", "mottaker", "empfänger", "na", "ถึง", "به", "на",
)  # fmt: skip
SUBJECT: Final = (
    "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne", "aihe", "temat",
    "předmět", "predmet", "tárgy", "subiect", "тема", "относно", "θέμα", "konu", "الموضوع", "נושא", "件名", "主题",
    "主題", "제목", "chủ đề", "tiêu đề", "subjek", "perihal", "teema", "temats", "tema", "zadeva", "efni", "เรื่อง",
    "موضوع", "assumpte", "gaia", "sujet",
)  # fmt: skip
OTHER: Final = (
    "cc", "bcc", "kopie", "kopia", "copie", "copia", "cópia", "copie à", "reply-to", "reply to", "antwort an",
    "répondre à", "responder a", "rispondi a", "risposta", "importance", "wichtigkeit", "priority", "priorität",
    "priorité", "attachments", "anlagen", "anhang", "anhänge", "pièces jointes", "allegati", "bijlagen",
    "organization", "message-id", "in-reply-to", "references", "x-mailer", "dw", "dow", "udw", "másolatot kap",
    "másolat", "kópia", "копия", "копія", "kopi", "kopio", "kopioi", "κοιν.", "κοινοποίηση", "bilgi", "نسخة",
    "نسخة إلى", "עותק", "抄送", "副本", "참조", "ご参照", "on behalf of", "mailed-by", "signed-by", "wichtig",
    "answer to", "resent-from",
)  # fmt: skip

# What stands between dashes above a quoted or forwarded message.
ORIGINAL: Final = (
    "original message", "orginal message", "orignal message", "origional message", "original messsage",
    "original", "original-message", "original appointment", "original email", "original mail",
    "reply message", "forwarded message", "forwarded by", "forwarded mail", "message", "begin forwarded message",
    "previous message", "ursprüngliche nachricht", "urspruengliche nachricht", "ursprungliche nachricht",
    "originalnachricht", "original-nachricht", "original nachricht",
    "ursprüngliche mail", "weitergeleitete nachricht", "originalmeldung", "message d'origine", "message original",
    "message initial", "mail original", "mail d'origine", "e-mail d'origine", "courriel original",
    "message transféré", "message transmis", "message réexpédié", "mensaje original",
    "mensaje reenviado", "missatge original", "mensagem original", "mensagem encaminhada", "mensagem reencaminhada",
    "messaggio originale", "messaggio inoltrato", "oorspronkelijk bericht", "oorspronkelijk e-mailbericht",
    "origineel bericht", "doorgestuurd bericht", "originalmeddelande", "ursprungligt meddelande",
    "vidarebefordrat meddelande", "vidarebefordrat brev", "oprindelig meddelelse", "oprindelig besked",
    "original meddelelse", "videresendt meddelelse", "videresendt besked", "opprinnelig melding",
    "videresendt melding", "alkuperäinen viesti", "välitetty viesti", "edelleenlähetetty viesti",
    "wiadomość oryginalna", "oryginalna wiadomość", "wiadomość przekazana", "przekazana wiadomość",
    "treść przekazanej wiadomości", "původní zpráva", "původní e-mail", "přeposlaná zpráva", "pôvodná správa",
    "preposlaná správa", "eredeti üzenet", "továbbított üzenet", "mesaj original", "mesajul original",
    "mesaj redirecționat", "исходное сообщение", "оригинальное сообщение", "пересылаемое сообщение",
    "пересланное сообщение", "переадресованное сообщение", "початкове повідомлення", "оригінальне повідомлення",
        "переслане повідомлення",
    "оригинално съобщение", "препратено съобщение", "αρχικό μήνυμα", "προωθημένο μήνυμα", "özgün ileti",
    "orijinal mesaj", "iletilen ileti", "iletilmiş ileti", "yönlendirilmiş ileti", "الرسالة الأصلية", "رسالة أصلية",
    "رسالة معاد توجيهها", "הודעה מקורית", "הודעה שהועברה", "元のメッセージ", "転送メッセージ", "元のメール",
    "原始邮件", "原始郵件", "原邮件", "转发的邮件", "轉寄郵件", "回复的原邮件", "원본 메시지", "원본 메일",
    "원본메시지", "원본 이메일", "전달된 메시지", "전달된 메일", "tin nhắn gốc", "thư gốc",
    "thư đã chuyển tiếp", "pesan asli",
    "pesan terusan", "izvorna poruka", "proslijeđena poruka", "izvirno sporočilo", "posredovano sporočilo",
    "originalna poruka", "algne sõnum", "edastatud kiri", "sākotnējais ziņojums", "originalus laiškas",
    "persiųstas laiškas", "پیام اصلی", "ข้อความต้นฉบับ", "upprunaleg skeyti",
)  # fmt: skip
# The same, said as a sentence of its own, mostly by Apple Mail.
FORWARD_SENTENCES: Final = (
    "begin forwarded message", "forwarded message", "anfang der weitergeleiteten nachricht",
    "beginn der weitergeleiteten nachricht", "début du message réexpédié", "début du message transféré",
    "inizio messaggio inoltrato", "inizio del messaggio inoltrato", "inicio del mensaje reenviado",
    "início da mensagem reencaminhada", "início da mensagem encaminhada", "begin doorgestuurd bericht",
    "vidarebefordrat brev", "start på vidarebefordrat brev", "start på videresendt besked", "videresendt besked",
    "videresendt melding", "start på videresendt melding", "välitetty viesti alkaa", "lähetetty viesti alkaa",
    "początek przekazywanej wiadomości", "początek przekazanej wiadomości", "přeposlaná zpráva",
    "začátek přeposlané zprávy", "začiatok preposlanej správy", "továbbított levél kezdete",
    "inceputul mesajului redirecționat", "începutul mesajului redirecționat", "начало переадресованного сообщения",
    "начало пересылаемого сообщения", "початок листа, що пересилається", "έναρξη προωθημένου μηνύματος",
    "iletilen iletinin başlangıcı", "iletinin başlangıcı", "بداية الرسالة المعاد توجيهها", "תחילת ההודעה שהועברה",
    "転送されたメッセージ", "以下是转发的邮件", "开始转发的邮件", "以下是轉寄的郵件", "전달된 메시지 시작",
    "započeta proslijeđena poruka", "početak proslijeđene poruke", "inici del missatge reenviat",
)  # fmt: skip
# "Write above this line", as help desks and letters like ours say it.
REPLY_ABOVE: Final = (
    "reply above this line", "reply above", "write above this line", "above this line", "type your reply above",
    "please type your reply above", "write your answer above", "über dieser zeile", "oberhalb dieser zeile",
    "au-dessus de cette ligne", "encima de esta línea", "por encima de esta línea", "acima desta linha",
    "sopra questa riga", "boven deze regel", "ovanför denna rad", "over denne linje", "powyżej tej linii",
    "nad tímto řádkem", "выше этой строки", "この行より上", "在此行上方",
)  # fmt: skip

# "My answers are below, in blue": then a message's header does not end what its writer says.
_ANSWERS: Final = (
    "answer", "repl", "respon", "comment", "antwort", "kommentar", "répon", "commentaire", "respuest", "contest",
    "respost", "rispo", "antwoord", "svar", "odpow", "odpov", "odgov", "vasta", "válasz", "ответ", "відпов", "отговор",
    "răspun", "cevap", "yanıt", "vastu", "atbild", "atsak", "απαντ",
)  # fmt: skip
_WITHIN: Final = (
    "below", "inline", "in line", "in-line", "in between", "in blue", "in red", "in green", "in bold", "in capitals",
    "in colour", "in color", "in caps", "unten", "in blau", "in rot", "in grün", "in fett", "dazwischen", "im text",
    "ci-dessous", "dans le texte", "dans le corps", "en bleu", "en rouge", "en vert", "en gras", "abajo", "debajo",
    "en azul", "en rojo", "en verde", "en negrita", "entre líneas", "abaixo", "em azul", "em vermelho", "em verde",
    "sotto", "in blu", "in rosso", "in verde", "in grassetto", "tra le righe", "onder", "hieronder", "in het blauw",
    "in het rood", "in het groen", "ertussen", "nedan", "nedenfor", "nedenunder", "under hver", "i blått", "i rött",
    "i grönt", "med rødt", "med blåt", "med rött", "i rødt", "i blåt", "poniżej", "pod spodem", "na niebiesko",
    "na czerwono", "na zielono", "w tekście", "níže", "nižšie", "modře", "červeně", "spodaj", "ispod", "niže",
    "z rdečo", "z modro", "crven", "plav", "alla", "punaisella", "sinisellä", "alább", "lent", "pirossal", "kékkel",
    "ниже", "нижче", "красным", "синим", "червоним", "по-долу", "mai jos", "cu roșu", "cu albastru", "aşağıda",
    "aşağı", "kırmızı", "mavi", "allpool", "zemāk", "žemiau", "παρακάτω", "with arrows", "with my initials",
)  # fmt: skip
ANSWERS_WITHIN: Final = re.compile(
    rf"(?<!\w)(?:{'|'.join(_ANSWERS)})[^.!?]{{0,60}}?(?<!\w)(?:{'|'.join(_WITHIN)})|"
    rf"(?<!\w)(?:{'|'.join(_WITHIN)})[^.!?]{{0,40}}?(?<!\w)(?:{'|'.join(_ANSWERS)})|"
    r"(?:回答|返信|答え)[^。]{0,20}(?:下|赤|青|文中)|(?:下面|下方|文中|红色|蓝色)[^。]{0,12}(?:回复|回答)|(?:아래|빨간|파란)[^.]{0,20}(?:답|회신)"
)

# How letters end, above the name. Without their last comma; lower case.
CLOSINGS: Final = (
    "best", "best regards", "best wishes", "kind regards", "kindest regards", "warm regards", "warmest regards",
    "warmly", "with best regards", "with kind regards", "regards", "many thanks", "thanks", "thanks and regards",
    "thanks & regards", "thank you", "cheers", "sincerely", "yours sincerely", "sincerely yours", "yours faithfully",
    "yours truly", "yours", "respectfully", "cordially", "all the best", "take care", "rgds", "br", "kr",
    "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit besten grüßen",
    "mit herzlichen grüßen", "mit lieben grüßen", "freundliche grüße", "freundliche grüsse", "freundlicher gruß",
    "viele grüße", "viele grüsse", "beste grüße", "beste grüsse", "liebe grüße", "liebe grüsse", "schöne grüße",
    "herzliche grüße", "herzliche grüsse", "herzlichst", "sonnige grüße", "grüße", "grüsse", "gruß", "gruss",
    "hochachtungsvoll", "mfg", "vg", "lg", "bg", "vielen dank", "danke", "cordialement", "bien cordialement",
    "très cordialement", "bien à vous", "bien à toi", "salutations", "meilleures salutations",
    "sincères salutations", "amicalement", "cdt", "merci", "merci d'avance", "saludos", "un saludo",
    "saludos cordiales", "un cordial saludo", "atentamente", "cordialmente", "muchas gracias", "gracias",
    "un abrazo", "atenciosamente", "att", "abraços", "abraço", "um abraço", "cumprimentos",
    "com os melhores cumprimentos", "melhores cumprimentos", "obrigado", "obrigada", "cordiali saluti",
    "distinti saluti", "un cordiale saluto", "saluti", "un saluto", "grazie", "met vriendelijke groet",
    "met vriendelijke groeten", "met hartelijke groet", "vriendelijke groet", "vriendelijke groeten",
    "hartelijke groet", "groeten", "groet", "groetjes", "mvg", "med venlig hilsen", "venlig hilsen",
    "med vennlig hilsen", "vennlig hilsen", "de bedste hilsner", "hilsen", "mange hilsner", "mvh", "vh",
    "med vänliga hälsningar", "med vänlig hälsning", "vänliga hälsningar", "vänlig hälsning", "hälsningar",
    "ystävällisin terveisin", "terveisin", "parhain terveisin", "z poważaniem", "pozdrawiam",
    "pozdrawiam serdecznie", "serdecznie pozdrawiam", "z wyrazami szacunku", "s pozdravem", "s přáním hezkého dne",
    "děkuji", "s pozdravom", "üdvözlettel", "tisztelettel", "köszönettel", "cu stimă", "cu respect", "o zi bună",
    "с уважением", "с наилучшими пожеланиями", "з повагою", "с уважение", "поздрави", "με εκτίμηση",
    "φιλικά", "saygılarımla", "saygılarımızla", "iyi çalışmalar", "בברכה", "مع التحية", "مع أطيب التحيات",
    "敬具", "此致", "trân trọng", "hormat saya", "salam", "lep pozdrav", "lijep pozdrav", "s poštovanjem",
    "с почит", "поздрав", "срдачан поздрав", "s poštovanjem", "le meas", "gach dea-ghuí", "kveðja", "bestu kveðjur",
    "agur bero bat",
    "vriendelike groete", "beste wense", "me respekt", "salamat", "wassalam", "پاکیزہ سلام", "শুভেচ্ছা", "პატივისცემით",
    "հարգանքով", "hörmətlə", "құрметпен", "hurmat bilan", "s úctou",
    "s pozdravem a přáním hezkého dne", "hezký den", "kærlig hilsen", "vänligen", "allerbest", "su pagarba",
    "geriausi linkėjimai", "ar sveicieniem", "tervitades", "parimate soovidega", "z pozdrowieniami",
    "łączę pozdrowienia",     "ขอแสดงความนับถือ", "ขอบคุณค่ะ", "ขอบคุณครับ",
    "祝好", "谢谢", "感谢", "顺颂商祺", "謝謝", "敬上", "よろしくお願いいたします",
    "よろしくお願いします", "감사합니다", "드림", "با احترام", "با تشکر", "שלכם", "תודה", "धन्यवाद", "सादर",
    "terima kasih",
    "salam hormat", "с найкращими побажаннями", "всего доброго", "щиро", "sevgiler", "teşekkürler", "saygılar",
    "lugupidamisega", "pagarbiai", "ar cieņu", "atentament", "salutacions", "agur",
)  # fmt: skip

# Footers of devices and clients: the words before the device's name …
SENT_FROM: Final = (
    "sent from", "sent via", "sent by", "sent using", "sent with", "sent through", "get outlook for", "posted from",
    "written on my", "typed on my", "composed on", "gesendet von", "gesendet mit", "gesendet über", "von meinem",
    "von unterwegs gesendet", "versendet mit", "verschickt von", "diese nachricht wurde von meinem",
    "holen sie sich outlook für", "outlook für", "envoyé de", "envoyé depuis", "envoyé avec", "envoyé à partir de",
    "envoyé par", "provenance", "télécharger outlook pour", "obtenir outlook pour", "obtenez outlook pour",
    "téléchargez outlook pour", "enviado desde", "enviado con", "enviado mediante", "enviado por", "enviado do",
    "enviado de", "enviado a partir", "enviado através", "enviado via", "enviado pelo", "obtener outlook para",
    "obter o outlook para", "obtenga outlook para", "descargar outlook para", "inviato da", "inviato con",
    "inviato dal", "scarica outlook per", "ottieni outlook per", "verzonden vanaf", "verzonden vanuit",
    "verzonden met", "verstuurd vanaf", "verstuurd met", "verstuurd vanuit", "outlook voor", "download outlook voor",
    "skickat från", "skickades från", "skickat med", "hämta outlook för", "skaffa outlook för", "sendt fra",
    "sendt med", "sendt via", "hent outlook til", "hent outlook for", "få outlook til", "få outlook for",
    "lähetetty", "hanki outlook", "wysłano z", "wysłane z", "wysłano przy użyciu", "pobierz program outlook",
    "pobierz aplikację outlook", "pobierz outlook", "odesláno z", "odesláno", "získat outlook pro", "odoslané z",
    "získajte outlook", "poslano z", "poslano s", "poslato sa", "preuzmite outlook", "trimis de pe", "trimis din",
    "obțineți outlook", "descărcați outlook", "отправлено с", "отправлено из", "скачать outlook", "получить outlook",
    "надіслано з", "отримати outlook", "изпратено от", "στάλθηκε από", "εστάλη από", "αποκτήστε το outlook",
    "iphone'umdan gönderildi", "ipad'imden gönderildi", "outlook'u edinin", "أرسلت من", "تم الإرسال من",
    "أُرسلت من", "مُرسل من",
    "مرسل من", "נשלח מ", "נשלח באמצעות", "השג את outlook", "קבל את outlook", "отправлено", "发自我的",
    "發自我的", "從我的",
    "从我的", "發送自",
    "发送自", "我的iphone", "나의", "내", "iphoneから送信", "ipadから送信", "từ", "được gửi từ", "đã gửi từ",
    "dikirim dari", "saadetud", "sūtīts no", "išsiųsta iš", "enviat des", "bidalia nire", "anfonwyd o", "senda úr",
    "von meiner", "dihantar d", "enviado dende", "poslano iz", "испратено од", "послато са", "ส่งจาก", "seolta ó",
    "dërguar nga", "mibgħut mill", "gestuur vanaf", "imetumwa", "ipinadala mula", "გაგზავნილია", "ուղարկված",
    "адпраўлена з", "elpostita", "geschéckt vu", "मेरे",
    "sent from mobile", "elküldve", "gửi từ", "get bluemail", "obtén outlook", "obtenha o outlook", "получите outlook",
    "获取 outlook", "الحصول على outlook", "تنزيل outlook", "λήψη του outlook", "tải outlook", "dapatkan outlook",
    "завантажити outlook", "изтеглете outlook", "dobavi outlook", "nabavite outlook", "lejupielādēt outlook",
    "atsisiųsti outlook", "hangi outlook", "ดาวน์โหลด outlook", "دریافت outlook", "baixar outlook", "baixe o outlook",
    "installer outlook", "last ned outlook", "ladda ned outlook", "lataa outlook", "下载适用于",
    "取得 outlook", "stáhnout outlook", "diese nachricht wurde mit",
        "diese e-mail wurde mit",
    "get yahoo mail", "get gmail", "get proton mail", "get spark", "sent on the go from", "written from my",
)  # fmt: skip
# … or after it, and the names that make sure that it is a device or a client.
SENT_FROM_ENDINGS: Final = (
    "küldve", "gönderildi", "から送信", "에서 보냄", "보냄", "küldött üzenet", "edinin", "igorria", "bidalia",
    "gesendet", "भेजा गया", "жіберілді", "жіберілген", "göndərildi", "পাঠানো হয়েছে", "بھیجا گیا", "ուղարկված է",
    "yuborildi",
    "发送", "送信", "傳送", "beszerzése", "hankkiminen", "다운로드", "を入手",
)  # fmt: skip
DEVICES: Final = (
    "iphon", "ipad", "ipod", "ios", "android", "samsung", "galaxy", "huawei", "xiaomi", "redmi", "my poco",
    "mi poco", "meu poco", "mio poco", "meinem poco", "realme",
    "tecno", "infinix", "lenovo", "zte", "alcatel", "nothing phone", "oneplus", "pixel",
    "nokia", "sony", "xperia", "htc", "lg", "motorola", "moto", "oppo", "vivo", "honor", "blackberry", "windows",
    "outlook", "mail", "e-mail", "email", "gmail", "gmx", "web.de", "yahoo", "aol", "proton", "protonmail",
    "tutanota", "tuta", "thunderbird", "mobile", "mobil", "mobil.", "handy", "smartphone", "telefon", "telefono",
    "téléphone", "teléfono", "celular", "móvil", "phone", "tablet", "typeapp", "mailbird", "spark", "airmail",
    "newton", "superhuman", "front", "hey", "bluemail", "aqua mail", "mailspring", "polymail", "nine", "yandex",
    "mail.ru", "myandroid", "mac", "macbook", "apple watch", "watch", "surface", "verizon", "t-mobile", "at&t",
    "vodafone", "orange", "sfr", "telekom", "wireless", "device", "gerät", "appareil", "dispositivo", "toestel",
    "enhet", "enhed", "laite", "urządzenia", "zařízení", "készülék", "устройства", "айфон", "смартфон", "手机",
    "手機", "邮箱", "スマートフォン", "携帯", "휴대폰", "app", "k-9", "fairphone", "zimbra", "missive", "canary",
    "shortwave", "icloud", "ymail", "roundcube", "mutt", "wp poczta", "onet", "seznam", "libero", "virgilio",
    "laposte", "hushmail", "почты", "почта", "posta", "courrier", "correo", "fairemail", "tutamail", "mailfence",
    "posteo",
)  # fmt: skip

# Months and weekdays, for dates in attributions, pauses and absences: name or its beginning, to a number.
MONTHS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december"),
    "de": ("januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre"),
    "pt": ("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
    "novembro", "dezembro"),
    "it": ("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
    "novembre", "dicembre"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december"),
    "sv": ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december"),
    "da": ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december"),
    "pl": ("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
    "października", "listopada",
           "grudnia"),
}  # fmt: skip
WEEKDAYS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "pt": ("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"),
    "it": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "pl": ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
}

CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def alternation(phrases: list[str]) -> str:
    """A pattern for any of the phrases, longest first, any white space between words, bounded by non-letters."""
    bounded: list[str] = []
    unspaced: list[str] = []
    for phrase in sorted(dict.fromkeys(phrases), key=len, reverse=True):
        body = r"\s{1,3}".join(re.escape(word) for word in phrase.casefold().split())
        (unspaced if CJK.search(phrase) else bounded).append(body)
    # One look behind for all: within a word none of them is tried.
    groups = [rf"(?<!\w)(?:{'|'.join(bounded)})(?!\w)"] if bounded else []
    return "(?:" + "|".join(groups + unspaced) + ")"
