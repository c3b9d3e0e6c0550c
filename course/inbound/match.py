"""Whose is it? The signed address first; then our own Message-IDs, with conditions. Never the From address alone."""

import re
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from course.inbound.read import MessageFacts
from course.letters.address import TokenFault, open_message_id
from course.people.finding import enrolment_by_handle, enrolment_by_id
from course.people.mailbox import limit_name
from course.service import Service
from course.store.models import Delivery, Enrolment, Erasure
from course.vocabulary import day_of

_AUTHENTICATION_FAILED = re.compile(r"\bdmarc=(?:fail|permerror)\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Match:
    """The enrolment that a message belongs to; the day it answers (0: a service letter); its delivery, if named."""

    enrolment: Enrolment
    day: int
    delivery: Delivery | None = None
    by_stop_address: bool = False
    """It came to the mailto form of List-Unsubscribe."""
    by_bounce_address: bool = False
    """It came to the signed envelope sender of that delivery: only there are reports about an address believed."""
    from_candidate: bool = False
    """From is the candidate's own mailbox: only then are commands (other than stop) obeyed."""


def match(service: Service, session: Session, facts: MessageFacts, *more_ids: str | None) -> Match | None:
    """The enrolment (locked) that a message is about, or None: then it goes to the holding pen.

    ``more_ids`` are Message-IDs found inside a report. Tokens count wherever they stand among the recipients.
    """
    found = _match(service, session, facts, more_ids)
    return None if found is None else replace(found, from_candidate=is_from(found.enrolment, facts))


def _match(service: Service, session: Session, facts: MessageFacts, more_ids: tuple[str | None, ...]) -> Match | None:
    domain = service.settings.reply_domain
    local_parts = [a.rpartition("@")[0] for a in facts.recipients if a.rpartition("@")[2].lower() == domain]
    for local_part in local_parts:
        found = _by_token(service, session, local_part)
        if found is not None:
            return found
    for message_id in more_ids:
        if message_id:
            found = _by_message_id(service, session, message_id)
            if found is not None:
                return found
    return _by_thread(service, session, facts)


def _by_token(service: Service, session: Session, local_part: str) -> Match | None:
    reply = service.signer.open_reply(local_part)
    if not isinstance(reply, TokenFault):
        enrolment = enrolment_by_handle(session, reply.handle, lock=True)
        return None if enrolment is None else Match(enrolment=enrolment, day=reply.day)
    stop = service.signer.open_unsubscribe(local_part)
    if not isinstance(stop, TokenFault):
        enrolment = enrolment_by_handle(session, stop, lock=True)
        return None if enrolment is None else Match(enrolment=enrolment, day=0, by_stop_address=True)
    bounce = service.signer.open_bounce(local_part)
    if not isinstance(bounce, TokenFault):
        delivery = session.get(Delivery, bounce, with_for_update=True)
        found = None if delivery is None else _of_delivery(session, delivery)
        return None if found is None else replace(found, by_bounce_address=True)
    return None


def _of_delivery(session: Session, delivery: Delivery) -> Match | None:
    enrolment = enrolment_by_id(session, delivery.enrolment_id, lock=True)
    if enrolment is None:
        return None
    return Match(enrolment=enrolment, day=day_of(delivery.letter) or 0, delivery=delivery)


def _by_message_id(service: Service, session: Session, message_id: str) -> Match | None:
    own = open_message_id(message_id, domain=service.settings.mail_domain)
    if own is None:
        return None
    delivery = session.scalar(
        select(Delivery)
        .join(Enrolment)
        .where(Enrolment.handle == own.handle, Delivery.letter == own.letter, Delivery.occasion == own.occasion)
        .with_for_update(of=Delivery)
    )
    return None if delivery is None else _of_delivery(session, delivery)


def _by_thread(service: Service, session: Session, facts: MessageFacts) -> Match | None:
    """By what it answers, if it comes from the enrolment's own address and nothing says that this is forged."""
    if facts.from_address is None or any(_AUTHENTICATION_FAILED.search(said) for said in facts.authentication):
        return None
    for message_id in (facts.in_reply_to, *reversed(facts.references)):
        found = None if message_id is None else _by_message_id(service, session, message_id)
        if found is not None and is_from(found.enrolment, facts):
            return found
    return None


def was_erased(service: Service, session: Session, facts: MessageFacts) -> bool:
    """Whether a message that matches nobody was meant for somebody who is gone, and written before the last erasure.

    Such mail comes late out of a queue, or again out of a mailbox that is read anew; its words were taken back.
    Raises nothing of its own.
    """
    domain = service.settings.reply_domain
    local_parts = [a.rpartition("@")[0] for a in facts.recipients if a.rpartition("@")[2].lower() == domain]
    ids = (facts.in_reply_to, *facts.references)
    ours = any(_is_signed(service, local_part) for local_part in local_parts) or any(
        each is not None and open_message_id(each, domain=service.settings.mail_domain) is not None for each in ids
    )
    if not ours or facts.sent_at is None:
        return False
    last = session.scalar(select(func.max(Erasure.at)))
    return last is not None and facts.sent_at <= last


def _is_signed(service: Service, local_part: str) -> bool:
    return not isinstance(service.signer.open_reply(local_part), TokenFault)


def is_from(enrolment: Enrolment, facts: MessageFacts) -> bool:
    """Whether it comes from the candidate's own mailbox, in any of its spellings, with no sign of forgery."""
    if any(_AUTHENTICATION_FAILED.search(said) for said in facts.authentication):
        return False
    return facts.from_address is not None and limit_name(facts.from_address) == limit_name(enrolment.person.email)
