"""The words of the pages in other languages: a gettext catalogue each, ``templates/web/<locale>.po``.

The templates are written in English; what a catalogue does not say is said in English, and `course check` names it.
Catalogues are read as they are, when a process starts: there is no compiled file to keep beside them.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from babel.core import UnknownLocaleError
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po, write_po
from babel.support import NullTranslations, Translations
from jinja2 import Environment, FileSystemLoader, TemplateSyntaxError
from jinja2.ext import babel_extract

from course.curriculum.source import CurriculumError, Fault, read_text
from course.curriculum.words import SOURCE_LOCALE

_LOCALE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SLOT: Final = re.compile(r"%\((\w+)\)s")
_TAG: Final = re.compile(r"<[^>]*>")
_PAGES: Final = ("*.html", "*.txt")
_WITHOUT_CLDR: Final = "en"
"""The locale in whose name Babel reads a catalogue that the CLDR has none for."""
_MOST_BYTES: Final = 1_000_000
_BEFORE_TIME: Final = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class PageWords:
    """Something that a page says: its English words, those for several if there are any, and where it is said first."""

    words: str
    several: str | None
    context: str | None
    file: Path
    line: int


def page_locales(root: Path) -> tuple[str, ...]:
    """The languages that pages can be shown in: English, then those that have a catalogue, sorted."""
    found = sorted(path.stem for path in (root / "web").glob("*.po") if _LOCALE.fullmatch(path.stem))
    return (SOURCE_LOCALE, *(locale for locale in found if locale != SOURCE_LOCALE))


def is_locale(text: str) -> bool:
    """Whether it is written like a language's tag (BCP 47), as folders and catalogues are named."""
    return _LOCALE.fullmatch(text) is not None


def catalogue_file(root: Path, locale: str) -> Path:
    """Where the catalogue of a language stands, or would."""
    return root / "web" / f"{locale}.po"


def translations(root: Path, locale: str) -> NullTranslations:
    """What pages say in a locale. Raises CurriculumError for a catalogue that cannot be read.

    A message that is not translated, or whose values do not fit those of the English one, is said in English: a page
    with a wrong translation in it would otherwise be no page at all.
    """
    if locale == SOURCE_LOCALE:
        return NullTranslations()
    catalog = _read(catalogue_file(root, locale), locale)
    for message in list(catalog):
        if message.id and (message.fuzzy or any(_mistakes(message))):
            catalog.delete(message.id, message.context)
    compiled = io.BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return Translations(compiled)


def page_words(root: Path) -> list[PageWords]:
    """Everything that pages say, in the order of the templates, each once. Raises CurriculumError."""
    found: dict[tuple[str, str | None], PageWords] = {}
    for file in _templates(root):
        for line, function, message, _ in _extracted(file):
            parts = message if isinstance(message, tuple) else (message,)
            context = str(parts[0]) if "pgettext" in function and parts[0] is not None else None
            texts = [str(part) for part in parts[1 if context is not None else 0 :] if part is not None]
            if texts:
                several = texts[1] if len(texts) > 1 else None
                words = PageWords(words=texts[0], several=several, context=context, file=file, line=line)
                found.setdefault((words.words, context), words)
    return list(found.values())


def _templates(root: Path) -> list[Path]:
    return sorted(file for pattern in _PAGES for file in (root / "web").glob(pattern))


