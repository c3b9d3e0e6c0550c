"""What follows from a message: a reflection, a command, a bounce, a hold; or the holding pen. Repeats do nothing."""

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import assert_never

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from course.curriculum.course import ServiceLetter
from course.delivery.claim import claimed_from
from course.delivery.writing import text_of
from course.inbound.answers import keep_answer, needs_a_person
from course.inbound.confirming import answer_confirmation
from course.inbound.match import Match, match, was_erased
from course.inbound.patience import READ_SECONDS, OutOfPatienceError, patiently
from course.inbound.read import (
    OPT_OUT,
    AutoReply,
    Bounce,
    BounceType,
    Command,
    CommandKind,
    CommandReply,
    Complaint,
    MessageFacts,
    Reading,
    Reply,
    Unclear,
    envelope_of,
    read,
)
from course.inbound.read.distress import names_despair
from course.inbound.report import Report, take_bounce, take_complaint
from course.letters.address import open_message_id
from course.people import enrolment as life
from course.people import preferences
from course.people.consent import Circumstances
from course.people.enrolment import Refusal
from course.people.inbox import forget_raw, give_to, open_raw
from course.people.mailbox import limit_name
from course.people.notices import add_notice
from course.people.service_letters import ask_for_letter, was_asked_for
from course.people.situation import apply, situation_of
from course.schedule.due import local_date, slot
from course.service import Service
from course.store.models import Delivery, Enrolment, InboundMessage
from course.vocabulary import (
    EnrolmentStatus,
    HeldReason,
    InboundState,
    NoticeKind,
    lesson_letter,
)

log = structlog.get_logger(__name__)

MAX_ATTEMPTS = 3
_LONGEST_ABSENCE = timedelta(days=90)
_BY_MAIL = Circumstances(source="reply")


def read_kept(service: Service, *, limit: int = 50) -> int:
    """Read and act upon mail that was kept, oldest first, each in a transaction of its own. How many were handled."""
    handled = 0
    while handled < limit and _read_one(service):
        handled += 1
    return handled


