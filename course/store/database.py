"""Engines and sessions, and which migration a database stands at (`course.store.migrating` moves it on)."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.orm import Session

from course import clock

Sessions = Callable[[], AbstractContextManager[Session]]
"""Opens a transaction: committed at the end of the block, rolled back if it raises."""


_ROUTE_LOST = {"keepalives_idle": 15, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000}
"""When a route is lost without a word (no FIN, no RST), the kernel says so after half a minute and not after hours."""
HALTED_SECONDS = 15
"""A worker that is halted, or whose route is lost, in the midst of a transaction keeps its locks no longer than that:
PostgreSQL ends it. Reading a mail, the longest that anybody thinks within one, takes at most ten."""
_HALTED_ELSEWHERE_SECONDS = 60


def _connect_args(halted_s: int, more: str = "") -> dict[str, Any]:
    """How each connection is opened, and after how many silent seconds PostgreSQL ends a transaction of its."""
    return {
        "connect_timeout": 5,
        "options": f"-c timezone=UTC -c idle_in_transaction_session_timeout={halted_s}s {more}",
        "application_name": "second-wind",
        **_ROUTE_LOST,
    }


def open_engine(url: str, *, pool_size: int = 5) -> Engine:
    """An engine whose connections speak UTC, notice a dead server, and give up connecting after five seconds."""
    return create_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_pre_ping=True,
        pool_use_lifo=True,  # the connection used last knows its statements and has its tables at hand
        pool_timeout=10,
        hide_parameters=True,  # an error must not repeat addresses into a log
        connect_args=_connect_args(_HALTED_ELSEWHERE_SECONDS),
    )


_IDLE_SECONDS = 1.0


_ROW_BY_ROW = (
    "-c random_page_cost=1.1 -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c enable_sort=off"
)
"""These statements name their rows. Going through a whole table for some hundred of them is never right, whatever the
planner believes of the table: it may have been empty when the plan was made."""


def open_engine_for_batches(url: str) -> Engine:
    """An engine for the delivery path, which opens many short transactions in a row.

    Only a connection that has been idle is asked whether it still lives: that is a round trip each time.
    """
    engine = create_engine(
        url,
        pool_size=2,
        pool_timeout=10,
        hide_parameters=True,
        connect_args=_connect_args(HALTED_SECONDS, _ROW_BY_ROW),
    )
    event.listen(engine, "checkin", _note_when)
    event.listen(engine, "checkout", _ask_if_idle)
    return engine


def _note_when(_: Any, record: Any) -> None:
    record.info["idle_since"] = clock.monotonic()


def _ask_if_idle(connection: Any, record: Any, _: Any) -> None:
    if clock.monotonic() - record.info.get("idle_since", float("inf")) < _IDLE_SECONDS:
        return
    try:
        if "idle_since" in record.info:
            connection.execute("SELECT 1")
            connection.rollback()
    except psycopg.Error:
        record.info.pop("idle_since")
        raise InvalidatePoolError from None


def sessions_of(engine: Engine) -> Sessions:
    """Transactions on this engine."""

    @contextmanager
    def begin() -> Iterator[Session]:
        with Session(engine, expire_on_commit=False) as session, session.begin():
            yield session

    return begin


def looks_of(engine: Engine) -> Sessions:
    """Sessions for single statements that only read: without a transaction each is one round trip instead of three."""
    return sessions_of(engine.execution_options(isolation_level="AUTOCOMMIT"))


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
