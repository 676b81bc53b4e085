"""延长办案期限审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT


def test_a_table():
    d = read(
        "case_extension_approval",
        "^延长办案期限审批表",
        "案号：苏安交罚〔2023〕12号",
        [
            ["案由", "李明超限"],
            ["当事人", "李明"],
            ["立案时间", "2023年3月1日"],
            ["延长理由", "案情复杂"],
            ["延长期限", "三十日"],
            ["承办人意见", "建议延长。\n签名：王建国、陈思远　2023年5月20日"],
            ["承办机构意见", "同意。\n签名：孙立　2023年5月21日"],
            ["行政机关负责人意见", ""],
        ],
    )
    assert said(d) == {
        "person_name": "李明",
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "李明超限",
        "filed_on": "2023-03-01",
        "reason": "案情复杂",
        "extended_by": (30, "natural_day"),
        "handler_opinion": "建议延长。",
        "unit_opinion": "同意。",
        "leader_opinion": "<blank>",
    }
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2023-05-20"),
        "unit_head": (True, ("孙立",), "2023-05-21"),
        "agency_head": (False, (), "<blank>"),
    }


def test_lines():
    d = read(
        "case_extension_approval",
        "^案件延期审批表",
        "案由：李明超限",
        "立案日期：2023年3月1日",
        "延期理由：需鉴定，建议延长办案期限30日，延长至2023年6月29日。",
        "行政机关负责人意见：同意。签名：张建国　2023年5月22日",
    )
    assert said(d) == {
        "case_cause": "李明超限",
        "filed_on": "2023-03-01",
        "reason": "需鉴定，建议延长办案期限30日，延长至2023年6月29日。",
        "extended_by": (30, "natural_day"),
        "extended_to": "2023-06-29",
        "leader_opinion": "同意。",
    }
    assert signed(d) == {"agency_head": (True, ("张建国",), "2023-05-22")}


def test_the_officers_sign_below_their_reason():
    d = read(
        "case_extension_approval",
        "^延长办案期限审批表",
        [
            ["立案日期", "2023年3月1日", "办案期限届满日", "2023年5月30日"],
            ["申请延长至", "2023年6月29日", LEFT, LEFT],
            ["延长理由", "案情复杂。\n签名：王建国、陈思远　2023年5月20日", LEFT, LEFT],
        ],
    )
    assert said(d) == {"filed_on": "2023-03-01", "due_on": "2023-05-30", "extended_to": "2023-06-29", "reason": "案情复杂。"}
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2023-05-20")}
