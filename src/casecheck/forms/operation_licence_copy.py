"""道路运输经营许可证复印件: that a business may offer transport."""

from typing import ClassVar

from casecheck.forms.copy_block import BELOW, CopyBlock, certificate_number
from casecheck.model import Entry, Period, entry


class OperationLicenceCopy(CopyBlock):
    """道路运输经营许可证复印件. ``valid`` runs from the first to the last day printed."""

    form: str = "operation_licence_copy"
    titles: ClassVar[tuple[str, ...]] = (
        "道路运输经营许可证复印件",
        "经营许可证",
        "道路运输经营许可证",
        "经营许可证复印件",
        "中华人民共和国道路运输经营许可证",
        "道路运输经营许可证（复印件）",
        "网络预约出租汽车经营许可证",
        "网络预约出租汽车经营许可证复印件",
        "道路危险货物运输许可证",
        "道路运输经营许可证副本",
        "道路运输经营许可证副本复印件",
        "网约车经营许可证",
        "网约车经营许可证复印件",
        "道路旅客运输经营许可证",
        "道路货物运输经营许可证",
        "经营许可证副本",
        "出租汽车经营许可证",
        "出租汽车经营许可证复印件",
        "道路运输经营许可证影印件",
        "道路危险货物运输许可证复印件",
    )
    step: ClassVar[int] = 356

    licence_no: Entry[str] = entry(
        "…交运管许可…字…号",
        "经营许可证号",
        "许可证号",
        "许可证编号",
        "经营许可证编号",
        "经营许可证字号",
        "证号",
        "证件编号",
        "编号",
        "字号",
        sentence=certificate_number("许可"),
    )
    operator: Entry[str] = entry("业户名称", "经营者名称", "业户", "单位名称", "名称", "企业名称", "经营业户名称")
    address: Entry[str] = entry("地址", "业户地址", "住所", "经营地址", required="optional")
    scope: Entry[str] = entry("经营范围", "许可范围", "许可经营范围", long=True, until=BELOW + "|证件有效期|有效期限?:|核发机关|发证机关")
    valid: Entry[Period] = entry("证件有效期", "有效期", "有效期限", "许可期限", "经营期限", "许可证有效期", "有效期起止")
    authority: Entry[str] = entry("核发机关", "发证机关", "核发单位", "发证单位", "许可机关")
