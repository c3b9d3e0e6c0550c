"""HTML to lines of text, with what was quoted marked as such.

A single scan with a stack of our own: a tree builder takes 10 s for 100,000 nested divs, and a reply needs no tree.
Each line is returned with a mark in front if a mail client says that it is quoted (`gmail_quote`, `blockquote
type=cite` …), so that the same rules then cut quotes from HTML and from plain text.
"""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass, field
from html import unescape
from typing import Final

from course.inbound.read import limits
from course.inbound.read.charset import clean

QUOTED: Final = "\ue000"  # in front of a line that a client marked as quoted; `charset.clean` removes it from input
CUT: Final = "\ue001"  # a line of its own: from here on everything is an older message

_VOID: Final = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "o:p",
    ]
)
_SKIPPED: Final = frozenset(
    [
        "script",
        "style",
        "head",
        "title",
        "template",
        "noscript",
        "svg",
        "math",
        "object",
        "iframe",
        "select",
        "textarea",
        "xml",
    ]
)
_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_PARAGRAPHS: Final = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote"])
_ATTRIBUTE: Final = re.compile(
    r"([a-zA-Z:-]{1,40})\s{0,9}=\s{0,9}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'|([^\s\"'>]{1,500}))"
)
_TAG_CHARS: Final = 400  # longer tags are not looked up
_SPACES: Final = re.compile(r"[ \t\n\r\f]+")

_QUOTE_CLASSES: Final = frozenset(
    "gmail_quote yahoo_quoted protonmail_quote tutanota_quote moz-cite-prefix moz-forward-container "
    "moz-email-headers-table "
    "gmail_attr zmail_extra mailru-blockquote front-blockquote iosymail uiosymail cm_quote_header replymessage "
    "outlookmessageheader ms-outlook-mobile-reference-message yahoo-quoted-begin wiseStamp_quote ox-quote "
    "missive_quote mail_quote quotedtext quoted-text zimbra_quote skiff_quote hey-quote "
    "superhuman_quote crisp-quote".lower().split()
)
# From an element of these on everything is older: Outlook 2003 marks the header alone.
_CUT_CLASSES: Final = frozenset(["outlookmessageheader"])
# What clients call the writer's signature, by class, id, or another attribute.
_SIGNED: Final = frozenset(
    (
        "gmail_signature", "gmail_signature_prefix", "moz-signature", "front-signature", "protonmail_signature_block",
        "protonmail_signature_block-user", "tutanota_signature", "mail_android_signature", "sh-signature",
        "applemailsignature", "signature", "ms-outlook-mobile-signature", "ms-outlook-signature", "zmail_signature",
        "composer_signature", "edo-signature", "messagesignaturesection", "__sig_post__", "__sig_pre__",
        "io-ox-signature", "pre-signature-line-break", "missive_signature", "bloop_sign", "cm_signature",
        "ntes-pcmac-signature", "mailspring-signature", "yahoo-signature", "canarysig", "fairemail_signature",
    )
)  # fmt: skip
# Sentences that stand in signatures.
_OF_FIRMS: Final = (
    "working hours", "working pattern", "work flexibly", "outside of my", "outside your normal", "feel obliged to",
    "expect a response", "before printing", "before you print", "confidential", "intended recipient", "registered in",
    "registered office", "acknowledge the traditional", "pay our respects", "pay my respects", "arbeitszeit",
    "vertraulich", "confidentiel", "confidencial", "riservat",
)  # fmt: skip
_SIGNED_BY: Final = ("class", "id", "name", "data-marker", "data-smartmail", "data-signature-widget")
_CUT_IDS: Final = frozenset(
    [
        "divrplyfwdmsg",
        "appendonsend",
        "mail-editor-reference-message-container",
        "olk_src_body_section",
        "isforwardcontent",
        "isreplycontent",
        "zwchr",
        "stopspelling",
        "originalcontent",
        "reply-intro",
        "qt",
        "ymail_android_signature_quote",
    ]
)
_SCANNED_ID: Final = "dab4fad8-2dd7-40bb-a1b8-4e2aa1f9fdf2"  # what Avast and AVG append
# A client's own "indent" button writes these; what stands in them is the writer's (Gmail, Apple Mail).
_INDENT: Final = re.compile(r"margin:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px")
_HIDDEN: Final = re.compile(r"display:\s*none|mso-hide:\s*all|visibility:\s*hidden")


