"""没收物品处置记录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "confiscation_disposal",
        "^没收物品处置记录",
        "案号：苏安交罚〔2024〕12号",
        [
            ["处置物品", "顶灯1个、计价器2台", L, L],
            ["审批意见", "同意销毁。\n签名：张建国　2024年6月10日", L, L],
            ["处置方式", "销毁", "处置时间", "2024年6月12日"],
            ["处置地点", "安平市报废中心", "处置所得", "/"],
        ],
        "经办人签名：王建国、陈思远　2024年6月12日",
        "监销人签名：孙立　2024年6月12日",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2024〕12号",
        "items": "顶灯1个、计价器2台",
        "approval": "同意销毁。",
        "disposal_method": "销毁",
        "disposal_time": "2024-06-12",
        "disposal_place": "安平市报废中心",
        "proceeds": "<struck>",
    }
    assert signed(d) == {
        "officers": (True, ("王建国", "陈思远"), "2024-06-12"),
        "witness": (True, ("孙立",), "2024-06-12"),
        "agency_head": (True, ("张建国",), "2024-06-10"),
    }


def test_lines():
    d = read(
        "confiscation_disposal",
        "^罚没物品处理记录",
        "案号：苏安交罚〔2024〕12号",
        "处理物品：柴油2吨",
        "负责人审批意见：同意拍卖。签名：张建国　2024年6月10日",
        "处理方式：公开拍卖",
        "拍卖时间：2024年6月20日",
        "拍卖地点：安平市公共资源交易中心",
        "拍卖所得：人民币壹万贰仟元整（12000元）",
        "处理人签名：王建国",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2024〕12号",
        "items": "柴油2吨",
        "approval": "同意拍卖。",
        "disposal_method": "公开拍卖",
        "disposal_time": "2024-06-20",
        "disposal_place": "安平市公共资源交易中心",
        "proceeds": (1200000, 1200000),
    }
    assert signed(d) == {"officers": (True, ("王建国",), "<blank>"), "agency_head": (True, ("张建国",), "2024-06-10")}
