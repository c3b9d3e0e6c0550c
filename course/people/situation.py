"""Between rows and the pure rules: an enrolment's row as a `Situation`, and back."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from course.schedule.decide import Situation, next_due
from course.store.models import Enrolment
from course.vocabulary import EnrolmentStatus, HeldReason

_STATUS = {status.value: status for status in EnrolmentStatus}
_SAME_NAME = tuple(field.name for field in fields(Situation) if field.name not in {"status", "held_reason"})


def situation_of(row: Enrolment) -> Situation:
    """What the rules need to know of this row."""
    return Situation(
        status=EnrolmentStatus(row.status),
        held_reason=None if row.held_reason is None else HeldReason(row.held_reason),
        **{name: getattr(row, name) for name in _SAME_NAME},
    )


SITUATION_COLUMNS = tuple(field.name for field in fields(Situation))
"""The columns of an enrolment's row that make its situation, in the order in which `situation_from` takes them."""


def situation_from(values: Sequence[Any]) -> Situation:
    """The situation from a row's values in the order of `SITUATION_COLUMNS`."""
    named = dict(zip(SITUATION_COLUMNS, values, strict=True))
    named["status"] = _STATUS[named["status"]]
    if named["held_reason"] is not None:
        named["held_reason"] = HeldReason(named["held_reason"])
    return Situation(**named)


def apply(row: Enrolment, after: Situation, now: datetime) -> None:
    """Write a situation back, with the instant from which the tick should look again."""
    row.status = after.status.value
    held_reason = None if after.held_reason is None else after.held_reason.value
    if held_reason != row.held_reason:
        row.held_at = None if held_reason is None else now
    row.held_reason = held_reason
    for name in _SAME_NAME:
        setattr(row, name, getattr(after, name))
    if after.status is EnrolmentStatus.STOPPED and row.stopped_at is None:
        row.stopped_at = now
    if after.status is EnrolmentStatus.COMPLETED and row.completed_at is None:
        row.completed_at = now
    row.due_at = next_due(after, now)
