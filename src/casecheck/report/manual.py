"""The rules as people read them: the list, and the manual page of one rule (查什么 · 为什么 · 例 · 怎么改 · 盲区 · 依据)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from casecheck.model import CatalogueItem, Condition, Example, Group, Rule, Verdict
from casecheck.report.wording import VERDICTS, basis_text, width, wrapped

CERTAINTY = {"sure": "可作定论", "hint": "只作提示", "human": "由人判断"}
OPERATORS = {"is": "是", "not": "不是", "in": "属于", "gt": "大于", "gte": "不小于", "lt": "小于", "lte": "不大于"}
VERDICT_ORDER: tuple[Verdict, ...] = ("finding", "pass", "not_applicable", "undecided", "question")


def listing(rules: Iterable[Rule], catalogue: Mapping[str, CatalogueItem]) -> str:
    """One line a rule."""
    lines = []
    for rule in rules:
        item = catalogue[rule.code]
        status = "" if rule.status == "stable" else "（试用）"
        lines.append(f"{rule.code}  {item.severity}  {CERTAINTY[rule.certainty or item.certainty]}  {item.title}{status}")
    return "\n".join(lines) + "\n"


def page(rule: Rule, item: CatalogueItem, names: Mapping[str, str]) -> str:
    """The manual page of a rule; ``names``: fact → Chinese."""
    return "\n".join(_page(rule, item, names)) + "\n"


def _page(rule: Rule, item: CatalogueItem, names: Mapping[str, str]) -> Iterator[str]:
    title = f"{rule.code} {item.title}"
    yield title
    yield "=" * width(title)
    yield f"{item.severity} · {CERTAINTY[rule.certainty or item.certainty]} · {'正式' if rule.status == 'stable' else '试用'} · {rule.file}"
    yield ""
    yield "查什么"
    for condition in rule.applies:
        yield f"  前提　{_condition(condition, names)}"
    if rule.when is not None:
        yield from _group(rule.when, names, "  ")
    for condition in rule.hint_if:
        yield f"  只提示　{_condition(condition, names)}"
    if rule.ask:
        yield wrapped(f"  请人回答　{rule.ask}", "  ")
        yield wrapped(f"  摆出　{'、'.join(names.get(name, name) for name in rule.lay_out)}", "  ")
    for heading, text in (("为什么", rule.why), ("怎么改", rule.remedy), ("盲区", rule.blind_spots), ("合法例外", item.exceptions)):
        if text:
            yield f"\n{heading}\n  " + wrapped(text, "  ")
    yield "\n依据"
    for basis in rule.basis:
        yield f"  {basis_text(basis)}"
    yield "\n例"
    for verdict in VERDICT_ORDER:
        for example in rule.examples:
            if example.expect == verdict:
                yield f"  {_example(example)}"


def _example(example: Example) -> str:
    note = {"hint": "（提示）", "sure": "（定论）", None: ""}[example.certainty]
    return f"{VERDICTS[example.expect]}{note}　{example.title}"


def _group(group: Group, names: Mapping[str, str], indent: str) -> Iterator[str]:
    yield f"{indent}{'以下都成立即为问题' if group.op == 'all' else '以下任一成立即为问题'}"
    for part in group.parts:
        if isinstance(part, Group):
            yield from _group(part, names, indent + "  ")
        else:
            yield f"{indent}  · {_condition(part, names)}"


def _condition(condition: Condition, names: Mapping[str, str]) -> str:
    value = condition.value
    shown = "、".join(map(str, value)) if isinstance(value, (list, tuple)) else {True: "是", False: "否"}.get(value, value)
    return f"{names.get(condition.fact, condition.fact)} {OPERATORS[condition.operator]} {shown}"
