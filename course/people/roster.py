"""Reading a list of people: whatever encoding and separator a spreadsheet wrote, row by row, each standing alone."""

import codecs
import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

from course.people.mailbox import read_address
from course.people.names import read_name
from course.people.signup import DEFAULT_HOUR, DEFAULT_LOCALE, DEFAULT_ZONE, Evidence, Wish
from course.schedule.due import is_zone, zone

COLUMNS = ("email", "name", "timezone", "hour", "locale", "consent_at", "consent_source", "start_at")
_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_LONGEST_LINE = 64 * 1024
_FURTHEST_START = timedelta(days=366)
_WIDE_BOMS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class RosterError(Exception):
    """The file is not a list that can be read at all; the sentence says why."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One good row."""

    wish: Wish
    evidence: Evidence | None
    start_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Rejected:
    """One bad row: its line in the file, its cells as they were, and the reason as a sentence."""

    line: int
    cells: tuple[str, ...]
    reason: str


@dataclass(frozen=True, kw_only=True)
class Roster:
    """A list: its headings as written, and its rows as they are read, one at a time."""

    headings: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: Iterator[Entry | Rejected]


def _lines(file: BinaryIO) -> Iterator[str]:
    """Lines as text: UTF-8 with or without a BOM, UTF-16 with one, else Windows' Latin-1, decided line by line."""
    start = file.read(2)
    if start in _WIDE_BOMS:
        yield from codecs.getreader(_WIDE_BOMS[start])(file)
        return
    first = True
    pending = start
    while line := pending + file.readline(_LONGEST_LINE):
        pending = b""
        try:
            text = line.decode("utf-8-sig" if first else "utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1252", "replace")
        first = False
        yield text.replace("\0", "")


def read_roster(file: BinaryIO, *, now: datetime, strict: bool) -> Roster:
    """Read the headings and get ready for the rows. Raises RosterError for a file without an ``email`` column."""
    lines = _lines(file)
    heading = next((line for line in lines if line.strip()), None)
    if heading is None:
        raise RosterError("the file is empty; its first line should name the columns, at least email")
    separator = max(",;\t", key=heading.count)
    try:
        headings = tuple(cell.strip() for cell in next(csv.reader([heading.strip("\r\n")], delimiter=separator)))
    except csv.Error:
        raise RosterError("the first line is no CSV; it should name the columns, at least email") from None
    names = [name.lower() for name in headings]
    if "email" not in names:
        raise RosterError(
            f"there is no column called email; the first line reads {heading.strip()[:80]!r} and should name "
            f"the columns: email and, if you like, {', '.join(COLUMNS[1:])}"
        )
    if len(set(names)) != len(names):
        raise RosterError("two columns have the same name; each may be there once")
    unknown = tuple(name for name in names if name not in COLUMNS)
    rows = _rows(lines, separator, names, now=now, strict=strict)
    return Roster(headings=headings, unknown=unknown, rows=rows)


def _rows(
    lines: Iterable[str], separator: str, names: list[str], *, now: datetime, strict: bool
) -> Iterator[Entry | Rejected]:
    reader = csv.reader(lines, delimiter=separator)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Rejected(line=reader.line_num + 1, cells=(), reason=f"This line is no CSV: {error}.")
            continue
        if not any(cell.strip() for cell in cells):
            continue
        line = reader.line_num + 1
        if len(cells) > len(names):
            yield Rejected(line=line, cells=tuple(cells), reason="This row has more cells than there are columns.")
            continue
        values = {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
        try:
            yield _entry(values, now=now, strict=strict)
        except ValueError as error:
            yield Rejected(line=line, cells=tuple(cells), reason=str(error))


def _entry(values: dict[str, str], *, now: datetime, strict: bool) -> Entry:
    """One row. Raises ValueError with a sentence."""
    email = read_address(values.get("email", ""), strict=strict)
    time_zone = values.get("timezone") or DEFAULT_ZONE
    if not is_zone(time_zone):
        raise ValueError(f"There is no time zone called {time_zone[:40]!r}; an example of one is Europe/Berlin.")
    locale = values.get("locale") or DEFAULT_LOCALE
    if not _LOCALE.fullmatch(locale):
        raise ValueError(f"{locale[:40]!r} is not a language; examples are en and de-AT.")
    consent_at, source = _instant(values, "consent_at", time_zone), values.get("consent_source", "")[:400]
    if consent_at is not None and consent_at > now:
        raise ValueError("The consent_at of this row lies in the future.")
    start_at = _instant(values, "start_at", time_zone)
    if start_at is not None and start_at > now + _FURTHEST_START:
        raise ValueError("The start_at of this row lies more than a year ahead.")
    return Entry(
        wish=Wish(
            email=email,
            name=read_name(values.get("name", "")),
            zone=time_zone,
            hour=_hour(values.get("hour", "")),
            locale=locale.replace("_", "-"),
        ),
        evidence=Evidence(at=consent_at, source=source) if consent_at is not None and source else None,
        start_at=start_at,
    )


def _hour(text: str) -> int:
    if not text:
        return DEFAULT_HOUR
    whole = text.removesuffix(":00")
    if not (whole.isascii() and whole.isdigit() and int(whole) <= 23):
        raise ValueError(f"{text[:20]!r} is not an hour of the day; it should be 0 to 23.")
    return int(whole)


def _instant(values: dict[str, str], column: str, time_zone: str) -> datetime | None:
    """ISO 8601; without an offset it is meant in the row's own zone."""
    text = values.get(column, "")
    if not text:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(
            f"{text[:40]!r} in {column} is not an instant; an example of one is 2026-11-24T09:00:00+00:00."
        ) from None
    try:
        return (instant if instant.tzinfo else instant.replace(tzinfo=zone(time_zone))).astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{text[:40]!r} in {column} lies outside all calendars.") from None
