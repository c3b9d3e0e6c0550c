"""The statements of the delivery path, in SQL: sets of rows in and out, one round trip each, whatever their number.

The ORM costs about a millisecond a letter here; these cost some tens of microseconds. They run on the session's own
connection and transaction. Columns of an enrolment's situation come in the order that the caller names.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from psycopg import Cursor
from sqlalchemy.orm import Session

Rows = list[tuple[Any, ...]]

# A delivery has an owner as long as it is claimed and no longer. These statements ask for the owner alone: asked for
# the status, the planner goes by the index of all claims, with an entry for every letter since the last vacuum.
# Limits stand in the text: a plan for any limit is a plan for a tenth of the table. And since a plan may be kept that
# was made when a table was empty, none may be good for an empty table only: single rows are looked at one by one, by
# the key. A subquery does that, and a LEFT JOIN (none is ever without its right side), which begins with its left side
# as long as nested loops are the only joins: `open_engine_for_batches` sees to it.


def _personal(version: str) -> str:
    """Whom and what a letter is for, in `PERSONAL_COLUMNS` columns.

    The last but one names the version of the enrolment's row as it was seen (PostgreSQL's ``xmin``: any change of the
    row changes it); the last one is why the address is suppressed, if it is.
    """
    return (
        "e.id, e.person_id, e.handle, p.email, p.email_hash, p.name, l.title, l.slug, e.course, e.course_version, "
        f"e.locale, {version}::text, s.reason"
    )


PERSONAL_COLUMNS = 13
_DELIVERY = (
    "d.id, d.epoch, d.attempts, d.letter, d.occasion, d.due_at, d.composed_as_of, d.first_claimed_real_at, d.details"
)
DELIVERY_COLUMNS = 9
# Whose lease is over may find that a sweep takes its letters between this look and the note of their 250. A second is
# twenty times as long as a look is good for.
_STILL_LEASED = "d.lease_until > clock_timestamp() + interval '1 second'"
_JOINED = """
    LEFT JOIN person p ON p.id = e.person_id
    LEFT JOIN signup_link l ON l.id = e.link_id
    LEFT JOIN suppression s ON s.email_hash = p.email_hash
"""


def _cursor(session: Session) -> "Cursor[tuple[Any, ...]]":
    return cast("Cursor[tuple[Any, ...]]", session.connection().connection.cursor())


def _array(values: Iterable[Any]) -> str:
    """A PostgreSQL array literal: psycopg's own dumper asks each element how it would like to be written."""
    elements = list(values)
    kinds = set(map(type, elements))
    if kinds == {int}:
        return "{" + ",".join(map(str, elements)) + "}"
    if kinds == {type(None)}:
        return "{" + ",".join(["NULL"] * len(elements)) + "}"
    return "{" + ",".join([_element(value) for value in elements]) + "}"


