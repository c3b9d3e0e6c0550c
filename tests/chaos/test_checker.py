"""The checker itself: histories made up to fail must fail, each by its own rule, and a cause pays only for its own."""

from dataclasses import replace

import pytest

from tests.chaos.checker import Rule, Spans, attributed, check, net_lateness, table
from tests.chaos.history import Claiming, Connection, Due, Fault, History, Mail, Refusal, Stop, history_of

ANA = "ana@example.org"


def mail(at: float = 10.0, *, rcpt: str = ANA, conn: int = 1, dropped: bool = False, to: str | None = None) -> Mail:
    return Mail(
        data_at=at,
        body_at=at + 0.001,
        end=at + 0.01,
        conn=conn,
        peer=1000 + conn,
        message_id=f"<{rcpt}>",
        letter="day-3",
        rcpt=rcpt,
        to=to or rcpt,
        sha256=f"of {rcpt}",
        dropped=dropped,
    )


def history(*mails: Mail, faults: tuple[Fault, ...] = (), due: float = 9.0) -> History:
    people = dict.fromkeys([each.rcpt for each in mails] or [ANA])
    connections = {m.conn: Connection(conn=m.conn, peer=m.peer, began=0, pid=100 + m.conn) for m in mails}
    return History(
        mails=tuple(sorted(mails, key=lambda each: each.end)),
        connections=tuple(connections.values()),
        faults=faults,
        due=tuple(Due(rcpt=rcpt, at=due) for rcpt in people),
    )


def rules(found: History) -> list[Rule]:
    return [finding.rule for finding in check(found).findings]


def killed(at: float, *, conn: int = 1, name: str = "child killed", until: float | None = None) -> Fault:
    return Fault(name=name, at=at, until=until or at + 0.01, pids=(100 + conn,))


def test_a_letter_taken_once_when_due_keeps_every_promise() -> None:
    report = check(history(mail()))
    assert report.kept
    assert "every promise kept" in table(report)


def test_a_letter_that_never_came_is_lost_unless_its_person_stopped_or_is_gone() -> None:
    nothing = history()
    assert rules(nothing) == [Rule.LOST]
    assert rules(replace(nothing, stops=(Stop(rcpt=ANA, at=5),))) == []
    assert rules(replace(nothing, refusals=(Refusal(at=9.5, conn=1, fault="gone", rcpt=ANA),))) == []
    assert rules(replace(nothing, refusals=(Refusal(at=9.5, conn=1, fault="refused", rcpt=ANA),))) == [Rule.LOST]


def test_a_letter_before_its_instant_is_early_by_however_little() -> None:
    assert rules(history(mail(10.0), due=10.002)) == [Rule.EARLY]


def test_a_letter_that_nobody_was_to_get_is_found() -> None:
    assert Rule.UNEXPECTED in rules(replace(history(mail()), due=()))


def test_a_copy_without_any_fault_is_unexplained() -> None:
    assert rules(history(mail(10), mail(12, conn=2))) == [Rule.UNEXPLAINED]


@pytest.mark.parametrize("name", ["worker killed", "child killed", "parent killed", "stopped"])
def test_a_copy_is_owed_to_the_loss_of_the_process_that_held_its_connection(name: str) -> None:
    report = check(history(mail(10), mail(24, conn=2), faults=(killed(10.05, name=name),), due=10))
    assert [each for each in report.findings if each.rule is Rule.UNEXPLAINED] == []
    assert report.causes == {name: 1}


def test_another_processs_death_explains_nothing() -> None:
    assert Rule.UNEXPLAINED in rules(history(mail(10), mail(24, conn=2), faults=(killed(10.05, conn=2),)))


@pytest.mark.parametrize("at", [2.0, 8.0, 15.0])
def test_a_death_long_before_or_after_the_answer_explains_nothing(at: float) -> None:
    """Before: the process could not have sent it. After: it had long noted it."""
    assert Rule.UNEXPLAINED in rules(history(mail(10), mail(24, conn=2), faults=(killed(at),)))


