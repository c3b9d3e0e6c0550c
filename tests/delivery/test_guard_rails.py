"""When too many complain or bounce, new starts wait; when what we send is refused, all of it does."""

import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from sqlalchemy import func, select, text

from course.delivery import guard, throttle
from course.delivery.deliver import Postman
from course.delivery.guard import (
    OVER,
    Rail,
    Refusals,
    RefusalsMean,
    Seen,
    level_of,
    look,
    look_now,
    meaning_of,
    release_starts,
    should_hold,
    strongest,
)
from course.delivery.ledger import Ledger
from course.delivery.throttle import RELAY
from course.delivery.transport.smtp import AwayKind, RelayAwayError, SmtpConnection
from course.embedded.redis import Redis
from course.people.consent import Circumstances
from course.people.finding import enrolment_by_id
from course.people.notices import notices_wait
from course.people.preferences import stop
from course.people.signup import Wish, sign_up
from course.people.suppression import suppress
from course.service import Service
from course.settings import SmtpTarget
from course.store.holds import Hold, holds_in_force, put_hold, readings, release_holds
from course.store.models import Delivery, Enrolment, OperatorNotice, SkippedLetter, Suppression
from course.vocabulary import GuardLevel, HeldReason, HoldCause, HoldScope, SuppressionReason
from tests.support.clock import SetClock
from tests.support.relay import Relay, free_port

Enrol = Callable[..., Enrolment]


