"""What every door does with mail: make it recognisable, and keep its raw bytes before the other side hears "yes"."""

import re
from collections.abc import Sequence

from course.people.inbox import keep_raw
from course.service import Service
from course.vault import keyed_hash

MAX_BYTES = 25 * 1024 * 1024
_HEADER_BYTES = 256 * 1024
_MESSAGE_ID = re.compile(rb"^message-id:[ \t]*(?:\r?\n[ \t]+)?([^\r\n]{1,998})", re.IGNORECASE | re.MULTILINE)


def accept(service: Service, raw: bytes, *, mail_from: str, rcpt_tos: Sequence[str], door: str) -> int | None:
    """Keep a message with its envelope written on top (RFC 5321 section 4.4; Delivered-To as MTAs do).

    Its row's id; None if the same message is here already. Raises what the database raises: then nothing was kept.
    """
    envelope = f"Return-Path: <{_clean(mail_from)}>\r\n" + "".join(f"Delivered-To: {_clean(to)}\r\n" for to in rcpt_tos)
    kept = envelope.encode("utf-8", "replace") + raw
    with service.sessions() as session:
        return keep_raw(service, session, kept, dedupe=_dedupe(service, raw, rcpt_tos), door=door)


def _clean(address: str) -> str:
    return re.sub(r"[\x00-\x20<>]", "", address)[:320]


def _dedupe(service: Service, raw: bytes, rcpt_tos: Sequence[str]) -> bytes:
    """What makes it the same message: whom it is for, and its Message-ID; without one, its body.

    The recipients are in it, so that nobody who lacks the signed address can make a later reply look like a repeat.
    """
    found = _MESSAGE_ID.search(raw[:_HEADER_BYTES].partition(b"\r\n\r\n")[0])
    mark = found[1].strip() if found else raw.partition(b"\r\n\r\n")[2]
    whom = "|".join(sorted(to.lower() for to in rcpt_tos))
    return keyed_hash(service.settings.hash_key_bytes, f"inbound|{whom}|{mark.decode('latin-1')}")
