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
    GUARD_RAIL = "guard_rail"  # new starts wait: too many complaints or bounces, or an operator's word
    OPERATOR = "operator"  # somebody at the organisation asked for it


class HoldScope(StrEnum):
    """What a hold on delivery keeps back, from the least to the most."""

    NEW_STARTS = "new_starts"  # day 1 of enrolments that have not begun
    LETTERS = "letters"  # all but the letters that answer somebody who is waiting
    EVERYTHING = "everything"  # all of them: what we send is refused


class HoldCause(StrEnum):
    """Who or what put a hold on delivery."""

    OPERATOR = "operator"  # somebody, by `course delivery hold`
    COMPLAINTS = "complaints"  # the guard rail: too many call our letters spam
    BOUNCES = "bounces"  # the guard rail: too many addresses do not exist
    REFUSALS = "refusals"  # several letters were refused by policy (5.7.x) in a short time


class GuardLevel(StrEnum):
    """How bad it is, by a guard rail."""

    CALM = "calm"  # nothing to say
    WARN = "warn"  # worth a look
    ALARM = "alarm"  # mend it today
    HOLD = "hold"  # new starts wait


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


class AttemptEvent(StrEnum):
    """An attempt at a letter that did not end in a 250, as a delivery event: what came of it, kept to be counted."""

    TRY_LATER = "attempt try_later"  # refused for now
    OUR_FAULT = "attempt our_fault"  # refused by policy
    DROPPED = "attempt dropped"  # the connection broke before the final dot
    DEAD = "attempt dead"  # refused for good: no such address
    CONTENT = "attempt content"  # the letter itself was refused
    CANNOT_COMPOSE = "attempt cannot_compose"  # could not be written
    UNKNOWN = "attempt unknown"  # ambiguous: the final dot went out and no answer came
    RECLAIMED = "attempt reclaimed"  # ambiguous: a worker died with it in hand, and the ledger knows nothing


AMBIGUOUS = (AttemptEvent.UNKNOWN, AttemptEvent.RECLAIMED)
"""After these a second copy may arrive, under the same Message-ID."""


class SkipReason(StrEnum):
    """Why something that was due was not sent. Always recorded, always counted."""

    NOT_CONFIRMED = "not_confirmed"  # nothing but the confirmation letter goes before the confirmation
    STOPPED = "stopped"  # the candidate stopped
    SUPPRESSED = "suppressed"  # the address is not to be mailed
    PAUSED = "paused"  # the candidate paused between claim and hand-over
    HELD = "held"  # the course was put on hold between claim and hand-over
    NOT_WANTED = "not_wanted"  # the candidate took back having asked for it
    LEFT_OUT = "left_out"  # the candidate wanted to go on without it
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
    CHANGED = "changed"  # changed hour, zone, weekdays, pause
    LANGUAGE = "language"  # chose another language
    CHECK_IN = "check_in"  # asked for the letter on day 30
    NO_CHECK_IN = "no_check_in"  # took that back


class NoticeKind(StrEnum):
    """What an operator is told by mail. Never anybody's words."""

    DISTRESS = "distress"  # a reply named self-harm or hopelessness: somebody may need a person
    UNMATCHED_DISTRESS = "unmatched_distress"  # the same in a message that lies in the holding pen
    COMPLAINTS_WARN = "complaints_warn"  # the guard rail on complaints: worth a look
    COMPLAINTS_ALARM = "complaints_alarm"  # the same: mend it today
    COMPLAINTS_HOLD = "complaints_hold"  # the same: new starts wait
    BOUNCES_ALARM = "bounces_alarm"  # the guard rail on bounces: mend it today
    BOUNCES_HOLD = "bounces_hold"  # the same: new starts wait
    REFUSALS = "refusals"  # one receiver refuses several letters by policy (5.7.x)
    REFUSALS_HOLD = "refusals_hold"  # letters are refused by policy everywhere: delivery is held
    RELAY_LOGIN = "relay_login"  # the relay refuses our login
    RELAY_TLS = "relay_tls"  # no encrypted connection to the relay can be made


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
