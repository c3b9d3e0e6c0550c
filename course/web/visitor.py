"""Who is asking: the address that a request comes from, believed only as far as the proxies are ours."""

import ipaddress

from starlette.requests import HTTPConnection

from course.people.consent import Circumstances


def client_ip(request: HTTPConnection, trusted_proxies: int) -> str | None:
    """The visitor's IP address; None if there is none (a Unix socket).

    Every proxy appends the address that it was asked from to ``X-Forwarded-For``. With ``trusted_proxies`` of our own
    in front of us, the entry that many places from the right was written by the outermost of them; everything left of
    it was written by whoever likes to, and is never looked at. 0: nobody is believed, the socket's address counts.
    """
    socket_ip = _normalised(request.client.host) if request.client is not None else None
    if trusted_proxies == 0:
        return socket_ip
    hops = [hop.strip() for value in request.headers.getlist("x-forwarded-for") for hop in value.split(",")]
    if len(hops) < trusted_proxies:
        return socket_ip
    return _normalised(hops[-trusted_proxies]) or socket_ip


def _normalised(text: str) -> str | None:
    """One spelling for each address: no port, no brackets, no IPv4 in the clothes of IPv6."""
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return str(mapped or address)


def is_loopback(request: HTTPConnection, trusted_proxies: int) -> bool:
    """Whether the visitor sits on this machine. A request that says it was forwarded does not, unless by us."""
    if trusted_proxies == 0 and ("x-forwarded-for" in request.headers or "forwarded" in request.headers):
        return False
    if request.client is None:
        return trusted_proxies == 0
    ip = client_ip(request, trusted_proxies)
    return ip is not None and ipaddress.ip_address(ip).is_loopback


def circumstances(
    request: HTTPConnection, *, trusted_proxies: int, source: str, form_url: str, wording: str | None = None
) -> Circumstances:
    """Where a wish came from, for the record of consent. ``form_url`` names no token: it would be a key to the page."""
    agent = "".join(c for c in request.headers.get("user-agent", "") if c.isprintable())
    return Circumstances(
        source=source,
        form_url=form_url,
        ip=client_ip(request, trusted_proxies),
        user_agent=agent or None,
        wording=wording,
    )
