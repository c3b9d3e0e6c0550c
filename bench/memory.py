"""What a worker process holds in memory after two hundred thousand letters, against after two thousand.

usage: python -m bench.memory [--letters 200000] [--first-letters 2000] [--processes 2] [--rounds 1]

The same processes deliver all of them, in portions, without being replaced; looked at is the resident memory (RSS) of
the largest one. Each letter is another person's: another name, other links, another address.
"""

from pathlib import Path

import psutil

from bench.ground import (
    Figures,
    MissingError,
    Question,
    await_sent,
    conclude,
    fill,
    parser,
    run,
    sent,
    servers,
    sink,
    workers,
)
from course.settings import Settings

QUESTION = Question(
    bench="memory",
    ours="after all letters",
    other="after the first",
    unit="MB a process",
    goal=1.2,
    at_most=True,
)
_PORTION = 20_000


def resident(worker: int) -> dict[int, float]:
    """Megabytes of each process of the pool, by its id. Raises MissingError if there is none."""
    found = {child.pid: child.memory_info().rss / 1e6 for child in psutil.Process(worker).children()}
    if not found:
        raise MissingError("the worker has no processes")
    return found


def grown(settings: Settings, first: int, letters: int, processes: int, folder: Path) -> tuple[float, float]:
    """Megabytes of the largest process at the end, and after the first letters."""
    url = settings.database_url or ""
    done = sent(url)
    fill(url, first, due=first)
    with workers(settings, processes, folder) as crew:
        crew.start_beat()
        await_sent(url, done + first, crew.log)
        early = resident(crew.worker.pid)
        delivered = first
        while delivered < letters:
            portion = min(_PORTION, letters - delivered)
            fill(url, portion, due=portion)
            delivered += portion
            await_sent(url, done + delivered, crew.log)
            now = resident(crew.worker.pid)
            print(f"{delivered} letters: {', '.join(f'{size:.0f}' for size in now.values())} MB", flush=True)
        late = resident(crew.worker.pid)
        if late.keys() != early.keys():
            raise MissingError("a process of the pool was replaced meanwhile, so nothing can be compared")
        return max(late.values()), max(early.values())


def main() -> None:
    """Run the rounds and print."""
    options = parser(__doc__, letters=200_000, rounds=1)
    options.add_argument("--first-letters", type=int, default=2_000, help="when to look first (default 2000)")
    chosen = options.parse_args()
    figures = Figures(QUESTION, f"[{chosen.letters} against {chosen.first_letters} letters]")
    with servers() as (running, folder), sink() as port:
        settings = running.settings(port, folder)
        for _ in range(chosen.rounds):
            figures.add(*grown(settings, chosen.first_letters, chosen.letters, chosen.processes, folder))
    conclude(figures, chosen.row)


if __name__ == "__main__":
    run(main)
