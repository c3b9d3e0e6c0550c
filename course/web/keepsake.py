"""What a candidate may take along: their words on one page and as a PDF, and the mornings as a calendar file.

Looking at any of it changes nothing.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

import structlog
from anyio import CapacityLimiter, to_thread
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from course.curriculum.course import Course, direction
from course.curriculum.load import course_for
from course.letters.ics import MEDIA_TYPE, Calendar, Event, calendar_file
from course.letters.keepsake import Keepsake, Kept, keepsake_pdf
from course.letters.plans import plans_in
from course.people.mornings import planned_lessons
from course.people.reflections import Words, words_of_many
from course.people.situation import situation_of
from course.schedule.due import local_date, slots_from
from course.service import Service
from course.store.models import Delivery, Enrolment
from course.vault import UnsealError, keyed_hash
from course.vocabulary import EnrolmentStatus, day_of, lesson_letter
from course.web.own_link import own_handle, own_path, own_row, private
from course.web.site import Site

MOST_AT_ONCE: Final = 2
"""PDFs that a process makes at the same time: the longest takes some seconds of a core."""
_WAIT_SECONDS: Final = 20.0
log = structlog.get_logger(__name__)


def routes(site: Site) -> list[Route]:
    """The keepsake and the calendar."""
    pages = KeepsakePages(site)
    return [
        Route("/me/{token}/keepsake", pages.show, methods=["GET"]),
        Route("/me/{token}/keepsake.pdf", pages.print, methods=["GET"]),
        Route("/me/{token}/letters.ics", pages.calendar, methods=["GET"]),
    ]


class KeepsakePages:
    """Handlers of what lies beside ``/me/{token}`` to be taken along."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._press = asyncio.Semaphore(MOST_AT_ONCE)

    def show(self, request: Request) -> Response:
        """Their words beside the questions, on a page that prints well."""
        row = own_row(self._site, request)
        if isinstance(row, Response):
            return row
        course = self._course(row)
        kept = self._kept(row, course)
        if kept is None:
            return private(self._site.pages.refusal(503))
        return private(
            self._site.pages.page(
                "keepsake.html",
                row=row,
                course=course,
                kept=kept,
                plans=_plans(kept),
                path=own_path(request),
                now=self._site.service.clock.now(),
            )
        )

    async def print(self, request: Request) -> Response:
        """The same as a PDF. Whoever waits for the press keeps no thread from answering others."""
        handle = own_handle(self._site, request)
        if isinstance(handle, Response):
            return handle
        try:
            async with asyncio.timeout(_WAIT_SECONDS):
                await self._press.acquire()
        except TimeoutError:
            return private(self._site.pages.refusal(503))
        try:
            return await to_thread.run_sync(self._print, request, limiter=CapacityLimiter(1))
        finally:
            self._press.release()

    def _print(self, request: Request) -> Response:
        row = own_row(self._site, request)
        if isinstance(row, Response):
            return row
        course = self._course(row)
        kept = self._kept(row, course)
        if kept is None:
            return private(self._site.pages.refusal(503))
        made = keepsake_pdf(self._keepsake(row, course, kept), self._site.service.templates / "fonts")
        name = 'inline; filename="second-wind.pdf"'
        return private(Response(made, media_type="application/pdf", headers={"Content-Disposition": name}))

    def calendar(self, request: Request) -> Response:
        """The mornings of the letters; fetched anew after a change it moves them, or calls off what has no date now."""
        row = own_row(self._site, request)
        if isinstance(row, Response):
            return row
        if row.status == EnrolmentStatus.PENDING:
            return private(self._site.pages.refusal(404))
        now = self._site.service.clock.now()
        with self._site.service.sessions() as session:
            sent = _sent(session, row)
        said = self._site.pages.passages("calendar.txt", row=row)
        planned = planned_lessons(situation_of(row), now)
        # A letter whose morning nobody knows keeps a place in the file, or calendars would go on showing its old one.
        open_days = slots_from(local_date(now, row.zone) + timedelta(days=1), row.hour, row.zone, weekdays_only=False)
        events = []
        for day in range(1, row.lessons + 1):
            at = sent.get(day) or planned.get(day)
            if at is None and day <= row.position:
                continue
            name = said["letter"].replace("{day}", str(day)).replace("{days}", str(row.lessons))
            unknown = at is None
            events.append(Event(uid=self._uid(row, day), at=at or next(open_days), summary=name, cancelled=unknown))
        made = Calendar(
            name=said["name"],
            zone=row.zone,
            events=events,
            sequence=max(0, int((now - row.created_at).total_seconds()) // 60),
            made_at=now,
        )
        headers = {"Content-Disposition": 'attachment; filename="second-wind.ics"', "Content-Type": MEDIA_TYPE}
        return private(Response(calendar_file(made), headers=headers))

    def _uid(self, row: Enrolment, day: int) -> str:
        """Lasting, and nothing that opens or names anything: calendars are shown to colleagues."""
        settings = self._site.service.settings
        digest = keyed_hash(settings.hash_key_bytes, f"calendar {row.handle} {day}")
        return f"{digest.hex()[:32]}@{settings.mail_domain}"

    def _course(self, row: Enrolment) -> Course:
        return course_for(row.course, row.course_version, self._site.service.templates)

    def _kept(self, row: Enrolment, course: Course) -> list[Kept] | None:
        """Their words by question, without those that name despair; None: their key cannot be opened."""
        try:
            written = _words(self._site.service, row)
        except UnsealError as error:
            log.error("journal_not_opened", reason=str(error))
            return None
        return kept_by_question(written, course, row.locale, besides=self._said(row)["besides"])

    def _said(self, row: Enrolment) -> dict[str, str]:
        return self._site.pages.passages("keepsake.txt", row=row)

    def _keepsake(self, row: Enrolment, course: Course, kept: Sequence[Kept]) -> Keepsake:
        said = self._said(row)
        questions = [
            Kept(day=lesson.day, title=lesson.title, question=lesson.question, texts=())
            for lesson in course.translations[course.locale_for(row.locale)]
        ]
        return Keepsake(
            locale=row.locale,
            from_right=direction(row.locale) == "rtl",
            title=said["title"],
            lede=said["lede"] if kept else said["nothing"],
            kept=tuple(kept or questions),
            plans_title=said["plans"],
            plans=_plans(kept),
            closing=said["closing"],
            footer=said["footer"],
            not_printed=said["not_printed"],
            shortened=said["shortened"],
            made_at=self._site.service.clock.now(),
        )


def kept_by_question(written: Sequence[Words], course: Course, locale: str, *, besides: str) -> list[Kept]:
    """Words by the question that they answer, in the order of the days; questions without an answer are not there."""
    days = sorted({words.day for words in written}, key=lambda day: (course.lesson(day, locale) is None, day))
    kept = []
    for day in days:
        lesson = course.lesson(day, locale)
        texts = tuple(words.text for words in written if words.day == day and words.text.strip())
        if texts and lesson is not None:
            kept.append(Kept(day=day, title=lesson.title, question=lesson.question, texts=texts))
        elif texts:
            kept.append(Kept(day=0, title=besides, question="", texts=texts))
    return kept


def _plans(kept: Sequence[Kept]) -> tuple[str, ...]:
    return plans_in(text for each in kept for text in each.texts)


def _words(service: Service, row: Enrolment) -> list[Words]:
    with service.sessions() as session:
        return words_of_many(service, session, {row.id: row.person_id}, for_letters=True).get(row.id, [])


def _sent(session: Session, row: Enrolment) -> dict[int, datetime]:
    """When each lesson that has come was sent."""
    names = [lesson_letter(day) for day in range(1, row.position + 1)]
    query = select(Delivery.letter, Delivery.sent_at).where(
        Delivery.enrolment_id == row.id, Delivery.letter.in_(names), Delivery.sent_at.is_not(None)
    )
    return {day: at for letter, at in session.execute(query) if (day := day_of(letter)) and at is not None}
