"""解除证据登记保存决定书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "evidence_registration_release",
        "^解除证据登记保存决定书",
        "案号：苏安交存解〔2023〕12号",
        "当事人（个人姓名或单位名称）：李明",
        "本机关依法于2023年5月3日对你（单位）采取了证据登记保存，《证据登记保存清单》案号为：苏安交存〔2023〕12号。依据《中华人民共和国行政处罚法》第五十六条的规定，本机关决定自2023年5月9日起解除该证据登记保存。",
        "安平市交通运输局（印章）",
        "2023年5月9日",
    )
    assert said(d) == {
        "case_no": "苏安交存解〔2023〕12号",
        "issue_date": "2023-05-09",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "registered_on": "2023-05-03",
        "list_number": "苏安交存〔2023〕12号",
        "legal_basis": [("中华人民共和国行政处罚法", 56)],
        "release_from": "2023-05-09",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-05-09")}


def test_another_wording():
    d = read(
        "evidence_registration_release",
        "^先行登记保存证据处理通知书",
        "李明：",
        "本机关于2012年5月3日对你的物品先行登记保存（《证据保存清单》编号：\u3000\u3000\u3000），根据《中华人民共和国行政处罚法》第三十七条第二款的规定，作出如下处理：退还行驶证一本。",
        "安平市道路运输管理处",
        "2012年5月9日",
    )
    assert said(d) == {
        "issue_date": "2012-05-09",
        "agency_seal": "安平市道路运输管理处",
        "party": "李明",
        "registered_on": "2012-05-03",
        "list_number": "<blank>",
        "legal_basis": [("中华人民共和国行政处罚法", 37)],
        "disposal": "退还行驶证一本。",
    }
    assert signed(d) == {"agency": (False, ("安平市道路运输管理处",), "2012-05-09")}


def test_the_unfilled_form():
    d = read(
        "evidence_registration_release",
        "^解除证据登记保存决定书",
        "案号：",
        "当事人（个人姓名或单位名称）\u3000\u3000\u3000\u3000\u3000：",
        "本机关依法于\u3000\u3000年\u3000月\u3000日对你（单位）采取了证据登记保存，《证据登记保存清单》案号为：\u3000\u3000\u3000\u3000。依照《中华人民共和国行政处罚法》第\u3000\u3000条的规定，本机关决定自\u3000\u3000年\u3000月\u3000日起解除该证据登记保存。",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "party": "<blank>",
        "registered_on": "<blank>",
        "list_number": "<blank>",
        "legal_basis": [("中华人民共和国行政处罚法", None)],
        "release_from": "<blank>",
    }
