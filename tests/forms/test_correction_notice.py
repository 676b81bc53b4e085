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
