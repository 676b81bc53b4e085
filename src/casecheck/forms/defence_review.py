"""陈述申辩复核意见书: how the agency answers the party's statement."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, SignatureSpec, Tick, entry


class DefenceReview(Document):
    """陈述申辩复核意见书: an internal paper; the decision must say what it found and whether the defence was taken up."""

    form: str = "defence_review"
    titles: ClassVar[tuple[str, ...]] = (
        "陈述申辩复核意见书",
        "当事人陈述申辩意见复核表",
        "陈述、申辩复核意见书",
        "陈述申辩意见复核表",
        "陈述申辩意见复核书",
        "陈述申辩复核表",
        "陈述申辩复核书",
        "当事人陈述申辩复核意见书",
        "当事人陈述申辩复核表",
        "陈述申辩复核意见",
        "陈述申辩意见复核意见书",
        "陈述申辩复核报告",
        "当事人陈述申辩意见复核意见书",
        "陈述、申辩意见复核意见书",
        "陈述申辩复核记录",
        "陈述申辩意见复核报告",
        "陈述（申辩）复核意见书",
        "复核意见书",
        "陈述申辩意见采纳情况说明",
        "陈述申辩审核意见书",
        "陈述、申辩复核表",
        "陈述、申辩意见复核表",
        "陈述申辩情况复核表",
        "当事人陈述、申辩复核意见书",
        "陈述申辩处理意见书",
        "陈述、申辩复核书",
        "关于陈述申辩的复核意见",
    )
    step: ClassVar[int] = 611
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="officers",
            labels=("复核人签名", "复核人员签名", "承办人签名", "承办人意见", "执法人员签名", "复核意见", "承办人复核意见"),
            people=2,
        ),
        SignatureSpec(
            key="unit_head", labels=("承办机构负责人意见", "经办机构负责人意见", "承办机构意见", "经办机构意见", "承办机构复核意见")
        ),
        SignatureSpec(key="legal_unit", labels=("法制机构意见", "法制审核机构意见", "法制机构审核意见", "法制机构复核意见")),
        SignatureSpec(
            key="agency_head",
            labels=(
                "负责人审批意见",
                "行政机关负责人意见",
                "行政机关负责人审批意见",
                "执法部门负责人审批意见",
                "机关负责人审批意见",
                "领导审批意见",
            ),
        ),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    party: Entry[str] = entry("当事人", "陈述申辩人", "当事人姓名或名称", "申辩人", "当事人（姓名或名称）", means="party_name")
    handler: Entry[tuple[str, ...]] = entry("复核人", "承办人", "复核人员", "案件承办人", means="officer", required="optional")
    statement: Entry[str] = entry(
        "陈述申辩内容",
        "当事人陈述申辩的内容",
        "陈述申辩意见",
        "当事人陈述申辩意见",
        "陈述申辩的事实、理由和证据",
        "当事人陈述申辩情况",
        "陈述申辩情况",
        "陈述申辩基本情况",
        "陈述申辩事实和理由",
        long=True,
    )
    findings: Entry[str] = entry("复核情况", "复核事实", "复核过程", "复核的事实和理由", "复核查明的事实", required="optional", long=True)
    review: Entry[str] = entry("复核意见", "承办人意见", "承办人复核意见", "复核结论", "采纳情况", "复核意见及理由", "复核结果", long=True)
    adopted: Entry[tuple[Tick, ...]] = entry(
        "是否采纳",
        options=("部分采纳", "不予采纳", "采纳"),
        required="optional",
        sentence=(r"(?P<value>[□☐■☑☒√✓✔][^。;]{0,10}?采纳[^。;]{0,40}?[□☐■☑☒√✓✔][^。;]{0,6}?采纳)",),
    )
    unit_opinion: Entry[str] = entry(
        "承办机构负责人意见", "经办机构负责人意见", "承办机构意见", "经办机构意见", "承办机构复核意见", required="optional", long=True
    )
    leader_opinion: Entry[str] = entry(
        "负责人审批意见",
        "行政机关负责人意见",
        "行政机关负责人审批意见",
        "执法部门负责人审批意见",
        "机关负责人审批意见",
        "领导审批意见",
        long=True,
    )
