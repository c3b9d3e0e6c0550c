"""What strangers send to break us, through the real door and the real reader, each in a process of its own.

Of every case it is asked: both processes live, neither grows beyond 300 MB, a person's mail that comes behind it is
read, and what was answered with 250 is in the database.
"""

import base64
import io
import re
import smtplib
import socket
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

import httpx
import psutil
import pytest
from sqlalchemy import func, select

from course.inbound.act import read_kept
from course.letters.address import Purpose
from course.people.inbox import open_raw
from course.people.reflections import journal
from course.service import Service
from course.store.models import Delivery, Enrolment, InboundMessage
from tests.inbound.seeds import winmail
from tests.support.clock import SetClock
from tests.support.doors import listening
from tests.support.house import wait_for
from tests.support.office import Office, Process, office
from tests.support.relay import free_port
from tests.support.visitor import link_to, open_site

MOST_MEGABYTES = 300
HEAD = "From: Eve <ana@example.org>\r\nTo: {to}\r\nSubject: Re: 1 of 7\r\nMessage-ID: <{number}@evil.example>\r\n"


def mail(body: bytes, headers: str = "") -> bytes:
    """A message for `{to}`, which is filled in when it is sent."""
    return (HEAD + headers).encode() + b"\r\n" + body


def text(body: bytes, kind: str = "text/plain; charset=utf-8") -> bytes:
    return mail(body, f"MIME-Version: 1.0\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: 8bit\r\n")


def parts(*each: bytes) -> bytes:
    """A multipart/mixed of these."""
    body = b"".join(b"--X\r\n" + part + b"\r\n" for part in each) + b"--X--\r\n"
    return mail(body, 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="X"\r\n')


def nested(depth: int) -> bytes:
    inner = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(depth))
    return HEAD.encode() + inner + b"\r\ninside\r\n"


