"""`course held`: what waits although nobody paused it, and letting it go on."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from course.people import enrolment as life
from course.people.situation import apply, situation_of
from course.service import Service
from course.store.models import Enrolment
from course.vocabulary import HeldReason


@pytest.fixture
def held(service: Service, enrol: Callable[..., Enrolment]) -> Enrolment:
    """An enrolment that is held for distress, between two that are not."""
    enrol("ben@example.org")
    row = enrol("ana@example.org")
    hold(service, row, HeldReason.DISTRESS)
    enrol("cem@example.org")
    return row


def hold(service: Service, row: Enrolment, reason: HeldReason, days: int | None = None) -> None:
    with service.sessions() as session:
        kept = session.get_one(Enrolment, row.id)
        now = service.clock.now()
        after = life.hold(situation_of(kept), reason, None if days is None else now + timedelta(days=days))
        assert not isinstance(after, life.Refusal)
        apply(kept, after, now)


def test_the_list_says_whose_link_why_and_since_when_and_no_address(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    held: Enrolment,
) -> None:
    done = course("held", "list", "--json")
    assert done.returncode == 0
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {
            "enrolment": held.id,
            "link": "demo",
            "title": "Leeds Careers",
            "status": "active",
            "reason": "distress",
            "since": service.clock.now().isoformat(timespec="seconds"),
            "until": None,
        }
    ]
    plain = course("held", "list")
    assert plain.stdout.split("\t")[:3] == [str(held.id), "demo", "Leeds Careers"]
    assert "@" not in done.stdout + plain.stdout


def test_a_hold_that_ran_out_is_not_listed_and_one_that_did_not_says_its_end(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    enrol: Callable[..., Enrolment],
) -> None:
    over, away = enrol("over@example.org"), enrol("away@example.org")
    hold(service, over, HeldReason.OUT_OF_OFFICE, days=0)
    hold(service, away, HeldReason.OUT_OF_OFFICE, days=3)
    (found,) = [json.loads(line) for line in course("held", "list", "--json").stdout.splitlines()]
    assert (found["enrolment"], found["reason"]) == (away.id, "out_of_office")
    assert found["until"] == (service.clock.now() + timedelta(days=3)).isoformat(timespec="seconds")


def test_a_released_course_goes_on(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    held: Enrolment,
) -> None:
    assert course("held", "release", str(held.id)).returncode == 0
    with service.sessions() as session:
        row = session.get_one(Enrolment, held.id)
        assert (row.held_reason, row.held_at) == (None, None)
        assert row.due_at is not None
    again = course("held", "release", str(held.id))
    assert again.returncode == 1
    assert "is not on hold" in again.stderr
    assert course("held", "list").stdout == ""


def test_an_enrolment_that_is_none_is_told_in_a_sentence(course: Callable) -> None:  # type: ignore[type-arg]
    done = course("held", "release", "999")
    assert (done.returncode, "there is no enrolment 999" in done.stderr) == (1, True)
    assert course("held", "release", "Ana").returncode == 2
    assert course("held", "release", "0").returncode == 2
