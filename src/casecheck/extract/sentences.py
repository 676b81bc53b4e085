"""Blanks inside sentences (依据__的规定): found by the patterns a form declares, in the words of the whole paper."""

from __future__ import annotations

import re
from functools import cache

from casecheck.extract.text import Passage, Text

_QUOTED = re.compile(r"“[^”]{12,}”|「[^」]{12,}」|\"[^\"]{12,}\"")
_AROUND = 12  # characters quoted on either side of an empty blank
_HEADING = re.compile(r"[一二三四五六七八九十]{1,2}、[^。:;,、]{0,16}$")


def find(whole: Text, patterns: tuple[str, ...]) -> tuple[Passage, Passage] | None:
    """The words in the blank of the first pattern that fits, possibly none, and the sentence around it; None if no pattern fits.

    Patterns match the normal form, but see nothing of what is quoted from a statute at length. The heading of the next section is not
    part of a value.
    """
    words = _QUOTED.sub(lambda quote: "\0" * len(quote[0]), whole.normal) if patterns else ""
    for pattern in patterns:
        found = _compiled(pattern).search(words)
        if found:
            start, end = found.span("value")
            around = whole.passage(max(found.start(), start - _AROUND), min(found.end(), end + _AROUND))
            heading = _HEADING.search(whole.normal, start, end)
            return whole.passage(start, heading.start() if heading and heading.start() > start else end), around
    return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
