"""Every candidate's own key, and the service's: made at need, kept wrapped by the master key."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from course.service import Service
from course.store.models import PersonKey, ServiceKey
from course.vault import new_key

_SERVICE = 1


def _person(person_id: int) -> str:
    return f"person {person_id}"


def key_of(service: Service, session: Session, person_id: int) -> bytes:
    """The person's key, made now if there is none. Raises UnsealError if no master key at hand opens it."""
    row = session.get(PersonKey, person_id)
    if row is None:
        wrapped = service.master.wrap(new_key(), bound_to=_person(person_id))
        made = insert(PersonKey).values(person_id=person_id, wrapped=wrapped).on_conflict_do_nothing()
        session.execute(made)
        row = session.get_one(PersonKey, person_id)
    return service.master.unwrap(row.wrapped, bound_to=_person(person_id))


def keys_of(service: Service, session: Session, person_ids: Iterable[int]) -> dict[int, bytes]:
    """The keys of many people at once; who has none yet has no words either and is left out."""
    rows = session.execute(
        select(PersonKey.person_id, PersonKey.wrapped).where(PersonKey.person_id.in_(list(person_ids)))
    )
    return {person_id: service.master.unwrap(wrapped, bound_to=_person(person_id)) for person_id, wrapped in rows}


def service_key(service: Service, session: Session) -> bytes:
    """The key that wraps the keys of mail not matched to anybody. Raises UnsealError as `key_of`."""
    row = session.get(ServiceKey, _SERVICE)
    if row is None:
        wrapped = service.master.wrap(new_key(), bound_to="service")
        session.execute(insert(ServiceKey).values(id=_SERVICE, wrapped=wrapped).on_conflict_do_nothing())
        row = session.get_one(ServiceKey, _SERVICE)
    return service.master.unwrap(row.wrapped, bound_to="service")


def rewrap_keys(service: Service, session: Session) -> int:
    """Wrap every key under the first master key; how many were under another. Safe to repeat.

    Raises UnsealError, naming the key, if a master key that is still needed is no longer listed.
    """
    changed = 0
    for row in session.scalars(select(PersonKey).execution_options(yield_per=1000)):
        if not service.master.is_current(row.wrapped):
            key = service.master.unwrap(row.wrapped, bound_to=_person(row.person_id))
            row.wrapped = service.master.wrap(key, bound_to=_person(row.person_id))
            changed += 1
    for service_row in session.scalars(select(ServiceKey)):
        if not service.master.is_current(service_row.wrapped):
            key = service.master.unwrap(service_row.wrapped, bound_to="service")
            service_row.wrapped = service.master.wrap(key, bound_to="service")
            changed += 1
    return changed
