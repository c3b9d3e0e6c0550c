"""Pure: a local hour in a zone, as an instant.

The truth is the zone's name, the local date and the local hour; an instant is derived from them with the IANA data of
the pinned ``tzdata`` package, in preference to the system's copy, which may be years old. Hours are whole, 0 to 23.
"""

import importlib.resources
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

SATURDAY = 5
DECENT_FROM_HOUR, DECENT_TO_HOUR = 7, 21
"""Local hours between which a first letter may go at once: from 7:00, before 21:00."""


class UnknownZoneError(ValueError):
    """No zone of that name in the IANA data."""


@cache
def zone_names() -> frozenset[str]:
    """All names of the pinned IANA data, links (``Asia/Calcutta``) included."""
    listed = importlib.resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8")
    return frozenset(listed.split())


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of that name from the ``tzdata`` package. Raises UnknownZoneError."""
    if name not in zone_names():
        raise UnknownZoneError(f"there is no time zone called {name!r}; an example of one is Europe/Berlin")
    *folders, last = name.split("/")
    with importlib.resources.files("tzdata.zoneinfo").joinpath(*folders, last).open("rb") as data:
        return ZoneInfo.from_file(data, key=name)


def is_zone(name: str) -> bool:
    """Whether somebody can live in a zone of that name; ``Factory`` is what a clock has before anybody set it."""
    return name in zone_names() and name != "Factory"


def local(instant: datetime, zone_name: str) -> datetime:
    """The wall clock of ``zone_name`` at an aware instant."""
    return instant.astimezone(zone(zone_name))


def local_date(instant: datetime, zone_name: str) -> date:
    """The calendar date in ``zone_name`` at an aware instant."""
    return local(instant, zone_name).date()


@lru_cache(maxsize=65_536)
def slot(day: date, hour: int, zone_name: str) -> datetime | None:
    """The instant (UTC) at which the chosen hour begins on that local date.

    In an overlap the first of the two. In a gap the first instant after it; None if that is no longer
    the same date (a gap that swallows the end of a day, or a whole day): then that date has no such hour.
    """
    tz = zone(zone_name)
    wanted = datetime.combine(day, time(hour))
    instant = wanted.replace(tzinfo=tz, fold=0).astimezone(UTC)
    if instant.astimezone(tz).replace(tzinfo=None) != wanted:
        instant = _first_at_or_after(wanted, tz, instant)
    return instant if instant.astimezone(tz).date() == day else None


def _first_at_or_after(wanted: datetime, tz: ZoneInfo, near: datetime) -> datetime:
    """The first instant, to the second, at which the wall clock shows ``wanted`` or later: the end of a gap."""
    low, high = near - timedelta(hours=26), near + timedelta(hours=26)
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=int((high - low).total_seconds()) // 2)
        if middle.astimezone(tz).replace(tzinfo=None) >= wanted:
            high = middle
        else:
            low = middle
    return high


def slots_from(day: date, hour: int, zone_name: str, *, weekdays_only: bool) -> Iterator[datetime]:
    """The chosen hour's instants on ``day`` and the dates after it, in order, without end."""
    while True:
        instant = slot(day, hour, zone_name)
        if instant is not None and not (weekdays_only and day.weekday() >= SATURDAY):
            yield instant
        day += timedelta(days=1)


def is_decent(instant: datetime, zone_name: str) -> bool:
    """Whether a letter that nobody set an hour for may arrive at this local time."""
    return DECENT_FROM_HOUR <= local(instant, zone_name).hour < DECENT_TO_HOUR


@cache
def _countries() -> dict[str, str]:
    """Zone name to country (ISO 3166-1 alpha-2), from the ``zone.tab`` of the pinned data; links have no line there."""
    table = importlib.resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def country_of(zone_name: str) -> str | None:
    """The country that a zone lies in; None where the name does not say (``UTC``, old names)."""
    return _countries().get(zone_name)
