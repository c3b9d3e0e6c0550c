"""Which lines a person wrote, when only the shape of the mail can tell.

A mail is a list of lines. Events are found in it — "On … wrote:", a block of From/Sent/To/Subject, "Original Message"
between dashes, "write above this line" — and what belongs to an older message is dropped. What stays comes back as
segments: runs of the person's own lines, in their order, so that a signature can be looked for at the end of each.

Rule of thumb: a kept line too many is a blemish, a lost word is a loss. An indented line that nobody announced is the
person's own; a quote is one when a client or an attribution says so, or when nothing follows it.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from dataclasses import dataclass, field
from html import unescape
from typing import Final, NamedTuple

from course.inbound.read import limits, words
from course.inbound.read.charset import small_western, western
from course.inbound.read.html import CUT, QUOTED

_BIDI: Final = re.compile("[\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2060\u00ad]+")
_PREFIX: Final = re.compile(r"(?:[ \t]{0,3}>(?!From ))+[ \t]?")
_INITIALS: Final = re.compile(r"\s{0,8}([A-Z]{1,3})>(?:\s|$)|\|(?:\s[^|]*$|$)")
# What rules are drawn with beside dashes: boxes, and the wide signs of East Asia.
RULES: Final = "\u2500-\u257f\uff3f\uff1d\uff0a\uff0d\uff5e"
_RULE: Final = re.compile(rf"\s*(?:[-_=*~#+\u2010-\u2015{RULES}]{{3,}}|[\u2010-\u2015]{{2,}}|\u1427)\s*")
# "---- Orginal Message ----": whatever stands between dashes right above an older message announces it.
_TITLED_RULE: Final = re.compile(
    r"\s{0,4}[-_=*>\u2010-\u2015]{3,40}\s?[^-_=*<>\u2010-\u2015]{3,60}[-_=*<\u2010-\u2015]{3,40}\s{0,4}"
)

_EMAIL: Final = re.compile(r"[^\s<>()\"',;:@]@[^\s<>()\"',;:@]{2}")  # the middle of one is enough
_YEAR_OR_TIME: Final = re.compile(
    r"(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d\d|오전|오후"
)
_TIME: Final = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _alternation(phrases: list[str]) -> str:
    """A pattern for any of the phrases, longest first, any white space between words, bounded by non-letters."""
    bounded: list[str] = []
    unspaced: list[str] = []
    for phrase in sorted(dict.fromkeys(phrases), key=len, reverse=True):
        body = r"\s{1,3}".join(re.escape(word) for word in phrase.casefold().split())
        (unspaced if _CJK.search(phrase) else bounded).append(body)
    # One look behind for all: within a word none of them is tried.
    groups = [rf"(?<!\w)(?:{'|'.join(bounded)})(?!\w)"] if bounded else []
    return "(?:" + "|".join(groups + unspaced) + ")"


_WROTE: Final = re.compile(_alternation([v for row in words.WROTE.values() for v in row]))
_TOKEN: Final = re.compile(r"\w+")
_WROTE_FORMS: Final = frozenset(v.casefold() for row in words.WROTE.values() for v in row)
_WROTE_TOKENS: Final = frozenset(max(_TOKEN.findall(v), key=len) for v in _WROTE_FORMS if not _CJK.search(v))
_WROTE_UNSPACED: Final = tuple(sorted(v for v in _WROTE_FORMS if _CJK.search(v)))
_DIGIT: Final = re.compile(r"\d")
_SENT: Final = re.compile(_alternation(list(words.SENT)))
_ENDS_WROTE: Final = re.compile(_WROTE.pattern + r"[\s)]{0,3}$")
_BEFORE_WROTE: Final = (
    "i",
    "we",
    "they",
    "he",
    "she",
    "you",
    "ich",
    "wir",
    "er",
    "sie",
    "je",
    "nous",
    "ils",
    "yo",
    "io",
)
_BEHIND_WROTE: Final = (
    "i", "we", "they", "he", "she", "ich", "wir", "er", "sie", "mir", "me", "to", "an", "in", "that", "about", "this",
    "down", "back",
)  # fmt: skip
_NOT_AUTHORS: Final = frozenset(_BEFORE_WROTE + _BEHIND_WROTE)
_PRONOUN: Final = re.compile(
    rf"\b(?:{'|'.join(_BEFORE_WROTE)})\s{{1,3}}{_WROTE.pattern}|"
    rf"{_WROTE.pattern}\s{{1,3}}(?:{'|'.join(_BEHIND_WROTE)})\b"
)
_OPENING: Final = re.compile(
    r"(?:[-*_–—]{1,6}\s{0,3}|&gt;\s?)?" + _alternation([o for row in words.OPENINGS.values() for o in row]) + r"[\s,:]"
)
_DATE_FIRST: Final = re.compile(
    r"(?:[^\s\d<>@,.:]{1,14}\.?,?\s{1,3}(?:den\s|d\.\s|the\s|ngày\s)?)?[(\[]?\d{1,4}(?:[./\-年년]|[.,]?\s|th\s|st\s|nd\s|"
    r":\d\d,?\s)|[^\W\d_]{2,4}\s[^\W\d_]{3,4}\s{1,2}\d{1,2}\s\d\d?:"
)
_AUTHOR_FIRST: Final = re.compile(
    r"[\"'*\[(]?[^<>@:!?]{0,80}[<(\[]?\s?(?:mailto:)?[^\s<>()\"',;:@]{1,64}@[^\s<>()\"',;:@]{2,}"
)
_AUTHOR_DATED: Final = re.compile(r"\"[^\"@]{1,80}\"\s<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?\s[–—-]\s[^@!?]{6,40}")
_NEWS: Final = re.compile(r"(?<!\w)news:[^\s<>]{3,200}>?[.:]{0,4}$")  # "Ana <ana@example.net> wrote in message news:…"
_IN_MESSAGE: Final = re.compile(r"on\s.{6,40}\sat\s{1,2}\d\d?:\d\d.{0,6},\sin\smessage(?:\s<[^<>]*>?)?.{0,120}$")
_QUOTING: Final = re.compile(_alternation(list(words.QUOTING)) + r"[^@]{0,80}@")
_DASHED: Final = re.compile(r"[-_]{2,}\s?\S")
_INVERTED: Final = re.compile(rf"[^:]{{1,80}}{_WROTE.pattern}[^:]{{1,30}}")
_ISO_FIRST: Final = re.compile(r"(?:\w{2,10},?\s)?\d{4}[-/]\d\d?[-/]\d\d?(?:\s\d\d?:\d\d(?::\d\d)?)?\s?")
_ISO_ZONE: Final = re.compile(
    r"\d{4}-\d\d-\d\d\s\d\d?:\d\d(?::\d\d)?\s(?:gmt|utc)(?:[+-]\d\d?:?\d\d)?\s[^:.?!]{1,60}:?$"
)
# "jorge via Forum wrote:", "Posted by jorge on 01/21/2016", "Ana on 2 Nov 2026 at 08:00 wrote:", "[2 Nov 2026] Ana:".
_FORUM: Final = re.compile(
    rf"[^:@<>!?]{{1,60}}\svia\s[^:@<>!?]{{1,60}}\s{_WROTE.pattern}:?$|"
    rf"posted by [^:!?]{{1,60}} on \d\d?[./]\d\d?[./]\d{{4}}$|"
    rf"(?![^:]{{0,60}}--)[^:@<>!?,]{{1,40}}\son\s(?=[^!?]{{0,30}}\d{{4}})[^!?]{{4,60}}\s{_WROTE.pattern}:$|"
    r"\[[^\]]{0,30}\d{4}[^\]]{0,30}\d\d?:\d\d[^\]]{0,10}\]\s?[^:@<>!?]{1,40}:$"
)
_QUOTE_ON_THE_LINE: Final = re.compile(r"[:：]\s?>\s?\S")
# "On …, Ana<ana@example.net> wrote:   Hello": the quote begins on the line, behind a wide space (Yahoo on Android).
_TEXT_ON_THE_LINE: Final = re.compile(rf"@[^\s<>@]{{2,255}}>?\s{{0,3}}{_WROTE.pattern}:(?=\s{{2,20}}\S)")
# The Bat! speaks to whom it quotes, others say "said": believed only right above a quote, for people say the same.
_YOU_WROTE: Final = re.compile(
    r"(?<!\w)(?:you (?:wrote|write)|said the following on|вы писали|ви писали|schrieben sie|schriebst du|"
    r"vous (?:avez écrit|écriviez)|usted escribió|pani? napisała?|lei ha scritto)(?!\w)"
)
_OF_MINE: Final = re.compile(
    r"(?<!\w)(?:my|our|his|her|their|meine?|unsere?|mon|notre|mes|nos|mijn|onze|mia madre|mio padre|mi (?:madre|padre|"
    r"hermana|hermano|hija|hijo|marido|mujer|esposa|esposo|amiga|amigo)|minha|meu|moja|mój|min (?:mor|mamma|man|kone))"
    r"\s[^\W\d_]"
)
_ENDS_TALK: Final = re.compile(r"\s{0,4}(?:--|—|_{10,}|-{20,})\s{0,4}")  # a signature or a list's footer follows
_MIDLINE: Final = re.compile(r"[-_]{2,}\s{0,3}(?=On\s)")

_LABELS: Final[dict[str, str]] = {
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
_LABEL: Final = re.compile(r"[\s*_>|\u00a0]{0,12}([^\W\d_][^:：*<>@]{0,24}?)[\s*_\u00a0]{0,3}[:：][\s*_]{0,3}")
_INLINE_LABEL: Final = re.compile(
    r"(?<![^\W\d_])(" + "|".join(sorted(map(re.escape, _LABELS), key=len, reverse=True)) + r")\s?[:：]"
)
_SIGN: Final = re.compile(r"[:：@<\d]")
_TWO_DASHES: Final = re.compile("[-_=*>–—]{2}")
# The same as a table: a sign becomes 1, a dash 2, a space a space.
_SIGNS_OF: Final = bytes(
    1 if chr(n) in ":@<0123456789" else 2 if n in b"-_=*>\x96\x97" else 32 if chr(n).isspace() and n != 10 else n
    for n in range(256)
)
_SEPARATOR: Final = re.compile(
    r"(?:^|\s)[-_=*>–—]{2,}\s{0,3}" + _alternation(list(words.ORIGINAL)) + r"\s{0,3}:?\s{0,3}[-_=*<–—]{2,}"
)
_REPLY_ABOVE: Final = tuple(phrase.casefold() for phrase in words.REPLY_ABOVE)
_REPLY_ABOVE_ASCII: Final = tuple(filter(str.isascii, _REPLY_ABOVE))
_ORIGINAL: Final = frozenset(words.ORIGINAL)
_FORWARD: Final = frozenset(sentence.casefold() for sentence in words.FORWARD_SENTENCES)


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


_LINE: Final = functools.partial(tuple.__new__, Line)  # a third of the time that Line(…) takes


@dataclass(frozen=True, kw_only=True)
class Own:
    """A person's own lines in runs, and whether anything was left out as somebody else's.

    `above` says for each run which line of the letter it answers, or None where that needs no saying.
    """

    segments: list[list[str]]
    quoted: bool
    above: list[str | None] = field(default_factory=list)


def as_lines(texts: list[str]) -> list[Line]:
    """Lines with their quote marks taken off. Runs of more than two blank lines become two."""
    raws, rests = list(texts), list(texts)
    depths, marks, cuts = [0] * len(texts), [False] * len(texts), [False] * len(texts)
    for at in [at for at, text in enumerate(texts) if ">" in text or text.startswith(_CLIENTS)]:
        if texts[at].startswith(CUT):
            raws[at], rests[at], cuts[at] = "", "", True
            continue
        marks[at] = texts[at].startswith(QUOTED)
        raws[at] = texts[at].removeprefix(QUOTED)
        rests[at], depths[at] = _unquoted(raws[at]) if ">" in raws[at] else (raws[at], 0)
    blanks = [not rest or rest.isspace() for rest in rests]
    lows = _all_folded(rests)
    labels = [label_of(low) if ":" in low or "：" in low else None for low in lows]
    lines = list(map(_LINE, zip(rests, raws, lows, labels, blanks, depths, marks, cuts, strict=True)))
    lines = _without_wide_gaps(lines)
    return _with_initials(lines) if any(">" in rest or "|" in rest for rest in rests) else lines


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
    if raw.startswith("> ") and raw.find(">", 2) < 0:  # the commonest, without the pattern
        return raw[2:], 1
    match = _PREFIX.match(raw[: limits.LINE_CHARS])
    return (raw[match.end() :], match[0].count(">")) if match else (raw, 0)


def _with_initials(lines: list[Line]) -> list[Line]:
    """`JD> text`, the same letters twice, is how old clients quote; others write `| text` in two lines running."""
    hits = [
        _INITIALS.match(line.text) if not line.depth and (">" in line.text[:12] or line.text[:1] == "|") else None
        for line in lines
    ]
    if not any(hits):
        return lines
    times = Counter(hit[1] for hit in hits if hit and hit[1])
    out = list(lines)
    for at, hit in enumerate(hits):
        if hit and (times[hit[1]] > 1 if hit[1] else any(hits[max(0, at - 1) : at] + hits[at + 1 : at + 2])):
            line = lines[at]
            text = line.text.partition(">" if hit[1] else "|")[2].strip()
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
    if max(map(len, texts), default=0) <= limits.LINE_CHARS and not any("&" in text for text in texts):
        return _folded("\n".join(texts)).split("\n") if texts else []
    return [folded(text) for text in texts]


def attribution_end(lines: list[Line], at: int) -> int | None:
    """If a line "On … X wrote:" begins at `at`, where it ends (clients wrap it over up to five lines)."""
    joined = ""
    for end in range(at, min(at + 7, len(lines))):
        line = lines[end]
        piece = (folded(line.raw) if line.depth and joined.count("<") > joined.count(">") else line.low).strip()
        if not piece:
            following = next((x for x in lines[end + 1 : end + 3] if x.raw.strip()), None)
            if joined and following is not None and following.raw.strip().startswith("<"):
                continue
            return None
        if end > at and line.quoted != lines[at].quoted and joined.count("<") <= joined.count(">"):
            return None
        joined = f"{joined} {piece}".strip() if joined else piece
        if len(joined) > 420:
            return None
        if end == at and not _may_begin(joined):
            return None
        if _is_attribution(joined):
            return None if _later_start(lines, at, end) else end + 1
        if joined.endswith((":", "：")) and _is_done(joined):
            return None
    return None


def _is_done(joined: str) -> bool:
    return joined.count("<") <= joined.count(">")


def _may_begin(text: str) -> bool:
    """Whether an attribution may begin with this line. The slow patterns only see what they cannot do without."""
    if _OPENING.match(text) or _DATE_FIRST.match(text) or _QUOTING.match(text) or _DASHED.match(text):
        return True
    if "@" in text and _AUTHOR_FIRST.match(text[:240]):
        return True
    if _is_forum(text[:240]):
        return True
    telling = "@" in text or text.endswith((":", "：")) or _DIGIT.search(text) is not None
    return telling and _may_say_wrote(text) and _INVERTED.match(text) is not None


def _may_say_wrote(text: str) -> bool:
    """Whether "wrote" in some language may stand in it: what the slow patterns need, asked in a fast way."""
    if not _WROTE_TOKENS.isdisjoint(_TOKEN.findall(text)):
        return True
    return not text.isascii() and any(form in text for form in _WROTE_UNSPACED)


def _tells_a_story(text: str) -> bool:
    """ "She wrote to me": a sentence of the person's, no line of a client's."""
    return not _NOT_AUTHORS.isdisjoint(_TOKEN.findall(text)) and _PRONOUN.search(text) is not None


def _says_wrote(text: str) -> bool:
    return _may_say_wrote(text) and _WROTE.search(text) is not None


def _is_forum(text: str) -> bool:
    """A forum's way to announce a quote. Every form of it has one of these."""
    if text.startswith(("posted by ", "[")) or "via" in text or (text.endswith(":") and "on" in text):
        return _FORUM.match(text) is not None
    return False


