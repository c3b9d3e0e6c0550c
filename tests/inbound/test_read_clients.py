"""Our own letters, as they are written today, quoted by clients that no table was made for."""

from __future__ import annotations

from functools import cache

import pytest

from course.curriculum.load import course_for
from course.inbound.read import Reply, read
from course.letters.compose import compose
from course.letters.preview import sample_values

US = "Second Wind <hello@secondwind.example>"
ANSWER = "1. Mira, on Wednesday at 10:30\n2. That I talk too fast"
QUOTED = {
    "the author alone on a line": "Second Wind\n<hello@secondwind.example> 于2026年11月23日周一 16:00写道:",
    "broken behind the bracket": "Second Wind <\nhello@secondwind.example> 于2026年11月23日周一 16:00写道：",
    "broken behind the address": f"{US},\n23 Kas 2026 Pzt, 11:00 tarihinde şunu yazdı:",
    "broken before the date": f"{US} 於\n2026年11月23日 週一 下午4:00寫道：",
    "in three lines": "Missatge de Second Wind\n<hello@secondwind.example> del dia dl.,\n23 de nov. 2026 a les 9:00:",
    "broken before the verb": f"ในวันที่ จ. 23 พ.ย. 2026 เวลา 15:00 {US}\nเขียนว่า:",
    "a colon of its own": f"Le lun. 23 nov. 2026, 09:00, {US} a écrit\n:",
    "within the quote": f"> Wiadomość napisana przez {US} w dniu 23 lis 2026, o godz. 09:00:\n>",
    "headers within the quote": f"> Message du 23/11/26 09:00\n> De : {US}\n> A : ana@example.net\n> Objet : 1 of 7\n>",
    "a list's habit": f"* {US} [23.11.26 09:00]:",
}
BARE = {
    "a rule in French": f"----- Mail original -----\nDe: {US}\nÀ: ana@example.net\nObjet: 1 of 7\n",
    "words that no table has": f"De: {US}\nEnviat el: dilluns, 23 de novembre de 2026 9:00\nPer a: Ana\nTema: 1 of 7\n",
    "wide colons": f"发件人：{US}\n发送时间：2026年11月23日(星期一) 16:00\n主　题：1 of 7\n",
    "no colons": f"------ Original Message ------\nFrom {US}\nTo ana@example.net\nDate 23/11/2026\nSubject 1 of 7\n",
    "three brackets": f">>> {US} 23.11.2026 09:00 >>>",
}


@cache
def letter(locale: str) -> str:
    course = course_for("second-wind")
    return compose(course, "day-1", locale, sample_values(course, "day-1", locale)).text


def reading(body: str, locale: str) -> str:
    raw = (
        "From: ana@example.net\nTo: reply+k@reply.secondwind.example\nIn-Reply-To: <1@secondwind.example>\n"
        f"Subject: Re: 1 of 7\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
    )
    found = read(raw.encode(), letter=letter(locale))
    assert isinstance(found, Reply)
    return found.text


@pytest.mark.parametrize("locale", ["en", "de"])
@pytest.mark.parametrize("said", QUOTED.values(), ids=QUOTED)
def test_what_announces_our_letter_is_no_answer(said: str, locale: str) -> None:
    quote = "\n".join(f"> {line}".rstrip() for line in letter(locale).split("\n"))
    assert reading(f"{ANSWER}\n\n{said}\n{quote}", locale) == ANSWER


@pytest.mark.parametrize("locale", ["en", "de"])
@pytest.mark.parametrize("said", BARE.values(), ids=BARE)
def test_headers_above_our_letter_are_no_answer_whatever_their_words(said: str, locale: str) -> None:
    assert reading(f"{ANSWER}\n\n{said}\n{letter(locale)}", locale) == ANSWER


def test_an_answer_right_above_an_announcement_is_not_taken_for_its_beginning() -> None:
    page = "".join(f"<div>{line}</div>" for line in ANSWER.split("\n"))
    raw = (
        "From: ana@example.net\nSubject: Re: 1 of 7\nContent-Type: text/html; charset=utf-8\n\n"
        f'{page}<div>23.11.2026, 11:00, "Second Wind" &lt;hello@secondwind.example&gt;:</div>'
        f"<blockquote>{letter('en').replace(chr(10), '<br>')}</blockquote>\n"
    )
    for known in (letter("en"), None):
        found = read(raw.encode(), letter=known)
        assert isinstance(found, Reply)
        assert found.text == ANSWER


@pytest.mark.parametrize("stamp", ["[EXTERNAL EMAIL]", "*** EXTERN ***", "EXTERNAL: ", "[EXT]"])
def test_a_gateway_s_stamp_is_no_answer(stamp: str) -> None:
    assert reading(f"{stamp}\n\nThe bakery.", "en") == "The bakery."


@pytest.mark.parametrize("said", ["External: that is how I felt.", "ext", "Externally I was calm."])
def test_what_only_looks_like_a_stamp_stays(said: str) -> None:
    assert reading(f"{said}\n\nThe bakery.", "en") == f"{said}\n\nThe bakery."


@pytest.mark.parametrize(
    "below",
    ["Sent with Aqua Mail for Android\nhttps://www.mobisystems.com/aqua-mail", "Yahoo Mail: Search, Organize, Conquer"],
)
def test_an_app_s_advertisement_is_no_answer(below: str) -> None:
    assert reading(f"The bakery.\n\n{below}", "en") == "The bakery."
