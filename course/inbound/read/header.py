"""What stands above an older message: "From: … Sent: …", titled rules, boxes, columns, "write above this line"."""

from __future__ import annotations

import re
from typing import Final

from course.inbound.read import words
from course.inbound.read.line import LABEL, LABELS, Line, folded, has_email, tells_when

# "---- Orginal Message ----": whatever stands between dashes right above an older message announces it.
_TITLED_RULE: Final = re.compile(
    r"\s{0,4}[-_=*>\u2010-\u2015]{3,40}\s?[^-_=*<>\u2010-\u2015]{3,60}[-_=*<\u2010-\u2015]{3,40}\s{0,4}"
)
_TIME: Final = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
BEGINS_HEADER: Final = ('"', "<", "|")  # where no label does
# Notes draws boxes around its labels, or sets them in columns without any colon.
_BOX: Final = re.compile(r"\s{0,4}\|-{4,60}>\s{0,4}")
_CARBON: Final = frozenset(("cc", "kopie", "copie", "copia", "cópia", "kopia", "kopi"))
_TO: Final = frozenset(map(str.casefold, words.TO))
_SUBJECT: Final = frozenset(map(str.casefold, words.SUBJECT))
_INLINE_LABEL: Final = re.compile(
    r"(?<![^\W\d_])(" + "|".join(sorted(map(re.escape, LABELS), key=len, reverse=True)) + r")\s?[:：]"
)
TWO_DASHES: Final = re.compile("[-_=*>–—]{2}")
_SEPARATOR: Final = re.compile(
    r"(?:^|\s)[-_=*>–—]{2,}\s{0,3}" + words.alternation(list(words.ORIGINAL)) + r"\s{0,3}:?\s{0,3}[-_=*<–—]{2,}"
)
_ASKS: Final = tuple(map(str.casefold, words.REPLY_ABOVE))
# Those that hold none of the others.
REPLY_ABOVE: Final = tuple(phrase for phrase in _ASKS if not any(o in phrase and o != phrase for o in _ASKS))
REPLY_ABOVE_ASCII: Final = tuple(filter(str.isascii, REPLY_ABOVE))
_ORIGINAL: Final = frozenset(words.ORIGINAL)
_FORWARD: Final = frozenset(sentence.casefold() for sentence in words.FORWARD_SENTENCES)


def header_block_end(lines: list[Line], at: int) -> int | None:
    """If a block of quoted headers (From, Sent, To, Subject) begins at `at`, where it ends."""
    if lines[at].label is None:
        return None
    first = lines[at].low
    inline = {LABELS[m[1]] for m in _INLINE_LABEL.finditer(first)}
    if len(inline - {"other"}) >= 3 and has_email(first):
        return at + 1
    seen: set[str] = set()
    email, dated, timed, loose, end = False, False, False, 0, at
    spaced: bool | None = None  # whether a blank line stands between the labels
    for position in range(at, min(at + 24, len(lines))):
        text, label = lines[position].low, lines[position].label
        if label is not None:
            if spaced is not None and spaced != (loose > 0):  # a line of the person's above it, or something below
                if spaced:
                    return None
                break
            spaced = spaced if position == at else loose > 0
            seen.add(label)
            loose, end = 0, position + 1
        elif not text.strip():
            loose += 1
        else:
            # An address too long for its line goes on below; anything else ends the block.
            goes_on = text.lstrip().startswith(("<", "mailto:", '"')) or text[:1] in (" ", "\t") or "@" in text
            # A label that no table knows, between two that it does.
            goes_on = goes_on or (":" in text[:26] and position + 1 < len(lines) and bool(lines[position + 1].label))
            if not goes_on or loose:
                break
            end = position + 1
        if loose > 1:
            break
        email = email or has_email(text)
        dated = dated or any(char.isdecimal() for char in text)
        timed = timed or (label == "sent" and _TIME.search(text) is not None)
    enough = "from" in seen or {"sent", "to"} <= seen
    # Without an address: people fill in forms, too.
    nameless = len(seen) >= 3 and (timed or (dated and lines[at].label == "from"))
    return end if enough and len(seen - {"other"}) >= 2 and (email or nameless) else None


def columns_end(lines: list[Line], at: int) -> int | None:
    """If the header that old Notes sets in columns begins at `at`, where it ends: an address and a time, and in lines
    below each other, at their beginning or their end, "To", "cc" and "Subject" without a colon.
    """
    if not lines[at].text.lstrip().startswith(('"', "<")):
        return None
    wanted = [_TO, _CARBON, _SUBJECT]
    for position in range(at, min(at + 14, len(lines))):
        said = lines[position].low.split()
        if said and not wanted[0].isdisjoint((said[0], said[-1])):
            wanted.pop(0)
        if not wanted:
            whole = " ".join(line.text for line in lines[at : position + 1])
            if "@" not in whole or not tells_when(whole):
                return None
            blank = next((n for n in range(position + 1, len(lines)) if lines[n].blank), len(lines))
            return blank if blank <= position + 4 else position + 1
    return None


def box_end(lines: list[Line], at: int) -> int | None:
    """If a header that Notes drew boxes around begins at `at`, where it ends."""
    if _BOX.fullmatch(lines[at].raw[:100]) is None:
        return None
    end = at
    while end < len(lines) and lines[end].raw.strip()[:2].startswith(("|", ">-")):
        end += 1
    return end if end > at + 3 else None


def older_header_end(lines: list[Line], at: int) -> int | None:
    """If the header of an older message begins at `at`, in whatever shape, where it ends."""
    return header_block_end(lines, at) or columns_end(lines, at) or box_end(lines, at)


def titles_a_header(lines: list[Line], at: int) -> bool:
    """Words between dashes above three labels, an address and a time: an older message in any language."""
    text = lines[at].text
    if not _TITLED_RULE.fullmatch(text[:160]) or not text.strip().startswith("-----"):
        return False
    labelled = [line.low for line in lines[at + 1 : at + 5] if LABEL.match(line.low) is not None]
    timed = any(_TIME.search(said) for said in labelled if not has_email(said))
    return len(labelled) >= 3 and any(map(has_email, labelled)) and timed


def separator_at(line: Line) -> bool:
    """`-----Original Message-----`, or "Begin forwarded message:" on a line of its own, in any known language."""
    text = line.low.strip()
    if text.startswith(("original message processed by", "[original message processed by")):
        return True
    if text.endswith((":", "：")) and text.rstrip(" :：").strip() in _FORWARD:
        return True
    return TWO_DASHES.search(text) is not None and _SEPARATOR.search(text) is not None


def announces_original(text: str) -> bool:
    """What stands right above an older message's header and is nobody's: words between dashes, or one of the known
    phrases without any (BlackBerry).
    """
    if len(text) > 160:
        return False
    if _TITLED_RULE.fullmatch(text) is not None:
        return True
    return text[:1].isspace() and " ".join(folded(text).split()).rstrip(" :") in _ORIGINAL


def reply_above_at(line: Line) -> bool:
    """The line above which a help desk asks to write."""
    text = line.low
    if len(text) >= 160 or not any(phrase in text for phrase in REPLY_ABOVE):
        return False
    return "ABOVE THIS LINE" in line.text or _RULE_AROUND.search(text) is not None


_RULE_AROUND: Final = re.compile(r"^\s*(?:[-=#*_~—–>]{2,}|\[|please |bitte |\()|[-=#*_~—–]{2,}\s*$|line\W{0,4}$")
