"""Pure: on which mornings the lessons still to come are planned, as things stand."""

from collections.abc import Mapping
from datetime import datetime

from course.people.enrolment import letter_sent
from course.schedule.decide import Send, Situation, Wait, decide

_MOST_STEPS = 1_000


def planned_lessons(situation: Situation, now: datetime) -> Mapping[int, datetime]:
    """Day (1-based) to the instant at which its letter is planned, seen at ``now`` (aware, course time).

    Empty where nobody knows: paused or held without an end, stopped, not confirmed, or all have come.
    """
    found: dict[int, datetime] = {}
    for _ in range(_MOST_STEPS):
        if situation.position >= situation.lessons:
            break
        match decide(situation, now):
            case Send(letter=letter, day=int(day)):
                found[day] = now
                situation = letter_sent(situation, letter, now)
            case Wait(until=datetime() as until) if until > now:
                now = until
            case _:
                break
    return found
