"""营业执照复印件: who an organisation is."""

from typing import ClassVar

from casecheck.forms.copy_block import BELOW, CopyBlock
from casecheck.model import Entry, Moment, entry


class BusinessLicenceCopy(CopyBlock):
    """营业执照复印件, of a company or of an individual business (个体工商户)."""

    form: str = "business_licence_copy"
    titles: ClassVar[tuple[str, ...]] = (
        "营业执照复印件",
        "企业法人营业执照",
        "个体工商户营业执照",
        "营业执照",
        "企业法人营业执照复印件",
        "个体工商户营业执照复印件",
        "营业执照影印件",
        "企业营业执照复印件",
        "企业营业执照",
        "营业执照副本",
        "营业执照副本复印件",
        "营业执照（副本）",
        "工商营业执照",
        "工商营业执照复印件",
        "营业执照正本复印件",
    )
    step: ClassVar[int] = 355

    uscc: Entry[str] = entry("统一社会信用代码", "社会信用代码", "注册号", "证照编号", kind="id")
    name: Entry[str] = entry("名称", "企业名称", "字号名称", "公司名称")
    type: Entry[str] = entry("类型", "主体类型", "公司类型", "组成形式")
    address: Entry[str] = entry("住所", "经营场所", "营业场所", "主要经营场所", "地址")
    legal_rep: Entry[str] = entry("法定代表人", "负责人", "经营者", "投资人", "经营者姓名", "执行事务合伙人")
    capital: Entry[str] = entry("注册资本", "注册资金", required="optional")
    founded: Entry[Moment] = entry("成立日期", "注册日期", required="optional")
    term: Entry[str] = entry("营业期限", "经营期限", "合伙期限", required="optional")
    scope: Entry[str] = entry("经营范围", "经营范围及方式", required="optional", long=True, until=BELOW + "|登记机关")
