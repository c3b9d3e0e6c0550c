"""`course dkim`: keys that sign letters, and what DNS has to say of them. It needs no database."""

import os
from pathlib import Path
from typing import Annotated

import typer

from course.cli.output import fail, note, say
from course.settings import load_settings

_OPERATING = "Operating"


def register(app: typer.Typer) -> None:
    """Put these commands on the app."""
    dkim = typer.Typer(help="Keys that sign letters (DKIM): make one, show its DNS record.", no_args_is_help=True)
    dkim.command("make")(dkim_make)
    dkim.command("show")(dkim_show)
    app.add_typer(dkim, name="dkim", rich_help_panel=_OPERATING)


def dkim_make(
    selector: Annotated[str, typer.Argument(help="The key's name in DNS, a new one each time: s2026.")],
    out: Annotated[Path | None, typer.Option(help="The file for the private key.", show_default="SELECTOR.pem")] = None,
    domain: Annotated[
        str | None, typer.Option(help="The domain of From.", show_default="that of COURSE_MAIL_FROM")
    ] = None,
    ed25519: Annotated[bool, typer.Option("--ed25519", help="Ed25519 (RFC 8463), beside an RSA key.")] = False,
) -> None:
    """Make a private key that only you may read, and print its DNS record. Never over a file that exists."""
    from course.letters.dkim import DkimError, is_selector, key_from, make_key  # noqa: PLC0415

    if not is_selector(selector):
        fail(f"“{selector}” is no selector; it is one word such as s2026, letters, digits and hyphens")
    path = out or Path(f"{selector.lower()}.pem")
    pem = make_key(ed25519_key=ed25519)
    try:
        key = key_from(pem, selector=selector, domain=domain or load_settings().mail_domain)
    except DkimError as error:
        fail(str(error))
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        fail(f"{path} is there already; name another file with --out, since a key in use must not be lost")
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
    say(key.record_line)
    note(f"the private key is in {path}; publish the record above, and when DNS shows it:")
    note(f"COURSE_DKIM_KEYS={key.selector}={path.resolve()}")


def dkim_show() -> None:
    """Print the DNS record of every key in COURSE_DKIM_KEYS."""
    from course.letters.dkim import DkimError, read_keys  # noqa: PLC0415

    settings = load_settings()
    if not settings.dkim_key_files:
        fail("COURSE_DKIM_KEYS is not set: the relay signs; `course dkim make s2026` makes a key")
    try:
        keys = read_keys(settings.dkim_key_files, domain=settings.mail_domain)
    except DkimError as error:
        fail(str(error))
    for key in keys:
        say(key.record_line)
