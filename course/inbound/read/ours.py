"""The letter that is being answered, found again in the answer.

Clients wrap it anew, put `>` or nothing before it, rewrite its links, turn its bold into stars. Its words in their
order survive all that. Runs of them are ours; every other word is the person's, wherever it stands: above, below or
between.
"""

from __future__ import annotations

import bisect
import itertools
import re
import unicodedata
from collections import Counter
from functools import cached_property
from typing import Final

from course.inbound.read import limits
from course.inbound.read.attribution import announces_bare, attribution_end, is_torn_off, says_wrote
from course.inbound.read.charset import small_western, western
from course.inbound.read.header import announces_original, older_header_end, reply_above_at, separator_at
from course.inbound.read.line import Line, has_email, has_words, tells_when
from course.inbound.read.quote import Own
from course.inbound.read.signature import is_banner

# A link, and the number that Roundcube puts in its place.
_URL: Final = re.compile(r"(?:https?://|mailto:)[^\s<>\])]{1,2000}|\[\d{1,2}\](?=\s|$)")
# Some gateways strew invisible marks into what they pass on: a word goes on behind them.
_UNSEEN: Final = "\u00ad\u200b-\u200f\u2060\ufeff"
_WORD: Final = re.compile(f"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\\W_]+(?:[{_UNSEEN}]{{1,4}}[^\\W_]+)*")
_MARKS: Final = re.compile(f"[{_UNSEEN}]")
_FIELD: Final = re.compile(r"[\s*_>]{0,6}[^\W\d_][^:：]{0,24}(?::[\s*_]|：)")
_QUESTION_MARKS: Final = ("?", "？", "؟", ";", "՞")
_SENTENCES: Final = re.compile(r"(?<=[.!?。！？])\s+")
_WRAPPED: Final = 55  # characters: after a shorter line the next one does not go on with its paragraph
_LINE_SHOWN: Final = 120  # characters of a line of ours that stand above its answer
_PREVIEW_LINES: Final = 4
_PREVIEW_CHARS: Final = 300
_RUN: Final = 4  # words in a row that nobody writes by chance …
_RUN_CJK: Final = 8  # … or characters, where words are not spaced
_CJK_BEGINS: Final = "\u2e80"
_STRANGE: Final = "\0"  # how a word is spelt that the letter has not
_KNOWN: Final = {run: re.compile(f"[^{_STRANGE}]{{{run},}}") for run in (_RUN, _RUN_CJK)}


def _without_links(text: str) -> str:
    return _URL.sub(lambda m: " " * len(m[0]), text) if "://" in text or "mailto:" in text or "]" in text else text


def _is_word(char: str) -> bool:
    return char.isalnum() and unicodedata.is_normalized("NFKC", char)


def _western(byte: int) -> int:
    """What a byte of Windows-1252 becomes: itself, folded, in a word, a space between words, 0 where a pattern has to
    look.
    """
    char = bytes([byte]).decode("windows-1252", "replace")
    if char == "\ufffd" or _MARKS.match(char) or (char.isalnum() and not _is_word(char)):
        return 0
    if not char.isalnum():
        return byte if char == "\n" else 32
    return small_western(byte)


_ASCII: Final = "".join(chr(n) if chr(n).isalnum() else "\n" if n == 10 else " " for n in range(128))
_WESTERN: Final = bytes(map(_western, range(256)))


def _parted(plain: str) -> str | None:
    """Folded, with nothing but spaces and line ends between words; None where a pattern has to look."""
    if plain.isascii():
        return plain.translate(_ASCII).lower()
    data = western(plain)
    parted = b"\0" if data is None else data.translate(_WESTERN)
    return None if b"\0" in parted else parted.decode("windows-1252")


def _all_words(texts: list[str]) -> list[list[str]]:
    """The words of each line: of all at once where a table can do it."""
    parted = _parted("\n".join(map(_without_links, texts)))  # a link ends with its line
    if parted is None:
        return list(map(_words, texts))
    return [line.split() for line in parted.split("\n")] if texts else []


def _words(text: str) -> list[str]:
    """The words of a line as they are compared: folded, without links and invisible marks."""
    plain = _without_links(text)
    parted = _parted(plain)
    return _words_of_any_script(plain) if parted is None else parted.split()


def _words_of_any_script(plain: str) -> list[str]:
    found: list[str] = _WORD.findall(plain)
    if unicodedata.is_normalized("NFKC", plain) and _MARKS.search(plain) is None:  # and so is every piece of it
        return list(map(str.casefold, found))
    return [unicodedata.normalize("NFKC", _MARKS.sub("", word)).casefold() for word in found]


