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


def test_a_half_over_labels_is_no_label_of_a_name():
    table = [["当事人", "单位", "全称", "/", "←", "←"], ["↑", "↑", "法定代表人", "孙立", "职务", "经理"]]
    assert said(read("closing_report", "^结案报告", table)).get("org_name") is None
    table = [["当事人", "单位", "单位名称", "安平市顺达货运部", "←", "←"], ["↑", "↑", "授权代表", "孙立", "职务", "经理"]]
    assert said(read("closing_report", "^结案报告", table))["org_name"] == "安平市顺达货运部"


@pytest.mark.parametrize("label", ["违法事实\n和其他情况", "违法事实\n其他有关情况"])
def test_a_longer_label_that_is_not_known_has_not_its_own_second_line_for_value(label: str):
    assert said(read("investigation_report", "^调查报告", [["案由", "超限运输案"], [label, "当事人超限运输。"]])) == {
        "case_cause": "超限运输案"
    }


def test_a_label_of_two_wordings_of_one_entry():
    table = [["调查经过\n和查明的事实", "当事人超限运输。"], ["住址/住所", "安平市建设路9号"]]
    found = said(read("investigation_report", "^调查报告", table))
    assert (found["process_facts"], found["person_address"]) == ("当事人超限运输。", "安平市建设路9号")


@pytest.mark.parametrize("value", ["男，35周岁", "男、35", "男 35岁", "男；35"])
def test_two_values_of_a_label_for_two(value: str):
    found = said(read("case_filing_register", "^立案登记表", [["姓名", "李明", "性别、年龄", value]]))
    assert (found["person_sex"], found["person_age"]) == ("男", "35")


def test_two_values_that_cannot_be_told_apart_are_nobodys():
    found = said(read("case_filing_register", "^立案登记表", [["姓名", "李明", "性别、年龄", "男三十五"]]))
    assert found == {"person_name": "李明"}


@pytest.mark.parametrize(("value", "address", "postcode"), [("建设路9号（210000）", "建设路9号", "210000"), ("/", "<struck>", "<struck>")])
def test_a_postcode_in_brackets_behind_the_address(value: str, address: str, postcode: str):
    found = said(read("closing_report", "^结案报告", [["姓名", "李明"], ["住址、邮编", value]]))
    assert (found["person_address"], found["person_postcode"]) == (address, postcode)


def test_the_number_of_a_paper_is_not_the_name_of_a_shop():
    table = [["字号", "安交审字〔2023〕第12号", "案由", "超限运输案"], ["当事人", "字号", "好运货运部", "←"]]
    found = said(read("penalty_approval", "^行政处罚审批表", table))
    assert (found["case_no"], found["org_name"]) == ("安交审字〔2023〕第12号", "好运货运部")
