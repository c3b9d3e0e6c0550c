"""Claiming and recording a letter, with ten thousand enrolments in the table, with a million and with five.

usage: python -m bench.table_size [--letters 1500] [--rounds 5] [--sizes 10000,1000000,5000000] [--together] [--warm]

One process does what a worker does with the database and nothing else: claim 200 letters under a lease, look once more
at each 50, record all of them. Every size has a database of its own on the same server, and they take turns. The
letters that are due lie scattered over the whole table, as people do who chose the same hour (with ``--together``: side
by side, as people do who were imported together). Everybody else is due next year, so every index is as large as it
gets.

Each round begins right after a checkpoint, when PostgreSQL has to write a whole page to its log for the first change of
it (full_page_writes): the dearest moment for letters that lie scattered over a large table. ``--warm`` leaves that out.
"""

import gc
import random
import time
import uuid
from dataclasses import dataclass, field, replace
from pathlib import Path

import psycopg

from bench.ground import (
    Figures,
    MissingError,
    Question,
    Servers,
    conclude,
    fill,
    migrated,
    parser,
    run,
    servers,
    settle,
)
from course.delivery.claim import claim, refusals
from course.delivery.deliver import BATCH, LOOK
from course.delivery.outcome import Outcome, ServerReply
from course.delivery.record import Result, record
from course.delivery.transport.smtp import Handed
from course.service import Service, open_service
from course.store.database import open_engine_for_batches, sessions_of

_TAKEN = Handed(outcome=Outcome.SENT, reply=ServerReply(code=250, text="2.0.0 Ok: queued"))


@dataclass
class Table:
    """A database with so many enrolments; those that were never due yet are kept in a random order."""

    size: int
    url: str
    service: Service
    waiting: list[int] = field(repr=False)

    def make_due(self, letters: int, *, checkpoint: bool) -> None:
        """So many of them wait for their letter since a moment ago."""
        chosen = self.waiting[-letters:]
        del self.waiting[-letters:]
        if len(chosen) < letters:
            raise MissingError(f"{self.size} enrolments are too few for these rounds: fewer --letters or --rounds")
        with psycopg.connect(self.url) as connection:
            connection.execute(
                "UPDATE enrolment SET due_at = now() - interval '1 second' WHERE person_id = ANY(%s)", (chosen,)
            )
        settle(self.url, checkpoint=checkpoint)

    def microseconds(self, letters: int) -> float:
        """What claiming, looking and recording takes for each letter."""
        handled = 0
        began = time.perf_counter()
        while handled < letters:
            owner = str(uuid.uuid4())
            claimed = claim(self.service, owner, limit=BATCH)
            if not claimed:
                raise MissingError(f"only {handled} of {letters} letters were due")
            now = self.service.clock.now()
            for begin in range(0, len(claimed), LOOK):
                with self.service.sessions() as session:
                    assert not refusals(session, owner, claimed[begin : begin + LOOK], now)
            record(self.service, owner, [Result(claimed=each, handed=_TAKEN, at=now) for each in claimed])
            handled += len(claimed)
        return (time.perf_counter() - began) / handled * 1e6


def table(running: Servers, folder: Path, size: int, *, together: bool) -> Table:
    """Make and fill a database."""
    name = f"with_{size}"
    with psycopg.connect(running.database_url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    url = running.database_url.replace("/course?", f"/{name}?", 1)
    migrated(url)
    began = time.monotonic()
    people = list(fill(url, size, due=0))
    print(f"{size:,} enrolments filled in {time.monotonic() - began:.1f} s", flush=True)
    if not together:
        random.Random(size).shuffle(people)
    settings = running.settings(25, folder, database_url=url)
    sessions = sessions_of(open_engine_for_batches(settings.sqlalchemy_url))  # as `workers.post` has them
    return Table(size=size, url=url, service=replace(open_service(settings), sessions=sessions), waiting=people)


def main() -> None:
    """Run the rounds and print."""
    options = parser(__doc__, letters=1_500, rounds=5, processes=False)
    options.add_argument("--sizes", default="10000,1000000,5000000", help="enrolments, the smallest first")
    options.add_argument("--together", action="store_true", help="those who are due lie side by side")
    options.add_argument("--warm", action="store_true", help="no checkpoint right before a round")
    chosen = options.parse_args()
    sizes = [int(each) for each in chosen.sizes.split(",")]
    how = ("side by side" if chosen.together else "scattered") + ("" if chosen.warm else ", right after a checkpoint")
    with servers() as (running, folder):
        tables = [table(running, folder, size, together=chosen.together) for size in sizes]
        figures = [
            Figures(
                Question(
                    bench=f"table_size {large.size:,}",
                    ours=f"{large.size:,} enrolments",
                    other=f"{tables[0].size:,} enrolments",
                    unit="µs/letter",
                    goal=1.3,
                    at_most=True,
                ),
                f"[{chosen.letters} letters a round, {how}]",
            )
            for large in tables[1:]
        ]
        for each in tables:  # connections, plans, caches: not counted
            each.make_due(BATCH, checkpoint=True)
            each.microseconds(BATCH)
        gc.collect()
        gc.freeze()  # millions of waiting ids, looked through now and then, would be counted as letters
        for number in range(chosen.rounds):
            took = {}
            for each in tables if number % 2 else reversed(tables):
                each.make_due(chosen.letters, checkpoint=not chosen.warm)
                took[each.size] = each.microseconds(chosen.letters)
            for large, compared in zip(tables[1:], figures, strict=True):
                compared.add(took[large.size], took[tables[0].size])
    for compared in figures:
        conclude(compared, chosen.row)


if __name__ == "__main__":
    run(main)
