"""Due row to recorded `sent`, everything real, against the limit of the wire in the same run.

usage: python -m bench.delivery [--letters 20000] [--processes 2] [--rounds 3]

Each round: `smtp-source` (no database, fixed bytes, four sessions) sends as many mails of the same size into the same
`smtp-sink`; and our Celery workers deliver as many letters of lesson 3 from PostgreSQL, called by hints through Redis,
into it.
"""

import subprocess
import time

from bench.ground import Figures, Question, conclude, ours, parser, run, servers, sink, take_turns, tool
from course.letters.preview import preview

QUESTION = Question(
    bench="delivery",
    ours="course worker",
    other="smtp-source (the wire)",
    unit="letters/s",
    goal=0.5,
)


def wire(port: int, letters: int, size: int) -> float:
    """Mails a second of `smtp-source` into the sink."""
    began = time.monotonic()
    argv = [tool("smtp-source"), "-d", "-s", "4", "-l", str(size), "-m", str(letters), f"127.0.0.1:{port}"]
    subprocess.run(argv, check=True)
    return letters / (time.monotonic() - began)


def main() -> None:
    """Run the rounds and print."""
    chosen = parser(__doc__, letters=20_000).parse_args()
    size = len(preview(None, "3", "en", "eml"))
    figures = Figures(QUESTION, f"[{chosen.letters} letters of {size} bytes, {chosen.processes} processes]")
    with servers() as (running, folder), sink() as port:
        settings = running.settings(port, folder)
        take_turns(
            figures,
            chosen.rounds,
            lambda: ours(settings, chosen.letters, chosen.processes, folder),
            lambda: wire(port, chosen.letters, size),
        )
    conclude(figures, chosen.row)


if __name__ == "__main__":
    run(main)
