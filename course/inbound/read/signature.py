"""What stands around a person's words without being theirs: signatures, devices' footers, disclaimers, banners."""

from __future__ import annotations

import itertools
import re
from collections import deque
from collections.abc import Iterator
from typing import Final

from course.inbound.read import limits, words
from course.inbound.read.card import FIRST_PERSON, of_the_house, without_card
from course.inbound.read.line import RULES, folded, has_words

_DELIMITER: Final = re.compile(r"\s{0,2}(?:--|—|–|__)\s*")
_LONG_RULE: Final = re.compile(rf"\s{{0,2}}(?:_{{5,}}|[{RULES}]{{5,}}|[-*=+・‥…☆★◆◇■□]{{10,}})\s*")
_SHORT_RULE: Final = re.compile(
    rf"\s{{0,2}}(?:-{{3,}}|_{{3,4}}|={{2,}}|\+{{2,}}|\*{{3,}}|~{{2,}}|#{{3,}}|[{RULES}]{{3,4}})\s*"
)
_NAME: Final = re.compile(r"[^\W\d_][\w.'’-]{0,24}(?: [^\W\d_][\w.'’-]{0,24}){0,3},?")
_CLOSING_NAME: Final = re.compile(r"-{1,2}[^\W\d_][\w.'’]{0,24}(?: [^\W\d_][\w.'’]{0,24}){0,2}")
_URL: Final = re.compile(r"[<(\[]?\s?(?:https?://|mailto:|www\.)[^\s<>\])]{1,900}[>)\]]{0,2}")
_CONTACT: Final = re.compile(r"@|https?://|www\.|\+?\d[\d ()/.-]{6,}\d|list", re.IGNORECASE)


def _either(phrases: tuple[str, ...]) -> str:
    return "|".join(sorted(dict.fromkeys(re.escape(p.casefold()) for p in phrases), key=len, reverse=True))


_SENT_FROM: Final = re.compile(rf"\W{{0,4}}(?:{_either(words.SENT_FROM)})(?!\w)?")
_SENT_ENDINGS: Final = tuple(ending.casefold() for ending in words.SENT_FROM_ENDINGS)
_DEVICE: Final = re.compile(rf"(?<![a-zà-ÿа-я0-9])(?:{_either(words.DEVICES)})")
# Somebody's own wording of it: "Nik from mobile", "From my iPhone 6", "sent from my TI-85".
_FROM_MOBILE: Final = re.compile(r"\W{0,3}(?:[\w.]{2,20} )?from mobile\W{0,3}$|\W{0,3}from my (?=.{0,20}$)")
_FROM_MY: Final = re.compile(r"\W{0,3}sent from my (?=[^,]{1,20}$)[^,]*\d")
_SLOGANS: Final = (
    "yahoo mail: search, organize, conquer",
    "sent with proton mail secure email",
    "this message was sent using imp",
    "sent with tuta; enjoy secure",
    "sent with tutanota, enjoy",
)
# What a virus scanner appends: Avast's links and the mark they share, ESET's line between rules.
_SCANNED: Final = re.compile(
    r"[<(\[]?https?://www\.av(?:ast|g)\.com/(?:[a-z-]{2,5}/)?sig-email|[<\[]?#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2|"
    r"_{8,}\s[^_]{0,80}(?:ESET|NOD32|[Aa]ntivir|Kaspersky|McAfee|Norton|Bitdefender)[^_]{0,80}_{8,}\s{0,4}$"
)
_CHECKED: Final = re.compile(
    r"(?:virus|viren)\w{0,8}\b[^.]{0,40}\b(?:avg|avast|eset|norton|mcafee|kaspersky|bitdefender)\b"
)
_SCANNER: Final = re.compile(r"www\.av(?:ast|g)\.com")
_SCANNED_LINES: Final = 12
_LAST_PARAGRAPHS: Final = 24  # in which legal text may begin
# What an office program stamps below everything: "Classification: Internal".
_MARKING: Final = re.compile(
    r"\W{0,3}(?:classification|sensitivity|klassifi(?:zierung|kation)|vertraulichkeit|clasificación|classificazione|"
    r"classificatie)\s?:\s?(?:internal|public|confidential|restricted|general|intern|öffentlich|vertraulich|interne|"
    r"publique?|interno|interna|pública|pubblico|openbaar)(?: (?:use )?(?:only|use|data))?\W{0,3}"
)
# Gmail, of a letter that it did not show to its end, quoted as well.
_CLIPPED: Final = re.compile(
    r"\[(?:message clipped|nachricht gekürzt|message tronqué|mensaje (?:recortado|acortado)|mensagem cortada|"
    r"messaggio troncato|bericht ingekort|meddelandet har beskurits|wiadomość skrócona|сообщение обрезано)\]"
)
_CARD_MADE_BY: Final = re.compile("签名由.{0,20}定制")  # NetEase's client says so under a card drawn with bars
_EXCUSE_STEMS: Final = ("excuse", "forgive", "pardon", "sorry for", "apologies for", "entschuldig", "verzeih")
_EXCUSES: Final = re.compile(
    r"[,.;–—-]?\s*(?:please |bitte |sorry |so )?(?:excuse|forgive|pardon|sorry for|apologies for|entschuldig|"
    r"verzeih)[^,.;]{3,60}[,.]?"
)