@dataclass(slots=True)
class _Element:
    tag: str
    quoted: bool
    _: KW_ONLY
    container: bool = False  # a `gmail_quote` div: the writer's words may follow a blockquote within it
    hidden: bool = False
    signed_from: int | None = None  # a signature's: how many lines stood above it


@dataclass(slots=True)
class _Tag:
    """What a tag means here, whatever stands around it."""

    name: str
    _: KW_ONLY
    paragraph: bool = False
    block: bool = False
    void: bool = False
    closes: bool = False
    alone: bool = False  # `<x/>`
    cut: bool = False  # its id says that an older message begins
    signed: bool = False  # some attribute says that a signature stands in it
    marked: bool = False  # its class says that it is a quote
    gmail: bool = False
    cite: bool = False
    indent: bool = False
    hidden: bool = False
    end: str = ""  # how it ends, of a block that changes nothing of what is quoted


@dataclass(kw_only=True)
class _Writer:
    """The lines so far, the open elements, and whether text now is quoted."""

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    stack: list[_Element] = field(default_factory=list)
    quoted: bool = False
    preformatted: int = 0
    unclosed: set[str] = field(default_factory=set)
    size: int = 0
    # Pages say the same tags over and over: those whose `>` is surely their end, by what stands before it.
    tags: dict[str, _Tag] = field(default_factory=dict)

    @property
    def hidden(self) -> bool:
        return bool(self.stack) and self.stack[-1].hidden

    def text(self, raw: str) -> None:
        if self.hidden:
            return
        text = clean(unescape(raw)) if "&" in raw else raw  # the page itself was cleaned when it was decoded
        if self.preformatted:
            first, *rest = text.split("\n")
            self.line.append(first)
            for more in rest:
                self.end_line(always=True)
                self.line.append(more)
        else:
            if "\n" in text or "  " in text or "\t" in text:
                text = _SPACES.sub(" ", text)
            self.line.append(text.lstrip() if not self.line or self.line[-1].endswith(" ") else text)
        self.size += len(text)

    def end_line(self, *, always: bool = False) -> None:
        self.size += 1
        text = "".join(self.line).rstrip()
        self.line = []
        if text or always:
            self.lines.append(QUOTED + text if self.quoted else text)

    def blank(self) -> None:
        self.end_line()
        if self.lines and self.lines[-1].strip(QUOTED):
            self.lines.append(QUOTED if self.quoted else "")

    def requote(self) -> None:
        """Text belongs to the innermost element that says whether it is quoted."""
        quoted = bool(self.stack) and self.stack[-1].quoted
        if quoted != self.quoted:
            self.end_line()
            self.quoted = quoted


def html_lines(html: str) -> list[str]:
    """The text of `html` as lines, quoted ones marked with `QUOTED`, an older message's begin with a line `CUT`.

    Reads at most `limits.HTML_BYTES` characters and stops at `limits.TEXT_CHARS` of text; linear in both.
    """
    html = html[: limits.HTML_BYTES]
    out = _Writer()
    at = 0
    while at < len(html) and out.size < limits.TEXT_CHARS:
        begin = html.find("<", at)
        if begin < 0:
            out.text(html[at:])
            break
        if begin > at:
            out.text(html[at:begin])
        end = html.find(">", begin, begin + _TAG_CHARS)
        tag = out.tags.get(html[begin + 1 : end]) if end > 0 else None
        if tag is None:
            at = _markup(html, begin, out)
        elif tag.end and (close := html.find("<", end)) > 0 and html.startswith(tag.end, close):
            _whole(tag, html[end + 1 : close], out)  # most of what people write comes as `<div>words</div>`
            at = close + len(tag.end)
        else:
            at = end + 1
            (_close if tag.closes else _open)(tag, out)
    out.quoted = out.quoted and bool(out.stack)
    out.end_line()
    return out.lines


