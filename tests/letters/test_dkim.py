"""Signatures, against dkimpy, the example of RFC 8463, and what relays do to a letter on its way."""

import base64
import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import dkim
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from dkim.canonicalization import Relaxed
from hypothesis import given, settings
from hypothesis import strategies as st

from course.letters.dkim import (
    OVERSIGNED,
    DkimError,
    DkimKey,
    key_from,
    make_key,
    read_keys,
    relaxed_body,
    relaxed_header,
    signed,
)
from course.letters.preview import preview

AT = datetime(2025, 3, 4, 9, 0, tzinfo=UTC)
PEM = make_key()
KEY = key_from(PEM, selector="s2026", domain="letters.example.org")
LETTER = preview(None, "3", "en", "eml")
SPACED = st.lists(st.sampled_from([b" ", b"\t", b"\r\n", b"\r\n\r\n", b"a", b"bc", b"=20"]), max_size=60).map(b"".join)


def verifies(raw: bytes, *keys: DkimKey) -> bool:
    """Whether dkimpy, asking a DNS that holds these keys, finds the first signature valid."""
    records = {f"{key.record_name}.".encode(): key.record.encode() for key in keys}
    return bool(dkim.verify(raw, dnsfunc=lambda name, timeout=5: records.get(name)))


def tags(raw: bytes, number: int = 0) -> dict[str, str]:
    """The tags of a signature, by their names."""
    field = raw.split(b"DKIM-Signature:")[number + 1].replace(b"\r\n ", b"").partition(b"\r\n")[0]
    pairs = (tag.partition("=") for tag in field.decode().split(";"))
    return {name.strip(): "".join(value.split()) for name, _, value in pairs}


@pytest.mark.parametrize("letter", ["1", "3", "7", "confirm", "keepsake", "paused", "care"])
def test_a_verifier_of_another_hand_accepts_our_signature(letter: str) -> None:
    assert verifies(signed(preview(None, letter, "en", "eml"), [KEY], at=AT), KEY)


def test_the_letter_itself_is_left_as_it_was() -> None:
    assert signed(LETTER, [KEY], at=AT).endswith(b"\r\n" + LETTER)
    assert signed(LETTER, [], at=AT) == LETTER


def test_the_same_letter_signed_again_is_the_same_bytes() -> None:
    again = key_from(PEM, selector="s2026", domain="letters.example.org")
    assert signed(LETTER, [KEY], at=AT) == signed(LETTER, [again], at=AT)
    assert signed(LETTER, [KEY], at=AT) != signed(LETTER, [KEY], at=AT + timedelta(seconds=1))


def test_the_signature_is_dated_with_the_instant_it_is_given() -> None:
    assert tags(signed(LETTER, [KEY], at=AT))["t"] == "1741078800"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"Subject: 3 of 7", b"SUBJECT:   3\r\n of   7"),
        (b"\r\n\r\n--=_", b" \t\r\n\r\n--=_"),
        (b"--\r\n", b"--\r\n\r\n\r\n"),
    ],
    ids=["a header folded anew", "space at a header's end", "empty lines at the end"],
)
def test_what_relays_are_known_to_change_breaks_no_signature(before: bytes, after: bytes) -> None:
    letter = signed(LETTER, [KEY], at=AT)
    changed = after.join(letter.rsplit(before, 1))
    assert changed != letter
    assert verifies(changed, KEY)


@pytest.mark.parametrize("header", [name for name in OVERSIGNED if name != "from"])
def test_nobody_may_add_a_header_that_readers_trust(header: str) -> None:
    letter = signed(LETTER, [KEY], at=AT)
    assert not verifies(f"{header}: someone else\r\n".encode() + letter, KEY)
    assert not verifies(letter.replace(b"\r\nTo:", f"\r\n{header}: someone else\r\nTo:".encode(), 1), KEY)


def test_a_second_from_is_not_signed_for() -> None:
    named = tags(signed(LETTER, [KEY], at=AT))["h"].lower().split(":")
    assert named.count("from") == 2


