"""行政强制执行审批表: the head's consent to enforce a decision."""

from typing import ClassVar

from casecheck.forms.approval_block import ApprovalBlock
from casecheck.forms.execution_block import DECISION
from casecheck.forms.remedy_block import BEHIND_NUMBER, BOX, number_of
from casecheck.model import CaseNumber, Entry, Tick, entry


class EnforcementApproval(ApprovalBlock):
    """行政强制执行审批表, also the approval to suspend, end or resume enforcement."""

    form: str = "enforcement_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "行政强制执行审批表",
        "中止（终结、恢复）行政强制执行审批表",
        "强制执行审批表",
        "申请法院强制执行审批表",
        "申请人民法院强制执行审批表",
        "行政强制执行呈批表",
        "代履行审批表",
        "加处罚款审批表",
        "中止行政强制执行审批表",
        "终结行政强制执行审批表",
        "恢复行政强制执行审批表",
        "行政强制执行申请审批表",
        "申请强制执行审批表",
        "行政强制执行报批表",
        "强制执行呈批表",
        "行政强制执行决定审批表",
        "强制执行内部审批表",
    )
    step: ClassVar[int] = 830

    decision_no: Entry[CaseNumber] = entry(
        "行政决定书文号",
        "行政决定书案号",
        "决定书文号",
        "决定书案号",
        "行政处罚决定书文号",
        "行政处罚决定书案号",
        "行政决定文书号",
        "行政处罚决定书编号",
        "处罚决定书文号",
        until=BEHIND_NUMBER,
        sentence=number_of(DECISION),
    )
    duty: Entry[str] = entry(
        "当事人应履行义务的具体内容",
        "应履行义务的具体内容",
        "当事人应履行的义务",
        "行政决定内容",
        "应履行义务内容",
        "履行义务内容",
        "当事人应当履行的义务",
        "处罚决定内容",
        "应履行的义务",
        long=True,
    )
    remedy_state: Entry[str] = entry(
        "当事人行政救济情况",
        "行政救济情况",
        "当事人申请行政复议或者提起行政诉讼情况",
        "行政复议和行政诉讼情况",
        "复议诉讼情况",
        "行政复议、行政诉讼情况",
        "当事人复议、诉讼情况",
        "救济情况",
        long=True,
    )
    performance: Entry[str] = entry(
        "当事人履行规定义务情况",
        "当事人履行义务情况",
        "履行义务情况",
        "履行情况",
        "当事人履行情况",
        "催告及履行情况",
        "催告情况",
        "当事人履行行政决定情况",
        "催告履行情况",
        long=True,
    )
    methods: Entry[tuple[Tick, ...]] = entry(
        "强制执行方式",
        "行政强制执行方式",
        "拟采取的强制执行方式",
        "执行方式",
        "拟强制执行方式",
        options=("加处罚款", "排除妨碍、恢复原状", "代履行", "其他"),
        sentence=(rf"(?P<value>{BOX}(?:\d[.、])?加处罚款.{{0,80}}?{BOX}(?:\d[.、])?其他[^。;,]{{0,30}})",),
    )
    basis: Entry[str] = entry("强制执行依据", "法律依据", "执行依据", required="optional", long=True)
