"""Which language a few words are in: by script where a script has one language, by its commonest words elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_SCRIPTS: Final = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("fa", re.compile("[\u067e\u0686\u0698\u06af\u06cc]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("uk", re.compile("[іїєґІЇЄҐ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_FIRST_SCRIPT: Final = "\u0370"  # no character of these comes before it
# One row a language: words that its sentences cannot do without, with few doubles between rows.
_COMMON: Final[dict[str, str]] = {
    "en": (
        "the and to of is that it was i you for not with my they have but this are be me will what on from "
        "were had would could who when no yes thanks about"
    ),
    "de": (
        "der die das und ich nicht ist zu es ein eine mit mir auf für sie wir mich auch dass war hat habe "
        "haben aber wie bin den dem noch nur schon bei kein keine sehr danke ja nein gefragt"
    ),
    "fr": (
        "le la les et je pas est de un une que qui dans pour ne vous nous avec mon ma mais ce cette été suis "
        "j'ai au aux sur plus oui merci bonjour"
    ),
    "es": (
        "el los las y que no es en un una por con para lo mi me pero su como más he está muy yo gracias sí "
        "del al fue"
    ),
    "pt": (
        "o os as e que não é em um uma por com para meu minha me mas como mais eu foi está muito obrigado "
        "obrigada do da ao"
    ),
    "it": (
        "il lo gli e che non è di un una per con mi ma come più ho sono del della alla grazie mio anche "
        "questo perché"
    ),
    "nl": (
        "de het een en ik niet is van dat met op voor maar mijn heb zijn ook wat naar er bij nog wel geen "
        "dank ja nee was"
    ),
    "sv": "och jag att det inte är en ett som på för med men har min var till om tack mig de den",
    "da": "og jeg at det ikke er en et som på for med men har min var til om tak mig de den af",
    "no": "og jeg at det ikke er en et som på for med men har min var til om takk meg de den av",
    "fi": "ja en ei on että se minä mutta kun olen oli myös niin joka kiitos minun",
    "pl": "i nie się na że w z jest to do ale jak mnie mam był dziękuję tak o po dla czy",
    "cs": "a se na že v je to jsem s ale jak mi o pro byl děkuji ano nebo když",
    "sk": "a sa na že v je to som s ale ako mi o pre bol ďakujem áno alebo keď",
    "hu": "a az és nem hogy is egy van meg de csak mert volt én köszönöm igen",
    "ro": "și nu este în de la cu pentru că am un o dar mai sunt mulțumesc da",
    "tr": "ve bir bu için ben değil ama çok ne da de teşekkürler evet hayır mi",
    "hr": "i je u da se na nisam sam za ali kako su što hvala ne",
    "vi": "tôi là không và của có được cho một những cảm ơn",
    "id": "saya yang dan tidak di ini itu untuk dengan ada terima kasih",
    "et": "ja ei on see et ma aga kui olen aitäh", "lv": "un es ir nav ka bet ar par paldies",
    "lt": "ir aš ne kad yra bet su ačiū",
}  # fmt: skip
_ROWS: Final = {language: frozenset(row.split()) for language, row in _COMMON.items()}
_SPOKEN_IN: Final = {
    word: tuple(language for language, row in _ROWS.items() if word in row)
    for word in frozenset().union(*_ROWS.values())
}


def language_of(text: str) -> str | None:
    """ISO 639-1 code, or None when too little speaks for any. Looks at the first 2,000 characters."""
    sample = text[:2000]
    latin = sample.isascii() or max(sample) < _FIRST_SCRIPT
    letters = 0 if latin else sum(map(str.isalpha, sample))
    for language, script in _SCRIPTS if letters else ():
        if len(script.findall(sample)) * (20 if language in ("ja", "uk", "fa") else 3) > letters:
            if language in ("ja", "uk", "fa") and not _in_script(language, sample, letters):
                continue
            return language
    tally = dict.fromkeys(_ROWS, 0)
    for languages, times in Counter(map(_SPOKEN_IN.get, _WORD.findall(sample.replace("İ", "i").casefold()))).items():
        for language in languages or ():
            tally[language] += times
    (best, language), (second, _) = sorted(((n, language) for language, n in tally.items()), reverse=True)[:2]
    return language if best >= 2 and best > second else None


def _in_script(language: str, sample: str, letters: int) -> bool:
    wide = {"ja": "[\u3040-\u30ff\u4e00-\u9fff]", "uk": "[\u0400-\u04ff]", "fa": "[\u0600-\u06ff]"}[language]
    return len(re.findall(wide, sample)) * 3 > letters
