"""One line for each request, in which nothing names or opens anybody: no token, no query, no address, no browser."""

import re
import traceback
from typing import Final

import structlog
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from course import clock
from course.web.pages import Pages

_TOKEN: Final = re.compile(r"^(/(?:confirm|me|u)/)[^/]+")
_LONG_RUN: Final = re.compile(r"[A-Za-z2-7]{16}")  # no word of our paths is so long; tokens are 48
_KNOWN: Final = re.compile(r"[A-Za-z0-9._/\-…]{1,120}")
_TRY_AGAIN_SECONDS: Final = "10"
_PROBES: Final = frozenset({"/healthz", "/readyz", "/metrics"})
"""Asked every few seconds by machines, and of interest to them alone."""

log = structlog.get_logger(__name__)


def redacted(path: str) -> str:
    """A path without its token. What is no path of ours is not repeated: it may hold anything."""
    shown = _TOKEN.sub(r"\1…", path)
    return shown if _KNOWN.fullmatch(shown) and not _LONG_RUN.search(shown) else "(another)"


class AccessLog:
    """ASGI middleware, the outermost: the log, and a kind page for what nobody foresaw.

    An error's message can hold what somebody wrote (a database driver repeats its parameters), so that only its kind
    and the lines of code are logged.
    """

    def __init__(self, app: ASGIApp, pages: Pages) -> None:
        self._app = app
        self._pages = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = clock.monotonic(), 0

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except Exception as error:  # noqa: BLE001  (the last one who can say a kind word)
            _note_failure(error)
            if status == 0:
                is_passing = isinstance(error, OperationalError | PoolTimeoutError)
                response = self._pages.refusal(503 if is_passing else 500)
                if is_passing:
                    response.headers["Retry-After"] = _TRY_AGAIN_SECONDS
                await response(scope, receive, noting)
        if scope["path"] in _PROBES:
            return
        log.info(
            "request",
            method=scope["method"] if scope["method"].isalpha() else "?",
            path=redacted(scope["path"]),
            status=status,
            ms=round((clock.monotonic() - started) * 1000, 1),
        )


def _note_failure(error: BaseException) -> None:
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames[-12:]]
    log.error("request_failed", kind=type(error).__name__, where=where)
