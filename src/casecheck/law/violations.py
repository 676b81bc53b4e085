"""Dated penalty ranges (处罚幅度) by cause (案由), one file each in ``rules/violations/``: which provisions penalise it, with which kinds
of penalty and up to what sum. Lower ends and discretion tiers are not here: going below is another question (减轻), tiers are local.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from pathlib import Path

from pydantic import Field, ValidationError, field_validator, model_validator

from casecheck.errors import RuleSetError
from casecheck.law.data import layered
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.model import PENALTY_KINDS, Citation, Frozen


class PenalisedBy(Frozen):
    """A provision that penalises the violation, both days included. A citation that is less exact is compatible with it."""

    law: str
    article: int
    paragraph: int | None = None
    item: int | None = None
    from_: dt.date | None = Field(default=None, alias="from")
    to: dt.date | None = None

    def fits(self, citation: Citation) -> bool:
        """May the citation mean this provision? 款 and 项 count only where both give them."""
        return (citation.law, citation.article) == (self.law, self.article) and all(
            ours is None or theirs is None or ours == theirs
            for ours, theirs in ((self.paragraph, citation.paragraph), (self.item, citation.item))
        )


class Gains(Frozen):
    """Where illegal gains (违法所得) are above a sum in 元, the fine is up to so many times them."""

    above: int
    times: int


class PenaltyRange(Frozen):
    """The range of one period, both days included: kinds of penalty, and the most in 元 (None: no fine). ``read``: somebody compared it
    with the text of the provision."""

    from_: dt.date = Field(alias="from")
    to: dt.date | None = None
    kinds: tuple[str, ...] = Field(min_length=1)
    most: int | None = None
    gains: Gains | None = None
    read: bool = False

    @field_validator("kinds")
    @classmethod
    def _known(cls, kinds: tuple[str, ...]) -> tuple[str, ...]:
        unknown = [k for k in kinds if k not in PENALTY_KINDS]
        if unknown:
            raise ValueError(f"不认识的处罚种类 {'、'.join(unknown)}，须为 {'、'.join(PENALTY_KINDS)} 之一")
        return kinds

    def most_fen(self, gains: int | None) -> int:
        """The highest fine in 分, given the illegal gains in 分 (None: none)."""
        if self.gains is not None and gains is not None and gains > self.gains.above * 100:
            return gains * self.gains.times
        return (self.most or 0) * 100


class Violation(Frozen):
    """案由. ``cause``: pattern of words by which papers name it, needed where one provision penalises several."""

    key: str
    zh: str
    cause: str
    bases: tuple[PenalisedBy, ...] = Field(min_length=1)
    ranges: tuple[PenaltyRange, ...] = Field(min_length=1)  # ascending by from_

    @model_validator(mode="after")
    def _orderly(self) -> Violation:
        try:
            re.compile(self.cause)
        except re.error as error:
            raise ValueError(f"cause 不是正确的匹配式：{error}") from error
        if any(a.to is None or a.to >= b.from_ for a, b in pairwise(self.ranges)):
            raise ValueError("ranges 须从早到晚排列，期间不得重叠")
        return self

    def range(self, day: dt.date) -> PenaltyRange | None:
        """The range in force on a day, None if the table does not say."""
        return next((r for r in self.ranges if r.from_ <= day and (r.to is None or day <= r.to)), None)


def load_violations(*folders: Path) -> dict[str, Violation]:
    """All violations by key (the file's name), from ``violations/`` of each folder; a later folder's file replaces its namesake.

    Raises RuleSetError with every problem of every file.
    """
    loaded: dict[str, Violation] = {}
    problems: list[str] = []
    for path in layered(folders, "violations/*.yaml"):
        try:
            loaded[path.stem] = _load(path)
        except RuleSetError as error:
            problems += error.problems
    if problems:
        raise RuleSetError(problems)
    return dict(sorted(loaded.items()))


def _load(path: Path) -> Violation:
    data, lines = load_marked(path)
    if not isinstance(data, dict):
        raise RuleSetError([f"{path}:1：案由文件须写明 zh（名称）、cause、bases（处罚依据）和 ranges（各时期幅度）"])
    if "key" in data:
        raise RuleSetError([f"{path}:{line_of(lines, 'key')}：不写 key，文件名就是案由的键"])
    try:
        return Violation.model_validate({"key": path.stem, **data})
    except ValidationError as error:
        raise RuleSetError(complaints(path, lines, error)) from error
