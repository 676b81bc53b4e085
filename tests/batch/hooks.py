"""Reviews that misbehave as the dossier's name says; what ``run(..., review=)`` is for."""

import os
import time
from pathlib import Path
from typing import Any

from casecheck.model import Review
from casecheck.pipeline import review


def poisoned(source: Any, **options: Any) -> Review:
    name = source.name if isinstance(source, Path) else ""
    if "自杀" in name:
        os.abort()
    if "不醒" in name:
        time.sleep(3600)
    if "出错" in name:
        raise RuntimeError("hook")
    if "吃光" in name:
        bytearray(64 << 30)
    return review(source, **options)


def only_the_second_time(source: Any, **options: Any) -> Review:
    """Dies unless its worker is fresh, as if an earlier dossier had spoilt the process."""
    global reviewed
    if isinstance(source, Path):
        reviewed += 1
        if reviewed > 1:
            os.abort()
    return review(source, **options)


reviewed = 0
