"""Signed addresses and link tokens: what a stranger may send us and still be believed.

Every token is bound to one purpose by a key derived for that purpose, and carries a 128-bit MAC
(keyed BLAKE2b, RFC 7693). Tokens are
lower-case base32 without padding, since mail systems change the case of local parts (which RFC 5321, 2.4 forbids).
"""

import base64
import binascii
import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

_MAC_BYTES = 16
_MAX_TOKEN = 120


class Purpose(StrEnum):
    """What a token is good for. A token of one purpose is worth nothing for another."""

    CONFIRM = "confirm"  # joins: proves that the address is theirs
    ME = "me"  # the candidate's own page
    UNSUBSCRIBE = "unsubscribe"  # stops, one click, no expiry
    REPLY = "reply"  # names enrolment and day of a reply
    BOUNCE = "bounce"  # names the delivery that a report is about
    FORM = "form"  # this form was shown by us


LIFETIME = {
    Purpose.CONFIRM: timedelta(days=7),
    Purpose.ME: timedelta(days=180),
    Purpose.FORM: timedelta(hours=24),
}
"""How long a token is good, in real time, from the instant within it. Purposes not named here do not expire."""


class TokenFault(StrEnum):
    """Why a token is not believed."""

    MALFORMED = "malformed"  # cut off, or never one of ours
    FORGED = "forged"  # the signature does not fit (tampered, another purpose, or a retired key)
    EXPIRED = "expired"  # ours, and too old


@dataclass(frozen=True, kw_only=True)
class Token:
    """What a valid token says: whose it is, a small number with a meaning of its purpose, and when it was made."""

    handle: int
    number: int
    issued_at: datetime


@dataclass(frozen=True, kw_only=True)
class ReplyTo:
    """What a reply address names: an enrolment, and the day (0 for a service letter)."""

    handle: int
    day: int


