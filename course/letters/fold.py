"""Folding the text part: 76 columns, except a line that is one link. Pure; `textwrap` takes ten times as long."""

from typing import Final

WIDTH: Final = 76

_LINKS: Final = ("https://", "http://", "mailto:")


def fold(text: str, first: str = "", rest: str = "") -> str:
    """A paragraph in lines of at most 76 columns. Line ends in `text` stay; `first` and `rest` go before the lines.

    A word longer than a line is cut, unless it is a link, which gets a line of its own.
    """
    lines: list[str] = []
    prefix = first
    for row in text.split("\n"):
        if len(prefix) + len(row) <= WIDTH and "  " not in row:
            lines.append((prefix + row.strip(" ")).rstrip(" "))
            prefix = rest
            continue
        line = ""
        for word in _pieces(row, WIDTH - max(len(first), len(rest))):
            if not line:
                line = word
            elif len(prefix) + len(line) + 1 + len(word) <= WIDTH:
                line = f"{line} {word}"
            else:
                lines.append(prefix + line)
                prefix, line = rest, word
        lines.append((prefix + line).rstrip(" "))
        prefix = rest
    return "\n".join(lines)


def _pieces(row: str, room: int) -> list[str]:
    pieces: list[str] = []
    for word in row.split(" "):
        if len(word) <= room or word.startswith(_LINKS):
            if word:
                pieces.append(word)
        else:
            pieces.extend(word[at : at + room] for at in range(0, len(word), room))
    return pieces
