"""A person's values to the bytes of a letter, against `EmailMessage` with the same parts, on one core.

usage: python -m bench.composing [--letters 3000] [--rounds 5]

Ours is what a worker does for each letter: the compiled letter filled, encoded, assembled. The other side gets subject,
text and HTML ready-made, so that it only has to be `EmailMessage` (SMTP's policy, and lines long enough that it leaves
``List-Unsubscribe`` whole). Before anything is measured both are parsed again: every header, and every byte of both
parts, has to be the same.
"""

import os
import time
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr

from bench.ground import Figures, MissingError, Question, conclude, parser, run, take_turns
from course.curriculum.course import Course
from course.curriculum.load import course_for
from course.letters.compose import LetterValues, compose, compose_encoded
from course.letters.headers import HeaderValues
from course.letters.mime import ComposedLetter, assembled
from course.letters.preview import sample_headers, sample_values

QUESTION = Question(
    bench="composing",
    ours="compiled letter, assembled by hand",
    other="EmailMessage, parts ready-made",
    unit="letters/s a core",
    goal=10.0,
)
_POLICY = policy.SMTP.clone(max_line_length=998)
_LETTER, _LOCALE = "day-3", "en"


@dataclass(frozen=True, kw_only=True)
class Reader:
    """One person's letter: what it is made of, for both sides."""

    values: LetterValues
    headers: HeaderValues
    parts: ComposedLetter


def readers(course: Course, number: int) -> list[Reader]:
    """So many people with different names and links."""
    made = []
    values, headers = sample_values(course, _LETTER, _LOCALE), sample_headers(_LETTER)
    for n in range(number):
        name, link = f"Person {n}", f"https://letters.example.org/u/{n:030d}"
        own = replace(values, name=name, unsubscribe_url=link, me_url=f"https://letters.example.org/me/{n:030d}")
        address = f"person{n}@example.com"
        to = replace(headers, to_name=name, to_address=address, unsubscribe_url=link, message_id=f"<{n}@example.org>")
        made.append(Reader(values=own, headers=to, parts=compose(course, _LETTER, _LOCALE, own)))
    return made


def by_hand(course: Course, reader: Reader) -> bytes:
    """As `course.delivery.writing` does it."""
    return assembled(reader.headers, compose_encoded(course, _LETTER, _LOCALE, reader.values))


def by_library(reader: Reader) -> bytes:
    """The same letter by the standard library."""
    h, parts = reader.headers, reader.parts
    message = EmailMessage(policy=_POLICY)
    message["Date"] = format_datetime(h.date)
    message["From"] = formataddr((h.from_name, h.from_address))
    message["To"] = formataddr((h.to_name or "", h.to_address))
    message["Reply-To"] = h.reply_to
    message["Subject"] = parts.subject
    message["Message-ID"] = h.message_id
    message["List-Unsubscribe"] = f"<{h.unsubscribe_url}>, <{h.unsubscribe_mailto}>"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message["List-Id"] = f"<{h.list_id}>"
    message["Feedback-ID"] = h.feedback_id
    message["X-Course-Letter"] = h.letter
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(parts.text, cte="quoted-printable")
    message.add_alternative(parts.html, subtype="html", cte="quoted-printable")
    message["Content-Language"] = parts.locale  # last: set before, it would go to the first part
    return message.as_bytes()


def read_again(raw: bytes) -> tuple[dict[str, str], list[tuple[str, bytes]]]:
    """What a receiver finds: headers (but for the boundary, which each chooses), and the parts' bytes.

    `EmailMessage` ends every part with a line end of its own, so ends of the parts' last lines do not count.
    """
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    headers = {name.lower(): str(value) for name, value in message.items() if name.lower() != "content-type"}
    parts = []
    for part in message.iter_parts():
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        parts.append((part.get_content_type(), payload.replace(b"\r\n", b"\n").rstrip(b"\n")))
    return headers, parts


def _same(course: Course, reader: Reader) -> None:
    ours, theirs = read_again(by_hand(course, reader)), read_again(by_library(reader))
    if ours != theirs:
        different = [name for name in ours[0].keys() | theirs[0].keys() if ours[0].get(name) != theirs[0].get(name)]
        raise MissingError(f"the two letters are not the same: {different or 'in their parts'}")


def main() -> None:
    """Check that both make the same letter, then run the rounds and print."""
    chosen = parser(__doc__, letters=3_000, rounds=5, processes=False).parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    course = course_for("second-wind")
    people = readers(course, chosen.letters)
    for reader in people[:50]:
        _same(course, reader)

    def rate(make: object) -> float:
        assert callable(make)
        began = time.perf_counter()
        for reader in people:
            make(reader)
        return len(people) / (time.perf_counter() - began)

    figures = Figures(QUESTION, f"[{chosen.letters} letters of {len(by_hand(course, people[0]))} bytes]")
    take_turns(figures, chosen.rounds, lambda: rate(lambda reader: by_hand(course, reader)), lambda: rate(by_library))
    conclude(figures, chosen.row)


if __name__ == "__main__":
    run(main)
