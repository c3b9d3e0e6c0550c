"""The journey: the real processes, a sign-up as a browser does it, and seven days lived, answered, paused, ended."""

import json
import re
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

from tests.support.house import House, wait_for, zone_where_it_is_noon

ANA, BEN = "ana@example.org", "ben@example.org"
EXPECTED = [*(f"day-{n}" for n in range(1, 8)), "keepsake"]


@pytest.mark.journey
def test_ana_lives_her_seven_days_and_ben_stops(tmp_path: Path) -> None:
    with House(tmp_path / "data", day_seconds=8) as house:
        first, second = house.sign_up(ANA, name="Ana"), house.sign_up(BEN)
        assert first.status_code == second.status_code == 200
        assert first.text == second.text, "the same page for everybody"
        house.confirm(ANA)
        house.confirm(BEN)

        day_one = house.wait_for_letter(ANA, "day-1")
        assert "Hello Ana" in house.text_of(day_one)
        for name in ("Message-ID", "Reply-To", "List-Unsubscribe", "List-Id", "Feedback-ID", "Date", "X-Course-Letter"):
            assert len(day_one.get_all(name, [])) == 1, name
        assert day_one["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"

        house.reply(ANA, "day-1", "The bakery on Thursday.")
        assert "> The bakery on Thursday." in house.text_of(house.wait_for_letter(ANA, "day-2"))

        # Ben's mail program unsubscribes by one click; nothing more comes to him.
        one_click = re.findall(r"<(http[^>]+)>", str(house.wait_for_letter(BEN, "day-1")["List-Unsubscribe"]))[0]
        answer = httpx.post(one_click, data={"List-Unsubscribe": "One-Click"})
        assert (answer.status_code, answer.is_redirect) == (200, False)
        ben_had = house.names(BEN)

        house.reply(ANA, "day-2", "I am away.", style="out-of-office")
        house.reply(ANA, "day-2", "pause 2 days", style="apple")
        house.wait_for_letter(ANA, "paused")
        house.reply(ANA, "paused", "Resume", style="outlook")
        house.wait_for_letter(ANA, "resumed")
        for day in range(3, 8):
            house.wait_for_letter(ANA, f"day-{day}")
            house.reply(
                ANA, f"day-{day}", f"My answer of day {day}.", style=("gmail", "apple", "outlook", "bottom")[day % 4]
            )
        keepsake = house.text_of(house.wait_for_letter(ANA, "keepsake", 90))
        assert "> The bakery on Thursday." in keepsake
        for day in range(3, 8):
            assert f"> My answer of day {day}." in keepsake
        assert "I am away" not in keepsake

        letters = [each for each in house.names(ANA) if each in EXPECTED]
        assert letters == EXPECTED, "in order, each once"
        dates = [house.message(m["id"])["Date"].datetime.date() for m in house.letters(ANA) if m["letter"] in EXPECTED]
        assert all(earlier < later for earlier, later in pairwise(dates)), "never two in one day"
        assert house.names(BEN) == ben_had

        status = house.status()
        assert status["enrolments"]["completed"] == 1
        assert status["enrolments"]["stopped"] == 1
        kept = json.loads(house.course("export", ANA))
        assert [each["day"] for each in kept["reflections"]] == [1, 3, 4, 5, 6, 7]
        assert "Mime-Version" in kept["inbound"][0]["raw"] or "MIME-Version" in kept["inbound"][0]["raw"]

        me = house.link_in(keepsake_message := house.wait_for_letter(ANA, "keepsake"), "me")
        assert keepsake_message["X-Course-Letter"] == "keepsake"
        page = httpx.get(me)
        assert "The bakery on Thursday." in page.text

        house.course("erase", ANA, "--yes")
        assert "nobody with this address" not in house.course("status")
        house.course("export", ANA, code=1)
        assert httpx.post(one_click, data={"List-Unsubscribe": "One-Click"}).status_code == 200

        log = "".join(house.stderr)
        for secret in ("bakery", ANA, BEN, me.partition("/me/")[2].partition("/")[0]):
            assert secret not in log, "no words, addresses or tokens in the logs"


@pytest.mark.journey
def test_everything_is_where_it_was_after_a_restart_and_after_a_kill(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with House(folder, day_seconds=3600) as house:
        house.sign_up(ANA, timezone=zone_where_it_is_noon())
        house.confirm(ANA)
        house.wait_for_letter(ANA, "day-1")
        assert house.stop() < 15
    house.start()
    try:
        assert house.names(ANA) == ["confirm", "day-1"]
        worker = json.loads((folder / "running.json").read_text())["started"]["worker"][0]
        import os
        import signal

        os.kill(worker, signal.SIGKILL)
        wait_for(lambda: any("worker ended with code" in line for line in house.stderr), 20)
        house.sign_up(BEN)
        house.wait_for_letter(BEN, "confirm")
        # The supervisor itself is killed: what it leaves behind is cleared up by the next start.
        assert house.process is not None
        house.process.kill()
        house.process.wait()
        house.start()
        assert house.status()["enrolments"] == {"pending": 1, "active": 1, "paused": 0, "completed": 0, "stopped": 0}
    finally:
        house.stop()
    assert not list(Path("/proc").glob("[0-9]*")) or not _processes_of(folder), "nothing is left running"


def _processes_of(folder: Path) -> list[str]:
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            environment = (entry / "environ").read_bytes()
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if str(folder).encode() in environment + command:
            found.append(command.replace(b"\0", b" ").decode())
    return found
