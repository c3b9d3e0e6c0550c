"""A lesson as a page shows it: the same words, read before anybody signs up. Its HTML has no styles of its own."""

from typing import Final

from markdown_it import MarkdownIt

from course.curriculum.course import Course
from course.letters.compile import TEXT, compiled, letter_source
from course.letters.compose import LetterValues, text_context

_MARKDOWN: Final = MarkdownIt("commonmark", {"html": False, "typographer": False})


def letter_as_page(course: Course, letter: str, locale: str, values: LetterValues) -> str:
    """The words of a letter as HTML, without what stands around every letter.

    Raises as `course.letters.compose.compose` does.
    """
    template = compiled(course, letter, locale)
    body = "\n".join(line.text for line in letter_source(course, letter, template.locale).body)
    return str(_MARKDOWN.render(TEXT.from_string(body).render(text_context(course, template, values))))
