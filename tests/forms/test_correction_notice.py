"""责令改正违法行为通知书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_form_of_2019():
    d = read(
        "correction_notice",
        "^责令改正违法行为通知书",
        "案号：苏安交责改〔2023〕3号",
        "当事人（个人姓名或单位名称）：安平市顺达物流有限公司",
        "经调查，你（单位）存在下列违法事实：未按规定维护车辆。",
        "根据《中华人民共和国行政处罚法》第二十八条第一款的规定，现责令你（单位）：",
        "□立即予以改正；",
        "☑在2023年6月1日前改正或者整改完毕。",
        "如不服本决定，可以在六十日内向安平市人民政府申请行政复议，或者在六个月内向安平市人民法院提起行政诉讼。",
        "当事人或其代理人签名：赵国平　2023年5月20日",
        "执法人员签名：王建国、陈思远　2023年5月20日",
        "安平市交通运输局（印章）",
        "2023年5月20日",
    )
    assert said(d) == {
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "issue_date": "2023-05-20",
        "agency_seal": "安平市交通运输局",
        "case_no": "苏安交责改〔2023〕3号",
        "party": "安平市顺达物流有限公司",
        "facts": "未按规定维护车辆。",
        "basis": [("中华人民共和国行政处罚法", 28)],
        "correction": {"立即__改正": (False, "予以"), "在__前改正或者整改完毕": (True, "2023年6月1日")},
        "deadline": "2023-06-01",
    }
    assert signed(d) == {
        "party": (True, ("赵国平",), "2023-05-20"),
        "officers": (True, ("王建国", "陈思远"), "2023-05-20"),
        "agency": (False, ("安平市交通运输局",), "2023-05-20"),
    }


def test_a_letter():
    d = read(
        "correction_notice",
        "^责令改正通知书",
        "李明：",
        "经查，你于2023年5月3日未按规定停放车辆，上述行为违反了《道路运输条例》第十条。依据《道路运输条例》第六十条的规定，责令你立即改正。",
        "2023年5月20日",
    )
    assert said(d) == {
        "issue_date": "2023-05-20",
        "agency_seal": "<blank>",
        "party": "李明",
        "facts": "你于2023年5月3日未按规定停放车辆",
        "basis": [("道路运输条例", 60)],
        "correction": {"立即__改正": True, "在__前改正或者整改完毕": None},
    }
    assert signed(d) == {"agency": (False, (), "2023-05-20")}


def test_what_is_left_blank():
    d = read(
        "correction_notice",
        "^责令改正通知书",
        "当事人（个人姓名或单位名称）：",
        "经调查，你（单位）存在下列违法事实：",
        "根据　　　的规定，现责令你（单位）：",
        "□立即予以改正；",
        "□在　年　月　日前改正或者整改完毕。",
        "可以在　　日内向　　　　申请行政复议，或者在　　个月内向　　　　人民法院提起行政诉讼。",
        "当事人或其代理人签名：",
        "执法人员签名：",
    )
    assert said(d) == {
        "reconsideration_body": "<blank>",
        "reconsideration_term": "<blank>",
        "litigation_court": "<blank>",
        "litigation_term": "<blank>",
        "party": "<blank>",
        "facts": "<blank>",
        "basis": "<blank>",
        "correction": "<blank>",
        "deadline": "<blank>",
    }
    assert signed(d) == {"party": (False, (), "<blank>"), "officers": (False, (), "<blank>")}


def test_a_day_struck_out_because_the_first_box_is_ticked():
    d = read(
        "correction_notice",
        "^责令改正违法行为通知书",
        "根据《中华人民共和国行政处罚法》第二十八条第一款的规定，现责令你（单位）：",
        "☑立即予以改正：停止经营。",
        "□在/年/月/日前改正或者整改完毕。",
    )
    assert d.deadline.state == "struck"
    assert [(tick.option, tick.ticked) for tick in d.correction.value] == [("立即__改正", True), ("在__前改正或者整改完毕", False)]


def test_choices_with_what_is_ordered_on_one_line():
    d = read(
        "correction_notice",
        "^责令改正通知书",
        "文书编号：安（2023）交责改〔00012〕号",
        "李明：",
        "经查，你（单位）存在以下违法行为：2023年5月3日，李明未按规定停放车辆。",
        "依据《道路运输条例》第六十条，现责令你（单位）：☑立即予以改正：按照划定的位置停放车辆，不得占用行车道。　□限期改正或者整改　",
        "期限：/。",
        "当事人签名：李明　2023-05-20",
        "2023年5月20日",
    )
    found = said(d)
    assert (found["case_no"], found["facts"]) == ("安（2023）交责改〔00012〕号", "2023年5月3日，李明未按规定停放车辆。")
    assert (found["basis"], found["deadline"]) == ([("道路运输条例", 60)], "<struck>")
    assert d.correction.value is not None
    assert [tick.ticked for tick in d.correction.value] == [True, None]


def test_one_paragraph_and_one_line_of_signatures():
    d = read(
        "correction_notice",
        "^责令改正通知书",
        "安平市顺达货运部：你（单位）2023年5月3日未按规定维护车辆。经检查，制动失灵。根据《道路运输条例》第六十条，责令你（单位）立即予以改正：维护车辆。",
        "安平市交通运输局",
        "2023年5月20日",
        "被通知人：孙立　执法人员：王建国、陈思远　2023年5月20日",
    )
    found = said(d)
    assert (found["party"], found["facts"]) == ("安平市顺达货运部", "2023年5月3日未按规定维护车辆。经检查，制动失灵。")
    assert (found["basis"], found["correction"]["立即__改正"]) == ([("道路运输条例", 60)], (True, "予以"))
    assert {key: value for key, value in signed(d).items() if key != "agency"} == {
        "party": (True, ("孙立",), "2023-05-20"),
        "officers": (True, ("王建国", "陈思远"), "2023-05-20"),
    }


def test_a_signature_at_the_foot_is_not_the_addressee():
    d = read(
        "correction_notice",
        "^责令改正通知书",
        "安平市顺达货运部：",
        "经查实，你（单位）有以下违法事实：未按规定维护车辆。",
        "根据《道路运输条例》第六十条的规定，本机关责令你（单位）：立即予以改正：维护车辆。",
        "当事人：孙立　　执法人员：王建国、陈思远　　2023年5月20日",
    )
    assert said(d)["party"] == "安平市顺达货运部"
    assert signed(d)["party"] == (True, ("孙立",), "2023-05-20")


def test_facts_said_to_be_proved():
    d = read(
        "correction_notice",
        "^责令改正通知书",
        "李明：",
        "你（单位）　2023年5月3日8：20，李明未按规定停放车辆。　",
        "违法事实已查明。依据　《道路运输条例》第六十条　之规定，责令你（单位）",
        "☑立即予以改正：停放到位。　□限期改正或者整改　",
        "（改正期限：2023年6月1日）",
        "2023年5月20日",
    )
    found = said(d)
    assert (found["facts"], found["deadline"]) == ("2023年5月3日8：20，李明未按规定停放车辆。", "2023-06-01")


def test_numbered_facts_and_a_reader_who_signs_for_receipt():
    d = read(
        "correction_notice",
        "^责令限期改正通知书",
        "安平市顺达货运部：",
        "经现场检查，发现你单位存在下列问题：",
        "1.未建立车辆维护档案；",
        "2.未公示收费标准。",
        "以上行为违反了《道路运输条例》第十条的规定。根据《道路运输条例》第六十三条的规定，现责令你单位于2023年6月1日前改正。",
        "安平市交通运输局",
        "2023年5月20日",
        "收件人签名：孙立　2023年5月20日",
    )
    found = said(d)
    assert found["facts"] == "1.未建立车辆维护档案；\n2.未公示收费标准。"
    assert (found["basis"], found["deadline"]) == ([("道路运输条例", 63)], "2023-06-01")
    assert signed(d)["party"] == (True, ("孙立",), "2023-05-20")


def test_labelled_lines():
    d = read(
        "correction_notice",
        "^责令改正违法行为通知书",
        "当事人：李明",
        "违法事实：2023年5月3日，李明未按规定停放车辆。",
        "改正依据：《道路运输条例》第六十条",
        "责令内容：立即改正",
        "改正期限：2023年6月1日",
    )
    assert said(d) == {
        "party": "李明",
        "facts": "2023年5月3日，李明未按规定停放车辆。",
        "basis": [("道路运输条例", 60)],
        "deadline": "2023-06-01",
    }
