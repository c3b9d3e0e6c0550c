"""Whole stories in a real browser: on a desk and a phone, by the keyboard, without JavaScript; axe on every state."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import expect, sync_playwright
from sqlalchemy import func, select

from course.letters.address import Purpose
from course.people.finding import enrolment_by_handle
from course.people.reflections import journal, keep_reflection
from course.people.situation import apply, situation_of
from course.service import Service
from course.store.models import Enrolment, Person
from tests.support.axe import violations
from tests.support.visitor import Visitor, link_to, row_of

Enrol = Callable[..., Enrolment]
pytestmark = pytest.mark.browser

DEVICES: dict[str, dict[str, Any]] = {
    "on a desk": {"viewport": {"width": 1200, "height": 900}},
    "on a phone": {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True},
    "without JavaScript": {"viewport": {"width": 1000, "height": 800}, "java_script_enabled": False},
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, the machine's own if it has one."""
    with sync_playwright() as playwright:
        try:
            opened = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        except BrowserError as error:
            pytest.skip(f"no Chromium here: {str(error).splitlines()[0]}")
        yield opened
        opened.close()


def lessons_come(service: Service, row: Enrolment, position: int) -> None:
    """As if so many letters had come, the last of them this morning."""
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle, lock=True)
        assert found is not None
        found.position, found.last_lesson_at = position, datetime(2026, 11, 24, 8, tzinfo=UTC)
        if position == found.lessons:
            found.status = "completed"
        apply(found, situation_of(found), service.clock.now())


def put(service: Service, row: Enrolment, **values: object) -> None:
    """Into a state that only letters, mail or time bring about."""
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle, lock=True)
        assert found is not None
        for name, value in values.items():
            setattr(found, name, value)
        apply(found, situation_of(found), service.clock.now())


def written(service: Service, row: Enrolment) -> list[str]:
    with service.sessions() as session:
        return [words.text for words in journal(service, session, row)]


@pytest.mark.parametrize("device", DEVICES)
def test_a_whole_course_by_hand(service: Service, visitor: Visitor, browser: Any, enrol: Enrol, device: str) -> None:
    context = browser.new_context(base_url=visitor.origin, timezone_id="Europe/London", **DEVICES[device])
    page = context.new_page()
    faults: list[str] = []
    outside: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    context.on("request", lambda sent: outside.append(sent.url) if visitor.origin not in sent.url else None)

    enrol("somebody@example.org")
    page.goto("/join/demo")
    page.get_by_role("link", name="Read the whole first letter").click()
    page.get_by_role("link", name="Ask for the letters").click()
    page.get_by_label("Your e-mail address").fill("bob@example.org")
    page.get_by_label("In which time zone?").select_option("Europe/London")
    page.get_by_role("button", name="Send me the letters").click()
    page.wait_for_url("**/join/demo/sent")
    with service.sessions() as session:
        row = session.scalars(select(Enrolment).order_by(Enrolment.id.desc())).first()
    assert row is not None
    page.goto(link_to(service, Purpose.CONFIRM, row))
    page.get_by_role("button", name="Yes, send me the letters").click()
    page.get_by_role("link", name="Open my page").click()
    lessons_come(service, row, 3)
    page.reload()

    page.get_by_label("At what hour?").select_option("18")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#said")).to_contain_text("as it says below")
    expect(page.locator("#state-title")).to_contain_text("18:00")

    page.get_by_label("Pause until").fill("2026-12-01")
    page.get_by_role("button", name="Pause until then").click()
    expect(page.locator("#state-title")).to_contain_text("Paused until Tuesday 1 December")
    page.get_by_role("button", name="Go on with the letters").click()
    expect(page.locator("#said")).to_contain_text("Your letters go on")

    page.get_by_label("What do you think they would say").fill("More examples, I think.\nI will ask Mira on Friday.")
    page.get_by_role("button", name="Keep my answer").first.click()
    expect(page.locator("#said")).to_contain_text("Kept")
    expect(page.locator(".own")).to_contain_text("More examples")
    page.locator("#day-3 summary", has_text="Change or delete").click()
    page.locator("#day-3 textarea").first.fill("Fewer words. I will ask Mira on Friday.")
    page.get_by_role("button", name="Save my words").click()
    expect(page.locator("#said")).to_contain_text("changed")
    assert written(service, row) == ["Fewer words. I will ask Mira on Friday."]

    page.get_by_role("link", name="Your words, to print").click()
    expect(page.locator(".plans")).to_contain_text("I will ask Mira on Friday.")
    pdf = context.request.get(page.get_by_role("link", name="Open as a PDF").get_attribute("href"))
    assert pdf.body().startswith(b"%PDF-")
    page.get_by_role("link", name="Back to my page").click()

    page.get_by_role("button", name="Stop the letters").click()
    expect(page.locator("#state-title")).to_contain_text("have stopped")
    page.get_by_role("button", name="Undo: send them again").click()
    expect(page.locator("#said")).to_contain_text("Everything is as it was")
    assert row_of(service, row).status == "active"

    page.get_by_role("link", name="Erase everything").click()
    page.get_by_role("button", name="Erase everything").click()
    page.wait_for_url("**/erased")
    with service.sessions() as session:
        assert session.scalar(select(func.count()).select_from(Person).where(Person.id == row.person_id)) == 0
    assert faults == []
    assert outside == []
    assert context.cookies() == []
    context.close()


