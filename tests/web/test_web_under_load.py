"""What many visitors at once must not bring about: waiting for each other, strangers' pages, a site that is gone."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import httpx
import psutil
import pytest
from sqlalchemy import func, select

from course.letters.address import Purpose
from course.service import Service, open_service
from course.settings import child_environment
from course.store.models import ConsentEvent, Enrolment, SignupLink
from course.vocabulary import ConsentKind
from course.web import join
from course.web.together import Together
from tests.support.relay import free_port
from tests.support.visitor import Visitor, form_on, link_to, row_of, words_of

Enrol = Callable[..., Enrolment]
JOIN = "/join/demo"
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def test_everybody_gets_the_same_form_with_a_token_of_their_own(visitor: Visitor, link: SignupLink) -> None:
    pages = [visitor.get(JOIN) for _ in range(5)]
    tokens = [form_on(page.text, JOIN, JOIN)["form_token"] for page in pages]
    assert len(set(tokens)) == 5
    assert len({page.text.replace(token, "") for page, token in zip(pages, tokens, strict=True)}) == 1
    assert len({tuple(sorted((n, v) for n, v in page.headers.items() if n != "date")) for page in pages}) == 1
    assert visitor.post(JOIN, form_on(pages[0].text, JOIN, JOIN) | {"email": "ana@example.org"}).status_code == 303


def test_a_kept_form_is_in_the_language_that_was_asked_for(visitor: Visitor, link: SignupLink) -> None:
    for _ in range(2):
        for accepted in ("en", "de"):
            for wanted in ({}, {"lang": "en"}, {"lang": "de"}):
                said = words_of(visitor.get(JOIN, params=wanted, headers={"Accept-Language": accepted}))
                assert ("Where shall we write?" in said) == (wanted.get("lang", accepted) == "en")


def test_a_changed_title_is_seen_after_a_moment(
    service: Service, visitor: Visitor, link: SignupLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Leeds Careers" in words_of(visitor.get(JOIN))
    with service.sessions() as session:
        session.get_one(SignupLink, link.id).title = "York Careers"
    assert "Leeds Careers" in words_of(visitor.get(JOIN))
    monkeypatch.setattr(join.clock, "monotonic", lambda: time.monotonic() + join._KEPT_SECONDS + 1)
    assert "York Careers" in words_of(visitor.get(JOIN))


def test_a_hundred_one_clicks_at_once_are_all_in_force_when_they_are_answered(
    service: Service, visitor: Visitor, enrol: Enrol
) -> None:
    rows = [enrol(f"a{n}@example.org") for n in range(30)]

    def stop(row: Enrolment) -> str:
        with httpx.Client(base_url=visitor.origin, timeout=30) as program:
            answer = program.post(link_to(service, Purpose.UNSUBSCRIBE, row), data=ONE_CLICK)
        return row_of(service, row).status if answer.status_code == 200 else str(answer.status_code)

    with ThreadPoolExecutor(20) as pool:
        assert set(pool.map(stop, rows * 3)) == {"stopped"}
    with service.sessions() as session:
        stops = select(func.count()).where(ConsentEvent.kind == ConsentKind.STOPPED.value)
        assert session.scalar(stops) == len(rows)


def test_handlers_and_the_clock_never_wait_for_the_same_connections(
    service: Service, visit: Callable[[Service], Visitor], enrol: Enrol
) -> None:
    """A clock that asks the database, few connections, and many visitors: nobody waits until the pool gives up."""
    rows = [enrol(f"a{n}@example.org") for n in range(3)]
    small = open_service(service.settings, pool_size=2)
    visitor = visit(replace(small, signer=service.signer))
    failed: list[int] = []

    def open_own_page(n: int) -> None:
        answer = httpx.get(visitor.origin + link_to(service, Purpose.ME, rows[n % 3]), timeout=60)
        if answer.status_code != 200:
            failed.append(answer.status_code)

    with ThreadPoolExecutor(24) as pool:
        list(pool.map(open_own_page, range(72)))
    assert failed == []
    with small.sessions() as session:
        engine = session.get_bind()
    engine.dispose()


def test_wishes_that_come_meanwhile_are_done_together_and_alone_at_once() -> None:
    began, go_on = threading.Event(), threading.Event()
    done: list[list[int]] = []

    def do(wishes: Sequence[int]) -> None:
        done.append(list(wishes))
        began.set()
        go_on.wait(10)

    async def ask() -> None:
        together = Together(do)
        first = asyncio.create_task(together.done(0))
        while not began.is_set():
            await asyncio.sleep(0.001)
        others = [asyncio.create_task(together.done(n)) for n in range(1, 6)]
        await asyncio.sleep(0)
        go_on.set()
        await asyncio.gather(first, *others)

    asyncio.run(ask())
    assert done == [[0], [1, 2, 3, 4, 5]]


def test_one_wish_that_cannot_be_done_spoils_no_other() -> None:
    done: list[int] = []

    def do(wishes: Sequence[int]) -> None:
        if 3 in wishes:
            raise ValueError("three")
        done.extend(wishes)

    async def ask() -> list[object]:
        together = Together(do)
        return list(await asyncio.gather(*(together.done(n) for n in range(6)), return_exceptions=True))

    answers = asyncio.run(ask())
    assert [type(answer) for answer in answers] == [type(None)] * 3 + [ValueError] + [type(None)] * 2
    assert sorted(done) == [0, 1, 2, 4, 5]


@pytest.mark.journey
def test_a_site_in_several_processes_outlives_one_of_them_and_ends_whole(service: Service, link: SignupLink) -> None:
    port = free_port()
    settings = service.settings.model_copy(update={"web_listen": f"127.0.0.1:{port}", "web_processes": 2})
    argv = [sys.executable, "-m", "course", "web"]
    crew = subprocess.Popen(argv, env=child_environment(settings), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        site = f"http://127.0.0.1:{port}{JOIN}"

        def answers() -> bool:
            try:
                return httpx.get(site).status_code == 200
            except httpx.TransportError:
                return False

        def until(so: Callable[[], bool]) -> None:
            for _ in range(600):
                if so():
                    return
                assert crew.poll() is None
                time.sleep(0.1)
            raise AssertionError("it did not come about within a minute")

        def both_listen() -> bool:
            heard = psutil.Process(crew.pid).children()
            return len(heard) == 2 and all(child.net_connections("tcp") for child in heard)

        until(both_listen)
        until(answers)
        time.sleep(5.5)  # who dies sooner takes the whole site down with it, for whoever supervises it
        lost = psutil.Process(crew.pid).children()[0]
        lost.kill()
        until(lambda: not psutil.pid_exists(lost.pid) and both_listen())
        assert all(answers() for _ in range(20))
        children = psutil.Process(crew.pid).children()
        os.kill(crew.pid, signal.SIGTERM)
        assert crew.wait(30) == 0
        assert not any(child.is_running() for child in children)
    finally:
        crew.kill()
        crew.wait()
        assert crew.stdout is not None
        crew.stdout.close()
