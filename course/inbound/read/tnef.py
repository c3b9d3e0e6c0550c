"""The text inside Outlook's `winmail.dat` (MS-OXTNEF), for mails that have it nowhere else.

A flat list of attributes, one of them a list of properties; what is read is bounded before it is read, and anything
that does not fit ends the reading with what there is.
"""

from __future__ import annotations

import itertools
import re
import struct
from typing import Final

from course.inbound.read import limits
from course.inbound.read.charset import clean, decode
from course.inbound.read.message import Entity

TYPES: Final = ("application/ms-tnef", "application/vnd.ms-tnef")
_SIGNATURE: Final = b"\x78\x9f\x3e\x22"
_BODY: Final = 0x0002800C  # attBody: text in the sender's code page
_PROPERTIES: Final = 0x00069003  # attMsgProps
_CODE_PAGE: Final = 0x00069007  # attOemCodepage
_TEXT, _HTML, _RTF = 0x1000, 0x1013, 0x1009  # PidTagBody, PidTagBodyHtml, PidTagRtfCompressed (MS-OXPROPS)
_FIXED: Final = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_STRINGS: Final = (0x1E, 0x1F, 0x0D, 0x102)  # 8-bit, UTF-16, object, binary
_PLAIN_RTF, _PACKED_RTF = b"MELA", b"LZFu"
# MS-OXRTFCP, 2.1.2.1: what the window of every compressed text begins with.
_WINDOW: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20"
    b"\\b\\i\\u\\tab\\tx"
)
_RTF_TOKEN: Final = re.compile(
    r"\\'([0-9a-fA-F]{2})|\\u(-?\d{1,6})\s?\??|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|[\r\n]+|"
    r"([^\\{}\r\n]+)"
)
_RTF_UNSEEN: Final = frozenset(
    ["fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "footer", "generator", "themedata", "listtable",
     "listoverridetable", "rsidtbl", "datastore", "latentstyles", "xmlnstbl", "htmltag", "mhtmltag"]
)  # fmt: skip
_RTF_BREAKS: Final = frozenset(["par", "line", "row"])


def is_tnef(entity: Entity) -> bool:
    """By its type, or by the name and the first bytes where a gateway changed the type."""
    if entity.type in TYPES:
        return True
    return entity.parameters.get("name", "").lower() == "winmail.dat" and entity.content(4) == _SIGNATURE


def tnef_text(entity: Entity) -> tuple[str, bool]:
    """What is written in it, and whether that is HTML; "" if nothing is."""
    data = entity.content(limits.TNEF_BYTES)
    if not data.startswith(_SIGNATURE):
        return "", False
    charset, plain, page, rich = "windows-1252", "", "", b""
    at = 6
    for _ in range(limits.TNEF_ATTRIBUTES):
        if at + 9 > len(data):
            break
        name, size = struct.unpack_from("<II", data, at + 1)
        value = data[at + 9 : at + 9 + size]
        at += 9 + size + 2
        if name == _CODE_PAGE and len(value) >= 4:
            charset = f"windows-{struct.unpack_from('<I', value)[0]}"
        elif name == _BODY:
            plain = plain or decode(value[: limits.TEXT_CHARS], charset)
        elif name == _PROPERTIES:
            found = _properties(value, charset)
            plain = plain or str(found.get(_TEXT, ""))
            page = str(found.get(_HTML, ""))
            rich = bytes.fromhex(str(found.get(_RTF, "")))
    if plain.strip("\0 \r\n"):
        return clean(plain)[: limits.TEXT_CHARS], False
    if page:
        return clean(page)[: limits.HTML_BYTES], True
    return clean(rtf_text(_unpacked(rich))), False


