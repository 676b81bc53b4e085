"""Typed values in Chinese words (值的写法), for people to compare with what the paper prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from casecheck.model import Amount, CaseNumber, Citation, Moment, Penalty, Period, Term, Tick
from casecheck.report.wording import TERM_UNITS


def value_text(value: object) -> str:
    """The value as one line; a list's parts joined by ；."""
    if isinstance(value, tuple):
        return "；".join(value_text(part) for part in value)
    return _WORDS.get(type(value), str)(value)


def _moment(moment: Moment) -> str:
    parts = ((moment.year, "年"), (moment.month, "月"), (moment.day, "日"), (moment.hour, "时"), (moment.minute, "分"))
    return "".join(f"{number}{unit}" for number, unit in parts if number is not None)


def _period(period: Period) -> str:
    start, end = (value_text(moment) if moment else "未写" for moment in (period.start, period.end))
    return f"{start}至{end}"


def _amount(amount: Amount) -> str:
    figures = _yuan(amount.figures) if amount.figures is not None else ""
    if amount.most is not None:
        return f"{figures}至{_yuan(amount.most)}"
    words = f"大写合 {_yuan(amount.words)}" if amount.words is not None else ""
    if figures and words:
        return figures if amount.figures == amount.words else f"{figures}，{words}，两者不一致"
    return figures or words


def _yuan(fen: int) -> str:
    return f"{fen // 100:,} 元" if fen % 100 == 0 else f"{fen / 100:,.2f} 元"


def _citation(citation: Citation) -> str:
    inserted = f"之{citation.inserted}" if citation.inserted else ""
    parts = ((citation.article, f"条{inserted}"), (citation.paragraph, "款"), (citation.item, "项"), (citation.point, "目"))
    return f"《{citation.name}》" + "".join(f"第{number}{unit}" for number, unit in parts if number is not None)


def _penalty(penalty: Penalty) -> str:
    return " ".join(part for part in (penalty.text, _amount(penalty.amount) if penalty.amount else "") if part)


def _tick(tick: Tick) -> str:
    mark = {True: "☑", False: "☐", None: "？"}[tick.ticked]
    return f"{mark} {tick.option}{tick.filled}"


def _term(term: Term) -> str:
    return f"{term.count}{TERM_UNITS[term.unit]}"


_WORDS: dict[type, Callable[[Any], str]] = {
    Moment: _moment,
    Period: _period,
    Amount: _amount,
    Citation: _citation,
    Penalty: _penalty,
    Tick: _tick,
    Term: _term,
    CaseNumber: lambda number: str(number.text),
}
