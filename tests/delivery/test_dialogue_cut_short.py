"""A dialogue that fails in the middle for a reason of ours: the next letter must not follow on what is on the wire."""

import pytest

from course.delivery.outcome import Outcome
from course.delivery.transport.smtp import Handed, Outgoing, SmtpConnection
from tests.support.relay import Relay


class FailingListener:
    """Cannot note what came of the first letter, as when the database has gone away."""

    def still_wanted(self, index: int) -> bool:
        return True

    def handed(self, index: int, handed: Handed) -> None:
        raise ConnectionResetError("the database is away")


class KeepingListener:
    """Notes everything."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []

    def still_wanted(self, index: int) -> bool:
        return True

    def handed(self, index: int, handed: Handed) -> None:
        self.outcomes.append(handed.outcome)


def outgoing(who: str) -> Outgoing:
    data = f"From: us@test.example\r\nTo: {who}@example.org\r\nSubject: for {who}\r\n\r\nOnly for {who}.\r\n"
    return Outgoing(mail_from="us@test.example", rcpt_to=f"{who}@example.org", data=data.encode())


def test_nobody_gets_anothers_letter_after_the_database_failed_between_two(relay: Relay) -> None:
    assert relay.target is not None
    connection = SmtpConnection(relay.target, own_name="test.example")
    with pytest.raises(ConnectionResetError):
        connection.send([outgoing("ana"), outgoing("ben"), outgoing("cleo")], FailingListener())
    listener = KeepingListener()
    connection.send([outgoing("dora"), outgoing("emil")], listener)
    connection.close()
    assert listener.outcomes == [Outcome.SENT, Outcome.SENT]
    assert [recipient for _, recipient, _ in relay.taken] == [f"{who}@example.org" for who in ("ana", "dora", "emil")]
    for _, recipient, message in relay.taken:
        assert message["To"] == recipient
