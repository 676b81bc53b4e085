"""Values, conditions and messages as a person reads them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from casecheck.judge.source import Law
from casecheck.model import Condition, DatedValue, Elapsed, Fact, FactSpec, FactValue, Range

UNREAD = "未读出"
PLACEHOLDER = re.compile(r"\{(\$?)([^{}]*)\}")
_UNITS = {
    "natural_day": "日",
    "working_day": "个工作日",
    "month": "个月",
    "year": "年",
    "hour": "小时",
    "yuan": "元",
    "percent": "%",
    "count": "",
}
_OPERATORS = {"gt": "多于", "gte": "不少于", "lt": "少于", "lte": "不多于"}
_DATE_OPERATORS = {"gt": "晚于", "gte": "不早于", "lt": "早于", "lte": "不晚于"}
_TIME_OPERATORS = {"gt": "超过", "gte": "不短于", "lt": "短于", "lte": "不超过"}
# A term or sum that excludes its own number (不满、不足) turns the two inclusive operators into the strict ones.
_STRICT = {"gte": "gt", "lte": "lt"}


def fact_text(fact: Fact, spec: FactSpec) -> str:
    """The fact's value, 未读出 if it is missing."""
    return value_text(fact.value, spec)


def value_text(value: FactValue, spec: FactSpec) -> str:
    """A value: 2023年5月3日, 3000元, 是/否, the Chinese of a word, 2至3, 至少2, 未读出."""
    if value is None:
        return UNREAD
    if isinstance(value, Elapsed):
        return f"{_range_text(value.start, spec)}至{_range_text(value.end, spec)}"
    if isinstance(value, Range):
        return _range_text(value, spec)
    if isinstance(value, str):
        return spec.words.get(value, value)
    return _one(value, spec)


def parameter_text(value: DatedValue | None) -> str:
    """A parameter's value with its unit: 5个工作日, 3000元."""
    if value is None:
        return "（未设定）"
    if value.unit == "fen":
        return _money(value.value)
    return f"{value.value}{_UNITS[value.unit]}"


def condition_text(condition: Condition, spec: FactSpec, law: Law) -> str:
    """What a condition asks for, without the fact's own name: 多于2, 为“邮寄”, 超过5个工作日."""
    if condition.operator in ("is", "not", "in"):
        values = condition.value if condition.operator == "in" else (condition.value,)
        words = "或".join(_constant(condition, v, spec, law) for v in values)
        return f"{'不为' if condition.operator == 'not' else '为'}{words}"
    signs = {"date": _DATE_OPERATORS, "elapsed": _TIME_OPERATORS}.get(spec.type, _OPERATORS)
    set_value = law.get(condition.parameter) if condition.parameter else None
    strict = set_value is not None and not set_value.inclusive
    operator = _STRICT.get(condition.operator, condition.operator) if strict else condition.operator
    return f"{signs[operator]}{_constant(condition, condition.value, spec, law)}"


def render(template: str, facts: Mapping[str, Fact], specs: Mapping[str, FactSpec], law: Law) -> str:
    """Fill a message's ``{fact}`` and ``{$parameter}``."""
    return PLACEHOLDER.sub(
        lambda found: parameter_text(law.get(found[2])) if found[1] else fact_text(facts[found[2]], specs[found[2]]), template
    )


def placeholders(template: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Facts and parameters a message names, in order."""
    found = PLACEHOLDER.findall(template)
    return tuple(name for dollar, name in found if not dollar), tuple(name for dollar, name in found if dollar)


def _constant(condition: Condition, value: FactValue, spec: FactSpec, law: Law) -> str:
    return parameter_text(law.get(condition.parameter)) if condition.parameter else value_text(value, spec)


def _range_text(value: Range, spec: FactSpec) -> str:
    least, most = (None if end is None else _one(end, spec) for end in (value.least, value.most))
    if least is None or most is None:
        early, late = ("不早于", "不晚于") if spec.type in ("date", "elapsed") else ("至少", "至多")
        return UNREAD if least == most else f"{early}{least}" if most is None else f"{late}{most}"
    if least == most:
        return least
    return f"{least}与{most}之间" if spec.type == "elapsed" else f"{least}至{most}"


def _one(value: bool | int | dt.date | str, spec: FactSpec) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, dt.date):
        return f"{value.year}年{value.month}月{value.day}日"
    return _money(value) if spec.type == "money" and isinstance(value, int) else str(value)


def _money(fen: int) -> str:
    yuan, rest = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}{yuan}{f'.{rest:02}' if rest else ''}元"
