"""Evidence told in words, in a report without a table of it."""

from __future__ import annotations

import pytest

from tests.forms.said import read, rows, said

LINES = ("1.《现场笔录》1份；", "2.《询问笔录》2份；", "3.《行驶证复印件》1份。")


def evidence(*blocks) -> list[dict[str, object]]:
    return rows(read("investigation_report", "^案件调查终结报告", *blocks), "evidence")


def test_numbered_lines_under_a_heading():
    assert evidence("三、相关证据", *LINES, "四、处理意见", "建议罚款1000元。") == [
        {"name": "现场笔录", "count": "1份"},
        {"name": "询问笔录", "count": "2份"},
        {"name": "行驶证复印件", "count": "1份"},
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("现场笔录、询问笔录2份、称重检测单。", [("现场笔录", None), ("询问笔录", "2份"), ("称重检测单", None)]),
        ("1、现场照片3张\n2、视听资料（电子数据）1份", [("现场照片", "3张"), ("视听资料（电子数据）", "1份")]),
        ("（1）勘验笔录；（2）身份证复印件（1份）", [("勘验笔录", None), ("身份证复印件", "1份")]),
        ("①现场笔录1份②询问笔录2份", []),
        ("①现场笔录1份；②询问笔录2份", [("现场笔录", "1份"), ("询问笔录", "2份")]),
        ("违法事实清楚、证据确凿。", []),
        ("现场笔录、当事人承认超限运输的经过。", []),
    ],
)
def test_in_a_cell(words: str, found: list[tuple[str, str | None]]):
    assert [(row["name"], row.get("count")) for row in evidence([["证据", words]])] == found


def test_a_label_over_a_list_has_no_value_and_is_not_blank():
    table = [["证据材料清单", "←", "←"], ["编号", "证据名称", "数量"], ["1", "现场笔录", "1份"]]
    d = read("investigation_report", "^案件调查终结报告", table)
    assert "evidence_text" not in said(d)
    assert rows(d, "evidence") == [{"name": "现场笔录", "count": "1份"}]


def test_a_label_before_a_list_has_no_value():
    table = [["证据", "序号", "证据名称", "数量"], ["↑", "1", "现场笔录", "1份"], ["↑", "2", "询问笔录", "2份"]]
    d = read("investigation_report", "^案件调查终结报告", table)
    assert "evidence_text" not in said(d)
    assert [row["name"] for row in rows(d, "evidence")] == ["现场笔录", "询问笔录"]
