"""A real SMTP server on this machine that keeps what it takes and can be told to misbehave."""

import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from course.settings import SmtpTarget


@dataclass
class Relay:
    """What the relay took; what it answers to RCPT (``answers``) and the final dot (``answer_by_turn``, ``at_end``)."""

    taken: list[tuple[str, str, EmailMessage]] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    at_end: Callable[[str], str | None] = lambda recipient: None
    answer_by_turn: list[str] = field(default_factory=list)
    seen: list[bytes] = field(default_factory=list)
    pipelining: bool = True
    target: SmtpTarget | None = None

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        return [responses[0], "250-PIPELINING", *responses[1:]] if self.pipelining else responses

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802
        answer = self.answers.get(address)
        if answer is not None:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        self.seen.append(envelope.content)
        answer = self.answer_by_turn.pop(0) if self.answer_by_turn else self.at_end(envelope.rcpt_tos[0])
        if answer == "drop":
            self._keep(envelope)
            assert server.transport is not None
            server.transport.abort()
            return "250 never heard"
        if answer is not None:
            return answer
        self._keep(envelope)
        return "250 2.0.0 taken"

    def _keep(self, envelope: Envelope) -> None:
        assert isinstance(envelope.content, bytes)
        assert envelope.mail_from is not None
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.taken.append((envelope.mail_from, envelope.rcpt_tos[0], message))

    def letters(self) -> list[str]:
        """The names of the letters taken, in order."""
        return [str(message["X-Course-Letter"]) for _, _, message in self.taken]


def free_port() -> int:
    """A TCP port of the loopback interface that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
