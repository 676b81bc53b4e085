"""道路运输从业人员从业资格证复印件: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_a_table():
    d = read(
        "qualification_certificate_copy",
        "^道路运输从业人员从业资格证复印件",
        [
            ["姓名", "李明"],
            ["证号", "320102198905123210001"],
            ["从业资格类别", "道路货物运输驾驶员"],
            ["有效期限", "2020年6月1日至2026年5月31日"],
        ],
        "与原件核对无误",
        "提供人签名：李明　2024年5月3日",
        "执法人员签名：王建国、陈思远　2024年5月3日",
    )
    assert said(d) == {
        "provider": "李明",
        "officers": ["王建国", "陈思远"],
        "copy_mark": "与原件核对无误",
        "provided_on": "2024-05-03",
        "name": "李明",
        "cert_no": "320102198905123210001",
        "category": "道路货物运输驾驶员",
        "valid": ("2020-06-01", "2026-05-31"),
    }
    assert signed(d) == {"provider": (True, ("李明",), "2024-05-03"), "officers": (True, ("王建国", "陈思远"), "2024-05-03")}


def test_lines():
    d = read(
        "qualification_certificate_copy",
        "^网络预约出租汽车驾驶员证",
        "姓名：李明",
        "从业资格证号：320102198905123210",
        "资格类别：网络预约出租汽车驾驶员",
        "有效期：2020.06.01—2026.05.31",
        "原件核对无误",
    )
    assert said(d) == {
        "copy_mark": "原件核对无误",
        "name": "李明",
        "cert_no": "320102198905123210",
        "category": "网络预约出租汽车驾驶员",
        "valid": ("2020-06-01", "2026-05-31"),
    }
    assert signed(d) == {}
