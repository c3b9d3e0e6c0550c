"""What a worker process keeps between hints: the service, the postman and their connections. Made after the fork."""

from dataclasses import dataclass

from course.delivery.deliver import Postman
from course.delivery.ledger import Ledger
from course.delivery.transport.smtp import SmtpConnection
from course.service import Service, open_service
from course.settings import Settings, SmtpTarget


@dataclass(frozen=True, kw_only=True)
class Post:
    """One process's post office."""

    service: Service
    postman: Postman
    name: str


_open: list[Post] = []


def open_post(settings: Settings, *, own_name: str) -> None:
    """Make this process's connections (lazily: nothing is dialled yet)."""
    service = open_service(settings)
    target = SmtpTarget(settings.smtp_url or "smtp://127.0.0.1:25?tls=none")
    postman = Postman(
        service=service,
        connection=SmtpConnection(target, own_name=settings.mail_domain),
        ledger=Ledger(settings.redis_url),
    )
    _open[:] = [Post(service=service, postman=postman, name=own_name)]


def post() -> Post:
    """This process's post office."""
    return _open[0]


def close_post() -> None:
    """Say goodbye to the relay."""
    for each in _open:
        each.postman.connection.close()