def _whole(tag: _Tag, text: str, out: _Writer) -> None:
    """An element that holds nothing but words and changes nothing of what is quoted: as if opened and closed."""
    end = out.blank if tag.paragraph else out.end_line
    end()
    if text:
        out.text(text)
    end()


def _markup(html: str, begin: int, out: _Writer) -> int:
    """Consume what begins with `<` and say where to go on."""
    if html.startswith("<!--", begin):
        end = html.find("-->", begin + 4)
        return len(html) if end < 0 else end + 3
    after = html[begin + 1 : begin + 2]
    if not (after.isalpha() or after in ("/", "!", "?")):
        out.text("<")
        return begin + 1
    end = _tag_end(html, begin)
    body = html[begin + 1 : end]
    tag = _tag(body)
    if not tag.closes:
        if tag.name in _SKIPPED:
            return _skipped(html, tag.name, end, out)
        if not tag.name[:1].isalpha():
            return end + 1
    if body.count('"') % 2 == 0:
        out.tags[body] = tag
    (_close if tag.closes else _open)(tag, out)
    return end + 1


def _skipped(html: str, name: str, end: int, out: _Writer) -> int:
    stop = -1
    if name not in out.unclosed:
        found = [at for at in (html.find(f"</{name}", end), html.find(f"</{name.upper()}", end)) if at >= 0]
        stop = min(found, default=-1)
    if stop < 0:
        out.unclosed.add(name)  # not looked for again: that would be quadratic
    return end + 1 if stop < 0 else _tag_end(html, stop) + 1


def _tag(body: str) -> _Tag:
    """What stands between `<` and `>`, understood."""
    name = body.lstrip("/").split(None, 1)[0].rstrip("/").lower() if body.strip("/ \n\t") else ""
    paragraph, block = name in _PARAGRAPHS, name in _BLOCKS
    if body.startswith("/"):
        return _Tag(name, closes=True, paragraph=paragraph, block=block)
    void = name in _VOID
    attributes = (
        {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(body[:4000])} if "=" in body else {}
    )
    if not attributes:
        alone = body[-1:] == "/"
        plain = block and not void and not alone and name not in ("blockquote", "pre", "hr")
        end = f"</{name}>" if plain else ""
        return _Tag(name, alone=alone, paragraph=paragraph, block=block, void=void, end=end)
    classes = {c.removeprefix("x_") for c in attributes.get("class", "").lower().split()}
    name_of = attributes.get("id", "").lower().removeprefix("x_")
    style, marked = attributes.get("style", "").lower(), bool(classes & _QUOTE_CLASSES)
    return _Tag(
        name,
        paragraph=paragraph,
        block=block,
        void=void,
        alone=body[-1:] == "/",
        cut=name != "blockquote" and (name_of in _CUT_IDS or bool(classes & _CUT_CLASSES)),
        signed=_is_signed(attributes),
        marked=marked,
        gmail="gmail_quote" in classes,
        cite=attributes.get("type", "").lower() == "cite",
        indent=bool(_INDENT.search(style)),
        hidden=(bool(style) and _HIDDEN.search(style) is not None) or name_of == _SCANNED_ID,
    )


def _is_signed(attributes: dict[str, str]) -> bool:
    for name in _SIGNED_BY:
        value = attributes.get(name)
        if value and any(word.removeprefix("x_") in _SIGNED for word in value[:200].lower().split()):
            return True
    return attributes.get("data-signature-widget", "").lower() == "container"


