"""A person's own words: none lost, nobody else's kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.inbound.read import Reply, Unclear, UnclearReason, read
from course.inbound.read.language import language_of

OWN = "My own words.\nA second line."
LETTER = """\
--- Please write your answer above this line ---

Hello Ana,

Day 3 of 7: ask for feedback.

A rejection without a reason hurts twice. Most recruiters will answer one short, friendly question.

Two questions for you:

1. Who could you ask for feedback, and when?

2. What answer are you afraid of?

Until tomorrow,
Recovery Course

Pause the course: https://course.example/p/k7f3q9xw2m5t
"""


def words(body: str, *, kind: str = "plain", letter: str | None = None) -> str:
    raw = f"From: a@b.c\nTo: x@y.z\nSubject: Re: t\nContent-Type: text/{kind}; charset=utf-8\n\n{body}"
    reading = read(raw.encode(), letter=letter)
    if isinstance(reading, Unclear):
        return ""
    assert isinstance(reading, Reply)
    return reading.text


def quoted(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.splitlines())


ATTRIBUTIONS = """\
On Mon, Nov 2, 2026 at 8:00 AM Ana Roe <ana@example.org> wrote:
On 2 Nov 2026, at 08:00, Ana Roe wrote:
On Mon, 2 Nov 2026 08:00:00 +0000|"Ana Roe" <ana@example.org> wrote:
On Wed, Nov 4, 2026 12:34 AM, ana@example.org wrote:> I am out
On Mon, Nov 2, 2026 at 8:00 AM Ana Roe <|ana@example.org> wrote:
Quoting Ana Roe <ana@example.org>:
In a message dated 11/2/2026 8:00:00 A.M. Eastern Standard Time, ana@example.org writes:
--- On Mon, 11/2/26, Ana Roe <ana@example.org> wrote:
---- On Mon, 02 Nov 2026 08:00:00 +0100 ana@example.org wrote ----
2026-11-02 8:00 GMT+01:00 Ana Roe <ana@example.org>:
Am Mo., 2. Nov. 2026 um 08:00 Uhr schrieb Ana Roe <ana@example.org>:
Ana Roe <ana@example.org> schrieb am Mo., 2.|Nov. 2026 um 08:00 Uhr:
Ana Roe <ana@example.org> hat am 02.11.2026 08:00 geschrieben:
Le lun. 2 nov. 2026 à 08:00, Ana Roe <ana@example.org> a écrit :
El lun, 2 nov 2026 a las 8:00, Ana Roe (<ana@example.org>) escribió:
Em seg., 2 de nov. de 2026 às 08:00, Ana Roe <ana@example.org> escreveu:
Il giorno lun 2 nov 2026 alle ore 08:00 Ana Roe <ana@example.org> ha scritto:
Op ma 2 nov 2026 om 08:00 schreef Ana Roe <ana@example.org>:
Op 2 nov. 2026, om 08:00 heeft Ana Roe <ana@example.org> het volgende|geschreven:
Den mån 2 nov. 2026 kl 08:00 skrev Ana Roe <ana@example.org>:
man. 2. nov. 2026 kl. 08:00 skrev Ana Roe <ana@example.org>:
ma 2. marrask. 2026 klo 8.00 Ana Roe (ana@example.org) kirjoitti:
pon., 2 lis 2026 o 08:00 Ana Roe <ana@example.org> napisał(a):
po 2. 11. 2026 v 8:00 odesílatel Ana Roe <ana@example.org> napsal:
po 2. 11. 2026 o 8:00 Ana Roe <ana@example.org> napísal(a):
Ana Roe <ana@example.org> ezt írta (időpont: 2026. nov. 2., H, 8:00):
lun., 2 nov. 2026 la 08:00, Ana Roe <ana@example.org> a scris:
пн, 2 нояб. 2026 г. в 08:00, Ana Roe <ana@example.org>:
2 ноября 2026 г., в 08:00, Ana Roe <ana@example.org> написал(а):
пн, 2 лист. 2026 р. о 08:00 Ana Roe <ana@example.org> пише:
На пн, 2.11.2026 г. в 8:00 Ana Roe <ana@example.org> написа:
Στις Δευ 2 Νοε 2026 στις 8:00 π.μ., ο χρήστης Ana Roe <ana@example.org> έγραψε:
Ana Roe <ana@example.org>, 2 Kas 2026 Pzt, 08:00 tarihinde şunu yazdı:
\u202bبتاريخ الاثنين، 2 نوفمبر 2026 في 8:00 ص كتب \u202aAna Roe\u202c\u200f <\u202aana@example.org\u202c\u200f>:\u202c
\u202bבתאריך יום ב׳, 2 בנוב׳ 2026 ב-8:00 מאת \u202aAna Roe\u202c\u200f <\u202aana@example.org\u202c\u200f>:\u202c
در تاریخ دوشنبه ۲ نوامبر 2026،\u200f 8:00 Ana Roe <ana@example.org> نوشت:
सोम, 2 नव॰ 2026 को 8:00 am बजे को Ana Roe <ana@example.org> ने लिखा:
2026年11月2日(月) 8:00 Ana Roe <ana@example.org>:
2026/11/02 8:00、Ana Roe <ana@example.org>のメール:
Ana Roe <ana@example.org> 于2026年11月2日周一 08:00写道：
2026년 11월 2일 (월) 오전 8:00, Ana Roe <ana@example.org>님이 작성:
Vào Th 2, 2 thg 11, 2026 vào lúc 08:00 Ana Roe <ana@example.org> đã viết:
Pada tanggal Sen, 2 Nov 2026 pukul 08.00 Ana Roe <ana@example.org> menulis:
เมื่อ จ. 2 พ.ย. 2026 เวลา 08:00 Ana Roe <ana@example.org> เขียนว่า:
V pon., 2. nov. 2026 ob 08:00 je oseba Ana Roe <ana@example.org> napisala:
pon, 2. stu 2026. u 08:00 Ana Roe <ana@example.org> napisao/la je:
2026-11-02, pr, 08:00 Ana Roe <ana@example.org> rašė:
Kuupäev E, 2. november 2026 kell 08:00 kirjutas Ana Roe <ana@example.org>:
-------- Original Message --------
-----Ursprüngliche Nachricht-----|Von: Ana
-------- Message d'origine --------
---------- Forwarded message ---------|From: Ana
------------------ 原始邮件 ------------------|发件人: "Ana"
Début du message réexpédié :
________________________________|From: Ana <ana@example.org>|Sent: Monday|To: Bo|Subject: Day
*From:* Ana Roe [mailto:ana@example.org]|*Sent:* Monday|*To:* Bo|*Subject:* Day 3
**Von:** Ana <ana@example.org>|**Datum:** 2.11.2026|**Betreff:** Tag
De : Ana <ana@example.org>|Envoyé : lundi 2 novembre 2026 08:00|À : Bo|Objet : Jour
差出人: Ana <ana@example.org>|送信日時: 2026年11月2日 8:00|宛先: Bo|件名: Day
보낸 사람: Ana <ana@example.org>|보낸 날짜: 2026|받는 사람: b|제목: D
От: Ana <ana@example.org>|Отправлено: 2 ноября 2026|Кому: Bo|Тема: D
Od: Ana <ana@example.org>|Wysłano: poniedziałek|Do: Bo|Temat: D
Kimden: Ana <ana@example.org>|Gönderildi: 2 Kasım|Kime: B|Konu: D
من: Ana <ana@example.org>|تم الإرسال: Monday|إلى: b|الموضوع: D""".splitlines()


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
@pytest.mark.parametrize("old", ["\n\nOld text.\n", "\n\n> Old text.\n> More.\n", "\nOld text.\n"])
def test_what_follows_an_attribution_is_somebody_elses(attribution: str, old: str) -> None:
    assert words(f"{OWN}\n\n{attribution.replace('|', chr(10))}{old}") == OWN


@pytest.mark.parametrize(
    "own",
    [
        "On Monday I wrote to them:\n\"thank you for the talk\". No answer yet.",
        "On 3 May I wrote to HR at 10:00\nand waited.",
        "They invited me again!\n\nDate: Wednesday 4 November\nTime: 9:30\nFrom: HR desk\n\nI will go.",
        "To: be honest, I do not know.\nFrom: my heart.",
        "She wrote me on 3 May 2026: we are sorry.",
        "On the surface it is easy.\n\nOn the other hand it is not.",
        "Sent from my desk, is much easier than my phone.",
        "I sent it from my iPhone.\nIt was sent from my iPad app to all.",
        "My list:\n\n- ask Tom\n- ask the recruiter\n-- maybe ask nobody --\n\nThat is all.",
        "## Points\n----\n\n1. One\n\n----\n\nAfter the rule.\n\n====\n\nThe end.",
        "Score today: 3 > 2 > 1.\n\n> \"you are overqualified\"\n\nthat is what the letter said.",
        "Mail me at a@b.test:\nI am there at 10:00.",
        "He wrote: no.\n\nI wrote: yes.",
        "On this day\n\nI wrote something\n\nwhich was good.",
        "This message is important to me.\n\nThis e-mail made me cry.",
        "My classification: internal candidate.\n\nClassification: still unemployed.",
        "-- FOUR things\n-- EIGHT things\n\nare too many.",
    ],
)  # fmt: skip
def test_a_persons_words_are_kept_whatever_they_look_like(own: str) -> None:
    assert words(own) == own
    assert words(f"{own}\n\nOn Mon, Nov 2, 2026 at 8:00 AM X <x@y.test> wrote:\n\n> Old.\n") == own
    assert (
        words(f"{own}\n\nOn Mon, Nov 2, 2026 at 8:00 AM X <x@y.test> wrote:\n\n{quoted(LETTER)}", letter=LETTER) == own
    )


FOOTERS = """\
Sent from my iPhone|Get Outlook for iOS<https://aka.ms/x>|Sent from Mail for Windows 10|Sent from Yahoo Mail on Android
Von meinem iPhone gesendet|Gesendet von Outlook für Android|Gesendet mit der GMX Mail App|Envoyé de mon iPhone
Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.
Télécharger Outlook pour iOS|Enviado desde mi iPhone
Enviado do meu iPhone|Inviato da iPhone|Verstuurd vanaf mijn iPhone|Skickat från min iPhone|Sendt fra min iPhone
Lähetetty iPhonesta|Wysłane z iPhone'a|Odesláno z iPhonu|Odoslané z iPhonu|Az iPhone-omról küldve
Trimis de pe iPhone-ul meu
Отправлено с iPhone|Надіслано з iPhone|Στάλθηκε από το iPhone μου|iPhone'umdan gönderildi|iPhoneから送信|发自我的 iPhone
나의 iPhone에서 보냄|Đã gửi từ iPhone của tôi|Dikirim dari iPhone saya|Sent from Samsung Galaxy smartphone.
נשלח מה-iPhone שלי|Classification: Internal|Klassifizierung: Intern|Sensitivity: General"""


@pytest.mark.parametrize("footer", FOOTERS.replace("\n", "|").split("|"))
def test_a_devices_footer_is_nobodys_word(footer: str) -> None:
    assert words(f"{OWN}\n\n{footer}\n") == OWN
    assert words(f"{OWN}\n{footer}\n\nOn 2 Nov 2026, at 08:00, X <x@y.test> wrote:\n\n> Old.\n") == OWN


@pytest.mark.parametrize(
    "below",
    [
        "-- \nAna Roe\nManager\n+49 30 1234567",
        "--\nAna",
        "—\nAna",
        "_______________________________________________\nana@example.org\n+49 30 1234567",
        "-Ana Roe",
        "Disclaimer\n\nThe information contained in this communication is confidential.",
        "This e-mail and any attachments are confidential and intended solely for the addressee named above.",
        "----\n\n====",
    ],
)
def test_what_stands_below_is_cut(below: str) -> None:
    assert words(f"{OWN}\n\n{below}\n") == OWN


def test_a_banner_of_the_company_is_cut() -> None:
    assert words(f"CAUTION: This email originated from outside of the organisation.\n\n{OWN}") == OWN
    assert words("Warning: I am not well today.\n\nMore below.") == "Warning: I am not well today.\n\nMore below."


def test_an_answer_below_the_quote_is_kept() -> None:
    assert words(f"On 2 Nov 2026, at 08:00, X <x@y.test> wrote:\n> Old.\n> More.\n\n{OWN}\n") == OWN
    assert words("Hi\n\nOn 2 Nov 2026, at 08:00, X <x@y.test> wrote:\n> Old.\n\nBelow.\n") == "Hi\n\nBelow."


def test_answers_between_quotes_are_kept_with_or_without_marks() -> None:
    body = (
        "Hi\n\nOn 2 Nov 2026, at 08:00, X <x@y.test> wrote:\n> One?\n\nYes.\n\n> Two?\n\nNo.\n\n> Three?\n\nPerhaps.\n"
    )
    for answer in ("Hi", "Yes.", "No.", "Perhaps."):
        assert answer in words(body).splitlines()


def test_an_indent_that_nobody_announced_is_the_persons() -> None:
    assert words("> This is a quote.\n\nAnd this is text.") == "> This is a quote.\n\nAnd this is text."


# -- HTML -----------------------------------------------------------------------------------------------------------

OLD = "<div>Old text.</div><p>More.</p>"
CLIENTS = {
    "gmail": '<div dir="ltr">My <b>own</b> words.</div><br><div class="gmail_quote gmail_quote_container">'
    f'<div class="gmail_attr">On Mon X wrote:<br></div>'
    f'<blockquote class="gmail_quote" style="margin:0">{OLD}</blockquote></div>',
    "outlook": "<div>My own words.</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>Von:</b> X<br>"
    f"<b>Gesendet:</b> Montag<br><b>An:</b> A<br><b>Betreff:</b> D</div>{OLD}",
    "outlook desktop": "<p class=MsoNormal>My own words.<o:p></o:p></p>"
    "<div style='border:none;border-top:solid #E1E1E1 1.0pt'>"
    f"<p><b>From:</b> X &lt;x@y.test&gt;<br><b>Sent:</b> Monday<br><b>To:</b> A<br><b>Subject:</b> D</p></div>{OLD}",
    "thunderbird": 'My own words.<br><div class="moz-cite-prefix">Am 02.11.26 um 08:00 schrieb X:<br></div>'
    f'<blockquote type="cite" cite="mid:x">{OLD}</blockquote>',
    "apple": 'My own words.<br><div><br>'
    f'<blockquote type="cite"><div>On 2 Nov, X wrote:</div><br>{OLD}</blockquote></div>',
    "yahoo": '<div class="ydp1"><div>My own words.</div></div>'
    f'<div id="x" class="yahoo_quoted">On Monday, X wrote:{OLD}</div>',
    "proton": '<div>My own words.</div>'
    f'<div class="protonmail_quote">On Monday X wrote:<blockquote>{OLD}</blockquote></div>',
    "outlook of gmail": '<div>My own words.</div>'
    f'<div class="x_gmail_quote">X wrote:<blockquote>{OLD}</blockquote></div>',
}  # fmt: skip


@pytest.mark.parametrize("client", CLIENTS)
def test_each_clients_html_quote_is_cut(client: str) -> None:
    assert words(CLIENTS[client], kind="html") == "My own words."


def test_an_html_answer_between_quotes_is_kept() -> None:
    old = f"<blockquote type=cite>{OLD}</blockquote>"
    html = f"<div>Hi</div>{old}<div>One.</div>{old}Two."
    assert words(html, kind="html").split() == ["Hi", "One.", "Two."]
    inside = f"<div class=gmail_quote>X wrote:<blockquote class=gmail_quote>{OLD}</blockquote><div>Inside.</div></div>"
    assert words(inside, kind="html") == "Inside."


def test_an_indent_button_does_not_make_a_quote() -> None:
    raw = (
        "From: a@b.c\nContent-Type: multipart/alternative; boundary=X\n\n"
        "--X\nContent-Type: text/plain\n\nFirst\n\n> Second\n"
        '--X\nContent-Type: text/html\n\n<div>First</div><blockquote style="margin:0 0 0 40px;border:none;padding:0">'
        "Second</blockquote>\n--X--\n"
    )
    reading = read(raw.encode())
    assert isinstance(reading, Reply)
    assert reading.text.split() == ["First", "Second"]


# -- knowing the letter ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(quoted(LETTER), id="quoted"),
        pytest.param(LETTER, id="bare"),
        pytest.param(quoted(LETTER.replace(" ", "\u00a0")), id="no-break spaces"),
        pytest.param(quoted(LETTER.replace("'", "’")), id="smart quotes"),
        pytest.param(quoted(LETTER.replace(". ", ".\n")), id="wrapped"),
        pytest.param(quoted(LETTER.replace(" ", "\n")), id="a word a line"),
        pytest.param(
            quoted(LETTER.replace("Day 3 of 7: ask for feedback.", "**Day 3 of 7: ask for feedback.**")), id="stars"
        ),
        pytest.param(
            quoted(LETTER.replace("https://course", "https://safe.test/?url=https%3A%2F%2Fcourse")), id="links"
        ),
        pytest.param("Von: C <r@x.test>\nGesendet: Montag\nAn: A\nBetreff: D\n\n" + LETTER, id="header block"),
        pytest.param("On Mon, Nov 2, 2026 at 8:00 AM C <\nr@x.test> wrote:\n\n" + quoted(LETTER), id="attribution"),
        pytest.param("-----Original Message-----\nFrom: C\nSent: Monday\n\n" + LETTER, id="separator"),
    ],
)
def test_our_letter_is_known_in_any_wrapping(again: str) -> None:
    assert words(f"{OWN}\n\n{again}", letter=LETTER) == OWN
    assert words(f"{again}\n\n{OWN}", letter=LETTER) == OWN


def test_answers_beside_and_under_our_questions_are_kept() -> None:
    body = quoted(LETTER).replace("and when?\n", "and when? My manager, on Tuesday.\n")
    body = body.replace("afraid of?\n", "afraid of?\n\nThat I was too slow.\n\n")
    assert words(body, letter=LETTER).split("\n\n") == ["My manager, on Tuesday.", "That I was too slow."]


def test_an_echo_of_our_words_in_a_sentence_is_the_persons() -> None:
    own = "To your question who could you ask for feedback: nobody."
    assert words(f"{own}\n\n{quoted(LETTER)}", letter=LETTER) == own


def test_nothing_but_our_letter_is_only_a_quote() -> None:
    reading = read(b"From: a@b.c\n\n" + quoted(LETTER).encode(), letter=LETTER)
    assert isinstance(reading, Unclear)
    assert reading.reason is UnclearReason.ONLY_QUOTE


WORDS = st.lists(
    st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x17F), min_size=2, max_size=9),
    min_size=3,
    max_size=40,
)


@given(own=WORDS, width=st.integers(min_value=20, max_value=120), mark=st.sampled_from(["> ", "", ">> "]))
def test_any_words_above_our_letter_come_back_alone(own: list[str], width: int, mark: str) -> None:
    said = "Well, " + " ".join(own) + "."
    lines: list[str] = []
    for line in LETTER.splitlines():
        lines.append("")
        for word in line.split():
            lines[-1] = f"{lines[-1]} {word}".strip() if len(lines[-1]) + len(word) < width else lines[-1]
            if not lines[-1].endswith(word):
                lines.append(word)
    assert words(said + "\n\n" + "".join(f"{mark}{line}\n" for line in lines), letter=LETTER) == said


@given(own=WORDS)
def test_any_words_without_a_quote_are_kept_whole(own: list[str]) -> None:
    said = "Well, " + " ".join(own) + "."
    assert words(said) == said
    assert words(said, letter=LETTER) == said


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I asked for feedback and they said my examples were too general.", "en"),
        ("Ich habe meine alte Chefin gefragt und sie sagte nein.", "de"),
        ("J'ai demandé à mon ancien chef et il a dit que je suis trop lent.", "fr"),
        ("Le pregunté a mi jefe y me dijo que no era para mí.", "es"),
        ("Ho chiesto al mio capo e mi ha detto che non è per me.", "it"),
        ("Ik heb het aan mijn oude baas gevraagd en hij zei nee.", "nl"),
        ("Я спросил своего начальника.", "ru"),
        ("昨日、上司に聞きました。", "ja"),
        ("我问了我的经理。", "zh"),
        ("ok", None),
        ("", None),
    ],
)
def test_a_language_is_named_when_enough_speaks_for_it(text: str, language: str | None) -> None:
    assert language_of(text) == language
