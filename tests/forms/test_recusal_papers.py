"""回避申请书: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_application():
    d = read(
        "recusal_papers",
        "^回避申请书",
        "案号：苏安交〔2024〕12号",
        "申请人：李明",
        "申请回避人员：王建国",
        "理由：王建国与我有债务纠纷。",
        "特此申请。",
        "申请人（签名）：李明",
        "2024年5月6日",
    )
    assert said(d) == {"case_no": "苏安交〔2024〕12号", "applicant": "李明", "target": ["王建国"], "reason": "王建国与我有债务纠纷。"}
    assert signed(d) == {"party": (True, ("李明",), "2024-05-06")}


def test_decision():
    d = read(
        "recusal_papers",
        "^驳回回避申请决定书",
        "苏安交回〔2024〕1号",
        "李明：",
        "你以王建国与你有债务纠纷为由，申请执法人员王建国回避。经审查，不符合法定回避情形，本机关决定：驳回你的回避申请。",
        "安平市交通运输局",
        "2024年5月8日",
    )
    assert said(d) == {
        "case_no": "苏安交回〔2024〕1号",
        "applicant": "李明",
        "target": ["王建国"],
        "reason": "王建国与你有债务纠纷",
        "decision": "驳回你的回避申请。",
        "issue_date": "2024-05-08",
        "agency_seal": "安平市交通运输局",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-08")}


def test_granted():
    d = read(
        "recusal_papers",
        "^同意回避申请决定书",
        "案号：苏安交〔2024〕12号",
        "申请人：李明",
        "你于2024年5月6日对本案执法人员王建国提出回避申请，理由是王建国系举报人近亲属。经审查，本机关决定同意你的回避申请。",
        "安平市交通运输局",
        "2024年5月8日",
    )
    assert said(d) == {
        "case_no": "苏安交〔2024〕12号",
        "applicant": "李明",
        "target": ["王建国"],
        "reason": "王建国系举报人近亲属",
        "decision": "同意你的回避申请。",
        "issue_date": "2024-05-08",
        "agency_seal": "安平市交通运输局",
    }
    assert signed(d) == {"agency": (False, ("安平市交通运输局",), "2024-05-08")}
