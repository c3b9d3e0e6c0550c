"""Markdown once, both parts from it: the HTML and the text of a letter say the same because they are the same tokens.

Jinja's tags are masked while Markdown and MJML run, and put back afterwards: neither ever parses them, and a reader's
words, which come later still, reach neither. A tag on a line of its own stands between blocks.

What an author may use: paragraphs, ``##`` and ``###`` headings, **strong**, *emphasis*, links, lists, quotes (``>``),
and a fenced block (```` ``` ````) for words to copy. A paragraph that is one link becomes a button.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from course.curriculum.source import CurriculumError, Fault, Line
from course.letters.fold import fold

_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#[\s\S]*?#\}")
_MARK: Final = re.compile("\ue000(\\d+)\ue001")
_ASCII_MARK: Final = re.compile(r"jinjatag(\d+)x")
_ALONE: Final = re.compile("(?:\ue000\\d+\ue001[ \t]*)+")


@dataclass
class Masks:
    """The Jinja tags taken out of one letter, by number."""

    tags: list[str] = field(default_factory=list)

    def mask(self, text: str) -> str:
        """Put a mark in the place of every tag; comments vanish."""
        return _TAG.sub(self._take, text)

    def unmask(self, text: str) -> str:
        """Put every tag back."""
        return _MARK.sub(lambda found: self.tags[int(found[1])], text)

    def in_ascii(self, text: str) -> str:
        """The same with marks that MJML's engine leaves alone: in attributes it writes others as ``\\u{e000}``."""
        return _MARK.sub(r"jinjatag\1x", text)

    def unmask_ascii(self, text: str, *, was: str) -> str:
        """Put every tag back behind MJML. Raises LookupError, naming it, if a tag that `was` there got lost."""
        if lost := set(_MARK.findall(was)) - set(_ASCII_MARK.findall(text)):
            raise LookupError(self.tags[min(map(int, lost))])
        return _ASCII_MARK.sub(lambda found: self.tags[int(found[1])], text)

    def _take(self, found: re.Match[str]) -> str:
        if found[0].startswith("{#"):
            return "\n" * found[0].count("\n")  # so that the lines below keep their numbers
        self.tags.append(found[0])
        return f"\ue000{len(self.tags) - 1}\ue001"

    def is_block(self, marks: str) -> bool:
        """Whether all of these marks stand for ``{% … %}`` rather than for values."""
        return all(self.tags[int(number)].startswith("{%") for number in _MARK.findall(marks))


@dataclass(frozen=True, kw_only=True)
class Part:
    """A piece of a letter in both forms, tags still masked. Every block of `text` ends with an empty line."""

    html: str
    text: str


def holds_mark(text: str) -> bool:
    """Whether a tag's mark, in ASCII, is in a piece of HTML."""
    return _ASCII_MARK.search(text) is not None


