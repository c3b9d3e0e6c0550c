"""Instants, hours and zones in words, as the pages say them. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final

from course.letters.written import place_of, written_date
from course.schedule.due import local, zone_names

_REGIONS: Final = (
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)
LOCALE: Final = "en"
"""The language that the pages are written in."""

OTHER_NAMES: Final = "Other names"
_NOT_PLACES: Final = frozenset({"Factory"})
"""In the IANA data as a mark of an unset machine; nobody lives there."""


def hour_in_words(hour: int) -> str:
    """A local hour, 0 to 23, as one would say it: `8:00 in the morning`."""
    if hour in {0, 12}:
        return "midnight (0:00)" if hour == 0 else "noon (12:00)"
    parts = ((5, "at night"), (12, "in the morning"), (18, "in the afternoon"), (24, "in the evening"))
    part = next(words for before, words in parts if hour < before)
    return f"{hour}:00 {part}"


def date_in_words(templates: Path, instant: datetime, zone_name: str, *, now: datetime) -> str:
    """The local date, with the year only if it is not the present one: `Thursday 26 November`."""
    year = local(instant, zone_name).year
    written = written_date(templates, LOCALE, instant, zone_name)
    return written if year == local(now, zone_name).year else f"{written} {year}"


def moment_in_words(templates: Path, instant: datetime, zone_name: str, *, now: datetime) -> str:
    """The local date and time with its place: `Thursday 26 November, 8:00, London time`."""
    there = local(instant, zone_name)
    date = date_in_words(templates, instant, zone_name, now=now)
    return f"{date}, {there.hour}:{there.minute:02} {place_in_words(zone_name)}"


def place_in_words(zone_name: str) -> str:
    """Whose clock is meant: `London time`; `UTC` needs no more."""
    region, _, town = zone_name.rpartition("/")
    return f"{place_of(zone_name)} time" if town and region not in {"", "Etc"} else place_of(zone_name)


@dataclass(frozen=True, kw_only=True)
class ZoneChoice:
    """One entry of the list of zones: its IANA name and what it is called."""

    name: str
    label: str


@cache
def zone_choices() -> Mapping[str, tuple[ZoneChoice, ...]]:
    """Every zone, by part of the world; first the continents and oceans, then the names that are no places."""
    groups: dict[str, list[ZoneChoice]] = {region: [] for region in (*_REGIONS, OTHER_NAMES)}
    for name in sorted(zone_names() - _NOT_PLACES):
        region, _, rest = name.partition("/")
        if region in groups:
            label = ", ".join(reversed(rest.replace("_", " ").split("/")))
            groups[region].append(ZoneChoice(name=name, label=label))
        else:
            groups[OTHER_NAMES].append(ZoneChoice(name=name, label=name.replace("_", " ")))
    return {region: tuple(sorted(choices, key=lambda choice: choice.label)) for region, choices in groups.items()}
