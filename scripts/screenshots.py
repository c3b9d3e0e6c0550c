"""The pictures of ``docs/images``, taken of the real pages; run by ``scripts/screenshots``."""

import shutil
import sys
import tempfile
from pathlib import Path

import httpx
from playwright.sync_api import Browser, Page, sync_playwright

from course.clock import sleep
from tests.support.house import House

IMAGES = Path(__file__).parents[1] / "docs" / "images"
ANA = "ana@example.org"
_ANSWER = "The bakery on Thursday at nine, and the school library on Friday."
_WIDE = (1120, 860)


def main() -> int:
    """Live through two days of a course and take a picture at each station."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sw-pictures-") as folder, House(Path(folder)) as house:
        _live(house)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-quic"]
            )
            _join_page(browser, house)
            _letter(browser, house)
            _own_page(browser, house)
            browser.close()
    for picture in sorted(IMAGES.glob("*.png")):
        sys.stderr.write(f"{picture.name}: {picture.stat().st_size // 1024} KB\n")
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
        viewport={"width": width, "height": height}, timezone_id="Europe/London", color_scheme="light"
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


if __name__ == "__main__":
    sys.exit(main())
