"""Signed addresses and link tokens: what a stranger may send us and still be believed."""

import base64
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.letters.address import (
    LIFETIME,
    OwnMessage,
    Purpose,
    ReplyTo,
    Signer,
    Token,
    TokenFault,
    _base32,
    message_id,
    open_message_id,
)

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HANDLES = st.integers(0, 2**63 - 1)
OLD, NEW = Signer((b"o" * 40,)), Signer((b"n" * 40, b"o" * 40))


@given(HANDLES, st.integers(0, 65_535), st.sampled_from(list(Purpose)))
def test_a_token_says_what_it_was_made_for(handle: int, number: int, purpose: Purpose) -> None:
    token = OLD.link(purpose, handle, NOW, number)
    assert OLD.open_link(purpose, token, NOW) == Token(handle=handle, number=number, issued_at=NOW)
    assert OLD.open_link(purpose, token.upper(), NOW) == Token(handle=handle, number=number, issued_at=NOW)


@given(HANDLES, st.sampled_from(list(Purpose)), st.sampled_from(list(Purpose)))
def test_a_token_of_one_purpose_is_worth_nothing_for_another(handle: int, one: Purpose, other: Purpose) -> None:
    if one is not other:
        assert OLD.open_link(other, OLD.link(one, handle, NOW), NOW) is TokenFault.FORGED


@given(HANDLES, st.data())
def test_a_token_with_one_character_changed_is_not_believed(handle: int, data: st.DataObject) -> None:
    token = OLD.link(Purpose.ME, handle, NOW)
    place = data.draw(st.integers(0, len(token) - 1))
    other = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz234567").filter(lambda c: c != token[place]))
    assert isinstance(OLD.open_link(Purpose.ME, token[:place] + other + token[place + 1 :], NOW), TokenFault)


@given(st.text(max_size=200))
def test_rubbish_is_told_from_tokens_without_a_fuss(text: str) -> None:
    assert isinstance(OLD.open_link(Purpose.CONFIRM, text, NOW), TokenFault)
    assert isinstance(OLD.open_reply(text), TokenFault)
    assert isinstance(OLD.open_bounce("bounce+" + text), TokenFault)
    assert isinstance(OLD.open_unsubscribe("stop+" + text), TokenFault)
    assert open_message_id(text, domain="example.org") is None


@pytest.mark.parametrize("purpose", list(Purpose))
def test_tokens_last_as_long_as_their_purpose_says(purpose: Purpose) -> None:
    token, lifetime = OLD.link(purpose, 7, NOW), LIFETIME.get(purpose)
    if lifetime is None:
        assert isinstance(OLD.open_link(purpose, token, NOW + timedelta(days=3650)), Token), "a stop works for ever"
    else:
        assert isinstance(OLD.open_link(purpose, token, NOW + lifetime), Token)
        assert OLD.open_link(purpose, token, NOW + lifetime + timedelta(minutes=1)) is TokenFault.EXPIRED


def test_after_a_rotation_old_tokens_are_believed_and_new_ones_are_signed_anew() -> None:
    old_token = OLD.link(Purpose.ME, 7, NOW)
    assert isinstance(NEW.open_link(Purpose.ME, old_token, NOW), Token)
    assert OLD.open_link(Purpose.ME, NEW.link(Purpose.ME, 7, NOW), NOW) is TokenFault.FORGED


@given(HANDLES, st.integers(0, 255))
def test_a_reply_address_survives_a_change_of_case_and_fits_a_local_part(handle: int, day: int) -> None:
    local_part = OLD.reply_local_part(handle, day)
    assert len(local_part) <= 64
    assert OLD.open_reply(local_part) == OLD.open_reply(local_part.upper()) == ReplyTo(handle=handle, day=day)


@given(st.integers(1, 2**62))
def test_bounce_and_stop_addresses_name_what_they_were_made_for(number: int) -> None:
    assert OLD.open_bounce(OLD.bounce_local_part(number)) == number
    assert OLD.open_unsubscribe(OLD.unsubscribe_local_part(number)) == number
    assert isinstance(OLD.open_reply(OLD.bounce_local_part(number)), TokenFault)
    assert max(len(OLD.bounce_local_part(number)), len(OLD.unsubscribe_local_part(number))) <= 64


@given(HANDLES, st.sampled_from(["day-1", "keepsake", "not-understood"]), st.integers(1, 99))
def test_our_message_ids_name_their_delivery_and_nobody_elses_do(handle: int, letter: str, occasion: int) -> None:
    made = message_id(handle=handle, letter=letter, occasion=occasion, domain="example.org")
    assert open_message_id(made, domain="example.org") == OwnMessage(handle=handle, letter=letter, occasion=occasion)
    assert open_message_id(made, domain="example.com") is None


@given(raw=st.binary(max_size=40))
def test_our_base32_is_base32(raw: bytes) -> None:
    assert _base32(raw) == base64.b32encode(raw).decode().rstrip("=").lower()
