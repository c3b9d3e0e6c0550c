"""`course delivery`: all letters together are held, go on, and what keeps them back is shown."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from course.delivery.claim import claim
from course.delivery.guard import look_now
from course.delivery.throttle import Ask, Window, open_book
from course.embedded.redis import Redis
from course.people.suppression import suppress
from course.rates import DAY, Rate
from course.service import Service
from course.store.models import Enrolment
from course.vocabulary import HoldScope, SuppressionReason
from tests.cli.conftest import Run
from tests.support.house import zone_where_it_is_noon


def shown(course: Run, **env: str) -> Any:
    return json.loads(course("delivery", "show", "--json", env=env).stdout)


@pytest.mark.parametrize(
    ("option", "scope"), [((), "letters"), (("--new-starts",), "new_starts"), (("--everything",), "everything")]
)
def test_a_hold_is_shown_with_its_reason_and_ended_by_a_release(
    course: Run, service: Service, option: tuple[str, ...], scope: str
) -> None:
    done = course("delivery", "hold", *option, "--reason", "a wrong link in lesson 3")
    assert (done.returncode, done.stdout) == (0, "")
    assert "course delivery release" in done.stderr
    (hold,) = shown(course)["holds"]
    assert (hold["scope"], hold["cause"], hold["reason"]) == (scope, "operator", "a wrong link in lesson 3")
    assert json.loads(course("status", "--json").stdout)["delivery"]["holds"] == [hold]
    again = course("delivery", "hold", *option)
    assert (again.returncode, "held already" in again.stderr) == (1, True)
    assert course("delivery", "release").returncode == 0
    assert shown(course)["holds"] == []
    assert course("delivery", "release").returncode == 1


def test_only_new_starts_are_released_if_so_asked(course: Run, service: Service) -> None:
    for option in ("--new-starts", "--everything"):
        assert course("delivery", "hold", option).returncode == 0
    assert course("delivery", "release", "--new-starts").returncode == 0
    assert [hold["scope"] for hold in shown(course)["holds"]] == ["everything"]


def test_a_release_tells_how_many_new_starts_go_on(
    course: Run, service: Service, enrol: Callable[..., Enrolment]
) -> None:
    for n in range(3):
        enrol(f"p{n}@example.org", zone=zone_where_it_is_noon())
    assert course("delivery", "hold", "--new-starts").returncode == 0
    assert claim(service, "somebody", limit=10, held=HoldScope.NEW_STARTS) == []
    assert [line.split("\t")[4] for line in course("held", "list").stdout.splitlines()] == ["guard_rail"] * 3
    assert "3 new starts go on" in course("delivery", "release").stderr
    assert course("held", "list").stdout == ""


@pytest.mark.parametrize("wrong", [("--new-starts", "--everything"), ("--reason", "x" * 201), ("--reason", "a\nb")])
def test_a_hold_that_cannot_be_is_refused_in_one_sentence(
    course: Run, service: Service, wrong: tuple[str, ...]
) -> None:
    done = course("delivery", "hold", *wrong)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert shown(course)["holds"] == []


def test_what_the_guard_rails_see_is_shown(course: Run, service: Service) -> None:
    now = service.clock.now()
    with service.sessions() as session:
        for n in range(3):
            suppress(session, service.address_hash(f"p{n}@example.org"), SuppressionReason.COMPLAINED, now)
        look_now(session, now)
    found = shown(course)
    assert found["guard_rails"]["complaints"]["level"] == "hold"
    assert (found["guard_rails"]["complaints"]["people"], found["guard_rails"]["complaints"]["rate"]) == (3, 1.0)
    assert [(hold["scope"], hold["cause"]) for hold in found["holds"]] == [("new_starts", "complaints")]


def test_limits_are_shown_with_how_much_of_them_is_used_and_who_rests(
    course: Run, service: Service, redis_server: Redis
) -> None:
    relay = "relay.example:2525"
    book = open_book(redis_server.url, relay)
    book.take([Ask(key="all", first=7, windows=(Window.of(Rate(letters=50, seconds=DAY)),))])
    book.rest("busy.example", "busy", 60, 1_800)
    limits = {
        "COURSE_RATE_PER_DAY": "50",
        "COURSE_RATE_PER_DOMAIN": "busy.example=5/m",
        "COURSE_SMTP_URL": f"smtp://{relay}",
    }
    found = shown(course, **limits)
    assert found["limits"] == [
        {"of": "all", "letters": 50, "seconds": 86_400, "used": 7},
        {"of": "to:busy.example", "letters": 5, "seconds": 60, "used": 0},
    ]
    assert 50 < found["resting"]["busy.example"] <= 60
    away = shown(course, **limits, COURSE_REDIS_URL="redis://127.0.0.1:1/0")
    assert [limit["used"] for limit in away["limits"]] == [None, None]
    book.forget("busy.example")


@pytest.mark.parametrize(
    ("name", "value"),
    [("RATE_PER_SECOND", "0"), ("RATE_PER_DAY", "many"), ("RATE_PER_DOMAIN", "gmail.com"), ("WARM_UP", "soon")],
)
def test_a_wrong_limit_is_told_by_its_name_with_an_example(bare: Run, name: str, value: str) -> None:
    done = bare("delivery", "show", env={f"COURSE_{name}": value})
    assert done.returncode == 1
    assert f"COURSE_{name} is wrong" in done.stderr
    assert "an example: " in done.stderr
