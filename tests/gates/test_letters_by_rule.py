"""What every letter must be as it leaves the house, whatever its language and whoever gets it: read from its bytes."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from html import unescape

import pytest
from selectolax.lexbor import LexborHTMLParser

from course.letters.mime import to_bytes
from course.letters.preview import sample_headers
from tests.support.shown import BARE, WHOLE, ShownLetter

Letters = tuple[ShownLetter, ...]
Rule = Callable[[ShownLetter], Iterable[str]]

MOST_HTML = 60_000
"""Bytes, decoded. Gmail cuts a letter off near 102,000, and with it the way to stop."""

COLUMNS = 76
_ONE_LINK = re.compile(r"(?:https|mailto):\S+")
# As mail programs write "answer" and "forwarded" in the languages that we may come to speak.
_ANSWER = re.compile(r"(?:re|aw|antw|sv|vs|odp|ynt|fwd?|wg|tr|rv|vb|doorst|enc)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_FETCHING_TAGS = frozenset(
    {"img", "link", "script", "iframe", "object", "embed", "form", "video", "audio", "svg", "base"}
)
_FETCHERS = frozenset({"src", "srcset", "background", "poster", "action", "ping"})
_ONCE = (
    *(
        "From",
        "To",
        "Date",
        "Subject",
        "Message-ID",
        "Reply-To",
        "List-Unsubscribe",
        "List-Unsubscribe-Post",
        "List-Id",
    ),
    *("Feedback-ID", "Auto-Submitted", "Content-Language", "MIME-Version", "X-Course-Letter"),
)


def faults(letters: Letters, rule: Rule) -> list[str]:
    """What the rule has to say against each letter."""
    return [f"{letter.name}: {fault}" for letter in letters for fault in rule(letter)]


def links_of(letter: ShownLetter) -> list[str]:
    return [node.attributes.get("href") or "" for node in letter.page.css("a")]


def too_large(letter: ShownLetter) -> Iterable[str]:
    size = len(letter.wire_html.encode())
    if size >= MOST_HTML:
        yield f"{size} bytes of HTML"


def long_lines(letter: ShownLetter) -> Iterable[str]:
    for line in letter.wire_text.split("\n"):
        if len(line) > COLUMNS and not _ONE_LINK.fullmatch(line):
            yield line


def links_apart(letter: ShownLetter) -> Iterable[str]:
    lines, links = set(letter.wire_text.split("\n")), links_of(letter)
    yield from (f"only in the HTML: {link}" for link in links if link not in lines)
    yield from (f"only in the text: {line}" for line in lines if _ONE_LINK.fullmatch(line) and line not in links)


def no_way_to_stop(letter: ShownLetter) -> Iterable[str]:
    url = letter.values.unsubscribe_url
    if not any(node.text().strip() for node in letter.page.css("a") if node.attributes.get("href") == url):
        yield "no link with words in the HTML"
    if letter.wire_text.split("\n").count(url) < 1:
        yield "no link in the text"


def no_sender(letter: ShownLetter) -> Iterable[str]:
    values = letter.values
    for name, part in (("text", letter.wire_text), ("HTML", letter.seen_words)):
        words = " ".join(part.split())
        yield from (f"no {what} in the {name}" for what in (values.brand, values.postal_address) if what not in words)


def no_question(letter: ShownLetter) -> Iterable[str]:
    question = letter.template.question
    for name, part in (("text", letter.wire_text), ("HTML", letter.seen_words)):
        if question and question not in " ".join(part.split()):
            yield f"no question in the {name}"


_FETCHING = re.compile(r"@import|@font-face|url\s*\(|expression\s*\(|javascript:|data:", re.IGNORECASE)


def fetched(letter: ShownLetter) -> Iterable[str]:
    html = letter.wire_html
    yield from _FETCHING.findall(html)
    for node in LexborHTMLParser(html).css("*"):
        if node.tag in _FETCHING_TAGS:
            yield f"<{node.tag}>"
        for name, value in node.attributes.items():
            elsewhere = "//" in (value or "") and (node.tag, name) not in {("a", "href"), ("html", "xmlns")}
            if elsewhere or name.startswith("on") or name in _FETCHERS:
                yield f"{name}={value!r}"
    # What only Outlook reads stands in comments, which no parser opens.
    yield from re.findall(r"<!--\[if[^>]*>(?:(?!<!\[endif\]).)*?<(?:v:|img|script|link)[^>]*", html, re.DOTALL)


def odd_links(letter: ShownLetter) -> Iterable[str]:
    for link in links_of(letter):
        address = unescape(link)
        if not address.startswith("https://") or "?" in address or "anna" in address.lower():
            yield address


def other_language(letter: ShownLetter) -> Iterable[str]:
    html = letter.wire_html
    root = letter.page.css_first("html")
    assert root is not None
    if (root.attributes.get("lang"), root.attributes.get("dir")) != (letter.locale, letter.direction):
        yield f"<html lang={root.attributes.get('lang')} dir={root.attributes.get('dir')}>"
    other = {"ltr": "rtl", "rtl": "ltr"}[letter.direction]
    yield from re.findall(rf"direction\s*:\s*{other}|\bdir\s*=\s*[\"']{other}", html)
    if str(letter.message["Content-Language"]) != letter.locale:
        yield "another language in the header"


def dishonest_subject(letter: ShownLetter) -> Iterable[str]:
    subject = str(letter.message["Subject"])
    if _ANSWER.match(subject) or "!" in subject or (subject.upper() == subject and subject.lower() != subject):
        yield subject
    if subject != letter.composed.subject:
        yield f"{subject} on the wire"


def odd_headers(letter: ShownLetter) -> Iterable[str]:
    message = letter.message
    yield from (f"{name}: {len(message.get_all(name, []))}" for name in _ONCE if len(message.get_all(name, [])) != 1)
    yield from (str(defect) for defect in message.defects)
    if not re.fullmatch(r"<https://[^<>\s]+>, <mailto:[^<>\s]+>", str(message["List-Unsubscribe"])):
        yield f"List-Unsubscribe: {message['List-Unsubscribe']}"
    if message["List-Unsubscribe-Post"] != "List-Unsubscribe=One-Click":
        yield f"List-Unsubscribe-Post: {message['List-Unsubscribe-Post']}"
    if message["Auto-Submitted"] != "auto-generated" or "Precedence" in message:
        yield "Auto-Submitted or Precedence"
    if message["X-Course-Letter"] != letter.letter:
        yield f"X-Course-Letter: {message['X-Course-Letter']}"
    if not re.fullmatch(r"[^:\s]+:[^:\s]+:[^:\s]+:[^:\s]{5,15}", str(message["Feedback-ID"])):
        yield f"Feedback-ID: {message['Feedback-ID']}"


def odd_octets(letter: ShownLetter) -> Iterable[str]:
    if not letter.raw.isascii() or b"\0" in letter.raw:
        yield "an octet above 127, or NUL"
    lines = letter.raw.split(b"\r\n")
    yield from (f"{len(line)} octets" for line in lines if len(line) > 998)
    if any(b"\r" in line or b"\n" in line for line in lines):
        yield "a line end that is not CRLF"


_MARKS = re.compile(
    r"\{\{|\}\}|\{%|%\}|\[\[|\]\]|\[%|jinjatag|[\ue000-\uf8ff]|\bNone\b|\bundefined\b|&(?:amp|lt|#\d+);"
)


def template_left(letter: ShownLetter) -> Iterable[str]:
    yield from _MARKS.findall(letter.wire_text)
    yield from _MARKS.findall(letter.seen_words)


def test_every_letter_of_every_language_is_looked_at_for_everybody(letters: Letters) -> None:
    assert {letter.letter for letter in letters} >= {"confirm", "day-1", "day-7", "keepsake", "goodbye", "care"}
    by_locale = {letter.locale: {each.letter for each in letters if each.locale == letter.locale} for letter in letters}
    assert len(set(map(frozenset, by_locale.values()))) == 1
    assert {letter.who for letter in letters} == {WHOLE, BARE}
    assert {letter.direction for letter in letters} == {"ltr", "rtl"}


def test_no_letter_is_so_large_that_its_end_is_cut_off(letters: Letters) -> None:
    assert faults(letters, too_large) == []


def test_every_line_of_the_text_part_fits_unless_it_is_one_link(letters: Letters) -> None:
    assert faults(letters, long_lines) == []


def test_every_link_of_the_html_stands_in_the_text_on_a_line_of_its_own(letters: Letters) -> None:
    assert faults(letters, links_apart) == []


def test_every_letter_shows_a_link_to_stop_in_both_parts(letters: Letters) -> None:
    assert faults(letters, no_way_to_stop) == []


def test_every_letter_says_from_whom_it_is_and_where_they_are(letters: Letters) -> None:
    assert faults(letters, no_sender) == []


def test_the_question_of_every_lesson_stands_in_both_parts(letters: Letters) -> None:
    assert faults(letters, no_question) == []
    assert {letter.letter for letter in letters if letter.template.question} >= {f"day-{day}" for day in range(1, 8)}


def test_nothing_in_a_letter_is_fetched_but_what_somebody_clicks_on(letters: Letters) -> None:
    assert faults(letters, fetched) == []


def test_every_link_of_a_letter_is_https_and_carries_nothing_of_its_reader_but_the_token(letters: Letters) -> None:
    assert faults(letters, odd_links) == []


def test_every_letter_says_its_language_and_keeps_to_its_direction(letters: Letters) -> None:
    assert faults(letters, other_language) == []


def test_no_subject_pretends_to_be_an_answer_or_shouts(letters: Letters) -> None:
    assert faults(letters, dishonest_subject) == []


def test_every_letter_has_each_header_that_receivers_ask_for_once(letters: Letters) -> None:
    assert faults(letters, odd_headers) == []


def test_every_letter_is_ascii_lines_of_at_most_998_octets_that_end_in_crlf(letters: Letters) -> None:
    assert faults(letters, odd_octets) == []


def test_nothing_of_the_template_is_left_in_a_letter(letters: Letters) -> None:
    assert faults(letters, template_left) == []


def doctored(letter: ShownLetter, *, html: tuple[str, str] = ("", ""), text: tuple[str, str] = ("", "")) -> ShownLetter:
    """The letter with words exchanged in a part, assembled anew."""
    composed = replace(
        letter.composed, html=letter.composed.html.replace(*html, 1), text=letter.composed.text.replace(*text, 1)
    )
    assert composed != letter.composed
    return replace(letter, composed=composed, raw=to_bytes(sample_headers(letter.letter), composed))


def on_the_wire(letter: ShownLetter, old: bytes, new: bytes) -> ShownLetter:
    """The letter with its bytes changed."""
    assert old in letter.raw
    return replace(letter, raw=letter.raw.replace(old, new, 1))


# Each: a rule, and what makes it speak.
WRONG: list[tuple[Rule, Callable[[ShownLetter], ShownLetter]]] = [
    (too_large, lambda it: doctored(it, html=("</body>", f"{'x' * MOST_HTML}</body>"))),
    (long_lines, lambda it: doctored(it, text=("\n", "\n" + "word " * 20 + "\n"))),
    (links_apart, lambda it: doctored(it, text=(it.values.me_url, "here"))),
    (links_apart, lambda it: doctored(it, html=(it.values.me_url, "https://letters.example.org/other"))),
    (no_way_to_stop, lambda it: doctored(it, text=(it.values.unsubscribe_url, "by writing to us"))),
    (no_way_to_stop, lambda it: doctored(it, html=("Stop these letters", ""))),
    (no_sender, lambda it: doctored(it, html=(it.values.postal_address, ""))),
    (no_question, lambda it: doctored(it, html=("Which other doors", "Which doors"))),
    (fetched, lambda it: doctored(it, html=("</body>", '<img alt="" src="https://a.example/b.gif"></body>'))),
    (fetched, lambda it: doctored(it, html=("background-color", "background:url(//a.example/b.gif);background-color"))),
    (fetched, lambda it: doctored(it, html=("</body>", "<!--[if mso]><v:image src='x' /><![endif]--></body>"))),
    (odd_links, lambda it: doctored(it, html=(it.values.privacy_url, it.values.privacy_url + "?to=anna@example.com"))),
    (other_language, lambda it: doctored(it, html=("direction:ltr", "direction:rtl"))),
    (other_language, lambda it: doctored(it, html=('lang="en"', 'lang="de"'))),
    (dishonest_subject, lambda it: on_the_wire(it, b"Subject: ", b"Subject: Re: ")),
    (dishonest_subject, lambda it: on_the_wire(it, b"Subject: ", b"Subject: Now! ")),
    (odd_headers, lambda it: on_the_wire(it, b"Subject: ", b"Subject: One\r\nSubject: ")),
    (odd_headers, lambda it: on_the_wire(it, b"One-Click", b"One-click")),
    (odd_headers, lambda it: on_the_wire(it, b"<https://", b"<http://")),
    (odd_octets, lambda it: on_the_wire(it, b"\r\n\r\n", b"\r\n\n")),
    (odd_octets, lambda it: on_the_wire(it, b"Subject: ", "Subject: ü ".encode())),
    (template_left, lambda it: doctored(it, text=("Hello", "Hello {{ name }}"))),
]


@pytest.mark.parametrize(("rule", "change"), WRONG, ids=lambda value: getattr(value, "__name__", "").strip("<>"))
def test_each_rule_finds_what_is_wrong_in_a_letter(
    letters: Letters, rule: Rule, change: Callable[[ShownLetter], ShownLetter]
) -> None:
    letter = next(each for each in letters if (each.letter, each.locale, each.who) == ("day-1", "en", WHOLE))
    assert list(rule(letter)) == []
    assert list(rule(change(letter))) != []
