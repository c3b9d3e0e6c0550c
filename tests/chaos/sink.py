"""A mail server that keeps what it takes before it says so, and misbehaves by seeded shares.

usage: python -m tests.chaos.sink --port N --file HISTORY.jsonl [--seed N] [--faults JSON]

Every mail is appended to the file and fsynced *before* its 250: the history outlives whoever reads the answer. A
thread a connection, so that one connection's fsync never dates another's bytes late. Instants are seconds of the
machine's real clock.
"""

import argparse
import contextlib
import hashlib
import json
import os
import random
import re
import socket
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

_ADDRESS = re.compile(rb"<([^>]*)>")
_HEADER = re.compile(rb"^([A-Za-z-]+):[ \t]*(.*?)\r\n(?![ \t])", re.MULTILINE | re.DOTALL)
GONE = "gone"
"""Recipients whose address begins with this word do not exist: 550 5.1.1."""


@dataclass(frozen=True, kw_only=True)
class Shares:
    """Which share of the letters meets which fault (0 to 1), and how long the long ones last, in seconds."""

    refused: float = 0.0  # 451 to RCPT
    closing: float = 0.0  # 421 to RCPT, in mid-batch, and the connection closed
    dropped: float = 0.0  # taken; the connection closed without the 250
    stalled: float = 0.0  # silence before the answer to the final dot; then taken
    stall_seconds: float = 15.0
    slow: float = 0.0  # taken; the 250 comes late
    slow_seconds: float = 0.5
    every_answer_seconds: float = 0.0  # each 250 to a final dot costs so much


@dataclass
class Sink:
    """The server. ``history`` is its file; faults are drawn from the seed, the recipient and how often it came."""

    history: Path
    seed: int = 0
    shares: Shares = field(default_factory=Shares)
    port: int = 0
    pipelining: bool = True
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _met: Counter[str] = field(default_factory=Counter)
    _connections: int = 0
    _file: int = -1
    _server: socket.socket | None = None

    def start(self) -> None:
        """Listen on the port (0: any free one) and serve in threads."""
        self._file = os.open(self.history, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o644)
        self._server = socket.create_server(("127.0.0.1", self.port), backlog=100)
        self.port = self._server.getsockname()[1]
        threading.Thread(target=self._serve, name="sink", daemon=True).start()

    def stop(self) -> None:
        """Take no more connections."""
        if self._server is not None:
            with contextlib.suppress(OSError):
                self._server.shutdown(socket.SHUT_RDWR)
            self._server.close()

    def note(self, kind: str, *, durable: bool = False, **values: Any) -> None:
        """Append one line to the history, whole; ``durable``: on disk before this returns."""
        line = json.dumps({"kind": kind, **values}, separators=(",", ":")).encode() + b"\n"
        os.write(self._file, line)  # O_APPEND: one write is one line, whoever else writes
        if durable:
            os.fsync(self._file)

    def drawn(self, recipient: str) -> str | None:
        """The fault that this coming of this recipient meets, if any."""
        if recipient.startswith(GONE):
            return "gone"
        with self._lock:
            self._met[recipient] += 1
            turn = self._met[recipient]
        at = random.Random(f"{self.seed} {recipient} {turn}").random()
        for name in ("refused", "closing", "dropped", "stalled", "slow"):
            share: float = getattr(self.shares, name)
            if at < share:
                return name
            at -= share
        return None

    def _serve(self) -> None:
        assert self._server is not None
        while True:
            try:
                accepted, peer = self._server.accept()
            except OSError:
                return
            with self._lock:
                self._connections += 1
                number = self._connections
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            talk = _Dialogue(sink=self, wire=accepted, number=number, peer=peer[1])
            threading.Thread(target=talk.run, name=f"sink {number}", daemon=True).start()


class _Over(Exception):  # noqa: N818
    """The dialogue is over; the argument says how."""


