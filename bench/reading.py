"""Raw bytes of 20 kB to what somebody wrote, against mail-parser-reply 1.36 on its text part, on one core.

usage: python -m bench.reading [--seconds 1] [--rounds 5]

Ours is the whole reader: MIME, whether a machine wrote it, quotes by the letter that is answered, signature, command,
language. The other side gets the standard library's MIME parser and two of its thirteen languages. Each message is
read over and over for so long; what counts is how many of all of them a second of the processor reads, each as often.
"""

import base64
import json
import os
import statistics
import subprocess
import textwrap
import time
from email.message import EmailMessage
from pathlib import Path

from bench.ground import PEERS, Figures, MissingError, Question, conclude, installed, parser, run, take_turns
from course.curriculum.load import course_for
from course.inbound.read import Reply, read
from course.letters.compose import compose
from course.letters.mime import ComposedLetter
from course.letters.preview import sample_values

QUESTION = Question(
    bench="reading",
    ours="course read",
    other="mail-parser-reply 1.36, English and German",
    unit="replies/s a core",
    goal=1.0,
)
_SIZE = 20_000
_SAID = {
    "en": "I called the woman who used to lead our team on Tuesday. The second talk went well, she heard, yet somebody "
    "inside got the post. It stung; by Thursday it was merely a pity, and Mira laughed with me about it. ",
    "de": "Am Dienstag rief ich die Frau an, die früher unser Team führte. Das zweite Gespräch lief gut, hörte sie, "
    "aber jemand von drinnen bekam die Stelle. Es tat weh; am Donnerstag war es nur noch schade. ",
}
_WROTE = {
    "en": "On Mon, 23 Nov 2026 at 08:00, Second Wind <hello@example.org> wrote:",
    "de": "Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Second Wind <hello@example.org>:",
}


def words(locale: str, size: int, width: int = 76) -> str:
    """So many octets of somebody's own, in paragraphs of eight lines."""
    lines = textwrap.wrap(_SAID[locale] * (size // len(_SAID[locale]) + 1), width)
    text = "\n".join(line + ("\n" if number % 8 == 7 else "") for number, line in enumerate(lines))
    return text.encode()[:size].decode("utf-8", "ignore")


def quoted(text: str) -> str:
    """As clients quote."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def message(text: str, html: str | None = None) -> bytes:
    """A reply around it."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Ana <ana@example.net>", "reply+k@reply.example.org", "Re: 3 of 7"
    made["Message-ID"], made["In-Reply-To"] = "<1@example.net>", "<1@example.org>"
    made.set_content(text, cte="8bit")
    if html is not None:
        made.add_alternative(html, subtype="html", cte="quoted-printable")
    return made.as_bytes(policy=made.policy.clone(linesep="\r\n"))


def shapes(letters: dict[str, ComposedLetter]) -> dict[str, tuple[bytes, str]]:
    """Replies of about 20 kB, each with the letter that it answers."""
    found: dict[str, tuple[bytes, str]] = {}
    for locale, letter in letters.items():
        quote = f"{_WROTE[locale]}\n{quoted(letter.text)}"
        page = (
            f'<div dir="ltr">The bakery.</div><div class="gmail_quote"><div class="gmail_attr">{_WROTE[locale]}</div>'
            f'<blockquote class="gmail_quote">{letter.html}</blockquote></div>'
        )
        rest = _SIZE - len(quote.encode()) - 2
        answer = "\n\nMira, on Wednesday, and the bakery.\n\n"
        between = quote.replace("\n>\n", f"\n>{answer}", 10)
        found |= {
            f"{locale}: as Gmail sends it": (message(f"The bakery.\n\n{quote}", page), letter.text),
            f"{locale}: own words": (message(words(locale, _SIZE)), letter.text),
            f"{locale}: own words above the letter": (message(f"{words(locale, rest)}\n\n{quote}"), letter.text),
            f"{locale}: answers between the lines": (message(f"{between}\n\n{words(locale, rest)}"), letter.text),
            f"{locale}: the letter over and over": (
                message(f"The bakery.\n\n{quote}\n" * (_SIZE // len(quote.encode()))),
                letter.text,
            ),
            f"{locale}: own words as HTML": (_page(words(locale, _SIZE - 3_000)), letter.text),
        }
    return found


def _page(text: str) -> bytes:
    head = "From: ana@example.net\r\nSubject: Re: 3 of 7\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    return (head + "".join(f"<div>{line or '<br>'}</div>" for line in text.split("\n"))).encode()


def together(rates: list[float]) -> float:
    """Replies a second where each of them comes equally often."""
    return statistics.harmonic_mean(rates)


def ours(messages: list[tuple[bytes, str]], seconds: float) -> list[float]:
    """Replies a second of each."""
    rates = []
    for raw, letter in messages:
        began, done = time.process_time(), 0
        while done < 2 or time.process_time() - began < seconds:
            read(raw, letter=letter)
            done += 1
        rates.append(done / (time.process_time() - began))
    return rates


def peer(python: Path, messages: list[tuple[bytes, str]], seconds: float) -> list[float]:
    """The same of the peer, in its own process."""
    given = {"messages": [base64.b64encode(raw).decode() for raw, _ in messages], "seconds": seconds}
    argv = [str(python), str(PEERS / "mail_parser_reply" / "read.py")]
    done = subprocess.run(argv, input=json.dumps(given) + "\n", capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise MissingError(f"mail-parser-reply failed: {done.stderr.strip()[-500:]}")
    rates: list[float] = json.loads(done.stdout)
    return rates


def main() -> None:
    """Run the rounds, print each shape's median, and conclude."""
    options = parser(__doc__, letters=1, rounds=5, processes=False)
    options.add_argument("--seconds", type=float, default=1.0, help="how long each message is read (default 1)")
    chosen = options.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    course = course_for("second-wind")
    letters = {each: compose(course, "day-3", each, sample_values(course, "day-3", each)) for each in ("en", "de")}
    named = shapes(letters)
    messages = list(named.values())
    for name, (raw, letter) in named.items():
        if not isinstance(read(raw, letter=letter), Reply):
            raise MissingError(f"{name} is not read as a reply")
    figures = Figures(QUESTION, f"[{len(messages)} messages of {_SIZE // 1000} kB]")
    mine: list[list[float]] = []
    others: list[list[float]] = []

    def kept(rates: list[float], of: list[list[float]]) -> float:
        of.append(rates)
        return together(rates)

    with installed("mail_parser_reply", "mail-parser-reply") as python:
        take_turns(
            figures,
            chosen.rounds,
            lambda: kept(ours(messages, chosen.seconds), mine),
            lambda: kept(peer(python, messages, chosen.seconds), others),
        )
    for name, here, there in zip(named, zip(*mine, strict=True), zip(*others, strict=True), strict=True):
        rate, other = statistics.median(here), statistics.median(there)
        print(f"  {name:34s} {len(named[name][0]):6d} octets {rate:7.0f}/s   {other:7.0f}/s   {rate / other:6.2f}")
    conclude(figures, chosen.row)


if __name__ == "__main__":
    run(main)