# A gateway's warning says whence the mail came or how well its sender is known …
_WHENCE: Final = (
    "outside", "spoza", "außerhalb", "ausserhalb", "extérieur", "de fuera", "fuera de", "de fora", "fora da", "esterno",
    "esterna", "dall'esterno", "buiten", "utenfor", "utanför", "uden for", "ulkopuol", "zewnetrz", "zewnętrz",
    "externí", "mimo organizaci", "külső", "în afara", "внешн", "зовнішн", "вътрешн", "εξωτερικ", "harici",
    "kurum dışı", "خارج", "חיצוני", "外部", "社外", "組織外", "외부", "bên ngoài", "luar organisasi", "often get",
    "not in your contacts", "not in your address book", "unknown sender", "nicht oft", "nicht häufig", "pas souvent",
    "no suele recibir", "não recebe", "non ricevi spesso", "ontvangt niet vaak", "får inte ofta", "får ikke ofte",
    "zunanj", "vanjsk", "izvan organizacij", "спољ", "надвореш", "išorin", "ārēj", "välis", "väljastpoolt",
    "utanaðkomandi",
    "seachtrach", "jashtë", "extern", "kanpo", "allanol",
    "first-time sender", "first time sender", "first time you",
)  # fmt: skip
_EXTERNAL: Final = re.compile(r"(?<!\w)(?:external|extern\w{0,4}|ext)(?!\w)|externe?s?(?!\w)")
# … and what not to do with it.
_BEWARE: Final = (
    "click", "link", "attach", "caution", "warning", "attention", "careful", "suspicious", "verify", "learn why",
    "recognise", "recognize", "sender", "organisation", "organization", "phishing", "klick", "anhang", "anhäng",
    "vorsicht", "achtung", "absender", "expéditeur", "cliquez", "prudence", "pièce", "lien", "enlaces", "adjuntos",
    "cuidado", "remitente", "precauci", "anexos", "remetente", "cautela", "allegat", "mittente", "attenzione",
    "bijlage", "afzender", "voorzichtig", "avsender", "avsändar", "afsender", "vedhæft", "vedlegg", "bilag", "bifog",
    "varning", "advarsel", "liitte", "lähettäj", "varo", "załącznik", "nadawc", "ostrożn", "odesílatel", "příloh",
    "pozor", "feladó", "melléklet", "expeditor", "atenție", "отправител", "вложени", "осторожн", "відправник",
    "αποστολέ", "προσοχή", "gönderen", "dikkat", "مرسل", "احذر", "שולח", "זהירות", "送信者", "差出人", "注意",
    "リンク", "添付", "发件人", "链接", "附件", "寄件者", "발신자", "주의", "링크", "người gửi", "cẩn thận", "pengirim",
    "hati-hati", "pošiljatel", "opozoril", "upozoren", "oprez", "siuntėj", "atsarg", "sūtītāj", "uzman", "saatja",
    "ettevaat", "sendand", "varúð", "внима", "испраќач", "rabhadh", "kujdes", "kontuz", "rhybudd",
)  # fmt: skip
_SLAVIC: Final = re.compile("[čšžćđľřě]")
_BANNER_MARK: Final = re.compile(r"zjqcmqryfpfptbanner(?:start|end)|<!-- ?banner", re.IGNORECASE)
# "[EXTERNAL EMAIL]", "*** EXTERN ***": a stamp, nothing else in its lines.
_STAMP: Final = re.compile(
    r"\W{0,8}(?:external|extern\w{0,4}|ext)(?:[\s:-]{1,3}(?:e-?mail|mail|message|sender|nachricht|absender))?\W{0,8}"
)
_DISCLAIMERS: Final = re.compile(
    r"\W{0,4}(?:disclaimer(?:\W{0,3}$|\s?[:–-])|tá an t-eolas sa ríomhphost|"
    r"confidentiality (?:notice|note|disclaimer)\b|legal (?:notice|disclaimer)\W{0,3}$|"
    r"(?:the information contained in )?this (?:e-?mail|message|communication|transmission)(?: message)?(?: and|"
    r" \(including|, including|"
    r" together with| is confidential| is intended| may contain| contains (?:confidential|privileged)|"
    r" has been scanned| was scanned|"
    r" has been checked)|the (?:information|content)s? (?:contained )?in this (?:e-?mail|message|communication)|"
    r"the contents of this (?:e-?mail|message)|privileged (?:and|&|/) confidential|important notice\W{0,3}$|"
    r"please consider the environment|think before you print|scanned by |virus[- ]free\.|avast\b.{0,40}virus|"
    r"diese (?:e-?mail|nachricht) (?:enthält|kann|ist|und)|der inhalt dieser (?:e-?mail|nachricht)|"
    r"diese e-?mail wurde (?:von (?:avast|avg)|auf viren)|(?:cet e-?mail|ce courrier|ce mail) a été vérifié|"
    r"este (?:correo electrónico|e-?mail|email) (?:ha sido|foi) (?:comprobado|analizado|verificado|escaneado)|"
    r"questa e-?mail è stata controllata|deze e-?mail is gecontroleerd|"
    r"libre de virus|sans virus|senza virus|virenfrei\.|"
    r"haftungsausschluss\W{0,3}$|ce (?:message|courriel|mail|"
    r"e-?mail) (?:et|est|peut|contient)|"
    r"est[ea] (?:mensaje|correo(?: electr[óo]nico)?|e-?mail|mensagem|comunicaç[ãa]o|comunicación)"
    r" (?:y|es|est[áa]|puede|contiene|va dirigid|se dirige|e|é|pode|cont[ée]m|destina-se)|"
    r"aviso (?:legal|de confidencialidade?)(?=\W|$)|(?:le|tutte le) informazioni contenute (?:in|nel)|"
    r"as informações contidas (?:n|em)|la información contenida en|les informations contenues dans|"
    r"(?:この|本)(?:メール|電子メール|メッセージ)(?:には|は|に|及び|および|の)|(?:本|此|这封|這封)(?:邮件|郵件|电子邮件|電子郵件|信件|電郵|訊息|信息)|"
    r"(?:본|이) (?:메일|이메일|메시지)(?:은|는|에는|의)|"
    r"die in dieser (?:e-?mail|nachricht) enthaltenen|de informatie in dit|de informatie verzonden|"
    r"(?:avviso di riservatezza|avis de confidentialité|vertraulichkeitshinweis|rechtlicher hinweis)(?=\W|$)|"
    r"quest[oa] (?:messaggio|e-?mail|comunicazione)(?: di posta elettronica)? (?:e|ed|è|contiene|può)|"
    r"(?:ta|niniejsza) wiadomość|информация, содержащаяся в (?:этом|данном)|інформація, що міститься в|"
    r"tato zpráva (?:a|je|může)|"
    r"данное (?:сообщение|письмо) (?:и|содержит|является)|"
    r"это (?:сообщение|письмо) (?:и любые|может содержать|содержит)|"
    r"bu e-?posta (?:ve|mesajı)|detta (?:e-?post)?meddelande (?:och|är|kan)|denna e-?post (?:och|är|kan)|"
    r"denne (?:e-?mail|mail|meddelelse) (?:og|er|kan|indeholder)|tämä (?:sähköposti|viesti) (?:ja|on|saattaa|voi)|"
    r"ez az (?:üzenet|e-?mail|levél|elektronikus)|acest (?:mesaj|e-?mail)|το παρόν (?:μήνυμα|e-?mail)|"
    r"αυτό το (?:μήνυμα|e-?mail)|това (?:съобщение|писмо)|(?:це|дане) (?:повідомлення|лист)|"
    r"ova (?:poruka|elektronička|elektronska|e-?pošta)|(?:to|ovo) sporočilo|táto (?:správa|e-?mail)|"
    r"see (?:e-?kiri|kiri|teade|sõnum)|šis (?:e-?pasts|ziņojums|laiškas|el|pranešimas)|(?:هذه الرسالة|هذا البريد)|"
    r"(?:הודעה זו|דוא\"?ל זה|המידע)|این (?:پیام|ایمیل)|(?:thư|e-?mail|thông tin|tin nhắn) này|"
    r"(?:e-?mail|pesan|surel|surat) ini|อีเมล|"
    r"if you (?:are not the intended recipient|have received this)|"
    r"(?:se|si) (?:você não for|usted no es|não é) o? ?(?:el )?destinat|"
    r"dit (?:bericht|e-?mailbericht) (?:en|is|kan|bevat)|denne (?:e-?post|e-?mail) )"
)
_TITLE: Final = re.compile(
    r"(?:important |legal |e-?mail |confidentiality )?(?:notice|disclaimer|warning|caution)|avertissement|"
    r"avis(?: légal)?|mention légale|confidentialité|(?:wichtiger |rechtlicher )?hinweis|haftungsausschluss|"
    r"vertraulichkeit|"
    r"aviso(?: legal| importante)?|advertencia|nota legal|confidencialidade?|confidencialidad|avvertenza|avviso|"
    r"riservatezza|nota bene|vrijwaring|ansvarsfriskrivning|ansvarsfraskrivelse|zastrzeżenie|klauzula poufności|"
    r"upozornění|upozornenie|figyelmeztetés|уведомление|предупреждение|предупреждение о конфиденциальности|"
    r"ειδοποίηση|uyarı|yasal uyarı|تنويه|تنبيه|免责声明|免責事項|注意事項|주의"
)
# A word of the lawyers' or the scanners' must stand in it: people, too, write "this message is …".
_LEGAL: Final = re.compile(
    r"(?<!\w)(?:confiden|privileg|intended|recipient|addressee|proprietary|liabil|disclaim|legal|notice|virus|scan|"
    r"environment|"
    r"print|avast|avg|vertraulich|rechtlich|adressat|empfänger|bestimmt|umwelt|haftung|destinat|riservat|esclusiv|"
    r"exclusiv|vertrouwelijk|geadresseerde|bestemd|poufn|adresat|důvěrn|adresát|конфиденц|адресат|gizli|fortrolig|"
    r"konfidenti|mottagare|modtager|mottaker|luottamuksel|vastaanottaja|"
    r"bizalmas|címzett|confidenț|εμπιστευτικ|поверител|конфіденц|povjerljiv|poverljiv|zaupn|dôvern|konfidents|"
    r"konfidenci|سري|חסוי|סודי|محرمانه|bảo mật|rahasia|ความลับ)|"
    r"機密|機微|秘密|机密|保密|受信され|収信|收件人|기밀|비밀|수신인"
)
# "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken", in many languages.
_PRINTING: Final = (
    "print", "druck", "imprim", "stamp", "skriv", "tulost", "druk", "tisk", "tlač", "nyomtat", "tipăr", "yazdır",
    "печат", "друк", "εκτύπ", "εκτυπ", "印刷", "打印", "列印", "인쇄", "štamp", "ispis", "natisn", "طباعة", "הדפס",
)  # fmt: skip
_NATURE: Final = (
    "environment", "umwelt", "environnement", "medio ambiente", "medioambiente", "meio ambiente", "ambient",
    "milieu", "miljö", "miljø", "ympäristö", "środowisk", "prostředí", "prostredie", "környezet", "mediu", "çevre",
    "окружающ", "природ", "довкілля", "περιβάλλον", "環境", "环境", "環保", "环保", "환경", "okoliš", "okolj", "trees",
    "bäume", "arbres", "árboles", "árvores", "alberi", "bomen", "البيئة", "הסביבה", "paper", "papier", "carta",
)  # fmt: skip
# "To unsubscribe from this list, send a mail to …": instructions to anybody, not somebody's wish.
_LIST_FOOTER: Final = re.compile(
    r"\W{0,80}(?:to (?:unsubscribe|manage your subscription)|"
    r"you (?:are receiving|received) this (?:e-?mail|message) because|"
    r"pour (?:se|vous) d[ée](?:sabonner|sinscrire)|zum abmelden|um sich (?:von dieser liste )?abzumelden|"
    r"para (?:darse de baja|cancelar (?:la|su) suscripción|cancelar a (?:sua )?(?:inscrição|subscrição))|"
    r"per (?:cancellarsi|disiscriver(?:si|ti))|om (?:u|je) (?:uit te schrijven|af te melden)|aby (?:się )?wypisać|"
    r"чтобы отписаться)"
)
_MAILMAN: Final = re.compile(r"\S[^.!?]{0,60} mailing list(?: -- \S{3,60})?\s{0,4}")
_REACHED: Final = re.compile(r"@|https?://|www\.")
_DENSE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# English "i" only before what one does: it is "and" or "the" to a third of Europe.
_GAVE_ONES_OWN: Final = re.compile(
    r"\b(?:i['’]\w{1,2}|i (?:am|was|have|had|do|did|don|will|would|can|could|know|think|thought|got|wrote|read|sent|"
    r"never|still|hope|want|just|hear|call|feel|felt)|my|me|ich|mein|meine|je|mon|ma|yo|mi)\b"
)
# Services and houses that pass mail on say so on top of it or below: "… has been forwarded by …".
_PASSED_ON: Final = re.compile(
    r"\W{0,4}(?:this (?:e-?mail|message|mail) (?:was|has been|is) (?:sent (?:to \S{3,80} from|through|via)|forwarded|"
    r"relayed|delivered (?:to you )?(?:by|through|via))\b|\w{2,20} did not detect any trackers|"
    r"\w{2,20} (?:removed|blocked|found) \d{1,3} (?:e-?mail )?trackers?|groups\.io links|"
    r"you (?:receive all|are receiving|received this) messages? (?:sent to|because)|"
    r"diese (?:e-?mail|nachricht) wurde (?:weitergeleitet|über [^.]{3,60} (?:versandt|gesendet|weitergeleitet))|"
    r"ce (?:message|courriel) a été (?:transféré|relayé)|este (?:mensaje|correo) (?:ha sido|fue) reenviado|"
    r"questo messaggio è stato inoltrato|dit bericht (?:is|werd) doorgestuurd)"
)
_OF_A_SERVICE: Final = re.compile(
    r"https?://|www\.|@|deactivat|forward|relay|gateway|liable|trackers?\b|unsubscribe|weiterleit|abbestell"
)
_UNSUBSCRIBES: Final = re.compile(
    r"(?:you (?:can|may) (?:unsubscribe|opt out)|unsubscribe (?:from (?:our|this)|here|at any time)|"
    r"newsletter (?:abmelden|abbestellen)|se désabonner|darse de baja|cancellar(?:ti|si) dalla)"
)


