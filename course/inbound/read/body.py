"""The words of a mail: which part speaks, and what of it the person wrote."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from course.inbound.read import limits
from course.inbound.read.card import name_pieces
from course.inbound.read.facts import addresses
from course.inbound.read.html import CUT, QUOTED, html_lines
from course.inbound.read.line import Line, as_lines
from course.inbound.read.message import Entity
from course.inbound.read.ours import own_lines_beside
from course.inbound.read.quote import Own, own_lines
from course.inbound.read.signature import own_part
from course.inbound.read.signed import OPAQUE, is_signed_only, signed_entity, without_armour
from course.inbound.read.tnef import is_tnef, tnef_text
from course.inbound.read.values import Answer

_QUOTE_MARKS: Final = re.compile(r"(?:> ?(?=>))*>?")  # some write "> >"
_LINKED: Final = re.compile(r"<(?:mailto:|https?://)([^\s<>]{3,300}?)/?>")
_BLANK_RUNS: Final = re.compile(r"\n[ \t]*\n[ \t]*(?:\n[ \t]*)+")
_ID_DOMAIN: Final = re.compile(r"@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6})>")
_ENCRYPTED: Final = ("multipart/encrypted", "application/pgp-encrypted")


@dataclass(frozen=True, kw_only=True)
class Words:
    """What a person wrote, and whether there was more in the mail that was not theirs."""

    text: str
    answers: tuple[Answer, ...] = ()  # the same piece by piece, if some stand between the letter's lines
    quoted: bool = False
    everything: str = ""  # all the text there was, for the reader of reports and for the operator


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """One part of the message that speaks, in one or both of its forms."""

    text: list[str] | None = None
    page: Entity | None = None  # in HTML

    @cached_property
    def html(self) -> list[str] | None:
        """The page's lines: read only if somebody asks, and once."""
        return None if self.page is None else html_lines(self.page.text(limits.HTML_BYTES))


def is_encrypted(entity: Entity) -> bool:
    """PGP/MIME, S/MIME (not merely signed), or PGP within the text."""
    for part in entity.walk():
        if part.type in _ENCRYPTED or (part.type in OPAQUE and not is_signed_only(part)):
            return True
    return any(
        part.content(400).lstrip().startswith(b"-----BEGIN PGP MESSAGE-----")
        for part in entity.walk()
        if part.type == "text/plain"
    )


# Parts that are nobody's file: signatures, receipts, reports, what clients say to clients.
_NO_FILES: Final = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
                    "application/pgp-keys", "text/calendar", "text/rfc822-headers", "text/x-amp-html")  # fmt: skip


def files_in(entity: Entity) -> int:
    """How many files came with the words: attached or shown among them. They are neither opened nor kept."""
    return sum(1 for part in entity.walk() if not part.children and _is_file(part))


def _is_file(part: Entity) -> bool:
    if part.type in _NO_FILES or part.type in OPAQUE or is_tnef(part) or part.type.startswith("multipart/"):
        return False
    return part.is_attachment or part.type not in ("text/plain", "text/html")


def words_of(entity: Entity, letter: str | None = None) -> Words:
    """The person's own words. `letter` is the text of ours that they may be answering."""
    pieces = _pieces(entity)
    if not any(any(line.strip() for line in piece.text or piece.html or []) for piece in pieces):
        pieces = _from_tnef(entity) or pieces
    plain = _joined(pieces, prefer_html=False)
    everything = "\n".join(plain).replace(QUOTED, "").replace(CUT, "")[: limits.TEXT_CHARS]
    lines = as_lines(plain)
    sender = (entity.get("from") or "")[: limits.ADDRESS_CHARS]
    author = name_pieces(sender.partition("<")[0])
    if letter:
        names = _names_of_ours(entity)
        address = next(iter(addresses(sender, 1)), None)
        own = own_lines_beside(lines, letter, names, address)
        if own is None and any(p.page is not None and p.text for p in pieces):
            own = own_lines_beside(as_lines(_joined(pieces, prefer_html=True)), letter, names, address)
        if own is not None:
            parts = _parts(own, author, known=True)
            return Words(text=_text(parts), answers=_answers(parts, own), quoted=True, everything=everything)
    rich = _joined(pieces, prefer_html=True) if any(p.page is not None for p in pieces) else []
    by_text = own_lines(lines)
    text = _text(_parts(by_text, author))
    if rich and rich != plain:
        by_html = own_lines(as_lines(rich))
        from_html = _text(_parts(by_html, author))
        if _html_knows_better(rich, lines, text, from_html):
            return Words(text=from_html, quoted=by_html.quoted, everything=everything)
    return Words(text=text, quoted=by_text.quoted, everything=everything)


def _names_of_ours(entity: Entity) -> frozenset[str]:
    """What tells a line of a client's about our letter: the addresses that this answer went to, and the domain that
    the letter's Message-ID was made in, which is that of its From.
    """
    sent_to = {address.lower() for value in entity.all("to")[:3] for address in addresses(value, 5)}
    answered = " ".join((entity.get("in-reply-to") or "", (entity.get("references") or "")[-limits.ADDRESS_CHARS :]))
    return frozenset(sent_to | {f"@{domain.lower()}" for domain in _ID_DOMAIN.findall(answered)})


