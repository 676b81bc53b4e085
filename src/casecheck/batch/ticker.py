"""One line on a terminal that says how far a run is (进度)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

from casecheck.batch.run import Progress


class Ticker:
    """Rewrites its line at most ten times a second. ``clock`` gives seconds; the time left is that of the dossiers really reviewed."""

    def __init__(self, stream: TextIO, clock: Callable[[], float]) -> None:
        self._stream, self._clock = stream, clock
        self._start = self._shown = clock()

    def __call__(self, progress: Progress) -> None:
        """Show it."""
        now = self._clock()
        last = progress.done == progress.total
        if now - self._shown >= 0.1 or last or not progress.done:
            self._shown = now
            self._stream.write(f"\r{self._line(progress, now)}\x1b[K" + ("\n" if last else ""))
            self._stream.flush()

    def _line(self, progress: Progress, now: float) -> str:
        reviewed = progress.done - progress.same
        left = (now - self._start) / reviewed * (progress.total - progress.done) if reviewed else None
        return (
            f"{progress.done}/{progress.total} 份　问题 {progress.found} 项　隔离 {progress.quarantined} 份"
            f"　剩余 {'—' if left is None else _duration(left)}"
        )


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} 时 {minutes:02} 分" if hours else f"{minutes} 分 {rest:02} 秒"