def is_device_line(line: str) -> bool:
    """`Sent from my iPhone`, "Gesendet von Outlook für Android<https://…>",
    "Az iPhone-omról küldve": nothing else in the line."""
    if len(line) > limits.LINE_CHARS or not line.strip():
        return False
    text = folded(line)
    if "://" in text or "mailto:" in text or "www." in text:
        text = _URL.sub(" ", text)
    if any(stem in text for stem in _EXCUSE_STEMS):
        text = _EXCUSES.sub(" ", text)
    text = text.strip(" ,")
    if text.startswith("[") and _CLIPPED.match(text) is not None:
        return True
    if (text.startswith(_SLOGANS) and len(text) < 80) or _MARKING.fullmatch(text) or _CARD_MADE_BY.search(text):
        return True
    if _FROM_MY.match(text) or (_FROM_MOBILE.match(text) and (_DEVICE.search(text) or len(text.split()) <= 3)):
        return True
    if (
        not text
        or len(text) > 120
        or ("," in text and not all(_DEVICE.search(piece) for piece in text.rstrip(",").split(",")))
    ):
        return False
    count = len(text.split())
    match = _SENT_FROM.match(text) if count <= 14 else None
    if match is not None:
        return _DEVICE.search(text, max(0, match.end() - 24)) is not None
    return count <= 8 and _ends_as_sent(text) and _DEVICE.search(text) is not None


