"""How many letters go: limits on all together and on each domain, and leaving in peace whoever asks for it."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
import redis
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import select

from course.delivery import throttle
from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.outcome import Outcome, ServerReply, asks_to_slow_down, wants_no_connection
from course.delivery.throttle import (
    RELAY,
    Ask,
    Grant,
    Limits,
    OwnBook,
    OwnRests,
    SharedBook,
    Window,
    open_book,
    pace_seen,
    room_in,
)
from course.delivery.transport.smtp import SmtpConnection
from course.embedded.redis import Redis
from course.people.consent import Circumstances
from course.people.signup import Wish, sign_up
from course.rates import DAY, HOUR, MINUTE, SECOND, Rate, WarmUp, domain_rates, warm_up
from course.service import Service
from course.store.models import Delivery, Enrolment, Person
from tests.support.clock import SetClock
from tests.support.relay import Relay

Hire = Callable[..., Postman]


@pytest.fixture
def book(redis_server: Redis) -> Iterator[SharedBook]:
    """The count in a real Redis, empty."""
    opened = open_book(redis_server.url, "test")
    yield opened
    _empty(redis_server)


def _empty(server: Redis) -> None:
    with redis.Redis.from_url(server.url) as client:
        for key in client.scan_iter("course:pace:*"):
            client.delete(key)


@pytest.fixture
def hire(service: Service, relay: Relay, redis_server: Redis) -> Iterator[Hire]:
    """Makes a postman with these settings; several have the limits in common."""
    hired: list[Postman] = []

    def one(*, url: str | None = redis_server.url, **settings: object) -> Postman:
        assert relay.target is not None
        with_settings = replace(service, settings=service.settings.model_copy(update=settings))
        connection = SmtpConnection(relay.target, own_name="test.example")
        hired.append(Postman(service=with_settings, connection=connection, ledger=Ledger(url)))
        return hired[-1]

    _empty(redis_server)
    yield one
    for each in hired:
        each.connection.close()
    _empty(redis_server)


def window(letters: int, seconds: int) -> Window:
    return Window.of(Rate(letters=letters, seconds=seconds))


def most_in_any_window(taken: list[tuple[int, int]], span_ms: int) -> int:
    """The most letters of (instant in ms, letters) that lie within one span."""
    return max((sum(n for at, n in taken if start <= at < start + span_ms) for start, _ in taken), default=0)


def letters_of(service: Service, domain: str) -> list[Delivery]:
    with service.sessions() as session:
        query = select(Delivery).join(Enrolment).join(Person).where(Person.email.endswith(f"@{domain}"))
        return list(session.scalars(query.where(Delivery.letter == "day-1").order_by(Delivery.id)))


def went_to(relay: Relay) -> Counter[str]:
    return Counter(rcpt.partition("@")[2] for _, rcpt, _ in relay.taken)


@given(
    limit=st.integers(1, 50),
    seconds=st.sampled_from([SECOND, MINUTE, HOUR, DAY]),
    asked=st.lists(st.tuples(st.integers(0, 200), st.integers(1, 80)), max_size=40),
)
def test_in_no_window_do_more_letters_go_than_its_rate_allows(
    limit: int, seconds: int, asked: list[tuple[int, int]]
) -> None:
    counting, now, taken = OwnBook(1), 1_000_000, []
    for thousandths, wanted in asked:
        now += thousandths * seconds
        grant = counting._take(Ask(key="all", first=wanted, windows=(window(limit, seconds),)), now)
        taken.append((now, grant.first))
    assert most_in_any_window(taken, seconds * 1_000) <= limit


@given(counts=st.dictionaries(st.integers(0, 40), st.integers(1, 9)), limit=st.integers(1, 20))
def test_when_there_is_no_room_the_wait_ends_exactly_when_there_is(counts: dict[int, int], limit: int) -> None:
    kept, now = window(limit, SECOND), 40 * 50 + 17
    room, wait = room_in(kept, counts, now)
    assert (room > 0) == (wait == 0)
    if room == 0:
        assert room_in(kept, counts, now + wait)[0] > 0
        assert room_in(kept, counts, now + wait - 1)[0] == 0


@hypothesis_settings(max_examples=40, deadline=None)
@given(asked=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans()), min_size=1, max_size=12))
def test_redis_and_a_process_by_itself_count_alike(redis_server: Redis, asked: list[tuple[int, int, bool]]) -> None:
    shared, own = open_book(redis_server.url, "alike"), OwnBook(1)
    _empty(redis_server)
    windows = (window(7, SECOND), window(20, HOUR))
    for first, fresh, back in asked:
        ask = Ask(key="to:a.example", first=first, fresh=fresh, windows=windows)
        (granted,) = shared.take([ask])
        alone = own._take(ask, granted.at_ms)
        assert (granted.first, granted.fresh) == (alone.first, alone.fresh)
        assert granted.wait_ms == alone.wait_ms
        if fresh:
            assert abs(granted.turn_ms - alone.turn_ms) <= len(asked) + 1, "rounding alone"
        if back and granted.first:
            shared.give_back(ask, granted, 1)
            own.give_back(ask, granted, 1)


def test_ten_workers_together_keep_to_one_limit(redis_server: Redis, book: SharedBook) -> None:
    ask, grants, end = Ask(key="all", first=4, windows=(window(25, SECOND),)), list[Grant](), time.monotonic() + 2.5

    def work() -> None:
        mine = open_book(redis_server.url, "test")
        while time.monotonic() < end:
            grants.extend(mine.take([ask]))
            time.sleep(0.002)

    workers = [threading.Thread(target=work) for _ in range(10)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    taken = [(grant.at_ms, grant.first) for grant in grants]
    assert most_in_any_window(taken, 1_000) == 25, "never more, and nothing wasted"


def test_what_was_granted_and_not_used_may_be_used_by_others(book: SharedBook) -> None:
    ask = Ask(key="all", first=10, windows=(window(10, DAY),))
    (grant,) = book.take([ask])
    assert (grant.first, book.take([ask])[0].first) == (10, 0)
    book.give_back(ask, grant, 4)
    assert book.used(ask) == [6]
    assert book.take([ask])[0].first == 4


def test_those_that_went_back_go_before_those_that_came_later(book: SharedBook) -> None:
    windows = (window(2, SECOND),)
    (grant,) = book.take([Ask(key="to:a.example", first=0, fresh=6, windows=windows)])
    assert (grant.fresh, grant.turn_ms > 0) == (2, True)
    (later,) = book.take([Ask(key="to:a.example", first=0, fresh=1, windows=windows)])
    assert later.fresh == 0
    assert later.turn_ms > grant.turn_ms + 3 * 500 - 100, "its turn is behind the four that wait"
    while not (again := book.take([Ask(key="to:a.example", first=1, fresh=1, windows=windows)])[0]).first:
        time.sleep(0.05)
    assert again.fresh == 0


def test_a_share_of_a_small_limit_is_one_letter_in_a_longer_time() -> None:
    assert window(1, SECOND).shared_by(4).spacing_ms == 4_000
    assert window(40, SECOND).shared_by(4).letters == 10


def test_a_new_domain_warms_up_by_half_as_many_again_a_day_for_a_month() -> None:
    limits = Limits(warming=WarmUp(first_day=date(2027, 1, 11), letters=50), overall=(Rate(letters=400, seconds=DAY),))
    caps = [limits.overall_on(date(2027, 1, 11) + timedelta(days=n))[0].letters for n in (-3, 0, 1, 2, 5, 6, 29, 30)]
    assert caps == [50, 50, 75, 112, 378, 400, 400, 400]
    assert Limits(warming=limits.warming).overall_on(date(2027, 2, 10)) == (), "the month is over"


@pytest.mark.parametrize(
    "wrong", ["gmail.com", "gmail.com=0/s", "gmail=5/s", "gmail.com=5/y", "", "a b.com=1/s", "*=5"]
)
def test_a_wrong_rate_is_told_in_a_sentence(wrong: str) -> None:
    with pytest.raises(ValueError, match="is not DOMAIN=NUMBER/UNIT"):
        domain_rates(wrong)


@pytest.mark.parametrize("wrong", ["2027-01-11", "50", "2027-13-01:50", "2027-01-11:0", "tomorrow:9"])
def test_a_wrong_warm_up_is_told_in_a_sentence(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"FIRST-DAY:LETTERS|there is no day"):
        warm_up(wrong)


def test_rates_of_domains_are_read() -> None:
    found = domain_rates("Gmail.com=20/s, gmail.com=5000/d,*=600/m")
    assert found["gmail.com"] == (Rate(letters=20, seconds=SECOND), Rate(letters=5_000, seconds=DAY))
    assert found["*"] == (Rate(letters=600, seconds=MINUTE),)


@pytest.mark.parametrize(
    ("code", "text", "slow", "no_connection"),
    [
        (451, "4.7.28 Our system has detected an unusual rate of mail", True, False),
        (421, "4.7.0 [TSS04] Messages temporarily deferred due to user complaints", True, True),
        (450, "4.2.1 The user you are trying to contact is receiving mail too fast", True, False),
        (452, "Too many recipients received this hour", True, False),
        (451, "4.3.0 later", False, False),
        (450, "4.2.0 Recipient address rejected: Greylisted", False, False),
        (451, "4.7.1 Greylisting in action, please come back later", False, False),
        (452, "4.2.2 mailbox full", False, False),
        (550, "5.7.1 too many complaints", False, False),
        (421, "4.4.2 Error: timeout exceeded", False, False),
        (421, "4.3.2 Service shutting down", False, False),
        (421, "Service not available, closing transmission channel", False, False),
        (421, "mx.example.org cannot take mail now", False, True),
    ],
)
def test_who_asks_for_rest_is_known_by_code_or_words(code: int, text: str, slow: bool, no_connection: bool) -> None:
    reply = ServerReply(code=code, text=text)
    assert asks_to_slow_down(reply) is slow
    assert wants_no_connection(reply) is no_connection


@pytest.mark.parametrize("kind", ["shared", "own"])
def test_a_rest_doubles_up_to_its_longest_and_is_forgotten_when_all_is_well(book: SharedBook, kind: str) -> None:
    rests: SharedBook | OwnRests = book if kind == "shared" else OwnRests()
    lengths = []
    for _ in range(5):
        seconds, began = rests.rest("a.example", "busy", 0.03, 0.12)
        assert began
        lengths.append(round(seconds, 2))
        assert not rests.rest("a.example", "busy", 0.03, 0.12)[1], "one answer among many is enough"
        while rests.resting():
            time.sleep(0.005)
    assert lengths == [0.03, 0.06, 0.12, 0.12, 0.12]
    rests.forget("a.example")
    assert round(rests.rest("a.example", "busy", 0.03, 0.12)[0], 2) == 0.03


def test_a_rest_begins_short_again_after_a_time_without_complaint(book: SharedBook) -> None:
    for rests in (book, OwnRests()):
        assert isinstance(rests, SharedBook | OwnRests)
        rests.rest("b.example", "busy", 0.02, 0.06)
        time.sleep(0.2)
        assert round(rests.rest("b.example", "busy", 0.02, 0.06)[0], 2) == 0.02


def test_without_limits_nothing_is_asked_before_a_claim(
    enrol: Callable[..., Enrolment], hire: Hire, relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(3):
        enrol(f"p{n}@example.org")
    postman = hire()

    def nobody(*_: object) -> None:
        raise AssertionError("the throttle was asked")

    monkeypatch.setattr(SharedBook, "take", nobody)
    monkeypatch.setattr(OwnBook, "take", nobody)
    postman.deliver_due(seconds=5)
    assert len(relay.taken) == 3


def test_a_limit_a_second_lets_all_go_in_the_end(enrol: Callable[..., Enrolment], hire: Hire, relay: Relay) -> None:
    for n in range(7):
        enrol(f"p{n}@example.org")
    hire(rate_per_second=3).deliver_due(seconds=30)
    assert len(relay.taken) == 7


def test_a_limit_a_day_holds_for_all_workers_and_keeps_room_for_those_who_wait(
    service: Service, enrol: Callable[..., Enrolment], hire: Hire, relay: Relay
) -> None:
    for n in range(6):
        enrol(f"p{n}@example.org")
    postmen = [hire(rate_per_day=4) for _ in range(3)]
    for each in postmen * 2:
        each.deliver_due(seconds=1)
    assert relay.letters() == ["day-1"] * 3
    for email in ("new@example.org", "newer@example.org"):
        sign_up(service, "demo", Wish(email=email), Circumstances(source="test"))
    for each in postmen * 2:
        each.deliver_due(seconds=1)
    assert relay.letters() == ["day-1"] * 3 + ["confirm"], "and not one more"
    with service.sessions() as session:
        waiting = session.scalars(select(Enrolment).where(Enrolment.due_at <= service.clock.now())).all()
        assert len(waiting) == 3, "what is over the limit was never claimed"


def test_leave_that_nobody_needed_is_given_back(
    enrol: Callable[..., Enrolment], hire: Hire, relay: Relay, redis_server: Redis, service: Service
) -> None:
    for n in range(2):
        enrol(f"p{n}@example.org")
    postman = hire(rate_per_day=100)
    postman.deliver_due(seconds=5)
    settings = postman.service.settings.model_copy(
        update={"redis_url": redis_server.url, "smtp_url": f"smtp://{postman.connection.relay}?tls=none"}
    )
    assert [each["used"] for each in pace_seen(settings, Limits.of(settings), date(2026, 11, 24))["limits"]] == [2]


def test_a_letter_over_its_domains_limit_goes_back_unharmed_and_keeps_no_other_from_going(
    service: Service, enrol: Callable[..., Enrolment], hire: Hire, relay: Relay
) -> None:
    for n in range(5):
        enrol(f"p{n}@slow.example")
    for n in range(3):
        enrol(f"p{n}@quick.example")
    postman = hire(rate_per_domain="slow.example=2/m,*=1000/s")
    postman.deliver_due(seconds=5)
    assert went_to(relay) == {"slow.example": 2, "quick.example": 3}
    back = [each for each in letters_of(service, "slow.example") if each.status == "deferred"]
    assert [(each.reason, each.attempts, each.owner) for each in back] == [("over_limit", 0, None)] * 3
    turns = sorted(each.next_at for each in back if each.next_at is not None)
    assert turns[0] > service.clock.now() + timedelta(seconds=50)
    assert {round((b - a).total_seconds()) for a, b in pairwise(turns)} == {30}
    enrol("later@slow.example")
    postman.deliver_due(seconds=5)
    last = letters_of(service, "slow.example")[-1]
    assert last.next_at is not None
    assert last.next_at > turns[-1], "who comes later waits behind"


def test_a_lesson_whose_turn_is_far_away_comes_at_the_chosen_hour_and_not_in_the_night(
    service: Service, enrol: Callable[..., Enrolment], hire: Hire, relay: Relay, clock_at: SetClock, redis_server: Redis
) -> None:
    rows = [enrol(f"p{n}@slow.example") for n in range(3)]
    postman = hire(rate_per_domain="slow.example=1/d")
    postman.deliver_due(seconds=5)
    assert len(relay.taken) == 1
    assert [(each.status, each.attempts) for each in letters_of(service, "slow.example")] == [
        ("sent", 1),
        ("skipped", 0),
        ("skipped", 0),
    ]
    with service.sessions() as session:
        turns = [session.get_one(Enrolment, row.id).due_at for row in rows[1:]]
    assert [turn for turn in turns if turn is None or turn < clock_at.now() + timedelta(hours=20)] == []
    clock_at.at = clock_at.now().replace(hour=3) + timedelta(days=3)
    _empty(redis_server)
    postman.deliver_due(seconds=5)
    assert len(relay.taken) == 1, "at three in the morning nobody is written to"
    clock_at.forward(hours=5)
    postman.deliver_due(seconds=5)
    assert len(relay.taken) == 2
    assert Counter(each.letter for each in letters_of(service, "slow.example") if each.status == "sent") == {"day-1": 2}


def test_everybody_over_a_domains_limit_gets_the_letter_in_the_end(
    service: Service, enrol: Callable[..., Enrolment], hire: Hire, relay: Relay, clock_at: SetClock
) -> None:
    for n in range(7):
        enrol(f"p{n}@slow.example")
    postmen = [hire(rate_per_domain="slow.example=3/s") for _ in range(2)]
    for _ in range(100):
        for each in postmen:
            each.deliver_due(seconds=1)
        if len(relay.taken) == 7:
            break
        clock_at.forward(seconds=1)
        time.sleep(0.1)
    assert sorted(rcpt for _, rcpt, _ in relay.taken) == [f"p{n}@slow.example" for n in range(7)]
    assert {each.attempts for each in letters_of(service, "slow.example")} == {1}


@pytest.mark.parametrize("where", ["rcpt", "dot"])
def test_a_domain_that_asks_for_rest_is_left_in_peace_and_the_others_are_not(
    service: Service,
    enrol: Callable[..., Enrolment],
    hire: Hire,
    relay: Relay,
    clock_at: SetClock,
    monkeypatch: pytest.MonkeyPatch,
    where: str,
) -> None:
    monkeypatch.setattr(throttle, "REST_SECONDS", 1.5)
    for n in range(4):
        enrol(f"p{n}@busy.example")
    enrol("ana@example.org")
    asked: list[str] = []

    def too_fast(recipient: str) -> str | None:
        asked.append(recipient)
        return "451 4.7.28 unusual rate of mail" if recipient.endswith("@busy.example") else None

    if where == "dot":
        relay.at_end = too_fast
    else:
        relay.answers["p0@busy.example"] = "451 4.7.28 unusual rate of mail"
    first, second = hire(), hire()
    first.deliver_due(seconds=1)
    second.deliver_due(seconds=1)
    assert went_to(relay) == {"example.org": 1}
    assert len([each for each in asked if each.endswith("@busy.example")]) == (1 if where == "dot" else 0)
    states = Counter((each.reason, each.attempts) for each in letters_of(service, "busy.example"))
    assert states == {("try_later", 1): 1, ("over_limit", 0): 3}
    relay.at_end = lambda _: None
    relay.answers.clear()
    clock_at.forward(hours=1)
    for _ in range(100):
        second.deliver_due(seconds=1)
        if len(relay.taken) == 5:
            break
        clock_at.forward(seconds=10)
        time.sleep(0.1)
    assert went_to(relay) == {"example.org": 1, "busy.example": 4}


def test_a_relay_that_says_421_too_busy_rests_for_all_workers(
    service: Service, enrol: Callable[..., Enrolment], hire: Hire, relay: Relay
) -> None:
    enrol()
    first, second = hire(), hire()
    first.pace.relay_refused(throttle.AwayKind.BUSY)
    first.deliver_due(seconds=1)
    second.deliver_due(seconds=1)
    assert relay.taken == []
    assert letters_of(service, "example.org") == [], "nothing was claimed"
    assert set(second.pace.resting()) == {RELAY}


def test_without_redis_each_worker_keeps_to_its_share(
    enrol: Callable[..., Enrolment], hire: Hire, relay: Relay
) -> None:
    for n in range(9):
        enrol(f"p{n}@example.org")
    alone = hire(url="redis://127.0.0.1:1/0", rate_per_day=8, worker_processes=2)
    alone.deliver_due(seconds=2)
    assert 1 <= len(relay.taken) <= 4, "a share, and no standstill"


def test_nothing_counts_against_a_limit_that_was_not_offered_to_the_relay(
    service: Service, enrol: Callable[..., Enrolment], hire: Hire, relay: Relay, book: SharedBook
) -> None:
    for n in range(4):
        enrol(f"p{n}@slow.example")
    postman = hire(rate_per_day=100, rate_per_domain="slow.example=1/h")
    postman.deliver_due(seconds=5)
    asked = Ask(key="all", first=0, windows=(window(100, DAY),))
    mine = postman.pace._book()
    assert mine is not None
    assert mine.used(asked) == [1]
    assert Outcome.OVER_LIMIT in {Outcome(each.reason) for each in letters_of(service, "slow.example") if each.reason}
