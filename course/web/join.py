"""Joining: the sign-up form of a link, whose answer is the same for every address, in words and in time."""

import asyncio
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from course import clock
from course.curriculum.course import Course
from course.curriculum.load import course_for
from course.letters.words import NAME_CHARACTERS, shown_name
from course.people.finding import link_by_slug
from course.people.mailbox import AddressError, read_address
from course.people.signup import DEFAULT_HOUR, DEFAULT_ZONE, SignupAnswer, Wish, sign_up
from course.schedule.due import is_zone
from course.store.models import SignupLink
from course.web.forms import FORM_TOKEN, Form, FormFault, read_form
from course.web.languages import Asked, asked
from course.web.lesson import lesson_as_page
from course.web.site import Site
from course.web.wording import zone_choices

HONEYPOT: Final = "homepage"
"""A field that no human being sees; what fills it in is a robot, and is answered as if all were well."""

FLOOR_SECONDS: Final = 0.15
"""Every posted form is answered after a whole multiple of this, so that the time tells nothing about an address."""

_SLUG: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_MAX_KEPT: Final = 400
_KEPT_SECONDS: Final = 5.0
"""Real time for which an empty form is shown again as it was: then a changed title is seen."""
_MOST_KEPT: Final = 200
_TOKEN_HERE: Final = "{the-token-of-the-form}"  # noqa: S105


def routes(site: Site) -> list[Route]:
    """The sign-up pages."""
    pages = JoinPages(site)
    return [
        Route("/join/{slug}", pages.show, methods=["GET"]),
        Route("/join/{slug}", pages.take, methods=["POST"]),
        Route("/join/{slug}/sent", pages.sent, methods=["GET"]),
        Route("/join/{slug}/day-1", pages.first_letter, methods=["GET"]),
    ]


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What stands in the fields: as typed, or as first shown."""

    email: str = ""
    name: str = ""
    timezone: str = DEFAULT_ZONE
    hour: str = str(DEFAULT_HOUR)
    locale: str = ""
    guess_zone: bool = True
    """Whether the browser may put its own zone in: nobody has chosen one yet."""


@dataclass(frozen=True, kw_only=True)
class Faults:
    """A sentence for each field that needs another look, by the field's name; ``form`` for none in particular."""

    said: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class KeptForm:
    """The empty form as bytes, around the place of its token; ``until`` is an instant of the monotonic clock."""

    before: bytes
    after: bytes
    headers: Mapping[str, str]
    until: float


