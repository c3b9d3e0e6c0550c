"""Bytes to text, whatever the sender claims."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Names met in real mail that Python does not know, or knows as something else.
_ALIASES: Final = {
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "iso8859-1": "windows-1252",
    "iso-8859-1": "windows-1252",  # WHATWG: what is labelled Latin-1 was typed on Windows
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "ansi": "windows-1252",
    "cp-850": "cp850",
    "utf8mb4": "utf-8",
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "chinesebig5": "big5hkscs",
    "big5": "big5hkscs",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "x-windows-949": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-ms": "iso2022_jp_ext",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "x-euc-jp": "euc_jp",
    "koi8-ru": "koi8_u",
}
# Codecs that only turn bytes into text. utf-7, unicode_escape, punycode and their like are honoured for nobody.
_ALLOWED: Final = frozenset(
    {"utf-8", "utf-16", "utf-16le", "utf-16be", "utf-32", "gb18030", "big5hkscs", "cp949", "johab", "cp932", "euc_jp",
     "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_ext", "iso2022_kr", "iso-2022-kr", "euc-jp", "hz",
     "hz-gb-2312", "koi8-r", "koi8_u", "koi8-u", "mac_roman", "mac_cyrillic", "cp850", "cp437", "cp866", "cp874",
     "ibm850", "ibm852", "cp852", "cp1250", "cp1251", "cp1252"}
    | {f"iso-8859-{n}" for n in range(1, 17) if n != 12}
    | {f"windows-125{n}" for n in range(9)}
)  # fmt: skip
# Their bytes are valid ASCII, so that UTF-8 would take them first and keep the escapes as text.
_SEVEN_BIT: Final = ("iso2022", "iso-2022", "hz", "utf-16", "utf-32")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ue000-\ue00f\ud800-\udfff]")
_CONTROL_OCTETS: Final = bytes((*range(9), *range(14, 32), 127))
_CONTROL_PAIR: Final = re.compile(rb"\xc2[\x80-\x9f]")
_LINE_ENDS: Final = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")


def codec_of(name: str | None) -> str | None:
    """The codec that a charset's name may select, or None."""
    plain = (name or "").strip().strip("\"'").lower()
    plain = _ALIASES.get(plain, plain)
    return plain if plain in _ALLOWED else None


def decode(data: bytes, charset: str | None = None) -> str:
    """Text of `data`: UTF-8 if it is UTF-8 (senders mislabel it), then what was declared, then Windows-1252.

    Never raises and never drops a letter: what cannot be decoded becomes U+FFFD.
    """
    codec = codec_of(charset)
    if b"\x1b$" in data[:4096] and (codec is None or codec in ("windows-1252", "cp1252")):
        codec = "iso2022_jp_ext"  # Japanese daemons write it into parts that declare nothing
    order = ["utf-8"]
    if codec is not None:
        order = [codec, "utf-8"] if codec.startswith(_SEVEN_BIT) else ["utf-8", codec]
    for name in order:
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode(codec if codec is not None and not codec.startswith("utf") else _fallback(data), "replace")


def _fallback(data: bytes) -> str:
    """Mostly UTF-8 with a broken byte stays UTF-8; anything else is read as Windows-1252."""
    broken = data.decode("utf-8", "replace").count("\ufffd")
    high = sum(1 for byte in data[:4096] if byte > 127)
    return "utf-8" if broken * 4 < high else "windows-1252"


_ASCII_CLEAN: Final = dict.fromkeys((*range(9), *range(14, 32), 127)) | {11: "\n", 12: "\n", 13: "\n"}


def clean(text: str) -> str:
    """NFC, line ends as \\n, without NUL, other controls, lone surrogates and the marks that this room uses itself."""
    if text.isascii():  # most mail: a table is ten times as fast as the patterns
        return text.replace("\r\n", "\n").translate(_ASCII_CLEAN)
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", text) if _may_hold_controls(text) else text)


def _may_hold_controls(text: str) -> bool:
    """Asked of the octets, which takes a tenth of the time of the pattern and spares it for nearly all mail."""
    try:
        data = text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return True
    if len(data.translate(None, _CONTROL_OCTETS)) < len(data) or _CONTROL_PAIR.search(data) is not None:
        return True
    return b"\xee\x80" in data or b"\xef" in data


def western(text: str) -> bytes | None:
    """`text`, which is `clean`, in Windows-1252, its ß as ss, as folding has it; None if it has letters beyond that.

    Tables of its bytes are several times as fast as patterns, and nearly all mail of our languages goes through them.
    """
    text = text.replace("ß", "ss")
    try:
        return text.encode("latin-1")  # the same but for some quotation marks and dashes, in a hundredth of the time
    except UnicodeEncodeError:
        pass
    try:
        return text.encode("windows-1252")
    except UnicodeEncodeError:
        return None


def small_western(byte: int) -> int:
    """A byte of Windows-1252 in lower case; 0 for one that is none, or whose small letter is not in it (µ)."""
    try:
        small = bytes([byte]).decode("windows-1252").casefold().encode("windows-1252")
    except UnicodeError:
        return 0
    return small[0] if len(small) == 1 else 0
