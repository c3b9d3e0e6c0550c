"""Health and numbers: what a monitor hears, and who may hear it."""

from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from course import clock
from course.embedded.redis import Redis
from course.service import Service
from course.store.figures import figures
from course.store.models import Delivery, Enrolment, Heartbeat, SkippedLetter
from course.vocabulary import DeliveryStatus, SkipReason
from course.web.health import what_is_missing
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
