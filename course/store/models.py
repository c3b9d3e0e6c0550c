"""The tables. PostgreSQL is the truth; everything else is a hint.

Instants are ``timestamptz`` and end in ``_at``; unless a name says ``real``, they are course time. Local intent (hour,
zone, weekdays) is stored as such, never as an instant.
"""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    DateTime,
    Float,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from course.vocabulary import (
    DeliveryStatus,
    EnrolmentStatus,
    GuardLevel,
    HeldReason,
    HoldCause,
    HoldScope,
    InboundState,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables; constraints get predictable names, so that migrations can speak of them."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {
        datetime: DateTime(timezone=True),
        bytes: LargeBinary,
        str: Text,
        int: BigInteger,
        bool: Boolean,
        dict[str, Any]: JSONB,
        list[str]: ARRAY(Text),
    }


def _one_of(column: str, words: type) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)  # type: ignore[attr-defined]
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


class ClockRow(Base):
    """The scaled clock, in development; no row: course time is real time."""

    __tablename__ = "clock"
    id: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    real_at: Mapped[datetime]
    course_at: Mapped[datetime]
    day_seconds: Mapped[float] = mapped_column(Float)
    alive_at: Mapped[datetime]
    """The last course instant at which something ran."""


class SignupLink(Base):
    """A link by which candidates join; groups figures."""

    __tablename__ = "signup_link"
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    slug: Mapped[str] = mapped_column(String(64), unique=True)
    course: Mapped[str] = mapped_column(String(64))
    title: Mapped[str]
    created_at: Mapped[datetime]


class Person(Base):
    """Who takes the course. The address is kept plain because letters go to it; words are kept sealed."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    email: Mapped[str]
    email_hash: Mapped[bytes] = mapped_column(unique=True)
    name: Mapped[str | None]
    created_at: Mapped[datetime]


class PersonKey(Base):
    """A person's own key, wrapped by the master key. No foreign key: it is backed up apart, and for 30 days only."""

    __tablename__ = "person_key"
    person_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    wrapped: Mapped[bytes]


class ServiceKey(Base):
    """The key of mail that is not matched to anybody yet, wrapped by the master key."""

    __tablename__ = "service_key"
    id: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    wrapped: Mapped[bytes]


class Enrolment(Base):
    """One candidate taking one course once."""

    __tablename__ = "enrolment"
    __table_args__ = (
        _one_of("status", EnrolmentStatus),
        _one_of("held_reason", HeldReason),
        CheckConstraint("hour BETWEEN 0 AND 23", name="hour_of_day"),
        # None with `due_at`, which every letter changes: PostgreSQL would write a new entry into each index of the row.
        # One course at a time for one person.
        Index(
            "uq_enrolment_current",
            "person_id",
            "course",
            unique=True,
            postgresql_where=text("status IN ('pending', 'active', 'paused')"),
        ),
        Index("ix_enrolment_person_id", "person_id"),
        Index("ix_enrolment_link_id", "link_id"),
        Index("ix_enrolment_held", "held_reason", postgresql_where=text("held_reason IS NOT NULL")),
    )
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    handle: Mapped[int] = mapped_column(unique=True)
    """63 random bits: what addresses, links and Message-IDs carry instead of the id."""
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    link_id: Mapped[int] = mapped_column(ForeignKey("signup_link.id"))
    course: Mapped[str] = mapped_column(String(64))
    course_version: Mapped[int]
    lessons: Mapped[int] = mapped_column(SmallInteger)
    status: Mapped[str] = mapped_column(String(16))
    status_before_stop: Mapped[str | None] = mapped_column(String(16))
    locale: Mapped[str] = mapped_column(String(16))
    zone: Mapped[str] = mapped_column(String(64))
    hour: Mapped[int] = mapped_column(SmallInteger)
    weekdays_only: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(SmallInteger, default=0)
    created_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    start_at: Mapped[datetime | None]
    last_lesson_at: Mapped[datetime | None]
    zone_changed_at: Mapped[datetime | None]
    not_before: Mapped[datetime | None]
    paused_until: Mapped[datetime | None]
    held_reason: Mapped[str | None] = mapped_column(String(16))
    held_until: Mapped[datetime | None]
    held_at: Mapped[datetime | None]
    """Since when it is held; means nothing without a reason."""
    next_asked_at: Mapped[datetime | None]
    keepsake_sent: Mapped[bool] = mapped_column(default=False)
    check_in_wanted: Mapped[bool] = mapped_column(default=False)
    check_in_sent: Mapped[bool] = mapped_column(default=False)
    keepsake_after_days: Mapped[int] = mapped_column(SmallInteger)
    check_in_day: Mapped[int] = mapped_column(SmallInteger)
    stopped_at: Mapped[datetime | None]
    completed_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    """From when the tick should look at it; None: not before somebody acts, or a delivery is in hand.

    The tick finds it by `DueEnrolment`.
    """

    person: Mapped[Person] = relationship(lazy="raise")
    link: Mapped[SignupLink] = relationship(lazy="raise")


