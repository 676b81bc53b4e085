"""超限车辆卸载通知书: the driver is told to take the excess off the vehicle."""

from typing import ClassVar

from casecheck.forms.party_block import YOU, AddresseeBlock
from casecheck.forms.remedy_block import DAY, SEAL, IssuedBlock
from casecheck.forms.weigh_ticket import AXLES, EXCESS, GROSS, PLATE
from casecheck.model import Entry, Moment, SignatureSpec, entry

_WEIGHT = r"[0-9][0-9,]*(?:\.[0-9]+)?(?:kg|千克|公斤|吨|t)"
_PLATE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·.]?[0-9A-Z*×挂学警港澳]{5,6}"


class UnloadingNotice(AddresseeBlock, IssuedBlock):
    """超限车辆卸载通知书. Weights are whole kilograms whatever unit is printed."""

    form: str = "unloading_notice"
    titles: ClassVar[tuple[str, ...]] = (
        "超限车辆卸载通知书",
        "责令卸载通知书",
        "车辆卸载单",
        "车辆卸载通知书",
        "卸载通知书",
        "超限超载车辆卸载通知书",
        "责令超限车辆卸载通知书",
        "车辆卸货通知书",
        "超限运输车辆卸载通知书",
        "卸载通知单",
        "责令自行卸载通知书",
        "卸载转运通知书",
        "责令卸货通知书",
        "责令超限超载车辆卸载通知书",
        "超限车辆责令卸载通知书",
        "卸载单",
        "强制卸载通知书",
        "卸载记录单",
        "车辆卸载记录",
        "卸货通知书",
        "自行卸载通知书",
        "超限超载卸载通知书",
    )
    step: ClassVar[int] = 374
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=("当事人签名", "当事人或其代理人签名", "驾驶员签名", "驾驶人签名", "当事人（驾驶员）签名", "当事人或代理人签名"),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "检测人员签名", "承办人签名"), people=2),
        SEAL,
    )

    road: Entry[str] = entry(
        "路线名",
        "路线名称",
        "行驶路线",
        "公路名称",
        "行驶公路",
        "检测路线",
        "路线",
        "行驶路段",
        sentence=(r"在(?P<value>[^,。;]{2,40}?)(?:公路|线|路段)?(?:上)?行驶",),
    )
    plate: Entry[tuple[str, ...]] = entry(*PLATE, "车（船）号", means="plate", sentence=(rf"(?P<value>{_PLATE}(?:[/、,和及]{_PLATE})*)",))
    axles: Entry[int] = entry(*AXLES, sentence=(r"(?P<value>[0-9一二三四五六]{1,2})轴(?!型)",))
    goods: Entry[str] = entry(
        "运输货物",
        "货物名称",
        "装载货物",
        "装载物",
        "货物",
        "所载货物",
        "货物种类",
        sentence=(r"(?:装载|运输|载运|所载)(?:的)?(?:货物)?(?:为|:)?(?P<value>[^\W\d]{1,12}?)(?:等货物)?[,;。(]",),
    )
    gross: Entry[int] = entry(
        "车货总重（吨）", *GROSS, kind="kg", sentence=(rf"(?:总重|总质量|总重量)(?:量)?(?:为|:|达|是)*(?P<value>{_WEIGHT})",)
    )
    excess: Entry[int] = entry("超限（吨）", *EXCESS, kind="kg", sentence=(rf"(?:超限|超重|超载)[^0-9。;]{{0,8}}(?P<value>{_WEIGHT})",))
    unload: Entry[int] = entry(
        "责令卸载（吨）",
        "应卸载",
        "卸载重量",
        "卸载质量",
        "责令卸载",
        "应卸载重量",
        "卸载量",
        "卸载货物重量",
        "应卸载质量",
        kind="kg",
        sentence=(
            rf"卸载[^0-9。;]{{0,12}}(?P<value>{_WEIGHT})",
            rf"(?P<value>{_WEIGHT})(?:的)?(?:超限)?(?:货物|部分)?(?:自行)?(?:予以)?卸载",
        ),
    )
    deadline: Entry[Moment] = entry(
        "自行卸载限定日期",
        "卸载期限",
        "卸载限期",
        "限定卸载日期",
        "卸载时限",
        "自行卸载期限",
        "自行卸载日期",
        sentence=(
            rf"(?:于|在|限){YOU}?(?:于|在)?(?P<value>{DAY}(?:[0-9]{{1,2}}[时:][0-9]{{0,2}}分?)?)(?:之|以)?前[^。;]{{0,24}}?卸载",
            rf"卸载[^。;]{{0,30}}?(?:于|在|至)(?P<value>{DAY})(?:之|以)?前",
        ),
    )
