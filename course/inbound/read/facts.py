"""The headers of a message as `MessageFacts`: decoded, bounded, and honest about what cannot be trusted."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from course.inbound.read import limits
from course.inbound.read.message import Entity
from course.inbound.read.values import MessageFacts

# RFC 5322 dot-atom with the letters of RFC 6532; quoted local parts are too rare and too tricky to be a candidate's.
_ADDRESS: Final = re.compile(r"[^\s<>()\[\]\"',;:@\\]{1,64}@[^\s<>()\[\]\"',;:@\\]{1,255}")
_MESSAGE_ID: Final = re.compile(r"<[^<>\s]{1,998}>")
_RECIPIENT_HEADERS: Final = ("delivered-to", "x-original-to", "envelope-to", "x-forwarded-to", "to", "cc")


def facts_of(entity: Entity) -> MessageFacts:
    """Every fact of the outermost headers. Reads at most the first `limits.HEADER_BYTES` of any of them."""
    return MessageFacts(
        message_id=_first_id(entity.get("message-id")),
        in_reply_to=_first_id(entity.get("in-reply-to")),
        references=_ids(" ".join(entity.all("references")[:10])),
        from_address=_only_sender(entity),
        recipients=_recipients(entity),
        subject=(entity.get("subject") or "")[: limits.LINE_CHARS],
        sent_at=_instant(entity.get("date")),
        return_path=_return_path(entity),
        authentication=tuple(entity.all("authentication-results")[:20]),
        list_id=entity.get("list-id"),
        auto_submitted=(entity.get("auto-submitted") or "").split(";")[0].strip().lower() or None,
    )


def address_in(text: str) -> str | None:
    """`text` if it is one plain address, with or without angle brackets; None for anything else."""
    plain = text.strip().strip("<>").strip()
    return plain if len(plain) <= limits.ADDRESS_CHARS and _ADDRESS.fullmatch(plain) else None


def addresses(value: str, most: int = limits.RECIPIENTS) -> list[str]:
    """The addresses of a list header, one scan; entries that say two things at once are left out."""
    found = []
    for entry in _entries(value[: limits.HEADER_BYTES], most):
        address = _entry_address(entry)
        if address is not None:
            found.append(address)
    return found


def _entries(value: str, most: int) -> list[tuple[str, list[str], bool]]:
    """Each entry as (words outside comments and brackets, what stood in angle brackets, whether it is suspect)."""
    entries: list[tuple[str, list[str], bool]] = []
    words: list[str] = []
    angles: list[str] = []
    angle: list[str] | None = None
    comment, quoted, suspect = 0, False, False
    for at, char in enumerate(value):
        escaped = at > 0 and value[at - 1] == "\\"
        if quoted:
            quoted = char != '"' or escaped
        elif comment:
            comment += (char == "(") - (char == ")")
            suspect = suspect or char == "@"
        elif char == '"':
            quoted = True
        elif char == "(":
            comment = 1
        elif char == ")":
            suspect = True
        elif char == "<":
            suspect = suspect or angle is not None
            angle = []
        elif char == ">" and angle is not None:
            angles.append("".join(angle))
            angle = None
        elif char in ",;" and angle is None:
            entries.append(("".join(words), angles, suspect))
            words, angles, suspect = [], [], False
            if len(entries) >= most:
                return entries
        else:
            (words if angle is None else angle).append(char)
    entries.append(("".join(words), angles, suspect or comment > 0 or angle is not None))
    return entries


def _entry_address(entry: tuple[str, list[str], bool]) -> str | None:
    words, angles, suspect = entry
    if suspect or len(angles) > 1:
        return None
    return address_in(angles[0]) if angles else address_in(words.rpartition(":")[2])


def _only_sender(entity: Entity) -> str | None:
    headers = entity.all("from")
    if len(headers) != 1:
        return None
    entries = [e for e in _entries(headers[0][:4000], 3) if e[0].strip() or e[1]]
    return _entry_address(entries[0]) if len(entries) == 1 else None


def _recipients(entity: Entity) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for name in _RECIPIENT_HEADERS:
        for value in entity.all(name)[:20]:
            for address in addresses(value):
                found.setdefault(address)
                if len(found) >= limits.RECIPIENTS:
                    return tuple(found)
    return tuple(found)


def _return_path(entity: Entity) -> str | None:
    value = entity.get("return-path")
    if value is None:
        return None
    return "" if value.strip() in ("<>", "") else address_in(value)


def _ids(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_MESSAGE_ID.findall(text[: limits.HEADER_BYTES])))[: limits.REFERENCES]


def _first_id(text: str | None) -> str | None:
    if not text:
        return None
    ids = _ids(text)
    return ids[0] if ids else None


def _instant(value: str | None) -> datetime | None:
    if not value or len(value) > 200:
        return None
    try:
        instant = parsedate_to_datetime(value)
        return (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
