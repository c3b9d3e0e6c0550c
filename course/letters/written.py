"""Instants, hours and places as people write them, in their zone and language.

The words stand in ``templates/letters/words.toml``, the names of towns in the Unicode CLDR.
"""

import unicodedata
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from course.curriculum.words import SOURCE_LOCALE, words_in
from course.schedule.due import local


def _date(templates: Path, locale: str, at: datetime, *, with_year: bool = False) -> str:
    words = words_in(templates, locale)
    pattern: str = words["date_and_year" if with_year else "date"]
    return pattern.format(
        weekday=words["weekdays"][at.weekday()], day=at.day, month=words["months"][at.month - 1], year=at.year
    )


def _time(templates: Path, locale: str, at: datetime) -> str:
    pattern: str = words_in(templates, locale)["time" if at.minute else "hour"]
    return pattern.format(hour=at.hour, minute=at.minute)


def written_instant(templates: Path, locale: str, instant: datetime, zone: str) -> str:
    """As in "Thursday 26 November, 8:00": an aware instant on the wall clock of ``zone``."""
    at = local(instant, zone)
    pattern: str = words_in(templates, locale)["instant"]
    return pattern.format(date=_date(templates, locale, at), time=_time(templates, locale, at))


def written_moment(templates: Path, locale: str, instant: datetime, zone: str, *, with_year: bool = False) -> str:
    """As in "Thursday 26 November, 8:00 London time"."""
    at = local(instant, zone)
    pattern: str = words_in(templates, locale)["moment"]
    date = _date(templates, locale, at, with_year=with_year)
    return pattern.format(date=date, time=_time(templates, locale, at), place=written_place(templates, locale, zone))


def written_date(templates: Path, locale: str, instant: datetime, zone: str, *, with_year: bool = False) -> str:
    """As in "Thursday 26 November": the local date of an aware instant."""
    return _date(templates, locale, local(instant, zone), with_year=with_year)


def written_end(templates: Path, locale: str, instant: datetime, zone: str) -> str:
    """Until when something lasts: the date alone if it ends where that date begins, else with the hour."""
    at = local(instant, zone)
    begins_a_date = (at.hour, at.minute) == (0, 0)
    return (
        written_date(templates, locale, instant, zone)
        if begins_a_date
        else written_instant(templates, locale, instant, zone)
    )


@cache
def written_hour(templates: Path, locale: str, hour: int) -> str:
    """As in "8:00": a local hour, 0 to 23."""
    pattern: str = words_in(templates, locale)["hour"]
    return pattern.format(hour=hour)


@cache
def said_hour(templates: Path, locale: str, hour: int) -> str:
    """As one would say it by itself: "8:00 in the morning"."""
    hours: dict[str, str] = words_in(templates, locale)["hours"]
    begun = max(int(each) for each in hours if int(each) <= hour)
    return hours[str(begun)].format(hour=hour)


@cache
def written_place(templates: Path, locale: str, zone: str) -> str:
    """Whose clock is meant: "London time"; `UTC` needs no more."""
    region, _, town = zone.rpartition("/")
    pattern: str = words_in(templates, locale)["place"] if town and region not in {"", "Etc"} else "{town}"
    return pattern.format(town=place_of(zone, locale))


@cache
def place_of(zone: str, locale: str = SOURCE_LOCALE) -> str:
    """The town that a zone is named after: ``America/New_York`` is "New York", and ``Europe/Vienna`` in German "Wien".

    Other languages' names are those of the Unicode CLDR; where it has none, the one of the IANA data is used.
    """
    plain = zone.rpartition("/")[2].replace("_", " ")
    known = None if locale.partition("-")[0] == SOURCE_LOCALE else _cldr(locale)
    if known is None:
        return plain
    for name in (zone, *_older_names().get(zone, ())):
        town: Any = known.time_zones.get(name, {}).get("city")
        if town:
            return unicodedata.normalize("NFC", str(town))
    return plain


@cache
def language_name(locale: str) -> str:
    """What a language calls itself: ``de`` is "Deutsch"; one that the CLDR does not know is called by its tag."""
    known = _cldr(locale)
    name = known.get_display_name() if known else None
    return name[:1].upper() + name[1:] if name else locale


@cache
def _cldr(locale: str) -> Locale | None:
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


@cache
def _older_names() -> dict[str, list[str]]:
    """The CLDR keeps the first name of a zone for ever, and knows which newer ones mean the same."""
    older: dict[str, list[str]] = {}
    for old, new in get_global("zone_aliases").items():
        older.setdefault(new, []).append(old)
    return older


def read_by(templates: Path, locale: str) -> str:
    """One truthful sentence about who reads replies."""
    sentence: str = words_in(templates, locale)["read_by"]
    return sentence