def _ends_as_sent(text: str) -> bool:
    """Whether it ends with "sent" as languages say it that put it last, and at most three marks behind."""
    for _ in range(4):
        if text.endswith(_SENT_ENDINGS):
            return True
        if not text or text[-1].isalnum() or text[-1] == "_":
            return False
        text = text[:-1]
    return False


def own_part(
    segment: list[str], *, is_first: bool, below_a_quote: bool = False, author: frozenset[str] = frozenset()
) -> list[str]:
    """A segment without what is not the person's: banner above, signature, device line and disclaimer below."""
    lines = _without_banner(segment) if is_first else list(segment)
    lines = _without_disclaimer(_without_list(_without_scanner(lines)), below_a_quote=below_a_quote)
    lines = _without_devices(lines)
    unsigned = _without_signature(lines)
    lines = _without_devices(unsigned) if len(unsigned) < len(lines) else lines
    bare = without_card(lines, author)
    lines = _without_devices(bare) if len(bare) < len(lines) else lines
    while lines and not has_words(lines[-1]):
        lines.pop()
    while lines and not lines[0].strip():
        lines.pop(0)
    if len(lines) > 1 and not lines[-2].strip() and _CLOSING_NAME.fullmatch(lines[-1].strip()[:100]):
        lines = lines[:-2]
        while lines and not lines[-1].strip():
            lines.pop()
    return lines


