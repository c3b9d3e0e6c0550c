"""The only reader of the time.

*Course time* governs due dates, pauses, retries and the dates in letters; a scaled clock runs it faster in development.
*Real time* governs leases, sockets, throttles, token expiry. Both are aware UTC instants.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

DAY_SECONDS = 86_400.0


def real_now() -> datetime:
    """The present instant of the machine's clock, aware UTC."""
    return datetime.now(UTC)


def monotonic() -> float:
    """Seconds of a clock that never steps, for measuring how long something took."""
    return time.monotonic()


def sleep(seconds: float) -> None:
    """Wait in real time."""
    time.sleep(seconds)


class Clock(Protocol):
    """Where course time comes from."""

    def now(self) -> datetime:
        """The present instant in course time, aware UTC."""
        ...


@dataclass(frozen=True, kw_only=True)
class ClockReading:
    """A scaled clock as kept in the database, so that all processes agree."""

    real_at: datetime
    course_at: datetime
    day_seconds: float

    def at(self, real: datetime) -> datetime:
        """Course time at the real instant ``real``. Before the anchor it stands still."""
        passed = max(timedelta(0), real - self.real_at)
        return self.course_at + passed * (DAY_SECONDS / self.day_seconds)

    def moved(self, real: datetime, by: timedelta) -> "ClockReading":
        """The same clock, set forward by ``by`` of course time at ``real``."""
        return ClockReading(real_at=real, course_at=self.at(real) + by, day_seconds=self.day_seconds)


def restarted(
    previous: ClockReading | None, alive_at: datetime | None, real: datetime, day_seconds: float | None
) -> ClockReading | None:
    """The clock to run after a start at ``real``. None means plain real time.

    Scaled time stands still while everything was down (it goes on from ``alive_at``, the last course instant
    at which something ran), and changing the scale never moves it back.
    """
    if previous is None:
        return None if day_seconds is None else ClockReading(real_at=real, course_at=real, day_seconds=day_seconds)
    went_on_at = max(alive_at or previous.course_at, previous.course_at)
    if day_seconds is None and went_on_at <= real:
        return None
    return ClockReading(
        real_at=real, course_at=max(went_on_at, previous.course_at), day_seconds=day_seconds or DAY_SECONDS
    )
