"""The holding pen: mail that could not be matched, kept for the operator, who attaches or discards it."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from course.inbound.act import answered_letter, follow
from course.inbound.match import Match, is_from
from course.inbound.read import envelope_of, read
from course.people.finding import enrolment_by_id, enrolments_of
from course.people.inbox import give_to, open_raw
from course.service import Service
from course.store.models import InboundMessage, Person
from course.vocabulary import InboundState

_SHOWN = 500


class PenError(Exception):
    """This cannot be done with this message; the sentence says why."""


def held(service: Service, session: Session) -> list[dict[str, Any]]:
    """The messages in the pen, oldest first (at most 500): from, subject and why they are there; never their text."""
    query = select(InboundMessage).where(InboundMessage.state == InboundState.UNMATCHED.value)
    found = []
    for message in session.scalars(query.order_by(InboundMessage.id).limit(_SHOWN)):
        facts = envelope_of(open_raw(service, session, message)) if message.sealed else None
        found.append(
            {
                "id": message.id,
                "received_at": message.received_at.isoformat(timespec="seconds"),
                "from": facts.from_address if facts else None,
                "subject": facts.subject[:80] if facts else "",
                "reason": message.reason,
                "size": message.size,
            }
        )
    return found


def _locked(session: Session, message_id: int) -> InboundMessage:
    message = session.get(InboundMessage, message_id, with_for_update=True)
    if message is None or message.state != InboundState.UNMATCHED:
        raise PenError(f"there is no message {message_id} in the holding pen; `course pen list` shows what is there")
    return message


def attach(service: Service, session: Session, message_id: int, person: Person, day: int | None) -> str:
    """The message is this person's: read it and do what follows. What it was. Raises PenError."""
    message = _locked(session, message_id)
    enrolments = enrolments_of(session, person.id)
    if not enrolments:
        raise PenError("this person has no course; there is nothing to attach it to")
    enrolment = enrolment_by_id(session, enrolments[-1].id, lock=True)
    assert enrolment is not None
    if day is not None and day > enrolment.lessons:
        raise PenError(f"this course has {enrolment.lessons} days; there is no day {day}")
    raw = open_raw(service, session, message)
    found = Match(
        enrolment=enrolment, day=day or enrolment.position, from_candidate=is_from(enrolment, envelope_of(raw))
    )
    reading = read(raw, letter=answered_letter(service, session, found), now=service.clock.now())
    message.enrolment_id, message.day, message.state = enrolment.id, found.day, InboundState.KEPT.value
    give_to(service, session, message, person.id)
    follow(service, session, message, reading, found)
    return message.kind or "unclear"


def discard(session: Session, message_id: int) -> None:
    """Let it go. Raises PenError."""
    _locked(session, message_id).state = InboundState.DISCARDED.value
