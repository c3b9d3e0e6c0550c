"""Previews: a letter as a candidate would get it, from nothing but the templates."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from course.curriculum.load import UnknownCourseError, course_for, templates_root
from course.letters.compose import compose
from course.letters.mime import to_bytes
from course.letters.preview import UnknownLetterError, letter_names, preview, sample_headers, sample_values

COURSE = course_for("second-wind")
ALWAYS = (
    *(
        "Date",
        "From",
        "To",
        "Reply-To",
        "Subject",
        "Message-ID",
        "List-Unsubscribe",
        "List-Unsubscribe-Post",
        "List-Id",
    ),
    *(
        "Feedback-ID",
        "X-Course-Letter",
        "Auto-Submitted",
        "X-Auto-Response-Suppress",
        "MIME-Version",
        "Content-Language",
    ),
)


@pytest.mark.parametrize("letter", letter_names(COURSE))
def test_the_eml_of_every_letter_is_its_exact_bytes_with_every_header_once(letter: str) -> None:
    raw = preview(None, letter, "en", "eml")
    assert raw == to_bytes(sample_headers(letter), compose(COURSE, letter, "en", sample_values(COURSE, letter, "en")))
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    assert all(len(message.get_all(header, [])) == 1 for header in ALWAYS)
    assert message["X-Course-Letter"] == letter
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Unsubscribe"].startswith("<https://")
    assert message["Auto-Submitted"] == "auto-generated"
    assert not message["Subject"].lower().startswith(("re:", "fwd:"))


@pytest.mark.parametrize("letter", letter_names(COURSE))
def test_the_mjml_of_every_letter_is_filled_in(letter: str) -> None:
    mjml = preview(None, letter, "en", "mjml")
    assert mjml.lstrip().startswith("<mjml")
    assert "{{" not in mjml
    assert "[[" not in mjml
    assert "[%" not in mjml


@pytest.mark.parametrize(("wanted", "letter"), [("3", "day-3"), (" Day-3 ", "day-3"), ("keepsake", "keepsake")])
def test_a_letter_is_asked_for_by_its_day_or_by_its_name(wanted: str, letter: str) -> None:
    assert preview(None, wanted, None, "text") == preview(templates_root(), letter, "en", "text")


@pytest.mark.parametrize("wanted", ["8", "0", "day-99", "", "../day-1", "٣"])
def test_a_letter_that_is_not_there_is_answered_with_those_that_are(wanted: str) -> None:
    with pytest.raises(UnknownLetterError, match=r"there are: day-1, day-2, .*, keepsake, check-in, care"):
        preview(None, wanted, None, "text")


def test_a_course_that_is_not_there_is_answered_with_those_that_are() -> None:
    with pytest.raises(UnknownCourseError, match="second-wind"):
        preview(None, "1", None, "text", course="third-wind")
