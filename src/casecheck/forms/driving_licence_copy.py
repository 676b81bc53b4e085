"""机动车驾驶证复印件: what the driver may drive."""

from typing import ClassVar

from casecheck.forms.copy_block import CopyBlock
from casecheck.model import Entry, Moment, entry


class DrivingLicenceCopy(CopyBlock):
    """机动车驾驶证复印件, main and second page. ``vehicle_class`` is 准驾车型."""

    form: str = "driving_licence_copy"
    titles: ClassVar[tuple[str, ...]] = (
        "机动车驾驶证复印件",
        "驾驶证",
        "驾驶证复印件",
        "机动车驾驶证",
        "中华人民共和国机动车驾驶证",
        "驾驶员驾驶证",
        "中华人民共和国机动车驾驶证复印件",
        "驾驶员驾驶证复印件",
        "机动车驾驶证影印件",
        "驾驶证影印件",
        "驾驶证正副本",
        "当事人驾驶证复印件",
    )
    step: ClassVar[int] = 351

    licence_no: Entry[str] = entry("证号", "驾驶证号", "身份证号", "身份证明号码", kind="id")
    name: Entry[str] = entry("姓名")
    sex: Entry[str] = entry("性别", required="optional")
    address: Entry[str] = entry("住址", required="optional")
    birth: Entry[Moment] = entry("出生日期", "出生", required="optional")
    first_issue: Entry[Moment] = entry("初次领证日期", "初次领证时间", "初领日期")
    vehicle_class: Entry[str] = entry("准驾车型", "准驾车型代号", "车型")
    valid: Entry[str] = entry("有效期限", "有效期", "有效起始日期")
    file_no: Entry[str] = entry("档案编号", required="optional")
