"""道路运输经营许可证复印件: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_table():
    d = read(
        "operation_licence_copy",
        "^道路运输经营许可证复印件",
        "苏交运管许可安字320100012345号",
        [
            ["业户名称", "安平市顺达物流有限公司"],
            ["地址", "安平市港口路2号"],
            ["经营范围", "道路普通货物运输、货物专用运输（集装箱）"],
            ["证件有效期", "2021年3月8日至2025年3月7日"],
            ["核发机关", "安平市交通运输局"],
        ],
        "与原件核对无误",
        "提供人签名：赵国平　2024年5月3日",
        "执法人员签名：王建国、陈思远　2024年5月3日",
    )
    assert said(d) == {
        "provider": "赵国平",
        "officers": ["王建国", "陈思远"],
        "copy_mark": "与原件核对无误",
        "provided_on": "2024-05-03",
        "licence_no": "苏交运管许可安字320100012345号",
        "operator": "安平市顺达物流有限公司",
        "address": "安平市港口路2号",
        "scope": "道路普通货物运输、货物专用运输（集装箱）",
        "valid": ("2021-03-08", "2025-03-07"),
        "authority": "安平市交通运输局",
    }
    assert signed(d) == {"provider": (True, ("赵国平",), "2024-05-03"), "officers": (True, ("王建国", "陈思远"), "2024-05-03")}


def test_lines():
    d = read(
        "operation_licence_copy",
        "^经营许可证",
        "许可证号：320100200001",
        "企业名称：安平市快行科技有限公司",
        "许可范围：网络预约出租汽车经营服务",
        "有效期限：自2022年1月1日至2026年12月31日",
        "发证机关：安平市交通运输局",
        "此件由本公司提供。",
        "提供单位：安平市快行科技有限公司　2024年5月3日",
    )
    assert said(d) == {
        "provider": "安平市快行科技有限公司",
        "copy_mark": "此件由本公司提供。",
        "provided_on": "2024-05-03",
        "licence_no": "320100200001",
        "operator": "安平市快行科技有限公司",
        "scope": "网络预约出租汽车经营服务",
        "valid": ("2022-01-01", "2026-12-31"),
        "authority": "安平市交通运输局",
    }
    assert signed(d) == {"provider": (True, ("安平市快行科技有限公司",), "2024-05-03")}
