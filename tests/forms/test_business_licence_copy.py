"""营业执照复印件: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_company():
    d = read(
        "business_licence_copy",
        "^营业执照复印件",
        "统一社会信用代码：91320100MA1N0000X1",
        "名称：安平市顺达物流有限公司",
        "类型：有限责任公司",
        "法定代表人：赵国平",
        "注册资本：500万元整",
        "成立日期：2017年1月2日",
        "营业期限：2017年1月2日至长期",
        "住所：安平市港口路2号",
        "经营范围：道路货物运输。",
        "此复印件与原件核对无误。",
        "提供人签名：李明　　2023年5月3日",
        "执法人员签名：王建国、陈思远　2023年5月3日",
    )
    assert said(d) == {
        "provider": "李明",
        "officers": ["王建国", "陈思远"],
        "copy_mark": "此复印件与原件核对无误。",
        "provided_on": "2023-05-03",
        "uscc": "91320100MA1N0000X1",
        "name": "安平市顺达物流有限公司",
        "type": "有限责任公司",
        "address": "安平市港口路2号",
        "legal_rep": "赵国平",
        "capital": "500万元整",
        "founded": "2017-01-02",
        "term": "2017年1月2日至长期",
        "scope": "道路货物运输。",
    }
    assert signed(d) == {"provider": (True, ("李明",), "2023-05-03"), "officers": (True, ("王建国", "陈思远"), "2023-05-03")}


def test_an_individual_business():
    d = read(
        "business_licence_copy",
        "^个体工商户营业执照",
        [
            ["统一社会信用代码", "91320100MA1N0000X1"],
            ["名称", "安平市李明运输户"],
            ["类型", "个体工商户"],
            ["经营者", "李明"],
            ["经营场所", ""],
        ],
        "原件核对无误",
    )
    assert said(d) == {
        "copy_mark": "原件核对无误",
        "uscc": "91320100MA1N0000X1",
        "name": "安平市李明运输户",
        "type": "个体工商户",
        "address": "<blank>",
        "legal_rep": "李明",
    }
    assert signed(d) == {}
