"""Raw bytes to a tree of MIME entities, in one pass over the lines and within bounds.

The standard parser recurses by depth and reads headers with regular expressions that strangers can make slow
(RecursionError at 1,000 levels; IndexError on a Message-ID `<[[`), so the few rules of RFC 2045 and 2046 that a reply
needs stand here, with a stack of our own.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from course.inbound.read import limits
from course.inbound.read.charset import clean, decode
from course.inbound.read.values import UnclearReason

_FIELD: Final = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_WORD: Final = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,2000})\?=")
_BETWEEN_WORDS: Final = re.compile(r"(\?=)[ \t\r\n]+(=\?[^?\s]{1,60}\?[bBqQ]\?)")
_LOST_FOLD: Final = re.compile(
    rb"(?i)(?:boundary|charset|report-type|type|format)="
)  # a parameter whose indent was lost
_FIRST_DASHES: Final = re.compile(rb"(?:\A|\n)--(-{0,40}[^\s-][^\n]{0,150})\n(?i:content-type):")
_RETURNED: Final = re.compile(rb"\n(?i:received|return-path|message-id|subject|from)[ \t]*:")
_NOT_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/]")


@dataclass(frozen=True, kw_only=True)
class Entity:
    """One MIME entity: its headers as they came, its undecoded body, its children."""

    headers: tuple[tuple[str, bytes], ...]
    body: bytes = b""
    children: tuple[Entity, ...] = ()
    type: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)

    def raw(self, name: str) -> list[bytes]:
        """Every value of a header, unfolded, undecoded."""
        return [value for key, value in self.headers if key == name]

    def all(self, name: str) -> list[str]:
        """Every value of a header, decoded (RFC 2047) and free of controls."""
        return [decode_header(value) for value in self.raw(name)]

    def get(self, name: str) -> str | None:
        """The first value of a header, or None."""
        for key, value in self.headers:
            if key == name:
                return decode_header(value)
        return None

    def walk(self) -> Iterator[Entity]:
        """This entity and all below it, in the order of the message."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def is_attachment(self) -> bool:
        """A part that the sender meant as a file: named, or marked so."""
        value = (self.get("content-disposition") or "").strip().lower()
        return value.startswith("attachment") or ("name" in self.parameters and not value.startswith("inline"))

    def content(self, cap: int) -> bytes:
        """The body with its transfer encoding undone, at most `cap` bytes of it."""
        encoding = (self.get("content-transfer-encoding") or "").split(";")[0].strip().lower()
        if encoding == "base64":
            return _from_base64(self.body[: cap * 2])[:cap]
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.body[: cap * 3])[:cap]
        return self.body[:cap]

    def text(self, cap: int) -> str:
        """The body as clean text, at most `cap` characters."""
        return clean(decode(self.content(cap * 4), self.parameters.get("charset")))[:cap]


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A message that broke a bound. What could be read of its headers is kept."""

    reason: UnclearReason
    entity: Entity


class _BoundError(Exception):
    """A bound was broken while reading; never leaves this module."""

    def __init__(self, reason: UnclearReason) -> None:
        super().__init__(reason)
        self.reason = reason


def open_headers(raw: bytes) -> Entity:
    """The outermost headers alone, as `open_message` sees them. Never raises; reads `limits.HEADERS_BYTES` at most."""
    data = raw[: 2 * limits.HEADERS_BYTES].replace(b"\r\n", b"\n")
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    data = data.lstrip(b"\n")
    if data.startswith((b"From ", b">From ")):
        data = data.partition(b"\n")[2]
    return _headers_only(data[: limits.HEADERS_BYTES])


def open_message(raw: bytes) -> Entity | Refused:
    """The message's tree, or why it was refused. Never raises; linear in the size of `raw`."""
    if len(raw) > limits.RAW_BYTES:
        return Refused(reason=UnclearReason.TOO_LARGE, entity=_headers_only(raw[: limits.HEADERS_BYTES]))
    data = raw.replace(b"\r\n", b"\n")
    if b"\n" not in data:  # a maildir that lost its LFs
        data = data.replace(b"\r", b"\n")
    data = data.lstrip(b"\n")
    if data.startswith((b"From ", b">From ")):  # the separator of an mbox
        data = data.partition(b"\n")[2]
    if not data.strip():
        return Refused(reason=UnclearReason.EMPTY, entity=Entity(headers=()))
    try:
        return _Reader(data).read()
    except _BoundError as broken:
        return Refused(reason=broken.reason, entity=_headers_only(data[: limits.HEADERS_BYTES]))


