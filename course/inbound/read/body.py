"""The words of a mail: which part speaks, and what of it the person wrote."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from course.inbound.read import limits
from course.inbound.read.html import CUT, QUOTED, html_lines
from course.inbound.read.message import Entity
from course.inbound.read.ours import own_lines_beside
from course.inbound.read.quote import Line, Own, as_lines, own_lines
from course.inbound.read.signature import own_part

_QUOTE_MARKS: Final = re.compile(r">*")
_BLANK_RUNS: Final = re.compile(r"\n[ \t]*\n[ \t]*(?:\n[ \t]*)+")
_ENCRYPTED: Final = (
    "multipart/encrypted",
    "application/pkcs7-mime",
    "application/x-pkcs7-mime",
    "application/pgp-encrypted",
)


@dataclass(frozen=True, kw_only=True)
class Words:
    """What a person wrote, and whether there was more in the mail that was not theirs."""

    text: str
    quoted: bool = False
    everything: str = ""  # all the text there was, for the reader of reports and for the operator


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """One part of the message that speaks, in one or both of its forms."""

    text: list[str] | None = None
    html: list[str] | None = None


def is_encrypted(entity: Entity) -> bool:
    """PGP/MIME, S/MIME (not merely signed), or PGP within the text."""
    for part in entity.walk():
        if part.type in _ENCRYPTED and part.parameters.get("smime-type", "").lower() != "signed-data":
            return True
    return any(
        part.content(400).lstrip().startswith(b"-----BEGIN PGP MESSAGE-----")
        for part in entity.walk()
        if part.type == "text/plain"
    )


def words_of(entity: Entity, letter: str | None = None) -> Words:
    """The person's own words. `letter` is the text of ours that they may be answering."""
    pieces = _pieces(entity)
    plain = _joined(pieces, prefer_html=False)
    rich = _joined(pieces, prefer_html=True) if any(p.html for p in pieces) else []
    everything = "\n".join(line.strip(QUOTED + CUT) for line in plain)[: limits.TEXT_CHARS]
    lines = as_lines(plain)
    if letter:
        own = own_lines_beside(lines, letter)
        if own is None and rich:
            own = own_lines_beside(as_lines(rich), letter)
        if own is not None:
            return Words(text=_text(own), quoted=True, everything=everything)
    by_text = own_lines(lines)
    text = _text(by_text)
    if rich and rich != plain:
        by_html = own_lines(as_lines(rich))
        from_html = _text(by_html)
        if _html_knows_better(rich, lines, text, from_html):
            return Words(text=from_html, quoted=by_html.quoted, everything=everything)
    return Words(text=text, quoted=by_text.quoted, everything=everything)


def _html_knows_better(rich: list[str], lines: list[Line], text: str, from_html: str) -> bool:
    """HTML says what a quote is where plain text only has `>`, which people also use to indent."""
    if not from_html:
        return not text
    marked = any(line.startswith((QUOTED, CUT)) for line in rich)
    return not text or marked or any(line.depth for line in lines)


def _text(own: Own) -> str:
    parts = []
    for number, segment in enumerate(own.segments):
        kept = own_part(segment, is_first=number == 0)
        if kept:
            parts.append("\n".join(line.rstrip() for line in kept))
    joined = "\n\n".join(part.strip("\n") for part in parts)
    return unicodedata.normalize("NFC", _BLANK_RUNS.sub("\n\n\n", joined)).strip()


def _joined(pieces: list[_Piece], *, prefer_html: bool) -> list[str]:
    lines: list[str] = []
    for piece in pieces:
        first, second = (piece.html, piece.text) if prefer_html else (piece.text, piece.html)
        spoken = first if first and any(line.strip() for line in first) else second or first or []
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
        htmls = [p.html for p in found if p.html is not None]
        return [_Piece(text=texts[0] if texts else None, html=htmls[-1] if htmls else None)] if found else []
    return [piece for child in entity.children for piece in _pieces(child)]


def _leaf(entity: Entity) -> list[_Piece]:
    if entity.is_attachment and entity.type not in ("text/plain", "text/html"):
        return []
    disposition = (entity.get("content-disposition") or "").lower()
    if disposition.startswith("attachment"):
        return []
    if entity.type == "text/html":
        return [_Piece(html=html_lines(entity.text(limits.HTML_BYTES)))]
    if entity.type == "text/plain":
        lines = entity.text(limits.TEXT_CHARS).split("\n")
        if entity.parameters.get("format", "").lower() == "flowed":
            lines = unflow(lines, delsp=entity.parameters.get("delsp", "").lower() == "yes")
        return [_Piece(text=lines)]
    return []


def unflow(lines: list[str], *, delsp: bool) -> list[str]:
    """Soft line breaks undone (RFC 3676, 4.1 to 4.3): a line that ends with a space goes on, unless it is `-- `."""
    out: list[str] = []
    depth_before, soft = -1, False
    for line in lines:
        depth = len(_QUOTE_MARKS.match(line)[0])  # type: ignore[index]  # the pattern matches the empty string
        text = line[depth:]
        text = text.removeprefix(" ")
        if soft and depth == depth_before and text != "-- ":
            out[-1] += text
        else:
            out.append((">" * depth + " " if depth else "") + text)
        soft = text.endswith(" ") and text != "-- "
        if soft and delsp:
            out[-1] = out[-1][:-1]
        depth_before = depth
    return out
