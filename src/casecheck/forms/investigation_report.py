"""案件调查报告: what was found, on which evidence, and what is proposed."""

from typing import ClassVar

from casecheck.forms.party_block import PartyBlock
from casecheck.model import CaseNumber, Entry, Moment, Row, SignatureSpec, entry


class EvidenceRow(Row):
    """One line of the evidence list."""

    name: Entry[str] = entry("证据名称", "证据材料名称", "证据种类", "材料名称")
    spec: Entry[str] = entry("规格", "规格型号")
    count: Entry[str] = entry("数量", "份数")
    remark: Entry[str] = entry("备注", "说明")


class InvestigationReport(PartyBlock):
    """案件调查报告 (2008: 案件处理意见书, 交通违法行为调查报告)."""

    form: str = "investigation_report"
    titles: ClassVar[tuple[str, ...]] = (
        "案件调查报告",
        "违法行为调查报告",
        "交通违法行为调查报告",
        "案件处理意见书",
        "案件调查终结报告",
        "案卷调查报告",
        "调查报告",
    )
    step: ClassVar[int] = 500
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="officers",
            labels=("执法人员签名", "案件调查人员签名", "调查人员签名", "承办人签名", "承办人意见", "执法人员意见", "调查结论和处理意见"),
            people=2,
        ),
        SignatureSpec(key="unit_head", labels=("经办机构负责人意见", "承办机构负责人意见", "经办机构意见", "承办机构意见")),
        SignatureSpec(
            key="legal_unit", labels=("重大案件法制工作机构审核意见", "法制审核意见", "法制工作机构审核意见", "法制机构审核意见")
        ),
        SignatureSpec(
            key="agency_head",
            labels=(
                "交通运输执法部门负责人审批意见",
                "行政执法机关审批意见",
                "执法部门负责人审批意见",
                "负责人审批意见",
                "行政机关负责人审批意见",
            ),
        ),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    investigators: Entry[tuple[str, ...]] = entry("案件调查人员", "调查人员", "承办人", "案件承办人", "办案人员", means="officer")
    filed_on: Entry[Moment] = entry("立案时间", "立案日期", required="optional")
    process_facts: Entry[str] = entry(
        "案件调查经过及违法事实", "违法事实", "案件调查经过", "调查经过及违法事实", "案件基本情况", "主要违法事实", long=True
    )
    evidence: tuple[EvidenceRow, ...] = ()
    conclusion: Entry[str] = entry("调查结论和处理意见", "处罚建议", "处理意见", "调查结论及处理意见", "承办人意见", long=True)
    unit_opinion: Entry[str] = entry("经办机构负责人意见", "承办机构负责人意见", "经办机构意见", "承办机构意见", long=True)
    legal_opinion: Entry[str] = entry(
        "重大案件法制工作机构审核意见",
        "法制审核意见",
        "法制工作机构审核意见",
        "法制机构审核意见",
        required="conditional",
        long=True,
    )
    leader_opinion: Entry[str] = entry(
        "交通运输执法部门负责人审批意见",
        "行政执法机关审批意见",
        "执法部门负责人审批意见",
        "负责人审批意见",
        "行政机关负责人审批意见",
        long=True,
    )
