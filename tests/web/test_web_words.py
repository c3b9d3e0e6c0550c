"""Zones, hours and dates in words, and whose address is believed: pure rules, no server."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from course.schedule.due import zone_names
from course.service import templates_folder
from course.web.visitor import client_ip, is_loopback
from course.web.wording import date_in_words, hour_in_words, moment_in_words, place_in_words, zone_choices

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WORDS = templates_folder()


def asked_by(socket_ip: str | None, *forwarded: str) -> Request:
    headers = [(b"x-forwarded-for", value.encode()) for value in forwarded]
    return Request({"type": "http", "headers": headers, "client": None if socket_ip is None else (socket_ip, 1)})


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (0, "midnight (0:00)"),
        (4, "4:00 at night"),
        (8, "8:00 in the morning"),
        (12, "noon (12:00)"),
        (13, "13:00 in the afternoon"),
        (18, "18:00 in the evening"),
        (23, "23:00 in the evening"),
    ],
)
def test_an_hour_is_said_as_people_say_it(hour: int, said: str) -> None:
    assert hour_in_words(WORDS, "en", hour) == said


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/London", "London time"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time"),
        ("UTC", "UTC"),
        ("Etc/GMT+5", "GMT+5"),
        ("EST5EDT", "EST5EDT"),
    ],
)
def test_a_zone_is_called_after_its_town(zone: str, said: str) -> None:
    assert place_in_words(WORDS, "en", zone) == said


def test_the_year_is_said_only_when_it_is_another() -> None:
    assert date_in_words(WORDS, "en", NOW, "Europe/London", now=NOW) == "Tuesday 24 November"
    assert date_in_words(WORDS, "en", NOW + timedelta(days=60), "UTC", now=NOW) == "Saturday 23 January 2027"
    assert moment_in_words(WORDS, "en", NOW, "Asia/Kolkata", now=NOW) == "Tuesday 24 November, 14:30 Kolkata time"


@given(
    st.sampled_from(["en", "de", "fr"]),
    st.sampled_from(sorted(zone_names())),
    st.datetimes(timezones=st.just(UTC), min_value=datetime(2026, 1, 1)),
)
def test_every_moment_can_be_said_in_every_zone(locale: str, zone: str, instant: datetime) -> None:
    instant = min(instant, datetime(2400, 1, 1, tzinfo=UTC))
    assert place_in_words(WORDS, locale, zone) in moment_in_words(WORDS, locale, instant, zone, now=NOW)


@pytest.mark.parametrize("locale", ["en", "de", "zz"])
def test_every_zone_is_listed_once(locale: str) -> None:
    listed = [choice.name for choices in zone_choices(locale).values() for choice in choices]
    assert sorted(listed) == sorted(zone_names() - {"Factory"})
    assert all(choice.label for choices in zone_choices(locale).values() for choice in choices)


@pytest.mark.parametrize(
    ("socket_ip", "forwarded", "hops", "believed"),
    [
        ("192.0.2.1", (), 0, "192.0.2.1"),
        ("192.0.2.1", ("203.0.113.7",), 0, "192.0.2.1"),
        ("10.0.0.1", ("203.0.113.7",), 1, "203.0.113.7"),
        ("10.0.0.1", ("6.6.6.6, 203.0.113.7",), 1, "203.0.113.7"),
        ("10.0.0.1", ("6.6.6.6", "203.0.113.7"), 1, "203.0.113.7"),
        ("10.0.0.1", ("6.6.6.6, 203.0.113.7, 10.0.0.2",), 2, "203.0.113.7"),
        ("10.0.0.1", (), 1, "10.0.0.1"),
        ("10.0.0.1", ("203.0.113.7",), 2, "10.0.0.1"),
        ("10.0.0.1", ("nonsense",), 1, "10.0.0.1"),
        ("10.0.0.1", ("203.0.113.7:4711",), 1, "203.0.113.7"),
        ("10.0.0.1", ("[2001:db8::1]:4711",), 1, "2001:db8::1"),
        ("::ffff:192.0.2.1", (), 0, "192.0.2.1"),
        (None, (), 0, None),
    ],
)
def test_only_the_hops_that_are_ours_are_believed(
    socket_ip: str | None, forwarded: tuple[str, ...], hops: int, believed: str | None
) -> None:
    assert client_ip(asked_by(socket_ip, *forwarded), hops) == believed


@given(st.lists(st.text(st.characters(codec="ascii", exclude_characters="\r\n"), max_size=40), max_size=5))
def test_what_a_stranger_forwards_never_replaces_what_our_proxy_saw(made_up: list[str]) -> None:
    seen = "203.0.113.7"
    assert client_ip(asked_by("10.0.0.1", ", ".join([*made_up, seen])), 1) == seen
    assert client_ip(asked_by(seen, *made_up), 0) == seen


def test_only_this_machine_is_this_machine() -> None:
    assert is_loopback(asked_by("127.0.0.1"), 0)
    assert is_loopback(asked_by("::1"), 0)
    assert not is_loopback(asked_by("192.0.2.1"), 0)
    assert not is_loopback(asked_by("127.0.0.1", "203.0.113.7"), 0)
    assert not is_loopback(asked_by("127.0.0.1", "127.0.0.1, 203.0.113.7"), 1)
