"""The keepsake as a PDF: any words in any script can be set, and what was set can be read."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.letters.keepsake import MOST_CHARACTERS, Keepsake, Kept, keepsake_pdf
from course.letters.plans import MOST_PLANS, plans_in
from course.service import templates_folder

FONTS = templates_folder() / "fonts"


def keepsake(*texts: str, **more: Any) -> Keepsake:
    question = "Which other doors are there?"
    plain = Keepsake(
        locale="en",
        title="Yours to keep",
        lede="In your own words.",
        kept=(Kept(day=1, title="Other doors", question=question, texts=texts),),
        plans_title="Your plans",
        plans=(),
        closing="May the next door be a good one.",
        footer="Second Wind {page} / {pages}",
        not_printed="Some signs are missing.",
        shortened="There was more.",
        made_at=datetime(2026, 11, 24, tzinfo=UTC),
    )
    return replace(plain, **more)


def read(pdf: bytes) -> list[str]:
    """The words of each page."""
    assert pdf.startswith(b"%PDF-")
    opened = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in opened]


def test_the_questions_and_answers_stand_in_it() -> None:
    said = read(keepsake_pdf(keepsake("The bakery.\n\nOn Thursday.", plans=("I will ring Tom.",)), FONTS))
    assert len(said) == 1
    for words in (
        "Yours to keep",
        "1 Other doors",
        "Which other doors",
        "The bakery.",
        "On Thursday.",
        "I will ring Tom.",
    ):
        assert words in said[0]
    assert "Second Wind 1 / 1" in said[0]
    assert "Some signs" not in said[0]
    assert "There was more" not in said[0]


@pytest.mark.parametrize(
    "words",
    [
        "Žluťoučký kůň",
        "Ελληνικά",
        "Русский",
        "Հայերեն",
        "ქართული",
        "日本語です",
        "简体中文",
        "한국어",
        "ไทย",
        "தமிழ்",
        "אבג",
        "❤ ☀ 🌱",
    ],
)
def test_scripts_are_set_in_fonts_of_their_own(words: str) -> None:
    said = read(keepsake_pdf(keepsake(f"before {words} after"), FONTS))[0]
    assert "before" in said
    assert "after" in said
    assert "□" not in said
    assert "Some signs" not in said


def test_words_after_signs_of_another_font_stay_in_their_own() -> None:
    long = " ".join(["☃"] + ["plain words"] * 40)
    said = " ".join(read(keepsake_pdf(keepsake(*[long] * 12), FONTS))).replace("\n", " ")
    assert said.count("plain words") >= 12 * 30


def test_an_emoji_that_no_font_has_is_named_and_a_script_that_none_has_is_owned_up_to() -> None:
    assert "[smiling face with tear]" in read(keepsake_pdf(keepsake("Well 🥲"), FONTS))[0]
    said = read(keepsake_pdf(keepsake("བོད་ཡིག"), FONTS))[0]
    assert "□" in said
    assert "Some signs are missing." in said


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=120), max_size=3))
def test_any_words_make_a_pdf(texts: list[str]) -> None:
    assert read(keepsake_pdf(keepsake(*texts), FONTS))


def test_the_same_keepsake_gives_the_same_bytes() -> None:
    made = keepsake("日本 and ❤", plans=("I will rest.",))
    assert keepsake_pdf(made, FONTS) == keepsake_pdf(made, FONTS)


def test_more_than_fits_is_shortened_and_said() -> None:
    said = read(keepsake_pdf(keepsake("word " * (MOST_CHARACTERS // 4), "short"), FONTS))
    assert "There was more." in said[-1]
    assert "short" in said[-1]


@pytest.mark.parametrize(
    ("text", "plans"),
    [
        ("If the next no comes, then I will walk round the block.", 1),
        ("I’ll write to Mira on Wednesday at ten. She is kind.", 1),
        ("1. When they write, I'm going to breathe first\n- I will ring Sam", 2),
        ("Wenn die nächste Absage kommt, dann gehe ich raus.\nIch werde Tom anrufen.", 2),
        ("The one about budgets. Nobody asked.", 0),
        ("If only they had asked.", 0),
        ("", 0),
    ],
)
def test_plans_are_found_by_how_they_begin(text: str, plans: int) -> None:
    found = plans_in([text])
    assert len(found) == plans
    assert all(plan in text for plan in found)


@given(st.lists(st.text(max_size=400), max_size=5))
def test_plans_are_always_their_own_words(texts: list[str]) -> None:
    found = plans_in(texts)
    assert len(found) <= MOST_PLANS
    assert all(any(plan in text for text in texts) for plan in found)
