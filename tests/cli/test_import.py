"""`course import`: whatever a spreadsheet wrote, row by row, repeatable."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from course.people.suppression import suppress
from course.service import Service
from course.store.models import Enrolment, Person, SignupLink
from course.vocabulary import SuppressionReason

HEAD = "email,name,timezone,hour,locale,consent_at,consent_source,start_at\n"


def counts(done: object) -> dict[str, int]:
    assert done.returncode == 0, done.stderr  # type: ignore[attr-defined]
    found: dict[str, int] = json.loads(done.stdout)  # type: ignore[attr-defined]
    return found


def test_good_rows_come_in_and_bad_ones_go_to_a_file_with_their_reason(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    link: SignupLink,
    tmp_path: Path,
) -> None:
    with service.sessions() as session:
        suppress(session, service.address_hash("never@example.org"), SuppressionReason.STOPPED, service.clock.now())
    file = tmp_path / "people.csv"
    file.write_text(
        HEAD
        + "ana@example.org,Ana,Europe/Berlin,9,en,2026-11-01T10:00:00+00:00,form 12,\n"
        + "ben@example.org,,,,,,,\n"
        + "ANA@example.org,Again,,,,,,\n"
        + "never@example.org,,,,,2026-11-01,form,\n"
        + "no address,,,,,,,\n"
        + "c@example.org,,Mars/Olympus,,,,,\n"
        + "d@example.org,,,25,,,,\n"
        + "e@example.org,,,,,2999-01-01,form,\n"
        + "f@example.org,,,,,,,someday\n"
        + "g@example.org,,,,,,,,one too many\n"
        + "\n"
        + '=cmd()@example.org,"<script>",,,,,,\n'
    )
    assert counts(course("import", str(file), "--link", "demo", "--json")) == {
        "imported": 2, "already": 1, "suppressed": 1, "rejected": 7,
    }  # fmt: skip
    with (tmp_path / "people.rejected.csv").open(newline="") as rejected:
        rows = list(csv.DictReader(rejected))
    assert [row["line"] for row in rows] == ["6", "7", "8", "9", "10", "11", "13"]
    assert all(len(row["reason"]) > 10 for row in rows if row["reason"])
    with service.sessions() as session:
        found = dict(session.execute(select(Person.email, Enrolment.status).join(Enrolment)).all())
        assert found["ana@example.org"] == "active"
        assert found["ben@example.org"] == "pending"
    assert counts(course("import", str(file), "--link", "demo", "--json"))["imported"] == 0


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a BOM", "\ufeffemail,name\nana@example.org,Zoë\n".encode()),
        ("semicolons", "email;name\nana@example.org;Zoë\n".encode()),
        ("tabs and Windows lines", "Email\tName\r\nana@example.org\tZoë\r\n".encode()),
        ("Latin-1", "email,name\nana@example.org,Zoë\n".encode("latin-1")),
        ("UTF-16", "email,name\nana@example.org,Zoë\n".encode("utf-16")),
        ("quotes and line ends within", b'email,name\nana@example.org,"Zo\xc3\xab"\n'),
    ],
)
def test_every_way_of_writing_a_list_is_read(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    link: SignupLink,
    tmp_path: Path,
    name: str,
    raw: bytes,
) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(raw)
    assert counts(course("import", str(file), "--link", "demo"))["imported"] == 1, name
    with service.sessions() as session:
        assert session.scalars(select(Person.name)).one() == "Zoë"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "empty"),
        (b"name,hour\nAna,8\n", "no column called email"),
        (b"email,email\na,b\n", "two columns"),
        (bytes(range(256)) * 50, "no column called email"),
    ],
)
def test_a_file_that_is_no_list_is_one_sentence(
    course: Callable,  # type: ignore[type-arg]
    link: SignupLink,
    tmp_path: Path,
    raw: bytes,
    said: str,
) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(raw)
    done = course("import", str(file), "--link", "demo")
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unknown_link_or_file_is_one_sentence(course: Callable, link: SignupLink, tmp_path: Path) -> None:  # type: ignore[type-arg]
    file = tmp_path / "people.csv"
    file.write_text("email\nana@example.org\n")
    assert "course link add nowhere" in course("import", str(file), "--link", "nowhere").stderr
    assert "no such file" in course("import", str(tmp_path / "gone.csv"), "--link", "demo").stderr


def test_rubbish_in_the_middle_does_not_stop_the_rows_after_it(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    link: SignupLink,
    tmp_path: Path,
) -> None:
    file = tmp_path / "people.csv"
    long_cell = b"x" * 200_000
    file.write_bytes(b"email,name\na@example.org,A\n" + long_cell + b",B\n\x00\xff\xfe,,,,\nc@example.org,C\n")
    found = counts(course("import", str(file), "--link", "demo"))
    assert found["imported"] == 2
    assert found["rejected"] >= 2
