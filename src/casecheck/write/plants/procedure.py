"""Planted defects of procedure (程序), law and discretion (法律适用与裁量), service and execution (送达与执行), archive (归档)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from casecheck.write.case import Case
from casecheck.write.numerals import day_in_characters, day_text, moment_text
from casecheck.write.offences import Overload
from casecheck.write.offences.found import Checked
from casecheck.write.plants.plant import EVERYWHERE, Plant, both, fined, moved, slip_text, slipped, unsaid
from casecheck.write.workdays import working_day

_AFTER_DECISION = ("decision_served", "paid", "closed", "closing_approved", "archived")


def _late_notice_service(case: Case) -> dt.datetime:
    """A service from which the decision's day is the third working day."""
    day = case.dates.notice_served.date()
    while working_day(day, 3) < working_day(case.dates.decision_dated):
        day = working_day(day, 1)
    return dt.datetime.combine(day, case.dates.notice_served.time())


def _early_decision_service(case: Case) -> dt.datetime:
    """A service two working days before the decision."""
    day = case.dates.decision_dated
    while working_day(day, 2) > case.dates.decision_dated or working_day(day) != day:
        day -= dt.timedelta(days=1)
    return dt.datetime.combine(day, case.dates.decision_served.time())


def _later(name: str, days: int) -> Callable[[Case], dt.date]:
    """That day so many days later, on a working day."""

    def move(case: Case) -> dt.date:
        value: dt.date = getattr(case.dates, name)
        if isinstance(value, dt.datetime):
            return dt.datetime.combine(working_day(value.date() + dt.timedelta(days=days)), value.time())
        return working_day(value + dt.timedelta(days=days))

    return move


def _same_day(case: Case) -> dt.datetime:
    return dt.datetime.combine(case.dates.decision_dated, case.dates.notice_served.time())


def _issued(case: Case, day: dt.date) -> str:
    return day_in_characters(day) if case.generation == "2008" else day_text(day)


def _to_the_article(case: Case) -> str:
    """The basis without paragraphs and items."""
    return re.sub(r"(第[^《、]*?条)(?:第[一二三四五六七八九十]+[款项])+", r"\1", case.offence.basis)


def _too_much(case: Case) -> int:
    """More than the law allows."""
    if isinstance(case.offence, Checked):
        return case.offence.terms.most + 2_000
    return 35_000 if isinstance(case.offence, Overload) else 120_000 if case.kind == "unlicensed-passenger" else 300


def _in_time(case: Case) -> bool:
    return "extension" not in case.extras


def _defended(case: Case) -> bool:
    return "defence" in case.papers or "waiver" in case.papers


