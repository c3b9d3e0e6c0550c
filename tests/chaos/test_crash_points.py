"""A worker that dies at each named place of a letter's way, and what its people get in the end."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable

import pytest
from sqlalchemy import update

from course.delivery.deliver import Postman
from course.delivery.record import sweep
from course.embedded.redis import Redis
from course.service import Service
from course.settings import child_environment
from course.store.course_clock import start_clock
from course.store.models import ClockRow, Delivery, Enrolment
from tests.chaos.crashing import DIED, LETTERS_BEFORE
from tests.chaos.history import History, read_history
from tests.chaos.sink import Sink
from tests.support.clock import SetClock
from tests.support.house import PROJECT

PEOPLE = {f"person{number}@example.org" for number in range(5)}


def dies(service: Service, place: str, sink: Sink, redis_server: Redis) -> None:
    """Run a worker that dies there."""
    settings = service.settings.model_copy(
        update={"redis_url": redis_server.url, "smtp_url": f"smtp://127.0.0.1:{sink.port}?tls=none"}
    )
    done = subprocess.run(
        [sys.executable, "-m", "tests.chaos.crashing", place],
        cwd=PROJECT,
        env=child_environment(settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == DIED, done.stderr


def taken_over(service: Service, postman: Postman) -> None:
    """The lease runs out, somebody sweeps, and what is due goes."""
    with service.sessions() as session:
        session.execute(update(Delivery).values(lease_until=None).where(Delivery.status == "claimed"))
    sweep(service, postman.ledger)
    postman.deliver_due(seconds=20)
    sweep(service, postman.ledger)
    postman.deliver_due(seconds=20)


@pytest.mark.parametrize(
    ("place", "taken", "copies", "pipelining"),
    [
        ("after_the_claim", 0, 0, True),
        ("before_data", LETTERS_BEFORE, 0, True),
        ("before_data", LETTERS_BEFORE, 0, False),
        ("after_the_dot", LETTERS_BEFORE + 1, 1, True),
        ("after_the_dot", LETTERS_BEFORE + 1, 1, False),
        ("after_the_250", LETTERS_BEFORE + 1, 1, True),
        ("after_the_note", LETTERS_BEFORE + 1, 0, True),
        ("after_the_record", len(PEOPLE), 0, True),
    ],
)
def test_a_worker_that_dies_on_a_letters_way_loses_none_and_repeats_only_what_nobody_could_know(
    service: Service,
    enrol: Callable[..., Enrolment],
    postman_of: Callable[[], Postman],
    sink: Sink,
    redis_server: Redis,
    clock_at: SetClock,
    place: str,
    taken: int,
    copies: int,
    pipelining: bool,
) -> None:
    sink.pipelining = pipelining
    for rcpt in sorted(PEOPLE):
        enrol(rcpt)
    keep_course_time(service, clock_at)
    dies(service, place, sink, redis_server)
    assert len(mails_of(sink).mails) == taken
    taken_over(service, postman_of())
    mails = mails_of(sink).mails
    counts = Counter(mail.rcpt for mail in mails)
    assert set(counts) == PEOPLE
    assert len(mails) - len(PEOPLE) == copies
    assert len({(mail.rcpt, mail.message_id, mail.sha256) for mail in mails}) == len(PEOPLE)


def mails_of(sink: Sink) -> History:
    """What the sink holds by now."""
    return read_history(sink.history)


def keep_course_time(service: Service, clock_at: SetClock) -> None:
    """Put the test's course time into the database, where the dying process reads it."""
    with service.sessions() as session:
        start_clock(session, 86_400)
        session.flush()
        session.execute(update(ClockRow).values(course_at=clock_at.now(), alive_at=clock_at.now()))
    clock_at.forward(seconds=60)
