"""Wishes that arrive while another transaction is under way wait for it, and then share the next one.

Alone, a wish is done at once. In a rush there is one transaction after the other, each for all that came meanwhile:
that costs PostgreSQL one flush to disk instead of hundreds, and every caller is answered after their own is in force.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from starlette.concurrency import run_in_threadpool

MOST_TOGETHER: Final = 200
T = TypeVar("T")


class Together(Generic[T]):
    """Collects wishes and has them done by ``do``, which runs in a thread: all of a list, or none if it raises."""

    def __init__(self, do: Callable[[Sequence[T]], None]) -> None:
        self._do = do
        self._waiting: list[tuple[T, asyncio.Future[None]]] = []
        self._worker: asyncio.Task[None] | None = None

    async def done(self, wish: T) -> None:
        """Return when this wish is in force. Raises what ``do`` raises for it."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((wish, future))
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._work())
        await future

    async def _work(self) -> None:
        while self._waiting:
            together, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
            try:
                await run_in_threadpool(self._do, [wish for wish, _ in together])
            except Exception as error:  # noqa: BLE001  (each caller is told what became of their own)
                if len(together) == 1:
                    _fail(together[0][1], error)
                else:
                    await self._one_by_one(together)
            else:
                for _, future in together:
                    _succeed(future)

    async def _one_by_one(self, together: Sequence[tuple[T, asyncio.Future[None]]]) -> None:
        """Something was wrong with them as a whole: whoever it was, the others are not to suffer from it."""
        for wish, future in together:
            try:
                await run_in_threadpool(self._do, [wish])
            except Exception as error:  # noqa: BLE001
                _fail(future, error)
            else:
                _succeed(future)


def _succeed(future: "asyncio.Future[None]") -> None:
    if not future.done():  # whoever asked may have hung up
        future.set_result(None)


def _fail(future: "asyncio.Future[None]", error: Exception) -> None:
    if not future.done():
        future.set_exception(error)
