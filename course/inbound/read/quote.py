"""Which lines a person wrote, when only the shape of the mail can tell.

A mail is a list of lines. Events are found in it — "On … wrote:", a block of From/Sent/To/Subject, "Original Message"
between dashes, "write above this line" — and what belongs to an older message is dropped. What stays comes back as
segments: runs of the person's own lines, in their order, so that a signature can be looked for at the end of each.

Rule of thumb: a kept line too many is a blemish, a lost word is a loss. An indented line that nobody announced is the
person's own; a quote is one when a client or an attribution says so, or when nothing follows it.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from typing import Final

from course.inbound.read import limits, words
from course.inbound.read.attribution import (
    DATE_FIRST,
    announces_bare,
    attribution_end,
    is_attribution,
    is_torn_off,
    may_begin,
    says_wrote,
    tells_a_story,
)
from course.inbound.read.charset import western
from course.inbound.read.header import (
    BEGINS_HEADER,
    REPLY_ABOVE,
    REPLY_ABOVE_ASCII,
    TWO_DASHES,
    announces_original,
    older_header_end,
    reply_above_at,
    separator_at,
    titles_a_header,
)
from course.inbound.read.line import (
    LABEL,
    RULE,
    Line,
    folded,
    has_email,
    has_words,
    is_quoted_text,
    label_of,
    tells_when,
)

_AUTHOR_DATED: Final = re.compile(r"\"[^\"@]{1,80}\"\s<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?\s[–—-]\s[^@!?]{6,40}")
# What people put before what they write into an older message: "[AB]", "==>", ">>", "***".
_OWN_MARK: Final = re.compile(
    r"\s{0,8}(?:\[[^\W\d_][^\]\n]{0,14}\]|[=-]{1,4}>|>{2,4}\s|\*{2,4}\s?|#{2,4}\s?|»)\s{0,3}\S"
)
# GroupWise: ">>> On 11/2/2026 at 8:00 AM, in message".
_IN_MESSAGE: Final = re.compile(r"on\s.{6,40}\sat\s{1,2}\d\d?:\d\d.{0,6},\sin\smessage(?:\s<[^<>]*>?)?.{0,120}$")
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
_SIGN: Final = re.compile(r"[:：@<\d]")
# The same as a table: a sign becomes 1, a dash 2, a space a space.
_SIGNS_OF: Final = bytes(
    1 if chr(n) in ":@<0123456789" else 2 if n in b"-_=*>\x96\x97" else 32 if chr(n).isspace() and n != 10 else n
    for n in range(256)
)


@dataclass(frozen=True, kw_only=True)
class Own:
    """A person's own lines in runs, and whether anything was left out as somebody else's.

    `above` says for each run which line of the letter it answers, or None where that needs no saying.
    """

    segments: list[list[str]]
    quoted: bool
    above: list[str | None] = field(default_factory=list)


def _suspects(lines: list[Line], whole: str) -> list[bool]:
    """Whether anything stands in a line that an event cannot do without: most of what people write has none of it.

    `whole` is all of them, as the patterns want them.
    """
    if not lines:
        return []
    data = western(whole.replace("：", ":"))
    if data is None:
        return [_is_suspect(line.low) for line in lines]
    signs = data.translate(_SIGNS_OF)
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
    if _SIGN.search(text) is not None or TWO_DASHES.search(text) is not None:
        return True
    spaced = " ".join(text.split())
    return " via " in spaced or "posted by " in spaced or "original message processed" in spaced


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
        phrases = REPLY_ABOVE_ASCII if whole.isascii() else REPLY_ABOVE
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
            return self._below(at + 1) if self._spoken else at + 1
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
        return self._suspects[at] and may_begin(self._lines[at].low.strip())

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
            if separator_at(line) or titles_a_header(self._lines, at):
                return self._older_message(at, at + 1, only_if_above=False)
            if self._blocks > 0 and (line.label is not None or line.text.lstrip()[:1] in BEGINS_HEADER):
                self._blocks -= 1
                end = older_header_end(self._lines, at)
                if end is not None:
                    self._drop_torn_off(at)
                    return self._older_message(at, end, only_if_above=True)
            if self._tries > 0 and may_begin(line.low.strip()):
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
        bare = following == at + 1 and said.endswith(":") and len(said.split()) <= 6
        if bare and (not self._spoken or self._is_by_name(at)):
            return says_wrote(said) and not tells_a_story(said) and _OF_MINE.search(said) is None
        if len(said.split()) > 25 or not tells_when(said):
            return False
        if has_email(said) and _AUTHOR_DATED.fullmatch(said) is not None:  # Nextcloud
            return True
        if not said.endswith((":", "：")):
            return following == at + 1 and announces_bare(said)
        if has_email(said) or _YOU_WROTE.search(said) is not None:
            return True
        return DATE_FIRST.match(said) is not None and says_wrote(said)

    def _is_by_name(self, at: int) -> bool:
        """ "Ana Pike wrote:" above nothing but a quote: who shows what somebody wrote goes on below it."""
        words_said = self._lines[at].text.split()
        named = len(words_said) >= 3 and all(word[:1].isupper() for word in words_said[:-1])
        return named and all(line.quoted or line.blank for line in self._lines[at + 1 :])

    def _midline(self, line: Line) -> bool:
        """`my words--- On Wed, Apr 4 … wrote:`: some clients forget the line end."""
        if "On" not in line.text:
            return False
        match = _MIDLINE.search(line.text[: limits.LINE_CHARS])
        if match is None or not match.start() or not is_attribution(folded(line.text[match.end() :])):
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
            return self._below(end)
        self._break()
        return end

    def _below(self, end: int) -> int:
        """Nothing below an older message's header is the person's, unless they say that they answer within it.

        Then what they marked there is theirs ("[AB] …", "==> …"); where marks are colours nobody knows, so all is kept.
        """
        above = " ".join(line for segment in self._segments for line in segment[-20:])
        if words.ANSWERS_WITHIN.search(folded(above[-limits.LINE_CHARS :])) is None:
            return len(self._lines)
        following = self._next[end]
        rest = self._lines[end if following is None else older_header_end(self._lines, following) or end :]
        marked = {at for at, line in enumerate(rest) if _OWN_MARK.match(line.raw) is not None}
        kept: list[str] = []
        own = not marked
        for at, line in enumerate(rest):
            own = not marked or at in marked or (own and not line.blank)
            if own:
                kept.append(line.raw)
        self._break()
        self._segments[-1] += kept
        return len(self._lines)

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
        if LABEL.match(above.low) is not None and has_email(above.low) and len(above.low.split()) <= 8:
            last.pop()
            self._drop_rules()

    def _drop_labels_above(self) -> None:
        """Yandex puts a rule, "Кому: …;" and "Тема: …;" above its attribution."""
        last = self._segments[-1]
        above = 0
        while above < min(4, len(last)) and label_of(folded(last[-1 - above])) is not None:
            above += 1
        if above and len(last) > above and RULE.fullmatch(last[-1 - above][: limits.LINE_CHARS]):
            del last[-1 - above :]

    def _drop_rules(self) -> None:
        """A rule above an older message belongs to it."""
        last = self._segments[-1]
        titled = False
        while last and (
            not last[-1].strip()
            or RULE.fullmatch(last[-1][: limits.LINE_CHARS])
            or (not titled and announces_original(last[-1]))
        ):
            titled = titled or bool(last[-1].strip() and not RULE.fullmatch(last[-1][: limits.LINE_CHARS]))
            last.pop()

    def _drop_trailing_quotes(self) -> None:
        if not self._spoken:
            if any(is_quoted_text(line) for segment in self._segments for line in segment):
                self._quoted = True
                self._segments = [[line for line in s if not is_quoted_text(line)] for s in self._segments]
            return
        last = self._segments[-1]
        del last[_advert_below_a_quote(last) :]
        while last and (is_quoted_text(last[-1]) or not last[-1].strip()):
            self._quoted = self._quoted or is_quoted_text(last[-1])
            last.pop()


def _advert_below_a_quote(said: list[str]) -> int:
    """Where the `--` stands with which a provider's advertisement, or a signature, begins right below a quote."""
    for at in range(len(said) - 1, max(0, len(said) - 15), -1):
        if _ENDS_TALK.fullmatch(said[at][:80]) is not None:
            above = next((line for line in reversed(said[:at]) if line.strip()), "")
            return at if is_quoted_text(above) else len(said)
    return len(said)


def own_lines(lines: list[Line]) -> Own:
    """The person's own lines among `lines`, by shape alone."""
    return _Scan(lines).run()
