"""Mail that a machine wrote in a person's name, and when that person is back.

A person's mail must not be dropped for X-Auto-Response-Suppress (Outlook puts it on what people write), for
`Auto-Submitted: no`, for a List-Id, or for words in the subject that are not at its beginning.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from course.inbound.read import autoreply_words as words
from course.inbound.read import limits
from course.inbound.read.dates import day_in
from course.inbound.read.message import Entity

_SIGNS: Final = 3
_FIRST_SENTENCE: Final = 120  # characters
_LONGEST_ABSENCE: Final = timedelta(days=400)


def is_auto_reply(
    entity: Entity, subject: str, auto_submitted: str | None, return_path: str | None, said: Callable[[], str]
) -> bool:
    """Whether the headers say that no person wrote this (RFC 3834 and the habits before and beside it).

    `said` gives the mail's words: asked for where the subject alone speaks, and could be a person's.
    """
    if auto_submitted is not None and not auto_submitted.startswith("no"):
        return True
    names = {name for name, _ in entity.headers}
    if "x-ms-exchange-inbox-rules-loop" in names and not _is_passed_on(names, subject):
        return True
    if names & words.PRESENT and (entity.get("x-autoreply") or "yes").strip().lower() not in ("no", "false"):
        return True
    if any(
        pattern.search((entity.get(name) or "")[: limits.LINE_CHARS]) for name, pattern in words.VALUES if name in names
    ):
        return True
    # `Auto-Submitted: no` declares a person, whatever the subject says (RFC 3834, section 5).
    by_subject = _by_subject(subject.strip()[: limits.LINE_CHARS], said) if auto_submitted is None else None
    if by_subject is not None:
        return by_subject
    precedence = (entity.get("precedence") or "").strip().lower()
    return return_path == "" and precedence in ("bulk", "junk", "list")


def _is_passed_on(names: set[str], subject: str) -> bool:
    """Whether a rule of Exchange only passed on what somebody wrote: it leaves the same mark as an absence."""
    if "resent-from" in names:
        return True
    return words.ANSWERS.match(subject.strip()) is not None and "x-auto-response-suppress" not in names


def _by_subject(subject: str, said: Callable[[], str]) -> bool | None:
    """Whether the subject, with what stands below it, says that a machine wrote; None: it says nothing."""
    known = words.SUBJECTS.match(subject)
    if known is None or words.ANSWERED.match(subject[:200]):
        return True if words.IN_BRACKETS.search(subject) and _tells_of_absence(_begin_of(said)) else None
    titled = words.TITLED.match(subject, known.end()) is not None  # "Automatic reply: Day 3"
    begin = _begin_of(said)
    if subject.endswith("?"):
        sure = titled and not words.ANYBODY_S.search(known[0]) and not _is_a_persons(begin)
        return True if sure or ((titled or words.IN_BRACKETS.search(subject)) and _tells_of_absence(begin)) else None
    if words.ANYBODY_S.search(known[0]):
        return _is_away(known[0], subject[known.end() :], begin, titled=titled)
    if words.ANSWERS.match(subject) is not None:
        return (_tells_of_absence(begin) or _is_stamped(begin)) and not _is_a_persons(begin)
    if titled:
        return True
    if words.NOTHING_MORE.match(subject, known.end()) is None:  # "Automatic reply (mine!)": whose title?
        return _is_a_machines(begin)
    return not _is_a_persons(begin)


def _is_away(title: str, rest: str, begin: str, *, titled: bool) -> bool:
    """Whether an absence begins so, below a title that anybody may choose.

    A date or our own subject behind the title is a machine's; else the absence has to be told again, where we know how
    that is done, or in other words than the title's.
    """
    if titled or re.search(r"\d", rest) is not None:
        return _tells_of_absence(begin)
    if words.AWAY_IN.search(title) is not None:
        return _tells_of_absence(begin) and words.IS_AWAY.search(words.QUOTED_SPEECH.sub(" ", begin)) is not None
    return _tells_of_absence(begin.casefold().replace(title.casefold(), " "))


def _begin_of(said: Callable[[], str]) -> str:
    """The first words of a mail, without what it quotes: the quoted letter asks something, too."""
    return "\n".join(line for line in said()[:4000].split("\n") if not line.startswith(">"))[:2000]


def _tells_of_absence(said: str) -> bool:
    return words.ABSENT.search(said) is not None and not words.ASKS.search(said) and not words.ASKS_FOR.search(said)


def _is_a_persons(said: str) -> bool:
    """Somebody speaks, and says nothing of what answering machines say: "Automatic reply" was their own title."""
    return words.SPEAKS.search(words.QUOTED_SPEECH.sub(" ", said)) is not None and not _is_a_machines(said)


def _is_a_machines(said: str) -> bool:
    """Something stands in it that answering machines say."""
    said = words.QUOTED_SPEECH.sub(" ", said)
    return any(pattern.search(said) is not None for pattern in (words.ABSENT, words.MACHINE_ADDS, words.COURTESY))


def speaks_of_itself(text: str) -> bool:
    """Whether a machine that sets no header says in words what it is, and nobody speaks in it: twice over, for a person
    may say either. A mail server's rule about an absence needs to be said once.
    """
    begin = text[:1500]
    if "list" in begin and words.WAITLISTED.search(begin[:400]) is not None:
        return True
    if len(text) > 3000:
        return False
    low = begin.casefold()
    of_a_rule = any(stem in low for stem in words.OF_A_RULE_STEMS) and words.OF_A_RULE.search(begin) is not None
    if (of_a_rule and words.ABSENT.search(begin) is not None) or _is_away_for_all(begin):
        return words.ASKS.search(begin) is None
    if words.REPLIED_TO.match(begin) is not None and words.SPEAKS.search(begin) is None:
        return words.ASKS.search(begin) is None
    alone = _is_stamped(text)
    if (alone or _begins_stamped(text)) and words.OF_AN_APPLICATION.search(begin) is None:
        return words.ASKS.search(begin) is None and _agrees_with_its_stamp(begin, alone=alone)
    # Asked first of what follows: nearly everybody says "I".
    if words.SPEAKS.search(begin) is not None or words.OF_AN_APPLICATION.search(begin) is not None:
        return False
    if "ticket" in low and words.TICKET.search(begin) is not None:
        return True
    if words.NUMBERED.search(begin) is not None or _is_closed(begin) or _heaps_signs(begin):
        return words.ASKS.search(begin) is None
    by_a_machine = ("auto" in low or "авто" in low) and words.BY_A_MACHINE.search(begin) is not None
    return by_a_machine and words.MACHINE_ADDS.search(begin) is not None


def _agrees_with_its_stamp(begin: str, *, alone: bool) -> bool:
    """Whether what stands beside "this is an automatic reply" is what machines say. `alone`: that is a line of its own;
    within a line a person may say it in jest, and then gives no number to call.
    """
    told = (words.ABSENT, words.MACHINE_ADDS, words.CLOSED, words.INSTEAD)
    says = any(pattern.search(begin) is not None for pattern in told)
    if alone:
        return says
    reached = words.ADDRESS.search(begin) is not None
    return (says and reached) if words.SPEAKS.search(begin) is not None else (says or reached)


def _is_stamped(said: str) -> bool:
    """Its first or its last line says that a machine sent this, and nothing else."""
    lines = [line for line in said.split("\n") if line.strip()]
    return any(words.STAMPED.fullmatch(line[:200]) is not None for line in lines[:1] + lines[-1:])


def _begins_stamped(said: str) -> bool:
    """Its first sentence says that a machine sent this; how it goes on has to say so, too."""
    first = said.lstrip()[:120]
    end = words.STAMP_ENDS.search(first)
    return end is not None and words.STAMPED.fullmatch(first[: end.start()]) is not None


def _is_away_for_all(said: str) -> bool:
    """Somebody is away, and whom to ask meanwhile: said to everybody who writes, not to us."""
    if words.ADDRESS.search(said) is None:
        return False
    return words.AWAY_FOR_ALL.search(said) is not None and words.IS_AWAY.search(said) is not None


def _is_closed(said: str) -> bool:
    """Nobody reads this mailbox any more, and where to write instead."""
    if words.CLOSED.search(said) is None:
        return False
    if words.INSTEAD.search(said) is not None:
        return True
    return words.PLEASE.search(said) is not None and words.ADDRESS.search(said) is not None


def _heaps_signs(said: str) -> bool:
    """A number, "automatically", "do not reply", "within two days": three of them at least, outside of quotation marks,
    the first in the first sentence and behind no colon, where a person would say whence it came.
    """
    plain = words.QUOTED_SPEECH.sub(" ", said)
    found = [match.start() for pattern in words.SIGNS if (match := pattern.search(plain)) is not None]
    if len(found) < _SIGNS:
        return False
    return min(found) < _FIRST_SENTENCE and ":" not in plain[: min(found)]


def is_challenge(subject: str, text: str) -> bool:
    """ "Prove that you are human": a filter's question, not a person's."""
    return (
        words.CHALLENGE.search(subject[: limits.LINE_CHARS]) is not None
        or words.CHALLENGE.search(text[:300]) is not None
    )


def says_read(subject: str, said: Callable[[], str]) -> bool:
    """A receipt that a server has put into plain words: `Read: …` above "Your message … was read on …"."""
    if words.READ.match(subject.strip()[:80]) is None:
        return False
    text = said()[:1500].strip().casefold()
    return text.startswith(words.YOUR_MESSAGE) and words.WAS_READ.search(text) is not None


def back_at(text: str, today: date, *, month_first: bool = False) -> datetime | None:
    """UTC midnight of the day of return that an absence names; None for none, a past or a far one."""
    plain = " ".join(text[:4000].casefold().split())
    best: date | None = None
    for found in list(words.BACK.finditer(plain))[:20]:
        rest = plain[found.end() : found.end() + 60].lstrip(" :,")
        begin = re.split(r"(?<!\d)[.!?;]\s|\bwith\b|\bcontact\b", found[0] + " " + rest)[0]
        day = day_in(begin, today, month_first=month_first)
        if day is None:
            continue
        before = plain[max(0, found.start() - 40) : found.start()]
        if words.INCLUSIVE.search(plain[max(0, found.start() - 2) : found.end() + 45]) or words.SPAN_BEFORE.search(
            before
        ):
            day += timedelta(days=1)
        if today < day <= today + _LONGEST_ABSENCE:
            best = day if best is None else max(best, day)
    if best is None:
        span = words.THROUGH.search(plain)
        day = day_in(plain[span.end() : span.end() + 40], today, month_first=month_first) if span else None
        best = day + timedelta(days=1) if day is not None and today <= day <= today + _LONGEST_ABSENCE else None
    return datetime.combine(best, time(), UTC) if best is not None else None
