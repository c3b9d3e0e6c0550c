"""The IMAP door (RFC 9051): replies fetched from a mailbox, for those without an MTA of their own.

The folder is opened read-only: nothing in it is ever marked, moved or deleted, and what is none of ours is left
without a look at its body. Where we are in it stands in the database and moves on in the transaction that keeps the
message, so that wherever we are killed nothing is lost and nothing is kept twice.
"""

import imaplib
import re
import ssl
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import structlog
from imap_tools import BaseMailBox, ImapToolsError, MailBox, MailboxLoginError, MailBoxStartTls, MailBoxUnencrypted
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from course import clock
from course.inbound.door import MAX_BYTES, accept_in
from course.inbound.read import MessageFacts, envelope_of
from course.letters.address import open_message_id
from course.service import Service
from course.settings import ImapTarget
from course.store.models import ImapFolder

log = structlog.get_logger(__name__)

DOOR: Final = "imap"
LOOK_SECONDS: Final = 30.0
"""How long (real time) we wait for the server's word before we look ourselves: with IDLE (RFC 2177) it only finds a
connection that died silently, without IDLE it is how late a reply is."""
_SOCKET_SECONDS: Final = 60.0
_SLICE_SECONDS: Final = 0.5
_HEADER_BYTES: Final = 256 * 1024
_HEADERS_AT_ONCE: Final = 50
_MOST_TRIES: Final = 3
_REST_FIRST_SECONDS: Final = 2.0
_REST_MOST_SECONDS: Final = 300.0
_UID = re.compile(rb"\bUID (\d+)")

MailboxAwayError = (ImapToolsError, imaplib.IMAP4.error, OSError, ssl.SSLError)
"""What a mailbox that cannot be reached, opened or read raises."""


class UnreadableError(Exception):
    """The server does not give out a message that it lists."""


def open_mailbox(target: ImapTarget, *, seconds: float = _SOCKET_SECONDS) -> BaseMailBox:
    """Connect, log in and open the folder read-only. Raises one of MailboxAwayError."""
    context = ssl.create_default_context()
    box: BaseMailBox
    if target.tls == "implicit":
        box = MailBox(target.host, target.port, timeout=seconds, ssl_context=context)
    elif target.tls == "starttls":
        box = MailBoxStartTls(target.host, target.port, timeout=seconds, ssl_context=context)
    else:
        box = MailBoxUnencrypted(target.host, target.port, timeout=seconds)
    try:
        login = box.login if (target.username + target.password).isascii() else box.login_utf8
        login(target.username, target.password, initial_folder=None)
        box.folder.set(target.folder, readonly=True)
    except BaseException:
        close_mailbox(box)
        raise
    return box


def close_mailbox(box: BaseMailBox) -> None:
    """Say good-bye, if anybody still listens."""
    try:
        box.client.logout()
    except MailboxAwayError:
        return


def why_away(error: BaseException) -> str:
    """Why the mailbox cannot be used, in a few words without name or password."""
    if isinstance(error, MailboxLoginError):
        return "it refuses our name or password"
    if isinstance(error, ssl.SSLError):
        return "no encrypted connection can be made"
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    if isinstance(error, ImapToolsError):
        return "the folder cannot be opened or read"
    return "it broke off"


def knows_idle(box: BaseMailBox) -> bool:
    """Whether the server speaks up by itself (RFC 2177); asked after the login, since many say more then."""
    kind, said = box.client.capability()
    words = b" ".join(line for line in said if isinstance(line, bytes)).upper().split()
    return kind == "OK" and b"IDLE" in words


def uid_validity(box: BaseMailBox) -> int:
    """The number under which the folder's UIDs are good (RFC 9051, 2.3.1.1), once after it was opened.

    Raises IMAP4.error if it has none: then nothing tells one message from another.
    """
    _, said = box.client.response("UIDVALIDITY")
    for number in said or ():
        if number is not None and number.isdigit():
            return int(number)
    raise imaplib.IMAP4.error("the folder has no UIDVALIDITY")


