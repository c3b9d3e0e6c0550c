"""What machines send: refusals, absences, complaints; and persons who are not to be taken for them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from course.inbound.read import (
    AutoReply,
    Bounce,
    BounceType,
    Complaint,
    Reply,
    Unclear,
    UnclearReason,
    as_json,
    read,
)
from course.inbound.read.autoreply import back_at

WEDNESDAY = date(2026, 11, 4)


def report(status: str, *, said: str = "", original: str = "") -> bytes:
    return (
        "From: MAILER-DAEMON@mx.test\nReturn-Path: <>\nTo: bounce+abc@course.example\nSubject: Undelivered\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=X\n\n"
        f"--X\nContent-Type: text/plain\n\n{said}\n"
        f"--X\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.test\n\n{status}\n"
        f"--X\nContent-Type: message/rfc822\n\n{original or 'Message-ID: <day-1@course.example>'}\n\nHello\n--X--\n"
    ).encode()


def failure(code: str, diagnostic: str = "", action: str = "failed") -> bytes:
    said = f"\nDiagnostic-Code: smtp; {diagnostic}" if diagnostic else ""
    return report(f"Final-Recipient: rfc822; ana@example.net\nAction: {action}\nStatus: {code}{said}")


def daemon(body: str, headers: str = "From: MAILER-DAEMON@mx.test\nSubject: Returned mail\n") -> bytes:
    return f"{headers}To: bounce+abc@course.example\n\n{body}".encode()


@pytest.mark.parametrize(
    ("code", "diagnostic", "kind"),
    [
        ("5.1.1", "", BounceType.HARD),
        ("5.1.2", "", BounceType.HARD),
        ("5.1.6", "", BounceType.HARD),
        ("5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound", BounceType.HARD),
        ("5.0.0", "550 No such user here", BounceType.HARD),
        ("5.0.0", "550 <ana@example.net>: Recipient address rejected: User unknown in local table", BounceType.HARD),
        ("5.4.4", "Host or domain name not found", BounceType.HARD),
        ("5.0.0", "", BounceType.SOFT),
        ("5.2.1", "550 5.2.1 mailbox disabled", BounceType.SOFT),
        ("5.2.1", "550 5.2.1 <ana@example.net>... User Unknown", BounceType.HARD),
        ("5.2.1", "550 5.2.1 This account has been permanently closed", BounceType.HARD),
        ("5.7.1", "550 5.7.1 No such user!", BounceType.HARD),
        ("5.0.0", "an MX or SRV record indicated no SMTP service", BounceType.HARD),
        ("5.2.2", "552 5.2.2 Mailbox full", BounceType.SOFT),
        ("5.0.0", "552 over quota", BounceType.SOFT),
        ("5.1.1", "552 sorry, mailbox is over quota (#5.1.1)", BounceType.SOFT),
        ("4.2.0", "450 4.2.0 Greylisted, try again later", BounceType.SOFT),
        ("5.3.4", "552 5.3.4 Message too large", BounceType.SOFT),
        ("5.6.0", "554 5.6.0 content rejected", BounceType.SOFT),
        ("5.7.1", "550 5.7.1 blocked by policy, user unknown", BounceType.SOFT),
        ("5.7.26", "550-5.7.26 Unauthenticated email is not accepted due to DMARC", BounceType.SOFT),
        ("5.1.1", "550 5.7.1 IP address blacklisted by recipient", BounceType.SOFT),
        ("5.1.8", "550 5.1.8 sender's domain does not exist", BounceType.SOFT),
        ("4.4.1", "connection timed out", BounceType.SOFT),
        ("5.4.1", "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)", BounceType.HARD),
        ("5.4.1", "554 5.4.1 Client host rejected: Access denied", BounceType.SOFT),
        ("5.0.0", "605 Not delivering to previously bounced address", BounceType.HARD),
        ("5.0.0", "550 account closed", BounceType.HARD),
        ("5.0.0", "551 not our user", BounceType.HARD),
        (
            "5.0.0",
            "user does not exist, but will deliver to /home/; can not open new email file errno=2",
            BounceType.SOFT,
        ),
    ],
)
def test_hard_means_that_the_address_will_never_work(code: str, diagnostic: str, kind: BounceType) -> None:
    reading = read(failure(code, diagnostic))
    assert isinstance(reading, Bounce)
    assert [(r.recipient, r.type) for r in reading.recipients] == [("ana@example.net", kind)]
    assert reading.type is kind
    assert reading.original_message_id == "<day-1@course.example>"


def test_a_delay_is_soft_whatever_it_says() -> None:
    reading = read(failure("5.1.1", "550 user unknown", action="delayed"))
    assert isinstance(reading, Bounce)
    assert reading.type is BounceType.SOFT


def test_the_address_that_we_mailed_is_named_before_the_one_that_it_was_expanded_to() -> None:
    blocks = (
        "Original-Recipient: rfc822;ana@example.net\nFinal-Recipient: rfc822; inbox@host.test\n"
        "Action: failed\nStatus: 5.1.1"
    )
    reading = read(report(blocks))
    assert isinstance(reading, Bounce)
    assert [r.recipient for r in reading.recipients] == ["ana@example.net"]


def test_an_address_that_a_relay_left_in_its_code_is_decoded() -> None:
    blocks = (
        "Original-Recipient: rfc822; ana+2Bnews@example.net\nFinal-Recipient: rfc822; ana+news@example.net\n"
        "Action: failed\nStatus: 5.1.1"
    )
    reading = read(report(blocks))
    assert isinstance(reading, Bounce)
    assert [r.recipient for r in reading.recipients] == ["ana+news@example.net"]


def test_each_refused_recipient_is_judged_alone() -> None:
    reading = read(
        report(
            "Final-Recipient: rfc822; a@x.test\nAction: failed\nStatus: 5.1.1\n\n"
            "Final-Recipient: rfc822; b@x.test\nAction: failed\nStatus: 5.2.2\n\n"
            "Final-Recipient: rfc822; c@x.test\nAction: delivered\nStatus: 2.0.0"
        )
    )
    assert isinstance(reading, Bounce)
    assert [(r.recipient, r.type.value, r.status) for r in reading.recipients] == [
        ("a@x.test", "hard", "5.1.1"),
        ("b@x.test", "soft", "5.2.2"),
    ]
    assert as_json(reading, "f")["bounce"][0] == {
        "recipient": "a@x.test",
        "type": "hard",
        "status": "5.1.1",
        "diagnostic": None,
    } | {"diagnostic": reading.recipients[0].diagnostic}


def test_a_report_of_success_is_no_bounce() -> None:
    reading = read(failure("2.1.5", action="delivered"))
    assert isinstance(reading, Unclear)
    assert reading.reason is UnclearReason.DELIVERED


@pytest.mark.parametrize(
    ("body", "recipients"),
    [
        ("Hi. This is the qmail-send program.\n\n<ana@example.net>:\nSorry, no mailbox here.", ["ana@example.net"]),
        ("could not be delivered:\n\n  ana@example.net\n    SMTP error: 550 User unknown", ["ana@example.net"]),
        (
            " ----- The following addresses had permanent fatal errors -----\n<ana@example.net>\n<bo@example.net>\n550",
            ["ana@example.net", "bo@example.net"],
        ),
        ("Your mail could not be delivered to: <ana@example.net>\nAs their mailbox is full.", ["ana@example.net"]),
        ("did not reach the following recipient(s):\n\nana@example.net on Thu, 29 Apr 2005", ["ana@example.net"]),
        ("Delivery failed.\n\n--- Below this line is a copy of the message.\n\nTo: other@example.net", []),
    ],
)  # fmt: skip
def test_the_prose_of_daemons_is_understood(body: str, recipients: list[str]) -> None:
    reading = read(daemon(body))
    assert isinstance(reading, Bounce)
    assert [r.recipient for r in reading.recipients] == recipients


def test_a_daemon_may_first_say_by_its_headers_which_mail_it_speaks_of() -> None:
    body = (
        "This report relates to a message you sent with the following header fields:\n\n"
        "  Message-id: <1@course.example>\n  From: Course <hello@course.example>\n  Subject: Day 3\n\n"
        "Your message cannot be delivered to the following recipients:\n\n  Recipient address: ana@example.net\n"
        "  Diagnostic code: smtp;551 5.1.6 mailbox has moved permanently\n\nFrom: Course\nTo: ana@example.net\n"
    )
    reading = read(daemon(body))
    assert isinstance(reading, Bounce)
    assert [(r.recipient, r.type) for r in reading.recipients] == [("ana@example.net", BounceType.HARD)]


def test_exim_names_the_failed_in_a_header() -> None:
    reading = read(daemon("550 User unknown", "From: x@y.test\nX-Failed-Recipients: ana@example.net\n"))
    assert isinstance(reading, Bounce)
    assert [r.recipient for r in reading.recipients] == ["ana@example.net"]


def test_a_providers_notification_is_a_bounce_or_a_complaint() -> None:
    head = "From: no-reply@sns.amazonaws.com\nSubject: AWS Notification Message\n"
    bounced = '{"bounce":{"bouncedRecipients":[{"emailAddress":"ana@example.net","status":"5.1.1"}]}}'
    reading = read(daemon(bounced, head))
    assert isinstance(reading, Bounce)
    assert reading.type is BounceType.HARD
    complained = (
        '{"complaint":{"complainedRecipients":[{"emailAddress":"ana@exam!\n ple.net"}]},"mail":{"messageId":"1"}}'
    )
    complaint = read(daemon(complained, head))
    assert isinstance(complaint, Complaint)
    assert complaint.recipient == "ana@example.net"


PERSON = "From: Ana <ana@example.net>\nReturn-Path: <ana@example.net>\n"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Subject: Re: Day 3\n", 'My mail came back: "550 5.1.1 user unknown <hr@corp.test>". Delivery failed.'),
        ("Subject: failure notice\n", "That is how the day felt."),
        ("Subject: Re: I got an automatic reply to my request\n", "Nothing more."),
        ("Subject: Re: Day 3: rejected again\n", "They rejected me."),
        ("X-Auto-Response-Suppress: All\n", "Written in Outlook."),
        ("Auto-Submitted: no\n", "By hand."),
        ("List-Id: <friends.example.net>\n", "From a list."),
        ("X-Autoreply: no\n", "By hand."),
        ("Precedence: normal\n", "By hand."),
        ("Subject: Out of luck\n", "Again."),
        ("Subject: Re: Automatic reply: Day 3\n", "That was my absence. I am back in the office now."),
        ("Subject: AW: Automatische Antwort: Tag 3\n", "Das war die Abwesenheitsnotiz, jetzt bin ich wieder da."),
        ("Subject: Abwesenheit im April\n", "Ich bin im Urlaub, danach gern wieder."),
        ("Subject: out of office\n", "Where I feel best? Out of office, in the woods."),
        ("Subject: on vacation\n", "I am on vacation until May. Please pause the letters until I am back."),
        ("Subject: Vacation\n", "I am away until Monday. Is it possible to go on after that?"),
        ("Subject: Read: Day 3\n", "I have read it. It was read on the train on day 3."),
        ("Subject: Day 3\n", "This is an automatic habit of mine: I have received a no and I do not reply."),
        ("Subject: Day 3\n", 'They wrote "This is an automated message, please do not reply", and that is my answer.'),
        ("Subject: Day 3\n", "Please verify your email settings, it came twice."),
        ("Subject: Day 3\n", "My sister is away until Friday; your message will not be read before."),
        ("Subject: Automatic reply\n", "That is what my mornings feel like. I walked anyway."),
        ("Subject: Auto reply from my heart\n", "Yes. I read each of these letters twice."),
        ("Subject: Automatische Antwort\n", "So klingt mein Kopf, wenn jemand nach der Arbeit fragt."),
        ("Subject: Abwesenheitsnotiz\n", "Auf jede Bewerbung kommt so eine. Im Urlaub sind sie alle, ich nicht."),
        ("Subject: Re: Out of office\n", "My own note at the old job is still on. It says I'll be back in May."),
        ("Subject: Fuera de la oficina\n", "Así me siento desde el lunes, y no por vacaciones."),
        ("Subject: Automatyczna odpowiedź\n", "Znowu tylko to. Na dziesięć CV dostałam dziesięć takich."),
        ("Subject: Re: Day 3\n", "This account of mine is no longer what it was. Please write about that."),
        ("Subject: Re: Day 3\n", "I am away until Friday. In urgent cases my wife opens the letters."),
        ("Subject: Re: Day 3\n", "She no longer works with us. Please send day 4 as always."),
        (
            "Subject: Re: Day 3\n",
            "Your application was received. Do not reply to this email, this mailbox is not monitored. Day nine.",
        ),
        (
            "Subject: Re: Day 3\n",
            "Eva no longer works here. For all vacancies please contact Jo, 020 7946 0000. Jo is new.",
        ),
        ("Subject: Auto reply\n", 'So says my son. "How are you?" "Fine, thanks." Here is a better one: not fine.'),
        (
            "Subject: Re: Day 3\n",
            'Came today: "Your request has been registered as 4711. Do not reply to this automatic message."',
        ),
        (
            "Subject: Re: Day 3\n",
            "From the job centre: your request was registered under 4711, do not reply, within two weeks. No word.",
        ),
        ("Subject: Automatic reply: Day 3\nAuto-Submitted: no\n", "My phone put that there. I'm back, I called them."),
        ("Subject: Re: Day 3\nX-MS-Exchange-Inbox-Rules-Loop: a@x.test\nResent-From: <a@x.test>\n", "I mended it."),
        ("Subject: Re: Răspuns automat\n", "De două luni primesc numai de-astea. Azi m-a sunat un om."),
        ("Subject: Re: 부재중 자동응답\n", "제가 지원한 곳은 늘 이래요. 오늘은 산책했어요."),
        ("Subject: Re: Day 3\n", "This is an automated message, that was all I got. I went for a walk."),
        ("Subject: Re: Day 3\n", "You have replied to so many of my letters. Thank you."),
        ("Subject: Re: Day 3\n", "My friend has left the company. Who could I contact now, what would you do?"),
        ("Subject: Re: Day 3\nX-MS-Exchange-Inbox-Rules-Loop: a@x.test\n", "My boss's rule passes my mail on."),
        ("Subject: Fuera de la oficina y dentro del mar\n", "Me echaron el viernes. Hoy nadé, lejos de la oficina."),
        (
            "Subject: Risposta automatica (la mia!)\n",
            'Anch\'io ne ho una: "tutto bene, grazie". Oggi ho detto il vero.',
        ),
        ("Subject: Out of office (forever, it seems)\n", 'My note says "I am out of every office". My wife laughed.'),
        ("Subject: Fravær\n", "Det stod der på min søns seddel fra skolen: fravær. Vi gik i skoven i stedet."),
        ("Subject: Szabadságon\n", "Végre szabadságon! Ma horgásztam, egy keszeget fogtam, visszadobtam."),
        ("Subject: Re: Day 3\n", "This is an automated message. Just kidding, it is me, and I slept well."),
        ("Subject: Re: Day 3\n", "Automatic reply: that is all I ever get. But my sister rang and I laughed."),
    ],
)
def test_a_person_is_not_taken_for_a_machine(headers: str, body: str) -> None:
    reading = read(f"{PERSON}{headers}\n{body}".encode())
    assert isinstance(reading, Reply)
    assert reading.text == body


def test_who_quotes_what_they_answer_is_a_person() -> None:
    said = "This mailbox is no longer monitored. Do not reply."
    head = f"{PERSON}Subject: Re: Day 3\n\n"
    assert isinstance(read(f"{head}{said}".encode()), AutoReply)
    quote = "On Mon, Nov 2, 2026 at 8:00 AM X <x@y.test> wrote:\n\n> What did they answer?\n"
    reading = read(f"{head}{said}\n\n{quote}".encode())
    assert isinstance(reading, Reply)
    assert reading.text == said


@pytest.mark.parametrize(
    "headers",
    [
        "Auto-Submitted: auto-replied\n",
        "Auto-Submitted: auto-generated\n",
        "Auto-Submitted: Auto-Replied (vacation)\n",
        "X-Autoreply: yes\n",
        "X-Autorespond: x\n",
        "Precedence: auto_reply\n",
        "X-POST-MessageClass: 9; Autoresponder\n",
        "X-MS-Exchange-Inbox-Rules-Loop: ana@example.net\n",
        "Subject: Automatic reply: Day 3\n",
        "Subject: Out of Office: Day 3\n",
        "Subject: Automatische Antwort: Tag 3\n",
        "Subject: Abwesenheitsnotiz: Tag 3\n",
        "Subject: =?utf-8?q?R=C3=A9ponse_automatique?= : Jour 3\n",
        "Subject: Risposta automatica: Giorno 3\n",
        "Subject: Autosvar: Dag 3\n",
        "Subject: Respuesta automática: Día 3\n",
        "Subject: 自动答复: 第三天\n",
        "Subject: Автоответ: День 3\n",
        "X-SFDC-EmailCategory: caseAutoResponse\n",
        "X-List-Administrivia: yes\n",
        "Subject: ezmlm response\n",
        "Delivered-By-The-Graces-Of: The Vacation program\nSubject: Re: Day 3\n",
        "Subject: Out of office: How was day 3?\n",
        "Subject: Automatische Antwort: Was war heute gut?\n",
        "Subject: [자동응답] Day 3\n",
        "Subject: New address (automatic reply) Re: Day 3\n",
        "Subject: Your message to Jobclub awaits moderator approval\n",
    ],
)
def test_a_machine_that_answers_for_a_person_is_known(headers: str) -> None:
    raw = f"{PERSON}Date: Wed, 04 Nov 2026 09:00:00 +0000\n{headers}\nI am away until Monday."
    reading = read(raw.encode())
    assert isinstance(reading, AutoReply)
    assert reading.back_at == datetime(2026, 11, 9, tzinfo=UTC)
    assert as_json(reading, "f")["back_at"] == "2026-11-09T00:00:00+00:00"


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("Re: Day 3", "Ich bin derzeit nicht im Büro. Ihre E-Mail wird nicht automatisch weitergeleitet."),
        ("Ana is out", "I will respond. This is the only notification you will receive while this person is away."),
        ("Day 3 [#12]", "Your request was received as ticket 12. This is an automated message."),
        ("Eingangsbestätigung", "Wir haben Ihre Nachricht erhalten. Diese E-Mail wurde automatisch erstellt."),
        ("Ticket received", "We have received your request and a ticket has been created."),
        ("Re: Jour 3", "Ceci est une réponse automatique. Nous avons bien reçu votre message."),
        ("Re: Day 3", "This is an automated response. Ana has left the company, this mailbox is no longer monitored."),
        ("Re: Day 3 (Out of Office)", "I am away from my desk until Monday."),
        ("Automatic reply", "I am travelling and will get back to you."),
        ("Auto-reply from Leeds Careers", "Thank you for writing to us, we answer in order."),
        ("Re: Day 3", "This mailbox is no longer read. Please write to info@example.org."),
        ("Re: Tag 3", "Dieses Postfach wird nicht mehr gelesen. Bitte nutzen Sie unser Formular."),
        ("Re: Dag 3", "Jan is niet langer werkzaam bij ons. Uw bericht wordt niet doorgestuurd."),
        ("Re: Tag 3", "Ich befinde mich in Elternzeit. Ihre Ansprechpartnerin ist Eva (eva@example.org)."),
        ("Re: Day 3", "I am on annual leave until 9 November. For urgent matters write to eva@example.org."),
        ("Solicitud", "Su solicitud ha sido registrada con el número 12."),
        ("Jour 3", "Votre message n'a pas encore été remis. Pour vous authentifier, cliquez ici."),
        ("Out of office", "I am travelling and back on Monday."),
        ("[4711]", "Vielen Dank für Ihre Anfrage, registriert unter 4711. Antworten werden nicht gelesen."),
        ("Re: Dia 3", "Sua mensagem foi registrada sob o protocolo 4711. E-mail automático, favor não responder."),
        ("Re: 3", "Ваше обращение зарегистрировано под номером 4711. Письмо создано автоматически."),
        ("Re: Jour 3", "Cette adresse n'est plus lue. Les messages ne sont ni lus ni transférés."),
        ("Away notice: Day 3", "I am out until Monday."),
        ("Day 3 - Out of Office", "I am away and will return on Monday."),
        ("Re: Day 3", "Jeg er fratrådt min stilling, adressen læses ikke.\n\nDette er en automatisk besked."),
        ("Poissa: Päivä 3", "Olen opintovapaalla 31.5. saakka.\n\nTämä on automaattinen vastaus."),
        ("Could not be processed", "You have replied to an automated message. See the status of your application."),
        ("We've got it", "Hi there,\n\nThis is an automated message to say that your email has reached us."),
        ("Received", "Thanks for reaching out! We've created ticket 19004417 for you."),
        ("Zgłoszenie #4711", "Utworzono zgłoszenie o numerze #4711, automatycznie. Prosimy nie odpowiadać."),
        ("Automatisk svar: Dag 3", "Jeg er ikke på kontoret før den 10. marts."),
        ("Réponse automatique : Jour 3", "Bonjour, je suis en formation."),
        ("不在のお知らせ", "11月9日まで休暇をいただいております。"),
        ("Re: Day 3", "This is an automated response. Ms Tan is in court all week. Her office: 020 7946 0000."),
        ("Re: Tag 3", "Dies ist eine automatisch erzeugte Antwort. Bis Montag bin ich im Urlaub, 0731 555019 hilft."),
        ("Re: Día 3", "Mensaje automático: el señor Ruiz está de vacaciones hasta el 31 de marzo."),
        ("Re: Day 3", "You have replied to an unattended mailbox. Messages are deleted after 24 hours."),
        ("Abwesenheitsnotiz", "Ich bin bis zum 16. März nicht da. Honig verkauft so lange meine Frau."),
        ("Abwesend: Re: Tag 3", "Ich bin bis 30.09. in Elternzeit.\n\n> Wie war der Tag? Was war am besten?"),
        ("Day 3 (Action Required)", 'Your message about "Day 3" was waitlisted. Add yourself to my Guest List.'),
    ],
)  # fmt: skip
def test_a_machine_without_a_header_has_to_say_it_twice(subject: str, said: str) -> None:
    head = f"From: Ana <ana@example.net>\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    assert isinstance(read(f"{head}{said}".encode()), AutoReply)


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (
            "Not read: Day 3",
            "Your message\n\n   To: Ana\n   Subject: Day 3\n\nwas deleted without being read on Monday.",
        ),
        ("Gelesen: Tag 3", "Ihre Nachricht\n\n   An: Ana\n   Betreff: Tag 3\n\nwurde am 4.11.2026 gelesen."),
        ("Lu : Jour 3", "Votre message\n\n   À : Ana\n\na été lu le mercredi 4 novembre 2026."),
    ],
)
def test_a_read_receipt_in_plain_words_is_nobodys_answer(subject: str, said: str) -> None:
    head = f"From: Ana <ana@example.net>\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    reading = read(f"{head}{said}".encode())
    assert isinstance(reading, Unclear)
    assert reading.reason is UnclearReason.READ_RECEIPT


def test_a_telephone_number_in_an_absence_is_no_reply_code() -> None:
    head = "Return-Path: <>\nFrom: a@b.c\nSubject: Automatische Antwort: Tag 3\nAuto-Submitted: auto-generated\n\n"
    said = "Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen: 089 555 01 20."
    assert isinstance(read(f"{head}{said}".encode()), AutoReply)


def test_an_absence_from_the_null_path_is_no_bounce() -> None:
    raw = b"Return-Path: <>\nPrecedence: bulk\nFrom: a@b.c\nSubject: Re: Day 1: rejected\n\nI cannot be reached."
    assert isinstance(read(raw), AutoReply)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("I am away until Monday.", date(2026, 11, 9)),
        ("I will be out until 12 November 2026 with limited access to mail.", date(2026, 11, 12)),
        ("I will return to the office on Tuesday, November 10.", date(2026, 11, 10)),
        ("Back on Nov 20th", date(2026, 11, 20)),
        ("I am on leave from 2 Nov to 13 Nov.", date(2026, 11, 14)),
        ("Ich bin bis einschließlich 13.11.2026 nicht im Büro.", date(2026, 11, 14)),
        ("Ich bin ab dem 16. November wieder erreichbar.", date(2026, 11, 16)),
        ("Vom 2.11. bis 13.11.2026 bin ich im Urlaub.", date(2026, 11, 14)),
        ("Je suis absent jusqu'au 15 novembre.", date(2026, 11, 15)),
        ("Estaré fuera hasta el 20 de noviembre.", date(2026, 11, 20)),
        ("Ik ben afwezig tot en met 13 november.", date(2026, 11, 14)),
        ("I am away until further notice.", None),
        ("I was away until 1 May 2020.", None),
        ("I am away until 1 May 2099.", None),
        ("Thank you for your mail.", None),
    ],
)
def test_the_day_of_return_is_read(text: str, back: date | None) -> None:
    found = back_at(text, WEDNESDAY)
    assert (found.date() if found is not None else None) == back
    assert found is None or found.tzinfo is UTC


def test_a_read_receipt_is_nobodys_answer() -> None:
    raw = (
        b"From: a@b.c\nSubject: Read: Day 3\n"
        b"Content-Type: multipart/report; report-type=disposition-notification; boundary=X\n\n"
        b"--X\n\nYour message was read.\n"
        b"--X\nContent-Type: message/disposition-notification\n\nDisposition: manual-action; displayed\n--X--\n"
    )
    reading = read(raw)
    assert isinstance(reading, Unclear)
    assert reading.reason is UnclearReason.READ_RECEIPT


def test_a_filters_challenge_is_not_a_person() -> None:
    assert isinstance(
        read(f"{PERSON}Subject: Your email requires verification verify#abc\n\nClick here".encode()), AutoReply
    )


def test_an_arf_report_is_a_complaint_about_our_letter() -> None:
    raw = (
        b"From: fbl@isp.test\nContent-Type: multipart/report; report-type=feedback-report; boundary=X\n\n"
        b"--X\n\nThis is a report.\n--X\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n"
        b"Original-Rcpt-To: <ana@example.net>\n"
        b"--X\nContent-Type: message/rfc822\n\nMessage-ID: <day-1@course.example>\n\nhi\n--X--\n"
    )
    reading = read(raw)
    assert isinstance(reading, Complaint)
    assert (reading.recipient, reading.type) == ("ana@example.net", "abuse")
    assert reading.original_message_id == "<day-1@course.example>"
    assert as_json(reading, "f")["complaint"] == {"recipient": "ana@example.net", "type": "abuse"}


def test_hotmails_own_form_is_a_complaint() -> None:
    raw = (
        b"From: staff@hotmail.com\n"
        b"Subject: complaint about message from 192.0.2.1\nX-HmXmrOriginalRecipient: ana@example.net\n"
        b"Content-Type: message/rfc822\n\nMessage-ID: <day-1@course.example>\n\nhi"
    )
    reading = read(raw)
    assert isinstance(reading, Complaint)
    assert reading.recipient == "ana@example.net"


def test_the_record_says_null_where_nothing_applies() -> None:
    assert as_json(read(f"{PERSON}\nI am well and they will call me.".encode()), "f.eml") == {
        "file": "f.eml",
        "kind": "reply",
        "reply_text": "I am well and they will call me.",
        "command": None,
        "language": "en",
        "bounce": None,
        "complaint": None,
        "back_at": None,
        "answers": None,
        "attachments": 0,
    }


@pytest.mark.parametrize(
    "said",
    [
        "Vaše zpráva nemohla být doručena:\n\n<ana@example.net>\n\nUživatel neexistuje.",
        "Az alábbi címre nem sikerült kézbesíteni:\n\n<ana@example.net>\n\nA felhasználó nem létezik.",
        "Mesajul nu a putut fi livrat:\n\n<ana@example.net>: utilizatorul nu există",
        "تعذر تسليم رسالتك إلى:\n\n<ana@example.net>\n\nUser unknown",
    ],
)
def test_a_daemon_is_understood_in_its_language(said: str) -> None:
    head = "From: MAILER-DAEMON@x.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n"
    reading = read(f"{head}{said}".encode())
    assert isinstance(reading, Bounce)
    assert [(each.recipient, each.type.value) for each in reading.recipients] == [("ana@example.net", "hard")]


@pytest.mark.parametrize("subject", ["Ausencia", "Dovolená", "OOO", "On vacation", "Abwesend", "Poissa", "On leave"])
def test_a_subject_that_anybody_may_choose_is_an_absence_only_with_words_of_one(subject: str) -> None:
    head = f"From: Ana <ana@example.net>\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    assert isinstance(read(f"{head}The bakery, and Mira on Wednesday.".encode()), Reply)
    assert isinstance(read(f"{head}I am away. Urgent? Call my office.".encode()), AutoReply)


def test_an_address_behind_a_wide_colon_is_found() -> None:
    said = "收件人邮件地址：ana@example.net\n退信原因： 收件人不存在"
    raw = f"From: Postmaster@x.example\nReturn-Path: <>\nSubject: 系统退信\n\n{said}\n"
    reading = read(raw.encode())
    assert isinstance(reading, Bounce)
    assert [(each.recipient, each.type.value) for each in reading.recipients] == [("ana@example.net", "hard")]
