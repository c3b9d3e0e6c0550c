"""A sink that keeps what it takes, in this process, and a postman who hands over to it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.transport.smtp import SmtpConnection
from course.embedded.redis import Redis
from course.service import Service
from course.settings import SmtpTarget
from tests.chaos.sink import Sink


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[Sink]:
    """A sink without faults; a test sets its ``shares``."""
    served = Sink(history=tmp_path / "history.jsonl")
    served.start()
    yield served
    served.stop()


@pytest.fixture
def postman_of(service: Service, sink: Sink, redis_server: Redis) -> Iterator[Callable[[], Postman]]:
    """Makes a postman of this service who hands over to the sink; each has a connection of its own."""
    made: list[Postman] = []

    def make() -> Postman:
        connection = SmtpConnection(SmtpTarget(f"smtp://127.0.0.1:{sink.port}?tls=none"), own_name="test.example")
        made.append(Postman(service=service, connection=connection, ledger=Ledger(redis_server.url)))
        return made[-1]

    yield make
    for postman in made:
        postman.connection.close()
