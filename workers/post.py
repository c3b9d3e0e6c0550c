"""What a worker process keeps between hints: the service, the postman and their connections. Made after the fork."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from course import clock
from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.transport.smtp import SmtpConnection
from course.service import Service, open_service
from course.settings import Settings, SmtpTarget
from course.store.database import looks_of, open_engine_for_batches, sessions_of


@dataclass
class HintWatch:
    """When this process last had to do with a hint. Real, monotonic seconds."""

    began_at: float = field(default_factory=clock.monotonic)
    _taken_at: float | None = None
    _done_at: float | None = None
    _at_work: int = 0

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """A hint is being worked on."""
        self._taken_at = clock.monotonic()
        self._at_work += 1
        try:
            yield
        finally:
            self._at_work -= 1
            self._done_at = clock.monotonic()

    def age_s(self) -> float | None:
        """How long ago the last one was worked on: 0 while one is, however long that takes; None: none yet."""
        if self._at_work:
            return 0.0
        return None if self._done_at is None else clock.monotonic() - self._done_at

    def quiet_s(self) -> float:
        """For how long no hint has been taken up or done, counted from the beginning if none ever was.

        A hint that waits for a server's answer is quiet too: mail can be read and leases swept meanwhile.
        """
        return clock.monotonic() - max(self.began_at, self._taken_at or self.began_at, self._done_at or self.began_at)

    def lived_s(self) -> float:
        """How long ago this process began."""
        return clock.monotonic() - self.began_at


@dataclass(frozen=True, kw_only=True)
class Post:
    """One process's post office. Its postman serves a hint or a round, never two at once: whoever has ``in_hand``."""

    service: Service
    postman: Postman
    hints: HintWatch = field(default_factory=HintWatch)
    in_hand: threading.Lock = field(default_factory=threading.Lock)
    turned_away: threading.Event = field(default_factory=threading.Event)
    """A hint found the postman on a round: whoever has him goes on for as long as the hint would have."""

    @contextmanager
    def free_postman(self, *, for_hint: bool = False) -> Iterator[Postman | None]:
        """The postman, if nobody in this process has him; else None: who has him sees to what is due.

        A hint that is turned away leaves word: nothing else may call this process again before the next tick.
        """
        if not self.in_hand.acquire(blocking=False):
            if for_hint:
                self.turned_away.set()
            yield None
            return
        try:
            yield self.postman
        finally:
            self.in_hand.release()


_open: list[Post] = []


def open_post(settings: Settings) -> Post:
    """Make this process's connections (lazily: nothing is dialled yet)."""
    service = open_service(settings)
    _ = service.dkim_keys  # a worker that cannot sign claims nothing
    target = SmtpTarget(settings.smtp_url or "smtp://127.0.0.1:25?tls=none")
    engine = open_engine_for_batches(settings.sqlalchemy_url)
    postman = Postman(
        service=service,
        connection=SmtpConnection(target, own_name=settings.mail_domain),
        ledger=Ledger(settings.redis_url),
        sessions=sessions_of(engine),
        looks=looks_of(engine),
    )
    _open[:] = [Post(service=service, postman=postman)]
    return _open[0]


def post() -> Post:
    """This process's post office."""
    return _open[0]


def close_post() -> None:
    """Say goodbye to the relay."""
    for each in _open:
        each.postman.connection.close()
