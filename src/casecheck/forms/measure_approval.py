"""行政强制措施审批表: the head's consent before a coercive measure, or within a day after one taken on the spot."""

from typing import ClassVar

from casecheck.forms.approval_block import ApprovalBlock
from casecheck.forms.measure_block import CITED, MeasureApprovalBlock, SeizedRow
from casecheck.model import Citation, Entry, entry


class MeasureApproval(ApprovalBlock, MeasureApprovalBlock):
    """行政强制措施审批表. ``period`` runs from the first to the last day of the measure."""

    form: str = "measure_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "行政强制措施审批表",
        "交通运输行政强制措施审批表",
        "实施行政强制措施审批表",
        "采取行政强制措施审批表",
        "查封（扣押）审批表",
        "查封、扣押审批表",
        "行政强制措施呈批表",
        "行政强制措施内部审批表",
        "车辆暂扣审批表",
        "行政强制措施报批表",
        "暂扣车辆审批表",
        "行政强制审批表",
        "行政强制措施申请审批表",
        "查封（扣押）呈批表",
        "查封、扣押呈批表",
        "扣押审批表",
        "车辆暂扣呈批表",
        "强制措施审批表",
        "先行扣押审批表",
        "实施行政强制措施呈批表",
    )
    step: ClassVar[int] = 420

    basis: Entry[tuple[Citation, ...]] = entry(
        "根据__规定",
        "强制措施依据",
        "法律依据",
        "实施强制措施的依据",
        "采取强制措施的依据",
        "行政强制措施依据",
        sentence=(CITED + r"[^。]{0,80}?(?:采取|实施|对|扣押|查封|暂扣|建议|拟)",),
    )
    objects: Entry[str] = entry(
        "强制措施对象",
        "拟采取强制措施的财物",
        "查封、扣押财物",
        "拟查封、扣押的财物",
        "查封扣押的场所、设施或者财物",
        "财物、设施或场所名称及数量",
        required="optional",
        long=True,
    )
    inventory: tuple[SeizedRow, ...] = ()
