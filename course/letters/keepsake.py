"""The keepsake as a PDF that one is glad to print: the questions, somebody's own answers, and their plans.

Made of fonts in ``templates/fonts`` alone; nothing is fetched. Words may be in any script: those that Noto Serif lacks
are set in the fonts beside it, an emoji that no font has is named in brackets, and of anything else a square remains
and a sentence that says so. Pure but for reading the fonts.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final

from fontTools.ttLib import TTFont
from fpdf import FPDF

from course.letters.compose import fair_share
from course.letters.words import clean, trim

MOST_CHARACTERS: Final = 60_000
"""All answers together, some twenty-five pages: whoever wrote more finds all of it on the page."""

_SERIF: Final = "NotoSerif-Regular.ttf"
_ITALIC: Final = "NotoSerif-Italic.ttf"
_FALLBACKS: Final = (
    "NotoNaskhArabic-Regular.ttf",
    "NotoSerifHebrew-Regular.ttf",
    "NotoSerifArmenian-Regular.ttf",
    "NotoSerifGeorgian-Regular.ttf",
    "NotoSerifDevanagari-Regular.ttf",
    "NotoSansBengali-Regular.ttf",
    "NotoSansGurmukhi-Regular.ttf",
    "NotoSansGujarati-Regular.ttf",
    "NotoSansTamil-Regular.ttf",
    "NotoSansTelugu-Regular.ttf",
    "NotoSansKannada-Regular.ttf",
    "NotoSansMalayalam-Regular.ttf",
    "NotoSansSinhala-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansLao-Regular.ttf",
    "NotoSansKhmer-Regular.ttf",
    "NotoSansMyanmar-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
    "Symbola-Symbols.ttf",
    "DroidSansFallback.ttf",
)
"""In the order in which they are asked for a character."""

_MISSING: Final = "\u25a1"
_DROPPED: Final = re.compile("[\ufe00-\ufe0f\u200d\U0001f3fb-\U0001f3ff\U000e0000-\U000e007f\u2060-\u2064\u00ad]")
_SYMBOLS: Final = frozenset({"So", "Sk", "Sm", "Sc"})

Colour = tuple[int, int, int]

_INK: Final[Colour] = (44, 42, 38)
_QUIET: Final[Colour] = (104, 97, 85)
_ACCENT: Final[Colour] = (29, 92, 87)
_HONEY: Final[Colour] = (217, 164, 65)
_MARGIN_MM: Final = 24
_LEADING: Final = 0.53
"""From type size in points to line height in millimetres: one and a half lines."""


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One question with what was answered to it, oldest first."""

    day: int
    title: str
    question: str
    texts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Keepsake:
    """All that stands in the keepsake: their words, and ours around them in their language.

    `footer` holds ``{page}`` and ``{pages}``; `not_printed` is said only if a character had to be left out,
    `shortened` only if there was more than fits. `locale` is a BCP 47 tag.
    """

    locale: str
    title: str
    lede: str
    kept: tuple[Kept, ...]
    plans_title: str
    plans: tuple[str, ...]
    closing: str
    footer: str
    not_printed: str
    shortened: str
    made_at: datetime
    from_right: bool = False


@cache
def _coverage(font: Path) -> frozenset[int]:
    """The characters that a font has."""
    with TTFont(font, lazy=True) as opened:
        return frozenset(opened.getBestCmap())


def keepsake_pdf(keepsake: Keepsake, fonts: Path) -> bytes:
    """The keepsake, set on A4. ``fonts`` is the folder of the font files; the same keepsake gives the same bytes."""
    room = fair_share([len(text) for kept in keepsake.kept for text in kept.texts], MOST_CHARACTERS)
    sheet = _Sheet(keepsake, fonts)
    sheet.head()
    shortened = False
    for kept in keepsake.kept:
        texts = [clean(text) for text in kept.texts]
        shown = [trim(text, words=room, characters=room) for text in texts]
        shortened = shortened or shown != texts
        sheet.answer(kept, shown)
    if keepsake.plans:
        sheet.plans()
    sheet.close([keepsake.shortened] if shortened else [])
    return bytes(sheet.output())


