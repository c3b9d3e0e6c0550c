"""Every letter, for every sort of person: whole, the same in both parts, and safe from what is put into it."""

import threading
from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from course.curriculum.course import Course
from course.curriculum.load import course_for
from course.letters.check import OPTIONAL
from course.letters.compile import compiled, forget_compiled
from course.letters.compose import Answer, ComposedLetter, LetterValues, Recall, compose
from course.letters.mime import to_bytes
from course.letters.preview import letter_names, sample_headers, sample_values

COURSE = course_for("second-wind")
LETTERS = letter_names(COURSE)
RECALLING = ("day-2", "day-3", "day-4", "day-5", "day-6", "check-in")


def letter_for(letter: str, *, everything: bool = True, **other: object) -> ComposedLetter:
    values = sample_values(COURSE, letter, "en", everything=everything)
    return compose(COURSE, letter, "en", replace(values, **other))  # type: ignore[arg-type]


def recalled(text: str, letter: str = "day-2") -> ComposedLetter:
    return letter_for(letter, recall=Recall(day=1, question="Which other doors are there?", text=text))


def body_text(letter: ComposedLetter) -> str:
    body = LexborHTMLParser(letter.html).body
    assert body
    return body.text()


@pytest.mark.parametrize("letter", [*RECALLING, "day-7"])
@pytest.mark.parametrize("locale", ["en", "de"])
def test_words_that_answered_no_question_are_brought_back_without_one(letter: str, locale: str) -> None:
    values = sample_values(COURSE, letter, locale, everything=True)
    said = Recall(day=0, question="", text="Thank you for having me.")
    composed = compose(COURSE, letter, locale, replace(values, recall=said, answers=()))
    assert said.text in composed.text
    for nothing_asked in ("“”", "„“", '""'):
        assert nothing_asked not in composed.text


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("everything", [True, False])
def test_every_letter_can_be_stopped_and_says_from_whom_it_is(letter: str, everything: bool) -> None:
    values = sample_values(COURSE, letter, "en", everything=everything)
    composed = compose(COURSE, letter, "en", values)
    for part in (composed.text, composed.html):
        assert values.unsubscribe_url in part
        assert values.privacy_url in part
        assert values.postal_address in part
        assert "{{" not in part
        assert "{%" not in part
        assert "jinjatag" not in part
        assert "\ue000" not in part
    assert composed.text.count("\n-- \n") == 1
    assert "None" not in composed.text
    assert composed.text.endswith("\n")
    assert "\n\n\n\n" not in composed.text


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("everything", [True, False])
def test_nothing_is_fetched_when_a_letter_is_opened(letter: str, everything: bool) -> None:
    page = LexborHTMLParser(letter_for(letter, everything=everything).html)
    assert not page.css("img, link, script, iframe, object, embed, form, video, audio")
    assert "url(" not in letter_for(letter, everything=everything).html
    assert "@import" not in letter_for(letter, everything=everything).html


@pytest.mark.parametrize("letter", LETTERS)
def test_layout_tables_are_announced_as_layout_and_headings_come_in_order(letter: str) -> None:
    page = LexborHTMLParser(letter_for(letter).html)
    assert all(table.attributes.get("role") == "presentation" for table in page.css("table"))
    assert len(page.css("h1")) == 1
    assert (page.css("html")[0].attributes["lang"], page.css("html")[0].attributes["dir"]) == ("en", "ltr")
    title = page.css_first("title")
    assert title
    assert title.text() == letter_for(letter).subject


@pytest.mark.parametrize("day", range(1, 8))
@pytest.mark.parametrize("everything", [True, False])
def test_the_question_stands_last_above_the_line_that_says_just_reply(day: int, everything: bool) -> None:
    lesson = COURSE.lesson(day)
    assert lesson
    composed = letter_for(f"day-{day}", everything=everything)
    words = " ".join(composed.text.split())
    assert f"THE QUESTION {lesson.question} Just reply to this letter." in words
    assert words.index("Just reply") < words.index(" -- ")
    assert f"{day} of 7" in composed.text
    assert composed.preview in composed.html


