"""What a stranger may cost us. Every bound is checked before the work that it bounds."""

from __future__ import annotations

from typing import Final

RAW_BYTES: Final = 25 * 1024 * 1024
HEADER_BYTES: Final = 64 * 1024  # one header, folded lines included
HEADERS_BYTES: Final = 256 * 1024  # all headers of one entity
PARTS: Final = 200
DEPTH: Final = 30
PARAMETERS: Final = 64  # parameters of one Content-Type
HTML_BYTES: Final = 1024 * 1024
HTML_DEPTH: Final = 400
TEXT_CHARS: Final = 64 * 1024
REPORT_CHARS: Final = 64 * 1024  # of a bounce's or complaint's own words
LINE_CHARS: Final = 1000  # what a regular expression sees of a line
LETTER_WORDS: Final = 4000  # of the letter that is answered; ours have about 400
LINES: Final = 1000  # how many lines of a mail the patterns look at
ATTRIBUTION_TRIES: Final = 120  # places where "On … wrote:" may begin; past that a mail is an attack, not a letter
HEADER_TRIES: Final = 100  # the same for blocks of "From: … Sent: … To: …"
RECIPIENTS: Final = 100
REFERENCES: Final = 100
ADDRESS_CHARS: Final = 320  # RFC 5321, 4.5.3.1: 64 + 1 + 255
SIGNED_BYTES: Final = 2 * 1024 * 1024  # of an S/MIME wrapping
SIGNED_PIECES: Final = 10_000  # of an octet string in pieces
TNEF_BYTES: Final = 1024 * 1024  # of a winmail.dat, and of what unpacks from it
TNEF_ATTRIBUTES: Final = 2000
RTF_DEPTH: Final = 100
