"""证据登记保存清单: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed
from tests.forms.sheets import PARTY, PARTY_SAYS


def test_the_national_form():
    d = read(
        "evidence_registration_list",
        "^证据登记保存清单",
        "案号：苏安交存〔2023〕12号",
        PARTY,
        "因调查李明涉嫌超限运输一案，根据《中华人民共和国行政处罚法》第五十六条的规定，对你（单位）下列物品予以先行登记保存7日（自2023年5月3日至2023年5月9日）。在此期间，当事人或有关人员不得销毁或转移证据。",
        [
            ["序号", "证据名称", "规格", "数量", "登记保存地点"],
            ["1", "车辆行驶证", "苏A12345", "1本", "安平市交通运输局"],
            ["2", "货运单", "A4", "3张", "安平市交通运输局"],
            ["以下空白", "", "", "", ""],
        ],
        "当事人或其代理人签名：李明\u30002023年5月3日",
        "执法人员签名：王建国、陈思远",
        "安平市交通运输局（印章）",
        "2023年5月3日",
    )
    assert said(d) == {
        **PARTY_SAYS,
        "case_no": "苏安交存〔2023〕12号",
        "issue_date": "2023-05-03",
        "agency_seal": "安平市交通运输局",
        "case_cause": "李明涉嫌超限运输",
        "legal_basis": [("中华人民共和国行政处罚法", 56)],
        "keep_days": (7, "natural_day"),
        "keep_period": ("2023-05-03", "2023-05-09"),
    }
    assert rows(d, "items") == [
        {"name": "车辆行驶证", "spec": "苏A12345", "count": "1本", "place": "安平市交通运输局"},
        {"name": "货运单", "spec": "A4", "count": "3张", "place": "安平市交通运输局"},
    ]
    assert signed(d) == {
        "party": (True, ("李明",), "2023-05-03"),
        "officers": (True, ("王建国", "陈思远"), "<blank>"),
        "agency": (False, ("安平市交通运输局",), "2023-05-03"),
    }


def test_another_wording():
    d = read(
        "evidence_registration_list",
        "^证据先行登记保存通知书",
        "苏安交存〔2023〕12号",
        "当事人：安平市顺达物流有限公司",
        "你单位因涉嫌擅自从事网约车经营，为调查案件的需要，依据《中华人民共和国行政处罚法》第五十六条之规定，决定对下列物品先行登记保存，保存期限为七个工作日，自2023年5月3日至2023年5月11日。",
        [
            ["物品名称", "型号", "数量", "保存方式及地点"],
            ["手机", "X1", "1部", "封存于本机关"],
        ],
        "物品持有人签名：吴江",
        "见证人签名：",
        "安平市交通运输局",
        "2023年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交存〔2023〕12号",
        "issue_date": "2023-05-03",
        "agency_seal": "安平市交通运输局",
        "org_name": "安平市顺达物流有限公司",
        "case_cause": "涉嫌擅自从事网约车经营",
        "legal_basis": [("中华人民共和国行政处罚法", 56)],
        "keep_days": (7, "working_day"),
        "keep_period": ("2023-05-03", "2023-05-11"),
    }
    assert rows(d, "items") == [{"name": "手机", "spec": "X1", "count": "1部", "place": "封存于本机关"}]
    assert signed(d) == {
        "party": (True, ("吴江",), "<blank>"),
        "witness": (False, (), "<blank>"),
        "agency": (False, ("安平市交通运输局",), "2023-05-03"),
    }


def test_the_unfilled_form():
    d = read(
        "evidence_registration_list",
        "^证据登记保存清单",
        "案号：",
        "因调查\u3000\u3000\u3000\u3000一案，根据《中华人民共和国行政处罚法》第\u3000\u3000条的规定，对你（单位）下列物品予以先行登记保存\u3000\u3000日（自\u3000\u3000年\u3000月\u3000日至\u3000\u3000年\u3000月\u3000日）。",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "case_cause": "<blank>",
        "legal_basis": [("中华人民共和国行政处罚法", None)],
        "keep_days": "<blank>",
        "keep_period": "<blank>",
    }
    assert rows(d, "items") == []


def test_a_short_party_table():
    d = read(
        "evidence_registration_list",
        "^证据登记保存清单",
        "案号：苏安交存〔2023〕12号",
        [
            ["当事人", "李明", "联系电话", "13900000000"],
            ["地址", "安平市建设路9号", "身份证件号", "/"],
        ],
        "因你（单位）涉嫌超限运输，依据《中华人民共和国行政处罚法》第五十六条的规定，决定对下列证据先行登记保存，期限7日，自2023年5月3日起至2023年5月9日止。",
        [
            ["序号", "证据名称", "规格", "数量", "登记保存地点"],
            ["1", "行驶证", "A", "1", "局"],
        ],
        "当事人签名：李明",
        "2023年5月3日",
        "执法人员签名：王建国 陈思远",
        "安平市交通运输局（印章）",
        "2023年5月3日",
    )
    assert said(d) == {
        "case_no": "苏安交存〔2023〕12号",
        "issue_date": "2023-05-03",
        "agency_seal": "安平市交通运输局",
        "person_name": "李明",
        "person_id": "<struck>",
        "person_address": "安平市建设路9号",
        "person_phone": "13900000000",
        "case_cause": "涉嫌超限运输",
        "legal_basis": [("中华人民共和国行政处罚法", 56)],
        "keep_days": (7, "natural_day"),
        "keep_period": ("2023-05-03", "2023-05-09"),
    }
    assert rows(d, "items") == [{"name": "行驶证", "spec": "A", "count": "1", "place": "局"}]
    assert signed(d) == {
        "party": (True, ("李明",), "2023-05-03"),
        "officers": (True, ("王建国", "陈思远"), "<blank>"),
        "agency": (False, ("安平市交通运输局",), "2023-05-03"),
    }


def test_who_signs_above_the_date_without_the_word_is_not_the_agency():
    d = read("evidence_registration_list", "^先行登记保存证据清单", "执法人员：王建国、陈思远", "当事人：李明", "2023年5月3日")
    assert said(d)["issue_date"] == "2023-05-03"
    assert said(d).get("agency_seal") != "李明"
    assert signed(d)["officers"][:2] == (True, ("王建国", "陈思远"))
