"""Real mail, measured. The floors lie slightly below what was measured: they notice losses, they tune nothing."""

from __future__ import annotations

import collections
import json
import os
import re
import unicodedata
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from course.inbound.read import as_json, read

CORPORA = Path(__file__).resolve().parents[2].parent / "shared" / "corpora"
MARKS = dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad")
)
KINDS = {
    "reply": {"reply", "command"},
    "other": {"reply", "unclear", "command"},
    "forward": {"reply", "unclear"},
    "bounce": {"bounce"},
    "autoreply": {"auto_reply"},
    "complaint": {"complaint"},
}  # fmt: skip

if not CORPORA.exists() and os.environ.get("CI", "").lower() not in ("true", "1"):
    pytest.skip("the mail corpora are not beside the project", allow_module_level=True)


def fold(text: str, *, tight: bool) -> str:
    plain = unicodedata.normalize("NFC", text or "").translate(MARKS).replace("\xa0", " ")
    return re.sub(r"\s+", "" if tight else " ", plain).strip()


def counted(text: str) -> collections.Counter[str]:
    return collections.Counter(re.findall(r"\w+", fold(text, tight=False).lower()))


def raw_of(record: dict[str, Any]) -> bytes:
    data: bytes = (CORPORA / str(record["file"])).read_bytes()
    if record["format"] == "eml":
        return data
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Ana <ana@example.net>", "course@example.org", "Re: Day 3 of 7"
    message["Date"], message["Message-ID"] = "Sun, 22 Nov 2026 09:00:00 +0000", "<1@example.net>"
    subtype = "html" if record["format"] == "html" else "plain"
    message.set_content(data.decode("utf-8", "replace"), subtype=subtype, cte="base64")
    return message.as_bytes()


@cache
def answers() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    assert CORPORA.exists(), f"the mail corpora are missing: expected them at {CORPORA}"
    sent = (CORPORA / "own_mail_replies/files/_sent_mail.txt").read_text(encoding="utf-8")
    found = []
    for line in (CORPORA / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        letter = sent if record["corpus"] == "own_mail_replies" else None
        found.append((record, as_json(read(raw_of(record), letter=letter), record["file"])))
    return found


def replies(*, own: bool, form: str) -> list[tuple[dict[str, Any], str]]:
    return [
        (record, answer["reply_text"] or "")
        for record, answer in answers()
        if record["kind"] in ("reply", "signature")
        and record["format"] == form
        and (record["corpus"] == "own_mail_replies") is own
        and record["expected_reply_text"] is not None
    ]


def accepted(record: dict[str, Any]) -> list[str]:
    return [record["expected_reply_text"], *(record.get("expected_alternatives") or [])]


@pytest.mark.parametrize(
    ("own", "form", "floor"),
    [(True, "text", 0.99), (False, "text", 0.95), (False, "html", 0.9), (False, "eml", 0.94)],
)
def test_the_persons_own_words_come_out_exactly(own: bool, form: str, floor: float) -> None:
    cases = replies(own=own, form=form)
    tight = form != "text"
    exact = [fold(text, tight=tight) in {fold(x, tight=tight) for x in accepted(record)} for record, text in cases]
    assert sum(exact) / len(exact) >= floor


@pytest.mark.parametrize(("own", "form"), [(True, "text"), (False, "text"), (False, "html"), (False, "eml")])
def test_hardly_any_words_are_lost(own: bool, form: str) -> None:
    lost = 0
    cases = replies(own=own, form=form)
    for record, text in cases:
        least = min(accepted(record), key=lambda x, text=text: sum((counted(x) - counted(text)).values()))  # type: ignore[misc]
        missing = sum((counted(least) - counted(text)).values())
        lost += missing > 0.05 * max(1, sum(counted(least).values()))
    assert lost / len(cases) <= 0.01


@pytest.mark.parametrize(
    ("kind", "floor"),
    [("reply", 1), ("other", 0.97), ("bounce", 0.985), ("autoreply", 1), ("complaint", 0.8)],
)
def test_the_kind_of_a_message_is_known(kind: str, floor: float) -> None:
    right = [a["kind"] in KINDS[kind] for r, a in answers() if r["kind"] == kind and r["format"] == "eml"]
    assert sum(right) / len(right) >= floor


def test_the_refused_recipients_are_known() -> None:
    right = [
        {x.lower() for x in record["recipient"]} == {b["recipient"].lower() for b in answer["bounce"]}
        for record, answer in answers()
        if record["kind"] == "bounce" and answer["kind"] == "bounce" and record["recipient"]
    ]
    assert sum(right) / len(right) >= 0.965


def test_dead_addresses_are_told_from_the_rest() -> None:
    right = []
    for record, answer in answers():
        if (
            record["kind"] == "bounce"
            and answer["kind"] == "bounce"
            and record["bounce_type"]
            and record["bounce_semantics"] == "address_dead_vs_other"
        ):
            said = "hard" if any(b["type"] == "hard" for b in answer["bounce"]) else "soft"
            right.append(said == ("hard" if "hard" in record["bounce_type"] else "soft"))
    assert sum(right) / len(right) >= 0.88


def test_every_hostile_and_malformed_mail_is_answered() -> None:
    for record, answer in answers():
        if record["kind"] in ("hostile", "malformed"):
            assert answer["kind"] in ("reply", "unclear", "command", "auto_reply", "bounce")
            assert "\x00" not in (answer["reply_text"] or "")
            if record.get("expected_text"):
                assert record["expected_text"] in answer["reply_text"]
