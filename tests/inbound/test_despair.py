"""What is taken for despair, what is not, and what follows from it."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
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
from course.inbound.read.distress import _starts, _Table, names_despair, normalised
from course.inbound.read.distress_words import DISTRESS_WORDS
from course.people.reflections import journal
from course.people.situation import situation_of
from course.schedule.permit import refusal_of
from course.service import Service
from course.store.models import Delivery, Enrolment, InboundMessage, OperatorNotice
from course.vocabulary import SkipReason, SuppressionReason
from tests.support.clock import SetClock

DESPAIR_IN_ENGLISH = """\
The kids would be better of without me, honestly
At fifty-three I cannot see a reason to keep on living
every evening I pray that I just wont wake up
If I never woke up that would suit me fine
I have started cutting again, nobody knows
been scratching my arms again to cope
I had been clean of cutting for a year until the rejection
I stood at the edge of the platform and nearly stepped off, then the train was late
On the bridge I thought about jumping, then I walked home
I have been stashing my painkillers since May
The letters to my children are written and on the shelf
Goodbye then, and please do not blame yourselves
You could not have saved me from this
I know how and when. It is calmer now.
Who would even notice if I was dead?
Do not write to me again after Sunday, I will be gone.
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
I don't see the point of being here anymore
I keep wishing I could just stop existing
I've been googling ways to die
Been looking up painless ways to die, not that anybody cares
My kids would be happier if I was dead
honestly I'd be better off dead than on the dole again
I don't want to be part of this world any more
I just want to not wake up one day
Part of me hopes I get hit by a bus on the way to the next interview
There's nothing left for me in this life
I can't see myself being alive next year
It'd be easier if I just wasn't around any more
I stood on the bridge last night and thought about jumping
I've got the pills ready
I've written goodbye letters to my family
Rejected again. Might as well be dead.
might as well kill myself lol
what's the point of me being alive
I don't deserve to live
I cut my arms again last night
I'm a waste of space and everyone would be happier without me
I relapsed and self harmed on sunday
Life just doesn't feel worth living
there's no point being alive
I dont see a reason to be here
im so suicidal rn
I have no desire to live
I'm scared I'll do something to myself
Sometimes I imagine driving into a tree
I don't feel safe with myself tonight
everybody's life would be easier if I was gone
I think about not being alive all the time
After this one I honestly think about walking into the sea
I'm not sure how much longer I can stay alive
nobody needs me, I should just be dead
I had the rope in my hands last week
I've decided to end my life before Christmas
I'm at the point where death sounds peaceful
I can't find one reason to keep myself alive
why am I even alive
I hate that I woke up this morning
I'd rather not exist than go through this again
Living is too painful
i just dont want to exist anymore tbh
thought about taking my life again yesterday
Nobody would even notice if I was gone
I've thought about driving off the road
I don't want to be alive any longer
sometimes I just want to stop existing
every rejection makes me want to kill myself
I don't have the strength to live
I've been hurting myself since the letter came
the world is better off without me
I did not want to live any more
I don't want to live, in all honesty
"""

DESPAIR_IN_GERMAN = """\
Hab mich letzte Nacht wieder geritzt
Ab Montag gibt es mich nicht mehr
Dann hat endlich alles ein Ende
Ich weiß genau, wann und wie
Die Tabletten habe ich über Monate gesammelt
Auf der Brücke gestanden und fast gesprungen
Der Brief an meine Kinder liegt bereit
Wenn Sie das lesen, bin ich nicht mehr am Leben
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
Ich würd am liebsten einfach sterben
ich will tod sein
am liebsten würde ich morgen nicht mehr aufwachen
Wenn ich morgen nicht mehr aufwachen würde, wäre es mir recht
Ich hoffe, ich wache nicht mehr auf
Ich wünsche mir den Tod
Es lohnt sich nicht mehr zu leben
Ich sehe nicht mehr, wofür ich leben soll
Für wen soll ich denn noch leben?
Mich würde eh keiner vermissen
Ich will nicht mehr auf dieser Welt sein
Ich habe schon einen Abschiedsbrief geschrieben
Ich habe schon mal versucht, mir das Leben zu nehmen
Ich hab mir wieder die Arme aufgeritzt
ich stürze mich von der brücke
Ich mache meinem Leben ein Ende
Ich möchte vom Dach springen
Ich will mich vor die S-Bahn schmeißen
Ich verdiene es nicht zu leben
Das Leben macht keinen Sinn mehr
Ich wünschte, ich wäre nie auf die Welt gekommen
Ich halte dieses Leben nicht mehr aus
mir ist alles egal, ich will nur noch tot sein
Ich hab Gedanken, mir was anzutun
Ich habe Angst, dass ich mir was antue
Ich nehme heute Abend alle Tabletten auf einmal
ich kann das Leben nicht mehr ertragen
I mog nimmer leben
Ich wär lieber tot als arbeitslos.
Ich möchte nicht länger leben
Ich will mein Leben nicht mehr
Ohne mich seid ihr alle besser dran
Ich denke ernsthaft darüber nach, mich umzubringen
Nach der Absage wollte ich nur noch sterben
Ich habe keine Lust mehr auf das Leben
Keiner würde um mich trauern
Ich will endlich meine Ruhe, für immer
Ich hab schon überlegt, wie ich es mache, damit ich tot bin
Der Tod wäre eine Erlösung
Leben macht für mich keinen Sinn mehr
Ich hasse es zu leben
Wenn ich tot wäre, würde es keiner merken
Ich will einschlafen und nie wieder aufwachen
Ich kann nicht mehr leben
Ich schneide mich wieder
Jede Absage macht, dass ich mich umbringen will
Ich möchte einfach nicht mehr existieren
Ich hab keinen Lebenswillen
Manchmal denke ich, alle wären ohne mich besser dran
Ich ritz mich seit der Absage wieder
Ich seh keinen Sinn mehr im Leben
ich überlege mich vor den zug zu werfen
Mir wäre es am liebsten, ich wäre tot
Ich bin total hoffnungslos
Für was soll ich denn noch leben
"""

NO_DESPAIR = """\
My basil wants to die, whatever I do
This is goodbye to the firm, and I feel fine about it
I have started cutting again, hair this time, at my aunt's salon
I am saving my mother's tablets from the damp, her cupboard leaks
We stood on the bridge and watched the boats
After Friday I will be gone, my last day at the shop
If I was dead tired I still went to the interview
Write to me again in May, I will be gone until then
I know how and when to ask now
Ab Montag gibt es mich nicht mehr in der Filiale
Auf der Brücke gestanden und den Schiffen nachgesehen
Die Tabletten für meine Oma habe ich abgeholt
Dann hat das Warten ein Ende
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
I'd die for a job like that.
The wait is slow death
I almost died of shock when they rang
Waiting for their reply is murder
I bombed the interview
My phone died in the middle of the call
I'm dead on my feet after the night shift
It's a killer CV now, thanks to you
I'd kill to get that interview
They killed off the role
I was dying inside while they asked about the gaps
I'm drowning in applications
Kill me now, another personality test
My old job was slowly killing me
I left social care after a client's suicide
My father took his own life when I was ten, so I volunteer
I helped a student who was self-harming find a counsellor
I don't want to be here when they announce the redundancies
I can't live with my parents at 40
No reason to live so far from the office
I ended the call politely
I threw myself into the preparation
I beat myself up about it for days
The company would be better off without me, they said
I jumped at the chance
That job was the death of me
I'm dying for a coffee
I don't want to go on and on about it
He felt suicidal after the lay-offs, so we talked every evening
I am hopeless at small talk
There's no point in being there early
I don't see the point of being here at nine if they start at ten
I took the bus and nearly missed it, nearly got hit by a bike
Everyone would be happier without that manager
I lived and breathed that job
I'd sell my soul for an answer
I'm sick to death of cover letters
The commute would end me
She literally killed the mood in the interview
I can't go on like this with three forms a day
I felt like death on Monday, it was the flu
My career is over, they said, and I laughed
I'd like to die old and employed
The suicide rate in farming is why I studied agriculture
I'm thinking about jumping into teaching
I got hit by a wave of emails
I don't want to live on adrenaline
I could have strangled the printer
I want to live a little before I apply again
They want us dead on our feet
No point in living out of a suitcase for six months
The interview was brutal, a bloodbath
I'd give my life savings for a reply
Ich sterbe, wenn ich noch ein Motivationsschreiben tippen muss
Die Bewerbungsfrist hat mich fast ins Grab gebracht
Ich war todunglücklich und todmüde
Ich bin vor Lachen fast gestorben
Ich will nicht mehr in dieser Stadt leben
Ich möchte nicht länger von meinem Ersparten leben
Das ist nicht das Ende der Welt
Für diese Stelle würde ich sterben
Die Firma ist für mich gestorben
Ohne mich wäre das Projekt nie fertig geworden
Ich habe keinen Sinn für Zahlen
Mein Bruder hat sich umgebracht, deshalb die Lücke im Lebenslauf
In der Klinik betreute ich Patienten nach Suizidversuch
Ich arbeite im Hospiz und begleite Sterbende
Das Leben ist kein Ponyhof
Wozu soll ich da noch anrufen?
Ich habe mich fast zu Tode gelangweilt
Ich könnte mich in den Hintern beißen
Ich hätte im Boden versinken können
Ich bringe mich gern ein
Ich nehme mir das Wochenende frei
Ich hänge mich da richtig rein
Ich hab mich beim Kochen geschnitten
Ich kann ohne Kaffee nicht leben
Ich sehe keinen Ausweg aus dem Vertrag
Es gibt keinen Grund mehr, dort zu bleiben
Warum lebe ich eigentlich in Berlin, wenn die Stelle in Köln ist?
Der Chef nahm mir die Luft zum Leben
Ich wünsche mir den Job so sehr
Ich halte diese Warterei nicht mehr aus
Ich springe vom Fünfmeterbrett, wenn ich die Stelle bekomme
Ich könnte vor Wut platzen
Die Firma ist mein Tod, sagte der alte Chef
Für mich ist das Thema gestorben
Ich bin fix und fertig, aber ich lebe noch
Ich will nicht nur leben, um zu arbeiten
Das Leben schreibt die besten Absagen
Ich stürze mich in die nächste Bewerbung
Ich werfe mich in Schale
Ich nehme alle Unterlagen mit
Mir ist fast das Herz stehen geblieben
Ich will mein Leben nicht mehr im Büro verbringen
Ich wache nachts nicht mehr auf wegen der Absage
Ich könnte mich ohrfeigen für die Antwort
Ich will endlich wieder leben und nicht nur suchen
Die Probezeit habe ich überlebt
Das war mein Todesstoß im Gespräch
Ich habe keine Lust mehr auf Bewerbungen
Ohne mich sind sie besser dran, glauben sie
What a way to die, that assessment
I've been thinking about jumping ship
"""

# The plainer tables, as somebody at home in each language might write after one more refusal, often on a telephone.
DESPAIR_ELSEWHERE = {
    "fr": """\
