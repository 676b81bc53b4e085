"""协助调查函: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_lines():
    d = read(
        "assistance_request",
        "^协助调查函",
        "苏（2024）交协调〔3〕号",
        "安平市公安局交通警察支队：",
        "为查清李明涉嫌超限运输一案，根据《交通运输行政执法程序规定》的规定，请贵单位协助调查以下问题：1.苏A12345车辆登记信息；2.驾驶人信息。请将结果盖章后于2024年5月20日前送回。",
        "联系人：王建国　联系电话：0512-66668888",
        "安平市交通运输局（印章）",
        "2024年5月6日",
    )
    assert said(d) == {
        "case_no": "苏（2024）交协调〔3〕号",
        "issue_date": "2024-05-06",
        "agency_seal": "安平市交通运输局",
        "addressee": "安平市公安局交通警察支队",
        "case_name": "李明涉嫌超限运输",
        "questions": "1.苏A12345车辆登记信息；2.驾驶人信息。",
        "contact": "王建国",
        "contact_phone": "0512-66668888",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-06")}


def test_labels():
    d = read(
        "assistance_request",
        "^案件协查函",
        "文号：苏安交协〔2024〕3号",
        "主送机关：安平市市场监督管理局",
        "案由：涉嫌无证经营客运案",
        "协查事项：",
        "请提供安平市快行科技有限公司的登记资料。",
        "联系人及电话：陈思远0512-66668888",
        "安平市交通运输局",
        "2024年5月6日",
    )
    assert said(d) == {
        "case_no": "苏安交协〔2024〕3号",
        "issue_date": "2024-05-06",
        "agency_seal": "安平市交通运输局",
        "addressee": "安平市市场监督管理局",
        "case_name": "涉嫌无证经营客运案",
        "questions": "请提供安平市快行科技有限公司的登记资料。",
        "contact": "陈思远0512-66668888",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-06")}
