"""A person's own words and name, made fit for a letter: cleaned, trimmed, never changed in meaning. Pure."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

RECALL_WORDS: Final = 60
RECALL_CHARACTERS: Final = 420
"""Some scripts have no spaces, and a word may be as long as its writer likes: a recall ends at the first of both."""

NAME_CHARACTERS: Final = 40

_ELLIPSIS: Final = "…"
# Everything that is no text: controls but newline and tab, lone surrogates, the object replacement of pasted pictures,
# and the bidi embeddings, overrides and isolates, which can turn the sentences around them. U+200E and U+200F stay.
_NOT_TEXT: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffc\ufeff\ud800-\udfff]"
)
_BLANK_LINES: Final = re.compile(r"\n\s*\n+")
_SPACES: Final = re.compile(r"[^\S\n]+")
# What a name never has and an advertisement does: sign-up forms are used to mail links to strangers.
_NOT_A_NAME: Final = re.compile(r"[@/\\<>{}\[\]|=*#_\":;\n\r\d]|\w{2,}\.\w{2,}|www\b|https?\b", re.IGNORECASE)
_SENTENCE_END: Final = re.compile("[.!?][\"'”’»)]*(?=\\s|$)|[。！？]")
_JOINERS: Final = frozenset("\u200d\ufe0e\ufe0f\u20e3")


def clean(text: str) -> str:
    """The same words with plain line ends and without characters that are no text."""
    text = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .replace("\u0085", "\n")
    )
    text = _SPACES.sub(" ", _NOT_TEXT.sub("", text))
    text = "\n".join(line.strip(" ") for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", text).strip()


def trim(text: str, *, words: int = RECALL_WORDS, characters: int = RECALL_CHARACTERS) -> str:
    """The beginning of a clean text: at most so many words and characters, with an ellipsis if anything is left out.

    It ends with a sentence, if one ends in the last third of what there is room for.
    """
    end = len(text)
    for count, found in enumerate(re.finditer(r"\S+", text), start=1):
        if found.end() > characters:
            end = characters if count == 1 or found.start() < characters // 2 else found.start()
            break
        if count == words:
            end = found.end()
            break
    if not text[end:].strip():
        return text
    while 0 < end < len(text) and (_continues(text[end]) or text[end - 1] == "\u200d"):
        end -= 1
    sentences = [found.end() for found in _SENTENCE_END.finditer(text, 0, end)]
    if sentences and sentences[-1] >= end * 2 / 3:
        end = sentences[-1]
    return text[:end].rstrip(" \n,;:–-…") + " " + _ELLIPSIS


@lru_cache(maxsize=1024)
def shown_name(name: str | None) -> str | None:
    """A name as a greeting may show it, or None: too long, or unlike a name (a link, a sentence) is no name at all."""
    if not name:
        return None
    whole = clean(name)
    tidy = " ".join(whole.split())
    if len(tidy) > NAME_CHARACTERS or _NOT_A_NAME.search(whole) or not any(map(str.isalpha, tidy)):
        return None
    return tidy


def _continues(character: str) -> bool:
    """Whether a character belongs to the one before it (accent, skin tone, joined emoji), so no cut may fall there."""
    return character in _JOINERS or unicodedata.combining(character) != 0 or "\U0001f3fb" <= character <= "\U0001f3ff"
