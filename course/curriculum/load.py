"""Courses, read from ``templates/courses/<slug>/``.

A folder is a course: ``course.toml`` (title, version, lessons in order) and a folder for each locale with a Markdown
file for each letter. A language in which a letter is missing is a draft: it can be previewed, and is offered to nobody.
A second course is a second folder; no code knows any course by name except the default one.

Editions. The current version stands at the top of the course's folder. An older one may be kept, whole, in
``editions/<version>/``. The rule:

1. An enrolment keeps the version that it began with, as long as ``editions/<version>/`` (or the top) holds it.
2. If its edition is gone, it goes on in the current version, at the same lesson number. If the current version has
   fewer lessons than that, what comes next is the keepsake (`Course.lesson` answers None).
3. A correction that does not raise ``version`` reaches everybody with their next letter, since letters are read when
   they are composed: once a process, so from the next start of the workers on.

So: correct freely; raise the version only when lessons change meaning or order, and then first copy the old files to
``editions/<old version>/``.
"""

import re
import tomllib
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from course.curriculum.course import Course, Lesson, ServiceLetter, Welcome
from course.curriculum.source import CurriculumError, Fault, read_source, read_text

DEFAULT_COURSE: Final = "second-wind"

_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LOCALE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_MOST_LESSONS: Final = 60
_EDITIONS: Final = "editions"


class UnknownCourseError(LookupError):
    """There is no course of that name in the templates folder."""


