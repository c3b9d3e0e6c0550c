"""Health and numbers: what a monitor hears, and who may hear it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import cast

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import func, text, update
from sqlalchemy.orm import Session

from course import clock
from course.delivery.claim import claim
from course.delivery.ledger import Ledger
from course.delivery.outcome import Outcome
from course.delivery.record import _NO_ATTEMPT, Result, record, sweep
from course.delivery.transport.smtp import Handed
from course.embedded.redis import Redis
from course.service import Service
from course.store.figures import Figures, figures
from course.store.models import Delivery, Enrolment, Heartbeat, SkippedLetter
from course.vocabulary import AttemptEvent, DeliveryStatus, HeldReason, SkipReason
from course.web.health import KeptFigures, what_is_missing
from tests.support.clock import SetClock
from tests.support.visitor import Visitor, with_settings

Enrol = Callable[..., Enrolment]
Visit = Callable[[Service], Visitor]


def beat(service: Service, kind: str, *, ago: float = 0) -> None:
    with service.sessions() as session:
        at = clock.real_now() - timedelta(seconds=ago)
        session.merge(Heartbeat(name=f"{kind}-1", kind=kind, at=at))


def test_ready_once_every_process_gave_a_sign_and_named_when_one_did_not(service: Service, visitor: Visitor) -> None:
    assert visitor.get("/readyz").json() == {"ready": False, "missing": ["worker", "beat", "inbound"]}
    for kind in ("worker", "beat", "inbound"):
        beat(service, kind)
    answer = visitor.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"ready": True, "missing": []})
    beat(service, "worker", ago=61)
    answer = visitor.get("/readyz")
    assert (answer.status_code, answer.json()["missing"]) == (503, ["worker"])


def test_one_live_worker_is_enough(service: Service) -> None:
    for kind in ("worker", "beat", "inbound"):
        beat(service, kind)
    with service.sessions() as session:
        long_gone = clock.real_now() - timedelta(days=1)
        session.add(Heartbeat(name="worker-2", kind="worker", at=long_gone))
    assert what_is_missing(service, clock.real_now()) == []


def test_redis_counts_if_the_settings_name_one(service: Service, redis_server: Redis, tmp_path: object) -> None:
    for kind in ("worker", "beat", "inbound"):
        beat(service, kind)
    assert what_is_missing(with_settings(service, redis_url=redis_server.url), clock.real_now()) == []
    gone = with_settings(service, redis_url=f"unix://{tmp_path}/none.sock")
    assert what_is_missing(gone, clock.real_now()) == ["redis"]


def test_the_figures_count_what_is_there(service: Service, enrol: Enrol, clock_at: SetClock) -> None:
    row = enrol()
    enrol("bob@example.org", confirmed=False)
    now = clock_at.at
    with service.sessions() as session:
        session.add_all(
            Delivery(
                enrolment_id=row.id,
                letter=f"day-{day}",
                occasion=1,
                status=DeliveryStatus.SENT.value,
                due_at=now - timedelta(hours=1),
                composed_as_of=now,
                sent_at=now - timedelta(hours=1) + timedelta(seconds=day),
            )
            for day in range(1, 4)
        )
        session.add(SkippedLetter(enrolment_id=row.id, letter="day-2", reason=SkipReason.PAUSED.value, at=now))
    clock_at.forward(minutes=1)
    with service.sessions() as session:
        counted = figures(session, clock_at.at)
    assert (counted.enrolments["active"], counted.enrolments["pending"], counted.enrolments["stopped"]) == (1, 1, 0)
    assert (counted.deliveries["sent"], counted.deliveries["queued"]) == (3, 2)
    assert counted.due == 3  # two confirmations that were asked for, and the first lesson
    assert counted.oldest_due_s == 60
    assert counted.skips["paused"] == 1
    assert counted.lateness.p50 == 2
    assert counted.lateness.p99 is not None
    assert counted.lateness.p99 > 2.9
    assert counted.lateness.max == 3
    assert (counted.backlog["lessons"].due, counted.backlog["service"].due) == (1, 2)
    assert counted.backlog["service"].dwell_s == counted.backlog["lessons"].dwell_s == 60


def sent_at(session: Session, row: Enrolment, at: datetime, *, late: float, letter: str) -> None:
    session.add(
        Delivery(
            enrolment_id=row.id,
            letter=letter,
            status=DeliveryStatus.SENT.value,
            due_at=at - timedelta(seconds=late),
            composed_as_of=at,
            sent_at=at,
        )
    )


def test_hour_day_and_the_last_minutes_are_looked_at_apart(
    service: Service, enrol: Enrol, clock_at: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    row, now = enrol(), clock_at.at
    with service.sessions() as session:
        for n in range(10):
            sent_at(session, row, now - timedelta(seconds=10 + n), late=2, letter=f"now-{n}")
        sent_at(session, row, now - timedelta(minutes=30), late=40, letter="this-hour")
        sent_at(session, row, now - timedelta(hours=5), late=900, letter="this-day")
        sent_at(session, row, now - timedelta(hours=25), late=10_000, letter="yesterday")
    with service.sessions() as session:
        counted = figures(session, now)
    assert counted.rate_per_minute == 2
    assert (counted.lateness_hour.p50, counted.lateness_hour.max) == (2, 40)
    assert counted.lateness.max == 900
    assert counted.attempts_day == 12
    monkeypatch.setattr("course.store.figures.MOST_LETTERS", 4)  # as if far more went out than are looked at
    with service.sessions() as session:
        counted = figures(session, now)
    assert counted.lateness.max == 2
    assert counted.rate_per_minute == pytest.approx(4 / 13 * 60)
    assert counted.attempts_day == 12


def test_attempts_that_missed_are_counted_by_cause_and_outlive_the_row_s_next_attempt(
    service: Service, enrol: Enrol, clock_at: SetClock
) -> None:
    enrol(confirmed=False)
    outcomes = (Outcome.TRY_LATER, Outcome.DROPPED, Outcome.UNKNOWN, Outcome.NOT_REACHED)
    for outcome in outcomes:
        (claimed,) = claim(service, "somebody", limit=1)
        record(service, "somebody", [Result(claimed=claimed, handed=Handed(outcome=outcome), at=clock_at.at)])
        clock_at.forward(hours=2)
    claim(service, "somebody who dies", limit=1)
    with service.sessions() as session:
        session.execute(update(Delivery).values(lease_until=func.now() - timedelta(seconds=1)))
    assert sweep(service, Ledger(None)) == 1
    assert sweep(service, Ledger(None)) == 0
    with service.sessions() as session:
        counted = figures(session, clock_at.at)
    missed = {cause: number for cause, number in counted.missed_attempts_day.items() if number}
    assert missed == {"try_later": 1, "dropped": 1, "unknown": 1, "reclaimed": 1}
    assert counted.attempts_day == 4
    assert counted.ambiguous == {"unknown": 1, "reclaimed": 1}
    clock_at.forward(days=2)
    with service.sessions() as session:
        later = figures(session, clock_at.at)
    assert later.attempts_day == 0
    assert later.ambiguous == {"unknown": 1, "reclaimed": 1}, "those stay countable as long as events are kept"


def test_a_claim_that_the_ledger_knows_is_not_ambiguous(
    service: Service, enrol: Enrol, clock_at: SetClock, redis_server: Redis
) -> None:
    enrol(confirmed=False)
    ledger = Ledger(redis_server.url)
    (claimed,) = claim(service, "somebody who dies", limit=1)
    assert ledger.note_sent("somebody who dies", claimed.delivery_id, "250 taken")
    with service.sessions() as session:
        session.execute(update(Delivery).values(lease_until=func.now() - timedelta(seconds=1)))
    assert sweep(service, ledger) == 1
    with service.sessions() as session:
        counted = figures(session, clock_at.at)
    assert counted.deliveries["sent"] == 1
    assert set(counted.ambiguous.values()) == {0}


def test_every_outcome_of_an_attempt_has_its_event() -> None:
    told = {AttemptEvent(f"attempt {outcome}") for outcome in Outcome if outcome not in _NO_ATTEMPT}
    assert told | {AttemptEvent.RECLAIMED} == set(AttemptEvent)


def test_courses_on_hold_are_counted_by_reason(service: Service, enrol: Enrol, clock_at: SetClock) -> None:
    rows = [enrol(f"{who}@example.org") for who in ("ana", "ben", "cleo")]
    with service.sessions() as session:
        for row, reason, until in zip(
            rows,
            (HeldReason.DISTRESS, HeldReason.OUT_OF_OFFICE, HeldReason.OUT_OF_OFFICE),
            (None, clock_at.at + timedelta(days=3), clock_at.at - timedelta(days=1)),
            strict=True,
        ):
            held = session.get_one(Enrolment, row.id)
            held.held_reason, held.held_until = reason.value, until
    with service.sessions() as session:
        assert figures(session, clock_at.at).held == {
            "distress": 1,
            "out_of_office": 1,
            "guard_rail": 0,
            "operator": 0,
        }


def test_beyond_a_million_rows_the_totals_come_from_postgresqls_statistics(
    service: Service, enrol: Enrol, clock_at: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = enrol()
    with service.sessions() as session:
        for n in range(50):
            sent_at(session, row, clock_at.at, late=1, letter=f"letter-{n}")
    with service.sessions() as session:
        exact = figures(session, clock_at.at)
        session.execute(text("ANALYZE delivery, enrolment, skipped_letter"))
    monkeypatch.setattr("course.store.figures.COUNTED_UP_TO", 10)
    with service.sessions() as session:
        estimated = figures(session, clock_at.at)
    assert exact.deliveries["sent"] == 50
    assert estimated.deliveries == exact.deliveries
    assert estimated.enrolments == exact.enrolments


def test_asking_that_takes_long_is_repeated_seldom(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    at, asked = 0.0, 0

    def slow(*_: object) -> Figures:
        nonlocal at, asked
        asked, at = asked + 1, at + 2
        return cast("Figures", object())

    monkeypatch.setattr("course.web.health.figures", slow)
    monkeypatch.setattr(clock, "monotonic", lambda: at)
    kept = KeptFigures(service)
    for _ in range(50):
        kept.get()
        at += 1
    assert asked == 2, "two seconds of work bring forty of rest"


def test_the_metrics_can_be_read_by_prometheus(visitor: Visitor, enrol: Enrol) -> None:
    enrol()
    answer = visitor.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    families = {family.name: family for family in text_string_to_metric_families(answer.text)}
    active = [s.value for s in families["course_enrolments"].samples if s.labels == {"status": "active"}]
    assert active == [1]
    assert {"course_due", "course_oldest_due_seconds", "course_unmatched", "course_skipped_letters"} <= families.keys()


def test_with_a_token_only_its_bearer_reads_the_metrics(service: Service, visit: Visit) -> None:
    visitor = visit(with_settings(service, metrics_token="a long random word"))
    assert visitor.get("/metrics").status_code == 401
    for wrong in ("Bearer a long random", "a long random word", "Basic a long random word", "Bearer é"):
        assert visitor.client.get("/metrics", headers=[(b"Authorization", wrong.encode())]).status_code == 401
    assert visitor.get("/metrics", headers={"Authorization": "Bearer a long random word"}).status_code == 200


@pytest.mark.parametrize("forged", [{"X-Forwarded-For": "127.0.0.1"}, {"Forwarded": "for=127.0.0.1"}])
def test_without_a_token_nobody_reads_them_through_a_proxy(visitor: Visitor, forged: dict[str, str]) -> None:
    assert visitor.get("/metrics", headers=forged).status_code == 403


def test_behind_a_proxy_of_ours_only_this_machine_reads_them(service: Service, visit: Visit) -> None:
    visitor = visit(with_settings(service, trusted_proxies=1))
    asked: Callable[[str], httpx.Response] = lambda ip: visitor.get("/metrics", headers={"X-Forwarded-For": ip})  # noqa: E731
    assert asked("203.0.113.7").status_code == 403
    assert asked("127.0.0.1, 203.0.113.7").status_code == 403
    assert asked("203.0.113.7, 127.0.0.1").status_code == 200