class DueEnrolment(Base):
    """Which enrolment has which `due_at`: an index in the form of a table, kept by triggers and read by the tick.

    People who are due at one time lie together here, so that a morning's letters change few of its pages.
    """

    __tablename__ = "due_enrolment"
    due_at: Mapped[datetime] = mapped_column(primary_key=True)
    enrolment_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class ConsentEvent(Base):
    """What was agreed to or withdrawn: when, how, and in which words (GDPR article 7, paragraph 1)."""

    __tablename__ = "consent_event"
    __table_args__ = (Index("ix_consent_event_enrolment_id", "enrolment_id"),)
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    real_at: Mapped[datetime] = mapped_column(server_default=func.now())
    wording: Mapped[str | None]
    form_url: Mapped[str | None]
    ip: Mapped[str | None] = mapped_column(String(45))
    user_agent: Mapped[str | None] = mapped_column(String(400))
    source: Mapped[str | None]


class Delivery(Base):
    """The sending of one letter to one enrolment. Unique on both and the occasion: that is what *once* means."""

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("enrolment_id", "letter", "occasion"),
        _one_of("status", DeliveryStatus),
        Index("ix_delivery_next", "next_at", postgresql_where=text("status IN ('queued', 'deferred')")),
        Index("ix_delivery_lease", "lease_until", postgresql_where=text("status = 'claimed'")),
        Index("ix_delivery_sent", "sent_at", postgresql_where=text("status = 'sent'")),
        # What ended otherwise than sent: few, and counted often.
        Index(
            "ix_delivery_ended",
            "status",
            postgresql_where=text("status IN ('bounced', 'complained', 'failed', 'skipped')"),
        ),
    )
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id", ondelete="CASCADE"))
    letter: Mapped[str] = mapped_column(String(40))
    occasion: Mapped[int] = mapped_column(default=1)
    status: Mapped[str] = mapped_column(String(16))
    due_at: Mapped[datetime]
    composed_as_of: Mapped[datetime]
    """The course instant as of which the letter is composed, so that a second attempt makes the same bytes."""
    next_at: Mapped[datetime | None]
    first_claimed_real_at: Mapped[datetime] = mapped_column(server_default=func.now())
    """Real time; the link tokens in the letter are dated with it."""
    lease_until: Mapped[datetime | None]
    """Real time, by the database's clock."""
    owner: Mapped[str | None] = mapped_column(String(36))
    epoch: Mapped[int] = mapped_column(default=0)
    attempts: Mapped[int] = mapped_column(default=0)
    sent_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(String(40))
    response: Mapped[str | None]
    """What the server said, without addresses."""
    details: Mapped[dict[str, Any] | None]
    """What this occasion's words need (an instant, a Message-ID being answered); nothing that a candidate wrote."""