def encoded(data: bytes, name: str, kind: str) -> bytes:
    return (
        f'Content-Type: {kind}; name="{name}"\r\nContent-Disposition: attachment; filename="{name}"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + base64.encodebytes(data).replace(b"\n", b"\r\n")


def zip_bomb() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for number in range(4):
            archive.writestr(f"{number}.txt", b"0" * 30_000_000)
    return held.getvalue()


def russian_doll(times: int) -> bytes:
    """A message in base64 within a message in base64 within …"""
    inner = b"Subject: x\r\n\r\nhello\r\n"
    for _ in range(times):
        wrapped = base64.encodebytes(inner).replace(b"\n", b"\r\n")
        inner = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + wrapped
    return HEAD.encode() + inner


LINES = {
    "on-a-a": b"On a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a\r\n",
    "wrote": b"On xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx wrote\r\n",
    "am-am": b"Am Am Am Am Am Am Am Am Am Am Am Am Am Am Am Am Am Am Am Am Am schrieb\r\n",
    "from": b"From: From: From: From: Sent: To: To: To: Subject: Subject: Subject:\r\n",
    "dashes": b"-" * 400 + b" Original Message " + b"-" * 400 + b"\r\n",
    "spaces": b" " * 900 + b"x\r\n",
    "angles": b"<" * 900 + b"\r\n",
    "quotes": b">" * 900 + b"\r\n",
    "ats": b"a@" * 450 + b"\r\n",
    "colons": b"12:12:12.12.2012 " * 50 + b":\r\n",
    "newlines": b"\r\n",
    "sent from": b"Sent from my Sent from my Sent from my Sent from my,,,,,,,,,,,\r\n\r\n",
    "entities": b"&lt;&#60;&#x3c;&amp;lt;&" * 40 + b"\r\n",
    "dying": b"I want to I want to I want to die die die die to to hear I do not want to\r\n",
    "back": b"until until until back on back on bis zum bis zum from the 2nd until 3. 4. 5.\r\n",
}
CASES: dict[str, Callable[[], bytes]] = {
    "10,000 nested parts": lambda: nested(10_000),
    "10,000 parts": lambda: parts(*[b"\r\nhello\r\n"] * 10_000),
    "100,000 headers": lambda: HEAD.encode() + b"X-A: b\r\n" * 100_000 + b"\r\nhello\r\n",
    "a header of a megabyte": lambda: HEAD.encode() + b"X-A: " + b"b" * 1_000_000 + b"\r\n\r\nhello\r\n",
    "3,000 open comments in From": lambda: b"From: " + b"(" * 3000 + b"\r\n" + mail(b"x")[40:],
    "10,000 recipients in To": lambda: HEAD.encode() + b"Cc: " + b"a@b.example,\r\n " * 10_000 + b"c@d.e\r\n\r\nx\r\n",
    "10,000 parameters": lambda: mail(b"x", "Content-Type: text/plain" + "; a=b" * 10_000 + "\r\n"),
    "messages in messages": lambda: russian_doll(20),
    "a zip bomb": lambda: parts(b"\r\nSee the file.\r\n", encoded(zip_bomb(), "cv.zip", "application/zip")),
    "a TNEF bomb": lambda: parts(
        encoded(winmail(b"a\0" * 9_000_000), "winmail.dat", "application/ms-tnef"),
    ),
    "an image that is no image": lambda: parts(encoded(b"\x89PNG" + bytes(2_000_000), "a.png", "image/png")),
    "NUL bytes": lambda: text(b"The\0 bakery" + b"\0" * 10_000 + b"\r\n"),
    "a charset that is none": lambda: text(b"caf\xe9 \xff\xfe\r\n", "text/plain; charset=unicode_escape"),
    "UTF-7": lambda: text(b"+ADw-script+AD4-\r\n", "text/plain; charset=utf-7"),
    "broken ISO-2022-JP": lambda: text(b"\x1b$B" * 5_000 + b"\r\n", "text/plain; charset=iso-2022-jp"),
    "lone surrogates": lambda: text(b"lone \xed\xa0\x80 and \xed\xbf\xbf\r\n"),
    "surrogates as entities": lambda: text(b"<p>&#xD800;&#55357;&#0;&#x110000;x</p>\r\n", "text/html"),
    "script, style and remote images": lambda: text(
        b"<style>body{display:none}</style><script>alert(1)</script><img src=http://evil.example/p onerror=alert(2)>"
        b"<a href='javascript:alert(3)'>The bakery</a><svg onload=alert(4)></svg> {{ 7*7 }} =cmd|' /C calc'!A0\r\n",
        "text/html",
    ),
    "100,000 nested tags": lambda: text(b"<div>" * 100_000 + b"x\r\n", "text/html"),
    "100,000 open tags": lambda: text(b"<" * 100_000 + b"a " * 100_000 + b"\r\n", "text/html"),
    "30,000 quoted blocks": lambda: text(b"<blockquote type=cite>" * 30_000 + b"</div>" * 40_000, "text/html"),
    "200,000 entities": lambda: text(b"&amp;" * 200_000 + b"\r\n", "text/html"),
    "140,000 comments": lambda: text(b"<!---->" * 60_000 + b"<!--" * 80_000 + b"\r\n", "text/html"),
    "a line of 900 kB": lambda: text(b"word " * 180_000 + b"\r\n"),
    "a base64 line of 900 kB": lambda: mail(
        base64.b64encode(b"On x wrote: " * 56_000), "Content-Transfer-Encoding: base64\r\n"
    ),
    "20 MB of own words": lambda: text(b"I asked my old manager on Tuesday, and she said no.\r\n" * 400_000),
    "a report of 10,000 recipients": lambda: mail(
        b"--r\r\nContent-Type: message/delivery-status\r\n\r\n"
        + b"".join(b"Final-Recipient: rfc822; a%d@b.example\r\nAction: failed\r\n\r\n" % n for n in range(10_000))
        + b"--r--\r\n",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="r"\r\n',
    ),
    **{f"lines of {name}": lambda line=line: text(line * (300_000 // len(line))) for name, line in LINES.items()},  # type: ignore[misc]
}


@dataclass
class Watched:
    """The largest memory that any of these processes and their children ever had, in megabytes."""

    processes: list[Process]
    most: float = 0.0
    _ended: threading.Event = field(default_factory=threading.Event)

    def look(self) -> None:
        while not self._ended.wait(0.02):
            for process in self.processes:
                with suppress(psutil.Error):
                    root = psutil.Process(process.popen.pid)
                    for each in (root, *root.children(recursive=True)):
                        self.most = max(self.most, each.memory_info().rss / 2**20)

    @contextmanager
    def looked_at(self) -> Iterator["Watched"]:
        thread = threading.Thread(target=self.look, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._ended.set()
            thread.join()


@pytest.fixture
def staff(service: Service) -> Iterator[Office]:
    """An office whose door has a port of its own."""
    with office(service.settings, inbound_listen=f"lmtp://127.0.0.1:{free_port()}") as staff:
        yield staff


def port_of(staff: Office) -> int:
    return int(staff.settings.inbound_listen.rpartition(":")[2])


def address(service: Service, row: Enrolment, day: int = 1) -> str:
    return f"{service.signer.reply_local_part(row.handle, day)}@{service.settings.reply_domain}"


def plain_reply(service: Service, row: Enrolment, said: str, number: object) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ben@example.org", address(service, row), "Re: 1 of 7"
    message["Message-ID"] = f"<{number}@mail.example.org>"
    message.set_content(said)
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def words(service: Service, row: Enrolment) -> list[str]:
    with service.sessions() as session:
        return [each.text for each in journal(service, session, session.get_one(Enrolment, row.id))]


def states(service: Service) -> dict[str, int]:
    with service.sessions() as session:
        query = select(InboundMessage.state, func.count()).group_by(InboundMessage.state)
        return {row[0]: row[1] for row in session.execute(query)}


def test_every_hostile_mail_is_kept_and_read_and_the_mail_behind_it_too(
    service: Service, enrol: Callable[..., Enrolment], staff: Office
) -> None:
    ana, ben = enrol("ana@example.org"), enrol("ben@example.org")
    door, worker = staff.run("inbound"), staff.run("worker")
    wait_for(lambda: door.says("inbound.ready"), 60, lambda: "".join(door.lines))
    wait_for(lambda: worker.says("ready."), 60, lambda: "".join(worker.lines))
    kept = 0
    with Watched([door, worker]).looked_at() as watched:
        for number, (name, make) in enumerate(CASES.items()):
            raw = make().replace(b"{to}", address(service, ana).encode()).replace(b"{number}", b"%d" % number)
            with smtplib.LMTP("127.0.0.1", port_of(staff), timeout=60) as client:
                client.sendmail("eve@evil.example", [address(service, ana)], raw)
                client.sendmail("ben@example.org", [address(service, ben)], plain_reply(service, ben, name, number))
            kept += 2
            assert sum(states(service).values()) == kept, f"{name}: what was answered with 250 is there"
            if number < 15:  # more to one day than anybody writes goes to the pen
                wait_for(lambda name=name: name in words(service, ben), 30, lambda name=name: name)  # type: ignore[misc]
        wait_for(lambda: "kept" not in states(service), 90, lambda: str(states(service)))
    assert door.popen.poll() is None
    assert worker.popen.poll() is None
    assert watched.most < MOST_MEGABYTES
    assert not worker.says("inbound.cannot_act"), "none of them broke anything"
    assert not worker.says("inbound.too_slow")
    with service.sessions() as session:
        assert all("\0" not in each for each in words(service, ana))
        rows = session.scalars(select(InboundMessage).order_by(InboundMessage.id)).all()
        assert all(len(open_raw(service, session, row)) == row.size for row in rows[:20]), "the raw mail is all there"


def test_fifty_megabytes_and_endless_lines_are_refused_while_others_are_served(
    service: Service, enrol: Callable[..., Enrolment], staff: Office
) -> None:
    ben = enrol("ben@example.org")
    door = staff.run("inbound")
    wait_for(lambda: door.says("inbound.ready"), 60, lambda: "".join(door.lines))
    port, answers = port_of(staff), dict[str, bytes]()

    def flood(name: str, piece: bytes, times: int, size: str = "") -> None:
        with socket.create_connection(("127.0.0.1", port), timeout=60) as line, suppress(OSError):
            reader = line.makefile("rb")
            for said in (
                b"LHLO x",
                b"MAIL FROM:<e@evil.example>" + size.encode(),
                b"RCPT TO:<x@" + domain + b">",
                b"DATA",
            ):
                line.sendall(said + b"\r\n")
            for _ in range(times):
                line.sendall(piece)
            line.sendall(b"\r\n.\r\nQUIT\r\n")
            line.shutdown(socket.SHUT_WR)
            answers[name] = reader.read()

    domain = service.settings.reply_domain.encode()
    floods = [
        ("declared", b"x", 1, " SIZE=52428800"),
        ("lines", b"a line of sixty-four octets, over and over, until it is too much\r\n" * 1000, 800, ""),
        ("one line", b"endless " * 8192, 800, ""),
    ]
    with Watched([door]).looked_at() as watched:
        threads = [threading.Thread(target=flood, args=each) for each in floods for _ in range(3)]
        for thread in threads:
            thread.start()
        served = 0
        while any(thread.is_alive() for thread in threads) or served < 3:
            with smtplib.LMTP("127.0.0.1", port, timeout=60) as client:
                client.sendmail("ben@example.org", [address(service, ben)], plain_reply(service, ben, "Here.", served))
            served += 1
        for thread in threads:
            thread.join()
    assert b"552" in answers["declared"]
    assert b"552" in answers["lines"]
    assert b"500" in answers["one line"]
    assert sum(states(service).values()) == served
    assert watched.most < MOST_MEGABYTES
    assert door.popen.poll() is None


@pytest.mark.parametrize("end", [b"\n.\n", b"\r\n.\n", b"\n.\r\n", b"\r.\r"])
def test_a_message_smuggled_behind_a_bare_line_end_is_no_second_message(
    service: Service, enrol: Callable[..., Enrolment], end: bytes
) -> None:
    ana = enrol()
    to = address(service, ana).encode()
    second = (
        b"MAIL FROM:<ana@example.org>\r\nRCPT TO:<" + to + b">\r\nDATA\r\nFrom: ana@example.org\r\n\r\nstop\r\n.\r\n"
    )
    with listening(service) as port, socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        reader = line.makefile("rb")
        for said in (b"LHLO x", b"MAIL FROM:<e@evil.example>", b"RCPT TO:<" + to + b">", b"DATA"):
            line.sendall(said + b"\r\n")
        line.sendall(b"Subject: x\r\n\r\nfirst" + end + second + b"QUIT\r\n")
        said = reader.read()
    assert b"550 5.5.2" in said
    read_kept(service)
    assert states(service) == {}
    with service.sessions() as session:
        assert session.get_one(Enrolment, ana.id).status == "active"


def sent_letters(service: Service) -> list[str]:
    with service.sessions() as session:
        return list(session.scalars(select(Delivery.letter).order_by(Delivery.id)))


def test_a_subject_or_an_id_with_line_breaks_becomes_nobody_s_header(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    from course.delivery.claim import claim
    from course.delivery.writing import gather, write

    ana = enrol()
    evil = (
        f"From: Ana <ana@example.org>\r\nTo: {address(service, ana)}\r\n"
        "Subject: =?utf-8?q?stop=0D=0ABcc=3A_all=40evil.example=0D=0A=0D=0Apwned?=\r\n"
        "Message-ID: <a\tb@evil.example>\r\n <c=0d=0aBcc:x@evil.example>\r\nIn-Reply-To: =?utf-8?q?=3Cx=0D=0AX=3E?=\r\n"
        "\r\nstop\r\n"
    ).encode()
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        client.sendmail("ana@example.org", [address(service, ana)], evil)
    read_kept(service)
    assert "goodbye" in sent_letters(service)
    claimed = claim(service, "me", limit=100)
    with service.sessions() as session:
        material = gather(service, session, claimed)
    assert claimed
    for each in claimed:
        raw = write(service, each, material).data
        message = message_from_bytes(raw, policy=policy.default)
        assert message["Bcc"] is None
        assert b"evil.example" not in raw.partition(b"\r\n\r\n")[0].replace(b"<c=0d=0aBcc:x@evil.example>", b"")
        assert all(re.match(rb"[!-9;-~]+:|[ \t]", line) for line in raw.partition(b"\r\n\r\n")[0].split(b"\r\n"))


def test_a_forged_from_neither_commands_nor_hears_anything(service: Service, enrol: Callable[..., Enrolment]) -> None:
    ana = enrol()
    forged = [
        ("eve@evil.example", "pause for 30 days", ""),
        ("ana@example.org", "pause for 30 days", "Authentication-Results: mx.example; dmarc=fail\r\n"),
        ("ana@example.org>, <eve@evil.example", "pause for 30 days", ""),
        ("ana@example.org", "next", "From: eve@evil.example\r\n"),
    ]
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        for number, (sender, said, more) in enumerate(forged):
            raw = f"From: <{sender}>\r\n{more}To: {address(service, ana)}\r\nMessage-ID: <{number}@e>\r\n\r\n{said}\r\n"
            client.sendmail("eve@evil.example", [address(service, ana)], raw.encode())
    read_kept(service)
    with service.sessions() as session:
        row = session.get_one(Enrolment, ana.id)
        assert (row.status, row.paused_until) == ("active", None)
        letters = session.scalars(select(Delivery.letter).where(Delivery.letter != "confirm")).all()
        assert list(letters) == ["not-understood"], "one letter, to the candidate's own address"


def test_replayed_mail_is_kept_once_and_guessed_addresses_belong_to_nobody(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    ana = enrol()
    to = address(service, ana)
    raw = plain_reply(service, ana, "Once.", 1)
    local_part, _, domain = to.partition("@")
    answers = set()
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        for _ in range(20):
            client.sendmail("ana@example.org", [to], raw)
        client.ehlo_or_helo_if_needed()
        for at in range(len("reply+"), len(local_part)):
            changed = local_part[:at] + ("a" if local_part[at] != "a" else "b") + local_part[at + 1 :]
            client.mail("ana@example.org")
            answers.add(client.rcpt(f"{changed}@{domain}"))
            guess = plain_reply(service, ana, "stop", f"guess-{at}").replace(
                to.encode(), f"{changed}@{domain}".encode()
            )
            code, _ = client.data(guess)
            assert code == 250
    assert len(answers) == 1, "the door tells nobody which address is one"
    read_kept(service, limit=500)
    assert words(service, ana) == ["Once."]
    with service.sessions() as session:
        assert session.get_one(Enrolment, ana.id).status == "active"
    assert states(service) == {"done": 1, "unmatched": len(local_part) - len("reply+")}


def test_of_ten_thousand_replies_to_one_enrolment_few_are_taken_and_others_are_served(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    ana, ben = enrol("ana@example.org"), enrol("ben@example.org")
    taken = refused = 0
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        client.ehlo()
        for number in range(10_000):
            client.mail(f"eve{number}@evil.example")
            client.rcpt(address(service, ana))
            code, _ = client.data(plain_reply(service, ana, f"Number {number}.", number))
            taken, refused = taken + (code == 250), refused + (code == 450)
        client.sendmail("ben@example.org", [address(service, ben)], plain_reply(service, ben, "Here.", "ben"))
    assert 240 <= taken < 400
    assert taken + refused == 10_000
    while read_kept(service):
        pass
    assert words(service, ben) == ["Here."]
    assert len(words(service, ana)) == 20
    assert sum(states(service).values()) == taken + 1, "nothing that was taken is lost"
    assert sent_letters(service).count("receipt") == 2, "one for each of the two"


def test_a_letter_of_ours_that_comes_back_round_and_round_does_nothing(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    from course.delivery.claim import claim
    from course.delivery.writing import gather, write

    ana = enrol()
    claimed = claim(service, "me", limit=100)
    with service.sessions() as session:
        material = gather(service, session, claimed)
    letter = write(service, claimed[0], material).data
    before = len(sent_letters(service))
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        for hop in range(100):
            received = b"Received: from x by y; Tue, 24 Nov 2026 09:00:%02d +0000\r\n" % (hop % 60)
            client.sendmail(f"list{hop}@evil.example", [address(service, ana)], received * hop + letter)
    read_kept(service, limit=500)
    assert words(service, ana) == []
    assert len(sent_letters(service)) == before
    assert set(states(service)) == {"ignored"}


def test_a_storm_of_automatic_answers_is_never_answered(
    service: Service, enrol: Callable[..., Enrolment], clock_at: SetClock
) -> None:
    ana = enrol()
    before = sent_letters(service)
    kinds = [
        "Auto-Submitted: auto-replied",
        "X-Autoreply: yes",
        "Precedence: auto_reply",
        "Return-Path: <>\r\nPrecedence: bulk",
    ]
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        for number in range(200):
            head = f"From: ana@example.org\r\nTo: {address(service, ana)}\r\nMessage-ID: <{number}@x>\r\n"
            subject = f"Subject: Automatic reply {number}\r\n{kinds[number % 4]}\r\n"
            body = "\r\nI am away until 27 November.\r\nStop pause next\r\n"
            client.sendmail("" if number % 2 else "ana@example.org", [address(service, ana)], head + subject + body)
            if number % 50 == 0:
                clock_at.forward(hours=1)
    read_kept(service, limit=500)
    assert sent_letters(service) == before
    assert words(service, ana) == []
    with service.sessions() as session:
        assert session.get_one(Enrolment, ana.id).held_reason == "out_of_office"


FILES = [
    ("cv.pdf", "application/pdf"),
    ("photo.jpg", "image/jpeg"),
    ("run.exe", "application/x-msdownload"),
    ("page.html", "text/html"),
    ("notes.txt", "text/plain"),
    ("letter.eml", "message/rfc822"),
    ("../../etc/passwd", "application/octet-stream"),
    ("a\u202egnp.exe", "image/png"),
    ("invite.ics", "application/ics"),
    ("voice.m4a", "audio/mp4"),
]


def test_files_of_every_kind_are_counted_and_never_read(service: Service, enrol: Callable[..., Enrolment]) -> None:
    from course.inbound.read import Reply, read

    ana = enrol()
    whole = EmailMessage()
    whole["From"], whole["To"], whole["Message-ID"] = "ana@example.org", address(service, ana), "<files@example.org>"
    whole.set_content("The bakery, see the files.")
    for name, kind in FILES:
        main, _, sub = kind.partition("/")
        if kind == "message/rfc822":
            inner = EmailMessage()
            inner.set_content("not mine")
            whole.add_attachment(inner, filename=name)
        elif main == "text":
            whole.add_attachment("not mine", subtype=sub, filename=name)
        else:
            whole.add_attachment(b"not mine", maintype=main, subtype=sub, filename=name)
    raw = whole.as_bytes(policy=policy.SMTP)
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        client.sendmail("ana@example.org", [address(service, ana)], raw)
    read_kept(service)
    assert words(service, ana) == ["The bakery, see the files."]
    reading = read(raw)
    assert isinstance(reading, Reply)
    assert reading.attachments == len(FILES)


def test_what_scripts_a_reply_brought_is_shown_as_nothing_but_words(
    service: Service, enrol: Callable[..., Enrolment]
) -> None:
    ana = enrol()
    with service.sessions() as session:
        row = session.get_one(Enrolment, ana.id)
        row.position, row.last_lesson_at = 1, service.clock.now()
    html = CASES["script, style and remote images"]().replace(b"{to}", address(service, ana).encode())
    shown = text(b"<script>alert('x')</script> <img src=http://evil.example/p> {{ 7*7 }} &lt;b&gt;\r\n").replace(
        b"{number}", b"2"
    )
    with listening(service) as port, smtplib.LMTP("127.0.0.1", port) as client:
        client.sendmail("ana@example.org", [address(service, ana)], html)
        client.sendmail("ana@example.org", [address(service, ana)], shown)
    read_kept(service)
    assert words(service, ana)[0].startswith("The bakery {{ 7*7 }}")
    with open_site(service) as site, httpx.Client(base_url=site) as visitor:
        page = visitor.get(link_to(service, Purpose.ME, ana)).text
    assert "The bakery {{ 7*7 }}" in page
    for evil in ("<script>alert", "<img src=http", "onerror=alert", "javascript:", "evil.example/p>"):
        assert evil not in page
