"""Doors before PostgreSQL, Redis and the mail server that can swallow what passes, without a FIN, as a lost route does.

usage: python -m tests.chaos.proxy --file HISTORY.jsonl --control SOCKET NAME=PORT:TARGET ...

TARGET is a Unix socket's path or a TCP port of this machine. The control socket takes lines of JSON and answers one:
{"do": "swallow", "name": "smtp", "share": 0.5, "seconds": 30} lets nothing more through on that share of the
connections (the longest open first) and resets them at the end of that time, as a route that comes back does;
{"do": "deaf", ...} the same for connections still to come as well; {"do": "cut", ...} resets them at once;
{"do": "show"} counts. A connection of a process of this machine is noted with that process's id.
"""

import argparse
import asyncio
import contextlib
import json
import os
import socket
import struct
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_CHUNK = 1 << 16


def pid_of_port(port: int) -> int | None:
    """The process of this machine whose end of a TCP connection has this port (Linux: /proc)."""
    inodes = set()
    for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]:
        cells = line.split()
        if int(cells[1].rpartition(":")[2], 16) == port and cells[9] != "0":
            inodes.add(f"socket:[{cells[9]}]")
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            with contextlib.suppress(OSError):
                for descriptor in (process / "fd").iterdir():
                    with contextlib.suppress(OSError):
                        if str(descriptor.readlink()) in inodes:
                            return int(process.name)
    return None


@dataclass(eq=False)
class Pair:
    """One connection through a door."""

    door: str
    front: asyncio.StreamWriter
    back: asyncio.StreamWriter
    pid: int | None
    back_port: int
    swallowing: bool = False

    def reset(self) -> None:
        """End both sides with RST."""
        for writer in (self.front, self.back):
            sock = writer.get_extra_info("socket")
            if sock is not None and sock.family == socket.AF_INET:
                with contextlib.suppress(OSError):
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()


@dataclass
class Proxy:
    """All doors of one run."""

    history: Path
    pairs: list[Pair] = field(default_factory=list)
    deaf_until: dict[str, float] = field(default_factory=dict)
    _jobs: "set[asyncio.Task[None]]" = field(default_factory=set)

    async def open_door(self, name: str, port: int, target: str) -> None:
        """Listen."""

        async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                await self._through(name, target, reader, writer)
            writer.close()

        await asyncio.start_server(pass_on, "127.0.0.1", port)

    async def _through(
        self, name: str, target: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if target.isdigit():
            back_reader, back = await asyncio.open_connection("127.0.0.1", int(target))
        else:
            back_reader, back = await asyncio.open_unix_connection(target)
        sock = writer.get_extra_info("socket")
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        pid = pid_of_port(writer.get_extra_info("peername")[1])
        back_port = back.get_extra_info("sockname")[1] if target.isdigit() else 0
        pair = Pair(door=name, front=writer, back=back, pid=pid, back_port=back_port)
        pair.swallowing = time.monotonic() < self.deaf_until.get(name, 0)
        if back_port:
            self.note("peer", at=time.time(), peer=back_port, pid=pid)
        self.pairs.append(pair)
        try:
            backend = self._pump(back_reader, writer, pair, tells_backend=name == "postgres")
            await asyncio.gather(self._pump(reader, back, pair), backend)
        finally:
            self.pairs.remove(pair)
            back.close()

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pair: Pair, *, tells_backend: bool = False
    ) -> None:
        head = b""
        while True:
            chunk = await reader.read(_CHUNK)
            if not chunk:
                break
            if tells_backend:
                head += chunk
                at = head.find(b"K\0\0\0\x0c")  # BackendKeyData: the server process's id, then a secret
                if at >= 0 and len(head) >= at + 9:
                    self.note("backend", at=time.time(), backend=int.from_bytes(head[at + 5 : at + 9]), pid=pair.pid)
                tells_backend = at < 0 and len(head) < 8192
            if not pair.swallowing:
                writer.write(chunk)
                await writer.drain()
        if not pair.swallowing:
            writer.close()

    def note(self, kind: str, **values: Any) -> None:
        """Append a line to the history."""
        descriptor = os.open(self.history, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o644)
        os.write(descriptor, json.dumps({"kind": kind, **values}).encode() + b"\n")
        os.close(descriptor)

    async def obey(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One order a line, one answer a line."""
        while line := await reader.readline():
            writer.write(json.dumps(self._obeyed(json.loads(line))).encode() + b"\n")
            await writer.drain()
        writer.close()

    def _obeyed(self, order: dict[str, Any]) -> dict[str, Any]:
        if order["do"] == "show":
            return {"open": [[pair.door, pair.pid, pair.back_port] for pair in self.pairs]}
        here = [pair for pair in self.pairs if pair.door == order["name"] and not pair.swallowing]
        if "pids" in order:
            chosen = [pair for pair in here if pair.pid in order["pids"]]
        else:
            chosen = here[: max(1, round(len(here) * order.get("share", 1.0)))]
        answer = {"pids": sorted({pair.pid for pair in chosen if pair.pid}), "peers": [p.back_port for p in chosen]}
        if order["do"] == "cut":
            for pair in chosen:
                pair.reset()
            return answer
        for pair in chosen:
            pair.swallowing = True
        if order["do"] == "deaf":
            self.deaf_until[order["name"]] = time.monotonic() + order["seconds"]
        job = asyncio.create_task(self._route_back(order["name"], order["seconds"]))
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)
        return answer

    async def _route_back(self, name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        for pair in [pair for pair in self.pairs if pair.door == name and pair.swallowing]:
            pair.reset()


async def serve(history: Path, control: Path, doors: list[str]) -> None:
    """Open all doors and obey, until this process is ended."""
    proxy = Proxy(history=history)
    for door in doors:
        name, _, rest = door.partition("=")
        port, _, target = rest.partition(":")
        await proxy.open_door(name, int(port), target)
    await asyncio.start_unix_server(proxy.obey, str(control))
    await asyncio.Event().wait()


def ask(control: Path, **order: Any) -> dict[str, Any]:
    """Give the proxy an order; its answer."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(10)
        line.connect(str(control))
        line.sendall(json.dumps(order).encode() + b"\n")
        answer = b""
        while not answer.endswith(b"\n"):
            more = line.recv(_CHUNK)
            if not more:
                break
            answer += more
    found: dict[str, Any] = json.loads(answer)
    return found


def main() -> None:
    """Serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--control", type=Path, required=True)
    parser.add_argument("doors", nargs="+")
    chosen = parser.parse_args()
    asyncio.run(serve(chosen.file, chosen.control, chosen.doors))


if __name__ == "__main__":
    main()
