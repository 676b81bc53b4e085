"""分期（延期）缴纳罚款通知书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "instalment_notice",
        "^分期（延期）缴纳罚款通知书",
        "案号：苏安交罚〔2023〕12号",
        "当事人（个人姓名或单位名称）：李明",
        "2023年6月1日，本机关对你（单位）送达了苏安交罚〔2023〕12号（案号）《行政处罚决定书》，作出了对你（单位）罚款叁万元整（大写）的行政处罚决定，根据你（单位）的申请，本机关依据《中华人民共和国行政处罚法》第六十六条的规定，现决定：",
        "□同意你（单位）延期缴纳罚款。延长至\u3000\u3000年\u3000月\u3000日。",
        "☑同意你（单位）分期缴纳罚款。第1期至2023年7月1日前，缴纳罚款壹万元整（大写）（每期均应当单独开具本文书）。此外，尚有未缴纳的罚款贰万元整（大写）。",
        "□由于\u3000\u3000\u3000\u3000，因此，本机关认为你的申请不符合《中华人民共和国行政处罚法》第六十六条的规定，不同意你（单位）分期（延期）缴纳罚款。",
        "代收机构以本通知书为据，办理收款手续。",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "served_on": "2023-06-01",
        "decision_no": "苏安交罚〔2023〕12号",
        "fine": (None, 3000000),
        "option": {"延期缴纳": False, "分期缴纳": True, "不同意": False},
        "extended_to": "<blank>",
        "instalment_no": "1",
        "instalment_due": "2023-07-01",
        "instalment_amount": (None, 1000000),
        "balance": (None, 2000000),
        "refusal_reason": "<blank>",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_another_wording():
    d = read(
        "instalment_notice",
        "^同意延期（分期）缴纳罚款通知书",
        "李明：",
        "本机关于2023年6月1日对你作出苏安交罚〔2023〕12号行政处罚决定书，对你处以罚款人民币30000元的行政处罚。经你申请，本机关决定同意你延期缴纳罚款，延期至2023年8月1日。",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "party": "李明",
        "decision_no": "苏安交罚〔2023〕12号",
        "fine": (3000000, None),
        "option": {"延期缴纳": True, "分期缴纳": None, "不同意": None},
        "extended_to": "2023-08-01",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_the_unfilled_form():
    d = read(
        "instalment_notice",
        "^分期（延期）缴纳罚款通知书",
        "案号：",
        "当事人（个人姓名或单位名称）\u3000\u3000\u3000\u3000\u3000：",
        "\u3000\u3000年\u3000月\u3000日，本机关对你（单位）送达了\u3000\u3000\u3000\u3000（案号）《行政处罚决定书》，作出了对你（单位）罚款\u3000\u3000\u3000\u3000（大写）的行政处罚决定，根据你（单位）的申请，现决定：",
        "□同意你（单位）延期缴纳罚款。延长至\u3000\u3000年\u3000月\u3000日。",
        "□同意你（单位）分期缴纳罚款。第\u3000期至\u3000\u3000年\u3000月\u3000日前，缴纳罚款\u3000\u3000\u3000元（大写）（每期均应当单独开具本文书）。此外，尚有未缴纳的罚款\u3000\u3000\u3000元（大写）。",
        "□由于\u3000\u3000\u3000\u3000，因此，本机关认为你的申请不符合规定，不同意你（单位）分期（延期）缴纳罚款。",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "party": "<blank>",
        "served_on": "<blank>",
        "decision_no": "<blank>",
        "fine": "<blank>",
        "option": "<blank>",
        "extended_to": "<blank>",
        "instalment_no": "<blank>",
        "instalment_due": "<blank>",
        "instalment_amount": "<blank>",
        "balance": "<blank>",
        "refusal_reason": "<blank>",
    }


def test_blanks_of_the_other_choices_are_struck_out():
    d = read(
        "instalment_notice",
        "^分期（延期）缴纳罚款通知书",
        "当事人（个人姓名或单位名称）　李明　：",
        "　2023年5月30日　，本机关对你（单位）送达了　安交罚字A103【2023】0892号　（案号）《行政处罚决定书》，"
        "作出了对你（单位）罚款　叁万元整　（大写）的行政处罚决定。",
        "☑同意你（单位）延期缴纳罚款。延长至　2023年7月30日　。",
        "□同意你（单位）分期缴纳罚款。第　/　期至　/　前，缴纳罚款　/　（大写）（每期均应当单独开具本文书）。"
        "此外，尚有未缴纳的罚款　/　（大写）。",
        "□由于　/　，因此，本机关认为你的申请不符合规定，不同意延期（分期）缴纳罚款。",
        "安平市交通运输局（印章）",
        "2023年6月4日",
    )
    found = said(d)
    assert (found["decision_no"], found["extended_to"]) == ("安交罚字A103【2023】0892号", "2023-07-30")
    names = ("instalment_no", "instalment_due", "instalment_amount", "balance", "refusal_reason")
    assert {name: found.get(name) for name in names} == dict.fromkeys(names, "<struck>")


def test_the_day_of_the_decision_is_not_that_of_its_service():
    d = read(
        "instalment_notice",
        "^延期（分期）缴纳罚款通知书",
        "李明：",
        "本机关于2023年5月20日作出安交罚〔2023〕12号《行政处罚决定书》，对你处以罚款人民币叁仟元整（3000元）。经研究，同意你延期缴纳罚款，延期至2023年8月1日。",
    )
    found = said(d)
    assert (found["decision_no"], found["fine"], found["extended_to"]) == ("安交罚〔2023〕12号", (300000, 300000), "2023-08-01")
    assert "served_on" not in found
