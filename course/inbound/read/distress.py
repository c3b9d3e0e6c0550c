"""Whether somebody's own words name self-harm, suicidal thoughts or hopelessness about living.

A program cannot know; it can only ask once too often rather than once too seldom. So:

- The rules are plain: phrases, a table a language (`distress_words`), every table read for every text.
- Whole phrases count, never a word alone: "dying to hear back", "killer question" and "deadline" name nothing.
- What is said *not* to be so is named all the same ("I am not going to hurt myself, just sad"): who says so
  may well want to be asked, and no rule tells a denial from a plea.
- What others said or did ("clients who want to die") and what is the name of something ("a suicide prevention
  charity") is taken out before the phrases are looked for.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from course.inbound.read.distress_words import DISTRESS_WORDS, DistressWords
from course.inbound.read.distress_words_more import MORE_DISTRESS_WORDS

_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_APOSTROPHES: Final = re.compile("['\u2019\u2018\u201b`\u00b4\u02bc\u2032\ufffd]|(?<=n)\\?(?=t\\b)")
_SENTENCE_ENDS: Final = re.compile(r"[.!?;:\u2026\u2022\u00b7()\[\]|]+")
_LIST_MARKS: Final = ("-", "*", ">", "\u2013", "\u2014")
_NOT_A_WORD: Final = re.compile(r"[^\w|]+|_+")
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")
_GERMAN_LETTERS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_NO_ACCENTS: Final = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "å": "a"})
_MASK: Final = "~"
_BOUNDARY: Final = "|"


def names_despair(text: str) -> bool:
    """Whether `text`, one person's own words, names self-harm, suicidal thoughts or hopelessness about living.

    English and German at length, fifteen languages more in their plainest words. Time is linear in the length of the
    text. Never raises.
    """
    spelt = normalised(text)
    bare = _without_accents(spelt)
    return any(_named(bare if table.plain else spelt, table) for table in _TABLES)


def normalised(text: str) -> str:
    """The words alone: NFKC, small letters, without apostrophes, one space between, `|` between sentences."""
    shown = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold()
    spelt = _APOSTROPHES.sub("", unicodedata.normalize("NFC", shown)).translate(_GERMAN_LETTERS)
    lines = []
    for line in spelt.splitlines():
        bare = line.strip()
        lines.append(_BOUNDARY if not bare else f"{_BOUNDARY} {bare}" if bare.startswith(_LIST_MARKS) else bare)
    sentences = _SENTENCE_ENDS.sub(f" {_BOUNDARY} ", " ".join(lines))
    words = _STRETCHED.sub(r"\1", _NOT_A_WORD.sub(" ", sentences))
    return f" {_BOUNDARY} {words.strip()} {_BOUNDARY} "


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.translate(_NO_ACCENTS))
    return unicodedata.normalize("NFC", _ACCENTS.sub("", letters))


class _Table:
    """One language's words, compiled."""

    def __init__(self, words: DistressWords) -> None:
        self.plain = words.plain
        self.spellings = {wrong: right for right, wrongs in words.spellings.items() for wrong in wrongs}
        phrases = {wrong: right for right, wrongs in words.contractions.items() for wrong in wrongs}
        self.contractions = phrases
        self.contracted = re.compile(
            r"\b(?:" + "|".join(re.escape(each) for each in sorted(phrases, key=len, reverse=True)) + r")\b"
        )
        self.harmless = _any_of(tuple(map(self._compared, words.harmless)), words.gaps)
        self.despair = _any_of(tuple(map(self._compared, words.despair)), words.gaps)

    def _compared(self, phrase: str) -> str:
        """A phrase as `normalised` and the taking off of accents leave a text."""
        return _without_accents(phrase.translate(_GERMAN_LETTERS)) if self.plain else phrase


def _any_of(phrases: tuple[str, ...], gaps: dict[str, str]) -> re.Pattern[str]:
    """All phrases as one expression. Gaps are bounded in words and in letters, so that no text makes it slow."""
    written = "|".join(phrases)
    for name, meaning in gaps.items():
        written = written.replace(name, meaning)
    return re.compile(rf"(?<= )(?:{written})(?= )")


_TABLES: Final = tuple(_Table(words) for words in (*DISTRESS_WORDS.values(), *MORE_DISTRESS_WORDS.values()))


def _named(plain: str, table: _Table) -> bool:
    spelt = " ".join([table.spellings.get(w, w) for w in plain.split(" ")]) if table.spellings else plain
    spoken = table.contracted.sub(lambda found: table.contractions[found[0]], spelt) if table.contractions else spelt
    return table.despair.search(table.harmless.sub(_MASK, spoken)) is not None
