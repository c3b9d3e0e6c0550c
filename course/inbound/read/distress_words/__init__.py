"""How despair is named, a module a language. To teach another language, add its table and name it here."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words import cs, da, de, en, es, fi, fr, hu, it, nl, pl, pt, ro, ru, sv, tr, uk
from course.inbound.read.distress_words.table import DistressWords

__all__ = ["DISTRESS_WORDS", "PLAIN_DISTRESS_WORDS", "DistressWords"]

DISTRESS_WORDS: Final[dict[str, DistressWords]] = {"en": en.WORDS, "de": de.WORDS}
PLAIN_DISTRESS_WORDS: Final[dict[str, DistressWords]] = {
    "fr": fr.WORDS,
    "es": es.WORDS,
    "it": it.WORDS,
    "pt": pt.WORDS,
    "nl": nl.WORDS,
    "pl": pl.WORDS,
    "sv": sv.WORDS,
    "da": da.WORDS,
    "fi": fi.WORDS,
    "cs": cs.WORDS,
    "ro": ro.WORDS,
    "hu": hu.WORDS,
    "tr": tr.WORDS,
    "ru": ru.WORDS,
    "uk": uk.WORDS,
}
