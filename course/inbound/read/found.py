"""Which lines of an answer are the letter's: runs of its words, whatever has been made of its lines."""

from __future__ import annotations

import bisect
import itertools
import re
from collections import Counter
from functools import cached_property
from typing import Final

from course.inbound.read.announcement import Announcements
from course.inbound.read.letter import RUN, RUN_CJK, Letter, all_words, end_of_word, words_in
from course.inbound.read.line import Line, has_words

_QUESTION_MARKS: Final = ("?", "？", "؟", ";", "՞")
_SENTENCES: Final = re.compile(r"(?<=[.!?。！？])\s+")
_LINE_SHOWN: Final = 120  # characters of a line of ours that stand above its answer
_FEW: Final = 8  # words
_REPEATED: Final = 60  # words of the letter that somebody may repeat above it
_TOP: Final = 12  # words: where the letter's quote begins that has lost a line or two at its top
_STRANGE: Final = "\0"  # how a word is spelt that the letter has not
_KNOWN: Final = {run: re.compile(f"[^{_STRANGE}]{{{run},}}") for run in (RUN, RUN_CJK)}


def _shared(mine: str, at: int, theirs: str, position: int, length: int) -> int:
    """How many words are the same from `at` and from `position` on, where `length` are known to be."""
    most = min(len(mine) - at, len(theirs) - position)
    while length < most:
        if mine[at + length : at + length + 32] == theirs[position + length : position + length + 32]:
            length += 32
            continue
        while length < most and mine[at + length] == theirs[position + length]:
            length += 1
        break
    return min(length, most)


