"""The development inbox: every letter that was sent, and true replies to them. Dev and demo only."""

from course.postbox.config import PostboxConfig, PostboxUnavailableError
from course.postbox.mailbox import Mailbox
from course.postbox.pages import app
from course.postbox.replies import OutgoingReply, ReplyStyle, build_reply
from course.postbox.server import serve

__all__ = [
    "Mailbox",
    "OutgoingReply",
    "PostboxConfig",
    "PostboxUnavailableError",
    "ReplyStyle",
    "app",
    "build_reply",
    "serve",
]
