"""Nine o'clock: a hundred thousand letters fall due in the same second, and somebody signs up in the middle of it.

usage: python -m bench.nine_oclock [--letters 100000] [--steady-letters 20000] [--processes 2] [--rounds 1]

Each round: first our workers deliver what had been due before they started, as in the other benches; that is the rate
to keep. Then they wait, with beat ticking, for the second in which everything falls due. While they work it off,
somebody signs up every other second, as the page does it, and waits for the confirmation letter.
"""

import statistics
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg

from bench.ground import (
    Figures,
    MissingError,
    Question,
    await_sent,
    conclude,
    fill,
    one,
    ours,
    parser,
    run,
    sent,
    servers,
    sink,
    workers,
)
from course.people.consent import Circumstances
from course.people.signup import SignupAnswer, Wish, sign_up
from course.service import Service, open_service
from course.settings import Settings

RATE = Question(
    bench="nine_oclock",
    ours="all due in one second",
    other="the steady rate",
    unit="letters/s",
    goal=0.9,
)
CONFIRMATION = Question(
    bench="nine_oclock confirmation",
    ours="the slowest confirmation asked for meanwhile",
    other="the limit",
    unit="s",
    goal=1.0,
    at_most=True,
)
_LIMIT_SECONDS = 5.0
_ASKED_EVERY_SECONDS = 2.0


class Visitors(threading.Thread):
    """Signs somebody up every other second until it is told to stop."""

    def __init__(self, service: Service) -> None:
        super().__init__(daemon=True)
        self.service, self.enough = service, threading.Event()
        self.asked: dict[str, datetime] = {}

    def run(self) -> None:
        """Sign up, wait, and again."""
        while not self.enough.wait(_ASKED_EVERY_SECONDS):
            at = datetime.now(UTC)
            email = f"visitor{at.timestamp():.3f}@example.com"
            answer = sign_up(self.service, "bench", Wish(email=email, name="Visitor"), Circumstances(source="bench"))
            if answer is SignupAnswer.LOOK_AT_YOUR_MAIL:
                self.asked[email] = at

    def waits(self, url: str, until: datetime) -> list[float]:
        """How long each waited for the confirmation, in seconds; who asked after ``until`` does not count."""
        query = (
            "SELECT p.email, d.sent_at FROM delivery d JOIN enrolment e ON e.id = d.enrolment_id "
            "JOIN person p ON p.id = e.person_id WHERE d.letter = 'confirm'"
        )
        with psycopg.connect(url) as connection:
            went: dict[str, datetime | None] = dict(connection.execute(query).fetchall())
        asked = {email: at for email, at in self.asked.items() if at < until}
        waited = [(sent_at - at).total_seconds() for email, at in asked.items() if (sent_at := went.get(email))]
        if len(waited) < len(asked):
            raise MissingError(f"only {len(waited)} of {len(asked)} confirmations went out")
        return waited


def morning(settings: Settings, letters: int, processes: int, folder: Path) -> tuple[float, tuple[float, float], float]:
    """Letters a second, their lateness (p50, p99) and the slowest confirmation, all in seconds."""
    url = settings.database_url or ""
    before, already = int(one(url, "SELECT max(id) FROM delivery")), sent(url)
    nine = datetime.now(UTC) + timedelta(seconds=20 + letters / 10_000)
    fill(url, letters, due=letters, due_at=nine)
    with workers(settings, processes, folder) as crew:
        crew.start_beat()
        left = (nine - datetime.now(UTC)).total_seconds()
        if left < 2:
            raise MissingError("the machine was too slow to be ready at nine; try fewer --letters")
        visitors = Visitors(open_service(settings, pool_size=1))
        time.sleep(left)
        visitors.start()
        await_sent(url, already + letters, crew.log)
        visitors.enough.set()
        visitors.join()
        time.sleep(_LIMIT_SECONDS + 1)
    lessons = "FROM delivery WHERE letter <> 'confirm' AND id > %s"
    rate = letters / one(url, f"SELECT extract(epoch FROM max(sent_at) - min(sent_at)) {lessons}", before)
    late = "extract(epoch FROM sent_at - %s)"  # not due_at: a letter is due from its chosen hour on, whatever was set
    p50, p99 = (
        one(url, f"SELECT percentile_cont({share}) WITHIN GROUP (ORDER BY {late}) {lessons}", nine, before)
        for share in (0.5, 0.99)
    )
    last = datetime.fromtimestamp(one(url, f"SELECT extract(epoch FROM max(sent_at)) {lessons}", before), UTC)
    waits = visitors.waits(url, last)
    if not waits:
        raise MissingError("it was over before anybody could sign up; try more --letters")
    print(
        f"{letters} letters: lateness p50 {p50:.1f} s, p99 {p99:.1f} s; {len(waits)} confirmations asked for, "
        f"median {statistics.median(waits):.2f} s, slowest {max(waits):.2f} s",
        flush=True,
    )
    return rate, (p50, p99), max(waits)


def main() -> None:
    """Run the rounds and print."""
    options = parser(__doc__, letters=100_000, rounds=1)
    options.add_argument(
        "--steady-letters", type=int, default=20_000, help="letters of the steady rate (default 20000)"
    )
    chosen = options.parse_args()
    rates, slowest = Figures(RATE), Figures(CONFIRMATION)
    late: list[tuple[float, float]] = []
    with servers() as (running, folder), sink() as port:
        settings = running.settings(port, folder)
        for _ in range(chosen.rounds):
            steady = ours(settings, chosen.steady_letters, chosen.processes, folder)
            rate, lateness, wait = morning(settings, chosen.letters, chosen.processes, folder)
            late.append(lateness)
            rates.add(rate, steady)
            slowest.add(wait, _LIMIT_SECONDS)
    p50, p99 = (statistics.median(each[n] for each in late) for n in (0, 1))
    rates.detail = (
        f"[{chosen.letters} letters, {chosen.processes} processes; lateness p50 {p50:.1f} s, p99 {p99:.1f} s]"
    )
    conclude(rates, chosen.row)
    conclude(slowest, chosen.row)


if __name__ == "__main__":
    run(main)
