"""What is taken for despair, what is not, and what follows from it."""

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from course.delivery.claim import claim
from course.inbound.act import read_kept
from course.inbound.door import accept
from course.inbound.read.command_words import COMMAND_WORDS
from course.inbound.read.distress import names_despair, normalised
from course.people.reflections import journal
from course.people.situation import situation_of
from course.schedule.permit import refusal_of
from course.service import Service
from course.store.models import Delivery, Enrolment, InboundMessage, OperatorNotice
from course.vocabulary import SkipReason, SuppressionReason
from tests.support.clock import SetClock

DESPAIR_IN_ENGLISH = """\
I don't want to live
dont want to live
I dont want to live anymore
I do not want to live any more.
I don’t want to live
I don`t want to live like this
don?t want to live
i don t want to live
I really don't want to live any longer
I dnt wnat to live
I no longer want to live
I don't want to live in this world
I don't want to be alive
I don't want to be alive anymore.
I don't want to be here anymore
I dont wanna be here any more
I don't want to exist
I don't want to go on.
I don't want to go on living
I don't know if I can go on
I can't go on
I cannot go on like this
i cant go on anymore
I can't go on living
I can't live like this any more
I want to die
i wanna die
I just want to die
I just really want to die.
I WANT TO DIE
i want to dieeee
I want too die
want to be dead
I wish I was dead
I wish I were dead
wish i wasn't alive
I wish I had never been born
I wish I'd never been born
I wish I wouldn't wake up
Sometimes I wish I didn't exist
I hope I don't wake up tomorrow
I don't want to wake up anymore
I want to go to sleep and never wake up
I just want to fall asleep and not wake up
kill myself
kill my self
killing myself
I am going to kill myself
i kil myself
im gonna kill myself tonight
I will killmyself
I'm thinking of killing myself
I tried to kill myself last year
I should have killed myself
I have been thinking about suicide
I am thinking about commiting suicide
I feel suicidal
I'm suicidal
im feeling sucidal
I have suicidal thoughts
suicidal thoughts again
Suicide is the only way out
I want to commit suicide
I attempted suicide
I have thought about suicide a lot
considering sucide
Suicide.
I want to end it all
I'm going to end it all
end it all
I feel like ending it all
I think about ending my life
I want to end my life
I want to take my own life
I'm going to take my life
put an end to it all
I want to hurt myself
I am not going to hurt myself, just sad
I hurt myself again
I've started cutting myself
I want to cut myself
I harm myself when it gets too much
I have been self-harming again
thinking about hanging myself
I want to jump off a bridge
I want to jump in front of a train
I'll throw myself under a bus
I could slit my wrists
I took an overdose; I will take all my pills
I want to overdose
I'd be better off dead
better off dead
I am better off dead.
Everyone would be better off without me
The world would be better without me
my family would be better off without me
It would be better if I wasn't here
it would be better if i was dead
It would be better for everyone if I died
Nobody would care if I died
No one would miss me if I was gone
no one would even notice if I disappeared
no reason to live
There is no reason to go on living
no reason to go on living
I have no reason to live
I see no reason to live
no point in living
There's no point in living any more
I don't see the point in living
What's the point of living
whats the point in living anymore
I can't find a reason to keep living
I have nothing to live for
nothing left to live for
Life isn't worth living
Life is not worth living any more
my life is not worth living
My life is worthless
Life has no meaning
I'm tired of living
tired of being alive
I am so tired of life
I hate being alive
I've given up on life
I have lost the will to live
I've got no will to live
I feel hopeless
I feel so hopeless
I'm completely hopeless and can't sleep
I have lost all hope
There is no hope left for me
I have no future
I'm a burden to everyone
I am just a burden on my family
I deserve to die
I should just die
Let me die
I'd rather die
I see no way out
I just want everything to end
I just want the pain to stop
I want to disappear forever
I don't see any reason to keep going with life
i have no reason to be alive
I keep thinking about killing myself
honestly I want to kill my self.
I might kill myself
I'd kill myself if I could
Sometimes I think about ending it all.
I think I'm going to end my life
Lately I've been having thoughts of suicide
having suicidal thoughts
I am having thoughts about hurting myself.
I feel like hurting myself
i feel like killing my self
I have urges to hurt myself
I started hurting myself again
I cut myself last night
I wish I could die
I wish I could just go to sleep and never wake up
i wish i would die
I'd be better off dead
they'd all be better off without me
everybody would be better off if I was dead
What is the point of going on?
What's the point in carrying on
there is no point in going on
there is no point going on
I don't see a point in living anymore
I do not see a future for myself
I'm ready to die
I'm done. I want to die.
I have a plan to kill myself
I feel there's nothing left to live for
I can't see a way out
I can't see any way out.
my life is over
My life is pointless
Life is meaningless
life is pointless
life is hopeless
Life's not worth it any more
I just can't go on any longer
I can't do life anymore
I don't want this life anymore
I don't want to be in this world any longer
I dont want to be on this earth
I never want to wake up again
I no longer wish to live
I no longer want to be here
i dont wanna live
I don't feel like living anymore
i am tired of life
I am sick of living
I'm not sure I want to live
I don't think I want to be alive
I'm thinking of ending things
I want to end things
I'm planning my suicide
I've written a suicide note
I'm going to hang myself
I'm going to jump off the bridge
gonna shoot myself
I'd rather be dead
I want out of this life
I feel worthless and want to die
If I died nobody would notice
If I was gone tomorrow nobody would care
no one cares if I live or die
I don't care if I live or die
I don't care whether I live or die
I don't want to keep living
I don't want to live another day
I can't bear to live like this
I can't stand living anymore
I see no point to my life
there's no meaning in my life
I have lost the will to live.
I'm losing hope and don't want to go on
everything feels hopeless, I feel hopeless
I feel utterly hopeless
I feel completely without hope
I took too many pills last night
death would be a relief
I long for death
I want death
Dying would be easier
it would be easier if I was dead
It would be easier to be dead
I think about dying every day
I think about death all the time
I feel like dying
kms. i'm serious, i want to unalive myself
"""

