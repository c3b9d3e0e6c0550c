"""From a claim to the letter's bytes: gathers what this person's letter shows, composes it, and addresses it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from course.curriculum.course import Course, ServiceLetter
from course.curriculum.load import course_for
from course.curriculum.words import SOURCE_LOCALE
from course.delivery.claim import Claimed
from course.delivery.transport.smtp import Outgoing
from course.letters import dkim
from course.letters.address import Purpose, message_id
from course.letters.compose import Answer, LetterValues, Recall, compose, compose_encoded
from course.letters.form import Form, form_of, name_of, shape_of
from course.letters.headers import HeaderValues, ascii_address, can_be_answered, date_value, mailbox
from course.letters.mime import assembled, boundary_of
from course.letters.words import shown_name
from course.letters.written import place_of, read_by, written_date, written_end, written_hour, written_instant
from course.people.reflections import Words, words_of_many
from course.schedule.decide import CHECK_IN, KEEPSAKE, check_in_due, next_due
from course.schedule.due import country_of
from course.service import Service
from course.store.models import Reflection
from course.vocabulary import day_of

log = structlog.get_logger(__name__)

_STILL_USEFUL_DAY = 4
_WITH_ALL_WORDS = frozenset({KEEPSAKE, CHECK_IN, ServiceLetter.GOODBYE})
"""Letters that show everything that was written, or say that it is there."""
_FEEDBACK_SENDER = "secondwind"


@dataclass(frozen=True, kw_only=True)
class Material:
    """What was read for a batch of letters: people's own words, by enrolment."""

    latest: dict[int, list[Words]]
    journals: dict[int, list[Words]]
    answered: frozenset[int]
    forms: "_Forms"


def gather(service: Service, session: Session, claimed: list[Claimed]) -> Material:
    """Read the words that these letters recall, in two queries however many letters there are."""
    recalling = {c.enrolment_id: c.person_id for c in claimed if (day_of(c.letter) or 0) > 1 or c.letter == CHECK_IN}
    whole = {
        c.enrolment_id: c.person_id
        for c in claimed
        if c.letter in _WITH_ALL_WORDS or day_of(c.letter) == c.situation.lessons
    }
    asked = [c.enrolment_id for c in claimed if day_of(c.letter) == _STILL_USEFUL_DAY]
    answered: set[int] = set()
    if asked:
        answered.update(session.scalars(select(Reflection.enrolment_id).where(Reflection.enrolment_id.in_(asked))))
    return Material(
        latest=words_of_many(service, session, recalling, latest_only=True, for_letters=True) if recalling else {},
        journals=words_of_many(service, session, whole, for_letters=True) if whole else {},
        answered=frozenset(answered),
        forms=_forms_of(*_of_the_house(service)),
    )


class _Forms:
    """The forms that a process knows, by what their letters share. One that could not be trusted is None."""

    MOST: Final = 256
    FROM_THE: Final = 3
    """The so-many-th letter of a kind makes the form: it costs as much as five letters."""

    def __init__(self) -> None:
        self._known: dict[tuple[Any, ...], Form | None] = {}
        self._seen: dict[tuple[Any, ...], int] = {}

    def find(self, key: tuple[Any, ...], make: Callable[[], Form | None]) -> Form | None:
        """The form for this key; made if it is asked for often enough."""
        if key in self._known:
            return self._known[key]
        seen = self._seen.pop(key, 0) + 1
        if seen < self.FROM_THE:
            _kept_few(self._seen, self.MOST)
            self._seen[key] = seen
            return None
        _kept_few(self._known, self.MOST)
        self._known[key] = made = make()
        return made


def _kept_few(kept: dict[tuple[Any, ...], Any], most: int) -> None:
    while len(kept) >= most:
        kept.pop(next(iter(kept)), None)


@lru_cache(maxsize=16)
def _forms_of(*house: object) -> _Forms:
    """The forms of letters that say the same of who sends them."""
    return _Forms()


def _of_the_house(service: Service) -> tuple[object, ...]:
    """Everything that a letter shows and that is neither its course's nor its reader's."""
    s = service.settings
    said = (s.brand_name, s.from_name, s.from_address, s.postal_address, bool(s.operator_email))
    return (*said, s.public_url, s.reply_domain, s.mail_domain, service.templates)


def write(service: Service, claimed: Claimed, material: Material) -> Outgoing:
    """The letter's bytes and its envelope: the same on every attempt, since they depend on the claim alone.

    Raises what `compose` and `assembled` raise for a letter that cannot be written.
    """
    data = _from_form(service, claimed, material)
    if data is None:
        data = _in_full(service, claimed, material)
    data = dkim.signed(data, service.dkim_keys, at=claimed.composed_as_of)
    bounce = service.signer.bounce_local_part(claimed.delivery_id)
    return Outgoing(
        mail_from=f"{bounce}@{service.settings.reply_domain}", rcpt_to=ascii_address(claimed.email), data=data
    )


