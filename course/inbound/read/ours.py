"""The letter that is being answered, found again in the answer: every word that is not its own is the person's,
wherever it stands: above, below or between.

What stands around the letter and is nobody's goes with it: what announces it, what a gateway or a preview put on top of
it, and the older messages of the thread.
"""

from __future__ import annotations

import re
from typing import Final

from course.inbound.read import limits
from course.inbound.read.announcement import Announcements
from course.inbound.read.attribution import attribution_end
from course.inbound.read.found import Found
from course.inbound.read.header import older_header_end, reply_above_at
from course.inbound.read.letter import Letter
from course.inbound.read.line import Line, has_email, has_words
from course.inbound.read.quote import Own
from course.inbound.read.signature import is_banner

_NEAR: Final = 40  # lines: what announces a quote, or a wrapping tore from it, is not farther away
_FAR: Final = 60
_PREVIEW_LINES: Final = 4
_PREVIEW_CHARS: Final = 300
_SIGN: Final = re.compile(r"[:：@<>\d]|[-_=*–—]{2}|^\s")


class _Around:
    """What goes with the letter: `dropped` has a 1 for each line that is not the person's."""

    def __init__(self, found: Found, author: str | None) -> None:
        self.found = found
        self._parties = found.names | ({author.lower()} if author else frozenset())
        self.lines = found.lines
        self.ours = found.ours
        self.quoted = found.quoted
        self.announced = Announcements(self.lines, self.ours, self.quoted, found.names)
        self.dropped = bytearray(found.ours)
        self._tries = limits.ATTRIBUTION_TRIES
        self.strangers: list[tuple[int, int]] = []  # lines between an announcement and the letter, known to nobody

    def drop(self) -> bytearray:
        """Find all of it."""
        self._introductions()
        self._other_quotes()
        self._older_messages()
        self._give_back()
        for number, line in enumerate(self.lines):
            if line.cut:
                self.dropped[number] = 1
        return self.dropped

    def _give_back(self) -> None:
        """If nothing is left but what stood on top of the letter, the person wrote it there."""
        if not self.strangers or any(not self.dropped[n] and has_words(line.text) for n, line in enumerate(self.lines)):
            return
        for begin, behind in self.strangers:
            self.dropped[begin:behind] = bytes(behind - begin)

    def _other_quotes(self) -> None:
        """What a client quotes of a mail that is not the letter: announced, and marked line by line."""
        tries = limits.ATTRIBUTION_TRIES
        behind = 0
        at = self.quoted.find(1)
        while at >= 0 and tries:
            tries -= 1
            begin = None if self.ours[at] else self._attribution_above(at)
            behind = at
            while behind < len(self.lines) and (self.quoted[behind] or self.lines[behind].blank):
                if self.ours[behind] and begin is not None:
                    break
                behind += 1
            if begin is not None:
                self.dropped[begin:behind] = b"\1" * (behind - begin)
            while behind < len(self.lines) and self.quoted[behind]:
                behind += 1
            at = self.quoted.find(1, behind)

    def _attribution_above(self, at: int) -> int | None:
        """Where the attribution begins that ends right above this line, or one or two blank lines higher."""
        last = at - 1
        while last > max(0, at - 3) and self.lines[last].blank:
            last -= 1
        for begin in range(last, max(-1, last - 5), -1):
            if self.lines[begin].blank or self.lines[begin].quoted:
                break
            if attribution_end(self.lines, begin) == last + 1:
                return self.announced.with_its_author(begin)
        return None

    def _older_messages(self) -> None:
        """Older messages of the thread, of which the letter has but the lines that all letters share."""
        begin = self.found.main()
        at = self._first_older(self.dropped.find(1, 0, begin))  # the letter's own announcement stands below
        if at is not None:
            self.dropped[at:begin] = b"\1" * (begin - at)
        behind = self.ours.find(0, begin)
        while behind >= 0:
            end = self._end_of_older(behind)
            self.dropped[behind:end] = b"\1" * (end - behind)
            following = self.ours.find(1, max(end, behind))
            behind = self.ours.find(0, following) if following >= 0 else -1

    def _first_older(self, behind: int) -> int | None:
        """The first unquoted line before `behind` with which an older message of theirs or of ours begins; a stranger's
        may be what they show us.
        """
        for named in [number for number in range(behind) if "@" in self.lines[number].low]:
            for at in range(max(0, named - 5), named + 1):
                end = None if self.lines[at].quoted else self._older_at(at)
                if end is not None and named < end <= behind and self._names_a_party(at, end):
                    return at
        return None

    def _older_at(self, at: int) -> int | None:
        """Where the header or the attribution of an older message ends that begins at this line."""
        line = self.lines[at]
        if line.blank or self._tries <= 0 or _SIGN.search(line.low) is None:
            return None
        self._tries -= 1
        return older_header_end(self.lines, at) if line.label is not None else attribution_end(self.lines, at)

    def _names_a_party(self, at: int, end: int) -> bool:
        """Whether its first address is the person's or ours."""
        first = next((line.low for line in self.lines[at:end] if has_email(line.low)), "")
        return any(party in first for party in self._parties)

    def _end_of_older(self, behind: int) -> int:
        """Where an older message ends that is announced right below a line of ours; `behind` if none is."""
        at = behind
        while at < len(self.lines) and at < behind + 3 and (self.lines[at].blank or self.lines[at].cut):
            at += 1
        end = self._older_at(at) if at < len(self.lines) else None
        below = next((n for n in range(end, len(self.lines)) if not self.lines[n].blank), None) if end else None
        if end is None or below is None:
            return end or behind
        line, first = self.lines[at], self.lines[below]
        if not line.quoted and not first.quoted:
            return len(self.lines) if self._names_a_party(at, end) else behind
        depth = max(line.depth, min(1, first.depth)) if line.label is not None else line.depth + (not line.marked)
        while end < len(self.lines) and (
            self.lines[end].blank or self.lines[end].marked or self.lines[end].depth >= max(1, depth)
        ):
            end += 1
        return end

    def _introductions(self) -> None:
        """What introduces a run of ours: "On … wrote:", a header block, a separator, a rule."""
        begin = self.ours.find(1)
        while begin >= 0:
            top = max(self.ours.rfind(1, 0, begin) + 1, begin - 12)
            if any(map(self._may_introduce, range(top, begin))):
                self._introduction(begin - 1)
            end = self.ours.find(0, begin)
            begin = self.ours.find(1, end) if end >= 0 else -1

    def _may_introduce(self, number: int) -> bool:
        """Whether a line has anything that introductions cannot do without: most of what people write has not."""
        line = self.lines[number]
        if line.blank and not line.quoted:
            return line.cut
        signed = line.quoted or line.cut or _SIGN.search(line.low) is not None
        return signed or not has_words(line.text) or reply_above_at(line)

    def _introduction(self, last: int) -> None:
        for at in range(last, max(-1, last - 12), -1):
            if self.ours[at]:
                break
            if reply_above_at(self.lines[at]):  # what a help desk adds stands between that line and the letter
                self.dropped[at : last + 1] = b"\1" * (last + 1 - at)
                last = at - 1
                break
        for announced in (False, True, True, True, True, True):
            while last >= 0 and (self.lines[last].blank or self.lines[last].cut):
                last -= 1
            if last < 0 or self.ours[last]:
                return
            above = self._above_strangers(last, known=announced)
            while above == last and self.lines[last].quoted and self._is_strange(last):
                self.dropped[last] = True
                above = last = last - 1
            if last < 0 or self.ours[last]:
                return
            self.dropped[above + 1 : last + 1] = b"\1" * (last - above)
            last = above
            said = self.lines[last].text.rstrip()
            begin = self.announced.begin_of(last)
            if begin is None and self.lines[last].marked and said.endswith(":"):
                begin = last
            if begin is None:
                return
            self.dropped[begin : last + 1] = b"\1" * (last + 1 - begin)
            last = begin - 1

    def _above_strangers(self, last: int, *, known: bool) -> int:
        """What stands on top of our letter, up to what announces it: a gateway's warning ("External sender …"), or the
        letter's preview line, which its text has not and its HTML hides. `known`: something has announced it already,
        and what stands above that is the person's.
        """
        at, lines, chars = last, 0, 0
        if not known and self.announced.begin_of(last) is not None:
            return last
        for _ in range(12):
            if at < 0:
                return last
            line = self.lines[at]
            if line.blank or line.cut or (lines and not has_words(line.text)):
                at -= 1
                continue
            if self.ours[at]:
                return last
            begin = self.announced.begin_of(at) if at < last else None
            if begin is not None and self._opens(begin, at, last):
                if lines:
                    self.strangers.append((at + 1, last + 1))
                return at
            if not is_banner([line.text]):
                lines, chars = lines + 1, chars + len(line.text)
                if (known and not line.quoted) or lines > _PREVIEW_LINES or chars > _PREVIEW_CHARS:
                    return last
            at -= 1
        return last

    def _opens(self, begin: int, at: int, last: int) -> bool:
        """Whether an announcement that ends at `at` stands on top of a quote: its own block's, or a deeper one's."""
        line = self.lines[at]
        tops = not line.quoted or not begin or not self.quoted[begin - 1]
        return tops or line.marked or line.depth < self.lines[last].depth

    def _is_strange(self, last: int) -> bool:
        """Part of a gateway's warning within the quote, with nothing above it that announces the quote."""
        top = last
        while top > 0 and last - top < 8 and self.lines[top - 1].quoted and not self.lines[top - 1].blank:
            top -= 1
        return self.lines[last].blank or is_banner([line.text for line in self.lines[top : last + 1]])


