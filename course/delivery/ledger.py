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
from course.delivery.transport.smtp import wait_at_most

KEPT_SECONDS = 2 * 86_400
_PREFIX = b"course:ledger:"
_TIMEOUT_SECONDS = 2.0
_REST_SECONDS = 5.0
_ANSWERS_AT_ONCE = 8


@dataclass
class Ledger:
    """The ledger in one Redis; `url` None: there is none, and every note answers no.

    A note is one write to a socket of our own (redis-py's ``SET`` takes several times as long). It is in the kernel's
    hands before the next letter's final dot, so this process may die. What Redis answers is read a few notes later; if
    that tells of a lost one, `false` makes the caller record at once everything that PostgreSQL does not know yet.
    """

    url: str | None
    _socket: socket.socket | None = field(default=None, repr=False)
    _owner: str = field(default="", repr=False)
    _unanswered: int = field(default=0, repr=False)
    _away_until: float = field(default=float("-inf"), repr=False)

    def note_sent(self, owner: str, delivery_id: int, response: str) -> bool:
        """Note that this owner's letter was accepted. False: it could not be noted; record it elsewhere at once."""
        if self.url is None or clock.monotonic() < self._away_until:
            return False
        key = _key(owner)
        note = _command((b"HSET", key, b"%d" % delivery_id, response.encode("utf-8", "replace")))
        if owner != self._owner:
            note += _command((b"EXPIRE", key, b"%d" % KEPT_SECONDS))
        try:
            if self._socket is None:
                self._socket = _dial(self.url)
                wait_at_most(self._socket, _TIMEOUT_SECONDS)
                if _ask(self._socket, (b"PING",)) != b"+PONG":
                    raise OSError("Redis does not answer")
            elif self._unanswered >= _ANSWERS_AT_ONCE:
                self._hear()
            self._socket.sendall(note)
        except OSError:
            self._hang_up()
            return False
        self._unanswered += 1 if owner == self._owner else 2
        self._owner = owner
        return True

    def forget(self, owner: str) -> None:
        """PostgreSQL knows all that was noted for this owner. Nothing depends on it: notes go by themselves later."""
        if self._socket is None or owner != self._owner:
            return
        try:
            self._socket.sendall(_command((b"UNLINK", _key(owner))))
            self._unanswered += 1
        except OSError:
            self._hang_up()

    def _hear(self) -> None:
        """Read what Redis answered to everything so far. Raises OSError if it did not take it all."""
        assert self._socket is not None
        answers = b""
        while answers.count(b"\r\n") < self._unanswered:
            more = self._socket.recv(4096)
            if not more:
                raise ConnectionResetError("Redis closed the connection")
            answers += more
        self._unanswered = 0
        if b"-" in answers:  # numbers are all that is answered to a note that was taken
            raise OSError("Redis did not take a note")

    def _hang_up(self) -> None:
        """Leave a Redis that is away in peace for a while: a wait at every letter would be a standstill."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
        self._socket, self._unanswered, self._owner = None, 0, ""
        self._away_until = clock.monotonic() + _REST_SECONDS

    def noted(self, claims: list[tuple[str, int]]) -> dict[int, str]:
        """Which of these (owner, delivery id) were accepted, with the server's words. A lost ledger knows nothing."""
        if self.url is None or not claims:
            return {}
        with contextlib.suppress(redis.RedisError):
            client = redis.Redis.from_url(self.url, socket_timeout=_TIMEOUT_SECONDS, socket_connect_timeout=1)
            with contextlib.closing(client), client.pipeline(transaction=False) as asked:
                for owner, delivery_id in claims:
                    asked.hget(_key(owner).decode("ascii"), str(delivery_id))
                found = asked.execute()
            return {
                delivery_id: value.decode("utf-8", "replace")
                for (_, delivery_id), value in zip(claims, found, strict=True)
                if isinstance(value, bytes)
            }
        return {}


def _key(owner: str) -> bytes:
    """The owner is a fresh UUID for each batch: no note can be taken for another attempt's."""
    return _PREFIX + owner.encode("ascii")


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
