"""How hard a text is to read: measures that order texts as readers do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.curriculum.ease import grade, syllables, words_of_a_lesson

EASY = {
    "en": "The dog ran home. He was glad. Then he slept by the fire.",
    "de": "Der Hund lief heim. Er war froh. Dann schlief er am Feuer.",
}
HARD = {
    "en": "Notwithstanding considerable organisational difficulties, the administration anticipated international "
    "collaboration.",
    "de": "Ungeachtet erheblicher organisatorischer Schwierigkeiten rechnete die Verwaltung mit einer "
    "internationalen Zusammenarbeit.",
}


@pytest.mark.parametrize("locale", ["en", "de", "de-AT"])
def test_an_office_writes_harder_than_a_primer(locale: str) -> None:
    language = locale[:2]
    easy, hard = grade(EASY[language], locale), grade(HARD[language], locale)
    assert easy is not None
    assert hard is not None
    assert easy < 4
    assert hard > 12


@pytest.mark.parametrize(
    ("word", "language", "many"),
    [
        ("Freude", "de", 2),
        ("Häuser", "de", 2),
        ("neuen", "de", 2),
        ("Absage", "de", 3),
        ("Vorbereitung", "de", 4),
        ("make", "en", 1),
        ("table", "en", 2),
        ("wanted", "en", 2),
        ("letters", "en", 2),
        ("hmm", "en", 1),
    ],
)
def test_syllables_are_groups_of_vowels(word: str, language: str, many: int) -> None:
    assert syllables(word, language) == many


def test_a_language_without_a_measure_is_not_measured() -> None:
    assert grade(HARD["en"], "fr") is None
    assert words_of_a_lesson("fr") == words_of_a_lesson("en")


def test_links_and_marks_count_for_nothing() -> None:
    assert grade("**The dog** ran [home](https://example.org/a/very/long/address).", "en") == grade(
        "The dog ran home.", "en"
    )


@given(st.text(max_size=400), st.sampled_from(["en", "de", "fr"]))
def test_any_text_can_be_measured(text: str, locale: str) -> None:
    assert isinstance(grade(text, locale), float | None)
