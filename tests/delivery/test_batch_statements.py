"""The statements of a batch: what they see of changes in between, and that nobody's change is written over."""

import threading
import time
import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
import redis
from sqlalchemy import delete, func, select, update

from course import clock
from course.curriculum.course import ServiceLetter
from course.delivery import claim as claiming
from course.delivery import deliver
from course.delivery.claim import Claimed, claim, refusals
from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.outcome import Outcome, ServerReply
from course.delivery.record import Result, record, sweep
from course.delivery.transport.smtp import Handed
from course.embedded.redis import Redis
from course.people import preferences
from course.people.consent import Circumstances
from course.people.finding import enrolment_by_id
from course.people.service_letters import ask_for_letter
from course.people.suppression import suppress
from course.service import Service
from course.store.models import Delivery, Enrolment, Person
from course.vocabulary import DeliveryStatus, EnrolmentStatus, SkipReason, SuppressionReason
from tests.support.clock import SetClock
from tests.support.relay import Relay

WHY = Circumstances(source="test")
SENT = Handed(outcome=Outcome.SENT, reply=ServerReply(code=250, text="2.0.0 queued"))


def _claim(service: Service) -> tuple[str, list[Claimed]]:
    owner = str(uuid.uuid4())
    return owner, claim(service, owner, limit=100)


def _refused(service: Service, owner: str, claimed: list[Claimed]) -> dict[int, SkipReason | None]:
    with service.sessions() as session:
        return refusals(session, owner, claimed, service.clock.now())


def _sent(service: Service, owner: str, claimed: list[Claimed]) -> None:
    record(service, owner, [Result(claimed=each, handed=SENT, at=service.clock.now()) for each in claimed])


def _row(service: Service, row: Enrolment) -> Enrolment:
    with service.sessions() as session:
        return session.get_one(Enrolment, row.id)


def test_nothing_says_no_while_nothing_has_changed(service: Service, enrol: Callable[..., Enrolment]) -> None:
    enrol()
    owner, claimed = _claim(service)
    assert [each.letter for each in claimed] == ["day-1"]
    assert _refused(service, owner, claimed) == {}


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("stop", SkipReason.STOPPED),
        ("pause", SkipReason.PAUSED),
        ("suppress", SkipReason.SUPPRESSED),
        ("erase", None),
        ("take over", None),
        ("let the lease run out", None),
    ],
)
def test_the_last_look_sees_every_change(
    service: Service, enrol: Callable[..., Enrolment], what: str, reason: SkipReason | None
) -> None:
    row = enrol()
    owner, claimed = _claim(service)
    with service.sessions() as session:
        mine = enrolment_by_id(session, row.id, lock=True)
        assert mine is not None
        match what:
            case "stop":
                preferences.stop(service, session, mine, WHY)
            case "pause":
                preferences.pause(service, session, mine, None, WHY)
            case "suppress":
                suppress(session, mine.person.email_hash, SuppressionReason.COMPLAINED, service.clock.now())
            case "erase":
                session.execute(delete(Person).where(Person.id == mine.person_id))
            case "take over":
                session.get_one(Delivery, claimed[0].delivery_id).owner = str(uuid.uuid4())
            case _:
                session.execute(update(Delivery).values(lease_until=func.now()))
    assert set(_refused(service, owner, claimed).values()) == {reason}


