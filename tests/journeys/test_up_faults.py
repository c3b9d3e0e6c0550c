"""`course up` in bad weather: busy ports, folders that cannot be used, what a killed run left behind."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from course.embedded.postgres import start_postgres
from course.embedded.process import ServerError
from tests.support.house import PROJECT, House, clean_environment
from tests.support.relay import free_port


def up(folder: Path, *arguments: str, **env: str) -> "subprocess.CompletedProcess[str]":
    """A start that is expected to end by itself."""
    return subprocess.run(
        [sys.executable, "-m", "course", "up", "--data-dir", str(folder), *arguments],
        cwd=PROJECT,
        env=clean_environment(**({"COURSE_INBOUND_LISTEN": "lmtp://127.0.0.1:0"} | env)),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def said_once(done: "subprocess.CompletedProcess[str]") -> str:
    """The one sentence; never a traceback, nothing on stdout."""
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("which", ["site", "inbound"])
def test_a_busy_port_is_one_sentence_with_the_cure(tmp_path: Path, which: str) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        if which == "site":
            sentence = said_once(up(tmp_path / "data", "--port", str(port)))
            assert "--port" in sentence
        else:
            listen = f"lmtp://127.0.0.1:{port}"
            sentence = said_once(up(tmp_path / "data", "--port", "0", COURSE_INBOUND_LISTEN=listen))
            assert "COURSE_INBOUND_LISTEN" in sentence
        assert str(port) in sentence


def test_a_data_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    sentence = said_once(up(in_the_way / "data", "--port", "0"))
    assert "data folder" in sentence


def test_a_half_written_database_is_never_overwritten(tmp_path: Path) -> None:
    data = tmp_path / "data" / "pg"
    data.mkdir(parents=True)
    (data / "postgresql.conf").write_text("# half of it")
    sentence = said_once(up(tmp_path / "data", "--port", "0"))
    assert "not a whole PostgreSQL data folder" in sentence
    assert (data / "postgresql.conf").exists()


def test_an_interrupted_making_of_the_database_is_begun_anew(tmp_path: Path) -> None:
    half = tmp_path / "pg.new"
    half.mkdir()
    (half / "PG_VERSION").write_text("18")
    server = start_postgres(tmp_path, durable=False, stdout=subprocess.DEVNULL)
    server.stop()
    assert (tmp_path / "pg" / "global" / "pg_control").exists()
    assert not half.exists()


def test_another_versions_data_are_left_alone(tmp_path: Path) -> None:
    data = tmp_path / "pg"
    (data / "global").mkdir(parents=True)
    (data / "global" / "pg_control").write_bytes(b"x")
    (data / "PG_VERSION").write_text("12\n")
    with pytest.raises(ServerError, match="was written by PostgreSQL 12"):
        start_postgres(tmp_path, durable=False, stdout=subprocess.DEVNULL)


def test_a_database_runs_below_a_folder_that_is_closed_to_others_and_changes_nobodys_permissions(
    tmp_path: Path,
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    deep = closed / ("d" * 100) / ("e" * 100)
    server = start_postgres(deep, durable=False, stdout=subprocess.DEVNULL)
    server.stop()
    assert closed.stat().st_mode & 0o777 == 0o700
    assert closed.stat().st_uid == os.geteuid()


@pytest.mark.journey
def test_two_starts_on_one_folder_are_refused_and_everybody_ends_within_fifteen_seconds(tmp_path: Path) -> None:
    with House(tmp_path / "data") as house:
        sentence = said_once(up(tmp_path / "data", "--port", str(free_port())))
        assert "already runs" in sentence
        # A second supervisor that is refused must not harm the first.
        assert house.status()["due"] == 0
        assert "all is well" not in house.course("doctor", "--json")
        assert house.stop() < 15
        assert house.process is not None
        assert house.process.returncode == 0
        assert len(house.stdout) == 3, "nothing but ready and the addresses goes to stdout"
