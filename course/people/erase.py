"""Everything that is kept of a person, and its erasure.

Erasing destroys the person's key first: words, raw mail and every copy of them in a backup become noise. What stays
is a keyed hash of the address on the suppression list and in the list of erasures, which a restored backup is held
against, and one of each mail, so that a mailbox that is read anew brings none of them back.
"""

import base64
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.people.finding import enrolments_of
from course.people.inbox import open_raw
from course.people.reflections import journal
from course.people.suppression import suppress, suppression_of
from course.service import Service
from course.store.models import (
    ConsentEvent,
    Delivery,
    Enrolment,
    Erasure,
    InboundMessage,
    OperatorNotice,
    Person,
    PersonKey,
    Reflection,
)
from course.vocabulary import InboundState, SuppressionReason


def _at(instant: datetime | None) -> str | None:
    return None if instant is None else instant.isoformat()


def export_person(service: Service, session: Session, person: Person) -> dict[str, Any]:
    """All that is kept of a person, as plain values for JSON. Instants are ISO 8601, UTC."""
    enrolments = enrolments_of(session, person.id)
    suppressed = suppression_of(session, person.email_hash)
    mails = session.scalars(select(InboundMessage).where(_theirs(person)).order_by("id"))
    return {
        "email": person.email,
        "name": person.name,
        "created_at": _at(person.created_at),
        "suppressed": None if suppressed is None else suppressed.value,
        "enrolments": [_enrolment(session, row) for row in enrolments],
        "reflections": [
            {"day": words.day, "text": words.text, "received_at": _at(words.received_at)}
            for row in enrolments
            for words in journal(service, session, row)
        ],
        "inbound": [
            {
                "received_at": _at(mail.received_at),
                "kind": mail.kind,
                **_raw(open_raw(service, session, mail)),
            }
            for mail in mails
            if mail.sealed is not None
        ],
    }


def _raw(mail: bytes) -> dict[str, str]:
    """A message in JSON without losing an octet: as it is if it is UTF-8, else in base64, and which of the two."""
    try:
        return {"raw": mail.decode("utf-8"), "raw_encoding": "utf-8"}
    except UnicodeDecodeError:
        return {"raw": base64.b64encode(mail).decode("ascii"), "raw_encoding": "base64"}


def _enrolment(session: Session, row: Enrolment) -> dict[str, Any]:
    consents = session.scalars(select(ConsentEvent).where(ConsentEvent.enrolment_id == row.id).order_by("id"))
    deliveries = session.scalars(select(Delivery).where(Delivery.enrolment_id == row.id).order_by("id"))
    notices = session.scalars(select(OperatorNotice).where(OperatorNotice.enrolment_id == row.id).order_by("id"))
    return {
        "course": row.course,
        "course_version": row.course_version,
        "link": row.link.slug,
        "status": row.status,
        "position": row.position,
        "timezone": row.zone,
        "hour": row.hour,
        "weekdays_only": row.weekdays_only,
        "locale": row.locale,
        "created_at": _at(row.created_at),
        "confirmed_at": _at(row.confirmed_at),
        "paused_until": _at(row.paused_until),
        "held_reason": row.held_reason,
        "held_until": _at(row.held_until),
        "stopped_at": _at(row.stopped_at),
        "completed_at": _at(row.completed_at),
        "check_in_wanted": row.check_in_wanted,
        "consent": [
            {
                "kind": event.kind,
                "at": _at(event.at),
                "source": event.source,
                "form_url": event.form_url,
                "wording": event.wording,
                "ip": event.ip,
                "user_agent": event.user_agent,
            }
            for event in consents
        ],
        "letters": [
            {"letter": sent.letter, "occasion": sent.occasion, "status": sent.status, "sent_at": _at(sent.sent_at)}
            for sent in deliveries
        ],
        "operator_notices": [
            {"kind": notice.kind, "created_at": _at(notice.created_at), "sent_at": _at(notice.sent_at)}
            for notice in notices
        ],
    }


# Of a mail stays the keyed hash by which it is known again: it may still lie in a mailbox that is read anew one day.
_FORGOTTEN: dict[str, Any] = {
    "sealed": None, "wrapped": None, "person_id": None, "enrolment_id": None, "from_hash": None, "day": None,
    "kind": None, "size": 0, "state": InboundState.IGNORED.value, "reason": "erased",
}  # fmt: skip


def _theirs(person: Person) -> ColumnElement[bool]:
    """The mail that is theirs, and what lies in the pen (or was discarded) and says that they wrote it."""
    return or_(InboundMessage.person_id == person.id, InboundMessage.from_hash == person.email_hash)


def erase_person(service: Service, session: Session, person: Person) -> None:
    """Forget a person for good, in one transaction."""
    now = service.clock.now()
    note_erasure(session, person.email_hash, person.id, now)
    suppress(session, person.email_hash, SuppressionReason.ERASED, now)
    session.execute(delete(PersonKey).where(PersonKey.person_id == person.id))
    session.execute(delete(Reflection).where(Reflection.person_id == person.id))
    session.execute(update(InboundMessage).where(_theirs(person)).values(_FORGOTTEN))
    session.execute(delete(Person).where(Person.id == person.id))


def note_erasure(session: Session, email_hash: bytes, person_id: int, at: datetime) -> None:
    """Remember that this was erased, so that no backup brings it back."""
    row = insert(Erasure).values(email_hash=email_hash, person_id=person_id, at=at)
    session.execute(row.on_conflict_do_nothing())
