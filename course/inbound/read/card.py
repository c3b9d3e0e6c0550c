"""The card that stands below a letter: name, post, firm, telephone, in short lines that are no sentences."""

from __future__ import annotations

import re
from typing import Final

from course.inbound.read import words
from course.inbound.read.line import folded, has_email, has_words

# A card below a closing: what is surely a way to reach somebody, and what is surely a number to call.
_CLOSINGS: Final = frozenset(words.CLOSINGS)
_PERSON: Final = re.compile(
    r"(?:[^\W\d_][\w.'’-]{0,24}\s){0,5}[^\W\d_][\w.'’-]{0,24}(?:,\s[\w.]{2,10}){0,3}(?:\s?\([^()]{1,20}\))?,?"
)
_CALL_LABEL: Final = (
    r"(?:(?:direct|directe|direkte?|mobile|office|work|home|main)\s)?(?:tel|tél|phone|telephone|ph|fon|telefon\w{0,2}|teléfono|"
    r"téléphone|"
    r"telefoon|mob|mobile?|mobiel|móvil|cell|celular|cel|handy|(?:tele)?fax|ddi|tlf|telf|cellphone|direct(?: dial|"
    r" line)?|office|whatsapp|t|m|f|p|d|o|c|"
    r"puh|gsm|tlph|telef|kom|móv|natel|port|durchwahl|"
    r"тел|моб|тлф|факс|τηλ|κιν|電話|携帯|电话|手机|传真|전화|휴대폰|โทร|đt|هاتف|جوال|تلفن|טל|טלפון|נייד)\.?\s{0,2}[:：.]?"
)
_NUMBER: Final = re.compile(r"(?<!\w)[+(]{0,2}\d[\d ()/.-]{5,24}\d(?!\w)")
# A piece of a card's line that holds such a number holds little else: "Eva: 030 1234567" says more.
_CALL: Final = re.compile(
    rf"\W{{0,3}}(?:{_CALL_LABEL})?\s{{0,3}}[+(]{{0,2}}\d[\d ()/.-]{{5,24}}\d"
    r"(?:\s?(?:\([^()]{1,60}\)|\w{1,10}\)|[,(]?\s?(?:ext|int|dw|poste|ramal|anexo|wew|mell|kl|доб|app|apk)\.?\s?\d{1,5}\)?))?"
    r"\W{0,3}"
)
_PIECES: Final = re.compile(rf"\s?[|•·;●]\s?|\s[/–-]\s|\s{{3,}}|,\s(?={_CALL_LABEL}\s?[+(]{{0,2}}\d)")
_BEHIND_NAME: Final = re.compile(r"[,(|/–]")
_NAME_PIECE: Final = re.compile(r"[^\W\d_]+")
_REACH: Final = re.compile(r"[^\s@]@[^\s@]{2}|https?://|www\.")
# "8000 AA Zwolle", "4000-000 Porto", "100-0000 東京": a town's number is nobody's telephone.
_POSTAL: Final = re.compile(r"(?<![\d+(])(?:\d{4}-\d{3}|\d{5}-\d{3,4}|\d{3}-\d{4})\s[^\W\d_]{2}")
# A firm's number in a register is nobody's telephone: "Registered in England and Wales No. 01234567".
_REGISTERED: Final = re.compile(
    r"(?<!\w)(?:regist|reg\.?\s?n|company n|vat|hr[ab]|ust|steuer|handelsreg|uid|siret|siren|rcs|tva|naf|ape|cif|nif|"
    r"nip|regon|krs|kvk|btw|cvr|org\.?\s?n|y-tunnus|ičo?|dič|oib|cui|p\.?\s?iva|c\.?\s?f\.|r\.?e\.?a|abn|acn|ein|cnpj|"
    r"инн|огрн|єдрпоу|еик|αφμ|vergi|mersis)|〒"
)
_CARD_LINES: Final = 16
# What firms add to a card in whole sentences: whose land it is, when somebody works, what becomes of data.
_OF_THE_HOUSE: Final = re.compile(
    r"acknowledges? (?:the|and)|traditional (?:owners|custodians)|working (?:hours|days|pattern)|office hours|"
    r"work flexibly|"
    r"feel obliged|out of hours|follow us|join us|visit (?:our|us)|privacy|personal data|gdpr|personoplysninger|"
    r"personuppgifter|personopplysninger|datenschutz|données personnelles|datos personales|dati personali|"
    r"dados pessoais|persoonsgegevens|dane osobowe|danych osobowych|osobních údajů|sprechzeit|bürozeit|arbeitszeit|"
    r"öffnungszeit|aanwezig|werkdagen|horaire|charity|registered (?:in|office|company)|company (?:no|number)|"
    r"member of|part of the|iso \d{4,5}|confidential|vertraulich"
)
_HOUSE: Final = re.compile(
    r"(?<!\w)(?:gmbh|ag|kg|e\.?\s?v\.|ltd|limited|llc|plc|inc|s\.?\s?[ra]\.?\s?l\.?|s\.?p\.?a|b\.?v|a/?s|ab|oy|"
    r"sp\. z o)"
    r"(?!\w)[^.!?]{0,200}(?:\bhr[ab]\b|sitz|registered|geschäftsführ|rcs|siren|kvk|cvr|krs|p\.? ?iva|company n)"
)
_I: Final = re.compile(
    r"(?<!\w)(?:i|i'm|i’m|me|my|ich|mein\w{0,2}|je|j'ai|yo|eu|(?<!\.)io|ik|jag|jeg)(?!\w)"
)  # a house says "we"
_SMALL: Final = 3  # letters: words so short are written small in titles, too
# Neither a machine nor a card speaks of itself like this.
FIRST_PERSON: Final = re.compile(
    r"(?<!\w)(?:i|i'm|i’m|i've|my|we|our|ich|mich|mir|mein\w{0,2}|wir|je|j'ai|nous|yo|eu|meu|minha|(?<!\.)io|"
    r"mio|mia|ik|mijn|jag|mitt|jeg|minun|ja|moje?|я|мне|мой|мы|(?:me|mon|ma|mes|mi|min)(?=\s\w))(?!\w)"
)


