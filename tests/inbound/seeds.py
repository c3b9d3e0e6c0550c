"""Mails from which the fuzzers start: one of each kind that the reader knows, small, and built here."""

from __future__ import annotations

import base64
import struct
from typing import Final

LETTER: Final = (
    "Hello Ana,\n\nDay 3 of 7: ask for feedback.\n\nWrite one mail of three sentences to the person who interviewed\n"
    "you. Thank them, say that you would like to learn, and ask one question.\n\n1. Who could you ask, and when?\n\n"
    "2. What answer are you afraid of?\n\nUntil tomorrow,\nSecond Wind\n\nStop: https://course.example/u/abc\n"
)
_HEAD: Final = (
    "From: Ana <ana@example.net>\nTo: reply+k@course.example\nSubject: Re: Day 3\nMessage-ID: <1@example.net>\n"
)
_QUOTED: Final = "\n".join(f"> {line}".rstrip() for line in LETTER.split("\n"))
_HTML: Final = (
    '<div dir="ltr">It went well.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Nov 2026 X wrote:'
    '</div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Hello <b>Ana</b>&nbsp;</blockquote></div><hr>'
)
_TNEF_TEXT: Final = "It went well.\r\n\0".encode("utf-16-le")


def _attribute(name: int, data: bytes) -> bytes:
    return b"\x01" + struct.pack("<II", name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def winmail(text: bytes = _TNEF_TEXT) -> bytes:
    """A `winmail.dat` whose text is `text` (UTF-16)."""
    value = struct.pack("<IHHII", 1, 0x1F, 0x1000, 1, len(text)) + text + b"\0" * (-len(text) % 4)
    return (
        b"\x78\x9f\x3e\x22\x01\x00"
        + _attribute(0x00069007, struct.pack("<II", 1252, 0))
        + _attribute(0x00069003, value)
    )


def _mail(headers: str, body: bytes) -> bytes:
    return f"{_HEAD}{headers}\n".encode() + body


SEEDS: Final[tuple[bytes, ...]] = (
    _mail("", f"It went well.\n\nOn Mon, 2 Nov 2026 at 08:00, Second Wind <a@b.example> wrote:\n{_QUOTED}".encode()),
    _mail("", _QUOTED.replace("when?", "when?\n\nTom, on Tuesday.\n").encode()),
    _mail("Content-Type: text/html; charset=utf-8\n", _HTML.encode()),
    _mail(
        'Content-Type: multipart/alternative; boundary="b"\n',
        b"--b\nContent-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B$3\x1b(B\n--b\nContent-Type: text/html\n"
        b"Content-Transfer-Encoding: quoted-printable\n\n<p>=C3=A9</p>\n--b--\n",
    ),
    _mail("", b"Ja.\n\nVon: X <a@b.example>\nGesendet: Montag, 2. November 2026\nAn: Ana\nBetreff: Tag 3\n\nHallo"),
    _mail("", b"pause for 3 days please\n\n-- \nAna\n"),
    _mail("Auto-Submitted: auto-replied\n", b"I am back on 5 December 2026.\n"),
    (
    b"From: MAILER-DAEMON@x.example\nReturn-Path: <>\nSubject: Undelivered\nContent-Type: multipart/report; "
    b'report-type=delivery-status; boundary="r"\n\n--r\n\n<ana@example.net>: user unknown\n--r\nContent-Type: '
    b"message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; ana@example.net\nAction: failed\n"
    b"Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown\n--r--\n"
    ),
    (
    b"From: abuse@x.example\nSubject: complaint\nContent-Type: multipart/report; report-type=feedback-report; "
    b'boundary="r"\n\n--r\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x\n--r--\n'
    ),
    _mail("Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n", base64.encodebytes(winmail())),
    _mail("", b"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nWell.\n-----BEGIN PGP SIGNATURE-----\n\niQ==\n"),
    _mail(
        "Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n",
        base64.encodebytes(bytes.fromhex("301f06092a864886f70d010702a0123010020101310030")
                           + bytes.fromhex("0906092a864886f70d010701a00404020a0a")),
    ),
)  # fmt: skip
