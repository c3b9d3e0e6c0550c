"""The only reader of the environment: one frozen `Settings`, read once.

The environment wins over a ``.env`` file in the working directory. A wrong value stops the start with its name, the
reason and an example. In development, secrets that are absent are made once and kept in the data folder.
"""

import base64
import contextlib
import json
import os
import re
import secrets
from email.utils import parseaddr
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import parse_qs, quote, unquote, urlsplit

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key
from pydantic import AfterValidator, Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from course.rates import domain_rates, warm_up

PREFIX = "COURSE_"
EXAMPLE_POSTAL_ADDRESS = "1 Example Street, Exampleton EX1 1EX (example address)"
_SECRET_MIN_BYTES = 32
_HOOK_PASSWORD_MIN = 16
_TOPIC = re.compile(r"arn:aws(?:-[a-z-]+)?:sns:[a-z0-9-]{1,30}:\d{12}:[A-Za-z0-9_-]{1,256}")
_MAILBOX = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")

EXAMPLES = {
    "env": "production",
    "database_url": "postgresql://course:secret@db.example.org/course",
    "redis_url": "redis://redis.example.org:6379/0",
    "smtp_url": "smtp://user:pass@smtp.example.org:587?tls=starttls",
    "public_url": "https://secondwind.example.org",
    "mail_from": "Second Wind <hello@mail.example.org>",
    "reply_domain": "reply.example.org",
    "postal_address": "Second Wind, 1 High Street, Leeds LS1 1AA, United Kingdom",
    "brand_name": "Second Wind",
    "inbound_listen": "lmtp://127.0.0.1:8024",
    "imap_url": "imaps://user:pass@imap.example.org/INBOX",
    "postmark_hook_auth": "postmark:the output of: openssl rand -hex 24",
    "ses_topics": "arn:aws:sns:eu-west-1:123456789012:second-wind",
    "mailgun_signing_key": "the HTTP webhook signing key of your Mailgun account",
    "sendgrid_event_key": "the verification key that SendGrid shows for the event webhook",
    "sendgrid_hook_auth": "sendgrid:the output of: openssl rand -hex 24",
    "secret_key": "the output of: openssl rand -base64 32",
    "master_key": "the output of: openssl rand -base64 32",
    "hash_key": "the output of: openssl rand -base64 32",
    "operator_email": "team@example.org",
    "dkim_keys": "s2026=/etc/second-wind/s2026.pem",
    "day_seconds": "10",
    "data_dir": ".course",
    "web_listen": "127.0.0.1:8000",
    "trusted_proxies": "1",
    "form_fill_seconds": "2",
    "web_processes": "2",
    "worker_processes": "2",
    "rate_per_second": "20",
    "rate_per_hour": "10000",
    "rate_per_day": "50000",
    "rate_per_domain": "gmail.com=20/s,*=600/m",
    "warm_up": "2027-01-11:50",
    "log_format": "json",
    "metrics_token": "a long random word",
    "shutdown_seconds": "30",
    "keep_raw_mail_days": "90",
    "keep_unconfirmed_days": "30",
    "keep_logs_days": "180",
}


class SettingsError(Exception):
    """A setting is missing or wrong. The message is one sentence a setting: its name, the reason, an example."""


def _secret_list(text: str) -> str:
    for part in text.split(","):
        if len(part.strip().encode()) < _SECRET_MIN_BYTES:
            raise ValueError(f"each secret needs at least {_SECRET_MIN_BYTES} characters")
    return text


def _key_list(text: str) -> str:
    for part in text.split(","):
        _decode_key(part)
    return text


def _decode_key(text: str) -> bytes:
    try:
        raw = base64.b64decode(text.strip(), validate=True)
    except ValueError as error:
        raise ValueError("a key is 32 random bytes in base64") from error
    if len(raw) != 32:
        raise ValueError(f"a key is 32 random bytes in base64; this one has {len(raw)}")
    return raw


def _url(*schemes: str) -> AfterValidator:
    def check(text: str) -> str:
        try:
            parts = urlsplit(text)
            _ = parts.port
        except ValueError as error:
            raise ValueError(f"not a URL: {error}") from error
        if parts.scheme not in schemes:
            raise ValueError(f"it should begin with {' or '.join(s + '://' for s in schemes)}")
        return text

    return AfterValidator(check)


