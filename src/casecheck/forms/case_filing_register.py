"""立案登记表: the paper that opens an ordinary case."""

from typing import ClassVar

from casecheck.forms.party_block import PartyBlock
from casecheck.model import CaseNumber, Citation, Entry, Moment, SignatureSpec, Tick, entry


class CaseFilingRegister(PartyBlock):
    """立案登记表 (2008: 立案审批表): who is suspected of what, on which ground, and the head's consent to open the case."""

    form: str = "case_filing_register"
    titles: ClassVar[tuple[str, ...]] = ("立案登记表", "立案审批表", "案件立案审批表", "交通行政处罚案件立案审批表", "立案呈批表")
    step: ClassVar[int] = 200
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="officers", labels=("承办人意见", "承办人员意见", "执法人员意见", "办案人员意见", "执法人员签名", "承办人签名"), people=2
        ),
        SignatureSpec(key="unit_head", labels=("经办机构负责人意见", "承办机构负责人意见", "经办机构意见", "承办机构意见")),
        SignatureSpec(
            key="agency_head",
            labels=("负责人审批意见", "行政机关负责人审批意见", "执法部门负责人审批意见", "行政机关负责人意见", "机关负责人审批意见"),
        ),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_source: Entry[tuple[Tick, ...]] = entry(
        "案件来源",
        "案源",
        options=(
            "在行政检查中发现的",
            "个人、法人及其他组织举报经核实的",
            "上级机关__交办的",
            "下级机关__报请查处的",
            "有关部门__移送的",
            "其他途径发现的:__",
        ),
    )
    case_cause: Entry[str] = entry("案由", "涉嫌案由", "案件名称", means="cause")
    accept_date: Entry[Moment] = entry("受案时间", "受案日期", "立案时间", "立案日期")
    person_sex: Entry[str] = entry("性别", block="个人", required="conditional")
    person_age: Entry[str] = entry("年龄", block="个人", required="conditional")
    case_summary: Entry[str] = entry("案件基本情况", "案情简介", "主要案情", "基本案情", long=True)
    filing_basis: Entry[tuple[Citation, ...]] = entry("立案依据", long=True)
    handling_unit_opinion: Entry[str] = entry(
        "经办机构负责人意见", "承办机构负责人意见", "经办机构意见", "承办机构意见", "承办人意见", long=True
    )
    leader_approval: Entry[str] = entry(
        "负责人审批意见",
        "行政机关负责人审批意见",
        "执法部门负责人审批意见",
        "行政机关负责人意见",
        "机关负责人审批意见",
        long=True,
    )
    remarks: Entry[str] = entry("备注", required="optional", long=True)
