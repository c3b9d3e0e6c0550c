"""Guard rails: when too many complain or bounce, new starts wait; when letters are refused by policy, all of them do.

Pure rules first, then the thin shell that counts, holds, and tells the operator. A hold is a row of PostgreSQL; it
ends when somebody lifts it (`course delivery release`), and what led to it is then not held against us again.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import structlog
from sqlalchemy.orm import Session

from course import clock
from course.curriculum.course import ServiceLetter
from course.delivery.transport.smtp import AwayKind
from course.people import enrolment as life
from course.people.notices import add_notice
from course.people.situation import SITUATION_COLUMNS, situation_from
from course.schedule.decide import next_due
from course.service import Service
from course.store import delivering, holds
from course.vocabulary import AttemptEvent, GuardLevel, HoldCause, HoldScope, NoticeKind

log = structlog.get_logger(__name__)

OVER = timedelta(days=7)
"""Course time over which the rails look."""
LOOK_EVERY = timedelta(minutes=1)
"""Real time between two looks, among all workers together."""
REFUSED_WITHIN = timedelta(minutes=10)
REFUSED_AT_LEAST = 5
_PARTS = 100_000
_FRESH_SECONDS = 1.0
_RELEASED_AT_ONCE = 500

AWAITED = frozenset(
    letter.value
    for letter in (ServiceLetter.CONFIRM, ServiceLetter.GOODBYE, ServiceLetter.CARE, ServiceLetter.YOUR_PAGE)
)
"""Letters that answer somebody who is waiting for them: they go while lessons are held, unless everything is."""


class Rail(StrEnum):
    """What is watched."""

    COMPLAINTS = "complaints"  # people who called a letter spam
    BOUNCES = "bounces"  # people whose address does not exist


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """People in 100,000 letters from which a level holds; a hold needs so many people too."""

    warn: int | None
    alarm: int
    hold: int
    hold_people: int


BOUNDS = {
    Rail.COMPLAINTS: Bounds(warn=50, alarm=100, hold=200, hold_people=3),
    Rail.BOUNCES: Bounds(warn=None, alarm=2_000, hold=5_000, hold_people=10),
}
"""Gmail asks for less than 0.1 % complaints and never 0.3 %; SES looks into 5 % bounces."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What a rail counted over seven days; ``new_people`` since a hold of its was last lifted."""

    people: int
    new_people: int
    letters: int


def level_of(rail: Rail, seen: Seen) -> GuardLevel:
    """How bad it is. Pure. A single person is never a hold, however few letters there were."""
    bounds = BOUNDS[rail]

    def reached(parts: int) -> bool:
        return seen.people > 0 and seen.people * _PARTS >= parts * seen.letters

    if reached(bounds.hold) and seen.people >= bounds.hold_people:
        return GuardLevel.HOLD
    if reached(bounds.alarm):
        return GuardLevel.ALARM
    if bounds.warn is not None and reached(bounds.warn):
        return GuardLevel.WARN
    return GuardLevel.CALM


def should_hold(rail: Rail, seen: Seen) -> bool:
    """Whether new starts should begin to wait: as bad as that, and by people who were not forgiven yet. Pure."""
    return level_of(rail, seen) is GuardLevel.HOLD and seen.new_people >= BOUNDS[rail].hold_people


@dataclass(frozen=True, kw_only=True)
class Refusals:
    """Letters refused by policy within ten minutes, by how many domains; and how many letters were taken meanwhile."""

    letters: int
    domains: int
    taken: int


class RefusalsMean(StrEnum):
    """What several refusals by policy mean."""

    NOTHING = "nothing"  # one receiver and one letter, as it happens
    ONE_RECEIVER = "one_receiver"  # somebody should look; others take our letters
    OUR_FAULT = "our_fault"  # it is about us: nothing should go until somebody mended it


def meaning_of(refusals: Refusals) -> RefusalsMean:
    """What they mean. Pure. It is about us when several domains say so, or more letters are refused than taken."""
    if refusals.letters < REFUSED_AT_LEAST:
        return RefusalsMean.NOTHING
    if refusals.domains > 1 or refusals.letters > refusals.taken:
        return RefusalsMean.OUR_FAULT
    return RefusalsMean.ONE_RECEIVER


def strongest(in_force: list[holds.Hold]) -> HoldScope | None:
    """What all holds together keep back: the widest of them; None: nothing is held. Pure."""
    order = list(HoldScope)
    return max((hold.scope for hold in in_force), key=order.index, default=None)


def look(service: Service) -> bool:
    """Let the rails look, if nobody did within the last minute. Whether they did."""
    now = service.clock.now()
    with service.sessions() as session:
        if not holds.take_turn(session, Rail.COMPLAINTS.value, now, every=LOOK_EVERY):
            return False
        look_now(session, now)
    release_starts(service)
    return True


