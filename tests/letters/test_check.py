"""`course check`: the templates have no fault, and what an author can do wrong is told with its file and line."""

import shutil
from pathlib import Path

import pytest

from course.curriculum.load import templates_root
from course.letters.check import check, contrast

EN = "courses/second-wind/en"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the templates, to break."""
    shutil.copytree(templates_root(), tmp_path / "templates")
    return tmp_path / "templates"


def told(root: Path) -> list[str]:
    return [f"{fault.file.relative_to(root.resolve())}:{fault.line}: {fault.message}" for fault in check(root)]


def change(root: Path, name: str, old: str, new: str) -> None:
    file = root / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_the_templates_have_no_fault() -> None:
    assert check(templates_root()) == []


# Each: the file, what in it becomes what, and what is told. A fault is told at the line of the change, unless it can
# only be noticed elsewhere (`ELSEWHERE`).
HERE = [
    (f"{EN}/day-1.md", "So, to begin.", "So, today, to begin.", "“today” has no place"),
    (f"{EN}/day-1.md", "So, to begin.", "Rejected\ncandidates, to begin.", "“Rejected candidates” has no place"),
    (f"{EN}/day-1.md", "So, to begin.", "So {{ nam }}.", "“nam” is no value"),
    (f"{EN}/day-1.md", "So, to begin.", "So {{ brand|uper }}.", "“uper” is no filter"),
    (f"{EN}/day-1.md", "So, to begin.", "So {{ brand.", "a Jinja tag is wrong"),
    (f"{EN}/day-1.md", "So, to begin.", "So {% if a < %}.", "a Jinja tag is wrong"),
    (f"{EN}/day-1.md", "So, to begin.", "So, [a](http://a.example).", "a link leads to https://"),
    (f"{EN}/day-1.md", "So, to begin.", "[a](https://a.example) [b](https://b.example)", "two links in one paragraph"),
    (f"{EN}/day-1.md", "So, to begin.", "{% if hour %}[a](https://a.example){% endif %} b", "link inside an inline"),
    (f"{EN}/day-1.md", "So, to begin.", "So in {{ place }}.", "a value that is not there for everybody"),
    (f"{EN}/day-1.md", "So, to begin.", "![a](https://a.example/b.png)", "a letter has no pictures"),
    (f"{EN}/day-1.md", "## One small step", "# One small step", "headings inside a letter start with"),
    (f"{EN}/day-1.md", "## One small step", "## [a](https://a.example)", "a heading cannot be a link"),
    (f"{EN}/day-1.md", '{% include "welcome.md" %}', '{% include "welcom.md" %}', "not in the same folder"),
    (f"{EN}/day-1.md", "when and where?", "when and where.", "a question ends with a question mark"),
    (f"{EN}/day-1.md", "when and where?", "{{ day }}?", "a question is plain words"),
    (f"{EN}/day-1.md", "title: Other doors", "colour: red\ntitle: Other doors", "“colour:” means nothing"),
    (f"{EN}/day-1.md", "{{ day }} of {{ days }}: Other doors", "Your job", "“job” may give away"),
    (f"{EN}/day-1.md", "subject: {{ day }}", "subject: Re: {{ day }}", "begins like an answer"),
    (f"{EN}/day-1.md", "{{ day }} of {{ days }}: Other doors", "{{ day", "a Jinja tag is wrong"),
    (f"{EN}/day-1.md", "{{ day }} of {{ days }}: Other doors", "In {{ place }}", "not there for everybody"),
    (f"{EN}/day-1.md", "preview: One idea", "preview: After a no, one idea", "“no” may give away"),
    (
        f"{EN}/day-1.md",
        "One idea, one small step and one question. Two minutes to read, and",
        "Hm,",
        "from 40 to 140 characters",
    ),
    (f"{EN}/day-1.md", "subject: {{ day }}", f"subject: {'long ' * 12}{{{{ day }}}}", "at most 60 characters"),
    (f"{EN}/day-6.md", "{{ recall.text }}", "{{ recall.txt }}", "no attribute 'txt'"),
    (f"{EN}/keepsake.md", "{{ answer.text }}", "{{ answer.words }}", "no attribute 'words'"),
    (f"{EN}/care.md", "- **{{ line.name }}**", "- - **{{ line.name }}**", "a list inside another list"),
    ("letters/en.md", "{{ read_by }}", "{{ read_bye }}", "“read_bye” is no value"),
    ("letters/layout.txt", "[[ title.text ]]", "[[ titel.text ]]", "'titel' is undefined"),
    ("letters/layout.mjml", "[[ title.html ]]", "[[ titel.html ]]", "'titel' is undefined"),
    ("letters/layout.mjml", "{{ preview }}", "{{ preveiw }}", "“preveiw” is no value"),
    ("tokens.toml", 'ink = "#2c2a26"', 'ink = "#bbbbbb"', "has a contrast of"),
    ("tokens.toml", 'ink = "#2c2a26"', 'ink = "dark"', "each as a colour like"),
    ("courses/second-wind/course.toml", "version = 1", "version = one", "this is not TOML"),
]
ELSEWHERE = [
    (f"{EN}/day-7.md", "## What you wrote on the way", "This you wrote:", "needs a “##” heading"),
    (f"{EN}/day-1.md", "question: Which", "ask: Which", "has no “question:”"),
    (f"{EN}/day-4.md", "{% endif %}", "", "a Jinja tag is wrong"),
    ("letters/en.md", "# closing", "# close", "the section “# closing” is missing"),
    ("letters/en.md", "[Stop these letters]({{ unsubscribe_url }})", "Stop", "the link to stop is missing"),
    ("letters/en.md", ", {{ postal_address }}", "", "the postal address is missing"),
    ("letters/layout.txt", "-- \n", "\n", "the signature line"),
    ("letters/layout.txt", "[[ closing.text ]]", "", "text and HTML do not say the same"),
    ("letters/layout.txt", "[[ ask.text ]][[ reply.text ]]", "[[ reply.text ]][[ ask.text ]]", "does not stand last"),
    ("letters/layout.mjml", "[% if lesson %]", "[% if lesson", "expected token"),
    (
        "letters/layout.mjml",
        '<mj-section padding="30px 24px 18px">',
        "<mj-section padding=30>",
        "MJML cannot read this",
    ),
    ("letters/layout.mjml", "<mj-column>", '<mj-column width="{{ day }}">', "MJML drops the place"),
    (
        "letters/layout.mjml",
        "<mj-column>",
        '<mj-column><mj-image src="https://a.example/b.png" />',
        "fetches something",
    ),
    ("letters/layout.mjml", ".body {", "@import 'https://a.example/c.css'; .body {", "fetches something"),
    (
        "letters/layout.mjml",
        '<div class="mark" style="',
        '<div class="mark" style="direction:rtl;',
        "something in the letter",
    ),
    ("letters/elements.toml", 'p = "margin', 'p = "[[ light.nothing ]]margin', "no attribute 'nothing'"),
    ("letters/banned.toml", "lessons = [", "lessons = 7 # [", "this is not TOML"),
    ("letters/helplines.toml", 'emergency = "999"', "", "[GB] needs emergency"),
    ("letters/helplines.toml", 'checked = "2026-11-22"', "", "when these were last looked up"),
]


@pytest.mark.parametrize(("name", "old", "new", "sentence"), HERE)
def test_a_fault_is_told_at_its_line(root: Path, name: str, old: str, new: str, sentence: str) -> None:
    change(root, name, old, new)
    text = (root / name).read_text("utf-8")
    line = text[: text.index(new)].count("\n") + 1
    found = told(root)
    assert any(fault.startswith(f"{name}:{line}: ") and sentence in fault for fault in found), found


@pytest.mark.parametrize(("name", "old", "new", "sentence"), ELSEWHERE)
def test_a_fault_that_shows_only_elsewhere_is_told_there(
    root: Path, name: str, old: str, new: str, sentence: str
) -> None:
    change(root, name, old, new)
    found = told(root)
    assert any(sentence in fault for fault in found), found


def test_a_missing_letter_and_a_letter_without_a_purpose_are_told(root: Path) -> None:
    (root / EN / "paused.md").rename(root / EN / "pased.md")
    assert told(root) == [
        f"{EN}/pased.md:1: no letter has this name, so it is never sent; is it a slip, or missing from course.toml?",
        f"{EN}/paused.md:1: this file is missing or cannot be read.",
    ]


def test_a_lesson_too_short_or_too_long_is_told(root: Path) -> None:
    file = root / EN / "day-2.md"
    head = file.read_text("utf-8").split("---\n")[1]
    for words, sentence in ((100, "this has 100."), (400, "this has 400.")):
        file.write_text(f"---\n{head}---\n{'Word. ' * words}\n", "utf-8")
        assert told(root) == [f"{EN}/day-2.md:7: a lesson has from 150 to 320 words; {sentence}"]


def test_a_letter_grown_too_large_is_told(root: Path) -> None:
    file = root / EN / "welcome.md"
    file.write_text(file.read_text("utf-8") + "word " * 10_000, "utf-8")
    assert any("the most is 60,000" in line for line in told(root))


def test_a_language_that_is_begun_is_told_what_it_lacks(root: Path) -> None:
    begun = root / "courses/second-wind/nl"
    begun.mkdir()
    shutil.copy(root / EN / "day-1.md", begun)
    shutil.copy(root / EN / "welcome.md", begun)
    lacking = {file.name for file in (root / EN).glob("*.md")} - {"day-1.md", "welcome.md"}
    assert told(root) == [
        *(f"courses/second-wind/nl/{name}:1: this file is missing or cannot be read." for name in sorted(lacking)),
        (
            "letters/nl.md:1: this file is missing: what stands around every letter. "
            "Until it is here, nobody is offered “nl”."
        ),
        (
            "letters/words.toml:1: the table [nl] is missing: dates, hours and helplines are said in English until it "
            "is here."
        ),
        "web/nl.po:1: this catalogue is missing: pages are shown in English. `course translate nl` begins it.",
    ]


def test_the_letters_of_a_language_that_is_begun_are_checked_as_far_as_they_are(root: Path) -> None:
    begun = root / "courses/second-wind/nl"
    begun.mkdir()
    for name in ("day-1.md", "welcome.md"):
        shutil.copy(root / EN / name, begun)
    shutil.copy(root / "letters/en.md", root / "letters/nl.md")
    change(root, "courses/second-wind/nl/day-1.md", "So, to begin.", "So in {{ place }}.")
    assert any("courses/second-wind/nl/day-1.md" in line and "not there for everybody" in line for line in told(root))


def test_words_that_a_language_lacks_or_cannot_use_are_told_at_their_line(root: Path) -> None:
    change(root, "letters/words.toml", 'place = "Ortszeit {town}"', 'place = "Ortszeit {stadt}"')
    change(root, "letters/words.toml", 'hour = "{hour} Uhr"\n', "")
    change(root, "letters/words.toml", '"Montag", ', "")
    found = told(root)
    assert [line.partition(": ")[2] for line in found] == [
        "[de] “hour” is missing; until it is here, English is used.",
        "[de] “{stadt}” means nothing in “place”.",
        "[de] “weekdays” needs 7 words; this has 6.",
    ]
    text = (root / "letters/words.toml").read_text("utf-8").split("\n")
    assert "{stadt}" in text[int(found[1].split(":")[1]) - 1]


@pytest.mark.parametrize(
    ("name", "old", "new", "sentence"),
    [
        ("day-1", "Fangen wir an.", "Fangen wir heute an.", "“heute” has no place"),
        ("day-1", "Fangen wir an.", "Abgelehnte\nBewerber, fangen wir an.", "“Abgelehnte” has no place"),
        ("day-1", "Fangen wir an.", "Sie müssen jetzt anfangen.", "“Sie müssen” has no place"),
        ("care", "ein einfaches Programm", "ein therapeutisches Programm", "“therapeutisches” has no place"),
        ("paused", "subject: Ihre", "subject: Trotz der Absage: Ihre", "“Absage” may give away"),
        ("day-2", "preview: Weniger", "preview: Bewerben: Weniger", "“Bewerben” may give away"),
    ],
)
def test_words_that_have_no_place_in_german_are_told(root: Path, name: str, old: str, new: str, sentence: str) -> None:
    change(root, f"courses/second-wind/de/{name}.md", old, new)
    assert any(sentence in line for line in told(root))


def test_a_stiff_letter_is_told_in_each_language_that_has_a_measure(root: Path) -> None:
    stiff = {
        "de": "Die Gewährung der Leistungen erfolgt vorbehaltlich der Verfügbarkeit entsprechender Haushaltsmittel. ",
        "en": "The administration of individual entitlements necessitates comprehensive organisational preparation. ",
    }
    for locale, sentence in stiff.items():
        file = root / "courses/second-wind" / locale / "paused.md"
        file.write_text(file.read_text("utf-8") + sentence * 20, "utf-8")
        assert any(f"{locale}/paused.md" in line and "as hard to read as" in line for line in told(root))


def test_a_kept_edition_is_checked_as_well(root: Path) -> None:
    edition = root / "courses/second-wind/editions/3"
    shutil.copytree(root / EN, edition / "en")
    shutil.copy(root / "courses/second-wind/course.toml", edition / "course.toml")
    assert told(root) == [
        "courses/second-wind/editions/3/course.toml:1: this edition says that it is version 1, but its folder is “3”."
    ]


def test_a_folder_without_any_course_is_told_in_a_sentence(tmp_path: Path) -> None:
    assert any("there is no course" in str(fault) for fault in check(tmp_path))


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
