"""A language that nobody speaks, made from English by a program: from right to left, and a third longer.

Whatever shows up in Latin letters, runs the wrong way or bursts its frame in this language would do so in a real one.
The tests render every letter and page in it; ``course preview 3 --locale ar-XB`` shows one. Its tag is the one that
the Unicode CLDR keeps for such a language. Nothing of it is kept: the files are made in a copy of the templates.
"""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from babel.messages.catalog import Catalog

from course.curriculum.catalogue import catalogue_file, page_words, write_catalogue
from course.curriculum.load import course_slugs, read_toml
from course.curriculum.words import SOURCE_LOCALE, words_file

PSEUDO_LOCALE: Final = "ar-XB"

_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_ARABIC: Final = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_LETTERS: Final = str.maketrans(_LATIN + _LATIN.upper() + "?;,", _ARABIC[:26] * 2 + "؟؛،")
_WORD: Final = re.compile(r"[A-Za-z]+")
# What is no word although it has letters: tags of Jinja and HTML, where links lead, and the places of values.
_KEPT: Final = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\{#[\s\S]*?#\}|\]\([^)]*\)|<[^>]*>|%\(\w+\)s|\{\w+(?::\w+)?\}|&\w+;|https?://\S+"
)
_FIELD: Final = re.compile(r"(?P<key>[a-z][a-z_]*:\s+)(?P<value>.*)")
_SECTION: Final = re.compile(r"# [a-z-]+\s*")


def pseudo(text: str) -> str:
    """The same text in Arabic letters, each word a third longer; tags, links and the places of values stay."""
    made: list[str] = []
    start = 0
    for kept in _KEPT.finditer(text):
        made += [_words(text[start : kept.start()]), kept[0]]
        start = kept.end()
    return "".join([*made, _words(text[start:])])


def _words(text: str) -> str:
    return _WORD.sub(_longer, text).translate(_LETTERS)


def _longer(word: re.Match[str]) -> str:
    return word[0] + word[0][-1] * -(-len(word[0]) // 3)


def copy_with_pseudo(root: Path, to: Path) -> Path:
    """A copy of the templates in a folder that is not there yet, with the made-up language beside the others."""
    shutil.copytree(root, to)
    for slug in course_slugs(to):
        folder = to / "courses" / slug
        (folder / PSEUDO_LOCALE).mkdir()
        for file in sorted((folder / SOURCE_LOCALE).glob("*.md")):
            (folder / PSEUDO_LOCALE / file.name).write_text(_letter(file.read_text("utf-8")), "utf-8")
    letters = to / "letters"
    around = (letters / f"{SOURCE_LOCALE}.md").read_text("utf-8").split("\n")
    rows = [row if _SECTION.fullmatch(row) else pseudo(row) for row in around]
    (letters / f"{PSEUDO_LOCALE}.md").write_text("\n".join(rows), "utf-8")
    source = read_toml(words_file(to))[SOURCE_LOCALE]
    with words_file(to).open("a", encoding="utf-8") as words:
        words.write("\n" + "\n".join(_table(PSEUDO_LOCALE, source)) + "\n")
    _catalogue(to)
    return to


def _letter(text: str) -> str:
    """A letter in the made-up language: the names of its fields stay."""
    fence, top, body = text.split("---\n", maxsplit=2)
    rows = []
    for row in top.split("\n"):
        field = _FIELD.fullmatch(row)
        rows.append(field["key"] + pseudo(field["value"]) if field else pseudo(row))
    return "---\n".join([fence, "\n".join(rows), "\n".join(_body(body))])


def _body(text: str) -> list[str]:
    return [row if row.startswith("```") else pseudo(row) for row in text.split("\n")]


def _table(name: str, table: Mapping[str, Any]) -> list[str]:
    rows = [f"[{name}]"]
    rows += [f"{key} = {_value(value)}" for key, value in table.items() if not isinstance(value, dict)]
    for key, value in table.items():
        if isinstance(value, dict):
            rows += ["", *_table(f"{name}.{key}", value)]
    return rows


def _value(value: str | list[str]) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return '"' + pseudo(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _catalogue(root: Path) -> None:
    catalog = Catalog(fuzzy=False)
    for each in page_words(root):
        if each.several is None:
            catalog.add(each.words, pseudo(each.words), context=each.context)
        else:
            catalog.add((each.words, each.several), (pseudo(each.words), pseudo(each.several)), context=each.context)
    write_catalogue(catalog, catalogue_file(root, PSEUDO_LOCALE))