def _headers_only(data: bytes) -> Entity:
    try:
        headers, _ = _read_headers(data, 0, len(data), strict=False)
    except _BoundError:
        headers = ()
    return Entity(headers=headers)


def _read_headers(data: bytes, at: int, end: int, *, strict: bool = True) -> tuple[tuple[tuple[str, bytes], ...], int]:
    """Headers from `at`, and where the body begins. A line that is no header ends them, as RFC 5322 readers do."""
    headers: list[tuple[str, bytes]] = []
    start = at
    name, pieces, size = "", [b""], 0
    while at < end:
        stop = data.find(b"\n", at, end)
        stop = end if stop < 0 else stop
        line = data[at:stop].rstrip(b"\r")
        if strict and stop - start > limits.HEADERS_BYTES:
            raise _BoundError(UnclearReason.TOO_LARGE)
        folded = line[:1] in (b" ", b"\t")
        match = None if folded else _FIELD.match(line)
        if not line.strip() and not (folded and name):
            at = stop + 1
            break
        if folded and name:
            size += len(line)
            pieces.append(line)
        elif match is not None:
            if name:
                headers.append((name, b"".join(pieces)))
            name, pieces, size = match[1].decode("ascii").lower(), [line[match.end() :]], len(line)
        elif name == "content-type" and _LOST_FOLD.match(line):
            pieces.append(b" " + line)
        elif headers or name:
            break
        if strict and size > limits.HEADER_BYTES:
            raise _BoundError(UnclearReason.TOO_LARGE)
        at = stop + 1
    if name:
        headers.append((name, b"".join(pieces)))
    return tuple(headers), min(at, end)


@dataclass(kw_only=True)
class _Open:
    """An entity whose end has not been seen yet."""

    headers: tuple[tuple[str, bytes], ...]
    type: str
    parameters: dict[str, str]
    start: int
    boundary: bytes | None = None
    children: list[Entity] = field(default_factory=list)


