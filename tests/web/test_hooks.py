"""Provider hooks: who is believed, what follows, and that nothing follows twice."""

import base64
import json
import socket
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from course.delivery.guard import look
from course.inbound.act import read_kept
from course.inbound.news import is_hard
from course.letters.address import message_id
from course.people.inbox import open_raw
from course.people.limits import UNSIGNED_MAILS_OVERALL
from course.people.reflections import journal
from course.people.retention import tidy
from course.people.suppression import suppression_of
from course.service import Service
from course.settings import Settings, SettingsError, load_settings
from course.store.models import Delivery, DeliveryEvent, Enrolment, HookReceipt, InboundMessage
from course.vocabulary import DeliveryStatus, SuppressionReason
from course.web.hooks import PROVIDERS, ses
from tests.support.providers import CERTIFICATE_URL, TOPIC, Mailgun, Postmark, Provider, Request, SendGrid, Ses, Told
from tests.support.visitor import Visitor, everything_in, row_of, with_settings

Visit = Callable[[Service], Visitor]
EVERY: list[Callable[[], Any]] = [Postmark, Ses, Mailgun, SendGrid]
BY_NAME = pytest.mark.parametrize("made", EVERY, ids=lambda made: made.__name__.lower())


@pytest.fixture
def ana(enrol: Callable[..., Enrolment], service: Service) -> Enrolment:
    """Ana, active, with lesson 1 sent."""
    row = enrol()
    with service.sessions() as session:
        kept = session.get_one(Enrolment, row.id)
        kept.position, kept.last_lesson_at = 1, service.clock.now()
        session.add(
            Delivery(
                enrolment_id=row.id,
                letter="day-1",
                occasion=1,
                status=DeliveryStatus.SENT.value,
                due_at=service.clock.now(),
                composed_as_of=service.clock.now(),
                sent_at=service.clock.now(),
            )
        )
    return row


