"""What every bench stands on: real servers, a table full of enrolments, a sink, workers, and figures taken in one run.

Whatever is compared takes turns on the same machine: round by round, the first one changing, so that a busy minute of
the machine falls on both. The ratio of each round is what counts, and the median of these.
"""

import argparse
import base64
import json
import os
import shutil
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from course.curriculum.load import course_for
from course.embedded.postgres import start_postgres
from course.embedded.process import ServerError
from course.embedded.redis import start_redis
from course.settings import Settings, child_environment
from course.store.database import open_engine
from course.store.migrating import migrate

KEY = base64.b64encode(bytes(32)).decode()
COURSE = "second-wind"
PEERS = Path(__file__).parent / "peers"
_BLOCK = 20_000
_MANY = 200_000
"""From so many rows on a table is filled without its indexes, which are made afterwards."""


class MissingError(Exception):
    """A peer or a program is not here and cannot be fetched: one sentence says what is missing."""


# ---- programs and servers


def free_port() -> int:
    """A TCP port of the loopback interface that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def tool(name: str) -> str:
    """A program of Debian's postfix package. Raises MissingError."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    if found is None:
        raise MissingError(f"{name} is not here: install the package postfix (apt-get install postfix)")
    return found


@contextmanager
def sink(*flags: str) -> Iterator[int]:
    """postfix's `smtp-sink` on a free port: takes every mail and keeps none."""
    port = free_port()
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    process = subprocess.Popen([tool("smtp-sink"), *user, *flags, f"127.0.0.1:{port}", "1000"])
    try:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.02)
        yield port
    finally:
        process.terminate()
        process.wait()


@dataclass(frozen=True)
class Servers:
    """PostgreSQL (durable, as in production) and Redis, made for one bench."""

    database_url: str
    redis_url: str

    def settings(self, smtp_port: int, folder: Path, **more: object) -> Settings:
        """Settings of a service that runs on them."""
        known = {
            "database_url": self.database_url,
            "redis_url": self.redis_url,
            "smtp_url": f"smtp://127.0.0.1:{smtp_port}?tls=none",
            "secret_key": "a bench's secret of more than thirty-two characters",
            "master_key": KEY,
            "hash_key": KEY,
            "data_dir": folder,
        }
        return Settings(_env_file=None, **{**known, **more})  # type: ignore[arg-type, call-arg]


@contextmanager
def servers() -> Iterator[tuple[Servers, Path]]:
    """Both servers, migrated, in a folder that goes when the bench is over."""
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as name:
        folder = Path(name)
        postgres = start_postgres(folder, stdout=subprocess.DEVNULL)
        redis = start_redis(stdout=subprocess.DEVNULL)
        try:
            migrated(postgres.url)
            yield Servers(postgres.url, redis.url), folder
        finally:
            redis.stop()
            postgres.stop()


def migrated(url: str) -> None:
    """Bring a database's schema up to date."""
    engine = open_engine(Settings(_env_file=None, database_url=url).sqlalchemy_url)  # type: ignore[call-arg]
    migrate(engine)
    engine.dispose()


def environment(settings: Settings) -> dict[str, str]:
    """The environment of a process that works for these settings."""
    return child_environment(settings)


# ---- people


def fill(url: str, enrolments: int, *, due: int, position: int = 2, due_at: datetime | None = None) -> range:
    """Put people into the table; the first ``due`` wait for lesson ``position`` + 1 since a moment ago, or ``due_at``.

    Returns their ids, which are those of their enrolments' people; nobody's address hash is that of their address,
    since nothing here looks for anybody by it.
    """
    course = course_for(COURSE)
    now = datetime.now(UTC)
    when, later = (due_at or now - timedelta(seconds=1)).isoformat(), (now + timedelta(days=365)).isoformat()
    confirmed, last = (now - timedelta(days=position + 1)).isoformat(), (now - timedelta(days=1)).isoformat()
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        link, first = _link_and_next_person(cursor)
        many = enrolments >= _MANY
        cursor.execute("SET LOCAL session_replication_role = replica")  # no look at each foreign key: we made them
        with _indexes_made_afterwards(cursor, "person", "enrolment") if many else ExitStack():
            with cursor.copy("COPY person (id, email, email_hash, name, created_at) FROM STDIN") as copy:
                for begin in range(first, first + enrolments, _BLOCK):
                    ids = range(begin, min(begin + _BLOCK, first + enrolments))
                    noise = os.urandom(16 * len(ids)).hex()
                    rows = [
                        f"{n}\tperson{n}@example.org\t\\\\x{noise[32 * i : 32 * i + 32]}\tPerson {n}\t{confirmed}\n"
                        for i, n in enumerate(ids)
                    ]
                    copy.write("".join(rows))
            names = (
                "handle, person_id, link_id, course, course_version, lessons, status, locale, zone, hour, "
                "weekdays_only, position, created_at, confirmed_at, last_lesson_at, keepsake_sent, check_in_wanted, "
                "check_in_sent, keepsake_after_days, check_in_day, due_at"
            )
            same = (
                f"{link}\t{COURSE}\t{course.version}\t{course.days}\tactive\ten\tUTC\t0\tf\t{position}\t{confirmed}\t"
                f"{confirmed}\t{last}\tf\tf\tf\t{course.keepsake_after_days}\t{course.check_in_after_days}"
            )
            with cursor.copy(f"COPY enrolment ({names}) FROM STDIN") as copy:
                for begin in range(first, first + enrolments, _BLOCK):
                    ids = range(begin, min(begin + _BLOCK, first + enrolments))
                    handles = struct.unpack(f"{len(ids)}Q", os.urandom(8 * len(ids)))
                    rows = [
                        f"{handle >> 1}\t{n}\t{same}\t{when if n - first < due else later}\n"
                        for n, handle in zip(ids, handles, strict=True)
                    ]
                    copy.write("".join(rows))
            cursor.execute(  # which a trigger would do
                "INSERT INTO due_enrolment SELECT due_at, id FROM enrolment WHERE person_id >= %s ORDER BY due_at, id",
                (first,),
            )
        cursor.execute("SELECT setval(pg_get_serial_sequence('person', 'id'), %s)", (first + enrolments,))
    settle(url)
    return range(first, first + enrolments)


