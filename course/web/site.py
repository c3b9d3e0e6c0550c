"""What every page's handler has at hand."""

from dataclasses import dataclass

from starlette.requests import Request

from course.people.consent import Circumstances
from course.service import Service
from course.web.forms import FormKeeper
from course.web.pages import Pages
from course.web.visitor import circumstances


@dataclass(frozen=True, kw_only=True)
class Site:
    """The service, its pages and its forms."""

    service: Service
    pages: Pages
    forms: FormKeeper

    def circumstances(
        self, request: Request, *, page: str, source: str = "page", wording: str | None = None
    ) -> Circumstances:
        """Where this request comes from, for the record of consent; ``page`` is a path without its token."""
        settings = self.service.settings
        return circumstances(
            request,
            trusted_proxies=settings.trusted_proxies,
            source=source,
            form_url=settings.public_url + page,
            wording=wording,
        )