@pytest.fixture
def amazon(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """What Amazon's servers answer, by URL: nothing for others, and "" if one is down. Requests are under "asked"."""
    answers: dict[str, bytes] = {"asked": b""}

    def fetch(host: str, path: str) -> bytes | None:
        url = f"https://{host}{path}"
        answers["asked"] += f"{url}\n".encode()
        if answers.get(url) == b"":
            raise ses.FetchError("status 500")
        return answers.get(url)

    monkeypatch.setattr(ses, "fetch", fetch)
    monkeypatch.setattr(PROVIDERS["ses"], "_certificates", ses.Certificates())
    return answers


Opened = tuple[Visitor, Any]


@pytest.fixture
def opened(service: Service, visit: Visit, amazon: dict[str, bytes]) -> Callable[[Callable[[], Any]], Opened]:
    """A site whose hooks for one provider are open, and that provider."""

    def open_for(made: Callable[[], Any]) -> Opened:
        provider = made()
        if isinstance(provider, Ses):
            amazon[CERTIFICATE_URL] = provider.certificate()
        return visit(with_settings(service, **provider.settings())), provider

    return open_for


Open = Callable[[Callable[[], Any]], Opened]


def post(visitor: Visitor, request: Request, **more: Any) -> httpx.Response:
    return visitor.client.post(request.path, content=request.body, headers=request.headers | more)


def reply(service: Service, row: Enrolment, text: str = "The bakery.", number: int = 1) -> tuple[bytes, str]:
    """A reply to lesson 1 as raw bytes, and its recipient."""
    message = EmailMessage()
    to = f"{service.signer.reply_local_part(row.handle, 1)}@{service.settings.reply_domain}"
    message["From"], message["To"], message["Subject"] = "Ana <ana@example.org>", to, "Re: 1 of 7"
    message["Message-ID"] = f"<hook-{number}@mail.example.org>"
    message.set_content(text)
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n")), to


def told(service: Service, row: Enrolment, **more: Any) -> Told:
    """News of the letter of day 1, as far as a provider knows what it was."""
    ours = message_id(handle=row.handle, letter="day-1", occasion=1, domain=service.settings.mail_domain)
    return Told(**({"recipient": "ana@example.org", "message_id": ours} | more))


def events(service: Service) -> list[tuple[str, str | None]]:
    with service.sessions() as session:
        query = select(DeliveryEvent.kind, DeliveryEvent.detail).order_by(DeliveryEvent.id)
        return [(kind, detail) for kind, detail in session.execute(query) if not kind.startswith("attempt")]


def suppressed(service: Service) -> SuppressionReason | None:
    with service.sessions() as session:
        return suppression_of(session, service.address_hash("ana@example.org"))


def words(service: Service, row: Enrolment) -> list[str]:
    read_kept(service)
    with service.sessions() as session:
        return [each.text for each in journal(service, session, session.get_one(Enrolment, row.id))]


def both(provider: Provider, service: Service, row: Enrolment, *, ago_s: float = 0.0) -> list[Request]:
    """A bounce and a reply."""
    raw, to = reply(service, row)
    return [
        provider.events(told(service, row), ago_s=ago_s),
        provider.mail(raw, "ana@example.org", to, ago_s=ago_s),
    ]


# -- what is believed -----------------------------------------------------------------------------------------------


@BY_NAME
def test_a_reply_by_a_hook_becomes_a_reflection(service: Service, ana: Enrolment, opened: Open, made: Any) -> None:
    visitor, provider = opened(made)
    raw, to = reply(service, ana)
    answer = post(visitor, provider.mail(raw, "ana@example.org", to))
    assert answer.status_code == 200, answer.text
    assert words(service, ana) == ["The bakery."]
    with service.sessions() as session:
        kept = session.scalars(select(InboundMessage)).one()
        assert kept.door == provider.name
        assert open_raw(service, session, kept).endswith(raw)


@BY_NAME
def test_a_hard_bounce_ends_the_course_and_suppresses_the_address(
    service: Service, ana: Enrolment, opened: Open, made: Any
) -> None:
    visitor, provider = opened(made)
    answer = post(visitor, provider.events(told(service, ana)))
    assert answer.status_code == 200, answer.text
    assert suppressed(service) is SuppressionReason.BOUNCED
    assert row_of(service, ana).status == "stopped"
    assert events(service) == [("bounce hard", "5.1.1")]
    with service.sessions() as session:
        statuses = session.scalars(select(Delivery.status).where(Delivery.letter == "day-1")).all()
    assert statuses == [DeliveryStatus.BOUNCED]


@BY_NAME
def test_a_complaint_ends_the_course_and_suppresses_the_address(
    service: Service, ana: Enrolment, opened: Open, made: Any
) -> None:
    visitor, provider = opened(made)
    assert post(visitor, provider.events(told(service, ana, kind="complaint"))).status_code == 200
    assert suppressed(service) is SuppressionReason.COMPLAINED
    assert [kind for kind, _ in events(service)] == ["complaint"]


@BY_NAME
def test_the_code_is_believed_before_the_provider_s_label(
    service: Service, ana: Enrolment, opened: Open, made: Any
) -> None:
    visitor, provider = opened(made)
    for number, code in enumerate(("5.2.2", "5.7.1")):
        assert post(visitor, provider.events(told(service, ana, code=code, id=f"n{number}"))).status_code == 200
    assert suppressed(service) is None
    assert row_of(service, ana).status == "active"
    assert events(service) == [("bounce soft", "5.2.2"), ("bounce soft", "5.7.1")]


@BY_NAME
def test_news_that_names_no_letter_is_about_the_latest_to_that_address(
    service: Service, ana: Enrolment, opened: Open, made: Any
) -> None:
    visitor, provider = opened(made)
    assert post(visitor, provider.events(told(service, ana, message_id=""))).status_code == 200
    assert suppressed(service) is SuppressionReason.BOUNCED
    assert post(visitor, provider.events(told(service, ana, recipient="zoe@example.net", id="n2", message_id="")))
    assert len(events(service)) == 1


@BY_NAME
def test_a_bounce_of_another_mailbox_than_ours_is_no_reason_to_stop(
    service: Service, ana: Enrolment, opened: Open, made: Any
) -> None:
    visitor, provider = opened(made)
    assert post(visitor, provider.events(told(service, ana, recipient="old@example.net"))).status_code == 200
    assert suppressed(service) is None
    assert events(service) == [("bounce soft", "5.1.1")]


def test_hooks_feed_the_guard_rails(service: Service, enrol: Callable[..., Enrolment], opened: Open) -> None:
    visitor, provider = opened(Mailgun)
    for n in range(3):
        row = enrol(f"p{n}@example.org")
        with service.sessions() as session:
            for delivery in session.scalars(select(Delivery).where(Delivery.enrolment_id == row.id)):
                delivery.status, delivery.sent_at = DeliveryStatus.SENT.value, service.clock.now()
        news = Told(recipient=f"p{n}@example.org", kind="complaint", id=f"c{n}")
        assert post(visitor, provider.events(news)).status_code == 200
    look(service)
    from course.store.holds import holds_in_force

    with service.sessions() as session:
        assert [hold.cause for hold in holds_in_force(session)] == ["complaints"]


# -- what is not ----------------------------------------------------------------------------------------------------


@BY_NAME
def test_another_key_is_refused_and_changes_nothing(service: Service, ana: Enrolment, opened: Open, made: Any) -> None:
    visitor, provider = opened(made)
    before = everything_in(service)
    for request in both(provider.forger(), service, ana):
        assert post(visitor, request).status_code in {401, 403}
    assert everything_in(service) == before


@BY_NAME
def test_without_its_secret_a_hook_is_not_there(service: Service, ana: Enrolment, visitor: Visitor, made: Any) -> None:
    before = everything_in(service)
    with capture_logs() as logs:
        for request in both(made(), service, ana):
            assert post(visitor, request).status_code == 404
    assert [line["event"] for line in logs if line["event"].startswith("hook")] == ["hook.closed"] * 2
    assert everything_in(service) == before


@pytest.mark.parametrize(("made", "field"), [(Ses, "Message"), (Ses, "TopicArn"), (SendGrid, "")])
def test_no_octet_of_what_is_signed_can_be_altered(
    service: Service, ana: Enrolment, opened: Open, made: Any, field: str
) -> None:
    visitor, provider = opened(made)
    request = provider.events(told(service, ana))
    before = everything_in(service)
    for at in range(0, len(request.body), 7):
        altered = request.body[:at] + bytes([request.body[at] ^ 1]) + request.body[at + 1 :]
        if made is Ses and (not field or _same_meaning(request.body, altered)):
            continue
        answer = visitor.client.post(request.path, content=altered, headers=request.headers)
        assert answer.status_code in {400, 403}, (at, altered)
    assert everything_in(service) == before


def _same_meaning(one: bytes, other: bytes) -> bool:
    """Whether what is signed stayed the same: a field that nobody signs may be altered."""
    try:
        read = [json.loads(each) for each in (one, other)]
    except ValueError:
        return False
    names = ("Message", "MessageId", "Timestamp", "TopicArn", "Type", "Signature", "SigningCertURL", "SignatureVersion")
    return all(read[0].get(name) == read[1].get(name) for name in names)


@pytest.mark.parametrize("name", ["timestamp", "token", "signature"])
def test_no_octet_of_mailgun_s_signature_can_be_altered(
    service: Service, ana: Enrolment, opened: Open, name: str
) -> None:
    visitor, provider = opened(Mailgun)
    before = everything_in(service)
    for request in both(provider, service, ana):
        signed = _signed_in(request)[name].encode()
        for at in range(len(signed)):
            altered = request.body.replace(signed, signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :], 1)
            assert visitor.client.post(request.path, content=altered, headers=request.headers).status_code in {400, 403}
    assert everything_in(service) == before


