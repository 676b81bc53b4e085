"""Terms (期限): lengths of time as a paper tells them — 六十日内, 六个月, 15个工作日."""

from __future__ import annotations

import re
from typing import Literal

from casecheck.extract.values import Parsed, unreadable
from casecheck.extract.values.numbers import chinese_int
from casecheck.extract.values.written import Written, unfilled
from casecheck.model import Term

NUMERAL = "[0-9〇○零一二两三四五六七八九十百廿壹贰叁肆伍陆柒捌玖拾佰]"
UNIT = "(?:个?工作日|个月|日|天|年)"
_UNITS = ("个工作日", "工作日", "个月", "自然日", "日", "天", "年", "以内", "之内", "内")
_TERM = re.compile(rf"(?P<all>(?P<count>{NUMERAL}+)(?P<unit>个?工作日|个?自然日|个月|日|天|年)|(?P<half>半年))(?:之|以)?内?")

Unit = Literal["natural_day", "working_day", "month", "year"]
_MEANING: dict[str, Unit] = {
    "工作日": "working_day",
    "自然日": "natural_day",
    "月": "month",
    "日": "natural_day",
    "天": "natural_day",
    "年": "year",
}


def parse(text: str) -> Parsed[Term]:
    """One term with its unit, 内 or not. 两个月 is two months, 半年 six; a number without a unit, 六月 or a range is no term."""
    empty = unfilled(text, _UNITS)
    if empty:
        return empty
    written = Written.of(text)
    found = _TERM.fullmatch(written.text.replace("_", "")) if "_" not in written.text.strip("_") else None
    if not found:
        return unreadable(text, "不是期限")
    count = 6 if found["half"] else chinese_int(found["count"])
    if not count:
        return unreadable(text, "的数目不是期限")
    unit = "month" if found["half"] else _MEANING[found["unit"].removeprefix("个")]
    offset = len(written.text) - len(written.text.lstrip("_"))
    return Parsed(Term(count=count, unit=unit), "filled", span=written.span(offset, offset + found.end("all")))
