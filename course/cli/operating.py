"""Commands for whoever keeps the service running: status, doctor, backup, restore, rekey."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from course.cli.delivering import standing, standing_rows
from course.cli.output import EXIT_COULD_NOT, fail, note, print_json, print_rows, say
from course.cli.state import settings_with_servers

_OPERATING = "Operating"
_BY_ROUNDS = "letters go some seconds late, by the workers' rounds; run `course doctor`, then start it again"


def register(app: typer.Typer) -> None:
    """Put these commands on the app."""
    for command in (status, doctor, alive, backup, restore, rekey):
        app.command(rich_help_panel=_OPERATING)(command)


def status(as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> None:
    """Show how the service stands, in numbers."""
    from course.service import open_service  # noqa: PLC0415
    from course.store.figures import figures  # noqa: PLC0415

    service = open_service(settings_with_servers())
    with service.sessions() as session:
        found = figures(session, service.clock.now())
        delivery = standing(session)
    backlog = found.backlog.items()
    record = {
        "enrolments": dict(found.enrolments),
        "deliveries": dict(found.deliveries),
        "due": found.due,
        "oldest_due_s": round(found.oldest_due_s, 3),
        "unmatched": found.unmatched,
        "lateness_s": {"p50": found.lateness.p50, "p99": found.lateness.p99},
        "lateness_by_window_s": {"hour": asdict(found.lateness_hour), "day": asdict(found.lateness)},
        "rate_per_minute": round(found.rate_per_minute, 3),
        "backlog": {kind: {"due": each.due, "dwell_s": round(each.dwell_s, 3)} for kind, each in backlog},
        "attempts_day": found.attempts_day,
        "missed_attempts_day": dict(found.missed_attempts_day),
        "ambiguous": dict(found.ambiguous),
        "held": dict(found.held),
        "skips": dict(found.skips),
        "delivery": delivery,
    }
    if as_json or not sys.stdout.isatty():
        print_json(record)
        return
    rows = [("enrolments", name, str(number)) for name, number in found.enrolments.items()]
    rows += [("deliveries", name, str(number)) for name, number in found.deliveries.items() if number]
    rows += [("due", kind, str(each.due)) for kind, each in backlog]
    rows += [("dwell", kind, f"{each.dwell_s:.1f} s") for kind, each in backlog]
    rows += [("rate", "a minute", f"{found.rate_per_minute:.1f}")]
    rows += [("holding pen", "", str(found.unmatched))]
    for window, late in (("hour", found.lateness_hour), ("day", found.lateness)):
        for name, seconds in asdict(late).items():
            rows += [("lateness", f"{name}, {window}", "-" if seconds is None else f"{seconds:.1f} s")]
    rows += [("attempts", "day", str(found.attempts_day))]
    rows += [("missed", f"{cause}, day", str(number)) for cause, number in found.missed_attempts_day.items() if number]
    rows += [("ambiguous", cause, str(number)) for cause, number in found.ambiguous.items()]
    rows += [("held", reason, str(number)) for reason, number in found.held.items() if number]
    rows += [("skipped", name, str(number)) for name, number in found.skips.items() if number]
    rows += [(what, why, more) for what, why, more, _ in standing_rows(delivery)]
    print_rows(("what", "", "how many"), rows)


def doctor(as_json: Annotated[bool, typer.Option("--json", help="One JSON object a check.")] = False) -> None:
    """Look at everything that delivery depends on: a line each, with the cure."""
    from course.cli.checkup import check_up  # noqa: PLC0415

    findings = check_up(settings_with_servers())
    for finding in findings:
        if as_json:
            print_json({"check": finding.check, "ok": finding.ok, "said": finding.said, "cure": finding.cure})
        else:
            mark = "ok   " if finding.ok else "FAULT"
            say(f"{mark} {finding.check}: {finding.said}" + (f"; {finding.cure}" if finding.cure else ""))
    faults = sum(not finding.ok for finding in findings)
    if faults:
        note(f"{faults} to mend", style="red")
        sys.exit(EXIT_COULD_NOT)
    note("all is well", style="green")


def alive(
    kind: Annotated[str, typer.Argument(help="worker, beat or inbound.")],
    here: Annotated[bool, typer.Option("--here", help="Only this machine's (or container's).")] = False,
) -> None:
    """Whether a process of this kind lives and does its work (for health checks)."""
    from course import clock  # noqa: PLC0415
    from course.heartbeat import NEEDED_PROCESSES, signs, standing, this_machine  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415

    if kind not in NEEDED_PROCESSES:
        fail(f"{kind!r} is no process of ours; there are worker, beat and inbound")
    with open_service(settings_with_servers()).sessions() as session:
        stands = standing(signs(session), clock.real_now(), machine=this_machine() if here else None)
    if kind in stands.missing:
        fail(f"no {kind} gave a sign of life within the last minute; start it with `course {kind}`")
    if kind == "worker" and stands.all_stalled:
        fail(f"the worker lives and takes no hints; {_BY_ROUNDS}")
    if kind == "beat" and stands.beat_is_silent:
        fail(f"beat lives and sends no hints; {_BY_ROUNDS}")


def backup(
    file: Annotated[Path, typer.Argument(help="Where to write it; the keys go to FILE.keys beside it.")],
) -> None:
    """Write a consistent copy of everything. Keep FILE.keys for at most 30 days: see docs/operating.md."""
    from course.service import open_service  # noqa: PLC0415
    from course.store.backup import BackupError, keys_file, write_backup  # noqa: PLC0415
    from course.store.migrating import head_revision  # noqa: PLC0415

    settings = settings_with_servers()
    now = open_service(settings).clock.now()
    try:
        write_backup(settings.database_url or "", file, revision=head_revision(), at=now, progress=_tell)
    except BackupError as error:
        fail(str(error))
    say(str(file))
    say(str(keys_file(file)))


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `course backup` wrote.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Put a backup back in place of what is there. Erased people stay erased."""
    from course.store.backup import BackupError, read_backup  # noqa: PLC0415
    from course.store.database import open_engine  # noqa: PLC0415
    from course.store.migrating import head_revision, migrate  # noqa: PLC0415

    settings = settings_with_servers()
    if not file.is_file():
        fail(f"there is no file {file}")
    if not yes and not typer.confirm("Replace everything in the database by this backup?", err=True):
        fail("nothing was changed")
    migrate(open_engine(settings.sqlalchemy_url))
    try:
        done = read_backup(file, settings.database_url or "", revision=head_revision(), progress=_tell)
    except BackupError as error:
        fail(str(error))
    say(f"restored the state of {done.at}: {sum(done.rows.values())} rows; {done.kept_erased} people stayed erased")
    if not done.with_keys:
        note("without FILE.keys candidates' words cannot be opened; everything else is back", style="yellow")


def _tell(table: str) -> None:
    if sys.stderr.isatty():
        note(f"  {table}", style="dim")


def rekey() -> None:
    """Wrap all keys under the first key of COURSE_MASTER_KEY, so that the old ones can be taken off the list."""
    from course.people.keys import rewrap_keys  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415
    from course.vault import UnsealError  # noqa: PLC0415

    service = open_service(settings_with_servers())
    try:
        with service.sessions() as session:
            changed = rewrap_keys(service, session)
    except UnsealError as error:
        fail(f"{error}; list the old key behind the new one and run this again; nothing was changed")
    say(f"{changed} keys are now under the first master key")
