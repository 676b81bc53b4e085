"""延长办案期限审批表: more time for a case, granted before the term ran out."""

from typing import ClassVar

from casecheck.forms.approval_block import HEAD, LEGAL, OFFICERS, SUMMARY, UNIT, ApprovalBlock
from casecheck.model import Entry, Moment, SignatureSpec, Term, entry

_NUMERAL = "[0-9一二三四五六七八九十百]"
_REASON = (
    *("延长理由", "延期理由", "延长原因", "延期原因", "延长办案期限理由", "延长期限的理由", "延期事由", "申请延期理由"),
    *("延长办案期限的理由", "申请延长理由", "延长办理期限理由", "延长办案期限原因", "延期办理理由", "申请延长办案期限理由"),
)


class CaseExtensionApproval(ApprovalBlock):
    """延长办案期限审批表. ``extended_by`` is the length asked for, ``extended_to`` the new last day; a form has one of them."""

    form: str = "case_extension_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "延长办案期限审批表",
        "延长案件办理期限审批表",
        "案件延期审批表",
        "案件办理期限延长审批表",
        "办案期限延长审批表",
        "行政处罚案件延期审批表",
        "延长行政处罚案件办理期限审批表",
        "案件延期办理审批表",
        "行政处罚案件延长办理期限审批表",
        "行政处罚案件延长办案期限审批表",
        "延长办理期限审批表",
        "办案延期审批表",
        "案件办理延期审批表",
        "案件处理延期审批表",
    )
    step: ClassVar[int] = 480
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(key="officers", labels=(*OFFICERS, *_REASON), people=2),  # the officers may sign below their reason
        SignatureSpec(key="unit_head", labels=UNIT),
        SignatureSpec(key="legal_unit", labels=LEGAL),
        SignatureSpec(key="agency_head", labels=HEAD),
    )

    case_cause: Entry[str] = entry("案由", "案件名称", means="cause")
    filed_on: Entry[Moment] = entry("立案时间", "立案日期")
    due_on: Entry[Moment] = entry(
        "办案期限届满日期",
        "办理期限届满日期",
        "原办理期限",
        "期限届满日",
        "办案期限",
        "办案期限届满日",
        "办理期限届满日",
        "原办案期限",
        "法定办案期限届满日",
        "期限届满日期",
        "办案期限到期日",
        required="optional",
    )
    summary: Entry[str] = entry(*SUMMARY, required="optional", long=True)
    reason: Entry[str] = entry(*_REASON, long=True)
    extended_by: Entry[Term] = entry(
        "延长期限",
        "延长时间",
        "延期期限",
        "拟延长期限",
        "延长办案期限",
        "延长天数",
        required="conditional",
        sentence=(rf"延[长期](?:办案|办理|案件办理)?(?:期限)?(?P<value>{_NUMERAL}+(?:个?工作日|个月|日|天))",),
    )
    extended_to: Entry[Moment] = entry(
        "延长至",
        "延期至",
        "延长后期限",
        "延长后的期限",
        "拟延长至",
        "申请延长至",
        "申请延期至",
        "延长期限至",
        "延长办案期限至",
        required="conditional",
        sentence=(r"延[长期](?:办案|办理)?(?:期限)?至(?P<value>\d{4}年\d{1,2}月\d{1,2}日)",),
    )
