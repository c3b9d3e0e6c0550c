"""A whole `course up` for a test: the real processes, spoken to as a browser, a mail program and an operator do."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import unescape
from pathlib import Path
from typing import Any

import httpx

PROJECT = Path(__file__).parents[2]
_INPUT = re.compile(r"<input\b[^>]*>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')


def hidden_fields(page: str) -> dict[str, str]:
    """The hidden fields of a page's forms, as a browser would post them."""
    found = {}
    for tag in _INPUT.findall(page):
        attributes = dict(_ATTRIBUTE.findall(tag))
        if attributes.get("type") == "hidden":
            found[attributes["name"]] = unescape(attributes.get("value", ""))
    return found


def zone_where_it_is_noon() -> str:
    """A time zone in which a first letter goes at once, at whatever hour the tests run. (``Etc/GMT+9`` is UTC-9.)"""
    ahead = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


def clean_environment(**more: str) -> dict[str, str]:
    """The environment without anything of ours in it."""
    return {k: v for k, v in os.environ.items() if not k.startswith("COURSE_")} | more


@dataclass
class House:
    """One running `course up`."""

    folder: Path
    day_seconds: float | None = None
    more: dict[str, str] = field(default_factory=dict)
    site: str = ""
    postbox: str = ""
    stdout: list[str] = field(default_factory=list)
    stderr: list[str] = field(default_factory=list)
    process: "subprocess.Popen[str] | None" = None

    def __enter__(self) -> "House":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start, and wait for ``ready``."""
        argv = [sys.executable, "-m", "course", "up", "--port", "0", "--data-dir", str(self.folder)]
        if self.day_seconds is not None:
            argv += ["--day-seconds", str(self.day_seconds)]
        environment = clean_environment(COURSE_INBOUND_LISTEN="lmtp://127.0.0.1:0", **self.more)
        self.stdout, self.stderr = [], []
        self.process = subprocess.Popen(
            argv, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for stream, lines in ((self.process.stdout, self.stdout), (self.process.stderr, self.stderr)):
            assert stream is not None
            threading.Thread(target=_follow, args=(stream, lines), daemon=True).start()
        wait_for(lambda: len(self.stdout) >= 3 or self.process.poll() is not None, 90)  # type: ignore[union-attr]
        assert self.process.poll() is None, "".join(self.stderr[-40:])
        assert self.stdout[0].startswith("ready "), self.stdout
        self.site = self.stdout[0].split()[1]
        self.postbox = self.stdout[2].split()[1]

    def stop(self) -> float:
        """SIGTERM; how many seconds it took to end."""
        assert self.process is not None
        began = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(30)
        return time.monotonic() - began

    def course(self, *arguments: str, code: int = 0) -> str:
        """A command against this house; its stdout."""
        done = subprocess.run(
            [sys.executable, "-m", "course", *arguments],
            cwd=PROJECT,
            env=clean_environment(COURSE_DATA_DIR=str(self.folder), **self.more),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == code, done.stderr + done.stdout
        return done.stdout

    def status(self) -> dict[str, Any]:
        """``course status --json``."""
        found: dict[str, Any] = json.loads(self.course("status", "--json"))
        return found

    def sign_up(self, email: str, **fields: str) -> httpx.Response:
        """Fill in the form of the link `demo` as a browser without JavaScript does."""
        with httpx.Client(base_url=self.site) as browser:
            page = browser.get("/join/demo")
            form = hidden_fields(page.text) | {"email": email, "timezone": "Europe/London", "hour": "8"} | fields
            answer = browser.post("/join/demo", data=form, headers={"Origin": self.site})
            return browser.get(answer.headers["location"]) if answer.status_code == 303 else answer

    def confirm(self, email: str) -> None:
        """Follow the link in the confirmation letter and press its button."""
        link = self.link_in(self.wait_for_letter(email, "confirm"), "confirm")
        with httpx.Client() as browser:
            page = browser.get(link)
            answer = browser.post(link, data=hidden_fields(page.text), headers={"Origin": self.site})
            assert answer.status_code in {200, 303}, answer.text

    def letters(self, email: str) -> list[dict[str, Any]]:
        """What the postbox has for an address, oldest first."""
        found: list[dict[str, Any]] = httpx.get(f"{self.postbox}/api/messages", params={"to": email}, timeout=30).json()
        return found

    def names(self, email: str) -> list[str]:
        """The letters' names, oldest first."""
        return [str(each["letter"]) for each in self.letters(email)]

    def wait_for_letter(self, email: str, name: str, seconds: float = 60) -> EmailMessage:
        """The latest letter of that name, when it is there."""
        wait_for(lambda: name in self.names(email), seconds, lambda: f"{name} is not among {self.names(email)}")
        found = [each for each in self.letters(email) if each["letter"] == name][-1]
        return self.message(found["id"])

    def message(self, number: str) -> EmailMessage:
        """A message of the postbox, parsed."""
        raw = httpx.get(f"{self.postbox}/api/messages/{number}", timeout=30).content
        parsed = message_from_bytes(raw, policy=policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed

    def reply(self, email: str, letter: str, text: str, style: str = "gmail") -> None:
        """Answer a letter as a mail program does, over the wire to the real door."""
        found = [each for each in self.letters(email) if each["letter"] == letter][-1]
        answer = httpx.post(
            f"{self.postbox}/api/reply", json={"id": found["id"], "style": style, "text": text}, timeout=30
        )
        assert answer.status_code == 200, answer.text

    @staticmethod
    def link_in(message: EmailMessage, path: str) -> str:
        """The link in the text part whose path begins like this; it stands alone on its line."""
        body = message.get_body(("plain",))
        assert body is not None
        found = re.search(rf"^(http\S+/{path}/\S+)$", body.get_content().replace("\r\n", "\n"), re.MULTILINE)
        assert found is not None, body.get_content()
        return found[1]

    @staticmethod
    def text_of(message: EmailMessage) -> str:
        """The text part."""
        body = message.get_body(("plain",))
        assert body is not None
        return str(body.get_content()).replace("\r\n", "\n")


def _follow(stream: Any, lines: list[str]) -> None:
    lines.extend(stream)


def wait_for(
    condition: Callable[[], object], seconds: float, otherwise: Callable[[], str] = lambda: "it did not happen"
) -> None:
    """Wait until something is so; fail with a sentence if it is not in good time."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, otherwise()
        time.sleep(0.1)
