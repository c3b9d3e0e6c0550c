"""The Celery application and its settings, each with its reason.

Started with ``celery -A workers.app worker -I workers.tasks`` and ``celery -A workers.app beat`` (`course worker`,
`course beat`): beat only sends names, so it need not load what the tasks do.
"""

import gc
import logging
import threading
import warnings
from collections.abc import Callable
from typing import Any

from celery import Celery
from celery.exceptions import CPendingDeprecationWarning
from celery.signals import after_task_publish, beat_init, setup_logging, worker_process_init, worker_process_shutdown

from course import clock
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
    worker_eta_task_limit=1,  # nothing of ours has an ETA; should something ever have one, it is not hoarded in memory
    # Above the ten minutes that a server may take for its answer to a final dot.
    task_time_limit=900,
    task_soft_time_limit=780,
    task_default_queue="course",
    # A deployment's SIGTERM lets every process finish its batch; SIGQUIT gives it so long. What is cut off even so is
    # under a lease, and settled by the ledger.
    worker_soft_shutdown_timeout=settings.shutdown_seconds,
    worker_enable_soft_shutdown_on_idle=True,
    # Memory that grows (an exception's frames, a driver's buffers) ends with its process.
    worker_max_tasks_per_child=20_000,
    worker_max_memory_per_child=400_000,
    worker_cancel_long_running_tasks_on_connection_loss=False,  # finish the dialogue with the server; the row decides
    worker_send_task_events=False,
    worker_hijack_root_logger=False,
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,  # a worker waits for Redis for ever, delivering by its rounds meanwhile
    # Not shorter than a task may last, or a slow hand-over's hint would run twice at once (harmless, and wasteful).
    visibility_timeout=900,
    broker_transport_options={
        "visibility_timeout": 900,
        "unacked_restore_interval": 5,
        "unacked_restore_throttle": 1,
        "global_keyprefix": "course:",  # the ledger and whoever else shares this Redis are not in the way
        # Half-open connections (a firewall that forgot, a failover) are noticed instead of waited on for ever.
        "health_check_interval": 10,
        # Sending a hint gives up soon: kombu would by default try for ever, and a tick stand still until Redis is back.
        "max_retries": 1,
        "interval_start": 0,
        "interval_step": 0.2,
        "interval_max": 0.5,
        **_timeouts,
    },
    beat_schedule=timetable(scaled=settings.day_seconds is not None),
    beat_max_loop_interval=1,
    timezone="UTC",
)


@setup_logging.connect
def _own_logging(**_: Any) -> None:
    set_up_logging(settings.log_format, colours=False)
    logging.getLogger("celery.worker.consumer.consumer").addFilter(_in_one_line)
    # Celery 6's default for what becomes of a task when Redis goes is decided above.
    warnings.filterwarnings("ignore", category=CPendingDeprecationWarning)


def _in_one_line(record: logging.LogRecord) -> bool:
    """That Redis went away is a sentence, not thirty lines of where in kombu it was noticed."""
    if "Connection to broker lost" in record.getMessage():
        record.exc_info = record.exc_text = None
    return True


_ends: list[Callable[[], None]] = []


@worker_process_init.connect
def _open_post(**_: Any) -> None:
    gc.freeze()  # what was imported stays: the collector need not look at it again and again
    gc.set_threshold(20_000, 20, 50)
    from workers import post, rounds  # noqa: PLC0415  (beat has no use for them)

    own = rounds.Rounds(post.open_post(settings))
    own.start()
    _ends[:] = [own.end, post.close_post]


@worker_process_shutdown.connect
def _close_post(**_: Any) -> None:
    for end in _ends:
        end()


@beat_init.connect
def _note_beat(**_: Any) -> None:
    """In a thread, the imports too: the first hint should not wait for a database."""

    def run() -> None:
        from workers.beating import SentHints, keep_noting  # noqa: PLC0415

        hints = SentHints()

        def sent(sender: str | None = None, **_: Any) -> None:
            if sender == "course.tick":
                hints.sent(clock.monotonic())

        after_task_publish.connect(sent, weak=False)
        keep_noting(settings, hints)

    threading.Thread(target=run, name="signs of life", daemon=True).start()
