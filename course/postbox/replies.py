"""PURE: true replies to a letter, byte for byte the way the common mail clients and mail systems write them.

Each style keeps the habits that matter to whoever reads replies: where the quote begins, how it is introduced, which
parts and which marks there are, to whom an automatic answer goes, and from which envelope sender.
"""

import binascii
import html as markup
import re
import textwrap
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.header import Header
from email.utils import format_datetime, formataddr
from enum import StrEnum
from hashlib import sha256
from typing import assert_never

from course.postbox.reading import (
    Correspondent,
    ReadMail,
    head_of,
    one_line,
    plain,
    read_mail,
    text_of_html,
)

LONGEST_TEXT = 100_000
"""Characters that a reply may have."""
LONGEST_RETURNED = 50_000
"""Octets of a letter that a bounce gives back whole, else only its headers (Postfix, bounce_size_limit)."""


LONGEST_SUBJECT = 400
LONGEST_NAME = 100


class ReplyStyle(StrEnum):
    """Whose habits the reply has."""

    GMAIL = "gmail"  # text and HTML, the quote below in gmail_quote
    GMAIL_DE = "gmail-de"  # the same in German: the quote's introduction differs with the reader's language
    APPLE = "apple"  # Apple Mail: introduction inside the quote, blockquote type=cite
    OUTLOOK = "outlook"  # a rule, then From/Sent/To/Subject, and the letter not marked as a quote at all
    BOTTOM = "bottom"  # plain text, the answer below the quote (Thunderbird)
    INLINE = "inline"  # plain text, the answer between the quoted lines
    STRIPPED = "stripped"  # as Gmail, to the reply address without its token
    OUT_OF_OFFICE = "out-of-office"  # to the envelope sender, as RFC 3834 asks (Exchange, Sieve)
    OUT_OF_OFFICE_REPLY_TO = "out-of-office-reply-to"  # to the Reply-To, as many others do
    BOUNCE = "bounce"  # RFC 3464, 5.1.1: there is no such mailbox
    BOUNCE_SOFT = "bounce-soft"  # RFC 3464, 4.2.2: the mailbox is full
    COMPLAINT = "complaint"  # RFC 5965: the person pressed "this is spam"

    @property
    def is_written_by_a_machine(self) -> bool:
        """Machines have something to say even when no text is given."""
        return self in _MACHINES


_MACHINES = frozenset(
    {
        ReplyStyle.OUT_OF_OFFICE,
        ReplyStyle.OUT_OF_OFFICE_REPLY_TO,
        ReplyStyle.BOUNCE,
        ReplyStyle.BOUNCE_SOFT,
        ReplyStyle.COMPLAINT,
    }
)


class UnanswerableLetterError(Exception):
    """The letter lacks what a reply needs; the message is one sentence saying what."""


@dataclass(frozen=True, kw_only=True)
class OutgoingReply:
    """A mail ready to be handed over: CRLF line ends, not yet dot-stuffed."""

    mail_from: str
    """Envelope sender; "" is the null return path."""
    rcpt_to: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class _Letter:
    """What a client knows when its reader presses Reply."""

    read: ReadMail
    raw: bytes
    person: Correspondent
    sender: Correspondent
    answer_to: Correspondent
    envelope_from: str
    text: str
    html: str | None
    sent_at: datetime


