"""DKIM (RFC 6376): a letter's bytes with our domain's signature in front, by canonicalisation of our own.

Both canonicalisations are *relaxed* (sections 3.4.2 and 3.4.4): a relay may fold a header or trim a line's end and the
signature still holds. The headers that a reader trusts are *oversigned*, named once more in ``h=`` than they occur
(section 8.15): a second From or Subject that somebody adds breaks the signature instead of being shown.

The same bytes and instant give the same signature: RSASSA-PKCS1-v1_5 and Ed25519 (RFC 8463) take no chance. Every key
that is named signs: an RSA and an Ed25519 one side by side, or the old and the new one while a rotation lasts; a
receiver is content with any of them (section 4.2).
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from course.letters.headers import HeaderError, ascii_address

OVERSIGNED: Final = (
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "reply-to",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
)
"""Signed, and nobody may add another one: what a mail program shows or obeys (RFC 6376 sections 5.4.1 and 8.15; both
``List-Unsubscribe`` fields since RFC 8058 section 4)."""

SIGNED: Final = ("list-id", "feedback-id", "auto-submitted", "x-course-letter", "content-language")
"""Signed where present; another one may come on top, as some relays add a ``Feedback-ID`` of their own."""

RSA_BITS: Final = 2048
_MOST_RSA_BITS: Final = 4096  # RFC 8301 section 3.2: verifiers must take from 1024 to 4096
_MOST_PEM_BYTES: Final = 16_384
_SELECTOR: Final = re.compile(
    r"(?=.{1,200}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*", re.IGNORECASE
)
_FOLD: Final = re.compile(rb"\r\n(?=[ \t])")
_SPACES: Final = re.compile(rb"[ \t]+")
_HASHED: Final = Prehashed(SHA256())
_PADDING: Final = padding.PKCS1v15()
_TXT_STRING: Final = 255  # RFC 1035 section 3.3: the most that one string of a TXT record holds

_PrivateKey = rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


class DkimError(ValueError):
    """A key that cannot be used, or something that is no mail: one sentence, which never quotes the key."""


@dataclass(frozen=True, kw_only=True)
class DkimKey:
    """A private key with the name under which DNS has its public half: ``<selector>._domainkey.<domain>``."""

    domain: str
    selector: str
    private: _PrivateKey = field(repr=False)

    @property
    def algorithm(self) -> str:
        """``a=`` of the signature (RFC 6376 section 3.3; RFC 8463 section 3)."""
        return "rsa-sha256" if isinstance(self.private, rsa.RSAPrivateKey) else "ed25519-sha256"

    @property
    def record_name(self) -> str:
        """Where DNS has the public half (RFC 6376 section 3.6.2.1)."""
        return f"{self.selector}._domainkey.{self.domain}"

    @property
    def record(self) -> str:
        """The text of the TXT record there (RFC 6376 section 3.6.1): an Ed25519 key is bare (RFC 8463 section 4)."""
        if isinstance(self.private, rsa.RSAPrivateKey):
            public = self.private.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            return f"v=DKIM1; k=rsa; p={_base64(public)}"
        return f"v=DKIM1; k=ed25519; p={_base64(self.private.public_key().public_bytes_raw())}"

    @property
    def record_line(self) -> str:
        """The record as a line of a zone file: a string of it holds at most 255 octets, so a long key is cut."""
        text = self.record
        strings = (text[begin : begin + _TXT_STRING] for begin in range(0, len(text), _TXT_STRING))
        return f"{self.record_name}. IN TXT ( " + " ".join(f'"{each}"' for each in strings) + " )"


def make_key(*, ed25519_key: bool = False) -> bytes:
    """A new private key as PEM (PKCS #8, not encrypted): RSA of 2048 bits, or Ed25519."""
    made: _PrivateKey = (
        ed25519.Ed25519PrivateKey.generate()
        if ed25519_key
        else rsa.generate_private_key(public_exponent=65_537, key_size=RSA_BITS)
    )
    return made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def key_from(pem: bytes, *, selector: str, domain: str) -> DkimKey:
    """A key from its PEM, for From's ``domain``. Raises DkimError for one that receivers would not take."""
    if not is_selector(selector):
        raise DkimError(f"“{selector}” is no selector; it is one word such as s2026, letters, digits and hyphens")
    try:
        ascii_domain = ascii_address(f"postmaster@{domain}").rpartition("@")[2]
    except HeaderError:
        raise DkimError("the address in From has no domain that could sign") from None
    try:
        private = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise DkimError(
            f"the key of {selector} is no private key in PEM form without a password; "
            f"`course dkim make {selector}` makes one"
        ) from None
    if isinstance(private, rsa.RSAPrivateKey):
        if not RSA_BITS <= private.key_size <= _MOST_RSA_BITS:  # RFC 8301 section 3.2
            raise DkimError(f"the key of {selector} has {private.key_size} bits; receivers take 2048 to 4096")
    elif not isinstance(private, ed25519.Ed25519PrivateKey):
        raise DkimError(f"the key of {selector} is of a kind that DKIM does not know; make an RSA or Ed25519 one")
    return DkimKey(domain=ascii_domain, selector=selector.lower(), private=private)


def is_selector(text: str) -> bool:
    """Whether it can stand in front of ``._domainkey`` (RFC 6376 section 3.1)."""
    return _SELECTOR.fullmatch(text) is not None


def read_keys(named: Sequence[tuple[str, Path]], *, domain: str) -> tuple[DkimKey, ...]:
    """The keys of these selectors from their files. Raises DkimError, which names the file and the reason."""
    keys = []
    for selector, path in named:
        try:
            with path.open("rb") as file:
                pem = file.read(_MOST_PEM_BYTES + 1)
        except OSError as error:
            reason = (error.strerror or "it cannot be opened").lower()
            raise DkimError(f"the key of {selector} cannot be read from {path}: {reason}") from None
        if len(pem) > _MOST_PEM_BYTES:
            raise DkimError(f"{path} is too large for a key; name the PEM file of one private key")
        keys.append(key_from(pem, selector=selector, domain=domain))
    return tuple(keys)


def signed(data: bytes, keys: Sequence[DkimKey], *, at: datetime) -> bytes:
    """The mail with one ``DKIM-Signature`` for each key in front; without keys the mail as it is.

    `data` has CRLF line ends and is not dot-stuffed; `at` is an aware instant and becomes ``t=``, in whole seconds.
    Raises DkimError for bytes without a From, which nobody may sign (RFC 6376 section 5.4).
    """
    if not keys:
        return data
    head, _, body = data.partition(b"\r\n\r\n")
    named, to_sign = _headers_to_sign(head)
    body_hash = _base64(hashlib.sha256(relaxed_body(body)).digest())
    return b"".join([*(_signature(key, named, to_sign, body_hash, at) for key in keys), data])


def _signature(key: DkimKey, named: str, to_sign: bytes, body_hash: str, at: datetime) -> bytes:
    """The whole header field with its line end; what is hashed has an empty ``b=`` (RFC 6376 section 3.7)."""
    field_ = (
        f"DKIM-Signature: v=1; a={key.algorithm}; c=relaxed/relaxed; d={key.domain};\r\n"
        f" s={key.selector}; t={int(at.timestamp())};\r\n"
        f" h={named};\r\n"
        f" bh={body_hash};\r\n"
        " b="
    ).encode("ascii")
    digest = hashlib.sha256(to_sign + relaxed_header(field_)).digest()
    if isinstance(key.private, rsa.RSAPrivateKey):
        raw = key.private.sign(digest, _PADDING, _HASHED)
    else:
        raw = key.private.sign(digest)  # RFC 8463 section 3: PureEdDSA over the SHA-256 of the input
    text = _base64(raw)
    lines = [text[begin : begin + 72] for begin in range(0, len(text), 72)]
    return field_ + "\r\n  ".join(lines).encode("ascii") + b"\r\n"


def _headers_to_sign(head: bytes) -> tuple[str, bytes]:
    """``h=``, and the canonical fields in its order, each with its line end (RFC 6376 section 5.4.2).

    A field that occurs more than once is taken from the bottom up; one named more often than it occurs adds nothing.
    """
    fields: dict[str, list[bytes]] = {}
    for line in _FOLD.sub(b"", head).split(b"\r\n"):
        name = line.partition(b":")[0].rstrip(b" \t").lower().decode("ascii", "replace")
        fields.setdefault(name, []).append(relaxed_header(line))
    if "from" not in fields:
        raise DkimError("a mail without From cannot be signed.")
    counts = tuple(len(fields.get(name, ())) for name in (*OVERSIGNED, *SIGNED))
    chosen = [line for name in (*OVERSIGNED, *SIGNED) for line in reversed(fields.get(name, ()))]
    return _named(counts), b"".join([line + b"\r\n" for line in chosen])


@lru_cache(maxsize=64)
def _named(counts: tuple[int, ...]) -> str:
    """``h=`` for so many of each field, folded: a letter has one of nearly all, so there are few different ones."""
    names = [
        name
        for name, count in zip((*OVERSIGNED, *SIGNED), counts, strict=True)
        for _ in range(count + (name in OVERSIGNED))
    ]
    lines, line = [], ""
    for name in names:
        if line and len(line) + len(name) > 70:
            lines.append(line)
            line = ""
        line += f"{name}:"
    return "\r\n  ".join([*lines, line]).rstrip(":")


def relaxed_header(line: bytes) -> bytes:
    """One header field without its line end, in canonical form (RFC 6376 section 3.4.2)."""
    name, _, value = line.partition(b":")
    return name.rstrip(b" \t").lower() + b":" + _SPACES.sub(b" ", value.replace(b"\r\n", b"")).strip(b" ")


def relaxed_body(body: bytes) -> bytes:
    """A body in canonical form (RFC 6376 section 3.4.4): runs of spaces are one, none at a line's end, one last end."""
    if b"\t" in body:
        body = body.replace(b"\t", b" ")
    while b"  " in body:  # each pass halves the longest run
        body = body.replace(b"  ", b" ")
    if b" \r\n" in body:
        body = body.replace(b" \r\n", b"\r\n")
    end = len(body.removesuffix(b" "))
    while body.endswith(b"\r\n", 0, end):
        end -= 2
    return body[:end] + b"\r\n" if end else b""


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
