"""Pure: what may say no to a letter in the moment before it goes, whatever was decided earlier."""

from datetime import datetime

from course.schedule.decide import CHECK_IN, KEEPSAKE, Situation
from course.vocabulary import EnrolmentStatus, SkipReason, SuppressionReason, day_of

CONFIRM = "confirm"
GOODBYE = "goodbye"
CARE = "care"


def refusal_of(
    letter: str, situation: Situation, suppressed: SuppressionReason | None, now: datetime
) -> SkipReason | None:
    """Why this letter must not go now; None: it may.

    *Stopped* blocks everything but a confirmation newly asked for, the goodbye that answers a mailed stop and the
    numbers to call that answer a reply of despair. Bounce, complaint, erasure and the organisation's word block all.
    *Completed* blocks lessons only.
    """
    if suppressed is not None and suppressed is not SuppressionReason.STOPPED:
        return SkipReason.SUPPRESSED
    status = situation.status
    if letter == CONFIRM:
        if status is EnrolmentStatus.PENDING:
            return None
        return SkipReason.STOPPED if status is EnrolmentStatus.STOPPED else SkipReason.ALREADY_SENT
    if letter == GOODBYE or (letter == CARE and status is not EnrolmentStatus.PENDING):
        return None
    if status is EnrolmentStatus.STOPPED or suppressed is not None:
        return SkipReason.STOPPED
    if status is EnrolmentStatus.PENDING:
        return SkipReason.NOT_CONFIRMED
    return _course_refusal(letter, situation, now)


def _course_refusal(letter: str, s: Situation, now: datetime) -> SkipReason | None:
    """What blocks lessons and what follows them; service letters pass."""
    day = day_of(letter)
    if day is None and letter not in {KEEPSAKE, CHECK_IN}:
        return None
    if day is not None and day != s.position + 1:
        return SkipReason.ALREADY_SENT
    if (letter == KEEPSAKE and s.keepsake_sent) or (letter == CHECK_IN and s.check_in_sent):
        return SkipReason.ALREADY_SENT
    if letter == CHECK_IN and not s.check_in_wanted:
        return SkipReason.NOT_WANTED
    if s.held_reason is not None and (s.held_until is None or s.held_until > now):
        return SkipReason.HELD
    if s.status is EnrolmentStatus.PAUSED and (s.paused_until is None or s.paused_until > now):
        return SkipReason.PAUSED
    return None