J'ai envie d'en finir.
j en peux plus je veux crever
Je veux me foutre en l'air
Depuis ce refus je pense souvent au suicide.
j'ai déjà pensé à me suicider
je veux plus etre la
J'aimerais ne plus me réveiller demain.
Je voudrais m'endormir et ne jamais me réveiller
La vie n'a plus de sens pour moi
Ma vie n'a plus aucun sens.
À quoi bon vivre ?
Je ne sers à rien, tout le monde irait mieux sans moi
Vous seriez tous mieux sans moi
j'ai plus goût à la vie
Je me scarifie à nouveau.
Je me suis ouvert les veines l'an dernier
Je me sens suicidaire depuis des semaines
J'ai fait une tentative de suicide il y a un mois
Je vais me jeter sous un train
Je préférerais être morte
Je n'ai plus de raison de vivre
J'en ai marre de vivre, encore une réponse négative
je vais me tuer ce soir
J'aurais préféré ne jamais naître.
Je mérite de mourir
Je ne veux plus vivre dans ce monde
Honnêtement, je ne veux plus vivre, en fait ça fait des mois.
à chaque refus je me dis que ce serait plus simple d'être mort
Je pense à la mort tous les jours
j'ai plus la force de continuer à vivre
Si je me tuais, personne ne s'en rendrait compte
Je suis un poids pour ma famille
Je voudrais m'endormir pour toujours
Bonjour, je ne suis pas bien, j'ai des envies de mourir
je me suis tailladé les bras hier soir
La mort serait un soulagement
Je n'ai plus envie d'être en vie
j'ai envie de me tuer
Je n'ai plus la force de vivre.
Ma famille serait mieux sans moi
Je ne supporte plus la vie
je veux disparaître pour de bon
Parfois je me dis que je devrais mourir
je pense à en finir avec la vie
Chaque refus me donne envie de mourir
J'ai perdu le goût de vivre
Je me coupe les veines dans ma tête tous les soirs
tout le monde irait mieux si j'étais morte
""",
    "es": """\
me quiero morir
kiero morirme ya
No quiero seguir viviendo así
ya no quiero estar aqui
Ojalá no despertara mañana
Ojalá me muriera
Quisiera no haber nacido nunca
Pienso en suicidarme cada vez que me rechazan
He pensado en quitarme la vida.
Estaría mejor muerta
Todos estarían mejor si yo no existiera
No le encuentro sentido a la vida
No tengo motivos para seguir viviendo
¿Para qué vivir?
no vale la pena vivir
Estoy cansada de vivir
Me corto para sentir algo
he vuelto a hacerme daño
me voy a tirar al tren
Quiero acabar con todo.
Quiero dormirme y no despertar nunca más
tengo ganas de desaparecer de este mundo
Intenté suicidarme hace dos años
Perdí las ganas de vivir
Nadie me echaría de menos si me muriera
Me quiero matar, otra vez que no
La verdad, ya no quiero vivir, en serio
Cada rechazo me da más ganas de morirme
Llevo meses con ideas de suicidio
no tengo fuerzas para seguir viviendo
Soy una carga para mi familia
Pienso todos los días en matarme
Me gustaría dormirme para siempre
Si me mato nadie lo va a notar
Mi vida ya no vale nada
La muerte sería un alivio
ya no aguanto esta vida
No quiero vivir más
Pienso en matarme
Preferiría estar muerto
mi familia estaría mejor si yo no existiera
he perdido las ganas de vivir
Me hago cortes en los brazos
Cada rechazo me dan ganas de matarme
No quiero existir
No encuentro motivos para vivir
Sería mejor que me muriera
""",
    "it": """\
