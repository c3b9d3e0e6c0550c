"""A bound on how long one message may be read: what no limit foresaw must not hold up everybody else's mail."""

import os
import pickle
import select
import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import Final, NoReturn, TypeVar

from course import clock

READ_SECONDS: Final = 10.0
"""Real time. The slowest mail that anybody found takes a fifth of a second."""

_BLOCK: Final = 65_536

T = TypeVar("T")


class OutOfPatienceError(BaseException):
    """It took too long. Not an `Exception`: the reader answers those with "malformed", and this is no answer."""


def patiently(seconds: float, work: Callable[[], T]) -> T:
    """What ``work`` returns, or OutOfPatienceError if it is not through after so many seconds of real time.

    ``work`` has to be pure, its value one that can be pickled. In a process's main thread SIGALRM ends it, which
    reaches regular expressions, too. No signal reaches another thread, and a regular expression there lets nobody else
    run: there a copy of the process does the work, and can be killed.
    """
    if threading.current_thread() is threading.main_thread():
        return _with_alarm(seconds, work)
    return _in_a_copy(seconds, work)


def _with_alarm(seconds: float, work: Callable[[], T]) -> T:
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return work()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _ring(_number: int, _frame: FrameType | None) -> NoReturn:
    raise OutOfPatienceError


def _in_a_copy(seconds: float, work: Callable[[], T]) -> T:
    """The copy has this thread alone, writes what came of it into a pipe and is gone. Raises what ``work`` raised."""
    reading, writing = os.pipe()
    try:
        copy = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        raise
    if copy == 0:
        _work_and_go(writing, work)
    os.close(writing)
    try:
        said = _all_that_comes(reading, seconds)
    finally:
        os.close(reading)
        os.kill(copy, signal.SIGKILL)
        os.waitpid(copy, 0)
    if not said:
        raise RuntimeError("what was to be read ended the process that read it")
    came_through, value = pickle.loads(said)  # noqa: S301  (from our own copy, not from the message)
    if not came_through:
        raise value
    made: T = value
    return made


def _work_and_go(writing: int, work: Callable[[], object]) -> NoReturn:
    """In the copy: whatever happens, nothing of the original's goes on here."""
    try:
        try:
            said = pickle.dumps((True, work()))
        except Exception as error:  # noqa: BLE001  (whoever waits is told)
            said = pickle.dumps((False, RuntimeError(type(error).__name__)))
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(said)
    finally:
        os._exit(0)


def _all_that_comes(reading: int, seconds: float) -> bytes:
    until = clock.monotonic() + seconds
    pieces: list[bytes] = []
    while select.select([reading], [], [], max(0.0, until - clock.monotonic()))[0]:
        piece = os.read(reading, _BLOCK)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
    raise OutOfPatienceError
