"""`course up`: everything on this machine under one supervisor, from nothing or from where it was."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from course import clock
from course.cli.output import CommandError
from course.cli.state import AlreadyRunningError, Running, forget_running, read_running, sole_use, write_running
from course.cli.supervisor import DEFAULT_PROCFILE, Child, Supervisor, Voice, end_leftovers, read_procfile, starter
from course.curriculum.load import course_slugs
from course.embedded.postgres import Postgres, start_postgres
from course.embedded.process import ServerError
from course.embedded.redis import Redis, start_redis
from course.people.signup import add_link
from course.settings import Settings, child_environment, load_settings
from course.store.course_clock import note_alive, read_clock, start_clock
from course.store.database import current_revision, open_engine, sessions_of
from course.store.migrating import head_revision, migrate
from course.store.models import Heartbeat, SignupLink

READY_SECONDS = 60.0
CHILDREN_SECONDS = 10.0
_WORKER_SHUTDOWN_SECONDS = 8.0
_HOST = "127.0.0.1"


def run_everything(*, port: int | None, day_seconds: float | None, data_dir: Path | None) -> int:
    """Run until somebody ends it. The exit code: 0 after an orderly end. Raises CommandError, SettingsError."""
    settings = _settings(port, day_seconds, data_dir)
    folder = settings.data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            stack.enter_context(sole_use(folder))
            return _House(settings=settings, voice=Voice()).run()
    except AlreadyRunningError:
        raise CommandError(
            f"`course up` already runs on the data folder {folder}; end it, or name another with --data-dir"
        ) from None
    except ServerError as error:
        raise CommandError(str(error)) from None
    except OSError as error:
        raise CommandError(
            f"the data folder {folder} cannot be used ({error.strerror}); name one that you can write with --data-dir"
        ) from None


def _settings(port: int | None, day_seconds: float | None, data_dir: Path | None) -> Settings:
    early = None if data_dir is None else data_dir.expanduser().absolute()
    settings = load_settings(data_dir=early, day_seconds=day_seconds)
    update: dict[str, object] = {"data_dir": settings.data_dir.expanduser().absolute()}
    host, _, configured = settings.web_listen.rpartition(":")
    chosen = int(configured) if port is None else port
    if chosen == 0:
        chosen = _free_port()
    update["web_listen"] = f"{host}:{chosen}"
    if "public_url" not in settings.model_fields_set:
        update["public_url"] = f"http://{_HOST}:{chosen}"
    inbound = urlsplit(settings.inbound_listen)
    if inbound.port == 0:
        update["inbound_listen"] = f"{inbound.scheme}://{inbound.hostname}:{_free_port()}"
    if "shutdown_seconds" not in settings.model_fields_set:
        update["shutdown_seconds"] = _WORKER_SHUTDOWN_SECONDS
    return settings.model_copy(update=update)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _check_port(host: str, port: int, what: str, cure: str) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CommandError(f"port {port} for {what} cannot be used ({error.strerror}); {cure}") from None


@dataclass
class _House:
    """One run of everything."""

    settings: Settings
    voice: Voice
    postgres: Postgres | None = None
    redis: Redis | None = None
    postbox_url: str | None = None

    def run(self) -> int:
        folder = self.settings.data_dir
        before = read_running(folder)
        if before is not None:
            ended = end_leftovers(before.started)
            if ended:
                self.voice.line("up", f"ended what an earlier run left behind: {', '.join(ended)}")
        self._check_ports()
        supervisor = Supervisor(voice=self.voice, on_start=self._remember)
        supervisor.install_signals()
        try:
            self._start_servers(supervisor)
            self._prepare_database()
            self._start_processes(supervisor)
            if self._wait_until_ready(supervisor):
                self._announce()
            while not supervisor.stop_asked:
                supervisor.look_after()
                clock.sleep(0.1)
            return 0
        finally:
            self._end(supervisor)

    def _check_ports(self) -> None:
        host, _, port = self.settings.web_listen.rpartition(":")
        _check_port(host, int(port), "the site", "choose another with --port")
        inbound = urlsplit(self.settings.inbound_listen)
        _check_port(
            inbound.hostname or _HOST,
            inbound.port or 8024,
            "replies",
            "set COURSE_INBOUND_LISTEN, for example lmtp://127.0.0.1:8025",
        )

    def _start_servers(self, supervisor: Supervisor) -> None:
        folder = self.settings.data_dir
        if self.settings.database_url is None:
            self.voice.line("up", f"starting PostgreSQL on {folder / 'pg'}")
            server = start_postgres(folder, stdout=subprocess.PIPE)
            self.postgres = server
            assert server.process.stdout is not None
            self.voice.follow("postgres", server.process.stdout)
            self.settings = self.settings.model_copy(update={"database_url": server.url})
            sockets = server.socket_folder

            def again() -> subprocess.Popen[bytes]:
                self.postgres = start_postgres(folder, stdout=subprocess.PIPE, socket_folder=sockets)
                return self.postgres.process

            supervisor.add(Child("postgres", again, signal.SIGINT, server.process))
        if self.settings.redis_url is None:
            redis = start_redis(folder=folder / "redis", stdout=subprocess.PIPE)
            self.redis = redis
            assert redis.process.stdout is not None
            self.voice.follow("redis", redis.process.stdout)
            self.settings = self.settings.model_copy(update={"redis_url": redis.url})
            redis_sockets = redis.socket_folder

            def redis_again() -> subprocess.Popen[bytes]:
                self.redis = start_redis(folder=folder / "redis", stdout=subprocess.PIPE, socket_folder=redis_sockets)
                return self.redis.process

            supervisor.add(Child("redis", redis_again, signal.SIGTERM, redis.process))

    def _prepare_database(self) -> None:
        engine = open_engine(self.settings.sqlalchemy_url)
        try:
            if current_revision(engine) != head_revision():
                migrate(engine)
            with sessions_of(engine)() as session:
                session.execute(delete(Heartbeat))  # what beat before this start says nothing about now
                if not self.settings.production:
                    start_clock(session, self.settings.day_seconds)
                    self._make_demo_link(session)
        finally:
            engine.dispose()

    def _make_demo_link(self, session: Session) -> None:
        if session.scalar(select(SignupLink.id).limit(1)) is None:
            reading = read_clock(session)
            real = clock.real_now()
            now = real if reading is None else reading.at(real)
            add_link(session, slug="demo", course=course_slugs()[0], title="The demonstration", now=now)

    def _start_processes(self, supervisor: Supervisor) -> None:
        more: dict[str, list[str]] = {}
        if self.settings.smtp_url is None and not self.settings.production:
            port = _free_port()
            self.settings = self.settings.model_copy(update={"smtp_url": f"smtp://{_HOST}:{_free_port()}?tls=none"})
            self.postbox_url = f"http://{_HOST}:{port}"
            more["postbox"] = [sys.executable, "-m", "course", "postbox", "--port", str(port)]
        environment = child_environment(self.settings)
        for name, argv in {**read_procfile(_procfile()), **more}.items():
            supervisor.add(Child(name, starter(argv, environment)))

    def _remember(self, started: dict[str, tuple[int, float]]) -> None:
        s = self.settings
        running = Running(
            pid=os.getpid(),
            database_url=s.database_url or "",
            redis_url=s.redis_url or "",
            smtp_url=s.smtp_url or "",
            public_url=s.public_url,
            inbound_listen=s.inbound_listen,
            day_seconds=s.day_seconds,
            postbox_url=self.postbox_url,
            started=started,
        )
        write_running(s.data_dir, running)

    def _wait_until_ready(self, supervisor: Supervisor) -> bool:
        """Until sign-up, sending and replies all work. Says what is missing every few seconds."""
        until = clock.monotonic() + READY_SECONDS
        while not supervisor.stop_asked:
            missing = self._missing()
            if missing is None:
                return True
            if clock.monotonic() > until:
                self.voice.line("up", f"not ready yet: {missing}; going on, their words above say why")
                until = clock.monotonic() + READY_SECONDS
            supervisor.look_after()
            clock.sleep(0.1)
        return False

    def _missing(self) -> str | None:
        inbound = urlsplit(self.settings.inbound_listen)
        doors = {"replies": (inbound.hostname or _HOST, inbound.port or 8024)}
        if self.postbox_url is not None:
            smtp, pages = urlsplit(self.settings.smtp_url or ""), urlsplit(self.postbox_url)
            doors["the postbox"] = (smtp.hostname or _HOST, smtp.port or 25)
            doors["the postbox's pages"] = (pages.hostname or _HOST, pages.port or 80)
        for what, (host, port) in doors.items():
            if not _answers(host, port):
                return what
        host, _, port_text = self.settings.web_listen.rpartition(":")
        try:
            here = _HOST if host in {"0.0.0.0", "::"} else host  # noqa: S104  (only compared)
            with urllib.request.urlopen(f"http://{here}:{port_text}/readyz", timeout=5):
                return None
        except urllib.error.HTTPError as error:
            return f"the site says {error.read(300).decode('utf-8', 'replace').strip()}"
        except OSError:
            return "the site"

    def _announce(self) -> None:
        lines = [f"ready {self.settings.public_url}", f"site     {self.settings.public_url}"]
        if self.postbox_url is not None:
            lines.append(f"postbox  {self.postbox_url}")
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.write("\n".join(lines) + "\n")
            sys.stdout.flush()

    def _end(self, supervisor: Supervisor) -> None:
        names = [child.name for child in supervisor.children]
        ours = [name for name in names if name not in {"postgres", "redis"}]
        if self.settings.database_url is not None:
            with contextlib.suppress(Exception):
                engine = open_engine(self.settings.sqlalchemy_url)
                with sessions_of(engine)() as session:
                    note_alive(session)
                engine.dispose()
        supervisor.end(ours, CHILDREN_SECONDS)
        if self.redis is not None:
            self.redis.stop(seconds=1)
        if self.postgres is not None:
            self.postgres.stop(seconds=2.5)
        forget_running(self.settings.data_dir)


def _answers(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def _procfile() -> str:
    beside = Path(__file__).parents[2] / "Procfile"
    try:
        return beside.read_text(encoding="utf-8")
    except OSError:
        return DEFAULT_PROCFILE
