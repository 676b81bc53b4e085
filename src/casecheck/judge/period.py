"""Law in time: which of a code's rule files is in force, and with which values of the parameters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from casecheck.judge.check import used_parameters
from casecheck.judge.source import FactSource, Law
from casecheck.judge.text import UNREAD, value_text
from casecheck.model import FactSpec, Parameter, Range, Rule

_DATE = FactSpec(name="date", type="date", zh="日期")


@dataclass(frozen=True)
class Period:
    """The rule to judge by, under each law the dossier's days allow (earliest first). ``verdict`` is set, with its reason, if the day
    alone settles the matter; ``days`` says in Chinese which days these are."""

    rule: Rule
    laws: tuple[Law, ...] = ()
    days: str = ""
    verdict: Literal["not_applicable", "undecided"] | None = None
    reason: str = ""


def choose(files: Sequence[Rule], source: FactSource, parameters: Mapping[str, Parameter], milestones: Mapping[str, str]) -> Period:
    """Choose among the rule files of one code, whose validities do not overlap.

    A file is in force if every day its milestones may have lies inside its validity. If none is, but some day lies inside one, nobody can
    tell which period's rule applies: undecided. If no day lies inside any: not applicable.
    """
    ranges = {rule.file: tuple(source.day(name) for name in _milestones(rule)) for rule in files}
    for rule in files:
        if all(_inside(rule, days) for days in ranges[rule.file]):
            return Period(rule, _laws(rule, ranges[rule.file], parameters), _days(rule, ranges[rule.file], milestones))
    for rule in files:
        if not all(_outside(rule, days) for days in ranges[rule.file]):
            reason = f"{_days(rule, ranges[rule.file], milestones)}，不知适用哪一时期的规定"
            return Period(rule, verdict="undecided", reason=reason)
    rule = files[0]
    return Period(rule, verdict="not_applicable", reason=f"{_days(rule, ranges[rule.file], milestones)}，{_absence(files, ranges)}")


def _milestones(rule: Rule) -> tuple[str, ...]:
    return (rule.as_of,) if isinstance(rule.as_of, str) else rule.as_of or ()


def _days(rule: Rule, ranges: Sequence[Range], milestones: Mapping[str, str]) -> str:
    texts = (value_text(days, _DATE) for days in ranges)
    parts = (f"{milestones[name]}日期{'' if text == UNREAD else '为'}{text}" for name, text in zip(_milestones(rule), texts, strict=True))
    return "、".join(parts)


def _inside(rule: Rule, days: Range) -> bool:
    start, end = rule.in_force.from_, rule.in_force.to
    least, most = _bounds(days)
    return (start is None or (least is not None and least >= start)) and (end is None or (most is not None and most <= end))


def _outside(rule: Rule, days: Range) -> bool:
    start, end = rule.in_force.from_, rule.in_force.to
    least, most = _bounds(days)
    return bool((start and most and most < start) or (end and least and least > end))


def _bounds(days: Range) -> tuple[dt.date | None, dt.date | None]:
    least, most = days.least, days.most
    return (least if isinstance(least, dt.date) else None), (most if isinstance(most, dt.date) else None)


def _absence(files: Sequence[Rule], ranges: Mapping[str, Sequence[Range]]) -> str:
    starts, ends = [r.in_force.from_ for r in files], [r.in_force.to for r in files]
    days = [_bounds(d) for rule in files for d in ranges[rule.file]]
    first = min((s for s in starts if s), default=None)
    if first and None not in starts and all(most and most < first for _, most in days):
        return f"当时尚无此规定（{value_text(first, _DATE)}起施行）"
    last = max((e for e in ends if e), default=None)
    if last and None not in ends and all(least and least > last for least, _ in days):
        return f"此规定已失效（施行至{value_text(last, _DATE)}）"
    return "当时没有此规定"


def _laws(rule: Rule, ranges: Sequence[Range], parameters: Mapping[str, Parameter]) -> tuple[Law, ...]:
    """The rule's parameters on every day that could be the day of the law, each combination once, by day.

    A day that is not known at all on its early side is taken to be no earlier than the first day on which all parameters have a value.
    """
    used = [parameters[name] for name in used_parameters(rule)]
    starts = [[value.from_ for value in p.values] for p in used]
    known_from = max((s[0] for s in starts if s), default=dt.date.min)
    days: set[dt.date] = set()
    for least, most in map(_bounds, ranges or (Range(),)):
        first, last = least or min(known_from, most or dt.date.max), most or dt.date.max
        days |= {first, last} | {day for s in starts for day in s if first < day < last}
    laws: list[Law] = []
    for day in sorted(days):
        law = {p.name: p.on(day) for p in used}
        if law not in laws:
            laws.append(law)
    return tuple(laws)
