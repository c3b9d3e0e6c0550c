"""PURE: whether a history keeps the promises. Every extra copy must be owed to a fault that has a name.

The server commits before we read its 250, so a copy cannot be excluded when a process, a connection or an answer is
lost just then (RFC 1047). It can be counted: at most the one letter in flight on a connection, once for each time that
the connection or its process was lost; one for each answer that the server itself withheld; and what a worker had in
hand if the ledger and the worker were lost within one lease of each other.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from tests.chaos.history import Claiming, Connection, Fault, History, Mail

STOP_SECONDS = 0.05
"""A stop beats a letter whose DATA has not begun, give or take this."""
TAKEOVER_SECONDS = 15.0
"""A dead worker's letters are in other hands after so long, if there are a database and other hands."""
LATE_P99_SECONDS = 5.0
"""The 99th percentile of lateness where nothing but kills (and deployments, and beats) came in between."""
LATE_AFTER_OUTAGE_P99_SECONDS = 15.0
"""The 99th percentile of lateness beyond an outage's own length, and beyond what a takeover (bounded above) took."""
IN_FLIGHT_SECONDS = 1.0
"""So long after the server's answer could be read, a letter may still be unnoted in a worker on a busy machine."""
LEASE_SECONDS = 12.0
IN_HAND_SECONDS = 20.0
IN_HAND_LETTERS = 200
"""What a worker has handed over and not recorded: no more than a batch."""

WORKER_LOST = frozenset({"worker killed", "child killed", "parent killed", "stopped"})
CONNECTION_LOST = frozenset({"smtp cut", "smtp route lost"})
LEDGER_LOST = frozenset({"redis killed", "redis flushed", "redis away", "redis route lost", "redis cut"})
DATABASE_LOST = frozenset({"postgres restarted", "disk full", "postgres route lost", "postgres cut"})
SERVER_SILENT = "server silent"
NO_WORKER = "no worker"  # all of them killed or halted at once, until the first is there again
OUTAGES = LEDGER_LOST | DATABASE_LOST | CONNECTION_LOST | {"stopped", SERVER_SILENT, NO_WORKER}
"""What makes letters late by its own length and a while to recover."""


class Rule(StrEnum):
    """The promises."""

    LOST = "lost"  # due, never stopped or refused for good, and never taken by the server
    EARLY = "early"  # taken before it was due
    UNEXPLAINED = "copy without a cause"
    DIFFERENT = "copies that differ"  # another Message-ID, or other bytes
    MISDIRECTED = "to somebody else"  # the envelope names one person and the letter another
    UNEXPECTED = "not asked for"
    AFTER_STOP = "after a stop"
    NOT_TAKEN_OVER = "not taken over in time"
    RECORD = "record and server disagree"  # recorded as sent and never taken, or taken and not recorded
    LATE = "late"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One broken promise."""

    rule: Rule
    what: str


@dataclass(frozen=True, kw_only=True)
class Copy:
    """An acceptance that was not the last of its letter, and the fault that it is owed to; None: to none."""

    mail: Mail
    cause: str | None


@dataclass(frozen=True, kw_only=True)
class Report:
    """What was found, and the figures."""

    findings: tuple[Finding, ...]
    figures: dict[str, Any]
    causes: dict[str, int]

    @property
    def kept(self) -> bool:
        """Whether every promise was kept."""
        return not self.findings


def check(history: History, *, slow_seconds: float = 0.5) -> Report:
    """Hold a whole history to the promises; ``slow_seconds``: how late the server's latest 250 came."""
    copies = attributed(history, slow_seconds=slow_seconds)
    lateness = net_lateness(history)
    raw = sorted(each.raw for each in lateness)
    under_kills = sorted(each.raw for each in lateness if not each.touched)
    after_outages = sorted(each.net for each in lateness if each.touched)
    findings = [
        *lost(history),
        *early(history),
        *(
            Finding(rule=Rule.UNEXPLAINED, what=f"{c.mail.rcpt} at {c.mail.end:.3f} on {c.mail.conn}")
            for c in copies
            if c.cause is None
        ),
        *same_letter(history),
        *after_stop(history),
        *not_taken_over(history),
        *disagreeing(history),
    ]
    for late, bound, where in (
        (under_kills, LATE_P99_SECONDS, "under kills alone"),
        (after_outages, LATE_AFTER_OUTAGE_P99_SECONDS, "beyond the outages' own length"),
    ):
        if (p99 := quantile(late, 0.99)) > bound:
            findings.append(Finding(rule=Rule.LATE, what=f"p99 {p99:.1f} s {where} ({len(late)} letters)"))
    found = Counter(finding.rule for finding in findings)
    causes = Counter(copy.cause or "none" for copy in copies)
    figures = {
        "due": len(history.due),
        "mails": len(history.mails),
        **{rule.value: found[rule] for rule in Rule},
        "copies": len(copies),
        "stops": len(history.stops),
        "faults": dict(sorted(Counter(fault.name for fault in history.faults).items())),
        "late_p50_s": round(quantile(raw, 0.5), 3),
        "late_p99_s": round(quantile(raw, 0.99), 3),
        "late_max_s": round(raw[-1], 3) if raw else 0.0,
        "under_kills_letters": len(under_kills),
        "under_kills_p99_s": round(quantile(under_kills, 0.99), 3),
        "after_outages_letters": len(after_outages),
        "after_outages_net_p99_s": round(quantile(after_outages, 0.99), 3),
        "takeover_max_s": round(max(takeovers(history), default=0.0), 3),
        "after_stop_max_ms": round(1000 * max(behind_stop(history), default=0.0), 1),
        "after_stop_body_max_ms": round(1000 * max(behind_stop(history, body=True), default=0.0), 1),
    }
    return Report(findings=tuple(findings), figures=figures, causes=dict(sorted(causes.items())))


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which that share lies (nearest rank); 0 for none."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def lost(history: History) -> list[Finding]:
    """Due and never taken, though nobody stopped it and the address exists."""
    taken = {mail.rcpt for mail in history.mails}
    excused = {stop.rcpt for stop in history.stops} | {r.rcpt for r in history.refusals if r.fault == "gone"}
    return [
        Finding(rule=Rule.LOST, what=due.rcpt)
        for due in history.due
        if due.rcpt not in taken and due.rcpt not in excused
    ]


