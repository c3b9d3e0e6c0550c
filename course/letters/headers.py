"""The header of a letter, by hand: `email.policy.SMTP` takes 20 times as long and breaks a long ``List-Unsubscribe``.

Nothing that a stranger typed may end a header early: CR, LF, NUL and every other control are refused in every value
(RFC 5322 section 2.2), never repaired. Words outside ASCII become encoded words (RFC 2047); addresses never do.
"""

import binascii
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import lru_cache
from typing import Final

import idna

LINE_LIMIT: Final = 998
"""Octets in a line without its end (RFC 5322 section 2.1.1)."""

_ENCODED_WORD: Final = 75  # RFC 2047 section 2
_PLAIN_WORDS: Final = 66  # an unfolded header line stays within 78 with any of our names in front
_URL_LIMIT: Final = 900

# C0, DEL, C1, and Unicode's two line ends; lone surrogates cannot be encoded at all.
_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_PLAIN: Final = re.compile(r"[!-~]+(?: [!-~]+)*")
_ATOMS: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LOCAL: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN: Final = re.compile(
    r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
)
_MESSAGE_ID: Final = re.compile(r"<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9._\-\[\]:]+>")
_ID_OCTETS: Final = 500  # a header's line may have 998
_URL: Final = re.compile(r"(?:https?|mailto):[!#-;=?-~]+")
_TOKEN: Final = re.compile(r"[A-Za-z0-9._:@-]+")
_LOCALE: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_Q_SAFE: Final = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/"
)  # RFC 2047 section 5, case 3


class HeaderError(ValueError):
    """A value that cannot stand in a header. The sentence names the header, not the value: that may be personal."""


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """Who SMTP is told: the signed bounce address, and the candidate's. Both ASCII (see `ascii_address`)."""

    mail_from: str
    rcpt_to: str


@dataclass(frozen=True, kw_only=True)
class HeaderValues:
    """All that a letter's header says. `date` is aware; `list_id` without angle brackets; `letter` a letter's name."""

    from_name: str
    from_address: str
    to_name: str | None
    to_address: str
    reply_to: str
    message_id: str
    date: datetime
    list_id: str
    feedback_id: str
    unsubscribe_url: str
    unsubscribe_mailto: str
    letter: str
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()


def header_lines(values: HeaderValues, *, subject: str, locale: str) -> list[str]:
    """The header of a letter as ASCII lines without their ends, all but the MIME fields.

    Raises HeaderError if any value could break out of its line, or no mail system would take it.
    """
    lines = [
        f"Date: {date_value(values.date, values.date.utcoffset())}",
        _from(values.from_name, values.from_address),
        f"To: {mailbox(values.to_name, values.to_address, 'To')}",
        f"Reply-To: {ascii_address(values.reply_to, 'Reply-To')}",
        _subject(subject),
        f"Message-ID: {_matching(values.message_id, _MESSAGE_ID, 'Message-ID')}",
    ]
    if values.in_reply_to is not None:
        lines.append(f"In-Reply-To: {_matching(values.in_reply_to, _MESSAGE_ID, 'In-Reply-To')}")
    if values.references:
        ids = [_matching(each, _MESSAGE_ID, "References") for each in values.references]
        lines.append("References: " + "\r\n ".join(ids))
    lines += [
        # One line, whatever its length: encoded, Gmail and Outlook offer no one-click (RFC 8058 section 3.1).
        f"List-Unsubscribe: <{_url(values.unsubscribe_url)}>, <{_url(values.unsubscribe_mailto)}>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        *_of_the_letter(values.list_id, values.feedback_id, values.letter, locale),
    ]
    for line in lines:
        for part in line.split("\r\n") if len(line) > LINE_LIMIT else ():
            if len(part) > LINE_LIMIT:
                name = line.partition(":")[0]
                raise HeaderError(f"{name} would need a line of {len(part)} characters; the most is {LINE_LIMIT}.")
    return lines


# What many letters share is checked and written once.


@lru_cache(maxsize=256)
def date_value(date: datetime, offset: timedelta | None) -> str:
    """An instant as `Date` has it (RFC 5322 section 3.3). Raises HeaderError without a zone.

    ``offset`` is the instant's own: it tells instants apart that are equal and yet written differently, in two zones.
    """
    if offset is None:
        raise HeaderError("Date needs an instant with a time zone.")
    return format_datetime(date)


@lru_cache(maxsize=64)
def _from(name: str, address: str) -> str:
    return f"From: {mailbox(name, address, 'From')}"


@lru_cache(maxsize=256)
def _subject(subject: str) -> str:
    return f"Subject: {words(subject, 'Subject')}"


@lru_cache(maxsize=256)
def _of_the_letter(list_id: str, feedback_id: str, letter: str, locale: str) -> tuple[str, ...]:
    return (
        f"List-Id: <{_matching(list_id, _TOKEN, 'List-Id')}>",
        f"Feedback-ID: {_matching(feedback_id, _TOKEN, 'Feedback-ID')}",
        f"X-Course-Letter: {_matching(letter, _TOKEN, 'X-Course-Letter')}",
        "Auto-Submitted: auto-generated",  # RFC 3834 section 5
        "X-Auto-Response-Suppress: All",  # Exchange heeds this and not the line above
        f"Content-Language: {_matching(locale, _LOCALE, 'Content-Language')}",
    )


