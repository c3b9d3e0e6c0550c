"""What PostgreSQL reads for a batch: the rows of its letters, however large the table and however old the plan."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from sqlalchemy import text

from course.delivery.claim import Claimed, claim, count_due, refusals
from course.delivery.outcome import Outcome, ServerReply
from course.delivery.record import Result, record
from course.delivery.transport.smtp import Handed
from course.service import Service
from course.store.database import open_engine_for_batches, sessions_of
from course.store.models import Enrolment, SignupLink
from tests.support.clock import SetClock

SENT = Handed(outcome=Outcome.SENT, reply=ServerReply(code=250, text="2.0.0 queued"))
OTHERS = 20_000

MORE_PEOPLE = """
    INSERT INTO person (email, email_hash, created_at)
    SELECT 'p' || n || '@example.org', decode(md5(n::text), 'hex'), now() FROM generate_series(1, :n) n
"""
MORE_ENROLMENTS = """
    INSERT INTO enrolment (handle, person_id, link_id, course, course_version, lessons, status, locale, zone, hour,
        weekdays_only, position, created_at, confirmed_at, last_lesson_at, keepsake_sent, check_in_wanted,
        check_in_sent, keepsake_after_days, check_in_day, due_at)
    SELECT p.id, p.id, e.link_id, e.course, e.course_version, e.lessons, 'active', e.locale, e.zone, e.hour, false, 2,
        :now, :now, :now - interval '1 day', false, false, false, e.keepsake_after_days, e.check_in_day, :now
    FROM person p, enrolment e WHERE p.email LIKE 'p%' AND e.id = :like
"""


@pytest.fixture
def batches(service: Service) -> Iterator[Service]:
    """The service on a worker's connections, which keep the first plan that they make; nobody refreshes statistics."""
    with service.sessions() as session:
        for table in ("person", "enrolment", "due_enrolment", "delivery", "suppression", "signup_link"):
            session.execute(text(f"ALTER TABLE {table} SET (autovacuum_enabled = false)"))
        session.execute(text("ANALYZE"))
        name = session.scalar(text("SELECT current_database()"))
        session.execute(text(f'ALTER DATABASE "{name}" SET plan_cache_mode = force_generic_plan'))
    engine = open_engine_for_batches(service.settings.sqlalchemy_url)
    yield replace(service, sessions=sessions_of(engine))
    engine.dispose()


def _batch(service: Service) -> list[Claimed]:
    owner = str(uuid.uuid4())
    with service.sessions() as session:
        count_due(session, service.clock.now(), at_most=2)
    claimed = claim(service, owner, limit=100)
    with service.sessions() as session:
        assert refusals(session, owner, claimed, service.clock.now()) == {}
    record(service, owner, [Result(claimed=each, handed=SENT, at=service.clock.now()) for each in claimed])
    return claimed


def _rows_read(service: Service) -> dict[str, int]:
    with service.sessions() as session:
        session.execute(text("SELECT pg_stat_force_next_flush()"))
    with service.sessions() as session:
        rows = session.execute(text("SELECT relname, seq_tup_read + idx_tup_fetch FROM pg_stat_user_tables"))
        return {row[0]: row[1] or 0 for row in rows}


def test_a_plan_made_for_an_empty_table_is_good_for_a_full_one(
    batches: Service, enrol: Callable[..., Enrolment], link: SignupLink, clock_at: SetClock
) -> None:
    del link
    for n in range(12):  # after so many a statement is prepared and its plan is kept
        row = enrol(email=f"first{n}@example.org")
        assert len(_batch(batches)) == 1
    with batches.sessions() as session:
        session.execute(text(MORE_PEOPLE), {"n": OTHERS})
        session.execute(text(MORE_ENROLMENTS), {"now": clock_at.now(), "like": row.id})
    before = _rows_read(batches)
    for _ in range(3):
        assert len(_batch(batches)) == 100
    after = _rows_read(batches)
    read = {table: rows - before.get(table, 0) for table, rows in after.items()}
    assert max(read.values()) < 300 * 10, read
