"""Stopping: one visible button for people, one POST for mail programs (RFC 8058). GET changes nothing."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from course import clock
from course.letters.address import Purpose, TokenFault
from course.people import preferences
from course.people.finding import enrolment_by_handle, has_current_enrolment
from course.people.stopping import Stop, stop_all
from course.people.suppression import suppression_of
from course.store.models import Enrolment
from course.vocabulary import EnrolmentStatus, SuppressionReason
from course.web.forms import Form, FormFault, read_form
from course.web.site import Site
from course.web.together import Together
from course.web.when import what_comes

ONE_CLICK: Final = ("List-Unsubscribe", "One-Click")
"""RFC 8058, section 3.2: the only field of the POST, whichever way it is encoded."""

_PAGE: Final = "/u"


def routes(site: Site) -> list[Route]:
    """The unsubscribe page."""
    pages = UnsubscribePages(site)
    return [
        Route("/u/{token}", pages.show, methods=["GET"]),
        Route("/u/{token}", pages.stop, methods=["POST"]),
        Route("/u/{token}/undo", pages.undo, methods=["POST"]),
    ]


def is_one_click(form: Form) -> bool:
    """Whether a mail program posted this."""
    name, value = ONE_CLICK
    return any(key.lower() == name.lower() and form[key].strip().lower() == value.lower() for key in form)


def can_undo(session: Session, row: Enrolment) -> bool:
    """Whether a stop can be taken back: not after a bounce, a complaint or an erasure, nor once they began anew."""
    if row.status != EnrolmentStatus.STOPPED or row.status_before_stop in {None, EnrolmentStatus.STOPPED.value}:
        return False
    if has_current_enrolment(session, row.person_id, row.course):
        return False
    return suppression_of(session, row.person.email_hash) in {None, SuppressionReason.STOPPED}


class UnsubscribePages:
    """Handlers of ``/u/{token}``. A token of this purpose never expires (CAN-SPAM asks for 30 days, CASL for 60)."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._one_clicks = Together(self._stop_together)

    def show(self, request: Request) -> Response:
        """One button; or, if it is so already, that it is so."""
        handle = self._handle(request)
        return handle if isinstance(handle, Response) else self._state(request, handle)

    async def stop(self, request: Request) -> Response:
        """A mail program's one click, or a person's button."""
        form = read_form(request)
        handle = self._handle(request)
        if isinstance(handle, Response):
            return handle
        if not is_one_click(form):
            return await run_in_threadpool(self._stop_by_button, request, form, handle)
        why = self._site.circumstances(request, page=_PAGE, source="one-click")
        await self._one_clicks.done(Stop(handle=handle, why=why))
        return PlainTextResponse("Stopped. No other letter will come.\n")

    def _stop_together(self, stops: Sequence[Stop]) -> None:
        now = self._site.service.clock.now()
        with self._site.service.sessions() as session:
            stop_all(session, stops, now)

    def _stop_by_button(self, request: Request, form: Form, handle: int) -> Response:
        fault = self._site.forms.check(request, form)
        if isinstance(fault, FormFault):
            return self._state(request, handle, fault=fault, status=403)
        with self._site.service.sessions() as session:
            row = enrolment_by_handle(session, handle, lock=True)
            if row is not None:
                why = self._site.circumstances(request, page=_PAGE)
                preferences.stop(self._site.service, session, row, why)
        return self._state(request, handle, done="stopped")

    def undo(self, request: Request) -> Response:
        """Take it back, on the same page."""
        form = read_form(request)
        handle = self._handle(request)
        if isinstance(handle, Response):
            return handle
        fault = self._site.forms.check(request, form)
        if isinstance(fault, FormFault):
            return self._state(request, handle, fault=fault, status=403)
        with self._site.service.sessions() as session:
            row = enrolment_by_handle(session, handle, lock=True)
            if row is not None:
                why = self._site.circumstances(request, page=_PAGE)
                preferences.undo_stop(self._site.service, session, row, why)
        return self._state(request, handle, done="undone")

    def _handle(self, request: Request) -> int | Response:
        token = self._site.service.signer.open_link(Purpose.UNSUBSCRIBE, request.path_params["token"], clock.real_now())
        return self._site.pages.refusal(404, "bad-link") if isinstance(token, TokenFault) else token.handle

    def _state(
        self,
        request: Request,
        handle: int,
        *,
        done: str | None = None,
        fault: FormFault | None = None,
        status: int = 200,
    ) -> Response:
        path = f"/u/{request.path_params['token']}"
        with self._site.service.sessions() as session:
            row = enrolment_by_handle(session, handle)
            undoable = row is not None and can_undo(session, row)
        return self._site.pages.page(
            "unsubscribe.html",
            status=status,
            row=row,
            done=done,
            fault=fault,
            undoable=undoable,
            coming=None if row is None else what_comes(row, self._site.service.clock.now()),
            path=path,
            stop_token=self._site.forms.token(path),
            undo_token=self._site.forms.token(f"{path}/undo"),
        )
