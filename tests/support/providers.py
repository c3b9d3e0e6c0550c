"""The four providers as a test needs them: each signs as the real one does, and can be told to sign wrongly."""

import base64
import datetime
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlencode

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from course import clock

TOPIC = "arn:aws:sns:eu-west-1:123456789012:second-wind"
CERTIFICATE_URL = "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem"


@dataclass(frozen=True, kw_only=True)
class Request:
    """What goes over the wire."""

    path: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Told:
    """A bounce or complaint of one letter, in nobody's form yet."""

    recipient: str
    kind: str = "bounce"
    """``bounce``, ``complaint``"""
    code: str = "5.1.1"
    permanent: bool = True
    message_id: str = ""
    envelope_from: str = ""
    id: str = "news-1"
    ago_s: float = 0.0


class Provider(Protocol):
    """A provider, or somebody who wants to be taken for it."""

    name: str

    def settings(self) -> dict[str, Any]:
        """The settings that open its hooks."""

    def forger(self) -> "Provider":
        """Somebody else, with another key."""

    def events(self, told: Told, *, ago_s: float = 0.0) -> Request:
        """What it posts; ``ago_s``: signed so long ago."""

    def mail(self, raw: bytes, sender: str, recipient: str, *, ago_s: float = 0.0) -> Request:
        """A message that came in."""


def _now(ago_s: float) -> datetime.datetime:
    return clock.real_now() - datetime.timedelta(seconds=ago_s)


