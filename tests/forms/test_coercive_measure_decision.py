"""行政强制措施决定书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed
from tests.forms.sheets import PARTY, PARTY_SAYS


def test_the_national_form():
    d = read(
        "coercive_measure_decision",
        "^行政强制措施决定书",
        "案号：苏安交强〔2023〕12号",
        PARTY,
        "2023年5月3日，你（单位）驾驶苏A12345号车未取得道路运输经营许可从事货物运输。依据《中华人民共和国道路运输条例》第六十二条、《中华人民共和国行政强制法》第十八条的规定，本机关依法对你（单位）的苏A12345号重型自卸货车1辆采取扣押的行政强制措施，期限为2023年5月3日至2023年6月1日。",
        "如不服本决定，可以依法在六十日内向安平市人民政府申请行政复议，或者在六个月内依法向安平市人民法院提起行政诉讼，但本决定不停止执行，法律另有规定的除外。",
        "查封、扣押场所、设施、财物清单如下：",
        [
            ["序号", "查封、扣押场所、设施、财物名称", "规格", "数量", "备注"],
            ["1", "重型自卸货车", "苏A12345", "1辆", "车况完好"],
            ["2", "/", "/", "/", "/"],
        ],
        "其他说明：车辆停放于安平市城东停车场。",
        "当事人或其代理人签名：李明\u30002023年5月3日",
        "执法人员签名：王建国、陈思远",
        "安平市交通运输局（印章）",
        "2023年5月3日",
    )
    assert said(d) == {
        **PARTY_SAYS,
        "case_no": "苏安交强〔2023〕12号",
        "issue_date": "2023-05-03",
        "agency_seal": "安平市交通运输局",
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "incident_time": "2023-05-03",
        "facts": "驾驶苏A12345号车未取得道路运输经营许可从事货物运输",
        "legal_basis": [("中华人民共和国道路运输条例", 62), ("中华人民共和国行政强制法", 18)],
        "objects": "苏A12345号重型自卸货车1辆",
        "measure_kind": "扣押",
        "measure_period": ("2023-05-03", "2023-06-01"),
        "other_notes": "车辆停放于安平市城东停车场。",
    }
    assert rows(d, "inventory") == [{"name": "重型自卸货车", "spec": "苏A12345", "count": "1辆", "remark": "车况完好"}]
    assert signed(d) == {
        "party": (True, ("李明",), "2023-05-03"),
        "officers": (True, ("王建国", "陈思远"), "<blank>"),
        "agency": (False, ("安平市交通运输局",), "2023-05-03"),
    }


def test_another_wording():
    d = read(
        "coercive_measure_decision",
        "^车辆暂扣凭证",
        "苏安交扣字[2016]第12号",
        [
            ["当事人", "李明", "车牌号", "苏A12345"],
            ["暂扣原因", "未取得道路运输经营许可", "←", "←"],
            ["暂扣依据", "《中华人民共和国道路运输条例》第六十三条", "←", "←"],
            ["暂扣车辆", "苏A12345重型货车", "暂扣期限", "2016年5月3日至2016年5月12日"],
            ["备注", "车上有随车工具一套", "←", "←"],
        ],
        "如不服，可以在60日内向安平市交通运输局申请行政复议，或者在六个月内向安平市人民法院提起行政诉讼。",
        "当事人签名：李明 2016年5月3日",
        "执法人员签名：王建国、陈思远 2016年5月3日",
        "安平市道路运输管理处（公章）",
        "2016年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交扣字[2016]第12号",
        "issue_date": "2016-05-03",
        "agency_seal": "安平市道路运输管理处",
        "reconsideration_body": "安平市交通运输局",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "person_name": "李明",
        "facts": "未取得道路运输经营许可",
        "legal_basis": [("中华人民共和国道路运输条例", 63)],
        "objects": "苏A12345重型货车",
        "measure_period": ("2016-05-03", "2016-05-12"),
        "other_notes": "车上有随车工具一套",
    }
    assert rows(d, "inventory") == []
    assert signed(d) == {
        "party": (True, ("李明",), "2016-05-03"),
        "officers": (True, ("王建国", "陈思远"), "2016-05-03"),
        "agency": (False, ("安平市道路运输管理处",), "2016-05-03"),
    }


def test_a_text_without_a_table():
    d = read(
        "coercive_measure_decision",
        "^查封（扣押）决定书",
        "苏安交扣〔2023〕12号",
        "当事人：安平市顺达物流有限公司",
        "统一社会信用代码：91320100MA1ABCDE0X",
        "法定代表人：李明",
        "经查明，你单位于2023年5月3日9时使用苏A12345号货车超限运输且拒不接受检查。根据《中华人民共和国行政强制法》第二十二条之规定，本机关决定对你单位的上述车辆予以扣押，扣押期限为三十日（自2023年5月3日至2023年6月1日）。",
        "安平市交通运输局",
        "二〇二三年五月三日",
    )
    assert said(d) == {
        "case_no": "苏安交扣〔2023〕12号",
        "issue_date": "2023-05-03",
        "agency_seal": "安平市交通运输局",
        "org_name": "安平市顺达物流有限公司",
        "org_legal_rep": "李明",
        "org_uscc": "91320100MA1ABCDE0X",
        "incident_time": "2023-05-03T09",
        "facts": "你单位于2023年5月3日9时使用苏A12345号货车超限运输且拒不接受检查",
        "legal_basis": [("中华人民共和国行政强制法", 22)],
        "objects": "上述车辆",
        "measure_kind": "扣押",
        "measure_period": ("2023-05-03", "2023-06-01"),
    }
    assert rows(d, "inventory") == []
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-05-03")}


def test_the_unfilled_form():
    d = read(
        "coercive_measure_decision",
        "^行政强制措施决定书",
        "案号：",
        "\u3000\u3000年\u3000月\u3000日，你（单位）\u3000\u3000\u3000\u3000\u3000\u3000\u3000。依据\u3000\u3000\u3000\u3000\u3000\u3000\u3000的规定，本机关依法对你（单位）的\u3000\u3000\u3000\u3000\u3000\u3000（财物、设施或场所的名称及数量）采取\u3000\u3000\u3000\u3000的行政强制措施，期限为\u3000\u3000年\u3000月\u3000日至\u3000\u3000年\u3000月\u3000日。",
        "如不服本决定，可以依法在六十日内向\u3000\u3000\u3000\u3000申请行政复议，或者在六个月内依法向\u3000\u3000\u3000\u3000人民法院提起行政诉讼。",
        [
            ["序号", "查封、扣押场所、设施、财物名称", "规格", "数量", "备注"],
            ["1", "", "", "", ""],
        ],
        "其他说明：",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "reconsideration_body": "<blank>",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "<blank>",
        "litigation_term": (6, "month"),
        "incident_time": "<blank>",
        "facts": "<blank>",
        "legal_basis": "<blank>",
        "objects": "<blank>",
        "measure_kind": "<blank>",
        "measure_period": "<blank>",
        "other_notes": "<blank>",
    }
    assert rows(d, "inventory") == []


def test_things_named_behind_a_colon():
    d = read(
        "coercive_measure_decision",
        "^行政强制措施决定书",
        "苏安交强〔2023〕12号",
        PARTY,
        "你（单位）于2023年5月3日9时30分在城东路口驾驶苏A12345号车涉嫌超限运输。根据《中华人民共和国行政强制法》第十八条、《公路安全保护条例》第六十七条第一项之规定，本机关决定对你（单位）以下财物实施扣押：重型货车一辆（苏A12345）。扣押期限自2023年5月3日起至2023年6月1日止。",
        "如对本决定不服，可自收到本决定书之日起六十日内向安平市人民政府申请复议，也可在六个月内直接向安平铁路运输法院起诉。",
        "安平市交通运输局",
        "2023年5月3日",
    )
    assert said(d) == {
        **PARTY_SAYS,
        "case_no": "苏安交强〔2023〕12号",
        "issue_date": "2023-05-03",
        "agency_seal": "安平市交通运输局",
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平铁路运输法院",
        "litigation_term": (6, "month"),
        "incident_time": "2023-05-03T09:30",
        "facts": "于2023年5月3日9时30分在城东路口驾驶苏A12345号车涉嫌超限运输",
        "legal_basis": [("中华人民共和国行政强制法", 18), ("公路安全保护条例", 67)],
        "objects": "重型货车一辆（苏A12345）",
        "measure_kind": "扣押",
        "measure_period": ("2023-05-03", "2023-06-01"),
    }
    assert rows(d, "inventory") == []
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-05-03")}


def test_the_measure_before_the_things():
    d = read(
        "coercive_measure_decision",
        "^扣押（查封）决定书",
        "苏安交扣〔2023〕12号",
        "当事人：李明",
        "因涉嫌未取得道路运输经营许可从事货物运输，依据《中华人民共和国道路运输条例》第六十二条的规定，本机关决定：扣押你（单位）苏A12345号重型货车。",
        "扣押期限：30日（自2023年5月3日至2023年6月1日）",
        "扣押物品存放地点：城东停车场",
        "附：扣押物品清单",
        [
            ["序号", "物品名称", "规格（型号）", "数量", "备注"],
            ["1", "重型货车", "苏A12345", "1辆", ""],
        ],
        "被扣押人签名：李明",
        "执法人员签名：王建国\u3000陈思远",
        "见证人签名：/",
        "安平市交通运输局",
        "2023年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交扣〔2023〕12号",
        "issue_date": "2023-05-03",
        "agency_seal": "安平市交通运输局",
        "person_name": "李明",
        "facts": "涉嫌未取得道路运输经营许可从事货物运输",
        "legal_basis": [("中华人民共和国道路运输条例", 62)],
        "objects": "苏A12345号重型货车",
        "measure_kind": "扣押",
        "measure_period": ("2023-05-03", "2023-06-01"),
        "storage": "城东停车场",
    }
    assert rows(d, "inventory") == [{"name": "重型货车", "spec": "苏A12345", "count": "1辆", "remark": "<blank>"}]
    assert signed(d) == {
        "party": (True, ("李明",), "<blank>"),
        "officers": (True, ("王建国", "陈思远"), "<blank>"),
        "witness": (False, (), "<blank>"),
        "agency": (False, ("安平市交通运输局",), "2023-05-03"),
    }
