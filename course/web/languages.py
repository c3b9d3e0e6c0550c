"""In which language a page is shown: what the address says, else what the browser prefers (RFC 9110, section 12.5.4).

A page about somebody's letters is in the language of their letters instead (`course.web.pages`). Nothing is kept in
the browser: a choice travels as ``?lang=`` in the links of the page.
"""

from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from course.curriculum.words import SOURCE_LOCALE

LANG: Final = "lang"
"""The parameter by which a page is asked for in a language."""

_LONGEST_HEADER: Final = 500
_MOST_WISHES: Final = 20


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The language that this request is answered in, and the one that its browser would get without asking."""

    locale: str = SOURCE_LOCALE
    guessed: str = SOURCE_LOCALE


_asked: ContextVar[Asked] = ContextVar("_asked", default=Asked())  # noqa: B039  (frozen)


def asked() -> Asked:
    """What the present request asks for."""
    return _asked.get()


def known_of(wanted: str, offered: Sequence[str]) -> str | None:
    """The offered locale that answers a wish such as ``de-AT`` (RFC 4647, section 3.4: lookup); None: none does."""
    known = {locale.lower(): locale for locale in offered}
    tag = wanted.strip().replace("_", "-").lower()
    while tag:
        if tag in known:
            return known[tag]
        tag = tag.rpartition("-")[0]
    return None


def guessed_from(header: str, offered: Sequence[str]) -> str:
    """The best of the offered locales for an ``Accept-Language`` header; the first of them if none is wanted."""
    for wanted in _wishes(header):
        if wanted == "*":
            break
        found = known_of(wanted, offered)
        if found is not None:
            return found
    return offered[0]


def _wishes(header: str) -> Iterator[str]:
    """The language ranges of a header, the most wanted first; what cannot be read counts for nothing."""
    wishes: list[tuple[float, int, str]] = []
    for at, part in enumerate(header[:_LONGEST_HEADER].split(",")[:_MOST_WISHES]):
        tag, _, weight = part.partition(";")
        name, _, value = weight.strip().partition("=")
        try:
            quality = float(value) if name.strip().lower() == "q" else 1.0
        except ValueError:
            continue
        if tag.strip() and 0 < quality <= 1:
            wishes.append((-quality, at, tag.strip()))
    for _, _, tag in sorted(wishes):
        yield tag


class Languages:
    """ASGI middleware: finds out the language of every request, for whatever answers it."""

    def __init__(self, app: ASGIApp, *, offered: Sequence[str]) -> None:
        self._app = app
        self._offered = tuple(offered)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        guessed = guessed_from(Headers(scope=scope).get("accept-language", ""), self._offered)
        query = parse_qs(scope.get("query_string", b"")[:_LONGEST_HEADER].decode("latin-1"), max_num_fields=None)
        chosen = known_of(query.get(LANG, [""])[-1][:35], self._offered)
        token = _asked.set(Asked(locale=chosen or guessed, guessed=guessed))
        try:
            await self._app(scope, receive, send)
        finally:
            _asked.reset(token)
