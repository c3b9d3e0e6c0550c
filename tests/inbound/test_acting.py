"""What follows from mail that came in: through the real door, into the database, and out again as letters."""

import base64
import json
import re
import smtplib
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from sqlalchemy import select

from course.delivery.claim import claim
from course.delivery.writing import text_of
from course.inbound.act import read_kept
from course.inbound.door import accept
from course.inbound.pen import attach, discard, held
from course.inbound.read import Reading, read
from course.letters.address import message_id
from course.people.erase import erase_person, export_person
from course.people.finding import enrolment_by_id
from course.people.reflections import journal
from course.people.suppression import suppression_of
from course.service import Service
from course.store.models import Delivery, Enrolment, InboundMessage, Person
from course.vocabulary import DeliveryStatus, SuppressionReason
from tests.support.clock import SetClock


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


def mail(service: Service, row: Enrolment, text: str, *, day: int = 1, sender: str = "ana@example.org") -> EmailMessage:
    """A reply to lesson 1, as a mail program writes it."""
    message = EmailMessage()
    message["From"] = f"Ana <{sender}>"
    message["To"] = f"{service.signer.reply_local_part(row.handle, day)}@{service.settings.reply_domain}"
    message["Subject"] = "Re: 1 of 7: Other doors"
    message["Message-ID"] = f"<{hash((text, day, sender)) & 0xFFFFFFFF}@mail.example.org>"
    message["Date"] = "Tue, 24 Nov 2026 10:00:00 +0000"
    message.set_content(text)
    return message


def receive(service: Service, message: EmailMessage, *, sender: str | None = None, to: str | None = None) -> int | None:
    """Through the door and read, as the listener and a worker do."""
    kept = accept(
        service,
        message.as_bytes(policy=message.policy.clone(linesep="\r\n")),
        mail_from=sender if sender is not None else "ana@example.org",
        rcpt_tos=[to or str(message["To"])],
        door="lmtp",
    )
    read_kept(service)
    return kept


def words(service: Service, row: Enrolment) -> list[tuple[int, str]]:
    with service.sessions() as session:
        return [(each.day, each.text) for each in journal(service, session, session.get_one(Enrolment, row.id))]


def asked(service: Service, letter: str) -> int:
    with service.sessions() as session:
        return len(session.scalars(select(Delivery.id).where(Delivery.letter == letter)).all())


def state_of(service: Service, row: Enrolment) -> Enrolment:
    with service.sessions() as session:
        return session.get_one(Enrolment, row.id)


def inbound(service: Service) -> list[InboundMessage]:
    with service.sessions() as session:
        return list(session.scalars(select(InboundMessage).order_by(InboundMessage.id)))


def test_a_reply_becomes_the_reflection_of_the_day_it_answers(service: Service, ana: Enrolment) -> None:
    receive(
        service, mail(service, ana, "The bakery.\n\nOn Tue, 24 Nov 2026 at 09:00, Second Wind wrote:\n> Hello Ana\n")
    )
    assert words(service, ana) == [(1, "The bakery.")]
    assert asked(service, "receipt") == 1


def test_words_and_raw_mail_lie_in_the_database_sealed(service: Service, ana: Enrolment) -> None:
    from sqlalchemy import text

    receive(service, mail(service, ana, "Zanzibarmarmelade"))
    with service.sessions() as session:
        for table in ("reflection", "inbound_message", "delivery", "consent_event"):
            rows = session.execute(text(f"SELECT {table}::text FROM {table}")).scalars().all()
            assert rows
            assert not any("Zanzibar" in row or b"Zanzibar".hex() in row for row in rows)


def test_the_same_message_again_does_nothing(service: Service, ana: Enrolment) -> None:
    message = mail(service, ana, "Once.")
    assert receive(service, message) is not None
    assert receive(service, message) is None
    assert words(service, ana) == [(1, "Once.")]
    assert asked(service, "receipt") == 1


def test_a_second_answer_is_kept_beside_the_first_and_not_thanked_again(service: Service, ana: Enrolment) -> None:
    receive(service, mail(service, ana, "First."))
    receive(service, mail(service, ana, "Second."))
    assert words(service, ana) == [(1, "First."), (1, "Second.")]
    assert asked(service, "receipt") == 1


def test_a_late_answer_goes_to_the_day_that_it_answers(service: Service, ana: Enrolment) -> None:
    with service.sessions() as session:
        session.get_one(Enrolment, ana.id).position = 5
    receive(service, mail(service, ana, "Only now.", day=1))
    assert words(service, ana) == [(1, "Only now.")]