def _html_knows_better(rich: list[str], lines: list[Line], text: str, from_html: str) -> bool:
    """HTML says what a quote is where plain text only has `>`, which people also use to indent."""
    if not from_html:
        return not text
    marked = any(line.startswith((QUOTED, CUT)) for line in rich)
    return not text or marked or any(line.depth for line in lines)


def _parts(own: Own, author: frozenset[str], *, known: bool = False) -> list[str]:
    """The segments without signatures and the like, "" where nothing is left.

    `author`: the pieces of the name that the mail came from. `known`: what was quoted is surely not the person's.
    """
    parts: list[str] = []
    for number, segment in enumerate(own.segments):
        below = number > 0 and (known or any(parts))
        kept = own_part(segment, is_first=number == 0, below_a_quote=below, author=author)
        parts.append("\n".join(line.rstrip() for line in kept).strip("\n"))
    return parts


def _text(parts: list[str]) -> str:
    return _tidy("\n\n".join(part for part in parts if part))


def _answers(parts: list[str], own: Own) -> tuple[Answer, ...]:
    """The same piece by piece; none if the words need no line above them."""
    told: list[Answer] = []
    for part, line in zip(parts, own.above, strict=True):
        text = _tidy(part)
        if text and told and (line is None or line == told[-1].line):
            told[-1] = Answer(line=told[-1].line, text=f"{told[-1].text}\n\n{text}")
        elif text:
            told.append(Answer(line=line, text=text))
    return tuple(told) if any(answer.line for answer in told) else ()


def _tidy(text: str) -> str:
    if "<" in text:  # Outlook writes `a@b.example<mailto:a@b.example>` for what its writer saw once
        text = _LINKED.sub(lambda link: "" if link.string.endswith(link[1], 0, link.start()) else link[0], text)
    return unicodedata.normalize("NFC", _BLANK_RUNS.sub("\n\n\n", text)).strip()


def _joined(pieces: list[_Piece], *, prefer_html: bool) -> list[str]:
    lines: list[str] = []
    for piece in pieces:
        first = piece.html if prefer_html else piece.text
        if not first or not any(line.strip() for line in first):
            first = (piece.text if prefer_html else piece.html) or first
        spoken = first or []
        if lines and spoken:
            lines.append("")
        lines.extend(spoken)
    return lines


def _pieces(entity: Entity) -> list[_Piece]:
    """The parts that speak, outermost first. Attached mails and files do not."""
    if not entity.children:
        return _leaf(entity)
    if entity.type == "multipart/alternative":
        found = [piece for child in entity.children for piece in _pieces(child)]
        texts = [p.text for p in found if p.text is not None]
        pages = [p.page for p in found if p.page is not None]
        return [_Piece(text=texts[0] if texts else None, page=pages[-1] if pages else None)] if found else []
    return [piece for child in entity.children for piece in _pieces(child)]


def _leaf(entity: Entity) -> list[_Piece]:
    if entity.type in OPAQUE:
        inner = signed_entity(entity) if is_signed_only(entity) else None
        return [] if inner is None or inner.type in OPAQUE else _pieces(inner)
    if entity.is_attachment and entity.type not in ("text/plain", "text/html"):
        return []
    disposition = (entity.get("content-disposition") or "").lower()
    if disposition.startswith("attachment"):
        return []
    if entity.type == "text/html":
        return [_Piece(page=entity)]
    if entity.type == "text/plain":
        text = entity.text(limits.TEXT_CHARS)
        lines = (without_armour(text) if "-----BEGIN PGP SIGNED" in text else text).split("\n")
        if entity.parameters.get("format", "").lower() == "flowed":
            lines = unflow(lines, delsp=entity.parameters.get("delsp", "").lower() == "yes")
        return [_Piece(text=lines)]
    return []


def _from_tnef(entity: Entity) -> list[_Piece]:
    """What Outlook put into a `winmail.dat`."""
    for part in entity.walk():
        if not part.children and is_tnef(part):
            text, is_html = tnef_text(part)
            if text.strip():
                return [_Piece(text=html_lines(text) if is_html else text.split("\n"))]
    return []


def unflow(lines: list[str], *, delsp: bool) -> list[str]:
    """Soft line breaks undone (RFC 3676, 4.1 to 4.3): a line that ends with a space goes on, unless it is `-- `."""
    out: list[str] = []
    depth_before, soft = -1, False
    for line in lines:
        marks = _QUOTE_MARKS.match(line)[0]  # type: ignore[index]  # the pattern matches the empty string
        depth = marks.count(">")
        text = line[len(marks) :].removeprefix(" ")
        if soft and depth == depth_before and text != "-- ":
            out[-1] += text
        else:
            out.append((">" * depth + " " if depth else "") + text)
        soft = text.endswith(" ") and text != "-- "
        if soft and delsp:
            out[-1] = out[-1][:-1]
        depth_before = depth
    return out
