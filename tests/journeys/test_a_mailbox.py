"""`course up` with a mailbox: a reply that lies in it is read like any other."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.dovecot import Dovecot, needs_dovecot, start_dovecot
from tests.support.house import House, zone_where_it_is_noon

pytestmark = [pytest.mark.journey, needs_dovecot()]
ANA = "ana@example.org"


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    """A server with an empty mailbox."""
    server = start_dovecot()
    try:
        yield server
    finally:
        server.stop()


def test_a_reply_in_the_mailbox_is_kept_read_and_answered(tmp_path: Path, dovecot: Dovecot) -> None:
    with House(tmp_path / "data", more={"COURSE_IMAP_URL": dovecot.url}) as house:
        house.sign_up(ANA, timezone=zone_where_it_is_noon())
        house.confirm(ANA)
        letter = house.wait_for_letter(ANA, "day-1")
        dovecot.add(
            (
                f"Return-Path: <{ANA}>\r\nFrom: Ana <{ANA}>\r\nTo: {letter['Reply-To']}\r\nSubject: Re: day 1\r\n"
                f"Message-ID: <mailbox@example.org>\r\nIn-Reply-To: {letter['Message-ID']}\r\n\r\nThe bakery.\r\n"
            ).encode()
        )
        house.wait_for_letter(ANA, "receipt")
        kept = json.loads(house.course("export", ANA))
        assert [each["text"] for each in kept["reflections"]] == ["The bakery."]
        assert any(line.startswith("inbound") and "imap.ready" in line for line in house.stderr)
    assert not any(b"\\Seen" in flags for flags in dovecot.flags().values())