def build_reply(letter: bytes, style: ReplyStyle, text: str, *, now: datetime, message_id: str) -> OutgoingReply:
    """The reply that a person at `now` (aware; its zone is the person's) sends with this client.

    `letter` is the letter as delivered: with the Return-Path and Delivered-To lines that the last mail system puts on
    top (RFC 5321, 4.4), if there are any; without them the visible headers have to serve. `text` may be empty for what
    machines write. Raises UnanswerableLetterError if there is nobody to answer or nobody to answer for.
    """
    original = _delivered(letter, now)
    text = plain(text[:LONGEST_TEXT]).strip("\n")
    message_id = f"<{message_id.strip('<> ')}>"
    match style:
        case ReplyStyle.GMAIL | ReplyStyle.GMAIL_DE | ReplyStyle.STRIPPED:
            return _gmail(original, style, text, now, message_id)
        case ReplyStyle.APPLE:
            return _apple(original, text, now, message_id)
        case ReplyStyle.OUTLOOK:
            return _outlook(original, text, now, message_id)
        case ReplyStyle.BOTTOM | ReplyStyle.INLINE:
            return _thunderbird(original, style, text, now, message_id)
        case ReplyStyle.OUT_OF_OFFICE | ReplyStyle.OUT_OF_OFFICE_REPLY_TO:
            return _out_of_office(original, style, text, now, message_id)
        case ReplyStyle.BOUNCE | ReplyStyle.BOUNCE_SOFT:
            return _bounce(original, style, text, now, message_id)
        case ReplyStyle.COMPLAINT:
            return _complaint(original, text, now, message_id)
        case _:
            assert_never(style)


def without_token(address: str) -> str:
    """The address as a system that drops sub-addresses writes it: `reply+token@example.org` is `reply@example.org`."""
    local, _, domain = address.rpartition("@")
    return f"{re.split(r'[+=]', local, maxsplit=1)[0] or 'reply'}@{domain}"


def _delivered(raw: bytes, now: datetime) -> _Letter:
    read = read_mail(raw)
    answer_to = read.reply_to or read.sender
    if answer_to is None:
        raise UnanswerableLetterError(
            "This letter has neither a Reply-To nor a From address, so there is nobody to answer."
        )
    address = read.delivered_to or (read.to.address if read.to else "")
    if "@" not in address:
        raise UnanswerableLetterError("This letter does not say to whom it went, so nobody can answer it.")
    name = read.to.name if read.to and read.to.address.casefold() == address.casefold() else ""
    text = read.text if read.text is not None else text_of_html(read.html or "")
    return _Letter(
        read=read,
        raw=raw,
        person=Correspondent(name=name, address=address),
        sender=read.sender or answer_to,
        answer_to=answer_to,
        envelope_from=answer_to.address if read.return_path is None else read.return_path,
        text=text.rstrip("\n"),
        html=_inner_body(read.html) if read.html is not None else None,
        sent_at=(read.sent_at or now).astimezone(now.tzinfo),
    )


# --- the clients ---------------------------------------------------------------------------------------------------


def _gmail(letter: _Letter, style: ReplyStyle, text: str, now: datetime, message_id: str) -> OutgoingReply:
    sender, at = letter.sender, letter.sent_at
    if style is ReplyStyle.GMAIL_DE:
        day = f"{_GERMAN_DAYS[at.weekday()]}., {at.day}. {_GERMAN_MONTHS[at.month - 1]} {at.year}"
        before, after = f"Am {day} um {at:%H:%M} Uhr schrieb ", ":"
    else:
        before, after = f"On {at:%a}, {at.day} {at:%b %Y} at {at:%H:%M}, ", " wrote:"
    introduction = f"{before}{sender.name or sender.address} <{sender.address}>{after}"
    if len(introduction) > 78:
        introduction = introduction.replace(f"<{sender.address}>", f"<\n{sender.address}>")
    text_part = f"{_wrapped(text)}\n\n{introduction}\n\n{_quoted(letter.text)}\n"
    name, address = markup.escape(sender.name or sender.address), markup.escape(sender.address)
    html_part = (
        f'<div dir="ltr">{_lines_as_divs(text)}</div><br>'
        '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        f'{before}{name} &lt;<a href="mailto:{address}">{address}</a>&gt;{after}<br></div>'
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid '
        f'rgb(204,204,204);padding-left:1ex">{_quoted_html(letter)}</blockquote></div>\n'
    )
    to = letter.answer_to
    if style is ReplyStyle.STRIPPED:
        to = Correspondent(name=to.name, address=without_token(to.address))
    boundary = f"000000000000{_digest(message_id)[:16]}"
    headers = [
        ("MIME-Version", "1.0"),
        *_threading(letter),
        ("From", _mailbox(letter.person)),
        ("Date", format_datetime(now)),
        ("X-Gm-Features", f"AZwV_Q{_digest(message_id)[16:40]}"),
        ("Message-ID", message_id),
        ("Subject", _answer_subject(letter)),
        ("To", _mailbox(to)),
    ]
    body = _alternative(
        boundary, [('text/plain; charset="UTF-8"', text_part), ('text/html; charset="UTF-8"', html_part)]
    )
    headers.append(("Content-Type", f'multipart/alternative; boundary="{boundary}"'))
    return _from_person(letter, to, headers, body)


