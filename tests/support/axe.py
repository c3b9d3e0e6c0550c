"""Accessibility judged by axe-core in a page that Chromium shows. The script lies beside this file (MPL-2.0)."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent / "axe-core"
SHA256: Final = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c"
"""Of axe-core 4.14.1's ``axe.min.js`` as published: what judges our pages is what its authors released."""

PAGE_RULES: Final = ("landmark-one-main", "region")
"""Rules about whole pages: a letter is shown inside a page of somebody else's, which has the landmarks."""

_RUN: Final = """async (off) => {
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document, { resultTypes: ["violations"], rules });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}"""


@cache
def script() -> str:
    """The source of axe. Raises ValueError if it is not the one whose hash is written above."""
    source = (FOLDER / "axe.min.js").read_bytes()
    if hashlib.sha256(source).hexdigest() != SHA256:
        raise ValueError("tests/support/axe-core/axe.min.js is not the file that was published")
    return source.decode("utf-8")


def violations(page: Any, *, without: tuple[str, ...] = ()) -> list[str]:
    """What axe finds wrong on a Playwright page as it is shown now, each as its rule and the element.

    `without`: rules left out. A page's own Content-Security-Policy does not stand in its way.
    """
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(script())
    found: list[str] = page.evaluate(_RUN, list(without))
    return found
