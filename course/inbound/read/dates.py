"""Days that people and their machines name: "until Monday", "bis 5. Mai", "back on 2026-05-12", "for two weeks"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from course.inbound.read import words

_MONTH: Final[dict[str, int]] = {
    name[:length]: n + 1 for row in words.MONTHS.values() for n, name in enumerate(row) for length in (3, len(name))
} | {
    "mrz": 3,
    "maerz": 3,
    "sept": 9,
    "okt": 10,
    "dez": 12,
    "juil": 7,
    "juin": 6,
    "août": 8,
    "aout": 8,
    "may": 5,
    "mai": 5,
}
_WEEKDAY: Final = {name: n for row in words.WEEKDAYS.values() for n, name in enumerate(row)} | {
    "sonnabend": 5, "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
    "segunda-feira": 0, "terça-feira": 1, "quarta-feira": 2, "quinta-feira": 3, "sexta-feira": 4,
}  # fmt: skip
_TOMORROW: Final = frozenset(
    ["tomorrow", "morgen", "demain", "mañana", "amanhã", "domani", "morgon", "imorgon", "jutro"]
)
_DAY_AFTER: Final = frozenset(("übermorgen", "overmorgen", "après-demain", "dopodomani"))
_NEXT_WEEK: Final = re.compile(
    r"next week|nächste(?:r|n)? woche|la semaine prochaine|próxima semana|prossima settimana|volgende week"
)

_ISO: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMERIC: Final = re.compile(r"(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})(?:[./-]\s?((?:20)?\d\d)?)?(?![\d:])")
_DAY_MONTH: Final = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s{0,2}(?:of\s|de\s)?([^\W\d_]{3,12})\.?(?:,?\s{1,2}(?:de\s)?(20\d\d))?"
)
_MONTH_DAY: Final = re.compile(r"([^\W\d_]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s{1,2}(20\d\d))?")
_ORDINAL: Final = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)\b")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def day_in(text: str, today: date, *, month_first: bool = False) -> date | None:
    """The first day that `text` (lower case) names, in the future of `today`; None if it names none.

    `12/05` is the twelfth of May unless `month_first` says that an American wrote it or the twelfth month cannot be.
    """
    named = _written(text, today, month_first=month_first)
    if named is not None:
        return named
    ordinal = _ORDINAL.search(text[:400])
    if ordinal is not None:
        return next((d for n in range(1, 63) if (d := today + timedelta(days=n)).day == int(ordinal[1])), None)
    if _NEXT_WEEK.search(text):
        return today + timedelta(days=7 - today.weekday())
    for word in _WORDS.findall(text[:400]):
        if word in _TOMORROW:
            return today + timedelta(days=1)
        if word in _DAY_AFTER:
            return today + timedelta(days=2)
        if word in _WEEKDAY:
            return today + timedelta(days=(_WEEKDAY[word] - today.weekday() - 1) % 7 + 1)
    return None


def _written(text: str, today: date, *, month_first: bool) -> date | None:
    text = text[:400]
    found: list[tuple[int, date]] = []
    for match in _ISO.finditer(text):
        found += _at(match, today, int(match[1]), int(match[2]), int(match[3]))
    for match in _DAY_MONTH.finditer(text):
        month = _MONTH.get(match[2]) or _MONTH.get(match[2][:3] if len(match[2]) <= 4 else "")
        found += _at(match, today, int(match[3]) if match[3] else None, month, int(match[1]))
    for match in _MONTH_DAY.finditer(text):
        month = _MONTH.get(match[1])
        found += _at(match, today, int(match[3]) if match[3] else None, month, int(match[2]))
    for match in _NUMERIC.finditer(text):
        day, month = int(match[1]), int(match[3])
        if month > 12 or (month_first and match[2] == "/" and day <= 12):
            day, month = month, day
        year = int(match[4]) if match[4] else None
        found += _at(match, today, year + 2000 if year is not None and year < 100 else year, month, day)
    return min(found)[1] if found else None


def _at(match: re.Match[str], today: date, year: int | None, month: int | None, day: int) -> list[tuple[int, date]]:
    """The day at the place where it stands; without a year the next one that comes."""
    if month is None:
        return []
    for candidate in (year,) if year is not None else (today.year, today.year + 1):
        try:
            named = date(candidate, month, day)
        except ValueError:
            continue
        if year is not None or named >= today:
            return [(match.start(), named)]
    return []
