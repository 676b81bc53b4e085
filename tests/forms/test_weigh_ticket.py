"""称重检测单: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed


def test_a_sheet():
    d = read(
        "weigh_ticket",
        "^称重检测单",
        [
            ["检测站", "安平超限检测站", "检测单号", "AP20230503001"],
            ["检测时间", "2023-05-03 09:05:12", "车牌", "苏A12345"],
            ["轴数", "6轴", "车货总重（t）", "55.60"],
            ["总质量限值", "49000kg", "超限", "6.6吨"],
            ["超限率（%）", "13.47", "检测结果", "超限"],
            ["驱动轴", "□单轴 ☑双轴", "是否为大件运输", "□是 ☑否"],
        ],
        "本人确认以上检测数据无误。驾驶员签名：李明　2023年5月3日",
        "执法人员签名：王建国、陈思远　2023年5月3日",
    )
    assert said(d) == {
        "station": "安平超限检测站",
        "ticket_no": "AP20230503001",
        "time": "2023-05-03T09:05",
        "plate": ["苏A12345"],
        "oversize_permit": {"是": False, "否": True},
        "axles": 6,
        "drive_axle": {"单轴": False, "双轴": True},
        "gross": 55600,
        "limit": 49000,
        "excess": 6600,
        "rate": 1347,
        "result": "超限",
        "driver_confirm": "本人确认以上检测数据无误",
    }
    assert rows(d, "weighings") == [
        {
            "time": "2023-05-03T09:05",
            "plate": ["苏A12345"],
            "axles": 6,
            "gross": 55600,
            "limit": 49000,
            "excess": 6600,
            "rate": 1347,
            "result": "超限",
        }
    ]
    assert signed(d) == {"party": (True, ("李明",), "2023-05-03"), "officers": (True, ("王建国", "陈思远"), "2023-05-03")}


def test_a_list_of_two_weighings():
    d = read(
        "weigh_ticket",
        "^超限检测单",
        "检测站：安平站",
        [
            ["检测时间", "车牌", "轴数", "总重(kg)", "限重(kg)", "超限量(kg)", "超限率"],
            ["2023-05-03 09:05", "苏A12345", "6", "55600", "49000", "6600", "13.47%"],
            ["2023-05-03 11:05", "苏A12345", "6", "48900", "49000", "0", "0%"],
        ],
    )
    assert said(d) == {
        "station": "安平站",
        "time": "2023-05-03T09:05",
        "plate": ["苏A12345"],
        "axles": 6,
        "gross": 55600,
        "limit": 49000,
        "excess": 6600,
        "rate": 1347,
    }
    assert rows(d, "weighings") == [
        {"time": "2023-05-03T09:05", "plate": ["苏A12345"], "axles": 6, "gross": 55600, "limit": 49000, "excess": 6600, "rate": 1347},
        {"time": "2023-05-03T11:05", "plate": ["苏A12345"], "axles": 6, "gross": 48900, "limit": 49000, "excess": 0, "rate": 0},
    ]
    assert signed(d) == {}


def test_lines():
    d = read(
        "weigh_ticket",
        "^过磅单",
        "单号：0012",
        "检测时间：2023年5月3日9时5分",
        "车牌号：苏A12345",
        "轴数：6",
        "总重：55.6吨　限重：49吨",
        "超限量：6.6吨　超限率：13.47%",
        "货物名称：沙石",
        "驾驶员（签字）：",
    )
    assert said(d) == {
        "ticket_no": "0012",
        "time": "2023-05-03T09:05",
        "plate": ["苏A12345"],
        "cargo": "沙石",
        "axles": 6,
        "gross": 55600,
        "limit": 49000,
        "excess": 6600,
        "rate": 1347,
    }
    assert rows(d, "weighings") == [
        {"time": "2023-05-03T09:05", "plate": ["苏A12345"], "axles": 6, "gross": 55600, "limit": 49000, "excess": 6600, "rate": 1347}
    ]
    assert signed(d) == {"party": (False, (), "<blank>")}


def test_what_is_left_blank():
    d = read(
        "weigh_ticket",
        "^称重检测单",
        [["检测站", "", "检测单号", ""], ["检测时间", "", "车牌", ""], ["轴数", "/", "总重", "55600"], ["限重", "kg", "超限率", "13.47"]],
    )
    assert said(d) == {
        "station": "<blank>",
        "ticket_no": "<blank>",
        "time": "<blank>",
        "plate": "<blank>",
        "axles": "<struck>",
        "gross": "<unreadable>",
        "limit": "<blank>",
        "rate": "<unreadable>",
    }
    assert rows(d, "weighings") == [
        {"time": "<blank>", "plate": "<blank>", "axles": "<struck>", "gross": "<unreadable>", "limit": "<blank>", "rate": "<unreadable>"}
    ]
    assert signed(d) == {}


def test_a_sheet_of_an_unmanned_scale():
    """Trailer, scale and its term; whoever checks the sheet signs with the numbers behind the names."""
    d = read(
        "weigh_ticket",
        "^称重检测单",
        [
            ["车牌号", "苏A12345", "挂车号", "苏A1234挂"],
            ["设备编号", "AP-08", "检定有效期至", "2023年12月31日"],
            ["审核人员", "王建国、陈思远（执法证号：13010001、13010002）　2023年5月4日", "←", "←"],
        ],
    )
    assert said(d) == {
        "plate": ["苏A12345"],
        "trailer": ["苏A1234挂"],
        "officer_sign": ["13010001", "13010002"],
        "scale": "AP-08",
        "scale_valid": "2023-12-31",
    }
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), "2023-05-04")}
