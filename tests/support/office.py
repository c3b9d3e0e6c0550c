"""Real workers and beats for a test, on servers that it may kill: what `course up` runs, without the rest."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import psutil

from course.embedded.redis import Redis, start_redis
from course.settings import Settings, child_environment
from tests.support.house import PROJECT


@dataclass
class Process:
    """One running command and what it says."""

    popen: "subprocess.Popen[str]"
    lines: list[str] = field(default_factory=list)

    def says(self, words: str) -> bool:
        """Whether a line of its log holds these words."""
        return any(words in line for line in self.lines)

    def kill(self) -> None:
        """SIGKILL to all of its group."""
        if self.popen.poll() is None:
            os.killpg(self.popen.pid, signal.SIGKILL)
        self.popen.wait(10)

    def end(self) -> int:
        """SIGTERM, as a deployment does; the exit code."""
        self.popen.send_signal(signal.SIGTERM)
        return self.popen.wait(60)

    def children(self) -> list[int]:
        """The pids of its own processes."""
        return [child.pid for child in psutil.Process(self.popen.pid).children()]


@dataclass
class Office:
    """The processes of a test, and their Redis."""

    settings: Settings
    redis: Redis | None = None
    processes: list[Process] = field(default_factory=list)

    def run(self, *arguments: str) -> Process:
        """Start ``course …`` in a group of its own."""
        popen = subprocess.Popen(
            [sys.executable, "-m", "course", *arguments],
            cwd=PROJECT,
            env=child_environment(self.settings),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        process = Process(popen)
        assert popen.stdout is not None
        threading.Thread(target=process.lines.extend, args=(popen.stdout,), daemon=True).start()
        self.processes.append(process)
        return process

    def kill_redis(self) -> None:
        """SIGKILL; whatever it held is gone."""
        assert self.redis is not None
        self.redis.process.kill()
        self.redis.process.wait(10)

    def start_redis(self) -> None:
        """A new and empty one at the old place."""
        assert self.redis is not None
        self.redis = start_redis(socket_folder=self.redis.socket_folder, stdout=subprocess.DEVNULL)


@contextmanager
def office(settings: Settings, **more: object) -> Iterator[Office]:
    """An office with a Redis of its own; everything that it started is killed at the end."""
    redis = start_redis(stdout=subprocess.DEVNULL)
    staff = Office(settings.model_copy(update={"redis_url": redis.url, "worker_processes": 2, **more}), redis)
    try:
        yield staff
    finally:
        for process in staff.processes:
            process.kill()
        assert staff.redis is not None
        staff.redis.stop()
