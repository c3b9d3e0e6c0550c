"""A letter's template with all settled that its readers share: left to put in are one person's words and links.

A letter is rendered once with a mark in each place of a person's own values. What lies between the marks is encoded for
the wire once, and every further letter costs the few lines that hold a mark. That is right only while a template does
no more with those values than show them, or ask whether they are there: `only_shown` reads its tags to be sure, and any
other template is rendered whole for each letter. Both ways give the same bytes (a law in the tests).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from jinja2 import Environment, nodes

from course.letters.fold import fold
from course.letters.mime import encode_line

OWN_NAMES: Final = (
    "name",
    "organisation",
    "me_url",
    "unsubscribe_url",
    "confirm_url",
    "until",
    "next_letter_at",
    "check_in_on",
    "hour",
    "place",
)
"""The values that differ from person to person, each a text or nothing."""

RECALL: Final = "recall"
RECALL_TEXTS: Final = ("question", "text")
"""What is shown of the earlier answer; its day is part of what is settled, since a letter may compare it."""

_MARK: Final = "\ue000"
_FOLD, _FOLD_PART, _FOLD_ROW, _FOLD_END = "\ue100", "\ue101", "\ue102", "\ue103"
_PRIVATE: Final = re.compile("[\ue000-\ue1ff]")
_EACH_MARK: Final = re.compile("([\ue000-\ue0ff])")
_PLACES: Final = re.compile(f"([\ue000-\ue0ff]|{_FOLD}[^{_FOLD_END}]*{_FOLD_END})")

MARKS: Final[Mapping[str, str]] = {
    name: chr(ord(_MARK) + number)
    for number, name in enumerate((*OWN_NAMES, *(f"{RECALL}.{text}" for text in RECALL_TEXTS)))
}
"""The mark that stands for each value; they are private characters (Unicode 23.5), which no template of ours has."""


def holds_private(text: str) -> bool:
    """Whether a settled value has a character that could be taken for a mark."""
    return _PRIVATE.search(text) is not None


def fold_or_wait(text: str, first: str = "", rest: str = "") -> str:
    """Fold a paragraph; one that holds a mark waits until its words are known, with all that `fold` needs."""
    if not _EACH_MARK.search(text):
        return fold(text, first, rest)
    return f"{_FOLD}{first}{_FOLD_PART}{rest}{_FOLD_PART}{text}{_FOLD_END}".replace("\n", _FOLD_ROW)


def only_shown(environment: Environment, source: str) -> bool:
    """Whether a template does no more with people's own values than show them or ask whether they are there."""
    return _fine(environment.parse(source))


def _fine(node: nodes.Node, *, shown: bool = False, asked: bool = False) -> bool:
    match node:
        case nodes.Name():
            return asked or (node.name != RECALL and (shown or node.name not in OWN_NAMES))
        case nodes.Getattr(node=nodes.Name(name=name)) if name == RECALL:
            return shown or node.attr not in RECALL_TEXTS
        case nodes.Output():
            return all(_fine(each, shown=True) for each in node.nodes)
        case nodes.If():
            return _fine(node.test, asked=True) and all(map(_fine, [*node.body, *node.elif_, *node.else_]))
        case nodes.Not() | nodes.And() | nodes.Or():
            return all(_fine(each, asked=asked) for each in node.iter_child_nodes())
        case nodes.FilterBlock():
            return isinstance(node.filter, nodes.Filter) and node.filter.name == "fold" and all(map(_fine, node.body))
        case nodes.Template() | nodes.TemplateData() | nodes.Compare() | nodes.Operand() | nodes.Add() | nodes.Sub():
            return all(map(_fine, node.iter_child_nodes()))
        case _:  # a loop, an assignment, a filter: fine as long as nothing of anybody's own is in it
            return not any(each.name in {*OWN_NAMES, RECALL} for each in (*node.find_all(nodes.Name), *_itself(node)))


def _itself(node: nodes.Node) -> list[nodes.Name]:
    return [node] if isinstance(node, nodes.Name) else []


@dataclass(frozen=True)
class _Fold:
    """A paragraph that waits for its words."""

    first: str
    rest: str
    words: tuple[str, ...]


_Row = tuple[str | _Fold, ...]
"""A row of a part with the marks in their places."""


@dataclass(frozen=True, kw_only=True)
class Settled:
    """One part of a letter: lines encoded for the wire, and between them the rows that wait for a person's values."""

    lines: tuple[bytes | _Row, ...]

    def encoded(self, values: Mapping[str, str]) -> bytes:
        """The part as quoted-printable with CRLF; `values` has a text for each mark in it, escaped if need be."""
        lines = []
        for line in self.lines:
            if isinstance(line, bytes):
                lines.append(line)
                continue
            row = "".join([values.get(each, each) if isinstance(each, str) else _folded(each, values) for each in line])
            if "\r" in row:
                row = row.replace("\r\n", "\n").replace("\r", "\n")
            lines.extend([encode_line(each) for each in row.split("\n")])
        return b"\r\n".join(lines)


def _folded(waiting: _Fold, values: Mapping[str, str]) -> str:
    return fold("".join([values.get(each, each) for each in waiting.words]), waiting.first, waiting.rest)


def settled(marked: str) -> Settled:
    """A part that was rendered with marks, encoded as far as it is settled."""
    lines: list[bytes | _Row] = []
    ready: list[bytes] = []
    for row in marked.split("\n"):
        if _PRIVATE.search(row):
            if ready:
                lines.append(b"\r\n".join(ready))
                ready = []
            lines.append(_row(_PLACES.split(row)))
        else:
            ready.append(encode_line(row))
    if ready:
        lines.append(b"\r\n".join(ready))
    return Settled(lines=tuple(lines))


def _row(pieces: Sequence[str]) -> _Row:
    return tuple(_waiting(piece) if piece.startswith(_FOLD) else piece for piece in pieces if piece)


def _waiting(piece: str) -> _Fold:
    first, rest, words = piece[1:-1].replace(_FOLD_ROW, "\n").split(_FOLD_PART)
    return _Fold(first=first, rest=rest, words=tuple(each for each in _EACH_MARK.split(words) if each))
