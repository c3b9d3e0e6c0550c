"""Connections that only hold a place: real sockets, half-sent heads, and a site that goes on answering."""

import asyncio
import contextlib
import socket
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from course.service import Service
from course.web.connections import Places
from tests.support.house import wait_for
from tests.support.visitor import open_site, with_settings

HALF = b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "


def connect(site: str, source: str = "127.0.0.1") -> socket.socket:
    """A connection from one of this machine's own addresses."""
    host, port = site.removeprefix("http://").split(":")
    made = socket.socket()
    made.settimeout(20)
    made.bind((source, 0))
    made.connect((host, int(port)))
    return made


def is_closed(connection: socket.socket) -> bool:
    """Whether the server ended it, as far as one can see now."""
    connection.setblocking(False)
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        connection.settimeout(20)


@contextlib.contextmanager
def half_sent(site: str, many: int, source: str = "127.0.0.1") -> Iterator[list[socket.socket]]:
    """So many heads without an end."""
    made = []
    try:
        for _ in range(many):
            connection = connect(site, source)
            connection.sendall(HALF)
            made.append(connection)
        yield made
    finally:
        for connection in made:
            connection.close()


def test_a_thousand_half_sent_heads_keep_nobody_out(service: Service) -> None:
    with open_site(service) as site, capture_logs() as logs, half_sent(site, 1000):
        for source in ("127.0.0.1", "127.0.0.2"):
            for _ in range(5):
                with contextlib.closing(connect(site, source)) as mine:
                    mine.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
                    assert mine.recv(12) == b"HTTP/1.1 200"
    assert 1 <= len([line for line in logs if line["event"] == "web.cut_off"]) < 20


def test_a_crowd_from_one_address_costs_no_other_address_its_place(service: Service) -> None:
    places = Places(many_from_one=10, most_from_one=20)
    with open_site(service, places) as site, half_sent(site, 1, "127.0.0.2") as other, half_sent(site, 60) as crowd:
        wait_for(lambda: sum(map(is_closed, crowd)) >= 40, 20)
        assert not is_closed(other[0])
        other[0].sendall(b"now\r\n\r\n")
        assert other[0].recv(12) == b"HTTP/1.1 200"


def test_when_the_house_is_full_whoever_has_most_makes_room(service: Service) -> None:
    places = Places(most=30)
    with open_site(service, places) as site, half_sent(site, 5, "127.0.0.2") as few, half_sent(site, 60) as crowd:
        wait_for(lambda: sum(map(is_closed, crowd)) >= 35, 20)
        assert not any(map(is_closed, few))


@pytest.mark.parametrize("sent", [b"", b"GE", HALF])
def test_a_head_that_takes_too_long_is_cut_off_even_if_it_goes_on_dripping(service: Service, sent: bytes) -> None:
    with open_site(service, Places(head_seconds=1.0)) as site, contextlib.closing(connect(site)) as mine:
        mine.sendall(sent)
        began = time.monotonic()
        while not is_closed(mine):
            assert time.monotonic() - began < 20
            if sent:
                with contextlib.suppress(OSError):
                    mine.sendall(b"x")
            time.sleep(0.05)


def test_the_second_request_of_a_connection_has_a_deadline_too(service: Service) -> None:
    with open_site(service, Places(head_seconds=1.0)) as site, contextlib.closing(connect(site)) as mine:
        mine.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert mine.recv(12) == b"HTTP/1.1 200"
        time.sleep(0.2)
        while mine.recv(4096)[-3:] != b"ok\n":
            pass
        mine.sendall(HALF)
        wait_for(lambda: is_closed(mine), 20)


def test_the_second_half_of_a_pipelined_head_has_a_deadline_too(service: Service) -> None:
    with open_site(service, Places(head_seconds=1.0)) as site, contextlib.closing(connect(site)) as mine:
        mine.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n" + HALF)
        assert mine.recv(12) == b"HTTP/1.1 200"
        seen = b""
        with contextlib.suppress(ConnectionResetError):
            while more := mine.recv(4096):
                seen += more
        assert seen.count(b"HTTP/1.1") == 0


def test_a_slow_body_is_not_taken_for_a_slow_head(service: Service) -> None:
    with open_site(service, Places(head_seconds=0.5)) as site, contextlib.closing(connect(site)) as mine:
        mine.sendall(b"POST /join/nope HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n")
        for _ in range(10):
            time.sleep(0.15)
            mine.sendall(b"x")
        assert mine.recv(9) == b"HTTP/1.1 "


def test_whoever_asks_again_and_again_on_one_connection_is_served_again_and_again(service: Service) -> None:
    with open_site(service, Places(head_seconds=0.5)) as site, httpx.Client(base_url=site) as client:
        for _ in range(15):
            assert client.get("/healthz").status_code == 200
            time.sleep(0.1)


def test_many_who_are_quick_are_all_served(service: Service) -> None:
    """Three times as many at once as may dawdle: a burst of visitors behind one address is no attack."""

    async def ask(client: httpx.AsyncClient) -> int:
        return (await client.get("/healthz")).status_code

    async def all_at_once(site: str) -> list[int]:
        limits = httpx.Limits(max_connections=300)
        async with httpx.AsyncClient(base_url=site, timeout=60, limits=limits) as client:
            return await asyncio.gather(*(ask(client) for _ in range(300)))

    with open_site(service) as site:
        assert set(asyncio.run(all_at_once(site))) == {200}


def test_behind_a_proxy_its_one_address_is_not_counted(service: Service) -> None:
    with open_site(with_settings(service, trusted_proxies=1)) as site, half_sent(site, 150) as all_of_them:
        time.sleep(1.5)
        with half_sent(site, 20):
            assert not any(map(is_closed, all_of_them))


class _Stub:
    """A connection of which only its place is asked."""

    def __init__(self, places: Places, address: str) -> None:
        self.places, self.address, self.gone = places, address, False

    def cut_off(self, why: str) -> None:
        self.gone = True
        self.places.leave(self)  # type: ignore[arg-type]


@given(
    st.lists(
        st.tuples(st.sampled_from(["enter", "enter", "leave", "pay", "owe"]), st.integers(0, 3), st.integers(0, 9)),
        max_size=120,
    )
)
def test_there_are_never_more_than_there_are_places_and_none_is_lost(steps: list[tuple[str, int, int]]) -> None:
    places = Places(most=7, many_from_one=3, most_from_one=5)
    inside: list[Any] = []
    for step, address, which in steps:
        inside = [each for each in inside if not each.gone]
        if step == "enter":
            one: Any = _Stub(places, f"10.0.0.{address}")
            paid = {each for each in inside if each not in places._owing.get(each.address, {})}
            if places.enter(one):
                inside.append(one)
                places.owe(one)
            else:  # refused only where nobody owes anything who could go
                mine = [each for each in inside if each.address == one.address]
                assert len(paid) == 7 or (len(mine) >= 5 and set(mine) <= paid)
            assert not any(each.gone for each in paid), "who was being answered is never sent away"
        elif inside:
            chosen = inside[which % len(inside)]
            getattr(places, step)(chosen)
            if step == "leave":
                inside.remove(chosen)
        inside = [each for each in inside if not each.gone]
        assert sum(map(len, places._here.values())) == len(inside) <= 7
        assert all(len(each) <= 5 for each in places._here.values())
        assert all(places._here.values()), "no empty set is kept for an address that left"
