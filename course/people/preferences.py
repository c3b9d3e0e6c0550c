"""What candidates change by themselves: pause, resume, hurry, leave out, hour, zone, days, stop and its undoing.

Each takes the locked row of the enrolment, applies the pure rule, records the wish, and says what came of it.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from course.people import enrolment as life
from course.people.consent import Circumstances, record_consent
from course.people.enrolment import Refusal
from course.people.finding import enrolments_of, has_current_enrolment
from course.people.situation import apply, situation_of
from course.people.suppression import lift_stop, suppress, suppression_of
from course.schedule.decide import Situation
from course.service import Service
from course.store.models import Enrolment, SkippedLetter
from course.vocabulary import ConsentKind, EnrolmentStatus, SkipReason, SuppressionReason, day_of, lesson_letter


@dataclass(frozen=True, kw_only=True)
class Times:
    """When letters should come: a local hour (0 to 23) in an IANA zone, on all days or on weekdays."""

    hour: int
    zone: str
    weekdays_only: bool


def _settle(
    session: Session,
    enrolment: Enrolment,
    after: Situation | Refusal,
    now: datetime,
    circumstances: Circumstances,
    kind: ConsentKind = ConsentKind.CHANGED,
) -> Refusal | None:
    if isinstance(after, Refusal):
        return after
    apply(enrolment, after, now)
    record_consent(session, enrolment.id, kind, now, circumstances)
    return None


def pause(
    service: Service, session: Session, enrolment: Enrolment, until: datetime | None, why: Circumstances
) -> Refusal | None:
    """Hold the course until an instant, or until they say so. None: done."""
    now = service.clock.now()
    return _settle(session, enrolment, life.pause(situation_of(enrolment), until), now, why)


def resume(service: Service, session: Session, enrolment: Enrolment, why: Circumstances) -> Refusal | None:
    """Go on at the next chosen hour. None: done."""
    now = service.clock.now()
    return _settle(session, enrolment, life.resume(situation_of(enrolment), now), now, why)


def ask_next(service: Service, session: Session, enrolment: Enrolment, why: Circumstances) -> Refusal | None:
    """Send the next lesson now, at most one a local day. None: done."""
    now = service.clock.now()
    return _settle(session, enrolment, life.ask_next(situation_of(enrolment), now), now, why)


def leave_out(service: Service, session: Session, enrolment: Enrolment, why: Circumstances) -> Refusal | None:
    """Go on without the next lesson, which is kept as left out. None: done."""
    now = service.clock.now()
    letter = lesson_letter(enrolment.position + 1)
    refusal = _settle(session, enrolment, life.leave_out(situation_of(enrolment), now), now, why)
    if refusal is None:
        reason = SkipReason.LEFT_OUT.value
        session.add(SkippedLetter(enrolment_id=enrolment.id, letter=letter, reason=reason, at=now))
    return refusal


def left_out(session: Session, enrolment: Enrolment) -> frozenset[int]:
    """The days of the lessons that the candidate left out, as long as that is kept."""
    letters = session.scalars(
        select(SkippedLetter.letter).where(
            SkippedLetter.enrolment_id == enrolment.id, SkippedLetter.reason == SkipReason.LEFT_OUT.value
        )
    )
    return frozenset(day for letter in letters if (day := day_of(letter)) is not None)


def change_times(
    service: Service, session: Session, enrolment: Enrolment, times: Times, why: Circumstances
) -> Refusal | None:
    """Another hour, zone or choice of days. None: done."""
    now = service.clock.now()
    if enrolment.status == EnrolmentStatus.STOPPED:
        return Refusal.STOPPED
    after = life.change_time(
        situation_of(enrolment), hour=times.hour, zone=times.zone, weekdays_only=times.weekdays_only, now=now
    )
    return _settle(session, enrolment, after, now, why)


def want_check_in(
    service: Service, session: Session, enrolment: Enrolment, wanted: bool, why: Circumstances
) -> Refusal | None:
    """Ask for the letter on day 30, or take that back. None: done; ALREADY: it was so before."""
    now = service.clock.now()
    after = life.want_check_in(situation_of(enrolment), wanted, now)
    kind = ConsentKind.CHECK_IN if wanted else ConsentKind.NO_CHECK_IN
    return _settle(session, enrolment, after, now, why, kind)


def change_language(
    service: Service, session: Session, enrolment: Enrolment, locale: str, why: Circumstances
) -> Refusal | None:
    """Another language, one of the course's, for letters and page. None: done; ALREADY: it was so before."""
    if enrolment.locale == locale:
        return Refusal.ALREADY
    enrolment.locale = locale
    record_consent(session, enrolment.id, ConsentKind.LANGUAGE, service.clock.now(), why)
    return None


def stop(service: Service, session: Session, enrolment: Enrolment, why: Circumstances) -> Refusal | None:
    """Nothing more goes to this address, in force with this transaction. None: done now; ALREADY: was so before."""
    now = service.clock.now()
    suppress(session, enrolment.person.email_hash, SuppressionReason.STOPPED, now)
    before = enrolment.status
    refusal = _settle(session, enrolment, life.stop(situation_of(enrolment)), now, why, ConsentKind.STOPPED)
    if refusal is None:
        enrolment.status_before_stop = before
    if refusal in {None, Refusal.ALREADY}:
        for other in enrolments_of(
            session, enrolment.person_id
        ):  # the address is suppressed: no course may wait for it
            if other.id != enrolment.id and other.status != EnrolmentStatus.STOPPED:
                stop(service, session, other, why)
    return refusal


def undo_stop(service: Service, session: Session, enrolment: Enrolment, why: Circumstances) -> Refusal | None:
    """Take a stop back on the same page. A bounce, a complaint or an erasure cannot be taken back. None: done."""
    now = service.clock.now()
    if suppression_of(session, enrolment.person.email_hash) not in {None, SuppressionReason.STOPPED}:
        return Refusal.STOPPED
    if has_current_enrolment(session, enrolment.person_id, enrolment.course):
        return Refusal.ALREADY  # they have begun anew since
    before = EnrolmentStatus(enrolment.status_before_stop or EnrolmentStatus.STOPPED)
    refusal = _settle(
        session, enrolment, life.undo_stop(situation_of(enrolment), before, now), now, why, ConsentKind.UNDONE
    )
    if refusal is None:
        lift_stop(session, enrolment.person.email_hash)
        enrolment.stopped_at, enrolment.status_before_stop = None, None
    return refusal
