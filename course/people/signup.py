"""Joining: the form, the confirmation, and people brought in from a list.

Whatever the state of an address (new, known, suppressed), the answer of `sign_up` is the same; only the mail differs.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.curriculum.course import Course, ServiceLetter, Welcome
from course.curriculum.load import course_for
from course.people import enrolment as life
from course.people import limits
from course.people.consent import Circumstances, record_consent
from course.people.finding import current_enrolment, enrolment_by_handle, enrolments_of, link_by_slug, person_by_hash
from course.people.mailbox import limit_name
from course.people.service_letters import ask_for_letter
from course.people.situation import apply, situation_of
from course.people.suppression import lift_stop, suppression_of
from course.service import Service
from course.store.models import Enrolment, Person, SignupLink
from course.vocabulary import ConsentKind, EnrolmentStatus, SuppressionReason

DEFAULT_HOUR = 8
DEFAULT_ZONE = "UTC"
DEFAULT_LOCALE = "en"
_HANDLE_BITS = 63
_STALE_START = timedelta(days=1)
"""A start that lies further back is no instant to send at, but a slip or an old list: the usual rules apply."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What somebody asks for at a sign-up page, or is put down for in a list. Already checked."""

    email: str
    name: str | None = None
    zone: str = DEFAULT_ZONE
    hour: int = DEFAULT_HOUR
    locale: str = DEFAULT_LOCALE


class SignupAnswer(StrEnum):
    """What the sign-up page says next."""

    LOOK_AT_YOUR_MAIL = "look_at_your_mail"  # for every address alike
    UNKNOWN_LINK = "unknown_link"  # no such sign-up link
    TOO_MANY = "too_many"  # too many from this network; says nothing about any address


def sign_up(service: Service, slug: str, wish: Wish, circumstances: Circumstances) -> SignupAnswer:
    """Take in a sign-up. Sends at most a letter, and none to an address that must not be mailed."""
    now = service.clock.now()
    email_hash = service.address_hash(wish.email)
    with service.sessions() as session:
        link = link_by_slug(session, slug)
        if link is None:
            return SignupAnswer.UNKNOWN_LINK
        network = limits.network_of(circumstances.ip)
        if network is not None and not limits.take(service, session, limits.SIGNUPS_PER_IP, network):
            return SignupAnswer.TOO_MANY
        suppressed = suppression_of(session, email_hash)
        if suppressed not in {None, SuppressionReason.STOPPED}:
            return SignupAnswer.LOOK_AT_YOUR_MAIL
        if not limits.take(service, session, limits.CONFIRMATIONS_PER_ADDRESS, limit_name(wish.email)):
            return SignupAnswer.LOOK_AT_YOUR_MAIL
        if not limits.take(service, session, limits.CONFIRMATIONS_OVERALL, "everybody"):
            return SignupAnswer.LOOK_AT_YOUR_MAIL
        person = _person(service, session, wish, email_hash, now)
        enrolment = current_enrolment(session, person.id, link.course)
        if enrolment is None:
            enrolment = _enrol(service, session, person, link, wish, now)
        elif enrolment.status == EnrolmentStatus.PENDING:
            _take_newest_wish(service, enrolment, link, wish, now)
        else:
            ask_for_letter(session, enrolment.id, ServiceLetter.YOUR_PAGE, now)
            return SignupAnswer.LOOK_AT_YOUR_MAIL
        record_consent(session, enrolment.id, ConsentKind.ASKED, now, circumstances)
        ask_for_letter(session, enrolment.id, ServiceLetter.CONFIRM, now)
    return SignupAnswer.LOOK_AT_YOUR_MAIL


def _person(service: Service, session: Session, wish: Wish, email_hash: bytes, now: datetime) -> Person:
    made = insert(Person).values(email=wish.email, email_hash=email_hash, name=wish.name, created_at=now)
    session.execute(made.on_conflict_do_nothing(index_elements=[Person.email_hash]))
    person = person_by_hash(session, email_hash)
    assert person is not None
    return person


def _enrol(
    service: Service, session: Session, person: Person, link: SignupLink, wish: Wish, now: datetime
) -> Enrolment:
    course = course_for(link.course, None, service.templates)
    if wish.name:
        person.name = wish.name
    row = Enrolment(
        handle=secrets.randbits(_HANDLE_BITS),
        person_id=person.id,
        link_id=link.id,
        course=link.course,
        course_version=course.version,
        lessons=course.days,
        status=EnrolmentStatus.PENDING.value,
        locale=course.locale_for(wish.locale),
        zone=wish.zone,
        hour=wish.hour,
        created_at=now,
        weekdays_only=False,
        position=0,
        keepsake_sent=False,
        check_in_wanted=False,
        check_in_sent=False,
        keepsake_after_days=course.keepsake_after_days,
        check_in_day=course.check_in_after_days,
        person=person,
        link=link,
    )
    session.add(row)
    session.flush()
    return row


