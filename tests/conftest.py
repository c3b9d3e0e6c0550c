"""Fixtures: a real PostgreSQL, a real Redis, a fresh database for each test, a clock that can be set."""

import base64
import logging
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
import structlog
from sqlalchemy import select

from course.embedded.postgres import Postgres, start_postgres
from course.embedded.redis import Redis, start_redis
from course.people.consent import Circumstances
from course.people.signup import Wish, add_link, confirm, sign_up
from course.service import Service, open_service
from course.settings import Settings
from course.store.database import open_engine
from course.store.migrating import migrate
from course.store.models import DueEnrolment, Enrolment, Person, SignupLink
from tests.support.clock import SetClock
from tests.support.databases import fresh_database, sqlalchemy_url, url_of


@pytest.fixture(autouse=True)
def _process_as_before() -> Iterator[None]:
    """What a command run in this process sets up for good (logs on its stderr, a umask) ends with its test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    mask = os.umask(0o022)
    os.umask(mask)
    yield
    os.umask(mask)
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    """One server for all tests; its database `template` has the schema and nothing else."""
    server = start_postgres(tmp_path_factory.mktemp("pg"), durable=False, stdout=subprocess.DEVNULL)
    try:
        with psycopg.connect(url_of(server, "postgres"), autocommit=True) as admin:
            admin.execute("CREATE DATABASE template_course")
        engine = open_engine(sqlalchemy_url(url_of(server, "template_course")))
        migrate(engine)
        engine.dispose()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def redis_server() -> Iterator[Redis]:
    """One Redis for all tests."""
    server = start_redis(stdout=subprocess.DEVNULL)
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture
def database_url(postgres: Postgres) -> Iterator[str]:
    """A fresh, migrated database."""
    with fresh_database(postgres) as url:
        yield url


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings of a development machine, with fixed secrets."""
    key = base64.b64encode(bytes(32)).decode()
    return Settings(
        _env_file=None,
        database_url=database_url,
        data_dir=tmp_path / "data",
        public_url="http://testserver",
        secret_key="a test secret of more than thirty-two characters",
        master_key=key,
        hash_key=key,
    )


@pytest.fixture
def clock_at() -> SetClock:
    """Nine in the morning of a Tuesday in Leeds, until the test says otherwise."""
    return SetClock()


@pytest.fixture
def service(settings: Settings, clock_at: SetClock) -> Iterator[Service]:
    """The service on a fresh database, by the test's clock. Whatever a test does, who is due stays known."""
    opened = replace(open_service(settings), clock=clock_at)
    yield opened
    with opened.sessions() as session:
        due = session.execute(select(Enrolment.due_at, Enrolment.id).where(Enrolment.due_at.is_not(None))).all()
        assert set(due) == set(session.execute(select(DueEnrolment.due_at, DueEnrolment.enrolment_id)).all())
        engine = session.get_bind()
    engine.dispose()


@pytest.fixture
def link(service: Service) -> SignupLink:
    """The sign-up link `demo`."""
    with service.sessions() as session:
        add_link(session, slug="demo", course="second-wind", title="Leeds Careers", now=service.clock.now())
        return session.scalars(select(SignupLink)).one()


@pytest.fixture
def enrol(service: Service, link: SignupLink) -> Callable[..., Enrolment]:
    """Signs somebody up and confirms; returns the row as it is then."""

    def enrolled(email: str = "ana@example.org", *, confirmed: bool = True, **wish: object) -> Enrolment:
        why = Circumstances(source="test")
        wished = Wish(**{"email": email, "name": "Ana", "zone": "Europe/London", "hour": 8, **wish})  # type: ignore[arg-type]
        sign_up(service, link.slug, wished, why)
        email_hash = service.address_hash(email)
        with service.sessions() as session:
            query = select(Enrolment).join(Person).where(Person.email_hash == email_hash).order_by(Enrolment.id.desc())
            row = session.scalars(query).first()
        assert row is not None
        if confirmed:
            confirm(service, row.handle, why)
            with service.sessions() as session:
                row = session.get_one(Enrolment, row.id)
        return row

    return enrolled
