"""The Celery application and its settings, each with its reason.

Started with ``celery -A workers.app worker -I workers.tasks`` and ``celery -A workers.app beat`` (`course worker`,
`course beat`): beat only sends names, so it need not load what the tasks do.
"""

import gc
import socket
from typing import Any

from celery import Celery
from celery.signals import setup_logging, worker_process_init, worker_process_shutdown

from course.log import set_up_logging
from course.settings import load_settings
from workers.timetable import timetable

settings = load_settings()


def broker_url(redis_url: str | None) -> str:
    """The broker's URL as kombu spells it: a Unix socket is ``redis+socket://``."""
    url = redis_url or "redis://127.0.0.1:6379/0"
    if not url.startswith("unix://"):
        return url
    path, _, query = url.removeprefix("unix://").partition("?")
    database = query.removeprefix("db=") or "0"
    return f"redis+socket://{path}?virtual_host={database}"


app = Celery("second-wind", broker=broker_url(settings.redis_url))
_timeouts: dict[str, Any] = {"socket_timeout": 15, "socket_connect_timeout": 5, "socket_keepalive": True}
if settings.redis_url is not None and settings.redis_url.startswith("unix://"):
    _timeouts.pop("socket_keepalive")  # means nothing on a Unix socket, and redis-py refuses it there
app.conf.update(
    # Results: nobody reads any; the database says what was done.
    task_ignore_result=True,
    result_backend=None,
    # A hint that is lost or run twice changes nothing, so the broker may keep it until it is done.
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    # One hint at a time: a hoarded hint behind a slow server would wait while other workers are idle.
    worker_prefetch_multiplier=1,
    worker_disable_prefetch=True,
    # Above the ten minutes that a server may take for its answer to a final dot.
    task_time_limit=900,
    task_soft_time_limit=780,
    task_default_queue="course",
    worker_soft_shutdown_timeout=settings.shutdown_seconds,
    worker_enable_soft_shutdown_on_idle=True,
    worker_max_tasks_per_child=20_000,
    worker_max_memory_per_child=400_000,
    worker_cancel_long_running_tasks_on_connection_loss=False,  # finish the dialogue with the server; the row decides
    worker_send_task_events=False,
    worker_hijack_root_logger=False,
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,
    visibility_timeout=900,
    broker_transport_options={
        "visibility_timeout": 900,
        "global_keyprefix": "course:",
        "health_check_interval": 10,
        **_timeouts,
    },
    beat_schedule=timetable(scaled=settings.day_seconds is not None),
    beat_max_loop_interval=1,
    timezone="UTC",
)


@setup_logging.connect
def _own_logging(**_: Any) -> None:
    set_up_logging(settings.log_format, colours=False)


@worker_process_init.connect
def _open_post(**_: Any) -> None:
    gc.freeze()  # what was imported stays: the collector need not look at it again and again
    gc.set_threshold(20_000, 20, 50)
    from workers import post  # noqa: PLC0415  (beat has no use for it)

    post.open_post(settings, own_name=socket.gethostname())


@worker_process_shutdown.connect
def _close_post(**_: Any) -> None:
    from workers import post  # noqa: PLC0415

    post.close_post()
