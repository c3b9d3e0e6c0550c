"""The LMTP or SMTP door (RFC 2033, RFC 5321): for an MTA of ours in front, not for the open Internet.

Foreign domains are refused at RCPT. Everything in the reply domain is taken, mangled addresses too: what cannot be
matched later goes to the holding pen. A message is answered with 250 only after its raw bytes are in PostgreSQL.
"""

import asyncio
import re
import signal
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

import structlog
from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy.exc import SQLAlchemyError

from course.heartbeat import beat
from course.inbound.door import MAX_BYTES, accept, is_too_much
from course.inbound.imap import ImapDoor
from course.inbound.room import SMALL_OCTETS, Crowd, Seats
from course.people.limits import network_of
from course.service import Service
from course.settings import ImapTarget

log = structlog.get_logger(__name__)

_MOST_RECIPIENTS = 20
_BEAT_SECONDS = 10
_SILENCE_SECONDS: Final = 120
"""Real time between two commands, and that a whole message may take from DATA to its end."""
_IMAP_FAREWELL_SECONDS: Final = 3.0
_LONE_DOT = re.compile(rb"(\r\n|\n|\r)\.(?=(\r\n|\n|\r))")
_SEEN_AGAIN: Final = 8
"""More octets than a line end, a dot and a line end have."""
_LONGEST_LINE = 1024 * 1024
"""Real clients write lines beyond the 998 octets of RFC 5322; a reply is worth more than the rule."""


class ListenError(Exception):
    """The door cannot open; the sentence says why and what to do."""


class Handler:
    """What the door says to each step of the dialogue."""

    def __init__(self, service: Service, door: str) -> None:
        self._service, self._door = service, door
        self._threads = ThreadPoolExecutor(max_workers=4, thread_name_prefix="inbound")

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802
        """Only our own reply domain; at most twenty recipients a message."""
        if address.rpartition("@")[2].lower() != self._service.settings.reply_domain:
            return "550 5.7.1 Replies only: this is not a domain of ours"
        if len(envelope.rcpt_tos) >= _MOST_RECIPIENTS:
            return "452 4.5.3 Too many recipients"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: "_Counted", session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep the bytes, then say so."""
        raw = envelope.content
        assert isinstance(raw, bytes)
        sender = envelope.mail_from or ""
        try:
            loop = asyncio.get_running_loop()
            if server.ends.found:
                server.ends = Ends()
                log.warning("inbound.two_ends", size=len(raw))
                answer = "550 5.5.2 A dot alone between line ends that are not CR LF: this may hide another message"
                return "\r\n".join([answer] * self._answers(envelope))
            answer = await loop.run_in_executor(self._threads, self._keep, raw, sender, list(envelope.rcpt_tos))
        except SQLAlchemyError as error:
            log.error("inbound.not_kept", error=type(error).__name__)
            answer = "451 4.3.0 Cannot keep it now, please try again"
        return "\r\n".join([answer] * self._answers(envelope))

    def _answers(self, envelope: Envelope) -> int:
        """LMTP answers once for each recipient that it accepted (RFC 2033 section 4.2)."""
        return len(envelope.rcpt_tos) if self._door == "lmtp" else 1

    async def handle_exception(self, error: Exception) -> str:
        """What nobody foresaw: to be tried again. An error's own words may hold anything and are not repeated."""
        log.error("inbound.broke", error=type(error).__name__)
        return "451 4.3.0 Something broke here, please try again"

    def _keep(self, raw: bytes, sender: str, recipients: list[str]) -> str:
        with self._service.sessions() as session:
            reason = is_too_much(self._service, session, mail_from=sender, rcpt_tos=recipients)
        if reason is not None:
            log.warning("inbound.too_much", reason=reason)
            return f"450 4.7.1 {reason[:1].upper()}{reason[1:]}, please try again later"
        kept = accept(self._service, raw, mail_from=sender, rcpt_tos=recipients, door=self._door)
        log.info("inbound.kept" if kept else "inbound.repeat", inbound=kept, size=len(raw))
        return "250 2.0.0 Kept"


@dataclass
class Ends:
    """Whether some server might see the end of a message where we see none: a lone dot between bare LF or bare CR.

    Whoever gets such a thing through a server in front can hide a second message, with an envelope of its own, in the
    first ("SMTP smuggling", CVE-2023-51764). Ours ends at CR LF . CR LF alone; no server that we know sends the others.
    Looked for in the octets of the connection, since what is left of dots later does not tell any more.
    """

    found: bool = False
    _before: bytes = b""

    def feed(self, data: bytes) -> None:
        """The next octets, in pieces of whatever size."""
        seen = self._before + data
        for dot in _LONE_DOT.finditer(seen):
            cut_off_before = dot.start() == 0 and len(self._before) == _SEEN_AGAIN  # and looked at last time
            cut_off_behind = dot.end(2) == len(seen) and dot[2] == b"\r"  # next time
            if not cut_off_before and not cut_off_behind and (dot[1], dot[2]) != (b"\r\n", b"\r\n"):
                self.found = True
        self._before = seen[-_SEEN_AGAIN:]


