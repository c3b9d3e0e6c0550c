"""Recording what came of letters: one transaction a batch, every write fenced by owner and epoch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

import structlog
from sqlalchemy import func, select, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, joinedload

from course.delivery.claim import Claimed, expired_claims, skip_delivery
from course.delivery.guard import look_at_refusals
from course.delivery.ledger import Ledger
from course.delivery.outcome import AT_ONCE_AFTER_DROPS, MAX_ATTEMPTS, NOTHING_SAID, Outcome, next_attempt_at
from course.delivery.transport.smtp import Handed
from course.people import enrolment as life
from course.people.situation import SITUATION_COLUMNS, apply, situation_from, situation_of
from course.people.suppression import suppress
from course.schedule.decide import CHECK_IN, KEEPSAKE, Situation, next_due
from course.service import Service
from course.store import delivering
from course.store.models import Delivery, DeliveryEvent, Enrolment
from course.vocabulary import (
    AttemptEvent,
    DeliveryStatus,
    EnrolmentStatus,
    HeldReason,
    SkipReason,
    SuppressionReason,
    day_of,
)

log = structlog.get_logger(__name__)

ASIDE = timedelta(minutes=10)
"""So long (real time) a claim that could not be settled is left alone before the sweep tries it again."""


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
    if any(result.handed.outcome is Outcome.OUR_FAULT for result in results):
        look_at_refusals(service)


def _record_sent(session: Session, owner: str, sent: Sequence[Result]) -> None:
    """The relay has them: deliveries and enrolments move on together.

    One statement does it for all whose row is as it was when the letter was claimed. The others (somebody paused, or
    two letters went to one person) are read again and move on from where they stand.
    """
    by_enrolment: dict[int, list[Result]] = {}
    for result in sent:
        by_enrolment.setdefault(result.claimed.enrolment_id, []).append(result)
    alone = [results[0] for _, results in sorted(by_enrolment.items()) if len(results) == 1]
    several = [result for results in by_enrolment.values() if len(results) > 1 for result in results]
    marked, went = delivering.record_sent(
        session, _as_sent(alone), [_moved(r) for r in alone], [r.claimed.seen for r in alone], owner=owner
    )
    if several:
        marked |= set(delivering.mark_sent(session, _as_sent(several), owner=owner))
    behind = {
        enrolment_id: [result for result in results if result.claimed.delivery_id in marked]
        for enrolment_id, results in by_enrolment.items()
        if enrolment_id not in went
    }
    _move_from_where_they_stand(session, {key: results for key, results in behind.items() if results})


def _as_sent(results: Sequence[Result]) -> list[tuple[int, int, datetime, str | None]]:
    return [(r.claimed.delivery_id, r.claimed.epoch, r.at, _words_of(r.handed)) for r in results]


def _moved(result: Result) -> tuple[Any, ...]:
    return _row_of(result.claimed.enrolment_id, result.claimed.situation, [result])


def _row_of(enrolment_id: int, situation: Situation, results: Sequence[Result]) -> tuple[Any, ...]:
    """What the enrolment's row is to be after these letters, in the order of `delivering.MOVED_COLUMNS`."""
    for result in results:
        situation, at = life.letter_sent(situation, result.claimed.letter, result.at), result.at
    return (enrolment_id, *_columns_of(situation), next_due(situation, at), at)


_columns_of = attrgetter(*delivering.MOVED_COLUMNS)


def _move_from_where_they_stand(session: Session, by_enrolment: dict[int, list[Result]]) -> None:
    if not by_enrolment:
        return
    moved = [
        _row_of(row[0], situation_from(row[1:]), by_enrolment[row[0]])
        for row in delivering.lock_enrolments(session, SITUATION_COLUMNS, list(by_enrolment))
    ]
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


def _lock_enrolments(session: Session, ids: list[int], *, skip_locked: bool = False) -> dict[int, Enrolment]:
    query = select(Enrolment).where(Enrolment.id.in_(ids)).order_by(Enrolment.id).options(joinedload(Enrolment.person))
    return {row.id: row for row in session.scalars(query.with_for_update(of=Enrolment, skip_locked=skip_locked))}


_NO_ATTEMPT = NOTHING_SAID | {Outcome.SENT}


