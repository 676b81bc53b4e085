"""重大执法决定法制审核意见书: the legal unit's opinion before a weighty decision."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, SignatureSpec, entry


class LegalReview(Document):
    """法制审核意见书. Whoever signs the conclusion signs for the legal unit; ``checks`` holds the boxes as printed."""

    form: str = "legal_review"
    titles: ClassVar[tuple[str, ...]] = (
        "重大执法决定法制审核意见书",
        "法制审核意见书",
        "重大行政执法决定法制审核表",
        "重大行政处罚法制审核意见书",
        "案件审核表",
        "重大行政执法决定法制审核意见书",
        "重大执法决定法制审核表",
        "行政处罚决定法制审核意见书",
        "行政处罚法制审核意见书",
        "重大行政处罚决定法制审核意见书",
        "法制审核意见表",
        "法制审核表",
        "案件法制审核意见书",
        "法制审核书",
        "案件审核意见书",
        "案件审核意见表",
        "行政处罚案件法制审核意见书",
        "行政处罚案件审核表",
        "案件法制审核表",
        "重大执法决定法制审核书",
        "行政执法决定法制审核意见书",
        "行政执法决定法制审核表",
        "法制审核意见",
        "法律审核意见书",
        "案件核审表",
        "案件核审意见书",
        "行政处罚案件核审表",
        "合法性审核意见书",
        "法制机构审核意见书",
        "重大行政执法决定法制审核意见表",
        "案件法核意见书",
        "行政处罚法制审核表",
        "行政处罚决定法制审核表",
        "重大行政处罚决定法制审核表",
        "重大案件法制审核意见书",
        "重大行政处罚案件法制审核意见书",
        "法制审核单",
        "法核意见书",
        "合法性审查意见书",
        "法制审查意见书",
        "案件审查意见书",
        "案件法制审核审批表",
    )
    step: ClassVar[int] = 520
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="unit_head", labels=("承办机构提请法制审核", "承办机构负责人签名", "承办机构负责人意见", "承办机构意见")),
        SignatureSpec(
            key="reviewer",
            labels=("法制审核人员签名", "审核人员签名", "审核人签名", "法制审核人签名", "审核人", "法制审核人员意见", "审核人员意见"),
        ),
        SignatureSpec(
            key="legal_unit",
            labels=(
                *("有关事项说明及审核结论", "审核结论", "法制审核结论", "审核意见", "法制审核意见"),
                *("法制审核机构负责人签名", "法制机构负责人签名", "法制审核机构负责人意见", "法制审核机构意见", "法制机构意见"),
                *("法制工作机构审核意见", "法制工作机构负责人意见", "法制机构审核意见", "法制机构负责人意见", "负责人签名"),
                *("审核机构意见", "审核机构负责人意见", "审核机构负责人签名", "法制部门意见", "法制部门负责人意见", "法制审核部门意见"),
            ),
        ),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    party: Entry[str] = entry("当事人", "当事人姓名或名称", "行政相对人", means="party_name", required="optional")
    facts: Entry[str] = entry(
        "基本违法事实",
        "违法事实",
        "案件基本情况",
        "基本案情",
        "主要违法事实",
        "案情简介",
        "案件事实",
        "主要案情",
        "简要案情",
        *("案件简介", "案情", "案件情况", "案件事实情况", "案件主要事实", "违法事实及证据", "案件基本事实", "案件概况"),
        long=True,
    )
    handler: Entry[tuple[str, ...]] = entry("承办人", "案件承办人员", "案件承办人", "承办人员", "执法人员", means="officer")
    phone: Entry[str] = entry("联系电话", "电话", required="optional")
    proposal: Entry[str] = entry("承办机构拟处理意见", "执法部门处理意见", "拟处理意见", "拟作出的决定", "承办机构意见", long=True)
    submission: Entry[str] = entry("承办机构提请法制审核", "提请审核意见", required="optional", long=True)
    checks: Entry[str] = entry("审核内容", "审核事项", "审核项目", long=True)
    conclusion: Entry[str] = entry(
        "有关事项说明及审核结论",
        "审核结论",
        "法制审核结论",
        "审核意见",
        "法制审核意见",
        "法制审核机构意见",
        "法制工作机构审核意见",
        "法制机构审核意见",
        "法制机构意见",
        long=True,
    )
