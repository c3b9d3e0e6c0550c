"""What `course doctor` looks at: each check on its own, none stops another."""

import importlib.metadata
import re
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import redis
from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from course import clock
from course.cli.dns_records import look_at_dns
from course.cli.finding import Finding
from course.delivery.transport.smtp import RelayAwayError, SmtpConnection
from course.heartbeat import signs, standing
from course.inbound.imap import MailboxAwayError, close_mailbox, knows_idle, open_mailbox, why_away
from course.schedule.due import is_zone
from course.service import Service, open_service
from course.settings import ImapTarget, Settings, SmtpTarget, misspelt_settings
from course.store.database import current_revision, open_engine
from course.store.holds import holds_in_force
from course.store.migrating import head_revision
from course.store.models import ImapFolder

_CLOCK_SLACK = timedelta(seconds=5)
_ZONE_DATA_DAYS = 90
_MAILBOX_UNSEEN = timedelta(minutes=10)
_TZDATA_VERSION = re.compile(r"(\d{4})\.(\d+)")


def check_up(settings: Settings) -> list[Finding]:
    """Run every check, in the order in which one depends on another."""
    service = open_service(settings)
    checks: list[tuple[str, Callable[[], Finding]]] = [
        ("database", lambda: _database(service)),
        ("migrations", lambda: _migrations(settings)),
        ("redis", lambda: _redis(settings)),
        ("smtp", lambda: _smtp(settings)),
        ("inbound", lambda: _inbound(settings)),
        *([("imap", lambda: _imap(service))] if settings.imap_url is not None else []),
        ("processes", lambda: _processes(service)),
        ("delivery", lambda: _holds(service)),
        ("clock", lambda: _clock(service)),
        ("time zones", _zones),
        ("secrets", lambda: _secrets(settings)),
        ("settings", _spelling),
    ]
    findings = []
    for name, check in checks:
        try:
            findings.append(check())
        except SQLAlchemyError:
            findings.append(Finding(check=name, ok=False, said="the database does not answer", cure="see `database`"))
    return findings + look_at_dns(settings)


def _database(service: Service) -> Finding:
    try:
        with service.sessions() as session:
            version = session.scalar(text("SHOW server_version"))
    except SQLAlchemyError:
        return Finding(
            check="database", ok=False, said="does not answer", cure="start PostgreSQL, or mend COURSE_DATABASE_URL"
        )
    return Finding(check="database", ok=True, said=f"PostgreSQL {version}")


def _migrations(settings: Settings) -> Finding:
    engine = open_engine(settings.sqlalchemy_url)
    try:
        here, newest = current_revision(engine), head_revision()
    finally:
        engine.dispose()
    if here == newest:
        return Finding(check="migrations", ok=True, said=f"at {here}")
    return Finding(check="migrations", ok=False, said=f"at {here}, newest is {newest}", cure="run `course migrate`")


def _redis(settings: Settings) -> Finding:
    if settings.redis_url is None:
        return Finding(check="redis", ok=False, said="not set", cure="set COURSE_REDIS_URL, or run `course up`")
    client = redis.Redis.from_url(settings.redis_url, socket_timeout=3, socket_connect_timeout=3)
    try:
        info = client.info("server")
        policy = client.config_get("maxmemory-policy").get("maxmemory-policy")
    except redis.RedisError:
        return Finding(check="redis", ok=False, said="does not answer", cure="start Redis, or mend COURSE_REDIS_URL")
    finally:
        client.close()
    if policy != "noeviction":
        return Finding(check="redis", ok=False, said=f"maxmemory-policy is {policy}", cure="set it to noeviction")
    return Finding(check="redis", ok=True, said=f"Redis {info.get('redis_version')}")


def _smtp(settings: Settings) -> Finding:
    if settings.smtp_url is None:
        return Finding(check="smtp", ok=False, said="not set", cure="set COURSE_SMTP_URL, or run `course up`")
    target = SmtpTarget(settings.smtp_url)
    connection = SmtpConnection(target, own_name=settings.mail_domain)
    try:
        connection.open()
    except RelayAwayError as error:
        return Finding(check="smtp", ok=False, said=str(error), cure="mend COURSE_SMTP_URL, or start the relay")
    finally:
        connection.close()
    login = "logged in" if target.username else "no login"
    return Finding(check="smtp", ok=True, said=f"{target.host}:{target.port} takes mail ({target.tls}, {login})")


def _inbound(settings: Settings) -> Finding:
    parts = urlsplit(settings.inbound_listen)
    host, port = parts.hostname or "127.0.0.1", parts.port or 8024
    try:
        with socket.create_connection(("127.0.0.1" if host == "0.0.0.0" else host, port), timeout=3) as door:  # noqa: S104
            door.settimeout(3)
            greeting = door.recv(200).decode("ascii", "replace").strip()
    except OSError:
        return Finding(check="inbound", ok=False, said=f"nobody listens at {host}:{port}", cure="run `course inbound`")
    return Finding(check="inbound", ok=greeting.startswith("220"), said=f"{host}:{port} says {greeting[:60]}")


