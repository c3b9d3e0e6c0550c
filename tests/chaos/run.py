"""Faults survived: real servers, real workers, seeded misfortune, and a checker that wants a cause for every copy.

usage: python -m tests.chaos.run [--seed 1] [--letters 10000] [--minutes 8] [--stops 2000] [--redis-kills 20]
                                 [--redis-away SECONDS] [--no-control] [--json FILE]

1. Letters fall due evenly over the minutes while processes, servers, connections, a clock and a disk are interfered
   with.
2. A race: everybody stops while their letter is being claimed and handed over.
3. Redis is killed under load, again and again: workers must consume again each time. With ``--redis-away`` it then
   stays away for so long, and letters must go out all the same.
4. The negative control: the obvious way to use Celery, under the same kinds of faults. It must be found wanting.

Exit code 0: every promise was kept, and the control was found wanting. The table goes to stdout.
"""

import argparse
import json
import random
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import psycopg

from tests.chaos import people, plain_celery
from tests.chaos.checker import Report, Rule, check, net_lateness, quantile, table
from tests.chaos.ground import Ground, Process
from tests.chaos.history import Due, History, read_history
from tests.chaos.misfortune import Misfortune, plan
from tests.chaos.sink import Shares

PACE = 60.0
"""Course time runs so much faster than real time: the quarter of an hour after a refusal lasts 15 seconds."""
_BEFORE_TOMORROW = 21 * 60.0
"""Minutes of course time that a run may last: with the next date the next lessons would fall due."""
SHARES = Shares(refused=0.008, closing=0.004, dropped=0.004, stalled=0.001, slow=0.01)
WORKERS, PROCESSES = 3, 2
SETTLE_SECONDS = 240.0
READY_SECONDS = 30.0
AWAY_LATE_SECONDS = 30.0
"""The 99th percentile of lateness while Redis is away."""
CONTROL_SETTLE_SECONDS = 25.0