def uids_after(box: BaseMailBox, last_uid: int) -> list[int]:
    """The UIDs above ``last_uid``, in order."""
    box.client.noop()  # now the server may say what came since (RFC 9051, 5.2)
    kind, found = box.client.uid("SEARCH", f"UID {last_uid + 1}:*")
    if kind != "OK":
        raise imaplib.IMAP4.error("the folder cannot be searched")
    words = [word for line in found if isinstance(line, bytes) for word in line.split()]
    # "n:*" names the last message even if its UID is below n (RFC 9051, 6.4.9).
    return sorted({uid for word in words if word.isdigit() and (uid := int(word)) > last_uid})


def headers_of(box: BaseMailBox, uids: Sequence[int]) -> dict[int, bytes]:
    """The headers of these messages by UID, as far as they still exist; of each the first 256 KiB."""
    wanted = f"(UID BODY.PEEK[HEADER]<0.{_HEADER_BYTES}>)"
    kind, data = box.client.uid("FETCH", ",".join(map(str, uids)), wanted)
    if kind != "OK":
        raise imaplib.IMAP4.error("headers cannot be fetched")
    found = {}
    for said, literal in _literals(data):
        uid = _UID.search(said)
        if uid is not None:
            found[int(uid[1])] = literal
    return found


def message_of(box: BaseMailBox, uid: int) -> bytes | None:
    """The first 25 MiB of a message; None if it is gone. Raises UnreadableError if it is there and is not given out."""
    kind, data = box.client.uid("FETCH", str(uid), f"(UID BODY.PEEK[]<0.{MAX_BYTES}>)")
    for said, literal in _literals(data if kind == "OK" else ()):
        found = _UID.search(said)
        if found is not None and int(found[1]) == uid:
            return literal
    if kind == "OK" and uid not in uids_after(box, uid - 1):
        return None
    raise UnreadableError


def _has_spoken(box: BaseMailBox) -> bool:
    """Whether words of the server lie in imaplib's buffer already, where nobody who polls the socket sees them.

    So it is with mail that comes between a look and IDLE: the server speaks of it with the same breath as "+ idling".
    """
    reader: Any = getattr(box.client, "_file", None) or box.client.file  # the first since Python 3.14
    patience = box.client.sock.gettimeout()
    box.client.sock.settimeout(0)
    try:
        return bool(reader.peek(1))
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        box.client.sock.settimeout(patience)


def _literals(data: Sequence[object]) -> Iterator[tuple[bytes, bytes]]:
    """Each literal of an answer to FETCH with what was said around it, in whatever order the server says it."""
    for at, part in enumerate(data):
        if isinstance(part, tuple) and len(part) == 2 and isinstance(part[1], bytes):
            behind = data[at + 1] if at + 1 < len(data) else b""
            yield part[0] + (behind if isinstance(behind, bytes) else b""), part[1]