def test_a_change_that_says_nothing_against_the_letter_lets_it_go(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    row = enrol()
    owner, claimed = _claim(service)
    with service.sessions() as session:
        session.get_one(Enrolment, row.id).check_in_wanted = True
    assert _refused(service, owner, claimed) == {}


def test_what_was_changed_while_a_letter_went_is_not_written_over(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    row = enrol()
    owner, claimed = _claim(service)
    with service.sessions() as session:
        preferences.pause(service, session, session.get_one(Enrolment, row.id), None, WHY)
    _sent(service, owner, claimed)
    now = _row(service, row)
    assert (now.status, now.position, now.due_at) == (EnrolmentStatus.PAUSED, 1, None)


def test_letters_to_one_person_in_one_batch_are_both_recorded(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    row, other = enrol(), enrol(email="other@example.org")
    with service.sessions() as session:
        for letter in (ServiceLetter.RECEIPT, ServiceLetter.RESUMED):
            ask_for_letter(session, row.id, letter, service.clock.now())
    owner, claimed = _claim(service)
    assert sorted(each.letter for each in claimed) == ["day-1", "receipt", "resumed"]
    _sent(service, owner, claimed)
    _sent(service, *_claim(service))
    with service.sessions() as session:
        sent = select(Delivery.letter).where(Delivery.status == DeliveryStatus.SENT.value)
        assert sorted(session.scalars(sent)) == ["day-1", "day-1", "receipt", "resumed"]
    assert [_row(service, each).position for each in (row, other)] == [1, 1]


def test_a_lesson_waits_while_another_letter_to_the_same_person_is_in_hand(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    row = enrol()
    with service.sessions() as session:
        ask_for_letter(session, row.id, ServiceLetter.RECEIPT, service.clock.now())
    owner, claimed = _claim(service)
    assert [each.letter for each in claimed] == ["receipt"]
    assert _claim(service)[1] == []
    _sent(service, owner, claimed)
    assert [each.letter for each in _claim(service)[1]] == ["day-1"]


def test_an_owner_whose_letter_is_in_other_hands_records_nothing(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    row = enrol()
    owner, claimed = _claim(service)
    with service.sessions() as session:
        session.get_one(Delivery, claimed[0].delivery_id).owner = str(uuid.uuid4())
    _sent(service, owner, claimed)
    assert _row(service, row).position == 0
    with service.sessions() as session:
        assert session.get_one(Delivery, claimed[0].delivery_id).status == DeliveryStatus.CLAIMED


def test_a_letter_in_hand_is_not_claimed_again_and_one_that_waits_for_another_attempt_is_not_looked_for(
    service: Service, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    row = enrol()
    owner, claimed = _claim(service)
    assert _claim(service)[1] == []
    later = Handed(outcome=Outcome.TRY_LATER, reply=ServerReply(code=450, text="4.2.1 later"))
    record(service, owner, [Result(claimed=claimed[0], handed=later, at=service.clock.now())])
    assert _row(service, row).due_at is None
    assert _claim(service)[1] == []
    clock_at.forward(minutes=20)
    assert [each.letter for each in _claim(service)[1]] == ["day-1"]


def test_a_server_that_falls_silent_holds_up_one_letter_and_no_other(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliver, "STALLED_SECONDS", 0.2)
    monkeypatch.setattr(deliver, "RENEW_SECONDS", 0.1)
    for number in range(3):
        enrol(email=f"person{number}@example.org")
    elsewhere: list[str] = []
    asked = threading.Event()

    def silent_until_the_others_are_in_other_hands(recipient: str) -> None:
        if asked.is_set():
            return
        asked.set()
        until = clock.monotonic() + 20
        while len(elsewhere) < 2 and clock.monotonic() < until:
            elsewhere.extend(each.email for each in claim(service, "other hands", limit=10))
            time.sleep(0.05)

    relay.at_end = silent_until_the_others_are_in_other_hands
    postman.deliver_due(seconds=5)
    (gone,) = [recipient for _, recipient, _ in relay.taken]
    assert sorted([gone, *elsewhere]) == [f"person{number}@example.org" for number in range(3)]
    with service.sessions() as session:
        rows = session.scalars(select(Delivery).where(Delivery.letter == "day-1")).all()
        assert sorted((row.status, row.attempts) for row in rows) == [("claimed", 1), ("claimed", 1), ("sent", 1)]


def test_a_letter_stays_in_hand_for_as_long_as_the_server_thinks_about_its_final_dot(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claiming, "LEASE_SECONDS", 2)
    monkeypatch.setattr(claiming, "_LEASE", func.now() + timedelta(seconds=2))
    monkeypatch.setattr(deliver, "RENEW_SECONDS", 0.2)
    row = enrol()
    elsewhere: list[int] = []

    def thinks_for_two_leases(recipient: str) -> None:
        until = clock.monotonic() + 4
        while clock.monotonic() < until:
            elsewhere.append(sweep(service, postman.ledger) + len(claim(service, "other hands", limit=10)))
            time.sleep(0.05)

    relay.at_end = thinks_for_two_leases
    postman.deliver_due(seconds=5)
    assert len(elsewhere) > 10
    assert set(elsewhere) == {0}, "nobody else ever had it"
    assert [recipient for _, recipient, _ in relay.taken] == ["ana@example.org"]
    with service.sessions() as session:
        sent = session.scalars(
            select(Delivery).where(Delivery.enrolment_id == row.id, Delivery.letter == "day-1")
        ).one()
        assert (sent.status, sent.attempts) == ("sent", 1)


def test_what_went_before_a_silence_does_not_go_again_though_the_ledger_is_lost_meanwhile(
    service: Service,
    enrol: Callable[..., Enrolment],
    postman: Postman,
    relay: Relay,
    redis_server: Redis,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(claiming, "LEASE_SECONDS", 2)
    monkeypatch.setattr(claiming, "_LEASE", func.now() + timedelta(seconds=2))
    monkeypatch.setattr(deliver, "RENEW_SECONDS", 0.2)
    monkeypatch.setattr(deliver, "STALLED_SECONDS", 0.5)
    for number in range(3):
        enrol(f"person{number}@example.org")
    elsewhere: list[str] = []

    def silent_at_the_second(recipient: str) -> None:
        if len(relay.taken) != 1 or elsewhere:
            return
        with redis.Redis.from_url(redis_server.url) as server:
            server.flushall()
        until = clock.monotonic() + 5
        while clock.monotonic() < until:
            sweep(service, postman.ledger)
            elsewhere.extend(each.email for each in claim(service, "other hands", limit=10))
            time.sleep(0.05)

    relay.at_end = silent_at_the_second
    postman.deliver_due(seconds=1)
    first, second, *_ = [recipient for _, recipient, _ in relay.taken]
    assert {first, second}.isdisjoint(elsewhere)
    assert len(set(elsewhere)) == 1, "the third went back untouched"


def test_a_letter_whose_owner_renews_nothing_is_in_other_hands_after_its_lease(
    service: Service, enrol: Callable[..., Enrolment], monkeypatch: pytest.MonkeyPatch, clock_at: SetClock
) -> None:
    monkeypatch.setattr(claiming, "LEASE_SECONDS", 1)
    enrol()
    _claim(service)
    time.sleep(1.2)
    assert sweep(service, Ledger(None)) == 1


def test_a_worker_halted_for_longer_than_its_lease_sends_no_more_of_its_batch(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay
) -> None:
    rows = [enrol(f"p{n}@example.org") for n in range(3)]
    woken: list[str] = []

    def halted(recipient: str) -> None:
        if not woken:
            with service.sessions() as session:
                session.execute(update(Delivery).values(lease_until=func.now()))
            time.sleep(0.1)  # the last look is too old now
        woken.append(recipient)

    relay.at_end = halted
    postman.deliver_due(seconds=2)
    assert woken[0] == "p0@example.org"
    assert "p1@example.org" not in woken, "its turn came when it might have been in other hands"
    assert sweep(service, postman.ledger) == 3 - len(woken)
    postman.deliver_due(seconds=5)
    assert sorted(recipient for _, recipient, _ in relay.taken) == [f"p{n}@example.org" for n in range(3)]
    assert [_row(service, row).position for row in rows] == [1, 1, 1]
