"""The doors that swallow: nothing comes through, no FIN is seen, and the route comes back as a reset."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from course.store.database import open_engine
from tests.chaos.history import read_history
from tests.chaos.proxy import ask
from tests.chaos.sink import Sink
from tests.support.house import PROJECT
from tests.support.relay import free_port


@pytest.fixture
def door(sink: Sink, tmp_path: Path) -> Iterator[tuple[int, Path]]:
    """A door before the sink; its port and where to give orders."""
    port, control = free_port(), tmp_path / "c"
    argv = [sys.executable, "-m", "tests.chaos.proxy", "--file", str(sink.history), "--control", str(control)]
    process = subprocess.Popen([*argv, f"smtp={port}:{sink.port}"], cwd=PROJECT)
    until = time.monotonic() + 30
    while True:
        try:
            ask(control, do="show")
            break
        except OSError:
            assert time.monotonic() < until
            time.sleep(0.02)
    yield port, control
    process.kill()
    process.wait()


def test_a_lost_route_is_silent_until_it_comes_back_as_a_reset(door: tuple[int, Path], sink: Sink) -> None:
    port, control = door
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        assert line.recv(100).startswith(b"220")
        line.sendall(b"NOOP\r\n")
        assert line.recv(100).startswith(b"250")
        answer = ask(control, do="swallow", name="smtp", share=1.0, seconds=1.0)
        assert len(answer["peers"]) == 1
        line.sendall(b"NOOP\r\n")
        line.settimeout(0.3)
        with pytest.raises(TimeoutError):
            line.recv(100)
        line.settimeout(10)
        with pytest.raises(ConnectionResetError):
            line.recv(100)
    peers = {connection.peer for connection in read_history(sink.history).connections}
    assert set(answer["peers"]) <= peers, "the fault names the connection as the sink knows it"


def test_a_deaf_door_takes_new_connections_and_says_nothing(door: tuple[int, Path]) -> None:
    port, control = door
    ask(control, do="deaf", name="smtp", seconds=30)
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.settimeout(0.3)
        with pytest.raises(TimeoutError):
            line.recv(100)


def test_a_connection_is_noted_with_the_process_whose_it_is(door: tuple[int, Path], sink: Sink) -> None:
    import os

    port, _ = door
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.recv(100)
        pids = {connection.pid for connection in read_history(sink.history).connections}
    assert os.getpid() in pids


def test_a_silent_route_to_the_database_is_given_up_within_a_minute_by_the_kernel(database_url: str) -> None:
    """No door of ours can show it, since our kernel answers for a door; so this holds what the connection asks for."""
    engine = open_engine(database_url.replace("postgresql://", "postgresql+psycopg://", 1))
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        asked = driver.info.get_parameters()
    engine.dispose()
    idle, interval, count = (int(asked[f"keepalives_{name}"]) for name in ("idle", "interval", "count"))
    assert idle + interval * count <= 60
    assert 0 < int(asked["tcp_user_timeout"]) <= 60_000
