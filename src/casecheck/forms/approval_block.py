"""The approval (审批表) inside the agency: what the officers propose, what the unit, the legal unit and the head say to it.

Every province prints the same four opinions under labels of its own, each signed and dated where it is written.
"""

from typing import ClassVar

from casecheck.forms.party_block import PartyBlock
from casecheck.model import CaseNumber, Entry, SignatureSpec, entry

HANDLER = ("承办人意见", "承办人员意见", "执法人员意见", "办案人员意见", "调查人员意见", "承办人建议", "承办人处理意见", "经办人意见")
OFFICERS = (*HANDLER, "执法人员签名", "承办人签名", "承办人员签名", "办案人员签名")
UNIT = (
    *("承办机构意见", "承办机构负责人意见", "经办机构负责人意见", "经办机构意见", "办案机构意见", "承办部门意见", "办案机构负责人意见"),
    *("承办机构审核意见", "承办部门负责人意见", "执法机构负责人意见", "承办单位意见", "承办单位负责人意见", "部门负责人意见"),
)
LEGAL = (
    *("法制审核机构意见", "法制机构意见", "法制工作机构审核意见", "法制机构审核意见", "法制审核意见", "法制部门审核意见", "法制部门意见"),
    *("法制工作机构意见", "法制审核部门意见", "法制审核机构审核意见"),
)
HEAD = (
    *("行政机关负责人意见", "行政机关负责人审批意见", "负责人审批意见", "执法部门负责人审批意见", "机关负责人审批意见"),
    *("领导审批意见", "机关负责人意见", "交通运输执法部门负责人审批意见", "审批意见", "执法部门负责人意见", "执法机关负责人意见"),
    *(
        "交通运输执法部门负责人意见",
        "执法机关负责人审批意见",
        "分管领导意见",
        "领导意见",
        "单位负责人意见",
        "负责人意见",
        "行政机关审批意见",
    ),
)
SUMMARY = ("案件基本情况", "基本案情", "案情简介", "主要案情", "案件简要情况", "案件情况", "简要案情", "案件事实")


class ApprovalBlock(PartyBlock):
    """An approval; not a form of its own."""

    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="officers", labels=OFFICERS, people=2),
        SignatureSpec(key="unit_head", labels=UNIT),
        SignatureSpec(key="legal_unit", labels=LEGAL),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause", required="optional")
    summary: Entry[str] = entry(*SUMMARY, long=True)
    handler_opinion: Entry[str] = entry(*HANDLER, long=True)
    unit_opinion: Entry[str] = entry(*UNIT, long=True)
    legal_opinion: Entry[str] = entry(*LEGAL, required="conditional", long=True)
    leader_opinion: Entry[str] = entry(*HEAD, long=True)
