"""Delivering what is due: claim, compose, hand over, record; from top to bottom.

Called by a worker whenever a hint arrives, and harmless to call at any time, anywhere, by any number of workers.
"""

import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.orm import Session

from course import clock
from course.curriculum.course import ServiceLetter
from course.delivery.claim import LEASE_SECONDS, RENEW_SECONDS, Claimed, claim, refusals, renew_leases
from course.delivery.guard import REFUSED_AT_LEAST, Watch, tell_of_relay
from course.delivery.ledger import Ledger
from course.delivery.notices import send_notices
from course.delivery.outcome import NOTHING_SAID, Outcome
from course.delivery.record import Result, record
from course.delivery.throttle import Limits, Pace, domain_of
from course.delivery.transport.smtp import Handed, Outgoing, RelayAwayError, SmtpConnection
from course.delivery.writing import gather, write
from course.schedule.decide import CHECK_IN, KEEPSAKE
from course.service import Service
from course.store.database import Sessions
from course.store.holds import put_back, put_off
from course.vocabulary import HoldScope, SkipReason

log = structlog.get_logger(__name__)

BATCH = 200
"""So many letters are claimed and recorded together: losing the ledger and a worker at once can repeat no more."""

LOOK = 50
"""So many are looked at once more together, right before they go."""

STALLED_SECONDS = 15.0
"""When a server has said nothing for so long, only the letter before it is kept from other hands (real time)."""

PUT_OFF_SECONDS = 3_600.0
"""A lesson whose turn is further away than this is planned anew, so that it does not come in the night."""
SERVICE_LETTERS = frozenset(ServiceLetter) - {KEEPSAKE, CHECK_IN}


