"""The German course: the same letters, whole, and read back by the same reader."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from course.curriculum.course import ServiceLetter
from course.curriculum.helplines import countries, help_in
from course.curriculum.load import course_for, templates_root
from course.inbound.read import CommandKind, CommandReply, read
from course.letters.compile import compiled
from course.letters.compose import LetterValues, compose, compose_encoded
from course.letters.mime import encoded
from course.letters.preview import letter_names, preview, sample_values, what_is_missing
from course.letters.written import (
    language_name,
    place_of,
    said_hour,
    written_date,
    written_end,
    written_hour,
    written_instant,
    written_moment,
)

COURSE = course_for("second-wind")
LETTERS = letter_names(COURSE)
ROOT = templates_root()
AT = datetime(2026, 11, 26, 7, 0, tzinfo=UTC)
# With these a sentence in German begins with a capital only because it is one; after "Hallo Anna," it would be wrong.
SMALL_WORDS = {
    *(
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "es",
        "wir",
        "wenn",
        "nach",
        "hier",
        "jemand",
        "gut",
        "danke",
        "zuerst",
        "nicht",
    ),
    *("beim", "vor", "so", "da", "und", "oder", "oft", "man", "was", "wer", "wie", "in", "im", "auf", "mit"),
}


def german(letter: str, *, everything: bool = True, **other: object) -> str:
    values: LetterValues = sample_values(COURSE, letter, "de", everything=everything)
    return compose(COURSE, letter, "de", replace(values, **other)).text  # type: ignore[arg-type]


def test_the_course_is_offered_in_english_and_german() -> None:
    assert COURSE.locales == ("en", "de")
    assert COURSE.locale_for("de-AT") == COURSE.locale_for("DE") == "de"
    assert COURSE.locale_for("fr") == "en"


def test_each_lesson_has_its_question_in_german() -> None:
    english, written = COURSE.translations["en"], COURSE.translations["de"]
    assert [lesson.file for lesson in written] == [lesson.file for lesson in english]
    assert all(
        one.question != other.question and one.title != other.title for one, other in zip(english, written, strict=True)
    )


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("everything", [True, False])
def test_no_english_is_left_in_a_german_letter(letter: str, everything: bool) -> None:
    own = sample_values(COURSE, letter, "de", everything=everything)
    text = re.sub(r"https://\S+", "", german(letter, everything=everything))
    for value in (own.brand, own.organisation, own.postal_address, "Find a Helpline", "Samaritans", "Shout", "SHOUT"):
        text = text.replace(value or "", "")
    assert not re.search(r"\b(the|you|your|and|letters?|reply|with|of|from|hour)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("everything", [True, False])
@pytest.mark.parametrize("recalled", [True, False])
def test_what_follows_the_greeting_may_begin_with_a_capital(letter: str, everything: bool, recalled: bool) -> None:
    values = sample_values(COURSE, letter, "de", everything=everything)
    values = values if recalled else replace(values, recall=None, answers=())
    for never_answered in (True, False):
        text = compose(COURSE, letter, "de", replace(values, never_answered=never_answered)).text
        first = re.search(r"Hallo[^,\n]*,\n\n(?P<word>\S+)", text)
        assert first
        assert first["word"].strip("„“:,.").lower() not in SMALL_WORDS
        assert not first["word"][0].islower()


@pytest.mark.parametrize("letter", LETTERS)
def test_german_letters_are_settled_once_as_the_english_ones_are(letter: str) -> None:
    settled = [compiled(COURSE, letter, locale).marked_text is not None for locale in ("en", "de")]
    assert settled[0] == settled[1]
    for everything in (True, False):
        values = sample_values(COURSE, letter, "de", everything=everything)
        values = replace(values, confirm_url="https://letters.example.org/confirm/abc")
        assert compose_encoded(COURSE, letter, "de", values) == encoded(compose(COURSE, letter, "de", values))


@pytest.mark.parametrize("letter", LETTERS)
def test_a_german_letter_says_in_its_header_that_it_is_german(letter: str) -> None:
    raw = preview(None, letter, "de", "eml")
    assert b"\r\nContent-Language: de\r\n" in raw
    assert 'lang="de"' in preview(None, letter, "de", "html")


def test_dates_and_hours_are_written_as_german_writes_them() -> None:
    assert written_hour(ROOT, "de", 8) == "8 Uhr"
    assert written_instant(ROOT, "de", AT, "Europe/Vienna") == "Donnerstag, 26. November, um 8 Uhr"
    assert written_instant(ROOT, "de", AT, "Asia/Kolkata") == "Donnerstag, 26. November, um 12:30 Uhr"
    assert written_moment(ROOT, "de", AT, "Europe/Vienna") == "Donnerstag, 26. November, um 8 Uhr (Ortszeit Wien)"
    assert written_date(ROOT, "de-AT", AT, "Europe/Vienna", with_year=True) == "Donnerstag, 26. November 2026"
    assert [said_hour(ROOT, "de", hour) for hour in (0, 4, 8, 9, 12, 13, 18, 23)] == [
        *("Mitternacht (0 Uhr)", "4 Uhr nachts", "8 Uhr morgens", "9 Uhr vormittags", "12 Uhr mittags"),
        *("13 Uhr nachmittags", "18 Uhr abends", "23 Uhr abends"),
    ]


def test_a_pause_until_a_date_names_the_date_alone() -> None:
    midnight = datetime(2026, 12, 2, 23, 0, tzinfo=UTC)
    assert written_end(ROOT, "de", midnight, "Europe/Berlin") == "Donnerstag, 3. Dezember"
    assert written_end(ROOT, "en", midnight, "Europe/Berlin") == "Thursday 3 December"
    assert written_end(ROOT, "en", midnight, "Europe/London") == "Wednesday 2 December, 23:00"


def test_towns_and_languages_have_the_names_that_their_readers_know() -> None:
    assert [place_of(zone, "de") for zone in ("Europe/Vienna", "Asia/Kolkata", "Europe/Kyiv", "America/New_York")] == [
        *("Wien", "Kalkutta", "Kiew", "New York"),
    ]
    assert [place_of(zone, "en") for zone in ("Europe/Vienna", "Asia/Kolkata")] == ["Vienna", "Kolkata"]
    assert [language_name(locale) for locale in ("en", "de", "ar-XB")] == ["English", "Deutsch", "ar-XB"]


@pytest.mark.parametrize("country", countries())
def test_the_numbers_to_call_are_the_same_in_every_language(country: str) -> None:
    english, said = help_in(country), help_in(country, locale="de")
    assert english
    assert said
    assert [line.name for line in english.lines] == [line.name for line in said.lines]
    for one, other in zip(english.lines, said.lines, strict=True):
        assert re.findall(r"[\d-]{3,}|\S+@\S+", one.reach) == re.findall(r"[\d-]{3,}|\S+@\S+", other.reach)
        assert one.reach != other.reach
    assert re.findall(r"\d+", english.emergency) == re.findall(r"\d+", said.emergency)


def test_the_care_letter_names_people_to_call_in_words_of_its_language() -> None:
    text = " ".join(german(ServiceLetter.CARE, country="DE").split())
    assert "TelefonSeelsorge: Telefon 0800 111 0 111, 0800 111 0 222 oder 116 123 (kostenlos)." in text
    assert "wählen Sie 112." in text
    elsewhere = german(ServiceLetter.CARE, country="BR")
    assert "findahelpline.com" in elsewhere
    assert "112" in elsewhere


@pytest.mark.parametrize(
    ("letter", "word", "kind"),
    [
        (ServiceLetter.NOT_UNDERSTOOD, "Pause", CommandKind.PAUSE),
        (ServiceLetter.NOT_UNDERSTOOD, "Weiter", CommandKind.RESUME),
        (ServiceLetter.NOT_UNDERSTOOD, "Nächster", CommandKind.NEXT),
        (ServiceLetter.NOT_UNDERSTOOD, "Stopp", CommandKind.STOP),
        (ServiceLetter.CARE, "weiter", CommandKind.RESUME),
        (ServiceLetter.PAUSED, "weiter", CommandKind.RESUME),
        (ServiceLetter.RESUMED, "Pause", CommandKind.PAUSE),
    ],
)
def test_the_words_that_a_german_letter_teaches_are_understood(letter: str, word: str, kind: CommandKind) -> None:
    text = german(letter)
    assert word in text
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "anna@example.com", "r@reply.example.org", "AW: Ihre Briefe"
    quoted = "".join(f"> {line}\n" for line in text.splitlines())
    mail.set_content(f"{word}\n\nAm 26.11.2026 um 08:00 schrieb Second Wind:\n{quoted}")
    found = read(mail.as_bytes(), letter=text, now=AT)
    assert isinstance(found, CommandReply)
    assert found.command.kind is kind


def test_asking_for_a_language_that_is_not_there_is_answered_with_those_that_are() -> None:
    assert what_is_missing(None, "de") == what_is_missing(None, None) == []
    assert what_is_missing(None, "fr") == [
        "there is no “fr” of this course, so this is “en”, as whoever asks for it gets; there are: en, de"
    ]
