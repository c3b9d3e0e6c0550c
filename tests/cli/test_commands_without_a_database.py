"""`check`, `preview`, `rehearse` and `read` need no database, Redis or settings; the others say how to start one."""

import json
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest

MESSAGE = b"From: Ana <ana@example.org>\r\nSubject: Re: 1 of 7\r\nMessage-ID: <1@example.org>\r\n\r\nThe bakery.\r\n"


def test_check_finds_the_letters_in_order(bare: Callable) -> None:  # type: ignore[type-arg]
    done = bare("check")
    assert (done.returncode, done.stdout) == (0, "")
    assert "in order" in done.stderr


def test_check_names_file_and_line_of_every_fault(bare: Callable, tmp_path: Path) -> None:  # type: ignore[type-arg]
    import shutil

    from course.service import templates_folder

    shutil.copytree(templates_folder(), tmp_path / "words")
    lesson = tmp_path / "words/courses/second-wind/en/day-2.md"
    lesson.write_text(lesson.read_text(encoding="utf-8") + "\n{{ nonsense }}\n", encoding="utf-8")
    done = bare("check", str(tmp_path / "words"))
    line = len(lesson.read_text(encoding="utf-8").splitlines())
    assert done.returncode == 1
    assert f"day-2.md:{line}:" in done.stdout
    assert "nonsense" in done.stdout


def test_preview_prints_a_letters_exact_bytes_and_nothing_else(tmp_path: Path) -> None:
    import subprocess
    import sys

    from tests.support.house import clean_environment

    done = subprocess.run(
        [sys.executable, "-m", "course", "preview", "3", "--to", "eml"],
        cwd=tmp_path, env=clean_environment(), capture_output=True, check=True,
    )  # fmt: skip
    message = message_from_bytes(done.stdout, policy=policy.default)
    assert message["X-Course-Letter"] == "day-3"
    assert b"\r\n" in done.stdout
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n")
    assert done.stderr == b""


@pytest.mark.parametrize("form", ["html", "text", "mjml"])
def test_preview_shows_every_form(bare: Callable, form: str) -> None:  # type: ignore[type-arg]
    done = bare("preview", "keepsake", "--to", form)
    assert done.returncode == 0
    assert {"html": "<html", "text": "Yours to keep", "mjml": "<mjml"}[form] in done.stdout


def test_preview_of_an_unknown_letter_is_one_sentence(bare: Callable) -> None:  # type: ignore[type-arg]
    done = bare("preview", "day-99")
    assert (done.returncode, done.stdout) == (1, "")
    assert "there is no letter" in done.stderr
    assert "Traceback" not in done.stderr


def test_rehearse_prints_the_timeline_as_json(bare: Callable) -> None:  # type: ignore[type-arg]
    done = bare(
        "rehearse", "--zone", "Europe/Berlin", "--hour", "9", "--from", "2026-10-22T10:00:00+00:00",
        "--event", "2:reply:I will call Tom", "--event", "3:pause:2d", "--json",
    )  # fmt: skip
    timeline = json.loads(done.stdout)["timeline"]
    letters = [row for row in timeline if row["what"] == "letter"]
    assert [row["detail"] for row in letters] == [*(f"day-{n}" for n in range(1, 8)), "keepsake"]
    assert [row["local"].split()[2] for row in letters[1:]] == ["09:00"] * 7, (
        "nine stays nine over the change of clocks"
    )
    assert [row["what"] for row in timeline if row["what"] in {"reply", "pause"}] == ["reply", "pause"]


@pytest.mark.parametrize(
    "wrong",
    [
        ["--zone", "Mars/Olympus"],
        ["--from", "yesterday"],
        ["--event", "3:dance"],
        ["--event", "zero:pause"],
        ["--event", "3:pause:long"],
        ["--event", "3:zone:Nowhere"],
    ],
)
def test_rehearse_says_what_is_wrong(bare: Callable, wrong: list[str]) -> None:  # type: ignore[type-arg]
    done = bare("rehearse", *wrong)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) <= 2


def test_wrong_use_exits_with_two(bare: Callable) -> None:  # type: ignore[type-arg]
    assert bare("rehearse", "--hour", "24").returncode == 2
    assert bare("nonsense").returncode == 2
    assert bare("preview").returncode == 2


