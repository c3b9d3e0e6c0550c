"""The letter that is being answered, found again in the answer.

Clients wrap it anew, put `>` or nothing before it, rewrite its links, turn its bold into stars. Its words in their
order survive all that. Runs of them are ours; every other word is the person's, wherever it stands: above, below or
between.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from course.inbound.read import limits
from course.inbound.read.quote import (
    Line,
    Own,
    attribution_end,
    folded,
    has_words,
    header_block_end,
    label_of,
    separator_at,
)

_URL: Final = re.compile(r"\]?[<(\[]?(?:https?://|mailto:)[^\s<>\])]{1,2000}[>)\]]?")
_WORD: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\\W_]+")
_RUN: Final = 4  # words in a row that nobody writes by chance …
_RUN_CJK: Final = 8  # … or characters, where words are not spaced


@dataclass(frozen=True, kw_only=True)
class _Token:
    word: str
    line: int
    end: int  # offset in the line's text at which the word ends


def _tokens(lines: list[str]) -> Iterator[_Token]:
    for number, text in enumerate(lines):
        plain = _URL.sub(lambda m: " " * len(m[0]), text)
        for match in _WORD.finditer(plain):
            word = unicodedata.normalize("NFKC", match[0]).casefold()
            yield _Token(word=word, line=number, end=match.end())


@dataclass(frozen=True, kw_only=True)
class _Letter:
    run: int
    places: dict[tuple[str, ...], int]
    starts: frozenset[int]  # positions of words that begin a line
    lines: frozenset[tuple[str, ...]]
    words: int
    addresses: frozenset[str]  # the pieces of its links


def _letter_of(letter: str) -> _Letter:
    lines = letter[: limits.TEXT_CHARS].split("\n")
    tokens = list(_tokens(lines))
    listed = [t.word for t in tokens]
    cjk = sum(1 for w in listed if len(w) == 1 and ord(w) > 0x2E80)
    run = _RUN_CJK if cjk * 2 > len(listed) else _RUN
    places: dict[tuple[str, ...], int] = {}
    for at in range(len(listed) - run + 1):
        places.setdefault(tuple(listed[at : at + run]), at)
    starts = {at for at, t in enumerate(tokens) if at == 0 or tokens[at - 1].line != t.line} | {len(tokens)}
    by_line: dict[int, list[str]] = {}
    for token in tokens:
        by_line.setdefault(token.line, []).append(token.word)
    links = {w.casefold() for url in _URL.findall(letter) for w in _WORD.findall(url)}
    return _Letter(
        run=run,
        places=places,
        starts=frozenset(starts),
        lines=frozenset(tuple(line) for line in by_line.values()),
        words=len(listed),
        addresses=frozenset(links),
    )


class _Match:
    """Which lines of the answer are ours, and which begin with a line of ours."""

    def __init__(self, lines: list[Line], letter: _Letter) -> None:
        self.lines = lines
        self.letter = letter
        self.tokens: list[list[_Token]] = [[] for _ in lines]
        self.ours: list[bool] = [False] * len(lines)
        self.rest: dict[int, str] = {}
        flat = list(_tokens([line.text for line in lines]))
        for token in flat:
            self.tokens[token.line].append(token)
        self._mark(flat)

    def _mark(self, flat: list[_Token]) -> None:
        covered = [False] * len(flat)
        place: dict[int, int] = {}
        run = self.letter.run
        listed = [t.word for t in flat]
        for at in range(len(flat) - run + 1):
            position = self.letter.places.get(tuple(listed[at : at + run]))
            if position is not None:
                for ahead in range(run):
                    covered[at + ahead] = True
                    place[at + ahead] = position + ahead
        self.matched = sum(covered)
        start = 0
        for number, tokens in enumerate(self.tokens):
            flags = covered[start : start + len(tokens)]
            self._judge(number, tokens, flags, place, start)
            start += len(tokens)

    def _judge(self, number: int, tokens: list[_Token], flags: list[bool], place: dict[int, int], start: int) -> None:
        if not tokens:
            return
        hits = sum(flags)
        if hits == len(tokens) or (hits >= 6 and hits * 5 >= len(tokens) * 4 and self.lines[number].quoted):
            self.ours[number] = True
            return
        lead = next((n for n, flag in enumerate(flags) if not flag), len(flags))
        # "1. Who could you ask? My old manager." A whole line of ours, then the answer on the same line.
        if lead >= 4 and place[start + lead - 1] + 1 in self.letter.starts:
            self.rest[number] = self.lines[number].text[tokens[lead - 1].end :].lstrip(" \t?.!:;,)]}*_-–—>…\"”'")

    def settle(self) -> None:
        """Short lines between ours, pieces of links and empty quote lines are ours as well; a lone echo is not."""
        count = len(self.lines)
        for number in range(count):
            if self.ours[number] and not self.lines[number].quoted and not self._has_neighbour(number):
                words = len(self.tokens[number])
                self.ours[number] = words >= 12
        for number in range(count):
            if not self.ours[number] and number not in self.rest and self._belongs(number):
                self.ours[number] = True

    def _has_neighbour(self, number: int) -> bool:
        near = [n for n in range(max(0, number - 4), min(len(self.lines), number + 5)) if n != number]
        return any(self.ours[n] or n in self.rest for n in near)

    def _belongs(self, number: int) -> bool:
        line, tokens = self.lines[number], self.tokens[number]
        if not line.text.strip():
            return line.quoted and self._has_neighbour(number)
        if not self._has_neighbour(number):
            return False
        listed = tuple(t.word for t in tokens)
        if not listed:
            return line.quoted or "://" in line.text or not has_words(line.text)
        if line.quoted and listed in self.letter.lines:
            return True
        if set(listed) <= self.letter.addresses and (line.quoted or " " not in line.text.strip()):
            return True
        above = self.ours[number - 1] if number else False
        return (
            above and line.quoted and len(line.text.strip()) >= 8 and " " not in line.text.strip() and "/" in line.text
        )

    def drop_introductions(self, dropped: list[bool]) -> None:
        """What introduces a run of ours: "On … wrote:", a header block, a separator, a rule."""
        for number in range(len(self.lines)):
            if self.ours[number] and not (number and self.ours[number - 1]):
                self._introduction(number - 1, dropped)

    def _introduction(self, last: int, dropped: list[bool]) -> None:
        for _ in range(6):
            while last >= 0 and (self.lines[last].blank or self.lines[last].cut):
                last -= 1
            if last < 0 or self.ours[last]:
                return
            said = self.lines[last].text.rstrip()
            begin = last if self.lines[last].marked and said.endswith(":") else self._begin_of(last)
            if begin is None:
                return
            dropped[begin : last + 1] = [True] * (last + 1 - begin)
            last = begin - 1

    def _begin_of(self, last: int) -> int | None:
        line = self.lines[last]
        if separator_at(line) or not has_words(line.text):
            return last
        top = last
        while top >= 0 and label_of(folded(self.lines[top].text)) is not None:
            top -= 1
        if 0 <= top < last and separator_at(
            self.lines[top]
        ):  # too few headers to be sure of without the rule above them
            return top
        begin = None
        for at in range(last, max(-1, last - 12), -1):
            if self.ours[at]:
                break
            if header_block_end(self.lines, at) == last + 1 or (
                last - at < 6 and attribution_end(self.lines, at) == last + 1
            ):
                begin = at
        return begin


def own_lines_beside(lines: list[Line], letter: str) -> Own | None:
    """The person's lines in an answer to `letter`, or None if the letter is not quoted in it."""
    known = _letter_of(letter)
    if known.words < known.run:
        return None
    match = _Match(lines, known)
    if match.matched < min(12, known.words):
        return None
    match.settle()
    if not any(match.ours) and not match.rest:
        return None
    dropped = list(match.ours)
    match.drop_introductions(dropped)
    segments: list[list[str]] = [[]]
    for number, line in enumerate(lines):
        if dropped[number] or line.cut:
            if segments[-1]:
                segments.append([])
        elif number in match.rest:
            segments.append([match.rest[number]])
        else:
            beside = any(match.ours[max(0, number - 3) : number + 4])
            segments[-1].append(line.text if beside and line.quoted else line.raw)
    return Own(segments=segments, quoted=True)
