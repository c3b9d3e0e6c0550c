"""The record of consent: what was agreed to or withdrawn, when, from where, and in which words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from course.store.models import ConsentEvent
from course.vocabulary import ConsentKind

MOST_AGENT_CHARACTERS: Final = 400
"""Of what a browser says of itself."""


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """Where a wish came from: a page (address, browser, the words beside the button), a mail, a list, a command."""

    source: str
    form_url: str | None = None
    ip: str | None = None
    user_agent: str | None = None
    wording: str | None = None


def record_consent(
    session: Session, enrolment_id: int, kind: ConsentKind, at: datetime, circumstances: Circumstances
) -> None:
    """Keep one event; it is never changed afterwards."""
    session.add(
        ConsentEvent(
            enrolment_id=enrolment_id,
            kind=kind.value,
            at=at,
            wording=circumstances.wording,
            form_url=circumstances.form_url,
            ip=circumstances.ip,
            user_agent=(circumstances.user_agent or "")[:MOST_AGENT_CHARACTERS] or None,
            source=circumstances.source,
        )
    )


_HISTORY = select(ConsentEvent).where(ConsentEvent.enrolment_id == bindparam("enrolment_id")).order_by(ConsentEvent.id)


def history_of(session: Session, enrolment_id: int) -> list[ConsentEvent]:
    """All that was agreed to, changed or withdrawn in an enrolment, oldest first."""
    return list(session.scalars(_HISTORY, {"enrolment_id": enrolment_id}))