vorrei essere morta
mi voglio ammazzare
Ho pensato di farla finita.
Penso spesso al suicidio
Ho pensato al suicidio dopo l'ennesimo rifiuto
nn voglio più vivere
Non ho più ragioni per vivere
Che senso ha vivere?
Non ha più senso vivere
Sono stanca di vivere
Vorrei addormentarmi e non svegliarmi più
Vorrei non essere mai nato
Starebbero tutti meglio senza di me
Il mondo sarebbe migliore senza di me
Sto pensando di togliermi la vita
mi taglio le braccia di nuovo
Mi faccio del male
mi butto sotto un treno
Non ce la faccio più a vivere così
Ho perso la voglia di vivere
Meglio morire che andare avanti così
Non voglio più esistere
mi ammazzo
Nessuno sentirebbe la mia mancanza se morissi
Sinceramente non voglio più vivere, a volte ci penso tutto il giorno
Ogni rifiuto mi fa venire voglia di morire
Penso alla morte tutti i giorni
Sono un peso per la mia famiglia
vorrei dormire per sempre
non ho più la forza di vivere
Ho provato a uccidermi l'anno scorso
Se mi ammazzassi non se ne accorgerebbe nessuno
odio vivere
La morte sarebbe un sollievo
Vorrei solo scomparire per sempre
non ho più voglia di vivere
voglio morire e basta
Ho pensato di togliermi la vita
Sarebbe meglio se fossi morta
non vedo più un senso nella vita
A volte penso di ammazzarmi
Non sopporto più questa vita
Dopo ogni rifiuto penso di farla finita
Non ho più voglia di vivere, davvero
Vorrei non svegliarmi domani
Sarebbe meglio per tutti se morissi
""",
    "pt": """\
queria estar morta
n quero mais viver
Só queria sumir desse mundo
Não aguento mais viver
Não aguento mais essa vida
Perdi a vontade de viver
Tô pensando em me matar
Tenho pensado em suicídio desde a última recusa
Quero tirar minha própria vida
Vou-me matar
eu me corto
Não vejo mais sentido na vida
Pra que viver?
Seria melhor se eu morresse
Todos ficariam melhor sem mim
O mundo seria melhor sem mim.
Queria nunca ter nascido
queria dormir e não acordar nunca mais
Não tenho mais motivos pra viver
Não tenho por que viver
Vou me jogar na frente do trem
Estou farta de viver
Cansei de viver
Ninguém sentiria minha falta se eu morresse
Já tentei me matar duas vezes
Não quero acordar amanhã, quero que tudo acabe
Sinceramente não quero mais viver, de verdade
cada recusa me dá vontade de morrer
Penso na morte todos os dias
Sou um peso para a minha família
queria dormir pra sempre
Eu só quero que a dor acabe
a minha vida acabou
Se eu morrer ninguém vai notar
Odeio estar viva
A morte seria um alívio
já não quero viver
Voltei a cortar os pulsos
quero morrer
não tenho mais forças para viver
Penso em suicídio quase todo dia
ninguém ia sentir minha falta
Queria não existir
Não vejo razão para continuar vivendo
preferia estar morto
Depois de cada não penso em me matar
Não quero mais existir
Perdi toda vontade de viver
O melhor seria eu morrer
""",
    "nl": """\
ik zou willen dat ik dood was
Was ik maar dood
Ik wou dat ik dood was.
Ik zie het leven niet meer zitten
ik wil er een eind aan maken
Ik maak er een einde aan
Ik wil niet meer wakker worden
Ik hoop dat ik morgen niet meer wakker word
ik heb geen zin meer in dit leven
Het leven heeft voor mij geen zin meer
Waarom leef ik nog
Iedereen is beter af zonder mij
Niemand zou me missen als ik dood was
Ik denk er vaak aan om mezelf van het leven te beroven
ik ga mezelf ophangen
Ik spring voor de trein
ik snij mezelf weer
Ik heb mezelf weer pijn gedaan
Ik ben suïcidaal
Ik heb een zelfmoordpoging gedaan
Ik ben klaar met het leven
Ik leef liever niet meer
Ik kan niet meer verder leven
Er is niets meer om voor te leven
Ik verdien het om dood te gaan
Eerlijk gezegd wil ik niet meer leven, van mij hoeft het niet meer
bij elke afwijzing wil ik dood
Ik denk elke dag aan de dood
ik ben iedereen tot last
Ik zou willen slapen en nooit meer wakker worden
Ik heb de moed om te leven verloren
Ik wil gewoon dat het ophoudt, ik wil niet meer bestaan
Als ik er niet meer ben zal niemand het merken
Ik haat het om te leven
De dood zou een opluchting zijn
ik overweeg zelfmoord
ik wil dood, echt
Ik heb geen zin meer om te leven
ik wil mezelf wat aandoen
Ik zie geen reden meer om te leven
Mijn leven heeft geen zin
Soms wil ik gewoon niet meer wakker worden
Het hoeft voor mij niet meer, het leven
Na elke afwijzing denk ik aan zelfmoord
Ik wil niet meer bestaan
Mijn familie is beter af zonder mij
Ik heb geen reden om te leven
""",
    "pl": """\
Chciałabym umrzeć
chce umrzec
Wolałbym nie żyć
Nie mam już siły żyć
Nie chcę tak dalej żyć
Mam dość życia
Zabiję się
chcę ze sobą skończyć
Skończę ze sobą
Nie widzę sensu życia
Moje życie straciło sens
Po co ja w ogóle żyję
Lepiej by było, gdybym umarł
Wszyscy mieliby lepiej beze mnie
Chciałabym zasnąć i już się nie obudzić
Mam nadzieję, że jutro się nie obudzę
Znowu się tnę
Okaleczam się od miesiąca
Podetnę sobie żyły
Rzucę się pod pociąg
Powieszę się
Myślę o tym, żeby się zabić
Próbowałem popełnić samobójstwo
Żałuję, że się urodziłam
Nikt by za mną nie tęsknił, gdybym umarła
nie widzę powodu żeby żyć
Szczerze mówiąc nie chcę już żyć, w ogóle
po każdej odmowie chcę umrzeć
Codziennie myślę o śmierci
Jestem ciężarem dla rodziny
Chciałabym zasnąć na zawsze
Nienawidzę swojego życia i chcę umrzeć
Jak się zabiję, to nikt nie zauważy
Śmierć byłaby ulgą
Nie mam po co dalej żyć
Myślę, żeby ze sobą skończyć
Żyć mi się nie chce
nie mam ochoty żyć
Lepiej by było, gdybym nie żył
Mam myśli samobójcze od świąt
Chcę odebrać sobie życie
Świat byłby lepszy beze mnie
Nie widzę sensu, żeby dalej żyć
Chcę, żeby to się skończyło, chcę umrzeć
Po każdej odmowie myślę o samobójstwie
Nie chcę istnieć
Straciłam chęć do życia
Wszystkim będzie lżej beze mnie
""",
    "sv": """\
Jag önskar att jag var död
jag vill do
Jag önskar att jag aldrig hade fötts
Jag vill somna in och aldrig vakna
Jag vill inte vakna imorgon
Jag vill inte finnas mer
Jag orkar inte leva längre
Det finns ingen mening med livet
Det finns ingen anledning att leva
Livet har ingen mening längre
Livet är inte värt att leva
Alla skulle ha det bättre utan mig
Ingen skulle sakna mig om jag dog
Jag funderar på att ta livet av mig
Jag ska ta mitt liv
Jag vill ta självmord
Jag har försökt ta livet av mig
Jag skär mig igen
Jag skadar mig själv
Jag hoppar framför tåget
Jag tänker hänga mig
Jag är trött på att leva
Jag vill slippa leva
Jag förtjänar att dö
Jag är självmordsbenägen
Vad är meningen med att leva?
Ärligt talat vill jag inte leva längre, på riktigt
Efter varje avslag vill jag bara dö
Jag tänker på döden varje dag
Jag är bara en börda för min familj
Jag vill sova för alltid
Om jag dog skulle ingen märka det
Jag hatar att leva
Döden vore en lättnad
jag har självmordstankar igen
jag vill inte vara här längre
Jag har planerat mitt självmord
jag vill inte leva mer
Jag ser ingen mening med att leva
Jag har tänkt på att ta mitt liv
Det vore bättre om jag var död
Jag vill bara försvinna för alltid
jag har skadat mig själv igen
Efter varje nej tänker jag på självmord
Jag vill inte existera
Jag har tappat livslusten
Min familj skulle ha det bättre utan mig
Mitt liv är meningslöst
""",
    "da": """\
