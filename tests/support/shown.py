"""Every letter of every course in every locale, as people get it: with all that is optional, and with none of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import cached_property
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from course.curriculum.course import Course, ServiceLetter, direction
from course.curriculum.load import course_for, course_slugs, templates_root
from course.curriculum.pseudo import PSEUDO_LOCALE, copy_with_pseudo
from course.letters.compile import HTML, CompiledLetter, compiled
from course.letters.compose import LetterValues, fill, html_context, text_context
from course.letters.mime import ComposedLetter, to_bytes
from course.letters.preview import letter_names, sample_headers, sample_values

WHOLE, BARE = "everything", "nothing optional"


@dataclass(frozen=True, kw_only=True)
class ShownLetter:
    """One letter for one person. `who` is WHOLE or BARE; `raw` are the bytes that go to the server."""

    course: str
    letter: str
    locale: str
    who: str
    values: LetterValues
    template: CompiledLetter
    composed: ComposedLetter
    mjml: str
    raw: bytes

    @property
    def name(self) -> str:
        """What a failing test calls it."""
        return f"{self.course} {self.letter} {self.locale}, {self.who}"

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return direction(self.locale)

    @cached_property
    def wire_html(self) -> str:
        """The HTML part as a mail program decodes it from the bytes."""
        return self._part("html")

    @cached_property
    def wire_text(self) -> str:
        """The text part as a mail program decodes it, with plain line ends."""
        return self._part("plain")

    @cached_property
    def message(self) -> EmailMessage:
        """The bytes, parsed."""
        parsed = message_from_bytes(self.raw, policy=default)
        assert isinstance(parsed, EmailMessage)
        return parsed

    @cached_property
    def page(self) -> LexborHTMLParser:
        """The HTML part, parsed. Not to be changed."""
        return LexborHTMLParser(self.wire_html)

    @cached_property
    def seen_words(self) -> str:
        """What the HTML part shows, on one line."""
        assert self.page.body is not None
        return " ".join(self.page.body.text().split())

    def _part(self, kind: str) -> str:
        part = self.message.get_body((kind,))
        assert part is not None
        return str(part.get_content()).replace("\r\n", "\n")


def shown_letters(root: Path | None = None) -> Iterator[ShownLetter]:
    """All letters of a folder of templates (the project's own, if none is named), two of each."""
    root = root or templates_root()
    for slug in course_slugs(root):
        course = course_for(slug, root=root)
        for locale in course.locales:
            for letter in letter_names(course):
                for who in (WHOLE, BARE):
                    yield shown(course, letter, locale, who)


def pseudo_letters(folder: Path) -> Iterator[ShownLetter]:
    """Every letter, whole and bare, in the made-up language that is longer and runs from right to left."""
    root = copy_with_pseudo(templates_root(), folder.resolve() / "templates")
    yield from (letter for letter in shown_letters(root) if letter.locale == PSEUDO_LOCALE)


def shown(course: Course, letter: str, locale: str, who: str) -> ShownLetter:
    """One letter, written out."""
    whole = replace(sample_values(course, letter, locale), never_answered=True)
    values = whole if who == WHOLE else sample_values(course, letter, locale, everything=False)
    if letter == ServiceLetter.CONFIRM:
        values = replace(values, confirm_url=whole.confirm_url)  # which this letter is never without
    template = compiled(course, letter, locale)
    composed = fill(course, template, values)
    context = text_context(course, template, values) | {"subject": composed.subject, "preview": composed.preview}
    headers = sample_headers(letter, name="Anna" if who == WHOLE else None)
    return ShownLetter(
        course=course.slug,
        letter=letter,
        locale=locale,
        who=who,
        values=values,
        template=template,
        composed=composed,
        mjml=HTML.from_string(template.mjml).render(html_context(context)),
        raw=to_bytes(headers, composed),
    )
