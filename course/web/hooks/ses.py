"""Amazon SES, told through SNS: JSON signed by Amazon (SignatureVersion 2: RSA and SHA-256), of topics that we allow.

Amazon signs everybody's messages with one key: that the signature fits says only that it is of SNS. Whose it is, the
ARN of its topic says, which the signature covers.
"""

import base64
import binascii
import http.client
import re
import ssl
import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

import structlog
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from starlette.datastructures import Headers

from course.inbound.news import News, NewsKind
from course.settings import Settings
from course.web.hooks.call import (
    Call,
    Closed,
    Heard,
    Mail,
    RefusedError,
    addresses_at,
    at,
    check_fresh,
    forged,
    instant_in_words,
    json_object,
    malformed,
    text_at,
)

log = structlog.get_logger(__name__)

_SETTING: Final = "COURSE_SES_TOPICS"
_HOST: Final = re.compile(r"sns\.([a-z]{2}(?:-[a-z]+)+-\d{1,2})\.amazonaws\.com(?:\.cn)?")
_CERTIFICATE: Final = re.compile(r"/SimpleNotificationService-[0-9a-f]{8,64}\.pem")
_MOST_AGE: Final = timedelta(hours=1)
"""SNS tries again for about as long, with the same signature."""
_FETCH_SECONDS: Final = 5.0
_FETCH_BYTES: Final = 64 * 1024
_KEPT_CERTIFICATES: Final = 8
_NOTIFICATION: Final = ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
_CONFIRMATION: Final = ("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type")


class FetchError(Exception):
    """Amazon does not answer, or not with what was asked for."""


def fetch(host: str, path: str) -> bytes | None:
    """GET from a host that was checked before, by TLS, following nothing, at most 64 KiB; None: there is nothing.

    Raises FetchError.
    """
    connection = http.client.HTTPSConnection(host, timeout=_FETCH_SECONDS, context=ssl.create_default_context())
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read(_FETCH_BYTES + 1)
        if answer.status in {400, 403, 404, 410}:
            return None
        if answer.status != 200 or len(body) > _FETCH_BYTES:
            raise FetchError(f"status {answer.status}")
        return body
    except (OSError, http.client.HTTPException) as error:
        raise FetchError(type(error).__name__) from None
    finally:
        connection.close()