Jeg ville ønske jeg var død
jeg vil doe
jeg har lyst til at dø
Jeg gider ikke leve mere
Jeg orker ikke at leve længere
Jeg vil ikke være her mere
Jeg tænker på at tage mit eget liv
Jeg overvejer selvmord
Jeg har forsøgt selvmord
Jeg skærer i mig selv igen
Der er ingen mening med livet
Livet har ingen mening mere
Livet er ikke værd at leve
Alle ville have det bedre uden mig
Ingen ville savne mig, hvis jeg døde
Jeg håber ikke jeg vågner i morgen
Jeg vil sove og aldrig vågne igen
Jeg ville ønske jeg aldrig var født
Jeg springer ud foran toget
Jeg er træt af at leve
Jeg fortjener at dø
Jeg har lyst til å dø
Jeg orker ikke leve lenger
Eg vil ikkje leve lenger
Jeg vurderer å ta livet mitt
Jeg har tenkt å ta livet av meg
Det er ingen vits i å leve
Jeg skader meg selv
Jeg er suicidal
Ærligt talt vil jeg ikke leve længere, på den måde
Efter hvert afslag har jeg lyst til at dø
Jeg tænker på døden hver dag
Jeg er bare en byrde for min familie
Jeg vil sove for altid
Hvis jeg døde ville ingen opdage det
Jeg hader at leve
Døden ville være en lettelse
jeg vil bare dø
Jeg ønsker å dø
Jeg klarer ikke å leve lenger
jeg har ikke lyst til at leve mere
Jeg kan ikke se nogen mening med livet
Det ville være bedre, hvis jeg var død
Jeg vil tage livet af mig selv
Jeg har tanker om selvmord
Jeg ønsker ikke å leve mer
Jeg orker ikke livet mer
Efter hvert nej tænker jeg på selvmord
Jeg vil ikke eksistere
Jeg har mistet livslysten
Min familie ville have det bedre uden mig
""",
    "fi": """\
Mä haluun kuolla
haluan vain kuolla pois
Olisinpa kuollut
Toivoisin että olisin kuollut
En jaksa enää elää
en haluu elää enää
En halua enää olla olemassa
En näe enää syytä elää
Mulla ei oo mitään syytä elää
Elämällä ei ole tarkoitusta
Elämässäni ei ole mitään järkeä
Elämäni on turhaa
Aion tappaa itseni
Tapan itteni
Ajattelen itsemurhaa joka päivä
Mulla on itsemurha-ajatuksia
Olen itsetuhoinen
Viiltelen taas
Satutan itseäni
Toivon etten heräisi enää huomenna
En haluaisi enää herätä
Olisi parempi jos olisin kuollut
Kaikilla olisi parempi ilman minua
Kukaan ei kaipaisi minua jos kuolisin
Hyppään junan alle
Hirtän itseni
Olen väsynyt elämään
Miksi edes elän
Rehellisesti sanottuna en halua enää elää, näin tämä vain on
Joka hylkäyksen jälkeen haluan kuolla
Ajattelen kuolemaa joka päivä
Olen vain taakka perheelleni
haluaisin nukahtaa ikuisesti
Jos kuolisin, kukaan ei huomaisi
Vihaan elämää ja haluan kuolla
Kuolema olisi helpotus
en jaksa enää elää tätä elämää
Mietin itsemurhaa
Haluan tehdä itsemurhan
En jaksa elää
Haluan tappaa itseni
Elämälläni ei ole mitään merkitystä
Haluaisin vain kuolla
Maailma olisi parempi paikka ilman minua
En näe syytä jatkaa elämää
Mulla ei ole enää halua elää
Joka hylkäyksen jälkeen ajattelen itsemurhaa
En halua olla olemassa
Olen menettänyt elämänhaluni
Perheelläni olisi parempi ilman minua
""",
    "cs": """\
chci umrit
Přeju si umřít
Radši bych byl mrtvý
Kéž bych se už neprobudila
Chci usnout a už se neprobudit
Nemá cenu žít
Nemám pro co žít
Nevidím důvod, proč žít
Život pro mě ztratil smysl
Už mě nebaví žít
Všem by bylo beze mě líp
Zabiju se
Přemýšlím, že se zabiju
Pořád myslím na sebevraždu
Pokusil jsem se o sebevraždu
Řežu se
Zase si ubližuju
Skočím pod vlak
Oběsím se
Nechci už dál žít
Už nechci být na světě
Chtěla bych to skončit se životem
Unavuje mě žít, lepší by bylo umřít
Chcem zomrieť
Nevládzem už žiť
Nevidím zmysel života
Radšej by som bol mŕtvy
Všetkým by bolo lepšie bezo mňa
Mám samovražedné myšlienky
chcem sa zabit
Upřímně už nechci žít, v tomhle stavu ne
Po každém odmítnutí chci umřít
Každý den myslím na smrt
Jsem jen přítěží pro rodinu
Chtěla bych usnout navždy
Kdybych umřel, nikdo by si toho nevšiml
Nenávidím svůj život a chci umřít
Smrt by byla vysvobození
Nemůžu takhle dál žít
Úprimne, už nechcem žiť
Chcem spáchať samovraždu
Nechci žít
Chci si vzít život
Nemám už sílu žít
Život nemá cenu
Myslím, že by bylo lepší být mrtvý
Chcem si siahnuť na život
Nemám chuť žiť
Po každém odmítnutí myslím na sebevraždu
Nechci existovat
Ztratila jsem chuť žít
Rodině by bylo beze mě líp
""",
    "ro": """\
imi doresc sa mor
Aș vrea să nu mă mai trezesc
Sper să nu mă mai trezesc mâine
Vreau să-mi pun capăt zilelor
mă gândesc să-mi iau viața
Mă gândesc la sinucidere după fiecare refuz
M-am gândit să mă sinucid
Nu mai are rost să trăiesc
N-am pentru ce să mai trăiesc
Nu mai am niciun motiv să trăiesc
M-am săturat de viață
M-am săturat să trăiesc
Viața nu mai are niciun sens pentru mine
Mai bine muream
Mai bine nu mă nășteam
Ar fi mai bine dacă aș muri
Tuturor le-ar fi mai bine fără mine
Lumea ar fi mai bună fără mine
Nimănui nu i-ar fi dor de mine dacă aș muri
Mă tai pe mâini
Îmi fac rău singură
Mă arunc în fața trenului
O să mă spânzur
Nu mai vreau să exist
Nu pot să mai trăiesc așa
Am încercat să mă omor
Sincer, nu mai vreau să trăiesc, de luni de zile
După fiecare refuz îmi vine să mor
Mă gândesc la moarte în fiecare zi
Sunt o povară pentru familia mea
Aș vrea să dorm pentru totdeauna
Dacă aș muri, nimeni n-ar observa
Urăsc să trăiesc
Moartea ar fi o ușurare
vreau sa mor
Mă gândesc să mă omor
Nu mai are sens viața
nu mai am chef să trăiesc
Vreau să-mi iau viața
Nu mai am putere să trăiesc
Prefer să mor
Toată lumea ar fi mai fericită fără mine
Am gânduri de sinucidere
Mi-aș dori să fiu moartă
După fiecare refuz mă gândesc la sinucidere
Nu vreau să exist
Mi-am pierdut pofta de viață
Familiei mele i-ar fi mai bine fără mine
""",
    "hu": """\
