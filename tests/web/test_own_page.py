"""The candidate's own page: how it stands, in words, and everything that they can change."""

import json
import re
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from course.curriculum.load import course_for
from course.delivery.claim import claim, refusals
from course.letters.address import Purpose
from course.people import preferences
from course.people.consent import Circumstances
from course.people.finding import enrolment_by_handle
from course.people.reflections import keep_reflection
from course.people.situation import apply, situation_of
from course.service import Service, templates_folder
from course.store.models import Enrolment, Erasure, Person, Reflection, SkippedLetter
from course.vault import MasterKeys, new_key
from course.vocabulary import EnrolmentStatus, HeldReason, SkipReason
from course.web.own_page import Amiss, Done
from tests.support.clock import SetClock
from tests.support.visitor import Visitor, everything_in, form_on, link_to, row_of, words_of

Enrol = Callable[..., Enrolment]


@pytest.fixture
def row(service: Service, enrol: Enrol) -> Enrolment:
    """Ana, three lessons in: the third one went this morning at eight in London."""
    return change(
        service,
        enrol(),
        position=3,
        last_lesson_at=datetime(2026, 11, 24, 8, 0, tzinfo=UTC),
        confirmed_at=datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
    )


@pytest.fixture
def path(service: Service, row: Enrolment) -> str:
    """Ana's page."""
    return link_to(service, Purpose.ME, row)


def change(service: Service, row: Enrolment, **values: object) -> Enrolment:
    """Put the row into a state that only letters or mail bring about."""
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle, lock=True)
        assert found is not None
        for name, value in values.items():
            setattr(found, name, value)
        apply(found, situation_of(found), service.clock.now())
    return row_of(service, row)


def keep(service: Service, row: Enrolment, day: int, text: str) -> None:
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle)
        assert found is not None
        keep_reflection(service, session, found, day=day, text=text, received_at=service.clock.now(), inbound_id=None)


def sentence(of: Amiss) -> str:
    """What the page says of it, as written in its template."""
    written = (templates_folder() / "web" / "me.html").read_text(encoding="utf-8")
    found = re.search(rf'"{of}": .*?"(.+?)"', written)
    assert found is not None
    return found[1]


def done(answer: object) -> str:
    """What a form's answer sends the browser back with."""
    assert hasattr(answer, "headers")
    assert getattr(answer, "status_code") == 303  # noqa: B009
    location: str = answer.headers["location"]
    return location.partition("?done=")[2]


def test_the_page_says_when_the_next_letter_comes(visitor: Visitor, path: str) -> None:
    page = visitor.get(path)
    assert "Next letter Wednesday 25 November, 8:00 London time" in words_of(page)
    assert 'aria-label="3 of 7 letters have come"' in page.text
    assert page.headers["cache-control"] == "no-store"
    assert "noindex" in page.headers["x-robots-tag"]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({"status": "paused", "paused_until": None}, "Paused until you say so"),
        (
            {"status": "paused", "paused_until": datetime(2026, 11, 28, tzinfo=UTC)},
            "Paused until Saturday 28 November Then the next letter comes on Saturday 28 November, 8:00 London time.",
        ),
        ({"held_reason": HeldReason.DISTRESS.value}, "Something that you wrote sounded heavy"),
        ({"held_reason": HeldReason.DISTRESS.value}, "116 123"),
        (
            {"held_reason": HeldReason.OUT_OF_OFFICE.value, "held_until": datetime(2026, 12, 1, 23, tzinfo=UTC)},
            "They go on after Tuesday 1 December",
        ),
        ({"held_reason": HeldReason.OPERATOR.value}, "You need do nothing"),
        ({"held_reason": HeldReason.GUARD_RAIL.value}, "You need do nothing"),
        ({"status": "stopped", "status_before_stop": "active"}, "The letters have stopped"),
        (
            {"status": "completed", "position": 7},
            "One more comes on Thursday 26 November, 8:00 London time : everything that you wrote",
        ),
        ({"status": "completed", "position": 7, "keepsake_sent": True}, "Nothing more is planned"),
        (
            {"status": "completed", "position": 7, "keepsake_sent": True, "check_in_wanted": True},
            "The short letter that you asked for comes on Thursday 17 December, 8:00 London time",
        ),
        ({"status": "pending", "confirmed_at": None}, "One thing is missing"),
        ({"weekdays_only": True, "last_lesson_at": datetime(2026, 11, 27, 8, tzinfo=UTC)}, "Monday 30 November"),
        ({"last_lesson_at": datetime(2026, 11, 23, 8, tzinfo=UTC)}, "The next letter is on its way"),
    ],
)
def test_every_state_is_said_in_words(
    service: Service, visitor: Visitor, row: Enrolment, path: str, state: dict[str, object], said: str
) -> None:
    change(service, row, **state)
    page = visitor.get(path)
    assert page.status_code == 200
    assert said.replace(" :", ":") in words_of(page).replace(" :", ":")


