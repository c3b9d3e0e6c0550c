"""Pages: the words from ``templates/web``, rendered and escaped, the static files, and the headers that guard both."""

import gzip
import hashlib
import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from gettext import NullTranslations
from html import unescape
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, StrictUndefined, pass_context, pass_eval_context
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from markupsafe import Markup, escape
from starlette.datastructures import MutableHeaders
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from course.curriculum.catalogue import page_environment, page_locales, translations
from course.curriculum.course import direction
from course.letters.words import shown_name
from course.letters.written import language_name, read_by
from course.settings import Settings
from course.web import wording
from course.web.languages import LANG, asked, known_of

PAGE_POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_TWO_YEARS: Final = "max-age=63072000"
_MEDIA: Final = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}
_STYLE: Final = "style.css"
_MANIFEST: Final = ".webmanifest"
REFUSALS: Final = {
    400: "unreadable",
    403: "not-our-form",
    404: "nothing-here",
    405: "not-that-way",
    408: "too-slow",
    410: "gone",
    413: "too-big",
    414: "too-big",
    415: "unreadable",
    429: "too-many",
    431: "too-big",
    500: "our-fault",
    503: "not-now",
}
"""For each status that is no page of its own, the passage of ``refusal.html`` that speaks of it."""


@dataclass(frozen=True, kw_only=True)
class StaticFile:
    """A file for the browser: its bytes, media type, and the hash that names this version of it."""

    content: bytes
    media_type: str
    version: str
    packed: bytes | None
    """The same in gzip, where that is smaller. Pages themselves are never packed: beside a stranger's words their
    tokens could be guessed from the size (BREACH)."""


class Pages:
    """Renders pages, in any language that has a catalogue. Reads templates and static files once, when it is made."""

    def __init__(self, templates: Path, settings: Settings) -> None:
        folder = templates / "web"
        self.static = _static_files(folder / "static", templates / "tokens.toml", settings.brand_name)
        self.locales = page_locales(templates)
        """The languages of the pages, English first."""
        self._environments = {locale: self._environment(templates, settings, locale) for locale in self.locales}

    def _environment(self, templates: Path, settings: Settings, locale: str) -> Environment:
        """Jinja for one language: the same templates, other words, dates and names of places."""

        @pass_context  # asked anew for each page: Jinja would settle it once, since most paths are constants
        def linked(_: Context, path: str) -> str:
            return self.linked(path, locale)

        made: dict[str, Markup] = {}

        def once(name: str, *, caller: Callable[[], Markup]) -> Markup:
            """What a passage says, made the first time and then kept: for passages that say the same to everybody."""
            if name not in made:
                made[name] = caller()
            return made[name]

        env = page_environment(templates / "web")
        env.undefined = StrictUndefined
        catalogue = translations(templates, locale)
        env.install_gettext_translations(catalogue, newstyle=True)  # type: ignore[attr-defined]
        said = _sayings(catalogue)
        env.globals |= {
            "gettext": said,
            "_": said,
            "lang": locale,
            "dir": direction(locale),
            "languages": self.locales,
            "brand": settings.brand_name,
            "postal_address": settings.postal_address,
            "contact": settings.from_address,
            "public_url": settings.public_url,
            "production": settings.production,
            "read_by": read_by(templates, locale),
            "static": self._static_url,
            "once": once,
        }
        env.filters |= {
            "hour": partial(wording.hour_in_words, templates, locale),
            "clock_of": partial(wording.place_in_words, templates, locale),
            "moment": partial(wording.moment_in_words, templates, locale),
            "day": partial(wording.date_in_words, templates, locale),
            "shown_name": shown_name,
            "language": language_name,
            "linked": linked,
            "choosing": choosing,
        }
        return env

    def _static_url(self, name: str) -> str:
        return f"/static/{name}?v={self.static[name].version}"

    def locale_of(self, values: Mapping[str, Any]) -> str:
        """The language of a page: that of the enrolment (``row``) which it shows, else what the request asks for."""
        row = values.get("row")
        wanted = asked().locale if row is None else str(row.locale)
        return known_of(wanted, self.locales) or self.locales[0]

    def linked(self, path: str, locale: str | None = None) -> str:
        """A path that is opened in the same language as the present page, whatever the browser prefers."""
        locale = locale or asked().locale
        return path if locale == asked().guessed else f"{path}?{LANG}={locale}"

    def page(self, template: str, *, status: int = 200, **values: object) -> HTMLResponse:
        """The page that ``template`` makes of these values."""
        locale = self.locale_of(values)
        said = self._environments[locale].get_template(template).render(**values)
        return HTMLResponse(said, status_code=status, headers={"Content-Language": locale, "Vary": "Accept-Language"})

    def words(self, template: str, **values: Any) -> str:
        """A passage of plain text, on one line: what is shown on a page and also kept in the record of consent."""
        made: str = self._environments[self.locale_of(values)].get_template(template).render(**values)
        return " ".join(made.split())

    def passages(self, template: str, **values: Any) -> dict[str, str]:
        """Passages of plain text by name, a line each: for what is made of words and is no page."""
        made = self._environments[self.locale_of(values)].get_template(template).render(**values)
        rows = (unescape(row).partition(": ") for row in made.splitlines() if row.strip())
        return {name: words.strip() for name, _, words in rows}

    def refusal(self, status: int, passage: str | None = None, **values: object) -> HTMLResponse:
        """The kind page for a request that cannot be answered as meant; ``passage`` where one status has several."""
        said = passage or REFUSALS.get(status, "unreadable")
        return self.page("refusal.html", status=status, **({"passage": said, "back": None} | values))


