"""The LMTP and SMTP door: a real Postfix in front of the real process, and what strangers try at it by hand."""

import contextlib
import re
import smtplib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from structlog.testing import capture_logs

from course.inbound.act import read_kept
from course.inbound.door import accept, is_signed, is_too_much
from course.inbound.listener import Ends
from course.inbound.room import Crowd, Seats
from course.people import limits
from course.people.reflections import journal
from course.service import Service
from course.settings import Settings
from course.store.models import Enrolment, InboundMessage
from tests.support.doors import listening
from tests.support.house import wait_for
from tests.support.office import Office, office
from tests.support.postfix import Postfix, needs_postfix, start_postfix
from tests.support.relay import free_port

DOORS = Path(__file__).parents[2] / "docs" / "doors.md"


def from_the_docs(title: str, door: int) -> str:
    """A block of docs/doors.md, for our port."""
    found = re.search(rf"^```\n# {re.escape(title)}[^\n]*\n(.*?)^```", DOORS.read_text(), re.MULTILINE | re.DOTALL)
    assert found is not None, title
    assert "8024" in found[1] or title == "main.cf"
    return found[1].replace("8024", str(door))


def reply(service: Service, row: Enrolment, text: str, number: int = 0) -> tuple[bytes, str]:
    """A reply to lesson 1 and its recipient."""
    message = EmailMessage()
    to = f"{service.signer.reply_local_part(row.handle, 1)}@{service.settings.reply_domain}"
    message["From"], message["To"], message["Subject"] = "Ana <ana@example.org>", to, "Re: 1 of 7"
    message["Message-ID"] = f"<lmtp-{number}@mail.example.org>"
    message.set_content(text)
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n")), to


def kept(service: Service) -> int:
    with service.sessions() as session:
        return len(session.scalars(select(InboundMessage.id)).all())


def words(service: Service, row: Enrolment) -> list[str]:
    read_kept(service, limit=500)
    with service.sessions() as session:
        return [each.text for each in journal(service, session, session.get_one(Enrolment, row.id))]


@pytest.fixture
def in_example_org(settings: Settings) -> Settings:
    """The reply domain of the docs' examples."""
    return settings.model_copy(update={"reply_domain": "reply.example.org"})


@pytest.fixture
def here(service: Service, in_example_org: Settings) -> Service:
    """The service with that domain."""
    from dataclasses import replace

    return replace(service, settings=in_example_org)


@pytest.fixture
def staff(in_example_org: Settings) -> Iterator[Office]:
    """Runs `course inbound` on a port of its own."""
    with office(in_example_org, inbound_listen=f"lmtp://127.0.0.1:{free_port()}") as staff:
        yield staff


def port_of(staff: Office) -> int:
    return int(staff.settings.inbound_listen.rpartition(":")[2])


def open_door(staff: Office):  # type: ignore[no-untyped-def]
    process = staff.run("inbound")
    wait_for(lambda: process.says("inbound.ready"), 60, lambda: "".join(process.lines))
    return process


@pytest.fixture
def postfix(staff: Office) -> Iterator[Postfix]:
    """Set up as docs/doors.md says."""
    server = start_postfix(from_the_docs("main.cf", port_of(staff)), from_the_docs("transport", port_of(staff)))
    try:
        yield server
    finally:
        server.stop()


@needs_postfix()
def test_set_up_as_the_docs_say_postfix_hands_replies_bounces_and_mangled_addresses_over(
    here: Service, enrol: Callable[..., Enrolment], staff: Office, postfix: Postfix
) -> None:
    ana = enrol()
    open_door(staff)
    raw, to = reply(here, ana, "The bakery.")
    postfix.send(raw, "ana@example.org", to)
    postfix.send(b"Subject: Undelivered\r\n\r\nno\r\n", "", "bounce+mangled@reply.example.org")
    mangled = raw.replace(b"lmtp-0@", b"lmtp-1@").replace(to.encode(), b"reply@reply.example.org")
    postfix.send(mangled, "eve@example.com", *(f"m{n}@reply.example.org" for n in range(30)))
    wait_for(lambda: kept(here) == 4, 60, postfix.log)  # thirty recipients come as twenty and ten
    assert words(here, ana) == ["The bakery."]
    wait_for(lambda: "queue is empty" in postfix.queue(), 20, postfix.queue)
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        smtplib.LMTP("127.0.0.1", port_of(staff)).sendmail("a@example.org", ["ana@example.org"], raw)


