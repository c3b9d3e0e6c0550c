"""Every interleaving of two workers, deaths anywhere, halts, a lost ledger and sweeps; and the same on real SQL."""

import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from sqlalchemy import select, update

from course.delivery.claim import Claimed, claim, refusals
from course.delivery.ledger import Ledger
from course.delivery.outcome import Outcome, ServerReply
from course.delivery.record import Result, record, sweep
from course.delivery.transport.smtp import Handed
from course.embedded.redis import Redis
from course.service import Service
from course.store.models import Delivery, Enrolment
from tests.chaos.model import LETTERS, At, Budget, Row, State, Step, explored, steps
from tests.support.clock import SetClock

PEOPLE = [f"person{number}@example.org" for number in LETTERS]
MISFORTUNES = [
    Budget(deaths=deaths, halts=halts, ledger_losses=losses)
    for deaths in (0, 1, 2)
    for halts in (0, 1)
    for losses in (0, 1)
]


def extra(state: State) -> int:
    return sum(max(0, count - 1) for count in state.taken)


@pytest.mark.parametrize("budget", MISFORTUNES, ids=str)
def test_no_interleaving_loses_a_letter_or_records_one_that_nobody_took(budget: Budget) -> None:
    seen, ended = explored(budget)
    assert ended
    for state in ended:
        assert all(row.sent for row in state.rows), state
        assert all(count >= 1 for count in state.taken), state
    for state in seen:
        assert all(count >= 1 for row, count in zip(state.rows, state.taken, strict=True) if row.sent), state


@pytest.mark.parametrize("budget", MISFORTUNES, ids=str)
def test_every_interleaving_repeats_at_most_one_letter_for_each_worker_lost_while_the_ledger_lasts(
    budget: Budget,
) -> None:
    seen, _ = explored(budget)
    for state in seen:
        lost_workers = state.deaths + state.halts
        assert extra(state) <= lost_workers * (len(LETTERS) if state.ledger_losses else 1), state
    if budget.deaths + budget.halts:
        assert any(extra(state) for state in seen), "a model in which nothing is ever repeated is no model of mail"


def test_with_the_ledger_lost_a_death_can_repeat_a_whole_batch_and_without_it_cannot() -> None:
    worst = {
        losses: max(extra(state) for state in explored(Budget(deaths=1, halts=0, ledger_losses=losses))[0])
        for losses in (0, 1)
    }
    assert worst == {0: 1, 1: len(LETTERS)}


@dataclass
class Real:
    """The real functions, driven step by step along a path of the model."""

    service: Service
    ledger: Ledger
    redis: Redis
    names: dict[int, str] = field(default_factory=dict)
    batches: dict[int, list[Claimed]] = field(default_factory=dict)
    results: dict[int, list[Result]] = field(default_factory=dict)

    def take(self, step: Step, before: State) -> bool | None:
        """Do it for real. For a look: whether the letter may go."""
        what, number = step
        worker = before.workers[number] if what in set(At) else None
        owner = worker.owner if worker is not None else None
        match what:
            case "idle":
                self.names[before.owners] = str(uuid.uuid4())
                claimed = claim(self.service, self.names[before.owners], limit=10)
                self.batches[before.owners] = sorted(claimed, key=lambda each: PEOPLE.index(each.email))
                self.results[before.owners] = []
            case "look":
                assert owner is not None
                assert worker is not None
                with self.service.sessions() as session:
                    each = self.batches[owner][worker.turn]
                    said_no = refusals(session, self.names[owner], [each], self.service.clock.now())
                return each.delivery_id not in said_no
            case "note":
                assert owner is not None
                assert worker is not None
                each = self.batches[owner][worker.turn]
                assert self.ledger.note_sent(self.names[owner], each.delivery_id, "250 taken")
                handed = Handed(outcome=Outcome.SENT, reply=ServerReply(code=250, text="taken"))
                self.results[owner].append(Result(claimed=each, handed=handed, at=self.service.clock.now()))
            case "record":
                assert owner is not None
                record(self.service, self.names[owner], self.results[owner])
            case "expire":
                with self.service.sessions() as session:
                    session.execute(
                        update(Delivery).values(lease_until=None).where(Delivery.owner == self.names[number])
                    )
            case "sweep":
                sweep(self.service, self.ledger)
            case "lose":
                import redis

                client = redis.Redis.from_url(self.redis.url)
                client.flushall()
                client.close()
            case _:
                pass  # a body changes nothing of ours; a death neither
        return None

    def rows(self) -> tuple[Row, ...]:
        """The table as the model has it."""
        found = {}
        owners = {name: number for number, name in self.names.items()}
        with self.service.sessions() as session:
            for delivery in session.scalars(select(Delivery).where(Delivery.letter == "day-1")):
                row = session.get_one(Enrolment, delivery.enrolment_id)
                letter = LETTERS[row.id - self.first]
                found[letter] = Row(
                    owner=owners.get(delivery.owner or ""),
                    leased=delivery.lease_until is not None,
                    sent=delivery.status == "sent",
                )
        return tuple(found.get(letter, Row()) for letter in LETTERS)

    first: int = 0


@pytest.mark.parametrize("seed", range(24))
def test_the_real_functions_take_the_models_steps(
    service: Service, enrol: Callable[..., Enrolment], redis_server: Redis, clock_at: SetClock, seed: int
) -> None:
    chance = random.Random(seed)
    budget = Budget(deaths=2, halts=1, ledger_losses=1)
    enrolments = [enrol(email) for email in PEOPLE]
    real = Real(service=service, ledger=Ledger(redis_server.url), redis=redis_server, first=enrolments[0].id)
    state, lengths = State(), 0
    while True:
        choices = list(steps(state, budget))
        if not choices or (all(row.sent for row in state.rows) and lengths > 10):
            break
        step, after = chance.choice(choices)
        wanted = real.take(step, state)
        if step[0] == "look":
            goes_on = after.workers[step[1]].at is At.BODY
            assert wanted is goes_on, (step, state)
        assert real.rows() == after.rows, (step, state, after)
        state, lengths = after, lengths + 1
        clock_at.forward(seconds=1)
    assert all(row.sent for row in state.rows)
    assert lengths >= 8
