"""案件调查报告."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.party import party_rows
from casecheck.write.papers.phrases import NO_PENALTY
from casecheck.write.sheet import Blank, Right, Sheet, Signed
from casecheck.write.word import Box

_HEADS = {"number": ("序号", 3), "name": ("证据名称", 11), "specification": ("规格", 6), "quantity": ("数量", 4), "remarks": ("备注", 6)}


def _evidence(sheet: Sheet, case: Case) -> list[tuple[float, list[Box]]]:
    """The list of evidence: the records that lie in the dossier, then a crossed row."""
    slash = sheet.look.slash
    items = [(str(n), item.name, "A4纸质", f"{item.count}份", item.remark or slash) for n, item in enumerate(case.evidence, start=1)]
    items.append((slash,) * 5)
    names = [item.name for item in case.evidence]
    sheet.record("evidence", "、".join(names), "；".join(names))
    cells = [(width, (name,)) for name, (_, width) in _HEADS.items()]
    rows = [sheet.row("evidence", {name: Blank("", text) for name, text in zip(_HEADS, item, strict=True)}, cells) for item in items]
    heads = [sheet.label(text, width) for text, width in _HEADS.values()]
    label = sheet.label("证据材料", 2, down=len(rows) + 1, turned=True)
    return [(0.7, [label, *heads]), *((0.7, row) for row in rows)]


def _process(case: Case) -> str:
    filed = f"{day_text(case.dates.filed)}，本机关对{case.cause()}立案调查。" if case.says("filing") else ""
    names = "、".join(item.name for item in case.evidence)
    capacity = f"{case.party.name}系该车{'共同' if case.sides else ''}{case.offence.capacity}。"
    return f"{filed}{_steps(case)}经调查查明：{case.offence.found(case)}{capacity}上述事实由{names}相互印证。"


def _steps(case: Case) -> str:
    """What else was done in between."""
    days = case.dates
    steps = []
    if days.registration:
        steps.append(f"{day_text(days.registration.kept.date())}先行登记保存证据，{day_text(days.registration.released.date())}解除。")
    if days.measure:
        steps.append(f"{day_text(days.measure.taken.start.date())}对{case.plates}{case.vehicle.type}采取行政强制措施。")
    if days.sampling:
        steps.append(f"{day_text(days.sampling.taken.start.date())}抽样取证，并委托检测。")
    return "".join(steps)


def unpunished(case: Case) -> str:
    """The conclusion for a slight act."""
    broken = f"{case.party.name}{case.offence.established(case)}，违反了{case.offence.violated}的规定。"
    return f"{broken}{NO_PENALTY}，建议对其不予行政处罚，并进行教育。"


def _conclusion(case: Case) -> str:
    offence = case.offence
    if "no-penalty" in case.extras:
        return unpunished(case)
    measure = offence.measure(case) if case.says("discretion") else ""
    return (
        f"{case.party.name}{offence.established(case)}，违反了{offence.violated}的规定。{measure}"
        f"建议依据{offence.basis}的规定，对其{case.each}处以{case.penalty}的行政处罚。"
    )


def write(case: Case) -> Sheet:
    """The sheet with its three opinions; an ordinary case needs no legal review (法制审核), so that cell is crossed."""
    days, names = case.dates, case.names
    title = "违法行为调查报告" if case.generation == "2008" else "案件调查报告"
    sheet = Sheet(case, "investigation_report", title, days.reported)
    sheet.number(case.number("调"))
    unit = sheet.opinion(25, Blank("unit_opinion", "同意调查结论和处理意见。"), Signed("unit_head", (case.unit_head,), days.reported))
    leader = sheet.opinion(25, Blank("leader_opinion", "同意。"), Signed("agency_head", (case.agency_head,), days.report_approved))
    signed = Right(["执法人员签名：", Signed("officers", names, days.reported), f"　　{day_text(days.reported)}"])
    conclusion = sheet.cell(30, ["　　", Blank("conclusion", _conclusion(case))], signed)
    sheet.table(
        [
            (0.9, [sheet.label("案　由", 7), sheet.cell(25, [Blank("case_cause", case.cause())])]),
            (0.9, [sheet.label("案件调查人员", 7), sheet.cell(25, [Blank("investigators", "、".join(names), "；".join(names))])]),
            *party_rows(sheet, case),
            (
                4.8,
                [sheet.label("案件调查经过及违法事实", 2, turned=True), sheet.cell(30, [Blank("process_facts", _process(case))], indent=2)],
            ),
            *_evidence(sheet, case),
            (3.8, [sheet.label("调查结论和处理意见", 2, turned=True), conclusion]),
            (1.3, [sheet.label("经办机构\n负责人意见", 7), unit]),
            (1.1, sheet.pair("重大案件法制工作\n机构审核意见", "legal_opinion", sheet.look.slash, (7, 25))),
            (1.3, [sheet.label("交通运输执法部门\n负责人审批意见", 7), leader]),
        ]
    )
    return sheet