@pytest.mark.parametrize("header", ["Feedback-ID", "List-Id"])
def test_a_relay_may_put_a_feedback_id_of_its_own_on_top(header: str) -> None:
    assert verifies(f"{header}: relay\r\n".encode() + signed(LETTER, [KEY], at=AT), KEY)


@pytest.mark.parametrize("part", [b"Subject: 3", b"List-Unsubscribe: <https", b"Feedback-ID: day", b"<html"])
def test_a_changed_letter_is_refused(part: bytes) -> None:
    letter = signed(LETTER, [KEY], at=AT)
    assert part in letter
    assert not verifies(letter.replace(part, part[:-1] + b"X"), KEY)


def test_both_fields_of_one_click_are_covered() -> None:
    named = tags(signed(LETTER, [KEY], at=AT))["h"].split(":")
    assert {"list-unsubscribe", "list-unsubscribe-post"} <= set(named)
    assert {"from", "to", "subject", "date", "message-id", "reply-to", "list-id", "feedback-id"} <= set(named)


def test_every_key_that_is_named_signs_so_that_one_can_follow_another() -> None:
    new = key_from(make_key(), selector="s2027", domain="letters.example.org")
    both = signed(LETTER, [KEY, new], at=AT)
    message = dkim.DKIM(both)
    for number, key in enumerate((KEY, new)):
        record = key.record.encode()
        assert tags(both, number)["s"] == key.selector
        assert message.verify(idx=number, dnsfunc=lambda name, timeout=5, record=record: record)


@given(body=SPACED)
@settings(deadline=None)
def test_our_relaxed_body_is_that_of_dkimpy(body: bytes) -> None:
    whole = body + b"\r\n"
    assert relaxed_body(whole) == Relaxed.canonicalize_body(whole)


@given(body=SPACED)
def test_a_canonical_body_is_canonical(body: bytes) -> None:
    assert relaxed_body(relaxed_body(body)) == relaxed_body(body)


@given(value=SPACED)
def test_our_relaxed_header_is_that_of_dkimpy(value: bytes) -> None:
    folded = value.replace(b"\r\n", b"\r\n ")
    [(name, canonical)] = Relaxed.canonicalize_headers([(b"X-Any \t", folded + b"\r\n")])
    assert relaxed_header(b"X-Any \t:" + folded) == name + b":" + canonical.removesuffix(b"\r\n")


def test_an_empty_body_is_empty_and_not_one_line() -> None:
    assert relaxed_body(b"") == relaxed_body(b"\r\n\r\n") == relaxed_body(b" \t\r\n") == b""


def test_the_example_of_the_rfc_on_ed25519_is_reproduced() -> None:
    """RFC 8463, appendix A: its key, its message, and the hash of its body."""
    secret = base64.b64decode("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")
    private = ed25519.Ed25519PrivateKey.from_private_bytes(secret)
    key = DkimKey(domain="football.example.com", selector="brisbane", private=private)
    assert key.record == "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
    message = (
        b"From: Joe SixPack <joe@football.example.com>\r\n"
        b"To: Suzie Q <suzie@shopping.example.net>\r\n"
        b"Subject: Is dinner ready?\r\n"
        b"Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
        b"Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n"
        b"\r\n"
        b"Hi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n"
    )
    assert tags(signed(message, [key], at=AT))["bh"] == "2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="
    by_name = {line.partition(b":")[0].lower(): line for line in message.partition(b"\r\n\r\n")[0].split(b"\r\n")}
    field = (
        b"DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n"
        b" d=football.example.com; i=@football.example.com;\r\n"
        b" q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n"
        b" subject : date : message-id : from : subject : date;\r\n"
        b" bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
        b" b="
    )
    names = (b"from", b"to", b"subject", b"date", b"message-id")
    to_sign = b"".join(relaxed_header(by_name[name]) + b"\r\n" for name in names) + relaxed_header(field)
    theirs = "/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11BusFa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw=="
    assert base64.b64encode(private.sign(hashlib.sha256(to_sign).digest())).decode() == theirs


