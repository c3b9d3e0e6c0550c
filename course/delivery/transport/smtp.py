"""SMTP, pipelined (RFC 5321, RFC 2920).

`smtplib` opens the connection, negotiates TLS and logs in; from there the dialogue is ours, because it sends the next
envelope right behind a letter's final dot where the server offers PIPELINING, and tells what was said to each.

Invariants:

1. A letter's body is written only after ``still_wanted`` said yes within the last 50 ms.
2. ``handed`` hears of each final answer before the body of the next letter is written.
3. A connection that breaks before a letter's final dot leaves it DROPPED; after the dot and before the answer,
   UNKNOWN; those behind it are NOT_REACHED. The answer to the dot may take ten minutes (RFC 5321, 4.5.3.2.6).
"""

import contextlib
import re
import smtplib
import socket
import ssl
import struct
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from course import clock
from course.delivery.outcome import Outcome, ServerReply, outcome_of
from course.settings import SmtpTarget

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 600.0
"""RFC 5321 section 4.5.3.2 asks for at least ten minutes after the final dot, and for less elsewhere; a shorter wait
makes copies. A host that is gone altogether is noticed much sooner, by TCP."""

VANISHED_SECONDS = 30
WANTED_SECONDS = 0.05
_HOPED_FOR = {b"250": ServerReply(code=250, text=""), b"354": ServerReply(code=354, text="")}
_LONGEST_LINE = 4096
_MOST_LINES = 100


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """One letter for the wire; `data` has CRLF line ends and is not dot-stuffed."""

    mail_from: str
    rcpt_to: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class Handed:
    """What came of one letter, with the server's last word on it."""

    outcome: Outcome
    reply: ServerReply | None = None
    to_recipient: bool = False
    """Whether the reply answered RCPT, DATA or the final dot, and so speaks of this letter's receiver."""


class AwayKind(StrEnum):
    """Why the server cannot be used."""

    AWAY = "away"  # nobody answers, or not as a mail server does
    BUSY = "busy"  # it answers 421: not now
    LOGIN = "login"  # it refuses our name and password
    TLS = "tls"  # no encrypted connection can be made


class RelayAwayError(Exception):
    """The server cannot be used now (refused, TLS or login failed): nothing is wrong with any letter."""

    def __init__(self, sentence: str, kind: AwayKind = AwayKind.AWAY) -> None:
        super().__init__(sentence)
        self.kind = kind


class ConnectionBrokenError(Exception):
    """The dialogue ended in the middle, or the server said 421."""


class Listener(Protocol):
    """Who is asked, and told, about each letter by its index."""

    def still_wanted(self, index: int) -> bool:
        """Whether this letter may still go."""
        ...

    def handed(self, index: int, handed: Handed) -> None:
        """What came of it."""
        ...


def _refused(reply: ServerReply, *, to_recipient: bool) -> Handed:
    """What an answer before the body means; a "yes" in the wrong place is no yes."""
    outcome = outcome_of(reply)
    outcome = Outcome.TRY_LATER if outcome is Outcome.SENT else outcome
    return Handed(outcome=outcome, reply=reply, to_recipient=to_recipient)


def _away_kind(error: Exception, *, encrypting: bool) -> AwayKind:
    """Why it could not be opened; ``encrypting``: a greeting came, and STARTTLS was due."""
    if isinstance(error, smtplib.SMTPResponseException) and error.smtp_code == 421:
        return AwayKind.BUSY
    if isinstance(error, ssl.SSLError) or (encrypting and isinstance(error, smtplib.SMTPNotSupportedError)):
        return AwayKind.TLS
    return AwayKind.AWAY


_DOT_AT_LINE_START = re.compile(rb"\n\.")
"""Found in half the time that `in` takes for it; letters of ours have none."""


def stuffed(data: bytes, behind: bytes = b"") -> bytes:
    """The data with dots doubled at line starts and the final dot behind it (RFC 5321 section 4.5.2).

    ``behind`` is what follows the final dot on the wire.
    """
    body = data.replace(b"\r\n.", b"\r\n..") if _DOT_AT_LINE_START.search(data) else data
    first = b"." if body.startswith(b".") else b""
    return b"".join((first, body, b".\r\n" if body.endswith(b"\r\n") else b"\r\n.\r\n", behind))


def wait_at_most(connected: socket.socket, seconds: float) -> None:
    """Let reads and writes on it end with an OSError after so long.

    The kernel keeps the time where it can: Python's own timeouts cost a system call more at each read and write.
    """
    connected.settimeout(seconds)
    if not isinstance(connected, ssl.SSLSocket):  # which would begin anew after the kernel's timeout
        at_most = struct.pack("@ll", int(seconds), int(seconds % 1 * 1e6))
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, at_most)
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, at_most)
        connected.settimeout(None)


