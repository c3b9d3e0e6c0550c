"""Claiming what is due: exclusive charge of a letter, in one transaction that re-reads everything that can say no.

Service letters come first: somebody is waiting for a confirmation in front of a screen. Leases are real time by the
database's clock; everything else is course time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from course.people.situation import SITUATION_COLUMNS, situation_from, situation_of
from course.schedule.decide import KEEPSAKE, Complete, Send, Situation, Skip, Wait, decide
from course.schedule.permit import refusal_of
from course.service import Service
from course.store import delivering
from course.store.models import Delivery, Enrolment, SkippedLetter
from course.vocabulary import DeliveryStatus, SkipReason, SuppressionReason, lesson_letter

LEASE_SECONDS = 12
RENEW_SECONDS = 3
"""A lease is renewed by a heartbeat while its owner lives (the wait for a final dot may last ten minutes), so it may be
short: a dead worker's letters are in other hands within a quarter of a minute."""

_LEASE: Any = func.now() + timedelta(seconds=LEASE_SECONDS)
_OPEN = (DeliveryStatus.QUEUED.value, DeliveryStatus.DEFERRED.value)
_REASON = delivering.DELIVERY_COLUMNS + delivering.PERSONAL_COLUMNS - 1


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
    rows = delivering.lock_open(session, SITUATION_COLUMNS, now=now, limit=limit)
    claimed, skipped = [], {}
    for row in rows:
        delivery = row[: delivering.DELIVERY_COLUMNS]
        each = _claimed(delivery, row[delivering.DELIVERY_COLUMNS :])
        no = refusal_of(each.letter, each.situation, _suppressed(row[_REASON]), now)
        if no is not None:
            skipped[each.delivery_id] = no
        else:
            claimed.append(replace(each, epoch=each.epoch + 1, attempts=each.attempts + 1))
    if skipped:
        for found in session.scalars(select(Delivery).where(Delivery.id.in_(skipped))):
            skip_delivery(session, found, skipped[found.id], now)
    if claimed:
        ids = [each.delivery_id for each in claimed]
        delivering.claim_open(session, ids, owner=owner, lease_seconds=LEASE_SECONDS)
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
    personal = delivering.PERSONAL_COLUMNS
    sends: dict[int, tuple[tuple[Any, ...], Send]] = {}
    planned: list[tuple[int, datetime | None]] = []  # None: in hand, or nothing to wait for
    skips: list[tuple[int, str, str]] = []
    for row in delivering.lock_due(session, SITUATION_COLUMNS, now=now, limit=limit):
        enrolment_id, reason = row[0], row[personal - 1]
        situation = situation_from(row[personal:])
        decision = decide(situation, now) if reason is None else Skip(reason=SkipReason.SUPPRESSED)
        due_at: datetime | None = None
        no: SkipReason | None = None
        match decision:
            case Send():
                sends[enrolment_id] = (row, decision)
            case Wait():
                due_at, no = decision.until, SkipReason.NOT_DUE
            case Skip():
                no = decision.reason
            case Complete():
                pass
        planned.append((enrolment_id, due_at))
        if no is not None:
            skips.append((enrolment_id, _expected(situation), no.value))
    if planned:
        delivering.plan(session, planned)
    if skips:
        delivering.note_skips(session, skips, now)
    if not sends:
        return []
    claims = [(enrolment_id, send.letter, send.due_at) for enrolment_id, (_, send) in sends.items()]
    made = delivering.insert_claims(session, claims, owner=owner, now=now, lease_seconds=LEASE_SECONDS)
    return [_claimed(row[1:], sends[row[0]][0]) for row in made]


def _expected(s: Situation) -> str:
    """The letter that would have been next."""
    return lesson_letter(s.position + 1) if s.position < s.lessons else KEEPSAKE


def _claimed(delivery: Sequence[Any], rest: Sequence[Any]) -> Claimed:
    """A claim from the values of a delivery (as `course.store.delivering` orders them) and of whom it is for."""
    return Claimed(
        delivery_id=delivery[0],
        epoch=delivery[1],
        attempts=delivery[2],
        letter=delivery[3],
        occasion=delivery[4],
        due_at=delivery[5],
        composed_as_of=delivery[6],
        first_claimed_real_at=delivery[7],
        details=delivery[8] or {},
        enrolment_id=rest[0],
        person_id=rest[1],
        handle=rest[2],
        email=rest[3],
        name=rest[4],
        organisation=rest[5],
        slug=rest[6],
        course=rest[7],
        course_version=rest[8],
        locale=rest[9],
        situation=situation_from(rest[delivering.PERSONAL_COLUMNS :]),
    )


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
    """The owner lives: its claims stay its own for a while longer."""
    session.execute(
        update(Delivery)
        .where(Delivery.owner == owner, Delivery.status == DeliveryStatus.CLAIMED.value)
        .values(lease_until=_LEASE)
    )


def refusals(session: Session, owner: str, claimed: Sequence[Claimed], now: datetime) -> dict[int, SkipReason]:
    """Read once more, right before the hand-over, what says no, by delivery id.

    An erased person has no row left. Nor has a letter that is no longer this owner's: a process that was halted for
    longer than its lease finds its letters in other hands, and what it records of them is refused by the fence.
    """
    said_no = {each.delivery_id: SkipReason.ERASED for each in claimed}
    letters = {each.delivery_id: each.letter for each in claimed}
    for row in delivering.standing(session, SITUATION_COLUMNS, list(letters), owner=owner):
        no = refusal_of(letters[row[0]], situation_from(row[2:]), _suppressed(row[1]), now)
        if no is None:
            del said_no[row[0]]
        else:
            said_no[row[0]] = no
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
