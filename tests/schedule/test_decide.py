"""What happens next to an enrolment, and when: the rules in the words of `course.schedule.decide`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from course.people import enrolment as life
from course.schedule.decide import Complete, Send, Situation, Skip, Wait, WaitReason, check_in_due, decide, next_due
from course.schedule.due import local, local_date, slot, zone_names
from course.vocabulary import EnrolmentStatus, HeldReason, SkipReason

ZONES = st.sampled_from(sorted(zone_names()))
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1)).map(lambda naive: naive.replace(tzinfo=UTC))
HOURS = st.integers(0, 23)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


def active(**changes: object) -> Situation:
    base = Situation(status=EnrolmentStatus.ACTIVE, zone="Europe/London", hour=8, confirmed_at=utc(2026, 11, 24, 9, 30))
    return replace(base, **changes)  # type: ignore[arg-type]


def after_lesson(position: int, at: datetime, **changes: object) -> Situation:
    return active(position=position, last_lesson_at=at, **changes)


def live(s: Situation, now: datetime, looks: Iterator[timedelta] | None = None) -> list[tuple[str, datetime]]:
    """Every letter of a course and when it went; each look comes as late as ``looks`` says."""
    sent: list[tuple[str, datetime]] = []
    for _ in range(60):
        due_at = next_due(s, now)
        if due_at is None:
            return sent
        now = max(now, due_at) + (next(looks) if looks else timedelta(0))
        match decide(s, now):
            case Send(letter=letter):
                sent.append((letter, now))
                s = life.letter_sent(s, letter, now)
            case Wait() | Skip() | Complete():
                pass
    raise AssertionError("a course does not end")


def test_day_one_goes_at_once_when_the_local_time_is_decent() -> None:
    assert decide(active(), utc(2026, 11, 24, 9, 30)) == Send(letter="day-1", day=1, due_at=utc(2026, 11, 24, 9, 30))


@pytest.mark.parametrize(
    ("confirmed_at", "due_at"),
    [
        (utc(2026, 11, 24, 6, 59), utc(2026, 11, 24, 8)),
        (utc(2026, 11, 24, 7, 0), utc(2026, 11, 24, 7, 0)),
        (utc(2026, 11, 24, 20, 59), utc(2026, 11, 24, 20, 59)),
        (utc(2026, 11, 24, 21, 0), utc(2026, 11, 25, 8)),
        (utc(2026, 11, 24, 2, 0), utc(2026, 11, 24, 8)),
    ],
)
def test_day_one_waits_for_the_chosen_hour_at_night(confirmed_at: datetime, due_at: datetime) -> None:
    assert next_due(active(confirmed_at=confirmed_at), confirmed_at) == due_at


def test_a_start_named_by_an_import_is_due_at_exactly_that_instant() -> None:
    start = utc(2026, 12, 1, 3, 17)
    s = active(start_at=start)
    assert decide(s, start - timedelta(seconds=1)) == Wait(until=start, reason=WaitReason.HOUR)
    assert decide(s, start) == Send(letter="day-1", day=1, due_at=start)


def test_the_second_lesson_comes_on_the_next_date_at_the_chosen_hour() -> None:
    s = after_lesson(1, utc(2026, 11, 24, 20, 30))
    assert decide(s, utc(2026, 11, 25, 7, 59)) == Wait(until=utc(2026, 11, 25, 8), reason=WaitReason.HOUR)
    assert decide(s, utc(2026, 11, 25, 8)) == Send(letter="day-2", day=2, due_at=utc(2026, 11, 25, 8))


def test_weekdays_only_waits_for_monday() -> None:
    friday = utc(2026, 11, 27, 8)
    s = after_lesson(3, friday, weekdays_only=True)
    assert next_due(s, friday) == utc(2026, 11, 30, 8)


def test_while_paused_nothing_goes_and_afterwards_the_place_is_kept() -> None:
    s = life.pause(after_lesson(3, utc(2026, 11, 24, 8)), None)
    assert isinstance(s, Situation)
    assert decide(s, utc(2027, 6, 1, 12)) == Wait(until=None, reason=WaitReason.PAUSE)
    s = life.resume(s, utc(2027, 6, 1, 12))
    assert isinstance(s, Situation)
    assert decide(s, utc(2027, 6, 1, 12)) == Wait(until=utc(2027, 6, 2, 7), reason=WaitReason.HOUR)
    sent = live(s, utc(2027, 6, 1, 12))
    assert [letter for letter, _ in sent] == ["day-4", "day-5", "day-6", "day-7", "keepsake"]
    assert len({at.date() for _, at in sent}) == 5, "never a burst"


def test_a_pause_with_an_end_ends_at_the_next_chosen_hour_after_it() -> None:
    s = life.pause(after_lesson(2, utc(2026, 11, 24, 8)), utc(2026, 11, 27, 10))
    assert isinstance(s, Situation)
    assert decide(s, utc(2026, 11, 26, 12)) == Wait(until=utc(2026, 11, 28, 8), reason=WaitReason.PAUSE)
    assert decide(s, utc(2026, 11, 28, 8)) == Send(letter="day-3", day=3, due_at=utc(2026, 11, 28, 8))
    assert life.letter_sent(s, "day-3", utc(2026, 11, 28, 8)).status is EnrolmentStatus.ACTIVE


def test_a_hold_waits_for_its_end_or_for_a_person() -> None:
    s = after_lesson(2, utc(2026, 11, 24, 8))
    away = life.hold(s, HeldReason.OUT_OF_OFFICE, utc(2026, 12, 1))
    distress = life.hold(s, HeldReason.DISTRESS, None)
    assert isinstance(away, Situation)
    assert isinstance(distress, Situation)
    assert decide(away, utc(2026, 11, 25, 8)) == Wait(until=utc(2026, 12, 1, 8), reason=WaitReason.HOLD)
    assert decide(distress, utc(2027, 1, 1)) == Wait(until=None, reason=WaitReason.HOLD)
    assert life.hold(distress, HeldReason.OUT_OF_OFFICE, utc(2026, 12, 1)) is life.Refusal.ALREADY


def test_after_an_outage_the_one_next_letter_goes_at_the_chosen_hour_of_that_date() -> None:
    s = after_lesson(2, utc(2026, 11, 24, 8))
    assert isinstance(decide(s, utc(2026, 12, 9, 14)), Send)
    assert decide(s, utc(2026, 12, 9, 3)) == Wait(until=utc(2026, 12, 9, 8), reason=WaitReason.HOUR)
    sent = live(s, utc(2026, 12, 9, 14))
    assert [at for _, at in sent[:2]] == [utc(2026, 12, 9, 14), utc(2026, 12, 10, 8)]


def test_next_sends_at_once_but_never_two_lessons_in_one_local_day() -> None:
    s = after_lesson(2, utc(2026, 11, 24, 8))
    too_soon = life.ask_next(s, utc(2026, 11, 24, 12))
    assert isinstance(too_soon, Situation)
    assert decide(too_soon, utc(2026, 11, 24, 12)) == Wait(until=utc(2026, 11, 25, 8), reason=WaitReason.HOUR)
    assert isinstance(decide(too_soon, utc(2026, 11, 25, 0, 1)), Wait), "a wish of another day does not come back"
    early = life.ask_next(s, utc(2026, 11, 25, 5))
    assert isinstance(early, Situation)
    assert decide(early, utc(2026, 11, 25, 5)) == Send(letter="day-3", day=3, due_at=utc(2026, 11, 25, 5))


def test_a_lesson_left_out_makes_room_for_the_one_after_it_at_the_same_instant() -> None:
    s = after_lesson(2, utc(2026, 11, 24, 8))
    planned, now = next_due(s, utc(2026, 11, 24, 12)), utc(2026, 11, 24, 12)
    s = life.leave_out(s, now)
    assert isinstance(s, Situation)
    assert next_due(s, now) == planned
    assert decide(s, utc(2026, 11, 25, 8)) == Send(letter="day-4", day=4, due_at=utc(2026, 11, 25, 8))


def test_with_the_last_lesson_left_out_the_keepsake_comes_two_dates_later() -> None:
    s, now = life.pause(after_lesson(6, utc(2026, 11, 24, 8)), None), utc(2026, 11, 30, 12)
    assert isinstance(s, Situation)
    s = life.leave_out(s, now)
    assert isinstance(s, Situation)
    assert (s.status, s.position) == (EnrolmentStatus.COMPLETED, 7)
    assert decide(s, utc(2026, 12, 2, 8)) == Send(letter="keepsake", day=None, due_at=utc(2026, 12, 2, 8))


@pytest.mark.parametrize(
    ("s", "why"),
    [
        (active(), life.Refusal.TOO_EARLY),
        (active(status=EnrolmentStatus.PENDING, confirmed_at=None), life.Refusal.NOT_CONFIRMED),
        (after_lesson(3, utc(2026, 11, 24, 8), status=EnrolmentStatus.STOPPED), life.Refusal.STOPPED),
        (after_lesson(7, utc(2026, 11, 24, 8), status=EnrolmentStatus.COMPLETED), life.Refusal.COMPLETED),
    ],
)
def test_there_is_nothing_to_leave_out_before_the_first_lesson_or_after_the_last(s: Situation, why: str) -> None:
    assert life.leave_out(s, utc(2026, 11, 24, 12)) is why


def test_next_ends_a_pause() -> None:
    s = life.pause(after_lesson(2, utc(2026, 11, 20, 8)), None)
    assert isinstance(s, Situation)
    s = life.ask_next(s, utc(2026, 11, 24, 5))
    assert isinstance(s, Situation)
    assert isinstance(decide(s, utc(2026, 11, 24, 5)), Send)


def test_a_journey_from_auckland_to_honolulu_never_brings_two_lessons_within_twelve_hours() -> None:
    s = after_lesson(2, utc(2026, 11, 24, 19), zone="Pacific/Auckland")  # 8:00 on the 25th there
    moved = life.change_time(s, hour=10, zone="Pacific/Honolulu", weekdays_only=False, now=utc(2026, 11, 24, 20))
    due_at = next_due(moved, utc(2026, 11, 24, 20))
    assert due_at is not None
    assert due_at >= utc(2026, 11, 25, 7)
    assert local_date(due_at, "Pacific/Honolulu") > local_date(s.last_lesson_at or due_at, "Pacific/Honolulu")


def test_the_keepsake_comes_two_dates_after_the_last_lesson_and_then_it_is_complete() -> None:
    s = life.letter_sent(after_lesson(6, utc(2026, 11, 24, 8)), "day-7", utc(2026, 11, 25, 8))
    assert s.status is EnrolmentStatus.COMPLETED
    assert next_due(s, utc(2026, 11, 25, 9)) == utc(2026, 11, 27, 8)
    s = life.letter_sent(s, "keepsake", utc(2026, 11, 27, 8))
    assert decide(s, utc(2027, 1, 1)) == Complete()


def test_the_check_in_comes_on_day_thirty_only_if_asked_for() -> None:
    s = replace(after_lesson(7, utc(2026, 11, 7, 8)), status=EnrolmentStatus.COMPLETED, keepsake_sent=True)
    assert decide(s, utc(2026, 12, 24)) == Complete()
    assert next_due(replace(s, check_in_wanted=True), utc(2026, 11, 8)) == utc(2026, 11, 30, 8)


@pytest.mark.parametrize(
    ("status", "reason"),
    [(EnrolmentStatus.PENDING, SkipReason.NOT_CONFIRMED), (EnrolmentStatus.STOPPED, SkipReason.STOPPED)],
)
def test_who_is_not_confirmed_or_has_stopped_gets_nothing(status: EnrolmentStatus, reason: SkipReason) -> None:
    assert decide(active(status=status), utc(2026, 11, 24, 9, 30)) == Skip(reason=reason)


def _is_chosen_hour_or_later(s: Situation, at: datetime) -> bool:
    begins = slot(local_date(at, s.zone), s.hour, s.zone)
    return begins is not None and at >= begins


@settings(max_examples=300)
@given(ZONES, HOURS, INSTANTS, st.booleans(), st.lists(st.integers(0, 400_000), min_size=60, max_size=60))
def test_over_all_zones_and_a_decade_the_course_keeps_its_laws(
    zone_name: str, hour: int, confirmed_at: datetime, weekdays_only: bool, delays: list[int]
) -> None:
    """However late each look is (up to four days), in every zone, at every hour: order, one a date, never early."""
    s = active(zone=zone_name, hour=hour, confirmed_at=confirmed_at, weekdays_only=weekdays_only)
    sent = live(s, confirmed_at, iter([timedelta(seconds=delay) for delay in delays]))
    assert [letter for letter, _ in sent] == [*(f"day-{n}" for n in range(1, 8)), "keepsake"]
    dates = [local_date(at, zone_name) for _, at in sent]
    assert all(earlier < later for earlier, later in pairwise(dates))
    for _, at in sent[1:]:
        assert _is_chosen_hour_or_later(s, at)
        assert not weekdays_only or local(at, zone_name).weekday() < 5
    first = local(sent[0][1], zone_name)
    assert 7 <= first.hour < 21 or _is_chosen_hour_or_later(s, sent[0][1])


@given(ZONES, HOURS, INSTANTS)
def test_without_delays_the_seven_lessons_fill_seven_days_in_a_row(
    zone_name: str, hour: int, confirmed_at: datetime
) -> None:
    s = active(zone=zone_name, hour=hour, confirmed_at=confirmed_at)
    dates = [local_date(at, zone_name) for letter, at in live(s, confirmed_at) if letter.startswith("day")]
    days = [dates[0] + timedelta(days=n) for n in range((dates[-1] - dates[0]).days + 1)]
    assume(all(slot(day, hour, zone_name) is not None for day in days))  # a date without that hour is left out
    assert dates == days
    assert len(dates) == 7


_EVENTS = st.tuples(
    st.integers(0, 14 * 24 * 3600),
    st.sampled_from(["pause", "pause until", "resume", "next", "hold", "release", "zone", "hour", "stop", "undo"]),
    st.integers(0, 23),
    ZONES,
)


@settings(max_examples=300)
@given(ZONES, HOURS, INSTANTS, st.lists(_EVENTS, max_size=12))
def test_whatever_a_person_does_lessons_stay_in_order_and_one_a_local_date(
    zone_name: str, hour: int, confirmed_at: datetime, events: list[tuple[int, str, int, str]]
) -> None:
    """Pauses, changes of zone and hour, hurry, stops: total, in order, never two on one local date."""
    s, now, before_stop = (
        active(zone=zone_name, hour=hour, confirmed_at=confirmed_at),
        confirmed_at,
        EnrolmentStatus.ACTIVE,
    )
    sent: list[tuple[int, datetime]] = []
    todo = sorted(events)
    for _ in range(200):
        due_at = next_due(s, now)
        event_at = confirmed_at + timedelta(seconds=todo[0][0]) if todo else None
        if due_at is not None and (event_at is None or due_at <= event_at):
            now = max(now, due_at)
            decision = decide(s, now)
            if isinstance(decision, Send):
                if decision.day is not None:
                    if sent:
                        assert local_date(sent[-1][1], s.zone) < local_date(now, s.zone)
                        if s.zone_changed_at is not None and s.zone_changed_at > sent[-1][1]:
                            assert now - sent[-1][1] >= timedelta(hours=12)
                        asked = s.next_asked_at is not None
                        assert asked or _is_chosen_hour_or_later(s, now)
                    sent.append((decision.day, now))
                s = life.letter_sent(s, decision.letter, now)
        elif event_at is not None:
            now = max(now, event_at)
            _, what, number, other_zone = todo.pop(0)
            outcome = _happen(s, what, number, other_zone, now, before_stop)
            if isinstance(outcome, Situation):
                before_stop = s.status if what == "stop" else before_stop
                s = outcome
        else:
            break
    assert [day for day, _ in sent] == list(range(1, len(sent) + 1))


def _happen(
    s: Situation, what: str, number: int, zone_name: str, now: datetime, before_stop: EnrolmentStatus
) -> Situation | life.Refusal:
    match what:
        case "pause":
            return life.pause(s, None)
        case "pause until":
            return life.pause(s, now + timedelta(hours=number * 5))
        case "resume":
            return life.resume(s, now)
        case "next":
            return life.ask_next(s, now)
        case "hold":
            return life.hold(s, HeldReason.OUT_OF_OFFICE, now + timedelta(hours=number))
        case "release":
            return life.release(s, now)
        case "zone":
            return life.change_time(s, hour=s.hour, zone=zone_name, weekdays_only=s.weekdays_only, now=now)
        case "hour":
            return life.change_time(s, hour=number, zone=s.zone, weekdays_only=number % 2 == 0, now=now)
        case "stop":
            return life.stop(s)
        case _:
            return life.undo_stop(s, before_stop, now)


def test_a_date_is_a_date_of_the_persons_zone() -> None:
    assert local_date(utc(2026, 11, 24, 23), "Asia/Tokyo") == date(2026, 11, 25)


@given(ZONES, HOURS, INSTANTS, st.booleans(), st.integers(0, 90))
def test_the_check_in_goes_when_it_was_said_to_on_the_thirtieth_date_or_the_next_that_is_chosen(
    zone_name: str, hour: int, last: datetime, weekdays_only: bool, later: int
) -> None:
    s = replace(
        after_lesson(7, last, zone=zone_name, hour=hour, weekdays_only=weekdays_only),
        status=EnrolmentStatus.COMPLETED,
        keepsake_sent=True,
    )
    said = check_in_due(s)
    assert said is not None
    passed = local_date(said, zone_name) - local_date(last, zone_name)
    assert timedelta(days=23) <= passed <= timedelta(days=25 if not weekdays_only else 27)
    wanted = replace(s, check_in_wanted=True)
    assert next_due(wanted, last) == said
    now = last + timedelta(days=later)
    assert (decide(wanted, now) == Wait(until=said, reason=WaitReason.HOUR)) == (now < said)
    assert decide(s, now) == Complete()


def test_no_date_of_the_check_in_is_named_before_the_last_lesson_or_after_it_went() -> None:
    assert check_in_due(after_lesson(6, utc(2026, 11, 6, 8))) is None
    assert check_in_due(replace(after_lesson(7, utc(2026, 11, 7, 8)), check_in_sent=True)) is None
