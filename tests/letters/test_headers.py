"""What a header may hold, and what it may never: rules 1, 2, 7 to 12, 17, 18 and 20 of docs/mail-rules.md."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from course.letters.headers import HeaderError, HeaderValues, ascii_address, header_lines, mailbox
from course.letters.mime import ComposedLetter, to_bytes
from course.letters.preview import sample_headers

LETTER = ComposedLetter(subject="3 of 7: Ask them", preview="p", text="text\n", html="<p>text</p>\n", locale="en")
VALUES = sample_headers("day-3")
TEXT_FIELDS = [name for name, value in vars(VALUES).items() if isinstance(value, str) or value is None]
CONTROLS = st.sampled_from([chr(code) for code in (*range(32), *range(127, 160), 0x2028, 0x2029)])


def parsed(values: HeaderValues, letter: ComposedLetter = LETTER) -> EmailMessage:
    message = message_from_bytes(to_bytes(values, letter), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def unfolded(header: str, raw: bytes) -> str:
    head = raw.split(b"\r\n\r\n", 1)[0].replace(b"\r\n ", b" ").decode("ascii")
    found = [line for line in head.split("\r\n") if line.lower().startswith(f"{header.lower()}:")]
    assert len(found) == 1
    return found[0].partition(":")[2].strip()


def test_the_header_of_a_letter_says_all_that_the_rules_ask_for_and_nothing_twice() -> None:
    message = parsed(
        replace(VALUES, in_reply_to="<a.1@example.com>", references=("<b.2@example.com>", "<a.1@example.com>"))
    )
    assert message.items() == [
        ("Date", "Wed, 25 Nov 2026 08:00:00 +0000"),
        ("From", "Second Wind <letters@letters.example.org>"),
        ("To", "Anna <anna@example.com>"),
        ("Reply-To", "r-ge4dkmzx-mfqxe2lqnr2w4zzao5uxi2ba@reply.letters.example.org"),
        ("Subject", "3 of 7: Ask them"),
        ("Message-ID", "<day-3.ge4dkmzx@letters.example.org>"),
        ("In-Reply-To", "<a.1@example.com>"),
        ("References", "<b.2@example.com> <a.1@example.com>"),
        (
            "List-Unsubscribe",
            (
                "<https://letters.example.org/u/onxw2zjamv4hizlomrswi5dpnnsw4zloovzwk4tt>, "
                "<mailto:r-ge4dkmzx-mfqxe2lqnr2w4zzao5uxi2ba@reply.letters.example.org?subject=stop>"
            ),
        ),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
        ("List-Id", "<second-wind.letters.example.org>"),
        ("Feedback-ID", "day-3:second-wind:letters:secondwind"),
        ("X-Course-Letter", "day-3"),
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "All"),
        ("Content-Language", "en"),
        ("MIME-Version", "1.0"),
        ("Content-Type", message["Content-Type"]),
    ]


def test_a_date_keeps_the_zone_that_it_was_given() -> None:
    berlin = timezone(timedelta(hours=1))
    assert (
        parsed(replace(VALUES, date=datetime(2026, 11, 25, 9, 0, tzinfo=berlin)))["Date"]
        == "Wed, 25 Nov 2026 09:00:00 +0100"
    )


def test_a_date_without_a_zone_is_refused() -> None:
    with pytest.raises(HeaderError, match="Date"):
        to_bytes(replace(VALUES, date=datetime(2026, 11, 25, 9, 0, tzinfo=UTC).replace(tzinfo=None)), LETTER)


@settings(deadline=None)
@given(field=st.sampled_from(TEXT_FIELDS), control=CONTROLS, at=st.integers(0, 200), tail=st.text(max_size=20))
def test_no_value_can_end_its_header(field: str, control: str, at: int, tail: str) -> None:
    before = getattr(VALUES, field) or "<a@b.example>"
    at = min(at, len(before))
    poisoned = before[:at] + control + tail + before[at:]
    with pytest.raises(HeaderError) as refused:
        to_bytes(replace(VALUES, **{field: poisoned}), LETTER)  # type: ignore[arg-type]
    assert tail.strip() == "" or len(tail) < 4 or tail not in str(refused.value)


@settings(deadline=None)
@given(control=CONTROLS, at=st.integers(0, 16))
def test_no_subject_can_end_its_header(control: str, at: int) -> None:
    subject = LETTER.subject[:at] + control + LETTER.subject[at:]
    with pytest.raises(HeaderError, match="Subject"):
        to_bytes(VALUES, replace(LETTER, subject=subject))


@settings(deadline=None)
@example(name="", subject="0" * 67)
@example(name="Ü" * 100, subject="ü" * 190)
@given(name=st.text(max_size=120), subject=st.text(min_size=1, max_size=200))
def test_whatever_words_stand_in_a_header_it_is_refused_or_reads_the_same_again(name: str, subject: str) -> None:
    try:
        raw = to_bytes(replace(VALUES, to_name=name), replace(LETTER, subject=subject))
    except HeaderError:
        return
    assert str(make_header(decode_header(unfolded("Subject", raw)))) == subject
    to = message_from_bytes(raw, policy=default)["To"].addresses
    assert len(to) == 1
    assert to[0].addr_spec == "anna@example.com"
    # Python's own phrase parser leaves a space between two encoded words, against RFC 2047 section 6.2.
    if (shown := unfolded("To", raw).removesuffix("<anna@example.com>").strip()).startswith("=?"):
        assert str(make_header(decode_header(shown))) == name
    else:
        assert " ".join(to[0].display_name.split()) == " ".join(name.split())
    assert all(len(line) <= 78 or b"List-Unsubscribe" in line for line in raw.split(b"\r\n\r\n")[0].split(b"\r\n"))


@settings(deadline=None)
@given(
    word=st.text(
        st.characters(min_codepoint=0x80, exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=90
    )
)
def test_every_encoded_word_is_short_and_whole(word: str) -> None:
    raw = to_bytes(VALUES, replace(LETTER, subject=word))
    for encoded in unfolded("Subject", raw).split():
        assert len(encoded) <= 75
        ((text, charset),) = decode_header(encoded)
        assert isinstance(text, bytes)
        text.decode(charset or "ascii")  # each alone is whole characters (RFC 2047 section 5)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (None, "anna@example.com"),
        ("", "anna@example.com"),
        ("   ", "anna@example.com"),
        ("Anna", "Anna <anna@example.com>"),
        ("Anna Berg", "Anna Berg <anna@example.com>"),
        ("Berg, Anna", '"Berg, Anna" <anna@example.com>'),
        ('Anna "Ann" Berg', '"Anna \\"Ann\\" Berg" <anna@example.com>'),
        ("Änne", "=?utf-8?b?w4RubmU=?=\r\n <anna@example.com>"),
        ("安娜", "=?utf-8?b?5a6J5aic?=\r\n <anna@example.com>"),
        ("=?utf-8?q?Boss?=", "=?utf-8?b?PT91dGYtOD9xP0Jvc3M/PQ==?=\r\n <anna@example.com>"),
        ("a@b.example, c", '"a@b.example, c" <anna@example.com>'),
    ],
)
def test_a_name_is_written_so_that_it_stays_a_name(name: str | None, shown: str) -> None:
    assert mailbox(name, "anna@example.com", "To") == shown


@pytest.mark.parametrize(
    ("address", "on_the_wire"),
    [
        ("anna@example.com", "anna@example.com"),
        ("Anna.Berg+x@EXAMPLE.com", "Anna.Berg+x@example.com"),
        ("anna@bücher.example", "anna@xn--bcher-kva.example"),
        ("anna@例え.テスト", "anna@xn--r8jz45g.xn--zckzah"),
    ],
)
def test_a_domain_is_written_in_ascii(address: str, on_the_wire: str) -> None:
    assert ascii_address(address) == on_the_wire


@pytest.mark.parametrize(
    "address",
    [
        "",
        "anna",
        "@example.com",
        "anna@",
        "änne@example.com",
        "a b@example.com",
        "a@b@c",
        "a..b@example.com",
        "anna@-x.example",
        "<anna@example.com>",
        "anna@exa mple.com",
        "anna@example.com,b@example.com",
        "x" * 65 + "@example.com",
        "anna@" + "x" * 64 + ".com",
    ],
)
def test_what_is_no_address_is_refused_with_a_sentence(address: str) -> None:
    with pytest.raises(HeaderError, match=r"name@example\.org|example\.org after the @"):
        ascii_address(address)


def test_a_long_unsubscribe_link_stays_on_one_line_and_is_never_encoded() -> None:
    url = "https://letters.example.org/u/" + "a" * 600
    raw = to_bytes(replace(VALUES, unsubscribe_url=url), LETTER)
    line = next(line for line in raw.split(b"\r\n") if line.startswith(b"List-Unsubscribe:"))
    assert line.startswith(f"List-Unsubscribe: <{url}>, <mailto:".encode())
    assert b"=?" not in line


@pytest.mark.parametrize(
    "url", ["https://a.example/" + "x" * 990, "ftp://a.example", "https://a.example/>x", "https://ü.example/"]
)
def test_an_unsubscribe_link_that_cannot_work_is_refused(url: str) -> None:
    with pytest.raises(HeaderError, match="List-Unsubscribe"):
        to_bytes(replace(VALUES, unsubscribe_url=url), LETTER)


def test_two_links_too_long_for_one_line_are_refused() -> None:
    with pytest.raises(HeaderError, match="List-Unsubscribe"):
        header_lines(
            replace(
                VALUES,
                unsubscribe_url="https://a.example/" + "x" * 800,
                unsubscribe_mailto="mailto:a@b.example?s=" + "x" * 300,
            ),
            subject="s",
            locale="en",
        )


def test_an_empty_subject_is_refused() -> None:
    with pytest.raises(HeaderError, match="Subject"):
        to_bytes(VALUES, replace(LETTER, subject=""))