@dataclass
class _Dialogue:
    sink: Sink
    wire: socket.socket
    number: int
    peer: int
    _rest: bytes = b""
    _recipient: str = ""
    _fault: str | None = None

    def run(self) -> None:
        self.sink.note("begin", at=time.time(), conn=self.number, peer=self.peer)
        how = "quit"
        try:
            self._say(b"220 sink ESMTP")
            while self._command():
                pass
        except _Over as over:
            how = str(over)
        except OSError:
            how = "reset"
        self.sink.note("end", at=time.time(), conn=self.number, peer=self.peer, how=how)
        with contextlib.suppress(OSError):
            self.wire.close()

    def _say(self, line: bytes) -> None:
        self.wire.sendall(line + b"\r\n")

    def _line(self) -> bytes:
        while b"\n" not in self._rest:
            self._more("eof")
        line, self._rest = self._rest.split(b"\n", 1)
        return line.rstrip(b"\r")

    def _more(self, how: str) -> None:
        more = self.wire.recv(1 << 16)
        if not more:
            raise _Over(how)
        self._rest += more

    def _command(self) -> bool:
        line = self._line()
        verb = line[:4].upper()
        if verb == b"EHLO":
            self._say(b"250-sink\r\n250-PIPELINING\r\n250 8BITMIME" if self.sink.pipelining else b"250 sink")
        elif verb == b"MAIL":
            self._recipient = ""
            self._say(b"250 2.1.0 ok")
        elif verb == b"RCPT":
            self._rcpt(line)
        elif verb == b"DATA":
            if self._recipient:
                self._data()
            else:
                self._say(b"503 5.5.1 nobody to get it")
        elif verb == b"QUIT":
            self._say(b"221 2.0.0 bye")
            return False
        else:
            self._say(b"250 2.0.0 ok")
        return True

    def _rcpt(self, line: bytes) -> None:
        found = _ADDRESS.search(line)
        recipient = found[1].decode("ascii", "replace") if found else ""
        self._fault = self.sink.drawn(recipient)
        if self._fault in {"gone", "refused", "closing"}:
            self.sink.note("refusal", at=time.time(), conn=self.number, fault=self._fault, rcpt=recipient)
        if self._fault == "gone":
            self._say(b"550 5.1.1 no such person")
        elif self._fault == "refused":
            self._say(b"451 4.3.0 later")
        elif self._fault == "closing":
            self._say(b"421 4.3.2 closing")
            raise _Over("421")
        else:
            self._recipient = recipient
            self._say(b"250 2.1.5 ok")

    def _data(self) -> None:
        data_at = time.time()
        self._say(b"354 go on")
        if not self._rest:
            self._more("no body")
        body_at = time.time()
        searched = 0
        while not self._rest.startswith(b".\r\n") and (at := self._rest.find(b"\r\n.\r\n", searched)) < 0:
            searched = max(0, len(self._rest) - 4)
            self._more("half a body")
        if self._rest.startswith(b".\r\n"):
            body, self._rest = b"", self._rest[3:]
        else:
            body, self._rest = self._rest[: at + 2], self._rest[at + 5 :]
        self._keep(body.replace(b"\r\n..", b"\r\n."), data_at, body_at)
        self._recipient = ""

    def _keep(self, body: bytes, data_at: float, body_at: float) -> None:
        fault, sink = self._fault, self.sink
        if fault == "stalled":
            began = time.time()
            time.sleep(sink.shares.stall_seconds)
            sink.note("fault", name="server silent", at=began, until=time.time(), peers=[self.peer])
        headers = {name.lower(): value for name, value in _HEADER.findall(body.partition(b"\r\n\r\n")[0] + b"\r\n")}
        to = _ADDRESS.search(headers.get(b"to", b""))
        sink.note(
            "mail",
            durable=True,
            data_at=data_at,
            body_at=body_at,
            end=time.time(),
            conn=self.number,
            peer=self.peer,
            message_id=headers.get(b"message-id", b"").decode("ascii", "replace"),
            letter=headers.get(b"x-course-letter", b"").decode("ascii", "replace"),
            rcpt=self._recipient,
            to=(to[1] if to else headers.get(b"to", b"")).decode("ascii", "replace"),
            sha256=hashlib.sha256(body).hexdigest(),
            dropped=fault == "dropped",
        )
        if fault == "dropped":
            raise _Over("dropped")
        if fault == "slow":
            time.sleep(sink.shares.slow_seconds)
        if sink.shares.every_answer_seconds:
            time.sleep(sink.shares.every_answer_seconds)
        self._say(b"250 2.0.0 taken")


def main() -> None:
    """Serve until this process is ended."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--faults", default="{}")
    chosen = parser.parse_args()
    known = {each.name for each in fields(Shares)}
    given = {name: float(share) for name, share in json.loads(chosen.faults).items() if name in known}
    sink = Sink(history=chosen.file, seed=chosen.seed, shares=Shares(**given), port=chosen.port)
    sink.start()
    sys.stdout.write(f"listening {sink.port}\n")
    sys.stdout.flush()
    threading.Event().wait()


if __name__ == "__main__":
    main()
