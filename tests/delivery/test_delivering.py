"""From a due row to a mail handed over once."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from course.delivery.claim import claim
from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.outcome import MAX_ATTEMPTS
from course.delivery.record import sweep
from course.people import preferences
from course.people.consent import Circumstances
from course.people.finding import enrolment_by_id, person_by_hash
from course.people.reflections import journal, keep_reflection
from course.people.suppression import suppression_of
from course.service import Service
from course.store.models import Delivery, Enrolment, SkippedLetter
from course.vocabulary import SuppressionReason
from tests.support.clock import SetClock
from tests.support.relay import Relay

WHY = Circumstances(source="test")


def row_of(service: Service, enrolment: Enrolment) -> Enrolment:
    with service.sessions() as session:
        return session.get_one(Enrolment, enrolment.id)


def change(service: Service, enrolment: Enrolment, what: Callable[..., object], *more: object) -> None:
    with service.sessions() as session:
        locked = enrolment_by_id(session, enrolment.id, lock=True)
        assert locked is not None
        what(service, session, locked, *more, WHY)


def test_a_whole_course_arrives_in_order_one_lesson_a_day(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    row = enrol()
    for _ in range(24 * 12):
        postman.deliver_due(seconds=5)
        clock_at.forward(hours=1)
    assert relay.letters() == [*(f"day-{day}" for day in range(1, 8)), "keepsake"]
    assert row_of(service, row).status == "completed"
    days = [message["Date"].datetime.date() for _, _, message in relay.taken[:7]]
    assert days == [days[0] + timedelta(days=n) for n in range(7)]


def test_every_letter_carries_what_receivers_ask_for(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay
) -> None:
    enrol()
    postman.deliver_due(seconds=5)
    for envelope_from, _, message in relay.taken:
        assert message["Reply-To"].startswith("reply+") or "<reply+" in message["Reply-To"]
        assert envelope_from.startswith("bounce+")
        assert message["List-Unsubscribe"].startswith("<http://testserver/u/")
        assert "<mailto:stop+" in message["List-Unsubscribe"]
        assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        for name in ("Message-ID", "List-Id", "Feedback-ID", "Date", "X-Course-Letter"):
            assert len(message.get_all(name)) == 1
        assert service.settings.postal_address in " ".join(message.get_body(("plain",)).get_content().split())


def test_the_next_lesson_recalls_the_last_answer(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    row = enrol()
    postman.deliver_due(seconds=5)
    with service.sessions() as session:
        at = clock_at.now()
        keep_reflection(service, session, row, day=1, text="The <b>bakery</b> door", received_at=at, inbound_id=None)
    clock_at.forward(days=1)
    postman.deliver_due(seconds=5)
    message = relay.taken[-1][2]
    assert message["X-Course-Letter"] == "day-2"
    assert "> The <b>bakery</b> door" in message.get_body(("plain",)).get_content()
    assert "The &lt;b&gt;bakery&lt;/b&gt; door" in message.get_body(("html",)).get_content()


def test_words_of_despair_are_kept_and_no_letter_quotes_them_back(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    row = enrol()
    postman.deliver_due(seconds=5)
    for text, quoted in (("The bakery door", True), ("the darkest words", False)):
        with service.sessions() as session:
            at = clock_at.forward(minutes=1)
            keep_reflection(service, session, row, day=1, text=text, received_at=at, inbound_id=None, quoted=quoted)
    for _ in range(10):
        clock_at.forward(days=1)
        postman.deliver_due(seconds=5)
    assert relay.letters()[-1] == "keepsake"
    texts = [message.get_body(("plain",)).get_content() for _, _, message in relay.taken]
    assert sum("The bakery door" in text for text in texts) >= 2
    assert not any("darkest" in text for text in texts)
    with service.sessions() as session:
        assert len(journal(service, session, session.get_one(Enrolment, row.id))) == 2


def test_a_stop_wins_over_a_letter_that_is_claimed_and_not_handed_over(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay
) -> None:
    row = enrol()
    postman_composed = postman._composed

    def stop_meanwhile(owner: str, claimed: list) -> list:  # type: ignore[type-arg]
        written = postman_composed(owner, claimed)
        change(service, row, preferences.stop)
        return written

    postman._composed = stop_meanwhile  # type: ignore[method-assign]
    postman.deliver_due(seconds=5)
    assert relay.letters() == []
    with service.sessions() as session:
        assert "stopped" in session.scalars(select(SkippedLetter.reason)).all()


def test_a_pause_before_the_hand_over_keeps_the_place(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    row = enrol()
    composed, paused = postman._composed, []

    def pause_meanwhile(owner: str, claimed: list) -> list:  # type: ignore[type-arg]
        written = composed(owner, claimed)
        if not paused:
            change(service, row, preferences.pause, None)
            paused.append(True)
        return written

    postman._composed = pause_meanwhile  # type: ignore[method-assign]
    postman.deliver_due(seconds=5)
    clock_at.forward(days=3)
    change(service, row, preferences.resume)
    for _ in range(48):
        clock_at.forward(hours=1)
        postman.deliver_due(seconds=5)
    assert [name for name in relay.letters() if name.startswith("day")] == ["day-1", "day-2"]


@pytest.mark.parametrize(
    ("answer", "status", "suppressed"),
    [
        ("550 5.1.1 no such user", "bounced", SuppressionReason.BOUNCED),
        ("550 5.7.1 refused by policy", "deferred", None),
        ("451 4.3.0 later", "deferred", None),
        ("552 5.2.2 mailbox full", "deferred", None),
        ("554 5.6.0 bad content", "failed", None),
    ],
)
def test_what_the_server_says_decides_what_becomes_of_the_letter(
    service: Service,
    enrol: Callable[..., Enrolment],
    postman: Postman,
    relay: Relay,
    answer: str,
    status: str,
    suppressed: SuppressionReason | None,
) -> None:
    enrol("bad@example.org")
    enrol("good@example.org")
    relay.answers["bad@example.org"] = answer
    postman.deliver_due(seconds=5)
    with service.sessions() as session:
        bad = person_by_hash(session, service.address_hash("bad@example.org"))
        assert bad is not None
        rows = (
            select(Delivery.status).join(Enrolment).where(Enrolment.person_id == bad.id, Delivery.letter == "confirm")
        )
        assert "confirm" not in relay.letters() or session.scalars(rows).all()
        lesson = (
            select(Delivery.status).join(Enrolment).where(Enrolment.person_id == bad.id, Delivery.letter == "day-1")
        )
        assert session.scalars(lesson).all() == [status]
        assert suppression_of(session, service.address_hash("bad@example.org")) is suppressed
    assert {rcpt for _, rcpt, _ in relay.taken} == {"good@example.org"}


def test_a_deferred_letter_goes_once_after_two_refusals_with_the_same_bytes_at_every_attempt(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    enrol()
    relay.answer_by_turn = ["451 4.3.0 later", "451 4.3.0 later"]
    for _ in range(12):
        postman.deliver_due(seconds=5)
        clock_at.forward(minutes=10)
    assert relay.letters() == ["day-1"]
    assert len(relay.seen) == 3
    assert len(set(relay.seen)) == 1


def test_a_letter_that_is_refused_for_its_content_comes_again_on_the_next_date_and_keeps_its_place(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    row = enrol()
    relay.answers["ana@example.org"] = "554 5.6.0 bad content"
    for _ in range(5):
        postman.deliver_due(seconds=5)
        clock_at.forward(hours=2)
    assert row_of(service, row).position == 0
    relay.answers.clear()
    clock_at.forward(days=1)
    postman.deliver_due(seconds=5)
    assert relay.letters() == ["day-1"]


def test_a_letter_that_nobody_ever_takes_holds_the_course_instead_of_asking_for_ever(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    row = enrol()
    relay.answers["ana@example.org"] = "554 5.6.0 bad content"
    for _ in range(20):
        postman.deliver_due(seconds=5)
        clock_at.forward(days=1)
    assert row_of(service, row).held_reason == "operator"
    with service.sessions() as session:
        assert session.scalars(select(Delivery.attempts).where(Delivery.letter == "day-1")).one() == MAX_ATTEMPTS


def test_a_dropped_answer_repeats_the_letter_only_with_the_same_message_id(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    enrol()
    dropped: list[str] = []

    def once(recipient: str) -> str | None:
        dropped.append(recipient)
        return "drop" if len(dropped) == 1 else None

    relay.at_end = once
    for _ in range(6):
        postman.deliver_due(seconds=5)
        clock_at.forward(minutes=10)
    lessons = [message for _, _, message in relay.taken if message["X-Course-Letter"] == "day-1"]
    assert len(lessons) == 2
    assert lessons[0].as_bytes() == lessons[1].as_bytes()


def test_a_dead_workers_letter_goes_again_unless_the_ledger_knows_better(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay
) -> None:
    first, second = enrol("one@example.org"), enrol("two@example.org")
    claimed = {
        each.enrolment_id: each for each in claim(service, "a worker that dies", limit=10) if each.letter == "day-1"
    }
    postman.ledger.note_sent("a worker that dies", claimed[first.id].delivery_id, "250 ok")
    assert sweep(service, postman.ledger) == 0, "a lease that is not over is left alone"
    with service.sessions() as session:
        session.execute(update(Delivery).values(lease_until=None))
    assert sweep(service, postman.ledger) == 2
    postman.deliver_due(seconds=5)
    assert [rcpt for _, rcpt, m in relay.taken if m["X-Course-Letter"] == "day-1"] == ["two@example.org"]
    assert row_of(service, first).position == row_of(service, second).position == 1


def test_a_claim_that_cannot_be_settled_stops_no_other(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay
) -> None:
    first, second = enrol("one@example.org"), enrol("two@example.org")
    claimed = {each.enrolment_id: each for each in claim(service, "a worker that dies", limit=10)}
    for each in claimed.values():
        postman.ledger.note_sent("a worker that dies", each.delivery_id, "250 ok")
    with service.sessions() as session:
        session.execute(update(Delivery).values(lease_until=None).where(Delivery.status == "claimed"))
        session.execute(update(Enrolment).values(zone="Nowhere/At_All").where(Enrolment.id == first.id))
    assert sweep(service, postman.ledger) == 1
    assert sweep(service, postman.ledger) == 0, "it is not asked again at once"
    assert row_of(service, second).position == row_of(service, first).position + 1
    with service.sessions() as session:
        session.execute(update(Enrolment).values(zone="Europe/London").where(Enrolment.id == first.id))
        session.execute(update(Delivery).values(lease_until=None).where(Delivery.status == "claimed"))
    assert sweep(service, postman.ledger) == 1
    assert row_of(service, second).position == row_of(service, first).position


def test_without_redis_every_letter_is_recorded_as_it_goes(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay
) -> None:
    rows = [enrol(f"p{n}@example.org") for n in range(5)]
    postman.ledger = Ledger("redis://127.0.0.1:1/0")
    postman.deliver_due(seconds=20)
    assert len(relay.letters()) == 5
    assert {row_of(service, row).position for row in rows} == {1}


def test_two_postmen_never_send_one_letter_twice(
    service: Service, enrol: Callable[..., Enrolment], postman: Postman, relay: Relay
) -> None:
    import threading

    from course.delivery.transport.smtp import SmtpConnection

    for number in range(15):
        enrol(f"p{number}@example.org")
    others = [
        Postman(service=service, connection=SmtpConnection(relay.target, own_name="t.example"), ledger=postman.ledger)
        for _ in range(3)
    ]
    threads = [threading.Thread(target=each.deliver_due, kwargs={"seconds": 20}) for each in (postman, *others)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for other in others:
        other.connection.close()
    recipients = [rcpt for _, rcpt, message in relay.taken if message["X-Course-Letter"] == "day-1"]
    assert len(recipients) == len(set(recipients)) == 15
