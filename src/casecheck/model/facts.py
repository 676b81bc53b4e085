"""Facts (事实项): what Python derives and rules compare."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field, model_validator

from casecheck.model.frozen import Frozen
from casecheck.model.pages import Place


class Range(Frozen):
    """(least, most) of an int, a money sum in 分 or a date; None = no bound known on that side."""

    least: int | dt.date | None = None
    most: int | dt.date | None = None


class Elapsed(Frozen):
    """From a day to a day, each possibly a range. Only a parameter with a unit turns it into a number."""

    start: Range
    end: Range


FactType = Literal["yes_no", "int", "date", "money", "word", "elapsed"]
FactValue = bool | int | dt.date | Range | Elapsed | str | None


class FactSpec(Frozen):
    """What a fact is: its name begins with its subject kind. ``words`` is the closed vocabulary of a word: {word: 中文}.

    ``local``: the topics of a bureau's own values it is told by → what is done where they are not set (in Chinese); empty: the fact is
    missing then.
    """

    name: str
    type: FactType
    zh: str
    words: dict[str, str] = Field(default_factory=dict)
    local: dict[str, str] = Field(default_factory=dict)


class Fact(Frozen):
    """事实项: a named typed value for rules, with its places. ``value`` None = missing, and then ``reason`` says why (in Chinese)
    and ``places`` where we looked."""

    name: str
    value: FactValue = None
    places: tuple[Place, ...] = ()
    confidence: float = 1.0
    reason: str = ""

    @model_validator(mode="after")
    def _missing_has_reason(self) -> Fact:
        if self.value is None and not self.reason:
            raise ValueError(f"{self.name}: a missing fact carries its reason")
        return self


class Subject(Frozen):
    """What a rule is asked of: the dossier, a paper, a row, a pair. ``key`` is stable: no page, no box, no value."""

    kind: str
    key: str
    zh: str = ""
    document: str | None = None  # id of the paper that holds it
    places: tuple[Place, ...] = ()


class Subjects(Frozen):
    """All subjects of a kind. ``rest`` is the reason (in Chinese) why there may be more than these, None in a closed world."""

    items: tuple[Subject, ...] = ()
    rest: str | None = None