def p256_key(text: str) -> ec.EllipticCurvePublicKey:
    """The public key that SendGrid shows: base64 of its DER. Raises ValueError if it is not one on the curve P-256."""
    try:
        key = load_der_public_key(base64.b64decode(text.strip(), validate=True))
    except (ValueError, UnsupportedAlgorithm):
        raise ValueError("it should be a public key in base64, on one line") from None
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("it should be a public key on the curve P-256")
    return key


class SmtpTarget:
    """Where letters are handed over, read from ``COURSE_SMTP_URL``."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        options = parse_qs(parts.query)
        self.host = parts.hostname or "127.0.0.1"
        self.username = unquote(parts.username) if parts.username else None
        self.password = unquote(parts.password) if parts.password else None
        wanted = options.get("tls", ["implicit" if parts.scheme == "smtps" else "none"])[0]
        if wanted not in {"none", "starttls", "implicit"}:
            raise ValueError("tls is none, starttls or implicit")
        self.tls: Literal["none", "starttls", "implicit"] = wanted  # type: ignore[assignment]
        self.port = parts.port or (465 if self.tls == "implicit" else 587 if self.tls == "starttls" else 25)


class ImapTarget:
    """The mailbox that replies are fetched from, read from ``COURSE_IMAP_URL``. The folder INBOX if none is named."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        if not parts.hostname or not parts.username or parts.password is None:
            raise ValueError("it should name a user, a password and a host")
        self.host = parts.hostname
        self.username, self.password = unquote(parts.username), unquote(parts.password)
        self.folder = unquote(parts.path.strip("/")) or "INBOX"
        if any(ord(c) < 32 or ord(c) == 127 for c in self.username + self.password + self.folder):
            raise ValueError("there is a control character in it")
        wanted = parse_qs(parts.query).get("tls", ["implicit" if parts.scheme == "imaps" else "starttls"])[0]
        if wanted not in ({"implicit"} if parts.scheme == "imaps" else {"none", "starttls"}):
            raise ValueError("tls is none or starttls, with imap://")
        self.tls: Literal["none", "starttls", "implicit"] = wanted  # type: ignore[assignment]
        self.port = parts.port or (993 if self.tls == "implicit" else 143)

    @property
    def name(self) -> str:
        """The mailbox without its password: for the log, and as the name of its position in the database."""
        return f"{self.username}@{self.host}:{self.port}/{self.folder}"


