"""A local hour in a zone, as an instant."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.schedule.due import (
    UnknownZoneError,
    country_of,
    is_decent,
    is_zone,
    local,
    slot,
    slots_from,
    zone,
    zone_names,
)

ZONES = st.sampled_from(sorted(zone_names()))
DATES = st.dates(date(2026, 1, 1), date(2036, 12, 31))
HOURS = st.integers(0, 23)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("day", "hour", "zone_name", "expected"),
    [
        (date(2026, 3, 28), 9, "Europe/Berlin", utc(2026, 3, 28, 8)),
        (date(2026, 3, 30), 9, "Europe/Berlin", utc(2026, 3, 30, 7)),
        (date(2026, 3, 29), 2, "Europe/Berlin", utc(2026, 3, 29, 1)),  # the gap: first instant after it is 3:00
        (date(2026, 10, 25), 2, "Europe/Berlin", utc(2026, 10, 25, 0)),  # the overlap: the first of the two
        (date(2026, 10, 4), 2, "Australia/Lord_Howe", utc(2026, 10, 3, 15, 30)),  # a gap of half an hour: 2:30
        (date(2026, 9, 6), 0, "America/Santiago", utc(2026, 9, 6, 4)),  # a gap at midnight: 1:00
        (date(2026, 11, 24), 8, "UTC", utc(2026, 11, 24, 8)),
    ],
)
def test_nine_o_clock_stays_nine_when_the_clocks_change(
    day: date, hour: int, zone_name: str, expected: datetime
) -> None:
    assert slot(day, hour, zone_name) == expected


def test_an_hour_that_a_gap_carries_into_the_next_date_does_not_exist_on_that_date() -> None:
    """Nuuk's clocks go from 22:59 or 23:00 to the next date: that evening has no 23 o'clock of its own."""
    swallowed = [
        day
        for day in (date(2027, 3, 27) + timedelta(days=n) for n in range(3))
        if slot(day, 23, "America/Nuuk") is None
    ]
    assert swallowed == [date(2027, 3, 27)]


def test_vancouver_keeps_one_time_all_winter_as_the_pinned_data_know_and_old_systems_do_not() -> None:
    """British Columbia's last change of clocks was on 8 March 2026 (IANA 2026b and later)."""
    before, after = local(utc(2026, 10, 1, 12), "America/Vancouver"), local(utc(2026, 12, 1, 12), "America/Vancouver")
    assert before.utcoffset() == after.utcoffset() == timedelta(hours=-7)
    assert slot(date(2026, 12, 1), 8, "America/Vancouver") == utc(2026, 12, 1, 15)


def test_the_pinned_data_win_over_the_systems_copy() -> None:
    pinned = zone("America/Vancouver")
    assert pinned is not ZoneInfo("America/Vancouver")
    assert pinned.utcoffset(datetime(2026, 12, 1)) == timedelta(hours=-7)


def test_a_name_that_is_no_zone_is_refused_in_a_sentence() -> None:
    for name in ("Mars/Olympus", "", "../../etc/passwd", "europe/berlin"):
        with pytest.raises(UnknownZoneError, match="there is no time zone called"):
            zone(name)


@given(ZONES, DATES, HOURS)
def test_every_hour_of_every_date_in_every_zone_has_at_most_one_instant_and_it_is_right(
    zone_name: str, day: date, hour: int
) -> None:
    instant = slot(day, hour, zone_name)
    if instant is None:
        return
    shown = local(instant, zone_name)
    assert shown.date() == day
    assert (shown.hour, shown.minute) >= (hour, 0)
    if shown.hour != hour or shown.minute:  # only the end of a gap may be later than the hour
        just_before = local(instant - timedelta(seconds=1), zone_name).replace(tzinfo=None)
        assert just_before < datetime.combine(day, datetime.min.time()).replace(hour=hour)
    assert shown.fold == 0 or local(instant - timedelta(hours=2), zone_name).replace(tzinfo=None) != shown


@given(ZONES, DATES, HOURS, st.booleans())
def test_slots_follow_each_other_in_order_on_later_dates(
    zone_name: str, day: date, hour: int, weekdays_only: bool
) -> None:
    stream = slots_from(day, hour, zone_name, weekdays_only=weekdays_only)
    found = [next(stream) for _ in range(5)]
    dates = [local(instant, zone_name).date() for instant in found]
    assert found == sorted(found)
    assert len(set(dates)) == 5
    assert not weekdays_only or all(each.weekday() < 5 for each in dates)


def test_seven_to_twenty_one_is_decent() -> None:
    decent = [hour for hour in range(24) if is_decent(utc(2026, 11, 24, hour), "UTC")]
    assert decent == list(range(7, 21))


def test_a_zone_tells_its_country_where_its_name_does() -> None:
    assert country_of("Europe/Berlin") == "DE"
    assert country_of("America/New_York") == "US"
    assert country_of("UTC") is None


def test_nobody_lives_in_the_zone_of_a_clock_that_nobody_set() -> None:
    assert is_zone("Asia/Calcutta")
    assert not is_zone("Factory")
    assert not is_zone("Leeds")