DESPAIR_IN_GERMAN = """\
Ich will nicht mehr leben
ich will nicht mehr leben.
ICH WILL NICHT MEHR LEBEN
Ich möchte nicht mehr leben
ich moechte nicht mehr leben
Ich mag nicht mehr leben
ich will nich mehr leben
Ich will einfach nicht mehr leben
dass ich nicht mehr leben will
Ich kann so nicht mehr leben
Ich will so nicht mehr weiterleben
Ich will sterben
ich möchte am liebsten sterben
Am liebsten wäre ich tot
Ich wäre lieber tot
Ich wünschte, ich wäre tot
Ich wünschte ich wäre nie geboren
Wäre ich doch tot
weil ich sterben will
mich umbringen
Ich will mich umbringen
ich werde mich umbringen
Ich denke daran, mich umzubringen
Ich bringe mich um
ich bring mich um
Ich will mich selbst umbringen
Dann würde ich mich umbringen
Ich will mir das Leben nehmen
Ich denke daran, mir das Leben zu nehmen
Ich nehme mir das Leben
Ich will mein Leben beenden
meinem Leben ein Ende setzen
Ich will allem ein Ende machen
Ich denke an Selbstmord
Ich denke oft über Suizid nach
Ich habe Selbstmordgedanken
ich habe suizidgedanken
Ich bin suizidal
Ich fühle mich suizidal
Ich will Selbstmord begehen
Ich will mich erhängen
Ich verletze mich selbst
Ich ritze mich wieder
Ich will mir etwas antun
ich tu mir was an
Ich tue mir noch etwas an
Ich will vor den Zug springen
Ich springe von der Brücke
Ich sehe keinen Sinn mehr im Leben
Es hat keinen Sinn mehr zu leben
ich habe keinen grund mehr zu leben
Mein Leben hat keinen Sinn mehr
Das Leben ist nicht mehr lebenswert
Mein Leben ist sinnlos
Ich habe keine Lust mehr zu leben
Ich habe keinen Lebenswillen mehr
Ich bin lebensmüde
Wozu soll ich noch leben?
wofür lebe ich noch, wozu weiterleben
Ohne mich wären alle besser dran
Die Welt wäre besser ohne mich
Meine Familie wäre ohne mich besser dran
Ich falle allen nur zur Last
Ich will nicht mehr aufwachen
Ich möchte einschlafen und nicht mehr aufwachen
Niemand würde mich vermissen
Ich fühle mich hoffnungslos
Ich habe alle Hoffnung verloren
Ich habe keine Hoffnung mehr
Ich sehe keinen Ausweg mehr
Ich habe das Leben satt
Ich will nicht mehr da sein
Ich möchte nicht mehr existieren
Ich hab keine Kraft mehr zum Leben
Ich habe keinen Lebensmut mehr
Ich habe keinen Grund zu leben
Es gibt keinen Grund mehr weiterzuleben
Ich sehe keinen Sinn mehr am Leben
Für mich hat das Leben keinen Sinn mehr
Manchmal denke ich daran, mich umzubringen.
Ich überlege, mich umzubringen
ich habe überlegt mich umzubringen
Ich will tot sein
Ich wäre am liebsten tot
ich wär gern tot
Mir wäre es lieber, ich wäre tot
Es wäre besser, wenn ich tot wäre
Es wäre besser, wenn es mich nicht gäbe
ohne mich wäre es für alle besser
Ich denke über Selbstmord nach
Ich denke ständig an den Tod
Ich will dem allem ein Ende setzen
Ich will meinem Leben ein Ende machen
Ich will mich selbst verletzen
Ich habe mich wieder selbst verletzt
Ich habe mich wieder geritzt
Ich könnte mich vor den Zug werfen
Ich werfe mich vor den Zug
Ich hänge mich auf
ich erhänge mich
Ich schlucke alle Tabletten
Mein Leben ist vorbei
Mein Leben ist nichts mehr wert
Das Leben hat für mich keinen Sinn
Ich kann und will nicht mehr leben
Ich will nicht mehr weiterleben
Ich weiß nicht wofür ich noch leben soll
Ich weiß nicht, warum ich noch leben soll
Ich hab keinen bock mehr auf dieses leben
Ich bin nur noch eine Last für alle
Ich bin am Ende, ich will nur noch sterben
Ich wünschte, ich würde nicht mehr aufwachen
Hoffentlich wache ich morgen nicht mehr auf
Niemand würde merken, wenn ich weg wäre
ich hasse mein leben und will sterben
Ich habe Suizidgedanken.
Ich hatte einen Suizidversuch
Lasst mich sterben
"""

