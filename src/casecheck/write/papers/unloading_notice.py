"""超限车辆卸载通知书."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.offences import Overload
from casecheck.write.papers.clauses import addressee, copies, ruled, seal_label
from casecheck.write.sheet import Blank, Sheet, Signed, when

_AXLES = {"四轴载货汽车": "4", "五轴汽车列车": "5"}


def write(case: Case) -> Sheet:
    """On the spot; the driver signs, and has to unload the same day."""
    offence, day = case.offence, case.at.date()
    if not isinstance(offence, Overload):
        raise ValueError("没有超限质量的案件写不出卸载通知书")
    road = case.place.partition("K")[0]
    tonnes = f"{offence.excess / 1000:.2f}"
    sheet = Sheet(case, "unloading_notice", "超限车辆卸载通知书", day)
    sheet.number(case.number("卸"))
    addressee(sheet, case)
    sheet.line(
        f"{day_text(day)}，你（单位）的车辆在公路上超限行驶，情况如下。依据《公路安全保护条例》第四十条的规定，现责令你（单位）自行卸载，"
        "消除违法状态；卸载的货物自行保管、转运。",
        indent=2,
        before=6,
    )
    half = (6, 10)
    deadline = Blank("deadline", day_text(day), when(day))
    sheet.table(
        [
            (1.1, sheet.pair("路线名", "road", road, half) + sheet.pair("车牌号", "plate", case.plates, half)),
            (1.1, sheet.pair("轴数", "axles", _AXLES.get(offence.axles, "6"), half) + sheet.pair("运输货物", "goods", offence.goods, half)),
            (
                1.1,
                sheet.pair("车货总重（吨）", "gross", f"{offence.total / 1000:.2f}", half)
                + sheet.pair("超限（吨）", "excess", tonnes, half),
            ),
            (
                1.1,
                [
                    *sheet.pair("责令卸载（吨）", "unload", tonnes, half),
                    *(sheet.label("自行卸载限定日期", 6), sheet.cell(10, [deadline], align="center")),
                ],
            ),
        ]
    )
    sheet.line("发文日期：", ruled("issue_date", day_text(day), when(day)), align="left", before=10)
    sheet.line("当事人签名：", Signed("party", (case.driver.name,), case.scene.end), f"　　{day_text(day)}", before=6)
    sheet.line("执法人员签名：", Signed("officers", case.names, case.scene.end), f"　　{day_text(day)}")
    sheet.line(f"{case.agency.name}{seal_label(case)}", align="right", before=14)
    copies(sheet)
    return sheet
