"""What the postbox keeps: files that only grow, and an index of all messages in memory.

A record is one line of JSON (what the pages list), the message exactly as it came, and a line end. Each start begins a
new file, named by the first id in it, so what a crash left half-written stays where it is and is skipped. One file a
message would be simpler to look at; making a file costs about twenty times as much as adding to one, and the postbox
has to keep up with the workers. Ids rise with arrival and are never used again.
"""

import errno
import json
import re
import threading
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from course.postbox.config import PostboxUnavailableError
from course.postbox.reading import glance, one_line, plain

MOST_KEPT = 250_000
"""Messages kept; beyond that the oldest file is removed, so that a demo can run for months."""
MOST_IN_A_FILE = 5_000
LARGEST_FILE = 268_435_456
"""Octets after which a new file is begun."""
LONGEST_LINE = 262_144
"""Octets of a record's JSON line."""
LONGEST_SUBJECT = 500
LONGEST_WRITTEN = 4_000

_FILE = re.compile(r"(\d{9,12})\.post")


class EntryKind(StrEnum):
    """What lies in the postbox."""

    LETTER = "letter"  # came in by SMTP
    REPLY = "reply"  # was written here, and handed to the service
    ONE_CLICK = "one-click"  # an unsubscribe button pressed here (RFC 8058)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """What the index knows of one message."""

    id: str
    kind: EntryKind
    people: tuple[str, ...]
    """In whose threads it stands: the envelope recipients of a letter, the writer of a reply."""
    mail_from: str
    rcpt_tos: tuple[str, ...]
    sender: str
    subject: str
    letter: str | None
    """X-Course-Letter of a letter."""
    received_at: datetime
    size: int
    """Octets of the message."""
    answers: str | None = None
    """The id of the letter that a reply or a click belongs to."""
    style: str | None = None
    written: str | None = None
    """The beginning of what was typed into the reply box."""
    accepted: bool | None = None
    """Whether the service took the reply or the click."""
    answer: str | None = None
    """What the service said to it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonInPostbox:
    """One line of the list of people."""

    address: str
    letters: int
    replies: int
    last: Entry


@dataclass(kw_only=True)
class _File:
    """One of the growing files."""

    path: Path
    ids: list[str] = field(default_factory=list)
    end: int = 0


class Mailbox:
    """All messages, safe to use from several threads. One process at a time may have a folder open."""

    def __init__(self, folder: Path, *, most: int = MOST_KEPT, most_in_a_file: int = MOST_IN_A_FILE) -> None:
        """Opens the folder, making it if need be. Raises PostboxUnavailableError if it cannot be used."""
        self._folder = folder
        self._most = most
        self._most_in_a_file = most_in_a_file
        self._lock = threading.Lock()
        self._entries: dict[str, Entry] = {}
        self._threads: dict[str, dict[str, Entry]] = {}
        """By folded address; the one with the latest news stands last."""
        self._files: list[_File] = []
        self._growing: FileIO | None = None
        """The last of the files, open for adding; None until the first message after a start."""
        self._places: dict[str, tuple[Path, int]] = {}
        """Where a message's own bytes begin."""
        self.unreadable = 0
        """Files found at the start whose end was missing or not ours; they are left alone."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            paths = [(int(found[1]), path) for path in folder.iterdir() if (found := _FILE.fullmatch(path.name))]
            self._last = 0
            for first, path in sorted(paths):
                # a file without one readable record still has used its first id
                self._last = max(self._last, first)
                self._load(path)
        except OSError as error:
            raise PostboxUnavailableError(f"The postbox cannot use its folder {folder}: {error.strerror}.") from error

    def __len__(self) -> int:
        return len(self._entries)

    def keep_letter(self, *, mail_from: str, rcpt_tos: tuple[str, ...], raw: bytes, at: datetime) -> Entry:
        """Keeps a mail that came in. It is on disk when this returns. Raises OSError if it cannot be written."""
        seen = glance(raw)
        return self._keep(
            Entry(
                id="",
                kind=EntryKind.LETTER,
                people=tuple(dict.fromkeys(rcpt_tos)),
                mail_from=mail_from,
                rcpt_tos=rcpt_tos,
                sender=seen.sender,
                subject=seen.subject[:LONGEST_SUBJECT],
                letter=seen.letter,
                received_at=at,
                size=len(raw),
            ),
            raw,
        )

    def keep_reply(
        self,
        *,
        letter: Entry,
        person: str,
        style: str,
        written: str,
        mail_from: str,
        rcpt_to: str,
        raw: bytes,
        accepted: bool,
        answer: str,
        at: datetime,
    ) -> Entry:
        """Keeps a reply written here, with what the service said to it. Raises OSError if it cannot be written."""
        seen = glance(raw)
        return self._keep(
            Entry(
                id="",
                kind=EntryKind.REPLY,
                people=(person,),
                mail_from=mail_from,
                rcpt_tos=(rcpt_to,),
                sender=seen.sender,
                subject=seen.subject[:LONGEST_SUBJECT],
                letter=None,
                received_at=at,
                size=len(raw),
                answers=letter.id,
                style=style,
                written=plain(written)[:LONGEST_WRITTEN],
                accepted=accepted,
                answer=one_line(answer)[:2000],
            ),
            raw,
        )

    def keep_one_click(
        self, *, letter: Entry, person: str, url: str, accepted: bool, answer: str, at: datetime
    ) -> Entry:
        """Keeps the fact that the unsubscribe button was pressed. Raises OSError if it cannot be written."""
        return self._keep(
            Entry(
                id="",
                kind=EntryKind.ONE_CLICK,
                people=(person,),
                mail_from="",
                rcpt_tos=(),
                sender=person,
                subject="Unsubscribe",
                letter=None,
                received_at=at,
                size=len(url.encode()),
                answers=letter.id,
                accepted=accepted,
                answer=one_line(answer)[:2000],
            ),
            url.encode(),
        )

    def find(self, message_id: str) -> Entry | None:
        """The entry with this id (ours, not the Message-ID)."""
        return self._entries.get(message_id)

    def raw(self, entry: Entry) -> bytes | None:
        """The message exactly as it came; None if its file is gone."""
        place = self._places.get(entry.id)
        if place is None:
            return None
        path, start = place
        try:
            with path.open("rb") as file:
                file.seek(start)
                return file.read(entry.size)
        except OSError:
            return None

    def letters(self, *, to: str | None = None) -> list[Entry]:
        """The letters, oldest first: all, or one person's."""
        with self._lock:
            entries = list(self._entries.values() if to is None else self._threads.get(to.casefold(), {}).values())
        return [entry for entry in entries if entry.kind is EntryKind.LETTER]

    def thread(self, address: str) -> list[Entry]:
        """Everything between a person and the service, oldest first."""
        with self._lock:
            return list(self._threads.get(address.casefold(), {}).values())

    def people(self, *, matching: str = "", first: int = 0, most: int = 50) -> tuple[int, list[PersonInPostbox]]:
        """How many people there are, and some of them, those with the latest news first."""
        wanted = matching.casefold()
        with self._lock:
            keys = [key for key in reversed(self._threads) if wanted in key]
            shown = [(key, list(self._threads[key].values())) for key in keys[first : first + most]]
        return len(keys), [self._person(key, entries) for key, entries in shown]

    @staticmethod
    def _person(key: str, entries: list[Entry]) -> PersonInPostbox:
        last = entries[-1]
        letters = sum(entry.kind is EntryKind.LETTER for entry in entries)
        address = next(name for name in last.people if name.casefold() == key)
        return PersonInPostbox(address=address, letters=letters, replies=len(entries) - letters, last=last)

    def close(self) -> None:
        """Ends the growing file. Anything kept afterwards begins a new one."""
        with self._lock:
            self._end_file()

    def _keep(self, entry: Entry, raw: bytes) -> Entry:
        with self._lock:
            # an id is used up even if the disk is full: a new file may already bear it
            self._last += 1
            entry = replace(entry, id=f"{self._last:09d}")
            self._append(entry, raw)
            self._note(entry)
            while len(self._entries) - len(self._files[0].ids) >= self._most:
                self._forget(self._files.pop(0))
        return entry

    def _append(self, entry: Entry, raw: bytes) -> None:
        growing = self._file_for(entry)
        file = self._files[-1]
        line = _line(entry)
        record = b"".join((line, raw, b"\n"))
        try:
            if growing.write(record) != len(record):
                raise OSError(errno.ENOSPC, "No space left on device")
        except OSError:
            with suppress(OSError):
                growing.truncate(file.end)
            self._end_file()
            raise
        self._places[entry.id] = (file.path, file.end + len(line))
        file.ids.append(entry.id)
        file.end += len(record)

    def _file_for(self, entry: Entry) -> FileIO:
        if self._growing is not None:
            file = self._files[-1]
            if len(file.ids) < self._most_in_a_file and file.end < LARGEST_FILE:
                return self._growing
            self._end_file()
        path = self._folder / f"{entry.id}.post"
        self._growing = path.open("xb", buffering=0)
        self._files.append(_File(path=path))
        return self._growing

    def _end_file(self) -> None:
        if self._growing is not None:
            self._growing.close()
            self._growing = None

    def _note(self, entry: Entry) -> None:
        self._entries[entry.id] = entry
        for address in entry.people:
            thread = self._threads.pop(address.casefold(), {})
            thread[entry.id] = entry
            self._threads[address.casefold()] = thread

    def _forget(self, file: _File) -> None:
        for message_id in file.ids:
            old = self._entries.pop(message_id)
            del self._places[message_id]
            for address in old.people:
                thread = self._threads.get(address.casefold(), {})
                thread.pop(message_id, None)
                if not thread:
                    self._threads.pop(address.casefold(), None)
        file.path.unlink(missing_ok=True)

    def _load(self, path: Path) -> None:
        file = _File(path=path)
        with path.open("rb") as stored:
            try:
                while line := stored.readline(LONGEST_LINE):
                    self._load_record(file, stored, line)
            except (ValueError, KeyError, TypeError, AttributeError):
                self.unreadable += 1
        self._files.append(file)

    def _load_record(self, file: _File, stored: BinaryIO, line: bytes) -> None:
        entry = _entry(line)
        start = file.end + len(line)
        stored.seek(start + entry.size)
        if stored.read(1) != b"\n":
            raise ValueError("the record is not whole")
        self._places[entry.id] = (file.path, start)
        file.ids.append(entry.id)
        file.end = start + entry.size + 1
        self._last = max(self._last, int(entry.id))
        self._note(entry)


def _line(entry: Entry) -> bytes:
    fields = {
        "id": entry.id,
        "kind": entry.kind,
        "people": entry.people,
        "mail_from": entry.mail_from,
        "rcpt_tos": entry.rcpt_tos,
        "from": entry.sender,
        "subject": entry.subject,
        "letter": entry.letter,
        "received_at": entry.received_at.isoformat(),
        "size": entry.size,
        "answers": entry.answers,
        "style": entry.style,
        "written": entry.written,
        "accepted": entry.accepted,
        "answer": entry.answer,
    }
    return json.dumps(fields).encode("ascii") + b"\n"


def _entry(line: bytes) -> Entry:
    fields = json.loads(line)
    return Entry(
        id=fields["id"],
        kind=EntryKind(fields["kind"]),
        people=tuple(fields["people"]),
        mail_from=fields["mail_from"],
        rcpt_tos=tuple(fields["rcpt_tos"]),
        sender=fields["from"],
        subject=fields["subject"],
        letter=fields["letter"],
        received_at=datetime.fromisoformat(fields["received_at"]),
        size=fields["size"],
        answers=fields["answers"],
        style=fields["style"],
        written=fields["written"],
        accepted=fields["accepted"],
        answer=fields["answer"],
    )
