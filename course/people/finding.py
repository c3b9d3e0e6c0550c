"""Finding a candidate's enrolment, locked for a change or only to look."""

from datetime import datetime

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session, joinedload

from course.store.models import Enrolment, Person, SignupLink
from course.vocabulary import EnrolmentStatus

CURRENT = (EnrolmentStatus.PENDING.value, EnrolmentStatus.ACTIVE.value, EnrolmentStatus.PAUSED.value)


_BY_HANDLE = (
    select(Enrolment)
    .where(Enrolment.handle == bindparam("handle"))
    .options(joinedload(Enrolment.person), joinedload(Enrolment.link))
)
_BY_HANDLE_LOCKED = _BY_HANDLE.with_for_update(of=Enrolment)


def enrolment_by_handle(session: Session, handle: int, *, lock: bool = False) -> Enrolment | None:
    """The enrolment that a token names, with its person and link; ``lock`` it before changing it."""
    return session.scalar(_BY_HANDLE_LOCKED if lock else _BY_HANDLE, {"handle": handle})


def enrolment_by_id(session: Session, enrolment_id: int, *, lock: bool = False) -> Enrolment | None:
    """The enrolment of that id, with its person and link."""
    query = (
        select(Enrolment)
        .where(Enrolment.id == enrolment_id)
        .options(joinedload(Enrolment.person), joinedload(Enrolment.link))
    )
    return session.scalar(query.with_for_update(of=Enrolment) if lock else query)


def current_enrolment(session: Session, person_id: int, course: str) -> Enrolment | None:
    """The person's pending, active or paused enrolment in this course, locked."""
    return session.scalar(
        select(Enrolment)
        .where(Enrolment.person_id == person_id, Enrolment.course == course, Enrolment.status.in_(CURRENT))
        .options(joinedload(Enrolment.person), joinedload(Enrolment.link))
        .with_for_update(of=Enrolment)
    )


def has_current_enrolment(session: Session, person_id: int, course: str) -> bool:
    """Whether they are pending, active or paused in this course; locks nothing."""
    found = select(Enrolment.id).where(
        Enrolment.person_id == person_id, Enrolment.course == course, Enrolment.status.in_(CURRENT)
    )
    return session.scalar(found.limit(1)) is not None


def person_by_hash(session: Session, email_hash: bytes) -> Person | None:
    """The person with this address, if we have one."""
    return session.scalar(select(Person).where(Person.email_hash == email_hash))


def enrolments_of(session: Session, person_id: int) -> list[Enrolment]:
    """All enrolments of a person, oldest first."""
    query = select(Enrolment).where(Enrolment.person_id == person_id).order_by(Enrolment.id)
    return list(session.scalars(query.options(joinedload(Enrolment.person), joinedload(Enrolment.link))))


def held_enrolments(session: Session, now: datetime) -> list[Enrolment]:
    """Those on hold at ``now`` (course time), longest first."""
    query = (
        select(Enrolment)
        .where(Enrolment.held_reason.is_not(None), or_(Enrolment.held_until.is_(None), Enrolment.held_until > now))
        .order_by(Enrolment.held_at, Enrolment.id)
    )
    return list(session.scalars(query.options(joinedload(Enrolment.person), joinedload(Enrolment.link))))


def link_by_slug(session: Session, slug: str) -> SignupLink | None:
    """The sign-up link of that name."""
    return session.scalar(select(SignupLink).where(SignupLink.slug == slug))
