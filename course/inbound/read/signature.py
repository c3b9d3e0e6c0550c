"""What stands around a person's words without being theirs: signatures, devices' footers, disclaimers, banners."""

from __future__ import annotations

import re
from typing import Final

from course.inbound.read import limits, words
from course.inbound.read.quote import folded, has_words

_DELIMITER: Final = re.compile(r"\s{0,2}(?:--|—|–|__)\s*")
_LONG_RULE: Final = re.compile(r"\s{0,2}_{5,}\s*")
_CLOSING_NAME: Final = re.compile(r"-{1,2}[^\W\d_][\w.'’]{0,24}(?: [^\W\d_][\w.'’]{0,24}){0,2}")
_URL: Final = re.compile(r"[<(\[]?\s?(?:https?://|mailto:|www\.)[^\s<>\])]{1,900}[>)\]]{0,2}")
_CONTACT: Final = re.compile(r"@|https?://|www\.|\+?\d[\d ()/.-]{6,}\d|list", re.IGNORECASE)


def _either(phrases: tuple[str, ...]) -> str:
    return "|".join(sorted(dict.fromkeys(re.escape(p.casefold()) for p in phrases), key=len, reverse=True))


_SENT_FROM: Final = re.compile(rf"\W{{0,4}}(?:{_either(words.SENT_FROM)})(?!\w)?")
_SENT_ENDING: Final = re.compile(rf"(?:{_either(words.SENT_FROM_ENDINGS)})\W{{0,3}}$")
_DEVICE: Final = re.compile(rf"(?<![^\W_])(?:{_either(words.DEVICES)})")

_BANNERS: Final = re.compile(
    r"\W{0,4}(?:caution|external(?: e?-?mail| sender| message)?|warning|attention|achtung|vorsicht|"
    r"extern(?:e e-?mail)?|"
    r"\[ext(?:ern(?:al)?)?\]|you don't often get (?:e-?mail|mail) from|sie erhalten nicht (?:oft|häufig) e-?mails? von|"
    r"this (?:e-?mail|message) (?:originated|was sent|is|came) from (?:outside|an external)|diese e-?mail (?:kommt|"
    r"stammt|wurde) von)"
)
_BANNER_BODY: Final = re.compile(
    r"outside|external|do not click|don't click|unknown sender|learn why this is important|extern|außerhalb|"
    r"klicken sie nicht|"
    r"expéditeur externe|organi[sz]ation|often get|nicht oft|nicht häufig"
)
_DISCLAIMERS: Final = re.compile(
    r"\W{0,4}(?:disclaimer\W{0,3}$|confidentiality (?:notice|note|disclaimer)\b|legal (?:notice|disclaimer)\W{0,3}$|"
    r"(?:the information contained in )?this (?:e-?mail|message|communication|transmission)(?: message)?(?: and|"
    r" \(including|, including|"
    r" together with| is confidential| is intended| may contain| contains (?:confidential|privileged)|"
    r" has been scanned| was scanned|"
    r" has been checked)|the (?:information|content)s? (?:contained )?in this (?:e-?mail|message|communication)|"
    r"the contents of this (?:e-?mail|message)|privileged (?:and|&|/) confidential|important notice\W{0,3}$|"
    r"please consider the environment|think before you print|scanned by |virus[- ]free\.|avast\b.{0,40}virus|"
    r"diese (?:e-?mail|nachricht) (?:enthält|kann|ist|und)|der inhalt dieser (?:e-?mail|nachricht)|"
    r"diese e-?mail wurde (?:von avast|auf viren)|haftungsausschluss\W{0,3}$|ce (?:message|courriel|mail|"
    r"e-?mail) (?:et|est|peut|contient)|"
    r"este (?:mensaje|correo|e-?mail) (?:y|es|puede|contiene|e|é|pode|contém)|questo messaggio (?:e|è|contiene|può)|"
    r"dit (?:bericht|e-?mailbericht) (?:en|is|kan|bevat)|denne (?:e-?post|e-?mail) )"
)
_GAVE_ONES_OWN: Final = re.compile(r"\b(?:i|my|me|ich|mein|meine|je|mon|ma|yo|mi)\b")


