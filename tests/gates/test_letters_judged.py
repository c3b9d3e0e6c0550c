"""What programs of other hands say of every letter: SpamAssassin, caniemail, MJML's own validator, the Nu checker."""

import re
import tomllib
from pathlib import Path

from course.curriculum.pseudo import PSEUDO_LOCALE
from tests.support.judges import MailPrograms, MjmlValidator, NuChecker, SpamAssassin
from tests.support.shown import ShownLetter

MOST_SPAM = 0.1
"""SpamAssassin's local rules; a message is held for spam at 5."""

ACCEPTED = tomllib.loads((Path(__file__).parent / "accepted.toml").read_text("utf-8"))
CONTROL = "control."


def test_spamassassin_finds_nothing_to_say_against_any_letter(
    letters: tuple[ShownLetter, ...], spamassassin: SpamAssassin
) -> None:
    *verdicts, control = spamassassin.verdicts()
    assert control.score > 1
    sendable = [letter for letter in letters if letter.locale != PSEUDO_LOCALE]
    found = {letter.name: each for letter, each in zip(sendable, verdicts, strict=True) if each.score > MOST_SPAM}
    assert found == {}


def test_no_letter_uses_what_a_mail_program_lacks_unless_it_was_accepted_with_its_reason(
    mail_programs: MailPrograms,
) -> None:
    faults = mail_programs.faults()
    assert any(each.file.startswith(CONTROL) and each.feature == "display:grid" for each in faults)
    faults = [each for each in faults if not each.file.startswith(CONTROL)]
    unsupported = {each.feature: set[str]() for each in faults if each.kind == "unsupported"}
    for each in faults:
        if each.kind == "unsupported":
            unsupported[each.feature].add(each.client)
    accepted = {name: set(entry["clients"]) for name, entry in ACCEPTED["unsupported"].items()}
    first = {each.feature: f"{each.file}:{each.line}" for each in reversed(faults)}
    new = {name: (first[name], clients - accepted.get(name, set())) for name, clients in unsupported.items()}
    assert {name: entry for name, entry in new.items() if entry[1]} == {}
    # What is used no more is accepted no more: the list only shrinks by itself.
    assert {name: clients - unsupported.get(name, set()) for name, clients in accepted.items()} == {
        name: set() for name in accepted
    }


def test_no_letter_uses_what_a_mail_program_shows_in_part_unless_it_was_accepted_with_its_reason(
    mail_programs: MailPrograms,
) -> None:
    faults = [each for each in mail_programs.faults() if not each.file.startswith(CONTROL)]
    partial = {each.feature for each in faults if each.kind == "partial"}
    assert partial == {name for entry in ACCEPTED["partial"] for name in entry["features"]}


def test_everything_accepted_has_its_reason_and_is_named_once() -> None:
    entries = [*ACCEPTED["unsupported"].values(), *ACCEPTED["partial"], *ACCEPTED["invalid"], *ACCEPTED["invalid_page"]]
    assert all(len(entry["why"].split()) >= 4 for entry in entries)
    names = [name for entry in ACCEPTED["partial"] for name in entry["features"]]
    assert len(names) == len(set(names))


def test_mjml_s_own_validator_finds_no_fault_in_any_letter(mjml_validator: MjmlValidator) -> None:
    faults = mjml_validator.faults()
    assert any(f"/{CONTROL}mjml" in fault for fault in faults)
    assert [fault for fault in faults if f"/{CONTROL}mjml" not in fault] == []


def test_the_html_of_every_letter_is_valid_but_for_what_outlook_needs(nu_checker: NuChecker) -> None:
    errors = nu_checker.errors()
    assert any(file.startswith(CONTROL) for file, _ in errors)
    patterns = [re.compile(entry["message"]) for entry in ACCEPTED["invalid"]]
    others = [
        f"{file}: {message}"
        for file, message in errors
        if not file.startswith(CONTROL) and not any(pattern.match(message) for pattern in patterns)
    ]
    assert others == []
    for pattern in patterns:
        assert any(pattern.match(message) for file, message in errors if not file.startswith(CONTROL)), pattern.pattern
