"""Asking for a letter that is not a lesson: a row that the next tick finds."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from course.curriculum.course import ServiceLetter
from course.store.models import Delivery
from course.vocabulary import DeliveryStatus


def ask_for_letter(
    session: Session, enrolment_id: int, letter: ServiceLetter, now: datetime, details: dict[str, Any] | None = None
) -> None:
    """Queue one more occasion of this letter, due at once. The caller holds the enrolment's row lock."""
    last = session.scalar(
        select(func.max(Delivery.occasion)).where(
            Delivery.enrolment_id == enrolment_id, Delivery.letter == letter.value
        )
    )
    session.add(
        Delivery(
            enrolment_id=enrolment_id,
            letter=letter.value,
            occasion=(last or 0) + 1,
            status=DeliveryStatus.QUEUED.value,
            due_at=now,
            composed_as_of=now,
            next_at=now,
            details=details,
        )
    )


def was_asked_for(session: Session, enrolment_id: int, letter: ServiceLetter, *, since: datetime | None = None) -> bool:
    """Whether this letter was asked for, ever or since an instant of course time; some go at most once."""
    found = select(Delivery.id).where(Delivery.enrolment_id == enrolment_id, Delivery.letter == letter.value).limit(1)
    if since is not None:
        found = found.where(Delivery.due_at > since)
    return session.scalar(found) is not None