def test_a_death_explains_only_the_letter_in_flight_and_none_before_it() -> None:
    first, second = mail(10.0, rcpt="first@example.org"), mail(10.02, rcpt="second@example.org")
    again = [mail(24, rcpt=first.rcpt, conn=2), mail(25, rcpt=second.rcpt, conn=2)]
    copies = attributed(history(first, second, *again, faults=(killed(10.05),)))
    assert [(copy.mail.rcpt, copy.cause) for copy in copies] == [(first.rcpt, None), (second.rcpt, "child killed")]


def test_one_death_pays_for_one_copy_on_one_connection() -> None:
    one, other = mail(10.0, rcpt="one@example.org"), mail(10.0, rcpt="other@example.org")
    again = [mail(24, rcpt=one.rcpt, conn=2), mail(25, rcpt=other.rcpt, conn=2)]
    copies = attributed(history(one, other, *again, faults=(killed(10.05),)))
    assert sorted(str(copy.cause) for copy in copies) == ["None", "child killed"]


def test_a_withheld_answer_explains_one_copy_each() -> None:
    assert check(history(mail(10, dropped=True), mail(24, conn=2), due=10)).causes == {"answer withheld": 1}
    assert Rule.UNEXPLAINED in rules(history(mail(10, dropped=True), mail(24, conn=2), mail(30, conn=3)))


def test_a_lost_route_explains_the_letter_in_flight_on_that_connection_alone() -> None:
    lost = Fault(name="smtp route lost", at=9.9, until=40, peers=(1001,))
    assert check(history(mail(10), mail(50, conn=2), faults=(lost,))).causes == {"smtp route lost": 1}
    elsewhere = replace(lost, peers=(1002,))
    assert Rule.UNEXPLAINED in rules(history(mail(10), mail(50, conn=2), faults=(elsewhere,)))


def test_the_ledger_and_the_worker_lost_together_explain_what_was_in_hand_and_each_alone_does_not() -> None:
    first, second = mail(10.0, rcpt="first@example.org"), mail(10.02, rcpt="second@example.org")
    again = [mail(24, rcpt=first.rcpt, conn=2), mail(25, rcpt=second.rcpt, conn=2)]
    flushed = Fault(name="redis flushed", at=12.0, until=12.0)
    death = killed(10.05)
    causes = check(history(first, second, *again, faults=(death, flushed))).causes
    assert causes == {"child killed": 1, "child killed and redis flushed": 1}
    for alone in (death, flushed):
        assert Rule.UNEXPLAINED in rules(history(first, second, *again, faults=(alone,)))
    later = replace(flushed, at=40.0, until=40.0)
    assert Rule.UNEXPLAINED in rules(history(first, second, *again, faults=(death, later)))


def test_no_more_than_a_batch_can_have_been_in_hand() -> None:
    many = [mail(10 + n / 1000, rcpt=f"p{n}@example.org") for n in range(210)]
    again = [mail(24 + n / 1000, rcpt=f"p{n}@example.org", conn=2) for n in range(210)]
    faults = (killed(10.3), Fault(name="redis flushed", at=10.4, until=10.4))
    copies = attributed(history(*many, *again, faults=faults))
    assert sum(copy.cause is None for copy in copies) == 210 - 201


@pytest.mark.parametrize("change", [{"message_id": "<other>"}, {"sha256": "other"}])
def test_copies_that_differ_are_found(change: dict[str, str]) -> None:
    copy = replace(mail(24, conn=2), **change)  # type: ignore[arg-type]
    assert Rule.DIFFERENT in rules(history(mail(10, dropped=True), copy))


def test_two_people_sharing_a_message_id_are_found() -> None:
    assert Rule.DIFFERENT in rules(history(mail(), replace(mail(rcpt="bob@example.org"), message_id=f"<{ANA}>")))


def test_a_letter_in_somebody_elses_envelope_is_found() -> None:
    assert Rule.MISDIRECTED in rules(history(mail(to="bob@example.org")))


