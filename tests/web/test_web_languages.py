"""Pages in the visitor's language: guessed, chosen, kept with the letters; and all of them in a made-up one."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser
from sqlalchemy import select

from course.curriculum.course import Course
from course.curriculum.load import course_for, templates_root
from course.curriculum.pseudo import PSEUDO_LOCALE, copy_with_pseudo
from course.delivery.writing import text_of
from course.letters.address import Purpose
from course.people.finding import enrolment_by_handle
from course.people.reflections import keep_reflection
from course.people.situation import apply, situation_of
from course.service import Service, templates_folder
from course.store.models import ConsentEvent, Enrolment, SignupLink
from course.vocabulary import HeldReason
from course.web.languages import guessed_from, known_of
from course.web.own_page import Amiss, Done
from course.web.pages import REFUSALS, Pages
from tests.support.visitor import Visitor, form_on, link_to, open_site, row_of, words_of

Enrol = Callable[..., Enrolment]
JOIN = "/join/demo"
GERMAN = {"Accept-Language": "de-AT,de;q=0.9,en;q=0.5"}


@pytest.mark.parametrize(
    ("header", "guessed"),
    [
        ("", "en"),
        ("de", "de"),
        ("de-CH", "de"),
        ("DE_at", "de"),
        ("fr, de;q=0.8, en;q=0.9", "en"),
        ("fr, en;q=0.1, de;q=0.8", "de"),
        ("fr", "en"),
        ("*", "en"),
        ("fr, *;q=0.5, de;q=0.1", "en"),
        ("de;q=0", "en"),
        ("de;q=nonsense", "en"),
        ("de;q=2", "en"),
        (";;,,=", "en"),
        ("x" * 10_000, "en"),
        ("xx," * 10_000 + "de", "en"),
    ],
)
def test_the_language_is_the_most_wanted_one_that_there_is(header: str, guessed: str) -> None:
    assert guessed_from(header, ("en", "de")) == guessed


@given(st.text(max_size=200))
def test_no_header_breaks_the_guess(header: str) -> None:
    assert guessed_from(header, ("en", "de")) in {"en", "de"}
    assert known_of(header, ("en", "de")) in {"en", "de", None}


@pytest.mark.parametrize("path", ["/", "/privacy", JOIN, f"{JOIN}/sent", "/erased", "/nowhere"])
def test_an_open_page_is_in_the_browsers_language(visitor: Visitor, link: SignupLink, path: str) -> None:
    for headers, lang in ((GERMAN, "de"), ({"Accept-Language": "fr"}, "en"), ({}, "en")):
        answer = visitor.get(path, headers=headers)
        page = LexborHTMLParser(answer.text).css_first("html")
        assert page
        assert (page.attributes["lang"], page.attributes["dir"]) == (lang, "ltr")
        assert answer.headers["content-language"] == lang
        assert "Accept-Language" in answer.headers["vary"]


def test_a_language_that_was_chosen_stays_in_the_links_and_in_no_cookie(visitor: Visitor, link: SignupLink) -> None:
    plain = visitor.get(JOIN)
    assert 'href="?lang=de"' in plain.text
    chosen = visitor.get(f"{JOIN}?lang=de")
    assert "Sieben kurze Briefe" in words_of(chosen)
    assert 'href="/privacy?lang=de"' in chosen.text
    assert "set-cookie" not in chosen.headers
    sent = visitor.post(f"{JOIN}?lang=de", form_on(chosen.text, f"{JOIN}?lang=de", JOIN) | {"email": "ana@example.org"})
    assert sent.headers["location"] == f"{JOIN}/sent?lang=de"
    assert "Postfach" in words_of(visitor.get(sent.headers["location"]))
    assert "?lang=" not in visitor.get(JOIN, headers=GERMAN).text.replace('href="?lang=en"', "")


def test_who_joins_in_german_agrees_to_german_words_and_gets_german_letters(
    service: Service, visitor: Visitor, link: SignupLink
) -> None:
    page = visitor.get(JOIN, headers=GERMAN)
    fields = form_on(page.text, JOIN, JOIN)
    assert fields["locale"] == "de"
    assert "Schicken Sie mir die Briefe" in words_of(page)
    visitor.post(JOIN, fields | {"email": "ana@example.org"}, headers=GERMAN)
    with service.sessions() as session:
        row = session.scalars(select(Enrolment)).one()
        consent = session.scalars(select(ConsentEvent)).one()
    assert row.locale == "de"
    assert consent.wording
    assert consent.wording.startswith("Wenn Sie den Knopf drücken")
    assert consent.wording in words_of(page)


def test_letters_may_be_wanted_in_another_language_than_the_page(
    service: Service, visitor: Visitor, link: SignupLink
) -> None:
    page = visitor.get(JOIN)
    assert re.findall(r'<option value="\w+"[^>]* lang="\w+">(\w+)</option>', page.text) == ["English", "Deutsch"]
    visitor.submit(JOIN, email="ana@example.org", locale="de")
    with service.sessions() as session:
        row = session.scalars(select(Enrolment)).one()
        consent = session.scalars(select(ConsentEvent)).one()
    assert row.locale == "de"
    assert (consent.wording or "").startswith("Press the button")
    confirming = visitor.get(link_to(service, Purpose.CONFIRM, row))
    assert "Waren Sie das?" in words_of(confirming)


def test_what_is_wrong_in_a_form_is_said_in_its_language(visitor: Visitor, link: SignupLink) -> None:
    fields = form_on(visitor.get(JOIN, headers=GERMAN).text, JOIN, JOIN)
    answer = visitor.post(JOIN, fields | {"email": "ana", "name": "http://a.example", "hour": "99"}, headers=GERMAN)
    said = words_of(answer)
    for words in ("Fast geschafft", "Das sieht nicht wie eine Mailadresse aus", "Nur für die Anrede", "Uhrzeit"):
        assert words in said
    assert "That does not" not in answer.text


def test_a_list_of_people_may_name_a_closer_language(service: Service, enrol: Enrol) -> None:
    assert enrol("ana@example.org", locale="de-AT").locale == "de"
    assert enrol("ben@example.org", locale="fr").locale == "en"


@pytest.fixture
def row(service: Service, enrol: Enrol) -> Enrolment:
    """Ana, one lesson in, who gets her letters in German."""
    return change(service, enrol(zone="Europe/Vienna", locale="de"), position=1, last_lesson_at=service.clock.now())


def change(service: Service, row: Enrolment, **values: object) -> Enrolment:
    """Put the row into a state that only letters or mail bring about."""
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle, lock=True)
        assert found is not None
        for name, value in values.items():
            setattr(found, name, value)
        apply(found, situation_of(found), service.clock.now())
    return row_of(service, row)


def keep(service: Service, row: Enrolment, day: int, text: str) -> None:
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle)
        assert found is not None
        keep_reflection(service, session, found, day=day, text=text, received_at=service.clock.now(), inbound_id=None)


def test_the_own_page_is_in_the_language_of_the_letters(service: Service, visitor: Visitor, row: Enrolment) -> None:
    page = visitor.get(link_to(service, Purpose.ME, row), headers={"Accept-Language": "en"})
    said = words_of(page)
    assert "Nächster Brief: Mittwoch, 25. November, um 8 Uhr (Ortszeit Wien)" in said
    assert "Andere Türen" in said
    assert "8 Uhr morgens" in page.text
    assert 'href="/privacy?lang=de"' in page.text
    assert "?lang=en" not in page.text


def test_the_language_is_changed_on_the_own_page_and_all_follows(
    service: Service, visitor: Visitor, row: Enrolment
) -> None:
    path = link_to(service, Purpose.ME, row)
    assert visitor.submit(path, f"{path}/language", locale="en").headers["location"] == f"{path}?done=language"
    assert row_of(service, row).locale == "en"
    said = words_of(visitor.get(f"{path}?done=language"))
    assert "Other doors" in said
    assert "From now on the letters and this page are in this language." in said
    assert "You chose another language, on a page of ours" in said
    assert visitor.submit(path, f"{path}/language", locale="de").status_code == 303
    assert "Andere Türen" in words_of(visitor.get(path))
    assert "Briefe abbestellen?" in words_of(visitor.get(link_to(service, Purpose.UNSUBSCRIBE, row)))


@pytest.mark.parametrize(
    "state", [{"status": "stopped", "status_before_stop": "active"}, {"status": "completed", "position": 7}]
)
def test_the_language_can_be_changed_whatever_the_state(
    service: Service, visitor: Visitor, row: Enrolment, state: dict[str, object]
) -> None:
    change(service, row, **state)
    path = link_to(service, Purpose.ME, row)
    visitor.submit(path, f"{path}/language", locale="en")
    after = row_of(service, row)
    assert (after.locale, after.status) == ("en", state["status"])


@pytest.mark.parametrize("locale", ["fr", "", "en-GB", "zz" * 5000])
def test_a_language_that_the_letters_do_not_come_in_changes_nothing(
    service: Service, visitor: Visitor, row: Enrolment, locale: str
) -> None:
    path = link_to(service, Purpose.ME, row)
    answer = visitor.submit(path, f"{path}/language", locale=locale)
    assert answer.status_code == 422
    assert "In dieser Sprache gibt es die Briefe noch nicht" in words_of(answer)
    assert row_of(service, row).locale == "de"


def test_the_numbers_to_call_are_said_in_the_language_and_are_those_of_the_place(
    service: Service, visitor: Visitor, row: Enrolment
) -> None:
    change(service, row, held_reason=HeldReason.DISTRESS.value)
    said = words_of(visitor.get(link_to(service, Purpose.ME, row)))
    assert "Telefon 142 (kostenlos). Tag und Nacht, jeden Tag." in said
    assert "Bei Gefahr wählen Sie 112." in said


def test_a_reply_to_a_letter_in_the_former_language_is_still_read_beside_it(service: Service, row: Enrolment) -> None:
    from course.delivery.claim import claim

    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle, lock=True)
        assert found is not None
        found.position, found.last_lesson_at, found.due_at = 0, None, service.clock.now()
    claimed = next(each for each in claim(service, "somebody", limit=10) if each.letter == "day-1")
    with service.sessions() as session:
        text = text_of(service, session, claimed)
    assert text.index("Welche anderen Türen gibt es") < text.index("Which other doors are there")


def test_every_zone_has_its_town_in_the_language_and_the_list_stays_in_order(
    visitor: Visitor, link: SignupLink
) -> None:
    page = LexborHTMLParser(visitor.get(JOIN, headers=GERMAN).text)
    labels = {option.attributes["value"]: option.text() for option in page.css("#timezone option")}
    assert (labels["Europe/Vienna"], labels["Asia/Kolkata"]) == ("Wien", "Kalkutta")
    groups = [group.attributes["label"] for group in page.css("#timezone optgroup")]
    assert "Indischer Ozean" in groups


# In the made-up language whatever stays in Latin letters was forgotten.


@pytest.fixture(scope="module")
def pseudo_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_with_pseudo(templates_root(), tmp_path_factory.mktemp("pages").resolve() / "templates")


@pytest.fixture
def pseudo_service(service: Service, pseudo_root: Path) -> Service:
    return replace(
        service,
        templates=pseudo_root,
        settings=service.settings.model_copy(update={"operator_email": "o@example.org", "postal_address": "1 – 2"}),
    )


@pytest.fixture
def stranger(pseudo_service: Service) -> Iterator[Visitor]:
    """Somebody whose browser asks for the made-up language."""
    with ExitStack() as stack:
        url = stack.enter_context(open_site(pseudo_service))
        client = httpx.Client(base_url=url, timeout=30, headers={"Accept-Language": PSEUDO_LOCALE})
        yield Visitor(stack.enter_context(client), url)


OWN = ("Second Wind", "Leeds Careers", "Leeds", "ana@example.org", "Ana", "London", "UTC", "findahelpline.com", "PDF")


def left_in_latin(html: str) -> list[str]:
    """Words that a page says, or has a screen reader say, in Latin letters, but for names and addresses."""
    page = LexborHTMLParser(html)
    root = page.css_first("html")
    assert root
    assert (root.attributes["lang"], root.attributes["dir"]) == (PSEUDO_LOCALE, "rtl")
    for node in page.css("select, .languages, script, style, .own, .address, [href^='mailto:'], textarea"):
        node.decompose()
    said = [page.body.text(separator=" ") if page.body else ""]
    title = page.css_first("title")
    said += [title.text() if title else ""]
    for name in ("aria-label", "title", "alt", "placeholder"):
        said += [node.attributes.get(name) or "" for node in page.css(f"[{name}]")]
    text = " ".join(said)
    for own in OWN:
        text = text.replace(own, "")
    return re.findall(r"[A-Za-z]{2,}", re.sub(r"\S+@\S+|\S*Samaritans\S*|Shout|SHOUT", "", text))


@pytest.mark.parametrize("path", ["/", "/privacy", JOIN, f"{JOIN}/sent", f"{JOIN}/day-1", "/erased", "/nowhere"])
def test_an_open_page_says_nothing_outside_its_language(stranger: Visitor, link: SignupLink, path: str) -> None:
    assert left_in_latin(stranger.get(path).text) == []


def test_a_form_that_is_wrong_says_so_in_its_language(stranger: Visitor, link: SignupLink) -> None:
    fields = form_on(stranger.get(JOIN).text, JOIN, JOIN)
    wrong = {"email": "", "name": "www.example.org", "timezone": "Nowhere", "hour": "99"}
    for typed in (wrong, wrong | {"email": "ana", "name": "A" * 41}, wrong | {"email": "a" * 300}, {"form_token": "x"}):
        assert left_in_latin(stranger.post(JOIN, fields | typed).text) == []


@pytest.mark.parametrize("status", sorted(REFUSALS))
def test_every_refusal_is_in_the_language(pseudo_service: Service, status: int) -> None:
    pages = Pages(pseudo_service.templates, pseudo_service.settings)
    passages = set(
        re.findall(
            r'^  "([a-z-]+)": \(', (pseudo_service.templates / "web/refusal.html").read_text("utf-8"), re.MULTILINE
        )
    )
    assert {REFUSALS[status]} <= passages
    for passage in passages:
        html = bytes(pages.refusal(status, passage, back="/x", row=_OfLocale()).body).decode()
        assert left_in_latin(html) == []


class _OfLocale:
    """All that a page asks of an enrolment to know its language."""

    locale = PSEUDO_LOCALE


ALL_CAME = {"status": "completed", "position": 7, "last_lesson_at": datetime(2026, 11, 24, 8, tzinfo=UTC)}
STATES: dict[str, dict[str, object]] = {
    "pending": {"status": "pending"},
    "just begun": {},
    "three in": {"position": 3, "last_lesson_at": datetime(2026, 11, 24, 8, tzinfo=UTC)},
    "paused": {"status": "paused", "paused_until": datetime(2026, 12, 3, tzinfo=UTC)},
    "paused openly": {"status": "paused"},
    "in distress": {"held_reason": HeldReason.DISTRESS.value},
    "away": {"held_reason": HeldReason.OUT_OF_OFFICE.value, "held_until": datetime(2026, 12, 3, tzinfo=UTC)},
    "held by us": {"held_reason": HeldReason.OPERATOR.value},
    "all have come": ALL_CAME,
    "nothing more": ALL_CAME | {"keepsake_sent": True, "check_in_sent": True},
    "check-in wanted": ALL_CAME | {"keepsake_sent": True, "check_in_wanted": True},
    "stopped": {"status": "stopped", "status_before_stop": "active"},
}


@pytest.fixture
def candidate(pseudo_service: Service, enrol: Enrol, clock_at: object) -> Enrolment:
    row = enrol()
    keep(pseudo_service, row, 1, "Mira.")
    keep(pseudo_service, row, 0, "Hello.")
    return change(pseudo_service, row, locale=PSEUDO_LOCALE)


@pytest.mark.parametrize("state", STATES)
def test_the_own_page_says_nothing_outside_its_language(
    pseudo_service: Service, stranger: Visitor, candidate: Enrolment, state: str
) -> None:
    row = change(pseudo_service, candidate, **STATES[state])
    path = link_to(pseudo_service, Purpose.ME, row)
    for page in (path, f"{path}/erase", f"{path}/keepsake"):
        assert left_in_latin(stranger.get(page).text) == []
    stop = link_to(pseudo_service, Purpose.UNSUBSCRIBE, row)
    confirm = link_to(pseudo_service, Purpose.CONFIRM, row)
    for page in (stop, confirm, link_to(pseudo_service, Purpose.ME, row, ago=timedelta(days=900))):
        assert left_in_latin(stranger.get(page).text) == []


@pytest.mark.parametrize("done", [*Done])
def test_what_the_own_page_answers_is_in_the_language(
    pseudo_service: Service, stranger: Visitor, candidate: Enrolment, done: Done
) -> None:
    assert left_in_latin(stranger.get(f"{link_to(pseudo_service, Purpose.ME, candidate)}?done={done}").text) == []


def test_every_fault_of_the_own_page_has_its_sentence() -> None:
    said = (templates_folder() / "web" / "me.html").read_text("utf-8")
    for fault in Amiss:
        assert re.search(rf'"{fault}": _\("', said)


def test_stopping_and_taking_it_back_are_said_in_the_language(
    pseudo_service: Service, stranger: Visitor, candidate: Enrolment
) -> None:
    path = link_to(pseudo_service, Purpose.UNSUBSCRIBE, candidate)
    assert left_in_latin(stranger.submit(path).text) == []
    assert left_in_latin(stranger.submit(path, f"{path}/undo").text) == []


def test_confirming_is_said_in_the_language(pseudo_service: Service, stranger: Visitor, candidate: Enrolment) -> None:
    row = change(pseudo_service, candidate, status="pending")
    path = link_to(pseudo_service, Purpose.CONFIRM, row)
    assert left_in_latin(stranger.submit(path).text) == []
    assert left_in_latin(stranger.get(path).text) == []


def test_the_made_up_language_is_offered_only_where_it_was_made(pseudo_service: Service) -> None:
    here: Course = course_for("second-wind")
    assert PSEUDO_LOCALE not in here.locales
    assert PSEUDO_LOCALE in course_for("second-wind", root=pseudo_service.templates).locales
