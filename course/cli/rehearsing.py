"""`course rehearse`: time travel. The whole course's timeline from the pure core, for one made-up person."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from course.cli.output import fail, note, print_json, print_rows
from course.people import enrolment as life
from course.schedule.decide import Complete, Send, Situation, Skip, Wait, decide, next_due
from course.schedule.due import is_zone, local
from course.vocabulary import EnrolmentStatus

_SPAN = re.compile(r"(\d{1,3})\s*([dh])")
_MOST_STEPS = 2_000
_EVENTS = "pause[:2d], resume, next, skip, stop, reply:TEXT, zone:Europe/Paris, hour:9"


def register(app: typer.Typer) -> None:
    """Put this command on the app."""
    app.command(rich_help_panel="Words and letters")(rehearse)


@dataclass(frozen=True, kw_only=True)
class _Event:
    """Something that the made-up person does: at the same local time on the n-th day, noon."""

    day: int
    what: str
    value: str


def rehearse(
    zone: Annotated[str, typer.Option(help="IANA time zone.")] = "Europe/London",
    hour: Annotated[int, typer.Option(min=0, max=23, help="The chosen local hour.")] = 8,
    start: Annotated[str, typer.Option("--from", help="When the confirmation is pressed, ISO 8601.")] = "",
    weekdays: Annotated[bool, typer.Option("--weekdays", help="On weekdays only.")] = False,
    check_in: Annotated[bool, typer.Option("--check-in", help="Ask for the letter on day 30.")] = False,
    event: Annotated[
        list[str] | None, typer.Option(metavar="DAY:WHAT", help=f"At noon of the DAY-th date: {_EVENTS}.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Run the whole course for one made-up person and print its timeline."""
    if not is_zone(zone):
        fail(f"there is no time zone called {zone!r}; an example of one is Europe/Berlin")
    begins = _instant(start)
    events = sorted((_event(text) for text in event or []), key=lambda each: each.day)
    situation = Situation(
        status=EnrolmentStatus.ACTIVE,
        zone=zone,
        hour=hour,
        weekdays_only=weekdays,
        check_in_wanted=check_in,
        confirmed_at=begins,
    )
    timeline = _Timeline(begins=begins).run(situation, events)
    if as_json:
        print_json({"zone": zone, "hour": hour, "from": begins.isoformat(), "timeline": timeline})
        return
    print_rows(
        ("local time", "what", ""),
        [(str(row["local"]), str(row["what"]), str(row["detail"] or "")) for row in timeline],
    )
    note(f"{sum(row['what'] == 'letter' for row in timeline)} letters")


def _instant(text: str) -> datetime:
    from course.clock import real_now  # noqa: PLC0415

    if not text:
        return real_now()
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        fail(f"{text!r} is not an instant; an example of one is 2026-11-24T09:00:00+00:00")
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


def _event(text: str) -> _Event:
    day, _, rest = text.partition(":")
    what, _, value = rest.partition(":")
    if (
        not day.isdigit()
        or not 1 <= int(day) <= 400
        or what
        not in {
            "pause",
            "resume",
            "next",
            "skip",
            "stop",
            "reply",
            "zone",
            "hour",
        }
    ):
        fail(f"{text!r} is not an event; examples are 3:pause:2d and 2:reply:I will call Tom. Known: {_EVENTS}")
    if what == "zone" and not is_zone(value):
        fail(f"there is no time zone called {value!r}; an example of one is Europe/Berlin")
    if what == "hour" and not (value.isdigit() and int(value) <= 23):
        fail(f"{value!r} is not an hour of the day, 0 to 23")
    if what == "pause" and value and not _SPAN.fullmatch(value):
        fail(f"{value!r} is not a span of time; examples are 2d and 12h")
    return _Event(day=int(day), what=what, value=value)


class _Timeline:
    """Steps from one instant that matters to the next."""

    def __init__(self, *, begins: datetime) -> None:
        self._begins = begins
        self._rows: list[dict[str, str | int | None]] = []

    def run(self, situation: Situation, events: list[_Event]) -> list[dict[str, str | int | None]]:
        """The rows of the timeline, in order: instants in UTC and on the person's wall clock."""
        now, waiting = self._begins, list(events)
        self._row(now, situation, "confirmed", None)
        for _ in range(_MOST_STEPS):
            event_at = self._at(waiting[0], situation) if waiting else None
            due_at = next_due(situation, now)
            if due_at is not None and (event_at is None or due_at <= event_at):
                now = max(now, due_at)
                situation = self._letter(situation, now)
            elif event_at is not None:
                now = max(now, event_at)
                situation = self._happen(waiting.pop(0), situation, now)
            else:
                break
        self._row(now, situation, "end", situation.status.value)
        return self._rows

    def _at(self, event: _Event, s: Situation) -> datetime:
        first = local(self._begins, s.zone)
        noon = first.replace(hour=12, minute=0, second=0, microsecond=0, fold=0) + timedelta(days=event.day - 1)
        return max(noon.astimezone(UTC), self._begins)

    def _letter(self, s: Situation, now: datetime) -> Situation:
        match decide(s, now):
            case Send(letter=letter):
                self._row(now, s, "letter", letter)
                return life.letter_sent(s, letter, now)
            case Wait() | Skip() | Complete():
                return s

    def _happen(self, event: _Event, s: Situation, now: datetime) -> Situation:
        after: Situation | life.Refusal
        match event.what:
            case "pause":
                after = life.pause(s, now + _span(event.value) if event.value else None)
            case "resume":
                after = life.resume(s, now)
            case "next":
                after = life.ask_next(s, now)
            case "skip":
                after = life.leave_out(s, now)
            case "stop":
                after = life.stop(s)
            case "zone":
                after = life.change_time(s, hour=s.hour, zone=event.value, weekdays_only=s.weekdays_only, now=now)
            case "hour":
                after = life.change_time(s, hour=int(event.value), zone=s.zone, weekdays_only=s.weekdays_only, now=now)
            case _:
                after = s
        refused = f" (refused: {after.value})" if isinstance(after, life.Refusal) else ""
        after = s if isinstance(after, life.Refusal) else replace(after)
        self._row(now, after, event.what, (event.value or "") + refused)
        return after

    def _row(self, at: datetime, s: Situation, what: str, detail: str | None) -> None:
        self._rows.append(
            {
                "at": at.isoformat(),
                "local": local(at, s.zone).strftime("%a %Y-%m-%d %H:%M %Z"),
                "what": what,
                "detail": detail or None,
                "position": s.position,
            }
        )


def _span(text: str) -> timedelta:
    found = _SPAN.fullmatch(text)
    assert found is not None
    return timedelta(days=int(found[1])) if found[2] == "d" else timedelta(hours=int(found[1]))
