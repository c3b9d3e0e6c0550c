"""Pure: the life of an enrolment. Each function answers with the situation after, or with why not.

::

    pending --confirm--> active <--resume-- paused
                           |  \\---pause--->  |
                      last lesson sent        |
                           v                  |
                       completed              |
    (all of them) --stop--> stopped --undo--> as before
"""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from course.schedule.decide import CHECK_IN, KEEPSAKE, Situation, check_in_due
from course.vocabulary import EnrolmentStatus, HeldReason, day_of


class Refusal(StrEnum):
    """Why a change cannot be made."""

    NOT_CONFIRMED = "not_confirmed"  # the address is not confirmed yet
    STOPPED = "stopped"  # the course was stopped; joining again needs the sign-up page
    COMPLETED = "completed"  # all lessons have gone; there is nothing to pause or to hurry
    NOT_PAUSED = "not_paused"  # there is nothing to resume
    ALREADY = "already"  # it is so already
    TOO_LATE = "too_late"  # the day that it is about has passed
    TOO_EARLY = "too_early"  # no lesson has come yet
    NOT_THEIRS = "not_theirs"  # an operator or a guard rail holds it; the candidate cannot end that


_OWN_HOLDS = frozenset({HeldReason.DISTRESS, HeldReason.OUT_OF_OFFICE})
"""Holds that the candidate may end; the others are the organisation's."""


def confirm(s: Situation, now: datetime) -> Situation | Refusal:
    """The address is theirs: lessons begin."""
    if s.status is EnrolmentStatus.STOPPED:
        return Refusal.STOPPED
    if s.status is not EnrolmentStatus.PENDING:
        return Refusal.ALREADY
    return replace(s, status=EnrolmentStatus.ACTIVE, confirmed_at=now)


def _without_lessons_ahead(s: Situation) -> Refusal | None:
    """Why there is no lesson to pause, to hurry or to leave out; None: there is one."""
    match s.status:
        case EnrolmentStatus.ACTIVE | EnrolmentStatus.PAUSED:
            return None
        case EnrolmentStatus.PENDING:
            return Refusal.NOT_CONFIRMED
        case EnrolmentStatus.COMPLETED:
            return Refusal.COMPLETED
        case EnrolmentStatus.STOPPED:
            return Refusal.STOPPED


def pause(s: Situation, until: datetime | None) -> Situation | Refusal:
    """The candidate holds the course, until an instant or until they say so."""
    if (refusal := _without_lessons_ahead(s)) is not None:
        return refusal
    return replace(s, status=EnrolmentStatus.PAUSED, paused_until=until, next_asked_at=None)


def resume(s: Situation, now: datetime) -> Situation | Refusal:
    """Go on: the place is kept, the next letter comes at the next chosen hour."""
    if s.status is EnrolmentStatus.STOPPED:
        return Refusal.STOPPED
    if s.held_reason is not None and s.held_reason not in _OWN_HOLDS:
        return Refusal.NOT_THEIRS
    if s.status is not EnrolmentStatus.PAUSED and s.held_reason is None:
        return Refusal.NOT_PAUSED
    status = EnrolmentStatus.ACTIVE if s.status is EnrolmentStatus.PAUSED else s.status
    return replace(s, status=status, paused_until=None, held_reason=None, held_until=None, not_before=now)


def ask_next(s: Situation, now: datetime) -> Situation | Refusal:
    """Send the next lesson now (at most one a local day); ends a pause."""
    if (refusal := _without_lessons_ahead(s)) is not None:
        return refusal
    going = resume(s, now)
    if going is Refusal.NOT_THEIRS:
        return going
    return replace(s if isinstance(going, Refusal) else going, next_asked_at=now)


def leave_out(s: Situation, now: datetime) -> Situation | Refusal:
    """Go on without the next lesson: the one behind it comes at the time that was planned for it. Never the first."""
    if (refusal := _without_lessons_ahead(s)) is not None:
        return refusal
    if s.last_lesson_at is None:
        return Refusal.TOO_EARLY
    after = replace(s, position=s.position + 1, next_asked_at=None)
    if after.position < s.lessons:
        return after
    # As if it had come now: the keepsake is counted from here.
    return replace(after, status=EnrolmentStatus.COMPLETED, last_lesson_at=now, paused_until=None)


