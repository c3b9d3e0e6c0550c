"""Stopping: one click for mail programs (RFC 8058), one button for people, and a way back."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from sqlalchemy import func, select

from course.letters.address import Purpose
from course.people.erase import erase_person
from course.people.finding import enrolment_by_handle
from course.people.suppression import suppress, suppression_of
from course.service import Service
from course.store.models import ConsentEvent, Enrolment
from course.vocabulary import ConsentKind, SuppressionReason
from tests.support.visitor import Visitor, everything_in, form_on, link_to, row_of, words_of

Enrol = Callable[..., Enrolment]
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def urlencoded(visitor: Visitor, path: str) -> tuple[int, str | None]:
    """As a mail provider posts it: no Origin, no cookie, no form token."""
    answer = visitor.client.post(path, data=ONE_CLICK)
    return answer.status_code, answer.headers.get("location")


def multipart(visitor: Visitor, path: str) -> tuple[int, str | None]:
    """The other encoding that RFC 8058, section 3.2 allows."""
    answer = visitor.client.post(path, files={"List-Unsubscribe": (None, "One-Click")})
    assert answer.request.headers["content-type"].startswith("multipart/form-data")
    return answer.status_code, answer.headers.get("location")


@pytest.mark.parametrize("click", [urlencoded, multipart])
def test_one_click_stops_in_either_encoding_and_a_second_one_changes_nothing(
    service: Service, visitor: Visitor, enrol: Enrol, click: Callable[[Visitor, str], tuple[int, str | None]]
) -> None:
    row = enrol()
    path = link_to(service, Purpose.UNSUBSCRIBE, row)
    assert click(visitor, path) == (200, None)
    assert row_of(service, row).status == "stopped"
    with service.sessions() as session:
        assert suppression_of(session, service.address_hash("ana@example.org")) is SuppressionReason.STOPPED
    stopped_at = row_of(service, row).stopped_at
    assert click(visitor, path) == (200, None)
    assert row_of(service, row).stopped_at == stopped_at
    with service.sessions() as session:
        stops = select(func.count()).select_from(ConsentEvent).where(ConsentEvent.kind == ConsentKind.STOPPED.value)
        assert session.scalar(stops) == 1


def test_one_click_needs_no_origin_minds_no_foreign_one_and_sets_no_cookie(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    row = enrol()
    path = link_to(service, Purpose.UNSUBSCRIBE, row)
    answer = visitor.client.post(path, data=ONE_CLICK, headers={"Origin": "https://mail.example"})
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers
    assert row_of(service, row).status == "stopped"


def test_one_click_works_from_the_confirmation_letter_too(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol(confirmed=False)
    assert urlencoded(visitor, link_to(service, Purpose.UNSUBSCRIBE, row))[0] == 200
    assert row_of(service, row).status == "stopped"


def test_one_click_works_years_later_and_after_an_erasure(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol()
    path = link_to(service, Purpose.UNSUBSCRIBE, row, ago=timedelta(days=1000))
    with service.sessions() as session:
        locked = enrolment_by_handle(session, row.handle, lock=True)
        assert locked is not None
        erase_person(service, session, locked.person)
    before = everything_in(service)
    assert urlencoded(visitor, path)[0] == 200
    assert visitor.get(path).status_code == 200
    assert "Nothing more will come" in words_of(visitor.get(path))
    assert everything_in(service) == before


def test_looking_stops_nothing_however_often_and_by_whatever_method(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    path = link_to(service, Purpose.UNSUBSCRIBE, enrol())
    before = everything_in(service)
    for _ in range(100):
        assert visitor.get(path).status_code == 200
    for method in ("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"):
        visitor.client.request(method, path)
    visitor.get(f"{path}/undo")
    visitor.get(f"{path}?List-Unsubscribe=One-Click")
    assert everything_in(service) == before


def test_a_post_that_is_neither_one_click_nor_our_button_stops_nothing(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    row = enrol()
    path = link_to(service, Purpose.UNSUBSCRIBE, row)
    for fields in ({}, {"List-Unsubscribe": "Two-Click"}, {"form_token": "nonsense"}):
        answer = visitor.client.post(path, content=urlencode(fields))
        assert answer.status_code == 403
        assert form_on(answer.text, path, path)  # the button is there, to be pressed
    assert row_of(service, row).status == "active"


def test_the_button_stops_and_undo_takes_it_back(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol()
    path = link_to(service, Purpose.UNSUBSCRIBE, row)
    page = visitor.get(path)
    assert page.text.count("<button") == 1
    stopped = visitor.submit(path)
    assert stopped.status_code == 200
    assert "The letters have stopped" in words_of(stopped)
    assert row_of(service, row).status == "stopped"
    undone = visitor.post(f"{path}/undo", form_on(stopped.text, f"{path}/undo", path))
    assert "Everything is as it was" in words_of(undone)
    assert row_of(service, row).status == "active"
    with service.sessions() as session:
        assert suppression_of(session, service.address_hash("ana@example.org")) is None


def test_after_a_bounce_there_is_no_undo(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol()
    path = link_to(service, Purpose.UNSUBSCRIBE, row)
    stopped = visitor.submit(path)
    undo = form_on(stopped.text, f"{path}/undo", path)
    with service.sessions() as session:
        suppress(session, service.address_hash("ana@example.org"), SuppressionReason.BOUNCED, service.clock.now())
    answer = visitor.post(f"{path}/undo", undo)
    assert "cannot be undone" in words_of(answer)
    assert row_of(service, row).status == "stopped"
    assert "<form" not in visitor.get(path).text


def test_a_bad_token_gets_one_answer_that_tells_nothing(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol()
    known = link_to(service, Purpose.UNSUBSCRIBE, row)
    other_purpose = "/u/" + link_to(service, Purpose.ME, row).rpartition("/")[2]
    answers = set()
    for path in (known[:-1], known + "a", other_purpose, "/u/nonsense", "/u/" + "a" * 100):
        got, posted = visitor.get(path), visitor.client.post(path, data=ONE_CLICK)
        answers |= {(got.status_code, got.text), (posted.status_code, posted.text)}
    assert len(answers) == 1
    assert answers.pop()[0] == 404
    assert row_of(service, row).status == "active"
