"""审批表 inside the bureau: the party, what is asked for, and three opinions one below the other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.party import party_rows
from casecheck.write.sheet import Blank, Sheet, Signed
from casecheck.write.word import Box

Row = tuple[float, list[Box]]
KINDS = ("扣押财物", "查封场所、设施或者财物", "其他")
"""The boxes of the approvals of a measure; the first is ticked."""


class Opinions(NamedTuple):
    """What the officers propose, the unit and the head of the bureau say, and when."""

    handlers: str
    unit: str
    head: str
    day: dt.date
    head_day: dt.date


def approval(case: Case, sheet: Sheet, rows: Sequence[Row], opinions: Opinions) -> Sheet:
    """Fill ``sheet`` with the party, the case, ``rows`` of its own and the opinions."""
    summary = sheet.cell(25, [Blank("summary", case.offence.found(case))], indent=2)
    sheet.table([*party_rows(sheet, case), (3.6, [sheet.label("案件基本情况", 7), summary]), *rows, *opinion_rows(case, sheet, opinions)])
    return sheet


def opinion_rows(case: Case, sheet: Sheet, opinions: Opinions, between: Sequence[Row] = ()) -> list[Row]:
    """The three opinions; ``between`` stands before the last."""
    officers, unit = Signed("officers", case.names, opinions.day), Signed("unit_head", (case.unit_head,), opinions.day)
    head = Signed("agency_head", (case.agency_head,), opinions.head_day)
    return [
        (2.2, [sheet.label("承办人意见", 7), sheet.opinion(25, Blank("handler_opinion", opinions.handlers), officers)]),
        (1.7, [sheet.label("承办机构意见", 7), sheet.opinion(25, Blank("unit_opinion", opinions.unit), unit)]),
        *between,
        (1.9, [sheet.label("行政机关\n负责人意见", 7), sheet.opinion(25, Blank("leader_opinion", opinions.head), head)]),
    ]


def write_penalty_approval(case: Case) -> Sheet:
    """行政处罚审批表: after the notice and all that was said against it, approved the day of the decision."""
    days, bench = case.dates, case.bench
    decided, before = days.decision_dated, days.discussed.date()
    title = "案件处理审批表" if case.generation == "2008" else "行政处罚审批表"
    sheet = Sheet(case, "penalty_approval", title, decided)
    sheet.number(case.number("审批"))
    offence = case.offence
    proposal = (
        f"{case.party.name}{offence.established(case)}，违反了{offence.violated}的规定，建议依据{offence.basis}的规定，处以{case.penalty}。"
    )
    reviewed = "legal_review" in case.papers
    opinion = Blank("legal_opinion", "经审核，同意承办机构的处理意见。")
    law = (
        sheet.opinion(25, opinion, Signed("reviewer", (bench.reviewer,), days.legally_reviewed))
        if reviewed
        else sheet.cell(25, [opinion._replace(text=sheet.look.slash)])
    )
    opinions = Opinions(proposal, "同意承办人意见，报请审批。", "同意，制作行政处罚决定书。", before, decided)
    summary = f"{offence.found(case)}{day_text(days.notice_served.date())}送达违法行为通知书，{_answered(case)}"
    sheet.table(
        [
            (0.9, [sheet.label("案　由", 7), sheet.cell(25, [Blank("case_cause", case.cause())])]),
            *party_rows(sheet, case),
            (4.4, [sheet.label("案件基本情况", 7), sheet.cell(25, [Blank("summary", summary)], indent=2)]),
            *opinion_rows(case, sheet, opinions, between=[(1.7, [sheet.label("法制审核机构意见", 7), law])]),
        ]
    )
    return sheet


def _answered(case: Case) -> str:
    """What came of the notice."""
    if case.dates.hearing_held:
        return f"{day_text(case.dates.hearing.date())}应当事人要求举行了听证。"
    if "defence" in case.papers:
        return "当事人的陈述、申辩意见经复核未予采纳。"
    return "当事人明确放弃陈述、申辩和听证。" if "waiver" in case.papers else "当事人未提出陈述、申辩，也未要求听证。"
