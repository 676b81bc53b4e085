"""超限超载运输违法行为联合函告单: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "joint_notification_sheet",
        "^超限超载运输违法行为联合函告单",
        "编号：AP20240503001",
        "安平市顺达物流有限公司：",
        [
            ["车牌号", "苏A12345", "检测时间", "2024年5月3日2时14分"],
            ["检测地点", "G104国道K12+300非现场检测点", L, L],
            ["车货总质量", "78.6吨", "超限（吨）", "29.6"],
        ],
        "安平市交通运输局（印章）",
        "2024年5月6日",
    )
    assert said(d) == {
        "letter_no": "AP20240503001",
        "addressee": "安平市顺达物流有限公司",
        "plate": ["苏A12345"],
        "check_time": "2024-05-03T02:14",
        "check_site": "G104国道K12+300非现场检测点",
        "gross": 78600,
        "excess": 29600,
        "issue_date": "2024-05-06",
        "agency_seal": "安平市交通运输局",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-06")}


def test_lines():
    d = read(
        "joint_notification_sheet",
        "^违法超限运输信息告知书",
        "文号：安超告〔2024〕88号",
        "车主：李明",
        "车牌号码：豫AK2345",
        "过检时间：2024-05-03 02:14",
        "检测站点：安平东站",
        "车货总重：78600kg",
        "限重：49000kg",
        "超限量：29600kg",
        "超限率：60.41%",
    )
    assert said(d) == {
        "letter_no": "安超告〔2024〕88号",
        "addressee": "李明",
        "plate": ["豫AK2345"],
        "check_time": "2024-05-03T02:14",
        "check_site": "安平东站",
        "gross": 78600,
        "limit": 49000,
        "excess": 29600,
        "rate": 6041,
    }
    assert signed(d) == {}


def test_an_addressee_row():
    d = read(
        "joint_notification_sheet",
        "^超限超载运输违法行为联合函告单",
        "编号：函告AP202405033301",
        [
            ["受函告单位", "安平市顺达物流有限公司", L, L],
            ["车牌号", "苏A12345", "检测时间", "2024年5月3日2时14分"],
            ["检测地点", "G104国道K12+300", L, L],
            ["车货总质量", "78600千克", "超限", "29.6吨"],
        ],
        "安平市交通运输局",
        "2024年5月6日",
    )
    assert said(d) == {
        "letter_no": "函告AP202405033301",
        "addressee": "安平市顺达物流有限公司",
        "plate": ["苏A12345"],
        "check_time": "2024-05-03T02:14",
        "check_site": "G104国道K12+300",
        "gross": 78600,
        "excess": 29600,
        "issue_date": "2024-05-06",
        "agency_seal": "安平市交通运输局",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-06")}
