"""执行公告: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_the_national_form():
    d = read(
        "enforcement_announcement",
        "^执行公告",
        "案号：苏安交执公〔2023〕12号",
        "安平市顺达物流有限公司擅自建设平面交叉道口一案，本机关于2023年6月1日作出了责令限期拆除的决定，决定书案号为苏安交罚〔2023〕12号。根据《中华人民共和国行政强制法》第四十四条的规定，当事人安平市顺达物流有限公司应立即停止违法行为并于2023年9月20日前自行拆除。逾期不拆除的，将依法强制拆除。",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "decision_date": "2023-06-01",
        "decision_content": "责令限期拆除",
        "decision_no": "苏安交罚〔2023〕12号",
        "case_no": "苏安交执公〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "case_name": "安平市顺达物流有限公司擅自建设平面交叉道口",
        "party": "安平市顺达物流有限公司",
        "deadline": "2023-09-20",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_another_wording():
    d = read(
        "enforcement_announcement",
        "^强制拆除公告",
        "本机关于2023年6月1日对李明违法设置非公路标志一案作出苏安交罚〔2023〕12号《行政处罚决定书》，责令拆除。现限李明于2023年9月20日前自行拆除。",
        "安平市交通运输局（印章）",
        "2023年9月3日",
    )
    assert said(d) == {
        "decision_date": "2023-06-01",
        "decision_no": "苏安交罚〔2023〕12号",
        "issue_date": "2023-09-03",
        "agency_seal": "安平市交通运输局",
        "case_name": "李明违法设置非公路标志",
        "party": "李明",
        "deadline": "2023-09-20",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2023-09-03")}


def test_the_unfilled_form():
    d = read(
        "enforcement_announcement",
        "^执行公告",
        "案号：",
        "\u3000\u3000\u3000\u3000一案，本机关于\u3000\u3000年\u3000月\u3000日作出了\u3000\u3000\u3000\u3000的决定，决定书案号为\u3000\u3000\u3000\u3000。根据规定，当事人\u3000\u3000\u3000\u3000应立即停止违法行为并于\u3000\u3000年\u3000月\u3000日前自行拆除。",
        "交通运输执法部门（印章）",
        "年\u3000月\u3000日",
    )
    assert said(d) == {
        "decision_date": "<blank>",
        "decision_content": "<blank>",
        "case_no": "<blank>",
        "issue_date": "<blank>",
        "agency_seal": "<blank>",
        "case_name": "<blank>",
        "party": "<blank>",
        "deadline": "<blank>",
    }
