"""解除行政强制措施决定书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, rows, said, signed


def test_the_national_form():
    d = read(
        "coercive_measure_release",
        "^解除行政强制措施决定书",
        "案号：苏安交强解〔2023〕12号",
        "当事人（个人姓名或单位名称）：李明",
        "因你（单位）未取得道路运输经营许可从事货物运输，本机关依法于2023年5月3日对你（单位）采取了扣押的行政强制措施，行政强制措施决定书案号：苏安交强〔2023〕12号。依照《中华人民共和国行政强制法》第二十八条第一款第（二）项的规定，决定自2023年5月20日起解除该行政强制措施。",
        "退还财物清单如下：",
        [
            ["序号", "查封、扣押场所、设施、财物名称", "规格", "数量", "备注"],
            ["1", "重型自卸货车", "苏A12345", "1辆", "/"],
            ["以下空白", "", "", "", ""],
        ],
        "经当事人（代理人）查验，退还的财物与查封、扣押时一致，查封、扣押期间没有使用、丢失和损坏现象。",
        "当事人或其代理人签名：李明\u30002023年5月20日",
        "执法人员签名：王建国、陈思远\u30002023年5月20日",
        "安平市交通运输局（印章）",
        "2023年5月20日",
    )
    assert said(d) == {
        "case_no": "苏安交强解〔2023〕12号",
        "issue_date": "2023-05-20",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "cause": "未取得道路运输经营许可从事货物运输",
        "measure_date": "2023-05-03",
        "measure_kind": "扣押",
        "decision_no": "苏安交强〔2023〕12号",
        "clause": [("中华人民共和国行政强制法", 28)],
        "release_from": "2023-05-20",
        "return_check": "经当事人（代理人）查验，退还的财物与查封、扣押时一致，查封、扣押期间没有使用、丢失和损坏现象。",
    }
    assert rows(d, "return_list") == [{"name": "重型自卸货车", "spec": "苏A12345", "count": "1辆", "remark": "<struck>"}]
    assert signed(d) == {
        "party": (True, ("李明",), "2023-05-20"),
        "officers": (True, ("王建国", "陈思远"), "2023-05-20"),
        "agency": (False, ("安平市交通运输局",), "2023-05-20"),
    }


def test_another_wording():
    d = read(
        "coercive_measure_release",
        "^放行通知书",
        "李明：",
        "本机关于2016年5月3日对你的苏A12345号车实施暂扣的强制措施（决定书文号：苏安交扣字[2016]第12号），因违法行为已作出处理，根据《中华人民共和国行政强制法》第二十八条之规定，自2016年5月10日起予以放行。",
        "安平市道路运输管理处",
        "2016年5月10日",
    )
    assert said(d) == {
        "issue_date": "2016-05-10",
        "agency_seal": "安平市道路运输管理处",
        "party": "李明",
        "measure_date": "2016-05-03",
        "measure_kind": "暂扣",
        "decision_no": "苏安交扣字[2016]第12号",
        "clause": [("中华人民共和国行政强制法", 28)],
        "release_from": "2016-05-10",
    }
    assert rows(d, "return_list") == []
    assert signed(d) == {"agency": (False, ("安平市道路运输管理处",), "2016-05-10")}


def test_the_unfilled_form():
    d = read(
        "coercive_measure_release",
        "^解除行政强制措施决定书",
        "案号：",
        "当事人（个人姓名或单位名称）\u3000\u3000\u3000\u3000\u3000：",
        "因你（单位）\u3000\u3000\u3000\u3000，本机关依法于\u3000\u3000年\u3000月\u3000日对你（单位）采取了\u3000\u3000\u3000\u3000的行政强制措施，行政强制措施决定书案号：\u3000\u3000\u3000\u3000。依照《中华人民共和国行政强制法》第二十八条第一款第\u3000\u3000项的规定，决定自\u3000\u3000年\u3000月\u3000日起解除该行政强制措施。",
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
        "clause": [("中华人民共和国行政强制法", 28)],
        "release_from": "<blank>",
    }
    assert rows(d, "return_list") == []
