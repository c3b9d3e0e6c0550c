"""A course as a value: its lessons in order, in each of its languages. Read by `course.curriculum.load`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from course.vocabulary import day_of

RIGHT_TO_LEFT: Final = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
"""Languages written from right to left, as the first part of a locale."""


def direction(locale: str) -> str:
    """How a language is written, as HTML's ``dir`` says it: ltr or rtl."""
    return "rtl" if locale.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT else "ltr"


class ServiceLetter(StrEnum):
    """Letters besides the lessons. Each is a file of this name in the course's locale folder."""

    CONFIRM = "confirm"  # asks whether the address is theirs; the only letter before that is known
    WELCOME = "welcome"  # what comes and when; part of day 1 unless the course says otherwise
    YOUR_PAGE = "your-page"  # somebody active signed up again: the way to their own page
    PAUSED = "paused"  # the pause is in force, until when
    RESUMED = "resumed"  # the pause is over, what comes next
    GOODBYE = "goodbye"  # answers a stop that came by mail; the last letter
    NOT_UNDERSTOOD = "not-understood"  # a reply was unclear; at most once
    RECEIPT = "receipt"  # the first answer has arrived
    CHECK_IN_PLANNED = "check-in-planned"  # a mail asked for the check-in: it will come, and when
    KEEPSAKE = "keepsake"  # all their own words, after the last lesson
    CHECK_IN = "check-in"  # weeks later, only if asked for
    CARE = "care"  # a reply sounded like despair: people to call, and the course waits


class Welcome(StrEnum):
    """Where a course says what is coming."""

    DAY_1 = "day-1"  # the welcome is the beginning of the first lesson
    LETTER = "letter"  # the welcome is a letter of its own, before the first lesson


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """One lesson in one language: its day (1-based position), title, and the question it ends with, as plain text."""

    day: int
    file: str
    title: str
    question: str


@dataclass(frozen=True, kw_only=True)
class Course:
    """One version of a course. `folder` holds its locales; `root` the templates folder that it was read from."""

    slug: str
    version: int
    title: str
    welcome: Welcome
    keepsake_after_days: int
    check_in_after_days: int
    default_locale: str
    translations: Mapping[str, tuple[Lesson, ...]] = field(hash=False)
    root: Path
    folder: Path
    drafts: frozenset[str] = frozenset()
    """Languages in which something is still missing: nobody is offered them."""

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """All lessons in order, in the default locale."""
        return self.translations[self.default_locale]

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages that people can have it in, the default one first."""
        others = sorted(self.translations.keys() - self.drafts - {self.default_locale})
        return (self.default_locale, *others)

    @property
    def days(self) -> int:
        """How many lessons there are."""
        return len(self.lessons)

    def lesson(self, day: int, locale: str | None = None) -> Lesson | None:
        """The lesson of a day (from 1), or None past the last: then the keepsake is what comes next."""
        lessons = self.translations[self.locale_for(locale)]
        return lessons[day - 1] if 1 <= day <= len(lessons) else None

    def locale_for(self, wanted: str | None) -> str:
        """The best locale for a wish such as ``de-AT`` (BCP 47): itself, its language, else the default."""
        if not wanted:
            return self.default_locale
        known = {locale.lower(): locale for locale in self.locales}
        tag = wanted.strip().replace("_", "-").lower()
        return known.get(tag) or known.get(tag.split("-")[0]) or self.default_locale

    def file(self, letter: str, locale: str) -> Path:
        """Where a letter is written. Raises LookupError if the course has no letter of that name."""
        day = day_of(letter)
        if day is not None and (lesson := self.lesson(day, locale)):
            name = lesson.file
        elif letter in tuple(ServiceLetter):
            name = letter
        else:
            raise LookupError(f"the course “{self.slug}” has no letter “{letter}”.")
        return self.folder / self.locale_for(locale) / f"{name}.md"