def templates_root() -> Path:
    """The templates that came with this code: beside the package in a checkout, inside it in an installed wheel."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


def course_slugs(root: Path | None = None) -> tuple[str, ...]:
    """The names of all courses in the templates folder, sorted."""
    folder = (root or templates_root()) / "courses"
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_dir() and _SLUG.fullmatch(path.name)))


def course_for(slug: str, version: int | None = None, root: Path | None = None) -> Course:
    """The course that an enrolment takes: its own version if that is still kept, else the current one (see above).

    Raises UnknownCourseError for a name that has no folder, CurriculumError for a folder that cannot be used.
    """
    return _course_for(slug, version, (root or templates_root()).resolve())


def forget_courses() -> None:
    """Read courses anew at the next call. For previews and tests; a worker reads them once."""
    _course_for.cache_clear()


@lru_cache(maxsize=256)
def _course_for(slug: str, version: int | None, root: Path) -> Course:
    folder = root / "courses" / slug
    if not _SLUG.fullmatch(slug) or not folder.is_dir():
        known = ", ".join(course_slugs(root)) or "none"
        raise UnknownCourseError(f"there is no course “{slug}”; there is: {known}.")
    current = read_course(folder, slug=slug, root=root)
    if version is None or version == current.version:
        return current
    edition = folder / _EDITIONS / str(version)
    if not (edition / "course.toml").is_file():
        return current
    return read_course(edition, slug=slug, root=root)


def edition_folders(folder: Path) -> tuple[Path, ...]:
    """The older versions kept beside the current one."""
    kept = folder / _EDITIONS
    return tuple(sorted(path for path in kept.iterdir() if path.is_dir())) if kept.is_dir() else ()


def read_course(folder: Path, *, slug: str, root: Path) -> Course:
    """A course from its folder. Raises CurriculumError, naming file and line, if it cannot be used."""
    file = folder / "course.toml"
    settings = read_toml(file)
    default_locale = _setting(settings, file, "default_locale", str, "en")
    found = sorted(path.name for path in folder.iterdir() if path.is_dir() and _LOCALE.fullmatch(path.name))
    locales = [name for name in found if name != _EDITIONS]
    if default_locale not in locales:
        raise _fault(
            file, "default_locale", f"there is no folder “{default_locale}” with the letters beside course.toml."
        )
    files = _lesson_files(settings, file)
    welcome = _setting(settings, file, "welcome", str, "day-1")
    if welcome not in tuple(Welcome):  # 3.11 cannot ask the enum itself about a string
        raise _fault(file, "welcome", "welcome is “day-1” (part of the first lesson) or “letter” (one of its own).")
    return Course(
        slug=slug,
        version=_whole(settings, file, "version", None, 1, 10_000),
        title=_setting(settings, file, "title", str, None),
        welcome=Welcome(welcome),
        keepsake_after_days=_whole(settings, file, "keepsake_after_days", 2, 0, 365),
        check_in_after_days=_whole(settings, file, "check_in_after_days", 30, 1, 365),
        default_locale=default_locale,
        translations=MappingProxyType(_translations(folder, files, locales, default_locale)),
        root=root,
        folder=folder,
        drafts=frozenset(
            locale for locale in locales if locale != default_locale and _lacks(folder, files, locale, root)
        ),
    )


def _translations(
    folder: Path, files: tuple[str, ...], locales: list[str], default_locale: str
) -> dict[str, tuple[Lesson, ...]]:
    """The lessons in every language; where one has none yet, that of the default language stands in its place."""
    written = _lessons(folder / default_locale, files)
    translations = {default_locale: written}
    for locale in locales:
        if locale != default_locale:
            there = [(folder / locale / f"{name}.md").is_file() for name in files]
            own = iter(
                _lessons(folder / locale, tuple(name for name, is_there in zip(files, there, strict=True) if is_there))
            )
            translations[locale] = tuple(
                replace(next(own), day=lesson.day) if is_there else lesson
                for lesson, is_there in zip(written, there, strict=True)
            )
    return translations


def _lacks(folder: Path, files: tuple[str, ...], locale: str, root: Path) -> bool:
    """Whether a letter, or what stands around letters, is missing in a language."""
    letters = [folder / locale / f"{name}.md" for name in (*files, *ServiceLetter)]
    return not all(file.is_file() for file in (*letters, root / "letters" / f"{locale}.md"))


def read_toml(file: Path) -> dict[str, Any]:
    """A TOML file of the templates. Raises CurriculumError with the line of the first mistake."""
    text = read_text(file)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise CurriculumError(Fault(file=file, line=line, message=f"this is not TOML: {error}.")) from None


def _lessons(folder: Path, files: tuple[str, ...]) -> tuple[Lesson, ...]:
    lessons = []
    for day, name in enumerate(files, start=1):
        source = read_source(folder / f"{name}.md")
        lessons.append(Lesson(day=day, file=name, title=source.field("title"), question=source.field("question")))
    return tuple(lessons)


def _lesson_files(settings: dict[str, Any], file: Path) -> tuple[str, ...]:
    names = _setting(settings, file, "lessons", list, None)
    if not 1 <= len(names) <= _MOST_LESSONS:
        raise _fault(file, "lessons", f"a course has from 1 to {_MOST_LESSONS} lessons.")
    for name in names:
        if not isinstance(name, str) or not _SLUG.fullmatch(name):
            raise _fault(file, "lessons", f"“{name}” cannot be a lesson's file; write it like “day-1”, without “.md”.")
    if len(set(names)) != len(names):
        raise _fault(file, "lessons", "a lesson is listed twice.")
    return tuple(names)


def _setting(settings: dict[str, Any], file: Path, key: str, kind: type, default: Any) -> Any:
    value = settings.get(key, default)
    if value is None:
        raise _fault(file, key, f"“{key}” is missing.")
    if not isinstance(value, kind) or isinstance(value, bool) or value == "":
        words = {str: "words in quotes", int: "a whole number", list: 'a list such as ["day-1", "day-2"]'}[kind]
        raise _fault(file, key, f"“{key}” has to be {words}.")
    return value


def _whole(settings: dict[str, Any], file: Path, key: str, default: int | None, least: int, most: int) -> int:
    value: int = _setting(settings, file, key, int, default)
    if not least <= value <= most:
        raise _fault(file, key, f"“{key}” has to lie between {least} and {most}.")
    return value


def _fault(file: Path, key: str, message: str) -> CurriculumError:
    try:
        lines = file.read_text("utf-8").split("\n")
    except OSError:
        lines = []
    number = next((at for at, line in enumerate(lines, start=1) if re.match(rf"\s*{key}\s*=", line)), 1)
    return CurriculumError(Fault(file=file, line=number, message=message))
