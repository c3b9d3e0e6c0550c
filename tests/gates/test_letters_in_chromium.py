"""Every letter in Chromium, on a phone and at the width it was made for, light and dark."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright

from course.curriculum.load import course_for
from course.letters.preview import letter_names
from tests.support.axe import PAGE_RULES, violations
from tests.support.shown import ShownLetter

pytestmark = pytest.mark.browser
WIDTHS = (320, 600)


@pytest.fixture(scope="module", autouse=True)
def _judges_at_work(bench: object) -> None:
    """The other judges take their time: they work while Chromium does."""


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    """A page without a network: whatever a letter asked for would fail, and be told."""
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        except BrowserError as error:
            pytest.skip(f"no Chromium here: {str(error).splitlines()[0]}")
        yield browser.new_context(offline=True).new_page()
        browser.close()


@pytest.mark.parametrize("name", letter_names(course_for("second-wind")))
def test_every_letter_can_be_used_by_everybody_and_never_scrolls_sideways(
    letters: tuple[ShownLetter, ...], page: Any, name: str
) -> None:
    faults = []
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for letter in (each for each in letters if each.letter == name):
        page.set_content(letter.wire_html)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                where = f"{letter.name}, {scheme}, {width} px"
                faults += [f"{where}: {fault}" for fault in violations(page, without=PAGE_RULES)]
                if (across := page.evaluate("document.documentElement.scrollWidth")) > width:
                    faults.append(f"{where}: {across} px wide")
    assert faults == []
    assert asked == []


def test_axe_finds_what_is_wrong_in_a_letter(page: Any) -> None:
    page.set_content(
        '<html lang="en"><title>x</title><h1>x</h1><p style="color:#999;background:#aaa">Hardly to be read</p></html>'
    )
    assert [fault.partition(":")[0] for fault in violations(page, without=PAGE_RULES)] == ["color-contrast"]