def test_stop_as_a_reply_stops_and_says_goodbye(service: Service, ana: Enrolment) -> None:
    receive(service, mail(service, ana, "STOP"))
    assert state_of(service, ana).status == "stopped"
    assert asked(service, "goodbye") == 1
    with service.sessions() as session:
        assert suppression_of(session, service.address_hash("ana@example.org")) is SuppressionReason.STOPPED


def test_the_mailto_form_of_unsubscribing_stops(service: Service, ana: Enrolment) -> None:
    message = mail(service, ana, "")
    address = f"{service.signer.unsubscribe_local_part(ana.handle)}@{service.settings.reply_domain}"
    message.replace_header("To", address)
    message.replace_header("Subject", "unsubscribe")
    receive(service, message)
    assert state_of(service, ana).status == "stopped"


def test_pause_three_days_holds_the_course_for_three_days(service: Service, ana: Enrolment, clock_at: SetClock) -> None:
    receive(service, mail(service, ana, "pause 3 days"))
    row = state_of(service, ana)
    assert row.status == "paused"
    assert row.paused_until == clock_at.now() + timedelta(days=3)
    assert asked(service, "paused") == 1


def test_resume_and_next_work_as_replies(service: Service, ana: Enrolment, clock_at: SetClock) -> None:
    receive(service, mail(service, ana, "Pause"))
    assert (state_of(service, ana).status, state_of(service, ana).paused_until) == ("paused", None)
    clock_at.forward(days=2)
    receive(service, mail(service, ana, "Resume"))
    assert state_of(service, ana).status == "active"
    assert asked(service, "resumed") == 1
    receive(service, mail(service, ana, "next"))
    assert state_of(service, ana).next_asked_at == clock_at.now()
    assert words(service, ana) == []


def test_a_stranger_who_holds_the_address_may_stop_but_not_pause(service: Service, ana: Enrolment) -> None:
    receive(service, mail(service, ana, "pause 3 days", sender="eve@example.com"))
    assert state_of(service, ana).status == "active"
    assert words(service, ana) == [], "an instruction is no answer"
    receive(service, mail(service, ana, "stop", sender="eve@example.com"))
    assert state_of(service, ana).status == "stopped"


def test_an_out_of_office_is_no_answer_and_holds_the_course_until_the_return(
    service: Service, ana: Enrolment, clock_at: SetClock
) -> None:
    message = mail(service, ana, "I am out of the office until 30 November 2026 and will answer then.")
    message.replace_header("Subject", "Automatic reply: 1 of 7")
    message["Auto-Submitted"] = "auto-replied"
    receive(service, message, sender="")
    row = state_of(service, ana)
    assert words(service, ana) == []
    assert row.held_reason == "out_of_office"
    assert row.held_until is not None
    assert row.held_until > clock_at.now() + timedelta(days=4)
    assert asked(service, "receipt") == asked(service, "not-understood") == 0, "an automatic mail is never answered"


BOUNCE = """\
From: MAILER-DAEMON@mx.example.org
To: {to}
Subject: Undelivered Mail Returned to Sender
Message-ID: <{status}@mx.example.org>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ana@example.org
Action: failed
Status: {status}
Diagnostic-Code: smtp; 550 {status} refused

--b--
"""


@pytest.mark.parametrize(("status", "ends"), [("5.1.1", True), ("4.2.2", False), ("5.7.1", False)])
def test_a_hard_bounce_ends_the_course_and_a_soft_one_is_noted(
    service: Service, ana: Enrolment, status: str, ends: bool
) -> None:
    with service.sessions() as session:
        delivery = session.scalars(select(Delivery.id).where(Delivery.letter == "day-1")).one()
    to = f"{service.signer.bounce_local_part(delivery)}@{service.settings.reply_domain}"
    raw = BOUNCE.format(to=to, status=status).replace("\n", "\r\n").encode()
    accept(service, raw, mail_from="", rcpt_tos=[to], door="lmtp")
    read_kept(service)
    assert (state_of(service, ana).status == "stopped") is ends
    with service.sessions() as session:
        expected = SuppressionReason.BOUNCED if ends else None
        assert suppression_of(session, service.address_hash("ana@example.org")) is expected
    assert words(service, ana) == []