def _apple(letter: _Letter, text: str, now: datetime, message_id: str) -> OutgoingReply:
    at = letter.sent_at
    introduction = f"On {at.day} {at:%b %Y}, at {at:%H:%M}, {letter.sender} wrote:"
    quote = _quoted(f"{introduction}\n\n{letter.text}")
    text_part = f"{text}\n\n{quote}\n\n"
    html_part = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head>'
        '<body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">'
        f'{_lines_as_divs(text)}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite">'
        f'<div>{markup.escape(introduction)}</div><br class="Apple-interchange-newline">'
        f"<div>{_quoted_html(letter)}</div></blockquote></div><br></body></html>"
    )
    boundary = f"Apple-Mail=_{_digest(message_id)[:32].upper()}"
    headers = [
        ("From", _mailbox(letter.person)),
        ("Content-Type", f'multipart/alternative; boundary="{boundary}"'),
        ("Mime-Version", r"1.0 (Mac OS X Mail 16.0 \(3826.700.81\))"),
        ("Subject", _answer_subject(letter)),
        ("Date", format_datetime(now)),
        *_threading(letter),
        ("To", _mailbox(letter.answer_to)),
        ("Message-Id", message_id),
        ("X-Mailer", "Apple Mail (2.3826.700.81)"),
    ]
    body = _alternative(boundary, [("text/plain; charset=utf-8", text_part), ("text/html; charset=utf-8", html_part)])
    return _from_person(letter, letter.answer_to, headers, body)


def _outlook(letter: _Letter, text: str, now: datetime, message_id: str) -> OutgoingReply:
    at = letter.sent_at
    fields = [
        ("From", str(letter.sender)),
        ("Sent", f"{at.day} {at:%B %Y %H:%M}"),
        ("To", str(letter.person)),
        ("Subject", letter.read.subject),
    ]
    block = "\n".join(f"{name}: {value}" for name, value in fields)
    text_part = f"{text}\n\n{'_' * 32}\n{block}\n\n{letter.text}\n"
    html_block = "<br>\n".join(f"<b>{name}:</b> {markup.escape(value)}" for name, value in fields)
    html_part = (
        '<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n'
        '<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>\n'
        '</head>\n<body dir="ltr">\n'
        '<div class="elementToProof" style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; '
        f'color: rgb(0, 0, 0);">\n{_lines_as_divs(text)}</div>\n'
        '<div id="appendonsend"></div>\n<hr style="display:inline-block;width:98%" tabindex="-1">\n'
        '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" '
        f'color="#000000">{html_block}</font>\n<div>&nbsp;</div>\n</div>\n'
        f"<div>{_quoted_html(letter)}</div>\n</body>\n</html>\n"
    )
    boundary = f"_000_{_digest(message_id)[:32].upper()}_"
    headers = [
        ("From", _mailbox(letter.person)),
        ("To", _mailbox(letter.answer_to)),
        ("Subject", _answer_subject(letter)),
        ("Thread-Topic", _encoded(letter.read.subject, "Thread-Topic")),
        ("Thread-Index", binascii.b2a_base64(sha256(message_id.encode()).digest()[:27], newline=False).decode()),
        ("Date", format_datetime(now)),
        ("Message-ID", message_id),
        *reversed(_threading(letter)),
        ("Accept-Language", "en-GB, en-US"),
        ("Content-Language", "en-GB"),
        ("X-MS-Has-Attach", ""),
        ("X-MS-TNEF-Correlator", ""),
        ("Content-Type", f'multipart/alternative; boundary="{boundary}"'),
        ("MIME-Version", "1.0"),
    ]
    body = _alternative(
        boundary, [('text/plain; charset="utf-8"', text_part), ('text/html; charset="utf-8"', html_part)]
    )
    return _from_person(letter, letter.answer_to, headers, body)


