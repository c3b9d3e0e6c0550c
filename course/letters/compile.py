"""A letter's template, compiled once a process: Markdown -> MJML layout -> HTML, and the text part beside it.

The order is what keeps strangers out: MJML runs on our own words only, and Jinja, which puts a reader's words in, runs
last, on finished HTML, escaping every value. Tags are masked until then (`course.letters.markdown`), so MJML's parser,
which fails on ``<`` inside a tag and drops what it does not know, never sees them.
"""

import re
import threading
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, StrictUndefined, Template, TemplateError, TemplateSyntaxError
from mjml import mjml2html

from course.curriculum.course import Course, ServiceLetter, Welcome, direction
from course.curriculum.load import read_toml
from course.curriculum.source import CurriculumError, Fault, Line, Source, read_source, read_text
from course.letters.fold import fold
from course.letters.markdown import Masks, Part, holds_mark, render
from course.letters.settle import Settled, fold_or_wait, only_shown
from course.vocabulary import day_of

LABELS: Final = ("progress", "question")
"""Sections of a few plain words, without Markdown."""

SECTIONS: Final = ("greeting", *LABELS, "reply", "closing", "why", "footer")
"""What stands around every letter, as the sections of ``templates/letters/<locale>.md``."""

_BLOCK_END: Final = re.compile(
    r"(</(?:p|div|td|tr|tbody|table|li|ul|ol|h[1-3]|blockquote|style|title|head)>|<(?:tr|tbody|blockquote)[^>]*>|/>|<!\[endif\]-->)(?=<)"
)
_LONGEST_LINE: Final = 2_000
_INCLUDE: Final = re.compile(r'\{%-?\s*include\s+"(?P<file>[a-z0-9-]+\.md)"\s*-?%\}\s*')
_NAME: Final = re.compile(r"[a-z_]+")
_SECTION: Final = re.compile(r"# (?P<name>[a-z-]+)\s*")
_WELCOME: Final = f"{ServiceLetter.WELCOME}.md"


class HoleInLetterError(TemplateError):
    """A letter shows a value that this person does not have: a condition is missing around it."""


def _whole(value: Any) -> Any:
    """Refuse to print None: a letter with a hole in it does not leave the house."""
    if value is None:
        raise HoleInLetterError("this letter shows a value that is not there for everybody; put {% if … %} around it.")
    return value


TEXT: Final = Environment(
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 (plain text: nothing reads it as HTML)
    finalize=_whole,
    keep_trailing_newline=True,
)
HTML: Final = Environment(undefined=StrictUndefined, autoescape=True, finalize=_whole, keep_trailing_newline=True)
TEXT.filters["fold"] = fold
# The same with paragraphs that wait for a person's values: for what is settled once for all who get a letter.
MARKED: Final = Environment(
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 (as above)
    finalize=_whole,
    keep_trailing_newline=True,
)
MARKED.filters["fold"] = fold_or_wait
# The layouts have delimiters of their own, so that what is settled once a template and once a letter do not mix.
_LAYOUT: Final = Environment(
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 (what it fills in is our own finished HTML)
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    variable_start_string="[[",
    variable_end_string="]]",
    block_start_string="[%",
    block_end_string="%]",
    comment_start_string="[#",
    comment_end_string="#]",
)


@dataclass(frozen=True, kw_only=True)
class CompiledLetter:
    """A letter of one course version in one locale, ready for anybody's values.

    `mjml` and `headline` (subject and preview as written) are kept for previews and checks. `shows` are the names in
    its tags: what none of them names need not be made ready. `marked_text` is the text part as it is settled
    (`course.letters.settle`), None if the letter does more with people's values than show them; `settled` keeps what
    was, by all that was settled in it.
    """

    letter: str
    locale: str
    day: int | None
    title: str
    question: str | None
    subject: Template
    preview: Template
    text: Template
    html: Template
    mjml: str
    headline: str
    shows: frozenset[str]
    marked_text: Template | None
    settled: "dict[tuple[Any, ...], SettledLetter]" = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, kw_only=True)
class SettledLetter:
    """A letter with all settled that is the same for many of its readers."""

    subject: str
    text: Settled
    html: Settled


_compiled: dict[tuple[Path, str, str], CompiledLetter] = {}
_lock: Final = threading.Lock()


