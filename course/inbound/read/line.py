"""One line of a mail: without its quote marks, folded as the patterns want it, and what can be asked of it."""

from __future__ import annotations

import functools
import re
from collections import Counter
from html import unescape
from typing import Final, NamedTuple

from course.inbound.read import limits, words
from course.inbound.read.charset import small_western, western
from course.inbound.read.html import CUT, QUOTED

_BIDI: Final = re.compile("[\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2060\u00ad]+")
_PREFIX: Final = re.compile(r"(?:[ \t]{0,3}>(?!From ))+[ \t]?")
_INITIALS: Final = re.compile(r"\s{0,8}([A-Z]{1,3})>(?:\s|$)|[|»](?:\s[^|]*$|$)")
# What rules are drawn with beside dashes: boxes, and the wide signs of East Asia.
RULES: Final = "\u2500-\u257f\uff3f\uff1d\uff0a\uff0d\uff5e"
RULE: Final = re.compile(
    rf"\s*(?:[-_=*~#+\u2010-\u2015{RULES}]{{3,}}|[\u2010-\u2015]{{2,}}|\u1427|(?:_[.,]){{2,20}}_)\s*"
)
_EMAIL: Final = re.compile(r"[^\s<>()\"',;:@]@[^\s<>()\"',;:@]{2}")  # the middle of one is enough
_YEAR_OR_TIME: Final = re.compile(
    r"(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d\d|오전|오후"
)
LABELS: Final[dict[str, str]] = {
    name.casefold(): kind
    for kind, names in (
        ("other", words.OTHER),
        ("to", words.TO),
        ("sent", words.SENT_ON),
        ("subject", words.SUBJECT),
        ("from", words.FROM),
    )
    for name in names
}
LABEL: Final = re.compile(
    r"(?:-{10,60})?[\s*_>|\u00a0]{0,12}([^\W\d_][^:：*<>@]{0,24}?)[\s*_\u00a0]{0,3}[:：][\s*_]{0,3}"
)
_CLIENTS: Final = (CUT, QUOTED)  # what `html_lines` puts in front of a line
_FOLDED: Final = bytes(32 if byte == 0xA0 else small_western(byte) for byte in range(256))


class Line(NamedTuple):
    """One line: its text without quote marks, and how it was quoted. A tuple, since a mail has thousands."""

    text: str
    raw: str
    low: str  # the text as the patterns want it: see `folded`
    label: str | None = None  # which header a line "Von: …" is: see `label_of`
    blank: bool = False
    depth: int = 0  # how many `>` stood in front
    marked: bool = False  # a client's HTML said that it is a quote
    cut: bool = False  # from here on an older message, says the client's HTML

    @property
    def quoted(self) -> bool:
        return self.depth > 0 or self.marked


_BARS: Final = ("|", "»")
_GUILLEMETS: Final = 5  # fewer are somebody's own bullets
_LINE: Final = functools.partial(tuple.__new__, Line)  # a third of the time that Line(…) takes


def as_lines(texts: list[str]) -> list[Line]:
    """Lines with their quote marks taken off. Runs of more than two blank lines become two."""
    raws, rests = list(texts), list(texts)
    depths, marks, cuts = [0] * len(texts), [False] * len(texts), [False] * len(texts)
    whole = "\n".join(texts)
    marked = any(sign in whole for sign in (">", *_CLIENTS))
    for at in [at for at, text in enumerate(texts) if ">" in text or text.startswith(_CLIENTS)] if marked else ():
        text = texts[at]
        if text[:2] in (">", "> ") and text.find(">", 1) < 0:  # the commonest, without the pattern
            rests[at], depths[at] = text[2:], 1
        elif text.startswith(CUT):
            raws[at], rests[at], cuts[at] = "", "", True
        else:
            marks[at] = text.startswith(QUOTED)
            raws[at] = text.removeprefix(QUOTED)
            rests[at], depths[at] = _unquoted(raws[at]) if ">" in raws[at] else (raws[at], 0)
    blanks = [not rest or rest.isspace() for rest in rests]
    lows = _all_folded(rests)
    labels = [label_of(low) if ":" in low or "：" in low else None for low in lows]
    lines = list(map(_LINE, zip(rests, raws, lows, labels, blanks, depths, marks, cuts, strict=True)))
    lines = _without_wide_gaps(lines)
    barred = "|" in whole or "»" in whole or (marked and any(">" in rest for rest in rests))
    return _with_initials(lines) if barred else lines