def _end_of_word(text: str, number: int) -> int:
    """The offset in a line at which its word of that number, counted from 0, ends."""
    found = _WORD.finditer(_without_links(text))
    return next(itertools.islice(found, number, None)).end()


class _Letter:
    """A letter as it is compared: each of its words is a character, so that a run of words is found as a string."""

    def __init__(self, letter: str) -> None:
        self._letter = letter
        self._lines = letter.split("\n")
        self._words = _all_words(self._lines)  # by line
        listed = list(itertools.islice(itertools.chain.from_iterable(self._words), limits.LETTER_WORDS))
        self.spelling = dict(zip(dict.fromkeys(listed), map(chr, itertools.count(1)), strict=False))
        self.spelt = "".join(map(self.spelling.__getitem__, listed))
        cjk = sum(1 for word in listed if word > _CJK_BEGINS and len(word) == 1)
        self.run = _RUN_CJK if cjk * 2 > len(listed) else _RUN

    @cached_property
    def starts(self) -> frozenset[int]:
        """Positions of words that begin a line."""
        return frozenset(itertools.accumulate(map(len, self._words), initial=0))

    @cached_property
    def lines(self) -> frozenset[tuple[str, ...]]:
        """The words of each line that has any."""
        return frozenset(map(tuple, filter(None, self._words)))

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The pieces of its links."""
        return frozenset(word.casefold() for url in _URL.findall(self._letter) for word in _WORD.findall(url))

    @cached_property
    def _paragraphs(self) -> tuple[list[int], list[str]]:
        """At which word each paragraph begins, in order, and the paragraphs, each on one line."""
        begins: list[int] = []
        paragraphs: list[str] = []
        at, before = 0, ""
        for line, said in zip(self._lines, self._words, strict=True):
            if said and paragraphs and len(before) >= _WRAPPED:  # the letter's own wrapping
                paragraphs[-1] += f" {line.strip()}"
            elif said:
                begins.append(at)
                paragraphs.append(line.strip())
            before = line
            at += len(said)
        return begins, paragraphs

    def paragraph_at(self, word: int) -> str:
        """The paragraph that the word at this position stands in."""
        begins, paragraphs = self._paragraphs
        return paragraphs[bisect.bisect_right(begins, word) - 1]


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


class _Match:
    """Which lines of the answer are ours, and which begin with a line of ours."""

    def __init__(self, lines: list[Line], letter: _Letter, names: frozenset[str] = frozenset()) -> None:
        self.lines = lines
        self.names = names
        self.letter = letter
        self.words: list[list[str]] = _all_words([line.text for line in lines])
        self.quoted = bytes([line.depth > 0 or line.marked for line in lines])
        self.ours = bytearray(len(lines))  # 1 for a line that is ours
        self.rest: dict[int, str] = {}
        self._leads: dict[int, int] = {}  # with how many words of the letter each of those lines begins
        self.strangers: list[tuple[int, int]] = []  # lines between an announcement and the letter, known to nobody
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
        if not self.matched:
            return
        for number, (start, behind) in enumerate(itertools.pairwise(self._begins)):
            hits = covered.count(1, start, behind)
            if hits == behind - start:
                self.ours[number] = hits > 0
            elif hits:
                self._judge(number, start, hits, covered.find(0, start, behind) - start)

    def _end(self, word: int) -> int:
        """Where in the letter the run of its words ends that ends with this one; -1 if none does."""
        first = word + 1 - self.letter.run
        position = self.letter.spelt.find(self._spelt[first : word + 1]) if first >= 0 else -1
        return position if position < 0 else position + self.letter.run - 1

    def _judge(self, number: int, start: int, hits: int, lead: int) -> None:
        """Of a line whose words begin at `start`: so many are the letter's, the first `lead` of them in a row."""
        if hits >= 6 and hits * 5 >= len(self.words[number]) * 4 and self.lines[number].quoted:
            self.ours[number] = True
            return
        # "1. Who could you ask? My old manager." A whole line of ours, then the answer on the same line.
        if lead >= 4 and self._end(start + lead - 1) + 1 in self.letter.starts:
            said = self.lines[number].text
            self._leads[number] = lead
            self.rest[number] = said[_end_of_word(said, lead - 1) :].lstrip(" \t?.!:;,)]}*_-–—>…\"”'")

    @cached_property
    def _last(self) -> dict[int, int]:
        """Of each line that holds words of the letter, where in the letter the last one stands."""
        last: dict[int, int] = {}
        for number, (start, behind) in enumerate(itertools.pairwise(self._begins)):
            if self.ours[number] or number in self.rest:
                for word in range(behind - 1, start - 1, -1):
                    end = self._end(word)
                    if end >= 0:
                        last[number] = end
                        break
        return last

    @cached_property
    def _times(self) -> Counter[tuple[str, ...]]:
        """How often each line stands in the answer."""
        return Counter(map(tuple, self.words))

    def settle(self) -> None:
        """Short lines between ours, pieces of links and empty quote lines are ours as well; a lone echo is not."""
        self._give_back_echoes()
        count, ours = len(self.lines), self.ours
        if not self.rest and 1 not in ours:
            return
        self._take_short_lines()
        number = 0
        while number < count:
            if not self.rest and 1 not in ours[number - 4 if number > 4 else 0 : number + 5]:
                number = ours.find(1, number) - 4  # the first line that has one of ours beside it
                if number < 0:
                    return
            if not ours[number] and number not in self.rest and self._belongs(number):
                ours[number] = True
            number += 1

    def _give_back_echoes(self) -> None:
        """Unquoted lines that say what the letter says are the person's where they cite it, or stand alone."""
        for number in [number for number, is_ours in enumerate(self.ours) if is_ours and not self.quoted[number]]:
            if self._is_cited(number, len(self.words[number])):
                self.ours[number] = 0
            elif not self._has_neighbour(number):
                self.ours[number] = len(self.words[number]) >= 12 or self._stands_only_here(number)
        for number, lead in self._leads.items():
            if not self.quoted[number] and self._is_cited(number, lead):
                del self.rest[number]

    def _take_short_lines(self) -> None:
        """Lines of the letter that are quoted as deep as the rest, however far from it, and too short for a run."""
        quoted = [number for number, is_quoted in enumerate(self.quoted) if is_quoted]
        depths = {self.lines[number].depth for number in quoted if self.ours[number]}
        for number in quoted:
            strange = not self.ours[number] and self.lines[number].depth in depths
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
        if not line.text.strip():
            return line.quoted and self._has_neighbour(number)
        if not self._has_neighbour(number):
            return False
        listed = tuple(self.words[number])
        if not listed:
            return line.quoted or "://" in line.text or not has_words(line.text)
        if len(listed) > 2 and self._stands_only_here(number):
            return True
        if line.text.strip() == "Links:" and any("://" in below.text for below in self.lines[number + 1 : number + 4]):
            return True
        if "://" in line.text:  # a link of ours, rewritten beyond recognition, behind its label
            label = tuple(_words(line.text.partition("http")[0]))
            if any(label == said[: len(label)] for said in self.letter.lines if label):
                return True
        if set(listed) <= self.letter.addresses and (line.quoted or " " not in line.text.strip()):
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
    def _with_words(self) -> list[int]:
        """The lines that hold words of the letter, in their order."""
        return list(self._last)

    def line_above(self, place: int) -> str | None:
        """The letter's line that words at `place` stand under, if they stand among its lines or under a question."""
        known = self._with_words
        before = bisect.bisect_left(known, place) - 1
        number = place if place in self.rest else known[before] if before >= 0 else -1
        last = self._last.get(number)
        if last is None:
            return None
        line = self.letter.paragraph_at(last)
        after = bisect.bisect_right(known, place)
        goes_on = after < len(known) and known[after] < place + 200
        return _shortened(line) if goes_on or line.endswith(_QUESTION_MARKS) else None

    def give_back(self, dropped: bytearray) -> None:
        """If nothing is left but what stood on top of the letter, the person wrote it there."""
        if not self.strangers or any(not dropped[n] and has_words(line.text) for n, line in enumerate(self.lines)):
            return
        for begin, behind in self.strangers:
            dropped[begin:behind] = bytes(behind - begin)

    def drop_other_quotes(self, dropped: bytearray) -> None:
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
                dropped[begin:behind] = b"\1" * (behind - begin)
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
                return begin
        return None

    def drop_introductions(self, dropped: bytearray) -> None:
        """What introduces a run of ours: "On … wrote:", a header block, a separator, a rule."""
        for number in range(len(self.lines)):
            if self.ours[number] and not (number and self.ours[number - 1]):
                self._introduction(number - 1, dropped)

    def _introduction(self, last: int, dropped: bytearray) -> None:
        for at in range(last, max(-1, last - 12), -1):
            if self.ours[at]:
                break
            if reply_above_at(self.lines[at]):  # what a help desk adds stands between that line and the letter
                dropped[at : last + 1] = b"\1" * (last + 1 - at)
                last = at - 1
                break
        for announced in (False, True, True, True, True, True):
            while last >= 0 and (self.lines[last].blank or self.lines[last].cut):
                last -= 1
            if last < 0 or self.ours[last]:
                return
            above = self._above_strangers(last, known=announced)
            while above == last and self.lines[last].quoted and self._is_strange(last):
                dropped[last] = True
                above = last = last - 1
            if last < 0 or self.ours[last]:
                return
            dropped[above + 1 : last + 1] = b"\1" * (last - above)
            last = above
            said = self.lines[last].text.rstrip()
            begin = self._begin_of(last)
            if begin is None and self.lines[last].marked and said.endswith(":"):
                begin = last
            if begin is None:
                return
            dropped[begin : last + 1] = b"\1" * (last + 1 - begin)
            last = begin - 1

    def _above_strangers(self, last: int, *, known: bool) -> int:
        """What stands on top of our letter, up to what announces it: a gateway's warning ("External sender …"), or the
        letter's preview line, which its text has not and its HTML hides. `known`: something has announced it already,
        and what stands above that is the person's.
        """
        at, lines, chars = last, 0, 0
        if not known and self._begin_of(last) is not None:
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
            begin = self._begin_of(at) if at < last else None
            if begin is not None and (line.marked or not line.quoted or not begin or not self.quoted[begin - 1]):
                if lines:
                    self.strangers.append((at + 1, last + 1))
                return at
            if not is_banner([line.text]):
                lines, chars = lines + 1, chars + len(line.text)
                if (known and not line.quoted) or lines > _PREVIEW_LINES or chars > _PREVIEW_CHARS:
                    return last
            at -= 1
        return last

    def _is_strange(self, last: int) -> bool:
        """Part of a gateway's warning within the quote, with nothing above it that announces the quote."""
        top = last
        while top > 0 and last - top < 8 and self.lines[top - 1].quoted and not self.lines[top - 1].blank:
            top -= 1
        return self.lines[last].blank or is_banner([line.text for line in self.lines[top : last + 1]])

    def _begin_of(self, last: int) -> int | None:
        line = self.lines[last]
        if separator_at(line) or not has_words(line.text) or announces_original(line.text):
            return last
        if last + 1 < len(self.ours) and self.ours[last + 1] and announces_bare(line.low.strip()):
            return last
        top = last
        while top >= 0 and self.lines[top].label is not None:
            top -= 1
        if 0 <= top < last and separator_at(
            self.lines[top]
        ):  # too few headers to be sure of without the rule above them
            return top
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
        return begin if begin is None else self._with_its_author(begin)

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

    def _with_its_author(self, begin: int) -> int:
        """Clients wrap: the author may stand on the line above, and the address alone here."""
        for _ in range(3):
            above = begin - 1
            if above < 0 or self.ours[above] or self.lines[above].blank or self.lines[above].cut:
                break
            short = len(self.lines[above].text) <= _WRAPPED * 2 and len(self.lines[above].text.split()) <= 12
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
        following = next((line for line in self.lines[number + 1 : number + 4] if not line.blank), None)
        if following is None or not following.quoted or not said.endswith((":", "：")) or len(said.split()) > 25:
            return False
        return tells_when(said) or has_email(said) or (len(said.split()) <= 6 and says_wrote(said))


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


