"""A candidate's own words, by whichever way they came: despair first, then kept, and the first of them acknowledged.

A reply (`course.inbound.act`) and what was typed on the candidate's own page mean the same and go the same way.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from course.curriculum.course import ServiceLetter
from course.inbound.read.distress import names_despair
from course.people import enrolment as life
from course.people.enrolment import Refusal
from course.people.notices import add_notice
from course.people.reflections import (
    MAX_CHARACTERS,
    change_reflection,
    journal,
    keep_reflection,
    words_of_reflection,
)
from course.people.service_letters import ask_for_letter, was_asked_for
from course.people.situation import apply, situation_of
from course.service import Service
from course.store.models import Enrolment, Reflection
from course.vocabulary import EnrolmentStatus, HeldReason, NoticeKind

MOST_ANSWERS_A_DAY: Final = 20
"""To one lesson's question; nobody writes more."""

_CARE_AT_MOST_EVERY: Final = timedelta(days=7)
_GOES_ON: Final = frozenset({EnrolmentStatus.ACTIVE, EnrolmentStatus.PAUSED, EnrolmentStatus.COMPLETED})


class Taken(StrEnum):
    """What became of words that somebody typed on their own page."""

    KEPT = "kept"  # they are in the journal, and later letters may bring them back
    HEAVY = "heavy"  # kept, and they name despair: the letters wait, people to call go out
    EMPTY = "empty"  # there were none
    TOO_LONG = "too_long"  # more than a journal's entry holds
    NOT_THAT_DAY = "not_that_day"  # that question has not come yet, or there is none
    TOO_MANY = "too_many"  # more answers to one question than anybody writes
    NOT_CONFIRMED = "not_confirmed"  # the address is not confirmed yet: nothing is kept before
    GONE = "gone"  # the entry to be changed is not there any more


def needs_a_person(
    service: Service, session: Session, enrolment: Enrolment, details: dict[str, Any] | None = None
) -> None:
    """Hold the course until somebody acts, send people to call, and let the operator know, without the words.

    The letter goes with each new hold, since it says how the hold ends; else at most once in seven days. Nothing is
    sent before the address is confirmed. The caller holds the enrolment's lock.
    """
    now = service.clock.now()
    held_before = enrolment.held_reason == HeldReason.DISTRESS
    after = life.hold(situation_of(enrolment), HeldReason.DISTRESS, None)
    if not isinstance(after, Refusal):
        apply(enrolment, after, now)
    newly_held = enrolment.held_reason == HeldReason.DISTRESS and not held_before
    lately = was_asked_for(session, enrolment.id, ServiceLetter.CARE, since=now - _CARE_AT_MOST_EVERY)
    if enrolment.status != EnrolmentStatus.PENDING and (newly_held or not lately):
        ask_for_letter(session, enrolment.id, ServiceLetter.CARE, now, details)
    add_notice(session, NoticeKind.DISTRESS, enrolment.id, now)


def keep_answer(
    service: Service,
    session: Session,
    enrolment: Enrolment,
    *,
    day: int,
    text: str,
    received_at: datetime,
    inbound_id: int | None,
    despair: bool,
) -> bool:
    """Keep words as the answer to a day's question; the first in an enrolment is acknowledged. False: too many.

    `despair`: they name it, so that no letter quotes them and no receipt makes light of them. `received_at` is course
    time; `inbound_id` names the mail that they came in, if any. The caller holds the enrolment's lock.
    """
    mine = select(func.count()).select_from(Reflection).where(Reflection.enrolment_id == enrolment.id)
    first = session.scalar(mine) == 0
    if (session.scalar(mine.where(Reflection.day == day)) or 0) >= MOST_ANSWERS_A_DAY:
        return False
    keep_reflection(
        service,
        session,
        enrolment,
        day=day,
        text=text,
        received_at=received_at,
        inbound_id=inbound_id,
        quoted=not despair,
    )
    if first and enrolment.status in _GOES_ON and not despair:
        ask_for_letter(session, enrolment.id, ServiceLetter.RECEIPT, service.clock.now())
    return True


def answer_on_page(service: Service, session: Session, enrolment: Enrolment, *, day: int, text: str) -> Taken:
    """Take in what somebody typed as the answer to a question that has come. The caller holds the enrolment's lock."""
    words = _tidy(text)
    if enrolment.status == EnrolmentStatus.PENDING:
        return Taken.NOT_CONFIRMED
    if not 1 <= day <= enrolment.position:
        return Taken.NOT_THAT_DAY
    if fault := _unfit(words):
        return fault
    if any(kept.day == day and kept.text == words for kept in journal(service, session, enrolment)):
        return Taken.KEPT  # the button was pressed twice
    despair = names_despair(words)
    if despair:
        needs_a_person(service, session, enrolment)
    now = service.clock.now()
    if not keep_answer(
        service, session, enrolment, day=day, text=words, received_at=now, inbound_id=None, despair=despair
    ):
        return Taken.TOO_MANY
    return Taken.HEAVY if despair else Taken.KEPT


def change_on_page(service: Service, session: Session, enrolment: Enrolment, *, entry: int, text: str) -> Taken:
    """Put other words in the place of an entry of theirs. The caller holds the enrolment's lock.

    Raises UnsealError if the person's key cannot be opened.
    """
    words = _tidy(text)
    row = session.scalar(
        select(Reflection).where(Reflection.id == entry, Reflection.enrolment_id == enrolment.id).with_for_update()
    )
    if row is None:
        return Taken.GONE
    if fault := _unfit(words):
        return fault
    before = words_of_reflection(service, session, row)
    if words == before:
        return Taken.KEPT
    despair = names_despair(words)
    newly = despair and not names_despair(before)  # whoever mends a slip is not held once more
    if newly:
        needs_a_person(service, session, enrolment)
    change_reflection(service, session, row, text=words, quoted=not despair)
    return Taken.HEAVY if newly else Taken.KEPT


def _tidy(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()


def _unfit(words: str) -> Taken | None:
    if not words:
        return Taken.EMPTY
    return Taken.TOO_LONG if len(words) > MAX_CHARACTERS else None
