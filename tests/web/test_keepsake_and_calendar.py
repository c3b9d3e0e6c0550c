"""What can be taken along: the keepsake on a page and on paper, and the mornings in a calendar."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest

from course.letters.address import Purpose
from course.people.finding import enrolment_by_handle
from course.people.mornings import planned_lessons
from course.people.reflections import keep_reflection
from course.people.situation import apply, situation_of
from course.service import Service
from course.store.models import Delivery, Enrolment
from course.vault import MasterKeys, new_key
from tests.support.clock import SetClock
from tests.support.visitor import Visitor, everything_in, link_to, row_of, words_of

Enrol = Callable[..., Enrolment]


@pytest.fixture
def row(service: Service, enrol: Enrol) -> Enrolment:
    """Ana, three lessons in."""
    return put(service, enrol(), position=3, last_lesson_at=datetime(2026, 11, 24, 8, 0, tzinfo=UTC))


@pytest.fixture
def path(service: Service, row: Enrolment) -> str:
    return link_to(service, Purpose.ME, row)


def put(service: Service, row: Enrolment, **values: object) -> Enrolment:
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle, lock=True)
        assert found is not None
        for name, value in values.items():
            setattr(found, name, value)
        apply(found, situation_of(found), service.clock.now())
    return row_of(service, row)


def keep(service: Service, row: Enrolment, day: int, text: str, *, quoted: bool = True) -> None:
    with service.sessions() as session:
        found = session.get_one(Enrolment, row.id)
        now = service.clock.now()
        keep_reflection(service, session, found, day=day, text=text, received_at=now, inbound_id=None, quoted=quoted)


def pdf_of(visitor: Visitor, path: str) -> str:
    answer = visitor.get(f"{path}/keepsake.pdf")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store"
    return " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(answer.content))


def events_of(visitor: Visitor, path: str) -> list[dict[str, str]]:
    answer = visitor.get(f"{path}/letters.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    lines = answer.text.replace("\r\n ", "").split("\r\n")
    starts = [number for number, line in enumerate(lines) if line == "BEGIN:VEVENT"]
    return [dict(line.split(":", 1) for line in lines[at + 1 : lines.index("END:VEVENT", at)]) for at in starts]


def mornings(visitor: Visitor, path: str) -> list[str]:
    return [
        value + (" off" if event["STATUS"] == "CANCELLED" else "")
        for event in events_of(visitor, path)
        for name, value in event.items()
        if name.startswith("DTSTART")
    ]


def test_page_and_pdf_have_the_answers_beside_their_questions_and_no_gap_for_the_others(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    keep(service, row, 1, "Mira <b>first</b>. I will write to her on Wednesday.")
    keep(service, row, 3, "More examples.")
    page = visitor.get(f"{path}/keepsake")
    said = words_of(page)
    for text in (said, pdf_of(visitor, path)):
        flat = " ".join(text.split())
        assert "Which other doors are there" in flat
        assert "Mira <b>first</b>." in flat
        assert "More examples." in flat
        assert "Choose, and look closely" not in flat
        assert flat.count("I will write to her on Wednesday.") == 2
    assert "<b>first" not in page.text


def test_who_wrote_nothing_gets_the_questions_and_no_reproach(visitor: Visitor, path: str) -> None:
    for said in (words_of(visitor.get(f"{path}/keepsake")), pdf_of(visitor, path)):
        assert "They do not run out" in " ".join(said.split())
        assert "What would you tell someone" in " ".join(said.split())
        assert "Your plans" not in said


def test_words_of_despair_are_in_the_journal_and_not_on_the_keepsake(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    keep(service, row, 1, "Dark words.", quoted=False)
    assert "Dark words." in words_of(visitor.get(path))
    assert "Dark words." not in words_of(visitor.get(f"{path}/keepsake"))
    assert "Dark words." not in pdf_of(visitor, path)


def test_taking_along_changes_nothing_and_a_wrong_link_opens_nothing(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    keep(service, row, 1, "Mira.")
    before = everything_in(service)
    for name in ("keepsake", "keepsake.pdf", "letters.ics"):
        assert visitor.get(f"{path}/{name}").status_code == 200
        assert "noindex" in visitor.get(f"{path}/{name}").headers["x-robots-tag"]
        assert visitor.get(f"/me/nonsense/{name}").status_code == 404
        old = link_to(service, Purpose.ME, row, ago=timedelta(days=181))
        assert visitor.get(f"{old}/{name}").status_code == 410
    assert everything_in(service) == before


def test_without_the_key_of_their_words_the_keepsake_says_try_again(
    service: Service, visit: Callable[[Service], Visitor], row: Enrolment, path: str
) -> None:
    from dataclasses import replace

    keep(service, row, 1, "Mira.")
    visitor = visit(replace(service, master=MasterKeys((new_key(),))))
    assert visitor.get(f"{path}/keepsake").status_code == 503
    assert visitor.get(f"{path}/keepsake.pdf").status_code == 503
    assert visitor.get(f"{path}/letters.ics").status_code == 200


def test_the_calendar_has_the_mornings_that_came_and_those_to_come(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    with service.sessions() as session:
        for day in (1, 2, 3):
            sent = datetime(2026, 11, 21 + day, 8, 0, tzinfo=UTC)
            values = {"letter": f"day-{day}", "status": "sent", "due_at": sent, "composed_as_of": sent, "sent_at": sent}
            session.add(Delivery(enrolment_id=row.id, **values))
    assert mornings(visitor, path) == [f"202611{22 + day}T080000" for day in range(7)]
    events = events_of(visitor, path)
    assert [event["SUMMARY"] for event in events[:2]] == [
        "Second Wind\\, letter 1 of 7",
        "Second Wind\\, letter 2 of 7",
    ]


def test_a_pause_moves_the_mornings_under_the_same_names_and_one_without_an_end_calls_them_off(
    service: Service, visitor: Visitor, row: Enrolment, path: str, clock_at: SetClock
) -> None:
    before = events_of(visitor, path)
    clock_at.forward(hours=1)
    put(service, row, status="paused", paused_until=datetime(2026, 12, 1, tzinfo=UTC))
    after = events_of(visitor, path)
    assert mornings(visitor, path) == [f"202612{day:02}T080000" for day in range(1, 5)]
    assert [event["UID"] for event in after] == [event["UID"] for event in before]
    assert all(int(now["SEQUENCE"]) > int(then["SEQUENCE"]) for now, then in zip(after, before, strict=True))
    put(service, row, status="paused", paused_until=None)
    assert all(morning.endswith(" off") for morning in mornings(visitor, path))
    assert [event["UID"] for event in events_of(visitor, path)] == [event["UID"] for event in before]


def test_a_calendar_that_colleagues_see_gives_nothing_away(visitor: Visitor, path: str) -> None:
    said = visitor.get(f"{path}/letters.ics").text
    assert path.removeprefix("/me/") not in said.replace("\r\n ", "")
    assert "ana@example.org" not in said
    assert not re.search(r"\bno\b|reject|job|DESCRIPTION|URL", said)
    assert said.count("CLASS:PRIVATE") == 4


def test_before_the_confirmation_there_is_no_calendar(service: Service, visitor: Visitor, enrol: Enrol) -> None:
    pending = enrol("bob@example.org", confirmed=False)
    assert visitor.get(f"{link_to(service, Purpose.ME, pending)}/letters.ics").status_code == 404


def test_the_plan_keeps_to_weekdays_and_ends_with_the_last_lesson(service: Service, row: Enrolment) -> None:
    moved = put(service, row, weekdays_only=True)
    planned = planned_lessons(situation_of(moved), service.clock.now())
    assert list(planned) == [4, 5, 6, 7]
    assert [at.isoformat() for at in planned.values()] == [
        "2026-11-25T08:00:00+00:00",
        "2026-11-26T08:00:00+00:00",
        "2026-11-27T08:00:00+00:00",
        "2026-11-30T08:00:00+00:00",
    ]


def test_the_first_letter_can_be_read_before_joining(visitor: Visitor, enrol: Enrol) -> None:
    enrol()
    page = visitor.get("/join/demo/day-1")
    said = words_of(page)
    assert "Other doors" in said
    assert "offered to you by Leeds Careers" in said
    assert "Which other doors are there" in said
    assert " style=" not in page.text
    assert visitor.get("/join/nowhere/day-1").status_code == 404
