"""Pure: what happens next to an enrolment, and when.

The rules, each proved by a test of the same words in ``tests/schedule``:

1. Lessons go strictly in order, each once.
2. Day 1 is due at once after the confirmation if the local time is decent (7:00 to 21:00), else at the next chosen
   hour; a ``start_at`` given by an import is due at exactly that instant.
3. Lessons 2 to 7 go on a later local date than the one before, never before the chosen hour of the date on which
   they go, on weekdays only if so chosen. ``next`` sends at once, still at most one lesson a local date.
4. After a change of zone, never two lessons within twelve hours.
5. While paused or held no lesson goes; afterwards the next one goes at the next chosen hour. Its place is kept.
6. After an outage of any length the one next letter goes, at once if the chosen hour of that local date has passed,
   else at that hour; the days that were missed are not made up.
7. The keepsake goes at the chosen hour, two dates after the last lesson; the check-in on day 30, if asked for before
   then. Days are counted as if no pause had been: day 30 is 23 dates after the lesson of day 7.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import assert_never

from course.schedule.due import is_decent, local_date, slots_from
from course.vocabulary import EnrolmentStatus, HeldReason, SkipReason, lesson_letter

KEEPSAKE = "keepsake"
CHECK_IN = "check-in"
ZONE_CHANGE_SPACING = timedelta(hours=12)


@dataclass(frozen=True, kw_only=True)
class Situation:
    """All that a decision needs to know of one enrolment. Instants are aware; dates are those of ``zone``."""

    status: EnrolmentStatus
    zone: str
    hour: int
    weekdays_only: bool = False
    lessons: int = 7
    position: int = 0
    """How many lessons have been sent."""
    confirmed_at: datetime | None = None
    start_at: datetime | None = None
    """The instant at which day 1 is due, where an import named one."""
    last_lesson_at: datetime | None = None
    zone_changed_at: datetime | None = None
    not_before: datetime | None = None
    """When a pause or hold ended: lessons wait for the next chosen hour from here."""
    paused_until: datetime | None = None
    """None while paused means: until the candidate says so."""
    held_reason: HeldReason | None = None
    held_until: datetime | None = None
    next_asked_at: datetime | None = None
    keepsake_sent: bool = False
    check_in_wanted: bool = False
    check_in_sent: bool = False
    keepsake_after_days: int = 2
    check_in_day: int = 30


class WaitReason(StrEnum):
    """What is being waited for."""

    HOUR = "hour"  # the chosen hour
    PAUSE = "pause"  # the end of the pause
    HOLD = "hold"  # the end of the hold


@dataclass(frozen=True, kw_only=True)
class Send:
    """This letter should go now; it was due since ``due_at``."""

    letter: str
    day: int | None
    due_at: datetime


@dataclass(frozen=True, kw_only=True)
class Wait:
    """Nothing to do before ``until``; None: until somebody acts."""

    until: datetime | None
    reason: WaitReason


@dataclass(frozen=True, kw_only=True)
class Skip:
    """Nothing may go, for a reason that has a name."""

    reason: SkipReason


@dataclass(frozen=True, kw_only=True)
class Complete:
    """Everything that this enrolment was to get has gone."""


Decision = Send | Wait | Skip | Complete


def decide(situation: Situation, now: datetime) -> Decision:
    """What to do about this enrolment at ``now`` (aware, course time). Total: answers for every situation."""
    match situation.status:
        case EnrolmentStatus.PENDING:
            return Skip(reason=SkipReason.NOT_CONFIRMED)
        case EnrolmentStatus.STOPPED:
            return Skip(reason=SkipReason.STOPPED)
        case EnrolmentStatus.PAUSED | EnrolmentStatus.ACTIVE | EnrolmentStatus.COMPLETED:
            waiting = _waiting_for_nobody_knows_when(situation)
            if waiting is not None:
                return waiting
            return _lesson(situation, now) if situation.position < situation.lessons else _afterwards(situation, now)
        case never:
            assert_never(never)


def next_due(situation: Situation, now: datetime) -> datetime | None:
    """From when the store should offer this enrolment again; None: not before somebody acts."""
    match decide(situation, now):
        case Send(due_at=due_at):
            return due_at
        case Wait(until=until):
            return until
        case Skip() | Complete():
            return None


def check_in_due(situation: Situation) -> datetime | None:
    """When the check-in would go, whether or not it is wanted; None while lessons are to come, or once it went."""
    s = situation
    if s.last_lesson_at is None or s.position < s.lessons or s.check_in_sent:
        return None
    return _due_after_the_lessons(s, s.last_lesson_at, _check_in_after(s))


def _check_in_after(s: Situation) -> int:
    """How many dates after the last lesson, if one had come a day: the date of day 1 counts as the first."""
    return max(s.keepsake_after_days + 1, s.check_in_day - s.lessons)


def _due_after_the_lessons(s: Situation, last_lesson_at: datetime, days: int) -> datetime:
    floor, _ = _floors(s)
    first_date = local_date(last_lesson_at, s.zone) + timedelta(days=days)
    earliest = last_lesson_at if floor is None else max(last_lesson_at, floor)
    return _first_slot(s, max(first_date, local_date(earliest, s.zone)), earliest)


def _waiting_for_nobody_knows_when(s: Situation) -> Wait | None:
    if s.held_reason is not None and s.held_until is None:
        return Wait(until=None, reason=WaitReason.HOLD)
    if s.status is EnrolmentStatus.PAUSED and s.paused_until is None:
        return Wait(until=None, reason=WaitReason.PAUSE)
    return None


def _floors(s: Situation) -> tuple[datetime | None, WaitReason]:
    """The instant before which no lesson goes, and why."""
    floor, reason = s.not_before, WaitReason.HOUR
    if s.status is EnrolmentStatus.PAUSED and s.paused_until is not None and (floor is None or s.paused_until > floor):
        floor, reason = s.paused_until, WaitReason.PAUSE
    if s.held_reason is not None and s.held_until is not None and (floor is None or s.held_until > floor):
        floor, reason = s.held_until, WaitReason.HOLD
    return floor, reason


def _lesson(s: Situation, now: datetime) -> Decision:
    floor, reason = _floors(s)
    day = s.position + 1
    due_at = _first_lesson_due(s, floor) if s.last_lesson_at is None else _later_lesson_due(s, floor)
    asked = s.next_asked_at
    if asked is not None and asked <= now and _may_go_at_once(s, asked):
        return Send(letter=lesson_letter(day), day=day, due_at=min(due_at, asked))
    if now < due_at:
        return Wait(until=due_at, reason=reason if floor is not None and now < floor else WaitReason.HOUR)
    send = Send(letter=lesson_letter(day), day=day, due_at=due_at)
    if s.position == 0 and floor is None and (s.start_at is not None or is_decent(now, s.zone)):
        return send
    return _late(s, now, send)


def _late(s: Situation, now: datetime, send: Send) -> Send | Wait:
    """It is due; may it go at this hour of this date? After an outage the answer can be: at the chosen hour."""
    slots = slots_from(local_date(now, s.zone), s.hour, s.zone, weekdays_only=s.weekdays_only)
    upcoming = next(slots)
    return send if upcoming <= now else Wait(until=upcoming, reason=WaitReason.HOUR)


def _first_lesson_due(s: Situation, floor: datetime | None) -> datetime:
    asked = s.start_at or s.confirmed_at
    if asked is None:
        raise ValueError("an enrolment that is not pending has a confirmed_at")
    if floor is None and (s.start_at is not None or is_decent(asked, s.zone)):
        return asked
    earliest = asked if floor is None else max(asked, floor)
    return _first_slot(s, local_date(earliest, s.zone), earliest)


def _later_lesson_due(s: Situation, floor: datetime | None) -> datetime:
    assert s.last_lesson_at is not None
    earliest = s.last_lesson_at
    if s.zone_changed_at is not None and s.zone_changed_at > s.last_lesson_at:
        earliest += ZONE_CHANGE_SPACING
    if floor is not None:
        earliest = max(earliest, floor)
    first_date = local_date(s.last_lesson_at, s.zone) + timedelta(days=1)
    return _first_slot(s, max(first_date, local_date(earliest, s.zone)), earliest)


def _first_slot(s: Situation, first_date: date, earliest: datetime) -> datetime:
    return next(i for i in slots_from(first_date, s.hour, s.zone, weekdays_only=s.weekdays_only) if i >= earliest)


def _may_go_at_once(s: Situation, at: datetime) -> bool:
    """Whether ``next`` may be answered at ``at``: at most one lesson a local date, none while held or paused."""
    if s.status is EnrolmentStatus.PAUSED or s.held_reason is not None:
        return False
    if s.last_lesson_at is None:
        return True
    if local_date(at, s.zone) <= local_date(s.last_lesson_at, s.zone):
        return False
    moved = s.zone_changed_at is not None and s.zone_changed_at > s.last_lesson_at
    return not moved or at >= s.last_lesson_at + ZONE_CHANGE_SPACING


def _afterwards(s: Situation, now: datetime) -> Decision:
    assert s.last_lesson_at is not None
    if not s.keepsake_sent:
        letter, days = KEEPSAKE, s.keepsake_after_days
    elif s.check_in_wanted and not s.check_in_sent:
        letter, days = CHECK_IN, _check_in_after(s)
    else:
        return Complete()
    due_at = _due_after_the_lessons(s, s.last_lesson_at, days)
    if now < due_at:
        return Wait(until=due_at, reason=WaitReason.HOUR)
    return _late(s, now, Send(letter=letter, day=None, due_at=due_at))
