"""The unsubscribe button of a mailbox provider: one POST, as RFC 8058 has it."""

import urllib.error
import urllib.request
from typing import Any
from urllib.parse import SplitResult, urlsplit

from course.postbox.handover import Answer
from course.postbox.reading import ReadMail

PATIENCE_S = 10.0

_PORTS = {"http": 80, "https": 443}


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A provider follows none, so neither do we (RFC 8058, 3.1: the POST's target must not redirect)."""

    def redirect_request(self, *_args: Any, **_kwargs: Any) -> None:
        return None


def one_click_url(letter: ReadMail) -> str | None:
    """The URL that a provider would post to; None if the letter offers no one-click unsubscribing."""
    if not letter.one_click:
        return None
    return next((url for url in letter.unsubscribe_urls if url.lower().startswith(("https://", "http://"))), None)


def press_unsubscribe(url: str, site_url: str) -> Answer:
    """Posts `List-Unsubscribe=One-Click` without cookies or credentials, to the site's own origin only."""
    if _origin(url) is None or _origin(url) != _origin(site_url):
        return Answer(
            accepted=False,
            code=0,
            text=f"Not pressed: the link does not lead to {site_url}, and this button goes nowhere else.",
        )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)
    request = urllib.request.Request(  # noqa: S310 (the scheme was checked with the origin)
        url,
        data=b"List-Unsubscribe=One-Click",
        headers={"Content-Type": "application/x-www-form-urlencoded", "User-Agent": "Postbox one-click"},
        method="POST",
    )
    try:
        with opener.open(request, timeout=PATIENCE_S) as response:
            return Answer(
                accepted=200 <= response.status < 300, code=response.status, text=f"{response.status} {response.reason}"
            )
    except urllib.error.HTTPError as error:
        with error:
            return Answer(accepted=False, code=error.code, text=f"{error.code} {error.reason}")
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        reason = getattr(reason, "strerror", None) or reason
        return Answer(accepted=False, code=0, text=f"No answer from {site_url}: {reason}.")


def _origin(url: str) -> tuple[str, str, int] | None:
    try:
        parts: SplitResult = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not parts.hostname or port is None:
        return None
    return parts.scheme, parts.hostname.lower(), port
