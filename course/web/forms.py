"""Forms: reading what was posted, and telling our own forms from everybody else's.

Candidates have no cookie and no session: the signed token in the URL is the credential, so a browser holds no ambient
authority that another website could borrow (the premise of CSRF). Still every form carries a second signed token,
bound to the path that it posts to and good for 24 hours, and the Origin header has to be ours: otherwise a page
elsewhere could have somebody's browser join, in their name and from their network, or press a button behind a leaked
link. In development a form posted with its token but without an Origin header is accepted (scripts, tests); in
production it is refused, since every browser of the last years sends one with a POST.

Only the one-click unsubscribe is exempt (RFC 8058, section 3.1: no cookies, no context).

Our pages say ``Referrer-Policy: same-origin``. ``no-referrer`` would make browsers send ``Origin: null`` with our own
forms (Fetch standard, "append a request Origin header"); tokens in URLs reach no other site either way.
"""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import python_multipart
from python_multipart.exceptions import FormParserError
from starlette.exceptions import HTTPException
from starlette.requests import Request

from course import clock
from course.letters.address import Purpose, Signer, TokenFault
from course.web.limits import body_of

FORM_TOKEN: Final = "form_token"  # noqa: S105  (the field's name)
_MAX_FIELDS: Final = 40
_URLENCODED: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"

Form = Mapping[str, str]
"""Fields by name; of a name given twice the last counts. No NUL: PostgreSQL keeps none."""


class FormFault(StrEnum):
    """Why a posted form is not believed to be ours."""

    NO_TOKEN = "no_token"  # noqa: S105  # posted by something that never saw the form, or the token is not for this path
    TOO_OLD = "too_old"  # the page stood open for more than a day
    FOREIGN = "foreign"  # another website posted it, or nobody says which one did


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A form of ours: how long ago, in real time, it was shown."""

    ago: timedelta


@dataclass(frozen=True, kw_only=True)
class FormKeeper:
    """Makes form tokens and checks what comes back."""

    signer: Signer
    public_url: str
    production: bool

    def token(self, path: str) -> str:
        """A token for the form that posts to ``path``. Carries the millisecond at which it was made."""
        now = clock.real_now()
        return self.signer.link(Purpose.FORM, handle_of(path), now, number=now.second * 1000 + now.microsecond // 1000)

    def check(self, request: Request, form: Form) -> Shown | FormFault:
        """Whether this is one of our forms, posted by one of our pages."""
        if not self._is_from_us(request):
            return FormFault.FOREIGN
        now = clock.real_now()
        token = self.signer.open_link(Purpose.FORM, form.get(FORM_TOKEN, ""), now)
        if token is TokenFault.EXPIRED:
            return FormFault.TOO_OLD
        if isinstance(token, TokenFault) or token.handle != handle_of(request.scope["path"]):
            return FormFault.NO_TOKEN
        return Shown(ago=now - _made_at(token.issued_at, token.number))

    def _is_from_us(self, request: Request) -> bool:
        origins = request.headers.getlist("origin")
        if not origins:
            return not self.production
        ours = {_origin(self.public_url)}
        if not self.production:
            ours.add(f"http://{request.headers.get('host', '').lower()}")
        return len(origins) == 1 and origins[0].lower() in ours


def handle_of(path: str) -> int:
    """The 63-bit number by which a form token names the path that its form posts to."""
    return int.from_bytes(hashlib.sha256(path.encode()).digest()[:8], "big") >> 1


def _made_at(minute: datetime, milliseconds: int) -> datetime:
    return minute + timedelta(milliseconds=milliseconds)


def _origin(url: str) -> str:
    """Scheme, host and port of a URL, as browsers write an origin (RFC 6454, section 6.2)."""
    parts = urlsplit(url.lower())
    default = {"http": 80, "https": 443}.get(parts.scheme)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = "" if parts.port in {None, default} else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"


def read_form(request: Request) -> Form:
    """The fields that were posted, as a browser or a mail provider posts them. Raises HTTPException 400 or 415."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    body = body_of(request)
    if kind == _MULTIPART:
        return _multipart(request.headers.get("content-type", ""), body)
    if kind in {_URLENCODED, ""}:
        return _urlencoded(body)
    raise HTTPException(415)


def _urlencoded(body: bytes) -> Form:
    try:
        pairs = parse_qsl(
            body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MAX_FIELDS, errors="replace"
        )
    except ValueError:
        raise HTTPException(400) from None
    return {name.replace("\0", ""): value.replace("\0", "") for name, value in pairs}


def _multipart(content_type: str, body: bytes) -> Form:
    fields: dict[str, str] = {}
    seen = 0

    def count() -> None:
        nonlocal seen
        seen += 1
        if seen > _MAX_FIELDS:
            raise HTTPException(400)

    def keep(field: Any) -> None:
        count()
        name, value = field.field_name or b"", field.value or b""
        fields[name.decode("utf-8", "replace").replace("\0", "")] = value.decode("utf-8", "replace").replace("\0", "")

    def drop(_: Any) -> None:
        count()

    try:
        headers = {"Content-Type": content_type.encode("latin-1", "replace")}
        python_multipart.parse_form(headers, io.BytesIO(body), keep, drop)
    except (FormParserError, ValueError):
        raise HTTPException(400) from None
    return fields
