"""代履行决定书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.forms.sheets import PARTY, PARTY_SAYS


def test_the_national_form():
    d = read(
        "substitute_performance_decision",
        "^代履行决定书",
        "案号：苏安交代〔2023〕12号",
        PARTY,
        "因你（单位）在公路上堆放砂石，☑1.本机关于2023年6月1日作出了责令清除的决定，决定书案号为苏安交责改〔2023〕12号，经依法催告后，你（单位）仍不履行。□2.需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物或者污染物，你（单位）不能清除。依据《中华人民共和国行政强制法》第五十条和第五十二条以及《中华人民共和国公路法》第七十七条的规定，现决定如下：",
        "1.代履行人：□本机关 ☑第三人：安平市养护公司",
        "2.代履行标的：清除砂石20立方米",
        "3.代履行时间和方式：2023年9月10日9时，机械清除",
        "4.代履行费用（预算）：伍仟元整（¥5000.00），请你（单位）在收到本决定书后五日内预付代履行预算费用（开户行：中国银行安平支行\u3000账号：6200001234）。代履行费用据实决算后，多退少补。",
        "如不服本决定，可以依法在六十日内向安平市人民政府申请行政复议，或者在六个月内依法向安平市人民法院提起行政诉讼。",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        **PARTY_SAYS,
        "case_no": "苏安交代〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "facts": "在公路上堆放砂石",
        "ground": {"仍不履行": True, "立即": False},
        "decision_date": "2023-06-01",
        "decision_no": "苏安交责改〔2023〕12号",
        "extra_basis": [("中华人民共和国公路法", 77)],
        "performer": {"本机关": False, "第三人__": (True, "安平市养护公司")},
        "target": "清除砂石20立方米",
        "time_manner": "2023年9月10日9时，机械清除",
        "budget": (500000, 500000),
        "prepay_days": (5, "natural_day"),
        "bank": "中国银行安平支行",
        "account": "6200001234",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_another_wording():
    d = read(
        "substitute_performance_decision",
        "^立即代履行决定书",
        "当事人：李明",
        "因你驾驶的车辆遗洒石子，当事人不能立即清除，本机关依据《中华人民共和国行政强制法》第五十二条及《公路安全保护条例》第六十九条的规定，决定立即代履行。",
        "代履行人：本机关",
        "代履行内容：清除石子",
        "代履行方式：人工清扫",
        "代履行费用：人民币800元",
        "如不服本决定，可以依法在六十日内向安平市人民政府申请行政复议，或者在六个月内依法向安平市人民法院提起行政诉讼。",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "person_name": "李明",
        "facts": "驾驶的车辆遗洒石子，当事人不能立即清除",
        "extra_basis": [("公路安全保护条例", 69)],
        "performer": {"本机关": True, "第三人__": None},
        "target": "清除石子",
        "time_manner": "人工清扫",
        "budget": (80000, None),
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_the_unfilled_form():
    d = read(
        "substitute_performance_decision",
        "^代履行决定书",
        "案号：",
        "因你（单位）\u3000\u3000\u3000\u3000，□1.本机关于\u3000\u3000年\u3000月\u3000日作出了\u3000\u3000\u3000的决定，决定书案号为\u3000\u3000\u3000，经依法催告后，你（单位）仍不履行。□2.需要立即清除道路上的障碍物。依据《中华人民共和国行政强制法》第五十条和第五十二条以及\u3000\u3000\u3000\u3000的规定，现决定：",
        "1.代履行人：□本机关 □第三人：",
        "2.代履行标的：",
        "3.代履行时间和方式：",
        "4.代履行费用（预算）：\u3000\u3000\u3000\u3000，请你（单位）在收到本决定书后\u3000\u3000日内预付代履行预算费用（开户行：\u3000\u3000\u3000\u3000账号：\u3000\u3000\u3000\u3000）。",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "facts": "<blank>",
        "ground": "<blank>",
        "decision_date": "<blank>",
        "decision_no": "<blank>",
        "extra_basis": "<blank>",
        "performer": "<blank>",
        "target": "<blank>",
        "time_manner": "<blank>",
        "budget": "<blank>",
        "prepay_days": "<blank>",
        "bank": "<blank>",
        "account": "<blank>",
    }


def test_no_decision_went_before():
    d = read(
        "substitute_performance_decision",
        "^代履行决定书",
        "因你（单位）　砂石散落在省道S101线K12+300处路面，影响通行安全　，",
        "□1.经催告，对行政处罚决定书（决定书案号为　/　）仍不履行，依据《行政强制法》第五十条",
        "☑2.需要立即清除道路的遗洒物，当事人不能清除，依据《行政强制法》第五十二条",
    )
    assert said(d)["decision_no"] == "<struck>"
