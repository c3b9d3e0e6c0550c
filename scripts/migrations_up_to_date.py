"""Says where models and migrations disagree, on a real PostgreSQL made for the purpose. Exit 1 if they do."""

import subprocess
import sys
import tempfile
from pathlib import Path

from course.embedded.postgres import start_postgres
from course.settings import Settings
from course.store.database import open_engine
from course.store.migrating import differences, migrate


def main() -> int:
    """Migrate an empty database and compare."""
    with tempfile.TemporaryDirectory(prefix="sw-migrations-") as folder:
        server = start_postgres(Path(folder), durable=False, stdout=subprocess.DEVNULL)
        try:
            engine = open_engine(Settings(_env_file=None, database_url=server.url).sqlalchemy_url)
            migrate(engine)
            found = differences(engine)
            engine.dispose()
        finally:
            server.stop()
    for difference in found:
        sys.stderr.write(f"not in the migrations: {difference}\n")
    sys.stderr.write("models and migrations agree\n" if not found else "write a migration: see docs/testing.md\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
