"""A relay on this machine, and a postman who hands over to it."""

from collections.abc import Iterator

import pytest
from aiosmtpd.controller import Controller

from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.transport.smtp import SmtpConnection
from course.embedded.redis import Redis
from course.service import Service
from course.settings import SmtpTarget
from tests.support.relay import Relay, free_port


@pytest.fixture(params=[True, False], ids=["pipelining", "step by step"])
def relay(request: pytest.FixtureRequest) -> Iterator[Relay]:
    """A relay on a free port, of the kind that offers PIPELINING and of the kind that does not."""
    kept, port = Relay(pipelining=request.param), free_port()
    controller = Controller(kept, hostname="127.0.0.1", port=port)
    controller.start()
    kept.target = SmtpTarget(f"smtp://127.0.0.1:{port}?tls=none")
    yield kept
    controller.stop(no_assert=True)


@pytest.fixture
def postman(service: Service, relay: Relay, redis_server: Redis) -> Iterator[Postman]:
    """A postman of this service who hands over to the relay."""
    assert relay.target is not None
    connection = SmtpConnection(relay.target, own_name="test.example")
    yield Postman(service=service, connection=connection, ledger=Ledger(redis_server.url))
    connection.close()
