"""What `course up` leaves for other commands: where its servers are, and which processes it started."""

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from course.settings import Settings, load_settings

_FILE, _LOCK = "running.json", "up.lock"


@dataclass(frozen=True, kw_only=True)
class Running:
    """A `course up`: its servers' addresses, and each process with the instant at which it was started."""

    pid: int
    database_url: str
    redis_url: str
    smtp_url: str
    public_url: str
    inbound_listen: str
    day_seconds: float | None
    postbox_url: str | None
    started: dict[str, tuple[int, float]] = field(default_factory=dict)


class AlreadyRunningError(Exception):
    """Another `course up` has this data folder."""


@contextmanager
def sole_use(folder: Path) -> Iterator[IO[str]]:
    """Hold the data folder for this process alone; the lock ends with the process, however it ends."""
    with (folder / _LOCK).open("a+", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyRunningError from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield lock


def _is_held(folder: Path) -> bool:
    try:
        with (folder / _LOCK).open("r", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def write_running(folder: Path, running: Running) -> None:
    """Replace what is known, whole or not at all."""
    fresh = folder / f"{_FILE}.new"
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(asdict(running)), encoding="utf-8")
    fresh.replace(folder / _FILE)


def read_running(folder: Path) -> Running | None:
    """What the last `course up` wrote; None if there was none or it is unreadable."""
    with contextlib.suppress(OSError, ValueError, TypeError):
        kept: dict[str, Any] = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        kept["started"] = {name: (int(pid), float(at)) for name, (pid, at) in kept["started"].items()}
        return Running(**kept)
    return None


def forget_running(folder: Path) -> None:
    """Nothing runs any more."""
    (folder / _FILE).unlink(missing_ok=True)


def settings_with_servers() -> Settings:
    """The settings, with the embedded servers of a running `course up` where the environment names none.

    Raises SettingsError, and CommandError (how to start them) if there are none.
    """
    from course.cli.output import fail  # noqa: PLC0415

    settings = load_settings()
    if settings.database_url is not None and settings.redis_url is not None:
        return settings
    folder = settings.data_dir
    running = read_running(folder) if _is_held(folder) else None
    if running is None:
        if settings.database_url is not None:
            return settings
        fail(
            f"there is no database: start everything with `course up` (its data folder would be {folder}), "
            "or set COURSE_DATABASE_URL"
        )
    names = ("database_url", "redis_url", "smtp_url", "public_url", "inbound_listen", "day_seconds")
    found = {name: getattr(running, name) for name in names if name not in settings.model_fields_set}
    return settings.model_copy(update=found)
