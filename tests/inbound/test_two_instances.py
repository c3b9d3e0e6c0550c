"""Two services that have each other's reply address on their list. Real doors on both sides, nothing in between."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.transport.smtp import SmtpConnection
from course.embedded.postgres import Postgres
from course.embedded.redis import Redis
from course.inbound.act import read_kept
from course.inbound.listener import Handler
from course.people.consent import Circumstances
from course.people.reflections import journal
from course.people.signup import Wish, add_link, confirm, sign_up
from course.service import Service, open_service
from course.settings import Settings, SmtpTarget
from course.store.models import Delivery, Enrolment, InboundMessage, Person
from course.vocabulary import DeliveryStatus
from tests.support.clock import SetClock
from tests.support.databases import fresh_database
from tests.support.doors import listening

WHY = Circumstances(source="test")


class Forgetful(Handler):
    """A door behind a gateway that takes off what says that a machine wrote it."""

    def _keep(self, raw: bytes, sender: str, recipients: list[str]) -> str:
        head, end, body = raw.partition(b"\r\n\r\n")
        gone = (b"auto-submitted:", b"x-auto-response-suppress:", b"list-", b"feedback-id:", b"x-course-letter:")
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(gone)]
        return super()._keep(b"\r\n".join(lines) + end + body, sender, recipients)


@dataclass
class Instance:
    """A service, its door, and its postman, who knows no relay but the other one's door."""

    service: Service
    row: Enrolment
    port: int
    postman: Postman | None = None

    @property
    def address(self) -> str:
        """Where its candidate's replies to the first lesson go."""
        local_part = self.service.signer.reply_local_part(self.row.handle, 1)
        return f"{local_part}@{self.service.settings.reply_domain}"

    def letters_to(self, address: str) -> None:
        """Make that address its candidate's."""
        with self.service.sessions() as session:
            person = session.get_one(Person, self.row.person_id)
            person.email, person.email_hash = address, self.service.address_hash(address)

    def sent(self) -> list[str]:
        """The letters that went, in order."""
        with self.service.sessions() as session:
            query = select(Delivery.letter).where(Delivery.status == DeliveryStatus.SENT.value)
            return list(session.scalars(query.order_by(Delivery.sent_at, Delivery.id)))

    def kinds(self) -> list[str | None]:
        """What it made of the mail that came."""
        with self.service.sessions() as session:
            return list(session.scalars(select(InboundMessage.kind).order_by(InboundMessage.id)))

    def words(self) -> list[str]:
        """What its candidate is thought to have written."""
        with self.service.sessions() as session:
            return [each.text for each in journal(self.service, session, session.get_one(Enrolment, self.row.id))]


def signed_up(service: Service) -> Enrolment:
    """Somebody with a confirmed address."""
    with service.sessions() as session:
        add_link(session, slug="demo", course="second-wind", title="Leeds Careers", now=service.clock.now())
    sign_up(service, "demo", Wish(email="ana@example.net", name="Ana", zone="Europe/London", hour=8), WHY)
    with service.sessions() as session:
        handle = session.scalars(select(Enrolment.handle)).one()
    confirm(service, handle, WHY)
    with service.sessions() as session:
        return session.scalars(select(Enrolment)).one()


Pair = Callable[..., tuple[Instance, Instance]]


@pytest.fixture
def two(postgres: Postgres, settings: Settings, clock_at: SetClock, redis_server: Redis) -> Iterator[Pair]:
    """Makes two instances that write to each other."""
    with ExitStack() as stack:

        def made(handler: type[Handler] = Handler) -> tuple[Instance, Instance]:
            pair = []
            for name in ("one", "two"):
                url = stack.enter_context(fresh_database(postgres))
                own = settings.model_copy(
                    update={
                        "database_url": url,
                        "secret_key": f"the secret of {name}, which has to be a long one",
                        "reply_domain": f"reply.{name}.example",
                        "mail_from": f"Second Wind <letters@{name}.example>",
                    }
                )
                service = replace(open_service(own), clock=clock_at)
                port = stack.enter_context(listening(service, kind="smtp", handler=handler(service, "smtp")))
                pair.append(Instance(service, signed_up(service), port))
            for here, there in (pair, reversed(pair)):
                here.letters_to(there.address)
                relay = SmtpConnection(SmtpTarget(f"smtp://127.0.0.1:{there.port}?tls=none"), own_name="one.example")
                stack.callback(relay.close)
                here.postman = Postman(service=here.service, connection=relay, ledger=Ledger(redis_server.url))
            return pair[0], pair[1]

        yield made


def live(pair: tuple[Instance, Instance], clock_at: SetClock, *, days: int) -> None:
    """Both deliver and read, every ten minutes of the first hour, then every hour."""
    end = clock_at.now() + timedelta(days=days)
    for turn in range(10_000):
        for each in pair:
            assert each.postman is not None
            each.postman.deliver_due(seconds=5)
        for each in pair:
            read_kept(each.service)
        clock_at.forward(minutes=10 if turn < 6 else 60)
        if clock_at.now() >= end:
            return


def test_two_instances_that_write_to_each_other_stop_at_once(two: Pair, clock_at: SetClock) -> None:
    one, other = pair = two()
    live(pair, clock_at, days=2)
    for each in (one, other):
        lessons = ["day-1", "day-2", "day-3"]
        assert each.sent() == lessons[: len(each.sent())], "what the timetable says at most, and no word in answer"
        assert set(each.kinds()) == {"auto_reply"}
        assert each.words() == []


def test_even_if_something_between_them_hides_that_they_are_machines_they_end(two: Pair, clock_at: SetClock) -> None:
    pair = two(Forgetful)
    live(pair, clock_at, days=4)
    for each in pair:
        lessons = [letter for letter in each.sent() if letter.startswith("day-")]
        answers = [letter for letter in each.sent() if letter not in lessons]
        assert lessons == ["day-1", "day-2", "day-3", "day-4", "day-5"], "what the timetable says"
        assert len(answers) == len(set(answers)) <= 3, "each kind of answer at most once"
