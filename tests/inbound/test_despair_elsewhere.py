"""Despair in the plainer tables: what they must hear, and what they must let pass, a line each."""

from __future__ import annotations

import unicodedata

import pytest

from course.inbound.read.command_words import COMMAND_WORDS, YES
from course.inbound.read.distress import names_despair
from course.inbound.read.distress_words_more import MORE_DISTRESS_WORDS

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
""",
    "it": """\
Voglio morire
Non voglio più vivere.
vorrei farla finita
Ho pensieri suicidi
penso di uccidermi
Non ho più un motivo per vivere
La mia vita non ha più senso
""",
    "pt": """\
Quero morrer.
Não quero mais viver
quero me matar
tenho pensamentos suicidas
Penso em suicídio
não tenho razão para viver
Seria melhor sem mim
""",
    "nl": """\
Ik wil dood
Ik wil niet meer leven.
ik wil dood zijn
Ik denk aan zelfmoord
ik heb zelfmoordgedachten
een einde maken aan mijn leven
Ik heb geen reden meer om te leven
""",
    "pl": """\
Chcę umrzeć.
Nie chcę już żyć
nie chce mi się żyć
mam myśli samobójcze
Chcę się zabić
nie mam po co żyć
Moje życie nie ma sensu
""",
    "sv": """\
Jag vill dö
Jag vill inte leva längre
jag har självmordstankar
Jag tänker på självmord
ta livet av mig
Jag orkar inte leva
""",
    "da": """\
Jeg vil dø
Jeg vil ikke leve mere
jeg har selvmordstanker
Jeg vil ikke leve lenger
ta livet av meg
tage livet af mig
""",
    "fi": """\
Haluan kuolla
En halua enää elää
Haluan tappaa itseni
""",
    "cs": """\
Chci umřít.
Už nechci žít
mám sebevražedné myšlenky
Chci se zabít
Nemám důvod žít
Chcem umrieť
už nechcem žiť
""",
    "ro": """\
Vreau să mor.
Nu mai vreau să trăiesc
am gânduri sinucigașe
Vreau să mă sinucid
viața mea nu mai are sens
""",
    "hu": """\
Meg akarok halni
Nem akarok tovább élni
öngyilkossági gondolataim vannak
""",
    "tr": """\
Ölmek istiyorum
Artık yaşamak istemiyorum
intihar etmeyi düşünüyorum
Kendime zarar veriyorum
""",
    "ru": """\
Хочу умереть
Я не хочу больше жить
Не хочу жить.
у меня мысли о самоубийстве
Я думаю о суициде
нет смысла жить
Всем будет лучше без меня
""",
    "uk": """\
Хочу померти
Не хочу жити
думаю про самогубство
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
    assert set(HEARD) == set(MORE_DISTRESS_WORDS)


def test_no_command_and_no_yes_is_despair() -> None:
    phrases = [
        p for row in COMMAND_WORDS.values() for p in (*row.stop, *row.pause, *row.resume, *row.next, *row.polite)
    ]
    assert [p for p in (*phrases, *YES) if names_despair(p)] == []
