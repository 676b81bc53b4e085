"""Sections under headings of their own, numbered or in brackets."""

from __future__ import annotations

from tests.forms.said import read, said

END = ("安平市交通运输局（印章）", "2023年5月20日")


def test_numbered_sections():
    d = read(
        "penalty_decision",
        "^行政处罚决定书",
        "安交罚〔2023〕12号",
        "一、当事人基本情况",
        "企业名称：安平市顺达物流有限公司",
        "二、违法事实及相关证据",
        "经查明：2023年5月3日10时，当事人的车辆苏A12345在省道S101线K12+300处超限运输。",
        "主要证据有：",
        "1.现场笔录一份；",
        "2.询问笔录一份。",
        "三、处罚理由和依据",
        "安平市顺达物流有限公司违反了《公路安全保护条例》第三十三条第一款的规定。依据《公路安全保护条例》第六十四条的规定，应当给予处罚。",
        "四、处罚决定",
        "1.警告；",
        "2.罚款人民币叁万元整（30000元）。",
        "五、履行方式",
        "将罚款缴至安平农村商业银行（账号：6200009901180000275）。逾期不缴纳的，每日加处罚款。其他执行方式和期限：无。",
        *END,
    )
    read_ = said(d)
    assert read_["facts_and_evidence"] == (
        "经查明：2023年5月3日10时，当事人的车辆苏A12345在省道S101线K12+300处超限运输。\n主要证据有：\n1.现场笔录一份；\n2.询问笔录一份。"
    )
    assert (read_["violated_law"], read_["penalty_basis"]) == ([("公路安全保护条例", 33)], [("公路安全保护条例", 64)])
    assert (read_["penalty"], read_["fine_amount"]) == ([("warning", None), ("fine", 3000000)], (3000000, 3000000))
    assert (read_["pay_account"], read_["other_execution"]) == ("6200009901180000275", "<struck>")


def test_sections_in_brackets():
    d = read(
        "penalty_decision",
        "^行政处罚决定书",
        "文书编号：安（2023）交罚决〔00012〕号",
        "【违法事实及证据】2023年5月3日10时，当事人在人民路12号门前路段载客。当事人系首次被查处。",
        "【处罚依据】上述行为违反了《中华人民共和国道路运输条例》第十条，依据《中华人民共和国道路运输条例》第六十三条的规定，应予处罚。",
        "【处罚内容】警告，并处罚款人民币10,000元（大写：壹万元整）。",
        "【履行方式】持电子缴款码到安平农村商业银行缴纳，账号：6200009901180000275。",
        "【其他】无",
        "【救济途径】如不服，可自收到本决定书之日起六十日内向安平市人民政府申请行政复议。",
        *END,
    )
    read_ = said(d)
    assert read_["facts_and_evidence"] == "2023年5月3日10时，当事人在人民路12号门前路段载客。当事人系首次被查处。"
    assert (read_["violated_law"], read_["penalty_basis"]) == ([("中华人民共和国道路运输条例", 10)], [("中华人民共和国道路运输条例", 63)])
    assert (read_["penalty"], read_["fine_amount"]) == ([("warning", None), ("fine", 1000000)], (1000000, 1000000))
    assert (read_["pay_account"], read_["other_execution"]) == ("6200009901180000275", "<struck>")


def test_the_last_section_ends_above_agency_and_date():
    d = read(
        "violation_notice",
        "^行政处罚事先告知书",
        "李明：",
        "一、违法事实",
        "载客四人。",
        "二、拟作出的行政处罚",
        "罚款人民币叁仟元。",
        *END,
    )
    assert said(d)["proposed_penalty"] == [("fine", 300000)]
    assert d.proposed_penalty.text == "罚款人民币叁仟元。"


def test_a_section_that_is_the_forms_own_sentence():
    d = read(
        "violation_notice",
        "^行政处罚事前告知书",
        "李明：",
        "一、违法事实",
        "你（单位）于2023年5月3日超限运输的行为。",
        "二、处罚依据",
        *END,
    )
    assert said(d)["violation"] == "于2023年5月3日超限运输的"


def test_numbers_of_another_kind_do_not_end_a_section():
    d = read("no_penalty_decision", "^不予行政处罚决定书", "（一）违法事实", "1.未备案；", "一、未公示。", "（二）理由", "轻微。", *END)
    assert said(d)["facts"] == "1.未备案；\n一、未公示。"


