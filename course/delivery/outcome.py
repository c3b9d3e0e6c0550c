"""Pure: what a server's answer means for a letter.

RFC 5321 section 4.2 for the basic codes, RFC 3463 for the enhanced ones. The enhanced code is trusted before the basic
one, and both before anybody's label.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

_ENHANCED = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_DEAD = frozenset({"5.1.1", "5.1.2", "5.1.6", "5.1.10"})
_MAILBOX_NOT_NOW = frozenset({"5.2.1", "5.2.2"})
_RETRY_MINUTES = (15, 30, 60, 120, 240)
MAX_ATTEMPTS = 15
_RESPONSE_CHARACTERS = 200
_ADDRESS = re.compile(r"[^\s<>@:;,\"'()]+@[^\s<>@:;,\"'()]+")


class Outcome(StrEnum):
    """What came of handing a letter over."""

    SENT = "sent"  # 250 to the final dot
    TRY_LATER = "try_later"  # this recipient, not now (4xx, full mailbox)
    DEAD = "dead"  # this address will never work: suppress it
    OUR_FAULT = "our_fault"  # policy or authentication: alert, never suppress a person
    CONTENT = "content"  # the letter itself was refused: alert
    DROPPED = "dropped"  # the connection broke at this letter, before its final dot
    NOT_REACHED = "not_reached"  # the connection was gone before this letter's turn: nothing was said about it
    UNKNOWN = "unknown"  # the dot went out and no answer came: may have been taken (RFC 1047)
    NOT_WANTED = "not_wanted"  # stopped or paused before the hand-over: nothing was sent
    CANNOT_COMPOSE = "cannot_compose"  # a template or header fault of ours
    OVER_LIMIT = "over_limit"  # nothing was said yet: a limit of ours, or a receiver that asked to be left in peace


NOTHING_SAID = frozenset({Outcome.NOT_REACHED, Outcome.NOT_WANTED, Outcome.OVER_LIMIT})
"""A letter that ended so was not offered to the server: no attempt was made."""


@dataclass(frozen=True, kw_only=True)
class ServerReply:
    """A reply as a server gave it: the basic code, and its text on one line."""

    code: int
    text: str

    @property
    def enhanced(self) -> str | None:
        """The enhanced status code (RFC 2034), if there is one that agrees with the basic code's class."""
        found = _ENHANCED.search(self.text)
        return found[0] if found and found[1] == str(self.code)[:1] else None

    @property
    def without_addresses(self) -> str:
        """The reply for the record: no address is kept or logged."""
        return f"{self.code} {_ADDRESS.sub('<address>', self.text)}"[:_RESPONSE_CHARACTERS]


def outcome_of(reply: ServerReply) -> Outcome:
    """What the server's last word on a letter means (a table of `mail-rules`, "Handing over")."""
    kind = reply.code // 100
    if kind == 2:
        return Outcome.SENT
    if kind != 5:
        return Outcome.TRY_LATER
    status = reply.enhanced
    if status in _DEAD:
        return Outcome.DEAD
    if status in _MAILBOX_NOT_NOW or status == "5.4.4":
        return Outcome.TRY_LATER
    if status is not None and status.startswith("5.7."):
        return Outcome.OUR_FAULT
    if status is not None and (status == "5.3.4" or status.startswith("5.6.")):
        return Outcome.CONTENT
    if reply.code in {530, 534, 535, 538}:
        return Outcome.OUR_FAULT
    if status is None and reply.code in {550, 551, 553}:
        return Outcome.DEAD
    if reply.code == 552:
        return Outcome.TRY_LATER
    return Outcome.CONTENT


_GREYLISTED = re.compile(r"gr[ae]y-?list", re.IGNORECASE)
_SLOW_DOWN = re.compile(
    r"\b(?:rate[ -]?limit\w*|too (?:many|much|fast)|throttl\w*|slow down|temporarily deferred"
    r"|server (?:is )?(?:too )?busy|sending rate|unusual rate)\b",
    re.IGNORECASE,
)
_ENDED_QUIETLY = re.compile(
    r"time[d -]*out|idle|shutting down|closing (?:transmission|transaction|down)", re.IGNORECASE
)


def asks_to_slow_down(reply: ServerReply) -> bool:
    """Whether a refusal for now is about how much we send: 4.7.x, or in words. Greylisting is about one sender."""
    if reply.code // 100 != 4 or _GREYLISTED.search(reply.text):
        return False
    status = reply.enhanced
    return (status is not None and status.startswith("4.7.")) or _SLOW_DOWN.search(reply.text) is not None


def wants_no_connection(reply: ServerReply) -> bool:
    """Whether a 421 means "not now" (RFC 5321, 3.8), and not merely the end of a connection that had been idle."""
    if reply.code != 421 or reply.enhanced in {"4.4.2", "4.3.2"}:
        return False
    return _ENDED_QUIETLY.search(reply.text) is None


AT_ONCE_AFTER_DROPS = 2
"""A drop before the dot is answered by trying at once on a new connection, so often; then as any refusal for now."""


def next_attempt_at(attempts: int, delivery_id: int, now: datetime) -> datetime:
    """When to try a refused letter again: 15, 30, 60, 120, 240 minutes, spread by a tenth so that nobody comes at once.

    ``attempts`` counts those made, from 1. The spread comes from a hash, so that it needs no chance.
    """
    minutes = _RETRY_MINUTES[min(attempts, len(_RETRY_MINUTES)) - 1]
    spread = int.from_bytes(blake2b(f"{delivery_id} {attempts}".encode(), digest_size=2).digest(), "big") / 65_535
    return now + timedelta(minutes=minutes * (1 + spread / 10))
