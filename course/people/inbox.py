"""Raw mail that came in, sealed: under the service key until it is matched, then under the person's own."""

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.people.keys import key_of, service_key
from course.service import Service
from course.store.models import InboundMessage
from course.vault import new_key, seal, unseal
from course.vocabulary import InboundState


def _bound_to(message: InboundMessage) -> str:
    return "inbound " + message.dedupe.hex()


def keep_raw(service: Service, session: Session, raw: bytes, *, dedupe: bytes, door: str) -> int | None:
    """Store the bytes before anybody answers "250". The new row's id; None if the same message is here already."""
    key, bound_to = new_key(), "inbound " + dedupe.hex()
    row = insert(InboundMessage).values(
        dedupe=dedupe,
        door=door,
        received_at=service.clock.now(),
        size=len(raw),
        sealed=seal(key, raw, bound_to=bound_to),
        wrapped=seal(service_key(service, session), key, bound_to=bound_to),
        state=InboundState.KEPT.value,
    )
    kept = session.execute(
        row.on_conflict_do_nothing(index_elements=[InboundMessage.dedupe]).returning(InboundMessage.id)
    )
    return kept.scalar()


def _wrapping_key(service: Service, session: Session, message: InboundMessage) -> bytes:
    if message.person_id is None:
        return service_key(service, session)
    return key_of(service, session, message.person_id)


def open_raw(service: Service, session: Session, message: InboundMessage) -> bytes:
    """The bytes as they came. Raises UnsealError if the key is gone, LookupError if retention removed them."""
    if message.sealed is None or message.wrapped is None:
        raise LookupError("retention removed this message's bytes")
    key = unseal(_wrapping_key(service, session, message), message.wrapped, bound_to=_bound_to(message))
    return unseal(key, message.sealed, bound_to=_bound_to(message))


def give_to(service: Service, session: Session, message: InboundMessage, person_id: int) -> None:
    """The message is this person's: from now on only their key opens it."""
    if message.sealed is None or message.wrapped is None or message.person_id == person_id:
        return
    key = unseal(_wrapping_key(service, session, message), message.wrapped, bound_to=_bound_to(message))
    message.wrapped = seal(key_of(service, session, person_id), key, bound_to=_bound_to(message))
    message.person_id, message.from_hash = person_id, None


def forget_raw(session: Session, inbound_id: int | None) -> None:
    """Remove a message's bytes, as retention would: its writer took back or changed what stood in it."""
    if inbound_id is not None:
        session.execute(update(InboundMessage).where(InboundMessage.id == inbound_id).values(sealed=None, wrapped=None))
