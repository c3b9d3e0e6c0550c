"""Who lives and who works, from what processes noted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from course import clock
from course.heartbeat import FRESH, Sign, Standing, beat, note, signs, standing, this_machine, worker_name
from course.service import Service
from course.store.models import Heartbeat
from course.web.health import Missing, what_is_missing
from workers.beating import SentHints
from workers.post import HintWatch

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def ago(seconds: float) -> datetime:
    return NOW - timedelta(seconds=seconds)


def worker(name: str = "worker@a:1/2", *, seen: float = 1, hint: float | None = 1, began: float = 3600) -> Sign:
    hint_at = None if hint is None else ago(hint)
    return Sign(name=name, kind="worker", at=ago(seen), since_at=ago(began), hint_at=hint_at)


def a_beat(*, seen: float = 1, sent: float | None = 1, since: float = 3600) -> Sign:
    hint_at = None if sent is None else ago(sent)
    return Sign(name="beat@a:9", kind="beat", at=ago(seen), since_at=ago(since), hint_at=hint_at)


INBOUND = Sign(name="inbound@a", kind="inbound", at=ago(1))


def said(stands: Standing) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    return stands.missing, stands.stalled, stands.beat_is_silent


W = "worker@a:1"


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param([worker(), a_beat()], ((), (), False), id="all is well"),
        pytest.param([], (("worker", "beat"), (), False), id="nobody is there"),
        pytest.param([worker(seen=61), a_beat()], (("worker",), (), False), id="a dead worker"),
        pytest.param([worker(hint=600), a_beat(seen=600, sent=600)], (("beat",), (), False), id="only beat is dead"),
        pytest.param([worker(hint=61), a_beat()], ((), (W,), False), id="it lives and takes no hints"),
        pytest.param([worker(hint=None, began=61), a_beat()], ((), (W,), False), id="it never took one"),
        pytest.param([worker(hint=None, began=20), a_beat()], ((), (), False), id="it has only begun"),
        pytest.param([worker(hint=600), a_beat(sent=600)], ((), (), True), id="beat lives and sends nothing"),
        pytest.param([worker(), a_beat(sent=None, since=61)], ((), (), True), id="beat never sent one"),
        pytest.param([worker(), a_beat(sent=None, since=20)], ((), (), False), id="beat has only begun"),
        pytest.param([worker(hint=600), a_beat(since=5)], ((), (), False), id="hints go out again since a moment ago"),
        pytest.param(
            [worker(hint=None), worker("worker@a:1/3", hint=5), a_beat()], ((), (), False), id="a sibling did"
        ),
        pytest.param(
            [worker(hint=None), worker("worker@a:1/3", seen=600, hint=5), a_beat()],
            ((), (), False),
            id="a sibling that has been replaced since did",
        ),
        pytest.param(
            [worker(), worker("worker@b:1/2", hint=61), a_beat()], ((), ("worker@b:1",), False), id="one of two"
        ),
        pytest.param([worker(hint=600, began=700), replace(a_beat(), hint_at=None)], ((), (), True), id="nothing sent"),
    ],
)
def test_living_and_working_are_told_apart(
    known: list[Sign], expected: tuple[tuple[str, ...], tuple[str, ...], bool]
) -> None:
    assert said(standing([*known, INBOUND], NOW)) == expected


def test_a_process_counts_as_missing_within_a_minute_of_its_last_sign() -> None:
    assert timedelta(seconds=60) - FRESH >= timedelta(seconds=5), "its last note may be so old already when it dies"


def test_many_workers_may_wait_longer_for_their_turn() -> None:
    many = [worker(f"worker@m{n}:1/2", hint=70) for n in range(20)]
    assert standing([*many, a_beat(), INBOUND], NOW).stalled == ()


def test_of_one_machine_only_its_own_workers_count() -> None:
    known = [worker("worker@a:1/2", hint=61), worker("worker@b:1/2"), a_beat(), INBOUND]
    assert standing(known, NOW, machine="a").all_stalled
    assert not standing(known, NOW, machine="b").all_stalled
    assert not standing(known, NOW).all_stalled
    assert "worker" in standing(known, NOW, machine="c").missing


def test_of_one_machine_only_its_own_beat_counts_but_any_beats_hints_are_meant_for_its_workers() -> None:
    known = [worker("worker@b:1/2", hint=61), a_beat(), Sign(name="inbound@b", kind="inbound", at=ago(1))]
    assert standing(known, NOW, machine="b").missing == ("beat",)
    assert standing(known, NOW, machine="b").all_stalled
    silent = replace(a_beat(sent=90), name="beat@b:9")
    assert standing([*known, silent], NOW, machine="b").beat_is_silent
    assert not standing([*known, silent], NOW).beat_is_silent, "another one sends"


def test_what_a_process_notes_is_read_back_by_the_databases_clock(service: Service) -> None:
    name = worker_name(17)
    note(service.sessions, name, "worker", since_s=120, hint_s=3)
    note(service.sessions, name, "worker", since_s=125, hint_s=0)
    with service.sessions() as session:
        (found,) = signs(session)
    assert found.name == name
    assert found.machine == this_machine()
    assert found.worker == name.partition("/")[0]
    assert found.hint_at == found.at
    assert found.since_at == found.at - timedelta(seconds=125)


def test_readiness_names_a_stalled_worker_and_a_silent_beat(service: Service) -> None:
    beat(service, "inbound@a", "inbound")
    note(service.sessions, "worker@a:1/2", "worker", since_s=600, hint_s=120)
    note(service.sessions, "beat@a:1", "beat", since_s=600, hint_s=1)
    assert what_is_missing(service, clock.real_now()) == [Missing.WORKER_STALLED]
    note(service.sessions, "beat@a:1", "beat", since_s=600, hint_s=120)
    assert what_is_missing(service, clock.real_now()) == [Missing.BEAT_SILENT]
    with service.sessions() as session:
        session.get_one(Heartbeat, "beat@a:1").at = clock.real_now() - timedelta(minutes=2)
    assert what_is_missing(service, clock.real_now()) == [Missing.BEAT]


def test_one_stalled_worker_among_others_keeps_nobody_from_working(service: Service) -> None:
    beat(service, "inbound@a", "inbound")
    note(service.sessions, "worker@a:1/2", "worker", since_s=600, hint_s=120)
    note(service.sessions, "worker@b:1/2", "worker", since_s=600, hint_s=1)
    note(service.sessions, "beat@a:1", "beat", since_s=600, hint_s=1)
    assert what_is_missing(service, clock.real_now()) == []


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the clock that never steps."""
    monkeypatch.setattr(clock, "monotonic", lambda: 100.0)
    return lambda seconds: monkeypatch.setattr(clock, "monotonic", lambda: seconds)


def test_a_hint_in_work_is_no_silence_for_the_monitor_but_leaves_time_for_a_round(at: Callable[[float], None]) -> None:
    watch = HintWatch(began_at=100.0)
    assert (watch.age_s(), watch.quiet_s()) == (None, 0)
    at(107)
    assert watch.quiet_s() == 7
    with watch.at_work():
        assert (watch.age_s(), watch.quiet_s()) == (0, 0)
        at(700)
        assert watch.age_s() == 0, "it waits for the answer to a final dot"
        assert watch.quiet_s() == 593
    at(702)
    assert (watch.age_s(), watch.quiet_s(), watch.lived_s()) == (2, 2, 602)


def test_a_break_in_beats_hints_begins_its_time_anew() -> None:
    hints = SentHints(began_at=0)
    assert (hints.since_s(60), hints.last_s(60)) == (60, None)
    for second in (61, 62, 63):
        hints.sent(second)
    assert (hints.since_s(64), hints.last_s(64)) == (3, 1)
    hints.sent(200)
    assert (hints.since_s(201), hints.last_s(201)) == (1, 1)