def compiled(course: Course, letter: str, locale: str) -> CompiledLetter:
    """The compiled letter, from this process's cache if it is there. Safe from any thread.

    Raises LookupError for a letter that the course does not have, CurriculumError for one that cannot be compiled.
    """
    locale = course.locale_for(locale)
    key = (course.folder, letter, locale)
    found = _compiled.get(key)
    if found is None:
        with _lock:
            found = _compiled.get(key)
            if found is None:
                found = _compiled[key] = compile_letter(course, letter, locale)
    return found


def forget_compiled() -> None:
    """Compile anew at the next call. For previews and tests."""
    with _lock:
        _compiled.clear()


def compile_letter(course: Course, letter: str, locale: str) -> CompiledLetter:
    """A letter, compiled now. Raises as `compiled` does."""
    source = letter_source(course, letter, locale)
    day = day_of(letter)
    question = source.field("question") if day else None
    masks = Masks()
    look = Look.read(course.root, start="right" if direction(locale) == "rtl" else "left")
    around = frame(course.root, locale)
    parts = {
        name: render(lines, masks, look.styles, buttons=False) for name, lines in around.items() if name not in LABELS
    }
    for name in LABELS:
        words = masks.mask(" ".join(line.text.strip() for line in around[name]).strip())
        parts[name] = Part(html=escape(words, quote=False), text=words)
    parts["body"] = render(source.body, masks, look.styles)
    parts["title"] = Part(html=escape(source.field("title"), quote=False), text=fold(source.field("title")))
    if question:
        parts["ask"] = Part(html=escape(question, quote=False), text=fold(question) + "\n\n")
    slots = {
        "letter": letter,
        "lesson": day is not None,
        "lang": locale,
        "dir": direction(locale),
        "start": look.start,
        "light": look.light,
        "dark": look.dark,
        "font": look.font,
        "styles": look.styles,
        **{name: Part(html=part.html.strip(), text=part.text) for name, part in parts.items()},
    }
    folder = course.root / "letters"
    mjml = masks.mask(_lay_out(folder / "layout.mjml", slots))
    text = masks.unmask(_lay_out(folder / "layout.txt", slots))
    try:
        html = masks.unmask_ascii(_in_lines(to_html(masks.in_ascii(mjml), folder / "layout.mjml")), was=mjml)
    except LookupError as lost:
        message = f"MJML drops the place where {lost.args[0]} stands; put it into the words of an mj-text."
        raise CurriculumError(Fault(file=folder / "layout.mjml", line=1, message=message)) from None
    return CompiledLetter(
        letter=letter,
        locale=locale,
        day=day,
        title=source.field("title"),
        question=question,
        subject=_field(source, "subject"),
        preview=_field(source, "preview"),
        text=_template(TEXT, text, source),
        html=_template(HTML, html, source),
        mjml=masks.unmask(mjml),
        headline=f"{source.fields['subject']} {source.fields['preview']}",
        shows=frozenset(name for tag in masks.tags for name in _NAME.findall(tag)),
        marked_text=_marked(text, html, source),
    )


def letter_source(course: Course, letter: str, locale: str) -> Source:
    """A letter as written, with what it includes. Raises as `compiled` does."""
    source = read_source(course.file(letter, locale))
    body: list[Line] = []
    for line in source.body:
        found = _INCLUDE.fullmatch(line.text.strip())
        if not found:
            body.append(line)
        elif found["file"] != _WELCOME or course.welcome is Welcome.DAY_1:
            file = source.file.parent / found["file"]
            if not file.is_file():
                message = f"the letter that this line includes, “{found['file']}”, is not in the same folder."
                raise CurriculumError(Fault(file=line.file, line=line.number, message=message))
            body.extend(read_source(file).body)
    return Source(file=source.file, fields=source.fields, field_lines=source.field_lines, body=tuple(body))


def frame(root: Path, locale: str) -> dict[str, tuple[Line, ...]]:
    """What stands around every letter in a locale, by section. Raises CurriculumError if a section is missing."""
    file = root / "letters" / f"{locale}.md"
    sections: dict[str, list[Line]] = {}
    current: list[Line] = []
    for number, text in enumerate(read_text(file).split("\n"), start=1):
        if found := _SECTION.fullmatch(text):
            current = sections[found["name"]] = []
        else:
            current.append(Line(text=text, file=file, number=number))
    if missing := [name for name in SECTIONS if name not in sections]:
        message = f"the section “# {missing[0]}” is missing; it stands around every letter."
        raise CurriculumError(Fault(file=file, line=1, message=message))
    return {name: tuple(sections[name]) for name in SECTIONS}


