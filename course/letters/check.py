"""Every mistake in the templates, each with its file and line: what ``course check`` prints. Never raises, never sends.

Besides what `course.curriculum.check` finds by reading, every letter is compiled and written out for many people: one
who has everything, one who has nothing optional, and one each who lacks, or has, a single thing.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from jinja2 import TemplateError, TemplateSyntaxError, nodes
from selectolax.lexbor import LexborHTMLParser

from course.curriculum.catalogue import check_catalogue, page_locales
from course.curriculum.check import check_courses, readable_course
from course.curriculum.course import Course, direction
from course.curriculum.helplines import countries, forget_helplines
from course.curriculum.load import course_slugs, edition_folders, read_toml
from course.curriculum.source import CurriculumError, Fault, Line, Source, read_text
from course.curriculum.words import SOURCE_LOCALE, check_words, forget_words
from course.letters.compile import HTML, TEXT, CompiledLetter, HoleInLetterError, compile_letter, frame, letter_source
from course.letters.compose import LetterValues, fill, text_context
from course.letters.fold import WIDTH
from course.letters.mime import ComposedLetter
from course.letters.preview import letter_names, sample_values

HTML_LIMIT: Final = 60_000
"""Bytes. Gmail cuts a letter off near 102,000, and with it the way to stop; a reader's words need room too."""

CONTRAST: Final = 4.5
"""Words against what they stand on (WCAG 2.2, 1.4.3)."""

OPTIONAL: Final = (
    *(
        "name",
        "organisation",
        "confirm_url",
        "recall",
        "answers",
        "until",
        "next_letter_at",
        "check_in_on",
        "hour",
        "place",
    ),
    *("never_answered", "check_in_offered", "country", "operator_told"),
)
"""The values of `LetterValues` that may be missing."""

_PAIRS: Final = (
    *(("ink", "card"), ("ink", "soft"), ("ink", "honey"), ("quiet", "paper"), ("accent", "card"), ("accent", "paper")),
    *(("accent", "soft"), ("on_accent", "accent")),
)
_WORD: Final = re.compile(r"[^\W\d_]+")
# A fetch tells the sender that, when and where a letter was opened; what only Outlook reads stands in comments.
_FETCHED: Final = re.compile(
    r"<(?:img|link|script|iframe|object|embed|video|audio|svg|v:\w+)\b|\b(?:src|srcset|background|poster)\s*=|"
    r"@import|@font-face|\burl\s*\(",
    re.IGNORECASE,
)
_LINK_LINE: Final = re.compile(r"^(?:https?|mailto):\S+$", re.MULTILINE)
_LAYOUT_COMMENT: Final = re.compile(r"\[#[\s\S]*?#\]")
_HEX: Final = re.compile(r"#[0-9a-fA-F]{6}")


def check(root: Path) -> list[Fault]:
    """All faults of the templates in a folder, each once, sorted by file and line."""
    root = root.resolve()
    forget_words()
    faults = check_courses(root)
    faults += _check_look(root)
    faults += _check_helplines(root)
    for slug in course_slugs(root):
        folder = root / "courses" / slug
        for each in (folder, *edition_folders(folder)):
            course, _ = readable_course(each, slug=slug, root=root)
            for locale in course.locales if course else ():
                faults += _check_locale(course, locale) if course else []
            for locale in sorted(course.drafts) if course else ():
                faults += _check_draft(course, locale) if course else []
    for locale in sorted(languages(root)):
        faults += [*check_words(root, locale), *(check_catalogue(root, locale) if locale != SOURCE_LOCALE else ())]
    unique = dict.fromkeys(faults)
    return sorted(unique, key=lambda fault: (str(fault.file), fault.line, fault.message))


def languages(root: Path) -> set[str]:
    """Every language that a course is written in, wholly or in part, or that pages have a catalogue for."""
    found = set(page_locales(root))
    for slug in course_slugs(root):
        course, _ = readable_course(root / "courses" / slug, slug=slug, root=root)
        found |= set(course.translations) if course else set()
    return found


def _check_draft(course: Course, locale: str) -> Iterator[Fault]:
    """What keeps a language from being offered; the letters that are missing are told by `check_courses`."""
    file = course.root / "letters" / f"{locale}.md"
    if not file.is_file():
        message = (
            f"this file is missing: what stands around every letter. Until it is here, nobody is offered “{locale}”."
        )
        yield Fault(file=file, line=1, message=message)
    else:
        yield from _check_locale(replace(course, drafts=course.drafts - {locale}), locale, drafted=True)


