"""Real workers and beats whose Redis dies, whose beat dies, who are asked to end in the middle of a hand-over."""

import os
import signal
import threading
import time
from collections.abc import Callable

import pytest
from sqlalchemy import select, text

from course import clock
from course.heartbeat import Sign, signs, standing
from course.service import Service
from course.store.models import Delivery, Enrolment
from tests.support.house import wait_for
from tests.support.office import Office
from tests.support.relay import Relay

pytestmark = pytest.mark.journey

Enrol = Callable[..., Enrolment]


def noted(service: Service, kind: str) -> list[Sign]:
    with service.sessions() as session:
        return [sign for sign in signs(session) if sign.kind == kind]


def last_hint(service: Service) -> float:
    """When (seconds of the database's clock) a worker last noted that it had worked on a hint; 0: never."""
    return max((sign.hint_at.timestamp() for sign in noted(service, "worker") if sign.hint_at), default=0.0)


def last_sign(service: Service, kind: str) -> float:
    """When (seconds of the database's clock) a process of this kind last noted that it lives; 0: never."""
    return max((sign.at.timestamp() for sign in noted(service, kind)), default=0.0)


def ask_for_letters(enrol: Enrol, who: str, number: int) -> None:
    """So many confirmations are asked for."""
    for n in range(number):
        enrol(f"{who}{n}@example.org", confirmed=False)


def statuses(service: Service) -> set[str]:
    with service.sessions() as session:
        return set(session.scalars(select(Delivery.status)))


@pytest.fixture(autouse=True)
def _in_the_past(clock_at: object) -> None:
    """What a test asks for by its own clock is due by the workers'."""
    clock_at.at = clock.real_now().replace(microsecond=0)  # type: ignore[attr-defined]


def test_redis_killed_three_times_under_load_leaves_workers_that_take_hints(
    staff: Office, service: Service, enrol: Enrol, relay: Relay
) -> None:
    worker, beat = staff.run("worker"), staff.run("beat")
    wait_for(lambda: last_hint(service), 40)
    for turn in range(3):
        ask_for_letters(enrol, f"turn{turn}.", 30)
        staff.kill_redis()
        ask_for_letters(enrol, f"again{turn}.", 5)
        time.sleep(1)
        staff.start_redis()
        back = clock.real_now().timestamp()
        wait_for(
            lambda since=back: last_hint(service) > since,  # type: ignore[misc]
            60,
            lambda: f"no hint was taken any more: {''.join(worker.lines[-20:])}",
        )
        wait_for(lambda n=35 * (turn + 1): len(relay.taken) >= n, 30, lambda: f"{len(relay.taken)} went out")  # type: ignore[misc]
    assert worker.popen.poll() is None
    assert beat.popen.poll() is None
    assert statuses(service) == {"sent"}
    assert len({message["Message-ID"] for _, _, message in relay.taken}) == 105


def test_with_redis_away_letters_go_by_rounds(staff: Office, service: Service, enrol: Enrol, relay: Relay) -> None:
    worker, beat = staff.run("worker"), staff.run("beat")
    wait_for(lambda: last_hint(service), 40)
    staff.kill_redis()
    for second in range(15):
        ask_for_letters(enrol, f"second{second}.", 2)
        time.sleep(1)
    wait_for(lambda: len(relay.taken) >= 30, 30, lambda: f"{len(relay.taken)} of 30 went out without Redis")
    wait_for(lambda: worker.says("round.letters"), 10)
    assert not worker.says("Traceback"), "one line says that Redis is away"
    with service.sessions() as session:
        late = session.scalar(text("SELECT max(extract(epoch FROM sent_at - due_at)) FROM delivery"))
    assert late < 30, "the guarantee: letters are at most half a minute late while Redis is away"
    assert standing([*noted(service, "worker"), *noted(service, "beat")], clock.real_now()).missing == ("inbound",)
    assert beat.popen.poll() is None


def test_a_dead_beat_and_a_worker_that_takes_no_hints_are_told_apart(
    staff: Office, service: Service, enrol: Enrol, relay: Relay
) -> None:
    """A worker whose consumer is halted (its processes are not) is what a broken reconnection looks like."""
    worker, beat = staff.run("worker", "--processes", "1"), staff.run("beat")
    wait_for(lambda: last_hint(service), 40)
    beat.kill()
    asked = 0
    while not worker.says("round.letters"):  # the hints that beat left behind may carry the first ones
        assert asked < 20, f"no letter went by a round: {''.join(worker.lines[-20:])}"
        ask_for_letters(enrol, f"no-beat{asked}.", 1)
        asked += 1
        wait_for(lambda n=asked: len(relay.taken) >= n, 30)  # type: ignore[misc]
        time.sleep(0.2)  # the line follows the letter

    os.kill(worker.popen.pid, signal.SIGSTOP)
    try:
        staff.run("beat")
        wait_for(lambda: any(s.hint_at for s in noted(service, "beat")), 30)
        ask_for_letters(enrol, "no-consumer", 3)
        wait_for(lambda: len(relay.taken) >= asked + 3, 30)
        taken, lived = last_hint(service), last_sign(service, "worker")
        sent = last_sign(service, "beat")
        wait_for(lambda: last_sign(service, "worker") > lived and last_sign(service, "beat") > sent, 20)
        assert last_hint(service) - taken < 0.5, "it lives, beat sends, and it takes none"
    finally:
        os.kill(worker.popen.pid, signal.SIGCONT)
    wait_for(lambda: last_hint(service) - taken > 1, 30)


def test_a_warm_shutdown_finishes_a_rounds_hand_over(
    staff: Office, service: Service, enrol: Enrol, relay: Relay
) -> None:
    in_data, go_on = threading.Event(), threading.Event()

    def slow(_: str) -> None:
        in_data.set()
        go_on.wait(30)

    relay.at_end = slow
    worker = staff.run("worker", "--processes", "1")  # no beat: only rounds deliver
    ask_for_letters(enrol, "slow", 3)
    assert in_data.wait(40)
    worker.popen.send_signal(signal.SIGTERM)
    time.sleep(2)
    assert worker.popen.poll() is None, "it waits for the answer to the final dot"
    go_on.set()
    assert worker.popen.wait(30) == 0
    assert statuses(service) == {"sent"}
    assert len(relay.taken) == 3


def test_two_beats_and_ten_workers_are_harmless(staff: Office, service: Service, enrol: Enrol, relay: Relay) -> None:
    for _ in range(10):
        staff.run("worker", "--processes", "1")
    for _ in range(2):
        staff.run("beat")
    ask_for_letters(enrol, "early", 40)
    wait_for(lambda: len(noted(service, "worker")) == 10 and last_hint(service), 120)
    ask_for_letters(enrol, "late", 60)
    wait_for(lambda: statuses(service) == {"sent"}, 60)
    assert len(relay.taken) == 100
    assert len({message["Message-ID"] for _, _, message in relay.taken}) == 100, "each once"
