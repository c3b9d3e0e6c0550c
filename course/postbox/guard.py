"""Keeps other websites out of the postbox: it holds whole mails and can write in anybody's name."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""No script at all, not even our own."""

_READING = frozenset({"GET", "HEAD"})


class LoopbackOnly:
    """ASGI middleware: only loopback names in Host (DNS rebinding), no writing from other origins, strict headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Content-Security-Policy", PAGE_POLICY)
                headers.setdefault("Cache-Control", "no-store")
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Referrer-Policy"] = "same-origin"  # no-referrer would turn our own Origin into null
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
                headers["Cross-Origin-Resource-Policy"] = "same-origin"
            await send(message)

        refusal = _refusal(scope["method"], Headers(scope=scope))
        await (refusal or self._app)(scope, receive, with_headers)


def _refusal(method: str, headers: Headers) -> PlainTextResponse | None:
    host = headers.get("host", "")
    if not is_loopback(host):
        return PlainTextResponse("The postbox answers to localhost, 127.0.0.1 and [::1] only.\n", status_code=421)
    if method in _READING:
        return None
    origin = headers.get("origin")
    foreign = origin is not None and origin.lower() not in {f"http://{host.lower()}", f"https://{host.lower()}"}
    if foreign or headers.get("sec-fetch-site") in {"cross-site", "same-site"}:
        return PlainTextResponse("The postbox takes no orders from other websites.\n", status_code=403)
    return None


def is_loopback(host: str) -> bool:
    """Whether a Host header names this machine by a name that no DNS can point elsewhere (RFC 6761, 6.3)."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
        _ = urlsplit(f"//{host}").port
    except ValueError:
        return False
    if any(sign in host for sign in "/@?#\\ "):
        return False
    octets = name.split(".")
    is_127 = len(octets) == 4 and octets[0] == "127" and all(o.isascii() and o.isdigit() for o in octets)
    return is_127 or name in {"localhost", "::1"} or name.endswith(".localhost")
