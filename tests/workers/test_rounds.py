"""A worker process's own round, in this very process: what it finds, and what it leaves alone."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from sqlalchemy import event, func, select, update
from sqlalchemy.exc import OperationalError

from course.delivery.claim import claim
from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.transport.smtp import SmtpConnection
from course.heartbeat import Sign, signs
from course.inbound.door import accept
from course.service import Service
from course.settings import SmtpTarget
from course.store.models import Delivery, Enrolment, InboundMessage
from tests.support.house import wait_for
from tests.support.relay import Relay
from workers import rounds
from workers.post import Post
from workers.rounds import Rounds, look

Enrol = Callable[..., Enrolment]


@pytest.fixture
def here(service: Service, relay_url: tuple[Relay, str]) -> Iterator[Post]:
    """A post office without Redis."""
    connection = SmtpConnection(SmtpTarget(relay_url[1]), own_name="test.example")
    yield Post(service=service, postman=Postman(service=service, connection=connection, ledger=Ledger(None)))
    connection.close()


def test_a_round_delivers_what_is_due_without_redis_and_without_a_hint(here: Post, enrol: Enrol, relay: Relay) -> None:
    enrol()
    assert Rounds(here).once() > 0
    assert relay.letters() == ["day-1"]
    assert Rounds(here).once() == 0


def test_a_round_settles_a_claim_whose_owner_is_gone_and_sends_it_at_once(
    here: Post, enrol: Enrol, relay: Relay, service: Service
) -> None:
    enrol(confirmed=False)
    assert len(claim(service, "somebody who died", limit=10)) == 1
    with service.sessions() as session:
        session.execute(update(Delivery).values(lease_until=func.now() - timedelta(seconds=1)))
    assert Rounds(here).once() == 1
    assert relay.letters() == ["confirm"]


def test_a_round_reads_mail_that_was_kept(here: Post, service: Service) -> None:
    raw = b"From: ana@example.org\r\nSubject: lost\r\nMessage-ID: <1@x>\r\n\r\nWords\r\n"
    accept(service, raw, mail_from="ana@example.org", rcpt_tos=["x@reply.secondwind.example"], door="lmtp")
    Rounds(here).once()
    with service.sessions() as session:
        assert session.scalars(select(InboundMessage.state)).all() == ["unmatched"]


def test_while_a_hint_has_the_postman_a_round_leaves_him_alone(here: Post, enrol: Enrol, relay: Relay) -> None:
    enrol()
    with here.free_postman() as postman:
        assert postman is not None
        assert Rounds(here).once() == 0
        assert relay.letters() == []
    assert Rounds(here).once() > 0


def test_a_round_goes_on_for_a_hint_that_it_turned_away(
    here: Post, enrol: Enrol, relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol()
    monkeypatch.setattr(rounds, "_ROUND_SECONDS", 0.0)  # over as soon as it began
    slices: list[bool] = []

    def deliver(self: Postman, *, seconds: float) -> int:
        if len(slices) < 2:
            with here.free_postman(for_hint=True) as postman:
                slices.append(postman is None)
        else:
            slices.append(False)
        return 1

    monkeypatch.setattr(Postman, "deliver_due", deliver)
    here.turned_away.set()
    assert Rounds(here).once() == 3, "one slice for the first hint, one for each that came on the way"
    assert slices == [True, True, False]
    assert not here.turned_away.is_set()


def test_a_look_counts_no_further_than_it_is_asked(here: Post, enrol: Enrol) -> None:
    for n in range(3):
        enrol(f"n{n}@example.org")
    assert look(here, at_most=2).due == 2
    assert look(here, at_most=200).due == 6  # three confirmations that were asked for, three first lessons


def test_a_process_that_hints_reach_asks_the_database_nothing_more(
    here: Post, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "QUIET_SECONDS", 0.3)
    looked: list[int] = []
    monkeypatch.setattr(Rounds, "once", lambda self: looked.append(1) or 0)
    own = Rounds(here)
    own.start()
    try:
        for _ in range(20):
            with here.hints.at_work():
                own._ended.wait(0.05)
        assert looked == []
        wait_for(lambda: looked, 10)
    finally:
        own.end()
    assert not any(thread.is_alive() for thread in own._threads)


def test_a_round_that_finds_nothing_costs_a_handful_of_small_queries(here: Post, service: Service) -> None:
    with service.sessions() as session:
        engine = session.get_bind()
    asked: list[str] = []
    Rounds(here).once()  # once a minute the guard rails look too
    event.listen(engine, "before_cursor_execute", lambda c, cur, statement, *_: asked.append(statement))
    Rounds(here).once()
    assert 0 < len(asked) <= 8, asked


def test_a_process_says_that_it_lives_when_it_works(
    here: Post, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "QUIET_SECONDS", 60.0)
    own = Rounds(here)
    own.start()

    def noted() -> list[Sign]:
        with service.sessions() as session:
            return signs(session)

    try:
        own._ended.wait(0.3)
        assert noted() == []
        with here.hints.at_work():
            wait_for(noted, 10)
    finally:
        own.end()
    (sign,) = noted()
    assert sign.hint_at == sign.at, "a hint was in work"


def test_a_database_that_is_away_ends_no_thread(
    here: Post, service: Service, monkeypatch: pytest.MonkeyPatch, enrol: Enrol, relay: Relay
) -> None:
    monkeypatch.setattr(rounds, "QUIET_SECONDS", 0.05)
    enrol()
    away = 3

    def once(self: Rounds, real: Callable[[Rounds], int] = Rounds.once) -> int:
        nonlocal away
        away -= 1
        if away >= 0:
            raise (OperationalError("SELECT", {}, Exception()) if away % 2 else RuntimeError("anything"))
        return real(self)

    monkeypatch.setattr(Rounds, "once", once)
    own = Rounds(here)
    own.start()
    try:
        wait_for(lambda: relay.letters() == ["day-1"], 20)
    finally:
        own.end()
