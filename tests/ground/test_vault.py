"""Encryption at rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.vault import MasterKeys, UnsealError, keyed_hash, new_key, seal, unseal


@given(st.binary(max_size=2000), st.text(max_size=40))
def test_what_was_sealed_opens_again_with_its_key_and_in_its_place(plain: bytes, place: str) -> None:
    key = new_key()
    sealed = seal(key, plain, bound_to=place)
    assert unseal(key, sealed, bound_to=place) == plain
    assert len(plain) < 8 or plain not in sealed


@given(st.binary(min_size=1, max_size=200), st.data())
def test_a_changed_byte_a_wrong_key_or_another_row_does_not_open(plain: bytes, data: st.DataObject) -> None:
    key = new_key()
    sealed = bytearray(seal(key, plain, bound_to="row 1"))
    with pytest.raises(UnsealError):
        unseal(new_key(), bytes(sealed), bound_to="row 1")
    with pytest.raises(UnsealError):
        unseal(key, bytes(sealed), bound_to="row 2")
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1
    with pytest.raises(UnsealError):
        unseal(key, bytes(sealed), bound_to="row 1")


def test_rubbish_is_no_sealed_value() -> None:
    for rubbish in (b"", b"x", bytes(12), bytes(100)):
        with pytest.raises(UnsealError):
            unseal(new_key(), rubbish, bound_to="row")


def test_the_first_master_key_wraps_and_all_unwrap() -> None:
    old, new, key = new_key(), new_key(), new_key()
    wrapped = MasterKeys((old,)).wrap(key, bound_to="person 1")
    both = MasterKeys((new, old))
    assert both.unwrap(wrapped, bound_to="person 1") == key
    assert not both.is_current(wrapped)
    assert both.is_current(both.wrap(key, bound_to="person 1"))
    with pytest.raises(UnsealError, match="COURSE_MASTER_KEY no longer lists"):
        MasterKeys((new,)).unwrap(wrapped, bound_to="person 1")


def test_a_keyed_hash_depends_on_key_and_text() -> None:
    assert keyed_hash(b"k", "a") == keyed_hash(b"k", "a")
    assert len({keyed_hash(b"k", "a"), keyed_hash(b"k", "b"), keyed_hash(b"l", "a")}) == 3