def _later_start(lines: list[Line], at: int, end: int) -> bool:
    """A wrapped attribution does not begin anew: if a later line does, this one was a sentence of the person's."""
    for later in range(at + 1, end + 1):
        rest = " ".join((folded(x.raw) if x.depth else x.low).strip() for x in lines[later : end + 1])
        begins = _OPENING.match(rest) or (_DATE_FIRST.match(rest) and _YEAR_OR_TIME.search(rest))
        if begins and _is_attribution(rest) and _YEAR_OR_TIME.search(rest):
            before = " ".join(x.low.strip() for x in lines[at:later])
            if not before.endswith((",", ">")) or len(before.split()) > 8:  # where a client breaks its line
                return True
    return False


def is_torn_off(above: Line, below: Line) -> bool:
    """Whether the line above an announcement belongs to it: the author's name without the address, or a quoted line
    that says when ("> Message du 23/11/26 09:00").
    """
    said = above.low.strip()
    if below.text.lstrip().startswith("<") or said.endswith(" <"):
        most = 14 if tells_when(said) else 6
        return len(said) <= 80 and not said.endswith((".", "!", "?", ":", ">")) and len(said.split()) <= most
    return above.depth > 0 and above.depth == below.depth and len(said.split()) <= 8 and tells_when(said)


