"""Reading a raw mail never raises, whatever it holds."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from course.postbox.reading import MOST_PARTS, glance, head_of, one_line, plain, read_mail, text_of_html

HOSTILE = [
    b"",
    b"\r\n\r\n",
    b"From: " + b"(" * 3000 + b"\r\n\r\nx",
    b"Message-ID: <[[\r\nDate: tomorrow-ish\r\n\r\nx",
    b"To: " + b"a@b.example, " * 5000 + b"\r\n\r\nx",
    b"Subject: =?unicode_escape?q?\\u0000?= =?x-none?b?////?=\r\n\r\nx",
    b"Content-Type: text/plain; charset=cp-850\r\n\r\n\xff\xfe",
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!",
    b"Content-Type: multipart/mixed\r\n\r\nno boundary",
    b"".join(b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n) for n in range(1200)),
    b"Subject: \xff\xfe\x00\x1b[2J\r\n\r\nx",
]


@given(raw=st.binary(max_size=2000))
@example(HOSTILE[2])
@example(HOSTILE[9])
def test_no_bytes_make_reading_raise(raw: bytes) -> None:
    for subject in (read_mail(raw).subject, glance(raw).subject):
        subject.encode("utf-8")
        assert "\n" not in subject


@pytest.mark.parametrize("raw", HOSTILE)
def test_known_bombs_are_read_as_far_as_they_go(raw: bytes) -> None:
    read = read_mail(raw)
    assert all(one_line(value) == value for _, value in read.headers)
    assert read.text is None or plain(read.text) == read.text


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: one\r\n two\r\nX-Course-Letter: day-1\r\n\r\nSubject: no\r\n",
        b"From: =?utf-8?q?J=C3=B6rg?= <j@x.example>\r\n\r\n",
        b"FROM: a@x.example\r\nsubject: first\r\nSubject: second\r\n\r\n",
        "Subject: Grüße\r\nX-Other: x\r\n\r\n".encode(),
        b"X-Subject: no\r\n\r\nx",
    ],
)
def test_a_glance_sees_what_reading_sees(raw: bytes) -> None:
    seen, read = glance(raw), read_mail(raw)
    assert (seen.subject, seen.sender, seen.letter) == (read.subject, str(read.sender or ""), read.letter)


def test_a_mail_of_too_many_parts_still_shows_its_headers() -> None:
    parts = b"".join(
        b"--%d\r\nContent-Type: multipart/mixed; boundary=%d\r\n\r\n" % (n, n + 1) for n in range(MOST_PARTS)
    )
    read = read_mail(b"Subject: deep\r\nContent-Type: multipart/mixed; boundary=0\r\n\r\n" + parts)
    assert read.subject == "deep"
    assert read.text is None


def test_both_bodies_and_the_unsubscribe_links_are_found() -> None:
    read = read_mail(
        b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
        b"List-Unsubscribe: <https://letters.example/u/\r\n abc>, <mailto:stop@letters.example>\r\n"
        b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
        b"Content-Type: multipart/alternative; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\nB=E4r\r\n"
        b"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>B\xc3\xa4r</p>\r\n--b--\r\n"
    )
    assert read.subject == "Grüße"
    assert (read.text or "").strip() == "Bär"
    assert (read.html or "").strip() == "<p>Bär</p>"
    assert read.unsubscribe_urls == ("https://letters.example/u/abc", "mailto:stop@letters.example")
    assert read.one_click


def test_the_head_ends_at_the_empty_line() -> None:
    assert head_of(b"A: 1\r\nB: 2\r\n\r\nbody\r\n\r\nmore") == b"A: 1\r\nB: 2"
    assert head_of(b"A: 1\nB: 2\n\nbody") == b"A: 1\nB: 2"


def test_html_becomes_words_without_its_style() -> None:
    html = "<head><title>no</title></head><body><style>p{}</style><h1>One</h1><p>Two\n words<br>three</p></body>"
    assert text_of_html(html).split() == ["One", "Two", "words", "three"]
