"""A worker on a machine whose clock steps: ``python -m tests.chaos.stepped worker ...``, arguments as for Celery.

What steps is what `course.clock.real_now` reads, the only place from which our code has the date. (Celery's own idea of
the time, by which hints expire, does not step.) By how many seconds stands in the file that COURSE_CHAOS_STEP names.
"""

import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from course import clock

_READ_AGAIN_SECONDS = 0.2


class _SteppedClock:
    def __init__(self, file: Path) -> None:
        self._file, self._step, self._read_at = file, 0.0, float("-inf")

    def now(self) -> datetime:
        if time.monotonic() - self._read_at > _READ_AGAIN_SECONDS:
            self._step, self._read_at = float(self._file.read_text(encoding="ascii") or 0), time.monotonic()
        return datetime.now(UTC) + timedelta(seconds=self._step)


def main() -> None:
    """Become the worker."""
    clock.real_now = _SteppedClock(Path(os.environ.pop("COURSE_CHAOS_STEP"))).now
    from celery.bin.celery import main as celery

    sys.argv = ["celery", "-A", "workers.app", "--quiet", *sys.argv[1:]]
    sys.exit(celery())


if __name__ == "__main__":
    main()