def test_an_ed25519_signature_is_over_what_an_rsa_one_is_over() -> None:
    """dkimpy verifies the RSA one; the other covers the same headers and the same body."""
    small = key_from(make_key(ed25519_key=True), selector="e2026", domain="letters.example.org")
    both = signed(LETTER, [KEY, small], at=AT)
    first, second = tags(both, 0), tags(both, 1)
    assert (first["h"], first["bh"]) == (second["h"], second["bh"])
    assert second["a"] == "ed25519-sha256"
    begin = both.index(b"DKIM-Signature", 1)
    field = both[begin : both.index(b"\r\nDate:")]
    names = iter(second["h"].split(":"))
    lines = LETTER.partition(b"\r\n\r\n")[0].replace(b"\r\n ", b" ").split(b"\r\n")
    by_name = {line.partition(b":")[0].lower().decode(): line for line in lines}
    to_sign = b"".join(relaxed_header(by_name.pop(name)) + b"\r\n" for name in names if name in by_name)
    unsigned = field[: field.index(b" b=") + 3]
    assert isinstance(small.private, ed25519.Ed25519PrivateKey)
    small.private.public_key().verify(
        base64.b64decode(second["b"]), hashlib.sha256(to_sign + relaxed_header(unsigned)).digest()
    )


def test_no_line_of_the_signature_is_longer_than_mail_may_be() -> None:
    head = signed(LETTER, [KEY], at=AT).removesuffix(LETTER)
    assert all(len(line) <= 78 for line in head.split(b"\r\n"))


def test_the_record_of_a_long_key_is_cut_into_strings_that_dns_can_hold() -> None:
    strings = KEY.record_line.split('"')[1::2]
    assert all(len(each) <= 255 for each in strings)
    assert "".join(strings) == KEY.record


def _pem(private: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, password: bytes | None = None) -> bytes:
    protection = NoEncryption() if password is None else BestAvailableEncryption(password)
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection)


def _rsa(bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65_537, key_size=bits)


@pytest.mark.parametrize(
    ("pem", "sentence"),
    [
        (b"", "no private key"),
        (b"\xff\x00 nonsense", "no private key"),
        (PEM[:300], "no private key"),
        (_pem(load_pem_private_key(PEM, None), b"secret"), "without a password"),  # type: ignore[arg-type]
        (_pem(_rsa(1024)), "1024 bits"),
        (_pem(ec.generate_private_key(ec.SECP256R1())), "a kind that DKIM does not know"),
    ],
    ids=["empty", "noise", "half", "with a password", "short", "of another kind"],
)
def test_a_key_that_receivers_would_not_take_is_refused_with_a_sentence(pem: bytes, sentence: str) -> None:
    with pytest.raises(DkimError, match=sentence):
        key_from(pem, selector="s2026", domain="example.org")


@pytest.mark.parametrize("selector", ["", "-s", "s 2026", "s;2026", "s..a", "s\r\n2026", "x" * 64, "sélecteur"])
def test_a_selector_that_dns_cannot_hold_is_refused(selector: str) -> None:
    with pytest.raises(DkimError, match="no selector"):
        key_from(PEM, selector=selector, domain="example.org")


def test_a_domain_outside_ascii_is_signed_for_in_its_dns_form() -> None:
    assert key_from(PEM, selector="s2026", domain="bücher.example").domain == "xn--bcher-kva.example"


def test_a_key_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "s2026.pem"
    with pytest.raises(DkimError, match=r"s2026 cannot be read from .*s2026\.pem: no such file"):
        read_keys([("s2026", missing)], domain="example.org")
    missing.write_bytes(PEM + b"#" * 20_000)
    with pytest.raises(DkimError, match="too large"):
        read_keys([("s2026", missing)], domain="example.org")
    missing.write_bytes(PEM)
    assert [key.record for key in read_keys([("s2026", missing)], domain="example.org")] == [KEY.record]


def test_a_mail_without_from_is_not_signed() -> None:
    with pytest.raises(DkimError, match="without From"):
        signed(b"Subject: a\r\n\r\nb\r\n", [KEY], at=AT)


def test_a_key_shows_nothing_of_itself() -> None:
    assert "private" not in repr(KEY)
