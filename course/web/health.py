"""Whether the service lives, whether it can do its work, and its numbers for a monitor."""

import hmac
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
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
from course.service import Service
from course.store.figures import Figures, figures, last_heartbeats, schema_revision
from course.store.migrating import head_revision
from course.web.site import Site
from course.web.visitor import is_loopback

NEEDED_PROCESSES: Final = ("worker", "beat", "inbound")
FRESH: Final = timedelta(seconds=60)
"""Real time after which a process that gave no sign counts as missing."""
KEPT_SECONDS: Final = 5.0
"""For how long (real time) the numbers are given out again before the database is asked anew."""
_REDIS_SECONDS: Final = 2.0

log = structlog.get_logger(__name__)


class Missing(StrEnum):
    """What keeps the service from doing its work."""

    DATABASE = "database"  # does not answer
    MIGRATIONS = "migrations"  # the schema is not the one that this code knows
    REDIS = "redis"  # named in the settings and does not answer
    WORKER = "worker"  # no sign from any for a minute
    BEAT = "beat"  # no sign for a minute
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
    missing = []
    try:
        with service.sessions() as session:
            if schema_revision(session) != head_revision():
                missing.append(Missing.MIGRATIONS)
            else:
                seen = last_heartbeats(session)
                missing += [Missing(kind) for kind in NEEDED_PROCESSES if kind not in seen or now - seen[kind] > FRESH]
    except SQLAlchemyError as error:
        log.warning("database_does_not_answer", kind=type(error).__name__)
        missing.append(Missing.DATABASE)
    if service.settings.redis_url and not _redis_answers(service.settings.redis_url):
        missing.append(Missing.REDIS)
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
    """The numbers, asked of the database at most once in five seconds however many ask for them."""

    service: Service
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _kept: Figures | None = None
    _asked_at: float = float("-inf")

    def get(self) -> Figures:
        """The numbers of at most five seconds ago."""
        with self._lock:
            if self._kept is None or clock.monotonic() - self._asked_at > KEPT_SECONDS:
                with self.service.sessions() as session:
                    self._kept = figures(session, self.service.clock.now())
                self._asked_at = clock.monotonic()
            return self._kept


@dataclass(frozen=True, eq=False)
class FiguresCollector(Collector):
    """The numbers as Prometheus reads them. Seconds are of course time."""

    kept: KeptFigures

    def collect(self) -> Iterable[Metric]:
        """Every metric that we have."""
        now = self.kept.get()
        enrolments = GaugeMetricFamily("course_enrolments", "Enrolments by status.", labels=["status"])
        for status, number in now.enrolments.items():
            enrolments.add_metric([status], number)
        deliveries = GaugeMetricFamily("course_deliveries", "Deliveries by status.", labels=["status"])
        for status, number in now.deliveries.items():
            deliveries.add_metric([status], number)
        skips = GaugeMetricFamily("course_skipped_letters", "Letters due that did not go.", labels=["reason"])
        for reason, number in now.skips.items():
            skips.add_metric([reason], number)
        lateness = GaugeMetricFamily(
            "course_lateness_seconds", "From due to sent, over the last day.", labels=["quantile"]
        )
        for quantile, seconds in (("0.5", now.lateness.p50), ("0.99", now.lateness.p99)):
            if seconds is not None:
                lateness.add_metric([quantile], seconds)
        yield from (enrolments, deliveries, skips, lateness)
        yield GaugeMetricFamily("course_due", "Enrolments and deliveries due now.", value=now.due)
        yield GaugeMetricFamily("course_oldest_due_seconds", "For how long the oldest is due.", value=now.oldest_due_s)
        yield GaugeMetricFamily("course_unmatched", "Messages in the holding pen.", value=now.unmatched)


class HealthPages:
    """Handlers for monitors."""

    def __init__(self, site: Site) -> None:
        self._service = site.service
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(FiguresCollector(KeptFigures(site.service)))

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