NO_DESPAIR = """\
I'm dying to hear back
That killed me
that interview nearly killed me
killer question
The killer question was about deadlines
The deadline is Friday, dead on time
I could have died of shame
I wanted to die of embarrassment
I thought I would die laughing
The job is dead to me
dead end job, dead tired, dead serious
A suicide prevention charity is one of my doors
I volunteer for a suicide helpline
Applying there now would be career suicide
I would like to work with suicidal callers at the Samaritans
I cared for patients who wanted to die at home
I want to help people who feel suicidal
no hope of getting that job
There was no hope of an answer
I have no hope for that application
I gave up hope of hearing from them
I had lost all hope of getting it
I'm hopeless at interviews
It's hopeless to wait for them
I was hopeless with the numbers
I don't want to live in London
I do not want to live with my parents any more
I don't want to live near the office
I can't live on that salary
no point in living in a city without jobs
What's the point of living abroad
I'm tired of living with flatmates
I don't want to go on with this course
I can't go on holiday before they answer
I don't want to go on applying to them
I could kick myself
I killed it
I was killing time, so I read the article
killing myself laughing
I could shoot myself in the foot with that answer
I need to cut myself some slack
I cut myself short in the answer
I have to stop beating myself up
I don't want to hurt anybody's feelings
that hurt
It hurt more than I thought
I wish I was there
I wish I were braver
In the end it all worked out
at the end it all comes down to practice
to end the call I asked for feedback
I want to end the conversation with a question
I will take my life in a new direction
I want to take my life back
My work life balance is worth protecting
A job that pays a living
the cost of living
I make a living as a nurse
They are better off without me, their loss
They decided that they were better off without me
I was never good at goodbyes
I'd rather die than sit through that assessment again
I can't wait to go on
I can't take any more rejections
I don't want to wake up at five for a shift
I want to die on that hill: tabs, not spaces
old habits die hard
The battery died and the call was dead
The role is dead in the water, I will end it here
There is no way out of this contract
no reason to worry
There's no point in asking them
I see no point in writing to them again
I see no future in that company
No future for me at Acme, then
I feel sad and tired.
I feel bad about it. I cried.
I hate job hunting
I hate my life story slide
I am fed up with all this
Nobody would miss me at that meeting, so I left the call
The bakery.
I had to stop crying
stop
resume
Next please
Die Zeit is one door; to Die Bahn I will write
I want to dye my hair
My grandmother died last week
My brother committed suicide and I took a year out
I lost my father
I want to apply to Die Welt and to Hope House
Hope Street Hospital, end of life care
End-of-life care is what I want to do
Life insurance sales, death notices at the paper
I study death and dying
A matter of life and death
I live for the theatre
no living soul answered
Ich sterbe vor Neugier
ich bin vor Scham fast gestorben
Ich wollte vor Peinlichkeit sterben
Das Warten bringt mich um
Das bringt mich noch um
Die Warterei wird mich noch umbringen
Todmüde, aber zufrieden
Ich habe mich totgelacht
Der Termin ist tot, die Stelle ist gestorben
Ich will nicht mehr in Berlin leben
Ich möchte nicht mehr bei meinen Eltern leben
Ich will nicht mehr
Ich kann nicht mehr warten
Keine Hoffnung auf diese Stelle
Ich habe keine Hoffnung mehr auf die Stelle
Ich bin hoffnungslos in Mathe
hoffnungslos überlaufen
Die Telefonseelsorge, Suizidprävention, wäre eine Tür
Ich möchte mit suizidalen Menschen arbeiten
Das wäre beruflicher Selbstmord
Das hat mich verletzt
Sie wollten mich nicht verletzen
Das Leben geht weiter
mein Lebenslauf ist zu lang
Ich will davon leben können
Ich will ein gutes Leben
Aus dem Leben erzählt
Ich möchte aufhören
Schluss
Ende
Ich habe Schluss gemacht mit dem Warten
Das hat keinen Sinn, die antworten nie
Ich sehe keinen Sinn in dieser Bewerbung
Ich will das Gespräch beenden
I was dead nervous but I lived
Dead line was yesterday
I'd kill for that job
This job hunt is killing me
the silence is killing me
It is slowly killing me, this waiting
that question killed my chances
My dream died that day
I could die when I think of that answer
I nearly died when they called my name
I died inside
I wanted the ground to swallow me
I wanted to disappear into the floor
I felt like dying of shame
I'm dead after that day
I have no life outside applications
Get a life, I told myself
It was the end of the world for me
end of story
I want to put an end to the waiting
I decided to end it there and say thank you
I should end it with a question
It's the end, I stop applying there
it feels pointless to apply
What is the point of applying?
there's no point in going on about it
No point going on with that employer
There's no reason to go on about that
I see no way out of retail
I lost hope for that one
I've lost hope a little
I don't hope any more that they call
A hopeless case, that interviewer
I could hurt them with that
I hurt my back
I don't want to hurt myself by sounding bitter
I burned myself out in my last job
I harmed my chances
self-harm prevention training is what I'd teach
I teach about suicide prevention in schools
Samaritans: a charity for people in despair
I worked on a ward for suicidal teenagers
I had a call with a suicidal client once and it went well
In my story I talked a man down from a bridge
I work in end-of-life care and saw people die
He wanted to die at home and I made it possible
My client said she wanted to kill herself and I stayed on the phone
My patient did not want to live any more and I listened
I looked after a man who wanted to die
Die first, then ask: my gaming motto
I want to live closer to my mum
I want to live in the moment
I don't want to live for work
I don't want to live to work
I don't want to live my life by other people's rules
I don't want to live off my parents
I'm sick of living on noodles
I'm tired of my life revolving around applications
I'd like to be here again next year
I don't want to be here in five years (same job)
I don't want to be here any longer than needed
I can't go on like this with applications: I need a plan
I don't want to carry on with interviews
I can't live without coffee
I cannot live on hope alone
can't live with the uncertainty
no future in coal
I had no hope
I didn't have any hope of getting it
I wish I'd never applied
I wish I was never asked that
I wish I could disappear sometimes in interviews
nobody would notice if I skipped the cover letter
Nobody noticed me
Who would miss me at the office
Nobody will miss me at that company
I'm a burden on the team, they implied
to be or not to be
That is to die for
I wouldn't be caught dead there
over my dead body
over the hills and far away
I killed the presentation
I blew it
It blew my mind
The pain will stop
no pain no gain
make the pain stop: aspirin, my back
Suicide Squad was on
one of my doors: Suicide bereavement service, Leeds
I applied to the Campaign Against Living Miserably
Three doors: hospice, Samaritans, a school
I overdosed on coffee
I took my life experience into account
I took my life savings
It takes my life experience to see it
I'll take my pills and go to bed
taking all my courage
kill two birds
better dead than red
the end
goodbye
I think about death metal
my grandmother's death
I thought of dying my hair
Ich sterbe gleich vor Langeweile
Die Absage hat mich fast umgebracht
Das Warten wird mich umbringen
Ich könnte sie umbringen
Ich bringe mich gut ein
Ich bringe mich auf den neuesten Stand
Ich bringe mich um den Schlaf
Ich nehme mir das Leben der anderen nicht zum Vorbild
Ich will mein Leben ändern
Ich möchte mein Leben in die Hand nehmen
Ich will nicht mehr warten
Ich will da nicht mehr hin
Ich mag nicht mehr suchen
Ich kann nicht mehr
Ich kann so nicht mehr weitermachen
Ich will nicht mehr leben wie ein Student
Ich will nicht leben, um zu arbeiten
Ich möchte nicht mehr so leben wie bisher
Es hat keinen Sinn, sich dort zu bewerben
Es gibt keinen Grund zur Sorge
Ich sehe keinen Grund, da anzurufen
Die Stelle ist tot
Ich bin tot müde
Ich war wie tot
Hoffnungslos war es nicht
Die Hoffnung stirbt zuletzt
Ich habe die Hoffnung auf diese Stelle aufgegeben
Ich habe keine Hoffnung, dass sie sich melden
Ich habe noch Hoffnung
Ich habe mich verletzt gefühlt
Ich habe mir in den Finger geschnitten
Ich habe mir selbst wehgetan, indem ich abgesagt habe
Das kann ich mir nicht antun
Das tue ich mir nicht mehr an
Diese Firma will ich mir nicht antun
Will ich mir das antun?
Ich falle meinen Eltern zur Last
Ich will niemandem zur Last fallen
Lebensmüde war der Fahrer
Ich will mit der Bewerbung Schluss machen
Ich will dem ein Ende machen und absagen
Das Gespräch wollte ich beenden
Ich möchte die Woche gut beenden
Ich möchte alles beenden, was ich anfange
Wofür leben wir eigentlich, fragte der Chef
Ich springe ins kalte Wasser
Selbstmordkommando, dieses Projekt
Ich arbeite in der Suizidprävention
meine Patienten mit Suizidgedanken
Niemand hat mich vermisst
Ohne mich läuft der Laden besser
Niemand hat mich angerufen
"""


