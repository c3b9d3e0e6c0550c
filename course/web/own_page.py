"""The candidate's own page: how it stands, what they wrote, and everything that they can change.

Whoever holds the link holds the page: it is a signed token, sent to their own address in every letter.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

import structlog
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from course.curriculum.course import Course
from course.curriculum.helplines import Help, help_in
from course.curriculum.load import course_for
from course.inbound.answers import Taken, answer_on_page, change_on_page
from course.people import limits, preferences
from course.people.consent import Circumstances, history_of
from course.people.enrolment import Refusal
from course.people.erase import erase_person, export_person
from course.people.finding import enrolment_by_handle
from course.people.preferences import Times
from course.people.reflections import delete_reflection
from course.people.situation import situation_of
from course.schedule.decide import check_in_due
from course.schedule.due import country_of, is_zone, local_date, slots_from
from course.store.models import Enrolment
from course.vault import UnsealError
from course.vocabulary import EnrolmentStatus, HeldReason
from course.web.forms import Form, FormFault, read_form
from course.web.join import read_hour
from course.web.journal import journal_of, present_question
from course.web.lesson import lesson_as_page
from course.web.own_link import own_handle, own_path, own_row, private
from course.web.site import Site
from course.web.unsubscribe import can_undo
from course.web.when import what_comes
from course.web.wording import zone_choices

_TYPED_INTO: Final = frozenset({"pause", "times", "answer", "change"})
_MAX_KEPT: Final = 100
LONGEST_PAUSE: Final = timedelta(days=366)
_PAGE: Final = "/me"
log = structlog.get_logger(__name__)


class Done(StrEnum):
    """What the page says after a form: the closed set of ``?done=``; its sentences are in ``me.html``."""

    PAUSED = "paused"  # until a date, or until they say so
    RESUMED = "resumed"  # the letters go on
    NEXT = "next"  # the next letter is on its way
    NEXT_LATER = "next-later"  # one went today: the next one comes when the page says
    LEFT_OUT = "left-out"  # the next lesson will not come, the one behind it will
    TIMES = "times"  # hour, zone or weekdays changed
    LANGUAGE = "language"  # letters and page are in another language
    CHECK_IN = "check-in"  # the check-in will come
    NO_CHECK_IN = "no-check-in"  # the check-in will not come
    TOO_LATE = "too-late"  # its day has passed; nothing changed
    STOPPED = "stopped"  # nothing more will come
    UNDONE = "undone"  # the stop was taken back
    NOT_POSSIBLE = "not-possible"  # as things stand this cannot be done; nothing changed
    NOT_THEIRS = "not-theirs"  # the organisation holds the letters
    ANSWERED = "answered"  # their answer is in the journal
    HEAVY = "heavy"  # it is, and it names despair: the letters wait
    CHANGED = "changed"  # other words stand in the place of theirs
    DELETED = "deleted"  # an entry is gone
    NO_SUCH_WORDS = "no-such-words"  # the entry was gone already


class Amiss(StrEnum):
    """Why a form could not be taken: the page comes back with what was typed; its sentences are in ``me.html``."""

    EMPTY = "empty"  # no words
    TOO_LONG = "too-long"  # more than an entry holds
    NOT_THAT_DAY = "not-that-day"  # that question has not come
    TOO_MANY_ANSWERS = "too-many-answers"  # to one question
    NO_DATE = "no-date"  # no date was chosen
    NOT_THAT_DATE = "not-that-date"  # the date is past, or more than a year away
    NOT_THOSE_TIMES = "not-those-times"  # the hour or the zone is none
    NOT_THAT_LANGUAGE = "not-that-language"  # the course is not written in it
    TOO_OFTEN = "too-often"  # more forms within the hour than anybody sends
    NOT_NOW = "not-now"  # their key cannot be opened at present
    STALE = "stale"  # the page stood open for more than a day


_STATUS_OF: Final = {Amiss.TOO_OFTEN: 429, Amiss.STALE: 403, Amiss.NOT_NOW: 503}
_NOT_LIMITED: Final = frozenset({"stop", "undo", "erase"})
"""Whoever wants nothing more from us is never asked to wait."""

_TAKEN: Final[Mapping[Taken, Done | Amiss]] = {
    Taken.KEPT: Done.ANSWERED,
    Taken.HEAVY: Done.HEAVY,
    Taken.NOT_CONFIRMED: Done.NOT_POSSIBLE,
    Taken.GONE: Done.NO_SUCH_WORDS,
    Taken.EMPTY: Amiss.EMPTY,
    Taken.TOO_LONG: Amiss.TOO_LONG,
    Taken.NOT_THAT_DAY: Amiss.NOT_THAT_DAY,
    Taken.TOO_MANY: Amiss.TOO_MANY_ANSWERS,
}


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What stands in the page's fields: as typed, or as it is."""

    hour: str
    timezone: str
    weekdays_only: bool
    until: str = ""
    text: str = ""
    day: int | None = None
    """The question that `text` was meant for."""
    entry: int | None = None
    """The entry that `text` was meant for."""


