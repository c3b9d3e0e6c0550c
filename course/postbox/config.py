"""Where the postbox listens, keeps its mail and hands over its replies."""

from dataclasses import dataclass
from pathlib import Path


class PostboxUnavailableError(Exception):
    """The postbox cannot start or cannot keep mail; the message is one sentence that says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class PostboxConfig:
    """All that the postbox needs to know of the world. A port of 0 means any free one."""

    smtp_host: str
    smtp_port: int
    web_host: str
    web_port: int
    folder: Path
    """Messages are kept here as files; they survive restarts."""
    inbound: str
    """Where true replies are handed over: `lmtp://host:port`, `smtp://host:port` or `lmtp:///path/to/socket`."""
    site_url: str
    """The service's public URL; one-click unsubscribing goes to this origin only."""
    brand: str