@dataclass
class Postman:
    """One worker process's means of delivery, kept between hints: the connection to the relay and the ledger."""

    service: Service
    connection: SmtpConnection
    ledger: Ledger
    sessions: Sessions | None = None
    """Transactions for batches (`open_engine_for_batches`); without them the service's own serve."""
    looks: Sessions | None = None
    """Single statements that read, likewise (`looks_of`)."""
    away_until: float = field(default=float("-inf"))
    """Real, monotonic: until then the relay is left in peace after it could not be used."""

    RELAY_REST_SECONDS = 5.0

    def __post_init__(self) -> None:
        self.in_batches = replace(self.service, sessions=self.sessions or self.service.sessions)
        self.looking = self.looks or self.in_batches.sessions
        limits = Limits.of(self.service.settings)
        self.pace = Pace(limits=limits, relay=self.connection.relay, url=self.ledger.url)
        self.watch = Watch(self.service)

    def deliver_due(self, *, seconds: float) -> int:
        """Deliver until nothing is due, or for about ``seconds`` of real time. How many letters were handled."""
        until, handled = clock.monotonic() + seconds, 0
        while clock.monotonic() < until and clock.monotonic() >= self.away_until:
            done = self._deliver_batch()
            handled += done
            if done == 0 and not self.pace.nap(until):
                break
        return handled

    def _deliver_batch(self) -> int:
        held = self.watch.scope()
        if held is HoldScope.EVERYTHING or not self._relay_is_open():
            return 0  # before anything is claimed: with the relay away nothing leaves its place
        allowance = self.pace.allowance(BATCH)
        if not allowance.letters:
            return 0
        owner = str(uuid.uuid4())
        if allowance.only_awaited:
            held = HoldScope.LETTERS
        claimed = claim(self.in_batches, owner, limit=allowance.letters, held=held)
        if not claimed:
            allowance.give_back(allowance.letters)
            return 0
        handing = _Handing(postman=self, owner=owner)
        with _lease_kept(handing):
            going = self._going(owner, claimed)
            try:
                self._hand_over(handing, self._composed(owner, going))
            finally:
                self._recorded(handing)
        allowance.give_back(allowance.letters - len(going) + handing.spared)
        self.ledger.forget(owner)
        return len(claimed)

    def _recorded(self, handing: "_Handing") -> None:
        """Record what is not recorded yet, and try again while the lease may last: a database may be starting anew.

        Raises SQLAlchemyError if it did not come back; the ledger knows then, and the sweep asks it.
        """
        until = clock.monotonic() + LEASE_SECONDS
        while True:
            try:
                handing.record(self.in_batches)
            except DBAPIError as error:
                away = isinstance(error, OperationalError) or error.connection_invalidated
                if not away or clock.monotonic() >= until:
                    raise
                log.warning("delivery.record_again", error=type(error).__name__, letters=len(handing.unrecorded))
                clock.sleep(0.5)
            else:
                return

    def tell_operator(self) -> int:
        """Mail what the operator should know, holds or not, unless the relay rests. How many were mailed."""
        return send_notices(self.service, self.connection) if self._relay_is_open() else 0

    def _relay_is_open(self) -> bool:
        if clock.monotonic() < self.away_until or self.pace.relay_rests():
            return False
        try:
            self.connection.open()
        except RelayAwayError as error:
            self._relay_away(error)
            return False
        self.pace.relay_is_well()
        return True

    def _relay_away(self, error: RelayAwayError) -> None:
        self.away_until = clock.monotonic() + self.RELAY_REST_SECONDS
        self.pace.relay_refused(error.kind)
        log.error("relay.away", reason=str(error), kind=error.kind.value)
        tell_of_relay(self.service, error.kind)

    def _going(self, owner: str, claimed: list[Claimed]) -> list[Claimed]:
        """Those that may go now; the others go back, each until its turn, as if nobody had looked at them."""
        sorted_ = self.pace.sort(claimed)
        if not sorted_.back:
            return sorted_.go
        now = self.service.clock.now()
        soon: list[tuple[int, int, datetime]] = []
        later: list[tuple[int, int, datetime]] = []
        for each, wait in sorted_.back:  # real seconds: a scaled clock brings it back too soon, to be asked again
            untried = each.attempts == 1 and each.letter not in SERVICE_LETTERS
            row = (each.delivery_id, each.epoch, now + timedelta(seconds=wait))
            (later if untried and wait >= PUT_OFF_SECONDS else soon).append(row)
        with self.service.sessions() as session:
            if soon:
                put_back(session, soon, owner=owner, reason=Outcome.OVER_LIMIT.value)
            if later:
                put_off(session, later, owner=owner, reason=Outcome.OVER_LIMIT.value)
        return sorted_.go

    def _composed(self, owner: str, claimed: list[Claimed]) -> list[tuple[Claimed, Outgoing]]:
        """The letters that could be written; one that cannot ends as failed and blocks nobody."""
        written, failed = [], []
        with self.looking() as session:
            material = gather(self.service, session, claimed)
        for each in claimed:
            try:
                written.append((each, write(self.service, each, material)))
            except Exception as error:  # noqa: BLE001  (a poison letter must not stop the others)
                log.error(
                    "letter.cannot_compose", delivery=each.delivery_id, letter=each.letter, error=type(error).__name__
                )
                handed = Handed(outcome=Outcome.CANNOT_COMPOSE)
                failed.append(Result(claimed=each, handed=handed, at=self.service.clock.now()))
        if failed:
            record(self.service, owner, failed)
        return written

    def _hand_over(self, handing: "_Handing", written: list[tuple[Claimed, Outgoing]]) -> None:
        """Hand the letters over; what came of them and is not recorded yet stays with ``handing``."""
        handing.begin([claimed for claimed, _ in written])
        try:
            self.connection.send([outgoing for _, outgoing in written], handing)
        except RelayAwayError as error:
            self._relay_away(error)
            handing.nothing_was_reached()