def mailbox(name: str | None, address: str, header: str) -> str:
    """``Name <address>`` as a header shows it. Raises HeaderError for a control or an address that is none."""
    where = ascii_address(address, header)
    if not name:
        return where
    _refuse_controls(name, header)
    if not name.strip():
        return where
    if _ATOMS.fullmatch(name) and len(name) <= _PLAIN_WORDS and "=?" not in name:
        return _beside(name, where)
    if _PLAIN.fullmatch(name) and len(name) <= _PLAIN_WORDS and "=?" not in name:
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        return _beside(f'"{quoted}"', where)
    return f"{_encoded_words(name, header)}\r\n <{where}>"


def _beside(name: str, address: str) -> str:
    fold = "\r\n" if len(name) + len(address) > _PLAIN_WORDS else ""
    return f"{name}{fold} <{address}>"


def words(text: str, header: str) -> str:
    """A header's free text: itself if plain and short, else as encoded words. Raises HeaderError for a control."""
    _refuse_controls(text, header)
    if not text:
        raise HeaderError(f"{header} is empty.")
    if _PLAIN.fullmatch(text) and len(text) <= _PLAIN_WORDS and "=?" not in text:
        return text
    return _encoded_words(text, header)


def ascii_address(address: str, header: str = "the address") -> str:
    """An address as SMTP without SMTPUTF8 takes it: the domain as punycode (RFC 5891), the local part as it is.

    Raises HeaderError if it is no address, or its local part is not ASCII (refused at sign-up: a mistake of ours here).
    """
    local, at, domain = address.rpartition("@")
    if not at or not local.isascii() or not _LOCAL.fullmatch(local) or len(local) > 64:
        _refuse_controls(address, header)
        raise HeaderError(f"{header} needs an address such as name@example.org, plain letters before the @.")
    return f"{local}@{_ascii_domain(domain, header)}"


@lru_cache(maxsize=4096)
def _ascii_domain(domain: str, header: str) -> str:
    try:
        ascii_domain = domain.lower() if domain.isascii() else idna.encode(domain, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        ascii_domain = ""
    if not _DOMAIN.fullmatch(ascii_domain):
        _refuse_controls(domain, header)
        raise HeaderError(f"{header} needs an address with a domain such as example.org after the @.")
    return ascii_domain


def can_be_answered(message_id: str) -> bool:
    """Whether a stranger's Message-ID may stand in our In-Reply-To; people's clients write the oddest ones."""
    return len(message_id) <= _ID_OCTETS and _MESSAGE_ID.fullmatch(message_id) is not None


def _refuse_controls(value: str, header: str) -> None:
    if _CONTROLS.search(value):
        raise HeaderError(f"{header} holds a line end or another control character, which no header may.")


def _matching(value: str, shape: re.Pattern[str], header: str) -> str:
    if not shape.fullmatch(value):  # no shape has a control in it
        _refuse_controls(value, header)
        raise HeaderError(f"{header} does not have the shape that mail systems read.")
    return value


def _url(url: str) -> str:
    if len(url) > _URL_LIMIT or not _URL.fullmatch(url):
        _refuse_controls(url, "List-Unsubscribe")
        raise HeaderError("List-Unsubscribe needs plain ASCII links (https: or mailto:) of at most 900 characters.")
    return url


def _encoded_words(text: str, header: str) -> str:
    """RFC 2047 encoded words, one a line; no character is split between two (section 5). The shorter of Q and B.

    No line is longer than 76 (section 2): the first one has the header's name in front, the others a space.
    """
    raw = text.encode("utf-8")
    quoted = sum(1 if byte in _Q_SAFE or byte == 0x20 else 3 for byte in raw)
    as_q = quoted <= (len(raw) + 2) // 3 * 4
    room = _ENCODED_WORD - len("=?utf-8?q??=") - len(f"{header}:")
    pieces: list[bytes] = []
    piece = b""
    size = 0
    for character in text:
        encoded = character.encode("utf-8")
        width = sum(1 if byte in _Q_SAFE or byte == 0x20 else 3 for byte in encoded) if as_q else len(encoded)
        most = room if as_q else room // 4 * 3  # base64 takes four characters for three octets
        if piece and size + width > most:
            pieces.append(piece)
            piece, size, room = b"", 0, _ENCODED_WORD - len("=?utf-8?q??=")
        piece += encoded
        size += width
    pieces.append(piece)
    return "\r\n ".join(_q(each) if as_q else _b(each) for each in pieces)


def _q(raw: bytes) -> str:
    shown = "".join(chr(byte) if byte in _Q_SAFE else "_" if byte == 0x20 else f"={byte:02X}" for byte in raw)
    return f"=?utf-8?q?{shown}?="


def _b(raw: bytes) -> str:
    return f"=?utf-8?b?{binascii.b2a_base64(raw, newline=False).decode('ascii')}?="
