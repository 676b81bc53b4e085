"""送达回证, 结案报告, 案件调查报告."""

from __future__ import annotations

import pytest

from casecheck.extract import entry_gaps, extract
from casecheck.forms.closing_report import ClosingReport
from casecheck.forms.investigation_report import InvestigationReport
from casecheck.forms.service_receipt import ServiceReceipt
from casecheck.model import Moment
from tests.pages import ABOVE as A
from tests.pages import LEFT as L
from tests.pages import paper

HEADINGS = ["送达文书名称、文号", "收件人姓名\n（盖章）", "送达地点", "送达日期", "送达方式", "送达人"]
END = ("安平市交通运输局", "2023年6月2日")


def receipt(*blocks, flowing=True) -> ServiceReceipt:
    document = extract(paper("service_receipt", *blocks, flowing=flowing))
    assert isinstance(document, ServiceReceipt)
    return document


def listed(*rows):
    return [
        ["送达单位", "安平市交通运输局", L, L, L, L],
        ["受送达人", "安平市顺达物流有限公司", L, "代收人", "/", L],
        HEADINGS,
        *rows,
        ["备注", "\\", L, L, L, L],
    ]


NOTICE_ROW = ["违法行为通知书\n苏安交违通〔2023〕12号", "赵国平", "安平市港口路2号", "2023年5月20日10时20分", "直接送达", "王建国\n陈思远"]
DECISION_ROW = ["《行政处罚决定书》（苏安交罚〔2023〕12号）", "", "同上地址", "2023年6月2日", "2", "王建国、陈思远"]
STRUCK_ROW = ["/", "/", "/", "/", "/", "/"]
EMPTY_ROW = [""] * 6


def test_a_list_has_one_row_per_paper():
    d = receipt("^送达回证", "案号：苏安交罚〔2023〕12号", "案由：未取得许可案", listed(NOTICE_ROW, STRUCK_ROW, EMPTY_ROW), *END)
    (row,) = d.rows
    assert row.title.value == "违法行为通知书"
    assert row.number.value is not None
    assert (row.number.value.prefix, row.number.value.serial) == ("苏安交违通", "12")
    assert (row.receiver.value, row.place.value) == ("赵国平", "安平市港口路2号")
    assert row.time.value == Moment.model_validate("2023-05-20T10:20")
    assert (row.mode.value, row.servers.value) == ("直接送达", ("王建国", "陈思远"))
    assert row.where is not None
    assert (row.where.row, row.where.column) == (4, 1)
    assert (d.serving_unit.value, d.addressee.value, d.substitute.state) == ("安平市交通运输局", "安平市顺达物流有限公司", "struck")
    assert (d.case_cause.value, d.remarks.state, d.mode.state) == ("未取得许可案", "struck", "filled")
    assert (d.issue_date.value, d.agency_seal.value) == (Moment.model_validate("2023-06-02"), "安平市交通运输局")


def test_the_receivers_column_is_the_addressees_signature():
    d = receipt("^送达回证", listed(NOTICE_ROW), *END)
    addressee, server = d.signature("addressee"), d.signature("server")
    assert addressee is not None
    assert (addressee.seen, addressee.names, addressee.date.value) == (True, ("赵国平",), Moment.model_validate("2023-05-20T10:20"))
    assert server is not None
    assert server.names == ("王建国", "陈思远")
    d = receipt("^送达回证", listed(NOTICE_ROW, DECISION_ROW), *END)
    unsigned = d.signature("addressee")
    assert unsigned is not None
    assert unsigned.seen is False
    assert unsigned.place is not None
    assert unsigned.place.row == 5
    assert d.rows[1].receiver.state == "blank"
    pasted = receipt("^送达回证", listed([*DECISION_ROW[:1], "🖼", *DECISION_ROW[2:]]), *END)
    signature = pasted.signature("addressee")
    assert signature is not None
    assert signature.seen is True
    assert pasted.rows[0].receiver.state == "unreadable"


def test_a_number_in_brackets_and_a_mode_by_its_note():
    d = receipt("^送达回证", listed(DECISION_ROW), "注：送达方式：1.直接送达 2.留置送达 3.邮寄送达", *END)
    assert d.rows[0].title.value == "《行政处罚决定书》"
    assert d.rows[0].number.value is not None
    assert d.rows[0].number.value.serial == "12"
    assert d.rows[0].mode.value == "留置送达"


