"""The words of commands, a row a language. To teach another language, add a row; nothing else changes.

All lower case, without punctuation. A phrase is matched whole; the first language of the table that knows it wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, kw_only=True)
class CommandWords:
    """What people write in one language. `for_days` and `until` stand between a pause and its length or end."""

    stop: tuple[str, ...]
    pause: tuple[str, ...]
    resume: tuple[str, ...]
    next: tuple[str, ...]
    polite: tuple[str, ...]  # may stand around a command: greetings, thanks, please
    numbers: tuple[str, ...]  # one, two, … ten
    day: tuple[str, ...]
    week: tuple[str, ...]
    month: tuple[str, ...]
    for_days: tuple[str, ...] = ()
    until: tuple[str, ...] = ()


COMMAND_WORDS: Final[dict[str, CommandWords]] = {
    "en": CommandWords(
        stop=("stop", "stop it", "stop this", "stop all", "stop all mails", "stop all emails", "stop all e-mails",
        "stop the course",
              "stop the mails", "stop the emails", "stop these emails", "stop these mails", "stop emails",
              "stop mails", "stop mailing me",
              "stop emailing me", "stop sending", "stop sending me mails", "stop sending me emails",
              "stop sending emails", "stopp",
              "unsubscribe", "unsubscribe me", "unsubscribe from all", "unsubscribe me from this list",
              "unsubscribe from this list",
              "un-subscribe", "opt out", "optout", "opt-out", "remove", "remove me", "remove me from this list",
              "remove me from your list", "remove me from the list", "take me off this list", "take me off your list",
              "cancel",
              "cancel the course", "cancel my subscription", "cancel subscription", "end", "end the course", "quit",
              "no more mails",
              "no more emails", "no more", "delete me", "i want to stop", "i want to unsubscribe",
              "i would like to unsubscribe",
              "i'd like to unsubscribe", "i would like to stop", "i'd like to stop", "i wish to unsubscribe",
              "stop now", "stop sending me letters",
              "stop the letters", "no more letters"),
        pause=("pause", "pause it", "pause the course", "pause this", "pause me", "pause my course",
        "pause the mails", "pause the emails",
               "pause the letters", "pause mails", "pause emails", "pause letters", "take a break", "take a pause",
               "hold", "hold the course",
               "on hold", "put it on hold", "put the course on hold", "i need a pause", "i need a break",
               "i want to pause",
               "i would like to pause", "i'd like to pause", "snooze", "wait"),
        resume=("resume", "resume the course", "resume it", "continue", "continue the course", "go on", "carry on",
        "start again", "restart",
                "unpause", "un-pause", "un pause", "end the pause", "i want to continue", "i would like to continue",
                "i'd like to continue",
                "i am back", "i'm back", "im back", "i want to resume", "keep going", "resume now", "continue now"),
        next=("next", "next one", "next lesson", "the next lesson", "next letter", "next day", "next tip",
        "send the next one", "send next",
              "send the next lesson", "send me the next one", "send me the next lesson", "send me the next letter",
              "more", "next now",
              "the next one", "send the next letter"),
        polite=("please", "pls", "thanks", "thank you", "thank you very much", "many thanks", "thx", "ty", "cheers",
        "hi", "hello", "hey", "dear all",
                "dear team", "dear sir or madam", "dear sir", "dear madam", "hi there", "hi all", "hello there",
                "good morning",
                "good afternoon", "good evening", "kind regards", "best regards", "best wishes", "regards", "best",
                "sincerely", "bye",
                "now", "immediately", "for now", "a lot", "thanks a lot", "kindly", "could you", "can you",
                "would you", "just", "yours", "greetings"),
        numbers=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        day=("day", "days"), week=("week", "weeks"), month=("month", "months"),
        for_days=("for", "for a", "for another", "for the next", "a", "for about"),
        until=("until", "till", "til", "'til", "up to", "until the", "till the", "up until", "untill"),
    ),
    "de": CommandWords(
        stop=("stopp", "stop", "stoppen", "halt", "abmelden", "abmeldung", "abbestellen", "abbestellung", "austragen",
        "beenden", "ende",
              "aufhören", "schluss", "kündigen", "kündigung", "keine mails mehr", "keine e-mails mehr",
              "keine emails mehr",
              "keine briefe mehr", "keine weiteren mails", "keine weiteren e-mails", "kurs beenden", "kurs abbrechen",
              "kurs stoppen",
              "den kurs beenden", "den kurs stoppen", "abbrechen", "mich abmelden", "melden sie mich ab",
              "melde mich ab", "meldet mich ab",
              "ich möchte mich abmelden", "ich will mich abmelden", "ich möchte abbrechen", "ich möchte aufhören",
              "newsletter abbestellen",
              "ich möchte keine mails mehr", "ich möchte keine e-mails mehr", "aus dem verteiler nehmen",
              "nehmen sie mich aus dem verteiler", "alle mails stoppen", "alles stoppen", "abmelden von allem"),
        pause=("pause", "pausieren", "pause machen", "pausiere", "pausiert", "pausieren sie", "kurs pausieren",
        "den kurs pausieren",
               "eine pause", "ich brauche eine pause", "ich möchte pausieren", "ich möchte eine pause",
               "ich möchte pause machen",
               "ich mache pause", "anhalten", "kurs anhalten", "den kurs anhalten", "unterbrechen",
               "kurs unterbrechen", "warten"),
        resume=("weiter", "weitermachen", "fortsetzen", "kurs fortsetzen", "den kurs fortsetzen", "fortfahren",
        "pause beenden",
                "die pause beenden", "ich möchte weitermachen", "ich mache weiter", "ich bin wieder da",
                "bin wieder da", "wieder da",
                "weiter machen", "weiter geht's", "weiter gehts", "es kann weitergehen", "wieder aufnehmen",
                "wieder starten"),
        next=("nächste", "nächster", "nächstes", "nächsten", "nächste lektion", "die nächste lektion", "nächster brief",
              "den nächsten brief", "nächster tag", "nächster tipp", "den nächsten", "das nächste", "die nächste",
              "naechste", "naechster",
              "nächste bitte", "mehr", "schick mir die nächste", "schicken sie mir die nächste lektion",
              "nächste mail", "die nächste mail"),
        polite=("bitte", "danke", "danke schön", "dankeschön", "vielen dank", "besten dank", "herzlichen dank",
        "hallo", "hi", "hey",
                "guten tag", "guten morgen", "guten abend", "moin", "servus", "grüezi", "liebes team", "hallo zusammen",
                "sehr geehrte damen und herren", "mit freundlichen grüßen", "mit freundlichen grüssen",
                "freundliche grüße",
                "freundliche grüsse", "viele grüße", "viele grüsse", "liebe grüße", "liebe grüsse", "beste grüße",
                "beste grüsse", "grüße",
                "gruß", "gruss", "lg", "mfg", "vg", "tschüss", "sofort", "jetzt", "ab sofort", "schon mal",
                "im voraus"),
        numbers=("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "eine", "einen",
        "einer"),
        day=("tag", "tage", "tagen"), week=("woche", "wochen"), month=("monat", "monate", "monaten"),
        for_days=("für", "fuer", "um", "von"),
        until=("bis", "bis zum", "bis zur", "bis am", "bis nächsten", "bis kommenden", "bis einschließlich"),
    ),
    "fr": CommandWords(
        stop=("stop", "arrêter", "arrêtez", "arrêt", "me désabonner", "désabonner", "désabonnement", "se désabonner",
        "désinscrire",
              "désinscription", "me désinscrire", "désinscrivez-moi", "désabonnez-moi", "plus de mails",
              "plus d'e-mails", "annuler"),
        pause=("pause", "faire une pause", "mettre en pause", "une pause", "suspendre"),
        resume=("reprendre", "continuer", "je continue", "reprise", "on continue"),
        next=("suivant", "suivante", "leçon suivante", "la suivante", "prochain", "prochaine", "la prochaine",
        "prochaine leçon"),
        polite=("s'il vous plaît", "s'il vous plait", "s'il te plaît", "svp", "stp", "merci", "merci beaucoup",
        "merci d'avance", "bonjour",
                "bonsoir", "salut", "cordialement", "bien cordialement", "bien à vous"),
        numbers=("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "une"),
        day=("jour", "jours"), week=("semaine", "semaines"), month=("mois",),
        for_days=("pendant", "pour", "de", "d'"), until=("jusqu'à", "jusqu'au", "jusque", "jusqu'a"),
    ),
    "es": CommandWords(
        stop=("stop", "parar", "para", "baja", "darme de baja", "dar de baja", "cancelar", "cancelar suscripción",
        "no más correos",
              "quiero darme de baja", "detener", "basta"),
        pause=("pausa", "pausar", "una pausa", "hacer una pausa", "pausar el curso"),
        resume=("continuar", "reanudar", "seguir", "sigo", "continúa"),
        next=("siguiente", "el siguiente", "la siguiente", "siguiente lección", "próximo", "próxima"),
        polite=("por favor", "gracias", "muchas gracias", "hola", "buenos días", "buenas tardes", "buenas noches",
        "saludos",
                "un saludo", "atentamente"),
        numbers=("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "un", "una"),
        day=("día", "días", "dia", "dias"), week=("semana", "semanas"), month=("mes", "meses"),
        for_days=("por", "durante", "de"), until=("hasta", "hasta el"),
    ),
    "it": CommandWords(
        stop=("stop", "basta", "annulla", "annulla iscrizione", "disiscrivimi", "cancellami", "disiscrizione",
        "cancella iscrizione"),
        pause=("pausa", "in pausa", "una pausa", "sospendi", "metti in pausa"),
        resume=("riprendi", "continua", "riprendere", "continuare"),
        next=("prossimo", "prossima", "avanti", "successivo", "successiva", "prossima lezione"),
        polite=("per favore", "grazie", "grazie mille", "ciao", "buongiorno", "buonasera", "cordiali saluti", "saluti"),
        numbers=("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "un", "una"),
        day=("giorno", "giorni"), week=("settimana", "settimane"), month=("mese", "mesi"),
        for_days=("per", "di"), until=("fino a", "fino al", "fino", "fino alla"),
    ),
    "nl": CommandWords(
        stop=("stop", "stoppen", "afmelden", "uitschrijven", "afmelding", "geen mails meer", "opzeggen",
        "ik wil stoppen", "schrijf me uit"),
        pause=("pauze", "pauzeren", "een pauze", "pauzeer"),
        resume=("verder", "doorgaan", "hervatten", "ga verder", "ga door"),
        next=("volgende", "de volgende", "volgende les"),
        polite=("alsjeblieft", "alstublieft", "aub", "ajb", "bedankt", "dank je", "dank u", "dankjewel", "hallo",
        "hoi", "goedemorgen",
                "groeten", "groetjes", "met vriendelijke groet", "mvg", "vriendelijke groet"),
        numbers=("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "één"),
        day=("dag", "dagen"), week=("week", "weken"), month=("maand", "maanden"),
        for_days=("voor", "van"), until=("tot", "tot en met", "tot aan"),
    ),
}  # fmt: skip

# The subjects of mails that a client writes for List-Unsubscribe's mailto (RFC 2369, 3.2).
UNSUBSCRIBE_SUBJECTS: Final = frozenset(
    {"unsubscribe", "stop", "unsubscribe me", "unsubscribe request", "list-unsubscribe", "list unsubscribe",
    "opt-out", "opt out",
     "abmelden", "abbestellen", "stopp", "désabonner", "désinscription", "baja", "afmelden", "uitschrijven"}
)  # fmt: skip