def test_data_that_began_more_than_fifty_milliseconds_after_a_stop_is_found() -> None:
    assert rules(replace(history(mail(10.0)), stops=(Stop(rcpt=ANA, at=9.96),))) == []
    assert rules(replace(history(mail(10.0)), stops=(Stop(rcpt=ANA, at=9.94),))) == [Rule.AFTER_STOP]


def test_a_dead_workers_letter_must_be_in_other_hands_in_time() -> None:
    held = Claiming(rcpt=ANA, owner="one", pid=101, at=9.5, until=24.0)
    lived = history(mail(10), faults=(killed(10.05),))
    assert rules(replace(lived, claimings=(held,))) == []
    late = replace(held, until=26.0)
    assert rules(replace(lived, claimings=(late,))) == [Rule.NOT_TAKEN_OVER]
    assert rules(replace(lived, claimings=(replace(held, until=float("inf")),))) == [Rule.NOT_TAKEN_OVER]
    away = Fault(name="postgres restarted", at=11, until=13)
    assert rules(replace(lived, faults=(killed(10.05), away), claimings=(late,))) == []


def test_lateness_counts_without_the_outages_length_and_without_what_the_server_refused() -> None:
    outage = Fault(name="disk full", at=10, until=30)
    late = history(mail(51), due=5.0, faults=(outage,))
    (found,) = net_lateness(late)
    assert (found.raw, found.net) == pytest.approx((46.01, 26.01))
    assert found.touched
    assert rules(late) == [Rule.LATE]
    assert rules(history(mail(39), due=5.0, faults=(outage,))) == []
    refused = replace(late, refusals=(Refusal(at=6, conn=1, fault="refused", rcpt=ANA),))
    assert rules(refused) == []


def test_a_takeover_is_judged_by_its_own_bound_and_does_not_make_the_outage_before_it_longer() -> None:
    outage = Fault(name="disk full", at=10, until=30)
    held = Claiming(rcpt=ANA, owner="one", pid=101, at=31.0, until=46.0)
    late = history(mail(50), due=5.0, faults=(outage, killed(32.0)))
    assert rules(late) == [Rule.LATE]
    (found,) = net_lateness(replace(late, claimings=(held,)))
    assert found.net == pytest.approx(50.01 - 5 - 20 - 14)
    assert rules(replace(late, claimings=(held,))) == []


def test_under_kills_alone_lateness_has_a_bound_of_its_own() -> None:
    assert rules(history(mail(14.9), faults=(killed(12.0, conn=7),))) == [Rule.LATE]
    assert rules(history(mail(13.9), faults=(killed(12.0, conn=7),))) == []


def test_the_record_must_agree_with_what_the_server_took() -> None:
    assert rules(replace(history(mail()), recorded=((ANA, "sent"),))) == []
    assert rules(replace(history(mail()), recorded=((ANA, "deferred"),))) == [Rule.RECORD]
    both = ((ANA, "sent"), ("bob@example.org", "sent"))
    assert rules(replace(history(mail()), recorded=both)) == [Rule.RECORD]


def test_outages_that_overlap_are_counted_once() -> None:
    spans = Spans.of([Fault(name="a", at=1, until=5), Fault(name="b", at=4, until=8), Fault(name="c", at=20, until=30)])
    assert spans.within(0, 100) == 17
    assert spans.within(6, 25) == 7


def test_a_history_is_read_back_from_its_lines() -> None:
    lines = [
        {"kind": "begin", "at": 1.0, "conn": 1, "peer": 5000},
        {"kind": "peer", "at": 1.0, "peer": 5000, "pid": 77},
        {"kind": "mail", **vars(mail())},
        {"kind": "end", "at": 12.0, "conn": 1, "peer": 5000, "how": "eof"},
        {"kind": "fault", "name": "stopped", "at": 1.0, "until": 2.0, "pids": [77]},
        {"kind": "due", "rcpt": ANA, "at": 9.0},
        {"kind": "exit", "name": "for people to read"},
    ]
    found = history_of(lines)
    assert found.connections == (Connection(conn=1, peer=5000, began=1.0, ended=12.0, how="eof", pid=77),)
    assert found.mails == (mail(),)
    assert found.faults[0].pids == (77,)
