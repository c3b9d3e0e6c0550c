"""The pages on a real port, and somebody who opens them, reads their forms and posts them as a browser would."""

import contextlib
import socket
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import httpx
from selectolax.lexbor import LexborHTMLParser
from sqlalchemy import select
from starlette.routing import Route

from course import clock
from course.letters.address import Purpose
from course.service import Service
from course.store.models import Base, Enrolment
from course.web.app import create_app, server
from course.web.connections import Places


@contextlib.contextmanager
def open_site(service: Service, places: Places | None = None) -> Iterator[str]:
    """The pages of this service on a free port; their address."""
    # Named TCP, or asyncio does not switch Nagle's algorithm off and every answer waits 40 ms for an acknowledgement.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        web = server(service, "127.0.0.1", 0, places)
        thread = threading.Thread(target=web.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not web.started:
                clock.sleep(0.005)
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            web.should_exit = True
            thread.join()


@dataclass(frozen=True)
class Visitor:
    """Opens pages and posts their forms. Follows no redirect by itself, keeps no cookie."""

    client: httpx.Client
    origin: str

    def get(self, path: str, **more: Any) -> httpx.Response:
        """Open a page."""
        return self.client.get(path, **more)

    def post(self, path: str, fields: Mapping[str, str], **more: Any) -> httpx.Response:
        """Post these fields, with the Origin that a browser would send."""
        return self.client.post(
            path, data=dict(fields), headers={"Origin": self.origin} | more.pop("headers", {}), **more
        )

    def submit(self, page: str, action: str | None = None, **typed: str) -> httpx.Response:
        """Open ``page`` and post its form that goes to ``action`` (the page itself, if none is named)."""
        path = action or page
        return self.post(path, form_on(self.get(page).text, path, page) | typed)


def form_on(html: str, action: str, page: str) -> dict[str, str]:
    """What the form that goes to ``action`` would post untouched. Raises LookupError if the page has none."""
    for form in LexborHTMLParser(html).css("form"):
        if (form.attributes.get("action") or page) == action:
            fields = {}
            for field in form.css("input"):
                if field.attributes.get("type") != "checkbox" or "checked" in field.attributes:
                    fields[field.attributes["name"] or ""] = field.attributes.get("value") or ""
            for choice in form.css("select"):
                chosen = choice.css_first("option[selected]") or choice.css_first("option")
                assert chosen is not None
                fields[choice.attributes["name"] or ""] = chosen.attributes["value"] or ""
            return fields
    raise LookupError(f"no form goes to {action}")


def words_of(response: httpx.Response) -> str:
    """What a reader sees of a page, on one line."""
    main = LexborHTMLParser(response.text).css_first("main")
    return "" if main is None else " ".join(main.text(separator=" ").split())


def link_to(service: Service, purpose: Purpose, row: Enrolment, **ago: Any) -> str:
    """The path of a link as it stands in a letter; ``ago`` as a timedelta under that name, for an old letter."""
    issued_at = clock.real_now() - ago["ago"] if ago else clock.real_now()
    page = {Purpose.CONFIRM: "confirm", Purpose.ME: "me", Purpose.UNSUBSCRIBE: "u"}[purpose]
    return f"/{page}/{service.signer.link(purpose, row.handle, issued_at)}"


def everything_in(service: Service) -> dict[str, list[Any]]:
    """Every row of every table, to see whether anything changed."""
    with service.sessions() as session:
        return {table.name: sorted(map(repr, session.execute(select(table)))) for table in Base.metadata.sorted_tables}


def row_of(service: Service, row: Enrolment) -> Enrolment:
    """The enrolment as it is now."""
    with service.sessions() as session:
        return session.get_one(Enrolment, row.id)


def with_settings(service: Service, **changed: Any) -> Service:
    """The same service with other settings."""
    return replace(service, settings=service.settings.model_copy(update=changed))


def post_routes(service: Service) -> list[str]:
    """The path of every route that takes a POST."""
    return [
        route.path
        for route in create_app(service).routes
        if isinstance(route, Route) and "POST" in (route.methods or set())
    ]
