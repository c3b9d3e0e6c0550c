"""Forgetting what need not be kept: periods are settings, the sweep runs every night."""

from datetime import timedelta

from sqlalchemy import CursorResult, Delete, Update, delete, func, select, update
from sqlalchemy.orm import Session

from course import clock
from course.service import Service
from course.store.models import (
    ConsentEvent,
    DeliveryEvent,
    Enrolment,
    Heartbeat,
    HookReceipt,
    InboundMessage,
    OperatorNotice,
    Person,
    PersonKey,
    SkippedLetter,
    TokenBucket,
)
from course.vocabulary import EnrolmentStatus, InboundState

REPEATS_ARE_KNOWN_FOR = timedelta(days=30)
"""Real time for which a provider's call is remembered. One that says to be older is not believed, so that none that
was forgotten can be played back."""


def tidy(service: Service) -> dict[str, int]:
    """Remove what is older than its period; how many rows of each kind. Safe to repeat.

    Raw mail loses its bytes (its reflection stays); sign-ups never confirmed go with everything that hangs on them;
    events, skipped letters and the network addresses in consent records are the logs kept in the database.
    """
    settings, now, real = service.settings, service.clock.now(), clock.real_now()
    raw_before = now - timedelta(days=settings.keep_raw_mail_days)
    unconfirmed_before = now - timedelta(days=settings.keep_unconfirmed_days)
    logs_before = now - timedelta(days=settings.keep_logs_days)
    with service.sessions() as session:
        return {
            "raw_mail": _run(
                session,
                update(InboundMessage)
                .where(InboundMessage.received_at < raw_before, InboundMessage.sealed.is_not(None))
                .where(InboundMessage.state != InboundState.KEPT.value)
                .values(sealed=None, wrapped=None),
            ),
            "unconfirmed": _run(
                session,
                delete(Enrolment).where(
                    Enrolment.status == EnrolmentStatus.PENDING.value, Enrolment.created_at < unconfirmed_before
                ),
            ),
            "people": _people_without_enrolment(session, unconfirmed_before),
            "events": _run(session, delete(DeliveryEvent).where(DeliveryEvent.at < logs_before)),
            "notices": _run(session, delete(OperatorNotice).where(OperatorNotice.created_at < logs_before)),
            "skips": _run(session, delete(SkippedLetter).where(SkippedLetter.at < logs_before)),
            "network_addresses": _run(
                session,
                update(ConsentEvent)
                .where(ConsentEvent.at < logs_before, ConsentEvent.ip.is_not(None))
                .values(ip=None, user_agent=None),
            ),
            "limits": _run(session, delete(TokenBucket).where(TokenBucket.filled_real_at < real - timedelta(days=1))),
            "hook_receipts": _run(
                session, delete(HookReceipt).where(HookReceipt.at < func.now() - REPEATS_ARE_KNOWN_FOR)
            ),
            "heartbeats": _run(session, delete(Heartbeat).where(Heartbeat.at < func.now() - timedelta(days=1))),
        }


def _people_without_enrolment(session: Session, before: object) -> int:
    nobody = ~select(Enrolment.id).where(Enrolment.person_id == Person.id).exists()
    gone = list(session.scalars(select(Person.id).where(Person.created_at < before, nobody).limit(10_000)))
    session.execute(delete(PersonKey).where(PersonKey.person_id.in_(gone)))
    session.execute(delete(Person).where(Person.id.in_(gone)))
    return len(gone)


def _run(session: Session, statement: Delete | Update) -> int:
    result = session.execute(statement.execution_options(synchronize_session=False))
    assert isinstance(result, CursorResult)
    return result.rowcount