def test_read_prints_a_line_a_file(bare: Callable, tmp_path: Path) -> None:  # type: ignore[type-arg]
    (tmp_path / "a.eml").write_bytes(MESSAGE)
    (tmp_path / "b.eml").write_bytes(MESSAGE.replace(b"The bakery.", b"stop"))
    (tmp_path / "c.eml").write_bytes(bytes(range(256)) * 10)
    done = bare("read", "a.eml", "b.eml", "c.eml", "gone.eml", "--json")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(r["file"], r["kind"]) for r in records][:2] == [("a.eml", "reply"), ("b.eml", "command")]
    assert records[0]["reply_text"] == "The bakery."
    assert records[1]["command"] == "stop"
    names = {"file", "kind", "reply_text", "command", "language", "bounce", "complaint", "back_at"}
    assert all(names <= record.keys() for record in records)
    assert done.returncode == 1
    assert "gone.eml: no such file" in done.stderr


@pytest.mark.parametrize("command", [["status"], ["doctor"], ["link", "list"], ["export", "ana@example.org"], ["web"]])
def test_without_a_database_a_command_says_how_to_start_one(bare: Callable, command: list[str]) -> None:  # type: ignore[type-arg]
    done = bare(*command)
    assert done.returncode == 1
    assert "course up" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("COURSE_ENV", "staging", "dev"),
        ("COURSE_DATABASE_URL", "mysql://x", "postgresql://"),
        ("COURSE_SMTP_URL", "smtp://h?tls=maybe", "starttls"),
        ("COURSE_SMTP_URL", "smtp://h:port", "not a URL"),
        ("COURSE_MAIL_FROM", "nobody", "a mailbox"),
        ("COURSE_REPLY_DOMAIN", "a@b", "a domain"),
        ("COURSE_DAY_SECONDS", "fast", "number"),
        ("COURSE_DAY_SECONDS", "0", "greater than 0"),
        ("COURSE_SECRET_KEY", "short", "32 characters"),
        ("COURSE_MASTER_KEY", "bm90IDMyIGJ5dGVz", "32 random bytes"),
        ("COURSE_WEB_LISTEN", "8000", "HOST:PORT"),
        ("COURSE_OPERATOR_EMAIL", "two at once@example.org", "one e-mail address"),
    ],
)
def test_a_wrong_setting_stops_the_start_with_its_name_the_reason_and_an_example(
    bare: Callable,  # type: ignore[type-arg]
    name: str,
    value: str,
    said: str,
) -> None:
    done = bare("status", env={name: value})
    assert done.returncode == 1
    assert name in done.stderr
    assert said in done.stderr
    assert "an example: " in done.stderr
    assert "Traceback" not in done.stderr


def test_production_demands_what_it_needs_and_refuses_the_scaled_clock(bare: Callable) -> None:  # type: ignore[type-arg]
    whole = {
        "COURSE_ENV": "production",
        "COURSE_DATABASE_URL": "postgresql://u@127.0.0.1:1/x",
        "COURSE_REDIS_URL": "redis://127.0.0.1:1/0",
        "COURSE_SMTP_URL": "smtp://relay.example.org:587?tls=starttls",
        "COURSE_PUBLIC_URL": "https://wind.example.org",
        "COURSE_MAIL_FROM": "Second Wind <hello@wind.example.org>",
        "COURSE_REPLY_DOMAIN": "reply.wind.example.org",
        "COURSE_POSTAL_ADDRESS": "1 High Street, Leeds LS1 1AA",
        "COURSE_SECRET_KEY": "x7" * 20,
        "COURSE_MASTER_KEY": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
        "COURSE_HASH_KEY": "HxwdHhobGBkWFxQVEhMQEQ4PDA0KCwgJBgcEBQIDAAE=",
    }
    for name in whole:
        if name != "COURSE_ENV":
            done = bare("status", env={k: v for k, v in whole.items() if k != name})
            assert (done.returncode, name in done.stderr) == (1, True), name
    assert "DAY_SECONDS is refused" in bare("status", env=whole | {"COURSE_DAY_SECONDS": "10"}).stderr
    assert "https://" in bare("status", env=whole | {"COURSE_PUBLIC_URL": "http://wind.example.org"}).stderr
    assert "never runs in production" in bare("postbox", env=whole).stderr
    assert "the database does not answer" in bare("status", env=whole).stderr


def test_the_environment_wins_over_the_env_file(bare: Callable, tmp_path: Path) -> None:  # type: ignore[type-arg]
    (tmp_path / ".env").write_text("COURSE_REPLY_DOMAIN=a@b\n")
    assert "COURSE_REPLY_DOMAIN" in bare("status").stderr
    assert "COURSE_REPLY_DOMAIN" not in bare("status", env={"COURSE_REPLY_DOMAIN": "ok.example.org"}).stderr