def stop(s: Situation) -> Situation | Refusal:
    """Nothing more goes out."""
    if s.status is EnrolmentStatus.STOPPED:
        return Refusal.ALREADY
    return replace(s, status=EnrolmentStatus.STOPPED, next_asked_at=None)


def undo_stop(s: Situation, before: EnrolmentStatus, now: datetime) -> Situation | Refusal:
    """Take a stop back: everything as before, the next letter at the next chosen hour."""
    if s.status is not EnrolmentStatus.STOPPED or before is EnrolmentStatus.STOPPED:
        return Refusal.ALREADY
    return replace(s, status=before, not_before=now if before is EnrolmentStatus.ACTIVE else s.not_before)


def hold(s: Situation, reason: HeldReason, until: datetime | None) -> Situation | Refusal:
    """The course waits for a stated reason. An out-of-office weakens no other hold, a guard rail none for distress."""
    if s.status in {EnrolmentStatus.STOPPED, EnrolmentStatus.PENDING}:
        return Refusal.STOPPED if s.status is EnrolmentStatus.STOPPED else Refusal.NOT_CONFIRMED
    if reason is HeldReason.OUT_OF_OFFICE and s.held_reason not in {None, HeldReason.OUT_OF_OFFICE}:
        return Refusal.ALREADY
    if reason is HeldReason.GUARD_RAIL and s.held_reason is HeldReason.DISTRESS:
        return Refusal.ALREADY
    return replace(s, held_reason=reason, held_until=until)


def release(s: Situation, now: datetime) -> Situation | Refusal:
    """A hold ends: the next letter comes at the next chosen hour."""
    if s.held_reason is None:
        return Refusal.ALREADY
    return replace(s, held_reason=None, held_until=None, not_before=now)


def change_time(s: Situation, *, hour: int, zone: str, weekdays_only: bool, now: datetime) -> Situation:
    """Another hour, zone or choice of days; moves only what has not been sent."""
    moved = zone != s.zone
    return replace(
        s, hour=hour, zone=zone, weekdays_only=weekdays_only, zone_changed_at=now if moved else s.zone_changed_at
    )


def want_check_in(s: Situation, wanted: bool, now: datetime) -> Situation | Refusal:
    """Ask for the check-in, until its hour has come; or take that back, until it has gone."""
    match s.status:
        case EnrolmentStatus.PENDING:
            return Refusal.NOT_CONFIRMED
        case EnrolmentStatus.STOPPED:
            return Refusal.STOPPED
        case EnrolmentStatus.ACTIVE | EnrolmentStatus.PAUSED | EnrolmentStatus.COMPLETED:
            if s.check_in_wanted == wanted:
                return Refusal.ALREADY
            due_at = check_in_due(s)
            if s.check_in_sent or (wanted and due_at is not None and due_at <= now):
                return Refusal.TOO_LATE
            return replace(s, check_in_wanted=wanted)


def letter_sent(s: Situation, letter: str, at: datetime) -> Situation:
    """What a letter's going out changes. A pause or hold that ran out is over with the lesson that follows it."""
    if letter == KEEPSAKE:
        return replace(s, keepsake_sent=True)
    if letter == CHECK_IN:
        return replace(s, check_in_sent=True)
    day = day_of(letter)
    if day is None or day != s.position + 1:
        return s
    status = s.status
    if day >= s.lessons and status is not EnrolmentStatus.STOPPED:
        status = EnrolmentStatus.COMPLETED
    elif status is EnrolmentStatus.PAUSED and s.paused_until is not None and s.paused_until <= at:
        status = EnrolmentStatus.ACTIVE  # otherwise it was paused while the letter was on its way
    hold_over = s.held_until is not None and s.held_until <= at
    return replace(
        s,
        status=status,
        position=day,
        last_lesson_at=at,
        not_before=None,
        next_asked_at=None,
        paused_until=None if status is not EnrolmentStatus.PAUSED else s.paused_until,
        held_reason=None if hold_over else s.held_reason,
        held_until=None if hold_over else s.held_until,
    )
