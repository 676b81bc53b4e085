"""Opinions and who signs them: the columns of an approval under the names and in the places a province gives them."""

from __future__ import annotations

import pytest

from casecheck.forms.approval_block import HANDLER, HEAD, LEGAL, UNIT
from tests.forms.said import read, rows, said, signed
from tests.pages import LEFT

DAY = "2023-05-19"
HEAD_SAYS = {"agency_head": (True, ("许凯",), DAY)}


def closing(*table: list[str], flowing: bool = True):
    return read("closing_report", "^结案报告", list(table), flowing=flowing)


@pytest.mark.parametrize(
    ("label", "entry"),
    [
        *((label, "handling_unit_opinion") for label in ("部门意见", "办案部门意见", "业务科室审核意见", "承办单位负责人意见")),
        *((label, "leader_approval") for label in ("领导意见", "分管领导审批", "领导批示", "负责人审批", "主管领导意见", "局长审批意见")),
        *((label, "handler_opinion") for label in ("经办人意见", "办案人员意见", "承办人处理意见")),
    ],
)
def test_an_opinion_under_whatever_name(label: str, entry: str):
    assert said(closing([label, "同意结案。\n签名：许凯　2023年5月19日"])) == {entry: "同意结案。"}


def test_no_label_is_the_opinion_of_two():
    groups = (HANDLER, UNIT, LEGAL, HEAD)
    assert len({label for group in groups for label in group}) == sum(len(group) for group in groups)


@pytest.mark.parametrize(
    "words",
    [
        "同意结案。\n许凯　2023年5月19日",
        "同意结案。\n许凯\n2023年5月19日",
        "同意结案。许凯 2023.5.19",
        "同意结案。许凯2023.5.19",
        "同意结案。　负责人：许凯　2023-05-19",
        "同意结案。\n分管领导：许凯　2023年5月19日",
        "同意结案。\n（签字）：许凯　2023年5月19日",
    ],
)
def test_a_name_and_a_date_below_an_opinion(words: str):
    d = closing(["领导意见", words])
    assert (said(d), signed(d)) == ({"leader_approval": "同意结案。"}, HEAD_SAYS)


def test_two_people_sign_without_the_word():
    d = closing(["承办人意见", "案件已办结，建议结案。\n王建国、陈思远　2023年5月19日"])
    assert said(d) == {"handler_opinion": "案件已办结，建议结案。"}
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), DAY)}


@pytest.mark.parametrize("words", ["情况属实，建议立案 2023年5月19日", "同意于2023年5月19日", "缴款于2023年5月19日"])
def test_words_of_the_opinion_are_no_names(words: str):
    assert signed(closing(["领导意见", words]))["agency_head"][1] == ()


def test_a_sentence_of_the_execution_is_no_signature():
    d = closing(
        ["执行结果", "当事人于2023年5月19日缴清罚款，处罚决定履行完毕。"], ["承办人意见", "建议结案。\n王建国、陈思远　2023年5月19日"]
    )
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), DAY)}
    assert said(d)["execution"] == "当事人于2023年5月19日缴清罚款，处罚决定履行完毕。"


@pytest.mark.parametrize(
    "row",
    [
        ["领导意见", "同意结案。", "签名", "许凯\n2023年5月19日"],
        ["领导意见", "同意结案。", "签字：许凯　2023年5月19日", LEFT],
    ],
)
def test_a_cell_of_its_own_to_sign_in(row: list[str]):
    d = closing(row)
    assert (said(d), signed(d)) == ({"leader_approval": "同意结案。"}, HEAD_SAYS)


def test_a_cell_for_the_date_too():
    d = closing(["领导意见", "同意结案。", "签名", "许凯", "日期", "2023年5月19日"])
    assert signed(d) == HEAD_SAYS


def test_an_empty_cell_to_sign_in():
    assert signed(closing(["领导意见", "同意结案。", "签名", ""])) == {"agency_head": (False, (), "<blank>")}


