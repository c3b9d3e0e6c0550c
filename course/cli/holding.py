"""Commands about courses that wait although nobody paused them."""

from typing import Annotated, Any

import typer

from course.cli.output import fail, note, print_json, print_rows
from course.cli.state import settings_with_servers

_PEOPLE = "People"


def register(app: typer.Typer) -> None:
    """Put these commands on the app."""
    held = typer.Typer(help="Courses on hold: a reply sounded like despair, or an absence.", no_args_is_help=True)
    held.command("list")(held_list)
    held.command("release")(held_release)
    app.add_typer(held, name="held", rich_help_panel=_PEOPLE)


def held_list(as_json: Annotated[bool, typer.Option("--json", help="One JSON object an enrolment.")] = False) -> None:
    """List the courses on hold, longest first: whose link, why, since when. No address and no words."""
    from course.people.finding import held_enrolments  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415

    service = open_service(settings_with_servers())
    with service.sessions() as session:
        found: list[dict[str, Any]] = [
            {
                "enrolment": row.id,
                "link": row.link.slug,
                "title": row.link.title,
                "status": row.status,
                "reason": row.held_reason,
                "since": None if row.held_at is None else row.held_at.isoformat(timespec="seconds"),
                "until": None if row.held_until is None else row.held_until.isoformat(timespec="seconds"),
            }
            for row in held_enrolments(session, service.clock.now())
        ]
    if as_json:
        for each in found:
            print_json(each)
        return
    print_rows(
        ("enrolment", "link", "offered by", "status", "why", "since", "until"),
        [["" if value is None else str(value) for value in each.values()] for each in found],
    )


def held_release(
    enrolment: Annotated[
        int, typer.Argument(min=1, max=2**63 - 1, help="The enrolment's number, as the list shows it.")
    ],
) -> None:
    """Let a course go on: the next letter comes at its next chosen hour."""
    from course.people import enrolment as life  # noqa: PLC0415
    from course.people.finding import enrolment_by_id  # noqa: PLC0415
    from course.people.situation import apply, situation_of  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415

    service = open_service(settings_with_servers())
    with service.sessions() as session:
        row = enrolment_by_id(session, enrolment, lock=True)
        if row is None:
            fail(f"there is no enrolment {enrolment}; `course held list` shows those on hold")
        now = service.clock.now()
        after = life.release(situation_of(row), now)
        if isinstance(after, life.Refusal):
            fail(f"enrolment {enrolment} is not on hold; `course held list` shows those that are")
        apply(row, after, now)
    note("released", style="green")
