"""A reply that is nothing but an instruction, and the days that people name."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.inbound.read import OPT_OUT, Command, CommandKind, CommandReply, Complaint, Reply, as_json, read
from course.inbound.read.command import command_of, unsubscribes
from course.inbound.read.command_words import COMMAND_WORDS
from course.inbound.read.dates import day_in

WEDNESDAY = date(2026, 11, 4)
STOP, RESUME, NEXT = (Command(kind=k) for k in (CommandKind.STOP, CommandKind.RESUME, CommandKind.NEXT))


def pause(days: int | None = None, until: date | None = None) -> Command:
    return Command(kind=CommandKind.PAUSE, days=days, until=until)


@pytest.mark.parametrize(
    ("text", "command", "language"),
    [
        ("STOP", STOP, "en"),
        ("stop.", STOP, "en"),
        ("Stop please, thanks!", STOP, "en"),
        ("Hi,\nplease unsubscribe me.\nKind regards\nAna Roe", STOP, "en"),
        ("Hello team,\n\nstop\n\nBest,\nJo", STOP, "en"),
        ("I'd like to unsubscribe", STOP, "en"),
        ("I’d like to unsubscribe", STOP, "en"),
        ("abmelden", STOP, "de"),
        ("Bitte melden Sie mich ab. Danke", STOP, "de"),
        ("Keine Mails mehr!", STOP, "de"),
        ("me désabonner, merci", STOP, "fr"),
        ("darme de baja", STOP, "es"),
        ("uitschrijven aub", STOP, "nl"),
        ("pause", pause(), "en"),
        ("Pause for 3 days", pause(3), "en"),
        ("pause for a week", pause(7), "en"),
        ("two weeks pause", pause(14), "en"),
        ("pause for two days please", pause(2), "en"),
        ("pause 1 month", pause(30), "en"),
        ("pause until Monday", pause(until=date(2026, 11, 9)), "en"),
        ("pause until Wednesday", pause(until=date(2026, 11, 11)), "en"),
        ("pause until tomorrow", pause(until=date(2026, 11, 5)), "en"),
        ("Pause until 12 November, thanks", pause(until=date(2026, 11, 12)), "en"),
        ("pause until 2026-11-20", pause(until=date(2026, 11, 20)), "en"),
        ("Ich brauche eine Pause", pause(), "de"),
        ("bitte 3 Tage Pause", pause(3), "de"),
        ("eine Woche Pause bitte", pause(7), "de"),
        ("Pause bis Montag", pause(until=date(2026, 11, 9)), "de"),
        ("bis 12.11. pausieren", pause(until=date(2026, 11, 12)), "de"),
        ("bis zum 12. November pausieren", pause(until=date(2026, 11, 12)), "de"),
        ("pause pendant 3 jours", pause(3), "fr"),
        ("Resume", RESUME, "en"),
        ("I'm back!", RESUME, "en"),
        ("Weiter!", RESUME, "de"),
        ("next", NEXT, "en"),
        ("Next please 🙂", NEXT, "en"),
        ("Hallo, nächste Lektion bitte", NEXT, "de"),
    ],
)
def test_a_reply_that_is_only_a_command_is_one(text: str, command: Command, language: str) -> None:
    assert command_of(text, WEDNESDAY) == (command, language)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "yes",
        "I had to stop crying",
        "Stop it, I said to him",
        "don't stop",
        "not stop",
        "I want to stop thinking about it",
        "Stop.\nI am fed up with rejections.",
        "Next I will write to Mrs. Lang",
        "next week I will write",
        "weiter so",
        "I will continue",
        "pause until I die",
        "pause until Monday and then we shall see what he says about it",
        "pause for 9999 days",
        "pause for 0 days",
        "Ich habe eine Pause gemacht",
        "stop " * 100,
    ],
)
def test_anything_else_is_a_reflection(text: str) -> None:
    assert command_of(text, WEDNESDAY) is None


@pytest.mark.parametrize("language", COMMAND_WORDS)
@pytest.mark.parametrize("kind", CommandKind)
def test_every_phrase_of_the_table_is_understood(language: str, kind: CommandKind) -> None:
    for phrase in getattr(COMMAND_WORDS[language], kind.value):
        found = command_of(phrase.upper(), WEDNESDAY)
        assert found is not None, phrase
        assert found[0].kind is kind, phrase


@given(st.text(max_size=250))
def test_no_text_makes_the_reader_of_commands_raise(text: str) -> None:
    found = command_of(text, WEDNESDAY)
    assert found is None or isinstance(found[0], Command)


@pytest.mark.parametrize("subject", ["unsubscribe", "Unsubscribe", "STOP", "Abmelden", "unsubscribe!"])
def test_the_subject_of_an_unsubscribe_button_stops(subject: str) -> None:
    for body in ("", "This message was generated for you", "x"):
        reading = read(f"From: a@b.c\nSubject: {subject}\n\n{body}".encode())
        assert isinstance(reading, CommandReply)
        assert reading.command == STOP


def test_a_reply_about_unsubscribing_does_not_stop() -> None:
    assert not unsubscribes("Re: unsubscribe")
    assert not unsubscribes("How I stop worrying")
    long = "I thought about unsubscribing, but your third question made me think of my old manager."
    assert isinstance(read(f"From: a@b.c\nSubject: unsubscribe\n\n{long}".encode()), Reply)


def test_apple_mails_unsubscribe_button_is_the_gentlest_of_complaints() -> None:
    raw = (
        b"From: a@b.c\nSubject: unsubscribe\nAuto-Submitted: auto-replied\nX-Apple-Unsubscribe: true\n\n"
        b"Apple Mail sent this email to unsubscribe from the message."
    )
    reading = read(raw)
    assert isinstance(reading, Complaint)
    assert (reading.type, reading.recipient) == (OPT_OUT, "a@b.c")


def test_until_monday_is_counted_from_now_or_else_from_the_mails_own_date() -> None:
    raw = b"From: a@b.c\nDate: Wed, 04 Nov 2026 09:00:00 +0000\n\nPause until Monday"
    by_mail, by_now = read(raw), read(raw, now=datetime(2026, 11, 10, tzinfo=UTC))
    assert isinstance(by_mail, CommandReply)
    assert isinstance(by_now, CommandReply)
    assert by_mail.command.until == date(2026, 11, 9)
    assert by_now.command.until == date(2026, 11, 16)
    record = as_json(by_mail, "f")
    assert (record["command"], record["days"], record["until"]) == ("pause", None, "2026-11-09")


def test_a_command_stands_above_our_quoted_letter() -> None:
    reading = read(b"From: a@b.c\n\nStop\n\nOn 2 Nov 2026, at 08:00, X <x@y.test> wrote:\n\n> To stop, reply stop.\n")
    assert isinstance(reading, CommandReply)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("monday", date(2026, 11, 9)),
        ("freitag", date(2026, 11, 6)),
        ("12 november", date(2026, 11, 12)),
        ("12th of november 2026", date(2026, 11, 12)),
        ("november 12, 2026", date(2026, 11, 12)),
        ("12. märz", date(2027, 3, 12)),
        ("12.11.", date(2026, 11, 12)),
        ("12.11.2026", date(2026, 11, 12)),
        ("2026-11-12", date(2026, 11, 12)),
        ("11/16/2026", date(2026, 11, 16)),
        ("thursday 12th", date(2026, 11, 12)),
        ("15 novembre", date(2026, 11, 15)),
        ("20 de noviembre", date(2026, 11, 20)),
        ("next week", date(2026, 11, 9)),
        ("31.2.2026", None),
        ("further notice", None),
        ("99 november", None),
    ],
)
def test_a_day_is_found_however_it_is_written(text: str, day: date | None) -> None:
    assert day_in(text, WEDNESDAY) == day


@given(
    st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)), st.sampled_from(["monday", "friday", "sonntag"])
)
def test_a_weekday_is_always_one_of_the_next_seven_days(today: date, name: str) -> None:
    day = day_in(name, today)
    assert day is not None
    assert timedelta(days=1) <= day - today <= timedelta(days=7)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("write again", "en"),
        ("Please write again, thanks!", "en"),
        ("“write again”", "en"),
        ("noch ein Brief", "de"),
        ("Bitte noch ein Brief. Danke", "de"),
        ("Ja, noch einen Brief bitte", "de"),
    ],
)
def test_one_more_letter_is_asked_for_in_a_few_words(text: str, language: str) -> None:
    assert command_of(text, WEDNESDAY) == (Command(kind=CommandKind.CHECK_IN), language)


@pytest.mark.parametrize(
    "text", ["I will write again on Monday.", "Mira wants one more letter from me", "Ich will wieder schreiben lernen"]
)
def test_words_about_writing_are_an_answer(text: str) -> None:
    assert command_of(text, WEDNESDAY) is None
