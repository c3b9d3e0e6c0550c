"""The pages of the test's service, and somebody who visits them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import httpx
import pytest

from course.service import Service
from tests.support.visitor import Visitor, open_site


@pytest.fixture
def visit() -> Iterator[Callable[[Service], Visitor]]:
    """Opens the pages of a service and gives back somebody who visits them."""
    with ExitStack() as stack:

        def visiting(service: Service) -> Visitor:
            url = stack.enter_context(open_site(service))
            return Visitor(stack.enter_context(httpx.Client(base_url=url, timeout=30)), url)

        yield visiting


@pytest.fixture
def visitor(service: Service, visit: Callable[[Service], Visitor]) -> Visitor:
    """Somebody who visits the pages."""
    return visit(service)