class Settings(BaseSettings):
    """Everything that the environment decides. Durations say their unit; URLs are as in the docs of their software."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    env: Literal["dev", "production"] = "dev"
    database_url: Annotated[str, _url("postgresql", "postgres")] | None = None
    redis_url: Annotated[str, _url("redis", "rediss", "unix")] | None = None
    smtp_url: Annotated[str, _url("smtp", "smtps")] | None = None
    public_url: Annotated[str, _url("http", "https")] = "http://127.0.0.1:8000"
    mail_from: str = "Second Wind <hello@secondwind.example>"
    reply_domain: str = "reply.secondwind.example"
    postal_address: str = EXAMPLE_POSTAL_ADDRESS
    brand_name: str = "Second Wind"
    inbound_listen: Annotated[str, _url("lmtp", "smtp")] = "lmtp://127.0.0.1:8024"
    imap_url: Annotated[str, _url("imap", "imaps")] | None = None
    postmark_hook_auth: str | None = None
    ses_topics: str | None = None
    mailgun_signing_key: str | None = None
    sendgrid_event_key: str | None = None
    sendgrid_hook_auth: str | None = None
    secret_key: Annotated[str, AfterValidator(_secret_list)] | None = None
    master_key: Annotated[str, AfterValidator(_key_list)] | None = None
    hash_key: Annotated[str, AfterValidator(_key_list)] | None = None
    operator_email: str | None = None
    dkim_keys: str | None = None
    day_seconds: float | None = Field(default=None, gt=0, le=864_000)
    data_dir: Path = Path(".course")
    web_listen: str = "127.0.0.1:8000"
    trusted_proxies: int = Field(default=0, ge=0, le=10)
    form_fill_seconds: float | None = Field(default=None, ge=0, le=60)
    web_processes: int = Field(default=1, ge=1, le=64)
    worker_processes: int | None = Field(default=None, ge=1, le=64)
    rate_per_second: int | None = Field(default=None, ge=1, le=100_000)
    rate_per_hour: int | None = Field(default=None, ge=1, le=100_000_000)
    rate_per_day: int | None = Field(default=None, ge=1, le=100_000_000)
    rate_per_domain: str | None = None
    warm_up: str | None = None
    log_format: Literal["console", "json"] = "console"
    metrics_token: str | None = None
    shutdown_seconds: float = Field(default=30.0, ge=1, le=600)
    keep_raw_mail_days: int = Field(default=90, ge=1)
    keep_unconfirmed_days: int = Field(default=30, ge=8)
    keep_logs_days: int = Field(default=180, ge=1)

    @field_validator("public_url")
    @classmethod
    def _no_trailing_slash(cls, value: str) -> str:
        return value.rstrip("/")

    @field_validator("mail_from")
    @classmethod
    def _a_mailbox(cls, value: str) -> str:
        _, address = parseaddr(value)
        if not _MAILBOX.fullmatch(address) or value.count("@") != 1 or any(c in value for c in "\r\n\0"):
            raise ValueError("it should be a mailbox with a name")
        return value

    @field_validator("operator_email")
    @classmethod
    def _an_address(cls, value: str | None) -> str | None:
        if value is not None and (value.count("@") != 1 or any(c.isspace() for c in value)):
            raise ValueError("it should be one e-mail address")
        return value

    @field_validator("dkim_keys")
    @classmethod
    def _selectors_with_files(cls, value: str | None) -> str | None:
        for part in value.split(",") if value is not None else ():
            selector, _, path = part.partition("=")
            if not selector.strip() or not path.strip() or "\0" in path:
                raise ValueError("it should be SELECTOR=FILE, several with a comma between them")
        return value

    @field_validator("reply_domain")
    @classmethod
    def _a_domain(cls, value: str) -> str:
        value = value.strip().lower()
        if not value or any(c in value for c in "@/ \r\n\0:") or value.startswith("."):
            raise ValueError("it should be a domain, with nothing before or after it")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _an_smtp_target(cls, value: str | None) -> str | None:
        if value is not None:
            SmtpTarget(value)
        return value

    @field_validator("imap_url")
    @classmethod
    def _a_mailbox_on_a_server(cls, value: str | None) -> str | None:
        if value is not None:
            ImapTarget(value)
        return value

    @field_validator("postmark_hook_auth", "sendgrid_hook_auth")
    @classmethod
    def _a_name_and_a_long_password(cls, value: str | None) -> str | None:
        name, _, password = (value or "").partition(":")
        if value is not None and (not name or len(password) < _HOOK_PASSWORD_MIN or not value.isascii()):
            raise ValueError(f"it should be NAME:PASSWORD, the password of at least {_HOOK_PASSWORD_MIN} characters")
        return value

    @field_validator("ses_topics")
    @classmethod
    def _topics(cls, value: str | None) -> str | None:
        for part in value.split(",") if value is not None else ():
            if not _TOPIC.fullmatch(part.strip()):
                raise ValueError("it should be the ARN of an SNS topic, several with a comma between them")
        return value

    @field_validator("mailgun_signing_key")
    @classmethod
    def _a_signing_key(cls, value: str | None) -> str | None:
        if value is not None and len(value) < _HOOK_PASSWORD_MIN:
            raise ValueError("it is too short to be one")
        return value

    @field_validator("sendgrid_event_key")
    @classmethod
    def _a_public_key(cls, value: str | None) -> str | None:
        if value is not None:
            p256_key(value)
        return value

    @field_validator("rate_per_domain")
    @classmethod
    def _rates_of_domains(cls, value: str | None) -> str | None:
        if value is not None:
            domain_rates(value)
        return value

    @field_validator("warm_up")
    @classmethod
    def _a_day_and_letters(cls, value: str | None) -> str | None:
        if value is not None:
            warm_up(value)
        return value

    @field_validator("web_listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or int(port) > 65_535:
            raise ValueError("it should be HOST:PORT")
        return value

    @field_validator("postal_address", "brand_name")
    @classmethod
    def _one_line(cls, value: str) -> str:
        if any(ord(c) < 32 for c in value) or not value.strip():
            raise ValueError("it should be one line of text")
        return value

    @model_validator(mode="after")
    def _production_is_complete(self) -> "Settings":
        if self.env != "production":
            return self
        needed = ["database_url", "redis_url", "smtp_url", "secret_key", "master_key", "hash_key"]
        for name in (*needed, "public_url", "mail_from", "reply_domain", "postal_address"):
            if name not in self.model_fields_set or getattr(self, name) is None:
                raise ValueError(f"{PREFIX}{name.upper()} is required in production; an example: {EXAMPLES[name]}")
        if self.day_seconds is not None:
            raise ValueError(f"{PREFIX}DAY_SECONDS is refused in production: real people get real days; unset it")
        if not self.public_url.startswith("https://"):
            raise ValueError(
                f"{PREFIX}PUBLIC_URL should begin with https:// in production; an example: {EXAMPLES['public_url']}"
            )
        if self.postal_address == EXAMPLE_POSTAL_ADDRESS:
            raise ValueError(f"{PREFIX}POSTAL_ADDRESS is still the example; mail needs a real one (CAN-SPAM)")
        public = urlsplit(self.public_url)
        if public.path or public.query or public.fragment:
            raise ValueError(f"{PREFIX}PUBLIC_URL should end with the host; an example: {EXAMPLES['public_url']}")
        target = SmtpTarget(self.smtp_url or "")
        near = target.host in {"localhost", "127.0.0.1", "::1"}
        if target.tls == "none" and target.username is not None and not near:
            raise ValueError(f"{PREFIX}SMTP_URL would send the password in the clear; say ?tls=starttls")
        if (
            target.tls == "none"
            and target.host not in {"localhost", "127.0.0.1", "::1"}
            and "tls=none" not in (self.smtp_url or "")
        ):
            raise ValueError(
                f"{PREFIX}SMTP_URL says nothing of TLS; say ?tls=starttls, or ?tls=none for a relay in your own network"
            )
        if self.imap_url is not None:
            mailbox = ImapTarget(self.imap_url)
            if mailbox.tls == "none" and mailbox.host not in {"localhost", "127.0.0.1", "::1"}:
                raise ValueError(f"{PREFIX}IMAP_URL would send the password in the clear; take away ?tls=none")
        return self

    @property
    def production(self) -> bool:
        """Whether real people are at the other end."""
        return self.env == "production"

    @property
    def secrets(self) -> tuple[bytes, ...]:
        """The secrets that sign tokens: the first signs, all verify."""
        return tuple(part.strip().encode() for part in _present(self.secret_key, "secret_key").split(","))

    @property
    def master_keys(self) -> tuple[bytes, ...]:
        """The keys that wrap people's keys: the first wraps, all unwrap."""
        return tuple(_decode_key(part) for part in _present(self.master_key, "master_key").split(","))

    @property
    def dkim_key_files(self) -> tuple[tuple[str, Path], ...]:
        """The selectors that sign, each with the PEM file of its private key; empty: the relay signs."""
        parts = (part.partition("=") for part in self.dkim_keys.split(",")) if self.dkim_keys is not None else ()
        return tuple((selector.strip(), Path(path.strip())) for selector, _, path in parts)

    @property
    def allowed_topics(self) -> frozenset[str]:
        """The ARNs of the SNS topics that may tell us something; empty: none."""
        return frozenset(part.strip() for part in self.ses_topics.split(",")) if self.ses_topics else frozenset()

    @property
    def hash_key_bytes(self) -> bytes:
        """The key of the keyed hashes of addresses; never rotated."""
        return _decode_key(_present(self.hash_key, "hash_key"))

    @cached_property
    def from_name(self) -> str:
        """The display name in From."""
        return parseaddr(self.mail_from)[0] or self.brand_name

    @cached_property
    def from_address(self) -> str:
        """The bare address in From."""
        return parseaddr(self.mail_from)[1]

    @cached_property
    def mail_domain(self) -> str:
        """The domain of From, which DKIM aligns with and Message-IDs are made in."""
        return self.from_address.rpartition("@")[2].lower()

    @property
    def sqlalchemy_url(self) -> str:
        """The database URL with the driver that we use."""
        _, _, rest = _present(self.database_url, "database_url").partition("://")
        return f"postgresql+psycopg://{rest}"

    @property
    def fill_seconds(self) -> float:
        """How long a human being needs at least to fill in the sign-up form; a form posted sooner is a robot's."""
        return self.form_fill_seconds if self.form_fill_seconds is not None else (2.0 if self.production else 0.0)

    @property
    def processes(self) -> int:
        """Worker processes: one a core, at least two."""
        return self.worker_processes or max(2, os.cpu_count() or 2)


