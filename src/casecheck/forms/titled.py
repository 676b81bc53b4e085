"""The other papers of a dossier, known by their titles only.

A dossier is full of papers whose entries this version does not read: photographs, papers of coercive measures and of enforcement.
Knowing their titles closes the world — a page of such a paper hides no other paper — and their words stay searchable through ``pages``.
A paper that gets typed entries leaves this list for a file of its own.
"""

from types import new_class
from typing import ClassVar

from pydantic import ConfigDict

from casecheck.model import Document

# key: (place in the filing order, official title, other titles ...). "…" in a title stands for any words.
TITLES: dict[str, tuple[int, str, *tuple[str, ...]]] = {
    "report_record": (100, "举报记录", "投诉举报记录", "投诉记录表", "举报登记表"),
    "inspection_record": (110, "检查记录", "行政检查记录", "安全检查记录"),
    "case_transfer_letter": (120, "案件移送函", "案件移送书", "移送案件通知书", "涉嫌犯罪案件移送书"),
    "case_transfer_notice": (125, "案件移送告知书"),
    "recusal_papers": (210, "回避申请书", "同意（驳回）回避申请决定书", "同意回避申请决定书", "驳回回避申请决定书"),
    "assistance_request": (220, "协助调查函", "协助调查通知书"),
    "inquest_sketch": (322, "现场勘验示意图", "现场勘查平面示意图", "勘验图"),
    "scene_record_coercive": (330, "行政强制措施现场笔录", "实施行政强制措施现场笔录"),
    "evidence_paste_page": (
        340,
        "证据粘贴页",
        "照片粘贴页",
        "照片证据",
        "现场照片",
        "证据照片",
        "证据材料粘贴页",
        "照片",
        "证据照片登记表",
        "书证粘贴页",
    ),
    "av_evidence_sheet": (342, "视听资料（电子数据）证据记录单", "视听资料说明", "视听资料", "电子证据说明", "视频光盘说明"),
    "road_transport_certificate_copy": (353, "道路运输证复印件", "车辆营运证", "营运证"),
    "qualification_certificate_copy": (354, "道路运输从业人员从业资格证复印件", "从业资格证", "网络预约出租汽车驾驶员证"),
    "operation_licence_copy": (356, "道路运输经营许可证复印件", "经营许可证"),
    "joint_notification_sheet": (371, "超限超载运输违法行为联合函告单", "非现场执法告知单", "违法超限运输信息告知书"),
    "scale_certificate": (372, "计量检定证书", "检定证书", "校准证书", "衡器检定合格证"),
    "unloading_notice": (374, "超限车辆卸载通知书", "责令卸载通知书", "车辆卸载单"),
    "sampling_voucher": (376, "抽样取证凭证", "抽样取证通知书", "抽样取样凭证"),
    "appraisal_commission": (378, "鉴定委托书", "委托鉴定书"),
    "test_report": (380, "检测报告", "鉴定意见", "检验报告", "鉴定意见书", "鉴定结论"),
    "evidence_registration_approval": (400, "证据登记保存审批表", "先行登记保存证据审批表"),
    "evidence_registration_list": (
        402,
        "证据登记保存清单",
        "证据保存清单",
        "证据先行登记保存通知书",
        "先行登记保存证据清单",
        "证据登记保存通知书",
    ),
    "evidence_release_approval": (404, "解除证据登记保存审批表"),
    "evidence_registration_release": (
        406,
        "解除证据登记保存决定书",
        "证据登记保存处理决定书",
        "解除登记保存证据通知书",
        "先行登记保存证据处理通知书",
    ),
    "measure_approval": (420, "行政强制措施审批表", "交通运输行政强制措施审批表"),
    "coercive_measure_decision": (
        422,
        "行政强制措施决定书",
        "车辆暂扣凭证",
        "道路运输行政强制措施凭证",
        "道路运输证件暂扣凭证",
        "责令车辆停驶通知书",
        "扣押（查封）决定书",
        "行政强制措施凭证",
    ),
    "measure_extension_approval": (424, "延长行政强制措施审批表", "行政强制措施延期审批表"),
    "coercive_measure_extension": (426, "延长行政强制措施期限通知书", "延长查封扣押期限通知书"),
    "measure_release_approval": (428, "解除行政强制措施审批表", "行政强制措施解除审批表"),
    "coercive_measure_release": (430, "解除行政强制措施决定书", "解除行政强制措施通知书", "解除扣押决定书", "放行通知书"),
    "case_cancellation_approval": (490, "撤销立案审批表", "销案审批表", "不予立案审批表"),
    "hearing_application": (620, "听证申请书", "听证申请"),
    "hearing_announcement": (624, "听证公告"),
    "hearing_record": (626, "听证笔录"),
    "hearing_report": (628, "听证报告书", "听证报告", "行政处罚案件听证会报告书"),
    "no_penalty_decision": (704, "不予行政处罚决定书", "不予处罚决定书", "不予行政处罚告知书", "免予处罚告知书", "责令改正及教育记录"),
    "service_address_confirmation": (710, "送达地址确认书", "执法文书送达地址确认书", "送达信息确认书", "电子送达确认书"),
    "service_announcement": (725, "公告送达公告", "送达公告", "关于公告送达…的公告"),
    "instalment_approval": (800, "分期（延期）缴纳罚款审批表", "分期（延期）缴纳罚款申请书"),
    "instalment_notice": (802, "分期（延期）缴纳罚款通知书", "延期（分期）缴纳罚款通知书", "同意分期（延期）缴纳罚款通知书"),
    "demand_letter": (820, "催告书", "履行行政决定催告书", "履行行政处罚决定催告书", "催告通知书"),
    "enforcement_approval": (830, "行政强制执行审批表", "中止（终结、恢复）行政强制执行审批表"),
    "enforcement_decision": (832, "行政强制执行决定书", "强制执行决定书"),
    "substitute_performance_decision": (834, "代履行决定书", "立即代履行决定书"),
    "enforcement_announcement": (836, "执行公告", "强制拆除公告", "限期拆除公告"),
    "enforcement_agreement": (838, "行政强制执行协议书", "执行协议"),
    "enforcement_status_notice": (
        840,
        "中止（终结、恢复）行政强制执行通知书",
        "中止行政强制执行通知书",
        "终结行政强制执行通知书",
        "恢复行政强制执行通知书",
    ),
    "court_enforcement_application": (850, "强制执行申请书", "申请法院强制执行申请书", "行政强制执行申请书"),
    "dossier_notes": (990, "备考表", "卷内备考表"),
}


class TitledPaper(Document):
    """A paper known by its title only; not a form of its own."""

    model_config = ConfigDict(defer_build=True)  # fifty schemas are built only when a dossier needs them


def _declare(key: str, step: int, titles: tuple[str, ...]) -> type[Document]:
    namespace = {
        "__module__": __name__,
        "__doc__": f"{titles[0]}: known by its title only.",
        "__annotations__": {"form": str, "titles": ClassVar[tuple[str, ...]], "step": ClassVar[int]},
        "form": key,
        "titles": titles,
        "step": step,
    }
    return new_class("".join(word.capitalize() for word in key.split("_")), (TitledPaper,), exec_body=lambda body: body.update(namespace))


FORMS: tuple[type[Document], ...] = tuple(_declare(key, step, tuple(titles)) for key, (step, *titles) in TITLES.items())
