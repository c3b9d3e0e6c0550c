"""Claiming what is due: exclusive charge of a letter, in one transaction that re-reads everything that can say no.

Service letters come first: somebody is waiting for a confirmation in front of a screen. Leases are real time by the
database's clock; everything else is course time.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session, contains_eager

from course.people.situation import situation_of
from course.schedule.decide import Complete, Send, Situation, Skip, Wait, decide
from course.schedule.permit import refusal_of
from course.service import Service
from course.store.models import Delivery, Enrolment, Person, SkippedLetter, Suppression
from course.vocabulary import DeliveryStatus, SkipReason, SuppressionReason

LEASE_SECONDS = 60
RENEW_SECONDS = 15
"""A lease is renewed by a heartbeat while its owner lives; the wait for a final dot may last ten minutes."""

_LEASE: Any = func.now() + timedelta(seconds=LEASE_SECONDS)
_OPEN = (DeliveryStatus.QUEUED.value, DeliveryStatus.DEFERRED.value)
_MAY_BE_CLAIMED_AGAIN = (DeliveryStatus.SKIPPED.value, DeliveryStatus.FAILED.value)


@dataclass(frozen=True, kw_only=True)
class Claimed:
    """A letter in hand: everything needed to compose it and to hand it over."""

    delivery_id: int
    epoch: int
    attempts: int
    letter: str
    occasion: int
    due_at: datetime
    composed_as_of: datetime
    first_claimed_real_at: datetime
    details: dict[str, Any]
    enrolment_id: int
    person_id: int
    handle: int
    email: str
    name: str | None
    organisation: str
    slug: str
    course: str
    course_version: int
    locale: str
    situation: Situation


def claim(service: Service, owner: str, *, limit: int) -> list[Claimed]:
    """Take charge of at most ``limit`` letters that are due, service letters first."""
    now = service.clock.now()
    with service.sessions() as session:
        claimed = _claim_open(session, owner, now, limit)
        if len(claimed) < limit:
            claimed += _claim_due(session, owner, now, limit - len(claimed))
        return claimed


def count_due(session: Session, now: datetime, *, at_most: int) -> int:
    """How many letters wait, counted no further than ``at_most``: so many hands the tick calls."""
    enrolments = select(Enrolment.id).where(Enrolment.due_at <= now).limit(at_most)
    open_ = select(Delivery.id).where(Delivery.status.in_(_OPEN), Delivery.next_at <= now).limit(at_most)
    waiting = sum(
        session.scalar(select(func.count()).select_from(each.subquery())) or 0 for each in (enrolments, open_)
    )
    return min(at_most, waiting)


def _claim_open(session: Session, owner: str, now: datetime, limit: int) -> list[Claimed]:
    """Service letters that were asked for, and letters whose next attempt has come."""
    query: Any = (
        select(Delivery, Enrolment, Suppression.reason)
        .join(Enrolment, Enrolment.id == Delivery.enrolment_id)
        .join(Enrolment.person)
        .join(Enrolment.link)
        .outerjoin(Suppression, Suppression.email_hash == Person.email_hash)
        .options(contains_eager(Enrolment.person), contains_eager(Enrolment.link))
        .where(Delivery.status.in_(_OPEN), Delivery.next_at <= now)
        .order_by(Delivery.next_at)
        .limit(limit)
        .with_for_update(of=Delivery, skip_locked=True)
    )
    claimed = []
    for delivery, enrolment, reason in session.execute(query):
        no = refusal_of(delivery.letter, situation_of(enrolment), _suppressed(reason), now)
        if no is not None:
            skip_delivery(session, delivery, no, now)
            continue
        delivery.status, delivery.owner, delivery.lease_until = DeliveryStatus.CLAIMED.value, owner, _LEASE
        delivery.epoch += 1
        delivery.attempts += 1
        claimed.append(claimed_from(delivery, enrolment))
    return claimed


def _suppressed(reason: str | None) -> SuppressionReason | None:
    return None if reason is None else SuppressionReason(reason)


def skip_delivery(session: Session, delivery: Delivery, reason: SkipReason, now: datetime) -> None:
    """Something said no: recorded by name and counted; a lesson can be claimed again when it is due again."""
    delivery.status, delivery.reason = DeliveryStatus.SKIPPED.value, reason.value
    delivery.owner = delivery.lease_until = delivery.next_at = None
    session.add(SkippedLetter(enrolment_id=delivery.enrolment_id, letter=delivery.letter, reason=reason.value, at=now))


def _claim_due(session: Session, owner: str, now: datetime, limit: int) -> list[Claimed]:
    """Lessons and what follows them, for enrolments whose instant has come."""
    query: Any = (
        select(Enrolment, Suppression.reason)
        .join(Enrolment.person)
        .join(Enrolment.link)
        .outerjoin(Suppression, Suppression.email_hash == Person.email_hash)
        .options(contains_eager(Enrolment.person), contains_eager(Enrolment.link))
        .where(Enrolment.due_at <= now)
        .order_by(Enrolment.due_at)
        .limit(limit)
        .with_for_update(of=Enrolment, skip_locked=True)
    )
    sends: dict[int, tuple[Enrolment, Send]] = {}
    for enrolment, reason in session.execute(query):
        enrolment.due_at = None  # in hand, or nothing to wait for
        if reason is not None:
            _note_skip(session, enrolment, SkipReason.SUPPRESSED, now)
            continue
        match decide(situation_of(enrolment), now):
            case Send() as send:
                sends[enrolment.id] = (enrolment, send)
            case Wait(until=until):
                enrolment.due_at = until
                _note_skip(session, enrolment, SkipReason.NOT_DUE, now)
            case Skip(reason=why):
                _note_skip(session, enrolment, why, now)
            case Complete():
                pass
    if not sends:
        return []
    rows = [
        {
            "enrolment_id": enrolment.id,
            "letter": send.letter,
            "occasion": 1,
            "status": DeliveryStatus.CLAIMED.value,
            "due_at": send.due_at,
            "composed_as_of": now,
            "owner": owner,
            "lease_until": _LEASE,
            "epoch": 1,
            "attempts": 1,
        }
        for enrolment, send in sends.values()
    ]
    return [claimed_from(row, sends[row.enrolment_id][0]) for row in session.scalars(_insert_claims(rows))]


def _insert_claims(rows: list[dict[str, Any]]) -> Any:
    """Insert the claims; a lesson that was skipped or given up is claimed anew, one in other hands stays there."""
    made = insert(Delivery).values(rows)
    return made.on_conflict_do_update(
        index_elements=[Delivery.enrolment_id, Delivery.letter, Delivery.occasion],
        set_={
            "status": DeliveryStatus.CLAIMED.value,
            "owner": made.excluded.owner,
            "lease_until": made.excluded.lease_until,
            "epoch": Delivery.epoch + 1,
            "attempts": Delivery.attempts + 1,
            "due_at": made.excluded.due_at,
            "composed_as_of": made.excluded.composed_as_of,
            "reason": None,
        },
        where=Delivery.status.in_(_MAY_BE_CLAIMED_AGAIN),
    ).returning(Delivery)


def _note_skip(session: Session, enrolment: Enrolment, reason: SkipReason, now: datetime) -> None:
    letter = f"day-{enrolment.position + 1}" if enrolment.position < enrolment.lessons else "keepsake"
    session.add(SkippedLetter(enrolment_id=enrolment.id, letter=letter, reason=reason.value, at=now))


def claimed_from(delivery: Delivery, enrolment: Enrolment) -> Claimed:
    """The two rows (with person and link loaded) as what a letter is written from."""
    return Claimed(
        delivery_id=delivery.id,
        epoch=delivery.epoch,
        attempts=delivery.attempts,
        letter=delivery.letter,
        occasion=delivery.occasion,
        due_at=delivery.due_at,
        composed_as_of=delivery.composed_as_of,
        first_claimed_real_at=delivery.first_claimed_real_at,
        details=delivery.details or {},
        enrolment_id=enrolment.id,
        person_id=enrolment.person_id,
        handle=enrolment.handle,
        email=enrolment.person.email,
        name=enrolment.person.name,
        organisation=enrolment.link.title,
        slug=enrolment.link.slug,
        course=enrolment.course,
        course_version=enrolment.course_version,
        locale=enrolment.locale,
        situation=situation_of(enrolment),
    )


def renew_leases(session: Session, owner: str) -> None:
    """The owner lives: its claims stay its own for another minute."""
    session.execute(
        update(Delivery)
        .where(Delivery.owner == owner, Delivery.status == DeliveryStatus.CLAIMED.value)
        .values(lease_until=_LEASE)
    )


def refusals(session: Session, claimed: list[Claimed], now: datetime) -> dict[int, SkipReason]:
    """Read once more, right before the hand-over, what says no, by delivery id; an erased person has no row left."""
    query: Any = (
        select(Delivery.id, Delivery.letter, Enrolment, Suppression.reason)
        .join(Enrolment, Enrolment.id == Delivery.enrolment_id)
        .join(Enrolment.person)
        .outerjoin(Suppression, Suppression.email_hash == Person.email_hash)
        .where(Delivery.id.in_([each.delivery_id for each in claimed]))
    )
    found: dict[int, Any] = {row[0]: row for row in session.execute(query)}
    said_no: dict[int, SkipReason] = {}
    for each in claimed:
        row = found.get(each.delivery_id)
        if row is None:
            said_no[each.delivery_id] = SkipReason.ERASED
            continue
        no = refusal_of(each.letter, situation_of(row[2]), _suppressed(row[3]), now)
        if no is not None:
            said_no[each.delivery_id] = no
    return said_no


def expired_claims(session: Session, *, limit: int) -> list[Delivery]:
    """Claims whose owner has not renewed its lease: locked, for the sweep."""
    query = (
        select(Delivery)
        .where(
            Delivery.status == DeliveryStatus.CLAIMED.value,
            or_(Delivery.lease_until < func.now(), Delivery.lease_until.is_(None)),
        )
        .order_by(Delivery.lease_until)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(session.scalars(query))