def _signed_in(request: Request) -> dict[str, str]:
    if request.path.endswith("events"):
        found: dict[str, str] = json.loads(request.body)["signature"]
        return found
    parts = request.body.split(b"--xYzZY")
    return {
        name: next(p for p in parts if f'name="{name}"'.encode() in p).split(b"\r\n\r\n")[1].strip().decode()
        for name in ("timestamp", "token", "signature")
    }


def test_digits_cannot_move_between_mailgun_s_timestamp_and_token(
    service: Service, ana: Enrolment, opened: Open
) -> None:
    visitor, provider = opened(Mailgun)
    body = json.loads(provider.events(told(service, ana)).body)
    signed = body["signature"]
    signed["timestamp"], signed["token"] = signed["timestamp"] + signed["token"][0], signed["token"][1:]
    answer = visitor.client.post("/hooks/mailgun/events", json=body)
    assert answer.status_code in {400, 403}
    assert events(service) == []


@pytest.mark.parametrize("made", [Postmark, SendGrid], ids=lambda made: made.__name__.lower())
def test_no_octet_of_a_hook_s_password_can_be_altered(
    service: Service, ana: Enrolment, opened: Open, made: Any
) -> None:
    visitor, provider = opened(made)
    raw, to = reply(service, ana)
    request = provider.mail(raw, "ana@example.org", to)
    known = base64.b64decode(request.headers["Authorization"].split()[1])
    for at in range(len(known)):
        wrong = base64.b64encode(known[:at] + bytes([known[at] ^ 1]) + known[at + 1 :]).decode()
        answer = post(visitor, request, Authorization=f"Basic {wrong}")
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Basic"
    for nonsense in ("", "Basic", "Basic !!!", "Bearer x", "Basic " + base64.b64encode(known[:-1]).decode()):
        assert post(visitor, request, Authorization=nonsense).status_code == 401
    assert words(service, ana) == []


