"""The prose of mail daemons: how they name themselves, how they say that a mail failed, and what is for ever."""

from __future__ import annotations

import re
from typing import Final

# Casefolded senders.
DAEMONS: Final = re.compile(
    r"mailer[-_. ]?daemon|postmaster|mail[-_. ]?daemon|maildelivery|mail delivery|mail[-_ ]?system|maileradmin|mdaemon|"
    r"mmdf|"
    r"mail[-_ ]?administrator|daemon@|bounce[-_.+]?(?:notif\w{0,12})?@|no-?reply@(?:sns\.)?amazon\w{0,5}\.|"
    r"delivery[-_ ]?(?:subsystem|failure|service|status)|"
    r"mailerdaemon|system administrator|systemadministrator|microsoft outlook|double-bounce|internet mail delivery|"
    r"undeliver|mailservice|"
    r"message[-_ ]?delivery|mta@|mail router|mailrouter|email_delivery|amazonses\.com|mail-?gateway|(?:^|"
    r"[\s<\"])mail(?:er)?@|failure|devnull|"
    r"interscan|scanmail|mailmarshal|microsoftexchange|barracuda|sysadmin@vzwpix|@(?:app\.)?auone-net\.jp|"
    r"\.dion\.ne\.jp|"
    r"mail ?gateway|mailwatch|antivirus|email[- ]?firewall|groupwise|messagelabs|surfcontrol|"
    r"auto-?mailer|mail server at |listserv|majordomo|nobody@|post_master|(?:^|[\s<\"])ndr@"
)
# Casefolded subjects.
SUBJECTS: Final = re.compile(
    r"undeliver|non[- ]?deliver|not delivered|returned mail|return(?:ed)? to sender|mail (?:returned|delivery|"
    r"delivery failed|system error|failure|error|status)|"
    r"message (?:you sent|status|not|could|delivery)|delivery (?:status|failure|failed|notification|report|problem|"
    r"error|unsuccess|has failed|delayed|to )|"
    r"failure (?:notice|notification|delivery|report)|failed (?:mail|delivery|message)|could(?: not|"
    r"n't) (?:be )?(?:deliver|send)|cannot (?:be )?deliver|"
    r"can't be delivered|unable to deliver|unzustellbar|nicht zugestellt|zustellung|fehler bei|nicht zustellbar|"
    r"mail could not|"
    r"(?:message|mail|automatically) rejected|bounce|warning: (?:could not|message|mail)|delayed mail|mail delayed|"
    r"user unknown|unknown (?:user|address|recipient)|"
    r"delivery|dsn|e-?mail (?:error|problem|delivery)|error (?:sending|delivering)|message error|mail failed|failed|"
    r"failure|"
    r"échec|échoué|non remis|non distribué|mensaje no|no se pudo|no entreg|devuelto|não entregue|falha|devolvid|"
    r"mancato recapito|mancata consegna|"
    r"onbestelbaar|niet bezorgd|недостав|не доставл|配信|送信エラー|不達|退信|系统退信|投递失败|无法投递|returned|"
    r"permanent|hata|iade|"
    r"non recapitabile|ikke leveres|toimittamaton|ei voida toimittaa|nie można dostarczyć|teslim edilemez|nelivra|"
    r"не удается доставить|не вдалося доставити|не може да (?:се|бъде) достав|δεν είναι δυνατή η παράδοση|"
    r"αποτυχία παράδοσης|"
    r"無法傳遞|无法送达|傳送失敗|배달되지|반송|غير قابل للتسليم|تعذر تسليم|לא ניתן למסור|neisporuč|nedostavljiv|"
    r"không gửi được|"
    r"undeliverable|"
    r"loop alert|from loop|not member article|reject mail|message .{0,20}blocked|kan inte lever|kunne ikke lever|"
    r"impossibile|niedostarcz|nie dostarcz|nedoruč|kézbesíthet|teslim edil|не удалось|ei voitu toimittaa|"
    r"no se puede|não é possível|not sent|unsuccessful|"
    r"there was an error|problem delivering|unroutable|virus|quota|nondeliverable|mail quarantine|エラー"
)
# Subjects that no person begins with: enough beside a returned mail, or from the null path.
STRICT_SUBJECTS: Final = re.compile(
    r"\W{0,3}(?:mail delivery failed|undelivered mail returned|undeliverable(?: mail| message)?:|returned mail:|"
    r"failure notice$|mail system error|"
    r"delivery status notification|delivery (?:failure|has failed|notification)|mail delivery (?:failure|problem|error|"
    r"status)|mail could not be delivered|"
    r"non-?delivery|undelivered|message (?:could not be delivered|undeliverable)|warning: (?:could not send|message)|"
    r"unzustellbar|"
    r"(?:e-?mail )?bounce notification|nicht zustellbar|メールエラー)"
)
# Casefolded bodies, only of mail from daemons.
FAILED_PROSE: Final = re.compile(
    r"(?:could not|couldn't|cannot|can't|unable to|was not|were not|not be|has not been|failed to|failure to|"
    r"wasn't) (?:be )?(?:deliver|sent|send|relay|route|reach|complet|accept|process)|"
    r"undeliverable|undelivered|permanent (?:fatal )?error|delivery (?:to the following|has failed|failed|failure|"
    r"attempt|error)|"
    r"returned (?:to (?:you|sender)|mail)|user unknown|unknown user|no such (?:user|recipient|address)|"
    r"mailbox (?:is )?(?:full|unavailable|not found|unknown)|"
    r"over quota|quota exceeded|bounced|rejected|(?<!\d)(?:^|[\s#])[45]\d\d[ \-#](?!\d\d)|unroutable|"
    r"transcript of session|"
    r"nicht zugestellt|unzustellbar|nicht übermittelt|not delivered|message not|following address|following recipient|"
    r"couldn't be delivered|error.{0,40}(?:recipient|address|mailbox|deliver)|配信できません|お届けできません|"
    r"存在しません|被退回|no existe|"
    r"(?:nebyl[ao]?|nemohla?o?|nebola|nemohla) (?:být |byť )?doručen|nelze doručit|nie (?:udało się|"
    r"został\w{0,2}) dostarcz|"
    r"nem sikerült kézbesíteni|nem kézbesíthető|nu a putut fi (?:livrat|trimis)|teslim edilem|iletilem|"
    r"(?:kon|kan) niet (?:worden )?(?:bezorgd|afgeleverd)|niet afgeleverd|kunde inte (?:levereras|skickas)|"
    r"kunne ikke (?:leveres|sendes)|ei voitu toimittaa|toimitus epäonnistui|δεν (?:ήταν δυνατή η παράδοση|παραδόθηκε)|"
    r"не (?:может быть (?:доставлен|отправлен)|удалось доставить|доставлен|вдалося доставити)|не може да бъде доставен|"
    r"không (?:gửi được|thể gửi|gửi đến)|ไม่สามารถส่ง|tidak dapat (?:dikirim|terkirim)|gagal (?:dikirim|terkirim)|"
    r"تعذر (?:تسليم|إرسال)|לא ניתן היה למסור|לא נמסר|전송하지 못|발송하지 못|반송되|배달되지|nije isporučen|"
    r"n'a pas (?:pu être|été) (?:délivré|remis|distribué|transmis|envoyé)|no (?:se )?(?:ha podido|pudo|"
    r"fue) (?:ser )?entreg|"
    r"não (?:foi|pôde ser) entregue|non (?:è stato|può essere|è stata) (?:consegnat|recapitat)|"
    r"无法(?:投递|送达|发送)|未能送达|"
    r"recapito non riuscito|bezorging [^.]{0,60}mislukt|det gick inte att leverera|error de entrega|"
    r"échec de (?:la )?remise|"
    r"falha na entrega|zustellung [^.]{0,60}fehlgeschlagen|fehler bei der nachrichtenzustellung|"
    r"this is a permanent error|invalid (?:recipient|address)|does not exist|doesn't exist|not listed in|host unknown|"
    r"delay"
)
# The line below which a daemon returns our own mail. Stripped, any case.
ORIGINAL_BELOW: Final = re.compile(
    r"-{2,}.{0,12}(?:this is a copy|below this line|original message|unsent message|returned (?:mail|message)|"
    r"the header|message (?:header|text)|"
    r"(?:full |original )?headers?\b|copy of|forwarded|undelivered message|attached|start of|the attached|"
    r"original mail|includes|begin)|"
    r"(?:received|return-path|message-id|mime-version|x-mailer|dkim-signature|delivered-to|content-type|"
    r"x-received)\s{0,2}:|"
    r"-{3,} ?this is |(?:the )?(?:original|undelivered|returned) message (?:follows|headers?)|"
    r"message headers? follows?|"
    r"included is a copy|unsent message below|the following is a copy|original (?:headers|message)\W{0,3}$|"
    r"begin(?:ning)? of (?:original|returned) message|header of the (?:original|message)|headers of the|"
    r"={3,} ?(?:original|header)|\*{3,} ?original|(?:your|the) (?:original )?(?:message|mail)(?: headers?)? (?:is|was|"
    r"reads|follows)\b.{0,30}:$|"
    r"received: from|-{5,} message header",
    re.IGNORECASE,
)
# A few of our headers follow, and then the report goes on.
THESE_HEADERS: Final = re.compile(r"with the following header fields|message you sent .{0,40}headers?:$", re.IGNORECASE)
# What is said of an address that will not work today but may tomorrow, or that is not about the address at all.
TEMPORARY: Final = re.compile(
    r"mailbox.{0,20}(?:full|exceed|over|quota|size)|over ?quota|quota.{0,30}(?:exceed|full|over|violat)|"
    r"exceed.{0,30}(?:quota|storage|size|limit)|"
    r"insufficient (?:system |disk )?(?:storage|space)|out of (?:storage|disk)|disk (?:quota|full)|"
    r"not enough (?:storage|space)|storage (?:limit|quota)|"
    r"too (?:large|big|many|fast|much)|message.{0,20}(?:size|large|too big)|"
    r"spam|blocked|black ?list|block ?list|deny ?list|banned|blacklisted|reputation|dnsbl|\brbl\b|spamhaus|barracuda|"
    r"proofpoint|"
    r"polic(?:y|ies)|reject(?:ed|ing)? (?:for|due to|because of) (?:content|policy|security)|content (?:reject|denied|"
    r"filter)|"
    r"virus|malware|dmarc|dkim|\bspf\b|unauthenticated|authenticat|not authori[sz]ed|unauthori[sz]ed|reverse dns|"
    r"\bptr\b|rdns|"
    r"grey ?list|gray ?list|try again (?:later|in)|not found, try again|temporar|after mail from|timed? ?out|timeout|"
    r"retry|rate limit|throttl|too busy|resources|"
    r"relay(?:ing)? (?:denied|not|access|prohibited)|relaying|not permitted|access denied|administrative|prohibited|"
    r"suspended|inactive|disabled|deactivat|not active|locked|expired|on vacation|frozen|"
    r"connection (?:refused|timed|reset|lost|dropped)|no route to host|network|unreachable|loop|too many hops|"
    r"hop count|"
    r"\b4\.\d\.\d{1,2}\b|line too long|syntax error|bare (?:lf|cr)|8bit|non[- ]?compliant|rfc ?\d{3,4}|"
    r"local error|configuration|command (?:rejected|not)|local problem|internal (?:error|server)|"
    r"can ?not open new email file|errno ?=|procmail|command died|mailer error|couldn't create|"
    r"not accepting any mail|archived|archivee|registered gateway|"
    r"(?:recipient|user) (?:id )?(?:refuse|reject|preferences)|rules\b|pleine|spazio|lleno|cheia|voll\b|members-only|"
    # A group is nobody's mailbox, and who may not write to it is told that it "may not exist".
    r"permission to (?:post|send)|not allowed to post|mailbox unavailable or access denied"
)
# What is said of us, the sender, or of our mail as a whole, however dead the words sound. Carriers that let people
# choose whom they hear from answer strangers with "550 : User unknown" or with "Unknown user" after DATA.
ABOUT_US: Final = re.compile(
    r"(?:domain of )?sender(?:'s)? (?:address|domain|verif|reject|denied|name|is\b|was|invalid|must|unknown)|"
    r"(?:invalid|unknown|unroutable|unrouteable|bad|envelope) sender|emetteur|from: domain|mail ?from domain|"
    r"in reply to (?:mail from|helo|ehlo|end of data|data\b)|after (?:mail from|end of data|data\b)|"
    r"helo command|client host|your (?:ip|host|server|domain|envelope sender)|550:? : ?user unknown|rcpthosts"
)
# Likewise in a transcript: the refusal came after DATA, when everybody had been accepted.
AFTER_DATA: Final = re.compile(r">>> ?DATA\s{0,4}\n\s{0,4}<<< ?5\d\d", re.IGNORECASE)
# Said plainly enough to stand beside talk of policy and filters.
SURELY_DEAD: Final = re.compile(
    r"^(?!.*(?:try again later|not found, try again|temporar|quota|mailbox (?:is )?full|procmail|errno ?=|"
    r"couldn't create)).*(?:"
    r"user (?:is )?unknown|unknown user|no such (?:user|recipient|address|domain|mailbox|host)|(?:user|recipient|"
    r"address|account|domain) (?:does not|doesn't) exist|"
    r"host (?:unknown|not found)|unknown host|illegal host|domain not found|unrouteable|"
    r"recipient address rejected: access denied|previously bounced address|"
    r"account or domain may not exist|invalid mailbox\..{0,80}user not found|"
    r"(?:邮件|邮箱)地址不存在|badrcptto|validrcptto|badrecipientto|recipnotfound|recipientnotfound)"
)
# Said so plainly that a code which speaks of the mailbox or of a policy (5.2.1, 5.7.1) is wrong.
PLAINLY_DEAD: Final = re.compile(
    r"no such user|user (?:is )?unknown|unknown user|permanently closed|no longer exists|"
    r"(?:user|account|mailbox|recipient) (?:does not|doesn't) exist"
)
# What is said of an address that will never work.
DEAD: Final = re.compile(
    r"user[ \-_]?(?:is )?(?:unknown|not found|not known|doesn't exist|does not exist|invalid|name is unknown|not exist|"
    r"not local)|recipient(?: name)? is not recogni[sz]ed|"
    r"unknown (?:local[ -]?part|user|recipient|address|mailbox|account|or (?:illegal|invalid))|unknown user|"
    r"no such (?:user|recipient|address|mailbox|person|account|local|domain|host|id)|no (?:mailbox|account|user|"
    r"recipient).{0,12}(?:here|by that name|found|with|of)|"
    r"(?:recipient|address|mailbox|account|user|addressee|email|e-mail|member).{0,60}(?:does not exist|doesn't exist|"
    r"not exist|not found|is unknown|"
    r"unknown|invalid|not known|couldn't be found|could not be found|wasn't found|isn't (?:valid|listed|known)|"
    r"not listed|no longer (?:valid|in use|exists|available)|not valid|nonexistent|non-existent|has been (?:closed|"
    r"deleted|removed)|has changed|has moved)|"
    r"(?:does not|doesn't|didn't|did not) (?:exist|have an? |like recipient)|non-?existent|not a (?:valid|known|"
    r"registered|local)|"
    r"invalid (?:recipient|address|mailbox|user|domain)|bad destination|"
    r"(?:not|isn't) (?:listed|found) in|illegal host|couldn't find (?:a mail exchanger|any host)|no such domain|"
    r"invalid final delivery|unrouteable address|unroutable (?:address|domain)|no valid recipients?|"
    r"host (?:unknown|not found|or domain name not found)|domain (?:not found|does not exist|doesn't exist|is not|"
    r"name not found|couldn't be found|isn't)|unknown host|"
    r"name or service not known|nxdomain|no smtp service|permanently closed|"
    r"no mx|not accept (?:mail|email)|nullmx|null mx|bad address|"
    r"has (?:moved|been replaced|changed)|no longer (?:works|with|at|exists|valid|in use|on this)|moved to|"
    r"mailbox (?:unavailable|not available)|user not|this user doesn't|not our (?:customer|user)|"
    r"5\.1\.1\b|5\.1\.2\b|5\.1\.6\b|5\.1\.10\b|存在しません|存在しない|无此用户|不存在|кабинет|не существует|"
    r"не найден|nicht bekannt|"
    r"unbekannt|existiert nicht|n'existe pas|no existe|"
    r"inconnu|destinatario sconosciuto|niet bekend|cet utilisateur|"
    r"domain lookup failed|account (?:is |was |has been )?closed|no longer accepts? (?:e-?)?mail|malformed address|"
    r"5\.1\.0 address rejected|address (?:not (?:present|"
    r"known)|invalid|wrong)|can't accept user|no one at this "
    r"address|"
    r"not (?:an )?(?:active|email) address(?:es)?|(?:mailbox|recipient|address) (?:is )?not (?:present|local|ok)\b|"
    r"no (?:mail ?box|\S{1,64} in name directory)|(?:bad|unknown) ?(?:recipient|rcpt|e-?mail address)|"
    r"badrcptto|validrcptto|badrecipientto|recip(?:ient)?notfound|missing home directory|"
    r"recipient address rejected: access denied|previously bounced address|unknown virtual user|>:? not found|"
    r"domain (?:must exist|may not exist)|check (?:the recipient's e-?mail|"
    r"if) address is correct|invalid user address|"
    r"宛先不明|(?:見つかり|みつかり)ません|不存在|用户未找到|未知(?:用户|用戶|的收件人)|존재하지 않|찾을 수 없|"
    r"(?:пользовател|ящик|адресат|адрес).{0,30}(?:нет|не най)|нет такого|такого .{0,20}нет|неизвестный пользователь|"
    r"не існує|не знайдено|bulunamadı|mevcut değil|nie istnieje|nie ma takiego|nieznany|neexistuje|nenalezen|"
    r"nem létezik|ismeretlen|nu există|δεν υπάρχει|onbeken(?:d|de)\b|bestaat niet|findes ikke|ukendt|finns inte|okänd|"
    r"ukjent|ei ole olemassa|nicht gefunden|nicht existent|gibt es nicht|non esiste|sconosciut[oa]|inesistente|"
    r"non trovato|nessun utente|introuvable|desconocid[oa]|desconhecid[oa]|não existe|nao existe|não encontrad[oa]|"
    r"no (?:se )?enc(?:o|ue)ntr(?:ó|ada|ado|ad)|no encontrad[oa]|không tồn tại|tidak ditemukan|tidak ada"
)
