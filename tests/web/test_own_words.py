"""Their own words on their own page: answered, changed and deleted there, and given to the letters as they then are."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from course.letters.address import Purpose
from course.people.finding import enrolment_by_handle
from course.people.inbox import keep_raw
from course.people.reflections import MAX_CHARACTERS, journal, keep_reflection, words_of_many
from course.people.situation import apply, situation_of
from course.service import Service
from course.store.models import Delivery, Enrolment, InboundMessage, OperatorNotice, Reflection
from course.vocabulary import HeldReason, InboundState
from course.web.limits import MAX_BODY
from course.web.own_page import Amiss, Done
from tests.support.clock import SetClock
from tests.support.visitor import Visitor, everything_in, form_on, link_to, row_of, words_of

Enrol = Callable[..., Enrolment]
HEAVY = "I do not want to live any more."


@pytest.fixture
def row(service: Service, enrol: Enrol) -> Enrolment:
    """Ana, three lessons in."""
    enrolled = enrol()
    with service.sessions() as session:
        found = enrolment_by_handle(session, enrolled.handle, lock=True)
        assert found is not None
        found.position, found.last_lesson_at = 3, datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
        apply(found, situation_of(found), service.clock.now())
    return row_of(service, enrolled)


@pytest.fixture
def path(service: Service, row: Enrolment) -> str:
    """Ana's page."""
    return link_to(service, Purpose.ME, row)


def written(service: Service, row: Enrolment) -> list[tuple[int, str]]:
    """Day and words of everything in the journal."""
    with service.sessions() as session:
        return [(words.day, words.text) for words in journal(service, session, row)]


def quoted(service: Service, row: Enrolment) -> list[str]:
    """What letters may bring back."""
    with service.sessions() as session:
        found = words_of_many(service, session, {row.id: row.person_id}, for_letters=True)
    return [words.text for words in found.get(row.id, [])]


def letters_asked_for(service: Service, row: Enrolment) -> list[str]:
    with service.sessions() as session:
        query = select(Delivery.letter).where(Delivery.enrolment_id == row.id, Delivery.status == "queued")
        return sorted(set(session.scalars(query)) - {"confirm"})


def by_mail(service: Service, row: Enrolment, day: int, text: str) -> int:
    """An answer that came as a reply, with its raw mail; the reflection's id."""
    with service.sessions() as session:
        inbound = keep_raw(service, session, text.encode(), dedupe=text.encode()[:16], door="test")
        assert inbound is not None
        session.get_one(InboundMessage, inbound).state = InboundState.DONE.value
        found = enrolment_by_handle(session, row.handle)
        assert found is not None
        now = service.clock.now()
        keep_reflection(service, session, found, day=day, text=text, received_at=now, inbound_id=inbound)
        session.flush()
        return session.scalars(select(Reflection.id).where(Reflection.inbound_id == inbound)).one()


def answer(visitor: Visitor, path: str, day: int, text: str) -> str:
    """Answer a question on the page; what the page is sent back with."""
    form = form_on(visitor.get(path).text, f"{path}/answer", path) | {"day": str(day), "text": text}
    came = visitor.post(f"{path}/answer", form)
    assert came.status_code == 303, came.text
    return came.headers["location"].partition("?done=")[2]


