"""The glossary in code: the closed sets of words that every room shares. Pure; imports nothing of ours."""

from enum import StrEnum


class EnrolmentStatus(StrEnum):
    """Where one candidate stands in one course."""

    PENDING = "pending"  # asked to join, has not yet shown that the address is theirs
    ACTIVE = "active"  # lessons come
    PAUSED = "paused"  # the candidate holds the course; its days do not pass
    COMPLETED = "completed"  # all lessons sent; the keepsake and a check-in may still come
    STOPPED = "stopped"  # unsubscribed, bounced, complained: nothing more goes out


class HeldReason(StrEnum):
    """Why a course waits although nobody paused it."""

    DISTRESS = "distress"  # a reply named self-harm or hopelessness; a person should look
    OUT_OF_OFFICE = "out_of_office"  # an auto-reply named a day of return
    GUARD_RAIL = "guard_rail"  # too many complaints or bounces: new starts wait
    OPERATOR = "operator"  # somebody at the organisation asked for it


class DeliveryStatus(StrEnum):
    """The sending of one letter to one enrolment."""

    QUEUED = "queued"  # asked for by an event (service letters), not yet claimed
    CLAIMED = "claimed"  # a worker has it in hand, under a lease
    SENT = "sent"  # accepted by our relay
    DEFERRED = "deferred"  # "try later": waits for its next attempt
    BOUNCED = "bounced"  # a report came back: not delivered
    COMPLAINED = "complained"  # the receiver called it spam
    FAILED = "failed"  # will not be tried again, for the reason beside it
    SKIPPED = "skipped"  # asked for, but something said no before it went; the reason is beside it


class SkipReason(StrEnum):
    """Why something that was due was not sent. Always recorded, always counted."""

    NOT_CONFIRMED = "not_confirmed"  # nothing but the confirmation letter goes before the confirmation
    STOPPED = "stopped"  # the candidate stopped
    SUPPRESSED = "suppressed"  # the address is not to be mailed
    PAUSED = "paused"  # the candidate paused between claim and hand-over
    HELD = "held"  # the course was put on hold between claim and hand-over
    NOT_DUE = "not_due"  # looked too early: zone, hour or clock changed since it was planned
    ALREADY_SENT = "already_sent"  # this letter went out before
    ERASED = "erased"  # the candidate asked to be forgotten


class SuppressionReason(StrEnum):
    """Why an address is not to be mailed, from the mildest to the strongest: a stronger one replaces a milder."""

    STOPPED = "stopped"  # the candidate unsubscribed; joining again needs a new confirmation
    BOUNCED = "bounced"  # the address does not exist
    COMPLAINED = "complained"  # the receiver reported us as spam
    ERASED = "erased"  # the candidate asked to be forgotten
    OPERATOR = "operator"  # the organisation asked us never to write


class ConsentKind(StrEnum):
    """What a candidate agreed to, or withdrew."""

    ASKED = "asked"  # filled in the sign-up form
    CONFIRMED = "confirmed"  # pressed the button behind the confirmation letter
    IMPORTED = "imported"  # consent was given elsewhere; the evidence is recorded
    STOPPED = "stopped"  # withdrew
    UNDONE = "undone"  # took the stop back on the same page
    CHANGED = "changed"  # changed hour, zone, weekdays, locale, pause
    CHECK_IN = "check_in"  # asked for the letter on day 30


class NoticeKind(StrEnum):
    """What an operator is told by mail. Never anybody's words."""

    DISTRESS = "distress"  # a reply named self-harm or hopelessness: somebody may need a person
    UNMATCHED_DISTRESS = "unmatched_distress"  # the same in a message that lies in the holding pen


class InboundState(StrEnum):
    """What has become of a received message."""

    KEPT = "kept"  # raw bytes are safe; nobody has read it yet
    DONE = "done"  # read, matched, acted upon
    UNMATCHED = "unmatched"  # in the holding pen
    DISCARDED = "discarded"  # an operator looked at it and let it go
    IGNORED = "ignored"  # read and matched, and by rule nothing follows (a loop, a repeat, an unknown report)


LESSON_PREFIX = "day-"


def lesson_letter(day: int) -> str:
    """The name of a lesson's letter, as in ``X-Course-Letter``: ``day-3``."""
    return f"{LESSON_PREFIX}{day}"


def day_of(letter: str) -> int | None:
    """The day (1-based position) of a lesson's letter; None for a service letter."""
    tail = letter.removeprefix(LESSON_PREFIX)
    return int(tail) if tail != letter and tail.isascii() and tail.isdigit() else None
