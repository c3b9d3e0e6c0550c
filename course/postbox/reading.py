"""PURE: what a raw mail says, read without ever raising: for the pages, and for the clients that we imitate.

The letters are our own, but anything on this machine can hand mail to the postbox, so nothing here trusts the bytes.
"""

import codecs
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import getaddresses, parsedate_to_datetime
from html.parser import HTMLParser

MOST_PARTS = 200
"""More MIME boundaries than this and only the headers are read: the standard parser recurses on nested bombs."""
LONGEST_HEADER = 65_536
"""Characters of one header that are looked at."""

_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
_LISTED = re.compile(rb"^(from|subject|x-course-letter):([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE | re.MULTILINE)
_ANGLES = re.compile(r"<([^<>]*)>")


@dataclass(frozen=True, kw_only=True, slots=True)
class Correspondent:
    """A name and an address out of a header; the name may be empty."""

    name: str
    address: str

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadMail:
    """One mail, decoded. What the mail does not say is None or empty."""

    headers: tuple[tuple[str, str], ...]
    """In their order, unfolded and decoded (RFC 2047)."""
    subject: str
    sender: Correspondent | None
    reply_to: Correspondent | None
    to: Correspondent | None
    delivered_to: str | None
    return_path: str | None
    """The envelope sender, as the last mail system noted it (RFC 5321, 4.4); "" is the null return path."""
    message_id: str | None
    references: tuple[str, ...]
    sent_at: datetime | None
    text: str | None
    html: str | None
    letter: str | None
    """X-Course-Letter: which letter this is."""
    unsubscribe_urls: tuple[str, ...]
    """The URIs of List-Unsubscribe (RFC 2369), in their order."""
    one_click: bool
    """Whether List-Unsubscribe-Post offers one-click unsubscribing (RFC 8058, 3.1)."""


def read_mail(raw: bytes) -> ReadMail:
    """The whole mail, body included."""
    message = _parsed(raw)
    text, html = _bodies(message)
    return _read(message, text, html)


@dataclass(frozen=True, kw_only=True, slots=True)
class Glance:
    """What a list shows of a mail."""

    sender: str
    subject: str
    letter: str | None


def glance(raw: bytes) -> Glance:
    """The three headers that a list shows, without parsing the rest: this is done to every mail that arrives."""
    seen: dict[bytes, str] = {}
    for header in _LISTED.finditer(_head(raw)):
        seen.setdefault(header[1].lower(), _unfolded(header[2].decode("ascii", "surrogateescape")))
    return Glance(
        sender=str(_correspondent(seen.get(b"from")) or ""),
        subject=_decoded(seen.get(b"subject", "")),
        letter=_decoded(seen.get(b"x-course-letter", ""))[:100] or None,
    )


def head_of(raw: bytes) -> bytes:
    """The header section of a raw mail, without the empty line that ends it."""
    return _head(raw)


def text_of_html(html: str) -> str:
    """What a client shows of an HTML body when there is no text part: words, one block a line."""
    stripper = _Stripper()
    stripper.feed(html)
    stripper.close()
    lines = [_SPACE.sub(" ", line).strip() for line in "".join(stripper.pieces).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def plain(text: str) -> str:
    """Text that any page and any file can hold: LF line ends, no control characters, no lone surrogates."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text).encode("utf-8", "replace").decode("utf-8")


def one_line(text: str) -> str:
    """Text that any header can hold: a single line, no control characters."""
    return _SPACE.sub(" ", plain(text)).strip()


def _head(raw: bytes) -> bytes:
    ends = [end for end in (raw.find(b"\r\n\r\n"), raw.find(b"\n\n")) if end >= 0]
    return raw[: min(ends)] if ends else raw


def _parsed(raw: bytes) -> "Message[str, str]":
    if raw.count(b"\n--") <= MOST_PARTS * 2 and raw.lower().count(b"boundary=") <= MOST_PARTS:
        try:
            return message_from_bytes(raw)
        except (RecursionError, ValueError, LookupError, HeaderParseError):
            pass
    return BytesHeaderParser().parsebytes(_head(raw))


def _read(message: "Message[str, str]", text: str | None, html: str | None) -> ReadMail:
    raw_headers = [(name, _unfolded(value)) for name, value in message.raw_items()]

    def first(name: str) -> str | None:
        return next((value for key, value in raw_headers if key.lower() == name), None)

    unsubscribe = first("list-unsubscribe") or ""
    post = (first("list-unsubscribe-post") or "").strip().lower()
    return_path = first("return-path")
    ids = _MESSAGE_ID.findall(first("message-id") or "")
    return ReadMail(
        headers=tuple((one_line(name), _decoded(value)) for name, value in raw_headers),
        subject=_decoded(first("subject") or ""),
        sender=_correspondent(first("from")),
        reply_to=_correspondent(first("reply-to")),
        to=_correspondent(first("to")),
        delivered_to=_angle_address(first("delivered-to")),
        return_path=_angle_address(return_path),
        message_id=ids[0] if ids else None,
        references=tuple(_MESSAGE_ID.findall(first("references") or "")),
        sent_at=_instant(first("date")),
        text=text,
        html=html,
        letter=_decoded(first("x-course-letter") or "") or None,
        unsubscribe_urls=tuple("".join(uri.split()) for uri in _ANGLES.findall(unsubscribe)),
        one_click=post == "list-unsubscribe=one-click",
    )


def _unfolded(value: object) -> str:
    # raw 8-bit header bytes arrive as surrogates: they are UTF-8 (RFC 6532) or nobody knows
    text = str(value)[:LONGEST_HEADER]
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return text.replace("\r", "").replace("\n", "")


def _decoded(value: str) -> str:
    try:
        return one_line(str(make_header(decode_header(value))))
    except (HeaderParseError, LookupError, ValueError):
        return one_line(value)


def _correspondent(value: str | None) -> Correspondent | None:
    if value is None:
        return None
    try:
        pairs = getaddresses([value])
    except (IndexError, RecursionError, ValueError):  # the standard parser on header bombs
        return None
    name, address = next(
        ((name, address) for name, address in pairs if "@" in address and len(address) <= 512), ("", "")
    )
    return Correspondent(name=_decoded(name), address=one_line(address)) if address else None


def _angle_address(value: str | None) -> str | None:
    if value is None:
        return None
    inside = _ANGLES.search(value)
    return one_line(inside.group(1) if inside else value)


def _instant(value: str | None) -> datetime | None:
    if value is None:
        return None
    try:
        instant = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _bodies(message: "Message[str, str]") -> tuple[str | None, str | None]:
    text: str | None = None
    html: str | None = None
    for part in message.walk():
        if part.is_multipart() or (part.get_content_disposition() == "attachment"):
            continue
        match part.get_content_type():
            case "text/plain" if text is None:
                text = _content(part)
            case "text/html" if html is None:
                html = _content(part)
            case _:
                pass
    return text, html


def _content(part: "Message[str, str]") -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return plain(payload.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    try:
        charset = codecs.lookup(str(part.get_content_charset() or "latin-1")).name
        return plain(payload.decode(charset, "replace"))
    except (LookupError, ValueError):
        return plain(payload.decode("latin-1"))


class _Stripper(HTMLParser):
    _BLOCKS = frozenset(["p", "div", "tr", "table", "h1", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "hr", "br"])
    _UNSEEN = frozenset(("style", "script", "title", "head"))

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._UNSEEN:
            self._unseen += 1
        if tag in self._BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._UNSEEN and self._unseen:
            self._unseen -= 1
        if tag in self._BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(_SPACE.sub(" ", data))