class DeliveryEvent(Base):
    """News about a delivery: normalised, deduplicated by its id."""

    __tablename__ = "delivery_event"
    __table_args__ = (
        Index("ix_delivery_event_kind_at", "kind", "at"),
        Index("ix_delivery_event_delivery_id", "delivery_id"),
    )
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    delivery_id: Mapped[int] = mapped_column(ForeignKey("delivery.id", ondelete="CASCADE"))
    event_id: Mapped[str] = mapped_column(String(80), unique=True)
    kind: Mapped[str] = mapped_column(String(24))
    at: Mapped[datetime]
    detail: Mapped[str | None]


class SkippedLetter(Base):
    """A letter that was due and did not go, and why."""

    __tablename__ = "skipped_letter"
    __table_args__ = (
        Index("ix_skipped_letter_at", "at"),
        # One's own page asks which lessons its candidate left out; of all other reasons there are many.
        Index("ix_skipped_letter_left_out", "enrolment_id", postgresql_where=text("reason = 'left_out'")),
    )
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id", ondelete="CASCADE"))
    letter: Mapped[str] = mapped_column(String(40))
    reason: Mapped[str] = mapped_column(String(24))
    at: Mapped[datetime]


class InboundMessage(Base):
    """Mail received and stored raw, before anyone knows what it is, sealed under a key of its own (``wrapped``)."""

    __tablename__ = "inbound_message"
    __table_args__ = (
        _one_of("state", InboundState),
        Index("ix_inbound_message_open", "received_real_at", postgresql_where=text("state IN ('kept', 'unmatched')")),
        Index("ix_inbound_message_person_id", "person_id"),
        Index("ix_inbound_message_from_hash", "from_hash", postgresql_where=text("from_hash IS NOT NULL")),
    )
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    dedupe: Mapped[bytes] = mapped_column(unique=True)
    """Keyed hash of what makes it the same message: recipients and Message-ID, or its bytes."""
    door: Mapped[str] = mapped_column(String(16))
    received_at: Mapped[datetime]
    received_real_at: Mapped[datetime] = mapped_column(server_default=func.now())
    size: Mapped[int]
    sealed: Mapped[bytes | None]
    """None after retention removed it."""
    wrapped: Mapped[bytes | None]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    """Whose key wraps it; None: the service key."""
    enrolment_id: Mapped[int | None] = mapped_column(ForeignKey("enrolment.id", ondelete="CASCADE"))
    day: Mapped[int | None] = mapped_column(SmallInteger)
    state: Mapped[str] = mapped_column(String(16))
    kind: Mapped[str | None] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(String(80))
    from_hash: Mapped[bytes | None]
    """The keyed hash of who says they wrote it, while it is nobody's: so that an erasure finds it in the pen."""
    attempts: Mapped[int] = mapped_column(default=0)


class OperatorNotice(Base):
    """That an operator should know of something: the kind and whose course, never anybody's words."""

    __tablename__ = "operator_notice"
    __table_args__ = (
        Index("ix_operator_notice_next", "next_at", postgresql_where=text("next_at IS NOT NULL")),
        Index("ix_operator_notice_enrolment_id", "enrolment_id"),
    )
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    kind: Mapped[str] = mapped_column(String(24))
    enrolment_id: Mapped[int | None] = mapped_column(ForeignKey("enrolment.id", ondelete="CASCADE"))
    created_at: Mapped[datetime]
    next_at: Mapped[datetime | None]
    """When to try to mail it; None: mailed, or only logged because no operator has an address."""
    sent_at: Mapped[datetime | None]


class DeliveryHold(Base):
    """Delivery is held for everybody. Released ones stay: what led to them is not held against us again."""

    __tablename__ = "delivery_hold"
    __table_args__ = (
        _one_of("scope", HoldScope),
        _one_of("cause", HoldCause),
        Index("uq_delivery_hold_in_force", "cause", "scope", unique=True, postgresql_where=text("released_at IS NULL")),
    )
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    scope: Mapped[str] = mapped_column(String(16))
    cause: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str | None]
    """An operator's own words."""
    since_at: Mapped[datetime]
    released_at: Mapped[datetime | None]