def test_what_cannot_be_matched_waits_in_the_pen_until_somebody_says_whose_it_is(
    service: Service, ana: Enrolment
) -> None:
    message = mail(service, ana, "I lost the address.")
    receive(service, message, to=f"reply+broken@{service.settings.reply_domain}")
    # the To header still has the signed address: take it away too
    other = mail(service, ana, "Truly lost.")
    other.replace_header("To", f"hello@{service.settings.reply_domain}")
    receive(service, other)
    with service.sessions() as session:
        kept = held(service, session)
        assert [each["subject"] for each in kept] == ["Re: 1 of 7: Other doors"]
        assert "Truly" not in str(kept), "the list shows who and what about, never the words"
        person = session.scalars(select(Person)).one()
        assert attach(service, session, kept[0]["id"], person, None) == "reply"
    assert [text for _, text in words(service, ana)] == ["I lost the address.", "Truly lost."]
    with service.sessions() as session:
        assert held(service, session) == []


def test_an_erasure_reaches_the_pen(service: Service, ana: Enrolment) -> None:
    message = mail(service, ana, "Lost words.")
    message.replace_header("To", f"hello@{service.settings.reply_domain}")
    receive(service, message)
    with service.sessions() as session:
        person = session.scalars(select(Person)).one()
        assert "Lost words." in str(export_person(service, session, person)["inbound"])
        erase_person(service, session, person)
    with service.sessions() as session:
        assert held(service, session) == []
    assert [(each.sealed, each.wrapped, each.from_hash, each.size) for each in inbound(service)] == [
        (None, None, None, 0)
    ]


def test_what_was_erased_does_not_come_back_out_of_a_mailbox_that_is_read_anew(
    service: Service, ana: Enrolment, clock_at: SetClock
) -> None:
    message, other = mail(service, ana, "Taken back."), mail(service, ana, "Never seen here before.")
    receive(service, message)
    clock_at.forward(hours=2)
    with service.sessions() as session:
        erase_person(service, session, session.scalars(select(Person)).one())
    assert receive(service, message) is None, "it is known by its hash"
    assert receive(service, other) is not None
    with service.sessions() as session:
        assert held(service, session) == []
    assert [(each.state, each.reason, each.sealed) for each in inbound(service)] == [("ignored", "erased", None)] * 2


def test_who_writes_again_after_their_erasure_is_heard(service: Service, ana: Enrolment, clock_at: SetClock) -> None:
    with service.sessions() as session:
        erase_person(service, session, session.scalars(select(Person)).one())
    late = mail(service, ana, "Could I begin again?")
    late.replace_header("Date", "Wed, 25 Nov 2026 10:00:00 +0000")
    clock_at.forward(days=1, hours=2)
    receive(service, late)
    with service.sessions() as session:
        assert [each["from"] for each in held(service, session)] == ["ana@example.org"]


def test_a_message_that_takes_for_ever_to_read_goes_to_the_pen_and_the_next_one_is_read(
    service: Service, ana: Enrolment, monkeypatch: pytest.MonkeyPatch
) -> None:
    from course.inbound import act as acting

    slow = re.compile(r"(a+)+$")  # as somebody's slip might be some day

    def stuck(raw: bytes, **more: Any) -> Reading:
        if b"Poison." in raw:
            slow.match("a" * 60 + "!")
        return read(raw, **more)

    monkeypatch.setattr(acting, "read", stuck)
    monkeypatch.setattr(acting, "READ_SECONDS", 0.3)
    for text in ("Poison.", "The bakery."):
        message = mail(service, ana, text)
        accept(service, bytes(message), mail_from="ana@example.org", rcpt_tos=[str(message["To"])], door="lmtp")
    assert read_kept(service) == 2
    assert words(service, ana) == [(1, "The bakery.")]
    assert [(each.state, each.reason) for each in inbound(service)] == [
        ("unmatched", "took too long to read"),
        ("done", None),
    ]


def test_a_report_about_another_address_says_nothing_about_theirs(service: Service, ana: Enrolment) -> None:
    with service.sessions() as session:
        delivery = session.scalars(select(Delivery.id).where(Delivery.letter == "day-1")).one()
    bounce_to = f"{service.signer.bounce_local_part(delivery)}@{service.settings.reply_domain}"
    reply_to = f"{service.signer.reply_local_part(ana.handle, 1)}@{service.settings.reply_domain}"
    other = BOUNCE.replace("rfc822; ana@example.org", "rfc822; somebody.else@example.com")
    for number, (text, to) in enumerate(((other, bounce_to), (BOUNCE, reply_to))):
        raw = text.format(to=to, status="5.1.1").replace("<5.1.1@", f"<{number}@").replace("\n", "\r\n").encode()
        accept(service, raw, mail_from="", rcpt_tos=[to], door="lmtp")
    read_kept(service)
    assert state_of(service, ana).status == "active"