def _paragraphs(lines: list[str]) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for at, line in enumerate(lines):
        if line and not line.isspace():
            start = at if start is None else start
        elif start is not None:
            yield start, at
            start = None
    if start is not None:
        yield start, len(lines)


def is_banner(lines: list[str]) -> bool:
    """A gateway's warning: `CAUTION: This email originated from outside of the organisation.`, in many languages."""
    text = folded(" ".join(lines)).strip()
    if not text or len(text) > 600 or len(lines) > 8:
        return False
    if "banner" in text and _BANNER_MARK.search(text) is not None:
        return True
    if "ext" in text and _STAMP.fullmatch(text) is not None and (not text[0].isalnum() or lines[0].isupper()):
        return True
    whence = any(word in text for word in _WHENCE) or ("ext" in text and _EXTERNAL.search(text) is not None)
    if not whence or not any(word in text for word in _BEWARE) or text.endswith("?"):
        return False
    plain = text.replace(" je ", " ") if _SLAVIC.search(text) is not None else text  # French for I, Slavic for is
    return FIRST_PERSON.search(plain) is None


def _is_passed_on(lines: list[str]) -> bool:
    """What a service that passes mail on says of itself, in a paragraph of its own."""
    text = folded(" ".join(lines)).strip()
    if len(text) > 500 or len(lines) > 6 or FIRST_PERSON.search(text) is not None:
        return False
    return _PASSED_ON.match(text) is not None and _OF_A_SERVICE.search(text) is not None


