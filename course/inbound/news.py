"""What a provider tells about a letter that it took for us: whose it is, and what follows."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.delivery.outcome import Outcome, ServerReply, outcome_of
from course.inbound.match import Match, match
from course.inbound.read import MessageFacts
from course.inbound.report import Report, take_bounce, take_complaint
from course.people import preferences
from course.people.consent import Circumstances
from course.people.finding import enrolment_by_id, person_by_hash
from course.people.mailbox import limit_name
from course.service import Service
from course.store.models import Delivery, Enrolment, HookReceipt
from course.vault import keyed_hash
from course.vocabulary import DeliveryStatus

_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_SAID_SENT = (DeliveryStatus.SENT.value, DeliveryStatus.BOUNCED.value, DeliveryStatus.COMPLAINED.value)


class NewsKind(StrEnum):
    """What a provider can tell us."""

    BOUNCE = "bounce"  # a refusal, for good or not
    COMPLAINT = "complaint"  # the receiver called it spam
    UNSUBSCRIBED = "unsubscribed"  # they used a stop link of the provider's own


@dataclass(frozen=True, kw_only=True)
class News:
    """One piece of news. The provider is believed to be itself: whoever makes this has checked that."""

    provider: str
    id: str
    """The provider's own id of it, the same each time it is told."""
    kind: NewsKind
    at: datetime
    """Real time, by the provider's clock."""
    recipient: str
    said: str = ""
    """What the receiving server said, or the enhanced status code."""
    permanent: bool = False
    """What the provider calls it; believed only if no code says otherwise."""
    envelope_from: str | None = None
    message_ids: tuple[str, ...] = ()
    from_address: str | None = None


def first_time(service: Service, session: Session, provider: str, call: str) -> bool:
    """Whether this call of a provider was never taken before; it is remembered in this transaction."""
    key = keyed_hash(service.settings.hash_key_bytes, f"hook|{provider}|{call}")
    row = insert(HookReceipt).values(key=key).on_conflict_do_nothing().returning(HookReceipt.key)
    return session.execute(row).first() is not None


def hear(service: Service, session: Session, news: News) -> bool:
    """Do what follows from it, once; whether it was new and about somebody whom we know."""
    if not first_time(service, session, news.provider, f"news {news.id}"):
        return False
    found = _whose(service, session, news)
    if found is None:
        return False
    told = hashlib.sha256(f"{news.provider} {news.id}".encode()).hexdigest()[:40]
    status = _STATUS.search(news.said)
    report = Report(
        event_id=f"{news.provider} {told}", at=service.clock.now(), detail=None if status is None else status[0]
    )
    # A mailbox may forward to another that refuses: only what is said of the address that we mailed is about it.
    theirs = limit_name(news.recipient) == limit_name(found.enrolment.person.email)
    match news.kind:
        case NewsKind.BOUNCE:
            hard = theirs and is_hard(news.said, permanent=news.permanent)
            take_bounce(service, session, found.enrolment, found.delivery, report, hard=hard)
        case NewsKind.COMPLAINT:
            take_complaint(service, session, found.enrolment, found.delivery, report)
        case NewsKind.UNSUBSCRIBED:
            if theirs:
                preferences.stop(service, session, found.enrolment, Circumstances(source=news.provider))
        case never:
            assert_never(never)
    return True


def is_hard(said: str, *, permanent: bool) -> bool:
    """Whether the address will never work: by the enhanced code (RFC 3463) if one says so much, else by the label."""
    for found in _STATUS.finditer(said):
        if found[2] != "0":
            return outcome_of(ServerReply(code=int(found[1]) * 100 + 50, text=found[0])) is Outcome.DEAD
    return permanent


def _whose(service: Service, session: Session, news: News) -> Match | None:
    """By our signed envelope sender or Message-ID if it names one, else the latest letter to that address."""
    facts = MessageFacts(recipients=(news.envelope_from,) if news.envelope_from else ())
    found = match(service, session, facts, *news.message_ids)
    if found is not None:
        return found
    if news.from_address is not None and news.from_address.lower() != service.settings.from_address.lower():
        return None  # about mail of somebody else's that goes through the same account
    person = person_by_hash(session, service.address_hash(news.recipient))
    if person is None:
        return None
    latest = session.scalar(
        select(Delivery)
        .join(Enrolment, Enrolment.id == Delivery.enrolment_id)
        .where(Enrolment.person_id == person.id, Delivery.status.in_(_SAID_SENT))
        .order_by(Delivery.sent_at.desc().nulls_last(), Delivery.id.desc())
        .limit(1)
        .with_for_update(of=Delivery)
    )
    if latest is None:
        return None
    enrolment = enrolment_by_id(session, latest.enrolment_id, lock=True)
    return None if enrolment is None else Match(enrolment=enrolment, day=0, delivery=latest)
