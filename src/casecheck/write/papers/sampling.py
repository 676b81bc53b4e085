"""抽样取证凭证, 鉴定委托书, 检测报告: is the load one that can be divided?"""

from __future__ import annotations

from random import Random

from casecheck.write.case import Case, SamplingDays
from casecheck.write.numerals import day_text
from casecheck.write.offences import Overload
from casecheck.write.papers.party import party_rows
from casecheck.write.papers.phrases import PENALTY_LAW
from casecheck.write.sheet import Blank, Sheet, Signed, sitting, when

_HEADS = {
    "number": ("序号", 3),
    "name": ("被抽样物品名称", 9),
    "specification": ("规格及批号", 8),
    "quantity": ("数量", 4),
    "place": ("被抽样物品地点", 8),
}
_LABORATORY = "澜城市衡正产品质量检验有限公司"


def _days(case: Case) -> SamplingDays:
    if case.dates.sampling is None:
        raise ValueError("没有抽样取证的案件写不出抽样文书")
    return case.dates.sampling


def _ruled(key: str, text: str, value: str | None = None) -> Blank:
    return Blank(key, text, value, ruled=True)


def _goods(case: Case) -> str:
    return case.offence.goods if isinstance(case.offence, Overload) else "货物"


def _sample_number(case: Case) -> str:
    return f"CY{_days(case).taken.start:%Y%m%d}-{case.serial:03}"


def _samples(sheet: Sheet, case: Case) -> None:
    """The list of what was sampled, the rows left over crossed, and the remarks."""
    row = (
        "1",
        _goods(case),
        f"散装，样品编号{_sample_number(case)}",
        "2件，每件0.3米" if _goods(case) == "钢材" else "2袋，每袋2千克",
        "车辆货箱中部",
    )
    slash = sheet.look.slash
    sheet.record("items", row[1])
    cells = [(width, (name,)) for name, (_, width) in _HEADS.items()]
    listed = [
        sheet.row("items", {name: Blank("", text) for name, text in zip(_HEADS, texts, strict=True)}, cells)
        for texts in (row, (slash,) * 5, (slash,) * 5)
    ]
    remarks = "样品当场封存，一份送检，一份备查。"
    sheet.table(
        [
            (0.9, [sheet.label(text, width) for text, width in _HEADS.values()]),
            *((0.9, line) for line in listed),
            (1.0, sheet.pair("备　注", "remarks", remarks, (6, 26))),
        ]
    )


def write_voucher(case: Case) -> Sheet:
    """Two parts of the load, one tested and one kept; signed by the driver and both officers."""
    days, agency = _days(case), case.agency
    day, article = days.taken.start.date(), "第五十六条" if case.generation == "2021" else "第三十七条第二款"
    sheet = Sheet(case, "sampling_voucher", "抽样取证凭证", day)
    sheet.number(case.number("抽"))
    sheet.table(
        [
            *party_rows(sheet, case),
            (0.9, [sheet.label("抽样取证时间", 6), sheet.cell(26, [sitting("sampling_time", days.taken)], align="center")]),
            (0.9, sheet.pair("抽样地点", "sampling_place", case.place, (6, 26))),
            (
                0.9,
                sheet.pair("抽样取证机关", "sampling_agency", agency.name, (6, 12))
                + sheet.pair("联系电话", "agency_phone", agency.phone, (5, 9)),
            ),
        ]
    )
    sheet.line(f"依据{PENALTY_LAW}", _ruled("legal_basis", article), "的规定，对你（单位）的下列物品进行抽样取证。", indent=2, before=6)
    _samples(sheet, case)
    stamp = f"　　{day_text(day)}"
    sheet.line("当事人或其代理人签名：", Signed("party", (case.driver.name,), day), stamp, before=8)
    sheet.line("执法人员签名：", Signed("officers", case.names, day), stamp)
    sheet.agency(agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    sheet.line("（本文书一式两份：一份存根，一份交当事人或其代理人。）", before=10)
    return sheet


def write_commission(case: Case) -> Sheet:
    """To the laboratory, when the case is filed."""
    days = _days(case)
    day = days.commissioned
    sheet = Sheet(case, "appraisal_commission", "鉴定委托书", day)
    sheet.number(case.number("鉴"))
    goods = _goods(case)
    asked = f"对车辆载运的{goods}样品的名称、规格以及是否属于可以分解装运的物品进行检测"
    given = f"样品1份（编号{_sample_number(case)}），《抽样取证凭证》复印件1份"
    sheet.line("受委托单位：", _ruled("institution", _LABORATORY), align="left", before=14)
    sheet.line(f"因调查{case.cause()}的需要，现委托你单位对下列事项进行鉴定。", indent=2, before=6)
    sheet.line("一、委托鉴定事项：", _ruled("items", asked), indent=2)
    sheet.line("二、提交鉴定材料：", _ruled("materials", given), indent=2)
    sheet.line("三、提出鉴定意见的期限：", _ruled("deadline", day_text(days.deadline), when(days.deadline)), "前", indent=2)
    sheet.line("鉴定意见应当由鉴定人签名并加盖单位印章，附鉴定资质证明复印件。", indent=2)
    sheet.line(f"联系人：{case.names[0]}　　联系电话：{case.agency.phone}", indent=2, before=6)
    sheet.agency(case.agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    return sheet


def write_report(case: Case) -> Sheet:
    """The laboratory's own paper: its number, its people."""
    day, random = _days(case).tested, Random(f"{case.serial}/{case.plates}/laboratory")
    goods = _goods(case)
    sheet = Sheet(case, "test_report", "检测报告", day)
    number = f"HZ-{day.year}-{random.randrange(10**4):04}"
    people = random.sample(("曲明远", "阎书平", "苗立新", "鲁思齐", "白文静"), 3)
    conclusion = f"样品为{goods}，呈散装颗粒或者单件状态，可以分开装运，属于可以分解的物品。"
    sheet.line("报告编号：", Blank("report_no", number), align="right", before=4)
    sheet.line("（CMA资质认定标志）", align="left")
    sheet.table(
        [
            (1.2, sheet.pair("检测机构", "institution", _LABORATORY, (8, 24))),
            (1.2, sheet.pair("委托单位", "client", case.agency.name, (8, 24))),
            (1.2, sheet.pair("样品名称/编号", "sample", f"{goods}/{_sample_number(case)}", (8, 24))),
            (1.2, [sheet.label("检测项目", 8), sheet.cell(24, "名称、规格、是否可以分解装运", align="center")]),
            (1.2, [sheet.label("检测方法", 8), sheet.cell(24, "外观检查、尺寸测量", align="center")]),
            (4.0, [sheet.label("检测结论", 8), sheet.cell(24, [Blank("conclusion", conclusion)], indent=2)]),
            (1.2, [sheet.label("签发日期", 8), sheet.cell(24, [Blank("date", day_text(day), when(day))], align="center")]),
        ]
    )
    for label, key, name in zip(("检测人：", "审核人：", "批准人："), ("tester", "reviewer", "approver"), people, strict=True):
        sheet.line(label, Signed(key, (name,), day), f"　　{day_text(day)}", before=4)
    sheet.line(f"{_LABORATORY}（检验检测专用章）", align="right", before=20)
    return sheet