def _notice_a_vanished_peer(connected: socket.socket) -> None:
    """Let TCP give up on a host that acknowledges nothing for half a minute; a slow one may take its time."""
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (
        ("TCP_KEEPIDLE", VANISHED_SECONDS // 2),
        ("TCP_KEEPINTVL", VANISHED_SECONDS // 6),
        ("TCP_KEEPCNT", 3),
        ("TCP_USER_TIMEOUT", VANISHED_SECONDS * 1000),  # RFC 5482, Linux
    ):
        if hasattr(socket, name):
            connected.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


class SmtpConnection:
    """One connection to the relay, used for many letters. Not safe for two threads at once."""

    def __init__(self, target: SmtpTarget, *, own_name: str, now: Callable[[], float] = clock.monotonic) -> None:
        self._target, self._own_name, self._now = target, own_name, now
        self._socket: socket.socket | None = None
        self._lines: deque[bytes] = deque()
        self._rest = b""
        self._client: smtplib.SMTP | None = None
        self._pipelining = False

    @property
    def relay(self) -> str:
        """Which relay this is, as HOST:PORT."""
        return f"{self._target.host}:{self._target.port}"

    def open(self) -> None:
        """Connect, negotiate TLS and log in, if not done before. Raises RelayAwayError."""
        if self._socket is not None:
            return
        target = self._target
        try:
            context = ssl.create_default_context()
            if target.tls == "implicit":
                client: smtplib.SMTP = smtplib.SMTP_SSL(
                    target.host, target.port, self._own_name, timeout=CONNECT_SECONDS, context=context
                )
            else:
                client = smtplib.SMTP(target.host, target.port, self._own_name, timeout=CONNECT_SECONDS)
            self._client = client
            if target.tls == "starttls":
                client.starttls(context=context)
            client.ehlo_or_helo_if_needed()
            if target.username is not None:
                client.login(target.username, target.password or "")
        except smtplib.SMTPAuthenticationError as error:
            self.close()
            kind = AwayKind.LOGIN if error.smtp_code // 100 == 5 else AwayKind.AWAY  # 454: not at this moment
            raise RelayAwayError(f"the relay refused our login ({error.smtp_code})", kind) from None
        except (OSError, smtplib.SMTPException) as error:
            kind = _away_kind(error, encrypting=target.tls == "starttls" and self._client is not None)
            self.close()
            raise RelayAwayError(
                f"the relay at {target.host}:{target.port} cannot be used: {type(error).__name__}", kind
            ) from None
        assert client.sock is not None
        self._pipelining = client.has_extn("pipelining")
        self._socket = client.sock
        wait_at_most(self._socket, ANSWER_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _notice_a_vanished_peer(self._socket)
        self._lines.clear()
        self._rest = b""

    def close(self) -> None:
        """Say goodbye if anybody listens; an error in QUIT changes nothing."""
        with contextlib.suppress(Exception):
            if self._socket is not None:
                self._socket.settimeout(1)
                self._socket.sendall(b"QUIT\r\n")
        with contextlib.suppress(Exception):
            if self._client is not None:
                self._client.close()
        self._socket = self._client = None

    def send(self, letters: Sequence[Outgoing], listener: Listener) -> None:
        """Hand over all letters in order; every one is reported to the listener exactly once.

        Raises RelayAwayError at the start. When the connection breaks, the letters after the broken one are
        reported as NOT_REACHED.
        """
        self.open()
        done = 0
        try:
            for done in range(len(letters)):
                following = letters[done + 1] if done + 1 < len(letters) else None
                self._one(done, letters[done], following, first=done == 0, listener=listener)
            return
        except ConnectionBrokenError as broken:
            handed = broken.args[0]
        except BaseException:
            self.close()  # the next letter's envelope may be on the wire: another's body must not follow it
            raise
        assert isinstance(handed, Handed)
        self.close()
        listener.handed(done, handed)
        for rest in range(done + 1, len(letters)):
            listener.handed(rest, Handed(outcome=Outcome.NOT_REACHED))

    def _envelope(self, letter: Outgoing) -> bytes:
        return f"MAIL FROM:<{letter.mail_from}>\r\nRCPT TO:<{letter.rcpt_to}>\r\nDATA\r\n".encode("ascii")

    def _one(
        self, index: int, letter: Outgoing, following: Outgoing | None, *, first: bool, listener: Listener
    ) -> None:
        """One letter's dialogue. Its envelope is on the wire already, save the first's, or if nothing is pipelined."""
        wanted_at = self._now()
        if not listener.still_wanted(index):
            if not first and self._pipelining:
                raise ConnectionBrokenError(
                    Handed(outcome=Outcome.NOT_WANTED)
                )  # its envelope went out: only closing is clean
            listener.handed(index, Handed(outcome=Outcome.NOT_WANTED))
            if following is not None and self._pipelining:
                self._write(self._envelope(following), Handed(outcome=Outcome.DROPPED))
            return
        refused = self._open_letter(letter, on_the_wire=not first and self._pipelining)
        if refused is not None:
            self._write(b"RSET\r\n", Handed(outcome=Outcome.DROPPED))
            self._read(refused)
            listener.handed(index, refused)
            self._announce(following)
            return
        if self._now() - wanted_at > WANTED_SECONDS and not listener.still_wanted(index):
            raise ConnectionBrokenError(Handed(outcome=Outcome.NOT_WANTED))
        behind = self._envelope(following) if following is not None and self._pipelining else b""
        self._write(stuffed(letter.data, behind), Handed(outcome=Outcome.UNKNOWN))
        final = self._read(Handed(outcome=Outcome.UNKNOWN, to_recipient=True))
        listener.handed(index, Handed(outcome=outcome_of(final), reply=final, to_recipient=True))

    def _announce(self, following: Outgoing | None) -> None:
        if following is not None and self._pipelining:
            self._write(self._envelope(following), Handed(outcome=Outcome.DROPPED))

    def _open_letter(self, letter: Outgoing, *, on_the_wire: bool) -> Handed | None:
        """MAIL, RCPT, DATA. None: the server waits for the body; else why not."""
        dropped = Handed(outcome=Outcome.DROPPED)
        later = Handed(outcome=Outcome.DROPPED, to_recipient=True)
        if self._pipelining:
            if not on_the_wire:
                self._write(self._envelope(letter), dropped)
            replies = [self._hoped_for(*each) for each in ((b"250", dropped), (b"250", later), (b"354", later))]
        else:
            replies = []
            for line in self._envelope(letter).splitlines(keepends=True):
                self._write(line, dropped)
                replies.append(self._read(later if replies else dropped))
                if replies[-1].code not in {250, 251, 354}:
                    return _refused(replies[-1], to_recipient=len(replies) > 1)
        mail, rcpt, data = replies
        if mail.code // 100 == 2 and rcpt.code // 100 == 2 and data.code == 354:
            return None
        refusal = next(r for r in (mail, rcpt, data) if r.code // 100 not in {2, 3} or r is data)
        refused = _refused(refusal, to_recipient=refusal is not mail)
        if data.code == 354:  # DATA was taken although nobody is to get it: a lone dot (RFC 2920 section 3.1)
            self._write(b".\r\n", refused)
            self._read(refused)
        return refused

    def _write(self, data: bytes, if_broken: Handed) -> None:
        assert self._socket is not None
        try:
            self._socket.sendall(data)
        except OSError:
            raise ConnectionBrokenError(if_broken) from None

    def _hoped_for(self, code: bytes, if_broken: Handed) -> ServerReply:
        """The next reply; of one that is a line with the ``code`` hoped for, the words are not read."""
        line = self._lines.popleft() if self._lines else self._next_line(if_broken)
        if line.startswith(code) and line[3:4] != b"-":
            return _HOPED_FOR[code]
        self._lines.appendleft(line)
        return self._read(if_broken)

    def _read(self, if_broken: Handed) -> ServerReply:
        """One reply, of one line or many. 421 is about the connection: it ends, whatever was asked."""
        words: list[bytes] = []
        for _ in range(_MOST_LINES):
            line = self._lines.popleft() if self._lines else self._next_line(if_broken)
            if len(line) < 3 or not line[:3].isdigit():
                raise ConnectionBrokenError(if_broken)
            words.append(line[4:])
            if line[3:4] != b"-":
                text = b" ".join(words).decode("utf-8", "replace").strip()
                reply = ServerReply(code=int(line[:3]), text=text)
                if reply.code == 421:
                    raise ConnectionBrokenError(replace(if_broken, reply=reply))
                return reply
        raise ConnectionBrokenError(if_broken)

    def _next_line(self, if_broken: Handed) -> bytes:
        """The next line from the wire, without its end; those that came with it wait their turn."""
        assert self._socket is not None
        while True:
            try:
                more = self._socket.recv(65_536)
            except OSError:
                raise ConnectionBrokenError(if_broken) from None
            if not more or len(self._rest) > _LONGEST_LINE:
                raise ConnectionBrokenError(if_broken)
            *lines, self._rest = (self._rest + more).split(b"\n")
            if lines:
                self._lines.extend(line.rstrip(b"\r") for line in lines)
                return self._lines.popleft()
