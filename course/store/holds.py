"""What is kept of holds and guard rails, and the statements that put letters and new starts back, in sets of rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.store.models import DeliveryHold, GuardReading
from course.vocabulary import GuardLevel, HoldCause, HoldScope

_HOLD_STARTS = text(
    """
    UPDATE enrolment SET held_reason = 'guard_rail', held_until = NULL, held_at = :now, due_at = NULL
    WHERE id = ANY(:ids) AND position = 0 AND status IN ('active', 'paused')
        AND held_reason IS DISTINCT FROM 'distress'
    """
)
_LOCK_HELD_STARTS = text(
    """
    SELECT id FROM enrolment WHERE held_reason = 'guard_rail' ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED
    """
)
_PUT_BACK = text(
    """
    UPDATE delivery d SET status = 'deferred', reason = :reason, attempts = d.attempts - 1, next_at = back.next_at,
        owner = NULL, lease_until = NULL
    FROM unnest(CAST(:ids AS bigint[]), CAST(:epochs AS bigint[]), CAST(:next_at AS timestamptz[]))
        AS back (id, epoch, next_at)
    WHERE d.id = back.id AND d.epoch = back.epoch AND d.owner = :owner
    """
)
_PUT_OFF = text(
    """
    WITH off AS (
        UPDATE delivery d SET status = 'skipped', reason = :reason, attempts = d.attempts - 1, next_at = NULL,
            owner = NULL, lease_until = NULL
        FROM unnest(CAST(:ids AS bigint[]), CAST(:epochs AS bigint[]), CAST(:next_at AS timestamptz[]))
            AS back (id, epoch, next_at)
        WHERE d.id = back.id AND d.epoch = back.epoch AND d.owner = :owner
        RETURNING d.enrolment_id, back.next_at
    )
    UPDATE enrolment e SET due_at = off.next_at FROM off
    WHERE e.id = off.enrolment_id AND (e.due_at IS NULL OR e.due_at < off.next_at) AND e.status <> 'stopped'
    """
)
_SENT = text("SELECT count(*) FROM delivery WHERE status = 'sent' AND sent_at > :since")
_SENT_AT_MOST = text(
    "SELECT count(*) FROM (SELECT 1 FROM delivery WHERE status = 'sent' AND sent_at > :since LIMIT :limit) AS lately"
)
_BAD = text(
    """
    SELECT reason, count(*), count(*) FILTER (WHERE at > CASE reason WHEN 'complained' THEN
        CAST(:complaints_from AS timestamptz) ELSE CAST(:bounces_from AS timestamptz) END)
    FROM suppression WHERE reason IN ('bounced', 'complained') AND at > :since GROUP BY reason
    """
)
_REFUSED = text(
    """
    SELECT count(DISTINCT lately.delivery_id), count(DISTINCT lower(split_part(p.email, '@', 2)))
    FROM (SELECT delivery_id FROM delivery_event WHERE kind = :kind AND at > :since ORDER BY at DESC LIMIT 200) lately
    JOIN delivery d ON d.id = lately.delivery_id JOIN enrolment e ON e.id = d.enrolment_id
    JOIN person p ON p.id = e.person_id
    """
)
_TURN = text(
    """
    WITH free AS (
        SELECT rail FROM guard_reading WHERE rail = :rail AND looked_real_at <= now() - CAST(:every AS interval)
        FOR UPDATE SKIP LOCKED
    ),
    taken AS (
        UPDATE guard_reading kept SET looked_real_at = now() FROM free WHERE kept.rail = free.rail RETURNING kept.rail
    ),
    first AS (
        INSERT INTO guard_reading (rail, level, people, letters, at, looked_real_at)
        SELECT :rail, 'calm', 0, 0, :now, now() WHERE NOT EXISTS (SELECT FROM guard_reading WHERE rail = :rail)
        ON CONFLICT DO NOTHING RETURNING rail
    )
    SELECT rail FROM taken UNION ALL SELECT rail FROM first
    """
)


@dataclass(frozen=True, kw_only=True)
class Hold:
    """A hold that is in force."""

    scope: HoldScope
    cause: HoldCause
    reason: str | None
    since_at: datetime


def holds_in_force(session: Session) -> list[Hold]:
    """What is held now, the oldest first."""
    rows = session.scalars(
        select(DeliveryHold).where(DeliveryHold.released_at.is_(None)).order_by(DeliveryHold.since_at, DeliveryHold.id)
    )
    return [
        Hold(scope=HoldScope(row.scope), cause=HoldCause(row.cause), reason=row.reason, since_at=row.since_at)
        for row in rows
    ]


def put_hold(session: Session, scope: HoldScope, cause: HoldCause, reason: str | None, now: datetime) -> bool:
    """Hold delivery from ``now`` (course time). False: this very hold is in force already."""
    row = insert(DeliveryHold).values(scope=scope.value, cause=cause.value, reason=reason, since_at=now)
    done = session.execute(row.on_conflict_do_nothing().returning(DeliveryHold.id))
    return done.first() is not None


def release_holds(session: Session, scopes: Sequence[HoldScope], now: datetime) -> int:
    """Lift the holds of these scopes. How many there were."""
    done = session.execute(
        update(DeliveryHold)
        .where(DeliveryHold.released_at.is_(None), DeliveryHold.scope.in_([scope.value for scope in scopes]))
        .values(released_at=now)
    )
    assert isinstance(done, CursorResult)
    return done.rowcount


def last_release(session: Session, cause: HoldCause) -> datetime | None:
    """When a hold for this cause was last lifted (course time)."""
    return session.scalar(select(func.max(DeliveryHold.released_at)).where(DeliveryHold.cause == cause.value))


def hold_starts(session: Session, enrolment_ids: list[int], now: datetime) -> None:
    """Put new starts on hold, each by its own row. Who stopped meanwhile, or needs a person, is left alone."""
    session.execute(_HOLD_STARTS, {"ids": enrolment_ids, "now": now})


def lock_held_starts(session: Session, *, limit: int) -> list[int]:
    """Enrolments whose start waits, locked."""
    return list(session.scalars(_LOCK_HELD_STARTS, {"limit": limit}))


def put_back(session: Session, back: Sequence[tuple[int, int, datetime]], *, owner: str, reason: str) -> None:
    """Claimed letters go back unharmed, as (delivery, epoch, when to look again); no attempt is counted."""
    ids, epochs, next_at = (list(column) for column in zip(*back, strict=True))
    session.execute(_PUT_BACK, {"ids": ids, "epochs": epochs, "next_at": next_at, "owner": owner, "reason": reason})


def put_off(session: Session, back: Sequence[tuple[int, int, datetime]], *, owner: str, reason: str) -> None:
    """The same for lessons that were never tried, with so late a turn that the hour has to be chosen anew then."""
    ids, epochs, next_at = (list(column) for column in zip(*back, strict=True))
    session.execute(_PUT_OFF, {"ids": ids, "epochs": epochs, "next_at": next_at, "owner": owner, "reason": reason})


@dataclass(frozen=True, kw_only=True)
class Bad:
    """People, in a time: all of them, and those since a hold for their cause was last lifted."""

    people: int
    new_people: int


def complained_and_bounced(session: Session, since: datetime) -> tuple[Bad, Bad]:
    """Who complained, and whose address bounced, since an instant of course time: by their suppressions, once each."""
    asked = {
        "since": since,
        "complaints_from": last_release(session, HoldCause.COMPLAINTS) or since,
        "bounces_from": last_release(session, HoldCause.BOUNCES) or since,
    }
    found = {row[0]: Bad(people=row[1], new_people=row[2]) for row in session.execute(_BAD, asked)}
    nobody = Bad(people=0, new_people=0)
    return found.get("complained", nobody), found.get("bounced", nobody)


def letters_sent(session: Session, since: datetime, *, at_most: int | None = None) -> int:
    """Letters that the relay took since an instant of course time, counted no further than ``at_most``."""
    if at_most is not None:
        return session.scalar(_SENT_AT_MOST, {"since": since, "limit": at_most}) or 0
    return session.scalar(_SENT, {"since": since}) or 0


def refused_letters(session: Session, kind: str, since: datetime) -> tuple[int, int]:
    """How many letters were refused by policy since an instant of course time, and by how many domains."""
    row = session.execute(_REFUSED, {"kind": kind, "since": since}).one()
    return row[0], row[1]


def take_turn(session: Session, rail: str, now: datetime, *, every: timedelta) -> bool:
    """Whether it is time to look again, and nobody else does: at most once in ``every`` of real time among all.

    Who comes while another looks goes on: this stands in the way of every letter, and the other may be halted.
    """
    return session.execute(_TURN, {"rail": rail, "now": now, "every": every}).first() is not None


def note_reading(session: Session, rail: str, level: GuardLevel, now: datetime, *, people: int, letters: int) -> None:
    """Keep what a rail saw at an instant of course time."""
    seen = {"level": level.value, "people": people, "letters": letters, "at": now}
    row = insert(GuardReading).values(rail=rail, looked_real_at=func.now(), **seen)
    session.execute(row.on_conflict_do_update(index_elements=[GuardReading.rail], set_=seen))


def readings(session: Session) -> dict[str, GuardReading]:
    """What the guard rails last saw, by rail."""
    return {row.rail: row for row in session.scalars(select(GuardReading).order_by(GuardReading.rail))}