meg akarok halni
Szeretnék meghalni
bárcsak meghalnék
Bárcsak halott lennék
Bárcsak meg se születtem volna
Bárcsak ne ébrednék fel holnap
Nem akarok felébredni többé
Nem akarok már így élni
Nincs kedvem élni
Nincs már miért élnem
Semmi értelme az életemnek
Nem látom értelmét az életnek
Elegem van az életből
Belefáradtam az életbe
Jobb lenne mindenkinek nélkülem
Jobb lenne, ha meghalnék
Megölöm magam
meg akarom olni magam
Öngyilkosságon gondolkodom
Öngyilkos akarok lenni
Véget akarok vetni az életemnek
Felkötöm magam
Vagdosom magam megint
A vonat elé ugrom
Senkinek sem hiányoznék, ha meghalnék
Minek éljek tovább?
Őszintén szólva nem akarok tovább élni, a végére értem
Minden elutasítás után meg akarok halni
Minden nap a halálra gondolok
Csak teher vagyok a családomnak
Szeretnék örökre elaludni
Ha meghalnék, senki sem venné észre
Utálok élni
A halál megkönnyebbülés lenne
Nincs értelme tovább élni
Arra gondolok, hogy megölöm magam
nem akarok elni
Nincs erőm tovább élni
Nem látom értelmét, hogy éljek
Szívesen meghalnék
Öngyilkossági gondolataim vannak
Mindenki jobban járna nélkülem
Nem akarok élni, nincs miért
Megölném magam, ha merném
Minden elutasítás után öngyilkosságra gondolok
Nem akarok létezni
Elment az életkedvem
A családomnak jobb lenne nélkülem
""",
    "tr": """\
olmek istiyorum
Keşke ölsem
Keşke hiç doğmasaydım
Yaşamak istemiyorum artık
yasamak istemiyom
İntihar etmek istiyorum
İntiharı düşünüyorum
İNTİHAR ETMEYİ DÜŞÜNÜYORUM
Kendimi öldüreceğim
Kendimi asacağım
Canıma kıymak istiyorum
Hayatıma son vermek istiyorum
Yaşamaktan bıktım
Hayattan bıktım usandım
Yaşamak için bir nedenim yok
Yaşamamın bir anlamı kalmadı
Hayatın hiçbir anlamı yok
Bir daha uyanmak istemiyorum
Uyusam ve hiç uyanmasam
Bensiz herkes daha mutlu olurdu
Ölsem kimsenin umurunda olmaz
Bileklerimi kesmek istiyorum
Kendime zarar verdim yine
Bu dünyada yaşamak istemiyorum
Böyle yaşamak istemiyorum
Yaşama isteğimi kaybettim
Neden yaşıyorum ki
Daha önce intihara kalkıştım
Açıkçası artık yaşamak istemiyorum, burada her şey bitti
Her retten sonra ölmek istiyorum
Her gün ölümü düşünüyorum
Aileme yük oluyorum
Sonsuza kadar uyumak istiyorum
Ölsem kimse fark etmez
Yaşamaktan nefret ediyorum
Ölüm bir kurtuluş olurdu
Yaşamanın anlamı kalmadı
İntihar düşüncelerim var
Hayatıma son vermeyi düşünüyorum
Yaşamak istemiyorum
Ölmeyi çok istiyorum
Kendimi öldürmeyi düşünüyorum
Artık yaşamaya gücüm yok
Yaşamın bir anlamı yok
Keşke uyanmasaydım
Hayatıma son vereceğim
Her retten sonra intiharı düşünüyorum
Var olmak istemiyorum
Yaşama sevincimi kaybettim
Ailem bensiz daha mutlu olur
""",
    "ru": """\
Жить больше не хочется
жить не хочу
Хочу сдохнуть
Лучше бы я не родился
Лучше бы меня не было
Хочу уснуть и не проснуться
Надоело жить
Я устала жить
Не могу больше жить
Зачем мне жить?
Не вижу смысла в жизни
В моей жизни нет смысла
Жизнь больше не имеет смысла
Хочу себя убить
Я убью себя
Повешусь
Выйду в окно
Брошусь под поезд
Вскрою вены
Я снова режу себя
Думаю покончить с собой
Пытался покончить с собой
Всем было бы легче без меня
Если я умру, никто не заметит
Хочу свести счёты с жизнью
Я постоянно думаю о смерти
hochu umeret
Нет желания жить
Честно говоря, я больше не хочу жить, в общем всё
После каждого отказа хочется умереть
Каждый день думаю о смерти
Я обуза для семьи
Хочу уснуть навсегда
Если бы я умерла, никто бы не заметил
Ненавижу жить
Смерть была бы облегчением
Нет сил больше жить
У меня суицидальные мысли
Хочу покончить жизнь самоубийством
Мне не хочется жить
Я больше так не могу жить
Иногда думаю о самоубийстве
Жить незачем
Лучше умереть
Хочу исчезнуть навсегда
Не вижу смысла жить дальше
После каждого отказа думаю о самоубийстве
Не хочу существовать
Потеряла желание жить
Семье будет лучше без меня
""",
    "uk": """\
Хочу вмерти
Жити не хочу
Не хочеться більше жити
Краще б я не народилася
Краще б мене не було
Хочу заснути і не прокинутися
Втомилася жити
Набридло жити
Немає сил жити далі
Навіщо мені жити?
Не бачу сенсу в житті
Моє життя не має сенсу
Життя втратило сенс
Хочу себе вбити
Я вб'ю себе
Повішуся
Кинуся під потяг
Поріжу вени
Я знову ріжу себе
Думаю накласти на себе руки
Намагався покінчити з собою
Думаю про суїцид
Усім було б краще без мене
Ніхто не помітить, якщо я помру
Нема для чого жити
Хочу померти, більше не можу
Чесно кажучи, я більше не хочу жити, в принципі все
Після кожної відмови хочеться померти
Щодня думаю про смерть
Я тягар для родини
Хочу заснути назавжди
Якби я померла, ніхто б не помітив
Ненавиджу жити
Смерть була б полегшенням
Немає сил більше жити
У мене суїцидальні думки
Не хочу більше так жити
Мені не хочеться жити
Я більше так не можу жити
Іноді думаю про самогубство
Жити немає сенсу
Краще померти
Хочу зникнути назавжди
Не бачу сенсу жити далі
Після кожної відмови думаю про самогубство
Не хочу існувати
Втратила бажання жити
Родині буде краще без мене
""",
}

NO_DESPAIR_ELSEWHERE = {
    "fr": """\
