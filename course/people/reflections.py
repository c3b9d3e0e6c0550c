"""A candidate's own words: kept sealed with their own key, given back to them alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, any_, literal, select
from sqlalchemy.dialects.postgresql import ARRAY, distinct_on
from sqlalchemy.orm import Session

from course.people.inbox import forget_raw
from course.people.keys import key_of, keys_of
from course.service import Service
from course.store.models import Enrolment, Reflection
from course.vault import seal, unseal

MAX_CHARACTERS = 20_000


@dataclass(frozen=True, kw_only=True)
class Words:
    """One reflection, opened. `id` is its row's, by which its writer may change or delete it."""

    id: int
    day: int
    text: str
    received_at: datetime


def _bound_to(enrolment_id: int, day: int) -> str:
    return f"reflection {enrolment_id} {day}"


def keep_reflection(
    service: Service,
    session: Session,
    enrolment: Enrolment,
    *,
    day: int,
    text: str,
    received_at: datetime,
    inbound_id: int | None,
    quoted: bool = True,
) -> None:
    """Seal and keep what was answered to that day's question; ``quoted`` false: no letter quotes it back."""
    key = key_of(service, session, enrolment.person_id)
    session.add(
        Reflection(
            enrolment_id=enrolment.id,
            person_id=enrolment.person_id,
            inbound_id=inbound_id,
            day=day,
            received_at=received_at,
            quoted=quoted,
            sealed=seal(key, _plain(text), bound_to=_bound_to(enrolment.id, day)),
        )
    )


def _plain(text: str) -> bytes:
    return text[:MAX_CHARACTERS].replace("\0", "").encode("utf-8", "replace")


def change_reflection(service: Service, session: Session, row: Reflection, *, text: str, quoted: bool) -> None:
    """Other words in its place, sealed with the same person's key. The mail that held the old ones is forgotten."""
    key = key_of(service, session, row.person_id)
    row.sealed = seal(key, _plain(text), bound_to=_bound_to(row.enrolment_id, row.day))
    row.quoted = quoted
    forget_raw(session, row.inbound_id)


def delete_reflection(session: Session, enrolment: Enrolment, reflection_id: int) -> bool:
    """Delete an entry of this enrolment, and the bytes of the mail that it came in. False: there is none (any more)."""
    row = session.scalar(
        select(Reflection)
        .where(Reflection.id == reflection_id, Reflection.enrolment_id == enrolment.id)
        .with_for_update()
    )
    if row is None:
        return False
    forget_raw(session, row.inbound_id)
    session.delete(row)
    return True


def journal(service: Service, session: Session, enrolment: Enrolment) -> list[Words]:
    """Everything that they wrote in this enrolment, in the order in which it came."""
    return words_of_many(service, session, {enrolment.id: enrolment.person_id}).get(enrolment.id, [])


def words_of_many(
    service: Service, session: Session, people: dict[int, int], *, latest_only: bool = False, for_letters: bool = False
) -> dict[int, list[Words]]:
    """The reflections of many enrolments at once (enrolment id to person id), each list oldest first.

    ``for_letters``: only those that a letter may quote back.
    """
    # An array, not IN: one statement whatever their number, which PostgreSQL plans once.
    query = select(Reflection).where(Reflection.enrolment_id == any_(literal(list(people), ARRAY(BigInteger))))
    if for_letters:
        query = query.where(Reflection.quoted)
    if latest_only:
        query = query.ext(distinct_on(Reflection.enrolment_id)).order_by(
            Reflection.enrolment_id, Reflection.received_at.desc(), Reflection.id.desc()
        )
    else:
        query = query.order_by(Reflection.received_at, Reflection.id)
    rows = list(session.scalars(query))
    if not rows:
        return {}
    keys = keys_of(service, session, {row.person_id for row in rows})
    found: dict[int, list[Words]] = {}
    for row in _openable(rows, keys):
        opened = unseal(keys[row.person_id], row.sealed, bound_to=_bound_to(row.enrolment_id, row.day))
        text = opened.decode("utf-8", "replace")
        words = Words(id=row.id, day=row.day, text=text, received_at=row.received_at)
        found.setdefault(row.enrolment_id, []).append(words)
    return found


def words_of_reflection(service: Service, session: Session, row: Reflection) -> str:
    """One reflection's words. Raises UnsealError if its person's key is gone."""
    key = key_of(service, session, row.person_id)
    return unseal(key, row.sealed, bound_to=_bound_to(row.enrolment_id, row.day)).decode("utf-8", "replace")


def _openable(rows: Iterable[Reflection], keys: dict[int, bytes]) -> Iterable[Reflection]:
    """Rows whose key still exists: after an erasure in a restored copy the words are gone for good."""
    return (row for row in rows if row.person_id in keys)
