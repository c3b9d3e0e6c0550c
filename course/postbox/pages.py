"""The postbox in a browser: people, their threads, the reply box, the clock; and the same as JSON for scripts."""

import json
import re
import secrets
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import jinja2
from markupsafe import Markup, escape
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

import course
from course.postbox.config import PostboxConfig
from course.postbox.guard import LoopbackOnly
from course.postbox.handover import Answer, hand_over
from course.postbox.mailbox import Entry, EntryKind, Mailbox
from course.postbox.oneclick import one_click_url, press_unsubscribe
from course.postbox.reading import ReadMail, read_mail, text_of_html
from course.postbox.replies import LONGEST_TEXT, ReplyStyle, UnanswerableLetterError, build_reply

PEOPLE_A_PAGE = 50
ENTRIES_A_PAGE = 40
LARGEST_FORM = 1_048_576
"""Octets of a posted form or JSON body."""
LONGEST_SHOWN = 200_000
"""Characters of a text part that a page shows."""
LARGEST_STEP = timedelta(days=366)

LETTER_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""A mail's HTML is a stranger: no script, no network, no forms; its links may open a tab of their own."""

STYLE_NAMES: dict[ReplyStyle, str] = {
    ReplyStyle.GMAIL: "Gmail",
    ReplyStyle.GMAIL_DE: "Gmail, in German",
    ReplyStyle.APPLE: "Apple Mail",
    ReplyStyle.OUTLOOK: "Outlook",
    ReplyStyle.BOTTOM: "Thunderbird, below the quote",
    ReplyStyle.INLINE: "Thunderbird, between the lines",
    ReplyStyle.STRIPPED: "Gmail, token stripped from the address",
    ReplyStyle.OUT_OF_OFFICE: "Out of office, to the envelope sender",
    ReplyStyle.OUT_OF_OFFICE_REPLY_TO: "Out of office, to the reply address",
    ReplyStyle.BOUNCE: "Bounce: no such mailbox (5.1.1)",
    ReplyStyle.BOUNCE_SOFT: "Bounce: mailbox full (4.2.2)",
    ReplyStyle.COMPLAINT: "Complaint: “this is spam”",
}

_STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}']")
_HEAD = re.compile(r"<head\b[^>]{0,2000}>", re.IGNORECASE)
_DOCTYPE = re.compile(r"\s*<!doctype[^>]{0,2000}>", re.IGNORECASE)
_SCHEME = re.compile(r"prefers-color-scheme\s*:\s*(dark|light)", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class _Shown:
    """An entry of a thread, with all that its card shows."""

    entry: Entry
    mail: ReadMail | None
    text: Markup
    height: int
    """Pixels that the frame of the HTML view gets, guessed from the amount of text: nothing here can measure it."""
    narrow_height: int
    one_click: str | None
    style_name: str | None
    answered: str
    """The subject of the letter that this answers."""
    is_open: bool


@dataclass(frozen=True, kw_only=True)
class _Fault:
    """What was wrong with a posted form, kept with what was typed."""

    letter_id: str
    sentence: str
    text: str
    style: str


def templates_folder() -> Path:
    """Where the words and looks lie: beside the package in a clone, inside it when installed."""
    package = Path(course.__file__).parent
    beside = package.parent / "templates"
    return beside if (beside / "postbox").is_dir() else package / "_templates"


def app(
    store: Mailbox,
    config: PostboxConfig,
    *,
    now: Callable[[], datetime],
    advance: Callable[[timedelta], None] | None,
    templates: Path | None = None,
) -> Starlette:
    """The postbox's pages and API over a store.

    `now` is course time, aware. `advance` moves it on; without it there are no buttons. `templates` is the folder that
    holds `postbox/`, by default the project's own.
    """
    pages = _Pages(store, config, now, advance, (templates or templates_folder()) / "postbox")
    return Starlette(
        routes=[
            Route("/", pages.people, methods=["GET"]),
            Route("/people/{address:path}", pages.thread, methods=["GET"]),
            Route("/messages/{id}/html", pages.letter_html, methods=["GET"]),
            Route("/messages/{id}/source", pages.source, methods=["GET"]),
            Route("/reply", pages.reply, methods=["POST"]),
            Route("/unsubscribe", pages.unsubscribe, methods=["POST"]),
            Route("/clock", pages.clock, methods=["POST"]),
            Route("/api/messages", pages.api_messages, methods=["GET"]),
            Route("/api/messages/{id}", pages.api_message, methods=["GET"]),
            Route("/api/reply", pages.api_reply, methods=["POST"]),
            Route("/api/unsubscribe", pages.api_unsubscribe, methods=["POST"]),
            Route("/api/clock", pages.api_clock, methods=["GET", "POST"]),
            Route("/style.css", pages.style, methods=["GET"]),
            Route("/mark.svg", pages.mark, methods=["GET"]),
        ],
        middleware=[Middleware(LoopbackOnly)],
        exception_handlers={HTTPException: pages.refused},
    )


class _Pages:
    def __init__(
        self,
        store: Mailbox,
        config: PostboxConfig,
        now: Callable[[], datetime],
        advance: Callable[[timedelta], None] | None,
        folder: Path,
    ) -> None:
        self._store = store
        self._config = config
        self._now = now
        self._advance = advance
        self._folder = folder
        self._jinja = jinja2.Environment(
            loader=jinja2.FileSystemLoader(folder),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._jinja.filters["moment"] = _moment
        self._jinja.filters["address_path"] = lambda address: quote(address, safe="@")
        self._jinja.globals.update(config=config, styles=STYLE_NAMES, can_advance=advance is not None)

    # --- pages ---

    def people(self, request: Request) -> Response:
        """Everybody who got a letter, the latest news first."""
        wanted = request.query_params.get("q", "").strip()[:320]
        page = _number(request.query_params.get("page"), least=1, most=1_000_000)
        total, people = self._store.people(matching=wanted, first=(page - 1) * PEOPLE_A_PAGE, most=PEOPLE_A_PAGE)
        newest = people[0].last.id if people and page == 1 else ""
        return self._page(
            request,
            "people.html",
            newest=newest,
            people=people,
            total=total,
            wanted=wanted,
            page=page,
            pages=max(1, ceil(total / PEOPLE_A_PAGE)),
        )

    def thread(self, request: Request) -> Response:
        """One person's letters and replies, newest last."""
        return self._thread(request, str(request.path_params["address"]))

    def letter_html(self, request: Request) -> Response:
        """The HTML of a mail, for the sandboxed frame; `scheme=dark` shows it as a client in dark mode does."""
        raw = self._raw(request)
        html = read_mail(raw).html
        if html is None:
            html = "<!doctype html><html><head></head><body><p>This mail has no HTML part.</p></body></html>"
        page = _framed(html, dark=request.query_params.get("scheme") == "dark")
        return HTMLResponse(page, headers={"Content-Security-Policy": LETTER_POLICY})

    def source(self, request: Request) -> Response:
        """The raw mail as text, for the frame."""
        policy = {"Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'self'"}
        return PlainTextResponse(self._raw(request).decode("utf-8", "replace"), headers=policy)

    async def reply(self, request: Request) -> Response:
        """The reply box."""
        form = await _form(request)
        return await run_in_threadpool(self._reply, request, form)

    def _reply(self, request: Request, form: Mapping[str, str]) -> Response:
        letter = self._letter(form.get("id", ""))
        person = self._person(letter, form.get("person"))
        text, style = form.get("text", ""), form.get("style", "")
        try:
            entry, _ = self._answer_letter(letter, person, style, text)
        except _WrongReplyError as wrong:
            fault = _Fault(letter_id=letter.id, sentence=str(wrong), text=text, style=style)
            return self._thread(request, person, fault=fault)
        return _see(person, entry)

    async def unsubscribe(self, request: Request) -> Response:
        """The mailbox provider's unsubscribe button."""
        form = await _form(request)
        return await run_in_threadpool(self._unsubscribe, form)

    def _unsubscribe(self, form: Mapping[str, str]) -> Response:
        letter = self._letter(form.get("id", ""))
        person = self._person(letter, form.get("person"))
        entry, _ = self._press(letter, person)
        return _see(person, entry)

    async def clock(self, request: Request) -> Response:
        """Next hour, next day; then the page waits for what that brings."""
        form = await _form(request)
        step = _STEPS.get(form.get("step", ""))
        if self._advance is None or step is None:
            raise HTTPException(404, "There is no such step of the clock here.")
        await run_in_threadpool(self._advance, step)
        back = form.get("back", "/")
        if not back.startswith("/") or back.startswith("//") or "\\" in back or urlsplit(back).query:
            back = "/"
        return RedirectResponse(f"{back}?waiting={quote(form.get('newest', '')[:12])}&left=12#latest", status_code=303)

    def style(self, _request: Request) -> Response:
        """The style sheet, with the colours that letters and pages share in front."""
        tokens = tomllib.loads((self._folder.parent / "tokens.toml").read_text("utf-8"))
        sheet = _colours(tokens) + (self._folder / "style.css").read_text("utf-8")
        return Response(sheet, media_type="text/css", headers={"Cache-Control": "no-cache"})

    def mark(self, _request: Request) -> Response:
        """The little picture."""
        return Response((self._folder / "mark.svg").read_bytes(), media_type="image/svg+xml")

    async def refused(self, request: Request, error: Exception) -> Response:
        """One sentence, as a page or as JSON."""
        status, sentence = 500, ""
        if isinstance(error, HTTPException):
            status, sentence = error.status_code, error.detail
        if request.url.path.startswith("/api/"):
            return JSONResponse({"error": sentence}, status_code=status)
        return await run_in_threadpool(self._page, request, "refused.html", status=status, sentence=sentence, newest="")

    # --- JSON ---

    def api_messages(self, request: Request) -> Response:
        """The letters, oldest first; `to` is one recipient, `after` an id, `limit` a number."""
        entries = self._store.letters(to=request.query_params.get("to"))
        after = request.query_params.get("after", "")
        if after:
            entries = [entry for entry in entries if entry.id > after]
        if "limit" in request.query_params:
            entries = entries[: _number(request.query_params["limit"], least=1, most=1_000_000)]
        return JSONResponse([_as_json(entry) for entry in entries])

    def api_message(self, request: Request) -> Response:
        """The raw bytes of a message."""
        return Response(self._raw(request), media_type="message/rfc822", headers={"Content-Security-Policy": "sandbox"})

    async def api_reply(self, request: Request) -> Response:
        """Takes `{"id", "style", "text"}`; 200 if the service took the reply, 502 if not, 422 if it cannot be built."""
        fields = await _json(request)
        return await run_in_threadpool(self._api_reply, fields)

    def _api_reply(self, fields: Mapping[str, Any]) -> Response:
        letter = self._letter(str(fields.get("id", "")))
        person = self._person(letter, fields.get("person"))
        try:
            entry, answer = self._answer_letter(
                letter, person, str(fields.get("style", "")), str(fields.get("text") or "")
            )
        except _WrongReplyError as wrong:
            raise HTTPException(422, str(wrong)) from wrong
        body = {"mail_from": entry.mail_from, "rcpt_to": entry.rcpt_tos[0]}
        return _outcome(entry, answer, body)

    async def api_unsubscribe(self, request: Request) -> Response:
        """Takes `{"id"}`; presses the one-click unsubscribe of that letter."""
        fields = await _json(request)
        return await run_in_threadpool(self._api_unsubscribe, fields)

    def _api_unsubscribe(self, fields: Mapping[str, Any]) -> Response:
        letter = self._letter(str(fields.get("id", "")))
        entry, answer = self._press(letter, self._person(letter, fields.get("person")))
        return _outcome(entry, answer, {})

    async def api_clock(self, request: Request) -> Response:
        """GET says the course time; POST `{"seconds": n}` moves it on."""
        if request.method == "POST":
            seconds: object = (await _json(request)).get("seconds")
            if self._advance is None:
                raise HTTPException(404, "This clock cannot be moved.")
            if not isinstance(seconds, int | float) or not 0 < seconds <= LARGEST_STEP.total_seconds():
                raise HTTPException(422, "seconds must be a number above 0, and at most 366 days.")
            await run_in_threadpool(self._advance, timedelta(seconds=seconds))
        return JSONResponse({"now": self._now().isoformat()})

    # --- what both do ---

    def _answer_letter(self, letter: Entry, person: str, style: str, text: str) -> tuple[Entry, Answer]:
        try:
            reply_style = ReplyStyle(style)
        except ValueError:
            raise _WrongReplyError(f"style must be one of {', '.join(ReplyStyle)}.") from None
        if not text.strip() and not reply_style.is_written_by_a_machine:
            raise _WrongReplyError("Please write something first; five words are enough.")
        if len(text) > LONGEST_TEXT:
            raise _WrongReplyError(f"A reply can have {LONGEST_TEXT:,} characters; this one has {len(text):,}.")
        raw = self._store.raw(letter)
        if raw is None:
            raise _WrongReplyError("The file of this letter is gone from the postbox's folder.")
        # what the last mail system puts on top when it delivers (RFC 5321, 4.4)
        delivered = f"Return-Path: <{letter.mail_from}>\r\nDelivered-To: {person}\r\n".encode() + raw
        message_id = f"{secrets.token_hex(16)}@{person.rpartition('@')[2]}"
        try:
            reply = build_reply(delivered, reply_style, text, now=self._now(), message_id=message_id)
        except UnanswerableLetterError as error:
            raise _WrongReplyError(str(error)) from error
        answer = hand_over(reply, self._config.inbound)
        entry = self._store.keep_reply(
            letter=letter,
            person=person,
            style=reply_style,
            written=text,
            mail_from=reply.mail_from,
            rcpt_to=reply.rcpt_to,
            raw=reply.data,
            accepted=answer.accepted,
            answer=answer.text,
            at=self._now(),
        )
        return entry, answer

    def _press(self, letter: Entry, person: str) -> tuple[Entry, Answer]:
        raw = self._store.raw(letter)
        url = one_click_url(read_mail(raw)) if raw is not None else None
        if url is None:
            raise HTTPException(422, "This letter offers no one-click unsubscribing.")
        answer = press_unsubscribe(url, self._config.site_url)
        entry = self._store.keep_one_click(
            letter=letter, person=person, url=url, accepted=answer.accepted, answer=answer.text, at=self._now()
        )
        return entry, answer

    def _letter(self, message_id: str) -> Entry:
        entry = self._store.find(message_id)
        if entry is None or entry.kind is not EntryKind.LETTER:
            raise HTTPException(404, "There is no such letter in the postbox.")
        return entry

    @staticmethod
    def _person(letter: Entry, named: object) -> str:
        """A letter to several people is answered by the one in whose thread it is, else by the first."""
        return next((one for one in letter.people if one == named), letter.people[0])

    def _raw(self, request: Request) -> bytes:
        entry = self._store.find(str(request.path_params["id"]))
        raw = self._store.raw(entry) if entry is not None else None
        if raw is None:
            raise HTTPException(404, "There is no such message in the postbox.")
        return raw

    def _thread(self, request: Request, address: str, fault: _Fault | None = None) -> Response:
        entries = self._store.thread(address)
        if not entries:
            raise HTTPException(404, "Nobody of this address has had a letter yet.")
        newest = entries[-1].id
        before = request.query_params.get("before", "") if fault is None else ""
        if before:
            entries = [entry for entry in entries if entry.id < before]
        earlier = entries[-ENTRIES_A_PAGE].id if len(entries) > ENTRIES_A_PAGE else ""
        entries = entries[-ENTRIES_A_PAGE:]
        letters = [entry for entry in entries if entry.kind is EntryKind.LETTER]
        opened = {letters[-1].id} if letters else set()
        if fault is not None:
            opened = {fault.letter_id}
        person = (
            next(name for name in entries[-1].people if name.casefold() == address.casefold()) if entries else address
        )
        return self._page(
            request,
            "thread.html",
            status=200 if fault is None else 422,
            path=f"/people/{quote(person, safe='@')}",
            newest=newest,
            person=person,
            shown=[self._show(entry, is_open=entry.id in opened) for entry in entries],
            earlier=earlier,
            is_latest=not before,
            fault=fault,
        )

    def _show(self, entry: Entry, *, is_open: bool) -> _Shown:
        raw = self._store.raw(entry) if entry.kind is not EntryKind.ONE_CLICK else None
        mail = read_mail(raw) if raw is not None else None
        answered = self._store.find(entry.answers) if entry.answers else None
        seen = text_of_html(mail.html) if mail and mail.html else ""
        words = (mail.text if mail else None) or seen
        return _Shown(
            entry=entry,
            mail=mail,
            text=_with_links(words[:LONGEST_SHOWN]),
            height=_height(seen, characters_a_line=66),
            narrow_height=_height(seen, characters_a_line=34),
            one_click=one_click_url(mail) if mail and entry.kind is EntryKind.LETTER else None,
            style_name=_style_name(entry.style),
            answered=answered.subject if answered is not None else "",
            is_open=is_open,
        )

    def _page(
        self, request: Request, template: str, *, status: int = 200, path: str | None = None, **values: object
    ) -> Response:
        waiting = request.query_params.get("waiting")
        left = _number(request.query_params.get("left"), least=0, most=60)
        newest = str(values.get("newest", ""))
        path = path or quote(request.url.path, safe="/@")
        refresh = None
        if request.method == "GET" and waiting is not None and left and newest <= waiting:
            refresh = f"2; url={path}?waiting={quote(waiting[:12])}&left={left - 1}"
        elif request.method == "GET" and "refresh" in request.query_params:
            refresh = f"4; url={path}?refresh=on"
        page = self._jinja.get_template(template).render(
            course_time=self._now(),
            path=path,
            refresh=refresh,
            is_refreshing="refresh" in request.query_params,
            is_waiting=waiting is not None and refresh is not None,
            **values,
        )
        return HTMLResponse(page, status_code=status)


class _WrongReplyError(Exception):
    """The reply cannot be built; the message is the sentence for the person at the box."""


def _see(person: str, entry: Entry) -> Response:
    return RedirectResponse(f"/people/{quote(person, safe='@')}#m{entry.id}", status_code=303)


def _outcome(entry: Entry, answer: Answer, more: dict[str, str]) -> Response:
    body = {"id": entry.id, "accepted": answer.accepted, "code": answer.code, "answer": answer.text, **more}
    return JSONResponse(body, status_code=200 if answer.accepted else 502)


def _as_json(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "to": entry.rcpt_tos[0],
        "recipients": entry.rcpt_tos,
        "from": entry.sender,
        "mail_from": entry.mail_from,
        "subject": entry.subject,
        "letter": entry.letter,
        "received_at": entry.received_at.isoformat(),
        "size": entry.size,
    }


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            raise HTTPException(413, "That is more than the postbox takes in one go (1 MiB).")
    return body


async def _form(request: Request) -> Mapping[str, str]:
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise HTTPException(415, "The postbox reads forms as application/x-www-form-urlencoded.")
    body = await _body(request)
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=20))
    except ValueError:
        raise HTTPException(400, "That form could not be read.") from None


