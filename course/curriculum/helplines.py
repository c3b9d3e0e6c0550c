"""Whom to call, by country: a small, dated, sourced table in ``templates/letters/helplines.toml``.

Numbers stand there once; how to reach them is said in the reader's language with the words of ``words.toml``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from course.curriculum.load import read_toml, templates_root
from course.curriculum.source import CurriculumError, Fault
from course.curriculum.words import SOURCE_LOCALE, words_in

_WAYS: Final = ("call", "call_or_text", "text")
_ALWAYS: Final = "always"


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


def help_in(country: str | None, root: Path | None = None, locale: str = SOURCE_LOCALE) -> Help | None:
    """Who can be called in a country (ISO 3166-1 alpha-2, any case), said in a language; None if it is not known."""
    root = (root or templates_root()).resolve()
    return _table(root, locale).get((country or "").strip().upper())


def countries(root: Path | None = None) -> tuple[str, ...]:
    """The countries that the table knows, sorted. Raises CurriculumError if the table cannot be read."""
    return tuple(sorted(_table((root or templates_root()).resolve(), SOURCE_LOCALE)))


def forget_helplines() -> None:
    """Read the table anew at the next call. For previews and tests."""
    _table.cache_clear()


@lru_cache(maxsize=64)
def _table(root: Path, locale: str) -> dict[str, Help]:
    file = root / "letters" / "helplines.toml"
    words = words_in(root, locale)["helplines"]
    table: dict[str, Help] = {}
    for country, entry in read_toml(file).items():
        if country == "checked":
            continue
        try:
            lines = tuple(_line(line, words) for line in entry["lines"])
            table[country] = Help(emergency=_either(entry["emergency"], words), lines=lines)
        except (KeyError, TypeError, ValueError):
            message = (
                f"[{country}] needs emergency, and lines that each have name, source, hours (“{_ALWAYS}”) and a way "
                f"to be reached: call, call_or_text, text or write."
            )
            raise CurriculumError(Fault(file=file, line=1, message=message)) from None
    return table


def _line(line: Mapping[str, Any], words: Mapping[str, str]) -> Helpline:
    ways = [
        words[way].format(numbers=_either(line[way], words), word=line.get("word", "")) for way in _WAYS if way in line
    ]
    if ways and line.get("free"):
        ways[-1] = words["free"].format(reach=ways[-1])
    if "write" in line:
        ways.append(words["write"].format(address=line["write"]))
    if not ways or line["hours"] != _ALWAYS:
        raise ValueError
    return Helpline(name=line["name"], reach=_either(ways, words), hours=words[_ALWAYS], source=line["source"])


def _either(these: str | list[str], words: Mapping[str, str]) -> str:
    """One, or several as in “112, 113 or 999”."""
    if isinstance(these, str):
        return these
    *most, last = these
    return words["either"].format(most=", ".join(most), last=last) if most else last