def test_numbered_blanks_are_no_headings():
    d = read(
        "demand_letter", "^催告书", "4.履行要求：", "5.其他事项：", "□1.到期不缴纳罚款的，加处罚款。", "□2.申请人民法院强制执行。", *END
    )
    assert (said(d)["requirement"], said(d)["other"]) == ("<blank>", "<blank>")


def test_headings_that_are_a_line_of_their_own_and_nothing_else():
    d = read(
        "penalty_decision",
        "^行政处罚决定书",
        "（苏安）交执罚决〔2023〕第12号",
        "当事人：安平市顺达物流有限公司",
        "违法事实及证据",
        "2023年5月3日10时，当事人的车辆苏A12345在省道S101线超限运输。",
        "以上事实有《现场笔录》1份为证。",
        "处罚理由及依据",
        "上述行为违反了《公路安全保护条例》第三十三条第一款的规定，应当依照《公路安全保护条例》第六十四条的规定予以行政处罚。",
        "处罚内容",
        "罚款人民币3,000元（大写：叁仟元整）。",
        "履行方式和期限",
        "自收到本决定书之日起15日内缴清罚款。代收机构：安平农村商业银行城东支行；收款账号：6200009901180000275。",
        "救济途径",
        "可以自收到之日起六十日内申请行政复议（复议机关：安平市人民政府），也可以在六个月内提起行政诉讼（管辖法院：安平市人民法院）。",
        *END,
    )
    read_ = said(d)
    assert read_["case_no"] == "（苏安）交执罚决〔2023〕第12号"
    assert read_["facts_and_evidence"] == ("2023年5月3日10时，当事人的车辆苏A12345在省道S101线超限运输。\n以上事实有《现场笔录》1份为证。")
    assert read_["penalty"] == [("fine", 300000)]
    assert (read_["pay_bank"], read_["pay_account"]) == ("安平农村商业银行城东支行", "6200009901180000275")
    assert (read_["reconsideration_body"], read_["litigation_court"]) == ("安平市人民政府", "安平市人民法院")


def test_a_section_that_is_the_sentence_of_the_form_itself():
    for lead, end in (("经查证，你（单位）", "的行为属实。"), ("经查，你单位", "的行为，有相关证据证实。")):
        d = read(
            "violation_notice",
            "^行政处罚事先告知书",
            "被告知人：安平市顺达物流有限公司",
            "一、拟作出行政处罚的事实",
            f"{lead}于2023年5月3日在省道S101线超限运输{end}",
            "二、拟处罚内容",
            "罚款人民币叁仟元整（3000元）。",
            "三、联系方式",
            "通信地址：安平市建设路8号，邮编：210000；联系人：王建国，电话：025-83450000。",
            *END,
        )
        read_ = said(d)
        assert (read_["party"], read_["violation"]) == ("安平市顺达物流有限公司", "于2023年5月3日在省道S101线超限运输的")
        assert (read_["contact_address"], read_["contact_postcode"]) == ("安平市建设路8号", "210000")
        assert (read_["contact_person"], read_["contact_phone"]) == ("王建国", "025-83450000")


def test_headings_behind_a_printers_sign():
    d = read(
        "closing_report",
        "^案件结案呈批单",
        "案由：李明违法超限运输案",
        "◆ 当事人信息",
        "姓名：李明　　　　性别：男　　　　年龄：35周岁",
        "◆ 处理决定",
        "决定罚款三千元。",
        "◆ 履行情况",
        "当事人已缴纳罚款。",
        "◆ 涉案财物处理",
        "/",
        "备注：归档一份",
    )
    assert said(d) == {
        "case_cause": "李明违法超限运输案",
        "person_name": "李明",
        "person_sex": "男",
        "person_age": "35",
        "result": "决定罚款三千元。",
        "execution": "当事人已缴纳罚款。",
        "property_disposal": "<struck>",
    }


def test_a_value_before_such_a_heading_does_not_run_into_it():
    d = read("case_filing_register", "^立案审批单", "案情简介：当事人超限运输。", "检查时已卸货。", "◆ 审批流程", "按流程办理。")
    assert said(d) == {"case_summary": "当事人超限运输。\n检查时已卸货。"}