Cette attente va me tuer.
Ce refus m'a tué
Je meurs d'envie de recevoir une réponse.
J'ai cru mourir de rire quand il a vu mon CV
Je ne veux plus vivre chez mes parents.
Je veux en finir avec ces candidatures.
J'ai envie d'en finir avec cette recherche d'emploi
Je ne suis pas mort, juste fatigué
Je me suis fait mal au dos en déménageant
J'ai accepté la mort dans l'âme.
J'avais envie de disparaître sous terre
Le théâtre est ma raison de vivre.
Il n'y a pas de raison de s'inquiéter
J'accompagne des personnes suicidaires à l'hôpital.
Mon frère s'est suicidé, d'où le trou dans mon CV
J'ai envie de vivre autre chose
Je n'en peux plus de ces refus
Je ne veux pas vivre pour travailler
L'équipe travaille mieux sans moi, paraît-il
Je ne veux plus vivre une telle humiliation
Ils me tuent avec leurs formulaires
Travailler me manque, ma vie est en pause
J'ai fini par en finir avec les tests en ligne
Le poste est mort et enterré
Je veux mettre fin à mon contrat
Je serais mieux dans une petite équipe
J'ai sauté du train en marche, professionnellement
Ma grand-mère vient de mourir et j'ai raté l'entretien
Cette recherche me tue à petit feu
Je suis mort de fatigue
On vit une époque formidable
Je vais me jeter à l'eau
Je n'ai plus envie de travailler là
Je veux vivre de ma plume
J'étais mort de trouille
Ce patron veut ma peau
Je me jette dans le bus pour y aller
Je ne veux pas mourir idiot, donc je me forme
Je veux en finir avec ce questionnaire
""",
    "es": """\
Me muero por saber qué dijeron
La espera me está matando
Me quería morir de la vergüenza en la entrevista
Voy a matar a mi jefe, es broma
Voy a cortarme el pelo para la entrevista
Me maté trabajando para nada
Estoy muerta de cansancio
Mejor sin mi antiguo jefe
No quiero vivir de mis padres
No quiero seguir en esa empresa
No vale la pena llamar otra vez
Esa empresa está mejor sin mí, ellos se lo pierden
Trabajo en la prevención del suicidio
Mi primo se suicidó y dejé los estudios un año
Atiendo a personas con pensamientos suicidas en el hospital
Quiero vivir de lo que me gusta
No tengo motivos para quejarme
Quiero acabar con esta búsqueda de una vez
No quiero vivir otra vez esa entrevista
Mi vida laboral no tiene lógica
Me tiré a la piscina y les escribí
Quiero terminar con este proceso
Mi abuela murió y falté a la entrevista
Estoy mejor sin ese trabajo
Me pegué un susto de muerte
Corté la llamada
Haría lo que fuera, mataría por ese puesto
Estoy que me muero de nervios
Vivir para trabajar no es lo mío
Me voy a lanzar a por ello
La entrevista fue un suicidio, ja
No tengo ganas de trabajar ahí
Quiero vivir tranquila
Me dejaron muerta de miedo
No quiero seguir con el curso
Prefiero morir antes que volver allí
Para que viva mi hija tranquila, trabajo
""",
    "it": """\
Muoio dalla voglia di sapere
Quest'attesa mi uccide
Mi sono ammazzata di lavoro per quel colloquio
Mi ammazzo di studio per niente
Quel lavoro mi piace da morire
Voglio tagliarmi i capelli prima del colloquio
Voglio farla finita con queste candidature
Non ce la faccio più, troppe mail
Stavo morendo di sonno durante il colloquio
Non voglio vivere con i miei a quarant'anni
Non ho motivo di lamentarmi
Non ha senso richiamarli
Mia sorella si è suicidata, per questo ho lasciato il lavoro
Lavoro con ragazzi che hanno pensieri suicidi
Loro stanno meglio senza di me, pazienza
Voglio vivere di musica
La batteria è morta a metà colloquio
Volevo morire dalla vergogna
Non voglio vivere un'altra esperienza così
Mi butto giù facilmente dopo un rifiuto
Mi butto su un altro settore
Mia nonna è morta e ho perso il colloquio
Starei meglio in una piccola azienda
Ucciderei per quel posto
Ho chiuso la chiamata, fine
La mia vita lavorativa non ha una direzione
Non voglio vivere a Torino
Mi butto anima e corpo nel corso
Che barba, che noia mortale
Non ho voglia di lavorare lì
Morivo dalla paura
Voglio vivere, non sopravvivere
Voglio vivere tranquilla
Ero morta di paura
Non voglio continuare il corso
Quel posto lo vorrei da morire
Cerco lì perché vivo e lavoro a Roma
Voglio farla finita con questa ricerca
""",
    "pt": """\
Essa espera vai me matar
Me matei de trabalhar e nada
Morro de vontade de saber a resposta
Quase morri de vergonha na entrevista
Não quero viver com meus pais
Não quero viver em Lisboa com esse salário
Tenho medo de me machucar no treino
Quero cortar o cabelo antes da entrevista
A empresa está melhor sem mim, azar o deles
Não há motivo para desistir
Não vale a pena insistir com eles
Não tenho motivos para reclamar
Meu tio se matou e fiquei um ano parada
Trabalho com adolescentes com pensamentos suicidas
Quero viver de arte
Estou morta de cansaço
Queria sumir de vergonha
Não aguento mais essas entrevistas
Não quero viver isso outra vez
Minha avó morreu e perdi a entrevista
Mataria por essa vaga
Estou melhor sem aquele emprego
Vou me jogar de cabeça nessa área
Quero terminar o processo
Cortei a chamada
A vaga morreu
Vou morrer de ansiedade
Vou me jogar nesse desafio
Tô morrendo de sono
Não tenho vontade de trabalhar lá
Morri de rir com o e-mail deles
Quero viver do meu trabalho
Quero viver tranquila
Morri de medo na entrevista
Não quero continuar o curso
""",
    "nl": """\
Ik verveel me dood
Ik schaam me dood als ik daaraan denk
Ik lach me dood
Ik schrok me dood toen ze belden
Daar wil ik nog niet dood gevonden worden
Ik wil niet meer bij mijn ouders leven
Ik kan niet van dat salaris leven
Dat wachten is dodelijk
De deadline is dinsdag
Ik wil een eind maken aan dat gesolliciteer
Ik ben klaar met solliciteren
Mijn broer pleegde zelfmoord, daarom dat gat in mijn cv
Ik werk met jongeren met zelfmoordgedachten
Ze zijn daar vast beter af zonder mij, haha
Ik heb geen reden om te klagen
Ik heb mezelf pijn gedaan bij het sporten
Die vacature is dood
Ik kan niet meer wachten
Ik spring een gat in de lucht als ze bellen
Mijn oma is dood en ik miste het gesprek
Ik zou een moord doen voor die baan
Ik ben beter af zonder die baan
Ik stap in de trein
Dat gesprek was dodelijk saai
Ik wil niet meer leven van een uitkering
Het leven is te kort voor die formulieren
Ik hang op
Ik stort me op de volgende vacature
Ik wil leven van mijn werk
Doodzonde van die kans
Ik heb geen zin om daar te werken
Het is geen kwestie van leven of dood
Ik wil rustig leven
Ik was doodsbang
Ik wil niet verder met de cursus
Ik stap van de bus en ga naar binnen
""",
    "pl": """\
Umieram z ciekawości, co odpiszą
Ta cisza mnie zabije
Myślałam, że umrę ze wstydu na rozmowie
Nie chcę żyć z rodzicami do czterdziestki
Nie da się żyć za taką pensję
Mam dość tych rozmów
Nie mam siły na kolejne podanie
Chcę skończyć z tą rekrutacją
Zabiłabym za tę pracę
Mój brat popełnił samobójstwo, stąd przerwa w CV
Pracuję z młodzieżą z myślami samobójczymi
Nie ma sensu tam dzwonić
Nie widzę powodu, żeby tam pisać
Firma lepiej sobie radzi beze mnie
Jestem śmiertelnie zmęczona
Chcę zniknąć ze wstydu
Zacięłam się w palec
To nie koniec świata
Babcia umarła i nie poszłam na rozmowę
Rzucę się na głęboką wodę
Chcę skończyć ten kurs
Nie chcę żyć od wypłaty do wypłaty
Praca mnie wykańcza
Zabijam czas serialami
Życie zawodowe mi się sypie
Nie mam powodu do narzekania
To był gwóźdź do trumny
Rzucam się w wir pracy
Jestem padnięta
Nie mam ochoty tam pracować
To sprawa życia i śmierci dla firmy
Chcę żyć z tego, co lubię
Chcę żyć spokojnie
Umierałam ze strachu
Nie chcę dalej tego kursu
Udało mi się zabić czas
Wolę umrzeć, niż tam wrócić
""",
    "sv": """\