def test_the_signature_has_a_row_of_its_own_under_the_label():
    d = closing(["领导意见", "同意结案。"], ["↑", "签名：许凯　2023年5月19日"])
    assert (said(d), signed(d)) == ({"leader_approval": "同意结案。"}, HEAD_SAYS)


def test_officers_named_above_sign_where_their_label_stands_with_a_date():
    lines = ("案由：李明超限运输案", "调查人员：王建国、陈思远", "四、处理意见", "罚款1000元。", "调查人员：王建国、陈思远　2023年5月19日")
    d = read("investigation_report", "^案件调查报告", *lines)
    assert (said(d)["investigators"], said(d)["conclusion"]) == (["王建国", "陈思远"], "罚款1000元。")
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), DAY)}


def test_named_only_is_not_signed():
    assert signed(read("investigation_report", "^案件调查报告", "案由：李明超限运输案", "调查人员：王建国、陈思远")) == {}


def test_a_heading_over_the_opinions_is_none():
    d = read(
        "investigation_report",
        *(
            "^案件调查报告",
            "五、审批意见",
            "承办机构意见：同意。　签名：孙立　2023年5月18日",
            "机关负责人意见：同意处罚。　签名：许凯　2023年5月19日",
        ),
    )
    assert (said(d)["unit_opinion"], said(d)["leader_opinion"]) == ("同意。", "同意处罚。")
    assert signed(d) == {"unit_head": (True, ("孙立",), "2023-05-18"), **HEAD_SAYS}


def test_a_labelled_line_below_another_value():
    d = closing(["执行情况", "罚款已缴清。\n罚没财物处置情况：/"], ["领导意见", "同意结案。"])
    assert said(d) == {"execution": "罚款已缴清。", "property_disposal": "<struck>", "leader_approval": "同意结案。"}


def test_a_labelled_line_stays_where_its_entry_has_a_cell():
    d = closing(["执行情况", "罚款已缴清。\n财物处理：见清单"], ["罚没财物处置情况", "已上缴国库。"])
    assert said(d) == {"execution": "罚款已缴清。\n财物处理：见清单", "property_disposal": "已上缴国库。"}


def test_the_headings_of_a_list_are_no_labels_of_the_paper():
    table = [["编号", "证据名称", "数量", "备注"], ["1", "现场笔录", "1份", "/"]]
    d = read("investigation_report", "^案件调查报告", "文书编号：苏安交调〔2023〕12号", table)
    assert said(d) == {"case_no": "苏安交调〔2023〕12号"}
    assert rows(d, "evidence") == [{"name": "现场笔录", "count": "1份", "remark": "<struck>"}]


def test_facts_and_law_in_one_column():
    facts = "2023年5月3日，当事人李明驾驶货车被检查。该车没有运输证。"
    basis = "李明的行为涉嫌违反《中华人民共和国道路运输条例》第二十四条的规定，建议立案。"
    found = said(read("case_filing_register", "^立案审批表", [["案情\n及\n依据", facts + basis]]))
    assert found == {"case_summary": facts, "filing_basis": [("中华人民共和国道路运输条例", 24)]}


def test_a_report_in_one_piece():
    facts = "2023年5月4日，本机关对李明超限运输案立案调查。经调查查明：李明驾驶货车超限运输。"
    conclusion = "李明的行为违反了《中华人民共和国公路法》第五十条的规定。建议依据该法第七十六条的规定，对其处以罚款1000元的行政处罚。"
    d = read(
        "investigation_report",
        "^调查处理报告",
        "案由：李明超限运输案。2023年5月4日立案，调查人员王建国、陈思远。",
        f"当事人李明，男，身份证号110101199003070011，住安平市建设路9号。{facts}证据有：现场笔录、称重检测单。{conclusion}",
        "部门意见：同意。 孙立 2023年5月18日",
        "法制意见：/",
        "领导意见：同意处罚。 许凯 2023年5月19日",
    )
    found = said(d)
    assert (found["case_cause"], found["filed_on"], found["investigators"]) == ("李明超限运输案", "2023-05-04", ["王建国", "陈思远"])
    assert (found["process_facts"], found["conclusion"]) == (facts, conclusion)
    assert (found["unit_opinion"], found["legal_opinion"], found["leader_opinion"]) == ("同意。", "<struck>", "同意处罚。")
    assert signed(d) == {"unit_head": (True, ("孙立",), "2023-05-18"), **HEAD_SAYS}