@needs_postfix()
def test_with_the_door_killed_again_and_again_postfix_keeps_what_we_do_not_and_nothing_comes_twice(
    here: Service, enrol: Callable[..., Enrolment], staff: Office, postfix: Postfix
) -> None:
    ana, many = enrol(), 60
    sent = threading.Event()

    def send() -> None:
        for number in range(many):
            raw, to = reply(here, ana, f"Number {number}.", number)
            postfix.send(raw, f"ana{number}@example.org", to)
        sent.set()

    sending = threading.Thread(target=send)
    sending.start()
    for round_ in range(1, 5):
        process = open_door(staff)
        wait_for(lambda at_least=round_ * 10: kept(here) >= at_least, 60, postfix.log)  # type: ignore[misc]
        process.kill()
        postfix.flush()
    open_door(staff)
    sending.join(60)
    assert sent.is_set()

    def all_here() -> bool:
        postfix.flush()
        time.sleep(0.5)
        return kept(here) >= many

    wait_for(all_here, 90, postfix.log)
    wait_for(lambda: "queue is empty" in postfix.queue(), 60, postfix.queue)
    assert kept(here) == many


# -- by hand --------------------------------------------------------------------------------------------------------


def talk(port: int, *lines: bytes) -> list[bytes]:
    """Say these lines one after another; what was answered to each, and in the end everything that came after."""
    answers = []
    with socket.create_connection(("127.0.0.1", port), timeout=20) as door:
        reader = door.makefile("rb")
        answers.append(reader.readline())
        for line in lines:
            door.sendall(line)
            answer = reader.readline()
            while answer[3:4] == b"-":
                answer = reader.readline()
            answers.append(answer)
        door.sendall(b"QUIT\r\n")
        answers.append(reader.read())
    return answers