def _is_attribution(joined: str) -> bool:
    text = joined.strip()
    if _is_forum(text) and not _tells_a_story(text):
        return True
    begun = _QUOTE_ON_THE_LINE.search(text) if ">" in text else None  # "… wrote:> and the quote begins here"
    text = text[: begun.start() + 1] if begun is not None else text
    if ":  " in text and _OPENING.match(text) and (begun := _TEXT_ON_THE_LINE.search(text)) is not None:
        text = text[: begun.end()]
    closed = text.endswith((":", "：", ":*", ": -", ">:", "）:"))
    dashed = text.endswith("--") and text.startswith("--")
    ends = closed or dashed or text.endswith(">")
    ends = ends or "news:" in text or (_may_say_wrote(text[-60:]) and _ENDS_WROTE.search(text[-60:]) is not None)
    if not ends:
        return _ISO_ZONE.match(text) is not None
    if _NEWS.search(text) is not None and _says_wrote(text):
        return True
    email, when = has_email(text), _YEAR_OR_TIME.search(text) is not None
    if not email and text.startswith("en "):  # "En 2020 mi madre escribió:" begins a story; Yahoo names an address
        return False
    if (email or when or dashed) and not text.endswith(">") and _says_wrote(text):
        return len(text.split()) <= 45 and (email or not _tells_a_story(text))
    if not closed and not email:
        return _ISO_ZONE.match(text) is not None
    return _is_wordless(text, closed=closed, email=email, when=when)


