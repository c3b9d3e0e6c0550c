"""A lesson as it is read on a page, by whoever thinks of joining and by whoever got it."""

from markupsafe import Markup

from course.curriculum.course import Course
from course.letters.compose import LetterValues
from course.letters.reading import letter_as_page
from course.letters.written import read_by
from course.store.models import SignupLink
from course.vocabulary import lesson_letter
from course.web.site import Site


def lesson_as_page(site: Site, course: Course, link: SignupLink, day: int, locale: str, *, me_url: str = "#") -> Markup:
    """The words of a day's lesson as HTML; stopping and pausing lead to `me_url`.

    Nobody's own words go in (no name, no recall): the page is made of Markdown, in which a stranger could write links.
    Raises as `course.letters.compose.compose` does.
    """
    values = LetterValues(
        brand=site.service.settings.brand_name,
        days=course.days,
        day=day,
        me_url=me_url,
        unsubscribe_url=me_url,
        privacy_url=site.pages.linked("/privacy"),
        postal_address=site.service.settings.postal_address,
        read_by=read_by(site.service.templates, locale),
        organisation=link.title,
    )
    return Markup(letter_as_page(course, lesson_letter(day), locale, values))  # noqa: S704  (words of ours)
