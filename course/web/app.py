"""The candidate's pages as one ASGI application, and the server that runs it."""

import contextlib
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from functools import partial
from types import FrameType
from typing import Final

import uvicorn
from anyio import to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from course.people.limits import network_of
from course.service import Service
from course.web import confirming, health, hooks, join, keepsake, own_page, privacy, unsubscribe
from course.web.access_log import AccessLog
from course.web.connections import Places, protocol_for
from course.web.forms import FormKeeper
from course.web.languages import Languages
from course.web.limits import MAX_HEADERS, Limits
from course.web.pages import GuardedHeaders, Pages
from course.web.site import Site
from course.web.visitor import client_ip

GRACE_SECONDS: Final = 8
"""How long open requests may finish after the signal to end."""
_MOST_THREADS: Final = 4
"""For handlers. One runs at a time, and a page waits for the database a quarter of its time: more threads would only
have all pages of a rush come late together instead of one after the other."""
_FEWEST_THREADS: Final = 2
_SWITCH_SECONDS: Final = 0.0005
"""After so long a thread lets another one run. With Python's own 5 ms whoever has an answer from the database waits
as long behind each page that is being written."""
_SPOKEN_FOR: Final = 1 + keepsake.MOST_AT_ONCE
"""Connections to the database that others than handlers use: the clock's question, and PDFs in their own threads."""
_MOST_REQUESTS: Final = 1000
"""At once; `Places` lets fewer connections in."""


def create_app(service: Service) -> Starlette:
    """The application. Reads templates and static files now; touches the database with the first request."""
    settings = service.settings
    pages = Pages(service.templates, settings)
    forms = FormKeeper(signer=service.signer, public_url=settings.public_url, production=settings.production)
    site = Site(service=service, pages=pages, forms=forms)

    def refuse(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        response = pages.refusal(error.status_code)
        for name, value in (error.headers or {}).items():
            response.headers[name] = value
        return response

    app = Starlette(
        routes=[
            *privacy.routes(site),
            *join.routes(site),
            *confirming.routes(site),
            *keepsake.routes(site),
            *own_page.routes(site),
            *unsubscribe.routes(site),
            *health.routes(site),
            *hooks.routes(site),
        ],
        middleware=[
            Middleware(GuardedHeaders, production=settings.production),
            Middleware(Languages, offered=pages.locales),
            Middleware(AccessLog, pages=pages),
            Middleware(
                Limits,
                pages=pages,
                more=partial(hooks.allowance, site),
                whose=lambda scope: network_of(client_ip(HTTPConnection(scope), settings.trusted_proxies)) or "here",
            ),
        ],
        exception_handlers={HTTPException: refuse},
    )
    app.router.redirect_slashes = False  # its redirect would repeat whatever Host header it was given
    return app


class _Server(uvicorn.Server):
    """uvicorn that ends by returning: its own handling raises the signal once more after the shutdown."""

    def __init__(self, config: uvicorn.Config, threads: int) -> None:
        super().__init__(config)
        self._threads = threads

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As many threads for handlers as there are connections for them: who has a thread never waits for one."""
        to_thread.current_default_thread_limiter().total_tokens = self._threads
        sys.setswitchinterval(_SWITCH_SECONDS)
        await super().startup(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def end(_: int, __: FrameType | None) -> None:
            self.should_exit = True

        before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def server(service: Service, host: str, port: int, places: Places | None = None) -> uvicorn.Server:
    """The server, not yet running. h11 rather than httptools, since it bounds the size of a request's head."""
    places = places or Places(behind_proxy=service.settings.trusted_proxies > 0)
    return _Server(
        uvicorn.Config(
            create_app(service),
            host=host,
            port=port,
            http=protocol_for(places),
            h11_max_incomplete_event_size=2 * MAX_HEADERS,
            ws="none",
            lifespan="off",
            proxy_headers=False,  # course/web/visitor.py believes no more hops than configured
            access_log=False,  # course/web/access_log.py writes no tokens
            server_header=False,
            log_config=None,
            limit_concurrency=_MOST_REQUESTS,
            timeout_graceful_shutdown=GRACE_SECONDS,
        ),
        threads=max(_FEWEST_THREADS, min(_MOST_THREADS, service.connections - _SPOKEN_FOR)),
    )


def serve(service: Service, host: str, port: int, on: socket.socket | None = None) -> None:
    """Run until SIGTERM or SIGINT, ``on`` a socket that is bound already or else on a port of its own.

    Requests under way are finished first, for at most eight seconds.
    """
    server(service, host, port).run(sockets=None if on is None else [on])
