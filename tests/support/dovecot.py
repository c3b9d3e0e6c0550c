"""A real IMAP server on this machine: Dovecot, with a mailbox that a test fills and looks at."""

import grp
import imaplib
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psutil
import pytest

from tests.support.relay import free_port

USER, PASSWORD = "replies@reply.example.org", "pass:word/with@marks%"

_CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
info_log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = {ssl}
{certificate}
disable_plaintext_auth = no
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
first_valid_uid = 1
mail_location = maildir:{folder}/mail
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/home
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
protocol imap {{
  imap_capability = {capability}
}}
"""


def is_here() -> bool:
    """Whether Dovecot is installed."""
    return shutil.which("dovecot") is not None


def needs_dovecot() -> pytest.MarkDecorator:
    """Leaves a test out, and says why, where there is no Dovecot."""
    return pytest.mark.skipif(
        not is_here(), reason="there is no Dovecot here: run scripts/mailservers, or install dovecot-imapd"
    )


@dataclass
class Dovecot:
    """A running server. Everything in its mailbox is in its folder."""

    folder: Path
    port: int
    tls_port: int
    process: "subprocess.Popen[bytes]"

    @property
    def url(self) -> str:
        """What `COURSE_IMAP_URL` says, without encryption."""
        return f"imap://{quote(USER, safe='')}:{quote(PASSWORD, safe='')}@127.0.0.1:{self.port}/INBOX?tls=none"

    @property
    def tls_url(self) -> str:
        """The same with TLS from the first octet."""
        return f"imaps://{quote(USER, safe='')}:{quote(PASSWORD, safe='')}@localhost:{self.tls_port}/INBOX"

    @contextmanager
    def connected(self) -> Iterator[imaplib.IMAP4]:
        """Another client of the same mailbox."""
        with imaplib.IMAP4("127.0.0.1", self.port, timeout=20) as client:
            client.login(USER, PASSWORD)
            yield client

    def add(self, *messages: bytes) -> None:
        """Put messages into the mailbox, as its MTA would."""
        with self.connected() as client:
            for message in messages:
                done, said = client.append("INBOX", "", "", message)
                assert done == "OK", said

    def flags(self) -> dict[int, bytes]:
        """The UID and flags of every message, as somebody sees them who only looks."""
        with self.connected() as client:
            client.select("INBOX", readonly=True)
            _, data = client.uid("FETCH", "1:*", "(UID FLAGS)")
            found = {}
            for line in data:
                if isinstance(line, bytes) and b"UID " in line:
                    uid = int(line.split(b"UID ")[1].split()[0].rstrip(b")"))
                    found[uid] = line.split(b"FLAGS (")[1].split(b")")[0]
            return found

    def imap_processes(self) -> list[int]:
        """The pids of the processes that serve a logged-in client each."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        return [child.pid for child in children if child.name() == "imap"]

    def begin_anew(self) -> None:
        """Give the folder another UIDVALIDITY, as a move to another server does; the messages stay."""
        lists = list((self.folder / "mail").rglob("dovecot-uidlist"))
        assert lists
        for file in [
            *lists,
            *(self.folder / "mail").rglob("dovecot.index*"),
            *(self.folder / "mail").rglob("dovecot-uidvalidity*"),
        ]:
            file.unlink()
        time.sleep(1.1)  # Dovecot makes the number from the second

    def stop(self) -> None:
        """End it and forget its mail."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)


def start_dovecot(*, idle: bool = True, certificate: tuple[Path, Path] | None = None) -> Dovecot:
    """Start a server with an empty mailbox; ``idle`` false: one that does not know IDLE."""
    folder = Path(tempfile.mkdtemp(prefix="sw-dovecot-", dir="/tmp"))
    owner = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    group = grp.getgrgid(owner.pw_gid).gr_name
    for name in ("run", "mail", "home"):
        (folder / name).mkdir()
        os.chown(folder / name, owner.pw_uid, owner.pw_gid)
    folder.chmod(0o755)
    os.chown(folder, owner.pw_uid, owner.pw_gid)
    port, tls_port = free_port(), free_port()
    capability = "+" if idle else "IMAP4rev1 LITERAL+ UIDPLUS"
    config = folder / "dovecot.conf"
    text = _CONFIG.format(
        folder=folder,
        user=owner.pw_name,
        group=group,
        port=port,
        tls_port=tls_port if certificate else 0,
        password=PASSWORD.replace("%", "%%"),
        capability=capability,
        ssl="yes" if certificate else "no",
        certificate=f"ssl_cert = <{certificate[0]}\nssl_key = <{certificate[1]}" if certificate else "",
    )
    config.write_text(text)
    process = subprocess.Popen(
        ["dovecot", "-F", "-c", str(config)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    server = Dovecot(folder, port, tls_port, process)
    until = time.monotonic() + 20
    while True:
        try:
            with server.connected():
                return server
        except (OSError, imaplib.IMAP4.error):
            log = folder / "log"
            said = log.read_text() if log.exists() else ""
            if process.poll() is not None or time.monotonic() > until:
                server.stop()
                raise AssertionError(f"Dovecot did not start: {said[-2000:]}") from None
            time.sleep(0.1)
