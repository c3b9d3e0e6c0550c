"""How despair is named in German."""

from __future__ import annotations

from typing import Final

from course.inbound.read.distress_words.table import GAPS, DistressWords

WORDS: Final = DistressWords(
    spellings={
        "umbringen": ("umbrigen", "umbringn", "umbrinegn", "umbrngen"),
        "selbstmord": ("selbsmord", "selbstmort", "sebstmord", "selstmord"),
        "suizid": ("suizied", "suzid", "suicid", "suizit"),
        "leben": ("lebn", "lben", "leebn"),
        "sterben": ("strben", "sterbn", "sterbem"),
        "nicht": ("nich", "nciht", "nit", "ned", "net", "niht"),
        "mehr": ("mer", "meer", "merh"),
        "moechte": ("mochte", "moecht", "moechten", "mecht"),
        "keinen": ("kein", "keine", "keinn"),
        "habe": ("hab",),
        "waere": ("waer", "ware"),
        "wuerde": ("wuerd",),
        "wuenschte": ("wuensche", "wuenscht", "wuensch"),
        "bringe": ("bring",),
        "ritze": ("ritz",),
        "schneide": ("schneid",),
        "verletze": ("verletz",),
        "springe": ("spring",),
        "haenge": ("haeng",),
        "nehme": ("nehm",),
        "tue": ("tu",),
        "toeten": ("toten",),
        "tot": ("tod", "todt"),
        "will": ("wil", "wll", "wuell", "wui"),
        "mag": ("mog",),
    },
    contractions={
        "ich will": ("will ich",),
        "nicht mehr": ("nichtmehr", "nimmer", "nie mehr", "nie wieder", "nicht laenger"),
        "etwas": ("was", "irgendwas", "irgend etwas", "irgendetwas"),
        "mich umbringen": ("mich selbst umbringen", "mich selber umbringen", "mich um bringen", "michumbringen"),
    },
    gaps=GAPS
    | {
        "WILL": (
            r"(?:will|moechte|mag|wollte|wuerde|wollen|kann|koennte|moegen|wills)"
        ),
        "AUCH": (
            "(?:(?:ich|einfach|nur|so|auch|jetzt|wirklich|eigentlich|am liebsten|manchmal|gar|ueberhaupt|heute"
            "|schon|lieber|echt|doch|endlich|bloss|oft|gerade|hier|weiter|wohl|selber|selbst|sofort|morgen|dann|da"
            "|noch) ){0,4}"
        ),
    },
    harmless=(
        r"(?:suizid|selbstmord) ?(?:praevention\w{0,12}|beratung\w{0,12}|forschung\w{0,8}|hilfe|verhuetung)",
        (
            r"(?:beruflich\w{0,3}|karriere|politisch\w{0,3}|wirtschaftlich\w{0,3}|gesellschaftlich\w{0,3}"
            r"|sozial\w{0,3}) (?:selbstmord|suizid)"
        ),
        (
            r"suizidale\w{0,2} (?:patient\w{0,5}|mensch\w{0,3}|jugendlich\w{0,3}|klient\w{0,5}|anruf\w{0,6}"
            r"|kunde\w{0,2}|krise\w{0,2}|person\w{0,2})"
        ),
        (
            r"(?:menschen|patient\w{0,5}|klient\w{0,5}|jugendlich\w{0,3}|leute\w{0,1}|personen|angehoerige) (?:mit"
            r"|bei|nach|von) (?:suizid|selbstmord)\w{0,12}"
        ),
        (
            r"(?:menschen|patient\w{0,5}|klient\w{0,5}|jugendlich\w{0,3}|leute|personen|jemand|kinder\w{0,1}) die "
            r"UP4 (?:wollen|moechten)"
        ),
        (
            "(?:wird|das kann|das koennte|das wuerde|die absage wuerde|warten wuerde|die kann|warten kann|es "
            "wird) mich UP2 umbringen"
        ),
        (
            "vor (?:scham|peinlichkeit|lachen|neugier|neugierde|langeweile|hunger|angst|aufregung|spannung) UP2 "
            "(?:sterben|gestorben|umkommen)"
        ),
        "(?:sterben|stirbt|sterbe) vor (?:scham|peinlichkeit|lachen|neugier|neugierde|langeweile|hunger|aufregung)",
        "tot(?:muede|gelacht|sicher|schick|punkt)",
        "um den (?:schlaf|verstand|job|lohn|erfolg|spass)",
        "fuer UP2 wuerde ich (?:glatt |fast |echt )?sterben",
        "das leben (?:der|des|von|anderer)",
        "leben um zu",
        "leben wir",
        r"aus dem leben (?:erzaehl\w{0,4}|gegriffen)",
    ),
    despair=(
        # sich töten, sich verletzen
        "mich UP1 (?:umbringen|umzubringen|umbringe|umbraechte|umgebracht habe|umbringen will)",
        "(?:bringe|braechte) mich UP3 um(?= )(?! (?:~|die|das|alles|zu))",
        "bringe ich mich UP2 um",
        "(?:habe|haette) (?:ich )?mich (?:fast |beinahe )?(?:selbst )?umgebracht",
        (
            "mich (?:selbst |selber |noch )?(?:toeten|zu toeten|toete|erhaengen|aufhaengen|aufzuhaengen"
            "|erschiessen|ertraenken|vergiften|erhaenge|aufhaenge|erschiesse|zu erhaengen|zu erschiessen)"
        ),
        (
            "mich UP3 (?:ritzen|ritze|geritzt)"
        ),
        (
            "(?:gibts|gibt es) mich UP2 (?:nicht mehr|nimmer)(?! (?:bei|in|im|als|an|auf))|mich (?:gibts"
            "|gibt es) UP2 "
            "nicht mehr(?! (?:bei|in|im|als|an|auf))"
        ),
        "(?:dann|endlich|bald) UP2 (?:hat|ist) UP2 alles (?:ein ende|vorbei)(?! (?:mit (?:der|dem|den)|was))",
        "dann hat (?:endlich |auch )?alles (?:endlich )?ein ende",
        "weiss UP2 (?:wie und wann|wann und wie)(?! (?:es weitergeht|ich anfange|ich mich bewerbe))",
        (
            "(?:tabletten|pillen|schlaftabletten|medikamente) UP4 (?:gesammelt|gespart|gehortet|aufgespart"
            "|beiseite gelegt|zurueckgelegt|liegen (?:schon |jetzt )?bereit)(?! (?:und zur|fuer die) )"
        ),
        (
            "(?:bruecke|bahnsteig|gleis|bahnuebergang|dach|balkon|klippe) UP5 (?:springen|gesprungen|werfen"
            "|geworfen|hinunter|runter|loszulassen)(?! (?:aufs rad|mit dem))"
        ),
        (
            "(?:briefe?|zeilen) an (?:die|meine|meinen|mein) (?:kinder|frau|mann|mutter|eltern|tochter|sohn"
            "|schwester|bruder|familie) (?:liegt|liegen|ist|sind) UP2 (?:bereit|geschrieben|fertig|schublade)"
        ),
        (
            "(?:wenn|falls) (?:ihr|sie|du) das UP1 (?:lest|liest|lesen) UP1 (?:bin ich|gibt es mich|lebe ich) UP2 "
            "(?:nicht mehr|tot|weg)"
        ),
        "(?:bin|waere) ich UP2 nicht mehr (?:am leben|auf der welt|unter euch)(?= \\||,)",
        "(?:kraft|mut|willen?|lust|energie|grund) zum (?:weiterleben|weiter leben)",
        "mit mir (?:hat es|geht es|ist es) UP1 (?:ein ende|zu ende)(?! (?:in|bei) )",
        "abschied UP2 fuer immer(?! (?:von der|vom|aus) )",
        "ritze mich",
        "mich (?:wieder |dann )?(?:selbst|selber) (?:zu )?verletz(?:en|e|t)",
        "verletze mich (?:wieder )?(?:selbst|selber)",
        "(?:mir|mir selbst|mir selber) (?:selbst |selber |noch |nur )?etwas an(?:zu)?(?:tun|tue)",
        "tue (?:ich )?mir (?:selbst |noch )?(?:etwas )?UP1 an",
        "(?:ich|mein|meine|wieder|mit) UP2 (?:selbstverletzung|selbstverletzendes verhalten|selbstverletzen)",
        "(?:mir|mir selbst) (?:einfach |noch )?das leben (?:zu )?(?:nehmen|nehme|naehme|genommen)",
        "(?:nehme|naehme) (?:ich )?mir UP1 das leben",
        (
            "(?:mein|meinem|dem|diesem|das|dieses|meines) (?:eigenes |eigenen |scheiss |ganzen )?(?:leben|lebens"
            "|elend|leid) UP1 (?:beenden|beende|zu beenden|ein ende)"
        ),
        "(?:allem|dem ganzen|meinem leben|mir) ein ende (?:zu )?(?:machen|setzen|bereiten|mache|setze)",
        "ein ende (?:machen|setzen) mit (?:meinem leben|allem|mir)",
        "schluss (?:zu )?machen mit (?:dem|meinem|allem|diesem) ?(?:leben|dasein)?(?= )",
        "mit (?:allem|dem leben|meinem leben|mir) UP1 (?:schluss|ein ende)",
        "(?:mit dem|mit meinem) leben abgeschlossen",
        (
            "(?:vor|unter) (?:den|einen|die|eine|das|ein) (?:naechsten? )?(?:zug|bahn|u bahn|s bahn|auto|lkw"
            "|laster|strassenbahn|tram|bus) (?:zu )?(?:werfen|springen|schmeissen|werfe|springe|schmeisse|legen"
            "|gehen|laufen)"
        ),
        (
            "(?:vor|von) (?:der|einer|einem|dem) UP1 (?:bruecke|dach|hochhaus|balkon|klippe|turm) (?:zu "
            ")?(?:springen|springe|stuerzen|stuerze)"
        ),
        (
            "spring(?:e|en) (?:ich )?(?:von|vor) (?:der|einer|einem|dem|den|einen) UP1 (?:bruecke|dach|hochhaus"
            "|balkon|zug|bahn)"
        ),
        (
            "(?:stuerze|stuerz|werfe|werf|schmeisse|schmeiss) (?:ich )?mich UP1 (?:von|vor|aus|unter) (?:der|die"
            "|den|dem|das|einer|eine|einen|einem) UP1 (?:bruecke|dach|hochhaus|balkon|fenster|zug|bahn|auto|klippe"
            "|lkw|turm)"
        ),
        (
            "(?:vom|aus dem|aus einem) UP1 (?:dach|hochhaus|balkon|turm|fenster) (?:zu )?(?:springen|springe"
            "|stuerzen|stuerze)"
        ),
        (
            "mir UP1 (?:die |meine )?(?:arme|unterarme|beine|handgelenke|haut) UP1 (?:geritzt|aufgeritzt"
            "|aufgeschnitten|zerschnitten|aufzuschneiden|aufritzen|aufschneiden)"
        ),
        "(?:mir|die|meine) (?:die )?pulsadern",
        (
            "(?:schlaf)?tabletten (?:nehmen )?(?:und|um) UP3 (?:nicht mehr aufwachen|sterben|nicht mehr "
            "aufzuwachen|zu sterben)"
        ),
        # Suizid
        (
            "(?:an|ueber|von|den|in den) (?:den |einen |meinen )?(?:selbstmord|suizid|freitod)(?! (?:von"
            "|meine[sr]|des|der))"
        ),
        "(?:selbstmord|suizid) (?:zu )?(?:begehen|begehe|machen|zu machen|versuch|nach)",
        (
            "(?:ich|habe|mit|von|wieder|meine|staendig|und|an|diese) UP3 (?:selbstmordgedanken|suizidgedanken"
            "|suizidale gedanken|selbstmordfantasien|todesgedanken|suizidplaene|selbstmordplaene"
            "|selbstmordversuch|suizidversuch)"
        ),
        r"(?:selbstmordgedanken|suizidgedanken)(?= \|| habe| und)",
        "(?:bin|mich|fuehle|ich|werde|akut) UP2 (?:suizidal|selbstmordgefaehrdet|suizidgefaehrdet|lebensmuede)",
        r"(?<=\| )(?:suizid|selbstmord)(?= \|)",
        # sterben
        (
            "WILL (?:nur noch )?AUCH(?:sterben|tot sein|verrecken|nicht mehr aufwachen|krepieren)(?! (?:sie"
            "|lassen|die|muessen|darf))"
        ),
        (
            "(?:zu sterben|sterben|tot sein|gestorben sein) (?:will|moechte|wollen|mag|wuerde|wollte|wuensche"
            "|waere (?:besser|schoen|leichter|einfacher))"
        ),
        "(?:lieber|besser|am liebsten) AUCH(?:tot|gestorben|sterben|nicht mehr leben|nicht mehr da|nie geboren)",
        "waere (?:ich )?AUCH(?:tot|gestorben|nie geboren|nicht geboren|nicht mehr da|nicht mehr am leben)",
        (
            "(?:wuenschte|wenn) (?:mir )?ich (?:waere |haette )?AUCH(?:tot|gestorben|nie geboren|nicht geboren"
            "|nie gelebt|nicht mehr da|nicht mehr am leben)(?: waere| bin)?"
        ),
        "wuenschte mir UP1 (?:den tot|tot zu sein|zu sterben)",
        "besser (?:dran )?(?:wenn ich )?tot",
        "(?:sterben|verrecken) lassen(?= )(?<=mich sterben lassen)",
        "lasst? mich (?:einfach |doch )?(?:sterben|verrecken)",
        "(?:einschlafen|schlafen|einzuschlafen) und UP1 nicht mehr (?:aufwachen|aufzuwachen|wach werden)",
        "nicht mehr (?:aufwachen|aufzuwachen) (?:will|moechte|wollen|muessen|muesste|wuerde)",
        "(?:hoffe|hoffentlich|hoffte) UP3 nicht mehr (?:aufwache|aufzuwachen|wach)",
        (
            "(?:welt|familie|kinder|mutter|eltern|frau|mann|freunde|alle|allen|jeder|jedem|leute|ihr|freundin"
            "|freund) UP4 ohne mich UP2 (?:besser|leichter)"
        ),
        (
            "(?:alle|welt|familie|kinder|mutter|eltern|frau|mann|freunde|allen|jeder|jedem|ihr) UP4 besser "
            "(?:dran )?ohne mich"
        ),
        (
            "(?:niemand|keiner|niemandem|keinem) UP2 (?:vermissen|merken|auffallen|vermisst|merkt) (?:wenn ich "
            ")UP2 (?:tot|weg|sterbe|nicht mehr)"
        ),
        "(?:niemand|keiner) (?:wird|wuerde) mich UP1 vermissen",
        "ohne mich UP3 (?:alle|welt|familie|kinder|eltern|jeder|ihr|allen|euch) UP2 besser",
        "besser UP2 wenn (?:ich nicht (?:mehr )?(?:da|hier|am leben)|es mich nicht (?:mehr )?(?:gibt|gaebe))",
        "(?:staendig|oft|immer|nur noch|dauernd|viel) an den tot",
        "waere UP1 gern tot",
        (
            "wache (?:ich )?(?:(?:morgen|einfach|hoffentlich|bald|irgendwann|dann|am liebsten) ){0,2}nicht mehr "
            "auf(?! (?:wegen|weil|wenn|um|in|mit))"
        ),
        "mich (?:wuerde|wird) UP2 (?:niemand|keiner) UP1 vermissen",
        "(?:niemand|keiner) (?:wird|wuerde) um mich UP1 (?:trauern|weinen)",
        (
            r"(?:fuer immer|ewig) (?:schlafen|einschlafen|ruhe|weg sein|weg(?= \|)|verschwinden(?! (?:von|aus)))"
            "|ruhe fuer immer"
        ),
        (
            "(?:damit|wenn) ich (?:endlich )?tot (?:bin|waere)|der tot (?:waere|ist|scheint) UP2 (?:erloesung"
            "|befreiung|ausweg|loesung|besser)"
        ),
        (
            "schneide (?:ich )?mich (?:wieder|oft|immer wieder|absichtlich|nachts)|mich (?:wieder|absichtlich) "
            "(?:schneiden|geschnitten)"
        ),
        "leben (?:macht|hat|ergibt) (?:fuer mich )?(?:einfach )?keinen (?:sinn|wert)",
        "(?:verdiene|verdient) (?:es )?(?:nicht )?(?:mehr )?zu (?:leben|sterben)",
        "(?:nie|nicht) (?:auf die|zur) welt gekommen",
        "(?:bereue|hasse es) (?:UP1 )?(?:geboren zu sein|am leben zu sein|zu leben)",
        "werfe mich (?:vor|unter)",
        "(?:haenge|knuepfe) mich auf",
        "(?:erhaenge|erschiesse|vergifte|ertraenke|toete) mich",
        "(?:schlucke|nehme) UP3 (?:alle|saemtliche|eine packung|die ganzen) UP1 (?:schlaf)?(?:tabletten|pillen)",
        "(?:alle|saemtliche) UP1 (?:schlaf)?(?:tabletten|pillen) UP2 (?:zu )?(?:nehmen|schlucken|geschluckt)",
        "hoffentlich wache ich UP1 nicht mehr auf",
        # Hoffnungslosigkeit
        (
            r"WILL AUCHnicht (?:mehr )?AUCH(?:leben(?! (?:in|bei|mit|wie|von|ohne meine))|weiterleben|weiter leben"
            r"|existieren|weitermachen mit (?:dem|meinem) leben|am leben sein|da sein(?= \|)|auf der welt sein"
            r"|auf dieser welt)"
        ),
        (
            "nicht mehr (?:so )?(?:leben|weiterleben|weiter leben|existieren|am leben sein|da sein|auf der welt "
            "sein|hier sein) (?:will|moechte|wollen|mag|kann|wollte)"
        ),
        r"WILL AUCHnicht mehr (?:hier sein|da sein)(?= \|)",
        (
            "keinen UP1 (?:lust|bock|kraft|mut|willen?|energie) (?:mehr )?(?:(?:zu|zum|am|auf das|aufs|auf mein"
            "|auf dieses) leben|weiterzuleben|weiter zu leben|mehr zu leben)(?! (?:in|bei))"
        ),
        "(?:keinen|ohne|verloren|kaum) UP1 (?:lebenswillen?|lebensmut|lebenswille|lebenssinn)",
        "(?:lebenswillen?|lebensmut) UP1 (?:verloren|mehr|weg)",
        (
            "keinen UP1 (?:sinn|grund|zweck) (?:mehr )?UP1 (?:zu leben|im leben|am leben|weiterzuleben|weiter zu "
            "leben|mehr zu leben|fuer mein leben|in meinem leben|des lebens|noch zu leben|am leben zu "
            "bleiben)(?! (?:in|bei|wo))"
        ),
        (
            r"(?:das|mein|dieses|unser) (?:ganzes )?leben UP3 (?:keinen UP1 (?:sinn|wert)|sinnlos|wertlos|nicht "
            r"mehr lebenswert|nicht lebenswert|nichts mehr wert|vorbei(?! ge\w{1,10})|zu ende|hoffnungslos"
            r"|unertraeglich)"
        ),
        (
            "(?:wozu|wofuer|warum|weshalb|fuer wen) (?:soll ich |sollte ich |ueberhaupt |noch |denn |eigentlich "
            "|lebe ich |ich ){0,4}(?:leben|weiterleben|weiter leben|am leben)(?= )(?! (?:in|bei))"
        ),
        "(?:nichts|keinen) UP4 (?:wofuer|fuer das|fuer den|wegen dem) (?:es sich |sich )?UP3 leben",
        "lohnt (?:es )?sich nicht (?:mehr )?UP1 zu leben",
        "(?:nicht|nichts) (?:mehr )?lebenswert",
        "fuer etwas (?:soll|sollte) ich UP2 (?:leben|weiterleben)",  # "für was" by now
        "habe das leben (?:so |einfach |nur |echt )?satt",
        "(?:halte|ertrage|packe) (?:ich )?(?:das|dieses|mein) leben (?:so |einfach )?nicht(?: mehr)?",
        "(?:das|dieses|mein) leben (?:so |einfach )?nicht (?:mehr )?(?:ertragen|aushalten)",
        r"(?:will|mag|moechte) (?:ich )?(?:das|dieses|mein) leben (?:so |einfach )?nicht mehr(?= \|| haben| so)",
        "(?:bin|bin des) UP1 (?:des lebens|lebens) (?:muede|ueberdruessig)",
        (
            r"(?:bin|fuehle mich|fuehle ich mich|total|voellig) (?:so |nur |nur noch |total |voellig |komplett "
            r"|einfach |ganz |absolut ){0,3}hoffnungslos(?! (?:in|bei|verl\w{1,8}|ueber\w{1,10}))"
        ),
        (
            r"(?:keinen|alle|jede|jegliche|die) hoffnung (?:mehr|verloren|aufgegeben|fuer mich|im leben)(?: "
            r"mehr)?(?! (?:auf|dass|fuer (?:die|diese|den|das)|bei|in (?:diese|die)|diese|auf))(?= \|| und| im "
            r"leben| fuer mich| verloren| aufgegeben| habe)"
        ),
        "(?:sehe|gibt es|es gibt|habe|finde|weiss) UP2 keinen (?:anderen )?ausweg(?! aus (?:dem|diesem) vertrag)",
        "(?:allen|jedem|meiner familie|anderen|meinen kindern|euch) UP2 (?:nur )?(?:zur|eine) last",
        "(?:nur|bloss) (?:noch )?eine last fuer",
        "nicht mehr am leben (?:sein|zu sein|haengen)",
        "(?:will|moechte|soll) UP1 dass (?:alles|es|der schmerz) UP1 (?:aufhoert|vorbei ist|endet|ein ende hat)",
        "leb wohl (?:welt|fuer immer)",
        r"abschiedsbrief(?! an die (?:firma|kolleg\w{1,5}))",
    ),
)  # fmt: skip
