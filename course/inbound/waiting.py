"""How much mail waits to be read."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from course.store.models import InboundMessage
from course.vocabulary import InboundState


def count_kept(session: Session) -> int:
    """1 if any kept message waits to be read, else 0: a hint needs no more."""
    waiting = select(InboundMessage.id).where(InboundMessage.state == InboundState.KEPT.value).limit(1)
    return 0 if session.scalar(waiting) is None else 1
