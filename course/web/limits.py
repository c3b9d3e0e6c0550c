"""What a stranger may send: the size of a request's line, headers and body, and the time that a body may take."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from course.web.pages import Pages

MAX_BODY: Final = 64 * 1024
MAX_URL: Final = 4 * 1024
MAX_HEADERS: Final = 16 * 1024
_BODY_SECONDS: Final = 15.0
_MOST_LARGE: Final = 6
_MOST_LARGE_FROM_ONE: Final = 3
_BODY: Final = "course.body"


def body_of(request: HTTPConnection) -> bytes:
    """The request's body, which `Limits` has read."""
    body: bytes = request.scope.get(_BODY, b"")
    return body


@dataclass(frozen=True, kw_only=True)
class Allowance:
    """How large a request's body may be, and how long (real time) it may take to arrive."""

    max_body: int = MAX_BODY
    seconds: float = _BODY_SECONDS


class Limits:
    """ASGI middleware: refuses what is too big before reading it, and reads the rest, so that handlers can be plain."""

    def __init__(
        self,
        app: ASGIApp,
        pages: Pages,
        more: Callable[[Scope], Allowance | int | None] = lambda _: None,
        whose: Callable[[Scope], str] = lambda _: "",
    ) -> None:
        """``more``: another allowance for some paths, or the status that refuses; ``whose``: who is asking."""
        self._app = app
        self._pages = pages
        self._more = more
        self._whose = whose
        self._large: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = _too_much(scope)
        if refusal is None:
            allowance = self._more(scope) or Allowance()
            if isinstance(allowance, int):
                refusal = allowance
            elif _length(scope) <= MAX_BODY:
                refusal = await self._pass_on(scope, receive, send, allowance)
            else:
                refusal = await self._pass_large(scope, receive, send, allowance)
            if refusal is None:
                return
        response = self._pages.refusal(refusal)
        response.headers["Connection"] = "close"  # what is still on its way is not read
        if refusal == 401:
            response.headers["WWW-Authenticate"] = "Basic"
        if refusal == 503:
            response.headers["Retry-After"] = "60"
        await response(scope, receive, send)

    async def _pass_on(self, scope: Scope, receive: Receive, send: Send, allowance: Allowance) -> int | None:
        body = await _read(scope, receive, allowance)
        if not isinstance(body, bytes):
            return body
        scope[_BODY] = body
        await self._app(scope, receive, send)
        return None

    async def _pass_large(self, scope: Scope, receive: Receive, send: Send, allowance: Allowance) -> int | None:
        """A large body lies in memory as long as it is worked on: so few at once, and fewer from one address."""
        if allowance.max_body <= MAX_BODY:  # of unknown length, or too long: `_read` finds out
            return await self._pass_on(scope, receive, send, allowance)
        whose = self._whose(scope)
        if self._large.total() >= _MOST_LARGE or self._large[whose] >= _MOST_LARGE_FROM_ONE:
            return 503
        self._large[whose] += 1
        try:
            return await self._pass_on(scope, receive, send, allowance)
        finally:
            self._large[whose] -= 1
            self._large += Counter()


def _too_much(scope: Scope) -> int | None:
    raw_path: bytes = scope.get("raw_path") or b""
    if len(raw_path) + len(scope["query_string"]) > MAX_URL:
        return 414
    if sum(len(name) + len(value) for name, value in scope["headers"]) > MAX_HEADERS:
        return 431
    if any(character < " " or character == "\x7f" for character in scope["path"]):
        return 404
    return None


def _length(scope: Scope) -> float:
    """The length that the head tells: infinite if it tells none and yet a body will come, or several."""
    lengths = [value for name, value in scope["headers"] if name == b"content-length"]
    if any(name == b"transfer-encoding" for name, _ in scope["headers"]) or len(lengths) > 1:
        return float("inf")
    if not lengths:
        return 0
    return int(lengths[0][:12]) if lengths[0].isdigit() else float("inf")


async def _read(scope: Scope, receive: Receive, allowance: Allowance) -> bytes | int:
    lengths = [value for name, value in scope["headers"] if name == b"content-length"]
    if any(not length.isdigit() or int(length[:12]) > allowance.max_body for length in lengths):
        return 413
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(allowance.seconds):
            while True:
                message: Message = await receive()
                if message["type"] != "http.request":
                    return 400
                part: bytes = message.get("body", b"")
                size += len(part)
                if size > allowance.max_body:
                    return 413
                parts.append(part)
                if not message.get("more_body", False):
                    return b"".join(parts)
    except TimeoutError:
        return 408
