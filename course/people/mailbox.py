"""E-mail addresses as candidates type them."""

from email_validator import EmailNotValidError, validate_email

MAX_ADDRESS = 254


class AddressError(ValueError):
    """This is not an address that we can write to. The message is one sentence for the person who typed it."""


def read_address(text: str, *, strict: bool) -> str:
    """The address, its domain lower-cased and international names as the sender wrote them.

    ``strict`` (production) refuses domains that cannot exist on the Internet (RFC 6761). Raises AddressError.
    Addresses with letters outside ASCII before the @ are refused: many relays cannot carry them (RFC 6531).
    """
    text = text.strip().removeprefix("mailto:")
    if len(text) > MAX_ADDRESS:
        raise AddressError("That e-mail address is too long; addresses have at most 254 characters.")
    if not text:
        raise AddressError("Please type your e-mail address, for example ana@example.org.")
    try:
        found = validate_email(
            text,
            check_deliverability=False,
            allow_smtputf8=False,
            test_environment=not strict,
            allow_display_name=False,
        )
    except EmailNotValidError:
        raise AddressError("That does not look like an e-mail address; it should look like ana@example.org.") from None
    return f"{found.local_part}@{found.ascii_domain or found.domain}"


def limit_name(email: str) -> str:
    """One name for the spellings of one mailbox (dots, +tags), for limits alone, never for identity."""
    local, _, domain = email.lower().rpartition("@")
    local = local.partition("+")[0]
    if domain in {"gmail.com", "googlemail.com"}:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"
