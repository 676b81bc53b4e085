"""延长行政强制措施审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said
from tests.forms.sheets import OPINIONS, OPINIONS_SAY, PARTY, PARTY_SAYS, approved, row


def test_the_national_form():
    d = read(
        "measure_extension_approval",
        "^延长行政强制措施审批表",
        [
            *PARTY,
            row("案件基本情况", "同前。"),
            row("强制措施种类", "☑扣押财物□查封场所、设施或者财物□其他"),
            row("强制措施期限", "自2023年5月3日至2023年6月1日共30日"),
            row("案件进展情况及延长建议", "车主身份需核实，建议延长30日。"),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "kinds": {"扣押财物": True, "查封场所、设施或者财物": False, "其他": False},
        "period": ("2023-05-03", "2023-06-01"),
        "summary": "同前。",
        "reason": "车主身份需核实，建议延长30日。",
    }
    assert approved(d)
