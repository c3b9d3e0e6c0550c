"""The timetable of beat, on one screen. Real time: intervals in seconds."""

from typing import Any

from celery.schedules import crontab


def timetable(*, scaled: bool) -> dict[str, dict[str, Any]]:
    """What beat sends when. Under a scaled clock the ticks come faster: a second may be a morning there."""
    return {
        "look for what is due": {"task": "course.tick", "schedule": 0.2 if scaled else 1.0},
        "forget what need not be kept": {"task": "course.tidy", "schedule": crontab(hour="3", minute="17")},
    }
