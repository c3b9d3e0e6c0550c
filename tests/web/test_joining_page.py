"""The sign-up page: what it says, takes, refuses, and never tells."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser
from sqlalchemy import func, select

from course import clock
from course.letters.address import Purpose
from course.people import preferences
from course.people.consent import Circumstances
from course.people.erase import erase_person
from course.people.finding import enrolment_by_handle
from course.people.suppression import suppress
from course.schedule.due import zone_names
from course.service import Service
from course.store.models import ConsentEvent, Delivery, Enrolment, Person, SignupLink
from course.vocabulary import ConsentKind, SuppressionReason
from course.web.forms import handle_of
from course.web.join import FLOOR_SECONDS, HONEYPOT, rest_of
from tests.support.visitor import Visitor, everything_in, form_on, with_settings, words_of

Enrol = Callable[..., Enrolment]
JOIN = "/join/demo"


def count_people(service: Service) -> int:
    with service.sessions() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def test_the_page_says_what_comes_and_who_reads_it(visitor: Visitor, link: SignupLink) -> None:
    said = words_of(visitor.get(JOIN))
    for words in ("Seven short letters", "One letter a day", "Leeds Careers", "never your words", "The first question"):
        assert words in said


def test_joining_keeps_what_was_typed_and_the_words_beside_the_button(
    service: Service, visitor: Visitor, link: SignupLink
) -> None:
    page = visitor.get(JOIN)
    typed = {"email": "ana@example.org", "name": "Ana", "timezone": "Asia/Kolkata", "hour": "19"}
    answer = visitor.post(JOIN, form_on(page.text, JOIN, JOIN) | typed, headers={"User-Agent": "Test browser"})
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{JOIN}/sent"
    assert "look at your mail" in words_of(visitor.get(answer.headers["location"]))
    with service.sessions() as session:
        row = session.scalars(select(Enrolment)).one()
        consent = session.scalars(select(ConsentEvent)).one()
        assert session.scalars(select(Delivery.letter)).all() == ["confirm"]
    assert (row.zone, row.hour, row.status, row.locale) == ("Asia/Kolkata", 19, "pending", "en")
    assert (consent.kind, consent.ip, consent.user_agent) == (ConsentKind.ASKED, "127.0.0.1", "Test browser")
    assert consent.form_url == "http://testserver/join/demo"
    assert consent.wording
    assert consent.wording in words_of(page)


def test_an_address_alone_is_enough(service: Service, visitor: Visitor, link: SignupLink) -> None:
    form = form_on(visitor.get(JOIN).text, JOIN, JOIN)
    answer = visitor.post(JOIN, {"email": "ana@example.org", "form_token": form["form_token"]})
    assert answer.status_code == 303
    with service.sessions() as session:
        row = session.scalars(select(Enrolment)).one()
    assert (row.zone, row.hour) == ("UTC", 8)


def test_the_answer_is_the_same_whatever_the_state_of_the_address(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    why = Circumstances(source="test")
    enrol("pending@example.org", confirmed=False)
    enrol("active@example.org")
    stopped = enrol("stopped@example.org")
    erased = enrol("erased@example.org")
    with service.sessions() as session:
        for handle, act in ((stopped.handle, preferences.stop), (erased.handle, None)):
            row = enrolment_by_handle(session, handle, lock=True)
            assert row is not None
            if act is not None:
                act(service, session, row, why)
            else:
                erase_person(service, session, row.person)
        for reason in (SuppressionReason.BOUNCED, SuppressionReason.COMPLAINED, SuppressionReason.OPERATOR):
            suppress(session, service.address_hash(f"{reason}@example.org"), reason, service.clock.now())
    answers = set()
    states = ("new", "pending", "active", "stopped", "erased", "bounced", "complained", "operator")
    for state in states:
        answer = visitor.submit(JOIN, email=f"{state}@example.org")
        page = visitor.get(answer.headers["location"])
        headers = tuple((name, value) for name, value in answer.headers.items() if name != "date")
        answers.add((answer.status_code, headers, answer.content, page.content))
    assert len(answers) == 1


@given(st.floats(min_value=1e-6, max_value=60))
def test_every_answer_is_kept_back_to_a_whole_multiple_of_the_floor(took: float) -> None:
    rest = rest_of(took)
    multiple = (took + rest) / FLOOR_SECONDS
    assert rest >= 0
    assert abs(multiple - round(multiple)) < 1e-6
    assert round(multiple) >= 1


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("email", ""),
        ("email", "ana"),
        ("email", "ana@example.org\r\nBcc: all@example.org"),
        ("email", "a" * 300 + "@example.org"),
        ("email", 'ana"><script>@example.org'),
        ("name", "<script>alert(1)</script>"),
        ("name", "Win a prize at http://spam.example"),
        ("name", "Ana\r\nBcc: x"),
        ("name", "A" * 41),
        ("timezone", "Europe/Leeds"),
        ("timezone", "../../etc/passwd"),
        ("timezone", '"><script>'),
        ("hour", "24"),
        ("hour", "-1"),
        ("hour", "eight"),
        ("hour", "٨"),
    ],
)
def test_a_slip_is_said_beside_its_field_and_nothing_typed_is_lost(
    service: Service, visitor: Visitor, link: SignupLink, field: str, typed: str
) -> None:
    given_ = {"email": "ana@example.org", "name": "Ana", "timezone": "Europe/Berlin", "hour": "9"} | {field: typed}
    answer = visitor.submit(JOIN, **given_)
    assert answer.status_code == 422
    assert "<script>" not in answer.text
    page = LexborHTMLParser(answer.text)
    wrong = page.css_first(f"#{field}")
    assert wrong is not None
    assert f"{field}-fault" in (wrong.attributes.get("aria-describedby") or "")
    fault = page.css_first(f"#{field}-fault")
    assert fault is not None
    assert fault.text().strip().endswith(".")
    kept = form_on(answer.text, JOIN, JOIN)
    for name, value in given_.items():
        if name != field:
            assert kept[name] == value
    if typed and typed.isprintable() and len(typed) < 300:
        assert kept[field] == typed
    assert count_people(service) == 0


def test_the_list_of_zones_is_complete_and_starts_at_utc(visitor: Visitor, link: SignupLink) -> None:
    page = LexborHTMLParser(visitor.get(JOIN).text)
    listed = [option.attributes["value"] for option in page.css("#timezone option")]
    assert set(listed) == zone_names() - {"Factory"}
    assert len(listed) == len(set(listed))
    assert form_on(page.html or "", JOIN, JOIN)["timezone"] == "UTC"


def test_what_fills_in_the_hidden_field_is_told_that_all_is_well_and_gets_nothing(
    service: Service, visitor: Visitor, link: SignupLink
) -> None:
    answer = visitor.submit(JOIN, email="ana@example.org", **{HONEYPOT: "http://spam.example"})
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{JOIN}/sent"
    assert count_people(service) == 0


def test_too_quick_a_form_comes_back_with_everything_in_it_and_counts_the_time_on(
    service: Service, visit: Callable[[Service], Visitor], link: SignupLink
) -> None:
    slow = with_settings(service, form_fill_seconds=30.0)
    visitor = visit(slow)
    answer = visitor.submit(JOIN, email="ana@example.org", name="Ana", hour="21")
    assert answer.status_code == 422
    assert "quick" in words_of(answer)
    kept = form_on(answer.text, JOIN, JOIN)
    assert (kept["email"], kept["name"], kept["hour"]) == ("ana@example.org", "Ana", "21")
    assert count_people(service) == 0
    earlier = clock.real_now() - timedelta(seconds=31)
    number = earlier.second * 1000
    old_token = service.signer.link(Purpose.FORM, handle_of(JOIN), earlier, number=number)
    assert visitor.post(JOIN, kept | {"form_token": old_token}).status_code == 303


def test_a_form_that_stood_open_for_more_than_a_day_comes_back_filled_in(
    service: Service, visitor: Visitor, link: SignupLink
) -> None:
    token = service.signer.link(Purpose.FORM, handle_of(JOIN), clock.real_now() - timedelta(hours=25))
    answer = visitor.post(JOIN, {"email": "ana@example.org", "form_token": token})
    assert answer.status_code == 403
    kept = form_on(answer.text, JOIN, JOIN)
    assert kept["email"] == "ana@example.org"
    assert visitor.post(JOIN, kept).status_code == 303


@pytest.mark.parametrize("slug", ["nowhere", "demo%00", "%2e%2e", "a" * 65, "<script>", "demo'--"])
def test_an_unknown_link_is_kindly_not_found(visitor: Visitor, link: SignupLink, slug: str) -> None:
    answer = visitor.get(f"/join/{slug}")
    assert answer.status_code == 404
    assert "<script>" not in answer.text
    assert visitor.post(f"/join/{slug}", {"email": "ana@example.org"}).status_code == 404


def test_the_twenty_first_from_one_network_is_asked_to_come_back_later(
    service: Service, visitor: Visitor, link: SignupLink
) -> None:
    form = form_on(visitor.get(JOIN).text, JOIN, JOIN)
    answers = [visitor.post(JOIN, form | {"email": f"a{n}@example.org", "hour": "19"}) for n in range(21)]
    assert [answer.status_code for answer in answers] == [303] * 20 + [429]
    assert count_people(service) == 20
    last = answers[-1]
    assert "What you typed is still here" in words_of(last)
    again = form_on(last.text, JOIN, JOIN)
    assert (again["email"], again["hour"]) == ("a20@example.org", "19")


def test_a_made_up_forwarded_address_opens_no_second_door(service: Service, visitor: Visitor, link: SignupLink) -> None:
    form = form_on(visitor.get(JOIN).text, JOIN, JOIN)
    for n in range(21):
        spoofed = {
            "X-Forwarded-For": f"203.0.113.{n}",
            "Forwarded": f"for=203.0.113.{n}",
            "X-Real-IP": f"203.0.113.{n}",
        }
        last = visitor.post(JOIN, form | {"email": f"a{n}@example.org"}, headers=spoofed)
    assert last.status_code == 429


def test_behind_one_proxy_the_last_hop_counts_and_no_other(
    service: Service, visit: Callable[[Service], Visitor], link: SignupLink
) -> None:
    visitor = visit(with_settings(service, trusted_proxies=1))
    form = form_on(visitor.get(JOIN).text, JOIN, JOIN)
    visitor.post(JOIN, form | {"email": "a@example.org"}, headers={"X-Forwarded-For": "198.51.100.9, 203.0.113.7"})
    with service.sessions() as session:
        assert session.scalars(select(ConsentEvent.ip)).one() == "203.0.113.7"


def test_opening_the_page_changes_nothing(service: Service, visitor: Visitor, link: SignupLink) -> None:
    before = everything_in(service)
    for _ in range(100):
        visitor.get(JOIN)
        visitor.get(f"{JOIN}/sent")
    assert everything_in(service) == before
