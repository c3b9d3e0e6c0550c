"""How hard a text is to read, as the school year that reads it easily. Pure.

Every language has a measure of its own, since words and sentences grow differently. A language without one here is not
measured. The numbers are rules of thumb made from sentences, words and syllables; they find a lesson that grew stiff,
and say nothing about whether it is good.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

EASY_GRADE: Final = 6.0
"""The school year that lessons are written for: whoever is tired and sad reads like somebody of about twelve."""

WORDS_OF_A_LESSON: Final[Mapping[str, tuple[int, int]]] = {"en": (150, 320), "de": (135, 290)}
"""The fewest and the most words of a lesson's body: two minutes on a phone.

German writes as one word what English writes as two or three, so the same two minutes hold about a tenth fewer. Even at
the 179 words a minute that were measured for German read aloud (English: 228), 290 words take 97 seconds, and the
question has the rest (Trauzettel-Klosinski and Dietz 2012, the IReST study of 17 languages).
"""

_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SENTENCE: Final = re.compile(r"[.!?…]+[”“\"’]*(?:\s|$)|\n\s*\n|\n(?=\s*(?:[-*#>]|\d+\.|```))")
_VOWELS: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(r"[aeiouy]+"),
    "de": re.compile(r"aa|ee|oo|ie|ei|ai|ey|ay|eu|äu|au|[aeiouäöüy]"),
}
_MARKUP: Final = re.compile(r"\]\([^)]*\)|^\s*```.*$|[*_#>`]|^\s*-\s", re.MULTILINE)


def words_of_a_lesson(locale: str) -> tuple[int, int]:
    """The fewest and the most words of a lesson in a language; those of English where nothing else is known."""
    return WORDS_OF_A_LESSON.get(locale.partition("-")[0], WORDS_OF_A_LESSON["en"])


def grade(text: str, locale: str) -> float | None:
    """The school year that a text in Markdown suits, or None where the language has no measure or the text no words."""
    language = locale.partition("-")[0]
    measure = _MEASURES.get(language)
    plain = _MARKUP.sub("", text)
    sentences = [found for part in _SENTENCE.split(plain) if (found := _WORD.findall(part))]
    return measure(sentences) if measure and sentences else None


def syllables(word: str, language: str) -> int:
    """About how many syllables a word has: its groups of vowels, at least one."""
    word = word.casefold()
    if language == "en":
        word = re.sub(r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouyscxzgh])es$", "", word)
    return max(1, len(_VOWELS[language].findall(word)))


def _flesch_kincaid(sentences: list[list[str]]) -> float:
    """English (Kincaid and others 1975, for the United States Navy)."""
    words = [word for sentence in sentences for word in sentence]
    spoken = sum(syllables(word, "en") for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59


def _wiener_sachtext(sentences: list[list[str]]) -> float:
    """German: the first Wiener Sachtextformel (Bamberger and Vanecek 1984)."""
    words = [word for sentence in sentences for word in sentence]
    spoken = [syllables(word, "de") for word in words]

    def share(count: int) -> float:
        return 100 * count / len(words)

    return (
        0.1935 * share(sum(many >= 3 for many in spoken))
        + 0.1672 * len(words) / len(sentences)
        + 0.1297 * share(sum(len(word) > 6 for word in words))
        - 0.0327 * share(sum(many == 1 for many in spoken))
        - 0.875
    )


_MEASURES: Final[Mapping[str, Callable[[list[list[str]]], float]]] = {"en": _flesch_kincaid, "de": _wiener_sachtext}
