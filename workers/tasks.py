"""Thin tasks: hints. None carries anything that matters; losing all of them loses nothing."""

from typing import Any

import structlog
from celery import Task
from sqlalchemy.exc import SQLAlchemyError

from course.delivery.claim import count_due
from course.delivery.notices import send_notices
from course.delivery.record import sweep
from course.heartbeat import beat
from course.inbound.act import read_kept
from course.inbound.waiting import count_kept
from course.people.notices import notices_wait
from course.people.retention import tidy
from course.store.course_clock import note_alive
from workers.app import app, settings
from workers.post import post

log = structlog.get_logger(__name__)

DELIVER_SECONDS = 5.0
"""How long one hint may keep a worker busy before the next one shares the rest."""

_STALE_SECONDS = 30
"""A hint that nobody took for so long is stale: newer ticks have made newer ones."""

_HANDS = settings.processes
_LETTERS_A_HAND = 100


def _hint(task: "Task[Any, Any]") -> None:
    task.apply_async(retry=False, expires=_STALE_SECONDS)


@app.task(name="course.tick", ignore_result=True, expires=10)
def tick() -> None:
    """Look for what is due and call as many hands as it needs. Running two beats is harmless."""
    here = post()
    try:
        with here.service.sessions() as session:
            note_alive(session)
            due = count_due(session, here.service.clock.now(), at_most=_LETTERS_A_HAND * _HANDS)
            kept = count_kept(session)
            notices = notices_wait(session, here.service.clock.now())
        beat(here.service, f"worker@{here.name}", "worker")
        beat(here.service, "beat", "beat")  # that a tick runs proves that something sends them
        sweep(here.service, here.postman.ledger)
    except SQLAlchemyError as error:
        log.error("tick.no_database", error=type(error).__name__)
        return
    for _ in range(min(_HANDS, -(-due // _LETTERS_A_HAND))):
        _hint(deliver)
    if kept:
        _hint(read_mail)
    if notices:
        _hint(tell_operator)


@app.task(name="course.deliver", ignore_result=True, expires=_STALE_SECONDS)
def deliver() -> None:
    """Deliver what is due."""
    handled = post().postman.deliver_due(seconds=DELIVER_SECONDS)
    if handled:
        log.info("letters.handled", letters=handled)


@app.task(name="course.read_mail", ignore_result=True, expires=_STALE_SECONDS)
def read_mail() -> None:
    """Read mail that was kept."""
    read_kept(post().service)


@app.task(name="course.tell_operator", ignore_result=True, expires=_STALE_SECONDS)
def tell_operator() -> None:
    """Mail the operator what needs a person."""
    here = post()
    send_notices(here.service, here.postman.connection)


@app.task(name="course.tidy", ignore_result=True, expires=3600)
def tidy_up() -> None:
    """Forget what need not be kept any longer."""
    here = post()
    log.info("retention.tidied", **tidy(here.service))
