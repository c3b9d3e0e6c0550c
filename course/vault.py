"""Encryption at rest: AES-256-GCM, and keys wrapped by keys.

Every candidate has a key of their own, wrapped by the master key; destroying the wrapped key destroys their words,
in every copy (crypto-erasure, NIST SP 800-88 rev. 1, section 2.6). Mail that is not yet matched is sealed
under a key of its own that is wrapped by the service key, so that matching it re-wraps 32 bytes, not the mail.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12
_ID_BYTES = 4


class UnsealError(Exception):
    """These bytes were not sealed with this key, or were changed since."""


def new_key() -> bytes:
    """256 fresh random bits."""
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, plain: bytes, *, bound_to: str) -> bytes:
    """Encrypt; ``bound_to`` names the row, so that a ciphertext moved to another row does not open."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to.encode())


def unseal(key: bytes, sealed: bytes, *, bound_to: str) -> bytes:
    """Decrypt what `seal` made. Raises UnsealError for a wrong key, a wrong row or changed bytes."""
    try:
        inner = memoryview(sealed)[_NONCE_BYTES:]  # no copy: raw mail may have 25 MiB
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], inner, bound_to.encode())
    except (InvalidTag, ValueError) as error:
        raise UnsealError(f"{bound_to} does not open with this key") from error


@dataclass(frozen=True)
class MasterKeys:
    """One or more master keys: the first wraps, all unwrap. A wrapped key begins with four bytes naming its master."""

    keys: tuple[bytes, ...]

    @staticmethod
    def _name(key: bytes) -> bytes:
        return hashlib.sha256(b"second-wind master key" + key).digest()[:_ID_BYTES]

    def wrap(self, key: bytes, *, bound_to: str) -> bytes:
        """Seal a key under the first master key."""
        master = self.keys[0]
        return self._name(master) + seal(master, key, bound_to=bound_to)

    def unwrap(self, wrapped: bytes, *, bound_to: str) -> bytes:
        """Open a wrapped key. Raises UnsealError when no master key at hand made it."""
        for master in self.keys:
            if hmac.compare_digest(self._name(master), wrapped[:_ID_BYTES]):
                return unseal(master, wrapped[_ID_BYTES:], bound_to=bound_to)
        raise UnsealError(f"{bound_to} was wrapped by a master key that COURSE_MASTER_KEY no longer lists")

    def is_current(self, wrapped: bytes) -> bool:
        """Whether the first master key wrapped it, so that a rotation has nothing to do."""
        return hmac.compare_digest(self._name(self.keys[0]), wrapped[:_ID_BYTES])


def keyed_hash(key: bytes, text: str) -> bytes:
    """HMAC-SHA256, 32 bytes: recognises an address without keeping it."""
    return hmac.new(key, text.encode(), hashlib.sha256).digest()
