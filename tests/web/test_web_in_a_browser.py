"""The pages in a real browser: its own Origin, no JavaScript, the keyboard, a narrow screen, both colour schemes."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright
from sqlalchemy import select

from course.letters.address import Purpose
from course.service import Service
from course.store.models import Enrolment
from tests.support.visitor import Visitor, link_to, row_of

Enrol = Callable[..., Enrolment]
pytestmark = pytest.mark.browser


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


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_join_confirm_pause_stop_and_undo_by_hand(
    service: Service, visitor: Visitor, browser: Any, enrol: Enrol, javascript: bool
) -> None:
    context = browser.new_context(base_url=visitor.origin, java_script_enabled=javascript, timezone_id="Asia/Kolkata")
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.goto("/join/demo")
    page.get_by_label("Your e-mail address").fill("bob@example.org")
    page.get_by_label("Your e-mail address").press("Enter")
    page.wait_for_url("**/join/demo/sent")
    with service.sessions() as session:
        row = session.scalars(select(Enrolment).order_by(Enrolment.id.desc())).first()
    assert row is not None
    assert row.zone in ({"Asia/Kolkata", "Asia/Calcutta"} if javascript else {"UTC"})
    page.goto(link_to(service, Purpose.CONFIRM, row))
    assert row_of(service, row).status == "pending"
    page.get_by_role("button", name="Yes, send me the letters").click()
    page.get_by_role("link", name="Open my page").click()
    assert row_of(service, row).status == "active"
    page.get_by_role("button", name="Pause until I say so").click()
    page.get_by_role("status").wait_for()
    assert row_of(service, row).status == "paused"
    page.get_by_role("button", name="Go on with the letters").click()
    page.get_by_role("status").get_by_text("Your letters go on").wait_for()
    page.get_by_role("button", name="Stop the letters").click()
    page.get_by_role("button", name="Undo: send them again").click()
    page.get_by_role("status").get_by_text("Everything is as it was").wait_for()
    assert row_of(service, row).status == "active"
    with page.expect_download() as download:
        page.get_by_role("button", name="Download everything").click()
    assert download.value.suggested_filename == "second-wind.json"
    assert faults == []
    assert context.cookies() == []
    context.close()


def test_a_browser_s_own_origin_is_believed_and_a_foreign_page_s_is_not(
    service: Service, visitor: Visitor, browser: Any, enrol: Enrol
) -> None:
    row = enrol()
    path = link_to(service, Purpose.UNSUBSCRIBE, row)
    page = browser.new_page(base_url=visitor.origin)
    asked: list[str | None] = []
    page.on("request", lambda sent: asked.append(sent.all_headers().get("origin")) if sent.method == "POST" else None)
    page.goto(path)
    page.get_by_role("button", name="Stop the letters").click()
    page.get_by_role("heading", name="The letters have stopped").wait_for()
    assert asked == [visitor.origin]
    assert row_of(service, row).status == "stopped"
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1000])
def test_nothing_scrolls_sideways_and_every_control_is_big_enough_and_has_a_name(
    service: Service, visitor: Visitor, browser: Any, enrol: Enrol, width: int, scheme: str
) -> None:
    row = enrol()
    pending = enrol("bob@example.org", confirmed=False)
    with service.sessions() as session:
        found = session.get_one(Enrolment, row.id)
        found.position, found.last_lesson_at = 3, datetime(2026, 11, 24, 8, tzinfo=UTC)
    me = link_to(service, Purpose.ME, row)
    paths = ["/", "/join/demo", "/join/demo/sent", "/privacy", "/nothing", me, f"{me}?done=times", f"{me}/erase"]
    paths += [link_to(service, Purpose.CONFIRM, pending), link_to(service, Purpose.UNSUBSCRIBE, row)]
    page = browser.new_page(
        base_url=visitor.origin, viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )
    for path in paths:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.locator("h1").count() == 1
        assert page.title()
        for control in page.locator("button:visible, a.button:visible, select:visible, main input:visible").all():
            if control.get_attribute("type") in {"hidden", "checkbox"} or control.get_attribute("tabindex") == "-1":
                continue
            box = control.bounding_box()
            assert box is not None
            assert box["height"] >= 44, (path, control.evaluate("e => e.outerHTML"))
        assert page.evaluate(CONTRAST) == [], path
    page.close()


def test_the_keyboard_reaches_everything_in_order(visitor: Visitor, browser: Any, enrol: Enrol) -> None:
    enrol()
    page = browser.new_page(base_url=visitor.origin)
    page.goto("/join/demo")
    reached = []
    for _ in range(10):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))
    assert reached[0] == "Skip to the page"
    assert [name for name in reached if name in {"email", "name", "hour", "timezone", "homepage"}] == [
        "email",
        "name",
        "hour",
        "timezone",
    ]
    between = reached[reached.index("timezone") + 1 : reached.index("Send me the letters")]
    assert between in ([], ["locale"])
    page.close()


# Every piece of text against the nearest background that is not transparent (WCAG 2.2, 1.4.3: 4.5 to 1).
CONTRAST = """() => {
  const rgb = (c) => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => { for (; e; e = e.parentElement) {
    const c = rgb(getComputedStyle(e).backgroundColor);
    if (c.length === 3 || c[3] > 0) return c; } return [255, 255, 255]; };
  const faults = [];
  for (const e of document.querySelectorAll("body *")) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !e.checkVisibility() || e.closest("option, .skip, .trap, svg")) continue;
    const [a, b] = [light(rgb(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) faults.push(e.outerHTML.slice(0, 120));
  }
  return faults;
}"""
