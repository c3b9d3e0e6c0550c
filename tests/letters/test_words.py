"""A person's words, made fit for a letter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.letters.compose import fair_share
from course.letters.fold import WIDTH, fold
from course.letters.words import RECALL_CHARACTERS, RECALL_WORDS, clean, shown_name, trim

PLAIN_WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp", "Cf", "Mn")), min_size=1, max_size=20
)


def test_a_short_answer_is_recalled_whole() -> None:
    assert trim("Two doors.\nOne knock.") == "Two doors.\nOne knock."


def test_a_long_answer_is_recalled_in_sixty_words_and_an_ellipsis() -> None:
    recalled = trim(" ".join(f"w{number}" for number in range(600)))
    assert recalled.split()[-2:] == ["w59", "…"]
    assert len(recalled.split()) == RECALL_WORDS + 1


def test_an_answer_without_spaces_is_cut_by_its_characters() -> None:
    assert trim("字" * 5_000) == "字" * RECALL_CHARACTERS + " …"


def test_no_cut_falls_between_a_letter_and_its_accent_or_inside_a_joined_emoji() -> None:
    assert trim("x" * 9 + "e\u0301" + "z" * 9, characters=10) == "x" * 9 + " …"
    assert trim("x" * 9 + "👩\u200d💻" + "z" * 9, characters=10) == "x" * 9 + " …"
    assert trim("x" * 9 + "👍🏽" + "z" * 9, characters=10) == "x" * 9 + " …"


@settings(deadline=None)
@given(text=st.text(max_size=3_000))
def test_what_is_recalled_is_the_beginning_of_what_was_written(text: str) -> None:
    whole = clean(text)
    recalled = trim(whole)
    assert recalled == whole or whole.startswith(recalled.removesuffix(" …"))
    assert len(recalled.split()) <= RECALL_WORDS + 1
    assert len(recalled) <= RECALL_CHARACTERS + 2


@settings(deadline=None)
@given(text=st.text(max_size=500))
def test_clean_words_are_clean_and_stay_so(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not any(ord(character) < 32 and character != "\n" for character in once)
    assert once.encode("utf-8").decode("utf-8") == once


def test_arabic_and_emoji_and_their_marks_stay_as_they_were() -> None:
    assert clean("سأكتب غدًا \u200f👩\u200d💻") == "سأكتب غدًا \u200f👩\u200d💻"


def test_characters_that_turn_the_words_around_them_are_taken_out() -> None:
    assert clean("a\u202eb\u2066c\x00d\x1b[31me") == "abcd[31me"


@pytest.mark.parametrize(
    "name", ["Anna", "Dr. Anna Berg", "J. R. R. Tolkien", "Seán O’Neill", "أحمد", "李小龙", "Anna-Lena"]
)
def test_a_name_is_shown(name: str) -> None:
    assert shown_name(f"  {name} ") == name


@pytest.mark.parametrize(
    "name",
    [
        *(None, "", "   ", "x" * 41, "12345", "!!!", "Win 1000 now", "Anna\nyou", "Anna: read this"),
        *("see https://evil.example", "www.evil.example", "evil.example", "a@b.example", "<b>Anna</b>", "{{ 7*7 }}"),
    ],
)
def test_what_is_not_like_a_name_is_not_shown(name: str | None) -> None:
    assert shown_name(name) is None


@settings(deadline=None)
@given(words=st.lists(PLAIN_WORDS, max_size=60), first=st.sampled_from(["", "> ", "- "]))
def test_folding_changes_line_ends_only(words: list[str], first: str) -> None:
    rest = "> " if first == "> " else " " * len(first)
    folded = fold(" ".join(words), first, rest)
    lines = folded.split("\n")
    assert all(len(line) <= WIDTH for line in lines)
    assert lines[0].startswith(first.rstrip() if not words else first)
    bare = [line.removeprefix(rest if at else first) for at, line in enumerate(lines)]
    assert "".join("".join(bare).split()).removeprefix(first.strip()) == "".join(words)


def test_every_line_of_a_quote_begins_with_its_mark() -> None:
    assert fold("one\n\ntwo " + "word " * 20, "> ", "> ").split("\n") == [
        "> one",
        ">",
        "> two word word word word word word word word word word word word word word",
        "> word word word word word word",
    ]


def test_a_link_keeps_its_length_and_has_a_line_of_its_own() -> None:
    link = "https://example.org/" + "a" * 200
    assert fold(f"look {link} there").split("\n") == ["look", link, "there"]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert [len(line) for line in fold("x" * 200).split("\n")] == [76, 76, 48]


@settings(deadline=None)
@given(sizes=st.lists(st.integers(0, 10_000), max_size=10), room=st.integers(0, 20_000))
def test_shares_fit_and_nobody_is_cut_without_need(sizes: list[int], room: int) -> None:
    share = fair_share(sizes, room)
    assert sum(min(size, share) for size in sizes) <= max(room, 0)
    if sum(sizes) <= room:
        assert all(size <= share for size in sizes)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I knocked. She was kind. And then a long story that goes on", "I knocked. She was kind. …"),
        ("I knocked. And then a long story that goes on and on and on", "I knocked. And then a long story …"),
        ("She said to me: “Come back!” And then one more", "She said to me: “Come back!” …"),
        ("One two three four five six seven. And on", "One two three four five six seven. …"),
    ],
)
def test_what_is_left_out_begins_after_a_sentence_if_one_ends_near(text: str, said: str) -> None:
    assert trim(text, words=7) == said
