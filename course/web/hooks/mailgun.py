"""Mailgun: HMAC-SHA256 over timestamp and token, in the body. The signature covers nothing else of the call.

So each token is taken once: who overheard a call can neither repeat it nor put other words under its signature, once
it was taken. Before that only TLS protects it.
"""

import hashlib
import hmac
import re
from datetime import datetime
from typing import Any, Final

from starlette.datastructures import Headers

from course.inbound.news import News, NewsKind
from course.settings import Settings
from course.web.hooks.call import (
    Call,
    Closed,
    Heard,
    Mail,
    RefusedError,
    ascii_field,
    check_fresh,
    forged,
    form_fields,
    instant,
    json_object,
    malformed,
    text_at,
)

_SETTING: Final = "COURSE_MAILGUN_SIGNING_KEY"
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{20,100}")
_BY_REASON: Final = {"suppress-complaint": NewsKind.COMPLAINT, "suppress-unsubscribe": NewsKind.UNSUBSCRIBED}
_BY_EVENT: Final = {"complained": NewsKind.COMPLAINT, "unsubscribed": NewsKind.UNSUBSCRIBED}


class Mailgun:
    """``/hooks/mailgun/…``"""

    name = "mailgun"
    most_events = 512 * 1024
    most_inbound = 80 * 1024 * 1024
    """25 MiB of raw message, of which a form without parts writes each unusual octet as three."""

    def refuses_unread(
        self, settings: Settings, headers: Headers, now: datetime, *, inbound: bool
    ) -> Closed | RefusedError | None:
        """Only that nobody set its key: the signature is in the body."""
        return Closed(setting=_SETTING) if settings.mailgun_signing_key is None else None

    def events(self, call: Call) -> Heard:
        """One event a call."""
        told = json_object(call.body)
        signed = {name: text_at(told, "signature", name) for name in ("timestamp", "token", "signature")}
        token = self._check(call, signed)
        data = told.get("event-data")
        news = self._news(data) if isinstance(data, dict) else None
        if not isinstance(data, dict):
            raise malformed("no event-data")
        return Heard(news=() if news is None else (news,), call=f"token {token}")

    def mail(self, call: Call) -> Mail:
        """The form that a route posts; raw where its URL ends in "mime"."""
        fields = form_fields(call.headers, call.body)
        token = self._check(call, {name: ascii_field(fields, name) for name in ("timestamp", "token", "signature")})
        raw = fields.get("body-mime")
        if raw is None:
            raise RefusedError(
                422, "no raw message", "Let the route forward to …/hooks/mailgun/inbound/mime, which asks for raw mail."
            )
        sender, recipients = fields.get("sender"), fields.get("recipient", b"").decode("utf-8", "replace")
        return Mail(
            raw=raw,
            mail_from=None if sender is None else sender.decode("utf-8", "replace"),
            rcpt_tos=tuple(to.strip() for to in recipients.split(",")[:100]),
            call=f"token {token}",
        )

    def _check(self, call: Call, signed: dict[str, str]) -> str:
        """The token, if the signature is Mailgun's and fresh. Raises RefusedError."""
        key = call.settings.mailgun_signing_key
        if key is None:
            raise RefusedError(404, "closed", "There is nothing here.")
        text = signed["timestamp"] + signed["token"]
        wanted = hmac.new(key.encode(), text.encode("utf-8", "replace"), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(wanted.encode(), signed["signature"].lower().encode("utf-8", "replace")):
            raise forged()
        if not _TOKEN.fullmatch(signed["token"]):  # else digits could move between timestamp and token
            raise forged()
        check_fresh(instant(signed["timestamp"]), call.now)
        return signed["token"]

    def _news(self, data: dict[str, Any]) -> News | None:
        event, reason = text_at(data, "event"), text_at(data, "reason")
        if event == "failed":
            if text_at(data, "severity") != "permanent":
                return None  # Mailgun tries again by itself
            kind = _BY_REASON.get(reason, NewsKind.BOUNCE)
        elif event in _BY_EVENT:
            kind = _BY_EVENT[event]
        else:
            return None
        number, recipient = text_at(data, "id"), text_at(data, "recipient")
        if not number or not recipient:
            raise malformed("no recipient or no id")
        status = "delivery-status"
        said = (text_at(data, status, "enhanced-code"), text_at(data, status, "message"))
        message_id = text_at(data, "message", "headers", "message-id").strip("<> ")
        return News(
            provider=self.name,
            id=number,
            kind=kind,
            at=instant(data.get("timestamp")),
            recipient=recipient,
            said=" ".join(said) if kind is NewsKind.BOUNCE else "",
            permanent=reason in {"bounce", "suppress-bounce", "generic", ""},
            envelope_from=text_at(data, "envelope", "sender") or None,
            message_ids=(f"<{message_id}>",) if message_id else (),
        )
