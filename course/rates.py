"""Pure: how many letters may go in how long, and how a new domain warms up. Named by settings, kept by the throttle."""

import re
from dataclasses import dataclass
from datetime import date

SECOND, MINUTE, HOUR, DAY = 1, 60, 3_600, 86_400
_UNITS = {"s": SECOND, "m": MINUTE, "h": HOUR, "d": DAY}
_MOST = 100_000_000
_RULE = re.compile(r"(?P<domain>\*|[a-z0-9.-]+\.[a-z0-9-]+)=(?P<letters>[1-9][0-9]{0,8})/(?P<unit>[smhd])")
_WARM_UP = re.compile(r"(?P<day>\d{4}-\d{2}-\d{2}):(?P<letters>[1-9][0-9]{0,8})")
_WARM_DAYS = 30
ANY_DOMAIN = "*"


@dataclass(frozen=True, kw_only=True)
class Rate:
    """At most ``letters`` in any ``seconds`` of real time."""

    letters: int
    seconds: int


@dataclass(frozen=True, kw_only=True)
class WarmUp:
    """A new domain's first month: so many letters on the first day (UTC), half as many again each day after it."""

    first_day: date
    letters: int

    def letters_a_day(self, today: date) -> int | None:
        """The cap of a day; None: the month is over. Before the first day it is the first day's."""
        days = max(0, (today - self.first_day).days)
        if days >= _WARM_DAYS:
            return None
        letters = self.letters
        for _ in range(days):
            letters += letters // 2 or 1
        return min(_MOST, letters)


def domain_rates(text: str) -> dict[str, tuple[Rate, ...]]:
    """The rates in ``gmail.com=20/s,gmail.com=5000/d,*=600/m`` by domain; ``*`` is every domain not named.

    Raises ValueError with a sentence.
    """
    found: dict[str, tuple[Rate, ...]] = {}
    for part in text.split(","):
        rule = _RULE.fullmatch(part.strip().lower())
        if rule is None:
            raise ValueError(f"{part.strip()[:60]!r} is not DOMAIN=NUMBER/UNIT, with s, m, h or d for the unit")
        rate = Rate(letters=int(rule["letters"]), seconds=_UNITS[rule["unit"]])
        found[rule["domain"]] = (*found.get(rule["domain"], ()), rate)
    return found


def warm_up(text: str) -> WarmUp:
    """What ``2027-01-11:50`` means. Raises ValueError with a sentence."""
    found = _WARM_UP.fullmatch(text.strip())
    if found is None:
        raise ValueError("it should be FIRST-DAY:LETTERS, the letters of the first day")
    try:
        first_day = date.fromisoformat(found["day"])
    except ValueError:
        raise ValueError(f"there is no day {found['day']}") from None
    return WarmUp(first_day=first_day, letters=int(found["letters"]))
