"""One supervisor for all processes: starts them, shows their words, restarts who dies, and ends them all in time."""

import contextlib
import os
import re
import shlex
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Protocol

import psutil

from course import clock
from course.embedded.process import dies_with_parent

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_TINTS = (36, 33, 32, 35, 34, 96, 93, 92)
_RESTART_FIRST_SECONDS, _RESTART_MOST_SECONDS = 0.5, 10.0
_STEADY_SECONDS = 30.0
DEFAULT_PROCFILE = "web: course web\nworker: course worker\nbeat: course beat\ninbound: course inbound\n"


class Voice:
    """Writes each process's lines to stderr behind its name, tinted on a terminal, never two lines mixed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tinted = sys.stderr.isatty()
        self._names: list[str] = []

    def line(self, name: str, text: str) -> None:
        """One line of a process."""
        with self._lock:
            if name not in self._names:
                self._names.append(name)
            tint = _TINTS[self._names.index(name) % len(_TINTS)]
            label = f"{name:<8}|"
            text = _CONTROLS.sub("?", text)  # what a stranger sent to a door must not steer the terminal
            shown = f"\x1b[{tint}m{label}\x1b[0m {text}" if self._tinted else f"{label} {text}"
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(shown.rstrip() + "\n")
                sys.stderr.flush()

    def follow(self, name: str, stream: IO[bytes]) -> None:
        """Repeat a process's output until it ends."""

        def repeat() -> None:
            with contextlib.suppress(OSError, ValueError):
                for raw in stream:
                    self.line(name, raw.decode("utf-8", "replace").rstrip("\r\n"))

        threading.Thread(target=repeat, name=f"follow {name}", daemon=True).start()


class Startable(Protocol):
    """Starts a process anew."""

    def __call__(self) -> subprocess.Popen[bytes]: ...


@dataclass
class Child:
    """One supervised process. ``stop_signal`` asks it to end."""

    name: str
    start: Startable
    stop_signal: int = signal.SIGTERM
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    restart_at: float | None = None
    restart_after: float = _RESTART_FIRST_SECONDS


@dataclass
class Supervisor:
    """All children. Everything happens in one thread: Linux ties a child's fate to the thread that made it."""

    voice: Voice
    on_start: Callable[[dict[str, tuple[int, float]]], None]
    children: list[Child] = field(default_factory=list)
    _stop_asked: int = 0

    def install_signals(self) -> None:
        """SIGINT and SIGTERM end everything; a second one at once."""

        def ask(*_: object) -> None:
            self._stop_asked += 1

        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, ask)

    @property
    def stop_asked(self) -> bool:
        """Whether somebody wants it to end."""
        return self._stop_asked > 0

    def add(self, child: Child) -> None:
        """Take over a child, starting it unless it runs already."""
        self.children.append(child)
        if child.process is None:
            self._start(child)
        else:
            child.started_at = clock.monotonic()
            self._report()

    def _start(self, child: Child) -> None:
        child.process = child.start()
        child.started_at, child.restart_at = clock.monotonic(), None
        if child.process.stdout is not None:
            self.voice.follow(child.name, child.process.stdout)
        self._report()

    def _report(self) -> None:
        started: dict[str, tuple[int, float]] = {}
        for child in self.children:
            if child.process is not None:
                with contextlib.suppress(psutil.Error):
                    started[child.name] = (child.process.pid, psutil.Process(child.process.pid).create_time())
        self.on_start(started)

    def look_after(self) -> None:
        """Restart whoever has died; whoever dies again at once waits longer each time."""
        for child in self.children:
            if child.process is None or child.process.poll() is None:
                continue
            now = clock.monotonic()
            if child.restart_at is None:
                steady = now - child.started_at > _STEADY_SECONDS
                child.restart_after = (
                    _RESTART_FIRST_SECONDS if steady else min(child.restart_after * 2, _RESTART_MOST_SECONDS)
                )
                child.restart_at = now + child.restart_after
                again = f"starting it again in {child.restart_after:.1f} s"
                self.voice.line("up", f"{child.name} ended with code {child.process.returncode}; {again}")
            elif now >= child.restart_at:
                with contextlib.suppress(OSError):
                    os.killpg(child.process.pid, signal.SIGKILL)  # what it may have left behind
                try:
                    self._start(child)
                except Exception as error:  # noqa: BLE001  (a server that cannot start now may start in a moment)
                    child.restart_at = now + _RESTART_MOST_SECONDS
                    self.voice.line("up", f"{child.name} cannot start: {error}")

    def end(self, names: list[str], seconds: float) -> None:
        """Ask these children to end, and make whoever has not after ``seconds`` (or when asked a second time)."""
        ending = [c for c in self.children if c.name in names and c.process is not None]
        for child in ending:
            assert child.process is not None
            if child.process.poll() is None:
                with contextlib.suppress(OSError):
                    os.kill(child.process.pid, child.stop_signal)
        until = clock.monotonic() + seconds
        while clock.monotonic() < until and self._stop_asked < 2:
            if all(c.process is None or c.process.poll() is not None for c in ending):
                break
            clock.sleep(0.05)
        for child in ending:
            assert child.process is not None
            with contextlib.suppress(OSError):
                os.killpg(child.process.pid, signal.SIGKILL)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.process.wait(2)


def read_procfile(text: str) -> dict[str, list[str]]:
    """The processes of a Procfile: name to words of the command. ``course`` means this very program."""
    found = {}
    for line in text.splitlines():
        name, colon, command = line.partition(":")
        if colon and name.strip() and not name.lstrip().startswith("#"):
            words = shlex.split(command)
            found[name.strip()] = [sys.executable, "-m", "course", *words[1:]] if words[:1] == ["course"] else words
    return found


def starter(argv: list[str], environment: Mapping[str, str], cwd: Path | None = None) -> Startable:
    """Starts this command in a group of its own, its words in a pipe, to end when we do."""

    def start() -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            argv,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(environment),
            cwd=cwd,
            start_new_session=True,
            preexec_fn=dies_with_parent(signal.SIGTERM),  # noqa: PLW1509  (it makes one system call and nothing else)
        )

    return start


def end_leftovers(started: Mapping[str, tuple[int, float]], seconds: float = 4.0) -> list[str]:
    """End what a killed supervisor left running, known by pid and instant of birth. The names of those ended."""
    left: dict[str, psutil.Process] = {}
    for name, (pid, born) in started.items():
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(pid)
            if abs(process.create_time() - born) < 1.0 and process.status() != psutil.STATUS_ZOMBIE:
                left[name] = process
    family = [p for process in left.values() for p in (process, *_offspring(process))]
    for name, process in left.items():
        with contextlib.suppress(psutil.Error):
            process.send_signal(signal.SIGINT if name == "postgres" else signal.SIGTERM)
    _, alive = psutil.wait_procs(family, timeout=seconds)
    for process in alive:
        with contextlib.suppress(psutil.Error):
            process.kill()
    psutil.wait_procs(alive, timeout=2)
    return list(left)


def _offspring(process: psutil.Process) -> list[psutil.Process]:
    with contextlib.suppress(psutil.Error):
        return list(process.children(recursive=True))
    return []