class Found:
    """Which lines of the answer are ours, and which begin with a line of ours."""

    def __init__(self, lines: list[Line], letter: Letter, names: frozenset[str] = frozenset()) -> None:
        self.lines = lines
        self.letter = letter
        self.names = names
        self.words: list[list[str]] = all_words([line.text for line in lines])
        self.quoted = bytes([line.depth > 0 or line.marked for line in lines])
        self.ours = bytearray(len(lines))  # 1 for a line that is ours
        self.rest: dict[int, str] = {}  # of a line that begins with one of ours, how it goes on
        self._leads: dict[int, int] = {}  # with how many words of the letter each of those lines begins
        listed = itertools.chain.from_iterable(self.words)
        self._spelt = "".join(map(letter.spelling.get, listed, itertools.repeat(_STRANGE)))
        self._begins = list(itertools.accumulate(map(len, self.words), initial=0))  # at which word each line does
        self._mark()

    def _mark(self) -> None:
        spelt, letter, run = self._spelt, self.letter.spelt, self.letter.run
        covered = bytearray(len(spelt))
        for known in _KNOWN[run].finditer(spelt):
            at, end = known.span()
            while at + run <= end:
                position = letter.find(spelt[at : at + run])
                if position >= 0:
                    length = _shared(spelt, at, letter, position, run)
                    covered[at : at + length] = b"\1" * length
                    at += length - run
                at += 1
        self.matched = covered.count(1)
        at = covered.find(1)
        while at >= 0:
            number = bisect.bisect_right(self._begins, at) - 1
            start, behind = self._begins[number : number + 2]
            hits = covered.count(1, start, behind)
            if hits == behind - start:
                self.ours[number] = 1
            else:
                self._judge(number, start, hits, covered.find(0, start, behind) - start)
            at = covered.find(1, behind)

    def _end(self, word: int) -> int:
        """Where in the letter the run of its words ends that ends with this one; -1 if none does."""
        first = word + 1 - self.letter.run
        position = self.letter.spelt.find(self._spelt[first : word + 1]) if first >= 0 else -1
        return position if position < 0 else position + self.letter.run - 1

    def _judge(self, number: int, start: int, hits: int, lead: int) -> None:
        """Of a line whose words begin at `start`: so many are the letter's, the first `lead` of them in a row."""
        if hits >= 6 and hits * 5 >= len(self.words[number]) * 4 and self.lines[number].quoted:
            self.ours[number] = 1
            return
        words = self.words[number]
        if hits == len(words) - 1 and len(words[0]) <= 2 and tuple(words[1:]) in self.letter.items:
            self.ours[number] = 1  # of a list that was numbered anew
            return
        # "1. Who could you ask? My old manager." A whole line of ours, then the answer on the same line.
        if lead >= 4 and self._end(start + lead - 1) + 1 in self.letter.starts:
            said = self.lines[number].text
            self._leads[number] = lead
            self.rest[number] = said[end_of_word(said, lead - 1) :].lstrip(" \t?.!:;,)]}*_-–—>…\"”'")

    def _last(self, number: int) -> int:
        """Where in the letter the last of its words stands that a line holds; -1 if it holds none."""
        start, behind = self._begins[number : number + 2]
        ends = map(self._end, range(behind - 1, start - 1, -1))
        return next((end for end in ends if end >= 0), -1)

    @cached_property
    def _times(self) -> Counter[tuple[str, ...]]:
        """How often each line stands in the answer."""
        return Counter(map(tuple, self.words))

    def settle(self) -> None:
        """Short lines between ours, pieces of links and empty quote lines are ours as well; a lone echo is not."""
        self._give_back_echoes()
        self._give_back_repeated()
        ours = self.ours
        if not self.rest and 1 not in ours:
            return
        self._take_short_lines()
        number = ours.find(0)
        while number >= 0:
            if not self.rest and 1 not in ours[number - 4 if number > 4 else 0 : number + 5]:
                number = ours.find(1, number) - 4  # the first line that has one of ours beside it
                if number < 0:
                    return
            if number not in self.rest and self._belongs(number):
                ours[number] = 1
            number = ours.find(0, number + 1)

    def _give_back_echoes(self) -> None:
        """Unquoted lines that say what the letter says are the person's where they cite it, or stand alone."""
        for number in [number for number, is_ours in enumerate(self.ours) if is_ours and not self.quoted[number]]:
            if self._is_cited(number, len(self.words[number])) or not self._goes_on(number):
                self.ours[number] = 0
            elif not self._has_neighbour(number):
                self.ours[number] = len(self.words[number]) >= 12 or self._stands_only_here(number)
        for number, lead in self._leads.items():
            if not self.quoted[number] and self._is_cited(number, lead):
                del self.rest[number]

    def _goes_on(self, number: int) -> bool:
        """Whether a line of ours begins like one of the letter's, or goes on where the words above or below it stand;
        a few of its words in a row alone may be anybody's.
        """
        begin, behind = self._begins[number : number + 2]
        said, letter = self._spelt[begin:behind], self.letter.spelt
        words = self.words[number]
        if len(said) >= _FEW or tuple(words) in self.letter.lines or tuple(words[1:]) in self.letter.items:
            return True
        beside = (self._spelt[max(0, begin - 2) : begin] + said, said + self._spelt[behind : behind + 2])
        if any(len(longer) > len(said) and longer in letter for longer in beside):
            return True
        return letter.find(said) in self.letter.starts

    def _give_back_repeated(self) -> None:
        """Above what announces the letter everything unquoted is the person's, though it repeat what the letter says;
        and so is a line that is all there is of the letter.
        """
        if len(self.rest) == 1 and 1 not in self.ours and not any(self.quoted[number] for number in self.rest):
            self.rest.clear()
        begin = self.main()
        if self.ours.find(1, 0, begin) < 0 and not self.rest:
            return
        above = [n for n in range(begin) if (self.ours[n] or n in self.rest) and self.words[n] and not self.quoted[n]]
        first = self._begins[begin]
        tops = 0 <= self.letter.spelt.find(self._spelt[first : first + self.letter.run]) < _TOP
        if not above or not tops or sum(len(self.words[number]) for number in above) > _REPEATED:
            return
        between = range(max(above[-1] + 1, begin - 12), begin)
        announced = Announcements(self.lines, self.ours, self.quoted, self.names)
        if any(has_words(self.lines[at].text) and announced.begin_of(at) is not None for at in between):
            for number in above:
                self.ours[number] = 0
                self.rest.pop(number, None)

    def main(self) -> int:
        """Where the lines begin that hold most of the letter in a row, with nothing but wordless ones between."""
        best, size = 0, 0
        begin = behind = -1
        first = self.ours.find(1)
        while first >= 0:
            if behind < 0 or self._begins[behind] < self._begins[first]:
                begin = first
            behind = self.ours.find(0, first)
            behind = behind if behind >= 0 else len(self.ours)
            if self._begins[behind] - self._begins[begin] > size:
                best, size = begin, self._begins[behind] - self._begins[begin]
            first = self.ours.find(1, behind)
        return best

    def _take_short_lines(self) -> None:
        """Lines of the letter that are quoted as deep as the rest, however far from it, and too short for a run."""
        quoted = [number for number, is_quoted in enumerate(self.quoted) if is_quoted]
        depths = {self.lines[number].depth for number in quoted if self.ours[number]}
        for number in quoted:
            strange = not self.ours[number] and self.lines[number].depth in depths and bool(self.words[number])
            if strange and tuple(self.words[number]) in self.letter.lines:
                self.ours[number] = 1

    def _is_cited(self, number: int, words: int) -> bool:
        """Whether what an unquoted line begins with stands in the mail a second time, and no other unquoted line of the
        letter near it: then the person cites the letter.
        """
        begin = self._begins[number]
        said = self._spelt[begin : begin + words]
        if len(said) < self.letter.run or self._spelt.count(said) < 2:
            return False
        near = range(max(0, number - 4), min(len(self.lines), number + 5))
        return not any(self.ours[n] and not self.quoted[n] and self.words[n] for n in near if n != number)

    def _stands_only_here(self, number: int) -> bool:
        """A whole line of the letter among answers; were it quoted elsewhere too, this would be the person's copy."""
        said = tuple(self.words[number])
        return said in self.letter.lines and self._times[said] == 1

    def _has_neighbour(self, number: int) -> bool:
        low, high = number - 4 if number > 4 else 0, number + 5
        if 1 in self.ours[low:number] or 1 in self.ours[number + 1 : high]:
            return True
        return bool(self.rest) and any(n in self.rest for n in range(low, high) if n != number)

    def _belongs(self, number: int) -> bool:
        line = self.lines[number]
        if (line.blank and not line.quoted) or not self._has_neighbour(number):
            return False
        if line.blank:
            return True
        listed = tuple(self.words[number])
        if not listed:
            return line.quoted or "://" in line.text or not has_words(line.text)
        if len(listed) > 2 and self._stands_only_here(number):
            return True
        if line.text.strip() == "Links:" and any("://" in below.text for below in self.lines[number + 1 : number + 4]):
            return True
        if "://" in line.text:  # a link of ours, rewritten beyond recognition, behind its label
            label = tuple(words_in(line.text.partition("http")[0]))
            if any(label == said[: len(label)] for said in self.letter.lines if label):
                return True
        bare = " " not in line.text.strip() and "@" not in line.text  # a piece of a link, not of an attribution
        if set(listed) <= self.letter.addresses and (line.quoted or bare):
            return True
        above = number > 0 and self.ours[number - 1] == 1
        return (
            above and line.quoted and len(line.text.strip()) >= 8 and " " not in line.text.strip() and "/" in line.text
        )

    def shown(self, begin: int, end: int) -> list[str]:
        """Lines that are not ours, a quote mark before them only where nothing of ours stands beside it."""
        return [
            line.text if line.depth and 1 in self.ours[max(0, number - 3) : number + 4] else line.raw
            for number, line in enumerate(self.lines[begin:end], begin)
        ]

    @cached_property
    def _holding(self) -> bytearray:
        """1 for a line that may hold words of the letter."""
        holding = bytearray(self.ours)
        for number in self.rest:
            holding[number] = 1
        return holding

    def line_above(self, place: int) -> str | None:
        """The letter's line that words at `place` stand under, if they stand among its lines or under a question."""
        number = place if place in self.rest else self._holding.rfind(1, 0, place)
        while number >= 0 and self._last(number) < 0 and number != place:
            number = self._holding.rfind(1, 0, number)
        last = self._last(number) if number >= 0 else -1
        if last < 0:
            return None
        line = self.letter.paragraph_at(last)
        after = self._holding.find(1, place + 1, place + 200)
        while after >= 0 and self._last(after) < 0:
            after = self._holding.find(1, after + 1, place + 200)
        goes_on = after >= 0
        return _shortened(line) if goes_on or line.endswith(_QUESTION_MARKS) else None


def _shortened(line: str) -> str:
    """A line in one glance: its last sentences, as many as fit; its beginning, if not even one does."""
    if len(line) <= _LINE_SHOWN:
        return line
    kept = ""
    for sentence in reversed(_SENTENCES.split(line[-4 * _LINE_SHOWN :])):
        if len(sentence) + len(kept) + 1 > _LINE_SHOWN:
            break
        kept = f"{sentence} {kept}".strip()
    return kept or line[: _LINE_SHOWN - 1].rsplit(" ", 1)[0] + "…"
