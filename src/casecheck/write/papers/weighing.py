"""称重检测单 of an automatic scale, and 超限超载运输违法行为联合函告单 that tells the owner."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.offences import Overload
from casecheck.write.sheet import Blank, Sheet, when
from casecheck.write.word import Box

_AXLES = {"四轴载货汽车": ("4", "1+1+2"), "五轴汽车列车": ("5", "1+2+2")}


def write_ticket(case: Case) -> Sheet:
    """Printed by the device; two officers check it (行政处罚法 41)."""
    offence = case.offence
    assert isinstance(offence, Overload)
    sheet = Sheet(case, "weigh_ticket", "称重检测单", case.at.date())
    axles, layout = _AXLES.get(offence.axles, ("6", "1+2+3"))
    half = (6, 10)

    def two(*pairs: tuple[str, str, str]) -> tuple[float, list[Box]]:
        return 1.1, [box for label, key, text in pairs for box in sheet.pair(label, key, text, half)]

    def one(label: str, blank: Blank) -> tuple[float, list[Box]]:
        return 1.1, [sheet.label(label, 6), sheet.cell(26, [blank])]

    numbers = "、".join(filter(None, (case.card(officer) for officer in case.officers)))
    checked = f"{'、'.join(case.names)}{f'（执法证号：{numbers}）' if numbers else ''}　{day_text(case.dates.filed)}"
    sheet.line("", height=10)
    sheet.table(
        [
            one("检测站", Blank("station", case.place)),
            one("检测单号", Blank("ticket_no", offence.ticket)),
            one("检测时间", Blank("time", f"{case.at:%Y-%m-%d %H:%M:%S}", when(case.at))),
            two(("车牌号", "plate", case.vehicle.plate), ("挂车号", "trailer", case.vehicle.trailer or sheet.look.slash)),
            two(("装载物", "cargo", offence.goods), ("车道/行车方向", "lane_dir", "1车道/上行")),
            two(("轴数", "axles", axles), ("轴数分布", "axle_layout", layout)),
            two(("车货总质量", "gross", f"{offence.total}kg"), ("总质量限值", "limit", f"{offence.limit}kg")),
            two(("超限量", "excess", f"{offence.excess}kg"), ("超限率", "rate", f"{offence.excess / offence.limit * 100:.2f}%")),
            two(("是否为大件运输", "oversize_permit", "否"), ("检测结果", "result", "超限")),
            two(("设备编号", "scale", offence.scale), ("检定有效期至", "scale_valid", f"{case.at.year}年12月31日")),
            one("审核人员", Blank("officer_sign", checked)),
        ]
    )
    sheet.line("注：本单由不停车称重检测设备自动生成，车辆未停车，驾驶人未签名。", before=10)
    return sheet


def write_notification(case: Case) -> Sheet:
    """Tells the owner what was recorded and where it can be looked up and contested."""
    offence = case.offence
    assert isinstance(offence, Overload)
    sheet = Sheet(case, "joint_notification_sheet", "超限超载运输违法行为联合函告单", case.dates.filed)
    sheet.line("编号：", Blank("letter_no", f"函告{offence.ticket}"), align="right")
    rows = [
        ("受函告单位", Blank("addressee", case.party.name)),
        ("车牌号", Blank("plate", case.plates)),
        ("检测时间", Blank("check_time", moment_text(case.at), when(case.at))),
        ("检测地点", Blank("check_site", case.place)),
        ("车货总质量", Blank("gross", f"{offence.total}千克")),
        ("超限（吨）", Blank("excess", f"{offence.excess / 1000:.2f}吨")),
    ]
    sheet.table([(1.1, [sheet.label(label, 9), sheet.cell(23, [blank])]) for label, blank in rows])
    agency = case.agency
    sheet.line(
        f"上述违法事实由检测设备记录，称重检测单和影像资料可到{agency.name}（{agency.address}）查阅。对记录有异议的，可以说明情况并提供证据。"
        f"请于收到本单之日起携带有关证件接受调查处理。联系电话：{agency.phone}。",
        indent=2,
        before=10,
    )
    sheet.agency(agency.name, case.dates.filed)
    return sheet