def _element(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return '"\\\\x' + value.hex() + '"'
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\0", "") + '"'
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _situation(columns: Sequence[str]) -> str:
    return ", ".join(f"e.{column}" for column in columns)


def lock_due(session: Session, columns: Sequence[str], *, now: datetime, limit: int) -> Rows:
    """Enrolments whose instant has come, the longest due first, locked; those in other hands are passed over.

    An enrolment stays due while its letter is in hand: its row is written once a letter, when the letter has gone.
    ``bool_or`` makes that a look by index at each one's few deliveries; asked with EXISTS, the planner goes through all
    claims there are, again and again. No index knows IS NOT DISTINCT FROM, so nobody begins with all enrolments.
    Each row: what it is for (`PERSONAL_COLUMNS`), then the situation's columns.
    """
    query = f"""
        WITH due AS MATERIALIZED (
            SELECT e.*, e.xmin AS version FROM due_enrolment q JOIN enrolment e ON e.id = q.enrolment_id
            WHERE q.due_at <= %s AND e.due_at IS NOT DISTINCT FROM q.due_at AND NOT coalesce(
                (SELECT bool_or(d.status = 'claimed') FROM delivery d WHERE d.enrolment_id = e.id), false
            )
            ORDER BY q.due_at LIMIT {limit:d} FOR UPDATE OF e SKIP LOCKED
        )
        SELECT {_personal("e.version")}, {_situation(columns)} FROM due e {_JOINED} ORDER BY e.due_at
    """
    return _cursor(session).execute(query, (now,), binary=True).fetchall()


def lock_open(
    session: Session, columns: Sequence[str], *, now: datetime, limit: int, only: Sequence[str] | None = None
) -> Rows:
    """Deliveries that were asked for, or whose next attempt has come, locked; ``only`` these letters, if given.

    Each row: the delivery (`DELIVERY_COLUMNS`), what it is for, then the situation's columns.
    """
    among, those = ("", ()) if only is None else ("AND letter = ANY(%s::text[])", (_array(only),))
    query = f"""
        WITH open AS MATERIALIZED (
            SELECT id FROM delivery WHERE status IN ('queued', 'deferred') AND next_at <= %s {among}
            ORDER BY next_at LIMIT {limit:d} FOR UPDATE SKIP LOCKED
        )
        SELECT {_DELIVERY}, {_personal("e.xmin")}, {_situation(columns)}
        FROM open LEFT JOIN delivery d ON d.id = open.id LEFT JOIN enrolment e ON e.id = d.enrolment_id {_JOINED}
        ORDER BY d.next_at
    """
    return _cursor(session).execute(query, (now, *those), binary=True).fetchall()


def claim_open(session: Session, ids: list[int], *, owner: str, lease_seconds: int) -> None:
    """The locked deliveries are this owner's now, for another attempt."""
    _cursor(session).execute(
        """
        UPDATE delivery SET status = 'claimed', owner = %s, lease_until = now() + make_interval(secs => %s),
            epoch = epoch + 1, attempts = attempts + 1
        WHERE id = ANY(%s::bigint[])
        """,
        (owner, lease_seconds, _array(ids)),
    )


def insert_claims(
    session: Session, claims: Sequence[tuple[int, str, datetime]], *, owner: str, now: datetime, lease_seconds: int
) -> Rows:
    """A delivery for each (enrolment, letter, due instant): the claim. Returns the rows of those that are ours.

    A lesson that was skipped or given up for its day is claimed anew; one in other hands, or sent, is not returned.
    Each row: the enrolment's id, then the delivery (`DELIVERY_COLUMNS`).
    """
    query = f"""
        INSERT INTO delivery AS d (enrolment_id, letter, occasion, status, due_at, composed_as_of, owner, lease_until,
            epoch, attempts)
        SELECT enrolment_id, letter, 1, 'claimed', due_at, %s, %s, now() + make_interval(secs => %s), 1, 1
        FROM unnest(%s::bigint[], %s::text[], %s::timestamptz[]) AS wanted (enrolment_id, letter, due_at)
        ON CONFLICT (enrolment_id, letter, occasion) DO UPDATE SET
            status = 'claimed', owner = excluded.owner, lease_until = excluded.lease_until, epoch = d.epoch + 1,
            attempts = d.attempts + 1, due_at = excluded.due_at, composed_as_of = excluded.composed_as_of, reason = NULL
        WHERE d.status IN ('skipped', 'failed')
        RETURNING d.enrolment_id, {_DELIVERY}
    """
    ids, letters, due = (_array(claim[n] for claim in claims) for n in range(3))
    return _cursor(session).execute(query, (now, owner, lease_seconds, ids, letters, due), binary=True).fetchall()


def plan(session: Session, planned: Sequence[tuple[int, datetime | None]]) -> None:
    """Set from when each enrolment should be looked at again; None: not before somebody acts."""
    _cursor(session).execute(
        """
        UPDATE enrolment e SET due_at = planned.due_at
        FROM unnest(%s::bigint[], %s::timestamptz[]) AS planned (id, due_at) WHERE e.id = planned.id
        """,
        (_array(each[0] for each in planned), _array(each[1] for each in planned)),
    )


def note_skips(session: Session, skips: Sequence[tuple[int, str, str]], now: datetime) -> None:
    """Keep (enrolment, letter, reason) of what did not go."""
    _cursor(session).execute(
        """
        INSERT INTO skipped_letter (enrolment_id, letter, reason, at)
        SELECT *, %s FROM unnest(%s::bigint[], %s::text[], %s::text[])
        """,
        (now, *(_array(skip[n] for skip in skips) for n in range(3))),
    )


def standing(session: Session, columns: Sequence[str], delivery_ids: list[int], *, owner: str) -> Rows:
    """How things stand for these deliveries now. Each row: its id, why it is suppressed, the situation's columns.

    Whose person was erased meanwhile has no row, nor has what is no longer this owner's or will not be in a moment.
    """
    query = f"""
        SELECT d.id, s.reason, {_situation(columns)}
        FROM delivery d JOIN enrolment e ON e.id = d.enrolment_id JOIN person p ON p.id = e.person_id
        LEFT JOIN suppression s ON s.email_hash = p.email_hash
        WHERE d.id = ANY(%s::bigint[]) AND d.owner = %s AND {_STILL_LEASED}
    """
    return _cursor(session).execute(query, (_array(delivery_ids), owner), binary=True).fetchall()


def unchanged(
    session: Session, letters: Sequence[tuple[int, int, str]], addresses: Sequence[bytes], *, owner: str
) -> set[int]:
    """Of (delivery, enrolment, the row's version as seen) those that nothing has happened to since, by delivery.

    They are still this owner's, the enrolment is as it was, and none of these addresses (keyed hashes) is suppressed.
    """
    rows = _cursor(session).execute(
        f"""
        SELECT seen.id FROM unnest(%s::bigint[], %s::bigint[], %s::xid[]) AS seen (id, enrolment_id, version)
        WHERE (SELECT d.owner FROM delivery d WHERE d.id = seen.id AND {_STILL_LEASED}) = %s
        AND (SELECT e.xmin FROM enrolment e WHERE e.id = seen.enrolment_id) = seen.version
        AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.email_hash = ANY(%s::bytea[]))
        """,
        (*(_array(each[n] for each in letters) for n in range(3)), owner, _array(addresses)),
    )
    return {row[0] for row in rows}


def record_sent(
    session: Session,
    sent: Sequence[tuple[int, int, datetime, str | None]],
    moved: Sequence[tuple[Any, ...]],
    seen: Sequence[str],
    *,
    owner: str,
) -> tuple[set[int], set[int]]:
    """`mark_sent` and `move_on` in one, row by row, each enrolment once; one whose row has changed does not move.

    Returns the deliveries that were still this owner's, and the enrolments that moved on.
    """
    marked: set[int] = set()
    went: set[int] = set()
    rows = _cursor(session).execute(
        f"""
        WITH marked AS (
            UPDATE delivery d SET {_MARK_SENT}
            FROM unnest(%s::bigint[], %s::bigint[], %s::timestamptz[], %s::text[], %s::xid[], {_MOVED_TYPES})
                AS t (id, epoch, sent_at, response, version, {_MOVED_NAMES})
            WHERE d.id = t.id AND d.epoch = t.epoch AND d.owner = %s
            RETURNING d.id, t.version, {", ".join(f"t.{name}" for name in _MOVED_NAMES.split(", "))}
        ),
        went AS (
            UPDATE enrolment e SET {_MOVE} FROM marked t
            WHERE e.id = t.enrolment_id AND e.xmin = t.version RETURNING e.id
        )
        SELECT id, true FROM marked UNION ALL SELECT id, false FROM went
        """,
        (
            *(_array(each[n] for each in sent) for n in range(4)),
            _array(seen),
            *(_array(each[n] for each in moved) for n in range(len(MOVED_COLUMNS) + 3)),
            owner,
        ),
    )
    for row in rows:
        (marked if row[1] else went).add(row[0])
    return marked, went


def mark_sent(session: Session, sent: Sequence[tuple[int, int, datetime, str | None]], *, owner: str) -> list[int]:
    """Record (delivery, epoch, when, the server's words) as sent. The ids of those that were still this owner's."""
    rows = _cursor(session).execute(
        f"""
        UPDATE delivery d SET {_MARK_SENT}
        FROM unnest(%s::bigint[], %s::bigint[], %s::timestamptz[], %s::text[]) AS t (id, epoch, sent_at, response)
        WHERE d.id = t.id AND d.epoch = t.epoch AND d.owner = %s
        RETURNING d.id
        """,
        (*(_array(each[n] for each in sent) for n in range(4)), owner),
    )
    return [row[0] for row in rows]


def lock_enrolments(session: Session, columns: Sequence[str], ids: list[int]) -> Rows:
    """These enrolments, locked in the order of their ids. Each row: the id, then the situation's columns."""
    query = (
        f"SELECT e.id, {_situation(columns)} FROM enrolment e WHERE e.id = ANY(%s::bigint[]) ORDER BY e.id FOR UPDATE"
    )
    return _cursor(session).execute(query, (_array(ids),), binary=True).fetchall()


def move_on(session: Session, moved: Sequence[tuple[Any, ...]]) -> None:
    """Write what a letter's going out changes, row by row in the order of ``MOVED_COLUMNS`` behind the id."""
    _cursor(session).execute(
        f"""
        UPDATE enrolment e SET {_MOVE} FROM unnest({_MOVED_TYPES}) AS t ({_MOVED_NAMES}) WHERE e.id = t.enrolment_id
        """,
        [_array(each[n] for each in moved) for n in range(len(MOVED_COLUMNS) + 3)],
    )


MOVED_COLUMNS = (
    "status",
    "position",
    "last_lesson_at",
    "not_before",
    "next_asked_at",
    "paused_until",
    "held_reason",
    "held_until",
    "keepsake_sent",
    "check_in_sent",
)
"""The situation's columns that a letter's going out may change; behind them come ``due_at`` and the instant."""

_MOVED_NAMES = ", ".join(("enrolment_id", *MOVED_COLUMNS, "due_at", "at"))
_MOVED_TYPES = (
    "%s::bigint[], %s::text[], %s::smallint[], %s::timestamptz[], %s::timestamptz[], %s::timestamptz[], "
    "%s::timestamptz[], %s::text[], %s::timestamptz[], %s::boolean[], %s::boolean[], %s::timestamptz[], "
    "%s::timestamptz[]"
)
_MOVE = (
    ", ".join(f"{column} = t.{column}" for column in (*MOVED_COLUMNS, "due_at"))
    + ", completed_at = CASE WHEN t.status = 'completed' THEN coalesce(e.completed_at, t.at) END"
)
_MARK_SENT = (
    "status = 'sent', sent_at = t.sent_at, response = t.response, reason = NULL, owner = NULL, lease_until = NULL, "
    "next_at = NULL"
)
