"""`course read`: what inbound reading makes of raw messages. Pure: needs no database, no settings."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from course.cli.output import EXIT_COULD_NOT, note, print_json, say


def register(app: typer.Typer) -> None:
    """Put this command on the app."""
    app.command(rich_help_panel="Words and letters")(read)


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
        for line in (record["reply_text"] or "").splitlines():
            say(f"  {line}")
        for bounced in record["bounce"] or ():
            say(f"  {bounced['type']}: {bounced['recipient']} {bounced['status'] or ''}".rstrip())
        if record["back_at"]:
            say(f"  back: {record['back_at']}")
    if could_not:
        sys.exit(EXIT_COULD_NOT)
