"""Engines, sessions and migrations."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session

from course.store.models import Base

_MIGRATIONS = Path(__file__).parent / "migrations"
_MIGRATION_LOCK = 0x5EC0_11D

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


def _config(engine: Engine) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["engine"] = engine
    return config


def migrate(engine: Engine) -> None:
    """Bring the schema up to date. Safe to start twice at once: the second waits."""
    with engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _MIGRATION_LOCK})
        try:
            command.upgrade(_config(engine), "head")
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _MIGRATION_LOCK})


def write_revision(engine: Engine, message: str) -> None:
    """Write a migration from the difference between models and database (for developers)."""
    command.revision(_config(engine), message=message, autogenerate=True)


def head_revision() -> str:
    """The newest migration that this code knows."""
    head = ScriptDirectory(str(_MIGRATIONS)).get_current_head()
    assert head is not None
    return head


def current_revision(engine: Engine) -> str | None:
    """The migration that the database stands at; None for an empty one."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def differences(engine: Engine) -> list[str]:
    """Where models and a migrated database disagree: empty when migrations are up to date."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return [str(difference) for difference in compare_metadata(context, Base.metadata)]
