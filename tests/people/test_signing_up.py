"""Joining, confirming, and what strangers can and cannot make us send."""

from collections.abc import Callable

from sqlalchemy import func, select

from course.people.consent import Circumstances
from course.people.enrolment import Refusal
from course.people.finding import enrolment_by_id
from course.people.preferences import stop, undo_stop
from course.people.signup import ConfirmAnswer, SignupAnswer, Wish, confirm, sign_up
from course.people.suppression import suppress, suppression_of
from course.service import Service
from course.store.models import ConsentEvent, Delivery, Enrolment, Person, SignupLink
from course.vocabulary import SuppressionReason

PAGE = Circumstances(source="page", ip="192.0.2.1", wording="I would like seven letters.")


def letters(service: Service) -> list[str]:
    with service.sessions() as session:
        return list(session.scalars(select(Delivery.letter).order_by(Delivery.id)))


def test_a_sign_up_sends_one_confirmation_and_nothing_else(service: Service, link: SignupLink) -> None:
    assert sign_up(service, "demo", Wish(email="ana@example.org"), PAGE) is SignupAnswer.LOOK_AT_YOUR_MAIL
    assert letters(service) == ["confirm"]
    with service.sessions() as session:
        assert session.scalars(select(Enrolment.status)).one() == "pending"
        assert session.scalars(select(Enrolment.due_at)).one() is None


def test_the_answer_is_the_same_for_new_known_and_suppressed_addresses(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    enrol("active@example.org")
    enrol("pending@example.org", confirmed=False)
    with service.sessions() as session:
        for reason in SuppressionReason:
            suppress(session, service.address_hash(f"{reason}@example.org"), reason, service.clock.now())
    known = ["new", "active", "pending", *SuppressionReason]
    answers = {sign_up(service, "demo", Wish(email=f"{name}@example.org"), PAGE) for name in known}
    assert answers == {SignupAnswer.LOOK_AT_YOUR_MAIL}


def test_signing_up_again_sends_an_active_person_the_way_to_their_page(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    enrol("ana@example.org")
    sign_up(service, "demo", Wish(email="Ana@Example.org"), PAGE)
    assert letters(service) == ["confirm", "your-page"]


def test_a_thousand_sign_ups_of_one_address_send_at_most_three_letters(service: Service, link: SignupLink) -> None:
    for number in range(1000):
        where = Circumstances(source="page", ip=f"198.51.{number // 250}.{number % 250}")
        sign_up(service, "demo", Wish(email=f"a.n.a+{number}@gmail.com"), where)
    assert letters(service) == ["confirm"] * 3


def test_a_thousand_addresses_from_one_network_address_get_at_most_twenty_letters(
    service: Service, link: SignupLink
) -> None:
    answers = [sign_up(service, "demo", Wish(email=f"p{number}@example.org"), PAGE) for number in range(1000)]
    assert len(letters(service)) == 20
    assert answers[-1] is SignupAnswer.TOO_MANY


def test_confirming_twice_is_friendly_and_changes_nothing(service: Service, enrol: Callable[..., Enrolment]) -> None:
    row = enrol(confirmed=False)
    assert confirm(service, row.handle, PAGE) is ConfirmAnswer.CONFIRMED
    with service.sessions() as session:
        first = session.get_one(Enrolment, row.id).confirmed_at
    assert confirm(service, row.handle, PAGE) is ConfirmAnswer.ALREADY
    with service.sessions() as session:
        assert session.get_one(Enrolment, row.id).confirmed_at == first


def test_consent_is_kept_with_its_words_and_its_place(service: Service, link: SignupLink) -> None:
    sign_up(service, "demo", Wish(email="ana@example.org"), PAGE)
    with service.sessions() as session:
        event = session.scalars(select(ConsentEvent)).one()
    assert (event.kind, event.wording, event.ip) == ("asked", PAGE.wording, PAGE.ip)


def test_a_stop_is_lifted_only_by_a_new_confirmation(service: Service, enrol: Callable[..., Enrolment]) -> None:
    row = enrol()
    with service.sessions() as session:
        held = enrolment_by_id(session, row.id, lock=True)
        assert held is not None
        stop(service, session, held, PAGE)
    email_hash = service.address_hash("ana@example.org")
    again = enrol(confirmed=False)
    assert again.id != row.id
    with service.sessions() as session:
        assert suppression_of(session, email_hash) is SuppressionReason.STOPPED
    assert confirm(service, again.handle, PAGE) is ConfirmAnswer.CONFIRMED
    assert confirm(service, row.handle, PAGE) is ConfirmAnswer.WITHDRAWN
    with service.sessions() as session:
        assert suppression_of(session, email_hash) is None


def test_until_the_confirmation_the_newest_form_counts(service: Service, link: SignupLink) -> None:
    sign_up(service, "demo", Wish(email="v@example.org", name="Loser Bob", zone="Pacific/Auckland", hour=3), PAGE)
    sign_up(service, "demo", Wish(email="v@example.org", name="Victoria", zone="Europe/London", hour=9), PAGE)
    with service.sessions() as session:
        row = session.scalars(select(Enrolment)).one()
        assert (row.zone, row.hour) == ("Europe/London", 9)
        assert session.scalars(select(Person.name)).one() == "Victoria"


def _change(service: Service, row: Enrolment, what: Callable[..., object]) -> object:
    with service.sessions() as session:
        locked = enrolment_by_id(session, row.id, lock=True)
        return what(service, session, locked, PAGE)


def test_a_stop_by_an_old_link_stops_the_course_that_was_begun_anew(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    first = enrol()
    _change(service, first, stop)
    second = enrol()
    _change(service, first, stop)
    with service.sessions() as session:
        assert session.get_one(Enrolment, second.id).status == "stopped"
        assert suppression_of(session, service.address_hash("ana@example.org")) is SuppressionReason.STOPPED


def test_an_old_stop_cannot_be_undone_once_they_have_begun_anew(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    first = enrol()
    _change(service, first, stop)
    enrol(confirmed=False)
    assert _change(service, first, undo_stop) is Refusal.ALREADY


def test_one_person_has_one_current_enrolment_in_a_course(service: Service, enrol: Callable[..., Enrolment]) -> None:
    enrol(confirmed=False)
    enrol(confirmed=False)
    with service.sessions() as session:
        assert session.scalar(select(func.count()).select_from(Enrolment)) == 1
