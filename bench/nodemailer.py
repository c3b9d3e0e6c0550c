"""Our delivery, from the row to the record, against nodemailer 10: pooled, compiled template, no database.

usage: python -m bench.nodemailer [--letters 20000] [--peer-letters 5000] [--processes 2] [--rounds 3]

nodemailer keeps four connections open, has its template compiled, and remembers nothing; ours claims each letter under
a lease, looks once more before each body, notes every 250 and records it. Both send lesson 3, of the same size, into
the same `smtp-sink`. Needs node and npm; nodemailer itself is fetched into a scratch folder, at the locked version.
"""

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.ground import (
    PEERS,
    Figures,
    MissingError,
    Question,
    conclude,
    fetched,
    ours,
    parser,
    run,
    servers,
    sink,
    take_turns,
)
from course.curriculum.load import course_for
from course.letters.compose import compose
from course.letters.preview import sample_values

QUESTION = Question(
    bench="nodemailer",
    ours="course worker",
    other="nodemailer 10, pooled, no database",
    unit="letters/s",
    goal=4.0,
)
_VALUES = {
    "Anna": "name",
    "mfqxe2lqnr2w4zzao5uxi2bamfwgyidumhs4zlo": "me",
    "onxw2zjamv4hizlomrswi5dpnnsw4zloovzwk4tt": "stop",
}


@contextmanager
def installed() -> Iterator[Path]:
    """The peer in a scratch folder that goes with the block. Raises MissingError."""
    if shutil.which("node") is None:
        raise MissingError("node is not here: install Node.js 20 or newer with npm")
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as scratch:
        place = Path(scratch) / "nodemailer"
        shutil.copytree(PEERS / "nodemailer", place)
        argv = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        fetched(argv, "nodemailer", cwd=place)
        yield place


def given(port: int, letters: int) -> str:
    """What the peer is told, as JSON: the letter as fixed pieces with the names of values between them."""
    course = course_for("second-wind")
    letter = compose(course, "day-3", "en", sample_values(course, "day-3", "en"))
    between = re.compile("|".join(f"({value})" for value in _VALUES))
    pieces = {}
    for part, text in (("text", letter.text), ("html", letter.html)):
        cut = re.split("|".join(map(re.escape, _VALUES)), text)
        found = [_VALUES[each[0]] for each in between.finditer(text)]
        pieces[part] = [piece for pair in zip(cut, [*found, ""], strict=True) for piece in pair][:-1]
    return json.dumps({"port": port, "letters": letters, "pieces": pieces, "headers": {"subject": letter.subject}})


def peer(place: Path, port: int, letters: int) -> float:
    """Mails a second, from the first after a warm-up to the last answer."""
    done = subprocess.run(
        ["node", "send.js"], cwd=place, input=given(port, letters), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise MissingError(f"nodemailer failed: {done.stderr.strip()[-300:]}")
    return float(json.loads(done.stdout)["rate"])


def main() -> None:
    """Run the rounds and print."""
    options = parser(__doc__, letters=20_000)
    options.add_argument("--peer-letters", type=int, default=5_000, help="letters a round of the peer (default 5000)")
    chosen = options.parse_args()
    figures = Figures(QUESTION, f"[{chosen.letters} letters, {chosen.processes} processes]")
    with installed() as place, servers() as (running, folder), sink() as port:
        settings = running.settings(port, folder)
        take_turns(
            figures,
            chosen.rounds,
            lambda: ours(settings, chosen.letters, chosen.processes, folder),
            lambda: peer(place, port, chosen.peer_letters),
        )
    conclude(figures, chosen.row)


if __name__ == "__main__":
    run(main)
