"""SendGrid: news signed with ECDSA on P-256 over timestamp and raw body; mail from its Inbound Parse is not signed.

So for mail it has to show a name and a password, which stand in the URL that it is given.
"""

import base64
import binascii
from datetime import datetime
from typing import Any, Final

import structlog
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from starlette.datastructures import Headers

from course.inbound.news import News, NewsKind
from course.settings import Settings, p256_key
from course.web.hooks.call import (
    Call,
    Closed,
    Heard,
    Mail,
    RefusedError,
    addresses_at,
    at,
    basic_auth,
    check_fresh,
    forged,
    form_fields,
    instant,
    json_object,
    json_value,
    malformed,
    text_at,
)

log = structlog.get_logger(__name__)

_SIGNATURE: Final = "x-twilio-email-event-webhook-signature"
_TIMESTAMP: Final = "x-twilio-email-event-webhook-timestamp"
_DROPPED: Final = {
    "bounced address": NewsKind.BOUNCE,
    "invalid": NewsKind.BOUNCE,
    "spam reporting address": NewsKind.COMPLAINT,
    "unsubscribed address": NewsKind.UNSUBSCRIBED,
}
_EVENTS: Final = {
    "bounce": NewsKind.BOUNCE,
    "spamreport": NewsKind.COMPLAINT,
    "unsubscribe": NewsKind.UNSUBSCRIBED,
    "group_unsubscribe": NewsKind.UNSUBSCRIBED,
}


class SendGrid:
    """``/hooks/sendgrid/…``"""

    name = "sendgrid"
    most_events = 2 * 1024 * 1024
    most_inbound = 32 * 1024 * 1024

    def refuses_unread(
        self, settings: Settings, headers: Headers, now: datetime, *, inbound: bool
    ) -> Closed | RefusedError | None:
        """Mail by name and password; news if it carries no signature, or an old one."""
        if inbound:
            if settings.sendgrid_hook_auth is None:
                return Closed(setting="COURSE_SENDGRID_HOOK_AUTH")
            return basic_auth(headers, settings.sendgrid_hook_auth)
        if settings.sendgrid_event_key is None:
            return Closed(setting="COURSE_SENDGRID_EVENT_KEY")
        try:
            if not headers.get(_SIGNATURE):
                raise forged()
            check_fresh(instant(headers.get(_TIMESTAMP, "")), now)
        except RefusedError as refused:
            return refused
        return None

    def events(self, call: Call) -> Heard:
        """A batch of events a call, each with an id of its own."""
        self._check(call)
        told = json_value(call.body)
        if not isinstance(told, list):
            raise malformed("no list of events")
        news: list[News] = []
        for each in told:
            try:
                one = self._news(each) if isinstance(each, dict) else None
            except RefusedError as refused:  # one that makes no sense must not keep the others away
                log.warning("hook.not_understood", provider=self.name, why=refused.why)
                continue
            news += [] if one is None else [one]
        return Heard(news=tuple(news))

    def _check(self, call: Call) -> None:
        early = self.refuses_unread(call.settings, call.headers, call.now, inbound=False)
        if early is not None or call.settings.sendgrid_event_key is None:
            raise early if isinstance(early, RefusedError) else RefusedError(404, "closed", "There is nothing here.")
        signed = call.headers[_TIMESTAMP].encode("latin-1") + call.body
        try:
            signature = base64.b64decode(call.headers[_SIGNATURE], validate=True)
            p256_key(call.settings.sendgrid_event_key).verify(signature, signed, ec.ECDSA(SHA256()))
        except (InvalidSignature, binascii.Error, ValueError):
            raise forged() from None

    def _news(self, told: dict[str, Any]) -> News | None:
        event = text_at(told, "event")
        kind = _DROPPED.get(text_at(told, "reason").lower()) if event == "dropped" else _EVENTS.get(event)
        if kind is None:
            return None
        number, recipient = text_at(told, "sg_event_id"), text_at(told, "email")
        if not number or not recipient:
            raise malformed("no recipient or no id")
        # "blocked" is refused for now or for what we are; "bounce" says that the address is refused for good.
        permanent = event == "dropped" or text_at(told, "type") == "bounce"
        message_id = text_at(told, "smtp-id").strip("<> ")
        return News(
            provider=self.name,
            id=number,
            kind=kind,
            at=instant(told.get("timestamp")),
            recipient=recipient,
            said=f"{text_at(told, 'reason')} {text_at(told, 'status')}" if kind is NewsKind.BOUNCE else "",
            permanent=permanent,
            message_ids=(f"<{message_id}>",) if message_id else (),
        )

    def mail(self, call: Call) -> Mail:
        """The form that Inbound Parse posts; raw where "POST the raw, full MIME message" is ticked."""
        early = self.refuses_unread(call.settings, call.headers, call.now, inbound=True)
        if early is not None:
            raise early if isinstance(early, RefusedError) else RefusedError(404, "closed", "There is nothing here.")
        fields = form_fields(call.headers, call.body)
        raw = fields.get("email")
        if raw is None:
            raise RefusedError(
                422, "no raw message", 'Tick "POST the raw, full MIME message" in the settings of Inbound Parse.'
            )
        envelope = json_object(fields.get("envelope", b""))
        sender = at(envelope, "from")
        return Mail(
            raw=raw, mail_from=str(sender) if isinstance(sender, str) else None, rcpt_tos=addresses_at(envelope, "to")
        )
