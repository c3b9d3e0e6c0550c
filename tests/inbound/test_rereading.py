"""Kept mail read again, a yes to the confirmation letter, answers between our lines: through the door and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select, update

from course.inbound import act as acting
from course.inbound.door import accept
from course.inbound.read import Reading, Reply, Unclear, UnclearReason, read
from course.inbound.reread import Change, reread
from course.people.erase import erase_person
from course.people.finding import enrolment_by_id
from course.people.reflections import journal, keep_reflection
from course.service import Service
from course.store.models import ConsentEvent, Delivery, Enrolment, InboundMessage, Person, Reflection
from course.vocabulary import DeliveryStatus
from tests.support.clock import SetClock


@pytest.fixture
def ana(enrol: Callable[..., Enrolment], service: Service) -> Enrolment:
    """Ana, active, with lesson 1 sent."""
    row = enrol()
    with service.sessions() as session:
        session.get_one(Enrolment, row.id).position = 1
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
def ben(enrol: Callable[..., Enrolment]) -> Enrolment:
    """Ben, who has not confirmed yet."""
    return enrol("ben@example.org", confirmed=False)


def send(
    service: Service, row: Enrolment, text: str, *, day: int = 1, sender: str = "ana@example.org", headers: str = ""
) -> None:
    """A reply through the door, read and acted upon."""
    to = f"{service.signer.reply_local_part(row.handle, day)}@{service.settings.reply_domain}"
    raw = (
        f"From: <{sender}>\r\nTo: {to}\r\nSubject: Re: your letter\r\n{headers}"
        f"Message-ID: <{abs(hash((text, day, sender)))}@mail.example.org>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}"
    )
    accept(
        service, raw.replace("\r\n", "\n").replace("\n", "\r\n").encode(), mail_from=sender, rcpt_tos=[to], door="lmtp"
    )
    acting.read_kept(service)


def words(service: Service, row: Enrolment) -> list[str]:
    with service.sessions() as session:
        return [each.text for each in journal(service, session, session.get_one(Enrolment, row.id))]


def letters(service: Service, row: Enrolment) -> list[str]:
    with service.sessions() as session:
        return list(
            session.scalars(select(Delivery.letter).where(Delivery.enrolment_id == row.id).order_by(Delivery.id))
        )


def status(service: Service, row: Enrolment) -> str:
    with service.sessions() as session:
        return session.get_one(Enrolment, row.id).status


def letter_text(service: Service, row: Enrolment) -> str:
    """The text part of lesson 1 as Ana got it."""
    from course.inbound.match import Match

    with service.sessions() as session:
        enrolment = enrolment_by_id(session, row.id)
        assert enrolment is not None
        found = acting.answered_letter(service, session, Match(enrolment=enrolment, day=1))
    assert found is not None
    return found


# -- answers between our lines ----------------------------------------------------------------------------------------


def test_an_answer_between_our_lines_is_kept_with_the_line_that_it_answers(service: Service, ana: Enrolment) -> None:
    lines = letter_text(service, ana).strip().split("\n")
    end_of_question = next(n for n, line in enumerate(lines) if line.rstrip().endswith("?"))
    quoted = [f"> {line}".rstrip() for line in lines]
    quoted[end_of_question + 1 : end_of_question + 1] = ["", "The bakery, on Tuesday.", ""]
    send(service, ana, "\n".join(quoted))
    [kept] = words(service, ana)
    question, answer = kept.split("\n")
    assert question.startswith("> Which other doors")
    assert answer == "The bakery, on Tuesday."


def test_an_answer_above_the_letter_needs_no_line_of_ours(service: Service, ana: Enrolment) -> None:
    quoted = "\n".join(f"> {line}" for line in letter_text(service, ana).split("\n"))
    send(service, ana, f"The bakery.\n\nOn Tue, 24 Nov 2026 at 09:00, Second Wind wrote:\n{quoted}")
    assert words(service, ana) == ["The bakery."]


def test_a_matched_message_is_read_once(service: Service, ana: Enrolment, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str | None] = []

    def counting(raw: bytes, *, letter: str | None = None, now: object = None) -> Reading:
        seen.append(letter)
        return read(raw, letter=letter)

    monkeypatch.setattr(acting, "read", counting)
    send(service, ana, "The bakery.")
    assert len(seen) == 1
    assert seen[0] is not None


# -- yes to the confirmation letter -----------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["Yes", "yes please!\n\nBen", "Ja, gerne.", "はい", "Tak, dziękuję"])
def test_a_plain_yes_from_the_address_itself_confirms(service: Service, ben: Enrolment, said: str) -> None:
    send(service, ben, said, day=0, sender="ben@example.org")
    assert status(service, ben) == "active"
    with service.sessions() as session:
        kinds = session.scalars(select(ConsentEvent).where(ConsentEvent.enrolment_id == ben.id)).all()
        assert [(e.kind, e.source) for e in kinds][-1] == ("confirmed", "reply")
    assert words(service, ben) == []


@pytest.mark.parametrize(
    ("said", "sender", "headers"),
    [
        ("Yes", "somebody@else.example", ""),
        ("Yes", "ben@example.org", "Authentication-Results: mx.example; dmarc=fail header.from=example.org\r\n"),
        ("Yes, but who are you and how did you get my address?", "ben@example.org", ""),
        ("No", "ben@example.org", ""),
    ],
)
def test_anything_else_gets_the_link_again_and_confirms_nothing(
    service: Service, ben: Enrolment, clock_at: SetClock, said: str, sender: str, headers: str
) -> None:
    clock_at.forward(hours=1)
    send(service, ben, said, day=0, sender=sender, headers=headers)
    assert status(service, ben) == "pending"
    assert letters(service, ben) == ["confirm", "confirm"]
    assert words(service, ben) == []


def test_the_link_is_not_sent_again_for_every_mail(service: Service, ben: Enrolment, clock_at: SetClock) -> None:
    for hour in range(6):
        clock_at.forward(hours=1)
        send(service, ben, f"Who are you? {hour}", day=0, sender="ben@example.org")
    assert letters(service, ben) == ["confirm"] * 3


def test_a_machine_that_says_yes_confirms_nothing(service: Service, ben: Enrolment) -> None:
    send(service, ben, "Yes", day=0, sender="ben@example.org", headers="Auto-Submitted: auto-replied\r\n")
    assert status(service, ben) == "pending"
    assert letters(service, ben) == ["confirm"]


def test_stop_as_an_answer_to_the_confirmation_letter_is_a_stop(service: Service, ben: Enrolment) -> None:
    send(service, ben, "stop", day=0, sender="ben@example.org")
    assert status(service, ben) == "stopped"


# -- a client's unsubscribe button ------------------------------------------------------------------------------------


def test_apples_button_stops_and_is_not_counted_as_a_complaint(service: Service, ana: Enrolment) -> None:
    to = f"{service.signer.unsubscribe_local_part(ana.handle)}@{service.settings.reply_domain}"
    raw = (
        f"From: ana@example.org\r\nTo: {to}\r\nSubject: unsubscribe\r\nMessage-ID: <u@x>\r\n"
        "Auto-Submitted: auto-replied\r\nX-Apple-Unsubscribe: true\r\n\r\nApple Mail sent this email.\r\n"
    )
    accept(service, raw.encode(), mail_from="ana@example.org", rcpt_tos=[to], door="lmtp")
    acting.read_kept(service)
    assert status(service, ana) == "stopped"
    with service.sessions() as session:
        assert session.scalars(select(Delivery.status).where(Delivery.letter == "day-1")).all() == ["sent"]


# -- reading again ----------------------------------------------------------------------------------------------------


def badly(service: Service, row: Enrolment, text: str) -> None:
    """As if an earlier reader had kept this text of the last message."""
    with service.sessions() as session:
        kept = session.scalars(select(Reflection).where(Reflection.enrolment_id == row.id)).one()
        day, received_at, inbound_id = kept.day, kept.received_at, kept.inbound_id
        session.delete(kept)
        session.flush()
        keep_reflection(
            service,
            session,
            session.get_one(Enrolment, row.id),
            day=day,
            text=text,
            received_at=received_at,
            inbound_id=inbound_id,
        )


def test_what_the_reader_says_better_now_replaces_what_was_kept(service: Service, ana: Enrolment) -> None:
    send(service, ana, "The bakery.")
    badly(service, ana, "The bakery.\n\nOn Tue X wrote:")
    asked = letters(service, ana)
    [change] = list(reread(service))
    assert (change.change, change.length_was, change.length_now) == (Change.REPLACED, 28, 11)
    assert words(service, ana) == ["The bakery."]
    assert letters(service, ana) == asked
    assert [each.change for each in reread(service)] == [Change.SAME]


def test_a_dry_run_tells_and_changes_nothing(service: Service, ana: Enrolment) -> None:
    send(service, ana, "The bakery.")
    badly(service, ana, "Something else")
    assert [each.change for each in reread(service, dry_run=True)] == [Change.REPLACED]
    assert words(service, ana) == ["Something else"]


def test_words_that_were_missed_are_found_without_a_letter(
    service: Service, ana: Enrolment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def blind(raw: bytes, **_: object) -> Reading:
        return Unclear(envelope=read(raw).envelope, reason=UnclearReason.EMPTY)

    with monkeypatch.context() as patched:
        patched.setattr(acting, "read", blind)
        send(service, ana, "The bakery.")
    assert words(service, ana) == []
    asked = letters(service, ana)
    assert [each.change for each in reread(service)] == [Change.FOUND]
    assert words(service, ana) == ["The bakery."]
    assert letters(service, ana) == asked


def test_a_stop_is_not_obeyed_again(service: Service, ana: Enrolment) -> None:
    send(service, ana, "STOP")
    with service.sessions() as session:
        session.execute(update(Enrolment).where(Enrolment.id == ana.id).values(status="active"))
    assert [each.change for each in reread(service)] == [Change.SAME]
    assert status(service, ana) == "active"


def test_another_kind_than_before_is_left_to_a_person(service: Service, ana: Enrolment) -> None:
    send(service, ana, "The bakery.")
    with service.sessions() as session:
        session.execute(update(InboundMessage).values(kind="auto_reply"))
        session.execute(update(Reflection).values(inbound_id=None))
    [change] = list(reread(service))
    assert (change.change, change.was, change.now) == (Change.OTHER_KIND, "auto_reply", "reply")
    assert words(service, ana) == ["The bakery."]


def test_what_was_erased_stays_erased(service: Service, ana: Enrolment) -> None:
    send(service, ana, "The bakery.")
    with service.sessions() as session:
        erase_person(service, session, session.scalars(select(Person)).one())
    assert list(reread(service)) == []
    with service.sessions() as session:
        assert session.scalars(select(Reflection.id)).all() == []


def test_despair_found_in_reading_again_is_not_quoted_by_letters(service: Service, ana: Enrolment) -> None:
    send(service, ana, "I do not want to live anymore.")
    badly(service, ana, "I do")
    asked = letters(service, ana)
    [change] = list(reread(service))
    assert change.names_despair
    assert letters(service, ana) == asked
    with service.sessions() as session:
        assert session.scalars(select(Reflection.quoted)).all() == [False]


def test_reading_again_begins_where_it_is_told_to(service: Service, ana: Enrolment, clock_at: SetClock) -> None:
    send(service, ana, "First.")
    clock_at.forward(days=1)
    send(service, ana, "Second.")
    assert len(list(reread(service))) == 2
    assert len(list(reread(service, since=clock_at.now()))) == 1


def test_a_kept_reply_reads_as_its_words_where_nothing_stands_between() -> None:
    reading = read(b"From: a@b.c\nSubject: Re: x\n\nThe bakery.\n")
    assert isinstance(reading, Reply)
    assert reading.in_context == reading.text == "The bakery."