@pytest.fixture(autouse=True)
def _look_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rails look at every batch, and holds are asked anew each time."""
    monkeypatch.setattr(guard, "LOOK_EVERY", timedelta(0))
    monkeypatch.setattr(guard, "_FRESH_SECONDS", 0.0)


def hold(service: Service, scope: HoldScope, cause: HoldCause = HoldCause.OPERATOR) -> None:
    with service.sessions() as session:
        assert put_hold(session, scope, cause, None, service.clock.now())


def release(service: Service) -> None:
    with service.sessions() as session:
        release_holds(session, list(HoldScope), service.clock.now())
    release_starts(service)


def held(service: Service) -> list[tuple[HoldScope, HoldCause]]:
    with service.sessions() as session:
        return [(each.scope, each.cause) for each in holds_in_force(session)]


def told(service: Service) -> Counter[str]:
    with service.sessions() as session:
        return Counter(session.scalars(select(OperatorNotice.kind)))


def levels(service: Service) -> dict[str, str]:
    with service.sessions() as session:
        return {rail: row.level for rail, row in readings(session).items()}


def happened(service: Service, reason: SuppressionReason, people: range) -> None:
    """These people complained, or their addresses bounced, just now."""
    with service.sessions() as session:
        for number in people:
            suppress(session, service.address_hash(f"{reason} {number}"), reason, service.clock.now())


def were_sent(service: Service, enrolment: Enrolment, letters: int) -> None:
    """So many letters went out an hour ago."""
    with service.sessions() as session:
        session.execute(
            text(
                """
                INSERT INTO delivery (enrolment_id, letter, occasion, status, due_at, composed_as_of, sent_at, epoch,
                    attempts)
                SELECT :id, 'receipt', n, 'sent', :at, :at, :at, 1, 1 FROM generate_series(1, :letters) AS n
                """
            ),
            {"id": enrolment.id, "letters": letters, "at": service.clock.now() - timedelta(hours=1)},
        )


def row_of(service: Service, enrolment: Enrolment) -> Enrolment:
    with service.sessions() as session:
        return session.get_one(Enrolment, enrolment.id)


@pytest.mark.parametrize(
    ("rail", "people", "letters", "level"),
    [
        (Rail.COMPLAINTS, 0, 0, "calm"),
        (Rail.COMPLAINTS, 0, 10_000, "calm"),
        (Rail.COMPLAINTS, 4, 10_000, "calm"),
        (Rail.COMPLAINTS, 5, 10_000, "warn"),
        (Rail.COMPLAINTS, 9, 10_000, "warn"),
        (Rail.COMPLAINTS, 10, 10_000, "alarm"),
        (Rail.COMPLAINTS, 19, 10_000, "alarm"),
        (Rail.COMPLAINTS, 20, 10_000, "hold"),
        (Rail.COMPLAINTS, 2, 100, "alarm"),
        (Rail.COMPLAINTS, 3, 1_500, "hold"),
        (Rail.COMPLAINTS, 3, 1_501, "alarm"),
        (Rail.BOUNCES, 19, 1_000, "calm"),
        (Rail.BOUNCES, 20, 1_000, "alarm"),
        (Rail.BOUNCES, 49, 1_000, "alarm"),
        (Rail.BOUNCES, 50, 1_000, "hold"),
        (Rail.BOUNCES, 9, 100, "alarm"),
        (Rail.BOUNCES, 10, 200, "hold"),
        (Rail.BOUNCES, 10, 201, "alarm"),
    ],
)
def test_a_rail_judges_by_rate_and_holds_only_for_several_people(
    rail: Rail, people: int, letters: int, level: str
) -> None:
    seen = Seen(people=people, new_people=people, letters=letters)
    assert level_of(rail, seen) == level
    assert should_hold(rail, seen) == (level == "hold")
    assert not should_hold(rail, replace(seen, new_people=0)), "nobody is counted against us twice"


@pytest.mark.parametrize(
    ("letters", "domains", "taken", "meaning"),
    [
        (4, 4, 0, RefusalsMean.NOTHING),
        (5, 2, 100, RefusalsMean.OUR_FAULT),
        (5, 1, 4, RefusalsMean.OUR_FAULT),
        (5, 1, 5, RefusalsMean.ONE_RECEIVER),
        (60, 1, 60, RefusalsMean.ONE_RECEIVER),
        (61, 1, 60, RefusalsMean.OUR_FAULT),
    ],
)
def test_refusals_are_our_fault_when_several_say_so_or_most_are_refused(
    letters: int, domains: int, taken: int, meaning: RefusalsMean
) -> None:
    assert meaning_of(Refusals(letters=letters, domains=domains, taken=taken)) is meaning


def test_the_widest_of_several_holds_counts(clock_at: SetClock) -> None:
    def one(scope: HoldScope) -> Hold:
        return Hold(scope=scope, cause=HoldCause.OPERATOR, reason=None, since_at=clock_at.now())

    assert strongest([]) is None
    assert strongest([one(HoldScope.LETTERS), one(HoldScope.NEW_STARTS)]) is HoldScope.LETTERS
    assert strongest([one(HoldScope.NEW_STARTS), one(HoldScope.EVERYTHING)]) is HoldScope.EVERYTHING


def test_three_complaints_in_few_letters_hold_new_starts_and_tell_the_operator(
    service: Service, enrol: Enrol, postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    under_way = enrol("ana@example.org")
    postman.deliver_due(seconds=5)
    happened(service, SuppressionReason.COMPLAINED, range(3))
    new = enrol("ben@example.org")
    sign_up(service, "demo", Wish(email="cy@example.org"), Circumstances(source="test"))
    clock_at.forward(days=1)
    postman.deliver_due(seconds=5)
    assert sorted(relay.letters()) == ["confirm", "day-1", "day-2"], "sign-up and who has begun go on"
    assert held(service) == [(HoldScope.NEW_STARTS, HoldCause.COMPLAINTS)]
    assert (row_of(service, new).held_reason, row_of(service, new).due_at) == (HeldReason.GUARD_RAIL, None)
    assert row_of(service, under_way).held_reason is None
    assert told(service) == {"complaints_hold": 1}
    with service.sessions() as session:
        assert notices_wait(session, clock_at.now())
        assert "held" in session.scalars(select(SkippedLetter.reason).where(SkippedLetter.enrolment_id == new.id)).all()


def test_ten_bounces_in_few_letters_hold_new_starts(service: Service, enrol: Enrol, postman: Postman) -> None:
    happened(service, SuppressionReason.BOUNCED, range(10))
    enrol()
    postman.deliver_due(seconds=5)
    assert held(service) == [(HoldScope.NEW_STARTS, HoldCause.BOUNCES)]
    assert told(service) == {"bounces_hold": 1}


def test_a_release_lets_new_starts_begin_and_the_same_evidence_holds_them_no_more(
    service: Service, enrol: Enrol, postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    happened(service, SuppressionReason.COMPLAINED, range(3))
    new = enrol()
    postman.deliver_due(seconds=5)
    assert relay.letters() == []
    clock_at.forward(minutes=5)
    release(service)
    assert row_of(service, new).held_reason is None
    postman.deliver_due(seconds=5)
    assert relay.letters() == [], "it comes at the next chosen hour"
    clock_at.forward(days=1)
    postman.deliver_due(seconds=5)
    assert relay.letters() == ["day-1"]
    assert held(service) == []
    happened(service, SuppressionReason.COMPLAINED, range(3, 5))
    postman.deliver_due(seconds=5)
    assert held(service) == [], "two new ones are not three"
    assert levels(service)["complaints"] == "hold"
    assert told(service) == {"complaints_hold": 1, "complaints_alarm": 2}, "each day, that it is as bad as before"
    happened(service, SuppressionReason.COMPLAINED, range(5, 6))
    postman.deliver_due(seconds=5)
    assert held(service) == [(HoldScope.NEW_STARTS, HoldCause.COMPLAINTS)]


def test_many_held_starts_are_all_released(service: Service, enrol: Enrol, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "_RELEASED_AT_ONCE", 2)
    rows = [enrol(f"p{n}@example.org") for n in range(5)]
    hold(service, HoldScope.NEW_STARTS)
    with service.sessions() as session:
        session.execute(text("UPDATE enrolment SET held_reason = 'guard_rail', held_at = now(), due_at = NULL"))
    assert release_starts(service) == 0, "not while the hold is in force"
    with service.sessions() as session:
        release_holds(session, list(HoldScope), service.clock.now())
    assert look(service), "a release that was cut short is finished at the next look"
    assert {row_of(service, row).held_reason for row in rows} == {None}
    assert all(row_of(service, row).due_at is not None for row in rows)


def test_a_start_that_was_tried_before_waits_too(
    service: Service, enrol: Enrol, postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    row = enrol()
    relay.answer_by_turn = ["451 4.3.0 later"]
    postman.deliver_due(seconds=5)
    hold(service, HoldScope.NEW_STARTS)
    clock_at.forward(hours=1)
    postman.deliver_due(seconds=5)
    assert relay.letters() == []
    assert row_of(service, row).held_reason == "guard_rail"
    release(service)
    clock_at.forward(days=1)
    postman.deliver_due(seconds=5)
    assert relay.letters() == ["day-1"]


def test_who_stopped_or_needs_a_person_is_not_touched_by_a_hold_of_new_starts(
    service: Service, enrol: Enrol, postman: Postman
) -> None:
    stopped, heavy = enrol("ana@example.org"), enrol("ben@example.org")
    with service.sessions() as session:
        row = enrolment_by_id(session, stopped.id, lock=True)
        assert row is not None
        stop(service, session, row, Circumstances(source="test"))
        other = session.get_one(Enrolment, heavy.id)
        other.held_reason = HeldReason.DISTRESS.value
    hold(service, HoldScope.NEW_STARTS)
    postman.deliver_due(seconds=5)
    release(service)
    assert (row_of(service, stopped).status, row_of(service, stopped).held_reason) == ("stopped", None)
    assert row_of(service, heavy).held_reason == "distress"


def test_a_rate_that_is_watched_alone_tells_the_operator_once_a_day_and_holds_nothing(
    service: Service, enrol: Enrol, clock_at: SetClock
) -> None:
    were_sent(service, enrol(), 1_999)
    happened(service, SuppressionReason.COMPLAINED, range(1))
    for _ in range(3):
        with service.sessions() as session:
            look_now(session, clock_at.now())
        clock_at.forward(hours=1)
    assert levels(service) == {"complaints": "warn", "bounces": "calm"}
    assert told(service) == {"complaints_warn": 1}
    clock_at.forward(days=1)
    with service.sessions() as session:
        look_now(session, clock_at.now())
    assert told(service) == {"complaints_warn": 2}
    assert held(service) == []


def test_what_happened_more_than_a_week_ago_is_forgotten(service: Service, clock_at: SetClock) -> None:
    happened(service, SuppressionReason.COMPLAINED, range(3))
    clock_at.forward(seconds=OVER.total_seconds() + 1)
    with service.sessions() as session:
        look_now(session, clock_at.now())
    assert levels(service) == {"complaints": "calm", "bounces": "calm"}
    assert held(service) == []


def test_the_rails_look_at_most_once_a_minute_among_all_workers(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "LOOK_EVERY", timedelta(minutes=1))
    assert [look(service) for _ in range(3)] == [True, False, False]
    with service.sessions() as session:
        session.execute(text("UPDATE guard_reading SET looked_real_at = looked_real_at - interval '61 seconds'"))
    assert [look(service) for _ in range(2)] == [True, False]


def test_a_hold_keeps_lessons_back_and_lets_answers_to_somebody_who_waits_go(
    service: Service, enrol: Enrol, postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    enrol("ana@example.org")
    hold(service, HoldScope.LETTERS)
    sign_up(service, "demo", Wish(email="new@example.org"), Circumstances(source="test"))
    sign_up(service, "demo", Wish(email="ana@example.org"), Circumstances(source="test"))
    with service.sessions() as session:
        now = clock_at.now()
        session.execute(
            text(
                "INSERT INTO delivery (enrolment_id, letter, occasion, status, due_at, composed_as_of, next_at, epoch,"
                " attempts) SELECT id, 'receipt', 1, 'queued', :now, :now, :now, 0, 0 FROM enrolment WHERE status = "
                "'active'"
            ),
            {"now": now},
        )
    postman.deliver_due(seconds=5)
    assert sorted(relay.letters()) == ["confirm", "your-page"]
    release(service)
    postman.deliver_due(seconds=5)
    assert sorted(relay.letters()) == ["confirm", "day-1", "receipt", "your-page"]


def test_a_hold_of_everything_lets_nothing_go_and_changes_nothing(
    service: Service, enrol: Enrol, postman: Postman, relay: Relay
) -> None:
    row = enrol()
    sign_up(service, "demo", Wish(email="new@example.org"), Circumstances(source="test"))
    hold(service, HoldScope.EVERYTHING)
    assert postman.deliver_due(seconds=5) == 0
    assert relay.letters() == []
    assert row_of(service, row).due_at == row.due_at
    release(service)
    postman.deliver_due(seconds=5)
    assert sorted(relay.letters()) == ["confirm", "day-1"]


def test_letters_refused_by_policy_hold_everything_and_suppress_nobody(
    service: Service, enrol: Enrol, postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    for n in range(12):
        enrol(f"p{n}@example.org")
    refused: list[str] = []

    def by_policy(recipient: str) -> str:
        refused.append(recipient)
        return "550 5.7.26 this mail is unauthenticated"

    relay.at_end = by_policy
    postman.deliver_due(seconds=5)
    assert held(service) == [(HoldScope.EVERYTHING, HoldCause.REFUSALS)]
    assert len(refused) == 5, "after a few nobody is asked any more"
    assert told(service) == {"refusals_hold": 1}
    clock_at.forward(hours=1)
    postman.deliver_due(seconds=5)
    assert len(refused) == 5
    with service.sessions() as session:
        assert session.scalar(select(func.count()).select_from(Suppression)) == 0
        lessons = select(Delivery.status, func.count()).where(Delivery.letter == "day-1").group_by(Delivery.status)
        assert [tuple(row) for row in session.execute(lessons)] == [("deferred", 12)]
    relay.at_end = lambda _: None
    release(service)
    postman.deliver_due(seconds=5)
    assert relay.letters() == ["day-1"] * 12
    assert held(service) == [], "what was refused before the release is forgiven"


def test_one_receiver_that_refuses_by_policy_holds_nothing_and_is_told(
    service: Service, enrol: Enrol, postman: Postman, relay: Relay
) -> None:
    for n in range(7):
        enrol(f"p{n}@strict.example")
        enrol(f"p{n}@example.org")
        relay.answers[f"p{n}@strict.example"] = "550 5.7.1 not from you"
    postman.deliver_due(seconds=5)
    assert len(relay.taken) == 7
    assert held(service) == []
    assert told(service) == {"refusals": 1}


@contextmanager
def relay_with_login(password: str) -> Iterator[int]:
    """A relay that wants a login, on a free port."""

    def judge(server: object, session: object, envelope: object, mechanism: str, data: object) -> AuthResult:
        return AuthResult(success=getattr(data, "password", b"") == password.encode(), handled=False)

    port = free_port()
    kept = Relay()
    controller = Controller(kept, hostname="127.0.0.1", port=port, authenticator=judge, auth_require_tls=False)
    controller.start()
    try:
        yield port
    finally:
        controller.stop(no_assert=True)


def test_a_relay_that_refuses_our_login_is_left_in_peace_by_all_and_nothing_fails(
    service: Service, enrol: Enrol, redis_server: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Postman, "RELAY_REST_SECONDS", 0.0)
    enrol()
    with relay_with_login("right") as port:
        wrong = [
            Postman(
                service=service,
                connection=SmtpConnection(
                    SmtpTarget(f"smtp://course:wrong@127.0.0.1:{port}?tls=none"), own_name="test.example"
                ),
                ledger=Ledger(redis_server.url),
            )
            for _ in range(2)
        ]
        for each in wrong * 3:
            each.deliver_due(seconds=1)
        assert wrong[1].pace.relay_rests(), "the second heard it from the first"
        assert 0 < wrong[0].pace.resting()[RELAY] <= throttle.FAULT_SECONDS
        assert told(service) == {"relay_login": 1}
        with service.sessions() as session:
            assert session.scalars(select(Delivery.id).where(Delivery.letter == "day-1")).all() == []
        right = Postman(
            service=service,
            connection=SmtpConnection(
                SmtpTarget(f"smtp://course:right@127.0.0.1:{port}?tls=none"), own_name="test.example"
            ),
            ledger=Ledger(redis_server.url),
        )
        assert right.deliver_due(seconds=1) == 0, "it rests for everybody"
        wrong[0].pace.relay_is_well()
        right = replace(right, service=service)
        assert right.deliver_due(seconds=1) == 1
        right.connection.close()


def test_a_relay_without_the_encryption_that_was_asked_for_is_told(
    service: Service, enrol: Enrol, relay: Relay, redis_server: Redis
) -> None:
    assert relay.target is not None
    enrol()
    target = SmtpTarget(f"smtp://127.0.0.1:{relay.target.port}?tls=starttls")
    postman = Postman(
        service=service,
        connection=SmtpConnection(target, own_name="test.example"),
        ledger=Ledger(redis_server.url),
    )
    assert postman.deliver_due(seconds=1) == 0
    assert told(service) == {"relay_tls": 1}
    assert relay.taken == []
    assert postman.tell_operator() == 0, "nor is the operator's mail tried while it rests"


@pytest.mark.parametrize(("greeting", "kind"), [("421 4.7.0 too busy", AwayKind.BUSY), ("554 go away", AwayKind.AWAY)])
def test_a_greeting_that_says_not_now_is_told_from_a_relay_that_is_broken(greeting: str, kind: AwayKind) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet() -> None:
            peer, _ = server.accept()
            with peer:
                peer.sendall(f"{greeting}\r\n".encode())

        threading.Thread(target=greet, daemon=True).start()
        connection = SmtpConnection(
            SmtpTarget(f"smtp://127.0.0.1:{server.getsockname()[1]}?tls=none"), own_name="test.example"
        )
        with pytest.raises(RelayAwayError) as refused:
            connection.open()
    assert refused.value.kind is kind


def test_the_levels_stand_from_the_mildest_to_the_worst() -> None:
    assert list(GuardLevel) == ["calm", "warn", "alarm", "hold"]