def test_an_answer_on_the_page_is_kept_and_acknowledged_like_a_reply(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    assert answer(visitor, path, 3, "They would say: \r\nmore examples.  ") == Done.ANSWERED
    assert written(service, row) == [(3, "They would say: \nmore examples.")]
    assert quoted(service, row) == ["They would say: \nmore examples."]
    assert letters_asked_for(service, row) == ["receipt"]
    answer(visitor, path, 1, "Mira, on Wednesday.")
    assert written(service, row)[1] == (1, "Mira, on Wednesday.")
    with service.sessions() as session:
        assert session.scalar(select(func.count()).where(Delivery.letter == "receipt")) == 1


def test_the_newest_question_stands_first_and_the_earlier_ones_can_be_answered_too(visitor: Visitor, path: str) -> None:
    page = visitor.get(path)
    assert 'name="day" value="3"' in page.text.split('id="answer"')[1].split("</form>")[0]
    for day in (1, 2):
        assert f'id="text-{day}"' in page.text
    assert 'id="text-4"' not in page.text


def test_the_form_works_as_a_browser_sends_it(service: Service, visitor: Visitor, row: Enrolment, path: str) -> None:
    form = form_on(visitor.get(path).text, f"{path}/answer", path)
    fields = {name: (None, value) for name, value in (form | {"text": "Ä 🌱 日本"}).items()}
    came = visitor.client.post(f"{path}/answer", files=fields, headers={"Origin": visitor.origin})
    assert came.status_code == 303
    assert written(service, row) == [(3, "Ä 🌱 日本")]


def test_the_longest_entry_that_a_browser_lets_through_fits_into_one_request(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    form = form_on(visitor.get(path).text, f"{path}/answer", path)
    longest = "語" * MAX_CHARACTERS  # three bytes each: emoji have four, but count as two against maxlength
    fields = {name: (None, value) for name, value in (form | {"text": longest}).items()}
    assert len(longest.encode()) < MAX_BODY
    came = visitor.client.post(f"{path}/answer", files=fields, headers={"Origin": visitor.origin})
    assert came.status_code == 303
    assert written(service, row) == [(3, longest)]


def test_words_of_despair_on_the_page_hold_the_letters_and_bring_somebody_to_call(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    assert answer(visitor, path, 3, HEAVY) == Done.HEAVY
    now = row_of(service, row)
    assert now.held_reason == HeldReason.DISTRESS
    assert letters_asked_for(service, row) == ["care"]
    assert quoted(service, row) == []
    with service.sessions() as session:
        assert session.scalars(select(OperatorNotice.kind)).all() == ["distress"]
    page = words_of(visitor.get(f"{path}?done=heavy"))
    assert page.count("116 123") == 1
    assert HEAVY in page


def test_after_a_stop_the_page_still_says_whom_to_call(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    visitor.submit(path, f"{path}/stop")
    assert answer(visitor, path, 3, HEAVY) == Done.HEAVY
    assert "116 123" in words_of(visitor.get(f"{path}?done=heavy"))
    assert row_of(service, row).status == "stopped"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": "  \r\n "}, Amiss.EMPTY),
        ({"text": "ä" * (MAX_CHARACTERS + 1)}, Amiss.TOO_LONG),
        ({"day": "4", "text": "early <words>"}, Amiss.NOT_THAT_DAY),
        ({"day": "0", "text": "early <words>"}, Amiss.NOT_THAT_DAY),
        ({"day": "9" * 400, "text": "early <words>"}, Amiss.NOT_THAT_DAY),
        ({"day": "one", "text": "early <words>"}, Amiss.NOT_THAT_DAY),
    ],
)
def test_what_cannot_be_kept_is_said_once_and_nothing_typed_is_lost(
    service: Service, visitor: Visitor, row: Enrolment, path: str, fields: dict[str, str], said: Amiss
) -> None:
    form = form_on(visitor.get(path).text, f"{path}/answer", path) | fields
    multipart = {name: (None, value) for name, value in form.items()}
    page = visitor.client.post(f"{path}/answer", files=multipart, headers={"Origin": visitor.origin})
    assert page.status_code == 422
    assert 'role="alert"' in page.text
    if said is not Amiss.EMPTY:
        assert fields["text"].strip() in words_of(page)
        assert "<words>" not in page.text
    assert written(service, row) == []


def test_a_page_left_open_for_days_loses_nothing_that_was_typed(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    old = service.signer.link(Purpose.FORM, 1, service.clock.now() - timedelta(days=3))
    page = visitor.post(f"{path}/answer", {"form_token": old, "day": "3", "text": "A long evening's words."})
    assert page.status_code == 403
    assert "A long evening's words." in words_of(page)
    again = form_on(page.text, f"{path}/answer", path) | {"text": "A long evening's words."}
    assert visitor.post(f"{path}/answer", again).status_code == 303
    assert written(service, row) == [(3, "A long evening's words.")]


def test_the_button_pressed_twice_keeps_one_answer(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    form = form_on(visitor.get(path).text, f"{path}/answer", path) | {"text": "Twice."}
    for _ in range(2):
        assert visitor.post(f"{path}/answer", form).status_code == 303
    assert written(service, row) == [(3, "Twice.")]


def test_changed_words_take_the_place_of_the_old_ones_everywhere(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    entry = by_mail(service, row, 1, "Mira, on Wednesday.")
    came = visitor.submit(path, f"{path}/change", entry=str(entry), text="Tom, on Friday.")
    assert came.headers["location"].endswith("?done=changed")
    assert written(service, row) == [(1, "Tom, on Friday.")]
    assert quoted(service, row) == ["Tom, on Friday."]
    with service.sessions() as session:
        kept = session.scalars(select(Reflection)).one()
        assert b"Tom" not in kept.sealed
        assert session.scalars(select(InboundMessage.sealed)).all() == [None]


def test_deleted_words_are_gone_with_the_mail_that_brought_them(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    entry = by_mail(service, row, 1, "Mira, on Wednesday.")
    kept = by_mail(service, row, 2, "That the team was new.")
    came = visitor.submit(path, f"{path}/delete", entry=str(entry))
    assert came.headers["location"].endswith("?done=deleted")
    assert written(service, row) == [(2, "That the team was new.")]
    with service.sessions() as session:
        assert session.scalars(select(Reflection.id)).all() == [kept]
        query = select(InboundMessage.sealed, InboundMessage.wrapped).order_by(InboundMessage.id)
        bytes_kept = [tuple(part is not None for part in mail) for mail in session.execute(query)]
        assert bytes_kept == [(False, False), (True, True)]
    again = visitor.submit(path, f"{path}/delete", entry=str(entry))
    assert again.headers["location"].endswith("?done=no-such-words")


def test_words_changed_to_despair_hold_the_letters_and_a_slip_mended_in_them_does_not_hold_again(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    entry = str(by_mail(service, row, 1, "Mira."))
    form = form_on(visitor.get(path).text, f"{path}/change", path) | {"entry": entry}
    assert visitor.post(f"{path}/change", form | {"text": HEAVY}).headers["location"].endswith("heavy")
    assert row_of(service, row).held_reason == HeldReason.DISTRESS
    visitor.submit(path, f"{path}/resume")
    assert visitor.post(f"{path}/change", form | {"text": f"{HEAVY} "}).headers["location"].endswith("changed")
    assert visitor.post(f"{path}/change", form | {"text": f"{HEAVY} Really."}).headers["location"].endswith("changed")
    assert row_of(service, row).held_reason is None
    assert quoted(service, row) == []


def test_nobody_changes_or_deletes_the_words_of_somebody_else(
    service: Service, visitor: Visitor, row: Enrolment, path: str, enrol: Enrol
) -> None:
    bob = enrol("bob@example.org")
    with service.sessions() as session:
        found = session.get_one(Enrolment, bob.id)
        keep_reflection(service, session, found, day=1, text="Bob's.", received_at=service.clock.now(), inbound_id=None)
        session.flush()
        theirs = session.scalars(select(Reflection.id).where(Reflection.enrolment_id == bob.id)).one()
    mine = by_mail(service, row, 1, "Ana's.")
    for action in ("change", "delete"):
        form = form_on(visitor.get(path).text, f"{path}/{action}", path)
        for entry in (str(theirs), "0", "-1", "9" * 30, "x", "", str(mine) + "\0 "):
            if entry.strip("\0 ") != str(mine):
                answered = visitor.post(f"{path}/{action}", form | {"entry": entry, "text": "Mine now."})
                assert answered.headers["location"].endswith("no-such-words")
    assert written(service, bob) == [(1, "Bob's.")]
    assert written(service, row) == [(1, "Ana's.")]


def test_before_the_confirmation_nothing_is_kept(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    pending = enrol("bob@example.org", confirmed=False)
    path = link_to(service, Purpose.ME, pending)
    page = visitor.get(path)
    assert "<textarea" not in page.text
    before = everything_in(service)["reflection"]
    form = form_on(page.text, f"{path}/stop", path) if f"{path}/stop" in page.text else {}
    visitor.post(f"{path}/answer", form | {"day": "1", "text": "Hello."})
    assert everything_in(service)["reflection"] == before


def test_more_answers_to_one_question_than_anybody_writes_are_refused_by_name(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    form = form_on(visitor.get(path).text, f"{path}/answer", path)
    for number in range(20):
        assert visitor.post(f"{path}/answer", form | {"text": f"Answer {number}."}).status_code == 303
    page = visitor.post(f"{path}/answer", form | {"text": "One more."})
    assert page.status_code == 422
    assert "One more." in words_of(page)


def test_a_page_s_forms_are_limited_and_stopping_never_is(
    service: Service, visitor: Visitor, row: Enrolment, path: str, clock_at: SetClock
) -> None:
    form = form_on(visitor.get(path).text, f"{path}/times", path)
    answers = [visitor.post(f"{path}/times", form).status_code for _ in range(64)]
    assert answers[:60] == [303] * 60
    assert 429 in answers
    assert visitor.submit(path, f"{path}/stop").status_code == 303
    assert row_of(service, row).status == "stopped"
    assert visitor.submit(path, f"{path}/undo").status_code == 303


def test_the_record_of_consent_can_be_read(visitor: Visitor, path: str) -> None:
    visitor.submit(path, f"{path}/stop")
    page = words_of(visitor.get(path))
    assert "You asked for the letters" in page
    assert "You confirmed that this address is yours" in page
    assert "You stopped the letters, on a page of ours" in page


def test_the_page_says_who_reads_the_words(visitor: Visitor, path: str) -> None:
    page = words_of(visitor.get(path))
    assert "Replies are read by a program" in page
    assert "Leeds Careers never sees your words" in page