def _from_form(service: Service, claimed: Claimed, material: Material) -> bytes | None:
    """The letter from a form, if many share one: a lesson that brings nobody's words back, to a plain name."""
    s, day = claimed.situation, day_of(claimed.letter)
    shape = shape_of(shown_name(claimed.name))
    if (
        day is None
        or shape is None
        or not s.position < day < s.lessons
        or s.paused_until is not None
        or claimed.details
        or material.latest.get(claimed.enrolment_id)
    ):
        return None
    answered = day != _STILL_USEFUL_DAY or claimed.enrolment_id in material.answered
    course = (claimed.course, claimed.course_version, claimed.letter, claimed.occasion, claimed.locale)
    key = (*course, claimed.organisation, claimed.slug, s.zone, s.hour, s.lessons, answered, shape)
    form = material.forms.find(key, lambda: _form_for(service, claimed, material, shape))
    return None if form is None else _filled(service, claimed, form)


def _form_for(service: Service, claimed: Claimed, material: Material, shape: str) -> Form | None:
    """A form made for somebody who does not exist, and held against the letter of another; None: they differ."""
    one, other = (
        replace(
            claimed,
            handle=0x2B5E_C011_D5EC_0117 >> turn,
            email=f"{'nobody' * (turn + 1)}@form.example",
            name=name_of(shape, turn),
            composed_as_of=claimed.composed_as_of + timedelta(days=turn),
            first_claimed_real_at=claimed.first_claimed_real_at + timedelta(days=turn),
        )
        for turn in (0, 1)
    )
    form = form_of(_in_full(service, one, material), _own_values(service, one))
    if _filled(service, other, form) == _in_full(service, other, material):
        return form
    log.warning("letter.no_form", letter=claimed.letter, locale=claimed.locale)
    return None


def _filled(service: Service, claimed: Claimed, form: Form) -> bytes | None:
    values = _own_values(service, claimed)
    return None if b"\r" in values[0] else form.filled(values)  # a long name and address: a line more


def _own_values(service: Service, claimed: Claimed) -> tuple[bytes, ...]:
    """What of a letter is its reader's alone, as its bytes have it; `To` first."""
    signer, handle, issued_at = service.signer, claimed.handle, claimed.first_claimed_real_at
    name = shown_name(claimed.name)
    message, as_of = message_id_of(service, claimed), claimed.composed_as_of
    values = (
        mailbox(name, claimed.email, "To"),
        date_value(as_of, as_of.utcoffset()),
        message,
        boundary_of(message),
        signer.reply_local_part(handle, day_of(claimed.letter) or 0),
        signer.unsubscribe_local_part(handle),
        signer.link(Purpose.ME, handle, issued_at),
        signer.link(Purpose.UNSUBSCRIBE, handle, issued_at),
        name or "",
    )
    return tuple([value.encode("ascii") for value in values])


def _in_full(service: Service, claimed: Claimed, material: Material) -> bytes:
    """The message, not signed yet."""
    course = _course(claimed.course, claimed.course_version, service.templates)
    values = _values(service, course, claimed, material)
    composed = compose_encoded(course, claimed.letter, claimed.locale, values)
    settings = service.settings
    day = day_of(claimed.letter) or 0
    reply_to = f"{service.signer.reply_local_part(claimed.handle, day)}@{settings.reply_domain}"
    unsubscribe = service.signer.unsubscribe_local_part(claimed.handle)
    answering = claimed.details.get("in_reply_to")
    if answering is not None and not can_be_answered(answering):
        answering = None  # threads are a nicety, the letter is none
    return assembled(
        HeaderValues(
            from_name=settings.from_name,
            from_address=settings.from_address,
            to_name=None if claimed.letter == ServiceLetter.CONFIRM else shown_name(claimed.name),
            to_address=claimed.email,
            reply_to=reply_to,
            message_id=message_id_of(service, claimed),
            date=claimed.composed_as_of,
            list_id=f"{claimed.course}.{settings.mail_domain}",
            feedback_id=f"{claimed.slug}:{claimed.letter}:{claimed.course}:{_FEEDBACK_SENDER}",
            unsubscribe_url=values.unsubscribe_url,
            unsubscribe_mailto=f"mailto:{unsubscribe}@{settings.reply_domain}?subject=unsubscribe",
            letter=claimed.letter,
            in_reply_to=answering,
            references=(answering,) if answering else (),
        ),
        composed,
    )


@lru_cache(maxsize=64)
def _course(slug: str, version: int, templates: Path) -> Course:
    """The course's version, as this process knows it: corrections come with the next start, as compiled letters do."""
    return course_for(slug, version, templates)


