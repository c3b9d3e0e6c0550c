"""What `course doctor` says of DNS, asked of a real server with a small zone."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import dns.flags
import dns.message
import dns.resolver
import dns.rrset
import pytest

from course.cli.dns_records import look_at_dns
from course.cli.finding import Finding
from course.letters.dkim import make_key, read_keys
from course.settings import Settings, load_settings

Zone = dict[tuple[str, str], list[str]]
Ask = Callable[..., dict[str, Finding]]
GOOD: Zone = {
    ("reply.example.org", "TXT"): ['"v=spf1 include:relay.example.net -all"'],
    ("reply.example.org", "MX"): ["10 mx.example.org."],
    ("mx.example.org", "A"): ["192.0.2.5"],
    ("_dmarc.example.org", "TXT"): ['"v=DMARC1; p=none"'],
    ("relay.example.net", "A"): ["8.8.4.4"],
    ("4.4.8.8.in-addr.arpa", "PTR"): ["relay.example.net."],
}


class Server(threading.Thread):
    """Answers from a zone over UDP; a name that it lacks does not exist. Silent without a zone."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.zone: Zone | None = {}
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))

    def run(self) -> None:
        """Until the socket is closed."""
        while True:
            try:
                raw, who = self.socket.recvfrom(4096)
            except OSError:
                return
            if self.zone is None:
                continue
            query = dns.message.from_wire(raw)
            answer = dns.message.make_response(query)
            answer.flags |= dns.flags.RA
            question = query.question[0]
            name, kind = str(question.name).rstrip(".").lower(), question.rdtype.name
            if found := self.zone.get((name, kind)):
                answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *found))
            elif not any(known == name for known, _ in self.zone):
                answer.set_rcode(dns.rcode.NXDOMAIN)
            self.socket.sendto(answer.to_wire(), who)


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Ask]:
    """The findings by their check: ``ask({("name", "TXT"): […]}, dkim_keys=…)`` changes the zone and the settings."""
    server = Server()
    server.start()
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], server.socket.getsockname()[1]

    def asked(changes: Zone | None = None, *, silent: bool = False, **more: object) -> dict[str, Finding]:
        server.zone = None if silent else {key: value for key, value in (GOOD | (changes or {})).items() if value}
        return {finding.check: finding for finding in look_at_dns(_production(tmp_path, **more), resolver)}

    yield asked
    server.socket.close()


def _production(folder: Path, **more: object) -> Settings:
    key = "A" * 43 + "="
    known: dict[str, object] = {
        "env": "production",
        "database_url": "postgresql://course@db.example.org/course",
        "redis_url": "redis://redis.example.org",
        "smtp_url": "smtp://relay.example.net:587?tls=starttls",
        "secret_key": "a test secret of more than thirty-two characters",
        "master_key": key,
        "hash_key": key,
        "public_url": "https://example.org",
        "mail_from": "Second Wind <hello@mail.example.org>",
        "reply_domain": "reply.example.org",
        "postal_address": "1 High Street, Leeds",
        "data_dir": folder,
        "_env_file": None,
    }
    return load_settings(**(known | more))


def test_a_domain_in_order_has_nothing_to_mend(ask: Ask) -> None:
    found = ask()
    assert list(found) == ["spf", "dkim", "dmarc", "mx", "ptr"]
    assert all(finding.ok for finding in found.values()), found


@pytest.mark.parametrize(
    ("check", "changes", "sentence"),
    [
        ("spf", {("reply.example.org", "TXT"): []}, "has no SPF record"),
        ("spf", {("reply.example.org", "TXT"): ['"v=spf10 -all"']}, "has no SPF record"),
        ("spf", {("reply.example.org", "TXT"): ['"v=spf1 -all"', '"v=spf1 ~all"']}, "2 SPF records"),
        ("dmarc", {("_dmarc.example.org", "TXT"): []}, "no DMARC record"),
        ("dmarc", {("_dmarc.example.org", "TXT"): ['"v=DMARC1; p=perhaps"']}, "p=perhaps is no policy"),
        ("dmarc", {("_dmarc.example.org", "TXT"): ['"v=DMARC1; p=none"', '"v=DMARC1; p=reject"']}, "2 records"),
        ("dmarc", {("_dmarc.example.org", "TXT"): ['"v=DMARC1; p=none; aspf=s"']}, "nothing of ours aligns"),
        ("mx", {("reply.example.org", "MX"): []}, "has no MX"),
        ("mx", {("reply.example.org", "MX"): ["0 ."]}, "has no MX"),
        ("mx", {("mx.example.org", "A"): []}, "has no address"),
        ("ptr", {("4.4.8.8.in-addr.arpa", "PTR"): []}, "no name that leads back"),
        ("ptr", {("4.4.8.8.in-addr.arpa", "PTR"): ["mx.example.org."]}, "no name that leads back"),
    ],
)
def test_what_is_wrong_is_named_with_its_cure_and_alone(ask: Ask, check: str, changes: Zone, sentence: str) -> None:
    found = ask(changes)
    assert sentence in found[check].said
    assert found[check].cure
    assert [name for name, finding in found.items() if not finding.ok] == [check]


def test_a_policy_of_the_very_domain_goes_before_one_above_it(ask: Ask) -> None:
    found = ask({("_dmarc.mail.example.org", "TXT"): ['"v=DMARC1; p=reject"']})["dmarc"]
    assert "_dmarc.mail.example.org says p=reject" in found.said


def test_a_reply_domain_elsewhere_aligns_with_nothing_unless_we_sign(ask: Ask, tmp_path: Path) -> None:
    elsewhere: Zone = {("reply.example.net", kind): GOOD["reply.example.org", kind] for kind in ("TXT", "MX")}
    assert not ask(elsewhere, reply_domain="reply.example.net")["dmarc"].ok
    path = tmp_path / "s2026.pem"
    path.write_bytes(make_key())
    assert ask(elsewhere, reply_domain="reply.example.net", dkim_keys=f"s2026={path}")["dmarc"].ok


def test_dns_must_have_every_key_that_signs(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "s2026.pem"
    path.write_bytes(make_key())
    [key] = read_keys([("s2026", path)], domain="mail.example.org")
    strings = key.record_line.partition("( ")[2].removesuffix(" )")
    setting = f"s2026={path}"
    assert ask({(key.record_name, "TXT"): [strings]}, dkim_keys=setting)["dkim"].ok
    assert "does not have our key" in ask(dkim_keys=setting)["dkim"].said
    other = read_keys([("s2026", _other(tmp_path))], domain="mail.example.org")[0]
    stale = other.record_line.partition("( ")[2].removesuffix(" )")
    assert not ask({(key.record_name, "TXT"): [stale]}, dkim_keys=setting)["dkim"].ok
    path.unlink()
    assert "cannot be read" in ask(dkim_keys=setting)["dkim"].said


def _other(folder: Path) -> Path:
    path = folder / "other.pem"
    path.write_bytes(make_key())
    return path


def test_a_relay_on_this_machine_has_no_name_to_look_for(ask: Ask) -> None:
    found = ask(smtp_url="smtp://127.0.0.1:25")["ptr"]
    assert found.ok
    assert "on this machine" in found.said


def test_a_dns_that_does_not_answer_is_no_missing_record(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("course.cli.dns_records._LIFETIME_SECONDS", 0.2)
    found = ask(silent=True)
    assert "DNS does not answer" in found["spf"].said
    assert not found["mx"].ok


def test_in_development_nobody_is_asked() -> None:
    [found] = look_at_dns(Settings())
    assert found.ok
    assert "development" in found.said
