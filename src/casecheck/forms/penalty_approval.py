"""行政处罚审批表: the head's consent to the penalty."""

from typing import ClassVar

from casecheck.forms.approval_block import HANDLER, SUMMARY, ApprovalBlock
from casecheck.model import Entry, entry


class PenaltyApproval(ApprovalBlock):
    """行政处罚审批表, after notice and defence and before the decision."""

    form: str = "penalty_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "行政处罚审批表",
        "行政处罚决定审批表",
        "案件处理审批表",
        "行政处罚案件审批表",
        "行政处罚呈批表",
        "处罚决定审批表",
        "行政处罚案件处理审批表",
        "案件处理呈批表",
        "行政处罚内部审批表",
        "处罚审批表",
        "交通行政处罚审批表",
        "行政处罚决定呈批表",
        "处罚呈批表",
        "行政处罚决定报批表",
        "行政处罚报批表",
        "行政处罚审核表",
        "行政处罚决定审核表",
        "案件审批表",
        "行政处罚案件呈批表",
        "案件处理意见审批表",
        "处罚决定呈批表",
        "违法案件处理审批表",
        "行政处罚意见审批表",
        "行政处罚决定内部审批表",
        "重大行政处罚审批表",
        "行政处罚事项审批表",
        "案件处理内部审批表",
    )
    step: ClassVar[int] = 690

    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    summary: Entry[str] = entry(*SUMMARY, "违法事实", "案情及主要证据", "违法事实及证据", "主要违法事实", long=True)
    defence: Entry[str] = entry("陈述申辩情况", "当事人陈述申辩及听证情况", "陈述申辩及听证情况", required="optional", long=True)
    handler_opinion: Entry[str] = entry(*HANDLER, "处罚建议", "拟处罚意见", "拟处理意见", long=True)
