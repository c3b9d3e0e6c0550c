"""Who is alive, and who is at work: every process notes it in real time, and `standing` says what follows.

Two things are told apart. *Living* is a sign each few seconds. *Working on hints* is that Celery's side does its part:
a worker takes hints, beat sends them. A worker may live and take none (its consumer did not come back after Redis did);
it still delivers by its rounds (`workers.rounds`), but somebody should know.
"""

import os
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.service import Service
from course.store.database import Sessions
from course.store.models import Heartbeat

NEEDED_PROCESSES: Final = ("worker", "beat", "inbound")
NOTE_SECONDS: Final = 5.0
"""How often (real time) a process notes that it lives."""
FRESH: Final = timedelta(seconds=50)
"""Real time after which a process that gave no sign counts as missing: within a minute of its end, notes included."""
_HINTLESS: Final = timedelta(seconds=50)
_HINTLESS_A_WORKER: Final = timedelta(seconds=3)
"""Workers share the hints, and Redis serves them in turn: the more there are, the longer each waits."""
_HOST_CHARACTERS: Final = 40


@dataclass(frozen=True, kw_only=True)
class Sign:
    """One process's row: what it noted, in real time. What ``since_at`` and ``hint_at`` mean says `Heartbeat`."""

    name: str
    kind: str
    at: datetime
    since_at: datetime | None = None
    hint_at: datetime | None = None

    @property
    def machine(self) -> str:
        """Where it runs."""
        return self.name.partition("@")[2].partition(":")[0].partition("/")[0]

    @property
    def worker(self) -> str:
        """The worker whose process this is."""
        return self.name.partition("/")[0]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Who lives, and who works."""

    missing: tuple[str, ...]
    """Kinds of which no process lives."""
    workers: tuple[str, ...]
    """Workers that live, by name."""
    stalled: tuple[str, ...]
    """Those of them that have taken no hint for a minute although beat sends them."""
    beat_is_silent: bool
    """Beat lives and has sent no hint for a minute: its loop or its way to Redis is broken."""

    @property
    def all_stalled(self) -> bool:
        """No worker that lives takes hints."""
        return bool(self.workers) and len(self.stalled) == len(self.workers)


def standing(signs: Iterable[Sign], now: datetime, *, machine: str | None = None) -> Standing:
    """What the signs say at ``now`` (real time), of the processes of one ``machine`` alone if it is named.

    A worker is called stalled only if hints went out all the while, from whatever machine: with beat dead, or Redis
    away, it cannot have any.
    """
    known = list(signs)
    here = [sign for sign in known if machine is None or sign.machine == machine]
    living = {sign.kind for sign in here if now - sign.at <= FRESH}
    beats = [sign for sign in known if sign.kind == "beat" and now - sign.at <= FRESH]
    beats_here = [sign for sign in beats if sign in here and sign.since_at is not None]
    sending = [sign for sign in beats if sign.hint_at is not None and now - sign.hint_at <= _HINTLESS]
    groups: dict[str, list[Sign]] = {}
    for sign in here:
        if sign.kind == "worker":
            groups.setdefault(sign.worker, []).append(sign)
    workers = sorted(name for name, rows in groups.items() if any(now - row.at <= FRESH for row in rows))
    patience = _HINTLESS + _HINTLESS_A_WORKER * max(0, len(workers) - 1)
    hints_since = min((sign.since_at for sign in sending if sign.since_at is not None), default=now)
    stalled = [
        name
        for name in workers
        if (last := _last_hint(groups[name])) is not None and now - max(last, hints_since) > patience
    ]
    return Standing(
        missing=tuple(kind for kind in NEEDED_PROCESSES if kind not in living),
        workers=tuple(workers),
        stalled=tuple(stalled),
        beat_is_silent=bool(beats_here)
        and all(now - max(filter(None, (sign.hint_at, sign.since_at))) > _HINTLESS for sign in beats_here),
    )


def _last_hint(rows: Iterable[Sign]) -> datetime | None:
    """When one of a worker's processes last took a hint, or, if none ever did, when the youngest of them began."""
    rows = list(rows)
    hints = [row.hint_at for row in rows if row.hint_at is not None]
    return max(hints or [row.since_at for row in rows if row.since_at is not None], default=None)


def worker_name(worker_pid: int) -> str:
    """This worker process's name: ``worker@machine:pid of the worker/own pid``."""
    return f"worker@{this_machine()}:{worker_pid}/{os.getpid()}"


def beat_name() -> str:
    """This beat's name."""
    return f"beat@{this_machine()}:{os.getpid()}"


def this_machine() -> str:
    """The name under which the processes of this machine (or container) note that they live."""
    return socket.gethostname()[:_HOST_CHARACTERS]


def beat(service: Service, name: str, kind: str) -> None:
    """Note that the process ``name`` (of this kind: worker, beat, inbound) did its work just now."""
    note(service.sessions, name, kind)


def note(
    sessions: Sessions, name: str, kind: str, *, since_s: float | None = None, hint_s: float | None = None
) -> None:
    """Note that a process lives; ``since_s`` and ``hint_s`` are how many seconds ago `Heartbeat`'s instants lie.

    Ages rather than instants: all instants are by the database's clock, whatever a machine's own says.
    """
    values = {
        "kind": kind,
        "at": func.now(),
        "since_at": None if since_s is None else func.now() - timedelta(seconds=since_s),
        "hint_at": None if hint_s is None else func.now() - timedelta(seconds=hint_s),
    }
    row = insert(Heartbeat).values(name=name[:80], **values)
    with sessions() as session:
        session.execute(row.on_conflict_do_update(index_elements=[Heartbeat.name], set_=values))


def signs(session: Session) -> list[Sign]:
    """What every process noted last, whatever its age."""
    rows = session.execute(select(Heartbeat.name, Heartbeat.kind, Heartbeat.at, Heartbeat.since_at, Heartbeat.hint_at))
    return [Sign(name=row[0], kind=row[1], at=row[2], since_at=row[3], hint_at=row[4]) for row in rows]
