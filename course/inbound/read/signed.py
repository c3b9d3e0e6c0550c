"""Words inside a signature's wrapping: S/MIME that carries the mail within itself, and PGP around plain text.

A signature is taken off, never checked: who wrote is decided by the signed address, not by it.
"""

from __future__ import annotations

import re
from typing import Final

from course.inbound.read import limits
from course.inbound.read.message import Entity, Refused, open_message

OPAQUE: Final = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNED_DATA: Final = bytes.fromhex("06092a864886f70d010702")  # RFC 5652, 5.1: the type of SignedData
_CONTENT: Final = bytes.fromhex("06092a864886f70d010701")  # RFC 5652, 4: of the plain data within it
_OCTETS: Final = 0x04
_OCTETS_IN_PIECES: Final = 0x24  # BER: an octet string made of octet strings
_EXPLICIT: Final = 0xA0
_SEQUENCES_AROUND: Final = 64  # bytes in front of the first type, at most
_ARMOUR: Final = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----\s*\n(?:[A-Za-z-]{1,40}:[^\n]{0,200}\n)*\n?")
_SIGNATURE: Final = re.compile(r"\n-----BEGIN PGP SIGNATURE-----.*?(?:-----END PGP SIGNATURE-----|\Z)", re.DOTALL)


def is_signed_only(entity: Entity) -> bool:
    """Whether an S/MIME part is signed and not encrypted: by its parameter or, since many leave that out, its bytes."""
    if entity.parameters.get("smime-type", "").lower() == "signed-data":
        return True
    return _SIGNED_DATA in entity.content(_SEQUENCES_AROUND * 2)[:_SEQUENCES_AROUND]


def signed_entity(entity: Entity) -> Entity | None:
    """The mail within an S/MIME SignedData (RFC 5652, 5.2; RFC 8551, 3.5.2), or None where none is found."""
    data = entity.content(limits.SIGNED_BYTES)
    at = data.find(_CONTENT)
    if at < 0:
        return None
    inner = _octets(data, at + len(_CONTENT))
    opened = open_message(inner) if inner else None
    return None if opened is None or isinstance(opened, Refused) else opened


def without_armour(text: str) -> str:
    """Plain text out of PGP's clear signature (RFC 9580, 7): dash escapes undone, the signature block gone."""
    begin = _ARMOUR.search(text)
    if begin is None:
        return text
    end = _SIGNATURE.search(text, begin.end())
    said = text[begin.end() : end.start() if end else len(text)]
    after = text[end.end() :] if end else ""
    return text[: begin.start()] + re.sub(r"^- ", "", said, flags=re.MULTILINE) + after


def _octets(data: bytes, at: int) -> bytes:
    """The octet string that begins at or behind `at`, its pieces joined. One pass, no recursion."""
    pieces: list[bytes] = []
    size = 0
    while at + 1 < len(data) and size < limits.SIGNED_BYTES:
        tag = data[at]
        length, start = _length(data, at + 1)
        if tag in (_EXPLICIT, _OCTETS_IN_PIECES):
            at = start  # what it holds comes next
        elif tag == _OCTETS and length is not None:
            pieces.append(data[start : start + length])
            size += length
            at = start + length
            if len(pieces) > limits.SIGNED_PIECES:
                break
        else:
            break
    return b"".join(pieces)


def _length(data: bytes, at: int) -> tuple[int | None, int]:
    """A length (X.690, 8.1.3) and where its content begins; None for "until the end is marked"."""
    first = data[at]
    if first < 0x80:
        return first, at + 1
    count = first & 0x7F
    if count == 0 or count > 4:
        return None, at + 1
    return int.from_bytes(data[at + 1 : at + 1 + count], "big"), at + 1 + count
