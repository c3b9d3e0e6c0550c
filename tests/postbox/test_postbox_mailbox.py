"""What the postbox keeps survives it."""

import resource
import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from course.postbox.config import PostboxUnavailableError
from course.postbox.mailbox import Entry, EntryKind, Mailbox

AT = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


def keep(box: Mailbox, to: str, subject: str = "Day 1", *, at: datetime = AT) -> Entry:
    head = f"From: Second Wind <hello@letters.example>\r\nSubject: {subject}\r\nX-Course-Letter: day-1\r\n"
    raw = f"{head}\r\nhi\r\n".encode()
    return box.keep_letter(mail_from="bounce+t@letters.example", rcpt_tos=(to,), raw=raw, at=at)


def reply(box: Mailbox, letter: Entry, words: str = "Sam.") -> Entry:
    return box.keep_reply(
        letter=letter,
        person=letter.people[0],
        style="gmail",
        written=words,
        mail_from=letter.people[0],
        rcpt_to="reply+t@letters.example",
        raw=b"Subject: Re: Day 1\r\n\r\nSam.\r\n",
        accepted=True,
        answer="250 Kept",
        at=AT + timedelta(hours=1),
    )


def test_a_restart_finds_everything_where_it_was(tmp_path: Path) -> None:
    before = Mailbox(tmp_path)
    letter = keep(before, "ada@example.org", "Grüße\u2028 \U0001f642")
    reply(before, letter)
    before.keep_one_click(
        letter=letter, person="ada@example.org", url="http://site/u/1", accepted=False, answer="404 Not Found", at=AT
    )
    after = Mailbox(tmp_path)
    assert after.thread("ada@example.org") == before.thread("ada@example.org")
    assert after.raw(letter) == before.raw(letter)
    assert after.unreadable == 0


def test_ids_go_on_after_a_restart_and_never_come_back(tmp_path: Path) -> None:
    first = keep(Mailbox(tmp_path), "ada@example.org")
    second = keep(Mailbox(tmp_path), "ada@example.org")
    assert second.id > first.id


def test_the_message_is_kept_byte_for_byte(tmp_path: Path) -> None:
    raw = b"Subject: x\r\n\r\n" + bytes(range(256)) + b"\n{not json}\n"
    box = Mailbox(tmp_path)
    entry = box.keep_letter(mail_from="", rcpt_tos=("a@b.example",), raw=raw, at=AT)
    assert box.raw(entry) == raw
    assert box.raw(Mailbox(tmp_path).letters()[0]) == raw


def test_addresses_differing_in_case_only_are_one_person(tmp_path: Path) -> None:
    box = Mailbox(tmp_path)
    keep(box, "Ada@Example.org")
    keep(box, "ada@example.org")
    total, people = box.people()
    assert total == 1
    assert people[0].letters == 2
    assert len(box.letters(to="ADA@EXAMPLE.ORG")) == 2


def test_people_come_in_the_order_of_their_latest_news(tmp_path: Path) -> None:
    box = Mailbox(tmp_path)
    first = keep(box, "ada@example.org")
    keep(box, "bea@example.org")
    keep(box, "cy@example.org")
    reply(box, first, "Hello again")
    total, people = box.people(most=2)
    assert total == 3
    assert [person.address for person in people] == ["ada@example.org", "cy@example.org"]
    assert (people[0].letters, people[0].replies, people[0].last.written) == (1, 1, "Hello again")
    assert box.people(matching="BEA")[0] == 1


def test_replies_are_in_the_thread_but_are_no_letters(tmp_path: Path) -> None:
    box = Mailbox(tmp_path)
    reply(box, keep(box, "ada@example.org"))
    assert [entry.kind for entry in box.thread("ada@example.org")] == [EntryKind.LETTER, EntryKind.REPLY]
    assert len(box.letters()) == 1


@pytest.mark.parametrize("lost", [1, 5, 60, 400])
def test_what_a_crash_left_half_written_is_skipped_and_nothing_else(tmp_path: Path, lost: int) -> None:
    box = Mailbox(tmp_path)
    first, second = keep(box, "ada@example.org"), keep(box, "ada@example.org", "cut short")
    box.close()
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-lost])
    after = Mailbox(tmp_path)
    assert after.letters() == [first]
    assert after.raw(first) == box.raw(first)
    assert after.unreadable == 1
    third = keep(after, "ada@example.org")
    assert Mailbox(tmp_path).letters() == [first, third]
    assert third.id >= second.id


def test_foreign_files_do_not_stop_a_start_and_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "000000007.post").write_bytes(b'["not ours"]\n')
    (tmp_path / "notes.txt").write_text("mine")
    box = Mailbox(tmp_path)
    assert (len(box), box.unreadable) == (0, 1)
    assert keep(box, "ada@example.org").id == "000000008"
    assert {path.name for path in tmp_path.iterdir()} == {"000000007.post", "000000008.post", "notes.txt"}


def test_the_oldest_file_goes_when_there_are_too_many_messages(tmp_path: Path) -> None:
    box = Mailbox(tmp_path, most=4, most_in_a_file=2)
    kept = [keep(box, f"p{n}@example.org") for n in range(9)]
    assert box.letters() == kept[4:]
    assert box.people()[0] == 5
    assert box.raw(kept[3]) is None
    assert box.raw(kept[4]) is not None
    assert len(list(tmp_path.iterdir())) == 3
    assert Mailbox(tmp_path).letters() == kept[4:]


def test_a_full_disk_refuses_the_message_and_keeps_the_others_whole(tmp_path: Path) -> None:
    box = Mailbox(tmp_path)
    first = keep(box, "ada@example.org")
    size = next(tmp_path.iterdir()).stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, before[1]))
        with pytest.raises(OSError, match=r"."):
            keep(box, "ada@example.org", "x" * 400)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    second = keep(Mailbox(tmp_path), "ada@example.org")
    after = Mailbox(tmp_path)
    assert after.letters() == [first, second]
    assert after.unreadable == 0


def test_a_folder_that_cannot_be_used_is_named_in_one_sentence(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("")
    with pytest.raises(PostboxUnavailableError, match=r"file.*\.$"):
        Mailbox(taken)
