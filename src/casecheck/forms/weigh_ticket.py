"""称重检测单: what the scale showed."""

from typing import ClassVar

from casecheck.forms.remedy_block import SEAL
from casecheck.model import Document, Entry, Moment, Row, SignatureSpec, Tick, entry

TIME = ("检测时间", "日期", "称重时间", "过磅时间", "检测日期", "称重日期", "时间")
PLATE = ("车牌", "车牌号", "车牌号码", "车号", "号牌号码", "车辆号牌", "车牌号（主车）")
AXLES = ("轴数", "车辆轴数", "车轴数", "总轴数")
GROSS = ("车货总重", "总重", "车货总质量", "车货总重量", "实测总质量", "实测总重", "毛重", "检测总重", "车货总重（实测）")
LIMIT = ("总质量限值", "限重", "车货总质量限值", "限值", "限定重量", "核定总质量", "总重限值", "法定限值", "限载", "最大允许总质量")
EXCESS = ("超限", "超限量", "超重", "超限质量", "超限重量", "超载量", "超限值", "超出重量", "超限超载量")
RATE = ("超限率（%）", "超限率", "超限比例", "超限幅度", "超载率", "超限百分比")
RESULT = ("检测结果", "检测结论", "结论", "是否超限", "超限情况")


class WeighingRow(Row):
    """One weighing: first weighing, weighing after unloading. Weights in kg, ``rate`` in hundredths of a percent."""

    least: ClassVar[int] = 4

    time: Entry[Moment] = entry(*TIME)
    plate: Entry[tuple[str, ...]] = entry(*PLATE, kind="plate")
    axles: Entry[int] = entry(*AXLES)
    gross: Entry[int] = entry(*GROSS, kind="kg")
    limit: Entry[int] = entry(*LIMIT, kind="kg")
    excess: Entry[int] = entry(*EXCESS, kind="kg")
    rate: Entry[int] = entry(*RATE, kind="percent")
    result: Entry[str] = entry(*RESULT, options=("超限", "未超限", "不超限", "合格", "不合格"))


class WeighTicket(Document):
    """称重检测单. Weights are whole kilograms whatever unit is printed; ``rate`` is in hundredths of a percent (113.50% = 11350).

    ``weighings`` holds the lines of a list, or the one weighing of the sheet; the sheet's own entries are those of the first.
    """

    form: str = "weigh_ticket"
    titles: ClassVar[tuple[str, ...]] = (
        "称重检测单",
        "超限检测单",
        "过磅单",
        "车辆检测报告单",
        "超限运输车辆称重检测单",
        "卸载后复检单",
        "称重单",
        "车辆称重检测单",
        "超限超载检测单",
        "车辆超限检测单",
        "货车称重检测单",
        "称重检测报告单",
        "复检单",
        "称重检测记录单",
        "超限运输车辆检测单",
        "车辆称重单",
        "超限超载检测报告单",
        "车货总质量检测单",
        "称重记录单",
        "超限车辆检测单",
        "检测单",
        "车辆超限超载检测单",
        "超限运输检测单",
        "地磅单",
        "磅单",
        "称重报告单",
        "车辆复称单",
        "复称单",
        "复磅单",
        "卸载复检单",
        "超限超载称重检测单",
        "货车超限检测单",
        "动态称重检测单",
        "不停车称重检测单",
        "公路超限检测单",
        "称重票据",
        "过磅称重单",
    )
    step: ClassVar[int] = 370
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=("驾驶员签名", "当事人签名", "驾驶人签名", "司机签名", "当事人（驾驶员）签名", "被检测人签名", "驾驶员（当事人）签名"),
        ),
        SignatureSpec(
            key="officers",
            labels=(
                "执法人员签名",
                "检测人员签名",
                "检测员签名",
                "检测人签名",
                "执法人员签名及证号",
                "审核人员",
                "审核人员签名",
                "复核人员签名",
                *("检测员", "检测人员", "检测人", "复核人员", "司磅员", "过磅员", "操作员", "司磅员签名", "操作员签名"),
            ),
            people=2,
        ),
        SEAL,
    )

    station: Entry[str] = entry("检测站", "检测地点", "检测单位", "检测站点", "检测站名称", "称重地点", "超限检测站", "检测站点名称")
    ticket_no: Entry[str] = entry("检测单号", "检测报告编号", "编号", "单号", "检测编号", "流水号", "报告编号", "NO")
    time: Entry[Moment] = entry(*TIME)
    plate: Entry[tuple[str, ...]] = entry(*PLATE, means="plate")
    trailer: Entry[tuple[str, ...]] = entry(
        "挂车号", "挂车号牌", "挂车车牌号", "挂车牌号", "挂车号牌号码", "车牌号（挂车）", required="optional", kind="plate"
    )
    lane_dir: Entry[str] = entry("车道/行车方向", "行车方向", "行驶方向", "车道", required="optional")
    cargo: Entry[str] = entry("装载物", "货物名称", "货物", "装载货物", "货物种类", "货类", required="optional")
    oversize_permit: Entry[tuple[Tick, ...]] = entry("是否为大件运输", "是否大件运输", options=("是", "否"), required="optional")
    permit_no: Entry[str] = entry("通行证号", "超限运输车辆通行证号", required="optional")
    axles: Entry[int] = entry(*AXLES)
    axle_layout: Entry[str] = entry(
        "轴数分布", "车型（铰接列车/全挂汽车列车/中置轴挂车列车）", "轴型", "车型", "车辆类型", required="optional"
    )
    drive_axle: Entry[tuple[Tick, ...]] = entry("驱动轴", "驱动轴数", options=("单轴", "双轴"), required="optional")
    gross: Entry[int] = entry(*GROSS, kind="kg")
    limit: Entry[int] = entry(*LIMIT, kind="kg")
    excess: Entry[int] = entry(*EXCESS, kind="kg")
    rate: Entry[int] = entry(*RATE, kind="percent")
    dims: Entry[str] = entry("车货总长/宽/高", "车货外廓尺寸", "外廓尺寸", "长宽高", "长/宽/高", required="optional")
    result: Entry[str] = entry(*RESULT, options=("超限", "未超限", "不超限", "合格", "不合格"))
    driver_confirm: Entry[str] = entry(
        "本人确认以上检测数据无误",
        sentence=(r"(?P<value>(?:本人|驾驶员|当事人)[^。;:]{0,10}?(?:确认|认可|对)[^。;:]{0,24}?(?:无误|无异议|属实|真实))",),
    )
    officer_sign: Entry[tuple[str, ...]] = entry(
        "执法人员证号",
        "执法证号",
        "检测人员证号",
        "证号",
        means="officer_number",
        required="conditional",
        sentence=(r"\((?:行政)?(?:执法)?证(?:件)?号码?:?(?P<value>[0-9A-Z]{5,}(?:[、,/][0-9A-Z]{5,})*)\)",),
    )
    scale: Entry[str] = entry(
        "设备编号", "衡器编号", "称重设备编号", "检测设备编号", "设备名称及编号", "设备型号及编号", required="optional"
    )
    scale_valid: Entry[Moment] = entry(
        "检定有效期至", "检定证书有效期至", "设备检定有效期至", "检定有效日期", kind="last_day", required="optional"
    )
    weighings: tuple[WeighingRow, ...] = ()