class _Reader:
    """One pass with a stack of open multiparts; depth and parts are counted before anything is built."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._parts = 0
        self._stack: list[_Open] = []

    def read(self) -> Entity:
        at = self._enter(0)
        while True:
            levels = {o.boundary: n for n, o in enumerate(self._stack) if o.boundary is not None}
            if not levels:
                break
            # Recompiled only when the stack changes, which `limits.PARTS` bounds.
            pattern = re.compile(rb"\n--(" + b"|".join(map(re.escape, levels)) + rb")(--)?[ \t\r]*(?=\n|\Z)")
            match = pattern.search(self._data, max(0, at - 1))
            if match is None:
                break
            level = levels[match[1]]
            while len(self._stack) > level + 1:
                self._finish(match.start())
            at = min(match.end() + 1, len(self._data))
            if match[2] is None:
                at = self._enter(at)
            else:
                self._stack[level].boundary = None
        while len(self._stack) > 1:
            self._finish(len(self._data))
        return self._finish(len(self._data))

    def _enter(self, at: int) -> int:
        self._parts += 1
        if self._parts > limits.PARTS or len(self._stack) > limits.DEPTH:
            raise _BoundError(UnclearReason.TOO_DEEP)
        headers, body = _read_headers(self._data, at, len(self._data))
        if not headers and not self._stack:
            raise _BoundError(UnclearReason.MALFORMED)
        kind, parameters = content_type(headers)
        boundary = parameters.get("boundary") if kind.startswith("multipart/") else None
        undeclared = not self._stack and all(name != "content-type" for name, _ in headers)
        if boundary is None and (undeclared or kind.startswith("multipart/")):
            found = _FIRST_DASHES.search(self._data, body, body + 4000)
            if undeclared and found is not None and _RETURNED.search(self._data, body, found.start()):
                found = None  # the parts of a mail that is returned below, not of this one
            boundary = found[1].decode("latin-1").rstrip() if found is not None else None
            kind = "multipart/mixed" if undeclared and found is not None else kind
        self._stack.append(
            _Open(
                headers=headers,
                type=kind,
                parameters=parameters,
                start=body,
                boundary=boundary[:200].rstrip().encode("latin-1", "replace") if boundary else None,
            )
        )
        return body

    def _finish(self, at: int) -> Entity:
        done = self._stack.pop()
        entity = Entity(
            headers=done.headers,
            type=done.type if done.children or not done.type.startswith("multipart/") else "text/plain",
            parameters=done.parameters,
            body=b"" if done.children else self._data[done.start : max(done.start, at)],
            children=tuple(done.children),
        )
        if self._stack:
            self._stack[-1].children.append(entity)
        return entity


def content_type(headers: tuple[tuple[str, bytes], ...]) -> tuple[str, dict[str, str]]:
    """The media type, lower-cased, and its parameters (RFC 2045, 5.1; RFC 2231 continuations joined)."""
    value = next((raw for name, raw in headers if name == "content-type"), b"")
    pieces = split_outside_quotes(value.decode("latin-1"), ";", limits.PARAMETERS)
    kind = pieces[0].strip().lower().split()[0] if pieces and pieces[0].strip() else "text/plain"
    parameters: dict[str, str] = {}
    for piece in pieces[1:]:
        name, equals, raw = piece.partition("=")
        name, raw = name.strip().lower(), raw.strip()
        if not equals:
            continue
        if raw.startswith('"'):
            raw = raw[1:].partition('"')[0].replace("\\", "")
        base, star, _ = name.partition("*")
        if star and "'" in raw:
            raw = raw.rpartition("'")[2]
        parameters[base] = parameters.get(base, "") + raw if star else parameters.get(base, raw)
    return (kind if "/" in kind else "text/plain"), parameters


def split_outside_quotes(text: str, separator: str, most: int) -> list[str]:
    """`text` at each `separator` that is not within double quotes; at most `most` pieces."""
    pieces: list[str] = []
    start, at, quoted = 0, 0, False
    while at < len(text) and len(pieces) < most:
        char = text[at]
        if char == "\\" and quoted:
            at += 1
        elif char == '"':
            quoted = not quoted
        elif char == separator and not quoted:
            pieces.append(text[start:at])
            start = at + 1
        at += 1
    if len(pieces) < most:
        pieces.append(text[start:])
    return pieces


def decode_header(value: bytes) -> str:
    """A header's value as one clean line: encoded words decoded (RFC 2047), CR, LF and NUL gone."""
    text = decode(value[: limits.HEADER_BYTES])
    if "=?" in text:
        text = _WORD.sub(_decode_word, _BETWEEN_WORDS.sub(r"\1\2", text))
    return clean(text).replace("\n", " ").replace("\t", " ").strip()


def _decode_word(match: re.Match[str]) -> str:
    charset, encoding, payload = match[1].partition("*")[0], match[2].lower(), match[3].encode("utf-8", "replace")
    if encoding == "b":
        return decode(_from_base64(payload), charset)
    return decode(binascii.a2b_qp(payload, header=True), charset)


def _from_base64(data: bytes) -> bytes:
    letters = _NOT_BASE64.sub(b"", data)
    letters = letters[: len(letters) - (1 if len(letters) % 4 == 1 else 0)]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
