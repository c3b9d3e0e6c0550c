"""The delivery path's own engine: it asks an idle connection whether it lives, and only an idle one."""

import psycopg
import pytest
from sqlalchemy import Engine, text

from course import clock
from course.settings import Settings
from course.store.database import open_engine_for_batches


@pytest.fixture
def engine(settings: Settings) -> Engine:
    return open_engine_for_batches(settings.sqlalchemy_url)


def _backend(engine: Engine) -> int:
    with engine.connect() as connection:
        number: int = connection.scalar(text("SELECT pg_backend_pid()"))
        return number


def _end(database_url: str, backend: int) -> None:
    with psycopg.connect(database_url, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", (backend,))


def test_a_connection_that_died_while_it_was_idle_is_replaced(
    engine: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _backend(engine)
    _end(database_url, first)
    later = clock.monotonic() + 5
    monkeypatch.setattr(clock, "monotonic", lambda: later)
    assert _backend(engine) != first
    engine.dispose()


def test_a_connection_in_steady_use_is_kept(engine: Engine) -> None:
    assert len({_backend(engine) for _ in range(10)}) == 1
    engine.dispose()


def test_a_connection_that_lives_is_kept_after_being_idle(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    first = _backend(engine)
    later = clock.monotonic() + 5
    monkeypatch.setattr(clock, "monotonic", lambda: later)
    assert _backend(engine) == first
    engine.dispose()
