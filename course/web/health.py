"""Whether the service lives, whether it can do its work, and its numbers for a monitor."""

import hmac
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

import redis
import structlog
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from course import clock
from course.heartbeat import Standing, signs, standing
from course.service import Service
from course.store.figures import Figures, Lateness, figures, schema_revision
from course.store.migrating import head_revision
from course.web.holds import HoldsCollector
from course.web.site import Site
from course.web.visitor import is_loopback

KEPT_SECONDS: Final = 5.0
"""For how long (real time) the numbers are given out again before the database is asked anew."""
KEPT_TIMES: Final = 20
_REDIS_SECONDS: Final = 2.0

log = structlog.get_logger(__name__)


class Missing(StrEnum):
    """What keeps the service from doing its work."""

    DATABASE = "database"  # does not answer
    MIGRATIONS = "migrations"  # the schema is not the one that this code knows
    REDIS = "redis"  # named in the settings and does not answer
    WORKER = "worker"  # no sign from any for a minute
    WORKER_STALLED = "worker_stalled"  # workers live, beat sends hints, and none has taken one for a minute
    BEAT = "beat"  # no sign for a minute
    BEAT_SILENT = "beat_silent"  # lives, and sent no hint for a minute although Redis answers
    INBOUND = "inbound"  # no sign for a minute


def routes(site: Site) -> list[Route]:
    """Health and metrics."""
    pages = HealthPages(site)
    return [
        Route("/healthz", pages.alive, methods=["GET"]),
        Route("/readyz", pages.ready, methods=["GET"]),
        Route("/metrics", pages.metrics, methods=["GET"]),
    ]


def what_is_missing(service: Service, now: datetime) -> list[Missing]:
    """Everything that keeps the service from its work at ``now`` (real time); empty: it is ready."""
    missing: list[Missing] = []
    redis_is_away = bool(service.settings.redis_url) and not _redis_answers(service.settings.redis_url or "")
    try:
        with service.sessions() as session:
            if schema_revision(session) != head_revision():
                missing.append(Missing.MIGRATIONS)
            else:
                missing += _not_at_work(standing(signs(session), now), redis_is_away=redis_is_away)
    except SQLAlchemyError as error:
        log.warning("database_does_not_answer", kind=type(error).__name__)
        missing.append(Missing.DATABASE)
    if redis_is_away:
        missing.append(Missing.REDIS)
    return missing


def _not_at_work(stands: Standing, *, redis_is_away: bool) -> list[Missing]:
    """Who does not do their part. Without Redis nobody can send or take a hint: then only that is said."""
    missing = [Missing(kind) for kind in stands.missing]
    if stands.all_stalled and not redis_is_away:
        missing.append(Missing.WORKER_STALLED)
    if stands.beat_is_silent and not redis_is_away:
        missing.append(Missing.BEAT_SILENT)
    return missing


def _redis_answers(url: str) -> bool:
    try:
        with redis.Redis.from_url(
            url, socket_timeout=_REDIS_SECONDS, socket_connect_timeout=_REDIS_SECONDS
        ) as connection:
            return bool(connection.ping())
    except (redis.RedisError, OSError) as error:
        log.warning("redis_does_not_answer", kind=type(error).__name__)
        return False


@dataclass
class KeptFigures:
    """The numbers, asked of the database at most once in five seconds however many ask for them.

    If asking takes long, they are kept for longer: counting never takes more than a twentieth of a connection's time.
    """

    service: Service
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _kept: Figures | None = None
    _keep_until: float = float("-inf")

    def get(self) -> Figures:
        """The numbers of a few seconds ago."""
        with self._lock:
            began = clock.monotonic()
            if self._kept is None or began > self._keep_until:
                with self.service.sessions() as session:
                    self._kept = figures(session, self.service.clock.now())
                ended = clock.monotonic()
                self._keep_until = ended + max(KEPT_SECONDS, KEPT_TIMES * (ended - began))
            return self._kept


