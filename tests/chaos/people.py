"""A table full of candidates whose letters are due at instants of one's choosing; a trigger tells who held them.

Course time runs faster than real time from the moment of filling, so that a refusal's quarter of an hour passes within
a run. All instants here are seconds of real time.
"""

import base64
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import psycopg

from course.clock import DAY_SECONDS
from course.curriculum.load import course_for
from course.vault import keyed_hash
from tests.chaos.history import Claiming

KEY = base64.b64encode(bytes(32)).decode()
COURSE = "second-wind"
_AUDIT = """
CREATE TABLE IF NOT EXISTS chaos_claim (
    delivery_id bigint, enrolment_id bigint, owner text, status text, epoch bigint,
    at timestamptz DEFAULT clock_timestamp(), backend int DEFAULT pg_backend_pid()
);
CREATE OR REPLACE FUNCTION chaos_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO chaos_claim (delivery_id, enrolment_id, owner, status, epoch)
    VALUES (NEW.id, NEW.enrolment_id, NEW.owner, NEW.status, NEW.epoch);
    RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS chaos_made ON delivery;
DROP TRIGGER IF EXISTS chaos_changed ON delivery;
CREATE TRIGGER chaos_made AFTER INSERT ON delivery FOR EACH ROW EXECUTE FUNCTION chaos_note();
CREATE TRIGGER chaos_changed AFTER UPDATE ON delivery FOR EACH ROW
    WHEN ((OLD.owner, OLD.status, OLD.epoch) IS DISTINCT FROM (NEW.owner, NEW.status, NEW.epoch))
    EXECUTE FUNCTION chaos_note();
"""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody whose third lesson is due at ``at``."""

    rcpt: str
    at: float


def small_hours(now: datetime) -> str:
    """A time zone in which it is about one in the morning: the next lesson's date is far away in course time."""
    ahead = 1 - now.hour
    ahead += 24 if ahead < -12 else 0
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


def start_course_time(url: str, *, now: float, pace: float) -> None:
    """Course time is real time at ``now`` and runs ``pace`` times as fast from there."""
    at = datetime.fromtimestamp(now, UTC)
    with psycopg.connect(url) as connection:
        connection.execute("DELETE FROM clock")
        connection.execute(
            "INSERT INTO clock (id, real_at, course_at, day_seconds, alive_at) VALUES (1, %s, %s, %s, %s)",
            (at, at, DAY_SECONDS / pace, at),
        )


def fill(url: str, people: Sequence[Person], *, now: float, pace: float) -> dict[str, int]:
    """Enrol them, two lessons behind them, and watch over their deliveries. Their enrolments' ids by address."""
    start_course_time(url, now=now, pace=pace)
    course, began = course_for(COURSE), datetime.fromtimestamp(now, UTC)
    confirmed, last = began - timedelta(days=3), began - timedelta(days=1)
    hash_key, zone = base64.b64decode(KEY), small_hours(began)
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(_AUDIT)
        cursor.execute(
            "INSERT INTO signup_link (slug, course, title, created_at) VALUES ('chaos', %s, 'Chaos', now()) "
            "ON CONFLICT (slug) DO UPDATE SET title = 'Chaos' RETURNING id",
            (COURSE,),
        )
        link = (cursor.fetchone() or (0,))[0]
        cursor.execute("SELECT coalesce(max(id), 0) FROM person")
        first = (cursor.fetchone() or (0,))[0] + 1
        with cursor.copy("COPY person (id, email, email_hash, name, created_at) FROM STDIN") as copy:
            for n, person in enumerate(people, first):
                copy.write_row((n, person.rcpt, keyed_hash(hash_key, person.rcpt), f"Person {n}", confirmed))
        names = (
            "handle, person_id, link_id, course, course_version, lessons, status, locale, zone, hour, weekdays_only, "
            "position, created_at, confirmed_at, last_lesson_at, keepsake_sent, check_in_wanted, check_in_sent, "
            "keepsake_after_days, check_in_day, due_at"
        )
        with cursor.copy(f"COPY enrolment ({names}) FROM STDIN") as copy:
            for n, person in enumerate(people, first):
                handle = int.from_bytes(os.urandom(8), "big") >> 1
                due_at = began + timedelta(seconds=(person.at - now) * pace)
                copy.write_row(
                    (
                        *(handle, n, link, COURSE, course.version, course.days, "active", "en", zone, 0, False),
                        *(2, confirmed, confirmed, last, False, False, False),
                        *(course.keepsake_after_days, course.check_in_after_days, due_at),
                    )
                )
        cursor.execute("SELECT setval(pg_get_serial_sequence('person', 'id'), %s)", (first + len(people),))
        cursor.execute("SELECT p.email, e.id FROM enrolment e JOIN person p ON p.id = e.person_id")
        ids: dict[str, int] = dict(cursor.fetchall())
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
    return ids


def waiting(url: str, *, now: float, pace: float, began: float) -> int:
    """How many letters have neither gone nor ended, though their instant has come or another attempt is planned."""
    course_now = datetime.fromtimestamp(began + (now - began) * pace, UTC)
    with psycopg.connect(url, connect_timeout=3) as connection:
        row = connection.execute(
            "SELECT (SELECT count(*) FROM enrolment WHERE due_at <= %s) "
            "+ (SELECT count(*) FROM delivery WHERE status IN ('queued', 'deferred', 'claimed'))",
            (course_now,),
        ).fetchone()
    return int(row[0]) if row else 0


def recorded(url: str) -> tuple[tuple[str, str], ...]:
    """Every delivery's recipient and status."""
    with psycopg.connect(url) as connection:
        rows = connection.execute(
            "SELECT p.email, d.status FROM delivery d JOIN enrolment e ON e.id = d.enrolment_id "
            "JOIN person p ON p.id = e.person_id"
        ).fetchall()
    return tuple((email, status) for email, status in rows)


def claimings(url: str, backends: Sequence[tuple[float, int, int | None]]) -> tuple[Claiming, ...]:
    """Who held which letter, from when until when; ``backends``: at which instant which server process served whom."""
    with psycopg.connect(url) as connection:
        rows = connection.execute(
            "SELECT c.delivery_id, p.email, c.owner, c.status, extract(epoch FROM c.at)::float8, c.backend "
            "FROM chaos_claim c JOIN enrolment e ON e.id = c.enrolment_id JOIN person p ON p.id = e.person_id "
            "ORDER BY c.delivery_id, c.epoch, c.at"
        ).fetchall()
    found = []
    for n, (delivery, email, owner, status, at, backend) in enumerate(rows):
        if status == "claimed":
            after = rows[n + 1] if n + 1 < len(rows) and rows[n + 1][0] == delivery else None
            served = [pid for when, number, pid in backends if number == backend and when <= at]
            until = float("inf") if after is None else after[4]
            pid = served[-1] if served else None
            found.append(Claiming(rcpt=email, owner=owner or "", pid=pid, at=at, until=until))
    return tuple(found)
