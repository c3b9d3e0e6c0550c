"""Confirming: GET shows one button and changes nothing, since scanners follow every link; the POST of it confirms."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from course import clock
from course.letters.address import Purpose, TokenFault
from course.people.finding import enrolment_by_handle
from course.people.signup import ConfirmAnswer, confirm
from course.store.models import Enrolment
from course.vocabulary import EnrolmentStatus
from course.web.forms import FormFault, read_form
from course.web.site import Site
from course.web.when import what_comes

_PAGE: Final = "/confirm"


def routes(site: Site) -> list[Route]:
    """The confirmation page."""
    pages = ConfirmPages(site)
    return [
        Route("/confirm/{token}", pages.show, methods=["GET"]),
        Route("/confirm/{token}", pages.confirm, methods=["POST"]),
    ]


class ConfirmPages:
    """Handlers of ``/confirm/{token}``."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def show(self, request: Request) -> Response:
        """The button, or why there is none."""
        handle = self._handle(request)
        if isinstance(handle, Response):
            return handle
        row = self._enrolment(handle)
        if row is None:
            return self._site.pages.refusal(410, "confirm-gone")
        match EnrolmentStatus(row.status):
            case EnrolmentStatus.PENDING:
                return self._button(request, row)
            case EnrolmentStatus.STOPPED:
                return self._withdrawn(row)
            case EnrolmentStatus.ACTIVE | EnrolmentStatus.PAUSED | EnrolmentStatus.COMPLETED:
                return self._confirmed(row, just_now=False, with_page=False)

    def confirm(self, request: Request) -> Response:
        """The button was pressed."""
        form = read_form(request)
        handle = self._handle(request)
        if isinstance(handle, Response):
            return handle
        shown = self._site.forms.check(request, form)
        row = self._enrolment(handle)
        if row is None:
            return self._site.pages.refusal(410, "confirm-gone")
        if isinstance(shown, FormFault):
            if shown is FormFault.FOREIGN or row.status != EnrolmentStatus.PENDING:
                return self._site.pages.refusal(403, back=request.scope["path"])
            return self._button(request, row, fault=shown, status=403)
        why = self._site.circumstances(request, page=_PAGE, wording=self._consent(row))
        match confirm(self._site.service, handle, why):
            case ConfirmAnswer.CONFIRMED:
                return self._confirmed(self._enrolment(handle) or row, just_now=True, with_page=True)
            case ConfirmAnswer.ALREADY:
                return self._confirmed(row, just_now=False, with_page=True)
            case ConfirmAnswer.WITHDRAWN:
                return self._withdrawn(row)
            case ConfirmAnswer.GONE:
                return self._site.pages.refusal(410, "confirm-gone")

    def _handle(self, request: Request) -> int | Response:
        token = self._site.service.signer.open_link(Purpose.CONFIRM, request.path_params["token"], clock.real_now())
        if token is TokenFault.EXPIRED:
            return self._site.pages.refusal(410, "confirm-expired")
        if isinstance(token, TokenFault):
            return self._site.pages.refusal(404, "bad-link")
        return token.handle

    def _enrolment(self, handle: int) -> Enrolment | None:
        with self._site.service.sessions() as session:
            return enrolment_by_handle(session, handle)

    def _consent(self, row: Enrolment) -> str:
        return self._site.pages.words("confirm_consent.txt", row=row)

    def _button(
        self, request: Request, row: Enrolment, *, fault: FormFault | None = None, status: int = 200
    ) -> Response:
        return self._site.pages.page(
            "confirm.html",
            status=status,
            row=row,
            fault=fault,
            consent=self._consent(row),
            form_token=self._site.forms.token(request.scope["path"]),
        )

    def _confirmed(self, row: Enrolment, *, just_now: bool, with_page: bool) -> Response:
        """``with_page``: only who pressed the button gets the link to the page; a scanner that looks again does not."""
        signer = self._site.service.signer
        return self._site.pages.page(
            "confirmed.html",
            row=row,
            just_now=just_now,
            coming=what_comes(row, self._site.service.clock.now()),
            me_path=f"/me/{signer.link(Purpose.ME, row.handle, clock.real_now())}" if with_page else None,
        )

    def _withdrawn(self, row: Enrolment) -> Response:
        return self._site.pages.refusal(410, "confirm-withdrawn", back=f"/join/{row.link.slug}")