def _thunderbird(letter: _Letter, style: ReplyStyle, text: str, now: datetime, message_id: str) -> OutgoingReply:
    sender = letter.sender.name or letter.sender.address
    introduction = f"On {letter.sent_at:%d/%m/%Y %H:%M}, {sender} wrote:"
    text = _wrapped(text)
    if style is ReplyStyle.INLINE:
        body = f"{introduction}\n{_between_the_lines(letter.text, text)}\n"
    else:
        body = f"{introduction}\n{_quoted(letter.text)}\n\n{text}\n"
    headers = [
        ("Message-ID", message_id),
        ("Date", format_datetime(now)),
        ("MIME-Version", "1.0"),
        ("User-Agent", "Mozilla Thunderbird"),
        ("Subject", _answer_subject(letter)),
        ("To", _mailbox(letter.answer_to)),
        *_threading(letter),
        ("Content-Language", "en-GB"),
        ("From", _mailbox(letter.person)),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    return _from_person(letter, letter.answer_to, headers, _quoted_printable(body))


def _between_the_lines(original: str, text: str) -> str:
    """Each paragraph of the answer behind the part of the letter that it answers; the last behind the last question."""
    paragraphs = re.split(r"\n{2,}", original)
    questions = [at for at, paragraph in enumerate(paragraphs) if "?" in paragraph]
    last = questions[-1] if questions else 0
    answers = re.split(r"\n{2,}", text)
    behind: dict[int, list[str]] = {}
    for number, answer in enumerate(answers, start=1):
        behind.setdefault((number * (last + 1) - 1) // len(answers), []).append(answer)
    out: list[str] = []
    for at, paragraph in enumerate(paragraphs):
        out.append(_quoted(paragraph))
        if at in behind:
            out += ["", "\n\n".join(behind[at]), ""]
        elif at + 1 < len(paragraphs):
            out.append(">")
    return "\n".join(out)


# --- the machines --------------------------------------------------------------------------------------------------


def _out_of_office(letter: _Letter, style: ReplyStyle, text: str, now: datetime, message_id: str) -> OutgoingReply:
    to_reply_address = style is ReplyStyle.OUT_OF_OFFICE_REPLY_TO
    to = letter.answer_to if to_reply_address else _envelope_sender(letter)
    back = now + timedelta(days=7)
    text = text or (
        "Thank you for your message.\n\n"
        f"I am out of the office until {back.day} {back:%B %Y} and will answer when I am back."
    )
    headers = [
        ("From", _mailbox(letter.person)),
        ("To", _mailbox(to)),
        ("Subject", _encoded(f"Automatic reply: {letter.read.subject}", "Subject")),
        ("Date", format_datetime(now)),
        ("Message-ID", message_id),
        *_threading(letter),
        ("Auto-Submitted", "auto-replied"),
        ("X-Auto-Response-Suppress", "All"),
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    data = _head(headers) + b"\r\n" + _quoted_printable(text + "\n")
    return OutgoingReply(mail_from="", rcpt_to=to.address, data=data)


def _bounce(letter: _Letter, style: ReplyStyle, text: str, now: datetime, message_id: str) -> OutgoingReply:
    to = _envelope_sender(letter)
    address = letter.person.address
    host = f"mx.{address.rpartition('@')[2]}"
    if style is ReplyStyle.BOUNCE:
        status, answer = "5.1.1", f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
    else:
        status, answer = "4.2.2", f"452 4.2.2 <{address}>: Mailbox full"
    notice = (
        f"This is the mail system at host {host}.\n\n"
        "I'm sorry to have to inform you that your message could not\n"
        "be delivered to one or more recipients. It's attached below.\n\n"
        f"<{address}>: host {host} said: {answer}\n    (in reply to RCPT TO command)\n"
    )
    if text:
        notice += f"\n{text}\n"
    utf8 = not address.isascii()
    kind = "utf-8" if utf8 else "rfc822"  # RFC 6533, 3
    report = (
        f"Reporting-MTA: dns; {host}\nArrival-Date: {format_datetime(letter.sent_at)}\n\n"
        f"Final-Recipient: {kind}; {address}\nOriginal-Recipient: {kind}; {address}\nAction: failed\n"
        f"Status: {status}\nRemote-MTA: dns; {host}\nDiagnostic-Code: smtp; {answer}\n"
    )
    headers = [
        ("Date", format_datetime(now)),
        ("From", f"Mail Delivery System <MAILER-DAEMON@{host}>"),
        ("Subject", "Undelivered Mail Returned to Sender"),
        ("To", to.address),
        ("Auto-Submitted", "auto-replied"),
        ("MIME-Version", "1.0"),
        ("Message-ID", message_id),
    ]
    report_type = "message/global-delivery-status" if utf8 else "message/delivery-status"
    return _report(letter, to, headers, report_type="delivery-status", notice=notice, report=(report_type, report))


def _complaint(letter: _Letter, text: str, now: datetime, message_id: str) -> OutgoingReply:
    to = _envelope_sender(letter)
    domain = letter.person.address.rpartition("@")[2]
    notice = f"This is an email abuse report for a message received on {format_datetime(letter.sent_at)}.\n"
    if text:
        notice += f"\n{text}\n"
    report = (
        "Feedback-Type: abuse\nUser-Agent: Postbox-FBL/1.0\nVersion: 1\n"
        f"Original-Mail-From: <{letter.envelope_from}>\nOriginal-Rcpt-To: <{letter.person.address}>\n"
        f"Arrival-Date: {format_datetime(letter.sent_at)}\n"
        f"Reported-Domain: {letter.sender.address.rpartition('@')[2]}\n"
    )
    headers = [
        ("From", f"Feedback loop <fbl@{domain}>"),
        ("Date", format_datetime(now)),
        ("Subject", _encoded(f"FW: {letter.read.subject}", "Subject")),
        ("To", to.address),
        ("MIME-Version", "1.0"),
        ("Message-ID", message_id),
    ]
    return _report(
        letter, to, headers, report_type="feedback-report", notice=notice, report=("message/feedback-report", report)
    )


def _report(
    letter: _Letter,
    to: Correspondent,
    headers: list[tuple[str, str]],
    *,
    report_type: str,
    notice: str,
    report: tuple[str, str],
) -> OutgoingReply:
    """multipart/report (RFC 6522): words for people, fields for machines, and the letter itself or its headers."""
    boundary = f"{_digest(dict(headers)['Message-ID'])[:20]}/{to.address.rpartition('@')[2]}"
    original = letter.raw
    returned_type = "message/rfc822"
    if len(original) > LONGEST_RETURNED:
        original, returned_type = head_of(original) + b"\r\n", "text/rfc822-headers"
    content_type, fields = report
    # a report is 7bit or 8bit as it stands: encoding would hide its fields from simple readers (RFC 3464, 2.1)
    parts = [
        ("text/plain; charset=utf-8", _crlf(_wrapped(notice, break_long_words=True).encode())),
        (content_type, _crlf(fields.encode())),
        (returned_type, _crlf(original)),
    ]
    body = b"".join(
        f"--{boundary}\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {_bits(content)}\r\n\r\n".encode()
        + content
        + b"\r\n"
        for kind, content in parts
    )
    body += f"--{boundary}--\r\n".encode()
    headers = [*headers, ("Content-Type", f'multipart/report; report-type={report_type}; boundary="{boundary}"')]
    return OutgoingReply(mail_from="", rcpt_to=to.address, data=_head(headers) + b"\r\n" + body)


# --- the pieces ----------------------------------------------------------------------------------------------------

_GERMAN_DAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
_GERMAN_MONTHS = ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.")


def _envelope_sender(letter: _Letter) -> Correspondent:
    if not letter.envelope_from:
        raise UnanswerableLetterError("This letter has a null return path: no machine may answer it (RFC 3834, 2).")
    return Correspondent(name="", address=letter.envelope_from)


def _from_person(letter: _Letter, to: Correspondent, headers: list[tuple[str, str]], body: bytes) -> OutgoingReply:
    return OutgoingReply(mail_from=letter.person.address, rcpt_to=to.address, data=_head(headers) + b"\r\n" + body)


def _threading(letter: _Letter) -> list[tuple[str, str]]:
    """References is the letter's own, with the letter's Message-ID behind it (RFC 5322, 3.6.4)."""
    if letter.read.message_id is None:
        return []
    references = [*letter.read.references, letter.read.message_id]
    return [("References", " ".join(references[-50:])), ("In-Reply-To", letter.read.message_id)]


def _answer_subject(letter: _Letter) -> str:
    subject = letter.read.subject
    return _encoded(subject if subject.lower().startswith("re:") else f"Re: {subject}", "Subject")


def _encoded(value: str, name: str) -> str:
    value = one_line(value)[:LONGEST_SUBJECT]
    if value.isascii():
        return value
    return Header(value, "utf-8", header_name=name, maxlinelen=74).encode(linesep="\r\n")


def _mailbox(who: Correspondent) -> str:
    name = who.name[:LONGEST_NAME]
    if who.address.isascii():
        return formataddr((name, who.address))
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{who.address}>' if name else who.address


def _head(headers: list[tuple[str, str]]) -> bytes:
    lines = []
    for name, value in headers:
        line = f"{name}: {value}"
        lines.append(line if "\r\n" in line else _folded(line))
    return ("\r\n".join(lines) + "\r\n").encode()


def _folded(line: str) -> str:
    return "\r\n ".join(
        textwrap.wrap(line, 77, break_long_words=False, break_on_hyphens=False, drop_whitespace=True) or [line]
    )


def _alternative(boundary: str, parts: list[tuple[str, str]]) -> bytes:
    out = b""
    for content_type, content in parts:
        out += f"--{boundary}\r\nContent-Type: {content_type}\r\n".encode()
        out += b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + _quoted_printable(content) + b"\r\n"
    return out + f"--{boundary}--\r\n".encode()


def _quoted_printable(text: str) -> bytes:
    return _crlf(binascii.b2a_qp(text.encode(), istext=True))


def _crlf(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n").replace(b"\r", b"").replace(b"\n", b"\r\n")


def _bits(content: bytes) -> str:
    return "7bit" if content.isascii() else "8bit"


def _digest(message_id: str) -> str:
    """Boundaries and the like come out of the Message-ID, so that the same reply is always the same bytes."""
    return sha256(message_id.encode()).hexdigest()


def _wrapped(text: str, *, break_long_words: bool = False) -> str:
    lines = [
        textwrap.fill(line, 76, break_long_words=break_long_words, break_on_hyphens=False) for line in text.split("\n")
    ]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line and not line.startswith(">") else f">{line}" for line in text.split("\n"))


def _lines_as_divs(text: str) -> str:
    return "".join(f"<div>{markup.escape(line, quote=False) or '<br>'}</div>" for line in text.split("\n"))


def _quoted_html(letter: _Letter) -> str:
    return letter.html if letter.html is not None else markup.escape(letter.text).replace("\n", "<br>\n")


def _inner_body(html: str) -> str:
    """What a client quotes of an HTML letter: what stands inside its body."""
    start = re.search(r"<body\b[^>]{0,4000}>", html, re.IGNORECASE)
    inner = html[start.end() :] if start else html
    end = re.search(r"</body\s*>", inner, re.IGNORECASE)
    return inner[: end.start()] if end else inner
