"""Commands about people: sign-up links, lists, everything kept of one person, the holding pen."""

import csv
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from course.cli.output import fail, note, print_json, print_rows, say
from course.cli.state import settings_with_servers

if TYPE_CHECKING:
    from course.service import Service

_PEOPLE = "People"
_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_ROWS_A_TRANSACTION = 200


def register(app: typer.Typer) -> None:
    """Put these commands on the app."""
    links = typer.Typer(help="Sign-up links.", no_args_is_help=True)
    links.command("add")(link_add)
    links.command("list")(link_list)
    app.add_typer(links, name="link", rich_help_panel=_PEOPLE)
    app.command("import", rich_help_panel=_PEOPLE)(import_)
    app.command(rich_help_panel=_PEOPLE)(export)
    app.command(rich_help_panel=_PEOPLE)(erase)
    pen = typer.Typer(help="The holding pen: mail that could not be matched to anybody.", no_args_is_help=True)
    pen.command("list")(pen_list)
    pen.command("attach")(pen_attach)
    pen.command("discard")(pen_discard)
    app.add_typer(pen, name="pen", rich_help_panel=_PEOPLE)


def _service() -> "Service":
    from course.service import open_service  # noqa: PLC0415

    return open_service(settings_with_servers())


def link_add(
    slug: Annotated[str, typer.Argument(help="The last part of its address: small letters, digits, hyphens.")],
    course: Annotated[str, typer.Option(help="The course that candidates get.")] = "second-wind",
    title: Annotated[str | None, typer.Option(help="Who offers it, as candidates read it.")] = None,
) -> None:
    """Make a sign-up link."""
    from course.curriculum.load import course_slugs  # noqa: PLC0415
    from course.people.signup import add_link  # noqa: PLC0415

    if not _SLUG.fullmatch(slug):
        fail(f"{slug!r} cannot stand in an address; use small letters, digits and hyphens, for example spring-2027")
    service = _service()
    if course not in course_slugs(service.templates):
        fail(f"there is no course called {course!r}; there are: {', '.join(course_slugs(service.templates))}")
    shown = " ".join((title or slug.replace("-", " ").title()).split())[:120]
    with service.sessions() as session:
        if not add_link(session, slug=slug, course=course, title=shown, now=service.clock.now()):
            fail(f"there is a sign-up link {slug!r} already; choose another name")
    say(f"{service.settings.public_url}/join/{slug}")


def link_list(as_json: Annotated[bool, typer.Option("--json", help="One JSON object a link.")] = False) -> None:
    """List the sign-up links, with how many joined."""
    from sqlalchemy import func, select  # noqa: PLC0415

    from course.store.models import Enrolment, SignupLink  # noqa: PLC0415

    service = _service()
    counted = (
        select(SignupLink, func.count(Enrolment.id))
        .outerjoin(Enrolment, Enrolment.link_id == SignupLink.id)
        .group_by(SignupLink.id)
        .order_by(SignupLink.id)
    )
    with service.sessions() as session:
        found: list[dict[str, Any]] = [
            {
                "slug": link.slug,
                "course": link.course,
                "title": link.title,
                "enrolments": enrolments,
                "url": f"{service.settings.public_url}/join/{link.slug}",
            }
            for link, enrolments in session.execute(counted)
        ]
    if as_json:
        for each in found:
            print_json(each)
        return
    print_rows(
        ("link", "course", "title", "enrolments", "address"), [[str(v) for v in each.values()] for each in found]
    )


def import_(
    file: Annotated[Path, typer.Argument(help="A CSV with a column email and, if you like, others.")],
    link: Annotated[str, typer.Option(help="The sign-up link that they join by.")],
    as_json: Annotated[bool, typer.Option("--json", help="The counts as one JSON object.")] = False,
) -> None:
    """Bring people in from a list. Each row stands alone; repeating it changes nothing.

    Columns: email, and optionally name, timezone, hour, locale, consent_at, consent_source, start_at. Rows with
    evidence of consent begin at once; the others are asked to confirm. Bad rows go to FILE.rejected.csv, with why.
    """
    from course.people.finding import link_by_slug  # noqa: PLC0415
    from course.people.roster import RosterError, read_roster  # noqa: PLC0415

    service = _service()
    now = service.clock.now()
    rejected_file = file.with_name(f"{file.name.removesuffix('.csv')}.rejected.csv")
    with service.sessions() as session:
        if link_by_slug(session, link) is None:
            fail(f"there is no sign-up link {link!r}; make it with `course link add {link}`")
    with file.open("rb") as raw:
        try:
            roster = read_roster(raw, now=now, strict=service.settings.production)
        except RosterError as error:
            fail(f"{file}: {error}")
        if roster.unknown:
            note(f"columns that mean nothing here are left alone: {', '.join(roster.unknown)}", style="yellow")
        counts = _import_rows(service, link, roster, rejected_file)
    if as_json or not sys.stdout.isatty():
        print_json(counts)
    else:
        say(", ".join(f"{number} {what}" for what, number in counts.items()))
    if counts["rejected"]:
        note(f"the rejected rows and their reasons are in {rejected_file}", style="yellow")