def _imap(service: Service) -> Finding:
    target = ImapTarget(service.settings.imap_url or "")
    try:
        box = open_mailbox(target, seconds=10)
        idles = knows_idle(box)
        close_mailbox(box)
    except MailboxAwayError as error:
        said = f"{target.host}: {why_away(error)}"
        return Finding(check="imap", ok=False, said=said, cure="mend COURSE_IMAP_URL, or start the server")
    with service.sessions() as session:
        looked_at = session.scalar(select(ImapFolder.looked_real_at).where(ImapFolder.name == target.name))
    way = "IDLE" if idles else "no IDLE: asked every half minute"
    said = f"{target.host} opens {target.folder} ({way})"
    if looked_at is None or clock.real_now() - looked_at > _MAILBOX_UNSEEN:
        return Finding(check="imap", ok=False, said=f"{said}; nobody looks at it", cure="start `course inbound`")
    return Finding(check="imap", ok=True, said=said)


def _processes(service: Service) -> Finding:
    with service.sessions() as session:
        stands = standing(signs(session), clock.real_now())
    if stands.missing:
        cure = "start them: " + ", ".join(f"`course {kind}`" for kind in stands.missing)
        said = f"not seen for a minute: {', '.join(stands.missing)}"
        return Finding(check="processes", ok=False, said=said, cure=cure)
    if stands.beat_is_silent:
        said = "beat lives and has sent no hint for a minute; letters go by the workers' rounds, some seconds late"
        return Finding(check="processes", ok=False, said=said, cure="see `redis`; then start `course beat` again")
    if stands.stalled:
        said = f"alive and taking no hints for a minute: {', '.join(stands.stalled)}"
        return Finding(check="processes", ok=False, said=said, cure="start these workers again")
    return Finding(check="processes", ok=True, said="worker, beat and inbound live, and hints are sent and taken")


def _holds(service: Service) -> Finding:
    with service.sessions() as session:
        held = holds_in_force(session)
    if held:
        said = ", ".join(f"{hold.scope} held because of {hold.cause}" for hold in held)
        cure = "mend the cause, then `course delivery release`"
        return Finding(check="delivery", ok=False, said=said, cure=cure)
    return Finding(check="delivery", ok=True, said="nothing is held")


def _clock(service: Service) -> Finding:
    with service.sessions() as session:
        difference = abs(_database_now(session) - clock.real_now())
    if difference > _CLOCK_SLACK:
        said = f"this machine and the database differ by {difference.total_seconds():.0f} s"
        return Finding(check="clock", ok=False, said=said, cure="keep both in time with NTP")
    scaled = service.clock.now() - clock.real_now()
    ahead = f"; course time is {scaled} ahead" if scaled > timedelta(minutes=1) else ""
    return Finding(check="clock", ok=True, said=f"agrees with the database{ahead}")


def _database_now(session: Session) -> datetime:
    now = session.scalar(text("SELECT clock_timestamp()"))
    assert isinstance(now, datetime)
    return now


def _zones() -> Finding:
    version = importlib.metadata.version("tzdata")
    found = _TZDATA_VERSION.match(version)
    files = importlib.metadata.files("tzdata") or []
    path = next((file.locate() for file in files if file.name == "zones"), None)
    if found is None or path is None or not is_zone("Europe/London"):
        return Finding(check="time zones", ok=False, said=f"tzdata {version} is unreadable", cure="install tzdata anew")
    system = _system_version()
    released = datetime(int(found[1]), 1, 1, tzinfo=UTC)
    old = clock.real_now().year > released.year and (clock.real_now() - released).days > 365 + _ZONE_DATA_DAYS
    said = f"tzdata {version} (ours, used); the system's is {system}"
    if old:
        return Finding(check="time zones", ok=False, said=said, cure="update the package tzdata")
    return Finding(check="time zones", ok=True, said=said)


def _system_version() -> str:
    from pathlib import Path  # noqa: PLC0415

    try:
        first = Path("/usr/share/zoneinfo/tzdata.zi").read_text(encoding="ascii", errors="replace").partition("\n")[0]
    except OSError:
        return "not there"
    return first.removeprefix("# version ").strip() or "unknown"


def _secrets(settings: Settings) -> Finding:
    weak = [s for s in settings.secrets if len(set(s)) < 12]
    if weak:
        cure = "make one with: openssl rand -base64 32"
        return Finding(check="secrets", ok=False, said="COURSE_SECRET_KEY is easy to guess", cure=cure)
    if len({*settings.master_keys, settings.hash_key_bytes}) != len(settings.master_keys) + 1:
        cure = "make each with: openssl rand -base64 32"
        return Finding(check="secrets", ok=False, said="the master key and the hash key are the same", cure=cure)
    return Finding(
        check="secrets", ok=True, said=f"{len(settings.secrets)} signing, {len(settings.master_keys)} master"
    )


def _spelling() -> Finding:
    unknown = misspelt_settings()
    if unknown:
        return Finding(check="settings", ok=False, said=f"unknown: {', '.join(unknown)}", cure="see docs/operating.md")
    return Finding(check="settings", ok=True, said="every COURSE_ variable is known")
