"""The party described in one place, without labels of its own."""

from __future__ import annotations

import pytest

from tests.forms.said import read, said
from tests.pages import LEFT

PERSON = {"person_name": "李明", "person_sex": "男", "person_age": "35"}
AT_HOME = {
    "person_unit": "个体货运",
    "person_address": "安平市建设路9号",
    "person_postcode": "210000",
    "person_phone": "13900000000",
}
ORGANISATION = {
    "org_name": "安平市顺达货运有限公司",
    "org_uscc": "92320100MA1A2B3C4T",
    "org_legal_rep": "孙立",
    "org_address": "安平市建设路9号",
    "org_phone": "025-83450000",
}


def party(*blocks: object, form: str = "case_filing_register", flowing: bool = True) -> dict[str, object]:
    found = said(read(form, "^立案审批表", *blocks, flowing=flowing))
    return {name: value for name, value in found.items() if name.startswith(("person", "org"))}


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("嫌疑人情况", "李明，男，35岁，身份证号110101199003070011，住安平市建设路9号，电话13900000000"),
        ("当事人", "李明　性别：男　年龄：35\n身份证号码：110101199003070011\n住址：安平市建设路9号\n联系电话：13900000000"),
        ("当事人基本情况", "李明，男，35岁，汉族，身份证号码110101199003070011，现住安平市建设路9号，联系电话：13900000000。"),
    ],
)
def test_a_person(label: str, value: str):
    more = {"person_id": "110101199003070011", "person_address": "安平市建设路9号", "person_phone": "13900000000"}
    assert party([[label, value]]) == {**PERSON, **more}


@pytest.mark.parametrize(
    "value",
    [
        "安平市顺达货运有限公司，统一社会信用代码92320100MA1A2B3C4T，法定代表人孙立，地址安平市建设路9号，电话025-83450000",
        "安平市顺达货运有限公司（92320100MA1A2B3C4T），法定代表人孙立（经理），住所：安平市建设路9号\n电话：025-83450000",
    ],
)
def test_an_organisation(value: str):
    assert party([["嫌疑单位情况", value]]) == ORGANISATION


def test_a_number_behind_the_name_is_no_part_of_it():
    assert party([["被处罚人", "安平市顺达货运有限公司（92320100MA1A2B3C4T）"]]) == {
        name: ORGANISATION[name] for name in ("org_name", "org_uscc")
    }


def test_an_address_in_its_own_line():
    found = party([["法人或其他组织", "安平市顺达货运有限公司\n安平市城东区建设路9号"]], form="closing_report")
    assert found == {"org_name": "安平市顺达货运有限公司", "org_address": "安平市城东区建设路9号"}


def test_a_printed_line_that_runs_on():
    found = party(
        [["当事人", "李明，男，35岁，个体货运\n住安平市建设路9号，邮编210000，电话\n13900000000"]], form="closing_report", flowing=False
    )
    assert found == {
        **PERSON,
        **AT_HOME,
    }


@pytest.mark.parametrize(
    "value", ["李明，男，统一社会信用代码92320100MA1A2B3C4T", "经查，该车没有运输证，男，35岁", "安平市建设路9号，电话13900000000"]
)
def test_what_says_both_or_names_nobody_is_not_taken(value: str):
    assert party([["嫌疑人情况", value]]) == {}


def test_what_has_a_label_of_its_own_comes_from_there():
    table = [["当事人", "李明，男，35岁，电话13900000000"], ["联系电话", "025-83450000"]]
    assert party(table)["person_phone"] == "025-83450000"


def test_the_unit_of_a_person_does_not_begin_the_other_half():
    table = [
        ["个人", "李明", "性别", "男", "年龄", "35"],
        ["↑", "单位", "个体货运", "住址电话", "安平市建设路9号\n13900000000　邮编210000", LEFT],
    ]
    assert party(table, form="closing_report") == {
        **PERSON,
        **AT_HOME,
    }
