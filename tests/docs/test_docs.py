"""The docs say what is there: every word of the code that an operator meets is named, and what is named exists."""

import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session
from typer.main import get_command

from course.cli.entry import app
from course.clock import real_now
from course.curriculum.course import ServiceLetter
from course.delivery.claim import claim
from course.delivery.outcome import Outcome
from course.inbound.read import BounceType
from course.people.suppression import suppress, suppression_of
from course.service import Service
from course.settings import EXAMPLES, PREFIX, Settings
from course.store.models import Base, Delivery, Enrolment, SkippedLetter
from course.vocabulary import (
    ConsentKind,
    DeliveryStatus,
    EnrolmentStatus,
    GuardLevel,
    HeldReason,
    HoldCause,
    HoldScope,
    InboundState,
    NoticeKind,
    SkipReason,
    SuppressionReason,
)
from course.web.health import FiguresCollector, KeptFigures, Missing
from tests.support.clock import SetClock

PROJECT = Path(__file__).parents[2]
DOCS = PROJECT / "docs"
PAGES = sorted([PROJECT / "README.md", PROJECT / "CHANGELOG.md", *DOCS.glob("*.md")])
COMMANDS = get_command(app)

_FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
_SQL = re.compile(r"^( *)```sql\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")
_RULE = re.compile(r"^\| (\d+) \|(.*)\|(.*)\|(.*)\|$", re.MULTILINE)
_TEST = re.compile(r"\btest_[a-z0-9_]+")
_LOG = re.compile(r"""\blog\.(?:info|warning|error)\(\s*"([a-z_.]+)"(?: if \w+ else "([a-z_.]+)")?""")


def page(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


def code_in(markdown: str) -> set[str]:
    """What stands between backticks."""
    return set(_CODE.findall(_FENCE.sub("", markdown)))


def row_of(markdown: str, begins: str) -> str:
    """A table's row and those below it whose first cell is empty."""
    lines = iter(markdown.splitlines())
    kept = [next(line for line in lines if line.startswith(f"| {begins} |"))]
    for line in lines:
        if not line.startswith("| |"):
            break
        kept.append(line)
    return "\n".join(kept)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_told_with_its_default_and_example(name: str) -> None:
    cells = [cell.strip() for cell in row_of(page("docs/operating.md"), f"`{PREFIX}{name.upper()}`").split(" | ")]
    default = Settings.model_fields[name].default
    if default is None:
        assert cells[1]
    elif name == "postal_address":
        assert "example" in cells[1]
    else:
        shown = f"{default:g}" if isinstance(default, float) else str(default)
        assert shown in re.split(r"[`; ]", cells[1]) or shown in code_in(cells[1])
    assert EXAMPLES[name] in cells[3].replace("`", "")


def test_no_setting_is_told_that_is_none() -> None:
    told = {word for name in PAGES for word in re.findall(rf"\b{PREFIX}[A-Z_]+\b", name.read_text(encoding="utf-8"))}
    assert told == {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}


@pytest.mark.parametrize("word", [*EnrolmentStatus, *DeliveryStatus, *HeldReason, *InboundState])
def test_every_status_has_its_line_in_the_glossary(word: StrEnum) -> None:
    assert f"{type(word).__name__}.{word.name}" in code_in(page("docs/glossary.md"))


@pytest.mark.parametrize(
    ("words", "row"),
    [
        (SkipReason, "skip reason"),
        (SuppressionReason, "suppression"),
        (ConsentKind, "consent event"),
        (Outcome, "outcome"),
        (ServiceLetter, "service letter"),
        (BounceType, "bounce"),
        (HoldScope, "scope of a hold"),
        (HoldCause, "cause of a hold"),
        (GuardLevel, "guard level"),
        (NoticeKind, "notice"),
    ],
)
def test_every_word_of_a_closed_set_is_in_its_row_of_the_glossary(words: type[StrEnum], row: str) -> None:
    assert set(words) <= code_in(row_of(page("docs/glossary.md"), row))


def _commands(group: Any, before: str = "") -> Iterator[str]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, f"{before}{name} ")
        else:
            yield before + name


