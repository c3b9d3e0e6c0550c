"""What pages say in other languages: catalogues that are read, renewed and checked; the rest is said in English."""

import shutil
from pathlib import Path

import pytest

from course.curriculum.catalogue import (
    catalogue_file,
    check_catalogue,
    page_locales,
    page_words,
    renew_catalogue,
    translations,
)
from course.curriculum.load import templates_root
from course.curriculum.source import CurriculumError

ASKED = "Was that you?"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the templates, to change at will."""
    shutil.copytree(templates_root(), tmp_path / "templates")
    return tmp_path / "templates"


def change(root: Path, old: str, new: str, locale: str = "de") -> None:
    file = catalogue_file(root, locale)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def faults(root: Path, locale: str = "de") -> list[str]:
    return [fault.message for fault in check_catalogue(root, locale)]


def test_english_comes_first_and_every_catalogue_is_a_language() -> None:
    assert page_locales(templates_root())[0] == "en"
    assert "de" in page_locales(templates_root())


def test_the_german_catalogue_says_everything_and_is_as_the_program_writes_it(root: Path) -> None:
    assert faults(root) == []
    before = catalogue_file(root, "de").read_bytes()
    assert renew_catalogue(root, "de") == (len(page_words(root)), 0)
    assert catalogue_file(root, "de").read_bytes() == before


def test_what_is_not_translated_is_said_in_english_and_told(root: Path) -> None:
    change(root, 'msgstr "Waren Sie das?"', 'msgstr ""')
    assert translations(root, "de").gettext(ASKED) == ASKED
    assert translations(root, "de").gettext("Open my page") == "Meine Seite öffnen"
    assert faults(root) == [f"“{ASKED}” (confirm.html:3) is not translated."]


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ("Abbestellt am %(day)s.", "Abbestellt am %(tag)s.", "“%(tag)s” is no value"),
        ("Abbestellt am %(day)s.", "Abbestellt.", "“%(day)s” is left out"),
        ("Abbestellt am %(day)s.", "Abbestellt am %(day)s, 100%.", "a “%” by itself"),
        (
            'Vielleicht war die Adresse vertippt. <a href=\\"%(url)s\\">Noch einmal versuchen</a>.',
            'Vielleicht vertippt. <b href=\\"%(url)s\\">Noch einmal</b>.',
            "the tags are not those",
        ),
    ],
)
def test_a_translation_that_would_break_its_page_is_told_and_not_used(
    root: Path, old: str, new: str, mistake: str
) -> None:
    english = next(
        each.words
        for each in page_words(root)
        if each.words.startswith(("Stopped on", "Perhaps there was a slip"))
        and ("slip" in each.words) == ("vertippt" in old)
    )
    change(root, old, new)
    assert any(mistake in fault for fault in faults(root))
    assert translations(root, "de").gettext(english) == english


def test_a_new_sentence_is_told_and_renewing_adds_it_without_touching_the_others(root: Path) -> None:
    file = root / "web" / "erased.html"
    file.write_text(file.read_text("utf-8") + '{{ _("Something new.") }}\n', "utf-8")
    assert any("“Something new.”" in fault and "is missing" in fault for fault in faults(root))
    assert renew_catalogue(root, "de")[1] == 1
    assert faults(root) == ["“Something new.” (erased.html:10) is not translated."]
    assert translations(root, "de").gettext(ASKED) == "Waren Sie das?"


def test_a_language_begins_with_everything_still_to_say(root: Path) -> None:
    assert faults(root, "fr") == [
        "this catalogue is missing: pages are shown in English. `course translate fr` begins it."
    ]
    every = len(page_words(root))
    assert renew_catalogue(root, "fr") == (every, every)
    assert len(faults(root, "fr")) == every
    assert "fr" in page_locales(root)
    assert translations(root, "fr").gettext(ASKED) == ASKED


def test_what_is_no_catalogue_is_told_in_a_sentence(root: Path) -> None:
    catalogue_file(root, "de").write_text('msgid "a"\nnonsense\n', "utf-8")
    assert any("this is no gettext catalogue" in fault for fault in faults(root))
    with pytest.raises(CurriculumError, match="no gettext catalogue"):
        translations(root, "de")


def test_nothing_that_a_page_says_stands_outside_the_catalogue() -> None:
    said = {each.words for each in page_words(templates_root())}
    assert {"What we keep, and for how long", "Stop the letters", "Europe", "seven"} <= said
    assert all(each.words.strip() == each.words and "\n" not in each.words for each in page_words(templates_root()))
