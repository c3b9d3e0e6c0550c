"""What keeps letters back, as a monitor reads it."""

from pathlib import Path

from prometheus_client import CollectorRegistry, generate_latest

from course.delivery.guard import look_now
from course.people.suppression import suppress
from course.service import Service
from course.store.holds import put_hold
from course.vocabulary import HoldCause, HoldScope, SuppressionReason
from course.web.holds import HoldsCollector


def test_holds_and_guard_rails_are_metrics(service: Service) -> None:
    now = service.clock.now()
    with service.sessions() as session:
        put_hold(session, HoldScope.LETTERS, HoldCause.OPERATOR, "why", now)
        for n in range(2):
            suppress(session, service.address_hash(f"p{n}@example.org"), SuppressionReason.COMPLAINED, now)
        look_now(session, now)
    registry = CollectorRegistry()
    registry.register(HoldsCollector(service))
    said = generate_latest(registry).decode()
    assert 'course_delivery_held{cause="operator",scope="letters"} 1.0' in said
    assert 'course_guard_level{rail="complaints"} 2.0' in said
    assert 'course_guard_level{rail="bounces"} 0.0' in said
    assert 'course_guard_rate{rail="complaints"} 1.0' in said
    assert "course_relay_rests_seconds 0.0" in said
    assert "why" not in said


def test_every_metric_about_holds_is_told(service: Service) -> None:
    told = (Path(__file__).parents[2] / "docs" / "operating.md").read_text(encoding="utf-8")
    for metric in HoldsCollector(service).collect():
        assert f"`{metric.name}" in told