@pytest.mark.parametrize(("made", "old_s"), [(Ses, 3700), (Mailgun, 330), (SendGrid, 330)])
def test_a_call_signed_too_long_ago_or_in_the_future_is_refused(
    service: Service, ana: Enrolment, opened: Open, made: Any, old_s: float
) -> None:
    visitor, provider = opened(made)
    before = everything_in(service)
    for ago_s in (old_s, -old_s):
        for request in both(provider, service, ana, ago_s=ago_s):
            if request.path == "/hooks/sendgrid/inbound":
                continue  # carries no instant that is signed
            assert post(visitor, request).status_code == 403
    assert everything_in(service) == before
    assert post(visitor, provider.events(told(service, ana), ago_s=old_s * 0.8)).status_code == 200


@BY_NAME
def test_news_older_than_what_is_remembered_is_not_believed(
    service: Service, ana: Enrolment, opened: Open, made: Any
) -> None:
    visitor, provider = opened(made)
    with capture_logs() as logs:
        answer = post(visitor, provider.events(told(service, ana, ago_s=31 * 86_400)))
    assert answer.status_code == 200
    assert [line["old"] for line in logs if line["event"] == "hook.heard"] == [1]
    assert suppressed(service) is None
    assert post(visitor, provider.events(told(service, ana, ago_s=29 * 86_400, id="n2"))).status_code == 200
    assert suppressed(service) is SuppressionReason.BOUNCED


@BY_NAME
def test_a_call_that_comes_again_does_nothing(service: Service, ana: Enrolment, opened: Open, made: Any) -> None:
    visitor, provider = opened(made)
    requests = both(provider, service, ana)
    for request in requests:
        assert post(visitor, request).status_code == 200
    read_kept(service)
    before = everything_in(service)
    for request in requests:
        assert post(visitor, request).status_code == 200
    read_kept(service)
    after = everything_in(service)
    for table in before.keys() - {"token_bucket"}:
        assert after[table] == before[table], table


@BY_NAME
def test_the_same_news_in_a_new_call_does_nothing(service: Service, ana: Enrolment, opened: Open, made: Any) -> None:
    visitor, provider = opened(made)
    for _ in range(3):
        assert post(visitor, provider.events(told(service, ana, code="5.2.2"))).status_code == 200
    assert len(events(service)) == 1


def test_other_words_under_a_signature_of_mailgun_s_that_was_used_do_nothing(
    service: Service, ana: Enrolment, opened: Open
) -> None:
    visitor, provider = opened(Mailgun)
    first, mail = both(provider, service, ana)
    assert post(visitor, mail).status_code == 200
    altered = mail.body.replace(b"The bakery.", b"The butcher").replace(b"hook-1@", b"hook-9@")
    assert visitor.client.post(mail.path, content=altered, headers=mail.headers).status_code == 200
    assert words(service, ana) == ["The bakery."]
    assert first.path == "/hooks/mailgun/events"


@BY_NAME
def test_a_body_without_end_is_refused_before_it_is_read(
    service: Service, ana: Enrolment, opened: Open, made: Any
) -> None:
    visitor, provider = opened(made)
    host, port = visitor.client.base_url.host, visitor.client.base_url.port
    for request in both(provider, service, ana):
        lines = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items())
        with socket.create_connection((host, port or 80), timeout=20) as connection:
            head = f"POST {request.path} HTTP/1.1\r\nHost: x\r\n{lines}Content-Length: {200 * 2**20}\r\n\r\n"
            connection.sendall(head.encode())  # and not one octet of it
            assert connection.recv(12) == b"HTTP/1.1 413"


