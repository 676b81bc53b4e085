"""行政强制执行决定书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.forms.sheets import PARTY, PARTY_SAYS


def test_the_national_form():
    d = read(
        "enforcement_decision",
        "^行政强制执行决定书",
        "案号：苏安交强执〔2023〕12号",
        PARTY,
        "因你（单位）逾期未履行本机关于2023年6月1日作出的责令限期拆除决定，决定书案号为苏安交罚〔2023〕12号。☑经本机关催告后，你（单位）在规定期限内仍未履行行政决定，且无正当理由。□在催告期间，有证据证明你（单位）有转移或者隐匿财物迹象。依据《中华人民共和国行政强制法》第三十七条的规定，本机关将立即于2023年9月10日强制执行：拆除违法设施（强制执行方式）。",
        "如不服本决定，可以依法在六十日内向安平市人民政府申请行政复议，或者在六个月内依法向安平市人民法院提起行政诉讼。",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        **PARTY_SAYS,
        "decision_date": "2023-06-01",
        "decision_content": "责令限期拆除",
        "decision_no": "苏安交罚〔2023〕12号",
        "case_no": "苏安交强执〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "ground": {"仍未履行": True, "转移或者隐匿财物": False},
        "basis": [("中华人民共和国行政强制法", 37)],
        "execute_on": "2023-09-10",
        "method": "拆除违法设施",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_another_wording():
    d = read(
        "enforcement_decision",
        "^加处罚款决定书",
        "苏安交加罚〔2023〕12号",
        "当事人：李明",
        "本机关于2023年6月1日对你作出罚款3万元的行政处罚决定（苏安交罚〔2023〕12号），经依法催告，你仍未履行。根据《中华人民共和国行政处罚法》第七十二条第一款第一项之规定，本机关决定对你加处罚款。强制执行的方式：加处罚款30000元。",
        "如不服本决定，可以依法在六十日内向安平市人民政府申请行政复议，或者在六个月内依法向安平市人民法院提起行政诉讼。",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "decision_date": "2023-06-01",
        "decision_content": "罚款3万元",
        "decision_no": "苏安交罚〔2023〕12号",
        "case_no": "苏安交加罚〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "person_name": "李明",
        "ground": {"仍未履行": True, "转移或者隐匿财物": None},
        "basis": [("中华人民共和国行政处罚法", 72)],
        "method": "加处罚款30000元",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_the_unfilled_form():
    d = read(
        "enforcement_decision",
        "^行政强制执行决定书",
        "案号：",
        "因你（单位）逾期未履行本机关于\u3000\u3000年\u3000月\u3000日作出的\u3000\u3000\u3000\u3000决定，决定书案号为\u3000\u3000\u3000\u3000。经本机关催告后，你（单位）在规定期限内仍未履行行政决定，且无正当理由/在催告期间，有证据证明你（单位）有转移或者隐匿财物迹象。依据\u3000\u3000\u3000\u3000的规定，本机关将立即于\u3000\u3000年\u3000月\u3000日强制执行：\u3000\u3000\u3000\u3000（强制执行方式）。",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "decision_date": "<blank>",
        "decision_content": "<blank>",
        "decision_no": "<blank>",
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "basis": "<blank>",
        "execute_on": "<blank>",
        "method": "<blank>",
    }


def test_the_number_in_brackets_behind_the_decision_which_is_not_its_content():
    read_ = said(
        read(
            "enforcement_decision",
            "^行政强制执行决定书",
            "（苏安）交强执〔2023〕第12号",
            "李明：",
            "本机关于2023年6月1日对你作出的行政处罚决定（文号：（苏安）交罚决〔2023〕第12号），你逾期未履行，经催告仍不履行。"
            "依据《中华人民共和国行政强制法》第四十五条的规定，决定对你加处罚款3000元。",
            "安平市交通运输局",
            "2023年8月1日",
        )
    )
    assert (read_["case_no"], read_["decision_no"]) == ("（苏安）交强执〔2023〕第12号", "（苏安）交罚决〔2023〕第12号")
    assert read_["decision_date"] == "2023-06-01"
    assert "decision_content" not in read_
