"""What comes before each step of a measure: 行政强制措施审批表, and those of its extension and release."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import clock_text, day_text, moment_text
from casecheck.write.papers.approvals import KINDS, Opinions, Row, approval
from casecheck.write.papers.coercive_measure import COERCION_LAW, basis, kind, measure_days
from casecheck.write.sheet import Blank, Option, Piece, Sheet, when


def _kinds(sheet: Sheet) -> list[Piece]:
    sheet.record("kinds", KINDS[0])
    return [Option(words == KINDS[0], f"{words}　") for words in KINDS]


def write_approval(case: Case) -> Sheet:
    """The measure was urgent: reported and approved the same day (行政强制法 19)."""
    days = measure_days(case)
    start = days.taken.start.date()
    sheet = Sheet(case, "measure_approval", "行政强制措施审批表", start)
    sheet.number(case.number("强审"))
    term = Blank("period", f"{day_text(start)}至{day_text(days.until)}", f"{when(start)}/{when(days.until)}")
    rows: list[Row] = [
        (1.2, [sheet.label("实施依据", 7), sheet.cell(25, ["根据", Blank("basis", basis(case)), "规定"])]),
        (1.2, [sheet.label("强制措施种类", 7), sheet.cell(25, _kinds(sheet))]),
        (1.0, [sheet.label("强制措施期限", 7), sheet.cell(25, ["自", term, "共30日"])]),
    ]
    said = (
        f"车辆没有营运证且当事人准备驶离，情况紧急，已于{moment_text(days.taken.start)}当场{kind(case)}{case.plates}{case.vehicle.type}1辆，"
        f"现补办批准手续。"
    )
    opinions = Opinions(said, "情况属实，同意，报请审批。", f"同意。（{clock_text(days.approved)}批准）", start, days.approved.date())
    return approval(case, sheet, rows, opinions)


def write_extension(case: Case) -> Sheet:
    """Approved before the first term ends."""
    days = measure_days(case)
    if days.extended is None or days.extended_until is None:
        raise ValueError("没有延长期限的案件写不出延长审批表")
    day = days.extended.date()
    sheet = Sheet(case, "measure_extension_approval", "延长行政强制措施审批表", day)
    sheet.number(case.number("延强审"))
    first, last = days.taken.start.date(), days.extended_until
    longer = days.until + dt.timedelta(days=1)
    term = Blank("period", f"{day_text(longer)}至{day_text(last)}", f"{when(longer)}/{when(last)}")
    reason = (
        f"{day_text(first)}对{case.plates}{case.vehicle.type}采取{kind(case)}措施，期限至{day_text(days.until)}。已完成现场检查和询问，正在向外地核实"
        f"车辆营运情况和乘客乘车情况，协查结果尚未收到，情况复杂，建议延长三十日。"
    )
    rows: list[Row] = [
        (1.2, [sheet.label("强制措施种类", 7), sheet.cell(25, _kinds(sheet))]),
        (1.0, [sheet.label("延长期限", 7), sheet.cell(25, ["自", term, "共30日"])]),
        (3.0, [sheet.label("案件进展情况\n及延长建议", 7), sheet.cell(25, [Blank("reason", reason)], indent=2)]),
    ]
    return approval(case, sheet, rows, Opinions("建议延长行政强制措施期限。", "同意，报请审批。", "同意延长三十日。", day, day))


def write_release(case: Case) -> Sheet:
    """行政强制法 28: the decision is made, or the vehicle is no longer needed."""
    days = measure_days(case)
    day = days.released.date()
    sheet = Sheet(case, "measure_release_approval", "解除行政强制措施审批表", day)
    sheet.number(case.number("解强审"))
    article = f"{COERCION_LAW}第二十八条第一款第{days.clause}项"
    why = "行政机关已经作出处理决定，不再需要扣押" if days.clause == "三" else "车辆情况和有关证据已经固定，不再需要扣押"
    rows: list[Row] = [
        (1.2, [sheet.label("解除依据", 7), sheet.cell(25, ["根据", Blank("basis", article), "规定"])]),
        (1.2, [sheet.label("强制措施种类", 7), sheet.cell(25, _kinds(sheet))]),
    ]
    said = f"{why}，建议解除对{case.plates}{case.vehicle.type}的行政强制措施，退还车辆。"
    return approval(case, sheet, rows, Opinions(said, "同意，报请审批。", "同意解除。", day, day))
