"""Telling the operator by mail that something needs a person: the kind, the link and the enrolment, nothing else.

A notice is put off before it is handed over, so that no other worker takes it meanwhile, and marked as sent afterwards;
no transaction is open while the server is waited for. A worker that dies in between leaves the notice unsent: it goes
again, a quarter of an hour later, with the same Message-ID.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from string import Template

import structlog
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from course.delivery.outcome import Outcome
from course.delivery.transport.smtp import Handed, Outgoing, RelayAwayError, SmtpConnection
from course.letters.dkim import signed
from course.letters.headers import HeaderError, ascii_address, mailbox, words
from course.letters.mime import quoted_printable
from course.service import Service
from course.store.models import Enrolment, OperatorNotice, SignupLink
from course.vocabulary import NoticeKind

log = structlog.get_logger(__name__)

_AT_ONCE = 20
_AGAIN_AFTER = timedelta(minutes=15)
"""Longer than the wait for a server's answer to a final dot (ten minutes: RFC 5321, 4.5.3.2.6)."""
_AGAIN_AFTER_RELAY_AWAY = timedelta(minutes=1)


def send_notices(service: Service, connection: SmtpConnection) -> int:
    """Mail what waits, oldest first, at most 20 at once. How many were mailed.

    Without an operator's address nothing is mailed: each notice is logged once, by its kind.
    """
    mailed = 0
    for _ in range(_AT_ONCE):
        taken = _send_one(service, connection)
        if taken is None:
            break
        mailed += taken
    return mailed


def _send_one(service: Service, connection: SmtpConnection) -> bool | None:
    """Whether the next notice was mailed; None: there is none, or the relay is away."""
    now = service.clock.now()
    with service.sessions() as session:
        notice = session.scalar(
            select(OperatorNotice)
            .where(OperatorNotice.next_at <= now)
            .order_by(OperatorNotice.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        if notice is None:
            return None
        notice_id = notice.id
        if service.settings.operator_email is None:
            log.warning("operator.notice", kind=notice.kind)
            notice.next_at = None
            return False
        notice.next_at = now + _AGAIN_AFTER
        try:
            outgoing = written_notice(service, session, notice)
        except HeaderError as error:
            log.error("operator.notice_not_sent", notice=notice_id, reason=str(error))
            return False
    try:
        outcome = _handed_over(connection, outgoing)
    except RelayAwayError as error:
        log.error("relay.away", reason=str(error), kind=error.kind.value)
        _note(service, notice_id, next_at=now + _AGAIN_AFTER_RELAY_AWAY)
        return None  # the others would fare no better
    if outcome is not Outcome.SENT:
        log.error("operator.notice_not_sent", notice=notice_id, reason=outcome.value)
        return False
    _note(service, notice_id, next_at=None, sent_at=now)
    return True


def _note(service: Service, notice_id: int, **values: datetime | None) -> None:
    """Write down what came of it, unless it was erased with its person meanwhile."""
    with service.sessions() as session:
        session.execute(update(OperatorNotice).where(OperatorNotice.id == notice_id).values(**values))


@dataclass
class _Told:
    """Asks nothing and remembers what came of the one mail."""

    outcome: Outcome = Outcome.NOT_REACHED

    def still_wanted(self, index: int) -> bool:
        return True

    def handed(self, index: int, handed: Handed) -> None:
        self.outcome = handed.outcome


def _handed_over(connection: SmtpConnection, outgoing: Outgoing) -> Outcome:
    told = _Told()
    connection.send([outgoing], told)
    return told.outcome


def written_notice(service: Service, session: Session, notice: OperatorNotice) -> Outgoing:
    """The mail for a notice: the same bytes on every attempt. Raises HeaderError for an address that is none."""
    settings = service.settings
    subject, body = _words(service.templates, NoticeKind(notice.kind))
    link = session.scalar(
        select(SignupLink.title)
        .join(Enrolment, Enrolment.link_id == SignupLink.id)
        .where(Enrolment.id == notice.enrolment_id)
    )
    text = body.substitute(brand=settings.brand_name, link=link or "", enrolment=notice.enrolment_id or "")
    to = ascii_address(settings.operator_email or "", "To")
    head = (
        f"Date: {format_datetime(notice.created_at)}",
        f"From: {mailbox(settings.from_name, settings.from_address, 'From')}",
        f"To: {to}",
        f"Subject: {words(subject, 'Subject')}",
        f"Message-ID: {_message_id(notice.id, notice.created_at, settings.mail_domain)}",
        "Auto-Submitted: auto-generated",  # RFC 3834 section 5
        "X-Auto-Response-Suppress: All",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
        "\r\n",
    )
    data = signed("\r\n".join(head).encode("ascii") + quoted_printable(text), service.dkim_keys, at=notice.created_at)
    return Outgoing(mail_from=ascii_address(settings.from_address, "From"), rcpt_to=to, data=data)


def _message_id(number: int, created_at: datetime, domain: str) -> str:
    return f"<notice-{number}-{created_at:%Y%m%d%H%M%S}@{domain}>"


def _words(templates: Path, kind: NoticeKind) -> tuple[str, Template]:
    """The subject and the text: ``templates/letters/operator/<kind>.txt``, whose first line is the subject."""
    written = (templates / "letters" / "operator" / f"{kind.value}.txt").read_text(encoding="utf-8")
    subject, _, body = written.partition("\n\n")
    return subject.removeprefix("Subject: "), Template(body)
