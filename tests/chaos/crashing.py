"""A worker process that dies at a named place: ``python -m tests.chaos.crashing PLACE``, settings from the environment.

There is no hook for this in what runs in production: the place is found by its name here, and dies there. Exit code 9:
it died where it should. Another: the place was never reached, or is no longer called so.
"""

import os
import select
import sys
from collections.abc import Callable
from typing import Any

from course.delivery import deliver
from course.delivery.ledger import Ledger
from course.delivery.outcome import Outcome
from course.delivery.transport import smtp
from course.delivery.transport.smtp import SmtpConnection
from course.settings import load_settings
from workers.post import open_post

DIED = 9
LETTERS_BEFORE = 2
"""So many letters of the batch go by before the one at which the process dies."""

_seen = 0


def die() -> None:
    """At once: no clearing up, no goodbye, as for SIGKILL."""
    os._exit(DIED)


def _turn() -> bool:
    """Whether this is the letter at which to die."""
    global _seen  # noqa: PLW0603
    _seen += 1
    return _seen > LETTERS_BEFORE


def _replace(owner: Any, name: str, made: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    setattr(owner, name, made(getattr(owner, name)))  # AttributeError: the place is no longer called so


def after_the_claim() -> None:
    """Claimed and committed, nothing composed."""

    def made(original: Callable[..., Any]) -> Callable[..., Any]:
        def claims(*arguments: Any, **named: Any) -> Any:
            if original(*arguments, **named):
                die()

        return claims

    _replace(deliver, "claim", made)


def before_data() -> None:
    """Composed, connected, the envelope of the letter at most on its way; nothing of its body."""

    def made(original: Callable[..., Any]) -> Callable[..., Any]:
        def stuffs(*given: bytes) -> Any:
            if _turn():
                die()
            return original(*given)

        return stuffs

    _replace(smtp, "stuffed", made)


def after_the_dot() -> None:
    """The server's answer to the final dot has arrived, and nobody has read it."""

    def made(original: Callable[..., Any]) -> Callable[..., Any]:
        def reads(self: SmtpConnection, if_broken: Any, *more: Any) -> Any:
            if if_broken.outcome is Outcome.UNKNOWN and _turn():
                assert self._socket is not None
                select.select([self._socket], [], [], 30)
                die()
            return original(self, if_broken, *more)

        return reads

    _replace(SmtpConnection, "_read", made)


def after_the_250() -> None:
    """The answer was read, and the ledger knows nothing of it."""

    def made(original: Callable[..., Any]) -> Callable[..., Any]:
        def notes(self: Ledger, *arguments: Any) -> Any:
            if _turn():
                die()
            return original(self, *arguments)

        return notes

    _replace(Ledger, "note_sent", made)


def after_the_note() -> None:
    """The ledger knows, PostgreSQL does not."""

    def made(original: Callable[..., Any]) -> Callable[..., Any]:
        def notes(self: Ledger, *arguments: Any) -> Any:
            noted = original(self, *arguments)
            if _turn():
                die()
            return noted

        return notes

    _replace(Ledger, "note_sent", made)


def after_the_record() -> None:
    """Everything is written down."""

    def made(original: Callable[..., Any]) -> Callable[..., Any]:
        def records(*arguments: Any) -> Any:
            original(*arguments)
            die()

        return records

    _replace(deliver, "record", made)


PLACES: dict[str, Callable[[], None]] = {
    place.__name__: place
    for place in (after_the_claim, before_data, after_the_dot, after_the_250, after_the_note, after_the_record)
}


def main() -> None:
    """Deliver what is due, up to the place."""
    PLACES[sys.argv[1]]()
    open_post(load_settings()).postman.deliver_due(seconds=20)


if __name__ == "__main__":
    main()
