"""解除证据登记保存审批表: the head's consent to let registered evidence go."""

from typing import ClassVar

from casecheck.forms.approval_block import ApprovalBlock
from casecheck.forms.remedy_block import BEHIND_NUMBER, number_of
from casecheck.model import CaseNumber, Entry, entry


class EvidenceReleaseApproval(ApprovalBlock):
    """解除证据登记保存审批表, also the approval of what becomes of the evidence (处理审批表)."""

    form: str = "evidence_release_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "解除证据登记保存审批表",
        "证据登记保存解除审批表",
        "解除先行登记保存证据审批表",
        "解除证据先行登记保存审批表",
        "解除先行登记保存审批表",
        "先行登记保存证据处理审批表",
        "证据登记保存处理审批表",
        "登记保存证据处理审批表",
    )
    step: ClassVar[int] = 404

    list_no: Entry[CaseNumber] = entry(
        "《证据登记保存清单》编号",
        "证据登记保存清单编号",
        "证据登记保存清单案号",
        "清单编号",
        "清单案号",
        "登记保存清单文号",
        "通知书文号",
        until=BEHIND_NUMBER,
        sentence=number_of("(?:登记保存|保存)[^《》,。;]{0,4}(?:清单|通知书|决定书)"),
    )
    reason: Entry[str] = entry(
        "解除证据登记保存理由", "解除理由", "解除登记保存理由", "解除原因", "处理意见", "拟处理意见", required="optional", long=True
    )
