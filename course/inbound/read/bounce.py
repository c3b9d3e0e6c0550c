"""Refusals: whether a mail is one, for whom, and whether the address is dead.

First what machines wrote for machines (RFC 3464, X-Failed-Recipients, providers' JSON), then the prose of those that
have never read an RFC, but only if a daemon or the null path sent it: people quote error messages too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from course.inbound.read import limits
from course.inbound.read.bounce_words import (
    ABOUT_US,
    AFTER_DATA,
    DAEMONS,
    DEAD,
    FAILED_PROSE,
    ORIGINAL_BELOW,
    PLAINLY_DEAD,
    STRICT_SUBJECTS,
    SUBJECTS,
    SURELY_DEAD,
    TEMPORARY,
    THESE_HEADERS,
)
from course.inbound.read.complaint import message_id_of, notification_in, original_of
from course.inbound.read.facts import address_in, addresses
from course.inbound.read.html import CUT, QUOTED, html_lines
from course.inbound.read.message import Entity, open_message
from course.inbound.read.values import BouncedRecipient, BounceType, MessageFacts

_FIELD: Final = re.compile(r"([A-Za-z][A-Za-z-]{1,40})[ \t]*:[ \t]*(.{0,4000})")
_STATUS: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY_CODE: Final = re.compile(r"(?<![\d.])(?<!\d[ /-])[45]\d\d(?=[ \-#](?:\D|\d\.\d)|$)")  # no telephone's piece
_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}")
_DEAD_STATUS: Final = frozenset({"5.1.1", "5.1.2", "5.1.6", "5.1.10"})
# RFC 3463: the mailbox, the system, the content, the policy; the sender's own address (5.1.7, 5.1.8); all that passes.
_NEVER_DEAD: Final = re.compile(r"5\.2\.|5\.[367]\.[1-9]|5\.1\.[78]$|4\.(?!4\.)")
_MISUSED: Final = frozenset({"5.2.1", "5.7.1"})
# Groups: an address that nobody owns, whose refusals speak of permission as often as of existence.
_SHARED: Final = ("@googlegroups.com",)
_HEADERS_NAMED: Final = 8
_REPORTS: Final = ("message/delivery-status", "message/global-delivery-status")
_MESSAGE_ID_LINE: Final = re.compile(
    r"^[> \t]{0,8}Message-I[dD]:\s{0,4}(<[^<>\s]{3,900}>)", re.MULTILINE | re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """What a bounce says."""

    recipients: tuple[BouncedRecipient, ...]
    type: BounceType
    original_message_id: str | None


@dataclass(frozen=True, kw_only=True)
class DeliveryReport:
    """A message/delivery-status: refusals, and whether it speaks of anything but success."""

    recipients: tuple[BouncedRecipient, ...]
    failed: bool


def refusal_in(entity: Entity, facts: MessageFacts) -> Refusal | None:
    """The bounce that this message is, or None. A report of success is None too: see `delivery_report_in`."""
    report = delivery_report_in(entity)
    if report is not None and not report.failed:
        return None
    if report is None and not _may_tell(entity, facts):
        return None
    prose = prose_of(entity)
    if report is not None:
        return _refusal(entity, report.recipients or _from_prose(entity, prose, facts), prose)
    told = _from_json(entity)
    if told:
        return _refusal(entity, told, prose)
    failed = [a for value in entity.all("x-failed-recipients")[:20] for a in addresses(value)]
    if failed:
        return _refusal(entity, tuple(_judged(a, _about(a, prose)) for a in dict.fromkeys(failed)), prose)
    return _refusal(entity, _from_prose(entity, prose, facts), prose) if _is_told(entity, facts, prose) else None


def _may_tell(entity: Entity, facts: MessageFacts) -> bool:
    """What every rule below needs of a mail, so that a person's is not read twice."""
    sender = (entity.get("from") or "")[: limits.LINE_CHARS].casefold()
    return (
        facts.return_path == ""
        or not sender.strip(" <>")
        or DAEMONS.search(sender) is not None
        or "noreply@" in sender
        or "no-reply@" in sender
        or entity.get("x-failed-recipients") is not None
        or entity.get("x-mlserver") is not None
        or STRICT_SUBJECTS.match(facts.subject.casefold()) is not None
        or notification_in(entity) is not None
    )


