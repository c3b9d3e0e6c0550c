"""The LMTP or SMTP door (RFC 2033, RFC 5321): for an MTA of ours in front, not for the open Internet.

Foreign domains are refused at RCPT. Everything in the reply domain is taken, mangled addresses too: what cannot be
matched later goes to the holding pen. A message is answered with 250 only after its raw bytes are in PostgreSQL.
"""

import asyncio
import signal
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy.exc import SQLAlchemyError

from course.heartbeat import beat
from course.inbound.door import MAX_BYTES, accept
from course.people import limits
from course.service import Service

log = structlog.get_logger(__name__)

_MOST_RECIPIENTS = 20
_BEAT_SECONDS = 10
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

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep the bytes, then say so."""
        raw = envelope.content
        assert isinstance(raw, bytes)
        sender = envelope.mail_from or ""
        try:
            loop = asyncio.get_running_loop()
            answer = await loop.run_in_executor(self._threads, self._keep, raw, sender, list(envelope.rcpt_tos))
        except SQLAlchemyError as error:
            log.error("inbound.not_kept", error=type(error).__name__)
            answer = "451 4.3.0 Cannot keep it now, please try again"
        # LMTP answers once for each recipient that it accepted (RFC 2033 section 4.2).
        return "\r\n".join([answer] * (len(envelope.rcpt_tos) if self._door == "lmtp" else 1))

    def _keep(self, raw: bytes, sender: str, recipients: list[str]) -> str:
        if sender:
            with self._service.sessions() as session:
                if not limits.take(self._service, session, limits.MAILS_PER_SENDER, sender.lower()):
                    return "450 4.7.1 Too many from this sender, please try again later"
        kept = accept(self._service, raw, mail_from=sender, rcpt_tos=recipients, door=self._door)
        log.info("inbound.kept" if kept else "inbound.repeat", inbound=kept, size=len(raw))
        return "250 2.0.0 Kept"


class _Lmtp(LMTP):
    line_length_limit = _LONGEST_LINE


class _Smtp(SMTP):
    line_length_limit = _LONGEST_LINE


def serve(service: Service, listen: str) -> None:
    """Run the door until SIGTERM or SIGINT. Raises ListenError if the address is taken or is none of this machine's."""
    parts = urlsplit(listen)
    host, port, kind = parts.hostname or "127.0.0.1", parts.port or 8024, parts.scheme
    handler = Handler(service, kind)

    def protocol() -> SMTP:
        made = (_Lmtp if kind == "lmtp" else _Smtp)(
            handler,
            data_size_limit=MAX_BYTES,
            enable_SMTPUTF8=True,
            hostname=service.settings.reply_domain,
            timeout=120,
        )
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
        await stopped.wait()
        server.close()
        await server.wait_closed()
        await beating

    asyncio.run(run())


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
