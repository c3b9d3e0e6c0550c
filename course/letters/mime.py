"""The bytes of one letter: two parts that say the same, quoted-printable, assembled by hand.

The same values give the same bytes on every attempt: nothing is random, the boundary comes from the Message-ID. A
boundary that begins with ``=_`` cannot occur in quoted-printable text, where ``=`` is always written ``=3D`` (RFC 2045
section 6.7).

Most of a letter is the template's own words, which `course.letters.settle` encodes once for all who get them: what
comes from there is an `EncodedLetter` already.
"""

import binascii
import hashlib
from dataclasses import dataclass

from course.letters.headers import HeaderValues, header_lines


@dataclass(frozen=True, kw_only=True)
class ComposedLetter:
    """A letter, written out for one person. `text` and `html` say the same; `preview` is the line mail lists show."""

    subject: str
    preview: str
    text: str
    html: str
    locale: str


@dataclass(frozen=True, kw_only=True)
class EncodedLetter:
    """A letter for one person with both parts as quoted-printable."""

    subject: str
    locale: str
    text: bytes
    html: bytes


def encoded(letter: ComposedLetter) -> EncodedLetter:
    """The letter with its parts encoded."""
    return EncodedLetter(
        subject=letter.subject,
        locale=letter.locale,
        text=quoted_printable(letter.text),
        html=quoted_printable(letter.html),
    )


def to_bytes(headers: HeaderValues, letter: ComposedLetter) -> bytes:
    """The message of a letter that was written out; see `assembled`."""
    return assembled(headers, encoded(letter))


def assembled(headers: HeaderValues, letter: EncodedLetter) -> bytes:
    """The message as it goes over the wire: CRLF, no line above 998 octets, no dot-stuffing (the transport's work).

    Raises HeaderError if a header's value cannot be sent.
    """
    lines = header_lines(headers, subject=letter.subject, locale=letter.locale)
    boundary = "=_" + boundary_of(headers.message_id)
    head = "\r\n".join(
        (
            *lines,
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative;",
            f' boundary="{boundary}"',
            "",
            f"--{boundary}",
            'Content-Type: text/plain; charset="utf-8"',
            "Content-Transfer-Encoding: quoted-printable",
            "\r\n",
        )
    )
    between = (
        f"\r\n--{boundary}\r\n"
        'Content-Type: text/html; charset="utf-8"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return b"".join(
        (
            head.encode("ascii"),
            letter.text,
            between.encode("ascii"),
            letter.html,
            f"\r\n--{boundary}--\r\n".encode("ascii"),
        )
    )


def boundary_of(message_id: str) -> str:
    """What makes a letter's boundary its own: the same on every attempt, as the Message-ID is."""
    return hashlib.blake2b(message_id.encode("ascii"), digest_size=15).hexdigest()


def quoted_printable(text: str) -> bytes:
    """Text as quoted-printable UTF-8 with CRLF (RFC 2045 section 6.7)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return b"\r\n".join([encode_line(line) for line in text.split("\n")])


def encode_line(line: str) -> bytes:
    """One line without its end; soft line breaks keep it within 76 octets. A lone surrogate becomes a question mark.

    A dot that begins a line is written out: the wire would have to double it (RFC 5321 section 4.5.2), which costs a
    look at every letter's every line, and relays have been known to forget to halve it again.
    """
    if not line:
        return b""
    octets = line.encode("utf-8", "replace")
    if octets.startswith(b"."):
        return b"=2E" + _wrapped(b"\0" + octets[1:])[3:]  # the NUL takes as many octets as the dot will
    return _wrapped(octets)


def _wrapped(octets: bytes) -> bytes:
    # b2a_qp writes soft breaks with LF alone whatever it is given, so they are made CRLF here.
    return binascii.b2a_qp(octets, quotetabs=False, istext=True).replace(b"\n", b"\r\n")