@pytest.mark.parametrize("path", ["events", "inbound"])
def test_without_name_and_password_not_an_octet_of_a_large_body_is_read(
    service: Service, opened: Open, path: str
) -> None:
    visitor, _ = opened(Postmark)
    host, port = visitor.client.base_url.host, visitor.client.base_url.port
    with socket.create_connection((host, port or 80), timeout=20) as connection:
        connection.sendall(
            f"POST /hooks/postmark/{path} HTTP/1.1\r\nHost: x\r\nContent-Length: 999999\r\n\r\n".encode()
        )
        assert connection.recv(12) == b"HTTP/1.1 401"


def test_a_message_of_twenty_megabytes_is_taken_and_one_of_twenty_six_is_not(
    service: Service, ana: Enrolment, opened: Open
) -> None:
    visitor, provider = opened(Mailgun)
    raw, to = reply(service, ana)
    for size, status, number in ((20, 200, b"hook-2@"), (26, 413, b"hook-3@")):
        large = raw.replace(b"hook-1@", number) + b"\r\n" + (b"x" * 76 + b"\r\n") * (size * 2**20 // 78)
        assert post(visitor, provider.mail(large, "ana@example.org", to)).status_code == status
    with service.sessions() as session:
        assert len(session.scalars(select(InboundMessage.id)).all()) == 1


def test_only_three_large_bodies_of_one_address_lie_in_memory_at_once(
    service: Service, ana: Enrolment, opened: Open
) -> None:
    visitor, provider = opened(Mailgun)
    host, port = visitor.client.base_url.host, visitor.client.base_url.port
    head = b"POST /hooks/mailgun/inbound/mime HTTP/1.1\r\nHost: x\r\nContent-Length: 20000000\r\n\r\nabc"
    held = [socket.create_connection((host, port or 80), timeout=20) for _ in range(4)]
    answered = []
    try:
        for connection in held:
            connection.sendall(head)
        for connection in held:
            connection.settimeout(2)
            try:
                answered.append(connection.recv(12))
            except TimeoutError:
                answered.append(b"")
        assert sorted(answered) == [b"", b"", b"", b"HTTP/1.1 503"]
        # The small ones go on: news, and the candidates' pages.
        assert post(visitor, provider.events(told(service, ana))).status_code == 200
        assert visitor.get("/").status_code == 200
    finally:
        for connection in held:
            connection.close()


# -- details of one provider ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"SignatureVersion": "1"}, "SignatureVersion"),
        ({"TopicArn": TOPIC + "-other"}, "topic"),
        (
            {"SigningCertURL": "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem"},
            "cert",
        ),
        ({"SigningCertURL": CERTIFICATE_URL.replace("amazonaws.com", "amazonaws.com.evil.example")}, "cert"),
        ({"SigningCertURL": CERTIFICATE_URL.replace("sns.", "evil.example/sns.")}, "cert"),
        ({"SigningCertURL": CERTIFICATE_URL.replace("sns.", "evil@sns.")}, "cert"),
        ({"SigningCertURL": CERTIFICATE_URL.replace("amazonaws.com", "amazonaws.com:444")}, "cert"),
        ({"SigningCertURL": CERTIFICATE_URL.replace("eu-west-1", "us-east-1")}, "cert"),
        ({"SigningCertURL": CERTIFICATE_URL.replace("/Simple", "/bucket/Simple")}, "cert"),
        ({"SigningCertURL": CERTIFICATE_URL + "?x=1"}, "cert"),
        ({"SigningCertURL": CERTIFICATE_URL.replace("sns.eu-west-1", "s3.eu-west-1")}, "cert"),
    ],
)
def test_sns_is_believed_only_in_version_two_of_our_topics_with_a_certificate_of_its_own(
    service: Service, ana: Enrolment, opened: Open, amazon: dict[str, bytes], changed: dict[str, str], why: str
) -> None:
    visitor, provider = opened(Ses)
    if "SigningCertURL" in changed:
        amazon[changed["SigningCertURL"]] = provider.certificate()  # whoever asks gets what fits
    message = json.loads(provider.events(told(service, ana)).body)["Message"]
    with capture_logs() as logs:
        assert post(visitor, provider.envelope("events", message, **changed)).status_code == 403
    assert why in next(line["why"] for line in logs if line["event"] == "hook.refused")
    assert amazon["asked"] == b""
    assert suppressed(service) is None


