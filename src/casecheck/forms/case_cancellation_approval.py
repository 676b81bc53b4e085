"""撤销立案审批表: the head's consent to drop a case already opened, or not to open one."""

from typing import ClassVar

from casecheck.forms.approval_block import SUMMARY, ApprovalBlock
from casecheck.model import Entry, Moment, entry


class CaseCancellationApproval(ApprovalBlock):
    """撤销立案审批表 (also 不予立案审批表). The national list of forms prints neither party nor summary here; regions do."""

    form: str = "case_cancellation_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "撤销立案审批表",
        "销案审批表",
        "不予立案审批表",
        "撤案审批表",
        "撤销案件审批表",
        "案件撤销审批表",
        "行政处罚案件撤销审批表",
        "撤销立案呈批表",
        "行政处罚撤销立案审批表",
        "销案报告",
        "销案呈批表",
        "撤案呈批表",
        "撤销案件呈批表",
        "撤销案件报告",
        "案件撤销呈批表",
        "不予立案呈批表",
        "撤销立案报告",
        "销案报告表",
    )
    step: ClassVar[int] = 490

    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    filed_on: Entry[Moment] = entry("立案时间", "立案日期", required="optional")
    summary: Entry[str] = entry(*SUMMARY, "调查情况", "案件调查情况", required="optional", long=True)
    reason: Entry[str] = entry(
        "撤销原因",
        "撤销理由",
        "撤销立案原因",
        "撤销立案理由",
        "撤案原因",
        "撤案理由",
        "销案理由",
        "销案原因",
        "撤销立案的理由",
        "撤销原因及依据",
        "撤销立案的原因",
        "不予立案理由",
        "不予立案原因",
        "撤销案件理由",
        "撤销立案理由及依据",
        long=True,
    )