class _Words:
    """Makes words printable: which fonts they need, and what stands for what none of them has."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts
        self.needed: dict[str, Path] = {}
        """Fonts beside the first one, by the family name that they get in the PDF."""
        self.left_out = False

    def printable(self, text: str) -> str:
        """The words as they can be set; fonts that they need are noted."""
        text = unicodedata.normalize("NFC", _DROPPED.sub("", text))
        return "".join(map(self._character, text))

    def _character(self, character: str) -> str:
        if character == "\n" or self._has(character):
            return character
        if character == "\t":
            return " "
        if unicodedata.category(character) in _SYMBOLS:
            name = unicodedata.name(character, "")
            if name:
                return f"[{name.lower()}]"
        if unicodedata.category(character) in {"Cc", "Cf", "Mn", "Me"}:
            return ""
        self.left_out = True
        return _MISSING if self._has(_MISSING) else "?"

    def _has(self, character: str) -> bool:
        code = ord(character)
        if code in _coverage(self._fonts / _SERIF):
            return True
        for name in _FALLBACKS:
            if code in _coverage(self._fonts / name):
                self.needed[name.partition(".")[0].lower()] = self._fonts / name
                return True
        return False


class _Sheet(FPDF):
    """A4, one column, a page number at the foot."""

    def __init__(self, keepsake: Keepsake, fonts: Path) -> None:
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self._keepsake = keepsake
        self._words = _Words(fonts)
        self._added: list[str] = []
        self.set_margins(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self.set_auto_page_break(True, margin=_MARGIN_MM)
        self.set_title(keepsake.title)
        self.set_lang(keepsake.locale)
        self.set_creation_date(keepsake.made_at)
        self.add_font("serif", "", fonts / _SERIF)
        self.add_font("serif", "I", fonts / _ITALIC)
        self.set_text_shaping(True)
        self.add_page()

    def head(self) -> None:
        """The title, and what this is."""
        self._say(self._keepsake.title, size=24, colour=_ACCENT)
        self.ln(2)
        self._say(self._keepsake.lede, size=11, colour=_QUIET)
        self.ln(4)

    def answer(self, kept: Kept, texts: list[str]) -> None:
        """A question, and under it what was answered."""
        self._keep_together(42 if texts else 30)
        self.ln(5)
        self._say(f"{kept.day}  {kept.title}" if kept.day else kept.title, size=14, colour=_ACCENT)
        if kept.question:
            self.ln(1)
            self._say(kept.question, size=11, style="I", colour=_QUIET)
        for text in texts:
            self.ln(2.5)
            self._quote(text)

    def plans(self) -> None:
        """Their plans once more, by themselves."""
        self._keep_together(42)
        self.ln(7)
        self._say(self._keepsake.plans_title, size=14, colour=_ACCENT)
        for plan in self._keepsake.plans:
            self.ln(2.5)
            self._quote(plan)

    def close(self, notes: list[str]) -> None:
        """The last words, and what a reader of this copy should know."""
        self._keep_together(30)
        self.ln(9)
        self._say(self._keepsake.closing, size=11, colour=_INK)
        for note in [*notes, *([self._keepsake.not_printed] if self._words.left_out else [])]:
            self.ln(3)
            self._say(note, size=9, colour=_QUIET)

    def footer(self) -> None:
        """The foot of each page."""
        self.set_y(-15)
        line = self._keepsake.footer.replace("{page}", str(self.page_no())).replace("{pages}", "{nb}")
        self._say(line, size=8.5, colour=_QUIET, align="C")

    def _say(self, text: str, *, size: float, colour: Colour, style: str = "", align: str | None = None) -> None:
        set_as = self._ready(text)
        self._use(style, size)
        self.set_text_color(*colour)
        self.multi_cell(
            0, size * _LEADING, set_as, align=align or _side(set_as, self._keepsake.from_right), new_x="LMARGIN"
        )

    def _quote(self, text: str) -> None:
        """Their own words, with a line of honey at the side where they begin."""
        set_as = self._ready(text)
        side = _side(set_as, self._keepsake.from_right)
        self._use("", 11.5)
        self.set_text_color(*_INK)
        self.set_draw_color(*_HONEY)
        self.set_line_width(0.9)
        # No fill and no second colour behind the words: it is to be printed.
        self.multi_cell(0, 11.5 * _LEADING, set_as, align=side, border=side, padding=(0, 4), new_x="LMARGIN")

    def _use(self, style: str, size: float) -> None:
        self.set_font("serif", style=style, size=size)
        self._settle_font()

    def _settle_font(self) -> None:
        """Name the font on the page now, with no words.

        fpdf2 names it with the first words, and forgets it again with their line if those stand in a font beside the
        first one: all that follows would be set in whatever font came before.
        """
        self.text(self.x, self.y, "")

    def _perform_page_break(self) -> None:
        super()._perform_page_break()
        self._settle_font()

    def _ready(self, text: str) -> str:
        set_as = self._words.printable(text)
        for family, file in self._words.needed.items():
            if family not in self._added:
                self.add_font(family, "", file)
                self._added.append(family)
                self.set_fallback_fonts(self._added, exact_match=False)
        return set_as

    def _keep_together(self, height_mm: float) -> None:
        if self.will_page_break(height_mm):
            self.add_page()


def _side(text: str, from_right: bool) -> str:
    """The side at which a text begins: that of its first letter with a direction of its own (Unicode 9, rule P2)."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "L":
                return "L"
            case "R" | "AL":
                return "R"
    return "R" if from_right else "L"
