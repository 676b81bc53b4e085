"""撤销立案审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "case_cancellation_approval",
        "^撤销立案审批表",
        "案号：苏安交罚〔2023〕12号",
        [
            ["案由", "李明涉嫌超限运输"],
            ["撤销原因", "违法事实不能成立。"],
            ["承办人意见", "建议撤销。\n签名：王建国、陈思远\u30002023年5月3日"],
            ["承办机构意见", "同意。\n签名：孙立\u30002023年5月3日"],
            ["行政机关负责人意见", "同意撤销。\n签名：许凯\u30002023年5月4日"],
        ],
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "李明涉嫌超限运输",
        "handler_opinion": "建议撤销。",
        "unit_opinion": "同意。",
        "leader_opinion": "同意撤销。",
        "reason": "违法事实不能成立。",
    }
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2023-05-03"),
        "unit_head": (True, ("孙立",), "2023-05-03"),
        "agency_head": (True, ("许凯",), "2023-05-04"),
    }


def test_another_wording():
    d = read(
        "case_cancellation_approval",
        "^不予立案审批表",
        "案由：李明涉嫌超限运输",
        "当事人：李明",
        "不予立案理由：不属本机关管辖。",
        "承办人建议：不予立案。签名：王建国 2023年5月3日",
        "机关负责人意见：同意。签名：许凯 2023年5月4日",
    )
    assert said(d) == {
        "person_name": "李明",
        "case_cause": "李明涉嫌超限运输",
        "handler_opinion": "不予立案。",
        "leader_opinion": "同意。",
        "reason": "不属本机关管辖。",
    }
    assert signed(d) == {"officers": (True, ("王建国",), "2023-05-03"), "agency_head": (True, ("许凯",), "2023-05-04")}