@pytest.mark.parametrize("command", [*_commands(COMMANDS)])
def test_every_command_is_in_the_readme(command: str) -> None:
    *groups, name = command.split()
    lines = [code_in(line) for line in page("README.md").split("## Commands")[1].splitlines() if line.startswith("|")]
    spans = [" ".join(line) for line in lines if not groups or any(f"course {groups[0]}" in span for span in line)]
    assert any(re.search(rf"(?<!-)\b{name}\b", span) for span in spans)


def test_every_command_in_the_docs_exists() -> None:
    told = {
        name
        for each in PAGES
        for name in re.findall(
            r"`course ([a-z]+)\b|^ *course ([a-z]+)\b", each.read_text(encoding="utf-8"), re.MULTILINE
        )
    }
    names = {one or other for one, other in told} - {"alone", "of"}
    assert names <= set(COMMANDS.commands) | {"tick"}  # type: ignore[attr-defined]


def test_every_metric_is_told(service: Service) -> None:
    told = {span.partition("{")[0] for span in code_in(page("docs/operating.md"))}
    assert {metric.name for metric in FiguresCollector(KeptFigures(service)).collect()} <= told


def test_everything_that_can_be_missing_is_told() -> None:
    assert set(Missing) <= code_in(row_of(page("docs/operating.md"), "`GET /readyz`"))


@pytest.mark.parametrize("table", Base.metadata.tables)
def test_every_table_has_its_line(table: str) -> None:
    assert row_of(page("docs/architecture.md"), f"`{table}`")


def test_every_line_of_the_logs_is_told() -> None:
    code = "\n".join(
        f.read_text(encoding="utf-8") for room in ("course", "workers") for f in (PROJECT / room).rglob("*.py")
    )
    written = {event for found in _LOG.findall(code) for event in found if event}
    assert "relay.away" in written
    assert written <= code_in(page("docs/operating.md").split("\n## Logs")[1].split("\n## ")[0])


