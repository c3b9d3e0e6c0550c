"""Recording what came of letters: one transaction a batch, every write fenced by owner and epoch."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from course.delivery.claim import Claimed, expired_claims, skip_delivery
from course.delivery.ledger import Ledger
from course.delivery.outcome import AT_ONCE_AFTER_DROPS, MAX_ATTEMPTS, Outcome, next_attempt_at
from course.delivery.transport.smtp import Handed
from course.people import enrolment as life
from course.people.situation import SITUATION_COLUMNS, apply, situation_from, situation_of
from course.people.suppression import suppress
from course.schedule.decide import next_due
from course.service import Service
from course.store import delivering
from course.store.models import Delivery, Enrolment
from course.vocabulary import DeliveryStatus, EnrolmentStatus, HeldReason, SkipReason, SuppressionReason, day_of

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class Result:
    """A claim and what came of it at ``at`` (course time); ``skip`` names the reason if it was not wanted any more."""

    claimed: Claimed
    handed: Handed
    at: datetime
    skip: SkipReason | None = None


def record(service: Service, owner: str, results: Sequence[Result]) -> None:
    """Write the results down. A claim that is no longer the owner's (its lease ran out) is left to whoever has it."""
    if not results:
        return
    sent = [result for result in results if result.handed.outcome is Outcome.SENT]
    others = {r.claimed.delivery_id: r for r in results if r.handed.outcome is not Outcome.SENT}
    with service.sessions() as session:
        if sent:
            _record_sent(session, owner, sent)
        if others:
            _record_others(service, session, owner, others)


def _record_sent(session: Session, owner: str, sent: Sequence[Result]) -> None:
    """The relay has them: deliveries and enrolments move on together, in four statements however many there are."""
    rows = [(r.claimed.delivery_id, r.claimed.epoch, r.at, _words_of(r.handed)) for r in sent]
    ours = set(delivering.mark_sent(session, rows, owner=owner))
    by_enrolment: dict[int, list[Result]] = {}
    for result in sent:
        if result.claimed.delivery_id in ours:
            by_enrolment.setdefault(result.claimed.enrolment_id, []).append(result)
    moved = []
    for row in delivering.lock_enrolments(session, SITUATION_COLUMNS, list(by_enrolment)):
        situation = situation_from(row[1:])
        for result in by_enrolment[row[0]]:
            situation, at = life.letter_sent(situation, result.claimed.letter, result.at), result.at
        changed = [getattr(situation, column) for column in delivering.MOVED_COLUMNS]
        moved.append((row[0], *changed, next_due(situation, at), at))
    if moved:
        delivering.move_on(session, moved)


def _words_of(handed: Handed) -> str | None:
    return None if handed.reply is None else handed.reply.without_addresses


def _record_others(service: Service, session: Session, owner: str, by_id: dict[int, Result]) -> None:
    deliveries = session.scalars(
        select(Delivery)
        .where(Delivery.id.in_(by_id), Delivery.owner == owner, Delivery.status == DeliveryStatus.CLAIMED.value)
        .order_by(Delivery.id)
        .with_for_update()
    ).all()
    enrolments = _lock_enrolments(session, [delivery.enrolment_id for delivery in deliveries])
    for delivery in deliveries:
        result = by_id[delivery.id]
        if delivery.epoch == result.claimed.epoch:
            _settle(session, delivery, enrolments[delivery.enrolment_id], result)


def _lock_enrolments(session: Session, ids: list[int]) -> dict[int, Enrolment]:
    query = select(Enrolment).where(Enrolment.id.in_(ids)).order_by(Enrolment.id).options(joinedload(Enrolment.person))
    return {row.id: row for row in session.scalars(query.with_for_update(of=Enrolment))}


def _settle(session: Session, delivery: Delivery, enrolment: Enrolment, result: Result) -> None:
    handed, now = result.handed, result.at
    delivery.response = _words_of(handed)
    match handed.outcome:
        case Outcome.SENT:
            settle_sent(delivery, enrolment, now)
        case Outcome.NOT_WANTED:
            delivery.attempts -= 1
            skip_delivery(session, delivery, result.skip or SkipReason.STOPPED, now)
            apply(enrolment, situation_of(enrolment), now)
        case Outcome.NOT_REACHED:
            delivery.attempts -= 1
            _defer(delivery, handed.outcome, now)
        case Outcome.DROPPED if delivery.attempts <= AT_ONCE_AFTER_DROPS:
            _defer(delivery, handed.outcome, now)
        case Outcome.TRY_LATER | Outcome.OUR_FAULT | Outcome.UNKNOWN | Outcome.DROPPED:
            if handed.outcome is Outcome.UNKNOWN:
                log.warning("delivery.unknown", delivery=delivery.id, letter=delivery.letter)
            if handed.outcome is Outcome.OUR_FAULT:
                log.error("delivery.our_fault", delivery=delivery.id, response=delivery.response)
            _try_later(delivery, enrolment, handed.outcome, now)
        case Outcome.DEAD:
            _close(delivery, DeliveryStatus.BOUNCED, handed.outcome)
            stop_for_bounce(session, enrolment, now)
        case Outcome.CONTENT | Outcome.CANNOT_COMPOSE:
            log.error("delivery.failed", delivery=delivery.id, letter=delivery.letter, reason=handed.outcome.value)
            _fail(delivery, enrolment, handed.outcome, now)


