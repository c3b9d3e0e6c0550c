"""The calendar file, against RFC 5545: lines, escapes, the clock's rules, and names that last."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.letters.ics import Calendar, Event, calendar_file
from course.schedule.due import local, zone, zone_names

NINE = datetime(2026, 3, 28, 9, 0, tzinfo=UTC)


def calendar(zone_name: str, *events: datetime, **more: object) -> Calendar:
    made = [Event(uid=f"{number}@example.org", at=at, summary=f"Letter {number}") for number, at in enumerate(events)]
    values = {"name": "Second Wind", "zone": zone_name, "events": made, "sequence": 4, "made_at": NINE} | more
    return Calendar(**values)  # type: ignore[arg-type]


def lines_of(raw: bytes) -> list[str]:
    """Unfolded lines (section 3.1)."""
    return raw.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def read_event(lines: list[str], number: int) -> dict[str, str]:
    at = lines.index(f"UID:{number}@example.org")
    return dict(line.split(":", 1) for line in lines[at : lines.index("END:VEVENT", at)])


def instant_of(lines: list[str], start: str) -> datetime:
    """What a calendar makes of a local start and the rules of its clock in the file."""
    at = datetime.fromisoformat(start)
    rules = []
    for begin in [number for number, line in enumerate(lines) if line in {"BEGIN:STANDARD", "BEGIN:DAYLIGHT"}]:
        rule = dict(line.split(":", 1) for line in lines[begin + 1 : begin + 5])
        rules.append((datetime.fromisoformat(rule["DTSTART"]), rule["TZOFFSETTO"]))
    written = max(rule for rule in rules if rule[0] <= at)[1]
    found = re.fullmatch(r"([+-])(\d\d)(\d\d)(\d\d)?", written)
    assert found is not None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return (at - (offset if found[1] == "+" else -offset)).replace(tzinfo=UTC)


@given(st.sampled_from(sorted(zone_names())), st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)))
def test_every_morning_is_the_same_instant_in_a_calendar_as_here(zone_name: str, first: datetime) -> None:
    there = zone(zone_name)
    mornings = [(first.replace(hour=8, minute=0, second=0, microsecond=0) + timedelta(days=day)) for day in range(7)]
    instants = [morning.replace(tzinfo=there).astimezone(UTC) for morning in mornings]
    lines = lines_of(calendar_file(calendar(zone_name, *instants)))
    for number, instant in enumerate(instants):
        event = read_event(lines, number)
        if zone_name == "UTC":
            assert event["DTSTART"] == f"{instant:%Y%m%dT%H%M%SZ}"
        else:
            assert event[f"DTSTART;TZID={zone_name}"] == f"{local(instant, zone_name):%Y%m%dT%H%M%S}"
            assert instant_of(lines, event[f"DTSTART;TZID={zone_name}"]) == instant


def test_eight_o_clock_stays_eight_when_the_clocks_change() -> None:
    mornings = [datetime(2026, 3, day, 8, tzinfo=zone("Europe/Berlin")).astimezone(UTC) for day in (28, 29, 30)]
    raw = calendar_file(calendar("Europe/Berlin", *mornings))
    assert re.findall(rb"DTSTART;TZID=Europe/Berlin:(\S+)", raw) == [
        b"20260328T080000",
        b"20260329T080000",
        b"20260330T080000",
    ]
    assert b"BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n" in raw


@given(st.text(max_size=300))
def test_any_name_stays_one_line_within_75_octets(name: str) -> None:
    raw = calendar_file(calendar("Asia/Tokyo", NINE, name=name))
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode()
    assert len([line for line in lines_of(raw) if line.startswith("NAME:")]) == 1


def test_what_has_a_meaning_in_the_format_is_escaped() -> None:
    said = calendar_file(calendar("UTC", NINE, name="a;b,c\\d\nEND:VCALENDAR"))
    assert b"NAME:a\\;b\\,c\\\\d END:VCALENDAR\r\n" in said


@pytest.mark.parametrize(("cancelled", "status"), [(True, "CANCELLED"), (False, "CONFIRMED")])
def test_an_event_that_was_called_off_says_so_under_its_old_name(cancelled: bool, status: str) -> None:
    event = Event(uid="0@example.org", at=NINE, summary="Letter", cancelled=cancelled)
    said = read_event(lines_of(calendar_file(calendar("UTC", events=[event]))), 0)
    assert (said["STATUS"], said["SEQUENCE"], said["CLASS"], said["TRANSP"]) == (status, "4", "PRIVATE", "TRANSPARENT")
