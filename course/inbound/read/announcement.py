"""What a client says of our letter right above it: "On … wrote:", a header block, a separator, in any language."""

from __future__ import annotations

import re
from typing import Final

from course.inbound.read.attribution import announces_bare, attribution_end, is_torn_off, says_wrote, tells_a_story
from course.inbound.read.header import announces_original, older_header_end, separator_at
from course.inbound.read.letter import WRAPPED
from course.inbound.read.line import Line, has_email, has_words, tells_when

_FIELD: Final = re.compile(r"[\s*_>]{0,6}[^\W\d_][^:：]{0,24}(?::[\s*_]|：)")


class Announcements:
    """What may announce the letter among `lines`, of which those with a 1 in `ours` are the letter's; these must not
    change between two questions. `names`, in small letters, are our addresses and `@domain`: a line with one of them
    is a client's.
    """

    def __init__(self, lines: list[Line], ours: bytearray, quoted: bytes, names: frozenset[str]) -> None:
        self.lines = lines
        self.ours = ours
        self.quoted = quoted
        self.names = names
        self._begins: dict[int, int | None] = {}  # asked for more than once, and slow

    def begin_of(self, last: int) -> int | None:
        """The line at which an announcement begins that ends with this one, or None."""
        if last not in self._begins:
            self._begins[last] = self._begin_of(last)
        return self._begins[last]

    def _begin_of(self, last: int) -> int | None:
        line = self.lines[last]
        if separator_at(line) or not has_words(line.text) or announces_original(line.text):
            return last
        if last + 1 < len(self.ours) and self.ours[last + 1] and announces_bare(line.low.strip()):
            return last
        top = last
        while top >= 0 and self.lines[top].label is not None:
            top -= 1
        if 0 <= top < last and separator_at(self.lines[top]):
            return top  # too few headers to be sure of without the rule above them
        begin = None
        for at in range(last, max(-1, last - 12), -1):
            if self.ours[at]:
                break
            # What follows is the letter, so that a block or a line which seems to go on ends here all the same.
            if (older_header_end(self.lines, at) or 0) > last or (
                last - at < 6 and attribution_end(self.lines, at) == last + 1
            ):
                begin = at
        if begin is None:
            begin = self._announcement_of(last)
        if begin is None:
            begin = self._fields_of(last)
        return begin if begin is None else self.with_its_author(begin)

    def _fields_of(self, last: int) -> int | None:
        """Lines like "Per a: Ana" whose words no table knows, or without a colon below a separator: one names us."""
        named, at = False, last
        for at in range(last, max(-1, last - 8), -1):
            if self.lines[at].blank or self.lines[at].cut or self.ours[at]:
                break
            if named and separator_at(self.lines[at]):
                return at
            named = named or self._names_us(at)
        begin, count, step = last, 0, 2 if last and self.lines[last - 1].blank else 1
        while begin >= 0 and count < 8 and _FIELD.match(self.lines[begin].low) is not None and not self.ours[begin]:
            named = named or self._names_us(begin)
            begin, count = begin - step, count + 1
        return begin + step if named and count >= 3 else None

    def _names_us(self, number: int) -> bool:
        said = self.lines[number].low
        return "@" in said and any(name in said for name in self.names)

    def with_its_author(self, begin: int) -> int:
        """Clients wrap: the author may stand on the line above, and the address alone here."""
        for _ in range(3):
            above = begin - 1
            if above < 0 or self.ours[above] or self.lines[above].blank or self.lines[above].cut:
                break
            short = len(self.lines[above].text) <= WRAPPED * 2 and len(self.lines[above].text.split()) <= 12
            if not is_torn_off(self.lines[above], self.lines[begin]) and not (short and self._names_us(above)):
                break
            begin = above
        return begin

    def _announcement_of(self, last: int) -> int | None:
        """The first of at most three lines, in any language, that tell when and name us; or one that only ends so."""
        said = ""
        for at in range(last, max(-1, last - 3), -1):
            if at < last and (self.lines[at].blank or self.lines[at].cut or self.ours[at]):
                break
            said = f"{self.lines[at].low.strip()} {said}"
            if len(said.split()) <= 25 and tells_when(said) and any(name in said for name in self.names):
                return at
        return last if self._announces(last) else None

    def _announces(self, number: int) -> bool:
        """A line right above the quoted letter that ends with a colon and tells when or by whom, in any language."""
        said = self.lines[number].low.strip()
        near = range(number + 1, min(number + 4, len(self.lines)))
        following = next((n for n in near if not self.lines[n].blank), None)
        if following is None or not said.endswith((":", "：")) or len(said.split()) > 25:
            return False
        if not self.quoted[following]:
            return self.ours[following] == 1 and tells_when(said) and says_wrote(said) and not tells_a_story(said)
        return tells_when(said) or has_email(said) or (len(said.split()) <= 6 and says_wrote(said))
