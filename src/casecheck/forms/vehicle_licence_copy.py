"""机动车行驶证复印件: whose vehicle it is and what it may weigh."""

from typing import ClassVar

from casecheck.forms.copy_block import CopyBlock
from casecheck.model import Entry, Moment, entry


class VehicleLicenceCopy(CopyBlock):
    """机动车行驶证复印件. A tractor and its trailer have a licence each, so the plate means no concept."""

    form: str = "vehicle_licence_copy"
    titles: ClassVar[tuple[str, ...]] = (
        "机动车行驶证复印件",
        "行驶证",
        "机动车登记证书",
        "行驶证复印件",
        "机动车行驶证",
        "车辆行驶证复印件",
        "中华人民共和国机动车行驶证",
        "行驶证正副本",
        "机动车行驶证正副本",
        "机动车行驶证影印件",
        "中华人民共和国机动车行驶证复印件",
        "车辆行驶证",
        "行驶证影印件",
    )
    step: ClassVar[int] = 352

    plate: Entry[tuple[str, ...]] = entry("号牌号码", "车牌号码", "车牌号", "号牌", kind="plate")
    vehicle_kind: Entry[str] = entry("车辆类型")
    owner: Entry[str] = entry("所有人", "机动车所有人", "车主")
    address: Entry[str] = entry("住址", "地址")
    use: Entry[str] = entry("使用性质")
    brand: Entry[str] = entry("品牌型号", "厂牌型号", "车辆品牌")
    vin: Entry[str] = entry("车辆识别代号", "车辆识别代码", "车架号", "车辆识别代号/车架号")
    engine: Entry[str] = entry("发动机号码", "发动机号", required="optional")
    reg_date: Entry[Moment] = entry("注册日期", "登记日期", "注册登记日期")
    issue_date: Entry[Moment] = entry("发证日期")
    total_mass: Entry[int] = entry("总质量", required="optional", kind="kg")
    kerb_mass: Entry[int] = entry("整备质量", required="optional", kind="kg")
    rated_load: Entry[int] = entry("核定载质量", "核定载重", required="optional", kind="kg")
    tow_mass: Entry[int] = entry("准牵引总质量", required="optional", kind="kg")
    seats: Entry[str] = entry("核定载人数", required="optional")
    inspection: Entry[str] = entry("检验记录", "检验有效期至", required="optional")
