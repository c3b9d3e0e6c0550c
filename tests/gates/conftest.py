"""Every letter as it reaches people, and those who judge it: begun once, all at work at the same time."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from course.curriculum.pseudo import PSEUDO_LOCALE
from tests.support.judges import JudgeIsAwayError, MailPrograms, MjmlValidator, NuChecker, SpamAssassin
from tests.support.shown import ShownLetter, pseudo_letters, shown_letters

CONTROL = "control"
"""What each judge must find fault with: one that finds nothing there would find nothing anywhere."""

_SPAM = (
    b"From: a@example.org\r\nTo: b@example.org\r\nSubject: FREE MONEY, ACT NOW\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html><body>FREE</body></html>\r\n"
)
_ODD_HTML = '<!doctype html><html lang="en"><title>x</title><body><p style="display:grid"><odd></p></body></html>'
_ODD_MJML = (
    "<mjml><mj-body><mj-section><mj-column><mj-text colour='red'>x</mj-text></mj-column></mj-section></mj-body></mjml>"
)


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> tuple[ShownLetter, ...]:
    """Every letter in every locale, the made-up one too; whole and bare (once, if both are the same)."""
    seen: dict[tuple[str, str, str], ShownLetter] = {}
    for letter in (*shown_letters(), *pseudo_letters(tmp_path_factory.mktemp("pseudo"))):
        composed = letter.composed
        seen.setdefault((composed.subject, composed.html, composed.text), letter)
    return tuple(seen.values())


@pytest.fixture(scope="session")
def bench(letters: tuple[ShownLetter, ...], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[type, Any]]:
    """Each judge by its class, begun; for one that is not on this machine, why not."""
    folder = tmp_path_factory.mktemp("judges")
    html = {f"{file_of(letter)}.html": letter.wire_html for letter in letters} | {f"{CONTROL}.html": _ODD_HTML}
    mjml = {f"{file_of(letter)}.mjml": letter.mjml for letter in letters} | {f"{CONTROL}.mjml": _ODD_MJML}
    spam = [*(letter.raw for letter in letters if letter.locale != PSEUDO_LOCALE), _SPAM]
    begun: dict[type, Any] = {}
    for kind, begin in (
        (
            SpamAssassin,
            lambda at: SpamAssassin(spam, at),
        ),
        (MailPrograms, lambda at: MailPrograms(html, at)),
        (MjmlValidator, lambda at: MjmlValidator(mjml, at)),
        (NuChecker, lambda at: NuChecker(html, at)),
    ):
        begun[kind] = _begun(begin, folder / kind.__name__)
    yield begun
    for each in begun.values():
        if not isinstance(each, JudgeIsAwayError):
            each.judge.end()


def _begun(begin: Callable[[Path], object], folder: Path) -> object:
    try:
        return begin(folder)
    except JudgeIsAwayError as away:
        return away


def _or_skip(bench: Mapping[type, Any], kind: type) -> Any:
    judge = bench[kind]
    if isinstance(judge, JudgeIsAwayError):
        pytest.skip(str(judge))
    return judge


@pytest.fixture
def spamassassin(bench: Mapping[type, Any]) -> SpamAssassin:
    """At work on every letter that can be sent, and on the control after them."""
    judge: SpamAssassin = _or_skip(bench, SpamAssassin)
    return judge


@pytest.fixture
def mail_programs(bench: Mapping[type, Any]) -> MailPrograms:
    """At work on every letter's HTML and on the control."""
    judge: MailPrograms = _or_skip(bench, MailPrograms)
    return judge


@pytest.fixture
def mjml_validator(bench: Mapping[type, Any]) -> MjmlValidator:
    """At work on every letter's MJML and on the control."""
    judge: MjmlValidator = _or_skip(bench, MjmlValidator)
    return judge


@pytest.fixture
def nu_checker(bench: Mapping[type, Any]) -> NuChecker:
    """At work on every letter's HTML and on the control."""
    judge: NuChecker = _or_skip(bench, NuChecker)
    return judge


def file_of(letter: ShownLetter) -> str:
    """What a judge calls a letter: ``second-wind.day-1.de.everything``."""
    return f"{letter.course}.{letter.letter}.{letter.locale}.{letter.who.replace(' ', '-')}"
