"""Whether somebody's own words name self-harm, suicidal thoughts or hopelessness about living.

A program cannot know; it can only ask once too often rather than once too seldom. So:

- The rules are plain: phrases, a table a language (`distress_words`), every table read for every text.
- Whole phrases count, never a word alone: "dying to hear back", "killer question" and "deadline" name nothing.
- What is said *not* to be so is named all the same ("I am not going to hurt myself, just sad"): who says so
  may well want to be asked, and no rule tells a denial from a plea.
- What others said or did ("clients who want to die") and what is the name of something ("a suicide prevention
  charity") is taken out before the phrases are looked for.
- A comma, a dash or the end of a short line parts no phrase, but ends it: "I don't want to live, in all honesty" is
  said of no place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from course.inbound.read.distress_words import DISTRESS_WORDS, PLAIN_DISTRESS_WORDS, DistressWords

_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_APOSTROPHES: Final = re.compile("['\u2019\u2018\u201b`\u00b4\u02bc\u2032\ufffd]|(?<=n)\\?(?=t\\b)")
_SENTENCE_ENDS: Final = re.compile(r"[.!?;:\u2026\u2022\u00b7()\[\]|]+")
_LIST_MARKS: Final = ("-", "*", ">", "\u2013", "\u2014")
_PAUSES: Final = re.compile("[,\u2013\u2014]| -+(?= )")
_IDLE_PAUSES: Final = re.compile(r"(?<=\|)(?: ,)+|(?: ,)+(?= [,|])")
_NOT_A_WORD: Final = re.compile(r"[^\w|,]+|_+")
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")
_GERMAN_LETTERS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_NO_ACCENTS: Final = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "å": "a"})
_MASK: Final = " ~"
_WORD: Final = re.compile(r"(?<= )\w+")
_ATOM: Final = re.compile(r"(\(\?(?:<?[=!]|:)|\)|\||\\.|\[[^\]]*\]|.)([?*]|\{0,\d*\})?")
_FORBIDS: Final = ("(?!", "(?<!", "(?<=")  # the last only because what is behind must have one length
_BOUNDARY: Final = "|"
_PAUSE: Final = ","
_A_WHOLE_LINE: Final = 60  # letters; programs break lines at seventy or so


def names_despair(text: str) -> bool:
    """Whether `text`, one person's own words, names self-harm, suicidal thoughts or hopelessness about living.

    English and German at length, fifteen languages more in their plainer words. Time is linear in the length of the
    text. Never raises.
    """
    words = _words(text)
    spelt, bare = words.translate(_GERMAN_LETTERS), _without_accents(words)
    if _named(bare.replace(f" {_PAUSE}", _PAUSE), _PLAIN):
        return True
    return any(_named(table.spoken(spelt), starts) for table, starts in _OWN)


def normalised(text: str) -> str:
    """The words alone, as English and German are compared: as `_words` says, and ä as ae."""
    return _words(text).translate(_GERMAN_LETTERS)


def _words(text: str) -> str:
    """NFKC, small letters, without apostrophes, one space between words, `|` between sentences, `,` where one pauses.

    Marks that belong to no letter of their own (the dot that a small Turkish İ keeps) would part a word: they go.
    """
    shown = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold()
    spelt = _ACCENTS.sub("", _APOSTROPHES.sub("", unicodedata.normalize("NFC", shown)))
    lines = []
    for line in spelt.splitlines():
        bare = line.strip()
        lines.append(_BOUNDARY if not bare else f"{_BOUNDARY} {bare}" if bare.startswith(_LIST_MARKS) else bare)
        if len(bare) < _A_WHOLE_LINE:  # not the program but its writer ended it: a name may follow, and no full stop
            lines.append(_PAUSE)
    sentences = _PAUSES.sub(f" {_PAUSE} ", _SENTENCE_ENDS.sub(f" {_BOUNDARY} ", " ".join(lines)))
    words = _STRETCHED.sub(r"\1", _NOT_A_WORD.sub(" ", sentences))
    return _IDLE_PAUSES.sub("", f" {_BOUNDARY} {words.strip()} {_BOUNDARY} ")


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.translate(_NO_ACCENTS))
    return unicodedata.normalize("NFC", _ACCENTS.sub("", letters))


class _Expression:
    """One or more phrases. Compiled when they are first needed: most never are, and a program starts sooner."""

    def __init__(self, phrase: str) -> None:
        self.phrase = phrase

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """For a text. A comma may stand before every space, except where something is forbidden to follow."""
        forbids: list[bool] = []
        written = [" "]
        for atom, repeated in _ATOM.findall(f"(?:{self.phrase})(?= )"):
            if atom.startswith("("):
                forbids.append(atom in _FORBIDS)
            elif atom == ")":
                forbids.pop()
            may_pause = atom == " " and not repeated and not any(forbids)
            written.append(f"{_PAUSE}? " if may_pause else atom + repeated)
        return re.compile("".join(written))


class _Table:
    """One language's words."""

    def __init__(self, words: DistressWords) -> None:
        self.plain = words.plain
        self.spellings = {wrong: right for right, wrongs in words.spellings.items() for wrong in wrongs}
        phrases = {wrong: right for right, wrongs in words.contractions.items() for wrong in wrongs}
        self.contractions = phrases
        self.contracted = re.compile(f" (?:{'|'.join(sorted(phrases, key=len, reverse=True))})(?= )")
        self.harmless = _Expression(self._compared("|".join(words.harmless), words.gaps))
        self.despair = [_Expression(self._compared(phrase, words.gaps)) for phrase in words.despair]

    def _compared(self, phrase: str, gaps: dict[str, str]) -> str:
        """A phrase as the taking off of accents leaves a text: ö is o here, since phones write "dö" as "do".

        Gaps are bounded in words and in letters, so that no text makes it slow.
        """
        for name, meaning in gaps.items():
            phrase = phrase.replace(name, meaning)
        return _without_accents(phrase) if self.plain else phrase

    def spoken(self, words: str) -> str:
        """The words with their slips mended; a comma hangs on the word before it."""
        spelt = " ".join([self.spellings.get(w, w) for w in words.split(" ")]) if self.spellings else words
        if self.contractions:
            spelt = self.contracted.sub(lambda found: f" {self.contractions[found[0][1:]]}", spelt)
        return spelt.replace(f" {_PAUSE}", _PAUSE)