@dataclass(kw_only=True)
class ImapDoor:
    """The mailbox of `target`, looked after until somebody says stop."""

    service: Service
    target: ImapTarget
    look_seconds: float = LOOK_SECONDS
    _tries: dict[int, int] = field(default_factory=dict)

    def run(self, stopped: threading.Event) -> None:
        """Keep what comes, for as long as it is to run. Rests ever longer while mailbox or database are away."""
        rest = _REST_FIRST_SECONDS
        while not stopped.is_set():
            began = clock.monotonic()
            try:
                self._attend(stopped)
                return
            except MailboxAwayError as error:
                log.warning("imap.away", kind=type(error).__name__, why=why_away(error))
            except UnreadableError:
                log.warning("imap.not_given_out")
            except SQLAlchemyError as error:
                log.error("imap.not_kept", error=type(error).__name__)
            except Exception as error:  # noqa: BLE001  (nobody foresaw it; replies must not stay away for good)
                log.error("imap.broke", error=type(error).__name__)
            rest = _REST_FIRST_SECONDS if clock.monotonic() - began > _REST_MOST_SECONDS else rest
            stopped.wait(rest)
            rest = min(rest * 2, _REST_MOST_SECONDS)

    def _attend(self, stopped: threading.Event) -> None:
        box = open_mailbox(self.target)
        try:
            validity = uid_validity(box)
            idles = knows_idle(box)
            log.info("imap.ready", idle=idles)
            while not stopped.is_set():
                self.look(box, validity, stopped)
                self._wait(box, stopped, idles=idles)
        finally:
            close_mailbox(box)

    def _wait(self, box: BaseMailBox, stopped: threading.Event, *, idles: bool) -> None:
        """Until the server says that something came, or it is time to look."""
        until = clock.monotonic() + self.look_seconds
        if not idles:
            while clock.monotonic() < until and not stopped.wait(_SLICE_SECONDS):
                pass
            return
        box.idle.start()  # type: ignore[no-untyped-call]
        while clock.monotonic() < until and not stopped.is_set() and not _has_spoken(box):
            began = clock.monotonic()
            if box.idle.poll(timeout=_SLICE_SECONDS) or clock.monotonic() - began < _SLICE_SECONDS / 2:
                break  # something was said, or the connection ended: then the next line finds out
        box.idle.stop()  # type: ignore[no-untyped-call]

    def look(self, box: BaseMailBox, validity: int, stopped: threading.Event | None = None) -> int:
        """Keep what came since the last look; how many messages. What was kept before an error stays kept.

        Raises one of MailboxAwayError, UnreadableError, or what the database raises.
        """
        kept = 0
        uids = uids_after(box, self._position(validity))
        for at in range(0, len(uids), _HEADERS_AT_ONCE):
            chunk = uids[at : at + _HEADERS_AT_ONCE]
            headers = headers_of(box, chunk)
            for uid in chunk:
                if stopped is not None and stopped.is_set():
                    return kept
                # One whose headers were not given out may be gone, or the server was in a bad mood: then look closer.
                if uid not in headers or self._ours(envelope_of(headers[uid])) is not None:
                    kept += self._take(box, validity, uid)
            self._move_on(validity, chunk[-1])
        return kept

    def _ours(self, facts: MessageFacts) -> tuple[str, ...] | None:
        """The recipients of ours that a message names; None if it is not for us.

        For us is what went to the reply domain, and what answers a letter of ours without its address.
        """
        domain = self.service.settings.reply_domain
        to_us = tuple(address for address in facts.recipients if address.rpartition("@")[2].lower() == domain)
        if to_us:
            return to_us
        mail_domain = self.service.settings.mail_domain
        answers = (facts.in_reply_to, *facts.references)
        return () if any(each and open_message_id(each, domain=mail_domain) for each in answers) else None

    def _take(self, box: BaseMailBox, validity: int, uid: int) -> int:
        try:
            raw = message_of(box, uid)
        except UnreadableError:
            self._tries[uid] = self._tries.get(uid, 0) + 1
            if self._tries[uid] < _MOST_TRIES:
                raise
            log.error("imap.passed_over", uid=uid)  # the rest of the mailbox must not wait for it for ever
            return 0
        ours = None if raw is None else self._ours(envelope_of(raw))
        if raw is None or ours is None:
            return 0
        with self.service.sessions() as session:
            folder = self._folder(session, validity)
            if uid <= folder.last_uid:
                return 0
            kept = accept_in(self.service, session, raw, mail_from=None, rcpt_tos=ours, door=DOOR)
            folder.last_uid = uid
        log.info("inbound.kept" if kept else "inbound.repeat", inbound=kept, size=len(raw))
        return 1 if kept else 0

    def _position(self, validity: int) -> int:
        with self.service.sessions() as session:
            folder = self._folder(session, validity)
            folder.looked_real_at = func.now()
            return folder.last_uid

    def _move_on(self, validity: int, uid: int) -> None:
        with self.service.sessions() as session:
            folder = self._folder(session, validity)
            folder.last_uid = max(folder.last_uid, uid)

    def _folder(self, session: Session, validity: int) -> ImapFolder:
        """Where we are, locked: a second process waits. With another UIDVALIDITY all begins anew; repeats are known."""
        new = insert(ImapFolder).values(name=self.target.name, uid_validity=validity, last_uid=0)
        session.execute(new.on_conflict_do_nothing())
        query = select(ImapFolder).where(ImapFolder.name == self.target.name).with_for_update()
        folder = session.scalars(query).one()
        if folder.uid_validity != validity:
            log.warning("imap.begins_anew")
            folder.uid_validity, folder.last_uid = validity, 0
        return folder
