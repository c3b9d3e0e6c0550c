"""The site in several processes on one port: the kernel hands each new connection to one of them (SO_REUSEPORT).

Python runs one thread at a time, so a site that has more to do than one core can needs more processes. They share
nothing but PostgreSQL. The first process serves nobody: it starts the others, starts anew what dies, and ends them all.
"""

import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import Final

import structlog

from course import clock
from course.embedded.process import dies_with_parent

log = structlog.get_logger(__name__)

_AT_ONCE_SECONDS: Final = 5.0
"""A process that dies so soon after its start would do so again: then all end, and whoever supervises us is told."""
_ENDING: Final = (signal.SIGTERM, signal.SIGINT)


def listener_on(host: str, port: int) -> socket.socket:
    """A socket of one's own on a port that others of ours may have, too; not yet listening. Raises OSError."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    # Named TCP, or asyncio does not switch Nagle's algorithm off and every answer waits 40 ms for an acknowledgement.
    made = socket.socket(family, kind, protocol or socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    try:
        made.bind(address)
    except OSError:
        made.close()
        raise
    return made


def in_several(processes: int, host: str, port: int, serve: Callable[[socket.socket], None]) -> None:
    """Run ``serve`` in so many processes, each with its own socket, until SIGTERM or SIGINT.

    To be called before anything is opened that must not be shared (connections, threads). Raises OSError if the port
    is somebody else's; exits with a process's code if it dies right after its start.
    """
    _is_free(host, port)
    crew = _Crew(lambda: serve(listener_on(host, port)))
    for number in _ENDING:
        signal.signal(number, crew.end)
    crew.run(processes)


def _is_free(host: str, port: int) -> None:
    """Without SO_REUSEPORT a port can be bound by one alone: so another's site is noticed, and not joined."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, kind, protocol) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(address)


class _Crew:
    """The processes, by pid, with the instant at which each began."""

    def __init__(self, serve: Callable[[], None]) -> None:
        self._serve = serve
        self._begun: dict[int, float] = {}
        self._ending = False

    def end(self, *_: object) -> None:
        """Tell all to finish what they have in hand."""
        self._ending = True
        for pid in self._begun:
            os.kill(pid, signal.SIGTERM)

    def run(self, processes: int) -> None:
        """Start them, and wait until the last has ended."""
        for _ in range(processes):
            self._start()
        code = 0
        while self._begun:
            pid, status = os.wait()
            lived = clock.monotonic() - self._begun.pop(pid, 0.0)
            if self._ending:
                continue
            ended = os.waitstatus_to_exitcode(status)
            log.error("web.process_ended", code=ended, after_s=round(lived, 1))
            if lived < _AT_ONCE_SECONDS:
                code = ended if ended > 0 else 1
                self.end()
            else:
                self._start()
        sys.exit(code)

    def _start(self) -> None:
        # A signal in between would find the new process with the crew's handler, or the crew without the new process.
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
        pid = os.fork()
        if pid == 0:
            for number in _ENDING:
                signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
            self._be_one()
        self._begun[pid] = clock.monotonic()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)

    def _be_one(self) -> None:
        code = 1
        ends_with_us = dies_with_parent(signal.SIGTERM) or (lambda: None)
        try:
            ends_with_us()
            self._serve()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        except BaseException:
            log.exception("web.process_failed")
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
