"""The entry of the `course` command: puts the families together and turns errors into sentences.

Commands import what they need when they run: `course read` must not pay for a web server.
"""

import sys

import typer

from course.cli import delivering, holding, letters, operating, people, processes, reading, rehearsing, signing
from course.cli.output import EXIT_COULD_NOT, CommandError, note
from course.settings import SettingsError

app = typer.Typer(
    name="course",
    help="Second Wind: seven short letters for the week after a no, each answered by simply replying.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
for family in (processes, letters, rehearsing, reading, people, holding, delivering, operating, signing):
    family.register(app)


def main() -> None:
    """Run the command. Exit 0 done, 1 could not (one sentence says why and what to do), 2 wrong use."""
    try:
        app(standalone_mode=True)
    except (CommandError, SettingsError) as error:
        note(str(error), style="red")
        sys.exit(EXIT_COULD_NOT)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(EXIT_COULD_NOT)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        sentence = _known(error)
        if sentence is None:
            raise
        note(sentence, style="red")
        sys.exit(EXIT_COULD_NOT)


def _known(error: Exception) -> str | None:
    """Faults that a user can cause, as a sentence; None for our own mistakes, which deserve their traceback."""
    if isinstance(error, PermissionError | FileNotFoundError | IsADirectoryError | NotADirectoryError):
        return f"{error.filename}: {(error.strerror or 'cannot be used').lower()}"
    from sqlalchemy.exc import OperationalError, ProgrammingError  # noqa: PLC0415

    if isinstance(error, OperationalError):
        return (
            "the database does not answer; is it running, and is COURSE_DATABASE_URL right? (`course doctor` says more)"
        )
    if isinstance(error, ProgrammingError) and "does not exist" in str(error):
        return "the database has no tables of ours, or old ones; run `course migrate` first"
    from course.curriculum.source import CurriculumError  # noqa: PLC0415
    from course.embedded.process import ServerError  # noqa: PLC0415
    from course.vault import UnsealError  # noqa: PLC0415

    if isinstance(error, UnsealError):
        return f"{error}; set COURSE_MASTER_KEY to the keys that this database was used with"
    return str(error) if isinstance(error, CurriculumError | ServerError) else None
