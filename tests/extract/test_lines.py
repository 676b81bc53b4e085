"""Labels in running text: what ends a value, and what a printed line carries over to the next one."""

from __future__ import annotations

from casecheck.model import Box, Line
from tests.forms.said import read, said, signed

END = ("安平市交通运输局（印章）", "2023年5月20日")


def printed(text: str, left: float, right: float) -> Line:
    """A line of a printed page that begins and ends there."""
    return Line(text=text, box=Box(left=left, top=0.5, right=right, bottom=0.52))


def test_brackets_around_the_next_label_are_no_part_of_a_value():
    d = read(
        "violation_notice", "^违法行为通知书", "联系人：孙立　联系电话：025-83450000", "联系地址：安平市建设路8号（邮编：210000）", *END
    )
    found = said(d)
    assert (found["contact_address"], found["contact_postcode"]) == ("安平市建设路8号", "210000")


def test_a_bracket_of_the_value_stays():
    d = read("violation_notice", "^违法行为通知书", "联系地址：安平市建设路8号（交通大厦）　邮编：210000", *END)
    assert said(d)["contact_address"] == "安平市建设路8号（交通大厦）"


def test_contacts_in_one_sentence_without_colons():
    d = read("violation_notice", "^违法行为通知书", "联系地址安平市建设路8号，邮编210000，联系人孙立，电话025-83450000。", *END)
    found = said(d)
    assert [found[f"contact_{part}"] for part in ("address", "postcode", "person", "phone")] == [
        *("安平市建设路8号", "210000", "孙立", "025-83450000"),
    ]


def test_a_printed_line_of_labels_runs_on():
    d = read(
        "penalty_decision",
        printed("行政处罚决定书", 0.38, 0.62),
        printed("身份证号码：110101199003070134，住所：安平市建设路95号", 0.16, 0.89),
        printed("5单元112室，联系电话：13900000000", 0.11, 0.53),
        flowing=False,
    )
    found = said(d)
    assert (found["person_address"], found["person_phone"]) == ("安平市建设路95号5单元112室", "13900000000")


def test_a_label_broken_at_the_end_of_a_printed_line():
    d = read(
        "penalty_decision",
        printed("身份证号码：110101199003070134，住所：安平市建设路95号，联系电", 0.16, 0.89),
        printed("话：13900000000", 0.11, 0.3),
        flowing=False,
    )
    found = said(d)
    assert (found["person_address"], found["person_phone"]) == ("安平市建设路95号", "13900000000")


def test_what_is_set_to_the_right_is_a_line_of_its_own():
    d = read(
        "violation_notice",
        printed("邮编：210000 联系人：孙立 联系电话：025-83450000", 0.11, 0.87),
        printed("安平市交通运输局（印章）", 0.58, 0.89),
        printed("2023年5月20日", 0.68, 0.89),
        flowing=False,
    )
    assert said(d)["contact_phone"] == "025-83450000"


def test_a_full_line_that_ends_its_sentence_does_not_run_on():
    d = read(
        "penalty_decision",
        printed("住所：安平市建设路95号5单元112室，联系电话：13900000000。", 0.11, 0.87),
        printed("二、案件来源和调查经过", 0.11, 0.37),
        flowing=False,
    )
    assert said(d)["person_phone"] == "13900000000"


def test_a_number_that_did_not_fit_on_its_line():
    d = read(
        "enforcement_agreement",
        printed("当事人：安平市顺达货运部 统一社会信用代码：", 0.11, 0.68),
        printed("92320100MA000338XX", 0.11, 0.37),
        printed("执行机关作出的编号为安交罚〔2023〕12号的《行政强制执行", 0.16, 0.89),
        printed("决定书》，双方达成以下执行协议：按期缴清。", 0.11, 0.5),
        flowing=False,
    )
    found = said(d)
    assert (found["party"], found["party_id"]) == ("安平市顺达货运部", "92320100MA000338XX")


def test_a_value_ends_before_a_label_that_is_not_known():
    d = read(
        "closing_report",
        "^结案报告",
        "姓名：李明　　　　性别：男　　　　年龄：35岁　　　　社保编号：12",
        "工作单位：安平市货运站　　　　备用电子信箱：无",
    )
    assert said(d) == {"person_name": "李明", "person_sex": "男", "person_age": "35", "person_unit": "安平市货运站"}


def test_who_signs_below_an_opinion_in_lines():
    d = read(
        "case_filing_register",
        "^立案报告",
        "承办机构负责人意见：同意立案。",
        "负责人（签名）：孙立　　2023年5月3日",
        "行政机关负责人审批意见：照办。",
        "负责人（签名）：赵敏　　2023年5月4日",
    )
    assert said(d) == {"handling_unit_opinion": "同意立案。", "leader_approval": "照办。"}
    assert signed(d) == {"unit_head": (True, ("孙立",), "2023-05-03"), "agency_head": (True, ("赵敏",), "2023-05-04")}


def test_a_list_of_people_ends_above_the_first_numbered_section_and_the_last_section_above_who_signs():
    d = read(
        "collective_discussion_record",
        "^案件集体讨论记录",
        "出席人员：赵敏、孙立",
        "一、讨论意见",
        "孙立：同意。",
        "二、结论性意见",
        "同意罚款三千元。",
        "出席人员签名：赵敏、孙立",
    )
    assert said(d) == {"attendees": "赵敏、孙立", "minutes": "孙立：同意。", "conclusion": "同意罚款三千元。"}
    assert signed(d)["agency_head"][:2] == (True, ("赵敏", "孙立"))
