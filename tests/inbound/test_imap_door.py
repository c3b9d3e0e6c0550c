"""Replies fetched from a mailbox: a real Dovecot, real processes that are killed, and nothing lost or kept twice."""

import datetime
import os
import signal
import threading
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from sqlalchemy import event, select
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from course.cli.checkup import check_up
from course.inbound import imap
from course.inbound.act import read_kept
from course.inbound.imap import ImapDoor, close_mailbox, open_mailbox, uid_validity
from course.people.inbox import open_raw
from course.people.reflections import journal
from course.service import Service
from course.settings import ImapTarget, Settings, SettingsError, load_settings
from course.store.models import Enrolment, ImapFolder, InboundMessage
from tests.support.dovecot import PASSWORD, USER, Dovecot, needs_dovecot, start_dovecot
from tests.support.house import wait_for
from tests.support.office import office

pytestmark = needs_dovecot()


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    """A server with an empty mailbox."""
    server = start_dovecot()
    try:
        yield server
    finally:
        server.stop()


def reply(service: Service, row: Enrolment, text: str, number: int = 0) -> bytes:
    """A reply to lesson 1 as it lies in a mailbox, its MTA's lines on top."""
    message = EmailMessage()
    address = f"{service.signer.reply_local_part(row.handle, 1)}@{service.settings.reply_domain}"
    message["Return-Path"] = "<ana@example.org>"
    message["Delivered-To"] = USER
    message["From"] = "Ana <ana@example.org>"
    message["To"] = address
    message["Subject"] = "Re: 1 of 7: Other doors"
    message["Message-ID"] = f"<reply-{number}@mail.example.org>"
    message.set_content(text)
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def newsletter(number: int = 0) -> bytes:
    """Mail that is none of ours."""
    return (
        f"From: shop@example.net\r\nTo: {USER}\r\nMessage-ID: <n{number}@example.net>\r\nSubject: Sale\r\n\r\nBuy.\r\n"
    ).encode()


def looks(service: Service, dovecot: Dovecot) -> int:
    """One look at the mailbox on a new connection; how many messages were kept."""
    target = ImapTarget(dovecot.url)
    box = open_mailbox(target)
    try:
        return ImapDoor(service=service, target=target).look(box, uid_validity(box))
    finally:
        close_mailbox(box)


def kept(service: Service) -> list[InboundMessage]:
    with service.sessions() as session:
        return list(session.scalars(select(InboundMessage).order_by(InboundMessage.id)))


def position(service: Service) -> int:
    with service.sessions() as session:
        return session.scalars(select(ImapFolder)).one().last_uid


def words(service: Service, row: Enrolment) -> list[str]:
    read_kept(service)
    with service.sessions() as session:
        return [each.text for each in journal(service, session, session.get_one(Enrolment, row.id))]


def test_a_reply_in_the_mailbox_becomes_a_reflection(
    service: Service, enrol: Callable[..., Enrolment], dovecot: Dovecot
) -> None:
    ana = enrol()
    dovecot.add(reply(service, ana, "The bakery."))
    assert looks(service, dovecot) == 1
    assert looks(service, dovecot) == 0
    assert words(service, ana) == ["The bakery."]
    with service.sessions() as session:
        message = session.scalars(select(InboundMessage)).one()
        assert message.door == "imap"
        assert open_raw(service, session, message).endswith(reply(service, ana, "The bakery."))


def test_nothing_in_the_mailbox_is_marked_moved_or_deleted_and_what_is_not_ours_stays_where_it_is(
    service: Service, enrol: Callable[..., Enrolment], dovecot: Dovecot
) -> None:
    ana = enrol()
    dovecot.add(newsletter(1), reply(service, ana, "Mine."), newsletter(2))
    before = dovecot.flags()
    assert looks(service, dovecot) == 1
    assert dovecot.flags() == before
    assert not any(b"\\Seen" in flags for flags in before.values())
    assert position(service) == max(before)
    assert len(kept(service)) == 1


