"""What `course doctor` asks DNS about the two domains: SPF, DKIM, DMARC and alignment, MX, and the relay's own name."""

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import dns.exception
import dns.resolver
import dns.reversename

from course.cli.finding import Finding
from course.letters.dkim import DkimError, read_keys
from course.settings import Settings, SmtpTarget

_LIFETIME_SECONDS = 5.0
_POLICIES = frozenset({"none", "quarantine", "reject"})


class DnsAwayError(Exception):
    """No server answered; that says nothing about any record."""


@dataclass(frozen=True, kw_only=True)
class Dns:
    """Questions to the machine's resolver, or to the one that is given."""

    resolver: dns.resolver.Resolver

    def texts(self, name: str) -> list[str]:
        """The TXT records of a name, each with its strings joined (RFC 7208 section 3.3). Raises DnsAwayError."""
        return [b"".join(record.strings).decode("utf-8", "replace") for record in self._ask(name, "TXT")]

    def hosts(self, name: str, kind: str) -> list[str]:
        """The names that records of this kind point to, without the last dot. Raises DnsAwayError."""
        return [
            str(getattr(record, "exchange", getattr(record, "target", record))).rstrip(".")
            for record in self._ask(name, kind)
        ]

    def addresses(self, name: str) -> list[str]:
        """Its IPv4 and IPv6 addresses; itself if it is one. Raises DnsAwayError."""
        try:
            return [str(ipaddress.ip_address(name))]
        except ValueError:
            return [str(record) for kind in ("A", "AAAA") for record in self._ask(name, kind)]

    def _ask(self, name: str, kind: str) -> list[Any]:
        try:
            return list(self.resolver.resolve(name, kind, lifetime=_LIFETIME_SECONDS))
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer, dns.exception.SyntaxError):
            return []
        except (dns.exception.DNSException, OSError, UnicodeError) as error:
            raise DnsAwayError(type(error).__name__) from None


def look_at_dns(settings: Settings, resolver: dns.resolver.Resolver | None = None) -> list[Finding]:
    """One finding for each record that receivers look for. In development nothing is asked: nobody gets real mail."""
    if not settings.production:
        return [Finding(check="dns", ok=True, said="not looked at in development")]
    try:
        asked = Dns(resolver=resolver or dns.resolver.Resolver())
    except dns.exception.DNSException:
        return [Finding(check="dns", ok=False, said="this machine names no resolver", cure="mend /etc/resolv.conf")]
    checks: list[tuple[str, Callable[[Dns, Settings], Finding]]] = [
        ("spf", _spf),
        ("dkim", _dkim),
        ("dmarc", _dmarc),
        ("mx", _mx),
        ("ptr", _ptr),
    ]
    findings = []
    for name, check in checks:
        try:
            findings.append(check(asked, settings))
        except DnsAwayError as error:
            cure = "see that this machine can ask DNS, then again"
            findings.append(Finding(check=name, ok=False, said=f"DNS does not answer ({error})", cure=cure))
    return findings


def _spf(asked: Dns, settings: Settings) -> Finding:
    """Of the reply domain, since the envelope sender lies there (RFC 7208 section 2.4)."""
    domain = settings.reply_domain
    found = [text for text in asked.texts(domain) if text == "v=spf1" or text.startswith("v=spf1 ")]
    if len(found) == 1:
        return Finding(check="spf", ok=True, said=f"{domain}: {found[0]}")
    said = f"{domain} has no SPF record" if not found else f"{domain} has {len(found)} SPF records, so none counts"
    return Finding(
        check="spf", ok=False, said=said, cure=f'publish one: {domain} TXT "v=spf1 include:<your relay> -all"'
    )


def _dkim(asked: Dns, settings: Settings) -> Finding:
    """That DNS has the public half of every key that signs (RFC 6376 section 3.6.2.2)."""
    try:
        keys = read_keys(settings.dkim_key_files, domain=settings.mail_domain)
    except DkimError as error:
        return Finding(check="dkim", ok=False, said=str(error), cure="mend COURSE_DKIM_KEYS")
    if not keys:
        return Finding(check="dkim", ok=True, said="the relay signs (COURSE_DKIM_KEYS is not set); see that it does")
    for key in keys:
        wanted = _tags(key.record)["p"]
        if not any(_tags(text).get("p") == wanted for text in asked.texts(key.record_name)):
            cure = "publish what `course dkim show` prints, or stop signing with this key"
            return Finding(check="dkim", ok=False, said=f"{key.record_name} does not have our key", cure=cure)
    return Finding(check="dkim", ok=True, said=f"DNS has the keys of {', '.join(key.selector for key in keys)}")


