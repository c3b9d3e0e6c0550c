"""What breaks in the middle of a batch, away from the mail server: the dialogue must not go on where it stood."""

from collections.abc import Callable

import pytest
from sqlalchemy import update
from sqlalchemy.exc import OperationalError

from course.delivery import deliver
from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.record import sweep
from course.service import Service
from course.store.models import Delivery, Enrolment
from tests.chaos.history import read_history
from tests.chaos.sink import Sink


@pytest.mark.parametrize("where", ["refusals", "record"])
def test_a_database_that_goes_away_in_mid_batch_never_gives_anybody_a_letter_of_somebody_else(
    service: Service,
    enrol: Callable[..., Enrolment],
    postman_of: Callable[[], Postman],
    sink: Sink,
    monkeypatch: pytest.MonkeyPatch,
    where: str,
) -> None:
    """The next envelope is on the wire already when the database breaks: what follows must not be its body.

    What could not be recorded is recorded when the database is back, so nothing goes twice, with a ledger or without.
    """
    for number in range(8):
        enrol(f"person{number}@example.org")
    postman, calls = postman_of(), 0
    kept = postman.ledger
    if where == "record":
        postman.ledger = Ledger(None)
    monkeypatch.setattr(deliver, "LOOK", 3)
    original = getattr(deliver, where)

    def breaks(*arguments: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OperationalError("the database went away", None, Exception())
        return original(*arguments, **named)

    monkeypatch.setattr(deliver, where, breaks)
    with pytest.raises(OperationalError):
        postman.deliver_due(seconds=20)
    with service.sessions() as session:
        session.execute(update(Delivery).values(lease_until=None).where(Delivery.status == "claimed"))
    sweep(service, kept)
    postman.deliver_due(seconds=20)
    mails = read_history(sink.history).mails
    assert {mail.rcpt for mail in mails} == {f"person{number}@example.org" for number in range(8)}
    assert all(mail.rcpt == mail.to for mail in mails)
    assert len(mails) == len({mail.message_id for mail in mails})
