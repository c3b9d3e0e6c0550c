"""What every shell function needs at hand, as one value: settings, transactions, the clock, keys and signatures."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from course.clock import Clock
from course.letters.address import Signer
from course.letters.dkim import DkimKey, read_keys
from course.settings import Settings
from course.store.course_clock import StoredClock
from course.store.database import Sessions, open_engine, sessions_of
from course.vault import MasterKeys, keyed_hash


@dataclass(frozen=True, kw_only=True)
class Service:
    """One process's view of the service."""

    settings: Settings
    sessions: Sessions
    clock: Clock
    signer: Signer
    master: MasterKeys
    templates: Path
    connections: int = 10
    """To the database, at most: those kept open and those for a rush."""

    @cached_property
    def dkim_keys(self) -> tuple[DkimKey, ...]:
        """The keys that sign letters, read once; empty: the relay signs. Raises DkimError, which names the file."""
        return read_keys(self.settings.dkim_key_files, domain=self.settings.mail_domain)

    def address_hash(self, email: str) -> bytes:
        """The keyed hash by which an address is recognised without being kept."""
        return keyed_hash(self.settings.hash_key_bytes, email.strip().lower())


def templates_folder() -> Path:
    """Where the words are: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


def open_service(settings: Settings, *, pool_size: int = 5) -> Service:
    """Connect (lazily) to what the settings name."""
    sessions = sessions_of(open_engine(settings.sqlalchemy_url, pool_size=pool_size))
    return Service(
        settings=settings,
        sessions=sessions,
        clock=StoredClock(sessions, scaled=not settings.production),
        signer=Signer(settings.secrets),
        master=MasterKeys(settings.master_keys),
        templates=templates_folder(),
        connections=2 * pool_size,
    )
