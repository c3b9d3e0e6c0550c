"""``python -m course`` is the `course` command."""

from course.cli.entry import main

main()
