"""Pages under load: how many a second, and how long the slow ones take, with many people in the database.

usage: python -m bench.pages [--people 1000000] [--processes 2] [--seconds 10] [--only sign-up one-click own-page]

wrk (Debian's package) on the same machine, so it takes its share of the same cores. For each page first as fast as it
goes; then paced, and there the 99th percentile counts. Paced means that each of 64 connections waits a random while
(exponential) between its requests, so that they come at no fixed beat; what came a second is printed beside it. A page
that was asked for paced at half of its goal has to come within 50 ms in 99 of 100 cases.

Every one-click is the first of somebody else: a stop in a transaction of PostgreSQL that has reached the disk. The own
pages are those of two thousand people, each with an answer in the journal.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import psycopg

from bench.ground import Figures, MissingError, Question, conclude, environment, fill, free_port, parser, run, servers
from course.clock import real_now
from course.letters.address import Purpose, Signer
from course.people.finding import enrolment_by_handle
from course.people.reflections import keep_reflection
from course.service import open_service
from course.settings import Settings

PAGES = ("sign-up", "one-click", "own-page")
CONNECTIONS = 64
THREADS = 2
_P99_MS = 50.0
_OWN_PAGES = 2_000
_WARM_SECONDS = 3
_REST_SECONDS = 2
"""wrk hangs up in the middle of its last requests, and the site works them off: the next run does not wait for them."""
# The longest wait between two requests is four seconds: after five the site closes a connection that asks for nothing.
_ANSWER = "The bakery on Thursday at nine, and the school library on Friday."


@dataclass(frozen=True, kw_only=True)
class Goal:
    """What a page should reach: so many a second at most load; and the rate at which its p99 counts."""

    rate: float | None
    paced: float


GOALS = {
    "sign-up": Goal(rate=2000, paced=1000),
    "one-click": Goal(rate=800, paced=400),
    "own-page": Goal(rate=None, paced=50),
}

_LUA = """
local paths, at, step = {}, 0, 1
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end
function init(args)
  for line in io.lines("%(paths)s") do paths[#paths + 1] = line end
  at, step = number + 1, %(threads)d
  math.randomseed(os.time() + number)
end
function request()
  local path = paths[(at - 1) %% #paths + 1]
  at = at + step
  return wrk.format("%(method)s", path, %(headers)s, %(body)s)
end
%(pace)s
function done(summary, latency, requests)
  io.write(string.format(
    '{"requests": %%d, "seconds": %%f, "p50": %%f, "p99": %%f, "max": %%f, "bad": %%d}\\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    latency.max / 1e3, summary.errors.status + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
"""
_ONE_CLICK = ('{["Content-Type"] = "application/x-www-form-urlencoded"}', '"List-Unsubscribe=One-Click"')


@dataclass(frozen=True, kw_only=True)
class Load:
    """What a run of wrk saw: answers a second, milliseconds, and how many answers were none or an error."""

    rate: float
    p50: float
    p99: float
    slowest: float
    bad: int


def wrk(site: str, page: str, paths: list[str], folder: Path, *, seconds: int, paced: float | None = None) -> Load:
    """Ask for these paths in turn, as fast as it goes or at about so many a second. Raises MissingError."""
    listed, script = folder / "paths", folder / "load.lua"
    listed.write_text("\n".join(paths) + "\n")
    headers, body = _ONE_CLICK if page == "one-click" else ("nil", "nil")
    mean_ms = 0.0 if paced is None else 1000 * CONNECTIONS / paced
    pace = (
        f"function delay() return math.min(4000, math.floor(-math.log(1 - math.random()) * {mean_ms})) end"
        if paced
        else ""
    )
    method = "POST" if page == "one-click" else "GET"
    script.write_text(
        _LUA % {"paths": listed, "threads": THREADS, "method": method, "headers": headers, "body": body, "pace": pace}
    )
    time.sleep(_REST_SECONDS)
    argv = ["wrk", "-t", str(THREADS), "-c", str(CONNECTIONS), "-d", f"{seconds}s", "-s", str(script), site]
    done = subprocess.run(argv, capture_output=True, text=True, check=False, timeout=seconds + 60)
    last = done.stdout.strip().splitlines()[-1:] or [""]
    if done.returncode or not last[0].startswith("{"):
        raise MissingError(f"wrk failed: {done.stderr or done.stdout}")
    said = json.loads(last[0])
    return Load(
        rate=said["requests"] / said["seconds"],
        p50=said["p50"],
        p99=said["p99"],
        slowest=said["max"],
        bad=said["bad"],
    )


@contextmanager
def site_of(settings: Settings, folder: Path) -> Iterator[str]:
    """`course web` with these settings, answering; its log goes to a file."""
    port = int(settings.web_listen.rpartition(":")[2])
    with (folder / "web.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "course", "web"], env=environment(settings), stdout=log, stderr=log
        )
        try:
            site = f"http://127.0.0.1:{port}"
            until = time.monotonic() + 60
            while not _answers(f"{site}/healthz"):
                if process.poll() is not None or time.monotonic() > until:
                    raise MissingError(f"the site does not start: {(folder / 'web.log').read_text()[-800:]}")
                time.sleep(0.1)
            yield site
        finally:
            process.terminate()
            process.wait(30)


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def handles(url: str, number: int, *, skip: int) -> list[int]:
    """Handles of people all over the table."""
    with psycopg.connect(url) as connection:
        query = "SELECT handle FROM enrolment WHERE status = 'active' ORDER BY handle OFFSET %s LIMIT %s"
        return [row[0] for row in connection.execute(query, (skip, number))]


def link(settings: Settings, page: str, purpose: Purpose, handle: int) -> str:
    """A path as a letter has it."""
    return f"/{page}/{Signer(settings.secrets).link(purpose, handle, real_now())}"


def with_answers(settings: Settings, chosen: list[int]) -> None:
    """Let each of these have answered the second lesson."""
    service = open_service(settings)
    for at in range(0, len(chosen), 200):
        with service.sessions() as session:
            for handle in chosen[at : at + 200]:
                row = enrolment_by_handle(session, handle)
                assert row is not None
                keep_reflection(
                    service, session, row, day=2, text=_ANSWER, received_at=service.clock.now(), inbound_id=None
                )


def measure(page: str, site: str, settings: Settings, folder: Path, seconds: int, row: Path | None) -> None:
    """One page: as fast as it goes, then paced."""
    goal = GOALS[page]
    database = settings.database_url or ""
    expected = int(4 * (goal.rate or 0) * seconds)
    if page == "sign-up":
        fast = slow = ["/join/bench"]
    elif page == "own-page":
        fast = slow = [link(settings, "me", Purpose.ME, handle) for handle in handles(database, _OWN_PAGES, skip=0)]
    else:
        people = handles(database, 2 * expected, skip=_OWN_PAGES)
        paths = [link(settings, "u", Purpose.UNSUBSCRIBE, handle) for handle in people]
        fast, slow = paths[: len(paths) // 2], paths[len(paths) // 2 :]
    wrk(site, page, fast[-2000:], folder, seconds=_WARM_SECONDS)
    most = wrk(site, page, fast[:-2000] or fast, folder, seconds=seconds)
    paced = wrk(site, page, slow, folder, seconds=seconds, paced=goal.paced)
    detail = (
        f"at most load p50 {most.p50:.1f} ms, p99 {most.p99:.1f} ms; paced {paced.rate:.0f}/s: p50 {paced.p50:.1f} ms, "
        f"p99 {paced.p99:.1f} ms, slowest {paced.slowest:.0f} ms; {most.bad + paced.bad} bad answers"
    )
    print(f"{page}: {most.rate:,.0f}/s at most; {detail}", flush=True)
    if most.bad or paced.bad:
        raise MissingError(f"{page}: {most.bad + paced.bad} answers were none, or an error")
    if page == "one-click" and most.rate * seconds > len(fast) - 2000:
        print("one-click: there were not enough people for each to be a first stop: raise --people", flush=True)
    if goal.rate is not None:
        figures = Figures(
            Question(bench=f"pages {page}", ours=page, other="the goal", unit="/s", goal=1.0), detail=detail
        )
        figures.add(most.rate, goal.rate)
        conclude(figures, row)
    within = Question(
        bench=f"pages {page} p99", ours=f"p99 at {goal.paced:g}/s", other="the limit", unit="ms", goal=1.0, at_most=True
    )
    limits = Figures(within)
    limits.add(paced.p99, _P99_MS)
    conclude(limits, row)


def main() -> None:
    """Fill the table, start the site, and load it."""
    options = parser(__doc__, letters=1, rounds=1)
    options.add_argument("--people", type=int, default=1_000_000, help="people in the database (default 1,000,000)")
    options.add_argument("--seconds", type=int, default=10, help="how long each load lasts (default 10)")
    options.add_argument("--only", nargs="+", choices=PAGES, default=list(PAGES), help="these and no others")
    chosen = options.parse_args()
    if shutil.which("wrk") is None:
        raise MissingError("wrk is not here: install the package wrk (apt-get install wrk)")
    with servers() as (here, folder):
        settings = here.settings(1, folder, web_listen=f"127.0.0.1:{free_port()}", web_processes=chosen.processes)
        began = time.monotonic()
        fill(here.database_url, chosen.people, due=0)
        with_answers(settings, handles(here.database_url, _OWN_PAGES, skip=0))
        print(f"{chosen.people:,} people after {time.monotonic() - began:.0f} s; {chosen.processes} web processes on "
              f"{len(os.sched_getaffinity(0))} cores, which wrk shares", flush=True)  # fmt: skip
        for page in chosen.only:
            with site_of(settings, folder) as site:
                measure(page, site, settings, folder, chosen.seconds, chosen.row)


if __name__ == "__main__":
    run(main)
