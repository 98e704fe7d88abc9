"""Requests survive the death of whatever sends them: none is lost, sent twice or wrongly settled.

RUNS=1000 for as many as in `bench/killed_sender.py`, which this runs.
"""

import json
import os
import subprocess
import sys

import pytest

from handoff_api.settings import ROOT

RUNS = int(os.environ.get("RUNS", "50"))


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_each_request_is_sent_or_unconfirmed_under_one_message_id(database: str) -> None:
    runs = str(RUNS // 2)
    options = ["--json", "--runs", runs, "--database", database]
    done = subprocess.run(
        [sys.executable, "-m", "bench.killed_sender", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60 + RUNS * 5,
        check=False,
    )

    assert done.stdout, done.stderr
    told = json.loads(done.stdout)
    assert told["faults"] == []
    assert done.returncode == 0
    assert sum(kind["runs"] for kind in told["kinds"].values()) == RUNS // 2
    for kind in told["kinds"].values():
        assert "other" not in kind["ends"]
        assert sum(kind["ends"].values()) == 3 * kind["runs"]
