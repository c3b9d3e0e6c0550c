"""Delivering what is due: claim, compose, hand over, record; from top to bottom.

Called by a worker whenever a hint arrives, and harmless to call at any time, anywhere, by any number of workers.
"""

import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import structlog
from sqlalchemy.exc import SQLAlchemyError

from course import clock
from course.delivery.claim import RENEW_SECONDS, Claimed, claim, refusals, renew_leases
from course.delivery.ledger import Ledger
from course.delivery.outcome import Outcome
from course.delivery.record import Result, record
from course.delivery.transport.smtp import Handed, Outgoing, RelayAwayError, SmtpConnection
from course.delivery.writing import gather, write
from course.service import Service
from course.vocabulary import SkipReason

log = structlog.get_logger(__name__)

BATCH = 200
GROUP = 50
"""So many letters are looked at once more together, right before they go, and recorded together: losing the ledger and
a worker at once can repeat no more than these."""


@dataclass
class Postman:
    """One worker process's means of delivery, kept between hints: the connection to the relay and the ledger."""

    service: Service
    connection: SmtpConnection
    ledger: Ledger
    away_until: float = field(default=float("-inf"))
    """Real, monotonic: until then the relay is left in peace after it could not be used."""

    RELAY_REST_SECONDS = 5.0

    def deliver_due(self, *, seconds: float) -> int:
        """Deliver until nothing is due, or for about ``seconds`` of real time. How many letters were handled."""
        until, handled = clock.monotonic() + seconds, 0
        while clock.monotonic() < until and clock.monotonic() >= self.away_until:
            done = self._deliver_batch()
            handled += done
            if done == 0:
                break
        return handled

    def _deliver_batch(self) -> int:
        try:
            self.connection.open()  # before anything is claimed: with the relay away nothing leaves its place
        except RelayAwayError as error:
            self.away_until = clock.monotonic() + self.RELAY_REST_SECONDS
            log.error("relay.away", reason=str(error))
            return 0
        owner = str(uuid.uuid4())
        claimed = claim(self.service, owner, limit=BATCH)
        if not claimed:
            return 0
        with _lease_kept(self.service, owner):
            record(self.service, owner, self._handed_over(owner, self._composed(owner, claimed)))
        return len(claimed)

    def _composed(self, owner: str, claimed: list[Claimed]) -> list[tuple[Claimed, Outgoing]]:
        """The letters that could be written; one that cannot ends as failed and blocks nobody."""
        written, failed = [], []
        with self.service.sessions() as session:
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

    def _handed_over(self, owner: str, written: list[tuple[Claimed, Outgoing]]) -> list[Result]:
        """Hand the letters over; what came of those that are not recorded yet."""
        handing = _Handing(postman=self, owner=owner, letters=[claimed for claimed, _ in written])
        try:
            self.connection.send([outgoing for _, outgoing in written], handing)
        except RelayAwayError as error:
            log.error("relay.away", reason=str(error))
            self.away_until = clock.monotonic() + self.RELAY_REST_SECONDS
            handing.nothing_was_reached()
        return handing.unrecorded


@dataclass
class _Handing:
    """What the transport asks and tells while a batch goes out."""

    postman: Postman
    owner: str
    letters: list[Claimed]
    unrecorded: list[Result] = field(default_factory=list)
    _said_no: dict[int, SkipReason] = field(default_factory=dict)
    _asked_at: float = float("-inf")
    _asked_to: int = 0
    _FRESH_SECONDS = 0.05

    def still_wanted(self, index: int) -> bool:
        """Look once more, for a group of letters at a time; what is older than 50 ms is looked at again."""
        if index >= self._asked_to or clock.monotonic() - self._asked_at > self._FRESH_SECONDS:
            service = self.postman.service
            self._asked_to = index + GROUP
            with service.sessions() as session:
                self._said_no = refusals(session, self.owner, self.letters[index : self._asked_to], service.clock.now())
            self._asked_at = clock.monotonic()
        return self.letters[index].delivery_id not in self._said_no

    def handed(self, index: int, handed: Handed) -> None:
        """Note a 250 in the ledger; where there is none, record at once everything that is not recorded yet."""
        claimed = self.letters[index]
        skip = self._said_no.get(claimed.delivery_id) if handed.outcome is Outcome.NOT_WANTED else None
        result = Result(claimed=claimed, handed=handed, at=self.postman.service.clock.now(), skip=skip)
        self.unrecorded.append(result)
        if handed.outcome is not Outcome.SENT:
            return
        response = handed.reply.without_addresses if handed.reply else ""
        noted = self.postman.ledger.note_sent(self.owner, claimed.delivery_id, response)
        if not noted or len(self.unrecorded) >= GROUP:
            record(self.postman.service, self.owner, self.unrecorded)
            self.unrecorded = []

    def nothing_was_reached(self) -> None:
        """The relay went away before the first letter."""
        for index in range(len(self.letters)):
            self.handed(index, Handed(outcome=Outcome.NOT_REACHED))


@contextmanager
def _lease_kept(service: Service, owner: str) -> Iterator[None]:
    """A thread that renews the lease while the block runs: a server may take ten minutes for its answer to a dot."""
    done = threading.Event()

    def renew() -> None:
        while not done.wait(RENEW_SECONDS):
            with suppress(SQLAlchemyError), service.sessions() as session:
                renew_leases(session, owner)

    thread = threading.Thread(target=renew, name="lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