Jag höll på att dö av skratt
Jag dör av nyfikenhet
Väntan tar livet av mig
Jag dog nästan av skam på intervjun
Jag vill inte leva på bidrag
Jag vill inte längre leva i Stockholm
Jag vill inte leva längre bort från jobbet än så
Jag är dödstrött
Det är ingen mening med att ringa
Jag vill ta livet lite lugnare
Min bror tog livet av sig, därför luckan i mitt cv
Jag jobbar med ungdomar som har självmordstankar
De klarar sig bättre utan mig
Jag orkar inte skriva fler ansökningar
Jag är trött på att söka jobb
Jag skar mig i fingret när jag lagade mat
Jobbet är dött för mig
Deadline är på fredag
Mormor dog och jag missade intervjun
Jag skulle döda för det jobbet
Jag hoppar på tåget till Malmö
Det är bättre utan den chefen
Jag kastar mig in i sökandet
Jag vill inte leva så långt bort
Livet går vidare
Jag dör av stress
Jag slår mig själv för pannan ibland
Jag kastar mig över nästa ansökan
Jag är helt slut
Jag har ingen lust att jobba där
Det är ingen fråga om liv eller död
Jag vill leva på min konst
Jag vill leva lugnt
Jag var livrädd
Jag vill inte fortsätta kursen
Om jag inte vaknar i tid missar jag intervjun
Jag skar mig, så jag fick plåster
""",
    "da": """\
Jeg er ved at dø af nysgerrighed
Jeg var ved at dø af grin
Ventetiden slår mig ihjel
Jeg vil ikke leve af kontanthjælp
Jeg vil ikke længere leve i København
Jeg vil ikke leve sammen med mine forældre
Jeg er dødtræt
Jeg dør af spænding
Det dræber mig at vente
Der er ingen mening i at ringe igen
Min bror begik selvmord, derfor hullet i mit CV
Jeg arbejder med unge med selvmordstanker
De har det bedre uden mig, tror jeg
Jeg gider ikke flere ansøgninger
Jeg er træt af at vente
Jeg skar mig i fingeren
Jeg holdt på å dø av latter
Ventingen tar livet av meg
Jeg vil ikke leve på støtte
Fristen er død
Min mormor døde, og jeg missede samtalen
Jeg ville slå ihjel for det job
Jeg hopper på toget til Aarhus
Det er bedre uden den chef
Livet går videre
Jeg vil ikke leve så langt væk
Jeg kaster mig ud i det
Bestemor døde i forrige uke
Jobben tar livet av meg snart
Jeg kaster mig over den næste ansøgning
Jeg er helt færdig
Jeg har ikke lyst til at arbejde der
Det er ikke et spørgsmål om liv eller død
Jeg vil leve af min kunst
Jeg vil leve roligt
Jeg var dødbange
Jeg vil ikke fortsætte kurset
Hvis jeg ikke vågner til tiden, ryger samtalen
""",
    "fi": """\
Kuolen uteliaisuuteen
Olin kuolla häpeään haastattelussa
Kuolin nauruun
Odotus tappaa minut
Tämä työnhaku tappaa
En halua elää vanhempieni luona
En halua elää enää Helsingissä
En halua elää tuilla
En jaksa enää hakea töitä
Ystäväni teki itsemurhan, siksi aukko ansioluettelossa
Työskentelen itsemurhien ehkäisyssä
Ei ole mitään syytä soittaa sinne
He pärjäävät paremmin ilman minua
Satutin itseni jumpassa
Haluan elää rauhassa
Olen kuollut väsymyksestä
Hakuaika umpeutui, paikka on kuollut
Autan nuoria, joilla on itsetuhoisia ajatuksia
Mummoni kuoli ja haastattelu jäi väliin
Hyppään uuteen alaan
En halua elää kädestä suuhun
Elämä jatkuu
Tappaisin siitä työstä
Väsynyt hakemaan
Ei ole järkeä hakea sinne
Paikka meni jo, se siitä
Junan alla oli lunta
Heittäydyn seuraavaan hakemukseen
Olen ihan poikki
En halua työskennellä siellä
Ei tämä ole elämän ja kuoleman kysymys
Haluan elää työlläni
Pelkäsin kuollakseni
En halua jatkaa kurssia
""",
    "cs": """\
Umírám zvědavostí
Myslel jsem, že umřu hanbou
To čekání mě zabije
Nechci žít z podpory
Nechci už žít v Praze
Nechci žít u rodičů
Nemá cenu tam volat
Nevidím důvod, proč tam psát
Nemá smysl se ptát
Můj bratr spáchal sebevraždu, proto ta mezera v životopise
Pracuji s lidmi se sebevražednými myšlenkami
Obejdou se beze mě líp
Jsem k smrti unavený
Řízl jsem se do prstu
Nechcem žiť v Bratislave
To čakanie ma zabije
Umieram od zvedavosti
Životopis nemá smysl posílat znovu
Babička umřela a zmeškala jsem pohovor
Skočím do toho po hlavě
Nechci žít od výplaty k výplatě
Život jde dál
Zabil bych za to místo
Nemá smysl tam psát
Hodím se do gala
Je mi líp bez té práce
Starká zomrela
Vrhnu se na další žádost
Jsem úplně hotová
Nechce se mi tam pracovat
Není to otázka života a smrti
Chci žít ze své práce
Chci žít v klidu
Bála jsem se k smrti
Nechci pokračovat v kurzu
Raději bych umřel, než tam jít
""",
    "ro": """\
Mor de curiozitate să aflu răspunsul
Am murit de rușine la interviu
Așteptarea asta mă omoară
Nu mă omor după jobul ăsta
Mă omor cu munca degeaba
Nu vreau să trăiesc cu părinții
Nu pot trăi din salariul ăsta
Nu are rost să mai sun
Nu am niciun motiv să mă plâng
M-am săturat de interviuri
Fratele meu s-a sinucis, de aceea pauza din CV
Lucrez cu tineri cu gânduri suicidare
Firma merge mai bine fără mine
Vreau să trăiesc din muzică
Sunt moartă de oboseală
Mi-am pus capăt contractului
M-am tăiat la deget
Nu e sfârșitul lumii
Bunica a murit și am ratat interviul
Aș omorî pentru postul ăla
Mă arunc în altceva
Viața merge înainte
Nu vreau să trăiesc de pe o zi pe alta
Mi-e mai bine fără jobul acela
Vreau să dorm o zi întreagă
Postul e mort
Nu are sens să scriu
Mă arunc cu capul înainte
Sunt terminată de oboseală
Nu am chef să lucrez acolo
Nu e o chestiune de viață și de moarte
Vreau să trăiesc din munca mea
Vreau să trăiesc liniștită
Muream de frică
Nu vreau să continui cursul
Îmi iau viața în mâini
""",
    "hu": """\
