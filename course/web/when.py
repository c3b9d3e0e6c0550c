"""What comes next for an enrolment, as values for the pages."""

from dataclasses import dataclass
from datetime import datetime

from course.people.situation import situation_of
from course.schedule.decide import next_due
from course.store.models import Enrolment
from course.vocabulary import EnrolmentStatus


@dataclass(frozen=True, kw_only=True)
class Coming:
    """The next letter: when it comes (course time; None: none before somebody acts), and whether it is on its way."""

    at: datetime | None
    on_its_way: bool
    is_lesson: bool
    is_first: bool
    now: datetime


def what_comes(row: Enrolment, now: datetime) -> Coming:
    """The next letter of this enrolment, seen at ``now`` (course time)."""
    due_at = None if row.status == EnrolmentStatus.PENDING else next_due(situation_of(row), now)
    return Coming(
        at=due_at,
        on_its_way=due_at is not None and due_at <= now,
        is_lesson=row.position < row.lessons,
        is_first=row.position == 0,
        now=now,
    )
