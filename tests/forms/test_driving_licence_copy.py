"""机动车驾驶证复印件: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_lines():
    d = read(
        "driving_licence_copy",
        "^机动车驾驶证复印件",
        "证号：110101199003070011",
        "姓名：李明　性别：男　国籍：中国",
        "初次领证日期：2010-05-06",
        "准驾车型：A2",
        "有效期限：2020-05-06至2030-05-06",
        "档案编号：320100001111",
        "此复印件与原件核对无误。",
        "提供人签名：李明　　2023年5月3日",
        "执法人员签名：王建国、陈思远　2023年5月3日",
    )
    assert said(d) == {
        "provider": "李明",
        "officers": ["王建国", "陈思远"],
        "copy_mark": "此复印件与原件核对无误。",
        "provided_on": "2023-05-03",
        "licence_no": "110101199003070011",
        "name": "李明",
        "sex": "男",
        "first_issue": "2010-05-06",
        "vehicle_class": "A2",
        "valid": "2020-05-06至2030-05-06",
        "file_no": "320100001111",
    }
    assert signed(d) == {"provider": (True, ("李明",), "2023-05-03"), "officers": (True, ("王建国", "陈思远"), "2023-05-03")}


def test_a_table():
    d = read(
        "driving_licence_copy",
        "^驾驶证复印件",
        [["证号", "110101199003070011"], ["姓名", "李明"], ["准驾车型", ""], ["初次领证日期", "2010年5月6日"], ["有效期限", "/"]],
        "原件核对无误",
    )
    assert said(d) == {
        "copy_mark": "原件核对无误",
        "licence_no": "110101199003070011",
        "name": "李明",
        "first_issue": "2010-05-06",
        "vehicle_class": "<blank>",
        "valid": "<struck>",
    }
    assert signed(d) == {}
