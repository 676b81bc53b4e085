"""The progress line, at a clock of our own."""

import io

from casecheck.batch import Progress
from casecheck.batch.ticker import Ticker


def test_the_time_left_is_that_of_the_dossiers_really_reviewed() -> None:
    now = [0.0]
    stream = io.StringIO()
    ticker = Ticker(stream, lambda: now[0])
    ticker(Progress(total=100))
    assert "0/100 份" in stream.getvalue()
    assert "剩余 —" in stream.getvalue()
    now[0] = 20.0
    ticker(Progress(total=100, done=30, same=20, found=7, quarantined=1))  # 2 seconds each, 70 to go
    line = stream.getvalue().rsplit("\r", 1)[1]
    assert "30/100 份　问题 7 项　隔离 1 份　剩余 2 分 20 秒" in line


def test_it_ends_its_line() -> None:
    stream = io.StringIO()
    Ticker(stream, lambda: 0.0)(Progress(total=1, done=1))
    assert stream.getvalue().endswith("\n")
