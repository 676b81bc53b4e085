"""听证报告书: what the presider reports to the head after the hearing."""

from typing import ClassVar

from casecheck.forms.approval_block import HEAD
from casecheck.model import CaseNumber, Document, Entry, Period, SignatureSpec, entry

_CONCLUSION = (
    *("听证结论及处理意见", "听证结论和处理意见", "听证结论", "处理意见及建议", "听证主持人意见", "主持人意见", "处理意见和建议"),
    *("处理意见", "听证意见", "听证主持人意见和建议", "听证人员意见"),
)


class HearingReport(Document):
    """听证报告书. The presider signs below the conclusion, the head below the last opinion."""

    form: str = "hearing_report"
    titles: ClassVar[tuple[str, ...]] = (
        "听证报告书",
        "听证报告",
        "行政处罚案件听证会报告书",
        "行政处罚听证报告书",
        "听证会报告书",
        "听证会报告",
        "行政处罚听证报告",
        "案件听证报告",
        "听证意见书",
        "行政处罚听证会报告书",
        "听证会情况报告",
        "听证意见报告",
        "听证情况报告书",
        "听证处理意见书",
        "行政处罚听证意见书",
        "听证会意见书",
    )
    step: ClassVar[int] = 628
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="presider", labels=("听证主持人签名", "主持人签名", "听证主持人（签名）", "听证人员签名", "听证组成人员签名", *_CONCLUSION)
        ),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_no: Entry[CaseNumber] = entry("案号", "文号", "编号", "文书编号", "案件编号", means="case_number")
    case_cause: Entry[str] = entry("案由", "案件名称", "听证案由", means="cause")
    time: Entry[Period] = entry("听证时间", "听证会时间", required="optional")
    place: Entry[str] = entry("听证地点", "听证会地点", required="optional")
    presider: Entry[tuple[str, ...]] = entry("主持人", "听证主持人", "主持人姓名", "听证主持人姓名")
    officer: Entry[tuple[str, ...]] = entry("听证员", "听证员姓名", "听证人员", required="optional")
    clerk: Entry[tuple[str, ...]] = entry("书记员", "记录员", "记录人", "书记员姓名", "记录员姓名")
    party: Entry[str] = entry("当事人", "听证申请人", "申请人", "当事人姓名或名称", "当事人（姓名或名称）", means="party_name")
    legal_rep: Entry[str] = entry("法定代表人", "法定代表人（负责人）", "负责人", means="legal_rep", required="optional")
    agent: Entry[tuple[str, ...]] = entry("委托代理人", "代理人", means="agent", required="optional")
    investigators: Entry[tuple[str, ...]] = entry(
        "案件调查人员", "调查人员", "案件承办人", "承办人", "执法人员", "案件调查人", means="officer", required="optional"
    )
    summary: Entry[str] = entry(
        "听证会基本情况摘要（详见听证笔录，笔录附后）",
        "听证会基本情况摘要",
        "听证会基本情况",
        "听证基本情况",
        "听证基本情况摘要",
        "听证会情况",
        "听证情况",
        "听证情况摘要",
        "听证会摘要",
        long=True,
    )
    conclusion: Entry[str] = entry(*_CONCLUSION, long=True)
    leader_opinion: Entry[str] = entry(*HEAD, long=True)
    remarks: Entry[str] = entry("备注", required="optional", long=True)