@pytest.mark.parametrize("name", OPTIONAL)
@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_reads_on_when_one_thing_is_missing_or_is_all_there_is(letter: str, name: str) -> None:
    if (letter, name) == ("confirm", "confirm_url"):
        return
    everything = sample_values(COURSE, letter, "en")
    without = compose(COURSE, letter, "en", replace(everything, **{name: getattr(LetterValues, name)}))
    alone = letter_for(letter, everything=False, **{name: getattr(everything, name)})
    for composed in (without, alone):
        assert "None" not in composed.text
        assert " ," not in composed.text
        assert " ." not in composed.text
        assert "()" not in composed.text


@pytest.mark.parametrize("letter", RECALLING)
def test_the_latest_answer_comes_back_in_both_parts(letter: str) -> None:
    composed = recalled("I will write to Mira on Wednesday.", letter)
    assert "\n> I will write to Mira on Wednesday.\n" in composed.text
    quote = LexborHTMLParser(composed.html).css_first("blockquote")
    assert quote
    assert quote.attributes["dir"] == "auto"
    assert quote.text(strip=True) == "I will write to Mira on Wednesday."


def test_an_answer_from_further_back_comes_with_its_question() -> None:
    composed = recalled("Mira.", "day-5")
    assert "Earlier, to the question “Which other doors are there?”, you wrote:" in " ".join(composed.text.split())
    assert "Last time" not in composed.text


@pytest.mark.parametrize("text", ["", "   \n ", "\u202e\x00"])
def test_an_answer_without_words_is_no_answer(text: str) -> None:
    assert recalled(text) == letter_for("day-2", recall=None)


@pytest.mark.parametrize("letter", [*RECALLING, "keepsake", "day-7"])
def test_hostile_words_stay_words(letter: str) -> None:
    hostile = "<script>alert(1)</script> {{ 7*7 }} {% if x %} </blockquote>\x00 <img src=x onerror=y> & \" ' jinjatag0x"
    seen = "<script>alert(1)</script> {{ 7*7 }} {% if x %} </blockquote> <img src=x onerror=y> & \" ' jinjatag0x"
    answers = (Answer(day=1, title="Doors", question="Which?", text=hostile),)
    composed = letter_for(letter, recall=Recall(day=1, question="Which?", text=hostile), answers=answers)
    page = LexborHTMLParser(composed.html)
    assert not page.css("script, img, [onerror]")
    quote = page.css_first("blockquote")
    assert quote
    assert quote.text(strip=True) == seen
    assert seen in " ".join(composed.text.replace("\n> ", " ").split())
    assert "49" not in composed.text
    assert "\x00" not in composed.html + composed.text
    to_bytes(sample_headers(letter), composed)


def test_six_hundred_words_are_recalled_in_sixty() -> None:
    composed = recalled(" ".join(f"w{number}" for number in range(600)))
    for part in (composed.text, body_text(composed)):
        assert "w59 …" in " ".join(part.replace("\n> ", " ").split())
        assert "w60" not in part


def test_arabic_and_emoji_arrive_as_they_were_written() -> None:
    composed = recalled("سأكتب إلى ميرا 👩\u200d💻\nثم أنام")
    message = message_from_bytes(to_bytes(sample_headers("day-2"), composed), policy=default)
    text, html = (part.get_content() for part in message.iter_parts())
    assert "> سأكتب إلى ميرا 👩\u200d💻" in text
    assert "> ثم أنام" in text
    assert "سأكتب إلى ميرا 👩\u200d💻<br />" in html


@pytest.mark.parametrize(
    "name", ["<b>Anna</b>", "https://evil.example", "{{ 7*7 }}", "x" * 500, "Anna\r\nBcc: you@example.com"]
)
def test_a_name_that_is_none_is_left_out(name: str) -> None:
    assert letter_for("day-2", name=name) == letter_for("day-2", name=None)