@dataclass
class _Handing:
    """What the transport asks and tells while a batch goes out; the thread that renews the lease looks in, too."""

    postman: Postman
    owner: str
    letters: list[Claimed] = field(default_factory=list)
    unrecorded: list[Result] = field(default_factory=list)
    spared: int = 0
    """Letters about which the server was asked nothing."""
    _in_hand: int = 0
    _moved_at: float = float("inf")
    _said_no: dict[int, SkipReason | None] = field(default_factory=dict)
    _asked_at: float = float("-inf")
    _asked_to: int = 0
    _asked_for_rest: set[str] = field(default_factory=set)
    _refused: int = 0
    _recording: threading.Lock = field(default_factory=threading.Lock)
    _FRESH_SECONDS = 0.05

    def begin(self, letters: list[Claimed]) -> None:
        """These go out now, in this order."""
        self.letters, self._moved_at = letters, clock.monotonic()

    def renew_leases(self, session: Session) -> None:
        """All stay ours; before a silent server only the letter that it may have taken does, the others go back."""
        if clock.monotonic() - self._moved_at < STALLED_SECONDS or self._in_hand >= len(self.letters):
            renew_leases(session, self.owner)
            return
        in_hand, *untouched = self.letters[self._in_hand :]
        renew_leases(session, self.owner, only=in_hand.delivery_id)
        if untouched:
            now = self.postman.service.clock.now()
            back = [(each.delivery_id, each.epoch, now) for each in untouched]
            put_back(session, back, owner=self.owner, reason=Outcome.NOT_REACHED.value)

    def record(self, service: Service) -> None:
        """Record everything that is not recorded yet. Raises SQLAlchemyError; it is unrecorded then as before."""
        with self._recording:
            record(service, self.owner, self.unrecorded)
            self.unrecorded = []

    def still_wanted(self, index: int) -> bool:
        """Look once more, for a group of letters at a time; what is older than 50 ms is looked at again."""
        self._in_hand = index
        if (self._asked_for_rest or self._refused) and self._should_wait(index):
            return False
        if index >= self._asked_to or clock.monotonic() - self._asked_at > self._FRESH_SECONDS:
            now = self.postman.service.clock.now()
            self._asked_to = index + LOOK
            with self.postman.looking() as session:
                self._said_no = refusals(session, self.owner, self.letters[index : self._asked_to], now)
            self._asked_at = clock.monotonic()
        return self.letters[index].delivery_id not in self._said_no

    def handed(self, index: int, handed: Handed) -> None:
        """Note a 250 in the ledger; where there is none, record at once everything that is not recorded yet."""
        self._moved_at = clock.monotonic()
        claimed = self.letters[index]
        skip = self._said_no.get(claimed.delivery_id) if handed.outcome is Outcome.NOT_WANTED else None
        if handed.outcome is not Outcome.SENT:
            handed = self._heeded(claimed, handed, index)
            self.spared += handed.outcome in NOTHING_SAID
            if handed.outcome is Outcome.NOT_WANTED and skip is None:
                return  # in other hands, or about to be: what becomes of it is theirs to say
        noted = handed.outcome is not Outcome.SENT or self._noted(claimed, handed)
        result = Result(claimed=claimed, handed=handed, at=self.postman.service.clock.now(), skip=skip)
        with self._recording:
            self.unrecorded.append(result)
        if not noted:
            self.record(self.postman.in_batches)

    def _noted(self, claimed: Claimed, handed: Handed) -> bool:
        """Note a 250 in the ledger, before anything asks the database: that may be away just now."""
        self._refused = 0
        response = handed.reply.without_addresses if handed.reply else ""
        return self.postman.ledger.note_sent(self.owner, claimed.delivery_id, response)

    def _should_wait(self, index: int) -> bool:
        """Whether this letter goes back untried, after what the server said to those before it."""
        return self._refused >= REFUSED_AT_LEAST or domain_of(self.letters[index].email) in self._asked_for_rest

    def _heeded(self, claimed: Claimed, handed: Handed, index: int) -> Handed:
        """Mark what a refusal means for the letters behind it; one that was kept back for that is over its limit."""
        if handed.outcome is Outcome.NOT_WANTED:
            return Handed(outcome=Outcome.OVER_LIMIT) if self._should_wait(index) else handed
        if handed.outcome is Outcome.OUR_FAULT:
            self._refused += 1
            self.postman.watch.forget()
        if self.postman.pace.heard(handed, claimed.email):
            self._asked_for_rest.add(domain_of(claimed.email))
        return handed

    def nothing_was_reached(self) -> None:
        """The relay went away before the first letter."""
        for index in range(len(self.letters)):
            self.handed(index, Handed(outcome=Outcome.NOT_REACHED))


@contextmanager
def _lease_kept(handing: _Handing) -> Iterator[None]:
    """A thread that renews the lease while the block runs: a server may take ten minutes for its answer to a dot.

    It records what has gone meanwhile, too: the ledger alone knows of that, and Redis may lose it at any time.
    """
    done, service = threading.Event(), handing.postman.service

    def renew() -> None:
        while not done.wait(RENEW_SECONDS):
            with suppress(SQLAlchemyError):
                handing.record(service)
            with suppress(SQLAlchemyError), service.sessions() as session:
                handing.renew_leases(session)

    thread = threading.Thread(target=renew, name="lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
