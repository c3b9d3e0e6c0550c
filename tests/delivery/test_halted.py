"""A worker that is halted, or whose route is lost, in the midst of a transaction: its locks hold up nobody."""

import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from course.delivery import guard
from course.delivery.claim import claim
from course.delivery.ledger import Ledger
from course.delivery.record import sweep
from course.embedded.redis import Redis
from course.people.situation import SITUATION_COLUMNS
from course.service import Service
from course.store import database, delivering
from course.store.course_clock import note_alive, start_clock
from course.store.database import open_engine_for_batches, sessions_of
from course.store.models import ClockRow, Delivery, Enrolment
from course.vocabulary import DeliveryStatus
from tests.support.house import wait_for

Enrol = Callable[..., Enrolment]


@contextmanager
def halted(service: Service, query: str) -> Iterator[Session]:
    """Somebody has locked what the query finds, and neither goes on nor ends."""
    with service.sessions() as session:
        session.execute(text(query))
        yield session
        session.rollback()


@pytest.fixture
def impatient(service: Service) -> Iterator[Service]:
    """The service on connections that wait for a lock for a second and then say so."""
    with service.sessions() as session:
        name = session.scalar(text("SELECT current_database()"))
        session.execute(text(f'ALTER DATABASE "{name}" SET lock_timeout = 1000'))
    engine = open_engine_for_batches(service.settings.sqlalchemy_url)
    yield replace(service, sessions=sessions_of(engine))
    engine.dispose()


def test_postgresql_ends_a_halted_workers_transaction_and_others_take_its_letters(
    service: Service, enrol: Enrol, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "HALTED_SECONDS", 1)
    engine = open_engine_for_batches(service.settings.sqlalchemy_url)
    enrol()
    with sessions_of(engine)() as worker:
        assert len(delivering.lock_due(worker, SITUATION_COLUMNS, now=service.clock.now(), limit=10)) == 1
        assert claim(service, str(uuid.uuid4()), limit=10) == [], "they are in other hands"
        wait_for(lambda: claim(service, str(uuid.uuid4()), limit=10), 30)
        with pytest.raises(DBAPIError) as ended:
            worker.execute(text("SELECT 1"))
        assert ended.value.connection_invalidated
        worker.rollback()
    engine.dispose()


def test_a_look_waits_for_nobody_who_notes_that_the_clock_lives(service: Service, impatient: Service) -> None:
    with service.sessions() as session:
        start_clock(session, 60)
    with halted(service, "SELECT FROM clock FOR UPDATE"), impatient.sessions() as session:
        note_alive(session)
    with service.sessions() as session:
        before = session.scalars(select(ClockRow.alive_at)).one()
    time.sleep(0.05)
    with impatient.sessions() as session:
        note_alive(session)
    with service.sessions() as session:
        assert session.scalars(select(ClockRow.alive_at)).one() > before


def test_delivery_waits_for_no_look_at_the_guard_rails(service: Service, impatient: Service) -> None:
    assert guard.look(service)
    assert not guard.look(service), "once a minute"
    with service.sessions() as session:
        session.execute(text("UPDATE guard_reading SET looked_real_at = looked_real_at - interval '61 seconds'"))
    with halted(service, "SELECT FROM guard_reading FOR UPDATE"):
        assert not guard.look(impatient)
    assert guard.look(impatient), "the turn is still to be had"


def test_a_sweep_settles_the_others_when_somebody_has_one_enrolment(
    service: Service, impatient: Service, enrol: Enrol, redis_server: Redis
) -> None:
    rows = [enrol(email=f"person{n}@example.org") for n in range(3)]
    claim(service, "gone", limit=10)
    with service.sessions() as session:
        session.execute(update(Delivery).values(lease_until=func.now() - timedelta(seconds=1)))
    with halted(service, f"SELECT FROM enrolment WHERE id = {rows[1].id} FOR UPDATE"):
        assert sweep(impatient, Ledger(redis_server.url)) == 2
    assert sweep(impatient, Ledger(redis_server.url)) == 1
    with service.sessions() as session:
        assert DeliveryStatus.CLAIMED.value not in session.scalars(select(Delivery.status)).all()