def test_a_pause_ends_on_the_chosen_date_at_the_chosen_hour(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    change(service, row, zone="Asia/Tokyo")
    assert done(visitor.submit(path, f"{path}/pause", how="until", until="2026-12-01")) == Done.PAUSED
    now = row_of(service, row)
    assert (now.status, now.paused_until) == ("paused", datetime(2026, 11, 30, 15, 0, tzinfo=UTC))
    page = words_of(visitor.get(f"{path}?done=paused"))
    assert "Paused until Tuesday 1 December Then the next letter comes on Tuesday 1 December, 8:00 Tokyo time." in page


def test_a_pause_without_an_end_ends_when_they_say_so(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    assert done(visitor.submit(path, f"{path}/pause", how="open")) == Done.PAUSED
    assert row_of(service, row).paused_until is None
    assert done(visitor.submit(path, f"{path}/resume")) == Done.RESUMED
    now = row_of(service, row)
    assert (now.status, now.position) == ("active", 3)


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("", Amiss.NO_DATE),
        ("2026-11-24", Amiss.NOT_THAT_DATE),
        ("2026-02-30", Amiss.NOT_THAT_DATE),
        ("2099-01-01", Amiss.NOT_THAT_DATE),
        ("tomorrow", Amiss.NOT_THAT_DATE),
        ("9" * 5000, Amiss.NOT_THAT_DATE),
    ],
)
def test_a_pause_until_no_date_is_refused_by_name(
    service: Service, visitor: Visitor, row: Enrolment, path: str, until: str, said: Amiss
) -> None:
    before = row_of(service, row)
    page = visitor.submit(path, f"{path}/pause", how="until", until=until)
    assert page.status_code == 422
    assert sentence(said) in words_of(page)
    assert f'value="{until[:100]}"' in page.text
    after = row_of(service, row)
    assert (after.status, after.paused_until) == (before.status, None)


def test_next_sends_at_once_but_never_two_in_one_day(
    service: Service, visitor: Visitor, row: Enrolment, path: str, clock_at: SetClock
) -> None:
    assert done(visitor.submit(path, f"{path}/next")) == Done.NEXT_LATER
    clock_at.at = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
    assert done(visitor.submit(path, f"{path}/next")) == Done.NEXT
    due_at = row_of(service, row).due_at
    assert due_at is not None
    assert due_at <= clock_at.at


