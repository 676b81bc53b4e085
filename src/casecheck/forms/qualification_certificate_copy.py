"""从业资格证复印件: that a driver may work in transport."""

from typing import ClassVar

from casecheck.forms.copy_block import CopyBlock
from casecheck.model import Entry, Period, entry


class QualificationCertificateCopy(CopyBlock):
    """道路运输从业人员从业资格证复印件. Its number is mostly the holder's identity number, with or without a digit more."""

    form: str = "qualification_certificate_copy"
    titles: ClassVar[tuple[str, ...]] = (
        "道路运输从业人员从业资格证复印件",
        "从业资格证",
        "网络预约出租汽车驾驶员证",
        "从业资格证复印件",
        "道路运输从业人员从业资格证",
        "中华人民共和国道路运输从业人员从业资格证",
        "从业人员资格证",
        "从业资格证件复印件",
        "网络预约出租汽车驾驶员证复印件",
        "出租汽车驾驶员证",
        "巡游出租汽车驾驶员证",
        "巡游出租汽车驾驶员证复印件",
        "道路运输从业资格证",
        "道路运输从业资格证复印件",
        "网约车驾驶员证",
        "网约车驾驶员证复印件",
        "网约车从业资格证",
        "出租汽车驾驶员从业资格证",
        "巡游出租汽车驾驶员从业资格证",
        "从业资格证影印件",
        "驾驶员从业资格证",
        "驾驶员从业资格证复印件",
        "道路旅客运输从业资格证",
        "道路货物运输从业资格证",
        "中华人民共和国道路运输从业资格证",
        "道路危险货物运输从业资格证",
    )
    step: ClassVar[int] = 354

    name: Entry[str] = entry("姓名", "持证人姓名", "驾驶员姓名")
    cert_no: Entry[str] = entry(
        "证号", "从业资格证号", "资格证号", "从业资格证件号", "证件号码", "证件编号", "从业资格证编号", "资格证编号", "驾驶员证号", "编号"
    )
    category: Entry[str] = entry("从业资格类别", "资格类别", "从业类别", "从业资格种类", "类别", "准驾类别", "资格证类别")
    valid: Entry[Period] = entry("有效期限", "有效期", "证件有效期", "有效期起止", "有效日期")