class _Counted(SMTP):
    """One connection: refused if too many are open, ended after a quarter of an hour whatever it does.

    While it brings a large message and others do so too, it is not read from until it has a seat.
    """

    line_length_limit = _LONGEST_LINE
    crowd: Crowd | None = None
    seats: Seats | None = None
    _brought: int | None = None
    """Octets of the message in hand; None between messages."""
    ends: Ends
    _address: str | None = None
    _end: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.ends = Ends()
        peer = transport.get_extra_info("peername")
        address = network_of(peer[0] if isinstance(peer, tuple) and peer else None) or "here"
        if self.crowd is not None and not self.crowd.enters(address):
            log.warning("inbound.crowded")
            self.transport = None
            transport.write(b"421 4.7.0 Too many connections, please try again later\r\n")
            transport.close()
            return
        if self.crowd is not None:
            self._address = address
            self._end = self.loop.call_later(self.crowd.session_seconds, transport.abort)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self.session is None:  # it was refused at once
            return
        if self.seats is not None:
            self.seats.leave(self)
        if self.crowd is not None and self._address is not None:
            self.crowd.leaves(self._address)
            self._address = None
        if self._end is not None:
            self._end.cancel()
        super().connection_lost(error)

    def data_received(self, data: bytes) -> None:
        if self.session is None:
            return
        self.ends.feed(data)
        super().data_received(data)
        if self._brought is not None and self.seats is not None:
            self._brought += len(data)
            if self._brought > MAX_BYTES + SMALL_OCTETS:  # what comes now is thrown away, and has no weight
                self.seats.leave(self)
            elif (
                self._brought > SMALL_OCTETS
                and not self.seats.ask(self)
                and isinstance(self.transport, asyncio.Transport)
            ):
                self.transport.pause_reading()

    def go_on(self) -> None:
        """There is a seat: read on."""
        if isinstance(self.transport, asyncio.Transport) and not self.transport.is_closing():
            self.transport.resume_reading()

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        """As RFC 5321 says, with an eye on how much comes."""
        self._brought = 0
        try:
            await super().smtp_DATA(arg)
        finally:
            self._brought = None
            if self.seats is not None:
                self.seats.leave(self)

    def eof_received(self) -> bool | None:
        if self.session is None:
            return False
        kept_open: bool | None = super().eof_received()
        return kept_open


class _Lmtp(_Counted, LMTP):
    pass


class _Smtp(_Counted):
    pass


def serve(service: Service, listen: str) -> None:
    """Run the doors until SIGTERM or SIGINT. Raises ListenError if the address is taken or is none of this machine's.

    Beside LMTP or SMTP, the mailbox from which replies are fetched, where one is set.
    """
    parts = urlsplit(listen)
    host, port, kind = parts.hostname or "127.0.0.1", parts.port or 8024, parts.scheme
    handler, crowd, seats = Handler(service, kind), Crowd(), Seats()

    def protocol() -> SMTP:
        made = (_Lmtp if kind == "lmtp" else _Smtp)(
            handler,
            data_size_limit=MAX_BYTES,
            enable_SMTPUTF8=True,
            hostname=service.settings.reply_domain,
            timeout=_SILENCE_SECONDS,
        )
        made.crowd, made.seats = crowd, seats
        made.__ident__ = "Second Wind"
        return made

    async def run() -> None:
        loop = asyncio.get_running_loop()
        try:
            server = await loop.create_server(protocol, host, port, reuse_address=True)
        except OSError as error:
            raise ListenError(
                f"the inbound door cannot listen on {host}:{port} ({error.strerror or error}); "
                "another program has it, or set COURSE_INBOUND_LISTEN, for example lmtp://127.0.0.1:8025"
            ) from None
        stopped = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopped.set)
        log.info("inbound.ready", listen=f"{kind}://{host}:{port}")
        beating = asyncio.create_task(_beat(service, stopped))
        leaving = threading.Event()
        fetching = _fetching(service, leaving)
        await stopped.wait()
        leaving.set()
        server.close()
        await server.wait_closed()
        await beating
        if fetching is not None:
            await asyncio.to_thread(fetching.join, _IMAP_FAREWELL_SECONDS)

    asyncio.run(run())


def _fetching(service: Service, leaving: threading.Event) -> threading.Thread | None:
    """The mailbox's own thread. A daemon: it may be cut off anywhere without losing anything."""
    if service.settings.imap_url is None:
        return None
    door = ImapDoor(service=service, target=ImapTarget(service.settings.imap_url))
    thread = threading.Thread(target=door.run, args=(leaving,), name="imap", daemon=True)
    thread.start()
    return thread


async def _beat(service: Service, stopped: asyncio.Event) -> None:
    name = f"inbound@{socket.gethostname()}"
    while not stopped.is_set():
        try:
            await asyncio.to_thread(beat, service, name, "inbound")
        except SQLAlchemyError as error:
            log.warning("inbound.no_database", error=type(error).__name__)
        try:
            await asyncio.wait_for(stopped.wait(), _BEAT_SECONDS)
        except TimeoutError:
            continue