def settle_sent(delivery: Delivery, enrolment: Enrolment, at: datetime) -> None:
    """The relay has it: the enrolment moves on, with the instant of its next letter, in the same transaction."""
    _close(delivery, DeliveryStatus.SENT, None)
    delivery.sent_at = at
    apply(enrolment, life.letter_sent(situation_of(enrolment), delivery.letter, at), at)


def _close(delivery: Delivery, status: DeliveryStatus, outcome: Outcome | None) -> None:
    delivery.status, delivery.reason = status.value, None if outcome is None else outcome.value
    delivery.owner = delivery.lease_until = delivery.next_at = None


def _defer(delivery: Delivery, outcome: Outcome, next_at: datetime) -> None:
    _close(delivery, DeliveryStatus.DEFERRED, outcome)
    delivery.next_at = next_at


def _try_later(delivery: Delivery, enrolment: Enrolment, outcome: Outcome, now: datetime) -> None:
    """Another attempt today, until the next letter would fall due."""
    next_at = next_attempt_at(delivery.attempts, delivery.id, now)
    following = _following_date(delivery, enrolment)
    if delivery.attempts < MAX_ATTEMPTS and (following is None or next_at < following):
        _defer(delivery, outcome, next_at)
        return
    log.warning("delivery.given_up_for_today", delivery=delivery.id, letter=delivery.letter)
    _fail(delivery, enrolment, outcome, now)


def _following_date(delivery: Delivery, enrolment: Enrolment) -> datetime | None:
    """When the lesson after this one would fall due if this one had gone in time; None for any other letter."""
    if day_of(delivery.letter) is None or enrolment.status == EnrolmentStatus.STOPPED:
        return None
    return next_due(life.letter_sent(situation_of(enrolment), delivery.letter, delivery.due_at), delivery.due_at)


def _fail(delivery: Delivery, enrolment: Enrolment, outcome: Outcome, now: datetime) -> None:
    """Ended for now, with its reason. A lesson keeps its place: it comes again at the next chosen hour.

    After `MAX_ATTEMPTS` in all the course is held for the organisation to look at, instead of asking for ever.
    """
    _close(delivery, DeliveryStatus.FAILED, outcome)
    if day_of(delivery.letter) is None or enrolment.status == EnrolmentStatus.STOPPED:
        return
    if delivery.attempts < MAX_ATTEMPTS:
        enrolment.due_at = _following_date(delivery, enrolment)
        return
    held = life.hold(situation_of(enrolment), HeldReason.OPERATOR, None)
    if not isinstance(held, life.Refusal):
        log.error("enrolment.held", enrolment=enrolment.id, reason="too many attempts")
        apply(enrolment, held, now)


def stop_for_bounce(session: Session, enrolment: Enrolment, now: datetime) -> None:
    """The address does not exist: nothing more goes there."""
    suppress(session, enrolment.person.email_hash, SuppressionReason.BOUNCED, now)
    after = life.stop(situation_of(enrolment))
    if not isinstance(after, life.Refusal):
        enrolment.status_before_stop = enrolment.status
        apply(enrolment, after, now)


def sweep(service: Service, ledger: Ledger, *, limit: int = 500) -> int:
    """Claims whose owner is gone: what the ledger noted was sent, the rest goes again with the same Message-ID."""
    now = service.clock.now()
    with service.sessions() as session:
        expired = expired_claims(session, limit=limit)
        noted = ledger.noted([(delivery.owner or "", delivery.id) for delivery in expired])
        enrolments = _lock_enrolments(session, [delivery.enrolment_id for delivery in expired])
        for delivery in expired:
            if delivery.id in noted:
                delivery.response = noted[delivery.id]
                settle_sent(delivery, enrolments[delivery.enrolment_id], now)
            else:
                log.warning("delivery.reclaimed", delivery=delivery.id, letter=delivery.letter)
                _defer(delivery, Outcome.UNKNOWN, now)
        return len(expired)
