"""The papers of a dossier, by the slot they fill. A new paper is one new writer and one line here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from casecheck.write.case import Case, Cause
from casecheck.write.papers import (
    closing_report,
    copies,
    correction_notice,
    cover_and_index,
    filing_register,
    fine_receipt,
    inquest_record,
    interview_record,
    investigation_report,
    on_spot_decision,
    penalty_decision,
    review,
    scene_record,
    service_receipt,
    statements,
    violation_notice,
    weighing,
)
from casecheck.write.sheet import Sheet


class Paper(NamedTuple):
    """``slot`` names one place in the dossier; ``form`` is the key of its form; ``name`` is what an officer calls the file;
    ``pages`` is how many it fills as Word breaks it, ``short`` the causes in which it fills one less."""

    slot: str
    form: str
    name: str
    write: Callable[[Case], Sheet]
    pages: int = 1
    short: tuple[Cause, ...] = ()

    def length(self, case: Case) -> int:
        """Pages in this case."""
        return self.pages - (case.kind in self.short)


_receipt = service_receipt.write
PAPERS = {
    paper.slot: paper
    for paper in (
        Paper("dossier_cover", "dossier_cover", "卷宗封面", cover_and_index.write_cover),
        Paper("dossier_index", "dossier_index", "卷内目录", cover_and_index.write_index),
        Paper("case_filing_register", "case_filing_register", "立案登记表", filing_register.write),
        Paper("weigh_ticket", "weigh_ticket", "称重检测单", weighing.write_ticket),
        Paper("joint_notification_sheet", "joint_notification_sheet", "联合函告单", weighing.write_notification),
        Paper("scene_record", "scene_record", "现场笔录", scene_record.write),
        Paper("inquest_record", "inquest_record", "勘验笔录", inquest_record.write),
        Paper("interview_record", "interview_record", "询问笔录", interview_record.write, pages=2),
        Paper("witness_interview", "interview_record", "询问笔录（乘客）", partial(interview_record.write, of_witness=True), pages=2),
        Paper("id_card_copy", "id_card_copy", "身份证复印件", copies.write_party_identity),
        Paper("agent_id_card_copy", "id_card_copy", "代理人身份证复印件", copies.write_agent_identity),
        Paper("driving_licence_copy", "driving_licence_copy", "驾驶证复印件", copies.write_driving_licence),
        Paper("vehicle_licence_copy", "vehicle_licence_copy", "行驶证复印件", copies.write_vehicle_licence),
        Paper("business_licence_copy", "business_licence_copy", "营业执照复印件", copies.write_business_licence),
        Paper("officer_certificate_copy", "officer_certificate_copy", "执法证复印件", copies.write_officer_certificates),
        Paper("power_of_attorney", "power_of_attorney", "授权委托书", statements.write_power_of_attorney),
        Paper("correction_notice", "correction_notice", "责令改正违法行为通知书", correction_notice.write),
        Paper("extension", "case_extension_approval", "延长办案期限审批表", review.write_extension),
        Paper(
            "investigation_report",
            "investigation_report",
            "案件调查报告",
            investigation_report.write,
            pages=2,
            short=("overload-off-site",),
        ),
        Paper("violation_notice", "violation_notice", "违法行为通知书", violation_notice.write),
        Paper("notice_receipt", "service_receipt", "送达回证（通知书）", partial(_receipt, served="violation_notice")),
        Paper("defence", "statement_defence", "陈述申辩笔录", statements.write_defence),
        Paper("defence_review", "defence_review", "陈述申辩复核意见书", statements.write_defence_review),
        Paper("hearing_notice", "hearing_notice", "听证通知书", review.write_hearing_notice),
        Paper("hearing_receipt", "service_receipt", "送达回证（听证通知书）", partial(_receipt, served="hearing_notice")),
        Paper("waiver", "waiver_statement", "放弃声明", statements.write_waiver),
        Paper("legal_review", "legal_review", "法制审核意见书", review.write_legal_review),
        Paper("discussion", "collective_discussion_record", "集体讨论记录", review.write_discussion),
        Paper("penalty_decision", "penalty_decision", "行政处罚决定书", penalty_decision.write, pages=2),
        Paper("decision_receipt", "service_receipt", "送达回证（决定书）", partial(_receipt, served="penalty_decision")),
        Paper("fine_receipt", "fine_receipt", "罚款票据", fine_receipt.write),
        Paper("closing_report", "closing_report", "结案报告", closing_report.write),
    )
}
_ON_THE_SPOT = Paper("penalty_decision", "on_spot_penalty_decision", "当场行政处罚决定书", on_spot_decision.write)


def papers_of(case: Case) -> tuple[Paper, ...]:
    """The papers of a case in filing order."""
    found = (PAPERS[slot] for slot in case.papers)
    return tuple(_ON_THE_SPOT if paper.slot == "penalty_decision" and case.kind == "on-spot" else paper for paper in found)


__all__ = ["PAPERS", "Paper", "papers_of"]
