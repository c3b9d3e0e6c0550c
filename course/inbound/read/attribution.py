"""Lines like "On … X wrote:", in many languages and wrapped over several lines."""

from __future__ import annotations

import re
from typing import Final

from course.inbound.read import words
from course.inbound.read.line import Line, folded, has_email, tells_when

_WROTE: Final = re.compile(words.alternation([v for row in words.WROTE.values() for v in row]))
_TOKEN: Final = re.compile(r"\w+")
_WROTE_FORMS: Final = frozenset(v.casefold() for row in words.WROTE.values() for v in row)
_WROTE_TOKENS: Final = frozenset(max(_TOKEN.findall(v), key=len) for v in _WROTE_FORMS if not words.CJK.search(v))
_WROTE_UNSPACED: Final = tuple(sorted(v for v in _WROTE_FORMS if words.CJK.search(v)))
_DIGIT: Final = re.compile(r"\d")
_SENT: Final = re.compile(words.alternation(list(words.SENT)))
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
    r"(?:[-*_–—]{1,6}\s{0,3}|&gt;\s?)?"
    + words.alternation([o for row in words.OPENINGS.values() for o in row])
    + r"[\s,:]"
)
DATE_FIRST: Final = re.compile(
    r"(?:[^\s\d<>@,.:]{1,14}\.?,?\s{1,3}(?:den\s|d\.\s|the\s|ngày\s)?)?[(\[]?\d{1,4}(?:[./\-年년]|[.,]?\s|th\s|st\s|nd\s|"
    r":\d\d,?\s)|[^\W\d_]{2,4}\s[^\W\d_]{3,4}\s{1,2}\d{1,2}\s\d\d?:"
)
_AUTHOR_FIRST: Final = re.compile(
    r"[\"'*\[(]?[^<>@:!?]{0,80}[<(\[]?\s?(?:mailto:)?[^\s<>()\"',;:@]{1,64}@[^\s<>()\"',;:@]{2,}"
)
_NEWS: Final = re.compile(r"(?<!\w)news:[^\s<>]{3,200}>?[.:]{0,4}$")  # "Ana <ana@example.net> wrote in message news:…"
_QUOTING: Final = re.compile(words.alternation(list(words.QUOTING)) + r"[^@]{0,80}@")
_DASHED: Final = re.compile(r"[-_]{2,}\s?\S")
_INVERTED: Final = re.compile(rf"(?:[^:]|(?<=\d):(?=\d)){{1,90}}{_WROTE.pattern}[^:]{{1,30}}")
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
_NOTES: Final = re.compile(
    r"[^\n]{1,80}\s?---\s?\d[\d./-]{5,9}\s\d\d?:\d\d(?::\d\d)?(?:\s?[ap]m)?\s?---[^\n]{0,200}", re.IGNORECASE
)
_QUOTE_ON_THE_LINE: Final = re.compile(r"[:：]\s?>\s?\S")
# "On …, Ana<ana@example.net> wrote:   Hello": the quote begins on the line, behind a wide space (Yahoo on Android).
_TEXT_ON_THE_LINE: Final = re.compile(rf"@[^\s<>@]{{2,255}}>?\s{{0,3}}{_WROTE.pattern}:(?=\s{{2,20}}\S)")


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
        if end == at and not may_begin(joined):
            return None
        if is_attribution(joined):
            return None if _later_start(lines, at, end) else end + 1
        if joined.endswith((":", "：")) and _is_done(joined):
            return None
    return None


def _is_done(joined: str) -> bool:
    return joined.count("<") <= joined.count(">")


def may_begin(text: str) -> bool:
    """Whether an attribution may begin with this line. The slow patterns only see what they cannot do without."""
    if _OPENING.match(text) or DATE_FIRST.match(text) or _QUOTING.match(text) or _DASHED.match(text):
        return True
    if "@" in text and _AUTHOR_FIRST.match(text[:240]):
        return True
    if _is_forum(text[:240]) or _is_notes(text[:400]):
        return True
    telling = "@" in text or text.endswith((":", "：")) or _DIGIT.search(text) is not None
    return telling and _may_say_wrote(text) and _INVERTED.match(text) is not None


def _may_say_wrote(text: str) -> bool:
    """Whether "wrote" in some language may stand in it: what the slow patterns need, asked in a fast way."""
    if not _WROTE_TOKENS.isdisjoint(_TOKEN.findall(text)):
        return True
    return not text.isascii() and any(form in text for form in _WROTE_UNSPACED)


def tells_a_story(text: str) -> bool:
    """ "She wrote to me": a sentence of the person's, no line of a client's."""
    return not _NOT_AUTHORS.isdisjoint(_TOKEN.findall(text)) and _PRONOUN.search(text) is not None


def says_wrote(text: str) -> bool:
    """Whether "wrote" stands in it, in some language."""
    return _may_say_wrote(text) and _WROTE.search(text) is not None


def _is_notes(text: str) -> bool:
    """ "Course" ---02.11.2026 08:00:12---Day 3, as Notes puts it on one line."""
    return "---" in text and _NOTES.fullmatch(text) is not None


def _is_forum(text: str) -> bool:
    """A forum's way to announce a quote. Every form of it has one of these."""
    if text.startswith(("posted by ", "[")) or "via" in text or (text.endswith(":") and "on" in text):
        return _FORUM.match(text) is not None
    return False


def _later_start(lines: list[Line], at: int, end: int) -> bool:
    """A wrapped attribution does not begin anew: if a later line does, this one was a sentence of the person's."""
    for later in range(at + 1, end + 1):
        rest = " ".join((folded(x.raw) if x.depth else x.low).strip() for x in lines[later : end + 1])
        begins = _OPENING.match(rest) or (DATE_FIRST.match(rest) and tells_when(rest))
        if begins and is_attribution(rest) and tells_when(rest):
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


def is_attribution(joined: str) -> bool:
    """Whether this, on one line, is a whole attribution."""
    text = joined.strip()
    if _is_notes(text) or (_is_forum(text) and not tells_a_story(text)):
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
    if _NEWS.search(text) is not None and says_wrote(text):
        return True
    email, when = has_email(text), tells_when(text)
    if not email and text.startswith("en "):  # "En 2020 mi madre escribió:" begins a story; Yahoo names an address
        return False
    if (email or when or dashed) and not text.endswith(">") and says_wrote(text):
        return len(text.split()) <= 45 and (email or not tells_a_story(text))
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
    if email and when and closed and few and "<" in text and DATE_FIRST.match(text):
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


def announces_bare(said: str) -> bool:
    """ "Am 04.03.25 um 09:14 schrieb Kurs", without a colon (WEB.DE's app): believed only right above a quote."""
    if said.endswith((".", "!", "?", ",")) or len(said.split()) > 14 or not tells_when(said):
        return False
    return _OPENING.match(said) is not None and says_wrote(said) and not tells_a_story(said)
