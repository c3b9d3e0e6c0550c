"""Coverage-guided fuzzing of the reader, where atheris is installed: `make fuzz` runs it for as long as it is told.

Not collected by pytest. What it finds is written to `crash-*` in the working directory and belongs, shortened, among
the cases of `test_fuzz.py`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

try:
    import atheris  # type: ignore[import-not-found, unused-ignore]
except ImportError:
    atheris = None

from tests.inbound.seeds import LETTER, SEEDS


def main(seconds: int) -> None:
    """Look for bytes that break a law, or take more than two seconds."""
    if atheris is None:
        sys.stderr.write("atheris is not installed here; Hypothesis has looked alone\n")
        return
    with atheris.instrument_imports(include=["course.inbound.read"]):
        from tests.inbound.test_fuzz import laws

    def one(data: bytes) -> None:
        laws(data[1:], LETTER if data[:1] > b"\x7f" else None)

    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(SEEDS):
            for first in (b"\x00", b"\xff"):
                Path(corpus, f"{number}{first[0]}").write_bytes(first + seed)
        atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-timeout=2", "-max_len=8192", corpus], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 120)
