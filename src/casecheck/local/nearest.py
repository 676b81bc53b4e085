"""What to do about a word that is not known: the nearest ones, by key or by what they are called in Chinese."""

from __future__ import annotations

import difflib
from collections.abc import Mapping


def nearest(word: str, known: Mapping[str, str], listed: str = "docs/reference/forms.md") -> str:
    """``known``: key → 中文; ``listed``: the page that lists them all.

    ``是不是想写 penalty_decision（行政处罚决定书）``, or all keys where they are few."""
    by_zh = {zh: key for key, zh in known.items() if zh}
    close = difflib.get_close_matches(word, list(known), n=3, cutoff=0.6) or [
        by_zh[zh] for zh in difflib.get_close_matches(word, list(by_zh), n=3, cutoff=0.5)
    ]
    shown = close or (sorted(known) if len(known) <= 12 else [])
    words = "、".join(f"{key}（{known[key]}）" if known[key] else key for key in shown)
    if close:
        return f"是不是想写 {words}？"
    return f"可以写 {words}" if words else f"可以写的见 {listed}"