def _take_newest_wish(service: Service, row: Enrolment, link: SignupLink, wish: Wish, now: datetime) -> None:
    """Until the address is confirmed the latest form counts: an earlier one may have been a slip, or a stranger's."""
    course = course_for(link.course, None, service.templates)
    row.person.name, row.zone, row.hour = wish.name, wish.zone, wish.hour
    row.locale = course.locale_for(wish.locale)
    row.link_id, row.created_at = link.id, now


class ConfirmAnswer(StrEnum):
    """What the page behind the confirmation link says."""

    CONFIRMED = "confirmed"  # just now
    ALREADY = "already"  # was before; nothing changed
    WITHDRAWN = "withdrawn"  # stopped since: joining again needs a new confirmation
    GONE = "gone"  # erased, or removed because it was never confirmed


def _state(enrolment: Enrolment | None) -> ConfirmAnswer | None:
    """Why pressing the button would change nothing; None: it waits for it."""
    if enrolment is None:
        return ConfirmAnswer.GONE
    if enrolment.status == EnrolmentStatus.PENDING:
        return None
    return ConfirmAnswer.WITHDRAWN if enrolment.status == EnrolmentStatus.STOPPED else ConfirmAnswer.ALREADY


def confirm(service: Service, handle: int, circumstances: Circumstances) -> ConfirmAnswer:
    """The button was pressed: lessons begin, and an earlier stop is taken back."""
    now = service.clock.now()
    with service.sessions() as session:
        enrolment = enrolment_by_handle(session, handle, lock=True)
        answer = _state(enrolment)
        if answer is not None or enrolment is None:
            return answer or ConfirmAnswer.GONE
        if suppression_of(session, enrolment.person.email_hash) not in {None, SuppressionReason.STOPPED}:
            return ConfirmAnswer.GONE
        begin(service, session, enrolment, now)
        record_consent(session, enrolment.id, ConsentKind.CONFIRMED, now, circumstances)
    return ConfirmAnswer.CONFIRMED


def begin(service: Service, session: Session, enrolment: Enrolment, now: datetime) -> None:
    """A pending enrolment becomes active, on the course's present version."""
    course: Course = course_for(enrolment.course, None, service.templates)
    enrolment.course_version, enrolment.lessons = course.version, course.days
    after = life.confirm(situation_of(enrolment), now)
    assert not isinstance(after, life.Refusal)
    lift_stop(session, enrolment.person.email_hash)
    apply(enrolment, after, now)
    _drop_check_ins(session, enrolment, now)
    if course.welcome is Welcome.LETTER:
        ask_for_letter(session, enrolment.id, ServiceLetter.WELCOME, now)


def _drop_check_ins(session: Session, begun: Enrolment, now: datetime) -> None:
    """Who begins anew does not get the last letter of an earlier time between the new lessons."""
    for earlier in enrolments_of(session, begun.person_id):
        if earlier.id != begun.id and earlier.course == begun.course and earlier.check_in_wanted:
            earlier.check_in_wanted = False
            apply(earlier, situation_of(earlier), now)


class ImportAnswer(StrEnum):
    """What became of one row of a list; the words of the count that `course import` prints."""

    IMPORTED = "imported"  # enrolled, or asked for confirmation
    ALREADY = "already"  # was here before: nothing changed
    SUPPRESSED = "suppressed"  # refused: this address is not to be mailed


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Consent given elsewhere: when, and how it can be shown."""

    at: datetime
    source: str


def import_one(
    service: Service,
    session: Session,
    link: SignupLink,
    wish: Wish,
    *,
    evidence: Evidence | None,
    start_at: datetime | None,
    now: datetime,
) -> ImportAnswer:
    """Put one person down. With evidence of consent they begin as if just confirmed, else they are asked to confirm.

    Repeating it changes nothing: who ever had an enrolment through this link is already here.
    """
    email_hash = service.address_hash(wish.email)
    if suppression_of(session, email_hash) is not None:
        return ImportAnswer.SUPPRESSED
    person = person_by_hash(session, email_hash)
    if person is not None and _was_here(session, person.id, link.course):
        return ImportAnswer.ALREADY
    enrolment = _enrol(service, session, person or _person(service, session, wish, email_hash, now), link, wish, now)
    enrolment.start_at = start_at if start_at is not None and start_at > now - _STALE_START else None
    if evidence is None:
        source = Circumstances(source="list")
        record_consent(session, enrolment.id, ConsentKind.ASKED, now, source)
        ask_for_letter(session, enrolment.id, ServiceLetter.CONFIRM, now)
    else:
        begin(service, session, enrolment, now)
        record_consent(session, enrolment.id, ConsentKind.IMPORTED, evidence.at, Circumstances(source=evidence.source))
    return ImportAnswer.IMPORTED


def _was_here(session: Session, person_id: int, course: str) -> bool:
    return (
        session.query(Enrolment.id).filter(Enrolment.person_id == person_id, Enrolment.course == course).first()
        is not None
    )


def add_link(session: Session, *, slug: str, course: str, title: str, now: datetime) -> bool:
    """Make a sign-up link; False if there is one of that name."""
    made = insert(SignupLink).values(slug=slug, course=course, title=title, created_at=now)
    done = session.execute(made.on_conflict_do_nothing(index_elements=[SignupLink.slug]).returning(SignupLink.id))
    return done.first() is not None
