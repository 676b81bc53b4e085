"""行政处罚审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "penalty_approval",
        "^行政处罚审批表",
        "案号：苏安交罚〔2023〕12号",
        [
            ["案由", "李明超限", L, L, L, L],
            ["当事人", "个人", "姓名", "李明", "身份证件号", "110101199003070011"],
            ["案件基本情况", "李明超限。", L, L, L, L],
            ["承办人意见", "罚款1000元。\n签名：王建国、陈思远　2023年5月18日", L, L, L, L],
            ["承办机构意见", "同意。\n签名：孙立　2023年5月18日", L, L, L, L],
            ["法制审核机构意见", "/", L, L, L, L],
            ["行政机关负责人意见", "同意。\n签名：张建国　2023年5月19日", L, L, L, L],
        ],
    )
    assert said(d) == {
        "person_name": "李明",
        "person_id": "110101199003070011",
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "李明超限",
        "summary": "李明超限。",
        "handler_opinion": "罚款1000元。",
        "unit_opinion": "同意。",
        "legal_opinion": "<struck>",
        "leader_opinion": "同意。",
    }
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2023-05-18"),
        "unit_head": (True, ("孙立",), "2023-05-18"),
        "agency_head": (True, ("张建国",), "2023-05-19"),
    }


def test_lines():
    d = read(
        "penalty_approval",
        "^案件处理审批表",
        "案由：李明超限",
        "案件基本情况：李明超限。",
        "承办人意见：罚款。",
        "签名：　　年　月　日",
        "承办机构意见：",
        "签名：　　年　月　日",
        "行政机关负责人意见：同意。",
        "签名：张建国　2023年5月19日",
    )
    assert said(d) == {
        "case_cause": "李明超限",
        "summary": "李明超限。",
        "handler_opinion": "罚款。",
        "unit_opinion": "<blank>",
        "leader_opinion": "同意。",
    }
    assert signed(d) == {
        "officers": (False, (), "<blank>"),
        "unit_head": (False, (), "<blank>"),
        "agency_head": (True, ("张建国",), "2023-05-19"),
    }