@pytest.mark.parametrize(
    "words",
    ["同意结案。\n许凯（签名）　2023年5月19日", "同意结案。\n（签名）许凯　2023年5月19日", "同意结案。\n批准人：许凯　2023年5月19日"],
)
def test_the_word_stands_behind_or_before_the_name(words: str):
    d = closing(["领导意见", words])
    assert (said(d), signed(d)) == ({"leader_approval": "同意结案。"}, HEAD_SAYS)


def test_one_heading_over_the_opinions_of_all():
    d = closing(
        ["审批意见", "承办人", "建议结案。\n王建国、陈思远　2023年5月18日"],
        ["↑", "部门负责人", "同意。\n孙立　2023年5月18日"],
        ["↑", "分管领导", "同意结案。\n许凯　2023年5月19日"],
    )
    assert said(d) == {"handler_opinion": "建议结案。", "handling_unit_opinion": "同意。", "leader_approval": "同意结案。"}
    day = "2023-05-18"
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), day), "unit_head": (True, ("孙立",), day), **HEAD_SAYS}


def test_the_line_below_an_opinion_says_who_signs():
    d = read(
        "closing_report",
        *(
            "^结案报告",
            "承办人意见：建议结案。",
            "承办人：王建国、陈思远　2023年5月19日",
            "分管领导意见：同意结案。",
            "签名：许凯　2023年5月19日",
        ),
    )
    assert said(d) == {"handler_opinion": "建议结案。", "leader_approval": "同意结案。"}
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), DAY), **HEAD_SAYS}


def test_sections_signed_in_lines_of_their_own():
    lines = ("六、部门意见", "同意处理意见。", "负责人：孙立", "2023年5月18日", "七、领导审批意见", "同意。", "许凯", "2023年5月19日")
    d = read("investigation_report", "^案件调查终结报告", *lines)
    assert said(d) == {"unit_opinion": "同意处理意见。", "leader_opinion": "同意。"}
    assert signed(d) == {"unit_head": (True, ("孙立",), "2023-05-18"), **HEAD_SAYS}


@pytest.mark.parametrize("label", ["报告人", "呈报人", "办案人员（签名）"])
def test_a_report_signed_at_its_foot(label: str):
    lines = ("四、处理建议", "建议处罚款1000元。", f"{label}：王建国、陈思远", "2023年5月19日")
    d = read("investigation_report", "^案件调查终结报告", *lines)
    assert said(d) == {"conclusion": "建议处罚款1000元。"}
    assert signed(d) == {"officers": (True, ("王建国", "陈思远"), DAY)}


def test_two_who_sign_one_conclusion():
    d = read(
        "legal_review",
        "^法制审核意见书",
        [["审核意见", "经审核，同意。\n审核人：吴丽华　2023年5月18日\n法制机构负责人：孙立　2023年5月19日"]],
    )
    assert said(d) == {"conclusion": "经审核，同意。"}
    assert signed(d) == {"legal_unit": (True, ("孙立",), DAY)}


def test_the_agency_at_the_foot_is_none_of_the_opinion():
    d = read("closing_report", "^结案报告", "领导意见：同意结案。　签名：许凯　2023年5月19日", "安平市交通运输局", "2023年5月20日")
    assert (said(d), signed(d)) == ({"leader_approval": "同意结案。"}, HEAD_SAYS)
