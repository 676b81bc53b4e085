"""Blanks inside sentences (依据__的规定): found by the patterns a form declares, in the words of the whole paper."""

from __future__ import annotations

import re
from functools import cache

from casecheck.extract.text import Passage, Text

_BRACKETED = (
    r"\((?:[^()]|\([^()]*\)){0,16}?(?:设定|规定|法定)[^()]{0,6}(?:处罚|罚则|幅度|责任)(?:[^()]|\([^()]*\))*\)"  # (该条设定的处罚为：…)
)
_QUOTED = re.compile(rf"“[^”]{{12,}}”|「[^」]{{12,}}」|\"[^\"]{{12,}}\"|{_BRACKETED}")
_AROUND = 12  # characters quoted on either side of an empty blank
_HEADING = re.compile(r"[一二三四五六七八九十]{1,2}、[^。:;,、]{0,16}$")  # a line of its own at the end of what was found


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
            return whole.passage(start, heading.start() if heading and _own_line(whole, heading) else end), around
    return None


def _own_line(whole: Text, found: re.Match[str]) -> bool:
    """Does it fill its line, and was something found before it?"""
    line = whole.piece(found.start())
    return found.start() > found.pos and found.span() == (whole.pieces[line].start, whole.line_end(line))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
