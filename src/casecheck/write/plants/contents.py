"""Planted defects of what a paper has to contain: rights not told, parts left out, the wrong hand under an approval."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case, Fine
from casecheck.write.numerals import day_text
from casecheck.write.plants.plant import Plant, both, changed, reworded, slip_text, slipped, unsaid, words

_DECISION, _NOTICE, _REPORT, _DISCUSSION = "penalty_decision", "violation_notice", "investigation_report", "discussion"


def _hearing_owed(case: Case) -> bool:
    """A fine that is large (较大数额) by any standard known, in a case whose other papers do not speak of a hearing."""
    large = case.fine.yuan >= (5_000 if case.party.kind == "person" else 30_000)
    return large and "waiver" not in case.papers and not case.extras & {"hearing", "hearing-held", "approval"}


def _by_the_unit_head(case: Case) -> Case:
    return changed(case, agency_head=case.unit_head)


def _for_nothing(case: Case) -> Case:
    return changed(case, fine=Fine(yuan=0, words="零元整"))


def _misnamed(case: Case) -> str:
    """A slip of the pen in the last character."""
    name = case.names[0]
    return name[:-1] + ("辉" if name[-1] != "辉" else "晖")


PLANTS = (
    Plant(
        "DR-012",
        "拟处较大数额罚款，通知书没有告知听证权，全卷没有听证",
        _NOTICE,
        "right_hearing",
        {
            _NOTICE: unsaid("right_hearing"),
            _DECISION: reworded(lambda case: {"，也未要求听证": "", "；当事人未要求听证": ""}),
            "defence": reworded(lambda case: {"不要求听证。": ""}),
        },
        words("本机关将予以核实。（注：序号前"),
        suits=_hearing_owed,
    ),
    Plant(
        "DR-016",
        "案件调查报告没有处罚依据和处理建议",
        _REPORT,
        "conclusion",
        {_REPORT: slipped("conclusion", lambda case: f"{case.party.name}{case.offence.established(case)}。")},
        slip_text("conclusion"),
    ),
    Plant(
        "DR-033",
        "责令改正通知书只写立即予以改正，没有写改正什么",
        "correction_notice",
        "correction",
        {"correction_notice": unsaid("correction")},
        words("立即予以改正。"),
    ),
    Plant(
        "DR-034",
        "集体讨论记录没有写地点、主持人和出席人员",
        _DISCUSSION,
        "chair",
        {_DISCUSSION: both(*(slipped(key) for key in ("place", "chair", "attendees")))},
        words("主持人：　　汇报人："),
    ),
    Plant(
        "DR-039",
        "案件调查报告由经办机构负责人代机关负责人审批",
        _REPORT,
        "leader_opinion",
        {_REPORT: _by_the_unit_head},
        lambda case: f"签名：{case.agency_head}　　{day_text(case.dates.report_approved)}",
    ),
    Plant("DR-041", "决定书罚款零元", _DECISION, "penalty", {_DECISION: _for_nothing}, lambda case: case.fine.text),
    Plant(
        "DR-056",
        "2024年以后的当场处罚决定书告知可以直接起诉",
        _DECISION,
        "litigation_court",
        {_DECISION: unsaid("review first")},
        words("申请行政复议，或者在六个月内依法向"),
        suits=lambda case: case.kind == "on-spot" and case.dates.decision_dated >= dt.date(2024, 1, 1),
    ),
    Plant(
        "DR-060",
        "执法证复印件上的姓名与各文书不一致",
        "officer_certificate_copy",
        "name_1",
        {"officer_certificate_copy": slipped("name_1", _misnamed)},
        slip_text("name_1"),
    ),
)
