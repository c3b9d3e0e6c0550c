"""Replies are built the way the clients build them: checked by parsing them, as the receiving side would."""

import re
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.postbox.replies import (
    LONGEST_RETURNED,
    OutgoingReply,
    ReplyStyle,
    UnanswerableLetterError,
    build_reply,
    without_token,
)

NOW = datetime(2026, 11, 26, 19, 30, tzinfo=UTC)
LETTER = (
    b"Return-Path: <bounce+vrp@letters.example>\r\n"
    b"Delivered-To: ada@example.org\r\n"
    b"From: Second Wind <hello@letters.example>\r\n"
    b"To: Ada Lovelace <ada@example.org>\r\n"
    b"Reply-To: Second Wind <reply+tok3n@reply.letters.example>\r\n"
    b"Subject: Day 1: a small question\r\n"
    b"Message-ID: <d1.7@letters.example>\r\n"
    b"References: <d0.7@letters.example>\r\n"
    b"Date: Thu, 26 Nov 2026 08:00:00 +0000\r\n"
    b"X-Course-Letter: day-1\r\n"
    b"MIME-Version: 1.0\r\n"
    b'Content-Type: multipart/alternative; boundary="bb"\r\n'
    b"\r\n"
    b"--bb\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Hello Ada,\r\n\r\nWrite down three other doors.\r\n\r\nWhich one will you knock on?\r\n\r\nJust reply.\r\n"
    b"--bb\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    b"<html><head><title>t</title></head><body class='x'><p>Hello Ada,</p><p>Which one?</p></body></html>\r\n"
    b"--bb--\r\n"
)
WORDS = "The old team.\n\nI will ring Sam on Thursday."
PEOPLE = [style for style in ReplyStyle if not style.is_written_by_a_machine]
MACHINES = [style for style in ReplyStyle if style.is_written_by_a_machine]


def reply_to(letter: bytes = LETTER, style: ReplyStyle = ReplyStyle.GMAIL, text: str = WORDS) -> OutgoingReply:
    return build_reply(letter, style, text, now=NOW, message_id="<r1@example.org>")