def text_of(service: Service, session: Session, claimed: Claimed) -> str:
    """The text part of this letter as it was sent, written again: what a reply to it quotes.

    Above it stands the line that mail lists show: the HTML part hides it, and programs that make text of that show it.
    Who has changed the language since quotes a letter in the former one, and which that was is written down nowhere:
    the course's other languages follow below the present one.
    """
    course = course_for(claimed.course, claimed.course_version, service.templates)
    material = gather(service, session, [claimed])
    texts = []
    for locale in dict.fromkeys((course.locale_for(claimed.locale), *course.locales)):
        values = _values(service, course, replace(claimed, locale=locale), material)
        letter = compose(course, claimed.letter, locale, values)
        texts.append(f"{letter.preview}\n\n{letter.text}")
    return "\n\n".join(texts)


def message_id_of(service: Service, claimed: Claimed) -> str:
    """The Message-ID of this delivery, on every attempt."""
    return message_id(
        handle=claimed.handle, letter=claimed.letter, occasion=claimed.occasion, domain=service.settings.mail_domain
    )


def _link(service: Service, path: str, purpose: Purpose, claimed: Claimed) -> str:
    token = service.signer.link(purpose, claimed.handle, claimed.first_claimed_real_at)
    return f"{service.settings.public_url}/{path}/{token}"


def _privacy_url(public_url: str, locale: str) -> str:
    """The page in the language of the letter; in English the browser's own wish is asked."""
    return f"{public_url}/privacy" + ("" if locale == SOURCE_LOCALE else f"?lang={locale}")


def _values(service: Service, course: Course, claimed: Claimed, material: Material) -> LetterValues:
    settings, s, day = service.settings, claimed.situation, day_of(claimed.letter)
    confirming = claimed.letter == ServiceLetter.CONFIRM
    return LetterValues(
        brand=settings.brand_name,
        days=course.days,
        me_url=_link(service, "me", Purpose.ME, claimed),
        unsubscribe_url=_link(service, "u", Purpose.UNSUBSCRIBE, claimed),
        privacy_url=_privacy_url(settings.public_url, claimed.locale),
        postal_address=settings.postal_address,
        read_by=read_by(service.templates, claimed.locale),
        name=claimed.name,
        organisation=claimed.organisation,
        day=day,
        confirm_url=_link(service, "confirm", Purpose.CONFIRM, claimed) if confirming else None,
        recall=_recall(course, claimed, material),
        answers=_answers(course, claimed, material.journals.get(claimed.enrolment_id, [])),
        until=None
        if s.paused_until is None
        else written_end(service.templates, claimed.locale, s.paused_until, s.zone),
        next_letter_at=None if day else _instant(service, claimed, next_due(s, claimed.composed_as_of)),
        check_in_on=_check_in_on(service, claimed),
        hour=written_hour(service.templates, claimed.locale, s.hour),
        place=place_of(s.zone, claimed.locale),
        never_answered=day == _STILL_USEFUL_DAY and claimed.enrolment_id not in material.answered,
        check_in_offered=day == s.lessons,
        country=country_of(s.zone),
        operator_told=bool(settings.operator_email),
    )


def _instant(service: Service, claimed: Claimed, instant: datetime | None) -> str | None:
    if instant is None:
        return None
    return written_instant(service.templates, claimed.locale, instant, claimed.situation.zone)


def _check_in_on(service: Service, claimed: Claimed) -> str | None:
    """The date of the check-in in words, whether or not it is wanted; None if it is not known, or has passed."""
    due_at = check_in_due(claimed.situation)
    if due_at is None or due_at <= claimed.composed_as_of:
        return None
    return written_date(service.templates, claimed.locale, due_at, claimed.situation.zone)


def _recall(course: Course, claimed: Claimed, material: Material) -> Recall | None:
    """The latest earlier answer as of the instant of composing: a later one must not change the bytes."""
    known: list[Words] = material.latest.get(claimed.enrolment_id, [])
    for words in reversed(known):
        lesson = course.lesson(words.day, claimed.locale)
        if words.received_at <= claimed.composed_as_of:
            return Recall(day=words.day, question=lesson.question if lesson else "", text=words.text)
    return None


def _answers(course: Course, claimed: Claimed, known: list[Words]) -> tuple[Answer, ...]:
    answers: list[Any] = []
    for words in sorted(known, key=lambda each: (each.day, each.received_at)):
        lesson = course.lesson(words.day, claimed.locale)
        if lesson is not None and words.received_at <= claimed.composed_as_of:
            answers.append(Answer(day=words.day, title=lesson.title, question=lesson.question, text=words.text))
    return tuple(answers)