def _without_banner(lines: list[str]) -> list[str]:
    """What a gateway wrote above everything, in up to three paragraphs, if the person's words come after it."""
    begin = 0
    for start, end in itertools.islice(_paragraphs(lines), 3):
        told = is_banner(lines[start:end]) or _is_passed_on(lines[start:end])
        if not told or not any(map(has_words, lines[end:])):
            break
        begin = end
    if begin:
        return lines[begin:]
    return list(lines)


def _without_scanner(lines: list[str]) -> list[str]:
    """Without a virus scanner's few lines at the end."""
    near = range(max(0, len(lines) - _SCANNED_LINES), len(lines))
    begin = next((at for at in near if _is_scanner_s(lines[at][: limits.LINE_CHARS])), len(lines))
    while 0 < begin < len(lines) and _SCANNER.search(lines[begin - 1][: limits.LINE_CHARS]) is not None:
        begin -= 1
    return lines[:begin]


def _is_scanner_s(line: str) -> bool:
    marked = "http" in line or "#DAB4" in line or "____" in line
    if marked and _SCANNED.search(line) is not None:
        return True
    low = line.casefold()
    return len(line) < 120 and ("virus" in low or "viren" in low) and _CHECKED.search(low) is not None


def _without_disclaimer(lines: list[str], *, below_a_quote: bool) -> list[str]:
    """Legal text below: from its first paragraph on, if something of the person's or a quote stands above it."""
    for start, end in deque(itertools.islice(_paragraphs(lines), 0 if below_a_quote else 1, None), _LAST_PARAGRAPHS):
        top = start if has_words(lines[start]) else min(start + 1, end - 1)
        first = folded(lines[top]).strip()
        if (_PASSED_ON.match(first) and _is_passed_on(lines[top:end])) or _is_newsletter_s(first):
            return lines[:start]
        if top + 1 < end and of_the_house(first):  # the firm's registers stand on top of its disclaimer
            first = folded(lines[top + 1]).strip()
        if _is_green(first) or (_LIST_FOOTER.match(first) and _REACHED.search(" ".join(lines[start:end]))):
            return lines[:start]
        if _DISCLAIMERS.match(first) and not _GAVE_ONES_OWN.search(first):
            whole = folded(" ".join(lines[start : end + 8]))
            size = len(" ".join(lines[start:end])) * (1 if whole.isascii() or not _DENSE.search(whole) else 2)
            titled = first.endswith(("disclaimer", "notice")) and any(map(has_words, lines[end : end + 8]))
            long = titled or size > 60
            if long and _LEGAL.search(whole) is not None:
                return _without_title(lines[:start])
    return lines