def phrases(table: str) -> list[str]:
    return list(dict.fromkeys(line for line in table.splitlines() if line))


@pytest.mark.parametrize("said", phrases(DESPAIR_IN_ENGLISH))
def test_despair_is_heard_in_english(said: str) -> None:
    assert names_despair(said), normalised(said)


@pytest.mark.parametrize("said", phrases(DESPAIR_IN_GERMAN))
def test_despair_is_heard_in_german(said: str) -> None:
    assert names_despair(said), normalised(said)


@pytest.mark.parametrize("said", phrases(NO_DESPAIR))
def test_a_figure_of_speech_is_no_despair(said: str) -> None:
    assert not names_despair(said), normalised(said)


def test_despair_is_heard_over_a_line_s_end_and_in_the_middle_of_much_else() -> None:
    assert names_despair(
        "Thanks for the letter.\n\nTruth is, I don't want\nto live any more.\n\nThe bakery, by the way."
    )
    assert names_despair("- three doors\n- I want to die\n- the bakery")
    assert names_despair("I\u2019m dying to hear back. I wan\u00adt  to \u200bdie.")
    assert names_despair("\uff49 \uff57\uff41\uff4e\uff54 \uff54\uff4f \uff44\uff49\uff45"), "full-width letters"
    assert names_despair("Ich mo\u0308chte nicht mehr leben"), "a letter and its dots apart"


