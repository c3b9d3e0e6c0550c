"""Instants and hours as people write them, in their zone and language; words: ``templates/letters/words.toml``."""

import tomllib
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from course.schedule.due import local

FALLBACK = "en"


@cache
def _tables(templates: Path) -> dict[str, dict[str, Any]]:
    return tomllib.loads((templates / "letters" / "words.toml").read_text(encoding="utf-8"))


def _words(templates: Path, locale: str) -> dict[str, Any]:
    tables = _tables(templates)
    return tables.get(locale) or tables.get(locale.partition("-")[0]) or tables[FALLBACK]


def _write(templates: Path, locale: str, pattern: str, at: datetime) -> str:
    words = _words(templates, locale)
    written: str = words[pattern].format(
        weekday=words["weekdays"][at.weekday()],
        day=at.day,
        month=words["months"][at.month - 1],
        hour=at.hour,
        minute=at.minute,
    )
    return written


def written_instant(templates: Path, locale: str, instant: datetime, zone: str) -> str:
    """As in "Thursday 26 November, 8:00": an aware instant on the wall clock of ``zone``."""
    return _write(templates, locale, "instant", local(instant, zone))


def written_date(templates: Path, locale: str, instant: datetime, zone: str) -> str:
    """As in "Thursday 26 November": the local date of an aware instant."""
    return _write(templates, locale, "date", local(instant, zone))


@cache
def written_hour(templates: Path, locale: str, hour: int) -> str:
    """As in "8:00": a local hour, 0 to 23."""
    return _write(templates, locale, "hour", datetime(2000, 1, 1, hour))  # noqa: DTZ001  (only its hour is shown)


@cache
def place_of(zone: str) -> str:
    """The town that a zone is named after: ``America/New_York`` is "New York"."""
    return zone.rpartition("/")[2].replace("_", " ")


def read_by(templates: Path, locale: str) -> str:
    """One truthful sentence about who reads replies."""
    sentence: str = _words(templates, locale)["read_by"]
    return sentence