def early(history: History) -> list[Finding]:
    """Taken before its instant, or never asked for at all."""
    due = {each.rcpt: each.at for each in history.due}
    found = []
    for mail in history.mails:
        if mail.rcpt not in due:
            found.append(Finding(rule=Rule.UNEXPECTED, what=f"{mail.letter} to {mail.rcpt}"))
        elif mail.body_at < due[mail.rcpt]:
            found.append(Finding(rule=Rule.EARLY, what=f"{mail.rcpt} by {due[mail.rcpt] - mail.body_at:.3f} s"))
    return found


def by_letter(history: History) -> dict[str, list[Mail]]:
    """All acceptances of each person's letter, in order. (One letter a person is due in a run.)"""
    grouped: dict[str, list[Mail]] = defaultdict(list)
    for mail in sorted(history.mails, key=lambda mail: mail.end):
        grouped[mail.rcpt].append(mail)
    return grouped


def same_letter(history: History) -> list[Finding]:
    """Copies carry one Message-ID and the same bytes, go to whom they name, and are told from everybody else's."""
    found: list[Finding] = []
    ids: dict[str, str] = {}
    for rcpt, mails in by_letter(history).items():
        if len({(mail.message_id, mail.sha256, mail.letter) for mail in mails}) > 1:
            found.append(Finding(rule=Rule.DIFFERENT, what=rcpt))
        for mail in mails:
            if mail.to != mail.rcpt:
                found.append(Finding(rule=Rule.MISDIRECTED, what=f"{mail.rcpt} got the letter of {mail.to}"))
            if ids.setdefault(mail.message_id, rcpt) != rcpt:
                found.append(Finding(rule=Rule.DIFFERENT, what=f"{rcpt} shares a Message-ID"))
    return found


def behind_stop(history: History, *, body: bool = False) -> list[float]:
    """How long after the stop's commit a letter's DATA (or its body's first byte) came, for each that did.

    Pipelined, the command DATA comes with the body before it; the body never does.
    """
    stopped = {stop.rcpt: stop.at for stop in history.stops}
    behind = [
        (mail.body_at if body else mail.data_at) - stopped[mail.rcpt] for mail in history.mails if mail.rcpt in stopped
    ]
    return [seconds for seconds in behind if seconds > 0]


