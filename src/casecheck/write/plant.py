"""Planted defects (埋设的缺陷), by catalogue code.

A plant changes the case that one paper prints, or leaves papers out; every other paper still prints the true case.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from casecheck.errors import UsageError
from casecheck.model import Frozen
from casecheck.write.case import Case, Fine, working_day
from casecheck.write.numerals import capitals, clock_text, day_text, moment_text

M = TypeVar("M", bound=Frozen)
Change = Callable[[Case], Case]


class Plant(NamedTuple):
    """One defect. ``changes`` by slot; ``slot`` and ``entry`` say where it shows, ``quote`` the words that then stand there.

    A plant that only leaves papers out names the missing paper in ``slot`` and has no words.
    """

    code: str
    zh: str
    slot: str
    entry: str = ""
    changes: Mapping[str, Change] = {}
    quote: Callable[[Case], str] | None = None
    left_out: tuple[str, ...] = ()


def _with(noun: M, **fields: Any) -> M:
    """A changed copy, validated."""
    return type(noun).model_validate(dict(noun) | fields)


def _dates(**moves: Callable[[Case], dt.date]) -> Change:
    return lambda case: _with(case, dates=_with(case.dates, **{name: move(case) for name, move in moves.items()}))


def _hide_cards(case: Case) -> Case:
    return _with(case, card_shown=False)


def _day_only(case: Case) -> Case:
    return _with(case, scene=_with(case.scene, to_the_minute=False))


def _end_before_start(case: Case) -> Case:
    asked = case.interview
    return _with(case, interview=_with(asked, end=asked.start - dt.timedelta(minutes=25)))


def _interview_after_decision(case: Case) -> Case:
    move = dt.timedelta(days=(working_day(case.dates.decision_dated, 1) - case.interview.start.date()).days)
    return _with(case, interview=_with(case.interview, start=case.interview.start + move, end=case.interview.end + move))


def _three_months(case: Case) -> Case:
    return _with(case, remedy=_with(case.remedy, litigation="三个月"))


def _other_name(case: Case) -> Case:
    """A slip of the pen: the last character of a person's name, the kind of business of an organisation."""
    name = case.party.name
    if case.party.kind == "person":
        changed = name[:-1] + ("军" if name[-1] != "军" else "君")
    else:
        changed = name.replace("物流", "运输").replace("货运部", "运输部")
    return _with(case, party=_with(case.party, name=changed))


def _wrong_capitals(case: Case) -> Case:
    return _with(case, fine=Fine(yuan=case.fine.yuan, words=capitals(case.fine.yuan - 500)))


def _milder_fine(case: Case) -> Case:
    return _with(case, fine=Fine(yuan=case.fine.yuan - 1000, words=capitals(case.fine.yuan - 1000)))


def _not_told(case: Case) -> Case:
    return _with(case, told_before=False)


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


def _late_approval(case: Case) -> dt.date:
    return working_day(case.dates.decision_dated, 2)


_ALL = (
    Plant(
        "EV-002",
        "询问笔录没有记载出示执法证件、表明身份",
        "interview_record",
        "agency_name",
        {"interview_record": _hide_cards},
        lambda case: f"执法人员　{case.officers[0].name}　、　{case.officers[1].name}　。现依法就有关问题向你询问",
    ),
    Plant(
        "EV-012",
        "现场笔录的执法时间只写到日，没有起止时分",
        "scene_record",
        "time",
        {"scene_record": _day_only},
        lambda case: day_text(case.scene.start.date()),
    ),
    Plant(
        "EV-026",
        "询问笔录形成于处罚决定之后，而决定书列其为证据",
        "interview_record",
        "interview_time",
        {"interview_record": _interview_after_decision},
        lambda case: moment_text(case.interview.start),
    ),
    Plant(
        "EV-059",
        "询问笔录的结束时间早于开始时间",
        "interview_record",
        "interview_time",
        {"interview_record": _end_before_start},
        lambda case: f"{moment_text(case.interview.start)}至{clock_text(case.interview.end)}",
    ),
    Plant(
        "DR-008",
        "决定书把提起诉讼的期限写成三个月",
        "penalty_decision",
        "litigation_court",
        {"penalty_decision": _three_months},
        lambda case: "或者在三个月内依法向",
    ),
    Plant(
        "DR-013",
        "通知书的当事人与其他文书不一致",
        "violation_notice",
        "party",
        {"violation_notice": _other_name},
        lambda case: case.party.name,
    ),
    Plant(
        "DR-023",
        "决定书日期早于负责人对案件处理的审批日期",
        "investigation_report",
        "leader_opinion",
        {"investigation_report": _dates(report_approved=_late_approval)},
        lambda case: f"签名：{case.agency_head}　　{day_text(case.dates.report_approved)}",
    ),
    Plant(
        "DR-047",
        "决定书的罚款大写与小写不一致",
        "penalty_decision",
        "fine_amount",
        {"penalty_decision": _wrong_capitals},
        lambda case: case.fine.text,
    ),
    Plant(
        "PR-005",
        "卷内没有违法行为通知书，也没有其他告知",
        "violation_notice",
        changes={"penalty_decision": _not_told},
        left_out=("violation_notice", "notice_receipt"),
    ),
    Plant(
        "PR-017",
        "通知书送达后第三个工作日即作出决定，要求听证的期限未满",
        "notice_receipt",
        "rows",
        {"notice_receipt": _dates(notice_served=_late_notice_service)},
        lambda case: moment_text(case.dates.notice_served),
    ),
    Plant(
        "PR-025",
        "通知书拟罚款额低于决定书罚款额，没有重新告知",
        "violation_notice",
        "proposed_penalty",
        {"violation_notice": _milder_fine},
        lambda case: case.fine.text,
    ),
    Plant("EX-001", "处罚决定书没有送达回证", "decision_receipt", left_out=("decision_receipt",)),
    Plant(
        "EX-007",
        "决定书的送达日期早于作出日期",
        "decision_receipt",
        "rows",
        {"decision_receipt": _dates(decision_served=_early_decision_service)},
        lambda case: moment_text(case.dates.decision_served),
    ),
    Plant("AR-003", "卷内没有结案报告", "closing_report", left_out=("closing_report",)),
)

PLANTS: dict[str, Plant] = {plant.code: plant for plant in _ALL}


def chosen(codes: Sequence[str]) -> tuple[Plant, ...]:
    """The plants of these codes, in that order. UsageError for a code that has none, comes twice, or shows in a paper left out."""
    unknown = sorted(set(codes) - set(PLANTS))
    if unknown:
        raise UsageError(f"没有这些编号的埋设：{'、'.join(unknown)}；可用的有：{'、'.join(PLANTS)}。")
    if len(set(codes)) != len(codes):
        raise UsageError("同一编号的埋设只能写一次，请去掉重复的编号。")
    plants = tuple(PLANTS[code] for code in codes)
    missing = {slot for plant in plants for slot in plant.left_out}
    hidden = [plant.code for plant in plants if plant.slot in missing and plant.quote]
    if hidden:
        raise UsageError(f"{'、'.join(hidden)} 所在的文书已被另一处埋设抽走，不会显现；请分开埋设。")
    return plants


def printed(case: Case, slot: str, plants: Sequence[Plant]) -> Case:
    """The case as the paper in ``slot`` prints it."""
    for plant in plants:
        if slot in plant.changes:
            case = plant.changes[slot](case)
    return case
