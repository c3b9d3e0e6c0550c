"""What refusals say, and how bounces and mail wrapped in something else are laid out."""

from __future__ import annotations

import base64
import struct

import pytest

from course.inbound.read import Bounce, BounceType, Reply, Unclear, UnclearReason, read
from course.inbound.read.tnef import rtf_text
from tests.inbound.seeds import winmail

DEAD = """\
550 address invalid
address not present in directory
is not an active address at this host
mailbox not present
no mail box available for this user
recipient is not local
sorry, badrcptto
there is no one at this address
user missing home directory
unknown e-mail address
recipient domain must exist
the account or domain may not exist, they may be blacklisted
宛先不明
ユーザーが見つかりません
收件人不存在
用户不存在
адресат не найден
такого пользователя нет
kullanıcı bulunamadı
konto nie istnieje
gebruiker onbekend
adressaten finns inte
empfänger nicht gefunden
utente sconosciuto
adresse introuvable
usuario desconocido
usuário não existe
la dirección no existe
"""
NOT_DEAD = """\
mailbox is full, user unknown, try later
account is temporarily over quota
boite du destinataire pleine
has been suspended
this mailbox is disabled
is a deactivated mailbox
has restricted sms e-mail
you have been blocked by the recipient
access denied (in reply to MAIL FROM command)
by non-member to a members-only list
domain of sender address a@b does not exist
invalid sender
sender address rejected: domain not found
550 5.1.8 sender domain does not exist
unroutable sender address
domain does not exist: client host
helo command rejected: host not found
no ptr record found
sorry, that domain isn't in my list of allowed rcpthosts
relaying denied
message size exceeds fixed maximum
554 5.7.1 message rejected as spam
greylisted, please try again
network is unreachable
procmail: couldn't create output file: no such user
host not found, try again
550 5.7.26 unauthenticated email is not accepted
421 too many connections
550 : User unknown
550 5.0.0 user unknown (in reply to end of DATA command)
le groupe n'existe pas, or you may not have permission to post
"""


def bounce(diagnostic: str, recipient: str = "ana@x.example") -> Bounce:
    raw = (
        "From: MAILER-DAEMON@x.example\nReturn-Path: <>\nSubject: Undelivered\nContent-Type: multipart/report; "
        'report-type=delivery-status; boundary="r"\n\n--r\n\nSorry.\n--r\nContent-Type: message/delivery-status; '
        f"charset=utf-8\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; {recipient}\nAction: failed\n"
        f"Status: 5.0.0\nDiagnostic-Code: smtp; {diagnostic}\n--r--\n"
    )
    reading = read(raw.encode())
    assert isinstance(reading, Bounce)
    return reading


@pytest.mark.parametrize("said", DEAD.splitlines())
def test_these_words_say_that_the_address_is_dead(said: str) -> None:
    assert bounce(said).type is BounceType.HARD


@pytest.mark.parametrize("said", NOT_DEAD.splitlines())
def test_these_words_say_nothing_of_the_address_or_speak_of_us(said: str) -> None:
    assert bounce(said).type is BounceType.SOFT


def test_a_group_that_may_not_exist_is_nobody_s_dead_mailbox() -> None:
    assert bounce("550 5.1.1 no such group", "team@googlegroups.com").type is BounceType.SOFT


def test_who_says_unknown_after_the_whole_mail_has_chosen_not_to_hear_us() -> None:
    raw = (
        "From: MAILER-DAEMON@x.example\nReturn-Path: <>\nSubject: Returned mail\nContent-Type: multipart/report; "
        'report-type=delivery-status; boundary="r"\n\n--r\n\n... while talking to mx.carrier.example.:\n>>> DATA\n'
        "<<< 550 Unknown user ana@carrier.example\n--r\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; ana@carrier.example\nAction: failed\nStatus: 5.2.0\n"
        "Diagnostic-Code: smtp; 550 Unknown user ana@carrier.example\n--r--\n"
    )
    reading = read(raw.encode())
    assert isinstance(reading, Bounce)
    assert reading.type is BounceType.SOFT


PROSE = {
    "ana@ezweb.example": ("Postmaster@ezweb.example", "Mail System Error - Returned Mail", "<{}>: 550 user unknown"),
    "ana@scan.example": (
        '"InterScan" <isn@x.example>',
        "Mail could not be delivered",
        "Unable to deliver message to <{}>.",
    ),
    "5551234567@sms.example": (
        "post_master@sms.example",
        "Undeliverable Message",
        "Error: Invalid user\n  RCPT TO: {}",
    ),
    "ana@gw.example": (
        "Mailer-Daemon@gw.example",
        "Message status - undeliverable",
        "undeliverable to:\n\t{} (user not found)",
    ),
    "user1@gov.example": ("postmaster@gov.example", "Returned mail", "The address user1@gov.example did not match."),
}