def say(line: str) -> None:
    """A line for whoever waits."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def pace_for(seconds: float) -> float:
    """How fast course time may run for letters that are due over so many seconds."""
    return min(PACE, _BEFORE_TOMORROW * 60 / (seconds + SETTLE_SECONDS + 60))


@dataclass
class Run:
    """One phase on one ground."""

    ground: Ground
    pace: float = PACE
    began: float = 0.0
    due: list[Due] = field(default_factory=list)

    def start_processes(self, *, workers: int = WORKERS, beats: int = 2, stepped: bool = False) -> None:
        """Start them, and wait until the workers consume."""
        for number in range(workers):
            name = f"worker{number}"
            if stepped and number == workers - 1:
                step = self.ground.folder / "step"
                step.write_text("0", encoding="ascii")
                quiet = ("--concurrency", str(PROCESSES), "--without-gossip", "--without-mingle", "--without-heartbeat")
                celery = ("worker", *quiet, "-Q", "course", "-I", "workers.tasks", "--loglevel", "INFO")
                self.ground.add(name, "tests.chaos.stepped", *celery, number=number, COURSE_CHAOS_STEP=str(step))
            else:
                self.ground.add(name, "course", "worker", "--processes", str(PROCESSES), number=number)
        for number in range(beats):
            self.ground.add(f"beat{number}", "course", "beat", number=number)
        if not self.ground.wait(READY_SECONDS, lambda: self.ground.consuming() >= workers):
            raise RuntimeError(f"the workers do not consume: see {self.ground.folder}")

    def fill(self, letters: int, seconds: float, *, lead: float = 3.0, gone: int = 0) -> dict[str, int]:
        """So many letters due over so many seconds; every so-and-so-many-th of the addresses does not exist."""
        self.began = time.time()
        first = self.began + lead
        persons = [
            people.Person(
                rcpt=f"{'gone' if gone and n % gone == gone - 1 else 'person'}{n}@example.org",
                at=first + seconds * n / letters,
            )
            for n in range(letters)
        ]
        self.due = [Due(rcpt=person.rcpt, at=person.at) for person in persons]
        for each in self.due:
            self.ground.note("due", rcpt=each.rcpt, at=each.at)
        return people.fill(self.ground.url, persons, now=self.began, pace=self.pace)

    def stop_people(self, when: list[tuple[float, int, str]], go: Path | None = None) -> Process:
        """Have these people stop, by a process of its own that knows the database directly; not before ``go`` is."""
        file = self.ground.folder / "stops.json"
        file.write_text(json.dumps(when), encoding="utf-8")
        arguments: tuple[str, ...] = ("tests.chaos.stopper", "--file", str(self.ground.history), "--plan", str(file))
        arguments += () if go is None else ("--go", str(go))
        process = self.ground.add("stopper", *arguments, COURSE_DATABASE_URL=self.ground.url)
        self.ground.processes.remove(process)  # it ends when it is done
        return process

    def settle(self, seconds: float = SETTLE_SECONDS) -> bool:
        """Until nothing waits any more. Whether that came about."""
        looked = 0.0

        def nothing_waits() -> bool:
            nonlocal looked
            if time.monotonic() - looked < 1:
                return False
            looked = time.monotonic()
            try:
                return people.waiting(self.ground.url, now=time.time(), pace=self.pace, began=self.began) == 0
            except psycopg.Error:
                return False

        return self.ground.wait(seconds, nothing_waits)

    def history(self) -> History:
        """All that happened."""
        read = read_history(self.ground.history)
        backends = []
        for raw in self.ground.history.read_bytes().splitlines():
            line = json.loads(raw)
            if line["kind"] == "backend":
                backends.append((line["at"], line["backend"], line["pid"]))
        held = people.claimings(self.ground.url, backends)
        return replace(read, claimings=held, recorded=people.recorded(self.ground.url))


def chaos(folder: Path, *, seed: int, letters: int, seconds: float, shares: Shares = SHARES) -> tuple[Report, Ground]:
    """Phase 1: everything goes wrong."""
    chance = random.Random(seed)
    with Ground(folder=folder, seed=seed, shares=shares, own_disk=True) as ground:
        run = Run(ground, pace=pace_for(seconds))
        run.start_processes(stepped=True)
        ids = run.fill(letters, seconds, gone=200)
        some = chance.sample(run.due, letters // 20)
        stopper = run.stop_people([(d.at + chance.uniform(-2.0, 1.5), ids[d.rcpt], d.rcpt) for d in some])
        misfortune = Misfortune(ground=ground, chance=chance)
        for at, kind in plan(chance, seconds, disk=ground.disk_can_be_full):
            ground.wait(run.began + at - time.time())
            misfortune.strike(kind)
        ground.wait(run.began + seconds + 3 - time.time())
        misfortune.over()
        settled = run.settle()
        if stopper.running is not None:
            ground.wait(30, lambda: not stopper.alive)
        report = check(run.history(), slow_seconds=shares.slow_seconds)
        report.figures["settled"] = settled
        report.figures["exits"] = sorted(ground.exits)
        report.figures["disk"] = ground.disk
        return report, ground


def race(folder: Path, *, seed: int, stops: int) -> Report:
    """Phase 2: everybody's letter is due at once; with the first that is taken everybody begins to stop.

    Letters that all fall due in one instant wait for each other: how late they are says nothing here.
    """
    chance = random.Random(seed + 1)
    with Ground(folder=folder, seed=seed, shares=Shares(every_answer_seconds=0.005)) as ground:
        run = Run(ground)
        run.start_processes(workers=2, beats=1)
        ids = run.fill(stops, 0.0, lead=4.0)
        order = [float(n) for n in range(stops)]  # instants long gone: one after the other
        chance.shuffle(order)
        go = ground.folder / "go"
        stopper = run.stop_people([(at, ids[d.rcpt], d.rcpt) for at, d in zip(order, run.due, strict=True)], go)
        ground.wait(60, lambda: b'"kind":"mail"' in ground.history.read_bytes())
        go.touch()
        ground.wait(60 + stops / 20, lambda: not stopper.alive)
        run.settle(60)
        report = check(run.history())
        return replace(report, findings=tuple(each for each in report.findings if each.rule is not Rule.LATE))


def without_redis(folder: Path, *, seed: int, kills: int, away: float) -> tuple[Report, dict[str, Any]]:
    """Phase 3: Redis is killed under load ``kills`` times, then stays away for ``away`` seconds."""
    seconds = kills * 6.0 + away + 5
    with Ground(folder=folder, seed=seed, shares=Shares()) as ground:
        run = Run(ground, pace=pace_for(seconds))
        run.start_processes(workers=2, beats=1)
        run.fill(round(seconds * 12), seconds)
        recovered = 0
        for _ in range(kills):
            ground.wait(2.0)
            ground.kill_redis(1.0)
            recovered += ground.wait(READY_SECONDS, lambda: ground.consuming() >= 2)
        if away:
            ground.wait(2.0)
            ground.kill_redis(away, "redis away")
            recovered += ground.wait(READY_SECONDS, lambda: ground.consuming() >= 2)
        ground.wait(run.began + seconds + 3 - time.time())
        run.settle(60)
        history = run.history()
        absent = [fault for fault in history.faults if fault.name == "redis away"]
        meanwhile = {d.rcpt for d in history.due if any(fault.at <= d.at < fault.until for fault in absent)}
        late = net_lateness(replace(history, due=tuple(d for d in history.due if d.rcpt in meanwhile)))
        figures = {
            "redis kills": kills + bool(away),
            "workers consumed again": recovered,
            "exits": sorted(ground.exits),
            "due while redis was away": len(meanwhile),
            "late_p99_s while redis was away": round(quantile(sorted(each.raw for each in late), 0.99), 3),
        }
        return check(history), figures


def control(folder: Path, *, seed: int, letters: int, seconds: float, settle: float = CONTROL_SETTLE_SECONDS) -> Report:
    """Phase 4: the obvious way, under worker kills and a Redis kill."""
    chance = random.Random(seed + 3)
    with Ground(folder=folder, seed=seed, shares=Shares()) as ground:
        run = Run(ground)
        flags = ("--without-gossip", "--without-mingle", "--concurrency", str(PROCESSES), "-Q", "plain")
        for number in range(2):
            celery = ("celery", "-A", "tests.chaos.plain_celery", "--quiet", "worker", *flags, "-n", f"plain{number}")
            ground.add(f"worker{number}", *celery)
        if not ground.wait(READY_SECONDS, lambda: ground.consuming() >= 2):
            raise RuntimeError(f"the control's workers do not consume: see {ground.folder}")
        run.began = time.time()
        run.due = [Due(rcpt=f"person{n}@example.org", at=run.began + 4 + seconds * n / letters) for n in range(letters)]
        with psycopg.connect(ground.url) as connection, connection.cursor() as cursor:
            cursor.execute(plain_celery.SCHEMA)
            for each in run.due:
                ground.note("due", rcpt=each.rcpt, at=each.at)
                cursor.execute(
                    "INSERT INTO plain_letter (rcpt, due) VALUES (%s, to_timestamp(%s))", (each.rcpt, each.at)
                )
        asked = ground.folder / "asked"
        asked.write_text("".join(f"{each.at} {each.rcpt}\n" for each in run.due), encoding="ascii")
        asking = ground.add("asking", "tests.chaos.plain_celery_asking", str(asked))
        ground.processes.remove(asking)
        misfortune = Misfortune(ground=ground, chance=chance)
        strikes = ["worker killed", "child killed", "redis killed", "worker killed"]
        for number, kind in enumerate(strikes):
            ground.wait(run.began + 4 + seconds * (number + 1) / (len(strikes) + 1) - time.time())
            misfortune.strike(kind)
        ground.wait(run.began + 4 + seconds + settle - time.time())
        return check(read_history(ground.history))


def main() -> None:
    """Run the phases, print, write JSON, and say by the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--letters", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument("--stops", type=int, default=2_000)
    parser.add_argument("--redis-kills", type=int, default=20)
    parser.add_argument("--redis-away", type=float, default=30.0, help="seconds, 600 for the long form")
    parser.add_argument("--no-control", action="store_true")
    parser.add_argument("--json", type=Path, default=None)
    parser.add_argument("--keep", type=Path, default=None, help="keep histories and logs in this folder")
    chosen = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended before it was over"))
    folder = chosen.keep or Path(tempfile.mkdtemp(prefix="sw-chaos-"))
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    result: dict[str, Any] = {"seed": chosen.seed, "letters": chosen.letters, "minutes": chosen.minutes}
    kept = True

    def show(title: str, report: Report, *, wanting: bool = False, **more: object) -> None:
        nonlocal kept
        good = report.kept is not wanting
        kept = kept and good
        result[title] = report.figures | more | {"causes": report.causes, "good": good}
        result[title]["broken"] = [f"{f.rule.value}: {f.what}" for f in report.findings[:200]]
        say(f"\n== {title}: {'as it should be' if good else 'NOT AS IT SHOULD BE'}")
        say(table(replace(report, findings=report.findings[: 3 if wanting else 40])))
        for name, value in more.items():
            say(f"{name:<34} {value}")

    if chosen.letters:
        report, _ = chaos(folder / "chaos", seed=chosen.seed, letters=chosen.letters, seconds=chosen.minutes * 60)
        show("everything goes wrong", report)
    if chosen.stops:
        show("stops race with claims", race(folder / "race", seed=chosen.seed, stops=chosen.stops))
    if chosen.redis_kills or chosen.redis_away:
        report, figures = without_redis(
            folder / "redis", seed=chosen.seed, kills=chosen.redis_kills, away=chosen.redis_away
        )
        show("redis killed and away", report, **figures)
        kept = kept and figures["workers consumed again"] == figures["redis kills"]
        kept = kept and figures["late_p99_s while redis was away"] <= AWAY_LATE_SECONDS
    if not chosen.no_control:
        found = control(folder / "control", seed=chosen.seed, letters=600, seconds=30)
        show("negative control (must break promises)", found, wanting=True)
    if chosen.json is not None:
        chosen.json.write_text(json.dumps(result, indent=1), encoding="utf-8")
    if chosen.keep is None:
        shutil.rmtree(folder, ignore_errors=True)
    say(f"\nseed {chosen.seed}: {'all as it should be' if kept else 'NOT all as it should be'}")
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
