"""Typed values (值) of entries. Money is an int in 分."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Any, Literal

from pydantic import model_serializer, model_validator

from casecheck.model.frozen import Frozen


class Moment(Frozen):
    """A date, possibly partly read or with a time: ``2023-05``, ``2023-05-03``, ``2023-05-03T09:05`` (its JSON form)."""

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None

    @property
    def earliest(self) -> dt.date:
        """The first day it can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date:
        """The last day it can mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def date(self) -> dt.date | None:
        """The day, or None if it is not complete."""
        return self.earliest if self.month and self.day else None

    @property
    def minutes(self) -> int | None:
        """Minutes since midnight, or None if hour or minute was not written."""
        return None if self.hour is None or self.minute is None else self.hour * 60 + self.minute

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        if isinstance(data, dt.datetime):
            return {"year": data.year, "month": data.month, "day": data.day, "hour": data.hour, "minute": data.minute}
        if isinstance(data, dt.date):
            return {"year": data.year, "month": data.month, "day": data.day}
        if isinstance(data, str):
            found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?", data)
            if not found:
                raise ValueError(f"不是日期：{data}")
            names = ("year", "month", "day", "hour", "minute")
            return {name: int(part) for name, part in zip(names, found.groups(), strict=True) if part}
        return data

    @model_validator(mode="after")
    def _exists(self) -> Moment:
        dt.date(self.year, self.month or 1, self.day or 1)
        if self.hour is not None:
            dt.time(self.hour % 24 if self.hour == 24 else self.hour, self.minute or 0)
        return self

    @model_serializer
    def _to_text(self) -> str:
        text = f"{self.year:04}"
        for part, form in ((self.month, "-{:02}"), (self.day, "-{:02}"), (self.hour, "T{:02}"), (self.minute, ":{:02}")):
            if part is None:
                break
            text += form.format(part)
        return text


class Period(Frozen):
    """起止时间. ``end_day_written`` False: the end's date was left out and taken to be the start's."""

    start: Moment | None
    end: Moment | None
    end_day_written: bool = False


class Term(Frozen):
    """A length of time as written: 六十日, 六个月, 5 个工作日."""

    count: int
    unit: Literal["natural_day", "working_day", "month", "year"]


class Amount(Frozen):
    """One sum of money in 分, as figures and as 大写, each None if not given. ``most`` is set for a range (3000元以上1万元以下)."""

    figures: int | None = None
    words: int | None = None
    most: int | None = None

    @property
    def fen(self) -> int | None:
        """The sum if it is beyond doubt: both ways agree, or one way only. None for a range."""
        if self.most is not None or (self.figures is not None and self.words is not None and self.figures != self.words):
            return None
        return self.figures if self.figures is not None else self.words


class Citation(Frozen):
    """One cited provision. ``law`` is the key in the statutes table, None if the name is unknown; ``inserted`` is n of 第X条之n."""

    name: str
    law: str | None = None
    article: int | None = None
    inserted: int | None = None
    paragraph: int | None = None
    item: int | None = None
    point: int | None = None
    text: str = ""


class Tick(Frozen):
    """One option of a check-box group. ``ticked`` None: cannot tell. ``filled`` is what was written into its blank."""

    option: str
    ticked: bool | None
    filled: str = ""


class CaseNumber(Frozen):
    """案号/文号, split. Compare ``prefix, year, serial, suffix``; ``text`` is as printed."""

    text: str
    prefix: str = ""
    year: int | None = None
    serial: str = ""
    suffix: str = ""


class Penalty(Frozen):
    """One penalty of a notice or decision. ``kind`` is a word of ``PENALTY_KINDS``; 责令改正 is not a penalty."""

    kind: str
    amount: Amount | None = None
    text: str = ""


PENALTY_KINDS = (
    "warning",  # 警告
    "reprimand",  # 通报批评
    "fine",  # 罚款
    "confiscate_gains",  # 没收违法所得
    "confiscate_property",  # 没收非法财物
    "suspend_permit",  # 暂扣许可证件
    "lower_grade",  # 降低资质等级
    "revoke_permit",  # 吊销许可证件
    "restrict_activity",  # 限制开展生产经营活动
    "suspend_business",  # 责令停产停业
    "close_down",  # 责令关闭
    "bar_from_trade",  # 限制从业
    "other",
)