def _link_and_next_person(cursor: "psycopg.Cursor[Any]") -> tuple[int, int]:
    cursor.execute(
        "INSERT INTO signup_link (slug, course, title, created_at) VALUES ('bench', %s, 'Bench', now()) "
        "ON CONFLICT (slug) DO UPDATE SET title = 'Bench' RETURNING id",
        (COURSE,),
    )
    [(link,)] = cursor.fetchall()
    [(last,)] = cursor.execute("SELECT coalesce(max(id), 0) FROM person").fetchall()
    return link, last + 1


@contextmanager
def _indexes_made_afterwards(cursor: "psycopg.Cursor[Any]", *tables: str) -> Iterator[None]:
    """Take away every index but the primary keys, and make them again at the end: many times as fast."""
    cursor.execute("SET LOCAL maintenance_work_mem = '512MB'")
    again = []
    for table in tables:
        unique = cursor.execute(
            "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE conrelid = %s::regclass AND contype = 'u'",
            (table,),
        ).fetchall()
        for name, definition in unique:
            cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
            again.append(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
        others = cursor.execute(
            "SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i "
            "WHERE i.indrelid = %s::regclass AND NOT i.indisprimary",
            (table,),
        ).fetchall()
        for name, definition in others:
            cursor.execute(f"DROP INDEX {name}")
            again.append(str(definition))
    yield
    for statement in again:
        cursor.execute(statement)


def settle(url: str, *, checkpoint: bool = True) -> None:
    """What a quiet minute would do: vacuum, fresh statistics, and a checkpoint that no round has to wait for."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
        if checkpoint:
            connection.execute("CHECKPOINT")


def sent(url: str) -> int:
    """How many letters are recorded as sent."""
    return int(one(url, "SELECT count(*) FROM delivery WHERE status = 'sent'"))


def one(url: str, query: str, *values: object) -> float:
    """The single number that a query answers."""
    with psycopg.connect(url) as connection:
        row = connection.execute(query, values).fetchone()
        assert row is not None
        return float(row[0] or 0)


# ---- workers


@dataclass
class Crew:
    """A `course worker` and, once it is called for, a `course beat`."""

    worker: subprocess.Popen[bytes]
    log: Path
    start_beat: Callable[[], None]


@contextmanager
def workers(settings: Settings, processes: int, folder: Path) -> Iterator[Crew]:
    """Our Celery workers, ready; they end with the block. Beat waits for ``start_beat``."""
    log = folder / "celery.log"
    log.write_bytes(b"")
    argv, env = [sys.executable, "-m", "course"], environment(settings)
    with ExitStack() as stack:
        out = stack.enter_context(log.open("ab"))

        def start(*command: str) -> subprocess.Popen[bytes]:
            process = subprocess.Popen([*argv, *command], env=env, stdout=out, stderr=out)
            stack.callback(_end, process)
            return process

        worker = start("worker", "--processes", str(processes))
        for _ in range(600):
            if b" ready." in log.read_bytes():
                break
            if worker.poll() is not None:
                raise MissingError(f"the worker does not start: {log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.1)
        yield Crew(worker, log, lambda: void(start("beat")))


def void(_: object) -> None:
    """A value that nobody wants."""


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def await_sent(url: str, number: int, log: Path, *, seconds: float = 900) -> None:
    """Wait until so many letters in all are recorded as sent. Raises MissingError after ``seconds``."""
    until = time.monotonic() + seconds
    while time.monotonic() <= until:
        # Asking costs the machine something, too: all that went are counted only when nothing is due any more.
        if not one(url, "SELECT exists(SELECT FROM due_enrolment WHERE due_at <= now())::int") and sent(url) >= number:
            return
        time.sleep(1)
    raise MissingError(f"only {sent(url)} of {number} letters after {seconds:.0f} s: {_tail(log)}")


def _tail(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:]


def ours(settings: Settings, letters: int, processes: int, folder: Path) -> float:
    """Letters a second that our workers deliver, from the relay's answer to the first one to that to the last one.

    The rows lie in PostgreSQL before; starting interpreters and compiling templates is no part of delivering and is
    not counted, neither here nor for a peer.
    """
    url = settings.database_url or ""
    before = one(url, "SELECT max(id) FROM delivery")
    already = sent(url)
    fill(url, letters, due=letters)
    with workers(settings, processes, folder) as crew:
        crew.start_beat()
        await_sent(url, already + letters, crew.log)
    took = one(
        url,
        "SELECT extract(epoch FROM max(sent_at) - min(sent_at)) FROM delivery WHERE id > %s",
        int(before),
    )
    return letters / took


# ---- figures


@dataclass(frozen=True, kw_only=True)
class Question:
    """What a bench asks: ours against what, in which unit, and what the ratio should be."""

    bench: str
    ours: str
    other: str
    unit: str
    goal: float
    at_most: bool = False
    """Whether the ratio should stay below the goal (a limit) instead of reaching it."""

    def says(self, ratio: float) -> str:
        """The ratio against the goal, in words."""
        met = ratio <= self.goal if self.at_most else ratio >= self.goal
        return f"{'kept' if met else 'MISSED'}: goal {'at most' if self.at_most else 'at least'} {self.goal:g}"


@dataclass
class Figures:
    """The rounds of one question."""

    question: Question
    detail: str = ""
    rounds: list[tuple[float, float]] = field(default_factory=list)

    def add(self, mine: float, other: float) -> None:
        """Note and print a round."""
        self.rounds.append((mine, other))
        q = self.question
        print(
            f"round {len(self.rounds)}: {q.other} {shown(other)} {q.unit}   {q.ours} {shown(mine)} {q.unit}   "
            f"ratio {mine / other:.2f}",
            flush=True,
        )

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios."""
        return statistics.median(mine / other for mine, other in self.rounds)


def shown(number: float) -> str:
    """A figure with three digits that say something."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def parser(doc: str | None, *, letters: int, rounds: int = 3, processes: bool = True) -> argparse.ArgumentParser:
    """The options that every bench has."""
    made = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--letters", type=_positive, default=letters, help=f"letters a round (default {letters})")
    made.add_argument("--rounds", type=_positive, default=rounds, help=f"rounds (default {rounds})")
    if processes:
        made.add_argument("--processes", type=_positive, default=2, help="our worker processes (default 2)")
    made.add_argument("--row", type=Path, help="append the outcome to this file, as one line of JSON")
    return made


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("it should be at least 1")
    return number


def take_turns(figures: Figures, rounds: int, mine: Callable[[], float], other: Callable[[], float]) -> None:
    """Measure both, round by round; who goes first changes."""
    for number in range(rounds):
        if number % 2:
            here = mine()
            figures.add(here, other())
        else:
            there = other()
            figures.add(mine(), there)


def conclude(figures: Figures, row: Path | None) -> None:
    """Print the median; keep it for the table, if somebody wants one."""
    q = figures.question
    print(
        f"{q.bench}: median ratio {figures.ratio:.2f} ({q.says(figures.ratio)}) {figures.detail}".rstrip(), flush=True
    )
    if row is not None:
        kept = {
            **asdict(q),
            "mine": statistics.median(mine for mine, _ in figures.rounds),
            "others": statistics.median(other for _, other in figures.rounds),
            "ratio": figures.ratio,
            "rounds": len(figures.rounds),
            "detail": figures.detail,
        }
        with row.open("a", encoding="utf-8") as file:
            file.write(json.dumps(kept, ensure_ascii=False) + "\n")


def run(main: Callable[[], None]) -> None:
    """Run a bench; what is missing ends it with its sentence and exit 3."""
    try:
        main()
    except (MissingError, ServerError) as error:
        print(f"not measured: {error}", file=sys.stderr)
        sys.exit(3)


# ---- peers


def fetched(argv: list[str], what: str, *, cwd: Path | None = None) -> None:
    """Run an installer, quietly. Raises MissingError with its last words."""
    try:
        done = subprocess.run(argv, cwd=cwd, capture_output=True, text=True, check=False, timeout=300)
    except FileNotFoundError:
        raise MissingError(f"{what} cannot be installed: there is no {argv[0]} on PATH") from None
    except subprocess.TimeoutExpired:
        raise MissingError(f"{what} cannot be installed: {argv[0]} took more than five minutes") from None
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip().splitlines()
        raise MissingError(f"{what} cannot be installed: {words[-1] if words else f'{argv[0]} failed'}")


@contextmanager
def installed(peer: str, what: str) -> Iterator[Path]:
    """The Python of a scratch environment that has the peer and goes with the block. Raises MissingError."""
    locked = str(PEERS / peer / "requirements.txt")
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as scratch:
        place = str(Path(scratch) / "venv")
        python = Path(place) / "bin" / "python"
        if uv := shutil.which("uv"):
            fetched([uv, "venv", "--quiet", "--python", sys.executable, place], what)
            fetched([uv, "pip", "sync", "--quiet", "--python", str(python), "--require-hashes", locked], what)
        else:
            fetched([sys.executable, "-m", "venv", place], what)
            fetched([str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "-r", locked], what)
        yield python
