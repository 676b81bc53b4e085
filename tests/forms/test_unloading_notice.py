"""超限车辆卸载通知书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_lines():
    d = read(
        "unloading_notice",
        "^超限车辆卸载通知书",
        "案号：苏安交卸〔2024〕5号",
        "当事人：李明",
        "路线名：G104国道",
        "车牌号：苏A12345/苏A1678挂",
        "轴数：6",
        "运输货物：砂石",
        "车货总重（吨）：78.6",
        "超限（吨）：29.6",
        "责令卸载（吨）：29.6",
        "自行卸载限定日期：2024年5月4日",
        "当事人签名：李明　2024年5月3日",
        "执法人员签名：王建国、陈思远　2024年5月3日",
        "安平市交通运输局（印章）",
        "2024年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交卸〔2024〕5号",
        "issue_date": "2024-05-03",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "road": "G104国道",
        "plate": ["苏A12345", "苏A1678挂"],
        "axles": 6,
        "goods": "砂石",
        "gross": 78600,
        "excess": 29600,
        "unload": 29600,
        "deadline": "2024-05-04",
    }
    assert signed(d) == {
        "party": (True, ("李明",), "2024-05-03"),
        "officers": (True, ("王建国", "陈思远"), "2024-05-03"),
        "agency": (False, ("安平市交通运输局",), "2024-05-03"),
    }


def test_sentences():
    d = read(
        "unloading_notice",
        "^责令卸载通知书",
        "苏安交卸〔2024〕5号",
        "李明：",
        "经检测，你驾驶的苏A12345（6轴）货车在G104国道行驶，装载砂石，车货总重78.6吨，超限29.6吨。现责令你于2024年5月4日12时前自行卸载29.6吨。",
        "执法人员（签名）：王建国　陈思远",
        "安平市交通运输局",
        "2024年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交卸〔2024〕5号",
        "issue_date": "2024-05-03",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "road": "G104国道",
        "plate": ["苏A12345"],
        "axles": 6,
        "goods": "砂石",
        "gross": 78600,
        "excess": 29600,
        "unload": 29600,
        "deadline": "2024-05-04T12",
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "<blank>"), "agency": (False, ("安平市交通运输局",), "2024-05-03")}


def test_a_table():
    d = read(
        "unloading_notice",
        "^超限车辆卸载通知书",
        "案号：苏安交卸〔2024〕5号",
        [
            ["当事人", "李明", "车牌号", "苏A12345"],
            ["路线名", "G104", "轴数", "6轴"],
            ["运输货物", "砂石", "车货总重（吨）", "78.60"],
            ["超限（吨）", "29.60", "责令卸载（吨）", "29.60"],
            ["自行卸载限定日期", "2024年5月3日18时前", L, L],
        ],
        "当事人签名：　　　年　月　日",
        "执法人员签名：王建国、陈思远　2024年5月3日",
        "安平市交通运输局",
        "2024年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交卸〔2024〕5号",
        "issue_date": "2024-05-03",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "road": "G104",
        "plate": ["苏A12345"],
        "axles": 6,
        "goods": "砂石",
        "gross": 78600,
        "excess": 29600,
        "unload": 29600,
        "deadline": "2024-05-03T18",
    }
    assert signed(d) == {
        "party": (False, (), "<blank>"),
        "officers": (True, ("王建国", "陈思远"), "2024-05-03"),
        "agency": (False, ("安平市交通运输局",), "2024-05-03"),
    }