def _is_newsletter_s(first: str) -> bool:
    """One line of a shop's: "Moore & Moss · 3 Quay Lane · You can unsubscribe at any time"."""
    parted = "·" in first or "|" in first
    return parted and len(first) < 240 and _UNSUBSCRIBES.search(first) is not None and not _GAVE_ONES_OWN.search(first)


def _is_green(first: str) -> bool:
    """A plea for trees: short, about printing and the environment, with nobody in it who says "I"."""
    if len(first) > 240 or not any(stem in first for stem in _PRINTING) or not any(s in first for s in _NATURE):
        return False
    return FIRST_PERSON.search(first) is None or first.startswith(("ce ", "avant ", "pensez", "before you print"))


def _without_list(lines: list[str]) -> list[str]:
    """Without the foot that Mailman puts below: the list's name, its address and its page, or how to leave it."""
    for at in range(max(0, len(lines) - 4), len(lines) - 1):
        below = lines[at + 1].split()
        told = len(below) == 1 or lines[at + 1].startswith("To unsubscribe send an email to ")
        if _MAILMAN.fullmatch(lines[at][:100]) is not None and "@" in lines[at + 1] and told:
            return lines[:at]
    return lines


def _without_title(lines: list[str]) -> list[str]:
    """Without what stands over a disclaimer in a paragraph of its own: "Notice", "Avertissement :"."""
    above = [at for at, line in enumerate(lines) if has_words(line)][-1:]
    if above and _TITLE.fullmatch(folded(lines[above[0]]).strip(" *_:.!-–—=#")) is not None:
        return lines[: above[0]]
    return lines