async def _json(request: Request) -> Mapping[str, Any]:
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise HTTPException(415, "Please send application/json.")
    try:
        fields = json.loads(await _body(request))
    except (ValueError, RecursionError):
        raise HTTPException(400, "That is not JSON.") from None
    if not isinstance(fields, dict):
        raise HTTPException(400, "The JSON must be an object.")
    return fields


def _number(value: str | None, *, least: int, most: int) -> int:
    if value is None or not value.isascii() or not value.isdigit():
        return least
    return max(least, min(most, int(value[:9])))


def _moment(at: datetime) -> str:
    at = at.astimezone(UTC)
    return f"{at:%a} {at.day} {at:%b %Y}, {at:%H:%M}"


def _style_name(style: str | None) -> str | None:
    try:
        return STYLE_NAMES[ReplyStyle(style)] if style is not None else None
    except ValueError:  # kept by a version that knew more styles
        return style


def _with_links(text: str) -> Markup:
    out, end = [], 0
    for link in _LINK.finditer(text):
        out.append(escape(text[end : link.start()]))
        url = escape(link.group())
        out.append(Markup('<a href="{0}" target="_blank" rel="noopener noreferrer">{0}</a>').format(url))
        end = link.end()
    out.append(escape(text[end:]))
    return Markup("").join(out)


def _height(words: str, *, characters_a_line: int) -> int:
    pixels = sum(ceil(len(line) / characters_a_line) * 29 or 16 for line in words.split("\n"))
    return max(320, min(2400, 190 + pixels))


def _colours(tokens: Mapping[str, Mapping[str, str]]) -> str:
    def properties(table: str) -> str:
        return "".join(f"--{name.replace('_', '-')}:{value};" for name, value in tokens[table].items())

    dark = f"@media (prefers-color-scheme:dark){{:root{{{properties('dark')}}}}}"
    return f":root{{{properties('light')}{properties('font')}}}\n{dark}\n"


def _framed(html: str, *, dark: bool) -> str:
    """The mail's HTML in the colour scheme asked for, whatever the browser's is; its links open tabs of their own."""
    always = "dark" if dark else "light"
    html = _SCHEME.sub(lambda found: "min-width:0px" if found.group(1).lower() == always else "max-width:0px", html)
    extra = f'<base target="_blank"><style>:root{{color-scheme:only {always}!important}}</style>'
    place = _HEAD.search(html) or _DOCTYPE.match(html)
    at = place.end() if place else 0
    return html[:at] + extra + html[at:]
