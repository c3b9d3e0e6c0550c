"""One letter as its author wrote it: front matter and a Markdown body, with the line of each for faults.

A letter's file reads::

    ---
    title: Other doors
    subject: ...
    ---
    The body, in Markdown, with {{ values }} and {% if conditions %} on lines of their own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

MAX_SOURCE_BYTES: Final = 64_000
"""A letter of 300 words has 2 kB; whatever is larger than this is not a letter."""

_FENCE: Final = "---"
_FIELD: Final = re.compile(r"(?P<key>[a-z][a-z_]*):(?:\s+(?P<value>.*\S))?\s*$")
# Private-use characters stand for Jinja tags while Markdown and MJML run (course/letters/compile.py); controls have
# no place here.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\ue000-\uf8ff\ud800-\udfff]")


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One thing wrong in the templates: where (1-based line), and what to do about it, in one sentence."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class CurriculumError(Exception):
    """A course, letter or layout on disk cannot be used as it stands; `fault` says where and why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of a letter and where it stands: an included letter keeps its own file and number."""

    text: str
    file: Path
    number: int


@dataclass(frozen=True, kw_only=True)
class Source:
    """A letter, read. `fields` is the front matter; `field_lines` where each of it stands; `body` line by line."""

    file: Path
    fields: Mapping[str, str]
    field_lines: Mapping[str, int]
    body: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The body as one string."""
        return "\n".join(line.text for line in self.body)

    def field(self, key: str) -> str:
        """A field that has to be there. Raises CurriculumError if it is missing or empty."""
        value = self.fields.get(key, "")
        if not value:
            raise CurriculumError(Fault(file=self.file, line=1, message=f"this letter has no “{key}:” at its top."))
        return value


def read_text(file: Path, *, most: int = MAX_SOURCE_BYTES) -> str:
    """A template's text of at most so many bytes, with LF line ends.

    Raises CurriculumError if it is missing, too large, or not UTF-8.
    """
    try:
        raw = file.read_bytes()
    except OSError:
        raise CurriculumError(Fault(file=file, line=1, message="this file is missing or cannot be read.")) from None
    if len(raw) > most:
        message = f"this file has {len(raw):,} bytes; the most is {most:,}."
        raise CurriculumError(Fault(file=file, line=1, message=message))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise CurriculumError(
            Fault(file=file, line=line, message="this is not UTF-8 text; save it as UTF-8.")
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := _FORBIDDEN.search(text):
        line = text.count("\n", 0, found.start()) + 1
        message = f"the character U+{ord(found[0]):04X} cannot be used in a template; take it out."
        raise CurriculumError(Fault(file=file, line=line, message=message))
    return text


def read_source(file: Path) -> Source:
    """A letter from its file. Raises CurriculumError, naming the line, if it cannot be read."""
    lines = read_text(file).split("\n")
    if lines[0].rstrip() != _FENCE:
        message = "a letter starts with a line “---”, then title, subject and preview, then “---” again."
        raise CurriculumError(Fault(file=file, line=1, message=message))
    fields: dict[str, str] = {}
    field_lines: dict[str, int] = {}
    last: str | None = None
    for number, line in enumerate(lines[1:], start=2):
        if line.rstrip() == _FENCE:
            body = tuple(
                Line(text=text, file=file, number=at) for at, text in enumerate(lines[number:], start=number + 1)
            )
            return Source(
                file=file, fields=MappingProxyType(fields), field_lines=MappingProxyType(field_lines), body=body
            )
        if line[:1] in {" ", "\t"} and line.strip() and last:
            fields[last] = f"{fields[last]} {line.strip()}".strip()
        elif found := _FIELD.match(line):
            last = found["key"]
            if last in fields:
                raise CurriculumError(Fault(file=file, line=number, message=f"“{last}:” is here twice; keep one."))
            fields[last] = found["value"] or ""
            field_lines[last] = number
        elif line.strip():
            message = "a line at the top of a letter reads “name: words”; longer words go on below, indented."
            raise CurriculumError(Fault(file=file, line=number, message=message))
    message = "the top of this letter never ends; a line “---” is missing after title, subject and preview."
    raise CurriculumError(Fault(file=file, line=1, message=message))
