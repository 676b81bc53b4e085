"""The benchmark on a smaller archive: killed three times, one aborts its worker, one sleeps for ever."""

import json
from pathlib import Path

import pytest

from benchmarks.batch import compare


@pytest.mark.slow
def test_killed_three_times_equals_calm(tmp_path: Path) -> None:
    calm, killed, curve, _ = compare(tmp_path, 24, 2)
    rows = [json.loads(line) for line in calm.splitlines()]
    assert len(rows) == 24
    assert {r["name"].rsplit("/", 1)[1] for r in rows if r["status"] == "quarantined"} == {"00008自杀", "00012不醒"}
    assert killed == calm
    parents = [parent for _, parent, _ in curve]
    assert max(parents) < parents[0] + 30
