"""What a message is: the first rule that knows it decides.

The order is the one that measured best over 1,420 mails: bounds, complaint, delivery report, read receipt, bounce,
machine, and only then a person, so that a machine's words are never kept as somebody's reflection; yet every rule about
machines rests on headers or on a daemon's name, never on words that a person might write.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from course.inbound.read import limits
from course.inbound.read.autoreply import back_at, is_auto_reply, is_challenge, says_read, speaks_of_itself
from course.inbound.read.body import files_in, is_encrypted, words_of
from course.inbound.read.bounce import delivery_report_in, refusal_in
from course.inbound.read.charset import clean, decode
from course.inbound.read.command import command_of, unsubscribes
from course.inbound.read.complaint import complaint_in
from course.inbound.read.facts import facts_of
from course.inbound.read.language import language_of
from course.inbound.read.message import Entity, Refused, open_message
from course.inbound.read.values import (
    OPT_OUT,
    AutoReply,
    Bounce,
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


def classify(raw: bytes, *, letter: str | None, now: datetime | None) -> Reading:
    """See `course.inbound.read.read`, which guards this against what nobody foresaw."""
    opened = open_message(raw)
    if isinstance(opened, Refused):
        text = clean(decode(raw[: limits.TEXT_CHARS])) if opened.reason is UnclearReason.MALFORMED else ""
        return Unclear(envelope=facts_of(opened.entity), reason=opened.reason, text=text)
    facts = facts_of(opened)
    machine = _machine(opened, facts, now)
    if machine is not None:
        return machine
    return _person(opened, facts, letter, now)


def _machine(entity: Entity, facts: MessageFacts, now: datetime | None) -> Reading | None:
    report = complaint_in(entity, facts.subject)
    if report is not None:
        return Complaint(
            envelope=facts, recipient=report.recipient, type=report.type, original_message_id=report.original_message_id
        )
    if _asks_to_stop(entity, facts):
        return Complaint(envelope=facts, recipient=facts.from_address, type=OPT_OUT)
    delivery = delivery_report_in(entity)
    if delivery is not None and not delivery.failed:
        return Unclear(envelope=facts, reason=UnclearReason.DELIVERED, text=words_of(entity).text)
    if _is_read_receipt(entity, facts):
        return Unclear(envelope=facts, reason=UnclearReason.READ_RECEIPT, text=words_of(entity).text)
    return _refused_or_automatic(entity, facts, now)


def _refused_or_automatic(entity: Entity, facts: MessageFacts, now: datetime | None) -> Reading | None:
    automatic = is_auto_reply(
        entity, facts.subject, facts.auto_submitted, facts.return_path, lambda: words_of(entity).everything
    )
    refusal = refusal_in(entity, facts)
    if refusal is not None:
        return Bounce(
            envelope=facts,
            recipients=refusal.recipients,
            original_message_id=refusal.original_message_id,
            type=refusal.type,
        )
    if not automatic and not is_challenge(facts.subject, ""):
        return None
    return _automatic(entity, facts, now)


def _automatic(entity: Entity, facts: MessageFacts, now: datetime | None) -> AutoReply:
    said = words_of(entity).everything
    today = _today(facts, now)
    return AutoReply(
        envelope=facts,
        subject=facts.subject,
        back_at=back_at(f"{facts.subject}\n{said}", today),
        text=said[:4000],
    )


def _person(entity: Entity, facts: MessageFacts, letter: str | None, now: datetime | None) -> Reading:
    if is_encrypted(entity):
        return Unclear(envelope=facts, reason=UnclearReason.ENCRYPTED)
    said = words_of(entity, letter)
    if not said.quoted and speaks_of_itself(said.text):  # people's programs quote what they answer
        return _automatic(entity, facts, now)
    if unsubscribes(facts.subject) and len(said.text) <= 40:
        return _stop(facts, said.text)
    if not any(char.isprintable() and not char.isspace() for char in said.text):
        reason = UnclearReason.ONLY_QUOTE if said.quoted else UnclearReason.EMPTY
        return Unclear(envelope=facts, reason=reason, text=said.everything)
    found = command_of(said.text, _today(facts, now))
    if found is not None:
        command, language = found
        return CommandReply(envelope=facts, command=command, text=said.text, language=language)
    return Reply(
        envelope=facts,
        text=said.text,
        language=language_of(said.text),
        answers=said.answers,
        attachments=files_in(entity),
    )


def _is_read_receipt(entity: Entity, facts: MessageFacts) -> bool:
    """A disposition (RFC 8098), unless it says that the mail was refused: Dovecot reports a full mailbox so."""
    for part in entity.walk():
        if part.type == "message/disposition-notification":
            said = part.text(limits.REPORT_CHARS).lower()
            return not ("automatic-action" in said and "deleted" in said)
    if entity.parameters.get("report-type", "").lower() == "disposition-notification":
        return True
    return ":" in facts.subject[:20] and says_read(facts.subject, lambda: words_of(entity).everything)


def _asks_to_stop(entity: Entity, facts: MessageFacts) -> bool:
    """Apple Mail answers List-Unsubscribe's mailto by itself, as `Auto-Submitted`; a person pressed the button.

    Receivers count it among the complaints, as the gentle one: see `OPT_OUT`.
    """
    return entity.get("x-apple-unsubscribe") is not None and unsubscribes(facts.subject)


def _stop(facts: MessageFacts, text: str) -> CommandReply:
    return CommandReply(envelope=facts, command=Command(kind=CommandKind.STOP), text=text, language=None)


def _today(facts: MessageFacts, now: datetime | None) -> date:
    """The day by which "until Monday" is meant. A mail without a date, read without a clock, can name no weekday."""
    moment = now or facts.sent_at or datetime(1970, 1, 1, tzinfo=UTC)
    return moment.astimezone(UTC).date()