def routes(site: Site) -> list[Route]:
    """The candidate's own page and its forms."""
    pages = OwnPages(site)
    return [
        Route("/me/{token}", pages.show, methods=["GET"]),
        Route("/me/{token}/erase", pages.before_erasing, methods=["GET"]),
        Route("/me/{token}/letters/{day}", pages.letter, methods=["GET"]),
        Route("/me/{token}/{action}", pages.act, methods=["POST"]),
        Route("/erased", pages.erased, methods=["GET"]),
    ]


class OwnPages:
    """Handlers of ``/me/{token}``."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._changes: Mapping[str, Callable[[Session, Enrolment, Form, Circumstances], Done | Amiss]] = {
            "pause": self._pause,
            "resume": self._resume,
            "next": self._next,
            "skip": self._skip,
            "times": self._times,
            "language": self._language,
            "check-in": self._check_in,
            "stop": self._stop,
            "undo": self._undo,
            "answer": self._answer,
            "change": self._change,
            "delete": self._delete,
        }

    def show(self, request: Request) -> Response:
        """How it stands, in words, and the forms."""
        handle = own_handle(self._site, request)
        if isinstance(handle, Response):
            return handle
        said = request.query_params.get("done", "")
        return self._page(request, handle, done=said if said in tuple(Done) else None)

    def _page(
        self,
        request: Request,
        handle: int,
        *,
        done: str | None = None,
        fault: Amiss | None = None,
        form: Form | None = None,
    ) -> Response:
        now = self._site.service.clock.now()
        with self._site.service.sessions() as session:
            row = enrolment_by_handle(session, handle)
            if row is None:
                return self._gone()
            undoable = can_undo(session, row)
            history = history_of(session, row.id)
            course = self._course(row)
            journal = journal_of(self._site.service, session, row, course)
        path = own_path(request)
        present = present_question(journal) if row.status != EnrolmentStatus.PENDING else None
        typed = _typed(row, form or {})
        if present is not None and typed.entry is None and not 1 <= (typed.day or 0) <= present.day:
            typed = replace(typed, day=present.day)  # words for a question that is none stay on the page all the same
        response = self._site.pages.page(
            "me.html",
            status=200 if fault is None else _STATUS_OF.get(fault, 422),
            row=row,
            course=course,
            coming=what_comes(row, now),
            check_in_at=check_in_due(situation_of(row)),
            now=now,
            path=path,
            done=done,
            fault=fault,
            typed=typed,
            undoable=undoable,
            help=self._help(row, heavy=done == Done.HEAVY),
            journal=journal,
            present=present,
            history=history,
            zones=zone_choices(self._site.pages.locale_of({"row": row})),
            hours=range(24),
            earliest=local_date(now, row.zone) + timedelta(days=1),
            latest=local_date(now, row.zone) + LONGEST_PAUSE,
            tokens={name: self._site.forms.token(f"{path}/{name}") for name in (*self._changes, "download")},
        )
        return private(response)

    def letter(self, request: Request) -> Response:
        """A lesson that has come, or that they left out, to be read again; their own words stand on the page itself."""
        row = own_row(self._site, request)
        if isinstance(row, Response):
            return row
        course, path, day = self._course(row), own_path(request), _read_number(request.path_params["day"]) or 0
        locale = course.locale_for(row.locale)
        lesson = course.lesson(day, locale)
        if lesson is None or not 1 <= day <= row.position:
            return private(self._site.pages.refusal(404, "no-such-letter", row=row, back=path))
        body = lesson_as_page(self._site, course, row.link, day, locale, me_url=path)
        return private(self._site.pages.page("day.html", row=row, course=course, lesson=lesson, body=body, back=path))

    def before_erasing(self, request: Request) -> Response:
        """What erasing means, with a button of its own."""
        row = own_row(self._site, request)
        if isinstance(row, Response):
            return row
        path = own_path(request)
        token = self._site.forms.token(f"{path}/erase")
        return private(self._site.pages.page("erase.html", row=row, path=path, form_token=token))

    def erased(self, request: Request) -> Response:
        """Goodbye; says nothing about anybody."""
        return self._site.pages.page("erased.html")

    def act(self, request: Request) -> Response:
        """One of the page's forms; afterwards back to the page, which says what came of it."""
        form = read_form(request)
        action = request.path_params["action"]
        if action not in {*self._changes, "download", "erase"}:
            return self._site.pages.refusal(404)
        handle = own_handle(self._site, request)
        if isinstance(handle, Response):
            return handle
        path = own_path(request)
        fault = self._site.forms.check(request, form)
        if isinstance(fault, FormFault):
            if fault is not FormFault.FOREIGN and action in _TYPED_INTO:
                return self._page(request, handle, fault=Amiss.STALE, form=form)
            return private(
                self._site.pages.refusal(403, None if fault is FormFault.FOREIGN else "stale-form", back=path)
            )
        try:
            done = self._do(request, handle, action, form)
        except UnsealError as error:
            log.error("words_not_sealed", reason=str(error))
            done = Amiss.NOT_NOW
        if isinstance(done, Response):
            return private(done)
        if isinstance(done, Amiss):
            return self._page(request, handle, fault=done, form=form)
        return private(RedirectResponse(f"{path}?done={done}", status_code=303))

    def _do(self, request: Request, handle: int, action: str, form: Form) -> Response | Done | Amiss:
        """One form's work, in one transaction."""
        service = self._site.service
        with service.sessions() as session:
            row = enrolment_by_handle(session, handle, lock=True)
            if row is None:
                return self._gone()
            if action not in _NOT_LIMITED and not limits.take(service, session, limits.CHANGES_PER_PAGE, str(handle)):
                return Amiss.TOO_OFTEN
            if action == "download":
                return self._download(session, row)
            if action == "erase":
                erase_person(service, session, row.person)
                return RedirectResponse("/erased", status_code=303)
            return self._changes[action](session, row, form, self._site.circumstances(request, page=_PAGE))

    def _pause(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done | Amiss:
        until: datetime | None = None
        if form.get("how") != "open":
            typed = form.get("until", "").strip()
            if not typed:
                return Amiss.NO_DATE
            day = _read_date(typed)
            today = local_date(self._site.service.clock.now(), row.zone)
            if day is None or not today < day <= today + LONGEST_PAUSE:
                return Amiss.NOT_THAT_DATE
            # From the first moment of that date; the letter then comes at the chosen hour.
            until = next(slots_from(day, 0, row.zone, weekdays_only=False))
        return _said(preferences.pause(self._site.service, session, row, until, why), Done.PAUSED)

    def _resume(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done:
        return _said(preferences.resume(self._site.service, session, row, why), Done.RESUMED)

    def _next(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done:
        done = _said(preferences.ask_next(self._site.service, session, row, why), Done.NEXT)
        coming = what_comes(row, self._site.service.clock.now())
        return Done.NEXT_LATER if done is Done.NEXT and not coming.on_its_way else done

    def _skip(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done:
        return _said(preferences.leave_out(self._site.service, session, row, why), Done.LEFT_OUT)

    def _times(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done | Amiss:
        hour, zone = read_hour(form.get("hour", "")), form.get("timezone", "").strip()
        if hour is None or not is_zone(zone):
            return Amiss.NOT_THOSE_TIMES
        times = Times(hour=hour, zone=zone, weekdays_only=form.get("weekdays_only") == "yes")
        return _said(preferences.change_times(self._site.service, session, row, times, why), Done.TIMES)

    def _language(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done | Amiss:
        locale = form.get("locale", "").strip()
        if locale not in self._course(row).locales:
            return Amiss.NOT_THAT_LANGUAGE
        preferences.change_language(self._site.service, session, row, locale, why)
        return Done.LANGUAGE

    def _check_in(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done:
        wanted = form.get("wanted") == "yes"
        refusal = preferences.want_check_in(self._site.service, session, row, wanted, why)
        done = Done.CHECK_IN if wanted else Done.NO_CHECK_IN
        return done if refusal is Refusal.ALREADY else _said(refusal, done)

    def _stop(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done:
        preferences.stop(self._site.service, session, row, why)
        return Done.STOPPED

    def _undo(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done:
        return _said(preferences.undo_stop(self._site.service, session, row, why), Done.UNDONE)

    def _answer(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done | Amiss:
        day = _read_number(form.get("day", ""))
        text = form.get("text", "")
        return _TAKEN[answer_on_page(self._site.service, session, row, day=day or 0, text=text)]

    def _change(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done | Amiss:
        entry = _read_number(form.get("entry", ""))
        text = form.get("text", "")
        done = _TAKEN[change_on_page(self._site.service, session, row, entry=entry or 0, text=text)]
        return Done.CHANGED if done is Done.ANSWERED else done

    def _delete(self, session: Session, row: Enrolment, form: Form, why: Circumstances) -> Done:
        entry = _read_number(form.get("entry", ""))
        return Done.DELETED if delete_reflection(session, row, entry or 0) else Done.NO_SUCH_WORDS

    def _download(self, session: Session, row: Enrolment) -> Response:
        kept = export_person(self._site.service, session, row.person)
        return Response(
            json.dumps(kept, ensure_ascii=False, indent=2) + "\n",
            media_type="application/json",
            headers={"Content-Disposition": 'attachment; filename="second-wind.json"'},
        )

    def _course(self, row: Enrolment) -> Course:
        return course_for(row.course, row.course_version, self._site.service.templates)

    def _help(self, row: Enrolment, *, heavy: bool) -> Help | None:
        """Whom to call where they are, while their letters wait because of words that sounded like despair."""
        if row.held_reason != HeldReason.DISTRESS and not heavy:
            return None
        return help_in(country_of(row.zone), self._site.service.templates, row.locale)

    def _gone(self) -> Response:
        return self._site.pages.refusal(410, "me-gone")


def _said(refusal: Refusal | None, done: Done) -> Done:
    if refusal is None:
        return done
    return {Refusal.NOT_THEIRS: Done.NOT_THEIRS, Refusal.TOO_LATE: Done.TOO_LATE}.get(refusal, Done.NOT_POSSIBLE)


def _read_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def _read_number(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None


def _typed(row: Enrolment, form: Form) -> Typed:
    """The fields as they were posted, and as they stand where nothing was."""
    changed_times = "hour" in form
    return Typed(
        hour=form.get("hour", str(row.hour))[:_MAX_KEPT],
        timezone=form.get("timezone", row.zone)[:_MAX_KEPT],
        weekdays_only=form.get("weekdays_only") == "yes" if changed_times else row.weekdays_only,
        until=form.get("until", "")[:_MAX_KEPT],
        text=form.get("text", ""),
        day=_read_number(form.get("day", "")),
        entry=_read_number(form.get("entry", "")),
    )
