"""延长行政强制措施审批表: the head's consent to a longer measure."""

from typing import ClassVar

from casecheck.forms.approval_block import ApprovalBlock
from casecheck.forms.measure_block import MeasureApprovalBlock
from casecheck.model import Entry, entry


class MeasureExtensionApproval(ApprovalBlock, MeasureApprovalBlock):
    """延长行政强制措施审批表. ``period`` is the first span of the sheet, mostly the one already granted."""

    form: str = "measure_extension_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "延长行政强制措施审批表",
        "行政强制措施延期审批表",
        "延长行政强制措施期限审批表",
        "行政强制措施延长期限审批表",
        "行政强制措施期限延长审批表",
        "延长查封、扣押期限审批表",
        "延长查封（扣押）期限审批表",
    )
    step: ClassVar[int] = 424

    reason: Entry[str] = entry(
        "案件进展情况及延长建议",
        "延长理由",
        "延期理由",
        "延长原因",
        "延长期限的理由",
        "延长行政强制措施期限的理由",
        "案件进展情况",
        "延长强制措施理由",
        "案件进展情况及延期建议",
        "延长理由及建议",
        long=True,
    )