def _properties(value: bytes, charset: str) -> dict[int, str]:
    """The three properties that hold a body: text and HTML as they read, RTF as hexadecimal digits."""
    found: dict[int, str] = {}
    if len(value) < 4:
        return found
    at = 4
    for _ in range(min(struct.unpack_from("<I", value)[0], limits.TNEF_ATTRIBUTES)):
        if at + 8 > len(value):
            break
        kind, name = struct.unpack_from("<HH", value, at)
        at += 4
        if name >= 0x8000:  # a named property: its name stands in front
            at = _behind_name(value, at)
        many, kind = bool(kind & 0x1000), kind & 0x0FFF
        if kind in _FIXED and not many:
            at += _FIXED[kind]
            continue
        if (kind not in _STRINGS and not many) or at + 4 > len(value):
            break
        count = struct.unpack_from("<I", value, at)[0]
        at += 4
        for _ in range(min(count, 64)):
            if many and kind in _FIXED:
                at += _FIXED[kind]
                continue
            if at + 4 > len(value):
                return found
            size = struct.unpack_from("<I", value, at)[0]
            piece = value[at + 4 : at + 4 + min(size, limits.TNEF_BYTES)]
            at += 4 + size + (-size % 4)
            if name in (_TEXT, _HTML, _RTF):
                found[name] = piece.hex() if name == _RTF else _string(piece, kind, charset)
    return found


def _behind_name(value: bytes, at: int) -> int:
    if at + 24 > len(value):
        return len(value)
    by_number, size = struct.unpack_from("<II", value, at + 16)
    return at + 24 if by_number == 0 else at + 24 + size + (-size % 4)


def _string(piece: bytes, kind: int, charset: str) -> str:
    text = piece.decode("utf-16-le", "replace") if kind == 0x1F else decode(piece, charset)
    return text.rstrip("\0")


def _unpacked(data: bytes) -> bytes:
    """RTF out of its compression (MS-OXRTFCP, 2.2.3.1), at most `limits.TNEF_BYTES` of it."""
    if len(data) < 16:
        return b""
    size, kind = struct.unpack_from("<I", data, 4)[0], data[8:12]
    if kind == _PLAIN_RTF:
        return data[16 : 16 + min(size, limits.TNEF_BYTES)]
    if kind != _PACKED_RTF:
        return b""
    window = bytearray(4096)
    window[: len(_WINDOW)] = _WINDOW
    write, out, at = len(_WINDOW), bytearray(), 16
    while at < len(data) and len(out) < min(size, limits.TNEF_BYTES):
        control = data[at]
        at += 1
        for bit in range(8):
            if not control >> bit & 1:
                if at >= len(data):
                    return bytes(out)
                out.append(data[at])
                window[write] = data[at]
                write, at = (write + 1) % 4096, at + 1
                continue
            if at + 2 > len(data):
                return bytes(out)
            told = data[at] << 8 | data[at + 1]
            read, at = told >> 4, at + 2
            if read == write:
                return bytes(out)
            for _ in range((told & 0xF) + 2):
                byte = window[read]
                out.append(byte)
                window[write] = byte
                read, write = (read + 1) % 4096, (write + 1) % 4096
    return bytes(out)


def rtf_text(rtf: bytes) -> str:
    """The words of an RTF text, without its tables and pictures; of HTML wrapped into RTF, the words alone."""
    out: list[str] = []
    unseen: list[bool] = []
    hidden, html = False, b"\\fromhtml" in rtf[:1000]
    for token in itertools.islice(_RTF_TOKEN.finditer(rtf.decode("latin-1")), limits.TEXT_CHARS):
        _, _, word, number, sign, brace, _ = token.groups()
        if brace == "{":
            unseen.append(hidden)
            if len(unseen) > limits.RTF_DEPTH:
                break
        elif brace == "}":
            hidden = unseen.pop() if unseen else False
        elif sign == "*" or word in _RTF_UNSEEN:
            hidden = True
        elif word == "htmlrtf":  # what stands between \htmlrtf and \htmlrtf0 is for readers of RTF only
            hidden = html and number != "0"
        elif not hidden:
            out.append(_said(token))
    return "".join(out)[: limits.TEXT_CHARS]


def _said(token: re.Match[str]) -> str:
    """What a token of RTF puts onto the page."""
    byte, point, word, _, sign, _, text = token.groups()
    if byte is not None:
        return bytes.fromhex(byte).decode("cp1252", "replace")
    if point is not None:
        return chr(int(point) % 0x10000)
    if word is not None:
        return "\n" if word in _RTF_BREAKS else "\t" if word == "tab" else ""
    if sign is not None:
        return {"~": " ", "_": "-"}.get(sign, sign if sign in "\\{}" else "")
    return text or ""
