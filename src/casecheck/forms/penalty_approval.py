"""行政处罚审批表: the head's consent to the penalty."""

from typing import ClassVar

from casecheck.forms.party_block import PartyBlock
from casecheck.model import CaseNumber, Entry, SignatureSpec, entry

OFFICERS = ("承办人意见", "承办人员意见", "执法人员意见", "办案人员意见", "执法人员签名", "承办人签名")
UNIT = ("承办机构意见", "承办机构负责人意见", "经办机构负责人意见", "经办机构意见", "办案机构意见", "承办部门意见", "办案机构负责人意见")
LEGAL = ("法制审核机构意见", "法制机构意见", "法制工作机构审核意见", "法制机构审核意见", "法制审核意见", "法制部门审核意见", "法制部门意见")
HEAD = (
    *("行政机关负责人意见", "行政机关负责人审批意见", "负责人审批意见", "执法部门负责人审批意见", "机关负责人审批意见"),
    *("领导审批意见", "机关负责人意见", "交通运输执法部门负责人审批意见", "审批意见"),
)


class PenaltyApproval(PartyBlock):
    """行政处罚审批表, after notice and defence and before the decision."""

    form: str = "penalty_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "行政处罚审批表",
        "行政处罚决定审批表",
        "案件处理审批表",
        "行政处罚案件审批表",
        "行政处罚呈批表",
        "处罚决定审批表",
        "行政处罚案件处理审批表",
        "案件处理呈批表",
        "行政处罚内部审批表",
    )
    step: ClassVar[int] = 690
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="officers", labels=OFFICERS, people=2),
        SignatureSpec(key="unit_head", labels=UNIT),
        SignatureSpec(key="legal_unit", labels=LEGAL),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    summary: Entry[str] = entry(
        "案件基本情况", "案情简介", "主要案情", "违法事实", "基本案情", "案情及主要证据", "违法事实及证据", long=True
    )
    defence: Entry[str] = entry("陈述申辩情况", "当事人陈述申辩及听证情况", "陈述申辩及听证情况", required="optional", long=True)
    handler_opinion: Entry[str] = entry(*OFFICERS[:4], "处罚建议", "拟处罚意见", "拟处理意见", long=True)
    unit_opinion: Entry[str] = entry(*UNIT, long=True)
    legal_opinion: Entry[str] = entry(*LEGAL, required="conditional", long=True)
    leader_opinion: Entry[str] = entry(*HEAD, long=True)
