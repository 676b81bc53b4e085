"""举报记录: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "report_record",
        "^举报记录",
        [
            ["举报时间", "2024年5月6日9时20分", "举报类别", "☑来电 □来信 □来访"],
            ["举报人", "周华", "身份证号", "320102198905123210"],
            ["住所或工作单位", "安平市港口路8号", "联系电话", "13900001111"],
            ["举报内容", "苏A12345货车多次超限运输砂石。", L, L],
            ["备注", "", L, L],
        ],
        "举报人签名：周华　2024年5月6日",
        "记录人签名：赵敏　2024年5月6日",
    )
    assert said(d) == {
        "report_time": "2024-05-06T09:20",
        "report_kind": "来电",
        "reporter": "周华",
        "reporter_id": "320102198905123210",
        "reporter_address": "安平市港口路8号",
        "phone": "13900001111",
        "content": "苏A12345货车多次超限运输砂石。",
        "remarks": "<blank>",
    }
    assert signed(d) == {"provider": (True, ("周华",), "2024-05-06"), "recorder": (True, ("赵敏",), "2024-05-06")}


def test_lines():
    d = read(
        "report_record",
        "^投诉登记表",
        "投诉时间：2024-05-06 09:20",
        "投诉方式：12328",
        "投诉人：匿名",
        "联系电话：/",
        "投诉内容：网约车司机拒绝乘客使用平台计价，私自收费80元。",
        "处理意见：转执法大队核查。",
        "记录人：赵敏",
    )
    assert said(d) == {
        "report_time": "2024-05-06T09:20",
        "report_kind": "12328",
        "reporter": "匿名",
        "phone": "<struck>",
        "content": "网约车司机拒绝乘客使用平台计价，私自收费80元。",
        "handling": "转执法大队核查。",
    }
    assert signed(d) == {"recorder": (True, ("赵敏",), "<blank>")}
