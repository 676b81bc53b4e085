"""A rule's own examples as a source of facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from casecheck.model import Elapsed, Example, Fact, FactSpec, FactValue, Parameter, Place, Range, Rule, Subject, Subjects, conditions

DEFAULT_DAY = dt.date(2024, 1, 1)


class ExampleSource:
    """The facts of one example, all of them of one subject; a fact the example does not list is missing."""

    def __init__(self, rule: Rule, example: Example, specs: Mapping[str, FactSpec], parameters: Mapping[str, Parameter]) -> None:
        self._values = {name: example_value(specs[name], raw) for name, raw in example.facts.items()}
        self._days = example_days(rule, example, parameters)

    def subjects(self, kind: str) -> Subjects:
        """One subject of whatever kind."""
        return Subjects(items=(Subject(kind=kind, key=f"{kind}:example", document="example"),))

    def fact(self, subject: Subject, name: str) -> Fact:
        """The fact the example lists."""
        if name not in self._values:
            return Fact(name=name, reason="例中没有这一项")
        return Fact(name=name, value=self._values[name], places=(Place(document="example", pointer=f"/facts/{name}"),))

    def day(self, milestone: str) -> Range:
        """The example's day of the law, for every milestone."""
        return self._days


def example_days(rule: Rule, example: Example, parameters: Mapping[str, Parameter]) -> Range:
    """The day of the law: ``as_of``, else the first day on which the rule is in force and every parameter it names has a value,
    else (nothing of it is dated) 1 January 2024."""
    if isinstance(example.as_of, tuple):
        return Range(least=example.as_of[0], most=example.as_of[1])
    used = {c.parameter for c in (*rule.applies, *conditions(rule.when), *rule.hint_if) if c.parameter} & set(parameters)
    starts = [parameters[name].values[0].from_ for name in used if parameters[name].values]
    if rule.in_force.from_:
        starts.append(rule.in_force.from_)
    day = example.as_of or max(starts, default=rule.in_force.to or DEFAULT_DAY)
    return Range(least=day, most=day)


def example_value(spec: FactSpec, raw: Any) -> FactValue:
    """A fact's value as examples write it: yes/no, 3, 2023-05-03, a word, [least, most] (null: no bound), {from:, to:} for elapsed time.

    Money is in 分. Raises ValueError with a Chinese sentence.
    """
    if spec.type == "yes_no":
        if isinstance(raw, bool):
            return raw
        raise ValueError("须写 yes 或 no")
    if spec.type == "word":
        if isinstance(raw, str) and raw in spec.words:
            return raw
        raise ValueError(f"须为 {'、'.join(spec.words)} 之一")
    if spec.type == "elapsed":
        if isinstance(raw, dict) and set(raw) == {"from", "to"}:
            return Elapsed(start=_range(raw["from"], dt.date), end=_range(raw["to"], dt.date))
        raise ValueError("须写作 {from: 日期, to: 日期}")
    type_ = dt.date if spec.type == "date" else int
    return _range(raw, type_) if isinstance(raw, list) else _range(raw, type_).least


def _range(raw: Any, type_: type[int] | type[dt.date]) -> Range:
    ends = raw if isinstance(raw, list) else [raw, raw]
    written = [end for end in ends if end is not None]
    if len(ends) != 2 or not written or not all(isinstance(e, type_) and not isinstance(e, bool | dt.datetime) for e in written):
        raise ValueError("须为日期，写作 2023-05-03，或 [最早, 最晚]" if type_ is dt.date else "须为整数，或 [最少, 最多]")
    if len(written) == 2 and written[0] > written[1]:
        raise ValueError("区间的前一个数不得大于后一个")
    return Range(least=ends[0], most=ends[1])