def without_card(lines: list[str], author: frozenset[str] = frozenset()) -> list[str]:
    """Without the card under "Kind regards, Ana".

    The closing stays, it is the person's, and so does the name, unless it stands there in full, apart from the
    closing: then a program put it there. Without a closing nobody knows whose address it is, unless the
    first line is the name that the mail came from: `author`, the pieces of that, see `name_pieces`.
    """
    said: list[int] = []  # the last lines with words, the last first
    for at in range(len(lines) - 1, -1, -1):
        if not has_words(lines[at]):
            continue
        said.append(at)
        if len(said) > 2 and _is_closing(lines[at]):
            name, rest = said[-2], said[-3::-1]
            apart = name + 1 not in rest
            below = [lines[n] for n in rest]
            posts = not apart and len(_named_in(lines[name])) > 1 and len(below) > 1 and all(map(_is_title, below))
            if not _is_name(lines[name]) or not (posts or _is_reach(below, apart=apart)):
                return lines
            in_full = name - at > 1 and name - at >= rest[0] - name and len(_named_in(lines[name])) > 1
            return lines[: name if in_full else name + 1]
        begins = at > 0 and not lines[at - 1].strip()
        by = begins and len(said) > 1 and (_is_by(lines[at], author) or _is_signed_above(lines, at))
        if by and any(map(has_words, lines[:at])):
            below = [lines[n] for n in said[-2::-1]]
            titled = _BEHIND_NAME.search(lines[at]) is not None and len(below) <= 3 and all(map(_is_title, below))
            return lines[:at] if titled or _is_reach(below, apart=False) else lines
        if len(said) > _CARD_LINES:
            break
    return lines


def name_pieces(name: str) -> frozenset[str]:
    """The pieces of a person's name, folded, without initials."""
    return frozenset(piece for piece in _NAME_PIECE.findall(folded(name)) if len(piece) > 1)


def _named_in(line: str) -> frozenset[str]:
    """The pieces of the name that a card begins with, without what stands behind a comma or in brackets."""
    return name_pieces(_BEHIND_NAME.split(line[:60], maxsplit=1)[0])


def _is_by(line: str, author: frozenset[str]) -> bool:
    """Whether a line is the name that the mail came from, with or without titles."""
    named = _named_in(line)
    return len(named & author) > 1 and len(named - author) <= 1


def _is_signed_above(lines: list[str], at: int) -> bool:
    """Whether right above a card somebody signed with the first name that it begins with: "Ana P." above "Ana Pike"."""
    above = next((line for line in reversed(lines[:at]) if has_words(line)), "").split()
    named = lines[at].split()
    first = above[0].strip(",.") if 0 < len(above) <= 2 else None
    return 2 <= len(named) <= 4 and first == named[0] and _is_name(lines[at])


def _is_closing(line: str) -> bool:
    return len(line) <= 50 and folded(line).strip(" ,.!:;*_–-，。：、") in _CLOSINGS


def _is_name(line: str) -> bool:
    bare = line.strip(" *_\u00a0")
    return len(bare) <= 60 and bare[:1].isalpha() and _PERSON.fullmatch(bare) is not None


def _is_short(line: str) -> bool:
    """No sentence and nothing that somebody says of themselves."""
    text = folded(line).strip()
    if _OF_THE_HOUSE.search(text) is not None:
        return _I.search(text) is None or text.startswith("my working")
    if len(text) > 100 or text.endswith(("?", "!", ":")) or text.startswith(("ps", "p.s", "p. s")):
        return False
    if text.endswith(".") and len(text.split()) > 5:
        return False
    if len(text.split()) <= 4 and (_CALL.fullmatch(text) or _REACH.search(text)):  # "I www.example.net", "M 0170 …"
        return True
    return len(text.split()) <= 14 and FIRST_PERSON.search(text) is None


def of_the_house(text: str) -> bool:
    """The line of a firm that must name its seat and its register: "Muster GmbH | Sitz: Leipzig | HRB 12345"."""
    return len(text) < 300 and ("|" in text or "·" in text) and _HOUSE.search(text) is not None


def _is_title(line: str) -> bool:
    """A post or a house, as cards write them: "Healthcare Assistant, Ward 7"."""
    known = [word for word in re.findall(r"\w+", line) if len(word) > _SMALL]
    capital = all(not word[0].islower() for word in known)
    return bool(known) and capital and len(line) <= 80 and line.rstrip()[-1:] not in ".!?:;…" and _is_short(line)


def _is_reach(lines: list[str], *, apart: bool) -> bool:
    """Whether these lines say how to reach somebody: a number, or an address among other lines.

    `apart`: a blank line stands above them; then a page's address may be what the person wants to show.
    """
    low = [folded(line).strip() for line in lines]
    if not low or not all(_is_short(line) for line in lines):
        return False
    numbers = [piece for text in low for piece in _PIECES.split(text) if _NUMBER.search(piece)]
    numbers = [piece for piece in numbers if _REGISTERED.search(piece) is None and _POSTAL.search(piece) is None]
    if numbers:
        return all(_CALL.fullmatch(piece) for piece in numbers)
    named = [text for text in low if (has_email(text) if apart else _REACH.search(text))]
    return 0 < len(named) < len(low)
