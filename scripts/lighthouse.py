"""Every page that a candidate meets, judged by Lighthouse as on a phone; run by ``scripts/lighthouse``.

At least 95 of 100 for performance, 100 for accessibility, and less than 100 KB with all that the page asks for.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from tests.support.house import House, zone_where_it_is_noon

PERFORMANCE: Final = 95
ACCESSIBILITY: Final = 100
BYTES: Final = 100_000
ANA, BEN = "ana@example.org", "ben@example.org"
_ANSWER: Final = "The bakery on Thursday at nine, and the school library on Friday."


def main() -> int:
    """Judge them and print a line each; 1 if one is not good enough."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        sys.stderr.write("There is no Chromium here: install the package chromium.\n")
        return 1
    with tempfile.TemporaryDirectory(prefix="sw-lighthouse-") as folder, House(Path(folder)) as house:
        pages = dict(_pages(house))
        done = subprocess.run(
            ["node", str(Path(sys.argv[1]).absolute()), browser, str(PERFORMANCE)],
            input=json.dumps(pages),
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    judged = [json.loads(line) for line in done.stdout.splitlines()]
    faults = [fault for row in judged for fault in _faults(row)]
    for row in judged:
        sys.stdout.write(
            f"{row['name']:24} performance {row['performance']:3}  accessibility {row['accessibility']:3}  "
            f"{row['bytes'] / 1000:5.1f} kB  {', '.join(row['costs'])}\n"
        )
    if done.returncode or len(judged) < len(pages):
        faults.append(f"only {len(judged)} of {len(pages)} pages were judged")
    for fault in faults:
        sys.stderr.write(f"{fault}\n")
    return 1 if faults else 0


def _pages(house: House) -> Iterator[tuple[str, str]]:
    """The name and the address of each page, in the states that look different."""
    for locale in ("en", "de"):
        for name, path in (("front", "/"), ("join", "/join/demo"), ("sent", "/join/demo/sent")):
            yield f"{name} {locale}", f"{house.site}{path}?lang={locale}"
    yield "day 1", f"{house.site}/join/demo/day-1"
    yield "privacy", f"{house.site}/privacy"
    yield "erased", f"{house.site}/erased"
    house.sign_up(ANA, name="Ana")
    yield "confirm", house.link_in(house.wait_for_letter(ANA, "confirm"), "confirm")
    house.sign_up(BEN, name="Ben", locale="de", timezone=zone_where_it_is_noon())
    house.confirm(BEN)
    letter = house.wait_for_letter(BEN, "day-1")
    house.reply(BEN, "day-1", _ANSWER)
    house.wait_for_letter(BEN, "receipt")
    own = house.link_in(letter, "me")
    for name, path in (("own page", ""), ("erase", "/erase"), ("keepsake", "/keepsake")):
        yield name, f"{own}{path}"
    yield "stop", house.link_in(letter, "u")


def _faults(row: dict[str, Any]) -> Iterator[str]:
    if row["error"]:
        yield f"{row['name']}: {row['error']}"
    if row["performance"] < PERFORMANCE:
        yield f"{row['name']}: performance is {row['performance']}, and should be at least {PERFORMANCE}"
    if row["accessibility"] < ACCESSIBILITY:
        yield f"{row['name']}: accessibility is {row['accessibility']}, and should be {ACCESSIBILITY}"
    if row["bytes"] >= BYTES:
        yield f"{row['name']}: weighs {row['bytes'] / 1000:.1f} kB, and should stay below {BYTES / 1000:.0f}"


if __name__ == "__main__":
    sys.exit(main())
