"""Hands a reply to the service the way the world would: over the wire, to its real listener."""

import smtplib
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from course.postbox.replies import OutgoingReply

PATIENCE_S = 30.0


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the other side said."""

    accepted: bool
    code: int
    """SMTP reply code or HTTP status; 0 when there was no answer at all."""
    text: str
    """One line, the code included where there is one."""


def hand_over(reply: OutgoingReply, inbound: str) -> Answer:
    """Sends the reply by LMTP or SMTP and returns the decisive answer; never raises for what the other side does."""
    url = urlsplit(inbound)
    try:
        connection = _connected(inbound)
        try:
            return _conversation(connection, reply)
        finally:
            # whatever happens to QUIT, the answer stands
            with suppress(smtplib.SMTPException, OSError):
                connection.quit()
    except smtplib.SMTPNotSupportedError:
        return Answer(accepted=False, code=0, text=f"The listener at {inbound} does not take addresses in UTF-8.")
    except smtplib.SMTPResponseException as error:
        return _answer(error.smtp_code, error.smtp_error if isinstance(error.smtp_error, bytes) else b"")
    except ConnectionRefusedError:
        return Answer(accepted=False, code=0, text=f"Nobody listens at {inbound}: start it with `course inbound`.")
    except TimeoutError:
        return Answer(accepted=False, code=0, text=f"{inbound} did not answer within {PATIENCE_S:.0f} s.")
    except (smtplib.SMTPException, OSError) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        return Answer(accepted=False, code=0, text=f"{url.scheme.upper()} to {inbound} broke off: {reason}.")


def _connected(inbound: str) -> smtplib.SMTP:
    url = urlsplit(inbound)
    host = url.hostname or ""
    # a name of our own: the default asks the DNS who we are
    me = "postbox.localhost"
    match url.scheme:
        case "lmtp" if not host:
            return smtplib.LMTP(url.path, local_hostname=me, timeout=PATIENCE_S)
        case "lmtp":
            return smtplib.LMTP(host, url.port or 24, local_hostname=me, timeout=PATIENCE_S)
        case "smtp":
            return smtplib.SMTP(host, url.port or 25, local_hostname=me, timeout=PATIENCE_S)
        case _:
            raise OSError(f"inbound must be an lmtp:// or smtp:// URL, not {inbound!r}")


def _conversation(connection: smtplib.SMTP, reply: OutgoingReply) -> Answer:
    connection.ehlo_or_helo_if_needed()
    options = []
    if not (reply.mail_from + reply.rcpt_to).isascii():
        options.append("SMTPUTF8")
    if not reply.data.isascii() and connection.has_extn("8bitmime"):
        options.append("BODY=8BITMIME")
    for code, text in (
        connection.mail(reply.mail_from, options),
        connection.rcpt(reply.rcpt_to),
    ):
        if code >= 300:
            return _answer(code, text)
    return _answer(*connection.data(reply.data))


def _answer(code: int, text: bytes) -> Answer:
    words = " ".join(text.decode("utf-8", "replace").split())
    return Answer(accepted=200 <= code < 300, code=code, text=f"{code} {words}"[:1000])
