"""Celery is a way of saying "look": nothing in it may matter."""

import ast
from pathlib import Path

import pytest

from workers.app import broker_url

PROJECT = Path(__file__).parents[2]
SOURCES = sorted([*PROJECT.glob("workers/*.py"), *PROJECT.glob("course/**/*.py")])


def test_no_day_of_the_course_is_ever_held_in_the_broker() -> None:
    """No call anywhere passes ``eta`` or ``countdown``."""
    assert len(SOURCES) > 50
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                names = {keyword.arg for keyword in node.keywords}
                assert not names & {"eta", "countdown"}, f"{source}:{node.lineno}"


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


def test_the_broker_has_time_limits_everywhere_and_keeps_hints_only_as_long_as_a_task_may_run() -> None:
    from workers.app import app

    options = app.conf.broker_transport_options
    assert options["visibility_timeout"] >= app.conf.task_time_limit
    assert options["socket_timeout"]
    assert options["socket_connect_timeout"]
    assert app.conf.task_time_limit > 600, "above the wait for a final dot"
    assert app.conf.task_acks_late
    assert app.conf.task_reject_on_worker_lost
    assert app.conf.result_backend is None
