"""What a message can turn out to be. All values are frozen; all instants are aware UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final


class CommandKind(StrEnum):
    """What a candidate can ask for by a reply that says nothing else."""

    STOP = "stop"  # unsubscribe
    PAUSE = "pause"  # hold the course, with or without an end
    RESUME = "resume"  # go on
    NEXT = "next"  # the next lesson now
    CHECK_IN = "check_in"  # one more letter, weeks later


class BounceType(StrEnum):
    """What a refusal says about the address."""

    HARD = "hard"  # this address will never work
    SOFT = "soft"  # everything else: full, greylisted, content, reputation, policy


class UnclearReason(StrEnum):
    """Why nothing could be made of a message."""

    EMPTY = "empty"  # no words in it at all
    ONLY_QUOTE = "only_quote"  # nothing but what somebody else wrote, a signature or a client's footer
    TOO_LARGE = "too_large"  # over a bound on bytes: the message or its headers
    TOO_DEEP = "too_deep"  # parts within parts, or too many of them
    MALFORMED = "malformed"  # no message could be found in the bytes
    ENCRYPTED = "encrypted"  # PGP or S/MIME, not merely signed
    DELIVERED = "delivered"  # a report of success: no failure, no person
    READ_RECEIPT = "read_receipt"  # RFC 8098: that somebody's client showed the letter


@dataclass(frozen=True, kw_only=True)
class MessageFacts:
    """The headers that matching and acting need, decoded and bounded.

    `from_address` is None unless there is exactly one From header with exactly one address: a second one is how From
    is forged (RFC 5322, 3.6.2). `recipients` keeps the order Delivered-To, X-Original-To, Envelope-To,
    X-Forwarded-To, To, Cc. `return_path` is "" for the null path and None when the header is missing.
    `authentication` holds the raw Authentication-Results: which of them count depends on our own MX (RFC 8601, 5).
    """

    message_id: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    from_address: str | None = None
    recipients: tuple[str, ...] = ()
    subject: str = ""
    sent_at: datetime | None = None
    return_path: str | None = None
    authentication: tuple[str, ...] = ()
    list_id: str | None = None
    auto_submitted: str | None = None


@dataclass(frozen=True, kw_only=True)
class Command:
    """An instruction. `days` and `until` belong to a pause; `until` is the local day on which the course goes on."""

    kind: CommandKind
    days: int | None = None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Words written under a line of the letter, between its lines. `line` is that line, shortened, on one line."""

    line: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class Reply:
    """A person's own words, NFC, without NUL, quotes, signature and client boilerplate.

    `answers` holds the same words piece by piece if some of them stand between the letter's lines; else it is empty.
    `attachments` says how many files came with them: they are neither opened nor kept.
    """

    envelope: MessageFacts
    text: str
    language: str | None = None
    answers: tuple[Answer, ...] = ()
    attachments: int = 0

    @property
    def in_context(self) -> str:
        """The words as they are kept: where one would not know what they answer, that line stands above, as `> …`."""
        if not self.answers:
            return self.text
        return "\n\n".join(a.text if a.line is None else f"> {a.line}\n{a.text}" for a in self.answers)


@dataclass(frozen=True, kw_only=True)
class CommandReply:
    """A reply that is nothing but a command."""

    envelope: MessageFacts
    command: Command
    text: str
    language: str | None = None


@dataclass(frozen=True, kw_only=True)
class BouncedRecipient:
    """One refused address. `status` is the enhanced code (RFC 3463) when one is known."""

    recipient: str
    type: BounceType
    status: str | None = None
    diagnostic: str | None = None


@dataclass(frozen=True, kw_only=True)
class Bounce:
    """A refusal. `recipients` can be empty: then only the envelope recipient and `original_message_id` tell whose."""

    envelope: MessageFacts
    recipients: tuple[BouncedRecipient, ...] = ()
    original_message_id: str | None = None
    type: BounceType = BounceType.SOFT


@dataclass(frozen=True, kw_only=True)
class AutoReply:
    """Written by a machine (RFC 3834 and its signs). `back_at` is UTC midnight of the day of return, if it is named."""

    envelope: MessageFacts
    subject: str
    back_at: datetime | None = None
    text: str = ""


OPT_OUT: Final = "opt-out"  # a complaint that only says "no more": a client's unsubscribe button, or ARF's type


@dataclass(frozen=True, kw_only=True)
class Complaint:
    """ "This is spam" (RFC 5965 and the forms of those who do not follow it). `recipient` is often redacted."""

    envelope: MessageFacts
    recipient: str | None = None
    type: str = "abuse"
    original_message_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Unclear:
    """Nothing that can be acted upon; the text that was found is kept for the operator."""

    envelope: MessageFacts
    reason: UnclearReason
    text: str = ""


Reading = Reply | CommandReply | Bounce | AutoReply | Complaint | Unclear
