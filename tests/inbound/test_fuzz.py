"""Laws of reading that no bytes may break. `make fuzz` looks for such bytes for longer."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from course.inbound.read import Complaint, Reading, Reply, as_json, limits, read
from course.inbound.read.kind import classify
from tests.inbound.seeds import LETTER, SEEDS

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
WORDS = st.sampled_from(
    ["On ", "wrote:", "From: ", "> ", "\n", "\r\n", "--", "\0", "é", "Content-Type: ", "boundary=", "<blockquote>",
     "</div>",
     "<div class=gmail_quote>", "&nbsp;", "=?utf-8?q?", "?=", "\u200b", "\u202e", "{", "(", ")", '"', ";", "=", "@",
     "a@b.example",
     "2 Nov 2026", "user unknown", "550 5.1.1", "Am schrieb", "写道：", " ", "\t", "\ud800"]
)  # fmt: skip


@st.composite
def mails(draw: st.DrawFn) -> bytes:
    """A seed, cut and stirred: pieces of others put in, bytes changed, pieces left out or repeated."""
    raw = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(raw)))
        match draw(st.integers(0, 4)):
            case 0:
                raw[at:at] = draw(WORDS).encode("utf-8", "surrogatepass") * draw(st.sampled_from([1, 1, 3, 200]))
            case 1:
                raw[at : at + draw(st.integers(0, 200))] = b""
            case 2:
                raw[at : at + 1] = draw(st.binary(max_size=3))
            case 3:
                other = draw(st.sampled_from(SEEDS))
                begin = draw(st.integers(0, len(other)))
                raw[at:at] = other[begin : begin + draw(st.integers(0, 300))]
            case _:
                raw[at:at] = raw[max(0, at - draw(st.integers(0, 60))) : at] * draw(st.sampled_from([1, 2, 100]))
    return bytes(raw)


def laws(raw: bytes, letter: str | None) -> Reading:
    """Read it without the guard that turns faults into "malformed", and hold the answer against the laws."""
    reading = classify(raw, letter=letter, now=NOW)
    record = as_json(reading, "f")
    text = record["reply_text"] or ""
    assert len(text) <= 4 * limits.TEXT_CHARS
    text.encode("utf-8")  # no lone surrogates
    assert "\0" not in text
    if isinstance(reading, Reply):
        assert text.strip()
        said = "".join(answer.text for answer in reading.answers)
        assert not said or "".join(said.split()) == "".join(text.split()), "the pieces are the whole"
    assert not isinstance(reading, Complaint) or len(reading.type) <= limits.LINE_CHARS
    return reading


@given(mails(), st.sampled_from([None, LETTER]))
def test_nothing_that_can_be_sent_breaks_the_reader(raw: bytes, letter: str | None) -> None:
    laws(raw, letter)


@given(st.binary(max_size=2000))
def test_bytes_that_are_no_mail_at_all_break_nothing(raw: bytes) -> None:
    laws(raw, None)


@given(st.text(max_size=300), st.sampled_from([None, LETTER]))
def test_the_pieces_of_an_answer_are_its_whole(said: str, letter: str | None) -> None:
    quoted = "\n".join(f"> {line}" for line in LETTER.split("\n")).replace("when?", f"when?\n\n{said}\n")
    raw = f"From: a@b.example\nSubject: Re: x\nContent-Type: text/plain; charset=utf-8\n\n{quoted}"
    laws(raw.encode("utf-8", "replace"), letter)


def test_every_seed_is_read_as_what_it_is() -> None:
    kinds = [as_json(read(raw, letter=LETTER), "f")["kind"] for raw in SEEDS]
    assert kinds == [
        "reply", "reply", "reply", "reply", "reply", "command", "auto_reply", "bounce", "complaint",
        "reply", "reply", "unclear",
    ]  # fmt: skip
