"""The papers of a dossier, by the slot they fill. A new paper is one new writer and one line here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from casecheck.write.case import Case, Cause
from casecheck.write.papers import (
    approvals,
    certificates,
    closing_report,
    coercive_measure,
    confiscation,
    copies,
    correction_notice,
    cover_and_index,
    delivery,
    demand,
    dossier_notes,
    enforcement,
    evidence_registration,
    exhibits,
    filing_register,
    fine_receipt,
    followups,
    hearing_held,
    inquest_record,
    instalment,
    interview_record,
    investigation_report,
    letters,
    measure_approvals,
    on_spot_decision,
    other_endings,
    penalty_decision,
    recusal,
    review,
    sampling,
    scene_record,
    service_receipt,
    sources,
    statements,
    substitute_performance,
    unloading_notice,
    violation_notice,
    weighing,
)
from casecheck.write.regions import REGIONS
from casecheck.write.regions.layout import layouts
from casecheck.write.regions.template import write as write_layout
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
            short=("overload-off-site", "taxi-bargaining", "repair-shop", "driving-school", "road-excavation"),
        ),
        Paper("violation_notice", "violation_notice", "违法行为通知书", violation_notice.write),
        Paper("notice_receipt", "service_receipt", "送达回证（通知书）", partial(_receipt, served="violation_notice")),
        Paper("defence", "statement_defence", "陈述申辩笔录", statements.write_defence),
        Paper("defence_review", "defence_review", "陈述申辩复核意见书", statements.write_defence_review),
        Paper("hearing_notice", "hearing_notice", "听证通知书", review.write_hearing_notice),
        Paper("hearing_receipt", "service_receipt", "送达回证（听证通知书）", partial(_receipt, served="hearing_notice")),
        Paper("hearing_application", "hearing_application", "听证申请书", hearing_held.write_application),
        Paper("hearing_announcement", "hearing_announcement", "听证公告", hearing_held.write_announcement),
        Paper("hearing_record", "hearing_record", "听证笔录", hearing_held.write_record, pages=2),
        Paper("hearing_report", "hearing_report", "听证报告书", hearing_held.write_report),
        Paper("measure_approval", "measure_approval", "行政强制措施审批表", measure_approvals.write_approval),
        Paper("scene_record_coercive", "scene_record_coercive", "行政强制措施现场笔录", coercive_measure.write_scene_record),
        Paper("coercive_measure_decision", "coercive_measure_decision", "行政强制措施决定书", coercive_measure.write_decision),
        Paper("measure_receipt", "service_receipt", "送达回证（强制措施决定书）", partial(_receipt, served="coercive_measure_decision")),
        Paper("measure_extension_approval", "measure_extension_approval", "延长行政强制措施审批表", measure_approvals.write_extension),
        Paper("coercive_measure_extension", "coercive_measure_extension", "延长行政强制措施期限通知书", coercive_measure.write_extension),
        Paper("extension_receipt", "service_receipt", "送达回证（延长期限通知书）", partial(_receipt, served="coercive_measure_extension")),
        Paper("measure_release_approval", "measure_release_approval", "解除行政强制措施审批表", measure_approvals.write_release),
        Paper("coercive_measure_release", "coercive_measure_release", "解除行政强制措施决定书", coercive_measure.write_release),
        Paper("release_receipt", "service_receipt", "送达回证（解除强制措施）", partial(_receipt, served="coercive_measure_release")),
        Paper(
            "evidence_registration_approval", "evidence_registration_approval", "证据登记保存审批表", evidence_registration.write_approval
        ),
        Paper("evidence_registration_list", "evidence_registration_list", "证据登记保存清单", evidence_registration.write_list),
        Paper(
            "registration_receipt", "service_receipt", "送达回证（登记保存清单）", partial(_receipt, served="evidence_registration_list")
        ),
        Paper(
            "evidence_release_approval", "evidence_release_approval", "解除证据登记保存审批表", evidence_registration.write_release_approval
        ),
        Paper(
            "evidence_registration_release", "evidence_registration_release", "解除证据登记保存决定书", evidence_registration.write_release
        ),
        Paper(
            "registration_release_receipt",
            "service_receipt",
            "送达回证（解除登记保存）",
            partial(_receipt, served="evidence_registration_release"),
        ),
        Paper("sampling_voucher", "sampling_voucher", "抽样取证凭证", sampling.write_voucher),
        Paper("appraisal_commission", "appraisal_commission", "鉴定委托书", sampling.write_commission),
        Paper("test_report", "test_report", "检测报告", sampling.write_report),
        Paper("inquest_sketch", "inquest_sketch", "现场勘验示意图", exhibits.write_sketch),
        Paper("evidence_paste_page", "evidence_paste_page", "证据粘贴页", exhibits.write_photographs),
        Paper("av_evidence_sheet", "av_evidence_sheet", "视听资料记录单", exhibits.write_recording),
        Paper("penalty_approval", "penalty_approval", "行政处罚审批表", approvals.write_penalty_approval),
        Paper("waiver", "waiver_statement", "放弃声明", statements.write_waiver),
        Paper("legal_review", "legal_review", "法制审核意见书", review.write_legal_review),
        Paper("discussion", "collective_discussion_record", "集体讨论记录", review.write_discussion),
        Paper("penalty_decision", "penalty_decision", "行政处罚决定书", penalty_decision.write, pages=2),
        Paper("decision_receipt", "service_receipt", "送达回证（决定书）", partial(_receipt, served="penalty_decision")),
        Paper("fine_receipt", "fine_receipt", "罚款票据", fine_receipt.write),
        Paper("closing_report", "closing_report", "结案报告", closing_report.write),
        Paper("report_record", "report_record", "举报记录", sources.write_report),
        Paper("inspection_record", "inspection_record", "检查记录", sources.write_inspection),
        Paper("assistance_request", "assistance_request", "协助调查函", letters.write_assistance),
        Paper("case_transfer_letter", "case_transfer_letter", "案件移送函", letters.write_transfer),
        Paper("case_transfer_notice", "case_transfer_notice", "案件移送告知书", letters.write_transfer_notice),
        Paper("recusal_application", "recusal_papers", "回避申请书", recusal.write_application),
        Paper("recusal_decision", "recusal_papers", "驳回回避申请决定书", recusal.write_decision),
        Paper(
            "road_transport_certificate_copy",
            "road_transport_certificate_copy",
            "道路运输证复印件",
            certificates.write_road_transport_certificate,
        ),
        Paper("operation_licence_copy", "operation_licence_copy", "经营许可证复印件", certificates.write_operation_licence),
        Paper("qualification_certificate_copy", "qualification_certificate_copy", "从业资格证复印件", certificates.write_qualification),
        Paper("scale_certificate", "scale_certificate", "计量检定证书", certificates.write_scale),
        Paper("unloading_notice", "unloading_notice", "超限车辆卸载通知书", unloading_notice.write),
        Paper("payment_proof", "platform_or_payment_proof", "订单及支付凭证", followups.write_payment_proof),
        Paper("substitute_performance_decision", "substitute_performance_decision", "代履行决定书", substitute_performance.write),
        Paper("service_address_confirmation", "service_address_confirmation", "送达地址确认书", delivery.write_address),
        Paper("service_announcement", "service_announcement", "公告送达公告", delivery.write_announcement),
        Paper("postal_receipt", "postal_receipt", "邮寄凭证", delivery.write_postal_receipt),
        Paper("correction_review_record", "correction_review_record", "责令改正复查记录", followups.write_correction_review),
        Paper("confiscation_list", "confiscation_list", "没收物品清单", confiscation.write_list),
        Paper("confiscation_disposal", "confiscation_disposal", "没收物品处置记录", confiscation.write_disposal),
        Paper("on_spot_filing", "on_spot_filing", "当场处罚备案表", followups.write_filing),
        Paper("publication_record", "publication_record", "公示记录", followups.write_publication),
        Paper("instalment_approval", "instalment_approval", "分期（延期）缴纳罚款审批表", instalment.write_approval),
        Paper("instalment_notice", "instalment_notice", "分期（延期）缴纳罚款通知书", instalment.write_notice),
        Paper("instalment_receipt", "service_receipt", "送达回证（分期延期通知书）", partial(_receipt, served="instalment_notice")),
        Paper("demand_letter", "demand_letter", "催告书", demand.write_demand),
        Paper("demand_receipt", "service_receipt", "送达回证（催告书）", partial(_receipt, served="demand_letter")),
        Paper("enforcement_approval", "enforcement_approval", "行政强制执行审批表", enforcement.write_approval),
        Paper("enforcement_decision", "enforcement_decision", "行政强制执行决定书", enforcement.write_decision),
        Paper("enforcement_receipt", "service_receipt", "送达回证（强制执行决定书）", partial(_receipt, served="enforcement_decision")),
        Paper("enforcement_status_notice", "enforcement_status_notice", "中止行政强制执行通知书", enforcement.write_status),
        Paper("enforcement_agreement", "enforcement_agreement", "行政强制执行协议书", enforcement.write_agreement),
        Paper("enforcement_announcement", "enforcement_announcement", "执行公告", enforcement.write_announcement),
        Paper("court_enforcement_application", "court_enforcement_application", "强制执行申请书", demand.write_application),
        Paper("no_penalty_decision", "no_penalty_decision", "不予行政处罚决定书", other_endings.write_no_penalty),
        Paper("no_penalty_receipt", "service_receipt", "送达回证（不予处罚）", partial(_receipt, served="no_penalty_decision")),
        Paper("case_cancellation_approval", "case_cancellation_approval", "撤销立案审批表", other_endings.write_cancellation),
        Paper("dossier_notes", "dossier_notes", "备考表", dossier_notes.write),
    )
}
_ON_THE_SPOT = Paper("penalty_decision", "on_spot_penalty_decision", "当场行政处罚决定书", on_spot_decision.write)


def papers_of(case: Case) -> tuple[Paper, ...]:
    """The papers of a case in filing order. ``slot@2``: the second party's."""
    return tuple(_paper(case, *slot.split("@")) for slot in case.papers)


def _paper(case: Case, slot: str, of: str = "") -> Paper:
    paper = _regional(_ON_THE_SPOT if slot == "penalty_decision" and case.kind == "on-spot" else PAPERS[slot], case.region)
    if not of:
        return paper
    name = f"{paper.name}（{('驾驶员', '承运人')[int(of) - 1]}）".replace("）（", "，")
    return paper._replace(slot=f"{slot}@{of}", name=name, write=lambda joint: paper.write(joint.sides[int(of) - 1]))


def _regional(paper: Paper, region: str) -> Paper:
    """The paper as the region prints it, if it has a layout for it."""
    if paper.form not in layouts(region) or (paper.form == "service_receipt" and paper.slot not in service_receipt.SERVED):
        return paper
    pages = REGIONS[region].pages.get(paper.slot, paper.pages)
    write = partial(write_layout, slot=paper.slot, form=paper.form)
    return paper._replace(write=write, pages=pages, short=paper.short if pages == paper.pages else ())


__all__ = ["PAPERS", "Paper", "papers_of"]