def _import_rows(service: "Service", slug: str, roster: Any, rejected_file: Path) -> dict[str, int]:
    from rich.progress import track  # noqa: PLC0415

    from course.people.finding import link_by_slug  # noqa: PLC0415
    from course.people.roster import Rejected  # noqa: PLC0415
    from course.people.signup import import_one  # noqa: PLC0415

    counts = {"imported": 0, "already": 0, "suppressed": 0, "rejected": 0}
    rejected: list[Rejected] = []
    rejected_file.unlink(missing_ok=True)
    rows = track(roster.rows, "bringing people in", total=None) if sys.stderr.isatty() else roster.rows
    batch: list[Any] = []

    def write_batch() -> None:
        with service.sessions() as session:
            link = link_by_slug(session, slug)
            assert link is not None
            for entry in batch:
                answer = import_one(
                    service,
                    session,
                    link,
                    entry.wish,
                    evidence=entry.evidence,
                    start_at=entry.start_at,
                    now=service.clock.now(),
                )
                counts[answer.value] += 1
        batch.clear()

    for row in rows:
        if isinstance(row, Rejected):
            counts["rejected"] += 1
            rejected.append(row)
            if len(rejected) >= _ROWS_A_TRANSACTION:
                _write_rejected(rejected_file, roster.headings, rejected)
        else:
            batch.append(row)
            if len(batch) >= _ROWS_A_TRANSACTION:
                write_batch()
    write_batch()
    _write_rejected(rejected_file, roster.headings, rejected)
    return counts


def _write_rejected(file: Path, headings: tuple[str, ...], rejected: list[Any]) -> None:
    if not rejected:
        return
    fresh = not file.exists()
    with file.open("a", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        if fresh:
            writer.writerow(["line", "reason", *headings])
        for row in rejected:
            writer.writerow([row.line, row.reason, *row.cells])
    rejected.clear()


def _person(service: "Service", session: Any, email: str) -> Any:
    from course.people.finding import person_by_hash  # noqa: PLC0415

    person = person_by_hash(session, service.address_hash(email))
    if person is None:
        fail("nobody with this address is known here; was it erased, or is there a slip in it?")
    return person


def export(email: Annotated[str, typer.Argument(help="The person's address.")]) -> None:
    """Print everything that is kept of a person, as JSON."""
    from course.people.erase import export_person  # noqa: PLC0415

    service = _service()
    with service.sessions() as session:
        kept = export_person(service, session, _person(service, session, email))
    say(json.dumps(kept, ensure_ascii=False, indent=2))


def erase(
    email: Annotated[str, typer.Argument(help="The person's address.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Forget a person for good: words, mail, course. A keyed hash stays, so that nothing is ever sent again."""
    from course.people.erase import erase_person  # noqa: PLC0415

    service = _service()
    with service.sessions() as session:
        _person(service, session, email)
    # Asked between transactions: PostgreSQL ends one in which somebody thinks for a minute.
    if not yes and not typer.confirm("Erase this person for good?", err=True):
        fail("nothing was erased")
    with service.sessions() as session:
        erase_person(service, session, _person(service, session, email))
    note("erased", style="green")


def pen_list(as_json: Annotated[bool, typer.Option("--json", help="One JSON object a message.")] = False) -> None:
    """List the mail that could not be matched, oldest first."""
    from course.inbound.pen import held  # noqa: PLC0415

    service = _service()
    with service.sessions() as session:
        found = held(service, session)
    if as_json:
        for each in found:
            print_json(each)
        return
    print_rows(
        ("id", "received", "from", "subject", "why"),
        [[str(e["id"]), e["received_at"], e["from"] or "", e["subject"], e["reason"] or ""] for e in found],
    )


def pen_attach(
    message: Annotated[int, typer.Argument(help="The message's id.")],
    email: Annotated[str, typer.Argument(help="Whose it is.")],
    day: Annotated[int | None, typer.Option(min=1, help="Which day it answers.", show_default="the last one")] = None,
) -> None:
    """Say whose a message is; it is then read as if it had been matched."""
    from course.inbound.pen import PenError, attach  # noqa: PLC0415

    service = _service()
    with service.sessions() as session:
        try:
            kind = attach(service, session, message, _person(service, session, email), day)
        except PenError as error:
            fail(str(error))
    note(f"attached: {kind}", style="green")


def pen_discard(message: Annotated[int, typer.Argument(help="The message's id.")]) -> None:
    """Let a message go. Its bytes stay until retention removes them."""
    from course.inbound.pen import PenError, discard  # noqa: PLC0415

    service = _service()
    with service.sessions() as session:
        try:
            discard(session, message)
        except PenError as error:
            fail(str(error))
    note("discarded", style="green")