def test_words_of_two_sentences_make_no_despair_together() -> None:
    assert not names_despair("What do I want to? Die Zeit is one of the three.")
    assert not names_despair("Things to end:\n\n- my\n- life insurance")
    assert not names_despair("")


@pytest.mark.parametrize("language", COMMAND_WORDS)
def test_no_command_is_taken_for_despair(language: str) -> None:
    row = COMMAND_WORDS[language]
    for phrase in (*row.stop, *row.pause, *row.resume, *row.next, *row.polite):
        assert not names_despair(phrase), phrase


def test_none_of_our_own_letters_sounds_like_despair() -> None:
    for file in (Path(__file__).parents[2] / "templates").rglob("*.md"):
        assert not names_despair(file.read_text(encoding="utf-8")), file.name


@given(st.text(alphabet=st.characters(), max_size=300), st.text(alphabet="abc xyz.\n", max_size=300))
def test_nothing_that_is_written_around_it_hides_it_and_nothing_raises(before: str, after: str) -> None:
    names_despair(before)
    assert names_despair(f"{after}\n\nI want to die.\n\n{after}")


@pytest.fixture
def ana(enrol: Callable[..., Enrolment], service: Service) -> Enrolment:
    """Ana, active, with lesson 1 sent."""
    row = enrol()
    with service.sessions() as session:
        kept = session.get_one(Enrolment, row.id)
        kept.position, kept.last_lesson_at = 1, service.clock.now()
    return row