Meghalok a kíváncsiságtól
Majd meghaltam a szégyentől az interjún
Halálra nevettem magam
Ez a várakozás megöl
Nem akarok a szüleimmel élni
Nem akarok segélyből élni
Nem akarok tovább Budapesten élni
Elegem van az interjúkból
Nincs értelme odatelefonálni
Nincs okom panaszra
A bátyám öngyilkos lett, ezért a szünet az önéletrajzban
Öngyilkossági gondolatokkal küzdő fiatalokkal dolgozom
Nélkülem is jól megvannak
Halálosan fáradt vagyok
Megvágtam az ujjam
Inkább meghalok, mint hogy oda visszamenjek
Az életemnek új értelme lett
A határidő pénteken van
A nagymamám meghalt, lemaradtam az interjúról
Ölni tudnék azért az állásért
Felugrom a vonatra és megyek
Az élet megy tovább
Nem akarok hónapról hónapra élni
Jobb nekem az a cég nélkül
Nincs értelme írni nekik
Halálfáradt vagyok
Megölt az a kérdés
Belevetem magam a következőbe
Teljesen kivagyok
Nincs kedvem ott dolgozni
Nem élet-halál kérdése
A munkámból akarok élni
Nyugodtan akarok élni
Halálra rémültem
Nem akarom folytatni a kurzust
Inkább meghalnék, mint hogy odamenjek
""",
    "tr": """\
Meraktan ölüyorum
Mülakatta utancımdan ölecektim
Gülmekten öldüm
Bu bekleyiş beni öldürecek
İş aramak beni öldürüyor
Ankara'da yaşamak istemiyorum
Artık ailemle yaşamak istemiyorum
Burada yaşamak istemiyorum
Bu maaşla yaşamak istemiyorum
Mülakatlardan bıktım
Tekrar aramanın anlamı yok
Şikâyet etmek için bir nedenim yok
Abim intihar etti, özgeçmişimdeki boşluk bu yüzden
İntihar düşünceleri olan gençlerle çalışıyorum
Şirket bensiz daha iyi gidiyor
Yorgunluktan ölüyorum
Elimi kestim
Ölümüne çalıştım
Anneannem öldü, mülakata gidemedim
O iş için adam öldürürüm
Hayal kırıklığı yaşamak istemiyorum
Artık aynı stresi yaşamak istemiyorum
Hayat devam ediyor
Hayatıma son zamanlarda giren tek iyi şey bu kurs
Neden bu şehirde yaşıyorum bilmiyorum
Kendimi işe verdim
O iş olmadan daha iyiyim
Kendimi bir sonraki başvuruya verdim
Bittim, tükendim bugün
Orada çalışmak istemiyorum
Ölüm kalım meselesi değil
İşimle yaşamak istiyorum
Huzur içinde yaşamak istiyorum
Korkudan öldüm
Kursa devam etmek istemiyorum
Artık hayal kırıklığı yaşamak istemiyorum
""",
    "ru": """\
Умираю от любопытства
Чуть не умерла от стыда на собеседовании
Это ожидание меня убивает
Убила меня эта новость
Смертельно устала
Не хочу жить с родителями
Не хочу больше жить в этом городе
Лучше начните без меня
Они без меня лучше справятся
Нет смысла туда звонить
Не вижу смысла писать им снова
Надоело искать работу
Брат покончил с собой, поэтому в резюме перерыв
Работаю с подростками с суицидальными мыслями
На такую зарплату жить не хочу
Жить хочу у моря
Умереть не встать, какая вакансия
Порезала палец
Бабушка умерла, я пропустил собеседование
Убил бы за эту работу
Выйду из метро и перезвоню
Жизнь продолжается
Не хочу жить от зарплаты до зарплаты
Режусь в игры вместо поиска работы
Мне лучше без той работы
Хочу уснуть пораньше
Убил время на тесты
Брошусь в следующую заявку с головой
Я выжата как лимон
Не хочу там работать
Это не вопрос жизни и смерти
Хочу жить своим трудом
Хочу жить спокойно
Испугалась до смерти
Не хочу продолжать курс
Лучше умереть, чем снова заполнять анкету
""",
    "uk": """\
Помираю від цікавості
Мало не вмерла від сорому на співбесіді
Це чекання мене вбиває
Смертельно втомився
Не хочу жити з батьками
Не хочу більше жити у Києві
Починайте краще без мене
Вони без мене краще впораються
Немає сенсу туди дзвонити
Не бачу сенсу писати їм знову
Набридло шукати роботу
Брат покінчив із собою, тому в резюме перерва
Працюю з підлітками з суїцидальними думками
Жити хочу біля моря
Вмираю зі сміху
Порізала палець
На таку зарплату жити не хочу
Дедлайн у п'ятницю
Бабуся померла, я пропустив співбесіду
Убив би за цю роботу
Життя триває
Не хочу жити від зарплати до зарплати
Вийду з метро й передзвоню
Мені краще без тієї роботи
Хочу заснути раніше
Згаяв час на тести
Вбили мене ці питання
Кинуся в наступну заявку з головою
Я вичавлена як лимон
Не хочу там працювати
Це не питання життя і смерті
Хочу жити зі своєї праці
Хочу жити спокійно
Злякалася до смерті
Не хочу продовжувати курс
""",
}


def phrases(table: str) -> list[str]:
    return list(dict.fromkeys(line for line in table.splitlines() if line))


def without_accents(said: str) -> str:
    """As it is written where a keyboard has no accents."""
    letters = unicodedata.normalize("NFD", said.translate(str.maketrans("łŁøØåÅıđ", "lLoOaAid")))
    return unicodedata.normalize("NFC", "".join(each for each in letters if not unicodedata.combining(each)))


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


@pytest.mark.parametrize("language", DESPAIR_ELSEWHERE)
def test_despair_is_heard_in_each_other_language_as_telephones_write_it_too(language: str) -> None:
    lines = phrases(DESPAIR_ELSEWHERE[language])
    assert [said for said in lines if not names_despair(said)] == []
    assert [said for said in lines if not names_despair(without_accents(said))] == []
    assert [said for said in lines if not names_despair(f"Hello,\n\n{said.upper()}\n\nAna")] == []


@pytest.mark.parametrize("language", NO_DESPAIR_ELSEWHERE)
def test_a_figure_of_speech_is_no_despair_in_each_other_language(language: str) -> None:
    lines = phrases(NO_DESPAIR_ELSEWHERE[language])
    assert [said for said in lines if names_despair(said) or names_despair(without_accents(said))] == []


def test_a_comma_a_dash_or_the_end_of_a_short_line_ends_what_is_said() -> None:
    for said in ("I don't want to live, in all honesty.", "I don't want to live - in truth."):
        assert names_despair(said), normalised(said)
    assert names_despair("No quiero vivir\nEn serio"), "no place follows"
    assert names_despair("Vous seriez tous mieux sans moi\nAna"), "a name follows, and no full stop"
    assert names_despair("I want, to die."), "and parts nothing"
    assert not names_despair("After all these months of writing letters I do not want to live\nin London, I think.")


def test_the_dot_of_a_turkish_capital_parts_no_word() -> None:
    assert names_despair("\u0130NT\u0130HAR ETMEK \u0130ST\u0130YORUM")
    assert names_despair("i\u0307ntihar etmek istiyorum"), "as a program writes the small letter of it"


def test_a_phrase_that_would_never_be_looked_for_is_refused() -> None:
    words = replace(DISTRESS_WORDS["de"], despair=("UP2 sterben",))
    with pytest.raises(ValueError, match="whole words"):
        _starts(_Table(words))


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
