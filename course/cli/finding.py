"""What one check of `course doctor` found."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One check: whether all is well, what was seen, and the cure."""

    check: str
    ok: bool
    said: str
    cure: str | None = None