def after_stop(history: History) -> list[Finding]:
    """Nobody who stopped gets a letter whose DATA began later than the promise allows."""
    stopped = {stop.rcpt: stop.at for stop in history.stops}
    return [
        Finding(rule=Rule.AFTER_STOP, what=f"{m.rcpt}, {1000 * (m.data_at - stopped[m.rcpt]):.0f} ms")
        for m in history.mails
        if m.rcpt in stopped and m.data_at > stopped[m.rcpt] + STOP_SECONDS
    ]


def disagreeing(history: History) -> list[Finding]:
    """At the end the record says sent of exactly what the server took. (Silent where the record was not read.)"""
    if not history.recorded:
        return []
    recorded = {rcpt for rcpt, status in history.recorded if status == "sent"}
    # A letter taken without an answer, whose candidate stopped before it could be tried again, is rightly not recorded.
    doubtful = {mail.rcpt for mail in history.mails} & {stop.rcpt for stop in history.stops}
    taken = {mail.rcpt for mail in history.mails}
    return [
        *(Finding(rule=Rule.RECORD, what=f"{rcpt}: recorded, never taken") for rcpt in sorted(recorded - taken)),
        *(
            Finding(rule=Rule.RECORD, what=f"{rcpt}: taken, not recorded")
            for rcpt in sorted(taken - recorded - doubtful)
        ),
    ]


@dataclass
class _Blame:
    """Which fault each copy is owed to; no fault pays for more than it can."""

    history: History
    slow_seconds: float
    connections: dict[int, Connection]
    on_connection: dict[int, list[Mail]]
    paid: set[tuple[int, str, float]] = field(default_factory=set)
    in_hand: Counter[tuple[int | None, str, float]] = field(default_factory=Counter)

    def cause_of(self, mail: Mail) -> str | None:
        if mail.dropped:
            return "answer withheld"
        connection = self.connections.get(mail.conn)
        if connection is None:
            return None
        return self._in_flight(mail, connection) or self._in_hand(mail, connection)

    def _hit(self, connection: Connection, names: Iterable[str]) -> list[Fault]:
        return [
            fault
            for fault in self.history.faults
            if fault.name in names
            and (connection.pid in fault.pids or (fault.name in CONNECTION_LOST and connection.peer in fault.peers))
        ]

    def _in_flight(self, mail: Mail, connection: Connection) -> str | None:
        for fault in self._hit(connection, WORKER_LOST | CONNECTION_LOST):
            key = (mail.conn, fault.name, fault.at)
            in_time = fault.at - IN_FLIGHT_SECONDS - self.slow_seconds <= mail.end and mail.body_at <= fault.until
            if key not in self.paid and in_time and self._last_before(mail, fault):
                self.paid.add(key)
                return fault.name
        return None

    def _last_before(self, mail: Mail, fault: Fault) -> bool:
        """Whether no later letter on this connection had begun when the fault came."""
        later = [each for each in self.on_connection[mail.conn] if each.body_at > mail.body_at]
        return all(each.body_at >= fault.at for each in later)

    def _in_hand(self, mail: Mail, connection: Connection) -> str | None:
        """The ledger and the worker (or the database that it would have told) were lost within one lease."""
        database = [fault for fault in self.history.faults if fault.name in DATABASE_LOST and not fault.pids]
        for worker in [*self._hit(connection, WORKER_LOST | DATABASE_LOST), *database]:
            if not worker.at - IN_HAND_SECONDS <= mail.end <= worker.until + IN_FLIGHT_SECONDS:
                continue
            for ledger in self.history.faults:
                apart = max(worker.at - ledger.until, ledger.at - worker.until)
                if (
                    ledger.name not in LEDGER_LOST
                    or apart > TAKEOVER_SECONDS
                    or ledger.until < mail.end - LEASE_SECONDS
                ):
                    continue
                key = (connection.pid, worker.name, worker.at)
                if self.in_hand[key] < IN_HAND_LETTERS:
                    self.in_hand[key] += 1
                    return f"{worker.name} and {ledger.name}"
        return None


def attributed(history: History, *, slow_seconds: float = 0.5) -> list[Copy]:
    """Every acceptance but the last of each letter, with the fault that explains why it was not known to be one."""
    on_connection: dict[int, list[Mail]] = defaultdict(list)
    for mail in history.mails:
        on_connection[mail.conn].append(mail)
    blame = _Blame(
        history=history,
        slow_seconds=slow_seconds,
        connections={each.conn: each for each in history.connections},
        on_connection=on_connection,
    )
    unneeded = [mail for mails in by_letter(history).values() for mail in mails[:-1]]
    return [Copy(mail=mail, cause=blame.cause_of(mail)) for mail in sorted(unneeded, key=lambda mail: mail.end)]


