"""Answers to the confirmation letter: a "yes" from the address itself confirms; anything else gets the link again.

The letter went to one mailbox only, with a signed reply address that nobody else has seen. Whoever answers it from
that address shows what the button shows. What a machine answered never comes here.
"""

from datetime import timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from course.curriculum.course import ServiceLetter
from course.inbound.match import Match
from course.inbound.read import CommandReply, Reply
from course.inbound.read.command import says_yes
from course.people.consent import Circumstances, record_consent
from course.people.service_letters import ask_for_letter, was_asked_for
from course.people.signup import begin
from course.people.suppression import suppression_of
from course.service import Service
from course.store.models import Delivery
from course.vocabulary import ConsentKind, SuppressionReason

_MOST_CONFIRMATIONS: Final = 3  # in one enrolment, the first one included
_NOT_AGAIN_WITHIN: Final = timedelta(minutes=10)


def answer_confirmation(service: Service, session: Session, found: Match, reading: Reply | CommandReply) -> None:
    """Confirm, or send the letter with the link once more. The caller holds the enrolment's lock; it is pending."""
    enrolment, now = found.enrolment, service.clock.now()
    barred = suppression_of(session, enrolment.person.email_hash) not in {None, SuppressionReason.STOPPED}
    if barred:
        return
    if found.from_candidate and says_yes(reading.text):
        begin(service, session, enrolment, now)
        record_consent(session, enrolment.id, ConsentKind.CONFIRMED, now, Circumstances(source="reply"))
        return
    sent = session.scalar(
        select(func.count())
        .select_from(Delivery)
        .where(Delivery.enrolment_id == enrolment.id, Delivery.letter == ServiceLetter.CONFIRM.value)
    )
    lately = was_asked_for(session, enrolment.id, ServiceLetter.CONFIRM, since=now - _NOT_AGAIN_WITHIN)
    if (sent or 0) < _MOST_CONFIRMATIONS and not lately:
        ask_for_letter(session, enrolment.id, ServiceLetter.CONFIRM, now, _answering(reading))


def _answering(reading: Reply | CommandReply) -> dict[str, str] | None:
    found = reading.envelope.message_id
    return {"in_reply_to": found} if found else None
