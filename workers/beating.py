"""Beat's own signs of life, from the beat process: that it lives, and when it last sent a hint."""

import threading
from dataclasses import dataclass, field

import structlog
from sqlalchemy.exc import SQLAlchemyError

from course import clock
from course.heartbeat import NOTE_SECONDS, beat_name, note
from course.settings import Settings
from course.store.database import open_engine, sessions_of

log = structlog.get_logger(__name__)

_BREAK_SECONDS = 10.0
"""So long without a hint is a break: workers cannot be asked for what they did before its end."""


@dataclass
class SentHints:
    """When hints went out. Real, monotonic seconds."""

    began_at: float = field(default_factory=clock.monotonic)
    since_at: float | None = None
    last_at: float | None = None

    def sent(self, now: float) -> None:
        """Redis took one."""
        if self.last_at is None or self.since_at is None or now - self.last_at > _BREAK_SECONDS:
            self.since_at = now
        self.last_at = now

    def since_s(self, now: float) -> float:
        """For how long they have gone out without a break; from the beginning if none ever did."""
        return now - (self.began_at if self.since_at is None else self.since_at)

    def last_s(self, now: float) -> float | None:
        """How long ago the last one went out; None: none yet."""
        return None if self.last_at is None else now - self.last_at


def keep_noting(settings: Settings, hints: SentHints) -> None:
    """Note it every few seconds until the process ends."""
    sessions, ended, away = sessions_of(open_engine(settings.sqlalchemy_url, pool_size=1)), threading.Event(), False
    while True:
        now = clock.monotonic()
        try:
            note(sessions, beat_name(), "beat", since_s=hints.since_s(now), hint_s=hints.last_s(now))
            away = False
        except SQLAlchemyError as error:
            if not away:
                away = True
                log.error("beat.no_database", error=type(error).__name__)
        ended.wait(NOTE_SECONDS)
