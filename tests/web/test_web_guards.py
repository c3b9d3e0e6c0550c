"""What strangers can push against: forms not ours, foreign origins, bodies without end; what every answer carries."""

import contextlib
import socket
import tempfile
from collections.abc import Callable, Iterator

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from course.letters.address import Purpose
from course.service import Service
from course.store.models import Enrolment, SignupLink
from course.web.access_log import redacted
from course.web.forms import read_form
from course.web.limits import MAX_BODY
from tests.support.house import wait_for
from tests.support.visitor import (
    Visitor,
    everything_in,
    form_on,
    link_to,
    post_routes,
    row_of,
    with_settings,
    words_of,
)

Enrol = Callable[..., Enrolment]
Visit = Callable[[Service], Visitor]
ACTIONS = (
    *("pause", "resume", "next", "times", "language", "check-in", "stop", "undo", "download", "erase", "nonsense"),
    *("answer", "change", "delete"),
)
PRODUCTION = {"env": "production", "public_url": "https://secondwind.example.org"}


def all_posts(service: Service, row: Enrolment) -> list[str]:
    """Every path that takes a POST, with real slugs and tokens in it, found from the application's own routes."""
    tokens = {
        "/join/{slug}": "/join/demo",
        "/confirm/{token}": link_to(service, Purpose.CONFIRM, row),
        "/me/{token}/{action}": link_to(service, Purpose.ME, row) + "/{action}",
        "/u/{token}": link_to(service, Purpose.UNSUBSCRIBE, row),
        "/u/{token}/undo": link_to(service, Purpose.UNSUBSCRIBE, row) + "/undo",
        "/hooks/{provider}/events": "/hooks/mailgun/events",
        "/hooks/{provider}/inbound": "/hooks/sendgrid/inbound",
        "/hooks/{provider}/inbound/mime": "/hooks/mailgun/inbound/mime",
    }
    paths = []
    for route in post_routes(service):
        path = tokens[route]  # a new route has to be added here: this is the list of doors
        paths += [path.format(action=action) for action in ACTIONS] if "{action}" in path else [path]
    return paths


def filled(row: Enrolment) -> dict[str, str]:
    """Fields that would do something at one door or another."""
    return {
        "email": "eve@example.org",
        "how": "open",
        "hour": "3",
        "timezone": "UTC",
        "wanted": "yes",
        "day": "1",
        "text": "Hello.",
        "entry": "1",
    }


def test_every_post_without_our_form_s_token_is_refused_and_changes_nothing(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    active, pending = enrol(), enrol("bob@example.org", confirmed=False)
    before = everything_in(service)
    for row in (active, pending):
        for path in all_posts(service, row):
            for token in (None, "", "nonsense", "a" * 100, service.signer.link(Purpose.FORM, 1, service.clock.now())):
                fields = filled(row) | ({} if token is None else {"form_token": token})
                answer = visitor.post(path, fields)
                assert answer.status_code in {403, 404}, path
    assert everything_in(service) == before


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://testserver.evil.example", "http://127.0.0.1:1", "file://", ""]
)
def test_every_post_from_a_foreign_origin_is_refused_even_with_a_good_token(
    service: Service, visitor: Visitor, enrol: Enrol, origin: str
) -> None:
    row = enrol()
    before = everything_in(service)
    me = link_to(service, Purpose.ME, row)
    u = link_to(service, Purpose.UNSUBSCRIBE, row)
    for page, action in (("/join/demo", "/join/demo"), (me, f"{me}/stop"), (me, f"{me}/times"), (u, u)):
        form = form_on(visitor.get(page).text, action, page) | {"email": "eve@example.org"}
        assert visitor.post(action, form, headers={"Origin": origin}).status_code == 403
    assert everything_in(service) == before


def test_a_form_without_origin_is_taken_in_development_and_refused_in_production(
    service: Service, visit: Visit, link: SignupLink
) -> None:
    for site, status in ((service, 303), (with_settings(service, **PRODUCTION, form_fill_seconds=0.0), 403)):
        visitor = visit(site)
        form = form_on(visitor.get("/join/demo").text, "/join/demo", "/join/demo")
        assert visitor.client.post("/join/demo", data=form | {"email": "ana@example.com"}).status_code == status


