"""A reply that is nothing but an instruction.

Strict on purpose: "I had to stop crying" is a reflection. Every word must belong to the command, to its length or end,
or to politeness around it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, timedelta
from typing import Final

from course.inbound.read.command_words import COMMAND_WORDS, UNSUBSCRIBE_SUBJECTS, YES, CommandWords
from course.inbound.read.dates import day_in
from course.inbound.read.values import Command, CommandKind

_LONGEST: Final = 200  # characters; a longer text says something
# Vowel signs of Hebrew, Arabic, the scripts of India and Thai are no letters to `\\w`, and no punctuation either.
_SIGNS: Final = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e"
_PUNCTUATION: Final = re.compile(rf"[^\w\s'’./{_SIGNS}-]|_|(?<!\d)[./](?!\d)|(?<=\d)\.(?=\s|$)")
_FOLDED: Final = str.maketrans({"’": "'", "ı": "i", "\u0307": None})  # in capitals Turkish i and ı cannot be told apart
_GLUED: Final = re.compile(
    "(?<=[0-9])(?=[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])|(?<=[\u4e00-\u9fff])(?=[0-9])"
)
_SPACES: Final = re.compile(r"\s+")
_REPLY_PREFIX: Final = re.compile(r"\s*(?:re|aw|sv|antw|tr|fw|fwd|wg)\s*:", re.IGNORECASE)
_MOST_DAYS: Final = 366


def command_of(text: str, today: date) -> tuple[Command, str] | None:
    """The command that `text` is, and the language in which it was given; None when it says anything else.

    `today` resolves "until Monday"; a day named is the first on which the course goes on.
    """
    if not text.strip() or len(text) > _LONGEST:
        return None
    lines = [plain for line in text.split("\n") if (plain := _plain(line))]
    said = {word for line in lines for word in line.split()}
    for language, row in _ROWS.items():
        if said.isdisjoint(_KEYS[language]):
            continue
        for candidate in _candidates(lines, row):
            command = _command(candidate, row, today)
            if command is not None:
                return command, language
    return None


def says_yes(text: str) -> bool:
    """Whether `text` is nothing but a yes, with or without politeness and a name, in any of the table's languages."""
    if not text.strip() or len(text) > _LONGEST:
        return False
    lines = [plain for line in text.split("\n") if (plain := _plain(line))]
    return any(candidate in _YES for row in _ROWS.values() for candidate in _candidates(lines, row))


def unsubscribes(subject: str) -> bool:
    """Whether a subject alone asks to stop, as mail clients' "unsubscribe" buttons write it. Never "Re: …"."""
    return _REPLY_PREFIX.match(subject) is None and _plain(subject) in UNSUBSCRIBE_SUBJECTS


def _plain(text: str) -> str:
    plain = _PUNCTUATION.sub(" ", unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED))
    return _SPACES.sub(" ", _GLUED.sub(" ", plain)).strip(" -'./")


def _as_compared(row: CommandWords) -> CommandWords:
    """The table's words as `_plain` makes a mail's, so that a table may be written as people write."""
    names = [field.name for field in fields(CommandWords)]
    return CommandWords(**{name: tuple(dict.fromkeys(map(_plain, getattr(row, name)))) for name in names})


_ROWS: Final = {language: _as_compared(row) for language, row in COMMAND_WORDS.items()}
_YES: Final = frozenset(map(_plain, YES))
_KEYS: Final = {
    language: frozenset(
        word
        for phrases in (row.stop, row.pause, row.resume, row.next, row.check_in)
        for phrase in phrases
        for word in phrase.split()
    )
    for language, row in _ROWS.items()
}


def _candidates(lines: list[str], row: CommandWords) -> Iterator[str]:
    """The whole text without politeness; then without a name in the greeting or under it ("Hi Tom,\n\nstop\n\nAna")."""
    greeted = len(lines) > 1 and len(lines[0].split()) <= 4 and lines[0].startswith(tuple(f"{p} " for p in row.polite))
    named = len(lines) > 1 and len(lines[-1].split()) <= 3 and not _RESERVED & set(lines[-1].split())
    yield _without_politeness(" ".join(lines), row)
    for first, last in ((greeted, False), (False, named), (greeted, named)):
        if (first or last) and len(lines) <= 6:
            yield _without_politeness(" ".join(lines[1 if first else 0 : -1 if last else None]), row)


_RESERVED: Final = frozenset(
    word
    for row in _ROWS.values()
    for phrases in (
        row.stop,
        row.pause,
        row.resume,
        row.next,
        row.day,
        row.week,
        row.month,
        row.until,
        ("not", "don't", "nicht"),
    )
    for phrase in phrases
    for word in phrase.split()
)


def _without_politeness(text: str, row: CommandWords) -> str:
    padded = f" {text} "
    for phrase in sorted(row.polite, key=len, reverse=True):
        padded = padded.replace(f" {phrase} ", "  ")
    return " ".join(padded.split())


def _command(text: str, row: CommandWords, today: date) -> Command | None:
    for kind, phrases in (
        (CommandKind.STOP, row.stop),
        (CommandKind.RESUME, row.resume),
        (CommandKind.NEXT, row.next),
        (CommandKind.CHECK_IN, row.check_in),
        (CommandKind.PAUSE, row.pause),
    ):
        if text in phrases:
            return Command(kind=kind)
    return _pause(text, row, today)


def _pause(text: str, row: CommandWords, today: date) -> Command | None:
    for phrase in sorted(row.pause, key=len, reverse=True):
        if text.startswith(f"{phrase} "):
            return _pause_for(text[len(phrase) + 1 :], row, today)
        if text.endswith(f" {phrase}"):  # "3 Tage Pause", "bis Montag pausieren"
            return _pause_for(text[: -len(phrase) - 1], row, today)
    return None


def _pause_for(rest: str, row: CommandWords, today: date) -> Command | None:
    for word in sorted(row.until, key=len, reverse=True):
        if rest.startswith(f"{word} "):
            named = rest[len(word) + 1 :]
            until = day_in(named, today) if len(named.split()) <= 4 else None
            if until is not None and today < until <= today + timedelta(days=_MOST_DAYS):
                return Command(kind=CommandKind.PAUSE, until=until)
            return None
    for word in sorted(row.for_days, key=len, reverse=True):
        if rest.startswith(f"{word} "):
            rest = rest[len(word) + 1 :]
            break
    days = _days(rest.split(), row)
    return Command(kind=CommandKind.PAUSE, days=days) if days is not None else None


def _days(said: list[str], row: CommandWords) -> int | None:
    if len(said) == 1:
        said = ["1", *said]
    if len(said) != 2:
        return None
    number, unit = said
    count = int(number) if number.isdecimal() and len(number) <= 3 else _number(number, row)
    size = 1 if unit in row.day else 7 if unit in row.week else 30 if unit in row.month else None
    if count is None or size is None or not 0 < count * size <= _MOST_DAYS:
        return None
    return count * size


def _number(word: str, row: CommandWords) -> int | None:
    if word not in row.numbers:
        return None
    at = row.numbers.index(word)
    return at + 1 if at < 10 else 1