def test_a_sheet_for_one_paper():
    d = receipt(
        "^送 达 回 证",
        [
            ["送达文书名称及文号", "行政处罚决定书\n苏安交罚〔2023〕347号", L, L],
            ["受送达人", "安平市百佳百货有限公司", L, L],
            ["送达地点", "安平市解放路1号", L, L],
            ["送达方式", "□直接送达 ☑留置送达 □邮寄送达", L, L],
            ["送达人", "张方强 何洋", "执法证号", "339233927\n337912653"],
            ["收件人签名\n或者盖章", "\n签名：　　　　　　2023年11月16日\n", L, L],
            ["见证人签名", "\n签名：周立　　　　2023年11月16日\n", L, L],
            ["备注", "拒收。", L, L],
        ],
        "2023年11月16日",
    )
    (row,) = d.rows
    assert (row.title.value, row.place.value, row.mode.value) == ("行政处罚决定书", "安平市解放路1号", "留置送达")
    assert row.number.value is not None
    assert row.number.value.serial == "347"
    assert (row.receiver.state, row.servers.value) == ("blank", ("张方强", "何洋"))
    assert row.time.value == Moment.model_validate("2023-11-16")
    assert d.mode.value == "留置送达"
    assert d.remarks.value == "拒收。"
    addressee, witness = d.signature("addressee"), d.signature("witness")
    assert addressee is not None
    assert (addressee.seen, addressee.date.value) == (False, Moment.model_validate("2023-11-16"))
    assert witness is not None
    assert witness.names == ("周立",)
    assert (d.agency_seal.state, d.issue_date.value) == ("blank", Moment.model_validate("2023-11-16"))


def test_a_receipt_without_rows():
    assert receipt("^送达回证", listed(STRUCK_ROW, EMPTY_ROW), *END).rows == ()


def closing(*blocks) -> ClosingReport:
    document = extract(paper("closing_report", *blocks))
    assert isinstance(document, ClosingReport)
    return document


def closing_table(person, organisation):
    return [
        ["案由", "未取得道路运输经营许可案", L, L, L, L, L],
        ["当\n事\n人", "个人", person[0], "年龄", person[1], "性别", person[2]],
        [A, "所在单位", person[3], L, "联系地址", person[4], L],
        [A, "联系电话", person[5], L, "邮编", person[6], L],
        [A, "单位", organisation[0], L, "地址", organisation[1], L],
        [A, "法定代表人", organisation[2], L, "职务", organisation[3], L],
        ["处理结果", "罚款人民币叁万元整。", L, L, L, L, L],
        ["执行情况", "2023年6月5日缴清罚款。\n执法人员签名：王建国、陈思远　2023年6月6日", L, L, L, L, L],
        ["经办机构负责人意见", "同意结案\n周立\n2023年6月7日", L, L, L, L, L],
        ["负责人审批意见", "同意结案。\n签名：🖼 2023年6月8日", L, L, L, L, L],
    ]


def test_in_the_closing_report_the_halves_are_the_names_labels():
    d = closing("^结案报告", closing_table(["/"] * 7, ["安平市顺达物流有限公司", "安平市港口路2号", "赵国平", "经理"]))
    assert (d.org_name.value, d.org_address.value) == ("安平市顺达物流有限公司", "安平市港口路2号")
    assert (d.org_legal_rep.value, d.org_rep_post.value) == ("赵国平", "经理")
    names = ("person_name", "person_age", "person_sex", "person_unit", "person_address", "person_phone", "person_postcode")
    assert [d.entry(n).state for n in names] == ["struck"] * 7
    d = closing("^处罚结案报告", closing_table(["李明", "33", "男", "无", "安平市", "13800001111", "210000"], ["/"] * 4))
    assert (d.person_name.value, d.person_age.value, d.person_sex.value, d.person_unit.state) == ("李明", "33", "男", "struck")
    assert (d.person_address.value, d.person_phone.value, d.person_postcode.value) == ("安平市", "13800001111", "210000")
    assert (d.org_name.state, d.org_address.state) == ("struck", "struck")


def test_closing_opinions_and_signatures():
    d = closing("^结案报告", closing_table(["/"] * 7, ["甲公司", "乙地", "赵国平", "经理"]))
    assert (d.result.value, d.execution.value) == ("罚款人民币叁万元整。", "2023年6月5日缴清罚款。")
    assert (d.handling_unit_opinion.value, d.leader_approval.value) == ("同意结案", "同意结案。")
    assert [(s.key, s.seen, s.names, s.date.value and s.date.value.model_dump()) for s in d.signatures] == [
        ("officers", True, ("王建国", "陈思远"), "2023-06-06"),
        ("unit_head", True, ("周立",), "2023-06-07"),
        ("agency_head", True, (), "2023-06-08"),
    ]


def test_a_date_in_a_sentence_is_no_signature():
    d = closing("^结案报告", [["执行情况", "罚款已缴清，缴款日期2023年6月5日"], ["负责人审批意见", "同意于2023年6月8日"]])
    assert (d.execution.value, d.leader_approval.value) == ("罚款已缴清，缴款日期2023年6月5日", "同意于2023年6月8日")
    assert [(s.key, s.seen, s.date.state) for s in d.signatures] == [("agency_head", False, "blank")]


def test_2021_closing_result_boxes():
    d = closing(
        "^结案报告",
        [
            ["处理结果", "□决定撤销立案 □移送司法机关 ☑处罚决定执行完毕 □其他"],
            ["罚没财物处置情况", "/"],
            ["承办人意见", "建议结案。\n签名：王建国　2022年6月6日"],
            ["经办机构负责人意见", "同意。\n签名：周立　2022年6月7日"],
        ],
    )
    assert (d.result.value, d.property_disposal.state, d.handling_unit_opinion.value) == ("处罚决定执行完毕", "struck", "同意。")
    assert closing("^结案报告", [["处理结果", "□决定撤销立案 □处罚决定执行完毕"]]).result.state == "blank"


