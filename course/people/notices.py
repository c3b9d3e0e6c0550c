"""Noting that an operator should know of something. What is mailed, and how, is `course.delivery.notices`."""

from datetime import datetime, timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from course.store.models import OperatorNotice
from course.vocabulary import NoticeKind

_AT_MOST_EVERY = timedelta(days=1)


def add_notice(session: Session, kind: NoticeKind, enrolment_id: int | None, now: datetime) -> bool:
    """Note it, at most once a day for each kind and enrolment (None: for all mail that is nobody's). Whether it was.

    `now` is course time.
    """
    same = (
        OperatorNotice.enrolment_id.is_(None) if enrolment_id is None else OperatorNotice.enrolment_id == enrolment_id
    )
    lately = exists().where(OperatorNotice.kind == kind.value, same, OperatorNotice.created_at > now - _AT_MOST_EVERY)
    if session.scalar(select(lately)):
        return False
    session.add(OperatorNotice(kind=kind.value, enrolment_id=enrolment_id, created_at=now, next_at=now))
    return True


def notices_wait(session: Session, now: datetime) -> bool:
    """Whether any notice is to be mailed at `now` (course time)."""
    return bool(session.scalar(select(exists().where(OperatorNotice.next_at <= now))))
