"""A bound on how long one message may be read: what no limit foresaw must not hold up everybody else's mail."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, NoReturn

READ_SECONDS: Final = 10.0
"""Real time. The slowest mail that anybody found takes a fifth of a second."""


class OutOfPatienceError(BaseException):
    """It took too long. Not an `Exception`: the reader answers those with "malformed", and this is no answer."""


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Raise OutOfPatienceError in the block if it is not through after so many seconds of real time.

    It uses SIGALRM, which reaches regular expressions too, and so works in a process's main thread alone, where the
    workers read. In any other thread it does nothing; there the pool's own time limit ends the process in the end.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _ring(_number: int, _frame: FrameType | None) -> NoReturn:
    raise OutOfPatienceError