def own_lines_beside(
    lines: list[Line], letter: str, names: frozenset[str] = frozenset(), author: str | None = None
) -> Own | None:
    """The person's lines in an answer to `letter`, or None if the letter is not quoted in it.

    `names`, in small letters, are our addresses and `@domain`: a line with one of them right above the letter is what
    a client says of it. `author` is the address that the answer came from: an older message of theirs goes as ours do.
    """
    known = Letter(letter[: limits.TEXT_CHARS])
    if len(known.spelt) < known.run:
        return None
    begin, behind = _near_quotes(lines)
    if behind - begin < len(lines) - _FAR and not _may_hold(lines[:begin] + lines[behind:], known):
        found = Found(lines[begin:behind], known, names)
        if found.matched * 5 >= len(known.spelt) * 4:  # the letter is here, and what stands far from it is the person's
            dropped = _settled(found, author)
            if dropped is not None and not (begin and dropped[0]) and not (behind < len(lines) and dropped[-1]):
                return _with_far(_own(found, dropped), lines[:begin], lines[behind:])
    found = Found(lines, known, names)
    dropped = _settled(found, author) if found.matched >= min(12, len(known.spelt)) else None
    return _own(found, dropped) if dropped is not None else None


def _settled(found: Found, author: str | None) -> bytearray | None:
    """1 for each line that is not the person's; None if what was found turns out to be none of the letter."""
    found.settle()
    return _Around(found, author).drop() if 1 in found.ours or found.rest else None


