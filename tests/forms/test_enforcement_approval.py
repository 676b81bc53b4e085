"""行政强制执行审批表: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said
from tests.forms.sheets import OPINIONS, OPINIONS_SAY, PARTY, PARTY_SAYS, approved, row


def test_the_national_form():
    d = read(
        "enforcement_approval",
        "^行政强制执行审批表",
        "案号：苏安交罚〔2023〕12号",
        [
            *PARTY,
            row("案件基本情况", "超限。"),
            row("行政决定书文号", "苏安交罚〔2023〕12号"),
            row("当事人应履行义务的具体内容", "缴纳罚款三万元。"),
            row("当事人行政救济情况", "未申请复议，未起诉。"),
            row("当事人履行规定义务情况", "经催告未履行。"),
            row("强制执行方式", "☑加处罚款 □排除妨碍、恢复原状 □代履行 □其他"),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "case_no": "苏安交罚〔2023〕12号",
        "summary": "超限。",
        "decision_no": "苏安交罚〔2023〕12号",
        "duty": "缴纳罚款三万元。",
        "remedy_state": "未申请复议，未起诉。",
        "performance": "经催告未履行。",
        "methods": {"加处罚款": True, "排除妨碍、恢复原状": False, "代履行": False, "其他": False},
    }
    assert approved(d)


def test_another_wording():
    d = read(
        "enforcement_approval",
        "^申请人民法院强制执行审批表",
        [
            *PARTY,
            row("基本案情", "安平市交通运输局2023年6月1日作出行政处罚决定书（苏安交罚〔2023〕12号）。"),
            row("行政决定内容", "缴纳罚款三万元。"),
            row("行政复议和行政诉讼情况", "无"),
            row("催告情况", "已催告。"),
            *OPINIONS,
        ],
    )
    assert said(d) == {
        **PARTY_SAYS,
        **OPINIONS_SAY,
        "summary": "安平市交通运输局2023年6月1日作出行政处罚决定书（苏安交罚〔2023〕12号）。",
        "decision_no": "苏安交罚〔2023〕12号",
        "duty": "缴纳罚款三万元。",
        "remedy_state": "<struck>",
        "performance": "已催告。",
    }
    assert approved(d)