def test_of_what_is_not_ours_the_body_is_never_fetched(
    service: Service, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> bytes:
        raise AssertionError("a stranger's mail was read")

    monkeypatch.setattr(imap, "message_of", never)
    dovecot.add(newsletter())
    assert looks(service, dovecot) == 0


def test_an_answer_that_lost_its_address_is_ours_by_the_letter_that_it_answers(
    service: Service, dovecot: Dovecot
) -> None:
    ours = f"<day-1.1.aaaaaaaaaaaaa@{service.settings.mail_domain}>"
    dovecot.add(newsletter().replace(b"Subject:", b"In-Reply-To: " + ours.encode() + b"\r\nSubject:"))
    assert looks(service, dovecot) == 1


def test_a_mangled_address_of_the_reply_domain_goes_to_the_pen(service: Service, dovecot: Dovecot) -> None:
    dovecot.add(newsletter().replace(USER.encode(), f"REPLY+mangled@{service.settings.reply_domain.upper()}".encode()))
    assert looks(service, dovecot) == 1
    read_kept(service)
    assert [message.state for message in kept(service)] == ["unmatched"]


def test_with_another_uidvalidity_all_is_looked_at_again_and_nothing_is_kept_twice(
    service: Service, enrol: Callable[..., Enrolment], dovecot: Dovecot
) -> None:
    ana = enrol()
    dovecot.add(reply(service, ana, "One.", 1), reply(service, ana, "Two.", 2))
    assert looks(service, dovecot) == 2
    dovecot.begin_anew()
    dovecot.add(reply(service, ana, "Three.", 3))
    with capture_logs() as logs:
        assert looks(service, dovecot) == 1
    assert "imap.begins_anew" in [line["event"] for line in logs]
    assert sorted(words(service, ana)) == ["One.", "Three.", "Two."]


def test_a_message_larger_than_we_take_is_kept_as_far_as_we_take_it(
    service: Service, enrol: Callable[..., Enrolment], dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "MAX_BYTES", 4000)
    ana = enrol()
    dovecot.add(reply(service, ana, "The words come first.\n\n" + "x" * 70 + "\n" * 9000))
    assert looks(service, dovecot) == 1
    assert words(service, ana)[0].startswith("The words come first.")
    assert kept(service)[0].size < 5000


def test_a_database_that_goes_away_while_a_message_is_kept_loses_and_doubles_nothing(
    service: Service, enrol: Callable[..., Enrolment], dovecot: Dovecot
) -> None:
    ana = enrol()
    dovecot.add(*(reply(service, ana, f"Number {n}.", n) for n in range(3)))
    with service.sessions() as session:
        engine = session.get_bind()
    for fatal in range(1, 12):  # before each statement and commit of the look in turn
        left = [fatal]

        def breaks(*_: object, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] == 0:
                raise OperationalError("gone", None, Exception())

        event.listen(engine, "before_cursor_execute", breaks)
        event.listen(engine, "commit", breaks)
        try:
            looks(service, dovecot)
        except OperationalError:
            assert left[0] == 0
        finally:
            event.remove(engine, "before_cursor_execute", breaks)
            event.remove(engine, "commit", breaks)
    looks(service, dovecot)
    assert len(kept(service)) == 3
    assert position(service) == 3
    assert sorted(words(service, ana)) == ["Number 0.", "Number 1.", "Number 2."]


def test_a_message_that_the_server_does_not_give_out_is_tried_three_times_and_then_passed_over(
    service: Service, enrol: Callable[..., Enrolment], dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = enrol()
    dovecot.add(reply(service, ana, "Broken.", 1), reply(service, ana, "Whole.", 2))
    real = imap.message_of

    def not_given_out(box: imap.BaseMailBox, uid: int) -> bytes | None:
        if uid == 1:
            raise imap.UnreadableError
        return real(box, uid)

    monkeypatch.setattr(imap, "message_of", not_given_out)
    target = ImapTarget(dovecot.url)
    door, box = ImapDoor(service=service, target=target), open_mailbox(target)
    validity = uid_validity(box)
    for _ in range(2):
        with pytest.raises(imap.UnreadableError):
            door.look(box, validity)
    assert position(service) == 0
    with capture_logs() as logs:
        assert door.look(box, validity) == 1
    close_mailbox(box)
    assert "imap.passed_over" in [line["event"] for line in logs]
    assert words(service, ana) == ["Whole."]


@pytest.mark.parametrize("idle", [True, False])
def test_what_comes_while_it_waits_is_kept_with_idle_at_once_and_without_it_at_the_next_look(
    service: Service, enrol: Callable[..., Enrolment], idle: bool
) -> None:
    ana, server, stopped = enrol(), start_dovecot(idle=idle), threading.Event()
    # With IDLE the look after an hour cannot be what finds it.
    door = ImapDoor(service=service, target=ImapTarget(server.url), look_seconds=3600.0 if idle else 1.0)
    thread = threading.Thread(target=door.run, args=(stopped,))
    try:
        with capture_logs() as logs:
            thread.start()
            wait_for(lambda: "imap.ready" in [line["event"] for line in logs], 20)
            assert [line["idle"] for line in logs if line["event"] == "imap.ready"] == [idle]
            for number in range(3):
                server.add(reply(service, ana, f"Number {number}.", number))
                wait_for(lambda number=number: len(kept(service)) == number + 1, 20)  # type: ignore[misc]
    finally:
        stopped.set()
        thread.join(20)
        server.stop()
    assert not thread.is_alive()


def test_a_server_that_goes_away_is_found_again(
    service: Service, enrol: Callable[..., Enrolment], dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "_REST_FIRST_SECONDS", 0.2)
    ana, stopped = enrol(), threading.Event()
    door = ImapDoor(service=service, target=ImapTarget(dovecot.url), look_seconds=1.0)
    thread = threading.Thread(target=door.run, args=(stopped,))
    thread.start()
    try:
        wait_for(lambda: bool(dovecot.imap_processes()), 20)
        for pid in dovecot.imap_processes():
            os.kill(pid, signal.SIGKILL)  # as a server that crashes: the connection just ends
        dovecot.add(reply(service, ana, "After the crash."))
        wait_for(lambda: len(kept(service)) == 1, 20)
    finally:
        stopped.set()
        thread.join(20)


def test_course_inbound_killed_again_and_again_loses_and_doubles_nothing(
    service: Service, settings: Settings, enrol: Callable[..., Enrolment], dovecot: Dovecot
) -> None:
    ana, many = enrol(), 120
    dovecot.add(*(each for n in range(many) for each in (reply(service, ana, f"Number {n}.", n), newsletter(n))))
    with office(settings, imap_url=dovecot.url, inbound_listen="lmtp://127.0.0.1:0") as staff:
        for round_ in range(1, 6):
            process = staff.run("inbound")
            wait_for(
                lambda at_least=round_ * many // 6: len(kept(service)) >= at_least,  # type: ignore[misc]
                60,
                lambda process=process: "".join(process.lines),  # type: ignore[misc]
            )
            process.kill()
        last = staff.run("inbound")
        wait_for(lambda: position(service) == 2 * many, 60, lambda: "".join(last.lines))
        assert last.end() == 0
    assert len(kept(service)) == many
    with service.sessions() as session:
        raws = [open_raw(service, session, message) for message in session.scalars(select(InboundMessage))]
    assert sorted(raw.split(b"<reply-")[1].split(b"@")[0] for raw in raws) == sorted(b"%d" % n for n in range(many))


def test_two_processes_at_one_mailbox_keep_each_message_once(
    service: Service, enrol: Callable[..., Enrolment], dovecot: Dovecot
) -> None:
    ana = enrol()
    dovecot.add(*(reply(service, ana, f"Number {n}.", n) for n in range(40)))
    counts: list[int] = []
    threads = [threading.Thread(target=lambda: counts.append(looks(service, dovecot))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sum(counts) == 40
    assert len(kept(service)) == 40


def _certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for `localhost`, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, private = folder / "cert.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return pem, private


def test_the_password_goes_only_over_a_connection_whose_certificate_is_good(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem, key = _certificate(tmp_path)
    server = start_dovecot(certificate=(pem, key))
    try:
        starttls = ImapTarget(server.url.replace("127.0.0.1", "localhost").replace("?tls=none", ""))
        for target in (ImapTarget(server.tls_url), starttls):
            with pytest.raises(imap.MailboxAwayError) as refused:
                open_mailbox(target)
            assert "encrypted" in imap.why_away(refused.value)
        monkeypatch.setenv("SSL_CERT_FILE", str(pem))
        for target in (ImapTarget(server.tls_url), starttls):
            close_mailbox(open_mailbox(target))
    finally:
        server.stop()


def test_a_wrong_password_is_named_by_doctor_and_never_shown(service: Service, dovecot: Dovecot) -> None:
    wrong = dovecot.url.replace("pass", "guess", 1)
    with capture_logs() as logs:
        stopped = threading.Event()
        door = ImapDoor(service=service, target=ImapTarget(wrong))
        thread = threading.Thread(target=door.run, args=(stopped,))
        thread.start()
        wait_for(lambda: "imap.away" in [line["event"] for line in logs], 30)
        stopped.set()
        thread.join(20)
    assert "guess" not in str(logs)
    found = _doctor(service, imap_url=wrong)
    assert not found.ok
    assert "refuses our name or password" in found.said
    assert PASSWORD not in found.said + found.cure
    assert "guess" not in found.said + found.cure


def test_doctor_says_how_the_mailbox_is(service: Service, dovecot: Dovecot) -> None:
    found = _doctor(service, imap_url=dovecot.url)
    assert not found.ok  # it can be opened, and nobody ever looked
    looks(service, dovecot)
    found = _doctor(service, imap_url=dovecot.url)
    assert found.ok, found
    assert "IDLE" in found.said
    nobody = _doctor(service, imap_url=dovecot.url.replace("INBOX", "Nowhere"))
    assert "folder" in nobody.said


def _doctor(service: Service, **changed: object):  # type: ignore[no-untyped-def]
    return next(each for each in check_up(service.settings.model_copy(update=changed)) if each.check == "imap")


@pytest.mark.parametrize(
    "url",
    [
        "imaps://imap.example.org/INBOX",
        "imaps://user@imap.example.org",
        "imaps://user:pass@imap.example.org?tls=none",
        "imap://user:pass@imap.example.org?tls=maybe",
        "imap://user:pa%0Ass@imap.example.org",
        "http://user:pass@imap.example.org",
    ],
)
def test_a_wrong_url_stops_the_start_with_a_sentence(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_IMAP_URL", url)
    with pytest.raises(SettingsError, match="COURSE_IMAP_URL"):
        load_settings()
