"""Starting a server so that it dies with us, and as somebody who may run it."""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from course.settings import inherited_environment

_PR_SET_PDEATHSIG = 1


class ServerError(Exception):
    """An embedded server cannot run here; the sentence says why and what to do."""


def dies_with_parent(signal_number: int) -> Callable[[], None] | None:
    """For ``preexec_fn``: the kernel signals us when the parent dies (Linux; elsewhere the next start clears up)."""
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None, use_errno=True)

    def ask() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signal_number)

    return ask


def end(process: "subprocess.Popen[bytes]", signals: tuple[int, ...], seconds: float) -> None:
    """Ask a server to end with the first signal, and less politely with each next one after so many seconds."""
    for number in signals:
        if process.poll() is None:
            process.send_signal(number)
            try:
                process.wait(seconds)
                return
            except subprocess.TimeoutExpired:
                continue


@dataclass(frozen=True)
class Runner:
    """Who a server runs as: ourselves, or (PostgreSQL refuses root) an unprivileged user of this machine."""

    user: pwd.struct_passwd | None
    prefix: tuple[str, ...] = ()

    @classmethod
    def for_postgres(cls) -> "Runner":
        """Ourselves, unless we are root: then `postgres` or `nobody`, with read access through closed parent folders.

        The data folder alone is given to that user; nobody else's permissions are touched.
        """
        if os.geteuid() != 0:
            return cls(None)
        for name in ("postgres", "nobody"):
            try:
                user = pwd.getpwnam(name)
            except KeyError:
                continue
            return cls(user, _with_capabilities(user))
        raise ServerError("PostgreSQL does not run as root and there is no user `nobody`; start as an ordinary user")

    def own(self, folder: Path) -> None:
        """Give this one folder (not its contents, not its parents) to the user."""
        if self.user is not None:
            os.chown(folder, self.user.pw_uid, self.user.pw_gid)

    def popen(
        self, argv: list[str], *, stdout: int | None = None, stop_signal: int = signal.SIGINT, cwd: Path = Path("/")
    ) -> subprocess.Popen[bytes]:
        """Start it in a process group of its own, to receive ``stop_signal`` when we die."""
        drop = self.user is not None and not self.prefix
        prefix = list(self.prefix)
        if prefix:  # a change of credentials clears the death signal, so setpriv sets it after the change
            prefix += ["--pdeathsig", signal.Signals(stop_signal).name.removeprefix("SIG"), "--"]
        return subprocess.Popen(
            [*prefix, *argv],
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.STDOUT if stdout is not None else None,
            start_new_session=True,
            preexec_fn=dies_with_parent(stop_signal),  # noqa: PLW1509  (no threads run yet in the supervisor)
            user=self.user.pw_uid if drop and self.user else None,
            group=self.user.pw_gid if drop and self.user else None,
            extra_groups=[] if drop else None,
            cwd=cwd,
            env={**inherited_environment(), "LC_ALL": "C.UTF-8", "TZ": "UTC"},
        )

    def run(self, argv: list[str], *, seconds: float = 60) -> str:
        """Run to the end and return what it said. Raises ServerError with its last line."""
        process = self.popen(argv, stdout=subprocess.PIPE)
        try:
            out, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            raise ServerError(f"{Path(argv[0]).name} did not finish within {seconds:.0f} s") from None
        said = out.decode("utf-8", "replace").strip()
        if process.returncode != 0:
            raise ServerError(f"{Path(argv[0]).name} could not run: {said.splitlines()[-1] if said else 'no word why'}")
        return said


def _with_capabilities(user: pwd.struct_passwd) -> tuple[str, ...]:
    """A prefix that changes to `user` and still passes through folders closed to it, where this machine can do that."""
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        return ()
    caps = "+dac_override,+dac_read_search"
    prefix = (
        setpriv,
        f"--reuid={user.pw_uid}",
        f"--regid={user.pw_gid}",
        "--clear-groups",
        f"--inh-caps={caps}",
        f"--ambient-caps={caps}",
    )
    tried = subprocess.run([*prefix, "--", "true"], capture_output=True, check=False)
    return prefix if tried.returncode == 0 else ()
