"""Fresh databases on the tests' one PostgreSQL server."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from course.embedded.postgres import Postgres
from course.settings import socket_url

_numbers = itertools.count(1)


def url_of(server: Postgres, database: str) -> str:
    """A database of the server, as psycopg wants it."""
    return socket_url(database, server.socket_folder, "course")


def sqlalchemy_url(url: str) -> str:
    """The same as SQLAlchemy wants it."""
    return url.replace("postgresql://", "postgresql+psycopg://", 1)


@contextmanager
def fresh_database(server: Postgres) -> Iterator[str]:
    """One more migrated database; it goes with the block."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(url_of(server, "postgres"), autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE template_course")
        yield url_of(server, name)
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
