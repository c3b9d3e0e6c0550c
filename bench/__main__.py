"""Run every bench, one after the other, and write the table into docs/benchmarks.md.

usage: python -m bench [--only NAME …] [--small]

With ``--small`` each runs with few letters, to see that it works; such figures mean nothing and are not written. What
cannot be measured on this machine says why and is left out of the table.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.ground import shown

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
BENCHES: dict[str, list[str]] = {
    "delivery": ["--letters", "3000", "--rounds", "1"],
    "nodemailer": ["--letters", "3000", "--peer-letters", "1000", "--rounds", "1"],
    "post_office": ["--letters", "3000", "--peer-letters", "500", "--rounds", "1"],
    "celery_way": ["--letters", "3000", "--peer-letters", "300", "--rounds", "1"],
    "signing": ["--letters", "3000", "--rounds", "1"],
    "reading": ["--seconds", "0.05", "--rounds", "2"],
    "composing": ["--letters", "500", "--rounds", "2"],
    "table_size": ["--letters", "500", "--rounds", "2", "--sizes", "5000,100000"],
    "nine_oclock": ["--letters", "10000", "--steady-letters", "5000"],
    "memory": ["--letters", "10000"],
    "pages": ["--people", "20000", "--seconds", "3"],
}
"""In the order of the page; behind each the options of a small run."""


def machine() -> str:
    """What all of it ran on, in a line."""
    model = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0))
    return f"{cores} cores ({model}), {memory:.0f} GiB, {platform.system()}, Python {platform.python_version()}"


def line_of(row: dict[str, Any]) -> str:
    """One row of the table."""
    met = row["ratio"] <= row["goal"] if row["at_most"] else row["ratio"] >= row["goal"]
    goal = f"{'≤' if row['at_most'] else '≥'} {row['goal']:g}"
    detail = str(row["detail"]).strip("[]")
    cells = (
        f"`{row['bench'].partition(' ')[0]}`",
        f"{row['ours']}: {shown(row['mine'])} {row['unit']}",
        f"{row['other']}: {shown(row['others'])} {row['unit']}",
        f"{row['ratio']:.2f}",
        f"{goal}{'' if met else ', **missed**'}",
        f"{row['rounds']} rounds; {detail}" if detail else f"{row['rounds']} rounds",
    )
    return "| " + " | ".join(cells) + " |"


def table(rows: list[dict[str, Any]], on: datetime) -> str:
    """The figures as Markdown."""
    head = ("| bench | ours | against | ratio | goal | of |", "|---|---|---|---|---|---|")
    return "\n".join([f"Measured on {on:%Y-%m-%d} on {machine()}.", "", *head, *map(line_of, rows)])


def written(page: str, figures: str) -> str:
    """The page with these figures in place of those that it had. Raises ValueError if it has no place for them."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{PAGE.name} has no place for figures ({BEGIN} … {END})")
    return f"{before}{BEGIN}\n{figures}\n{END}{after}"


def main() -> None:
    """Run them, print the table, and write it if everything was measured in full."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=BENCHES, default=list(BENCHES), help="these and no others")
    parser.add_argument("--small", action="store_true", help="few letters, nothing written")
    chosen = parser.parse_args()
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as folder:
        kept = Path(folder) / "rows"
        kept.touch()
        for name in chosen.only:
            print(f"\n== {name}", flush=True)
            options = BENCHES[name] if chosen.small else []
            argv = [sys.executable, "-m", f"bench.{name}", "--row", str(kept), *options]
            if subprocess.run(argv, check=False).returncode:
                failed.append(name)
        rows = [json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines()]
    figures = table(rows, datetime.now(UTC))
    print(f"\n{figures}")
    if failed:
        print(f"\nnot measured: {', '.join(failed)}", file=sys.stderr)
    if rows and not chosen.small and chosen.only == list(BENCHES):
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), figures), encoding="utf-8")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
