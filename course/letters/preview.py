"""A letter as a candidate would get it, with made-up values: no settings, no database. For ``course preview``."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal, overload

from course.curriculum.course import Course, ServiceLetter
from course.curriculum.load import DEFAULT_COURSE, course_for, templates_root
from course.curriculum.pseudo import PSEUDO_LOCALE, copy_with_pseudo
from course.letters.compile import HTML, compiled
from course.letters.compose import Answer, LetterValues, Recall, compose, html_context, text_context
from course.letters.headers import HeaderValues
from course.letters.mime import to_bytes
from course.letters.written import place_of, read_by, written_date, written_hour, written_instant
from course.vocabulary import day_of, lesson_letter

Form = Literal["html", "text", "eml", "mjml"]

_ANSWERS: Final = {
    "en": (
        "The council job I saved, Mira at the old firm, the course in spring. I write to Mira on Wednesday at ten.",
        "That the team had lost two people in a year. I would have asked why.",
        "That I knew the tools but gave no examples.\n\nSo: two stories, written down, before the next one.",
        "The one about budgets. Monday and Wednesday at nine, in the library.",
        "We had a flood in the shop and I got everyone, stock and all, upstairs in an hour.",
        "That I stay calm. They never asked about anything going wrong.",
        "That it says nothing about them. And to eat something.",
    ),
    "de": (
        "Die Stelle bei der Stadt, Mira in der alten Firma, der Kurs im Frühling. Mira schreibe ich am Mittwoch.",
        "Dass in einem Jahr zwei Leute gegangen sind. Ich hätte gefragt, warum.",
        "Dass ich die Programme kann, aber keine Beispiele hatte.\n\nAlso: zwei Geschichten, aufgeschrieben.",
        "Die nach dem Budget. Montag und Mittwoch um neun, in der Bücherei.",
        "Im Laden stand das Wasser. In einer Stunde hatte ich alle oben, die Ware auch.",
        "Dass ich ruhig bleibe. Danach, was mal schiefging, hat niemand gefragt.",
        "Dass es nichts über sie sagt. Und etwas zu essen.",
    ),
}
_PAUSED_UNTIL: Final = datetime(2026, 12, 3, tzinfo=UTC)
_NEXT_LETTER_AT: Final = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
_CHECK_IN_AT: Final = datetime(2026, 12, 22, 8, 0, tzinfo=UTC)
_ZONE: Final = "Europe/London"


class UnknownLetterError(LookupError):
    """The course has no letter of that name; the sentence lists those that it has."""


def letter_names(course: Course) -> tuple[str, ...]:
    """All letters of a course: its lessons in order, then the service letters."""
    return (*(lesson_letter(lesson.day) for lesson in course.lessons), *ServiceLetter)


def letter_named(course: Course, wanted: str) -> str:
    """The letter that somebody means by ``3``, ``day-3`` or ``keepsake``. Raises UnknownLetterError."""
    name = wanted.strip().lower()
    name = lesson_letter(int(name)) if name.isascii() and name.isdigit() else name
    names = letter_names(course)
    if name not in names:
        raise UnknownLetterError(f"there is no letter “{wanted}”; there are: {', '.join(names)}.")
    return name


def sample_values(course: Course, letter: str, locale: str, *, everything: bool = True) -> LetterValues:
    """Realistic values for one letter; with `everything` false, only what every letter has."""
    base = LetterValues(
        brand="Second Wind",
        days=course.days,
        me_url="https://letters.example.org/me/mfqxe2lqnr2w4zzao5uxi2bamfwgyidumhs4zlo",
        unsubscribe_url="https://letters.example.org/u/onxw2zjamv4hizlomrswi5dpnnsw4zloovzwk4tt",
        privacy_url="https://letters.example.org/privacy",
        postal_address="1 Example Street, Leeds LS1 1AA, United Kingdom",
        read_by=read_by(course.root, locale),
    )
    if not everything:
        return base
    day = day_of(letter)
    earlier = course.translations[course.locale_for(locale)][: day - 1 if day else None]
    written = _ANSWERS.get(locale.partition("-")[0], _ANSWERS["en"])
    answers = tuple(
        Answer(
            day=lesson.day,
            title=lesson.title,
            question=lesson.question,
            text=written[(lesson.day - 1) % len(written)],
        )
        for lesson in earlier
    )
    last = answers[-1] if answers else None
    words = course.root
    return LetterValues(
        **{
            **vars(base),
            "name": "Anna",
            "organisation": "Leeds Careers Centre",
            "day": day,
            "confirm_url": "https://letters.example.org/confirm/pfsxg43jn5xgkzdunfxw4idbonzws3th",
            "recall": Recall(day=last.day, question=last.question, text=last.text) if last else None,
            "answers": answers,
            "until": written_date(words, locale, _PAUSED_UNTIL, _ZONE),
            "next_letter_at": written_instant(words, locale, _NEXT_LETTER_AT, _ZONE),
            "check_in_on": written_date(words, locale, _CHECK_IN_AT, _ZONE),
            "hour": written_hour(words, locale, 8),
            "place": place_of(_ZONE, locale),
            "check_in_offered": True,
            "country": "GB",
            "operator_told": True,
        }
    )


def sample_headers(letter: str, *, name: str | None = "Anna") -> HeaderValues:
    """Headers to go with `sample_values`."""
    return HeaderValues(
        from_name="Second Wind",
        from_address="letters@letters.example.org",
        to_name=name,
        to_address="anna@example.com",
        reply_to="r-ge4dkmzx-mfqxe2lqnr2w4zzao5uxi2ba@reply.letters.example.org",
        message_id=f"<{letter}.ge4dkmzx@letters.example.org>",
        date=datetime(2026, 11, 25, 8, 0, tzinfo=UTC),
        list_id="second-wind.letters.example.org",
        feedback_id=f"{letter}:second-wind:letters:secondwind",
        unsubscribe_url="https://letters.example.org/u/onxw2zjamv4hizlomrswi5dpnnsw4zloovzwk4tt",
        unsubscribe_mailto="mailto:r-ge4dkmzx-mfqxe2lqnr2w4zzao5uxi2ba@reply.letters.example.org?subject=stop",
        letter=letter,
    )


def what_is_missing(root: Path | None, locale: str | None, course: str = DEFAULT_COURSE) -> list[str]:
    """Why a letter is not shown in the language that was asked for, or not by candidates; a sentence each."""
    of = course_for(course, root=root or templates_root())
    if not locale or locale == PSEUDO_LOCALE or locale in of.locales:
        return []
    if locale in of.drafts:
        return [f"“{locale}” is still being written, so nobody is offered it; `course check` says what is missing"]
    given = of.locale_for(locale)
    if given.partition("-")[0] == locale.partition("-")[0]:
        return [f"there is no “{locale}” of this course; whoever asks for it gets “{given}”"]
    return [
        f"there is no “{locale}” of this course, so this is “{given}”, as whoever asks for it gets; there are: "
        + ", ".join(of.locales)
    ]


@overload
def preview(
    root: Path | None, letter: str, locale: str | None, to: Literal["html", "text", "mjml"], course: str = ...
) -> str: ...
@overload
def preview(root: Path | None, letter: str, locale: str | None, to: Literal["eml"], course: str = ...) -> bytes: ...
@overload
def preview(root: Path | None, letter: str, locale: str | None, to: Form, course: str = ...) -> str | bytes: ...
def preview(root: Path | None, letter: str, locale: str | None, to: Form, course: str = DEFAULT_COURSE) -> str | bytes:
    """One letter in one form: ``eml`` is its exact bytes, ``mjml`` the source that MJML was given, values filled in.

    A language that the course is not offered in is answered as a candidate would be: with the closest that it is. One
    that is still being written is shown as far as it is, and `ar-XB` is made up (`course.curriculum.pseudo`).
    Raises UnknownLetterError, UnknownCourseError or CurriculumError, each with one sentence to show.
    """
    root = root or templates_root()
    if locale == PSEUDO_LOCALE:
        with TemporaryDirectory() as folder:
            made = copy_with_pseudo(root, Path(folder).resolve() / "templates")
            return _preview(made, letter, locale, to, course)
    return _preview(root, letter, locale, to, course)


def _preview(root: Path, letter: str, locale: str | None, to: Form, course: str) -> str | bytes:
    of = course_for(course, root=root)
    name = letter_named(of, letter)
    if locale in of.drafts:  # whoever writes it wants to see it, though nobody is offered it yet
        of = replace(of, drafts=of.drafts - {locale})
    language = of.locale_for(locale)
    values = sample_values(of, name, language)
    if to == "mjml":
        template = compiled(of, name, language)
        context = text_context(of, template, values)
        context["subject"] = template.subject.render(context)
        context["preview"] = template.preview.render(context)
        return HTML.from_string(template.mjml).render(html_context(context))
    composed = compose(of, name, language, values)
    if to == "eml":
        return to_bytes(sample_headers(name), composed)
    return composed.html if to == "html" else composed.text
