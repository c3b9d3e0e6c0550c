"""Migrations, by Alembic. Apart from the engines, because only a start and a few commands need to load Alembic."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

from course.store.models import Base

_MIGRATIONS = Path(__file__).parent / "migrations"
_MIGRATION_LOCK = 0x5EC0_11D


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


def differences(engine: Engine) -> list[str]:
    """Where models and a migrated database disagree: empty when migrations are up to date."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return [str(difference) for difference in compare_metadata(context, Base.metadata)]
