"""Thin tasks: hints. None carries anything that matters; losing all of them loses nothing."""

from typing import Any

import structlog
from celery import Task
from kombu.exceptions import OperationalError
from sqlalchemy.exc import SQLAlchemyError

from course.inbound.act import read_kept
from course.people.retention import tidy
from workers.app import app, settings
from workers.post import post
from workers.rounds import look

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
    with here.hints.at_work():
        try:
            found = look(here, at_most=_LETTERS_A_HAND * _HANDS)
        except SQLAlchemyError as error:
            log.error("tick.no_database", error=type(error).__name__)
            return
        try:
            for _ in range(min(_HANDS, -(-found.due // _LETTERS_A_HAND))):
                _hint(deliver)
            if found.mail:
                _hint(read_mail)
            if found.notices:
                _hint(tell_operator)
        except OperationalError as error:
            log.warning("tick.no_redis", error=type(error).__name__)  # rounds see to it


@app.task(name="course.deliver", ignore_result=True, expires=_STALE_SECONDS)
def deliver() -> None:
    """Deliver what is due."""
    here = post()
    with here.hints.at_work(), here.free_postman(for_hint=True) as postman:
        handled = 0 if postman is None else postman.deliver_due(seconds=DELIVER_SECONDS)
        if handled:
            log.info("letters.handled", letters=handled)


@app.task(name="course.read_mail", ignore_result=True, expires=_STALE_SECONDS)
def read_mail() -> None:
    """Read mail that was kept."""
    here = post()
    with here.hints.at_work():
        read_kept(here.service)


@app.task(name="course.tell_operator", ignore_result=True, expires=_STALE_SECONDS)
def tell_operator() -> None:
    """Mail the operator what needs a person."""
    here = post()
    with here.hints.at_work(), here.free_postman() as postman:
        if postman is not None:
            postman.tell_operator()


@app.task(name="course.tidy", ignore_result=True, expires=3600)
def tidy_up() -> None:
    """Forget what need not be kept any longer."""
    here = post()
    with here.hints.at_work():
        log.info("retention.tidied", **tidy(here.service))
