"""道路运输证复印件: that a vehicle may carry goods or passengers for reward."""

from typing import ClassVar

from casecheck.forms.copy_block import CopyBlock, certificate_number
from casecheck.model import Entry, Moment, entry


class RoadTransportCertificateCopy(CopyBlock):
    """道路运输证复印件. A tractor and its trailer have a certificate each, so the plate means no concept."""

    form: str = "road_transport_certificate_copy"
    titles: ClassVar[tuple[str, ...]] = (
        "道路运输证复印件",
        "车辆营运证",
        "营运证",
        "道路运输证",
        "中华人民共和国道路运输证",
        "营运证复印件",
        "车辆营运证复印件",
        "道路运输证（复印件）",
        "车辆道路运输证",
        "车辆道路运输证复印件",
        "网络预约出租汽车运输证",
        "网络预约出租汽车运输证复印件",
        "中华人民共和国道路运输证复印件",
        "道路运输证正本",
        "网约车运输证",
        "网约车运输证复印件",
        "出租汽车运输证",
        "巡游出租汽车运输证",
        "巡游出租汽车运输证复印件",
        "道路运输证影印件",
    )
    step: ClassVar[int] = 353

    cert_no: Entry[str] = entry(
        "…交运管…字…号",
        "道路运输证号",
        "运输证号",
        "营运证号",
        "道路运输证字号",
        "证号",
        "道路运输证编号",
        "证件编号",
        "编号",
        "字号",
        sentence=certificate_number("(?!许可)"),
    )
    operator: Entry[str] = entry("业户名称", "经营业户名称", "业户", "经营者名称", "经营者", "单位名称", "名称", "业主名称")
    address: Entry[str] = entry("地址", "业户地址", "住址", "住所", required="optional")
    plate: Entry[tuple[str, ...]] = entry(
        "车辆号牌", "车牌号", "车牌号码", "号牌号码", "车号", "车辆号码", "车辆牌号", "车辆牌照号", kind="plate"
    )
    licence_no: Entry[str] = entry(
        "经营许可证号", "道路运输经营许可证号", "许可证号", "经营许可证编号", "经营许可证字号", required="optional"
    )
    vehicle_kind: Entry[str] = entry("车辆类型", "车型", "车辆种类", required="optional")
    tonnage_seats: Entry[str] = entry(
        "吨（座）位",
        "吨位（座位）",
        "吨（座）位数",
        "吨座位",
        "吨位/座位",
        "吨位",
        "座位",
        "核定吨（座）位",
        "核定吨位",
        "座位数",
        "核定座位",
        required="optional",
    )
    scope: Entry[str] = entry("经营范围", "经营类别", "营运范围")
    issue_date: Entry[Moment] = entry("发证日期", "核发日期", "签发日期", "发证时间", "初领日期")
    audit: Entry[str] = entry(
        "审验记录",
        "年审",
        "年审记录",
        "审验情况",
        "年度审验",
        "车辆审验记录",
        "审验有效期至",
        "车辆审验及技术等级记录",
        "年度审验记录",
        required="optional",
    )
