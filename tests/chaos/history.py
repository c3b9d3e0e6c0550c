"""What was seen from outside: the sink's file and the controller's, as values. Instants are seconds of real time."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One acceptance: the sink had it on disk at ``end``, before it said 250 (or, ``dropped``, said nothing)."""

    data_at: float  # the command DATA was read
    body_at: float  # the body's first byte was read
    end: float
    conn: int
    peer: int
    message_id: str
    letter: str
    rcpt: str
    to: str
    sha256: str
    dropped: bool = False


@dataclass(frozen=True, kw_only=True)
class Connection:
    """One connection to the sink, from its accepting to its end (``how``: quit, eof, reset, 421, half a body ...)."""

    conn: int
    peer: int
    began: float
    ended: float = float("inf")
    how: str = "open"
    pid: int | None = None  # whose it was, as the machine's own table of sockets says


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """The sink said no: gone (550 5.1.1), refused (451), closing (421)."""

    at: float
    conn: int
    fault: str
    rcpt: str


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Something was done to the machinery from ``at`` to ``until``, to these processes or connections, if to any."""

    name: str
    at: float
    until: float
    pids: tuple[int, ...] = ()
    peers: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Stop:
    """A candidate stopped: the commit was acknowledged at ``at``."""

    rcpt: str
    at: float


@dataclass(frozen=True, kw_only=True)
class Due:
    """A letter that should go to ``rcpt``, from ``at`` on."""

    rcpt: str
    at: float


@dataclass(frozen=True, kw_only=True)
class Claiming:
    """A letter came into the hands of ``owner`` (of process ``pid``) at ``at`` and left them at ``until``."""

    rcpt: str
    owner: str
    pid: int | None
    at: float
    until: float = float("inf")


@dataclass(frozen=True, kw_only=True)
class History:
    """All that happened in one run."""

    mails: tuple[Mail, ...] = ()
    connections: tuple[Connection, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    faults: tuple[Fault, ...] = ()
    stops: tuple[Stop, ...] = ()
    due: tuple[Due, ...] = ()
    claimings: tuple[Claiming, ...] = ()
    recorded: tuple[tuple[str, str], ...] = ()  # (recipient, the status of their delivery) at the end


_T = TypeVar("_T")


def value_of(kind: type[_T], line: dict[str, Any]) -> _T:
    """A value from a line's fields, those it has no place for left out."""
    known = {each.name for each in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: tuple(v) if isinstance(v, list) else v for name, v in line.items() if name in known})


def read_history(*files: Path) -> History:
    """Read lines of JSON, each with its ``kind``; a last line that was cut off by a kill is passed over."""
    return history_of(line for file in files for line in _lines(file))


def _lines(file: Path) -> Iterable[dict[str, Any]]:
    for raw in file.read_bytes().split(b"\n")[:-1]:
        line: dict[str, Any] = json.loads(raw)
        yield line


@dataclass
class _Found:
    mails: list[Mail] = field(default_factory=list)
    begun: dict[int, dict[str, Any]] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    due: list[Due] = field(default_factory=list)
    pids: dict[int, int] = field(default_factory=dict)


def history_of(lines: Iterable[dict[str, Any]]) -> History:
    """The values that these lines tell of."""
    found = _Found()
    for line in lines:
        match line["kind"]:
            case "mail":
                found.mails.append(value_of(Mail, line))
            case "begin":
                found.begun[line["conn"]] = {"conn": line["conn"], "peer": line["peer"], "began": line["at"]}
            case "end":
                found.begun[line["conn"]] |= {"ended": line["at"], "how": line["how"]}
            case "refusal":
                found.refusals.append(value_of(Refusal, line))
            case "fault":
                found.faults.append(value_of(Fault, line))
            case "stop":
                found.stops.append(value_of(Stop, line))
            case "due":
                found.due.append(value_of(Due, line))
            case "peer":
                found.pids[line["peer"]] = line["pid"]
            case _:
                pass  # a line for people to read
    connections = [Connection(**each, pid=found.pids.get(each["peer"])) for each in found.begun.values()]
    return History(
        mails=tuple(sorted(found.mails, key=lambda mail: mail.end)),
        connections=tuple(connections),
        refusals=tuple(found.refusals),
        faults=tuple(found.faults),
        stops=tuple(found.stops),
        due=tuple(found.due),
    )
