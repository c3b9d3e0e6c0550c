"""`course read`: what inbound reading makes of raw messages. Pure: needs no database, no settings.

`course reread` reads the kept ones again.
"""

import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from course.cli.output import EXIT_COULD_NOT, fail, note, print_json, print_rows, say
from course.cli.state import settings_with_servers


def register(app: typer.Typer) -> None:
    """Put this command on the app."""
    app.command(rich_help_panel="Words and letters")(read)
    app.command(rich_help_panel="People")(reread)


def read(
    files: Annotated[list[Path], typer.Argument(help="Raw messages (.eml); - for standard input.")],
    letter: Annotated[Path | None, typer.Option(help="The text part of the letter that they answer.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a file.")] = False,
) -> None:
    """Show what a reply says: its kind, the person's own words, a command, a bounce."""
    from course.inbound.read import as_json as record_of  # noqa: PLC0415
    from course.inbound.read import read as read_message  # noqa: PLC0415

    sent = None if letter is None else letter.read_bytes().decode("utf-8", "replace")
    could_not = 0
    for file in files:
        try:
            raw = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        except OSError as error:
            note(f"{file}: {(error.strerror or 'cannot be read').lower()}", style="red")
            could_not += 1
            continue
        record = record_of(read_message(raw, letter=sent), str(file))
        if as_json:
            print_json(record)
            continue
        say(f"{file}: {record['kind']}" + (f" ({record['command']})" if record["command"] else ""))
        for answer in record["answers"] or [{"line": None, "text": record["reply_text"] or ""}]:
            if answer["line"] is not None:
                say(f"  > {answer['line']}")
            for line in answer["text"].splitlines():
                say(f"  {line}")
        if record["attachments"]:
            say(f"  files with it, neither opened nor kept: {record['attachments']}")
        for bounced in record["bounce"] or ():
            say(f"  {bounced['type']}: {bounced['recipient']} {bounced['status'] or ''}".rstrip())
        if record["back_at"]:
            say(f"  back: {record['back_at']}")
    if could_not:
        sys.exit(EXIT_COULD_NOT)


def reread(
    since: Annotated[
        str | None,
        typer.Option(help="Only what came since this day or instant, as in 2026-11-22; UTC if no zone is named."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and change nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a changed message.")] = False,
) -> None:
    """Read kept replies again with the present reader. Nothing is acted upon twice; nobody's words are shown."""
    from course.inbound.reread import Change  # noqa: PLC0415
    from course.inbound.reread import reread as read_again  # noqa: PLC0415
    from course.service import open_service  # noqa: PLC0415

    begin = None if since is None else _instant(since)
    rows, count = [], 0
    for each in read_again(open_service(settings_with_servers()), since=begin, dry_run=dry_run):
        count += 1
        if each.change is Change.SAME:
            continue
        if as_json:
            print_json({**asdict(each), "received_at": each.received_at.isoformat()})
        was, now = f"{each.was} {each.length_was or ''}".strip(), f"{each.now} {each.length_now or ''}".strip()
        why = each.change.value.replace("_", " ") + (", names despair: look at it" if each.names_despair else "")
        rows.append((str(each.id), each.received_at.isoformat(timespec="seconds"), was, now, why))
    if not as_json:
        print_rows(("id", "received", "was", "is", ""), rows)
    note(f"{count} read again, {len(rows)} {'would differ' if dry_run else 'differ'}")


def _instant(text: str) -> datetime:
    try:
        named = datetime.fromisoformat(text)
    except ValueError:
        fail(f"{text!r} is no day or instant; one looks like 2026-11-22 or 2026-11-22T08:00+01:00")
    return named if named.tzinfo else named.replace(tzinfo=UTC)
