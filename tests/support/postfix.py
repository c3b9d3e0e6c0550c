"""A real Postfix on this machine, in a folder of its own, that hands mail to our door as an operator's would."""

import os
import pwd
import shutil
import smtplib
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.relay import free_port

_MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = {daemons}
mail_owner = {owner}
setgid_group = {group}
maillog_file = {folder}/log/mail.log
maillog_file_prefixes = {folder}
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = mx.example.org
mydestination =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
smtpd_forbid_bare_newline = {strict}
local_recipient_maps =
alias_maps =
alias_database =
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
{docs}
"""

_MASTER = """
{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
flush unix n - n 1000? 0 flush
showq unix n - n - - showq
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


def _program() -> str | None:
    return shutil.which("postfix") or shutil.which("postfix", path="/usr/sbin:/usr/lib/postfix/sbin")


def needs_postfix() -> pytest.MarkDecorator:
    """Leaves a test out, and says why, where there is no Postfix or it may not be run."""
    if os.geteuid() != 0:
        return pytest.mark.skip(reason="Postfix starts as root alone: run as root to see it hand mail to our door")
    return pytest.mark.skipif(
        _program() is None, reason="there is no Postfix here: run scripts/mailservers, or install postfix"
    )


@dataclass
class Postfix:
    """A running server that takes mail on `port`."""

    folder: Path
    port: int

    def send(self, raw: bytes, sender: str, *recipients: str) -> None:
        """Hand it a message, as the world does."""
        with smtplib.SMTP("127.0.0.1", self.port, timeout=20) as client:
            client.sendmail(sender, list(recipients), raw)

    def queue(self) -> str:
        """What waits, as `mailq` says."""
        return self._run("postqueue", "-c", str(self.folder / "etc"), "-p").stdout

    def flush(self) -> None:
        """Try everything that waits now."""
        self._run("postqueue", "-c", str(self.folder / "etc"), "-f")

    def log(self) -> str:
        """All that it said."""
        file = self.folder / "log" / "mail.log"
        return file.read_text(errors="replace") if file.exists() else ""

    def _run(self, program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        found = shutil.which(program) or shutil.which(program, path="/usr/sbin")
        assert found is not None
        return subprocess.run([found, *arguments], capture_output=True, text=True, check=False, timeout=30)

    def stop(self) -> None:
        """End it and forget its mail."""
        self._run("postfix", "-c", str(self.folder / "etc"), "abort")
        until = time.monotonic() + 10
        while (self.folder / "queue/pid/master.pid").exists() and time.monotonic() < until:
            pid = (self.folder / "queue/pid/master.pid").read_text().strip()
            if not pid or not Path(f"/proc/{pid}").exists():
                break
            time.sleep(0.1)
        shutil.rmtree(self.folder, ignore_errors=True)


def start_postfix(settings: str, transport: str, *, strict: bool = True) -> Postfix:
    """Start one with these lines of main.cf and of the transport table (of which every "DOOR" was replaced before)."""
    program = _program()
    assert program is not None
    folder = Path(tempfile.mkdtemp(prefix="sw-postfix-", dir="/tmp"))
    folder.chmod(0o755)
    owner = next((name for name in ("postfix", "nobody") if _is_user(name)), "nobody")
    for name in ("etc", "queue", "data", "log"):
        (folder / name).mkdir()
        (folder / name).chmod(0o755)  # its own user must pass, whatever this process's umask is
    os.chown(folder / "data", pwd.getpwnam(owner).pw_uid, 0)
    daemons = next(d for d in ("/usr/lib/postfix/sbin", "/usr/libexec/postfix") if Path(d).is_dir())
    port = free_port()
    main = _MAIN.format(
        folder=folder,
        daemons=daemons,
        owner=owner,
        group="postdrop",
        strict="yes" if strict else "no",
        docs=settings.replace("hash:/etc/postfix/", f"texthash:{folder}/etc/"),
    )
    (folder / "etc/main.cf").write_text(main)
    (folder / "etc/master.cf").write_text(_MASTER.format(port=f"127.0.0.1:{port}"))
    (folder / "etc/transport").write_text(transport)
    made = Postfix(folder, port)
    done = made._run("postfix", "-c", str(folder / "etc"), "start")
    until = time.monotonic() + 20
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as door:
                if door.recv(4) == b"220 ":
                    return made
        except OSError:
            pass
        if time.monotonic() > until:
            said = done.stderr + made.log()
            made.stop()
            raise AssertionError(f"Postfix did not start: {said[-3000:]}")
        time.sleep(0.1)


def _is_user(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