def _is_wordless(text: str, *, closed: bool, email: bool, when: bool) -> bool:
    """Attributions that do not say "wrote": "2014-03-20 20:48 GMT+01:00 Ana <ana@example.org>:"."""
    if closed and _QUOTING.match(text):
        return True
    if closed and when and _OPENING.match(text) and _SENT.search(text[-24:]):
        return True
    few = len(text.split()) <= 25
    if email and when and closed and few and "<" in text and _DATE_FIRST.match(text):
        return True
    if email and _ISO_FIRST.match(text) and len(text) <= 200:
        return True
    return (
        email
        and when
        and few
        and text.endswith((">:", "]:"))
        and bool(_OPENING.match(text) or _AUTHOR_FIRST.match(text))
    )


def has_email(text: str) -> bool:
    """Whether an address stands in it."""
    return "@" in text and _EMAIL.search(text) is not None


def tells_when(text: str) -> bool:
    """Whether a year, a date or a time of day stands in it."""
    return _YEAR_OR_TIME.search(text) is not None


def label_of(text: str) -> str | None:
    """Which header a line "Von: …" is: from, sent, to, subject or other."""
    match = _LABEL.match(text)
    return _LABELS.get(" ".join(match[1].split())) if match else None


def _label_in(text: str) -> str | None:
    return label_of(text) if ":" in text or "：" in text else None