def test_a_certificate_that_ran_out_is_no_good_and_a_good_one_is_fetched_once(
    service: Service, ana: Enrolment, opened: Open, amazon: dict[str, bytes]
) -> None:
    visitor, provider = opened(Ses)
    amazon[CERTIFICATE_URL] = provider.certificate(days=-1)
    assert post(visitor, provider.events(told(service, ana, code="5.2.2"))).status_code == 403
    amazon[CERTIFICATE_URL], amazon["asked"] = provider.certificate(), b""
    for number in range(3):
        assert post(visitor, provider.events(told(service, ana, code="5.2.2", id=f"n{number}"))).status_code == 200
    assert amazon["asked"].decode().splitlines() == [CERTIFICATE_URL]


def test_when_amazon_does_not_answer_it_is_asked_to_come_again(
    service: Service, ana: Enrolment, opened: Open, amazon: dict[str, bytes]
) -> None:
    visitor, provider = opened(Ses)
    amazon[CERTIFICATE_URL] = b""
    request = provider.events(told(service, ana))
    assert post(visitor, request).status_code == 503
    amazon[CERTIFICATE_URL] = provider.certificate()
    assert post(visitor, request).status_code == 200
    assert suppressed(service) is SuppressionReason.BOUNCED


def test_a_topic_of_ours_is_subscribed_to_and_no_other_and_nowhere_else(
    service: Service, opened: Open, amazon: dict[str, bytes]
) -> None:
    visitor, provider = opened(Ses)
    url = f"https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn={TOPIC}&Token=2336412f37"
    amazon[url] = b"<ConfirmSubscriptionResponse/>"
    asking = {"Type": "SubscriptionConfirmation", "Token": "2336412f37", "SubscribeURL": url}
    assert post(visitor, provider.envelope("events", "You have chosen", **asking)).status_code == 200
    assert amazon["asked"].decode().splitlines() == [CERTIFICATE_URL, url]
    for wrong in ({"TopicArn": TOPIC + "2"}, {"SubscribeURL": url.replace("sns.", "evil.")}):
        assert post(visitor, provider.envelope("inbound", "You have chosen", **(asking | wrong))).status_code == 403
    assert post(Visitor(visitor.client, ""), Ses().envelope("events", "You have chosen", **asking)).status_code == 403
    assert amazon["asked"].decode().splitlines() == [CERTIFICATE_URL, url]


def test_ses_names_the_letter_by_its_envelope_sender(service: Service, ana: Enrolment, opened: Open) -> None:
    visitor, provider = opened(Ses)
    with service.sessions() as session:
        number = session.scalars(select(Delivery.id).where(Delivery.letter == "confirm")).one()
    sender = f"{service.signer.bounce_local_part(number)}@{service.settings.reply_domain}"
    news = told(service, ana, envelope_from=sender, message_id="", code="5.2.2")
    assert post(visitor, provider.events(news)).status_code == 200
    with service.sessions() as session:
        assert session.scalars(select(DeliveryEvent.delivery_id)).all() == [number]


def test_both_encodings_of_mailgun_s_forms_keep_every_octet(service: Service, ana: Enrolment, opened: Open) -> None:
    visitor, provider = opened(Mailgun)
    raw, to = reply(service, ana)
    odd = raw + bytes(range(256)) + b"+%26&=\r\n"
    for number, request in enumerate((provider.mail, provider.mail_urlencoded)):
        mine = odd.replace(b"hook-1@", b"hook-%d@" % (number + 5))
        assert post(visitor, request(mine, "ana@example.org", to)).status_code == 200
        with service.sessions() as session:
            kept = session.scalars(select(InboundMessage).order_by(InboundMessage.id.desc())).first()
            assert kept is not None
            assert open_raw(service, session, kept).endswith(mine)


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ({"event": "dropped", "reason": "Bounced Address"}, SuppressionReason.BOUNCED),
        ({"event": "dropped", "reason": "Spam Reporting Address"}, SuppressionReason.COMPLAINED),
        ({"event": "dropped", "reason": "Unsubscribed Address"}, SuppressionReason.STOPPED),
        ({"event": "group_unsubscribe"}, SuppressionReason.STOPPED),
        ({"event": "deferred"}, None),
        ({"event": "delivered"}, None),
        ({"event": "open"}, None),
        ({"event": "bounce", "type": "blocked", "reason": "rejected", "status": ""}, None),
    ],
)
def test_what_sendgrid_s_words_mean(
    service: Service, ana: Enrolment, opened: Open, event: dict[str, str], kind: SuppressionReason | None
) -> None:
    visitor, provider = opened(SendGrid)
    base = provider.event(told(service, ana))
    base.pop("status")
    assert post(visitor, provider.batch(base | {"type": ""} | event)).status_code == 200
    assert suppressed(service) is kind


