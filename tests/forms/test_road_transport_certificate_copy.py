"""道路运输证复印件: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_table():
    d = read(
        "road_transport_certificate_copy",
        "^道路运输证复印件",
        "苏交运管货字320100012345号",
        [
            ["业户名称", "安平市顺达物流有限公司"],
            ["地址", "安平市港口路2号"],
            ["车辆号牌", "苏A12345"],
            ["经营许可证号", "320100200001"],
            ["车辆类型", "重型半挂牵引车"],
            ["吨（座）位", "40吨"],
            ["经营范围", "道路普通货物运输"],
            ["发证日期", "2021年3月8日"],
            ["审验记录", "2024年3月合格"],
        ],
        "此复印件与原件核对无误。",
        "提供人签名：赵国平　2024年5月3日",
        "执法人员签名：王建国、陈思远　2024年5月3日",
    )
    assert said(d) == {
        "provider": "赵国平",
        "officers": ["王建国", "陈思远"],
        "copy_mark": "此复印件与原件核对无误。",
        "provided_on": "2024-05-03",
        "cert_no": "苏交运管货字320100012345号",
        "operator": "安平市顺达物流有限公司",
        "address": "安平市港口路2号",
        "plate": ["苏A12345"],
        "licence_no": "320100200001",
        "vehicle_kind": "重型半挂牵引车",
        "tonnage_seats": "40吨",
        "scope": "道路普通货物运输",
        "issue_date": "2021-03-08",
        "audit": "2024年3月合格",
    }
    assert signed(d) == {"provider": (True, ("赵国平",), "2024-05-03"), "officers": (True, ("王建国", "陈思远"), "2024-05-03")}


def test_lines():
    d = read(
        "road_transport_certificate_copy",
        "^车辆营运证",
        "证号：豫交运管豫字410100033221号",
        "经营者：李明",
        "车牌号：豫A·K2345挂",
        "座位：38座",
        "经营类别：包车客运",
        "核发日期：2020.7.1",
        "经核对与原件一致",
        "提供者：",
    )
    assert said(d) == {
        "copy_mark": "经核对与原件一致",
        "cert_no": "豫交运管豫字410100033221号",
        "operator": "李明",
        "plate": ["豫AK2345"],
        "tonnage_seats": "38座",
        "scope": "包车客运",
        "issue_date": "2020-07-01",
    }
    assert signed(d) == {}
