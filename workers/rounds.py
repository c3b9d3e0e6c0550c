"""A worker process's own round: when no hint has come for a few seconds, it looks for itself and delivers.

Hints make letters quick; rounds make them certain. With Redis away, beat dead, or a worker that no longer takes hints,
every worker process still finds what is due in the table, settles claims whose owner is gone, and reads kept mail.

When all is well a round costs a few small queries each two seconds, and only in a process that no hint has reached;
that two processes look at once is harmless, since a claim passes over what is in other hands.
"""

import os
import threading
from dataclasses import dataclass, field

import structlog
from sqlalchemy.exc import SQLAlchemyError

from course import clock
from course.delivery.claim import count_due
from course.delivery.record import sweep
from course.heartbeat import NOTE_SECONDS, note, worker_name
from course.inbound.act import read_kept
from course.inbound.waiting import count_kept
from course.people.notices import notices_wait
from course.store.course_clock import note_alive
from workers.post import Post

log = structlog.get_logger(__name__)

QUIET_SECONDS = 2.0
"""Without a hint for so long a process goes on its round, and on the next one so much later. With a lease of twelve
seconds before it, a dead worker's letters are in other hands within fifteen even where no hint comes."""
_STEP_SECONDS = 0.05
_ROUND_SECONDS = 5.0
_SLICE_SECONDS = 1.0
"""The postman is put down so often, so that a notice, or the end of the process, waits for little more than a batch."""


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """What a look at the table found."""

    due: int
    """Letters due, counted no further than asked."""
    mail: bool
    notices: bool


def look(here: Post, *, at_most: int) -> Waiting:
    """What waits for a worker, letters counted up to ``at_most``. Notes that course time goes on, and sweeps."""
    with here.service.sessions() as session:
        note_alive(session)
        now = here.service.clock.now()
        waiting = Waiting(
            due=count_due(session, now, at_most=at_most),
            mail=count_kept(session) > 0,
            notices=notices_wait(session, now),
        )
    swept = sweep(here.service, here.postman.ledger)
    here.postman.watch.let_rails_look()
    return Waiting(due=min(at_most, waiting.due + swept), mail=waiting.mail, notices=waiting.notices)


@dataclass
class Rounds:
    """The two threads of a worker process: one notes that it lives, one goes on rounds. Started after the fork.

    They are apart because a round may wait ten minutes for a server's answer to a final dot.
    """

    here: Post
    _ended: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)
    _database_is_away: bool = False

    def start(self) -> None:
        """Begin noting and looking."""
        for name, run in (("signs of life", self._note), ("rounds", self._go)):
            thread = threading.Thread(target=run, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def end(self) -> None:
        """End both, after the batch in hand: a hand-over is never cut. Blocks until then."""
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def _note(self) -> None:
        """The first sign comes with the first hint or the first round: that a worker lives means that it works."""
        name = worker_name(os.getppid())
        hints = self.here.hints
        while hints.age_s() is None and hints.lived_s() < QUIET_SECONDS and not self._ended.wait(_STEP_SECONDS):
            pass
        while True:
            try:
                note(self.here.service.sessions, name, "worker", since_s=hints.lived_s(), hint_s=hints.age_s())
            except SQLAlchemyError as error:
                self._say_away(error)
            except Exception as error:  # noqa: BLE001  (a thread that dies tells nobody)
                log.error("round.failed", error=type(error).__name__)
            if self._ended.wait(NOTE_SECONDS):
                return

    def _go(self) -> None:
        quiet = self.here.hints.quiet_s
        pause = QUIET_SECONDS
        while not self._ended.wait(max(pause, QUIET_SECONDS - quiet())):
            pause = 0.0
            if quiet() < QUIET_SECONDS:
                continue  # a hint came meanwhile
            try:
                if not self.once():
                    pause = QUIET_SECONDS
                self._database_is_away = False
            except SQLAlchemyError as error:
                pause = QUIET_SECONDS
                self._say_away(error)
            except Exception as error:  # noqa: BLE001  (the next round finds the same rows)
                pause = QUIET_SECONDS
                log.error("round.failed", error=type(error).__name__)

    def _say_away(self, error: SQLAlchemyError) -> None:
        if not self._database_is_away:
            self._database_is_away = True
            log.error("round.no_database", error=type(error).__name__)

    def once(self) -> int:
        """One round: look, deliver, read mail, tell the operator. How many letters were handled."""
        found, handled = look(self.here, at_most=1), 0
        if found.due:
            handled = self._deliver()
        if found.mail:
            read_kept(self.here.service)
        if found.notices:
            with self.here.free_postman() as postman:
                if postman is not None:
                    postman.tell_operator()
        if handled:
            log.info("round.letters", letters=handled)
        return handled

    def _deliver(self) -> int:
        """Deliver for a few seconds, and as many again for each hint that came meanwhile; or until nothing is due."""
        until, handled = clock.monotonic() + _ROUND_SECONDS, 0
        while not self._ended.is_set():
            if clock.monotonic() >= until:
                if not self.here.turned_away.is_set():
                    break
                self.here.turned_away.clear()
                until = clock.monotonic() + _ROUND_SECONDS
            with self.here.free_postman() as postman:
                done = 0 if postman is None else postman.deliver_due(seconds=_SLICE_SECONDS)
            if not done:
                break
            handled += done
        return handled
