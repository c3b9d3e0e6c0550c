"""Despair in the plainer tables: what they must hear, and what they must let pass, a line each."""

from __future__ import annotations

import unicodedata

import pytest

from course.inbound.read.command_words import COMMAND_WORDS, YES
from course.inbound.read.distress import names_despair
from course.inbound.read.distress_words import PLAIN_DISTRESS_WORDS

HEARD = {
    "fr": """\
Je veux mourir.
J'ai envie de mourir
Je ne veux plus vivre.
j'ai plus envie de vivre
Je n’ai plus envie de vivre, c'est tout.
J'ai des idées suicidaires.
je pense au suicide
Je vais me suicider
me faire du mal
Je voudrais mettre fin à mes jours.
Je n'ai plus aucune raison de vivre
Tout le monde serait mieux sans moi.
Je recommence à me scarifier, toujours en cachette.
Dès lundi je ne serai plus de ce monde.
La lettre d'adieu pour mes enfants, je l'ai écrite : ma lettre d'adieu est dans le tiroir
Sur le quai j'ai eu envie de me jeter sous le métro, puis je suis rentrée.
Je sais quand et comment, il ne me manque que le courage.
""",
    "es": """\
Quiero morir.
quiero morirme
Ya no quiero vivir
No tengo ganas de vivir más
Quiero suicidarme
tengo pensamientos suicidas
quiero quitarme la vida
No tengo ninguna razón para vivir.
mi vida no tiene sentido
estarían mejor sin mí
He vuelto a cortarme los brazos.
A partir del lunes ya no estaré en este mundo.
Me despido de todos, nadie tiene la culpa, ya tomé mi decisión.
En el puente me dieron ganas de tirarme
Solo me falta el coraje para hacerlo
""",
    "it": """\
Voglio morire
Non voglio più vivere.
vorrei farla finita
Ho pensieri suicidi
penso di uccidermi
Non ho più un motivo per vivere
La mia vita non ha più senso
Mi taglio di nuovo le braccia
Dopo domenica non ci sarò più.
Addio a tutti, ho deciso: non cercatemi
Sul ponte ho pensato di buttarmi giù
Prego Dio che mi prenda con sé
""",
    "pt": """\
Quero morrer.
Não quero mais viver
quero me matar
tenho pensamentos suicidas
Penso em suicídio
não tenho razão para viver
Seria melhor sem mim
Voltei a cortar-me nos braços.
Depois de sexta já não vou estar neste mundo
Adeus a todos, ninguém tem culpa, perdoem-me.
Na ponte tive vontade de me atirar
Só me falta coragem para o fazer.
""",
    "nl": """\
Ik wil dood
Ik wil niet meer leven.
ik wil dood zijn
Ik denk aan zelfmoord
ik heb zelfmoordgedachten
een einde maken aan mijn leven
Ik heb geen reden meer om te leven
Ik ben weer begonnen met mezelf snijden.
Na zondag ben ik er niet meer.
Mijn afscheidsbrief ligt klaar voor mijn vrouw
Ik neem afscheid van deze wereld
Ik weet al wanneer en hoe.
""",
    "pl": """\
Chcę umrzeć.
Nie chcę już żyć
nie chce mi się żyć
mam myśli samobójcze
Chcę się zabić
nie mam po co żyć
Moje życie nie ma sensu
Znowu się tnę, nikt o tym nie wie.
Od poniedziałku mnie już nie będzie.
List pożegnalny dla żony leży w szufladzie
Na peronie chciałam rzucić się pod pociąg
Brakuje mi tylko odwagi
""",
    "sv": """\
Jag vill dö
Jag vill inte leva längre
jag har självmordstankar
Jag tänker på självmord
ta livet av mig
Jag orkar inte leva
Jag har börjat skära mig igen.
Efter söndag finns jag inte mer.
Mitt avskedsbrev till barnen ligger klart
På bron tänkte jag hoppa
Jag vet redan när och hur
""",
    "da": """\
Jeg vil dø
Jeg vil ikke leve mere
jeg har selvmordstanker
Jeg vil ikke leve lenger
ta livet av meg
tage livet af mig
Jeg er begyndt at skære i mig selv igen.
Etter søndag er jeg ikke her mer.
Mit afskedsbrev til min kone ligger i skuffen
På brua hadde jeg lyst til å hoppe
Jeg ved allerede hvornår og hvordan
""",
    "fi": """\
Haluan kuolla
En halua enää elää
Haluan tappaa itseni
Olen taas alkanut viillellä itseäni.
Maanantain jälkeen minua ei enää ole.
Jäähyväiskirje lapsille on kirjoitettu
Sillalla teki mieli hypätä
Tiedän jo milloin ja miten
""",
    "cs": """\
Chci umřít.
Už nechci žít
mám sebevražedné myšlenky
Chci se zabít
Nemám důvod žít
Chcem umrieť
už nechcem žiť
Zase se řežu do nohou.
Po neděli už tu nebudu.
Dopis na rozloučenou pro ženu je v šuplíku
Mám našetřené prášky, stačí to.
Už vím kdy a jak.
""",
    "ro": """\
Vreau să mor.
Nu mai vreau să trăiesc
am gânduri sinucigașe
Vreau să mă sinucid
viața mea nu mai are sens
Am început iar să mă tai pe brațe.
De luni nu voi mai fi pe lume.
Adio tuturor, am luat hotărârea, nimeni nu e vinovat
Pe pod m-am gândit să sar
Știu deja când și cum
""",
    "hu": """\
Meg akarok halni
Nem akarok tovább élni
öngyilkossági gondolataim vannak
Megint vagdosom a karomat.
Vasárnap után már nem leszek.
A búcsúlevelem a feleségemnek a fiókban van
A hídon le akartam ugrani
Már tudom, mikor és hogyan
""",
    "tr": """\
Ölmek istiyorum
Artık yaşamak istemiyorum
intihar etmeyi düşünüyorum
Kendime zarar veriyorum
Yine kendimi kesmeye başladım.
Pazardan sonra ben olmayacağım.
Veda mektubum hazır, çekmecede
Köprüde atlamayı düşündüm
Ne zaman ve nasıl yapacağımı biliyorum
""",
    "ru": """\
Хочу умереть
Я не хочу больше жить
Не хочу жить.
у меня мысли о самоубийстве
Я думаю о суициде
нет смысла жить
Всем будет лучше без меня
Я снова начала резать себе руки.
С понедельника меня уже не будет.
Прощальное письмо жене лежит в столе
На мосту мне хотелось прыгнуть вниз
Я уже знаю когда и как
""",
    "uk": """\
Хочу померти
Не хочу жити
думаю про самогубство
Я знову ріжу собі руки.
З понеділка мене вже не буде.
Прощальний лист дружині лежить у шухляді
На мосту мені хотілося стрибнути
Я вже знаю, коли і як
""",
}
NOT_MEANT = """\
Je suis mort de rire.
J'ai failli mourir de honte à l'entretien.
Je ne veux plus vivre à Paris.
J'ai envie de changer de vie.
Je travaille pour la prévention du suicide.
J'ai envie de dormir
Je ne veux pas vivre en Allemagne
Me muero de ganas de empezar.
Quiero vivir en Madrid.
No quiero vivir en Madrid
Quiero cambiar mi vida
Morí de vergüenza.
Casi me muero de risa
Voglio vivere a Roma
Non voglio vivere a Milano.
Muoio dal ridere
Voglio cambiare vita
Quero mudar de vida
Quase morri de rir
Não quero viver em São Paulo
Ik wil niet meer in Amsterdam leven
Ik wil werken
Ik ben doodmoe
ik werk bij zelfmoordpreventie
dood aan verveling
Chcę zmienić życie
Nie chcę żyć w Warszawie
umrzeć ze śmiechu
Jag vill inte leva i Stockholm
Jag vill jobba
dö av skratt
Jeg vil ikke leve i Oslo
Jeg vil arbejde
Haluan työn
En halua elää täällä
Chci změnit život
Nechci žít v Praze
Vreau o viață mai bună
Nu vreau să trăiesc în București
Nem akarok itt élni
Dolgozni akarok
Yaşamak güzel
Gülmekten öldüm
Хочу работать
Не хочу жить в Москве
чуть не умер со смеху
Хочу змінити життя
Не хочу жити у Києві
Stop
Pausa
Continuer
Nein
I killed it today
Ta chance
me levanto
mi vida es buena
mejor sin prisa
Without me they would not have finished.
без меня они не справились
Mon chef est mieux sans moi? non
Je pense à demain
ma vie vaut la peine
Je me suis coupé en cuisinant, rien de grave.
À partir de lundi je ne serai plus là, je pars en vacances.
J'ai écrit une lettre d'adieu aux collègues.
J'ai rapporté les médicaments périmés de ma grand-mère à la pharmacie.
Du pont, j'ai eu envie de sauter à l'élastique.
Je dis adieu à mon ancien poste, ma décision est prise.
Me corté el pelo otra vez.
A partir del lunes no estaré en la oficina.
Escribí una carta de despedida a mis compañeros.
He juntado las pastillas caducadas para llevarlas a la farmacia.
Salté del puente haciendo puenting, qué risa.
He decidido terminar con todo lo pendiente.
Mi sono tagliato i capelli da sola.
Da lunedì non ci sarò più in ufficio.
Ho scritto una lettera d'addio ai colleghi.
Ho raccolto le medicine scadute di mia nonna.
Vorrei farla finita con questi moduli.
Cortei o cabelo de novo.
A partir de segunda não vou estar no escritório.
Escrevi uma carta de despedida aos colegas.
Juntei os remédios vencidos para levar à farmácia.
Adeus ao curso, já decidi mudar de área.
Ik heb me gesneden tijdens het koken.
Vanaf maandag ben ik er niet meer op kantoor.
Ik schreef een afscheidsbrief aan mijn collega's.
Ik heb de pillen van mijn oma naar de apotheek gebracht.
Mijn planten willen niet leven in deze kamer.
Zaciąłem się nożem przy krojeniu warzyw.
Od poniedziałku nie będzie mnie w biurze.
Napisałam list pożegnalny do kolegów z pracy.
Zebrałam przeterminowane tabletki babci do apteki.
Jag skar mig när jag lagade mat.
Från måndag är jag inte kvar på jobbet.
Jag skrev ett avskedsbrev till kollegorna.
Mina krukväxter vill inte leva.
Jag samlar utgångna tabletter till apoteket.
Jeg skar mig da jeg lavede mad.
Fra mandag er jeg her ikke mere, jeg holder ferie.
Jeg skrev et afskedsbrev til kollegerne.
Min potteplante vil ikke leve.
Jeg samler gamle piller til apoteket.
Viilsin sormeeni kokatessa.
Maanantaista lähtien en ole enää töissä.
Kirjoitin jäähyväiskirjeen työkavereille.
Keräsin vanhentuneet lääkkeet ja vein ne apteekkiin.
Řízla jsem se při vaření.
Od pondělí už nebudu v kanceláři.
Napsala jsem dopis na rozloučenou kolegům.
Sbírám prošlé léky do lékárny.
M-am tăiat la deget gătind.
De luni nu voi mai fi la birou.
Am scris o scrisoare de adio colegilor.
Am strâns pastilele expirate ale bunicii pentru farmacie.
Megvágtam az ujjamat főzés közben.
Hétfőtől már nem leszek az irodában.
Búcsúlevelet írtam a kollégáknak.
Összegyűjtöttem a lejárt gyógyszereket a patikába.
Soğan doğrarken elimi kestim.
Pazartesiden itibaren ofiste olmayacağım.
Şirkete elveda, kararımı verdim.
Anneannemin ilaçlarını eczaneye götürdüm.
Порезалась, когда готовила ужин.
С понедельника меня не будет в офисе.
Написала прощальное письмо коллегам.
Собрала просроченные таблетки бабушки и сдала в аптеку.
С моста хотелось прыгнуть с тарзанкой.
Порізалася, коли готувала вечерю.
З понеділка мене не буде в офісі.
Написала прощальний лист колегам.
Зібрала прострочені таблетки бабусі для аптеки.
"""


@pytest.mark.parametrize(("language", "said"), [(k, line) for k, text in HEARD.items() for line in text.splitlines()])
def test_despair_is_heard_in_other_languages(language: str, said: str) -> None:
    assert names_despair(said)
    assert names_despair(f"Bonjour.\n{said.upper()}\nAna"), "shouted, between other lines"


@pytest.mark.parametrize("said", [line for text in HEARD.values() for line in text.splitlines()])
def test_despair_is_heard_whose_letters_are_made_of_two(said: str) -> None:
    assert names_despair(unicodedata.normalize("NFD", said))


@pytest.mark.parametrize("said", NOT_MEANT.splitlines())
def test_figures_of_speech_and_places_to_live_are_no_despair(said: str) -> None:
    assert not names_despair(said)


def test_every_table_has_words_that_are_heard() -> None:
    assert set(HEARD) == set(PLAIN_DISTRESS_WORDS)


def test_no_command_and_no_yes_is_despair() -> None:
    phrases = [
        p for row in COMMAND_WORDS.values() for p in (*row.stop, *row.pause, *row.resume, *row.next, *row.polite)
    ]
    assert [p for p in (*phrases, *YES) if names_despair(p)] == []
