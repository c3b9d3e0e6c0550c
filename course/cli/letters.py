"""`course check`, `preview` and `translate`: the words on disk. They need no database, Redis or settings."""

import sys
import tempfile
import webbrowser
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from course.cli.output import EXIT_COULD_NOT, fail, note, print_json, say

_WORDS = "Words and letters"


class Form(StrEnum):
    """The forms in which a letter can be shown."""

    HTML = "html"
    TEXT = "text"
    EML = "eml"
    MJML = "mjml"


def register(app: typer.Typer) -> None:
    """Put these commands on the app."""
    for command in (check, preview, translate):
        app.command(rich_help_panel=_WORDS)(command)


def check(
    folder: Annotated[Path | None, typer.Argument(help="The templates folder.", show_default="templates/")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a fault.")] = False,
) -> None:
    """Find every mistake in the courses and letters on disk, with file and line."""
    from course.letters.check import check as find_faults  # noqa: PLC0415
    from course.service import templates_folder  # noqa: PLC0415

    root = folder or templates_folder()
    if not root.is_dir():
        fail(f"there is no folder {root}; name the one that holds `courses/` and `letters/`")
    faults = find_faults(root)
    for fault in faults:
        if as_json:
            print_json({"file": str(fault.file), "line": fault.line, "message": fault.message})
        else:
            say(str(fault))
    if faults:
        note(f"{len(faults)} to mend", style="red")
        sys.exit(EXIT_COULD_NOT)
    note("every letter is in order", style="green")


def preview(
    letter: Annotated[str, typer.Argument(help="A day (3, day-3) or a service letter's name (keepsake).")],
    locale: Annotated[str | None, typer.Option(help="The language, for example de; ar-XB is a made-up one.")] = None,
    to: Annotated[Form, typer.Option(help="What to show; eml is the letter's exact bytes.")] = Form.TEXT,
    course: Annotated[str, typer.Option(help="The course that the letter belongs to.")] = "second-wind",
    open_: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Show a letter as a candidate would get it, with made-up values."""
    from course.curriculum.load import UnknownCourseError  # noqa: PLC0415
    from course.curriculum.source import CurriculumError  # noqa: PLC0415
    from course.letters.preview import UnknownLetterError, what_is_missing  # noqa: PLC0415
    from course.letters.preview import preview as render  # noqa: PLC0415

    try:
        shown = render(None, letter, locale, to.value, course)
        for sentence in what_is_missing(None, locale, course):
            note(sentence, style="yellow")
    except (UnknownLetterError, UnknownCourseError, CurriculumError) as error:
        fail(str(error))
    data = shown if isinstance(shown, bytes) else shown.encode("utf-8")
    if open_:
        suffix = ".html" if to is Form.HTML else f".{to.value}"
        with tempfile.NamedTemporaryFile(prefix="course-preview-", suffix=suffix, delete=False) as kept:
            kept.write(data)
        webbrowser.open(Path(kept.name).as_uri())
        return
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def translate(
    locale: Annotated[str, typer.Argument(help="The language of the catalogue, for example fr or pt-BR.")],
    folder: Annotated[Path | None, typer.Argument(help="The templates folder.", show_default="templates/")] = None,
) -> None:
    """Begin or renew the catalogue of what the pages say in a language; what was translated stays."""
    from course.curriculum.catalogue import catalogue_file, is_locale, renew_catalogue  # noqa: PLC0415
    from course.curriculum.source import CurriculumError  # noqa: PLC0415
    from course.curriculum.words import SOURCE_LOCALE  # noqa: PLC0415
    from course.service import templates_folder  # noqa: PLC0415

    root = folder or templates_folder()
    if not is_locale(locale):
        fail(f"“{locale[:40]}” is not a language; examples are fr and pt-BR")
    if locale == SOURCE_LOCALE:
        fail("the pages are written in English: change their words in the templates themselves")
    if not (root / "web").is_dir():
        fail(f"there are no pages in {root}; name the folder that holds `web/`")
    try:
        all_of_it, missing = renew_catalogue(root, locale)
    except CurriculumError as error:
        fail(str(error))
    file = catalogue_file(root, locale)
    say(f"{file}: {all_of_it} passages, {missing} of them still to translate")
