"""Approvals printed as a table of steps: who did which step, what he said to it, and when."""

from __future__ import annotations

import pytest

from tests.forms.said import read, said, signed

FACTS = "2023年5月3日10时，当事人的车辆苏A12345在省道S101线K12+300处超限运输。"
OPINIONS = ("handler_opinion", "unit_opinion", "legal_opinion", "leader_opinion")


def opinions(table: list[list[str]]) -> dict[str, object]:
    found = said(read("penalty_approval", "^行政处罚审批单", table))
    return {name: found.get(name) for name in OPINIONS}


@pytest.mark.parametrize(
    "table",
    [
        [
            ["环节", "办理人", "意见", "办理时间"],
            ["办案人员提交", "王建国、陈思远", "建议罚款。", "2023-05-13"],
            ["办案机构审核", "孙立", "同意。", "2023-05-13"],
            ["法制审核", "周平", "无异议。", "2023-05-14"],
            ["机关负责人批准", "赵敏", "照办。", "2023-05-15"],
        ],
        [
            ["序号", "审批步骤", "审批意见", "审批人", "审批时间"],
            ["1", "承办人", "建议罚款。", "王建国、陈思远", "2023年5月13日"],
            ["2", "部门负责人审核", "同意。", "孙立", "2023年5月13日"],
            ["3", "法制科审核", "无异议。", "周平", "2023年5月14日"],
            ["4", "分管领导审批", "照办。", "赵敏", "2023年5月15日"],
        ],
        [
            ["审批人", "意见", "签名", "日期"],
            ["承办人", "建议罚款。", "王建国、陈思远", "2023.5.13"],
            ["承办机构负责人", "同意。", "孙立", "2023.5.13"],
            ["法制机构负责人", "无异议。", "周平", "2023.5.14"],
            ["行政机关负责人", "照办。", "赵敏", "2023.5.15"],
        ],
    ],
    ids=["as a system prints it", "numbered", "by people"],
)
def test_each_step_is_an_opinion_and_its_signature(table: list[list[str]]):
    d = read("penalty_approval", "^行政处罚审批单", table)
    assert {name: said(d).get(name) for name in OPINIONS} == dict(
        zip(OPINIONS, ["建议罚款。", "同意。", "无异议。", "照办。"], strict=True)
    )
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2023-05-13"),
        "unit_head": (True, ("孙立",), "2023-05-13"),
        "legal_unit": (True, ("周平",), "2023-05-14"),
        "agency_head": (True, ("赵敏",), "2023-05-15"),
    }


def test_a_step_struck_out_is_struck_and_nobody_owes_a_signature():
    table = [["环节", "办理人", "意见", "办理时间"], ["法制审核", "/", "/", "/"], ["机关负责人批准", "赵敏", "照办。", "2023-05-15"]]
    d = read("penalty_approval", "^行政处罚审批单", table)
    assert opinions(table) == {"handler_opinion": None, "unit_opinion": None, "legal_opinion": "<struck>", "leader_opinion": "照办。"}
    assert signed(d) == {"agency_head": (True, ("赵敏",), "2023-05-15")}


def test_what_officers_remark_when_they_hand_in_a_case_is_not_their_conclusion():
    steps = [["环节", "办理人", "意见", "办理时间"], ["办案人员提交", "王建国、陈思远", "报请审批。", "2023-05-13"]]
    found = read("investigation_report", "^案件调查终结呈批单", "◆处理建议", "建议罚款三千元。", "◆审批流程", steps)
    assert said(found) == {"conclusion": "建议罚款三千元。"}
    assert signed(found) == {"officers": (True, ("王建国", "陈思远"), "2023-05-13")}
    assert said(read("investigation_report", "^案件调查终结呈批单", steps)) == {}


def test_a_row_not_so_divided_ends_the_steps():
    table = [
        ["案情简介", FACTS, "←", "←"],
        ["审批环节", "审批意见", "审批人", "审批日期"],
        ["承办机构", "同意", "孙立", "2023年5月3日"],
        ["备注", "归档一份", "←", "←"],
    ]
    found = said(read("case_filing_register", "^立案审批单", table))
    assert found == {"case_summary": FACTS, "handling_unit_opinion": "同意", "remarks": "归档一份"}


def test_opinions_signed_in_the_row_below():
    table = [
        ["承办人意见", "建议结案。", "←", "←"],
        ["承办人签名", "王建国、陈思远", "日期", "2023年6月1日"],
        ["负责人意见", "照办。", "←", "←"],
        ["负责人签名", "赵敏", "日期", "2023年6月2日"],
    ]
    d = read("closing_report", "^结案审批表", table)
    assert said(d) == {"handler_opinion": "建议结案。", "leader_approval": "照办。"}
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2023-06-01"), "agency_head": (True, ("赵敏",), "2023-06-02")}
