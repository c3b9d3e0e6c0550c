"""Programs of other hands that judge letters and pages: SpamAssassin, npm's MJML, caniemail, the Nu HTML checker.

Each is started once for all that it judges and read when its verdict is wanted, so that they work side by side.
`scripts/gates` installs them; which of them lacks, and how to get it, is one sentence.
"""

import json
import mailbox
import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

PROJECT: Final = Path(__file__).parents[2]
NODE_FOLDER: Final = PROJECT / ".venv" / "gates"
_NODE_SCRIPTS: Final = PROJECT / "tests" / "gates" / "node"
_VNU: Final = NODE_FOLDER / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
_MJML: Final = NODE_FOLDER / "node_modules" / "mjml-cli" / "bin" / "mjml"
_SCORE: Final = re.compile(r"score=(-?[\d.]+)")
_RULES: Final = re.compile(r"tests=([A-Z0-9_,]+?)autolearn")
_LONGEST_SECONDS: Final = 240


class JudgeIsAwayError(LookupError):
    """The program is not on this machine. The sentence says how to get it."""


@dataclass(frozen=True, kw_only=True)
class SpamVerdict:
    """What SpamAssassin makes of one message. `rules` are those that matched."""

    score: float
    rules: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ClientFault:
    """A feature that a mail program lacks. `kind` is ``unsupported`` or ``partial``; `line` is 0 where none is told."""

    file: str
    kind: str
    feature: str
    client: str
    line: int


class Judge:
    """A program at work. It writes into files: a pipe that nobody reads would stop it."""

    def __init__(self, argv: Sequence[str | Path], folder: Path, *, stdin: Path | None = None, **more: Any) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._out, self._err = folder / "stdout", folder / "stderr"
        with self._out.open("wb") as out, self._err.open("wb") as err, (stdin or Path(os.devnull)).open("rb") as source:
            self._process = subprocess.Popen(argv, stdin=source, stdout=out, stderr=err, **more)

    def verdict(self) -> tuple[int, str, str]:
        """Its exit status and what it wrote, when it is done."""
        status = self._process.wait(_LONGEST_SECONDS)
        return status, self._out.read_text("utf-8", "replace"), self._err.read_text("utf-8", "replace")

    def end(self) -> None:
        """End it if it is still at work."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()


class SpamAssassin:
    """Local rules alone: no network, nothing learnt, nothing of the person who runs the tests."""

    def __init__(self, messages: Sequence[bytes], folder: Path) -> None:
        if shutil.which("spamassassin") is None:
            raise JudgeIsAwayError("no SpamAssassin here: install the package spamassassin")
        folder.mkdir()
        self._count = len(messages)
        mbox = folder / "messages"
        with mbox.open("wb") as kept:
            for number, message in enumerate(messages):
                body = message.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
                # It takes them in an order of its own, so each has its number with it.
                kept.write(b"From sender@example.org Wed Nov 25 08:00:00 2026\nX-Number: %d\n%b\n\n" % (number, body))
        preferences = folder / "user_prefs"
        preferences.write_text("use_bayes 0\nbayes_auto_learn 0\n", "ascii")
        argv = ("spamassassin", "--local", "--mbox", f"--prefspath={preferences}")
        self.judge = Judge(argv, folder / "judge", stdin=mbox, env=os.environ | {"HOME": str(folder)})
        self._answer = folder / "judge" / "stdout"

    def verdicts(self) -> list[SpamVerdict]:
        """One for each message, in their order."""
        status, _, said = self.judge.verdict()
        assert status == 0, said
        found = {}
        for message in mailbox.mbox(self._answer, create=False):
            status_line = "".join(str(message["X-Spam-Status"]).split())
            score, rules = _SCORE.search(status_line), _RULES.search(status_line)
            assert score, status_line
            names = tuple(rules[1].split(",")) if rules else ()
            found[int(message["X-Number"])] = SpamVerdict(score=float(score[1]), rules=names)
        return [found[number] for number in range(self._count)]


class MailPrograms:
    """caniemail: what Gmail, Outlook, Apple Mail and Yahoo do not show as it is written."""

    def __init__(self, pages: Mapping[str, str], folder: Path) -> None:
        _needs_node()
        _written(pages, folder / "pages")
        # Node looks for packages beside the script, so it is copied to where they are.
        script = shutil.copy(_NODE_SCRIPTS / "email_clients.mjs", NODE_FOLDER)
        self.judge = Judge(("node", script, folder / "pages"), folder / "judge")

    def faults(self) -> list[ClientFault]:
        """All that it found, a file, feature and program each."""
        status, found, said = self.judge.verdict()
        assert status == 0, said
        return [ClientFault(**fault) for fault in json.loads(found)]


class MjmlValidator:
    """The validator of MJML's own authors: the engine that compiles our letters drops what it does not know."""

    def __init__(self, sources: Mapping[str, str], folder: Path) -> None:
        _needs_node()
        files = _written(sources, folder / "sources")
        self.judge = Judge(("node", _MJML, "--validate", *files), folder / "judge")

    def faults(self) -> list[str]:
        """Its complaints, a line each; none if all is well."""
        status, _, said = self.judge.verdict()
        faults = [line for line in said.splitlines() if line.startswith("Line ")]
        assert status == (1 if faults else 0), said
        return faults


class NuChecker:
    """The HTML checker of the W3C's validator."""

    def __init__(self, pages: Mapping[str, str], folder: Path) -> None:
        _needs_node()
        if shutil.which("java") is None:
            raise JudgeIsAwayError("no Java here: install the package default-jre-headless")
        files = _written(pages, folder / "pages")
        self.judge = Judge(("java", "-jar", _VNU, "--format", "json", "--exit-zero-always", *files), folder / "judge")

    def errors(self) -> list[tuple[str, str]]:
        """Each error's file and sentence. Warnings are not among them."""
        status, _, said = self.judge.verdict()
        assert status == 0, said
        messages = json.loads(said)["messages"]
        assert not [each for each in messages if each["type"] == "non-document-error"], said
        return [
            (Path(each["url"]).name, f"{each['message']} (line {each.get('lastLine', 0)}: {each.get('extract', '')})")
            for each in messages
            if each["type"] == "error"
        ]


def _needs_node() -> None:
    if shutil.which("node") is None:
        raise JudgeIsAwayError("no Node.js here: install Node.js 20 or newer with npm, and run scripts/gates")
    if not (NODE_FOLDER / ".made-from").is_file():
        raise JudgeIsAwayError("the packages of tests/gates/node are not installed: run scripts/gates, it says why")


def _written(texts: Mapping[str, str], folder: Path) -> list[Path]:
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in texts]