def header_block_end(lines: list[Line], at: int) -> int | None:
    """If a block of quoted headers (From, Sent, To, Subject) begins at `at`, where it ends."""
    if lines[at].label is None:
        return None
    first = lines[at].low
    inline = {_LABELS[m[1]] for m in _INLINE_LABEL.finditer(first)}
    if len(inline - {"other"}) >= 3 and has_email(first):
        return at + 1
    seen: set[str] = set()
    email, dated, timed, loose, end = False, False, False, 0, at
    for position in range(at, min(at + 24, len(lines))):
        text, label = lines[position].low, lines[position].label
        if label is not None:
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
        dated = dated or _DIGIT.search(text) is not None
        timed = timed or (label == "sent" and _TIME.search(text) is not None)
    enough = "from" in seen or {"sent", "to"} <= seen
    # Without an address: people fill in forms, too.
    nameless = len(seen) >= 3 and (timed or (dated and lines[at].label == "from"))
    return end if enough and len(seen - {"other"}) >= 2 and (email or nameless) else None


def _suspects(lines: list[Line], whole: str) -> list[bool]:
    """Whether anything stands in a line that an event cannot do without: most of what people write has none of it.

    `whole` is all of them, as the patterns want them.
    """
    if not lines:
        return []
    try:
        signs = whole.replace("：", ":").encode("windows-1252").translate(_SIGNS_OF)
    except UnicodeEncodeError:
        return [_is_suspect(line.low) for line in lines]
    suspects = [False] * len(lines)
    for sign in (b"\1", b"\2\2", b" via ", b"posted by ", b"original message processed"):
        number, before, at = 0, 0, signs.find(sign)
        while at >= 0:
            number += signs.count(b"\n", before, at)
            suspects[number] = True
            before = at
            end = signs.find(b"\n", at)
            at = signs.find(sign, end) if end >= 0 else -1
    return suspects


def _is_suspect(text: str) -> bool:
    if _SIGN.search(text) is not None or _TWO_DASHES.search(text) is not None:
        return True
    spaced = " ".join(text.split())
    return " via " in spaced or "posted by " in spaced or "original message processed" in spaced


