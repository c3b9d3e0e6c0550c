"""Whatever the bytes, an answer; and within bounds."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.inbound.read import Reply, Unclear, UnclearReason, as_json, read
from course.inbound.read.charset import clean, codec_of, decode
from course.inbound.read.facts import addresses, facts_of
from course.inbound.read.html import QUOTED, html_lines
from course.inbound.read.letter import _words_of_any_script, all_words
from course.inbound.read.message import Entity, Refused, open_message


def mail(body: str, headers: str = "", kind: str = "text/plain; charset=utf-8") -> bytes:
    return (
        f"From: Ana <ana@example.net>\nTo: reply+abc@course.example\nSubject: Re: Day 3\n{headers}"
        f"Content-Type: {kind}\n\n{body}"
    ).encode()


def opened(raw: bytes) -> Entity:
    entity = open_message(raw)
    assert isinstance(entity, Entity)
    return entity


@given(st.binary(max_size=3000))
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    assert as_json(read(raw, letter="Hello Ana, write one mail of three sentences today."), "x")["file"] == "x"


TOKENS = [
    b"From: a@b.c\n",
    b"Subject: =?utf-8?q?Re=3A_x?=\n",
    b"Content-Type: multipart/mixed; boundary=X\n",
    b"Content-Type: text/html\n",
    b"Content-Type: message/delivery-status\n",
    b"Content-Type: message/rfc822\n",
    b"Content-Transfer-Encoding: base64\n",
    b"Content-Transfer-Encoding: quoted-printable\n",
    b"Final-Recipient: rfc822; a@b.c\nAction: failed\n",
    b"Return-Path: <>\n",
    b"Auto-Submitted: auto-replied\n",
    b"\n",
    b"\n\n",
    b"\n--X\n",
    b"\n--X--\n",
    b"> quoted\n",
    b"On Mon, Nov 2, 2026 at 8:00 AM Ana <a@b.c> wrote:\n",
    b"From: a\nSent: b\nTo: c\n",
    b"<div class=gmail_quote>",
    b"</div><blockquote type=cite>",
    b"-- \n",
    b"\x00\xff\xfe",
    b"until Monday 31.2.2026 ",
    b'{"notificationType": [',
]


@given(st.lists(st.sampled_from(TOKENS), max_size=40))
def test_no_soup_of_mail_makes_it_raise(pieces: list[bytes]) -> None:
    reading = read(b"".join(pieces))
    text = getattr(reading, "text", "")
    assert "\x00" not in text
    assert text == unicodedata.normalize("NFC", text)


@given(
    st.binary(max_size=400),
    st.sampled_from(["utf-8", "utf-7", "unicode_escape", "iso-2022-jp", "gb2312", "x-unknown", None]),
)
def test_every_byte_decodes_under_every_label(data: bytes, charset: str | None) -> None:
    assert "\x00" not in clean(decode(data, charset))


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("Grüße".encode(), "big5", "Grüße"),  # mislabelled UTF-8 is still UTF-8
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße"),
        ("“quoted”".encode("cp1252"), "iso-8859-1", "“quoted”"),
        ("שלום".encode("iso-8859-8"), "iso-8859-8-i", "שלום"),
        ("猫です".encode("iso-2022-jp"), "ISO-2022-JP", "猫です"),
        ("안녕".encode("cp949"), "ks_c_5601-1987", "안녕"),
        ("Grüße".encode("latin-1"), "x-unknown", "Grüße"),
        ("привет".encode("koi8-r"), "koi8-r", "привет"),
        (b"+ADw-script+AD4-", "utf-7", "+ADw-script+AD4-"),
        (b"\\x41", "unicode_escape", "\\x41"),
    ],
)
def test_a_charset_is_believed_only_where_it_can_be(data: bytes, charset: str, text: str) -> None:
    assert decode(data, charset) == text


def test_only_codecs_of_text_can_be_named_by_a_stranger() -> None:
    for name in (
        "utf-7",
        "unicode_escape",
        "raw_unicode_escape",
        "base64",
        "zlib",
        "idna",
        "punycode",
        "rot13",
        "mbcs",
    ):
        assert codec_of(name) is None


def test_a_mail_beyond_the_cap_is_too_large() -> None:
    reading = read(mail("x" * (25 * 1024 * 1024)))
    assert isinstance(reading, Unclear)
    assert reading.reason is UnclearReason.TOO_LARGE
    assert reading.envelope.from_address == "ana@example.net"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"To: " + b"a@b.c, " * 20_000 + b"\n\nx", id="one header of 140 KB"),
        pytest.param(b"X: " + b"y" * 60_000 + b"\n" + b"A: b\n" * 60_000 + b"\nx", id="360 KB of headers"),
    ],
)
def test_headers_beyond_the_cap_are_too_large(raw: bytes) -> None:
    reading = read(raw)
    assert isinstance(reading, Unclear)
    assert reading.reason is UnclearReason.TOO_LARGE


def nested(depth: int) -> bytes:
    head = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    return head + b"Content-Type: text/plain\n\ninside\n"


def test_thirty_levels_are_read_and_more_are_refused() -> None:
    assert isinstance(open_message(nested(29)), Entity)
    assert read(nested(29)) == Reply(envelope=facts_of(opened(nested(29))), text="inside")
    for depth in (40, 1500, 50_000):
        refused = open_message(nested(depth))
        assert isinstance(refused, Refused)
        assert refused.reason in (UnclearReason.TOO_DEEP, UnclearReason.TOO_LARGE)


def test_more_than_two_hundred_parts_are_refused() -> None:
    head = b"Content-Type: multipart/mixed; boundary=X\n\n"
    assert isinstance(open_message(head + b"--X\n\nhi\n" * 150), Entity)
    refused = open_message(head + b"--X\n\nhi\n" * 100_000)
    assert isinstance(refused, Refused)
    assert refused.reason is UnclearReason.TOO_DEEP


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", UnclearReason.EMPTY),
        (b"\r\n\r\n", UnclearReason.EMPTY),
        (b"From: a@b.c\n\n", UnclearReason.EMPTY),
        (b"no header at all", UnclearReason.MALFORMED),
        (mail("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n"), UnclearReason.ENCRYPTED),
        (mail("MIAGCSqG", kind='application/pkcs7-mime; name="smime.p7m"'), UnclearReason.ENCRYPTED),
        (mail("> only\n> a quote\n"), UnclearReason.ONLY_QUOTE),
        (mail("Sent from my iPhone"), UnclearReason.EMPTY),
        (mail("BEGIN:VCALENDAR", kind="text/calendar"), UnclearReason.EMPTY),
    ],
)
def test_nothing_to_act_upon_has_a_reason(raw: bytes, reason: UnclearReason) -> None:
    reading = read(raw)
    assert isinstance(reading, Unclear)
    assert reading.reason is reason


def test_line_ends_of_every_kind_are_read() -> None:
    plain = mail("Hello\nthere")
    for raw in (plain, plain.replace(b"\n", b"\r\n"), plain.replace(b"\n", b"\r"), b"From x Mon Nov  2\n" + plain):
        reading = read(raw)
        assert isinstance(reading, Reply)
        assert reading.text == "Hello\nthere"


def test_a_boundary_whose_fold_was_lost_is_found() -> None:
    raw = (
        b'From: a@b.c\nContent-Type: multipart/mixed;\nboundary="X"\n\n--X\nContent-Type: text/plain\n\nHello\n--X--\n'
    )
    reading = read(raw)
    assert isinstance(reading, Reply)
    assert reading.text == "Hello"


def test_a_text_keeps_no_nul_and_is_composed() -> None:
    reading = read(mail("cafe\u0301\x00 au lait"))
    assert isinstance(reading, Reply)
    assert reading.text == "café au lait"


def test_soft_line_breaks_are_undone() -> None:
    body = "I asked my old \nmanager.\nShe said no.\n"
    reading = read(mail(body, kind="text/plain; charset=utf-8; format=flowed"))
    assert isinstance(reading, Reply)
    assert reading.text == "I asked my old manager.\nShe said no."


def test_an_attached_file_does_not_speak() -> None:
    raw = mail(
        "--X\nContent-Type: text/plain\n\nSee file.\n"
        '--X\nContent-Type: text/plain; name="cv.txt"\nContent-Disposition: attachment\n\nMy CV\n--X--\n',
        kind="multipart/mixed; boundary=X",
    )
    reading = read(raw)
    assert isinstance(reading, Reply)
    assert reading.text == "See file."


# -- facts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "address"),
    [
        ("From: ana@example.net", "ana@example.net"),
        ("From: Ana Roe <ana@example.net>", "ana@example.net"),
        ('From: "Roe, Ana" <ana@example.net>', "ana@example.net"),
        ("From: =?utf-8?q?J=C3=BCrgen?= <j@example.net>", "j@example.net"),
        ("From: a@example.net, b@example.net", None),
        ("From: a@example.net\nFrom: b@example.net", None),
        ("From: alice@example.org)bob@evil.test", None),
        ("From: a@good.test(<b@evil.test>)", None),
        ("From: <a@b.test> <c@d.test>", None),
        ("From: " + "(" * 3000, None),
        ("From: <[[", None),
        ("From:", None),
    ],
)
def test_a_sender_is_one_address_in_one_from_or_nobody(header: str, address: str | None) -> None:
    assert facts_of(opened(f"{header}\nX: y\n\nhi".encode())).from_address == address


def test_recipients_come_in_the_order_of_trust() -> None:
    raw = (
        b'Cc: cc@x.test\nTo: Reply <to@x.test>, "A, B" <two@x.test>\nX-Forwarded-To: forwarded@x.test\n'
        b"Envelope-To: envelope@x.test\nX-Original-To: original@x.test\nDelivered-To: delivered@x.test\n\nhi"
    )
    found = facts_of(opened(raw)).recipients
    assert [a.partition("@")[0] for a in found] == ["delivered", "original", "envelope", "forwarded", "to", "two", "cc"]


def test_headers_are_decoded_bounded_and_on_one_line() -> None:
    raw = (
        b"Subject: =?utf-8?q?Day_3=0D=0ABcc=3A_evil=40x.test?=\nMessage-ID: <m@x>\nIn-Reply-To: <a@x> <b@x>\n"
        b"References: <a@x>\n <b@x> junk <c@x>\nReturn-Path: <>\nDate: Mon, 02 Nov 2026 09:00:00 +0100\n"
        b"Auto-Submitted: Auto-Replied; owner=x\nList-Id: <l.x>\nAuthentication-Results: mx; spf=pass\n\nhi"
    )
    facts = facts_of(opened(raw))
    assert facts.subject == "Day 3 Bcc: evil@x.test"
    assert (facts.message_id, facts.in_reply_to, facts.references) == ("<m@x>", "<a@x>", ("<a@x>", "<b@x>", "<c@x>"))
    assert facts.return_path == ""
    assert facts.sent_at is not None
    assert facts.sent_at.isoformat() == "2026-11-02T08:00:00+00:00"
    assert (facts.auto_submitted, facts.list_id, facts.authentication) == ("auto-replied", "<l.x>", ("mx; spf=pass",))


@pytest.mark.parametrize(
    "date", ["not a date", "Mon, 99 Xxx 9999 99:99:99 +9999", "x" * 500, "1 Jan 99999 00:00 +0000"]
)
def test_a_wrong_date_is_no_date(date: str) -> None:
    assert facts_of(opened(f"Date: {date}\n\nhi".encode())).sent_at is None


@given(st.text(max_size=300))
def test_no_list_of_addresses_raises(value: str) -> None:
    assert all("@" in address for address in addresses(value))


# -- HTML -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("a<br>b", ["a", "b"]),
        ("<div>a</div><div>b</div>", ["a", "b"]),
        ("<p>a</p><p>b</p>", ["a", "", "b", ""]),
        ("a &amp; b &lt;c&gt;", ["a & b <c>"]),
        ("a <!-- no --> b<script>no</script><style>no</style>", ["a b"]),
        ('<a title="a > b">x</a>y', ["xy"]),
        ("<div style='display:none'>no</div>yes", ["yes"]),
        ("3 < 4 <b>bold</b>", ["3 < 4 bold"]),
        ("<pre>a\n  b</pre>", ["a", "  b", ""]),
        ("x<blockquote type=cite>y</blockquote>z", ["x", "", QUOTED + "y", QUOTED, "z"]),
        ("<script>never closed", ["never closed"]),
    ],
)
def test_html_becomes_lines(html: str, lines: list[str]) -> None:
    assert html_lines(html) == lines


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "x",
        "<b>" * 400 + "<p>x" * 50_000,
        "<script>" * 100_000,
        '<a b=">' * 100_000,
        "&amp;" * 200_000,
        "<hr>" * 200_000,
        "<blockquote>" * 50_000 + "</div>" * 50_000,
    ],
)
def test_html_bombs_are_read_within_the_text_cap(html: str) -> None:
    assert sum(map(len, html_lines(html))) <= 200_000


# -- words, as they are compared ------------------------------------------------------------------------------------


@given(
    st.lists(
        st.text(alphabet=st.sampled_from("aZé ß-'’„“–€µª²½ıİŠ\u00ad\u200b\u00a0.9漢ก\u0301"), max_size=12), max_size=4
    )
)
def test_the_quick_way_to_words_finds_the_same_as_the_thorough_one(texts: list[str]) -> None:
    quick = all_words(texts)
    assert quick == [_words_of_any_script(text) for text in texts]