def _without_devices(lines: list[str]) -> list[str]:
    """Device lines at the end, and those that are a paragraph of their own."""
    kept = list(lines)
    while kept and (not has_words(kept[-1]) or is_device_line(kept[-1]) or _is_device_s_link(kept)):
        made_a_card = _CARD_MADE_BY.search(kept.pop()) is not None
        if made_a_card:
            kept = kept[: next((at for at in range(max(0, len(kept) - 14), len(kept)) if kept[at][:1] == "|"), None)]
    near = max(0, len(kept) - 200)
    blank = [not line or line.isspace() for line in kept[near:]]
    above = [near == 0 or not kept[near - 1].strip(), *blank]
    last = [
        line
        for line, a, b in zip(kept[near:-1], above, blank[1:], strict=False)
        if not (a and b and is_device_line(line))
    ]
    return kept[:near] + last + kept[-1:]


def _is_device_s_link(lines: list[str]) -> bool:
    """An address of a page, alone in the last line, right under "Sent with Aqua Mail"."""
    return len(lines) > 1 and _URL.fullmatch(lines[-1].strip()) is not None and is_device_line(lines[-2])


def _without_signature(lines: list[str]) -> list[str]:
    below = 0  # lines with words after this one
    cut = None
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        ruled = _LONG_RULE.fullmatch(line[: limits.LINE_CHARS]) is not None and below <= 8
        card = below and below <= 8 and _SHORT_RULE.fullmatch(line[:80]) is not None and _names(lines[at + 1 :])
        delimits = _DELIMITER.fullmatch(line[: limits.LINE_CHARS]) is not None
        if delimits and cut is not None and _is_prose(lines[at + 1 : cut]):  # then "--" is how this person parts a text
            return lines if lines[cut] != "-- " and not _is_card(lines[cut + 1 :]) else lines[:cut]
        if card or delimits or (ruled and _is_card(lines[at + 1 :])):
            cut = at
        below += has_words(line)
        if below > 15:
            break
    return lines if cut is None else lines[:cut]


def _is_prose(lines: list[str]) -> bool:
    """Sentences in which somebody says "I"."""
    said = " ".join(lines).strip()
    ends = said.endswith((".", "!", "?", "…")) and len(said.split()) > 5
    return ends and FIRST_PERSON.search(said.lower()) is not None


def _names(lines: list[str]) -> bool:
    """A card under a rule of any make: a capitalised name first, then short lines that are no sentences."""
    said = [line.strip() for line in lines if has_words(line)]
    first = said[0] if said else ""
    capital = not any(word[:1].islower() for word in first.rstrip(",").split())
    sentence = any(line.endswith((".", "!", "?", ":")) or len(line) > 70 for line in said)
    return capital and not sentence and _NAME.fullmatch(first) is not None


def _is_card(lines: list[str]) -> bool:
    """A name, a number, an address: not the next paragraph of a text."""
    said = [line for line in lines if has_words(line)]
    known = any(_CONTACT.search(line[: limits.LINE_CHARS]) for line in said) or _names(lines)
    return (known or not said) and all(len(line) <= 90 for line in said)
