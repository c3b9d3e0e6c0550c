"""What the hooks of all providers share: a call, what can be told by one, and the ways to prove who is calling."""

import base64
import binascii
import hmac
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Protocol
from urllib.parse import unquote_to_bytes

import python_multipart
from python_multipart.exceptions import FormParserError
from starlette.datastructures import Headers

from course.inbound.news import News
from course.settings import Settings

SKEW: Final = timedelta(seconds=300)
"""How far (real time) a signed instant may lie from ours, either way."""
_MOST_FIELDS: Final = 100
_MOST_SAID: Final = 500


class RefusedError(Exception):
    """This call is not taken: with this status, for this reason (in the log), and this sentence (to the caller)."""

    def __init__(self, status: int, why: str, sentence: str) -> None:
        super().__init__(why)
        self.status, self.why, self.sentence = status, why, sentence


@dataclass(frozen=True, kw_only=True)
class Closed:
    """This hook is not open, since this setting is not set."""

    setting: str


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call: its headers, its raw body, and when it came (real time)."""

    settings: Settings
    headers: Headers
    body: bytes
    now: datetime


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What a call tells; ``call`` is its own id where the provider signs one (a call taken before does nothing)."""

    news: tuple[News, ...]
    call: str | None = None


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A message that came in; ``mail_from`` None: the provider does not say."""

    raw: bytes
    mail_from: str | None
    rcpt_tos: tuple[str, ...]
    call: str | None = None


class Provider(Protocol):
    """How one provider speaks. Its methods raise RefusedError."""

    name: str
    most_events: int
    most_inbound: int

    def refuses_unread(
        self, settings: Settings, headers: Headers, now: datetime, *, inbound: bool
    ) -> Closed | RefusedError | None:
        """Whether the call is refused before its body is read, by what its headers alone say."""

    def events(self, call: Call) -> Heard:
        """Check who is calling, then what they tell."""

    def mail(self, call: Call) -> Mail | str:
        """Check who is calling, then the message; or, if the call carries none by design, what to answer."""


def forged() -> RefusedError:
    """Somebody else is calling."""
    return RefusedError(403, "the signature does not fit", "The signature does not fit.")


def malformed(why: str) -> RefusedError:
    """It is signed and makes no sense."""
    return RefusedError(400, why, "This is not what the documentation of this hook describes.")


def check_fresh(at: datetime, now: datetime, most: timedelta = SKEW) -> None:
    """Raises RefusedError if a signed instant is too far from now."""
    if abs(now - at) > most:
        raise RefusedError(403, "too old", "This call is too old, or our clocks differ.")


def instant(seconds: object) -> datetime:
    """An instant from seconds since 1970. Raises RefusedError."""
    try:
        return datetime.fromtimestamp(float(str(seconds)), UTC)
    except (ValueError, OverflowError, OSError):
        raise malformed("no instant") from None


def instant_in_words(value: object) -> datetime:
    """An instant from ISO 8601, UTC if it says no zone. Raises RefusedError."""
    text = str(value)
    head, dot, rest = text.partition(".")
    if dot:  # Postmark writes seven digits
        digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
        text = f"{head}.{digits[:6]:0<6}{rest[len(digits) :]}"
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise malformed("no instant") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def basic_auth(headers: Headers, wanted: str) -> RefusedError | None:
    """Whether the caller knows NAME:PASSWORD (RFC 7617), compared in constant time."""
    scheme, _, given = headers.get("authorization", "").partition(" ")
    try:
        known = base64.b64decode(given.strip(), validate=True)
    except (binascii.Error, ValueError):
        known = b""
    if scheme.lower() != "basic" or not hmac.compare_digest(known, wanted.encode()):
        return RefusedError(401, "wrong name or password", "This hook needs its name and password.")
    return None


def json_object(raw: bytes | str) -> dict[str, Any]:
    """A JSON object. Raises RefusedError."""
    found = json_value(raw)
    if not isinstance(found, dict):
        raise malformed("no JSON object")
    return found


def json_value(raw: bytes | str) -> Any:
    """A JSON value. Raises RefusedError."""
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise malformed("no JSON") from None


def at(found: object, *path: str | int) -> Any:
    """The value that lies at this path of JSON; None if there is none."""
    for step in path:
        if isinstance(found, dict) and isinstance(step, str):
            found = found.get(step)
        elif isinstance(found, list) and isinstance(step, int) and step < len(found):
            found = found[step]
        else:
            return None
    return found


def text_at(found: object, *path: str | int) -> str:
    """The text (or number, as text) at this path, at most 500 characters; "" if there is none."""
    value = at(found, *path)
    return str(value)[:_MOST_SAID] if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def addresses_at(found: object, *path: str | int) -> tuple[str, ...]:
    """The list of addresses at this path, at most a hundred."""
    value = at(found, *path)
    return tuple(str(each)[:320] for each in value[:100]) if isinstance(value, list) else ()


def form_fields(headers: Headers, body: bytes) -> dict[str, bytes]:
    """The fields of a posted form as bytes; of a name given twice the first counts, files are left out.

    Raises RefusedError.
    """
    kind = headers.get("content-type", "")
    bare = kind.partition(";")[0].strip().lower()
    if bare == "multipart/form-data":
        return _multipart(kind, body)
    if bare != "application/x-www-form-urlencoded":
        raise malformed("no form")
    # Not `parse_qsl`: it makes text of everything, and mail is octets.
    pairs = body.split(b"&", _MOST_FIELDS)
    if len(pairs) > _MOST_FIELDS:
        raise malformed("too many fields")
    found: dict[str, bytes] = {}
    for pair in pairs:
        name, _, value = pair.replace(b"+", b" ").partition(b"=")
        found.setdefault(unquote_to_bytes(name).decode("utf-8", "replace"), unquote_to_bytes(value))
    return found


def _multipart(kind: str, body: bytes) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    seen = 0

    def counted(keep: Callable[[Any], None]) -> Callable[[Any], None]:
        def count(part: Any) -> None:
            nonlocal seen
            seen += 1
            if seen > _MOST_FIELDS:
                raise malformed("too many fields")
            keep(part)

        return count

    def keep(field: Any) -> None:
        found.setdefault((field.field_name or b"").decode("utf-8", "replace"), field.value or b"")

    def drop(file: Any) -> None:
        file.close()

    try:
        headers = {"Content-Type": kind.encode("latin-1", "replace")}
        python_multipart.parse_form(headers, io.BytesIO(body), counted(keep), counted(drop))
    except (FormParserError, ValueError):
        raise malformed("no form") from None
    return found


def ascii_field(fields: Mapping[str, bytes], name: str) -> str:
    """A short field; "" if it is not there or not plain."""
    value = fields.get(name, b"")[:1000]
    return value.decode() if value.isascii() else ""
