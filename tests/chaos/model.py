"""PURE: claim, lease, ledger and record as a small machine, to look at every interleaving of it.

Two letters, two workers, one mail server. A worker claims what is due, looks once more before each letter, hands it
over, notes the 250 in the ledger, and records the batch at its end. Anything may come in between: a worker dies, a
lease runs out while its owner is halted, the ledger is lost, somebody sweeps. `tests/chaos/test_model.py` explores all
of it, and drives the real functions on a real PostgreSQL along sampled paths to see that they do the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

LETTERS = (0, 1)
WORKERS = (0, 1)


class At(StrEnum):
    """Where a worker stands in its batch, at the letter that it has in hand."""

    IDLE = "idle"
    LOOK = "look"  # before the last look at the table
    BODY = "body"  # it may go: before the body
    NOTE = "note"  # the server has it: before the ledger's note
    RECORD = "record"  # nothing left in the batch: before the record


@dataclass(frozen=True, kw_only=True)
class Row:
    """A letter's row: in whose hands it is (``owner``), whether the lease still runs; sent or not."""

    owner: int | None = None
    leased: bool = False
    sent: bool = False


@dataclass(frozen=True, kw_only=True)
class Worker:
    """A worker in the middle of one batch, under an owner's name of its own for each."""

    at: At = At.IDLE
    owner: int | None = None
    batch: tuple[int, ...] = ()
    turn: int = 0
    unrecorded: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class State:
    """Everything there is, and what misfortune may still happen."""

    rows: tuple[Row, ...] = (Row(),) * len(LETTERS)
    workers: tuple[Worker, ...] = (Worker(),) * len(WORKERS)
    ledger: frozenset[tuple[int, int]] = frozenset()
    ledger_away: bool = False
    taken: tuple[int, ...] = (0,) * len(LETTERS)
    owners: int = 0
    deaths: int = 0
    halts: int = 0
    ledger_losses: int = 0


@dataclass(frozen=True, kw_only=True)
class Budget:
    """How much misfortune to allow."""

    deaths: int
    halts: int
    ledger_losses: int


Step = tuple[str, int]
"""What happens, and to which worker (or letter's owner); 0 where that means nothing."""


def steps(state: State, budget: Budget) -> Iterator[tuple[Step, State]]:
    """Everything that can happen next, and what the world is afterwards."""
    for number, worker in enumerate(state.workers):
        after = _worked(state, number, worker)
        if after is not None:
            yield (worker.at.value, number), after
        if worker.at is not At.IDLE and state.deaths < budget.deaths:
            yield ("die", number), replace(_with(state, number, Worker()), deaths=state.deaths + 1)
    yield from _leases(state, budget)
    if any(row.owner is not None and not row.leased for row in state.rows):
        yield ("sweep", 0), _swept(state)
    if state.ledger and state.ledger_losses < budget.ledger_losses:
        yield ("lose", 0), replace(state, ledger=frozenset(), ledger_losses=state.ledger_losses + 1)


def _with(state: State, number: int, worker: Worker) -> State:
    return replace(state, workers=tuple(worker if n == number else each for n, each in enumerate(state.workers)))


def _with_row(state: State, letter: int, row: Row) -> State:
    return replace(state, rows=tuple(row if n == letter else each for n, each in enumerate(state.rows)))


def _worked(state: State, number: int, worker: Worker) -> State | None:
    match worker.at:
        case At.IDLE:
            return _claimed(state, number)
        case At.LOOK:
            letter = worker.batch[worker.turn]
            if state.rows[letter].owner == worker.owner and state.rows[letter].leased:
                return _with(state, number, replace(worker, at=At.BODY))
            return _with(state, number, _next(worker))
        case At.BODY:
            letter = worker.batch[worker.turn]
            taken = tuple(count + (n == letter) for n, count in enumerate(state.taken))
            return replace(_with(state, number, replace(worker, at=At.NOTE)), taken=taken)
        case At.NOTE:
            letter = worker.batch[worker.turn]
            assert worker.owner is not None
            noted = replace(state, ledger=state.ledger | {(worker.owner, letter)})
            return _with(noted, number, _next(replace(worker, unrecorded=(*worker.unrecorded, letter))))
        case At.RECORD:
            for letter in worker.unrecorded:
                if state.rows[letter].owner == worker.owner:  # the fence
                    state = _with_row(state, letter, Row(sent=True))
            return _with(state, number, Worker())


def _next(worker: Worker) -> Worker:
    turn = worker.turn + 1
    return replace(worker, turn=turn, at=At.LOOK if turn < len(worker.batch) else At.RECORD)


def _claimed(state: State, number: int) -> State | None:
    due = tuple(n for n, row in enumerate(state.rows) if not row.sent and row.owner is None)
    if not due:
        return None
    owner = state.owners
    for letter in due:
        state = _with_row(state, letter, Row(owner=owner, leased=True))
    worker = Worker(at=At.LOOK, owner=owner, batch=due)
    return replace(_with(state, number, worker), owners=owner + 1)


def _leases(state: State, budget: Budget) -> Iterator[tuple[Step, State]]:
    """A dead owner's lease runs out by itself; a live one's only if its process is halted for longer."""
    living = {worker.owner for worker in state.workers if worker.at is not At.IDLE}
    for owner in sorted({row.owner for row in state.rows if row.owner is not None and row.leased}):
        if owner in living and state.halts >= budget.halts:
            continue
        rows = tuple(replace(row, leased=False) if row.owner == owner else row for row in state.rows)
        yield ("expire", owner), replace(state, rows=rows, halts=state.halts + (owner in living))


def _swept(state: State) -> State:
    for letter, row in enumerate(state.rows):
        if row.owner is not None and not row.leased:
            noted = (row.owner, letter) in state.ledger
            state = _with_row(state, letter, Row(sent=noted))
    return state


def explored(budget: Budget) -> tuple[set[State], set[State]]:
    """Every state that can come about, and those of them in which nothing more can happen of itself."""
    seen, waiting, ended = {State()}, [State()], set()
    while waiting:
        state = waiting.pop()
        moved = False
        for (what, _), after in steps(state, budget):
            moved = moved or what not in {"die", "lose"}
            if after not in seen:
                seen.add(after)
                waiting.append(after)
        if not moved:
            ended.add(state)
    return seen, ended
