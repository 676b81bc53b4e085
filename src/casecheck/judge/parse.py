"""One rule file → a Rule: the shape of the file, not yet what its words mean."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from casecheck.errors import RuleSetError
from casecheck.law.marked import complaints, line_of, load_marked
from casecheck.model import OPERATORS, Condition, Group, Rule

KEYS = (
    "each",
    "applies",
    "when",
    "show",
    "hint_if",
    "yields_to",
    "stage",
    "as_of",
    "in_force",
    "basis",
    "message",
    "why",
    "remedy",
    "curable",
    "blind_spots",
    "status",
    "certainty",
    "lay_out",
    "ask",
    "examples",
)


@dataclass
class Sheet:
    """A file being read: where its keys stand, and what is wrong with it."""

    path: Path
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def say(self, key: str, what: str, do: str) -> None:
        """Note a problem at a key path: what is wrong, and what to do."""
        self.problems.append(f"{self.path}:{line_of(self.lines, key)}：{what} — {do}")


def nearest(word: str, known: Iterable[str]) -> str:
    """What to do about an unknown word: the nearest known one, or the list if it is short."""
    options = sorted(known)
    close = difflib.get_close_matches(word, options, n=1, cutoff=0.6)
    if close:
        return f"是不是想写 {close[0]}？"
    return f"可用的有：{'、'.join(options)}" if 0 < len(options) <= 20 else "请检查拼写"


def parse_rule(sheet: Sheet, code: str, file: str) -> Rule | None:
    """Read the sheet's file. None if it is not even a rule in shape; ``sheet.problems`` then says why."""
    try:
        data, sheet.lines = load_marked(sheet.path)
    except RuleSetError as error:
        sheet.problems += error.problems
        return None
    if not isinstance(data, dict):
        sheet.say("", "不是一条规则", "写成“键: 值”，至少要有 each、when、basis、message、examples")
        return None
    before = len(sheet.problems)
    for key in data:
        if key not in KEYS:
            sheet.say(str(key), f"不认识的键 {key}", nearest(str(key), KEYS))
    parts: dict[str, Any] = {key: value for key, value in data.items() if key in KEYS}
    for key in ("applies", "hint_if"):
        if key in parts:
            parts[key] = _conditions(sheet, key, parts[key])
    if "when" in parts:
        parts["when"] = _group(sheet, "when", parts["when"])
    if len(sheet.problems) > before:
        return None
    try:
        return Rule.model_validate({**parts, "code": code, "file": file, "lines": sheet.lines})
    except ValidationError as error:
        sheet.problems += complaints(sheet.path, sheet.lines, error)
        return None


def _conditions(sheet: Sheet, key: str, data: Any) -> tuple[Condition, ...]:
    if not isinstance(data, list):
        sheet.say(key, f"{key} 不是列表", "每个条件一行，以 - 开头")
        return ()
    found = [_condition(sheet, f"{key}.{n}", part) for n, part in enumerate(data)]
    return tuple(c for c in found if c is not None)


def _group(sheet: Sheet, key: str, data: Any) -> Group | None:
    op = next(iter(data), None) if isinstance(data, dict) and len(data) == 1 else None
    parts = data[op] if op in ("all", "any") else None
    if not isinstance(parts, list) or not parts:
        sheet.say(key, "条件组写法不对", "写成 all: 或 any:，其下列出至少一个条件，每个以 - 开头")
        return None
    found: list[Condition | Group] = []
    for n, part in enumerate(parts):
        where = f"{key}.{op}.{n}"
        is_group = isinstance(part, dict) and ("all" in part or "any" in part)
        built = _group(sheet, where, part) if is_group else _condition(sheet, where, part)
        if built is not None:
            found.append(built)
    return Group(op="all" if op == "all" else "any", parts=tuple(found))


def _condition(sheet: Sheet, key: str, data: Any) -> Condition | None:
    if not isinstance(data, dict) or len(data) != 1:
        sheet.say(key, "一个条件只写一个事实项", "写成 - 事实项: {运算符: 值}")
        return None
    ((fact, test),) = data.items()
    if not isinstance(test, dict) or len(test) != 1:
        sheet.say(f"{key}.{fact}", f"{fact} 的条件写法不对", f"写成 {fact}: {{运算符: 值}}，两个界限写成两个条件")
        return None
    ((operator, value),) = test.items()
    if operator not in OPERATORS:
        sheet.say(f"{key}.{fact}.{operator}", f"不认识的运算符 {operator}", nearest(str(operator), OPERATORS))
        return None
    return Condition(fact=str(fact), operator=operator, value=tuple(value) if isinstance(value, list) else value)
