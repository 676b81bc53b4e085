"""The law of an offence by date: what it forbids, what punishes it, and the range of the fine."""

from __future__ import annotations

import datetime as dt

from casecheck.errors import UsageError
from casecheck.model import Frozen
from casecheck.write.numerals import day_text


class Terms(Frozen):
    """In force from ``since``. ``least`` 0: the law only sets the most; both in yuan. ``warned``: a warning (警告) goes with the fine."""

    since: dt.date
    violated: str
    basis: str
    least: int
    most: int
    warned: bool = False

    @property
    def usual(self) -> int:
        """The fine of a first and slight offence: the least, or a sixth of the most where there is no least."""
        return self.least or self.most // 6

    @property
    def grave(self) -> bool:
        """A fine for which legal review (法制审核) and discussion (集体讨论) are usual."""
        return self.usual >= 10_000


def softest(table: tuple[Terms, ...], act: dt.date, decided: dt.date) -> Terms:
    """The law of the day of the act, or that of the decision if it is softer (从旧兼从轻, 行政处罚法 37)."""
    old, new = terms(table, act), terms(table, decided)
    return new if new.most < old.most else old


def terms(table: tuple[Terms, ...], day: dt.date) -> Terms:
    """What was in force on the day of the act. UsageError for a day before the first line: that law is not known here."""
    found = [each for each in table if each.since <= day]
    if not found:
        first = day_text(table[0].since)
        raise UsageError(f"{day_text(day)}的条款未收入，这种案件只能写{first}以后的；请用 --day 另选日期，并选与之相配的 --generation。")
    return found[-1]
