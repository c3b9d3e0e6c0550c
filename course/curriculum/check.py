"""Every mistake in the courses that can be found without rendering a letter: files, fields, words, lengths.

`course.letters.check` adds what only rendering shows; `course check` runs both.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from course.curriculum.course import Course, ServiceLetter
from course.curriculum.ease import EASY_GRADE, grade, words_of_a_lesson
from course.curriculum.load import course_slugs, edition_folders, read_course, read_toml
from course.curriculum.source import CurriculumError, Fault, Source, read_source

PREVIEW_CHARACTERS: Final = (40, 140)
SUBJECT_CHARACTERS: Final = 60

_FIELDS: Final = frozenset({"title", "subject", "preview"})
_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#[\s\S]*?#\}")
_WORD: Final = re.compile(r"\w+(?:[’'-]\w+)*")
# As mail programs write "answer" and "forwarded", in several languages.
_ANSWER: Final = re.compile(r"(?:re|aw|antw|sv|vs|odp|ynt|fwd?|wg|tr|rv|vb)\s*:", re.IGNORECASE)
_LINK: Final = re.compile(r"\]\(\s*(?P<target>[^)]*?)\s*\)")
_TARGET: Final = re.compile(r"https://[!-~]+|\{\{\s*[a-z_]+_url\s*\}\}(?:/[a-z.-]+)?|\{\{\s*line\.[a-z]+\s*\}\}")


def check_courses(root: Path) -> list[Fault]:
    """All faults of all courses and of their kept editions, in the order of the files. Never raises."""
    if not course_slugs(root):
        message = "there is no course: a folder with a course.toml in it is one."
        return [Fault(file=root / "courses", line=1, message=message)]
    faults: list[Fault] = []
    for slug in course_slugs(root):
        folder = root / "courses" / slug
        for each in (folder, *edition_folders(folder)):
            course, found = readable_course(each, slug=slug, root=root)
            faults += found
            if course:
                faults += check_course(course)
    return faults


def readable_course(folder: Path, *, slug: str, root: Path) -> tuple[Course | None, list[Fault]]:
    """A course, or the fault that keeps it from being read."""
    try:
        return read_course(folder, slug=slug, root=root), []
    except CurriculumError as error:
        return None, [error.fault]


def check_course(course: Course) -> list[Fault]:
    """The faults of one version of a course."""
    faults: list[Fault] = []
    folder = course.folder
    if folder.parent.name == "editions" and folder.name != str(course.version):
        message = f"this edition says that it is version {course.version}, but its folder is “{folder.name}”."
        faults.append(Fault(file=folder / "course.toml", line=1, message=message))
    for locale in (*course.locales, *sorted(course.drafts)):
        try:
            banned = _Banned.read(course.root, locale)
        except CurriculumError as error:
            return [*faults, error.fault]
        lessons = {lesson.file for lesson in course.translations[locale]}
        letters = lessons | {str(letter) for letter in ServiceLetter}
        for name in sorted(letters):
            faults += _check_file(folder / locale / f"{name}.md", lesson=name in lessons, banned=banned)
        for file in sorted((folder / locale).glob("*.md")):
            if file.stem not in letters:
                message = "no letter has this name, so it is never sent; is it a slip, or missing from course.toml?"
                faults.append(Fault(file=file, line=1, message=message))
    return faults


def _check_file(file: Path, *, lesson: bool, banned: "_Banned") -> list[Fault]:
    try:
        source = read_source(file)
    except CurriculumError as error:
        return [error.fault]
    return [*_check_fields(source, lesson=lesson, banned=banned), *_check_body(source, lesson=lesson, banned=banned)]


def _check_fields(source: Source, *, lesson: bool, banned: "_Banned") -> Iterator[Fault]:
    needed = _FIELDS | ({"question"} if lesson else set())
    for key in sorted(needed - {key for key, value in source.fields.items() if value}):
        yield Fault(file=source.file, line=1, message=f"“{key}:” is missing at the top of this letter.")
    for key, value in source.fields.items():
        line = source.field_lines[key]
        if key not in needed:
            yield Fault(file=source.file, line=line, message=f"“{key}:” means nothing in this letter; is it a slip?")
            continue
        if key == "question":
            if "{{" in value or "{%" in value:
                yield Fault(file=source.file, line=line, message="a question is plain words, without values.")
            if not value.rstrip().endswith(("?", "؟", "？")):
                yield Fault(file=source.file, line=line, message="a question ends with a question mark.")
        else:
            for word in banned.found(banned.outside, _TAG.sub("", value)):
                message = f"“{word}” may give away on a locked phone what this is about; leave it out of the {key}."
                yield Fault(file=source.file, line=line, message=message)
        if key == "preview" and not PREVIEW_CHARACTERS[0] <= len(value) <= PREVIEW_CHARACTERS[1]:
            least, most = PREVIEW_CHARACTERS
            message = (
                f"a preview has from {least} to {most} characters, so that it fills the line; this has {len(value)}."
            )
            yield Fault(file=source.file, line=line, message=message)
        if key == "subject" and _ANSWER.match(value):
            message = "a subject that begins like an answer or a forwarded mail is not honest: it is neither."
            yield Fault(file=source.file, line=line, message=message)
        if key == "subject" and len(value) > SUBJECT_CHARACTERS:
            message = f"a subject has at most {SUBJECT_CHARACTERS} characters, or phones cut it; this has {len(value)}."
            yield Fault(file=source.file, line=line, message=message)


def _check_body(source: Source, *, lesson: bool, banned: "_Banned") -> Iterator[Fault]:
    first = source.body[0].number if source.body else 1
    text = _TAG.sub(lambda tag: "\n" * tag[0].count("\n"), source.text)
    phrases = banned.letters + (banned.lessons if lesson else ())
    # Over the whole text, since a phrase may run over a line's end.
    for at, word in banned.places(phrases, text):
        line = first + text.count("\n", 0, at)
        yield Fault(file=source.file, line=line, message=f"“{word}” has no place in a letter (letters/banned.toml).")
    for at, row in enumerate(source.body):
        if "![" in row.text:
            message = "a letter has no pictures: they would be fetched when it is opened, and tell somebody so."
            yield Fault(file=source.file, line=first + at, message=message)
        for found in _LINK.finditer(row.text):
            if not _TARGET.fullmatch(found["target"]):
                target = found["target"]
                message = (
                    f"a link leads to https://… or to an address of ours such as {{{{ me_url }}}}, not to “{target}”."
                )
                yield Fault(file=source.file, line=first + at, message=message)
    if lesson:
        count = len(_WORD.findall(text))
        least, most = words_of_a_lesson(banned.locale)
        if not least <= count <= most:
            message = f"a lesson has from {least} to {most} words; this has {count}."
            yield Fault(file=source.file, line=first, message=message)
    elif not text.strip():
        yield Fault(file=source.file, line=first, message="this letter is empty.")
    year = grade(text, banned.locale)
    if year is not None and year > EASY_GRADE:
        message = (
            f"this letter is as hard to read as texts of school year {year:.1f}; the most is {EASY_GRADE:.0f}. "
            "Shorter sentences and shorter words help."
        )
        yield Fault(file=source.file, line=first, message=message)


class _Banned:
    """The words of ``letters/banned.toml`` for one language."""

    def __init__(
        self, locale: str, lessons: tuple[str, ...], letters: tuple[str, ...], outside: tuple[str, ...]
    ) -> None:
        self.locale, self.lessons, self.letters, self.outside = locale, lessons, letters, outside

    @classmethod
    def read(cls, root: Path, locale: str) -> "_Banned":
        file = root / "letters" / "banned.toml"
        tables = read_toml(file)
        table = tables.get(locale) or tables.get(locale.split("-", maxsplit=1)[0]) or {}
        try:
            lessons, letters, outside = (
                tuple(map(str, table.get(key, ()))) for key in ("lessons", "letters", "outside")
            )
        except (AttributeError, TypeError):
            message = f"[{locale}] holds lists of words: lessons, letters, outside."
            raise CurriculumError(Fault(file=file, line=1, message=message)) from None
        return cls(locale, lessons, letters, outside)

    @staticmethod
    def places(phrases: tuple[str, ...], text: str) -> Iterator[tuple[int, str]]:
        """Where the phrases stand in a text, and the words found there."""
        for phrase in phrases:
            words = r"\s+".join(re.escape(word) for word in phrase.rstrip("*").split())
            ending = r"\w*" if phrase.endswith("*") else r"\b"
            for found in re.finditer(rf"\b{words}{ending}", text, re.IGNORECASE):
                yield found.start(), " ".join(found[0].split())

    def found(self, phrases: tuple[str, ...], text: str) -> list[str]:
        """The phrases that a text holds, as they stand in it."""
        return [word for _, word in self.places(phrases, text)]
