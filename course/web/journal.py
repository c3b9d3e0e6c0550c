"""The journal of one's own page: every question that has come, and what was written to it."""

from dataclasses import dataclass

import structlog
from sqlalchemy.orm import Session

from course.curriculum.course import Course
from course.people.preferences import left_out
from course.people.reflections import Words, journal
from course.service import Service
from course.store.models import Enrolment
from course.vault import UnsealError

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class Answered:
    """A day's question with everything that they wrote to it, oldest first; day 0: to no question."""

    day: int
    title: str | None
    question: str | None
    words: tuple[Words, ...]
    open: bool
    """Whether it has come, or was left out, so that it can be read and answered here."""
    left_out: bool = False
    """Whether they went on without it."""


def journal_of(service: Service, session: Session, row: Enrolment, course: Course) -> list[Answered] | None:
    """Their words by day, with the questions that have come; None if their key cannot be opened at present."""
    try:
        written = journal(service, session, row)
    except UnsealError as error:
        log.error("journal_not_opened", reason=str(error))
        return None
    without = left_out(session, row)
    come = range(1, min(row.position, course.days) + 1)
    days = sorted({*come, *(words.day for words in written)}, key=lambda day: (day == 0, day))
    return [
        Answered(
            day=day,
            title=lesson.title if (lesson := course.lesson(day, row.locale)) else None,
            question=lesson.question if lesson else None,
            words=tuple(words for words in written if words.day == day),
            open=day in come,
            left_out=day in without,
        )
        for day in days
    ]


def present_question(journal: list[Answered] | None) -> Answered | None:
    """The newest question that has come; what was left out asks nothing."""
    come = [each for each in journal or () if each.open and not each.left_out]
    return max(come, key=lambda each: each.day, default=None)