def _near_quotes(lines: list[Line]) -> tuple[int, int]:
    """From a little above the first quoted line to a little below the last one; all of them if none is."""
    first = next((number for number, line in enumerate(lines) if line.quoted or line.cut), None)
    if first is None:
        return 0, len(lines)
    last = next(number for number in range(len(lines) - 1, -1, -1) if lines[number].quoted or lines[number].cut)
    return max(0, first - _NEAR), min(len(lines), last + 1 + _NEAR)


def _may_hold(lines: list[Line], letter: Letter) -> bool:
    """Whether something of the letter, or of what announces a mail, may stand in these lines. It is for speed: to look
    for every word takes ten times as long.
    """
    text = "\n".join([line.text for line in lines])
    return "@" in text or any(sample in text for sample in letter.samples)


def _with_far(own: Own, above: list[Line], below: list[Line]) -> Own:
    """The same with the lines that stand far above and far below everything quoted."""
    first, last = [line.text for line in above], [line.text for line in below]
    segments = [[*first, *own.segments[0]], *own.segments[1:]]
    segments[-1] = [*segments[-1], *last]
    return Own(segments=segments, quoted=True, above=own.above)


def _own(found: Found, dropped: bytearray) -> Own:
    """What is left in runs: one behind each line of the letter's, and one for each answer on such a line."""
    borders = bytearray(dropped)
    for number in found.rest:
        borders[number] = 1
    segments: list[list[str]] = [[]]
    places = [0]
    at = 0
    while at < len(dropped):
        if dropped[at]:
            if segments[-1]:
                segments.append([])
                places.append(at)
            at += 1
            places[-1] = at
        elif at in found.rest:
            segments.append([found.rest[at]])
            places.append(at)
            at += 1
        else:
            behind = borders.find(1, at)
            behind = behind if behind >= 0 else len(dropped)
            segments[-1] += found.shown(at, behind)
            at = behind
    return Own(segments=segments, quoted=True, above=[found.line_above(place) for place in places])
