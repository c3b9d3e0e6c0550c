"""Logs: structured, on stderr, and without a candidate's words, address or token in them."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, Literal

import structlog

_ADDRESS = re.compile(r"[^\s<>@:;,\"'()\[\]=]+@[^\s<>@:;,\"'()\[\]]+")
_TOKEN_IN_PATH = re.compile(r"/(me|u|confirm)/[A-Za-z0-9]{8,}")
_TOKEN = re.compile(r"\b[a-z2-7]{38,}\b", re.IGNORECASE)
_URL_PASSWORD = re.compile(r"(?<=://)[^/\s:@]*:[^/\s@]*@")
_NEVER = frozenset({"email", "text", "reply_text", "subject", "body", "raw", "name", "password", "token", "secret"})

Event = MutableMapping[str, Any]


def without_secrets(text: str) -> str:
    """The text with addresses, link tokens and passwords in URLs replaced."""
    text = _URL_PASSWORD.sub("<login>@", text)
    text = _TOKEN_IN_PATH.sub(r"/\1/<token>", text)
    return _TOKEN.sub("<token>", _ADDRESS.sub("<address>", text))


def _redact(_: Any, __: str, event: Event) -> Event:
    for key, value in event.items():
        if key in _NEVER:
            event[key] = "<redacted>"
        elif isinstance(value, str):
            event[key] = without_secrets(value)
    return event


def _redact_exception(_: Any, __: str, event: Event) -> Event:
    """A traceback's last line can quote a value: only the kinds and places stay."""
    if isinstance(event.get("exception"), str):
        event["exception"] = without_secrets(event["exception"])
    return event


def set_up_logging(style: Literal["console", "json"], *, colours: bool | None = None) -> None:
    """Send everything, the libraries' words too, through the redacting chain to stderr."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    if style == "json":
        last: list[Any] = [structlog.processors.format_exc_info, _redact_exception, structlog.processors.JSONRenderer()]
    else:
        tinted = sys.stderr.isatty() if colours is None else colours
        last = [structlog.processors.format_exc_info, _redact_exception, structlog.dev.ConsoleRenderer(colors=tinted)]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,  # a cached logger would keep what was set up before it for ever
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _redact, *last],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # it repeats what strangers send
    for chatty in (
        "alembic",
        "kombu",
        "celery.worker.strategy",
        "celery.app.trace",
        "celery.beat",
        "httpx",
    ):
        logging.getLogger(chatty).setLevel(logging.WARNING)
