"""延长行政强制措施期限通知书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "coercive_measure_extension",
        "^延长行政强制措施期限通知书",
        "案号：苏安交强延〔2023〕12号",
        "当事人（个人姓名或单位名称）：李明",
        "因你（单位）未取得道路运输经营许可从事货物运输，本机关依法于2023年5月3日对你（单位）采取了扣押的行政强制措施，行政强制措施决定书案号：苏安交强〔2023〕12号。现因案情复杂，车主身份需要核实，依据《中华人民共和国行政强制法》第二十五条的规定，决定延长行政强制措施期限至2023年7月1日。",
        "安平市交通运输局（印章）",
        "2023年6月1日",
    )
    assert said(d) == {
        "case_no": "苏安交强延〔2023〕12号",
        "issue_date": "2023-06-01",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "cause": "未取得道路运输经营许可从事货物运输",
        "measure_date": "2023-05-03",
        "measure_kind": "扣押",
        "decision_no": "苏安交强〔2023〕12号",
        "reason": "案情复杂，车主身份需要核实",
        "extended_to": "2023-07-01",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-06-01")}


def test_another_wording():
    d = read(
        "coercive_measure_extension",
        "^延长查封、扣押期限通知书",
        "李明：",
        "本机关于\u3000年\u3000月\u3000日作出《查封（扣押）决定书》（苏安交扣〔2023〕12号），对你采取扣押强制措施。由于当事人尚未到案，经本机关负责人批准，决定将扣押期限延长三十日，自2023年6月2日至2023年7月1日。",
        "安平市交通运输局",
        "2023年6月1日",
    )
    assert said(d) == {
        "issue_date": "2023-06-01",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "measure_date": "<blank>",
        "measure_kind": "扣押",
        "decision_no": "苏安交扣〔2023〕12号",
        "reason": "当事人尚未到案",
        "extended_to": "2023-07-01",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-06-01")}


def test_the_unfilled_form():
    d = read(
        "coercive_measure_extension",
        "^延长行政强制措施期限通知书",
        "案号：",
        "当事人（个人姓名或单位名称）\u3000\u3000\u3000\u3000\u3000：",
        "因你（单位）\u3000\u3000\u3000\u3000\u3000\u3000，本机关依法于\u3000\u3000年\u3000月\u3000日对你（单位）采取了\u3000\u3000\u3000\u3000的行政强制措施，行政强制措施决定书案号：\u3000\u3000\u3000\u3000\u3000。现因\u3000\u3000\u3000\u3000\u3000\u3000，依据《中华人民共和国行政强制法》第二十五条的规定，决定延长行政强制措施期限至\u3000\u3000年\u3000月\u3000日。",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "party": "<blank>",
        "cause": "<blank>",
        "measure_date": "<blank>",
        "measure_kind": "<blank>",
        "decision_no": "<blank>",
        "reason": "<blank>",
        "extended_to": "<blank>",
    }
