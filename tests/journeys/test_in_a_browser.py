"""The whole story in a real browser: sign up, confirm, the own page, and the postbox with its reply box."""

import re
import shutil
from pathlib import Path

import pytest

from tests.support.house import House, wait_for

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.mark.browser
@pytest.mark.journey
def test_a_newcomer_signs_up_reads_answers_and_changes_the_hour(tmp_path: Path) -> None:
    if CHROMIUM is None:
        import os

        assert os.environ.get("CI") != "true", "CI has to have a browser"
        pytest.skip("there is no Chromium here")
    from playwright.sync_api import expect, sync_playwright

    with House(tmp_path / "data") as house, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = browser.new_context(timezone_id="America/New_York", viewport={"width": 360, "height": 740})
        outside: list[str] = []
        context.on("request", lambda r: outside.append(r.url) if "127.0.0.1" not in r.url else None)
        page = context.new_page()
        page.goto(f"{house.site}/join/demo")
        expect(page.locator("select[name=timezone]")).to_have_value("America/New_York")
        page.get_by_label(re.compile("e-?mail", re.IGNORECASE)).fill("ana@example.org")
        page.locator("input[name=name]").fill("Ana")
        page.keyboard.press("Enter")
        page.wait_for_url("**/join/demo/sent")
        house.wait_for_letter("ana@example.org", "confirm")

        page.goto(house.postbox)
        page.get_by_role("link", name=re.compile("ana@example.org")).first.click()
        expect(page.get_by_text("Please confirm your address").first).to_be_visible()
        page.goto(house.link_in(house.wait_for_letter("ana@example.org", "confirm"), "confirm"))
        page.get_by_role("button").first.click()
        expect(page.locator("main")).to_contain_text(re.compile("letter", re.IGNORECASE))

        # The clock of the postbox brings the first letter, whatever the hour of this machine.
        for _ in range(26):
            if "day-1" in house.names("ana@example.org"):
                break
            page.goto(house.postbox)
            page.get_by_role("button", name=re.compile("hour", re.IGNORECASE)).first.click()
            page.wait_for_timeout(1500)
        first = house.wait_for_letter("ana@example.org", "day-1")

        page.goto(f"{house.postbox}/people/ana@example.org")
        page.locator("textarea").last.fill("The bakery on Thursday.")
        page.locator("form:has(textarea)").last.get_by_role("button").first.click()
        page.goto(house.link_in(first, "me"))
        wait_for(lambda: page.reload() and page.get_by_text("The bakery on Thursday.").count(), 20)

        page.locator("select[name=hour]").select_option("18")
        page.locator("form:has(select[name=hour])").get_by_role("button").first.click()
        page.wait_for_load_state()
        expect(page.locator("select[name=hour]")).to_have_value("18")
        assert "18:00" in page.locator("main").inner_text()
        browser.close()
        assert outside == [], "no page asks anybody else for anything"
