"""Approval steps (审批流程): a table that has a line for each step — 环节, 办理人, 意见, 办理时间 — as offices print it from their systems.

Such a line is the same as an opinion cell with its signature: the step says who (办案机构审核), the next columns what, and when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casecheck.extract.convert import struck
from casecheck.extract.labels import Hit, Vocabulary
from casecheck.extract.sheet import Grid, GridCell
from casecheck.extract.text import normal
from casecheck.model import EntrySpec

_HEADINGS = {
    "step": (
        "环节 审批环节 办理环节 流程环节 流程 流程节点 节点 审批节点 办理节点 节点名称 环节名称 步骤 审批步骤 "
        "办理步骤 审批层级 层级 审批流程 办理流程 岗位 审批岗位 角色 审批角色 程序 阶段 审批阶段"
    ),
    "who": (
        "办理人 办理人员 审批人 审批人员 处理人 处理人员 经办人 签名 签字 姓名 审核人 审核审批人 签批人 操作人 "
        "操作人员 人员 签署人 审签人 责任人 签名人 办结人"
    ),
    "said": (
        "意见 审批意见 办理意见 处理意见 审核意见 签批意见 意见内容 审批意见内容 具体意见 签署意见 审签意见 "
        "审核审批意见 批示意见 办理结果 审批结果"
    ),
    "day": (
        "时间 日期 办理时间 审批时间 处理时间 签署时间 签署日期 签名日期 签名时间 办理日期 审批日期 处理日期 "
        "完成时间 签批时间 签批日期 操作时间 意见时间 提交时间 办结时间"
    ),
}
_COLUMN = {heading: column for column, headings in _HEADINGS.items() for heading in headings.split()}
_DOES = re.compile(
    "(?:发起|提交|呈报|申请|提请|呈批|填报|起草|拟稿|拟办|上报|报批|报审|送审"
    "|承办|办理|初审|审核|审查|复核|批准|审批|核准|签批|批示|审定|签发|审签|确认)$"
)
_OFFICER = ("承办人", "执法人员", "办案人员", "经办人", "调查人员")


@dataclass(frozen=True)
class Steps:
    """The steps of one table. ``hits``: opinions and places to sign; ``texts``: the cells they take up (by identity)."""

    hits: tuple[Hit, ...] = ()
    texts: frozenset[int] = frozenset()


def approval_steps(grid: Grid, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> Steps:
    """The steps of a table, none if it has no row that heads such columns. A step of nobody the form knows is passed over."""
    hits: list[Hit] = []
    texts: set[int] = set()
    columns: dict[str, int] = {}
    for number in sorted({cell.cell.row for cell in grid.cells}):
        row = [cell for cell in grid.row(number) if cell.cell.row == number]
        columns = _columns(row) or columns
        places = {id(grid.squares.get((number, place))) for place in columns.values()}
        if len(places) < len(columns):
            columns = {}  # a row that is not so divided ends them
        if not columns:
            continue
        texts.update(id(cell.text) for cell in row)
        if not _columns(row):
            hits += _step({column: grid.squares.get((number, place)) for column, place in columns.items()}, words, declared)
    return Steps(tuple(hits), frozenset(texts)) if hits else Steps()


def _columns(row: list[GridCell]) -> dict[str, int]:
    """The columns by what stands in them, if a row heads them: who does which step, and what he says to it."""
    named = [(column, cell) for cell in row if (column := _COLUMN.get(cell.text.normal.rstrip(":"))) is not None]
    found = {column: cell.cell.column for column, cell in named}
    if "step" not in found:
        people = [cell for column, cell in named if column == "who"]
        corner = next((cell for cell in row if not cell.text.normal), None)
        first = people[0] if len(people) > 1 else corner if corner is row[0] else None
        found.update({"step": first.cell.column} if first is not None else {})  # 审批人 | 意见 | 签名 | 日期, or nothing over the steps
    return found if {"step", "who", "said"} <= found.keys() else {}


def _step(cells: dict[str, GridCell | None], words: Vocabulary, declared: Mapping[str, EntrySpec]) -> Iterator[Hit]:
    step, who, said, day = (cells.get(column) for column in ("step", "who", "said", "day"))
    label = _whose(step.text.normal, words) if step is not None else None
    if step is None or who is None or said is None or label is None:
        return
    at, order = step.text.passage(), step.order * 1000
    if _says(label, words, declared):
        yield Hit(label, at, (said.text.passage(),), None, order)
    if not struck(who.text.normal):
        days = (day.text.passage(),) if day is not None and day.text.normal else ()
        yield Hit(label, at, (who.text.passage(), *days), None, order + 1, signs=True)


def _whose(step: str, words: Vocabulary) -> str | None:
    """The label of the opinion that a step is: 办案人员提交 → 办案人员意见, 机关负责人批准 → 机关负责人意见."""
    who = _DOES.sub("", step)
    labels = (words.label(text) for text in (step, step + "意见", who + "意见"))
    return next((label for label in labels if label in words.signatures), None)


def _says(label: str, words: Vocabulary, declared: Mapping[str, EntrySpec]) -> bool:
    """Is what is said at a step an entry? What the officers remark when they hand in a case is not what they conclude from it."""
    names = [name for name in words.entries.get(label, ()) if name in declared]
    if words.signatures[label] != "officers":
        return bool(names)
    return any(normal(declared[name].labels[0]).startswith(_OFFICER) for name in names)
