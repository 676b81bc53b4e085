"""What a batch is told: what to judge by, and what one dossier may cost."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casecheck.model import Frozen


class Options(Frozen):
    """What a batch judges by: the arguments of ``casecheck.review``. ``rules``: folders laid over the shipped rules;
    ``config``: the folder of the bureau's own configuration."""

    on: dt.date | None = None
    stage: Literal["draft", "filed"] = "filed"
    before: Literal["notice", "decision", "archiving"] | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    config: str | None = None


class Limits(Frozen):
    """What one dossier, and one worker, may cost."""

    seconds: float = 600.0  # wall clock for one dossier, reading included
    start_seconds: float = 120.0  # wall clock for a worker's start: loading the rules
    memory_bytes: int = 4 << 30  # address space of a worker (POSIX)
    answer_bytes: int = 256 << 20  # what a worker may hand back for one dossier
    dossiers_per_worker: int = 100  # then a fresh one, so that nothing piles up


PUBLIC = "casecheck.pipeline:review"
"""What a worker calls for each dossier. Only Python can name another function of the same arguments (``run(..., review=)``): the
tests do, to have one that crashes or never ends. The command line cannot."""
