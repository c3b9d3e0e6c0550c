"""The SMTP door: takes every mail for everybody, and keeps it before it says 250."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from aiosmtpd.smtp import SMTP, Envelope, Session

from course.postbox.mailbox import Mailbox

LARGEST_MAIL = 26_214_400
"""Octets of one mail: 25 MiB, what the large providers take."""
MOST_RECIPIENTS = 100
"""RFC 5321, 4.5.3.1.8: at least this many have to be taken."""


class CatchAll:
    """aiosmtpd's handler (its hooks are found by name)."""

    def __init__(self, store: Mailbox, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    async def handle_EHLO(  # noqa: N802 (aiosmtpd looks for this name)
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """aiosmtpd reads command by command from a buffer, so PIPELINING (RFC 2920) only needs saying."""
        del server, envelope
        session.host_name = hostname
        return [*responses[:-1], "250-PIPELINING", responses[-1]]

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Any sender, the null return path included."""
        del server, session
        if not _is_text(address):
            return "553 5.1.7 The sender's address is not valid UTF-8"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Any recipient."""
        del server, session
        if not _is_text(address):
            return "553 5.1.3 The recipient's address is not valid UTF-8"
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return "452 4.5.3 Too many recipients"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Kept first, answered then. A few tens of microseconds of file system: not worth a thread."""
        del server, session
        content = envelope.original_content or b""
        mail_from = "" if envelope.mail_from in (None, "<>") else str(envelope.mail_from)
        try:
            entry = self._store.keep_letter(
                mail_from=mail_from, rcpt_tos=tuple(envelope.rcpt_tos), raw=content, at=self._now()
            )
        except OSError as error:
            return f"452 4.3.1 The postbox could not write the mail down: {error.strerror}"
        return f"250 2.0.0 Kept as {entry.id}"

    async def handle_exception(self, error: Exception) -> str:
        """No traceback, whatever was said to us."""
        del error
        return "451 4.3.0 The postbox stumbled over that; please try again"


def _is_text(address: str) -> bool:
    return address.isprintable() and address.encode("utf-8", "replace").decode() == address


async def open_catch_all(store: Mailbox, host: str, port: int, *, now: Callable[[], datetime]) -> asyncio.Server:
    """Listens until the returned server is closed. Raises OSError if the port cannot be had."""
    # aiosmtpd logs addresses at INFO and refused commands at WARNING
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    loop = asyncio.get_running_loop()
    handler = CatchAll(store, now)

    def connection() -> SMTP:
        return SMTP(
            handler,
            data_size_limit=LARGEST_MAIL,
            enable_SMTPUTF8=True,
            hostname="postbox.localhost",  # the real name would be asked of the DNS
            ident="Postbox",
            loop=loop,
        )

    return await loop.create_server(connection, host, port)
