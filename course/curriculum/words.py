"""The words around a person's values, by language: ``templates/letters/words.toml``.

What a language lacks is said in English, which every table is measured against; `course check` names it.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from course.curriculum.load import read_toml
from course.curriculum.source import CurriculumError, Fault

SOURCE_LOCALE: Final = "en"
"""The language that the project is written in, and that says what no other one can."""

_SLOT: Final = re.compile(r"\{(\w+)[^}]*\}")
_FILE: Final = ("letters", "words.toml")
_OPEN_TABLES: Final = frozenset({"hours"})
"""Tables whose entries each language chooses for itself."""


def words_file(root: Path) -> Path:
    """Where the words stand in a folder of templates."""
    return root.joinpath(*_FILE)


@cache
def _tables(root: Path) -> dict[str, Any]:
    file = words_file(root)
    tables = read_toml(file)
    if not isinstance(tables.get(SOURCE_LOCALE), dict):
        raise CurriculumError(Fault(file=file, line=1, message=f"the table [{SOURCE_LOCALE}] is missing."))
    return tables


@cache
def words_in(root: Path, locale: str) -> Mapping[str, Any]:
    """All words for a locale: its own, else its language's; English for whatever is missing there.

    Raises CurriculumError if the file cannot be read.
    """
    tables = _tables(root)
    own = tables.get(locale) or tables.get(locale.partition("-")[0]) or {}
    return _filled(tables[SOURCE_LOCALE], own)


def _filled(source: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    filled = {**source, **own}
    for key, value in source.items():
        if isinstance(value, dict) and isinstance(own.get(key), dict) and key not in _OPEN_TABLES:
            filled[key] = _filled(value, own[key])
    return filled


def forget_words() -> None:
    """Read the words anew at the next call. For checks, previews and tests."""
    _tables.cache_clear()
    words_in.cache_clear()


def check_words(root: Path, locale: str) -> Iterator[Fault]:
    """What the table of a language lacks, or has and cannot be used. Never raises."""
    file = words_file(root)
    try:
        tables = _tables(root)
    except CurriculumError as error:
        yield error.fault
        return
    language = locale if locale in tables else locale.partition("-")[0]
    own, source = tables.get(language), tables[SOURCE_LOCALE]
    if not isinstance(own, dict):
        message = f"the table [{locale}] is missing: dates, hours and helplines are said in English until it is here."
        yield Fault(file=file, line=1, message=message)
    else:
        text = file.read_text(encoding="utf-8").split("\n")
        for key, message in _faults(source, own):
            yield Fault(file=file, line=_line_of(text, language, key), message=f"[{language}] {message}")


def _faults(source: Mapping[str, Any], own: Mapping[str, Any], within: str = "") -> Iterator[tuple[str, str]]:
    for key, value in source.items():
        said: Any = own.get(key)
        name = f"{within}{key}"
        if type(said) is not type(value):
            yield name, f"“{name}” is missing; until it is here, English is used."
        elif isinstance(said, dict) and key in _OPEN_TABLES:
            if not said or not all(each.isdigit() and int(each) < 24 for each in said) or "0" not in said:
                yield name, f"“{name}” names hours from 0 to 23, and has to begin with 0."
        elif isinstance(said, dict):
            yield from _faults(value, said, f"{name}.")
        elif isinstance(said, list) and len(said) != len(value):
            yield name, f"“{name}” needs {len(value)} words; this has {len(said)}."
        elif isinstance(said, str) and (unknown := set(_SLOT.findall(said)) - set(_SLOT.findall(value))):
            yield name, f"“{{{min(unknown)}}}” means nothing in “{name}”."
    for key in own.keys() - source.keys():
        yield f"{within}{key}", f"“{within}{key}” means nothing; is it a slip?"


def _line_of(text: list[str], language: str, name: str) -> int:
    *tables, key = name.split(".")
    header = ".".join([language, *tables])
    start = next((at for at, row in enumerate(text, 1) if row.strip() == f"[{header}]"), 0)
    start = start or next((at for at, row in enumerate(text, 1) if row.strip() == f"[{language}]"), 1)
    for at, row in enumerate(text[start:], start + 1):
        if row.startswith("["):
            break
        if re.match(rf"{re.escape(key)}\s*=", row):
            return at
    return start
