"""Many stops at once: one statement, whatever their number. What one stop means is said in `course.people.preferences`.

A mail program's one-click may come from thousands of people within a minute, after a letter to all of them. Each is in
force when it is answered, so each needs a transaction that has reached the disk; those that arrive together share one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

from course.people.consent import MOST_AGENT_CHARACTERS, Circumstances

# Row by row the same as `preferences.stop`: the address is suppressed (no milder reason ever replaces a stronger one,
# and this is the mildest), every enrolment of the person stops and remembers what it was, and each is recorded. A test
# holds the two against each other. The rows are locked in the order of their ids before anything is decided, and
# addresses are suppressed in the order of their hashes: two such statements never wait for each other in a circle.
_STOP = text(
    """
    WITH asked AS MATERIALIZED (
        SELECT DISTINCT ON (e.person_id) e.person_id, wish.source, wish.form_url, wish.ip, wish.user_agent, wish.wording
        FROM unnest(
            CAST(:handles AS bigint[]), CAST(:sources AS text[]), CAST(:form_urls AS text[]), CAST(:ips AS text[]),
            CAST(:user_agents AS text[]), CAST(:wordings AS text[])
        ) WITH ORDINALITY AS wish (handle, source, form_url, ip, user_agent, wording, turn)
        JOIN enrolment e ON e.handle = wish.handle
        ORDER BY e.person_id, wish.turn
    ), theirs AS MATERIALIZED (
        SELECT e.id, e.status, asked.source, asked.form_url, asked.ip, asked.user_agent, asked.wording
        FROM asked JOIN enrolment e ON e.person_id = asked.person_id
        ORDER BY e.id
        FOR UPDATE OF e
    ), suppressed AS (
        INSERT INTO suppression (email_hash, reason, at)
        SELECT p.email_hash, 'stopped', :now FROM asked JOIN person p ON p.id = asked.person_id
        ORDER BY p.email_hash
        ON CONFLICT (email_hash) DO NOTHING
    ), stopped AS (
        UPDATE enrolment e
        SET status = 'stopped', status_before_stop = theirs.status, next_asked_at = NULL, due_at = NULL,
            stopped_at = coalesce(e.stopped_at, :now)
        FROM theirs
        WHERE e.id = theirs.id AND theirs.status <> 'stopped'
        RETURNING e.id, theirs.source, theirs.form_url, theirs.ip, theirs.user_agent, theirs.wording
    )
    INSERT INTO consent_event (enrolment_id, kind, at, source, form_url, ip, user_agent, wording)
    SELECT id, 'stopped', :now, source, form_url, ip, user_agent, wording FROM stopped ORDER BY id
    """
)


@dataclass(frozen=True, kw_only=True)
class Stop:
    """Somebody's wish: the handle of the enrolment whose link was used, and where the wish came from."""

    handle: int
    why: Circumstances


def stop_all(session: Session, stops: Sequence[Stop], now: datetime) -> None:
    """Nothing more goes to these people, in force with this transaction; who has stopped already is left as they are.

    A handle that is nobody's (any more) changes nothing. ``now`` is course time.
    """
    whys = [stop.why for stop in stops]
    session.execute(
        _STOP,
        {
            "handles": [stop.handle for stop in stops],
            "sources": [why.source for why in whys],
            "form_urls": [why.form_url for why in whys],
            "ips": [why.ip for why in whys],
            "user_agents": [(why.user_agent or "")[:MOST_AGENT_CHARACTERS] or None for why in whys],
            "wordings": [why.wording for why in whys],
            "now": now,
        },
    )
