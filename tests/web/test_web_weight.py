"""What the pages weigh, where they come from, and what they may be added to: a phone's screen."""

import hashlib
import json
import re
from collections.abc import Callable

import pytest

from course.letters.address import Purpose
from course.service import Service, templates_folder
from course.store.models import Enrolment
from tests.support.visitor import Visitor, link_to, with_settings

Enrol = Callable[..., Enrolment]
STATIC = templates_folder() / "web" / "static"
HTMX_SHA256 = "71ea67185bfa8c98c39d31717c6fce5d852370fcdfd129db4543774d3145c0de"
_ASKED_FOR = re.compile(r'(?:src|href)="(/static/[^"]+)"')


def test_htmx_is_the_published_file_unchanged() -> None:
    assert hashlib.sha256((STATIC / "htmx.min.js").read_bytes()).hexdigest() == HTMX_SHA256
    assert "Zero-Clause BSD" in (STATIC / "README.md").read_text(encoding="utf-8")


def test_no_page_weighs_a_hundred_kilobytes_with_all_that_it_asks_for(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    me = link_to(service, Purpose.ME, enrol())
    for path in ("/", "/join/demo", "/join/demo/day-1", "/privacy", me, f"{me}/keepsake", f"{me}/erase"):
        page = visitor.get(path)
        weight = len(page.content)
        for part in set(_ASKED_FOR.findall(page.text)):
            with visitor.client.stream("GET", part, headers={"Accept-Encoding": "gzip"}) as answer:
                assert answer.status_code == 200, part
                weight += sum(len(raw) for raw in answer.iter_raw())
        assert weight < 100_000, (path, weight)


def test_static_files_are_packed_for_whoever_takes_them_packed_and_pages_never(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    packed = visitor.get("/static/htmx.min.js", headers={"Accept-Encoding": "br, gzip;q=0.8"})
    plain = visitor.get("/static/htmx.min.js", headers={"Accept-Encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.content == plain.content == (STATIC / "htmx.min.js").read_bytes()
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"
    page = visitor.get(link_to(service, Purpose.ME, enrol()), headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in page.headers


def test_the_face_of_headings_is_our_own_and_asked_for_once(visitor: Visitor) -> None:
    style = visitor.get(re.findall(r'href="(/static/style\.css[^"]+)"', visitor.get("/").text)[0]).text
    faces = set(re.findall(r"url\(([^)]+)\)", style))
    assert len(faces) == 2
    for face in faces:
        answer = visitor.get(face)
        assert answer.content.startswith(b"wOF2")
        assert answer.headers["content-type"] == "font/woff2"
        assert "immutable" in answer.headers["cache-control"]
    beforehand = set(re.findall(r'rel="preload" href="([^"]+)"', visitor.get("/").text))
    assert len(beforehand) == 1
    assert beforehand < faces  # the same address, or it would be fetched twice
    assert "Open Font License" in (STATIC / "README.md").read_text(encoding="utf-8")


def test_the_manifest_has_our_name_and_leads_to_no_one_page(
    service: Service, visit: Callable[[Service], Visitor]
) -> None:
    visitor = visit(with_settings(service, brand_name="Neuer Schwung"))
    answer = visitor.get("/static/app.webmanifest")
    said = json.loads(answer.text)
    assert answer.headers["content-type"].startswith("application/manifest+json")
    assert (said["name"], said["short_name"]) == ("Neuer Schwung", "Neuer Schwung")
    assert "start_url" not in said
    for icon in said["icons"]:
        found = visitor.get(f"/static/{icon['src']}")
        assert found.content.startswith(b"\x89PNG")


@pytest.mark.parametrize("file", ["htmx.min.js", "page.js", "zone.js"])
def test_nothing_of_ours_needs_what_the_policy_forbids(file: str) -> None:
    if file != "htmx.min.js":
        source = (STATIC / file).read_text(encoding="utf-8")
        assert not re.search(r"eval\(|new Function|innerHTML|\.style\b|https?:", source)
    me = (templates_folder() / "web" / "me.html").read_text(encoding="utf-8")
    settings = json.loads(re.findall(r"name=\"htmx-config\" content='([^']+)'", me)[0])
    assert settings["allowEval"] is settings["allowScriptTags"] is settings["includeIndicatorStyles"] is False
    assert settings["selfRequestsOnly"] is True


def test_no_style_says_left_or_right_where_a_page_may_begin_at_the_other_side() -> None:
    style = (STATIC / "style.css").read_text(encoding="utf-8")
    physical = re.compile(
        r"(?:margin|padding|border)-(?:left|right)\b|(?<![-\w])(?:left|right)\s*:|text-align:\s*(?:left|right)"
    )
    assert physical.findall(style) == []
