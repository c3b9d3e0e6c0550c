"""What goes wrong, when, and to whom: a seeded plan, and the hands that carry it out on a ground."""

import contextlib
import os
import random
import signal
import time
from collections.abc import Sequence
from dataclasses import dataclass

from tests.chaos.ground import Ground, Process

STOPPED_SECONDS = 20.0
ROUTE_SECONDS = 25.0
DEPLOY_SECONDS = 40.0
_IN_TEN_MINUTES = {
    "worker killed": 9,
    "child killed": 16,
    "parent killed": 3,
    "stopped": 5,
    "redis killed": 6,
    "redis flushed": 2,
    "ledger and worker lost": 2,
    "postgres restarted": 4,
    "beat killed": 3,
    "deployed": 3,
    "smtp route lost": 4,
    "redis route lost": 2,
    "postgres route lost": 3,
    "smtp cut": 2,
    "clock stepped": 5,
    "disk full": 1,
}
_STEPS = (120.0, -300.0, 7200.0, 0.0, -86_400.0, 30.0)


def plan(chance: random.Random, seconds: float, *, disk: bool = True) -> list[tuple[float, str]]:
    """(seconds from the beginning, what), in order: each at least once, more the longer the run."""
    kinds = [
        kind
        for kind, often in _IN_TEN_MINUTES.items()
        if disk or kind != "disk full"
        for _ in range(max(1, round(often * seconds / 600)))
    ]
    return sorted((chance.uniform(8.0, max(9.0, seconds - 10)), kind) for kind in kinds)


@dataclass
class Misfortune:
    """Carries out one after the other."""

    ground: Ground
    chance: random.Random
    _steps: int = 0

    def strike(self, kind: str) -> None:
        """Do it now."""
        workers = self.ground.workers()
        match kind:
            case "worker killed" if workers:
                self.ground.kill_group(self.chance.choice(workers), kind)
            case "child killed" if workers:
                self._kill_child(workers)
            case "parent killed" if workers:
                self._kill_parent(self.chance.choice(workers))
            case "stopped" if workers:
                self.ground.freeze(self.chance.choice(workers), STOPPED_SECONDS)
            case "redis killed":
                self.ground.kill_redis(self.chance.choice((0.1, 1.0, 4.0)))
            case "redis flushed":
                self.ground.flush_redis()
            case "ledger and worker lost":
                self.ground.flush_redis()
                if workers:
                    self.ground.kill_group(self.chance.choice(workers), "worker killed")
            case "postgres restarted":
                self.ground.restart_postgres()
            case "beat killed":
                self._kill_beat()
            case "deployed":
                self._deploy(workers)
            case "smtp route lost" | "redis route lost" | "postgres route lost":
                self._lose_route(kind.partition(" ")[0], self.chance.choice(("swallow", "swallow", "deaf")))
            case "smtp cut":
                at = time.time()
                answer = self.ground.order(do="cut", name="smtp", share=0.5)
                self.ground.fault(kind, at, peers=answer["peers"])
            case "clock stepped":
                self._step_clock()
            case "disk full":
                self.ground.fill_disk(8.0)
            case _:
                self.ground.note("passed over", at=time.time(), what=kind)

    def over(self) -> None:
        """The clock is right again; what else lasts ends by itself."""
        with contextlib.suppress(OSError):
            (self.ground.folder / "step").write_text("0", encoding="ascii")

    def _kill_child(self, workers: Sequence[Process]) -> None:
        children = [pid for worker in workers for pid in worker.children()]
        if children:
            at, pid = time.time(), self.chance.choice(sorted(children))
            self.ground.kill(pid)
            self.ground.fault("child killed", at, pids=(pid,))

    def _kill_parent(self, worker: Process) -> None:
        """The parent alone: who is left behind goes on until the supervisor starts the worker again."""
        worker.members = worker.children()
        at = time.time()
        self.ground.kill(worker.pid)
        self.ground.fault("parent killed", at, pids=(worker.pid,))

    def _kill_beat(self) -> None:
        beats = [each for each in self.ground.processes if each.name.startswith("beat") and each.alive]
        if beats:
            at, beat = time.time(), self.chance.choice(beats)
            self.ground.kill(beat.pid)
            self.ground.fault("beat killed", at, pids=(beat.pid,))

    def _deploy(self, workers: Sequence[Process]) -> None:
        """A warm stop, as a deployment asks for; whoever has not ended in time is killed."""
        at = time.time()
        if workers:
            worker = self.chance.choice(list(workers))
            worker.must_end_by = time.monotonic() + DEPLOY_SECONDS
            with contextlib.suppress(OSError):
                os.kill(worker.pid, signal.SIGTERM)
            self.ground.fault("deployed", at)

    def _lose_route(self, door: str, how: str) -> None:
        at = time.time()
        answer = self.ground.order(do=how, name=door, share=0.5, seconds=ROUTE_SECONDS)
        self.ground.fault(f"{door} route lost", at, at + ROUTE_SECONDS, pids=answer["pids"], peers=answer["peers"])

    def _step_clock(self) -> None:
        step = self.ground.folder / "step"
        if step.exists():
            at, by = time.time(), _STEPS[self._steps % len(_STEPS)]
            self._steps += 1
            step.write_text(str(by), encoding="ascii")
            self.ground.fault("clock stepped", at, by=by)