def test_one_event_that_makes_no_sense_does_not_keep_the_others_away(
    service: Service, ana: Enrolment, opened: Open
) -> None:
    visitor, provider = opened(SendGrid)
    good = provider.event(told(service, ana))
    odd: list[Any] = [{"event": "bounce"}, "text", 7, good | {"timestamp": "soon", "sg_event_id": "x"}, good]
    assert post(visitor, provider.batch(*odd)).status_code == 200
    assert suppressed(service) is SuppressionReason.BOUNCED


@pytest.mark.parametrize("kind", ["AutoResponder", "ChallengeVerification", "SpamNotification", "Transient"])
def test_what_postmark_files_under_bounces_and_says_nothing_of_the_address_stops_nobody(
    service: Service, ana: Enrolment, opened: Open, kind: str
) -> None:
    visitor, provider = opened(Postmark)
    request = provider.events(told(service, ana))
    body = json.loads(request.body) | {"Type": kind, "Details": ""}
    assert visitor.client.post(request.path, json=body, headers=request.headers).status_code == 200
    assert suppressed(service) is None


def test_postmark_s_news_of_somebody_else_s_mail_is_none_of_ours(
    service: Service, ana: Enrolment, opened: Open
) -> None:
    visitor, provider = opened(Postmark)
    request = provider.events(told(service, ana, message_id=""))
    body = json.loads(request.body) | {"From": "shop@example.net"}
    assert visitor.client.post(request.path, json=body, headers=request.headers).status_code == 200
    assert suppressed(service) is None


@pytest.mark.parametrize(
    ("made", "missing"), [(Postmark, "RawEmail"), (Mailgun, "body-mime"), (SendGrid, "email"), (Ses, "content")]
)
def test_a_hook_that_is_set_up_without_the_raw_message_says_what_to_tick(
    service: Service, ana: Enrolment, opened: Open, made: Any, missing: str
) -> None:
    visitor, provider = opened(made)
    raw, to = reply(service, ana)
    request = provider.mail(raw, "ana@example.org", to)
    if made is Ses:
        message = json.loads(json.loads(request.body)["Message"])
        message.pop("content")
        answer = post(visitor, provider.envelope("inbound", json.dumps(message)))
    else:
        body = request.body.replace(missing.encode(), b"elsewhere")
        answer = visitor.client.post(request.path, content=body, headers=request.headers)
    assert answer.status_code == 422
    assert "raw" in answer.text.lower() or "SNS" in answer.text


@BY_NAME
def test_mail_for_another_domain_is_not_kept(service: Service, ana: Enrolment, opened: Open, made: Any) -> None:
    visitor, provider = opened(made)
    raw, _ = reply(service, ana)
    assert post(visitor, provider.mail(raw, "ana@example.org", "ana@elsewhere.example")).status_code == 406
    with service.sessions() as session:
        assert session.scalars(select(InboundMessage.id)).all() == []


# -- in between -----------------------------------------------------------------------------------------------------