def separator_at(line: Line) -> bool:
    """`-----Original Message-----`, or "Begin forwarded message:" on a line of its own, in any known language."""
    text = line.low.strip()
    if text.startswith(("original message processed by", "[original message processed by")):
        return True
    if text.endswith((":", "：")) and text.rstrip(" :：").strip() in _FORWARD:
        return True
    return _TWO_DASHES.search(text) is not None and _SEPARATOR.search(text) is not None


def announces_original(text: str) -> bool:
    """What stands right above an older message's header and is nobody's: words between dashes, or one of the known
    phrases without any (BlackBerry).
    """
    if len(text) > 160:
        return False
    if _TITLED_RULE.fullmatch(text) is not None:
        return True
    return text[:1].isspace() and " ".join(folded(text).split()).rstrip(" :") in _ORIGINAL


def announces_bare(said: str) -> bool:
    """ "Am 04.03.25 um 09:14 schrieb Kurs", without a colon (WEB.DE's app): believed only right above a quote."""
    if said.endswith((".", "!", "?", ",")) or len(said.split()) > 14 or not tells_when(said):
        return False
    return _OPENING.match(said) is not None and _says_wrote(said) and not _tells_a_story(said)


def reply_above_at(line: Line) -> bool:
    """The line above which a help desk asks to write."""
    text = line.low
    if len(text) >= 160 or not any(phrase in text for phrase in _REPLY_ABOVE):
        return False
    return "ABOVE THIS LINE" in line.text or _RULE_AROUND.search(text) is not None


_RULE_AROUND: Final = re.compile(r"^\s*(?:[-=#*_~—–>]{2,}|\[|please |bitte |\()|[-=#*_~—–]{2,}\s*$|line\W{0,4}$")


def _ends_talk(line: Line) -> bool:
    """A signature, a list's footer or a scanner's note follows."""
    text = line.text[:200]
    return _ENDS_TALK.fullmatch(text) is not None or (text.startswith("_____") and text.rstrip().endswith("_____"))


def _next_words(lines: list[Line]) -> list[int | None]:
    """For each place, the first at or after it where something stands; one more at the end."""
    following: list[int | None] = [None] * (len(lines) + 1)
    for at in range(len(lines) - 1, -1, -1):
        following[at] = at if not lines[at].blank or lines[at].cut else following[at + 1]
    return following