def _skip_group(atoms: Iterator[tuple[str, str]]) -> None:
    """Go on behind the group that has just begun."""
    depth = 1
    while depth:
        atom, _ = next(atoms)
        depth += atom.startswith("(") - (atom == ")")


def _first_words(atoms: Iterator[tuple[str, str]]) -> tuple[set[str], str]:
    """What a group of an expression may begin with, up to its first space, and how often the group may be absent."""
    ended: set[str] = set()
    begun = {""}
    for atom, absent in atoms:
        if atom == ")":
            return ended | begun, absent
        if atom == "|":
            ended |= begun
            begun = {""}
            continue
        if all(each.endswith(" ") for each in begun):  # the rest of this branch does not matter
            if atom.startswith("("):
                _skip_group(atoms)
            continue
        taken, may_be_absent = {atom}, absent
        if atom.startswith("("):
            taken, may_be_absent = _first_words(atoms)
            if atom != "(?:":
                continue  # it looks around and takes nothing
        elif atom.startswith("["):
            taken = set(atom[1:-1])
        longer = {each if each.endswith(" ") else each + more for each in begun for more in taken}
        begun = longer | begun if may_be_absent else longer
    return ended | begun, ""


_Starts = dict[str, list[tuple[_Expression, _Table]]]


def _starts(*tables: _Table) -> _Starts:
    """The phrases by their first words: most words of a mail begin none, and the others begin few. It is for speed."""
    starts: _Starts = {}
    for table in tables:
        for phrase in table.despair:
            words, _ = _first_words(iter(_ATOM.findall(phrase.phrase)))
            for word in words:
                if not word.rstrip().isalnum():  # looked for by it, the phrase would never be found
                    raise ValueError(f"a phrase must begin with whole words: {phrase.phrase}")
                starts.setdefault(word.rstrip(), []).append((phrase, table))
    return starts


_OWN: Final = [(table, _starts(table)) for table in map(_Table, DISTRESS_WORDS.values())]
_PLAIN: Final = _starts(*map(_Table, PLAIN_DISTRESS_WORDS.values()))


def _said(text: str, starts: _Starts) -> Iterator[_Table]:
    """The tables of which a phrase is in the text."""
    for word in _WORD.finditer(text):
        for phrase, table in starts.get(word[0], ()):
            if phrase.compiled.match(text, word.start() - 1):
                yield table


def _named(text: str, starts: _Starts) -> bool:
    looked_at: set[_Table] = set()
    for table in _said(text, starts):
        if table not in looked_at:
            looked_at.add(table)
            if any(each is table for each in _said(table.harmless.compiled.sub(_MASK, text), starts)):
                return True
    return False
