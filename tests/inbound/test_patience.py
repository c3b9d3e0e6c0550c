"""A reading that takes too long is ended, in whichever thread it is, and the mail behind it is read."""

import os
import re
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import psutil
import pytest
from sqlalchemy import select

from course.inbound import act
from course.inbound.door import accept
from course.inbound.patience import OutOfPatienceError, patiently
from course.inbound.read import Reading, read
from course.service import Service
from course.store.models import InboundMessage

ENDLESS = partial(re.match, "(a+)+b", "a" * 64)
"""Some centuries of backtracking, during which Python runs nothing else."""


def here(work: Callable[[], Any]) -> Any:
    return work()


def in_another_thread(work: Callable[[], Any]) -> Any:
    came: list[Any] = []

    def run() -> None:
        try:
            came.append(work())
        except BaseException as error:  # noqa: BLE001
            came.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if isinstance(came[0], BaseException):
        raise came[0]
    return came[0]


ANYWHERE = pytest.mark.parametrize("somewhere", [here, in_another_thread])


@ANYWHERE
def test_what_was_read_in_time_comes_back_as_it_is(somewhere: Callable[..., Any]) -> None:
    raw = b"From: ana@example.org\r\nSubject: Re: 1 of 7\r\n\r\n" + "Drei Türen.\r\n".encode() * 20_000
    when = datetime(2026, 11, 24, tzinfo=UTC)
    assert somewhere(lambda: patiently(20, partial(read, raw, now=when))) == read(raw, now=when)


@ANYWHERE
def test_a_regular_expression_that_would_never_end_is_ended(somewhere: Callable[..., Any]) -> None:
    with pytest.raises(OutOfPatienceError):
        somewhere(lambda: patiently(0.3, ENDLESS))


@ANYWHERE
def test_what_goes_wrong_is_told(somewhere: Callable[..., Any]) -> None:
    with pytest.raises((ValueError, RuntimeError), match=r"ValueError|invalid literal"):
        somewhere(lambda: patiently(20, partial(int, "three")))


def test_a_copy_that_dies_is_told_and_leaves_nothing_behind() -> None:
    this = psutil.Process()
    open_before, children = this.num_fds(), {child.pid for child in this.children()}
    with pytest.raises(RuntimeError, match="ended the process"):
        in_another_thread(lambda: patiently(20, partial(os._exit, 1)))
    with pytest.raises(OutOfPatienceError):
        in_another_thread(lambda: patiently(0.2, ENDLESS))
    assert this.num_fds() == open_before
    assert {child.pid for child in this.children()} == children


@ANYWHERE
def test_mail_that_takes_too_long_lies_in_the_pen_and_the_one_behind_it_is_read(
    service: Service, monkeypatch: pytest.MonkeyPatch, somewhere: Callable[..., Any]
) -> None:
    def endless_for_some(raw: bytes, **more: Any) -> Reading:
        return ENDLESS() if b"the slow one" in raw else read(raw, **more)  # type: ignore[return-value]

    monkeypatch.setattr(act, "read", endless_for_some)
    monkeypatch.setattr(act, "READ_SECONDS", 0.5)
    for words in ("the slow one", "a quick one"):
        raw = f"From: ana@example.org\r\nMessage-ID: <{len(words)}@mail.example>\r\n\r\n{words}\r\n".encode()
        accept(service, raw, mail_from="ana@example.org", rcpt_tos=["nobody@reply.secondwind.example"], door="lmtp")
    assert somewhere(partial(act.read_kept, service)) == 2
    with service.sessions() as session:
        slow, quick = session.scalars(select(InboundMessage).order_by(InboundMessage.id))
        assert (slow.state, quick.state) == ("unmatched", "unmatched")
        assert "too long" in (slow.reason or "")
        assert "too long" not in (quick.reason or "")
