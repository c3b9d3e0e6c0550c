"""What somebody sent us: bytes in, a frozen value out.

PURE: no database, clock, socket, environment, logging or chance.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_never

from course.inbound.read import limits
from course.inbound.read.facts import facts_of
from course.inbound.read.kind import classify
from course.inbound.read.message import open_headers
from course.inbound.read.values import (
    OPT_OUT,
    Answer,
    AutoReply,
    Bounce,
    BouncedRecipient,
    BounceType,
    Command,
    CommandKind,
    CommandReply,
    Complaint,
    MessageFacts,
    Reading,
    Reply,
    Unclear,
    UnclearReason,
)

__all__ = [
    "OPT_OUT",
    "Answer",
    "AutoReply",
    "Bounce",
    "BounceType",
    "BouncedRecipient",
    "Command",
    "CommandKind",
    "CommandReply",
    "Complaint",
    "MessageFacts",
    "Reading",
    "Reply",
    "Unclear",
    "UnclearReason",
    "as_json",
    "envelope_of",
    "read",
]


def read(raw: bytes, *, letter: str | None = None, now: datetime | None = None) -> Reading:
    """What a raw message is and what its writer said.

    `letter` is the text part of our letter that it answers, if that is known: whatever of it comes back is a quote, in
    any client's wrapping. `now` is aware UTC and only turns "until Monday" into a date; without it the message's own
    Date does. Never raises, whatever the bytes: at worst the answer is `Unclear` with its reason.
    """
    try:
        return classify(raw, letter=letter[: limits.TEXT_CHARS] if letter else None, now=now)
    except Exception:  # noqa: BLE001  # a stranger's bytes must not stop the door; the raw mail is kept by the caller
        return Unclear(envelope=MessageFacts(), reason=UnclearReason.MALFORMED)


def envelope_of(raw: bytes) -> MessageFacts:
    """The facts of a message's headers alone: enough to find out whose it is before it is read. Never raises."""
    try:
        return facts_of(open_headers(raw))
    except Exception:  # noqa: BLE001  # as in `read`
        return MessageFacts()


def as_json(reading: Reading, file: str) -> dict[str, Any]:
    """The record that `course read --json` prints for `file`; what does not apply is None."""
    record: dict[str, Any] = {
        "file": file,
        "kind": "unclear",
        "reply_text": None,
        "command": None,
        "language": None,
        "bounce": None,
        "complaint": None,
        "back_at": None,
        "answers": None,
        "attachments": None,
    }
    match reading:
        case Reply():
            answers = [{"line": answer.line, "text": answer.text} for answer in reading.answers]
            record |= {
                "kind": "reply",
                "reply_text": reading.text,
                "language": reading.language,
                "answers": answers or None,
                "attachments": reading.attachments,
            }
        case CommandReply():
            record |= {
                "kind": "command",
                "reply_text": reading.text,
                "language": reading.language,
                "command": reading.command.kind.value,
                "days": reading.command.days,
                "until": reading.command.until.isoformat() if reading.command.until is not None else None,
            }
        case Bounce():
            record |= {"kind": "bounce", "bounce": [_recipient_json(r) for r in reading.recipients]}
        case AutoReply():
            back = reading.back_at.isoformat() if reading.back_at is not None else None
            record |= {"kind": "auto_reply", "back_at": back}
        case Complaint():
            record |= {"kind": "complaint", "complaint": {"recipient": reading.recipient, "type": reading.type}}
        case Unclear():
            pass
        case _:
            assert_never(reading)
    return record


def _recipient_json(recipient: BouncedRecipient) -> dict[str, Any]:
    return {
        "recipient": recipient.recipient,
        "type": recipient.type.value,
        "status": recipient.status,
        "diagnostic": recipient.diagnostic,
    }