def _present(value: str | None, name: str) -> str:
    if value is None:
        raise SettingsError(f"{PREFIX}{name.upper()} is not set; an example: {EXAMPLES[name]}")
    return value


def load_settings(**overrides: object) -> Settings:
    """Read the environment once. Raises SettingsError with a sentence for each wrong setting."""
    try:
        given = {name: value for name, value in overrides.items() if value is not None}
        settings = Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(fault) for fault in error.errors())) from None
    except OSError as error:
        raise SettingsError(f"the .env file cannot be read ({error.strerror}); make it readable or remove it") from None
    except UnicodeDecodeError:
        raise SettingsError("the .env file is not UTF-8 text; write it anew as plain text") from None
    if settings.production:
        return settings
    return _with_kept_secrets(settings)


def _sentence(fault: object) -> str:
    assert isinstance(fault, dict)
    message = str(fault["msg"]).removeprefix("Value error, ")
    if not fault["loc"]:
        return message
    name = str(fault["loc"][0])
    return f"{PREFIX}{name.upper()} is wrong: {message[:1].lower()}{message[1:]}; an example: {EXAMPLES.get(name, '')}"


def _with_kept_secrets(settings: Settings) -> Settings:
    missing = [name for name in ("secret_key", "master_key", "hash_key") if getattr(settings, name) is None]
    if not missing:
        return settings
    kept = _kept_secrets(settings.data_dir)
    return settings.model_copy(update={name: kept[name] for name in missing})


