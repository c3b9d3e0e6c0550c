"""What every bench stands on: real servers, a table full of enrolments, a sink, and ratios taken in one run."""

import base64
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg

from course.curriculum.load import course_for
from course.embedded.postgres import start_postgres
from course.embedded.redis import start_redis
from course.settings import Settings
from course.store.database import open_engine
from course.store.migrating import migrate
from course.vault import keyed_hash

KEY = base64.b64encode(bytes(32)).decode()
COURSE = "second-wind"


def free_port() -> int:
    """A TCP port of the loopback interface that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def tool(name: str) -> str:
    """A program of Debian's postfix package; ends the bench with a sentence if it is not here."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    if found is None:
        sys.exit(f"{name} is not here: install the package postfix (apt-get install postfix)")
    return found


@contextmanager
def sink(*flags: str) -> Iterator[int]:
    """postfix's `smtp-sink` on a free port."""
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

    def settings(self, smtp_port: int, folder: Path) -> Settings:
        """Settings of a service that runs on them."""
        return Settings(
            _env_file=None,
            database_url=self.database_url,
            redis_url=self.redis_url,
            smtp_url=f"smtp://127.0.0.1:{smtp_port}?tls=none",
            secret_key="a bench's secret of more than thirty-two characters",
            master_key=KEY,
            hash_key=KEY,
            data_dir=folder,
        )


@contextmanager
def servers() -> Iterator[tuple[Servers, Path]]:
    """Both servers, migrated, in a folder that goes when the bench is over."""
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as name:
        folder = Path(name)
        postgres = start_postgres(folder, stdout=subprocess.DEVNULL)
        redis = start_redis(stdout=subprocess.DEVNULL)
        try:
            engine = open_engine(Settings(_env_file=None, database_url=postgres.url).sqlalchemy_url)
            migrate(engine)
            engine.dispose()
            yield Servers(postgres.url, redis.url), folder
        finally:
            redis.stop()
            postgres.stop()


def environment(settings: Settings) -> dict[str, str]:
    """The environment of a process that works for these settings."""
    from course.settings import child_environment

    return child_environment(settings)


def fill(url: str, enrolments: int, *, due: int, position: int = 2, due_at: datetime | None = None) -> None:
    """Put people into the table; ``due`` of them wait for lesson ``position`` + 1 since a moment ago."""
    course = course_for(COURSE)
    now = datetime.now(UTC)
    when = due_at or now - timedelta(seconds=1)
    confirmed, last = now - timedelta(days=position + 1), now - timedelta(days=1)
    hash_key = base64.b64decode(KEY)
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO signup_link (slug, course, title, created_at) VALUES ('bench', %s, 'Bench', now()) "
            "ON CONFLICT (slug) DO UPDATE SET title = 'Bench' RETURNING id",
            (COURSE,),
        )
        row = cursor.fetchone()
        assert row is not None
        link = row[0]
        cursor.execute("SELECT coalesce(max(id), 0) FROM person")
        row = cursor.fetchone()
        assert row is not None
        first = row[0] + 1
        with cursor.copy("COPY person (id, email, email_hash, name, created_at) FROM STDIN") as copy:
            for n in range(first, first + enrolments):
                email = f"person{n}@example.org"
                copy.write_row((n, email, keyed_hash(hash_key, email), f"Person {n}", confirmed))
        names = (
            "handle, person_id, link_id, course, course_version, lessons, status, locale, zone, hour, weekdays_only, "
            "position, created_at, confirmed_at, last_lesson_at, keepsake_sent, check_in_wanted, check_in_sent, "
            "keepsake_after_days, check_in_day, due_at"
        )
        with cursor.copy(f"COPY enrolment ({names}) FROM STDIN") as copy:
            for n in range(first, first + enrolments):
                handle = int.from_bytes(os.urandom(8), "big") >> 1
                due_here = when if n - first < due else now + timedelta(days=365)
                copy.write_row(
                    (
                        *(handle, n, link, COURSE, course.version, course.days, "active", "en", "UTC", 0, False),
                        *(position, confirmed, confirmed, last, False, False, False),
                        *(course.keepsake_after_days, course.check_in_after_days, due_here),
                    )
                )
        cursor.execute("SELECT setval(pg_get_serial_sequence('person', 'id'), %s)", (first + enrolments,))
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def sent(url: str) -> int:
    """How many letters are recorded as sent."""
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT count(*) FROM delivery WHERE status = 'sent'").fetchone()
        assert row is not None
        return int(row[0])