class GuardReading(Base):
    """What a guard rail saw when it last looked."""

    __tablename__ = "guard_reading"
    __table_args__ = (_one_of("level", GuardLevel),)
    rail: Mapped[str] = mapped_column(String(16), primary_key=True)
    level: Mapped[str] = mapped_column(String(8))
    people: Mapped[int]
    """Who complained, or whose address bounced, in the time that it looks at."""
    letters: Mapped[int]
    """Letters handed over in that time."""
    at: Mapped[datetime]
    looked_real_at: Mapped[datetime]


class Reflection(Base):
    """Reply text kept as the answer to a lesson's question, sealed with the person's own key."""

    __tablename__ = "reflection"
    __table_args__ = (Index("ix_reflection_enrolment_id_day", "enrolment_id", "day"),)
    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id", ondelete="CASCADE"))
    person_id: Mapped[int]
    inbound_id: Mapped[int | None] = mapped_column(ForeignKey("inbound_message.id", ondelete="SET NULL"), unique=True)
    day: Mapped[int] = mapped_column(SmallInteger)
    received_at: Mapped[datetime]
    quoted: Mapped[bool] = mapped_column(server_default=text("true"), default=True)
    """Whether letters may quote it back. Words of despair are kept for their writer and not sent to them again."""
    sealed: Mapped[bytes]


class Suppression(Base):
    """An address that is not to be mailed, as a keyed hash. Outlives enrolments and erasure."""

    __tablename__ = "suppression"
    __table_args__ = (
        # What the guard rails count: few beside those who simply stopped.
        Index("ix_suppression_bad", "at", postgresql_where=text("reason IN ('bounced', 'complained')")),
    )
    email_hash: Mapped[bytes] = mapped_column(primary_key=True)
    reason: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]


class Erasure(Base):
    """That a person's data were erased, so that a restored backup erases them again. Names nobody."""

    __tablename__ = "erasure"
    email_hash: Mapped[bytes] = mapped_column(primary_key=True)
    person_id: Mapped[int]
    at: Mapped[datetime]


class TokenBucket(Base):
    """What a stranger may still ask for: a bucket that fills with real time."""

    __tablename__ = "token_bucket"
    key: Mapped[bytes] = mapped_column(primary_key=True)
    tokens: Mapped[float] = mapped_column(Float)
    filled_real_at: Mapped[datetime]


class Heartbeat(Base):
    """A process's signs of life. Real time."""

    __tablename__ = "heartbeat"
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    """``kind@machine:pid``; a worker's own processes each have a row, ``worker@machine:pid of the worker/own pid``."""
    kind: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    """When it last noted that it lives."""
    since_at: Mapped[datetime | None]
    """A worker's process: when it began. Beat: since when its hints have gone out without a break."""
    hint_at: Mapped[datetime | None]
    """A worker's process: when it last worked on a hint. Beat: when it last sent one."""


class ImapFolder(Base):
    """How far a mailbox has been looked through (RFC 9051 section 2.3.1.1): moves on with what is kept."""

    __tablename__ = "imap_folder"
    name: Mapped[str] = mapped_column(primary_key=True)
    """User, host, port and folder."""
    uid_validity: Mapped[int]
    """While the server says the same number, a UID means the same message."""
    last_uid: Mapped[int]
    """Every message up to this one has been kept, or is none of ours."""
    looked_real_at: Mapped[datetime] = mapped_column(server_default=func.now())


class HookReceipt(Base):
    """That a provider's call was taken, so that a repetition does nothing. Real time."""

    __tablename__ = "hook_receipt"
    __table_args__ = (Index("ix_hook_receipt_at", "at"),)
    key: Mapped[bytes] = mapped_column(primary_key=True)
    """Keyed hash of the provider and its own id of the call."""
    at: Mapped[datetime] = mapped_column(server_default=func.now())