@pytest.mark.parametrize("address", PROSE)
def test_daemons_that_never_read_an_rfc_are_understood(address: str) -> None:
    sender, subject, said = PROSE[address]
    reading = read(
        f"From: {sender}\nTo: us@y.example\nReturn-Path: <>\nSubject: {subject}\n\n{said.format(address)}\n".encode()
    )
    assert isinstance(reading, Bounce)
    assert [r.recipient for r in reading.recipients] == [address]


def test_japanese_without_a_declared_charset_is_read() -> None:
    said = "宛先 ana@x.example はディレクトリに見つかりません".encode("iso2022_jp")
    raw = b"From: MAILER-DAEMON@x.example\nReturn-Path: <>\nSubject: failure notice\n\n" + said
    reading = read(raw)
    assert isinstance(reading, Bounce)
    assert reading.type is BounceType.HARD


# -- mail wrapped in something else -----------------------------------------------------------------------------------


def wrapped(content_type: str, body: bytes) -> bytes:
    head = f"From: a@b.example\nSubject: Re: x\nContent-Type: {content_type}\nContent-Transfer-Encoding: base64\n\n"
    return head.encode() + base64.encodebytes(body)


def test_the_text_inside_a_winmail_dat_is_read() -> None:
    reading = read(wrapped("application/ms-tnef; name=winmail.dat", winmail()))
    assert isinstance(reading, Reply)
    assert reading.text == "It went well."


def test_a_winmail_dat_beside_a_text_adds_nothing() -> None:
    inner = wrapped("application/octet-stream; name=winmail.dat", winmail(b"T\0w\0o\0")).partition(b"Content-Type")[2]
    raw = (
        b'From: a@b.example\nSubject: Re: x\nContent-Type: multipart/mixed; boundary="m"\n\n--m\n\nOne.\n--m\n'
        b"Content-Type" + inner + b"--m--\n"
    )
    reading = read(raw)
    assert isinstance(reading, Reply)
    assert reading.text == "One."


def test_a_winmail_dat_that_lies_about_its_sizes_breaks_nothing() -> None:
    whole = winmail()
    for at in range(len(whole)):
        for value in (b"\xff\xff\xff\xff", b"\0"):
            read(wrapped("application/ms-tnef", whole[:at] + value + whole[at + len(value) :]))


def test_rich_text_is_read_for_its_words() -> None:
    rtf = rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator Msft;}\f0 It went well, Zo\'eb said.\par Bye \u8364?.}"
    assert rtf_text(rtf) == "It went well, Zoë said.\nBye €."


def test_deep_rich_text_ends() -> None:
    assert rtf_text(b"{" * 100_000) == ""


def test_words_within_a_pgp_signature_are_read() -> None:
    raw = (
        b"From: a@b.example\nSubject: Re: x\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nWell.\n- - a list\n"
        b"-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n"
    )
    reading = read(raw)
    assert isinstance(reading, Reply)
    assert reading.text == "Well.\n- a list"


def sequence(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return bytes([tag, 0x82]) + struct.pack(">H", len(body)) + body


@pytest.mark.parametrize(
    "declared", ["application/pkcs7-mime; smime-type=signed-data", "application/x-pkcs7-mime; name=smime.p7m"]
)
@pytest.mark.parametrize("pieces", [1, 3], ids=["whole", "in pieces"])
def test_words_within_an_smime_signature_are_read(declared: str, pieces: int) -> None:
    inner = b"Content-Type: text/plain; charset=utf-8\r\n\r\nMy signed words.\r\n"
    size = -(-len(inner) // pieces)
    octets = [sequence(0x04, inner[at : at + size]) for at in range(0, len(inner), size)]
    held = octets[0] if pieces == 1 else sequence(0x24, *octets)
    data, plain = bytes.fromhex("06092a864886f70d010702"), bytes.fromhex("06092a864886f70d010701")
    der = sequence(
        0x30, data, sequence(0xA0, sequence(0x30, b"\x02\x01\x01\x31\0", sequence(0x30, plain, sequence(0xA0, held))))
    )
    reading = read(wrapped(declared, der))
    assert isinstance(reading, Reply)
    assert reading.text == "My signed words."


def test_what_is_encrypted_is_said_to_be() -> None:
    enveloped = sequence(0x30, bytes.fromhex("06092a864886f70d010703"), b"\0" * 40)
    reading = read(wrapped("application/pkcs7-mime; name=smime.p7m", enveloped))
    assert isinstance(reading, Unclear)
    assert reading.reason is UnclearReason.ENCRYPTED