@dataclass
class Certificates:
    """Amazon's public keys by the URL of their certificate; each is fetched once, one at a time."""

    _keys: dict[str, tuple[rsa.RSAPublicKey, datetime]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def key(self, host: str, path: str, now: datetime) -> rsa.RSAPublicKey:
        """The key of this certificate. Raises RefusedError: 403 if it is no good, 503 if it cannot be had now."""
        with self._lock:
            key, until = self._keys.get(host + path, (None, now))
            if key is None or until <= now:
                key, until = _open(fetch_or_refuse(host, path), now)
                if len(self._keys) >= _KEPT_CERTIFICATES:
                    self._keys.clear()
                self._keys[host + path] = (key, until)
            return key


def fetch_or_refuse(host: str, path: str) -> bytes:
    """`fetch`, or RefusedError: 403 if there is nothing, 503 if Amazon does not answer, so that SNS tries again."""
    try:
        found = fetch(host, path)
    except FetchError as error:
        raise RefusedError(503, f"Amazon does not answer: {error}", "Please try again later.") from None
    if found is None:
        raise forged()
    return found


def _open(pem: bytes, now: datetime) -> tuple[rsa.RSAPublicKey, datetime]:
    try:
        certificate = x509.load_pem_x509_certificate(pem)
        key = certificate.public_key()
    except ValueError:
        raise forged() from None
    fits = certificate.not_valid_before_utc <= now < certificate.not_valid_after_utc
    if not fits or not isinstance(key, rsa.RSAPublicKey) or key.key_size < 2048:
        raise forged()
    return key, certificate.not_valid_after_utc


class Ses:
    """``/hooks/ses/…``"""

    name = "ses"
    most_events = 768 * 1024
    most_inbound = 768 * 1024
    """SNS carries 256 KiB, which JSON in JSON may write twice as long and more."""

    def __init__(self) -> None:
        self._certificates = Certificates()

    def refuses_unread(
        self, settings: Settings, headers: Headers, now: datetime, *, inbound: bool
    ) -> Closed | RefusedError | None:
        """Only that no topic is allowed: the signature is in the body."""
        return None if settings.allowed_topics else Closed(setting=_SETTING)

    def events(self, call: Call) -> Heard:
        """What a topic tells of letters: SES has two forms of it, nearly the same."""
        message_id, told = self._told(call)
        if told is None:
            return Heard(news=(), call=message_id)
        kind = text_at(told, "eventType") or text_at(told, "notificationType")
        if kind == "Received":
            raise RefusedError(422, "mail at the hook for events", "This topic carries mail: use …/hooks/ses/inbound.")
        return Heard(news=tuple(self._news(message_id, told, kind)), call=message_id)

    def mail(self, call: Call) -> Mail | str:
        """The raw message, which SES puts into the notification where a receipt rule's action is SNS."""
        message_id, told = self._told(call)
        if told is None:
            return "Heard."
        if text_at(told, "notificationType") != "Received":
            raise RefusedError(422, "no mail", "This topic carries no mail: use …/hooks/ses/events.")
        content = at(told, "content")
        if not isinstance(content, str):
            raise RefusedError(
                422, "no raw message", "Let the receipt rule publish to SNS (up to 150 kB), not store in S3."
            )
        raw = content.encode("utf-8", "replace")
        if text_at(told, "receipt", "action", "encoding").upper() == "BASE64":
            try:
                raw = base64.b64decode(content)
            except (binascii.Error, ValueError):
                raise malformed("no base64") from None
        sender = at(told, "mail", "source")
        return Mail(
            raw=raw,
            mail_from=str(sender) if isinstance(sender, str) else None,
            rcpt_tos=addresses_at(told, "receipt", "recipients"),
            call=message_id,
        )

    def _told(self, call: Call) -> tuple[str, dict[str, Any] | None]:
        """The id of an SNS message that is genuine, fresh and of our topic, and what SES says in it, if anything."""
        envelope = json_object(call.body)
        topic = text_at(envelope, "TopicArn")
        if text_at(envelope, "SignatureVersion") != "2":
            raise RefusedError(403, "SignatureVersion is not 2", "Set SignatureVersion of the topic to 2.")
        if topic not in call.settings.allowed_topics:
            raise RefusedError(403, "a topic that is not ours", "This topic is not one of COURSE_SES_TOPICS.")
        check_fresh(instant_in_words(at(envelope, "Timestamp")), call.now, _MOST_AGE)
        self._check(envelope, region=topic.split(":")[3], now=call.now)
        message_id = text_at(envelope, "MessageId")
        if not message_id:
            raise malformed("no MessageId")
        match text_at(envelope, "Type"):
            case "Notification":
                message = at(envelope, "Message")
                if not isinstance(message, str):
                    raise malformed("no Message")
                # The first of a new configuration set is a sentence, not JSON.
                return message_id, json_object(message) if message.lstrip().startswith("{") else None
            case "SubscriptionConfirmation":
                self._subscribe(envelope, region=topic.split(":")[3])
                return message_id, None
            case "UnsubscribeConfirmation":
                log.warning("hook.unsubscribed", provider=self.name)
                return message_id, None
            case _:
                raise malformed("an unknown Type")

    def _check(self, envelope: dict[str, Any], *, region: str, now: datetime) -> None:
        url = urlsplit(text_at(envelope, "SigningCertURL"))
        if not _is_sns(url.scheme, url.netloc, region) or not _CERTIFICATE.fullmatch(url.path) or url.query:
            raise RefusedError(403, "a certificate of somebody else", "The certificate is not one of SNS.")
        names = _NOTIFICATION if text_at(envelope, "Type") == "Notification" else _CONFIRMATION
        fields = [(name, envelope[name]) for name in names if envelope.get(name) is not None]
        if not all(isinstance(value, str) for _, value in fields):
            raise malformed("a signed field that is no text")
        signed = "".join(f"{name}\n{value}\n" for name, value in fields)
        try:
            signature = base64.b64decode(str(envelope.get("Signature")), validate=True)
            key = self._certificates.key(url.netloc, url.path, now)
            key.verify(signature, signed.encode("utf-8", "replace"), padding.PKCS1v15(), SHA256())
        except (InvalidSignature, binascii.Error, ValueError):
            raise forged() from None

    def _subscribe(self, envelope: dict[str, Any], *, region: str) -> None:
        """Say yes to a topic of ours: SNS sends nothing before."""
        url = urlsplit(str(envelope.get("SubscribeURL")))
        if not _is_sns(url.scheme, url.netloc, region) or url.path not in {"", "/"} or not url.query.isascii():
            raise forged()
        if any(c.isspace() for c in url.query):
            raise forged()
        fetch_or_refuse(url.netloc, f"/?{url.query}")
        log.info("hook.subscribed", provider=self.name)

    def _news(self, message_id: str, told: dict[str, Any], kind: str) -> list[News]:
        what = {"Bounce": NewsKind.BOUNCE, "Complaint": NewsKind.COMPLAINT}.get(kind)
        if what is None:
            return []
        about, people = ("bounce", "bouncedRecipients") if kind == "Bounce" else ("complaint", "complainedRecipients")
        listed = at(told, about, people)
        if not isinstance(listed, list):
            raise malformed("no recipients")
        headers = at(told, "mail", "headers")
        named = [each for each in headers[:200] if isinstance(each, dict)] if isinstance(headers, list) else []
        ids = [text_at(each, "value") for each in named if text_at(each, "name").lower() == "message-id"]
        ids.append(text_at(told, "mail", "commonHeaders", "messageId"))
        return [
            News(
                provider=self.name,
                id=f"{message_id} {number}",
                kind=what,
                at=instant_in_words(at(told, about, "timestamp")),
                recipient=text_at(person, "emailAddress"),
                said=f"{text_at(person, 'diagnosticCode')} {text_at(person, 'status')}",
                permanent=text_at(told, "bounce", "bounceType") == "Permanent",
                envelope_from=text_at(told, "mail", "source") or None,
                message_ids=tuple(each for each in ids if each),
            )
            for number, person in enumerate(listed[:100])
        ]


def _is_sns(scheme: str, netloc: str, region: str) -> bool:
    """Whether this is SNS itself, in the region of the topic; ``netloc`` with nothing before or behind the name."""
    found = _HOST.fullmatch(netloc)
    return scheme == "https" and found is not None and found[1] == region
