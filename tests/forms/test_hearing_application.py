"""听证申请书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "hearing_application",
        "^听证申请书",
        "安平市交通运输局：",
        "申请人：安平市顺达物流有限公司",
        "住所：安平市建设路9号",
        "我公司于2023年5月12日收到贵局《违法行为通知书》（案号：苏安交罚〔2023〕12号），拟对我公司处以罚款30000元。",
        "申请事项和理由：要求举行听证。车辆当时已取得超限运输车辆通行证。",
        "特此申请。",
        "申请人（签名或盖章）：安平市顺达物流有限公司",
        "2023年5月15日",
    )
    assert said(d) == {
        "party": "安平市顺达物流有限公司",
        "notice_no": "苏安交罚〔2023〕12号",
        "request": "要求举行听证。车辆当时已取得超限运输车辆通行证。",
        "date": "2023-05-15",
    }
    assert signed(d) == {"party": (True, ("安平市顺达物流有限公司",), "2023-05-15")}


def test_another_wording():
    d = read(
        "hearing_application",
        "^听证申请",
        "安平市交通运输局：",
        "本人李明于2023年5月12日收到苏安交罚告〔2023〕12号《行政处罚听证告知书》，对拟作出的处罚有异议，现依法申请举行听证，理由是车辆没有超限。此致",
        "申请人签名：李明\u30002023年5月15日",
    )
    assert said(d) == {
        "party": "李明",
        "notice_no": "苏安交罚告〔2023〕12号",
        "request": "现依法申请举行听证，理由是车辆没有超限。",
        "date": "2023-05-15",
    }
    assert signed(d) == {"party": (True, ("李明",), "2023-05-15")}
