"""The letter that is being answered, as it is compared: its words in their order, folded, without links.

Clients wrap it anew, put `>` or nothing before it, rewrite its links, turn its bold into stars. Its words in their
order survive all that.
"""

from __future__ import annotations

import bisect
import itertools
import re
import unicodedata
from functools import cached_property
from typing import Final

from course.inbound.read import limits
from course.inbound.read.charset import small_western, western

# A link, and the number that Roundcube puts in its place.
_URL: Final = re.compile(r"(?:https?://|mailto:)[^\s<>\])]{1,2000}|\[\d{1,2}\](?=\s|$)")
# Some gateways strew invisible marks into what they pass on: a word goes on behind them.
_UNSEEN: Final = "\u00ad\u200b-\u200f\u2060\ufeff"
_WORD: Final = re.compile(f"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\\W_]+(?:[{_UNSEEN}]{{1,4}}[^\\W_]+)*")
_MARKS: Final = re.compile(f"[{_UNSEEN}]")
WRAPPED: Final = 55  # characters: after a shorter line the next one does not go on with its paragraph
RUN: Final = 4  # words in a row that nobody writes by chance …
RUN_CJK: Final = 8  # … or characters, where words are not spaced
_SAMPLE: Final = 3  # words
_CJK_BEGINS: Final = "\u2e80"


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


def all_words(texts: list[str]) -> list[list[str]]:
    """The words of each line: of all at once where a table can do it."""
    parted = _parted("\n".join(map(_without_links, texts)))  # a link ends with its line
    if parted is None:
        return list(map(words_in, texts))
    return [line.split() for line in parted.split("\n")] if texts else []


def words_in(text: str) -> list[str]:
    """The words of a line as they are compared: folded, without links and invisible marks."""
    plain = _without_links(text)
    parted = _parted(plain)
    return _words_of_any_script(plain) if parted is None else parted.split()


def _words_of_any_script(plain: str) -> list[str]:
    found: list[str] = _WORD.findall(plain)
    if unicodedata.is_normalized("NFKC", plain) and _MARKS.search(plain) is None:  # and so is every piece of it
        return list(map(str.casefold, found))
    return [unicodedata.normalize("NFKC", _MARKS.sub("", word)).casefold() for word in found]


def end_of_word(text: str, number: int) -> int:
    """The offset in a line at which its word of that number, counted from 0, ends."""
    found = _WORD.finditer(_without_links(text))
    return next(itertools.islice(found, number, None)).end()


class Letter:
    """A letter as it is compared: each of its words is a character, so that a run of words is found as a string."""

    def __init__(self, letter: str) -> None:
        self._letter = letter
        self._lines = letter.split("\n")
        self._by_line = all_words(self._lines)
        listed = list(itertools.islice(itertools.chain.from_iterable(self._by_line), limits.LETTER_WORDS))
        self.spelling = dict(zip(dict.fromkeys(listed), map(chr, itertools.count(1)), strict=False))
        self.spelt = "".join(map(self.spelling.__getitem__, listed))
        cjk = sum(1 for word in listed if word > _CJK_BEGINS and len(word) == 1)
        self.run = RUN_CJK if cjk * 2 > len(listed) else RUN

    @cached_property
    def starts(self) -> frozenset[int]:
        """Positions of words that begin a line."""
        return frozenset(itertools.accumulate(map(len, self._by_line), initial=0))

    @cached_property
    def lines(self) -> frozenset[tuple[str, ...]]:
        """The words of each line that has any."""
        return frozenset(map(tuple, filter(None, self._by_line)))

    @cached_property
    def items(self) -> frozenset[tuple[str, ...]]:
        """The words of each of its lists' items, without the number."""
        return frozenset(line[1:] for line in self.lines if len(line) > RUN and line[0].isdecimal())

    @cached_property
    def samples(self) -> tuple[str, ...]:
        """The first words of its lines, as they stand there: where none of them stands, the letter does not."""
        split = (line.split(" ", _SAMPLE) for line in self._lines if line[:1].isalpha())
        return tuple(dict.fromkeys(" ".join(words[:_SAMPLE]) for words in split if len(words) > _SAMPLE))

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
        for line, said in zip(self._lines, self._by_line, strict=True):
            if said and paragraphs and len(before) >= WRAPPED:  # the letter's own wrapping
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
