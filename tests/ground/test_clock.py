"""Course time: scaled, standing still while everything is down, never going back."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.clock import ClockReading, real_now, restarted
from course.service import Service
from course.store.course_clock import StoredClock, move_clock, note_alive, read_clock, start_clock

REAL = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SPANS = st.timedeltas(timedelta(0), timedelta(days=30))


def test_a_day_of_ten_seconds_lasts_ten_seconds() -> None:
    reading = ClockReading(real_at=REAL, course_at=REAL, day_seconds=10)
    assert reading.at(REAL + timedelta(seconds=10)) == REAL + timedelta(days=1)
    assert reading.at(REAL - timedelta(seconds=10)) == REAL, "a machine's clock that steps back does not turn it back"


@given(SPANS, SPANS, SPANS, st.sampled_from([None, 1.0, 10.0, 86_400.0]))
def test_course_time_stands_still_while_everything_is_down_and_never_goes_back(
    ran: timedelta, down: timedelta, ran_again: timedelta, scale: float | None
) -> None:
    first = restarted(None, None, REAL, 60.0)
    assert first is not None
    alive_at = first.at(REAL + ran)
    second = restarted(first, alive_at, REAL + ran + down, scale)
    now = REAL + ran + down
    if second is None:
        assert scale is None
        assert alive_at <= now, "back to real time only once real time has caught up"
    else:
        assert second.at(now) == alive_at
        assert second.at(now + ran_again) >= alive_at


def test_without_a_scale_course_time_is_real_time() -> None:
    assert restarted(None, None, REAL, None) is None


def test_all_processes_read_the_same_clock(service: Service) -> None:
    with service.sessions() as session:
        start_clock(session, 10.0)
    one, other = StoredClock(service.sessions), StoredClock(service.sessions)
    assert abs(one.now() - other.now()) < timedelta(days=1)
    with service.sessions() as session:
        move_clock(session, timedelta(days=40))
    third = StoredClock(service.sessions)
    assert third.now() > real_now() + timedelta(days=40)


def test_next_day_works_from_real_time_too(service: Service) -> None:
    with service.sessions() as session:
        move_clock(session, timedelta(days=1))
    ahead = StoredClock(service.sessions).now() - real_now()
    assert timedelta(hours=23, minutes=59) < ahead < timedelta(days=1, minutes=1)
    with service.sessions() as session, pytest.raises(ValueError, match="never goes back"):
        move_clock(session, timedelta(days=-1))


def test_what_was_alive_last_is_where_the_next_start_goes_on(service: Service) -> None:
    with service.sessions() as session:
        start_clock(session, 1.0)
    with service.sessions() as session:
        move_clock(session, timedelta(days=100))
        note_alive(session)
    with service.sessions() as session:
        before = read_clock(session)
        after = start_clock(session, 3600.0)
    assert before is not None
    assert after is not None
    assert after.course_at >= before.course_at
