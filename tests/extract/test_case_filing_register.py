"""立案登记表 / 立案审批表 in its three generations, for each kind of party."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.forms.case_filing_register import CaseFilingRegister
from casecheck.model import Moment
from tests.pages import ABOVE as A
from tests.pages import LEFT as L
from tests.pages import paper

SOURCES = (
    "□1.在行政检查中发现的；{}2.个人、法人及其他组织举报经核实的；□3.上级机关 交办的；"
    "□4.下级机关 报请查处的；□5.有关部门 移送的；□6.其他途径发现的："
)
PERSON = {
    "姓名": "李　明",
    "性别": "男",
    "年龄": "33",
    "住址": "江苏省安平市和平路1号",
    "身份证件号": "110101199003070011",
    "联系电话": "13800001111",
}
ORG = {
    "名称": "安平市顺达物流有限公司",
    "法定代表人": "赵国平",
    "地址": "安平市港口路2号",
    "联系电话": "025-83451111",
    "统一社会信用代码": "91320100MA1ABCDE0X",
}


def table_2019(person, org):
    def p(key):
        return person.get(key, "/")

    def o(key):
        return org.get(key, "/")

    return [
        ["案件来源", SOURCES.format("☑"), L, L, L, L, L, L],
        ["案由", "涉嫌未取得道路运输经营许可擅自从事道路货物运输经营案", L, L, L, L, "受案时间", "2023年5月3日"],
        ["当\n事\n人", "个\n人", "姓　名", p("姓名"), "性　别", p("性别"), "年　龄", p("年龄")],
        [A, A, "住　址", p("住址"), L, L, "身份证\n件号", p("身份证件号")],
        [A, A, "联系电话", p("联系电话"), L, L, L, L],
        [A, "单\n位", "名　称", o("名称"), L, L, "法定\n代表人", o("法定代表人")],
        [A, A, "地　址", o("地址"), L, L, "联系电话", o("联系电话")],
        [A, A, "统一社会信用代码", o("统一社会信用代码"), L, L, L, L],
        ["案件基\n本情况", "2023年5月3日8时30分，在G2京沪高速K1020+300处检查。\n当事人无证经营。", L, L, L, L, L, L],
        ["立案\n依据", "《中华人民共和国道路运输条例》第六十三条", L, L, L, L, L, L],
        ["经办机构负责人意见", "同意立案。\n签名：王建国　　　2023年5月3日", L, L, L, L, L, L],
        ["负责\n人审\n批意\n见", "同意立案。\n签名：　　　　年　　月　　日", L, L, L, L, L, L],
        ["备注", "", L, L, L, L, L, L],
    ]


def read(*blocks) -> CaseFilingRegister:
    document = extract(paper("case_filing_register", *blocks))
    assert isinstance(document, CaseFilingRegister)
    return document


def test_2019_a_person():
    d = read("^立案登记表", "案号：苏安交立〔2023〕00012号", table_2019(PERSON, {}))
    assert d.case_no.value is not None
    assert (d.case_no.value.prefix, d.case_no.value.year, d.case_no.value.serial) == ("苏安交立", 2023, "00012")
    assert [t.ticked for t in d.case_source.value or ()] == [False, True, False, False, False, False]
    assert d.case_cause.value == "涉嫌未取得道路运输经营许可擅自从事道路货物运输经营案"
    assert d.accept_date.value == Moment.model_validate("2023-05-03")
    assert (d.person_name.value, d.person_name.text) == ("李明", "李　明")
    assert (d.person_sex.value, d.person_age.value, d.person_id.value) == ("男", "33", "110101199003070011")
    assert (d.person_address.value, d.person_phone.value) == ("江苏省安平市和平路1号", "13800001111")
    for name in ("org_name", "org_address", "org_phone", "org_legal_rep", "org_uscc"):
        assert d.entry(name).state == "struck", name
    assert d.org_rep_id.state == "absent"
    assert d.case_summary.value == "2023年5月3日8时30分，在G2京沪高速K1020+300处检查。\n当事人无证经营。"
    assert [(c.name, c.article) for c in d.filing_basis.value or ()] == [("中华人民共和国道路运输条例", 63)]
    assert (d.handling_unit_opinion.value, d.leader_approval.value) == ("同意立案。", "同意立案。")
    assert d.remarks.state == "blank"


def test_2019_an_organisation():
    d = read("^立案登记表", "案号：", table_2019({}, ORG))
    for name in ("person_name", "person_sex", "person_age", "person_id", "person_address", "person_phone"):
        assert d.entry(name).state == "struck", name
    assert (d.org_name.value, d.org_legal_rep.value) == ("安平市顺达物流有限公司", "赵国平")
    assert (d.org_address.value, d.org_phone.value) == ("安平市港口路2号", "025-83451111")
    assert d.org_uscc.value == "91320100MA1ABCDE0X"
    assert d.case_no.state == "blank"


def test_places_are_the_values_own_and_for_a_blank_its_label():
    d = read("^立案登记表", "案号：苏安交立〔2023〕00012号", table_2019(PERSON, {}))
    place = d.person_name.place
    assert place is not None
    assert (place.file, place.document, place.page, place.table, place.row, place.column) == (
        "a.docx",
        "case_filing_register-1",
        1,
        1,
        3,
        4,
    )
    assert place.quote == "李　明"
    assert d.remarks.place is not None
    assert (d.remarks.place.row, d.remarks.place.column, d.remarks.place.quote) == (13, 1, "备注")
    assert d.case_no.place is not None
    assert (d.case_no.place.paragraph, d.case_no.place.quote) == (2, "苏安交立〔2023〕00012号")


def test_signatures_stand_in_the_opinion_cells():
    d = read("^立案登记表", table_2019(PERSON, {}))
    unit, head = d.signature("unit_head"), d.signature("agency_head")
    assert unit is not None
    assert (unit.seen, unit.names, unit.date.value) == (True, ("王建国",), Moment.model_validate("2023-05-03"))
    assert head is not None
    assert (head.seen, head.names, head.date.state) == (False, (), "blank")
    assert head.place is not None
    assert head.place.row == 12
    assert d.signature("officers") is None


@pytest.mark.parametrize("unit", ["法人或其他组织", "法人或者其他组织"])
def test_2008_halves_are_called_otherwise(unit):
    d = read(
        "^立案审批表",
        "编号：苏安交立字〔2012〕第15号",
        [
            ["案件来源", "检查发现", L, L, L],
            ["案　由", "涉嫌超限运输案", L, "受案时间", "2012年6月1日"],
            ["当\n事\n人", "公民", "姓名", "李明", "性别/年龄"],
            [A, A, "住址", "安平市和平路1号", L],
            [A, unit, "名称", "/", L],
            [A, A, "地址", "/", L],
            ["案件基本情况", "超限运输。", L, L, L],
            ["立案依据", "《公路安全保护条例》第六十四条", L, L, L],
            ["经办机构负责人意见", "同意立案。　周立　2012年6月1日", L, L, L],
            ["负责人审批意见", "同意。\n钱进\n2012年6月2日", L, L, L],
        ],
    )
    assert d.case_no.value is not None
    assert (d.case_no.value.prefix, d.case_no.value.serial) == ("苏安交立字", "15")
    assert (d.person_name.value, d.person_address.value) == ("李明", "安平市和平路1号")
    assert (d.org_name.state, d.org_address.state) == ("struck", "struck")
    assert d.case_source.state == "unreadable"  # no box is ticked and the words are none of the options
    unit_head, agency_head = d.signature("unit_head"), d.signature("agency_head")
    assert unit_head is not None
    assert (unit_head.names, unit_head.date.value) == (("周立",), Moment.model_validate("2012-06-01"))
    assert d.handling_unit_opinion.value == "同意立案。"
    assert agency_head is not None
    assert agency_head.names == ("钱进",)
    assert d.leader_approval.value == "同意。"


def test_2021_the_legal_representative_has_sub_rows():
    d = read(
        "^立案登记表",
        [
            [
                "案件来源",
                "□1.在行政检查中发现的；□2.个人、法人及其他组织举报经核实的；□5.有关部门 移送的；☑6.其他途径发现的：非现场执法系统筛选",
                L,
                L,
                L,
            ],
            ["案由", "涉嫌超限运输案", L, "受案时间", "2022年3月4日9时05分"],
            ["当\n事\n人", "单\n位", "名称", "安平市好运货运部", L],
            [A, A, "法定代表人\n（负责人/经营者）", "姓名", "孙大海"],
            [A, A, A, "身份证件号", "330199197303053089"],
            [A, A, "联系电话", "13900002222", L],
            ["承办人意见", "建议立案。\n签名：王建国、陈思远　2022年3月4日", L, L, L],
            ["负责人审批意见", "同意立案。\n签名：🖼2022年3月4日", L, L, L],
        ],
    )
    assert (d.org_name.value, d.org_legal_rep.value, d.org_rep_id.value) == ("安平市好运货运部", "孙大海", "330199197303053089")
    assert (d.person_name.state, d.person_id.state, d.person_phone.state) == ("absent", "absent", "absent")
    assert d.org_phone.value == "13900002222"
    assert d.accept_date.value == Moment.model_validate("2022-03-04T09:05")
    source = (d.case_source.value or ())[-1]
    assert (source.option, source.ticked, source.filled) == ("其他途径发现的:__", True, "非现场执法系统筛选")
    officers, head = d.signature("officers"), d.signature("agency_head")
    assert officers is not None
    assert officers.names == ("王建国", "陈思远")
    assert head is not None
    assert (head.seen, head.names, head.date.value) == (True, (), Moment.model_validate("2022-03-04"))


def test_a_table_without_halves_is_bound_by_its_own_labels():
    d = read(
        "^立案审批表",
        "^苏安交立〔2023〕233号",
        [
            ["当\n事\n人", "单位名称", "安平市鑫源建材有限公司", "法定代表人", "赵杰"],
            [A, "统一社会信用代码", "91320100MA1ABCDE0X", "联系电话", "13856574149"],
            [A, "住所", "安平市解放路76号", "邮政编码", "210000"],
            [A, "个人姓名", "/", "性别", "□男 □女"],
            [A, "身份证号", "/", "联系电话", "/"],
        ],
    )
    assert (d.org_name.value, d.org_phone.value, d.org_address.value) == ("安平市鑫源建材有限公司", "13856574149", "安平市解放路76号")
    assert (d.person_name.state, d.person_sex.state, d.person_id.state, d.person_phone.state) == ("struck", "blank", "struck", "struck")
    assert d.case_no.value is not None
    assert d.case_no.value.serial == "233"


def test_a_hint_of_the_printed_form_is_not_a_value():
    d = read(
        "^立案登记表",
        [["案由", "（填写涉嫌违法行为）"], ["备注", "________"], ["案件基本情况", "（简要写明时间、地点）2023年5月3日检查。"]],
    )
    assert (d.case_cause.state, d.remarks.state) == ("blank", "blank")
    assert d.case_summary.value == "2023年5月3日检查。"


def test_what_is_no_date_is_unreadable_and_says_why():
    d = read("^立案登记表", [["受案时间", "五月初三日上午"]])
    assert d.accept_date.state == "unreadable"
    assert d.accept_date.value is None
    assert "五月初三日上午" in d.accept_date.reason
