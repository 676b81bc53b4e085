"""Rules (规则), what they rest on (依据), and the numbers the law sets (法定参数)."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from pydantic import Field, model_validator

from casecheck.model.frozen import Frozen

Severity = Literal["否决", "严重", "一般", "轻微"]
SEVERITIES: tuple[Severity, ...] = ("否决", "严重", "一般", "轻微")
Operator = Literal["is", "not", "in", "gt", "gte", "lt", "lte"]
OPERATORS: tuple[Operator, ...] = ("is", "not", "in", "gt", "gte", "lt", "lte")
Verdict = Literal["finding", "pass", "not_applicable", "undecided", "question"]  # question: 请人判断，only of codes a person judges
Curable = Literal["always", "before_decision", "before_service", "never"]  # 可补正，或只在决定作出前、送达前可补正，或不可补正


class CatalogueItem(Frozen):
    """One of the 280 defects of the catalogue; the only home of these four fields."""

    code: str
    title: str
    severity: Severity
    certainty: Literal["sure", "hint", "human"]
    exceptions: str = ""


class Validity(Frozen):
    """生效期间, both days included."""

    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None

    def covers(self, day: dt.date) -> bool:
        """Is the day inside?"""
        return (self.from_ is None or self.from_ <= day) and (self.to is None or day <= self.to)


class Basis(Frozen):
    """依据. ``law`` is a key of the statutes table; ``form`` and ``logic`` carry a ``text`` instead of an article.

    ``alone`` False: it supports the duty but does not carry it by itself.
    """

    kind: Literal["law", "form", "logic"]
    law: str | None = None
    article: int | None = None
    inserted: int | None = None
    paragraph: int | None = None
    item: int | None = None
    text: str = ""
    read: bool = False
    alone: bool = True

    @model_validator(mode="after")
    def _law_has_article(self) -> Basis:
        if self.kind == "law" and (self.law is None or self.article is None):
            raise ValueError("kind: law 的依据须写明 law 和 article")
        if self.kind != "law" and not self.text:
            raise ValueError("kind: form/logic 的依据须写明 text")
        return self


class Condition(Frozen):
    """One fact compared with a constant or a ``$parameter``."""

    fact: str
    operator: Operator
    value: Any  # bool | int | date | str | list of them | "$parameter"

    @property
    def parameter(self) -> str | None:
        """The parameter's name if the value is ``$name``."""
        return self.value[1:] if isinstance(self.value, str) and self.value.startswith("$") else None


class Group(Frozen):
    """``all`` or ``any`` of conditions and groups, nested freely."""

    op: Literal["all", "any"]
    parts: tuple[Condition | Group, ...]


class Example(Frozen):
    """A rule's own example: a test and a paragraph of its manual page. ``as_of`` is the day (or [earliest, latest]) of the law."""

    title: str
    expect: Verdict
    facts: dict[str, Any] = Field(default_factory=dict)
    certainty: Literal["sure", "hint"] | None = None
    stage: Literal["draft", "filed"] = "filed"
    as_of: dt.date | tuple[dt.date, dt.date] | None = None


class Rule(Frozen):
    """规则: one file of the rule set. ``applies`` lines are all needed; a known-false one makes the rule not applicable."""

    code: str
    file: str
    each: str
    applies: tuple[Condition, ...] = ()
    when: Group | None = None
    show: tuple[str, ...] = ()
    hint_if: tuple[Condition, ...] = ()
    yields_to: tuple[str, ...] = ()
    stage: Literal["draft", "filed"] | None = None
    as_of: str | tuple[str, ...] | None = None
    in_force: Validity = Validity()
    basis: tuple[Basis, ...]
    message: str = ""
    why: str = ""
    remedy: str = ""
    curable: Curable | None = None  # None: it depends, the remedy says on what
    blind_spots: str = ""
    status: Literal["stable", "preview"] = "stable"
    certainty: Literal["sure", "hint"] | None = None  # lowers the catalogue's, never raises it
    lay_out: tuple[str, ...] = ()
    ask: str = ""
    examples: tuple[Example, ...] = ()
    lines: dict[str, int] = Field(default_factory=dict)  # key path → line in the file, for error messages

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact the rule reads or shows, sorted."""
        names = {c.fact for c in (*self.applies, *self.hint_if, *conditions(self.when))} | set(self.show) | set(self.lay_out)
        return tuple(sorted(names))


def conditions(group: Group | Condition | None) -> tuple[Condition, ...]:
    """All conditions of a tree, in written order."""
    if group is None:
        return ()
    if isinstance(group, Condition):
        return (group,)
    return tuple(c for part in group.parts for c in conditions(part))


Unit = Literal["natural_day", "working_day", "month", "year", "hour", "yuan", "fen", "percent", "count"]


class DatedValue(Frozen):
    """A parameter's value from a day on, with its basis."""

    from_: dt.date = Field(alias="from")
    value: int
    unit: Unit
    inclusive: bool = True  # 以上/以内 includes the number itself
    rolls: bool = False  # a term that ends on a rest day runs to the next working day
    basis: Basis


class Parameter(Frozen):
    """法定参数: a number the law sets, by date. A rule compares with it as ``$name``."""

    name: str
    zh: str
    values: tuple[DatedValue, ...]  # ascending by from_

    def on(self, day: dt.date) -> DatedValue | None:
        """The value in force on a day, None before the first."""
        return next((v for v in reversed(self.values) if v.from_ <= day), None)