SMUGGLED = (
    b"MAIL FROM:<boss@example.org>\r\nRCPT TO:<x@reply.secondwind.example>\r\nDATA\r\nSubject: forged\r\n\r\nforged"
)
ODD_ENDS = [b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r", b"\r.\r\n", b"\n.\r", b"\r.\n"]


@pytest.mark.parametrize("end", ODD_ENDS)
def test_an_end_that_is_not_cr_lf_dot_cr_lf_ends_nothing_and_is_refused(service: Service, end: bytes) -> None:
    with listening(service) as port:
        body = b"Subject: first\r\n\r\nfirst" + end + SMUGGLED + b"\r\n.\r\n"
        greeting, lhlo, mail, rcpt, data, ended, rest = talk(
            port,
            b"LHLO x\r\n",
            b"MAIL FROM:<eve@example.com>\r\n",
            b"RCPT TO:<a@reply.secondwind.example>\r\n",
            b"DATA\r\n",
            body,
        )
    assert (greeting[:3], lhlo[:3], mail[:3], rcpt[:3], data[:3]) == (b"220", b"250", b"250", b"250", b"354")
    assert ended.startswith(b"550 5.5.2")
    assert rest.startswith(b"221"), "no other answer: there was one message"
    assert kept(service) == 0


def test_a_dot_of_the_writer_s_own_is_no_end_and_stays(service: Service) -> None:
    with listening(service) as port:
        answers = talk(
            port,
            b"LHLO x\r\n",
            b"MAIL FROM:<eve@example.com>\r\n",
            b"RCPT TO:<a@reply.secondwind.example>\r\n",
            b"DATA\r\n",
            b"Subject: dots\r\n\r\n..\r\n...\r\na\nb\r\n..c\r\n.\r\n",
        )
    assert answers[-2].startswith(b"250")
    from course.people.inbox import open_raw

    with service.sessions() as session:
        raw = open_raw(service, session, session.scalars(select(InboundMessage)).one())
    assert raw.endswith(b"\r\n\r\n.\r\n..\r\na\nb\r\n.c\r\n")


@given(
    st.lists(st.sampled_from([b"\r\n", b"\n", b"\r", b".", b"a", b".."]), max_size=14).map(b"".join),
    st.lists(st.integers(0, 14), max_size=5),
)
def test_what_any_server_could_take_for_an_end_is_found_however_it_arrives(body: bytes, cuts: list[int]) -> None:
    whole = b"DATA\r\n" + body + b"end\r\n"
    lines = re.split(rb"(\r\n|\r|\n)", whole)  # line, end, line, end … as the most lenient server sees it
    odd = any(
        lines[at] == b"." and (lines[at - 1], lines[at + 1]) != (b"\r\n", b"\r\n") for at in range(2, len(lines) - 1, 2)
    )
    ends, at = Ends(), [0, *sorted(cuts), len(whole)]
    for start, end in pairwise(at):
        ends.feed(whole[start:end])
    assert ends.found is odd


def test_too_many_connections_hear_421_and_there_is_room_again_when_some_are_gone(service: Service) -> None:
    crowd = Crowd(most=6, most_from_one=4)
    with listening(service, crowd=crowd) as port, capture_logs() as logs:
        held = [socket.create_connection(("127.0.0.1", port), timeout=20) for _ in range(4)]
        assert all(each.recv(3) == b"220" for each in held)
        with socket.create_connection(("127.0.0.1", port), timeout=20) as fifth:
            assert fifth.recv(9) == b"421 4.7.0"
            assert b"421" not in fifth.recv(4096)  # the rest of that line, and then nothing
        for each in held:
            each.close()
        wait_for(lambda: crowd._by_address.total() == 0, 20)
        with socket.create_connection(("127.0.0.1", port), timeout=20) as sixth:
            assert sixth.recv(3) == b"220"
    assert "inbound.crowded" in [line["event"] for line in logs]


def test_other_addresses_have_places_of_their_own_up_to_the_whole() -> None:
    crowd = Crowd(most=5, most_from_one=3)
    assert [crowd.enters("a") for _ in range(4)] == [True, True, True, False]
    assert [crowd.enters("b") for _ in range(3)] == [True, True, False]
    crowd.leaves("a")
    assert crowd.enters("b")


class Loaded:
    """A connection with a large message."""

    def __init__(self) -> None:
        self.goes_on = False

    def go_on(self) -> None:
        self.goes_on = True


def test_large_messages_come_in_one_after_another_in_their_order() -> None:
    seats, first, second, third = Seats(free=1), Loaded(), Loaded(), Loaded()
    assert seats.ask(first)
    assert seats.ask(first), "it has its seat already"
    assert not seats.ask(second)
    assert not seats.ask(third)
    assert not seats.ask(second), "asking again moves nobody"
    seats.leave(second)  # gave up waiting
    seats.leave(first)
    seats.leave(first)  # twice is once
    assert (second.goes_on, third.goes_on) == (False, True)
    assert not seats.ask(second)
    seats.leave(third)
    assert second.goes_on


def test_a_small_message_goes_by_a_large_one_that_stands_still(service: Service) -> None:
    with listening(service) as port, socket.create_connection(("127.0.0.1", port), timeout=20) as slow:
        for said in (b"LHLO x", b"MAIL FROM:<e@x.example>", b"RCPT TO:<x@reply.secondwind.example>", b"DATA"):
            slow.sendall(said + b"\r\n")
        slow.sendall(b"Subject: large\r\n\r\n" + b"a line of it\r\n" * 60_000)
        for number in range(3):
            with smtplib.LMTP("127.0.0.1", port, timeout=20) as client:
                client.sendmail("a@example.com", [f"m{number}@reply.secondwind.example"], b"Subject: 1\r\n\r\n1\r\n")
        assert kept(service) == 3
        slow.sendall(b"\r\n.\r\n")
        reader = slow.makefile("rb")
        while not (said := reader.readline()).startswith((b"250 2.0.0", b"5")):
            assert said
        assert said.startswith(b"250")
    assert kept(service) == 4


@pytest.mark.parametrize("said", [b"", b"LHLO x\r\n", b"LH"])
def test_whoever_falls_silent_is_let_go(service: Service, said: bytes) -> None:
    with listening(service, silence_s=1) as port, socket.create_connection(("127.0.0.1", port), timeout=20) as door:
        door.sendall(said)
        with contextlib.suppress(ConnectionResetError):
            while door.recv(4096):
                pass  # until it is closed: the socket's own patience would raise


@pytest.mark.parametrize("drip", [b"N", b"NOOP\r\n"])
def test_whoever_drips_is_let_go_in_the_end(service: Service, drip: bytes) -> None:
    crowd = Crowd(session_seconds=1.5)
    with (
        listening(service, crowd=crowd) as port,
        socket.create_connection(("127.0.0.1", port), timeout=20) as door,
        contextlib.suppress(OSError),
    ):
        for _ in range(200):
            door.sendall(drip)
            time.sleep(0.1)
        pytest.fail("it listened for twenty seconds")
    wait_for(lambda: crowd._by_address.total() == 0, 20)


# -- how much -------------------------------------------------------------------------------------------------------


def test_bounces_to_signed_addresses_share_no_bucket(service: Service, enrol: Callable[..., Enrolment]) -> None:
    domain = service.settings.reply_domain
    with service.sessions() as session:
        for number in range(3 * limits.MAILS_PER_SENDER.capacity):
            signed = f"{service.signer.bounce_local_part(number)}@{domain}"
            assert is_signed(service, signed.upper().replace("BOUNCE", "bounce"))
            assert is_too_much(service, session, mail_from="", rcpt_tos=[signed]) is None
        taken = [
            is_too_much(service, session, mail_from="", rcpt_tos=[f"bounce+{n}@{domain}"]) is None for n in range(130)
        ]
    assert taken[:120] == [True] * 120
    assert not all(taken[120:])


def test_what_goes_to_addresses_that_we_did_not_make_has_one_budget_whoever_sends_it(
    service: Service, enrol: Callable[..., Enrolment], monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    monkeypatch.setattr(limits, "UNSIGNED_MAILS_OVERALL", replace(limits.UNSIGNED_MAILS_OVERALL, capacity=10))
    ana, domain = enrol(), service.settings.reply_domain
    with service.sessions() as session:
        taken = [
            is_too_much(service, session, mail_from=f"e{n}@example.com", rcpt_tos=[f"m{n}@{domain}"]) is None
            for n in range(15)
        ]
        assert taken == [True] * 10 + [False] * 5
        signed = f"{service.signer.reply_local_part(ana.handle, 1)}@{domain}"
        assert is_too_much(service, session, mail_from="ana@example.org", rcpt_tos=[signed]) is None


def test_one_signed_address_that_leaked_fills_nobody_s_disk(service: Service, enrol: Callable[..., Enrolment]) -> None:
    signed = f"{service.signer.reply_local_part(enrol().handle, 1)}@{service.settings.reply_domain}"
    with service.sessions() as session:
        taken = [
            is_too_much(service, session, mail_from=f"e{n}@example.com", rcpt_tos=[signed]) is None for n in range(260)
        ]
    assert taken[:240] == [True] * 240
    assert not all(taken[240:])


def test_what_is_one_too_many_is_asked_to_come_again_and_is_not_kept(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    monkeypatch.setattr(limits, "UNSIGNED_MAILS_OVERALL", replace(limits.UNSIGNED_MAILS_OVERALL, capacity=1))
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        client.sendmail("a@example.com", ["m1@reply.secondwind.example"], b"Subject: 1\r\n\r\n1\r\n")
        with pytest.raises(smtplib.SMTPDataError) as refused:
            client.sendmail("b@example.com", ["m2@reply.secondwind.example"], b"Subject: 2\r\n\r\n2\r\n")
    assert refused.value.smtp_code == 450
    assert kept(service) == 1


def test_the_same_message_by_two_doors_is_kept_once(service: Service, enrol: Callable[..., Enrolment]) -> None:
    raw, to = reply(service, enrol(), "Once.")
    assert accept(service, raw, mail_from="ana@example.org", rcpt_tos=[to], door="lmtp") is not None
    assert accept(service, raw, mail_from=None, rcpt_tos=[to], door="imap") is None
    assert accept(service, raw, mail_from="ana@example.org", rcpt_tos=[to.upper()], door="mailgun") is None
