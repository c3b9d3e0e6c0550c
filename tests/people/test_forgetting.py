"""Retention: what need not be kept is forgotten, each kind after its own period; what must be kept stays."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import func, select

from course.people.inbox import keep_raw
from course.people.reflections import journal, keep_reflection
from course.people.retention import tidy
from course.service import Service
from course.store.models import ConsentEvent, Enrolment, InboundMessage, Person, PersonKey
from course.vocabulary import InboundState
from tests.support.clock import SetClock


def count(service: Service, table: type) -> int:
    with service.sessions() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_sign_ups_never_confirmed_are_forgotten_and_the_confirmed_stay(
    service: Service, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    enrol("never@example.org", confirmed=False)
    enrol("ana@example.org")
    clock_at.forward(days=service.settings.keep_unconfirmed_days - 1)
    tidy(service)
    assert count(service, Person) == 2
    clock_at.forward(days=2)
    assert tidy(service)["unconfirmed"] == 1
    with service.sessions() as session:
        assert session.scalars(select(Person.email)).all() == ["ana@example.org"]
    assert tidy(service)["unconfirmed"] == 0, "safe to repeat"


def test_raw_mail_loses_its_bytes_and_the_reflection_stays(
    service: Service, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    row = enrol()
    with service.sessions() as session:
        inbound = keep_raw(service, session, b"raw", dedupe=b"d" * 32, door="lmtp")
        session.get_one(InboundMessage, inbound).state = InboundState.DONE.value
        at = clock_at.now()
        keep_reflection(service, session, row, day=1, text="Mine.", received_at=at, inbound_id=inbound)
    clock_at.forward(days=service.settings.keep_raw_mail_days + 1)
    assert tidy(service)["raw_mail"] == 1
    with service.sessions() as session:
        assert session.scalars(select(InboundMessage.sealed)).one() is None
        assert [words.text for words in journal(service, session, session.get_one(Enrolment, row.id))] == ["Mine."]


def test_mail_that_nobody_has_read_yet_is_never_forgotten(service: Service, clock_at: SetClock) -> None:
    with service.sessions() as session:
        keep_raw(service, session, b"raw", dedupe=b"d" * 32, door="lmtp")
    clock_at.forward(days=4000)
    assert tidy(service)["raw_mail"] == 0


def test_network_addresses_leave_the_consent_record_and_the_consent_stays(
    service: Service, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    enrol()
    with service.sessions() as session:
        for event in session.scalars(select(ConsentEvent)):
            event.ip, event.user_agent = "192.0.2.7", "Browser"
    events = count(service, ConsentEvent)
    clock_at.forward(days=service.settings.keep_logs_days + 1)
    assert tidy(service)["network_addresses"] == events
    assert count(service, ConsentEvent) == events


def test_nobodys_key_outlives_them(service: Service, enrol: Callable[..., Enrolment], clock_at: SetClock) -> None:
    row = enrol("never@example.org", confirmed=False)
    with service.sessions() as session:
        keep_reflection(service, session, row, day=0, text="Hm.", received_at=clock_at.now(), inbound_id=None)
    clock_at.forward(days=service.settings.keep_unconfirmed_days + timedelta(days=1).days)
    tidy(service)
    assert count(service, PersonKey) == 0