@dataclass(frozen=True)
class Spans:
    """Stretches of time, made disjoint."""

    spans: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, faults: Iterable[Fault]) -> "Spans":
        """The union of the faults' times."""
        merged: list[tuple[float, float]] = []
        for at, until in sorted((fault.at, fault.until) for fault in faults):
            if merged and at <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(until, merged[-1][1]))
            else:
                merged.append((at, until))
        return cls(tuple(merged))

    def within(self, at: float, until: float) -> float:
        """How much of these lies between the two instants."""
        last = bisect_right(self.spans, (until, float("inf")))
        return sum(max(0.0, min(u, until) - max(a, at)) for a, u in self.spans[:last])


@dataclass(frozen=True, kw_only=True)
class Lateness:
    """Due to taken, in seconds; ``touched``: there was an outage in between, or just before.

    ``net``: without the outages, and without the time that the letter lay in the name of a worker that was lost.
    """

    rcpt: str
    raw: float
    net: float
    touched: bool


def net_lateness(history: History) -> list[Lateness]:
    """The lateness of each letter that was taken and that the server itself never refused."""
    refused = {refusal.rcpt for refusal in history.refusals}
    faults = [fault for fault in history.faults if fault.name in OUTAGES]
    outages = Spans.of(faults)
    shadows = Spans.of(replace(fault, until=fault.until + LATE_AFTER_OUTAGE_P99_SECONDS) for fault in faults)
    first = {rcpt: mails[0].end for rcpt, mails in by_letter(history).items()}
    orphaned: dict[str, list[Fault]] = defaultdict(list)
    for claiming, fault in _orphans(history):
        orphaned[claiming.rcpt].append(replace(fault, until=claiming.until))
    found = []
    for due in history.due:
        if due.rcpt in first and due.rcpt not in refused:
            taken = first[due.rcpt]
            excused = Spans.of([*faults, *orphaned[due.rcpt]]) if orphaned[due.rcpt] else outages
            found.append(
                Lateness(
                    rcpt=due.rcpt,
                    raw=taken - due.at,
                    net=max(0.0, taken - due.at - excused.within(due.at, taken)),
                    touched=shadows.within(due.at - 1.0, taken) > 0,
                )
            )
    return found


def _orphans(history: History) -> list[tuple[Claiming, Fault]]:
    by_pid: dict[int, list[Claiming]] = defaultdict(list)
    for claiming in history.claimings:
        if claiming.pid is not None:
            by_pid[claiming.pid].append(claiming)
    return [
        (claiming, fault)
        for fault in history.faults
        if fault.name in WORKER_LOST
        for pid in fault.pids
        for claiming in by_pid[pid]
        if claiming.at <= fault.at < claiming.until
    ]


def takeovers(history: History) -> list[float]:
    """How long a lost worker's letters stayed in its name, while there was a database and somebody to take them."""
    absent = DATABASE_LOST | {NO_WORKER}
    away = Spans.of(fault for fault in history.faults if fault.name in absent and not fault.pids)
    return [claiming.until - fault.at - away.within(fault.at, claiming.until) for claiming, fault in _orphans(history)]


def not_taken_over(history: History) -> list[Finding]:
    """A lost worker's letters are in other hands, or known to be sent, in time."""
    return [
        Finding(rule=Rule.NOT_TAKEN_OVER, what=f"{claiming.rcpt} after {fault.name}: {seconds:.1f} s")
        for (claiming, fault), seconds in zip(_orphans(history), takeovers(history), strict=True)
        if seconds > TAKEOVER_SECONDS
    ]


def table(report: Report) -> str:
    """The figures for people."""
    lines = [f"{name:<26} {value}" for name, value in report.figures.items() if name != "faults"]
    lines += [f"fault: {name:<19} {count}" for name, count in report.figures["faults"].items()]
    lines += [f"copy owed to: {cause:<12} {count}" for cause, count in report.causes.items()]
    lines += [f"BROKEN {finding.rule.value}: {finding.what}" for finding in report.findings[:40]]
    return "\n".join([*lines, "every promise kept" if report.kept else f"{len(report.findings)} broken promises"])
