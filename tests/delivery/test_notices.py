"""What the operator is told by mail, and what is left out of it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text
from structlog.testing import capture_logs

from course.delivery.deliver import Postman
from course.delivery.notices import send_notices
from course.delivery.transport.smtp import SmtpConnection
from course.people.erase import erase_person, export_person
from course.people.finding import person_by_hash
from course.people.notices import add_notice, notices_wait
from course.people.retention import tidy
from course.service import Service
from course.settings import SmtpTarget
from course.store.models import Enrolment, OperatorNotice
from course.vocabulary import NoticeKind
from tests.support.clock import SetClock
from tests.support.relay import Relay, free_port

TEAM = "team@example.org"


@pytest.fixture
def told(service: Service) -> Service:
    """The service of an operator who left an address."""
    return replace(service, settings=service.settings.model_copy(update={"operator_email": TEAM}))


@pytest.fixture
def row(service: Service, enrol: Callable[..., Enrolment]) -> Enrolment:
    """An enrolment that needs a person."""
    found = enrol()
    with service.sessions() as session:
        assert add_notice(session, NoticeKind.DISTRESS, found.id, service.clock.now())
    return found


def kept(service: Service) -> OperatorNotice:
    with service.sessions() as session:
        return session.scalars(select(OperatorNotice)).one()


def waits(service: Service) -> bool:
    with service.sessions() as session:
        return notices_wait(session, service.clock.now())


def test_no_transaction_is_open_while_the_server_is_waited_for_and_nobody_else_mails_it(
    told: Service, row: Enrolment, postman: Postman, relay: Relay
) -> None:
    seen: list[tuple[int, int]] = []

    def meanwhile(_: str) -> None:
        with told.sessions() as session:
            here = "datname = current_database() AND state = 'idle in transaction'"
            idle = f"SELECT count(*) FROM pg_stat_activity WHERE {here}"
            seen.append((session.scalar(text(idle)) or 0, send_notices(told, postman.connection)))

    relay.at_end = meanwhile
    assert send_notices(told, postman.connection) == 1
    assert seen == [(0, 0)]
    assert len(relay.taken) == 1
    assert kept(told).sent_at is not None


def test_an_erasure_while_it_is_mailed_is_no_error(
    told: Service, row: Enrolment, postman: Postman, relay: Relay
) -> None:
    def meanwhile(_: str) -> None:
        with told.sessions() as session:
            session.execute(text("DELETE FROM person"))

    relay.at_end = meanwhile
    assert send_notices(told, postman.connection) == 1
    with told.sessions() as session:
        assert session.scalars(select(OperatorNotice)).all() == []


def test_the_operator_is_mailed_once_with_the_link_and_the_enrolment_and_no_address(
    told: Service, row: Enrolment, postman: Postman, relay: Relay
) -> None:
    assert waits(told)
    assert send_notices(told, postman.connection) == 1
    assert not waits(told)
    assert send_notices(told, postman.connection) == 0
    ((mail_from, to, message),) = relay.taken
    assert (mail_from, to) == (told.settings.from_address, TEAM)
    assert message["To"] == TEAM
    assert message["From"] == told.settings.mail_from
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"].endswith(f"@{told.settings.mail_domain}>")
    assert message["Date"].datetime == told.clock.now()
    assert message["X-Course-Letter"] is None
    text = message.get_content()
    assert "Leeds Careers" in text
    assert f"Enrolment: {row.id}" in text
    for secret in ("ana@example.org", "Ana", str(row.handle), "$"):
        assert secret not in str(message), secret
    assert kept(told).sent_at == told.clock.now()


def test_a_notice_about_nobody_s_mail_names_nobody(told: Service, postman: Postman, relay: Relay) -> None:
    with told.sessions() as session:
        add_notice(session, NoticeKind.UNMATCHED_DISTRESS, None, told.clock.now())
    assert send_notices(told, postman.connection) == 1
    assert "course pen list" in relay.taken[0][2].get_content()


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_kind_of_notice_has_its_words(told: Service, row: Enrolment, kind: NoticeKind) -> None:
    from course.delivery.notices import written_notice

    with told.sessions() as session:
        notice = OperatorNotice(id=7, kind=kind.value, enrolment_id=row.id, created_at=told.clock.now())
        first, second = (written_notice(told, session, notice) for _ in range(2))
    subject = b"Somebody may need a person" if "distress" in kind else b"[A-Z][a-z ,:]+"
    assert re.search(rb"\r\nSubject: " + subject + rb"\r\n", first.data)
    assert first == second, "the same bytes on every attempt"


def test_without_an_operator_s_address_it_is_logged_once_by_its_kind(
    service: Service, row: Enrolment, postman: Postman, relay: Relay
) -> None:
    with capture_logs() as logged:
        assert send_notices(service, postman.connection) == 0
        assert send_notices(service, postman.connection) == 0
    assert logged == [{"event": "operator.notice", "log_level": "warning", "kind": "distress"}]
    assert relay.taken == []
    assert (waits(service), kept(service).sent_at) == (False, None)


def test_a_refused_notice_goes_a_quarter_of_an_hour_later_with_the_same_message_id(
    told: Service, row: Enrolment, postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    relay.at_end = lambda _: "drop"
    assert send_notices(told, postman.connection) == 0
    assert not waits(told)
    relay.at_end = lambda _: None
    clock_at.forward(minutes=15)
    assert send_notices(told, postman.connection) == 1
    first, second = (message["Message-ID"] for _, _, message in relay.taken)
    assert first == second


def test_with_the_relay_away_it_waits_a_minute(told: Service, row: Enrolment, clock_at: SetClock) -> None:
    nobody = SmtpConnection(SmtpTarget(f"smtp://127.0.0.1:{free_port()}?tls=none"), own_name="test.example")
    assert send_notices(told, nobody) == 0
    assert not waits(told)
    clock_at.forward(minutes=1)
    assert waits(told)


def test_one_that_another_worker_has_in_hand_is_passed_over(
    told: Service, row: Enrolment, postman: Postman, relay: Relay
) -> None:
    with told.sessions() as session:
        session.scalars(select(OperatorNotice).with_for_update()).one()
        assert send_notices(told, postman.connection) == 0
    assert relay.taken == []
    assert send_notices(told, postman.connection) == 1


def test_of_one_kind_and_enrolment_one_a_day_is_noted(service: Service, row: Enrolment, clock_at: SetClock) -> None:
    with service.sessions() as session:
        now = clock_at.now()
        assert not add_notice(session, NoticeKind.DISTRESS, row.id, now + timedelta(hours=23))
        assert add_notice(session, NoticeKind.UNMATCHED_DISTRESS, None, now)
        assert not add_notice(session, NoticeKind.UNMATCHED_DISTRESS, None, now)
        assert add_notice(session, NoticeKind.DISTRESS, row.id, now + timedelta(days=1))


def test_notices_are_in_the_export_and_go_with_the_person_and_with_time(
    service: Service, row: Enrolment, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    with service.sessions() as session:
        person = person_by_hash(session, service.address_hash("ana@example.org"))
        assert person is not None
        exported = export_person(service, session, person)["enrolments"][0]["operator_notices"]
        assert [each["kind"] for each in exported] == ["distress"]
        erase_person(service, session, person)
    with service.sessions() as session:
        assert session.scalars(select(OperatorNotice)).all() == []
        add_notice(session, NoticeKind.DISTRESS, enrol("ben@example.org").id, clock_at.now())
    clock_at.forward(days=service.settings.keep_logs_days + 1)
    assert tidy(service)["notices"] == 1