def test_the_own_page_by_the_keyboard_alone(service: Service, visitor: Visitor, browser: Any, enrol: Enrol) -> None:
    row = enrol()
    lessons_come(service, row, 2)
    page = browser.new_page(base_url=visitor.origin)
    page.goto(link_to(service, Purpose.ME, row))

    def tab_to(label: str) -> None:
        for _ in range(80):
            page.keyboard.press("Tab")
            shown = "const e = document.activeElement; e.id + ' ' + (e.labels?.[0]?.textContent ?? e.textContent)"
            if label in page.evaluate(f"() => {{ {shown.replace('e.id +', 'return e.id +')} }}"):
                return
        raise AssertionError(f"the keyboard does not reach {label}")

    tab_to("What do you know now")
    page.keyboard.type("To ask about the team.")
    tab_to("Keep my answer")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_contain_text("Kept")
    expect(page.locator("#said")).to_be_focused()
    assert written(service, row) == ["To ask about the team."]
    tab_to("Change or delete")
    page.keyboard.press("Enter")
    tab_to("Delete these words")
    page.keyboard.press("Space")
    expect(page.locator("#said")).to_contain_text("Deleted")
    expect(page.locator("#said")).to_be_focused()  # else the focus still moves while the next key is pressed
    assert written(service, row) == []
    tab_to("Pause until I say so")
    page.keyboard.press("Enter")
    expect(page.locator("#state-title")).to_contain_text("Paused")
    expect(page.locator("#said")).to_be_focused()
    tab_to("Stop the letters")
    page.keyboard.press("Enter")
    expect(page.locator("#state-title")).to_contain_text("have stopped")
    page.close()


def test_with_htmx_a_form_changes_the_page_in_place_and_a_fault_keeps_the_address(
    service: Service, visitor: Visitor, browser: Any, enrol: Enrol
) -> None:
    row = enrol()
    lessons_come(service, row, 2)
    path = link_to(service, Purpose.ME, row)
    page = browser.new_page(base_url=visitor.origin)
    page.goto(path)
    page.evaluate("window.still = true")
    page.locator("#answer textarea").fill("   ")
    page.get_by_role("button", name="Keep my answer").first.click()
    expect(page.locator("#said")).to_contain_text("nothing written yet")
    assert page.url == visitor.origin + path
    page.locator("#answer textarea").fill("Five words are quite enough.")
    page.get_by_role("button", name="Keep my answer").first.click()
    expect(page.locator("#said")).to_contain_text("Kept")
    assert page.url == visitor.origin + path
    assert page.evaluate("window.still")
    assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0
    page.close()


