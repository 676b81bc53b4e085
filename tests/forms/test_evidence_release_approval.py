"""解除证据登记保存审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said
from tests.forms.sheets import OPINIONS, OPINIONS_SAY, PARTY, PARTY_SAYS, approved, row


def test_the_national_form():
    d = read(
        "evidence_release_approval",
        "^解除证据登记保存审批表",
        [
            *PARTY,
            row("案件基本情况", "李明超限运输。"),
            row("《证据登记保存清单》编号", "苏安交存〔2023〕12号"),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "summary": "李明超限运输。",
        "list_no": "苏安交存〔2023〕12号",
    }
    assert approved(d)


def test_another_wording():
    d = read(
        "evidence_release_approval",
        "^先行登记保存证据处理审批表",
        [
            *PARTY,
            row("案件基本情况", "本机关于2023年5月3日以苏安交存〔2023〕12号《证据登记保存清单》登记保存行驶证。"),
            row("拟处理意见", "退还。"),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "summary": "本机关于2023年5月3日以苏安交存〔2023〕12号《证据登记保存清单》登记保存行驶证。",
        "list_no": "苏安交存〔2023〕12号",
        "reason": "退还。",
    }
    assert approved(d)