@dataclass(frozen=True, kw_only=True)
class Look:
    """Colours and type (``templates/tokens.toml``), and each element's inline style (``letters/elements.toml``)."""

    light: Mapping[str, str]
    dark: Mapping[str, str]
    font: Mapping[str, str]
    styles: Mapping[str, str]
    start: str

    @classmethod
    def read(cls, root: Path, *, start: str) -> "Look":
        """For a language that begins at `start`, left or right. Raises CurriculumError if a file is wrong."""
        file = root / "tokens.toml"
        tokens = read_toml(file)
        if missing := [name for name in ("light", "dark", "font") if not isinstance(tokens.get(name), dict)]:
            raise CurriculumError(Fault(file=file, line=1, message=f"the table [{missing[0]}] is missing."))
        elements = root / "letters" / "elements.toml"
        slots = {"light": tokens["light"], "font": tokens["font"], "start": start}
        styles = {name: _lay_out(elements, slots, source=str(style)) for name, style in read_toml(elements).items()}
        return cls(light=tokens["light"], dark=tokens["dark"], font=tokens["font"], styles=styles, start=start)


def to_html(mjml: str, file: Path) -> str:
    """MJML to HTML, without web fonts. Raises CurriculumError at the line that MJML stumbled over."""
    try:
        return str(mjml2html(mjml, disable_comments=False, fonts={}))
    except BaseException as error:  # the engine panics with a BaseException on what it has not implemented
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        found = re.search(r"(\d+):\d+", str(error))
        line = mjml.encode("utf-8")[: int(found[1])].count(b"\n") + 1 if found else 1
        raise CurriculumError(Fault(file=file, line=line, message=f"MJML cannot read this: {error}.")) from None


def _lay_out(file: Path, slots: Mapping[str, Any], *, source: str | None = None) -> str:
    try:
        return _layout(read_text(file) if source is None else source).render(slots)
    except TemplateSyntaxError as error:
        raise CurriculumError(Fault(file=file, line=error.lineno, message=f"{error.message}.")) from None
    except TemplateError as error:
        raise CurriculumError(Fault(file=file, line=_line_of(error), message=f"{error.message}.")) from None


@lru_cache(maxsize=64)
def _layout(source: str) -> Template:
    return _LAYOUT.from_string(source)


def _line_of(error: TemplateError) -> int:
    """Where in the template an error rose: Jinja gives its frames the template's lines."""
    lines = [at for frame, at in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == "<template>"]
    return lines[-1] if lines else 1


def _template(environment: Environment, source: str, of: Source) -> Template:
    try:
        return environment.from_string(source)
    except TemplateSyntaxError as error:
        # The line is that of the compiled letter; `course check` parses the source itself and names the line there.
        raise CurriculumError(Fault(file=of.file, line=1, message=f"a Jinja tag is wrong: {error.message}.")) from None


def _marked(text: str, html: str, of: Source) -> Template | None:
    parts = ((TEXT, text), (HTML, html), (TEXT, of.field("subject")), (TEXT, of.field("preview")))
    if not all(only_shown(environment, source) for environment, source in parts):
        return None
    return _template(MARKED, text, of)


def _field(source: Source, key: str) -> Template:
    words = source.field(key)
    try:
        return TEXT.from_string(words)
    except TemplateSyntaxError as error:
        fault = Fault(file=source.file, line=source.field_lines[key], message=f"a Jinja tag is wrong: {error.message}.")
        raise CurriculumError(fault) from None


def _in_lines(html: str) -> str:
    """Lines that hold a tag of ours by themselves, one block each, and what lies between them in as few as will do.

    A letter's lines are looked up one by one when it is encoded (`course.letters.mime`): those without a value were
    encoded before. Indentation and empty lines, which nobody sees, are dropped.
    """
    rows = [row for row in map(str.strip, _BLOCK_END.sub(r"\1\n", html).split("\n")) if row]
    lines: list[str] = []
    settled = False
    for row in rows:
        holds_tag = holds_mark(row)
        if lines and settled and not holds_tag and len(lines[-1]) + len(row) < _LONGEST_LINE:
            # A space is no more than the line end was; between two tags there need be none.
            lines[-1] += row if lines[-1].endswith(">") and row.startswith("<") else f" {row}"
        else:
            lines.append(row)
        settled = not holds_tag
    return "\n".join(lines) + "\n"
