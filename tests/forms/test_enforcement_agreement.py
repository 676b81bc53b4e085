"""行政强制执行协议书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "enforcement_agreement",
        "^行政强制执行协议书",
        "案号：苏安交强执协〔2023〕12号",
        "当事人：李明",
        "身份证号码：11010519491231002X",
        "本机关在执行编号为苏安交强执〔2023〕12号的《行政强制执行决定书》过程中，与当事人达成以下执行协议：",
        "1、当事人于2023年10月1日前缴纳罚款一万元。",
        "2、余款于2023年12月1日前缴清。",
        "本协议一式两份。",
        "当事人签名：李明\u30002023年9月3日",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "case_no": "苏安交强执协〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "decision_no": "苏安交强执〔2023〕12号",
        "party": "李明",
        "party_id": "11010519491231002X",
        "terms": "1、当事人于2023年10月1日前缴纳罚款一万元。\n2、余款于2023年12月1日前缴清。",
    }
    assert signed(d) == {"party": (True, ("李明",), "2023-09-03"), "agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_another_wording():
    d = read(
        "enforcement_agreement",
        "^执行协议",
        "甲方：安平市交通运输局",
        "乙方：李明",
        "乙方身份证号：11010519491231002X",
        "根据《行政强制执行决定书》（苏安交强执〔2023〕12号），双方达成如下协议：分两期缴纳。",
        "甲方（盖章）：安平市交通运输局",
        "乙方签名：李明",
        "2023年9月3日",
    )
    assert said(d) == {
        "decision_no": "苏安交强执〔2023〕12号",
        "party": "李明",
        "party_id": "11010519491231002X",
        "terms": "分两期缴纳。",
    }
    assert signed(d) == {"party": (True, ("李明",), "2023-09-03")}