def receive(
    service: Service, row: Enrolment, text: str, *, subject: str = "Re: 1 of 7: Other doors", to: str | None = None
) -> None:
    """A reply to lesson 1, through the door and read; ``to`` is another address than the signed one."""
    message = EmailMessage()
    message["From"] = "Ana <ana@example.org>"
    message["To"] = to or f"{service.signer.reply_local_part(row.handle, 1)}@{service.settings.reply_domain}"
    message["Subject"] = subject
    with service.sessions() as session:
        number = len(session.scalars(select(InboundMessage.id)).all())
    message["Message-ID"] = f"<{number}@mail.example.org>"
    message["Date"] = "Tue, 24 Nov 2026 10:00:00 +0000"
    message.set_content(text)
    raw = message.as_bytes(policy=message.policy.clone(linesep="\r\n"))
    accept(service, raw, mail_from="ana@example.org", rcpt_tos=[str(message["To"])], door="lmtp")
    read_kept(service)


def now_of(service: Service, row: Enrolment) -> Enrolment:
    with service.sessions() as session:
        return session.get_one(Enrolment, row.id)


def asked(service: Service) -> list[str]:
    """The service letters that were asked for after the confirmation."""
    with service.sessions() as session:
        letters = session.scalars(select(Delivery.letter).order_by(Delivery.id)).all()
    return [letter for letter in letters if letter not in {"confirm", "welcome"}]


