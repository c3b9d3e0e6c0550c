"""The plans in somebody's answers: what, when, where, and "if the next no comes, then…". Pure.

Plans are what a person looks for later, so that the keepsake sets them apart. They are found by how they begin, a
table a language, and quoted as they stand; an answer without one simply has none.
"""

import re
from collections.abc import Iterable
from typing import Final

MOST_PLANS: Final = 12
_LONGEST: Final = 300

_I_WILL: Final = r"(?:i will|i['’]ll|i shall|i am going to|i['’]m going to)\b"
_IF_THEN: Final = {
    "en": (rf"(?:if|when|whenever|the next time|next time)\b.*(?:\bthen\b|\b{_I_WILL})", _I_WILL),
    "de": (
        r"(?:wenn|falls|sobald|beim nächsten|das nächste mal)\b.*\b(?:dann|werde ich|will ich)\b",
        r"(?:dann )?(?:ich werde|werde ich)\b",
    ),
}
_PLAN: Final = re.compile(
    r"(?:and |und |so |also )?(?:" + "|".join(each for table in _IF_THEN.values() for each in table) + ")",
    re.IGNORECASE | re.DOTALL,
)
_MARK: Final = re.compile(r"^(?:[-*•–—]|\d{1,2}[.)])\s+")
_SENTENCE: Final = re.compile(r"(?<=[.!?…])\s+(?=\S)")


def plans_in(texts: Iterable[str]) -> tuple[str, ...]:
    """The sentences of these texts that are plans, as written, each once; at most twelve."""
    found: dict[str, None] = {}
    for text in texts:
        for line in text.split("\n"):
            for sentence in _SENTENCE.split(_MARK.sub("", line.strip())):
                if len(sentence) <= _LONGEST and _PLAN.match(sentence):
                    found[sentence.strip()] = None
    return tuple(found)[:MOST_PLANS]
