"""计量检定证书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_table():
    d = read(
        "scale_certificate",
        "^检定证书",
        "证书编号：AJL2024-0033",
        [
            ["送检单位", "安平超限检测站"],
            ["计量器具名称", "动态公路车辆自动衡器"],
            ["型号/规格", "DCS-60"],
            ["出厂编号", "D20190011"],
            ["检定结论", "准予作2级使用"],
            ["检定日期", "2024年1月10日"],
            ["有效期至", "2025年1月9日"],
        ],
        "批准人：孙立　核验员：周华　检定员：刘洋",
    )
    assert said(d) == {
        "cert_no": "AJL2024-0033",
        "device": "动态公路车辆自动衡器",
        "model": "DCS-60",
        "device_no": "D20190011",
        "user": "安平超限检测站",
        "conclusion": "准予作2级使用",
        "date": "2024-01-10",
        "valid_to": "2025-01-09",
    }
    assert signed(d) == {"provider": (True, ("刘洋",), ""), "reviewer": (True, ("周华",), ""), "approver": (True, ("孙立",), "")}


def test_lines():
    d = read(
        "scale_certificate",
        "^计量检定证书",
        "证书编号：安检字第20240033号",
        "送检单位：安平超限检测站",
        "器具名称：汽车衡",
        "出厂编号：D20190011",
        "检定结论：合格",
        "检定日期：2024年01月10日",
        "有效期至：2025年01月09日",
        "检定员：刘洋",
    )
    assert said(d) == {
        "cert_no": "安检字第20240033号",
        "device": "汽车衡",
        "device_no": "D20190011",
        "user": "安平超限检测站",
        "conclusion": "合格",
        "date": "2024-01-10",
        "valid_to": "2025-01-09",
    }
    assert signed(d) == {"provider": (True, ("刘洋",), "")}


def test_a_term():
    d = read(
        "scale_certificate",
        "^检定证书",
        "证 书 编 号：安衡字第 20240033 号",
        [["送检单位", "安平站"], ["计量器具名称", "固定式电子衡器"], ["型号规格", "SCS-100"], ["检定结论", "合格"]],
        "检定日期　2024 年 01 月 10 日",
        "有效期　2024.1.10-2025.1.9",
    )
    assert said(d) == {
        "cert_no": "安衡字第20240033号",
        "device": "固定式电子衡器",
        "model": "SCS-100",
        "user": "安平站",
        "conclusion": "合格",
        "date": "2024-01-10",
        "valid_to": "2025-01-09",
    }
    assert signed(d) == {}
