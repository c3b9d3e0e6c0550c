"""`course dkim` makes keys and shows what DNS has to say; a worker without its key does not start."""

import stat
from pathlib import Path

import pytest

from course.letters.dkim import read_keys
from course.settings import SettingsError, load_settings
from tests.cli.conftest import Run


def test_make_writes_a_key_for_its_owner_alone_and_prints_its_record(bare: Run, tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    done = bare("dkim", "make", "S2026", "--out", str(path), "--domain", "mail.example.org")
    assert done.returncode == 0, done.stderr
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    [key] = read_keys([("s2026", path)], domain="mail.example.org")
    assert done.stdout == key.record_line + "\n"
    assert done.stdout.startswith("s2026._domainkey.mail.example.org. IN TXT ")
    assert f"COURSE_DKIM_KEYS=s2026={path}" in done.stderr


def test_make_never_writes_over_a_key(bare: Run, tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_text("precious", encoding="ascii")
    done = bare("dkim", "make", "s2026", "--out", str(path), "--domain", "example.org")
    assert (done.returncode, done.stdout) == (1, "")
    assert "there already" in done.stderr
    assert path.read_text(encoding="ascii") == "precious"


@pytest.mark.parametrize("selector", ["two words", "-x", "a" * 300])
def test_make_says_what_a_selector_is(bare: Run, selector: str) -> None:
    done = bare("dkim", "make", "--", selector)
    assert done.returncode == 1
    assert "selector" in done.stderr
    assert "Traceback" not in done.stderr


def test_show_prints_the_record_of_every_key_that_is_set(bare: Run, tmp_path: Path) -> None:
    named = []
    for selector, *more in (("s2026",), ("e2026", "--ed25519")):
        path = tmp_path / f"{selector}.pem"
        bare("dkim", "make", selector, "--out", str(path), "--domain", "secondwind.example", *more)
        named.append((selector, path))
    setting = ",".join(f"{selector}={path}" for selector, path in named)
    done = bare("dkim", "show", env={"COURSE_DKIM_KEYS": setting})
    keys = read_keys(named, domain="secondwind.example")
    assert done.stdout.splitlines() == [key.record_line for key in keys]
    assert [key.algorithm for key in keys] == ["rsa-sha256", "ed25519-sha256"]


def test_show_without_a_key_says_who_signs(bare: Run) -> None:
    done = bare("dkim", "show")
    assert done.returncode == 1
    assert "the relay signs" in done.stderr


def test_a_worker_without_its_key_does_not_start(bare: Run, tmp_path: Path) -> None:
    servers = {
        "COURSE_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
        "COURSE_REDIS_URL": "redis://127.0.0.1:1/0",
    }
    gone = tmp_path / "gone.pem"
    done = bare("worker", env={"COURSE_DKIM_KEYS": f"s2026={gone}", **servers})
    assert done.returncode == 1
    assert f"{gone}: no such file" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("value", ["s2026", "=/a.pem", "s2026=", "s2026=/a.pem,", ","])
def test_a_setting_without_selector_or_file_stops_the_start(value: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="SELECTOR=FILE"):
        load_settings(_env_file=None, dkim_keys=value, data_dir=tmp_path)


def test_several_keys_are_read_in_their_order(tmp_path: Path) -> None:
    files = load_settings(_env_file=None, dkim_keys="a=/x/a.pem, b = /x/b.pem", data_dir=tmp_path).dkim_key_files
    assert files == (("a", Path("/x/a.pem")), ("b", Path("/x/b.pem")))