def _note_attempt(session: Session, delivery: Delivery, event: AttemptEvent, now: datetime) -> None:
    """Keep what came of an attempt, by cause, so that it can be counted whatever becomes of the process and the row."""
    event_id = f"attempt {delivery.id}.{delivery.epoch}"
    session.add(
        DeliveryEvent(delivery_id=delivery.id, event_id=event_id, kind=event.value, at=now, detail=delivery.response)
    )


def _settle(session: Session, delivery: Delivery, enrolment: Enrolment, result: Result) -> None:
    handed, now = result.handed, result.at
    delivery.response = _words_of(handed)
    if handed.outcome not in _NO_ATTEMPT:
        _note_attempt(session, delivery, AttemptEvent(f"attempt {handed.outcome}"), now)
    match handed.outcome:
        case Outcome.SENT:
            settle_sent(delivery, enrolment, now)
        case Outcome.NOT_WANTED:
            delivery.attempts -= 1
            skip_delivery(session, delivery, result.skip or SkipReason.STOPPED, now)
            apply(enrolment, situation_of(enrolment), now)
        case Outcome.NOT_REACHED | Outcome.OVER_LIMIT:
            delivery.attempts -= 1
            _defer(delivery, enrolment, handed.outcome, now)
        case Outcome.DROPPED if delivery.attempts <= AT_ONCE_AFTER_DROPS:
            _defer(delivery, enrolment, handed.outcome, now)
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


def _defer(delivery: Delivery, enrolment: Enrolment, outcome: Outcome, next_at: datetime) -> None:
    """Another attempt at ``next_at``: it is looked for by that, not by its hour, until it has gone."""
    _no_longer_due(delivery, enrolment)
    _close(delivery, DeliveryStatus.DEFERRED, outcome)
    delivery.next_at = next_at


def _no_longer_due(delivery: Delivery, enrolment: Enrolment) -> None:
    """An enrolment stays due while its letter is in hand; here it ends without having gone."""
    if day_of(delivery.letter) is not None or delivery.letter in {KEEPSAKE, CHECK_IN}:
        enrolment.due_at = None


def _try_later(delivery: Delivery, enrolment: Enrolment, outcome: Outcome, now: datetime) -> None:
    """Another attempt today, until the next letter would fall due."""
    next_at = next_attempt_at(delivery.attempts, delivery.id, now)
    following = _following_date(delivery, enrolment)
    if delivery.attempts < MAX_ATTEMPTS and (following is None or next_at < following):
        _defer(delivery, enrolment, outcome, next_at)
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
    _no_longer_due(delivery, enrolment)
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
    """Claims whose owner is gone: what the ledger noted was sent, the rest goes again with the same Message-ID.

    One that cannot be settled is left aside for `ASIDE`, one whose enrolment somebody changes right now until the next
    sweep: neither stops the others, nor delivery. How many were settled.
    """
    now, settled = service.clock.now(), 0
    with service.sessions() as session:
        expired = expired_claims(session, limit=limit)
        noted = ledger.noted([(delivery.owner or "", delivery.id) for delivery in expired])
        enrolments = _lock_enrolments(session, [delivery.enrolment_id for delivery in expired], skip_locked=True)
        for delivery in expired:
            if delivery.enrolment_id not in enrolments:
                continue
            delivery_id = delivery.id
            try:
                with session.begin_nested():
                    _settle_expired(session, delivery, enrolments[delivery.enrolment_id], noted, now)
                settled += 1
            except OperationalError:
                raise  # the database itself is away: nothing is wrong with the row
            except Exception as error:  # noqa: BLE001  (one row that nobody foresaw must not stop every letter)
                log.error("delivery.cannot_settle", delivery=delivery_id, error=type(error).__name__)
                session.execute(
                    update(Delivery)
                    .where(Delivery.id == delivery_id)
                    .values(lease_until=func.now() + ASIDE)
                    .execution_options(synchronize_session=False)
                )
    return settled


def _settle_expired(
    session: Session, delivery: Delivery, enrolment: Enrolment, noted: Mapping[int, str], now: datetime
) -> None:
    if delivery.id in noted:
        delivery.response = noted[delivery.id]
        settle_sent(delivery, enrolment, now)
    else:
        log.warning("delivery.reclaimed", delivery=delivery.id, letter=delivery.letter)
        _note_attempt(session, delivery, AttemptEvent.RECLAIMED, now)
        _defer(delivery, enrolment, Outcome.UNKNOWN, now)
