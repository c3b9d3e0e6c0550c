"""What commands say: data on stdout, everything else on stderr; plain when piped, tinted on a terminal."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from rich.console import Console
from rich.table import Table

EXIT_COULD_NOT = 1


class CommandError(Exception):
    """A command could not do it: one sentence says why and what to do."""


def print_json(value: Any) -> None:
    """One JSON value on one line of stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def say(line: str = "") -> None:
    """A line of data on stdout."""
    sys.stdout.write(line + "\n")


def note(line: str, *, style: str | None = None) -> None:
    """A line for whoever watches, on stderr."""
    Console(stderr=True, highlight=False, soft_wrap=True).print(line, style=style, markup=False)


def print_rows(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table on a terminal; tab-separated lines without headings in a pipe."""
    if not sys.stdout.isatty():
        for row in rows:
            say("\t".join(row))
        return
    table = Table(*headings, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*row)
    Console(highlight=False).print(table)


def fail(sentence: str) -> NoReturn:
    """End the command: exit 1, the sentence on stderr."""
    raise CommandError(sentence)
