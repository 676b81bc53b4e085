"""不予行政处罚决定书 and 撤销立案审批表: how else a case ends."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.approvals import Opinions, opinion_rows
from casecheck.write.papers.clauses import copies, penalty_law, remedies, ruled, seal_label
from casecheck.write.papers.party import party_rows
from casecheck.write.papers.phrases import NO_PENALTY, PENALTY_LAW, proved
from casecheck.write.sheet import Blank, Option, Piece, Sheet

REASONS = ("违法行为轻微", "首次违法", "违法事实不能成立", "其他")


def reason_of(case: Case) -> str:
    """Which of the reasons is ticked."""
    return REASONS[1] if case.generation == "2021" else REASONS[0]


def basis_of(case: Case) -> str:
    """The article under which the act is not punished."""
    return penalty_law(case, "第三十三条第一款", "第二十七条第二款")


def write_no_penalty(case: Case) -> Sheet:
    """A slight first overload (before 2021-07-15: slight and put right, no harm)."""
    reason = reason_of(case)
    sheet = Sheet(case, "no_penalty_decision", "不予行政处罚决定书", case.dates.decision_dated)
    sheet.number(case.number("不罚"))
    sheet.table(party_rows(sheet, case))
    facts = f"{case.offence.found(case)}以上事实有{proved(case)}为证"
    sheet.line("违法事实及证据：", Blank("facts", facts), "。", indent=2, height=24, before=6)
    sheet.line(f"你（单位）的行为违反了{case.offence.violated}的规定。{NO_PENALTY}，具有下列情形：", indent=2, height=24)
    options: list[Piece] = [Option(words == reason, f"{words}　") for words in REASONS]
    sheet.record("reason", reason)
    sheet.line(*options, indent=2, height=24)
    basis = basis_of(case)
    sheet.line("依据", ruled("basis", basis), "的规定，本机关决定对你（单位）不予行政处罚。", indent=2, height=24)
    sheet.line("本机关已对你（单位）进行教育，请严格按照限定标准装载，不得再次超限运输。", indent=2, height=24)
    sheet.line(*remedies(case, case.dates.decision_dated), indent=2, height=24)
    sheet.agency(case.agency.name, case.dates.decision_dated, seal_label=seal_label(case))
    copies(sheet)
    return sheet


def write_cancellation(case: Case) -> Sheet:
    """Another agency had filed the same act first: not punished twice."""
    days = case.dates
    article = "第二十九条" if case.generation == "2021" else "第二十四条"
    sheet = Sheet(case, "case_cancellation_approval", "撤销立案审批表", days.reported)
    sheet.number(case.number("撤"))
    reason = (
        f"{day_text(days.filed)}立案后查明，{case.agency.superior}已对{case.party.name}的同一违法行为先行立案调查。对当事人的同一个违法行为，不得给予两次以上"
        f"罚款的行政处罚，依据{PENALTY_LAW}{article}的规定，本案不再继续调查，有关证据复制后送{case.agency.superior}"
    )
    said = ("建议撤销立案。", "同意撤销立案，报请审批。", "同意撤销立案。")
    sheet.table(
        [
            (1.0, [sheet.label("案　由", 7), sheet.cell(25, [Blank("case_cause", case.cause())])]),
            *party_rows(sheet, case),
            (6.0, [sheet.label("撤销原因", 7), sheet.cell(25, [Blank("reason", reason), "。"], indent=2)]),
            *opinion_rows(case, sheet, Opinions(*said, days.reported, days.closing_approved)),
        ]
    )
    return sheet
