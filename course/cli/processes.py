"""`course up` and the single processes that the Procfile and compose run."""

import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from course.cli.output import fail, note
from course.cli.state import settings_with_servers
from course.settings import Settings, child_environment

_SERVERS = "Servers and processes"
_CONNECTIONS, _FEWEST_CONNECTIONS = 20, 5
"""To PostgreSQL, kept open by the site: together, and by one process of several at least."""


def register(app: typer.Typer) -> None:
    """Put these commands on the app."""
    for command in (up, migrate, web, worker, beat, inbound, postbox):
        app.command(rich_help_panel=_SERVERS)(command)


def up(
    port: Annotated[int | None, typer.Option(min=0, max=65_535, help="Port of the site.", show_default="8000")] = None,
    day_seconds: Annotated[
        float | None, typer.Option(min=0.5, max=864_000, help="Make a course day last so many seconds.")
    ] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Where everything is kept.", show_default=".course")] = None,
) -> None:
    """Run everything on this machine: servers, migrations, site, workers, inbound door and postbox."""
    from course.cli.up import run_everything  # noqa: PLC0415

    sys.exit(run_everything(port=port, day_seconds=day_seconds, data_dir=data_dir))


def migrate() -> None:
    """Bring the database's schema up to date."""
    from course.store import database, migrating  # noqa: PLC0415

    settings = settings_with_servers()
    engine = database.open_engine(settings.sqlalchemy_url)
    migrating.migrate(engine)
    note(f"the schema stands at {database.current_revision(engine)}")


def web() -> None:
    """Run the site."""
    from course.service import open_service  # noqa: PLC0415
    from course.web.app import serve  # noqa: PLC0415
    from course.web.several import in_several  # noqa: PLC0415

    settings = _ready_to_log()
    host, _, port = settings.web_listen.rpartition(":")
    processes = settings.web_processes
    if processes == 1:
        serve(open_service(settings, pool_size=_CONNECTIONS), host, int(port))
        return
    each = max(_FEWEST_CONNECTIONS, _CONNECTIONS // processes)
    try:
        in_several(processes, host, int(port), lambda on: serve(open_service(settings, pool_size=each), host, 0, on))
    except OSError as error:
        fail(f"the site cannot listen on {settings.web_listen}: {error.strerror} (COURSE_WEB_LISTEN)")


def worker(
    processes: Annotated[int | None, typer.Option(min=1, max=64, help="Worker processes.")] = None,
) -> None:
    """Run a Celery worker: it delivers letters and reads replies."""
    settings = settings_with_servers()
    _can_sign(settings)
    flags = ["--concurrency", str(processes or settings.processes), "--without-gossip", "--without-mingle"]
    flags += ["--without-heartbeat", "-Q", "course", "-I", "workers.tasks", "--loglevel", "INFO"]
    _become_celery(settings, "worker", *flags)


def _can_sign(settings: Settings) -> None:
    """Fail before anything is claimed: a worker without its DKIM keys could write no letter."""
    from course.letters.dkim import DkimError, read_keys  # noqa: PLC0415

    try:
        read_keys(settings.dkim_key_files, domain=settings.mail_domain)
    except DkimError as error:
        fail(f"{error} (COURSE_DKIM_KEYS)")


def beat() -> None:
    """Run the timetable: it says when to look for what is due. A second one is harmless."""
    settings = settings_with_servers()
    _become_celery(settings, "beat", "--loglevel", "INFO", "-s", str(_scratch(settings) / "beat"), "--pidfile", "")


def _scratch(settings: Settings) -> Path:
    """Where beat may remember when it last ran what; only the nightly sweep would notice its loss."""
    import tempfile  # noqa: PLC0415

    folder = settings.data_dir / "scratch"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="sw-beat-"))
    return folder


def _become_celery(settings: Settings, *arguments: str) -> None:
    """Replace this process by Celery's: one process fewer to supervise, and signals reach it as they are meant."""
    argv = [sys.executable, "-W", "ignore:You're running the worker", "-m", "celery", "-A", "workers.app", "--quiet"]
    os.execve(sys.executable, [*argv, *arguments], child_environment(settings))  # noqa: S606


def inbound() -> None:
    """Run the door for replies (LMTP or SMTP)."""
    from course.inbound.listener import ListenError, serve  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415

    settings = _ready_to_log()
    try:
        serve(open_service(settings), settings.inbound_listen)
    except ListenError as error:
        fail(str(error))


def postbox(
    port: Annotated[int, typer.Option(min=0, max=65_535, help="Port of its pages.")] = 8025,
) -> None:
    """Run the development inbox: it catches every letter and sends true replies. Never in production."""
    from course.postbox import PostboxConfig, PostboxUnavailableError, serve  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415
    from course.store.course_clock import move_clock  # noqa: PLC0415

    settings = _ready_to_log()
    os.umask(0o077)  # letters hold links to people's own pages
    if settings.production:
        fail("the postbox shows everybody's letters and never runs in production; set COURSE_SMTP_URL to a real relay")
    service = open_service(settings)
    target = urlsplit(settings.smtp_url or "smtp://127.0.0.1:2525")

    def advance(by: timedelta) -> None:
        with service.sessions() as session:
            move_clock(session, by)

    config = PostboxConfig(
        smtp_host=target.hostname or "127.0.0.1",
        smtp_port=target.port or 2525,
        web_host="127.0.0.1",
        web_port=port,
        folder=settings.data_dir / "postbox",
        inbound=settings.inbound_listen,
        site_url=settings.public_url,
        brand=settings.brand_name,
    )
    try:
        serve(config, now=service.clock.now, advance=advance)
    except PostboxUnavailableError as error:
        fail(str(error))


def _ready_to_log() -> Settings:
    from course.log import set_up_logging  # noqa: PLC0415

    settings = settings_with_servers()
    set_up_logging(settings.log_format, colours=False)
    return settings
