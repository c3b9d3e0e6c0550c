"""The sink: what it says it has is on disk, and its misdeeds are the seed's."""

import smtplib
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.chaos.history import read_history
from tests.chaos.sink import Shares, Sink


def letter(rcpt: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Message-ID"] = "hello@secondwind.example", f"<{rcpt}>", f"<1-{rcpt}>"
    message["X-Course-Letter"] = "day-3"
    message.set_content("Dear reader,\n.\n..dots at the beginning\n")
    return message


def test_what_was_answered_with_250_is_in_the_history_with_who_it_is_for(sink: Sink) -> None:
    with smtplib.SMTP("127.0.0.1", sink.port) as connection:
        connection.send_message(letter("ana@example.org"))
        (mail,) = read_history(sink.history).mails
    assert (mail.rcpt, mail.to, mail.letter) == ("ana@example.org", "ana@example.org", "day-3")
    assert mail.message_id == "<1-ana@example.org>"
    assert mail.data_at <= mail.body_at <= mail.end


def test_the_same_bytes_have_the_same_digest_and_others_another(sink: Sink) -> None:
    with smtplib.SMTP("127.0.0.1", sink.port) as connection:
        for rcpt in ("ana@example.org", "ana@example.org", "bob@example.org"):
            connection.send_message(letter(rcpt))
    first, second, third = (mail.sha256 for mail in read_history(sink.history).mails)
    assert first == second != third


def test_a_withheld_answer_leaves_the_mail_in_the_history_and_the_client_without_a_word(sink: Sink) -> None:
    sink.shares = Shares(dropped=1.0)
    with pytest.raises(smtplib.SMTPServerDisconnected), smtplib.SMTP("127.0.0.1", sink.port) as connection:
        connection.send_message(letter("ana@example.org"))
    assert [mail.dropped for mail in read_history(sink.history).mails] == [True]


@pytest.mark.parametrize(("share", "code"), [("refused", 451), ("closing", 421)])
def test_a_refused_recipient_is_noted_and_no_mail_is(sink: Sink, share: str, code: int) -> None:
    sink.shares = replace(Shares(), **{share: 1.0})
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused, smtplib.SMTP("127.0.0.1", sink.port) as connection:
        connection.send_message(letter("ana@example.org"))
    assert refused.value.recipients["ana@example.org"][0] == code
    history = read_history(sink.history)
    assert not history.mails
    assert [refusal.fault for refusal in history.refusals] == [share]


def test_one_seed_draws_the_same_faults_whatever_comes_in_between(tmp_path: Path) -> None:
    shares = Shares(refused=0.2, dropped=0.2, slow=0.2)
    people = [f"person{n}@example.org" for n in range(200)]
    one, other, third = (Sink(history=tmp_path / "none", seed=seed, shares=shares) for seed in (1, 1, 2))
    drawn = {rcpt: one.drawn(rcpt) for rcpt in people}
    assert drawn == {rcpt: other.drawn(rcpt) for rcpt in reversed(people)}
    assert drawn != {rcpt: third.drawn(rcpt) for rcpt in people}
    assert set(drawn.values()) == {None, "refused", "dropped", "slow"}
