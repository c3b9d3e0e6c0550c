"""Every page of the site, in each state and language, before the W3C's HTML checker."""

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from starlette.routing import Route

from course.curriculum.catalogue import page_locales
from course.letters.address import Purpose
from course.people.finding import enrolment_by_handle
from course.people.situation import apply, situation_of
from course.service import Service
from course.store.models import Enrolment
from course.web.app import create_app
from tests.support.judges import JudgeIsAwayError, NuChecker
from tests.support.visitor import Visitor, link_to, open_site

Enrol = Callable[..., Enrolment]
PLAIN = {"/healthz", "/readyz", "/metrics"}
"""Read by programs."""

# What stands for the changing parts of an address, by the page that it begins with. A page that begins otherwise and
# has such a part fails here: name what to put there, so that it is judged like the rest.
_PURPOSES = {"confirm": Purpose.CONFIRM, "me": Purpose.ME, "u": Purpose.UNSUBSCRIBE}
_PARTS = {"{slug}": "demo", "{file}": "nothing.css", "{day}": "1", "{letter}": "day-1"}
ACCEPTED = [
    re.compile(entry["message"])
    for entry in tomllib.loads((Path(__file__).parent / "accepted.toml").read_text("utf-8"))["invalid_page"]
]
ALREADY = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.fixture
def visitor(service: Service) -> Iterator[Visitor]:
    with open_site(service) as url, httpx.Client(base_url=url, timeout=30) as client:
        yield Visitor(client, url)


def routes_of(service: Service) -> list[str]:
    """The path of every page that a browser can open."""
    paths = [
        route.path
        for route in create_app(service).routes
        if isinstance(route, Route) and "GET" in (route.methods or set()) and route.path not in PLAIN
    ]
    return [path for path in paths if not path.startswith("/hooks/")]


def filled(service: Service, path: str, row: Enrolment) -> str:
    """An address with something real in its changing parts."""
    begins = path.split("/")[1]
    for part, real in _PARTS.items():
        path = path.replace(part, real)
    if begins in _PURPOSES:
        path = path.replace(f"/{begins}/{{token}}", link_to(service, _PURPOSES[begins], row))
    assert "{" not in path, f"what stands for the changing part of {path}?"
    return path


def changed(service: Service, row: Enrolment, **values: object) -> Enrolment:
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle, lock=True)
        assert found is not None
        for name, value in values.items():
            setattr(found, name, value)
        apply(found, situation_of(found), service.clock.now())
        return found


def pages_of(service: Service, visitor: Visitor, enrol: Enrol) -> Iterator[tuple[str, httpx.Response]]:
    """Every page, in the states that it has, each by a name."""
    active, pending = enrol(), enrol("ben@example.org", confirmed=False)
    changed(service, active, position=3, last_lesson_at=ALREADY)
    for path in routes_of(service):
        row = pending if path.startswith("/confirm/") else active
        yield path, visitor.get(filled(service, path, row))
        if "{token}" in path:
            yield f"{path} with a token that is not ours", visitor.get(path.replace("{token}", "nothing"))
    me, unsubscribe = link_to(service, Purpose.ME, active), link_to(service, Purpose.UNSUBSCRIBE, active)
    yield "nothing here", visitor.get("/nothing")
    yield "not our form", visitor.post(f"{me}/pause", {})
    yield "a form with faults", visitor.submit("/join/demo", email="no address <b>")
    yield "confirmed already", visitor.get(link_to(service, Purpose.CONFIRM, active))
    yield "an old confirmation", visitor.get(link_to(service, Purpose.CONFIRM, pending))
    changed(service, active, position=7)
    yield "all lessons sent", visitor.get(me)
    visitor.post(unsubscribe, {"List-Unsubscribe": "One-Click"})
    yield "stopped", visitor.get(me)
    yield "stopped before", visitor.get(unsubscribe)


def test_every_page_is_valid_html_in_every_state_and_language(
    service: Service, visitor: Visitor, enrol: Enrol, tmp_path: Path
) -> None:
    pages: dict[str, str] = {}
    for name, answer in pages_of(service, visitor, enrol):
        if answer.headers.get("content-type", "").startswith("text/html") and answer.text:
            pages[f"{len(pages):02} {name}"] = answer.text
    for locale in page_locales(service.templates):
        for path in ("/", "/join/demo", "/join/demo/sent", "/privacy", "/nothing"):
            shown = visitor.get(path, params={"lang": locale}, headers={"Accept-Language": locale})
            pages[f"{len(pages):02} {path} in {locale}"] = shown.text
    assert len(pages) > 20
    names = {f"{at:02}.html": name for at, name in enumerate(pages)}
    odd = {"control.html": "<!doctype html><title>x</title><p><odd></p>"}
    try:
        checker = NuChecker(dict(zip(names, pages.values(), strict=True)) | odd, tmp_path / "nu")
    except JudgeIsAwayError as away:
        pytest.skip(str(away))
    errors = checker.errors()
    assert {file for file, _ in errors} >= set(odd)
    faults = [(names[file], message) for file, message in errors if file in names]
    assert [f"{name}: {message}" for name, message in faults if not any(each.match(message) for each in ACCEPTED)] == []
    assert all(any(each.match(message) for _, message in faults) for each in ACCEPTED)
