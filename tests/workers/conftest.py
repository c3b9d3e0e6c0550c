"""A relay on this machine that the real workers hand over to, and the office they work in."""

from collections.abc import Iterator

import pytest
from aiosmtpd.controller import Controller

from course.service import Service
from tests.support.office import Office, office
from tests.support.relay import Relay, free_port


@pytest.fixture
def relay_url() -> Iterator[tuple[Relay, str]]:
    """A relay with PIPELINING, and its URL."""
    kept, port = Relay(), free_port()
    controller = Controller(kept, hostname="127.0.0.1", port=port)
    controller.start()
    yield kept, f"smtp://127.0.0.1:{port}?tls=none"
    controller.stop(no_assert=True)


@pytest.fixture
def relay(relay_url: tuple[Relay, str]) -> Relay:
    """What it took, and what it answers."""
    return relay_url[0]


@pytest.fixture
def staff(service: Service, relay_url: tuple[Relay, str]) -> Iterator[Office]:
    """An empty office on the test's database; `staff.run("worker")` fills it."""
    with office(service.settings, smtp_url=relay_url[1]) as opened:
        yield opened