def test_in_production_only_the_public_origin_counts(service: Service, visit: Visit, link: SignupLink) -> None:
    visitor = visit(with_settings(service, **PRODUCTION, form_fill_seconds=0.0))
    form = form_on(visitor.get("/join/demo").text, "/join/demo", "/join/demo") | {"email": "ana@example.com"}
    assert visitor.post("/join/demo", form).status_code == 403  # the host that it was asked by
    assert visitor.post("/join/demo", form, headers={"Origin": "http://secondwind.example.org"}).status_code == 403
    assert visitor.post("/join/demo", form, headers={"Origin": PRODUCTION["public_url"]}).status_code == 303


def test_no_page_sets_a_cookie_and_every_answer_is_guarded(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol()
    me = link_to(service, Purpose.ME, row)
    paths = ["/", "/privacy", "/join/demo", "/join/demo/sent", "/join/nope", "/nothing", "/healthz", "/robots.txt", me]
    paths += [f"{me}/erase", link_to(service, Purpose.UNSUBSCRIBE, row), link_to(service, Purpose.CONFIRM, row)]
    for path in paths:
        answer = visitor.get(path)
        assert "set-cookie" not in answer.headers
        assert "server" not in answer.headers
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert "strict-transport-security" not in answer.headers
        assert " style=" not in answer.text
        assert "<style" not in answer.text
        assert "//" not in "".join(part.split('"')[0] for part in answer.text.split('src="')[1:])


def test_in_production_browsers_are_told_to_keep_to_https(service: Service, visit: Visit) -> None:
    assert "strict-transport-security" in visit(with_settings(service, **PRODUCTION)).get("/").headers


def test_a_body_of_ten_megabytes_is_refused_before_it_is_read(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    row = enrol()
    for path in ("/join/demo", link_to(service, Purpose.UNSUBSCRIBE, row), link_to(service, Purpose.ME, row) + "/stop"):
        host, port = visitor.client.base_url.host, visitor.client.base_url.port
        with socket.create_connection((host, port or 80), timeout=20) as connection:
            head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            connection.sendall(f"{head}Content-Length: {10 * 2**20}\r\n\r\n".encode())  # and not one byte of it
            assert connection.recv(12) == b"HTTP/1.1 413"
    assert row_of(service, row).status == "active"


def test_a_body_without_a_length_is_cut_off_at_the_limit(visitor: Visitor, link: SignupLink) -> None:
    def without_end() -> Iterator[bytes]:
        for _ in range(10 * 2**20 // 2**14):
            yield b"a" * 2**14

    with pytest.raises(
        (httpx.WriteError, httpx.ReadError, AssertionError)
    ):  # the door closes while it is still sending
        assert visitor.client.post("/join/demo", content=without_end()).status_code != 413
    assert visitor.get("/healthz").status_code == 200


def test_a_head_without_end_is_cut_off(visitor: Visitor) -> None:
    with contextlib.suppress(httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError):
        assert visitor.get("/", headers={"X-Long": "a" * 2**20}).status_code in {400, 431}
    assert visitor.get("/healthz").status_code == 200


@pytest.mark.parametrize(
    ("ask", "status"),
    [
        ({"method": "GET", "url": "/join/demo?" + "a" * 5000}, 414),
        ({"method": "GET", "url": "/", "headers": {"X-Long": "a" * 20_000}}, 431),
        ({"method": "POST", "url": "/join/demo", "content": b"a=1&" * 2000}, 400),
        ({"method": "POST", "url": "/join/demo", "json": {"email": "ana@example.org"}}, 415),
        ({"method": "POST", "url": "/join/demo", "content": b"\xff\xfe" * 100}, 403),
        (
            {
                "method": "POST",
                "url": "/join/demo",
                "content": b"--x\r\nnonsense",
                "headers": {"Content-Type": "multipart/form-data; boundary=x"},
            },
            403,
        ),
        (
            {
                "method": "POST",
                "url": "/join/demo",
                "content": b"x",
                "headers": {"Content-Type": "multipart/form-data"},
            },
            400,
        ),
        ({"method": "DELETE", "url": "/join/demo"}, 405),
        ({"method": "GET", "url": "/static/../app.py"}, 404),
        ({"method": "GET", "url": "/static/%2e%2e%2fme.html"}, 404),
        ({"method": "GET", "url": "/me/x%00y"}, 404),
        ({"method": "GET", "url": "/wp-login.php"}, 404),
    ],
)
def test_what_is_not_ours_gets_a_kind_short_answer(
    visitor: Visitor, link: SignupLink, ask: dict[str, object], status: int
) -> None:
    answer = visitor.client.request(**ask)  # type: ignore[arg-type]
    assert answer.status_code == status
    assert "Traceback" not in answer.text


def test_a_form_of_forty_files_is_too_many(visitor: Visitor, link: SignupLink) -> None:
    files = [("f", (f"{n}.txt", b"x")) for n in range(41)]
    assert visitor.client.post("/join/demo", files=files).status_code == 400


def test_head_answers_like_get_without_a_body(visitor: Visitor, link: SignupLink) -> None:
    got, headed = visitor.get("/join/demo"), visitor.client.head("/join/demo")
    assert (headed.status_code, headed.content) == (got.status_code, b"")


def test_static_files_are_kept_for_good_under_the_name_of_their_version(visitor: Visitor) -> None:
    page = visitor.get("/").text
    style = page.split('rel="stylesheet" href="')[1].split('"')[0]
    answer = visitor.get(style)
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/css")
    assert "--paper:#f5efe4" in answer.text
    assert "immutable" not in visitor.get(style.partition("?")[0]).headers["cache-control"]


def test_what_nobody_foresaw_is_answered_kindly_and_logged_without_anybody_s_words(
    service: Service, visit: Visit, link: SignupLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("ana@example.org said something private")

    monkeypatch.setattr("course.web.join.sign_up", broken)
    visitor = visit(service)
    with capture_logs() as logs:
        answer = visitor.submit("/join/demo", email="ana@example.org")
    assert answer.status_code == 500
    assert "not your doing" in words_of(answer)
    assert "private" not in answer.text
    assert any(line["event"] == "request_failed" and line["kind"] == "RuntimeError" for line in logs)
    assert "private" not in str(logs)
    assert "ana@example.org" not in str(logs)


def test_without_its_database_the_site_says_that_it_will_be_back(
    service: Service, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from course.store.database import open_engine, sessions_of

    with tempfile.TemporaryDirectory() as nowhere:
        gone = sessions_of(open_engine(f"postgresql+psycopg://course@/course?host={nowhere}"))
        visitor = visit(replace(service, sessions=gone))
        answer = visitor.get("/join/demo")
        assert answer.status_code == 503
        assert answer.headers["retry-after"]
        assert visitor.get("/healthz").status_code == 200
        ready = visitor.get("/readyz")
        assert (ready.status_code, ready.json()["missing"]) == (503, ["database"])


def test_the_log_has_a_line_for_each_request_and_no_token_in_any(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    row = enrol()
    me = link_to(service, Purpose.ME, row)
    with capture_logs() as logs:
        visitor.get(f"{me}?done=paused")
        visitor.submit(me, f"{me}/stop")
        visitor.get(f"/elsewhere{me}")
        visitor.get("/join/demo?email=ana@example.org")
        wait_for(lambda: len([line for line in logs if line["event"] == "request"]) == 5, 20)  # after the answer
    lines = [line for line in logs if line["event"] == "request"]
    assert [line["path"] for line in lines] == ["/me/…", "/me/…", "/me/…/stop", "(another)", "/join/demo"]
    assert me.rpartition("/")[2] not in str(logs)
    assert "example.org" not in str(logs)


@given(st.from_regex(r"/(confirm|me|u)/[a-z2-7]{20,90}(/[a-z]{1,9})?", fullmatch=True))
def test_no_token_survives_in_a_logged_path(path: str) -> None:
    token = path.split("/")[2]
    assert token not in redacted(path)
    assert token not in redacted("/x" + path)
    assert token.upper() not in redacted(path.upper())


def test_the_words_of_every_refusal_exist(service: Service) -> None:
    from course.web.pages import REFUSALS, Pages

    pages = Pages(service.templates, service.settings)
    passages = {*REFUSALS.values(), "bad-link", "no-such-link", "confirm-expired", "confirm-gone", "confirm-withdrawn"}
    for passage in passages | {"me-expired", "me-gone", "stale-form"}:
        assert b"<h1>" in pages.refusal(404, passage).body


def test_a_form_is_read_with_nothing_in_it_that_a_database_cannot_keep() -> None:
    from starlette.requests import Request

    scope = {
        "type": "http",
        "headers": [(b"content-type", b"application/x-www-form-urlencoded")],
        "course.body": b"name=A%00na&name=B%FFob",
    }
    assert dict(read_form(Request(scope))) == {"name": "B\ufffdob"}
    assert len(scope["course.body"]) < MAX_BODY