def _tag_end(html: str, begin: int) -> int:
    """Where the tag's `>` stands. One within double quotes is no end; an unclosed quote is not believed for long."""
    end = html.find(">", begin)
    if end < 0:
        return len(html)
    if html.find('"', begin, end) < 0:
        return end
    at, believed = begin, end
    for _ in range(5):
        if html.count('"', at, believed) % 2 == 0:
            return believed
        closing = html.find('"', believed, believed + 2000)
        if closing < 0:
            return end
        at, believed = closing + 1, html.find(">", closing, closing + 2000)
        if believed < 0:
            return end
    return end


def _open(tag: _Tag, out: _Writer) -> None:
    name = tag.name
    if name == "br":
        out.end_line(always=True)
        return
    if name == "hr":
        out.end_line()
        out.size += 8
        out.lines.append(CUT if tag.cut else (QUOTED + "________" if out.quoted else "________"))
        return
    if tag.void:
        return
    if tag.cut:
        out.end_line()
        out.lines.append(CUT)
    if tag.paragraph:
        out.blank()
    elif tag.block:
        out.end_line()
    elif name in ("td", "th") and out.line:
        out.line.append(" ")
    if len(out.stack) < limits.HTML_DEPTH and not tag.alone:
        element = _element(tag, out)
        if tag.signed and tag.block and not element.quoted:
            element.signed_from = len(out.lines)
        out.stack.append(element)
        out.requote()
    if name == "pre":
        out.preformatted += 1


def _element(tag: _Tag, out: _Writer) -> _Element:
    inside = bool(out.stack) and out.stack[-1].quoted
    hidden = out.hidden or tag.hidden
    if tag.name == "blockquote":
        container = any(e.container for e in out.stack)
        own = not inside and not tag.cite and not container
        own = own and (tag.indent or (tag.gmail and not _after_attribution(out)))
        return _Element(tag.name, not own, hidden=hidden)
    return _Element(tag.name, inside or tag.marked, container=tag.marked and tag.gmail, hidden=hidden)


def _after_attribution(out: _Writer) -> bool:
    last = next((line for line in reversed(out.lines[-4:]) if line.strip()), "")
    return last.rstrip().endswith(":")


def _close(tag: _Tag, out: _Writer) -> None:
    name = tag.name
    if name == "pre":
        out.preformatted = max(0, out.preformatted - 1)
    if tag.paragraph:
        out.blank()
    elif tag.block:
        out.end_line()
    # A close that matches nothing near is a slip of the writer's client: ignored, so that the search stays bounded.
    for depth in range(len(out.stack) - 1, max(-1, len(out.stack) - 40), -1):
        if out.stack[depth].tag == name:
            closed = out.stack[depth]
            del out.stack[depth:]
            if closed.signed_from is not None:
                _drop_signature(closed.signed_from, out)
            if closed.tag == "blockquote" and closed.quoted and _in_own_container(out):
                out.stack[-1].quoted = False  # an answer typed below a Gmail quote stands inside its container
            out.requote()
            return


def _drop_signature(begin: int, out: _Writer) -> None:
    """What a client calls a signature goes if it looks like one: people also write on within it."""
    out.end_line()
    if len(out.lines) - begin > 60:
        return
    said = [line for line in out.lines[begin:] if line.strip()]
    if not said or len(said) > 15 or not all(_is_of_a_card(line) for line in said):
        return
    above = out.lines[max(0, begin - 50) : begin]
    if any(line.strip() and not line.startswith((QUOTED, CUT)) for line in above):
        del out.lines[begin:]


def _is_of_a_card(line: str) -> bool:
    if line.startswith((QUOTED, CUT)) or len(line) > 240:
        return False
    if any(phrase in line.lower() for phrase in _OF_FIRMS):
        return True
    sentence = line.rstrip().endswith((".", "!", "?", ":", "…")) and len(line.split()) > 3
    return not sentence and len(line) <= 120 and len(line.split()) <= 14


def _in_own_container(out: _Writer) -> bool:
    outer_quoted = len(out.stack) > 1 and out.stack[-2].quoted
    return bool(out.stack) and out.stack[-1].container and not outer_quoted
