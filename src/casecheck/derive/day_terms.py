"""Terms in days as sentences write them (十五日, 5个工作日), for statements that have no slot of their own. Not dates: 5月15日 is none."""

from __future__ import annotations

import re

from casecheck.law.statutes import numeral

NUMERALS = {text: n for n in range(1, 100) for text in (str(n), numeral(n))}
COUNT = r"(?<![月0-9一二三四五六七八九十])(?:[0-9]{1,3}|[一二三四五六七八九十]{1,4})"
DAYS = rf"{COUNT}个?(?:工作|自然|日历)?[日天]"


def days_in(text: str) -> tuple[int, ...]:
    """The numbers of the terms in a text read without blanks, in order; numbers that are not written properly are left out."""
    written = re.findall(rf"({COUNT})个?(?:工作|自然|日历)?[日天]", text)
    return tuple(NUMERALS[n] for n in written if n in NUMERALS)