def _tags(record: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in record.split(";"))
    return {name.strip().lower(): "".join(value.split()) for name, _, value in pairs}


def _dmarc(asked: Dns, settings: Settings) -> Finding:
    """A policy for From's domain or one above it, and something that aligns with it (RFC 7489 sections 3.1 and 6.6.3).

    Instead of the list of public suffixes we walk up the tree to the first record, never to a top-level domain.
    """
    domain = settings.mail_domain
    labels = domain.split(".")
    above = [".".join(labels[skipped:]) for skipped in range(len(labels) - 1)]
    for organisation in above:
        found = [tags for text in asked.texts(f"_dmarc.{organisation}") if (tags := _tags(text)).get("v") == "DMARC1"]
        if found:
            break
    else:
        cure = f'publish one: _dmarc.{above[-1] if above else domain} TXT "v=DMARC1; p=none"'
        return Finding(check="dmarc", ok=False, said=f"{domain} has no DMARC record, nor has a domain above", cure=cure)
    policy = found[0].get("p", "").lower()
    if len(found) > 1 or policy not in _POLICIES:
        said = f"_dmarc.{organisation} has {len(found)} records" if len(found) > 1 else f"p={policy} is no policy"
        return Finding(check="dmarc", ok=False, said=said, cure="publish one record with p=none, quarantine or reject")
    strict = found[0].get("aspf") == "s"
    same = settings.reply_domain == domain
    below_one = f".{settings.reply_domain}".endswith(f".{organisation}")
    aligned = [
        *(["DKIM"] if settings.dkim_key_files else []),
        *(["SPF"] if same or (below_one and not strict) else []),
    ]
    said = f"_dmarc.{organisation} says p={policy}"
    if aligned:
        return Finding(check="dmarc", ok=True, said=f"{said}; {' and '.join(aligned)} of ours align with {domain}")
    cure = f"sign with a key of ours, take a reply domain below {organisation}, or see that the relay signs d={domain}"
    return Finding(check="dmarc", ok=False, said=f"{said}, and nothing of ours aligns with {domain}", cure=cure)


def _mx(asked: Dns, settings: Settings) -> Finding:
    """That replies, bounces and mailed stops find us; a lone dot says that they should not (RFC 7505)."""
    domain = settings.reply_domain
    found = [host for host in asked.hosts(domain, "MX") if host]
    cure = f"publish one: {domain} MX 10 <the host in front of the door>"
    if not found:
        return Finding(check="mx", ok=False, said=f"{domain} has no MX: replies cannot arrive", cure=cure)
    lost = [host for host in found if not asked.addresses(host)]
    if lost:
        return Finding(check="mx", ok=False, said=f"{lost[0]}, the MX of {domain}, has no address", cure=cure)
    return Finding(check="mx", ok=True, said=f"{domain} takes mail at {', '.join(found)}")


def _ptr(asked: Dns, settings: Settings) -> Finding:
    """That a relay's address has a name which has that address. One on our own network goes out by an unknown one."""
    host = SmtpTarget(settings.smtp_url or "").host
    outside = [address for address in asked.addresses(host) if ipaddress.ip_address(address).is_global]
    if not outside:
        said = f"{host} is on this machine or network; see that the address it sends from has a name"
        return Finding(check="ptr", ok=True, said=said)
    for address in outside:
        names = asked.hosts(str(dns.reversename.from_address(address)), "PTR")
        if not any(address in asked.addresses(name) for name in names):
            said = f"{address} ({host}) has no name that leads back to it"
            return Finding(check="ptr", ok=False, said=said, cure="ask whoever runs the relay for a PTR record")
    return Finding(check="ptr", ok=True, said=f"{host} has a name that leads back to it")
