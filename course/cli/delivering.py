"""Commands about all letters together: hold them, let them go on, show what keeps them back."""

import sys
from typing import Annotated, Any

import typer

from course.cli.output import fail, note, print_json, print_rows
from course.cli.state import settings_with_servers

_OPERATING = "Operating"
_LONGEST_REASON = 200
_KEPT_BACK = {
    "new_starts": "first lessons wait; who has begun goes on",
    "letters": "letters wait; confirmations, goodbyes, links to the own page and numbers to call still go",
    "everything": "nothing goes",
}


def register(app: typer.Typer) -> None:
    """Put these commands on the app."""
    delivery = typer.Typer(help="All letters together: hold them, let them go on.", no_args_is_help=True)
    delivery.command("hold")(delivery_hold)
    delivery.command("release")(delivery_release)
    delivery.command("show")(delivery_show)
    app.add_typer(delivery, name="delivery", rich_help_panel=_OPERATING)


def delivery_hold(
    new_starts: Annotated[bool, typer.Option("--new-starts", help="Only day 1 of those who have not begun.")] = False,
    everything: Annotated[bool, typer.Option("--everything", help="Confirmations and goodbyes too.")] = False,
    reason: Annotated[str | None, typer.Option(help="Why, for whoever looks next.")] = None,
) -> None:
    """Let letters wait. Within seconds nothing new is begun; what a worker has in hand still goes."""
    from course.service import open_service  # noqa: PLC0415
    from course.store.holds import put_hold  # noqa: PLC0415
    from course.vocabulary import HoldCause, HoldScope  # noqa: PLC0415

    if new_starts and everything:
        fail("new starts alone, or everything? say one of --new-starts and --everything")
    if reason is not None and (len(reason) > _LONGEST_REASON or not reason.isprintable()):
        fail(f"the reason should be one line of at most {_LONGEST_REASON} characters")
    scope = HoldScope.NEW_STARTS if new_starts else HoldScope.EVERYTHING if everything else HoldScope.LETTERS
    service = open_service(settings_with_servers())
    with service.sessions() as session:
        put = put_hold(session, scope, HoldCause.OPERATOR, reason or None, service.clock.now())
    if not put:
        fail("this is held already; `course delivery show` says since when")
    note(f"held: {_KEPT_BACK[scope.value]}; `course delivery release` ends it", style="yellow")


def delivery_release(
    new_starts: Annotated[bool, typer.Option("--new-starts", help="Only what keeps new starts back.")] = False,
) -> None:
    """Let letters go on, whoever held them. What led a guard rail to hold is not held against us again."""
    from course.delivery.guard import release_starts  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415
    from course.store.holds import release_holds  # noqa: PLC0415
    from course.vocabulary import HoldScope  # noqa: PLC0415

    service = open_service(settings_with_servers())
    scopes = [HoldScope.NEW_STARTS] if new_starts else list(HoldScope)
    with service.sessions() as session:
        released = release_holds(session, scopes, service.clock.now())
    begun = release_starts(service)
    if not released and not begun:
        fail("nothing is held; `course held list` shows the courses of single people that are")
    note(f"released; {begun} new starts go on, each at its next chosen hour", style="green")


def delivery_show(as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> None:
    """Show what is held and why, what the guard rails see, the limits and how much of them is used, and who rests."""
    from course import clock  # noqa: PLC0415
    from course.delivery.throttle import Limits, pace_seen  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415

    settings = settings_with_servers()
    service = open_service(settings)
    with service.sessions() as session:
        shown = standing(session)
    shown |= pace_seen(settings, Limits.of(settings), clock.real_now().date())
    if as_json or not sys.stdout.isatty():
        print_json(shown)
        return
    print_rows(("what", "", "", ""), standing_rows(shown))


def standing(session: Any) -> dict[str, Any]:
    """What is held, and what the guard rails last saw, for JSON."""
    from course.store.holds import holds_in_force, readings  # noqa: PLC0415

    return {
        "holds": [
            {
                "scope": hold.scope.value,
                "cause": hold.cause.value,
                "reason": hold.reason,
                "since": hold.since_at.isoformat(timespec="seconds"),
            }
            for hold in holds_in_force(session)
        ],
        "guard_rails": {
            rail: {
                "level": row.level,
                "people": row.people,
                "letters": row.letters,
                "rate": row.people / row.letters if row.letters else 0.0,
                "looked": row.looked_real_at.isoformat(timespec="seconds"),
            }
            for rail, row in readings(session).items()
        },
    }


def standing_rows(shown: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """The same for people."""
    rows = [
        (f"held: {hold['scope']}", f"because of {hold['cause']}", f"since {hold['since']}", hold["reason"] or "")
        for hold in shown["holds"]
    ] or [("held", "nothing", "", "")]
    rows += [
        (rail, seen["level"], f"{100 * seen['rate']:.2f} %", f"{seen['people']} in {seen['letters']} letters, 7 days")
        for rail, seen in shown["guard_rails"].items()
    ]
    for limit in shown.get("limits", ()):
        used = "" if limit["used"] is None else f"{limit['used']} used"
        rows.append((f"limit: {limit['of']}", f"{limit['letters']} letters", f"in {limit['seconds']} s", used))
    rows += [(f"rests: {who}", f"{seconds:.0f} s yet", "", "") for who, seconds in shown.get("resting", {}).items()]
    return rows
