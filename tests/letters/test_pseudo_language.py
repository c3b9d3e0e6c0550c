"""A made-up language, right to left and a third longer: every letter in it is whole, and runs the way that it says."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from course.curriculum.course import Course
from course.curriculum.load import course_for, templates_root
from course.curriculum.pseudo import PSEUDO_LOCALE, copy_with_pseudo, pseudo
from course.letters.check import check
from course.letters.compose import ComposedLetter, compose
from course.letters.preview import letter_names, preview, sample_values

LETTERS = letter_names(course_for("second-wind"))


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course in a copy of the templates that has the made-up language."""
    root = copy_with_pseudo(templates_root(), tmp_path_factory.mktemp("pseudo").resolve() / "templates")
    return course_for("second-wind", root=root)


def letter_in(course: Course, letter: str, *, everything: bool) -> ComposedLetter:
    values = sample_values(course, letter, PSEUDO_LOCALE, everything=everything)
    return compose(course, letter, PSEUDO_LOCALE, values)


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("everything", [True, False])
def test_every_letter_runs_from_right_to_left(course: Course, letter: str, everything: bool) -> None:
    html = letter_in(course, letter, everything=everything).html
    page = LexborHTMLParser(html).css_first("html")
    assert page
    assert (page.attributes["lang"], page.attributes["dir"]) == (PSEUDO_LOCALE, "rtl")
    assert not re.search(r"direction\s*:\s*ltr|dir\s*=\s*[\"']?ltr", html)
    assert not re.search(r"(?:padding|border|margin)-left\s*:\s*(?!22px)[1-9]", html)


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("everything", [True, False])
def test_no_word_of_a_letter_stands_outside_its_language(course: Course, letter: str, everything: bool) -> None:
    composed = letter_in(course, letter, everything=everything)
    values = sample_values(course, letter, PSEUDO_LOCALE, everything=everything)
    own = [values.brand, values.postal_address, values.organisation, values.name, values.place, course.title]
    own += [answer.text for answer in values.answers] + [values.recall.text if values.recall else None]
    own += ["Samaritans", "Shout", "SHOUT", "jo@samaritans.org"]
    text = " ".join(re.sub(r"https?://\S+|^> .*|^>$", "", composed.text, flags=re.MULTILINE).split())
    for value in filter(None, own):
        text = text.replace(" ".join(value.split()), "")
    assert re.findall(r"[A-Za-z]+", text) == []
    assert re.findall(r"[A-Za-z]{2,}", re.sub(r"\b\d\b", "", composed.subject)) == []


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_is_about_a_third_longer(course: Course, letter: str) -> None:
    english = compose(course, letter, "en", sample_values(course, letter, "en", everything=False))
    longer = letter_in(course, letter, everything=False)
    plain, stretched = (re.sub(r"https://\S+|.*Leeds.*", "", each.text) for each in (english, longer))
    assert len(stretched) > 1.25 * len(plain)


def test_the_checks_find_nothing_in_it_but_that_it_is_long(course: Course) -> None:
    told = [str(fault) for fault in check(course.root)]
    assert all("at most 60 characters" in fault or "from 40 to 140" in fault for fault in told), told


def test_a_preview_makes_it_up_on_the_spot_and_keeps_nothing() -> None:
    before = sorted(path.name for path in (templates_root() / "courses" / "second-wind").iterdir())
    assert 'dir="rtl"' in preview(None, "3", PSEUDO_LOCALE, "html")
    assert sorted(path.name for path in (templates_root() / "courses" / "second-wind").iterdir()) == before


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("{{ name }}, {% if day %}x{% endif %}", "{{ name }}، {% if day %}مم{% endif %}"),
        ("[go]({{ me_url }})", "[خضض]({{ me_url }})"),
        ('<a href="%(url)s">a</a> {town}', '<a href="%(url)s">اا</a> {town}'),
        ("Who? 12:30", "لدضض؟ 12:30"),
    ],
)
def test_tags_links_and_values_stay_as_they_are(text: str, made: str) -> None:
    assert pseudo(text) == made


@given(st.text(alphabet="ab C?,.-\n*", max_size=60))
def test_a_text_keeps_its_words_and_marks(text: str) -> None:
    made = pseudo(text)
    assert len(made.split()) == len(text.split())
    assert len(re.findall(r"[.*\n-]", made)) == len(re.findall(r"[.*\n-]", text))
    assert not re.search("[A-Za-z]", made)


def test_the_copy_leaves_the_templates_alone(tmp_path: Path) -> None:
    copy_with_pseudo(templates_root(), tmp_path / "templates")
    assert not list(templates_root().rglob(f"*{PSEUDO_LOCALE}*"))