def _without_wide_gaps(lines: list[Line]) -> list[Line]:
    """Of more than two blank lines in a row two. A quoted one is not blank."""
    if bytes([line.blank and not line.depth for line in lines]).find(b"\1\1\1") < 0:
        return lines
    kept, gap = [], 0
    for line in lines:
        if not line.cut:
            gap = gap + 1 if line.blank and not line.depth else 0
        if line.cut or gap <= 2:
            kept.append(line)
    return kept


def _unquoted(raw: str) -> tuple[str, int]:
    """A line without its quote marks, and how many there were."""
    match = _PREFIX.match(raw[: limits.LINE_CHARS])
    return (raw[match.end() :], match[0].count(">")) if match else (raw, 0)


def _with_initials(lines: list[Line]) -> list[Line]:
    """`JD> text`, the same letters twice, is how old clients quote; others write `| text` in two lines running, or
    `» text` all over.
    """
    hits = [
        _INITIALS.match(line.text) if not line.depth and (">" in line.text[:12] or line.text[:1] in _BARS) else None
        for line in lines
    ]
    if sum(hit is not None and hit[0][0] == "»" for hit in hits) < _GUILLEMETS:
        hits = [hit if hit and hit[0][0] != "»" else None for hit in hits]
    if not any(hits):
        return lines
    times = Counter(hit[1] for hit in hits if hit and hit[1])
    out = list(lines)
    for at, hit in enumerate(hits):
        if hit and (times[hit[1]] > 1 if hit[1] else any(hits[max(0, at - 1) : at] + hits[at + 1 : at + 2])):
            line = lines[at]
            text = line.text.partition(">" if hit[1] else line.text[0])[2].strip()
            low = folded(text)
            out[at] = Line(text, f"> {text}", low, _label_in(low), not text, depth=1)
    return out


def folded(text: str) -> str:
    """As the patterns want it: short, one kind of space, no direction marks, lower case."""
    return _folded(text[: limits.LINE_CHARS])


def _folded(plain: str) -> str:
    if not plain.isascii():
        by_table = _western_folded(plain) if "&" not in plain else None
        if by_table is not None:
            return by_table
        plain = _BIDI.sub("", plain).replace("\u00a0", " ").replace("\u202f", " ")
    return (unescape(plain) if "&" in plain else plain).casefold()


def _western_folded(plain: str) -> str | None:
    """The same by a table, in a third of the time; None for what has letters that Windows-1252 has not, folded."""
    data = western(plain)
    folded_bytes = b"\0" if data is None else data.translate(_FOLDED, b"\xad")
    return None if b"\0" in folded_bytes else folded_bytes.decode("windows-1252")


def _all_folded(texts: list[str]) -> list[str]:
    """Each text folded; all at once where no entity can become a line end."""
    whole = "\n".join(texts)
    if "&" not in whole and max(map(len, texts), default=0) <= limits.LINE_CHARS:
        return _folded(whole).split("\n") if texts else []
    return [folded(text) for text in texts]


def has_email(text: str) -> bool:
    """Whether an address stands in it."""
    return "@" in text and _EMAIL.search(text) is not None


def tells_when(text: str) -> bool:
    """Whether a year, a date or a time of day stands in it."""
    return _YEAR_OR_TIME.search(text) is not None


def label_of(text: str) -> str | None:
    """Which header a line "Von: …" is: from, sent, to, subject or other."""
    match = LABEL.match(text)
    return LABELS.get(" ".join(match[1].split())) if match else None


def _label_in(text: str) -> str | None:
    return label_of(text) if ":" in text or "：" in text else None


def has_words(text: str) -> bool:
    """Anything that could be somebody's word or sign."""
    bare = text.strip()
    if not bare or (bare[0].isalnum() and bare[0].isascii()):  # the commonest two, without the pattern
        return bool(bare)
    return RULE.fullmatch(text[: limits.LINE_CHARS]) is None


def is_quoted_text(text: str) -> bool:
    """A plain-text quote."""
    return _PREFIX.match(text[: limits.LINE_CHARS]) is not None
