"""Status, doctor, backup and restore, rekey, erase: for whoever keeps the service running."""

import base64
import json
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select

from course.people.inbox import keep_raw
from course.people.reflections import journal, keep_reflection
from course.service import Service
from course.settings import Settings
from course.store.models import Enrolment, InboundMessage, Person, PersonKey, Suppression
from course.vault import MasterKeys


def answered(service: Service, row: Enrolment, text: str) -> None:
    with service.sessions() as session:
        keep_reflection(service, session, row, day=1, text=text, received_at=service.clock.now(), inbound_id=None)


def test_status_counts_by_status(course: Callable, enrol: Callable[..., Enrolment]) -> None:  # type: ignore[type-arg]
    enrol("a@example.org")
    enrol("b@example.org", confirmed=False)
    found = json.loads(course("status", "--json").stdout)
    assert found["enrolments"] == {"pending": 1, "active": 1, "paused": 0, "completed": 0, "stopped": 0}
    assert found["deliveries"]["queued"] == 2
    assert found["due"] >= 2, "two confirmations wait for a worker"
    assert found["unmatched"] == 0
    assert set(found["lateness_s"]) == {"p50", "p99"}
    assert set(found["lateness_by_window_s"]["hour"]) == {"p50", "p99", "max"}
    assert found["backlog"]["service"]["due"] == 2
    assert found["backlog"]["service"]["dwell_s"] > 3000, "asked for an hour ago"
    assert found["rate_per_minute"] == found["attempts_day"] == 0
    assert found["missed_attempts_day"].keys() > {"try_later", "unknown", "reclaimed"}
    assert found["ambiguous"] == {"unknown": 0, "reclaimed": 0}
    assert found["held"]["distress"] == 0