def _sayings(catalogue: NullTranslations) -> Callable[..., str]:
    """What Jinja's own ``gettext`` does in the new style, several times as fast: a page says a hundred passages."""
    kept: dict[tuple[str, bool], str] = {}

    @pass_eval_context
    def said(how: EvalContext, words: str, **values: Any) -> str:
        found = kept.get((words, how.autoescape))
        if found is None:
            translated = catalogue.gettext(words)
            found = kept[words, how.autoescape] = Markup(translated) if how.autoescape else translated  # noqa: S704
        return found % values

    return said


def choosing(options: str, chosen: object) -> Markup:
    """A list's options with one of them chosen; what is none of them stands first, as it was typed."""
    options, value = str(options), f'<option value="{escape(chosen)}"'  # as Markup it would escape what is put in
    if f"{value}>" in options:
        return Markup(options.replace(f"{value}>", f"{value} selected>", 1))  # noqa: S704  (ours, and escaped)
    return Markup(f"{value} selected>{escape(chosen)}</option>\n{options}")  # noqa: S704


def _static_files(folder: Path, tokens: Path, brand: str) -> Mapping[str, StaticFile]:
    found: dict[str, StaticFile] = {}
    for path in sorted(folder.iterdir(), key=lambda each: (each.name == _STYLE, each.name)):  # it names the others
        if path.suffix in _MEDIA:
            content = path.read_bytes()
            if path.name == _STYLE:
                content = palette(tokens.read_text(encoding="utf-8")).encode() + _with_versions(content, found)
            if path.suffix == _MANIFEST:
                content = manifest(content, tokens.read_text(encoding="utf-8"), brand)
            packed = gzip.compress(content, mtime=0)
            found[path.name] = StaticFile(
                content=content,
                media_type=_MEDIA[path.suffix],
                version=hashlib.sha256(content).hexdigest()[:16],
                packed=packed if len(packed) < 0.9 * len(content) else None,
            )
    return found


_FILE_IN_STYLE: Final = re.compile(rb"url\(([\w-]+\.\w+)\)")


def _with_versions(style: bytes, files: Mapping[str, StaticFile]) -> bytes:
    """The style with each file that it names under its version, so that pages may ask for the same beforehand."""

    def versioned(named: re.Match[bytes]) -> bytes:
        name = named[1].decode()
        return f"url(/static/{name}?v={files[name].version})".encode()

    return _FILE_IN_STYLE.sub(versioned, style)


def manifest(written: bytes, tokens: str, brand: str) -> bytes:
    """The web app manifest (W3C) with our name and colours. It names no start: that is the page it was added from."""
    light = tomllib.loads(tokens)["light"]
    ours = {"name": brand, "short_name": brand, "background_color": light["paper"], "theme_color": light["accent"]}
    return json.dumps(json.loads(written) | ours, ensure_ascii=False, indent=2).encode()


def palette(tokens: str) -> str:
    """CSS custom properties from ``tokens.toml``: letters and pages share one palette."""
    read = tomllib.loads(tokens)

    def properties(table: dict[str, str]) -> str:
        return "".join(f"--{name.replace('_', '-')}:{value};" for name, value in table.items())

    light = properties(read["light"]) + properties(read["font"])
    return f":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{properties(read['dark'])}}}}}\n"


class GuardedHeaders:
    """ASGI middleware: on every response the headers that keep it private, unframed, and free of strangers' code."""

    def __init__(self, app: ASGIApp, *, production: bool) -> None:
        self._app = app
        self._production = production

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Content-Security-Policy", PAGE_POLICY)
                headers.setdefault("Cache-Control", "no-store")
                headers["X-Content-Type-Options"] = "nosniff"
                headers["X-Frame-Options"] = "DENY"
                headers["Referrer-Policy"] = "same-origin"  # why not no-referrer: course/web/forms.py
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
                headers["Cross-Origin-Resource-Policy"] = "same-origin"
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()"
                if self._production:
                    headers["Strict-Transport-Security"] = _TWO_YEARS
            await send(message)

        await self._app(scope, receive, with_headers)
