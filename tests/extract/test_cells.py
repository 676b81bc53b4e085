"""Labels in tables: one above the other in one cell."""

from __future__ import annotations

import pytest

from tests.forms.said import read, said
from tests.pages import LEFT


def stacked(value: str) -> dict[str, object]:
    table = [
        ["当事人", "法人或其他组织", "名称", "安平市顺达货运部", "法定代表人", "孙立"],
        ["↑", "↑", "地址\n电话", value, "信用代码", "92320100MA1A2B3C4T"],
    ]
    found = said(read("penalty_decision", "^行政处罚决定书", table, "2023年5月20日"))
    return {name: found.get(name) for name in ("org_address", "org_phone", "org_uscc")}


@pytest.mark.parametrize(
    ("value", "address", "phone"),
    [
        ("安平市建设路9号\n025-83450000", "安平市建设路9号", "025-83450000"),
        ("安平市建设路9号院内\n三层\n025-83450000", "安平市建设路9号院内三层", "025-83450000"),
        ("/\n/", "<struck>", "<struck>"),
        ("/", "<struck>", "<struck>"),
    ],
)
def test_stacked_labels(value: str, address: str, phone: str):
    assert stacked(value) == {"org_address": address, "org_phone": phone, "org_uscc": "92320100MA1A2B3C4T"}


def test_one_value_for_two_labels_is_nobodys():
    assert stacked("安平市建设路9号")["org_phone"] == "<blank>"
    assert LEFT not in str(stacked("安平市建设路9号")["org_address"])
