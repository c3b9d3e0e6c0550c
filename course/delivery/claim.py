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

from course.delivery.guard import AWAITED
from course.people.situation import SITUATION_COLUMNS, situation_from, situation_of
from course.schedule.decide import KEEPSAKE, Complete, Send, Situation, Skip, Wait, decide
from course.schedule.permit import refusal_of
from course.service import Service
from course.store import delivering
from course.store.holds import hold_starts
from course.store.models import Delivery, DueEnrolment, Enrolment, SkippedLetter
from course.vocabulary import DeliveryStatus, HoldScope, SkipReason, SuppressionReason, day_of, lesson_letter

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
    email_hash: bytes
    name: str | None
    organisation: str
    slug: str
    course: str
    course_version: int
    locale: str
    seen: str
    """The version of the enrolment's row as it was read."""
    situation: Situation


def claim(service: Service, owner: str, *, limit: int, held: HoldScope | None = None) -> list[Claimed]:
    """Take charge of at most ``limit`` letters that are due, service letters first; of nothing that is ``held``."""
    now = service.clock.now()
    if held is HoldScope.EVERYTHING:
        return []
    with service.sessions() as session:
        claimed = _claim_open(session, owner, now, limit, held)
        if len(claimed) < limit and held is not HoldScope.LETTERS:
            claimed += _claim_due(session, owner, now, limit - len(claimed), held)
        return claimed


def count_due(session: Session, now: datetime, *, at_most: int) -> int:
    """How many letters wait, counted no further than ``at_most``: so many hands the tick calls."""
    enrolments = select(DueEnrolment.enrolment_id).where(DueEnrolment.due_at <= now).limit(at_most)
    open_ = select(Delivery.id).where(Delivery.status.in_(_OPEN), Delivery.next_at <= now).limit(at_most)
    waiting = sum(
        session.scalar(select(func.count()).select_from(each.subquery())) or 0 for each in (enrolments, open_)
    )
    return min(at_most, waiting)


def _claim_open(
    session: Session, owner: str, now: datetime, limit: int, held: HoldScope | None = None
) -> list[Claimed]:
    """Service letters that were asked for, and letters whose next attempt has come."""
    only = sorted(AWAITED) if held is HoldScope.LETTERS else None
    rows = delivering.lock_open(session, SITUATION_COLUMNS, now=now, limit=limit, only=only)
    claimed, skipped, starts = [], {}, []
    for row in rows:
        delivery = row[: delivering.DELIVERY_COLUMNS]
        each = _claimed(delivery, row[delivering.DELIVERY_COLUMNS :])
        no = refusal_of(each.letter, each.situation, _suppressed(row[_REASON]), now)
        if no is None and held is HoldScope.NEW_STARTS and day_of(each.letter) == 1:
            starts.append(each.enrolment_id)
            no = SkipReason.HELD
        if no is not None:
            skipped[each.delivery_id] = no
        else:
            claimed.append(replace(each, epoch=each.epoch + 1, attempts=each.attempts + 1))
    if skipped:
        for found in session.scalars(select(Delivery).where(Delivery.id.in_(skipped))):
            skip_delivery(session, found, skipped[found.id], now)
    if starts:
        hold_starts(session, starts, now)
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


def _claim_due(session: Session, owner: str, now: datetime, limit: int, held: HoldScope | None = None) -> list[Claimed]:
    """Lessons and what follows them, for enrolments whose instant has come."""
    personal = delivering.PERSONAL_COLUMNS
    sends: dict[int, tuple[tuple[Any, ...], Send]] = {}
    planned: list[tuple[int, datetime | None]] = []  # None: nothing to wait for
    skips: list[tuple[int, str, str]] = []
    starts: list[int] = []
    for row in delivering.lock_due(session, SITUATION_COLUMNS, now=now, limit=limit):
        enrolment_id, reason = row[0], row[personal - 1]
        situation = situation_from(row[personal:])
        decision = decide(situation, now) if reason is None else Skip(reason=SkipReason.SUPPRESSED)
        due_at: datetime | None = None
        no: SkipReason | None = None
        match decision:
            case Send(day=1) if held is HoldScope.NEW_STARTS:
                starts.append(enrolment_id)
                skips.append((enrolment_id, decision.letter, SkipReason.HELD.value))
                continue
            case Send():
                sends[enrolment_id] = (row, decision)
                continue
            case Wait():
                due_at, no = decision.until, SkipReason.NOT_DUE
            case Skip():
                no = decision.reason
            case Complete():
                pass
        planned.append((enrolment_id, due_at))
        if no is not None:
            skips.append((enrolment_id, _expected(situation), no.value))
    if starts:
        hold_starts(session, starts, now)
    made: delivering.Rows = []
    if sends:
        claims = [(enrolment_id, send.letter, send.due_at) for enrolment_id, (_, send) in sends.items()]
        made = delivering.insert_claims(session, claims, owner=owner, now=now, lease_seconds=LEASE_SECONDS)
        # A letter that waits for another attempt, or came into other hands just now, is not looked for by its hour.
        planned += [(enrolment_id, None) for enrolment_id in sends.keys() - {row[0] for row in made}]
    if planned:
        delivering.plan(session, sorted(planned, key=lambda each: each[0]))
    if skips:
        delivering.note_skips(session, skips, now)
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
        email_hash=rest[4],
        name=rest[5],
        organisation=rest[6],
        slug=rest[7],
        course=rest[8],
        course_version=rest[9],
        locale=rest[10],
        seen=rest[11],
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
        email_hash=enrolment.person.email_hash,
        name=enrolment.person.name,
        organisation=enrolment.link.title,
        slug=enrolment.link.slug,
        course=enrolment.course,
        course_version=enrolment.course_version,
        locale=enrolment.locale,
        seen="",
        situation=situation_of(enrolment),
    )


def renew_leases(session: Session, owner: str, *, only: int | None = None) -> None:
    """The owner lives: its claims (``only``: that delivery alone) stay its own for a while longer."""
    mine = update(Delivery).where(Delivery.owner == owner, Delivery.status == DeliveryStatus.CLAIMED.value)
    if only is not None:
        mine = mine.where(Delivery.id == only)
    session.execute(mine.values(lease_until=_LEASE))


def refusals(session: Session, owner: str, claimed: Sequence[Claimed], now: datetime) -> dict[int, SkipReason | None]:
    """Read once more, right before the hand-over, what says no, by delivery id.

    None: it is not this owner's any more, and nothing is to be recorded of it. An erased person's letter is nobody's;
    a process that was halted for longer than its lease finds its letters in other hands, or about to be.
    """
    seen = [(each.delivery_id, each.enrolment_id, each.seen) for each in claimed]
    as_before = delivering.unchanged(session, seen, [each.email_hash for each in claimed], owner=owner)
    if len(as_before) == len(claimed):
        return {}
    changed = [each for each in claimed if each.delivery_id not in as_before]
    said_no: dict[int, SkipReason | None] = {each.delivery_id: None for each in changed}
    letters = {each.delivery_id: each.letter for each in changed}
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
