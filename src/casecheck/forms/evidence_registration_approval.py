"""证据登记保存审批表: the head's consent to register and keep evidence."""

from typing import ClassVar

from casecheck.forms.approval_block import ApprovalBlock
from casecheck.forms.measure_block import KeptRow
from casecheck.forms.remedy_block import SPAN
from casecheck.model import Entry, Period, entry


class EvidenceRegistrationApproval(ApprovalBlock):
    """证据登记保存审批表. What is to be kept stands in a sentence (``objects``) or in a list (``items``)."""

    form: str = "evidence_registration_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "证据登记保存审批表",
        "先行登记保存证据审批表",
        "证据先行登记保存审批表",
        "先行登记保存审批表",
        "证据登记保存呈批表",
        "先行登记保存证据呈批表",
        "抽样取证（先行登记保存）审批表",
    )
    step: ClassVar[int] = 400

    reason: Entry[str] = entry(
        "实施证据登记保存理由",
        "证据登记保存理由",
        "登记保存理由",
        "先行登记保存理由",
        "实施证据登记保存的理由",
        "登记保存原因",
        "先行登记保存证据的理由",
        "登记保存的理由及依据",
        "先行登记保存的理由",
        long=True,
    )
    objects: Entry[str] = entry(
        "拟对下列物品__",
        "登记保存的证据",
        "拟登记保存的证据",
        "登记保存物品",
        "拟登记保存的物品",
        "拟先行登记保存的证据",
        "先行登记保存物品",
        "登记保存证据名称及数量",
        required="conditional",  # or in the list
        long=True,
        until=r"(?:予以|进行|采取|实施)(?:证据)?(?:先行)?登记保存",
        sentence=(
            r"对(?:下列|以下|当事人的?)(?:物品|证据|财物)?:?(?P<value>[^。]{0,400}?)(?:予以|进行|采取|实施)(?:证据)?(?:先行)?登记保存",
        ),
    )
    period: Entry[Period] = entry(
        "登记保存期限",
        "保存期限",
        "先行登记保存期限",
        "登记保存时间",
        "证据登记保存期限",
        sentence=(rf"保存[^。;]{{0,20}}?(?P<value>{SPAN})", rf"(?:自|从)(?P<value>{SPAN})"),
    )
    items: tuple[KeptRow, ...] = ()
