"""检测报告: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_table():
    d = read(
        "test_report",
        "^检测报告",
        "报告编号：AJ2024-0512",
        [
            ["检测机构", "安平市机动车检测中心"],
            ["委托单位", "安平市交通运输局"],
            ["样品名称/编号", "苏A12345重型货车"],
            ["检测结论", "轮胎数与行驶证不一致。\n属于改装。"],
            ["签发日期", "2024年5月18日"],
        ],
        "检测人：刘洋　审核人：孙立",
    )
    assert said(d) == {
        "report_no": "AJ2024-0512",
        "institution": "安平市机动车检测中心",
        "client": "安平市交通运输局",
        "sample": "苏A12345重型货车",
        "conclusion": "轮胎数与行驶证不一致。\n属于改装。",
        "date": "2024-05-18",
    }
    assert signed(d) == {"provider": (True, ("刘洋",), ""), "reviewer": (True, ("孙立",), "")}


def test_lines():
    d = read(
        "test_report",
        "^鉴定意见书",
        "编号：安鉴字〔2024〕5号",
        "鉴定机构：安平市价格认证中心",
        "委托人：安平市交通运输局",
        "鉴定对象：路面损坏12平方米",
        "鉴定意见：损失价值人民币8600元。",
        "鉴定人签名：刘洋、周华",
        "2024年5月18日",
    )
    assert said(d) == {
        "report_no": "安鉴字〔2024〕5号",
        "institution": "安平市价格认证中心",
        "client": "安平市交通运输局",
        "sample": "路面损坏12平方米",
        "conclusion": "损失价值人民币8600元。",
        "date": "2024-05-18",
    }
    assert signed(d) == {"provider": (True, ("刘洋", "周华"), "2024-05-18")}


def test_signed_on_one_line():
    d = read(
        "test_report",
        "^检测报告",
        "№：AJ2024-0512",
        "委托单位：安平市交通运输局",
        "样品名称：苏A12345",
        "检测依据：GB7258",
        "检测结论：",
        "制动性能不合格。",
        "检测单位（盖章）：安平市机动车检测中心",
        "批准：孙立　审核：周华　主检：刘洋",
        "签发日期：2024年05月18日",
    )
    assert said(d) == {
        "report_no": "AJ2024-0512",
        "institution": "安平市机动车检测中心",
        "client": "安平市交通运输局",
        "sample": "苏A12345",
        "conclusion": "制动性能不合格。",
        "date": "2024-05-18",
    }
    assert signed(d) == {"provider": (True, ("刘洋",), ""), "reviewer": (True, ("周华",), ""), "approver": (True, ("孙立",), "")}
