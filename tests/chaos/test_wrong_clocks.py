"""A machine whose clock is wrong, or steps, and a database that is away: course time stays everybody's."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError

from course import clock
from course.service import Service
from course.store.course_clock import StoredClock, start_clock


@pytest.fixture
def wrong_by(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Sets this machine's clock wrong."""

    def set_wrong(by: timedelta) -> None:
        monkeypatch.setattr(clock, "real_now", lambda: datetime.now(UTC) + by)

    return set_wrong


@pytest.mark.parametrize("scaled", [True, False])
@pytest.mark.parametrize("by", [timedelta(hours=3), timedelta(days=-400)])
def test_a_machine_whose_clock_is_wrong_has_the_same_course_time_as_everybody(
    service: Service, wrong_by: Callable[[timedelta], None], scaled: bool, by: timedelta
) -> None:
    wrong_by(by)
    apart = StoredClock(service.sessions, scaled=scaled).now() - datetime.now(UTC)
    assert abs(apart) < timedelta(minutes=1)


def test_in_production_no_scale_that_was_kept_changes_the_time(service: Service) -> None:
    with service.sessions() as session:
        start_clock(session, 0.001)
    clock.sleep(0.01)
    assert StoredClock(service.sessions).now() > datetime.now(UTC) + timedelta(days=1)
    assert StoredClock(service.sessions, scaled=False).now() <= datetime.now(UTC)


def test_course_time_goes_on_while_the_database_is_away(service: Service) -> None:
    """A worker that has just heard a 250 can note it without asking anybody the time."""
    away = False

    def sessions() -> object:
        if away:
            raise OperationalError("the database is away", None, Exception())
        return service.sessions()

    kept = StoredClock(sessions)  # type: ignore[arg-type]
    before, away = kept.now(), True
    clock.sleep(0.3)
    assert kept.now() > before
    with pytest.raises(OperationalError):
        StoredClock(sessions).now()  # type: ignore[arg-type]
