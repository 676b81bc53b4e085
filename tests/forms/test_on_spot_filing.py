"""当场处罚备案: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "on_spot_filing",
        "^当场行政处罚备案表",
        [
            ["处罚决定书文号", "苏安交罚〔2024〕当12号", L, L],
            ["当事人", "李明", L, L],
            ["违法事实", "驾驶货车未随车携带道路运输证。", L, L],
            ["处罚内容", "警告、罚款200元", L, L],
            ["处罚时间", "2024年5月3日", "备案时间", "2024年5月4日"],
            ["执法机构意见", "同意备案。\n签名：孙立　2024年5月5日", L, L],
        ],
        "执法人员签名：王建国、陈思远　2024年5月4日",
    )
    assert said(d) == {
        "decision_no": "苏安交罚〔2024〕当12号",
        "party": "李明",
        "fact": "驾驶货车未随车携带道路运输证。",
        "penalty": [("warning", None), ("fine", 20000)],
        "decision_time": "2024-05-03",
        "filing_time": "2024-05-04",
        "unit_opinion": "同意备案。",
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2024-05-04"), "unit_head": (True, ("孙立",), "2024-05-05")}


def test_lines():
    d = read(
        "on_spot_filing",
        "^简易程序处罚备案表",
        "决定书编号：苏安交罚〔2024〕当12号",
        "被处罚人：李明",
        "违法行为：未使用计价器。",
        "处罚决定：罚款人民币贰佰元整（200元）",
        "处罚日期：2024.5.3",
        "报备日期：2024.5.4",
        "所属机构意见：",
        "执法人员：王建国、陈思远",
    )
    assert said(d) == {
        "decision_no": "苏安交罚〔2024〕当12号",
        "party": "李明",
        "fact": "未使用计价器。",
        "penalty": [("fine", 20000)],
        "decision_time": "2024-05-03",
        "filing_time": "2024-05-04",
        "unit_opinion": "<blank>",
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "<blank>"), "unit_head": (False, (), "<blank>")}
