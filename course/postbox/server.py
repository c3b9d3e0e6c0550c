"""Runs the postbox: the SMTP door and the pages in one process, until it is told to stop."""

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import uvicorn

from course.postbox.catch import open_catch_all
from course.postbox.config import PostboxConfig, PostboxUnavailableError
from course.postbox.mailbox import Mailbox
from course.postbox.pages import app

GRACE_S = 3
"""How long open connections may finish after the signal."""


def serve(
    config: PostboxConfig,
    *,
    now: Callable[[], datetime],
    advance: Callable[[timedelta], None] | None,
    ready: Callable[[int, int], None] | None = None,
    stop: threading.Event | None = None,
) -> None:
    """Runs until SIGTERM, SIGINT or `stop`, then returns.

    `ready` hears the SMTP and the web port once both take connections. Raises PostboxUnavailableError, with a sentence,
    if a port is taken or the folder cannot be used. Signals are only caught in the main thread.
    """
    asyncio.run(_run(config, now, advance, ready, stop))


class _Web(uvicorn.Server):
    """uvicorn without its own signal handling, which raises the signal again after the shutdown."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _run(
    config: PostboxConfig,
    now: Callable[[], datetime],
    advance: Callable[[timedelta], None] | None,
    ready: Callable[[int, int], None] | None,
    stop: threading.Event | None,
) -> None:
    web_socket = _listening(config.web_host, config.web_port, "web page")
    with contextlib.closing(web_socket):
        store = Mailbox(config.folder)
        try:
            door = await open_catch_all(store, config.smtp_host, config.smtp_port, now=now)
        except OSError as error:
            raise _taken(config.smtp_host, config.smtp_port, "SMTP door", error) from error
        web = _Web(
            uvicorn.Config(
                app(store, config, now=now, advance=advance),
                log_level="warning",
                access_log=False,
                lifespan="off",
                server_header=False,
                timeout_graceful_shutdown=GRACE_S,
                limit_concurrency=500,
            )
        )
        with _stopping(web):
            serving = asyncio.create_task(web.serve(sockets=[web_socket]))
            while not web.started and not serving.done():
                await asyncio.sleep(0.01)
            if ready is not None and web.started:
                ready(_port(door.sockets[0]), _port(web_socket))
            while not serving.done():
                if stop is not None and stop.is_set():
                    web.should_exit = True
                await asyncio.wait({serving}, timeout=0.1)
        # not waited for: a worker's pooled connection may stay open for minutes
        door.close()
        store.close()
        serving.result()


@contextlib.contextmanager
def _stopping(web: uvicorn.Server) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()

    def stop() -> None:
        web.should_exit = True

    signals = (signal.SIGTERM, signal.SIGINT)
    for number in signals:
        loop.add_signal_handler(number, stop)
    try:
        yield
    finally:
        for number in signals:
            loop.remove_signal_handler(number)


def _listening(host: str, port: int, what: str) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise _taken(host, port, what, error) from error
    return listener


def _taken(host: str, port: int, what: str, error: OSError) -> PostboxUnavailableError:
    reason = (error.strerror or str(error)).lower()
    return PostboxUnavailableError(
        f"The postbox's {what} cannot listen on {host}:{port} ({reason}); choose another port."
    )


def _port(listener: socket.socket) -> int:
    return int(listener.getsockname()[1])
