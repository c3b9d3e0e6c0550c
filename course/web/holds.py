"""What keeps letters back, for a monitor: holds, guard rails, and who asked to be left in peace."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from course import clock
from course.delivery.throttle import RELAY, Limits, pace_seen
from course.service import Service
from course.store.holds import holds_in_force, readings
from course.vocabulary import GuardLevel

KEPT_SECONDS = 5.0
"""For how long (real time) the numbers are given out again before anything is asked anew."""


@dataclass(eq=False)
class HoldsCollector(Collector):
    """Holds, guard rails and rests as Prometheus reads them."""

    service: Service
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _kept: tuple[Metric, ...] = ()
    _asked_at: float = float("-inf")

    def collect(self) -> Iterable[Metric]:
        """The metrics of at most five seconds ago."""
        with self._lock:
            if clock.monotonic() - self._asked_at > KEPT_SECONDS:
                self._kept = tuple(self._metrics())
                self._asked_at = clock.monotonic()
            return self._kept

    def _metrics(self) -> Iterable[Metric]:
        held = GaugeMetricFamily("course_delivery_held", "Holds in force.", labels=["scope", "cause"])
        level = GaugeMetricFamily("course_guard_level", "0 calm, 1 warn, 2 alarm, 3 hold.", labels=["rail"])
        rate = GaugeMetricFamily("course_guard_rate", "People among the letters of seven days.", labels=["rail"])
        with self.service.sessions() as session:
            for hold in holds_in_force(session):
                held.add_metric([hold.scope.value, hold.cause.value], 1)
            for rail, seen in readings(session).items():
                level.add_metric([rail], list(GuardLevel).index(GuardLevel(seen.level)))
                rate.add_metric([rail], seen.people / seen.letters if seen.letters else 0.0)
        yield from (held, level, rate)
        settings = self.service.settings
        resting: dict[str, Any] = pace_seen(settings, Limits(), clock.real_now().date())["resting"]
        relay = resting.pop(RELAY, 0.0)
        yield GaugeMetricFamily("course_relay_rests_seconds", "How long the relay rests yet.", value=relay)
        yield GaugeMetricFamily("course_domains_resting", "Domains that asked for rest.", value=len(resting))
