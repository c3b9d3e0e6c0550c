"""A clock that stands where the test puts it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

NINE_IN_LEEDS = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass
class SetClock:
    """A clock that stands where the test puts it."""

    at: datetime = NINE_IN_LEEDS

    def now(self) -> datetime:
        """Where it stands."""
        return self.at

    def forward(self, **by: float) -> datetime:
        """Set it forward, for example ``forward(days=1)``."""
        self.at += timedelta(**by)
        return self.at
