"""Our delivery, from the row to the record, against django-post_office 3.12 on the same PostgreSQL.

usage: python -m bench.post_office [--letters 20000] [--peer-letters 2000] [--processes 2] [--rounds 3]

Both find what is queued in a table of the same server, hand it to the same `smtp-sink` over connections that stay open,
and record it there. post_office has its HTML ready-made, two processes with four threads each, large batches and no
log; ours writes each letter. Its packages are fetched into a scratch environment, at the locked versions.
"""

import json
import subprocess
from pathlib import Path

import psycopg

from bench.ground import (
    PEERS,
    Figures,
    MissingError,
    Question,
    conclude,
    installed,
    ours,
    parser,
    run,
    servers,
    settle,
    sink,
    take_turns,
)
from course.curriculum.load import course_for
from course.letters.compose import compose
from course.letters.preview import sample_values

QUESTION = Question(
    bench="post_office",
    ours="course worker",
    other="django-post_office 3.12, ready-made HTML",
    unit="letters/s",
    goal=5.0,
)


def peer(python: Path, url: str, port: int, letters: int, folder: Path) -> float:
    """Mails a second that it records as sent."""
    with psycopg.connect(url, autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = 'post_office'").fetchone() is None:
            connection.execute("CREATE DATABASE post_office")
    course = course_for("second-wind")
    letter = compose(course, "day-3", "en", sample_values(course, "day-3", "en"))
    given = {
        "database_url": url,
        "database": "post_office",
        "port": port,
        "letters": letters,
        "subject": letter.subject,
        "text": letter.text,
        "html": letter.html,
        "folder": str(folder),
    }
    done = subprocess.run(
        [str(python), str(PEERS / "post_office" / "send.py")],
        input=json.dumps(given) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise MissingError(f"django-post_office failed: {done.stderr.strip()[-500:]}")
    settle(url)
    return float(json.loads(done.stdout.splitlines()[-1])["rate"])


def main() -> None:
    """Run the rounds and print."""
    options = parser(__doc__, letters=20_000)
    options.add_argument("--peer-letters", type=int, default=2_000, help="letters a round of the peer (default 2000)")
    chosen = options.parse_args()
    figures = Figures(QUESTION, f"[{chosen.letters} letters, {chosen.processes} processes]")
    with installed("post_office", "django-post_office") as python, servers() as (running, folder), sink() as port:
        settings = running.settings(port, folder)
        take_turns(
            figures,
            chosen.rounds,
            lambda: ours(settings, chosen.letters, chosen.processes, folder),
            lambda: peer(python, running.database_url, port, chosen.peer_letters, folder),
        )
    conclude(figures, chosen.row)


if __name__ == "__main__":
    run(main)