def _gauge(name: str, says: str, label: str, values: Mapping[str, float | None]) -> GaugeMetricFamily:
    gauge = GaugeMetricFamily(name, says, labels=[label])
    for key, value in values.items():
        if value is not None:
            gauge.add_metric([key], value)
    return gauge


def _lateness(name: str, over: str, late: Lateness) -> GaugeMetricFamily:
    return _gauge(
        name, f"From due to sent, over the last {over}.", "quantile", {"0.5": late.p50, "0.99": late.p99, "1": late.max}
    )


@dataclass(frozen=True, eq=False)
class FiguresCollector(Collector):
    """The numbers as Prometheus reads them. Seconds are of course time."""

    kept: KeptFigures

    def collect(self) -> Iterable[Metric]:
        """Every metric that we have."""
        now = self.kept.get()
        backlog = now.backlog.items()
        missed, ambiguous = now.missed_attempts_day, now.ambiguous
        yield _gauge("course_enrolments", "Enrolments by status.", "status", now.enrolments)
        yield _gauge("course_deliveries", "Deliveries by status.", "status", now.deliveries)
        yield _gauge("course_skipped_letters", "Letters due that did not go.", "reason", now.skips)
        yield _gauge("course_held", "Courses on hold.", "reason", now.held)
        yield _lateness("course_lateness_seconds", "day", now.lateness)
        yield _lateness("course_lateness_hour_seconds", "hour", now.lateness_hour)
        yield GaugeMetricFamily("course_rate_per_minute", "Letters sent a minute, lately.", value=now.rate_per_minute)
        yield _gauge("course_backlog", "Letters due now, by kind.", "kind", {kind: each.due for kind, each in backlog})
        yield _gauge(
            "course_dwell_seconds", "How long the oldest waits.", "kind", {kind: each.dwell_s for kind, each in backlog}
        )
        yield GaugeMetricFamily("course_attempts_day", "Attempts at letters, last day.", value=now.attempts_day)
        yield _gauge("course_missed_attempts_day", "Attempts without a 250, last day, by cause.", "cause", missed)
        yield _gauge("course_ambiguous_letters", "Letters that may have gone out twice, by cause.", "cause", ambiguous)
        yield GaugeMetricFamily("course_due", "Enrolments and deliveries due now.", value=now.due)
        yield GaugeMetricFamily("course_oldest_due_seconds", "For how long the oldest is due.", value=now.oldest_due_s)
        yield GaugeMetricFamily("course_unmatched", "Messages in the holding pen.", value=now.unmatched)


class HealthPages:
    """Handlers for monitors."""

    def __init__(self, site: Site) -> None:
        self._service = site.service
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(FiguresCollector(KeptFigures(site.service)))
        self._registry.register(HoldsCollector(site.service))

    def alive(self, request: Request) -> Response:
        """This process answers; says nothing of the others."""
        return PlainTextResponse("ok\n")

    def ready(self, request: Request) -> Response:
        """Whether sign-up, sending and replies all work; 503 with the names of what is missing."""
        missing = what_is_missing(self._service, clock.real_now())
        return JSONResponse({"ready": not missing, "missing": missing}, status_code=503 if missing else 200)

    def metrics(self, request: Request) -> Response:
        """The numbers, for whoever has the token; without one in the settings, for this machine alone."""
        wanted = self._service.settings.metrics_token
        if wanted:
            given = request.headers.get("authorization", "")
            if not hmac.compare_digest(given.encode(), f"Bearer {wanted}".encode()):
                return PlainTextResponse(
                    "The metrics need COURSE_METRICS_TOKEN as a bearer token.\n",
                    status_code=401,
                    headers={"WWW-Authenticate": "Bearer"},
                )
        elif not is_loopback(request, self._service.settings.trusted_proxies):
            return PlainTextResponse(
                "The metrics are for this machine alone; set COURSE_METRICS_TOKEN to read them from another.\n",
                status_code=403,
            )
        return Response(generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4})
