"""A letter mostly settled before, against the same letter rendered whole: the same bytes, whoever reads it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.curriculum.load import course_for
from course.letters.compile import HTML, TEXT, HoleInLetterError, compiled, forget_compiled
from course.letters.compose import LetterValues, Recall, compose, compose_encoded
from course.letters.mime import encoded
from course.letters.preview import letter_names, sample_values
from course.letters.settle import MARKS, fold_or_wait, only_shown, settled

COURSE = course_for("second-wind")
LETTERS = letter_names(COURSE)
# Whatever somebody may type, the marks themselves among it.
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120) | st.sampled_from(
    [
        "\ue000",
        "\ue100a\ue101b\ue101c\ue103",
        "&<>\"'",
        "a" * 200,
        "two\n\nrows\r\nand\rmore",
        "https://example.org/" + "x" * 90,
    ]
)
MAYBE = st.none() | WORDS
RECALLS = st.none() | st.builds(Recall, day=st.integers(1, 6), question=WORDS, text=WORDS)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "name": MAYBE,
        "organisation": MAYBE,
        "recall": RECALLS,
        "place": MAYBE,
        "hour": MAYBE,
        "until": MAYBE,
        "next_letter_at": MAYBE,
        "check_in_on": MAYBE,
        "never_answered": st.booleans(),
        "check_in_offered": st.booleans(),
        "operator_told": st.booleans(),
        "country": st.sampled_from([None, "GB", "DE", "XX"]),
        "brand": st.sampled_from(["Second Wind", "Wind\ue001"]),
    },
)


@settings(deadline=None, max_examples=150)
@given(letter=st.sampled_from(LETTERS), everything=st.booleans(), changes=CHANGES)
def test_a_settled_letter_is_the_letter_rendered_whole(
    letter: str, everything: bool, changes: dict[str, object]
) -> None:
    values = replace(sample_values(COURSE, letter, "en", everything=everything), **changes)  # type: ignore[arg-type]
    try:
        whole = encoded(compose(COURSE, letter, "en", values))
    except HoleInLetterError:
        with pytest.raises(HoleInLetterError):
            compose_encoded(COURSE, letter, "en", values)
        return
    assert compose_encoded(COURSE, letter, "en", values) == whole


def test_every_lesson_of_ours_can_be_settled() -> None:
    assert all(compiled(COURSE, f"day-{day}", "en").marked_text for day in range(1, COURSE.days + 1))


def test_a_second_reader_s_letter_renders_nothing_anew() -> None:
    forget_compiled()
    values = sample_values(COURSE, "day-3", "en")
    compose_encoded(COURSE, "day-3", "en", values)
    kept = dict(compiled(COURSE, "day-3", "en").settled)
    other = replace(values, name="Somebody Else", organisation="Elsewhere", me_url="https://example.org/me/other")
    assert b"Somebody Else" in compose_encoded(COURSE, "day-3", "en", other).text
    assert dict(compiled(COURSE, "day-3", "en").settled) == kept


def test_nobody_s_words_are_kept_with_what_is_settled() -> None:
    forget_compiled()
    secret = Recall(day=2, question="A question?", text="nobody else may ever read this")
    values = replace(sample_values(COURSE, "day-3", "en"), recall=secret, name="Ada")
    assert b"nobody else may ever read this" in compose_encoded(COURSE, "day-3", "en", values).text
    assert "nobody else" not in repr(compiled(COURSE, "day-3", "en").settled)
    assert "Ada" not in repr(compiled(COURSE, "day-3", "en").settled)


def test_a_process_keeps_only_so_many_forms_of_a_letter() -> None:
    forget_compiled()
    values = sample_values(COURSE, "day-3", "en")
    for number in range(200):
        compose_encoded(COURSE, "day-3", "en", replace(values, brand=f"Brand {number}"))
    assert len(compiled(COURSE, "day-3", "en").settled) == 64


@pytest.mark.parametrize(
    "source",
    [
        "{{ name }}",
        "{% if name %}{{ name }}{% elif not organisation %}x{% endif %}",
        "{% if recall and recall.day == day - 1 %}{{ recall.text }}{% endif %}",
        '{% filter fold("", "> ") %}{{ recall.text }}{% endfilter %}',
        "{% for line in helplines %}{{ line.name }}{% endfor %}",
        '{% if letter in ("care", "confirm") %}{{ brand | upper }}{% endif %}',
    ],
)
def test_showing_and_asking_can_be_settled(source: str) -> None:
    assert only_shown(TEXT, source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ name | upper }}",
        "{{ name ~ '!' }}",
        "{% if name == 'Ada' %}x{% endif %}",
        "{% if name | length > 3 %}x{% endif %}",
        "{% set who = name %}{{ who }}",
        "{% for letter in name %}{{ letter }}{% endfor %}",
        "{% filter upper %}{{ name }}{% endfilter %}",
        "{% if recall.text == 'x' %}x{% endif %}",
        "{{ recall }}",
        "{{ recall['text'] | upper }}",
        "{{ recall['text'] }}",
        "{% for each in answers %}{{ each.text }}{{ name }}{% endfor %}",
        "{{ name if organisation else place }}",
        "{% with x = name %}{{ x }}{% endwith %}",
    ],
)
def test_whatever_else_is_done_with_a_person_s_value_is_not_settled(source: str) -> None:
    assert not only_shown(HTML, source)


def test_a_paragraph_is_folded_when_its_words_are_known() -> None:
    mark = MARKS["name"]
    waiting = settled(
        fold_or_wait(f"Hello {mark}, here is a paragraph that is longer than one line by some words of its own.")
    )
    assert all(len(line) <= 76 for line in waiting.encoded({mark: "Maximiliane"}).split(b"\r\n"))
    assert waiting.encoded({mark: "A"}).startswith(b"Hello A, here")


def test_values_are_what_a_letter_may_show() -> None:
    names = {name.partition(".")[0] for name in MARKS}
    assert names <= set(LetterValues.__dataclass_fields__)
