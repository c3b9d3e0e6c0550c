"""How much room the door has: for connections, and for what they bring before it is in the database."""

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Final, Protocol

MOST_CONNECTIONS: Final = 60
MOST_FROM_ONE: Final = 40
"""Postfix opens 20 to one destination unless told otherwise."""
SESSION_SECONDS: Final = 900.0
SMALL_OCTETS: Final = 512 * 1024
"""What any message may bring without asking: nearly all replies are smaller, and sixty of them at once are 30 MB."""
LARGE_AT_ONCE: Final = 1


@dataclass
class Crowd:
    """Who is connected: so many in all, and so many from one network address (for IPv6 its /64)."""

    most: int = MOST_CONNECTIONS
    most_from_one: int = MOST_FROM_ONE
    session_seconds: float = SESSION_SECONDS
    _by_address: Counter[str] = field(default_factory=Counter)

    def enters(self, address: str) -> bool:
        """Whether there is room for one more from there; if so it is counted."""
        if self._by_address.total() >= self.most or self._by_address[address] >= self.most_from_one:
            return False
        self._by_address[address] += 1
        return True

    def leaves(self, address: str) -> None:
        """One from there is gone."""
        self._by_address[address] -= 1
        self._by_address += Counter()  # drops those with none left


class Waiting(Protocol):
    """A connection that waits with a large message."""

    def go_on(self) -> None:
        """There is a seat for it now."""


@dataclass
class Seats:
    """Room for large messages: whoever brings one reads on while it has a seat; the others wait in their order.

    A message of 25 MiB takes some 150 MB until it is sealed and in the database. Sixty of them would end the process,
    and everybody's small replies with it.
    """

    free: int = LARGE_AT_ONCE
    _taken: set[int] = field(default_factory=set)
    _queue: deque[Waiting] = field(default_factory=deque)

    def ask(self, who: Waiting) -> bool:
        """Whether it has a seat. If not, it waits, and is told to go on when it has."""
        if id(who) in self._taken:
            return True
        if not self.free:
            if who not in self._queue:
                self._queue.append(who)
            return False
        self.free -= 1
        self._taken.add(id(who))
        return True

    def leave(self, who: Waiting) -> None:
        """It needs none any more: the next one goes on. Nothing happens if it had none."""
        if who in self._queue:
            self._queue.remove(who)
        if id(who) not in self._taken:
            return
        self._taken.remove(id(who))
        self.free += 1
        if self._queue:
            following = self._queue.popleft()
            self.ask(following)
            following.go_on()
