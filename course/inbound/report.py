"""What a report about a letter does: a bounce or a complaint, whichever door it came by. It feeds the guard rails."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.people import preferences
from course.people.consent import Circumstances
from course.people.suppression import suppress
from course.service import Service
from course.store.models import Delivery, DeliveryEvent, Enrolment
from course.vocabulary import DeliveryStatus, SuppressionReason


@dataclass(frozen=True, kw_only=True)
class Report:
    """Where the news came from: an id that is the same each time it is told, and its instant (course time)."""

    event_id: str
    at: datetime
    detail: str | None = None
    """An enhanced status code; never anybody's words."""


def take_bounce(
    service: Service, session: Session, enrolment: Enrolment, delivery: Delivery | None, report: Report, *, hard: bool
) -> None:
    """Note a bounce; a hard one ends the course, and the address is not to be mailed any more."""
    _note(session, delivery, report, "bounce hard" if hard else "bounce soft")
    if not hard:
        return
    if delivery is not None and delivery.status == DeliveryStatus.SENT:
        delivery.status = DeliveryStatus.BOUNCED.value
    _end(service, session, enrolment, SuppressionReason.BOUNCED)


def take_complaint(
    service: Service, session: Session, enrolment: Enrolment, delivery: Delivery | None, report: Report
) -> None:
    """Note that somebody called a letter spam: the course ends, and the address is not to be mailed any more."""
    _note(session, delivery, report, "complaint")
    if delivery is not None:
        delivery.status = DeliveryStatus.COMPLAINED.value
    _end(service, session, enrolment, SuppressionReason.COMPLAINED)


def _note(session: Session, delivery: Delivery | None, report: Report, kind: str) -> None:
    if delivery is not None:
        event = insert(DeliveryEvent).values(
            delivery_id=delivery.id, event_id=report.event_id, kind=kind, at=report.at, detail=report.detail
        )
        session.execute(event.on_conflict_do_nothing())


def _end(service: Service, session: Session, enrolment: Enrolment, reason: SuppressionReason) -> None:
    preferences.stop(service, session, enrolment, Circumstances(source=reason.value))
    suppress(session, enrolment.person.email_hash, reason, service.clock.now())
