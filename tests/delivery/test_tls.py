"""Letters go to the relay encrypted where that is asked for, and only to one whose certificate holds."""

import ipaddress
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from course.delivery.outcome import Outcome
from course.delivery.transport.smtp import AwayKind, Handed, Outgoing, RelayAwayError, SmtpConnection
from course.settings import SmtpTarget
from tests.support.relay import Relay, free_port

LETTER = Outgoing(mail_from="us@test.example", rcpt_to="ana@example.org", data=b"Subject: x\r\n\r\nHello\r\n")
Start = Callable[..., SmtpConnection]


class Notes:
    """Wants every letter and notes what came of it."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []

    def still_wanted(self, index: int) -> bool:
        return True

    def handed(self, index: int, handed: Handed) -> None:
        self.outcomes.append(handed.outcome)


def certificate(folder: Path, host: str) -> Path:
    """A certificate for an IP address, signed by itself, with its key in the same file."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    made = (
        x509.CertificateBuilder(subject_name=name, issuer_name=name, public_key=key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2026, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=36_500))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / f"{host}.pem"
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    file.write_bytes(made.public_bytes(pem) + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    return file


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts a relay with a certificate for `host`, which this machine trusts or not; gives a connection to it."""
    with ExitStack() as ends:

        def started(tls: str, *, host: str = "127.0.0.1", trusted: bool = True, offers: bool = True) -> SmtpConnection:
            file, port = certificate(tmp_path, host), free_port()
            if trusted:
                monkeypatch.setenv("SSL_CERT_FILE", str(file))
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(file)
            how: dict[str, Any] = {"tls_context": context, "require_starttls": True} if offers else {}
            how = {"ssl_context": context} if tls == "implicit" else how
            controller = Controller(Relay(), hostname="127.0.0.1", port=port, **how)
            controller.start()
            ends.callback(controller.stop, no_assert=True)
            connection = SmtpConnection(SmtpTarget(f"smtp://127.0.0.1:{port}?tls={tls}"), own_name="test.example")
            ends.callback(connection.close)
            return connection

        yield started


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_letter_goes_over_tls_to_a_relay_that_takes_nothing_in_the_clear(start: Start, tls: str) -> None:
    notes = Notes()
    start(tls).send([LETTER], notes)
    assert notes.outcomes == [Outcome.SENT]


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
@pytest.mark.parametrize(
    "wrong", [{"trusted": False}, {"host": "127.0.0.2"}], ids=["nobody vouches for it", "it is another's"]
)
def test_a_relay_whose_certificate_does_not_hold_gets_no_letter(start: Start, tls: str, wrong: dict[str, Any]) -> None:
    notes, connection = Notes(), start(tls, **wrong)
    with pytest.raises(RelayAwayError) as away:
        connection.send([LETTER], notes)
    assert away.value.kind is AwayKind.TLS
    assert notes.outcomes == []


def test_a_relay_that_offers_no_tls_where_it_is_asked_for_gets_no_letter(start: Start) -> None:
    notes, connection = Notes(), start("starttls", offers=False)
    with pytest.raises(RelayAwayError) as away:
        connection.send([LETTER], notes)
    assert away.value.kind is AwayKind.TLS
    assert notes.outcomes == []
