"""The `course` command as people run it, on a real database: its entry, its environment, its two streams."""

import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from course import clock
from course.cli.entry import main
from course.embedded.redis import Redis
from course.settings import Settings
from tests.support.clock import SetClock
from tests.support.house import clean_environment


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Done]


@pytest.fixture(autouse=True)
def _an_hour_ago(clock_at: SetClock) -> None:
    """Commands go by the real clock: what a test prepares should not lie in their future."""
    clock_at.at = clock.real_now() - timedelta(hours=1)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs ``course …`` with nothing set, in an empty folder; ``env`` adds settings, ``stdin`` is what is typed."""

    def run(*arguments: str, env: dict[str, str] | None = None, stdin: str = "") -> Done:
        with monkeypatch.context() as patched:
            patched.chdir(tmp_path)
            patched.setattr(os, "environ", clean_environment(**(env or {})))
            patched.setattr(sys, "argv", ["course", *arguments])
            patched.setattr(sys, "stdin", io.StringIO(stdin))
            capsys.readouterr()
            code = 0
            try:
                main()
            except SystemExit as ended:
                code = ended.code if isinstance(ended.code, int) else 0
            said = capsys.readouterr()
        return Done(code, said.out, said.err)

    return run


@pytest.fixture
def course(bare: Run, settings: Settings, redis_server: Redis, tmp_path: Path) -> Run:
    """Runs ``course …`` against this test's database."""
    known = {
        "COURSE_DATABASE_URL": settings.database_url or "",
        "COURSE_REDIS_URL": redis_server.url,
        "COURSE_SECRET_KEY": settings.secret_key or "",
        "COURSE_MASTER_KEY": settings.master_key or "",
        "COURSE_HASH_KEY": settings.hash_key or "",
        "COURSE_DATA_DIR": str(tmp_path / "data"),
    }

    def run(*arguments: str, env: dict[str, str] | None = None, stdin: str = "") -> Done:
        return bare(*arguments, env=known | (env or {}), stdin=stdin)

    return run
