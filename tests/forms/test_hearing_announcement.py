"""听证公告: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "hearing_announcement",
        "^听证公告",
        "案号：苏安交听公〔2023〕12号",
        "本机关定于2023年6月1日9时00分在安平市交通运输局三楼会议室公开举行安平市顺达物流有限公司擅自从事道路货物运输经营一案听证会，欢迎旁听。",
        "联系人：孙立\u3000联系电话：025-83450000",
        "安平市交通运输局（印章）",
        "2023年5月22日",
    )
    assert said(d) == {
        "case_no": "苏安交听公〔2023〕12号",
        "issue_date": "2023-05-22",
        "agency_seal": "安平市交通运输局",
        "case_name": "安平市顺达物流有限公司擅自从事道路货物运输经营",
        "time": "2023-06-01T09:00",
        "place": "安平市交通运输局三楼会议室",
        "contact_person": "孙立",
        "contact_phone": "025-83450000",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-05-22")}


def test_another_wording():
    d = read(
        "hearing_announcement",
        "^听证会公告",
        "关于李明涉嫌超限运输一案，现决定公开举行听证，有关事项公告如下：",
        "一、听证时间：2023年6月1日9时",
        "二、听证地点：安平市交通运输局三楼会议室",
        "三、听证主持人：孙立",
        "安平市交通运输局",
        "2023年5月22日",
    )
    assert said(d) == {
        "issue_date": "2023-05-22",
        "agency_seal": "安平市交通运输局",
        "case_name": "李明涉嫌超限运输",
        "time": "2023-06-01T09",
        "place": "安平市交通运输局三楼会议室",
        "presider": ["孙立"],
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-05-22")}


def test_the_unfilled_form():
    d = read(
        "hearing_announcement",
        "^听证公告",
        "案号：",
        "本机关定于\u3000\u3000年\u3000月\u3000日\u3000时\u3000分在\u3000\u3000\u3000\u3000\u3000公开举行\u3000\u3000\u3000\u3000\u3000一案听证会。",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "case_name": "<blank>",
        "time": "<blank>",
        "place": "<blank>",
    }