def _is_told(entity: Entity, facts: MessageFacts, prose: str) -> bool:
    """Whether a daemon says in words that a mail failed. The less it looks like one, the clearer the words must be:
    absences come from the null path too, and the letters that people answer here are about rejections.
    """
    sender = (entity.get("from") or "")[: limits.LINE_CHARS].casefold()
    subject, said = facts.subject.casefold(), prose[:8000].casefold()
    failed = FAILED_PROSE.search(said) is not None
    fml = entity.get("x-mlserver") is not None and SUBJECTS.search(subject) is not None
    if fml or DAEMONS.search(sender) is not None or not sender.strip(" <>"):
        return failed or SUBJECTS.search(subject) is not None
    if facts.return_path == "":
        coded = _STATUS.search(said) is not None or _REPLY_CODE.search(said) is not None
        return STRICT_SUBJECTS.match(subject) is not None or (failed and coded)
    if sender.strip(' <>"').startswith(("no-reply@", "noreply@")):
        return failed and SUBJECTS.search(subject) is not None
    returned = any(part.type in ("message/rfc822", "text/rfc822-headers") for part in entity.walk())
    return failed and returned and STRICT_SUBJECTS.match(subject) is not None and facts.in_reply_to is None


def _refusal(entity: Entity, recipients: tuple[BouncedRecipient, ...], prose: str) -> Refusal:
    if recipients:
        hard = any(r.type is BounceType.HARD for r in recipients)
    else:
        hard = _is_dead(_status_in(prose), prose[:4000])
    original = message_id_of(original_of(entity))
    if original is None:
        found = _MESSAGE_ID_LINE.search(_everything(entity))
        original = found[1] if found else None
    return Refusal(
        recipients=recipients[: limits.RECIPIENTS],
        type=BounceType.HARD if hard else BounceType.SOFT,
        original_message_id=original,
    )


# -- what machines wrote for machines -------------------------------------------------------------------------------


def delivery_report_in(entity: Entity) -> DeliveryReport | None:
    """The delivery status of a report (RFC 3464), also where a relay put it into plain text; None if there is none."""
    parts = [p for p in entity.walk() if p.type in _REPORTS]
    if not parts and (inner := _returned_report(entity)) is not None:
        parts = [p for p in inner.walk() if p.type in _REPORTS]
    texts = [p.text(limits.REPORT_CHARS) for p in parts]
    if not texts:
        texts = [
            t
            for p in entity.walk()
            if p.type == "text/plain"
            and b"final-recipient:" in p.content(4 * limits.REPORT_CHARS).lower()
            and "final-recipient:" in (t := p.text(limits.REPORT_CHARS)).lower()
        ]
    blocks = [block for text in texts for block in _blocks(text)]
    people = [b for b in blocks if "final-recipient" in b or "original-recipient" in b]
    if not people:
        return None
    recipients: dict[str, BouncedRecipient] = {}
    failed = False
    prose = prose_of(entity)
    late = len(people) == 1 and AFTER_DATA.search(prose) is not None
    for block in people[: limits.RECIPIENTS]:
        action, status = block.get("action", "").lower().split(" ")[0], _first_status(block.get("status", ""))
        if action.startswith(("deliver", "relay", "expand")) or (not action and (status or "").startswith("2")):
            continue
        failed = True
        address = _recipient_of(block)
        if address is None:
            continue
        diagnostic = _diagnostic_of(block) or _about(address, prose)
        judged = _judged(address, diagnostic, status, delayed=action.startswith("delay"), late=late)
        before = recipients.get(address.lower())
        if before is None or before.type is BounceType.SOFT:
            recipients[address.lower()] = judged
    return DeliveryReport(recipients=tuple(recipients.values()), failed=failed)


def _returned_report(entity: Entity) -> Entity | None:
    """A gateway's bounce that carries the real one within it."""
    for part in entity.walk():
        if part.type == "message/rfc822":
            inner = open_message(part.content(limits.REPORT_CHARS * 4))
            if isinstance(inner, Entity) and inner.parameters.get("report-type", "").lower() == "delivery-status":
                return inner
    return None


def _blocks(text: str) -> list[dict[str, str]]:
    blocks: list[dict[str, str]] = [{}]
    name = ""
    for line in text.split("\n")[:4000]:
        if not line.strip():
            if blocks[-1]:
                blocks.append({})
            name = ""
        elif line[0] in " \t" and name:
            blocks[-1][name] = f"{blocks[-1][name]} {line.strip()}"[:4000]
        elif (match := _FIELD.match(line)) is not None:
            name = match[1].lower()
            if name == "final-recipient" and name in blocks[-1]:  # a relay that forgets the blank line
                blocks.append({})
            blocks[-1][name] = match[2].strip()
    return blocks


_XTEXT: Final = re.compile(r"\+([2-7][0-9A-F])")


