"""解除行政强制措施审批表: the head's consent to end a measure."""

from typing import ClassVar

from casecheck.forms.approval_block import ApprovalBlock
from casecheck.forms.measure_block import CITED, MeasureApprovalBlock
from casecheck.forms.remedy_block import SPAN
from casecheck.model import Citation, Entry, Period, entry


class MeasureReleaseApproval(ApprovalBlock, MeasureApprovalBlock):
    """解除行政强制措施审批表. Some sheets repeat the ``period`` of the measure."""

    form: str = "measure_release_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "解除行政强制措施审批表",
        "行政强制措施解除审批表",
        "解除查封、扣押审批表",
        "解除查封（扣押）审批表",
        "解除强制措施审批表",
        "解除行政强制措施呈批表",
        "解除强制措施呈批表",
        "解除扣押审批表",
        "解除暂扣审批表",
        "车辆放行审批表",
        "解除车辆暂扣审批表",
        "解除查封审批表",
        "行政强制措施解除呈批表",
        "解除暂扣车辆审批表",
        "放行审批表",
    )
    step: ClassVar[int] = 428

    basis: Entry[tuple[Citation, ...]] = entry(
        "行政强制法第二十八条第一款第__项",
        "解除依据",
        "解除强制措施依据",
        "法律依据",
        "解除行政强制措施依据",
        sentence=(
            CITED + r"[^。]{0,60}?解除",
            r"(?:依据|根据|依照|按照|符合)(?P<value>《[^《》]*强制法》第[^,。;]{2,30}项)",
        ),
    )
    period: Entry[Period] = entry(
        "行政强制措施期限",
        "强制措施期限",
        "期限",
        "查封、扣押期限",
        required="optional",
        sentence=(rf"(?:自|从)(?P<value>{SPAN})",),
    )
    reason: Entry[str] = entry(
        "解除理由", "解除原因", "解除强制措施理由", "解除行政强制措施的理由", "解除事由", "解除建议", required="optional", long=True
    )
