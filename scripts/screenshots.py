"""The pictures of ``docs/images``, taken of the real pages and letters; run by ``scripts/screenshots``.

Those in ``looks`` show one page or letter four times: on a desk and on a phone, light and dark.
"""

import base64
import shutil
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

import httpx
from playwright.sync_api import Browser, Page, sync_playwright

from course.clock import sleep
from tests.support.house import House
from tests.support.shown import WHOLE, shown_letters

IMAGES = Path(__file__).parents[1] / "docs" / "images"
LOOKS = IMAGES / "looks"
LETTERS = ("confirm", "day-1", "day-2", "day-7", "keepsake", "care")
IN_OTHER_LANGUAGES = ("day-2",)
ANA = "ana@example.org"
_ANSWER = "The bakery on Thursday at nine, and the school library on Friday."
_WIDE = (1120, 860)
_DESK, _PHONE = (900, 1200), (390, 1200)
_VIEWS = ((_DESK, "light"), (_DESK, "dark"), (_PHONE, "light"), (_PHONE, "dark"))
_SMALLER = 0.6
_QUALITY = 70


def main() -> int:
    """Live through two days of a course and take a picture at each station."""
    shutil.rmtree(LOOKS, ignore_errors=True)
    LOOKS.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="sw-pictures-") as folder, House(Path(folder)) as house:
        _live(house)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-quic"]
            )
            _join_page(browser, house)
            _letter(browser, house)
            _own_page(browser, house)
            for name, place in _pages(house):
                _looks(browser, name, place)
            for letter in shown_letters():
                wanted = LETTERS if letter.locale == "en" else IN_OTHER_LANGUAGES
                if letter.who == WHOLE and letter.letter in wanted:
                    _looks(browser, f"{letter.letter}.{letter.locale}", letter.wire_html, written=True)
            browser.close()
    for picture in sorted([*IMAGES.rglob("*.png"), *IMAGES.rglob("*.jpg")]):
        sys.stderr.write(f"{picture.relative_to(IMAGES)}: {picture.stat().st_size // 1024} KB\n")
    return 0


def _live(house: House) -> None:
    """Ana joins, confirms, answers the first letter, and gets the second, which brings her words back."""
    house.sign_up(ANA, name="Ana")
    house.confirm(ANA)
    _until(house, "day-1")
    house.reply(ANA, "day-1", _ANSWER)
    house.wait_for_letter(ANA, "receipt")
    _until(house, "day-2")


def _until(house: House, letter: str) -> None:
    """Move course time on, half a day at a time, until the letter is there: at night the first one waits for eight."""
    for _ in range(6):
        for _ in range(30):
            if letter in house.names(ANA):
                return
            sleep(0.1)
        httpx.post(f"{house.postbox}/api/clock", json={"seconds": 12 * 3600}).raise_for_status()
    raise RuntimeError(f"{letter} did not come; there are {house.names(ANA)}")


def _page(browser: Browser) -> Page:
    width, height = _WIDE
    return browser.new_context(
        viewport={"width": width, "height": height},
        timezone_id="Europe/London",
        color_scheme="light",
        reduced_motion="reduce",
    ).new_page()


def _join_page(browser: Browser, house: House) -> None:
    page = _page(browser)
    page.goto(f"{house.site}/join/demo")
    page.screenshot(path=IMAGES / "join.png", full_page=True)


def _letter(browser: Browser, house: House) -> None:
    page = _page(browser)
    page.goto(f"{house.postbox}/people/{ANA}")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=IMAGES / "postbox.png", full_page=True)


def _own_page(browser: Browser, house: House) -> None:
    page = _page(browser)
    page.goto(house.link_in(house.wait_for_letter(ANA, "day-2"), "me"))
    page.screenshot(path=IMAGES / "own-page.png", full_page=True)


def _pages(house: House) -> Iterator[tuple[str, str]]:
    """The name and the address of each page that a candidate meets."""
    letter = house.wait_for_letter(ANA, "day-2")
    yield "page-join", f"{house.site}/join/demo"
    yield "page-confirm", house.link_in(house.wait_for_letter(ANA, "confirm"), "confirm")
    yield "page-me", house.link_in(letter, "me")
    yield "page-unsubscribe", house.link_in(letter, "u")
    yield "page-privacy", f"{house.site}/privacy"


def _looks(browser: Browser, name: str, shown: str, *, written: bool = False) -> None:
    """One picture of four views; `shown` is an address or, if `written`, a letter's HTML."""
    views = []
    for (width, height), scheme in _VIEWS:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
            timezone_id="Europe/London",
            reduced_motion="reduce",
            offline=written,
        )
        page = context.new_page()
        if written:
            page.set_content(shown)
        else:
            page.goto(shown)
        taken = base64.b64encode(page.screenshot()).decode("ascii")
        views.append(f'<img alt="" width="{round(width * _SMALLER)}" src="data:image/png;base64,{taken}">')
        context.close()
    sheet = browser.new_page(viewport={"width": 1700, "height": 800})
    sheet.set_content(
        f"<title>{escape(name)}</title><body style='margin:0;width:max-content;background:#8a8a8a'>"
        f"<div style='display:flex;gap:12px;padding:12px'>{''.join(views)}</div>"
    )
    sheet.locator("div").screenshot(path=LOOKS / f"{name}.jpg", type="jpeg", quality=_QUALITY)
    sheet.close()


if __name__ == "__main__":
    sys.exit(main())
