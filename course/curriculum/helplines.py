"""Whom to call, by country: a small, dated, sourced table in ``templates/letters/helplines.toml``."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from course.curriculum.load import read_toml, templates_root
from course.curriculum.source import CurriculumError, Fault


@dataclass(frozen=True, kw_only=True)
class Helpline:
    """A line that listens: how to reach it (as people dial it), when, and where that was looked up."""

    name: str
    reach: str
    hours: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Help:
    """What a letter can offer in one country. `emergency` is the number for danger to life."""

    emergency: str
    lines: tuple[Helpline, ...]


def help_in(country: str | None, root: Path | None = None) -> Help | None:
    """Who can be called in a country (ISO 3166-1 alpha-2, any case); None if the table does not know it."""
    return _table((root or templates_root()).resolve()).get((country or "").strip().upper())


def countries(root: Path | None = None) -> tuple[str, ...]:
    """The countries that the table knows, sorted. Raises CurriculumError if the table cannot be read."""
    return tuple(sorted(_table((root or templates_root()).resolve())))


def forget_helplines() -> None:
    """Read the table anew at the next call. For previews and tests."""
    _table.cache_clear()


@lru_cache(maxsize=16)
def _table(root: Path) -> dict[str, Help]:
    file = root / "letters" / "helplines.toml"
    settings = read_toml(file)
    table: dict[str, Help] = {}
    for country, entry in settings.items():
        if country == "checked":
            continue
        try:
            lines = tuple(
                Helpline(name=line["name"], reach=line["reach"], hours=line["hours"], source=line["source"])
                for line in entry["lines"]
            )
            table[country] = Help(emergency=entry["emergency"], lines=lines)
        except (KeyError, TypeError):
            message = f"[{country}] needs emergency, and lines that each have name, reach, hours and source."
            raise CurriculumError(Fault(file=file, line=1, message=message)) from None
    return table