INVESTIGATION = [
    ["案由", "涉嫌未取得许可案", "案件调查人员", "王建国、陈思远", L],
    ["当\n事\n人", "公民", "姓名", "李明", L],
    [A, A, "住址", "安平市", L],
    [A, "法人或其他组织", "名称", "/", L],
    ["案件调查经过及违法事实", "2023年5月3日检查发现。", L, L, L],
    ["证据材料", "序号", "证据名称", "规格", "数量"],
    [A, "1", "现场笔录", "/", "1份"],
    [A, "2", "询问笔录", "/", "1份"],
    [A, "以下空白", "", "", ""],
    ["调查结论和处理意见", "建议罚款。\n执法人员签名：王建国　陈思远　2023年5月10日", L, L, L],
    ["经办机构负责人意见", "同意。签名：周立 2023年5月11日", L, L, L],
    ["重大案件法制工作机构审核意见", "/", L, L, L],
    ["交通运输执法部门负责人审批意见", "同意。签名：", L, L, L],
]


def test_investigation_report():
    document = extract(paper("investigation_report", "^案件处理意见书", "案号：苏安交立〔2023〕12号", INVESTIGATION))
    assert isinstance(document, InvestigationReport)
    d = document
    assert (d.case_cause.value, d.investigators.value) == ("涉嫌未取得许可案", ("王建国", "陈思远"))
    assert (d.person_name.value, d.person_address.value, d.org_name.state) == ("李明", "安平市", "struck")
    assert [(r.name.value, r.spec.state, r.count.value) for r in d.evidence] == [
        ("现场笔录", "struck", "1份"),
        ("询问笔录", "struck", "1份"),
    ]
    assert d.evidence[1].where is not None
    assert d.evidence[1].where.row == 8
    assert (d.process_facts.value, d.conclusion.value) == ("2023年5月3日检查发现。", "建议罚款。")
    assert (d.unit_opinion.value, d.legal_opinion.state, d.leader_opinion.value) == ("同意。", "struck", "同意。")
    assert [(s.key, s.seen, s.names) for s in d.signatures] == [
        ("officers", True, ("王建国", "陈思远")),
        ("unit_head", True, ("周立",)),
        ("agency_head", False, ()),
    ]


def test_unreadable_entries_become_gaps():
    d = extract(paper("service_receipt", "^送达回证", listed([*NOTICE_ROW[:3], "上周三", *NOTICE_ROW[4:]]), *END))
    (gap,) = entry_gaps(d)
    assert (gap.what, gap.document, gap.page, gap.hides_papers) == ("《送达回证》的“送达日期”", "service_receipt-1", 1, False)
    assert "上周三" in gap.why
    assert gap.place is not None
    assert (gap.place.row, gap.place.column) == (4, 4)


def test_the_sheets_mode_is_the_one_all_rows_name():
    posted = [*NOTICE_ROW[:4], "邮寄送达", NOTICE_ROW[5]]
    unsaid = [*NOTICE_ROW[:4], "", NOTICE_ROW[5]]
    modes = [
        receipt("^送达回证", listed(*rows), *END).mode for rows in ((NOTICE_ROW, NOTICE_ROW), (NOTICE_ROW, posted), (NOTICE_ROW, unsaid))
    ]
    assert [(mode.state, mode.value) for mode in modes] == [("filled", "直接送达"), ("absent", None), ("absent", None)]
    assert modes[0].place is not None
    assert (modes[0].place.row, modes[0].place.column) == (4, 5)


def test_the_case_may_be_called_by_its_name():
    assert closing("^处罚结案报告", [["案件名称", "李明违法超限运输案"]]).case_cause.value == "李明违法超限运输案"


def test_the_post_of_a_sole_trader_is_a_word_that_is_a_label_too():
    d = closing("^结案报告", closing_table(["/"] * 7, ["安平市好运货运部", "安平市", "赵国平", "经营者"]))
    assert (d.org_legal_rep.value, d.org_rep_post.value) == ("赵国平", "经营者")


@pytest.mark.parametrize("label", ["执法人员意见", "承办人意见", "办案人员意见"])
def test_the_officers_sign_below_their_opinion(label):
    cells = [[label, "案件已经办结，建议结案。\n签名：王建国、陈思远　　2023年6月6日"], ["经办机构负责人意见", "同意。"]]
    officers = closing("^结案报告", cells).signature("officers")
    assert officers is not None
    assert (officers.seen, officers.names) == (True, ("王建国", "陈思远"))
    unsigned = closing("^结案报告", [[label, "案件已经办结，建议结案。"], ["经办机构负责人意见", "同意。"]]).signature("officers")
    assert unsigned is not None
    assert (unsigned.seen, unsigned.names) == (False, ())


def test_a_number_the_heading_asks_for_is_blank_where_only_the_name_is_written():
    document = receipt("^送达回证", listed(["违法行为通知书", *NOTICE_ROW[1:]], STRUCK_ROW), *END)
    assert [(row.title.value, row.number.state) for row in document.rows] == [("违法行为通知书", "blank")]
