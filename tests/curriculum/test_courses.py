"""Courses from folders: versions, editions, languages, and a second course without code."""

import shutil
from pathlib import Path

import pytest

from course.curriculum.course import Welcome
from course.curriculum.helplines import countries, help_in
from course.curriculum.load import UnknownCourseError, course_for, course_slugs, forget_courses, templates_root
from course.curriculum.source import CurriculumError, read_source
from course.letters.compile import forget_compiled
from course.letters.compose import compose
from course.letters.preview import preview, sample_values


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the templates, to change at will."""
    forget_courses()
    forget_compiled()
    shutil.copytree(templates_root(), tmp_path / "templates")
    return tmp_path / "templates"


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def keep_edition(root: Path, version: int) -> Path:
    """What an author does before a new version: the old files go to editions/<old version>/."""
    top = root / "courses" / "second-wind"
    edition = top / "editions" / str(version)
    shutil.copytree(top, edition, ignore=shutil.ignore_patterns("editions"))
    return edition


def test_the_course_has_seven_lessons_each_with_a_title_and_a_question() -> None:
    course = course_for("second-wind")
    assert [lesson.day for lesson in course.lessons] == [1, 2, 3, 4, 5, 6, 7]
    assert all(lesson.title and lesson.question.endswith("?") for lesson in course.lessons)
    assert (course.days, course.keepsake_after_days, course.check_in_after_days) == (7, 2, 30)
    assert course.welcome is Welcome.DAY_1


def test_past_the_last_lesson_there_is_none() -> None:
    course = course_for("second-wind")
    assert course.lesson(7) == course.lessons[6]
    assert course.lesson(8) is None
    assert course.lesson(0) is None


def test_a_name_without_a_folder_is_refused_with_the_names_that_have_one() -> None:
    with pytest.raises(UnknownCourseError, match=r"no course “nope”; there is: second-wind\."):
        course_for("nope")


@pytest.mark.parametrize("slug", ["../courses/second-wind", "", ".", "second-wind/en", "SECOND-WIND"])
def test_a_name_never_leads_out_of_the_folder(slug: str) -> None:
    with pytest.raises(UnknownCourseError):
        course_for(slug)


def test_an_enrolment_keeps_the_version_that_it_began_with(root: Path) -> None:
    keep_edition(root, 1)
    top = root / "courses" / "second-wind"
    change(top / "course.toml", "version = 1", "version = 2")
    change(top / "en" / "day-2.md", "title: Choose, and look closely", "title: Another second lesson")
    old, new = course_for("second-wind", 1, root), course_for("second-wind", 2, root)
    assert (old.version, old.lessons[1].title) == (1, "Choose, and look closely")
    assert (new.version, new.lessons[1].title) == (2, "Another second lesson")
    assert course_for("second-wind", root=root) == new
    values = sample_values(old, "day-2", "en")
    assert "Choose, and look closely" in compose(old, "day-2", "en", values).text
    assert "Another second lesson" in compose(new, "day-2", "en", values).text


def test_if_its_edition_is_gone_an_enrolment_goes_on_in_the_current_version_at_the_same_lesson(root: Path) -> None:
    change(root / "courses" / "second-wind" / "course.toml", "version = 1", "version = 3")
    moved = course_for("second-wind", 1, root)
    assert moved.version == 3
    assert moved.lesson(5) == course_for("second-wind", 3, root).lesson(5)


def test_if_the_current_version_is_shorter_the_keepsake_comes_next(root: Path) -> None:
    file = root / "courses" / "second-wind" / "course.toml"
    change(file, "version = 1", "version = 2")
    change(file, ', "day-6", "day-7"]', "]")
    moved = course_for("second-wind", 1, root)
    assert moved.lesson(5)
    assert moved.lesson(6) is None


def test_a_correction_without_a_new_version_reaches_everybody_with_the_next_letter(root: Path) -> None:
    assert "Ask for one thing, not for everything." in preview(root, "3", "en", "text")
    change(
        root / "courses" / "second-wind" / "en" / "day-3.md",
        "Ask for one thing, not for everything.",
        "Corrected words.",
    )
    forget_courses()
    forget_compiled()  # a worker starts anew
    assert "Corrected words." in preview(root, "3", "en", "text")


def test_a_second_course_is_a_folder_not_code(root: Path) -> None:
    shutil.copytree(root / "courses" / "second-wind", root / "courses" / "first-weeks")
    change(root / "courses" / "first-weeks" / "course.toml", 'title = "Second Wind"', 'title = "First Weeks"')
    change(root / "courses" / "first-weeks" / "course.toml", ', "day-4", "day-5", "day-6", "day-7"]', "]")
    assert course_slugs(root) == ("first-weeks", "second-wind")
    course = course_for("first-weeks", root=root)
    assert (course.title, course.days) == ("First Weeks", 3)
    assert "3 of 3" in preview(root, "3", None, "text", course="first-weeks")


def test_the_welcome_can_be_a_letter_of_its_own(root: Path) -> None:
    change(root / "courses" / "second-wind" / "course.toml", 'welcome = "day-1"', 'welcome = "letter"')
    assert course_for("second-wind", root=root).welcome is Welcome.LETTER
    assert "It is good that you are here." not in preview(root, "day-1", "en", "text")
    assert "It is good that you are here." in preview(root, "welcome", "en", "text")


def test_another_language_is_a_folder_too(root: Path) -> None:
    shutil.copytree(root / "courses" / "second-wind" / "en", root / "courses" / "second-wind" / "nl")
    shutil.copy(root / "letters" / "en.md", root / "letters" / "nl.md")
    change(root / "letters" / "nl.md", "Hello{%", "Goedendag{%")
    course = course_for("second-wind", root=root)
    assert set(course.locales) == {"en", "de", "nl"}
    assert [course.locale_for(wish) for wish in ("nl", "nl-BE", "NL_be", "en-GB", "fr", "", None)] == [
        *("nl", "nl", "nl", "en", "en", "en", "en")
    ]
    assert "Goedendag Anna," in preview(root, "1", "nl-BE", "text")


def test_a_language_from_right_to_left_has_nothing_left_to_right_about_it(root: Path) -> None:
    shutil.copytree(root / "courses" / "second-wind" / "en", root / "courses" / "second-wind" / "ar")
    shutil.copy(root / "letters" / "en.md", root / "letters" / "ar.md")
    html = preview(root, "5", "ar", "html")
    assert 'dir="rtl"' in html
    assert "direction:ltr" not in html
    assert 'dir="ltr"' not in html
    assert html.count('align="left"') == 1  # the progress, which stands at the end of its line
    assert "border-left:" not in html
    assert "border-right:3px" in html


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("version = 1", "version = 0", r"course\.toml:7: “version” has to lie between 1 and 10000\."),
        ("version = 1", 'version = "1"', r"course\.toml:7: “version” has to be a whole number\."),
        ("version = 1", "version = ", r"course\.toml:7: this is not TOML: "),
        ('title = "Second Wind"', "", r"course\.toml:1: “title” is missing\."),
        ('welcome = "day-1"', 'welcome = "day-2"', r"course\.toml:12: welcome is “day-1”"),
        ('default_locale = "en"', 'default_locale = "fr"', r"course\.toml:9: there is no folder “fr”"),
        ('"day-7"]', '"day-6"]', r"course\.toml:15: a lesson is listed twice\."),
        ('"day-7"]', '"../x"]', r"course\.toml:15: “\.\./x” cannot be a lesson's file"),
        ('"day-7"]', '"day-8"]', r"day-8\.md:1: this file is missing or cannot be read\."),
    ],
)
def test_a_wrong_setting_is_told_with_its_line(root: Path, old: str, new: str, sentence: str) -> None:
    change(root / "courses" / "second-wind" / "course.toml", old, new)
    with pytest.raises(CurriculumError, match=sentence):
        course_for("second-wind", root=root)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (b"title: x\n", r":1: a letter starts with a line “---”"),
        (b"---\ntitle: x\n", r":1: the top of this letter never ends"),
        (b"---\ntitle: x\ntitle: y\n---\n", r":3: “title:” is here twice"),
        (b"---\nTitle = x\n---\n", r":2: a line at the top of a letter reads"),
        (b"---\ntitle: x\n---\n\xff\n", r":4: this is not UTF-8"),
        ("---\ntitle: x\n---\na \ue000\n".encode(), r":4: the character U\+E000 cannot be used"),
        (b"---\ntitle: x\n---\n" + b"x" * 70_000, r":1: this file has 70,017 bytes"),
    ],
)
def test_a_letter_that_cannot_be_read_is_told_with_its_line(tmp_path: Path, text: bytes, sentence: str) -> None:
    file = tmp_path / "letter.md"
    file.write_bytes(text)
    with pytest.raises(CurriculumError, match=sentence):
        read_source(file)


def test_long_words_at_the_top_of_a_letter_go_on_below(tmp_path: Path) -> None:
    file = tmp_path / "letter.md"
    file.write_text("---\r\ntitle: One\r\n  and two\r\nsubject: x\r\n---\r\nBody: yes\r\n", "utf-8")
    source = read_source(file)
    assert source.fields["title"] == "One and two"
    assert source.field_lines["subject"] == 4
    assert [(line.number, line.text) for line in source.body] == [(6, "Body: yes"), (7, "")]


def test_help_is_found_by_country_in_any_case_and_nothing_is_made_up_for_others() -> None:
    assert "GB" in countries()
    found = help_in("gb")
    assert found
    assert found.emergency == "999"
    assert found.lines[0].name == "Samaritans"
    assert help_in("ZZ") is help_in(None) is None


def test_every_helpline_says_where_it_was_looked_up() -> None:
    for country in countries():
        found = help_in(country)
        assert found
        assert found.lines
        assert all(line.source.startswith("https://") for line in found.lines)
