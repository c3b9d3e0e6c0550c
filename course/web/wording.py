"""Instants, hours and zones in words, as the pages say them. Pure."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final

from course.curriculum.words import SOURCE_LOCALE
from course.letters.written import place_of, said_hour, written_date, written_moment, written_place
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
OTHER_NAMES: Final = "Other names"
_NOT_PLACES: Final = frozenset({"Factory"})
"""In the IANA data as a mark of an unset machine; nobody lives there."""


def hour_in_words(templates: Path, locale: str, hour: int) -> str:
    """A local hour, 0 to 23, as one would say it: `8:00 in the morning`."""
    return said_hour(templates, locale, hour)


def date_in_words(templates: Path, locale: str, instant: datetime, zone_name: str, *, now: datetime) -> str:
    """The local date, with the year only if it is not the present one: `Thursday 26 November`."""
    return written_date(templates, locale, instant, zone_name, with_year=_is_another_year(instant, zone_name, now))


def moment_in_words(templates: Path, locale: str, instant: datetime, zone_name: str, *, now: datetime) -> str:
    """The local date and time with its place: `Thursday 26 November, 8:00 London time`."""
    return written_moment(templates, locale, instant, zone_name, with_year=_is_another_year(instant, zone_name, now))


def place_in_words(templates: Path, locale: str, zone_name: str) -> str:
    """Whose clock is meant: `London time`; `UTC` needs no more."""
    return written_place(templates, locale, zone_name)


def _is_another_year(instant: datetime, zone_name: str, now: datetime) -> bool:
    return local(instant, zone_name).year != local(now, zone_name).year


@dataclass(frozen=True, kw_only=True)
class ZoneChoice:
    """One entry of the list of zones: its IANA name and what it is called."""

    name: str
    label: str


@cache
def zone_choices(locale: str = SOURCE_LOCALE) -> Mapping[str, tuple[ZoneChoice, ...]]:
    """Every zone, by part of the world; first the continents and oceans, then the names that are no places.

    Towns are called as the language calls them, and stand in its order.
    """
    groups: dict[str, list[ZoneChoice]] = {region: [] for region in (*_REGIONS, OTHER_NAMES)}
    for name in sorted(zone_names() - _NOT_PLACES):
        region, _, rest = name.partition("/")
        if region in groups:
            *around, _ = rest.replace("_", " ").split("/")
            label = ", ".join([place_of(name, locale), *reversed(around)])
            groups[region].append(ZoneChoice(name=name, label=label))
        else:
            groups[OTHER_NAMES].append(ZoneChoice(name=name, label=name.replace("_", " ")))
    return {region: tuple(sorted(choices, key=_in_order)) for region, choices in groups.items()}


def _in_order(choice: ZoneChoice) -> str:
    """Accents and capitals count for nothing, as in an index."""
    return unicodedata.normalize("NFD", choice.label).encode("ascii", "ignore").decode().casefold() or choice.label