def notices(service: Service) -> list[tuple[str, int | None]]:
    with service.sessions() as session:
        rows = session.scalars(select(OperatorNotice).order_by(OperatorNotice.id))
        return [(row.kind, row.enrolment_id) for row in rows]


def test_a_reply_of_despair_is_kept_holds_the_course_brings_the_numbers_and_tells_the_operator(
    service: Service, ana: Enrolment
) -> None:
    receive(service, ana, "I don't want to live any more.")
    row = now_of(service, ana)
    assert (row.held_reason, row.held_until, row.due_at) == ("distress", None, None)
    assert row.held_at == service.clock.now()
    assert asked(service) == ["care"], "and no receipt"
    assert notices(service) == [("distress", ana.id)]
    with service.sessions() as session:
        assert [words.text for words in journal(service, session, row)] == ["I don't want to live any more."]


def test_the_words_are_nowhere_in_what_the_operator_gets(service: Service, ana: Enrolment) -> None:
    from sqlalchemy import text

    receive(service, ana, "Zanzibarmarmelade, and I want to die.")
    with service.sessions() as session:
        rows = session.execute(text("SELECT operator_notice::text FROM operator_notice")).scalars().all()
    assert len(rows) == 1
    assert not any(word in rows[0] for word in ("Zanzibar", "die", "ana@"))


def test_more_despair_within_a_week_brings_no_second_letter_and_a_week_later_it_does(
    service: Service, ana: Enrolment, clock_at: SetClock
) -> None:
    receive(service, ana, "I want to die.")
    clock_at.forward(hours=3)
    receive(service, ana, "Really, I want to die.")
    assert asked(service) == ["care"]
    assert len(notices(service)) == 1, "nor a second notice on one day"
    clock_at.forward(days=2)
    receive(service, ana, "Still, I want to die.")
    assert asked(service) == ["care"]
    assert len(notices(service)) == 2
    clock_at.forward(days=6)
    receive(service, ana, "Even now I want to die.")
    assert asked(service) == ["care", "care"]


def test_a_new_hold_is_never_silent(service: Service, ana: Enrolment, clock_at: SetClock) -> None:
    receive(service, ana, "I want to die.")
    clock_at.forward(days=1)
    receive(service, ana, "resume")
    assert now_of(service, ana).held_reason is None
    receive(service, ana, "No. I want to die.")
    assert now_of(service, ana).held_reason == "distress"
    assert asked(service) == ["care", "resumed", "care"]


def test_an_absence_does_not_weaken_the_hold(service: Service, ana: Enrolment) -> None:
    receive(service, ana, "I want to die.")
    message = EmailMessage()
    message["From"] = "Ana <ana@example.org>"
    message["To"] = f"{service.signer.reply_local_part(ana.handle, 1)}@{service.settings.reply_domain}"
    message["Subject"] = "Automatic reply: 1 of 7"
    message["Auto-Submitted"] = "auto-replied"
    message["Message-ID"] = "<away@mail.example.org>"
    message.set_content("I am out of the office until 30 November 2026.")
    accept(service, message.as_bytes(), mail_from="", rcpt_tos=[str(message["To"])], door="lmtp")
    read_kept(service)
    assert (now_of(service, ana).held_reason, now_of(service, ana).held_until) == ("distress", None)


