"""A compiled letter and a person's values become subject, preview line, text and HTML.

Whatever is optional may be missing, and the letter reads as if nothing were. Values are escaped where they are shown; a
person's words are cleaned and trimmed here, once, for both parts (`course.letters.words`).
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from markupsafe import Markup, escape

from course.curriculum.course import Course, ServiceLetter
from course.curriculum.helplines import help_in
from course.letters.compile import CompiledLetter, SettledLetter, compiled
from course.letters.mime import ComposedLetter, EncodedLetter, encoded
from course.letters.settle import MARKS, OWN_NAMES, RECALL, RECALL_TEXTS, holds_private, settled
from course.letters.words import clean, shown_name, trim

__all__ = ["Answer", "ComposedLetter", "EncodedLetter", "LetterValues", "Recall", "compose", "compose_encoded"]

KEEPSAKE_CHARACTERS: Final = 24_000
"""All answers together: beyond some 100 kB Gmail cuts a letter off, and with it the way to stop. The page has all."""

BRIEF_WORDS: Final = 25
"""How much of each answer the last lesson shows."""


@dataclass(frozen=True, kw_only=True)
class Recall:
    """The latest earlier answer: of which day, to which question, in the person's own words (whole; trimmed here)."""

    day: int
    question: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer in the keepsake."""

    day: int
    title: str
    question: str
    text: str


@dataclass(frozen=True, kw_only=True)
class LetterValues:
    """All that a letter may show. None or empty means that this person has no such thing.

    `organisation` is the sign-up link's title. `read_by` is one truthful sentence about who reads replies. `until`,
    `next_letter_at` and `hour` are already written out in the person's zone and language: "Thursday 26 November, 8:00".
    `check_in_on` is the date of the check-in, wanted or not, while it can still be asked for and is known.
    Only the letter "care" uses `country` (ISO 3166-1 alpha-2, for its helplines) and `operator_told` (whether somebody
    at the organisation was in fact told that a person is needed, without the text).
    `answers` are for the keepsake and the last lesson, in the order of the days.
    """

    brand: str
    days: int
    me_url: str
    unsubscribe_url: str
    privacy_url: str
    postal_address: str
    read_by: str
    name: str | None = None
    organisation: str | None = None
    day: int | None = None
    confirm_url: str | None = None
    recall: Recall | None = None
    answers: tuple[Answer, ...] = ()
    until: str | None = None
    next_letter_at: str | None = None
    check_in_on: str | None = None
    hour: str | None = None
    place: str | None = None
    never_answered: bool = False
    check_in_offered: bool = False
    country: str | None = None
    operator_told: bool = False


def compose(course: Course, letter: str, locale: str, values: LetterValues) -> ComposedLetter:
    """A letter of a course for one person, in the locale closest to the one asked for.

    Raises LookupError for a letter that the course does not have, CurriculumError for one that cannot be compiled, and
    jinja2.TemplateError for one that shows a value which this person does not have (`course check` finds both).
    """
    return fill(course, compiled(course, letter, locale), values)


def fill(course: Course, template: CompiledLetter, values: LetterValues) -> ComposedLetter:
    """A compiled letter for one person. Raises jinja2.TemplateError as `compose` does."""
    context = text_context(course, template, values)
    # A subject is one line whatever is in it: a line end in a title would be refused as a header much later.
    context["subject"], context["preview"] = headline(template, context)
    text = template.text.render(context).strip() + "\n"
    html = template.html.render(html_context(context))
    return ComposedLetter(
        subject=context["subject"],
        preview=context["preview"],
        text=text,
        html=html,
        locale=template.locale,
    )


def compose_encoded(course: Course, letter: str, locale: str, values: LetterValues) -> EncodedLetter:
    """The same letter with its parts ready for the wire, mostly settled before. Raises as `compose` does."""
    template = compiled(course, letter, locale)
    if template.marked_text is None or (values.answers and "answers" in template.shows):
        return encoded(fill(course, template, values))
    own = {name: value for name, value in _own(values, template).items() if name in template.shows and value}
    ready = _settled(course, template, values, own)
    if ready is None:
        return encoded(fill(course, template, values))
    recall = own.pop(RECALL, None)
    text = {MARKS[name]: value for name, value in own.items()}
    html = {MARKS[name]: str(escape(value)) for name, value in own.items()}
    if recall is not None:
        text |= {_QUESTION: recall["question"], _TEXT: recall["text"]}
        html |= {_QUESTION: str(escape(recall["question"])), _TEXT: str(_rows(recall["text"]))}
    return EncodedLetter(
        subject=ready.subject, locale=template.locale, text=ready.text.encoded(text), html=ready.html.encoded(html)
    )


_QUESTION, _TEXT = (MARKS[f"{RECALL}.{part}"] for part in RECALL_TEXTS)
_MOST_SETTLED: Final = 64
"""Forms of one letter that a process keeps: with and without a name, a recall from each day, and the like."""


def _settled(
    course: Course, template: CompiledLetter, values: LetterValues, own: dict[str, Any]
) -> SettledLetter | None:
    """What this letter shares with all that have the same values but those of their readers; None: nothing."""
    recall = own.get(RECALL)
    shared = (
        *(values.brand, values.days, values.day, values.privacy_url, values.postal_address, values.read_by),
        *(values.never_answered, values.check_in_offered, values.country, values.operator_told),
    )
    key = (*shared, recall and (recall["day"], bool(recall["question"])), *own)
    found = template.settled.get(key)
    if found is not None:
        return found
    if template.marked_text is None or any(isinstance(each, str) and holds_private(each) for each in shared):
        return None
    context = text_context(course, template, values)
    context |= {name: MARKS[name] if name in own else None for name in OWN_NAMES}
    if recall is not None:
        context[RECALL] = {"day": recall["day"], "question": recall["question"] and _QUESTION, "text": _TEXT}
    context["subject"], context["preview"] = headline(template, context)
    made = SettledLetter(
        subject=context["subject"],
        text=settled(template.marked_text.render(context).strip() + "\n"),
        html=settled(template.html.render(context)),
    )
    while len(template.settled) >= _MOST_SETTLED:
        template.settled.pop(next(iter(template.settled)), None)
    template.settled[key] = made
    return made


def headline(template: CompiledLetter, context: dict[str, Any]) -> tuple[str, str]:
    """Subject and preview line, each on one line. Both templates are small: one context serves them."""
    shared = template.subject.new_context(context)
    subject, preview = ("".join(each.root_render_func(shared)) for each in (template.subject, template.preview))
    return " ".join(subject.split()), " ".join(preview.split())


def text_context(course: Course, template: CompiledLetter, values: LetterValues) -> dict[str, Any]:
    """Every name that a letter may use, with plain text behind it."""
    help_there = (
        help_in(values.country, course.root, template.locale) if template.letter == ServiceLetter.CARE else None
    )
    answers = [answer for answer in values.answers if answer.text.strip()] if "answers" in template.shows else []
    texts = [clean(answer.text) for answer in answers]
    room = fair_share([len(text) for text in texts], KEEPSAKE_CHARACTERS)
    return {
        "letter": template.letter,
        "title": template.title,
        "question": template.question,
        "lessons": course.translations[template.locale],
        "course_title": course.title,
        "brand": _line(values.brand),
        **_own(values, template),
        "day": template.day or values.day,
        "days": values.days,
        "privacy_url": values.privacy_url,
        "postal_address": _line(values.postal_address),
        "read_by": _line(values.read_by),
        "answers": [
            {
                "day": answer.day,
                "title": _line(answer.title),
                "question": _line(answer.question),
                "text": trim(text, words=room, characters=room),
                "brief": " ".join(trim(text, words=BRIEF_WORDS).split()),
            }
            for answer, text in zip(answers, texts, strict=True)
        ],
        "never_answered": values.never_answered,
        "check_in_offered": values.check_in_offered,
        "helplines": [vars(line) for line in help_there.lines] if help_there else [],
        "operator_told": values.operator_told,
        "emergency": help_there.emergency if help_there else None,
    }


def _own(values: LetterValues, template: CompiledLetter) -> dict[str, Any]:
    """What differs from person to person, by the names of `course.letters.settle`."""
    return {
        # Before the confirmation anybody may have typed the name, so a stranger's words are kept out of it altogether.
        "name": None if template.letter == ServiceLetter.CONFIRM else shown_name(values.name),
        "organisation": _line(values.organisation) or None,
        "me_url": values.me_url,
        "unsubscribe_url": values.unsubscribe_url,
        "confirm_url": values.confirm_url,
        "until": values.until,
        "next_letter_at": values.next_letter_at,
        "check_in_on": values.check_in_on,
        "hour": values.hour,
        "place": values.place,
        "recall": _recall(values.recall),
    }


def html_context(context: dict[str, Any]) -> dict[str, Any]:
    """The same names for the HTML part: a person's words keep their line ends there."""
    recall = context["recall"]
    return {
        **context,
        "recall": {**recall, "text": _rows(recall["text"])} if recall else None,
        "answers": [{**answer, "text": _rows(answer["text"])} for answer in context["answers"]],
    }


def fair_share(sizes: list[int], room: int) -> int:
    """The most that each may take so that all fit: what short answers leave over goes to the long ones."""
    left = len(sizes)
    for size in sorted(sizes):
        if size * left > room:
            return room // left
        room -= size
        left -= 1
    return max(sizes, default=0)


def _recall(recall: Recall | None) -> dict[str, Any] | None:
    text = trim(clean(recall.text)) if recall else ""
    return {"day": recall.day, "question": _line(recall.question), "text": text} if recall and text else None


def _rows(text: str) -> Markup:
    return Markup("<br />\n").join(escape(row) for row in text.split("\n"))


@lru_cache(maxsize=1024)  # who we are, titles and questions: the same in every letter. Nobody's own words come here
@lru_cache(maxsize=1024)
def _line(text: str | None) -> str:
    return " ".join(clean(text).split()) if text else ""