def own_lines_beside(lines: list[Line], letter: str, names: frozenset[str] = frozenset()) -> Own | None:
    """The person's lines in an answer to `letter`, or None if the letter is not quoted in it.

    `names`, in small letters, are our addresses and `@domain`: a line with one of them right above the letter is what
    a client says of it.
    """
    known = _Letter(letter[: limits.TEXT_CHARS])
    if len(known.spelt) < known.run:
        return None
    match = _Match(lines, known, names)
    if match.matched < min(12, len(known.spelt)):
        return None
    match.settle()
    if 1 not in match.ours and not match.rest:
        return None
    dropped = bytearray(match.ours)
    match.drop_introductions(dropped)
    match.drop_other_quotes(dropped)
    match.give_back(dropped)
    for number, line in enumerate(lines):
        if line.cut:
            dropped[number] = 1
    borders = bytearray(dropped)
    for number in match.rest:
        borders[number] = 1
    segments: list[list[str]] = [[]]
    places = [0]
    at = 0
    while at < len(lines):
        if dropped[at]:
            if segments[-1]:
                segments.append([])
                places.append(at)
            at += 1
            places[-1] = at
        elif at in match.rest:
            segments.append([match.rest[at]])
            places.append(at)
            at += 1
        else:
            behind = borders.find(1, at)
            behind = behind if behind >= 0 else len(lines)
            segments[-1] += match.shown(at, behind)
            at = behind
    return Own(segments=segments, quoted=True, above=[match.line_above(place) for place in places])