def is_device_line(line: str) -> bool:
    """`Sent from my iPhone`, "Gesendet von Outlook für Android<https://…>",
    "Az iPhone-omról küldve": nothing else in the line."""
    if len(line) > limits.LINE_CHARS or not line.strip():
        return False
    text = _URL.sub(" ", folded(line)).strip()
    if (
        not text
        or len(text) > 120
        or not all(_DEVICE.search(piece) for piece in text.rstrip(",").split(",") if "," in text)
    ):
        return False
    count = len(text.split())
    match = _SENT_FROM.match(text)
    if match is not None and count <= 14:
        return _DEVICE.search(text, max(0, match.end() - 24)) is not None
    return count <= 8 and _SENT_ENDING.search(text) is not None and _DEVICE.search(text) is not None


def own_part(segment: list[str], *, is_first: bool) -> list[str]:
    """A segment without what is not the person's: banner above, signature, device line and disclaimer below."""
    lines = _without_banner(segment) if is_first else list(segment)
    lines = _without_disclaimer(lines)
    lines = _without_devices(lines)
    lines = _without_signature(lines)
    lines = _without_devices(lines)
    while lines and not has_words(lines[-1]):
        lines.pop()
    while lines and not lines[0].strip():
        lines.pop(0)
    if len(lines) > 1 and not lines[-2].strip() and _CLOSING_NAME.fullmatch(lines[-1].strip()[:100]):
        lines = lines[:-2]
        while lines and not lines[-1].strip():
            lines.pop()
    return lines


def _paragraphs(lines: list[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start: int | None = None
    for at, line in enumerate([*lines, ""]):
        if line.strip() and start is None:
            start = at
        elif not line.strip() and start is not None:
            found.append((start, at))
            start = None
    return found


def _without_banner(lines: list[str]) -> list[str]:
    """`CAUTION: This email originated from outside of the organisation.` above everything."""
    for start, end in _paragraphs(lines)[:1]:
        text = folded(" ".join(lines[start:end]))
        if (
            end - start <= 6
            and len(text) < 600
            and _BANNERS.match(text)
            and _BANNER_BODY.search(text)
            and end < len(lines)
        ):
            return lines[end:]
    return list(lines)


def _without_disclaimer(lines: list[str]) -> list[str]:
    """Legal text below: from its first paragraph on, if something of the person's stands above it."""
    for start, end in _paragraphs(lines)[1:][-60:]:
        first = folded(lines[start]).strip()
        if _DISCLAIMERS.match(first) and not _GAVE_ONES_OWN.search(first):
            legal = first.endswith(("disclaimer", "notice")) or len(" ".join(lines[start:end])) > 60
            if legal:
                return lines[:start]
    return lines


def _without_devices(lines: list[str]) -> list[str]:
    """Device lines at the end, and those that are a paragraph of their own."""
    kept = list(lines)
    while kept and (not has_words(kept[-1]) or is_device_line(kept[-1])):
        kept.pop()
    near = range(max(0, len(kept) - 200), len(kept))
    return [line for at, line in enumerate(kept) if not (at in near and _alone(kept, at) and is_device_line(line))]


def _alone(lines: list[str], at: int) -> bool:
    above = at == 0 or not lines[at - 1].strip()
    below = at + 1 == len(lines) or not lines[at + 1].strip()
    return above and below


def _without_signature(lines: list[str]) -> list[str]:
    below = 0  # lines with words after this one
    cut = None
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        ruled = _LONG_RULE.fullmatch(line[: limits.LINE_CHARS]) is not None and below <= 8
        if _DELIMITER.fullmatch(line[: limits.LINE_CHARS]) or (ruled and _is_card(lines[at + 1 :])):
            cut = at
        below += has_words(line)
        if below > 15:
            break
    return lines if cut is None else lines[:cut]


def _is_card(lines: list[str]) -> bool:
    """A name, a number, an address: not the next paragraph of a text."""
    said = [line for line in lines if has_words(line)]
    short = len(said) <= 2 or any(_CONTACT.search(line[: limits.LINE_CHARS]) for line in said)
    return short and all(len(line) <= 90 for line in said)
