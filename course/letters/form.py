"""PURE: a whole letter as bytes, with places for what differs from reader to reader.

Thousands get the same lesson at the same hour, and their letters differ in a name, an address and a few signed tokens.
A form is found, not written: a letter is made in full for somebody who does not exist, and each of their values is
looked for in its bytes, across the soft line breaks of quoted-printable (RFC 2045 section 6.7). Where a line breaks
depends on how long a value is and on where it has spaces, so a form serves only values of the same `shape`.

Whoever makes a form holds it against a second letter made in full before they trust it (`course.delivery.writing`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_SOFT_BREAK: Final = b"=\r\n"
_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9]{1,20}(?: [A-Za-z0-9]{1,20}){0,2}")
_SHAPE: Final = str.maketrans({chr(n): "a" for n in (*range(48, 58), *range(65, 91), *range(97, 123))})
_UNHEARD_OF: Final = "QXZ"
"""Letters of a made-up name: capitals that stand in no token, no hexadecimal and hardly beside each other in a word."""


@dataclass(frozen=True)
class Form:
    """Pieces of a letter; some are places, each for a stretch of a value: (piece, value, from, to or None: its end)."""

    pieces: tuple[bytes, ...]
    places: tuple[tuple[int, int, int, int | None], ...]

    def filled(self, values: Sequence[bytes]) -> bytes:
        """The letter with these values, in the order in which `form_of` got theirs."""
        pieces = list(self.pieces)
        for piece, value, begin, end in self.places:
            pieces[piece] = values[value][begin:end]
        return b"".join(pieces)


def shape_of(name: str | None) -> str | None:
    """What of a name decides where lines break, "" for none; None for one that is not plain enough for a form."""
    if not name:
        return ""
    return name.translate(_SHAPE) if _PLAIN_NAME.fullmatch(name) else None


def name_of(shape: str, turn: int) -> str | None:
    """A made-up name of that shape; another one for each ``turn``."""
    letters = [each if each == " " else _UNHEARD_OF[(at + turn) % len(_UNHEARD_OF)] for at, each in enumerate(shape)]
    return "".join(letters) or None


def form_of(letter: bytes, values: Sequence[bytes]) -> Form:
    """The form of a letter that was made with these values. A longer value is looked for before a shorter one."""
    flat, at = _without_soft_breaks(letter)
    taken: list[tuple[int, int] | None] = [None] * len(flat)  # of each octet: which value, and which octet of it
    for number in sorted(range(len(values)), key=lambda each: -len(values[each])):
        value = values[number]
        begin = flat.find(value) if value else -1
        while begin >= 0:
            if not any(taken[begin : begin + len(value)]):
                taken[begin : begin + len(value)] = [(number, octet) for octet in range(len(value))]
            begin = flat.find(value, begin + 1)
    places = {at[octet]: place for octet, place in enumerate(taken) if place is not None}
    return _cut(letter, places, [len(value) for value in values])


def _without_soft_breaks(letter: bytes) -> tuple[bytes, list[int]]:
    """The letter with its soft line breaks undone, and for each octet where it stands in the letter."""
    flat, at, begin = [], list[int](), 0
    while begin < len(letter):
        end = letter.find(_SOFT_BREAK, begin)
        end = len(letter) if end < 0 else end
        flat.append(letter[begin:end])
        at.extend(range(begin, end))
        begin = end + len(_SOFT_BREAK)
    return b"".join(flat), at


def _cut(letter: bytes, places: dict[int, tuple[int, int]], lengths: Sequence[int]) -> Form:
    """The letter in pieces, cut wherever a value begins, ends, or is broken off."""
    pieces: list[bytes] = []
    found: list[tuple[int, int, int, int | None]] = []
    octet = 0
    while octet < len(letter):
        begin, place = octet, places.get(octet)
        octet += 1
        if place is None:
            while octet < len(letter) and octet not in places:
                octet += 1
        else:
            number, first = place
            while places.get(octet) == (number, first + octet - begin):
                octet += 1
            end = first + octet - begin
            found.append((len(pieces), number, first, None if end == lengths[number] else end))
        pieces.append(letter[begin:octet])
    return Form(pieces=tuple(pieces), places=tuple(found))