def _check_locale(course: Course, locale: str, *, drafted: bool = False) -> Iterator[Fault]:
    try:
        around = frame(course.root, locale)
    except CurriculumError as error:
        yield error.fault
        return
    # What stands around every letter first: one slip there would otherwise be told once a letter.
    known = _known_names(course, locale)
    wrong = [fault for lines in around.values() for fault in _check_tags(lines, known)]
    for name in ("layout.mjml", "layout.txt"):
        wrong += _check_tags(_lines(course.root / "letters" / name), known)
    if wrong:
        yield from wrong
        return
    reply = _words(" ".join(line.text for line in around["reply"]))
    for letter in letter_names(course):
        if drafted and not course.file(letter, locale).is_file():
            continue
        try:
            source = letter_source(course, letter, locale)
            wrong = _check_tags(source.body, known)
            for key, value in source.fields.items():
                line = Line(text=value, file=source.file, number=source.field_lines[key])
                wrong += _check_tags((line,), known)
            yield from wrong
            if not wrong:
                template = compile_letter(course, letter, locale)
                yield from _check_letter(course, template, source, reply[:4])
        except CurriculumError as error:
            yield error.fault


def _lines(file: Path) -> tuple[Line, ...]:
    words = _LAYOUT_COMMENT.sub(lambda found: "\n" * found[0].count("\n"), read_text(file))
    return tuple(Line(text=text, file=file, number=at) for at, text in enumerate(words.split("\n"), start=1))


def _check_tags(lines: tuple[Line, ...], known: set[str]) -> list[Fault]:
    """Jinja that cannot be read, and names that mean nothing, at the lines where they stand."""

    def fault(number: int, message: str) -> Fault:
        line = lines[min(number, len(lines)) - 1]
        return Fault(file=line.file, line=line.number, message=message)

    if not lines:
        return []
    try:
        tree = HTML.parse("\n".join(line.text for line in lines))
    except TemplateSyntaxError as error:
        return [fault(error.lineno, f"a Jinja tag is wrong: {(error.message or '').rstrip('.')}.")]
    own = {name.name for name in tree.find_all(nodes.Name) if name.ctx in {"store", "param"}} | {"loop"}
    return [
        fault(name.lineno, f"“{name.name}” is no value that a letter can show.")
        for name in tree.find_all(nodes.Name)
        if name.ctx == "load" and name.name not in known | own
    ] + [
        fault(call.lineno, f"“{call.name}” is no filter that Jinja knows.")
        for call in tree.find_all(nodes.Filter)
        if call.name not in TEXT.filters
    ]


def _known_names(course: Course, locale: str) -> set[str]:
    lesson = course.lesson(1, locale)
    empty = TEXT.from_string("")
    template = CompiledLetter(
        letter="day-1",
        locale=locale,
        day=1,
        title="",
        question=lesson.question if lesson else None,
        subject=empty,
        preview=empty,
        text=empty,
        html=empty,
        mjml="",
        headline="",
        shows=frozenset({"answers"}),
        marked_text=None,
    )
    names = text_context(course, template, sample_values(course, "day-1", locale, everything=False))
    return {*names, "subject", "preview"}