class _Scan:
    """One walk over the lines, dropping what belongs to older messages."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        self._segments: list[list[str]] = [[]]
        self._quoted = False
        self._attributed = False  # after an attribution every `>` line is a quote
        self._spoken = False  # the person has said something above
        self._conversation: bool | None = None
        self._checks = limits.LINES
        self._tries = limits.ATTRIBUTION_TRIES
        self._blocks = limits.HEADER_TRIES
        self._next = _next_words(lines)
        whole = "\n".join([line.low for line in lines])
        self._suspects = _suspects(lines, whole)
        phrases = _REPLY_ABOVE_ASCII if whole.isascii() else _REPLY_ABOVE
        self._asks = any(phrase in whole for phrase in phrases)  # for an answer above some line
        # Lines in which no rule has anything to look for: nearly all of what people write.
        self._plain = bytes(
            [
                not (self._asks or suspect or line.depth or line.marked or line.cut)
                for line, suspect in zip(lines, self._suspects, strict=True)
            ]
        )

    def run(self) -> Own:
        at = 0
        while at < len(self._lines):
            if self._spoken and self._plain[at] and not (self._attributed and self._lines[at - 1].depth):
                end = self._plain.find(0, at)
                end = end if end >= 0 else len(self._lines)
                self._segments[-1] += [line.text for line in self._lines[at:end]]
                at = end
            else:
                at = self._step(at)
        self._drop_trailing_quotes()
        return Own(segments=self._segments, quoted=self._quoted)

    def _keep(self, text: str, *, quoted: bool = False) -> None:
        self._segments[-1].append(text)
        self._spoken = self._spoken or (not quoted and has_words(text) and not is_quoted_text(text))

    def _step(self, at: int) -> int:
        line = self._lines[at]
        if line.cut:
            self._quoted = True
            return len(self._lines) if self._spoken else at + 1
        if line.marked or (self._attributed and line.depth):
            self._break()
            return at + 1
        if line.depth >= 3 and line.raw.rstrip().endswith(">>>") and has_email(line.low) and tells_when(line.low):
            return self._older_message(at, at + 1, only_if_above=True)  # GroupWise …
        if line.depth >= 3 and _IN_MESSAGE.match(line.low) is not None:  # … and newer ones, with the author below
            return self._older_message(at, at + 1, only_if_above=True)
        if line.depth and self._tries > 0 and self._opens_a_quote(at):
            self._tries -= 1
            end = attribution_end(self._lines, at)
            if end is not None and self._lines[end - 1].depth:
                return self._attribution(end)
        if line.depth:
            self._keep(line.raw, quoted=True)
            return at + 1
        return self._unquoted(at, line)

    def _opens_a_quote(self, at: int) -> bool:
        """A quoted line at the top of its block that may be an attribution: Apple Mail quotes that as well."""
        above = self._lines[at - 1] if at else None
        if above is not None and (above.depth or not above.blank):
            return False
        return self._suspects[at] and _may_begin(self._lines[at].low.strip())

    def _is_torn_quote(self, at: int) -> bool:
        """A link or last words that a wrapping tore out of a quote: between two quoted lines, without a blank one."""
        line, beside = self._lines[at], self._lines[at - 1 : at] + self._lines[at + 1 : at + 2]
        text = line.text.strip()
        if len(beside) != 2 or not all(x.depth for x in beside) or len(text.split()) > 3:
            return False
        above = beside[0].text.rstrip()
        torn = len(above) > 30 and above[-1].isalpha() and text[:1].islower() and text.endswith((".", "?", "!"))
        return torn or "://" in text

    def _unquoted(self, at: int, line: Line) -> int:
        if self._attributed and self._is_torn_quote(at):
            return at + 1
        asks = self._asks and reply_above_at(line)
        if not line.blank and self._checks > 0 and (self._suspects[at] or asks):
            self._checks -= 1
            if self._spoken and asks:
                self._quoted = True
                return len(self._lines)
            if separator_at(line) or self._titles_headers(at):
                return self._older_message(at, at + 1, only_if_above=False)
            if line.label is not None and self._blocks > 0:
                self._blocks -= 1
                end = header_block_end(self._lines, at)
                if end is not None:
                    return self._older_message(at, end, only_if_above=True)
            if self._tries > 0 and _may_begin(line.low.strip()):
                self._tries -= 1
                end = attribution_end(self._lines, at)
                if end is not None and not self._goes_on(end) and not self._is_of_family(at, end):
                    self._drop_torn_off(at)
                    return self._attribution(end)
            split = self._midline(line)
            if split:
                return len(self._lines)
            if self._announces(at):
                return self._attribution(at + 1)
        self._keep(line.text)
        return at + 1

    def _titles_headers(self, at: int) -> bool:
        """Words between dashes above three labels, an address and a time: an older message in any language."""
        if not _TITLED_RULE.fullmatch(self._lines[at].text[:160]) or not self._lines[at].text.strip().startswith(
            "-----"
        ):
            return False
        below = self._lines[at + 1 : at + 5]
        labelled = [line.low for line in below if _LABEL.match(line.low) is not None]
        return (
            len(labelled) >= 3
            and any(map(has_email, labelled))
            and any(_TIME.search(text) for text in labelled if not has_email(text))
        )

    def _goes_on(self, end: int) -> bool:
        """Whether what ended with "wrote" and no colon is a sentence of the person's that goes on in the next line."""
        if end >= len(self._lines) or not self._lines[end - 1].text.rstrip()[-1:].isalpha():
            return False
        below = self._lines[end]
        return not (below.blank or below.quoted or below.cut) and below.text.lstrip()[:1].islower()

    def _is_of_family(self, at: int, end: int) -> bool:
        """ "On 3 March 2025 my mother wrote:" with no quote below is a person's story, unless it names an address."""
        following = self._next[end]
        if following is None or self._lines[following].quoted:
            return False
        said = " ".join(line.low for line in self._lines[at:end])
        return not has_email(said) and _OF_MINE.search(said) is not None

    def _drop_torn_off(self, at: int) -> None:
        """The author's name, where a client's wrapping put it on the line above."""
        last = self._segments[-1]
        if at and last and last[-1] == self._lines[at - 1].text and is_torn_off(self._lines[at - 1], self._lines[at]):
            last.pop()

    def _announces(self, at: int) -> bool:
        """In a language that no table knows: a line that names an address and a date right above a quote."""
        said, following = self._lines[at].low.strip(), self._next[at + 1]
        if following is None or following > at + 3 or not self._lines[following].quoted:
            return False
        if len(said.split()) > 25 or not tells_when(said):
            return False
        if has_email(said) and _AUTHOR_DATED.fullmatch(said) is not None:  # Nextcloud
            return True
        if not said.endswith((":", "：")):
            return following == at + 1 and announces_bare(said)
        if has_email(said) or _YOU_WROTE.search(said) is not None:
            return True
        return _DATE_FIRST.match(said) is not None and _says_wrote(said)

    def _midline(self, line: Line) -> bool:
        """`my words--- On Wed, Apr 4 … wrote:`: some clients forget the line end."""
        if "On" not in line.text:
            return False
        match = _MIDLINE.search(line.text[: limits.LINE_CHARS])
        if match is None or not match.start() or not _is_attribution(folded(line.text[match.end() :])):
            return False
        self._keep(line.text[: match.start()])
        self._quoted = True
        return True

    def _older_message(self, at: int, end: int, *, only_if_above: bool) -> int:
        self._quoted = True
        self._drop_rules()
        self._drop_label(at)
        if self._spoken or not only_if_above:
            following = self._next[end]
            if not only_if_above and following is not None and self._lines[following].quoted:
                self._attributed = True
                self._break()
                return end
            return len(self._lines)
        self._break()
        return end

    def _attribution(self, end: int) -> int:
        self._quoted = True
        following = self._next[end]
        if following is None:
            return len(self._lines)
        if self._lines[following].quoted:
            self._attributed = not self._answers_between(following)
            self._drop_labels_above()
            self._drop_rules()
            self._break()
            return end
        self._drop_rules()
        if self._spoken:
            return len(self._lines)
        self._break()
        return end

    def _answers_between(self, at: int) -> bool:
        """Words above a quote and several lines below it: a conversation, which its `>` lines hold together.

        Nobody knows then which of them matter, so they stay. What a client's HTML marks as a quote goes all the same,
        and so do questions that are answered one by one.
        """
        if self._conversation is None:
            rest = [line for line in self._lines[at:] if not line.blank and not line.cut]
            end = next((n for n, line in enumerate(rest) if _ends_talk(line)), len(rest))
            own = [not line.quoted for line in rest[:end] if line.quoted or has_words(line.text)]
            turns = sum(1 for quote, answer in itertools.pairwise(own) if answer and not quote)
            marked = any(line.marked for line in rest)
            self._conversation = self._spoken and sum(own) >= 3 and turns == 1 and not marked
        return self._conversation

    def _break(self) -> None:
        self._quoted = True
        if self._segments[-1]:
            self._segments.append([])

    def _drop_label(self, at: int) -> None:
        """ "From" in a language that no table knows: a label and an address right above the block."""
        last = self._segments[-1]
        above = self._lines[at - 1] if at else None
        if above is None or not last or last[-1] != above.text or self._lines[at].label in (None, "from"):
            return
        if _LABEL.match(above.low) is not None and has_email(above.low) and len(above.low.split()) <= 8:
            last.pop()
            self._drop_rules()

    def _drop_labels_above(self) -> None:
        """Yandex puts a rule, "Кому: …;" and "Тема: …;" above its attribution."""
        last = self._segments[-1]
        above = 0
        while above < min(4, len(last)) and label_of(folded(last[-1 - above])) is not None:
            above += 1
        if above and len(last) > above and _RULE.fullmatch(last[-1 - above][: limits.LINE_CHARS]):
            del last[-1 - above :]

    def _drop_rules(self) -> None:
        """A rule above an older message belongs to it."""
        last = self._segments[-1]
        titled = False
        while last and (
            not last[-1].strip()
            or _RULE.fullmatch(last[-1][: limits.LINE_CHARS])
            or (not titled and announces_original(last[-1]))
        ):
            titled = titled or bool(last[-1].strip() and not _RULE.fullmatch(last[-1][: limits.LINE_CHARS]))
            last.pop()

    def _drop_trailing_quotes(self) -> None:
        if not self._spoken:
            if any(is_quoted_text(line) for segment in self._segments for line in segment):
                self._quoted = True
                self._segments = [[line for line in s if not is_quoted_text(line)] for s in self._segments]
            return
        last = self._segments[-1]
        while last and (is_quoted_text(last[-1]) or not last[-1].strip()):
            self._quoted = self._quoted or is_quoted_text(last[-1])
            last.pop()


def has_words(text: str) -> bool:
    """Anything that could be somebody's word or sign."""
    bare = text.strip()
    if not bare or (bare[0].isalnum() and bare[0].isascii()):  # the commonest two, without the pattern
        return bool(bare)
    return _RULE.fullmatch(text[: limits.LINE_CHARS]) is None


def is_quoted_text(text: str) -> bool:
    """A plain-text quote."""
    return _PREFIX.match(text[: limits.LINE_CHARS]) is not None


def own_lines(lines: list[Line]) -> Own:
    """The person's own lines among `lines`, by shape alone."""
    return _Scan(lines).run()
