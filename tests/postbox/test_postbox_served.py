"""The postbox as it runs: real SMTP in, real pages, real LMTP out, all on loopback."""

import asyncio
import http.client
import http.server
import re
import signal
import smtplib
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiosmtpd.lmtp import LMTP

from course.postbox import Mailbox, PostboxConfig, PostboxUnavailableError, serve
from course.postbox.guard import is_loopback
from course.postbox.handover import hand_over
from course.postbox.oneclick import press_unsubscribe
from course.postbox.replies import OutgoingReply

LETTER = (
    "From: Second Wind <hello@letters.example>\r\n"
    "To: Ada Lovelace <ada@example.org>\r\n"
    "Reply-To: Second Wind <reply+tok3n@reply.letters.example>\r\n"
    "Subject: {subject}\r\n"
    "Message-ID: <d1.7@letters.example>\r\n"
    "Date: Thu, 26 Nov 2026 08:00:00 +0000\r\n"
    "X-Course-Letter: day-1\r\n"
    "List-Unsubscribe: <{site}/u/tok3n>, <mailto:stop+tok3n@letters.example>\r\n"
    "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
    "MIME-Version: 1.0\r\n"
    'Content-Type: multipart/alternative; boundary="bb"\r\n'
    "\r\n"
    "--bb\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Hello Ada,\r\n\r\nWhich door?\r\n\r\n.\r\nhttps://letters.example/me/1\r\n"
    "--bb\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    "<!doctype html><html><head><style>@media (prefers-color-scheme: dark) {{ p {{ color: #fff }} }}</style></head>"
    '<body><p>Hello</p><a href="https://letters.example/me/1">Pause</a></body></html>\r\n'
    "--bb--\r\n"
)
PEER = "127.0.0.1"


@dataclass
class Listener:
    """The service's inbound door, as far as a reply can see it."""

    taken: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    refuse: str | None = None
    port: int = 0

    async def handle_RCPT(self, _server: object, _session: object, envelope: Any, address: str, _o: object) -> str:  # noqa: N802
        if self.refuse:
            return self.refuse
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:  # noqa: N802
        self.taken.append((envelope.mail_from, envelope.rcpt_tos, envelope.original_content))
        return "250 2.0.0 Kept as 41"


class Site(http.server.BaseHTTPRequestHandler):
    """The service's one-click door."""

    posts: list[tuple[str, str, bytes]]
    status = 200

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).posts.append((self.path, self.headers["Content-Type"], body))
        self.send_response(type(self).status)
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Quiet."""


@dataclass
class World:
    """A running postbox and those it talks to."""

    smtp_port: int
    web: httpx.Client
    listener: Listener
    site: type[Site]
    site_url: str
    folder: Path
    clock: list[datetime]

    def letter(
        self, to: str = "ada@example.org", *, subject: str = "Day 1: a small question", raw: str = LETTER
    ) -> str:
        """Sends a letter by SMTP; returns its id in the postbox."""
        with smtplib.SMTP(PEER, self.smtp_port, local_hostname="test.localhost") as connection:
            connection.ehlo()
            options = [] if (to + subject).isascii() else ["SMTPUTF8", "BODY=8BITMIME"]
            data = raw.format(subject=subject, site=self.site_url).encode()
            refused = connection.sendmail("bounce+vrp@letters.example", [to], data, mail_options=options)
            assert refused == {}
        return str(self.web.get("/api/messages").json()[-1]["id"])

    def page(self, path: str) -> str:
        """A page that must be there."""
        answer = self.web.get(path)
        assert answer.status_code == 200, answer.text
        return answer.text

    def files(self) -> dict[str, bytes]:
        """Everything on disk."""
        return {path.name: path.read_bytes() for path in sorted(self.folder.iterdir())}


@contextmanager
def lmtp_listener() -> Iterator[Listener]:
    listener = Listener()
    started, stop, loop = threading.Event(), asyncio.Event(), asyncio.new_event_loop()

    async def run() -> None:
        def door() -> LMTP:
            return LMTP(listener, enable_SMTPUTF8=True, hostname="inbound.localhost", loop=loop)

        server = await loop.create_server(door, PEER, 0)
        listener.port = server.sockets[0].getsockname()[1]
        started.set()
        await stop.wait()
        server.close()

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()))
    thread.start()
    assert started.wait(10)
    try:
        yield listener
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
        loop.close()


@contextmanager
def running(config: PostboxConfig, clock: list[datetime], *, can_advance: bool = True) -> Iterator[tuple[int, int]]:
    ports: list[int] = []
    started, stop = threading.Event(), threading.Event()

    def ready(smtp_port: int, web_port: int) -> None:
        ports.extend((smtp_port, web_port))
        started.set()

    def advance(by: timedelta) -> None:
        clock[0] += by

    def run() -> None:
        move = advance if can_advance else None
        serve(config, now=lambda: clock[0], advance=move, ready=ready, stop=stop)

    thread = threading.Thread(target=run)
    thread.start()
    assert started.wait(20)
    try:
        yield ports[0], ports[1]
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


def config_for(folder: Path, inbound: str, site_url: str = "http://127.0.0.1:9") -> PostboxConfig:
    return PostboxConfig(
        smtp_host=PEER,
        smtp_port=0,
        web_host=PEER,
        web_port=0,
        folder=folder,
        inbound=inbound,
        site_url=site_url,
        brand="Second Wind",
    )


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    site = type("ThisSite", (Site,), {"posts": []})
    web_site = http.server.ThreadingHTTPServer((PEER, 0), site)
    threading.Thread(target=web_site.serve_forever, kwargs={"poll_interval": 0.02}).start()
    site_url = f"http://{PEER}:{web_site.server_address[1]}"
    clock = [datetime(2026, 11, 26, 8, 0, tzinfo=UTC)]
    folder = tmp_path / "box"
    try:
        with (
            lmtp_listener() as listener,
            running(config_for(folder, f"lmtp://{PEER}:{listener.port}", site_url), clock) as (smtp_port, web_port),
            httpx.Client(base_url=f"http://{PEER}:{web_port}", trust_env=False) as web,
        ):
            yield World(smtp_port, web, listener, site, site_url, folder, clock)
    finally:
        web_site.shutdown()
        web_site.server_close()


# --- mail comes in ---


def test_a_letter_is_on_disk_before_the_sender_hears_250(world: World) -> None:
    with smtplib.SMTP(PEER, world.smtp_port, local_hostname="test.localhost") as connection:
        connection.sendmail("a@x.example", ["ada@example.org"], b"Subject: hi\r\n\r\n..\r\n.dot\r\n")
        (name,) = world.files()
    assert world.files()[name].endswith(b"Subject: hi\r\n\r\n..\r\n.dot\r\n\n")
    assert world.web.get("/api/messages/000000001").content == b"Subject: hi\r\n\r\n..\r\n.dot\r\n"


def test_scripts_read_the_letters_as_json(world: World) -> None:
    world.letter()
    world.letter("bea@example.org")
    (mine,) = world.web.get("/api/messages", params={"to": "Ada@example.org"}).json()
    assert mine["id"] == "000000001"
    assert mine["to"] == "ada@example.org"
    assert mine["from"] == "Second Wind <hello@letters.example>"
    assert mine["subject"] == "Day 1: a small question"
    assert mine["letter"] == "day-1"
    assert mine["received_at"] == "2026-11-26T08:00:00+00:00"
    everything = world.web.get("/api/messages").json()
    assert [message["to"] for message in everything] == ["ada@example.org", "bea@example.org"]
    assert world.web.get("/api/messages", params={"after": mine["id"]}).json() == everything[1:]
    assert world.web.get("/api/messages", params={"limit": "1"}).json() == everything[:1]


def test_many_mails_go_through_one_pipelined_connection(world: World) -> None:
    with socket.create_connection((PEER, world.smtp_port), 20) as wire, wire.makefile("rb") as answers:
        wire.sendall(b"EHLO test.localhost\r\n")
        assert answers.readline().startswith(b"220")
        offered: list[bytes] = []
        while not offered or offered[-1][3:4] == b"-":
            offered.append(answers.readline())
        assert {b"PIPELINING", b"8BITMIME", b"SMTPUTF8"} <= {line[4:].strip() for line in offered}
        envelope = b"MAIL FROM:<b@x.example>\r\nRCPT TO:<p%d@example.org>\r\nDATA\r\n"
        wire.sendall(envelope % 0)
        for number in range(1, 6):
            codes = [answers.readline()[:3] for _ in range(3)]
            assert codes == [b"250", b"250", b"354"]
            wire.sendall(b"Subject: %d\r\n\r\nhi\r\n.\r\n" % number + envelope % number)
            assert answers.readline().startswith(b"250")
    assert len(world.web.get("/api/messages").json()) == 5


def test_an_address_in_utf8_is_taken_and_shown(world: World) -> None:
    world.letter("dörte@example.org", subject="Grüße")
    assert "dörte@example.org" in world.page("/")
    assert "Grüße" in world.page("/people/d%C3%B6rte@example.org")


def test_a_mail_larger_than_25_mib_is_refused_at_mail_from(world: World) -> None:
    with smtplib.SMTP(PEER, world.smtp_port, local_hostname="test.localhost") as connection:
        connection.ehlo()
        code, _ = connection.mail("a@x.example", ["SIZE=30000000"])
        assert code == 552


def test_more_than_a_hundred_recipients_are_put_off(world: World) -> None:
    with smtplib.SMTP(PEER, world.smtp_port, local_hostname="test.localhost") as connection:
        connection.ehlo()
        connection.mail("a@x.example")
        codes = [connection.rcpt(f"p{number}@example.org")[0] for number in range(101)]
        assert codes == [250] * 100 + [452]


def test_a_null_return_path_is_taken(world: World) -> None:
    with smtplib.SMTP(PEER, world.smtp_port, local_hostname="test.localhost") as connection:
        connection.sendmail("", ["ada@example.org"], b"Subject: hi\r\n\r\nx\r\n")
    assert world.web.get("/api/messages").json()[0]["mail_from"] == ""


# --- pages ---


def test_a_hostile_subject_is_words_and_nothing_more(world: World) -> None:
    world.letter("<b>@example.org".replace("<b>", "ada"), subject='"><script>alert(1)</script><img src=x onerror=y>')
    for path in ("/", "/people/ada@example.org"):
        page = world.page(path)
        assert "<script" not in page
        assert "<img src=x" not in page
        assert "&lt;script&gt;" in page


def test_pages_allow_no_script_and_the_mail_no_network(world: World) -> None:
    letter = world.letter()
    page = world.web.get("/people/ada@example.org")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert "script-src" not in page.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in page.headers["Content-Security-Policy"]
    assert re.search(r"\sstyle=|\son\w+=|<script|javascript:", page.text) is None
    html = world.web.get(f"/messages/{letter}/html")
    policy = html.headers["Content-Security-Policy"]
    assert policy.startswith("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';")
    assert "allow-scripts" not in policy
    assert "allow-same-origin" not in policy
    assert "sandbox" in world.web.get(f"/messages/{letter}/source").headers["Content-Security-Policy"]
    assert "sandbox" in world.web.get(f"/api/messages/{letter}").headers["Content-Security-Policy"]


def test_every_frame_is_sandboxed(world: World) -> None:
    world.letter()
    frames = re.findall(r"<iframe[^>]*>", world.page("/people/ada@example.org"))
    assert len(frames) == 5
    assert all(" sandbox" in frame for frame in frames)
    assert not any("allow-scripts" in frame or "allow-same-origin" in frame for frame in frames)


def test_links_of_a_letter_open_a_tab_of_their_own(world: World) -> None:
    letter = world.letter()
    html = world.page(f"/messages/{letter}/html")
    assert html.index('<base target="_blank">') < html.index("<style>@media")
    assert (
        '<a href="https://letters.example/me/1" target="_blank" rel="noopener noreferrer">https://letters.example/me/1</a>'
    ) in world.page("/people/ada@example.org")


def test_the_dark_view_switches_the_letters_own_dark_style_on(world: World) -> None:
    letter = world.letter()
    assert "@media (min-width:0px)" in world.page(f"/messages/{letter}/html?scheme=dark")
    assert "@media (max-width:0px)" in world.page(f"/messages/{letter}/html")


def test_ten_thousand_people_are_listed_a_page_at_a_time(tmp_path: Path) -> None:
    box = Mailbox(tmp_path / "box")
    for number in range(10_000):
        at = datetime(2026, 11, 26, 8, tzinfo=UTC)
        box.keep_letter(mail_from="", rcpt_tos=(f"p{number}@example.org",), raw=b"Subject: x\r\n\r\n", at=at)
    with (
        running(config_for(tmp_path / "box", "lmtp://127.0.0.1:9"), [at]) as (_, web_port),
        httpx.Client(base_url=f"http://{PEER}:{web_port}", trust_env=False) as web,
    ):
        page = web.get("/").text
        assert page.count('class="who"') == 50
        assert "10,000 people" in page
        assert "p9999@example.org" in page
        assert "p0@example.org" in web.get("/?page=200").text
        assert web.get("/?q=p77@").text.count('class="who"') == 1


@pytest.mark.parametrize(
    "path", ["/people/nobody@example.org", "/messages/000000099/html", "/nowhere", "/messages/..%2f..%2fetc/html"]
)
def test_what_is_not_there_is_said_in_a_sentence(world: World, path: str) -> None:
    answer = world.web.get(path)
    assert answer.status_code == 404
    assert "Traceback" not in answer.text


# --- replies ---


def test_a_reply_from_the_box_reaches_the_listener_and_stays_in_the_thread(world: World) -> None:
    letter = world.letter()
    form = {"id": letter, "person": "ada@example.org", "style": "gmail", "text": "Sam's <b>team</b>."}
    answer = world.web.post("/reply", data=form)
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/people/ada@example.org#m000000002"
    ((mail_from, rcpt_tos, data),) = world.listener.taken
    assert (mail_from, rcpt_tos) == ("ada@example.org", ["reply+tok3n@reply.letters.example"])
    assert message_from_bytes(data)["In-Reply-To"] == "<d1.7@letters.example>"
    page = world.page("/people/ada@example.org")
    assert "Sam&#39;s &lt;b&gt;team&lt;/b&gt;." in page
    assert "250 2.0.0 Kept as 41" in page
    assert world.web.get("/api/messages/000000002").content == data


def test_a_script_replies_with_json(world: World) -> None:
    letter = world.letter()
    answer = world.web.post("/api/reply", json={"id": letter, "style": "bounce", "text": ""})
    assert answer.status_code == 200
    assert answer.json() == {
        "id": "000000002",
        "accepted": True,
        "code": 250,
        "answer": "250 2.0.0 Kept as 41",
        "mail_from": "",
        "rcpt_to": "bounce+vrp@letters.example",
    }
    ((mail_from, rcpt_tos, data),) = world.listener.taken
    assert (mail_from, rcpt_tos) == ("<>", ["bounce+vrp@letters.example"])
    assert b"Final-Recipient: rfc822; ada@example.org" in data


def test_a_refusal_is_shown_as_the_listener_said_it(world: World) -> None:
    letter = world.letter()
    world.listener.refuse = "550 5.1.1 No such reply address"
    answer = world.web.post("/api/reply", json={"id": letter, "style": "stripped", "text": "Sam."})
    assert answer.status_code == 502
    assert answer.json()["answer"] == "550 5.1.1 No such reply address"
    assert world.listener.taken == []
    page = world.page("/people/ada@example.org")
    assert "550 5.1.1 No such reply address" in page
    assert "Not taken" in page


def test_an_empty_reply_is_asked_for_again_and_nothing_typed_is_lost(world: World) -> None:
    letter = world.letter()
    answer = world.web.post("/reply", data={"id": letter, "style": "apple", "text": "   "})
    assert answer.status_code == 422
    assert "five words are enough" in answer.text
    assert '<option value="apple" selected>' in answer.text
    answer = world.web.post("/reply", data={"id": letter, "style": "nonsense", "text": "kept words"})
    assert answer.status_code == 422
    assert "kept words" in answer.text
    assert world.listener.taken == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"id": "000000001", "style": "telegram", "text": "x"}, 422),
        ({"id": "000000009", "style": "gmail", "text": "x"}, 404),
        ({"id": "000000001", "style": "gmail", "text": ""}, 422),
        ({"id": ["000000001"], "style": "gmail", "text": "x"}, 404),
        ({"id": "000000001", "style": "gmail", "text": "x" * 100_001}, 422),
        ({"id": "000000001", "style": "gmail", "text": "x" * 1_100_000}, 413),
        ([], 400),
    ],
)
def test_a_reply_that_cannot_be_built_is_refused_with_a_sentence(world: World, body: object, status: int) -> None:
    world.letter()
    answer = world.web.post("/api/reply", json=body)
    assert answer.status_code == status
    assert answer.json()["error"].endswith(".") or status == 413
    assert world.listener.taken == []


def test_a_letter_to_two_people_is_answered_by_the_one_whose_thread_it_is(world: World) -> None:
    with smtplib.SMTP(PEER, world.smtp_port, local_hostname="test.localhost") as connection:
        data = LETTER.format(subject="x", site=world.site_url).encode()
        connection.sendmail("b@letters.example", ["ada@example.org", "bea@example.org"], data)
    world.web.post("/reply", data={"id": "000000001", "person": "bea@example.org", "style": "gmail", "text": "Sam."})
    assert world.listener.taken[0][0] == "bea@example.org"
    assert "Sam." not in world.page("/people/ada@example.org")


def test_nobody_listening_is_said_plainly() -> None:
    with socket.socket() as unused:
        unused.bind((PEER, 0))
        port = unused.getsockname()[1]
    reply = OutgoingReply(mail_from="a@x.example", rcpt_to="b@y.example", data=b"x\r\n")
    answer = hand_over(reply, f"lmtp://{PEER}:{port}")
    assert not answer.accepted
    assert answer.text == f"Nobody listens at lmtp://{PEER}:{port}: start it with `course inbound`."


def test_a_reply_can_be_handed_over_by_smtp_as_well(world: World) -> None:
    reply = OutgoingReply(
        mail_from="ada@example.org", rcpt_to="dörte@y.example", data="Subject: ü\r\n\r\nx\r\n".encode()
    )
    answer = hand_over(reply, f"smtp://{PEER}:{world.smtp_port}")
    assert answer.accepted
    assert world.web.get("/api/messages").json()[0]["to"] == "dörte@y.example"


# --- one click ---


def test_the_unsubscribe_button_posts_what_a_provider_posts(world: World) -> None:
    letter = world.letter()
    answer = world.web.post("/unsubscribe", data={"id": letter})
    assert answer.status_code == 303
    assert world.site.posts == [("/u/tok3n", "application/x-www-form-urlencoded", b"List-Unsubscribe=One-Click")]
    assert "Unsubscribe pressed" in world.page("/people/ada@example.org")


def test_a_redirect_is_not_followed_and_counts_as_a_refusal(world: World) -> None:
    world.site.status = 303
    answer = world.web.post("/api/unsubscribe", json={"id": world.letter()})
    assert answer.status_code == 502
    assert answer.json()["code"] == 303
    assert len(world.site.posts) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/u/x",
        "https://{site}/u/x",
        "http://{site}@evil.example/u/x",
        "file:///etc/passwd",
        "http://[bad/",
    ],
)
def test_the_unsubscribe_button_goes_to_the_site_and_nowhere_else(world: World, url: str) -> None:
    answer = press_unsubscribe(url.format(site=world.site_url.removeprefix("http://")), world.site_url)
    assert not answer.accepted
    assert answer.text.startswith("Not pressed")
    assert world.site.posts == []


def test_a_letter_without_one_click_has_no_button(world: World) -> None:
    letter = world.letter(raw=LETTER.replace("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", ""))
    assert 'action="/unsubscribe"' not in world.page("/people/ada@example.org")
    assert world.web.post("/api/unsubscribe", json={"id": letter}).status_code == 422


# --- the clock ---


def test_next_day_and_next_hour_move_course_time_and_wait_for_the_post(world: World) -> None:
    letter = world.letter()
    assert "Thu 26 Nov 2026, 08:00" in world.page("/")
    answer = world.web.post("/clock", data={"step": "day", "back": "/people/ada@example.org", "newest": letter})
    assert answer.status_code == 303
    waiting = answer.headers["Location"]
    assert waiting.startswith("/people/ada@example.org?waiting=000000001&")
    page = world.page(waiting)
    assert "Fri 27 Nov 2026, 08:00" in page
    assert 'http-equiv="refresh"' in page
    world.letter()
    assert 'http-equiv="refresh"' not in world.page(waiting)
    world.web.post("/clock", data={"step": "hour"})
    assert world.clock[0] == datetime(2026, 11, 27, 9, 0, tzinfo=UTC)


def test_a_script_moves_the_clock_within_bounds(world: World) -> None:
    assert world.web.post("/api/clock", json={"seconds": 90}).json() == {"now": "2026-11-26T08:01:30+00:00"}
    for seconds in (0, -1, 10**9, "60", None):
        assert world.web.post("/api/clock", json={"seconds": seconds}).status_code == 422
    assert world.web.get("/api/clock").json() == {"now": "2026-11-26T08:01:30+00:00"}


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", "/x?y=1"])
def test_the_clock_leads_back_to_this_site_only(world: World, back: str) -> None:
    answer = world.web.post("/clock", data={"step": "hour", "back": back})
    assert answer.headers["Location"].startswith("/?waiting=")


def test_a_clock_that_cannot_be_moved_shows_no_buttons(tmp_path: Path) -> None:
    clock = [datetime(2026, 11, 26, 8, tzinfo=UTC)]
    config = config_for(tmp_path / "box", "lmtp://127.0.0.1:9")
    with (
        running(config, clock, can_advance=False) as (_, web_port),
        httpx.Client(base_url=f"http://{PEER}:{web_port}", trust_env=False) as web,
    ):
        assert "Next day" not in web.get("/").text
        assert web.post("/clock", data={"step": "day"}).status_code == 404


# --- the guards ---


def test_only_loopback_names_are_answered(world: World) -> None:
    world.letter()
    for host in ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1", ""):
        answer = world.web.get("/api/messages", headers={"Host": host})
        assert answer.status_code == 421, host
        assert "ada@example.org" not in answer.text
    for host in ("localhost:1", "127.0.0.1", "[::1]:8025", "postbox.localhost"):
        assert world.web.get("/", headers={"Host": host}).status_code == 200, host


@pytest.mark.parametrize(
    "host", ["localhost@evil.example", "127.0.0.1/evil", "[::1", "127.0.0.1:port", "127.1.evil", "1.2.3.4"]
)
def test_odd_hosts_are_not_loopback(host: str) -> None:
    assert not is_loopback(host)


def test_other_websites_cannot_write(world: World) -> None:
    letter = world.letter()
    before = world.files()
    form = {"id": letter, "style": "gmail", "text": "forged"}
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
        for path in ("/reply", "/unsubscribe", "/clock", "/api/reply", "/api/unsubscribe", "/api/clock"):
            assert world.web.post(path, data=form, headers=headers).status_code == 403
    assert (world.files(), world.listener.taken, world.site.posts) == (before, [], [])
    own = str(world.web.base_url).rstrip("/")
    assert world.web.post("/reply", data=form, headers={"Origin": own}).status_code == 303


def test_get_changes_nothing(world: World) -> None:
    letter = world.letter()
    before, time = world.files(), world.clock[0]
    for path in (
        "/", "/?refresh=on", "/people/ada@example.org", "/people/ada@example.org?waiting=1&left=3",
        f"/messages/{letter}/html", f"/messages/{letter}/source", "/style.css", "/mark.svg", "/api/messages",
        f"/api/messages/{letter}", "/api/clock", "/reply", "/unsubscribe", "/clock", "/api/reply", "/api/unsubscribe",
    ):  # fmt: skip
        for method in ("GET", "HEAD", "OPTIONS"):
            assert world.web.request(method, path).status_code in {200, 404, 405}
    assert (world.files(), world.clock[0], world.listener.taken, world.site.posts) == (before, time, [], [])


# --- start and end ---


def test_everything_is_there_again_after_a_restart(tmp_path: Path) -> None:
    clock = [datetime(2026, 11, 26, 8, tzinfo=UTC)]
    config = config_for(tmp_path / "box", "lmtp://127.0.0.1:9")
    with (
        running(config, clock) as (smtp_port, _),
        smtplib.SMTP(PEER, smtp_port, local_hostname="t.localhost") as sender,
    ):
        sender.sendmail("a@x.example", ["ada@example.org"], b"Subject: still here\r\n\r\nx\r\n")
    with running(config, clock) as (_, web_port):
        connection = http.client.HTTPConnection(PEER, web_port, timeout=20)
        connection.request("GET", "/")
        assert b"still here" in connection.getresponse().read()
        connection.close()


def test_a_taken_port_is_named_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((PEER, 0))
        taken.listen()
        port = taken.getsockname()[1]
        clock: Callable[[], datetime] = lambda: datetime(2026, 11, 26, tzinfo=UTC)  # noqa: E731
        for config in (
            replace(config_for(tmp_path, "lmtp://127.0.0.1:9"), web_port=port),
            replace(config_for(tmp_path, "lmtp://127.0.0.1:9"), smtp_port=port),
        ):
            with pytest.raises(PostboxUnavailableError, match=rf"{port}.*choose another port\.$"):
                serve(config, now=clock, advance=None)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_even_with_a_connection_open(tmp_path: Path, number: signal.Signals) -> None:
    program = (
        "import sys; from datetime import UTC, datetime; from pathlib import Path;"
        "from course.postbox import PostboxConfig, serve;"
        "config = PostboxConfig(smtp_host='127.0.0.1', smtp_port=0, web_host='127.0.0.1', web_port=0,"
        " folder=Path(sys.argv[1]), inbound='lmtp://127.0.0.1:9', site_url='http://127.0.0.1:9', brand='B');"
        "serve(config, now=lambda: datetime(2026, 11, 26, tzinfo=UTC), advance=None,"
        " ready=lambda smtp, web: print(smtp, web, flush=True));"
        "print('returned')"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "box")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    smtp_port = int(process.stdout.readline().split()[0])
    with socket.create_connection((PEER, smtp_port), 20) as idle:
        assert idle.recv(200).startswith(b"220")
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    assert (out, err, process.returncode) == ("returned\n", "", 0)
