"""The ledger: each 250 is noted in Redis at once, before PostgreSQL hears of the batch.

It narrows the window in which a worker's death could repeat a letter to the moment between the server's 250 and this
note. It carries no truth: without it everything still works, recorded in PostgreSQL letter by letter.
"""

import contextlib
from dataclasses import dataclass, field

import redis

KEPT_SECONDS = 2 * 86_400
_PREFIX = "course:ledger:"


@dataclass
class Ledger:
    """The ledger in one Redis; `url` None: there is none, and every note answers no."""

    url: str | None
    _client: "redis.Redis | None" = field(default=None, repr=False)

    def _connect(self) -> "redis.Redis":
        if self._client is None:
            assert self.url is not None
            self._client = redis.Redis.from_url(self.url, socket_timeout=2, socket_connect_timeout=1)
        return self._client

    def note_sent(self, owner: str, delivery_id: int, response: str) -> bool:
        """Note that this owner's letter was accepted. False: it could not be noted; record it elsewhere at once."""
        if self.url is None:
            return False
        try:
            self._connect().set(_key(owner, delivery_id), response, ex=KEPT_SECONDS)
        except redis.RedisError:
            return False
        return True

    def noted(self, claims: list[tuple[str, int]]) -> dict[int, str]:
        """Which of these (owner, delivery id) were accepted, with the server's words. A lost ledger knows nothing."""
        if self.url is None or not claims:
            return {}
        with contextlib.suppress(redis.RedisError):
            found = self._connect().mget([_key(owner, delivery_id) for owner, delivery_id in claims])
            return {
                delivery_id: value.decode("utf-8", "replace")
                for (_, delivery_id), value in zip(claims, found, strict=True)
                if isinstance(value, bytes)
            }
        return {}


def _key(owner: str, delivery_id: int) -> str:
    """The owner is a fresh UUID for each batch: no note can be taken for another attempt's."""
    return f"{_PREFIX}{owner}:{delivery_id}"
