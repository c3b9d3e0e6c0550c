"""The page behind the confirmation letter: scanners may open it as often as they like, only its button confirms."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from course.letters.address import Purpose
from course.people import preferences
from course.people.consent import Circumstances
from course.people.erase import erase_person
from course.people.finding import enrolment_by_handle
from course.service import Service
from course.store.models import ConsentEvent, Enrolment
from course.vocabulary import ConsentKind
from tests.support.clock import SetClock
from tests.support.visitor import Visitor, everything_in, form_on, link_to, row_of, words_of

Enrol = Callable[..., Enrolment]


def test_the_button_confirms_and_says_when_the_first_letter_comes(
    service: Service, visitor: Visitor, enrol: Enrol, clock_at: SetClock
) -> None:
    row = enrol(confirmed=False)
    path = link_to(service, Purpose.CONFIRM, row)
    page = visitor.get(path)
    clock_at.at = clock_at.at.replace(hour=22, minute=30)
    answer = visitor.submit(path)
    assert answer.status_code == 200
    assert "The first letter comes on Wednesday 25 November, 8:00 London time." in words_of(answer)
    assert row_of(service, row).status == "active"
    own_page = answer.text.split('href="/me/')[1].split('"')[0]
    assert visitor.get(f"/me/{own_page}").status_code == 200
    with service.sessions() as session:
        consent = session.scalars(select(ConsentEvent).where(ConsentEvent.kind == ConsentKind.CONFIRMED.value)).one()
    assert consent.wording
    assert consent.wording in words_of(page)
    assert consent.ip == "127.0.0.1"
    assert consent.form_url == "http://testserver/confirm"


def test_at_a_decent_hour_the_first_letter_is_on_its_way(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    answer = visitor.submit(link_to(service, Purpose.CONFIRM, enrol(confirmed=False)))
    assert "Your first letter is on its way" in words_of(answer)


def test_looking_confirms_nothing_however_often_and_by_whatever_method(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    path = link_to(service, Purpose.CONFIRM, enrol(confirmed=False))
    before = everything_in(service)
    for _ in range(100):
        assert visitor.get(path).status_code == 200
    for method in ("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE"):
        visitor.client.request(method, path)
    assert everything_in(service) == before
    assert row_of(service, enrol(confirmed=False)).status == "pending"


def test_the_page_neither_submits_itself_nor_runs_a_script(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    page = visitor.get(link_to(service, Purpose.CONFIRM, enrol(confirmed=False))).text
    assert page.count("<form") == page.count("<button") == 1
    assert "<script" not in page
    assert "http-equiv" not in page


def test_confirming_twice_is_friendly_and_changes_nothing(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    path = link_to(service, Purpose.CONFIRM, enrol(confirmed=False))
    form = form_on(visitor.get(path).text, path, path)
    visitor.post(path, form)
    before = everything_in(service)
    again = visitor.post(path, form)
    assert again.status_code == 200
    assert "You are with us already" in words_of(again)
    looked = visitor.get(path)
    assert "You are with us already" in words_of(looked)
    assert "/me/" not in looked.text
    assert everything_in(service) == before


def test_a_button_that_has_run_out_says_what_to_do(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol(confirmed=False)
    path = link_to(service, Purpose.CONFIRM, row, ago=timedelta(days=7, minutes=2))
    for answer in (visitor.get(path), visitor.post(path, {})):
        assert answer.status_code == 410
        assert "ask once more" in words_of(answer)
    assert row_of(service, row).status == "pending"


@pytest.mark.parametrize("purpose", [Purpose.ME, Purpose.UNSUBSCRIBE, Purpose.FORM])
def test_a_token_of_another_purpose_is_worth_nothing_here(
    service: Service, visitor: Visitor, enrol: Enrol, purpose: Purpose
) -> None:
    row = enrol(confirmed=False)
    token = service.signer.link(purpose, row.handle, service.clock.now())
    assert visitor.get(f"/confirm/{token}").status_code == 404


def test_a_changed_token_is_answered_like_any_other_that_is_not_ours(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    token = link_to(service, Purpose.CONFIRM, enrol(confirmed=False)).rpartition("/")[2]
    changed = ("b" if token[0] == "a" else "a") + token[1:]
    pages = {visitor.get(f"/confirm/{bad}").text for bad in (changed, token[:-4], "x", "1" * 119, "%00", "é")}
    statuses = {visitor.get(f"/confirm/{bad}").status_code for bad in (changed, token[:-4], "x", "1" * 119, "é")}
    assert statuses == {404}
    assert len(pages) <= 2  # one for what is no token, one for what no address can hold


def test_after_a_stop_the_old_button_does_nothing_and_says_so(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol(confirmed=False)
    path = link_to(service, Purpose.CONFIRM, row)
    form = form_on(visitor.get(path).text, path, path)
    with service.sessions() as session:
        locked = enrolment_by_handle(session, row.handle, lock=True)
        assert locked is not None
        preferences.stop(service, session, locked, Circumstances(source="test"))
    for answer in (visitor.get(path), visitor.post(path, form)):
        assert answer.status_code == 410
        assert "/join/demo" in answer.text
    assert row_of(service, row).status == "stopped"


def test_after_an_erasure_there_is_nothing_to_confirm(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol(confirmed=False)
    path = link_to(service, Purpose.CONFIRM, row)
    form = form_on(visitor.get(path).text, path, path)
    with service.sessions() as session:
        locked = enrolment_by_handle(session, row.handle, lock=True)
        assert locked is not None
        erase_person(service, session, locked.person)
    assert visitor.get(path).status_code == 410
    assert visitor.post(path, form).status_code == 410