def test_words_begun_in_one_form_outlast_the_sending_of_another(
    service: Service, visitor: Visitor, browser: Any, enrol: Enrol
) -> None:
    row = enrol()
    lessons_come(service, row, 2)
    page = browser.new_page(base_url=visitor.origin)
    page.goto(link_to(service, Purpose.ME, row))
    page.locator("#day-1 summary").click()
    page.locator("#text-1").fill("Mira, on")
    page.locator("#answer textarea").fill("Half a thought")
    page.get_by_role("button", name="Pause until I say so").click()
    expect(page.locator("#state-title")).to_contain_text("Paused")
    expect(page.locator("#answer textarea")).to_have_value("Half a thought")
    page.get_by_role("button", name="Keep my answer").first.click()
    expect(page.locator("#said")).to_contain_text("Kept")
    expect(page.locator("#answer textarea")).to_have_value("")
    expect(page.locator("#text-1")).to_have_value("Mira, on")
    expect(page.locator("#text-1")).to_be_visible()
    assert written(service, row) == ["Half a thought"]
    page.close()


STATES: dict[str, dict[str, object]] = {
    "active": {},
    "paused": {"status": "paused", "paused_until": None},
    "paused until": {"status": "paused", "paused_until": datetime(2026, 11, 28, tzinfo=UTC)},
    "heavy": {"held_reason": "distress"},
    "away": {"held_reason": "out_of_office", "held_until": datetime(2026, 12, 1, tzinfo=UTC)},
    "held": {"held_reason": "operator"},
    "stopped": {"status": "stopped", "status_before_stop": "active"},
    "completed": {"status": "completed", "position": 7},
    "over": {"status": "completed", "position": 7, "keepsake_sent": True, "check_in_sent": True},
}


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1200, "dark")])
def test_axe_finds_nothing_on_any_page_or_state(
    service: Service, visitor: Visitor, browser: Any, enrol: Enrol, width: int, scheme: str
) -> None:
    row, pending = enrol(), enrol("bob@example.org", confirmed=False)
    lessons_come(service, row, 3)
    with service.sessions() as session:
        found = session.get_one(Enrolment, row.id)
        for day in (1, 1, 3):
            now = service.clock.now()
            keep_reflection(service, session, found, day=day, text="I will ring Tom.", received_at=now, inbound_id=None)
    me, stop = link_to(service, Purpose.ME, row), link_to(service, Purpose.UNSUBSCRIBE, row)
    page = browser.new_page(
        base_url=visitor.origin, viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )

    def look(where: str) -> None:
        assert violations(page) == [], where
        assert page.evaluate("document.documentElement.scrollWidth") <= width, where

    paths = ["/", "/join/demo", "/join/demo/day-1", "/join/demo/sent", "/privacy", "/nothing", "/erased"]
    paths += [link_to(service, Purpose.CONFIRM, pending), link_to(service, Purpose.ME, pending), stop]
    paths += [
        f"{me}/erase",
        f"{me}/keepsake",
        f"{me}/letters/2",
        f"{me}/letters/7",
        f"{me}?done=times",
        f"{me}?done=heavy",
    ]
    for path in paths:
        page.goto(path)
        look(path)
    page.goto("/join/demo")
    page.get_by_label("Your e-mail address").fill("nobody")
    page.get_by_role("button", name="Send me the letters").click()
    page.locator("[aria-invalid]").first.wait_for()
    look("/join/demo with a fault")
    page.goto(me)
    for summary in page.locator("summary").all():
        summary.click()
    look("all opened")
    page.locator("#answer textarea").fill(" ")
    page.get_by_role("button", name="Keep my answer").first.click()
    page.locator(".amiss").wait_for()
    look("an answer with a fault")
    for state, values in STATES.items():
        put(service, row, status="active", held_reason=None, held_until=None, paused_until=None)
        put(service, row, **values)
        page.goto(me)
        look(state)
    page.close()
