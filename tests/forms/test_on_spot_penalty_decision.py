"""当场行政处罚决定书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.pages import ABOVE as A
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "on_spot_penalty_decision",
        "^当场行政处罚决定书",
        "案号：苏安交罚〔2023〕12号",
        [
            ["当事人", "个人", "姓名", "李明", "身份证件号", "110101199003070011"],
            [A, A, "住址", "安平市解放路1号", "联系电话", "13800001111"],
            [A, "单位", "名称", "/", "法定代表人", "/"],
            [A, A, "地址", "/", "联系电话", "/"],
            [A, A, "统一社会信用代码", "/", L, L],
            [
                "违法事实及依据：\n2023年5月3日9时05分，李明驾驶苏A12345在G2高速安平站未随车携带道路运输证。\n你（单位）的行为违反了《道路货物运输及站场管理规定》第五十九条的规定，"
                "依据《道路货物运输及站场管理规定》第六十条的规定，决定给予警告，并处罚款人民币贰佰元整（¥200.00）的行政处罚。",
                L,
                L,
                L,
                L,
                L,
            ],
            [
                "罚款的履行方式和期限（见打√处）：\n☑当场缴纳。\n□自收到本决定书之日起十五日内缴至　　　，账号　　　，"
                "到期不缴纳的，每日按罚款数额的百分之三加处罚款。",
                L,
                L,
                L,
                L,
                L,
            ],
        ],
        "如不服本处罚决定，应当在收到本决定书之日起六十日内向安平市人民政府申请行政复议，对复议决定不服的，可以在收到复议决定书之日起十五日内向人民法院起诉；"
        "或者在六个月内向安平市人民法院提起行政诉讼。",
        "处罚前已口头告知当事人拟作出处罚的事实、理由和依据，并告知当事人依法享有的陈述权和申辩权。",
        "当事人或其代理人签名：李明　2023年5月3日",
        "执法人员签名：王建国、陈思远　2023年5月3日",
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
        "person_name": "李明",
        "person_id": "110101199003070011",
        "person_address": "安平市解放路1号",
        "person_phone": "13800001111",
        "org_name": "<struck>",
        "org_address": "<struck>",
        "org_phone": "<struck>",
        "org_legal_rep": "<struck>",
        "org_uscc": "<struck>",
        "case_no": "苏安交罚〔2023〕12号",
        "facts_and_basis": "2023年5月3日9时05分，李明驾驶苏A12345在G2高速安平站未随车携带道路运输证。",
        "violated_law": [("道路货物运输及站场管理规定", 59)],
        "penalty_basis": [("道路货物运输及站场管理规定", 60)],
        "penalty": [("warning", None), ("fine", 20000)],
        "fine_amount": (20000, 20000),
        "pay_mode": {"当场缴纳": True, "自收到__日内缴至": (False, "本决定书之日起十五")},
        "pay_bank": "<blank>",
        "pay_account": "<blank>",
        "oral_notice": "处罚前已口头告知当事人拟作出处罚的事实、理由和依据，并告知当事人依法享有的陈述权和申辩权。",
        "act_time": "2023-05-03T09:05",
        "act_place": "G2高速安平站",
        "plate": ["苏A12345"],
    }
    assert signed(d) == {
        "party": (True, ("李明",), "2023-05-03"),
        "officers": (True, ("王建国", "陈思远"), "2023-05-03"),
        "agency": (False, ("安平市交通运输局",), "2023-05-20"),
    }


def test_lines():
    d = read(
        "on_spot_penalty_decision",
        "^行政（当场）处罚决定书",
        "鄂交罚字D05202300012号",
        "被处罚人：李明　身份证号：110101199003070011",
        "住址：安平市解放路1号",
        "违法事实：2023年5月3日9时在G2高速安平站，未随车携带道路运输证。",
        "以上行为违反了《道路货物运输及站场管理规定》第五十九条的规定，依据《道路货物运输及站场管理规定》第六十条的规定，决定处以罚款200元的行政处罚。",
        "□当场缴纳；√自收到本决定书之日起15日内缴至安平市农业银行，账号6228480000，逾期每日加处3%罚款。",
        "可以在60日内向安平市人民政府申请复议，或者在6个月内向安平市人民法院起诉。",
        "作出处罚决定前，已当场告知违法事实、处罚依据和陈述、申辩的权利。",
        "被处罚人签名：",
        "　年　月　日",
        "执法人员签名：",
        "安平市交通运输局",
        "2023年5月3日",
    )
    assert said(d) == {
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "issue_date": "2023-05-03",
        "agency_seal": "安平市交通运输局",
        "person_name": "李明",
        "person_id": "110101199003070011",
        "person_address": "安平市解放路1号",
        "case_no": "鄂交罚字D05202300012号",
        "facts_and_basis": "2023年5月3日9时在G2高速安平站，未随车携带道路运输证。",
        "violated_law": [("道路货物运输及站场管理规定", 59)],
        "penalty_basis": [("道路货物运输及站场管理规定", 60)],
        "penalty": [("fine", 20000)],
        "fine_amount": (20000, None),
        "pay_mode": {"当场缴纳": False, "自收到__日内缴至": (True, "本决定书之日起15")},
        "pay_bank": "安平市农业银行",
        "pay_account": "6228480000",
        "oral_notice": "作出处罚决定前，已当场告知违法事实、处罚依据和陈述、申辩的权利。",
        "act_time": "2023-05-03T09",
        "act_place": "G2高速安平站",
    }
    assert signed(d) == {
        "party": (False, (), "<blank>"),
        "officers": (False, (), "<blank>"),
        "agency": (False, ("安平市交通运输局",), "2023-05-03"),
    }


def test_the_form_of_2008():
    d = read(
        "on_spot_penalty_decision",
        "^交通行政（当场）处罚决定书",
        "编号：苏交当罚〔2009〕12号",
        [
            ["公民", "姓名", "李明", "性别", "男"],
            [A, "住址", "安平市解放路1号", "身份证号", "110101199003070011"],
            ["法人或其他组织", "名称", "/", "法定代表人", "/"],
            ["违法事实及证据：李明于2009年5月3日驾驶苏A12345未带证件。", L, L, L, L],
            [
                "处罚依据及内容：上述行为违反了《道路运输条例》第十条的规定，依据《道路运输条例》第六十条的规定，决定处以50元罚款。",
                L,
                L,
                L,
                L,
            ],
        ],
        "被处罚人签名：李明",
        "执法人员签名：王建国 陈思远",
    )
    assert said(d) == {
        "person_name": "李明",
        "person_id": "110101199003070011",
        "person_address": "安平市解放路1号",
        "org_name": "<struck>",
        "org_legal_rep": "<struck>",
        "case_no": "苏交当罚〔2009〕12号",
        "facts_and_basis": "李明于2009年5月3日驾驶苏A12345未带证件。",
        "violated_law": [("道路运输条例", 10)],
        "penalty_basis": [("道路运输条例", 60)],
        "penalty": [("fine", 5000)],
        "fine_amount": (5000, None),
        "plate": ["苏A12345"],
    }
    assert signed(d) == {"party": (True, ("李明",), "<blank>"), "officers": (True, ("王建国", "陈思远"), "<blank>")}


def test_what_is_left_blank():
    d = read(
        "on_spot_penalty_decision",
        "^当场行政处罚决定书",
        [
            ["当事人", "个人", "姓名", "", "身份证件号", ""],
            [A, A, "住址", "", "联系电话", ""],
            ["违法事实及依据：\n\n你（单位）的行为违反了　　　的规定，依据　　　的规定，决定给予　　　的行政处罚。", L, L, L, L, L],
            ["罚款的履行方式和期限（见打√处）：\n□当场缴纳。\n□自收到本决定书之日起十五日内缴至　　　，账号　　　。", L, L, L, L, L],
        ],
        "当事人或其代理人签名：　　　　　执法人员签名：",
    )
    assert said(d) == {
        "person_name": "<blank>",
        "person_id": "<blank>",
        "person_address": "<blank>",
        "person_phone": "<blank>",
        "facts_and_basis": "<blank>",
        "violated_law": "<blank>",
        "penalty_basis": "<blank>",
        "penalty": "<blank>",
        "pay_mode": "<blank>",
        "pay_bank": "<blank>",
        "pay_account": "<blank>",
    }
    assert signed(d) == {"party": (False, (), "<blank>"), "officers": (False, (), "<blank>")}


def test_numbers_of_certificates_behind_the_names_of_those_who_sign():
    d = read(
        "on_spot_penalty_decision",
        "^当场行政处罚决定书",
        "当事人签名：李明　　2023年5月3日",
        "执法人员签名：王建国、陈思远（执法证号：13010001、13010002）　2023年5月4日",
    )
    assert signed(d) == {"party": (True, ("李明",), "2023-05-03"), "officers": (True, ("王建国", "陈思远"), "2023-05-04")}
