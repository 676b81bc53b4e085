"""行政强制措施审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed
from tests.forms.sheets import OPINIONS, OPINIONS_SAY, PARTY, PARTY_SAYS, approved, row


def test_the_national_form():
    d = read(
        "measure_approval",
        "^行政强制措施审批表",
        "案号：苏安交强〔2023〕12号",
        [
            *PARTY,
            row("案件基本情况", "李明驾驶苏A12345超限运输。"),
            row(
                "拟采取的行政强制措施",
                "根据《公路法》第八十五条的规定，拟采取：\n☑扣押财物 □查封场所、设施或者财物 □其他__\n自2023年5月3日至2023年6月1日共30日",
            ),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "kinds": {"扣押财物": True, "查封场所、设施或者财物": False, "其他": False},
        "period": ("2023-05-03", "2023-06-01"),
        "case_no": "苏安交强〔2023〕12号",
        "summary": "李明驾驶苏A12345超限运输。",
        "basis": [("公路法", 85)],
    }
    assert rows(d, "inventory") == []
    assert approved(d)


def test_another_wording():
    d = read(
        "measure_approval",
        "^车辆暂扣审批表",
        "案由：李明涉嫌未取得道路运输经营许可",
        "当事人：李明",
        "基本案情：无证经营。",
        "强制措施种类：□查封场所、设施或者财物 ☑扣押财物 □其他",
        "法律依据：《中华人民共和国道路运输条例》第六十二条",
        "扣押期限：2023年5月3日至2023年5月12日",
        "执法人员意见：建议暂扣。签名：王建国 陈思远 2023年5月3日",
        "经办机构负责人意见：同意。签名：孙立 2023年5月3日",
        "执法部门负责人意见：同意。签名：许凯 2023年5月3日",
    )
    assert said(d) == {
        "kinds": {"扣押财物": True, "查封场所、设施或者财物": False, "其他": False},
        "period": ("2023-05-03", "2023-05-12"),
        "person_name": "李明",
        "case_cause": "李明涉嫌未取得道路运输经营许可",
        "summary": "无证经营。",
        "handler_opinion": "建议暂扣。",
        "unit_opinion": "同意。",
        "leader_opinion": "同意。",
        "basis": [("中华人民共和国道路运输条例", 62)],
    }
    assert rows(d, "inventory") == []
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2023-05-03"),
        "unit_head": (True, ("孙立",), "2023-05-03"),
        "agency_head": (True, ("许凯",), "2023-05-03"),
    }


def test_signers_named_without_the_word():
    d = read(
        "measure_approval",
        "^行政强制措施审批表",
        [
            *PARTY,
            row("案件基本情况", "超限。"),
            row("承办人意见", "建议扣押。\n承办人：王建国\u3000陈思远\n2023年5月3日"),
            row("承办机构意见", "同意。\n负责人：孙立\n2023年5月3日"),
            row("法制审核机构意见", "/"),
            row("行政机关负责人意见", "同意\n许凯\n2023年5月3日"),
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        "summary": "超限。",
        "handler_opinion": "建议扣押。",
        "unit_opinion": "同意。",
        "legal_opinion": "<struck>",
        "leader_opinion": "同意",
    }
    assert rows(d, "inventory") == []
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2023-05-03"),
        "unit_head": (True, ("孙立",), "2023-05-03"),
        "agency_head": (True, ("许凯",), "2023-05-03"),
    }


def test_opinions_on_one_line():
    d = read(
        "measure_approval",
        "^行政强制措施审批表",
        [
            *PARTY,
            row("案件基本情况", "超限。"),
            row("强制措施种类及期限", "☑扣押财物 □查封场所、设施或者财物 □其他\u3000自2023年5月3日至2023年6月1日共30日"),
            row("执法人员意见", "建议扣押。\u3000\u3000\u3000执法人员签名：王建国、陈思远\u3000\u3000\u30002023年5月3日"),
            row("承办机构负责人意见", "同意。签名：孙立\u3000日期：2023年5月3日"),
            row("机关负责人意见", "签名：\u3000\u3000\u3000\u3000年\u3000月\u3000日"),
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        "kinds": {"扣押财物": True, "查封场所、设施或者财物": False, "其他": False},
        "period": ("2023-05-03", "2023-06-01"),
        "summary": "超限。",
        "handler_opinion": "建议扣押。",
        "unit_opinion": "同意。",
        "leader_opinion": "<blank>",
    }
    assert rows(d, "inventory") == []
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2023-05-03"),
        "unit_head": (True, ("孙立",), "2023-05-03"),
        "agency_head": (False, (), "<blank>"),
    }