def _read_one(service: Service) -> bool:
    with service.sessions() as session:
        message = session.scalar(
            select(InboundMessage)
            .where(InboundMessage.state == InboundState.KEPT.value)
            .order_by(InboundMessage.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        if message is None:
            return False
        try:
            with session.begin_nested():
                act(service, session, message)
        except OutOfPatienceError:
            message.attempts += 1
            log.error("inbound.too_slow", inbound=message.id, size=message.size)
            _to_pen(message, "took too long to read")  # at once: another try would hold up the others as long again
        except Exception as error:  # noqa: BLE001  (one message must not stop the others; it is kept and tried again)
            message.attempts += 1
            log.error("inbound.cannot_act", inbound=message.id, error=type(error).__name__, attempts=message.attempts)
            if message.attempts >= MAX_ATTEMPTS:
                _to_pen(message, f"could not be acted upon: {type(error).__name__}")
        return True


def act(service: Service, session: Session, message: InboundMessage) -> None:
    """Read one kept message and do what follows from it."""
    raw = open_raw(service, session, message)
    facts = envelope_of(raw)
    if facts.message_id and open_message_id(facts.message_id, domain=service.settings.mail_domain) is not None:
        reading = patiently(READ_SECONDS, partial(read, raw, now=service.clock.now()))
        _done(message, reading, InboundState.IGNORED, "our own letter came back")
        return
    # Whose it is comes first, for the letter that it answers is the key to reading it. Only a report about a letter
    # hides whose it is in its body.
    found = match(service, session, facts)
    letter = None if found is None else answered_letter(service, session, found)
    reading = patiently(READ_SECONDS, partial(read, raw, letter=letter, now=service.clock.now()))
    if found is None:
        found = match(service, session, facts, *_reported_ids(reading))
    if found is None and was_erased(service, session, facts):
        forget_raw(session, message.id)
        _done(message, reading, InboundState.IGNORED, "erased")
        return
    if found is None:
        message.from_hash = None if facts.from_address is None else service.address_hash(facts.from_address)
        if _sounds_like_despair(reading):
            add_notice(session, NoticeKind.UNMATCHED_DISTRESS, None, service.clock.now())
        _done(message, reading, InboundState.UNMATCHED, "no signed address and no letter of ours that it answers")
        return
    message.enrolment_id, message.day = found.enrolment.id, found.day
    give_to(service, session, message, found.enrolment.person_id)
    follow(service, session, message, reading, found)


def answered_letter(service: Service, session: Session, found: Match) -> str | None:
    """The text part of the letter that is being answered, written again from its delivery."""
    delivery = found.delivery
    if delivery is None and found.day:
        delivery = session.scalar(
            select(Delivery).where(
                Delivery.enrolment_id == found.enrolment.id, Delivery.letter == lesson_letter(found.day)
            )
        )
    return None if delivery is None else text_of(service, session, claimed_from(delivery, found.enrolment))


def follow(service: Service, session: Session, message: InboundMessage, reading: Reading, found: Match) -> None:
    """What a matched message means for its enrolment. Despair comes first, and no later rule takes it back."""
    despair = _sounds_like_despair(reading)
    if despair:
        needs_a_person(service, session, found.enrolment, _answering(reading.envelope))
    _follow(service, session, message, reading, found, despair=despair)
    if message.state == InboundState.KEPT:
        _done(message, reading, InboundState.DONE, None)


def _follow(
    service: Service, session: Session, message: InboundMessage, reading: Reading, found: Match, *, despair: bool
) -> None:
    match reading:
        case CommandReply(command=command) if _may_command(command, found) and (
            not despair or command.kind is CommandKind.STOP  # "next" and "resume" would end the hold unseen
        ):
            _command(service, session, found, command, reading.envelope)
        case CommandReply() if not despair and not found.by_stop_address:
            # Somebody else's From on an instruction: neither obeyed nor an answer; the candidate is asked.
            _once(session, found.enrolment, ServiceLetter.NOT_UNDERSTOOD, service.clock.now(), reading.envelope)
        case Reply() | CommandReply():
            _answer(service, session, message, found, reading, despair=despair)
        case Bounce():
            _bounce(service, session, message, found, reading)
        case Complaint(type=kind) if kind == OPT_OUT:
            _command(service, session, found, Command(kind=CommandKind.STOP), reading.envelope)
        case Complaint():
            _complaint(service, session, message, found)
        case AutoReply(back_at=back_at):
            _out_of_office(service, session, found, back_at)
        case Unclear():
            if found.by_stop_address:
                _command(service, session, found, Command(kind=CommandKind.STOP), reading.envelope)
            elif not despair:
                _once(session, found.enrolment, ServiceLetter.NOT_UNDERSTOOD, service.clock.now(), reading.envelope)
        case never:
            assert_never(never)


def _answer(
    service: Service,
    session: Session,
    message: InboundMessage,
    found: Match,
    reading: Reply | CommandReply,
    *,
    despair: bool,
) -> None:
    """Somebody's own words: a stop if they came to that address, an answer to the confirmation, or a reflection."""
    if found.by_stop_address:
        _command(service, session, found, Command(kind=CommandKind.STOP), reading.envelope)
    elif found.enrolment.status == EnrolmentStatus.PENDING and not despair:
        answer_confirmation(service, session, found, reading)
    else:
        _reflection(service, session, message, found, kept_words(reading), despair=despair)


def kept_words(reading: Reply | CommandReply) -> str:
    """What a journal keeps of it: answers between our lines with the line that they answer."""
    return reading.in_context if isinstance(reading, Reply) else reading.text


def _reported_ids(reading: Reading) -> tuple[str | None, ...]:
    return (reading.original_message_id,) if isinstance(reading, Bounce | Complaint) else ()


def _done(message: InboundMessage, reading: Reading, state: InboundState, reason: str | None) -> None:
    message.kind, message.state, message.reason = kind_of(reading), state.value, reason
    files = reading.attachments if isinstance(reading, Reply) else 0
    log.info("inbound.read", inbound=message.id, kind=message.kind, state=message.state, attachments=files)


def _to_pen(message: InboundMessage, reason: str) -> None:
    message.state, message.reason = InboundState.UNMATCHED.value, reason[:80]


def kind_of(reading: Reading) -> str:
    """The word for what a message is, as in ``course read``."""
    match reading:
        case Reply():
            return "reply"
        case CommandReply():
            return "command"
        case Bounce():
            return "bounce"
        case AutoReply():
            return "auto_reply"
        case Complaint():
            return "complaint"
        case Unclear():
            return "unclear"
        case never:
            assert_never(never)


def _may_command(command: Command, found: Match) -> bool:
    """A stop is believed from whoever holds the signed address, like one-click; the rest from the candidate alone."""
    return command.kind is CommandKind.STOP or found.from_candidate


def _sounds_like_despair(reading: Reading) -> bool:
    """Whether a person's own words name despair, wherever they stand: many a mail has them in its subject alone."""
    match reading:
        case Reply(text=text) | CommandReply(text=text):
            return names_despair(f"{reading.envelope.subject}\n\n{text}")
        case Unclear():
            return names_despair(reading.envelope.subject)
        case _:
            return False


def _reflection(
    service: Service, session: Session, message: InboundMessage, found: Match, text: str, *, despair: bool
) -> None:
    kept = keep_answer(
        service,
        session,
        found.enrolment,
        day=_answered_day(found),
        text=text,
        received_at=message.received_at,
        inbound_id=message.id,
        despair=despair,
    )
    if not kept:
        _to_pen(message, "more answers to one day than anybody writes")


def _answered_day(found: Match) -> int:
    """The day whose question is answered, 0 for none: a reply to a service letter answers the newest question."""
    if found.day or found.enrolment.check_in_sent:  # which asks a question of its own
        return found.day
    return found.enrolment.position


def _once(session: Session, enrolment: Enrolment, letter: ServiceLetter, now: datetime, facts: MessageFacts) -> None:
    """A letter that goes at most once in an enrolment."""
    if not was_asked_for(session, enrolment.id, letter):
        ask_for_letter(session, enrolment.id, letter, now, _answering(facts))


def _answering(facts: MessageFacts) -> dict[str, str] | None:
    return {"in_reply_to": facts.message_id} if facts.message_id else None


def _command(service: Service, session: Session, found: Match, command: Command, facts: MessageFacts) -> None:
    enrolment, now = found.enrolment, service.clock.now()
    letter: ServiceLetter | None
    match command.kind:
        case CommandKind.STOP:
            refusal = preferences.stop(service, session, enrolment, _BY_MAIL)
            letter = ServiceLetter.GOODBYE
        case CommandKind.PAUSE:
            refusal = preferences.pause(service, session, enrolment, _pause_end(enrolment, command, now), _BY_MAIL)
            letter = ServiceLetter.PAUSED
        case CommandKind.RESUME:
            refusal = preferences.resume(service, session, enrolment, _BY_MAIL)
            if refusal is Refusal.NOT_PAUSED and enrolment.status == EnrolmentStatus.ACTIVE:
                refusal = None  # it goes on already: say so
            letter = ServiceLetter.RESUMED
        case CommandKind.NEXT:
            refusal = preferences.ask_next(service, session, enrolment, _BY_MAIL)
            letter = None
        case CommandKind.CHECK_IN:
            refusal = preferences.want_check_in(service, session, enrolment, True, _BY_MAIL)
            letter = ServiceLetter.CHECK_IN_PLANNED
            if refusal is Refusal.ALREADY:
                refusal = None  # asked for twice: say once more that it comes
        case never:
            assert_never(never)
    if refusal is None and letter is not None:
        ask_for_letter(session, enrolment.id, letter, now, _answering(facts))
    elif refusal not in {None, Refusal.ALREADY, Refusal.STOPPED}:
        _once(session, enrolment, ServiceLetter.NOT_UNDERSTOOD, now, facts)


def _pause_end(enrolment: Enrolment, command: Command, now: datetime) -> datetime | None:
    """So many days from now, or the beginning of the named day in the candidate's zone; None: until they say so."""
    if command.until is not None and command.until > local_date(now, enrolment.zone):
        day = command.until
        return slot(day, 0, enrolment.zone) or datetime(day.year, day.month, day.day, tzinfo=UTC)
    return now + timedelta(days=min(command.days, 366)) if command.days else None


def _out_of_office(service: Service, session: Session, found: Match, back_at: datetime | None) -> None:
    """Wait until they are back, if the auto-reply says when; it is never answered."""
    now = service.clock.now()
    if back_at is None or not now < back_at <= now + _LONGEST_ABSENCE:
        return
    back_on = slot(back_at.date(), 0, found.enrolment.zone) or back_at
    after = life.hold(situation_of(found.enrolment), HeldReason.OUT_OF_OFFICE, back_on)
    if not isinstance(after, Refusal):
        apply(found.enrolment, after, now)


def _bounce(service: Service, session: Session, message: InboundMessage, found: Match, bounce: Bounce) -> None:
    theirs = [r for r in bounce.recipients if limit_name(r.recipient) == limit_name(found.enrolment.person.email)]
    kinds = {recipient.type for recipient in theirs} if bounce.recipients else {bounce.type}
    # A mailbox may forward to an address that is dead while itself being well: only a report about the address that
    # we mailed, come back to the signed envelope sender, says anything about it.
    hard = BounceType.HARD in kinds and found.by_bounce_address
    status = next((r.status for r in bounce.recipients if r.status), None)
    report = Report(event_id=f"inbound {message.id}", at=message.received_at, detail=status)
    take_bounce(service, session, found.enrolment, found.delivery, report, hard=hard)


def _complaint(service: Service, session: Session, message: InboundMessage, found: Match) -> None:
    report = Report(event_id=f"inbound {message.id}", at=message.received_at)
    take_complaint(service, session, found.enrolment, found.delivery, report)
