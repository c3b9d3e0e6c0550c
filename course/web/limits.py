"""What a stranger may send: the size of a request's line, headers and body, and the time that a body may take."""

import asyncio
from typing import Final

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from course.web.pages import Pages

MAX_BODY: Final = 64 * 1024
MAX_URL: Final = 4 * 1024
MAX_HEADERS: Final = 16 * 1024
_BODY_SECONDS: Final = 15.0
_BODY: Final = "course.body"


def body_of(request: HTTPConnection) -> bytes:
    """The request's body, which `Limits` has read."""
    body: bytes = request.scope.get(_BODY, b"")
    return body


class Limits:
    """ASGI middleware: refuses what is too big before reading it, and reads the rest, so that handlers can be plain."""

    def __init__(self, app: ASGIApp, pages: Pages) -> None:
        self._app = app
        self._pages = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = _too_much(scope)
        if refusal is None:
            body = await _read(scope, receive)
            if isinstance(body, bytes):
                scope[_BODY] = body
                await self._app(scope, receive, send)
                return
            refusal = body
        response = self._pages.refusal(refusal)
        response.headers["Connection"] = "close"  # what is still on its way is not read
        await response(scope, receive, send)


def _too_much(scope: Scope) -> int | None:
    raw_path: bytes = scope.get("raw_path") or b""
    if len(raw_path) + len(scope["query_string"]) > MAX_URL:
        return 414
    if sum(len(name) + len(value) for name, value in scope["headers"]) > MAX_HEADERS:
        return 431
    if any(character < " " or character == "\x7f" for character in scope["path"]):
        return 404
    return None


async def _read(scope: Scope, receive: Receive) -> bytes | int:
    lengths = [value for name, value in scope["headers"] if name == b"content-length"]
    if any(not length.isdigit() or int(length[:12]) > MAX_BODY for length in lengths):
        return 413
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            while True:
                message: Message = await receive()
                if message["type"] != "http.request":
                    return 400
                part: bytes = message.get("body", b"")
                size += len(part)
                if size > MAX_BODY:
                    return 413
                parts.append(part)
                if not message.get("more_body", False):
                    return b"".join(parts)
    except TimeoutError:
        return 408