def test_a_letter_left_out_can_be_read_all_the_same_and_asks_nothing(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    before = row_of(service, row)
    assert done(visitor.submit(path, f"{path}/skip")) == Done.LEFT_OUT
    after = row_of(service, row)
    assert (after.position, after.due_at, after.last_lesson_at) == (4, before.due_at, before.last_lesson_at)
    page = visitor.get(path)
    said = words_of(page)
    assert "You went on without this one. Read the letter" in said
    assert form_on(page.text, f"{path}/answer", path)["day"] == "3", "the newest question that came"
    with service.sessions() as session:
        skipped = session.scalars(select(SkippedLetter)).one()
    assert (skipped.letter, skipped.reason) == ("day-4", "left_out")


def test_the_letter_that_is_on_its_way_when_it_is_left_out_does_not_go(
    service: Service, row: Enrolment, clock_at: SetClock
) -> None:
    clock_at.at = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    owner = str(uuid.uuid4())
    claimed = claim(service, owner, limit=10)
    assert [each.letter for each in claimed] == ["day-4"]
    with service.sessions() as session:
        found = enrolment_by_handle(session, row.handle, lock=True)
        assert found is not None
        assert preferences.leave_out(service, session, found, Circumstances(source="test")) is None
    with service.sessions() as session:
        assert refusals(session, owner, claimed, clock_at.at) == {claimed[0].delivery_id: SkipReason.ALREADY_SENT}


@pytest.mark.parametrize("locale", ["en", "de"])
def test_every_letter_that_came_can_be_read_again_and_no_other(
    service: Service, visitor: Visitor, row: Enrolment, path: str, locale: str
) -> None:
    change(service, row, locale=locale)
    course = course_for("second-wind")
    for day in (1, 2, 3):
        page = visitor.get(f"{path}/letters/{day}")
        lesson = course.lesson(day, locale)
        assert lesson is not None
        assert lesson.title in words_of(page)
        assert lesson.question in words_of(page)
        assert "noindex" in page.headers["x-robots-tag"]
        assert 'name="robots" content="noindex' in page.text
        assert f'href="{path}#day-{day}"' in page.text
    for none in ("4", "0", "-1", "8", "99999999999999999999", "x"):
        answer = visitor.get(f"{path}/letters/{none}")
        assert answer.status_code == 404
        assert f'href="{path}"' in answer.text


def test_after_the_week_it_can_be_taken_again(service: Service, visitor: Visitor, row: Enrolment, path: str) -> None:
    change(service, row, status="completed", position=7, keepsake_sent=True)
    assert 'href="/join/demo"' in visitor.get(path).text


def test_hour_zone_and_weekdays_change_together(service: Service, visitor: Visitor, row: Enrolment, path: str) -> None:
    form = form_on(visitor.get(path).text, f"{path}/times", path)
    assert (form["hour"], form["timezone"]) == ("8", "Europe/London")
    wish = form | {"hour": "17", "timezone": "America/New_York", "weekdays_only": "yes"}
    assert done(visitor.post(f"{path}/times", wish)) == Done.TIMES
    now = row_of(service, row)
    assert (now.hour, now.zone, now.weekdays_only) == (17, "America/New_York", True)
    assert "17:00 New York time" in words_of(visitor.get(path))
    for wrong in ({"timezone": "Mars/Olympus"}, {"hour": "25"}):
        again = visitor.submit(path, f"{path}/times", **wrong)
        assert again.status_code == 422
        assert sentence(Amiss.NOT_THOSE_TIMES) in words_of(again)
        assert next(iter(wrong.values())) in form_on(again.text, f"{path}/times", path).values()
    assert row_of(service, row).zone == "America/New_York"


def test_the_check_in_is_asked_for_and_unasked(service: Service, visitor: Visitor, row: Enrolment, path: str) -> None:
    assert done(visitor.submit(path, f"{path}/check-in", wanted="yes")) == Done.CHECK_IN
    assert row_of(service, row).check_in_wanted
    assert done(visitor.submit(path, f"{path}/check-in", wanted="no")) == Done.NO_CHECK_IN
    assert not row_of(service, row).check_in_wanted
    said = words_of(visitor.get(path))
    assert "You asked for one more letter, weeks later" in said
    assert "You took back your wish for one more letter" in said


def test_the_check_in_is_offered_with_its_date_once_that_is_known_and_no_longer_when_it_has_passed(
    service: Service, visitor: Visitor, row: Enrolment, path: str, clock_at: SetClock
) -> None:
    assert "one short letter comes on day 30" in words_of(visitor.get(path))
    change(service, row, status="completed", position=7, keepsake_sent=True)
    assert "one short letter comes on Thursday 17 December" in words_of(visitor.get(path))
    stale = form_on(visitor.get(path).text, f"{path}/check-in", path)
    clock_at.at = datetime(2026, 12, 17, 8, tzinfo=UTC)
    assert "one short letter" not in words_of(visitor.get(path))
    assert done(visitor.post(f"{path}/check-in", stale | {"wanted": "yes"})) == Done.TOO_LATE
    assert not row_of(service, row).check_in_wanted


def test_stop_and_undo(service: Service, visitor: Visitor, row: Enrolment, path: str) -> None:
    assert done(visitor.submit(path, f"{path}/stop")) == Done.STOPPED
    assert row_of(service, row).status == "stopped"
    assert done(visitor.submit(path, f"{path}/undo")) == Done.UNDONE
    now = row_of(service, row)
    assert (now.status, now.position) == ("active", 3)


def test_their_own_hold_is_theirs_to_end_and_the_organisation_s_is_not(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    change(service, row, held_reason=HeldReason.DISTRESS.value)
    form = form_on(visitor.get(path).text, f"{path}/resume", path)
    change(service, row, held_reason=HeldReason.OPERATOR.value)
    assert done(visitor.post(f"{path}/resume", form)) == Done.NOT_THEIRS
    change(service, row, held_reason=HeldReason.DISTRESS.value)
    assert done(visitor.post(f"{path}/resume", form)) == Done.RESUMED
    assert row_of(service, row).held_reason is None


def test_the_journal_shows_their_words_beside_the_questions_and_nothing_they_wrote_is_code(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    keep(service, row, 1, "Mira, on Wednesday.\n<script>alert('x')</script>")
    keep(service, row, 2, "{{ 7 * 7 }} & <b>bold</b>")
    page = visitor.get(path)
    said = words_of(page)
    assert "Which other doors are there" in said
    assert "<script>alert" not in page.text
    assert "<b>bold" not in page.text
    assert "{{ 7 * 7 }} & <b>bold</b>" in said


def test_a_hostile_name_is_no_greeting_and_no_code(
    service: Service, visitor: Visitor, row: Enrolment, path: str
) -> None:
    for name in ("<img src=x onerror=alert(1)>", "Ana <b>", "{{ config }}", "x" * 500):
        with service.sessions() as session:
            session.get_one(Person, row.person_id).name = name
        page = visitor.get(path)
        assert name not in page.text
        assert "onerror" not in page.text


def test_the_download_has_everything(service: Service, visitor: Visitor, row: Enrolment, path: str) -> None:
    keep(service, row, 1, "Mira, on Wednesday.")
    answer = visitor.submit(path, f"{path}/download")
    assert answer.headers["content-disposition"].startswith("attachment")
    kept = json.loads(answer.text)
    assert kept["email"] == "ana@example.org"
    assert [words["text"] for words in kept["reflections"]] == ["Mira, on Wednesday."]
    assert kept["enrolments"][0]["consent"]


def test_erasing_asks_first_and_leaves_nothing(service: Service, visitor: Visitor, row: Enrolment, path: str) -> None:
    keep(service, row, 1, "Mira, on Wednesday.")
    before = everything_in(service)
    assert "cannot be undone" in words_of(visitor.get(f"{path}/erase"))
    assert everything_in(service) == before
    answer = visitor.submit(f"{path}/erase")
    assert (answer.status_code, answer.headers["location"]) == (303, "/erased")
    assert "Everything is erased" in words_of(visitor.get("/erased"))
    with service.sessions() as session:
        for table in (Person, Enrolment, Reflection):
            assert session.scalar(select(func.count()).select_from(table)) == 0
        assert session.scalar(select(func.count()).select_from(Erasure)) == 1
    for gone in (visitor.get(path), visitor.get(f"{path}/erase"), visitor.post(f"{path}/stop", {})):
        assert gone.status_code in {403, 410}
    assert visitor.get(path).status_code == 410


def test_looking_changes_nothing(service: Service, visitor: Visitor, path: str) -> None:
    before = everything_in(service)
    for _ in range(100):
        assert visitor.get(path).status_code == 200
    for action in ("pause", "resume", "next", "times", "language", "check-in", "stop", "undo", "download"):
        assert visitor.get(f"{path}/{action}").status_code in {404, 405}
        visitor.client.head(f"{path}/{action}")
        visitor.client.options(f"{path}/{action}")
    assert everything_in(service) == before


def test_the_page_opens_for_half_a_year_and_then_says_where_to_find_it(
    service: Service, visitor: Visitor, row: Enrolment
) -> None:
    assert visitor.get(link_to(service, Purpose.ME, row, ago=timedelta(days=179))).status_code == 200
    old = visitor.get(link_to(service, Purpose.ME, row, ago=timedelta(days=181)))
    assert old.status_code == 410
    assert "fresh one" in words_of(old)


def test_only_known_messages_are_shown(visitor: Visitor, path: str) -> None:
    page = visitor.get(f"{path}?done=<script>alert(1)</script>")
    assert 'role="status"' not in page.text
    assert "alert(1)" not in page.text
    for word in Done:
        assert 'role="status"' in visitor.get(f"{path}?done={word}").text


def test_a_form_of_one_action_opens_no_other(service: Service, visitor: Visitor, row: Enrolment, path: str) -> None:
    form = form_on(visitor.get(path).text, f"{path}/next", path)
    assert visitor.post(f"{path}/stop", form).status_code == 403
    assert row_of(service, row).status == EnrolmentStatus.ACTIVE


def test_a_form_of_one_person_opens_nothing_of_another_s(
    service: Service, visitor: Visitor, enrol: Enrol, path: str
) -> None:
    bob = enrol("bob@example.org")
    theirs = link_to(service, Purpose.ME, bob)
    form = form_on(visitor.get(path).text, f"{path}/stop", path)
    assert visitor.post(f"{theirs}/stop", form).status_code == 403
    assert row_of(service, bob).status == "active"


def test_without_the_key_of_their_words_the_rest_of_the_page_still_works(
    service: Service, visit: Callable[[Service], Visitor], row: Enrolment, path: str
) -> None:
    keep(service, row, 1, "Mira, on Wednesday.")
    locked_out = replace(service, master=MasterKeys((new_key(),)))
    visitor = visit(locked_out)
    page = visitor.get(path)
    assert page.status_code == 200
    assert "cannot be opened just now" in words_of(page)
    assert done(visitor.submit(path, f"{path}/stop")) == Done.STOPPED
