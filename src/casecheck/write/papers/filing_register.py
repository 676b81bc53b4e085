"""立案登记表."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.party import party_rows
from casecheck.write.sheet import Blank, Option, Piece, Sheet, Signed, when
from casecheck.write.word import Box

SOURCES = (
    "在行政检查中发现的",
    "个人、法人及其他组织举报经核实的",
    "上级机关{}交办的",
    "下级机关{}报请查处的",
    "有关部门{}移送的",
    "其他途径发现的：{}",
)


def _source(sheet: Sheet, case: Case) -> Box:
    """The six options in three lines, one ticked, the blanks of the others crossed."""
    chosen, filled = case.source
    sheet.record("case_source", SOURCES[chosen - 1].format(filled))
    texts = [words.format(f"　{filled if n == chosen else sheet.look.slash}　") for n, words in enumerate(SOURCES, start=1)]
    options = [Option(n == chosen, f"{n}.{text}") for n, text in enumerate(texts, start=1)]
    lines: list[list[Piece]] = [[options[n], "　", options[n + 1]] for n in (0, 2, 4)]
    return sheet.cell(28, *lines)


def write(case: Case) -> Sheet:
    """The sheet, approved by both heads."""
    days = case.dates
    title = "立案审批表" if case.generation == "2008" else "立案登记表"
    sheet = Sheet(case, "case_filing_register", title, days.filed)
    sheet.number(case.number("立"))
    accepted = Blank("accept_date", day_text(days.accepted), when(days.accepted))
    cause = [sheet.cell(16, [Blank("case_cause", case.cause())]), sheet.label("受案时间", 4), sheet.cell(8, [accepted], align="center")]
    offence = case.offence
    basis = (
        f"{case.party.name}的行为涉嫌违反{offence.violated}的规定，属于{offence.basis}规定应当给予行政处罚的情形，"
        f"且由本机关管辖，建议立案调查。"
    )
    unit = Signed("unit_head", (case.unit_head,), days.filed)
    filing = [
        sheet.label("立案依据", 2, turned=True),
        sheet.cell(16, [Blank("filing_basis", basis)], top=True, indent=2),
        sheet.label("经办机构负责人意见", 2, turned=True),
        sheet.opinion(12, Blank("handling_unit_opinion", "建议立案。"), unit),
    ]
    approval = sheet.opinion(28, Blank("leader_approval", "同意立案。"), Signed("agency_head", (case.agency_head,), days.filed))
    sheet.table(
        [
            (2.2, [sheet.label("案件来源", 4), _source(sheet, case)]),
            (1.0, [sheet.label("案　由", 4), *cause]),
            *party_rows(sheet, case, days.filed),
            (
                4.6,
                [sheet.label("案件\n基本情况", 4), sheet.cell(28, [Blank("case_summary", case.offence.found(case))], indent=2, top=True)],
            ),
            (4.4, filing),
            (2.4, [sheet.label("负责人\n审批意见", 4), approval]),
            (0.9, sheet.pair("备　注", "remarks", sheet.look.slash, (4, 28))),
        ]
    )
    return sheet