@BY_NAME
def test_nothing_is_answered_with_200_before_it_is_in_the_database(
    service: Service, ana: Enrolment, opened: Open, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor, provider = opened(made)

    def gone(*_: object, **__: object) -> None:
        raise OperationalError("gone", None, Exception())

    requests = both(provider, service, ana)
    with monkeypatch.context() as broken:
        broken.setattr("course.web.hooks.hear", gone)
        broken.setattr("course.web.hooks.accept_in", gone)
        for request in requests:
            assert post(visitor, request).status_code == 503
    with service.sessions() as session:
        assert session.scalars(select(HookReceipt.key)).all() == []
    for request in requests:  # the very same, as a provider tries again
        assert post(visitor, request).status_code == 200
    assert suppressed(service) is SuppressionReason.BOUNCED
    assert words(service, ana) != []


def test_a_provider_that_pours_out_mangled_addresses_is_asked_to_wait_and_signed_ones_go_on(
    service: Service, ana: Enrolment, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    small = replace(UNSIGNED_MAILS_OVERALL, capacity=3)
    monkeypatch.setattr("course.people.limits.UNSIGNED_MAILS_OVERALL", small)
    visitor, provider = opened(Postmark)
    raw, to = reply(service, ana)
    statuses = [
        post(visitor, provider.mail(raw, "e@example.com", f"m{n}@{service.settings.reply_domain}")).status_code
        for n in range(5)
    ]
    assert statuses == [200, 200, 200, 429, 429]
    assert post(visitor, provider.mail(raw, "ana@example.org", to)).status_code == 200


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(
    body=st.binary(max_size=400)
    | st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "RecordType",
                        "Type",
                        "Email",
                        "ID",
                        "BouncedAt",
                        "Metadata",
                        "Content",
                        "OriginalRecipient",
                        "RawEmail",
                        "Details",
                        "From",
                        "SuppressSending",
                    ]
                ),
                inner,
                max_size=8,
            )
        ),
        max_leaves=12,
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_a_caller_with_the_password_sends_the_answer_is_short_and_no_fault_of_ours(body: bytes) -> None:
    """Without a site: the words alone. What is refused is refused by name."""
    from starlette.datastructures import Headers

    from course import clock
    from course.web.hooks.call import Call, RefusedError

    provider = Postmark()
    made = Settings(_env_file=None, **provider.settings())
    headers = Headers(provider.events(Told(recipient="a@example.org")).headers)
    for read in (PROVIDERS["postmark"].events, PROVIDERS["postmark"].mail):
        status = 200
        try:
            read(Call(settings=made, headers=headers, body=body, now=clock.real_now()))
        except RefusedError as refused:
            status = refused.status
        assert status in {200, 400, 422}


@pytest.mark.parametrize(
    ("said", "permanent", "hard"),
    [
        ("smtp; 550 5.1.1 no such user", False, True),
        ("550 5.7.1 rejected", True, False),
        ("552 5.2.2 full", True, False),
        ("4.2.2 full", True, False),
        ("550 no such user", True, True),
        ("", True, True),
        ("", False, False),
        ("5.0.0", True, True),
        ("5.0.0 later 5.1.10", False, True),
    ],
)
def test_whether_an_address_is_dead(said: str, permanent: bool, hard: bool) -> None:
    assert is_hard(said, permanent=permanent) is hard


def test_what_was_taken_is_forgotten_after_a_month(service: Service) -> None:
    from sqlalchemy import text

    with service.sessions() as session:
        session.add(HookReceipt(key=b"old"))
        session.add(HookReceipt(key=b"new"))
        session.flush()
        session.execute(text("UPDATE hook_receipt SET at = now() - interval '31 days' WHERE key = 'old'"))
    assert tidy(service)["hook_receipts"] == 1
    with service.sessions() as session:
        assert session.scalars(select(HookReceipt.key)).all() == [b"new"]


@pytest.mark.parametrize("path", ["/hooks/postmark", "/hooks/other/events", "/hooks/ses/events/", "/hooks/ses/x"])
def test_what_is_no_hook_is_not_there(visitor: Visitor, path: str) -> None:
    assert visitor.client.post(path, content=b"{}").status_code == 404
    assert visitor.get("/hooks/ses/events").status_code == 405


def test_no_log_line_of_a_hook_names_anybody(service: Service, ana: Enrolment, opened: Open) -> None:
    visitor, provider = opened(Postmark)
    with capture_logs() as logs:
        for request in (*both(provider, service, ana), *both(provider.forger(), service, ana)):
            post(visitor, request)
    told_of_hooks = [line["event"] for line in logs if line["event"].startswith(("hook.", "inbound."))]
    assert told_of_hooks == ["hook.heard", "inbound.kept", "hook.refused", "hook.refused"]
    assert "example.org" not in str(logs)
    assert "bakery" not in str(logs)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COURSE_POSTMARK_HOOK_AUTH", "postmark:short"),
        ("COURSE_POSTMARK_HOOK_AUTH", "no colon, and long enough"),
        ("COURSE_SES_TOPICS", "my-own-topic"),
        ("COURSE_MAILGUN_SIGNING_KEY", "key-0123"),
        ("COURSE_SENDGRID_EVENT_KEY", "bm90IGEga2V5"),
        ("COURSE_SENDGRID_HOOK_AUTH", ":correct horse battery staple"),
    ],
)
def test_a_wrong_secret_stops_the_start_with_its_name_and_is_not_repeated(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=name) as refused:
        load_settings()
    assert value not in str(refused.value)
