"""The LMTP or SMTP door on a free port, in this process: the real protocol, in a thread of its own."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from course.inbound.listener import Handler, _Counted, _Lmtp, _Smtp
from course.inbound.room import Crowd, Seats
from course.service import Service
from tests.support.relay import free_port


@contextmanager
def listening(
    service: Service,
    *,
    kind: str = "lmtp",
    silence_s: float = 60,
    crowd: Crowd | None = None,
    handler: Handler | None = None,
    most: int = 1_000_000,
) -> Iterator[int]:
    """Its port. `most` octets a message; `handler` where a test puts something in between."""
    port, loop, ready = free_port(), asyncio.new_event_loop(), threading.Event()
    told, seats = handler or Handler(service, kind), Seats()

    def protocol() -> _Counted:
        made = (_Lmtp if kind == "lmtp" else _Smtp)(told, data_size_limit=most, loop=loop, timeout=silence_s)
        made.crowd, made.seats = crowd, seats
        return made

    def run() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(loop.create_server(protocol, "127.0.0.1", port))
        ready.set()
        loop.run_forever()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    ready.wait(20)
    try:
        yield port
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(20)
        loop.close()