def test_what_is_discarded_leaves_the_pen(service: Service, ana: Enrolment) -> None:
    message = mail(service, ana, "Nobody's.")
    message.replace_header("To", f"hello@{service.settings.reply_domain}")
    kept = receive(service, message)
    assert kept is not None
    with service.sessions() as session:
        discard(session, kept)
        assert held(service, session) == []


def test_a_reply_without_its_signed_address_is_matched_by_what_it_answers_if_it_is_truly_theirs(
    service: Service, ana: Enrolment
) -> None:
    own = message_id(handle=ana.handle, letter="day-1", occasion=1, domain=service.settings.mail_domain)
    for sender, said in (("ana@example.org", "Mine."), ("eve@example.com", "Not mine.")):
        message = mail(service, ana, said, sender=sender)
        message.replace_header("To", f"hello@{service.settings.reply_domain}")
        message["In-Reply-To"] = own
        receive(service, message, sender=sender)
    forged = mail(service, ana, "Forged.")
    forged.replace_header("To", f"hello@{service.settings.reply_domain}")
    forged["In-Reply-To"] = own
    forged["Authentication-Results"] = "mx.example.org; dmarc=fail header.from=example.org"
    receive(service, forged)
    assert words(service, ana) == [(1, "Mine.")]
    assert [each.state for each in inbound(service)] == ["done", "unmatched", "unmatched"]


def test_our_own_letter_coming_back_does_nothing(service: Service, ana: Enrolment) -> None:
    message = mail(service, ana, "Hello Ana,")
    message.replace_header(
        "Message-ID", message_id(handle=ana.handle, letter="day-1", occasion=1, domain=service.settings.mail_domain)
    )
    receive(service, message)
    assert words(service, ana) == []
    assert [each.state for each in inbound(service)] == ["ignored"]


def test_an_empty_reply_is_asked_about_at_most_once(service: Service, ana: Enrolment) -> None:
    for number in range(3):
        message = mail(service, ana, "\n")
        message.replace_header("Message-ID", f"<empty-{number}@example.org>")
        receive(service, message)
    assert asked(service, "not-understood") == 1


