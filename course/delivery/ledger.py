"""The ledger: each 250 is noted in Redis at once, before PostgreSQL hears of the batch.

It narrows the window in which a worker's death could repeat a letter to the moment between the server's 250 and this
note. It carries no truth: without it everything still works, recorded in PostgreSQL letter by letter.
"""

import contextlib
import socket
import ssl
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import redis

from course import clock

KEPT_SECONDS = 2 * 86_400
_PREFIX = b"course:ledger:"
_TIMEOUT_SECONDS = 2.0
_REST_SECONDS = 5.0


@dataclass
class Ledger:
    """The ledger in one Redis; `url` None: there is none, and every note answers no.

    A note is one write to a socket of our own (redis-py's ``SET`` takes several times as long). It is in the kernel's
    hands before the next letter's final dot, so this process may die; Redis's answer is read at the next note. If that
    tells of a lost note, `false` makes the caller record at once everything that PostgreSQL does not know yet.
    """

    url: str | None
    _socket: socket.socket | None = field(default=None, repr=False)
    _away_until: float = field(default=float("-inf"), repr=False)

    def note_sent(self, owner: str, delivery_id: int, response: str) -> bool:
        """Note that this owner's letter was accepted. False: it could not be noted; record it elsewhere at once."""
        if self.url is None or clock.monotonic() < self._away_until:
            return False
        words = (b"SET", _key(owner, delivery_id), response.encode("utf-8", "replace"), b"EX", b"%d" % KEPT_SECONDS)
        try:
            if self._socket is None:
                self._socket = _dial(self.url)
                self._socket.sendall(_command((b"PING",)))
                if _reply(self._socket) not in {b"+PONG", b"+OK"}:
                    raise OSError("Redis does not answer")
            elif _reply(self._socket) != b"+OK":  # of the note before: it had a whole letter's time to come
                raise OSError("Redis did not take the note")
            self._socket.sendall(_command(words))
            return True
        except OSError:
            self._hang_up()
            return False

    def _hang_up(self) -> None:
        """Leave a Redis that is away in peace for a while: a wait at every letter would be a standstill."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
        self._socket, self._away_until = None, clock.monotonic() + _REST_SECONDS

    def noted(self, claims: list[tuple[str, int]]) -> dict[int, str]:
        """Which of these (owner, delivery id) were accepted, with the server's words. A lost ledger knows nothing."""
        if self.url is None or not claims:
            return {}
        with contextlib.suppress(redis.RedisError):
            client = redis.Redis.from_url(self.url, socket_timeout=_TIMEOUT_SECONDS, socket_connect_timeout=1)
            with contextlib.closing(client):
                found = client.mget([_key(owner, delivery_id) for owner, delivery_id in claims])
            return {
                delivery_id: value.decode("utf-8", "replace")
                for (_, delivery_id), value in zip(claims, found, strict=True)
                if isinstance(value, bytes)
            }
        return {}


def _key(owner: str, delivery_id: int) -> bytes:
    """The owner is a fresh UUID for each batch: no note can be taken for another attempt's."""
    return b"%s%s:%d" % (_PREFIX, owner.encode("ascii"), delivery_id)


def _dial(url: str) -> socket.socket:
    """A connection that has logged in and chosen its database. Raises OSError."""
    parts = urlsplit(url)
    if parts.scheme == "unix":
        dialled = socket.socket(socket.AF_UNIX)
        dialled.settimeout(_TIMEOUT_SECONDS)
        dialled.connect(parts.path)
        database = parts.query.removeprefix("db=")
    else:
        dialled = socket.create_connection((parts.hostname or "127.0.0.1", parts.port or 6379), _TIMEOUT_SECONDS)
        dialled.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if parts.scheme == "rediss":
            dialled = ssl.create_default_context().wrap_socket(dialled, server_hostname=parts.hostname)
        database = parts.path.strip("/")
    if parts.password:
        user = [unquote(parts.username).encode()] if parts.username else []
        if _ask(dialled, (b"AUTH", *user, unquote(parts.password).encode())) != b"+OK":
            raise OSError("Redis refused the password")
    if database and database != "0" and _ask(dialled, (b"SELECT", database.encode())) != b"+OK":
        raise OSError("Redis has no such database")
    return dialled


def _ask(dialled: socket.socket, words: tuple[bytes, ...]) -> bytes:
    """One command, one simple reply (RESP2). Raises OSError, also for an end of the connection."""
    dialled.sendall(_command(words))
    return _reply(dialled)


def _command(words: tuple[bytes, ...]) -> bytes:
    return b"*%d\r\n" % len(words) + b"".join([b"$%d\r\n%s\r\n" % (len(word), word) for word in words])


def _reply(dialled: socket.socket) -> bytes:
    reply = b""
    while not reply.endswith(b"\r\n"):
        more = dialled.recv(512)
        if not more:
            raise ConnectionResetError("Redis closed the connection")
        reply += more
    return reply[:-2]
