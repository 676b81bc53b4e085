"""不予行政处罚决定书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed
from tests.forms.sheets import PARTY, PARTY_SAYS


def test_the_national_form():
    d = read(
        "no_penalty_decision",
        "^不予行政处罚决定书",
        "案号：苏安交不罚〔2023〕12号",
        PARTY,
        "违法事实及证据：2023年5月3日，你（单位）驾驶苏A12345号车未随车携带道路运输证，有现场笔录、询问笔录为证。",
        "你（单位）的行为违反了《中华人民共和国道路运输条例》第三十三条的规定。",
        "鉴于：☑违法行为轻微并及时改正 □首次违法且危害后果轻微 □违法事实不能成立 □其他",
        "依据《中华人民共和国行政处罚法》第三十三条第一款的规定，决定不予行政处罚。",
        "如不服本决定，可以在收到本决定书之日起六十日内向安平市人民政府申请行政复议，或者在六个月内向安平市人民法院提起行政诉讼。",
        "安平市交通运输局（印章）",
        "2023年5月12日",
    )
    assert said(d) == {
        **PARTY_SAYS,
        "violated_law": [("中华人民共和国道路运输条例", 33)],
        "case_no": "苏安交不罚〔2023〕12号",
        "issue_date": "2023-05-12",
        "agency_seal": "安平市交通运输局",
        "reconsideration_body": "安平市人民政府",
        "reconsideration_term": (60, "natural_day"),
        "litigation_court": "安平市人民法院",
        "litigation_term": (6, "month"),
        "facts": "2023年5月3日，你（单位）驾驶苏A12345号车未随车携带道路运输证，有现场笔录、询问笔录为证。",
        "reason": {"违法行为轻微": True, "首次违法": False, "违法事实不能成立": False, "其他": False},
        "basis": [("中华人民共和国行政处罚法", 33)],
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-05-12")}


def test_another_wording():
    d = read(
        "no_penalty_decision",
        "^轻微违法免罚告知书",
        "当事人：李明\u3000身份证号：11010519491231002X",
        "经查，你于2023年5月3日在安平市城东路口未随车携带道路运输证。上述行为违反了《中华人民共和国道路运输条例》第三十三条的规定，因系首次违法，依据《中华人民共和国行政处罚法》第三十三条第一款之规定，决定不予处罚。",
        "安平市交通运输局",
        "2023年5月12日",
    )
    assert said(d) == {
        "violated_law": [("中华人民共和国道路运输条例", 33)],
        "issue_date": "2023-05-12",
        "agency_seal": "安平市交通运输局",
        "person_name": "李明",
        "person_id": "11010519491231002X",
        "facts": "经查，你于2023年5月3日在安平市城东路口未随车携带道路运输证。",
        "basis": [("中华人民共和国行政处罚法", 33)],
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-05-12")}
