"""A letter from a form is the letter made in full, octet for octet, whoever gets it."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.curriculum.load import course_for
from course.delivery import writing
from course.delivery.claim import Claimed, claim
from course.delivery.writing import Material, gather, write
from course.letters.form import form_of, name_of, shape_of
from course.people.reflections import Words
from course.service import Service
from course.store.models import Enrolment

COURSE = course_for("second-wind")
LESSONS = [f"day-{day}" for day in range(1, COURSE.days)]
PEOPLE = [
    None,
    "Ana",
    "Jo",
    "X",
    "Maria Magdalena",
    "Person 12345",
    "An unusually long name",
    "Österreicherin",
    "A B C",
]


@pytest.fixture
def ana(service: Service, enrol: Callable[..., Enrolment]) -> Claimed:
    """A letter in hand, to be changed into others."""
    enrol()
    [claimed] = [each for each in claim(service, "an owner", limit=10) if each.letter == "day-1"]
    return claimed


def material_for(service: Service, claimed: Claimed) -> Material:
    with service.sessions() as session:
        return replace(gather(service, session, [claimed]), forms=writing._Forms())


def for_somebody(claimed: Claimed, chance: random.Random, **more: object) -> Claimed:
    """The same lesson for another reader."""
    changed = {
        "handle": chance.getrandbits(63),
        "delivery_id": chance.getrandbits(40),
        "email": f"{'x' * chance.randint(1, 30)}{chance.getrandbits(20)}@example.org",
        "composed_as_of": datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.randint(0, 30_000_000)),
        "first_claimed_real_at": datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randint(0, 500_000)),
        **more,
    }
    return replace(claimed, **changed)  # type: ignore[arg-type]


def as_lesson(claimed: Claimed, letter: str) -> Claimed:
    return replace(
        claimed, letter=letter, situation=replace(claimed.situation, position=int(letter.removeprefix("day-")) - 1)
    )


@pytest.mark.parametrize("letter", LESSONS)
@pytest.mark.parametrize("locale", COURSE.locales)
def test_every_lesson_from_its_form_is_the_letter_in_full(
    service: Service, ana: Claimed, monkeypatch: pytest.MonkeyPatch, letter: str, locale: str
) -> None:
    chance, material = random.Random(letter + locale), material_for(service, ana)
    from_forms = 0
    for name in PEOPLE * 5:
        somebody = replace(for_somebody(as_lesson(ana, letter), chance, name=name), locale=locale)
        whole = writing._in_full(service, somebody, material)
        assert write(service, somebody, material).data == whole
        from_forms += writing._from_form(service, somebody, material) == whole
    assert from_forms >= len(PEOPLE) * 2, "most of them have a form by then"


@given(
    name=st.one_of(st.none(), st.from_regex(r"\A[A-Za-z0-9]{1,9}( [A-Za-z0-9]{1,9}){0,2}\Z"), st.text(max_size=30)),
    email=st.from_regex(r"\A[a-z0-9.+]{1,40}@[a-z]{1,20}\.org\Z").filter(lambda text: ".." not in text),
    organisation=st.sampled_from(["Leeds Careers", "Amt für Arbeit", "<b>& Söhne</b>", "Q", "Ana"]),
    letter=st.sampled_from(LESSONS),
    hour=st.integers(0, 23),
    seed=st.integers(0, 2**32),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_anybody_typed_a_form_changes_no_octet(
    service: Service, ana: Claimed, name: str | None, email: str, organisation: str, letter: str, hour: int, seed: int
) -> None:
    chance, material = random.Random(seed), material_for(service, ana)
    lesson = as_lesson(ana, letter)
    lesson = replace(lesson, organisation=organisation, name=name, situation=replace(lesson.situation, hour=hour))
    for turn in range(4):
        somebody = for_somebody(lesson, chance)
        somebody = replace(somebody, email=email) if turn % 2 else somebody
        try:
            whole = writing._in_full(service, somebody, material)
        except ValueError:  # no mail system would take that name or address: neither way does
            with pytest.raises(ValueError):
                write(service, somebody, material)
            return
        assert write(service, somebody, material).data == whole


def test_who_gets_their_own_words_back_gets_no_form(
    service: Service, ana: Claimed, monkeypatch: pytest.MonkeyPatch
) -> None:
    material = material_for(service, ana)
    monkeypatch.setattr(material.forms, "find", lambda *_: pytest.fail("a form for their own words"))
    for letter, more in (
        ("day-7", {}),
        ("day-2", {"details": {"in_reply_to": "<a@b.example>"}}),
        ("day-2", {"name": "Zoë"}),
    ):
        somebody = as_lesson(replace(ana, **more), letter)  # type: ignore[arg-type]
        write(service, somebody, material)
    words = Words(id=1, day=1, text="Mira, on Friday.", received_at=ana.composed_as_of)
    with_words = replace(material, latest={ana.enrolment_id: [words]})
    write(service, as_lesson(ana, "day-2"), with_words)


def test_a_form_that_says_anything_else_is_never_used(
    service: Service, ana: Claimed, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if something of the letter were one reader's own and nobody had told the form.
    monkeypatch.setattr(writing, "shown_name", lambda name: name and f"{name} {len(name)}" if name == "QXZ" else name)
    chance, material = random.Random(1), material_for(service, ana)
    for _ in range(6):
        somebody = for_somebody(ana, chance, name="Ana")
        assert write(service, somebody, material).data == writing._in_full(service, somebody, material)


def test_a_process_keeps_only_so_many_forms(service: Service, ana: Claimed) -> None:
    material, chance = material_for(service, ana), random.Random(2)
    for number in range(writing._Forms.MOST + 20):
        for _ in range(3):
            write(service, for_somebody(ana, chance, organisation=f"Place {number}"), material)
    assert len(material.forms._known) == writing._Forms.MOST


def test_a_value_is_found_across_the_soft_breaks_of_a_line() -> None:
    letter = b'To: Ana\r\n\r\n<a href=3D"https://x.example/abc=\r\ndefgh">abcdefgh</a> Ana abc\r\n'
    form = form_of(letter, (b"abcdefgh", b"Ana", b""))
    assert form.filled((b"abcdefgh", b"Ana", b"")) == letter
    assert form.filled((b"12345678", b"Bob", b"")) == letter.replace(b"abc=\r\ndefgh", b"123=\r\n45678").replace(
        b"abcdefgh", b"12345678"
    ).replace(b"Ana", b"Bob")


def test_names_of_one_shape_are_as_long_and_part_at_the_same_places() -> None:
    assert shape_of("Ana Li") == shape_of("Bob 42") == shape_of(name_of("aaa aa", 1)) == "aaa aa"
    assert shape_of(None) == shape_of("") == ""
    assert name_of("", 0) is None
    for unlike in ("Zoë", "O'Neill", "Ana-Lu", " Ana", "Ana  Li", "a" * 21, "<b>", "Ana\n"):
        assert shape_of(unlike) is None
