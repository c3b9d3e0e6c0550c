"""Many stops in one statement: row by row what one stop is."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from course.people import preferences
from course.people.consent import Circumstances, history_of
from course.people.enrolment import Refusal
from course.people.erase import erase_person
from course.people.finding import enrolment_by_id
from course.people.situation import apply, situation_of
from course.people.stopping import Stop, stop_all
from course.people.suppression import suppress, suppression_of
from course.service import Service
from course.store.models import Base, Enrolment, Suppression
from course.vocabulary import ConsentKind, EnrolmentStatus, SuppressionReason

Enrol = Callable[..., Enrolment]
WHY = Circumstances(
    source="one-click", form_url="http://testserver/u", ip="192.0.2.7", user_agent="Mail/1.0 " + "x" * 900
)
SAME = {"id", "handle", "person_id", "email", "email_hash", "enrolment_id", "real_at"}
"""What differs between two people who are treated alike."""

STATES: dict[str, dict[str, Any]] = {
    "pending": {"status": "pending", "confirmed_at": None},
    "active": {"position": 2, "last_lesson_at": datetime(2026, 11, 23, 8, tzinfo=UTC)},
    "asked for the next": {"next_asked_at": datetime(2026, 11, 24, 9, tzinfo=UTC)},
    "paused": {"status": "paused", "paused_until": datetime(2026, 12, 3, tzinfo=UTC)},
    "held": {"held_reason": "distress", "held_at": datetime(2026, 11, 24, tzinfo=UTC)},
    "completed": {"status": "completed", "position": 7, "last_lesson_at": datetime(2026, 11, 23, 8, tzinfo=UTC)},
    "stopped": {"status": "stopped", "status_before_stop": "paused", "stopped_at": datetime(2026, 11, 1, tzinfo=UTC)},
}


def put(service: Service, row: Enrolment, **values: Any) -> None:
    with service.sessions() as session:
        found = enrolment_by_id(session, row.id, lock=True)
        assert found is not None
        for name, value in values.items():
            setattr(found, name, value)
        apply(found, situation_of(found), service.clock.now())


def one_by_one(service: Service, row: Enrolment) -> None:
    with service.sessions() as session:
        found = enrolment_by_id(session, row.id, lock=True)
        assert found is not None
        assert preferences.stop(service, session, found, WHY) in {None, Refusal.ALREADY}


def at_once(service: Service, *rows: Enrolment) -> None:
    with service.sessions() as session:
        stop_all(session, [Stop(handle=row.handle, why=WHY) for row in rows], service.clock.now())


def all_of(service: Service, row: Enrolment) -> list[dict[str, Any]]:
    """Everything in the rows of a person that one can compare with another person's."""
    with service.sessions() as session:
        found = enrolment_by_id(session, row.id)
        assert found is not None
        suppressed = session.scalars(select(Suppression).where(Suppression.email_hash == found.person.email_hash))
        theirs = session.scalars(select(Enrolment).where(Enrolment.person_id == found.person_id).order_by(Enrolment.id))
        kept: list[Base] = [*suppressed]
        for each in theirs:
            kept += [each, *history_of(session, each.id)]
        return [{c.name: getattr(each, c.name) for c in each.__table__.columns if c.name not in SAME} for each in kept]


@pytest.mark.parametrize("state", STATES)
def test_a_stop_among_many_leaves_what_a_single_one_leaves(service: Service, enrol: Enrol, state: str) -> None:
    alone, among, other = enrol("ana@example.org"), enrol("ben@example.org"), enrol("cem@example.org")
    for row in (alone, among):
        put(service, row, **STATES[state])
    one_by_one(service, alone)
    at_once(service, other, among)
    assert all_of(service, among) == all_of(service, alone)
    assert all_of(service, other)[1]["status"] == EnrolmentStatus.STOPPED


@pytest.mark.parametrize("reason", SuppressionReason)
def test_a_stronger_reason_against_an_address_stays(service: Service, enrol: Enrol, reason: SuppressionReason) -> None:
    alone, among = enrol("ana@example.org"), enrol("ben@example.org")
    with service.sessions() as session:
        for email in ("ana@example.org", "ben@example.org"):
            suppress(session, service.address_hash(email), reason, datetime(2026, 11, 1, tzinfo=UTC))
    one_by_one(service, alone)
    at_once(service, among)
    assert all_of(service, among) == all_of(service, alone)
    with service.sessions() as session:
        assert suppression_of(session, service.address_hash("ben@example.org")) is reason


def test_every_enrolment_of_a_person_stops_whichever_link_was_used(service: Service, enrol: Enrol) -> None:
    first = {email: enrol(email) for email in ("ana@example.org", "ben@example.org")}
    for row in first.values():
        put(service, row, **STATES["completed"])
    second = {email: enrol(email) for email in first}
    one_by_one(service, first["ana@example.org"])
    at_once(service, first["ben@example.org"])
    mine, theirs = (all_of(service, second[email]) for email in second)
    assert sorted(map(repr, mine)) == sorted(map(repr, theirs))


def test_the_same_wish_twice_and_wishes_of_nobody_change_nothing_more(service: Service, enrol: Enrol) -> None:
    row, gone = enrol("ana@example.org"), enrol("ben@example.org")
    with service.sessions() as session:
        found = enrolment_by_id(session, gone.id)
        assert found is not None
        erase_person(service, session, found.person)
    at_once(service, row, gone, row)
    before = all_of(service, row)
    at_once(service, row)
    assert all_of(service, row) == before
    with service.sessions() as session:
        kinds = [event.kind for event in history_of(session, row.id)]
        stop_all(session, [Stop(handle=1, why=WHY)], service.clock.now())
    assert kinds.count(ConsentKind.STOPPED) == 1
