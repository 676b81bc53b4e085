"""身份证复印件: who a person is."""

from typing import ClassVar

from casecheck.forms.copy_block import CopyBlock
from casecheck.model import Entry, Moment, entry


class IdCardCopy(CopyBlock):
    """身份证复印件. The card may be that of the party, the driver, an agent: its entries mean no concept."""

    form: str = "id_card_copy"
    titles: ClassVar[tuple[str, ...]] = (
        "身份证复印件",
        "居民身份证复印件",
        "居民身份证",
        "身份证",
        "当事人身份证复印件",
        "驾驶员身份证复印件",
        "中华人民共和国居民身份证",
        "公民身份证复印件",
        "身份证影印件",
        "居民身份证影印件",
        "身份证明复印件",
        "法定代表人身份证复印件",
        "身份证件复印件",
        "负责人身份证复印件",
        "经营者身份证复印件",
    )
    step: ClassVar[int] = 350

    name: Entry[str] = entry("姓名")
    sex: Entry[str] = entry("性别")
    nation: Entry[str] = entry("民族")
    birth: Entry[Moment] = entry("出生", "出生日期", "出生年月")
    address: Entry[str] = entry("住址", "地址")
    id_no: Entry[str] = entry("公民身份号码", "公民身份证号码", "身份证号码", "身份证号", "身份证件号", "证件号码", kind="id")
    authority: Entry[str] = entry("签发机关", required="optional")
    valid: Entry[str] = entry("有效期限", "有效期", required="optional")
