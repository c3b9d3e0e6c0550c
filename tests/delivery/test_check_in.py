"""The check-in: one letter on day 30 to whoever asked for it, and to nobody else."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from course.delivery.deliver import Postman
from course.people import preferences
from course.people.consent import Circumstances, history_of
from course.people.enrolment import Refusal
from course.people.erase import erase_person
from course.people.finding import enrolment_by_id
from course.people.reflections import keep_reflection
from course.people.situation import apply, situation_of
from course.people.suppression import suppress
from course.service import Service
from course.store.models import Enrolment, SkippedLetter
from course.vocabulary import ConsentKind, SkipReason, SuppressionReason
from tests.support.clock import SetClock
from tests.support.relay import Relay

Enrol = Callable[..., Enrolment]
WHY = Circumstances(source="test")
LAST_LESSON = datetime(2026, 11, 24, 8, tzinfo=UTC)
DAY_30 = datetime(2026, 12, 17, 8, tzinfo=UTC)


def change(service: Service, row: Enrolment, what: Callable[..., object], *more: object) -> object:
    """One of the functions of `preferences`, on the locked row."""
    with service.sessions() as session:
        locked = enrolment_by_id(session, row.id, lock=True)
        assert locked is not None
        return what(service, session, locked, *more, WHY)


@pytest.fixture
def finished(service: Service, enrol: Enrol) -> Callable[..., Enrolment]:
    """Somebody to whom all seven lessons have gone, and the keepsake."""

    def made(**wish: object) -> Enrolment:
        row = enrol(**wish)
        with service.sessions() as session:
            kept = enrolment_by_id(session, row.id, lock=True)
            assert kept is not None
            kept.status, kept.position, kept.last_lesson_at, kept.keepsake_sent = "completed", 7, LAST_LESSON, True
            apply(kept, situation_of(kept), service.clock.now())
        return row

    return made


def live(postman: Postman, clock_at: SetClock, hours: int) -> None:
    """A look every sixth hour."""
    for _ in range(hours // 6):
        postman.deliver_due(seconds=5)
        clock_at.forward(hours=6)


def check_ins(relay: Relay) -> list[str]:
    return [letter for letter in relay.letters() if letter == "check-in"]


@pytest.mark.parametrize(
    ("locale", "subject", "recalled", "own_page"),
    [
        ("en", "You asked us to write again", "When we last heard from you, you wrote:", "Read them again"),
        ("de", "Noch ein Brief, wie gewünscht", "Als wir zuletzt von Ihnen hörten, haben Sie", "Noch einmal lesen"),
    ],
)
def test_it_comes_once_on_day_thirty_at_the_chosen_hour_in_the_reader_s_language_with_their_last_words(
    service: Service,
    finished: Callable[..., Enrolment],
    postman: Postman,
    relay: Relay,
    clock_at: SetClock,
    locale: str,
    subject: str,
    recalled: str,
    own_page: str,
) -> None:
    row = finished(locale=locale)
    with service.sessions() as session:
        keep_reflection(
            service, session, row, day=7, text="Go out for air.", received_at=clock_at.now(), inbound_id=None
        )
    assert change(service, row, preferences.want_check_in, True) is None
    clock_at.at = DAY_30.replace(hour=7, minute=59)
    postman.deliver_due(seconds=5)
    assert check_ins(relay) == []
    clock_at.at = DAY_30
    live(postman, clock_at, 24 * 10)
    assert check_ins(relay) == ["check-in"]
    message = relay.taken[-1][2]
    assert message["Subject"] == subject
    said = message.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    for words in (recalled, "> Go out for air.", own_page):
        assert words in said


def test_without_being_asked_for_it_never_comes(
    finished: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    finished()
    live(postman, clock_at, 24 * 40)
    assert check_ins(relay) == []


@pytest.mark.parametrize("ending", ["taken back", "stopped", "suppressed", "erased", "begun anew"])
def test_nothing_comes_once_it_is_over(
    service: Service,
    finished: Callable[..., Enrolment],
    enrol: Enrol,
    postman: Postman,
    relay: Relay,
    clock_at: SetClock,
    ending: str,
) -> None:
    row = finished()
    assert change(service, row, preferences.want_check_in, True) is None
    match ending:
        case "taken back":
            assert change(service, row, preferences.want_check_in, False) is None
        case "stopped":
            assert change(service, row, preferences.stop) is None
        case "suppressed":
            with service.sessions() as session:
                suppress(session, service.address_hash("ana@example.org"), SuppressionReason.COMPLAINED, clock_at.now())
        case "erased":
            with service.sessions() as session:
                locked = enrolment_by_id(session, row.id, lock=True)
                assert locked is not None
                erase_person(service, session, locked.person)
        case "begun anew":
            again = enrol()
            assert (again.id != row.id, again.status) == (True, "active")
            clock_at.at = DAY_30
            change(service, again, preferences.pause, None)
    clock_at.at = DAY_30
    live(postman, clock_at, 48)
    assert check_ins(relay) == []


def test_taking_it_back_wins_over_a_letter_that_is_claimed_and_not_handed_over(
    service: Service, finished: Callable[..., Enrolment], postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    row = finished()
    change(service, row, preferences.want_check_in, True)
    clock_at.at = DAY_30
    composed = postman._composed

    def take_back_meanwhile(owner: str, claimed: list) -> list:  # type: ignore[type-arg]
        written = composed(owner, claimed)
        change(service, row, preferences.want_check_in, False)
        return written

    postman._composed = take_back_meanwhile  # type: ignore[method-assign]
    postman.deliver_due(seconds=5)
    assert check_ins(relay) == []
    with service.sessions() as session:
        assert SkipReason.NOT_WANTED in session.scalars(select(SkippedLetter.reason)).all()
        assert session.get_one(Enrolment, row.id).due_at is None


def test_it_can_be_asked_for_until_its_hour_has_come(
    service: Service, finished: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    row = finished()
    clock_at.at = DAY_30
    assert change(service, row, preferences.want_check_in, True) is Refusal.TOO_LATE
    clock_at.forward(minutes=-1)
    assert change(service, row, preferences.want_check_in, True) is None
    assert change(service, row, preferences.want_check_in, True) is Refusal.ALREADY
    assert change(service, row, preferences.want_check_in, False) is None
    with service.sessions() as session:
        kinds = [event.kind for event in history_of(session, row.id)]
    assert kinds[-2:] == [ConsentKind.CHECK_IN, ConsentKind.NO_CHECK_IN]


def test_the_keepsake_offers_it_with_its_date_while_it_can_be_asked_for(
    service: Service, enrol: Enrol, postman: Postman, relay: Relay, clock_at: SetClock
) -> None:
    enrol()
    live(postman, clock_at, 24 * 11)
    assert relay.letters()[-1] == "keepsake"
    said = " ".join(relay.taken[-1][2].get_body(("plain",)).get_content().split())  # type: ignore[union-attr]
    assert "one more short letter on Wednesday 23 December" in said
    assert "“write again”" in said
