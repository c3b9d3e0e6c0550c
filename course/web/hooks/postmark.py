"""Postmark: JSON; it signs nothing and shows a name and a password with each call (HTTP basic authentication).

Since nothing is signed, a call that was overheard could be changed as well as repeated: it has to come over TLS.
"""

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
    at,
    basic_auth,
    instant_in_words,
    json_object,
    malformed,
    text_at,
)

_SETTING: Final = "COURSE_POSTMARK_HOOK_AUTH"
_HARD: Final = frozenset({"HardBounce", "BadEmailAddress"})
_NO_BOUNCE: Final = frozenset({"AutoResponder", "AddressChange", "ChallengeVerification", "Subscribe", "InboundError"})
"""What Postmark files under bounces and is none."""
_IDS: Final = re.compile(r"[a-z0-9-]{1,40}\.\d{1,9}\.[a-z2-7]{13}@[^<>\s\"\\]{1,253}", re.IGNORECASE)
_LOOKED_THROUGH: Final = 64 * 1024


class Postmark:
    """``/hooks/postmark/…``"""

    name = "postmark"
    most_events = 2 * 1024 * 1024
    most_inbound = 64 * 1024 * 1024
    """The raw message stands in it beside the text, the HTML and each attachment."""

    def refuses_unread(
        self, settings: Settings, headers: Headers, now: datetime, *, inbound: bool
    ) -> Closed | RefusedError | None:
        """By name and password."""
        if settings.postmark_hook_auth is None:
            return Closed(setting=_SETTING)
        return basic_auth(headers, settings.postmark_hook_auth)

    def events(self, call: Call) -> Heard:
        """One event a call, told by its RecordType."""
        told = self._told(call)
        record, kind = text_at(told, "RecordType"), text_at(told, "Type")
        match record:
            case "Bounce" if kind not in _NO_BOUNCE:
                unsubscribed = kind == "Unsubscribe"
                what = NewsKind.UNSUBSCRIBED if unsubscribed else NewsKind.BOUNCE
                return Heard(news=(self._news(told, what, "BouncedAt", permanent=kind in _HARD),))
            case "SpamComplaint":
                return Heard(news=(self._news(told, NewsKind.COMPLAINT, "BouncedAt"),))
            case "SubscriptionChange" if at(told, "SuppressSending") is True:
                what = {
                    "HardBounce": NewsKind.BOUNCE,
                    "SpamComplaint": NewsKind.COMPLAINT,
                }.get(text_at(told, "SuppressionReason"), NewsKind.UNSUBSCRIBED)
                return Heard(news=(self._news(told, what, "ChangedAt", permanent=True),))
            case "":
                raise malformed("no RecordType")
            case _:
                return Heard(news=())

    def _told(self, call: Call) -> dict[str, Any]:
        early = self.refuses_unread(call.settings, call.headers, call.now, inbound=False)
        if early is not None:
            raise early if isinstance(early, RefusedError) else RefusedError(404, "closed", "There is nothing here.")
        return json_object(call.body)

    def _news(self, told: dict[str, Any], kind: NewsKind, when: str, *, permanent: bool = False) -> News:
        record = text_at(told, "RecordType")
        recipient = text_at(told, "Email") or text_at(told, "Recipient")
        number = text_at(told, "ID") or f"{text_at(told, 'MessageID')} {recipient} {text_at(told, when)}"
        if not recipient or not number.strip():
            raise malformed("no recipient or no id")
        metadata = at(told, "Metadata")
        places = list(metadata.values()) if isinstance(metadata, dict) else []
        places.append(at(told, "Content"))
        ids = [found for place in places for found in _IDS.findall(str(place or "")[:_LOOKED_THROUGH])]
        return News(
            provider=self.name,
            id=f"{record} {number}",
            kind=kind,
            at=instant_in_words(at(told, when)),
            recipient=recipient,
            said=text_at(told, "Details") if kind is NewsKind.BOUNCE else "",
            permanent=permanent,
            message_ids=tuple(dict.fromkeys(f"<{each}>" for each in ids))[:10],
            from_address=_bare(text_at(told, "From")) or None,
        )

    def mail(self, call: Call) -> Mail:
        """The raw message, which Postmark adds where "Include raw email content" is ticked."""
        told = self._told(call)
        raw = at(told, "RawEmail")
        if not isinstance(raw, str) or not raw:
            raise RefusedError(
                422, "no raw message", 'Tick "Include raw email content in JSON payload" in the settings of the stream.'
            )
        recipient = text_at(told, "OriginalRecipient")
        return Mail(raw=raw.encode("utf-8", "replace"), mail_from=None, rcpt_tos=(recipient,))


def _bare(address: str) -> str:
    return address.rpartition("<")[2].rstrip("> ").strip()