def _recipient_of(block: dict[str, str]) -> str | None:
    """The address that we mailed, if the relay says it (Original-Recipient), else the one that refused."""
    for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
        value = block.get(name, "")
        address = address_in((value.partition(";")[2] or value).strip().split(" ")[0].strip("<>"))
        if address is None and (found := _ADDRESS.search(value)) is not None:
            address = found[0]
        if address is not None:
            # Some relays forget to undo RFC 3461's xtext; the other field tells whether "+2B" was meant as it stands.
            plain = _XTEXT.sub(lambda m: chr(int(m[1], 16)), address) if "+" in address else address
            meant = plain != address and plain.lower() in block.get("final-recipient", "").lower()
            return plain if meant else address
    return None


def _diagnostic_of(block: dict[str, str]) -> str | None:
    value = block.get("diagnostic-code", "")
    kind, semicolon, rest = value.partition(";")
    said = (rest if semicolon and len(kind) < 30 else value).strip()
    return said or block.get("x-supplementary-info") or block.get("status", "").partition("(")[2].strip(") ") or None


def _from_json(entity: Entity) -> tuple[BouncedRecipient, ...]:
    """SES over SNS."""
    found = notification_in(entity)
    details = found.get("bounce") if found is not None else None
    people = details.get("bouncedRecipients") if isinstance(details, dict) else None
    recipients = []
    for person in people if isinstance(people, list) else []:
        address = address_in(str(person.get("emailAddress", ""))) if isinstance(person, dict) else None
        if address is not None:
            recipients.append(
                _judged(
                    address,
                    str(person.get("diagnosticCode") or "") or None,
                    _first_status(str(person.get("status", ""))),
                )
            )
    return tuple(recipients)


# -- prose ----------------------------------------------------------------------------------------------------------


def prose_of(entity: Entity) -> str:
    """What a report says in words, without the mail that it returns."""
    pieces = []
    for part in entity.walk():
        if part.children or part.type not in ("text/plain", "text/html", "message/delivery-status"):
            continue
        if part.type == "text/html":
            pieces.append("\n".join(line.strip(QUOTED + CUT) for line in html_lines(part.text(limits.HTML_BYTES))))
        else:
            pieces.append(part.text(limits.REPORT_CHARS))
        break  # the first part that speaks; the rest is for machines or returned
    lines = "\n".join(pieces).split("\n")[:1000]
    said: list[str] = []
    which = 0  # lines of its headers with which a daemon says which mail it speaks of
    for at, line in enumerate(lines):
        short = line[: limits.LINE_CHARS]
        which = _HEADERS_NAMED if THESE_HEADERS.search(short) else which - 1
        if at and said and which <= 0 and ORIGINAL_BELOW.match(short.strip()):
            break
        said.append(short)
    return "\n".join(said)[: limits.REPORT_CHARS]


def _everything(entity: Entity) -> str:
    return "\n".join(p.text(limits.REPORT_CHARS) for p in entity.walk() if not p.children)[: 4 * limits.REPORT_CHARS]


_PLAIN: Final = r"[^\s<>()\[\]\"',;:：，；。（）《》「」、]{1,64}@[^\s<>()\[\]\"',;:：，；。（）《》「」、]{1,255}"
# How daemons lay out the addresses that failed, the surest first.
_SURE: Final = (
    re.compile(rf"^\s{{0,4}}<({_PLAIN})>:?(?:\s|$)", re.MULTILINE),  # Postfix, qmail, sendmail
    re.compile(rf"^\d{{3}} (?:\d\.\d\.\d )?<?({_PLAIN})>?\.\.\.", re.MULTILINE),  # sendmail's transcript
    re.compile(rf"^\s{{1,8}}[<(\[]?({_PLAIN})[>)\]]?:?\s{{0,4}}$", re.MULTILINE),  # Exim
    re.compile(rf"^[>\-*•\s]{{0,6}}<?({_PLAIN})>?\s{{0,3}}:?\s{{0,4}}$", re.MULTILINE),
    re.compile(rf"^\s{{0,8}}({_PLAIN})\s(?:on \w{{3}}, \d|\[|\(|- |:)", re.MULTILINE),  # Exchange, Mail2000
)
_LIKELY: Final = (
    re.compile(
        r"(?<!\w)(?:rcpt to|recipient(?: address)?|address|user|userid|mailbox|account|addressee|an|to|for|bei|"
        r"destinataire)"
        rf"(?:\s{{0,3}}[:=]\s{{0,3}}|\s{{1,3}}|(?=[<\"'(\[]))(?:rfc822;)?[\"'<(\[]{{0,2}}({_PLAIN})",
        re.IGNORECASE,
    ),
    re.compile(rf"[<\"'(\[]({_PLAIN})[>\"')\]]"),
    re.compile(r"(?<![\w.+-])([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255})"),
)
_THE_FOLLOWING: Final = re.compile(
    r"following (?:e-?mail )?(?:recipient|address|user)|had (?:permanent |transient )?(?:fatal |delivery )?errors|"
    r"addresses had",
    re.IGNORECASE,
)


