"""Due row to recorded `sent`, everything real, against the limit of the wire in the same run.

usage: python -m bench.delivery [--letters 20000] [--processes 2] [--rounds 3]

Each round: `smtp-source` (no database, fixed bytes, four sessions) sends as many mails of the same size into the same
`smtp-sink`; then our Celery workers deliver as many letters of lesson 3 from PostgreSQL, called by hints through Redis,
into it. Printed are both rates, and their ratio by round and as the median.
"""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

from bench.ground import environment, fill, sent, servers, sink, tool
from course.letters.preview import preview
from course.settings import Settings


def wire(port: int, letters: int, size: int) -> float:
    """Mails a second of `smtp-source` into the sink."""
    began = time.monotonic()
    argv = [tool("smtp-source"), "-d", "-s", "4", "-l", str(size), "-m", str(letters), f"127.0.0.1:{port}"]
    subprocess.run(argv, check=True)
    return letters / (time.monotonic() - began)


def ours(settings: Settings, url: str, letters: int, processes: int, scratch: Path) -> float:
    """Letters a second, from the first tick after the rows are due to the last one recorded as sent."""
    already = sent(url)
    fill(url, letters, due=letters)
    log = (scratch / "celery.log").open("ab")
    argv = [sys.executable, "-m", "course"]
    env = environment(settings)
    worker = subprocess.Popen([*argv, "worker", "--processes", str(processes)], env=env, stdout=log, stderr=log)
    _wait_until_it_listens(scratch / "celery.log")
    began = time.monotonic()
    beat = subprocess.Popen([*argv, "beat"], env=env, stdout=log, stderr=log)
    try:
        first = None
        while (done := sent(url) - already) < letters:
            if first is None and done:
                first = (time.monotonic(), done)
            time.sleep(0.25)
            if time.monotonic() - began > 600:
                sys.exit(f"only {done} of {letters} letters after ten minutes: see {scratch / 'celery.log'}")
        ended = time.monotonic()
        assert first is not None
        # Starting beat's interpreter is no part of delivering: counted is from when the first letters were recorded.
        return (letters - first[1]) / (ended - first[0])
    finally:
        for process in (beat, worker):
            process.terminate()
        for process in (beat, worker):
            process.wait()
        log.close()


def _wait_until_it_listens(log: Path) -> None:
    for _ in range(600):
        if b" ready." in log.read_bytes():
            log.write_bytes(b"")
            return
        time.sleep(0.1)
    sys.exit(f"the worker does not start: {log.read_text(errors='replace')[-2000:]}")


def main() -> None:
    """Run the rounds and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--letters", type=int, default=20_000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    size = len(preview(None, "3", "en", "eml"))
    ratios = []
    with servers() as (running, folder), sink() as port:
        settings = running.settings(port, folder)
        for number in range(1, chosen.rounds + 1):
            limit = wire(port, chosen.letters, size)
            rate = ours(settings, running.database_url, chosen.letters, chosen.processes, folder)
            ratios.append(rate / limit)
            shown = f"wire {limit:7.0f}/s   ours, {chosen.processes} processes {rate:7.0f}/s   ratio {rate / limit:.2f}"
            print(f"round {number}: {shown}", flush=True)
    print(f"median ratio {statistics.median(ratios):.2f} ({chosen.letters} letters of {size} bytes; goal 0.50)")


if __name__ == "__main__":
    main()
