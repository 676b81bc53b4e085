"""执法证复印件: that an officer was entitled to act."""

from typing import ClassVar

from casecheck.forms.copy_block import CopyBlock
from casecheck.model import Entry, Moment, entry

_UNIT = ("工作单位", "所在单位", "执法单位", "单位", "执法主体")
_CATEGORY = ("执法类别", "执法种类", "执法门类", "执法领域")
_VALID = ("有效期", "有效期限", "有效期至", "有效日期", "有效截止日期")


class OfficerCertificateCopy(CopyBlock):
    """执法证复印件. The cards of both officers often share one page, so all but the mark may stand twice.

    ``valid`` is the last day of the card's term.
    """

    form: str = "officer_certificate_copy"
    titles: ClassVar[tuple[str, ...]] = (
        "执法证复印件",
        "行政执法证复印件",
        "行政执法证件复印件",
        "执法证件复印件",
        "执法人员执法证复印件",
        "执法人员证件复印件",
        "交通运输行政执法证复印件",
        "行政执法证",
        "交通运输行政执法证",
        "执法证",
        "执法人员证件",
        "行政执法证件",
        "执法证件",
        "交通行政执法证复印件",
        "行政执法人员证件复印件",
        "执法人员行政执法证复印件",
        "执法证影印件",
        "执法人员资格证复印件",
        "交通行政执法证",
    )
    step: ClassVar[int] = 357

    officer_1: Entry[tuple[str, ...]] = entry("姓名", "执法人员姓名", "持证人", row=1)
    officer_1_no: Entry[tuple[str, ...]] = entry(
        "执法证号", "执法证件号", "证件编号", "证号", "编号", "证件号码", row=1, kind="officer_number"
    )
    officer_2: Entry[tuple[str, ...]] = entry("姓名", "执法人员姓名", "持证人", row=2, required="conditional")
    officer_2_no: Entry[tuple[str, ...]] = entry(
        "执法证号", "执法证件号", "证件编号", "证号", "编号", "证件号码", row=2, required="conditional", kind="officer_number"
    )
    unit: Entry[str] = entry(*_UNIT)
    unit_2: Entry[str] = entry(*_UNIT, beside="officer_2", required="optional")
    area: Entry[str] = entry("执法区域", "执法地域", "执法范围", required="optional")
    category: Entry[str] = entry(*_CATEGORY, required="optional")
    category_2: Entry[str] = entry(*_CATEGORY, beside="officer_2", required="optional")
    authority: Entry[str] = entry("发证机关", "发证单位", required="optional")
    valid: Entry[Moment] = entry(*_VALID, required="optional", kind="last_day")
    valid_2: Entry[Moment] = entry(*_VALID, beside="officer_2", required="optional", kind="last_day")
