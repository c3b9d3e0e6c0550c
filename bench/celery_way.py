"""Our delivery against the obvious Celery way: a task a mail, everything done for each (`bench/peers/obvious.py`).

usage: python -m bench.celery_way [--letters 20000] [--peer-letters 2000] [--processes 2] [--rounds 3]

Jinja -> MJML -> EmailMessage -> smtplib with a connection a mail, two processes. Same PostgreSQL, same Redis, same
`smtp-sink`, the same lesson. Its tasks wait in Redis before its worker starts, so that calling them costs it nothing.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import psycopg

from bench.ground import (
    Figures,
    MissingError,
    Question,
    Servers,
    conclude,
    environment,
    one,
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
from course.letters.preview import preview, sample_values
from course.settings import Settings

QUESTION = Question(
    bench="celery_way",
    ours="course worker",
    other="a Celery task a mail",
    unit="letters/s",
    goal=18.0,
)
_VALUES = {
    "Anna": "{{ name }}",
    "mfqxe2lqnr2w4zzao5uxi2bamfwgyidumhs4zlo": "{{ me }}",
    "onxw2zjamv4hizlomrswi5dpnnsw4zloovzwk4tt": "{{ stop }}",
}


def template(text: str) -> str:
    """The letter of the preview with placeholders where its values are."""
    for value, placeholder in _VALUES.items():
        text = text.replace(value, placeholder)
    return text


def peer(running: Servers, settings: Settings, port: int, letters: int, processes: int, folder: Path) -> float:
    """Mails a second, from the first one recorded to the last."""
    with psycopg.connect(running.database_url) as connection:
        connection.execute("DROP TABLE IF EXISTS obvious_mail")
        connection.execute(
            "CREATE TABLE obvious_mail (id bigint PRIMARY KEY, email text, name text, sent_at timestamptz)"
        )
        connection.execute(
            "INSERT INTO obvious_mail SELECT n, 'person' || n || '@example.org', 'Person ' || n "
            "FROM generate_series(1, %s) n",
            (letters,),
        )
    settle(running.database_url)
    course = course_for("second-wind")
    given = {
        "broker": running.redis_url.replace("unix://", "redis+socket://"),
        "database_url": settings.sqlalchemy_url,
        "port": port,
        "subject": compose(course, "day-3", "en", sample_values(course, "day-3", "en")).subject,
        "text": template(preview(None, "3", "en", "text")),
        "mjml": template(preview(None, "3", "en", "mjml")),
    }
    env = {**environment(settings), "BENCH_OBVIOUS": json.dumps(given)}
    calls = f"from bench.peers.obvious import send_lesson\nfor n in range(1, {letters} + 1): send_lesson.delay(n)"
    subprocess.run([sys.executable, "-c", calls], env=env, check=True)
    log = folder / "obvious.log"
    argv = [sys.executable, "-m", "celery", "-A", "bench.peers.obvious", "--quiet", "worker", "-Q", "obvious"]
    argv += ["--concurrency", str(processes), "--without-gossip", "--without-mingle", "--without-heartbeat"]
    with log.open("wb") as out:
        worker = subprocess.Popen(argv, env=env, stdout=out, stderr=out)
        try:
            until = time.monotonic() + 300
            while one(running.database_url, "SELECT count(*) FROM obvious_mail WHERE sent_at IS NULL"):
                if time.monotonic() > until or worker.poll() is not None:
                    raise MissingError(f"the peer did not send everything: {log.read_text(errors='replace')[-1000:]}")
                time.sleep(0.5)
        finally:
            worker.terminate()
            worker.wait()
    took = one(running.database_url, "SELECT extract(epoch FROM max(sent_at) - min(sent_at)) FROM obvious_mail")
    return letters / took


def main() -> None:
    """Run the rounds and print."""
    options = parser(__doc__, letters=20_000)
    options.add_argument("--peer-letters", type=int, default=2_000, help="letters a round of the peer (default 2000)")
    chosen = options.parse_args()
    figures = Figures(QUESTION, f"[{chosen.letters} letters, {chosen.processes} processes]")
    with servers() as (running, folder), sink() as port:
        settings = running.settings(port, folder)
        take_turns(
            figures,
            chosen.rounds,
            lambda: ours(settings, chosen.letters, chosen.processes, folder),
            lambda: peer(running, settings, port, chosen.peer_letters, chosen.processes, folder),
        )
    conclude(figures, chosen.row)


if __name__ == "__main__":
    run(main)
