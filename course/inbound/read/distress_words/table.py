"""A table of how despair is named in one language, and what its phrases may use.

Phrases are regular expressions over normalised words: small letters, no apostrophes ("dont"), ä as ae, one space
between words, ``|`` between sentences. A name in capitals stands for what `gaps` says: ``UP2`` is up to two words.
A phrase begins with whole words, by which it is looked for; a comma may stand wherever it has a space.
Spellings and contractions come first, then what is harmless is taken out, then the phrases are looked for.

English and German are written at length. The others are plainer: whole phrases, said of oneself, written as people
write. Accents, the dots of ä and the stroke of ø are taken off both sides before they are compared (`plain`), since
phones leave them out. Two names stand in most of these tables: ``NOT_A_PLACE`` ("I don't want to live in Paris", "live
on that salary", "live that again": no life is meant) and ``END``, where a sentence or a part of it ends: at a comma,
before "and", "but", "I". ``NEAR`` is up to twelve words, also of the sentence after; ``DAY`` a day or a time soon,
``FAM`` somebody of one's family, ``PILLS`` pills.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

GAPS: Final = {f"UP{most} ": rf"(?:\w{{1,30}} ){{0,{most}}}" for most in (1, 2, 3, 4, 5)}
_NEAR: Final = {"NEAR ": r"(?:[\w|]{1,30} ){0,12}"}


@dataclass(frozen=True, kw_only=True)
class DistressWords:
    """One language's words. `spellings` maps a right word to wrong ones, `contractions` likewise for several words."""

    spellings: dict[str, tuple[str, ...]]
    contractions: dict[str, tuple[str, ...]]
    gaps: dict[str, str]  # names in capitals, and what they stand for
    harmless: tuple[str, ...]  # taken out first: figures of speech, names of things, what others said
    despair: tuple[str, ...]
    plain: bool = False  # accents are taken off before words are compared, and ä is a then


def plain_table(despair: tuple[str, ...], harmless: tuple[str, ...], **gaps: str) -> DistressWords:
    """`gaps` are names of this language's own; they may use those of `GAPS`."""
    return DistressWords(
        spellings={}, contractions={}, gaps=gaps | GAPS | _NEAR, plain=True, harmless=harmless, despair=despair
    )  # fmt: skip