def _anchor(heading: str) -> str:
    """As GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.name)
def test_every_link_leads_somewhere(file: Path) -> None:
    for link in _LINK.findall(_FENCE.sub("", file.read_text(encoding="utf-8"))):
        if link.startswith(("https://", "http://")):
            continue
        path, _, anchor = link.partition("#")
        target = (file.parent / path).resolve() if path else file
        assert target.is_file(), link
        assert target.is_relative_to(PROJECT), link
        if anchor:
            headings = re.findall(r"^#+ (.+)$", _FENCE.sub("", target.read_text(encoding="utf-8")), re.MULTILINE)
            assert anchor in map(_anchor, headings), link


def test_every_page_is_reached_from_the_readme() -> None:
    assert {file.name for file in DOCS.glob("*.md")} <= {Path(link).name for link in _LINK.findall(page("README.md"))}


def test_all_sixty_two_mail_rules_are_there_in_order() -> None:
    assert [int(number) for number, *_ in _RULE.findall(page("docs/mail-rules.md"))] == list(range(1, 63))


def test_every_mail_rule_names_tests_that_exist_or_says_not_yet() -> None:
    known = {
        name
        for file in (PROJECT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert set(_TEST.findall(page("docs/mail-rules.md"))) <= known
    for number, _, kept_in, proof in _RULE.findall(page("docs/mail-rules.md")):
        tests = _TEST.findall(proof)
        assert tests or "not yet: " in proof, number
        assert set(tests) <= known, number
        for span in code_in(kept_in):
            if span.startswith("templates/"):
                assert (PROJECT / span).exists(), number
            elif re.fullmatch(r"[a-z/_]+(\.py|/)", span):
                assert (PROJECT / "course" / span).exists(), number


def test_every_room_and_file_that_the_docs_name_is_there() -> None:
    for file in PAGES:
        for span in code_in(file.read_text(encoding="utf-8")):
            if re.match(r"(course|workers|tests|scripts|templates|docs)/[\w./-]+$", span):
                assert (PROJECT / span).exists(), f"{file.name}: {span}"


def _repository() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode != 0:
        pytest.skip("this is no clone: which files belong to it is not known")
    return [PROJECT / name for name in listed.stdout.split("\0") if name and (PROJECT / name).is_file()]


def test_nothing_names_a_machine_or_where_packages_were_downloaded_from() -> None:
    forbidden = re.compile(
        r"(?<![\w.-])/(?:w[o]rk|r[o]ot|h[o]me/[a-z]+|Us[e]rs)/|pythonh[o]sted\.org|pyp[i]\.org|npm[j]s\.org"
        r"|\bartifactory\b(?!\\)|\bghcr\.io|docker\.io",
    )
    for file in _repository():
        raw = file.read_bytes()
        if b"\0" in raw:
            continue
        found = forbidden.search(raw.decode("utf-8", "replace"))
        if file != Path(__file__):
            assert found is None, f"{file.relative_to(PROJECT)}: {found[0] if found else ''}"


def statement(*words: str) -> str:
    """The SQL of the operating page that holds all these words."""
    found: list[str] = [sql for _, sql in _SQL.findall(page("docs/operating.md")) if all(word in sql for word in words)]
    assert len(found) == 1, words
    return found[0]


def run(session: Session, *words: str) -> Any:
    return session.execute(text(statement(*words)))


def test_the_question_where_a_letter_stands_can_be_asked(service: Service, enrol: Callable[..., Enrolment]) -> None:
    enrol()
    with service.sessions() as session:
        assert [row.letter for row in run(session, "SELECT", "d.response")] == ["confirm"]


def test_a_lesson_that_failed_is_claimed_again_by_the_statement_of_the_docs(
    service: Service, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    failed, other = enrol(), enrol("ben@example.org")
    claim(service, "somebody", limit=10)
    with service.sessions() as session:
        row = session.scalars(
            select(Delivery).where(Delivery.enrolment_id == failed.id, Delivery.letter == "day-1")
        ).one()
        row.status, row.owner, row.lease_until = DeliveryStatus.FAILED.value, None, None
        session.get_one(Enrolment, failed.id).due_at = None
    assert claim(service, "somebody", limit=10) == []
    with service.sessions() as session:
        assert run(session, "UPDATE enrolment", "'failed'").rowcount == 1
        clock_at.at = max(clock_at.now(), real_now())
    clock_at.forward(days=1)
    assert [(each.enrolment_id, each.letter) for each in claim(service, "somebody", limit=10)] == [(failed.id, "day-1")]
    assert other.id != failed.id


def test_a_service_letter_that_failed_is_queued_again_by_the_statement_of_the_docs(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    enrol(confirmed=False)
    with service.sessions() as session:
        session.scalars(select(Delivery)).one().status = DeliveryStatus.FAILED.value
    with service.sessions() as session:
        assert run(session, "UPDATE delivery").rowcount == 1
        assert session.scalars(select(Delivery.status)).one() == "queued"


def test_planning_anew_sends_nothing_early(
    service: Service, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    row = enrol()
    with service.sessions() as session:
        kept = session.get_one(Enrolment, row.id)
        kept.position, kept.last_lesson_at = 1, clock_at.now()
        planned = kept.due_at = real_now() + timedelta(days=1)
    with service.sessions() as session:
        assert run(session, "UPDATE enrolment", "due_at > now()").rowcount == 1
        session.execute(text("UPDATE enrolment SET due_at = :now"), {"now": clock_at.now()})
    assert [each.letter for each in claim(service, "somebody", limit=10)] == []
    with service.sessions() as session:
        again = session.get_one(Enrolment, row.id).due_at
        assert again is not None
        assert again != planned
        assert again > clock_at.now()
        assert session.scalars(select(SkippedLetter.reason)).all().count("not_due") == 1


def test_whom_a_held_enrolment_stands_for_can_be_asked(service: Service, enrol: Callable[..., Enrolment]) -> None:
    with service.sessions() as session:
        asked = statement("SELECT", "p.name").replace("17", str(enrol().id))
        assert session.execute(text(asked)).all() == [("ana@example.org", "Ana")]


def test_an_address_that_bounced_by_mistake_may_be_mailed_again_and_no_other(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    for who in ("ana", "ben"):
        enrol(f"{who}@example.org")
        with service.sessions() as session:
            suppress(
                session, service.address_hash(f"{who}@example.org"), SuppressionReason.BOUNCED, service.clock.now()
            )
    with service.sessions() as session:
        assert run(session, "DELETE FROM suppression").rowcount == 1
    with service.sessions() as session:
        assert suppression_of(session, service.address_hash("ana@example.org")) is None
        assert suppression_of(session, service.address_hash("ben@example.org")) is SuppressionReason.BOUNCED
