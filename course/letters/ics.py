"""A calendar file (RFC 5545): events at a wall clock's hour, with the rules of that clock in the file itself. Pure.

Whoever fetches the file again gets the same events under the same names (UID) with a higher SEQUENCE: a calendar then
moves what moved and takes out what was called off (section 3.8.7.4). Lines end in CRLF and are folded at 75 octets
(section 3.1).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from course.schedule.due import local, zone

MEDIA_TYPE: Final = "text/calendar; charset=utf-8; method=PUBLISH"
_MOST_OCTETS: Final = 75
_ESCAPED: Final = re.compile(r"([\\;,])")
_REFRESH: Final = "PT6H"
_LASTS: Final = "PT5M"


@dataclass(frozen=True, kw_only=True)
class Event:
    """One event: its lasting name, when it is (aware), what it is called, and whether it was called off."""

    uid: str
    at: datetime
    summary: str
    cancelled: bool = False


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """Events by the clock of one IANA zone. ``sequence`` only ever grows; ``made_at`` is aware."""

    name: str
    zone: str
    events: Sequence[Event]
    sequence: int
    made_at: datetime


def calendar_file(calendar: Calendar) -> bytes:
    """The file, as UTF-8. Raises UnknownZoneError for a zone that the IANA data do not know."""
    return "".join(f"{folded}\r\n" for line in _lines(calendar) for folded in _fold(line)).encode()


def _lines(calendar: Calendar) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Second Wind//Letters//EN", "CALSCALE:GREGORIAN")
    yield "METHOD:PUBLISH"
    yield f"NAME:{_text(calendar.name)}"  # RFC 7986, section 5.1; the next one for those who do not know it
    yield f"X-WR-CALNAME:{_text(calendar.name)}"
    yield f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}"  # RFC 7986, section 5.7
    yield f"X-PUBLISHED-TTL:{_REFRESH}"
    if calendar.events and calendar.zone != "UTC":
        yield from _clock(calendar)
    for event in calendar.events:
        yield "BEGIN:VEVENT"
        yield f"UID:{event.uid}"
        yield f"DTSTAMP:{_utc(calendar.made_at)}"
        yield f"SEQUENCE:{calendar.sequence}"
        yield _start(event.at, calendar.zone)
        yield f"DURATION:{_LASTS}"
        yield f"SUMMARY:{_text(event.summary)}"
        yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
        yield "CLASS:PRIVATE"
        yield "TRANSP:TRANSPARENT"  # nobody is busy because of a letter
        yield "END:VEVENT"
    yield "END:VCALENDAR"


def _start(at: datetime, zone_name: str) -> str:
    if zone_name == "UTC":
        return f"DTSTART:{_utc(at)}"
    return f"DTSTART;TZID={zone_name}:{local(at, zone_name):%Y%m%dT%H%M%S}"


def _clock(calendar: Calendar) -> Iterator[str]:
    """The zone's rules for the time of the events: its offset before them, and each change among them."""
    first = min(event.at for event in calendar.events).astimezone(UTC) - timedelta(days=2)
    last = max(event.at for event in calendar.events).astimezone(UTC) + timedelta(days=2)
    yield from ("BEGIN:VTIMEZONE", f"TZID:{calendar.zone}")
    yield from _observance(calendar.zone, first, first, began="19700101T000000")
    for change in _changes(calendar.zone, first, last):
        yield from _observance(calendar.zone, change - timedelta(seconds=1), change)
    yield "END:VTIMEZONE"


def _observance(zone_name: str, before: datetime, after: datetime, *, began: str | None = None) -> Iterator[str]:
    was, now = local(before, zone_name), local(after, zone_name)
    kind = "DAYLIGHT" if now.dst() else "STANDARD"
    began = began or f"{(after + _offset(was)).astimezone(UTC):%Y%m%dT%H%M%S}"  # by the clock as it was before
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{began}"
    yield f"TZOFFSETFROM:{_written(_offset(was))}"
    yield f"TZOFFSETTO:{_written(_offset(now))}"
    yield f"TZNAME:{_text(now.tzname() or zone_name)}"
    yield f"END:{kind}"


def _changes(zone_name: str, first: datetime, last: datetime) -> Iterator[datetime]:
    """Every instant, to the second, at which the zone's clock is put forward or back."""
    there, at = zone(zone_name), first
    while at < last:
        following = at + timedelta(hours=12)
        if at.astimezone(there).utcoffset() != following.astimezone(there).utcoffset():
            low, high = at, following
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=int((high - low).total_seconds()) // 2)
                same = middle.astimezone(there).utcoffset() == at.astimezone(there).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high
        at = following


def _offset(there: datetime) -> timedelta:
    return there.utcoffset() or timedelta()


def _written(offset: timedelta) -> str:
    """As RFC 5545, section 3.3.14, wants it: ``+0530``; seconds only where there are any."""
    seconds = int(offset.total_seconds())
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'-' if seconds < 0 else '+'}{minutes // 60:02}{minutes % 60:02}" + (f"{rest:02}" if rest else "")


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """One line of text, escaped (section 3.3.11)."""
    plain = "".join(c if c.isprintable() else " " for c in words)
    return _ESCAPED.sub(r"\\\1", " ".join(plain.split()))


def _fold(line: str) -> Iterator[str]:
    """At most 75 octets a line, none of them in the middle of a character."""
    start, room, size = 0, _MOST_OCTETS, 0
    for at, character in enumerate(line):
        octets = len(character.encode())
        if size + octets > room:
            yield (" " if start else "") + line[start:at]
            start, room, size = at, _MOST_OCTETS - 1, 0
        size += octets
    yield (" " if start else "") + line[start:]
