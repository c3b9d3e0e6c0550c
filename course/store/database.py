"""Engines and sessions, and which migration a database stands at (`course.store.migrating` moves it on)."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.orm import Session

Sessions = Callable[[], AbstractContextManager[Session]]
"""Opens a transaction: committed at the end of the block, rolled back if it raises."""


def open_engine(url: str, *, pool_size: int = 5) -> Engine:
    """An engine whose connections speak UTC, notice a dead server, and give up connecting after five seconds."""
    return create_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_pre_ping=True,
        pool_timeout=10,
        hide_parameters=True,  # an error must not repeat addresses into a log
        connect_args={"connect_timeout": 5, "options": "-c timezone=UTC", "application_name": "second-wind"},
    )


def sessions_of(engine: Engine) -> Sessions:
    """Transactions on this engine."""

    @contextmanager
    def begin() -> Iterator[Session]:
        with Session(engine, expire_on_commit=False) as session, session.begin():
            yield session

    return begin


def current_revision(engine: Engine) -> str | None:
    """The migration that the database stands at; None for an empty one."""
    with engine.connect() as connection:
        return revision_on(connection)


def revision_on(connection: Connection) -> str | None:
    """The same, on a connection that is open already."""
    if connection.scalar(text("SELECT to_regclass('alembic_version')")) is None:
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found
