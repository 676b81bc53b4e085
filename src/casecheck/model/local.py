"""A bureau's own values (本地数据): what no national law tells. Everything is what somebody wrote down; None is "nobody wrote it down"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Literal, TypeVar

from pydantic import Field, StringConstraints, model_validator

from casecheck.model.frozen import Frozen

Words = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
Yuan = Annotated[int, Field(ge=0)]
GraveKind = Literal[
    "fine",
    "confiscate_gains",
    "confiscate_property",
    "suspend_permit",
    "lower_grade",
    "revoke_permit",
    "restrict_activity",
    "suspend_business",
    "close_down",
    "bar_from_trade",
]


class Dated(Frozen):
    """Something in force on the days given, both included; None: open."""

    from_: dt.date | None = Field(default=None, alias="from", description="生效日，写作 2021-07-15；不写为一直有效")
    to: dt.date | None = Field(default=None, description="失效前的最后一日；不写为仍有效")

    @model_validator(mode="after")
    def _forward(self) -> Dated:
        if self.from_ and self.to and self.from_ > self.to:
            raise ValueError("from 晚于 to，请更正起止日")
        return self

    def covers(self, day: dt.date) -> bool:
        """Is it in force on that day?"""
        return (self.from_ is None or self.from_ <= day) and (self.to is None or day <= self.to)


class Agency(Frozen):
    """An agency and how it may be called: ``short_names`` are in order, ``wrong_names`` are those people wrongly use."""

    name: Words = Field(description="机关全称")
    short_names: tuple[Words, ...] = Field(default=(), description="规范化简称，文书上可以用")
    wrong_names: tuple[Words, ...] = Field(default=(), description="常见的错误简称，文书上不能用")
    seals: tuple[Words, ...] = Field(default=(), description="印章上的名称，如 某局行政执法专用章")
    number_words: tuple[Words, ...] = Field(default=(), description="文号里的机关代字，如 澜泊交罚")


class Certificate(Dated):
    """执法证: one officer's certificate with its days. Several of one officer are several of these."""

    name: Words = Field(description="执法人员姓名")
    number: Words = Field(description="执法证号，加引号写成文字")


class Sums(Frozen):
    """A sum for each kind of party (较大数额). ``inclusive``: at the sum itself too (以上含本数)."""

    citizens: Yuan = Field(description="对公民，元")
    organisations: Yuan = Field(description="对法人或者其他组织，元")
    sole_traders: Literal["citizens", "organisations"] | None = Field(
        default=None, description="个体工商户按哪一档；不写则两档不同时无法判断"
    )
    inclusive: bool = Field(description="含本数写 yes，不含写 no")


class HearingStandard(Sums, Dated):
    """听证的较大数额. ``confiscation``: for what is confiscated (较大数额违法所得、较大价值非法财物)."""

    basis: Words = Field(description="标准出自哪个文件")
    confiscation: Yuan | None = Field(default=None, description="没收违法所得、非法财物的较大数额、较大价值，元")


class Trigger(Dated):
    """A line of a catalogue of grave cases: any of its kinds, causes or sums makes the case one."""

    what: Words = Field(description="这一类案件叫什么")
    fine: Sums | None = Field(default=None, description="罚款达到多少")
    kinds: tuple[GraveKind, ...] = Field(default=(), description="处罚种类")
    causes: tuple[Words, ...] = Field(default=(), description="案由的代号，见 docs/reference/violations.md")
    basis: Words = Field(description="出自哪个文件")

    @model_validator(mode="after")
    def _says_something(self) -> Trigger:
        if self.fine is None and not self.kinds and not self.causes:
            raise ValueError("fine、kinds、causes 一样都没有写，请至少写一样")
        return self


class DiscretionStep(Frozen):
    """裁量阶次: its name as decisions word it and the fine it allows, in 元, both ends included."""

    name: Words = Field(description="阶次的名称，如 轻微、一般、较重")
    when: Words = Field(description="适用的情形")
    least: Yuan = Field(description="罚款下限，元")
    most: Yuan = Field(description="罚款上限，元")

    @model_validator(mode="after")
    def _ordered(self) -> DiscretionStep:
        if self.least > self.most:
            raise ValueError("least 大于 most，请更正")
        return self


class Discretion(Dated):
    """裁量基准 for one cause."""

    cause: Words = Field(description="案由的代号，见 docs/reference/violations.md")
    basis: Words = Field(description="出自哪个文件")
    steps: tuple[DiscretionStep, ...] = Field(min_length=1, description="各阶次，从轻到重")


class Lenience(Dated):
    """A line of 不罚、减轻、从轻清单."""

    cause: Words = Field(description="案由的代号，见 docs/reference/violations.md")
    result: Literal["no_penalty", "mitigated", "lenient"] = Field(description="no_penalty 不予处罚，mitigated 减轻，lenient 从轻")
    when: Words = Field(description="适用的条件")
    basis: Words = Field(description="出自哪个文件")


class FilingOrder(Dated):
    """卷内顺序: forms in the order they are filed; those of one line may stand in any order."""

    papers: tuple[Words | tuple[Words, ...], ...] = Field(min_length=2, description="文书代号，从卷首到卷尾；不分先后的写在一个方括号里")

    @property
    def ranks(self) -> dict[str, int]:
        """Form → its place in the order, from 0."""
        lines = [(line,) if isinstance(line, str) else line for line in self.papers]
        return {form: n for n, line in enumerate(lines) for form in line}


class Remedy(Dated):
    """Where a decision may be contested."""

    review_organs: tuple[Words, ...] = Field(min_length=1, description="行政复议机关的全称")
    courts: tuple[Words, ...] = Field(min_length=1, description="有管辖权的人民法院的全称")


class LocalValues(Frozen):
    """本地数据: each field is one file of the configuration folder; None: there is no such file, so nobody may judge by it."""

    agencies: tuple[Agency, ...] | None = Field(default=None, description="机关名称、印章和文号代字")
    officers: tuple[Certificate, ...] | None = Field(default=None, description="执法人员和执法证有效期")
    hearing: tuple[HearingStandard, ...] | None = Field(default=None, description="听证的较大数额标准")
    discussion: tuple[Trigger, ...] | None = Field(default=None, description="应当集体讨论的案件")
    legal_review: tuple[Trigger, ...] | None = Field(default=None, description="法制审核目录")
    discretion: tuple[Discretion, ...] | None = Field(default=None, description="行政处罚裁量基准")
    leniency: tuple[Lenience, ...] | None = Field(default=None, description="不罚、减轻、从轻清单")
    archive: tuple[FilingOrder, ...] | None = Field(default=None, description="卷内顺序")
    remedies: tuple[Remedy, ...] | None = Field(default=None, description="复议机关和管辖法院")

    @property
    def unset(self) -> tuple[str, ...]:
        """The topics nobody wrote down."""
        return tuple(topic for topic in TOPICS if getattr(self, topic) is None)


TOPICS: dict[str, str] = {name: field.description or "" for name, field in LocalValues.model_fields.items()}
"""Topic of a bureau's own values → 中文. The topic is the name of its file and of its field."""

D = TypeVar("D", bound=Dated)


def in_force(items: Sequence[D], day: dt.date) -> tuple[D, ...]:
    """Those in force on a day, as written."""
    return tuple(item for item in items if item.covers(day))
