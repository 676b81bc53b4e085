"""Letters to other agencies: 协助调查函, 案件移送函; and 案件移送告知书 that tells the party."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.clauses import addressee, copies, ruled, seal_label
from casecheck.write.sheet import Sheet, when
from casecheck.write.workdays import working_day

_POLICE = "澜城市公安局交通警察支队泊云大队"
_POLICE_PHONE = "0450-80000122"
_BASIS = "《中华人民共和国道路交通安全法》第五条第二款、第十六条第一项"


def write_assistance(case: Case) -> Sheet:
    """To the vehicle registry, the day the case is filed."""
    day, agency = case.dates.filed, case.agency
    sheet = Sheet(case, "assistance_request", "协助调查函", day)
    sheet.number(case.number("协调"))
    sheet.line(ruled("addressee", _POLICE), "：", align="left", before=12)
    sheet.line("为查清", ruled("case_name", case.cause()), "一案，现请你单位协助调查以下问题：", indent=2, before=6)
    asked = f"一、{case.plates}号车的登记所有人及住所；二、该车登记的车辆类型、总质量；三、违法行为发生时该车是否办理过转移登记"
    sheet.line(ruled("questions", asked), "。", indent=2)
    sheet.line("请将调查结果加盖单位公章后，连同有关材料于收到本函之日起五个工作日内寄送本机关。", indent=2)
    contact = f"{case.names[0]}/{agency.phone}"
    sheet.line("联系人/联系电话：", ruled("contact", contact), align="left", before=8)
    sheet.line(f"地址：{agency.address}　　邮编：{agency.postcode}", align="left")
    sheet.agency(agency.name, day, seal_label=seal_label(case))
    copies(sheet, "一份送协助单位")
    return sheet


def _moved(case: Case) -> dt.date:
    return working_day(case.dates.filed, 2)


def write_transfer(case: Case) -> Sheet:
    """Another breach came to light that the traffic police handles; ours goes on here."""
    day = _moved(case)
    finding = f"{case.plates}{case.vehicle.type}的货箱栏板高度与行驶证照片不一致，涉嫌擅自改变机动车已登记的结构"
    sheet = Sheet(case, "case_transfer_letter", "案件移送函", day)
    sheet.number(case.number("移函"))
    sheet.line(ruled("addressee", _POLICE), "：", align="left", before=12)
    sheet.line(
        *("本机关于", day_text(case.dates.filed), "对", ruled("case_name", case.cause()), "一案进行调查，在调查中发现"),
        *(ruled("finding", finding), "。依据", ruled("basis", _BASIS), "的规定，该线索由你单位管辖，现移送你单位处理。"),
        indent=2,
        before=6,
    )
    sheet.line("请将处理结果函告本机关。", indent=2)
    sheet.line("附件：", ruled("attachments", "有关材料2份（行驶证复印件、现场照片）；无涉案物品"), align="left", before=8)
    sheet.agency(case.agency.name, day, seal_label=seal_label(case))
    copies(sheet, "一份送被移送机关")
    sheet.line("（以下无正文）", align="left")
    return sheet


def write_transfer_notice(case: Case) -> Sheet:
    """The party learns where the lead went."""
    day = _moved(case)
    sheet = Sheet(case, "case_transfer_notice", "案件移送告知书", day)
    sheet.number(case.number("移告"))
    addressee(sheet, case)
    sheet.line(
        f"本机关在调查{case.cause()}中发现，你（单位）的{case.plates}号车涉嫌擅自改变机动车已登记的结构。该行为不属于本机关管辖，已于",
        *(ruled("moved_on", day_text(day), when(day)), "移送", ruled("receiver", _POLICE), "处理。请你（单位）配合该机关的调查。"),
        indent=2,
        before=6,
    )
    sheet.line("联系电话：", ruled("receiver_phone", _POLICE_PHONE), align="left")
    sheet.agency(case.agency.name, day, seal_label=seal_label(case))
    copies(sheet)
    return sheet
