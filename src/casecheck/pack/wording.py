"""A comparison of two rule sets in Chinese, for a screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from casecheck.pack.compare import KINDS, Change, Comparison, FieldChange, VerdictChange

HOW = {"added": "新增", "removed": "删去", "changed": "修改"}
SIGNS = {"added": "+", "removed": "-", "changed": "~"}
VERDICTS = {
    "finding": "问题",
    "pass": "通过",
    "not_applicable": "不适用",
    "undecided": "无法判断",
    "question": "请人判断",
    "sure": "（定论）",
    "hint": "（提示）",
    "folded": "（并入他项）",
}
LONGEST = 120  # characters of a value that are shown


def as_text(comparison: Comparison) -> str:
    """The whole comparison."""
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    yield f"旧规则集 {comparison.old[:12]}　新规则集 {comparison.new[:12]}"
    if not comparison.changes:
        yield "规则、目录、参数、法规、案由和日历都没有差别。"
    for kind, zh in KINDS.items():
        changes = [change for change in comparison.changes if change.kind == kind]
        if changes:
            count: Counter[str] = Counter(change.how for change in changes)
            yield ""
            yield f"{zh}：" + "，".join(f"{HOW[how]} {count[how]}" for how in HOW if count[how])
            for change in changes:
                yield from _change(change)
    for dossier in comparison.dossiers:
        yield ""
        yield f"案卷 {dossier.name}：" + (f"{len(dossier.changes)} 项结论不同" if dossier.changes else "结论没有不同")
        yield from (_verdict(change) for change in dossier.changes)


def _change(change: Change) -> Iterator[str]:
    yield f"  {SIGNS[change.how]} {change.key}" + (f"　{change.zh}" if change.zh and change.zh != change.key else "")
    for field in change.fields:
        yield f"      {field.field}：{_value(field.old)} → {_value(field.new)}"


def _value(value: FieldChange | str | None) -> str:
    text = "（无）" if value is None else str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _verdict(change: VerdictChange) -> str:
    then, now = ("没有评查" if one is None else "".join(VERDICTS[word] for word in one.split()) for one in (change.old, change.new))
    return f"  {change.rule}　{change.subject}：{then} → {now}" + (f"　{change.message}" if change.message else "")
