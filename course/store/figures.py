"""Numbers about the whole service, for `course status`, the metrics and the readiness check; nothing about anybody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Result, func, select, text, union_all
from sqlalchemy.orm import Session

from course.store.database import revision_on
from course.store.models import Delivery, Enrolment, Heartbeat, InboundMessage, SkippedLetter
from course.vocabulary import DeliveryStatus, EnrolmentStatus, InboundState, SkipReason

LATENESS_OVER = timedelta(days=1)
"""Course time over which lateness is looked at."""

_LATENESS = text(
    """
    SELECT percentile_cont(ARRAY[0.5, 0.99]) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM sent_at - due_at))
    FROM delivery WHERE status = 'sent' AND sent_at > :since
    """
)


@dataclass(frozen=True, kw_only=True)
class Lateness:
    """Seconds of course time from due to sent, over the last day: median and 99th percentile. None: nothing sent."""

    p50: float | None
    p99: float | None


@dataclass(frozen=True, kw_only=True)
class Figures:
    """How the service stands. Every status has its number, nought included."""

    enrolments: Mapping[str, int]
    deliveries: Mapping[str, int]
    due: int
    """Enrolments and deliveries that the next tick would find."""
    oldest_due_s: float
    """For how long, in seconds of course time, the oldest of them has been due; 0 if there is none."""
    unmatched: int
    """Messages in the holding pen."""
    skips: Mapping[str, int]
    lateness: Lateness


def figures(session: Session, now: datetime) -> Figures:
    """The numbers at ``now`` (course time)."""
    waiting = union_all(
        select(Enrolment.due_at.label("due_at")).where(Enrolment.due_at <= now),
        select(Delivery.next_at.label("due_at")).where(
            Delivery.next_at <= now,
            Delivery.status.in_([DeliveryStatus.QUEUED.value, DeliveryStatus.DEFERRED.value]),
        ),
    ).subquery()
    due, oldest = session.execute(select(func.count(), func.min(waiting.c.due_at)).select_from(waiting)).one()
    unmatched = session.scalar(
        select(func.count()).select_from(InboundMessage).where(InboundMessage.state == InboundState.UNMATCHED.value)
    )
    p50, p99 = session.scalar(_LATENESS, {"since": now - LATENESS_OVER}) or (None, None)
    enrolments = session.execute(select(Enrolment.status, func.count()).group_by(Enrolment.status))
    deliveries = session.execute(select(Delivery.status, func.count()).group_by(Delivery.status))
    skips = session.execute(select(SkippedLetter.reason, func.count()).group_by(SkippedLetter.reason))
    return Figures(
        enrolments=_from_nought(EnrolmentStatus, _counted(enrolments)),
        deliveries=_from_nought(DeliveryStatus, _counted(deliveries)),
        due=due,
        oldest_due_s=0.0 if oldest is None else max(0.0, (now - oldest).total_seconds()),
        unmatched=unmatched or 0,
        skips=_from_nought(SkipReason, _counted(skips)),
        lateness=Lateness(p50=p50, p99=p99),
    )


def _counted(rows: Result[str, int]) -> dict[str, int]:
    return {row[0]: row[1] for row in rows}


def _from_nought(words: type[EnrolmentStatus | DeliveryStatus | SkipReason], counted: dict[str, int]) -> dict[str, int]:
    return {word.value: 0 for word in words} | counted


def last_heartbeats(session: Session) -> dict[str, datetime]:
    """For each kind of process, when one of them last did its work (real time)."""
    beats = session.execute(select(Heartbeat.kind, func.max(Heartbeat.at)).group_by(Heartbeat.kind))
    return {beat[0]: beat[1] for beat in beats}


def schema_revision(session: Session) -> str | None:
    """The migration that the database stands at; None for an empty one."""
    return revision_on(session.connection())
