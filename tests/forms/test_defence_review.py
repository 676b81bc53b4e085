"""陈述申辩复核意见书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_table():
    d = read(
        "defence_review",
        "^陈述申辩复核意见书",
        "案号：苏安交罚〔2023〕12号",
        [
            ["案由", "李明超限"],
            ["当事人", "李明"],
            ["陈述申辩内容", "家庭困难"],
            ["复核意见", "不予采纳。\n复核人签名：王建国、陈思远　2023年5月19日"],
            ["承办机构意见", "同意。\n签名：孙立　2023年5月19日"],
            ["负责人审批意见", "同意。\n签名：张建国　2023年5月20日"],
        ],
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "李明超限",
        "party": "李明",
        "statement": "家庭困难",
        "review": "不予采纳。",
        "unit_opinion": "同意。",
        "leader_opinion": "同意。",
    }
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2023-05-19"),
        "unit_head": (True, ("孙立",), "2023-05-19"),
        "agency_head": (True, ("张建国",), "2023-05-20"),
    }


def test_lines():
    d = read(
        "defence_review",
        "^当事人陈述申辩意见复核表",
        "案由：李明超限",
        "当事人：李明",
        "当事人陈述申辩情况：家庭困难",
        "是否采纳：□采纳 ☑不予采纳 □部分采纳",
        "复核意见：维持。",
        "承办人签名：　　年　月　日",
    )
    assert said(d) == {
        "case_cause": "李明超限",
        "party": "李明",
        "statement": "家庭困难",
        "review": "维持。",
        "adopted": {"部分采纳": False, "不予采纳": True, "采纳": False},
    }
    assert signed(d) == {"officers": (False, (), "<blank>")}


def test_what_is_left_blank():
    d = read(
        "defence_review",
        "^陈述申辩复核表",
        [["当事人", ""], ["陈述申辩内容", "/"], ["复核意见", ""], ["负责人审批意见", ""]],
    )
    assert said(d) == {"party": "<blank>", "statement": "<struck>", "review": "<blank>", "leader_opinion": "<blank>"}
    assert signed(d) == {"agency_head": (False, (), "<blank>")}
