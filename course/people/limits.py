"""Limits on what strangers can make us send: token buckets that fill with real time, kept in PostgreSQL.

In the database rather than in Redis, so that losing Redis opens no door.
"""

import ipaddress
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from course.service import Service
from course.vault import keyed_hash

_TAKE = text(
    """
    INSERT INTO token_bucket AS bucket (key, tokens, filled_real_at) VALUES (:key, :capacity - 1, now())
    ON CONFLICT (key) DO UPDATE SET
        tokens = LEAST(
            :capacity, bucket.tokens + :capacity * EXTRACT(EPOCH FROM now() - bucket.filled_real_at) / :seconds
        ) - 1,
        filled_real_at = now()
    WHERE LEAST(
        :capacity, bucket.tokens + :capacity * EXTRACT(EPOCH FROM now() - bucket.filled_real_at) / :seconds
    ) >= 1
    RETURNING tokens
    """
)


@dataclass(frozen=True, kw_only=True)
class Limit:
    """``capacity`` requests at once, filled again evenly over ``per`` of real time."""

    name: str
    capacity: int
    per: timedelta


CONFIRMATIONS_PER_ADDRESS = Limit(name="confirmations-address", capacity=3, per=timedelta(hours=6))
SIGNUPS_PER_IP = Limit(name="signups-ip", capacity=20, per=timedelta(hours=1))
CONFIRMATIONS_OVERALL = Limit(name="confirmations-overall", capacity=2_000, per=timedelta(hours=1))
MAILS_PER_SENDER = Limit(name="mails-sender", capacity=120, per=timedelta(hours=1))
MAILS_PER_SIGNED_ADDRESS = Limit(name="mails-signed", capacity=240, per=timedelta(hours=1))
UNSIGNED_MAILS_OVERALL = Limit(name="mails-unsigned", capacity=1_000, per=timedelta(hours=1))
CHANGES_PER_PAGE = Limit(name="changes-page", capacity=60, per=timedelta(hours=1))


def network_of(ip: str | None) -> str | None:
    """Whom a network address stands for: an IPv4 address itself, for IPv6 its /64, which one customer has whole."""
    if ip is None:
        return None
    try:
        address = ipaddress.ip_address(ip)
    except ValueError:
        return "unknown"
    return str(address) if address.version == 4 else str(ipaddress.ip_network((address, 64), strict=False))


def take(service: Service, session: Session, limit: Limit, whom: str) -> bool:
    """Whether ``whom`` may do this once more; if so it is counted. Only a keyed hash of ``whom`` is kept."""
    key = keyed_hash(service.settings.hash_key_bytes, f"{limit.name} {whom}")
    taken = session.execute(_TAKE, {"key": key, "capacity": limit.capacity, "seconds": limit.per.total_seconds()})
    return taken.first() is not None
