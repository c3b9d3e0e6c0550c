"""Course time as kept in the database, so that every process agrees on it."""

import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import func, literal, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from course import clock
from course.clock import ClockReading
from course.store.database import Sessions
from course.store.models import ClockRow

_ROW = 1
_KEPT_SECONDS = 0.2
_REAL = select(func.clock_timestamp())
_SCALED = (
    select(func.clock_timestamp(), ClockRow.real_at, ClockRow.course_at, ClockRow.day_seconds)
    .select_from(select(literal(1)).subquery())
    .outerjoin(ClockRow, ClockRow.id == _ROW)
)


def read_clock(session: Session) -> ClockReading | None:
    """The scaled clock; None: course time is real time."""
    row = session.get(ClockRow, _ROW)
    return None if row is None else _reading(row)


def _reading(row: ClockRow) -> ClockReading:
    return ClockReading(real_at=row.real_at, course_at=row.course_at, day_seconds=row.day_seconds)


def start_clock(session: Session, day_seconds: float | None) -> ClockReading | None:
    """Set the clock for a new start, by the rules of `course.clock.restarted`."""
    row = session.get(ClockRow, _ROW, with_for_update=True)
    real = clock.real_now()
    before = None if row is None else _reading(row)
    reading = clock.restarted(before, None if row is None else row.alive_at, real, day_seconds)
    if row is not None:
        session.delete(row)
        session.flush()
    if reading is not None:
        session.add(_row(reading, reading.course_at))
    return reading


def _row(reading: ClockReading, alive_at: datetime) -> ClockRow:
    return ClockRow(
        id=_ROW,
        real_at=reading.real_at,
        course_at=reading.course_at,
        day_seconds=reading.day_seconds,
        alive_at=alive_at,
    )


def note_alive(session: Session) -> None:
    """Remember how far course time has come, so that it can stand still while everything is down.

    Where somebody else does so at this moment, nothing is left to do: nobody waits for a lock that all come by.
    """
    row = session.get(ClockRow, _ROW, with_for_update={"skip_locked": True})
    if row is not None:
        row.alive_at = max(row.alive_at, _reading(row).at(clock.real_now()))


def move_clock(session: Session, by: timedelta) -> None:
    """Set course time forward (development only); from real time it departs at its own pace."""
    if by < timedelta(0):
        raise ValueError("course time never goes back")
    real = clock.real_now()
    row = session.get(ClockRow, _ROW, with_for_update=True)
    before = ClockReading(real_at=real, course_at=real, day_seconds=clock.DAY_SECONDS) if row is None else _reading(row)
    moved = before.moved(real, by)
    if row is None:
        session.add(_row(moved, moved.course_at))
    else:
        row.real_at, row.course_at, row.alive_at = moved.real_at, moved.course_at, moved.course_at


@dataclass
class StoredClock:
    """A `Clock` that asks the database, at most five times a second; in between, and while it is away, it goes on.

    The instant itself is the database's, never this machine's: where a machine's clock is wrong, or steps, nothing
    goes early. ``scaled=False``: course time is that instant, whatever scale was kept (production).
    """

    sessions: Sessions
    scaled: bool = True
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _known: tuple[ClockReading | None, datetime, float] | None = None
    """The scale, the database's instant, and when (monotonic) it was told: read and replaced as one."""
    _asked_at: float = float("-inf")

    def now(self) -> datetime:
        """The present instant in course time, aware UTC. Raises SQLAlchemyError if the database was never there."""
        # Whoever has a reading does not wait for another's question: it may wait for a connection that they hold.
        if self._is_stale() and self._lock.acquire(blocking=self._known is None):
            try:
                if self._is_stale():
                    self._ask()
                    self._asked_at = clock.monotonic()
            finally:
                self._lock.release()
        known = self._known
        assert known is not None
        reading, real, read_at = known
        real += timedelta(seconds=clock.monotonic() - read_at)
        return real if reading is None else reading.at(real)

    def _is_stale(self) -> bool:
        return clock.monotonic() - self._asked_at > _KEPT_SECONDS

    def _ask(self) -> None:
        try:
            with self.sessions() as session:
                if self.scaled:
                    real, real_at, course_at, day_seconds = session.execute(_SCALED).one()
                    found = ClockReading(real_at=real_at, course_at=course_at, day_seconds=day_seconds)
                    reading = None if real_at is None else found
                else:
                    real, reading = session.scalar(_REAL), None
        except SQLAlchemyError:
            if self._known is None:
                raise
        else:  # dated with the answer's arrival: if anything, this clock is a moment late, never early
            assert real is not None
            self._known = (reading, real, clock.monotonic())
