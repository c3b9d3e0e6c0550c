"""Letters and notices are signed where a key is set, and by nobody else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import dkim
import pytest
from sqlalchemy import update

from course.delivery.claim import claim
from course.delivery.ledger import Ledger
from course.delivery.notices import written_notice
from course.delivery.record import sweep
from course.delivery.writing import gather, write
from course.letters.dkim import DkimError, make_key
from course.service import Service
from course.store.models import Delivery, Enrolment, OperatorNotice
from tests.support.clock import SetClock


@pytest.fixture(autouse=True)
def _the_present(clock_at: SetClock) -> None:
    """A verifier refuses a signature from the future, so these letters are of last year."""
    clock_at.at = datetime(2025, 6, 10, 8, 0, tzinfo=UTC)


@pytest.fixture
def signing(service: Service, tmp_path: Path) -> Service:
    """The service with a key of its own."""
    path = tmp_path / "s2026.pem"
    path.write_bytes(make_key())
    named = {"dkim_keys": f"s2026={path}", "operator_email": "team@example.org"}
    return replace(service, settings=service.settings.model_copy(update=named))


def letters(service: Service, owner: str) -> list[bytes]:
    claimed = claim(service, owner, limit=10)
    with service.sessions() as session:
        material = gather(service, session, claimed)
    return [write(service, each, material).data for each in claimed]


def verifies(raw: bytes, service: Service) -> bool:
    records = {f"{key.record_name}.".encode(): key.record.encode() for key in service.dkim_keys}
    return bool(dkim.verify(raw, dnsfunc=lambda name, timeout=5: records.get(name)))


def test_every_letter_is_signed_for_the_domain_of_from(signing: Service, enrol: Callable[..., Enrolment]) -> None:
    enrol()
    written = letters(signing, "somebody")
    assert written
    for letter in written:
        assert letter.startswith(b"DKIM-Signature: ")
        assert b"d=secondwind.example;" in letter
        assert verifies(letter, signing)


def test_a_second_attempt_is_the_same_bytes_with_the_same_signature(
    signing: Service, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    enrol()
    first = letters(signing, "somebody")
    with signing.sessions() as session:
        session.execute(update(Delivery).where(Delivery.status == "claimed").values(lease_until=None))
    clock_at.forward(hours=1)
    sweep(signing, Ledger(None))
    again = letters(replace(signing), "somebody else")
    assert sorted(again) == sorted(first)


def test_without_a_key_a_letter_is_left_to_the_relay(service: Service, enrol: Callable[..., Enrolment]) -> None:
    enrol()
    assert not any(b"DKIM-Signature" in letter for letter in letters(service, "somebody"))


def test_a_notice_to_the_operator_is_signed_too(signing: Service, enrol: Callable[..., Enrolment]) -> None:
    row = enrol()
    with signing.sessions() as session:
        now = signing.clock.now() - timedelta(days=1)
        notice = OperatorNotice(kind="distress", enrolment_id=row.id, created_at=now, next_at=now)
        session.add(notice)
        session.flush()
        assert verifies(written_notice(signing, session, notice).data, signing)


def test_a_key_that_is_missing_is_named_before_anything_is_claimed(service: Service, tmp_path: Path) -> None:
    named = {"dkim_keys": f"s2026={tmp_path / 'gone.pem'}"}
    without = replace(service, settings=service.settings.model_copy(update=named))
    with pytest.raises(DkimError, match=r"gone\.pem: no such file"):
        _ = without.dkim_keys
