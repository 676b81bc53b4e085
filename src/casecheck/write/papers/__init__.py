"""The papers of a dossier in filing order. A new paper is one new module and one line here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from casecheck.write.case import Case
from casecheck.write.papers import (
    closing_report,
    filing_register,
    interview_record,
    investigation_report,
    penalty_decision,
    scene_record,
    service_receipt,
    violation_notice,
)
from casecheck.write.sheet import Sheet


class Paper(NamedTuple):
    """``slot`` names one place in the dossier; ``form`` is the key of its form; ``stem`` is the file name an officer gives."""

    slot: str
    form: str
    stem: str
    write: Callable[[Case], Sheet]


PAPERS = (
    Paper("case_filing_register", "case_filing_register", "01立案登记表", filing_register.write),
    Paper("scene_record", "scene_record", "02现场笔录", scene_record.write),
    Paper("interview_record", "interview_record", "03询问笔录", interview_record.write),
    Paper("investigation_report", "investigation_report", "04案件调查报告", investigation_report.write),
    Paper("violation_notice", "violation_notice", "05违法行为通知书", violation_notice.write),
    Paper("notice_receipt", "service_receipt", "06送达回证（通知书）", partial(service_receipt.write, served="violation_notice")),
    Paper("penalty_decision", "penalty_decision", "07行政处罚决定书", penalty_decision.write),
    Paper("decision_receipt", "service_receipt", "08送达回证（决定书）", partial(service_receipt.write, served="penalty_decision")),
    Paper("closing_report", "closing_report", "09结案报告", closing_report.write),
)

__all__ = ["PAPERS", "Paper"]
