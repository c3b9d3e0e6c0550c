""" "This is spam": ARF (RFC 5965) and the forms of those who send something else."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Final

from course.inbound.read import limits
from course.inbound.read.facts import address_in, addresses
from course.inbound.read.message import Entity, open_message

_FIELD: Final = re.compile(r"^([A-Za-z][A-Za-z-]{1,40})[ \t]*:[ \t]*(.{0,998})$", re.MULTILINE)
_MESSAGE_ID: Final = re.compile(r"<[^<>\s]{1,998}>")
_HOTMAIL: Final = re.compile(r"\s*complaint about message from\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Report:
    """What a complaint says."""

    recipient: str | None = None
    type: str = "abuse"
    original_message_id: str | None = None


def complaint_in(entity: Entity, subject: str) -> Report | None:
    """The complaint that this message is, or None."""
    part = next((p for p in entity.walk() if p.type == "message/feedback-report"), None)
    kind = entity.parameters.get("report-type", "").lower()
    if part is not None or (entity.type == "multipart/report" and kind == "feedback-report"):
        return _from_arf(entity, part)
    original = original_of(entity)
    if entity.get("x-hmxmroriginalrecipient") or _HOTMAIL.match(subject):
        return _from_hotmail(entity, original)
    if any("x-hmxmroriginalrecipient" in dict(p.headers) for p in entity.walk()):
        return _from_hotmail(entity, original)
    return _from_json(entity)


def original_of(entity: Entity) -> Entity | None:
    """The headers of the mail that a report is about, from an attached message or from its headers alone."""
    for part in entity.walk():
        if (
            part.type in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/partial")
            and part is not entity
        ):
            opened = open_message(part.content(limits.HEADERS_BYTES))
            if isinstance(opened, Entity):
                return opened
    return None


def message_id_of(entity: Entity | None) -> str | None:
    """The Message-ID of an original, angle brackets and all; some relays drop them."""
    value = (entity.get("message-id") or "").strip() if entity is not None else ""
    match = _MESSAGE_ID.search(value)
    if match is not None:
        return match[0]
    return f"<{value}>" if re.fullmatch(r"[^\s<>]{3,900}@[^\s<>]{1,90}", value) else None


def _from_arf(entity: Entity, part: Entity | None) -> Report:
    text = part.text(limits.REPORT_CHARS) if part is not None else ""
    fields: dict[str, str] = {}
    for name, value in _FIELD.findall(text):
        fields.setdefault(name.lower(), value.strip())
    original = original_of(entity)
    recipient = _address(fields.get("original-rcpt-to")) or _address(fields.get("removal-recipient"))
    if recipient is None and original is not None:
        recipient = _first_address(original.get("x-original-to") or original.get("to"))
    if recipient is None:
        recipient = _address(fields.get("redacted-address"))
    return Report(
        recipient=recipient,
        type=fields.get("feedback-type", "abuse").lower()[:40],
        original_message_id=message_id_of(original),
    )


def _from_hotmail(entity: Entity, original: Entity | None) -> Report:
    value = entity.get("x-hmxmroriginalrecipient")
    if value is None:
        value = next((v for p in entity.walk() if (v := p.get("x-hmxmroriginalrecipient"))), None)
    if value is None and original is not None:
        value = original.get("x-hmxmroriginalrecipient") or original.get("to")
    return Report(recipient=_first_address(value), type="abuse", original_message_id=message_id_of(original))


def notification_in(entity: Entity) -> dict[str, object] | None:
    """A provider's JSON notification that came as mail (SES over SNS), or None."""
    for part in entity.walk():
        if part.type not in ("text/plain", "application/json"):
            continue
        if b"{" not in part.content(400).lstrip()[:2]:
            continue
        # Mail software folded it at 998 octets (`!`, line end, space); JSON itself has no line ends within strings.
        text = part.text(limits.REPORT_CHARS).lstrip().replace("!\n ", "").replace("\n", " ")
        if not text.startswith("{"):
            continue
        try:
            found, _ = json.JSONDecoder().raw_decode(text)
            if isinstance(found, dict) and isinstance(found.get("Message"), str):
                found = json.loads(found["Message"])
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            return found
    return None


def _from_json(entity: Entity) -> Report | None:
    found = notification_in(entity)
    details = found.get("complaint") if found is not None else None
    if found is None or not isinstance(details, dict):
        return None
    people = details.get("complainedRecipients")
    first = people[0] if isinstance(people, list) and people and isinstance(people[0], dict) else {}
    mail = found.get("mail")
    sent_id = mail.get("messageId") if isinstance(mail, dict) else None
    return Report(
        recipient=_address(str(first.get("emailAddress", ""))),
        type=str(details.get("complaintFeedbackType") or "abuse")[:40],
        original_message_id=f"<{sent_id}>" if isinstance(sent_id, str) and len(sent_id) < 200 else None,
    )


def _address(value: str | None) -> str | None:
    return address_in(value.partition(";")[2] or value) if value else None


def _first_address(value: str | None) -> str | None:
    found = addresses(value, 3) if value else []
    return found[0] if found else None
