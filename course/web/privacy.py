"""Pages that are the same for everybody: the privacy page, the front page, what robots may read, the static files."""

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from course.store.models import SignupLink
from course.web.site import Site

_DEMO = "demo"
_ROBOTS = "User-agent: *\nDisallow: /confirm/\nDisallow: /me/\nDisallow: /u/\nDisallow: /join/*/sent\n"
_FOR_GOOD = "public, max-age=31536000, immutable"
_FOR_FIVE_MINUTES = "public, max-age=300"


def routes(site: Site) -> list[Route]:
    """The pages that are the same for everybody."""
    pages = OpenPages(site)
    return [
        Route("/", pages.front, methods=["GET"]),
        Route("/privacy", pages.privacy, methods=["GET"]),
        Route("/robots.txt", pages.robots, methods=["GET"]),
        Route("/static/{file}", pages.static, methods=["GET"]),
    ]


class OpenPages:
    """Handlers of pages that know nobody."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def front(self, request: Request) -> Response:
        """What this is; in development with the way to the demo link."""
        demo = None
        if not self._site.service.settings.production:
            with self._site.service.sessions() as session:
                demo = session.scalar(select(SignupLink.slug).where(SignupLink.slug == _DEMO))
        return self._site.pages.page("front.html", demo=demo)

    def privacy(self, request: Request) -> Response:
        """Who is responsible, what is kept, for how long, and who can read it."""
        return self._site.pages.page("privacy.html", settings=self._site.service.settings)

    def robots(self, request: Request) -> Response:
        """Search engines need no letters' links."""
        return PlainTextResponse(_ROBOTS, headers={"Cache-Control": _FOR_FIVE_MINUTES})

    def static(self, request: Request) -> Response:
        """A known file; kept for good by a browser that asked for this very version of it."""
        found = self._site.pages.static.get(request.path_params["file"])
        if found is None:
            return self._site.pages.refusal(404)
        asked_for = request.query_params.get("v") == found.version
        headers = {"Cache-Control": _FOR_GOOD if asked_for else _FOR_FIVE_MINUTES, "Vary": "Accept-Encoding"}
        takes = {each.partition(";")[0].strip() for each in request.headers.get("accept-encoding", "").split(",")}
        if found.packed is not None and "gzip" in takes:
            return Response(found.packed, media_type=found.media_type, headers=headers | {"Content-Encoding": "gzip"})
        return Response(found.content, media_type=found.media_type, headers=headers)