def test_doctor_names_each_fault_with_its_cure(course: Callable, service: Service) -> None:  # type: ignore[type-arg]
    done = course("doctor", "--json", env={"COURSE_SMTP_URL": "smtp://127.0.0.1:1?tls=none", "COURSE_SMPT_URL": "x"})
    found = {each["check"]: each for each in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 1
    assert found["database"]["ok"]
    assert found["migrations"]["ok"]
    assert found["redis"]["ok"]
    for name in ("smtp", "processes", "settings"):
        assert not found[name]["ok"], name
        assert found[name]["cure"], name
    assert "COURSE_SMPT_URL" in found["settings"]["said"]


def test_export_prints_everything_and_erase_leaves_a_hash_alone(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    enrol: Callable[..., Enrolment],
) -> None:
    row = enrol()
    answered(service, row, "Only mine.")
    kept = json.loads(course("export", "ANA@example.org").stdout)
    assert kept["reflections"][0]["text"] == "Only mine."
    assert kept["reflections"][0]["day"] == 1
    assert [event["kind"] for event in kept["enrolments"][0]["consent"]] == ["asked", "confirmed"]
    assert course("erase", "ana@example.org", stdin="n\n").returncode == 1
    assert course("export", "ana@example.org").returncode == 0
    assert course("erase", "ana@example.org", "--yes").returncode == 0
    with service.sessions() as session:
        for table in (Person, PersonKey, Enrolment):
            assert session.scalar(select(func.count()).select_from(table)) == 0
        assert session.scalars(select(Suppression.reason)).all() == ["erased"]
    assert "nobody with this address" in course("export", "ana@example.org").stderr


def test_a_backup_comes_back_whole_and_the_erased_stay_erased(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    enrol: Callable[..., Enrolment],
    tmp_path: Path,
) -> None:
    ana, ben = enrol("ana@example.org"), enrol("ben@example.org")
    answered(service, ana, "Ana's.")
    answered(service, ben, "Ben's.")
    file = tmp_path / "all.backup"
    assert course("backup", str(file)).returncode == 0
    assert "exists already" in course("backup", str(file)).stderr
    for path in (file, tmp_path / "all.backup.keys"):
        assert path.stat().st_mode & 0o077 == 0, "for the owner's eyes alone"
    course("erase", "ana@example.org", "--yes")
    enrol("late@example.org")
    done = course("restore", str(file), "--yes")
    assert done.returncode == 0, done.stderr
    with service.sessions() as session:
        assert session.scalars(select(Person.email)).all() == ["ben@example.org"]
        assert [w.text for w in journal(service, session, session.get_one(Enrolment, ben.id))] == ["Ben's."]
        assert session.get(PersonKey, ana.person_id) is None
    again = enrol("new@example.org")
    assert again.id > ben.id, "new rows go on counting above the old ones"


def test_a_backup_without_its_keys_brings_back_everything_but_the_words(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    enrol: Callable[..., Enrolment],
    tmp_path: Path,
) -> None:
    row = enrol()
    answered(service, row, "Sealed.")
    file = tmp_path / "all.backup"
    course("backup", str(file))
    assert b"Sealed." not in file.read_bytes()
    (tmp_path / "all.backup.keys").unlink()
    done = course("restore", str(file), "--yes")
    assert "cannot be opened" in done.stderr
    with service.sessions() as session:
        assert journal(service, session, session.get_one(Enrolment, row.id)) == []


def test_restoring_rubbish_changes_nothing(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    enrol: Callable[..., Enrolment],
    tmp_path: Path,
) -> None:
    enrol()
    file = tmp_path / "all.backup"
    course("backup", str(file))
    whole = file.read_bytes()
    for damaged in (b"", b"rubbish" * 1000, whole[: len(whole) // 2]):
        file.write_bytes(damaged)
        done = course("restore", str(file), "--yes")
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
    with service.sessions() as session:
        assert session.scalars(select(Person.email)).all() == ["ana@example.org"]
    assert "no file" in course("restore", str(tmp_path / "gone"), "--yes").stderr


def test_rekey_moves_every_key_under_the_first_master_key(
    course: Callable,  # type: ignore[type-arg]
    service: Service,
    settings: Settings,
    enrol: Callable[..., Enrolment],
) -> None:
    from dataclasses import replace

    row = enrol()
    answered(service, row, "Still here.")
    with service.sessions() as session:
        keep_raw(service, session, b"raw", dedupe=b"x" * 32, door="lmtp")
    new = base64.b64encode(bytes(range(32))).decode()
    old = settings.master_key or ""
    lost = course("rekey", env={"COURSE_MASTER_KEY": new})
    assert lost.returncode == 1
    assert "nothing was changed" in lost.stderr
    assert course("rekey", env={"COURSE_MASTER_KEY": f"{new},{old}"}).stdout.startswith("2 keys")
    assert course("rekey", env={"COURSE_MASTER_KEY": f"{new},{old}"}).stdout.startswith("0 keys")
    only_new = replace(service, master=MasterKeys((bytes(range(32)),)))
    with only_new.sessions() as session:
        assert journal(only_new, session, session.get_one(Enrolment, row.id))[0].text == "Still here."
        from course.people.inbox import open_raw

        assert open_raw(only_new, session, session.scalars(select(InboundMessage)).one()) == b"raw"


def test_links_are_made_once_and_listed(course: Callable, service: Service) -> None:  # type: ignore[type-arg]
    made = course("link", "add", "spring-2027", "--title", "Leeds Careers")
    assert made.stdout.strip().endswith("/join/spring-2027")
    assert "already" in course("link", "add", "spring-2027").stderr
    assert "small letters" in course("link", "add", "No Spaces!").stderr
    assert "no course called" in course("link", "add", "x", "--course", "nowhere").stderr
    assert json.loads(course("link", "list", "--json").stdout)["title"] == "Leeds Careers"


def test_the_pen_is_emptied_by_hand(course: Callable, service: Service, enrol: Callable[..., Enrolment]) -> None:  # type: ignore[type-arg]
    from course.inbound.act import read_kept
    from course.inbound.door import accept

    enrol()
    for number in range(2):
        raw = f"From: ana@example.org\r\nSubject: lost {number}\r\nMessage-ID: <{number}@x>\r\n\r\nWords {number}\r\n"
        accept(service, raw.encode(), mail_from="ana@example.org", rcpt_tos=["x@reply.secondwind.example"], door="lmtp")
    read_kept(service)
    listed = [json.loads(line) for line in course("pen", "list", "--json").stdout.splitlines()]
    assert [each["subject"] for each in listed] == ["lost 0", "lost 1"]
    assert course("pen", "attach", str(listed[0]["id"]), "ana@example.org", "--day", "1").returncode == 0
    assert course("pen", "discard", str(listed[1]["id"])).returncode == 0
    assert "no message" in course("pen", "discard", str(listed[1]["id"])).stderr
    assert course("pen", "list").stdout == ""


def test_alive_answers_for_a_health_check(course: Callable, service: Service) -> None:  # type: ignore[type-arg]
    from course.heartbeat import beat

    assert course("alive", "worker").returncode == 1
    beat(service, "w1", "worker")
    assert course("alive", "worker").returncode == 0
    assert "no process of ours" in course("alive", "dragon").stderr


def test_alive_tells_a_worker_that_takes_no_hints_from_a_dead_one(course: Callable, service: Service) -> None:  # type: ignore[type-arg]
    from course.heartbeat import note, worker_name

    note(service.sessions, "beat@x:1", "beat", since_s=600, hint_s=1)
    note(service.sessions, worker_name(1), "worker", since_s=600, hint_s=120)
    done = course("alive", "worker")
    assert done.returncode == 1
    assert "takes no hints" in done.stderr
    assert course("alive", "beat").returncode == 0
    note(service.sessions, "worker@elsewhere:1/2", "worker", since_s=600, hint_s=1)
    assert course("alive", "worker").returncode == 0
    assert course("alive", "worker", "--here").returncode == 1
    note(service.sessions, "beat@x:1", "beat", since_s=600, hint_s=120)
    assert "sends no hints" in course("alive", "beat").stderr


def test_doctor_names_the_worker_that_takes_no_hints(course: Callable, service: Service) -> None:  # type: ignore[type-arg]
    from course.heartbeat import beat, note

    def processes() -> dict[str, object]:
        lines = map(json.loads, course("doctor", "--json").stdout.splitlines())
        return next(each for each in lines if each["check"] == "processes")

    beat(service, "inbound@x", "inbound")
    note(service.sessions, "beat@x:1", "beat", since_s=600, hint_s=1)
    note(service.sessions, "worker@x:1/2", "worker", since_s=600, hint_s=1)
    assert processes()["ok"]
    note(service.sessions, "worker@y:1/2", "worker", since_s=600, hint_s=120)
    found = processes()
    assert not found["ok"]
    assert "worker@y:1" in str(found["said"])
    assert "worker@x" not in str(found["said"])
    note(service.sessions, "beat@x:1", "beat", since_s=600, hint_s=120)
    assert "beat lives" in str(processes()["said"])
