"""The bytes of a letter, against Python's own parser: what goes in comes out."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.curriculum.load import course_for
from course.letters.compose import compose
from course.letters.mime import ComposedLetter, encode_line, quoted_printable, to_bytes
from course.letters.preview import letter_names, sample_headers, sample_values

COURSE = course_for("second-wind")
# What a letter's text can hold: anything but what `course.letters.words.clean` and the database keep out.
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=400)


def parts(raw: bytes) -> tuple[str, str]:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    text, html = (part.get_content().replace("\r\n", "\n") for part in message.iter_parts())
    return text, html


@settings(deadline=None)
@given(text=WORDS, html=WORDS)
def test_both_parts_come_out_as_they_went_in(text: str, html: str) -> None:
    letter = ComposedLetter(subject="s", preview="p", text=text, html=html, locale="en")
    assert parts(to_bytes(sample_headers("day-1"), letter)) == (text, html)


@settings(deadline=None)
@given(text=st.text(max_size=300))
def test_the_wire_sees_short_ascii_lines_that_end_in_crlf(text: str) -> None:
    raw = to_bytes(sample_headers("day-1"), ComposedLetter(subject="s", preview="p", text=text, html=text, locale="en"))
    assert raw.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)|\x00", raw)
    body = raw.split(b"\r\n\r\n", 1)[1]
    assert all(len(line) <= 76 for line in body.split(b"\r\n"))


def test_line_ends_of_all_kinds_become_one_kind() -> None:
    assert quoted_printable("a\r\nb\rc\nd") == b"a\r\nb\r\nc\r\nd"


@pytest.mark.parametrize(
    ("line", "encoded"),
    [
        ("", b""),
        ("-- ", b"--=20"),
        (".", b"=2E"),
        (".note{", b"=2Enote{"),
        ("." + "x" * 75, b"=2E" + b"x" * 72 + b"=\r\n" + b"x" * 3),
        ("a=b", b"a=3Db"),
        ("tab\t", b"tab=09"),
        ("Grüße", b"Gr=C3=BC=C3=9Fe"),
        ("a\x00b\x0cc", b"a=00b=0Cc"),
        ("\ud800", b"?"),
        ("x" * 80, b"x" * 75 + b"=\r\n" + b"x" * 5),
    ],
)
def test_a_line_as_quoted_printable(line: str, encoded: bytes) -> None:
    assert encode_line(line) == encoded


def test_a_second_attempt_makes_the_same_bytes_and_another_letter_other_ones() -> None:
    letter = ComposedLetter(subject="s", preview="p", text="t", html="h", locale="en")
    headers = sample_headers("day-1")
    assert to_bytes(headers, letter) == to_bytes(headers, letter)
    other = to_bytes(replace(headers, message_id="<day-2.ge4dkmzx@letters.example.org>"), letter)
    boundary = re.compile(rb'boundary="([^"]+)"')
    assert boundary.findall(other) != boundary.findall(to_bytes(headers, letter))


def test_words_that_look_like_our_boundary_do_not_end_a_part() -> None:
    headers = sample_headers("day-1")
    empty = ComposedLetter(subject="s", preview="p", text="t", html="h", locale="en")
    found = re.search(rb'boundary="([^"]+)"', to_bytes(headers, empty))
    assert found
    text = f"--{found[1].decode()}--\n\nContent-Type: text/html\n\nmine"
    assert parts(to_bytes(headers, replace(empty, text=text))) == (text, "h")


@pytest.mark.parametrize("letter", letter_names(COURSE))
def test_a_whole_letter_is_what_the_standard_library_would_have_made_of_it(letter: str) -> None:
    composed = compose(COURSE, letter, "en", sample_values(COURSE, letter, "en"))
    theirs = EmailMessage()
    theirs.set_content(composed.text, cte="quoted-printable")
    theirs.add_alternative(composed.html, subtype="html", cte="quoted-printable")
    assert (
        parts(to_bytes(sample_headers(letter), composed)) == parts(theirs.as_bytes()) == (composed.text, composed.html)
    )
