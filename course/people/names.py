"""Names as people type them."""

import re
import unicodedata

MAX_NAME = 80
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def read_name(text: str) -> str | None:
    """A name on one line without control characters, at most 80 characters; None if nothing is left of it."""
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    kept = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text)
    return " ".join(kept.split())[:MAX_NAME].strip() or None