def _extracted(file: Path) -> Iterator[tuple[int, str, str | tuple[str | None, ...], list[str]]]:
    options = {"trimmed": "true", "trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}
    keywords = ("_", "gettext", "ngettext", "pgettext", "npgettext")
    try:
        yield from babel_extract(io.BytesIO(read_text(file).encode()), keywords, (), options)  # type: ignore[misc]
    except TemplateSyntaxError as error:
        message = f"a Jinja tag is wrong: {(error.message or '').rstrip('.')}."
        raise CurriculumError(Fault(file=file, line=error.lineno, message=message)) from None


def check_catalogue(root: Path, locale: str) -> Iterator[Fault]:
    """What the pages lack in one language, or say wrongly. Never raises."""
    file = catalogue_file(root, locale)
    if not file.is_file():
        message = f"this catalogue is missing: pages are shown in English. `course translate {locale}` begins it."
        yield Fault(file=file, line=1, message=message)
        return
    try:
        catalog, said = _read(file, locale), page_words(root)
    except CurriculumError as error:
        yield error.fault
        return
    lines = file.read_text(encoding="utf-8").split("\n")
    for each in said:
        found = catalog.get(each.words, each.context)
        where = f"{each.file.name}:{each.line}"
        if found is None:
            what = f"“{_short(each.words)}” ({where}) is missing; `course translate {locale}` adds it."
            yield Fault(file=file, line=1, message=what)
        elif found.fuzzy or not _is_said(found):
            what = f"“{_short(each.words)}” ({where}) is not translated" + (" for certain." if found.fuzzy else ".")
            yield Fault(file=file, line=_line_in(lines, each.words), message=what)
        else:
            for mistake in _mistakes(found):
                what = f"“{_short(each.words)}” ({where}): {mistake}"
                yield Fault(file=file, line=_line_in(lines, each.words), message=what)


def renew_catalogue(root: Path, locale: str) -> tuple[int, int]:
    """Write the catalogue of a language anew from the templates, or begin it; what was translated stays.

    A translation whose English words are gone is kept at the end of the file, as gettext does. Returns how much there
    is to say, and how much of it is still missing. Raises CurriculumError.
    """
    file = catalogue_file(root, locale)
    template = Catalog(fuzzy=False)
    for each in page_words(root):
        words = (each.words, each.several) if each.several is not None else each.words
        template.add(words, context=each.context, locations=[(each.file.name, each.line)])
    catalog = _read(file, locale) if file.is_file() else Catalog(locale=_known(locale), fuzzy=False)
    catalog.update(template, no_fuzzy_matching=True)
    catalog.header_comment = (
        f"# What the pages say, in {locale}. “course translate {locale}” renews it; “course check” says what\n"
        "# is missing."
    )
    write_catalogue(catalog, file)
    missing = sum(1 for message in catalog if message.id and not _is_said(message))
    return sum(1 for message in catalog if message.id), missing


_HEADER_DATES: Final = re.compile(
    rb'^"(?:POT-Creation-Date|PO-Revision-Date|Report-Msgid-Bugs-To|Last-Translator|Language-Team|Generated-By):[^\n]*\n',
    re.MULTILINE,
)


def write_catalogue(catalog: Catalog, file: Path) -> None:
    """A catalogue as a file that changes only when its words do: no dates, no line numbers."""
    catalog.project, catalog.version = "Second Wind", "pages"
    catalog.creation_date = catalog.revision_date = _BEFORE_TIME
    out = io.BytesIO()
    write_po(out, catalog, width=120, include_lineno=False)
    file.write_bytes(_HEADER_DATES.sub(b"", out.getvalue()))


def _known(locale: str) -> str:
    try:
        Catalog(locale=locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return _WITHOUT_CLDR
    return locale.replace("-", "_")


def _read(file: Path, locale: str) -> Catalog:
    try:
        return read_po(
            io.BytesIO(read_text(file, most=_MOST_BYTES).encode()), locale=_known(locale), abort_invalid=True
        )
    except PoFileError as error:
        line = int(getattr(error, "lineno", 0)) + 1
        raise CurriculumError(Fault(file=file, line=line, message=f"this is no gettext catalogue: {error}.")) from None
    except (ValueError, UnknownLocaleError) as error:
        raise CurriculumError(Fault(file=file, line=1, message=f"this is no gettext catalogue: {error}.")) from None


def _said(message: Message) -> list[str]:
    """The translation, or those for several numbers; an empty one is not there yet."""
    said = message.string if isinstance(message.string, list | tuple) else (message.string,)
    return [words or "" for words in said]


def _is_said(message: Message) -> bool:
    return all(_said(message))


def _mistakes(message: Message) -> Iterator[str]:
    """Values that the English words do not have, and tags that are not the same: what would break the page."""
    english = list(message.id) if isinstance(message.id, list | tuple) else [message.id]
    slots = set(_SLOT.findall(" ".join(english)))
    for words in filter(None, _said(message)):
        own = set(_SLOT.findall(words))
        if unknown := own - slots:
            yield f"“%({min(unknown)})s” is no value that is known here."
        if len(_said(message)) == 1 and (left_out := slots - own):
            yield f"“%({min(left_out)})s” is left out."
        if "%" in _SLOT.sub("", words).replace("%%", ""):
            yield "a “%” by itself is written “%%”."
        if sorted(_TAG.findall(words)) not in [sorted(_TAG.findall(each)) for each in english]:
            yield "the tags are not those of the English words."


def _short(words: str) -> str:
    return words if len(words) <= 50 else words[:49].rstrip() + "…"


def _line_in(lines: list[str], words: str) -> int:
    """Where a message stands in its catalogue, if its beginning is on one line; else the first line."""
    start = words.replace("\\", "\\\\").replace('"', '\\"')[:40]
    return next((at for at, line in enumerate(lines, 1) if start and start in line and not line.startswith("#")), 1)


def page_environment(folder: Path) -> Environment:
    """Jinja as pages and their extraction read it: whitespace in a passage to translate counts for nothing."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=lambda name: name is None or not name.endswith(".txt"),  # noqa: S701  (plain words are no HTML)
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=["jinja2.ext.i18n"],
    )
    environment.policies["ext.i18n.trimmed"] = True
    return environment
