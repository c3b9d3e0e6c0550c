"""Numbers about the whole service, for `course status`, the metrics and the readiness check; nothing about anybody.

Each is asked of an index made for it, or is bounded: what is asked often must not become slow with millions of rows.
Totals by status are counted up to a million rows; beyond that the large ones are PostgreSQL's own estimate.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Result, func, or_, select, text
from sqlalchemy.orm import Session

from course.store.database import revision_on
from course.store.models import Delivery, DeliveryEvent, Enrolment, InboundMessage, SkippedLetter
from course.vocabulary import (
    AMBIGUOUS,
    AttemptEvent,
    DeliveryStatus,
    EnrolmentStatus,
    HeldReason,
    InboundState,
    SkipReason,
)

RATE_OVER = timedelta(minutes=5)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
"""Course time over which is looked."""
MOST_LETTERS = 200_000
"""Lateness and rate look at no more letters than these, the latest: a busier day is not read to its beginning."""
COUNTED_UP_TO = 1_000_000

_LATENESS = text(
    """
    WITH latest AS MATERIALIZED (
        SELECT sent_at, EXTRACT(EPOCH FROM sent_at - due_at)::float8 AS late
        FROM delivery WHERE status = 'sent' AND sent_at > :day ORDER BY sent_at DESC LIMIT :most
    )
    SELECT percentile_cont(ARRAY[0.5, 0.99]) WITHIN GROUP (ORDER BY late), max(late), count(*),
        percentile_cont(ARRAY[0.5, 0.99]) WITHIN GROUP (ORDER BY late) FILTER (WHERE sent_at > :hour),
        max(late) FILTER (WHERE sent_at > :hour),
        count(*) FILTER (WHERE sent_at > :lately), min(sent_at) FILTER (WHERE sent_at > :lately)
    FROM latest
    """
)
_BACKLOG = text(
    """
    SELECT kind, sum(due)::bigint, min(oldest) FROM (
        SELECT 'lessons' AS kind, count(*) AS due, min(due_at) AS oldest FROM due_enrolment WHERE due_at <= :now
        UNION ALL
        SELECT CASE WHEN letter LIKE 'day-%' OR letter IN ('keepsake', 'check-in') THEN 'lessons' ELSE 'service' END,
            count(*), min(next_at)
        FROM delivery WHERE status IN ('queued', 'deferred') AND next_at <= :now GROUP BY 1
    ) AS waiting GROUP BY kind
    """
)
_OPEN = "'queued', 'deferred'"
_ENDED = "'bounced', 'complained', 'failed', 'skipped'"


class BacklogKind(StrEnum):
    """What waits."""

    LESSONS = "lessons"  # lessons, keepsakes and check-ins whose hour has come
    SERVICE = "service"  # service letters: somebody may be waiting in front of a screen


@dataclass(frozen=True, kw_only=True)
class Lateness:
    """Seconds of course time from due to sent, over the last hour or day. None: nothing was sent."""

    p50: float | None
    p99: float | None
    max: float | None


@dataclass(frozen=True, kw_only=True)
class Backlog:
    """What is due now and has not been handed over."""

    due: int
    dwell_s: float
    """For how long, in seconds of course time, the oldest of them has been due; 0 if there is none."""


@dataclass(frozen=True, kw_only=True)
class Figures:
    """How the service stands. Every status, reason and cause has its number, nought included."""

    enrolments: Mapping[str, int]
    deliveries: Mapping[str, int]
    backlog: Mapping[str, Backlog]
    """By `BacklogKind`: what the next tick would find."""
    unmatched: int
    """Messages in the holding pen."""
    skips: Mapping[str, int]
    held: Mapping[str, int]
    """Courses on hold now, by `HeldReason`."""
    rate_per_minute: float
    """Letters sent a minute, over the last five."""
    lateness: Lateness
    """Over the last day."""
    lateness_hour: Lateness
    attempts_day: int
    """Attempts at letters over the last day: those that ended in a 250, and those that did not."""
    missed_attempts_day: Mapping[str, int]
    """Attempts of the last day that did not end in a 250, by cause (an `AttemptEvent` without its first word)."""
    ambiguous: Mapping[str, int]
    """Letters that may have gone out twice, by cause (``unknown``, ``reclaimed``), as long as events are kept."""

    @property
    def due(self) -> int:
        """Enrolments and deliveries that the next tick would find."""
        return sum(each.due for each in self.backlog.values())

    @property
    def oldest_due_s(self) -> float:
        """For how long, in seconds of course time, the oldest of them has been due; 0 if there is none."""
        return max((each.dwell_s for each in self.backlog.values()), default=0.0)


def figures(session: Session, now: datetime) -> Figures:
    """The numbers at ``now`` (course time)."""
    day, hour, sent_day, rate = _lateness(session, now)
    missed = _events(session, AttemptEvent, since=now - DAY)
    unmatched = session.scalar(
        select(func.count()).select_from(InboundMessage).where(InboundMessage.state == InboundState.UNMATCHED.value)
    )
    return Figures(
        enrolments=_enrolments(session),
        deliveries=_deliveries(session),
        backlog=_backlog(session, now),
        unmatched=unmatched or 0,
        skips=_skips(session),
        held=_held(session, now),
        rate_per_minute=rate,
        lateness=day,
        lateness_hour=hour,
        attempts_day=sent_day + sum(missed.values()),
        missed_attempts_day=missed,
        ambiguous=_events(session, AMBIGUOUS, since=None),
    )


def _lateness(session: Session, now: datetime) -> tuple[Lateness, Lateness, int, float]:
    """Over the day, over the hour, how many letters went out in the day, and how many a minute lately."""
    windows = {"day": now - DAY, "hour": now - HOUR, "lately": now - RATE_OVER, "most": MOST_LETTERS}
    of_day, most_of_day, sent, of_hour, most_of_hour, lately, first = session.execute(_LATENESS, windows).one()
    over = RATE_OVER
    if lately >= MOST_LETTERS:  # more than is looked at went out: over the shorter time that these took
        over = max(now - first, timedelta(seconds=1))
    if sent >= MOST_LETTERS:
        sent_day = select(func.count()).where(
            Delivery.status == DeliveryStatus.SENT.value, Delivery.sent_at > now - DAY
        )
        sent = session.scalar(sent_day) or 0
    return (
        Lateness(p50=_of(of_day, 0), p99=_of(of_day, 1), max=most_of_day),
        Lateness(p50=_of(of_hour, 0), p99=_of(of_hour, 1), max=most_of_hour),
        sent,
        lately / (over / timedelta(minutes=1)),
    )


def _of(quantiles: list[float] | None, index: int) -> float | None:
    return None if quantiles is None else quantiles[index]


def _backlog(session: Session, now: datetime) -> dict[str, Backlog]:
    found = {row[0]: row for row in session.execute(_BACKLOG, {"now": now})}
    backlog = {}
    for kind in BacklogKind:
        _, due, oldest = found.get(kind.value, (kind.value, 0, None))
        dwell_s = 0.0 if oldest is None else max(0.0, (now - oldest).total_seconds())
        backlog[kind.value] = Backlog(due=due, dwell_s=dwell_s)
    return backlog


def _enrolments(session: Session) -> dict[str, int]:
    if (estimated := _estimated(session, "enrolment", "status")) is not None:
        return _from_nought(EnrolmentStatus, estimated)
    counted = session.execute(select(Enrolment.status, func.count()).group_by(Enrolment.status))
    return _from_nought(EnrolmentStatus, _counted(counted))


def _deliveries(session: Session) -> dict[str, int]:
    """Those in work and those that went wrong are always counted; of those sent there may be millions."""
    if (estimated := _estimated(session, "delivery", "status")) is None:
        counted = session.execute(select(Delivery.status, func.count()).group_by(Delivery.status))
        return _from_nought(DeliveryStatus, _counted(counted))
    found = {"sent": estimated.get("sent", 0)}
    for part in (f"status IN ({_OPEN})", "status = 'claimed'", f"status IN ({_ENDED})"):
        # In the very words of the partial indexes, without parameters, so that the planner sees that they serve.
        counted_part = session.execute(text(f"SELECT status, count(*) FROM delivery WHERE {part} GROUP BY 1"))  # noqa: S608
        found |= {row[0]: row[1] for row in counted_part}
    return _from_nought(DeliveryStatus, found)


def _skips(session: Session) -> dict[str, int]:
    if (estimated := _estimated(session, "skipped_letter", "reason")) is not None:
        return _from_nought(SkipReason, estimated)
    counted = session.execute(select(SkippedLetter.reason, func.count()).group_by(SkippedLetter.reason))
    return _from_nought(SkipReason, _counted(counted))


def _estimated(session: Session, table: str, column: str) -> dict[str, int] | None:
    """A large table's rows by the values of a column, as PostgreSQL's statistics know them; None: it can be counted."""
    rows = session.scalar(text("SELECT reltuples FROM pg_class WHERE oid = CAST(:table AS regclass)"), {"table": table})
    if rows is None or rows <= COUNTED_UP_TO:
        return None
    known = session.execute(
        text(
            "SELECT most_common_vals::text::text[], most_common_freqs FROM pg_stats "
            "WHERE schemaname = current_schema() AND tablename = :table AND attname = :column"
        ),
        {"table": table, "column": column},
    ).one_or_none()
    if known is None or known[0] is None:
        return None
    return {value: round(share * rows) for value, share in zip(known[0], known[1], strict=True)}


def _held(session: Session, now: datetime) -> dict[str, int]:
    counted = session.execute(
        select(Enrolment.held_reason, func.count())
        .where(Enrolment.held_reason.is_not(None), or_(Enrolment.held_until.is_(None), Enrolment.held_until > now))
        .group_by(Enrolment.held_reason)
    )
    return _from_nought(HeldReason, {row[0]: row[1] for row in counted if row[0] is not None})


def _events(session: Session, kinds: Iterable[AttemptEvent], *, since: datetime | None) -> dict[str, int]:
    """Delivery events of these kinds, by cause."""
    wanted = [kind.value for kind in kinds]
    query = select(DeliveryEvent.kind, func.count()).where(DeliveryEvent.kind.in_(wanted)).group_by(DeliveryEvent.kind)
    if since is not None:
        query = query.where(DeliveryEvent.at > since)
    counted = _counted(session.execute(query))
    return {kind.partition(" ")[2]: counted.get(kind, 0) for kind in wanted}


def _counted(rows: Result[str, int]) -> dict[str, int]:
    return {row[0]: row[1] for row in rows}


def _from_nought(words: type[StrEnum], counted: Mapping[str, int]) -> dict[str, int]:
    return {word.value: 0 for word in words} | dict(counted)


def schema_revision(session: Session) -> str | None:
    """The migration that the database stands at; None for an empty one."""
    return revision_on(session.connection())
