"""Dated penalties by cause (案由), one file each in ``rules/violations/``: what is forbidden, which provisions penalise it, with which
kinds of penalty and between which sums. Discretion tiers (裁量基准) are not here: they are local. What follows from these tables for a
case is ``law/penalties.py``.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError, field_validator, model_validator

from casecheck.errors import RuleSetError
from casecheck.law.data import layered
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.law.statutes import Statutes
from casecheck.model import PENALTY_KINDS, Basis, Citation, Frozen

Yuan = Annotated[int, Field(ge=0)]


class Link(Frozen):
    """A provision (条款项) in force on the days given, both included. ``read``: somebody had its text before them in every version
    of these days."""

    law: str
    article: int
    paragraph: int | None = None
    item: int | None = None
    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None
    read: bool = False

    def stands(self, day: dt.date) -> bool:
        """Is it one of the provisions of that day?"""
        return (self.from_ is None or self.from_ <= day) and (self.to is None or day <= self.to)

    def fits(self, citation: Citation) -> bool:
        """May the citation mean this provision? 款 and 项 count only where both give them."""
        return (citation.law, citation.article) == (self.law, self.article) and all(
            ours is None or theirs is None or ours == theirs
            for ours, theirs in ((self.paragraph, citation.paragraph), (self.item, citation.item))
        )

    @property
    def basis(self) -> Basis:
        """The same as a basis, to be put in words."""
        return Basis(kind="law", law=self.law, article=self.article, paragraph=self.paragraph, item=self.item, read=self.read)


class Fine(Frozen):
    """A fine (罚款) in 元. ``when``: the circumstance it is for (情节严重, 拒不改正, 个人 …), empty: no special one. ``may``: 可以处, so
    that none is lawful too, with or without a lowest sum."""

    when: str = ""
    least: Yuan = 0
    most: Yuan
    may: bool = False


class Gains(Frozen):
    """A fine of so many times a sum, mostly illegal gains (违法所得), where that sum is above ``above`` 元.

    ``reached``: at exactly that sum as well; without it the text leaves a gap there. ``of``: what is multiplied, if not 违法所得.
    """

    above: Yuan = 0
    reached: bool = False
    least: int
    most: int
    of: str = "违法所得"


class Steps(Frozen):
    """A fine by excess weight: a warning alone (警告) up to ``unit`` kg, above it ``each`` 元 for every full ``unit``, ``most`` at most."""

    unit: int
    each: Yuan
    most: Yuan


class WeightLimit(Frozen):
    """The gross weight (车货总质量) in kg a goods vehicle may have. ``single_drive``: its tractor has a single drive axle (驱动轴为单轴);
    ``more``: with more axles too."""

    axles: int
    train: bool  # 汽车列车, not a single vehicle
    single_drive: bool = False
    more: bool = False
    most: int


class Size(Frozen):
    """A fine by outer size: for a vehicle no higher, wider and longer than this, in mm; None: any."""

    height: int | None = None
    width: int | None = None
    length: int | None = None
    least: Yuan = 0
    most: Yuan
    may: bool = False


class PenaltyRange(Frozen):
    """What one period provides, both days included. No ``kinds``: the penalty was repealed or never set. ``read``: somebody compared the
    kinds and sums with the text; ``rule_read``: also the steps, limits and sizes, which stand in a ministry's rule (部门规章). ``note``:
    what the reader must know, such as a rule that lagged behind the regulation above it."""

    from_: dt.date = Field(alias="from")
    to: dt.date | None = None
    kinds: tuple[str, ...] = ()
    fines: tuple[Fine, ...] = ()
    gains: Gains | None = None
    per_act: bool = False  # 对每次违法行为
    steps: Steps | None = None
    limits: tuple[WeightLimit, ...] = ()
    sizes: tuple[Size, ...] = ()  # ascending
    read: bool = False
    rule_read: bool = False
    note: str = ""

    @field_validator("kinds")
    @classmethod
    def _known(cls, kinds: tuple[str, ...]) -> tuple[str, ...]:
        unknown = [k for k in kinds if k not in PENALTY_KINDS]
        if unknown:
            raise ValueError(f"不认识的处罚种类 {'、'.join(unknown)}，须为 {'、'.join(PENALTY_KINDS)} 之一")
        return kinds

    @model_validator(mode="after")
    def _agrees(self) -> PenaltyRange:
        sums = bool(self.fines or self.gains)
        if sums != ("fine" in self.kinds):
            raise ValueError("kinds 有 fine 就须写 fines 或 gains，没有就不写")
        if any(fine.least > fine.most for fine in self.fines) or (self.gains and self.gains.least > self.gains.most):
            raise ValueError("least 不得大于 most")
        if len({fine.when for fine in self.fines}) < len(self.fines):
            raise ValueError("fines 中同一情形只写一次")
        return self

    def most_fen(self, gains: int | None) -> int:
        """The highest fine in 分 for one act under any circumstance, given the illegal gains in 分 (None: none)."""
        plain = max((fine.most for fine in self.fines), default=0) * 100
        if self.gains is None or gains is None or gains < self.gains.above * 100:
            return plain
        times = gains * self.gains.most
        return max(plain, times) if gains == self.gains.above * 100 and not self.gains.reached else times


class Violation(Frozen):
    """案由. ``cause``: pattern of words by which papers name it, needed where one provision penalises several. ``authority``: who
    penalises it, if not the transport bureau. ``silent``: why there are no ranges, such as a provision that only refers to others (转致).
    ``checked``: how the provisions marked ``read`` were checked."""

    key: str
    zh: str
    cause: str
    authority: Literal["", "公安机关"] = ""
    silent: str = ""
    prohibits: tuple[Link, ...] = ()
    penalised_by: tuple[Link, ...] = Field(min_length=1)
    ranges: tuple[PenaltyRange, ...] = ()  # ascending by from_
    checked: str = ""
    note: str = ""

    @model_validator(mode="after")
    def _orderly(self) -> Violation:
        try:
            re.compile(self.cause)
        except re.error as error:
            raise ValueError(f"cause 不是正确的匹配式：{error}") from error
        if any(a.to is None or a.to >= b.from_ for a, b in pairwise(self.ranges)):
            raise ValueError("ranges 须从早到晚排列，期间不得重叠")
        if bool(self.ranges) == bool(self.silent):
            raise ValueError("写明 ranges（各时期的幅度）；没有幅度可写的，在 silent 写明原因")
        marked = any(link.read for link in (*self.prohibits, *self.penalised_by)) or any(r.read for r in self.ranges)
        if marked and not self.checked:
            raise ValueError("有 read: yes 的，须在 checked 写明怎样核对")
        return self

    def range(self, day: dt.date) -> PenaltyRange | None:
        """The range of a day, None if the table does not say."""
        return next((r for r in self.ranges if r.from_ <= day and (r.to is None or day <= r.to)), None)

    def provisions(self, day: dt.date) -> tuple[Link, ...]:
        """The provisions that penalise it on a day."""
        return tuple(link for link in self.penalised_by if link.stands(day))


def load_violations(*folders: Path, statutes: Statutes | None = None) -> dict[str, Violation]:
    """All violations by key (the file's name), from ``violations/`` of each folder; a later folder's file replaces its namesake.

    With ``statutes`` every provision is looked up in the version of its days. Raises RuleSetError with every problem of every file.
    """
    loaded: dict[str, Violation] = {}
    problems: list[str] = []
    for path in layered(folders, "violations/*.yaml"):
        try:
            loaded[path.stem], lines = _load(path)
        except RuleSetError as error:
            problems += error.problems
            continue
        if statutes is not None:
            problems += _flaws(path, lines, loaded[path.stem], statutes)
    if problems:
        raise RuleSetError(problems)
    return dict(sorted(loaded.items()))


def _flaws(path: Path, lines: dict[str, int], violation: Violation, statutes: Statutes) -> list[str]:
    found = []
    for name, links in (("prohibits", violation.prohibits), ("penalised_by", violation.penalised_by)):
        for n, link in enumerate(links):
            if flaw := statutes.flaw(link.basis, link.from_, link.to):
                found.append(f"{path}:{line_of(lines, f'{name}.{n}')}：{flaw}")
    return found


def _load(path: Path) -> tuple[Violation, dict[str, int]]:
    data, lines = load_marked(path)
    if not isinstance(data, dict):
        raise RuleSetError([f"{path}:1：案由文件须写明 zh（名称）、cause、penalised_by（处罚依据）和 ranges（各时期幅度）"])
    if "key" in data:
        raise RuleSetError([f"{path}:{line_of(lines, 'key')}：不写 key，文件名就是案由的键"])
    try:
        return Violation.model_validate({"key": path.stem, **data}), lines
    except ValidationError as error:
        raise RuleSetError(complaints(path, lines, error)) from error
