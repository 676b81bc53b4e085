"""法制审核意见书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table_signed_in_the_conclusion():
    d = read(
        "legal_review",
        "^重大执法决定法制审核意见书",
        "案号：苏安交罚〔2023〕12号",
        [
            ["案由", "李明涉嫌超限运输案", L, L],
            ["承办人", "王建国、陈思远", "联系电话", "025-83450000"],
            ["基本违法事实", "李明驾驶苏A12345超限运输。", L, L],
            ["承办机构拟处理意见", "拟罚款1000元。", L, L],
            ["承办机构提请法制审核", "请审核。\n签名：周立　2023年5月14日", L, L],
            ["审核内容", "1.执法主体是否合法 ☑是 □否\n2.程序是否合法 ☑是 □否", L, L],
            ["有关事项说明及审核结论", "同意。\n法制审核人员签名：周文　法制审核机构负责人签名：孙立\n2023年5月15日", L, L],
        ],
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "李明涉嫌超限运输案",
        "facts": "李明驾驶苏A12345超限运输。",
        "handler": ["王建国", "陈思远"],
        "phone": "025-83450000",
        "proposal": "拟罚款1000元。",
        "submission": "请审核。",
        "checks": "1.执法主体是否合法☑是□否\n2.程序是否合法☑是□否",
        "conclusion": "同意。",
    }
    assert signed(d) == {
        "unit_head": (True, ("周立",), "2023-05-14"),
        "reviewer": (True, ("周文",), "2023-05-15"),
        "legal_unit": (True, ("孙立",), "2023-05-15"),
    }


def test_lines():
    d = read(
        "legal_review",
        "^法制审核意见书",
        "案件名称：李明超限运输案",
        "承办人：王建国、陈思远",
        "案件基本情况：李明超限。",
        "审核意见：事实清楚，同意处罚。",
        "审核人（签名）：周文　2023年5月15日",
        "法制机构负责人（签名）：　　年　月　日",
    )
    assert said(d) == {
        "case_cause": "李明超限运输案",
        "facts": "李明超限。",
        "handler": ["王建国", "陈思远"],
        "conclusion": "事实清楚，同意处罚。",
    }
    assert signed(d) == {"reviewer": (True, ("周文",), "2023-05-15"), "legal_unit": (False, (), "<blank>")}


def test_opinions_signed_below():
    d = read(
        "legal_review",
        "^案件审核表",
        [
            ["案由", "李明超限运输案"],
            ["当事人", "李明"],
            ["审核意见", "同意\n\n周文　2023年5月15日"],
            ["法制机构负责人意见", "同意。\n签名：孙立　2023年5月16日"],
        ],
    )
    assert said(d) == {"case_cause": "李明超限运输案", "party": "李明", "conclusion": "同意"}
    assert signed(d) == {"legal_unit": (True, ("周文", "孙立"), "2023-05-16")}


def test_what_is_left_blank():
    d = read(
        "legal_review",
        "^法制审核意见书",
        [["案由", ""], ["承办人", ""], ["基本违法事实", "/"], ["审核结论", ""], ["审核人签名", ""]],
    )
    assert said(d) == {"case_cause": "<blank>", "facts": "<struck>", "handler": "<blank>", "conclusion": "<blank>"}
    assert signed(d) == {"reviewer": (False, (), "<blank>")}
