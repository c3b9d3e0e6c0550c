"""Whose page it is: the signed token in the path of everything under ``/me``."""

from starlette.requests import Request
from starlette.responses import Response

from course import clock
from course.letters.address import Purpose, TokenFault
from course.people.finding import enrolment_by_handle
from course.store.models import Enrolment
from course.web.site import Site


def own_handle(site: Site, request: Request) -> int | Response:
    """The handle of the enrolment that the link opens, or the page that says why it opens none."""
    token = site.service.signer.open_link(Purpose.ME, request.path_params["token"], clock.real_now())
    if token is TokenFault.EXPIRED:
        return site.pages.refusal(410, "me-expired")
    return site.pages.refusal(404, "bad-link") if isinstance(token, TokenFault) else token.handle


def own_row(site: Site, request: Request) -> Enrolment | Response:
    """The enrolment that the link opens, or the page that says why it opens none."""
    handle = own_handle(site, request)
    if isinstance(handle, Response):
        return handle
    with site.service.sessions() as session:
        row = enrolment_by_handle(session, handle)
    return site.pages.refusal(410, "me-gone") if row is None else row


def own_path(request: Request) -> str:
    """The path of the page that the request belongs to."""
    return f"/me/{request.path_params['token']}"


def private(response: Response) -> Response:
    """Nothing of anybody's own is for search engines."""
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
