"""解除行政强制措施审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said
from tests.forms.sheets import OPINIONS, OPINIONS_SAY, PARTY, PARTY_SAYS, approved, row


def test_the_national_form():
    d = read(
        "measure_release_approval",
        "^解除行政强制措施审批表",
        [
            *PARTY,
            row("案件基本情况", "同前。"),
            row("解除依据", "《中华人民共和国行政强制法》第二十八条第一款第（二）项"),
            row("强制措施种类", "☑扣押财物 □查封场所、设施或者财物"),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "kinds": {"扣押财物": True, "查封场所、设施或者财物": False, "其他": None},
        "summary": "同前。",
        "basis": [("中华人民共和国行政强制法", 28)],
    }
    assert approved(d)


def test_another_wording():
    d = read(
        "measure_release_approval",
        "^行政强制措施解除审批表",
        [
            *PARTY,
            row(
                "案件基本情况",
                "依据《行政强制法》第二十八条第一款第（四）项的规定，解除：☑扣押财物 □查封场所、设施或者财物的行政强制措施。",
            ),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "kinds": {"扣押财物": True, "查封场所、设施或者财物": False, "其他": None},
        "summary": "依据《行政强制法》第二十八条第一款第（四）项的规定，解除：☑扣押财物□查封场所、设施或者财物的行政强制措施。",
        "basis": [("行政强制法", 28)],
    }
    assert approved(d)
