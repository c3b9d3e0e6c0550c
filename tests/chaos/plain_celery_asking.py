"""Asks the negative control's workers for everything in a file of lines "INSTANT ADDRESS"."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.chaos.plain_celery import send


def main() -> None:
    """Ask."""
    for line in Path(sys.argv[1]).read_text(encoding="ascii").splitlines():
        at, rcpt = line.split()
        send.apply_async((rcpt,), eta=datetime.fromtimestamp(float(at), UTC))
    time.sleep(0.2)


if __name__ == "__main__":
    main()
