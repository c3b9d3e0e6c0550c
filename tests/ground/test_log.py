"""Logs never hold a candidate's address, words or tokens, nor a password."""

import json
import logging

import pytest
import structlog

from course.letters.address import Purpose, Signer
from course.log import set_up_logging, without_secrets

SIGNER = Signer((b"s" * 40,))


def test_addresses_tokens_and_passwords_are_taken_out() -> None:
    from datetime import UTC, datetime

    token = SIGNER.link(Purpose.ME, 7, datetime(2026, 11, 24, tzinfo=UTC))
    said = without_secrets(
        f"GET /me/{token} for ana@example.org via postgresql://user:pa55word@db/x and {SIGNER.reply_local_part(1, 1)}"
    )
    for secret in (token, "ana@", "pa55word", SIGNER.reply_local_part(1, 1)[6:]):
        assert secret not in said


@pytest.mark.parametrize("style", ["json", "console"])
def test_ours_and_the_libraries_lines_are_redacted(style: str, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging(style, colours=False)  # type: ignore[arg-type]
    structlog.get_logger("ours").warning(
        "said", email="ana@example.org", note="to ana@example.org", text="secret words"
    )
    logging.getLogger("theirs").error("could not reach %s", "ben@example.org")
    try:
        raise ValueError("cleo@example.org is wrong")
    except ValueError:
        logging.getLogger("theirs").exception("it broke")
    out, err = capsys.readouterr()
    assert out == ""
    for secret in ("ana@", "ben@", "cleo@", "secret words"):
        assert secret not in err
    assert "could not reach" in err
    if style == "json":
        assert json.loads(err.splitlines()[0])["event"] == "said"
