"""People who stop, each at an instant of their own: ``python -m tests.chaos.stopper --file HISTORY --plan PLAN.json``.

The plan is a list of [instant, enrolment id, address]. Whoever the database refuses for now tries again: what counts is
the instant at which the commit was acknowledged. Settings come from the environment.
"""

import argparse
import json
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from course.people import preferences
from course.people.consent import Circumstances
from course.people.finding import enrolment_by_id
from course.service import Service, open_service
from course.settings import load_settings

WHY = Circumstances(source="chaos")
_TRIES_SECONDS = 120


def stop(service: Service, enrolment_id: int) -> float:
    """Stop, however often it takes; the instant at which the commit was acknowledged."""
    until = time.monotonic() + _TRIES_SECONDS
    while True:
        try:
            with service.sessions() as session:
                row = enrolment_by_id(session, enrolment_id, lock=True)
                assert row is not None
                preferences.stop(service, session, row, WHY)
            return time.time()
        except SQLAlchemyError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def main() -> None:
    """Carry the plan out, with four hands."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--plan", type=Path, required=True)
    parser.add_argument("--go", type=Path, default=None, help="begin when this file is there")
    chosen = parser.parse_args()
    service = open_service(load_settings(), pool_size=6)
    plan: list[list[float | int | str]] = sorted(json.loads(chosen.plan.read_text(encoding="utf-8")))
    descriptor = os.open(chosen.file, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o644)
    pause = threading.Event()
    while chosen.go is not None and not chosen.go.exists():
        pause.wait(0.01)

    def carry_out(entry: list[float | int | str]) -> None:
        at, enrolment_id, rcpt = float(entry[0]), int(entry[1]), str(entry[2])
        if (wait := at - time.time()) > 0:
            pause.wait(wait)
        line = {"kind": "stop", "rcpt": rcpt, "at": stop(service, enrolment_id)}
        os.write(descriptor, json.dumps(line).encode() + b"\n")

    with ThreadPoolExecutor(4) as hands:
        list(hands.map(carry_out, plan))


if __name__ == "__main__":
    main()