def test_the_confirmation_shows_no_name_since_anybody_may_have_typed_it() -> None:
    assert letter_for("confirm", name="Anna") == letter_for("confirm", name=None)


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=800), name=st.text(max_size=60), place=st.text(min_size=1, max_size=30))
def test_no_words_at_all_can_break_a_letter(text: str, name: str, place: str) -> None:
    composed = letter_for("day-2", recall=Recall(day=1, question=text or "q", text=text), name=name, organisation=place)
    raw = to_bytes(sample_headers("day-2"), composed)
    clean = letter_for("day-2", recall=Recall(day=1, question="q", text="plain"), name=None, organisation="Leeds")
    tags = [node.tag for node in LexborHTMLParser(composed.html).css("*") if node.tag not in {"br", "p", "blockquote"}]
    plain = [node.tag for node in LexborHTMLParser(clean.html).css("*") if node.tag not in {"br", "p", "blockquote"}]
    assert tags == plain
    assert not message_from_bytes(raw, policy=default).defects
    assert all(len(line) <= 76 or line.startswith("https://") for line in composed.text.split("\n"))


def test_still_useful_is_asked_of_somebody_who_never_answered_with_pause_and_stop_beside_it() -> None:
    asked = letter_for("day-4", everything=False, never_answered=True)
    values = sample_values(COURSE, "day-4", "en")
    assert "Still useful?" in asked.text
    assert asked.text.index(values.me_url) < asked.text.index("ONE SMALL STEP")
    assert asked.text.index(values.unsubscribe_url) < asked.text.index("ONE SMALL STEP")
    assert "Still useful?" not in letter_for("day-4", never_answered=False).text


def test_the_keepsake_has_every_answer_whole_in_its_order() -> None:
    long = " ".join(f"word{number}" for number in range(700))
    answers = tuple(
        Answer(day=day, title=f"Title {day}", question=f"Question {day}?", text=f"{day} {long}") for day in range(1, 5)
    )
    composed = letter_for("keepsake", answers=answers)
    text = " ".join(composed.text.replace("\n> ", " ").split())
    assert all(f"{day} {long}" in text for day in range(1, 5))
    assert [text.index(f"Question {day}?") for day in range(1, 5)] == sorted(
        text.index(f"Question {day}?") for day in range(1, 5)
    )


def test_the_keepsake_stays_small_enough_to_be_shown_whole_however_much_was_written() -> None:
    answers = tuple(Answer(day=day, title="t", question="q?", text="字" * 50_000) for day in range(1, 8))
    assert len(letter_for("keepsake", answers=answers).html.encode()) < 100_000


def test_the_keepsake_of_somebody_who_wrote_nothing_gives_the_questions_instead() -> None:
    composed = letter_for("keepsake", everything=False)
    text = " ".join(composed.text.split())
    assert all(lesson.question in text for lesson in COURSE.lessons)


def test_the_letter_of_care_names_people_to_call_in_their_country_and_a_place_to_look_elsewhere() -> None:
    assert "116 123" in letter_for("care", country="gb").text
    assert "call 999" in letter_for("care", country="GB").text
    for country in ("ZZ", None, ""):
        assert "\nhttps://findahelpline.com/\n" in letter_for("care", country=country).text


def test_the_letter_of_care_says_that_somebody_was_told_only_if_that_is_so() -> None:
    assert "have been told" not in letter_for("care", operator_told=False).text
    assert "have been told" in " ".join(letter_for("care", operator_told=True).text.split())


def test_the_welcome_is_the_beginning_of_the_first_lesson() -> None:
    assert "It is good that you are here." in letter_for("day-1").text


def test_a_locale_that_is_not_there_is_answered_in_the_default_one() -> None:
    values = sample_values(COURSE, "day-1", "en")
    assert compose(COURSE, "day-1", "en-GB", values) == compose(COURSE, "day-1", "en", values)
    assert compose(COURSE, "day-1", "zz", values).locale == "en"


def test_a_letter_that_a_course_does_not_have_is_refused_with_a_sentence() -> None:
    with pytest.raises(LookupError, match="no letter “day-8”"):
        compose(COURSE, "day-8", "en", sample_values(COURSE, "day-1", "en"))


def test_many_threads_share_one_compiled_letter() -> None:
    forget_compiled()
    found = []
    threads = [threading.Thread(target=lambda: found.append(compiled(COURSE, "day-1", "en"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(each) for each in found}) == 1


def test_a_letter_made_twice_is_the_same_letter() -> None:
    assert letter_for("day-3") == letter_for("day-3")
    assert isinstance(COURSE, Course)