_FIVE_BITS = bytes.maketrans(bytes(range(32)), b"abcdefghijklmnopqrstuvwxyz234567")
_SPREAD = tuple(
    (low := sum(((1 << 5 * half) - 1) << 16 * half * block for block in range(32 // half)), low << 5 * half, 3 * half)
    for half in (32, 16, 8, 4, 2, 1)
)
"""64 groups of five bits are moved apart to 64 octets, by halves: which bits stay, which move, and how far."""


def _base32(raw: bytes) -> str:
    """Base32 (RFC 4648 section 6) in lower case, without padding, of at most 40 octets; much faster than `base64`'s."""
    number = int.from_bytes(raw, "big") << 320 - 8 * len(raw)
    for stay, move, apart in _SPREAD:
        number = (number & stay) | (number & move) << apart
    return number.to_bytes(64, "big").translate(_FIVE_BITS)[: -(-len(raw) * 8 // 5)].decode("ascii")


@lru_cache(maxsize=64)
def _derived(secret: bytes, purpose: Purpose) -> bytes:
    """The key for one purpose: so a token of one can never be used for another."""
    return hmac.digest(secret, b"second-wind token " + purpose.value.encode(), "sha256")[:32]


@dataclass(frozen=True)
class Signer:
    """Makes and checks tokens. The first secret signs, all verify (rotation)."""

    secrets: tuple[bytes, ...]

    def _mac(self, secret: bytes, purpose: Purpose, body: bytes) -> bytes:
        return hashlib.blake2b(body, key=_derived(secret, purpose), digest_size=_MAC_BYTES).digest()

    def _sign(self, purpose: Purpose, body: bytes) -> str:
        return _base32(body + self._mac(self.secrets[0], purpose, body))

    def _verified(self, purpose: Purpose, token: str, body_bytes: int) -> bytes | TokenFault:
        if not 0 < len(token) <= _MAX_TOKEN or not token.isascii():
            return TokenFault.MALFORMED
        try:
            raw = base64.b32decode(token.upper() + "=" * (-len(token) % 8))
        except binascii.Error:
            return TokenFault.MALFORMED
        if len(raw) != body_bytes + _MAC_BYTES:
            return TokenFault.MALFORMED
        body, mac = raw[:body_bytes], raw[body_bytes:]
        # base32 leaves spare bits at the end: only the one canonical spelling is ours.
        if _base32(raw) != token.lower():
            return TokenFault.MALFORMED
        known = [hmac.compare_digest(self._mac(secret, purpose, body), mac) for secret in self.secrets]
        return body if any(known) else TokenFault.FORGED

    def link(self, purpose: Purpose, handle: int, issued_at: datetime, number: int = 0) -> str:
        """A token for a link: ``handle`` (63 bits), a number (16 bits), and the minute it was made (real time)."""
        minutes = int(issued_at.timestamp()) // 60
        return self._sign(purpose, handle.to_bytes(8, "big") + number.to_bytes(2, "big") + minutes.to_bytes(4, "big"))

    def open_link(self, purpose: Purpose, token: str, now: datetime) -> Token | TokenFault:
        """What a link token says, or why it is not believed. ``now`` is real time."""
        body = self._verified(purpose, token, 14)
        if isinstance(body, TokenFault):
            return body
        issued_at = datetime.fromtimestamp(int.from_bytes(body[10:14], "big") * 60, UTC)
        lifetime = LIFETIME.get(purpose)
        if lifetime is not None and now - issued_at > lifetime:
            return TokenFault.EXPIRED
        return Token(
            handle=int.from_bytes(body[:8], "big"), number=int.from_bytes(body[8:10], "big"), issued_at=issued_at
        )

    def reply_local_part(self, handle: int, day: int) -> str:
        """``reply+<token>``, 46 octets (RFC 5321 section 4.5.3.1.1 allows 64)."""
        return "reply+" + self._sign(Purpose.REPLY, handle.to_bytes(8, "big") + day.to_bytes(1, "big"))

    def bounce_local_part(self, delivery_id: int) -> str:
        """``bounce+<token>``: the envelope sender of one delivery (VERP)."""
        return "bounce+" + self._sign(Purpose.BOUNCE, delivery_id.to_bytes(8, "big"))

    def unsubscribe_local_part(self, handle: int) -> str:
        """``stop+<token>``: the mailto form of List-Unsubscribe."""
        return "stop+" + self._sign(Purpose.UNSUBSCRIBE, handle.to_bytes(8, "big"))

    def open_reply(self, local_part: str) -> ReplyTo | TokenFault:
        """What a reply address names, whatever case it comes back in."""
        body = self._local_body("reply+", Purpose.REPLY, local_part, 9)
        return body if isinstance(body, TokenFault) else ReplyTo(handle=int.from_bytes(body[:8], "big"), day=body[8])

    def open_bounce(self, local_part: str) -> int | TokenFault:
        """The id of the delivery that a bounce address names."""
        body = self._local_body("bounce+", Purpose.BOUNCE, local_part, 8)
        return body if isinstance(body, TokenFault) else int.from_bytes(body, "big")

    def open_unsubscribe(self, local_part: str) -> int | TokenFault:
        """The handle of the enrolment that a ``stop+`` address names."""
        body = self._local_body("stop+", Purpose.UNSUBSCRIBE, local_part, 8)
        return body if isinstance(body, TokenFault) else int.from_bytes(body, "big")

    def _local_body(self, prefix: str, purpose: Purpose, local_part: str, body_bytes: int) -> bytes | TokenFault:
        lowered = local_part.lower()
        if not lowered.startswith(prefix):
            return TokenFault.MALFORMED
        return self._verified(purpose, lowered.removeprefix(prefix), body_bytes)


_MESSAGE_ID = re.compile(r"<?([a-z0-9-]{1,40})\.(\d{1,9})\.([a-z2-7]{13})@([^<>@\s]{1,253})>?")


def message_id(*, handle: int, letter: str, occasion: int, domain: str) -> str:
    """The Message-ID of a delivery: made from what names it, so that every attempt carries the same (RFC 1047)."""
    return f"<{letter}.{occasion}.{_base32(handle.to_bytes(8, 'big'))}@{domain}>"


@dataclass(frozen=True, kw_only=True)
class OwnMessage:
    """The delivery that one of our own Message-IDs names."""

    handle: int
    letter: str
    occasion: int


def open_message_id(text: str, *, domain: str) -> OwnMessage | None:
    """The delivery named by a Message-ID of ours; None for anybody else's."""
    found = _MESSAGE_ID.fullmatch(text.strip().lower())
    if found is None or found[4] != domain.lower():
        return None
    raw = base64.b32decode(found[3].upper() + "===")
    return OwnMessage(handle=int.from_bytes(raw, "big"), letter=found[1], occasion=int(found[2]))
