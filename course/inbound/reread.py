"""Kept raw mail, read again by a reader that has learned since.

What it says better replaces what was kept. Nothing is acted upon twice: no letter goes out, no command is obeyed, no
suppression made. Where a message turns out to be of another kind than it was acted upon as, that is told and left to
a person. What retention or an erasure took away stays away.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from course.inbound.act import answered_letter, kept_words, kind_of
from course.inbound.match import Match, is_from
from course.inbound.read import CommandReply, Reading, Reply, envelope_of, read
from course.inbound.read.distress import names_despair
from course.people.finding import enrolment_by_id
from course.people.inbox import open_raw
from course.people.reflections import MAX_CHARACTERS, keep_reflection, words_of_reflection
from course.service import Service
from course.store.models import InboundMessage, Reflection
from course.vault import UnsealError
from course.vocabulary import EnrolmentStatus, InboundState

log = structlog.get_logger(__name__)

_BATCH = 100


class Change(StrEnum):
    """What reading a message again came to."""

    SAME = "same"  # as before
    REPLACED = "replaced"  # the reflection now holds other words
    FOUND = "found"  # there were words that the earlier reader had missed: a reflection was added
    OTHER_KIND = "other_kind"  # it is another kind of message than it was acted upon as: left to a person
    GONE = "gone"  # its bytes cannot be opened any more


@dataclass(frozen=True, kw_only=True)
class Reread:
    """One message, read again. Lengths are in characters; the words themselves are never told."""

    id: int
    received_at: datetime
    change: Change
    was: str | None
    now: str | None
    length_was: int | None = None
    length_now: int | None = None
    names_despair: bool = False
    """The words as now read name despair, and letters do not quote them: somebody should look."""


def reread(service: Service, *, since: datetime | None = None, dry_run: bool = False) -> Iterator[Reread]:
    """Read matched mail again, oldest first, each message in a transaction of its own; `dry_run` changes nothing.

    `since` is an aware instant of course time; without it everything whose bytes are kept is read.
    """
    last = 0
    while True:
        query = select(InboundMessage.id).where(
            InboundMessage.id > last,
            InboundMessage.state == InboundState.DONE.value,
            InboundMessage.sealed.is_not(None),
            InboundMessage.enrolment_id.is_not(None),
        )
        if since is not None:
            query = query.where(InboundMessage.received_at >= since)
        with service.sessions() as session:
            ids: list[int] = list(session.scalars(query.order_by(InboundMessage.id).limit(_BATCH)))
        for message_id in ids:
            last = message_id
            with service.sessions() as session:
                found = _again(service, session, message_id, dry_run=dry_run)
                if dry_run:
                    session.rollback()
            if found is not None:
                yield found
        if len(ids) < _BATCH:
            return


def _again(service: Service, session: Session, message_id: int, *, dry_run: bool) -> Reread | None:
    message = session.get(InboundMessage, message_id, with_for_update=True)
    if message is None or message.enrolment_id is None or message.sealed is None:
        return None  # erased or forgotten while we were on our way
    enrolment = enrolment_by_id(session, message.enrolment_id, lock=True)
    if enrolment is None:
        return None
    try:
        raw = open_raw(service, session, message)
    except (UnsealError, LookupError):
        return Reread(
            id=message.id, received_at=message.received_at, change=Change.GONE, was=message.kind, now=message.kind
        )
    found = Match(enrolment=enrolment, day=message.day or 0, from_candidate=is_from(enrolment, envelope_of(raw)))
    reading = read(raw, letter=answered_letter(service, session, found), now=message.received_at)
    change = _compare(service, session, message, reading, found)
    if not dry_run and change.change is not Change.SAME:
        log.info("inbound.reread", inbound=message.id, change=change.change.value)
    return change


def _compare(service: Service, session: Session, message: InboundMessage, reading: Reading, found: Match) -> Reread:
    """Change what is to be changed, and say what that was."""
    was, kind = message.kind, kind_of(reading)
    kept = session.scalar(select(Reflection).where(Reflection.inbound_id == message.id).with_for_update())
    words = kept_words(reading) if isinstance(reading, Reply | CommandReply) else None
    before = None if kept is None else words_of_reflection(service, session, kept)
    words = None if words is None else words[:MAX_CHARACTERS].replace("\0", "")
    change = _change_of(reading, was=was, kind=kind, before=before, words=words, found=found)
    despair = change in {Change.REPLACED, Change.FOUND} and names_despair(
        f"{reading.envelope.subject}\n\n{reading.text}" if isinstance(reading, Reply | CommandReply) else ""
    )
    if change in {Change.REPLACED, Change.FOUND} and words is not None:
        day, quoted = found.day or found.enrolment.position, not despair
        if kept is not None:
            day, quoted = kept.day, kept.quoted and not despair  # what was once not to be quoted stays so
            session.delete(kept)
            session.flush()
        keep_reflection(
            service,
            session,
            found.enrolment,
            day=day,
            text=words,
            received_at=message.received_at,
            inbound_id=message.id,
            quoted=quoted,
        )
    if change in {Change.REPLACED, Change.FOUND}:
        message.kind = kind
    return Reread(
        id=message.id,
        received_at=message.received_at,
        change=change,
        was=was,
        now=kind,
        length_was=None if before is None else len(before),
        length_now=None if words is None else len(words),
        names_despair=despair,
    )


def _change_of(
    reading: Reading, *, was: str | None, kind: str, before: str | None, words: str | None, found: Match
) -> Change:
    if before is not None:  # it was kept as a reflection
        if words is None or isinstance(reading, CommandReply):
            return Change.SAME if words == before else Change.OTHER_KIND
        return Change.SAME if words == before else Change.REPLACED
    if was == "unclear" and isinstance(reading, Reply) and found.enrolment.status != EnrolmentStatus.PENDING:
        return Change.FOUND
    return Change.SAME if was == kind else Change.OTHER_KIND