class JoinPages:
    """Handlers of ``/join/{slug}``."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._kept: dict[tuple[str, Asked], KeptForm] = {}
        self._in_the_making: set[tuple[str, Asked]] = set()

    async def show(self, request: Request) -> Response:
        """The form, empty: the same for everybody but for its token, so it is made once in a few seconds."""
        known = (request.path_params["slug"], asked())
        kept = self._kept.get(known)
        if kept is None or (clock.monotonic() > kept.until and known not in self._in_the_making):
            self._in_the_making.add(known)  # who comes meanwhile is shown the old one
            try:
                made = await run_in_threadpool(self._made, request)
            finally:
                self._in_the_making.discard(known)
            if isinstance(made, Response):
                self._kept.pop(known, None)
                return made
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[known] = kept = made
        token = self._site.forms.token(request.scope["path"]).encode()
        return Response(kept.before + token + kept.after, headers=kept.headers)

    def _made(self, request: Request) -> "KeptForm | Response":
        link = self._link(request)
        if link is None:
            return self._nowhere()
        shown = self._form(request, link, Typed(locale=asked().locale), {}, token=_TOKEN_HERE)
        before, _, after = bytes(shown.body).partition(_TOKEN_HERE.encode())
        headers = {name: value for name, value in shown.headers.items() if name != "content-length"}
        return KeptForm(before=before, after=after, headers=headers, until=clock.monotonic() + _KEPT_SECONDS)

    def sent(self, request: Request) -> Response:
        """The same page for every address: look at your mail."""
        link = self._link(request)
        return self._nowhere() if link is None else self._site.pages.page("sent.html", link=link)

    def first_letter(self, request: Request) -> Response:
        """The first lesson, to be read before deciding."""
        link = self._link(request)
        if link is None:
            return self._nowhere()
        course, pages = self._course(link), self._site.pages
        locale = course.locale_for(pages.locale_of({}))
        lesson = course.lesson(1, locale)
        body = lesson_as_page(self._site, course, link, 1, locale)
        return pages.page("day.html", link=link, course=course, lesson=lesson, body=body, back=None)

    async def take(self, request: Request) -> Response:
        """Take the form in. The wait is spent without holding a thread."""
        started = clock.monotonic()
        response: Response = await run_in_threadpool(self._take, request)
        await asyncio.sleep(rest_of(clock.monotonic() - started))
        return response

    def _take(self, request: Request) -> Response:
        form = read_form(request)
        link = self._link(request)
        if link is None:
            return self._nowhere()
        shown = self._site.forms.check(request, form)
        if shown is FormFault.FOREIGN:
            return self._site.pages.refusal(403)
        typed = _typed(form)
        if isinstance(shown, FormFault):
            return self._form(request, link, typed, {"form": shown.value}, status=403)
        if shown.ago.total_seconds() < self._site.service.settings.fill_seconds:
            return self._form(request, link, typed, {"form": "too_fast"}, status=422, token=form.get(FORM_TOKEN))
        course = self._course(link)
        wish = _wish(typed, course, strict=self._site.service.settings.production)
        if isinstance(wish, Faults):
            return self._form(request, link, typed, wish.said, status=422, token=form.get(FORM_TOKEN))
        if form.get(HONEYPOT):
            return self._look_at_your_mail(link)
        why = self._site.circumstances(request, page=f"/join/{link.slug}", wording=self._consent(link, course))
        match sign_up(self._site.service, link.slug, wish, why):
            case SignupAnswer.LOOK_AT_YOUR_MAIL:
                return self._look_at_your_mail(link)
            case SignupAnswer.TOO_MANY:
                return self._form(request, link, typed, {"form": "too_many"}, status=429, token=form.get(FORM_TOKEN))
            case SignupAnswer.UNKNOWN_LINK:
                return self._nowhere()

    def _look_at_your_mail(self, link: SignupLink) -> Response:
        return RedirectResponse(self._site.pages.linked(f"/join/{link.slug}/sent"), status_code=303)

    def _nowhere(self) -> Response:
        return self._site.pages.refusal(404, "no-such-link")

    def _link(self, request: Request) -> SignupLink | None:
        slug = request.path_params["slug"]
        if not _SLUG.fullmatch(slug):
            return None
        with self._site.service.sessions() as session:
            return link_by_slug(session, slug)

    def _course(self, link: SignupLink) -> Course:
        return course_for(link.course, None, self._site.service.templates)

    def _consent(self, link: SignupLink, course: Course) -> str:
        return self._site.pages.words("consent.txt", link=link, course=course)

    def _form(
        self,
        request: Request,
        link: SignupLink,
        typed: Typed,
        faults: Mapping[str, str],
        *,
        status: int = 200,
        token: str | None = None,
    ) -> Response:
        course = self._course(link)
        return self._site.pages.page(
            "join.html",
            status=status,
            link=link,
            course=course,
            typed=typed,
            faults=faults,
            zones=zone_choices(self._site.pages.locale_of({})),
            hours=range(24),
            honeypot=HONEYPOT,
            consent=self._consent(link, course),
            form_token=token or self._site.forms.token(request.scope["path"]),
        )


def rest_of(took_seconds: float) -> float:
    """How long, in seconds, an answer that took so long is still kept back."""
    return max(0.0, math.ceil(took_seconds / FLOOR_SECONDS) * FLOOR_SECONDS - took_seconds)  # 0.9 gives -1e-16


def _typed(form: Form) -> Typed:
    zone = form.get("timezone", "").strip()
    return Typed(
        email=form.get("email", "").strip()[:_MAX_KEPT],
        name=form.get("name", "").strip()[:_MAX_KEPT],
        timezone=zone[:_MAX_KEPT] or DEFAULT_ZONE,
        hour=form.get("hour", "").strip()[:_MAX_KEPT] or str(DEFAULT_HOUR),
        locale=form.get("locale", "").strip()[:_MAX_KEPT] or asked().locale,
        guess_zone=not zone,
    )


def _wish(typed: Typed, course: Course, *, strict: bool) -> Wish | Faults:
    faults: dict[str, str] = {}
    email = ""
    try:
        email = read_address(typed.email, strict=strict)
    except AddressError as error:
        faults["email"] = str(error)
    name = shown_name(typed.name)
    if typed.name.strip() and (name is None or not typed.name.isprintable()):
        faults["name"] = "name_too_long" if len(typed.name.strip()) > NAME_CHARACTERS else "name"
    if not is_zone(typed.timezone):
        faults["timezone"] = "timezone"
    hour = read_hour(typed.hour)
    if hour is None:
        faults["hour"] = "hour"
    if faults or hour is None:
        return Faults(said=faults)
    return Wish(email=email, name=name, zone=typed.timezone, hour=hour, locale=course.locale_for(typed.locale))


def read_hour(text: str) -> int | None:
    """A local hour from 0 to 23; None if it is not one."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 2 and int(text) < 24 else None
