"""Connections that send no request: how long they may take over a head, and who goes when there are too many.

uvicorn waits for the end of a request's head for as long as somebody likes. A thousand half-sent heads would keep
everybody else out. Here a connection that owes a head has ten seconds. And when a newcomer finds all places taken, in
the house or by its own address, one that owes a head makes room: the one that has waited longest, of whoever has most.
A request that is being answered is never cut off for a newcomer.
"""

import asyncio
from dataclasses import dataclass, field
from typing import Final

import h11
import structlog
from uvicorn.protocols.http.h11_impl import H11Protocol

from course import clock
from course.people.limits import network_of

log = structlog.get_logger(__name__)

HEAD_SECONDS: Final = 10.0
"""Real time from a connection's beginning, or the first octet of a later request, to the end of the head."""
SERVED_SECONDS: Final = 300.0
"""Real time from the head to the end of the answer, and then to its last octet: a reader may be slow, not for ever."""
MOST_CONNECTIONS: Final = 800
"""In all. Processes may mostly have 1,024 open files."""
MANY_FROM_ONE: Final = 100
"""From one address (IPv6: its /64) before those of it that dawdle have to go. Browsers open six."""
MOST_FROM_ONE: Final = 400
"""From one address at all."""
_DAWDLING_SECONDS: Final = 1.0
_NOTE_EVERY_SECONDS: Final = 10.0


@dataclass
class Places:
    """All connections of one server, by network address; of those that owe a head, since when, longest first."""

    behind_proxy: bool = False
    """Then all come from the proxy's address, and how many one visitor opens is the proxy's to say."""
    most: int = MOST_CONNECTIONS
    many_from_one: int = MANY_FROM_ONE
    most_from_one: int = MOST_FROM_ONE
    head_seconds: float = HEAD_SECONDS
    _here: dict[str, set["PatientProtocol"]] = field(default_factory=dict)
    _owing: dict[str, dict["PatientProtocol", float]] = field(default_factory=dict)
    _noted_at: float = float("-inf")
    _not_noted: int = 0

    def enter(self, one: "PatientProtocol") -> bool:
        """Whether there is a place for it; somebody who owes a head may have to go."""
        mine = self._here.setdefault(one.address, set())
        if not self.behind_proxy and len(mine) >= self.many_from_one:
            made_room = self._send_away(one.address, _DAWDLING_SECONDS)
            if not made_room and len(mine) >= self.most_from_one and not self._send_away(one.address, 0):
                return False
        if sum(map(len, self._here.values())) >= self.most:
            most = max(self._owing, key=lambda address: len(self._owing[address]), default="")
            if not self._send_away(most, 0):
                return False
        self._here.setdefault(one.address, set()).add(one)
        return True

    def leave(self, one: "PatientProtocol") -> None:
        """It is gone, or as good as gone."""
        self.pay(one)
        here = self._here.get(one.address, set())
        here.discard(one)
        if not here:
            self._here.pop(one.address, None)

    def owe(self, one: "PatientProtocol") -> None:
        """It has yet to send a head."""
        self._owing.setdefault(one.address, {}).setdefault(one, clock.monotonic())

    def pay(self, one: "PatientProtocol") -> None:
        """Its head is here: it keeps its place until it is answered."""
        owing = self._owing.get(one.address, {})
        owing.pop(one, None)
        if not owing:
            self._owing.pop(one.address, None)

    def _send_away(self, address: str, at_least_s: float) -> bool:
        longest, since = next(iter(self._owing.get(address, {}).items()), (None, 0.0))
        if longest is None or clock.monotonic() - since < at_least_s:
            return False
        longest.cut_off("crowded")
        return True

    def note(self, why: str) -> None:
        """For the log, some of many: whoever attacks us should not fill our disk as well."""
        self._not_noted += 1
        if clock.monotonic() - self._noted_at >= _NOTE_EVERY_SECONDS:
            log.warning("web.cut_off", why=why, connections=self._not_noted)
            self._noted_at, self._not_noted = clock.monotonic(), 0


class PatientProtocol(H11Protocol):
    """uvicorn's HTTP/1.1, with deadlines and a place among `Places`."""

    places: Places
    """Set on a subclass for each server, since uvicorn makes its protocols by itself."""
    address: str = ""
    _deadline: asyncio.TimerHandle | None = None
    _head_is_due: bool = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.address = network_of(self.client[0] if self.client else None) or "here"
        if self.places.enter(self):
            self._owe_a_head()
        else:
            self.cut_off("crowded")

    def connection_lost(self, exc: Exception | None) -> None:
        self._expect_within(None)
        self.places.leave(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        idle_before = self.conn.their_state is h11.IDLE
        super().data_received(data)
        idle = self.conn.their_state is h11.IDLE
        if idle_before and not idle:
            self.places.pay(self)
            self._expect_within(SERVED_SECONDS)
        elif idle and not self._head_is_due:
            self._owe_a_head()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.conn.their_state is not h11.IDLE:
            return  # the next one lay in the buffer already, or this was the last
        self.places.owe(self)
        if self.conn.trailing_data[0]:
            self._owe_a_head()
        else:  # kept open for another request: uvicorn ends it in five seconds, if everything was read by then
            self._expect_within(SERVED_SECONDS)

    def _owe_a_head(self) -> None:
        self.places.owe(self)
        self._expect_within(self.places.head_seconds)
        self._head_is_due = True

    def _expect_within(self, seconds: float | None) -> None:
        self._head_is_due = False
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = None if seconds is None else self.loop.call_later(seconds, self.cut_off, "slow")

    def cut_off(self, why: str) -> None:
        """End it without a word."""
        self._expect_within(None)
        self.places.leave(self)
        self.places.note(why)
        self.transport.abort()


def protocol_for(places: Places) -> type[PatientProtocol]:
    """A protocol whose connections share these places."""
    return type("PatientProtocolHere", (PatientProtocol,), {"places": places})