def _kept_secrets(folder: Path) -> dict[str, str]:
    """Development's own secrets, made at the first need, 0600, written whole or not at all."""
    path = folder / "secrets.json"
    with contextlib.suppress(OSError, ValueError):
        kept = json.loads(path.read_text(encoding="utf-8"))
        if {"secret_key", "master_key", "hash_key"} <= kept.keys():
            return dict(kept)
        raise SettingsError(
            f"{path} is incomplete; restore it from a backup, or remove it if nothing in {folder} matters"
        )
    if path.exists():
        raise SettingsError(
            f"{path} cannot be read; restore it from a backup, or remove it if nothing in {folder} matters"
        )
    made = {
        name: base64.b64encode(secrets.token_bytes(32)).decode() for name in ("secret_key", "master_key", "hash_key")
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / f"secrets.{os.getpid()}.new"
        fresh.touch(mode=0o600)
        fresh.write_text(json.dumps(made), encoding="utf-8")
        try:
            os.link(fresh, path)  # never over a file that another process made meanwhile
        except FileExistsError:
            return _kept_secrets(folder)
        finally:
            fresh.unlink()
    except OSError as error:
        raise SettingsError(
            f"the data folder {folder} cannot be written ({error.strerror}); set COURSE_DATA_DIR to one that can"
        ) from None
    return made


def child_environment(settings: Settings, **more: str) -> dict[str, str]:
    """The environment for a process that we start: ours, with everything that `settings` decided spelled out."""
    spelled = {
        f"{PREFIX}{name.upper()}": str(value)
        for name, value in settings.model_dump().items()
        if value is not None and not isinstance(value, bool)
    }
    return {**os.environ, **spelled, "PYTHONUNBUFFERED": "1", "PYTHONTZPATH": "", **more}


def inherited_environment() -> dict[str, str]:
    """A copy of the environment as it is, for servers that are not ours (PostgreSQL, Redis)."""
    return dict(os.environ)


def socket_url(database: str, folder: Path, user: str) -> str:
    """The URL of a PostgreSQL that listens on a Unix socket in ``folder``."""
    return f"postgresql://{quote(user)}@/{database}?host={quote(str(folder), safe='')}"


def misspelt_settings() -> list[str]:
    """Variables that begin with COURSE_ and mean nothing to us: most likely a slip."""
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    return sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
