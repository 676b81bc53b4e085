"""The approval (审批表) inside the agency: what the officers propose, what the unit, the legal unit and the head say to it.

Every province prints the same four opinions under labels of its own, each signed and dated where it is written.
"""

from typing import ClassVar

from casecheck.forms.party_block import PartyBlock
from casecheck.model import CaseNumber, Entry, SignatureSpec, entry


def _labels(official: tuple[str, ...], who: str, what: str) -> tuple[str, ...]:
    """The official wordings, then whoever it is with whatever his column is called; a province combines them as it likes."""
    return tuple(dict.fromkeys((*official, *(name + column for name in who.split() for column in what.split()))))


HANDLER = _labels(
    ("承办人意见", "承办人员意见", "执法人员意见", "办案人员意见", "调查人员意见", "承办人建议", "承办人处理意见", "经办人意见"),
    "承办人 承办人员 执法人员 办案人员 办案人 调查人员 调查人 经办人 经办人员 案件承办人 案件承办人员 案件调查人员 主办人 案件主办人",
    "意见 处理意见 建议 拟办意见 拟处理意见 呈批意见 处理建议 签署意见 立案意见 结案意见 立案建议 结案建议 呈报意见 报批意见",
)
OFFICERS = (
    *HANDLER,
    "执法人员签名",
    "承办人签名",
    "承办人员签名",
    "办案人员签名",
    "调查人员签名",
    "调查人签名",
    "经办人签名",
    "办案人签名",
)
UNIT = _labels(
    (
        "承办机构意见",
        "承办机构负责人意见",
        "经办机构负责人意见",
        "经办机构意见",
        "部门意见",
        "科室意见",
        "部门负责人意见",
        "中队意见",
        "机构负责人意见",
    ),
    "承办机构 经办机构 办案机构 承办部门 办案部门 经办部门 承办单位 办案单位 经办单位 承办科室 办案科室 业务科室 业务部门 业务机构 "
    "承办股室 办案股室 业务股室 股室 执法机构 承办大队 承办中队 办案大队 办案中队 所属部门 部门 科室 中队",
    "负责人意见 意见 审核意见 负责人审核意见 审查意见 负责人审查意见 初审意见 负责人审批意见 负责人初审意见 领导意见 审核 初审 负责人审核",
)
REVIEW = ("审核意见", "审核人意见", "审查意见", "初审意见")  # the unit's, on forms without a legal unit
LEGAL = _labels(
    (
        "法制审核机构意见",
        "法制机构意见",
        "法制工作机构审核意见",
        "法制机构审核意见",
        "法制审核意见",
        "法制审核",
        "法制意见",
        "法制初审意见",
        "审核机构意见",
        "审核机构负责人意见",
    ),
    "法制审核机构 法制机构 法制工作机构 法制部门 法制审核部门 法制科 法制科室 法制股 法制办 法规股 政策法规股 "
    "法制审核科 法规科 政策法规科 法规部门 法制工作部门 法制人员 "
    "法制审核人员 重大案件法制工作机构 法制审核机构负责人 法制机构负责人 法制员",
    "意见 审核意见 负责人意见 负责人审核意见 审查意见 审核 审核结论",
)
HEAD = _labels(
    (
        *("行政机关负责人意见", "行政机关负责人审批意见", "负责人审批意见", "执法部门负责人审批意见", "机关负责人审批意见"),
        *("行政机关审批意见", "行政执法机关审批意见", "执法机关审批意见", "机关审批意见", "审批意见", "审批人意见", "批准意见"),
    ),
    "行政机关负责人 机关负责人 负责人 执法部门负责人 交通运输执法部门负责人 执法机关负责人 行政执法机关负责人 交通运输主管部门负责人 "
    "单位负责人 主管领导 分管领导 主要领导 领导 局领导 机关领导 单位领导 分管负责人 主管负责人 主要负责人 局长 分管局长 主管局长 "
    "分管局领导 主要局领导 局主要领导 局分管领导 分管副局长 局负责人 机关主要负责人 机关分管负责人 行政机关领导 "
    "执法机关领导 支队领导 支队负责人 "
    "行政负责人 审批负责人",
    "审批意见 意见 审批 批示 批示意见 签批意见 签批 审定意见 审核意见 批准意见 核准意见 审签意见",
)
SUMMARY = (
    *("案件基本情况", "基本案情", "案情简介", "主要案情", "案件简要情况", "案件情况", "简要案情", "案件事实", "案情摘要", "案情概要"),
    *("案件摘要", "案情概述", "案件简介", "违法事实摘要", "案件简要案情", "基本情况及案情", "案件概况"),
)


class ApprovalBlock(PartyBlock):
    """An approval; not a form of its own."""

    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="officers", labels=OFFICERS, people=2),
        SignatureSpec(key="unit_head", labels=UNIT),
        SignatureSpec(key="legal_unit", labels=LEGAL),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_no: Entry[CaseNumber] = entry(
        "案号", "文号", "编号", "文书编号", "案件编号", "文书号", "文书文号", "案件号", "字号", means="case_number"
    )
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause", required="optional")
    summary: Entry[str] = entry(*SUMMARY, long=True)
    handler_opinion: Entry[str] = entry(*HANDLER, long=True)
    unit_opinion: Entry[str] = entry(*UNIT, long=True)
    legal_opinion: Entry[str] = entry(*LEGAL, required="conditional", long=True)
    leader_opinion: Entry[str] = entry(*HEAD, long=True)
