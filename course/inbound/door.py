"""What every door does with mail: make it recognisable, and keep its raw bytes before the other side hears "yes"."""

import hashlib
import re
from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from course.letters.address import TokenFault
from course.people import limits
from course.people.inbox import keep_raw
from course.service import Service
from course.vault import keyed_hash

MAX_BYTES = 25 * 1024 * 1024
_HEADER_BYTES = 256 * 1024
_MESSAGE_ID = re.compile(rb"^message-id:[ \t]*(?:\r?\n[ \t]+)?([^\r\n]{1,998})", re.IGNORECASE | re.MULTILINE)


def accept(service: Service, raw: bytes, *, mail_from: str | None, rcpt_tos: Sequence[str], door: str) -> int | None:
    """Keep a message in a transaction of its own; all else as `accept_in`."""
    with service.sessions() as session:
        return accept_in(service, session, raw, mail_from=mail_from, rcpt_tos=rcpt_tos, door=door)


def accept_in(
    service: Service, session: Session, raw: bytes, *, mail_from: str | None, rcpt_tos: Sequence[str], door: str
) -> int | None:
    """Keep a message with its envelope written on top (RFC 5321 section 4.4; Delivered-To as MTAs do).

    ``mail_from``: "" is the null path; None: it is not known, or stands in the message already. Its row's id; None if
    the same message is here already. Raises what the database raises: then nothing was kept.
    """
    envelope = "" if mail_from is None else f"Return-Path: <{_clean(mail_from)}>\r\n"
    envelope += "".join(f"Delivered-To: {_clean(to)}\r\n" for to in rcpt_tos)
    kept = envelope.encode("utf-8", "replace") + raw
    return keep_raw(service, session, kept, dedupe=_dedupe(service, raw, rcpt_tos), door=door)


def is_signed(service: Service, recipient: str) -> bool:
    """Whether this address is one that we made: a reply, stop or bounce address with a signature that fits."""
    local_part, _, domain = recipient.rpartition("@")
    if domain.lower() != service.settings.reply_domain:
        return False
    opened = (
        service.signer.open_reply(local_part),
        service.signer.open_unsubscribe(local_part),
        service.signer.open_bounce(local_part),
    )
    return any(not isinstance(each, TokenFault) for each in opened)


def is_too_much(service: Service, session: Session, *, mail_from: str, rcpt_tos: Iterable[str]) -> str | None:
    """Why this message is one too many for now, as a sentence; None: it is not, and is counted.

    A signed address answers for itself: whoever writes to it, bounces (which have no sender) among them, shares its
    bucket with nobody. What anybody may write to, mangled addresses, has one budget for all and one for each sender.
    """
    signed = sorted({to.lower() for to in rcpt_tos if is_signed(service, to)})
    sender = mail_from.lower()
    if sender and not limits.take(service, session, limits.MAILS_PER_SENDER, sender):
        return "too many from this sender"
    if signed:
        spent = [to for to in signed if not limits.take(service, session, limits.MAILS_PER_SIGNED_ADDRESS, to)]
        return "too many for this address" if len(spent) == len(signed) else None
    if not sender and not limits.take(service, session, limits.MAILS_PER_SENDER, "<>"):
        return "too many from this sender"
    if not limits.take(service, session, limits.UNSIGNED_MAILS_OVERALL, "all"):
        return "too many to addresses that we did not make"
    return None


def _clean(address: str) -> str:
    return re.sub(r"[\x00-\x20<>]", "", address)[:320]


def _dedupe(service: Service, raw: bytes, rcpt_tos: Sequence[str]) -> bytes:
    """What makes it the same message: whom it is for, and its Message-ID; without one, its body.

    The recipients are in it, so that nobody who lacks the signed address can make a later reply look like a repeat.
    Where none is known, only the same bytes are the same message.
    """
    found = _MESSAGE_ID.search(raw[:_HEADER_BYTES].partition(b"\r\n\r\n")[0])
    mark = found[1].strip() if found else raw.partition(b"\r\n\r\n")[2]
    if not rcpt_tos:
        mark = b"bytes " + hashlib.sha256(raw).hexdigest().encode()
    whom = "|".join(sorted(to.lower() for to in rcpt_tos))
    return keyed_hash(service.settings.hash_key_bytes, f"inbound|{whom}|{mark.decode('latin-1')}")
