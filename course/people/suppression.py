"""Addresses that are not to be mailed, as keyed hashes: they outlive the person's data and any re-import."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.store.models import Suppression
from course.vocabulary import SuppressionReason

_STRENGTH = {reason: strength for strength, reason in enumerate(SuppressionReason)}


def suppression_of(session: Session, email_hash: bytes) -> SuppressionReason | None:
    """Why this address is not to be mailed; None: it may be."""
    found = session.scalar(select(Suppression.reason).where(Suppression.email_hash == email_hash))
    return None if found is None else SuppressionReason(found)


def suppress(session: Session, email_hash: bytes, reason: SuppressionReason, at: datetime) -> None:
    """From now on nothing goes to this address; a milder reason never replaces a stronger one."""
    row = insert(Suppression).values(email_hash=email_hash, reason=reason.value, at=at)
    milder = [word.value for word in SuppressionReason if _STRENGTH[word] < _STRENGTH[reason]]
    session.execute(
        row.on_conflict_do_update(
            index_elements=[Suppression.email_hash],
            set_={"reason": reason.value, "at": at},
            where=Suppression.reason.in_(milder),
        )
    )


def lift_stop(session: Session, email_hash: bytes) -> None:
    """A new confirmation, or an undone stop, takes back a stop; bounces, complaints and erasures stay."""
    session.execute(
        delete(Suppression).where(
            Suppression.email_hash == email_hash, Suppression.reason == SuppressionReason.STOPPED.value
        )
    )
