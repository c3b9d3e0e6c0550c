"""What a run of faults stands on: durable servers behind doors that can fail, and processes that are started again.

One thread does everything that starts a process: Linux ties a server's fate to the thread that made it.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import psutil
import psycopg
import redis

from course.embedded.postgres import Postgres, start_postgres
from course.embedded.process import ServerError, dies_with_parent
from course.embedded.redis import Redis, start_redis
from course.settings import Settings, child_environment
from course.store.database import open_engine
from course.store.migrating import migrate
from tests.chaos.people import KEY
from tests.chaos.proxy import ask
from tests.chaos.sink import Shares
from tests.support.relay import free_port

PROJECT = Path(__file__).parents[2]
_RESTART_SECONDS = 0.5
_DISK_MEGABYTES = 1024


@dataclass
class Process:
    """A process that is started again whenever it ends."""

    name: str
    argv: list[str]
    environment: Mapping[str, str]
    log: Path
    running: "subprocess.Popen[bytes] | None" = None
    members: tuple[int, ...] = ()
    again_at: float = 0.0
    must_end_by: float | None = None
    ready: bool = False
    logged: int = 0

    def start(self) -> None:
        """Start it in a group of its own."""
        self.ready, self.logged = False, self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            self.running = subprocess.Popen(
                self.argv,
                cwd=PROJECT,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=dies_with_parent(signal.SIGKILL),  # noqa: PLW1509  (no threads here)
            )

    @property
    def pid(self) -> int:
        """Its id."""
        assert self.running is not None
        return self.running.pid

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.running is not None and self.running.poll() is None

    def at_work(self) -> bool:
        """Whether it runs and has said that it is ready. (Only workers say so.)"""
        if self.alive and not self.ready:
            with self.log.open("rb") as log:
                log.seek(self.logged)
                self.ready = b" ready." in log.read()
        return self.alive and self.ready

    def children(self) -> tuple[int, ...]:
        """The processes below it."""
        with contextlib.suppress(psutil.Error):
            return tuple(child.pid for child in psutil.Process(self.pid).children(recursive=True))
        return ()


@dataclass
class Ground:
    """Servers, doors, a sink and the processes under test."""

    folder: Path
    seed: int
    shares: Shares
    own_disk: bool = False
    processes: list[Process] = field(default_factory=list)
    exits: list[str] = field(default_factory=list)
    """Processes that ended without being asked or killed by us."""
    disk: str = "the machine's own"
    postgres: Postgres | None = None
    redis: Redis | None = None
    redis_wanted: bool = True
    _helpers: "list[subprocess.Popen[bytes]]" = field(default_factory=list)
    _ours: set[int] = field(default_factory=set)
    _ports: dict[str, int] = field(default_factory=dict)
    _frozen: list[tuple[float, tuple[int, ...]]] = field(default_factory=list)
    _no_worker_since: float | None = None

    @property
    def history(self) -> Path:
        """The file in which everybody notes what they did."""
        return self.folder / "history.jsonl"

    @property
    def url(self) -> str:
        """The database by its own socket, past the doors."""
        assert self.postgres is not None
        return self.postgres.url

    def __enter__(self) -> "Ground":
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self) -> None:
        self._make_disk()
        self.postgres = start_postgres(self.folder / "disk", stdout=self._log("postgres"))
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET max_wal_size = '160MB'")
            connection.execute("ALTER SYSTEM SET min_wal_size = '64MB'")
            connection.execute("SELECT pg_reload_conf()")
        engine = open_engine(Settings(_env_file=None, database_url=self.url).sqlalchemy_url)  # type: ignore[call-arg]
        migrate(engine)
        engine.dispose()
        self.redis = start_redis(stdout=self._log("redis"))
        sink, self._ports = free_port(), {name: free_port() for name in ("postgres", "redis", "smtp")}
        faults = json.dumps(asdict(self.shares))
        self._help(
            "sink", "--port", str(sink), "--file", str(self.history), "--seed", str(self.seed), "--faults", faults
        )
        doors = {
            "postgres": f"{self.postgres.socket_folder}/.s.PGSQL.5432",
            "redis": f"{self.redis.socket_folder}/redis.sock",
            "smtp": str(sink),
        }
        shown = [f"{name}={self._ports[name]}:{target}" for name, target in doors.items()]
        self._help("proxy", "--file", str(self.history), "--control", str(self.folder / "control"), *shown)
        until = time.monotonic() + 20
        while time.monotonic() < until:
            with contextlib.suppress(OSError):
                self.order(do="show")
                return
            time.sleep(0.05)
        raise RuntimeError("the doors do not open")

    def _log(self, name: str) -> int:
        return os.open(self.folder / f"{name}.log", os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o644)

    def _help(self, module: str, *arguments: str) -> None:
        with (self.folder / f"{module}.log").open("ab") as log:
            argv = [sys.executable, "-m", f"tests.chaos.{module}", *arguments]
            ends_with_us = dies_with_parent(signal.SIGKILL)
            helper = subprocess.Popen(
                argv,
                cwd=PROJECT,
                stdout=log,
                stderr=log,
                preexec_fn=ends_with_us,  # noqa: PLW1509  (no threads here)
            )
            self._helpers.append(helper)

    def _make_disk(self) -> None:
        """A file system of its own for PostgreSQL, so that it can be full; without the right to mount: none."""
        disk = self.folder / "disk"
        disk.mkdir(exist_ok=True)
        if not self.own_disk:
            return
        if os.geteuid() != 0 or shutil.which("mkfs.ext4") is None:
            self.disk = "the machine's own: mounting is not allowed here, so no disk was filled"
            return
        image = self.folder / "disk.img"
        with image.open("wb") as file:
            file.truncate(_DISK_MEGABYTES << 20)
        made = subprocess.run(["mkfs.ext4", "-q", str(image)], check=False, capture_output=True)
        mounted = made.returncode == 0 and subprocess.run(
            ["mount", "-o", "loop", str(image), str(disk)], check=False, capture_output=True
        )
        if mounted and mounted.returncode == 0:
            self.disk = f"a file system of its own of {_DISK_MEGABYTES} MB"
        else:
            self.disk = "the machine's own: mounting is not allowed here, so no disk was filled"

    @property
    def disk_can_be_full(self) -> bool:
        """Whether PostgreSQL has a file system of its own."""
        return self.disk.startswith("a file system")

    def __exit__(self, *error: object) -> None:
        for process in self.processes:
            if process.running is not None:
                with contextlib.suppress(OSError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.running.wait()
        for helper in self._helpers:
            helper.kill()
            helper.wait()
        if self.redis is not None:
            self.redis.stop(seconds=1)
        if self.postgres is not None:
            self.postgres.stop(seconds=3)
        if self.disk_can_be_full:
            for _ in range(20):
                unmounted = subprocess.run(["umount", str(self.folder / "disk")], check=False, capture_output=True)
                if unmounted.returncode == 0:
                    break
                time.sleep(0.25)
            (self.folder / "disk.img").unlink(missing_ok=True)

    def settings(self, number: int = 0) -> Settings:
        """Settings of a process that knows the servers by their doors alone; ``number``: on whose machine it runs."""
        return Settings(
            _env_file=None,  # type: ignore[call-arg]
            database_url=f"postgresql://course@127.0.0.1:{self._ports['postgres']}/course",
            redis_url=f"redis://127.0.0.1:{self._ports['redis']}/0",
            smtp_url=f"smtp://127.0.0.1:{self._ports['smtp']}?tls=none",
            secret_key="a chaotic secret of more than thirty-two characters",
            master_key=KEY,
            hash_key=KEY,
            data_dir=self.folder / f"machine{number}",
            shutdown_seconds=8,
        )

    def add(self, name: str, *arguments: str, number: int = 0, **more: str) -> Process:
        """Start ``python -m ARGUMENTS`` and look after it."""
        environment = child_environment(self.settings(number), **more)
        argv = [sys.executable, "-m", *arguments]
        process = Process(name=name, argv=argv, environment=environment, log=self.folder / f"{name}.log")
        process.start()
        self.processes.append(process)
        return process

    def order(self, **order: Any) -> dict[str, Any]:
        """Tell the doors something."""
        return ask(self.folder / "control", **order)

    def note(self, kind: str, **values: Any) -> None:
        """Append a line to the history."""
        descriptor = os.open(self.history, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o644)
        os.write(descriptor, json.dumps({"kind": kind, **values}).encode() + b"\n")
        os.close(descriptor)

    def fault(self, name: str, at: float, until: float | None = None, **hit: Any) -> None:
        """Note a fault that began at ``at`` and is over now, or will be at ``until``."""
        self.note("fault", name=name, at=at, until=until or time.time(), **hit)

    def workers(self) -> list[Process]:
        """The workers that run."""
        return [process for process in self.processes if process.name.startswith("worker") and process.alive]

    def kill(self, pid: int) -> None:
        """SIGKILL, remembered as ours."""
        self._ours.add(pid)
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)

    def kill_group(self, process: Process, name: str) -> None:
        """SIGKILL to a process and all below it."""
        at = time.time()
        pids = (process.pid, *process.children())
        self._ours.add(process.pid)
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
        self.fault(name, at, pids=pids)

    def freeze(self, process: Process, seconds: float) -> None:
        """SIGSTOP to a process and all below it, for so long."""
        at = time.time()
        pids = (process.pid, *process.children())
        for pid in pids:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGSTOP)
        self.fault("stopped", at, at + seconds, pids=pids)
        self._frozen.append((at + seconds, pids))

    def look_after(self) -> None:
        """Start again whoever has ended, servers included; what a dead parent left behind is killed first."""
        for frozen in [each for each in self._frozen if each[0] <= time.time()]:
            self._frozen.remove(frozen)
            for pid in frozen[1]:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGCONT)
        for process in self.processes:
            if process.alive:
                process.members = process.children() or process.members
                if process.must_end_by is not None and time.monotonic() > process.must_end_by:
                    process.must_end_by = None
                    self.kill_group(process, "worker killed")
                continue
            if process.again_at == 0:
                process.again_at = time.monotonic() + _RESTART_SECONDS
                asked = process.must_end_by is not None or process.pid in self._ours
                process.must_end_by = None
                if not asked:
                    self.exits.append(process.name)
                    self.note("exit", at=time.time(), name=process.name)
            elif time.monotonic() >= process.again_at:
                at = time.time()
                left = [pid for pid in process.members if psutil.pid_exists(pid)]
                with contextlib.suppress(OSError):
                    os.killpg(process.pid, signal.SIGKILL)
                if left:
                    self.fault("worker killed", at, pids=left)
                process.again_at = 0
                process.start()
        self._look_for_hands()
        if self.postgres is not None and self.postgres.process.poll() is not None:
            self.start_postgres_again()

    def _look_for_hands(self) -> None:
        """Note for how long there is no worker at all: all of them killed, or halted."""
        frozen = {pid for _, pids in self._frozen for pid in pids}
        workers = [each for each in self.processes if each.name.startswith("worker")]
        if any(each.at_work() and each.pid not in frozen for each in workers):
            if self._no_worker_since is not None:
                self.fault("no worker", self._no_worker_since)
            self._no_worker_since = None
        elif self._no_worker_since is None and any(each.logged or each.ready for each in workers):
            self._no_worker_since = time.time()

    def wait(self, seconds: float, done: Callable[[], bool] = lambda: False) -> bool:
        """Look after everybody for so long, or until ``done``. Whether it was done."""
        until = time.monotonic() + seconds
        while not done():
            if time.monotonic() >= until:
                return False
            self.look_after()
            time.sleep(0.05)
        return True

    def kill_redis(self, seconds: float, name: str = "redis killed") -> None:
        """SIGKILL to Redis, everything in it lost; away for so long."""
        assert self.redis is not None
        at = time.time()
        self.redis.process.kill()
        self.redis.process.wait()
        self.wait(seconds)
        self.redis = start_redis(stdout=self._log("redis"), socket_folder=self.redis.socket_folder)
        self.fault(name, at)

    def flush_redis(self) -> None:
        """Everything in Redis lost."""
        assert self.redis is not None
        at = time.time()
        with contextlib.closing(redis.Redis(unix_socket_path=f"{self.redis.socket_folder}/redis.sock")) as client:
            client.flushall()
        self.fault("redis flushed", at)

    def consuming(self) -> int:
        """How many workers wait for hints at Redis."""
        assert self.redis is not None
        with (
            contextlib.suppress(redis.RedisError),
            contextlib.closing(redis.Redis(unix_socket_path=f"{self.redis.socket_folder}/redis.sock")) as client,
        ):
            return sum(1 for each in client.client_list() if each["cmd"] == "brpop")
        return 0

    def restart_postgres(self) -> None:
        """An immediate stop (no checkpoint, no goodbye: as a crash), and a start."""
        assert self.postgres is not None
        at = time.time()
        self.postgres.process.send_signal(signal.SIGQUIT)
        self.postgres.process.wait(30)
        self.start_postgres_again()
        self.fault("postgres restarted", at)

    def start_postgres_again(self) -> None:
        """Start it on the same data; one that cannot (a full disk) is tried again by `look_after`."""
        assert self.postgres is not None
        sockets = self.postgres.socket_folder
        sockets.mkdir(mode=0o700, exist_ok=True)
        for leftover in sockets.iterdir():
            leftover.unlink()
        with contextlib.suppress(ServerError):
            self.postgres = start_postgres(self.folder / "disk", stdout=self._log("postgres"), socket_folder=sockets)

    def fill_disk(self, seconds: float) -> None:
        """Leave PostgreSQL no room at all for so long."""
        at, ballast = time.time(), self.folder / "disk" / "ballast"
        descriptor = os.open(ballast, os.O_CREAT | os.O_WRONLY, 0o600)
        try:
            for size in (1 << 24, 1 << 16, 1 << 12):
                with contextlib.suppress(OSError):
                    end = os.fstat(descriptor).st_size
                    while True:
                        os.posix_fallocate(descriptor, end, size)
                        end += size
            self.wait(seconds)
        finally:
            os.close(descriptor)
            ballast.unlink()
        self.wait(1)
        self.fault("disk full", at)
