"""Where a case comes from: 举报记录, 检查记录."""

from __future__ import annotations

import datetime as dt
from random import Random

from casecheck.write import invent
from casecheck.write.case import Case, Sitting
from casecheck.write.numerals import moment_text
from casecheck.write.sheet import Blank, Sheet, Signed, sitting, when


def write_report(case: Case) -> Sheet:
    """A call on the morning of the act; every other caller gives no name, and then does not sign."""
    random = Random(f"{case.serial}/{case.plates}/report")
    at = case.at - dt.timedelta(minutes=35)
    sheet = Sheet(case, "report_record", "举报记录", at.date())
    slash, named = sheet.look.slash, case.serial % 2 == 0
    street = f"澜城市泊云区渡口街{random.randrange(3, 90)}号"
    name = invent.names(random, ("女",), (case.party.name, *case.names, case.unit_head, case.agency_head))[0] if named else slash
    number = invent.identity(random, "女", dt.date(case.at.year - 41, 4, 9)) if named else slash
    content = f"{case.vehicle.plate}{case.vehicle.type}经常在{case.place}附近停靠揽客，怀疑没有营运手续，请派人查处"
    remarks = f"已转执法人员{case.names[0]}、{case.names[1]}现场核实。" + ("" if named else "举报人不愿提供姓名。")
    report_time = Blank("report_time", moment_text(at), when(at))
    sheet.line("", height=10)
    sheet.table(
        [
            (1.1, [sheet.label("举报时间", 6), sheet.cell(10, [report_time]), *sheet.pair("举报类别", "report_kind", "来电", (6, 10))]),
            (1.1, sheet.pair("举报人", "reporter", name, (6, 10)) + sheet.pair("身份证号", "reporter_id", number, (6, 10))),
            (
                1.1,
                sheet.pair("住所或工作单位", "reporter_address", street if named else slash, (6, 10))
                + sheet.pair("联系电话", "phone", invent.phone(random) if named else slash, (6, 10)),
            ),
            (5.0, [sheet.label("举报内容", 6), sheet.cell(26, [Blank("content", content), "。"], indent=2)]),
            (1.6, [sheet.label("备　注", 6), sheet.cell(26, [Blank("remarks", remarks)])]),
        ]
    )
    stamp = f"　　{moment_text(at + dt.timedelta(minutes=5))}"
    if named:
        sheet.line("举报人签名：（电话举报，未签名）", before=14)
    sheet.line("记录人签名：", Signed("recorder", (case.bench.clerk,), at + dt.timedelta(minutes=5)), stamp, before=6)
    return sheet


def write_inspection(case: Case) -> Sheet:
    """At the carrier's, the day the case is filed."""
    start = dt.datetime.combine(case.dates.filed, dt.time(14, 30))
    span = Sitting(start=start, end=start + dt.timedelta(minutes=50))
    sheet = Sheet(case, "inspection_record", "检查记录", span.start.date())
    sheet.number(case.number("检"))
    content = "车辆装载管理制度、装载登记台账、驾驶员安全教育记录、车辆技术档案"
    findings = (
        f"{case.party.name}建有装载管理制度，{case.plates}号车{case.at.year}年{case.at.month}月{case.at.day}日的装载登记台账未填写装载质量，"
        f"当天没有过磅记录。已口头要求其补全台账管理措施，严格执行出车前过磅。其他检查项目未发现问题"
    )
    officers = [
        (
            1.0,
            sheet.pair("检查人", f"officer_{n}", officer.name, (6, 10))
            + sheet.pair("执法证号", f"officer_{n}_no", case.card(officer), (6, 10)),
        )
        for n, officer in enumerate(case.officers, start=1)
    ]
    sheet.table(
        [
            (1.0, [sheet.label("检查时间", 6), sheet.cell(26, [sitting("time", span)])]),
            (1.0, sheet.pair("检查地点", "place", case.party.address, (6, 26))),
            (1.4, [sheet.label("检查内容", 6), sheet.cell(26, [Blank("content", content)])]),
            *officers,
            (1.2, sheet.pair("被检查单位\n负责人姓名", "person_in_charge", case.party.head.name, (6, 26))),
            (
                6.0,
                [
                    sheet.label("检查情况及结果\n（发现的问题及\n处理情况）", 6),
                    sheet.cell(26, [Blank("findings", findings), "。"], indent=2),
                ],
            ),
        ]
    )
    stamp = f"　　时间：{moment_text(span.end)}"
    sheet.line("被检查单位负责人签名：", Signed("party", (case.party.head.name,), span.end), stamp, before=12)
    sheet.line("检查人签名：", Signed("officers", case.names, span.end), stamp)
    return sheet