def _tag_line(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """A line with nothing but Jinja block tags is a block of its own and ends whatever comes before it."""
    if state.is_code_block(start):
        return False
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    if not _ALONE.fullmatch(line) or not state.env["masks"].is_block(line):
        return False
    if not silent:
        token = state.push("tag_line", "", 0)
        token.content = line.strip()
        token.map = [start, start + 1]
        state.line = start + 1
    return True


def _parser() -> MarkdownIt:
    markdown = MarkdownIt("zero", {"html": False})
    markdown.enable(["heading", "list", "blockquote", "fence", "hr", "emphasis", "link", "newline", "escape"])
    markdown.block.ruler.before("fence", "tag_line", _tag_line, {"alt": ["paragraph", "blockquote", "list"]})
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return markdown


_MARKDOWN: Final = _parser()


def render(lines: tuple[Line, ...], masks: Masks, styles: Mapping[str, str], *, buttons: bool = True) -> Part:
    """Markdown to both forms. `styles` are inline styles by element; without `buttons` a link stays a link.

    Raises CurriculumError at the line of a mistake.
    """
    source = masks.mask("\n".join(line.text for line in lines))
    tokens = _MARKDOWN.parse(source, {"masks": masks})
    return _Writer(masks=masks, styles=styles, lines=lines, buttons=buttons).write(tokens)


@dataclass
class _Writer:
    masks: Masks
    styles: Mapping[str, str]
    lines: tuple[Line, ...]
    buttons: bool
    html: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    first: str = ""
    rest: str = ""
    numbers: list[int | None] = field(default_factory=list)
    in_item: bool = False

    def write(self, tokens: list[Token]) -> Part:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            match token.type:
                case "paragraph_open":
                    self.paragraph(tokens[at + 1])
                    at += 2
                case "heading_open":
                    self.heading(token, tokens[at + 1])
                    at += 2
                case "tag_line":
                    self.html.append(token.content + "\n")
                    self.text.append(token.content)
                case "fence":
                    self.example(token)
                case "hr":
                    self.html.append(f"<hr{self.look('hr')}>\n".replace(">", " />", 1))
                    self.text.append("* * *\n\n")
                case "blockquote_open" | "blockquote_close":
                    self.quote(opens=token.nesting == 1)
                case "bullet_list_open" | "ordered_list_open" | "bullet_list_close" | "ordered_list_close":
                    self.list(token)
                case "list_item_open" | "list_item_close":
                    self.item(opens=token.nesting == 1)
                case _:
                    raise self.fault(token, "this kind of Markdown is not used in letters.")
            at += 1
        return Part(html="".join(self.html), text="".join(self.text))

    def paragraph(self, inline: Token) -> None:
        children = inline.children or []
        links = [child for child in children if child.type == "link_open"]
        if len(links) > 1:
            raise self.fault(
                inline, "two links in one paragraph; give each its own, so that each has a line in the text part."
            )
        html, text = self.inline(inline)
        href = str(links[0].attrs["href"]) if links else ""
        if links and children[0].type == "link_open" and children[-1].type == "link_close":
            label = html.partition(">")[2].rpartition("</a>")[0]
            text = text if text.endswith((":", ".", "?", "!")) else f"{text}:"
            html = self.button(href, label) if self.buttons and not self.in_item else f"<p{self.look('p')}>{html}</p>\n"
        elif self.in_item:
            html = f"{html}\n"
        else:
            html = f"<p{self.look('p')}>{html}</p>\n"
        self.html.append(html)
        self.block(text, href)

    def block(self, text: str, href: str = "") -> None:
        """One block of the text part. Without tags it is folded now, once; with tags when the letter is composed."""
        ending = "\n" if self.in_item else "\n\n"
        link = f"\n{href}" if href else ""
        if _MARK.search(text):
            opened = f'{{% filter fold("{self.first}", "{self.rest}") %}}'
            self.text.append(f"{opened}{text}{{% endfilter %}}{link}{ending}")
        else:
            self.text.append(f"{fold(text, self.first, self.rest)}{link}{ending}")
        if self.in_item:
            self.first = self.rest

    def heading(self, token: Token, inline: Token) -> None:
        if token.tag not in {"h2", "h3"}:
            raise self.fault(token, "headings inside a letter start with “##” or “###”; the title stands at its top.")
        html, text = self.inline(inline)
        if _contains_link(inline):
            raise self.fault(inline, "a heading cannot be a link.")
        self.html.append(f"<{token.tag}{self.look(token.tag)}>{html}</{token.tag}>\n")
        self.block(f"{{% filter upper %}}{text}{{% endfilter %}}" if _MARK.search(text) else text.upper())

    def example(self, token: Token) -> None:
        rows = token.content.rstrip("\n").split("\n")
        shown = "<br />\n".join(escape(row, quote=False) for row in rows)
        self.html.append(f"<div{self.look('example')}>{shown}</div>\n")
        self.first, self.rest, before = "    ", "    ", (self.first, self.rest)
        self.block("\n".join(rows))
        self.first, self.rest = before

    def quote(self, *, opens: bool) -> None:
        self.html.append(f'<blockquote dir="auto"{self.look("blockquote")}>\n' if opens else "</blockquote>\n")
        self.first = self.rest = "> " if opens else ""

    def list(self, token: Token) -> None:
        if token.nesting == 1:
            if self.numbers or self.rest:
                raise self.fault(token, "a list inside another list or a quote; keep lists plain.")
            self.numbers.append(1 if token.tag == "ol" else None)
            self.html.append(f"<{token.tag}{self.look('list')}>\n")
        else:
            self.numbers.pop()
            self.html.append(f"</{token.tag}>\n")
            self.text.append("\n")

    def item(self, *, opens: bool) -> None:
        self.in_item = opens
        if not opens:
            self.html.append("</li>\n")
            self.first = self.rest = ""
            return
        number = self.numbers[-1]
        self.first = "- " if number is None else f"{number}. "
        self.rest = " " * len(self.first)
        self.numbers[-1] = None if number is None else number + 1
        self.html.append(f"<li{self.look('li')}>")

    def inline(self, inline: Token) -> tuple[str, str]:
        html: list[str] = []
        text: list[str] = []
        depth = 0
        for child in inline.children or []:
            match child.type:
                case "text":
                    html.append(escape(child.content, quote=False))
                    text.append(child.content)
                    for number in _MARK.findall(child.content):
                        depth += _opens(self.masks.tags[int(number)])
                case "softbreak":
                    html.append("\n")
                    text.append(" ")
                case "hardbreak":
                    html.append("<br />\n")
                    text.append("\n")
                case "strong_open" | "em_open":
                    html.append(f"<{child.tag}>")
                case "strong_close" | "em_close":
                    html.append(f"</{child.tag}>")
                case "link_open":
                    if depth:
                        message = "a link inside an inline condition; put the condition on lines of its own around it."
                        raise self.fault(inline, message)
                    html.append(f'<a href="{escape(str(child.attrs["href"]))}"{self.look("a")}>')
                case "link_close":
                    html.append("</a>")
                case _:
                    raise self.fault(inline, "this kind of Markdown is not used in letters.")
        return "".join(html), "".join(text)

    def button(self, href: str, label: str) -> str:
        return (
            '<table role="presentation" border="0" cellpadding="0" cellspacing="0" '
            f'style="{self.styles.get("button_table", "")}"><tr>'
            f'<td class="button" style="{self.styles.get("button", "")}">\n'
            f'<a href="{escape(href)}" class="button-link" style="{self.styles.get("button_link", "")}">{label}</a>'
            "</td></tr></table>\n"
        )

    def look(self, element: str) -> str:
        style = self.styles.get(element, "")
        return f' class="{element}"' + (f' style="{style}"' if style else "")

    def fault(self, token: Token, message: str) -> CurriculumError:
        at = min(token.map[0] if token.map else 0, len(self.lines) - 1)
        line = self.lines[at] if self.lines else Line(text="", file=Path(), number=1)
        return CurriculumError(Fault(file=line.file, line=line.number, message=message))


def _contains_link(inline: Token) -> bool:
    return any(child.type == "link_open" for child in inline.children or [])


def _opens(tag: str) -> int:
    """+1 for a tag that opens a condition or loop, -1 for one that ends it."""
    words = tag.strip("{%-+ }").split()
    word = words[0] if tag.startswith("{%") and words else ""
    return 1 if word in {"if", "for"} else -1 if word.startswith("end") else 0