def test_a_message_that_breaks_the_reader_is_kept_tried_again_and_ends_in_the_pen(
    service: Service, ana: Enrolment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr("course.inbound.answers.keep_reflection", broken)
    receive(service, mail(service, ana, "Precious."))
    for _ in range(3):
        read_kept(service)
    assert [(each.state, each.attempts) for each in inbound(service)] == [("unmatched", 3)]
    monkeypatch.undo()
    with service.sessions() as session:
        attach(service, session, inbound(service)[0].id, session.scalars(select(Person)).one(), 1)
    assert words(service, ana) == [(1, "Precious.")], "nothing is lost"


@pytest.fixture
def door(service: Service) -> Iterator[int]:
    """The real listener, on a free port, in a thread."""
    import asyncio

    from course.inbound.listener import Handler, _Lmtp
    from tests.support.relay import free_port

    port, loop, ready = free_port(), asyncio.new_event_loop(), threading.Event()
    handler = Handler(service, "lmtp")

    def run() -> None:
        asyncio.set_event_loop(loop)
        make = loop.create_server(lambda: _Lmtp(handler, data_size_limit=1_000_000, loop=loop), "127.0.0.1", port)
        loop.run_until_complete(make)
        ready.set()
        loop.run_forever()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    ready.wait()
    yield port
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def test_over_the_wire_a_reply_is_kept_before_it_is_answered(service: Service, ana: Enrolment, door: int) -> None:
    message = mail(service, ana, "Over the wire.")
    with smtplib.LMTP("127.0.0.1", door) as client:
        client.sendmail("ana@example.org", [str(message["To"])], message.as_bytes())
        assert len(inbound(service)) == 1
    read_kept(service)
    assert words(service, ana) == [(1, "Over the wire.")]


def test_the_door_answers_once_for_each_recipient(service: Service, ana: Enrolment, door: int) -> None:
    message = mail(service, ana, "For two.")
    with smtplib.LMTP("127.0.0.1", door) as client:
        client.ehlo("x")
        client.mail("ana@example.org")
        for address in (str(message["To"]), f"hello@{service.settings.reply_domain}"):
            assert client.rcpt(address)[0] == 250
        assert client.data(message.as_bytes())[0] == 250
        assert client.getreply()[0] == 250
        assert client.noop()[0] == 250


def test_the_door_refuses_foreign_domains_and_sizes_and_takes_mangled_addresses(
    service: Service, ana: Enrolment, door: int
) -> None:
    with smtplib.LMTP("127.0.0.1", door) as client:
        client.ehlo("x")
        client.mail("eve@example.com")
        assert client.rcpt("ana@example.org")[0] == 550
        assert client.rcpt(f"re%ply+mang.led@{service.settings.reply_domain.upper()}")[0] == 250
        client.rset()
        assert client.mail("eve@example.com", ["size=9999999"])[0] == 552
    assert inbound(service) == []


def test_a_sender_who_floods_is_asked_to_wait(service: Service, ana: Enrolment, door: int) -> None:
    answers = []
    with smtplib.LMTP("127.0.0.1", door) as client:
        for number in range(125):
            message = mail(service, ana, f"Number {number}")
            try:
                client.sendmail("eve@example.com", [str(message["To"])], message.as_bytes())
                answers.append(250)
            except smtplib.SMTPDataError as error:
                answers.append(error.smtp_code)
    assert answers[:100] == [250] * 100
    assert set(answers[120:]) == {450}


@pytest.mark.parametrize(("octets", "encoding"), [(b"caf\xc3\xa9 \x00", "utf-8"), (b"caf\xe9 \xff\xfe", "base64")])
def test_an_export_gives_raw_mail_back_to_the_last_octet(
    service: Service, ana: Enrolment, octets: bytes, encoding: str
) -> None:
    raw = mail(service, ana, "Fine.").as_bytes() + octets
    address = str(mail(service, ana, "Fine.")["To"])
    accept(service, raw, mail_from="ana@example.org", rcpt_tos=[address], door="lmtp")
    read_kept(service)
    with service.sessions() as session:
        whole = json.dumps(export_person(service, session, session.scalars(select(Person)).one()))
    found = json.loads(whole)["inbound"][0]
    assert found["raw_encoding"] == encoding
    back = base64.b64decode(found["raw"]) if encoding == "base64" else found["raw"].encode()
    assert back.endswith(raw)


def test_no_lock_is_left_behind(service: Service, ana: Enrolment) -> None:
    receive(service, mail(service, ana, "Fine."))
    with service.sessions() as session:
        assert enrolment_by_id(session, ana.id, lock=True) is not None


def test_write_again_asks_for_the_check_in_and_says_that_it_will_come(service: Service, ana: Enrolment) -> None:
    receive(service, mail(service, ana, "write again", day=0))
    assert state_of(service, ana).check_in_wanted
    assert asked(service, "check-in-planned") == 1
    receive(service, mail(service, ana, "Write again, please", day=0))
    assert asked(service, "check-in-planned") == 2, "asked twice, answered twice"
    assert words(service, ana) == []


def test_write_again_from_another_mailbox_asks_for_nothing(service: Service, ana: Enrolment) -> None:
    receive(service, mail(service, ana, "write again", day=0, sender="eve@example.org"))
    assert not state_of(service, ana).check_in_wanted


def test_write_again_after_its_day_changes_nothing_and_is_said_to(
    service: Service, ana: Enrolment, clock_at: SetClock
) -> None:
    with service.sessions() as session:
        row = session.get_one(Enrolment, ana.id)
        row.status, row.position, row.keepsake_sent = "completed", 7, True
    clock_at.forward(days=24)
    receive(service, mail(service, ana, "write again", day=0))
    assert not state_of(service, ana).check_in_wanted
    assert asked(service, "not-understood") == 1


def test_an_answer_to_the_check_in_is_kept_beside_the_questions_and_promised_no_later_letter(
    service: Service, ana: Enrolment
) -> None:
    with service.sessions() as session:
        row = session.get_one(Enrolment, ana.id)
        row.status, row.position, row.keepsake_sent, row.check_in_wanted, row.check_in_sent = (
            "completed",
            7,
            *[True] * 3,
        )
    receive(service, mail(service, ana, "A new place, since Monday.", day=0))
    assert words(service, ana) == [(0, "A new place, since Monday.")]
    delivery = claim(service, "me", limit=5)
    with service.sessions() as session:
        [said] = [text_of(service, session, each) for each in delivery if each.letter == "receipt"]
    assert "later letter" not in said