_PROCEDURE = (
    Plant(
        "PR-002",
        "卷内没有立案登记表，其他文书也没有提到立案",
        "case_filing_register",
        changes={"investigation_report": unsaid("filing"), "dossier_cover": slipped("filed_on", "/")},
        left_out=("case_filing_register",),
        suits=_in_time,
    ),
    Plant(
        "PR-003",
        "通知书日期早于案件调查报告",
        "violation_notice",
        "issue_date",
        {"violation_notice": moved(notice_dated=lambda case: case.dates.filed)},
        lambda case: _issued(case, case.dates.notice_dated),
    ),
    Plant(
        "PR-005",
        "卷内没有违法行为通知书，也没有其他告知",
        "violation_notice",
        changes={"penalty_decision": unsaid("told")},
        left_out=("violation_notice", "notice_receipt"),
        suits=lambda case: not _defended(case),
    ),
    Plant(
        "PR-006",
        "立案九十日后才批准延长办案期限",
        "extension",
        "leader_approval",
        {"extension": moved(extended=lambda case: working_day(case.dates.filed + dt.timedelta(days=94)))},
        lambda case: f"签名：{case.agency_head}　　{day_text(case.dates.extended)}",
    ),
    Plant(
        "PR-009",
        "立案在处罚决定之后才批准",
        "case_filing_register",
        "leader_approval",
        {"case_filing_register": moved(filed=lambda case: working_day(case.dates.decision_dated, 1))},
        lambda case: f"签名：{case.agency_head}　　{day_text(case.dates.filed)}",
    ),
    Plant(
        "PR-010",
        "立案后超过九十日才作出决定，没有延长审批",
        "penalty_decision",
        "issue_date",
        {EVERYWHERE: moved(**{name: _later(name, 98) for name in ("discussed", "decision_dated", *_AFTER_DECISION)})},
        lambda case: _issued(case, case.dates.decision_dated),
        suits=lambda case: _in_time(case) and case.kind != "on-spot",
    ),
    Plant(
        "PR-012",
        "通知书没有告知听证权，送达当日即作出决定",
        "notice_receipt",
        "rows",
        {
            "violation_notice": both(unsaid("right_hearing"), moved(notice_dated=lambda case: case.dates.decision_dated)),
            "notice_receipt": moved(notice_served=_same_day),
        },
        lambda case: moment_text(case.dates.notice_served),
        suits=lambda case: not _defended(case),
    ),
    Plant(
        "PR-017",
        "通知书送达后第三个工作日即作出决定，要求听证的期限未满",
        "notice_receipt",
        "rows",
        {"notice_receipt": moved(notice_served=_late_notice_service)},
        lambda case: moment_text(case.dates.notice_served),
        suits=lambda case: not _defended(case),
    ),
    Plant(
        "PR-025",
        "通知书拟罚款额低于决定书罚款额，没有重新告知",
        "violation_notice",
        "proposed_penalty",
        {"violation_notice": fined(lambda case: case.fine.yuan - 1000)},
        lambda case: case.fine.text,
        suits=lambda case: case.fine.yuan > 1000,
    ),
    Plant(
        "LA-003",
        "罚款超出法定上限",
        "penalty_decision",
        "penalty",
        {EVERYWHERE: fined(_too_much)},
        lambda case: case.fine.text,
    ),
    Plant(
        "LA-004",
        "决定书的处罚依据只写到条",
        "penalty_decision",
        "penalty_basis",
        {"penalty_decision": slipped("penalty_basis", _to_the_article)},
        slip_text("penalty_basis"),
        suits=lambda case: _to_the_article(case) != case.offence.basis,
    ),
)

_EXECUTION = (
    Plant("EX-001", "处罚决定书没有送达回证", "decision_receipt", left_out=("decision_receipt",)),
    Plant(
        "EX-002",
        "决定书在第七个工作日之后才送达",
        "decision_receipt",
        "rows",
        {EVERYWHERE: moved(**{name: _later(name, 21) for name in _AFTER_DECISION})},
        lambda case: moment_text(case.dates.decision_served),
        suits=lambda case: case.kind != "on-spot",
    ),
    Plant(
        "EX-004",
        "决定书的送达回证没有填文号",
        "decision_receipt",
        "rows.number",
        {"decision_receipt": slipped("rows.number")},
        lambda case: f"行政处罚决定书{case.receiver}",
    ),
    Plant(
        "EX-007",
        "决定书的送达日期早于作出日期",
        "decision_receipt",
        "rows",
        {"decision_receipt": moved(decision_served=_early_decision_service)},
        lambda case: moment_text(case.dates.decision_served),
    ),
    Plant(
        "EX-008",
        "决定书的送达回证没有填送达地点",
        "decision_receipt",
        "rows.place",
        {"decision_receipt": slipped("rows.place")},
        lambda case: f"{case.receiver}{moment_text(case.dates.decision_served)}",
    ),
    Plant(
        "EX-019",
        "结案报告的审批日期早于缴款日期",
        "closing_report",
        "leader_approval",
        {
            "closing_report": moved(
                closed=lambda case: working_day(case.dates.paid, -2), closing_approved=lambda case: working_day(case.dates.paid, -1)
            )
        },
        lambda case: f"签名：{case.agency_head}　　{day_text(case.dates.closing_approved)}",
        suits=lambda case: "fine_receipt" in case.papers,
    ),
    Plant(
        "EX-026",
        "决定书送达回证的受送达人不是当事人",
        "decision_receipt",
        "addressee",
        {"decision_receipt": slipped("addressee", lambda case: case.unit_head)},
        lambda case: f"受送达人{case.unit_head}",
    ),
    Plant(
        "EX-027",
        "缴款日期早于决定书日期",
        "fine_receipt",
        "pay_date",
        {slot: moved(paid=lambda case: working_day(case.dates.decision_dated, -2)) for slot in ("fine_receipt", "closing_report")},
        lambda case: day_text(case.dates.paid),
        suits=lambda case: case.kind != "on-spot",
    ),
    Plant("AR-003", "卷内没有结案报告", "closing_report", left_out=("closing_report",)),
)

PLANTS = _PROCEDURE + _EXECUTION
