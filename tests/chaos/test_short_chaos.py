"""The short form of ``make chaos``: real workers, real servers, seeded misfortune, a cause for every copy.

How late a letter was is judged there and not here, where other tests share the machine.
"""

import time
from pathlib import Path

import pytest

from tests.chaos.checker import Rule, check, table
from tests.chaos.ground import Ground
from tests.chaos.run import READY_SECONDS, Run, control, race
from tests.chaos.sink import Shares

SEED = 7
PUNCTUALITY = {Rule.LATE, Rule.NOT_TAKEN_OVER}
pytestmark = pytest.mark.journey


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that PostgreSQL's own user can enter, if we are root."""
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(0o755)
    return tmp_path


def test_letters_survive_killed_workers_three_redis_kills_a_database_crash_and_redis_away(folder: Path) -> None:
    letters, seconds, away = 300, 24.0, 9.0
    shares = Shares(refused=0.01, closing=0.01, dropped=0.02, slow=0.02)
    with Ground(folder=folder, seed=SEED, shares=shares) as ground:
        run = Run(ground, pace=240.0)  # a refusal's quarter of an hour lasts four seconds
        run.start_processes(workers=2, beats=1)
        run.fill(letters, seconds, lead=1.0, gone=60)
        ground.wait(3.0)
        ground.kill_group(ground.workers()[0], "worker killed")
        for _ in range(3):
            ground.wait(2.0)
            ground.kill_redis(0.5)
            consuming = ground.wait(READY_SECONDS, lambda: ground.consuming() >= 2)
            assert consuming, "every worker waits for hints again"
        assert ground.exits == [], "no worker gave up when Redis died"
        ground.restart_postgres()
        at, child = time.time(), ground.workers()[1].children()[0]
        ground.kill(child)
        ground.fault("child killed", at, pids=(child,))
        before = len(run.history().mails)
        ground.kill_redis(away, "redis away")
        assert len(run.history().mails) > before, "letters go without Redis"
        ground.wait(run.began + seconds + 1 - time.time())
        assert run.settle(120)
        report = check(run.history(), slow_seconds=shares.slow_seconds)
        assert [found for found in report.findings if found.rule not in PUNCTUALITY] == [], table(report)
        assert report.figures["mails"] >= letters * 59 // 60
        assert report.causes.get("answer withheld"), "some copies were forced"


def test_a_stop_beats_every_letter_whose_data_has_not_begun(folder: Path) -> None:
    report = race(folder, seed=SEED, stops=100)
    assert [found for found in report.findings if found.rule not in PUNCTUALITY] == [], table(report)
    assert report.figures["stops"] == 100
    assert 0 < report.figures["mails"] < 100, "some stops won and some letters"


def test_the_obvious_way_to_use_celery_does_not_survive_the_same(folder: Path) -> None:
    """The negative control: a harness that finds nothing wrong here would find nothing anywhere."""
    report = control(folder, seed=SEED, letters=80, seconds=8.0, settle=6.0)
    assert Rule.LOST in {found.rule for found in report.findings}, table(report)