def test_a_machine_s_words_are_no_person_s_despair(service: Service, ana: Enrolment) -> None:
    message = EmailMessage()
    message["From"] = "Ana <ana@example.org>"
    message["To"] = f"{service.signer.reply_local_part(ana.handle, 1)}@{service.settings.reply_domain}"
    message["Subject"] = "Automatic reply: 1 of 7"
    message["Auto-Submitted"] = "auto-replied"
    message.set_content("I am out of the office. I want to die.")
    accept(service, message.as_bytes(), mail_from="", rcpt_tos=[str(message["To"])], door="lmtp")
    read_kept(service)
    assert (now_of(service, ana).held_reason, asked(service), notices(service)) == (None, [], [])


def test_quoted_words_are_not_named_again(service: Service, ana: Enrolment) -> None:
    receive(service, ana, "The bakery.\n\nOn Tue, 24 Nov 2026 at 09:00, Ana wrote:\n> I want to die.\n")
    assert now_of(service, ana).held_reason is None
    assert asked(service) == ["receipt"]


def test_despair_in_the_subject_alone_is_heard(service: Service, ana: Enrolment) -> None:
    receive(service, ana, "\n", subject="I want to die")
    assert now_of(service, ana).held_reason == "distress"
    assert asked(service) == ["care"], "and not a word about an empty mail"


def test_who_has_stopped_is_heard_too_and_gets_the_numbers_and_nothing_else(service: Service, ana: Enrolment) -> None:
    receive(service, ana, "stop")
    receive(service, ana, "I want to die.")
    row = now_of(service, ana)
    assert (row.status, row.held_reason) == ("stopped", None)
    assert asked(service) == ["goodbye", "care"]
    assert notices(service) == [("distress", ana.id)]


def test_the_numbers_reach_who_has_stopped_and_no_address_that_complained(service: Service, ana: Enrolment) -> None:
    receive(service, ana, "stop")
    receive(service, ana, "I want to die.")
    assert {each.letter for each in claim(service, "somebody", limit=10)} >= {"care", "goodbye"}
    situation = situation_of(now_of(service, ana))
    assert refusal_of("care", situation, SuppressionReason.COMPLAINED, service.clock.now()) is SkipReason.SUPPRESSED


def test_after_the_last_lesson_the_keepsake_waits(service: Service, ana: Enrolment) -> None:
    with service.sessions() as session:
        row = session.get_one(Enrolment, ana.id)
        row.status, row.position, row.due_at = "completed", 7, service.clock.now()
    receive(service, ana, "I want to die.")
    assert (now_of(service, ana).held_reason, now_of(service, ana).due_at) == ("distress", None)
    assert asked(service) == ["care"]


def test_before_the_confirmation_nothing_is_sent_and_the_operator_is_told(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    row = enrol(confirmed=False)
    receive(service, row, "I want to die.")
    assert (asked(service), notices(service)) == ([], [("distress", row.id)])


def test_stop_with_despair_beneath_it_does_both(service: Service, ana: Enrolment) -> None:
    receive(service, ana, "stop\n\nkill myself")
    assert now_of(service, ana).status == "stopped"
    assert set(asked(service)) == {"care", "goodbye"}
    assert notices(service) == [("distress", ana.id)]


def test_resume_with_despair_beneath_it_ends_no_hold(service: Service, ana: Enrolment) -> None:
    receive(service, ana, "resume\n\nkill myself")
    assert now_of(service, ana).held_reason == "distress"
    assert asked(service) == ["care"]


def test_more_answers_than_anybody_writes_do_not_hide_despair(service: Service, ana: Enrolment) -> None:
    for number in range(20):
        receive(service, ana, f"Door {number}.")
    receive(service, ana, "I want to die.")
    assert now_of(service, ana).held_reason == "distress"


def test_despair_in_mail_that_is_nobody_s_is_told_once_a_day(service: Service, ana: Enrolment) -> None:
    for text in ("I want to die.", "I want to die, I said."):
        receive(service, ana, text, to=f"hello@{service.settings.reply_domain}")
    assert notices(service) == [("unmatched_distress", None)]
    assert asked(service) == []