def look_now(session: Session, now: datetime) -> None:
    """Count, judge, hold and tell."""
    complained, bounced = holds.complained_and_bounced(session, now - OVER)
    anybody = complained.people + bounced.people
    letters = holds.letters_sent(session, now - OVER) + anybody if anybody else 0
    for rail, bad in ((Rail.COMPLAINTS, complained), (Rail.BOUNCES, bounced)):
        seen = Seen(people=bad.people, new_people=bad.new_people, letters=letters)
        level = level_of(rail, seen)
        holds.note_reading(session, rail.value, level, now, people=seen.people, letters=seen.letters)
        cause = HoldCause(rail.value)
        if should_hold(rail, seen) and holds.put_hold(session, HoldScope.NEW_STARTS, cause, None, now):
            log.error("delivery.held", scope=HoldScope.NEW_STARTS.value, cause=cause.value)
        if level is GuardLevel.HOLD and not any(hold.cause is cause for hold in holds.holds_in_force(session)):
            level = GuardLevel.ALARM  # as bad as before, and an operator let new starts go on
        if level is not GuardLevel.CALM:
            add_notice(session, NoticeKind(f"{rail.value}_{level.value}"), None, now)


def release_starts(service: Service) -> int:
    """New starts that wait although nothing holds them any more begin: each at its next chosen hour. How many."""
    released = 0
    while True:
        now = service.clock.now()
        with service.sessions() as session:
            if any(hold.scope is HoldScope.NEW_STARTS for hold in holds.holds_in_force(session)):
                return released
            ids = holds.lock_held_starts(session, limit=_RELEASED_AT_ONCE)
            moved = []
            for row in delivering.lock_enrolments(session, SITUATION_COLUMNS, ids) if ids else ():
                after = life.release(situation_from(row[1:]), now)
                assert not isinstance(after, life.Refusal)
                changed = [getattr(after, column) for column in delivering.MOVED_COLUMNS]
                moved.append((row[0], *changed, next_due(after, now), now))
            if moved:
                delivering.move_on(session, moved)
        released += len(ids)
        if len(ids) < _RELEASED_AT_ONCE:
            return released


def look_at_refusals(service: Service) -> None:
    """After letters were refused by policy: one receiver's whim, or our fault?"""
    now = service.clock.now()
    with service.sessions() as session:
        since = max(now - REFUSED_WITHIN, holds.last_release(session, HoldCause.REFUSALS) or now - REFUSED_WITHIN)
        letters, domains = holds.refused_letters(session, AttemptEvent.OUR_FAULT.value, since)
        taken = holds.letters_sent(session, since, at_most=letters)
        match meaning_of(Refusals(letters=letters, domains=domains, taken=taken)):
            case RefusalsMean.OUR_FAULT:
                if holds.put_hold(session, HoldScope.EVERYTHING, HoldCause.REFUSALS, None, now):
                    log.error("delivery.held", scope=HoldScope.EVERYTHING.value, cause=HoldCause.REFUSALS.value)
                    add_notice(session, NoticeKind.REFUSALS_HOLD, None, now)
            case RefusalsMean.ONE_RECEIVER:
                add_notice(session, NoticeKind.REFUSALS, None, now)
            case RefusalsMean.NOTHING:
                pass


def tell_of_relay(service: Service, kind: AwayKind) -> None:
    """Let the operator know that the relay refuses our login or our encryption; a relay that is away comes back."""
    notices = {AwayKind.LOGIN: NoticeKind.RELAY_LOGIN, AwayKind.TLS: NoticeKind.RELAY_TLS}
    if kind in notices:
        with service.sessions() as session:
            add_notice(session, notices[kind], None, service.clock.now())


@dataclass
class Watch:
    """One process's eye on the holds: asks the database at most once a second, and lets the rails look each minute."""

    service: Service
    _scope: HoldScope | None = None
    _asked_at: float = float("-inf")
    _looked_at: float = float("-inf")

    def let_rails_look(self) -> None:
        """Let the guard rails look, at most once a minute."""
        now = clock.monotonic()
        if now - self._looked_at >= LOOK_EVERY.total_seconds():
            self._looked_at = now
            look(self.service)

    def scope(self) -> HoldScope | None:
        """What is held, as of at most a second ago; None: nothing is."""
        self.let_rails_look()
        now = clock.monotonic()
        if now - self._asked_at >= _FRESH_SECONDS:
            with self.service.sessions() as session:
                self._scope = strongest(holds.holds_in_force(session))
            self._asked_at = now
        return self._scope

    def forget(self) -> None:
        """Ask again at the next letter: something may have been held just now."""
        self._asked_at = float("-inf")
