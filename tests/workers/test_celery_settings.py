"""Celery is a way of saying "look": nothing in it may matter."""

import ast
from pathlib import Path

import pytest

from workers.app import broker_url

PROJECT = Path(__file__).parents[2]
SOURCES = sorted([*PROJECT.glob("workers/*.py"), *PROJECT.glob("course/**/*.py")])


def delays_in(source: str) -> list[int]:
    """The lines on which a hint would be sent for later: ``eta`` or ``countdown`` as an argument or a key, a retry."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            names = {keyword.arg for keyword in node.keywords}
            task_retry = isinstance(node.func, ast.Attribute) and node.func.attr in {
                "retry",
                "apply_after",
                "add_periodic",
            }
            if names & {"eta", "countdown", "autoretry_for", "default_retry_delay"} or task_retry:
                lines.append(node.lineno)
        if isinstance(node, ast.Constant) and node.value in {"eta", "countdown"}:
            lines.append(node.lineno)
    return lines


def test_no_day_of_the_course_is_ever_held_in_the_broker() -> None:
    assert len(SOURCES) > 50
    assert [f"{source}:{line}" for source in SOURCES for line in delays_in(source.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    "source",
    [
        "deliver.apply_async(countdown=86_400)",
        "deliver.apply_async(eta=tomorrow)",
        "deliver.apply_async(**{'countdown': 5})",
        "deliver.s().set(countdown=3)",
        "self.retry()",
        "app.task(autoretry_for=(OSError,))",
    ],
)
def test_a_hint_for_later_would_be_found(source: str) -> None:
    assert delays_in(source) == [1]


def test_hints_expire_and_carry_nothing() -> None:
    from workers import tasks
    from workers.app import app

    for name, task in app.tasks.items():
        if name.startswith("course."):
            assert task.ignore_result, name
            assert task.expires, name
    signature = tasks.deliver.s()
    assert signature.args == ()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("redis://127.0.0.1:6379/3", "redis://127.0.0.1:6379/3"),
        ("unix:///run/r.sock?db=2", "redis+socket:///run/r.sock?virtual_host=2"),
        ("unix:///run/r.sock", "redis+socket:///run/r.sock?virtual_host=0"),
    ],
)
def test_a_unix_socket_is_spelled_as_the_broker_wants_it(url: str, expected: str) -> None:
    assert broker_url(url) == expected


SETTINGS = [
    # Hints are cheap and harmless to repeat; a worker's death should not lose one for an hour.
    ("task_acks_late", True),
    ("task_reject_on_worker_lost", True),
    # Nobody reads results: none are made, none are kept in Redis.
    ("task_ignore_result", True),
    ("result_backend", None),
    ("worker_send_task_events", False),
    # A process takes one hint when it is free; none waits behind a slow server while another process is idle.
    ("worker_prefetch_multiplier", 1),
    ("worker_disable_prefetch", True),
    ("worker_eta_task_limit", 1),
    # The dialogue with a relay is finished although Redis went away: the row decides, not the acknowledgement.
    ("worker_cancel_long_running_tasks_on_connection_loss", False),
    # Off by default in Celery, and skipped for an idle worker.
    ("worker_enable_soft_shutdown_on_idle", True),
    # A worker outlives its Redis, at the start and afterwards.
    ("broker_connection_retry_on_startup", True),
    ("broker_connection_max_retries", None),
]


@pytest.mark.parametrize(("name", "value"), SETTINGS)
def test_what_makes_hints_harmless_is_set(name: str, value: object) -> None:
    from workers.app import app

    assert app.conf[name] == value


def test_a_hand_over_may_last_as_long_as_a_server_may_take_for_its_answer() -> None:
    """RFC 5321, 4.5.3.2.6: ten minutes for the answer to a final dot. No limit of ours ends the wait sooner."""
    from course.delivery.transport.smtp import ANSWER_SECONDS
    from workers.app import app

    assert ANSWER_SECONDS >= 600
    assert ANSWER_SECONDS < app.conf.task_soft_time_limit < app.conf.task_time_limit
    assert app.conf.task_time_limit <= app.conf.visibility_timeout


def test_a_shared_redis_sees_one_visibility_timeout_and_keys_of_our_own() -> None:
    """Celery wants the timeout at three places, and the shortest wins. Lost hints are looked for every few seconds."""
    from workers.app import app

    options = app.conf.broker_transport_options
    assert options["visibility_timeout"] == app.conf.visibility_timeout
    assert options["unacked_restore_interval"] * options["unacked_restore_throttle"] <= 10
    assert options["global_keyprefix"]


def test_no_wait_for_redis_lasts_for_ever() -> None:
    from workers.app import app

    options = app.conf.broker_transport_options
    assert 0 < options["socket_timeout"] <= 15
    assert 0 < options["socket_connect_timeout"] <= 5
    assert 0 < options["health_check_interval"] <= 10
    assert options["max_retries"] <= 1, "or a tick whose Redis went away would stand still until it is back"


def test_memory_that_grows_ends_with_its_process() -> None:
    from workers.app import app

    assert app.conf.worker_max_tasks_per_child
    assert app.conf.worker_max_memory_per_child


def test_a_deployment_waits_for_what_is_in_hand() -> None:
    from workers.app import app, settings

    assert app.conf.worker_soft_shutdown_timeout == settings.shutdown_seconds >= 1


def test_the_celery_that_exits_when_redis_dies_is_kept_out() -> None:
    """The worker of 5.7.0 ends when Redis goes away while it holds a hint."""
    from celery import VERSION

    assert (VERSION.major, VERSION.minor) == (5, 6)