def _iso(at: datetime.datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def _basic(auth: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(auth.encode()).decode()}


def form_of(fields: dict[str, bytes], boundary: str = "xYzZY") -> tuple[dict[str, str], bytes]:
    """Fields as multipart/form-data, their bytes as they are."""
    lines = b""
    for name, value in fields.items():
        lines += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'.encode() + value + b"\r\n"
    return {"Content-Type": f"multipart/form-data; boundary={boundary}"}, lines + f"--{boundary}--\r\n".encode()


@dataclass
class Postmark:
    """Basic authentication; nothing is signed."""

    auth: str = "postmark:correct horse battery staple"
    name: str = "postmark"

    def settings(self) -> dict[str, Any]:
        return {"postmark_hook_auth": self.auth}

    def forger(self) -> "Postmark":
        return Postmark(auth="postmark:correct horse battery stapel")

    def events(self, told: Told, *, ago_s: float = 0.0) -> Request:
        hard = told.permanent
        body: dict[str, Any] = {
            "RecordType": "Bounce" if told.kind == "bounce" else "SpamComplaint",
            "ID": int(hashlib.sha256(told.id.encode()).hexdigest()[:8], 16),
            "Type": "SpamComplaint" if told.kind != "bounce" else "HardBounce" if hard else "SoftBounce",
            "TypeCode": 1,
            "MessageID": "883953f4-6105-42a2-a16a-77a8eac79483",
            "Details": f"smtp;550 {told.code} The email account does not exist" if told.kind == "bounce" else "",
            "Email": told.recipient,
            "From": "hello@secondwind.example",
            "BouncedAt": _now(told.ago_s + ago_s).strftime("%Y-%m-%dT%H:%M:%S.%f") + "7Z",
            "Content": f"Message-ID: {told.message_id}\r\n",
            "Metadata": {},
        }
        return Request(path="/hooks/postmark/events", body=json.dumps(body).encode(), headers=_basic(self.auth))

    def mail(self, raw: bytes, sender: str, recipient: str, *, ago_s: float = 0.0) -> Request:
        body = {
            "FromFull": {"Email": sender},
            "OriginalRecipient": recipient,
            "MessageID": "73e6d360-66eb-11e1-8e72-a8904824019b",
            "RawEmail": raw.decode(),
        }
        return Request(path="/hooks/postmark/inbound", body=json.dumps(body).encode(), headers=_basic(self.auth))


@dataclass
class Mailgun:
    """HMAC over timestamp and token."""

    key: str = "key-0123456789abcdef0123456789abcdef"
    name: str = "mailgun"

    def settings(self) -> dict[str, Any]:
        return {"mailgun_signing_key": self.key}

    def forger(self) -> "Mailgun":
        return Mailgun(key="key-fedcba9876543210fedcba9876543210")

    def signed(self, ago_s: float = 0.0) -> dict[str, str]:
        """Timestamp, token and signature."""
        timestamp, token = str(int(_now(ago_s).timestamp())), secrets.token_hex(25)
        signature = hmac.new(self.key.encode(), (timestamp + token).encode(), hashlib.sha256).hexdigest()
        return {"timestamp": timestamp, "token": token, "signature": signature}

    def events(self, told: Told, *, ago_s: float = 0.0) -> Request:
        data = {
            "event": "failed" if told.kind == "bounce" else "complained",
            "severity": "permanent",
            "reason": "bounce" if told.permanent else "old",
            "id": told.id,
            "timestamp": _now(told.ago_s).timestamp(),
            "recipient": told.recipient,
            "envelope": {"sender": told.envelope_from},
            "message": {"headers": {"message-id": told.message_id.strip("<>")}},
            "delivery-status": {"code": 550, "message": f"{told.code} no such user", "enhanced-code": told.code},
        }
        body = {"signature": self.signed(ago_s), "event-data": data}
        return Request(
            path="/hooks/mailgun/events",
            body=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )

    def mail(self, raw: bytes, sender: str, recipient: str, *, ago_s: float = 0.0) -> Request:
        fields = {name: value.encode() for name, value in self.signed(ago_s).items()}
        fields |= {"sender": sender.encode(), "recipient": recipient.encode(), "body-mime": raw}
        headers, body = form_of(fields)
        return Request(path="/hooks/mailgun/inbound/mime", body=body, headers=headers)

    def mail_urlencoded(self, raw: bytes, sender: str, recipient: str) -> Request:
        """The other encoding that its routes use."""
        fields = self.signed() | {"sender": sender, "recipient": recipient, "body-mime": raw}
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return Request(path="/hooks/mailgun/inbound/mime", body=urlencode(fields).encode(), headers=headers)


@dataclass
class SendGrid:
    """ECDSA for events, basic authentication for mail."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    auth: str = "sendgrid:correct horse battery staple"
    name: str = "sendgrid"

    def settings(self) -> dict[str, Any]:
        spki = serialization.PublicFormat.SubjectPublicKeyInfo
        public = self.key.public_key().public_bytes(serialization.Encoding.DER, spki)
        return {"sendgrid_event_key": base64.b64encode(public).decode(), "sendgrid_hook_auth": self.auth}

    def forger(self) -> "SendGrid":
        return SendGrid(auth="sendgrid:correct horse battery stapel")

    def batch(self, *events: dict[str, Any], ago_s: float = 0.0) -> Request:
        """Signed events."""
        body, timestamp = json.dumps(list(events)).encode(), str(int(_now(ago_s).timestamp()))
        signature = self.key.sign(timestamp.encode() + body, ec.ECDSA(hashes.SHA256()))
        headers = {
            "X-Twilio-Email-Event-Webhook-Signature": base64.b64encode(signature).decode(),
            "X-Twilio-Email-Event-Webhook-Timestamp": timestamp,
            "Content-Type": "application/json",
        }
        return Request(path="/hooks/sendgrid/events", body=body, headers=headers)

    def event(self, told: Told) -> dict[str, Any]:
        """One event."""
        return {
            "event": "bounce" if told.kind == "bounce" else "spamreport",
            "type": "bounce" if told.permanent else "blocked",
            "email": told.recipient,
            "timestamp": int(_now(told.ago_s).timestamp()),
            "smtp-id": told.message_id,
            "sg_event_id": told.id,
            "sg_message_id": "14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0",
            "reason": f"550 {told.code} no such user",
            "status": told.code,
        }

    def events(self, told: Told, *, ago_s: float = 0.0) -> Request:
        return self.batch(self.event(told), ago_s=ago_s)

    def mail(self, raw: bytes, sender: str, recipient: str, *, ago_s: float = 0.0) -> Request:
        envelope = json.dumps({"to": [recipient], "from": sender}).encode()
        headers, body = form_of({"email": raw, "envelope": envelope, "charsets": b"{}"})
        return Request(path="/hooks/sendgrid/inbound", body=body, headers=headers | _basic(self.auth))


@dataclass
class Ses:
    """SNS, SignatureVersion 2."""

    key: rsa.RSAPrivateKey = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))
    name: str = "ses"

    def settings(self) -> dict[str, Any]:
        return {"ses_topics": TOPIC}

    def forger(self) -> "Ses":
        return Ses()

    def certificate(self, *, days: int = 1) -> bytes:
        """What lies at the URL of the certificate; ``days`` below nought: it ran out."""
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "sns.amazonaws.com")])
        now = clock.real_now()
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(self.key.public_key())
            .serial_number(1)
            .not_valid_before(now - datetime.timedelta(days=30))
            .not_valid_after(now + datetime.timedelta(days=days))
            .sign(self.key, hashes.SHA256())
        )
        return made.public_bytes(serialization.Encoding.PEM)

    def envelope(self, path: str, message: str, *, ago_s: float = 0.0, **changed: str) -> Request:
        """A signed SNS message; ``changed`` before it is signed."""
        said = {
            "Type": "Notification",
            "MessageId": secrets.token_hex(16),
            "TopicArn": TOPIC,
            "Message": message,
            "Timestamp": _iso(_now(ago_s)),
            "SignatureVersion": "2",
            "SigningCertURL": CERTIFICATE_URL,
        } | changed
        names = ["Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
        if said["Type"] == "Notification":
            names = [name for name in names if name not in {"SubscribeURL", "Token"}]
        else:
            names.remove("Subject")
        signed = "".join(f"{name}\n{said[name]}\n" for name in names if name in said).encode()
        digest = hashes.SHA256() if said["SignatureVersion"] == "2" else hashes.SHA1()
        said["Signature"] = base64.b64encode(self.key.sign(signed, padding.PKCS1v15(), digest)).decode()
        headers = {"Content-Type": "text/plain; charset=UTF-8", "x-amz-sns-message-type": said["Type"]}
        return Request(path=f"/hooks/ses/{path}", body=json.dumps(said).encode(), headers=headers)

    def events(self, told: Told, *, ago_s: float = 0.0) -> Request:
        bounced = {"emailAddress": told.recipient, "status": told.code, "diagnosticCode": f"smtp; 550 {told.code} no"}
        at = _iso(_now(told.ago_s))
        about: dict[str, Any] = {
            "bounce": {
                "bounceType": "Permanent" if told.permanent else "Transient",
                "bouncedRecipients": [bounced],
                "timestamp": at,
            },
            "complaint": {"complainedRecipients": [{"emailAddress": told.recipient}], "timestamp": at},
        }
        message = {
            "notificationType": told.kind.capitalize(),
            "mail": {
                "source": told.envelope_from,
                "headers": [{"name": "Message-ID", "value": told.message_id}],
                "commonHeaders": {"messageId": told.message_id},
            },
            told.kind: about[told.kind],
        }
        number = hashlib.sha256(told.id.encode()).hexdigest()[:32]
        return self.envelope("events", json.dumps(message), ago_s=ago_s, MessageId=number)

    def mail(self, raw: bytes, sender: str, recipient: str, *, ago_s: float = 0.0) -> Request:
        message = {
            "notificationType": "Received",
            "mail": {"source": sender, "destination": [recipient]},
            "receipt": {"recipients": [recipient], "action": {"type": "SNS", "encoding": "BASE64"}},
            "content": base64.b64encode(raw).decode(),
        }
        return self.envelope("inbound", json.dumps(message), ago_s=ago_s)