def _from_prose(entity: Entity, prose: str, facts: MessageFacts) -> tuple[BouncedRecipient, ...]:
    """The addresses that the words are about, never our own; failing that, whom the returned mail was to."""
    named = [*entity.all("to")[:3], *entity.all("delivered-to")[:3]]
    ours = {a.lower() for value in named for a in addresses(value)} | {(facts.from_address or "").lower()}
    announced = _THE_FOLLOWING.search(prose)
    texts = [prose[announced.end() :], prose] if announced is not None else [prose]
    for text in texts:
        for pattern in (*_SURE, *_LIKELY):
            found = _found(pattern, text, ours)
            if found:
                picked = found if pattern in _SURE else found[:1]
                context = prose if len(picked) == 1 else ""
                return tuple(_judged(address, _about(address, text), context=context) for address in picked)
    original = original_of(entity)
    sent_to = addresses(original.get("to") or "", 5) if original is not None else []
    return tuple(_judged(address, _about(address, prose)) for address in sent_to if address.lower() not in ours)


def _found(pattern: re.Pattern[str], text: str, ours: set[str]) -> list[str]:
    found: dict[str, str] = {}
    for match in list(pattern.finditer(text))[: limits.RECIPIENTS]:
        address = address_in(match[1].strip(".,;:'\"<>").removeprefix("mailto:"))
        if address is not None and not _is_nobody(address) and address.lower() not in ours:
            found.setdefault(address.lower(), address)
    return list(found.values())


def _is_nobody(address: str) -> bool:
    local = address.partition("@")[0].lower()
    return local in ("postmaster", "mailer-daemon", "abuse", "support", "helpdesk", "root", "noc", "admin")


def _about(address: str, prose: str) -> str | None:
    """What is said of an address: its line, the one above if it does not begin there, and on to the next address."""
    at = prose.casefold().find(address.casefold())
    if at < 0:
        return " ".join(prose[:1500].split())[:600] or None
    begin = prose.rfind("\n", 0, at) + 1
    if prose[begin:at].strip(" <\t"):
        begin = max(0, prose.rfind("\n", 0, max(0, begin - 1)))
    end = at + len(address)
    following = next(
        (m.start() for m in _SURE[0].finditer(prose, end, at + 900) if m[1].lower() != address.lower()), at + 900
    )
    return " ".join(prose[begin:following].split()) or None


# -- what it means --------------------------------------------------------------------------------------------------


def _first_status(text: str) -> str | None:
    found = _STATUS.search(text[: limits.LINE_CHARS])
    return found[1] if found else None


def _status_in(text: str | None) -> str | None:
    return _first_status(text or "")


def _judged(
    address: str,
    diagnostic: str | None,
    status: str | None = None,
    *,
    delayed: bool = False,
    late: bool = False,
    context: str = "",
) -> BouncedRecipient:
    """`delayed`: still being tried; `late`: refused after DATA; `context`: all that is said, if about it alone."""
    better = _status_in(diagnostic)
    if better is not None and not (better.endswith(".0") and status is not None):
        status = better  # the words of the host that refused; the relay's own code is a guess
    said = diagnostic or ""
    if context and not any(pattern.search(said.casefold()) for pattern in (TEMPORARY, DEAD)):
        said = context  # only one address: all that is said is about it
    shared = address.lower().endswith(_SHARED)
    filtered = late and status not in _DEAD_STATUS
    dead = not (delayed or shared or filtered) and _is_dead(status, said)
    return BouncedRecipient(
        recipient=address,
        type=BounceType.HARD if dead else BounceType.SOFT,
        status=status,
        diagnostic=diagnostic[:1000] if diagnostic else None,
    )


def _is_dead(status: str | None, said: str) -> bool:
    """Whether the address will never work: no if the code names another matter; else by the words, for codes lie."""
    text = " ".join(said[:3000].casefold().split())
    named = status is not None and _NEVER_DEAD.match(status) is not None
    plainly = status in _MISUSED and PLAINLY_DEAD.search(text) is not None and TEMPORARY.search(text) is None
    if named and not plainly:
        return False
    if status not in _DEAD_STATUS and ABOUT_US.search(text):
        return False
    if TEMPORARY.search(text) and not SURELY_DEAD.search(text):
        return False
    return status in _DEAD_STATUS or DEAD.search(text) is not None