def parsed(reply: OutgoingReply) -> EmailMessage:
    message = message_from_bytes(reply.data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


@pytest.mark.parametrize("style", PEOPLE)
def test_a_persons_reply_threads_under_the_letter_that_it_answers(style: ReplyStyle) -> None:
    message = parsed(reply_to(style=style))
    assert message["In-Reply-To"] == "<d1.7@letters.example>"
    assert message["References"].split() == ["<d0.7@letters.example>", "<d1.7@letters.example>"]
    assert message["Subject"] == "Re: Day 1: a small question"
    assert message["Message-ID"] == "<r1@example.org>"
    assert message["Date"].datetime == NOW


@pytest.mark.parametrize("style", [style for style in PEOPLE if style is not ReplyStyle.STRIPPED])
def test_a_persons_reply_goes_from_them_to_the_reply_address(style: ReplyStyle) -> None:
    reply = reply_to(style=style)
    message = parsed(reply)
    assert reply.mail_from == "ada@example.org"
    assert reply.rcpt_to == "reply+tok3n@reply.letters.example"
    assert message["From"].addresses[0].addr_spec == "ada@example.org"
    assert message["From"].addresses[0].display_name == "Ada Lovelace"
    assert message["To"].addresses[0].addr_spec == "reply+tok3n@reply.letters.example"
    assert message["Auto-Submitted"] is None


@pytest.mark.parametrize("style", ReplyStyle)
def test_every_style_is_mail_that_any_server_takes(style: ReplyStyle) -> None:
    data = reply_to(style=style, text=WORDS + " grüße 日本 " + "x" * 3000).data
    assert re.search(rb"(?<!\r)\n|\r(?!\n)", data) is None
    assert max(len(line) for line in data.split(b"\r\n")) <= 998
    names = [name.lower() for name in message_from_bytes(data).keys()]  # noqa: SIM118 (a message repeats its keys)
    assert len(names) == len(set(names))
    assert {"from", "to", "date", "subject", "message-id", "mime-version"} <= set(names)
    assert parsed(reply_to(style=style)).defects == []


@pytest.mark.parametrize("style", PEOPLE)
def test_what_was_typed_arrives_in_the_text_part(style: ReplyStyle) -> None:
    text = part(parsed(reply_to(style=style, text="Grüße,\n日本 & <b>")), "plain")
    assert "Grüße,\n日本 & <b>" in text


def test_gmail_introduces_the_quote_and_marks_it_in_both_parts() -> None:
    message = parsed(reply_to())
    text = part(message, "plain")
    assert text.startswith(WORDS + "\n\nOn Thu, 26 Nov 2026 at 08:00, Second Wind <hello@letters.example> wrote:\n\n> ")
    assert "> Which one will you knock on?" in text
    html = part(message, "html")
    assert "<div>The old team.</div>" in html
    assert re.search(r'class="gmail_quote.*class="gmail_attr".*<blockquote class="gmail_quote"', html, re.DOTALL)
    assert "<p>Which one?</p>" in html
    assert "<title>" not in html


def test_gmail_breaks_a_long_introduction_behind_the_angle_bracket() -> None:
    letter = LETTER.replace(b"From: Second Wind", b"From: The Second Wind course of the career centre")
    text = part(parsed(reply_to(letter)), "plain")
    assert "career centre <\nhello@letters.example> wrote:" in text


def test_gmail_in_german_speaks_german() -> None:
    text = part(parsed(reply_to(style=ReplyStyle.GMAIL_DE)), "plain").replace("<\n", "<")
    assert "Am Do., 26. Nov. 2026 um 08:00 Uhr schrieb Second Wind <hello@letters.example>:" in text


def test_apple_mail_puts_the_introduction_inside_the_quote() -> None:
    message = parsed(reply_to(style=ReplyStyle.APPLE))
    assert "> On 26 Nov 2026, at 08:00, Second Wind <hello@letters.example> wrote:\n>\n> Hello Ada," in part(
        message, "plain"
    )
    assert '<blockquote type="cite">' in part(message, "html")


def test_outlook_quotes_with_a_header_block_and_no_marks() -> None:
    message = parsed(reply_to(style=ReplyStyle.OUTLOOK))
    text = part(message, "plain")
    assert (
        "From: Second Wind <hello@letters.example>\nSent: 26 November 2026 08:00\n"
        "To: Ada Lovelace <ada@example.org>\nSubject: Day 1: a small question\n\nHello Ada,"
    ) in text
    assert ">" not in text.replace("example>", "").replace(".org>", "")
    assert '<div id="divRplyFwdMsg"' in part(message, "html")


def test_a_bottom_poster_answers_below_the_whole_quote() -> None:
    text = part(parsed(reply_to(style=ReplyStyle.BOTTOM)), "plain")
    assert text.index("> Just reply.") < text.index("The old team.")
    assert text.startswith("On 26/11/2026 08:00, Second Wind wrote:\n> Hello Ada,")


def test_an_inline_reply_answers_behind_the_question_and_leaves_the_rest_below() -> None:
    text = part(parsed(reply_to(style=ReplyStyle.INLINE)), "plain")
    order = ["> Hello Ada,", "The old team.", "> Which one will you knock on?", "I will ring Sam", "> Just reply."]
    places = [text.index(piece) for piece in order]
    assert places == sorted(places)


def test_stripped_loses_the_token_and_nothing_else() -> None:
    reply = reply_to(style=ReplyStyle.STRIPPED)
    assert reply.rcpt_to == "reply@reply.letters.example"
    assert parsed(reply)["In-Reply-To"] == "<d1.7@letters.example>"
    assert without_token("plain@example.org") == "plain@example.org"
    assert without_token("+token@example.org") == "reply@example.org"


@pytest.mark.parametrize(
    ("style", "rcpt_to"),
    [
        (ReplyStyle.OUT_OF_OFFICE, "bounce+vrp@letters.example"),
        (ReplyStyle.OUT_OF_OFFICE_REPLY_TO, "reply+tok3n@reply.letters.example"),
    ],
)
def test_an_out_of_office_says_what_it_is_and_cannot_be_answered(style: ReplyStyle, rcpt_to: str) -> None:
    reply = reply_to(style=style, text="")
    message = parsed(reply)
    assert (reply.mail_from, reply.rcpt_to) == ("", rcpt_to)
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["Subject"] == "Automatic reply: Day 1: a small question"
    assert "until 3 December 2026" in part(message, "plain")


@pytest.mark.parametrize(("style", "status"), [(ReplyStyle.BOUNCE, "5.1.1"), (ReplyStyle.BOUNCE_SOFT, "4.2.2")])
def test_a_bounce_is_a_delivery_report_with_a_null_return_path(style: ReplyStyle, status: str) -> None:
    reply = reply_to(style=style, text="")
    message = parsed(reply)
    assert (reply.mail_from, reply.rcpt_to) == ("", "bounce+vrp@letters.example")
    assert message.get_content_type() == "multipart/report"
    assert message.get_param("report-type") == "delivery-status"
    notice, report, returned = message.iter_parts()
    assert notice.get_content_type() == "text/plain"
    _, recipient = report.iter_parts()
    assert recipient["Final-Recipient"] == "rfc822; ada@example.org"
    assert recipient["Action"] == "failed"
    assert recipient["Status"] == status
    original = returned.get_payload(0)
    assert isinstance(original, EmailMessage)
    assert original["Message-ID"] == "<d1.7@letters.example>"


def test_a_long_letter_comes_back_as_headers_only() -> None:
    reply = reply_to(LETTER + b"x" * LONGEST_RETURNED, ReplyStyle.BOUNCE)
    *_, returned = parsed(reply).iter_parts()
    assert returned.get_content_type() == "text/rfc822-headers"
    assert len(reply.data) < 5000
    assert b"<d1.7@letters.example>" in reply.data


def test_a_complaint_is_an_abuse_report_about_the_letter() -> None:
    reply = reply_to(style=ReplyStyle.COMPLAINT, text="")
    message = parsed(reply)
    assert reply.mail_from == ""
    assert message.get_param("report-type") == "feedback-report"
    assert b"Feedback-Type: abuse\r\n" in reply.data
    assert b"Original-Rcpt-To: <ada@example.org>\r\n" in reply.data


def test_the_same_reply_is_the_same_bytes() -> None:
    assert all(reply_to(style=style) == reply_to(style=style) for style in ReplyStyle)


def test_without_envelope_lines_the_visible_headers_serve() -> None:
    bare = LETTER.split(b"\r\n", 2)[2].replace(b"Reply-To: Second Wind <reply+tok3n@reply.letters.example>\r\n", b"")
    reply = reply_to(bare)
    assert (reply.mail_from, reply.rcpt_to) == ("ada@example.org", "hello@letters.example")


def test_a_letter_already_re_gets_no_second_re() -> None:
    assert parsed(reply_to(LETTER.replace(b"Subject: Day", b"Subject: RE: Day")))["Subject"].count("Re:") == 0


def test_an_html_letter_without_text_is_quoted_as_its_words() -> None:
    letter = b"From: a@x.example\r\nTo: b@y.example\r\nContent-Type: text/html\r\n\r\n"
    letter += b"<style>p{}</style><p>One<p>Two &amp; three"
    text = part(parsed(reply_to(letter, ReplyStyle.BOTTOM)), "plain")
    assert "> One" in text
    assert "> Two & three" in text
    assert "p{}" not in text


@pytest.mark.parametrize(
    "letter",
    [
        b"To: ada@example.org\r\n\r\nno sender",
        b"From: hello@letters.example\r\n\r\nno recipient",
    ],
)
def test_a_letter_with_nobody_to_answer_is_refused_with_a_sentence(letter: bytes) -> None:
    with pytest.raises(UnanswerableLetterError, match=r"\.$"):
        reply_to(letter)


@pytest.mark.parametrize("style", [ReplyStyle.BOUNCE, ReplyStyle.OUT_OF_OFFICE, ReplyStyle.COMPLAINT])
def test_no_machine_answers_a_null_return_path(style: ReplyStyle) -> None:
    with pytest.raises(UnanswerableLetterError, match="null return path"):
        reply_to(LETTER.replace(b"<bounce+vrp@letters.example>", b"<>"), style)


@given(
    subject=st.text(max_size=120),
    name=st.text(max_size=60),
    text=st.text(max_size=400),
    style=st.sampled_from(ReplyStyle),
)
def test_whatever_is_in_a_letter_a_reply_has_no_headers_but_its_own(
    subject: str, name: str, text: str, style: ReplyStyle
) -> None:
    letter = LETTER.replace(b"Ada Lovelace", name.encode("utf-8", "replace"))
    letter = letter.replace(b"Day 1: a small question", subject.encode("utf-8", "replace"))
    data = reply_to(letter, style, text).data
    allowed = set(message_from_bytes(reply_to(style=style).data).keys())
    assert set(message_from_bytes(data).keys()) <= allowed
