"""The `course` command. `main` is its entry; each family of commands has a module of its own."""

from course.cli.entry import main

__all__ = ["main"]