def _check_letter(course: Course, template: CompiledLetter, source: Source, reply: list[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for who, values in _people(course, template):
        try:
            letter = fill(course, template, values)
            problems = list(_problems(letter, template, values, reply))
        except HoleInLetterError as error:
            problems = [f"{who}: {error.message}"]
        except TemplateError as error:
            problems = [f"{who}: {(error.message or '').rstrip('.')}."]
        for problem in problems:
            what = problem.partition(": ")[2] or problem
            if what not in seen:
                seen.add(what)
                yield Fault(file=source.file, line=_line_of(source, who, problem), message=problem)


def _people(course: Course, template: CompiledLetter) -> Iterator[tuple[str, LetterValues]]:
    everything = replace(sample_values(course, template.letter, template.locale), never_answered=True)
    nothing = sample_values(course, template.letter, template.locale, everything=False)
    # Only the letters around the confirmation are without its link, and that one never is.
    nothing = replace(nothing, confirm_url=everything.confirm_url) if template.letter == "confirm" else nothing
    yield "for somebody who has everything", everything
    makes_a_difference = [
        name
        for name in OPTIONAL
        if ("helplines" if name == "country" else name) in template.mjml + template.headline
        and (template.letter, name) != ("confirm", "confirm_url")
    ]
    for name in makes_a_difference:
        yield f"without {name}", replace(everything, **{name: getattr(LetterValues, name)})
    for name in makes_a_difference:
        yield f"with {name} alone", replace(nothing, **{name: getattr(everything, name)})
    yield "for somebody who has nothing optional", nothing


def _problems(
    letter: ComposedLetter, template: CompiledLetter, values: LetterValues, reply: list[str]
) -> Iterator[str]:
    page = LexborHTMLParser(letter.html)
    size = len(letter.html.encode("utf-8"))
    if size > HTML_LIMIT:
        yield f"the HTML has {size:,} bytes; the most is {HTML_LIMIT:,}."
    links = [node.attributes.get("href") or "" for node in page.css("a")]
    for link in links:
        if f"\n{link}\n" not in letter.text:
            yield "the text part does not have every link of the HTML on a line of its own."
    yield from _text_problems(letter)
    for needed, name in ((values.unsubscribe_url, "the link to stop"), (values.privacy_url, "the link to /privacy")):
        if needed not in links:
            yield f"{name} is missing."
    said, shown = _words(_LINK_LINE.sub("", letter.text)), _words(_visible(page))
    if said != shown:
        apart = next((at for at, (one, other) in enumerate(zip(said, shown, strict=False)) if one != other), -1)
        around = " ".join(said[max(apart - 2, 0) : apart + 3])
        yield f"text and HTML do not say the same, near “{around}”."
    for part in (letter.text, letter.html):
        if "{{" in part or "{%" in part:
            yield "a Jinja tag is left in the letter; is a bracket missing?"
        if values.postal_address not in " ".join(part.split()):
            yield "the postal address is missing."
    yield from _html_problems(letter)
    levels = [int((node.tag or "h1")[1]) for node in page.css("h1, h2, h3")]
    if any(after > before + 1 for before, after in zip([0, *levels], levels, strict=False)):
        yield "a “###” heading needs a “##” heading somewhere above it: some people walk through a letter by them."
    if template.question:
        asked = _words(template.question) + reply
        if not any(said[at : at + len(asked)] == asked for at in range(len(said))):
            yield "the question does not stand last, right above the line that says: just reply."


def _html_problems(letter: ComposedLetter) -> Iterator[str]:
    if found := _FETCHED.search(letter.html):
        yield f"“{found[0]}” fetches something when the letter is opened, and tells somebody so."
    other = "rtl" if direction(letter.locale) == "ltr" else "ltr"
    if re.search(rf"\bdirection\s*:\s*{other}|\bdir\s*=\s*[\"']{other}", letter.html):
        yield f"something in the letter runs {other}; the language runs {direction(letter.locale)}."


def _text_problems(letter: ComposedLetter) -> Iterator[str]:
    for line in letter.text.split("\n"):
        if len(line) > WIDTH and not _LINK_LINE.match(line):
            yield f"a line of the text part is longer than {WIDTH} characters: “{line[:30]}…”."
    if "\n-- \n" not in letter.text:
        yield "the signature line “-- ” is missing from the text part."


def _visible(page: LexborHTMLParser) -> str:
    for node in page.css("head, style, script, title, div[style*='display:none']"):
        node.decompose()
    return page.body.text(separator=" ") if page.body else ""


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _line_of(source: Source, who: str, problem: str) -> int:
    """The likeliest line of a problem: where the value stands that is missing, or an attribute that is not known."""
    found = re.search(r"no attribute '(\w+)'", problem)
    name = found[1] if found else who.removeprefix("without ") if who.startswith("without ") else ""
    if name:
        for row in source.body:
            if row.file == source.file and re.search(rf"\{{\{{[^}}]*\b{re.escape(name)}\b", row.text):
                return row.number
        for key, value in source.fields.items():
            if re.search(rf"\{{\{{[^}}]*\b{re.escape(name)}\b", value):
                return source.field_lines[key]
    return source.body[0].number if source.body else 1


def _check_look(root: Path) -> Iterator[Fault]:
    """Colours that are no colours, and words that stand out too little from what is behind them."""
    file = root / "tokens.toml"
    try:
        tokens = read_toml(file)
        text = file.read_text("utf-8").split("\n")
    except CurriculumError as error:
        yield error.fault
        return
    for theme in ("light", "dark"):
        table = tokens.get(theme)
        if not isinstance(table, dict):
            yield Fault(file=file, line=1, message=f"the table [{theme}] is missing.")
            continue
        start = next((at for at, row in enumerate(text, start=1) if row.strip() == f"[{theme}]"), 1)
        for word, ground in _PAIRS:
            line = next((at for at, row in enumerate(text, 1) if at > start and re.match(rf"{word}\s*=", row)), start)
            pair = [str(table.get(name, "")) for name in (word, ground)]
            if not all(_HEX.fullmatch(colour) for colour in pair):
                message = f"{theme} needs “{word}” and “{ground}”, each as a colour like #2c2a26."
                yield Fault(file=file, line=line, message=message)
            elif contrast(*pair) < CONTRAST:
                message = f"“{word}” on “{ground}” has a contrast of {contrast(*pair):.1f}; words need {CONTRAST}."
                yield Fault(file=file, line=line, message=message)


def contrast(one: str, other: str) -> float:
    """How far two colours (``#rrggbb``) stand apart, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _check_helplines(root: Path) -> Iterator[Fault]:
    file = root / "letters" / "helplines.toml"
    forget_helplines()
    try:
        countries(root)
        checked = read_toml(file).get("checked", "")
    except CurriculumError as error:
        yield error.fault
        return
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(checked)):
        yield Fault(file=file, line=1, message='when these were last looked up is missing: checked = "2026-11-22".')
